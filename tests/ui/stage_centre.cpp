// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage_centre.h"

#include "core/services/people_service.h"
#include "tests/support/profile_fixture.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

struct Invented {
    QString given, family, cyrillic;
};

const QList<Invented> kPeople{
    {u"Nino"_s, u"Beridze"_s, {}},
    {u"Leila"_s, u"Haddad"_s, {}},
    {u"Jūlija"_s, u"Ivanova"_s, u"Юлия Иванова"_s},
    {u"Anneli"_s, u"Julle"_s, {}},
    {u"Olga"_s, u"Jurjeva"_s, u"Ольга Юрьева"_s},
    {u"Ēva"_s, u"Kalniņa"_s, {}},
    {u"Sanita"_s, u"Krūmiņa"_s, {}},
    {u"Ülle"_s, u"Õunapuu"_s, {}},
    {u"Oksana"_s, u"Ševčenko"_s, u"Оксана Шевченко"_s},
    {u"Natālija"_s, u"Žukova"_s, u"Наталия Жукова"_s},
    {u"Katrin"_s, u"Saar"_s, {}},
    {u"Maria Aleksandra Konstantinovna"_s, u"Grigorjana-Vītoliņa"_s, {}},
};

template <typename T>
void demand(const Result<T>& result)
{
    if (!result)
        qFatal("the stage could not be set: %s", qPrintable(result.error().detail));
}

}  // namespace

void fillWithACentre(storage::Profile& profile)
{
    services::PeopleService people(profile);
    for (const auto& invented : kPeople)
        demand(people.add(person(invented.given, invented.family, invented.cyrillic)));
}

}  // namespace kaasa::test
