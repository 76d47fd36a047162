// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/column_field.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/person_list_repository.h"
#include "tests/print/paper_support.h"
#include "tests/story/hand.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/test_data.h"
#include "ui/frame/latin_shortcuts.h"
#include "ui/frame/memory_preferences.h"
#include "ui/paper/preview_page.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/desktop.h"
#include "ui/start/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckIns = 30;
const QStringList kWalkIns{u"Dace Liepa"_s, u"Marge Kask"_s, u"Oksana Ivanenko"_s};

/// The name as the keys of an X server can type it; empty where they cannot.
QString typable(const QString& name)
{
    QString letters;
    for (const auto sign : name.normalized(QString::NormalizationForm_D)) {
        if (sign.category() != QChar::Mark_NonSpacing)
            letters += sign;
    }
    const bool ascii = std::all_of(letters.begin(), letters.end(),
                                   [](QChar sign) { return sign.unicode() < 128; });
    return ascii ? letters : QString();
}

/// How often the words stand in the text one after the other, as whole words.
int timesIn(const QString& text, const QString& words)
{
    const QRegularExpression whole(u"(?<![\\p{L}-])"_s + QRegularExpression::escape(words)
                                       + u"(?![\\p{L}-])"_s,
                                   QRegularExpression::UseUnicodePropertiesOption);
    int times = 0;
    for (auto found = whole.globalMatch(text); found.hasNext(); found.next())
        ++times;
    return times;
}

/// A computer that has never seen Kaasa, on an evening in March.
struct Computer {
    FixedClock clock{test::eveningInMarch()};
    QTemporaryDir folder;
    ui::Theme theme;
    ui::LanguageSwitch language;
    ui::MemoryPreferences preferences;
    ui::LatinShortcuts latinShortcuts;
    std::unique_ptr<ui::Desktop> desktop;

    explicit Computer(Language spoken)
    {
        language.use(spoken);
        qApp->installEventFilter(&latinShortcuts);
        desktop = std::make_unique<ui::Desktop>(clock, preferences, language,
                                                folder.filePath(u"Kaasa"_s));
        REQUIRE(desktop->start({}, {}));
    }

    sql::Database& reading() { return desktop->session()->workspace().reading().database(); }
    QString paper(const QString& name) const { return folder.filePath(name); }
};

/// One evening at its keyboard.
class Evening {
public:
    Evening(Computer& computer, test::Hand& hand)
        : m_computer(computer)
        , m_hand(hand)
    {
    }

    void setUp();
    void import(const QString& kind, const QString& list);
    void planEvent();
    void register30();
    void registerWalkIns();
    void saveSheet();
    void saveReport();

private:
    template <typename T>
    T stored(const std::function<T(sql::Database&)>& question)
    {
        return m_hand.look<T>([&] { return question(m_computer.reading()); });
    }
    void mark(const QString& name);
    int present();  ///< on the program's thread
    void saveAs(const QString& act, const QString& path);

    Computer& m_computer;
    test::Hand& m_hand;
};

void Evening::setUp()
{
    m_hand.untilSeen(u"start.next"_s);
    m_hand.picture(u"1-language"_s);
    m_hand.press(u"Ctrl+Return"_s);
    m_hand.untilFocus(u"start.organisation"_s);
    m_hand.type(u"Centrs Kopa"_s);
    m_hand.tabTo(u"start.country"_s);
    m_hand.press(u"Home"_s);  // Latvia, also for who speaks Estonian: the lists' phones are read so
    m_hand.picture(u"2-organisation"_s);
    m_hand.press(u"Ctrl+Return"_s);
    m_hand.untilFocus(u"start.member"_s);
    m_hand.type(u"Ieva Ozola"_s);
    m_hand.press(u"Ctrl+Return"_s);
    m_hand.untilFocus(u"start.pin"_s);
    m_hand.type(u"2580"_s);
    m_hand.press(u"Tab"_s);
    m_hand.type(u"2580"_s);
    m_hand.press(u"Ctrl+Return"_s);
    m_hand.untilFocus(u"start.look"_s);
    m_hand.picture(u"3-ready"_s);
    m_hand.press(u"Space"_s);
    m_hand.untilSeen(u"page.home"_s);
    m_hand.picture(u"4-home"_s);
}

