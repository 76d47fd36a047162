// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/services/session_service.h"
#include "core/storage/calendar_repository.h"

#include <QCoreApplication>

namespace kaasa::ui {

/// Sentences about events and their meetings, in the language of the screen.
class EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)

public:
    /// "Thu 05.03.2026 17:30–19:00".
    static QString when(const storage::MeetingLine& meeting);
    /// "Weekly: Thu, 17:30–19:00, until 28.05.2026"; "5 meetings, 12.02.–12.03.2026"; its one
    /// meeting.
    static QString when(const domain::Event& event, const QList<storage::MeetingLine>& meetings);
    /// "Rīga · Hall 2", "online · Zoom"; empty while nobody knows.
    static QString where(const storage::MeetingLine& meeting);
    /// "Weekly: Mon, Thu".
    static QString rhythm(const domain::Recurrence& rule);
    /// How far a change of one meeting goes through the others.
    static QString reach(services::Reach reach);
    /// "lecturer", "host".
    static QString role(domain::HelperRole role);
    /// "Hall 2 is taken at the same time by …".
    static QString clash(const storage::Clash& clash);
    /// "18 of 20 registered"; empty while nobody is.
    static QString registered(const storage::MeetingLine& meeting);
    /// For a list: once marks are noted "11 present", before that who is registered.
    static QString standing(const storage::MeetingLine& meeting);
};

}  // namespace kaasa::ui
