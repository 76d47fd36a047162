// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_kind_names.h"

#include "core/exchange/plain_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

struct Known {
    QStringView code;
    QStringView patterns;  ///< of `holdsWords`, parted by |
};

// More particular kinds first: a counselling group is no plain group meeting.
// clang-format off
constexpr Known kKnown[] {
    {u"counselling_group", u"konsult|atbalsta grup|noustam|kogemusnou|консульт|группа поддержк|counsel|support group"},
    {u"round_table", u"apal gald|apalgald|umarlaud|кругл стол|round table|roundtable"},
    {u"entrepreneurship_day", u"uznemejdarb|ettevotlus|предприниматель|entrepreneur|business day"},
    {u"employer_encounter", u"darba devej|darbadevej|tooandja|работодател|employer"},
    {u"info_day", u"info dien|informacij dien|infodien|infopaev|инфоден|информацион ден|info day|information day|infoday"},
    {u"networking", u"networking|tiklosan|kontaktu|iepazis|tutvum|vorgustik|suhtlus|знакомств|нетворк"},
    {u"workshop", u"darbnic|seminar|apmacib|kurs|lekcij|tootuba|opituba|koolitus|loeng|мастерск|мастер|семинар|тренинг|курс|лекци|workshop|training|course|lecture|class$"},
    {u"group_meeting", u"grup|ruhm|групп|group|tiksan|kohtumi|встреч|meeting"},
    {u"other", u"cits$|muu$|друго|other"},
};
// clang-format on

}  // namespace

bool saysOnline(const QString& written)
{
    const auto words = plainWords(written);
    for (const auto stem :
         {u"tiessaist", u"attalinat", u"online", u"on$ line$", u"veeb", u"virtua", u"onlain",
          u"онлаин", u"zoom", u"teams", u"internet", u"webinar", u"вебинар", u"vebinar"}) {
        if (holdsWords(words, stem))
            return true;
    }
    return false;
}

EventKindName readEventKind(const QString& written)
{
    const auto words = plainWords(written);
    EventKindName name{.online = saysOnline(written)};
    const auto byCode = std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Known& known) {
        return written.trimmed().compare(known.code, Qt::CaseInsensitive) == 0;
    });
    if (byCode != std::end(kKnown))
        return {byCode->code.toString(), true, name.online};
    for (const auto& known : kKnown) {
        for (const auto pattern : known.patterns.split(u'|')) {
            if (holdsWords(words, pattern))
                return {known.code.toString(), true, name.online};
        }
    }
    name.understood = name.online;
    return name;
}

}  // namespace kaasa::exchange
