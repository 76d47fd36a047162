// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keys.h"
#include "core/protocol/envelope.h"
#include "tests/support/catch.h"

using namespace kaasa;
using protocol::Envelope;
using protocol::EnvelopeHeader;

namespace {

EnvelopeHeader header()
{
    return {QByteArray(16, 's'), QByteArray(16, 'd'), 7, 3, 1,
            quint64(1) << 60,    QByteArray(16, 'p')};
}

Envelope sealed(const QByteArray& key, const crypto::KeyPair& author, const QByteArray& plain)
{
    Envelope envelope{header(), crypto::randomBytes(Envelope::kNonce), {}, {}};
    const auto known = Envelope::headerBytes(envelope.header, int(plain.size()) + Envelope::kTag);
    envelope.body = crypto::sealWith(key, envelope.nonce, plain, known);
    envelope.signature = crypto::sign(envelope.signedBytes(), author.secretKey);
    return envelope;
}

}  // namespace

TEST_CASE("An envelope costs 184 bytes and says the same after the way there and back",
          "[sync][wire]")
{
    const auto key = crypto::randomBytes(32);
    const auto author = crypto::newSigningKeys();
    const auto envelope = sealed(key, author, "Jūlija");
    const auto bytes = envelope.toBytes();
    CHECK(bytes.size() == 184 + qsizetype(strlen("Jūlija")));
    const auto read = Envelope::fromBytes(bytes);
    REQUIRE(read);
    CHECK(read.value() == envelope);
    CHECK(crypto::isSignedBy(read.value().signature, read.value().signedBytes(), author.publicKey));
    const auto known = Envelope::headerBytes(read.value().header, int(read.value().body.size()));
    const auto plain = crypto::openWith(key, read.value().nonce, read.value().body, known);
    REQUIRE(plain);
    CHECK(plain.value() == "Jūlija");
}

TEST_CASE("The header's bytes stand where the page says", "[sync][wire]")
{
    const auto bytes = Envelope::headerBytes(header(), 0x01020304);
    CHECK(bytes.toHex()
          == "4b530101" + QByteArray(16, 's').toHex() + QByteArray(16, 'd').toHex()
              + "0000000000000007"
                "00000003"
                "0001"
                "0000"
                "1000000000000000"
              + QByteArray(16, 'p').toHex() + "01020304");
}

TEST_CASE("57: A changed byte anywhere is noticed", "[sync][wire]")
{
    const auto key = crypto::randomBytes(32);
    const auto author = crypto::newSigningKeys();
    const auto bytes = sealed(key, author, "Иванова").toBytes();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        auto changed = bytes;
        changed[at] = char(changed[at] ^ 0x10);
        const auto read = Envelope::fromBytes(changed);
        if (!read)
            continue;
        REQUIRE_FALSE(crypto::isSignedBy(read.value().signature, read.value().signedBytes(),
                                         author.publicKey));
        if (at < bytes.size() - Envelope::kSignature) {
            const auto known
                = Envelope::headerBytes(read.value().header, int(read.value().body.size()));
            REQUIRE_FALSE(crypto::openWith(key, read.value().nonce, read.value().body, known));
        }
    }
    for (qsizetype length = 0; length < bytes.size(); ++length)
        REQUIRE_FALSE(Envelope::fromBytes(bytes.first(length)));
    CHECK_FALSE(Envelope::fromBytes(bytes + '\0'));
}

TEST_CASE("Sealing agrees with the published vector of XChaCha20-Poly1305", "[sync][wire]")
{
    // draft-irtf-cfrg-xchacha-03, A.3.1
    const auto key
        = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const auto nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const auto known = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray plain
        = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
          "future, sunscreen would be it.";
    const auto sealed = crypto::sealWith(key, nonce, plain, known);
    CHECK(sealed.first(16).toHex() == "bd6d179d3e83d43b9576579493c0e939");
    CHECK(sealed.last(16).toHex() == "c0875924c1c7987947deafd8780acf49");
}

TEST_CASE("Signing agrees with the published vector of Ed25519", "[sync][wire]")
{
    // RFC 8032, 7.1, test 2; libsodium keeps the public key behind the seed
    const auto publicKey
        = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto secret
        = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        + publicKey;
    const auto signature = crypto::sign(QByteArray::fromHex("72"), secret);
    CHECK(signature.toHex()
          == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(crypto::isSignedBy(signature, QByteArray::fromHex("72"), publicKey));
}

TEST_CASE("Nothing is sealed to what cannot be a key", "[sync][wire]")
{
    CHECK(crypto::seal("key", QByteArray(31, 'x')).error().code == Error::Code::Damaged);
    CHECK(crypto::seal("key", {}).error().code == Error::Code::Damaged);
}
