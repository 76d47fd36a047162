// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes, their bodies and entries of the chain: what is read is written back to the same bytes,
// so that nothing has two forms.
#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/sync/body_codec.h"
#include "tests/fuzz/targets.h"
#include "tests/support/space_story.h"

using namespace Qt::StringLiterals;

namespace kaasa::fuzz {
namespace {

const QByteArray kDevice(16, 'd');

sync::Body exampleBody()
{
    sync::Body body;
    body.schema = 15;
    body.seen = {{1, 7}, {3, 1}};
    for (qint64 i = 0; i < 3; ++i) {
        sync::Entry entry{(qint64(1'772'725'440'000) << 16) + i,
                          kDevice,
                          QByteArray(16, 'm'),
                          u"person.edit"_s,
                          u"Ēva Kalniņa"_s,
                          {}};
        entry.changes.append(
            {20,
             QByteArray(16, char('a' + i)),
             i == 0,
             {{1, u"Ольга"_s}, {2, 1984}, {3, sync::WireValue()}, {7, QByteArray(16, 'r')}}});
        body.entries.append(entry);
    }
    return body;
}

}  // namespace

void runEnvelope(const QByteArray& bytes)
{
    if (const auto envelope = protocol::Envelope::fromBytes(bytes))
        must(envelope.value().toBytes() == bytes, "an envelope has two forms");
    const auto records = protocol::splitRecords(bytes, 500);
    if (!records)
        return;
    qsizetype size = 0;
    for (const auto& record : records.value())
        size += 4 + record.size();
    must(size == bytes.size(), "records that are longer or shorter than their body");
}

QList<QByteArray> envelopeSeeds()
{
    protocol::Envelope envelope;
    envelope.header.space = QByteArray(16, 's');
    envelope.header.device = kDevice;
    envelope.header.counter = 3;
    envelope.header.epoch = 1;
    envelope.header.previous = QByteArray(16, 'p');
    envelope.nonce = QByteArray(protocol::Envelope::kNonce, 'n');
    envelope.body = QByteArray(200, 'b');
    envelope.signature = QByteArray(protocol::Envelope::kSignature, 'g');
    const auto bytes = envelope.toBytes();
    return {bytes, protocol::joinRecords({bytes, bytes}), protocol::joinRecords({})};
}

void runBody(const QByteArray& bytes)
{
    if (const auto body = sync::decodeBody(bytes, kDevice))
        must(sync::encodeBody(body.value()) == bytes, "a body has two forms");
    if (const auto cbor = sync::unpackBody(bytes)) {
        must(cbor.value().size() <= 1024 * 1024, "a body that grows too large");
        (void)sync::decodeBody(cbor.value(), kDevice);
    }
}

QList<QByteArray> bodySeeds()
{
    const auto cbor = sync::encodeBody(exampleBody());
    return {cbor, sync::packBody(cbor), sync::encodeBody({})};
}

void runChain(const QByteArray& bytes)
{
    const auto entry = protocol::readEntry(bytes);
    protocol::Membership members;
    const auto taken = members.append(bytes);
    must(entry || !taken, "a chain takes what is no entry");
}

QList<QByteArray> chainSeeds()
{
    const test::Computer ieva;
    const test::Computer anna;
    test::SpaceStory space(ieva);
    space.must(space.admitted(ieva, anna, protocol::Role::Editor), ieva);
    space.must(space.recovery(ieva, protocol::RecoverySheet::draw(space.membership().space())),
               ieva);
    space.must(space.removed(ieva, anna, 3), ieva);
    return space.entries();
}

}  // namespace kaasa::fuzz
