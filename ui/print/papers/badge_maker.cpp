// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/badge_maker.h"

#include "core/base/text.h"
#include "core/reports/name_badge_reader.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "ui/print/badge_paper.h"
#include "ui/print/papers/glyph_remarks.h"

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

/// Fills the place of a code that is drawn when the badge is printed; no desk takes it for one.
const QString kNotYet(20, u'0');

QStringList languageCodes(const QStringList& languages)
{
    constexpr qsizetype kMostLanguages = 4;
    QStringList codes;
    for (const auto& language : languages.first(std::min(kMostLanguages, languages.size())))
        codes.append(language.toUpper());
    return codes;
}

reports::NameBadge badgeFor(const reports::BadgeHolder& holder, const BadgeRequest& wish)
{
    const auto& person = holder.person;
    reports::NameBadge badge;
    badge.givenName = person.givenName.isEmpty() ? person.familyName : person.givenName;
    if (wish.withFamilyName && !person.givenName.isEmpty())
        badge.familyName = person.familyName;
    if (wish.withNative)
        badge.nativeName = wish.withFamilyName ? person.nativeName() : person.nativeGiven;
    if (wish.withPlace) {
        QStringList parts{person.organisation, person.municipality};
        parts.removeAll(QString());
        badge.place = parts.join(u", "_s);
    }
    if (wish.withLanguages)
        badge.languages = languageCodes(person.languages);
    if (wish.withCode)
        badge.code = holder.number.isEmpty() ? kNotYet : holder.number;
    return badge;
}

}  // namespace

Result<MadePaper> makeBadges(storage::Profile& profile, const PaperRequest& request,
                             const Words& words)
{
    const storage::EventRepository events(profile.database());
    const auto event = events.find(domain::EventId(request.subject));
    if (!event)
        return event.error();
    const auto key = events.keyOf(event.value().id);
    if (!key)
        return key.error();
    const auto holders = reports::NameBadgeReader(profile).read(key.value(), request.language);
    if (!holders)
        return holders.error();
    if (holders.value().empty())
        return Error{Error::Code::Refused, u"nobody to print for"_s, {u"badge.nobody"_s}};

    MadePaper made;
    GlyphRemarks glyphs;
    reports::NameBadges badges{.language = request.language,
                               .event = event.value().title,
                               .skip = request.badges.skip,
                               .cropMarks = request.badges.cropMarks};
    for (const auto& holder : holders.value()) {
        badges.badges.push_back(badgeFor(holder, request.badges));
        glyphs.see(badges.badges.back().givenName);
        glyphs.see(badges.badges.back().familyName + u' ' + badges.badges.back().nativeName);
        if (request.badges.withCode && holder.number.isEmpty())
            made.numbers.badges.append(holder.person.key);
    }
    made.remarks = glyphs.remarks(words);
    const auto name = Words(request.language).phrase("Paper", "Name badges");
    made.fileName = safeFileName(name + u' ' + event.value().title, name);
    made.document = std::make_unique<BadgePaper>(std::move(badges));
    return made;
}

}  // namespace kaasa::print
