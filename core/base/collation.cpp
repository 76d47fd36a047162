// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace kaasa {

namespace {

struct CloseCollator {
    void operator()(UCollator* collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

/// Sorts before every letter (CLDR's separator of merged keys): "Ozola, Zane" before "Ozoliņa,
/// Anna".
constexpr QChar kBetweenNames(0xFFFE);

Collator makeCollator(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open(languageCode(language).toLatin1().constData(), &status));
    if (collator)
        ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    if (U_FAILURE(status))
        qFatal("ICU has no collation for %s: %s", qPrintable(languageCode(language)),
               u_errorName(status));
    return collator;
}

/// Made once a thread: opening one takes a thousand times as long as using it.
UCollator* collatorFor(Language language)
{
    thread_local std::array<Collator, kLanguages.size()> collators;
    auto& collator = collators[size_t(language)];
    if (!collator)
        collator = makeCollator(language);
    return collator.get();
}

const UChar* units(QStringView text)
{
    return reinterpret_cast<const UChar*>(text.utf16());
}

}  // namespace

QByteArray sortKey(QStringView text, Language language)
{
    if (text.isEmpty())
        return {};
    const auto* collator = collatorFor(language);
    std::array<uint8_t, 256> room;
    const auto size
        = ucol_getSortKey(collator, units(text), int(text.size()), room.data(), int(room.size()));
    // the key ends with a zero byte, which says nothing
    if (size <= int(room.size()))
        return {reinterpret_cast<const char*>(room.data()), size - 1};
    QByteArray key(size, Qt::Uninitialized);
    ucol_getSortKey(collator, units(text), int(text.size()), reinterpret_cast<uint8_t*>(key.data()),
                    size);
    key.chop(1);
    return key;
}

QByteArray nameSortKey(QStringView family, QStringView given, Language language)
{
    if (family.isEmpty())
        return sortKey(given, language);
    return sortKey(family.toString() + kBetweenNames + given.toString(), language);
}

bool sortsBefore(QStringView a, QStringView b, Language language)
{
    return ucol_strcoll(collatorFor(language), units(a), int(a.size()), units(b), int(b.size()))
        == UCOL_LESS;
}

QString collationVersion()
{
    UVersionInfo rules;
    ucol_getVersion(collatorFor(Language::Latvian), rules);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(rules, text.data());
    return u"%1/%2"_s.arg(QLatin1String(U_ICU_VERSION), QLatin1String(text.data()));
}

}  // namespace kaasa
