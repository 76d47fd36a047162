// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_fixture.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

FixedClock paperClock()
{
    return FixedClock(QDateTime::fromString(u"2026-03-02T14:40:00Z"_s, Qt::ISODate));
}

reports::SignInPerson signInPerson(const QString& family, const QString& given, const QString& town)
{
    reports::SignInPerson person;
    person.familyName = family;
    person.givenName = given;
    person.municipality = town;
    return person;
}

reports::SignInSheet workshopSheet()
{
    reports::SignInSheet sheet;
    sheet.number = u"KA-0303-10"_s;
    sheet.eventTitle = u"Darbnīca «Mans CV»"_s;
    sheet.session = 2;
    sheet.sessions = 4;
    sheet.days = {{QDate(2026, 3, 3), QTime(10, 0), QTime(13, 0)}};
    sheet.place = u"Rīga, Centrs «Kopā», 2. zāle"_s;
    sheet.project = u"«Kopā 2026»"_s;
    sheet.projectNumber = u"LV-EE-0147"_s;
    sheet.leader = u"Anna Bērziņa"_s;
    sheet.privacy
        = {u"Datus vācam, lai apliecinātu dalību projektā un par to atskaitītos finansētājam; "
           "pārzinis: biedrība «Kopā»."_s,
           u"Glabājam līdz 31.12.2033."_s, u"Fotografēšana un vēlāka saziņa nav obligāta."_s,
           u"Pilns paziņojums: pie ieejas un kopa.piemers.lv/dati."_s};
    sheet.printed = paperClock().now();
    sheet.strip.euEmblem = true;
    sheet.strip.statementLanguage = Language::Latvian;
    sheet.strip.logos
        = {{u"Centrs «Kopā»"_s,
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 30'><g fill='none' "
            "stroke='#333' stroke-width='2.6'><circle cx='13' cy='15' r='10'/><circle "
            "cx='25' cy='15' r='10'/></g><g fill='#222'><rect x='44' y='6' width='30' "
            "height='6'/><rect x='44' y='17' width='34' height='6'/></g></svg>",
            9}};
    sheet.people = {
        signInPerson(u"Beridze"_s, u"Nino"_s, u"Rīga"_s),
        signInPerson(u"Grigorjana"_s, u"Diāna"_s, u"Rīga"_s),
        signInPerson(u"Haddad"_s, u"Leila"_s, u"Rīga"_s),
        signInPerson(u"Ivanova"_s, u"Jūlija"_s, u"Rīga"_s),
        signInPerson(u"Jurevica"_s, u"Olga"_s, u"Rīga"_s),
        signInPerson(u"Jurjeva"_s, u"Olga"_s, u"Bauska"_s),
        signInPerson(u"Kalniņa"_s, u"Ēva"_s, u"Bauska"_s),
        signInPerson(u"Krūmiņa"_s, u"Sanita"_s, u"Jelgava"_s),
        signInPerson(u"Õunapuu"_s, u"Ülle"_s, u"Valga (EE)"_s),
        signInPerson(u"Ševčenko"_s, u"Oksana"_s, u"Valmiera"_s),
        signInPerson(u"Žukova"_s, u"Natālija"_s, u"Bauska"_s),
    };
    return sheet;
}

std::vector<reports::SignInPerson> manyPeople(int count)
{
    static const QStringList families{u"Bērziņa"_s, u"Tamm"_s,   u"Иванова"_s, u"Õunapuu"_s,
                                      u"Šķūne"_s,   u"Fišere"_s, u"Steffens"_s};
    static const QStringList givens{u"Anna"_s, u"Ülle"_s, u"Юлия"_s, u"Sofija"_s, u"Ņina"_s};
    std::vector<reports::SignInPerson> people;
    people.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        people.push_back(signInPerson(families[i % families.size()] + u'-' + QString::number(i),
                                      givens[i % givens.size()], u"Rīga"_s));
    }
    return people;
}

}  // namespace kaasa::test
