// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariant>

namespace kaasa::storage {

/// Moments as they are stored: UTC, ISO 8601, NULL for an invalid one.
inline QVariant storedTime(const QDateTime& moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODate)) : QVariant();
}

inline QDateTime timeFrom(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

/// Whole days as they are stored: ISO 8601, NULL for an invalid one.
inline QVariant storedDay(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

inline QDate dayFrom(const QVariant& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

}  // namespace kaasa::storage
