// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_reader.h"
#include "core/exchange/person_row_reader.h"
#include "tests/exchange/expected_list.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// The draft as the expectations write it; only the fields that the list has.
QJsonObject asExpected(const PersonDraft& draft, const ListLayout& layout,
                       const test::ExpectedList& list)
{
    QJsonObject values{{u"given"_s, textOrNull(draft.given)},
                       {u"family"_s, textOrNull(draft.family)}};
    if (!draft.patronymic.isEmpty())
        values[u"patronymic"_s] = draft.patronymic;
    const auto put = [&](Field field, const QString& key, const QJsonValue& value) {
        if (layout.has(field))
            values[key] = value;
    };
    put(Field::Birth, u"birth_date"_s, dayOrNull(draft.birthDate));
    if (draft.birthYear)
        values[u"birth_year"_s] = *draft.birthYear;
    put(Field::Phone, u"phone"_s, textOrNull(draft.phone));
    put(Field::Email, u"email"_s, textOrNull(draft.email));
    put(Field::Code, u"code"_s, textOrNull(draft.code));
    put(Field::Municipality, u"municipality"_s, textOrNull(draft.municipality));
    put(Field::Language, u"language"_s, textOrNull(draft.languages.value(0)));
    put(Field::Note, u"note"_s, textOrNull(draft.note));
    put(Field::Address, u"address"_s, textOrNull(draft.address));
    put(Field::Topics, u"topics"_s, QJsonArray::fromStringList(draft.topics));
    if (!draft.topicsOther.isEmpty())
        values[u"topics_other"_s] = draft.topicsOther;
    QStringList events;
    for (const auto& event : draft.events)
        events.append(list.events().value(event, event));
    put(Field::Events, u"events"_s, QJsonArray::fromStringList(events));
    QJsonObject consents;
    const auto consent = [&](Field field, const QString& key, const std::optional<bool>& answer) {
        if (layout.has(field))
            consents[key] = answer ? QJsonValue(*answer) : QJsonValue();
    };
    consent(Field::ConsentData, u"data"_s, draft.consentData);
    consent(Field::ConsentPhoto, u"photo"_s, draft.consentPhoto);
    consent(Field::ConsentContact, u"contact"_s, draft.consentContact);
    if (draft.submittedAt.isValid()) {
        const auto wallClock = draft.submittedAt.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        values[u"submitted_at"_s] = wallClock;
        consents[u"at"_s] = wallClock;
    }
    if (!consents.isEmpty())
        values[u"consents"_s] = consents;
    if (layout.has(Field::Attendance)) {
        QJsonObject marks;
        for (auto mark = draft.attendance.cbegin(); mark != draft.attendance.cend(); ++mark)
            marks[mark.key().toString(Qt::ISODate)]
                = mark.value() ? QJsonValue(codeOf(*mark.value())) : QJsonValue();
        values[u"attendance"_s] = marks;
    }
    return values;
}

QSet<QString> remarksOf(const QJsonObject& row)
{
    QSet<QString> remarks;
    for (const auto& cell : row[u"cells"].toArray())
        remarks.insert(QString::number(cell[u"col"].toInt()) + u' ' + cell[u"why"].toString());
    return remarks;
}

QSet<QString> remarksOf(const PersonRow& row)
{
    QSet<QString> remarks;
    for (const auto& remark : row.remarks)
        remarks.insert(QString::number(remark.column) + u' ' + codeOf(remark.why));
    return remarks;
}

std::string asText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QList<PersonRow> readRows(ListReader& list, const PersonRowReader& reader)
{
    QList<PersonRow> rows;
    while (true) {
        const auto row = list.next();
        REQUIRE(row);
        if (!row.value())
            return rows;
        rows.append(reader.read(*row.value()));
    }
}

}  // namespace

