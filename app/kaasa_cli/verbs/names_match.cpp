// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/names/likeness_text.h"
#include "core/names/name_likeness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Say whether two names may be one, and why.");
}

Usage usage(const Words& words)
{
    return {{u"[A]"_s, u"[B]"_s},
            {{u"pairs"_s, u"FILE"_s,
              words.phrase("Cli", "Many at once: two names a line, with a tab between.")}},
            {u"pairs"_s}};
}

struct Pair {
    QString a;
    QString b;
};

/// Lines without a name, at the end or between, are none. Errors: FileUnreadable, InvalidInput.
Result<QList<Pair>> pairsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Error{Error::Code::FileUnreadable, file.errorString(), {path}};
    QList<Pair> pairs;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto cells = line.split(u'\t');
        if (cells.size() != 2)
            return invalidField(u"pairs", FieldFault::NotReadable, {line.left(80)});
        pairs.append({cells[0].trimmed(), cells[1].trimmed()});
    }
    return pairs;
}

QJsonObject json(const names::Likeness& likeness, const Words& words)
{
    return {{u"certainty"_s, codeOf(likeness.certainty)},
            {u"why"_s, names::likenessText(likeness, words)}};
}

QString line(const names::Likeness& likeness, const Words& words)
{
    return names::certaintyText(likeness.certainty, words) + u": "_s
        + names::likenessText(likeness, words);
}

Answer many(const QList<Pair>& pairs, const Words& words)
{
    Answer answer;
    QJsonArray list;
    for (const auto& pair : pairs) {
        const auto likeness = names::typedLikeness(pair.a, pair.b);
        auto one = json(likeness, words);
        one[u"a"_s] = pair.a;
        one[u"b"_s] = pair.b;
        list.append(one);
        answer.lines.append(pair.a + u" – "_s + pair.b + u": "_s + line(likeness, words));
    }
    answer.json = list;
    return answer;
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto& words = context.words();
    if (arguments.has(u"pairs")) {
        const auto pairs = pairsOf(arguments.value(u"pairs"));
        return pairs ? Result<Answer>(many(pairs.value(), words)) : pairs.error();
    }
    if (arguments.positional(1).isEmpty())
        return invalidField(u"name", FieldFault::Empty);
    const auto likeness = names::typedLikeness(arguments.positional(0), arguments.positional(1));
    return Answer{json(likeness, words), {line(likeness, words)}};
}

}  // namespace

Verb namesMatchVerb()
{
    return {.name = u"names match"_s,
            .summary = summary,
            .usage = usage,
            .run = run,
            .needsProfile = false};
}

}  // namespace kaasa::cli
