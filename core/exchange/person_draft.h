// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"
#include "core/domain/contact.h"
#include "core/exchange/cell_remark.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace kaasa::exchange {

/// What became of one row.
enum class RowStatus {
    Ok,
    Warn,   ///< taken, but shown to a person
    Fault,  ///< needs a person
    Skip,   ///< holds no data
};

enum class SkipReason {
    None,
    Title,
    Blank,
    SeparatorLine,
    Header,
    GroupTitle,
    Totals,
    LeftOut,  ///< by the person who imports, or for the reason that the row's remark gives
};

/// The worst of `remarks`.
RowStatus statusOf(const QList<CellRemark>& remarks);

/// One person as a row tells it, typed, before anything is stored. Empty where the row says nothing
/// or the cell is at fault.
struct PersonDraft {
    QString given;
    QString family;
    QString patronymic;
    QDate birthDate;
    std::optional<int> birthYear;  ///< only where the row has a year and no date
    QString phone;                 ///< E.164
    QString phoneTyped;
    QString phoneNote;
    QString email;         ///< small letters
    QString code;          ///< canonical personal code
    QString codeCountry;   ///< "LV", "EE"
    QString municipality;  ///< official name, or as written where it is not known
    QString country;       ///< ISO 3166-1; empty where not known
    QString address;
    QList<domain::Contact> otherContacts;  ///< beside the first phone, e-mail and address
    QStringList languages;                 ///< ISO 639-1
    QString organisation;
    QStringList tags;
    QString heardFrom;
    QString note;
    std::optional<int> children;

    std::optional<bool> consentData;
    std::optional<bool> consentPhoto;
    std::optional<bool> consentContact;

    QDateTime submittedAt;  ///< of a form; in the zone of the assumptions
    QStringList topics;     ///< options of the form, as worded there
    QString topicsOther;    ///< what she wrote beside the options
    QStringList events;     ///< options of the form, as worded there

    QMap<QDate, std::optional<domain::AttendanceState>> attendance;

    bool operator==(const PersonDraft&) const = default;
};

/// One row of a list of people, form answers or marks.
struct PersonRow {
    int line = 0;  ///< physical line on which it starts
    RowStatus status = RowStatus::Ok;
    SkipReason skipped = SkipReason::None;
    PersonDraft draft;
    QList<CellRemark> remarks;
};

}  // namespace kaasa::exchange

template <>
struct kaasa::Codes<kaasa::exchange::RowStatus> {
    static constexpr std::array<QStringView, 4> list{u"ok", u"warn", u"fault", u"skip"};
};
template <>
struct kaasa::Codes<kaasa::exchange::SkipReason> {
    static constexpr std::array<QStringView, 8> list{u"none",     u"title",   u"blank",
                                                     u"sep_line", u"header",  u"group_title",
                                                     u"totals",   u"left_out"};
};
