// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace kaasa;
using namespace kaasa::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Qt's own buttons speak all four languages, and change while they are shown",
          "[ui][language]")
{
    Theme theme;
    LanguageSwitch languages;
    QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    box.show();
    const QHash<Language, QStringList> expected{
        {Language::Latvian, {u"Saglabāt"_s, u"Atcelt"_s}},
        {Language::Estonian, {u"Salvesta"_s, u"Loobu"_s}},
        {Language::Russian, {u"Сохранить"_s, u"Отмена"_s}},
        {Language::English, {u"Save"_s, u"Cancel"_s}},
    };
    for (const auto language : kLanguages) {
        languages.use(language);
        QCoreApplication::processEvents();
        const QStringList shown{box.button(QDialogButtonBox::Save)->text().remove(u'&'),
                                box.button(QDialogButtonBox::Cancel)->text().remove(u'&')};
        CHECK(shown == expected.value(language));
    }
}

TEST_CASE("The menu of a text field and the file dialog leave no English behind", "[ui][language]")
{
    Theme theme;
    LanguageSwitch languages;
    const auto texts = [](Language language, LanguageSwitch& switcher) {
        switcher.use(language);
        QStringList result;
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        for (const auto* action : menu->actions())
            result << action->text().section(u'\t', 0, 0);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        for (const auto label : {QFileDialog::LookIn, QFileDialog::FileName, QFileDialog::FileType,
                                 QFileDialog::Accept, QFileDialog::Reject})
            result << dialog.labelText(label);
        result.removeAll(QString());
        return result;
    };
    const auto inEnglish = texts(Language::English, languages);
    REQUIRE(inEnglish.size() >= 10);
    for (const auto language : {Language::Latvian, Language::Estonian, Language::Russian}) {
        const auto translated = texts(language, languages);
        REQUIRE(translated.size() == inEnglish.size());
        for (qsizetype i = 0; i < translated.size(); ++i)
            CHECK(translated.at(i) != inEnglish.at(i));
    }
    languages.use(Language::English);
}

TEST_CASE("What Qt's Latvian and Russian catalogues lack is filled in", "[ui][language]")
{
    LanguageSwitch languages;
    const auto say = [](const char* context, const char* source) {
        return QCoreApplication::translate(context, source);
    };
    languages.use(Language::Latvian);
    CHECK(say("QPrintSettingsOutput", "Double Sided Printing") == u"Abpusējā druka"_s);
    CHECK(say("QFileDialog", "Save As") != u"Save As"_s);
    languages.use(Language::Russian);
    CHECK(say("QFileSystemModel", "%1 MB") == u"%1 МБ"_s);
    languages.use(Language::Estonian);
    CHECK(say("QPrintDialog", "Print") == u"Prindi"_s);
    languages.use(Language::English);
}
