// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/records.h"

#include "core/protocol/envelope.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr int kLength = 4;
constexpr int kLogHash = 16;

}  // namespace

QByteArray joinRecords(const QList<QByteArray>& records)
{
    QByteArray body;
    for (const auto& record : records) {
        const auto length = qToBigEndian(quint32(record.size()));
        body.append(reinterpret_cast<const char*>(&length), kLength);
        body.append(record);
    }
    return body;
}

Result<QList<QByteArray>> splitRecords(const QByteArray& body, int most)
{
    const Error broken{Error::Code::BadFormat, u"records: a length does not fit"_s, {}};
    QList<QByteArray> records;
    qsizetype at = 0;
    while (at < body.size()) {
        if (body.size() - at < kLength || records.size() == most)
            return broken;
        const auto length = qFromBigEndian<quint32>(body.constData() + at);
        at += kLength;
        if (length == 0 || length > quint32(Envelope::kMostBytes) || length > body.size() - at)
            return broken;
        records.append(body.sliced(at, length));
        at += length;
    }
    return records;
}

QByteArray nextLogHash(const QByteArray& before, const QByteArray& envelope)
{
    return QCryptographicHash::hash(before + envelope, QCryptographicHash::Sha256).first(kLogHash);
}

}  // namespace kaasa::protocol
