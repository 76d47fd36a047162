// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security_page.h"

#include "core/services/desk_lock.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DeskLock;

SecurityPage::SecurityPage(const AppContext& context, QWidget* parent)
    : SettingsPage(context, parent)
    , m_plain(new InlineBar(InlineBar::Kind::Warning))
    , m_pinCard(new Card)
    , m_state(new QLabel)
    , m_present(new QLineEdit)
    , m_presentRow(new FormRow(m_present))
    , m_pin(new QLineEdit)
    , m_pinRow(new FormRow(m_pin))
    , m_again(new QLineEdit)
    , m_againRow(new FormRow(m_again))
    , m_show(new QCheckBox)
    , m_set(new QPushButton)
    , m_done(new InlineBar(InlineBar::Kind::Success))
    , m_lockCard(new Card)
    , m_minutes(new QSpinBox)
    , m_minutesRow(new FormRow(m_minutes))
    , m_reset(new QPushButton)
{
    m_present->setObjectName(u"security.presentPin"_s);
    m_pin->setObjectName(u"security.pin"_s);
    m_again->setObjectName(u"security.pinAgain"_s);
    m_show->setObjectName(u"security.showPin"_s);
    m_set->setObjectName(u"security.setPin"_s);
    m_minutes->setObjectName(u"security.minutes"_s);
    m_reset->setObjectName(u"security.resetMinutes"_s);
    for (auto* field : {m_present, m_pin, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(DeskLock::kMost);
        connect(field, &QLineEdit::returnPressed, this, &SecurityPage::setPin);
    }
    m_state->setWordWrap(true);
    m_done->hide();
    m_minutes->setRange(DeskLock::kLeastMinutes, DeskLock::kMostMinutes);
    setRole(m_reset, Role::Link);

    auto* fields = new QWidget;
    auto* columns = new FormColumns(fields);
    columns->addWide(m_presentRow);
    columns->addWidget(m_pinRow);
    columns->addWidget(m_againRow);
    m_pinCard->body()->setSpacing(12);
    m_pinCard->body()->addWidget(m_state);
    m_pinCard->body()->addWidget(fields);
    m_pinCard->body()->addWidget(m_show);
    m_pinCard->body()->addWidget(m_set, 0, Qt::AlignLeading);
    m_pinCard->body()->addWidget(m_done);
    m_lockCard->body()->addWidget(m_minutesRow);
    m_lockCard->setAside(m_reset);
    auto* area = settingsColumn(u"security.area"_s);
    area->column()->addWidget(bar());
    area->column()->addWidget(m_plain);
    area->column()->addWidget(m_pinCard);
    area->column()->addWidget(m_lockCard);
    area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (auto* field : {m_present, m_pin, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_set, &QPushButton::clicked, this, &SecurityPage::setPin);
    connect(m_minutes, &QSpinBox::editingFinished, this,
            [this] { useMinutes(m_minutes->value()); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_minutes->setValue(DeskLock::kUsualMinutes);
        useMinutes(DeskLock::kUsualMinutes);
    });
    retranslate();
}

QString SecurityPage::title() const
{
    return tr("Security", "page");
}

void SecurityPage::retranslate()
{
    m_done->clear();  // it was said in another language
    m_plain->tell(tr("The data on this computer are not encrypted yet. Use an account with a "
                     "password on this computer, and keep backups in a safe place."));
    m_pinCard->setTitle(tr("PIN of the registration desk"));
    m_presentRow->setLabel(tr("The PIN as it is now"));
    m_pinRow->setLabel(tr("New PIN, at least four characters"));
    m_againRow->setLabel(tr("The same PIN again"));
    m_show->setText(tr("Show what I type"));
    m_lockCard->setTitle(tr("Lock"));
    m_minutesRow->setLabel(tr("Lock after so many minutes without a key or a click"));
    m_minutesRow->setHint(tr("From 1 to 60 minutes. What you were writing stays."));
    m_reset->setText(tr("Reset", "verb: to what it was at first"));
    m_reset->setAccessibleName(tr("Reset the time until the lock"));
    read();
}

void SecurityPage::read()
{
    DeskLock lock(reading());
    const bool has = lock.hasPin();
    m_presentRow->setVisible(has);
    m_set->setText(has ? tr("Change the PIN") : tr("Set the PIN"));
    m_state->setText(
        has ? tr("A volunteer at the door sees the registration desk and nothing else; your PIN "
                 "opens the rest again.")
            : tr("There is no PIN yet, so neither the desk nor the program can be locked. Set one, "
                 "and only you can open the program again."));
    m_minutes->setEnabled(has);
    m_reset->setVisible(has && lock.idleMinutes() != DeskLock::kUsualMinutes);
    if (!m_minutes->hasFocus())
        m_minutes->setValue(lock.idleMinutes());
}

void SecurityPage::setPin()
{
    const bool longEnough = m_pin->text().size() >= DeskLock::kLeast;
    const bool same = m_pin->text() == m_again->text();
    m_done->clear();
    m_presentRow->setError({});
    m_pinRow->setError(longEnough ? QString() : tr("Write at least four characters."));
    m_againRow->setError(
        same || !longEnough ? QString() : tr("The two PINs differ. Write the same one twice."));
    if (!longEnough)
        return m_pin->setFocus(Qt::OtherFocusReason);
    if (!same)
        return m_again->setFocus(Qt::OtherFocusReason);
    if (!DeskLock(reading()).hasPin())
        return storePin();
    workspace().write<DeskLock::Answer>(
        Workspace::Priority::Interface, this,
        [pin = m_present->text()](storage::Profile& profile) {
            return DeskLock(profile).tryPin(pin);
        },
        [this](const Result<DeskLock::Answer>& answer) {
            if (!answer)
                return tell(sentenceFor(answer.error()));
            if (answer.value() == DeskLock::Answer::Opened)
                return storePin();
            m_presentRow->setError(
                answer.value() == DeskLock::Answer::Wrong
                    ? tr("This is not the PIN. Write the one that opens the desk "
                         "now.")
                    : tr("There were too many wrong tries. Wait a while and try "
                         "again."));
            m_present->selectAll();
            m_present->setFocus(Qt::OtherFocusReason);
        });
}

void SecurityPage::storePin()
{
    workspace().write<void>(
        Workspace::Priority::Interface, this,
        [pin = m_pin->text()](storage::Profile& profile) { return DeskLock(profile).setPin(pin); },
        [this](const Result<void>& set) {
            if (!set)
                return tell(sentenceFor(set.error()));
            for (auto* field : {m_present, m_pin, m_again})
                field->clear();
            read();
            m_done->tell(tr("The new PIN holds from now on."));
            Q_EMIT saved();
        });
}

void SecurityPage::useMinutes(int minutes)
{
    if (minutes == DeskLock(reading()).idleMinutes())
        return;
    workspace().write<void>(
        Workspace::Priority::Interface, this,
        [minutes](storage::Profile& profile) { return DeskLock(profile).setIdleMinutes(minutes); },
        [this](const Result<void>& set) {
            tell(set ? QString() : sentenceFor(set.error()));
            read();
            if (set)
                Q_EMIT saved();
        });
}

void SecurityPage::leave()
{
    useMinutes(m_minutes->value());
    m_done->clear();
    for (auto* field : {m_present, m_pin, m_again})
        field->clear();  // a secret does not wait on a page that nobody sees
}

void SecurityPage::focusFirst()
{
    (m_presentRow->isVisible() ? m_present : m_pin)->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
