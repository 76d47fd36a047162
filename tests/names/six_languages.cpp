// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/names/six_languages.h"

#include "tests/names/document_spelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

/// Written in Cyrillic at home; Russian offices wrote the third column where it is another.
struct Eastern {
    const char* language;
    bool isMan;
    QStringView native;
    QStringView russian;
};
constexpr std::array kEastern{
    Eastern{"ru", false, u"Анна Соболева", u""},
    Eastern{"ru", false, u"Ольга Тихомирова", u""},
    Eastern{"ru", false, u"Татьяна Рыжова", u""},
    Eastern{"ru", false, u"Светлана Ульянова", u""},
    Eastern{"ru", false, u"Екатерина Жданова", u""},
    Eastern{"ru", false, u"Людмила Цыганкова", u""},
    Eastern{"ru", false, u"Галина Хромова", u""},
    Eastern{"ru", false, u"Александра Чистякова", u""},
    Eastern{"ru", false, u"Виктория Шилова", u""},
    Eastern{"ru", false, u"Любовь Щукина", u""},
    Eastern{"ru", false, u"Вера Юдина", u""},
    Eastern{"ru", false, u"Зоя Ястребова", u""},
    Eastern{"ru", false, u"Тамара Ефимова", u""},
    Eastern{"ru", false, u"Валентина Муравьёва", u""},
    Eastern{"ru", false, u"Лариса Соловьёва", u""},
    Eastern{"ru", false, u"Анастасия Аксёнова", u""},
    Eastern{"ru", false, u"Евгения Бобылёва", u""},
    Eastern{"ru", false, u"Инна Воробьёва", u""},
    Eastern{"ru", false, u"Лидия Гусева", u""},
    Eastern{"ru", false, u"Лилия Дьячкова", u""},
    Eastern{"ru", false, u"Майя Ермакова", u""},
    Eastern{"ru", false, u"Нелли Журавлёва", u""},
    Eastern{"ru", false, u"Римма Зимина", u""},
    Eastern{"ru", false, u"Регина Исаева", u""},
    Eastern{"ru", false, u"Серафима Крылова", u""},
    Eastern{"ru", false, u"Софья Лыткина", u""},
    Eastern{"ru", false, u"Фаина Мышкина", u""},
    Eastern{"ru", false, u"Эльвира Нуждина", u""},
    Eastern{"ru", false, u"Эмилия Осипова", u""},
    Eastern{"ru", false, u"Антонина Пахомова", u""},
    Eastern{"ru", false, u"Алиса Рябова", u""},
    Eastern{"ru", false, u"Белла Сухова", u""},
    Eastern{"ru", false, u"Валерия Тучкова", u""},
    Eastern{"ru", false, u"Зинаида Угрюмова", u""},
    Eastern{"ru", false, u"Клавдия Филатова", u""},
    Eastern{"ru", false, u"Пелагея Харитонова", u""},
    Eastern{"ru", false, u"Прасковья Цветаева", u""},
    Eastern{"ru", false, u"Ксения Черкасская", u""},
    Eastern{"ru", false, u"Ева Вишневская", u""},
    Eastern{"ru", false, u"Мирослава Яблонская", u""},
    Eastern{"ru", true, u"Алексей Соболев", u""},
    Eastern{"ru", true, u"Андрей Тихонов", u""},
    Eastern{"ru", true, u"Анатолий Рыбин", u""},
    Eastern{"ru", true, u"Борис Ульянов", u""},
    Eastern{"ru", true, u"Вадим Жданов", u""},
    Eastern{"ru", true, u"Валерий Цыганков", u""},
    Eastern{"ru", true, u"Василий Хромов", u""},
    Eastern{"ru", true, u"Виктор Чистяков", u""},
    Eastern{"ru", true, u"Виталий Шилов", u""},
    Eastern{"ru", true, u"Владимир Щукин", u""},
    Eastern{"ru", true, u"Вячеслав Юдин", u""},
    Eastern{"ru", true, u"Геннадий Ястребов", u""},
    Eastern{"ru", true, u"Георгий Ефимов", u""},
    Eastern{"ru", true, u"Григорий Муравьёв", u""},
    Eastern{"ru", true, u"Даниил Воробьёв", u""},
    Eastern{"ru", true, u"Денис Аксёнов", u""},
    Eastern{"ru", true, u"Дмитрий Бобылёв", u""},
    Eastern{"ru", true, u"Евгений Гусев", u""},
    Eastern{"ru", true, u"Егор Дьячков", u""},
    Eastern{"ru", true, u"Игорь Журавлёв", u""},
    Eastern{"ru", true, u"Илья Зимин", u""},
    Eastern{"ru", true, u"Кирилл Исаев", u""},
    Eastern{"ru", true, u"Константин Крылов", u""},
    Eastern{"ru", true, u"Леонид Лыткин", u""},
    Eastern{"ru", true, u"Максим Пахомов", u""},
    Eastern{"ru", true, u"Михаил Рябов", u""},
    Eastern{"ru", true, u"Никита Сухов", u""},
    Eastern{"ru", true, u"Николай Тучков", u""},
    Eastern{"ru", true, u"Олег Филатов", u""},
    Eastern{"ru", true, u"Павел Харитонов", u""},
    Eastern{"ru", true, u"Пётр Цветаев", u""},
    Eastern{"ru", true, u"Семён Вишневский", u""},
    Eastern{"ru", true, u"Сергей Яблонский", u""},
    Eastern{"ru", true, u"Степан Черкасский", u""},
    Eastern{"ru", true, u"Фёдор Мышкин", u""},
    Eastern{"ru", true, u"Юрий Осипов", u""},
    Eastern{"ru", true, u"Яков Нуждин", u""},
    Eastern{"uk", false, u"Ганна Соловей", u"Анна Соловей"},
    Eastern{"uk", false, u"Ольга Гончаренко", u"Ольга Гончаренко"},
    Eastern{"uk", false, u"Тетяна Лисенко", u"Татьяна Лысенко"},
    Eastern{"uk", false, u"Світлана Дяченко", u"Светлана Дьяченко"},
    Eastern{"uk", false, u"Катерина Бойчук", u"Екатерина Бойчук"},
    Eastern{"uk", false, u"Людмила Гриценко", u"Людмила Гриценко"},
    Eastern{"uk", false, u"Галина Пилипенко", u"Галина Пилипенко"},
    Eastern{"uk", false, u"Олександра Литвиненко", u"Александра Литвиненко"},
    Eastern{"uk", false, u"Вікторія Ярмоленко", u"Виктория Ярмоленко"},
    Eastern{"uk", false, u"Любов Хоменко", u"Любовь Хоменко"},
    Eastern{"uk", false, u"Віра Щербина", u"Вера Щербина"},
    Eastern{"uk", false, u"Лариса Жук", u"Лариса Жук"},
    Eastern{"uk", false, u"Анастасія Кириленко", u"Анастасия Кириленко"},
    Eastern{"uk", false, u"Євгенія Іваненко", u"Евгения Иваненко"},
    Eastern{"uk", false, u"Лідія Юрченко", u"Лидия Юрченко"},
    Eastern{"uk", false, u"Софія Мазур", u"Софья Мазур"},
    Eastern{"uk", false, u"Зінаїда Приходько", u"Зинаида Приходько"},
    Eastern{"uk", false, u"Алла Цимбалюк", u"Алла Цимбалюк"},
    Eastern{"uk", false, u"Мар'яна Романчук", u"Марьяна Романчук"},
    Eastern{"uk", false, u"Леся Українець", u"Леся Украинец"},
    Eastern{"uk", true, u"Олексій Гончарук", u"Алексей Гончарук"},
    Eastern{"uk", true, u"Андрій Лисенко", u"Андрей Лысенко"},
    Eastern{"uk", true, u"Володимир Савченко", u"Владимир Савченко"},
    Eastern{"uk", true, u"Микола Поліщук", u"Николай Полищук"},
    Eastern{"uk", true, u"Дмитро Ткачук", u"Дмитрий Ткачук"},
    Eastern{"uk", true, u"Сергій Кучеренко", u"Сергей Кучеренко"},
    Eastern{"uk", true, u"Михайло Яценко", u"Михаил Яценко"},
    Eastern{"uk", true, u"Петро Гнатюк", u"Пётр Гнатюк"},
    Eastern{"uk", true, u"Павло Чорний", u"Павел Чёрный"},
    Eastern{"uk", true, u"Юрій Білоус", u"Юрий Белоус"},
    Eastern{"be", false, u"Ганна Кавалёва", u"Анна Ковалёва"},
    Eastern{"be", false, u"Вольга Новік", u"Ольга Новик"},
    Eastern{"be", false, u"Таццяна Лукашэнка", u"Татьяна Лукашенко"},
    Eastern{"be", false, u"Святлана Жукоўская", u"Светлана Жуковская"},
    Eastern{"be", false, u"Кацярына Раманоўская", u"Екатерина Романовская"},
    Eastern{"be", false, u"Людміла Шаўчэнка", u"Людмила Шевченко"},
    Eastern{"be", false, u"Аляксандра Пятрова", u"Александра Петрова"},
    Eastern{"be", false, u"Вікторыя Васільева", u"Виктория Васильева"},
    Eastern{"be", false, u"Любоў Міхайлава", u"Любовь Михайлова"},
    Eastern{"be", false, u"Настасся Барысава", u"Анастасия Борисова"},
    Eastern{"be", false, u"Яўгенія Гарбачова", u"Евгения Горбачёва"},
    Eastern{"be", false, u"Лідзія Казлоўская", u"Лидия Козловская"},
    Eastern{"be", false, u"Сафія Дубоўская", u"Софья Дубовская"},
    Eastern{"be", false, u"Рыма Станкевіч", u"Римма Станкевич"},
    Eastern{"be", false, u"Зінаіда Яраш", u"Зинаида Ярош"},
    Eastern{"be", true, u"Аляксандр Новікаў", u"Александр Новиков"},
    Eastern{"be", true, u"Аляксей Кавалёў", u"Алексей Ковалёв"},
    Eastern{"be", true, u"Уладзімір Жукоўскі", u"Владимир Жуковский"},
    Eastern{"be", true, u"Дзмітрый Пятроў", u"Дмитрий Петров"},
    Eastern{"be", true, u"Сяргей Васільеў", u"Сергей Васильев"},
    Eastern{"be", true, u"Мікалай Барысаў", u"Николай Борисов"},
    Eastern{"be", true, u"Міхаіл Лукашэнка", u"Михаил Лукашенко"},
    Eastern{"be", true, u"Андрэй Станкевіч", u"Андрей Станкевич"},
    Eastern{"be", true, u"Уладзіслаў Дубоўскі", u"Владислав Дубовский"},
    Eastern{"be", true, u"Яўген Гарбачоў", u"Евгений Горбачёв"},
};

