// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/number_index.h"
#include "core/services/undo_service.h"
#include "tests/exchange/import_centre.h"

using namespace kaasa;
using namespace kaasa::exchange;
using services::NumberIndex;
using test::Centre;
using test::counts;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> found(const NumberIndex& index, quint32 number)
{
    QList<qint64> keys;
    index.find(number, keys);
    return keys;
}

}  // namespace

TEST_CASE("People are found again by a number, in the order in which they came", "[exchange]")
{
    NumberIndex index;
    // a number with many people, two that want the same place, and thousands between
    for (qint64 key = 1; key <= 5000; ++key) {
        index.add(quint32(key % 7 == 0 ? 4242 : key * 2654435761u), key);
        index.add(1023, -key % 3);
    }
    index.add(2047, 9);
    QList<qint64> sevens;
    for (qint64 key = 7; key <= 5000; key += 7)
        sevens.append(key);
    CHECK(found(index, 4242) == sevens);
    CHECK(found(index, 1023) == QList<qint64>{-1, -2, 0});
    CHECK(found(index, 2047) == QList<qint64>{9});
    CHECK(found(index, 17).isEmpty());
    CHECK(found(index, 0).isEmpty());
}

TEST_CASE("Whoever stands in a list twice comes in once, with what both rows tell",
          "[exchange][import][undo]")
{
    Centre centre;
    const auto before = centre.content();
    QByteArray list("Vārds,Uzvārds,Dzimšanas datums,Tālrunis,E-pasts,Piezīmes\n");
    for (int i = 0; i < 300; ++i) {
        const auto born = QDate(1960, 1, 1).addDays(i);
        list += "Līga,Kalna," + born.toString(Qt::ISODate).toLatin1() + ",2612"
            + QByteArray::number(1000 + i) + ",,zvanīt\n";
    }
    list += "Līga,Kalna,1960-01-08,26121007,,\n";           // the same
    list += "LĪGA,KALNA,1960-01-09,,liga8@example.org,\n";  // news about somebody held back
    const auto report = centre.importText(list);
    CHECK(counts(report) == u"new 300, updated 1, same 1, fault 0"_s);
    CHECK(centre.people() == 300);
    const auto liga = centre.find(u"liga8@example.org"_s);
    CHECK(liga.person.contacts.size() == 2);
    CHECK(liga.note == u"zvanīt"_s);
    REQUIRE(services::UndoService(*centre.profile).undoBatch(report.batch));
    CHECK(centre.content() == before);
}
