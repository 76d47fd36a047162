// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/frame/app_context.h"
#include "ui/frame/file_preferences.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/latin_shortcuts.h"
#include "ui/frame/main_window.h"
#include "ui/frame/workspace.h"
#include "ui/frame/workspace_commands.h"
#include "ui/pages.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLastProfile = "profile/last";

/// The language chosen last time; at the very first start the computer's, else English.
kaasa::Language firstLanguage(const kaasa::ui::Preferences& preferences)
{
    const auto kept = preferences.value(u"language"_s).toString();
    const auto code = kept.isEmpty() ? QLocale::system().name().left(2) : kept;
    return kaasa::languageFromCode(code).value_or(kaasa::Language::English);
}

}  // namespace

int main(int argc, char* argv[])
{
    using namespace kaasa::ui;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kaasa"_s);
    QApplication::setApplicationDisplayName(u"Kaasa"_s);
    QApplication::setApplicationVersion(QStringLiteral(KAASA_VERSION));

    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(u"profile"_s,
                                    u"the file of an organisation (*.kaasa); else the last one"_s,
                                    u"[profile]"_s);
    arguments.process(application);

    kaasa::SystemClock clock;
    FilePreferences preferences;
    Theme theme;
    theme.setAppearance(Appearance(preferences.value(u"appearance/colors"_s, 0).toInt()));
    theme.setTextScale(preferences.value(u"appearance/textScale"_s, 100).toInt());
    LanguageSwitch language;
    language.use(firstLanguage(preferences));
    LatinShortcuts latinShortcuts;
    application.installEventFilter(&latinShortcuts);
    JobRunner jobs;

    const auto path = arguments.positionalArguments().value(
        0, preferences.value(QString::fromLatin1(kLastProfile)).toString());
    std::unique_ptr<Workspace> workspace;
    if (!path.isEmpty()) {
        auto opened = Workspace::open(QFileInfo(path).absoluteFilePath(), clock);
        if (!opened) {
            QMessageBox::warning(nullptr, u"Kaasa"_s, sentenceFor(opened.error()));
            return 1;
        }
        workspace = std::move(opened).value();
        preferences.setValue(QString::fromLatin1(kLastProfile), workspace->path());
    }

    MainWindow* shown = nullptr;
    const AppContext context{
        .clock = clock,
        .preferences = preferences,
        .language = language,
        .jobs = jobs,
        .workspace = workspace.get(),
        .actions = [&shown]() -> ActionRegistry& { return shown->actions(); },
        .layout = [&shown]() -> LayoutMemory& { return shown->layoutMemory(); },
    };
    PageRegistry pages;
    registerPages(pages, context);
    MainWindow window(pages, jobs, preferences);
    shown = &window;
    window.setLanguage(language.language());
    QObject::connect(&window, &MainWindow::languageChosen, &language, &LanguageSwitch::use);
    QObject::connect(&language, &LanguageSwitch::languageChanged, &window,
                     [&](kaasa::Language chosen) {
                         preferences.setValue(u"language"_s, kaasa::languageCode(chosen));
                         window.setLanguage(chosen);
                     });
    std::unique_ptr<WorkspaceCommands> commands;
    if (workspace)
        commands = std::make_unique<WorkspaceCommands>(*workspace, window);
    if (!window.open(preferences.value(u"frame/lastPage"_s).toString()))
        window.open(pages.entries().first().id);
    window.show();
    return QApplication::exec();
}
