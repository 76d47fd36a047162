// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QByteArrayView>
#include <QVarLengthArray>

#include <array>

namespace kaasa::storage {

/// A new person as the rows that will be written of her, derived rows included. Made on any thread,
/// without a database. Her texts lie end to end in one piece of memory, UTF-8: a long list would
/// otherwise be millions of small ones.
struct NewPersonRows {
    /// Where a text lies in `texts`.
    struct Span {
        quint32 begin = 0;
        quint32 size = 0;
    };
    struct Name {
        Span uid, form, given, family, patronymic;
    };
    struct Contact {
        Span uid, kind, typed, normal, remark;
    };
    struct Language {
        Span uid, code, level;
    };
    struct Index {
        Span name, given, family, second, place, words;
        std::array<Span, 4> sortKeys;  ///< as `PersonIndexRow::sortKeys`
        std::optional<int> year;
    };

    QByteArray texts;
    Span uid, howToAddress, birthDate, country, municipality;
    std::optional<int> birthYear;
    QVarLengthArray<Name, 1> names;
    QVarLengthArray<Contact, 2> contacts;
    QVarLengthArray<Language, 2> languages;  ///< the first one is preferred
    Index index;

    QByteArrayView at(Span span) const
    {
        return QByteArrayView(texts).sliced(span.begin, span.size);
    }
};

/// Expects a `validated` person with an id of her own.
NewPersonRows rowsOf(const domain::Person& person);

}  // namespace kaasa::storage
