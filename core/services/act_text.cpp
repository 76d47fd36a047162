// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/act_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
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
    {"attendance.walk_in", QT_TRANSLATE_NOOP("Act", "New person, present: %1")},
    {"backup.restore", QT_TRANSLATE_NOOP("Act", "Backup restored: %1")},
    {"badge.issue", QT_TRANSLATE_NOOP("Act", "Badge issued: %1")},
    {"badge.revoke", QT_TRANSLATE_NOOP("Act", "Lost badge revoked: %1")},
    {"certificate.issue", QT_TRANSLATE_NOOP("Act", "Certificate issued: %1")},
    {"certificate.revoke", QT_TRANSLATE_NOOP("Act", "Certificate revoked: %1")},
    {"companion.save", QT_TRANSLATE_NOOP("Act", "Child who comes along saved: %1")},
    {"conflict.use_other", QT_TRANSLATE_NOOP("Act", "The other computer's value taken: %1")},
    {"consent.record", QT_TRANSLATE_NOOP("Act", "Consent recorded: %1")},
    {"consent.text", QT_TRANSLATE_NOOP("Act", "New consent text: %1")},
    {"desk.children", QT_TRANSLATE_NOOP("Act", "Children counted: %1")},
    {"desk.excused", QT_TRANSLATE_NOOP("Act", "Excused at the desk: %1")},
    {"desk.late", QT_TRANSLATE_NOOP("Act", "Came late: %1")},
    {"desk.leave", QT_TRANSLATE_NOOP("Act", "Left: %1")},
    {"desk.queue", QT_TRANSLATE_NOOP("Act", "Put on the waiting list at the desk: %1")},
    {"desk.walk_in", QT_TRANSLATE_NOOP("Act", "Came without registering: %1")},
    {"event.add", QT_TRANSLATE_NOOP("Act", "Event added: %1")},
    {"event.cancel", QT_TRANSLATE_NOOP("Act", "Event cancelled: %1")},
    {"event.change", QT_TRANSLATE_NOOP("Act", "Event changed: %1")},
    {"event.copy", QT_TRANSLATE_NOOP("Act", "Event copied: %1")},
    {"event.remove", QT_TRANSLATE_NOOP("Act", "Event removed: %1")},
    {"event.resume", QT_TRANSLATE_NOOP("Act", "Event takes place after all: %1")},
    {"event_kind.add", QT_TRANSLATE_NOOP("Act", "Kind of event added: %1")},
    {"event_kind.change", QT_TRANSLATE_NOOP("Act", "Kind of event renamed: %1")},
    {"event_kind.remove", QT_TRANSLATE_NOOP("Act", "Kind of event removed: %1")},
    {"heard_from.add", QT_TRANSLATE_NOOP("Act", "Answer to “heard from” added: %1")},
    {"heard_from.remove", QT_TRANSLATE_NOOP("Act", "Answer to “heard from” removed: %1")},
    {"household.join", QT_TRANSLATE_NOOP("Act", "Household changed: %1")},
    {"household.leave", QT_TRANSLATE_NOOP("Act", "Left the household: %1")},
    {"household.relation", QT_TRANSLATE_NOOP("Act", "Household relation changed: %1")},
    {"import", QT_TRANSLATE_NOOP("Act", "List imported: %1")},
    {"logo.add", QT_TRANSLATE_NOOP("Act", "Logo added: %1")},
    {"logo.order", QT_TRANSLATE_NOOP("Act", "Order of logos changed: %1")},
    {"logo.remove", QT_TRANSLATE_NOOP("Act", "Logo removed: %1")},
    {"member.change", QT_TRANSLATE_NOOP("Act", "Name of a member of staff changed: %1")},
    {"organisation.add", QT_TRANSLATE_NOOP("Act", "Organisation added: %1")},
    {"organisation.change", QT_TRANSLATE_NOOP("Act", "Organisation changed: %1")},
    {"organisation.remove", QT_TRANSLATE_NOOP("Act", "Organisation removed: %1")},
    {"person.add", QT_TRANSLATE_NOOP("Act", "Person added: %1")},
    {"person.change", QT_TRANSLATE_NOOP("Act", "Person changed: %1")},
    {"person.code", QT_TRANSLATE_NOOP("Act", "Personal code noted: %1")},
    {"person.distinct", QT_TRANSLATE_NOOP("Act", "Not the same person: %1")},
    {"person.fact", QT_TRANSLATE_NOOP("Act", "Answer for reports noted: %1")},
    {"person.merge", QT_TRANSLATE_NOOP("Act", "Two records of one person merged: %1")},
    {"person.note", QT_TRANSLATE_NOOP("Act", "Note about a person changed: %1")},
    {"person.part_removed", QT_TRANSLATE_NOOP("Act", "Entry removed: %1")},
    {"person.remove", QT_TRANSLATE_NOOP("Act", "Person removed: %1")},
    {"person.tag_several", QT_TRANSLATE_NOOP("Act", "Tag added to several people: %1")},
    {"person.tags", QT_TRANSLATE_NOOP("Act", "Tags changed: %1")},
    {"person.unmerge", QT_TRANSLATE_NOOP("Act", "Merged records split again: %1")},
    {"person.wishes", QT_TRANSLATE_NOOP("Act", "Wishes about pictures and news changed: %1")},
    {"profile.create", QT_TRANSLATE_NOOP("Act", "Profile created: %1")},
    {"profile.foreign_write", QT_TRANSLATE_NOOP("Act", "Changed by another program: %1")},
    {"profile.found", QT_TRANSLATE_NOOP("Act", "Shared with other computers from now on: %1")},
    {"project.add", QT_TRANSLATE_NOOP("Act", "Project added: %1")},
    {"project.change", QT_TRANSLATE_NOOP("Act", "Project changed: %1")},
    {"project.partner", QT_TRANSLATE_NOOP("Act", "Project partner changed: %1")},
    {"project.partner_removed", QT_TRANSLATE_NOOP("Act", "Project partner removed: %1")},
    {"project.remove", QT_TRANSLATE_NOOP("Act", "Project removed: %1")},
    {"project.statement", QT_TRANSLATE_NOOP("Act", "Funding statement changed: %1")},
    {"redo", QT_TRANSLATE_NOOP("Act", "Redone: %1")},
    {"registration.add", QT_TRANSLATE_NOOP("Act", "Registered: %1")},
    {"registration.add_several", QT_TRANSLATE_NOOP("Act", "Several people registered: %1")},
    {"registration.cancel", QT_TRANSLATE_NOOP("Act", "Registration cancelled: %1")},
    {"registration.change", QT_TRANSLATE_NOOP("Act", "Registration changed: %1")},
    {"registration.move", QT_TRANSLATE_NOOP("Act", "Moved in the waiting list: %1")},
    {"registration.newcomer", QT_TRANSLATE_NOOP("Act", "New person, registered: %1")},
    {"registration.promote", QT_TRANSLATE_NOOP("Act", "Place given from the waiting list: %1")},
    {"registration.wait", QT_TRANSLATE_NOOP("Act", "Put on the waiting list: %1")},
    {"role.save", QT_TRANSLATE_NOOP("Act", "Role changed: %1")},
    {"room.add", QT_TRANSLATE_NOOP("Act", "Room added: %1")},
    {"room.change", QT_TRANSLATE_NOOP("Act", "Room changed: %1")},
    {"room.remove", QT_TRANSLATE_NOOP("Act", "Room removed: %1")},
    {"sample.add", QT_TRANSLATE_NOOP("Act", "Sample people and events added: %1")},
    {"saved_view.add", QT_TRANSLATE_NOOP("Act", "View of a list saved: %1")},
    {"saved_view.change", QT_TRANSLATE_NOOP("Act", "View of a list changed: %1")},
    {"saved_view.remove", QT_TRANSLATE_NOOP("Act", "View of a list removed: %1")},
    {"series.plan", QT_TRANSLATE_NOOP("Act", "Series planned: %1")},
    {"session.add", QT_TRANSLATE_NOOP("Act", "Meeting added: %1")},
    {"session.agenda", QT_TRANSLATE_NOOP("Act", "Agenda changed: %1")},
    {"session.cancel", QT_TRANSLATE_NOOP("Act", "Meeting cancelled: %1")},
    {"session.change", QT_TRANSLATE_NOOP("Act", "Meeting changed: %1")},
    {"session.move", QT_TRANSLATE_NOOP("Act", "Meeting moved: %1")},
    {"session.remove", QT_TRANSLATE_NOOP("Act", "Meeting removed: %1")},
    {"session.resume", QT_TRANSLATE_NOOP("Act", "Meeting takes place after all: %1")},
    {"sheet.issue", QT_TRANSLATE_NOOP("Act", "Sign-in sheet numbered: %1")},
    {"tag.remove", QT_TRANSLATE_NOOP("Act", "Tag removed: %1")},
    {"tag.rename", QT_TRANSLATE_NOOP("Act", "Tag renamed: %1")},
    {"task.add", QT_TRANSLATE_NOOP("Act", "Task added: %1")},
    {"task.done", QT_TRANSLATE_NOOP("Act", "Task done: %1")},
    {"task.postpone", QT_TRANSLATE_NOOP("Act", "Task put off: %1")},
    {"undo", QT_TRANSLATE_NOOP("Act", "Taken back: %1")},
    {"venue.add", QT_TRANSLATE_NOOP("Act", "Venue added: %1")},
    {"venue.change", QT_TRANSLATE_NOOP("Act", "Venue changed: %1")},
    {"venue.remove", QT_TRANSLATE_NOOP("Act", "Venue removed: %1")},
};

