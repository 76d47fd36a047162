// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_words.h"

#include "ui/shared/interface_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

using Rule = reports::OpenTask::Rule;

struct HomeWords {
    Q_DECLARE_TR_FUNCTIONS(kaasa::ui::HomeWords)
};

QString dayText(const QDateTime& moment)
{
    return formats().weekdayAndDay(formats().dayOf(moment));
}

}  // namespace

QString taskText(const reports::OpenTask& task)
{
    switch (task.rule) {
    case Rule::PlaceForWaiting:
        //: %n = how many people stand on the waiting list
        return HomeWords::tr("A place is free and %n wait for it", nullptr, task.count);
    case Rule::SheetNotEntered:
        //: %1 is an event
        return HomeWords::tr("Attendance not entered: %1").arg(task.title);
    case Rule::ConsentMissing:
        return HomeWords::tr("Consent missing: %n people", nullptr, task.count);
    case Rule::WalkIns:
        return HomeWords::tr("Came without registering, details to complete: %n people", nullptr,
                             task.count);
    case Rule::BackupOld:
        return task.at.isValid()
            //: %1 is a day
            ? HomeWords::tr("No backup since %1").arg(formats().date(formats().dayOf(task.at)))
            : HomeWords::tr("There is no backup yet");
    case Rule::Noted:
        break;
    }
    return task.title;
}

QString taskDetail(const reports::OpenTask& task)
{
    switch (task.rule) {
    case Rule::PlaceForWaiting:
        return task.title + u" · "_s + dayText(task.at);
    case Rule::SheetNotEntered:
        return dayText(task.at) + u" · "_s
            + HomeWords::tr("%n registered", nullptr, task.count);
    case Rule::ConsentMissing:
    case Rule::WalkIns: {
        const auto names = task.names.join(u", "_s);
        return task.count > task.names.size()
            //: %1 some names
            ? HomeWords::tr("%1 and others").arg(names)
            : names;
    }
    case Rule::BackupOld:
        return HomeWords::tr("A copy protects everything that was entered.");
    case Rule::Noted:
        break;
    }
    //: %1 is a day
    return task.due.isValid() ? HomeWords::tr("until %1").arg(formats().date(task.due)) : QString();
}

QString taskIcon(const reports::OpenTask& task)
{
    switch (task.rule) {
    case Rule::PlaceForWaiting:
        return u"people"_s;
    case Rule::SheetNotEntered:
        return u"table"_s;
    case Rule::ConsentMissing:
        return u"shield"_s;
    case Rule::WalkIns:
        return u"edit"_s;
    case Rule::BackupOld:
        return u"warning"_s;
    case Rule::Noted:
        break;
    }
    return u"flag"_s;
}

QString taskAddress(const reports::OpenTask& task)
{
    switch (task.rule) {
    case Rule::PlaceForWaiting:
        return u"event/"_s + task.event.toString() + u"/waiting"_s;
    case Rule::SheetNotEntered:
        return u"event/"_s + task.event.toString() + u"/attendance"_s;
    case Rule::ConsentMissing:
        return u"people/"_s + task.about.toString() + u"/consents"_s;
    case Rule::WalkIns:
        return u"people/"_s + task.about.toString() + u"/details"_s;
    case Rule::BackupOld:
        return u"settings/backup"_s;
    case Rule::Noted:
        break;
    }
    return {};
}

QString whenText(const QDateTime& start, const QDateTime& end, const QDateTime& now)
{
    const auto time = formats().time(start);
    if (start <= now && now < end)
        //: An event; %1 is a time
        return HomeWords::tr("on now, until %1").arg(formats().time(end));
    const auto days = formats().dayOf(now).daysTo(formats().dayOf(start));
    if (days == 0)
        //: %1 is a time
        return HomeWords::tr("today %1").arg(time);
    if (days == 1)
        //: %1 is a time
        return HomeWords::tr("tomorrow %1").arg(time);
    return dayText(start) + u' ' + time;
}

}  // namespace kaasa::ui
