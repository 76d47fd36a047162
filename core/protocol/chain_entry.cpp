// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/chain_entry.h"

#include "core/base/cbor.h"
#include "core/crypto/hash.h"
#include "core/crypto/keys.h"

#include <QCborArray>
#include <QCborMap>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr int kFormat = 1;
constexpr int kUid = 16;
constexpr int kKey = 32;
constexpr int kSignature = 64;
constexpr std::array<QStringView, 4> kRoleCodes{u"admin", u"editor", u"reader", u"door"};

// Fields of an entry; their numbers are never used for anything else.
enum Field {
    FormatField = 0,
    SpaceField,
    PlaceField,
    PreviousField,
    AuthorField,
    AtField,
    KindField,
    SignKeyField,
    BoxKeyField,
    NameField,
    RecoveryField,
    NumberField,
    RoleField,
    DeviceField,
    LastCounterField,
    EpochField,
    WrapsField,
    KeyringField,
    SchemaField,
    AddressField,
    PinField,
};

Error badFormat(const QString& why)
{
    return {Error::Code::BadFormat, u"chain entry: "_s + why, {}};
}

// The signature covers these bytes; empty fields are left out, so that each entry has one form.
QByteArray encode(const ChainEntry& entry)
{
    // in the order of their numbers, as RFC 8949, 4.2.1 asks
    QCborMap map;
    map.insert(FormatField, kFormat);
    map.insert(SpaceField, entry.space);
    map.insert(PlaceField, entry.n);
    map.insert(PreviousField, entry.previous);
    map.insert(AuthorField, entry.author);
    map.insert(AtField, entry.at);
    map.insert(KindField, qint64(entry.kind));
    const auto bytes = [&map](Field field, const QByteArray& value) {
        if (!value.isEmpty())
            map.insert(field, value);
    };
    const auto number = [&map](Field field, qint64 value) {
        if (value != 0)
            map.insert(field, value);
    };
    bytes(SignKeyField, entry.keys.sign);
    bytes(BoxKeyField, entry.keys.box);
    bytes(NameField, entry.name);
    bytes(RecoveryField, entry.recovery.sign + entry.recovery.box);
    number(NumberField, entry.no);
    map.insert(RoleField, qint64(entry.role));
    bytes(DeviceField, entry.device);
    number(LastCounterField, qint64(entry.lastCounter));
    number(EpochField, entry.epoch);
    if (!entry.wraps.isEmpty()) {
        QCborArray wraps;
        for (auto wrap = entry.wraps.begin(); wrap != entry.wraps.end(); ++wrap)
            wraps.append(QCborArray{wrap.key(), wrap.value()});
        map.insert(WrapsField, wraps);
    }
    if (!entry.keyring.isEmpty()) {
        QCborArray keyring;
        for (auto key = entry.keyring.begin(); key != entry.keyring.end(); ++key)
            keyring.append(QCborArray{qint64(key.key()), key.value()});
        map.insert(KeyringField, keyring);
    }
    number(SchemaField, entry.schema);
    if (!entry.address.isEmpty())
        map.insert(AddressField, entry.address);
    bytes(PinField, entry.pin);
    return map.toCborValue().toCbor();
}

// What is not there or of another kind reads as nothing: encoding it again tells the difference.
ChainEntry decode(const QCborMap& map)
{
    const auto bytes = [&map](Field field) { return map.value(field).toByteArray(); };
    const auto number = [&map](Field field) { return map.value(field).toInteger(); };
    ChainEntry entry;
    entry.space = bytes(SpaceField);
    entry.n = int(number(PlaceField));
    entry.previous = bytes(PreviousField);
    entry.author = bytes(AuthorField);
    entry.at = number(AtField);
    entry.kind = ChainEntry::Kind(number(KindField));
    entry.keys = {bytes(SignKeyField), bytes(BoxKeyField)};
    entry.name = bytes(NameField);
    entry.recovery = {bytes(RecoveryField).left(kKey), bytes(RecoveryField).mid(kKey)};
    entry.no = int(number(NumberField));
    entry.role = Role(number(RoleField));
    entry.device = bytes(DeviceField);
    entry.lastCounter = quint64(number(LastCounterField));
    entry.epoch = quint32(number(EpochField));
    for (const auto& wrap : map.value(WrapsField).toArray())
        entry.wraps.insert(wrap.toArray().at(0).toByteArray(), wrap.toArray().at(1).toByteArray());
    for (const auto& key : map.value(KeyringField).toArray())
        entry.keyring.insert(quint32(key.toArray().at(0).toInteger()),
                             key.toArray().at(1).toByteArray());
    entry.schema = int(number(SchemaField));
    entry.address = map.value(AddressField).toString();
    entry.pin = bytes(PinField);
    return entry;
}

bool isKnown(ChainEntry::Kind kind)
{
    return kind >= ChainEntry::Kind::Found && kind <= ChainEntry::Kind::SetRecovery;
}

bool isKnown(Role role)
{
    return role >= Role::Admin && role <= Role::Door;
}

}  // namespace

QString roleCode(Role role)
{
    return kRoleCodes[size_t(role) - 1].toString();
}

std::optional<Role> roleFromCode(QStringView code)
{
    for (size_t i = 0; i < kRoleCodes.size(); ++i) {
        if (kRoleCodes[i] == code)
            return Role(i + 1);
    }
    return std::nullopt;
}

QByteArray deviceId(const DeviceKeys& keys)
{
    return crypto::hash(keys.sign, kUid);
}

QByteArray recoveryName()
{
    return QByteArray(kUid, '\0');
}

QByteArray signedEntry(const ChainEntry& entry, const QByteArray& signKey)
{
    const auto bytes = encode(entry);
    return bytes + crypto::sign(bytes, signKey);
}

Result<ChainEntry> readEntry(const QByteArray& bytes)
{
    if (bytes.size() <= kSignature || bytes.size() > ChainEntry::kMostBytes)
        return badFormat(u"%1 bytes"_s.arg(bytes.size()));
    const auto fields = bytes.chopped(kSignature);
    const auto map = cborMap(fields);
    if (!map)
        return badFormat(u"not a map"_s);
    const auto entry = decode(*map);
    if (map->value(FormatField).toInteger() != kFormat || encode(entry) != fields)
        return badFormat(u"another form"_s);
    if (entry.space.size() != kUid || entry.previous.size() != kUid || entry.author.size() != kUid
        || entry.n < 0 || !isKnown(entry.kind) || !isKnown(entry.role))
        return badFormat(u"a field out of its limits"_s);
    return entry;
}

QByteArray entryHash(const QByteArray& bytes)
{
    return crypto::hash(bytes, kUid);
}

bool isEntrySignedBy(const QByteArray& bytes, const QByteArray& signKey)
{
    return crypto::isSignedBy(bytes.last(kSignature), bytes.chopped(kSignature), signKey);
}

}  // namespace kaasa::protocol
