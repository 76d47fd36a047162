// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_batch_repository.h"
#include "core/storage/person_list_repository.h"
#include "tests/support/catch.h"
#include "tests/support/content_hash.h"
#include "tests/support/test_data.h"
#include "tests/ui/screen_stage.h"
#include "tests/ui/screen_walk.h"
#include "ui/frame/job.h"
#include "ui/frame/main_window.h"
#include "ui/frame/workspace_commands.h"
#include "ui/imports/import_page.h"
#include "ui/shared/inline_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// The import page in the real window. Every key and click is counted.
struct ImportStory {
    test::ScreenStage stage;
    QTemporaryDir folder;
    int acts = 0;

    ImportStory()
    {
        stage.speak(Language::English);
        stage.preferences().setValue(u"folder/lists"_s, folder.path());
        REQUIRE(stage.window().open(u"import"_s));
        test::ScreenStage::settle();
    }

    ui::ImportPage& page()
    {
        auto* page = qobject_cast<ui::ImportPage*>(stage.window().currentPage());
        REQUIRE(page);
        return *page;
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page().findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
        ++acts;
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                return page().isSettled() && stage.workspace().isSaved()
                    && stage.jobs().jobs().isEmpty();
            },
            60'000));
        test::ScreenStage::settle();
    }

    QString write(const QByteArray& text)
    {
        const auto path = folder.filePath(u"list.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }

    /// Enter on "Choose a file", the path, Enter.
    void choose(const QString& path)
    {
        press(Qt::Key_Return);
        QFileDialog* dialog = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            dialog = stage.window().findChild<QFileDialog*>(u"file.dialog"_s);
            return dialog && dialog->isVisible();
        }));
        auto* field = dialog->findChild<QLineEdit*>();
        REQUIRE(field);
        field->setText(path);  // pasted, or picked in the list of files
        QTest::keyClick(field, Qt::Key_Return);
        acts += 2;
        stage.window().activateWindow();
        test::ScreenStage::settle();
        settle();
    }

    /// As typed into the field of the path.
    void type(const QString& path)
    {
        auto* field = find<QLineEdit>(u"import.file"_s);
        field->setFocus();
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }

    void chooseKind(const QString& code)
    {
        auto* kind = find<QComboBox>(u"import.kind"_s);
        REQUIRE(kind->findData(code) >= 0);
        kind->setCurrentIndex(kind->findData(code));
        settle();
    }

    int count(const QString& name)
    {
        return find<QLabel>(u"import.count."_s + name)
            ->text()
            .remove(QChar(0xa0))
            .remove(u',')
            .toInt();
    }
    QString told() { return find<ui::InlineBar>(u"import.told"_s)->sentence(); }
    bool canFinish() { return find<QPushButton>(u"import.finish"_s)->isEnabled(); }
    void finish()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    QStringList remarks()
    {
        QStringList rows;
        auto* model = find<QListView>(u"import.remarks"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }
    qint64 people()
    {
        return storage::PersonListRepository(stage.workspace().reading().database())
            .count()
            .value();
    }
    QByteArray content() { return test::contentHash(stage.workspace().reading().database()); }
};

QByteArray manyPeople(int count)
{
    QByteArray text = "Vārds;Uzvārds;Tālrunis;E-pasts;Pilsēta\n";
    for (int i = 0; i < count; ++i) {
        const auto number = QByteArray::number(i).rightJustified(4, '0');
        text += "Anna;Paraugs" + number + ";2612" + number + ";anna" + number
            + "@pasts.example;Cēsis\n";
    }
    return text;
}

}  // namespace

