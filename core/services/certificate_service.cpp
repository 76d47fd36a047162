// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/certificate_service.h"

#include "core/services/in_act.h"
#include "core/storage/person_search.h"
#include "core/storage/printed_number.h"
#include "core/storage/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::CertificateRepository;
using storage::IssuedCertificate;

Result<QList<CertificateEntry>>
CertificateService::entries(const QList<CertificateDraft>& drafts) const
{
    auto& database = m_profile.database();
    const auto prefix = m_profile.printedPrefix();
    if (!prefix)
        return prefix.error();
    const auto today = m_profile.clock().today();
    const auto beginning = u"%1-%2-"_s.arg(prefix.value()).arg(today.year());
    const auto last = storage::lastPrintedNumber(database, u"certificate", beginning);
    if (!last)
        return last.error();
    auto next = last.value() + 1;
    QList<CertificateEntry> entries;
    for (const auto& draft : drafts) {
        const auto valid = CertificateRepository(database).validOf(draft.event, draft.person);
        if (!valid)
            return valid.error();
        if (valid.value() && valid.value()->minutes == draft.minutes)
            entries.append({valid.value()->number, valid.value()->issuedOn, false});
        else
            entries.append({storage::printedNumber(beginning, next++), today, true});
    }
    return entries;
}

Result<void> CertificateService::enter(const CertificateDraft& draft, const CertificateEntry& entry)
{
    CertificateRepository certificates(m_profile.database());
    auto earlier = certificates.validOf(draft.event, draft.person);
    if (!earlier)
        return earlier.error();
    if (earlier.value()) {
        auto replaced = *earlier.value();
        replaced.revokedOn = entry.issuedOn;
        if (const auto saved = certificates.save(replaced, m_profile.member()); !saved)
            return saved;
    }
    return certificates.save({.id = Uid::create(m_profile.clock()),
                              .number = entry.number,
                              .person = draft.person,
                              .event = draft.event,
                              .rule = draft.rule,
                              .minutes = draft.minutes,
                              .language = draft.language,
                              .issuedOn = entry.issuedOn},
                             m_profile.member());
}

Result<qint64> CertificateService::issue(const QList<CertificateDraft>& drafts)
{
    const auto isNew = [](const CertificateEntry& entry) { return entry.isNew; };
    const auto expected = entries(drafts);
    if (!expected)
        return expected.error();
    QStringList numbers;
    for (const auto& entry : expected.value()) {
        if (entry.isNew)
            numbers.append(entry.number);
    }
    if (numbers.isEmpty())
        return qint64(0);
    const auto subject
        = numbers.size() == 1 ? numbers.first() : numbers.first() + u" – "_s + numbers.last();
    return inAct(
        m_profile, u"certificate.issue"_s, subject, [&](const storage::Act&) -> Result<void> {
            const auto given = entries(drafts);  // another window may have issued meanwhile
            if (!given)
                return given.error();
            if (std::none_of(given.value().begin(), given.value().end(), isNew))
                return {};
            for (qsizetype i = 0; i < drafts.size(); ++i) {
                if (!given.value()[i].isNew)
                    continue;
                if (const auto entered = enter(drafts[i], given.value()[i]); !entered)
                    return entered;
            }
            return {};
        });
}

Result<qint64> CertificateService::revoke(const QString& number)
{
    CertificateRepository certificates(m_profile.database());
    const auto certificate = certificates.find(number);
    if (!certificate)
        return certificate.error();
    if (!certificate.value().isValid())
        return Error{Error::Code::ChangedSince, u"revoked already"_s, {}};
    return inAct(m_profile, u"certificate.revoke"_s, number, [&](const storage::Act&) {
        auto revoked = certificate.value();
        revoked.revokedOn = m_profile.clock().today();
        return certificates.save(revoked, m_profile.member());
    });
}

}  // namespace kaasa::services
