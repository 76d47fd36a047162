// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/frame/word_start.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/consent_texts_page.h"
#include "ui/settings/lists_page.h"
#include "ui/settings/organisation_page.h"
#include "ui/settings/projects_page.h"
#include "ui/settings/security_page.h"
#include "ui/settings/venues_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

struct SettingsSearch {
    Q_DECLARE_TR_FUNCTIONS(kaasa::ui::SettingsSearch)
};

struct Setting {
    const char* words;
    const char* icon;
    const char* page;
};

constexpr Setting kSettings[] = {
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Legal name, registration number, address"),
     "building", "settings/organisation"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Logos of the organisation"), "file",
     "settings/organisation"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Partners of a project"), "flag",
     "settings/projects"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Funding statement and emblem on papers"),
     "flag", "settings/projects"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Rooms and how many people they hold"), "pin",
     "settings/venues"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Kinds of events and other lists"), "table",
     "settings/lists"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Tags"), "table", "settings/lists"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "How people heard of us"), "table",
     "settings/lists"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Language of the screen"), "globe",
     "settings/appearance"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Light, dark or high-contrast colours"), "eye",
     "settings/appearance"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Text size"), "zoom", "settings/appearance"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "PIN of the registration desk"), "key",
     "settings/security"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Minutes until the program locks itself"),
     "lock", "settings/security"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Texts of consents"), "check",
     "settings/consents"},
    {QT_TRANSLATE_NOOP("kaasa::ui::SettingsSearch", "Back up now, restore from a backup"), "shield",
     "settings/backup"},
};

template <typename PageType>
void add(PageRegistry& pages, const AppContext& context, const QString& id, const QString& icon,
         const char* title)
{
    pages.add({
        .id = id,
        .section = Section::Settings,
        .icon = icon,
        .title = title,
        .make = [context](QWidget* parent) { return new PageType(context, parent); },
    });
}

}  // namespace

void registerSettingsPages(PageRegistry& pages, const AppContext& context)
{
    add<OrganisationPage>(pages, context, u"settings/organisation"_s, u"building"_s,
                          QT_TRANSLATE_NOOP("Pages", "Organisation"));
    add<ProjectsPage>(pages, context, u"settings/projects"_s, u"flag"_s,
                      QT_TRANSLATE_NOOP("Pages", "Projects"));
    add<VenuesPage>(pages, context, u"settings/venues"_s, u"pin"_s,
                    QT_TRANSLATE_NOOP("Pages", "Venues"));
    add<ListsPage>(pages, context, u"settings/lists"_s, u"table"_s,
                   QT_TRANSLATE_NOOP("Pages", "Lists of values"));
    add<ConsentTextsPage>(pages, context, u"settings/consents"_s, u"check"_s,
                          QT_TRANSLATE_NOOP("Pages", "Consent texts"));
    add<AppearancePage>(pages, context, u"settings/appearance"_s, u"globe"_s,
                        QT_TRANSLATE_NOOP("Pages", "Language and appearance"));
    add<SecurityPage>(pages, context, u"settings/security"_s, u"lock"_s,
                      QT_TRANSLATE_NOOP("Pages", "Security"));
    add<BackupPage>(pages, context, u"settings/backup"_s, u"shield"_s,
                    QT_TRANSLATE_NOOP("Pages", "Backup"));
}

QList<SearchHit> searchSettings(const QString& text)
{
    QList<SearchHit> hits;
    for (const auto& setting : kSettings) {
        const auto words = SettingsSearch::tr(setting.words);
        if (startsAWord(words, text))
            hits.append({QString::fromLatin1(setting.icon), words, SettingsSearch::tr("Setting"),
                         QString::fromLatin1(setting.page)});
    }
    return hits;
}

}  // namespace kaasa::ui
