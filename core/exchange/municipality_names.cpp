// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/municipality_names.h"

#include "core/exchange/plain_words.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

struct Known {
    QStringView name;
    QStringView country;
    QStringView spellings;  ///< parted by |; towns that belong to it among them
};

// Latvia: 7 state cities and the municipalities of the law on administrative territories (2021, as
// amended in 2025: Varakļāni belongs to Madona). Estonia: 15 towns and 64 rural municipalities.
// clang-format off
constexpr Known kKnown[] {
    {u"Rīga", u"LV", u"Riia|Рига|Riga"},
    {u"Daugavpils", u"LV", u"Väinalinn|Даугавпилс|Двинск"},
    {u"Jelgava", u"LV", u"Елгава|Miitavi"},
    {u"Jūrmala", u"LV", u"Юрмала"},
    {u"Liepāja", u"LV", u"Лиепая|Liibavi"},
    {u"Rēzekne", u"LV", u"Резекне|Rositten"},
    {u"Ventspils", u"LV", u"Вентспилс|Vindavi"},
    {u"Aizkraukles novads", u"LV", u"Айзкраукльский|Aizkraukle|Айзкраукле|Jaunjelgava|Яунелгава|Koknese|Кокнесе|Pļaviņas|Плявиняс|Skrīveri|Скривери|Nereta"},
    {u"Alūksnes novads", u"LV", u"Алуксненский|Alūksne|Алуксне|Ape"},
    {u"Augšdaugavas novads", u"LV", u"Аугшдаугавский|Ilūkste|Илуксте|Subate"},
    {u"Ādažu novads", u"LV", u"Адажский|Ādaži|Адажи|Carnikava|Царникава"},
    {u"Balvu novads", u"LV", u"Балвский|Balvi|Балви|Viļaka|Виляка|Baltinava|Rugāji"},
    {u"Bauskas novads", u"LV", u"Бауский|Бауска|Bauska|Iecava|Иецава|Vecumnieki|Rundāle"},
    {u"Cēsu novads", u"LV", u"Цесисский|Cēsis|Цесис|Līgatne|Лигатне|Priekuļi|Приекули|Vecpiebalga|Jaunpiebalga|Võnnu linn"},
    {u"Dienvidkurzemes novads", u"LV", u"Южнокурземский|Южно Курземский|Grobiņa|Гробиня|Aizpute|Айзпуте|Durbe|Pāvilosta|Павилоста|Priekule|Приекуле|Vaiņode|Nīca|Rucava"},
    {u"Dobeles novads", u"LV", u"Добельский|Dobele|Добеле|Auce|Ауце|Tērvete"},
    {u"Gulbenes novads", u"LV", u"Гулбенский|Gulbene|Гулбене"},
    {u"Jelgavas novads", u"LV", u"Елгавский|Ozolnieki|Озолниеки|Kalnciems"},
    {u"Jēkabpils novads", u"LV", u"Екабпилсский|Jēkabpils|Екабпилс|Aknīste|Viesīte|Krustpils|Sala"},
    {u"Krāslavas novads", u"LV", u"Краславский|Krāslava|Краслава|Dagda|Дагда"},
    {u"Kuldīgas novads", u"LV", u"Кулдигский|Kuldīga|Кулдига|Skrunda|Скрунда|Alsunga"},
    {u"Ķekavas novads", u"LV", u"Кекавский|Ķekava|Кекава|Baloži|Баложи|Baldone|Балдоне"},
    {u"Limbažu novads", u"LV", u"Лимбажский|Limbaži|Лимбажи|Salacgrīva|Салацгрива|Ainaži|Staicele|Aloja"},
    {u"Līvānu novads", u"LV", u"Ливанский|Līvāni|Ливаны"},
    {u"Ludzas novads", u"LV", u"Лудзенский|Ludza|Лудза|Kārsava|Карсава|Zilupe|Зилупе|Cibla"},
    {u"Madonas novads", u"LV", u"Мадонский|Madona|Мадона|Cesvaine|Lubāna|Лубана|Ērgļi|Varakļāni|Варакляны|Varakļānu novads|Варакланский"},
    {u"Mārupes novads", u"LV", u"Марупский|Mārupe|Марупе|Babīte|Бабите|Piņķi"},
    {u"Ogres novads", u"LV", u"Огрский|Ogre|Огре|Ikšķile|Икшкиле|Lielvārde|Лиелварде|Ķegums|Кегумс"},
    {u"Olaines novads", u"LV", u"Олайнский|Olaine|Олайне|Jaunolaine"},
    {u"Preiļu novads", u"LV", u"Прейльский|Preiļi|Прейли|Riebiņi|Aglona|Аглона|Vārkava"},
    {u"Rēzeknes novads", u"LV", u"Резекненский|Viļāni|Виляны|Malta"},
    {u"Ropažu novads", u"LV", u"Ропажский|Ropaži|Ропажи|Ulbroka|Улброка|Garkalne|Stopiņi|Vangaži"},
    {u"Salaspils novads", u"LV", u"Саласпилсский|Саласпилский|Salaspils|Саласпилс"},
    {u"Saldus novads", u"LV", u"Салдусский|Saldus|Салдус|Brocēni"},
    {u"Saulkrastu novads", u"LV", u"Саулкрастский|Saulkrasti|Саулкрасты"},
    {u"Siguldas novads", u"LV", u"Сигулдский|Sigulda|Сигулда|Inčukalns|Mālpils|Krimulda"},
    {u"Smiltenes novads", u"LV", u"Смилтенский|Smiltene|Смилтене|Rauna"},
    {u"Talsu novads", u"LV", u"Талсинский|Talsi|Талси|Dundaga|Roja|Valdemārpils|Sabile|Stende"},
    {u"Tukuma novads", u"LV", u"Тукумский|Tukums|Тукумс|Kandava|Кандава|Engure|Jaunpils"},
    {u"Valkas novads", u"LV", u"Валкский|Valka|Валка"},
    {u"Valmieras novads", u"LV", u"Валмиерский|Valmiera|Валмиера|Rūjiena|Руйиена|Mazsalaca|Seda|Strenči|Kocēni|Burtnieki|Volmari"},
    {u"Ventspils novads", u"LV", u"Вентспилсский|Piltene|Ugāle"},
    {u"Haapsalu", u"EE", u"Хаапсалу"},
    {u"Keila", u"EE", u"Кейла"},
    {u"Kohtla-Järve", u"EE", u"Кохтла-Ярве"},
    {u"Loksa", u"EE", u"Локса"},
    {u"Maardu", u"EE", u"Маарду"},
    {u"Narva", u"EE", u"Нарва"},
    {u"Narva-Jõesuu", u"EE", u"Нарва-Йыэсуу"},
    {u"Paide", u"EE", u"Пайде"},
    {u"Pärnu", u"EE", u"Пярну|Pērnava|Пернов"},
    {u"Rakvere", u"EE", u"Раквере"},
    {u"Sillamäe", u"EE", u"Силламяэ|Силламяе"},
    {u"Tallinn", u"EE", u"Таллин|Таллинн|Tallina|Tallina pilsēta"},
    {u"Tartu", u"EE", u"Тарту|Tērbata"},
    {u"Viljandi", u"EE", u"Вильянди"},
    {u"Võru", u"EE", u"Выру|Veru"},
    {u"Alutaguse vald", u"EE", u"Alutaguse|Алутагузе|Iisaku"},
    {u"Anija vald", u"EE", u"Anija|Ания|Kehra|Кехра"},
    {u"Antsla vald", u"EE", u"Antsla|Антсла"},
    {u"Elva vald", u"EE", u"Elva|Эльва"},
    {u"Haljala vald", u"EE", u"Haljala|Хальяла"},
    {u"Harku vald", u"EE", u"Harku|Харку|Tabasalu|Табасалу"},
    {u"Hiiumaa vald", u"EE", u"Hiiumaa|Хийумаа|Kärdla|Кярдла"},
    {u"Häädemeeste vald", u"EE", u"Häädemeeste|Хяэдемеэсте"},
    {u"Jõelähtme vald", u"EE", u"Jõelähtme|Йыэляхтме"},
    {u"Jõgeva vald", u"EE", u"Jõgeva|Йыгева"},
    {u"Jõhvi vald", u"EE", u"Jõhvi|Йыхви"},
    {u"Järva vald", u"EE", u"Järva|Ярва"},
    {u"Kadrina vald", u"EE", u"Kadrina|Кадрина"},
    {u"Kambja vald", u"EE", u"Kambja|Камбья|Ülenurme"},
    {u"Kanepi vald", u"EE", u"Kanepi|Канепи"},
    {u"Kastre vald", u"EE", u"Kastre|Кастре"},
    {u"Kehtna vald", u"EE", u"Kehtna|Кехтна"},
    {u"Kihnu vald", u"EE", u"Kihnu|Кихну"},
    {u"Kiili vald", u"EE", u"Kiili|Кийли"},
    {u"Kohila vald", u"EE", u"Kohila|Кохила"},
    {u"Kose vald", u"EE", u"Kose|Козе"},
    {u"Kuusalu vald", u"EE", u"Kuusalu|Куусалу"},
    {u"Luunja vald", u"EE", u"Luunja|Лунья"},
    {u"Lääne-Harju vald", u"EE", u"Lääne-Harju|Ляэне-Харью|Paldiski|Палдиски"},
    {u"Lääne-Nigula vald", u"EE", u"Lääne-Nigula|Ляэне-Нигула"},
    {u"Lääneranna vald", u"EE", u"Lääneranna|Ляэнеранна|Lihula"},
    {u"Lüganuse vald", u"EE", u"Lüganuse|Люганузе|Kiviõli|Кивиыли"},
    {u"Muhu vald", u"EE", u"Muhu|Муху"},
    {u"Mulgi vald", u"EE", u"Mulgi|Мульги|Karksi-Nuia"},
    {u"Mustvee vald", u"EE", u"Mustvee|Муствеэ"},
    {u"Märjamaa vald", u"EE", u"Märjamaa|Мярьямаа"},
    {u"Nõo vald", u"EE", u"Nõo|Ныо"},
    {u"Otepää vald", u"EE", u"Otepää|Отепя"},
    {u"Peipsiääre vald", u"EE", u"Peipsiääre|Пейпсиээре|Kallaste|Алатскиви"},
    {u"Põhja-Pärnumaa vald", u"EE", u"Põhja-Pärnumaa|Пыхья-Пярнумаа"},
    {u"Põhja-Sakala vald", u"EE", u"Põhja-Sakala|Пыхья-Сакала|Suure-Jaani"},
    {u"Põltsamaa vald", u"EE", u"Põltsamaa|Пыльтсамаа"},
    {u"Põlva vald", u"EE", u"Põlva|Пылва"},
    {u"Raasiku vald", u"EE", u"Raasiku|Раазику"},
    {u"Rae vald", u"EE", u"Rae|Рае|Jüri"},
    {u"Rapla vald", u"EE", u"Rapla|Рапла"},
    {u"Ruhnu vald", u"EE", u"Ruhnu|Рухну"},
    {u"Räpina vald", u"EE", u"Räpina|Ряпина"},
    {u"Rõuge vald", u"EE", u"Rõuge|Рыуге"},
    {u"Saarde vald", u"EE", u"Saarde|Саарде|Kilingi-Nõmme"},
    {u"Saaremaa vald", u"EE", u"Saaremaa|Сааремаа|Kuressaare|Курессааре"},
    {u"Saku vald", u"EE", u"Saku|Саку"},
    {u"Saue vald", u"EE", u"Saue|Сауэ|Laagri"},
    {u"Setomaa vald", u"EE", u"Setomaa|Сетомаа|Värska"},
    {u"Tapa vald", u"EE", u"Tapa|Тапа"},
    {u"Toila vald", u"EE", u"Toila|Тойла"},
    {u"Tori vald", u"EE", u"Tori|Тори|Sindi|Синди"},
    {u"Türi vald", u"EE", u"Türi|Тюри"},
    {u"Tõrva vald", u"EE", u"Tõrva|Тырва"},
    {u"Valga vald", u"EE", u"Valga|Валга"},
    {u"Viimsi vald", u"EE", u"Viimsi|Виймси"},
    {u"Vinni vald", u"EE", u"Vinni|Винни"},
    {u"Viru-Nigula vald", u"EE", u"Viru-Nigula|Виру-Нигула|Kunda|Кунда"},
    {u"Vormsi vald", u"EE", u"Vormsi|Вормси"},
    {u"Väike-Maarja vald", u"EE", u"Väike-Maarja|Вяйке-Маарья"},
    {u"Rakvere vald", u"EE", u"Раквере волость"},
    {u"Tartu vald", u"EE", u"Тарту волость"},
    {u"Viljandi vald", u"EE", u"Вильянди волость"},
    {u"Võru vald", u"EE", u"Выру волость"},
};
// clang-format on

