// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/invented_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::samples {
namespace {

/// The same name in Latin letters, as the document has it, and in its own script.
struct Both {
    QStringView latin;
    QStringView own;
};

constexpr std::array kLatvianGiven{
    u"Anna",  u"Līga",  u"Kristīne", u"Ilze",   u"Inese",   u"Dace",   u"Žanete", u"Ieva",
    u"Santa", u"Laura", u"Evija",    u"Agnese", u"Zane",    u"Baiba",  u"Ginta",  u"Elīna",
    u"Rūta",  u"Ņina",  u"Vēsma",    u"Ērika",  u"Madara",  u"Jūlija", u"Sanita", u"Guna",
    u"Daiga", u"Inga",  u"Māra",     u"Liene",  u"Sintija", u"Ķina",   u"Undīne", u"Ūna"};
constexpr std::array kLatvianFront{
    u"Bērz", u"Kaln", u"Ozol", u"Liep", u"Egļ",  u"Vītol", u"Kļav", u"Zār",     u"Ābol", u"Sil",
    u"Purv", u"Lauk", u"Jūr",  u"Ziem", u"Rudz", u"Ķirš",  u"Saul", u"Zvaigžņ", u"Upes", u"Mež"};
constexpr std::array kLatvianEnd{u"iņa", u"a",    u"kalna", u"lauka", u"saliņa", u"ziede",
                                 u"upe", u"mane", u"tāle",  u"zare",  u"vāle",   u"stepe"};

constexpr std::array kEstonianGiven{
    u"Liis",   u"Õie",   u"Ülle", u"Kadri", u"Maarja", u"Külli",  u"Triin", u"Mari-Liis",
    u"Anneli", u"Pille", u"Ene",  u"Žanna", u"Kersti", u"Merike", u"Piret", u"Tiiu",
    u"Helve",  u"Signe", u"Ööli", u"Ähte",  u"Epp",    u"Riina",  u"Laine", u"Šarlote"};
constexpr std::array kEstonianFront{u"Kask", u"Tamm",  u"Mägi",  u"Pärn",  u"Õun",    u"Kivi",
                                    u"Jõe",  u"Lepa",  u"Saare", u"Põld",  u"Rohu",   u"Ülem",
                                    u"Soo",  u"Kuuse", u"Vahe",  u"Nõmme", u"Allika", u"Metsa"};
constexpr std::array kEstonianEnd{u"mäe", u"oja",  u"salu", u"saar", u"vere", u"maa",
                                  u"ste", u"sild", u"põld", u"järv", u"rand", u"la"};

constexpr std::array kRussianGiven{Both{u"Jeļena", u"Елена"},
                                   Both{u"Olga", u"Ольга"},
                                   Both{u"Natālija", u"Наталья"},
                                   Both{u"Jūlija", u"Юлия"},
                                   Both{u"Svetlana", u"Светлана"},
                                   Both{u"Žanna", u"Жанна"},
                                   Both{u"Irina", u"Ирина"},
                                   Both{u"Oksana", u"Оксана"},
                                   Both{u"Tatjana", u"Татьяна"},
                                   Both{u"Ksenija", u"Ксения"},
                                   Both{u"Alla", u"Алла"},
                                   Both{u"Ļubova", u"Любовь"},
                                   Both{u"Jekaterina", u"Екатерина"},
                                   Both{u"Raisa", u"Раиса"},
                                   Both{u"Zoja", u"Зоя"},
                                   Both{u"Snežana", u"Снежана"}};
constexpr std::array kRussianFront{
    Both{u"Bel", u"Бел"},   Both{u"Jolk", u"Ёлк"},    Both{u"Ščerb", u"Щерб"},
    Both{u"Gor", u"Гор"},   Both{u"Čern", u"Черн"},   Both{u"Žur", u"Жур"},
    Both{u"Šiš", u"Шиш"},   Both{u"Voron", u"Ворон"}, Both{u"Sinic", u"Синиц"},
    Both{u"Rjab", u"Ряб"},  Both{u"Cvet", u"Цвет"},   Both{u"Hol", u"Хол"},
    Both{u"Ozer", u"Озер"}, Both{u"Kljon", u"Клён"},  Both{u"Pesk", u"Песк"}};
constexpr std::array kRussianEnd{Both{u"ova", u"ова"},   Both{u"ina", u"ина"},
                                 Both{u"ska", u"ская"},  Both{u"kova", u"кова"},
                                 Both{u"čuka", u"чук"},  Both{u"nikova", u"никова"},
                                 Both{u"enko", u"енко"}, Both{u"jeva", u"ьева"}};

constexpr std::array kUkrainianGiven{Both{u"Oleksandra", u"Олександра"},
                                     Both{u"Sofiia", u"Софія"},
                                     Both{u"Yuliia", u"Юлія"},
                                     Both{u"Iryna", u"Ірина"},
                                     Both{u"Nataliia", u"Наталія"},
                                     Both{u"Halyna", u"Галина"},
                                     Both{u"Olha", u"Ольга"},
                                     Both{u"Yevheniia", u"Євгенія"},
                                     Both{u"Mariana", u"Мар’яна"},
                                     Both{u"Zhanna", u"Жанна"}};
constexpr std::array kUkrainianFront{Both{u"Koval", u"Коваль"},      Both{u"Shevch", u"Шевч"},
                                     Both{u"Hrusch", u"Грущ"},       Both{u"Lysych", u"Лисич"},
                                     Both{u"Yavor", u"Явор"},        Both{u"Kalyn", u"Калин"},
                                     Both{u"Zabolotn", u"Заболотн"}, Both{u"Pidhir", u"Підгір"},
                                     Both{u"Shchukhl", u"Щухл"},     Both{u"Vyshn", u"Вишн"}};
constexpr std::array kUkrainianEnd{Both{u"enko", u"енко"}, Both{u"ivska", u"івська"},
                                   Both{u"iuk", u"юк"},    Both{u"yshyn", u"ишин"},
                                   Both{u"chuk", u"чук"},  Both{u"ytska", u"ицька"}};

constexpr std::array kPolishGiven{u"Agnieszka", u"Małgorzata", u"Łucja", u"Zofia",
                                  u"Katarzyna", u"Jagoda",     u"Wanda", u"Elżbieta"};
constexpr std::array kPolishFront{u"Wiśn", u"Zaręb", u"Dąbr", u"Grzęd", u"Łęck", u"Żół", u"Brzez"};
constexpr std::array kPolishEnd{u"iewska", u"ińska", u"owska", u"iecka", u"ska"};

constexpr std::array kGeorgianGiven{Both{u"Nino", u"ნინო"}, Both{u"Tamar", u"თამარ"},
                                    Both{u"Ketevan", u"ქეთევან"}, Both{u"Lela", u"ლელა"},
                                    Both{u"Eka", u"ეკა"}};
constexpr std::array kGeorgianFront{Both{u"Ber", u"ბერ"}, Both{u"Gel", u"გელ"},
                                    Both{u"Map", u"მაფ"}, Both{u"Lom", u"ლომ"},
                                    Both{u"Kal", u"კალ"}};
constexpr std::array kGeorgianEnd{Both{u"idze", u"იძე"}, Both{u"ashvili", u"აშვილი"},
                                  Both{u"adze", u"აძე"}};

domain::PersonName name(domain::NameForm form, QStringView given, QStringView front,
                        QStringView end)
{
    return {form, given.toString(), front.toString().append(end), {}};
}

template <typename Given, typename Front, typename End>
QList<domain::PersonName> oneScript(const Given& given, const Front& front, const End& end,
                                    SeededRandom& random)
{
    const auto first = random.of(given);
    const auto root = random.of(front);
    return {name(domain::NameForm::Document, first, root, random.of(end))};
}

template <typename Given, typename Front, typename End>
QList<domain::PersonName> twoScripts(const Given& given, const Front& front, const End& end,
                                     domain::NameForm ownForm, SeededRandom& random)
{
    const auto first = random.of(given);
    const auto root = random.of(front);
    const auto tail = random.of(end);
    return {name(domain::NameForm::Document, first.latin, root.latin, tail.latin),
            name(ownForm, first.own, root.own, tail.own)};
}

}  // namespace

