// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/replica.h"

#include "core/sql/transaction.h"
#include "core/storage/act.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/erasure.h"
#include "core/storage/person_indexer.h"
#include "core/storage/row_store.h"
#include "core/storage/schema_registry.h"
#include "core/sync/digest.h"
#include "core/sync/outbox.h"
#include "core/sync/row_merge.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr int kMergedInto = 11;  // column of person

Uid uidOf(char kind, int number)
{
    QByteArray bytes(16, '\0');
    bytes[0] = kind;
    bytes[15] = char(number + 1);
    return Uid::fromBytes(bytes);
}

Uid person(int number)
{
    return uidOf('p', number);
}

Uid meeting(int number)
{
    return uidOf('m', number);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().detail.toStdString());
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    if (!result)
        FAIL(result.error().detail.toStdString());
}

sync::Entry beginning()
{
    sync::Entry entry{1, QByteArray(16, 'f'), {}, u"profile.create"_s, {}, {}};
    for (int i = 0; i < Replica::kPeople; ++i)
        entry.changes.append(
            {storage::findTable(u"person")->number, person(i).toBytes(), true, {}});
    for (int i = 0; i < Replica::kMeetings; ++i)
        entry.changes.append(
            {storage::findTable(u"session")->number, meeting(i).toBytes(), true, {}});
    return entry;
}

}  // namespace

Replica::Replica(QDateTime now)
    : m_clock(std::move(now))
    , m_profile(storage::Profile::inMemory({u"Centrs Kopā"_s, u"LV"_s}, m_clock))
{
    apply({beginning()});
}

QByteArray Replica::device()
{
    return must(m_profile->database().value(u"SELECT uid FROM device WHERE id = 1")).toByteArray();
}

void Replica::set(int person, const QString& field, const QVariant& value)
{
    auto act = must(storage::Act::begin(*m_profile, u"person.change"_s));
    must(storage::RowStore(m_profile->database())
             .put(u"person", test::person(person), {{field, value}}));
    must(act.commit());
}

void Replica::merge(int person, std::optional<int> into)
{
    QVariant target;
    if (into) {
        target = must(
            storage::RowStore(m_profile->database()).reference(u"person", test::person(*into)));
    }
    set(person, u"merged_into"_s, target);
}

void Replica::mark(int meeting, int person, bool late)
{
    storage::RowStore rows(m_profile->database());
    auto act = must(storage::Act::begin(*m_profile, u"attendance.mark"_s));
    storage::Presence presence{.session = must(rows.idOf(u"session", test::meeting(meeting))),
                               .person = must(rows.idOf(u"person", test::person(person))),
                               .state = late ? domain::AttendanceState::Late
                                             : domain::AttendanceState::Present};
    must(storage::AttendanceRepository(m_profile->database())
             .mark(act, presence, domain::AttendanceSource::Desk, 1));
    must(act.commit());
}

void Replica::clear(int meeting, int person)
{
    storage::RowStore rows(m_profile->database());
    auto act = must(storage::Act::begin(*m_profile, u"attendance.clear"_s));
    must(storage::AttendanceRepository(m_profile->database())
             .clear(must(rows.idOf(u"session", test::meeting(meeting))),
                    must(rows.idOf(u"person", test::person(person)))));
    must(act.commit());
}

void Replica::erase(int person)
{
    auto act = must(storage::Act::begin(*m_profile, u"person.erase"_s));
    must(storage::erasePerson(act, m_profile->database(), test::person(person).toBytes()));
    must(act.commit());
}

QList<sync::Entry> Replica::taken()
{
    sync::Outbox outbox(m_profile->database());
    auto batch = must(outbox.unsent(100'000));
    must(outbox.markSent(batch.upTo, 1));
    return batch.entries;
}

void Replica::apply(const QList<sync::Entry>& entries)
{
    auto transaction = must(sql::Transaction::begin(m_profile->database()));
    sync::RowMerge merge(*m_profile);
    for (const auto& entry : entries)
        must(merge.apply(entry));
    must(storage::PersonIndexer(m_profile->database()).updateDirty());
    must(transaction.commit());
}

QVariant Replica::field(int person, const QString& field)
{
    const auto found
        = m_profile->database().value(u"SELECT %1 FROM person WHERE uid = :uid"_s.arg(field),
                                      {{u":uid"_s, test::person(person).toBytes()}});
    return found ? found.value() : QVariant();
}

std::optional<int> Replica::mergedInto(int person)
{
    const auto found = m_profile->database().value(
        u"SELECT o.uid FROM person p JOIN person o ON o.id = p.merged_into WHERE p.uid = :uid",
        {{u":uid"_s, test::person(person).toBytes()}});
    return found ? std::optional(found.value().toByteArray().back() - 1) : std::nullopt;
}

int Replica::root(int person)
{
    return must(m_profile->database().value(
                    u"SELECT r.uid FROM person p JOIN person_index i ON i.person_id = p.id "
                    "JOIN person r ON r.id = i.root_id WHERE p.uid = :uid",
                    {{u":uid"_s, test::person(person).toBytes()}}))
               .toByteArray()
               .back()
        - 1;
}

bool Replica::isErased(int person)
{
    return must(
               m_profile->database().value(u"SELECT EXISTS (SELECT 1 FROM erased WHERE uid = :uid)",
                                           {{u":uid"_s, test::person(person).toBytes()}}))
        .toBool();
}

bool Replica::stands(int meeting, int person, const QByteArray& device)
{
    return must(m_profile->database().value(uR"(SELECT EXISTS (SELECT 1 FROM attendance a
                          JOIN session s ON s.id = a.session_id JOIN person p ON p.id = a.person_id
                          JOIN device d ON d.id = a.device_id
                         WHERE s.uid = :session AND p.uid = :person AND d.uid = :device
                           AND a.mark > a.cleared))",
                                            {{u":session"_s, test::meeting(meeting).toBytes()},
                                             {u":person"_s, test::person(person).toBytes()},
                                             {u":device"_s, device}}))
        .toBool();
}

QByteArray Replica::digest()
{
    return must(sync::digestOf(m_profile->database()));
}

}  // namespace kaasa::test
