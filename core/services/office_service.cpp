// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::Organisation;
using domain::OrganisationId;
using storage::OrganisationRepository;

Result<qint64> OfficeService::changeOwn(const std::function<void(Organisation&)>& edit)
{
    const auto own = OrganisationRepository(m_profile.database()).own();
    if (!own)
        return own.error();
    return change(own.value().id, edit);
}

Result<qint64> OfficeService::change(const OrganisationId& id,
                                     const std::function<void(Organisation&)>& edit)
{
    OrganisationRepository organisations(m_profile.database());
    auto draft = organisations.find(id);
    if (!draft)
        return draft.error();
    edit(draft.value());
    const auto valid = domain::validated(std::move(draft).value());
    if (!valid)
        return valid.error();
    const auto own = organisations.own();
    const auto& country = valid.value().country;
    // the country of the office decides how phone numbers without a code are read
    const bool moves = own && own.value().id == id && (country == u"LV" || country == u"EE");
    return inAct(
        m_profile, u"organisation.change"_s, valid.value().name,
        [&](const storage::Act&) -> Result<void> {
            if (const auto saved = organisations.save(valid.value()); !saved)
                return saved;
            if (!moves)
                return {};
            return storage::RowStore(m_profile.database()).putSetting(u"country"_s, country);
        });
}

Result<OrganisationId> OfficeService::add(const QString& name)
{
    OrganisationId id;
    const auto act = inAct(
        m_profile, u"organisation.add"_s, name.simplified(),
        [&](const storage::Act&) -> Result<void> {
            const auto made
                = OrganisationRepository(m_profile.database()).named(name, m_profile.clock());
            if (!made)
                return made.error();
            id = made.value();
            return {};
        });
    if (!act)
        return act.error();
    return id;
}

Result<qint64> OfficeService::remove(const OrganisationId& id)
{
    OrganisationRepository organisations(m_profile.database());
    const auto own = organisations.own();
    if (own && own.value().id == id)
        return Error{Error::Code::Refused, u"own organisation"_s, {u"organisation.own"_s}};
    const auto present = organisations.find(id);
    if (!present)
        return present.error();
    return inAct(m_profile, u"organisation.remove"_s, present.value().name,
                 [&](const storage::Act&) { return organisations.remove(id); });
}

Result<QString> OfficeService::memberName()
{
    return storage::OrganisationRepository(m_profile.database()).memberName(m_profile.member());
}

Result<qint64> OfficeService::renameMember(const QString& name)
{
    auto tidy = name;
    FieldCheck check;
    check.line(u"member_name", tidy, 0, 120);
    if (check.fault())
        return *check.fault();
    return inAct(m_profile, u"member.change"_s, tidy, [&](const storage::Act&) {
        return storage::RowStore(m_profile.database())
            .change(u"member", m_profile.member(), {{u"name"_s, tidy}});
    });
}

}  // namespace kaasa::services
