// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace kaasa::storage {

/// Which people a list shows: every condition that is set must hold. A plain value: copy it,
/// compare it.
struct PersonFilter {
    QString text;    ///< as typed into the search field
    QString status;  ///< code of domain::PersonStatus on `today`; empty = any
    QString role;    ///< code of domain::RoleKind, held on `today`; empty = any
    QString tag;
    QString municipality;
    QString language;  ///< spoken, ISO 639
    QString
        missingConsent;     ///< code of domain::ConsentPurpose: nothing given that holds on `today`
    domain::EventId event;  ///< registered for it or waiting
    std::optional<int>
        notSeenDays;  ///< took part in nothing for that many days; never counts as not seen
    std::optional<int> bornFrom;  ///< year, inclusive
    std::optional<int> bornTo;
    std::optional<int> ageFrom;  ///< years on `today`, inclusive; by the year where no day is known
    std::optional<int> ageTo;
    bool withChild = false;        ///< somebody small comes along
    bool needsCompletion = false;  ///< came through the door, details to follow
    bool comesToEvents = false;    ///< registered for a meeting of these weeks, or was at one

    /// "These weeks", counted from today.
    static constexpr int kNearDaysBack = 30;
    static constexpr int kNearDaysAhead = 60;

    bool operator==(const PersonFilter&) const = default;
};

enum class PersonSort { Family, Given, Place, LastSeen };

/// What a row of the list may tell besides the name.
enum class PersonColumn { OtherName, Year, Place, LastSeen, Status };

/// Everything about the look of a list that a saved view keeps. A plain value.
struct PersonListView {
    PersonFilter filter;
    PersonSort sort = PersonSort::Family;
    QList<PersonColumn> columns = usualColumns();

    static QList<PersonColumn> usualColumns();
    bool operator==(const PersonListView&) const = default;
};

/// As `saved_view.definition` holds it: JSON, only what is set.
QString toJson(const PersonListView& view);
/// Whatever cannot be read is as in a new list: a view by a newer Kaasa opens with what is known.
PersonListView personListViewFromJson(const QString& json);

}  // namespace kaasa::storage

template <>
struct kaasa::Codes<kaasa::storage::PersonSort> {
    static constexpr std::array<QStringView, 4> list{u"family", u"given", u"place", u"last_seen"};
};
template <>
struct kaasa::Codes<kaasa::storage::PersonColumn> {
    static constexpr std::array<QStringView, 5> list{u"other_name", u"year", u"place", u"last_seen",
                                                     u"status"};
};
