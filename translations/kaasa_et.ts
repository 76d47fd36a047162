<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE" sourcelanguage="en_GB">
<context>
    <name>Act</name>
    <message>
        <source>Checked in: %1</source>
        <translation>Kohal märgitud: %1</translation>
    </message>
    <message>
        <source>Attendance mark removed: %1</source>
        <translation>Osalemise märge eemaldatud: %1</translation>
    </message>
    <message>
        <source>Attendance marked: %1</source>
        <translation>Osalemine märgitud: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Inimene lisatud: %1</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Inimese andmed muudetud: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Inimene eemaldatud: %1</translation>
    </message>
    <message>
        <source>Profile created: %1</source>
        <translation>Profiil loodud: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Tehtud uuesti: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Tagasi võetud: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Muudetud: %1</translation>
    </message>
    <message>
        <source>Child who comes along saved: %1</source>
        <translation>Kaasa tuleva lapse andmed salvestatud: %1</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>Nõusolek kirja pandud: %1</translation>
    </message>
    <message>
        <source>New consent text: %1</source>
        <translation>Uus nõusoleku tekst: %1</translation>
    </message>
    <message>
        <source>Household changed: %1</source>
        <translation>Leibkond muudetud: %1</translation>
    </message>
    <message>
        <source>Personal code noted: %1</source>
        <translation>Isikukood kirja pandud: %1</translation>
    </message>
    <message>
        <source>Answer for reports noted: %1</source>
        <translation>Vastus aruannete jaoks kirja pandud: %1</translation>
    </message>
    <message>
        <source>Entry removed: %1</source>
        <translation>Kirje eemaldatud: %1</translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>Sildid muudetud: %1</translation>
    </message>
    <message>
        <source>Role changed: %1</source>
        <translation>Roll muudetud: %1</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Üritus lisatud: %1</translation>
    </message>
    <message>
        <source>Event cancelled: %1</source>
        <translation>Üritus jäetud ära: %1</translation>
    </message>
    <message>
        <source>Event changed: %1</source>
        <translation>Üritust muudetud: %1</translation>
    </message>
    <message>
        <source>Event copied: %1</source>
        <translation>Üritus kopeeritud: %1</translation>
    </message>
    <message>
        <source>Event removed: %1</source>
        <translation>Üritus eemaldatud: %1</translation>
    </message>
    <message>
        <source>Event takes place after all: %1</source>
        <translation>Üritus siiski toimub: %1</translation>
    </message>
    <message>
        <source>Kind of event added: %1</source>
        <translation>Ürituse liik lisatud: %1</translation>
    </message>
    <message>
        <source>Kind of event renamed: %1</source>
        <translation>Ürituse liik ümber nimetatud: %1</translation>
    </message>
    <message>
        <source>Kind of event removed: %1</source>
        <translation>Ürituse liik eemaldatud: %1</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registreeritud: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Registreering tühistatud: %1</translation>
    </message>
    <message>
        <source>Registration changed: %1</source>
        <translation>Registreeringut muudetud: %1</translation>
    </message>
    <message>
        <source>Place given from the waiting list: %1</source>
        <translation>Koht antud ootenimekirjast: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list: %1</source>
        <translation>Lisatud ootenimekirja: %1</translation>
    </message>
    <message>
        <source>Room added: %1</source>
        <translation>Ruum lisatud: %1</translation>
    </message>
    <message>
        <source>Room changed: %1</source>
        <translation>Ruumi muudetud: %1</translation>
    </message>
    <message>
        <source>Room removed: %1</source>
        <translation>Ruum eemaldatud: %1</translation>
    </message>
    <message>
        <source>Series planned: %1</source>
        <translation>Sari planeeritud: %1</translation>
    </message>
    <message>
        <source>Meeting added: %1</source>
        <translation>Kohtumine lisatud: %1</translation>
    </message>
    <message>
        <source>Agenda changed: %1</source>
        <translation>Päevakava muudetud: %1</translation>
    </message>
    <message>
        <source>Meeting cancelled: %1</source>
        <translation>Kohtumine jäetud ära: %1</translation>
    </message>
    <message>
        <source>Meeting changed: %1</source>
        <translation>Kohtumist muudetud: %1</translation>
    </message>
    <message>
        <source>Meeting moved: %1</source>
        <translation>Kohtumine nihutatud: %1</translation>
    </message>
    <message>
        <source>Meeting removed: %1</source>
        <translation>Kohtumine eemaldatud: %1</translation>
    </message>
    <message>
        <source>Meeting takes place after all: %1</source>
        <translation>Kohtumine siiski toimub: %1</translation>
    </message>
    <message>
        <source>Venue added: %1</source>
        <translation>Toimumiskoht lisatud: %1</translation>
    </message>
    <message>
        <source>Venue changed: %1</source>
        <translation>Toimumiskohta muudetud: %1</translation>
    </message>
    <message>
        <source>Venue removed: %1</source>
        <translation>Toimumiskoht eemaldatud: %1</translation>
    </message>
    <message>
        <source>List imported: %1</source>
        <translation>Nimekiri sisse loetud: %1</translation>
    </message>
    <message>
        <source>Sample people and events added: %1</source>
        <translation>Lisatud näidisinimesed ja -üritused: %1</translation>
    </message>
    <message>
        <source>Logo added: %1</source>
        <translation>Logo lisatud: %1</translation>
    </message>
    <message>
        <source>Order of logos changed: %1</source>
        <translation>Logode järjekord muudetud: %1</translation>
    </message>
    <message>
        <source>Logo removed: %1</source>
        <translation>Logo eemaldatud: %1</translation>
    </message>
    <message>
        <source>Name of a member of staff changed: %1</source>
        <translation>Töötaja nimi muudetud: %1</translation>
    </message>
    <message>
        <source>Organisation added: %1</source>
        <translation>Organisatsioon lisatud: %1</translation>
    </message>
    <message>
        <source>Organisation changed: %1</source>
        <translation>Organisatsioon muudetud: %1</translation>
    </message>
    <message>
        <source>Organisation removed: %1</source>
        <translation>Organisatsioon eemaldatud: %1</translation>
    </message>
    <message>
        <source>Project added: %1</source>
        <translation>Projekt lisatud: %1</translation>
    </message>
    <message>
        <source>Project changed: %1</source>
        <translation>Projekt muudetud: %1</translation>
    </message>
    <message>
        <source>Project partner changed: %1</source>
        <translation>Projekti partner muudetud: %1</translation>
    </message>
    <message>
        <source>Project partner removed: %1</source>
        <translation>Projekti partner eemaldatud: %1</translation>
    </message>
    <message>
        <source>Project removed: %1</source>
        <translation>Projekt eemaldatud: %1</translation>
    </message>
    <message>
        <source>Funding statement changed: %1</source>
        <translation>Rahastuse märge muudetud: %1</translation>
    </message>
    <message>
        <source>Children counted: %1</source>
        <translation>Lapsed loetud: %1</translation>
    </message>
    <message>
        <source>Excused at the desk: %1</source>
        <translation>Puudub põhjusega, märgitud registreerimislauas: %1</translation>
    </message>
    <message>
        <source>Came late: %1</source>
        <translation>Hilines: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Lahkus: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list at the desk: %1</source>
        <translation>Registreerimislauas ootenimekirja pandud: %1</translation>
    </message>
    <message>
        <source>Came without registering: %1</source>
        <translation>Tuli eelregistreerimata: %1</translation>
    </message>
    <message>
        <source>Badge issued: %1</source>
        <translation>Nimesilt väljastatud: %1</translation>
    </message>
    <message>
        <source>Lost badge revoked: %1</source>
        <translation>Kaotatud nimesilt tühistatud: %1</translation>
    </message>
    <message>
        <source>Certificate issued: %1</source>
        <translation>Tunnistus väljastatud: %1</translation>
    </message>
    <message>
        <source>Certificate revoked: %1</source>
        <translation>Tunnistus tühistatud: %1</translation>
    </message>
    <message>
        <source>Sign-in sheet numbered: %1</source>
        <translation>Registreerimisleht sai numbri: %1</translation>
    </message>
    <message>
        <source>Left the household: %1</source>
        <translation>Enam mitte leibkonnas: %1</translation>
    </message>
    <message>
        <source>Household relation changed: %1</source>
        <translation>Leibkonna seos muudetud: %1</translation>
    </message>
    <message>
        <source>Note about a person changed: %1</source>
        <translation>Märkus inimese kohta muudetud: %1</translation>
    </message>
    <message>
        <source>Tag added to several people: %1</source>
        <translation>Silt lisatud mitmele inimesele: %1</translation>
    </message>
    <message>
        <source>Wishes about pictures and news changed: %1</source>
        <translation>Piltide ja uudiste soovid muudetud: %1</translation>
    </message>
    <message>
        <source>View of a list saved: %1</source>
        <translation>Loendi vaade salvestatud: %1</translation>
    </message>
    <message>
        <source>View of a list changed: %1</source>
        <translation>Loendi vaade muudetud: %1</translation>
    </message>
    <message>
        <source>View of a list removed: %1</source>
        <translation>Loendi vaade eemaldatud: %1</translation>
    </message>
    <message>
        <source>Several people registered: %1</source>
        <translation>Mitu inimest registreeritud: %1</translation>
    </message>
    <message>
        <source>Backup restored: %1</source>
        <translation>Varukoopiast taastatud: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” added: %1</source>
        <translation>Lisatud vastus „kust kuuldi”: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” removed: %1</source>
        <translation>Eemaldatud vastus „kust kuuldi”: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Silt eemaldatud: %1</translation>
    </message>
    <message>
        <source>Tag renamed: %1</source>
        <translation>Silt ümber nimetatud: %1</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Ülesanne lisatud: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Ülesanne tehtud: %1</translation>
    </message>
    <message>
        <source>Task put off: %1</source>
        <translation>Ülesanne edasi lükatud: %1</translation>
    </message>
    <message>
        <source>New person, present: %1</source>
        <translation>Uus inimene, kohal: %1</translation>
    </message>
    <message>
        <source>Moved in the waiting list: %1</source>
        <translation>Ootenimekirjas liigutatud: %1</translation>
    </message>
    <message>
        <source>New person, registered: %1</source>
        <translation>Uus inimene, registreeritud: %1</translation>
    </message>
    <message>
        <source>The other computer&apos;s value taken: %1</source>
        <translation>Võetud teise arvuti väärtus: %1</translation>
    </message>
    <message>
        <source>Changed by another program: %1</source>
        <translation>Muudetud teise programmiga: %1</translation>
    </message>
    <message>
        <source>Shared with other computers from now on: %1</source>
        <translation>Edaspidi teiste arvutitega ühine: %1</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <translation>Ei ole sama inimene: %1</translation>
    </message>
    <message>
        <source>Two records of one person merged: %1</source>
        <translation>Ühe inimese kaks kirjet ühendatud: %1</translation>
    </message>
    <message>
        <source>Merged records split again: %1</source>
        <translation>Ühendatud kirjed jälle eraldatud: %1</translation>
    </message>
</context>
<context>
    <name>AttendanceSum</name>
    <message>
        <source>Meetings by month, %1</source>
        <translation>Kohtumised kuude kaupa, %1</translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>present</source>
        <comment>state in the attendance grid</comment>
        <translation>kohal</translation>
    </message>
    <message>
        <source>late</source>
        <comment>state in the attendance grid</comment>
        <translation>hilines</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state in the attendance grid</comment>
        <translation>lahkus varem</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state in the attendance grid</comment>
        <translation>põhjusega</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state in the attendance grid</comment>
        <translation>puudus</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state in the attendance grid</comment>
        <translation>veebis</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>verb: no mark in the cell any more</comment>
        <translation>tühjenda</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Online</source>
        <translation>Veebis</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>On a certificate: how many hours somebody was there</extracomment>
        <translation>
            <numerusform>%n tund</numerusform>
            <numerusform>%n tundi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>On a certificate: %1 = hours with a fraction, &quot;2,5&quot;</extracomment>
        <translation>%1 t</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <extracomment>On a certificate: how many meetings somebody attended</extracomment>
        <translation>
            <numerusform>%n kohtumine</numerusform>
            <numerusform>%n kohtumist</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tunnistus</translation>
    </message>
    <message>
        <source>%1 certifies that</source>
        <extracomment>On a certificate, before the person&apos;s name; %1 = the organisation</extracomment>
        <translation>%1 kinnitab, et</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of the event</extracomment>
        <translation>osales üritusel</translation>
    </message>
    <message>
        <source>No %1</source>
        <extracomment>Number of a certificate in the register</extracomment>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>%1: was at none of the meetings.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name</extracomment>
        <translation>%1: ei osalenud ühelgi kohtumisel.</translation>
    </message>
    <message>
        <source>%1: under the rule, was at %2 of %3 meetings, hours: %4.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name, %2 of %3 meetings, %4 = hours, &quot;2,5&quot;</extracomment>
        <translation>%1: tingimus täitmata; kohtumisi %2/%3, tunde: %4.</translation>
    </message>
    <message>
        <source>has taken part in the series of meetings</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of a series of meetings</extracomment>
        <translation>osales kohtumiste sarjas</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>On a certificate, under its number; %1 = e-mail, web page or name of the organisation</extracomment>
        <translation>Kontroll: %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tunnistused</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Väljastatud</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Tühistatud</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Tunnistuste register</translation>
    </message>
    <message>
        <source>certificates issued</source>
        <translation>väljaantud tunnistust</translation>
    </message>
    <message>
        <source>each number once</source>
        <translation>iga number üks kord</translation>
    </message>
    <message>
        <source>valid certificates</source>
        <translation>kehtivat tunnistust</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>tühistamata</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>no emblem</source>
        <translation>embleemita</translation>
    </message>
    <message>
        <source>emblem of the European Union</source>
        <translation>Euroopa Liidu embleem</translation>
    </message>
    <message>
        <source>public</source>
        <comment>an event</comment>
        <translation>avalik</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an event</comment>
        <translation>kinnine</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>antud</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a consent</comment>
        <translation>keeldutud</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>tagasi võetud</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uus</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eemaldatud</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a value that is not shown</comment>
        <translation>muudetud</translation>
    </message>
    <message>
        <source>%1 → empty</source>
        <extracomment>%1 is what stood there before</extracomment>
        <translation>%1 → tühi</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>old value, new value</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – taken back</source>
        <comment>when and who</comment>
        <translation>%1 – tagasi võetud</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Taastatud</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>age not known</source>
        <extracomment>The age of a child</extracomment>
        <translation>vanus teadmata</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 aastat vana</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>sünd. %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is none of the languages lv, et, ru, en.</source>
        <translation>„%1” ei ole ükski keeltest lv, et, ru, en.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Käsku „%1” ei ole.</translation>
    </message>
    <message>
        <source>What shall be done? Say a verb.</source>
        <translation>Mida teha? Andke käsk.</translation>
    </message>
    <message>
        <source>Which profile? Say --profile FILE.</source>
        <translation>Milline profiil? Lisage --profile FILE.</translation>
    </message>
    <message>
        <source>kaasa-cli --help lists what it can do.</source>
        <translation>kaasa-cli --help loetleb, mida see oskab.</translation>
    </message>
    <message>
        <source>Does without a screen what staff do on screen, by the same rules.</source>
        <translation>Teeb ilma ekraanita sama, mida töötajad teevad ekraanil, samade reeglite järgi.</translation>
    </message>
    <message>
        <source>The file that holds everything.</source>
        <translation>Fail, milles on kõik.</translation>
    </message>
    <message>
        <source>Before the verb: the language of sentences. After it: of the document or organisation.</source>
        <translation>Enne käsku: lausete keel. Pärast käsku: dokumendi või organisatsiooni keel.</translation>
    </message>
    <message>
        <source>Answer for scripts.</source>
        <translation>Vasta skriptidele.</translation>
    </message>
    <message>
        <source>After a verb: what may follow it.</source>
        <translation>Pärast käsku: mis sellele järgneda võib.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused with a sentence, 2 when not understood.</source>
        <translation>Lõpeb koodiga 0, kui tehtud, 1, kui keeldutud selgitusega, 2, kui ei mõistetud.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Siin ei ole valikut --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>Valik --%1 vajab väärtust: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1” on liigne sõna.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Puudub: %1.</translation>
    </message>
    <message>
        <source>Make a copy of the profile and check that it opens.</source>
        <translation>Tee profiilist koopia ja kontrolli, et see avaneb.</translation>
    </message>
    <message>
        <source>Where to; else into the folder of backups.</source>
        <translation>Kuhu; muidu varukoopiate kausta.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Loodud: %1</translation>
    </message>
    <message>
        <source>Read every page of the profile and say whether it is sound.</source>
        <translation>Loe kogu profiil läbi ja ütle, kas see on terve.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>Profiil on terve.</translation>
    </message>
    <message>
        <source>Write everything as CSV files, one a table.</source>
        <translation>Kirjuta kõik CSV-failidesse, üks iga tabeli kohta.</translation>
    </message>
    <message>
        <source>Where to; made when it is not there.</source>
        <translation>Kuhu; luuakse, kui seda ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1</source>
        <translation>
            <numerusform>%n fail kirjutatud: %1</numerusform>
            <numerusform>%n faili kirjutatud: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People by any spelling of a name, phone, e-mail or badge.</source>
        <translation>Inimesed nime mis tahes kirjapildi, telefoni, e-posti või nimesildi järgi.</translation>
    </message>
    <message>
        <source>At most so many; else 50.</source>
        <translation>Kõige rohkem nii palju; muidu 50.</translation>
    </message>
    <message>
        <source>What was done, newest first.</source>
        <translation>Mida tehti, uusim ees.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Ainult selle inimese kohta.</translation>
    </message>
    <message>
        <source>Only of this event.</source>
        <translation>Ainult selle ürituse kohta.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tagasi võetud</translation>
    </message>
    <message>
        <source>Take back the last act, or the one that is named.</source>
        <translation>Võta tagasi viimane tegevus või see, mis on nimetatud.</translation>
    </message>
    <message>
        <source>A whole import, by its number.</source>
        <translation>Terve import selle numbri järgi.</translation>
    </message>
    <message>
        <source>Take back the last undo.</source>
        <translation>Tühista viimane tagasivõtmine.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Tagasi võetud: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n väärtust on vahepeal muudetud ja see jääb nii, nagu on.</numerusform>
            <numerusform>%n väärtust on vahepeal muudetud ja need jäävad nii, nagu on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new profile for an organisation.</source>
        <translation>Loo organisatsioonile uus profiil.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Kuidas seda nimetatakse.</translation>
    </message>
    <message>
        <source>Where it works.</source>
        <translation>Kus see tegutseb.</translation>
    </message>
    <message>
        <source>The language of its papers: lv, et, ru or en.</source>
        <translation>Selle paberite keel: lv, et, ru või en.</translation>
    </message>
    <message>
        <source>Who works here.</source>
        <translation>Kes siin töötab.</translation>
    </message>
    <message>
        <source>All that is noted of one person.</source>
        <translation>Kõik, mis ühe inimese kohta kirjas on.</translation>
    </message>
    <message>
        <source>Add a person; a likely duplicate is named, never refused.</source>
        <translation>Lisa inimene; tõenäoline duplikaat nimetatakse, kuid ei keelduta.</translation>
    </message>
    <message>
        <source>Given name.</source>
        <translation>Eesnimi.</translation>
    </message>
    <message>
        <source>Surname.</source>
        <translation>Perekonnanimi.</translation>
    </message>
    <message>
        <source>The whole name in Cyrillic letters.</source>
        <translation>Kogu nimi kirillitsas.</translation>
    </message>
    <message>
        <source>Birth date, 1985-03-05, or the year alone.</source>
        <translation>Sünnikuupäev, 1985-03-05, või ainult aasta.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Telefoninumber.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-posti aadress.</translation>
    </message>
    <message>
        <source>Where she lives.</source>
        <translation>Kus elab.</translation>
    </message>
    <message>
        <source>Might be the same as %1 (%2)</source>
        <translation>Võib olla sama inimene: %1 (%2)</translation>
    </message>
    <message>
        <source>Whose answers or marks these are, where the list does not say.</source>
        <translation>Millise ürituse vastused või märked need on, kui nimekiri seda ei ütle.</translation>
    </message>
    <message>
        <source>Order of a name: g given name, f family name, p patronymic.</source>
        <translation>Nime osade järjekord: g eesnimi, f perekonnanimi, p isanimi.</translation>
    </message>
    <message>
        <source>The year of days without one.</source>
        <translation>Aasta kuupäevadele, millel seda pole.</translation>
    </message>
    <message>
        <source>The country of phone numbers without a code.</source>
        <translation>Riik riigikoodita telefoninumbritele.</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing.</source>
        <translation>Öelda, mis juhtuks, ja mitte midagi kirjutada.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Uusi: %1</translation>
    </message>
    <message>
        <source>Added to: %1</source>
        <translation>Täiendatud: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Juba olemas: %1</translation>
    </message>
    <message>
        <source>Left out, needs a person: %1</source>
        <translation>Välja jäetud, vajavad inimest: %1</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>See oli proov: midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rida %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Rida %1, %2: %3</translation>
    </message>
    <message>
        <source>Add invented people and events, to try things out.</source>
        <translation>Lisa proovimiseks väljamõeldud inimesi ja üritusi.</translation>
    </message>
    <message>
        <source>How many people the large sample has; else 100,000.</source>
        <translation>Kui palju inimesi on suures näidises; muidu 100 000.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisatud: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <extracomment>%1 = numbers of papers: &quot;K37-0042, K37-0043&quot;</extracomment>
        <translation>Numbrid: %1</translation>
    </message>
    <message>
        <source>As what; else as the ending of the file says.</source>
        <translation>Mis vormingus; muidu faililaiendi järgi.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Kuhu kirjutada.</translation>
    </message>
    <message>
        <source>Mark a person as present at a meeting, at whatever time.</source>
        <translation>Märgi inimene kohtumisel kohalolevaks, mis tahes ajal.</translation>
    </message>
    <message>
        <source>When she came; else now.</source>
        <translation>Millal saabus; muidu praegu.</translation>
    </message>
    <message>
        <source>How many children came along.</source>
        <translation>Mitu last tuli kaasa.</translation>
    </message>
    <message>
        <source>She was not there: take the mark away.</source>
        <translation>Ei olnud kohal: eemalda märge.</translation>
    </message>
    <message>
        <source>Mark taken away: %1</source>
        <translation>Märge eemaldatud: %1</translation>
    </message>
    <message>
        <source>There was no mark: %1</source>
        <translation>Märget ei olnud: %1</translation>
    </message>
    <message>
        <source>Present: %1, %2</source>
        <extracomment>%1 = a name, %2 = a time of day</extracomment>
        <translation>Kohal: %1, %2</translation>
    </message>
    <message>
        <source>Already here: %1, %2</source>
        <translation>Juba kohal: %1, %2</translation>
    </message>
    <message>
        <source>Plan an event; its venue is made when there is none of that name.</source>
        <translation>Kavanda üritus; toimumiskoht luuakse, kui sellise nimega kohta ei ole.</translation>
    </message>
    <message>
        <source>What kind of event it is; else other.</source>
        <translation>Ürituse liik; muidu other.</translation>
    </message>
    <message>
        <source>2026-03-05T17:30 is local time, 2026-03-05T15:30Z is not.</source>
        <translation>2026-03-05T17:30 on kohalik aeg, 2026-03-05T15:30Z on UTC.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Millal lõpeb.</translation>
    </message>
    <message>
        <source>So many meetings, a week apart.</source>
        <translation>Nii palju kohtumisi, nädalase vahega.</translation>
    </message>
    <message>
        <source>The house where it takes place.</source>
        <translation>Maja, kus see toimub.</translation>
    </message>
    <message>
        <source>The room of that house.</source>
        <translation>Ruum selles majas.</translation>
    </message>
    <message>
        <source>By what people meet on the net.</source>
        <translation>Mille abil veebis kohtutakse.</translation>
    </message>
    <message>
        <source>Places for adults; else there is no limit.</source>
        <translation>Kohti täiskasvanutele; muidu piiranguta.</translation>
    </message>
    <message>
        <source>Childcare places; else there is no limit.</source>
        <translation>Lastehoiukohti; muidu piiranguta.</translation>
    </message>
    <message>
        <source>Anybody may come; else people are invited.</source>
        <translation>Tulla võib igaüks; muidu kutsetega.</translation>
    </message>
    <message>
        <source>Children who come along are counted.</source>
        <translation>Kaasa tulnud lapsed loetakse üle.</translation>
    </message>
    <message>
        <source>Who signs the sheet.</source>
        <translation>Kes lehe allkirjastab.</translation>
    </message>
    <message>
        <source>The project that pays for it.</source>
        <translation>Projekt, mis selle eest maksab.</translation>
    </message>
    <message>
        <source>All events by their first meeting.</source>
        <translation>Kõik üritused esimese kohtumise järjekorras.</translation>
    </message>
    <message>
        <source>Only what ends on this day or later.</source>
        <translation>Ainult need, mis lõpevad sel päeval või hiljem.</translation>
    </message>
    <message>
        <source>Only what begins on this day or before.</source>
        <translation>Ainult need, mis algavad sel päeval või varem.</translation>
    </message>
    <message>
        <source>One event, its meetings and who is registered.</source>
        <translation>Üks üritus, selle kohtumised ja registreeritud.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Tühistatud: %1</translation>
    </message>
    <message>
        <source>Certificates of an event, each in her language, numbered.</source>
        <translation>Ürituse tunnistused, igaüks saaja keeles, nummerdatud.</translation>
    </message>
    <message>
        <source>The event that it tells of.</source>
        <translation>Üritus, mille kohta see on.</translation>
    </message>
    <message>
        <source>Only hers.</source>
        <translation>Ainult sellele inimesele.</translation>
    </message>
    <message>
        <source>The rule: she was at so many meetings; else 1.</source>
        <translation>Tingimus: nii palju kohtumisi; muidu 1.</translation>
    </message>
    <message>
        <source>The rule: she was at such a part of the meetings.</source>
        <translation>Tingimus: selline osa kohtumistest.</translation>
    </message>
    <message>
        <source>The rule: she was there so long.</source>
        <translation>Tingimus: nii pikk kohalolek.</translation>
    </message>
    <message>
        <source>The language of all of them; else each in her own.</source>
        <translation>Kõigi tunnistuste keel; muidu igaüks saaja keeles.</translation>
    </message>
    <message>
        <source>Who signs on the left.</source>
        <translation>Kes allkirjastab vasakul.</translation>
    </message>
    <message>
        <source>Who signs on the right.</source>
        <translation>Kes allkirjastab paremal.</translation>
    </message>
    <message>
        <source>A further line.</source>
        <translation>Veel üks rida.</translation>
    </message>
    <message>
        <source>Nothing is printed; this one no longer holds.</source>
        <translation>Midagi ei prindita; see enam ei kehti.</translation>
    </message>
    <message>
        <source>Name badges of an event, ten a page; new numbers where needed.</source>
        <translation>Ürituse nimesildid, kümme lehel; vajaduse korral uued numbrid.</translation>
    </message>
    <message>
        <source>The language of the paper; else the organisation&apos;s.</source>
        <translation>Dokumendi keel; muidu organisatsiooni keel.</translation>
    </message>
    <message>
        <source>Surnames too.</source>
        <translation>Ka perekonnanimed.</translation>
    </message>
    <message>
        <source>Without QR codes.</source>
        <translation>Ilma QR-koodideta.</translation>
    </message>
    <message>
        <source>Places of the first sheet that were used before.</source>
        <translation>Esimese lehe kohad, mis on juba kasutatud.</translation>
    </message>
    <message>
        <source>Register a person for an event, or put her on its waiting list.</source>
        <translation>Registreeri inimene üritusele või pane ootejärjekorda.</translation>
    </message>
    <message>
        <source>Childcare places that she needs.</source>
        <translation>Vajalikud lastehoiukohad.</translation>
    </message>
    <message>
        <source>How she learnt of it.</source>
        <translation>Kust ürituse kohta teada sai.</translation>
    </message>
    <message>
        <source>Why she gets a place though it is full.</source>
        <translation>Miks antakse koht, kuigi kõik on täis.</translation>
    </message>
    <message>
        <source>She does not come; her place is free again.</source>
        <translation>Ei tule; koht on jälle vaba.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registreeritud: %1</translation>
    </message>
    <message>
        <source>Registered, waits for childcare: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>Registreeritud, ootab lastehoidu: %1 (%2)</translation>
    </message>
    <message>
        <source>On the waiting list: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>Ootejärjekorras: %1 (%2)</translation>
    </message>
    <message>
        <source>Full, nothing was stored: %1</source>
        <translation>Kohad on täis, midagi ei salvestatud: %1</translation>
    </message>
    <message>
        <source>Registered before: %1</source>
        <translation>Juba registreeritud: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Registreering tühistatud: %1</translation>
    </message>
    <message>
        <source>Days, 2026-01-01..2026-06-30; either end may be left open.</source>
        <translation>Päevad, 2026-01-01..2026-06-30; kummagi otsa võib lahti jätta.</translation>
    </message>
    <message>
        <source>Who was at an event, or at all events of a project, as a report or a table.</source>
        <translation>Kes oli üritusel või projekti kõigil üritustel, aruande või tabelina.</translation>
    </message>
    <message>
        <source>The project whose events it counts.</source>
        <translation>Projekt, mille üritusi loetakse.</translation>
    </message>
    <message>
        <source>By which name.</source>
        <translation>Millise nime järgi.</translation>
    </message>
    <message>
        <source>Numbers instead of names.</source>
        <translation>Numbrid nimede asemel.</translation>
    </message>
    <message>
        <source>What one person took part in.</source>
        <translation>Milles üks inimene osales.</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation>Kelle oma see on.</translation>
    </message>
    <message>
        <source>Only what belongs to it.</source>
        <translation>Ainult see, mis sinna kuulub.</translation>
    </message>
    <message>
        <source>Whom to thank: who took part in an event.</source>
        <translation>Keda tänada: kes üritusel osales.</translation>
    </message>
    <message>
        <source>Whom to call: who was expected and never came.</source>
        <translation>Kellele helistada: keda oodati, kuid kes ei tulnud.</translation>
    </message>
    <message>
        <source>Sign-in sheet of an event as PDF; its number goes into the register.</source>
        <translation>Ürituse registreerimisleht PDF-ina; number läheb registrisse.</translation>
    </message>
    <message>
        <source>Its language, or two; else the organisation&apos;s.</source>
        <translation>Selle keel või kaks; muidu organisatsiooni keel.</translation>
    </message>
    <message>
        <source>Only these meetings; else all.</source>
        <translation>Ainult need kohtumised; muidu kõik.</translation>
    </message>
    <message>
        <source>All events of this day.</source>
        <translation>Kõik selle päeva üritused.</translation>
    </message>
    <message>
        <source>What is asked on it.</source>
        <translation>Mida sellel küsitakse.</translation>
    </message>
    <message>
        <source>A sheet for each meeting, or a column.</source>
        <translation>Iga kohtumise jaoks leht või veerg.</translation>
    </message>
    <message>
        <source>Rows for those who come unannounced.</source>
        <translation>Read eelregistreerimata tulijatele.</translation>
    </message>
    <message>
        <source>One list, a slip for each person, or the list of an online event.</source>
        <translation>Üks nimekiri, igale inimesele sedel või veebiürituse nimekiri.</translation>
    </message>
    <message>
        <source>The paper lies on its long side.</source>
        <translation>Leht on rõhtpaigutuses.</translation>
    </message>
    <message>
        <source>Initials instead of names.</source>
        <translation>Nimede asemel initsiaalid.</translation>
    </message>
    <message>
        <source>A QR code in each row.</source>
        <translation>Igas reas QR-kood.</translation>
    </message>
    <message>
        <source>Names in Cyrillic letters too.</source>
        <translation>Nimed ka kirillitsas.</translation>
    </message>
    <message>
        <source>Also the waiting list.</source>
        <translation>Ka ootenimekiri.</translation>
    </message>
    <message>
        <source>Also those who cancelled.</source>
        <translation>Ka need, kes loobusid.</translation>
    </message>
    <message>
        <source>Bring back what a backup holds, as changes that can be undone.</source>
        <translation>Taastada varukoopia sisu muudatustena, mille saab tagasi võtta.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registreerumised</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Nõusolekud</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Prinditud dokumendid</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Seaded ja loendid</translation>
    </message>
    <message>
        <source>%1: %2 come back, %3 change, %4 go</source>
        <translation>%1: taastub %2, muutub %3, kaob %4</translation>
    </message>
    <message>
        <source>The backup and the profile are alike.</source>
        <translation>Varukoopia ja profiil on ühesugused.</translation>
    </message>
    <message>
        <source>Restored. The act can be undone.</source>
        <translation>Taastatud. Toimingu saab tagasi võtta.</translation>
    </message>
    <message>
        <source>The server; remembered after the first time.</source>
        <translation>Server; pärast esimest korda jäetakse meelde.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, where it has one of its own; remembered too.</source>
        <translation>Fail serveri sertifikaadiga, kui sel on oma; jäetakse samuti meelde.</translation>
    </message>
    <message>
        <source>The computers that share these data.</source>
        <translation>Arvutid, millel need andmed on ühised.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(eemaldatud)</translation>
    </message>
    <message>
        <source>Take a computer out: it reads nothing that is written from now on.</source>
        <translation>Eemalda arvuti: edaspidi kirjutatut see enam ei loe.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eemaldatud: %1</translation>
    </message>
    <message>
        <source>Make a code that lets one more computer in; good for 72 hours.</source>
        <translation>Loo kood, millega saab lisada veel ühe arvuti; kehtib 72 tundi.</translation>
    </message>
    <message>
        <source>What it may do: admin, editor, reader or door.</source>
        <translation>Mida see tohib: admin, editor, reader või door.</translation>
    </message>
    <message>
        <source>Come into a space with an invitation&apos;s code, and fetch its data.</source>
        <translation>Liitu kutse koodiga ühisruumiga ja võta selle andmed vastu.</translation>
    </message>
    <message>
        <source>How long to wait until a member lets this computer in; 600 without it.</source>
        <translation>Kui kaua oodata, kuni keegi selle arvuti vastu võtab; vaikimisi 600.</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Liitunud: %1</translation>
    </message>
    <message>
        <source>Send what is new here and fetch what is new elsewhere.</source>
        <translation>Saada siinne uus ja võta vastu mujal tehtu.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent.</source>
        <translation>
            <numerusform>Saadetud %n pakett.</numerusform>
            <numerusform>Saadetud %n paketti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) received.</source>
        <translation>
            <numerusform>Vastu võetud %n toiming.</numerusform>
            <numerusform>Vastu võetud %n toimingut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) let in.</source>
        <translation>
            <numerusform>Vastu võetud %n arvuti.</numerusform>
            <numerusform>Vastu võetud %n arvutit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) put aside; they need attention.</source>
        <translation>
            <numerusform>Kõrvale pandud %n pakett; see vajab tähelepanu.</numerusform>
            <numerusform>Kõrvale pandud %n paketti; need vajavad tähelepanu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s key lies in the profile, which only you can read.</source>
        <translation>Selle arvuti võti on profiilis, mida saate lugeda ainult teie.</translation>
    </message>
    <message>
        <source>A number that is alike on computers whose shared data are alike.</source>
        <translation>Arv, mis on ühesugune arvutites, mille ühised andmed on ühesugused.</translation>
    </message>
    <message>
        <source>Fields that two computers changed at the same time.</source>
        <translation>Väljad, mida kaks arvutit muutsid samal ajal.</translation>
    </message>
    <message>
        <source>Take the value that lost; can be taken back.</source>
        <translation>Võta teine väärtus; saab tagasi võtta.</translation>
    </message>
    <message>
        <source>Keep the value that stands.</source>
        <translation>Jäta kehtiv väärtus.</translation>
    </message>
    <message>
        <source>Instead of the server: write everything sealed into a file, for a stick.</source>
        <translation>Serveri asemel: kirjutada kõik pitseeritult faili, mälupulga jaoks.</translation>
    </message>
    <message>
        <source>Instead of the server: take in what is new in a file.</source>
        <translation>Serveri asemel: võtta vastu see, mis failis on uus.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written.</source>
        <translation>
            <numerusform>Kirjutati %n pakett.</numerusform>
            <numerusform>Kirjutati %n paketti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) left out, for what came before them is missing.</source>
        <translation>
            <numerusform>Välja jäeti %n pakett, sest eelnev puudub.</numerusform>
            <numerusform>Välja jäeti %n paketti, sest eelnev puudub.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile was an older copy, or is on two computers: it goes on under a new name. Nothing was lost.</source>
        <translation>See profiil oli vanem koopia või on kahes arvutis: ta jätkab uue nime all. Midagi ei läinud kaduma.</translation>
    </message>
    <message>
        <source>Come into a space by its recovery sheet, when no computer is left that could let this one in.</source>
        <translation>Tulla ühisruumi taastelehega, kui ühtegi arvutit, mis selle sisse laseks, enam pole.</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>Taastatud: %1</translation>
    </message>
    <message>
        <source>Make a recovery sheet as PDF; one that was made before opens nothing new.</source>
        <translation>Luua taasteleht PDF-ina; varem loodud leht ei ava enam midagi uut.</translation>
    </message>
    <message>
        <source>Its first language; else the organisation&apos;s.</source>
        <translation>Selle esimene keel; muidu organisatsiooni keel.</translation>
    </message>
    <message>
        <source>Give a computer another role: admin, editor, reader or door.</source>
        <translation>Anna arvutile teine roll: admin, editor, reader või door.</translation>
    </message>
    <message>
        <source>Make a damaged profile anew, in another file, from its server.</source>
        <translation>Teha kahjustatud profiil uude faili selle serverist uuesti.</translation>
    </message>
    <message>
        <source>What was done last could not be read from the damaged profile any more.</source>
        <translation>Viimati tehtut ei saanud kahjustatud profiilist enam lugeda.</translation>
    </message>
    <message>
        <source>Say whether two names may be one, and why.</source>
        <translation>Öelda, kas kaks nime võivad olla üks ja sama, ning miks.</translation>
    </message>
    <message>
        <source>Many at once: two names a line, with a tab between.</source>
        <translation>Mitu korraga: kaks nime reas, tabeldusmärk vahel.</translation>
    </message>
    <message>
        <source>Records that may be of one person, and why.</source>
        <translation>Kirjed, mis võivad olla ühe inimese kohta, ja miks.</translation>
    </message>
    <message>
        <source>Remember that two records are of two people.</source>
        <translation>Jäta meelde, et kaks kirjet on kahe eri inimese kohta.</translation>
    </message>
    <message>
        <source>They will not be offered as one again.</source>
        <translation>Neid ei pakuta enam ühe inimesena.</translation>
    </message>
    <message>
        <source>Make two records of one person one; nothing of either is lost.</source>
        <translation>Ühenda ühe inimese kaks kirjet; kummastki ei kao midagi.</translation>
    </message>
    <message>
        <source>Fields that OTHER&apos;s record says better: municipality, birth_date …</source>
        <translation>Väljad, mis on kirjes OTHER õigemad: municipality, birth_date …</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Nüüd on nad üks inimene.</translation>
    </message>
    <message>
        <source>Split records that were merged.</source>
        <translation>Eralda ühendatud kirjed.</translation>
    </message>
    <message>
        <source>They are separate people again.</source>
        <translation>Nüüd on nad jälle eraldi inimesed.</translation>
    </message>
    <message>
        <source>Of a workbook; else the first that looks like such a list.</source>
        <translation>Töövihiku leht; muidu esimene, mis sellise nimekirja moodi on.</translation>
    </message>
    <message>
        <source>What columns hold, by number or heading, where Kaasa sees it otherwise: 3=phone,Vecums=ignore.</source>
        <translation>Mida veerud sisaldavad (numbri või pealkirja järgi), kui Kaasa arvab teisiti: 3=phone,Vanus=ignore.</translation>
    </message>
    <message>
        <source>To take all of it back: kaasa-cli import undo %1</source>
        <translation>Kõige tagasivõtmiseks: kaasa-cli import undo %1</translation>
    </message>
    <message>
        <source>Take back a whole import; what was changed since stays.</source>
        <translation>Võtta kogu import tagasi; vahepeal muudetu jääb.</translation>
    </message>
    <message>
        <source>Take in a list of people, events, answers or marks (CSV, XLSX, ODS, vCard, iCalendar).</source>
        <translation>Importida inimeste, ürituste, vastuste või osalemiste nimekiri (CSV, XLSX, ODS, vCard, iCalendar).</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Taasteleht</translation>
    </message>
    <message>
        <source>Invitation to Kaasa</source>
        <translation>Kutse Kaasasse</translation>
    </message>
    <message>
        <source>Install Kaasa on the computer and start it. Choose “Join with an invitation”, and type or scan the code. Compare the four words before you go on. The code is good for 72 hours and for one computer; destroy this sheet when it is in.</source>
        <translation>Paigaldage arvutisse Kaasa ja käivitage see. Valige „Liitu kutsega” ja sisestage või skannige kood. Enne jätkamist võrrelge nelja sõna. Kood kehtib 72 tundi ja ühele arvutile; kui arvuti on liitunud, hävitage see leht.</translation>
    </message>
    <message>
        <source>Keep this sheet locked away, and not beside the computers: whoever has it can read all data of the organisation. When no computer is left: install Kaasa, choose “Join with an invitation”, and type every line of this sheet instead of a code, and the server&apos;s address. Without this sheet and without a computer nobody can bring the data back. When a new sheet is printed, this one is worthless: destroy it.</source>
        <translation>Hoidke seda lehte luku taga ja mitte arvutite juures: kelle käes see on, saab lugeda kõiki organisatsiooni andmeid. Kui ühtegi arvutit pole alles: paigaldage Kaasa, valige „Liitu kutsega” ja sisestage koodi asemel kõik selle lehe read ning serveri aadress. Ilma selle leheta ja ilma arvutita ei saa andmeid keegi tagasi. Kui trükitakse uus leht, siis see enam ei kehti: hävitage see.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Loodud</translation>
    </message>
    <message>
        <source>The four words</source>
        <translation>Neli sõna</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Uus</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Prindi</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Ekspordi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Otsi loendist</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Otsi loendist</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muuda</translation>
    </message>
    <message>
        <source>Rena&amp;me or edit the cell</source>
        <translation>M&amp;uuda nime või lahtrit</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eemalda</translation>
    </message>
    <message>
        <source>Properties and &amp;history</source>
        <translation>Omadused ja &amp;ajalugu</translation>
    </message>
    <message>
        <source>F&amp;inish the form</source>
        <translation>&amp;Lõpeta vorm</translation>
    </message>
    <message>
        <source>&amp;Fold or open the side bar</source>
        <translation>&amp;Sulge või ava külgriba</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Järgmine akna osa</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Eelmine akna osa</translation>
    </message>
    <message>
        <source>Next &amp;tab of the page</source>
        <translation>Lehe järgmine &amp;kaart</translation>
    </message>
    <message>
        <source>&amp;Hide personal details on all pages</source>
        <translation>&amp;Peida isikuandmed kõigil lehtedel</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Otsi kõikjalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tagasi</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Edasi</translation>
    </message>
    <message>
        <source>Registration &amp;desk</source>
        <translation>&amp;Registreerimislaud</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Lukusta kohe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Selle lehe &amp;abi</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klahvid</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Välju</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>S&amp;uurem</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Väiksem</translation>
    </message>
    <message>
        <source>&amp;As large as fits</source>
        <translation>&amp;Nii suur, kui mahub</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurem</translation>
    </message>
    <message>
        <source>At the desk: present, let in</source>
        <translation>Registreerimislauas: kohal, sisse lasta</translation>
    </message>
    <message>
        <source>At the desk: excused</source>
        <translation>Registreerimislauas: põhjusega puudub</translation>
    </message>
    <message>
        <source>At the desk: leaves</source>
        <translation>Registreerimislauas: lahkub</translation>
    </message>
    <message>
        <source>At the desk: another event</source>
        <translation>Registreerimislauas: teine üritus</translation>
    </message>
    <message>
        <source>&amp;Plan the event once more</source>
        <translation>&amp;Kavanda üritus uuesti</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Impordi nimekiri</translation>
    </message>
    <message>
        <source>Next row that is left out of an import</source>
        <translation>Järgmine rida, mis jääb impordist välja</translation>
    </message>
    <message>
        <source>Two records are of two people</source>
        <translation>Kaks kirjet on kahe inimese kohta</translation>
    </message>
