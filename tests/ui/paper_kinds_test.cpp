// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/event_service.h"
#include "core/services/people_service.h"
#include "core/services/registration_service.h"
#include "core/storage/row_store.h"
#include "core/storage/sheet_repository.h"
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "tests/support/processor_timer.h"
#include "tests/support/profile_fixture.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/job.h"
#include "ui/paper/kinds/paper_kinds.h"
#include "ui/paper/preview_page.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/sync/code_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// The papers of the centre's conversation circle, in the real window.
struct KindStory {
    test::ScreenStage stage;
    QTemporaryDir folder;

    KindStory()
    {
        stage.speak(Language::English);
        stage.preferences().setValue(u"folder/papers"_s, folder.path());
    }

    QString uid(const QString& table, qint64 key)
    {
        return storage::RowStore(stage.workspace().reading().database())
            .uidOf(table, key)
            .value()
            .toString();
    }
    QString circle() { return uid(u"event"_s, stage.centre().circle); }
    QString person(const QString& family)
    {
        return uid(u"person"_s, stage.centre().people[family]);
    }

    ui::PreviewPage& open(const QString& paper)
    {
        REQUIRE(stage.window().open(u"paper/"_s + paper));
        settle();
        return page();
    }

    ui::PreviewPage& page()
    {
        auto* page = qobject_cast<ui::PreviewPage*>(stage.window().currentPage());
        REQUIRE(page);
        return *page;
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                return page().isSettled() && stage.workspace().isSaved()
                    && stage.jobs().jobs().isEmpty();
            },
            20'000));
        test::ScreenStage::settle();
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page().findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    void choose(const QString& name, const QVariant& data)
    {
        auto* box = find<QComboBox>(name);
        REQUIRE(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
        settle();
    }
    void tick(const QString& name)
    {
        find<QCheckBox>(name)->toggle();
        settle();
    }

    bool isThere() { return !find<ui::EmptyState>(u"paper.fault"_s)->isVisible(); }
    QString place() { return find<QLabel>(u"paper.place"_s)->text(); }

    /// Saves as PDF by the button, the dialog and Enter.
    QString save(const QString& name)
    {
        QTest::mouseClick(find<QPushButton>(u"paper.pdf"_s), Qt::LeftButton);
        QFileDialog* dialog = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            dialog = stage.window().findChild<QFileDialog*>(u"file.dialog"_s);
            return dialog && dialog->isVisible();
        }));
        auto* field = dialog->findChild<QLineEdit*>();
        field->setText(folder.filePath(name));
        QTest::keyClick(field, Qt::Key_Return);
        stage.window().activateWindow();
        test::ScreenStage::settle();
        settle();
        return folder.filePath(name);
    }

    QString words(const QString& pdf)
    {
        return test::outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    }

    template <typename T>
    T write(std::function<Result<T>(storage::Profile&)> job)
    {
        std::optional<T> result;
        stage.workspace().write<T>(ui::Workspace::Priority::Interface, &stage.window(),
                                   std::move(job),
                                   [&result](const Result<T>& done) { result = done.value(); });
        REQUIRE(QTest::qWaitFor([&result] { return result.has_value(); }));
        return *result;
    }

    qint64 countOf(const QString& table)
    {
        return stage.workspace()
            .reading()
            .database()
            .select(u"SELECT count(*) AS n FROM "_s + table)
            .value()
            .first()
            .value(0)
            .toLongLong();
    }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("Each kind of paper opens from its address and shows pages", "[ui][paperkinds]")
{
    KindStory story;
    const QHash<QString, QString> titles{
        {u"sheet/"_s + story.circle(), u"Print: Sign-in sheet"_s},
        {u"badges/"_s + story.circle(), u"Print: Name badges"_s},
        {u"attendance/"_s + story.circle(), u"Print: Attendance report"_s},
        {u"certificates/"_s + story.circle(), u"Print: Certificates"_s},
        {u"thanks/"_s + story.circle(), u"Print: Thank-you list"_s},
        {u"absent/"_s + story.circle(), u"Print: List of absent people"_s},
        {u"project/"_s + story.stage.centre().project.toString(), u"Print: Report on a period"_s},
        {u"project/all/2026-01-01..2026-12-31"_s, u"Print: Report on a period"_s},
        {u"transcript/"_s + story.person(u"Ivanova"_s), u"Print: Personal attendance record"_s},
    };
    for (auto each = titles.cbegin(); each != titles.cend(); ++each) {
        INFO(each.key().toStdString());
        auto& page = story.open(each.key());
        CHECK(story.isThere());
        CHECK(story.place().startsWith(u"Page 1 of"_s));
        CHECK(page.title() == each.value());
    }
}

