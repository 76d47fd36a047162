// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/registration_words.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::Proposal;
using services::RegistrationOutcome;

QString RegistrationWords::places(const storage::Places& places)
{
    QStringList sentences;
    if (places.adults)
        //: Above the registered people: "14 of 20 places are taken."
        sentences.append(
            tr("%1 of %2 places are taken.").arg(places.registered).arg(*places.adults));
    else
        sentences.append(tr("%n people are registered.", nullptr, places.registered));
    if (places.children)
        //: Places for childcare given away of all there are
        sentences.append(tr("Childcare: %1 of %2.").arg(places.childrenIn).arg(*places.children));
    if (places.waiting > 0)
        sentences.append(tr("%n people wait for a place.", nullptr, places.waiting));
    if (places.waitingForChildcare > 0)
        sentences.append(tr("%n people wait for childcare.", nullptr, places.waitingForChildcare));
    return sentences.join(u' ');
}

QString RegistrationWords::count(const storage::Places& places)
{
    return places.adults ? u"%1/%2"_s.arg(places.registered).arg(*places.adults)
                         : QString::number(places.registered);
}

QString RegistrationWords::state(domain::RegistrationState state)
{
    switch (state) {
    case domain::RegistrationState::Registered:
        return tr("registered");
    case domain::RegistrationState::Waiting:
        return tr("waits");
    case domain::RegistrationState::Cancelled:
        return tr("cancelled", "a person's registration");
    }
    Q_UNREACHABLE();
}

QString RegistrationWords::outcome(const RegistrationOutcome& outcome)
{
    const auto position = outcome.position;
    switch (outcome.what) {
    case RegistrationOutcome::What::Registered:
        //: %1 = name
        return tr("Registered: %1.").arg(outcome.name);
    case RegistrationOutcome::What::WaitingForChildcare:
        //: %1 = name, %2 = rank in the queue
        return tr("Registered: %1. No childcare is free: number %2 in line for it.")
            .arg(outcome.name)
            .arg(position);
    case RegistrationOutcome::What::Waiting:
        return tr("The event is full. On the waiting list: %1, number %2.")
            .arg(outcome.name)
            .arg(position);
    case RegistrationOutcome::What::Full:
        return tr("No place is free for %1.").arg(outcome.name);
    case RegistrationOutcome::What::Already:
        return position == 0
            ? tr("Registered already: %1.").arg(outcome.name)
            : tr("On the waiting list already: %1, number %2.").arg(outcome.name).arg(position);
    case RegistrationOutcome::What::Cancelled:
        return tr("Registration cancelled: %1.").arg(outcome.name);
    }
    Q_UNREACHABLE();
}

QString RegistrationWords::proposal(const Proposal& proposal)
{
    return proposal.what == Proposal::For::Place
        ? tr("A place is free. Next in line: %1.").arg(proposal.name)
        : tr("Childcare is free. Next in line: %1.").arg(proposal.name);
}

}  // namespace kaasa::ui
