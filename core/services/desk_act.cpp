// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_act.h"

#include "core/base/cbor.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kaasa::services {

QByteArray DeskAct::toBytes() const
{
    QCborMap map{
        {u"id"_s, id.toBytes()},           {u"kind"_s, codeOf(kind)},
        {u"session"_s, session.toBytes()}, {u"person"_s, person.toBytes()},
        {u"at"_s, at.toMSecsSinceEpoch()}, {u"children"_s, children},
    };
    if (kind == Kind::WalkIn) {
        map[u"name"_s] = walkIn.typedName;
        map[u"phone"_s] = walkIn.phone;
        map[u"heard_from"_s] = walkIn.heardFrom;
        map[u"consent"_s] = walkIn.consent ? codeOf(*walkIn.consent) : QString();
        map[u"language"_s] = walkIn.language;
        map[u"let_in"_s] = letIn;
    }
    return map.toCborValue().toCbor();
}

Result<DeskAct> DeskAct::fromBytes(const QByteArray& bytes)
{
    const Error damaged{Error::Code::Damaged, u"an act of the emergency file"_s, {}};
    const auto map = cborMap(bytes).value_or(QCborMap());
    const auto kind = fromCode<Kind>(map[u"kind"_s].toString());
    if (!kind)
        return damaged;
    DeskAct act;
    act.id = Uid::fromBytes(map[u"id"_s].toByteArray());
    act.kind = *kind;
    act.session = domain::SessionId::fromBytes(map[u"session"_s].toByteArray());
    act.person = domain::PersonId::fromBytes(map[u"person"_s].toByteArray());
    act.at = QDateTime::fromMSecsSinceEpoch(map[u"at"_s].toInteger(), Qt::UTC);
    act.children = int(map[u"children"_s].toInteger());
    act.letIn = map[u"let_in"_s].toBool();
    act.walkIn.typedName = map[u"name"_s].toString();
    act.walkIn.phone = map[u"phone"_s].toString();
    act.walkIn.heardFrom = map[u"heard_from"_s].toString();
    act.walkIn.consent = fromCode<domain::ConsentWay>(map[u"consent"_s].toString());
    act.walkIn.language = map[u"language"_s].toString();
    if (act.id.isNull() || act.session.isNull() || act.person.isNull())
        return damaged;
    return act;
}

}  // namespace kaasa::services