TEST_CASE("A thousand rows come in within seven acts, and undo leaves no trace", "[ui][imports]")
{
    ImportStory story;
    const auto path = story.write(manyPeople(1000));
    const auto before = story.content();
    story.choose(path);
    CHECK(story.count(u"new"_s) == 1000);
    CHECK(story.content() == before);  // nothing is written by looking
    story.finish();
    CHECK(story.acts <= 7);
    CHECK(story.people() == 1012);
    CHECK(story.find<QLabel>(u"import.result"_s)->text().contains(u"New: 1\u00a0000"_s));

    QTest::mouseClick(story.find<QPushButton>(u"import.undo"_s), Qt::LeftButton);
    story.settle();
    CHECK(story.people() == 12);
    CHECK(story.content() == before);
    CHECK(story.find<QLabel>(u"import.result"_s)->text().contains(u"as it was before"_s));
}

TEST_CASE("Ctrl+Z after an import takes back all of it", "[ui][imports]")
{
    ImportStory story;
    const ui::WorkspaceCommands commands(story.stage.workspace(), story.stage.window());
    const auto before = story.content();
    story.choose(story.write(manyPeople(300)));
    story.finish();
    CHECK(story.people() == 312);
    story.press(Qt::Key_Z, Qt::ControlModifier);
    story.settle();
    CHECK(story.people() == 12);
    CHECK(story.content() == before);
}

TEST_CASE("An earlier import stands in a list and is taken back from there", "[ui][imports]")
{
    ImportStory story;
    const auto before = story.content();
    story.choose(story.write(manyPeople(30)));
    story.finish();
    REQUIRE(story.stage.window().open(u"people"_s));
    REQUIRE(story.stage.window().open(u"import"_s));
    test::ScreenStage::settle();
    auto* list = story.find<QListView>(u"import.earlier"_s);
    CHECK(list->isVisible());
    CHECK(list->model()->rowCount() == 1);
    auto* undo = story.find<QPushButton>(u"import.undoEarlier"_s);
    list->setFocus();
    CHECK(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    story.settle();
    CHECK(story.people() == 12);
    CHECK(story.content() == before);
    list->setFocus();
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("Stopping an import leaves everything as before", "[ui][imports]")
{
    ImportStory story;
    const auto before = story.content();
    story.choose(story.write(manyPeople(3000)));
    REQUIRE(story.canFinish());
    story.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] {
        return !story.stage.jobs().jobs().isEmpty()
            && story.stage.jobs().jobs().first()->done() > 0;
    }));
    auto* cancel = story.find<QPushButton>(u"job.cancel"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    story.settle();
    CHECK(story.told().contains(u"as it was before"_s));
    CHECK(story.people() == 12);
    CHECK(story.content() == before);
    const auto batches
        = storage::ImportBatchRepository(story.stage.workspace().reading().database()).latest();
    REQUIRE(batches);
    CHECK((batches.value().isEmpty() || batches.value().first().undoneAt.isValid()));
    CHECK(story.canFinish());  // and may be tried again
}

TEST_CASE("The lists of real life are read with their kind and counted", "[ui][imports]")
{
    struct Case {
        QString kind, file;
    };
    ImportStory story;
    for (const auto& [kind, file] :
         QList<Case>{{u"registrations"_s, u"01_forma_lv.csv"_s},
                     {u"registrations"_s, u"02_forma_lv_atkartoti.csv"_s},
                     {u"registrations"_s, u"03_vorm_et.csv"_s},
                     {u"registrations"_s, u"04_anketa_ru.csv"_s},
                     {u"registrations"_s, u"05_form_en.csv"_s},
                     {u"people"_s, u"06_saraksts_excel_1257.csv"_s},
                     {u"people"_s, u"07_spisok_1251.csv"_s},
                     {u"people"_s, u"08_unicode_tekst.txt"_s},
                     {u"people"_s, u"12_sep_formulas.csv"_s},
                     {u"people"_s, u"09_dalibnieces.xlsx"_s},
                     {u"people"_s, u"10_osalejad_office.xlsx"_s},
                     {u"people"_s, u"11_saraksts.ods"_s},
                     {u"events"_s, u"14_pasakumi.csv"_s}}) {
        INFO(file.toStdString());
        story.chooseKind(kind);
        story.type(test::dataFile(u"lists/"_s + file));
        CHECK(story.count(u"new"_s) > 0);
        CHECK(story.canFinish());
        CHECK(story.find<QTableView>(u"import.preview"_s)->model()->rowCount() > 0);
        CHECK(story.find<QTableView>(u"import.preview"_s)->model()->rowCount()
              <= 21);  // headings and 20
    }
}

