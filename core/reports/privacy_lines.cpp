// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/privacy_lines.h"

#include "core/base/words.h"
#include "core/reports/paper_head.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using domain::OrganisationKind;

QString purpose(const PaperHouse& house, const Words& words)
{
    const auto& controller = house.organisation.name;
    if (house.hasProject()) {
        //: Foot of a sign-in sheet; %1 = the organisation
        return words
            .phrase("Privacy",
                    "Your data prove that you took part and let us report on the project to its "
                    "funder. Controller: %1.")
            .arg(controller);
    }
    //: Foot of a sign-in sheet; %1 = the organisation
    return words
        .phrase("Privacy", "Your data prove that you took part in the event. Controller: %1.")
        .arg(controller);
}

// Public bodies act by their task, others by their interest in proving what they were paid for.
QString ground(const PaperHouse& house, const Words& words)
{
    const auto kind = house.organisation.kind;
    return kind == OrganisationKind::State || kind == OrganisationKind::Municipality
        ? words.phrase("Privacy", "Legal ground: a public task (GDPR, art. 6(1)(e)).")
        : words.phrase("Privacy", "Legal ground: legitimate interest (GDPR, art. 6(1)(f)).");
}

QString howLong(const PaperHouse& house, const Words& words)
{
    if (!house.hasProject())
        return words.phrase("Privacy", "Kept only as long as the event must be proven.");
    // EU 2021/1060, art. 82
    if (house.project.emblem == domain::Emblem::Eu) {
        return words.phrase(
            "Privacy",
            "Kept for five years after the end of the year of the project's last payment.");
    }
    return words.phrase("Privacy", "Kept as long as the funder may ask for proof.");
}

QString contact(const PaperHouse& house, const Words& words)
{
    QStringList ways{house.organisation.email, house.organisation.phone, house.organisation.web};
    ways.removeAll(QString());
    if (ways.isEmpty())
        return words.phrase("Privacy", "Questions and the full notice: ask the organiser.");
    //: %1 = e-mail, phone and web page of the organisation
    return words.phrase("Privacy", "Questions and the full notice: %1.").arg(ways.join(u", "_s));
}

}  // namespace

QStringList privacyLines(const PaperHouse& house, const Words& words, bool asksMore)
{
    const auto own = house.privacy.value(words.language());
    if (!own.isEmpty())
        return own.split(u'\n', Qt::SkipEmptyParts);
    QStringList lines{purpose(house, words), ground(house, words), howLong(house, words)};
    if (asksMore)
        lines.append(words.phrase("Privacy", "Photos and later contact are up to you."));
    lines.append(contact(house, words));
    return lines;
}

}  // namespace kaasa::reports
