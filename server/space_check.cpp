// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/space_check.h"

#include "core/crypto/keys.h"
#include "core/protocol/envelope.h"
#include "core/protocol/membership.h"
#include "core/protocol/records.h"

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

constexpr int kPage = 1000;
constexpr qint64 kPageBytes = 8 * 1024 * 1024;
constexpr int kHash = 16;

/// What is known of the log up to a record.
struct Walk {
    qint64 seq = 0;
    QByteArray hash = QByteArray(kHash, '\0');
    QMap<int, quint64> counters;
};

QString faultOf(const Record& record, const protocol::Membership& members, Walk& walk)
{
    if (record.seq != ++walk.seq)
        return u"a record is missing"_s;
    walk.hash = protocol::nextLogHash(walk.hash, record.bytes);
    if (record.hash != walk.hash)
        return u"the hash of the log is another"_s;
    const auto envelope = protocol::Envelope::fromBytes(record.bytes);
    const auto* author = envelope ? members.find(envelope.value().header.device) : nullptr;
    if (!author || author->no != record.device)
        return u"no envelope of a member"_s;
    if (envelope.value().header.counter != ++walk.counters[record.device])
        return u"the author's counter does not follow"_s;
    if (!crypto::isSignedBy(envelope.value().signature, envelope.value().signedBytes(),
                            author->keys.sign))
        return u"the signature does not hold"_s;
    return {};
}

}  // namespace

Result<SpaceReport> checkSpace(ChangeStore& store, const QByteArray& space)
{
    const auto entries = store.chain(space, 0);
    if (!entries)
        return entries.error();
    SpaceReport report;
    protocol::Membership members;
    for (const auto& entry : entries.value()) {
        if (const auto taken = members.append(entry); !taken) {
            report.faults.append(
                u"entry %1 of the chain: %2"_s.arg(members.length()).arg(taken.error().detail));
            return report;
        }
    }
    report.members = int(members.members().size());
    Walk walk;
    while (true) {
        const auto page = store.records(space, walk.seq, kPage, kPageBytes);
        if (!page)
            return page.error();
        if (page.value().isEmpty())
            return report;
        for (const auto& record : page.value()) {
            if (const auto fault = faultOf(record, members, walk); !fault.isEmpty()) {
                report.faults.append(u"record %1: %2"_s.arg(record.seq).arg(fault));
                return report;
            }
            ++report.records;
        }
    }
}

}  // namespace kaasa::server
