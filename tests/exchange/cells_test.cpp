// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer_words.h"
#include "core/exchange/attendance_marks.h"
#include "core/exchange/country_names.h"
#include "core/exchange/form_timestamp.h"
#include "core/exchange/header_rules.h"
#include "core/exchange/language_names.h"
#include "core/exchange/municipality_names.h"
#include "core/exchange/name_cell.h"
#include "core/exchange/value_cells.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 1);

QString nameOf(const QString& raw, NameOrder order)
{
    const auto cell = readName(raw, order);
    return u"%1|%2|%3"_s.arg(cell.given, cell.family, cell.patronymic);
}

QString remarksOf(const QList<Remark>& remarks)
{
    QStringList codes;
    for (const auto remark : remarks)
        codes.append(codeOf(remark));
    return codes.join(u' ');
}

QString birth(const QString& raw)
{
    const auto cell = readBirthCell(raw, kToday);
    const auto value = cell.value.year ? QString::number(*cell.value.year)
                                       : cell.value.day.toString(Qt::ISODate);
    return u"%1 %2"_s.arg(value, remarksOf(cell.remarks)).trimmed();
}

QString phone(const QString& raw, const QString& country = u"LV"_s)
{
    const auto cell = readPhoneCell(raw, country);
    return u"%1 %2 %3"_s.arg(cell.value.e164, cell.value.note, remarksOf(cell.remarks))
        .simplified();
}

QString field(const QString& heading, ListKind kind = ListKind::People)
{
    return codeOf(matchHeader(heading, kind).field);
}

}  // namespace

TEST_CASE("Names are parted by the order of the list, and rows that break it are seen",
          "[exchange][cells]")
{
    CHECK(nameOf(u"Anna Marija Bērziņa"_s, NameOrder::GivenFamily) == u"Anna Marija|Bērziņa|"_s);
    CHECK(nameOf(u"Bērziņa Anna Marija"_s, NameOrder::FamilyGiven) == u"Anna Marija|Bērziņa|"_s);
    CHECK(nameOf(u"Bērziņa, Anna"_s, NameOrder::GivenFamily) == u"Anna|Bērziņa|"_s);
    CHECK(nameOf(u"Jadviga Kaminska,"_s, NameOrder::GivenFamily) == u"Jadviga|Kaminska|"_s);
    CHECK(nameOf(u"Шевченко Наталья"_s, NameOrder::GivenFamily) == u"Наталья|Шевченко|"_s);
    CHECK(nameOf(u"Юлия Кузнецова"_s, NameOrder::GivenFamily) == u"Юлия|Кузнецова|"_s);
    CHECK(nameOf(u"Иванова Анна Петровна"_s, NameOrder::GivenFamily) == u"Анна|Иванова|Петровна"_s);
    CHECK(nameOf(u"Калниня Илзе"_s, NameOrder::FamilyGivenPatronymic) == u"Илзе|Калниня|"_s);
    CHECK(nameOf(u"Мамедова Лейла Эльдар кызы"_s, NameOrder::FamilyGivenPatronymic)

          == u"Лейла|Мамедова|Эльдар кызы"_s);
    CHECK(nameOf(u"Sofia van der Berg"_s, NameOrder::GivenFamily) == u"Sofia|van der Berg|"_s);
    CHECK(nameOf(u"TAMM Mari"_s, NameOrder::GivenFamily) == u"Mari|Tamm|"_s);
    CHECK(nameOf(u"Mari TAMM"_s, NameOrder::FamilyGiven) == u"Mari|Tamm|"_s);
    CHECK(nameOf(u"MARI TAMM"_s, NameOrder::GivenFamily) == u"Mari|Tamm|"_s);
    CHECK(nameOf(u"Madonna"_s, NameOrder::GivenFamily) == u"Madonna||"_s);
}

