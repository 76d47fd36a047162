// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

namespace kaasa::ui {

/// One page of help. The texts lie in resources/help/LANGUAGE/ID.md and come with the program, so
/// they are there without a network.
struct HelpTopic {
    QString id;     ///< "first-day"
    QString title;  ///< the text's first line
    QString text;   ///< Markdown; links "kaasa:ADDRESS" lead to pages of the program

    /// Whether every word of `search` stands somewhere in it.
    bool has(const QString& search) const;
};

/// In the order in which somebody new reads them.
const QStringList& helpTopicIds();
HelpTopic helpTopic(const QString& id, Language language);

/// The topic for a page of the program: "event/UID/attendance" → "event"; the first day's for a
/// page that has none of its own.
QString helpTopicFor(const QString& address);

}  // namespace kaasa::ui
