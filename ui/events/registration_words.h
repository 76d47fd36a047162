// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/registration_service.h"

#include <QCoreApplication>

namespace kaasa::ui {

/// Sentences about places at an event and who gets them, in the language of the screen.
class RegistrationWords {
    Q_DECLARE_TR_FUNCTIONS(RegistrationWords)

public:
    /// "14 of 20 places are taken. Childcare: 3 of 6. 2 wait for a place."
    static QString places(const storage::Places& places);
    /// "14/20", or "14" where places are not limited: beside a tab's word.
    static QString count(const storage::Places& places);
    /// "registered", "waits", "cancelled".
    static QString state(domain::RegistrationState state);
    /// What became of somebody's wish: "The event is full. Kalniņa Ēva waits, number 2."
    static QString outcome(const services::RegistrationOutcome& outcome);
    /// "A place is free. Next in line: Kalniņa Ēva."
    static QString proposal(const services::Proposal& proposal);
};

}  // namespace kaasa::ui
