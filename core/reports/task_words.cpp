// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/task_words.h"

#include "core/base/formats.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {
namespace {

using Rule = OpenTask::Rule;

QString dayText(const QDateTime& moment, const Words& words)
{
    const Formats formats(words.language());
    return formats.weekdayAndDay(formats.dayOf(moment));
}

}  // namespace

QString taskText(const OpenTask& task, const Words& words)
{
    switch (task.rule) {
    case Rule::PlaceForWaiting:
        //: %n = how many people stand on the waiting list
        return words.phrase("OpenTask", "A place is free and %n wait for it", nullptr, task.count);
    case Rule::SheetNotEntered:
        //: %1 is an event
        return words.phrase("OpenTask", "Attendance not entered: %1").arg(task.title);
    case Rule::ConsentMissing:
        return words.phrase("OpenTask", "Consent missing: %n people", nullptr, task.count);
    case Rule::WalkIns:
        return words.phrase("OpenTask", "Came without registering, details to complete: %n people",
                            nullptr, task.count);
    case Rule::ChangedTwice:
        return words.phrase("OpenTask", "Changed by two computers at once: %n fields", nullptr,
                            task.count);
    case Rule::BackupOld: {
        const Formats formats(words.language());
        if (!task.at.isValid())
            return words.phrase("OpenTask", "There is no backup yet");
        //: %1 is a day
        return words.phrase("OpenTask", "No backup since %1")
            .arg(formats.date(formats.dayOf(task.at)));
    }
    case Rule::Noted:
        break;
    }
    return task.title;
}

QString taskDetail(const OpenTask& task, const Words& words)
{
    switch (task.rule) {
    case Rule::PlaceForWaiting:
        return task.title + u" · "_s + dayText(task.at, words);
    case Rule::SheetNotEntered:
        return dayText(task.at, words) + u" · "_s
            + words.phrase("OpenTask", "%n registered", nullptr, task.count);
    case Rule::ConsentMissing:
    case Rule::WalkIns: {
        const auto names = task.names.join(u", "_s);
        if (task.count <= task.names.size())
            return names;
        //: %1 some names
        return words.phrase("OpenTask", "%1 and others").arg(names);
    }
    case Rule::ChangedTwice:
        return task.names.join(u", "_s);
    case Rule::BackupOld:
        return words.phrase("OpenTask", "A copy protects everything that was entered.");
    case Rule::Noted:
        break;
    }
    if (!task.due.isValid())
        return {};
    //: %1 is a day
    return words.phrase("OpenTask", "until %1").arg(Formats(words.language()).date(task.due));
}

}  // namespace kaasa::reports
