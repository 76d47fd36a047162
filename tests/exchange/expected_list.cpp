// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/expected_list.h"

#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kaasa::test {

ExpectedList::ExpectedList(const QString& fileName)
    : m_fileName(fileName)
{
    QFile file(path() + u".expected.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no expectations for %s", qPrintable(fileName));
    m_json = QJsonDocument::fromJson(file.readAll()).object();
}

QString ExpectedList::path() const
{
    return dataFile(u"lists/"_s + m_fileName);
}

exchange::ListKind ExpectedList::kind() const
{
    return fromCode<exchange::ListKind>(m_json[u"kind"].toString())
        .value_or(exchange::ListKind::People);
}

exchange::ImportAssumptions ExpectedList::assumptions() const
{
    const auto assume = m_json[u"assume"].toObject();
    exchange::ImportAssumptions assumptions;
    assumptions.today = QDate::fromString(assume[u"as_of"].toString(), Qt::ISODate);
    assumptions.country = assume[u"region"].toString(u"LV"_s);
    assumptions.zone = QTimeZone(assume[u"zone"].toString(u"Europe/Riga"_s).toLatin1());
    if (assume.contains(u"year"))
        assumptions.year = assume[u"year"].toInt();
    return assumptions;
}

QHash<QString, QString> ExpectedList::events() const
{
    QHash<QString, QString> codes;
    for (const auto& event : m_json[u"options"][u"events"].toArray())
        codes.insert(event[u"text"].toString(), event[u"event"].toString());
    return codes;
}

}  // namespace kaasa::test
