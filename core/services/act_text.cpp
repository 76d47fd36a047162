// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/act_text.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

struct ActSentence {
    const char* kind;
    const char* source;
};

// %1 is the subject. One line a kind, sorted.
constexpr ActSentence kSentences[] = {
    {"attendance.check_in", QT_TRANSLATE_NOOP("Act", "Checked in: %1")},
    {"attendance.clear", QT_TRANSLATE_NOOP("Act", "Attendance mark removed: %1")},
    {"attendance.set", QT_TRANSLATE_NOOP("Act", "Attendance marked: %1")},
    {"companion.save", QT_TRANSLATE_NOOP("Act", "Child who comes along saved: %1")},
    {"consent.record", QT_TRANSLATE_NOOP("Act", "Consent recorded: %1")},
    {"consent.text", QT_TRANSLATE_NOOP("Act", "New consent text: %1")},
    {"household.join", QT_TRANSLATE_NOOP("Act", "Household changed: %1")},
    {"person.add", QT_TRANSLATE_NOOP("Act", "Person added: %1")},
    {"person.change", QT_TRANSLATE_NOOP("Act", "Person changed: %1")},
    {"person.code", QT_TRANSLATE_NOOP("Act", "Personal code noted: %1")},
    {"person.fact", QT_TRANSLATE_NOOP("Act", "Answer for reports noted: %1")},
    {"person.part_removed", QT_TRANSLATE_NOOP("Act", "Entry removed: %1")},
    {"person.remove", QT_TRANSLATE_NOOP("Act", "Person removed: %1")},
    {"person.tags", QT_TRANSLATE_NOOP("Act", "Tags changed: %1")},
    {"profile.create", QT_TRANSLATE_NOOP("Act", "Profile created: %1")},
    {"redo", QT_TRANSLATE_NOOP("Act", "Redone: %1")},
    {"role.save", QT_TRANSLATE_NOOP("Act", "Role changed: %1")},
    {"undo", QT_TRANSLATE_NOOP("Act", "Taken back: %1")},
};

}  // namespace

QString actText(const QString& kind, const QString& subject, const Words& words)
{
    const auto* found
        = std::find_if(std::begin(kSentences), std::end(kSentences), [&kind](const auto& sentence) {
              return kind == QLatin1StringView(sentence.kind);
          });
    const auto* source
        = found == std::end(kSentences) ? QT_TRANSLATE_NOOP("Act", "Changed: %1") : found->source;
    return words.phrase("Act", source).arg(subject);
}

QStringList actKinds()
{
    QStringList kinds;
    for (const auto& sentence : kSentences)
        kinds.append(QString::fromLatin1(sentence.kind));
    return kinds;
}

}  // namespace kaasa::services
