// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/https_transport.h"

#include "core/base/field_check.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kPatienceMs = 30'000;  // without a byte in either direction
constexpr int kCancelPollMs = 100;
constexpr qint64 kMostReply = 16 * 1024 * 1024;  // four times what a server may send

QNetworkRequest requestOf(const ServerAddress& server, const Question& question)
{
    auto url = server.url;
    url.setPath(question.path);
    QUrlQuery query;
    for (auto part = question.query.begin(); part != question.query.end(); ++part)
        query.addQueryItem(part.key(), part.value());
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(kPatienceMs
                               + question.query.value(u"wait"_s, u"0"_s).toInt() * 1000);
    request.setRawHeader("Kaasa-Protocol", "1");
    request.setRawHeader("Accept-Encoding", "identity");
    if (!question.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + question.token);
    if (!question.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(question.type));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!server.certificate.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(server.certificate, QSsl::Pem));
    request.setSslConfiguration(tls);
    return request;
}

}  // namespace

Result<QUrl> serverUrl(const QString& typed)
{
    auto text = typed.trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty()
        || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalidField(u"server", FieldFault::NotReadable, {typed});
    url.setPath({});
    return url;
}

HttpsTransport::HttpsTransport(ServerAddress server)
    : m_server(std::move(server))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
}

HttpsTransport::~HttpsTransport() = default;

void HttpsTransport::cancel()
{
    m_cancelled = true;
}

void HttpsTransport::stopWaiting()
{
    m_woken = true;
}

Result<Reply> HttpsTransport::ask(const Question& question)
{
    const Error cancelled{Error::Code::Cancelled, u"sync was stopped"_s, {}};
    const bool waits = question.query.contains(u"wait"_s);
    const auto isOver = [this, waits] { return m_cancelled || (waits && m_woken); };
    if (isOver()) {
        m_woken = false;
        return cancelled;
    }
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(
        requestOf(m_server, question), question.method, question.body));
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isOver())
            reply->abort();
    });
    poll.start(kCancelPollMs);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop,
                     [&reply](qint64 received, qint64 total) {
                         if (std::max(received, total) > kMostReply)
                             reply->abort();
                     });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const bool stopped = isOver() && reply->error() == QNetworkReply::OperationCanceledError;
    if (waits)
        m_woken = false;
    return stopped ? Result<Reply>(cancelled) : replied(*reply);
}

// A captive portal and a proxy answer too: only what names the protocol is the server's word.
Result<Reply> HttpsTransport::replied(QNetworkReply& reply) const
{
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return Error{Error::Code::Refused, reply.errorString(), {u"sync.certificate"_s}};
    Reply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0 || reply.rawHeader("Kaasa-Protocol") != "1")
        return unreachable();
    if (reply.error() == QNetworkReply::OperationCanceledError
        || reply.error() == QNetworkReply::RemoteHostClosedError)
        return unreachable();  // it broke off half-way
    for (const auto& [name, value] : reply.rawHeaderPairs()) {
        if (name.toLower().startsWith("kaasa-"))
            answer.headers.insert(name, value);
    }
    answer.body = reply.readAll();
    return answer;
}

}  // namespace kaasa::sync