TEST_CASE("Letters and separator are guessed and may be chosen otherwise", "[ui][imports]")
{
    ImportStory story;
    story.type(test::dataFile(u"lists/06_saraksts_excel_1257.csv"_s));
    auto* encoding = story.find<QComboBox>(u"import.encoding"_s);
    CHECK(encoding->currentData() == u"windows-1257"_s);
    CHECK(story.find<QComboBox>(u"import.separator"_s)->currentData() == u";"_s);
    const auto right = story.count(u"new"_s);
    encoding->setCurrentIndex(encoding->findData(u"windows-1251"_s));
    Q_EMIT encoding->activated(encoding->currentIndex());
    story.settle();
    auto* preview = story.find<QTableView>(u"import.preview"_s)->model();
    CHECK(preview->rowCount() > 0);
    encoding->setCurrentIndex(encoding->findData(u"windows-1257"_s));
    Q_EMIT encoding->activated(encoding->currentIndex());
    story.settle();
    CHECK(story.count(u"new"_s) == right);
}

TEST_CASE("Of a workbook the sheet is guessed and may be chosen otherwise", "[ui][imports]")
{
    ImportStory story;
    story.type(test::dataFile(u"lists/10_osalejad_office.xlsx"_s));
    auto* sheet = story.find<QComboBox>(u"import.sheet"_s);
    CHECK(sheet->isVisible());
    CHECK(sheet->currentText() == u"Osalejad");
    CHECK_FALSE(story.find<QComboBox>(u"import.encoding"_s)->isVisible());
    const auto right = story.count(u"new"_s);
    CHECK(right == 13);
    sheet->setCurrentText(u"Info"_s);
    Q_EMIT sheet->activated(sheet->currentIndex());
    story.settle();
    CHECK(sheet->currentText() == u"Info");
    CHECK_FALSE(story.canFinish());
    sheet->setCurrentText(u"Osalejad"_s);
    Q_EMIT sheet->activated(sheet->currentIndex());
    story.settle();
    CHECK(story.count(u"new"_s) == right);
    CHECK(story.canFinish());

    story.type(test::dataFile(u"lists/21_bumba.xlsx"_s));
    CHECK(story.told().contains(u"200 MB"_s));
    CHECK_FALSE(story.canFinish());
}

TEST_CASE("What a column is taken for may be changed, and the check follows", "[ui][imports]")
{
    ImportStory story;
    story.type(story.write("Vārds;Uzvārds;Kods A\nAnna;Bērziņa;paraugs\nLīga;Kalna;cits\n"));
    CHECK(story.count(u"new"_s) == 2);
    story.find<QComboBox>(u"import.column"_s)->setCurrentIndex(1);
    auto* field = story.find<QComboBox>(u"import.field"_s);
    CHECK(field->currentText() == u"Surname"_s);
    const auto ignored = field->findText(u"not taken in"_s);
    field->setCurrentIndex(ignored);
    Q_EMIT field->activated(ignored);
    story.settle();
    CHECK(story.find<QComboBox>(u"import.field"_s)->currentText() == u"not taken in"_s);
    story.finish();
    const auto names = story.stage.workspace().reading().database().select(
        u"SELECT family FROM person_name WHERE given = 'Līga'"_s);
    REQUIRE(names);
    REQUIRE(names.value().size() == 1);
    CHECK(names.value().first().value(0).toString().isEmpty());
}