/// Spellings as lists have them, apart by semicolons.
struct Western {
    const char* language;
    QStringView spellings;
};
constexpr std::array kWestern{
    Western{"pl", u"Agnieszka Wiśniewska;Агнешка Вишневская;Agņeška Višņevska"},
    Western{"pl", u"Katarzyna Wójcik;Катажина Вуйцик;Kataržina Vujcika"},
    Western{"pl", u"Małgorzata Kowalczyk;Малгожата Ковальчик;Malgožata Kovaļčika"},
    Western{"pl", u"Zofia Lewandowska;Зофья Левандовская;Zofija Levandovska"},
    Western{"pl", u"Jadwiga Zielińska;Ядвига Зелинская;Jadviga Zeļinska"},
    Western{"pl", u"Elżbieta Szymańska;Эльжбета Шиманская;Elžbeta Šimanska"},
    Western{"pl", u"Joanna Woźniak;Йоанна Возняк;Joanna Vozņaka"},
    Western{"pl", u"Ewa Dąbrowska;Эва Домбровская;Eva Dombrovska"},
    Western{"pl", u"Krystyna Kozłowska;Кристина Козловская;Kristina Kozlovska"},
    Western{"pl", u"Danuta Jankowska;Данута Янковская;Danuta Jankovska"},
    Western{"pl", u"Wanda Mazurkiewicz;Ванда Мазуркевич;Vanda Mazurkeviča"},
    Western{"pl", u"Halina Wasilewska;Галина Василевская;Haļina Vasiļevska"},
    Western{"pl", u"Tomasz Wieczorek;Томаш Вечорек;Tomašs Večoreks"},
    Western{"pl", u"Krzysztof Jabłoński;Кшиштоф Яблонский;Kšištofs Jablonskis"},
    Western{"pl", u"Andrzej Malinowski;Анджей Малиновский;Andžejs Maļinovskis"},
    Western{"pl", u"Stanisław Grabowski;Станислав Грабовский;Staņislavs Grabovskis"},
    Western{"pl", u"Mateusz Pawlak;Матеуш Павляк;Mateušs Pavļaks"},
    Western{"pl", u"Wojciech Sikorski;Войцех Сикорский;Vojcehs Sikorskis"},
    Western{"lv", u"Līga Ozoliņa;Лига Озолиня"},
    Western{"lv", u"Inese Bērziņa;Инесе Берзиня"},
    Western{"lv", u"Dace Liepiņa;Даце Лиепиня"},
    Western{"lv", u"Baiba Krūmiņa;Байба Круминя"},
    Western{"lv", u"Zane Vītola;Зане Витола"},
    Western{"lv", u"Ilze Eglīte;Илзе Эглите"},
    Western{"lv", u"Evija Šķēle;Эвия Шкеле"},
    Western{"lv", u"Guntra Āboliņa;Гунтра Аболиня"},
    Western{"lv", u"Anete Zariņa;Анете Зариня"},
    Western{"lv", u"Ginta Pētersone;Гинта Петерсоне"},
    Western{"lv", u"Sanita Jansone;Санита Янсоне"},
    Western{"lv", u"Vineta Balode;Винета Балоде"},
    Western{"lv", u"Aiga Cīrule;Айга Цируле"},
    Western{"lv", u"Rūta Siliņa;Рута Силиня"},
    Western{"lv", u"Jānis Bērziņš;Янис Берзиньш"},
    Western{"lv", u"Andris Ozoliņš;Андрис Озолиньш"},
    Western{"lv", u"Mārtiņš Vītols;Мартиньш Витолс"},
    Western{"lv", u"Edgars Krūmiņš;Эдгарс Круминьш"},
    Western{"lv", u"Kaspars Dombrovskis;Каспарс Домбровскис"},
    Western{"lv", u"Ģirts Rozītis;Гиртс Розитис"},
    Western{"et", u"Kärt Rebane;Кярт Ребане"},
    Western{"et", u"Ülle Saar;Юлле Саар"},
    Western{"et", u"Õie Kask;Ыйе Каск"},
    Western{"et", u"Piret Sepp;Пирет Сепп"},
    Western{"et", u"Triin Kukk;Трийн Кукк"},
    Western{"et", u"Maarja Põder;Маарья Пыдер"},
    Western{"et", u"Anu Pärn;Ану Пярн"},
    Western{"et", u"Sirje Vaher;Сирье Вахер"},
    Western{"et", u"Kaie Lepik;Кайе Лепик"},
    Western{"et", u"Jaan Tõnisson;Яан Тыниссон"},
    Western{"et", u"Tõnu Koppel;Тыну Коппель"},
    Western{"et", u"Jüri Männik;Юри Мянник"},
    Western{"et", u"Rein Raudsepp;Рейн Раудсепп"},
    Western{"et", u"Peeter Ilves;Пеэтер Ильвес"},
    Western{"lv", u"Ilona Rudzīte;Ilona Rudzīte-Kārkliņa"},
    Western{"lv", u"Kristiāna Freimane;Kristiāna Freimane-Bula"},
    Western{"ru", u"Ирэна Доронина;Ирэна Доронина-Панова"},
    Western{"et", u"Helga Kuusk;Helga Kuusk-Lill"},
    Western{"uk", u"Соломія Гайова;Соломія Гайова-Петрик"},
    Western{"pl", u"Beata Krupa;Beata Krupa-Zając"},
    Western{"lv", u"Diāna Grīnberga;Diāna Grīnberga-Zāle"},
    Western{"ru", u"Арина Нилова;Арина Нилова-Серова"},
};

