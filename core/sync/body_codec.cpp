// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/body_codec.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kMostUnpacked = 1024 * 1024;  // bytes
constexpr quint64 kMostItems = 100'000;     // of one list or map
constexpr int kUsualColumns = 8;            // written in a row

Error badFormat(const QString& what)
{
    return {Error::Code::BadFormat, u"body: "_s + what, {}};
}

void writeChange(QCborStreamWriter& writer, const RowChange& change)
{
    writer.startArray(4);
    writer.append(change.table);
    writer.append(change.row);
    writer.append(change.made);
    writer.startMap(quint64(change.values.size()));
    for (const auto& [column, value] : change.values) {
        writer.append(column);
        write(writer, value);
    }
    writer.endMap();
    writer.endArray();
}

/// Reads what it expects and nothing else; the first fault stays.
class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : m_reader(bytes)
        , m_size(bytes.size())
    {
    }

    template <typename Read>
    void array(quint64 length, Read read)
    {
        if (!open(m_reader.isArray()) || m_reader.length() != length)
            return fail(u"list"_s);
        within(read);
    }

    /// Calls `read` for each item.
    template <typename Read>
    void list(Read read)
    {
        if (!open(m_reader.isArray()) || m_reader.length() > kMostItems)
            return fail(u"list"_s);
        const auto length = m_reader.length();
        within([&] {
            for (quint64 i = 0; i < length && !m_failed; ++i)
                read();
        });
    }

    /// Calls `read` with each key, which only grow.
    template <typename Read>
    void map(Read read)
    {
        if (!open(m_reader.isMap()) || m_reader.length() > kMostItems)
            return fail(u"map"_s);
        const auto length = m_reader.length();
        within([&] {
            qint64 last = -1;
            for (quint64 i = 0; i < length && !m_failed; ++i) {
                const auto key = integer();
                if (key <= last)
                    return fail(u"key"_s);
                last = key;
                read(key);
            }
        });
    }

    qint64 integer()
    {
        if (!m_reader.isInteger()) {
            fail(u"number"_s);
            return 0;
        }
        const auto number = m_reader.toInteger();
        next();
        return number;
    }

    bool flag()
    {
        if (!m_reader.isBool()) {
            fail(u"yes or no"_s);
            return false;
        }
        const auto flag = m_reader.toBool();
        next();
        return flag;
    }

    QByteArray bytes()
    {
        if (!m_reader.isByteArray() || !isSized()) {
            fail(u"bytes"_s);
            return {};
        }
        const auto read = m_reader.readByteArray();
        if (read.status != QCborStreamReader::Ok
            || m_reader.readByteArray().status != QCborStreamReader::EndOfString)
            fail(u"bytes"_s);
        return read.data;
    }

    QString text()
    {
        if (!m_reader.isString() || !isSized()) {
            fail(u"text"_s);
            return {};
        }
        const auto read = m_reader.readString();
        if (read.status != QCborStreamReader::Ok
            || m_reader.readString().status != QCborStreamReader::EndOfString)
            fail(u"text"_s);
        return read.data;
    }

    WireValue value()
    {
        if (m_reader.isNull()) {
            next();
            return {};
        }
        if (m_reader.isInteger())
            return integer();
        if (m_reader.isString())
            return text();
        return bytes();
    }

    void fail(const QString& what)
    {
        if (!m_failed)
            m_what = what;
        m_failed = true;
    }

    /// Whether everything was read and nothing is left.
    bool isDone() const { return !m_failed && m_reader.currentOffset() == m_size; }
    const QString& what() const { return m_what; }

private:
    bool open(bool asExpected) { return !m_failed && asExpected && m_reader.isLengthKnown(); }

    template <typename Read>
    void within(Read read)
    {
        if (!m_reader.enterContainer())
            return fail(u"end"_s);
        read();
        if (m_failed)
            return;
        if (m_reader.hasNext() || !m_reader.leaveContainer())
            fail(u"too much"_s);
    }

    // What is longer than everything that came cannot be there.
    bool isSized() const
    {
        return !m_failed && m_reader.isLengthKnown() && m_reader.length() <= kMostUnpacked;
    }

    void next()
    {
        m_reader.next();
        check();
    }

    void check()
    {
        if (m_reader.lastError() != QCborError::NoError
            && m_reader.lastError() != QCborError::EndOfFile)
            fail(m_reader.lastError().toString());
    }

    QCborStreamReader m_reader;
    qint64 m_size;
    bool m_failed = false;
    QString m_what;
};

