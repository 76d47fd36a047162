// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "core/services/office_setup.h"
#include "core/storage/backup.h"
#include "core/sync/rebuilding.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/joiner.h"
#include "ui/start/known_profiles.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

StartPage::StartPage(KnownProfiles& known, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_known(known)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_fault(new InlineBar(InlineBar::Kind::Error, this))
    , m_rebuild(new QPushButton(icon(u"sync"_s), {}, this))
    , m_fetching(new InlineBar(InlineBar::Kind::Info, this))
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(this))
    , m_other(new QPushButton(icon(u"file"_s), {}, this))
    , m_new(new QPushButton(icon(u"plus"_s), {}, this))
    , m_joiner(new Joiner({}, clock, this))
{
    setObjectName(u"start.profiles"_s);
    m_list->setObjectName(u"start.list"_s);
    m_open->setObjectName(u"start.open"_s);
    m_other->setObjectName(u"start.other"_s);
    m_new->setObjectName(u"start.newOrganisation"_s);
    setFontRole(m_title, FontRole::Person);
    setRole(m_open, Role::Primary);
    m_rebuild->setObjectName(u"start.rebuild"_s);
    m_fetching->setObjectName(u"start.fetching"_s);
    m_fault->hide();
    m_rebuild->hide();
    m_fetching->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_other);
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(64, 40, 64, 40);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_fault);
    layout->addWidget(m_rebuild, 0, Qt::AlignLeading);
    layout->addWidget(m_fetching);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &StartPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openChosen);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getOpenFileName(this, tr("Open a profile"), profileFolder(),
                                                       tr("Kaasa profiles (*.kaasa)"));
        if (!path.isEmpty())
            Q_EMIT openRequested(path);
    });
    connect(m_fault, &InlineBar::acted, this, &StartPage::openBackup);
    connect(m_rebuild, &QPushButton::clicked, this, &StartPage::rebuild);
    connect(m_fetching, &InlineBar::acted, this, [this] {
        m_joiner->stop();
        setFetching(false);
    });
    connect(m_joiner, &Joiner::rebuilt, this, &StartPage::rebuilt);
    connect(m_joiner, &Joiner::failed, this, [this](const Error& error) {
        setFetching(false);
        m_fault->tell(sentenceFor(error));
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
    if (m_path != path)
        m_heir.clear();
    m_path = path;
    m_error = error;
    setFetching(false);
    m_rebuild->setVisible(error.code == Error::Code::Damaged && sync::serverOf(path, m_clock));
    fill();
    retranslate();
}

void StartPage::retranslate()
{
    m_title->setText(tr("Which profile would you like to open?"));
    m_list->setAccessibleName(tr("Profiles on this computer"));
    m_open->setText(tr("Open", "verb: open the profile"));
    m_other->setText(tr("Open another file…"));
    m_new->setText(tr("New organisation or backup…"));
    m_rebuild->setText(tr("Fetch everything from the server again"));
    if (!m_fetching->isHidden())
        setFetching(true);
    if (!m_error)
        return;
    const auto newest = storage::backups(m_path);
    const bool helps = m_error->code == Error::Code::Damaged && !newest.isEmpty();
    //: %1 is a day and time
    m_fault->tell(
        sentenceFor(*m_error),
        helps ? tr("Open the newest backup from %1").arg(formats().dateTime(newest.first().made))
              : QString());
}

void StartPage::openChosen()
{
    if (const auto* item = m_list->currentItem())
        Q_EMIT openRequested(item->data(Qt::UserRole).toString());
}

void StartPage::openBackup()
{
    const auto copies = storage::backups(m_path);
    if (copies.isEmpty())
        return;
    const QFileInfo damaged(m_path);
    const auto path = services::freeProfilePath(damaged.absolutePath(), damaged.completeBaseName());
    if (const auto adopted = services::adoptBackup(copies.first().path, path); !adopted) {
        tell(copies.first().path, adopted.error());
        return;
    }
    m_known.forget(m_path);
    Q_EMIT openRequested(
        path,
        //: %1 is a day and time, %2 a file
        tr("This is the backup from %1. What was done after that is not in it: enter it again, "
           "from paper where there is some. The damaged profile is still there: %2")
            .arg(formats().dateTime(copies.first().made), QDir::toNativeSeparators(m_path)));
}

// The server has what the others have, and first gets what only the damaged file holds.
void StartPage::rebuild()
{
    const QFileInfo damaged(m_path);
    if (m_heir.isEmpty())
        m_heir = services::freeProfilePath(damaged.absolutePath(), damaged.completeBaseName());
    setFetching(true);
    m_joiner->rebuild(m_path, m_heir);
}

void StartPage::rebuilt(const QString& path, bool isComplete)
{
    setFetching(false);
    m_known.forget(m_path);
    //: %1 is a file
    const auto notice = isComplete
        ? tr("Everything is here again, also what was done last. The damaged profile is still "
             "there: %1")
        : tr("What the server had is here again. What was done last on this computer could not be "
             "read any more: enter it again, from paper where there is some. The damaged profile "
             "is still there: %1");
    Q_EMIT openRequested(path, notice.arg(QDir::toNativeSeparators(m_path)));
}

void StartPage::setFetching(bool isFetching)
{
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_fault, m_rebuild, m_list, m_open, m_other, m_new})
        part->setEnabled(!isFetching);
    if (isFetching)
        m_fetching->tell(tr("Everything is being fetched from the server…"), tr("Cancel"));
    else
        m_fetching->clear();
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace kaasa::ui