TEST_CASE("Faults are told by row and column, and F8 goes from one to the next", "[ui][imports]")
{
    ImportStory story;
    story.type(story.write("Vārds;Uzvārds;Dzimšanas datums;E-pasts\n"
                           "Anna;Bērziņa;31.02.1990;anna@pasts.example\n"
                           "LĪGA;Kalna;1.5.1991;liga@pasts.example\n"
                           "Ilze;Liepa;2.5.1991;ilze@pasts,example\n"));
    CHECK(story.count(u"faults"_s) == 2);
    CHECK(story.remarks().size() == 2);
    CHECK(story.remarks().first().contains(u"31.02.1990"_s));
    story.press(Qt::Key_F8);
    auto* list = story.find<QListView>(u"import.remarks"_s);
    CHECK(list->hasFocus());
    CHECK(list->currentIndex().row() == 0);
    story.press(Qt::Key_F8);
    CHECK(list->currentIndex().row() == 1);
    story.press(Qt::Key_F8);
    CHECK(list->currentIndex().row() == 0);
    story.finish();
    CHECK(story.people() == 13);  // Līga alone: the others need a person
}

TEST_CASE("What a column was taken for is known again for the next such list", "[ui][imports]")
{
    ImportStory story;
    const QByteArray head("Vārds;Uzvārds;Ziņas;Pilsēta\n");
    story.type(story.write(head + "Anna;Paraudziņa;aka;Cēsis\n"));
    auto* field = story.find<QComboBox>(u"import.field"_s);
    const auto takenFor = [&] {
        story.find<QComboBox>(u"import.column"_s)->setCurrentIndex(2);
        return exchange::Field(field->currentData().toInt());
    };
    const auto seen = takenFor();
    CHECK(seen != exchange::Field::Tags);
    CHECK_FALSE(story.find<QPushButton>(u"import.recognise"_s)->isVisible());
    field->setCurrentIndex(field->findData(int(exchange::Field::Tags)));
    Q_EMIT field->activated(field->currentIndex());
    story.settle();
    story.finish();
    story.type(story.write(head + "Ilze;Otraudziņa;oka;Cēsis\n"));
    CHECK(takenFor() == exchange::Field::Tags);
    auto* anew = story.find<QPushButton>(u"import.recognise"_s);
    REQUIRE(anew->isVisible());
    anew->click();
    story.settle();
    CHECK(takenFor() == seen);
    story.finish();
    story.type(story.write(head + "Dace;Trešaudziņa;uka;Cēsis\n"));
    CHECK(takenFor() == seen);
}

TEST_CASE("A cell is corrected and a row left out where they are told", "[ui][imports]")
{
    ImportStory story;
    story.type(story.write("Vārds;Uzvārds;Dzimšanas datums\n"
                           "Anna;Bērziņa;31.02.1990\n"
                           "Ilze;Liepa;40.5.1991\n"));
    CHECK(story.count(u"faults"_s) == 2);
    story.press(Qt::Key_F8);
    story.press(Qt::Key_Return);
    auto* cell = story.find<QLineEdit>(u"import.cell"_s);
    REQUIRE(cell->hasFocus());
    CHECK(cell->text() == u"31.02.1990"_s);
    cell->setText(u"28.02.1990"_s);
    story.press(Qt::Key_Return);
    story.settle();
    CHECK(story.count(u"faults"_s) == 1);
    CHECK(story.count(u"new"_s) == 1);
    CHECK(story.find<QListView>(u"import.remarks"_s)->hasFocus());
    story.find<QPushButton>(u"import.leaveOut"_s)->click();
    story.settle();
    CHECK(story.count(u"faults"_s) == 0);
    CHECK(story.find<QLabel>(u"import.mended"_s)->isVisible());
    story.find<QPushButton>(u"import.asInFile"_s)->click();
    story.settle();
    CHECK(story.count(u"faults"_s) == 2);
    CHECK_FALSE(story.find<QLabel>(u"import.mended"_s)->isVisible());
}

