// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

struct TextField {
    QLatin1StringView key;
    QString PersonFilter::*field;
};
constexpr TextField kTexts[] = {
    {QLatin1StringView("text"), &PersonFilter::text},
    {QLatin1StringView("status"), &PersonFilter::status},
    {QLatin1StringView("role"), &PersonFilter::role},
    {QLatin1StringView("tag"), &PersonFilter::tag},
    {QLatin1StringView("municipality"), &PersonFilter::municipality},
    {QLatin1StringView("language"), &PersonFilter::language},
    {QLatin1StringView("missing_consent"), &PersonFilter::missingConsent},
};

struct NumberField {
    QLatin1StringView key;
    std::optional<int> PersonFilter::*field;
};
constexpr NumberField kNumbers[] = {
    {QLatin1StringView("not_seen_days"), &PersonFilter::notSeenDays},
    {QLatin1StringView("born_from"), &PersonFilter::bornFrom},
    {QLatin1StringView("born_to"), &PersonFilter::bornTo},
    {QLatin1StringView("age_from"), &PersonFilter::ageFrom},
    {QLatin1StringView("age_to"), &PersonFilter::ageTo},
};

struct FlagField {
    QLatin1StringView key;
    bool PersonFilter::*field;
};
constexpr FlagField kFlags[] = {
    {QLatin1StringView("with_child"), &PersonFilter::withChild},
    {QLatin1StringView("needs_completion"), &PersonFilter::needsCompletion},
    {QLatin1StringView("comes_to_events"), &PersonFilter::comesToEvents},
};

}  // namespace

QList<PersonColumn> PersonListView::usualColumns()
{
    return {PersonColumn::OtherName, PersonColumn::Year, PersonColumn::Place, PersonColumn::Status};
}

QString toJson(const PersonListView& view)
{
    QJsonObject filter;
    for (const auto& [key, field] : kTexts) {
        if (!(view.filter.*field).isEmpty())
            filter.insert(key, view.filter.*field);
    }
    for (const auto& [key, field] : kNumbers) {
        if (view.filter.*field)
            filter.insert(key, *(view.filter.*field));
    }
    for (const auto& [key, field] : kFlags) {
        if (view.filter.*field)
            filter.insert(key, true);
    }
    if (!view.filter.event.isNull())
        filter.insert(u"event"_s, view.filter.event.toString());
    QJsonArray columns;
    for (const auto column : view.columns)
        columns.append(codeOf(column));
    const QJsonObject object{
        {u"filter"_s, filter}, {u"sort"_s, codeOf(view.sort)}, {u"columns"_s, columns}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PersonListView personListViewFromJson(const QString& json)
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto filter = object.value(u"filter").toObject();
    PersonListView view;
    for (const auto& [key, field] : kTexts)
        view.filter.*field = filter.value(key).toString();
    for (const auto& [key, field] : kNumbers) {
        if (const auto value = filter.value(key); value.isDouble())
            view.filter.*field = value.toInt();
    }
    for (const auto& [key, field] : kFlags)
        view.filter.*field = filter.value(key).toBool();
    view.filter.event = domain::EventId::fromString(filter.value(u"event").toString());
    view.sort = fromCode<PersonSort>(object.value(u"sort").toString()).value_or(PersonSort::Family);
    if (const auto columns = object.value(u"columns"); columns.isArray()) {
        view.columns.clear();
        for (const auto& code : columns.toArray()) {
            if (const auto column = fromCode<PersonColumn>(code.toString()))
                view.columns.append(*column);
        }
    }
    return view;
}

}  // namespace kaasa::storage
