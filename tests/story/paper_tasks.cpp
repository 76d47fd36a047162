// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_list_repository.h"
#include "tests/story/daily_task.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

qint64 people(sql::Database& database)
{
    return storage::PersonListRepository(database).count().valueOr(0);
}

void untilPaper(DeskWork& work)
{
    work.untilPage(u"paper"_s);
    work.hand.untilSeen(u"paper.pdf"_s);
}

/// Tab to the button, Space, a path, Enter.
void save(DeskWork& work, const QString& act, const QString& name)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(name);
    work.hand.tabTo(act);
    work.hand.press(u"Space"_s);
    work.hand.answerFile(path);
    work.hand.until(name + u" on the disk"_s, [&path] { return QFile(path).size() > 0; });
}

void saveSheet(DeskWork& work)
{
    work.hand.press(u"Ctrl+P"_s);
    untilPaper(work);
    save(work, u"paper.pdf"_s, u"sheet.pdf"_s);
}

void printSheet(DeskWork& work)
{
    work.hand.press(u"Ctrl+P"_s);
    untilPaper(work);
    work.hand.tabTo(u"paper.print"_s);
    work.hand.press(u"Space"_s);
    work.hand.until(u"paper in the tray"_s, [&] { return !work.stage.printers().path.isEmpty(); });
}

void printTranscript(DeskWork& work)
{
    work.hand.press(u"Ctrl+F"_s);
    work.hand.type(u"ivan"_s);
    work.hand.press(u"Down"_s);
    work.hand.untilFocus(u"people.list"_s);
    work.hand.press(u"Ctrl+P"_s);
    untilPaper(work);
}

void saveListOfPeople(DeskWork& work)
{
    work.hand.press(u"Ctrl+F"_s);
    work.hand.tabTo(u"people.acts"_s);
    work.hand.press(u"Space Up Return"_s);
    untilPaper(work);
    save(work, u"paper.workbook"_s, u"people.xlsx"_s);
}

void importList(DeskWork& work)
{
    const auto before = work.stored<qint64>(people);
    work.hand.press(u"Ctrl+N"_s);
    work.hand.answerFile(dataFile(u"lists/06_saraksts_excel_1257.csv"_s));
    work.hand.until(u"the list checked"_s, [] {
        const auto* finish = seen(u"import.finish"_s);
        return finish && finish->isEnabled();
    });
    work.hand.press(u"Ctrl+Return"_s);
    work.hand.untilSeen(u"import.result"_s);
    work.untilStored(u"more people"_s, [&](sql::Database& d) { return people(d) > before; });
}

void takeImportBack(DeskWork& work)
{
    const auto before = work.stored<qint64>(people);
    importList(work);
    work.hand.press(u"Ctrl+Z"_s);
    work.untilStored(u"as before"_s, [&](sql::Database& d) { return people(d) == before; });
}

}  // namespace

QList<DailyTask> paperTasks()
{
    return {
        {"Save tonight's sign-in sheet as PDF", "events", saveSheet},
        {"Print tonight's sign-in sheet", "events", printSheet},
        {"Open somebody's attendance record for printing", "people", printTranscript},
        {"Save the list that is shown as a workbook", "people", saveListOfPeople},
        {"Bring in a list of people", "import", importList},
        {"Take an import back", "import", takeImportBack},
    };
}

}  // namespace kaasa::test
