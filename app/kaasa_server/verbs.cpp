// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_server/verbs.h"

#include "core/base/error_text.h"
#include "core/base/words.h"
#include "server/data_folder.h"
#include "server/http_server.h"
#include "server/postgres_store.h"
#include "server/server_log.h"
#include "server/space_check.h"
#include "server/sqlite_store.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

enum ExitCode { kDone = 0, kRefused = 1, kWrongUsage = 2 };

constexpr qint64 kUsualQuota = 2LL * 1024 * 1024 * 1024;
constexpr int kDefaultPort = 8443;

void print(FILE* where, const QString& line)
{
    const auto bytes = line.toUtf8() + '\n';
    fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
    fflush(where);
}

int refused(const Error& error)
{
    print(stderr, errorSentence(error, Words(Language::English)));
    return kRefused;
}

int wrongUsage(const QString& sentence)
{
    print(stderr, sentence);
    return kWrongUsage;
}

// ---- options -----------------------------------------------------------------------------------

const QCommandLineOption kData{u"data"_s, u"The folder of the server's data."_s, u"DIR"_s};
const QCommandLineOption kPostgres{
    u"postgres"_s,
    u"Keep the spaces in this PostgreSQL database instead, which several servers may share."_s,
    u"URL"_s};
const QCommandLineOption kListen{u"listen"_s, u"Where to listen; 127.0.0.1:8443 without it."_s,
                                 u"ADDRESS:PORT"_s};
const QCommandLineOption kDevCertificate{
    u"dev-certificate"_s,
    u"Make DIR/certificate.pem on the first start, good for localhost and the listen address; "
    "clients are told to trust it."_s};
const QCommandLineOption kCertificate{
    u"certificate"_s, u"The server's certificate and those up to its root, PEM."_s, u"FILE"_s};
const QCommandLineOption kKey{u"key"_s, u"The key of the certificate, PEM."_s, u"FILE"_s};
const QCommandLineOption kPlain{
    u"plain"_s, u"HTTP without TLS, for a proxy on this computer; only on a loopback address."_s};
const QCommandLineOption kBehindProxy{
    u"behind-proxy"_s, u"Believe the proxy's X-Forwarded-For when attempts are counted."_s};
const QCommandLineOption kClosed{u"closed"_s, u"Take in no new spaces."_s};
const QCommandLineOption kQuota{
    u"quota"_s, u"Bytes that a space may take, where it has no quota of its own."_s, u"BYTES"_s};
const QCommandLineOption kLogAll{u"log-all"_s,
                                 u"A line for each answer, not for refusals alone."_s};

/// ADDRESS:PORT; an IPv6 address stands in brackets.
bool readPlace(const QString& typed, HttpServer::Options& options)
{
    const auto colon = typed.lastIndexOf(u':');
    bool isNumber = false;
    options.port = typed.mid(colon + 1).toUShort(&isNumber);
    options.address = typed.left(colon);
    if (options.address.startsWith(u'[') && options.address.endsWith(u']'))
        options.address = options.address.mid(1, options.address.size() - 2);
    if (options.address == u"localhost")
        options.address = u"127.0.0.1"_s;
    return colon > 0 && isNumber && !options.address.isEmpty();
}

/// Where the spaces are kept, and the secret that goes with them.
struct Keeping {
    StoreMaker makeStore;
    QByteArray secret;
};

/// Errors: those of `DataFolder::open` and `PostgresStore`.
Result<Keeping> keepingOf(const QCommandLineParser& typed, qint64 quota)
{
    if (typed.isSet(kPostgres)) {
        const QUrl url(typed.value(kPostgres));
        PostgresStore store(url, quota);
        if (const auto ready = store.prepare(); !ready)
            return ready.error();
        const auto secret = store.secret();
        if (!secret)
            return secret.error();
        return Keeping{[url, quota] { return std::make_unique<PostgresStore>(url, quota); },
                       secret.value()};
    }
    const auto folder = DataFolder::open(typed.value(kData));
    if (!folder)
        return folder.error();
    return Keeping{[path = folder.value().spacesPath(), quota] {
                       return std::make_unique<SqliteStore>(path, quota);
                   },
                   folder.value().secret()};
}

