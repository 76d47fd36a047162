// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/desk_roster.h"
#include "ui/desk/desk_door.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/theme.h"

#include <QCoreApplication>

namespace kaasa::ui {

/// What the large band says.
struct DeskMessage {
    Tone tone = Tone::Accent;
    QString icon;
    QString name;
    QString sentence;
    QString detail;
    bool undoable = false;
};

/// Every sentence of the desk about a person or an act, in the language of the screen.
class DeskWords {
    Q_DECLARE_TR_FUNCTIONS(DeskWords)

public:
    static DeskMessage message(const DeskNews& news);
    static DeskMessage unknownBadge();
    static DeskMessage misreadBadge();
    static DeskMessage nobodyFound(const QString& typed);
    static DeskMessage chooseOne();
    static DeskMessage storing();
    static DeskMessage noEvent();
    static QString noPin();
    /// Another meeting at this hour.
    static QString alsoOn(const storage::DeskMeeting& meeting);
    /// What waited can never be stored.
    static QString refused(const Error& error);
    /// The red bar: how many, why, what to do.
    static QString notStored(const services::DeskWaiting& waiting);
    /// The amber bar: "Full: 20 of 20. …", "More children than childcare places: 7 of 6."; empty
    /// while there is room.
    static QString full(const storage::DeskCounts& counts);
    /// "not registered", "here since 17:24": behind a row's year and place.
    static QString standing(const storage::DeskPerson& person);
    /// "the same phone": why somebody may be the one that came.
    static QString why(storage::DeskLikely::Why why);
    /// Nothing for who is only expected, or not registered.
    static std::optional<StatusShape> shape(storage::DeskStanding standing);
    /// "1990 · Rīga"; either may be missing.
    static QString yearAndPlace(const storage::DeskPerson& person);
    /// "17:24 · with 1 child · without registering": under a name in LAST.
    static QString arrival(const storage::DeskPerson& person);
    static QString withChildren(int children);
    /// "Thursday, 5 March, 17:30 · Rīga, room 2".
    static QString when(const storage::DeskMeeting& meeting);
    /// The meeting's event, with its topic where it has one.
    static QString title(const storage::DeskMeeting& meeting);

private:
    static QString sentence(const DeskNews& news, const storage::Presence& presence);
    static DeskMessage stored(const DeskNews& news);
    static DeskMessage alreadySo(const DeskNews& news);
    static DeskMessage queued(const DeskNews& news, const QString& sentence);
    static DeskMessage waits(const DeskNews& news);
};

}  // namespace kaasa::ui
