// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/frame/file_choice.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/known_profiles.h"
#include "ui/start/profile_mending.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

StartPage::StartPage(KnownProfiles& known, const Clock& clock, Preferences& preferences,
                     QWidget* parent)
    : QWidget(parent)
    , m_known(known)
    , m_title(new QLabel(this))
    , m_mending(new ProfileMending(clock, this))
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(this))
    , m_other(new QPushButton(icon(u"file"_s), {}, this))
    , m_new(new QPushButton(icon(u"plus"_s), {}, this))
{
    setObjectName(u"start.profiles"_s);
    m_list->setObjectName(u"start.list"_s);
    m_open->setObjectName(u"start.open"_s);
    m_other->setObjectName(u"start.other"_s);
    m_new->setObjectName(u"start.newOrganisation"_s);
    setFontRole(m_title, FontRole::Person);
    setRole(m_open, Role::Primary);
    m_mending->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_other);
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(64, 40, 64, 40);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_mending);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &StartPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openChosen);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_other, &QPushButton::clicked, this, [this, &preferences] {
        askForFile(this, preferences,
                   {.title = tr("Open a profile"),
                    .filters = {tr("Kaasa profiles (*.kaasa)")},
                    .memory = u"profiles"_s,
                    .folder = profileFolder()},
                   [this](const QString& path) { Q_EMIT openRequested(path); });
    });
    connect(m_mending, &ProfileMending::mended, this,
            [this](const QString& former, const QString& path, const QString& notice) {
                m_known.forget(former);
                Q_EMIT openRequested(path, notice);
            });
    connect(m_mending, &ProfileMending::fetchingChanged, this, [this](bool isFetching) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_open, m_other, m_new})
            part->setEnabled(!isFetching);
    });
    fill();
    retranslate();
    m_list->setFocus(Qt::OtherFocusReason);
}

void StartPage::fill()
{
    m_list->clear();
    for (const auto& path : m_known.paths()) {
        auto* item
            = new QListWidgetItem(icon(u"building"_s), QFileInfo(path).completeBaseName(), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_list->setCurrentRow(0);
}

void StartPage::tell(const QString& path, const Error& error)
{
    m_mending->show();
    m_mending->tell(path, error);
    fill();
}

void StartPage::retranslate()
{
    m_title->setText(tr("Which profile would you like to open?"));
    m_list->setAccessibleName(tr("Profiles on this computer"));
    m_open->setText(tr("Open", "verb: open the profile"));
    m_other->setText(tr("Open another file…"));
    m_new->setText(tr("New organisation or backup…"));
}

void StartPage::openChosen()
{
    if (const auto* item = m_list->currentItem())
        Q_EMIT openRequested(item->data(Qt::UserRole).toString());
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace kaasa::ui
