// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kaasa::exchange {

/// One line of a vCard or an iCalendar, unfolded: what it tells, of whom, and how (RFC 6350, 3.3;
/// RFC 5545, 3.1; vCard 2.1, 2.1).
struct ContentLine {
    struct Parameter {
        QString name;  ///< in capitals; TYPE for the bare words of vCard 2.1
        QStringList values;
    };

    int line = 0;   ///< the physical line on which it begins
    QString group;  ///< "item1" of item1.TEL
    QString name;   ///< in capitals; empty where the line is none
    QList<Parameter> parameters;
    QString
        value;  ///< transfer encodings undone, escapes as written; the whole line without a name

    /// All values of a parameter, in small letters, from however many places.
    QStringList words(QStringView parameter) const;
    /// The first value of a parameter as written; empty where it has none.
    QString text(QStringView parameter) const;
};

/// A line before its letters are known: the bytes in front of the colon, and those behind it.
struct RawContentLine {
    QByteArray head;
    QByteArray value;

    /// Of `bytes`, unfolded. Nothing when there is no colon outside quotation marks.
    static std::optional<RawContentLine> of(const QByteArray& bytes);

    /// Whether the value goes on in the next line after a "=" at its end (vCard 2.1, 2.1.3).
    bool isQuotedPrintable() const;
    /// Whether the value is a picture, a sound or a key: nothing that a list takes in.
    bool isBinary() const;
};

/// Reads the head and decodes the value. Letters are stored as `encoding` says, unless the line
/// names another CHARSET.
ContentLine contentLine(const RawContentLine& raw, const QString& encoding, int line);

/// The parts of a value between `separator`s that are not escaped, their escapes undone.
QStringList partsOf(QStringView value, QChar separator);
/// "\n", "\," and "\;" as they are meant.
QString unescaped(QStringView value);

}  // namespace kaasa::exchange
