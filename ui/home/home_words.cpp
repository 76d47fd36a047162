// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_words.h"

#include "core/reports/task_words.h"
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
    return reports::taskText(task, interfaceWords());
}

QString taskDetail(const reports::OpenTask& task)
{
    return reports::taskDetail(task, interfaceWords());
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
    case Rule::ChangedTwice:
        return u"merge"_s;
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
        return u"event/"_s + task.event.toString() + u"/paper"_s;
    case Rule::ConsentMissing:
        return task.count > 1 ? u"people/to-ask"_s
                              : u"people/"_s + task.about.toString() + u"/consents"_s;
    case Rule::WalkIns:
        return task.count > 1 ? u"people/to-complete"_s
                              : u"people/"_s + task.about.toString() + u"/details"_s;
    case Rule::ChangedTwice:
        return u"sync"_s;
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
