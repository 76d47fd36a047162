// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kaasa::exchange {

/// A municipality of Latvia or Estonia, by its official name.
struct Municipality {
    QString name;     ///< "Rīga", "Ogres novads", "Narva", "Valga vald"
    QString country;  ///< "LV", "EE"
    bool operator==(const Municipality&) const = default;
};

/// Finds it by the ways people write it: official name, "Salaspils nov.", "Narva linn", without
/// marks on letters, in Russian, Estonian or English ("Рига", "Riia", "Огрский край"), or by a town
/// that belongs to it ("Sigulda"). Nothing when the place is not known: then it stays as written.
std::optional<Municipality> findMunicipality(const QString& written);

/// Official names for a field that completes: those that begin with what was typed in any of these
/// spellings, the ones of `country` ("LV", "EE") first.
QStringList suggestMunicipalities(const QString& typed, const QString& country, int most = 8);

}  // namespace kaasa::exchange
