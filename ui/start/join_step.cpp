// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/join_step.h"

#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/joiner.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

JoinStep::JoinStep(const QString& folder, const Clock& clock, QWidget* parent)
    : SetupStep(parent)
    , m_joiner(new Joiner(folder, clock, this))
    , m_words(new QLabel)
    , m_how(new QLabel)
    , m_progress(new QProgressBar)
    , m_fault(new InlineBar(InlineBar::Kind::Warning))
{
    m_words->setObjectName(u"start.fingerprint"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setWordWrap(true);
    setFontRole(m_words, FontRole::Page);
    m_how->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_fault->setObjectName(u"start.joinFault"_s);
    setShowsData(m_fault);  // core says the sentence, in the interface's language
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_how, m_progress, m_fault})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_joiner, &Joiner::invitationRead, this,
            [this](const QString& organisation, const QString& words) {
                m_organisation = organisation;
                m_fingerprint = words;
                become(State::Read);
            });
    connect(m_joiner, &Joiner::joined, this, &JoinStep::joined);
    connect(m_joiner, &Joiner::failed, this, &JoinStep::showFault);
    become(State::Reading);
}

void JoinStep::begin(const sync::InviteTicket& ticket, const QString& memberName)
{
    m_ticket = ticket;
    m_sheet.reset();
    m_memberName = memberName;
    become(State::Reading);
    m_joiner->read(ticket, memberName);
}

void JoinStep::begin(const protocol::RecoverySheet& sheet, const sync::ServerAddress& server,
                     const QString& memberName)
{
    m_ticket.reset();
    m_sheet = sheet;
    m_server = server;
    m_memberName = memberName;
    m_organisation.clear();
    m_fingerprint.clear();
    become(State::Read);
}

void JoinStep::become(State state)
{
    m_state = state;
    if (state != State::NotRead && state != State::NotJoined)
        m_fault->clear();
    m_words->setVisible(
        !m_sheet && (state == State::Read || state == State::Waiting || state == State::NotJoined));
    m_progress->setVisible(state == State::Reading || state == State::Waiting);
    retranslate();
    Q_EMIT stateChanged();
}

void JoinStep::showFault(const Error& error)
{
    m_fault->tell(sentenceFor(error));
    become(m_state == State::Waiting ? State::NotJoined : State::NotRead);
}

QString JoinStep::title() const
{
    if (m_sheet)
        return tr("The recovery sheet");
    return m_organisation.isEmpty() ? tr("The invitation") : m_organisation;
}

QString JoinStep::lead() const
{
    if (m_sheet) {
        return m_state == State::Waiting
            ? tr("The server gives what it holds, and the sheet opens it.")
            : tr("The sheet lets this computer in as one that manages everything. Take out the "
                 "computers that are lost afterwards.");
    }
    switch (m_state) {
    case State::Reading:
    case State::NotRead:
        return tr("Kaasa asks the server for the invitation.");
    case State::Read:
    case State::NotJoined:
        return tr("This organisation invites you to work with its data.");
    case State::Waiting:
        return tr("The computer that made the code lets this one in; Kaasa has to be open there. "
                  "Then the data come.");
    }
    Q_UNREACHABLE();
}

void JoinStep::retranslate()
{
    m_words->setText(m_fingerprint);
    m_words->setAccessibleName(tr("Words to compare"));
    m_how->setText(
        tr("The computer that made the code shows the same four words. If it shows others, do not "
           "join: somebody is in between."));
    m_how->setVisible(!m_words->isHidden());
    m_progress->setAccessibleName(lead());
}

void JoinStep::focusFirst()
{
    if (!m_words->isHidden())
        m_words->setFocus(Qt::OtherFocusReason);
}

QString JoinStep::actText() const
{
    switch (m_state) {
    case State::Reading:
        return tr("Reading…");
    case State::Read:
        return tr("Join", "button");
    case State::Waiting:
        return tr("Joining…");
    case State::NotRead:
    case State::NotJoined:
        return tr("Try again");
    }
    Q_UNREACHABLE();
}

bool JoinStep::canAct() const
{
    return m_state != State::Reading && m_state != State::Waiting;
}

void JoinStep::act()
{
    if (m_state == State::NotRead)
        return begin(*m_ticket, m_memberName);
    become(State::Waiting);
    if (m_sheet)
        m_joiner->recover(*m_sheet, m_server, m_memberName);
    else
        m_joiner->join();
}

}  // namespace kaasa::ui
