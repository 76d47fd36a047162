// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hash.h"

#include <QString>

#include <sodium.h>

namespace kaasa::crypto {

QByteArray hash(const QByteArray& data, int length)
{
    QByteArray digest(length, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), size_t(length),
                       reinterpret_cast<const unsigned char*>(data.constData()),
                       size_t(data.size()), nullptr, 0);
    return digest;
}

QByteArray keyedHash(const QByteArray& key, const QByteArray& data)
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const unsigned char*>(data.constData()),
                       size_t(data.size()), reinterpret_cast<const unsigned char*>(key.constData()),
                       size_t(key.size()));
    return digest;
}

bool isSame(const QByteArray& one, const QByteArray& other)
{
    return one.size() == other.size()
        && sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

QByteArray passwordHash(const QString& password)
{
    const auto bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray stored(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(stored.data(), bytes.constData(), size_t(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return {};
    return stored.left(qsizetype(qstrlen(stored.constData())));
}

bool passwordMatches(const QByteArray& stored, const QString& password)
{
    const auto bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    return !stored.isEmpty()
        && crypto_pwhash_str_verify(stored.constData(), bytes.constData(), size_t(bytes.size()))
        == 0;
}

}  // namespace kaasa::crypto
