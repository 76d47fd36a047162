// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/invitation.h"

#include "core/base/field_check.h"
#include "core/crypto/hash.h"
#include "core/crypto/keys.h"

#include <QCborMap>

#include <vector>

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBitsASign = 5;
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
std::vector<bool> bitsOf(const QByteArray& secret)
{
    std::vector<bool> bits;
    const auto append = [&bits](int value, int count) {
        for (int bit = count - 1; bit >= 0; --bit)
            bits.push_back((value >> bit) & 1);
    };
    for (const auto byte : secret)
        append(quint8(byte), 8);
    append(checkOf(secret), kSpareBits);
    return bits;
}

QChar asMeant(QChar sign)
{
    const auto upper = sign.toUpper();
    if (upper == u'O')
        return u'0';
    return upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
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
    QCborParserError fault;
    const auto value = QCborValue::fromCbor(plain.value(), &fault);
    if (fault.error != QCborError::NoError || !value.isMap())
        return Error{Error::Code::Damaged, u"invitation: no map"_s, {}};
    return value.toMap();
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
    std::vector<bool> bits;
    for (const auto sign : typed) {
        if (sign.isSpace() || sign == u'-')
            continue;
        const auto value = int(kAlphabet.indexOf(asMeant(sign)));
        if (value < 0)
            return wrong;
        for (int bit = kBitsASign - 1; bit >= 0; --bit)
            bits.push_back((value >> bit) & 1);
    }
    if (bits.size() != size_t(kSigns * kBitsASign))
        return wrong;
    QByteArray secret(kSecret, '\0');
    for (int i = 0; i < kSecret * 8; ++i)
        secret[i / 8] = char(quint8(secret[i / 8]) << 1 | (bits[size_t(i)] ? 1 : 0));
    return bitsOf(secret) == bits ? Result<InviteCode>(InviteCode(secret)) : wrong;
}

QString InviteCode::text() const
{
    const auto bits = bitsOf(m_secret);
    QString text;
    for (int sign = 0; sign < kSigns; ++sign) {
        int value = 0;
        for (int bit = 0; bit < kBitsASign; ++bit)
            value = value << 1 | (bits[size_t(sign * kBitsASign + bit)] ? 1 : 0);
        if (sign > 0 && sign % kGroup == 0)
            text += u'-';
        text += kAlphabet[value];
    }
    return text;
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
