// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/formats.h"
#include "core/base/language.h"
#include "core/base/words.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace kaasa::print {

/// One text in the paper's language and, on a sheet of two languages, in the second one.
struct Bilingual {
    QString first;
    QString second;  ///< empty on a paper of one language

    /// Both, one after the other on one line.
    QString joined(const QString& between) const
    {
        return second.isEmpty() || second == first ? first : first + between + second;
    }
};

/// The words of a paper: of one language, or of two at once. Copies share the catalogues.
class PaperWords {
public:
    explicit PaperWords(Language first, std::optional<Language> second = std::nullopt);

    Language language() const { return m_first->language(); }
    bool isBilingual() const { return m_second != nullptr; }
    const Words& first() const { return *m_first; }
    /// Dates and numbers of the first language.
    const Formats& formats() const { return m_formats; }

    /// As Words::phrase, for both languages; the arguments are literals.
    Bilingual phrase(const char* context, const char* source, const char* disambiguation = nullptr,
                     int n = -1) const;

private:
    Formats m_formats;
    std::shared_ptr<const Words> m_first;
    std::shared_ptr<const Words> m_second;
};

/// "10:00–13:00", or the one that is known, or nothing.
QString timesText(const QTime& start, const QTime& end, const Formats& formats);

}  // namespace kaasa::print