TEST_CASE("What is chosen for a paper is remembered for the next of its kind, apart from others",
          "[ui][paperkinds]")
{
    KindStory story;
    story.open(u"sheet/"_s + story.circle());
    CHECK(story.find<QComboBox>(u"paper.language"_s)->currentData() == u"lv"_s);
    story.choose(u"paper.language"_s, u"ru"_s);
    story.choose(u"paper.second"_s, u"lv"_s);
    story.tick(u"paper.column.phone"_s);
    story.tick(u"paper.strip"_s);
    story.open(u"attendance/"_s + story.circle());
    CHECK(story.find<QComboBox>(u"paper.language"_s)->currentData() == u"lv"_s);
    story.open(u"sheet/"_s + story.circle());
    CHECK(story.find<QComboBox>(u"paper.language"_s)->currentData() == u"ru"_s);
    CHECK(story.find<QComboBox>(u"paper.second"_s)->currentData() == u"lv"_s);
    CHECK(story.find<QCheckBox>(u"paper.column.phone"_s)->isChecked());
    CHECK_FALSE(story.find<QCheckBox>(u"paper.strip"_s)->isChecked());

    const auto text = story.words(story.save(u"lapa.pdf"_s));
    CHECK(text.contains(u"Регистрационный лист участников"_s));
    CHECK(text.contains(u"Dalībnieku reģistrācijas lapa"_s));
    CHECK_FALSE(text.contains(u"Eiropas Savienība"_s));
}

TEST_CASE("A sheet gets its number when it leaves the house, and keeps it", "[ui][paperkinds]")
{
    KindStory story;
    story.open(u"sheet/"_s + story.circle());
    story.tick(u"paper.column.photo"_s);
    story.tick(u"paper.column.photo"_s);
    CHECK(story.countOf(u"sheet"_s) == 0);
    QTest::keyClick(&story.stage.window(), Qt::Key_P, Qt::ControlModifier);
    story.settle();
    CHECK(story.countOf(u"sheet"_s) == 1);
    story.save(u"archive.pdf"_s);
    CHECK(story.countOf(u"sheet"_s) == 1);
    story.tick(u"paper.column.photo"_s);
    story.save(u"other.pdf"_s);
    CHECK(story.countOf(u"sheet"_s) == 2);
}

TEST_CASE("Certificates come by a rule, numbered, with a word on who gets none", "[ui][paperkinds]")
{
    KindStory story;
    story.open(u"certificates/"_s + story.circle());
    story.find<QSpinBox>(u"paper.least"_s)->setValue(3);
    story.settle();
    CHECK(story.page().findChild<ui::InlineBar*>(u"paper.warning"_s));
    CHECK(story.countOf(u"certificate"_s) == 0);
    story.save(u"apliecibas.pdf"_s);
    const auto issued = story.countOf(u"certificate"_s);
    CHECK(issued > 0);
    CHECK(issued < 12);
    story.find<QSpinBox>(u"paper.least"_s)->setValue(999);
    story.settle();
    CHECK_FALSE(story.isThere());
}

