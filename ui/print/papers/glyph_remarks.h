// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kaasa {
class Words;
}

namespace kaasa::print {

/// Finds names with letters that none of the embedded fonts has, before they are printed.
class GlyphRemarks {
public:
    void see(const QString& name);
    /// A sentence that names them; empty when every letter can be printed.
    QStringList remarks(const Words& words) const;

private:
    QStringList m_names;
};

}  // namespace kaasa::print
