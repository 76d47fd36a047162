// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/event_kinds.h"

#include "core/base/text.h"
#include "core/domain/event.h"
#include "core/names/search_key.h"
#include "core/services/in_act.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/profile.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::EventKind;
using storage::EventKindRepository;

namespace {

struct KindWords {
    const char* code;
    const char* source;
};

constexpr KindWords kKinds[] = {
    {"round_table", QT_TRANSLATE_NOOP("EventKind", "Round table")},
    {"entrepreneurship_day", QT_TRANSLATE_NOOP("EventKind", "Entrepreneurship day")},
    {"networking", QT_TRANSLATE_NOOP("EventKind", "Networking event")},
    {"workshop", QT_TRANSLATE_NOOP("EventKind", "Workshop")},
    {"group_meeting", QT_TRANSLATE_NOOP("EventKind", "Group meeting")},
    {"employer_encounter", QT_TRANSLATE_NOOP("EventKind", "Meeting with employers")},
    {"info_day", QT_TRANSLATE_NOOP("EventKind", "Information day")},
    {"counselling_group", QT_TRANSLATE_NOOP("EventKind", "Counselling group")},
    {"other", QT_TRANSLATE_NOOP("EventKind", "Other")},
};

// Words become a code by their sound, in Latin letters: "Экскурсия" and "Ekskursija" are one kind.
QString codeFor(const QString& text)
{
    auto code = names::searchKeys(text).join(u'_').left(60);
    return domain::isKindCode(code) ? code : u"other"_s;
}

}  // namespace

QString kindName(const QString& code, const Words& words)
{
    const auto* found = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& kind) {
        return code == QLatin1StringView(kind.code);
    });
    return found == std::end(kKinds) ? code : words.phrase("EventKind", found->source);
}

QString kindName(const EventKind& kind, const Words& words)
{
    const auto own = kind.texts.value(words.language());
    if (!own.isEmpty())
        return own;
    if (domain::eventKindCodes().contains(kind.code) || kind.texts.isEmpty())
        return kindName(kind.code, words);
    return kind.texts.first();
}

Result<QString> EventKindService::add(const QString& text, Language language)
{
    const auto tidy = tidied(text);
    EventKindRepository kinds(m_profile.database());
    const auto list = kinds.all();
    if (!list)
        return list.error();
    EventKind draft{.code = codeFor(tidy)};
    draft.id = EventKindRepository::idOf(draft.code);
    draft.texts.insert(language, tidy);
    // the built-in ones stand at single letters: users' own follow as "z…", in the order they came
    draft.position = u"z%1"_s.arg(list.value().size(), 4, 10, QLatin1Char('0'));
    const auto valid = domain::validated(draft);
    if (!valid)
        return valid.error();
    const bool known = std::any_of(list.value().begin(), list.value().end(),
                                   [&](const EventKind& kind) { return kind.code == draft.code; });
    if (known)
        return draft.code;
    const auto act = inAct(m_profile, u"event_kind.add"_s, tidy,
                           [&](const storage::Act&) { return kinds.save(valid.value()); });
    if (!act)
        return act.error();
    return draft.code;
}

Result<qint64> EventKindService::rename(const QString& code, const QString& text, Language language)
{
    EventKindRepository kinds(m_profile.database());
    auto kind = kinds.find(code);
    if (!kind)
        return kind.error();
    kind.value().texts.insert(language, text);
    const auto valid = domain::validated(kind.value());
    if (!valid)
        return valid.error();
    return inAct(m_profile, u"event_kind.change"_s, tidied(text),
                 [&](const storage::Act&) { return kinds.save(valid.value()); });
}

Result<qint64> EventKindService::remove(const QString& code)
{
    EventKindRepository kinds(m_profile.database());
    const auto kind = kinds.find(code);
    if (!kind)
        return kind.error();
    const auto& texts = kind.value().texts;
    return inAct(m_profile, u"event_kind.remove"_s, texts.isEmpty() ? code : texts.first(),
                 [&](const storage::Act&) { return kinds.remove(kind.value().id); });
}

}  // namespace kaasa::services
