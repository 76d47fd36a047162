// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kaasa_cli/usage.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/storage/profile.h"

#include <QJsonValue>

#include <memory>
#include <vector>

namespace kaasa::cli {

/// What a verb has to say: the same facts for scripts and for people.
struct Answer {
    QJsonValue json;
    QStringList lines;
};

/// What every verb is handed. Opens the profile where the verb wants it.
class Context {
public:
    Context(QString profilePath, const Words& words, const Clock& clock)
        : m_profilePath(std::move(profilePath))
        , m_words(words)
        , m_clock(clock)
    {
    }

    const QString& profilePath() const { return m_profilePath; }
    /// The language of sentences; documents have one of their own.
    const Words& words() const { return m_words; }
    const Clock& clock() const { return m_clock; }

    /// Errors: those of `storage::Profile::open`.
    Result<std::unique_ptr<storage::Profile>> open() const
    {
        return storage::Profile::open(m_profilePath, m_clock);
    }

private:
    QString m_profilePath;
    const Words& m_words;
    const Clock& m_clock;
};

/// One thing that can be asked of kaasa-cli. Each is made by a file of app/kaasa_cli/verbs.
struct Verb {
    QString name;                            ///< "check-in", "person add"
    QString (*summary)(const Words& words);  ///< one line for the list of verbs
    Usage (*usage)(const Words& words);
    Result<Answer> (*run)(const Context& context, const Arguments& arguments);
    bool paints = false;       ///< needs fonts
    bool needsProfile = true;  ///< false: asks nothing of one
};

/// All of them, in the order in which help lists them.
const std::vector<Verb>& verbs();

}  // namespace kaasa::cli
