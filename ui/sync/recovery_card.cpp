// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/recovery_card.h"

#include "core/storage/profile.h"
#include "core/sync/recovery_note.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/sync/sync_monitor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

Result<print::CodeContent> makeSheet(storage::Profile& profile,
                                     const sync::SyncThread::WayTo& wayTo)
{
    const auto server = sync::knownServer(profile);
    if (!server)
        return server.error();
    const auto sheet = sync::SpaceMembers(profile, wayTo(server.value())).makeRecoverySheet();
    if (!sheet)
        return sheet.error();
    if (const auto noted = sync::noteRecoverySheet(profile, sheet.value()); !noted)
        return noted.error();
    return print::CodeContent::recovery(profile.organisationName(), server.value().url.toString(),
                                        sheet.value().lines(), profile.clock().now());
}

}  // namespace

RecoveryCard::RecoveryCard(Workspace& workspace, SyncMonitor& sync, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_sync(sync)
    , m_what(new QLabel)
    , m_state(new QLabel)
    , m_line(new QLineEdit)
    , m_lineRow(new FormRow(m_line))
    , m_check(new QPushButton)
    , m_make(new QPushButton)
    , m_bar(new InlineBar(InlineBar::Kind::Error))
{
    m_line->setObjectName(u"sync.recoveryLine"_s);
    m_check->setObjectName(u"sync.recoveryCheck"_s);
    m_make->setObjectName(u"sync.recoveryMake"_s);
    m_what->setWordWrap(true);
    m_state->setWordWrap(true);
    setTone(m_state, Tone::Muted);
    setShowsData(m_line);
    m_bar->hide();
    body()->setSpacing(12);
    body()->addWidget(m_what);
    body()->addWidget(m_state);
    body()->addWidget(m_lineRow);
    body()->addWidget(m_check, 0, Qt::AlignLeading);
    body()->addWidget(m_make, 0, Qt::AlignLeading);
    body()->addWidget(m_bar);
    connect(m_make, &QPushButton::clicked, this, &RecoveryCard::make);
    connect(m_check, &QPushButton::clicked, this, &RecoveryCard::check);
    connect(m_line, &QLineEdit::returnPressed, this, &RecoveryCard::check);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_lineRow->setError({}); });
}

void RecoveryCard::retranslate()
{
    setTitle(tr("Recovery sheet"));
    m_what->setText(
        tr("One printed page that brings everything back from the server when every computer is "
           "lost. The server cannot read your data, so without it nobody can."));
    m_check->setText(tr("Check the line"));
    fill();
}

void RecoveryCard::show(bool hasSheet)
{
    m_hasSheet = hasSheet;
    fill();
}

void RecoveryCard::fill()
{
    const auto note = sync::recoveryNote(m_workspace.reading());
    if (!note) {
        m_bar->tell(InlineBar::Kind::Error, sentenceFor(note.error()));
        return;
    }
    const auto& known = note.value();
    const bool isDue = m_hasSheet && known && known->isDue(m_workspace.clock().now());
    if (!m_hasSheet)
        m_state->setText(tr("There is none yet."));
    else if (!known)
        m_state->setText(tr("It was made on another computer."));
    else if (known->isChecked)
        m_state->setText(
            tr("Made on %1; one line of it was checked.").arg(formats().dateTime(known->made)));
    else
        m_state->setText(tr("Made on %1.").arg(formats().dateTime(known->made)));
    m_asked = isDue ? known->line : 0;
    m_lineRow->setVisible(isDue);
    m_check->setVisible(isDue);
    if (isDue) {
        //: %1 is a number
        m_lineRow->setLabel(tr("Line %1 of the sheet").arg(m_asked));
        m_lineRow->setHint(tr("So that you know where the sheet is, while there is still time."));
    }
    m_make->setText(m_hasSheet ? tr("Make a new sheet: the old one is worthless then")
                               : tr("Make the recovery sheet"));
}

void RecoveryCard::make()
{
    m_bar->clear();
    m_make->setEnabled(false);
    m_sync.run<print::CodeContent>(this, makeSheet, [this](const Result<print::CodeContent>& done) {
        m_make->setEnabled(true);
        if (!done) {
            m_bar->tell(InlineBar::Kind::Error, sentenceFor(done.error()));
            return;
        }
        m_sync.setCode(done.value());
        Q_EMIT made();
    });
}

void RecoveryCard::check()
{
    m_workspace.write<bool>(
        Workspace::Priority::Interface, this,
        [typed = m_line->text()](storage::Profile& profile) {
            return sync::checkRecoveryLine(profile, typed);
        },
        [this](const Result<bool>& isRight) {
            if (!isRight)
                return;  // told by the frame
            if (!isRight.value()) {
                m_lineRow->setError(
                    tr("This is not line %1 of the newest sheet. Read it once more; "
                       "if the sheet is lost, make a new one.")
                        .arg(m_asked));
                m_line->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_line->clear();
            fill();
            m_bar->tell(InlineBar::Kind::Success, tr("Right. Put the sheet back."));
        });
}

}  // namespace kaasa::ui
