// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/file_choice.h"

#include "tests/support/catch.h"
#include "ui/frame/memory_preferences.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("A file dialog begins where one was last, or in a folder that is there", "[ui][files]")
{
    const QTemporaryDir folder;
    const auto made = [&folder](const QString& name) {
        REQUIRE(QDir(folder.path()).mkdir(name));
        return folder.filePath(name);
    };
    const auto lists = made(u"Saraksti"_s);
    const auto stick = made(u"USB"_s);
    QFile list(stick + u"/dalībnieki.csv"_s);
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.close();

    QWidget page;
    ui::MemoryPreferences preferences;
    QString chosen;
    const auto ask = [&](const QString& first) {
        const ui::FileWish wish{u"List"_s, {}, {u"CSV (*.csv)"_s}, u"csv"_s, u"lists"_s, first};
        ui::askForFile(&page, preferences, wish, [&](const QString& path) { chosen = path; });
        auto* dialog = page.findChild<QFileDialog*>(u"file.dialog"_s);
        REQUIRE(dialog);
        return QPointer(dialog);
    };
    const auto end = [](const QPointer<QFileDialog>& dialog, const QString& file) {
        if (file.isEmpty()) {
            dialog->reject();
        } else {
            dialog->selectFile(file);
            QMetaObject::invokeMethod(dialog, "accept");
        }
        REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    };

    auto dialog = ask(lists);
    CHECK(dialog->directory().absolutePath() == lists);
    end(dialog, list.fileName());
    CHECK(chosen == list.fileName());

    dialog = ask(lists);
    CHECK(dialog->directory().absolutePath() == stick);
    end(dialog, {});

    // the stick was pulled out
    REQUIRE(QDir(stick).removeRecursively());
    dialog = ask(lists);
    CHECK(dialog->directory().absolutePath() == lists);
    end(dialog, {});

    REQUIRE(QDir(lists).removeRecursively());
    dialog = ask(lists);
    CHECK(dialog->directory().exists());
    CHECK(dialog->selectedFiles().value(0).section(u'/', -1) != u"Saraksti");
    end(dialog, {});
}