</context>
<context>
    <name>ConsentTexts</name>
    <message>
        <source>I agree that the organisation keeps my name, how to reach me and where I took part, to run its activities and to report on them to those who pay for them. I can ask at any time what is kept, have it corrected, or take this back.</source>
        <translation>Olen nõus, et organisatsioon hoiab minu nime, kontaktandmeid ja teavet selle kohta, kus ma osalesin, et tegevusi korraldada ja rahastajatele neist aru anda. Võin igal ajal küsida, mida minu kohta hoitakse, lasta andmeid parandada või nõusoleku tagasi võtta.</translation>
    </message>
    <message>
        <source>I agree that photos and films of me taken at the activities may be published to tell about them. I can take this back at any time; what is printed by then stays printed.</source>
        <translation>Olen nõus, et tegevustes minust tehtud fotosid ja filme võib avaldada, et neist rääkida. Võin nõusoleku igal ajal tagasi võtta; mis on selleks ajaks trükitud, see jääb.</translation>
    </message>
    <message>
        <source>I agree that I may be written to or called after the project has ended, to be asked how I am doing and to be invited. I can take this back at any time.</source>
        <translation>Olen nõus, et pärast projekti lõppu võib mulle kirjutada või helistada, et küsida, kuidas mul läheb, ja mind kutsuda. Võin nõusoleku igal ajal tagasi võtta.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what I can do are given to employers who are looking for people. I am told to which. I can take this back at any time.</source>
        <translation>Olen nõus, et minu nimi, kontaktandmed ja oskused antakse tööandjatele, kes otsivad inimesi. Mulle öeldakse, kellele. Võin nõusoleku igal ajal tagasi võtta.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what we agreed are given to the partner organisations of the project, so that they can help me too. I can take this back at any time.</source>
        <translation>Olen nõus, et minu nimi, kontaktandmed ja see, milles kokku leppisime, antakse projekti partneritele, et ka nemad saaksid mind aidata. Võin nõusoleku igal ajal tagasi võtta.</translation>
    </message>
    <message>
        <source>I agree that what I tell of my origin, health or disability is noted for the statistics of the project. Nobody outside sees it together with my name. I can take this back at any time.</source>
        <translation>Olen nõus, et see, mida ma räägin oma päritolust, tervisest või puudest, märgitakse üles projekti statistika jaoks. Keegi väljaspool ei näe seda koos minu nimega. Võin nõusoleku igal ajal tagasi võtta.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>on paper</source>
        <translation>paberil</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>suuliselt</translation>
    </message>
    <message>
        <source>on this screen</source>
        <translation>siin ekraanil</translation>
    </message>
    <message>
        <source>Origin and health may be noted for reports</source>
        <translation>Päritolu ja tervist tohib aruannete jaoks märkida</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Antud %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Keeldutud %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Tagasi võetud %1</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>paber nr %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>kuni %1</translation>
    </message>
    <message>
        <source>Data are kept for the project</source>
        <translation>Andmeid hoitakse projekti jaoks</translation>
    </message>
    <message>
        <source>Photos may be published</source>
        <translation>Fotosid tohib avaldada</translation>
    </message>
    <message>
        <source>We may write after the project</source>
        <translation>Tohib kirjutada pärast projekti</translation>
    </message>
    <message>
        <source>Details may go to employers</source>
        <translation>Andmeid tohib anda tööandjatele</translation>
    </message>
    <message>
        <source>Details may go to partner organisations</source>
        <translation>Andmeid tohib anda partnerorganisatsioonidele</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registreerunud</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (tühistatud)</translation>
    </message>
    <message>
        <source>Nothing takes place today.</source>
        <translation>Täna ei toimu midagi.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tegemata</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kelle või mille kohta</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Miski ei oota.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Left %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>Lahkus %1</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Puudub põhjusega</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>Hilines, %1</translation>
    </message>
    <message>
        <source>Present %1</source>
        <extracomment>In the large band: a person has come. %1 is a time.</extracomment>
        <translation>Kohal %1</translation>
    </message>
    <message>
        <source>stored on this computer</source>
        <translation>salvestatud selles arvutis</translation>
    </message>
    <message>
        <source>Already here since %1</source>
        <extracomment>Calm: nothing was done twice. %1 is a time.</extracomment>
        <translation>On juba kohal alates %1</translation>
    </message>
    <message>
        <source>Already marked so</source>
        <translation>On juba nii märgitud</translation>
    </message>
    <message>
        <source>The room is full. F5 lets in.</source>
        <translation>Ruum on täis. F5 laseb sisse.</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Veel salvestamata</translation>
    </message>
    <message>
        <source>It is kept sealed at another place and stored as soon as possible.</source>
        <translation>Seda hoitakse pitseeritult teises kohas ja see salvestatakse niipea kui võimalik.</translation>
    </message>
    <message>
        <source>No other place could keep it: leave Kaasa open until it is stored.</source>
        <translation>Teist hoiukohta ei leidu: ärge sulgege Kaasat enne, kui see on salvestatud.</translation>
    </message>
    <message>
        <source>On the waiting list now</source>
        <translation>Nüüd ootenimekirjas</translation>
    </message>
    <message>
        <source>Already on the waiting list</source>
        <translation>Juba ootenimekirjas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pole veel kohal</translation>
    </message>
    <message>
        <source>F5 marks a person present.</source>
        <translation>F5 märgib kohalolu.</translation>
    </message>
    <message>
        <source>Badge not known here</source>
        <translation>See nimesilt ei ole siin tuttav</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Otsige inimest nime järgi.</translation>
    </message>
    <message>
        <source>The badge was not read cleanly</source>
        <translation>Nimesilti ei loetud õigesti</translation>
    </message>
    <message>
        <source>Scan it once more.</source>
        <translation>Skannige veel kord.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>„%1” järgi ei leitud kedagi.</translation>
    </message>
    <message>
        <source>Ctrl+Enter registers a person who comes without registration.</source>
        <translation>Ctrl+Enter paneb kirja inimese, kes tuli eelregistreerimiseta.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Selline nimi on mitmel inimesel.</translation>
    </message>
    <message>
        <source>↑ ↓ choose one, then Enter.</source>
        <translation>Valige ↑ ↓ abil, siis Enter.</translation>
    </message>
    <message>
        <source>Being stored…</source>
        <translation>Salvestatakse…</translation>
    </message>
    <message>
        <source>No event is open</source>
        <translation>Ükski üritus pole avatud</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>Valige kõigepealt üritus.</translation>
    </message>
    <message>
        <source>The desk cannot be locked yet: no desk PIN is set. Set one under Settings, Security.</source>
        <translation>Registreerimislauda ei saa veel lukustada, sest PIN-i pole määratud. Määrake see jaotises Seaded, Turvalisus.</translation>
    </message>
    <message>
        <source>Also now: %1 (%2)</source>
        <extracomment>A second event at the same hour. %1 is its name, %2 a key.</extracomment>
        <translation>Samal ajal: %1 (%2)</translation>
    </message>
    <message>
        <source>This could not be stored. %1</source>
        <extracomment>An act that waited since an earlier run. %1 is a sentence that says why.</extracomment>
        <translation>Seda ei saanud salvestada. %1</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n.</source>
        <translation>
            <numerusform>Veel salvestamata: %n.</numerusform>
            <numerusform>Veel salvestamata: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept sealed at another place until then.</source>
        <translation>Seni hoitakse kõike pitseeritult teises kohas.</translation>
    </message>
    <message>
        <source>Full: %1 of %2. Enter adds to the waiting list, F5 lets in.</source>
        <extracomment>The room is full. %1 places are taken of %2.</extracomment>
        <translation>Täis: %1 / %2. Enter lisab ootenimekirja, F5 laseb sisse.</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>registreerimata</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registreeritud</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>ootenimekirjas</translation>
    </message>
    <message>
        <source>here since %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>kohal alates %1</translation>
    </message>
    <message>
        <source>late, here since %1</source>
        <extracomment>Came late. %1 is a time.</extracomment>
        <translation>hilines, kohal alates %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <extracomment>Was here and has gone. %1 is a time.</extracomment>
        <translation>lahkus %1</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>põhjusega</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>sama telefon</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>sama nimi</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>sama nimi teises kirjapildis</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>sarnane nimi</translation>
    </message>
    <message numerus="yes">
        <source>with %n children</source>
        <extracomment>A person came with so many children.</extracomment>
        <translation>
            <numerusform>%n lapsega</numerusform>
            <numerusform>%n lapsega</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Came late.</extracomment>
        <translation>hilines</translation>
    </message>
    <message>
        <source>without registering</source>
        <translation>eelregistreerimiseta</translation>
    </message>
    <message>
        <source>More children than childcare places: %1 of %2.</source>
        <extracomment>%1 children came along, there are %2 childcare places.</extracomment>
        <translation>Lapsi on rohkem kui lastehoiukohti: %1, kohti %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not a date. Write it like this: 05.03.2026.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1” ei ole kuupäev. Kirjutage nii: 05.03.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like this: 17:30.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1” ei ole kellaaeg. Kirjutage nii: 17:30.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like this: anna@example.org.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1” ei ole e-posti aadress. Kirjutage nii: anna@example.org.</translation>
    </message>
    <message>
        <source>The field “%1” cannot hold “%2”. Check what was typed and correct it.</source>
        <extracomment>%1 is the label of a field, %2 what was typed</extracomment>
        <translation>Väljal „%1” ei saa olla „%2”. Kontrollige sisestatut ja parandage see.</translation>
    </message>
    <message>
        <source>A value is not possible here. Check what was typed and correct it.</source>
        <translation>Selline väärtus ei ole siin võimalik. Kontrollige sisestatut ja parandage see.</translation>
    </message>
    <message>
        <source>The value of the field “%1” is not possible. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Välja „%1” väärtus ei ole võimalik. Parandage see.</translation>
    </message>
    <message>
        <source>The field “%1” is empty. Fill it in.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Väli „%1” on tühi. Täitke see.</translation>
    </message>
    <message>
        <source>The text in the field “%1” is too long. Shorten it; the longest possible length in characters: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>Tekst väljal „%1” on liiga pikk. Lühendage seda; suurim võimalik pikkus tähemärkides: %2.</translation>
    </message>
    <message>
        <source>The number in the field “%1” is out of its limits. Correct it; possible values: %2–%3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers</extracomment>
        <translation>Arv väljal „%1” on väljaspool piire. Parandage see; võimalikud väärtused: %2–%3.</translation>
    </message>
    <message>
        <source>The field “%1” has too many entries. Remove some; most possible: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>Väljal „%1” on liiga palju kirjeid. Eemaldage mõni; suurim võimalik arv: %2.</translation>
    </message>
    <message>
        <source>The field “%1” has the same entry twice. Remove one.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Väljal „%1” on sama kirje kaks korda. Eemaldage üks.</translation>
    </message>
    <message>
        <source>The end must be later than the start, and on the same or the next day. Correct one of the times.</source>
        <translation>Lõpp peab olema algusest hiljem, samal või järgmisel päeval. Parandage üks aegadest.</translation>
    </message>
    <message>
        <source>The fields “%1” and “%2” do not go together. Correct one of them.</source>
        <extracomment>%1 and %2 are labels of fields</extracomment>
        <translation>Väljad „%1” ja „%2” ei sobi kokku. Parandage üks neist.</translation>
    </message>
    <message>
        <source>The step was too long ago to be undone; undo reaches back 30 days. Make the change by hand.</source>
        <translation>Toiming tehti tagasivõtmiseks liiga ammu; tagasi saab võtta 30 päeva. Tehke muudatus käsitsi.</translation>
    </message>
    <message>
        <source>A rule does not allow this, so nothing was changed. Ask whoever manages Kaasa in your organisation.</source>
        <translation>Reegel ei luba seda, seetõttu ei muudetud midagi. Küsige sellelt, kes teie organisatsioonis Kaasat haldab.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted or merged with another; look in the bin, or search again.</source>
        <translation>Sellist kirjet siin ei ole. Võib-olla on see kustutatud või teisega ühendatud; vaadake prügikasti või otsige uuesti.</translation>
    </message>
    <message>
        <source>This exists already, and there can be only one. Use the existing one, or choose another name.</source>
        <translation>See on juba olemas ja neid saab olla ainult üks. Kasutage olemasolevat või valige teine nimi.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so your step was left out. Look at what it is now, and repeat your step if it is still needed.</source>
        <translation>Seda on vahepeal muudetud, seetõttu jäeti teie toiming tegemata. Vaadake, kuidas on praegu, ja korrake toimingut, kui see on veel vajalik.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Everything is as it was before.</source>
        <translation>Peatatud, nagu soovisite. Kõik on nii, nagu oli enne.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use by another window or program. Close that one, or go on working there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Profiil „%1” on kasutusel teises aknas või programmis. Sulgege see või jätkake tööd seal.</translation>
    </message>
    <message>
        <source>The data could not be read or stored in “%1”. Check that the disk is there and can be written, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Andmeid ei õnnestunud kohas „%1” lugeda ega salvestada. Kontrollige, kas ketas on olemas ja kirjutatav, ning proovige uuesti.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be stored in “%1”. Free some space and try again; what you typed is kept.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ketas on täis, seetõttu ei saanud kohta „%1” midagi salvestada. Vabastage ruumi ja proovige uuesti; sisestatu on alles.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another folder, or ask for the right to write there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Kohta „%1” ei tohi kirjutada. Valige teine kaust või paluge kirjutusõigust.</translation>
    </message>
    <message>
        <source>The profile “%1” is damaged and cannot be opened safely. A backup helps, or the server where it was shared; the damaged file stays where it is.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Profiil „%1” on kahjustatud ja seda ei saa turvaliselt avada. Aitab varukoopia või server, mille kaudu seda jagati; kahjustatud fail jääb oma kohale.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Kaasa profile. Choose a file whose name ends in .kaasa.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Fail „%1” ei ole Kaasa profiil. Valige fail, mille nime lõpus on .kaasa.</translation>
    </message>
    <message>
        <source>The profile “%1” was written by a newer Kaasa (version %2; this one reads up to %3). Install the newer Kaasa to open it; the file was not touched.</source>
        <extracomment>%1 is a file, %2 and %3 are version numbers</extracomment>
        <translation>Profiili „%1” on kirjutanud uuem Kaasa (versioon %2; see siin loeb kuni versioonini %3). Avamiseks paigaldage uuem Kaasa; faili ei ole puudutatud.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed; choose it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Faili „%1” seal ei ole. Võib-olla on see teisaldatud või ümber nimetatud; valige see uuesti.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Close it in other programs and check that you may open it, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Faili „%1” ei saa lugeda. Sulgege see teistes programmides, kontrollige, kas tohite seda avada, ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Close it in other programs or choose another folder, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Faili „%1” ei õnnestunud kirjutada. Sulgege see teistes programmides või valige teine kaust ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The file “%1” is not what was expected here: %2. Correct the file or choose another one.</source>
        <extracomment>%1 is a file, %2 says what is wrong in it</extracomment>
        <translation>Fail „%1” ei ole selline, nagu siin oodati: %2. Parandage fail või valige teine.</translation>
    </message>
    <message>
        <source>The document could not be finished: “%1”. Check the printer or the folder, or save the document as a PDF in another place.</source>
        <extracomment>%1 is a file or a printer</extracomment>
        <translation>Dokumenti ei õnnestunud lõpetada: „%1”. Kontrollige printerit või kausta või salvestage dokument PDF-ina mujale.</translation>
    </message>
    <message>
        <source>This could not be done, and the reason is not known. Try again; if it happens again, show the details to whoever looks after Kaasa.</source>
        <translation>Seda ei õnnestunud teha ja põhjus ei ole teada. Proovige uuesti; kui see kordub, näidake üksikasju sellele, kes Kaasa eest hoolitseb.</translation>
    </message>
    <message>
        <source>This is your own organisation, so it cannot be removed. Change its name or details instead.</source>
        <translation>See on teie enda organisatsioon, seetõttu ei saa seda eemaldada. Muutke selle asemel nime või andmeid.</translation>
    </message>
    <message>
        <source>The strip holds six logos at most. Remove one before you add another.</source>
        <translation>Ribale mahub kuni kuus logo. Enne järgmise lisamist eemaldage mõni.</translation>
    </message>
    <message>
        <source>The event is cancelled, so nobody can be registered for it. Let it take place after all first, or choose another event.</source>
        <translation>Üritus on tühistatud, seepärast ei saa sellele kedagi registreerida. Taastage üritus või valige mõni teine.</translation>
    </message>
    <message>
        <source>Nobody fulfils the rule, so there is no certificate to print. Check who was marked as present, or choose a lower rule.</source>
        <translation>Tingimust ei täida keegi, seepärast ei ole ühtegi tunnistust printida. Kontrollige, kes on kohalolevaks märgitud, või valige leebem tingimus.</translation>
    </message>
    <message>
        <source>Nobody is registered for the event, so there is no badge to print. Register people first.</source>
        <translation>Üritusele ei ole kedagi registreeritud, seepärast ei ole ühtegi nimesilti printida. Registreerige enne inimesed.</translation>
    </message>
    <message>
        <source>There is no meeting to print a sheet for: none is planned, or all are cancelled. Plan a meeting, or choose another event or day.</source>
        <translation>Ei ole kohtumist, mille jaoks lehte printida: ühtegi pole kavandatud või kõik on tühistatud. Kavandage kohtumine või valige teine üritus või päev.</translation>
    </message>
    <message>
        <source>This personal code is unlikely: its check digit or its date does not fit. Look at the document; if it says the same, tick “Seen in the document” and save again.</source>
        <translation>See isikukood on kahtlane: kontrollnumber või kuupäev ei klapi. Vaadake dokumenti; kui seal on sama, märkige „Dokumendis nähtud” ja salvestage uuesti.</translation>
    </message>
    <message>
        <source>This is a backup of another organisation&apos;s data, so nothing of it can be taken over here. To work with it, open it as a profile of its own.</source>
        <translation>See on teise organisatsiooni andmete varukoopia, seepärast ei saa sellest siia midagi üle võtta. Sellega töötamiseks avage see omaette profiilina.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Midagi ei ole enam tagasi võtta.</translation>
    </message>
    <message>
        <source>The day in the field “%1” is still to come. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Väljal „%1” olev päev on alles ees. Parandage see.</translation>
    </message>
    <message>
        <source>This meeting is still to come, so nobody can have been there yet. Who will be missing can be noted as excused. If the day is wrong, look at the clock of this computer.</source>
        <translation>See kohtumine on alles ees, nii et keegi ei saa seal veel olnud olla. Puudujaid võib ette märkida vabandatuks. Kui päev on vale, vaadake selle arvuti kella.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything stays on this computer and goes out as soon as there is a network.</source>
        <translation>Serverini ei pääse. Kõik jääb sellesse arvutisse ja läheb teele kohe, kui võrk on olemas.</translation>
    </message>
    <message>
        <source>This computer was removed from your organisation&apos;s space, so nothing is sent or received any more. Ask whoever manages Kaasa.</source>
        <translation>See arvuti on teie organisatsiooni ühisruumist eemaldatud, nii et midagi enam ei saadeta ega võeta vastu. Küsige inimeselt, kes Kaasat haldab.</translation>
    </message>
    <message>
        <source>Whoever answers at the server&apos;s address could not show that it is your server. Nothing was sent. Try another network, or ask whoever manages the server for its certificate.</source>
        <translation>See, kes serveri aadressil vastab, ei suutnud näidata, et ta on teie server. Midagi ei saadetud. Proovige teist võrku või küsige serveri haldajalt selle sertifikaati.</translation>
    </message>
    <message>
        <source>These data are on this computer alone: no server is known yet. Name one, or join with an invitation.</source>
        <translation>Need andmed on ainult selles arvutis: serverit veel ei teata. Nimetage see või liituge kutsega.</translation>
    </message>
    <message>
        <source>There is no invitation under this code: it is good for 72 hours and for one computer. Ask for a new one.</source>
        <translation>Selle koodiga kutset ei ole: see kehtib 72 tundi ja ühele arvutile. Küsige uus.</translation>
    </message>
    <message>
        <source>Another computer has used this code already. If it was none of yours, tell whoever invited you; ask for a new code.</source>
        <translation>Seda koodi on juba kasutanud teine arvuti. Kui see ei olnud teie oma, öelge seda kutsujale ja küsige uus kood.</translation>
    </message>
    <message>
        <source>Nobody has let this computer in yet. That happens when the computer that made the code syncs next. Then join again with the same code.</source>
        <translation>Keegi ei ole seda arvutit veel vastu võtnud. See juhtub siis, kui koodi loonud arvuti järgmine kord sünkroonib. Seejärel liituge sama koodiga uuesti.</translation>
    </message>
    <message>
        <source>This profile holds data of its own, so it cannot join another organisation&apos;s. Join with a new profile, and bring the data in by exporting and importing them.</source>
        <translation>Selles profiilis on juba oma andmed, seega ei saa see liituda teise organisatsiooni omadega. Liituge uue profiiliga ja tooge andmed üle eksportides ja importides.</translation>
    </message>
    <message>
        <source>This computer may not do that in your organisation&apos;s space. Ask whoever manages Kaasa.</source>
        <translation>See arvuti ei tohi seda teie organisatsiooni ühisruumis teha. Küsige inimeselt, kes Kaasat haldab.</translation>
    </message>
    <message>
        <source>This is the only computer that may let others in or take them out, so it stays. Give another one that right first.</source>
        <translation>See on ainus arvuti, mis tohib teisi vastu võtta või eemaldada, seega jääb see alles. Andke see õigus enne mõnele teisele.</translation>
    </message>
    <message>
        <source>The server takes in no new organisations. Ask whoever manages it.</source>
        <translation>Server ei võta uusi organisatsioone vastu. Küsige inimeselt, kes seda haldab.</translation>
    </message>
    <message>
        <source>There is no room left on the server. Everything stays on this computer; ask whoever manages the server for more.</source>
        <translation>Serveris ei ole enam ruumi. Kõik jääb sellesse arvutisse; küsige serveri haldajalt ruumi juurde.</translation>
    </message>
    <message>
        <source>The server speaks another version than this Kaasa. Install the newest Kaasa; everything stays on this computer until then.</source>
        <translation>Server kasutab teist versiooni kui see Kaasa. Paigaldage uusim Kaasa; seni jääb kõik sellesse arvutisse.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server&apos;s by more than ten minutes. Set it right and sync again.</source>
        <translation>Selle arvuti kell on serveri omast üle kümne minuti ees. Seadke kell õigeks ja sünkroonige uuesti.</translation>
    </message>
    <message>
        <source>The server did not take what was sent (%1). Everything stays on this computer. If it happens again, tell whoever manages the server.</source>
        <extracomment>%1 is a short code, such as sync.counter_gap</extracomment>
        <translation>Server ei võtnud saadetut vastu (%1). Kõik jääb sellesse arvutisse. Kui see kordub, öelge seda serveri haldajale.</translation>
    </message>
    <message>
        <source>This file comes from another organisation&apos;s computers, so nothing of it was taken in. Choose a file that one of yours has written.</source>
        <translation>See fail tuleb teise organisatsiooni arvutitest, seepärast ei võetud sellest midagi vastu. Valige fail, mille on kirjutanud mõni teie arvuti.</translation>
    </message>
    <message>
        <source>What the server sent does not fit together: something was left out, added or changed. Nothing of it was taken in. Kaasa asks again; if this stays, tell whoever manages the server.</source>
        <translation>Serveri saadetu ei klapi: midagi on välja jäetud, lisatud või muudetud. Midagi sellest ei võetud vastu. Kaasa küsib uuesti; kui see jääb nii, öelge sellele, kes serverit haldab.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is not as it was printed. Look at each of its signs once more.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Taastelehe rida %1 ei ole selline, nagu see trükiti. Vaadake iga märk veel kord üle.</translation>
    </message>
    <message>
        <source>Somebody who manages your organisation&apos;s space has taken this computer out of it. Its data were therefore deleted here; the other computers have them.</source>
        <translation>Keegi, kes haldab teie organisatsiooni ühisruumi, on selle arvuti sealt eemaldanud. Seepärast on andmed siit kustutatud; teistes arvutites on need alles.</translation>
    </message>
    <message>
        <source>The code is no longer known here. Go back to “Sync” and make a new one.</source>
        <translation>Kood pole siin enam teada. Minge tagasi lehele „Sünkroonimine” ja looge uus.</translation>
    </message>
    <message>
        <source>These two records are one person already.</source>
        <translation>Need kaks kirjet on juba üks inimene.</translation>
    </message>
    <message>
        <source>No other record was merged with this person, so there is nothing to split.</source>
        <translation>Selle inimesega pole ühendatud ühtegi teist kirjet, seega pole midagi eraldada.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Round table</source>
        <translation>Ümarlaud</translation>
    </message>
    <message>
        <source>Entrepreneurship day</source>
        <translation>Ettevõtluspäev</translation>
    </message>
    <message>
        <source>Networking event</source>
        <translation>Võrgustumisüritus</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Töötuba</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation>Rühmakohtumine</translation>
    </message>
    <message>
        <source>Meeting with employers</source>
        <translation>Kohtumine tööandjatega</translation>
    </message>
    <message>
        <source>Information day</source>
        <translation>Infopäev</translation>
    </message>
    <message>
        <source>Counselling group</source>
        <translation>Nõustamisrühm</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>No meeting planned yet</source>
        <translation>Ühtegi kohtumist pole veel kavandatud</translation>
    </message>
    <message>
        <source>%1, %2–%3, until %4</source>
        <extracomment>A series of meetings: %1 = &quot;Weekly: Thu&quot;, %2–%3 = times of the day, %4 = last day</extracomment>
        <translation>%1, %2–%3, kuni %4</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings, %1</source>
        <extracomment>%n = how many meetings, %1 = from the first day to the last</extracomment>
        <translation>
            <numerusform>%n kohtumine, %1</numerusform>
            <numerusform>%n kohtumist, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>veebis</translation>
    </message>
    <message>
        <source>Weekly: %1</source>
        <extracomment>%1 = short weekdays: &quot;Mon, Thu&quot;</extracomment>
        <translation>Iga nädal: %1</translation>
    </message>
    <message>
        <source>Every second week: %1</source>
        <extracomment>%1 = short weekdays</extracomment>
        <translation>Üle nädala: %1</translation>
    </message>
    <message>
        <source>Monthly: %1</source>
        <extracomment>On the first, second … such weekday of the month; %1 = short weekday</extracomment>
        <translation>Iga kuu: %1</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <extracomment>%1 = day of the month, a number</extracomment>
        <translation>Iga kuu %1. kuupäeval</translation>
    </message>
    <message>
        <source>%1 of %2 registered</source>
        <extracomment>Places taken of all</extracomment>
        <translation>registreeritud %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registreeritud</numerusform>
            <numerusform>%n registreeritud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>kohal %n</numerusform>
            <numerusform>kohal %n</numerusform>
        </translation>
    </message>
    <message>
        <source>lecturer</source>
        <translation>lektor</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>läbiviija</translation>
    </message>
    <message>
        <source>host</source>
        <translation>võõrustaja</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tõlk</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>abiline</translation>
    </message>
    <message>
        <source>The room %1 is also taken by “%2”, %3.</source>
        <translation>Ruumis %1 on samal ajal ka „%2”, %3.</translation>
    </message>
    <message>
        <source>%1 is also needed at “%2”, %3.</source>
        <extracomment>%1 = name of a person, %2 = title of the other event, %3 = when</extracomment>
        <translation>%1 on samal ajal ka üritusel „%2”, %3.</translation>
    </message>
    <message>
        <source>This meeting alone</source>
        <translation>Ainult see kohtumine</translation>
    </message>
    <message>
        <source>This one and all later ones</source>
        <translation>See ja kõik hilisemad</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Kõik kohtumised</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sex</source>
        <translation>Sugu</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Töö</translation>
    </message>
    <message>
        <source>Looks for work</source>
        <translation>Otsib tööd</translation>
    </message>
    <message>
        <source>Registered as unemployed</source>
        <translation>Töötuna arvel</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>Arvel alates</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Õpingud</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Haridus</translation>
    </message>
    <message>
        <source>Nobody in the household has work</source>
        <translation>Leibkonnas ei tööta keegi</translation>
    </message>
    <message>
        <source>Children who are kept live in the household</source>
        <translation>Leibkonnas on ülalpeetavaid lapsi</translation>
    </message>
    <message>
        <source>Only one adult in the household</source>
        <translation>Leibkonnas on ainult üks täiskasvanu</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Kodakondsus</translation>
    </message>
    <message>
        <source>Family from another country</source>
        <translation>Perekond teisest riigist</translation>
    </message>
    <message>
        <source>Belongs to a minority</source>
        <translation>Kuulub vähemusse</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Puue</translation>
    </message>
    <message>
        <source>Without a home of one&apos;s own</source>
        <translation>Kodutu</translation>
    </message>
    <message>
        <source>Lives in the countryside</source>
        <translation>Elab maal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>naine</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mees</translation>
    </message>
    <message>
        <source>neither woman nor man</source>
        <translation>ei naine ega mees</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>töötab palgatööl</translation>
    </message>
    <message>
        <source>works for oneself</source>
        <translation>ettevõtja või FIE</translation>
    </message>
    <message>
        <source>on maternity leave from a job</source>
        <translation>sünnituspuhkusel töölt</translation>
    </message>
    <message>
        <source>on full-time parental leave</source>
        <translation>lapsehoolduspuhkusel</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>tööd ei ole</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>täisajaga</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>osaajaga</translation>
    </message>
    <message>
        <source>no school finished (ISCED 0)</source>
        <translation>kool lõpetamata (ISCED 0)</translation>
    </message>
    <message>
        <source>primary school (ISCED 1)</source>
        <translation>algkool (ISCED 1)</translation>
    </message>
    <message>
        <source>basic school (ISCED 2)</source>
        <translation>põhikool (ISCED 2)</translation>
    </message>
    <message>
        <source>secondary or vocational school (ISCED 3)</source>
        <translation>kesk- või kutsekool (ISCED 3)</translation>
    </message>
    <message>
        <source>vocational school after secondary (ISCED 4)</source>
        <translation>kutse keskkooli järel (ISCED 4)</translation>
    </message>
    <message>
        <source>short higher education (ISCED 5)</source>
        <translation>lühike kõrgharidus (ISCED 5)</translation>
    </message>
    <message>
        <source>bachelor&apos;s degree (ISCED 6)</source>
        <translation>bakalaureus (ISCED 6)</translation>
    </message>
    <message>
        <source>master&apos;s degree (ISCED 7)</source>
        <translation>magister (ISCED 7)</translation>
    </message>
    <message>
        <source>doctorate (ISCED 8)</source>
        <translation>doktor (ISCED 8)</translation>
    </message>
    <message>
        <source>of this country</source>
        <translation>selle riigi</translation>
    </message>
    <message>
        <source>of another EU country</source>
        <translation>muu ELi riigi</translation>
    </message>
    <message>
        <source>of a country outside the EU</source>
        <translation>ELi-välise riigi</translation>
    </message>
    <message>
        <source>non-citizen of Latvia</source>
        <translation>Läti mittekodakondsus</translation>
    </message>
    <message>
        <source>undetermined, or of no country</source>
        <translation>määratlemata või puudub</translation>
    </message>
    <message>
        <source>Maternity leave from a job counts as having one; parental leave does not.</source>
        <translation>Sünnituspuhkus töölt loetakse töötamiseks, lapsehoolduspuhkus mitte.</translation>
    </message>
    <message>
        <source>The highest that was finished.</source>
        <translation>Kõrgeim lõpetatud.</translation>
    </message>
    <message>
        <source>Born in another country, or a parent was.</source>
        <translation>Ise või üks vanematest on sündinud teises riigis.</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>keegi pole küsinud</translation>
    </message>
    <message>
        <source>does not want to say</source>
        <translation>ei soovi öelda</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei ole teada</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Isanimi</translation>
    </message>
    <message>
        <source>Name form</source>
        <translation>Nimekuju</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Kuidas pöörduda</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Sünniaeg</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Sünniaasta</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Isikukood</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Remark on the contact</source>
        <translation>Märkus kontakti kohta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pealkiri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Online tool</source>
        <translation>Veebitööriist</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Kohti täiskasvanutele</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Lastehoiukohti</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kirjeldus</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Tühistamise põhjus</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kohtumine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lõpp</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saabus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lahkus</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutid</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Esineja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Toimumiskoht</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Kust kuulis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registreeritud</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Küsitud</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Nõusoleku tekst</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Öeldud</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Kehtib kuni</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Paberi number</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Tunnistaja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellaaeg</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Mitu korda</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Nädalapäevad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Näidis</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Inimeste arv</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registrikood</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Teie nimi</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projekti number</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Esimene päev</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimane päev</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name of the logo</source>
        <translation>Logo nimi</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Veebileht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Rahastuse märge</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kood</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Silt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Nimesilt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Tingimus</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestus</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Tühjad read</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Kuju</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päevad</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Failivorming</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Kirjutatav fail</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periood</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Seos</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Leibkond</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Lapse nimi</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Mida teada</translation>
    </message>
    <message>
        <source>Role since</source>
        <translation>Roll alates</translation>
    </message>
    <message>
        <source>Role until</source>
        <translation>Roll kuni</translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>Minutid lukustumiseni</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Ülesanne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text in Latvian</source>
        <translation>Tekst läti keeles</translation>
    </message>
    <message>
        <source>Text in Estonian</source>
        <translation>Tekst eesti keeles</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Tekst vene keeles</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Tekst inglise keeles</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Embleem</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kohtade arv</translation>
    </message>
    <message>
        <source>Wish about news</source>
        <translation>Soov uudiste kohta</translation>
    </message>
    <message>
        <source>Wish about pictures</source>
        <translation>Soov piltide kohta</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Vajab täiendamist</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Ühendatud kirjega</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tase</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Eelistatud</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Väljastatud</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Tühistatud</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vanus</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Kehtib alates</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Eesmärk</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastus</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Kuidas öeldi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kellele</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Veebis</translation>
    </message>
    <message>
        <source>Children are counted at the desk</source>
        <translation>Lapsi loendatakse registreerimisel</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rütm</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastutaja</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Tühistatud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Why beyond the places</source>
        <translation>Miks üle kohtade arvu</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Kõigile</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tähtaeg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehtud</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruum</translation>
    </message>
    <message>
        <source>Answer for reports</source>
        <translation>Vastus aruannete jaoks</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message numerus="yes">
        <source>%n people are marked as present.</source>
        <translation>
            <numerusform>Kohal on märgitud %n inimene.</numerusform>
            <numerusform>Kohal on märgitud %n inimest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as present, as many as on the paper.</source>
        <translation>
            <numerusform>Kohal on märgitud %n inimene, sama palju kui paberil.</numerusform>
            <numerusform>Kohal on märgitud %n inimest, sama palju kui paberil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the paper are not entered yet.</source>
        <translation>
            <numerusform>Paberil on veel %n sisestamata inimene.</numerusform>
            <numerusform>Paberil on veel %n sisestamata inimest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people more are entered than were counted on the paper.</source>
        <translation>
            <numerusform>Sisestatud on %n inimene rohkem, kui paberil loetud.</numerusform>
            <numerusform>Sisestatud on %n inimest rohkem, kui paberil loetud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Uusaasta</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Töörahvapüha</translation>
    </message>
    <message>
        <source>Restoration of Independence</source>
        <translation>Taasiseseisvumispäev</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Jaanilaupäev</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Jaanipäev</translation>
    </message>
    <message>
        <source>Proclamation of the Republic</source>
        <translation>Läti Vabariigi väljakuulutamise päev</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Jõululaupäev</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Esimene jõulupüha</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Teine jõulupüha</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Vana-aasta õhtu</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Suur reede</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Ülestõusmispühade 1. püha</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ülestõusmispühade 2. püha</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Nelipühade 1. püha</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Iseseisvuspäev</translation>
    </message>
    <message>
        <source>Spring Day</source>
        <translation>Kevadpüha</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Võidupüha</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>Emadepäev</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is empty. Please save the list once more and choose it again.</source>
        <translation>Fail „%1” on tühi. Palun salvestage nimekiri uuesti ja valige see siis.</translation>
    </message>
    <message>
        <source>“%1” is not a table but another kind of file, so nothing can be taken from it. Please choose a list saved as CSV.</source>
        <translation>„%1” ei ole tabel, vaid muud liiki fail, seega ei saa sealt midagi sisse lugeda. Palun valige CSV-vormingus salvestatud nimekiri.</translation>
    </message>
    <message>
        <source>“%1” is a packed file. Please unpack it and choose the list inside.</source>
        <translation>„%1” on pakitud fail. Palun pakkige see lahti ja valige seesolev nimekiri.</translation>
    </message>
    <message>
        <source>“%1” is a web page, although its name says otherwise. Please open it in a spreadsheet program, save it as “CSV (UTF-8)” and choose that file.</source>
        <translation>„%1” on veebileht, kuigi nimi ütleb muud. Palun avage see tabelarvutusprogrammis, salvestage kujul „CSV (UTF-8)” ja valige see fail.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened in line %2 and never closed, so it is not clear where the rows from that line on end. Nothing was taken in. Please correct line %2 and try again.</source>
        <translation>Failis „%1” algab real %2 jutumärk, mida kusagil ei lõpetata, seega pole selge, kus lõpevad read sellest reast alates. Midagi ei loetud sisse. Palun parandage rida %2 ja proovige uuesti.</translation>
    </message>
    <message>
        <source>In “%1” one cell of the row that starts in line %2 has more than a million characters. Nothing was taken in. Please correct that row and try again.</source>
        <translation>Failis „%1” on real %2 algava kirje ühes lahtris üle miljoni märgi. Midagi ei loetud sisse. Palun parandage see kirje ja proovige uuesti.</translation>
    </message>
    <message>
        <source>In “%1” the row that starts in line %2 has more than 4096 cells. Nothing was taken in. Please correct that row and try again.</source>
        <translation>Failis „%1” on real %2 algaval kirjel üle 4096 lahtri. Midagi ei loetud sisse. Palun parandage see kirje ja proovige uuesti.</translation>
    </message>
    <message>
        <source>In “%1” no row says what its columns hold. Please write a first row such as “Given name, Family name, Phone, E-mail” and try again.</source>
        <translation>Failis „%1” ei ütle ükski rida, mis veergudes on. Palun kirjutage esimene rida, näiteks „Eesnimi, Perekonnanimi, Telefon, E-post”, ja proovige uuesti.</translation>
    </message>
    <message>
        <source>“%1” has a row of column names but nothing below it.</source>
        <translation>Failis „%1” on veerunimede rida, kuid selle all pole midagi.</translation>
    </message>
    <message>
        <source>“%1” lacks a column that this kind of list needs. Please check that you chose the right kind of list, and the names of the columns.</source>
        <translation>Failis „%1” puudub veerg, mida seda liiki nimekiri vajab. Palun kontrollige, kas valisite õige nimekirja liigi, ja veergude nimesid.</translation>
    </message>
    <message>
        <source>“%1” is written in capitals; it was taken over with small letters.</source>
        <translation>„%1” on kirjutatud suurtähtedega; see võeti üle väiketähtedega.</translation>
    </message>
    <message>
        <source>“%1” is written in small letters; it was taken over with capitals.</source>
        <translation>„%1” on kirjutatud väiketähtedega; see võeti üle suure algustähega.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters that look alike; it was taken over in one script.</source>
        <translation>Nimes „%1” on segamini sarnased ladina ja kirillitsa tähed; see võeti üle ühes kirjas.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters in one word. Please look at the spelling.</source>
        <translation>Nimes „%1” on ühes sõnas ladina ja kirillitsa tähti. Palun vaadake kirjapilt üle.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the name; it was kept as a note.</source>
        <translation>Lahtris „%1” on nime järel märkus; see hoiti alles märkusena.</translation>
    </message>
    <message>
        <source>“%1” has lost its letters when the list was saved. Please write the name.</source>
        <translation>Nimekirja salvestamisel on lahtris „%1” tähed kaduma läinud. Palun kirjutage nimi.</translation>
    </message>
    <message>
        <source>The name is missing. Please write it.</source>
        <translation>Nimi puudub. Palun kirjutage see.</translation>
    </message>
    <message>
        <source>“%1” is too long. Please shorten it.</source>
        <translation>„%1” on liiga pikk. Palun lühendage.</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits. Please check the century.</source>
        <translation>Kuupäevas „%1” on kahekohaline aasta. Palun kontrollige sajandit.</translation>
    </message>
    <message>
        <source>“%1” was read with the day first. Please check day and month.</source>
        <translation>„%1” loeti nii, et päev on ees. Palun kontrollige päeva ja kuud.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write a date. Please check it.</source>
        <translation>„%1” on ebatavaline kuupäeva kirjaviis. Palun kontrollige.</translation>
    </message>
    <message>
        <source>“%1” is only a year; it was kept as the year of birth.</source>
        <translation>„%1” on ainult aasta; see hoiti alles sünniaastana.</translation>
    </message>
    <message>
        <source>“%1” is a date that does not exist.</source>
        <translation>Kuupäeva „%1” ei ole olemas.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date. Please write it as 31.12.1990.</source>
        <translation>„%1” ei õnnestunud kuupäevana lugeda. Palun kirjutage kujul 31.12.1990.</translation>
    </message>
    <message>
        <source>“%1” is a birth date in the future.</source>
        <translation>Sünniaeg „%1” on tulevikus.</translation>
    </message>
    <message>
        <source>“%1” is more than 110 years ago. Please check the year.</source>
        <translation>Kuupäevast „%1” on möödas üle 110 aasta. Palun kontrollige aastat.</translation>
    </message>
    <message>
        <source>“%1” is a number that the spreadsheet has shortened, so digits are lost. Please write the phone number.</source>
        <translation>„%1” on arv, mille tabelarvutus on lühendanud, nii et numbrid on kadunud. Palun kirjutage telefoninumber.</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet. Please write the value.</source>
        <translation>„%1” on tabelarvutuse viga. Palun kirjutage väärtus.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>„%1” ei ole telefoninumber.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the number; it was kept with the number.</source>
        <translation>Lahtris „%1” on numbri järel märkus; see hoiti numbri juures alles.</translation>
    </message>
    <message>
        <source>“%1” lacks the + before the country code; it was added.</source>
        <translation>Numbril „%1” puudub riigikoodi ees +; see lisati.</translation>
    </message>
    <message>
        <source>“%1” was read as a number of the neighbouring country. Please check it.</source>
        <translation>„%1” loeti naaberriigi numbrina. Palun kontrollige.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1” ei ole e-posti aadress.</translation>
    </message>
    <message>
        <source>“%1” cannot be a personal code.</source>
        <translation>„%1” ei saa olla isikukood.</translation>
    </message>
    <message>
        <source>The last digit of “%1” does not fit the rest. Please compare it with the document.</source>
        <translation>Isikukoodi „%1” viimane number ei sobi teistega. Palun võrrelge dokumendiga.</translation>
    </message>
    <message>
        <source>“%1” tells another birth date than the list.</source>
        <translation>Isikukood „%1” ütleb teise sünniaja kui nimekiri.</translation>
    </message>
    <message>
        <source>“%1” has lost its first zero in a spreadsheet; it was added.</source>
        <translation>Kood „%1” on tabelarvutuses kaotanud esimese nulli; see lisati.</translation>
    </message>
    <message>
        <source>“%1” is not a language that Kaasa knows.</source>
        <translation>Keelt „%1” Kaasa ei tunne.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Please ask the person.</source>
        <translation>„%1” ei ole jah ega ei. Palun küsige inimeselt.</translation>
    </message>
    <message>
        <source>The answer about consent is missing.</source>
        <translation>Nõusoleku vastus puudub.</translation>
    </message>
    <message>
        <source>Consent was refused (“%1”).</source>
        <translation>Nõusolekut ei antud („%1”).</translation>
    </message>
    <message>
        <source>“%1” looks like a formula; it stays plain text.</source>
        <translation>„%1” näeb välja nagu valem; see jääb tavaliseks tekstiks.</translation>
    </message>
    <message>
        <source>“%1” is not a mark of attendance that Kaasa knows.</source>
        <translation>Kohalolekumärki „%1” Kaasa ei tunne.</translation>
    </message>
    <message>
        <source>“%1” is a time that does not exist.</source>
        <translation>Kellaaega „%1” ei ole olemas.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>„%1” lõpeb enne, kui algab.</translation>
    </message>
    <message>
        <source>The title of the event is missing.</source>
        <translation>Ürituse nimetus puudub.</translation>
    </message>
    <message>
        <source>The date of the event is missing.</source>
        <translation>Ürituse kuupäev puudub.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event that Kaasa knows; it was taken over as “other”.</source>
        <translation>Ürituse liiki „%1” Kaasa ei tunne; see võeti üle kui „muu”.</translation>
    </message>
    <message>
        <source>There is no event “%1” in Kaasa yet. Please add it, or import the list of events first.</source>
        <translation>Üritust „%1” Kaasas veel ei ole. Palun lisage see või lugege enne sisse ürituste nimekiri.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>„%1” ei ole siia sobiv arv.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns: “%1”. Perhaps a quotation mark is missing.</source>
        <translation>Real on rohkem lahtreid, kui nimekirjas veerge: „%1”. Võib-olla puudub jutumärk.</translation>
    </message>
    <message>
        <source>Kaasa has another value than “%1”; it was kept.</source>
        <translation>Kaasas on teine väärtus kui „%1”; see jäeti alles.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Please mark the right one by hand.</source>
        <translation>Nimega „%1” on mitu inimest. Palun märkige õige käsitsi.</translation>
    </message>
    <message>
        <source>The event has no meeting on the day “%1”; the marks of that column were left out.</source>
        <translation>Üritusel ei ole kohtumist päeval „%1”; selle veeru märgid jäeti välja.</translation>
    </message>
    <message>
        <source>The list does not say when the event begins and ends; %1 was assumed.</source>
        <translation>Nimekiri ei ütle, millal üritus algab ja lõpeb; oletati aega %1.</translation>
    </message>
    <message>
        <source>“%1” is not a given name with a family name, so Kaasa cannot tell who that was. Please mark that person by hand.</source>
        <translation>„%1” ei ole ees- ja perekonnanimi, seega pole teada, kes see oli. Palun märkige see inimene käsitsi.</translation>
    </message>
    <message>
        <source>Kaasa cannot tell to which event “%1” belongs. Please say which event it is.</source>
        <translation>Pole selge, millise ürituse juurde „%1” kuulub. Palun öelge, mis üritus see on.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of an old kind (XLS). Please open it in its own program, save it as XLSX and choose that file.</source>
        <translation>„%1” on vana vormingu töövihik (XLS). Palun avage see oma programmis, salvestage XLSX-ina ja valige see fail.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 200 MB, which no list does. Nothing was taken in. Please copy the rows that you need into a new workbook and choose that one.</source>
        <translation>„%1” võtab lahtipakituna üle 200 MB, nii suur pole ükski nimekiri. Midagi ei imporditud. Palun kopeerige vajalikud read uude töövihikusse ja valige see.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook. Please open it in its own program, save it once more and choose it again.</source>
        <translation>„%1” on rikutud töövihik. Palun avage see oma programmis, salvestage uuesti ja valige siis uuesti.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Please open it in its own program, save it without a password and choose it again.</source>
        <translation>„%1” on parooliga kaitstud. Palun avage see oma programmis, salvestage ilma paroolita ja valige uuesti.</translation>
    </message>
    <message>
        <source>The entry has no end; perhaps the file was cut off. Please check it.</source>
        <translation>Kirjel puudub lõpp; võib-olla on fail poolik. Palun kontrollige.</translation>
    </message>
    <message>
        <source>The line “%1” could not be read; it was left out.</source>
        <translation>Rida „%1” ei saanud lugeda; see jäeti välja.</translation>
    </message>
    <message>
        <source>“%1” is a birthday without a year; it was kept as a note.</source>
        <translation>„%1” on sünnipäev ilma aastata; see hoiti alles märkusena.</translation>
    </message>
    <message>
        <source>“%1” is no number and no address; it was kept as a note.</source>
        <translation>„%1” ei ole number ega aadress; see hoiti alles märkusena.</translation>
    </message>
    <message>
        <source>“%1” is an organisation or a group, not a person; it was left out.</source>
        <translation>„%1” on organisatsioon või rühm, mitte inimene; see jäeti välja.</translation>
    </message>
    <message>
        <source>“%1” is cancelled in the calendar; it was left out.</source>
        <translation>„%1” on kalendris ära jäetud; seda ei võetud üle.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that Kaasa knows; the time was taken as it stands. Please check it.</source>
        <translation>Ajavööndit „%1” Kaasa ei tunne; kellaaeg võeti üle nii, nagu see on kirjas. Palun kontrollige seda.</translation>
    </message>
    <message>
        <source>The repetition “%1” could not be read; only the first meeting was taken in.</source>
        <translation>Kordust „%1” ei saanud lugeda; sisse loeti ainult esimene kohtumine.</translation>
    </message>
    <message>
        <source>The series is longer; of its meetings those of %1 were taken in.</source>
        <translation>Sari on pikem; sisse loeti kohtumised ajavahemikust %1.</translation>
    </message>
    <message>
        <source>The series has no meeting in the days %1; it was left out.</source>
        <translation>Sarjal ei ole ajavahemikus %1 ühtegi kohtumist; see jäeti välja.</translation>
    </message>
    <message>
        <source>In “%1” the entry that starts in line %2 has more than a million characters. Nothing was taken in. Please remove that entry and try again.</source>
        <translation>Failis „%1” on kirjes, mis algab reas %2, üle miljoni märgi. Midagi ei loetud sisse. Palun kustutage see kirje ja proovige uuesti.</translation>
    </message>
    <message>
        <source>“%1” holds contacts of people. Please choose people as what the list holds.</source>
        <translation>Failis „%1” on inimeste kontaktid. Palun valige, et nimekirjas on inimesed.</translation>
    </message>
    <message>
        <source>“%1” is a calendar. Please choose events as what the list holds.</source>
        <translation>„%1” on kalender. Palun valige, et nimekirjas on üritused.</translation>
    </message>
    <message>
        <source>“%1” holds no entries. Please save it once more in the program where it comes from and choose it again.</source>
        <translation>Failis „%1” ei ole ühtegi kirjet. Palun salvestage see uuesti programmis, kust see pärineb, ja valige uuesti.</translation>
    </message>
    <message>
        <source>The series in “%1” have more than 20,000 meetings. Nothing was taken in. Please save a shorter part of the calendar and choose that.</source>
        <translation>Sarjadel failis „%1” on üle 20 000 kohtumise. Midagi ei loetud sisse. Palun salvestage kalendrist lühem osa ja valige see.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Checking the list</source>
        <translation>Nimekirja kontrollitakse</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>Nimekirja loetakse sisse</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Registrations from a form</source>
        <translation>Registreerumised vormilt</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>Osalusmärked</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
    <message>
        <source>Log of an online meeting</source>
        <translation>Veebikohtumise logi</translation>
    </message>
    <message>
        <source>not taken in</source>
        <comment>column of a list</comment>
        <translation>ei loeta sisse</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Millal saadeti</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Isanimi</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Täisnimi</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Sünniaeg või -aasta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Isikukood</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Topics ticked</source>
        <translation>Valitud teemad</translation>
    </message>
    <message>
        <source>Events ticked</source>
        <translation>Valitud üritused</translation>
    </message>
    <message>
        <source>Consent: data</source>
        <translation>Nõusolek: andmed</translation>
    </message>
    <message>
        <source>Consent: photos</source>
        <translation>Nõusolek: fotod</translation>
    </message>
    <message>
        <source>Consent: news later</source>
        <translation>Nõusolek: hilisemad teated</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Lapsed kaasas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Sildid</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Kust kuulis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Marks of a day</source>
        <translation>Päeva märked</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimane päev</translation>
    </message>
    <message>
        <source>Time from and to</source>
        <translation>Aeg algusest lõpuni</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>time of an event</comment>
        <translation>Algab</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>time of an event</comment>
        <translation>Lõpeb</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pealkiri</translation>
    </message>
    <message>
        <source>Title in Latvian</source>
        <translation>Pealkiri läti keeles</translation>
    </message>
    <message>
        <source>Title in Estonian</source>
        <translation>Pealkiri eesti keeles</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Pealkiri vene keeles</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Pealkiri inglise keeles</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Ürituse liik</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many people may come</comment>
        <translation>Kohtade arv</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Esineja</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Liitus</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Lahkus</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Kui kaua oli</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balti (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kirillitsa (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Lääne (Windows-1252)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Balti (ISO 8859-13)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikoolon</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabeldusmärk</translation>
    </message>
    <message>
        <source>upright stroke</source>
        <translation>püstkriips</translation>
    </message>
    <message>
        <source>in columns of their own</source>
        <translation>eraldi veergudes</translation>
    </message>
    <message>
        <source>given name, surname</source>
        <translation>eesnimi, perekonnanimi</translation>
    </message>
    <message>
        <source>surname, given name</source>
        <translation>perekonnanimi, eesnimi</translation>
    </message>
    <message>
        <source>surname, given name, patronymic</source>
        <translation>perekonnanimi, eesnimi, isanimi</translation>
    </message>
    <message>
        <source>surname, then a comma, given name</source>
        <translation>perekonnanimi, koma järel eesnimi</translation>
    </message>
    <message>
        <source>New: %1, added to: %2, here already: %3, left out: %4.</source>
        <extracomment>What an import did: numbers of rows. %1 made, %2 added to, %3 were there, %4 need a person</extracomment>
        <translation>Uusi: %1, täiendatud: %2, juba olemas: %3, välja jäetud: %4.</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Muud telefonid</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Muud e-posti aadressid</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Muud aadressid</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>what its meetings share</comment>
        <translation>Sari</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>level not known</source>
        <extracomment>How well a language is spoken</extracomment>
        <translation>tase teadmata</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>emakeel</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>Name as written at home: %1</source>
        <translation>Nimi kodumaa kirjapildis: %1</translation>
    </message>
    <message>
        <source>Name in Cyrillic: %1</source>
        <translation>Nimi kirillitsas: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Kutsutakse: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nimi: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Nimesilt</translation>
    </message>
    <message>
        <source>Another spelling: %1</source>
        <translation>Teine kirjapilt: %1</translation>
    </message>
</context>
<context>
    <name>NameLikeness</name>
    <message>
        <source>Written in another script.</source>
        <translation>Kirjutatud teises kirjas.</translation>
    </message>
    <message>
        <source>The same letters but for marks or doubled ones.</source>
        <translation>Samad tähed, erinevad ainult märgid või topelttähed.</translation>
    </message>
    <message>
        <source>Spelled as in another country.</source>
        <translation>Kirjutatud nagu teises riigis.</translation>
    </message>
    <message>
        <source>A man&apos;s and a woman&apos;s form of one family name.</source>
        <translation>Ühe perekonnanime mehe- ja naisevorm.</translation>
    </message>
    <message>
        <source>Names of one origin in different languages.</source>
        <translation>Sama päritolu nimed eri keeltes.</translation>
    </message>
    <message>
        <source>One is what people are called for short.</source>
        <translation>Üks neist on nime lühivorm.</translation>
    </message>
    <message>
        <source>One letter differs.</source>
        <translation>Üks täht on erinev.</translation>
    </message>
    <message>
        <source>Given and family name changed places.</source>
        <translation>Ees- ja perekonnanimi on vahetuses.</translation>
    </message>
    <message>
        <source>One has a name more.</source>
        <translation>Ühel on üks nimi rohkem.</translation>
    </message>
    <message>
        <source>Nothing says that these names are one.</source>
        <translation>Miski ei viita, et need nimed on üks ja sama.</translation>
    </message>
    <message>
        <source>The same letters.</source>
        <translation>Samad tähed.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Erinevad</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Võib-olla sama</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Tõenäoliselt sama</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
</context>
<context>
    <name>OpenTask</name>
    <message numerus="yes">
        <source>A place is free and %n wait for it</source>
        <extracomment>%n = how many people stand on the waiting list</extracomment>
        <translation>
            <numerusform>Koht on vaba ja seda ootab %n inimene</numerusform>
            <numerusform>Koht on vaba ja seda ootab %n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance not entered: %1</source>
        <extracomment>%1 is an event</extracomment>
        <translation>Osalemine sisestamata: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent missing: %n people</source>
        <translation>
            <numerusform>Nõusolek puudub: %n inimene</numerusform>
            <numerusform>Nõusolek puudub: %n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came without registering, details to complete: %n people</source>
        <translation>
            <numerusform>Tulid registreerumata, andmed täiendada: %n inimene</numerusform>
            <numerusform>Tulid registreerumata, andmed täiendada: %n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Varukoopiat veel ei ole</translation>
    </message>
    <message>
        <source>No backup since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Varukoopiat pole alates %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>registreerunud %n</numerusform>
            <numerusform>registreerunud %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>%1 some names</extracomment>
        <translation>%1 ja teised</translation>
    </message>
    <message>
        <source>A copy protects everything that was entered.</source>
        <translation>Koopia hoiab kõike, mis on sisestatud.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>kuni %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed by two computers at once: %n fields</source>
        <translation>
            <numerusform>Kaks arvutit muutsid korraga: %n väli</numerusform>
            <numerusform>Kaks arvutit muutsid korraga: %n välja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <comment>side bar: the first page</comment>
        <translation>Avaleht</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Registreerimislaud</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Õppimine</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Võrgustik</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osalejad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printimine</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projektid</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Toimumiskohad</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Keel ja välimus</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Turvalisus</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Varukoopia</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Avaleht</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Väärtuste loendid</translation>
    </message>
    <message>
        <source>Consent texts</source>
        <translation>Nõusolekute tekstid</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prügikast</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sünkroonimine</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaadid</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a paper: %1 = this page, %2 = how many there are</extracomment>
        <translation>leht %1/%2</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Nimesildid</translation>
    </message>
    <message>
        <source>Kaasa has no font for some letters of these names, another one stands in: %1. Check how they look.</source>
        <extracomment>Before a paper is printed; %1 = names of people</extracomment>
        <translation>Mõne nende nimede tähe jaoks Kaasal kirja ei ole, seda asendab teine: %1. Kontrollige, kuidas need välja näevad.</translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Registreerimisleht</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Nimesildid</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Osalemise aruanne</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tunnistused</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Tänunimekiri</translation>
    </message>
    <message>
        <source>List of absent people</source>
        <translation>Puudujate nimekiri</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>Perioodi aruanne</translation>
    </message>
    <message>
        <source>Personal attendance record</source>
        <translation>Osalemise väljavõte</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Tunnistuste register</translation>
    </message>
</context>
<context>
    <name>PaperRemark</name>
    <message>
        <source>The emblem of the European Union is as large as the rules ask.</source>
        <translation>Euroopa Liidu embleem on nii suur, nagu reeglid nõuavad.</translation>
    </message>
    <message>
        <source>Personal codes are never printed.</source>
        <translation>Isikukoode ei prindita kunagi.</translation>
    </message>
    <message>
        <source>The emblem of the European Union is less than 1 cm high. The rules ask for more: make it higher in Settings, Projects. It is printed 1 cm high.</source>
        <translation>Euroopa Liidu embleem on madalam kui 1 cm. Reeglid nõuavad rohkem: suurendage seda jaotises „Seaded, Projektid”. See prinditakse 1 cm kõrgusena.</translation>
    </message>
    <message>
        <source>The logo “%1” is meant to be higher than the emblem of the European Union. The rules forbid that, so it is printed no higher than the emblem. Change its height in Settings, Projects.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>Logo „%1” on kavandatud Euroopa Liidu embleemist kõrgemaks. Reeglid seda ei luba, seega ei prindita seda embleemist kõrgemana. Muutke selle kõrgust jaotises „Seaded, Projektid”.</translation>
    </message>
    <message>
        <source>Only the first six logos are printed. Take some out in Settings, Projects.</source>
        <translation>Prinditakse ainult kuus esimest logo. Eemaldage ülejäänud jaotises „Seaded, Projektid”.</translation>
    </message>
    <message>
        <source>The logo “%1” cannot be read, so it is left out. Choose its picture again in Settings, Projects: PNG, JPEG or SVG.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>Logo „%1” ei saa lugeda, seega jäetakse see välja. Valige selle pilt uuesti jaotises „Seaded, Projektid”: PNG, JPEG või SVG.</translation>
    </message>
    <message>
        <source>More columns are chosen than the width of the paper holds well. Turn the paper or choose fewer.</source>
        <translation>Veerge on valitud rohkem, kui paberi laiusse hästi mahub. Pöörake paber või valige vähem.</translation>
    </message>
</context>
<context>
    <name>PersonLikeness</name>
    <message>
        <source>Same personal code.</source>
        <translation>Sama isikukood.</translation>
    </message>
    <message>
        <source>Same birth date.</source>
        <translation>Sama sünniaeg.</translation>
    </message>
    <message>
        <source>Same year of birth.</source>
        <translation>Sama sünniaasta.</translation>
    </message>
    <message>
        <source>Same phone.</source>
        <translation>Sama telefon.</translation>
    </message>
    <message>
        <source>Same e-mail.</source>
        <translation>Sama e-post.</translation>
    </message>
    <message>
        <source>Same address.</source>
        <translation>Sama aadress.</translation>
    </message>
    <message>
        <source>Another family name.</source>
        <translation>Teine perekonnanimi.</translation>
    </message>
    <message>
        <source>Another birth date, perhaps mistyped.</source>
        <translation>Teine sünniaeg, võib-olla kirjaviga.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Your data prove that you took part and let us report on the project to its funder. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Andmeid kogume, et tõendada projektis osalemist ja sellest rahastajale aru anda. Vastutav töötleja: %1.</translation>
    </message>
    <message>
        <source>Your data prove that you took part in the event. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Andmeid kogume, et tõendada üritusel osalemist. Vastutav töötleja: %1.</translation>
    </message>
    <message>
        <source>Legal ground: a public task (GDPR, art. 6(1)(e)).</source>
        <translation>Alus: avalik ülesanne (IKÜM art 6 lg 1 p e).</translation>
    </message>
    <message>
        <source>Legal ground: legitimate interest (GDPR, art. 6(1)(f)).</source>
        <translation>Alus: õigustatud huvi (IKÜM art 6 lg 1 p f).</translation>
    </message>
    <message>
        <source>Kept only as long as the event must be proven.</source>
        <translation>Säilitame ainult nii kaua, kui üritust tuleb tõendada.</translation>
    </message>
    <message>
        <source>Kept for five years after the end of the year of the project&apos;s last payment.</source>
        <translation>Säilitame viis aastat pärast projekti viimase makse aasta lõppu.</translation>
    </message>
    <message>
        <source>Kept as long as the funder may ask for proof.</source>
        <translation>Säilitame nii kaua, kui rahastaja võib tõendeid küsida.</translation>
    </message>
    <message>
        <source>Questions and the full notice: ask the organiser.</source>
        <translation>Küsimused ja täielik teade: korraldaja käest.</translation>
    </message>
    <message>
        <source>Questions and the full notice: %1.</source>
        <extracomment>%1 = e-mail, phone and web page of the organisation</extracomment>
        <translation>Küsimused ja täielik teade: %1.</translation>
    </message>
    <message>
        <source>Photos and later contact are up to you.</source>
        <translation>Pildistamine ja hilisem kontakt on vabatahtlikud.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>%1 of %2 places are taken.</source>
        <extracomment>Above the registered people: &quot;14 of 20 places are taken.&quot;</extracomment>
        <translation>Täidetud on %1 kohta %2-st.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>Registreeritud on %n inimene.</numerusform>
            <numerusform>Registreeritud on %n inimest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Childcare: %1 of %2.</source>
        <extracomment>Places for childcare given away of all there are</extracomment>
        <translation>Lapsehoid: %1/%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>%n inimene ootab kohta.</numerusform>
            <numerusform>%n inimest ootab kohta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for childcare.</source>
        <translation>
            <numerusform>Lapsehoidu ootab %n inimene.</numerusform>
            <numerusform>Lapsehoidu ootab %n inimest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered: %1.</source>
        <extracomment>%1 = name</extracomment>
        <translation>Registreeritud: %1.</translation>
    </message>
    <message>
        <source>Registered: %1. No childcare is free: number %2 in line for it.</source>
        <extracomment>%1 = name, %2 = rank in the queue</extracomment>
        <translation>Registreeritud: %1. Lapsehoius vaba kohta ei ole: järjekorras %2. kohal.</translation>
    </message>
    <message>
        <source>The event is full. On the waiting list: %1, number %2.</source>
        <translation>Üritus on täis. Ootenimekirjas: %1, %2. kohal.</translation>
    </message>
    <message>
        <source>No place is free for %1.</source>
        <translation>Vaba kohta ei ole: %1.</translation>
    </message>
    <message>
        <source>Registered already: %1.</source>
        <translation>Juba registreeritud: %1.</translation>
    </message>
    <message>
        <source>On the waiting list already: %1, number %2.</source>
        <translation>Juba ootenimekirjas: %1, %2. kohal.</translation>
    </message>
    <message>
        <source>Registration cancelled: %1.</source>
        <translation>Registreering tühistatud: %1.</translation>
    </message>
    <message>
        <source>A place is free. Next in line: %1.</source>
        <translation>Üks koht on vaba. Järgmine järjekorras: %1.</translation>
    </message>
    <message>
        <source>Childcare is free. Next in line: %1.</source>
        <translation>Lapsehoius on vaba koht. Järgmine järjekorras: %1.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registreeritud</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ootab</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>tühistatud</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>present</source>
        <comment>state of attendance</comment>
        <translation>kohal</translation>
    </message>
    <message>
        <source>came late</source>
        <comment>state of attendance</comment>
        <translation>hilines</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state of attendance</comment>
        <translation>lahkus varem</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state of attendance</comment>
        <translation>põhjusega puudus</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state of attendance</comment>
        <translation>puudus</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state of attendance</comment>
        <translation>veebis</translation>
    </message>
    <message>
        <source>+</source>
        <comment>mark in a narrow column: present</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>L</source>
        <comment>mark in a narrow column: came late</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>E</source>
        <comment>mark in a narrow column: left early</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>X</source>
        <comment>mark in a narrow column: excused</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>–</source>
        <comment>mark in a narrow column: absent</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>O</source>
        <comment>mark in a narrow column: online</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Projekt: %1, nr %2</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Koostatud %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <extracomment>%1 = a person, %2 = a date</extracomment>
        <translation>Koostas %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Juhib: %1</translation>
    </message>
    <message>
        <source>unique participants</source>
        <translation>unikaalset osalejat</translation>
    </message>
    <message>
        <source>each person once</source>
        <translation>iga inimene üks kord</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>osaluskorda</translation>
    </message>
    <message>
        <source>each time somebody was there</source>
        <translation>iga kohalolek</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>kohtumist</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>sellel üritusel</translation>
    </message>
    <message>
        <source>participant hours</source>
        <translation>osalustundi</translation>
    </message>
    <message>
        <source>participations × length</source>
        <translation>kohalolek × kestus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Kohal</translation>
    </message>
    <message>
        <source>Present includes those who came late, left early or took part online.</source>
        <translation>„Kohal” hõlmab ka neid, kes hilinesid, lahkusid varem või osalesid veebis.</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>neist hilines</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Põhjusega</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Puudus</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Attendance by person</source>
        <translation>Osalemine inimeste kaupa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Linn</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kordi</translation>
    </message>
    <message>
        <source>Times and hours count all meetings, also those of the other tables.</source>
        <translation>Korrad ja tunnid on loetud kõigi kohtumiste peale, ka teiste tabelite omad.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this list.</source>
        <extracomment>Under a list of people; %n = how many stand in it</extracomment>
        <translation>
            <numerusform>Nimekirjas on %n inimene.</numerusform>
            <numerusform>Nimekirjas on %n inimest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Osalemise aruanne</translation>
    </message>
    <message>
        <source>Participations by meeting</source>
        <translation>Osaluskorrad kohtumiste kaupa</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>osales</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Vastutav isik:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Kuupäev:</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Tänunimekiri</translation>
    </message>
    <message>
        <source>List of absentees</source>
        <translation>Puudujate nimekiri</translation>
    </message>
    <message>
        <source>Missing data: %1.</source>
        <extracomment>Note under a report; %1 = list of what is missing: &quot;education 5, municipality 2&quot;</extracomment>
        <translation>Puuduvad andmed: %1.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Osaluskordi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %2, and %3 is the overlap of those who came to several events.</source>
        <extracomment>Note under a report: %1 = sum of the rows, %2 = unique people, %3 = how many the sum is too high</extracomment>
        <translation>Kokkuvõttes on iga inimene loetud üks kord: ridade summa on %1, unikaalseid inimesi on %2 ja %3 on kattuvus, sest osa käis mitmel üritusel.</translation>
    </message>
    <message>
        <source>Period %1</source>
        <extracomment>%1 = a period: 01.01.2026 – 30.06.2026</extracomment>
        <translation>Periood %1</translation>
    </message>
    <message>
        <source>of them public events: %1</source>
        <extracomment>Under the number of meetings</extracomment>
        <translation>neist avalikke üritusi: %1</translation>
    </message>
    <message>
        <source>Transcript of participation</source>
        <translation>Osalemise õiend</translation>
    </message>
    <message>
        <source>Hours are hours of presence: late arrival and early leaving are taken off.</source>
        <translation>Tunnid on kohaloleku tunnid: hilinemine ja varem lahkumine on maha arvatud.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>üritust</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nimetuse järgi</translation>
    </message>
    <message>
        <source>with presence</source>
        <translation>kohalolekuga</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tundi</translation>
    </message>
    <message>
        <source>of presence</source>
        <translation>kohal oldud</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <extracomment>Foot of a submitted report that is kept unchanged; %1 = date and time</extracomment>
        <translation>külmutatud %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>Foot of a report; %1 = date and time</extracomment>
        <translation>prinditud %1</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>kontrollkood %1</translation>
    </message>
    <message>
        <source>Participations by month</source>
        <translation>Osaluskorrad kuude kaupa</translation>
    </message>
    <message>
        <source>Participations by time</source>
        <translation>Osaluskorrad aja jooksul</translation>
    </message>
    <message>
        <source>closed events</source>
        <translation>kinnised üritused</translation>
    </message>
    <message>
        <source>public events</source>
        <translation>avalikud üritused</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %1, and there is no overlap, for nobody came to several events.</source>
        <extracomment>Note under a report; %1 = a number of people</extracomment>
        <translation>Kokkuvõttes on iga inimene loetud üks kord: ridade summa on %1, unikaalseid inimesi on %1 ja kattuvust ei ole, sest keegi ei käinud mitmel üritusel.</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>Tühistatud, ei ole loetud</translation>
    </message>
    <message>
        <source>Public events together</source>
        <extracomment>Sum below some rows; public events may be visited by anybody</extracomment>
        <translation>Avalikud üritused kokku</translation>
    </message>
    <message>
        <source>Closed events together</source>
        <extracomment>Sum below some rows; to closed events people are invited</extracomment>
        <translation>Kinnised üritused kokku</translation>
    </message>
    <message>
        <source>birth year</source>
        <extracomment>What some records lack: &quot;birth year 5&quot;</extracomment>
        <translation>sünniaasta</translation>
    </message>
    <message>
        <source>municipality</source>
        <extracomment>What some records lack: &quot;municipality 2&quot;</extracomment>
        <translation>omavalitsus</translation>
    </message>
    <message>
        <source>All events, all participants</source>
        <translation>Kõik üritused, kõik osalejad</translation>
    </message>
    <message>
        <source>All events of the project, all participants</source>
        <translation>Projekti kõik üritused, kõik osalejad</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>of an event; head of a table or column</comment>
        <translation>Kohtumised</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are not told.</source>
        <extracomment>Note under a report without names; %1 = a small number</extracomment>
        <translation>Rühmi, kus on vähem kui %1 inimest, ei näidata.</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Nimi teises kirjas</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Sünniaasta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Viimane külastus</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Inimeste nimekiri</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Jrk</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>participant</source>
        <translation>osaleja</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vabatahtlik</translation>
    </message>
    <message>
        <source>group leader</source>
        <translation>rühmajuht</translation>
    </message>
    <message>
        <source>contact of a partner</source>
        <translation>partneri kontaktisik</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>esineja</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>yes</source>
        <comment>in a narrow column</comment>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a narrow column</comment>
        <translation>ei</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allkiri</translation>
    </message>
    <message>
        <source>No</source>
        <comment>number of a row</comment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initsiaalid</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Perekonnanimi, eesnimi</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Linn</translation>
    </message>
    <message>
        <source>Town or organisation</source>
        <translation>Linn või asutus</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Asutus</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>head of a column: time</comment>
        <translation>Liitus</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>head of a column: time</comment>
        <translation>Saabus</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>head of a column: time</comment>
        <translation>Lahkus</translation>
    </message>
    <message>
        <source>Photo allowed</source>
        <translation>Foto lubatud</translation>
    </message>
    <message>
        <source>May write</source>
        <comment>head of a column: may we contact you later</comment>
        <translation>Kontakt lubatud</translation>
    </message>
    <message>
        <source>Children here</source>
        <translation>Lapsed kaasas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Märkused</translation>
    </message>
    <message>
        <source>Sheet %1, printed %2</source>
        <extracomment>Foot of a sign-in sheet: %1 = number of the sheet, %2 = date and time of printing</extracomment>
        <translation>Leht %1, prinditud %2</translation>
    </message>
    <message>
        <source>People present:</source>
        <translation>Kohalolijate arv:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Kuupäev:</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Vastutav isik:</translation>
    </message>
    <message>
        <source>To be signed digitally by the organiser by %1, with the platform&apos;s log or a picture of the screen attached.</source>
        <extracomment>Foot of the participant list of an online event; %1 = a date</extracomment>
        <translation>Korraldaja allkirjastab digitaalselt hiljemalt %1 ja lisab platvormi logi või ekraanipildi.</translation>
    </message>
    <message>
        <source>Participants of an online event</source>
        <translation>Veebiürituse osalejate nimekiri</translation>
    </message>
    <message>
        <source>Participant registration sheet</source>
        <translation>Osalejate registreerimisleht</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <extracomment>Which meeting of a series: %1 = its number, %2 = how many there are</extracomment>
        <translation>Kohtumine %1/%2</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Projekt: %1, nr %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Organiser: %1</source>
        <translation>Korraldaja: %1</translation>
    </message>
    <message>
        <source>Lead partner: %1</source>
        <translation>Juhtpartner: %1</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Juhib: %1</translation>
    </message>
    <message>
        <source>Registration slips</source>
        <translation>Registreerimissedelid</translation>
    </message>
    <message>
        <source>Slip %1 of %2</source>
        <extracomment>Foot of a slip: %1 = which slip, %2 = how many</extracomment>
        <translation>sedel %1/%2</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>candidate</source>
        <extracomment>Beside a name in a list: she will take part later on</extracomment>
        <translation>kandidaat</translation>
    </message>
    <message>
        <source>in programme</source>
        <extracomment>Beside a name in a list</extracomment>
        <translation>programmis</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Beside a name in a list: no longer takes part; neutral for women and men</extracomment>
        <translation>lahkunud</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>nobody asked</source>
        <translation>keegi pole küsinud</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActCard</name>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Andmed on peidetud, sest ekraani näevad teised.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more values.</source>
        <translation>
            <numerusform>Ja veel %n väärtus.</numerusform>
            <numerusform>Ja veel %n väärtust.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to show of it value by value.</source>
        <translation>Üksikuid väärtusi siin näidata ei ole.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>See on tagasi võetud.</translation>
    </message>
    <message>
        <source>Everything begins here; this cannot be taken back.</source>
        <translation>Siit kõik algab; seda ei saa tagasi võtta.</translation>
    </message>
    <message>
        <source>This was more than 30 days ago, so it can no longer be taken back.</source>
        <translation>See oli rohkem kui 30 päeva tagasi, nii et seda ei saa enam tagasi võtta.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigeerimine</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vaade</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Liikumine</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <extracomment>Menu with what can be done with the person, event … that is open</extracomment>
        <translation>&amp;Kirje</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tööriistad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Abi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Päevakava</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Lisa punkt</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>Millise kohtumise</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutit</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ettepoole</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Tahapoole</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Point taken off the agenda.</source>
        <translation>Punkt päevakavast eemaldatud.</translation>
    </message>
    <message>
        <source>Order of the agenda changed.</source>
        <translation>Päevakava järjekord muudetud.</translation>
    </message>
    <message>
        <source>Point added to the agenda.</source>
        <translation>Punkt päevakavasse lisatud.</translation>
    </message>
    <message>
        <source>Point of the agenda changed.</source>
        <translation>Päevakava punkt muudetud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaDialog</name>
    <message>
        <source>Point of the agenda</source>
        <translation>Päevakava punkt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Begins, if known</source>
        <translation>Algus, kui on teada</translation>
    </message>
    <message>
        <source>Minutes, if known</source>
        <translation>Minutid, kui on teada</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Kes kõneleb</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>Millisest organisatsioonist</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AppearancePage</name>
    <message>
        <source>Language and appearance</source>
        <comment>page</comment>
        <translation>Keel ja välimus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Kaasa speaks it at once. Papers have languages of their own, chosen with the paper.</source>
        <translation>Kaasa räägib selles kohe. Dokumentidel on oma keel, mis valitakse koos dokumendiga.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värvid</translation>
    </message>
    <message>
        <source>As this computer has them</source>
        <translation>Nagu selles arvutis</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Heledad</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumedad</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksti suurus</translation>
    </message>
    <message>
        <source>Size of all words on the screen</source>
        <translation>Kõigi ekraanil olevate sõnade suurus</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Reset the colours</source>
        <translation>Lähtesta värvid</translation>
    </message>
    <message>
        <source>Reset the text size</source>
        <translation>Lähtesta teksti suurus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Text size; %1 is a number: &quot;125 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceGridTab</name>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Sisesta paberilt</translation>
    </message>
    <message>
        <source>Attendance is noted meeting by meeting. No meeting is planned yet.</source>
        <translation>Osalemine märgitakse kohtumiste kaupa. Ühtegi kohtumist pole veel kavas.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Kavanda kohtumine</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceModel</name>
    <message>
        <source>(blank row)</source>
        <translation>(tühi rida)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Row of a printed sheet: &quot;12. Ivanova Jūlija&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Came without registering</source>
        <translation>Tuli eelregistreerimiseta</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>tuli eelregistreerimiseta</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>Spoken of a cell of the attendance grid in which nothing is marked</extracomment>
        <translation>märkimata</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours set by hand</comment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Present in all</source>
        <translation>Kokku kohal</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Under a meeting&apos;s column: &quot;9 / 11&quot;, people who came of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <extracomment>Head of a column: &quot;05.03, cancelled&quot;</extracomment>
        <translation>%1, tühistatud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Heads of columns: at how many meetings she was, and for how many hours</extracomment>
        <translation>Kordi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendancePane</name>
    <message>
        <source>in the list</source>
        <translation>nimekirjas</translation>
    </message>
    <message>
        <source>All present</source>
        <extracomment>On a button: everybody without a mark was at the meeting</extracomment>
        <translation>Kõik kohal</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>Somebody else came: name…</source>
        <translation>Keegi tuli veel: nimi…</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>märget pole</translation>
    </message>
    <message>
        <source>%1: %2 – %3.</source>
        <extracomment>What was marked just now: &quot;26.02: Kalniņa Ēva – absent.&quot;</extracomment>
        <translation>%1: %2 – %3.</translation>
    </message>
    <message>
        <source>%1: nobody has a mark.</source>
        <translation>%1: kellelgi pole märget.</translation>
    </message>
    <message>
        <source>%1: everybody has a mark already.</source>
        <translation>%1: kõigil on juba märge.</translation>
    </message>
    <message numerus="yes">
        <source>%1: marks of %n people cleared.</source>
        <translation>
            <numerusform>%1: %n inimese märge tühjendatud.</numerusform>
            <numerusform>%1: %n inimese märked tühjendatud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people marked “%2”.</source>
        <extracomment>%1 = day, %2 = &quot;present&quot;; %n = people</extracomment>
        <translation>
            <numerusform>%1: %n inimene märgitud „%2”.</numerusform>
            <numerusform>%1: %n inimest märgitud „%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is marked as present already.</source>
        <translation>%1: %2 on juba kohal märgitud.</translation>
    </message>
    <message>
        <source>%1: %2 is new here and was present. Details can be asked later.</source>
        <extracomment>%1 = day, %2 = name of a person who was not known before</extracomment>
        <translation>%1: %2 on siin uus ja oli kohal. Andmeid saab küsida hiljem.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceTab</name>
    <message>
        <source>Meetings</source>
        <translation>Kohtumised</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>Ühtegi osalemise märget veel ei ole.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Osalemise väljavõte</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Length of a meeting: &quot;1,5 h&quot;</extracomment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <extracomment>Title over a person&apos;s meetings: &quot;Hours: 4,5&quot;</extracomment>
        <translation>Tunde: %1</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2</source>
        <extracomment>Under it: &quot;Meetings: 3 of 4&quot;</extracomment>
        <translation>Kohtumisi: %1 / %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <comment>page</comment>
        <translation>Varukoopia</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>Automaatne varukoopia</translation>
    </message>
    <message>
        <source>Kaasa makes one every day when you begin, opens it to see that it is sound, and keeps the newest %1.</source>
        <translation>Kaasa teeb selle iga päev, kui tööd alustate, avab selle veendumaks, et see on terve, ja hoiab alles %1 uusimat.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Tee varukoopia kohe</translation>
    </message>
    <message>
        <source>Save a backup elsewhere…</source>
        <translation>Salvesta varukoopia mujale…</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Kontrolli uusimat</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Taastamine varukoopiast</translation>
    </message>
    <message>
        <source>Enter on a backup shows what it would change. Nothing changes before you say so.</source>
        <translation>Enter varukoopial näitab, mida see muudaks. Midagi ei muutu enne, kui seda kinnitate.</translation>
    </message>
    <message>
        <source>There is no backup on this computer yet.</source>
        <translation>Selles arvutis ei ole veel ühtegi varukoopiat.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varukoopiad</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vali fail…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>Size of a file; %1 is a number</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Varukoopiat veel ei ole</translation>
    </message>
    <message>
        <source>Backed up and found sound</source>
        <translation>Varukoopia tehtud ja terve</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>Uusim varukoopia on vana</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Uusim</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>%n = how many backups there are</extracomment>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n varukoopia</numerusform>
            <numerusform>%n varukoopiat</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Varukoopia tegemine</translation>
    </message>
    <message>
        <source>Backed up and found sound: %1</source>
        <translation>Varukoopia tehtud ja terve: %1</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Varukoopia salvestamine</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa profiilid (*.kaasa)</translation>
    </message>
    <message>
        <source>Testing the backup</source>
        <translation>Varukoopia kontrollimine</translation>
    </message>
    <message>
        <source>The backup of %1 opens and every page of it is sound.</source>
        <translation>Varukoopia (%1) avaneb ja kõik selle leheküljed on terved.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Valige varukoopia</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BadgeForm</name>
    <message>
        <source>Name of the event also in</source>
        <translation>Ürituse nimi ka</translation>
    </message>
    <message>
        <source>no second language</source>
        <translation>teist keelt ei ole</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Nimesildil</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>perekonnanimi</translation>
    </message>
    <message>
        <source>name in Cyrillic</source>
        <translation>nimi kirillitsas</translation>
    </message>
    <message>
        <source>place</source>
        <translation>koht</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>keeled</translation>
    </message>
    <message>
        <source>QR code for the desk</source>
        <translation>QR-kood registreerimislauale</translation>
    </message>
    <message>
        <source>marks to cut by</source>
        <translation>lõikemärgid</translation>
    </message>
    <message>
        <source>Places already used on the first sheet</source>
        <translation>Esimesel lehel juba kasutatud kohti</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CalendarModel</name>
    <message numerus="yes">
        <source>%1, %n meetings</source>
        <extracomment>Spoken for a day of the calendar: %1 = &quot;Thursday, 5 March&quot;</extracomment>
        <translation>
            <numerusform>%1, %n kohtumine</numerusform>
            <numerusform>%1, %n kohtumist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CertificateForm</name>
    <message>
        <source>Language of the list</source>
        <translation>Nimekirja keel</translation>
    </message>
    <message>
        <source>Language of the certificates</source>
        <translation>Tunnistuste keel</translation>
    </message>
    <message>
        <source>of each person</source>
        <translation>igaühe oma</translation>
    </message>
    <message>
        <source>Who gets one</source>
        <translation>Kes saab tunnistuse</translation>
    </message>
    <message>
        <source>by number of meetings</source>
        <translation>kohtumiste arvu järgi</translation>
    </message>
    <message>
        <source>by share of meetings</source>
        <translation>kohtumiste osa järgi</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>tundide järgi</translation>
    </message>
    <message>
        <source>First signature: name</source>
        <translation>Esimene allkiri: nimi</translation>
    </message>
    <message>
        <source>First signature: position</source>
        <translation>Esimene allkiri: amet</translation>
    </message>
    <message>
        <source>Second signature: name</source>
        <translation>Teine allkiri: nimi</translation>
    </message>
    <message>
        <source>Second signature: position</source>
        <translation>Teine allkiri: amet</translation>
    </message>
    <message>
        <source>A further line</source>
        <translation>Lisarida</translation>
    </message>
    <message>
        <source>At least so many meetings</source>
        <translation>Vähemalt nii mitu kohtumist</translation>
    </message>
    <message>
        <source>At least so many per cent</source>
        <translation>Vähemalt nii mitu protsenti</translation>
    </message>
    <message>
        <source>At least so many hours</source>
        <translation>Vähemalt nii mitu tundi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CheckCard</name>
    <message>
        <source>Row %1</source>
        <extracomment>Where a remark on an imported list belongs: a row of the file</extracomment>
        <translation>Rida %1</translation>
    </message>
    <message>
        <source>Nothing of this sort.</source>
        <translation>Selliseid ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Below a list of remarks. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>Ja veel %n.</numerusform>
            <numerusform>Ja veel %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mis tehti</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is written yet.</source>
        <translation>Nii see läheks. Midagi ei ole veel kirja pandud.</translation>
    </message>
    <message>
        <source>Read and check again</source>
        <translation>Loe ja kontrolli uuesti</translation>
    </message>
    <message>
        <source>new</source>
        <comment>rows of a list</comment>
        <translation>uut</translation>
    </message>
    <message>
        <source>added to what is here</source>
        <translation>täiendavad olemasolevat</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>juba olemas</translation>
    </message>
    <message>
        <source>left out, need a person</source>
        <translation>jäävad välja, otsustab inimene</translation>
    </message>
    <message>
        <source>Next row that is left out</source>
        <translation>Järgmine välja jäänud rida</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>rows that are left out</source>
        <translation>välja jäävad read</translation>
    </message>
    <message>
        <source>rows taken in with a remark</source>
        <translation>märkusega sisse loetud read</translation>
    </message>
    <message>
        <source>all remarks</source>
        <translation>kõik märkused</translation>
    </message>
    <message>
        <source>Remarks on the list</source>
        <translation>Märkused nimekirja kohta</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Jäta rida %1 välja</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are corrected.</source>
        <extracomment>Of an imported list. %n = how many cells a person corrected before it comes in.</extracomment>
        <translation>
            <numerusform>%n lahter on parandatud.</numerusform>
            <numerusform>%n lahtrit on parandatud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out by you.</source>
        <extracomment>Of an imported list. %n = how many rows a person leaves out.</extracomment>
        <translation>
            <numerusform>Jätate välja %n rea.</numerusform>
            <numerusform>Jätate välja %n rida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Paranda lahter</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Nagu failis</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildDialog</name>
    <message>
        <source>Child who comes along</source>
        <translation>Kaasa tulev laps</translation>
    </message>
    <message>
        <source>Name, if known</source>
        <translation>Nimi, kui on teada</translation>
    </message>
    <message>
        <source>What to know: allergies, sleep, fears</source>
        <translation>Mida teada: allergiad, uni, hirmud</translation>
    </message>
    <message>
        <source>Year of birth, if known</source>
        <translation>Sünniaasta, kui on teada</translation>
    </message>
    <message>
        <source>Age, if the year is not known</source>
        <translation>Vanus, kui aasta pole teada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildrenCard</name>
    <message>
        <source>Children who come along</source>
        <translation>Kaasatulevad lapsed</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Lisa laps</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Laps</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Child taken off the list.</source>
        <translation>Laps on nimekirjast eemaldatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Chip</name>
    <message>
        <source>Filter %1, remove</source>
        <extracomment>%1 is what the list is narrowed to: &quot;Group: Ceļš&quot;</extracomment>
        <translation>Filter %1, eemalda</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Eemalda see filter</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CloseGuard</name>
    <message numerus="yes">
        <source>%n things done at the door lie in the memory of this computer alone. While Kaasa is open it tries again and again to store them.</source>
        <translation>
            <numerusform>%n ukse juures tehtud tegu on ainult selle arvuti mälus. Kuni Kaasa on avatud, proovib see seda ikka ja jälle salvestada.</numerusform>
            <numerusform>%n ukse juures tehtud tegu on ainult selle arvuti mälus. Kuni Kaasa on avatud, proovib see neid ikka ja jälle salvestada.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not saved: %2</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with what was typed into it</extracomment>
        <translation>„%1” ei ole salvestatud: %2</translation>
    </message>
    <message>
        <source>“%1” has not ended. Whoever closes now stops it, and nothing of it stays.</source>
        <extracomment>%1 is what is being done: &quot;Importing the list&quot;</extracomment>
        <translation>„%1” ei ole lõppenud. Kui praegu sulgete, katkeb see ja sellest ei jää midagi alles.</translation>
    </message>
    <message>
        <source>Close Kaasa</source>
        <translation>Kaasa sulgemine</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Kõik ei ole salvestatud.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Jäta avatuks</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Sulge ikkagi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodeForm</name>
    <message>
        <source>Invitation sheet</source>
        <translation>Kutseleht</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Taasteleht</translation>
    </message>
    <message>
        <source>Give the sheet from hand to hand. Its code is good once and for 72 hours.</source>
        <translation>Andke leht käest kätte. Selle kood kehtib ühe korra ja 72 tundi.</translation>
    </message>
    <message>
        <source>Print it now: Kaasa keeps the code only until it is closed. Lock the sheet away, and keep no file of it on a computer.</source>
        <translation>Printige kohe: Kaasa hoiab koodi ainult sulgemiseni. Pange leht luku taha ja ärge hoidke seda failina arvutis.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodesCard</name>
    <message>
        <source>New kind of code; its check digit need not fit the old rule.</source>
        <translation>Uut liiki kood; kontrollnumber ei pea vana reegliga klappima.</translation>
    </message>
    <message>
        <source>The check digit does not fit.</source>
        <translation>Kontrollnumber ei klapi.</translation>
    </message>
    <message>
        <source>It names a birth date that is still to come.</source>
        <translation>Selles on sünnikuupäev, mis on alles ees.</translation>
    </message>
    <message>
        <source>Seen in the document.</source>
        <translation>Dokumendis nähtud.</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Isikukood</translation>
    </message>
    <message>
        <source>Only where the project asks for it. It stays on this computer and stands on no paper.</source>
        <translation>Ainult siis, kui projekt seda nõuab. Jääb sellesse arvutisse ega lähe paberile.</translation>
    </message>
    <message>
        <source>Country of the code</source>
        <translation>Koodi riik</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Läti</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Eesti</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Uus kood</translation>
    </message>
    <message>
        <source>Seen in the document</source>
        <translation>Dokumendis nähtud</translation>
    </message>
    <message>
        <source>The code before this one.</source>
        <translation>Eelmine kood.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Kirja pandud %1.</translation>
    </message>
    <message>
        <source>It says: born %1; the record says otherwise.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Selle järgi sünnikuupäev %1; kirjes on teine.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Peida</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Take over its birth date</source>
        <translation>Võta sünnikuupäev üle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Personal code removed.</source>
        <translation>Isikukood on eemaldatud.</translation>
    </message>
    <message>
        <source>Birth date taken over from the code.</source>
        <translation>Sünnikuupäev on koodist üle võetud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ColumnsCard</name>
    <message>
        <source>Columns</source>
        <comment>of a list</comment>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file. What each column is taken for stands above.</source>
        <translation>Esimesed read nii, nagu need failis on. Iga veeru kohal on see, milleks teda peetakse.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Nimekirja esimesed read</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Veerg</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <comment>a column of a list</comment>
        <translation>Selleks peetakse</translation>
    </message>
    <message>
        <source>Whole names are written</source>
        <translation>Täisnimed on kirjas</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>A column of a list that has no name; %1 is its number</extracomment>
        <translation>%1. veerg</translation>
    </message>
    <message>
        <source>The columns are taken as you set them for such a list before.</source>
        <translation>Veerud on loetud nii, nagu te need sellisele nimekirjale varem määrasite.</translation>
    </message>
    <message>
        <source>As Kaasa sees them</source>
        <comment>columns of a list</comment>
        <translation>Nii, nagu Kaasa neid loeb</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CompareView</name>
    <message>
        <source>none</source>
        <extracomment>A value that one of two records does not have</extracomment>
        <translation>puudub</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Spoken: field, its value, whose it is</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ComputersCard</name>
    <message>
        <source>Computers</source>
        <translation>Arvutid</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>Arvuti %1</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a computer</comment>
        <translation>eemaldatud</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 (see arvuti)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>%1 will read nothing that is written from now on. What it has stays on it. To come back it needs a new invitation.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 ei loe enam midagi, mis edaspidi kirja pannakse. Mis temas juba on, see jääb sinna. Tagasitulekuks on vaja uut kutset.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Eemalda see</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Muuda rolli</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConflictsCard</name>
    <message>
        <source>Changed twice</source>
        <translation>Kaks korda muudetud</translation>
    </message>
    <message>
        <source>Two computers changed the same field without knowing of each other. The later value stands; the other one is kept here until somebody has looked.</source>
        <translation>Kaks arvutit muutsid teineteisest teadmata sama välja. Kehtib hilisem väärtus; teist hoitakse siin, kuni keegi on seda vaadanud.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was changed twice: a person or an event, a field</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stands: %1
the other: %2</source>
        <extracomment>Values with who wrote them and when</extracomment>
        <translation>kehtib: %1
teine: %2</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Võta teine</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Jäta kehtiv</translation>
    </message>
    <message>
        <source>The other value stands now.</source>
        <translation>Nüüd kehtib teine väärtus.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConnectCard</name>
    <message>
        <source>Work on several computers</source>
        <translation>Töö mitmes arvutis</translation>
    </message>
    <message>
        <source>A server hands sealed packets from one computer to the other and can read none of them. Everything goes on working without a network. Whoever runs your server tells you its address.</source>
        <translation>Server annab pitseeritud pakette ühest arvutist teise ega suuda neist ühtki lugeda. Kõik töötab ka võrguta. Aadressi ütleb see, kes teie serverit haldab.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serveri aadress</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Serveri sertifikaat</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself; you get the file from whoever runs it.</source>
        <translation>Ainult serverile, mis tegi sertifikaadi ise; faili annab see, kes serverit haldab.</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>Alusta ühist tööd</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vali fail…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Sertifikaadid (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ühendan…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentDialog</name>
    <message>
        <source>Asked in</source>
        <translation>Küsitud keeles</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastus</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kuidas</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Paberi number</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Nõustub</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Ei nõustu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentTextsPage</name>
    <message>
        <source>Consent texts</source>
        <translation>Nõusolekute tekstid</translation>
    </message>
    <message>
        <source>A changed text holds for whoever is asked from now on. Where it is emptied, the usual words come back.</source>
        <translation>Muudetud tekst kehtib neile, kellelt küsitakse edaspidi. Kui see tühjaks teha, tuleb tagasi tavaline tekst.</translation>
    </message>
    <message>
        <source>The text was changed. Older versions stay with those who agreed to them.</source>
        <translation>Tekst muudeti. Varasemad versioonid jäävad neile, kes nendega nõustusid.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentsTab</name>
    <message>
        <source>What holds today</source>
        <translation>Mis täna kehtib</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Kõik, mis on kirja pandud</translation>
    </message>
    <message>
        <source>Lines are added, never changed.</source>
        <translation>Ridu lisatakse, kunagi ei muudeta.</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>Ei ole küsitud.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Pane kirja</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Nõusolek kirja pandud.</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Nõusolek tagasi võetud.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Nõusolekud</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Kalender (F4)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <extracomment>Shown in an empty date field: how a date may look</extracomment>
        <translation>päev.kuu.aasta</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskArrivalsModel</name>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>%1 · not stored yet</source>
        <extracomment>Under a name in the list of arrivals. %1 is a time.</extracomment>
        <translation>%1 · veel salvestamata</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskAwake</name>
    <message>
        <source>Registration desk</source>
        <translation>Registreerimislaud</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskFinder</name>
    <message numerus="yes">
        <source>Still expected: %n</source>
        <extracomment>Above the list of those who are registered and not here yet. %n = how many.</extracomment>
        <translation>
            <numerusform>Veel ootame: %n</numerusform>
            <numerusform>Veel ootame: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <extracomment>Button of the marked row when the room is full.</extracomment>
        <translation>Ootenimekirja</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>button: mark the person present</comment>
        <extracomment>Button of the marked row: she is here.</extracomment>
        <translation>Kohal</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Leitud inimesed</translation>
    </message>
    <message>
        <source>Alt+1…6 present    ↑ ↓ choose    F6 late    F7 excused    F8 leaves    Ctrl+↑ a child more</source>
        <extracomment>Under the list of people at the desk: what keys do with the marked one.</extracomment>
        <translation>Alt+1…6 kohal    ↑ ↓ valib    F6 hilineb    F7 põhjusega    F8 lahkub    Ctrl+↑ laps juurde</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskHeader</name>
    <message>
        <source>Works without internet. All is stored.</source>
        <translation>Võrku pole vaja. Kõik salvestatud.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n</source>
        <translation>
            <numerusform>Veel salvestamata: %n</numerusform>
            <numerusform>Veel salvestamata: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Ava lukust</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>verb, button</comment>
        <translation>Lukusta</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Lahku registreerimislauast</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Rohkem</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingChooser</name>
    <message>
        <source>New event from today</source>
        <translation>Uus üritus tänasest</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Vali üritus</translation>
    </message>
    <message>
        <source>Write what it is called. Enter makes an event that begins now; place, end and all else can be added later.</source>
        <translation>Kirjutage nimetus. Enter teeb ürituse, mis algab kohe; koha, lõpu ja muu saab lisada hiljem.</translation>
    </message>
    <message>
        <source>Type a word of its name. ↑ ↓ choose, Enter opens, Esc goes back.</source>
        <translation>Kirjutage sõna nimetusest. ↑ ↓ valib, Enter avab, Esc läheb tagasi.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingModel</name>
    <message>
        <source>now</source>
        <extracomment>Beside a meeting that takes place at this hour.</extracomment>
        <translation>praegu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMenu</name>
    <message>
        <source>Another event</source>
        <translation>Teine üritus</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>Uus üritus tänasest</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Prindi registreerimisleht</translation>
    </message>
    <message>
        <source>Sound at every check-in</source>
        <translation>Heli igal registreerimisel</translation>
    </message>
    <message>
        <source>Whole screen in colour at every check-in</source>
        <translation>Terve ekraan värviline igal registreerimisel</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Täida kogu ekraan</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskPage</name>
    <message>
        <source>Registration desk</source>
        <translation>Registreerimislaud</translation>
    </message>
    <message>
        <source>Type a name or scan a badge. Two letters are enough.</source>
        <translation>Kirjutage nimi või skannige nimesilt. Piisab kahest tähest.</translation>
    </message>
    <message>
        <source>No event now.</source>
        <translation>Praegu pole ühtegi üritust.</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Vali üritus</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>Uus üritus tänasest</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Määra PIN</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Ürituse nimetus</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>Kuidas üritust nimetatakse</translation>
    </message>
    <message>
        <source>Name, phone or badge</source>
        <translation>Nimi, telefon või nimesilt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Proovi kohe</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Sain aru</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskResultModel</name>
    <message>
        <source>Walk-in: “%1”</source>
        <extracomment>Last row of the desk&apos;s list: what was typed becomes the name of somebody new.</extracomment>
        <translation>Eelregistreerimiseta: „%1”</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskSide</name>
    <message>
        <source>present</source>
        <comment>people who came</comment>
        <extracomment>Under a number at the desk: so many people are here.</extracomment>
        <translation>kohal</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>people who are still awaited</comment>
        <extracomment>Under a number at the desk: so many people are still awaited.</extracomment>
        <translation>ootame</translation>
    </message>
    <message>
        <source>free</source>
        <comment>places that nobody holds</comment>
        <extracomment>Under a number at the desk: so many places are free.</extracomment>
        <translation>vabu kohti</translation>
    </message>
    <message>
        <source>children</source>
        <comment>who came along</comment>
        <translation>lapsi</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>the last to come in</comment>
        <extracomment>Heading of the list of everybody who came, the newest first.</extracomment>
        <translation>Viimased</translation>
    </message>
    <message>
        <source>%1 undoes</source>
        <extracomment>%1 is a key: &quot;Ctrl+Z undoes&quot;.</extracomment>
        <translation>%1 võtab tagasi</translation>
    </message>
    <message>
        <source>Everybody who came, the last first</source>
        <translation>Kõik tulnud, viimased eespool</translation>
    </message>
    <message>
        <source>of %1 childcare places</source>
        <extracomment>Under the number of children at the desk: there are so many childcare places.</extracomment>
        <translation>lastehoius kohti: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskWalkInForm</name>
    <message>
        <source>Walk-in</source>
        <comment>heading: a person came without registering</comment>
        <translation>Tuli eelregistreerimiseta</translation>
    </message>
    <message>
        <source>A name is enough. The rest can be added later.</source>
        <translation>Nimest piisab. Muu saab lisada hiljem.</translation>
    </message>
    <message>
        <source>Given name and surname</source>
        <translation>Ees- ja perekonnanimi</translation>
    </message>
    <message>
        <source>Phone, if there is one</source>
        <translation>Telefon, kui on</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Kust kuuldi</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>märkimata</translation>
    </message>
    <message>
        <source>Consent:</source>
        <translation>Nõusolek:</translation>
    </message>
    <message>
        <source>on paper</source>
        <comment>consent</comment>
        <translation>paberil</translation>
    </message>
    <message>
        <source>given orally</source>
        <comment>consent</comment>
        <translation>suuliselt</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>consent</comment>
        <translation>veel mitte</translation>
    </message>
    <message>
        <source>The task to complete the record makes itself.</source>
        <translation>Ülesanne „täienda andmeid” tekib ise.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Register and mark present</source>
        <translation>Registreeri ja märgi kohal</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Perhaps already known?</source>
        <translation>Kas juba tuttav?</translation>
    </message>
    <message>
        <source>↓ and Enter mark this person instead of making a new record.</source>
        <translation>↓ ja Enter märgivad selle inimese uue kirje asemel.</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Inimesed, kes võivad olla samad</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Sama inimene</translation>
    </message>
    <message>
        <source>Write a name. One word is enough.</source>
        <translation>Kirjutage nimi. Ühest sõnast piisab.</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Lisa ootenimekirja</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaadid</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Kõik paarid</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Duplikaatide otsimine</translation>
    </message>
    <message>
        <source>Everybody is being compared.</source>
        <translation>Kõiki inimesi võrreldakse.</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>Tõenäolisi duplikaate ei ole.</translation>
    </message>
    <message>
        <source>Merged into one person.</source>
        <translation>Ühendatud üheks inimeseks.</translation>
    </message>
    <message>
        <source>Remembered: two people.</source>
        <translation>Meelde jäetud: kaks inimest.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Võrdle uuesti</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EarlierCard</name>
    <message>
        <source>stands</source>
        <comment>an import that was not undone</comment>
        <translation>kehtib</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>an import</comment>
        <translation>tagasi võetud</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Varasemad impordid</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Võta valitud import tagasi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventChoiceDialog</name>
    <message>
        <source>Register for an event</source>
        <translation>Registreerimine üritusele</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Ürituse nimetus</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
    <message numerus="yes">
        <source>Register %n people</source>
        <translation>
            <numerusform>Registreeri %n inimene</numerusform>
            <numerusform>Registreeri %n inimest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventDetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Where and for how many</source>
        <translation>Kus ja kui paljudele</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>%1 = a sentence on one overlap, %n = how many more there are</extracomment>
        <translation>
            <numerusform>%1 Ja veel %n.</numerusform>
            <numerusform>%1 Ja veel %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventFilterBar</name>
    <message>
        <source>Title, venue…</source>
        <translation>Pealkiri, koht…</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtreeri üritusi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Toimumiskoht</translation>
    </message>
    <message>
        <source>Without cancelled ones</source>
        <translation>Ilma tühistatuteta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Pealkiri</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Tühi: piirangut pole.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kellele</translation>
    </message>
    <message>
        <source>Public: whoever comes. Closed: your participants.</source>
        <translation>Avalik: kes iganes tuleb. Kinnine: teie osalejad.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Avalik</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kinnine</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no project</comment>
        <extracomment>The event belongs to no project</extracomment>
        <translation>puudub</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>What is spoken there: Latvian, Russian.</source>
        <translation>Mis keeles räägitakse: läti, vene.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastutaja</translation>
    </message>
    <message>
        <source>Signs the sheet.</source>
        <translation>Allkirjastab lehe.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stands on papers: R3-0042.</source>
        <translation>On dokumentidel: R3-0042.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kirjeldus</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Toimumiskoht</translation>
    </message>
    <message>
        <source>A new name makes a new venue.</source>
        <translation>Uus nimi loob uue koha.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruum</translation>
    </message>
    <message>
        <source>Takes place online</source>
        <translation>Toimub veebis</translation>
    </message>
    <message>
        <source>Online by</source>
        <translation>Veebitööriist</translation>
    </message>
    <message>
        <source>Zoom, Teams, phone …</source>
        <translation>Zoom, Teams, telefon …</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Kohti täiskasvanutele</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Lastehoiukohti</translation>
    </message>
    <message>
        <source>At the desk, count children who come along</source>
        <translation>Registreerimisel loenda kaasa tulnud lapsed</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHead</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Registreerimisleht</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Ava registreerimislaud</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Muud toimingud</translation>
    </message>
    <message>
        <source>Plan once more</source>
        <translation>Kavanda uuesti</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Tühista üritus…</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Toimub siiski</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Vii prügikasti</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>Prindi nimesildid…</translation>
    </message>
    <message>
        <source>Attendance report…</source>
        <translation>Osalemise aruanne…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Tunnistused…</translation>
    </message>
    <message>
        <source>List for thanks: who came…</source>
        <translation>Tänunimekiri: kes tulid…</translation>
    </message>
    <message>
        <source>List of those who were missing…</source>
        <translation>Puudujate nimekiri…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHistoryTab</name>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventListModel</name>
    <message>
        <source>no meeting planned</source>
        <translation>kohtumist pole kavandatud</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>beside an event in a list</comment>
        <translation>tühistatud</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventPage</name>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uus üritus</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventReportForm</name>
    <message>
        <source>Order</source>
        <translation>Järjestus</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>perekonnanimi</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>eesnimi</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ilma nimedeta</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventView</name>
    <message>
        <source>Choose an event to see everything about it.</source>
        <translation>Valige üritus, et näha selle kohta kõike.</translation>
    </message>
    <message>
        <source>Cancelled on %1. Reason: %2</source>
        <extracomment>%1 = when, %2 = why, as somebody wrote it</extracomment>
        <translation>Tühistatud %1. Põhjus: %2</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Toimub siiski</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Tühista üritus</translation>
    </message>
    <message>
        <source>Stands on the event&apos;s page; whoever asks can be told why.</source>
        <translation>On näha ürituse lehel; küsijale saab põhjuse öelda.</translation>
    </message>
    <message>
        <source>Event cancelled.</source>
        <translation>Üritus tühistatud.</translation>
    </message>
    <message>
        <source>The event takes place after all.</source>
        <translation>Üritus toimub siiski.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Viidud prügikasti. Seal püsib 30 päeva.</translation>
    </message>
    <message>
        <source>Event planned once more.</source>
        <translation>Üritus on uuesti kavandatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventsPage</name>
    <message>
        <source>Events</source>
        <comment>page</comment>
        <translation>Üritused</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uus üritus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nädal</translation>
    </message>
    <message>
        <source>List</source>
        <comment>all events instead of a calendar</comment>
        <translation>Loend</translation>
    </message>
    <message>
        <source>How events are shown</source>
        <translation>Kuidas üritusi näidatakse</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Varasem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hilisem</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No event fits what you look for.</source>
        <translation>Ükski üritus ei vasta otsingule.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Tühjenda otsing ja filtrid</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Kõik üritused</translation>
    </message>
    <message>
        <source>No events this month.</source>
        <translation>Sel kuul üritusi pole.</translation>
    </message>
    <message>
        <source>No events this week.</source>
        <translation>Sel nädalal üritusi pole.</translation>
    </message>
    <message>
        <source>Round tables, workshops, group meetings: all that your centre invites to stands here.</source>
        <translation>Ümarlauad, töötoad, grupikohtumised: siin on kõik, kuhu keskus kutsub.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impordi loend</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>Üritus kavandatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactRow</name>
    <message>
        <source>on this day</source>
        <extracomment>An answer that is a day: it is known, and stands in the field behind</extracomment>
        <translation>sel päeval</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Before the field of the day from which an answer holds</extracomment>
        <translation>alates</translation>
    </message>
    <message>
        <source>%1, since</source>
        <extracomment>Spoken: %1 is a question, &quot;Work, since&quot;</extracomment>
        <translation>%1, alates</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>Küsitud %1.</translation>
    </message>
    <message>
        <source>Asked %1 by %2.</source>
        <translation>Küsitud %1, küsija %2.</translation>
    </message>
    <message>
        <source>Before: %1, since %2.</source>
        <extracomment>%1 is the answer before this one, %2 the day from which it held</extracomment>
        <translation>Varem: %1, alates %2.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactsTab</name>
    <message>
        <source>For reports</source>
        <translation>Aruanneteks</translation>
    </message>
    <message>
        <source>What funders count</source>
        <translation>Mida rahastajad loevad</translation>
    </message>
    <message>
        <source>Nobody has to answer. “Does not want to say” is an answer too: it shows that somebody asked.</source>
        <translation>Keegi ei pea vastama. „Ei soovi öelda” on samuti vastus: see näitab, et on küsitud.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastused</translation>
    </message>
    <message>
        <source>Origin and health</source>
        <translation>Päritolu ja tervis</translation>
    </message>
    <message>
        <source>Protected by law. Noted only with consent.</source>
        <translation>Seadusega kaitstud. Märgitakse ainult nõusolekul.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Peida</translation>
    </message>
    <message>
        <source>%1: origin and health</source>
        <extracomment>Spoken: %1 is the title of a card</extracomment>
        <translation>%1: päritolu ja tervis</translation>
    </message>
    <message>
        <source>There is no consent to noting origin and health.</source>
        <translation>Päritolu ja tervise märkimiseks nõusolekut ei ole.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Märgi nõusolek</translation>
    </message>
    <message>
        <source>Answers: %1 of %2</source>
        <extracomment>&quot;14 of 15 answers are there&quot;</extracomment>
        <translation>Vastuseid: %1 / %2</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Sünnikuupäev või -aasta</translation>
    </message>
    <message>
        <source>Counted in every table.</source>
        <translation>Läheb kõigis tabelites arvesse.</translation>
    </message>
    <message>
        <source>Counted only in the grand total. Missing: %1</source>
        <translation>Läheb arvesse ainult kogusummas. Puudu: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FigureButton</name>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>For screen readers. %1 is a number, %2 what it counts, %3 how exactly</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Enter or a double click shows who was counted.</source>
        <translation>Enter või topeltklõps näitab, keda loeti.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Otsi abist</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Teemad</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Abitekst</translation>
    </message>
    <message>
        <source>No help text holds these words.</source>
        <translation>Üheski abitekstis neid sõnu ei ole.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Näita kõiki teemasid</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpersCard</name>
    <message>
        <source>Who leads and helps</source>
        <translation>Kes juhib ja aitab</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Lisa keegi</translation>
    </message>
    <message>
        <source>A participant, or any name. Enter adds it.</source>
        <translation>Osaleja või mis tahes nimi. Enter lisab.</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <extracomment>Spoken: %1 = a name</extracomment>
        <translation>Mida %1 teeb</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryPage</name>
    <message>
        <source>Bin</source>
        <translation>Prügikast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Taasta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Näita vanemaid</translation>
    </message>
    <message>
        <source>The whole bin</source>
        <translation>Kogu prügikast</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Kogu ajalugu</translation>
    </message>
    <message>
        <source>Whatever is removed lies here for 30 days and can be put back. Now the bin is empty.</source>
        <translation>Kõik eemaldatu on siin 30 päeva ja selle saab taastada. Praegu on prügikast tühi.</translation>
    </message>
    <message>
        <source>Everything that is done stands here, and can be taken back for 30 days. Nothing fits what you look for.</source>
        <translation>Siin on kirjas kõik, mis tehti, ja 30 päeva jooksul saab selle tagasi võtta. Otsitule ei vasta midagi.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Millest see räägib</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kes tegi</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>kinds of acts</comment>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Events and registrations</source>
        <translation>Üritused ja registreerimised</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paberid</translation>
    </message>
    <message>
        <source>Organisation, lists, tasks</source>
        <translation>Organisatsioon, loendid, ülesanded</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kõik</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) left</source>
        <extracomment>%1 = when and who; %n = days until it can no longer be put back</extracomment>
        <translation>
            <numerusform>%1 · jäänud %n päev</numerusform>
            <numerusform>%1 · jäänud %n päeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n entries</source>
        <translation>
            <numerusform>Taasta %n kirje</numerusform>
            <numerusform>Taasta %n kirjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n acts</source>
        <translation>
            <numerusform>Võta tagasi %n tegu</numerusform>
            <numerusform>Võta tagasi %n tegu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <translation>
            <numerusform>Tagasi võetud, välja arvatud %n väärtus, mida keegi on vahepeal muutnud.</numerusform>
            <numerusform>Tagasi võetud, välja arvatud %n väärtust, mida keegi on vahepeal muutnud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back: %n</source>
        <translation>
            <numerusform>Taastatud: %n</numerusform>
            <numerusform>Taastatud: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Tagasi võetud: %n</numerusform>
            <numerusform>Tagasi võetud: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryView</name>
    <message>
        <source>Taken back.</source>
        <translation>Tagasi võetud.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <extracomment>%n = how many values</extracomment>
        <translation>
            <numerusform>Tagasi võetud, välja arvatud %n väärtus, mida keegi on vahepeal muutnud.</numerusform>
            <numerusform>Tagasi võetud, välja arvatud %n väärtust, mida keegi on vahepeal muutnud.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a field, what changed in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HomePage</name>
    <message>
        <source>%1</source>
        <comment>title</comment>
        <extracomment>Title of the first page; %1 is the day: &quot;Thursday, 5 March&quot;</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uus üritus</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Otsitakse, mis on teha</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HomeWords</name>
    <message>
        <source>on now, until %1</source>
        <extracomment>An event; %1 is a time</extracomment>
        <translation>praegu käimas, kuni %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>täna %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>homme %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HouseholdCard</name>
    <message>
        <source>Household</source>
        <translation>Leibkond</translation>
    </message>
    <message>
        <source>Who lives here too</source>
        <translation>Kes veel siin elab</translation>
    </message>
    <message>
        <source>Type a name and choose; Ctrl+Enter adds a new person.</source>
        <translation>Kirjutage nimi ja valige; Ctrl+Enter lisab uue inimese.</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Elab siin</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Kolis ära</translation>
    </message>
    <message>
        <source>No longer in the household.</source>
        <translation>Enam mitte leibkonnas.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day: moved out then</extracomment>
        <translation>kuni %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Seos</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>Spoken: %1 is who lives in the same household</extracomment>
        <translation>Seos: %1</translation>
    </message>
    <message>
        <source>Added to the household.</source>
        <translation>Leibkonda lisatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <comment>page</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>A list comes in: people, events, answers of a form or marks of attendance. Nothing here is deleted or overwritten by it, and the whole import can be undone.</source>
        <translation>Sisse tuleb nimekiri: inimesed, üritused, vormi vastused või osalusmärked. Midagi ei kustutata ega kirjutata üle ja kogu impordi saab tagasi võtta.</translation>
    </message>
    <message>
        <source>Nothing is changed until the end.</source>
        <translation>Kuni lõpuni ei muudeta midagi.</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>verb, on a button</comment>
        <translation>Impordi</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Valige nimekiri</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Nimekirja loetakse</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was written.</source>
        <translation>Kontroll peatati. Midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>Nimekiri on sisse loetud.</translation>
    </message>
    <message>
        <source>The import was stopped. Everything is as it was before.</source>
        <translation>Import peatati. Kõik on nii nagu enne.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</source>
        <translation>Nimekirjad (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::InviteCard</name>
    <message>
        <source>Invite a computer</source>
        <translation>Kutsu arvuti</translation>
    </message>
    <message>
        <source>A code lets one more computer in. It is good once and for 72 hours; give it from hand to hand or by telephone, not by e-mail. This computer lets the other one in as soon as it answers, so leave Kaasa open until then.</source>
        <translation>Kood laseb sisse veel ühe arvuti. See kehtib ühe korra ja 72 tundi; andke see käest kätte või telefoni teel, mitte e-kirjaga. See arvuti laseb teise sisse niipea, kui too vastab, seega jätke Kaasa seniks lahti.</translation>
    </message>
    <message>
        <source>What the computer may do</source>
        <translation>Mida arvuti tohib</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Loo kood</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Loo veel üks kood</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopeeri kood</translation>
    </message>
    <message>
        <source>The code as a picture to be scanned</source>
        <translation>Kood skannitava pildina</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvesta failina…</translation>
    </message>
    <message>
        <source>The other computer shows the same words: %1</source>
        <extracomment>%1 are four invented words</extracomment>
        <translation>Teine arvuti näitab samu sõnu: %1</translation>
    </message>
    <message>
        <source>On the other computer choose “Join with an invitation” when Kaasa starts for the first time, and type or scan this code, or open the file.</source>
        <translation>Teises arvutis valige Kaasa esmakordsel käivitamisel „Liitu kutsega“ ning tippige või skannige see kood või avage fail.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Salvesta kutse</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>name of a file</comment>
        <translation>Kutse</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa kutsed (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Prindi…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::JoinStep</name>
    <message>
        <source>The invitation</source>
        <translation>Kutse</translation>
    </message>
    <message>
        <source>Kaasa asks the server for the invitation.</source>
        <translation>Kaasa küsib serverilt kutset.</translation>
    </message>
    <message>
        <source>This organisation invites you to work with its data.</source>
        <translation>See organisatsioon kutsub teid oma andmetega töötama.</translation>
    </message>
    <message>
        <source>The computer that made the code lets this one in; Kaasa has to be open there. Then the data come.</source>
        <translation>Arvuti, mis koodi lõi, laseb selle sisse; seal peab Kaasa lahti olema. Siis tulevad andmed.</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Sõnad võrdlemiseks</translation>
    </message>
    <message>
        <source>The computer that made the code shows the same four words. If it shows others, do not join: somebody is in between.</source>
        <translation>Arvuti, mis koodi lõi, näitab sama nelja sõna. Kui see näitab teisi, ärge liituge: keegi on vahel.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Loeb…</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button</comment>
        <translation>Liitu</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Liitub…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>step of the first-run wizard</comment>
        <translation>Liitumine</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Taasteleht</translation>
    </message>
    <message>
        <source>The server gives what it holds, and the sheet opens it.</source>
        <translation>Server annab, mis tal on, ja leht avab selle.</translation>
    </message>
    <message>
        <source>The sheet lets this computer in as one that manages everything. Take out the computers that are lost afterwards.</source>
        <translation>Leht laseb selle arvuti sisse kõike haldavana. Eemaldage seejärel kadunud arvutid.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KeySheetPage</name>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KindDialog</name>
    <message>
        <source>Words for a kind of event</source>
        <translation>Ürituse liigi sõnad</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KnownPeopleCard</name>
    <message>
        <source>ours are kept</source>
        <translation>jäävad meie andmed</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>otsustamata</translation>
    </message>
    <message>
        <source>theirs are taken</source>
        <translation>võetakse nimekirja andmed</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>uus inimene</translation>
    </message>
    <message>
        <source>later</source>
        <comment>decided</comment>
        <translation>hiljem</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Where something stands in an imported list: a row of the file</extracomment>
        <translation>Rida %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come in as if nobody had looked.</source>
        <extracomment>Below a list of rows that resemble people. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>Ja veel %n, mis tuleb sisse ilma kellegi otsuseta.</numerusform>
            <numerusform>Ja veel %n, mis tulevad sisse ilma kellegi otsuseta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Siin</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Nimekirjas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sündinud</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Isikukood</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>People already here</source>
        <translation>Inimesed, kes on juba siin</translation>
    </message>
    <message>
        <source>These rows resemble people who are here, or tell something else of them. Whoever is not decided comes in as a new person and waits under Duplicates.</source>
        <translation>Need read sarnanevad inimestega, kes on juba siin, või ütlevad nende kohta midagi muud. Kelle kohta pole otsustatud, tuleb sisse uue inimesena ja ootab lehel „Duplikaadid“.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Jäta meie omad</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Võta nimekirjast</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uus inimene</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Otsusta hiljem</translation>
    </message>
    <message>
        <source>The same answer for all who are certain</source>
        <translation>Sama vastus kõigile, kes on kindlad</translation>
    </message>
    <message>
        <source>Rows that resemble people</source>
        <translation>Read, mis sarnanevad inimestega</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageStep</name>
    <message>
        <source>Kaasa speaks it at once. You can change it at any time, at the foot of the window.</source>
        <translation>Kaasa võtab selle kohe kasutusele. Keelt saab igal ajal vahetada akna allservas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Teie keel</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageTabs</name>
    <message>
        <source>The text is missing in this language.</source>
        <translation>Selles keeles tekst puudub.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what the text is, %2 a language by its own name</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguagesCard</name>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Lisa keel</translation>
    </message>
    <message>
        <source>In any language: “Polish”, “poļu”, “польский”. Enter adds it.</source>
        <translation>Mis tahes keeles: „poola”, „Polish”, „польский”. Enter lisab.</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Tase: %1</translation>
    </message>
    <message>
        <source>spoken with</source>
        <extracomment>Beside a language: speak this one with her or him</extracomment>
        <translation>suhtluskeel</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Eelista</translation>
    </message>
    <message>
        <source>Prefer: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Eelista: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Eemalda: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListActs</name>
    <message>
        <source>For the chosen (%1)</source>
        <extracomment>Opens what can be done with several people at once; %1 = how many</extracomment>
        <translation>Valitutele (%1)</translation>
    </message>
    <message>
        <source>For all (%1)</source>
        <translation>Kõigile (%1)</translation>
    </message>
    <message>
        <source>Register for an event…</source>
        <translation>Registreeri üritusele…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Lisa silt…</translation>
    </message>
    <message>
        <source>Print or save the list…</source>
        <translation>Prindi või salvesta loend…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>Registreeritud on %n inimene.</numerusform>
            <numerusform>Registreeritud on %n inimest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>%n inimene ootab kohta.</numerusform>
            <numerusform>%n inimest ootab kohta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were on the list already.</source>
        <translation>
            <numerusform>%n inimene oli juba nimekirjas.</numerusform>
            <numerusform>%n inimest oli juba nimekirjas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the tag now.</source>
        <translation>
            <numerusform>Silt on nüüd %n inimesel.</numerusform>
            <numerusform>Silt on nüüd %n inimesel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListsPage</name>
    <message>
        <source>Kind of event added.</source>
        <translation>Ürituse liik lisatud.</translation>
    </message>
    <message>
        <source>Answer added.</source>
        <translation>Vastus lisatud.</translation>
    </message>
    <message>
        <source>Answer removed.</source>
        <translation>Vastus eemaldatud.</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <comment>page</comment>
        <translation>Väärtuste loendid</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Ürituste liigid</translation>
    </message>
    <message>
        <source>Events keep a kind that is removed from the list.</source>
        <translation>Üritused säilitavad liigi, mis loendist eemaldatakse.</translation>
    </message>
    <message>
        <source>New kind, then Enter</source>
        <translation>Uus liik, siis Enter</translation>
    </message>
    <message>
        <source>Tags of people</source>
        <translation>Inimeste sildid</translation>
    </message>
    <message>
        <source>A new tag is made on a person&apos;s page.</source>
        <translation>Uus silt tehakse inimese lehel.</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>Kust inimesed meist kuulsid</translation>
    </message>
    <message>
        <source>The registration desk proposes these, and whatever was answered often.</source>
        <translation>Registreerimislaud pakub neid ja seda, mida on sageli vastatud.</translation>
    </message>
    <message>
        <source>New answer, then Enter</source>
        <translation>Uus vastus, siis Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeta ümber</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Lähtesta</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of event removed.</source>
        <translation>Ürituse liik eemaldatud.</translation>
    </message>
    <message>
        <source>Kind of event has Kaasa&apos;s words again.</source>
        <translation>Ürituse liigil on jälle Kaasa sõnad.</translation>
    </message>
    <message>
        <source>Kind of event renamed.</source>
        <translation>Ürituse liik ümber nimetatud.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Silt eemaldatud.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Sildi ümbernimetamine</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Sildi „%1” uus nimi</translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation>Silt ümber nimetatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LockCurtain</name>
    <message>
        <source>Kaasa is locked. What you were typing is kept.</source>
        <translation>Kaasa on lukus. Pooleli jäänud sisestus on alles.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LogosCard</name>
    <message>
        <source>Strip on top of papers</source>
        <translation>Riba dokumentide ülaservas</translation>
    </message>
    <message>
        <source>Up to six logos, as PNG or SVG of at most 200 kB. Kaasa prints none higher than the emblem of the Union.</source>
        <translation>Kuni kuus logo PNG- või SVG-vormingus, igaüks kuni 200 kB. Kaasa ei prindi ühtki neist kõrgemana kui liidu embleem.</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Lisa logo…</translation>
    </message>
    <message>
        <source>The strip as it will be printed</source>
        <translation>Riba nii, nagu see prinditakse</translation>
    </message>
    <message>
        <source>Towards the start</source>
        <translation>Alguse poole</translation>
    </message>
    <message>
        <source>Towards the end</source>
        <translation>Lõpu poole</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Logo removed.</source>
        <translation>Logo eemaldatud.</translation>
    </message>
    <message>
        <source>Order of logos changed.</source>
        <translation>Logode järjekord muudetud.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be printed. Remove it and add the file again as PNG or SVG.</source>
        <translation>„%1” ei ole pilt, mida saab printida. Eemaldage see ja lisage fail uuesti PNG- või SVG-vormingus.</translation>
    </message>
    <message>
        <source>“%1” is higher than the emblem of the Union. The emblem must be at least as high as the highest logo.</source>
        <translation>„%1” on kõrgem kui liidu embleem. Embleem peab olema vähemalt sama kõrge kui kõrgeim logo.</translation>
    </message>
    <message>
        <source>The emblem of the Union must be at least one centimetre high.</source>
        <translation>Liidu embleem peab olema vähemalt ühe sentimeetri kõrgune.</translation>
    </message>
    <message>
        <source>Only the first six logos are printed.</source>
        <translation>Prinditakse ainult kuus esimest logo.</translation>
    </message>
    <message>
        <source>No emblem will be printed. Where the Union pays, it must stand on every paper that participants see.</source>
        <translation>Embleemi ei prindita. Kui maksab liit, peab see olema igal dokumendil, mida osalejad näevad.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Valige logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Pildid (*.png *.svg)</translation>
    </message>
    <message>
        <source>Logo added.</source>
        <translation>Logo lisatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MainWindow</name>
    <message>
        <source>Kaasa</source>
        <extracomment>Title of the window. %1 is the organisation&apos;s name.</extracomment>
        <translation>Kaasa</translation>
    </message>
    <message>
        <source>Kaasa — %1</source>
        <translation>Kaasa — %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Leht</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Käsk</translation>
    </message>
    <message>
        <source>Command, %1</source>
        <translation>Käsk, %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: take this sentence away</comment>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Personal details are hidden on all pages. Ctrl+Shift+H shows them again.</source>
        <translation>Isikuandmed on kõigil lehtedel peidetud. Ctrl+Shift+H näitab neid jälle.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingDialog</name>
    <message>
        <source>Meeting</source>
        <translation>Kohtumine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Lõpp</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Millest see räägib</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mida muuta</translation>
    </message>
    <message>
        <source>The others move by as many days and get the same times.</source>
        <translation>Teised nihkuvad sama palju päevi ja saavad samad kellaajad.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Kohtumised</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Lisa kohtumine</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Toimub siiski</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Ava registreerimislaud</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>verb: the meeting does not take place</comment>
        <translation>Tühista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1 = the reason, as somebody wrote it</extracomment>
        <translation>tühistatud: %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>%1 = the day that the series would give</extracomment>
        <translation>tõstetud päevalt %1</translation>
    </message>
    <message>
        <source>The meeting takes place after all.</source>
        <translation>Kohtumine toimub siiski.</translation>
    </message>
    <message>
        <source>Meeting removed.</source>
        <translation>Kohtumine eemaldatud.</translation>
    </message>
    <message>
        <source>Meeting added.</source>
        <translation>Kohtumine lisatud.</translation>
    </message>
    <message>
        <source>Meeting changed.</source>
        <translation>Kohtumine muudetud.</translation>
    </message>
    <message>
        <source>Meeting moved.</source>
        <translation>Kohtumise aeg muudetud.</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Tühista kohtumine</translation>
    </message>
    <message>
        <source>Meeting cancelled.</source>
        <translation>Kohtumine tühistatud.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Place of the meeting changed.</source>
        <translation>Kohtumise koht muudetud.</translation>
    </message>
    <message>
        <source>Attendance that was noted stays.</source>
        <translation>Juba märgitud osalemine jääb alles.</translation>
    </message>
    <message>
        <source>Meetings cancelled.</source>
        <translation>Kohtumised tühistatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MergedCard</name>
    <message>
        <source>They are separate people again.</source>
        <translation>Need on jälle eraldi inimesed.</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Ühendatud kirjetest</translation>
    </message>
    <message>
        <source>Also known by these records. Nothing of them is lost.</source>
        <translation>Tuntud ka nende kirjetega. Midagi neist pole kadunud.</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Lahuta uuesti</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewEventForm</name>
    <message>
        <source>New event</source>
        <translation>Uus üritus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pealkiri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Lõpp</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Toimumiskoht</translation>
    </message>
    <message>
        <source>May be said later. A new name makes a new venue.</source>
        <translation>Võib lisada hiljem. Uus nimi loob uue koha.</translation>
    </message>
    <message>
        <source>Create the event</source>
        <translation>Loo üritus</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Ära loo</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewPersonDialog</name>
    <message>
        <source>New participant</source>
        <translation>Uus osaleja</translation>
    </message>
    <message>
        <source>People who are called alike</source>
        <translation>Sarnase nimega inimesed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Given name and surname, in any alphabet.</source>
        <translation>Ees- ja perekonnanimi mis tahes kirjas.</translation>
    </message>
    <message>
        <source>Phone, if known</source>
        <translation>Telefon, kui on teada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Võib-olla juba nimekirjas:</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NextCard</name>
    <message>
        <source>Open the desk</source>
        <translation>Ava registreerimislaud</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Registreerimisleht</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Ava üritus</translation>
    </message>
    <message>
        <source>Nothing planned. Create an event.</source>
        <translation>Midagi pole kavas. Looge üritus.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uus üritus</translation>
    </message>
    <message>
        <source>Next event, %1</source>
        <extracomment>%1 says when: &quot;today 17:30&quot;</extracomment>
        <translation>Järgmine üritus, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n laps</numerusform>
            <numerusform>%n last</numerusform>
        </translation>
    </message>
    <message>
        <source>registered</source>
        <comment>below a number of people</comment>
        <translation>registreerunud</translation>
    </message>
    <message>
        <source>free places</source>
        <comment>below a number of places</comment>
        <translation>vabu kohti</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>The person may ask to read it. Nothing confidential belongs here.</source>
        <translation>Inimene võib paluda seda lugeda. Midagi konfidentsiaalset siia ei kuulu.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <comment>page</comment>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uus organisatsioon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Ametlik nimi</translation>
    </message>
    <message>
        <source>This is how sheets and reports name it.</source>
        <translation>Nii nimetavad seda lehed ja aruanded.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registrikood</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Linn või vald</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Veebileht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>Kes selle arvutiga töötab</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Teie nimi</translation>
    </message>
    <message>
        <source>Stands in History and, as the person responsible, on papers.</source>
        <translation>Seisab ajaloos ja vastutajana dokumentidel.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisatsioonid</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Nimi või linn</translation>
    </message>
    <message>
        <source>Your own organisation and those you work with stand here.</source>
        <translation>Siin on teie oma organisatsioon ja need, kellega koos töötate.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Kõik organisatsioonid</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organisatsiooni nimi</translation>
    </message>
    <message>
        <source>your own organisation</source>
        <translation>teie oma organisatsioon</translation>
    </message>
    <message>
        <source>Organisation removed.</source>
        <translation>Organisatsioon eemaldatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationStep</name>
    <message>
        <source>Choose how to begin. Everything can be changed later, and nothing will be lost.</source>
        <translation>Valige, kuidas alustada. Kõike saab hiljem muuta ja midagi ei lähe kaduma.</translation>
    </message>
    <message>
        <source>Create a new organisation</source>
        <translation>Loo uus organisatsioon</translation>
    </message>
    <message>
        <source>An empty place to work for your centre</source>
        <translation>Tühi töökoht teie keskusele</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ava varukoopia</translation>
    </message>
    <message>
        <source>From another computer or a USB stick</source>
        <translation>Teisest arvutist või USB-pulgalt</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organisatsiooni nimi</translation>
    </message>
    <message>
        <source>This is how sheets and reports will name it.</source>
        <translation>Nii on see kirjas registreerimislehtedel ja aruannetes.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registrikood</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Pole kohustuslik</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Decides how phone numbers are read.</source>
        <translation>Määrab, kuidas telefoninumbreid loetakse.</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Läti</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Eesti</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Linn või vald</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Varukoopia fail</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vali fail…</translation>
    </message>
    <message>
        <source>The backup stays as it is; you will work in a copy.</source>
        <translation>Varukoopia jääb muutmata; töötate selle koopias.</translation>
    </message>
    <message>
        <source>Choose the file that you want to open.</source>
        <translation>Valige fail, mida soovite avada.</translation>
    </message>
    <message>
        <source>Write the name of your organisation.</source>
        <translation>Kirjutage oma organisatsiooni nimi.</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa profiilid (*.kaasa)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Teie organisatsioon</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Proovi näidisega</translation>
    </message>
    <message>
        <source>Invented people: 342 participants, 15 events</source>
        <translation>Väljamõeldud inimesed: 342 osalejat, 15 üritust</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Liitu kutsega</translation>
    </message>
    <message>
        <source>Work with the data of an organisation that uses Kaasa already</source>
        <translation>Töötage Kaasat juba kasutava organisatsiooni andmetega</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serveri aadress</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Serveri sertifikaat</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself.</source>
        <translation>Ainult serverile, mis tegi sertifikaadi ise.</translation>
    </message>
    <message>
        <source>Open the file of an invitation…</source>
        <translation>Ava kutse fail…</translation>
    </message>
    <message>
        <source>Open the file of an invitation</source>
        <translation>Ava kutse fail</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa kutsed (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Sertifikaadid (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Code of the invitation, or all lines of the recovery sheet</source>
        <translation>Kutse kood või kõik taastelehe read</translation>
    </message>
    <message>
        <source>26 letters and digits, or 84 of the sheet; small letters and spaces do not matter.</source>
        <translation>26 tähte ja numbrit, lehel 84; väiketähed ja tühikud pole olulised.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationWords</name>
    <message>
        <source>State institution</source>
        <translation>Riigiasutus</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kohalik omavalitsus</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Vabaühendus</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>School, college or university</source>
        <translation>Kool või kõrgkool</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an organisation</comment>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Juhtpartner</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>of a project</comment>
        <translation>Projektipartner</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Assotsieerunud partner</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OverviewTab</name>
    <message>
        <source>Tags</source>
        <translation>Sildid</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ülevaade</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Järgmisena</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Kõik kohtumised</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Viimased kirjed</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Sõnumirakendus</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sünd</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Leibkond</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>ootenimekiri</translation>
    </message>
    <message>
        <source>Registered for nothing that is still to come.</source>
        <translation>Ei ole ühelegi tulevale üritusele registreeritud.</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>Ühelgi kohtumisel pole veel märget.</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2 · hours: %3</source>
        <translation>Kohtumisi: %1 / %2 · tunde: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Leht %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageTabs</name>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>Tabs of this page</source>
        <translation>Selle lehe kaardid</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Veel kaarte</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PairCard</name>
    <message>
        <source>One person?</source>
        <translation>Üks inimene?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Ühenda</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ei ole sama</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ava: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Esimene kirje</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Teine kirje</translation>
    </message>
    <message>
        <source>All names are kept</source>
        <translation>Kõik nimed jäävad</translation>
    </message>
    <message>
        <source>Ways to reach both</source>
        <translation>Mõlema kontaktid</translation>
    </message>
    <message>
        <source>Languages of both</source>
        <translation>Mõlema keeled</translation>
    </message>
    <message>
        <source>Meetings of both</source>
        <translation>Mõlema kohtumised</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperPress</name>
    <message>
        <source>Printing</source>
        <translation>Printimine</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>PDF-i salvestamine</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Töövihiku salvestamine</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Tabeli salvestamine</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperSide</name>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvesta PDF-ina</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Töövihik</translation>
    </message>
    <message>
        <source>Save the tables for a spreadsheet program (XLSX)</source>
        <translation>Salvesta tabelid tabelarvutusprogrammi jaoks (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save a table as text that every program reads (CSV)</source>
        <translation>Salvesta tabel tekstina, mida loeb iga programm (CSV)</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PartRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: what to do, with what. &quot;Remove: Miša&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PartnersCard</name>
    <message>
        <source>Partners</source>
        <translation>Partnerid</translation>
    </message>
    <message>
        <source>New partner, then Enter</source>
        <translation>Uus partner, siis Enter</translation>
    </message>
    <message>
        <source>Part in the project: %1</source>
        <extracomment>Spoken: %1 is an organisation</extracomment>
        <translation>Roll projektis: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeopleListForm</name>
    <message>
        <source>Name in another script</source>
        <translation>Nimi teises kirjas</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Sünniaasta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Viimane külastus</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Inimeste nimekiri</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumendi keel</translation>
    </message>
    <message>
        <source>Columns besides the name</source>
        <translation>Veerud nime kõrval</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeoplePage</name>
    <message>
        <source>Participants</source>
        <comment>page</comment>
        <translation>Osalejad</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Uus osaleja</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Nimi, telefon, nimesilt…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestus</translation>
    </message>
    <message>
        <source>By surname</source>
        <translation>Perekonnanime järgi</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>Eesnime järgi</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Koha järgi</translation>
    </message>
    <message>
        <source>By last visit</source>
        <translation>Viimase külastuse järgi</translation>
    </message>
    <message>
        <source>Everybody who comes to your centre stands here.</source>
        <translation>Siin on kõik, kes teie keskuses käivad.</translation>
    </message>
    <message>
        <source>Nobody fits what you look for.</source>
        <translation>Otsingule ei vasta keegi.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Tühjenda otsing ja filtrid</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Above the list. %n = how many people it holds.</extracomment>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Lisatud nimekirja.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Viidud prügikasti. Seal püsib 30 päeva.</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Kõik osalejad</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to the bin. They stay there for 30 days.</source>
        <translation>
            <numerusform>%n inimene on viidud prügikasti. Seal püsib 30 päeva.</numerusform>
            <numerusform>%n inimest on viidud prügikasti. Seal püsivad 30 päeva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeriodForm</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>kõik projektid</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>hide small groups</source>
        <translation>peida väikesed rühmad</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Periood lõpeb enne, kui algab.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Silt</translation>
    </message>
    <message>
        <source>Not seen for</source>
        <translation>Ei ole käinud</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päev</numerusform>
            <numerusform>%n päeva</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent to photos</source>
        <translation>Fotode jaoks nõusolek puudub</translation>
    </message>
    <message>
        <source>Details to be completed</source>
        <translation>Andmed vajavad täiendamist</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Roll: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Keel: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Silt: %1</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n day(s)</source>
        <translation>
            <numerusform>ei ole käinud %n päev</numerusform>
            <numerusform>ei ole käinud %n päeva</numerusform>
        </translation>
    </message>
    <message>
        <source>no consent to photos</source>
        <translation>fotonõusolek puudub</translation>
    </message>
    <message>
        <source>no consent to data</source>
        <translation>andmenõusolek puudub</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>vajab täiendamist</translation>
    </message>
    <message>
        <source>No consent to keeping data</source>
        <translation>Andmete hoidmiseks nõusolek puudub</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>kuni %1 aastat</translation>
    </message>
    <message>
        <source>%1 years and older</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>%1 aastat ja vanemad</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <extracomment>%1 and %2 are ages in years</extracomment>
        <translation>%1–%2 aastat</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>muu roll</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>roll puudub</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vanus</translation>
    </message>
    <message>
        <source>Comes with a child</source>
        <translation>Tuleb lapsega</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Olek: %1</translation>
    </message>
    <message>
        <source>with a child</source>
        <translation>lapsega</translation>
    </message>
    <message>
        <source>Comes to events these weeks</source>
        <translation>Käib neil nädalatel üritustel</translation>
    </message>
    <message>
        <source>comes to events these weeks</source>
        <translation>käib neil nädalatel üritustel</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonForm</name>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Given name in Cyrillic</source>
        <translation>Eesnimi kirillitsas</translation>
    </message>
    <message>
        <source>Surname in Cyrillic</source>
        <translation>Perekonnanimi kirillitsas</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kuidas hüütakse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Teine telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Sünnikuupäev või -aasta</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Kuidas pöörduda</translation>
    </message>
    <message>
        <source>This is no number that can be called. It is kept as it was typed.</source>
        <translation>Sellele numbrile ei saa helistada. See jääb nii, nagu kirjutati.</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Isanimi</translation>
    </message>
    <message>
        <source>This is an unlikely day to be born. Look again.</source>
        <translation>Selline sünnikuupäev on ebatõenäoline. Vaadake üle.</translation>
    </message>
    <message>
        <source>Official name: %1</source>
        <extracomment>Below a field in which a town was typed; %1 is its municipality</extracomment>
        <translation>Ametlik nimi: %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Given name as at home</source>
        <translation>Eesnimi kodumaa kirjaviisis</translation>
    </message>
    <message>
        <source>Surname as at home</source>
        <translation>Perekonnanimi kodumaa kirjaviisis</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Sõnumirakendus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonHead</name>
    <message>
        <source>Edit</source>
        <comment>verb: the person&apos;s details</comment>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Muud toimingud</translation>
    </message>
    <message>
        <source>Transcript of meetings…</source>
        <translation>Osalemise väljavõte…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Vii prügikasti</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>mitte pildistada</translation>
    </message>
    <message>
        <source>Address as: %1</source>
        <extracomment>%1 is how a person wants to be addressed</extracomment>
        <translation>Pöördumine: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonListModel</name>
    <message>
        <source>to be completed</source>
        <comment>person who came through the door; shown beside the name</comment>
        <translation>vajab täiendamist</translation>
    </message>
    <message>
        <source>no consent</source>
        <comment>shown beside the name</comment>
        <translation>nõusolek puudub</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>In a list of people: the last day she was at a meeting</extracomment>
        <translation>käis %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonPicker</name>
    <message>
        <source>New person: %1</source>
        <translation>Uus inimene: %1</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>„%1” järgi ei leitud kedagi.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Leitud inimesed</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonView</name>
    <message>
        <source>Overview</source>
        <translation>Ülevaade</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Nõusolekud</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Pane nõusolek kirja</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see the whole story.</source>
        <translation>Valige nimekirjast inimene, et näha kogu tema lugu.</translation>
    </message>
    <message>
        <source>Nobody has noted consent to keeping these data.</source>
        <translation>Nõusolek nende andmete hoidmiseks on märkimata.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>For reports</source>
        <extracomment>Tab with the answers that funders count</extracomment>
        <translation>Aruanneteks</translation>
    </message>
    <message>
        <source>Came through the door; the details are still to be asked.</source>
        <translation>Tuli ukselt; andmed on veel küsimata.</translation>
    </message>
    <message>
        <source>Mark as complete</source>
        <translation>Märgi täielikuks</translation>
    </message>
    <message>
        <source>Nobody has asked about photos. Until then none may show this person.</source>
        <translation>Pildistamise kohta pole keegi küsinud. Seni ei tohi see inimene piltidel olla.</translation>
    </message>
    <message>
        <source>Marked as complete.</source>
        <translation>Märgitud täielikuks.</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Andmed on peidetud, sest ekraani näevad teised.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Näita andmeid</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonViews</name>
    <message>
        <source>Name in another script</source>
        <translation>Nimi teises kirjas</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Sünniaasta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Omavalitsus</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Viimane külastus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staatus</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>of a list, kept under a name</comment>
        <translation>Vaated</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vaade: %1</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Kõik inimesed</translation>
    </message>
    <message>
        <source>What a row tells</source>
        <translation>Mida rida näitab</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Salvesta see vaade…</translation>
    </message>
    <message>
        <source>Keep the changes in “%1”</source>
        <translation>Salvesta muudatused vaatesse „%1”</translation>
    </message>
    <message>
        <source>The view was changed.</source>
        <translation>Vaadet muudeti.</translation>
    </message>
    <message>
        <source>Rename or share “%1”…</source>
        <translation>Nimeta ümber või jaga vaadet „%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eemalda „%1”</translation>
    </message>
    <message>
        <source>The view was kept.</source>
        <translation>Vaade salvestati.</translation>
    </message>
    <message>
        <source>The view was removed.</source>
        <translation>Vaade eemaldati.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PinRow</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n minutes.</source>
        <translation>
            <numerusform>Liiga palju valesid katseid. Oodake %n minut.</numerusform>
            <numerusform>Liiga palju valesid katseid. Oodake %n minutit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n seconds.</source>
        <translation>
            <numerusform>Liiga palju valesid katseid. Oodake %n sekund.</numerusform>
            <numerusform>Liiga palju valesid katseid. Oodake %n sekundit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. After %n more wrong tries there is a wait.</source>
        <translation>
            <numerusform>See pole õige PIN. Veel %n vale katse järel tuleb oodata.</numerusform>
            <numerusform>See pole õige PIN. Veel %n vale katse järel tuleb oodata.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>See pole õige PIN.</translation>
    </message>
    <message>
        <source>Desk PIN</source>
        <translation>Registreerimislaua PIN</translation>
    </message>
    <message>
        <source>Opens the rest of the program again.</source>
        <translation>Avab taas ülejäänud programmi.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Ava lukust</translation>
    </message>
    <message>
        <source>Stay at the desk</source>
        <translation>Jää lauda</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PlaceDialog</name>
    <message>
        <source>Place of the meeting</source>
        <translation>Kohtumise koht</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Toimumiskoht</translation>
    </message>
    <message>
        <source>Empty: where the event takes place.</source>
        <translation>Tühi: seal, kus üritus toimub.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PresenceDialog</name>
    <message>
        <source>Hours and note</source>
        <translation>Tunnid ja märkus</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>Empty: %1, as the meeting counts</source>
        <extracomment>%1 = hours that the meeting counts for this person</extracomment>
        <translation>Tühi: %1, nagu kohtumisel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Children who came along</source>
        <translation>Kaasa tulnud lapsed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours up to 24. Write 1,5 or 1:30.</source>
        <translation>„%1” ei ole tundide arv kuni 24. Kirjutage 1,5 või 1:30.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PreviewPage</name>
    <message>
        <source>Looking for printers</source>
        <translation>Printerite otsimine</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <extracomment>Title of the preview. %1 is a kind of paper: &quot;Sign-in sheet&quot;</extracomment>
        <translation>Printimine: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>page: a paper&apos;s preview</comment>
        <translation>Printimine</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Eelmine leht</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Järgmine leht</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Lehtede suurus ekraanil</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Terve leht</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Lehe laius</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Leht %1/%2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <extracomment>A job in the status line: the preview of a paper is being made</extracomment>
        <translation>Lehtede koostamine</translation>
    </message>
    <message>
        <source>The pages were not made, because it was stopped.</source>
        <translation>Lehti ei koostatud, sest tegevus katkestati.</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>verb: the pages of a paper</comment>
        <translation>Koosta lehed</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvesta PDF-ina</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumendid (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Salvesta töövihikuna</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Töövihikud (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvesta CSV-na</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Teksttabelid (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Salvestatud: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the file that was saved</comment>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Katkestatud. Midagi ei salvestatud.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Saadetud printerisse %1.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>Printimine katkestati. Lehed, mille printer on juba vastu võtnud, võivad siiski välja tulla.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PrintBox</name>
    <message numerus="yes">
        <source>The paper has %n page(s). Write one of them, or from – to: 2–5</source>
        <translation>
            <numerusform>Dokumendil on %n leht. Kirjutage selle number või vahemik: 2–5</numerusform>
            <numerusform>Dokumendil on %n lehte. Kirjutage üks neist või vahemik: 2–5</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer at this computer. Save the paper as a PDF and print it elsewhere.</source>
        <translation>Sellel arvutil pole printerit. Salvestage dokument PDF-ina ja printige mujal.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplare</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Millised lehed</translation>
    </message>
    <message>
        <source>all</source>
        <comment>pages</comment>
        <translation>kõik</translation>
    </message>
    <message>
        <source>the one shown</source>
        <comment>page</comment>
        <translation>nähtav</translation>
    </message>
    <message>
        <source>some</source>
        <comment>pages</comment>
        <translation>mõned</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProfileMending</name>
    <message>
        <source>Open the newest backup from %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Ava uusim varukoopia (%1)</translation>
    </message>
    <message>
        <source>This is the backup from %1. What was done after that is not in it: enter it again, from paper where there is some. The damaged profile is still there: %2</source>
        <extracomment>%1 is a day and time, %2 a file</extracomment>
        <translation>See on varukoopia ajast %1. Hiljem tehtut selles ei ole: sisestage see uuesti, võimaluse korral paberilt. Rikutud profiil on alles siin: %2</translation>
    </message>
    <message>
        <source>Fetch everything from the server again</source>
        <translation>Tõmba kõik uuesti serverist</translation>
    </message>
    <message>
        <source>Everything is here again, also what was done last. The damaged profile is still there: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Kõik on jälle siin, ka viimati tehtu. Rikutud profiil on alles siin: %1</translation>
    </message>
    <message>
        <source>What the server had is here again. What was done last on this computer could not be read any more: enter it again, from paper where there is some. The damaged profile is still there: %1</source>
        <translation>Kõik, mis serveris oli, on jälle siin. Selles arvutis viimati tehtut ei saanud enam lugeda: sisestage see uuesti, võimaluse korral paberilt. Rikutud profiil on alles siin: %1</translation>
    </message>
    <message>
        <source>Everything is being fetched from the server…</source>
        <translation>Kõik tõmmatakse serverist…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressCard</name>
    <message>
        <source>Running projects</source>
        <translation>Käimasolevad projektid</translation>
    </message>
    <message>
        <source>No project runs today.</source>
        <translation>Täna ei ole ühtki projekti käimas.</translation>
    </message>
    <message>
        <source>Each person is counted once.</source>
        <translation>Iga inimene on arvestatud ühe korra.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>Spoken: %1 is a project</extracomment>
        <translation>Aruanne: %1</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Osalenud inimesi</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Osalemiskordi</translation>
    </message>
    <message>
        <source>Events that took place</source>
        <translation>Toimunud üritusi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two numbers: held, of all planned</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressRow</name>
    <message>
        <source>Stopping: %1</source>
        <translation>Peatan: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is being done: &quot;Reading the list: 412 of 1,000&quot;</extracomment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProjectsPage</name>
    <message>
        <source>Partner removed.</source>
        <translation>Partner eemaldatud.</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>page</comment>
        <translation>Projektid</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Uus projekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pealkiri</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>As it stands in the contract</source>
        <translation>Nagu lepingus</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Esimene päev</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimane päev</translation>
    </message>
    <message>
        <source>Emblem on papers</source>
        <translation>Embleem dokumentidel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Euroopa Liidu embleem</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Ilma embleemita</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projektid</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>Pealkiri või number</translation>
    </message>
    <message>
        <source>What funders pay for stands here: events belong to a project, and reports are made of it.</source>
        <translation>Siin on see, mille eest rahastajad maksavad: üritused kuuluvad projekti juurde ja sellest tehakse aruanded.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Kõik projektid</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Projekti pealkiri</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a project</comment>
        <translation>lõppenud</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a project</comment>
        <translation>tulekul</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a project</comment>
        <translation>käimas</translation>
    </message>
    <message>
        <source>Project removed.</source>
        <translation>Projekt eemaldatud.</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Rahastuse märge</translation>
    </message>
    <message>
        <source>Stands beside the emblem. Where it is empty, the usual words of the Union are printed. On a Russian paper it stands in the language of your country.</source>
        <translation>Seisab embleemi kõrval. Kui see on tühi, prinditakse liidu tavapärased sõnad. Venekeelsel dokumendil on see teie riigi keeles.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProofCard</name>
    <message numerus="yes">
        <source>%n people, each of them once</source>
        <extracomment>Above a list of people. %n = how many stand in it.</extracomment>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest, igaüks üks kord</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>Keda loeti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Inimene</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often somebody was there</comment>
        <translation>Kordi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Esimene kord</translation>
    </message>
    <message>
        <source>At what</source>
        <comment>an event</comment>
        <translation>Üritus</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReadyStep</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>Mida soovite kõigepealt teha?</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Impordi inimeste nimekiri</translation>
    </message>
    <message>
        <source>Create the first event</source>
        <translation>Loo esimene üritus</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Vaata ringi</translation>
    </message>
    <message>
        <source>Your data will lie in this file: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Teie andmed on selles failis: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>last step of the first-run wizard</comment>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Võib alustada</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The button that closes the dialog: nothing is done</extracomment>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <extracomment>Before a choice: this meeting alone, this one and all later ones, all meetings</extracomment>
        <translation>Millised kohtumised</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecentCard</name>
    <message>
        <source>Worked on lately</source>
        <translation>Viimati töös</translation>
    </message>
    <message>
        <source>Nothing yet at this computer.</source>
        <translation>Selles arvutis veel mitte midagi.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecordsPage</name>
    <message>
        <source>Nothing in the list fits what you look for.</source>
        <translation>Loendis ei ole midagi, mis vastaks otsitule.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tühjenda otsing</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Loendisse lisatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Taasteleht</translation>
    </message>
    <message>
        <source>One printed page that brings everything back from the server when every computer is lost. The server cannot read your data, so without it nobody can.</source>
        <translation>Üks trükitud leht, mis toob serverist kõik tagasi, kui kõik arvutid on kadunud. Server ei saa teie andmeid lugeda, nii et ilma leheta ei saa seda keegi.</translation>
    </message>
    <message>
        <source>Check the line</source>
        <translation>Kontrolli rida</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Seda veel pole.</translation>
    </message>
    <message>
        <source>It was made on another computer.</source>
        <translation>See on loodud teises arvutis.</translation>
    </message>
    <message>
        <source>Made on %1; one line of it was checked.</source>
        <translation>Loodud %1; üks selle rida on kontrollitud.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Loodud %1.</translation>
    </message>
    <message>
        <source>Line %1 of the sheet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Lehe rida %1</translation>
    </message>
    <message>
        <source>So that you know where the sheet is, while there is still time.</source>
        <translation>Et teaksite, kus leht on, kuni veel on aega.</translation>
    </message>
    <message>
        <source>Make a new sheet: the old one is worthless then</source>
        <translation>Loo uus leht: vana siis enam ei kehti</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Loo taasteleht</translation>
    </message>
    <message>
        <source>This is not line %1 of the newest sheet. Read it once more; if the sheet is lost, make a new one.</source>
        <translation>See pole uusima lehe rida %1. Lugege seda veel kord; kui leht on kadunud, looge uus.</translation>
    </message>
    <message>
        <source>Right. Put the sheet back.</source>
        <translation>Õige. Pange leht tagasi.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegisteredTab</name>
    <message>
        <source>Registered</source>
        <comment>tab of an event: people</comment>
        <translation>Registreeritud</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <extracomment>Tab of an event: &quot;Registered 14/20&quot;</extracomment>
        <translation>Registreeritud %1</translation>
    </message>
    <message>
        <source>Register: name, phone, badge…</source>
        <translation>Registreeri: nimi, telefon…</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation>Registreeritud inimesed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestus</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nime järgi</translation>
    </message>
    <message>
        <source>By time of registration</source>
        <translation>Registreerumise aja järgi</translation>
    </message>
    <message>
        <source>Nobody is registered yet. A name is enough.</source>
        <translation>Keegi pole veel registreeritud. Nimest piisab.</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Registreeri keegi</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>&amp;Lapsed</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the registered people</comment>
        <translation>Võta välja</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: show the person&apos;s page</comment>
        <translation>Ava</translation>
    </message>
    <message numerus="yes">
        <source>Also %n who cancelled</source>
        <translation>
            <numerusform>Ka %n loobunu</numerusform>
            <numerusform>Ka %n loobunut</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Anna koht</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n children come along.</source>
        <extracomment>%1 = name</extracomment>
        <translation>
            <numerusform>%1: kaasa tuleb %n laps.</numerusform>
            <numerusform>%1: kaasa tuleb %n last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n children</source>
        <extracomment>In a list of registered people: how many children come along</extracomment>
        <translation>
            <numerusform>%n laps</numerusform>
            <numerusform>%n last</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The day on which she registered</extracomment>
        <translation>alates %1</translation>
    </message>
    <message>
        <source>heard: %1</source>
        <extracomment>%1 = where she heard of the event, as somebody wrote it</extracomment>
        <translation>kuulis: %1</translation>
    </message>
    <message>
        <source>over capacity: %1</source>
        <extracomment>%1 = why she was let in though the event was full</extracomment>
        <translation>üle kohtade arvu: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>ootab kohta</translation>
    </message>
    <message>
        <source>waits for childcare</source>
        <translation>ootab lapsehoidu</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registreeritud</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportChoices</name>
    <message>
        <source>all projects</source>
        <translation>kõik projektid</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Periood lõpeb enne, kui algab.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Inimene</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Nimi, telefon, nimesilt…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Aruande keel</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ilma nimedeta</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Salvesta PDF-ina</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumendid (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Salvesta töövihikuna</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Töövihikud (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvesta CSV-na</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tekstitabelid (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Salvestatud: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Peatatud. Midagi ei salvestatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportView</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Siin ei ole veel midagi.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <comment>page</comment>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>Project and period</source>
        <translation>Projekt ja periood</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Üks üritus</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Üks inimene</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tunnistused</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Töövihik</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose whose record it is.</source>
        <translation>Valige, kelle väljavõte see on.</translation>
    </message>
    <message>
        <source>There is no event yet to tell of.</source>
        <translation>Ei ole veel üritust, millest aru anda.</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>A job in the status line: a report is being counted</extracomment>
        <translation>Loendatakse</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Loendamine peatati.</translation>
    </message>
    <message>
        <source>Names are hidden. Untick “without names” to see who was counted.</source>
        <translation>Nimed on peidetud. Eemaldage märge „ilma nimedeta”, et näha, keda loeti.</translation>
    </message>
    <message>
        <source>Finding who was counted</source>
        <translation>Otsitakse, keda loeti</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RequestForm</name>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumendi keel</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Pööra leht</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreCard</name>
    <message>
        <source>What the backup would change</source>
        <translation>Mida varukoopia muudaks</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Taasta…</translation>
    </message>
    <message>
        <source>Comparing the backup with what is here now.</source>
        <translation>Varukoopiat võrreldakse sellega, mis siin praegu on.</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>Varukoopia võrdlemine</translation>
    </message>
    <message>
        <source>The backup and what is here now are alike. There is nothing to restore.</source>
        <translation>Varukoopia on samasugune nagu see, mis praegu on. Taastada pole midagi.</translation>
    </message>
    <message>
        <source>Backup %1. Choose what to take from it; nothing has changed yet. Consents and numbers of printed papers stay in any case.</source>
        <extracomment>%1 says which backup: the day and time when it was made, or a file</extracomment>
        <translation>Varukoopia %1. Valige, mida sellest võtta; midagi ei ole veel muutunud. Nõusolekud ja prinditud dokumentide numbrid jäävad igal juhul.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>säilita</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>taasta</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Nagu praegu</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>Nagu koopias</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Varukoopiast taastamine</translation>
    </message>
    <message>
        <source>Take these over from the backup %1? %2.</source>
        <extracomment>%1 says which backup, %2 what of it</extracomment>
        <translation>Kas võtta varukoopiast %1 üle? %2.</translation>
    </message>
    <message>
        <source>What was entered since the backup was made changes back or goes into the bin. The whole restore can be undone for 30 days.</source>
        <translation>Pärast varukoopia tegemist sisestatu muutub tagasi või läheb prügikasti. Kogu taastamise saab 30 päeva jooksul tagasi võtta.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Taasta</translation>
    </message>
    <message>
        <source>Backup restored.</source>
        <translation>Varukoopiast taastatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreWords</name>
    <message>
        <source>%1: %2 and others</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 some of their names</extracomment>
        <translation>%1: %2 ja teised</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Üritused</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registreerumised</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osalemine</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Nõusolekud</translation>
    </message>
    <message>
        <source>Register of printed papers</source>
        <translation>Prinditud dokumentide register</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Seaded ja loendid</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>taastub %n</numerusform>
            <numerusform>taastub %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become as they were</source>
        <translation>
            <numerusform>muutub endiseks %n</numerusform>
            <numerusform>muutub endiseks %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go into the bin</source>
        <translation>
            <numerusform>läheb prügikasti %n</numerusform>
            <numerusform>läheb prügikasti %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ResultCard</name>
    <message>
        <source>The import was taken back</source>
        <translation>Import võeti tagasi</translation>
    </message>
    <message>
        <source>Everything is as it was before “%1” came in.</source>
        <translation>Kõik on nii nagu enne „%1” sisselugemist.</translation>
    </message>
    <message numerus="yes">
        <source>%n values stay, because somebody changed them since.</source>
        <extracomment>After an import was taken back. %n = how many values.</extracomment>
        <translation>
            <numerusform>%n väärtus jääb alles, sest keegi on seda vahepeal muutnud.</numerusform>
            <numerusform>%n väärtust jääb alles, sest keegi on neid vahepeal muutnud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the list</source>
        <translation>Nimekirjas ei ole midagi uut</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>Nimekiri on sisse loetud</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Võta see import tagasi</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Näita inimesi</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Näita üritusi</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Impordi veel üks nimekiri</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n likely duplicates</source>
        <extracomment>A button: rows of an imported list that may be people who were here. %n = how many.</extracomment>
        <translation>
            <numerusform>Vaata %n tõenäolist duplikaati</numerusform>
            <numerusform>Vaata %n tõenäolist duplikaati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of no organisation in particular</extracomment>
        <translation>puudub</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>kogu organisatsiooni jaoks</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Last day, empty while it lasts</source>
        <translation>Viimane päev; tühi, kuni kestab</translation>
    </message>
    <message>
        <source>For an organisation</source>
        <translation>Organisatsioonist</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>Projektis</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RolesCard</name>
    <message>
        <source>Roles</source>
        <translation>Rollid</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Lisa roll</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>alates %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>kuni %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Lõpeb täna</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>The role ends today.</source>
        <translation>Roll lõpeb täna.</translation>
    </message>
    <message>
        <source>Role removed.</source>
        <translation>Roll on eemaldatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Ruumid</translation>
    </message>
    <message>
        <source>New room, then Enter</source>
        <translation>Uus ruum, siis Enter</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruum</translation>
    </message>
    <message>
        <source>How many people it holds</source>
        <translation>Mitu inimest sinna mahub</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Remove the room %1</source>
        <extracomment>Spoken: what to remove</extracomment>
        <translation>Eemalda ruum %1</translation>
    </message>
    <message>
        <source>Write a number of people from 1 to 10,000, or nothing.</source>
        <translation>Kirjutage inimeste arv 1 kuni 10 000 või jätke tühjaks.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SavingForm</name>
    <message>
        <source>Not saved: %1, “%2”: “%3”. %4</source>
        <extracomment>%1 = whose record, %2 = name of a field, %3 = what was typed, %4 = a sentence with the reason</extracomment>
        <translation>Salvestamata: %1, „%2”: „%3”. %4</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SearchEverything</name>
    <message>
        <source>Search everything</source>
        <translation>Otsi kõikjalt</translation>
    </message>
    <message>
        <source>People, events, pages and commands. Arrow keys choose, Enter opens.</source>
        <translation>Inimesed, üritused, lehed ja käsud. Nooleklahvid valivad, Enter avab.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>„%1” kohta ei leitud midagi.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Otsingu tulemused</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SectionNav</name>
    <message>
        <source>Parts of Kaasa</source>
        <translation>Kaasa osad</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Seaded ja abi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityPage</name>
    <message>
        <source>Security</source>
        <comment>page</comment>
        <translation>Turvalisus</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>Selle arvuti andmed ei ole veel krüpteeritud. Kasutage selles arvutis parooliga kontot ja hoidke varukoopiaid kindlas kohas.</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>Registreerimislaua PIN</translation>
    </message>
    <message>
        <source>The PIN as it is now</source>
        <translation>Praegune PIN</translation>
    </message>
    <message>
        <source>New PIN, at least four characters</source>
        <translation>Uus PIN, vähemalt neli märki</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Sama PIN uuesti</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Näita, mida kirjutan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukustus</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or a click</source>
        <translation>Lukusta pärast nii mitut minutit ilma klahvi või klõpsuta</translation>
    </message>
    <message>
        <source>From 1 to 60 minutes. What you were writing stays.</source>
        <translation>1 kuni 60 minutit. Pooleli jäänud kirjutis jääb alles.</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Reset the time until the lock</source>
        <translation>Lähtesta aeg lukustumiseni</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Muuda PIN-i</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Sea PIN</translation>
    </message>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>Vabatahtlik ukse juures näeb ainult registreerimislauda; ülejäänu avab taas teie PIN.</translation>
    </message>
    <message>
        <source>There is no PIN yet, so neither the desk nor the program can be locked. Set one, and only you can open the program again.</source>
        <translation>PIN-i veel ei ole, seepärast ei saa lukustada ei registreerimislauda ega programmi. Seadke see ja programmi saate taas avada ainult teie.</translation>
    </message>
    <message>
        <source>Write at least four characters.</source>
        <translation>Kirjutage vähemalt neli märki.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>PIN-id on erinevad. Kirjutage kaks korda sama.</translation>
    </message>
    <message>
        <source>This is not the PIN. Write the one that opens the desk now.</source>
        <translation>See ei ole õige PIN. Kirjutage see, millega praegu lauda avatakse.</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait a while and try again.</source>
        <translation>Valesid katseid oli liiga palju. Oodake veidi ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>Nüüdsest kehtib uus PIN.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityStep</name>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>Vabatahtlik ukse juures näeb ainult registreerimislauda; ülejäänu avab taas teie PIN-kood.</translation>
    </message>
    <message>
        <source>PIN, at least four characters</source>
        <translation>PIN-kood, vähemalt neli märki</translation>
    </message>
    <message>
        <source>Not required. You can set or change it later.</source>
        <translation>Pole kohustuslik. Saate selle hiljem määrata või muuta.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Sama PIN-kood uuesti</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Näita, mida kirjutan</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>Andmed selles arvutis ei ole veel krüpteeritud. Kasutage arvutis parooliga kontot ja hoidke varukoopiaid kindlas kohas.</translation>
    </message>
    <message>
        <source>Write at least four characters, or none.</source>
        <translation>Kirjutage vähemalt neli märki või jätke tühjaks.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>PIN-koodid erinevad. Kirjutage kaks korda sama kood.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Turvalisus</translation>
    </message>
    <message>
        <source>A PIN for the registration desk</source>
        <translation>PIN-kood registreerimislauale</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SeriesCard</name>
    <message>
        <source>Repeats</source>
        <translation>Kordub</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kui tihti</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>ei kordu</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>iga nädal</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>üle nädala</translation>
    </message>
    <message>
        <source>every month, on the same weekday</source>
        <translation>iga kuu samal nädalapäeval</translation>
    </message>
    <message>
        <source>every month, on the same day</source>
        <translation>iga kuu samal kuupäeval</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Viimane võimalik päev</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Neil päevadel</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Vahele jäetud päevad</translation>
    </message>
    <message>
        <source>Dates with a comma between them. Meetings that were held, cancelled or have marks stay.</source>
        <translation>Kuupäevad komaga eraldatult. Toimunud, tühistatud või märgetega kohtumised jäävad alles.</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Kavanda kohtumised</translation>
    </message>
    <message numerus="yes">
        <source>Series planned: %n new meeting(s).</source>
        <extracomment>%n = how many meetings are new</extracomment>
        <translation>
            <numerusform>Sari kavandatud: %n uus kohtumine.</numerusform>
            <numerusform>Sari kavandatud: %n uut kohtumist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series planned. %n meeting(s) of other days stay: held, cancelled or with marks.</source>
        <extracomment>%n = how many</extracomment>
        <translation>
            <numerusform>Sari kavandatud. Alles jääb %n kohtumine muul päeval: toimunud, tühistatud või märgetega.</numerusform>
            <numerusform>Sari kavandatud. Alles jääb %n kohtumist muudel päevadel: toimunud, tühistatud või märgetega.</numerusform>
        </translation>
    </message>
    <message>
        <source>No series any more. The meetings stay.</source>
        <translation>Sarja enam pole. Kohtumised jäävad alles.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A public holiday: %1 = date, %2 = its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Public holidays in the series: %1</source>
        <extracomment>%1 = dates with the names of the holidays</extracomment>
        <translation>Riigipühad sarjas: %1</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Jäta vahele</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Session</name>
    <message>
        <source>Checking the data</source>
        <translation>Andmete kontrollimine</translation>
    </message>
    <message>
        <source>Close and repair…</source>
        <translation>Sulge ja paranda…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SettingsSearch</name>
    <message>
        <source>Legal name, registration number, address</source>
        <translation>Ametlik nimi, registrikood, aadress</translation>
    </message>
    <message>
        <source>Logos of the organisation</source>
        <translation>Organisatsiooni logod</translation>
    </message>
    <message>
        <source>Partners of a project</source>
        <translation>Projekti partnerid</translation>
    </message>
    <message>
        <source>Funding statement and emblem on papers</source>
        <translation>Rahastamise viide ja embleem dokumentidel</translation>
    </message>
    <message>
        <source>Rooms and how many people they hold</source>
        <translation>Ruumid ja mitu inimest neisse mahub</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Ekraani keel</translation>
    </message>
    <message>
        <source>Light, dark or high-contrast colours</source>
        <translation>Heledad, tumedad või suure kontrastiga värvid</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksti suurus</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>Registreerimislaua PIN</translation>
    </message>
    <message>
        <source>Minutes until the program locks itself</source>
        <translation>Minutid, kuni programm end lukustab</translation>
    </message>
    <message>
        <source>Back up now, restore from a backup</source>
        <translation>Varukoopia kohe, taastamine varukoopiast</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Seade</translation>
    </message>
    <message>
        <source>Kinds of events and other lists</source>
        <translation>Ürituste liigid ja muud loendid</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Sildid</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>Kust inimesed meist kuulsid</translation>
    </message>
    <message>
        <source>Texts of consents</source>
        <translation>Nõusolekute tekstid</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SetupWizard</name>
    <message>
        <source>Kaasa</source>
        <translation>Kaasa</translation>
    </message>
    <message>
        <source>Together, step by step.</source>
        <extracomment>Under the product&apos;s name, which means &quot;along, together&quot;</extracomment>
        <translation>Koos, samm-sammult.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. No internet is needed.</source>
        <translation>Kõik hoitakse selles arvutis. Internetti pole vaja.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Samm %1/%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ava varukoopia</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Inventing people…</source>
        <translation>Mõtleme inimesi välja…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ava näidis</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>name of a file</comment>
        <translation>Näidis</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SheetEntryTab</name>
    <message>
        <source>From paper</source>
        <comment>tab of an event: a signed sheet is entered</comment>
        <translation>Paberilt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Leht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Row, number or scan</source>
        <translation>Rida, number või kood</translation>
    </message>
    <message>
        <source>Signatures on the paper</source>
        <translation>Allkirju paberil</translation>
    </message>
    <message>
        <source>All others absent</source>
        <extracomment>On a button: everybody without a mark was not at the meeting</extracomment>
        <translation>Teised puudusid</translation>
    </message>
    <message>
        <source>No sheet was printed for this event: people stand by name.</source>
        <translation>Sellele üritusele pole lehte prinditud: inimesed on nime järgi.</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Prindi leht</translation>
    </message>
    <message>
        <source>A sheet belongs to a meeting. No meeting is planned yet.</source>
        <translation>Leht kuulub kohtumise juurde. Ühtegi kohtumist pole veel kavas.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Kavanda kohtumine</translation>
    </message>
    <message>
        <source>Written by hand: name…</source>
        <translation>Käsitsi kirjutatud: nimi…</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>A sheet to choose: %1 = its number, %2 = the day on which it was printed</extracomment>
        <translation>%1, prinditud %2</translation>
    </message>
    <message>
        <source>none: people by name</source>
        <translation>puudub: inimesed nime järgi</translation>
    </message>
    <message>
        <source>The sheet has no row %1.</source>
        <translation>Lehel ei ole %1. rida.</translation>
    </message>
    <message>
        <source>No sheet has this number. It stands beside the square code, top right.</source>
        <translation>Sellise numbriga lehte ei ole. Number on ruutkoodi juures üleval paremal.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SheetForm</name>
    <message>
        <source>number</source>
        <comment>column of a sign-in sheet</comment>
        <translation>number</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column of a sign-in sheet</comment>
        <translation>nimi</translation>
    </message>
    <message>
        <source>town</source>
        <comment>column of a sign-in sheet</comment>
        <translation>linn</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>column of a sign-in sheet</comment>
        <translation>asutus</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>column of a sign-in sheet</comment>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>column of a sign-in sheet</comment>
        <translation>e-post</translation>
    </message>
    <message>
        <source>time in and out</source>
        <comment>column of a sign-in sheet</comment>
        <translation>saabus, lahkus</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>column of a sign-in sheet</comment>
        <translation>allkiri</translation>
    </message>
    <message>
        <source>photo allowed</source>
        <comment>column of a sign-in sheet</comment>
        <translation>foto lubatud</translation>
    </message>
    <message>
        <source>may write later</source>
        <comment>column of a sign-in sheet</comment>
        <translation>võib kirjutada</translation>
    </message>
    <message>
        <source>children</source>
        <comment>column of a sign-in sheet</comment>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>remarks</source>
        <comment>column of a sign-in sheet</comment>
        <translation>märkused</translation>
    </message>
    <message>
        <source>all</source>
        <comment>meetings of an event</comment>
        <translation>kõik</translation>
    </message>
    <message>
        <source>all events of %1</source>
        <extracomment>Choice of sheets: those of every event of one day. %1 is the day.</extracomment>
        <translation>kõik %1 üritused</translation>
    </message>
    <message>
        <source>Second language below the first</source>
        <translation>Teine keel esimese all</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second language</comment>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>whose sheets are printed</comment>
        <translation>Kohtumised</translation>
    </message>
    <message>
        <source>Several meetings</source>
        <translation>Mitu kohtumist</translation>
    </message>
    <message>
        <source>a sheet for each</source>
        <translation>igale oma leht</translation>
    </message>
    <message>
        <source>a column for each</source>
        <translation>igale oma veerg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestus</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>perekonnanimi</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>eesnimi</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Tühjad read</translation>
    </message>
    <message>
        <source>fill the page</source>
        <comment>with empty rows</comment>
        <translation>lehe lõpuni</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty rows</comment>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Empty rows of a sheet</extracomment>
        <translation>vähemalt %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>üks nimekiri</translation>
    </message>
    <message>
        <source>a slip for each person</source>
        <translation>igale inimesele sedel</translation>
    </message>
    <message>
        <source>online list</source>
        <translation>veebinimekiri</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimed</translation>
    </message>
    <message>
        <source>in full</source>
        <comment>names</comment>
        <translation>täielikult</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initsiaalid</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>waiting list too</source>
        <translation>ka ootenimekiri</translation>
    </message>
    <message>
        <source>who cancelled too</source>
        <translation>ka loobunud</translation>
    </message>
    <message>
        <source>names in Cyrillic too</source>
        <translation>nimed ka kirillitsas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Leht</translation>
    </message>
    <message>
        <source>logos, funding</source>
        <translation>logod, rahastus</translation>
    </message>
    <message>
        <source>privacy sentences</source>
        <translation>andmekaitse laused</translation>
    </message>
    <message>
        <source>landscape</source>
        <comment>turned paper</comment>
        <translation>rõhtpaigutus</translation>
    </message>
    <message>
        <source>QR code in each row</source>
        <translation>QR-kood igas reas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SourceCard</name>
    <message>
        <source>as the list says</source>
        <translation>nagu nimekirjas öeldud</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Nimekiri</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Mis nimekirjas on</translation>
    </message>
    <message>
        <source>File</source>
        <comment>that is imported</comment>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Vali fail</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>whose list it is</comment>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>how they are stored</comment>
        <translation>Tähtede kodeering</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Veergude vahel</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Leht</translation>
    </message>
    <message>
        <source>A workbook (XLSX, ODS), a table saved as CSV, contacts (VCF) or a calendar (ICS). Kaasa reads it and changes nothing in it.</source>
        <translation>Töövihik (XLSX, ODS), CSV-na salvestatud tabel, kontaktid (VCF) või kalender (ICS). Kaasa loeb seda ega muuda selles midagi.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StartPage</name>
    <message>
        <source>Open a profile</source>
        <translation>Ava profiil</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <translation>Kaasa profiilid (*.kaasa)</translation>
    </message>
    <message>
        <source>Which profile would you like to open?</source>
        <translation>Millise profiili soovite avada?</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>Profiilid selles arvutis</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the profile</comment>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ava muu fail…</translation>
    </message>
    <message>
        <source>New organisation or backup…</source>
        <translation>Uus organisatsioon või varukoopia…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StatusLine</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvestatud siin arvutis</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Veel salvestamata</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Event cancelled.&quot;</extracomment>
        <translation>Võta tagasi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Lukustub %n min pärast</numerusform>
            <numerusform>Lukustub %n min pärast</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <extracomment>%1 is a language by its own name</extracomment>
        <translation>Programmi keel: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmi keel</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <extracomment>%1 is how far the server has what is here</extracomment>
        <translation>Sünkroonimine: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 is the number of a step, %2 of all steps, %3 its name</extracomment>
        <translation>Samm %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StickCard</name>
    <message>
        <source>Write to a stick</source>
        <translation>Kirjuta mälupulgale</translation>
    </message>
    <message>
        <source>For the other computers</source>
        <comment>name of a file</comment>
        <translation>Teistele arvutitele</translation>
    </message>
    <message>
        <source>Sealed changes (*.kaasa-sync)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Pitseeritud muudatused (*.kaasa-sync)</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Loe mälupulgalt</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Võrguta</translation>
    </message>
    <message>
        <source>A stick carries the same sealed packets from computer to computer. Whoever finds it reads nothing. Write it on one computer, read it on the other, and the other way round.</source>
        <translation>Mälupulk kannab samu pitseeritud pakette arvutist arvutisse. Leidja ei loe sealt midagi. Kirjutage see ühes arvutis, lugege teises ja siis vastupidi.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Kirjuta mälupulgale…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Loe mälupulgalt…</translation>
    </message>
    <message>
        <source>Writing sealed packets</source>
        <translation>Kirjutan pitseeritud pakette</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were written. The file can go to the other computers.</source>
        <translation>
            <numerusform>Kirjutati %n pakett. Faili võib teistesse arvutitesse viia.</numerusform>
            <numerusform>Kirjutati %n paketti. Faili võib teistesse arvutitesse viia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading sealed packets</source>
        <translation>Loen pitseeritud pakette</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were left out, for what came before them is missing: it comes from the server or from another stick.</source>
        <translation>
            <numerusform>Välja jäeti %n pakett, sest eelnev puudub: see tuleb serverist või teiselt mälupulgalt.</numerusform>
            <numerusform>Välja jäeti %n paketti, sest eelnev puudub: see tuleb serverist või teiselt mälupulgalt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in.</source>
        <translation>
            <numerusform>Vastu võeti %n muudatus.</numerusform>
            <numerusform>Vastu võeti %n muudatust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file was known here already.</source>
        <translation>Kõik, mis failis on, oli siin juba teada.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SuggestField</name>
    <message>
        <source>Proposals</source>
        <translation>Ettepanekud</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncLine</name>
    <message>
        <source>Sync now</source>
        <translation>Sünkrooni kohe</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>link to the page Sync</comment>
        <translation>Lähemalt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <comment>page</comment>
        <translation>Sünkroonimine</translation>
    </message>
    <message>
        <source>With the server</source>
        <translation>Serveriga</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sünkrooni kohe</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vajab tähelepanu</translation>
    </message>
    <message>
        <source>What came and could not be taken in. Everything else goes on; tell whoever manages Kaasa.</source>
        <translation>Mis saabus, aga mida ei saanud vastu võtta. Kõik muu jätkub; öelge sellele, kes Kaasat haldab.</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Viimased ühendused</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Veel pole midagi saadetud ega saadud.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Viimati kooskõlas</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Ootab saatmist</translation>
    </message>
    <message>
        <source>Server answers in</source>
        <extracomment>How long the server takes to answer</extracomment>
        <translation>Server vastab</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>verb: with syncing</comment>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>verb: syncing</comment>
        <translation>Peata</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>tundmatult arvutilt</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <extracomment>%1 is a number, %2 the name of a computer</extracomment>
        <translation>%2: pakett %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncWords</name>
    <message>
        <source>On this computer alone</source>
        <translation>Ainult selles arvutis</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sünkroonib…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Võrku pole</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sünkroonimata</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Peatatud</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on their way</source>
        <translation>
            <numerusform>%n muudatus teel</numerusform>
            <numerusform>%n muudatust teel</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Kõik ajakohane</translation>
    </message>
    <message numerus="yes">
        <source>%n changes only here, since %1</source>
        <extracomment>Foot of the window; %1 is a time or a day: since when</extracomment>
        <translation>
            <numerusform>%n muudatus ainult siin, alates %1</numerusform>
            <numerusform>%n muudatust ainult siin, alates %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>waits to be sent</comment>
        <translation>mitte midagi</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, the oldest from %1</source>
        <extracomment>%1 is a time or a day</extracomment>
        <translation>
            <numerusform>%n muudatus, vanim ajast %1</numerusform>
            <numerusform>%n muudatust, vanim ajast %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes ahead of the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>Selle arvuti kell on serverist %n minut ees. Pange see õigeks, et uusim muudatus olekski uusim.</numerusform>
            <numerusform>Selle arvuti kell on serverist %n minutit ees. Pange see õigeks, et uusim muudatus olekski uusim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes behind the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>Selle arvuti kell on serverist %n minut taga. Pange see õigeks, et uusim muudatus olekski uusim.</numerusform>
            <numerusform>Selle arvuti kell on serverist %n minutit taga. Pange see õigeks, et uusim muudatus olekski uusim.</numerusform>
        </translation>
    </message>
    <message>
        <source>no network</source>
        <translation>võrku polnud</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>ei sünkroonitud</translation>
    </message>
    <message numerus="yes">
        <source>sent %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>saadeti %n muudatus</numerusform>
            <numerusform>saadeti %n muudatust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>saadi %n muudatus</numerusform>
            <numerusform>saadi %n muudatust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computers let in</source>
        <translation>
            <numerusform>sisse lasti %n arvuti</numerusform>
            <numerusform>sisse lasti %n arvutit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packets put aside</source>
        <translation>
            <numerusform>kõrvale pandi %n pakett</numerusform>
            <numerusform>kõrvale pandi %n paketti</numerusform>
        </translation>
    </message>
    <message>
        <source>manages: works with everything, lets computers in and out</source>
        <translation>haldab: töötab kõigega, laseb arvuteid sisse ja eemaldab neid</translation>
    </message>
    <message>
        <source>works with everything</source>
        <translation>töötab kõigega</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>ainult loeb</translation>
    </message>
    <message>
        <source>registers at the door</source>
        <translation>registreerib ukse juures</translation>
    </message>
    <message>
        <source>It was damaged on its way or at the server.</source>
        <translation>See sai viga teel või serveris.</translation>
    </message>
    <message>
        <source>It comes from a computer that was never let in.</source>
        <translation>See tuleb arvutilt, mida pole kunagi sisse lastud.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was changed, or somebody else wrote it.</source>
        <translation>Allkiri on vale: seda on muudetud või kirjutas selle keegi teine.</translation>
    </message>
    <message>
        <source>It was written after its computer had been removed.</source>
        <translation>See kirjutati pärast arvuti eemaldamist.</translation>
    </message>
    <message>
        <source>This computer has no key for it.</source>
        <translation>Sellel arvutil pole selle jaoks võtit.</translation>
    </message>
    <message>
        <source>This Kaasa does not understand it. A newer one may.</source>
        <translation>See Kaasa ei saa sellest aru. Uuem ehk saab.</translation>
    </message>
    <message>
        <source>The server holds back what came before it.</source>
        <translation>Server peab kinni selle, mis oli enne seda.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>tühi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a value, when it was written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>a value, who wrote it, when</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>the server had lost something, and it was put back</source>
        <translation>server oli midagi kaotanud ja see pandi tagasi</translation>
    </message>
    <message>
        <source>these data were an older copy, or are on two computers: this computer goes on under a new name</source>
        <translation>need andmed olid vanem koopia või on kahes arvutis: see arvuti jätkab uue nime all</translation>
    </message>
    <message>
        <source>Some of it is beyond what its computer may do, and was left out.</source>
        <translation>Osa sellest on rohkem, kui see arvuti tohib, ja jäeti kõrvale.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagDialog</name>
    <message>
        <source>Add a tag</source>
        <translation>Sildi lisamine</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Silt</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Lisa silt</translation>
    </message>
    <message>
        <source>Write the tag first.</source>
        <translation>Kirjutage kõigepealt silt.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Sildid</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>Uus silt, siis Enter</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TaskRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: what to do, about what. &quot;Open: Consent missing: 3 people&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TasksCard</name>
    <message>
        <source>Tasks</source>
        <translation>Tegemata</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Miski ei oota teid.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the page that solves a task</comment>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: mark a task as done</comment>
        <translation>Tehtud</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>put a task off</comment>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>tühik</translation>
    </message>
    <message>
        <source>New task, then Enter</source>
        <translation>Uus ülesanne, siis Enter</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Ülesanne tehtud.</translation>
    </message>
    <message>
        <source>Task put off until tomorrow.</source>
        <translation>Ülesanne lükatud homsele.</translation>
    </message>
    <message>
        <source>Task added.</source>
        <translation>Ülesanne lisatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TodayForm</name>
    <message>
        <source>Today</source>
        <comment>a paper</comment>
        <translation>Tänane päev</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumendi keel</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menüü</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Otsi kõikjalt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::VenuesPage</name>
    <message>
        <source>Room added.</source>
        <translation>Ruum lisatud.</translation>
    </message>
    <message>
        <source>Room removed.</source>
        <translation>Ruum eemaldatud.</translation>
    </message>
    <message>
        <source>Venues</source>
        <comment>page</comment>
        <translation>Toimumiskohad</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Uus toimumiskoht</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Toimumiskoht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>As it stands on invitations and sheets</source>
        <translation>Nagu kutsetel ja lehtedel</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Linn või vald</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Who has the key, where to park</source>
        <translation>Kelle käes on võti, kuhu parkida</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Toimumiskohad</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Nimi või linn</translation>
    </message>
    <message>
        <source>The houses where your events take place stand here.</source>
        <translation>Siin on majad, kus teie üritused toimuvad.</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Kõik toimumiskohad</translation>
    </message>
    <message>
        <source>Name of the venue</source>
        <translation>Toimumiskoha nimi</translation>
    </message>
    <message>
        <source>Venue removed.</source>
        <translation>Toimumiskoht eemaldatud.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ViewNameDialog</name>
    <message>
        <source>View of the list</source>
        <translation>Loendi vaade</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimetus</translation>
    </message>
    <message>
        <source>For example: Bauska, not seen for 30 days</source>
        <translation>Näiteks: Bauska, pole 30 päeva käinud</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Kogu meeskonnale</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Vaatel peab olema nimetus.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Sellise nimetusega vaade on juba olemas.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WaitingTab</name>
    <message>
        <source>Waiting</source>
        <comment>tab of an event: people</comment>
        <extracomment>Tab of an event: &quot;Waiting 2&quot;</extracomment>
        <translation>Ootel</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Ootel %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Ootenimekirja</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>Kohta ei oota keegi.</translation>
    </message>
    <message>
        <source>See who is registered</source>
        <translation>Vaata registreerituid</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Anna koht</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>in the waiting list</comment>
        <translation>Üles</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>in the waiting list</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the waiting list</comment>
        <translation>Võta välja</translation>
    </message>
    <message>
        <source>%1 is number %2 now.</source>
        <translation>%1 on nüüd %2. kohal.</translation>
    </message>
    <message>
        <source>Let in over capacity</source>
        <translation>Lase sisse üle kohtade arvu</translation>
    </message>
    <message>
        <source>Stands in the list of registered people and in History.</source>
        <translation>Seisab registreeritute nimekirjas ja ajaloos.</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Lase siiski sisse…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>See nädal</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Meetings of this week that are still to come</source>
        <translation>Selle nädala kohtumised, mis on veel ees</translation>
    </message>
    <message>
        <source>Nothing more is planned this week.</source>
        <translation>Sel nädalal ei ole enam midagi kavas.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a meeting</comment>
        <translation>tühistatud</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n meetings</source>
        <extracomment>Spoken: %1 is a day, %n how many meetings it has</extracomment>
        <translation>
            <numerusform>%1: %n kohtumine</numerusform>
            <numerusform>%1: %n kohtumist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WishesCard</name>
    <message>
        <source>Wishes</source>
        <translation>Soovid</translation>
    </message>
    <message>
        <source>As ticked on a sign-in sheet or said at the door.</source>
        <translation>Nii nagu registreerimislehel märgitud või uksel öeldud.</translation>
    </message>
    <message>
        <source>Pictures may be taken</source>
        <translation>Tohib pildistada</translation>
    </message>
    <message>
        <source>News and invitations later</source>
        <translation>Uudised ja kutsed hiljem</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::YouStep</name>
    <message>
        <source>Your name stands beside every change, so that colleagues know whom to ask. No account anywhere is needed.</source>
        <translation>Teie nimi seisab iga muudatuse juures, et kolleegid teaksid, kellelt küsida. Ühtegi kontot pole vaja.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Teie nimi</translation>
    </message>
    <message>
        <source>Not required. It stays on this computer and in your organisation.</source>
        <translation>Pole kohustuslik. Nimi jääb sellesse arvutisse ja teie organisatsiooni.</translation>
    </message>
    <message>
        <source>You</source>
        <comment>step of the first-run wizard</comment>
        <translation>Teie</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Kes siin töötab?</translation>
    </message>
</context>
</TS>
