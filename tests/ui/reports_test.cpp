// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/large_sample.h"
#include "core/storage/row_store.h"
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "tests/support/processor_timer.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/job.h"
#include "ui/paper/preview_page.h"
#include "ui/people/people_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shared/inline_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// The reports page in the real window.
struct ReportStory {
    test::ScreenStage stage;
    QTemporaryDir folder;

    explicit ReportStory(const QString& address = u"reports"_s)
    {
        stage.speak(Language::English);
        stage.preferences().setValue(u"folder/papers"_s, folder.path());
        open(address);
    }

    void open(const QString& address)
    {
        REQUIRE(stage.window().open(address));
        settle();
    }

    ui::ReportsPage& page()
    {
        auto* page = qobject_cast<ui::ReportsPage*>(stage.window().currentPage());
        REQUIRE(page);
        return *page;
    }

    QString uid(const QString& table, qint64 key)
    {
        return storage::RowStore(stage.workspace().reading().database())
            .uidOf(table, key)
            .value()
            .toString();
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                auto* shown = stage.window().currentPage();
                const auto* reports = qobject_cast<ui::ReportsPage*>(shown);
                const auto* paper = qobject_cast<ui::PreviewPage*>(shown);
                return (!reports || reports->isSettled()) && (!paper || paper->isSettled())
                    && stage.workspace().isSaved() && stage.jobs().jobs().isEmpty();
            },
            30'000));
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

    /// The cells of a table, row by row: "Sarunu aplis|Rīga|3|…".
    QStringList rows(const QString& name = u"reports.table"_s)
    {
        QStringList rows;
        auto* model = find<QTableView>(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    QWidget* figure(int number) { return find<QWidget>(u"reports.figure.%1"_s.arg(number)); }
    QString told() { return find<ui::InlineBar>(u"reports.told"_s)->sentence(); }

    QString saveBy(const QString& button, const QString& name)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
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
};

}  // namespace

TEST_CASE("Unique people and participations stand side by side, each with what it counts",
          "[ui][reports]")
{
    ReportStory story;
    CHECK(story.figure(1)->accessibleName().contains(u"unique participants, each person once"_s));
    CHECK(story.figure(2)->accessibleName().contains(u"participations, each time"_s));
    const auto rows = story.rows();
    REQUIRE(rows.size() == 2);  // the circle and the total
    CHECK(rows.last().startsWith(u"Total"_s));
}

TEST_CASE("Enter on a figure shows who is behind it, Esc leads back", "[ui][reports]")
{
    ReportStory story;
    auto* figure = story.figure(1);
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Return);
    story.settle();
    auto* proof = story.find<QTableView>(u"reports.proof"_s);
    CHECK(proof->isVisible());
    CHECK(proof->hasFocus());
    const auto shown = story.rows(u"reports.proof"_s);
    const auto number = figure->accessibleName().section(u' ', 0, 0).toInt();
    CHECK(shown.size() == number);  // as many as the figure says
    qint64 times = 0;
    for (const auto& row : shown)
        times += row.section(u'|', 1, 1).toInt();
    CHECK(story.figure(2)->accessibleName().section(u' ', 0, 0).toInt() == times);
    QTest::keyClick(proof, Qt::Key_Escape);
    CHECK_FALSE(proof->isVisible());
    CHECK(figure->hasFocus());
}

