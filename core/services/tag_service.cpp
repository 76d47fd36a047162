// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tag_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/tag_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::TagRepository;

// An empty `other` takes the tag away.
Result<void> TagService::replace(const QString& name, const QString& other)
{
    auto& database = m_profile.database();
    TagRepository tags(database);
    const auto people = tags.peopleWith(name);
    if (!people)
        return people.error();
    storage::PersonPartRepository parts(database);
    for (const auto person : people.value()) {
        const auto uid = storage::RowStore(database).uidOf(u"person", person);
        if (!uid)
            return uid.error();
        const auto present = parts.tags(person);
        if (!present)
            return present.error();
        auto names = present.value();
        names.removeAll(name);
        if (!other.isEmpty() && !names.contains(other))
            names.append(other);
        if (const auto set = parts.setTags(person, uid.value(), names, m_profile.clock()); !set)
            return set;
    }
    return tags.remove(name);
}

Result<qint64> TagService::rename(const QString& name, const QString& other)
{
    auto tidy = other;
    FieldCheck check;
    check.line(u"tag", tidy, 1, 40);
    if (check.fault())
        return *check.fault();
    return inAct(m_profile, u"tag.rename"_s, tidy, [&](const storage::Act&) {
        if (tidy == name)
            return Result<void>();
        TagRepository tags(m_profile.database());
        const auto taken = tags.isThere(tidy);
        if (!taken)
            return Result<void>(taken.error());
        return taken.value() ? replace(name, tidy) : tags.rename(name, tidy);
    });
}

Result<qint64> TagService::remove(const QString& name)
{
    return inAct(m_profile, u"tag.remove"_s, name,
                 [&](const storage::Act&) { return replace(name, {}); });
}

}  // namespace kaasa::services
