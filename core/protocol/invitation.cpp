// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/invitation.h"

#include "core/base/cbor.h"
#include "core/base/field_check.h"
#include "core/crypto/hash.h"
#include "core/crypto/keys.h"
#include "core/protocol/written_bits.h"

#include <QCborMap>

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr int kSpareBits = InviteCode::kSigns * kBitsASign - InviteCode::kSecret * 8;  // check
constexpr int kGroup = 5;
constexpr int kNonce = 24;
constexpr int kId = 16;
constexpr int kKeyBytes = 32;
const QByteArray kInvitationLabel = "kaasa invitation 1";
const QByteArray kReplyLabel = "kaasa invite reply 1";

enum InvitationField {
    SpaceField = 1,
    LengthField,
    HeadField,
    RoleField,
    OrganisationField,
    ServerField,
    PinField,
};
enum ReplyField { SignKeyField = 1, BoxKeyField, NameField };

int checkOf(const QByteArray& secret)
{
    return quint8(crypto::hash(secret, kId)[0]) >> (8 - kSpareBits);
}

// Every bit of the secret, then those of the check.
Bits codeBits(const QByteArray& secret)
{
    auto bits = bitsOf(secret);
    appendNumber(bits, checkOf(secret), kSpareBits);
    return bits;
}

QByteArray sealed(const QCborMap& content, const QByteArray& label, const InviteCode& code)
{
    const auto nonce = crypto::randomBytes(kNonce);
    return nonce + crypto::sealWith(code.key(), nonce, content.toCborValue().toCbor(), label);
}

Result<QCborMap> opened(const QByteArray& bytes, const QByteArray& label, const InviteCode& code)
{
    const auto plain = crypto::openWith(code.key(), bytes.left(kNonce), bytes.mid(kNonce), label);
    if (!plain)
        return plain.error();
    const auto map = cborMap(plain.value());
    return map ? Result<QCborMap>(*map) : Error{Error::Code::Damaged, u"invitation: no map"_s, {}};
}

}  // namespace

InviteCode InviteCode::draw()
{
    return InviteCode(crypto::randomBytes(kSecret));
}

Result<InviteCode> InviteCode::fromSecret(const QByteArray& secret)
{
    if (secret.size() != kSecret)
        return Error{Error::Code::Damaged, u"secret of an invitation"_s, {}};
    return InviteCode(secret);
}

Result<InviteCode> InviteCode::fromText(const QString& typed)
{
    const auto wrong = invalidField(u"code", FieldFault::NotReadable, {typed});
    const auto bits = readBits(typed);
    if (!bits || bits->size() != size_t(kSigns * kBitsASign))
        return wrong;
    const auto secret = bytesOf(*bits, kSecret);
    return codeBits(secret) == *bits ? Result<InviteCode>(InviteCode(secret)) : wrong;
}

QString InviteCode::text() const
{
    return inGroups(writtenBits(codeBits(m_secret)), kGroup);
}

QByteArray InviteCode::id() const
{
    return crypto::keyedHash(m_secret, "kaasa invite id 1").first(kId);
}

QByteArray InviteCode::key() const
{
    return crypto::keyedHash(m_secret, "kaasa invite key 1");
}

QByteArray sealInvitation(const Invitation& invitation, const InviteCode& code)
{
    return sealed({{SpaceField, invitation.space},
                   {LengthField, invitation.chainLength},
                   {HeadField, invitation.chainHead},
                   {RoleField, qint64(invitation.role)},
                   {OrganisationField, invitation.organisation},
                   {ServerField, invitation.server},
                   {PinField, invitation.pin}},
                  kInvitationLabel, code);
}

Result<Invitation> openInvitation(const QByteArray& bytes, const InviteCode& code)
{
    const auto map = opened(bytes, kInvitationLabel, code);
    if (!map)
        return map.error();
    const auto& fields = map.value();
    const Invitation invitation{
        fields.value(SpaceField).toByteArray(),     int(fields.value(LengthField).toInteger()),
        fields.value(HeadField).toByteArray(),      Role(fields.value(RoleField).toInteger()),
        fields.value(OrganisationField).toString(), fields.value(ServerField).toString(),
        fields.value(PinField).toByteArray()};
    if (invitation.space.size() != kId || invitation.chainHead.size() != kId
        || invitation.chainLength < 1 || invitation.role < Role::Admin
        || invitation.role > Role::Door)
        return Error{Error::Code::Damaged, u"invitation: fields"_s, {}};
    return invitation;
}

QByteArray sealInviteReply(const InviteReply& reply, const InviteCode& code)
{
    return sealed(
        {{SignKeyField, reply.keys.sign}, {BoxKeyField, reply.keys.box}, {NameField, reply.name}},
        kReplyLabel, code);
}

Result<InviteReply> openInviteReply(const QByteArray& bytes, const InviteCode& code)
{
    const auto map = opened(bytes, kReplyLabel, code);
    if (!map)
        return map.error();
    const InviteReply reply{{map.value().value(SignKeyField).toByteArray(),
                             map.value().value(BoxKeyField).toByteArray()},
                            map.value().value(NameField).toString()};
    if (reply.keys.sign.size() != kKeyBytes || reply.keys.box.size() != kKeyBytes)
        return Error{Error::Code::Damaged, u"invite reply: keys"_s, {}};
    return reply;
}

}  // namespace kaasa::protocol