// By the values of ActSubject.
constexpr std::array<QStringView, 5> kBeginnings{
    u"^(person|consent\\.record|companion|household|role|badge|tag)",
    u"^(event\\.|registration|session|series)",
    u"^(attendance|desk)",
    u"^(sheet|certificate)",
    u"^(organisation|project|venue|room|logo|member|event_kind|heard_from|saved_view|task|import|"
    "backup|sample|profile|conflict|consent\\.text|undo|redo)",
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
    const auto sentence = words.phrase("Act", source);
    // every sentence ends in ": %1" (a test holds it)
    return subject.isEmpty() ? sentence.section(u':', 0, -2) : sentence.arg(subject);
}

QString severalSubjects(QStringList names)
{
    constexpr qsizetype kNamed = 3;
    names.removeDuplicates();
    const auto more = names.size() - kNamed;
    const auto named = names.first(qMin(names.size(), kNamed)).join(u", "_s);
    return more > 0 ? named + u" + %1"_s.arg(more) : named;
}

QStringList actKinds()
{
    QStringList kinds;
    for (const auto& sentence : kSentences)
        kinds.append(QString::fromLatin1(sentence.kind));
    return kinds;
}

QStringList actKinds(ActSubject subject)
{
    return actKinds().filter(QRegularExpression(kBeginnings[size_t(subject)].toString()));
}

QStringList removals()
{
    static const QRegularExpression kRemoval(u"remove(d)?$"_s);
    return actKinds().filter(kRemoval);
}

}  // namespace kaasa::services
