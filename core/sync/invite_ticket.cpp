// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/invite_ticket.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr QStringView kKind = u"kaasa invitation 1";

}  // namespace

QString InviteTicket::text() const
{
    return server.url.isEmpty() ? code.text() : code.text() + u' ' + server.url.toString();
}

Result<InviteTicket> InviteTicket::fromText(const QString& typed)
{
    const auto at = typed.indexOf(u"https://"_s, 0, Qt::CaseInsensitive);
    const auto code = protocol::InviteCode::fromText(typed.left(at));
    if (!code)
        return code.error();
    InviteTicket ticket{code.value(), {}};
    if (at < 0)
        return ticket;
    const auto url = serverUrl(typed.mid(at));
    if (!url)
        return url.error();
    ticket.server.url = url.value();
    return ticket;
}

QByteArray InviteTicket::toFile() const
{
    return QJsonDocument(QJsonObject{
                             {u"kind"_s, kKind.toString()},
                             {u"code"_s, code.text()},
                             {u"server"_s, server.url.toString()},
                             {u"certificate"_s, QString::fromLatin1(server.certificate)},
                         })
        .toJson();
}

Result<InviteTicket> InviteTicket::fromFile(const QByteArray& bytes)
{
    const Error bad{Error::Code::BadFormat, u"invitation"_s, {}};
    const auto fields = QJsonDocument::fromJson(bytes).object();
    if (fields.value(u"kind"_s).toString() != kKind)
        return bad;
    const auto code = protocol::InviteCode::fromText(fields.value(u"code"_s).toString());
    const auto url = serverUrl(fields.value(u"server"_s).toString());
    if (!code || !url)
        return bad;
    return InviteTicket{code.value(),
                        {url.value(), fields.value(u"certificate"_s).toString().toLatin1()}};
}

}  // namespace kaasa::sync