/// Words that say what kind of place it is, in whatever case; a state city may have them too.
/// What is left is the name itself.
QString withoutKind(const QString& plain, bool& rural)
{
    static const QStringList kRural{u"novads"_s, u"novada"_s,       u"nov"_s,   u"vald"_s,
                                    u"valla"_s,  u"волость"_s,      u"край"_s,  u"краи"_s,
                                    u"края"_s,   u"municipality"_s, u"parish"_s};
    static const QStringList kTown{
        u"pilseta"_s,  u"pilsetas"_s, u"valstspilseta"_s, u"linn"_s,    u"linna"_s,   u"город"_s,
        u"г"_s,        u"city"_s,     u"town"_s,          u"latvija"_s, u"lati"_s,    u"eesti"_s,
        u"igaunija"_s, u"латвия"_s,   u"эстония"_s,       u"latvia"_s,  u"estonia"_s, u"lv"_s,
        u"ee"_s};
    QStringList kept;
    for (const auto& word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (kRural.contains(word))
            rural = true;
        else if (!kTown.contains(word))
            kept.append(word);
    }
    return kept.join(u' ');
}

/// The name without its kind, marked when it is a rural municipality: "rural:ogres".
QString keyOf(QStringView written)
{
    bool rural = false;
    const auto name = withoutKind(plainWords(written), rural);
    return rural ? u"rural:"_s + name : name;
}