/// What the certificate options say. Errors: those of `ownCertificate`.
Result<std::optional<CertificateFiles>> certificateOf(const QCommandLineParser& typed,
                                                      const QString& address, const Clock& clock)
{
    if (typed.isSet(kPlain))
        return std::optional<CertificateFiles>();
    if (typed.isSet(kCertificate))
        return std::optional(CertificateFiles{typed.value(kCertificate), typed.value(kKey)});
    const auto own = ownCertificate(typed.value(kData), address, clock);
    return own ? Result<std::optional<CertificateFiles>>(std::optional(own.value())) : own.error();
}

std::optional<QByteArray> readSpace(const QString& typed)
{
    const auto space = QByteArray::fromHex(typed.toLatin1());
    return space.size() == 16 && QString::fromLatin1(space.toHex()) == typed ? std::optional(space)
                                                                             : std::nullopt;
}

// ---- verbs -------------------------------------------------------------------------------------

int init(const QCommandLineParser& typed)
{
    if (typed.isSet(kPostgres)) {
        const auto keeping = keepingOf(typed, kUsualQuota);
        if (!keeping)
            return refused(keeping.error());
        print(stdout, u"Ready: the database has what a server needs."_s);
        return kDone;
    }
    const auto folder = DataFolder::init(typed.value(kData));
    if (!folder)
        return refused(folder.error());
    print(stdout,
          u"Ready: kaasa-server serve --data %1 --dev-certificate"_s.arg(folder.value().path()));
    return kDone;
}

int serve(const QCommandLineParser& typed)
{
    const SystemClock clock;
    HttpServer::Options options;
    options.port = kDefaultPort;
    if (typed.isSet(kListen) && !readPlace(typed.value(kListen), options))
        return wrongUsage(u"--listen takes an address and a port, such as 127.0.0.1:8443."_s);
    if (typed.isSet(kCertificate) != typed.isSet(kKey))
        return wrongUsage(u"--certificate and --key go together."_s);
    if (typed.isSet(kCertificate) + typed.isSet(kDevCertificate) + typed.isSet(kPlain) != 1)
        return wrongUsage(u"One of these is needed: --certificate with --key, --dev-certificate, "
                          "--plain."_s);
    bool isNumber = true;
    const auto quota
        = typed.isSet(kQuota) ? typed.value(kQuota).toLongLong(&isNumber) : kUsualQuota;
    if (!isNumber || quota <= 0)
        return wrongUsage(u"--quota takes a number of bytes."_s);
    if (typed.isSet(kDevCertificate) && !typed.isSet(kData))
        return wrongUsage(u"--dev-certificate needs --data DIR, where the certificate goes."_s);
    const auto keeping = keepingOf(typed, quota);
    if (!keeping)
        return refused(keeping.error());
    const auto certificate = certificateOf(typed, options.address, clock);
    if (!certificate)
        return refused(certificate.error());
    options.certificate = certificate.value();
    options.behindProxy = typed.isSet(kBehindProxy);
    options.log
        = typed.isSet(kLogAll) ? HttpServer::Options::Log::All : HttpServer::Options::Log::Refusals;
    options.api.closed = typed.isSet(kClosed);
    const Tokens tokens(keeping.value().secret);
    HttpServer server(options, keeping.value().makeStore, tokens, clock);
    server.stopOnSignals();
    const auto port = server.listen();
    if (!port)
        return refused(port.error());
    const bool isV6 = options.address.contains(u':');
    print(stdout,
          u"%1://%2:%3"_s
              .arg(options.certificate ? u"https"_s : u"http"_s,
                   isV6 ? u'[' + options.address + u']' : options.address)
              .arg(port.value()));
    writeLog(clock, LogLevel::Info, u"began"_s, {{u"port"_s, port.value()}});
    server.run();
    writeLog(clock, LogLevel::Info, u"ended"_s);
    return kDone;
}

int spaceList(const QCommandLineParser& typed)
{
    const auto keeping = keepingOf(typed, kUsualQuota);
    if (!keeping)
        return refused(keeping.error());
    const auto spaces = keeping.value().makeStore()->spaces();
    if (!spaces)
        return refused(spaces.error());
    for (const auto& each : spaces.value())
        print(stdout,
              u"%1  %2 records  %3 of %4 bytes"_s.arg(QString::fromLatin1(each.space.toHex()))
                  .arg(each.records)
                  .arg(each.bytes)
                  .arg(each.quota));
    return kDone;
}