void Evening::import(const QString& kind, const QString& list)
{
    const auto before = stored<qint64>([](sql::Database& database) {
        return storage::PersonListRepository(database).count().valueOr(0);
    });
    m_hand.press(u"Ctrl+6"_s);
    m_hand.untilSeen(u"page.import"_s);
    m_hand.tabTo(u"import.kind"_s);
    m_hand.press(u"Home"_s);
    m_hand.press(u"Down"_s, int(*fromCode<exchange::ListKind>(kind)));
    m_hand.press(u"Ctrl+N"_s);
    m_hand.answerFile(test::dataFile(list));
    m_hand.untilSeen(u"import.check"_s);
    m_hand.until(u"the list checked"_s, [] {
        auto* finish = test::seen(u"import.finish"_s);
        return finish && finish->isEnabled();
    });
    m_hand.picture(u"5-import-"_s + QFileInfo(list).baseName().left(2));
    m_hand.press(u"Ctrl+Return"_s);
    m_hand.untilSeen(u"import.result"_s);
    m_hand.picture(u"6-imported-"_s + QFileInfo(list).baseName().left(2));
    const auto after = stored<qint64>([](sql::Database& database) {
        return storage::PersonListRepository(database).count().valueOr(0);
    });
    m_hand.until(u"people from "_s + list, [before, after] { return after > before; });
}

void Evening::planEvent()
{
    m_hand.press(u"Ctrl+4"_s);
    m_hand.untilSeen(u"page.events"_s);
    m_hand.press(u"Ctrl+N"_s);
    m_hand.untilFocus(u"newEvent.title"_s);
    m_hand.type(u"Iepazisanas vakars"_s);
    m_hand.tabTo(u"newEvent.start"_s);
    m_hand.press(u"Ctrl+A"_s);
    m_hand.type(u"17:30"_s);
    m_hand.tabTo(u"newEvent.venue"_s);
    m_hand.type(u"Biblioteka"_s);
    m_hand.picture(u"7-new-event"_s);
    m_hand.press(u"Ctrl+Return"_s);
    m_hand.until(u"the event stored"_s, [this] {
        const auto titles = storage::CalendarRepository(m_computer.reading()).titles();
        return !titles.valueOr({}).isEmpty()
            && titles.value().first().title == u"Iepazisanas vakars";
    });
    m_hand.picture(u"8-event"_s);
}

int Evening::present()
{
    const auto rows
        = m_computer.reading().select(u"SELECT count(*) FROM presence WHERE state = 'present'");
    return rows && !rows.value().isEmpty() ? rows.value().first().value(0).toInt() : -1;
}

/// Goes down to her row: a name typed in plain letters may find others first.
void Evening::mark(const QString& name)
{
    const auto marked = [] {
        const auto* list = qobject_cast<QAbstractItemView*>(test::seen(u"desk.result"_s));
        return list ? list->currentIndex().data().toString().remove(u',') : QString();
    };
    m_hand.until(u"somebody found for "_s + name, [&marked] { return !marked().isEmpty(); });
    for (int i = 0; i < 5; ++i) {
        const auto before = m_hand.look<QString>(marked);
        if (before == name)
            return;
        m_hand.press(u"Down"_s);
        m_hand.until(u"the next row"_s, [&] { return marked() != before; });
    }
}

void Evening::register30()
{
    m_hand.press(u"F9"_s);
    m_hand.untilFocus(u"desk.search"_s);
    const auto names = stored<QStringList>([](sql::Database& database) {
        storage::PersonListRepository people(database);
        const auto keys
            = people.keys({}, storage::PersonSort::Family, Language::Latvian, QDate(2026, 3, 5));
        QStringList all;
        const auto rows = people.rows(keys.valueOr({}), QDate(2026, 3, 5)).valueOr({});
        QHash<QString, int> shown;
        for (const auto& row : rows)
            ++shown[row.line.name];
        for (const auto& row : rows) {
            // namesakes are told apart by year and place: a story of its own
            if (!typable(row.line.name).isEmpty() && shown.value(row.line.name) == 1)
                all.append(row.line.name);
        }
        return all;
    });
    for (int i = 0; i < kCheckIns; ++i) {
        m_hand.type(typable(names.value(i)));
        mark(names.value(i));
        m_hand.press(u"Return"_s);
        m_hand.until(names.value(i) + u" present"_s, [this, i] { return present() == i + 1; });
        if (i == 0)
            m_hand.picture(u"9-desk"_s);
    }
}

