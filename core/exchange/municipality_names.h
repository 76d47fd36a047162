// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

}  // namespace kaasa::exchange