QList<domain::PersonName> inventedName(Origin origin, SeededRandom& random)
{
    using domain::NameForm;
    switch (origin) {
    case Origin::Latvian:
        return oneScript(kLatvianGiven, kLatvianFront, kLatvianEnd, random);
    case Origin::Estonian:
        return oneScript(kEstonianGiven, kEstonianFront, kEstonianEnd, random);
    case Origin::Russian:
        return twoScripts(kRussianGiven, kRussianFront, kRussianEnd, NameForm::Cyrillic, random);
    case Origin::Ukrainian:
        return twoScripts(kUkrainianGiven, kUkrainianFront, kUkrainianEnd, NameForm::Cyrillic,
                          random);
    case Origin::Polish:
        return oneScript(kPolishGiven, kPolishFront, kPolishEnd, random);
    case Origin::Georgian:
        return twoScripts(kGeorgianGiven, kGeorgianFront, kGeorgianEnd, NameForm::Called, random);
    }
    Q_UNREACHABLE();
}

Origin anyOrigin(SeededRandom& random, bool inEstonia)
{
    const auto share = random.below(100);
    if (share < 50)
        return inEstonia ? Origin::Estonian : Origin::Latvian;
    if (share < 78)
        return Origin::Russian;
    if (share < 92)
        return Origin::Ukrainian;
    return share < 97 ? Origin::Polish : Origin::Georgian;
}

QString homeLanguage(Origin origin)
{
    switch (origin) {
    case Origin::Latvian:
        return u"lv"_s;
    case Origin::Estonian:
        return u"et"_s;
    case Origin::Russian:
        return u"ru"_s;
    case Origin::Ukrainian:
        return u"uk"_s;
    case Origin::Polish:
        return u"pl"_s;
    case Origin::Georgian:
        return u"ka"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::samples