TEST_CASE("From the screen and from the command line come the same bytes", "[ui][paperkinds]")
{
    KindStory story;
    const auto meeting = story.uid(u"session"_s, story.stage.centre().meetings[3]);
    struct Pair {
        QString paper;
        QStringList command;
    };
    const QList<Pair> pairs{
        {u"sheet/"_s + story.circle(), {u"sheet"_s, story.circle(), u"--session"_s, meeting}},
        {u"attendance/"_s + story.circle(),
         {u"report"_s, u"attendance"_s, u"--event"_s, story.circle()}},
        {u"project/"_s + story.stage.centre().project.toString() + u"/2026-01-01..2026-06-30"_s,
         {u"report"_s, u"attendance"_s, u"--project"_s, story.stage.centre().project.toString(),
          u"--period"_s, u"2026-01-01..2026-06-30"_s}},
        {u"transcript/"_s + story.person(u"Ivanova"_s),
         {u"report"_s, u"transcript"_s, story.person(u"Ivanova"_s)}},
        {u"certificates/"_s + story.circle(), {u"report"_s, u"certificate"_s, story.circle()}},
    };
    int number = 0;
    for (const auto& pair : pairs) {
        const auto byCommand = story.folder.filePath(u"cli-%1.pdf"_s.arg(++number));
        QProcess process;
        process.start(QStringLiteral(KAASA_BIN_DIR "/kaasa-cli"),
                      QStringList{u"--profile"_s, story.stage.workspace().path(), u"--clock"_s,
                                  test::eveningInMarch().toString(Qt::ISODate)}
                          + pair.command + QStringList{u"--out"_s, byCommand});
        REQUIRE(process.waitForFinished(60'000));
        INFO(pair.paper.toStdString() << process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        story.open(pair.paper);
        const auto byScreen = story.save(u"screen-%1.pdf"_s.arg(number));
        CHECK(bytesOf(byScreen).size() > 1000);
        CHECK(bytesOf(byScreen) == bytesOf(byCommand));
    }
}

TEST_CASE("Ctrl+P leads from the desk to the sheet and from a person to her record",
          "[ui][paperkinds]")
{
    KindStory story;
    REQUIRE(story.stage.window().open(u"desk"_s));
    test::ScreenStage::settle();
    QTest::keyClick(&story.stage.window(), Qt::Key_P, Qt::ControlModifier);
    story.settle();
    CHECK(story.page().title() == u"Print: Sign-in sheet"_s);
    REQUIRE(story.stage.window().open(u"people/"_s + story.person(u"Ivanova"_s)));
    test::ScreenStage::settle();
    QTest::keyClick(&story.stage.window(), Qt::Key_P, Qt::ControlModifier);
    story.settle();
    CHECK(story.page().title() == u"Print: Personal attendance record"_s);
    CHECK(story.isThere());
}

TEST_CASE("The preview of sixty names takes at most thirty frames of work", "[ui][paperkinds]")
{
    KindStory story;
    const auto event = story.write<qint64>([](storage::Profile& profile) -> Result<qint64> {
        services::EventPlan plan;
        plan.event.title = u"Darbnīca"_s;
        plan.event.kind = u"workshop"_s;
        domain::Session meeting;
        meeting.startsAt = test::eveningInMarch().addDays(2);
        meeting.endsAt = meeting.startsAt.addSecs(5400);
        plan.sessions = {meeting};
        const auto added = services::EventService(profile).add(plan);
        if (!added)
            return added.error();
        for (int i = 0; i < 60; ++i) {
            const auto name = u"Dalībniece%1"_s.arg(i);
            const auto person = services::PeopleService(profile).add(test::person(u"Anna"_s, name));
            if (!person)
                return person.error();
            if (const auto done
                = services::RegistrationService(profile).add(added.value().key, person.value().key);
                !done)
                return done.error();
        }
        return added.value().key;
    });
    story.open(u"sheet/"_s + story.circle());  // the page itself is made once
    double best = 1e9;
    for (int turn = 0; turn < 3; ++turn) {
        REQUIRE(story.stage.window().open(u"keys"_s));
        test::ScreenStage::settle();
        const test::ProcessorTimer timer;
        REQUIRE(story.stage.window().open(u"paper/sheet/"_s + story.uid(u"event"_s, event)));
        REQUIRE(QTest::qWaitFor([&] { return story.page().isSettled(); }));
        best = qMin(best, timer.frames());
    }
    CHECK(best <= 30);
    CHECK(story.place() == u"Page 1 of 5"_s);
}

TEST_CASE("A meeting of which the event is gone is told, not printed", "[ui][paperkinds]")
{
    KindStory story;
    story.open(u"sheet/"_s + Uid::create(story.stage.workspace().clock()).toString());
    CHECK_FALSE(story.isThere());
    CHECK_FALSE(story.find<QPushButton>(u"paper.pdf"_s)->isEnabled());
}

TEST_CASE("A code that was made is shown as a paper, and one that was not is said to be gone",
          "[ui][paper][recovery]")
{
    KindStory story;
    story.open(u"code"_s);
    CHECK(story.isThere());
    const auto text = story.words(story.save(u"sheet.pdf"_s));
    for (const auto& line : story.stage.sync().code()->lines)
        CHECK(text.contains(line));
    for (const auto& word :
         {u"Recovery sheet"_s, u"Atkopšanas lapa"_s, u"Taasteleht"_s, u"Лист восстановления"_s})
        CHECK(text.contains(word));

    const ui::CodeForm gone(std::nullopt);
    ui::Progress progress;
    const auto paper = gone.make()(story.stage.workspace().reading(), progress);
    REQUIRE_FALSE(paper);
    CHECK(paper.error().arguments.value(0) == u"sync.code_gone"_s);
}
