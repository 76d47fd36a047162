// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace kaasa::exchange {

/// What kind of list a file is. The person importing says so; the columns follow from it.
enum class ListKind {
    People,         ///< one person a row
    Registrations,  ///< answers to a form: a person, her wishes and consents, when it was sent
    Attendance,     ///< people by dates, marks in the cells
    Events,         ///< an agenda
    MeetingLog,     ///< who was in an online meeting, from when to when
};

/// What a column holds.
enum class Field {
    Ignore,     ///< numbers of rows, sums, signatures, ages: nothing to take in
    Timestamp,  ///< when an answer was sent
    Given,
    Family,
    Patronymic,
    Name,  ///< the whole name in one cell
    Birth,
    Phone,
    Email,
    Code,  ///< personal code
    Municipality,
    Country,
    Address,
    Language,
    Organisation,
    Topics,  ///< ticked subjects
    Events,  ///< ticked events
    ConsentData,
    ConsentPhoto,
    ConsentContact,
    Children,
    Tags,
    HeardFrom,
    Note,
    Attendance,  ///< marks of one day
    Day,
    LastDay,
    Time,  ///< from – to in one cell
    Start,
    End,
    Title,  ///< in no language that is told
    TitleLatvian,
    TitleEstonian,
    TitleRussian,
    TitleEnglish,
    Place,
    Kind,
    Capacity,
    Speaker,
    Joined,
    Left,
    Duration,
    OtherPhone,  ///< beside `Phone`, one a line
    OtherEmail,
    OtherAddress,
    Series,  ///< what the meetings of one series have in common
};

}  // namespace kaasa::exchange

template <>
struct kaasa::Codes<kaasa::exchange::ListKind> {
    static constexpr std::array<QStringView, 5> list{u"people", u"registrations", u"attendance",
                                                     u"events", u"meeting_log"};
};
template <>
struct kaasa::Codes<kaasa::exchange::Field> {
    static constexpr std::array<QStringView, 46> list{
        u"ignore",      u"ts",          u"given",      u"family",   u"patronymic", u"name",
        u"birth",       u"phone",       u"email",      u"code",     u"muni",       u"country",
        u"addr",        u"lang",        u"org",        u"topics",   u"events",     u"data",
        u"photo",       u"contact",     u"children",   u"tags",     u"heard",      u"note",
        u"attendance",  u"date",        u"date_to",    u"time",     u"start",      u"end",
        u"title",       u"title_lv",    u"title_et",   u"title_ru", u"title_en",   u"place",
        u"kind",        u"capacity",    u"speaker",    u"joined",   u"left",       u"duration",
        u"other_phone", u"other_email", u"other_addr", u"series"};
};
