// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kaasa::exchange {

/// "," ";" "\" and line breaks as a vCard and an iCalendar want them in a text. Signs that no line
/// may hold go.
QString escapedText(const QString& text);
/// Texts as the parts of one value, between semicolons.
QString escapedParts(const QStringList& parts);

/// The lines of a vCard or an iCalendar: UTF-8, \r\n, folded before the 76th byte, never within a
/// letter (RFC 2425, 5.8.1; RFC 5545, 3.1).
class ContentLineWriter {
public:
    /// `value` stands as it is; texts are escaped before.
    void line(const QString& head, const QString& value);
    /// Nothing when `text` is empty.
    void text(const QString& head, const QString& text);

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

}  // namespace kaasa::exchange