RowChange readChange(Reader& reader)
{
    RowChange change;
    reader.array(4, [&] {
        change.table = int(reader.integer());
        change.row = reader.bytes();
        change.made = reader.flag();
        change.values.reserve(kUsualColumns);
        reader.map([&](qint64 column) {
            change.values.emplace_hint(change.values.end(), int(column), reader.value());
        });
    });
    return change;
}

Entry readEntry(Reader& reader, const QByteArray& device)
{
    Entry entry;
    entry.device = device;
    reader.array(5, [&] {
        entry.stamp = reader.integer();
        entry.member = reader.bytes();
        entry.kind = reader.text();
        entry.subject = reader.text();
        reader.list([&] { entry.changes.append(readChange(reader)); });
    });
    return entry;
}

/// Padmé: only as many of the leading bits of a length are kept as its own length has bits.
quint32 paddedLength(quint32 length)
{
    if (length < 2)
        return length;
    const auto exponent = std::bit_width(length) - 1;
    const auto kept = std::bit_width(unsigned(exponent));
    const quint32 mask = (quint32(1) << (exponent - kept)) - 1;
    return (length + mask) & ~mask;
}

}  // namespace

QByteArray encodeBody(const Body& body)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(3);
    writer.append(1);
    writer.append(body.schema);
    writer.append(2);
    writer.startArray(quint64(body.entries.size()));
    for (const auto& entry : body.entries) {
        writer.startArray(5);
        writer.append(entry.stamp);
        writer.append(entry.member);
        writer.append(entry.kind);
        writer.append(entry.subject);
        writer.startArray(quint64(entry.changes.size()));
        for (const auto& change : entry.changes)
            writeChange(writer, change);
        writer.endArray();
        writer.endArray();
    }
    writer.endArray();
    writer.append(3);
    writer.startMap(quint64(body.seen.size()));
    for (auto seen = body.seen.begin(); seen != body.seen.end(); ++seen) {
        writer.append(seen.key());
        writer.append(seen.value());
    }
    writer.endMap();
    writer.endMap();
    return bytes;
}

// Each item takes nine bytes at most besides what is in it, and a sign of UTF-16 three.
constexpr int kItem = 9;

qsizetype mostBytesOf(const RowChange& change)
{
    qsizetype size = 4 * kItem + change.row.size();
    for (const auto& [column, value] : change.values) {
        size += 2 * kItem;
        if (const auto* text = std::get_if<QString>(&value))
            size += text->size() * 3;
        else if (const auto* bytes = std::get_if<QByteArray>(&value))
            size += bytes->size();
    }
    return size;
}

qsizetype mostBytesOf(const Entry& entry)
{
    return 6 * kItem + entry.member.size() + 3 * (entry.kind.size() + entry.subject.size());
}

Result<Body> decodeBody(const QByteArray& cbor, const QByteArray& device)
{
    Body body;
    Reader reader(cbor);
    int parts = 0;
    reader.map([&](qint64 key) {
        ++parts;
        switch (key) {
        case 1:
            body.schema = int(reader.integer());
            break;
        case 2:
            reader.list([&] { body.entries.append(readEntry(reader, device)); });
            break;
        case 3:
            reader.map([&](qint64 number) { body.seen.insert(int(number), reader.integer()); });
            break;
        default:
            reader.fail(u"key"_s);
        }
    });
    if (!reader.isDone() || parts != 3)
        return badFormat(reader.what());
    // whatever could be written in two ways, a number, a length or a letter
    if (encodeBody(body) != cbor)
        return badFormat(u"another form"_s);
    return body;
}

QByteArray packBody(const QByteArray& cbor)
{
    // qCompress puts the length before, in four bytes; so does the length of what it made
    const auto zipped = qCompress(cbor);
    QByteArray packed(4, '\0');
    qToBigEndian(quint32(zipped.size()), packed.data());
    packed += zipped;
    packed.append(qsizetype(paddedLength(quint32(packed.size()))) - packed.size(), '\0');
    return packed;
}

Result<QByteArray> unpackBody(const QByteArray& packed)
{
    if (packed.size() < 8)
        return badFormat(u"too short"_s);
    const auto size = qFromBigEndian<quint32>(packed.constData());
    const auto unpacked = qFromBigEndian<quint32>(packed.constData() + 4);
    if (size < 4 || qint64(size) > packed.size() - 4 || unpacked > kMostUnpacked)
        return badFormat(u"length"_s);
    const auto cbor = qUncompress(packed.sliced(4, size));
    if (quint32(cbor.size()) != unpacked)
        return badFormat(u"packing"_s);
    return cbor;
}

}  // namespace kaasa::sync
