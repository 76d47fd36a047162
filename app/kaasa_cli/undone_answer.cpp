// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/undone_answer.h"

#include "core/services/act_text.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {

Answer undoneAnswer(const services::UndoOutcome& outcome, const Words& words)
{
    const auto text = services::actText(outcome.undone.kind, outcome.undone.subject, words);
    QJsonArray left;
    for (const auto& value : outcome.leftAlone)
        left.append(QJsonObject{
            {u"table"_s, value.table}, {u"column"_s, value.column}, {u"owner"_s, value.owner}});
    QStringList lines{words.phrase("Cli", "Taken back: %1").arg(text)};
    if (!left.isEmpty()) {
        lines.append(words.phrase("Cli", "%n value(s) were changed since and stay as they are.",
                                  nullptr, int(left.size())));
        lines += services::ownersOf(outcome.leftAlone);
    }
    return {QJsonObject{{u"undone"_s, outcome.undone.act},
                        {u"text"_s, text},
                        {u"act"_s, outcome.act},
                        {u"left_alone"_s, left}},
            lines};
}

}  // namespace kaasa::cli