TEST_CASE("Rows that resemble people are answered with keys, side by side", "[ui][imports]")
{
    ImportStory story;
    story.type(story.write("Vārds;Uzvārds;Tālrunis;Pašvaldība\n"
                           "Jūlija;Kovaļova;26129001;Cēsis\n"
                           "Natālija;Ševčenko;26129002;Cēsis\n"));
    story.finish();
    const auto before = story.people();
    story.type(story.write("Имя;Фамилия;Телефон;Муниципалитет\n"
                           "Юлия;Ковалёва;26129001;Jelgava\n"
                           "Наталья;Шевченко;29990001;Jelgava\n"
                           "Наталья;Шевченко;29990002;Jelgava\n"));
    auto* list = story.find<QListView>(u"import.known"_s);
    REQUIRE(list->isVisible());
    CHECK(list->model()->rowCount() >= 3);
    for (const auto language : kLanguages) {
        story.stage.speak(language);
        INFO(languageCode(language).toStdString());
        CHECK(test::unnamed(story.stage.window()) == QStringList());
        CHECK(test::cutWords(story.stage.window()) == QStringList());
        CHECK(test::smallTargets(story.stage.window()) == QStringList());
    }
    story.stage.speak(Language::English);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    story.press(Qt::Key_2);  // theirs: she lives in Jelgava now
    story.settle();
    CHECK(story.count(u"updated"_s) == 1);
    CHECK(list->hasFocus());
    CHECK(list->currentIndex().row() == 1);
    story.press(Qt::Key_1);
    story.settle();
    CHECK(story.count(u"updated"_s) == 2);
    CHECK(story.count(u"new"_s) == 1);
    story.press(Qt::Key_3);
    story.settle();
    story.finish();
    CHECK(story.people() == before + 1);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("What is no list is refused in words, and nothing is offered", "[ui][imports]")
{
    ImportStory story;
    story.type(test::dataFile(u"lists/20_attels.csv"_s));
    CHECK(story.told().contains(u"20_attels.csv"_s));
    CHECK_FALSE(story.canFinish());
    story.type(story.folder.filePath(u"gone.csv"_s));
    CHECK(story.told().contains(u"gone.csv"_s));
    CHECK_FALSE(story.canFinish());
}

TEST_CASE("A list that is read keeps the rules of every screen", "[ui][imports]")
{
    ImportStory story;
    story.chooseKind(u"registrations"_s);
    story.type(test::dataFile(u"lists/01_forma_lv.csv"_s));
    CHECK(story.canFinish());
    for (const auto language : kLanguages) {
        story.stage.speak(language);
        INFO(languageCode(language).toStdString());
        CHECK(test::unnamed(story.stage.window()) == QStringList());
        CHECK(test::cutWords(story.stage.window()) == QStringList());
        CHECK(test::smallTargets(story.stage.window()) == QStringList());
    }
    story.stage.speakPseudo();
    CHECK(test::untranslated(story.stage.window()) == QStringList());
    CHECK(test::cutWords(story.stage.window()) == QStringList());
    story.stage.theme().setTextScale(200);
    story.stage.speak(Language::Russian);
    CHECK(test::cutWords(story.stage.window()) == QStringList());
    story.stage.theme().setTextScale(100);
}

TEST_CASE("After one list the next is chosen at once", "[ui][imports]")
{
    ImportStory story;
    story.choose(story.write(manyPeople(20)));
    story.finish();
    CHECK(story.find<QPushButton>(u"import.undo"_s)->isVisible());
    CHECK(story.find<QPushButton>(u"import.choose"_s)->isVisible());
    REQUIRE(story.stage.window().open(u"import"_s));  // already there
    story.type(story.write(manyPeople(30)));
    CHECK_FALSE(story.find<QPushButton>(u"import.undo"_s)->isVisible());
    CHECK(story.count(u"new"_s) == 10);
    CHECK(story.canFinish());
}
