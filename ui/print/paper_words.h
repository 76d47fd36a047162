// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// As Words::phrase, for both languages; the arguments are literals.
    Bilingual phrase(const char* context, const char* source, const char* disambiguation = nullptr,
                     int n = -1) const;

private:
    std::shared_ptr<const Words> m_first;
    std::shared_ptr<const Words> m_second;
};

/// Dates as papers write them: "03.03.2026", "3 Mar 2026".
QString paperDate(const QDate& day, const Words& words);
/// "10:00", 24 hours.
QString paperTime(const QTime& time);
QString paperDateTime(const QDateTime& moment, const Words& words);
/// "10:00–13:00", or the one that is known, or nothing.
QString paperTimes(const QTime& start, const QTime& end);
QString paperWeekday(const QDate& day, const Words& words);

}  // namespace kaasa::print