TEST_CASE("A row shows its own people, and Enter on one opens her page", "[ui][reports]")
{
    ReportStory story;
    auto* table = story.find<QTableView>(u"reports.table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    story.settle();
    CHECK(story.rows(u"reports.proof"_s).size() > 5);
    QTest::keyClick(story.find<QTableView>(u"reports.proof"_s), Qt::Key_Return);
    test::ScreenStage::settle();
    CHECK(qobject_cast<ui::PeoplePage*>(story.stage.window().currentPage()));
}

TEST_CASE("Without names nobody is shown, and small groups are not told", "[ui][reports]")
{
    ReportStory story;
    story.find<QLineEdit>(u"reports.from"_s)->setText(u"1.1.2020"_s);
    story.find<QCheckBox>(u"reports.withoutNames"_s)->setChecked(true);
    story.settle();
    auto* table = story.find<QTableView>(u"reports.table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    story.settle();
    CHECK(story.told().contains(u"hidden"_s));
    CHECK_FALSE(story.find<QTableView>(u"reports.proof"_s)->isVisible());

    story.open(u"reports/event/"_s + story.uid(u"event"_s, story.stage.centre().circle));
    story.find<QCheckBox>(u"reports.withoutNames"_s)->setChecked(true);
    story.settle();
    const auto tables = story.find<QComboBox>(u"reports.tables"_s);
    tables->setCurrentIndex(1);
    story.settle();
    CHECK(story.rows().join(u'\n').contains(u"<5"_s));
}

TEST_CASE("A period that holds nothing counts nothing; one that runs backwards is told",
          "[ui][reports]")
{
    ReportStory story;
    auto* from = story.find<QLineEdit>(u"reports.from"_s);
    auto* to = story.find<QLineEdit>(u"reports.to"_s);
    from->setFocus();
    from->setText(u"01.01.2025"_s);
    to->setFocus();
    to->setText(u"31.12.2025"_s);
    from->setFocus();
    story.settle();
    CHECK(story.figure(1)->accessibleName().startsWith(u"0 "_s));
    to->setFocus();
    to->setText(u"31.12.2024"_s);
    from->setFocus();
    story.settle();
    CHECK_FALSE(story.find<QPushButton>(u"reports.print"_s)->isEnabled());
}

TEST_CASE("Ctrl+P leads to the paper, with the same period, language and choices", "[ui][reports]")
{
    ReportStory story;
    auto* language = story.find<QComboBox>(u"reports.language"_s);
    language->setCurrentIndex(language->findData(u"et"_s));
    story.settle();
    QTest::keyClick(&story.stage.window(), Qt::Key_P, Qt::ControlModifier);
    story.settle();
    auto* paper = qobject_cast<ui::PreviewPage*>(story.stage.window().currentPage());
    REQUIRE(paper);
    CHECK(paper->title() == u"Print: Report on a period"_s);
    CHECK(paper->findChild<QComboBox*>(u"paper.language"_s)->currentData() == u"et"_s);
    CHECK(paper->findChild<QLineEdit*>(u"paper.from"_s)->text() == u"1 Jan 2026"_s);
}

TEST_CASE("Every report is saved as PDF, workbook and CSV, in its own language", "[ui][reports]")
{
    ReportStory story;
    const auto circle = story.uid(u"event"_s, story.stage.centre().circle);
    const auto julija = story.uid(u"person"_s, story.stage.centre().people[u"Ivanova"_s]);
    int number = 0;
    for (const auto& address :
         {u"reports/project/"_s + story.stage.centre().project.toString(),
          u"reports/event/"_s + circle, u"reports/person/"_s + julija, u"reports/certificates"_s}) {
        INFO(address.toStdString());
        story.open(address);
        const auto pdf = story.saveBy(u"reports.pdf"_s, u"%1.pdf"_s.arg(++number));
        CHECK(QFile(pdf).size() > 1000);
        CHECK(QFile(story.saveBy(u"reports.workbook"_s, u"%1.xlsx"_s.arg(number))).size() > 1000);
        CHECK(QFile(story.saveBy(u"reports.csv"_s, u"%1.csv"_s.arg(number))).size() > 20);
        CHECK(story.told().startsWith(u"Saved: "_s));
    }
    const auto text = test::outputOf(
        u"pdftotext"_s,
        {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, story.folder.filePath(u"2.pdf"_s), u"-"_s});
    CHECK(text.count(u"Ivanova Jūlija"_s) == 1);
    CHECK(text.contains(u"Dalības pārskats"_s));
}

TEST_CASE("A year's report on a larger centre: first page in two seconds, Cancel at once",
          "[ui][reports][speed]")
{
    ReportStory story;
    bool done = false;
    story.stage.workspace().write<void>(
        ui::Workspace::Priority::Interface, &story.stage.window(),
        [](storage::Profile& profile) {
            return samples::addLargeSample(profile, {.people = 1000});
        },
        [&done](const Result<void>& added) { done = bool(added); });
    REQUIRE(QTest::qWaitFor([&done] { return done; }, 60'000));
    story.settle();

    const test::ProcessorTimer first;
    REQUIRE(story.stage.window().open(u"paper/project/all/2020-01-01..2026-12-31"_s));
    story.settle();
    CHECK(first.frames() <= 120);

    REQUIRE(story.stage.window().open(u"reports"_s));
    REQUIRE(!story.stage.jobs().jobs().isEmpty());
    story.stage.jobs().jobs().first()->cancel();
    const test::ProcessorTimer cancelled;
    REQUIRE(QTest::qWaitFor([&] { return story.stage.jobs().jobs().isEmpty(); }));
    CHECK(cancelled.frames() <= 6);
}
