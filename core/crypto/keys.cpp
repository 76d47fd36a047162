// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keys.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kaasa::crypto {
namespace {

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

}  // namespace

KeyPair newSigningKeys()
{
    KeyPair keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                 QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(bytes(keys.publicKey), bytes(keys.secretKey));
    return keys;
}

KeyPair newSealingKeys()
{
    KeyPair keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'),
                 QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_keypair(bytes(keys.publicKey), bytes(keys.secretKey));
    return keys;
}

KeyPair signingKeysOf(const QByteArray& seed)
{
    Q_ASSERT(seed.size() == qsizetype(crypto_sign_SEEDBYTES));
    KeyPair keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                 QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(bytes(keys.publicKey), bytes(keys.secretKey), bytes(seed));
    return keys;
}

KeyPair sealingKeysOf(const QByteArray& seed)
{
    Q_ASSERT(seed.size() == qsizetype(crypto_box_SEEDBYTES));
    KeyPair keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'),
                 QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_seed_keypair(bytes(keys.publicKey), bytes(keys.secretKey), bytes(seed));
    return keys;
}

Result<QByteArray> seal(const QByteArray& plain, const QByteArray& publicKey)
{
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return Error{Error::Code::Damaged, u"no public key to seal to"_s, {}};
    QByteArray sealed(plain.size() + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(bytes(sealed), bytes(plain), size_t(plain.size()), bytes(publicKey));
    return sealed;
}

Result<QByteArray> open(const QByteArray& sealed, const KeyPair& keys)
{
    const Error damaged{Error::Code::Damaged, u"a sealed box does not open"_s, {}};
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES)
        || keys.publicKey.size() != crypto_box_PUBLICKEYBYTES
        || keys.secretKey.size() != crypto_box_SECRETKEYBYTES)
        return damaged;
    QByteArray plain(sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(bytes(plain), bytes(sealed), size_t(sealed.size()),
                             bytes(keys.publicKey), bytes(keys.secretKey))
        != 0)
        return damaged;
    return plain;
}

QByteArray sign(const QByteArray& data, const QByteArray& secretKey)
{
    Q_ASSERT(secretKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(data), quint64(data.size()),
                         bytes(secretKey));
    return signature;
}

bool isSignedBy(const QByteArray& signature, const QByteArray& data, const QByteArray& publicKey)
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(bytes(signature), bytes(data), quint64(data.size()),
                                       bytes(publicKey))
        == 0;
}

QByteArray sealWith(const QByteArray& key, const QByteArray& nonce, const QByteArray& plain,
                    const QByteArray& known)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES
             && nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray sealed(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(sealed), nullptr, bytes(plain), quint64(plain.size()), bytes(known),
        quint64(known.size()), nullptr, bytes(nonce), bytes(key));
    return sealed;
}

Result<QByteArray> openWith(const QByteArray& key, const QByteArray& nonce,
                            const QByteArray& sealed, const QByteArray& known)
{
    const Error damaged{Error::Code::Damaged, u"sealed bytes do not open"_s, {}};
    constexpr auto tag = qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES
        || nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES || sealed.size() < tag)
        return damaged;
    QByteArray plain(sealed.size() - tag, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(sealed),
                                                   quint64(sealed.size()), bytes(known),
                                                   quint64(known.size()), bytes(nonce), bytes(key))
        != 0)
        return damaged;
    return plain;
}

QByteArray randomBytes(int count)
{
    QByteArray random(count, '\0');
    randombytes_buf(random.data(), size_t(count));
    return random;
}

}  // namespace kaasa::crypto
