// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/frame/file_preferences.h"
#include "ui/frame/latin_shortcuts.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/desktop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using namespace kaasa::ui;

/// The language chosen last time; at the very first start the computer's, else English.
kaasa::Language firstLanguage(const QString& wanted, const Preferences& preferences)
{
    auto code = wanted.isEmpty() ? preferences.value(u"language"_s).toString() : wanted;
    if (code.isEmpty())
        code = QLocale::system().name().left(2);
    return kaasa::languageFromCode(code).value_or(kaasa::Language::English);
}

void dress(Theme& theme, const QCommandLineParser& options, const Preferences& preferences)
{
    const auto wanted = options.value(u"theme"_s);
    if (wanted == u"light")
        theme.setAppearance(Appearance::Light);
    else if (wanted == u"dark")
        theme.setAppearance(Appearance::Dark);
    else
        theme.setAppearance(Appearance(preferences.value(u"appearance/colors"_s, 0).toInt()));
    const int scale = options.value(u"scale"_s).toInt();
    theme.setTextScale(scale > 0 ? scale
                                 : preferences.value(u"appearance/textScale"_s, 100).toInt());
}

void describe(QCommandLineParser& options)
{
    options.setApplicationDescription(
        u"Registers people at events, prints sign-in sheets and reports. Works offline."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(u"profile"_s, u"Profile to open (*.kaasa)."_s, u"[profile]"_s);
    options.addOptions({
        {u"profile"_s, u"Profile to open; instead of the last one."_s, u"file"_s},
        {u"language"_s, u"Language of the screen: lv, et, ru, en."_s, u"code"_s},
        {u"clock"_s, u"Time at which the clock stands still (ISO 8601), for tests."_s, u"time"_s},
        {u"screen"_s, u"Screen to open first, by its id."_s, u"id"_s},
        {u"scale"_s, u"Text size in per cent: 90 to 200."_s, u"percent"_s},
        {u"theme"_s, u"Colours: light or dark."_s, u"name"_s},
    });
}

/// `--help` and `--version` need no screen.
bool asksForWordsAlone(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char* typed) {
        const QByteArrayView word(typed);
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version"
            || word == "-v";
    });
}

}  // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(u"kaasa"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KAASA_VERSION));
    QCommandLineParser options;
    describe(options);
    if (asksForWordsAlone(argc, argv)) {
        const QCoreApplication words(argc, argv);
        options.process(words);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Kaasa"_s);
    QApplication::setQuitOnLastWindowClosed(true);
    options.process(application);

    kaasa::SystemClock running;
    kaasa::FixedClock standing(
        QDateTime::fromString(options.value(u"clock"_s), Qt::ISODate).toUTC());
    const kaasa::Clock& clock = options.isSet(u"clock"_s)
        ? static_cast<const kaasa::Clock&>(standing)
        : static_cast<const kaasa::Clock&>(running);
    FilePreferences preferences;
    Theme theme;
    dress(theme, options, preferences);
    LanguageSwitch language;
    language.use(firstLanguage(options.value(u"language"_s), preferences));
    LatinShortcuts latinShortcuts;
    application.installEventFilter(&latinShortcuts);
    Desktop desktop(clock, preferences, language, profileFolder());
    const auto profile = options.value(u"profile"_s);
    if (!desktop.start(profile.isEmpty() ? options.positionalArguments().value(0) : profile,
                       options.value(u"screen"_s)))
        return 0;
    return QApplication::exec();
}
