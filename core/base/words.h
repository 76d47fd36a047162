// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <memory>

class QTranslator;

namespace kaasa {

/// The words of one language, apart from the interface's: a paper, a match reason or an error
/// sentence can be in Estonian while the screen is Latvian, and one sheet can hold two languages.
class Words {
public:
    /// Loads the catalogue compiled into the program. Texts without a translation stay English.
    explicit Words(Language language);
    ~Words();
    Words(Words&&) noexcept;
    Words& operator=(Words&&) noexcept;

    Language language() const { return m_language; }

    /// The translation of `source` in `context`; `n` chooses the plural form and replaces %n.
    /// All arguments are literals, for lupdate reads them (translations/CMakeLists.txt).
    QString phrase(const char* context, const char* source, const char* disambiguation = nullptr,
                   int n = -1) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

}  // namespace kaasa
