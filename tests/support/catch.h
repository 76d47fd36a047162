// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that knows which Catch2 there is; it also teaches it to print our strings.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <ostream>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes)
    {
        return bytes.toPercentEncoding(" ").toStdString();
    }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& day) { return day.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list)
    {
        return list.join(QLatin1String(" | ")).toStdString();
    }
};
template <typename T>
struct StringMaker<kaasa::Result<T>> {
    static std::string convert(const kaasa::Result<T>& result)
    {
        if (result)
            return "ok";
        return "error " + std::to_string(int(result.error().code)) + ": "
            + result.error().detail.toStdString();
    }
};

}  // namespace Catch
