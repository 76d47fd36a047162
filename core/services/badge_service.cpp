// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/badge_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/badge_repository.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

namespace {

/// As many names as History can show; the rest is in its details.
QString namesOf(const QList<storage::PersonLine>& lines)
{
    constexpr qsizetype kMostNames = 3;
    QStringList names;
    for (const auto& line : lines) {
        if (names.size() < kMostNames)
            names.append(line.name);
    }
    if (lines.size() > kMostNames)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

}  // namespace

Result<qint64> BadgeService::issue(const QList<qint64>& people)
{
    auto& database = m_profile.database();
    storage::BadgeRepository badges(database);
    const auto valid = badges.validOf(people);
    if (!valid)
        return valid.error();
    QList<qint64> lacking;
    for (const auto person : people) {
        if (!valid.value().contains(person) && !lacking.contains(person))
            lacking.append(person);
    }
    if (lacking.isEmpty())
        return qint64(0);
    const auto lines = storage::PersonSearch(database).lines(lacking);
    if (!lines)
        return lines.error();
    if (lines.value().size() != lacking.size())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    return inAct(m_profile, u"badge.issue"_s, namesOf(lines.value()),
                 [&](const storage::Act&) -> Result<void> {
                     for (const auto person : lacking) {
                         const auto added = badges.add(person, domain::BadgeNumber::create(),
                                                       m_profile.clock().now());
                         if (!added)
                             return added;
                     }
                     return {};
                 });
}

Result<qint64> BadgeService::revoke(const QString& number)
{
    const auto badge = domain::BadgeNumber::fromString(number);
    if (badge.isNull())
        return invalidField(u"badge", FieldFault::NotReadable, {number});
    auto& database = m_profile.database();
    storage::BadgeRepository badges(database);
    const auto holder = badges.holderOf(badge);
    if (!holder)
        return Error{holder.error().code, u"badge"_s, {u"badge"_s}};
    const auto lines = storage::PersonSearch(database).lines({holder.value()});
    if (!lines)
        return lines.error();
    return inAct(m_profile, u"badge.revoke"_s, namesOf(lines.value()), [&](const storage::Act&) {
        return badges.revoke(badge, m_profile.clock().now());
    });
}

}  // namespace kaasa::services
