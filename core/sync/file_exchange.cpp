// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_exchange.h"

#include "core/protocol/records.h"
#include "core/sql/transaction.h"
#include "core/storage/adoption.h"
#include "core/storage/profile.h"
#include "core/sync/intake.h"
#include "core/sync/sealer.h"
#include "core/sync/seat.h"
#include "core/sync/space_log.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

const QByteArray kBegin = "KAASA SYNC 1\n";
constexpr int kAtOnce = 200;
constexpr qsizetype kMostRecord = 1024 * 1024;
constexpr int kMostEntries = 100'000;

Result<Seat> seatInSpace(storage::Profile& profile)
{
    auto seat = Seat::of(profile);
    if (seat && seat.value().members.isEmpty())
        return Error{Error::Code::Refused, u"no space"_s, {u"sync.no_server"_s}};
    return seat;
}

QByteArray numberBytes(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// What is written, record by record; a fault is told once, at the end.
class Writer {
public:
    explicit Writer(const QString& path)
        : m_file(path)
    {
        m_sound = m_file.open(QIODevice::WriteOnly) && m_file.write(kBegin) == kBegin.size();
    }

    void write(const QList<QByteArray>& records)
    {
        const auto bytes = protocol::joinRecords(records);
        m_sound = m_sound && m_file.write(bytes) == bytes.size();
    }

    Result<void> commit()
    {
        if (m_sound && m_file.commit())
            return {};
        return Error{Error::Code::FileUnwritable, m_file.errorString(), {m_file.fileName()}};
    }

private:
    QSaveFile m_file;
    bool m_sound = false;
};

/// What is read, record by record.
class Reader {
public:
    explicit Reader(const QString& path)
        : m_file(path)
    {
    }

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return Error{Error::Code::FileUnreadable, m_file.errorString(), {m_file.fileName()}};
        return m_file.read(kBegin.size()) == kBegin ? Result<void>() : Result<void>(broken());
    }

    bool atEnd() const { return m_file.atEnd(); }

    Result<QByteArray> next()
    {
        const auto length = m_file.read(4);
        if (length.size() != 4)
            return broken();
        const auto size = qFromBigEndian<quint32>(length.constData());
        if (size == 0 || size > kMostRecord)
            return broken();
        const auto record = m_file.read(size);
        return record.size() == qsizetype(size) ? Result<QByteArray>(record) : broken();
    }

    Result<QList<QByteArray>> next(int most)
    {
        QList<QByteArray> records;
        while (records.size() < most && !atEnd()) {
            const auto record = next();
            if (!record)
                return record.error();
            records.append(record.value());
        }
        return records;
    }

    Error broken() const { return {Error::Code::BadFormat, u"sync file"_s, {m_file.fileName()}}; }

private:
    QFile m_file;
};

Result<int> writeForeign(SpaceLog& log, Writer& writer)
{
    const auto taken = log.allTaken();
    if (!taken)
        return taken.error();
    int written = 0;
    for (auto device = taken.value().begin(); device != taken.value().end(); ++device) {
        for (quint64 after = 0;;) {
            const auto some = log.foreign(device.key(), after, kAtOnce);
            if (!some)
                return some.error();
            if (some.value().isEmpty())
                break;
            QList<QByteArray> records;
            for (const auto& one : some.value())
                records.append(one.bytes);
            writer.write(records);
            written += int(records.size());
            after = some.value().last().counter;
        }
    }
    return written;
}

Result<int> writeOwn(SpaceLog& log, Writer& writer)
{
    int written = 0;
    for (quint64 after = 0;;) {
        const auto some = log.sentAfter(after, kAtOnce);
        if (!some)
            return some.error();
        if (some.value().isEmpty())
            return written;
        QList<QByteArray> records;
        for (const auto& one : some.value())
            records.append(one.bytes);
        writer.write(records);
        written += int(records.size());
        after = some.value().last().counter;
    }
}

/// Takes the file's chain on where it is longer than the one here.
Result<void> readChain(storage::Profile& profile, Reader& reader, Seat& seat)
{
    const auto count = reader.next();
    if (!count || count.value().size() != 4)
        return count ? reader.broken() : count.error();
    const auto length = qFromBigEndian<quint32>(count.value().constData());
    if (length > kMostEntries)
        return reader.broken();
    auto transaction = sql::Transaction::begin(profile.database());
    if (!transaction)
        return transaction.error();
    SpaceLog log(profile.database());
    for (int n = 0; n < int(length); ++n) {
        const auto entry = reader.next();
        if (!entry)
            return entry.error();
        if (n < seat.members.length())
            continue;
        if (!seat.members.append(entry.value()))
            return Error{Error::Code::Refused, u"another chain"_s, {u"sync.chain"_s}};
        if (const auto kept = log.addToChain(n, entry.value()); !kept)
            return kept;
    }
    const auto keys = SpaceKeys::of(seat.members, seat.identity);
    if (!keys)
        return keys.error();
    seat.keys = keys.value();
    return transaction.value().commit();
}

}  // namespace

Result<int> writeSyncFile(storage::Profile& profile, const QString& path)
{
    const auto seat = seatInSpace(profile);
    if (!seat)
        return seat.error();
    if (const auto adopted = storage::adoptForeignWrites(profile); !adopted)
        return adopted.error();
    if (const auto sealed = sealUnsent(profile, seat.value()); !sealed)
        return sealed.error();
    SpaceLog log(profile.database());
    const auto chain = log.chain();
    if (!chain)
        return chain.error();
    Writer writer(path);
    writer.write({seat.value().members.space(), numberBytes(quint32(chain.value().size()))});
    writer.write(chain.value());
    const auto foreign = writeForeign(log, writer);
    if (!foreign)
        return foreign;
    const auto own = writeOwn(log, writer);
    if (!own)
        return own;
    const auto written = writer.commit();
    return written ? Result<int>(foreign.value() + own.value()) : written.error();
}

Result<FileOutcome> readSyncFile(storage::Profile& profile, const QString& path)
{
    auto seat = seatInSpace(profile);
    if (!seat)
        return seat.error();
    Reader reader(path);
    if (const auto opened = reader.open(); !opened)
        return opened.error();
    const auto whose = reader.next();
    if (!whose)
        return whose.error();
    if (whose.value() != seat.value().members.space())
        return Error{Error::Code::Refused, u"another space"_s, {u"sync.other_space"_s}};
    if (const auto adopted = storage::adoptForeignWrites(profile); !adopted)
        return adopted.error();
    if (const auto chain = readChain(profile, reader, seat.value()); !chain)
        return chain.error();
    // sealed before anything comes in: an envelope tells what its author knew when it was written
    if (const auto sealed = sealUnsent(profile, seat.value()); !sealed)
        return sealed.error();
    FileOutcome outcome;
    Intake intake(profile, seat.value());
    while (!reader.atEnd()) {
        const auto records = reader.next(kAtOnce);
        if (!records)
            return records.error();
        const auto taken = intake.takeFromFile(records.value());
        if (!taken)
            return taken.error();
        outcome.acts += taken.value().acts;
        outcome.putAside += taken.value().putAside;
        outcome.missing += taken.value().missing;
    }
    return outcome;
}

}  // namespace kaasa::sync
