// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/invite_card.h"

#include "core/storage/profile.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "ui/frame/file_choice.h"
#include "ui/frame/workspace.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/sync/qr_picture.h"
#include "ui/sync/sync_monitor.h"
#include "ui/sync/sync_words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

Result<sync::Invited> layDown(storage::Profile& profile, const sync::SyncThread::WayTo& wayTo,
                              protocol::Role role)
{
    const auto server = sync::knownServer(profile);
    if (!server)
        return server.error();
    return sync::SpaceMembers(profile, wayTo(server.value()))
        .invite(role, profile.organisationName(), server.value());
}

}  // namespace

InviteCard::InviteCard(Workspace& workspace, SyncMonitor& sync, Preferences& preferences,
                       QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_sync(sync)
    , m_preferences(preferences)
    , m_what(new QLabel)
    , m_role(new QComboBox)
    , m_roleRow(new FormRow(m_role))
    , m_make(new QPushButton)
    , m_fault(new InlineBar(InlineBar::Kind::Error))
    , m_made(new QWidget)
    , m_picture(new QrPicture)
    , m_code(new QLabel)
    , m_how(new QLabel)
    , m_words(new QLabel)
    , m_copy(new QPushButton)
    , m_print(new QPushButton)
    , m_save(new QPushButton)
{
    m_role->setObjectName(u"sync.inviteRole"_s);
    m_make->setObjectName(u"sync.invite"_s);
    m_code->setObjectName(u"sync.inviteCode"_s);
    m_copy->setObjectName(u"sync.inviteCopy"_s);
    for (const auto role : kComputerRoles)
        m_role->addItem(QString(), int(role));
    m_what->setWordWrap(true);
    m_how->setWordWrap(true);
    m_words->setWordWrap(true);
    m_print->setObjectName(u"sync.invitePrint"_s);
    m_save->setObjectName(u"sync.inviteSave"_s);
    m_words->setObjectName(u"sync.inviteWords"_s);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setShowsData(m_code);
    setFontRole(m_code, FontRole::Page);
    m_fault->hide();
    m_made->hide();

    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts);
    flow->addWidget(m_copy);
    flow->addWidget(m_print);
    flow->addWidget(m_save);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_code);
    words->addWidget(m_how);
    words->addWidget(m_words);
    words->addWidget(acts);
    words->addStretch(1);
    auto* made = new QHBoxLayout(m_made);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(16);
    made->addWidget(m_picture, 0, Qt::AlignTop);
    made->addLayout(words, 1);
    body()->setSpacing(12);
    body()->addWidget(m_what);
    body()->addWidget(m_roleRow);
    body()->addWidget(m_make, 0, Qt::AlignLeading);
    body()->addWidget(m_fault);
    body()->addWidget(m_made);
    connect(m_make, &QPushButton::clicked, this, &InviteCard::invite);
    connect(m_copy, &QPushButton::clicked, this, &InviteCard::copy);
    connect(m_print, &QPushButton::clicked, this, &InviteCard::paperRequested);
    connect(m_save, &QPushButton::clicked, this, &InviteCard::saveFile);
}

void InviteCard::retranslate()
{
    setTitle(tr("Invite a computer"));
    m_what->setText(
        tr("A code lets one more computer in. It is good once and for 72 hours; give it from hand "
           "to hand or by telephone, not by e-mail. This computer lets the other one in as soon as "
           "it answers, so leave Kaasa open until then."));
    m_roleRow->setLabel(tr("What the computer may do"));
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, computerRoleName(protocol::Role(m_role->itemData(i).toInt())));
    m_make->setText(m_ticket ? tr("Make another code") : tr("Make a code"));
    m_copy->setText(tr("Copy the code"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as a file…"));
    //: %1 are four invented words
    m_words->setText(tr("The other computer shows the same words: %1").arg(m_fingerprint));
    m_how->setText(
        tr("On the other computer choose “Join with an invitation” when Kaasa starts for the first "
           "time, and type or scan this code, or open the file."));
    m_picture->setAccessibleName(tr("The code as a picture to be scanned"));
}

void InviteCard::invite()
{
    m_fault->clear();
    m_make->setEnabled(false);
    m_sync.run<sync::Invited>(
        this,
        [role = protocol::Role(m_role->currentData().toInt())](
            storage::Profile& profile, const sync::SyncThread::WayTo& wayTo) {
            return layDown(profile, wayTo, role);
        },
        [this](const Result<sync::Invited>& invited) {
            m_make->setEnabled(true);
            if (invited)
                show(invited.value());
            else
                m_fault->tell(sentenceFor(invited.error()));
        });
}

void InviteCard::show(const sync::Invited& invited)
{
    m_ticket = invited.ticket;
    m_fingerprint = invited.fingerprint;
    m_code->setText(m_ticket->code.text());
    m_picture->setContent(m_ticket->text());
    m_sync.setCode({.kind = print::CodeContent::Kind::Invitation,
                    .organisation = m_workspace.reading().organisationName(),
                    .server = m_ticket->server.url.toString(),
                    .lines = {m_ticket->code.text()},
                    .picture = m_ticket->text(),
                    .fingerprint = m_fingerprint,
                    .made = m_workspace.clock().now()});
    m_made->show();
    retranslate();
    m_code->setFocus(Qt::OtherFocusReason);
}

void InviteCard::copy()
{
    QApplication::clipboard()->setText(m_ticket->code.text());
}

void InviteCard::saveFile()
{
    askWhereToSave(this, m_preferences,
                   {.title = tr("Save the invitation"),
                    .name = tr("Invitation", "name of a file"),
                    //: Kind of file in a file dialog; the part in brackets stays as it is
                    .filters = {tr("Invitations to Kaasa (*.kaasa-invite)")},
                    .suffix = u"kaasa-invite"_s,
                    .memory = u"invitations"_s},
                   [this](const QString& path) {
                       QSaveFile file(path);
                       const auto bytes = m_ticket->toFile();
                       const bool saved = file.open(QIODevice::WriteOnly)
                           && file.write(bytes) == bytes.size() && file.commit();
                       if (!saved)
                           m_fault->tell(sentenceFor(
                               {Error::Code::FileUnwritable, file.errorString(), {path}}));
                   });
}

}  // namespace kaasa::ui
