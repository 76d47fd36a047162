// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificate.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSaveFile>
#include <QSslCertificate>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

constexpr int kDays = 730;
constexpr int kSerialBits = 127;

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* thing) const
    {
        release(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

Error refused(const QString& step)
{
    return {Error::Code::Unknown, u"OpenSSL refused: "_s + step, {}};
}

QByteArray text(const Memory& memory)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return {data, qsizetype(size)};
}

bool addExtension(X509* certificate, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    auto* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

QByteArray namesFor(const QString& address)
{
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    const QHostAddress host(address);
    if (host == QHostAddress(u"127.0.0.1"_s) || host == QHostAddress(u"::1"_s)
        || address == u"localhost")
        return names;
    if (host.isNull())
        return names + ",DNS:" + address.toLatin1();
    // an address that means "all of them" is nobody's name
    const bool any = host == QHostAddress::Any || host == QHostAddress::AnyIPv4
        || host == QHostAddress::AnyIPv6;
    return any ? names : names + ",IP:" + address.toLatin1();
}

bool isGoodFor(const QString& path, const QString& address, const Clock& clock)
{
    const auto found = QSslCertificate::fromPath(path);
    if (found.isEmpty() || found.first().expiryDate() <= clock.now().addDays(1))
        return false;
    const auto names = found.first().subjectAlternativeNames();
    const auto wanted = namesFor(address).split(',').last();
    const auto name = QString::fromLatin1(wanted.sliced(wanted.indexOf(':') + 1));
    for (const auto& present : names) {
        if (present == name || QHostAddress(present) == QHostAddress(name))
            return true;
    }
    return false;
}

Result<void> write(const QString& path, const QByteArray& content, bool secret)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || (secret && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        || file.write(content) != content.size() || !file.commit())
        return Error{Error::Code::FileUnwritable, file.errorString(), {path}};
    return {};
}

}  // namespace

Result<CertificateFiles> ownCertificate(const QString& folder, const QString& address,
                                        const Clock& clock)
{
    const CertificateFiles files{QDir(folder).filePath(u"certificate.pem"_s),
                                 QDir(folder).filePath(u"key.pem"_s)};
    if (QFile::exists(files.key) && isGoodFor(files.certificate, address, clock))
        return files;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return refused(u"key"_s);
    auto* made = certificate.get();
    const std::unique_ptr<BIGNUM, Release<BN_free>> serial(BN_new());
    if (BN_rand(serial.get(), kSerialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) != 1
        || !BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(made)))
        return refused(u"serial number"_s);
    const auto now = clock.now().toSecsSinceEpoch();
    ASN1_TIME_set(X509_getm_notBefore(made), now - 24 * 3600);  // clocks of clients may be behind
    ASN1_TIME_set(X509_getm_notAfter(made), now + qint64(kDays) * 24 * 3600);
    X509_set_version(made, X509_VERSION_3);
    X509_set_pubkey(made, key.get());
    auto* name = X509_get_subject_name(made);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("Kaasa server"), -1, -1, 0);
    X509_set_issuer_name(made, name);
    if (!addExtension(made, NID_subject_alt_name, namesFor(address))
        || !addExtension(made, NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(made, NID_key_usage, "critical,digitalSignature")
        || !addExtension(made, NID_ext_key_usage, "serverAuth")
        || X509_sign(made, key.get(), EVP_sha256()) == 0)
        return refused(u"certificate"_s);
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1
        || PEM_write_bio_X509(certificateText.get(), made) != 1)
        return refused(u"text"_s);
    if (const auto kept = write(files.key, text(keyText), true); !kept)
        return kept.error();
    if (const auto kept = write(files.certificate, text(certificateText), false); !kept)
        return kept.error();
    return files;
}

}  // namespace kaasa::server