TEST_CASE("Spellings that typing has spoilt are proposed anew, with the reason",
          "[exchange][cells]")
{
    const auto spelled = [](const QString& raw) {
        const auto cell = readNamePart(raw);
        return u"%1 %2"_s.arg(cell.given, remarksOf(cell.remarks)).trimmed();
    };
    CHECK(spelled(u"KADRI-LIIS"_s) == u"Kadri-Liis capitals"_s);
    CHECK(spelled(u"O'CONNOR"_s) == u"O'Connor capitals"_s);
    CHECK(spelled(u"ŅINA"_s) == u"Ņina capitals"_s);
    CHECK(spelled(u"liisi"_s) == u"Liisi lower_case"_s);
    CHECK(spelled(u"Kузнецова"_s) == u"Кузнецова homoglyph"_s);
    CHECK(spelled(u"Zаripova"_s) == u"Zaripova homoglyph"_s);
    CHECK(spelled(u"Юлija"_s) == u"Юлija mixed_script"_s);
    CHECK(spelled(u"Anna (ar bērnu)"_s) == u"Anna name_note"_s);
    CHECK(spelled(u"????"_s) == u"lost_characters"_s);
    CHECK(spelled(u" - "_s) == u"empty_name"_s);
    CHECK(spelled(u"Дар'я"_s) == u"Дар'я"_s);
    CHECK(spelled(QString(10'000, u'a')) == u"too_long"_s);
}

TEST_CASE("Births are read in every way in which lists write them", "[exchange][cells]")
{
    CHECK(birth(u"5.5.1992"_s) == u"1992-05-05"_s);
    CHECK(birth(u"28. 3. 1987"_s) == u"1987-03-28"_s);
    CHECK(birth(u"02.11.1991."_s) == u"1991-11-02"_s);
    CHECK(birth(u"1990-06-15 00:00:00"_s) == u"1990-06-15"_s);
    CHECK(birth(u"02021990"_s) == u"1990-02-02"_s);
    CHECK(birth(u"1988. gada 17. aprīlis"_s) == u"1988-04-17"_s);
    CHECK(birth(u"14. oktoober 1984"_s) == u"1984-10-14"_s);
    CHECK(birth(u"17 апреля 1988 г."_s) == u"1988-04-17"_s);
    CHECK(birth(u"30.01.93"_s) == u"1993-01-30 two_digit_year"_s);
    CHECK(birth(u"30.01.19"_s) == u"2019-01-30 two_digit_year"_s);
    CHECK(birth(u"15/06/1990"_s) == u"1990-06-15 slash_date"_s);
    CHECK(birth(u"15-06-1990"_s) == u"1990-06-15 odd_separator"_s);
    CHECK(birth(u"1990."_s) == u"1990 year_only"_s);
    CHECK(birth(u"1985.g."_s) == u"1985 year_only"_s);
    CHECK(birth(u"1989"_s) == u"1989 year_only"_s);
    CHECK(birth(u"31.02.1990"_s) == u"impossible_date"_s);
    CHECK(birth(u"00.00.1994"_s) == u"impossible_date"_s);
    CHECK(birth(u"12.05.2062"_s) == u"future_date"_s);
    CHECK(birth(u"12.05.1899"_s) == u"1899-05-12 unlikely_date"_s);
    CHECK(birth(u"pavasarī"_s) == u"unreadable_date"_s);
    CHECK(birth(u""_s).isEmpty());
}

TEST_CASE("Phones become numbers that can be dialled, or faults", "[exchange][cells]")
{
    CHECK(phone(u"20 001 106"_s) == u"+37120001106"_s);
    CHECK(phone(u"0037120001101"_s) == u"+37120001101"_s);
    CHECK(phone(u"37120001104"_s) == u"+37120001104 phone_no_plus"_s);
    CHECK(phone(u"380670001107"_s) == u"+380670001107 phone_no_plus"_s);
    CHECK(phone(u"20001120 (муж)"_s) == u"+37120001120 муж phone_note"_s);
    CHECK(phone(u"53 001 103"_s, u"EE"_s) == u"+37253001103"_s);
    CHECK(phone(u"20 001 106"_s, u"EE"_s) == u"+37120001106 phone_of_neighbour"_s);
    CHECK(phone(u"53001103"_s) == u"+37253001103 phone_of_neighbour"_s);
    CHECK(phone(u"67001103"_s, u"EE"_s) == u"bad_phone"_s);  // a fixed one: nobody can tell whose
    CHECK(phone(u"20 001 106"_s, u"PL"_s) == u"bad_phone"_s);
    CHECK(phone(u"3,712E+10"_s) == u"scientific_notation"_s);
    CHECK(phone(u"12345"_s) == u"bad_phone"_s);
    CHECK(phone(u"4570001140"_s, u"EE"_s) == u"bad_phone"_s);
    CHECK(phone(u"nav"_s) == u"bad_phone"_s);
    CHECK(phone(u""_s).isEmpty());
}

TEST_CASE("E-mail addresses are told from slips of the pen", "[exchange][cells]")
{
    CHECK(readEmailCell(u" Anna.B@Pasts.Example "_s).value == u"anna.b@pasts.example"_s);
    CHECK(readEmailCell(u"Anna Bērziņa <anna@pasts.example>"_s).value == u"anna@pasts.example"_s);
    for (const auto& bad : {u"kr.ozola@pasts,example"_s, u"madina.z(at)mail.example"_s, u"anna@"_s,
                            u"a b@pasts.example"_s, u"julija.k@@pasts.example"_s, u"nav"_s})
        CHECK(remarksOf(readEmailCell(bad).remarks) == u"bad_email"_s);
}

TEST_CASE("Personal codes are checked, and a zero that a spreadsheet ate comes back",
          "[exchange][cells]")
{
    ImportAssumptions assumptions;
    assumptions.today = kToday;
    const auto code = [&](const QString& raw) {
        const auto cell = readCodeCell(raw, assumptions);
        return u"%1 %2 %3"_s.arg(cell.value.canonical, cell.value.country, remarksOf(cell.remarks))
            .simplified();
    };
    CHECK(code(u"48507230004"_s) == u"48507230004 EE"_s);
    CHECK(code(u"020290-10000"_s) == u"020290-10000 LV"_s);
    CHECK(code(u"2029010000"_s) == u"020290-10000 LV lost_zero"_s);
    CHECK(code(u"311286-1000"_s) == u"bad_code"_s);
    CHECK(code(u""_s).isEmpty());
}

TEST_CASE("Yes and no are understood in four languages, doubt is not taken for either",
          "[exchange][cells]")
{
    for (const auto& yes :
         {u"jā"_s, u"Jā."_s, u"Jā, piekrītu"_s, u"x"_s, u"1"_s, u"+"_s, u"Jah"_s, u"да"_s,
          u"Да, согласна"_s, u"Yes"_s, u"✓"_s, u"piekrītu"_s, u"Olen nõus"_s, u"I agree"_s})
        CHECK(readYesNo(yes) == std::optional(true));
    for (const auto& no :
         {u"nē"_s, u"Nē, nepiekrītu"_s, u"ei"_s, u"нет"_s, u"0"_s, u"-"_s, u"No"_s,
          u"не согласна"_s, u"Ei ole nõus"_s, u"I do not agree"_s, u"I don't agree"_s,
          u"I don’t consent"_s, u"pole nõus"_s, u"es to neatļauju"_s})
        CHECK(readYesNo(no) == std::optional(false));
    for (const auto& doubt :
         {u"не знаю"_s, u"?"_s, u"varbūt"_s, u"Nezinu"_s, u"ei tea"_s, u"not sure"_s, u""_s})
        CHECK_FALSE(readYesNo(doubt).has_value());
}

TEST_CASE("Places and languages are found by any of their names", "[exchange][cells]")
{
    const auto place = [](const QString& written) {
        return findMunicipality(written).value_or(Municipality()).name;
    };
    CHECK(place(u"Riia"_s) == u"Rīga"_s);
    CHECK(place(u"riga"_s) == u"Rīga"_s);
    CHECK(place(u"г. Рига"_s) == u"Rīga"_s);
    CHECK(place(u"Narva linn"_s) == u"Narva"_s);
    CHECK(place(u"Tartu vald"_s) == u"Tartu vald"_s);
    CHECK(place(u"Salaspils nov."_s) == u"Salaspils novads"_s);
    CHECK(place(u"Огрский край"_s) == u"Ogres novads"_s);
    CHECK(place(u"Ikšķile, Ogres novads"_s) == u"Ogres novads"_s);
    CHECK(place(u"Jelgavas novads"_s) == u"Jelgavas novads"_s);
    CHECK(place(u"Jelgava"_s) == u"Jelgava"_s);
    CHECK(place(u"Varakļāni"_s) == u"Madonas novads"_s);
    CHECK(place(u"Kohtla-Jerve"_s) == u"Kohtla-Järve"_s);
    CHECK(place(u"Кохтла-Ярве"_s) == u"Kohtla-Järve"_s);
    CHECK(place(u"Helsinki"_s).isEmpty());

    CHECK(findLanguages(u"krievu, latviešu un angļu"_s) == QStringList{u"ru"_s, u"lv"_s, u"en"_s});
    CHECK(findLanguages(u"vene keel ja eesti keel"_s) == QStringList{u"ru"_s, u"et"_s});
    CHECK(findLanguages(u"белорусский"_s) == QStringList{u"be"_s});
    CHECK(findLanguages(u"LV/RU"_s) == QStringList{u"lv"_s, u"ru"_s});
    CHECK(findLanguage(u"Ukrainian"_s) == std::optional(u"uk"_s));
    CHECK_FALSE(findLanguage(u"klingon"_s).has_value());

    CHECK(findCountry(u"Igaunija"_s) == std::optional(u"EE"_s));
    CHECK(findCountry(u"Läti"_s) == std::optional(u"LV"_s));
    CHECK(findCountry(u"Nigēria"_s) == std::optional(u"NG"_s));
    CHECK_FALSE(findCountry(u"Atlantis"_s).has_value());
}

TEST_CASE("A letter means what it means in the language of the list", "[exchange][cells]")
{
    using domain::AttendanceState;
    const auto state = [](const QString& mark, std::optional<Language> language) {
        const auto read = readMark(mark, language);
        return !read.understood ? u"?"_s : read.state ? codeOf(*read.state) : u""_s;
    };
    CHECK(state(u"K"_s, Language::Latvian) == u"late"_s);
    CHECK(state(u"K"_s, Language::Estonian) == u"present"_s);
    CHECK(state(u"L"_s, Language::English) == u"late"_s);
    CHECK(state(u"E"_s, Language::English) == u"excused"_s);
    CHECK(state(u"P"_s, Language::Estonian) == u"absent"_s);
    CHECK(state(u"н"_s, Language::Russian) == u"absent"_s);
    CHECK(state(u"K"_s, std::nullopt) == u"?"_s);
    CHECK(state(u" + "_s, std::nullopt) == u"present"_s);
    CHECK(state(u"nokavēja"_s, Language::Latvian) == u"late"_s);
    CHECK(state(u"puudus"_s, Language::Estonian) == u"absent"_s);
    CHECK(state(u"опоздала"_s, Language::Russian) == u"late"_s);
    CHECK(state(u"slims"_s, Language::Latvian) == u"excused"_s);
    CHECK(state(u"?"_s, Language::Latvian) == u"?"_s);
    CHECK(state(u"  "_s, Language::Latvian).isEmpty());
}

TEST_CASE("Times of sending come out in the zone of the centre", "[exchange][cells]")
{
    const QTimeZone riga("Europe/Riga");
    const auto moment = [&](const QString& text, SlashOrder order = SlashOrder::DayFirst) {
        return readFormTimestamp(text, riga, order).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    };
    CHECK(moment(u"2026/03/29 7:04:36 AM EEST"_s) == u"2026-03-29 07:04:36"_s);
    CHECK(moment(u"2026/03/25 12:20:00 PM EET"_s) == u"2026-03-25 12:20:00"_s);
    CHECK(moment(u"2.03.2026 0:16:09"_s) == u"2026-03-02 00:16:09"_s);
    CHECK(moment(u"2026-03-25T16:20:00Z"_s) == u"2026-03-25 18:20:00"_s);
    CHECK(moment(u"2026-07-25 16:20 GMT+1"_s) == u"2026-07-25 18:20:00"_s);
    CHECK(moment(u"3/4/2026 14:05"_s, SlashOrder::MonthFirst) == u"2026-03-04 14:05:00"_s);
    CHECK(moment(u"vakar"_s).isEmpty());
    CHECK(guessSlashOrder({u"3/4/2026 1:00"_s, u"3/28/2026 1:00"_s}) == SlashOrder::MonthFirst);
    CHECK(guessSlashOrder({u"3/4/2026 1:00"_s, u"28/4/2026 1:00"_s}) == SlashOrder::DayFirst);
    CHECK(guessSlashOrder({u"3/9/2026 1:00"_s, u"3/11/2026 1:00"_s, u"4/1/2026 1:00"_s})
          == SlashOrder::MonthFirst);
}

TEST_CASE("Headings are understood as words, not as known sentences", "[exchange][cells]")
{
    CHECK(field(u"Dalībnieka tālrunis"_s) == u"phone"_s);
    CHECK(field(u"Mobiiltelefon"_s) == u"phone"_s);
    CHECK(field(u"Ваш e-mail"_s) == u"email"_s);
    CHECK(field(u"E-pasta adrese saziņai"_s) == u"email"_s);
    CHECK(field(u"Faktiskā adrese"_s) == u"addr"_s);
    CHECK(field(u"Dzimšanas dati (dd.mm.gggg.)"_s) == u"birth"_s);
    CHECK(field(u"Dzimums"_s) == u"ignore"_s);
    CHECK(field(u"Sünnikuupäev"_s) == u"birth"_s);
    CHECK(field(u"Isikukood"_s) == u"code"_s);
    CHECK(field(u"Персональный код"_s) == u"code"_s);
    CHECK(field(u"ФИО участницы"_s) == u"name"_s);
    CHECK(field(u"Name and surname"_s) == u"name"_s);
    CHECK(field(u"Surname"_s) == u"family"_s);
    CHECK(field(u"Pilsēta"_s) == u"muni"_s);
    CHECK(field(u"Piekrītu saņemt jaunumus e-pastā"_s) == u"contact"_s);
    CHECK(field(u"Nõustun pildistamisega"_s) == u"photo"_s);
    CHECK(field(u"Kā Jūs uzzinājāt par pasākumu?"_s) == u"heard"_s);
    CHECK(field(u"Laste arv"_s) == u"children"_s);
    CHECK(field(u"Paraksts"_s) == u"ignore"_s);
    CHECK(field(u"Sākums"_s, ListKind::Events) == u"start"_s);
    CHECK(field(u"Toimumiskoht"_s, ListKind::Events) == u"place"_s);
    CHECK(field(u"Тема занятия"_s, ListKind::Events) == u"title"_s);
    CHECK(field(u"First Join"_s, ListKind::MeetingLog) == u"joined"_s);
    CHECK(field(u"In-Meeting Duration"_s, ListKind::MeetingLog) == u"duration"_s);
}

TEST_CASE("A field proposes official names for what is typed in any spelling", "[exchange]")
{
    CHECK(suggestMunicipalities(u"bausk"_s, u"LV"_s) == QStringList{u"Bauskas novads"_s});
    CHECK(suggestMunicipalities(u"бауска"_s, u"LV"_s) == QStringList{u"Bauskas novads"_s});
    CHECK(suggestMunicipalities(u"val"_s, u"EE"_s).first() == u"Valga vald"_s);
    CHECK(suggestMunicipalities(u"val"_s, u"LV"_s).first() == u"Valkas novads"_s);
    CHECK(suggestMunicipalities(u" "_s, u"LV"_s).isEmpty());
    CHECK(suggestCountries(u"lat"_s, Language::English).first() == u"Latvia"_s);
    CHECK(suggestCountries(u"укр"_s, Language::Latvian) == QStringList{u"Ukraina"_s});
    CHECK(suggestCountries(u"dien"_s, Language::Latvian).contains(u"Dienvidkoreja"_s));
    CHECK(suggestLanguages(u"ukr"_s, Language::Estonian) == QStringList{u"ukraina"_s});
    CHECK(suggestLanguages(u"a"_s, Language::Latvian, 3).size() == 3);
    for (const auto& name : suggestLanguages(u"i"_s, Language::Russian))
        CHECK(findLanguage(name).has_value());  // what is proposed can be taken
}