/// How Latvian writes the vowels that it lacks: "Kohtla-Jerve", "Veru".
QString latvianSpelling(QStringView estonian)
{
    QString text = estonian.toString().toLower();
    text.replace(u'ä', u'e').replace(u'õ', u'e').replace(u'ö', u'e').replace(u'ü', u'i');
    return text;
}

QHash<QString, const Known*> makeIndex()
{
    QHash<QString, const Known*> index;
    const auto add = [&index](const QString& key, const Known& known) {
        if (!index.contains(key))
            index.insert(key,
                         &known);  // the table is sorted: cities before what is named after them
    };
    for (const auto& known : kKnown) {
        add(keyOf(known.name), known);
        if (known.country == u"EE")
            add(keyOf(latvianSpelling(known.name)), known);
        for (const auto spelling : known.spellings.split(u'|')) {
            const auto key = keyOf(spelling);
            add(key, known);
            const bool rural = known.name.endsWith(u"novads") || known.name.endsWith(u"vald");
            if (rural && !key.startsWith(u"rural:"))
                add(u"rural:"_s + key, known);  // "Ogre nov.", "Огрский край", "Alutaguse vald"
        }
    }
    return index;
}

}  // namespace

std::optional<Municipality> findMunicipality(const QString& written)
{
    static const auto kIndex = makeIndex();
    const auto key = keyOf(written);
    if (key.isEmpty())
        return std::nullopt;
    auto found = kIndex.constFind(key);
    if (found == kIndex.cend() && written.contains(u',')) {
        // "Ikšķile, Ogres novads": the last part that is known is the municipality
        const auto parts = written.split(u',', Qt::SkipEmptyParts);
        for (auto part = parts.crbegin(); part != parts.crend() && found == kIndex.cend(); ++part)
            found = kIndex.constFind(keyOf(*part));
    }
    if (found == kIndex.cend())
        return std::nullopt;
    return Municipality{found.value()->name.toString(), found.value()->country.toString()};
}

QStringList suggestMunicipalities(const QString& typed, const QString& country, int most)
{
    const auto beginning = plainWords(typed);
    if (beginning.isEmpty())
        return {};
    // by its own name before by a town in it, ours before the neighbour's
    std::array<QStringList, 4> ranks;
    for (const auto& known : kKnown) {
        const bool own = plainWords(known.name).startsWith(beginning);
        bool fits = own;
        for (const auto spelling : known.spellings.split(u'|'))
            fits = fits || plainWords(spelling).startsWith(beginning);
        if (fits)
            ranks[(known.country == country ? 0 : 2) + (own ? 0 : 1)].append(known.name.toString());
    }
    return (ranks[0] + ranks[1] + ranks[2] + ranks[3]).mid(0, most);
}

}  // namespace kaasa::exchange
