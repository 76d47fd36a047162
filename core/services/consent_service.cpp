// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/consent_service.h"

#include "core/base/field_check.h"
#include "core/services/consent_wording.h"
#include "core/storage/act.h"
#include "core/storage/derived_uid.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::ConsentTextId;

storage::ConsentText usualText(domain::ConsentPurpose purpose, Language language, QDate today)
{
    const auto text = usualConsentText(purpose, language);
    const auto id = storage::derivedUid(
        "consent_text", {codeOf(purpose).toUtf8(), languageCode(language).toUtf8(), text.toUtf8()});
    return {.id = ConsentTextId(id),
            .purpose = purpose,
            .version = 1,
            .language = languageCode(language),
            .text = text,
            .validFrom = today};
}

Result<void> ConsentService::record(qint64 person, domain::ConsentEntry entry)
{
    auto& database = m_profile.database();
    const auto lines = storage::PersonSearch(database).lines({person});
    if (!lines)
        return lines.error();
    if (lines.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    const auto uid = storage::RowStore(database).uidOf(u"person", person);
    if (!uid)
        return uid.error();
    entry.person = domain::PersonId(uid.value());
    if (entry.id.isNull())
        entry.id = domain::ConsentId::create(m_profile.clock());
    if (!entry.happenedAt.isValid())
        entry.happenedAt = m_profile.clock().now();
    std::optional<storage::ConsentText> usual;
    const auto language = languageFromCode(entry.language);
    if (entry.act == domain::ConsentAct::Given && entry.text.isNull() && language) {
        usual = usualText(entry.purpose, *language, m_profile.clock().today());
        entry.text = usual->id;
    }
    const auto checked = domain::validated(std::move(entry));
    if (!checked)
        return checked.error();
    auto act = storage::Act::begin(m_profile, u"consent.record"_s, lines.value().first().name);
    if (!act)
        return act.error();
    storage::ConsentRepository consents(database);
    if (usual && !consents.text(usual->id)) {
        if (const auto kept = consents.add(*usual); !kept)
            return kept;
    }
    const auto added = consents.add(person, checked.value(), m_profile.member());
    if (!added)
        return added.error();
    return act.value().commit();
}

Result<void> ConsentService::addText(domain::ConsentPurpose purpose, const QString& language,
                                     const QString& text)
{
    if (text.trimmed().isEmpty())
        return invalidField(u"consent_text", FieldFault::Empty);
    storage::ConsentRepository consents(m_profile.database());
    const auto present = consents.texts(purpose);
    if (!present)
        return present.error();
    int version = 1;
    for (const auto& known : present.value()) {
        if (known.language == language)
            version = known.version + 1;
    }
    auto act = storage::Act::begin(m_profile, u"consent.text"_s, codeOf(purpose));
    if (!act)
        return act.error();
    const auto added = consents.add({.id = domain::ConsentTextId::create(m_profile.clock()),
                                     .purpose = purpose,
                                     .version = version,
                                     .language = language,
                                     .text = text.trimmed(),
                                     .validFrom = m_profile.clock().today()});
    if (!added)
        return added.error();
    return act.value().commit();
}

}  // namespace kaasa::services