void Evening::registerWalkIns()
{
    for (int i = 0; i < kWalkIns.size(); ++i) {
        m_hand.type(kWalkIns[i]);
        m_hand.press(u"Ctrl+Return"_s);
        m_hand.untilSeen(u"desk.walkIn.name"_s);
        if (i == 0)
            m_hand.picture(u"10-walk-in"_s);
        m_hand.press(u"Return"_s);
        m_hand.until(kWalkIns[i] + u" present"_s,
                     [this, i] { return present() == kCheckIns + i + 1; });
        m_hand.untilFocus(u"desk.search"_s);
    }
}

void Evening::saveAs(const QString& act, const QString& path)
{
    m_hand.until(u"nothing being made any more"_s, [this] {
        const auto* paper
            = qobject_cast<ui::PreviewPage*>(m_computer.desktop->session()->window().currentPage());
        return !paper || paper->isSettled();
    });
    m_hand.tabTo(act);
    m_hand.press(u"Space"_s);
    m_hand.answerFile(path);
    m_hand.until(path + u" written"_s, [&path] { return QFile(path).size() > 0; });
}

void Evening::saveSheet()
{
    m_hand.press(u"Ctrl+P"_s);
    m_hand.untilSeen(u"page.paper"_s);
    m_hand.untilSeen(u"paper.pdf"_s);
    m_hand.picture(u"11-sheet"_s);
    saveAs(u"paper.pdf"_s, m_computer.paper(u"sheet.pdf"_s));
}

void Evening::saveReport()
{
    m_hand.press(u"Ctrl+5"_s);
    m_hand.untilSeen(u"page.reports"_s);
    m_hand.press(u"Ctrl+Tab"_s);
    m_hand.untilSeen(u"reports.event"_s);
    m_hand.picture(u"12-report"_s);
    saveAs(u"reports.pdf"_s, m_computer.paper(u"report.pdf"_s));
}

}  // namespace

TEST_CASE("An evening at the centre, from the first start to the papers, by keyboard alone",
          "[story][evening]")
{
    for (const auto language : kLanguages) {
        DYNAMIC_SECTION(languageCode(language).toStdString())
        {
            Computer computer(language);
            test::runStory([&](test::Hand& hand) {
                Evening evening(computer, hand);
                evening.setUp();
                evening.import(u"registrations"_s, u"lists/01_forma_lv.csv"_s);
                evening.import(u"registrations"_s, u"lists/03_vorm_et.csv"_s);
                evening.import(u"people"_s, u"lists/06_saraksts_excel_1257.csv"_s);
                evening.import(u"people"_s, u"lists/09_dalibnieces.xlsx"_s);
                evening.import(u"people"_s, u"lists/11_saraksts.ods"_s);
                evening.planEvent();
                evening.register30();
                evening.registerWalkIns();
                evening.saveSheet();
                evening.saveReport();
            });
            // who was there, asked of the database and looked for on the papers
            const auto present = computer.reading().select(
                uR"(SELECT i.name FROM presence p JOIN person_index i ON i.person_id = p.person_id
                    WHERE p.state = 'present')");
            REQUIRE(present);
            CHECK(present.value().size() == kCheckIns + kWalkIns.size());
            for (const auto& paper : {u"sheet.pdf"_s, u"report.pdf"_s}) {
                const auto text
                    = test::outputOf(u"pdftotext"_s, {u"-raw"_s, computer.paper(paper), u"-"_s})
                          .simplified();
                for (const auto& row : present.value()) {
                    const auto name = row.value(0).toString();
                    INFO(paper.toStdString() << ": " << name.toStdString());
                    CHECK(timesIn(text, name) == 1);
                }
            }
        }
    }
}
