// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/invented_person.h"

#include "core/samples/invented_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::samples {
namespace {

constexpr std::array kLatvianTowns{u"Rīga",      u"Daugavpils", u"Liepāja", u"Jelgava", u"Rēzekne",
                                   u"Ventspils", u"Valmiera",   u"Jūrmala", u"Cēsis",   u"Ludza"};
constexpr std::array kEstonianTowns{u"Tallinn", u"Tartu",   u"Narva",    u"Pärnu",
                                    u"Võru",    u"Rakvere", u"Viljandi", u"Jõhvi"};

// Country codes' own ranges hold real people; +371 2000 0xxx and +372 5000 xxxx are shaped like
// mobile numbers, which is all that a sample needs.
QString phone(SeededRandom& random, bool inEstonia)
{
    return inEstonia ? u"+372 5%1"_s.arg(random.below(1'000'000), 6, 10, QChar(u'0'))
                     : u"+371 2%1"_s.arg(random.below(10'000'000), 7, 10, QChar(u'0'));
}

QList<domain::SpokenLanguage> languages(Origin origin, SeededRandom& random, bool inEstonia)
{
    using domain::LanguageLevel;
    QList<domain::SpokenLanguage> spoken{{homeLanguage(origin), LanguageLevel::Native}};
    const auto state = inEstonia ? u"et"_s : u"lv"_s;
    if (spoken.first().code != state) {
        spoken.append({state, LanguageLevel(int(LanguageLevel::A1) + random.below(4))});
        if (spoken.first().code != u"ru" && random.chance(70))
            spoken.append({u"ru"_s, LanguageLevel::C1});
    }
    return spoken;
}

}  // namespace

Uid inventedUid(SeededRandom& random)
{
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 16; ++i)
        bytes[i] = char(random.below(256));
    bytes[6] = char(0x70 | (bytes[6] & 0x0F));
    bytes[8] = char(0x80 | (bytes[8] & 0x3F));
    return Uid::fromBytes(bytes);
}

domain::Person inventedPerson(SeededRandom& random)
{
    const bool inEstonia = random.chance(40);
    const auto origin = anyOrigin(random, inEstonia);
    domain::Person person;
    person.id = domain::PersonId(inventedUid(random));
    person.names = inventedName(origin, random);
    if (random.chance(80))
        person.birthYear = 1960 + random.below(48);
    person.country = inEstonia ? u"EE"_s : u"LV"_s;
    person.municipality
        = QStringView(inEstonia ? random.of(kEstonianTowns) : random.of(kLatvianTowns)).toString();
    person.languages = languages(origin, random, inEstonia);
    if (random.chance(85))
        person.contacts.append({domain::ContactKind::Phone, phone(random, inEstonia), {}, {}});
    if (random.chance(30)) {
        person.contacts.append({domain::ContactKind::Email,
                                u"p%1@example.org"_s.arg(random.below(10'000'000)),
                                {},
                                {}});
    }
    return person;
}

}  // namespace kaasa::samples
