// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire_value.h"

#include <QCborStreamWriter>
#include <QCborValue>

namespace kaasa::sync {
namespace {

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;  // Clang 14 has to be told

}  // namespace

QCborValue cborOf(const WireValue& value)
{
    return std::visit(Overloaded{[](std::monostate) { return QCborValue(nullptr); },
                                 [](const auto& known) { return QCborValue(known); }},
                      value);
}

WireValue wireValueOf(const QCborValue& value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    return value.isByteArray() ? WireValue(value.toByteArray()) : WireValue();
}

void write(QCborStreamWriter& writer, const WireValue& value)
{
    std::visit(Overloaded{[&writer](std::monostate) { writer.append(nullptr); },
                          [&writer](const QString& text) { writer.append(QStringView(text)); },
                          [&writer](const auto& known) { writer.append(known); }},
               value);
}

qint64 numberOf(const WireValues& values, int column)
{
    const auto found = values.find(column);
    const auto* number = found == values.end() ? nullptr : std::get_if<qint64>(&found->second);
    return number ? *number : 0;
}

}  // namespace kaasa::sync
