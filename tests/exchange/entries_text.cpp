// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/entries_text.h"

#include "core/base/words.h"
#include "core/exchange/event_row_reader.h"
#include "core/exchange/person_row_reader.h"
#include "core/exchange/refusal.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::test {

using namespace kaasa::exchange;

namespace {

class Line {
public:
    explicit Line(int number) { m_parts.append(QString::number(number)); }

    Line& add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_parts.append(name + u'=' + QString(value).replace(u'\n', u'|'));
        return *this;
    }

    Line& add(const QList<CellRemark>& remarks)
    {
        for (const auto& remark : remarks) {
            INFO(codeOf(remark.why).toStdString());
            for (const auto language : kLanguages)
                CHECK_FALSE(remarkText(remark, Words(language)).isEmpty());
            m_parts.append((u'!' + codeOf(remark.why) + u' ' + remark.raw).trimmed());
        }
        return *this;
    }

    QString text() const { return m_parts.join(u"; "_s); }

private:
    QStringList m_parts;
};

QString textOf(const PersonRow& row)
{
    const auto& draft = row.draft;
    QStringList others;
    for (const auto& contact : draft.otherContacts) {
        auto text = contact.normal.isEmpty() ? contact.typed : contact.normal;
        others.append(contact.remark.isEmpty() ? text : u"%1 (%2)"_s.arg(text, contact.remark));
    }
    const auto year = draft.birthYear ? QString::number(*draft.birthYear) : QString();
    Line line(row.line);
    if (row.status == RowStatus::Skip || row.status == RowStatus::Fault)
        line.add(u"status"_s, codeOf(row.status));
    return line.add(u"given"_s, draft.given)
        .add(u"family"_s, draft.family)
        .add(u"patronymic"_s, draft.patronymic)
        .add(u"birth"_s, draft.birthDate.toString(Qt::ISODate) + year)
        .add(u"phone"_s, draft.phone)
        .add(u"phone note"_s, draft.phoneNote)
        .add(u"email"_s, draft.email)
        .add(u"address"_s, draft.address)
        .add(u"others"_s, others.join(u" / "_s))
        .add(u"municipality"_s, draft.municipality)
        .add(u"country"_s, draft.country)
        .add(u"languages"_s, draft.languages.join(u','))
        .add(u"organisation"_s, draft.organisation)
        .add(u"tags"_s, draft.tags.join(u','))
        .add(u"note"_s, draft.note)
        .add(row.remarks)
        .text();
}

QString textOf(const EventRow& row)
{
    const auto& draft = row.draft;
    const auto moment = [](const QDate& day, const QTime& time) {
        return (day.toString(Qt::ISODate) + u' ' + time.toString(u"HH:mm"_s)).trimmed();
    };
    Line line(row.line);
    if (row.status == RowStatus::Skip || row.status == RowStatus::Fault)
        line.add(u"status"_s, codeOf(row.status));
    return line.add(u"title"_s, draft.title)
        .add(u"from"_s, moment(draft.day, draft.start))
        .add(u"to"_s, moment(draft.lastDay, draft.end))
        .add(u"place"_s, draft.place)
        .add(u"online"_s, draft.online ? u"yes"_s : QString())
        .add(u"kind"_s, draft.kind == u"other" ? QString() : draft.kind)
        .add(u"note"_s, draft.note)
        .add(u"series"_s, draft.series)
        .add(row.remarks)
        .text();
}

template <typename Reader>
QStringList rowsOf(ListReader& list, const Reader& reader)
{
    QStringList rows;
    while (true) {
        const auto row = list.next();
        REQUIRE(row);
        if (!row.value())
            return rows;
        rows.append(textOf(reader.read(*row.value())));
    }
}

}  // namespace

ImportAssumptions inJune()
{
    ImportAssumptions assumptions;
    assumptions.today = QDate(2026, 6, 1);
    return assumptions;
}

QStringList peopleOf(const QString& path)
{
    const auto assumptions = inJune();
    auto list = ListReader::open(path, ListKind::People, assumptions);
    REQUIRE(list);
    CHECK(list.value().source().form == TableSource::Form::Cards);
    return rowsOf(list.value(), PersonRowReader(list.value(), assumptions));
}

QStringList eventsOf(const QString& path)
{
    const auto assumptions = inJune();
    auto list = ListReader::open(path, ListKind::Events, assumptions);
    REQUIRE(list);
    CHECK(list.value().source().form == TableSource::Form::Calendar);
    return rowsOf(list.value(), EventRowReader(list.value().layout(), assumptions));
}

QString refusalOf(const QString& path, ListKind kind)
{
    auto list = ListReader::open(path, kind, inJune());
    std::optional<Error> error;
    if (!list)
        error = list.error();
    while (!error) {
        const auto row = list.value().next();
        if (!row)
            error = row.error();
        else if (!row.value())
            return {};
    }
    for (const auto language : kLanguages) {
        const auto sentence = refusalText(*error, Words(language));
        CHECK_FALSE(sentence.isEmpty());
        CHECK_FALSE(sentence.contains(u'%'));
    }
    return error->arguments.value(1);
}

QStringList expectedFiles(const QString& folder)
{
    auto names = QDir(dataFile(folder)).entryList({u"*.expected.txt"_s}, QDir::Files, QDir::Name);
    for (auto& name : names)
        name.chop(int(sizeof(".expected.txt")) - 1);
    return names;
}

QStringList expectedRows(const QString& path)
{
    QFile file(path + u".expected.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

}  // namespace kaasa::test
