// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lists_page.h"

#include "core/domain/event.h"
#include "core/services/event_kinds.h"
#include "core/services/heard_from_service.h"
#include "core/services/tag_service.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/tag_repository.h"
#include "ui/settings/kind_dialog.h"
#include "ui/settings/name_dialog.h"
#include "ui/settings/values_card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::EventKindService;
using services::HeardFromService;
using services::TagService;

ListsPage::ListsPage(const AppContext& context, QWidget* parent)
    : SettingsPage(context, parent)
    , m_kinds(new ValuesCard(u"lists.kinds"_s, u"calendar"_s, true))
    , m_tags(new ValuesCard(u"lists.tags"_s, u"flag"_s, false))
    , m_heard(new ValuesCard(u"lists.heard"_s, u"note"_s, true))
{
    auto* area = settingsColumn(u"lists.area"_s);
    area->column()->addWidget(bar());
    for (auto* card : {m_kinds, m_tags, m_heard})
        area->column()->addWidget(card);
    area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_kinds, &ValuesCard::added, this, [this](const QString& text) {
        change(
            [text, language = interfaceLanguage()](storage::Profile& profile) -> Result<qint64> {
                const auto code = EventKindService(profile).add(text, language);
                if (!code)
                    return code.error();
                return 0;
            },
            tr("Kind of event added."));
    });
    connect(m_kinds, &ValuesCard::actChosen, this, &ListsPage::changeKind);
    connect(m_tags, &ValuesCard::actChosen, this, &ListsPage::changeTag);
    connect(m_heard, &ValuesCard::added, this, [this](const QString& text) {
        change([text](storage::Profile& profile) { return HeardFromService(profile).add(text); },
               tr("Answer added."));
    });
    connect(m_heard, &ValuesCard::actChosen, this, [this](const QString& text) {
        change([text](storage::Profile& profile) { return HeardFromService(profile).remove(text); },
               tr("Answer removed."));
    });
    retranslate();
}

QString ListsPage::title() const
{
    return tr("Lists of values", "page");
}

void ListsPage::retranslate()
{
    m_kinds->setTitle(tr("Kinds of events"));
    m_kinds->setSubtitle(tr("Events keep a kind that is removed from the list."));
    m_kinds->setNewLabel(tr("New kind, then Enter"));
    m_tags->setTitle(tr("Tags of people"));
    m_tags->setSubtitle(tr("A new tag is made on a person's page."));
    m_heard->setTitle(tr("How people heard of us"));
    m_heard->setSubtitle(
        tr("The registration desk proposes these, and whatever was answered often."));
    m_heard->setNewLabel(tr("New answer, then Enter"));
    read();
}

void ListsPage::read()
{
    readKinds();
    readTags();
    QList<ValuesCard::Value> answers;
    for (const auto& answer : HeardFromService(reading()).all().valueOr({}))
        answers.append({answer, answer, {}, {{u"remove"_s, tr("Remove")}}});
    m_heard->show(answers);
}

void ListsPage::readKinds()
{
    QList<ValuesCard::Value> kinds;
    const auto all = storage::EventKindRepository(reading().database()).all().valueOr({});
    for (const auto& kind : all) {
        QList<std::pair<QString, QString>> acts{{u"rename"_s, tr("Rename")}};
        const bool own = !domain::eventKindCodes().contains(kind.code);
        const bool renamed = std::any_of(kind.texts.begin(), kind.texts.end(),
                                         [](const QString& words) { return !words.isEmpty(); });
        if (!own && renamed)
            acts.append({u"reset"_s, tr("Reset", "verb: to what it was at first")});
        acts.append({u"remove"_s, tr("Remove")});
        kinds.append({kind.code, services::kindName(kind, interfaceWords()), {}, acts});
    }
    m_kinds->show(kinds);
}

void ListsPage::readTags()
{
    QList<ValuesCard::Value> tags;
    for (const auto& tag : storage::TagRepository(reading().database()).all().valueOr({}))
        tags.append({tag.name,
                     tag.name,
                     tr("%n people", nullptr, tag.people),
                     {{u"rename"_s, tr("Rename")}, {u"remove"_s, tr("Remove")}}});
    m_tags->show(tags);
    m_tags->setVisible(!tags.isEmpty());
}

void ListsPage::changeKind(const QString& code, const QString& act)
{
    const auto kind = storage::EventKindRepository(reading().database()).find(code);
    if (!kind)
        return tell(sentenceFor(kind.error()));
    if (act == u"remove")
        return change(
            [code](storage::Profile& profile) { return EventKindService(profile).remove(code); },
            tr("Kind of event removed."));
    if (act == u"reset") {
        QMap<Language, QString> none;
        for (auto it = kind.value().texts.begin(); it != kind.value().texts.end(); ++it)
            none.insert(it.key(), QString());
        return renameKind(code, none, tr("Kind of event has Kaasa's words again."));
    }
    auto* dialog = new KindDialog(kind.value(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, code] {
        renameKind(code, dialog->changed(), tr("Kind of event renamed."));
    });
    dialog->open();
}

void ListsPage::renameKind(const QString& code, const QMap<Language, QString>& words,
                           const QString& done)
{
    if (words.isEmpty())
        return;
    change(
        [code, words](storage::Profile& profile) -> Result<qint64> {
            qint64 last = 0;
            for (auto it = words.begin(); it != words.end(); ++it) {
                const auto act = EventKindService(profile).rename(code, it.value(), it.key());
                if (!act)
                    return act.error();
                last = act.value();
            }
            return last;
        },
        done);
}

void ListsPage::changeTag(const QString& name, const QString& act)
{
    if (act == u"remove")
        return change(
            [name](storage::Profile& profile) { return TagService(profile).remove(name); },
            tr("Tag removed."));
    askForName(this, tr("Rename a tag"), tr("New name of “%1”").arg(name), tr("Rename"), 40,
               [this, name](const QString& other) {
                   change(
                       [name, other](storage::Profile& profile) {
                           return TagService(profile).rename(name, other);
                       },
                       tr("Tag renamed."));
               });
}

void ListsPage::focusFirst()
{
    const auto acts = m_kinds->findChildren<QPushButton*>();
    if (!acts.isEmpty())
        acts.first()->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
