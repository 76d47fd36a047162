// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_centre.h"

#include "core/services/event_service.h"

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;
using test::Centre;
using test::counts;

// Lists made up after those that came from desks: rules are held to what they were not made for.

namespace {

/// "Anna Bērziņa: capitals", one line a row that was looked at.
QStringList told(const ImportReport& report)
{
    QStringList lines;
    for (const auto& row : report.rows) {
        if (row.action == RowAction::Skipped)
            continue;
        QStringList remarks;
        for (const auto& remark : row.remarks)
            remarks.append(codeOf(remark.why));
        lines.append(row.name + (remarks.isEmpty() ? QString() : u": "_s + remarks.join(u' ')));
    }
    return lines;
}

void plan(Centre& centre, const QString& title, const QList<QDate>& days, bool online = false)
{
    services::EventPlan event{.event = {.title = title, .kind = u"workshop"_s, .online = online}};
    for (const auto& day : days) {
        event.sessions.append({.startsAt = QDateTime(day, QTime(15, 0), Qt::UTC),
                               .endsAt = QDateTime(day, QTime(17, 0), Qt::UTC)});
    }
    REQUIRE(services::EventService(*centre.profile).add(event));
}

}  // namespace

TEST_CASE("An Estonian list with a numbered first column and surnames in capitals",
          "[exchange][unseen]")
{
    Centre centre;
    auto wanted = centre.request(centre.write(R"LIST(MTÜ Kodu osalejate nimekiri;;;;;
Jrk;Nimi;Isikukood;Mobiil;E-mail;Elukoht
1.;Anna-Liisa Õunapuu;48503080007;+372 5555 1234;anna@post.example;Tallinna linn
2.;TAMM Mari;;55512345;mari@post.example;Rae vald
3.;Kask, Kadri;;5551 2346;kadri(at)post.example;Põhja-Pärnumaa vald
Kokku: 3;;;;;
)LIST"));
    wanted.assumptions.country = u"EE"_s;
    CHECK(told(centre.run(wanted))
          == QStringList{u"Anna-Liisa Õunapuu"_s, u"Mari Tamm: capitals"_s,
                         u"Kadri Kask: bad_email"_s});
    CHECK(centre.find(u"Tamm"_s).person.municipality == u"Rae vald"_s);
}

TEST_CASE("A Russian list with abbreviated headings and two languages in a cell",
          "[exchange][unseen]")
{
    Centre centre;
    CHECK(
        told(centre.importText(
            R"LIST(ФИО,Дата рожд-я,Моб. тел.,Почта,Населённый пункт,Родной язык,Согласие на обработку ПД,Согласие на фото
Иванова Мария Петровна,01.02.1985,+371 26 111 222,m@mail.example,г. Рига,русский,Да,Нет
Петренко Оксана,3.4.90,29222333,o@mail.example,Юрмала,украинский/русский,да,да
Абдуллаева Гюнай Эльдар кызы,1988-12-30,,g@mail.example,Рижский район,азербайджанский,согласна,не согласна
)LIST"))
        == QStringList{u"Мария Иванова"_s, u"Оксана Петренко: two_digit_year"_s,
                       u"Гюнай Абдуллаева"_s});
    const auto oksana = centre.find(u"Оксана"_s);
    CHECK(oksana.person.languages.size() == 2);
    CHECK(oksana.person.municipality == u"Jūrmala"_s);
    const auto gunay = centre.find(u"Гюнай"_s);
    CHECK(gunay.consents.value(domain::ConsentPurpose::Data) == domain::ConsentAct::Given);
    CHECK(gunay.consents.value(domain::ConsentPurpose::Photos) == domain::ConsentAct::Refused);
}

TEST_CASE("Answers of a form site with American dates and semicolons between ticks",
          "[exchange][unseen]")
{
    Centre centre;
    const auto report = centre.importText(
        R"LIST("ID","Start time","Completion time","Email","Name","First name","Last name","Mobile phone","Your town","How old are you?","Interests","Do you consent to data processing?"
"1","3/1/2026 10:00:01","3/1/2026 10:05:12","anonymous","","Zane","Ozola","+371 26333444","Cēsis","34","Work;Languages;","I agree"
"2","3/14/2026 9:00:01","3/14/2026 9:05:12","anonymous","","Olga","Petrova","26333445","Riga","29","Languages;Crafts, sewing;","I agree"
"3","3/15/2026 9:00:01","3/15/2026 9:15:12","anonymous","","Ines","Kalve","26333446","Jurmala","41","Work;Crafts, sewing;","I don't agree"
)LIST",
        false, ListKind::Registrations);
    CHECK(told(report)
          == QStringList{u"Zane Ozola"_s, u"Olga Petrova"_s, u"Ines Kalve: consent_refused"_s});
    CHECK(centre.find(u"Ines Kalve"_s).tags == QStringList{u"Crafts, sewing"_s, u"Work"_s});
}

TEST_CASE("A list without headings is understood by what stands in it", "[exchange][unseen]")
{
    Centre centre;
    CHECK(told(centre.importText(R"LIST(Anna Bērziņa	26123456	anna@pasts.example	Rīga
Līga Kalna	26123457	liga@pasts.example	Ogre
Юлия Петрова	26123458	julia@pasts.example	Даугавпилс
)LIST")) == QStringList{u"Anna Bērziņa"_s, u"Līga Kalna"_s, u"Юлия Петрова"_s});
    CHECK(centre.find(u"Юлия"_s).person.municipality == u"Daugavpils"_s);
    CHECK(centre.find(u"Līga"_s).person.contacts.size() == 2);
}

TEST_CASE("Years of birth, towns with their municipality, and no children", "[exchange][unseen]")
{
    Centre centre;
    CHECK(
        told(centre.importText(
            R"LIST(Uzvārds,Vārds,Dzim.gads,Tālr.nr.,E-pasta adr.,Dzīves vieta,Bērnu skaits,Piezīmes
Bērziņa,Anna,1985,26123456,anna@pasts.example,Rīga,2,
Kalna,Līga,1990.,26 123 457,liga@pasts.example,"Sigulda, Siguldas nov.",nav,"alerģija: rieksti"
)LIST")) == QStringList{u"Anna Bērziņa: year_only"_s, u"Līga Kalna: year_only"_s});
    CHECK(centre.find(u"Līga"_s).person.municipality == u"Siguldas novads"_s);
    CHECK(centre.find(u"Līga"_s).note == u"alerģija: rieksti"_s);
}

TEST_CASE("Estonian marks by letters, the year in the title", "[exchange][unseen]")
{
    Centre centre;
    plan(centre, u"Julge alustada"_s,
         {QDate(2026, 4, 7), QDate(2026, 4, 14), QDate(2026, 4, 21), QDate(2026, 4, 28)});
    const auto report = centre.importText(R"LIST(Õpituba "Julge alustada", Narva, aprill 2026
Nimi;7.04;14.04;21.04;28.04;Märkused
Irina Smirnova;K;K;P;K;
Olga Ivanova;K;V;H;K;haige
Tiina Kask;kohal;puudus;kohal;hilines;
)LIST",
                                          false, ListKind::Attendance);
    CHECK(told(report) == QStringList{u"Irina Smirnova"_s, u"Olga Ivanova"_s, u"Tiina Kask"_s});
    CHECK(centre.database()
              .value(u"SELECT count(*) FROM attendance WHERE state = 'late'")
              .value()
              .toInt()
          == 2);
    CHECK(centre.database()
              .value(u"SELECT count(*) FROM attendance WHERE state = 'absent'")
              .value()
              .toInt()
          == 2);
    CHECK(centre.database()
              .value(u"SELECT count(*) FROM attendance WHERE state = 'excused'")
              .value()
              .toInt()
          == 1);
}

TEST_CASE("Russian marks under days in words", "[exchange][unseen]")
{
    Centre centre;
    plan(centre, u"Разговорный клуб"_s,
         {QDate(2026, 3, 5), QDate(2026, 3, 12), QDate(2026, 3, 19)});
    const auto report = centre.importText(R"LIST(№;Фамилия, имя;5 марта;12 марта;19 марта
1;Иванова Анна;+;н;б
2;Петрова Мария;был;оп;+
)LIST",
                                          false, ListKind::Attendance);
    CHECK(told(report) == QStringList{u"Анна Иванова"_s, u"Мария Петрова"_s});
    CHECK(centre.database()
              .value(u"SELECT count(*) FROM attendance WHERE state = 'late'")
              .value()
              .toInt()
          == 1);
}

TEST_CASE("Agendas with start and end apart, and online places", "[exchange][unseen]")
{
    Centre centre;
    CHECK(told(centre.importText(
              R"LIST(Date,Start,End,Event,Venue,Type,Language,Max participants,Speaker
2026-09-03,17:00,19:00,CV clinic,"Library, Skolas iela 0",Workshop,"lv, ru",20,Anna Bērziņa
10/09/2026,5 pm,7 pm,Open evening,Online (Zoom),Info day,en,,
17.09.,18.00,,Mothers' circle,Kopli keskus,Support group,et,12,
)LIST",
              false, ListKind::Events))
          == QStringList{u"CV clinic"_s, u"Open evening"_s, u"Mothers' circle: time_assumed"_s});
    CHECK(told(centre.importText(R"LIST(Kuupäev;Kell;Üritus;Koht;Liik
7. aprill 2026;17–19;Emade ring;Narva, Malmi 0;rühm
14. aprill 2026;kell 17;Tööandjate kohtumine;Jõhvi;kohtumine tööandjaga
)LIST",
                                 false, ListKind::Events))
          == QStringList{u"Emade ring"_s, u"Tööandjate kohtumine: time_assumed"_s});
    CHECK(centre.database().value(u"SELECT count(*) FROM event WHERE online = 1").value().toInt()
          == 1);
    CHECK(centre.database()
              .value(u"SELECT count(*) FROM session WHERE starts_at LIKE '2026-09-10T14:00%'")
              .value()
              .toInt()
          == 1);
}

TEST_CASE("A log whose people changed their names, with the meeting's title above",
          "[exchange][unseen]")
{
    Centre centre;
    plan(centre, u"Mammu grupa"_s, {QDate(2026, 3, 5)}, true);
    CHECK(told(centre.importText(R"LIST(Meeting participants
Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Anna Bērziņa,anna@pasts.example,2026-03-05 17:01:02,2026-03-05 18:31:02,90,No,
Liga (Līga Kalna),,2026-03-05 17:05:02,2026-03-05 18:31:02,86,Yes,
)LIST",
                                 false, ListKind::MeetingLog))
          == QStringList{u"Anna Bērziņa"_s, u"Līga Kalna"_s});
}
