// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/column_field.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kaasa::exchange {

/// How a name column is written. Lists seldom say; Russian ones have the family name first.
enum class NameOrder {
    Separate,               ///< given and family name have columns of their own
    GivenFamily,            ///< "Anna Marija Bērziņa"
    FamilyGiven,            ///< "Bērziņa Anna"
    FamilyGivenPatronymic,  ///< "Шевченко Наталья Викторовна"
    FamilyCommaGiven,       ///< "Bērziņa, Anna"
};

/// One column of a list, and what it is taken for.
struct ListColumn {
    int number = 0;  ///< from 1, as a person counts
    QString header;
    Field field = Field::Ignore;
    QDate day;  ///< of an attendance column, else null
    bool operator==(const ListColumn&) const = default;
};

/// What was recognised of a list before its rows are read; a person may change any of it.
struct ListLayout {
    ListKind kind = ListKind::People;
    int headerLine
        = 0;  ///< physical line; 0 when the list has no header and the content had to tell
    QList<ListColumn> columns;
    int width = 0;  ///< columns the list really has; what stands right of them got there by mistake
    NameOrder nameOrder = NameOrder::Separate;
    std::optional<Language> language;  ///< of the headings; tells what letters mean as marks
    bool remembered = false;           ///< as a person set it for such a list before

    /// Null when there is none.
    const ListColumn* column(Field field) const
    {
        for (const auto& each : columns) {
            if (each.field == field)
                return &each;
        }
        return nullptr;
    }
    bool has(Field field) const { return column(field) != nullptr; }
};

}  // namespace kaasa::exchange

template <>
struct kaasa::Codes<kaasa::exchange::NameOrder> {
    static constexpr std::array<QStringView, 5> list{u"separate", u"gf", u"fg", u"fgp", u"f,g"};
};