void add(QStringList& spellings, const QString& spelling)
{
    if (!spelling.isEmpty() && !spellings.contains(spelling))
        spellings.append(spelling);
}

QString latvianName(const QString& name, bool isMan)
{
    return latvianSpelling(name.section(u' ', 0, 0), isMan) + u' '
        + latvianSpelling(name.section(u' ', 1), isMan);
}

void addRussian(QStringList& spellings, const QString& russian, bool isMan)
{
    auto undotted = russian;
    add(spellings, russian);
    add(spellings, undotted.replace(u'ё', u'е'));
    add(spellings, icaoSpelling(russian));
    add(spellings, englishSpelling(russian));
    add(spellings, latvianName(russian, isMan));
    add(spellings, plainSpelling(latvianName(russian, isMan)));
    add(spellings, estonianSpelling(russian));
    // a list with the family name first
    add(spellings, russian.section(u' ', 1) + u' ' + russian.section(u' ', 0, 0));
}

}  // namespace

QList<SpelledPerson> peopleOfSixLanguages()
{
    QList<SpelledPerson> people;
    int year = 1957;
    const auto nextYear = [&year] { return year = year > 2005 ? 1957 : year + 7; };
    for (const auto& each : kEastern) {
        SpelledPerson person{QString::fromLatin1(each.language), {}, nextYear()};
        const auto native = each.native.toString();
        if (person.language == u"uk") {
            add(person.spellings, native);
            add(person.spellings, ukrainianSpelling(native));
        } else if (person.language == u"be") {
            add(person.spellings, native);
            add(person.spellings, belarusianSpelling(native));
        }
        addRussian(person.spellings, each.russian.isEmpty() ? native : each.russian.toString(),
                   each.isMan);
        people.append(person);
    }
    for (const auto& each : kWestern) {
        SpelledPerson person{QString::fromLatin1(each.language), {}, nextYear()};
        for (const auto& spelling : each.spellings.toString().split(u';')) {
            add(person.spellings, spelling);
            const bool isLatin = spelling.front().script() == QChar::Script_Latin;
            add(person.spellings, isLatin ? plainSpelling(spelling) : icaoSpelling(spelling));
        }
        people.append(person);
    }
    return people;
}

}  // namespace kaasa::test
