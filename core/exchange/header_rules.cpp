// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_rules.h"

#include "core/exchange/plain_words.h"

#include <span>

namespace kaasa::exchange {

namespace {

/// Patterns of `holdsWords`, parted by |, per language. The heaviest rule that fits wins; what is
/// more particular weighs more: "I agree to pictures" is about pictures, "e-mail address" no
/// address.
struct HeaderRule {
    Field field;
    int weight;
    QStringView latvian;
    QStringView estonian;
    QStringView russian;
    QStringView english;
};

// clang-format off: tables, one rule a line
constexpr HeaderRule kAnyList[]{
    {Field::Ignore, 95, u"nr$ p$ k$|npk$|numurs pec kartas|kopa$|pavisam|paraksts|rindas nr",
     u"jrk|kokku$|allkiri|rea nr", u"п$ п$|итого|всего|подпись|порядк номер",
     u"total$|signature|row no$|no$ in$ order"},
};

constexpr HeaderRule kPeople[]{
    {Field::Timestamp, 90,
     u"laikspiedol|iesniegsanas laik|iesniegsanas datum|iesniegts|aizpildits|anketas datum",
     u"ajatempel|esitamise aeg|esitatud|vastamise aeg|taitmise aeg",
     u"отметка времен|время отправк|время ответ|дата отправк|дата заполн|время заполн|метка времен",
     u"timestamp|submi|completion time|date completed|response time"},
    {Field::Ignore, 90, u"vecum|dzimum|pilsonib|valstspieder|tautib|sakuma laiks",
     u"vanus|sugu$|kodakonds|rahvus|algusaeg",
     u"возраст|пол$|гражданств|национальност|время начала",
     u"age$|sex$|gender|citizenship|nationality|start time"},
    {Field::Ignore, 88, u"ieksej", u"sisemi|asutusesise", u"внутрен|служебн", u"internal"},
    {Field::Name, 85, u"vards uzvard|piln vards|dalibn vards uzvard",
     u"ees perekonnanimi|ees perenimi|taisnimi|taielik nimi",
     u"фамилия имя|фио$|ф$ и$ о$|ф$ и$|полное имя",
     u"full name|first last name|name and surname|name surname !first"},
    {Field::Given, 55, u"vards$ !uzvard|priekvards|prieksvards|vardi$ !uzvardi",
     u"eesnim|ees$ nimi$", u"имя !фамил !отчеств|имена",
     u"first name !last|given|forename|firstname"},
    {Field::Family, 65, u"uzvard !vards$", u"perekonnanimi !ees$|perenimi !ees$", u"фамили !имя",
     u"surname !name|last name !first|family name|surname !first|lastname"},
    {Field::Patronymic, 70, u"tevvard|tevavard", u"isanimi", u"отчеств !имя",
     u"patronym|middle name"},
    {Field::Name, 40, u"vards", u"nimi$|osaleja$ nimi", u"имя", u"name$"},
    {Field::Name, 25, u"dalibniec|dalibniek|apmekletaj|berna vards", u"osaleja|kulastaja",
     u"участни|посетител", u"participant|attendee|person$|visitor"},
    {Field::Birth, 75, u"dzims !viet|dzim$ !viet|dzimus|dz$ d|dz$ dat", u"sunni !koht|sund",
     u"рожд !мест|д$ р$|род !родн", u"birth !place|dob$|born$|birthday"},
    {Field::Phone, 65, u"talr|telef|tel$|mob$|mobilais", u"telef|tel$|mobiil",
     u"телеф|тел$|моб$|мобильн", u"phone|mobile|cell$|tel$|telephone|gsm$|whatsapp"},
    {Field::OtherPhone, 78, u"cits talr|otrs talr|papildu talr", u"teine telef|muu telef|lisatelef",
     u"друго телеф|второ телеф|дополн телеф", u"other phone|second phone|alternat phone"},
    {Field::OtherEmail, 79, u"cits e$ pas|otrs e$ pas|papildu e$ pas",
     u"teine e$ pos|muu e$ pos|lisa e$ pos", u"друг эл$ почт|втор эл$ почт|друг e$ mail",
     u"other e$ mail|second e$ mail|alternat e$ mail|other email|second email"},
    {Field::OtherAddress, 77, u"cita adres|otra adres|papildu adres", u"teine aadress|muu aadress",
     u"друго адрес|второ адрес|дополн адрес", u"other address|second address"},
    {Field::Email, 68, u"e$ pas|epast|e$ mail", u"e$ pos|epost|meil$|meiliaadress",
     u"эл$ почт|эл$ адрес|электронн почт|электронн адрес|емеил|имеил|почта$|e$ mail|мэил|эл$ п",
     u"e$ mail|email|mail$"},
    {Field::Code, 80, u"person kod|pers$ kod|p$ k$|pk$", u"isikukood|isiku kood|ik$",
     u"персон код|перс$ код|личн код",
     u"personal code|personal id|id code|national id|identity code|id number"},
    {Field::ConsentContact, 85, u"jaunum|sanemt inform|sanemt zin|turpmak sazin|sanemt uzaicin",
     u"saada teavet|saada infot|uudis|saada kutse|edaspidi uhendust",
     u"получать новост|рассылк|получать информац|получать приглаш|новости$",
     u"newsletter|news$|keep informed|stay in touch|receive information|receive "
     u"invitations|updates"},
    {Field::HeardFrom, 88, u"uzzinaj|ka$ uzzin", u"kust kuul|kuidas teada|kust teada",
     u"узнал|откуда вы$|как вы узн", u"hear about|find out about|how did you$"},
    {Field::ConsentPhoto, 86, u"foto|publicet attel|film", u"foto|pildist|pilti", u"фото|снимк",
     u"photo|picture|image"},
    {Field::ConsentData, 72, u"piekris|piekrit|piekr$|person dat|datu apstrad|vdar$",
     u"nous$|nousole|isikuandme|andmete tootle", u"соглас|персон данн|обработк данн",
     u"consent|agree|personal data|gdpr"},
    {Field::Municipality, 50, u"pilset|novad|pasvald|dzivesv|dzivojat|dzivo$|pagast",
     u"linn|vald$|vallas|elukoht|elate$|omavalits|vald ",
     u"город|кра$|краи|живет|живёт|самоуправл|место жит|местожит|волост|где$ вы$ жив",
     u"town|city|municip|residence|where live|parish|place of living"},
    {Field::Municipality, 22, u"vieta$|no$ kurienes", u"koht$", u"место$|откуда$",
     u"place$|where from"},
    {Field::Address, 45, u"adres", u"aadress", u"адрес|улица", u"address|street"},
    {Field::Country, 60, u"valsts$", u"riik", u"страна", u"country !code"},
    {Field::Language, 56, u"valod|val$", u"keel", u"язык|яз$", u"language|lang$"},
    {Field::Topics, 58, u"interes|temas|temat|jomas", u"huvita|teema", u"тем$|темы|тематик|интерес",
     u"topic|interest|learn about|subjects"},
    {Field::Events, 70, u"pasakum|uz kur piesak|kuras nodarb", u"uritus|millistel osale",
     u"мероприят|записыва|каки встреч", u"event|which sessions|sign up for"},
    {Field::Children, 54, u"bern|mazul", u"laps|lapsi|laste", u"дет$|детеи|детьми|ребен",
     u"child|kids$"},
    {Field::Tags, 42, u"birk|grup", u"silt$|sildid|marksona|ruhm", u"метк|тег|групп",
     u"tags|tag$|label|group"},
    {Field::Organisation, 60, u"organiz|iestad|darbaviet|biedrib",
     u"asutus|organisats|tookoht|uhing", u"организац|учрежден|место работы|общество",
     u"organis|organiz|institution|company|employer|workplace"},
    {Field::Note, 62, u"piezim|koment|piebil|papildu|vai kas vel|cits$|ipasas vajadz|alerg",
     u"markus|kommentaar|lisainfo|lisa$|muu$|erivajadus|allerg",
     u"примеч|коммент|заметк|дополнит|особы потребн|аллерг|добавить",
     u"note$|notes$|remark|comment|anything else|additional|special needs|allerg"},
};

constexpr HeaderRule kEvents[]{
    {Field::TitleLatvian, 90, u"nosauk lv$|tema lv$|pasakum lv$|lv$|latviski|latviesu",
     u"lati keeles", u"название лат|по-латышски", u"title lv$|latvian|name lv$"},
    {Field::TitleEstonian, 90, u"nosauk et$|nosauk ee$|igauniski|igaunu",
     u"nimetus et$|nimetus ee$|et$|ee$|eesti$ keel|eesti", u"название эст|на эстонском",
     u"title et$|title ee$|estonian|name et$|name ee$"},
    {Field::TitleRussian, 90, u"nosauk ru$|krieviski|krievu", u"nimetus ru$|vene$",
     u"название ru$|ru$|по русски|на русском", u"title ru$|russian|name ru$"},
    {Field::TitleEnglish, 90, u"nosauk en$|angliski|anglu", u"nimetus en$|inglise",
     u"название en$|англ", u"title en$|en$|english|name en$"},
    {Field::LastDay, 80, u"beigu dat|lidz dat|dat lidz|dat beig", u"lopp kuup|lopukuup|kuni kuup",
     u"дата окон|по дат|до дат", u"end date|date end|last day|to date|until date"},
    {Field::Day, 70, u"datum|diena$|dat$|sakuma dat|kad$", u"kuupaev|paev$|alguskuup|millal",
     u"дата|день$|число$|когда", u"date|day$|when$"},
    {Field::Start, 66, u"sakum|sakas$|no$", u"algus|algab|alates", u"начало|с$",
     u"start|begin|from$"},
    {Field::End, 66, u"beig|beidz|lidz$", u"lopp|lopeb|kuni$", u"конец|окончан|до$",
     u"end$|ends|finish|until|to$"},
    {Field::Time, 60, u"laiks|plkst|pulksten|laik$|stundas$", u"kell|aeg$|kellaaeg", u"время|часы$",
     u"time|hours$"},
    {Field::Capacity, 64, u"viet skaits|cik vietu|dalibnieku skaits|max$|maks$",
     u"kohtade arv|kohti$|osalejate arv", u"число мест|количество мест|мест$",
     u"capacity|seats|places$|max$"},
    {Field::Place, 58, u"viet|norise|telpa|adrese", u"koht|toimumiskoht|ruum|aadress",
     u"место|адрес|помещен|где$", u"place|venue|location|where$|room|address"},
    {Field::Kind, 56, u"veids|tips|kategor", u"liik|tuup|kategoor", u"вид$|тип$|категор|формат",
     u"kind|type|category|format"},
    {Field::Language, 56, u"valod", u"keel$|keeled|tookeel", u"язык", u"language"},
    {Field::Speaker, 60, u"lektor|vada|vaditaj|pasniedz|runata",
     u"lektor|juhendaja|esineja|koolitaja|juht$|labiviija",
     u"лектор|ведущ|преподават|докладчик|спикер",
     u"speaker|lecturer|trainer|facilitator|leader|presenter"},
    {Field::Organisation, 50, u"organiz|rikota", u"korraldaja|organis", u"организ",
     u"organis|organiz|host"},
    {Field::Title, 54, u"nosauk|pasakum|tema$|temats|tema |nodarbiba",
     u"nimetus|uritus|pealkiri|teema", u"назван|мероприят|тема|занятие",
     u"title|event|name$|subject|topic|activity"},
    {Field::Note, 50, u"piezim|koment|apraksts|saturs", u"markus|kommentaar|kirjeldus|sisu$",
     u"примеч|коммент|описан|содержан", u"note$|notes$|remark|comment|description|content"},
};

constexpr HeaderRule kMeetingLog[]{
    {Field::Joined, 80, u"pievien|ienak|iesled|pirma pievien", u"liitu|sisene|esimene liitu",
     u"вход|присоедин|подключ|время входа", u"join|entered|first seen"},
    {Field::Left, 80, u"atstaj|izgaj|izies|aizgaj|pamet|pedej iziesan",
     u"lahku|valju|viimane lahku", u"выход|покин|отключ|вышел|ухода",
     u"leave|left$|exit|last seen"},
    {Field::Duration, 85, u"ilgum|minutes$|pavadit laiks", u"kestus|kestvus|minutid",
     u"длительн|продолжит|минут", u"duration|minutes|time in meeting|attended"},
    {Field::Ignore, 82, u"loma$|id$|dalibnieka id|statuss|viesis",
     u"roll$|id$|osaleja id|olek|kulaline", u"роль$|идентификатор|статус|гость",
     u"role$|id$|upn$|participant id|guest|status|recording|registration|waiting room"},
    {Field::Given, 55, u"vards$ !uzvard", u"eesnim", u"имя !фамил !участ", u"first name"},
    {Field::Family, 65, u"uzvard !vards$", u"perekonnanimi", u"фамили !имя", u"last name|surname"},
    {Field::Name, 60, u"vards|dalibniek|lietotajvard", u"nimi$|osaleja|taisnimi",
     u"имя|участник|фио$", u"name|participant|attendee"},
    {Field::Email, 68, u"e$ pas|epast", u"e$ pos|epost|meil", u"эл$ почт|электронн|почта$",
     u"e$ mail|email"},
};

// clang-format on

void tryRule(const HeaderRule& rule, const QString& words, HeaderMatch& best)
{
    const std::pair<QStringView, Language> columns[]{{rule.latvian, Language::Latvian},
                                                     {rule.estonian, Language::Estonian},
                                                     {rule.russian, Language::Russian},
                                                     {rule.english, Language::English}};
    for (const auto& [patterns, language] : columns) {
        for (const auto pattern : patterns.split(u'|')) {
            if (!holdsWords(words, pattern))
                continue;
            if (best.weight < rule.weight)
                best = {rule.field, rule.weight, language};
            else if (best.field == rule.field && best.language != language
                     && best.weight == rule.weight)
                best.language.reset();  // "tel." says nothing about the language
            break;
        }
    }
}

}  // namespace

HeaderMatch matchHeader(const QString& heading, ListKind kind)
{
    const auto words = plainWords(heading);
    HeaderMatch best;
    if (words.isEmpty())
        return best;
    if (words == u"nr" || words == u"no" || words == u"id" || words == u"n"
        || heading.trimmed() == u"#")
        return {Field::Ignore, 100, std::nullopt};
    std::span<const HeaderRule> rules = kPeople;
    if (kind == ListKind::Events)
        rules = kEvents;
    else if (kind == ListKind::MeetingLog)
        rules = kMeetingLog;
    for (const auto& rule : kAnyList)
        tryRule(rule, words, best);
    for (const auto& rule : rules)
        tryRule(rule, words, best);
    return best;
}

}  // namespace kaasa::exchange
