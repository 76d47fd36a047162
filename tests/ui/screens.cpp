// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/ui/gallery_page.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/main_window.h"
#include "ui/imports/import_page.h"
#include "ui/start/start_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <cstdio>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name;
    ui::Appearance appearance;
    int textScale;
};

const QList<Look> kLooks{{u"light"_s, ui::Appearance::Light, 100},
                         {u"dark"_s, ui::Appearance::Dark, 100},
                         {u"light-200"_s, ui::Appearance::Light, 200}};

// The window before a profile is open, step by step.
int paintStart(test::ScreenStage& stage, const QDir& folder, const QString& suffix)
{
    ui::MemoryPreferences none;
    const SystemClock clock;
    ui::StartWindow window(stage.language(), clock, none, folder.filePath(u"Kaasa"_s));
    window.resize(1024, 700);
    window.showWizard();
    window.show();
    auto* next = window.findChild<QPushButton*>(u"start.next"_s);
    int written = 0;
    for (const auto& step :
         {u"language"_s, u"organisation"_s, u"you"_s, u"security"_s, u"ready"_s}) {
        test::ScreenStage::settle();
        if (step == u"organisation"_s) {
            next->click();  // once without a name: its fault is a picture too
            window.findChild<QLineEdit*>(u"start.organisation"_s)->setText(u"Centrs «Kopā»"_s);
            auto* join = window.findChild<QRadioButton*>(u"start.join"_s);
            join->click();
            test::ScreenStage::settle();
            if (window.grab().save(folder.filePath(u"start.join"_s + suffix)))
                ++written;
            window.findChild<QRadioButton*>(u"start.new"_s)->click();
            test::ScreenStage::settle();
        }
        if (window.grab().save(folder.filePath(u"start."_s + step + suffix)))
            ++written;
        next->click();
    }
    return written;
}

// A list before it comes in: with cells at fault, and with somebody who is here already.
int paintImport(test::ScreenStage& stage, const QDir& folder, const QString& ending)
{
    const auto path = folder.filePath(u"saraksts.csv"_s);
    QFile list(path);
    if (!list.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written.", qPrintable(path));
    list.write("Vārds;Uzvārds;Dzimšanas datums;Tālrunis;Pašvaldība\n"
               "Anna;Bērziņa;31.02.1990;26120001;Cēsis\n"
               "Юлия;Ковалёва;02.04.1990;26120002;Jelgava\n"
               "Julia;Kovaljova;;26120003;\n"
               "LĪGA;KALNA;1.5.1991;26120004;Cēsis\n");
    list.close();
    const auto before = stage.window().size();
    stage.window().resize(before.width(), 1900);
    if (!stage.open(u"import/people"_s))
        qFatal("The page Import does not open.");
    auto* page = qobject_cast<ui::ImportPage*>(stage.window().currentPage());
    auto* file = page->findChild<QLineEdit*>(u"import.file"_s);
    file->setText(path);
    QTest::keyClick(file, Qt::Key_Return);
    if (!QTest::qWaitFor([page] { return page->isSettled(); }, 60'000))
        qFatal("The list was not read.");
    test::ScreenStage::settle();
    auto* remarks = page->findChild<QListView*>(u"import.remarks"_s);
    remarks->setCurrentIndex(remarks->model()->index(0, 0));
    test::ScreenStage::settle();
    const auto picture = folder.filePath(u"import.checked"_s + ending);
    if (!stage.window().grab().save(picture))
        qFatal("%s cannot be written.", qPrintable(picture));
    stage.window().resize(before);
    QFile::remove(path);
    return 1;
}

// "people", "people.consents", "paper.badges": a uid says nothing.
QString pictureName(const ui::PageEntry& entry, const QString& address)
{
    QStringList parts{entry.id};
    for (const auto& part : address.mid(entry.id.size() + 1).split(u'/', Qt::SkipEmptyParts)) {
        if (Uid::fromString(part).isNull())
            parts.append(part);
    }
    return parts.join(u'.').replace(u'/', u'.');
}

/// Which pictures are wanted.
struct Wish {
    QDir folder;
    QStringList only;
    QStringList languages;
    QStringList looks;
    QSize window;
};

/// How many pictures were written. What is missing ends the program.
int paint(test::ScreenStage::Shared shared, const Wish& wish, const QString& suffix)
{
    test::ScreenStage stage(shared);
    stage.window().resize(wish.window);
    int written = 0;
    for (const auto& code : wish.languages) {
        if (const auto language = languageFromCode(code))
            stage.speak(*language);
        else
            stage.speakPseudo();
        for (const auto& look : kLooks) {
            if (!wish.looks.contains(look.name))
                continue;
            stage.theme().setAppearance(look.appearance);
            stage.theme().setTextScale(look.textScale);
            const auto ending = suffix + u'-' + code + u'-' + look.name + u".png"_s;
            if (wish.only.isEmpty() || wish.only.contains(u"start"_s))
                written += paintStart(stage, wish.folder, ending);
            if (wish.only.isEmpty() || wish.only.contains(u"import"_s))
                written += paintImport(stage, wish.folder, ending);
            for (const auto& entry : stage.pages().entries()) {
                if (!wish.only.isEmpty() && !wish.only.contains(entry.id))
                    continue;
                for (const auto& address : stage.addresses(entry)) {
                    if (!stage.open(address))
                        qFatal("Page %s does not open.", qPrintable(address));
                    const auto file = wish.folder.filePath(pictureName(entry, address) + ending);
                    if (!stage.window().grab().save(file))
                        qFatal("%s cannot be written.", qPrintable(file));
                    ++written;
                }
            }
        }
    }
    return written;
}

}  // namespace

/// Writes every screen of the program as a picture: kaasa-screens FOLDER [--only home,people].
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Riga");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kaasa-screens"_s);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Writes every screen of Kaasa as a picture."_s);
    arguments.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    arguments.addOption({u"only"_s, u"pages by id, separated by commas"_s, u"ids"_s});
    arguments.addOption(
        {u"languages"_s, u"lv,et,ru,en,pseudo"_s, u"codes"_s, u"lv,et,ru,en,pseudo"_s});
    arguments.addOption(
        {u"looks"_s, u"light,dark,light-200"_s, u"looks"_s, u"light,dark,light-200"_s});
    arguments.addOption({u"size"_s, u"of the window"_s, u"WxH"_s, u"1024x700"_s});
    arguments.addHelpOption();
    arguments.process(application);
    if (arguments.positionalArguments().size() != 1)
        arguments.showHelp(2);
    const QDir folder(arguments.positionalArguments().first());
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(folder.path()));
        return 1;
    }
    const auto only = arguments.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const auto size = arguments.value(u"size"_s).split(u'x');

    Wish wish{folder, only, arguments.value(u"languages"_s).split(u','),
              arguments.value(u"looks"_s).split(u','),
              QSize(size.value(0).toInt(), size.value(1).toInt())};
    int written = paint(test::ScreenStage::Shared::Yes, wish, {});
    if (only.isEmpty() || only.contains(u"sync"_s)) {
        wish.only = QStringList{u"sync"_s};  // a profile that is on this computer alone
        written += paint(test::ScreenStage::Shared::No, wish, u".alone"_s);
    }
    std::printf("%d pictures in %s\n", written, qPrintable(folder.absolutePath()));
    return 0;
}