TEST_CASE("Lists as they come in real life are read as a careful colleague would",
          "[exchange][lists]")
{
    const auto name
        = GENERATE(u"01_forma_lv.csv"_s, u"02_forma_lv_atkartoti.csv"_s, u"03_vorm_et.csv"_s,
                   u"04_anketa_ru.csv"_s, u"05_form_en.csv"_s, u"06_saraksts_excel_1257.csv"_s,
                   u"07_spisok_1251.csv"_s, u"08_unicode_tekst.txt"_s, u"12_sep_formulas.csv"_s,
                   u"13_apmeklejums.csv"_s, u"09_dalibnieces.xlsx"_s, u"10_osalejad_office.xlsx"_s, u"11_saraksts.ods"_s);
    INFO(name.toStdString());
    const test::ExpectedList expected(name);
    auto list = ListReader::open(expected.path(), expected.kind(), expected.assumptions());
    REQUIRE(list);
    const auto& layout = list.value().layout();

    CHECK(layout.headerLine == expected.json()[u"detected"][u"header_at"].toInt());
    const auto columns = expected.columns();
    REQUIRE(layout.columns.size() >= columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        CHECK(layout.columns[i].header == columns[i][u"header"].toString());
        CHECK(codeOf(layout.columns[i].field) == columns[i][u"field"].toString());
    }
    CHECK(codeOf(layout.nameOrder) == expected.json()[u"assume"][u"name_order"].toString());

    PersonRowReader reader(list.value(), expected.assumptions());
    if (const auto events = expected.events(); !events.isEmpty())
        reader.setEventOptions(events.keys());
    QStringList topics;
    for (const auto& topic : expected.json()[u"options"][u"topics"].toArray())
        topics.append(topic.toString());
    if (!topics.isEmpty())
        reader.setTopicOptions(topics);

    const auto rows = readRows(list.value(), reader);
    const auto wanted = expected.rows();
    int alike = 0;
    for (qsizetype i = 0; i < std::min(rows.size(), wanted.size()); ++i) {
        const auto want = wanted[i].toObject();
        const auto& row = rows[i];
        INFO("line " << row.line);
        CHECK(row.line == want[u"at"].toInt());
        CHECK(codeOf(row.status) == want[u"status"].toString());
        if (row.status == RowStatus::Skip) {
            CHECK(codeOf(row.skipped) == want[u"why"].toString());
            ++alike;
            continue;
        }
        const auto values = asExpected(row.draft, layout, expected);
        CHECK(asText(values) == asText(want[u"values"].toObject()));
        CHECK(remarksOf(row) == remarksOf(want));
        alike += values == want[u"values"].toObject() && remarksOf(row) == remarksOf(want) ? 1 : 0;
    }
    CHECK(rows.size() == wanted.size());
    CHECK(alike == wanted.size());
}

TEST_CASE("The answers a form offered are told from what people ticked", "[exchange][lists]")
{
    const auto [name, topics]
        = GENERATE(std::pair{u"01_forma_lv.csv"_s, 5}, std::pair{u"03_vorm_et.csv"_s, 4},
                   std::pair{u"04_anketa_ru.csv"_s, 4}, std::pair{u"05_form_en.csv"_s, 4});
    INFO(name.toStdString());
    const test::ExpectedList expected(name);
    auto list = ListReader::open(expected.path(), expected.kind(), expected.assumptions());
    REQUIRE(list);
    const PersonRowReader reader(list.value(), expected.assumptions());
    int found = 0;
    for (const auto& topic : expected.json()[u"options"][u"topics"].toArray())
        found += reader.topicOptions().options().contains(topic.toString()) ? 1 : 0;
    INFO(reader.topicOptions().options().join(u'\n').toStdString());
    CHECK(found >= topics);
    // Every ticked event is found, for each carries its date.
    const auto events = expected.events();
    for (const auto& option : reader.eventOptions().options())
        CHECK(events.contains(option));
}

TEST_CASE("A list of 20,000 people gives every good row and names every bad one",
          "[exchange][lists]")
{
    const test::ExpectedList expected(u"17_liels_20000.csv"_s);
    auto list = ListReader::open(expected.path(), ListKind::People, expected.assumptions());
    REQUIRE(list);
    const PersonRowReader reader(list.value(), expected.assumptions());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int good = 0;
    QStringList faults;
    while (true) {
        const auto next = list.value().next();
        REQUIRE(next);
        if (!next.value())
            break;
        const auto row = reader.read(*next.value());
        if (row.status == RowStatus::Fault) {
            for (const auto& remark : row.remarks) {
                if (severityOf(remark.why) == Severity::Fault)
                    faults.append(
                        u"%1 %2 %3"_s.arg(row.line).arg(remark.column).arg(codeOf(remark.why)));
            }
            continue;
        }
        ++good;
        const auto& draft = row.draft;
        const QStringList parts{draft.given,
                                draft.family,
                                draft.birthDate.toString(Qt::ISODate),
                                draft.phone,
                                draft.email,
                                draft.municipality,
                                draft.languages.value(0),
                                draft.consentData.value_or(false) ? u"1"_s : u"0"_s};
        hash.addData(parts.join(u'|').toUtf8() + '\n');
    }
    QStringList wanted;
    for (const auto& fault : expected.json()[u"faults"].toArray())
        wanted.append(u"%1 %2 %3"_s.arg(fault[u"at"].toInt())
                          .arg(fault[u"col"].toInt())
                          .arg(fault[u"why"].toString()));
    CHECK(good == 19'880);
    CHECK(faults == wanted);
    CHECK(QString::fromLatin1(hash.result().toHex())
          == expected.json()[u"canonical_sha256"].toString());
}