int spaceQuota(const QCommandLineParser& typed, const QStringList& words)
{
    const auto space = readSpace(words.value(0));
    bool isNumber = false;
    const auto bytes = words.value(1).toLongLong(&isNumber);
    if (!space || !isNumber || bytes <= 0)
        return wrongUsage(u"space quota takes a space, as \"space list\" names it, and bytes."_s);
    const auto folder = DataFolder::open(typed.value(kData));
    if (!folder)
        return refused(folder.error());
    const auto set = SqliteStore(folder.value().spacesPath(), kUsualQuota).setQuota(*space, bytes);
    return set ? int(kDone) : refused(set.error());
}

int check(const QCommandLineParser& typed)
{
    const auto keeping = keepingOf(typed, kUsualQuota);
    if (!keeping)
        return refused(keeping.error());
    const auto store = keeping.value().makeStore();
    const auto spaces = store->spaces();
    if (!spaces)
        return refused(spaces.error());
    bool sound = true;
    for (const auto& each : spaces.value()) {
        const auto report = checkSpace(*store, each.space);
        const auto name = QString::fromLatin1(each.space.toHex());
        if (!report)
            return refused(report.error());
        for (const auto& fault : report.value().faults)
            print(stdout, name + u"  "_s + fault);
        sound = sound && report.value().faults.isEmpty();
    }
    print(stdout,
          sound ? u"%1 spaces, all sound"_s.arg(spaces.value().size())
                : u"%1 spaces, not all sound"_s.arg(spaces.value().size()));
    return sound ? kDone : kRefused;
}

int backup(const QCommandLineParser& typed, const QStringList& words)
{
    if (words.size() != 1)
        return wrongUsage(u"backup takes the folder that it makes."_s);
    const auto folder = DataFolder::open(typed.value(kData));
    if (!folder)
        return refused(folder.error());
    const auto done = folder.value().backUp(words.first());
    if (!done)
        return refused(done.error());
    print(stdout, u"%1 spaces in %2"_s.arg(done.value()).arg(words.first()));
    return kDone;
}

int restore(const QCommandLineParser& typed, const QStringList& words)
{
    if (words.size() != 1)
        return wrongUsage(u"restore takes the folder that backup made."_s);
    const auto done = DataFolder::restore(words.first(), typed.value(kData));
    if (!done)
        return refused(done.error());
    print(stdout, u"%1 spaces in %2"_s.arg(done.value()).arg(typed.value(kData)));
    return kDone;
}

int run(const QCommandLineParser& typed)
{
    auto words = typed.positionalArguments();
    const auto verb = words.isEmpty() ? QString() : words.takeFirst();
    if (typed.isSet(kPostgres) && (verb == u"backup" || verb == u"restore"))
        return wrongUsage(u"A PostgreSQL database is backed up by pg_dump."_s);
    if (verb == u"backup")
        return backup(typed, words);
    if (verb == u"restore")
        return restore(typed, words);
    const auto second = verb == u"space" && !words.isEmpty() ? words.takeFirst() : QString();
    if (verb == u"space" && second == u"quota")
        return spaceQuota(typed, words);
    if (!words.isEmpty())
        return wrongUsage(u"\"%1\" is more than was asked for."_s.arg(words.first()));
    if (verb == u"init")
        return init(typed);
    if (verb == u"serve")
        return serve(typed);
    if (verb == u"check")
        return check(typed);
    if (verb == u"space" && second == u"list")
        return spaceList(typed);
    return wrongUsage(u"There is no such verb. kaasa-server --help lists them."_s);
}

}  // namespace

int runVerb(const QStringList& arguments)
{
    QCommandLineParser typed;
    typed.setApplicationDescription(
        u"Keeps the sealed changes of Kaasa's computers and hands them on; reads none of them."_s);
    const auto help = typed.addHelpOption();
    const auto version = typed.addVersionOption();
    typed.addPositionalArgument(
        u"verb"_s,
        u"init, serve, space list, space quota SPACE BYTES, backup OUT, restore FROM, "
        "check"_s);
    typed.addOptions({kData, kPostgres, kListen, kDevCertificate, kCertificate, kKey, kPlain,
                      kBehindProxy, kClosed, kQuota, kLogAll});
    if (!typed.parse(arguments))
        return wrongUsage(typed.errorText());
    if (typed.isSet(help)) {
        print(stdout, typed.helpText());
        return kDone;
    }
    if (typed.isSet(version)) {
        print(stdout, u"kaasa-server " KAASA_VERSION ""_s);
        return kDone;
    }
    if (!typed.isSet(kData) && !typed.isSet(kPostgres))
        return wrongUsage(u"--data DIR is needed, or --postgres URL."_s);
    return run(typed);
}

}  // namespace kaasa::server
