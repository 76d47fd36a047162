<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
<context>
    <name>Act</name>
    <message>
        <source>Checked in: %1</source>
        <translation>Reģistrēta ierašanās: %1</translation>
    </message>
    <message>
        <source>Attendance mark removed: %1</source>
        <translation>Apmeklējuma atzīme noņemta: %1</translation>
    </message>
    <message>
        <source>Attendance marked: %1</source>
        <translation>Apmeklējums atzīmēts: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Persona pievienota: %1</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Personas dati mainīti: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Persona dzēsta: %1</translation>
    </message>
    <message>
        <source>Profile created: %1</source>
        <translation>Profils izveidots: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Atkārtots: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Atsaukts: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Mainīts: %1</translation>
    </message>
    <message>
        <source>Child who comes along saved: %1</source>
        <translation>Bērna dati saglabāti: %1</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>Piekrišana reģistrēta: %1</translation>
    </message>
    <message>
        <source>New consent text: %1</source>
        <translation>Jauns piekrišanas teksts: %1</translation>
    </message>
    <message>
        <source>Household changed: %1</source>
        <translation>Mājsaimniecība mainīta: %1</translation>
    </message>
    <message>
        <source>Personal code noted: %1</source>
        <translation>Personas kods pierakstīts: %1</translation>
    </message>
    <message>
        <source>Answer for reports noted: %1</source>
        <translation>Atbilde pārskatiem pierakstīta: %1</translation>
    </message>
    <message>
        <source>Entry removed: %1</source>
        <translation>Ieraksts dzēsts: %1</translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>Birkas mainītas: %1</translation>
    </message>
    <message>
        <source>Role changed: %1</source>
        <translation>Loma mainīta: %1</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Pasākums pievienots: %1</translation>
    </message>
    <message>
        <source>Event cancelled: %1</source>
        <translation>Pasākums atcelts: %1</translation>
    </message>
    <message>
        <source>Event changed: %1</source>
        <translation>Pasākums mainīts: %1</translation>
    </message>
    <message>
        <source>Event copied: %1</source>
        <translation>Pasākums kopēts: %1</translation>
    </message>
    <message>
        <source>Event removed: %1</source>
        <translation>Pasākums dzēsts: %1</translation>
    </message>
    <message>
        <source>Event takes place after all: %1</source>
        <translation>Pasākums tomēr notiks: %1</translation>
    </message>
    <message>
        <source>Kind of event added: %1</source>
        <translation>Pasākuma veids pievienots: %1</translation>
    </message>
    <message>
        <source>Kind of event renamed: %1</source>
        <translation>Pasākuma veids pārdēvēts: %1</translation>
    </message>
    <message>
        <source>Kind of event removed: %1</source>
        <translation>Pasākuma veids dzēsts: %1</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Pieteikts: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Pieteikums atcelts: %1</translation>
    </message>
    <message>
        <source>Registration changed: %1</source>
        <translation>Pieteikums mainīts: %1</translation>
    </message>
    <message>
        <source>Place given from the waiting list: %1</source>
        <translation>Vieta piešķirta no gaidīšanas saraksta: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list: %1</source>
        <translation>Pierakstīts gaidīšanas sarakstā: %1</translation>
    </message>
    <message>
        <source>Room added: %1</source>
        <translation>Telpa pievienota: %1</translation>
    </message>
    <message>
        <source>Room changed: %1</source>
        <translation>Telpa mainīta: %1</translation>
    </message>
    <message>
        <source>Room removed: %1</source>
        <translation>Telpa dzēsta: %1</translation>
    </message>
    <message>
        <source>Series planned: %1</source>
        <translation>Cikls ieplānots: %1</translation>
    </message>
    <message>
        <source>Meeting added: %1</source>
        <translation>Nodarbība pievienota: %1</translation>
    </message>
    <message>
        <source>Agenda changed: %1</source>
        <translation>Programma mainīta: %1</translation>
    </message>
    <message>
        <source>Meeting cancelled: %1</source>
        <translation>Nodarbība atcelta: %1</translation>
    </message>
    <message>
        <source>Meeting changed: %1</source>
        <translation>Nodarbība mainīta: %1</translation>
    </message>
    <message>
        <source>Meeting moved: %1</source>
        <translation>Nodarbība pārcelta: %1</translation>
    </message>
    <message>
        <source>Meeting removed: %1</source>
        <translation>Nodarbība dzēsta: %1</translation>
    </message>
    <message>
        <source>Meeting takes place after all: %1</source>
        <translation>Nodarbība tomēr notiks: %1</translation>
    </message>
    <message>
        <source>Venue added: %1</source>
        <translation>Norises vieta pievienota: %1</translation>
    </message>
    <message>
        <source>Venue changed: %1</source>
        <translation>Norises vieta mainīta: %1</translation>
    </message>
    <message>
        <source>Venue removed: %1</source>
        <translation>Norises vieta dzēsta: %1</translation>
    </message>
    <message>
        <source>List imported: %1</source>
        <translation>Ievietots saraksts: %1</translation>
    </message>
    <message>
        <source>Sample people and events added: %1</source>
        <translation>Pievienoti parauga cilvēki un pasākumi: %1</translation>
    </message>
    <message>
        <source>Logo added: %1</source>
        <translation>Logotips pievienots: %1</translation>
    </message>
    <message>
        <source>Order of logos changed: %1</source>
        <translation>Logotipu secība mainīta: %1</translation>
    </message>
    <message>
        <source>Logo removed: %1</source>
        <translation>Logotips noņemts: %1</translation>
    </message>
    <message>
        <source>Name of a member of staff changed: %1</source>
        <translation>Darbinieka vārds mainīts: %1</translation>
    </message>
    <message>
        <source>Organisation added: %1</source>
        <translation>Organizācija pievienota: %1</translation>
    </message>
    <message>
        <source>Organisation changed: %1</source>
        <translation>Organizācija mainīta: %1</translation>
    </message>
    <message>
        <source>Organisation removed: %1</source>
        <translation>Organizācija noņemta: %1</translation>
    </message>
    <message>
        <source>Project added: %1</source>
        <translation>Projekts pievienots: %1</translation>
    </message>
    <message>
        <source>Project changed: %1</source>
        <translation>Projekts mainīts: %1</translation>
    </message>
    <message>
        <source>Project partner changed: %1</source>
        <translation>Projekta partneris mainīts: %1</translation>
    </message>
    <message>
        <source>Project partner removed: %1</source>
        <translation>Projekta partneris noņemts: %1</translation>
    </message>
    <message>
        <source>Project removed: %1</source>
        <translation>Projekts noņemts: %1</translation>
    </message>
    <message>
        <source>Funding statement changed: %1</source>
        <translation>Norāde par finansējumu mainīta: %1</translation>
    </message>
    <message>
        <source>Children counted: %1</source>
        <translation>Saskaitīti bērni: %1</translation>
    </message>
    <message>
        <source>Excused at the desk: %1</source>
        <translation>Pie reģistrācijas atzīmēts attaisnots iemesls: %1</translation>
    </message>
    <message>
        <source>Came late: %1</source>
        <translation>Ieradās ar kavēšanos: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Atzīmēta aiziešana: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list at the desk: %1</source>
        <translation>Pie reģistrācijas ierakstīts gaidīšanas sarakstā: %1</translation>
    </message>
    <message>
        <source>Came without registering: %1</source>
        <translation>Ieradās bez pieteikšanās: %1</translation>
    </message>
    <message>
        <source>Badge issued: %1</source>
        <translation>Izsniegta vārda karte: %1</translation>
    </message>
    <message>
        <source>Lost badge revoked: %1</source>
        <translation>Nozaudētā vārda karte anulēta: %1</translation>
    </message>
    <message>
        <source>Certificate issued: %1</source>
        <translation>Izsniegta apliecība: %1</translation>
    </message>
    <message>
        <source>Certificate revoked: %1</source>
        <translation>Apliecība anulēta: %1</translation>
    </message>
    <message>
        <source>Sign-in sheet numbered: %1</source>
        <translation>Reģistrācijas lapai piešķirts numurs: %1</translation>
    </message>
    <message>
        <source>Left the household: %1</source>
        <translation>Vairs nav mājsaimniecībā: %1</translation>
    </message>
    <message>
        <source>Household relation changed: %1</source>
        <translation>Mainīta radniecība mājsaimniecībā: %1</translation>
    </message>
    <message>
        <source>Note about a person changed: %1</source>
        <translation>Mainīta piezīme par cilvēku: %1</translation>
    </message>
    <message>
        <source>Tag added to several people: %1</source>
        <translation>Birka pievienota vairākiem cilvēkiem: %1</translation>
    </message>
    <message>
        <source>Wishes about pictures and news changed: %1</source>
        <translation>Mainītas vēlmes par fotogrāfijām un ziņām: %1</translation>
    </message>
    <message>
        <source>View of a list saved: %1</source>
        <translation>Saglabāts saraksta skats: %1</translation>
    </message>
    <message>
        <source>View of a list changed: %1</source>
        <translation>Mainīts saraksta skats: %1</translation>
    </message>
    <message>
        <source>View of a list removed: %1</source>
        <translation>Dzēsts saraksta skats: %1</translation>
    </message>
    <message>
        <source>Several people registered: %1</source>
        <translation>Pieteiktas vairākas personas: %1</translation>
    </message>
    <message>
        <source>Backup restored: %1</source>
        <translation>Atjaunots no rezerves kopijas: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” added: %1</source>
        <translation>Pievienota atbilde „kā uzzināja”: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” removed: %1</source>
        <translation>Noņemta atbilde „kā uzzināja”: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Birka noņemta: %1</translation>
    </message>
    <message>
        <source>Tag renamed: %1</source>
        <translation>Birka pārdēvēta: %1</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Darbs pievienots: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Darbs izdarīts: %1</translation>
    </message>
    <message>
        <source>Task put off: %1</source>
        <translation>Darbs atlikts: %1</translation>
    </message>
    <message>
        <source>New person, present: %1</source>
        <translation>Jauna persona, bija klāt: %1</translation>
    </message>
    <message>
        <source>Moved in the waiting list: %1</source>
        <translation>Pārvietots gaidīšanas sarakstā: %1</translation>
    </message>
    <message>
        <source>New person, registered: %1</source>
        <translation>Jauna persona, pieteikta: %1</translation>
    </message>
    <message>
        <source>The other computer&apos;s value taken: %1</source>
        <translation>Ņemta otra datora vērtība: %1</translation>
    </message>
    <message>
        <source>Changed by another program: %1</source>
        <translation>Mainīts ar citu programmu: %1</translation>
    </message>
    <message>
        <source>Shared with other computers from now on: %1</source>
        <translation>Turpmāk kopīgs ar citiem datoriem: %1</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <translation>Nav viena un tā pati persona: %1</translation>
    </message>
    <message>
        <source>Two records of one person merged: %1</source>
        <translation>Apvienoti divi vienas personas ieraksti: %1</translation>
    </message>
    <message>
        <source>Merged records split again: %1</source>
        <translation>Apvienotie ieraksti atkal nodalīti: %1</translation>
    </message>
</context>
<context>
    <name>AttendanceSum</name>
    <message>
        <source>Meetings by month, %1</source>
        <translation>Nodarbības pa mēnešiem, %1</translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>present</source>
        <comment>state in the attendance grid</comment>
        <translation>klāt</translation>
    </message>
    <message>
        <source>late</source>
        <comment>state in the attendance grid</comment>
        <translation>kavēja</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state in the attendance grid</comment>
        <translation>agrāk prom</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state in the attendance grid</comment>
        <translation>attaisnots</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state in the attendance grid</comment>
        <translation>nebija</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state in the attendance grid</comment>
        <translation>tiešsaistē</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>verb: no mark in the cell any more</comment>
        <translation>notīrīt</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Online</source>
        <translation>Tiešsaistē</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>On a certificate: how many hours somebody was there</extracomment>
        <translation>
            <numerusform>%n stunda</numerusform>
            <numerusform>%n stundas</numerusform>
            <numerusform>%n stundu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>On a certificate: %1 = hours with a fraction, &quot;2,5&quot;</extracomment>
        <translation>%1 st.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <extracomment>On a certificate: how many meetings somebody attended</extracomment>
        <translation>
            <numerusform>%n nodarbība</numerusform>
            <numerusform>%n nodarbības</numerusform>
            <numerusform>%n nodarbību</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Apliecība</translation>
    </message>
    <message>
        <source>%1 certifies that</source>
        <extracomment>On a certificate, before the person&apos;s name; %1 = the organisation</extracomment>
        <translation>%1 apliecina, ka</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of the event</extracomment>
        <translation>piedalījās pasākumā</translation>
    </message>
    <message>
        <source>No %1</source>
        <extracomment>Number of a certificate in the register</extracomment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1: was at none of the meetings.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name</extracomment>
        <translation>%1: nav bijusi klātbūtne nevienā nodarbībā.</translation>
    </message>
    <message>
        <source>%1: under the rule, was at %2 of %3 meetings, hours: %4.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name, %2 of %3 meetings, %4 = hours, &quot;2,5&quot;</extracomment>
        <translation>%1: nosacījums nav izpildīts; nodarbības: %2 no %3, stundas: %4.</translation>
    </message>
    <message>
        <source>has taken part in the series of meetings</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of a series of meetings</extracomment>
        <translation>piedalījās nodarbību ciklā</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>On a certificate, under its number; %1 = e-mail, web page or name of the organisation</extracomment>
        <translation>Pārbaude: %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Apliecības</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Izsniegta</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Anulēta</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Apliecību reģistrs</translation>
    </message>
    <message>
        <source>certificates issued</source>
        <translation>izsniegtas apliecības</translation>
    </message>
    <message>
        <source>each number once</source>
        <translation>katrs numurs vienu reizi</translation>
    </message>
    <message>
        <source>valid certificates</source>
        <translation>derīgas apliecības</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>nav anulētas</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>no emblem</source>
        <translation>bez emblēmas</translation>
    </message>
    <message>
        <source>emblem of the European Union</source>
        <translation>Eiropas Savienības emblēma</translation>
    </message>
    <message>
        <source>public</source>
        <comment>an event</comment>
        <translation>publisks</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an event</comment>
        <translation>slēgts</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>dota</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a consent</comment>
        <translation>atteikta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>atsaukta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauns</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Noņemts</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a value that is not shown</comment>
        <translation>mainīts</translation>
    </message>
    <message>
        <source>%1 → empty</source>
        <extracomment>%1 is what stood there before</extracomment>
        <translation>%1 → tukšs</translation>
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
        <translation>%1 – atsaukts</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Atjaunots</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>age not known</source>
        <extracomment>The age of a child</extracomment>
        <translation>vecums nav zināms</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 gadi</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>dz. %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is none of the languages lv, et, ru, en.</source>
        <translation>„%1” nav neviena no valodām lv, et, ru, en.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Nav tādas darbības „%1”.</translation>
    </message>
    <message>
        <source>What shall be done? Say a verb.</source>
        <translation>Ko darīt? Nosauciet darbību.</translation>
    </message>
    <message>
        <source>Which profile? Say --profile FILE.</source>
        <translation>Kurš profils? Norādiet --profile FILE.</translation>
    </message>
    <message>
        <source>kaasa-cli --help lists what it can do.</source>
        <translation>kaasa-cli --help uzskaita, ko tas prot.</translation>
    </message>
    <message>
        <source>Does without a screen what staff do on screen, by the same rules.</source>
        <translation>Bez ekrāna dara to pašu, ko darbinieki dara ekrānā, pēc tiem pašiem noteikumiem.</translation>
    </message>
    <message>
        <source>The file that holds everything.</source>
        <translation>Fails, kurā ir viss.</translation>
    </message>
    <message>
        <source>Before the verb: the language of sentences. After it: of the document or organisation.</source>
        <translation>Pirms darbības: teikumu valoda. Pēc tās: dokumenta vai organizācijas valoda.</translation>
    </message>
    <message>
        <source>Answer for scripts.</source>
        <translation>Atbildēt skriptiem.</translation>
    </message>
    <message>
        <source>After a verb: what may follow it.</source>
        <translation>Pēc darbības: kas tai drīkst sekot.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused with a sentence, 2 when not understood.</source>
        <translation>Beidzas ar 0, ja izdarīts, ar 1, ja atteikts ar paskaidrojumu, ar 2, ja nav saprasts.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Šeit nav iespējas --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>Iespējai --%1 vajag vērtību: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1” ir lieks vārds.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Trūkst: %1.</translation>
    </message>
    <message>
        <source>Make a copy of the profile and check that it opens.</source>
        <translation>Izveidot profila kopiju un pārbaudīt, vai tā atveras.</translation>
    </message>
    <message>
        <source>Where to; else into the folder of backups.</source>
        <translation>Kurp; citādi rezerves kopiju mapē.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Izveidots: %1</translation>
    </message>
    <message>
        <source>Read every page of the profile and say whether it is sound.</source>
        <translation>Izlasīt visu profilu un pateikt, vai tas ir vesels.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>Profils ir vesels.</translation>
    </message>
    <message>
        <source>Write everything as CSV files, one a table.</source>
        <translation>Ierakstīt visu CSV failos, pa vienam katrai tabulai.</translation>
    </message>
    <message>
        <source>Where to; made when it is not there.</source>
        <translation>Kurp; izveido, ja tādas mapes nav.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1</source>
        <translation>
            <numerusform>%n fails ierakstīts: %1</numerusform>
            <numerusform>%n faili ierakstīti: %1</numerusform>
            <numerusform>%n failu ierakstīts: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People by any spelling of a name, phone, e-mail or badge.</source>
        <translation>Cilvēki pēc jebkura vārda rakstības veida, tālruņa, e-pasta vai vārda kartes.</translation>
    </message>
    <message>
        <source>At most so many; else 50.</source>
        <translation>Ne vairāk par tik; citādi 50.</translation>
    </message>
    <message>
        <source>What was done, newest first.</source>
        <translation>Kas darīts, jaunākais vispirms.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Tikai par šo cilvēku.</translation>
    </message>
    <message>
        <source>Only of this event.</source>
        <translation>Tikai par šo pasākumu.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>atsaukts</translation>
    </message>
    <message>
        <source>Take back the last act, or the one that is named.</source>
        <translation>Atsaukt pēdējo darbību vai to, kas nosaukta.</translation>
    </message>
    <message>
        <source>A whole import, by its number.</source>
        <translation>Visu importu pēc tā numura.</translation>
    </message>
    <message>
        <source>Take back the last undo.</source>
        <translation>Atcelt pēdējo atsaukšanu.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Atsaukts: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n vērtība kopš tā laika mainīta un paliek, kāda ir.</numerusform>
            <numerusform>%n vērtības kopš tā laika mainītas un paliek, kādas ir.</numerusform>
            <numerusform>%n vērtību kopš tā laika mainīts un paliek, kā ir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new profile for an organisation.</source>
        <translation>Izveidot jaunu profilu organizācijai.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Kā to sauc.</translation>
    </message>
    <message>
        <source>Where it works.</source>
        <translation>Kur tā darbojas.</translation>
    </message>
    <message>
        <source>The language of its papers: lv, et, ru or en.</source>
        <translation>Tās dokumentu valoda: lv, et, ru vai en.</translation>
    </message>
    <message>
        <source>Who works here.</source>
        <translation>Kas šeit strādā.</translation>
    </message>
    <message>
        <source>All that is noted of one person.</source>
        <translation>Viss, kas par cilvēku pierakstīts.</translation>
    </message>
    <message>
        <source>Add a person; a likely duplicate is named, never refused.</source>
        <translation>Pievienot cilvēku; iespējamu dublikātu nosauc, bet neatsaka.</translation>
    </message>
    <message>
        <source>Given name.</source>
        <translation>Vārds.</translation>
    </message>
    <message>
        <source>Surname.</source>
        <translation>Uzvārds.</translation>
    </message>
    <message>
        <source>The whole name in Cyrillic letters.</source>
        <translation>Pilns vārds kirilicā.</translation>
    </message>
    <message>
        <source>Birth date, 1985-03-05, or the year alone.</source>
        <translation>Dzimšanas datums, 1985-03-05, vai tikai gads.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Tālruņa numurs.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-pasta adrese.</translation>
    </message>
    <message>
        <source>Where she lives.</source>
        <translation>Kur dzīvo.</translation>
    </message>
    <message>
        <source>Might be the same as %1 (%2)</source>
        <translation>Varētu būt tas pats cilvēks: %1 (%2)</translation>
    </message>
    <message>
        <source>Whose answers or marks these are, where the list does not say.</source>
        <translation>Kuram pasākumam pieder atbildes vai atzīmes, ja saraksts to nesaka.</translation>
    </message>
    <message>
        <source>Order of a name: g given name, f family name, p patronymic.</source>
        <translation>Vārda daļu secība: g vārds, f uzvārds, p tēvvārds.</translation>
    </message>
    <message>
        <source>The year of days without one.</source>
        <translation>Gads datumiem, kuriem tas nav norādīts.</translation>
    </message>
    <message>
        <source>The country of phone numbers without a code.</source>
        <translation>Valsts tālruņa numuriem bez valsts koda.</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing.</source>
        <translation>Pateikt, kas notiktu, un neko nerakstīt.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Jauni: %1</translation>
    </message>
    <message>
        <source>Added to: %1</source>
        <translation>Papildināti: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Jau ir: %1</translation>
    </message>
    <message>
        <source>Left out, needs a person: %1</source>
        <translation>Izlaisti, jāpārbauda cilvēkam: %1</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>Šis bija mēģinājums: nekas netika ierakstīts.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1. rinda: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1. rinda, %2: %3</translation>
    </message>
    <message>
        <source>Add invented people and events, to try things out.</source>
        <translation>Pievienot izdomātus cilvēkus un pasākumus izmēģināšanai.</translation>
    </message>
    <message>
        <source>How many people the large sample has; else 100,000.</source>
        <translation>Cik cilvēku ir lielajā paraugā; citādi 100 000.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Pievienots: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <extracomment>%1 = numbers of papers: &quot;K37-0042, K37-0043&quot;</extracomment>
        <translation>Numuri: %1</translation>
    </message>
    <message>
        <source>As what; else as the ending of the file says.</source>
        <translation>Kādā formātā; citādi pēc faila paplašinājuma.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Kurp rakstīt.</translation>
    </message>
    <message>
        <source>Mark a person as present at a meeting, at whatever time.</source>
        <translation>Atzīmēt, ka cilvēks ir nodarbībā, jebkurā laikā.</translation>
    </message>
    <message>
        <source>When she came; else now.</source>
        <translation>Kad ieradās; citādi tagad.</translation>
    </message>
    <message>
        <source>How many children came along.</source>
        <translation>Cik bērnu atnāca līdzi.</translation>
    </message>
    <message>
        <source>She was not there: take the mark away.</source>
        <translation>Klāt nebija: noņemt atzīmi.</translation>
    </message>
    <message>
        <source>Mark taken away: %1</source>
        <translation>Atzīme noņemta: %1</translation>
    </message>
    <message>
        <source>There was no mark: %1</source>
        <translation>Atzīmes nebija: %1</translation>
    </message>
    <message>
        <source>Present: %1, %2</source>
        <extracomment>%1 = a name, %2 = a time of day</extracomment>
        <translation>Klāt: %1, %2</translation>
    </message>
    <message>
        <source>Already here: %1, %2</source>
        <translation>Jau klāt: %1, %2</translation>
    </message>
    <message>
        <source>Plan an event; its venue is made when there is none of that name.</source>
        <translation>Ieplānot pasākumu; norises vietu izveido, ja tādas vēl nav.</translation>
    </message>
    <message>
        <source>What kind of event it is; else other.</source>
        <translation>Pasākuma veids; citādi other.</translation>
    </message>
    <message>
        <source>2026-03-05T17:30 is local time, 2026-03-05T15:30Z is not.</source>
        <translation>2026-03-05T17:30 ir vietējais laiks, 2026-03-05T15:30Z – UTC.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Kad beidzas.</translation>
    </message>
    <message>
        <source>So many meetings, a week apart.</source>
        <translation>Nodarbību skaits, ik pēc nedēļas.</translation>
    </message>
    <message>
        <source>The house where it takes place.</source>
        <translation>Ēka, kurā tas notiek.</translation>
    </message>
    <message>
        <source>The room of that house.</source>
        <translation>Telpa šajā ēkā.</translation>
    </message>
    <message>
        <source>By what people meet on the net.</source>
        <translation>Ar ko tiekas tiešsaistē.</translation>
    </message>
    <message>
        <source>Places for adults; else there is no limit.</source>
        <translation>Vietas pieaugušajiem; citādi bez ierobežojuma.</translation>
    </message>
    <message>
        <source>Childcare places; else there is no limit.</source>
        <translation>Bērnu pieskatīšanas vietas; citādi bez ierobežojuma.</translation>
    </message>
    <message>
        <source>Anybody may come; else people are invited.</source>
        <translation>Var nākt ikviens; citādi pēc uzaicinājuma.</translation>
    </message>
    <message>
        <source>Children who come along are counted.</source>
        <translation>Līdzi atnākušos bērnus skaita.</translation>
    </message>
    <message>
        <source>Who signs the sheet.</source>
        <translation>Kas paraksta lapu.</translation>
    </message>
    <message>
        <source>The project that pays for it.</source>
        <translation>Projekts, kas to apmaksā.</translation>
    </message>
    <message>
        <source>All events by their first meeting.</source>
        <translation>Visi pasākumi pēc pirmās nodarbības.</translation>
    </message>
    <message>
        <source>Only what ends on this day or later.</source>
        <translation>Tikai tie, kas beidzas šajā dienā vai vēlāk.</translation>
    </message>
    <message>
        <source>Only what begins on this day or before.</source>
        <translation>Tikai tie, kas sākas šajā dienā vai agrāk.</translation>
    </message>
    <message>
        <source>One event, its meetings and who is registered.</source>
        <translation>Viens pasākums, tā nodarbības un pieteiktie.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Anulēts: %1</translation>
    </message>
    <message>
        <source>Certificates of an event, each in her language, numbered.</source>
        <translation>Pasākuma apliecības ar numuriem, katra savā valodā.</translation>
    </message>
    <message>
        <source>The event that it tells of.</source>
        <translation>Pasākums, par kuru tas ir.</translation>
    </message>
    <message>
        <source>Only hers.</source>
        <translation>Tikai šim cilvēkam.</translation>
    </message>
    <message>
        <source>The rule: she was at so many meetings; else 1.</source>
        <translation>Nosacījums: tik daudz apmeklētu nodarbību; citādi 1.</translation>
    </message>
    <message>
        <source>The rule: she was at such a part of the meetings.</source>
        <translation>Nosacījums: tāda daļa apmeklētu nodarbību.</translation>
    </message>
    <message>
        <source>The rule: she was there so long.</source>
        <translation>Nosacījums: tik ilga klātbūtne.</translation>
    </message>
    <message>
        <source>The language of all of them; else each in her own.</source>
        <translation>Visu apliecību valoda; citādi katra savā.</translation>
    </message>
    <message>
        <source>Who signs on the left.</source>
        <translation>Kas paraksta kreisajā pusē.</translation>
    </message>
    <message>
        <source>Who signs on the right.</source>
        <translation>Kas paraksta labajā pusē.</translation>
    </message>
    <message>
        <source>A further line.</source>
        <translation>Vēl viena rinda.</translation>
    </message>
    <message>
        <source>Nothing is printed; this one no longer holds.</source>
        <translation>Neko nedrukāt; šis vairs nav derīgs.</translation>
    </message>
    <message>
        <source>Name badges of an event, ten a page; new numbers where needed.</source>
        <translation>Pasākuma vārda kartes, desmit lapā; vajadzības gadījumā ar jauniem numuriem.</translation>
    </message>
    <message>
        <source>The language of the paper; else the organisation&apos;s.</source>
        <translation>Dokumenta valoda; citādi organizācijas valoda.</translation>
    </message>
    <message>
        <source>Surnames too.</source>
        <translation>Arī uzvārdi.</translation>
    </message>
    <message>
        <source>Without QR codes.</source>
        <translation>Bez QR kodiem.</translation>
    </message>
    <message>
        <source>Places of the first sheet that were used before.</source>
        <translation>Pirmās lapas vietas, kas jau izmantotas.</translation>
    </message>
    <message>
        <source>Register a person for an event, or put her on its waiting list.</source>
        <translation>Pieteikt cilvēku pasākumam vai ielikt gaidīšanas sarakstā.</translation>
    </message>
    <message>
        <source>Childcare places that she needs.</source>
        <translation>Vajadzīgās bērnu pieskatīšanas vietas.</translation>
    </message>
    <message>
        <source>How she learnt of it.</source>
        <translation>No kā uzzināja par pasākumu.</translation>
    </message>
    <message>
        <source>Why she gets a place though it is full.</source>
        <translation>Kāpēc piešķirta vieta, lai gan viss ir pilns.</translation>
    </message>
    <message>
        <source>She does not come; her place is free again.</source>
        <translation>Nenāks; vieta atkal ir brīva.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Pieteikts: %1</translation>
    </message>
    <message>
        <source>Registered, waits for childcare: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>Vieta ir, gaida bērnu pieskatīšanu: %1 (%2)</translation>
    </message>
    <message>
        <source>On the waiting list: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>Gaidīšanas sarakstā: %1 (%2)</translation>
    </message>
    <message>
        <source>Full, nothing was stored: %1</source>
        <translation>Vietu nav, nekas nav saglabāts: %1</translation>
    </message>
    <message>
        <source>Registered before: %1</source>
        <translation>Pieteikums jau ir: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Pieteikums atsaukts: %1</translation>
    </message>
    <message>
        <source>Days, 2026-01-01..2026-06-30; either end may be left open.</source>
        <translation>Dienas, 2026-01-01..2026-06-30; vienu galu var atstāt tukšu.</translation>
    </message>
    <message>
        <source>Who was at an event, or at all events of a project, as a report or a table.</source>
        <translation>Kas bija pasākumā vai visos projekta pasākumos, kā pārskats vai tabula.</translation>
    </message>
    <message>
        <source>The project whose events it counts.</source>
        <translation>Projekts, kura pasākumus skaita.</translation>
    </message>
    <message>
        <source>By which name.</source>
        <translation>Pēc kura vārda kārtot.</translation>
    </message>
    <message>
        <source>Numbers instead of names.</source>
        <translation>Numuri vārdu vietā.</translation>
    </message>
    <message>
        <source>What one person took part in.</source>
        <translation>Kur piedalījies viens cilvēks.</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation>Kura cilvēka.</translation>
    </message>
    <message>
        <source>Only what belongs to it.</source>
        <translation>Tikai tas, kas tam pieder.</translation>
    </message>
    <message>
        <source>Whom to thank: who took part in an event.</source>
        <translation>Kam pateikties: kas piedalījās pasākumā.</translation>
    </message>
    <message>
        <source>Whom to call: who was expected and never came.</source>
        <translation>Kam piezvanīt: ko gaidīja, bet neieradās.</translation>
    </message>
    <message>
        <source>Sign-in sheet of an event as PDF; its number goes into the register.</source>
        <translation>Pasākuma reģistrācijas lapa PDF formātā; numurs nonāk reģistrā.</translation>
    </message>
    <message>
        <source>Its language, or two; else the organisation&apos;s.</source>
        <translation>Tās valoda vai divas; citādi organizācijas valoda.</translation>
    </message>
    <message>
        <source>Only these meetings; else all.</source>
        <translation>Tikai šīs nodarbības; citādi visas.</translation>
    </message>
    <message>
        <source>All events of this day.</source>
        <translation>Visi šīs dienas pasākumi.</translation>
    </message>
    <message>
        <source>What is asked on it.</source>
        <translation>Ko tajā jautā.</translation>
    </message>
    <message>
        <source>A sheet for each meeting, or a column.</source>
        <translation>Lapa katrai nodarbībai vai aile.</translation>
    </message>
    <message>
        <source>Rows for those who come unannounced.</source>
        <translation>Rindas tiem, kas ierodas bez pieteikšanās.</translation>
    </message>
    <message>
        <source>One list, a slip for each person, or the list of an online event.</source>
        <translation>Viens saraksts, zīmīte katram cilvēkam vai tiešsaistes pasākuma saraksts.</translation>
    </message>
    <message>
        <source>The paper lies on its long side.</source>
        <translation>Lapa ir horizontāla.</translation>
    </message>
    <message>
        <source>Initials instead of names.</source>
        <translation>Iniciāļi vārdu vietā.</translation>
    </message>
    <message>
        <source>A QR code in each row.</source>
        <translation>QR kods katrā rindā.</translation>
    </message>
    <message>
        <source>Names in Cyrillic letters too.</source>
        <translation>Vārdi arī kirilicā.</translation>
    </message>
    <message>
        <source>Also the waiting list.</source>
        <translation>Arī gaidīšanas saraksts.</translation>
    </message>
    <message>
        <source>Also those who cancelled.</source>
        <translation>Arī tie, kas atteicās.</translation>
    </message>
    <message>
        <source>Bring back what a backup holds, as changes that can be undone.</source>
        <translation>Atjaunot to, kas ir rezerves kopijā, kā izmaiņas, kuras var atsaukt.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Pieteikumi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Izdrukātie dokumenti</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Iestatījumi un saraksti</translation>
    </message>
    <message>
        <source>%1: %2 come back, %3 change, %4 go</source>
        <translation>%1: atgriežas %2, mainās %3, pazūd %4</translation>
    </message>
    <message>
        <source>The backup and the profile are alike.</source>
        <translation>Rezerves kopija un profils ir vienādi.</translation>
    </message>
    <message>
        <source>Restored. The act can be undone.</source>
        <translation>Atjaunots. Darbību var atsaukt.</translation>
    </message>
    <message>
        <source>The server; remembered after the first time.</source>
        <translation>Serveris; pēc pirmās reizes tiek paturēts prātā.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, where it has one of its own; remembered too.</source>
        <translation>Fails ar servera sertifikātu, ja tam ir savs; arī tas tiek paturēts prātā.</translation>
    </message>
    <message>
        <source>The computers that share these data.</source>
        <translation>Datori, kuriem šie dati ir kopīgi.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(izņemts)</translation>
    </message>
    <message>
        <source>Take a computer out: it reads nothing that is written from now on.</source>
        <translation>Izņemt datoru: turpmāk rakstīto tas vairs nelasa.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Izņemts: %1</translation>
    </message>
    <message>
        <source>Make a code that lets one more computer in; good for 72 hours.</source>
        <translation>Izveidot kodu, ar ko pievieno vēl vienu datoru; derīgs 72 stundas.</translation>
    </message>
    <message>
        <source>What it may do: admin, editor, reader or door.</source>
        <translation>Ko tas drīkst: admin, editor, reader vai door.</translation>
    </message>
    <message>
        <source>Come into a space with an invitation&apos;s code, and fetch its data.</source>
        <translation>Pievienoties kopējai vietai ar ielūguma kodu un saņemt tās datus.</translation>
    </message>
    <message>
        <source>How long to wait until a member lets this computer in; 600 without it.</source>
        <translation>Cik ilgi gaidīt, līdz kāds ielaiž šo datoru; bez tā 600.</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Pievienojies: %1</translation>
    </message>
    <message>
        <source>Send what is new here and fetch what is new elsewhere.</source>
        <translation>Nosūtīt šeit jauno un saņemt citur jauno.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent.</source>
        <translation>
            <numerusform>Nosūtīta %n pakete.</numerusform>
            <numerusform>Nosūtītas %n paketes.</numerusform>
            <numerusform>Nosūtīts %n pakešu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) received.</source>
        <translation>
            <numerusform>Saņemta %n darbība.</numerusform>
            <numerusform>Saņemtas %n darbības.</numerusform>
            <numerusform>Saņemts %n darbību.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) let in.</source>
        <translation>
            <numerusform>Ielaists %n dators.</numerusform>
            <numerusform>Ielaisti %n datori.</numerusform>
            <numerusform>Ielaisti %n datoru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) put aside; they need attention.</source>
        <translation>
            <numerusform>Atlikta malā %n pakete; tai jāpievērš uzmanība.</numerusform>
            <numerusform>Atliktas malā %n paketes; tām jāpievērš uzmanība.</numerusform>
            <numerusform>Atlikts malā %n pakešu; tām jāpievērš uzmanība.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s key lies in the profile, which only you can read.</source>
        <translation>Šī datora atslēga ir profilā, ko varat lasīt tikai jūs.</translation>
    </message>
    <message>
        <source>A number that is alike on computers whose shared data are alike.</source>
        <translation>Skaitlis, kas sakrīt datoros, kuru kopīgie dati sakrīt.</translation>
    </message>
    <message>
        <source>Fields that two computers changed at the same time.</source>
        <translation>Lauki, ko vienlaikus mainījuši divi datori.</translation>
    </message>
    <message>
        <source>Take the value that lost; can be taken back.</source>
        <translation>Ņemt otru vērtību; to var atsaukt.</translation>
    </message>
    <message>
        <source>Keep the value that stands.</source>
        <translation>Paturēt esošo vērtību.</translation>
    </message>
    <message>
        <source>Instead of the server: write everything sealed into a file, for a stick.</source>
        <translation>Servera vietā: ierakstīt visu aizzīmogotu failā zibatmiņai.</translation>
    </message>
    <message>
        <source>Instead of the server: take in what is new in a file.</source>
        <translation>Servera vietā: pieņemt to, kas failā ir jauns.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written.</source>
        <translation>
            <numerusform>Ierakstīta %n pakete.</numerusform>
            <numerusform>Ierakstītas %n paketes.</numerusform>
            <numerusform>Ierakstīts %n pakešu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) left out, for what came before them is missing.</source>
        <translation>
            <numerusform>Izlaista %n pakete, jo trūkst tā, kas bija pirms tās.</numerusform>
            <numerusform>Izlaistas %n paketes, jo trūkst tā, kas bija pirms tām.</numerusform>
            <numerusform>Izlaists %n pakešu, jo trūkst tā, kas bija pirms tām.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile was an older copy, or is on two computers: it goes on under a new name. Nothing was lost.</source>
        <translation>Šis profils bija vecāka kopija vai atrodas divos datoros: tas turpina darbu ar jaunu nosaukumu. Nekas nav zaudēts.</translation>
    </message>
    <message>
        <source>Come into a space by its recovery sheet, when no computer is left that could let this one in.</source>
        <translation>Iekļūt kopējā vietā ar atkopšanas lapu, kad nav palicis neviens dators, kas varētu šo ielaist.</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>Atkopts: %1</translation>
    </message>
    <message>
        <source>Make a recovery sheet as PDF; one that was made before opens nothing new.</source>
        <translation>Izveidot atkopšanas lapu kā PDF; agrāk izveidotā vairs neatver neko jaunu.</translation>
    </message>
    <message>
        <source>Its first language; else the organisation&apos;s.</source>
        <translation>Tās pirmā valoda; citādi organizācijas valoda.</translation>
    </message>
    <message>
        <source>Give a computer another role: admin, editor, reader or door.</source>
        <translation>Piešķirt datoram citu lomu: admin, editor, reader vai door.</translation>
    </message>
    <message>
        <source>Make a damaged profile anew, in another file, from its server.</source>
        <translation>Izveidot bojātu profilu no jauna citā failā no tā servera.</translation>
    </message>
    <message>
        <source>What was done last could not be read from the damaged profile any more.</source>
        <translation>To, kas darīts pēdējā brīdī, no bojātā profila vairs nevarēja nolasīt.</translation>
    </message>
    <message>
        <source>Say whether two names may be one, and why.</source>
        <translation>Pateikt, vai divi vārdi var būt viens un tas pats, un kāpēc.</translation>
    </message>
    <message>
        <source>Many at once: two names a line, with a tab between.</source>
        <translation>Daudzi uzreiz: divi vārdi rindā, starp tiem tabulators.</translation>
    </message>
    <message>
        <source>Records that may be of one person, and why.</source>
        <translation>Ieraksti, kas varētu būt par vienu personu, un kāpēc.</translation>
    </message>
    <message>
        <source>Remember that two records are of two people.</source>
        <translation>Atcerēties, ka divi ieraksti ir par diviem cilvēkiem.</translation>
    </message>
    <message>
        <source>They will not be offered as one again.</source>
        <translation>Tie vairs netiks piedāvāti kā viena persona.</translation>
    </message>
    <message>
        <source>Make two records of one person one; nothing of either is lost.</source>
        <translation>Apvienot divus vienas personas ierakstus; no neviena nekas nezūd.</translation>
    </message>
    <message>
        <source>Fields that OTHER&apos;s record says better: municipality, birth_date …</source>
        <translation>Lauki, kurus labāk norāda OTHER ieraksts: municipality, birth_date …</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Tagad tā ir viena persona.</translation>
    </message>
    <message>
        <source>Split records that were merged.</source>
        <translation>Nodalīt apvienotos ierakstus.</translation>
    </message>
    <message>
        <source>They are separate people again.</source>
        <translation>Tagad tās atkal ir atsevišķas personas.</translation>
    </message>
    <message>
        <source>Of a workbook; else the first that looks like such a list.</source>
        <translation>Darbgrāmatas lapa; citādi pirmā, kas izskatās pēc šāda saraksta.</translation>
    </message>
    <message>
        <source>What columns hold, by number or heading, where Kaasa sees it otherwise: 3=phone,Vecums=ignore.</source>
        <translation>Ko satur kolonnas (pēc numura vai virsraksta), ja Kaasa to saprot citādi: 3=phone,Vecums=ignore.</translation>
    </message>
    <message>
        <source>To take all of it back: kaasa-cli import undo %1</source>
        <translation>Lai visu atsauktu: kaasa-cli import undo %1</translation>
    </message>
    <message>
        <source>Take back a whole import; what was changed since stays.</source>
        <translation>Atsaukt visu importu; kas pa to laiku mainīts, paliek.</translation>
    </message>
    <message>
        <source>Take in a list of people, events, answers or marks (CSV, XLSX, ODS, vCard, iCalendar).</source>
        <translation>Importēt cilvēku, pasākumu, atbilžu vai apmeklējumu sarakstu (CSV, XLSX, ODS, vCard, iCalendar).</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Atkopšanas lapa</translation>
    </message>
    <message>
        <source>Invitation to Kaasa</source>
        <translation>Ielūgums uz Kaasa</translation>
    </message>
    <message>
        <source>Install Kaasa on the computer and start it. Choose “Join with an invitation”, and type or scan the code. Compare the four words before you go on. The code is good for 72 hours and for one computer; destroy this sheet when it is in.</source>
        <translation>Instalējiet datorā Kaasa un palaidiet to. Izvēlieties “Pievienoties ar ielūgumu” un ierakstiet vai noskenējiet kodu. Pirms turpināt, salīdziniet četrus vārdus. Kods der 72 stundas un vienam datoram; kad tas ir pievienots, lapu iznīciniet.</translation>
    </message>
    <message>
        <source>Keep this sheet locked away, and not beside the computers: whoever has it can read all data of the organisation. When no computer is left: install Kaasa, choose “Join with an invitation”, and type every line of this sheet instead of a code, and the server&apos;s address. Without this sheet and without a computer nobody can bring the data back. When a new sheet is printed, this one is worthless: destroy it.</source>
        <translation>Glabājiet šo lapu aizslēgtu un ne pie datoriem: kam tā ir, tas var izlasīt visus organizācijas datus. Kad nav palicis neviens dators: instalējiet Kaasa, izvēlieties “Pievienoties ar ielūgumu” un koda vietā ierakstiet visas šīs lapas rindas, kā arī servera adresi. Bez šīs lapas un bez datora datus neviens nevar atgūt. Kad izdrukāta jauna lapa, šī vairs neder: iznīciniet to.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Izveidota</translation>
    </message>
    <message>
        <source>The four words</source>
        <translation>Četri vārdi</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Jauns</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drukāt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportēt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>At&amp;kārtot</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Meklēt sarakstā</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Meklēt sarakstā</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Labot</translation>
    </message>
    <message>
        <source>Rena&amp;me or edit the cell</source>
        <translation>&amp;Pārdēvēt vai labot šūnu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Noņemt</translation>
    </message>
    <message>
        <source>Properties and &amp;history</source>
        <translation>Īpašības un &amp;vēsture</translation>
    </message>
    <message>
        <source>F&amp;inish the form</source>
        <translation>&amp;Pabeigt veidlapu</translation>
    </message>
    <message>
        <source>&amp;Fold or open the side bar</source>
        <translation>&amp;Salocīt vai atvērt sānjoslu</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nākamā loga daļa</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Iepriekšējā loga daļa</translation>
    </message>
    <message>
        <source>Next &amp;tab of the page</source>
        <translation>Nākamā lapas &amp;cilne</translation>
    </message>
    <message>
        <source>&amp;Hide personal details on all pages</source>
        <translation>Slēpt &amp;personas datus visās lapās</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Meklēt visur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atpakaļ</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Uz priekšu</translation>
    </message>
    <message>
        <source>Registration &amp;desk</source>
        <translation>&amp;Reģistrācija pie ieejas</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>A&amp;izslēgt tagad</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Šīs lapas &amp;palīdzība</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Taustiņi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beigt darbu</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Lielāk</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mazāk</translation>
    </message>
    <message>
        <source>&amp;As large as fits</source>
        <translation>&amp;Tik liels, cik ietilpst</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lielāk</translation>
    </message>
    <message>
        <source>At the desk: present, let in</source>
        <translation>Reģistrācijā: ieradās, ielaist</translation>
    </message>
    <message>
        <source>At the desk: excused</source>
        <translation>Reģistrācijā: attaisnots iemesls</translation>
    </message>
    <message>
        <source>At the desk: leaves</source>
        <translation>Reģistrācijā: dodas prom</translation>
    </message>
    <message>
        <source>At the desk: another event</source>
        <translation>Reģistrācijā: cits pasākums</translation>
    </message>
    <message>
        <source>&amp;Plan the event once more</source>
        <translation>&amp;Ieplānot pasākumu vēlreiz</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Importēt sarakstu</translation>
    </message>
    <message>
        <source>Next row that is left out of an import</source>
        <translation>Nākamā rinda, kas netiek ievietota</translation>
    </message>
    <message>
        <source>Two records are of two people</source>
        <translation>Divi ieraksti ir par diviem cilvēkiem</translation>
    </message>
</context>
<context>
    <name>ConsentTexts</name>
    <message>
        <source>I agree that the organisation keeps my name, how to reach me and where I took part, to run its activities and to report on them to those who pay for them. I can ask at any time what is kept, have it corrected, or take this back.</source>
        <translation>Piekrītu, ka organizācija glabā manu vārdu, kontaktus un ziņas par to, kur piedalījos, lai rīkotu nodarbības un atskaitītos par tām finansētājiem. Jebkurā laikā varu uzzināt, kas par mani glabājas, lūgt to labot vai savu piekrišanu atsaukt.</translation>
    </message>
    <message>
        <source>I agree that photos and films of me taken at the activities may be published to tell about them. I can take this back at any time; what is printed by then stays printed.</source>
        <translation>Piekrītu, ka nodarbībās uzņemtās fotogrāfijas un video, kuros mani var redzēt, drīkst publicēt, lai par tām pastāstītu. Piekrišanu varu atsaukt jebkurā laikā; tas, kas līdz tam jau nodrukāts, paliek.</translation>
    </message>
    <message>
        <source>I agree that I may be written to or called after the project has ended, to be asked how I am doing and to be invited. I can take this back at any time.</source>
        <translation>Piekrītu, ka pēc projekta beigām man var rakstīt vai zvanīt, lai pajautātu, kā man klājas, un mani uzaicinātu. Piekrišanu varu atsaukt jebkurā laikā.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what I can do are given to employers who are looking for people. I am told to which. I can take this back at any time.</source>
        <translation>Piekrītu, ka manu vārdu, kontaktus un ziņas par to, ko protu, nodod darba devējiem, kuri meklē darbiniekus. Man pasaka, kuriem. Piekrišanu varu atsaukt jebkurā laikā.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what we agreed are given to the partner organisations of the project, so that they can help me too. I can take this back at any time.</source>
        <translation>Piekrītu, ka manu vārdu, kontaktus un to, par ko vienojāmies, nodod projekta partnerorganizācijām, lai arī tās varētu man palīdzēt. Piekrišanu varu atsaukt jebkurā laikā.</translation>
    </message>
    <message>
        <source>I agree that what I tell of my origin, health or disability is noted for the statistics of the project. Nobody outside sees it together with my name. I can take this back at any time.</source>
        <translation>Piekrītu, ka to, ko stāstu par savu izcelsmi, veselību vai invaliditāti, pieraksta projekta statistikai. Neviens ārpus organizācijas to neredz kopā ar manu vārdu. Piekrišanu varu atsaukt jebkurā laikā.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>on paper</source>
        <translation>uz papīra</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mutiski</translation>
    </message>
    <message>
        <source>on this screen</source>
        <translation>šajā ekrānā</translation>
    </message>
    <message>
        <source>Origin and health may be noted for reports</source>
        <translation>Izcelsmi un veselību drīkst atzīmēt pārskatiem</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Dota %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Atteikta %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Atsaukta %1</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>dokuments Nr. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>līdz %1</translation>
    </message>
    <message>
        <source>Data are kept for the project</source>
        <translation>Dati tiek glabāti projekta vajadzībām</translation>
    </message>
    <message>
        <source>Photos may be published</source>
        <translation>Fotogrāfijas drīkst publicēt</translation>
    </message>
    <message>
        <source>We may write after the project</source>
        <translation>Drīkst rakstīt pēc projekta</translation>
    </message>
    <message>
        <source>Details may go to employers</source>
        <translation>Datus drīkst nodot darba devējiem</translation>
    </message>
    <message>
        <source>Details may go to partner organisations</source>
        <translation>Datus drīkst nodot partnerorganizācijām</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Pieteikušies</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (atcelts)</translation>
    </message>
    <message>
        <source>Nothing takes place today.</source>
        <translation>Šodien nekas nenotiek.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Darāmais</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nekas negaida.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Left %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>Aizgāja %1</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Attaisnota prombūtne</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>Ar nokavēšanos, %1</translation>
    </message>
    <message>
        <source>Present %1</source>
        <extracomment>In the large band: a person has come. %1 is a time.</extracomment>
        <translation>Ieradās %1</translation>
    </message>
    <message>
        <source>stored on this computer</source>
        <translation>saglabāts šajā datorā</translation>
    </message>
    <message>
        <source>Already here since %1</source>
        <extracomment>Calm: nothing was done twice. %1 is a time.</extracomment>
        <translation>Jau ir klāt kopš %1</translation>
    </message>
    <message>
        <source>Already marked so</source>
        <translation>Jau tā atzīmēts</translation>
    </message>
    <message>
        <source>The room is full. F5 lets in.</source>
        <translation>Telpa ir pilna. F5 ielaiž.</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Vēl nav saglabāts</translation>
    </message>
    <message>
        <source>It is kept sealed at another place and stored as soon as possible.</source>
        <translation>Tas glabājas aizzīmogots citā vietā un tiks saglabāts, tiklīdz būs iespējams.</translation>
    </message>
    <message>
        <source>No other place could keep it: leave Kaasa open until it is stored.</source>
        <translation>Citas vietas, kur to paturēt, nav: neaizveriet Kaasa, kamēr tas nav saglabāts.</translation>
    </message>
    <message>
        <source>On the waiting list now</source>
        <translation>Tagad gaidīšanas sarakstā</translation>
    </message>
    <message>
        <source>Already on the waiting list</source>
        <translation>Jau gaidīšanas sarakstā</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atsaukts</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Vēl nav klāt</translation>
    </message>
    <message>
        <source>F5 marks a person present.</source>
        <translation>F5 atzīmē ierašanos.</translation>
    </message>
    <message>
        <source>Badge not known here</source>
        <translation>Šī karte šeit nav zināma</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Meklējiet cilvēku pēc vārda.</translation>
    </message>
    <message>
        <source>The badge was not read cleanly</source>
        <translation>Karte nav nolasīta pareizi</translation>
    </message>
    <message>
        <source>Scan it once more.</source>
        <translation>Noskenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>Pēc „%1” neviens nav atrasts.</translation>
    </message>
    <message>
        <source>Ctrl+Enter registers a person who comes without registration.</source>
        <translation>Ctrl+Enter reģistrē cilvēku, kas ieradās bez pieteikšanās.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Tāds vārds ir vairākiem cilvēkiem.</translation>
    </message>
    <message>
        <source>↑ ↓ choose one, then Enter.</source>
        <translation>Izvēlieties ar ↑ ↓, tad Enter.</translation>
    </message>
    <message>
        <source>Being stored…</source>
        <translation>Tiek saglabāts…</translation>
    </message>
    <message>
        <source>No event is open</source>
        <translation>Neviens pasākums nav atvērts</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>Vispirms izvēlieties pasākumu.</translation>
    </message>
    <message>
        <source>The desk cannot be locked yet: no desk PIN is set. Set one under Settings, Security.</source>
        <translation>Reģistrāciju vēl nevar aizslēgt, jo nav iestatīts tās PIN. Iestatiet to sadaļā Iestatījumi, Drošība.</translation>
    </message>
    <message>
        <source>Also now: %1 (%2)</source>
        <extracomment>A second event at the same hour. %1 is its name, %2 a key.</extracomment>
        <translation>Arī tagad: %1 (%2)</translation>
    </message>
    <message>
        <source>This could not be stored. %1</source>
        <extracomment>An act that waited since an earlier run. %1 is a sentence that says why.</extracomment>
        <translation>To nevarēja saglabāt. %1</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n.</source>
        <translation>
            <numerusform>Vēl nav saglabāts: %n.</numerusform>
            <numerusform>Vēl nav saglabāts: %n.</numerusform>
            <numerusform>Vēl nav saglabāts: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept sealed at another place until then.</source>
        <translation>Līdz tam viss glabājas aizzīmogots citā vietā.</translation>
    </message>
    <message>
        <source>Full: %1 of %2. Enter adds to the waiting list, F5 lets in.</source>
        <extracomment>The room is full. %1 places are taken of %2.</extracomment>
        <translation>Pilns: %1 no %2. Enter pievieno gaidīšanas sarakstam, F5 ielaiž.</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nav pieteikts</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>pieteikts</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>gaidīšanas sarakstā</translation>
    </message>
    <message>
        <source>here since %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>klāt kopš %1</translation>
    </message>
    <message>
        <source>late, here since %1</source>
        <extracomment>Came late. %1 is a time.</extracomment>
        <translation>ar nokavēšanos, klāt kopš %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <extracomment>Was here and has gone. %1 is a time.</extracomment>
        <translation>aizgāja %1</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>attaisnots</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nav klāt</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>tas pats tālrunis</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>tas pats vārds</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>tas pats vārds citā rakstībā</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>līdzīgs vārds</translation>
    </message>
    <message numerus="yes">
        <source>with %n children</source>
        <extracomment>A person came with so many children.</extracomment>
        <translation>
            <numerusform>ar %n bērnu</numerusform>
            <numerusform>ar %n bērniem</numerusform>
            <numerusform>ar %n bērniem</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Came late.</extracomment>
        <translation>ar nokavēšanos</translation>
    </message>
    <message>
        <source>without registering</source>
        <translation>bez pieteikšanās</translation>
    </message>
    <message>
        <source>More children than childcare places: %1 of %2.</source>
        <extracomment>%1 children came along, there are %2 childcare places.</extracomment>
        <translation>Bērnu vairāk nekā pieskatīšanas vietu: %1 no %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not a date. Write it like this: 05.03.2026.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1” nav datums. Rakstiet šādi: 05.03.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like this: 17:30.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1” nav pulksteņa laiks. Rakstiet šādi: 17:30.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like this: anna@example.org.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1” nav e-pasta adrese. Rakstiet šādi: anna@example.org.</translation>
    </message>
    <message>
        <source>The field “%1” cannot hold “%2”. Check what was typed and correct it.</source>
        <extracomment>%1 is the label of a field, %2 what was typed</extracomment>
        <translation>Laukā „%1” nevar būt „%2”. Pārbaudiet ierakstīto un izlabojiet to.</translation>
    </message>
    <message>
        <source>A value is not possible here. Check what was typed and correct it.</source>
        <translation>Šāda vērtība šeit nav iespējama. Pārbaudiet ierakstīto un izlabojiet to.</translation>
    </message>
    <message>
        <source>The value of the field “%1” is not possible. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Lauka „%1” vērtība nav iespējama. Izlabojiet to.</translation>
    </message>
    <message>
        <source>The field “%1” is empty. Fill it in.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Lauks „%1” ir tukšs. Aizpildiet to.</translation>
    </message>
    <message>
        <source>The text in the field “%1” is too long. Shorten it; the longest possible length in characters: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>Teksts laukā „%1” ir par garu. Saīsiniet to; lielākais iespējamais garums rakstzīmēs: %2.</translation>
    </message>
    <message>
        <source>The number in the field “%1” is out of its limits. Correct it; possible values: %2–%3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers</extracomment>
        <translation>Skaitlis laukā „%1” ir ārpus robežām. Izlabojiet to; iespējamās vērtības: %2–%3.</translation>
    </message>
    <message>
        <source>The field “%1” has too many entries. Remove some; most possible: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>Laukā „%1” ir par daudz ierakstu. Izņemiet dažus; lielākais iespējamais skaits: %2.</translation>
    </message>
    <message>
        <source>The field “%1” has the same entry twice. Remove one.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Laukā „%1” viens un tas pats ieraksts ir divreiz. Izņemiet vienu.</translation>
    </message>
    <message>
        <source>The end must be later than the start, and on the same or the next day. Correct one of the times.</source>
        <translation>Beigām jābūt vēlāk par sākumu, tajā pašā vai nākamajā dienā. Izlabojiet vienu no laikiem.</translation>
    </message>
    <message>
        <source>The fields “%1” and “%2” do not go together. Correct one of them.</source>
        <extracomment>%1 and %2 are labels of fields</extracomment>
        <translation>Lauki „%1” un „%2” nesaskan. Izlabojiet vienu no tiem.</translation>
    </message>
    <message>
        <source>The step was too long ago to be undone; undo reaches back 30 days. Make the change by hand.</source>
        <translation>Darbība notikusi pārāk sen, lai to atsauktu; atsaukt var 30 dienas. Izdariet izmaiņu ar roku.</translation>
    </message>
    <message>
        <source>A rule does not allow this, so nothing was changed. Ask whoever manages Kaasa in your organisation.</source>
        <translation>Noteikumi to neatļauj, tāpēc nekas nav mainīts. Vaicājiet tam, kas jūsu organizācijā pārvalda Kaasa.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted or merged with another; look in the bin, or search again.</source>
        <translation>Šāda ieraksta šeit nav. Iespējams, tas ir izdzēsts vai apvienots ar citu; ieskatieties atkritnē vai meklējiet vēlreiz.</translation>
    </message>
    <message>
        <source>This exists already, and there can be only one. Use the existing one, or choose another name.</source>
        <translation>Tas jau pastāv, un var būt tikai viens. Izmantojiet esošo vai izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so your step was left out. Look at what it is now, and repeat your step if it is still needed.</source>
        <translation>Tas pa šo laiku ir mainīts, tāpēc jūsu darbība ir izlaista. Apskatiet, kā ir tagad, un, ja vēl vajag, atkārtojiet darbību.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Everything is as it was before.</source>
        <translation>Apturēts, kā lūdzāt. Viss ir tā, kā bija iepriekš.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use by another window or program. Close that one, or go on working there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Profilu „%1” izmanto cits logs vai cita programma. Aizveriet to vai turpiniet darbu tur.</translation>
    </message>
    <message>
        <source>The data could not be read or stored in “%1”. Check that the disk is there and can be written, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Datus neizdevās nolasīt vai saglabāt vietā „%1”. Pārbaudiet, vai disks ir pieejams un tajā var rakstīt, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be stored in “%1”. Free some space and try again; what you typed is kept.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Disks ir pilns, tāpēc vietā „%1” neko nevarēja saglabāt. Atbrīvojiet vietu un mēģiniet vēlreiz; ierakstītais nav zudis.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another folder, or ask for the right to write there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Vietā „%1” nav atļauts rakstīt. Izvēlieties citu mapi vai lūdziet rakstīšanas tiesības.</translation>
    </message>
    <message>
        <source>The profile “%1” is damaged and cannot be opened safely. A backup helps, or the server where it was shared; the damaged file stays where it is.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Profils „%1” ir bojāts, un to nevar droši atvērt. Palīdzēs rezerves kopija vai serveris, ar kuru tas tika koplietots; bojātais fails paliek savā vietā.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Kaasa profile. Choose a file whose name ends in .kaasa.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Fails „%1” nav Kaasa profils. Izvēlieties failu, kura nosaukums beidzas ar .kaasa.</translation>
    </message>
    <message>
        <source>The profile “%1” was written by a newer Kaasa (version %2; this one reads up to %3). Install the newer Kaasa to open it; the file was not touched.</source>
        <extracomment>%1 is a file, %2 and %3 are version numbers</extracomment>
        <translation>Profilu „%1” rakstījusi jaunāka Kaasa (versija %2; šī lasa līdz %3). Lai to atvērtu, uzstādiet jaunāko Kaasa; fails nav aiztikts.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed; choose it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Faila „%1” tur nav. Iespējams, tas ir pārvietots vai pārdēvēts; izvēlieties to vēlreiz.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Close it in other programs and check that you may open it, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Failu „%1” nevar nolasīt. Aizveriet to citās programmās, pārbaudiet, vai drīkstat to atvērt, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Close it in other programs or choose another folder, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Failu „%1” neizdevās ierakstīt. Aizveriet to citās programmās vai izvēlieties citu mapi un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The file “%1” is not what was expected here: %2. Correct the file or choose another one.</source>
        <extracomment>%1 is a file, %2 says what is wrong in it</extracomment>
        <translation>Fails „%1” nav tāds, kādu šeit gaidīja: %2. Izlabojiet failu vai izvēlieties citu.</translation>
    </message>
    <message>
        <source>The document could not be finished: “%1”. Check the printer or the folder, or save the document as a PDF in another place.</source>
        <extracomment>%1 is a file or a printer</extracomment>
        <translation>Dokumentu neizdevās pabeigt: „%1”. Pārbaudiet printeri vai mapi vai saglabājiet dokumentu kā PDF citā vietā.</translation>
    </message>
    <message>
        <source>This could not be done, and the reason is not known. Try again; if it happens again, show the details to whoever looks after Kaasa.</source>
        <translation>To neizdevās izdarīt, un iemesls nav zināms. Mēģiniet vēlreiz; ja tas atkārtojas, parādiet sīkāku informāciju tam, kas uzrauga Kaasa.</translation>
    </message>
    <message>
        <source>This is your own organisation, so it cannot be removed. Change its name or details instead.</source>
        <translation>Šī ir jūsu pašu organizācija, tāpēc to nevar noņemt. Tās vietā mainiet nosaukumu vai datus.</translation>
    </message>
    <message>
        <source>The strip holds six logos at most. Remove one before you add another.</source>
        <translation>Joslā ir vieta ne vairāk kā sešiem logotipiem. Pirms pievienojat citu, kādu noņemiet.</translation>
    </message>
    <message>
        <source>The event is cancelled, so nobody can be registered for it. Let it take place after all first, or choose another event.</source>
        <translation>Pasākums ir atcelts, tāpēc tam nevienu nevar pieteikt. Vispirms atjaunojiet pasākumu vai izvēlieties citu.</translation>
    </message>
    <message>
        <source>Nobody fulfils the rule, so there is no certificate to print. Check who was marked as present, or choose a lower rule.</source>
        <translation>Nosacījumu neizpilda neviens, tāpēc nav apliecību, ko drukāt. Pārbaudiet, kas atzīmēts kā klātesošs, vai izvēlieties zemāku nosacījumu.</translation>
    </message>
    <message>
        <source>Nobody is registered for the event, so there is no badge to print. Register people first.</source>
        <translation>Pasākumam neviens nav pieteikts, tāpēc nav vārda karšu, ko drukāt. Vispirms piesakiet cilvēkus.</translation>
    </message>
    <message>
        <source>There is no meeting to print a sheet for: none is planned, or all are cancelled. Plan a meeting, or choose another event or day.</source>
        <translation>Nav nodarbības, kurai drukāt lapu: neviena nav ieplānota vai visas ir atceltas. Ieplānojiet nodarbību vai izvēlieties citu pasākumu vai dienu.</translation>
    </message>
    <message>
        <source>This personal code is unlikely: its check digit or its date does not fit. Look at the document; if it says the same, tick “Seen in the document” and save again.</source>
        <translation>Šis personas kods ir maz ticams: neatbilst kontrolcipars vai datums. Pārbaudiet dokumentā; ja tur rakstīts tāpat, atzīmējiet „Redzēts dokumentā” un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>This is a backup of another organisation&apos;s data, so nothing of it can be taken over here. To work with it, open it as a profile of its own.</source>
        <translation>Šī ir citas organizācijas datu rezerves kopija, tāpēc no tās šeit neko nevar pārņemt. Lai ar to strādātu, atveriet to kā atsevišķu profilu.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Vairs nav ko atsaukt.</translation>
    </message>
    <message>
        <source>The day in the field “%1” is still to come. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Diena laukā „%1” vēl nav pienākusi. Izlabojiet to.</translation>
    </message>
    <message>
        <source>This meeting is still to come, so nobody can have been there yet. Who will be missing can be noted as excused. If the day is wrong, look at the clock of this computer.</source>
        <translation>Šī nodarbība vēl tikai būs, tāpēc tajā neviens nevar būt bijis. Kas neieradīsies, to var atzīmēt kā attaisnotu. Ja diena nav pareiza, pārbaudiet šī datora pulksteni.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything stays on this computer and goes out as soon as there is a network.</source>
        <translation>Serveris nav sasniedzams. Viss paliek šajā datorā un tiks nosūtīts, tiklīdz būs tīkls.</translation>
    </message>
    <message>
        <source>This computer was removed from your organisation&apos;s space, so nothing is sent or received any more. Ask whoever manages Kaasa.</source>
        <translation>Šis dators ir izņemts no jūsu organizācijas kopējās vietas, tāpēc vairs nekas netiek ne sūtīts, ne saņemts. Jautājiet tam, kas pārvalda Kaasa.</translation>
    </message>
    <message>
        <source>Whoever answers at the server&apos;s address could not show that it is your server. Nothing was sent. Try another network, or ask whoever manages the server for its certificate.</source>
        <translation>Tas, kas atsaucas uz servera adresi, nespēja pierādīt, ka ir jūsu serveris. Nekas netika nosūtīts. Mēģiniet citā tīklā vai jautājiet servera pārvaldniekam pēc tā sertifikāta.</translation>
    </message>
    <message>
        <source>These data are on this computer alone: no server is known yet. Name one, or join with an invitation.</source>
        <translation>Šie dati ir tikai šajā datorā: serveris vēl nav zināms. Nosauciet to vai pievienojieties ar ielūgumu.</translation>
    </message>
    <message>
        <source>There is no invitation under this code: it is good for 72 hours and for one computer. Ask for a new one.</source>
        <translation>Ar šo kodu ielūguma nav: tas der 72 stundas un vienam datoram. Palūdziet jaunu.</translation>
    </message>
    <message>
        <source>Another computer has used this code already. If it was none of yours, tell whoever invited you; ask for a new code.</source>
        <translation>Šo kodu jau ir izmantojis cits dators. Ja tas nebija jūsējais, pasakiet to ielūdzējam un palūdziet jaunu kodu.</translation>
    </message>
    <message>
        <source>Nobody has let this computer in yet. That happens when the computer that made the code syncs next. Then join again with the same code.</source>
        <translation>Šo datoru vēl neviens nav ielaidis. Tas notiks, kad nākamreiz sinhronizēs dators, kurā kods tika izveidots. Tad pievienojieties vēlreiz ar to pašu kodu.</translation>
    </message>
    <message>
        <source>This profile holds data of its own, so it cannot join another organisation&apos;s. Join with a new profile, and bring the data in by exporting and importing them.</source>
        <translation>Šajā profilā jau ir savi dati, tāpēc to nevar pievienot citas organizācijas datiem. Pievienojieties ar jaunu profilu un datus pārnesiet, tos eksportējot un importējot.</translation>
    </message>
    <message>
        <source>This computer may not do that in your organisation&apos;s space. Ask whoever manages Kaasa.</source>
        <translation>Šis dators jūsu organizācijas kopējā vietā to nedrīkst. Jautājiet tam, kas pārvalda Kaasa.</translation>
    </message>
    <message>
        <source>This is the only computer that may let others in or take them out, so it stays. Give another one that right first.</source>
        <translation>Tas ir vienīgais dators, kas drīkst ielaist vai izņemt citus, tāpēc tas paliek. Vispirms dodiet šīs tiesības citam.</translation>
    </message>
    <message>
        <source>The server takes in no new organisations. Ask whoever manages it.</source>
        <translation>Serveris nepieņem jaunas organizācijas. Jautājiet tam, kas to pārvalda.</translation>
    </message>
    <message>
        <source>There is no room left on the server. Everything stays on this computer; ask whoever manages the server for more.</source>
        <translation>Serverī vairs nav vietas. Viss paliek šajā datorā; palūdziet vairāk vietas servera pārvaldniekam.</translation>
    </message>
    <message>
        <source>The server speaks another version than this Kaasa. Install the newest Kaasa; everything stays on this computer until then.</source>
        <translation>Serveris runā citā versijā nekā šī Kaasa. Uzstādiet jaunāko Kaasa; līdz tam viss paliek šajā datorā.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server&apos;s by more than ten minutes. Set it right and sync again.</source>
        <translation>Šī datora pulkstenis ir vairāk nekā desmit minūtes priekšā servera pulkstenim. Noregulējiet to un sinhronizējiet vēlreiz.</translation>
    </message>
    <message>
        <source>The server did not take what was sent (%1). Everything stays on this computer. If it happens again, tell whoever manages the server.</source>
        <extracomment>%1 is a short code, such as sync.counter_gap</extracomment>
        <translation>Serveris nepieņēma nosūtīto (%1). Viss paliek šajā datorā. Ja tas atkārtojas, pasakiet to servera pārvaldniekam.</translation>
    </message>
    <message>
        <source>This file comes from another organisation&apos;s computers, so nothing of it was taken in. Choose a file that one of yours has written.</source>
        <translation>Šis fails nāk no citas organizācijas datoriem, tāpēc no tā nekas nav pieņemts. Izvēlieties failu, ko ierakstījis kāds no jūsējiem.</translation>
    </message>
    <message>
        <source>What the server sent does not fit together: something was left out, added or changed. Nothing of it was taken in. Kaasa asks again; if this stays, tell whoever manages the server.</source>
        <translation>Servera atsūtītais nesader kopā: kaut kas izlaists, pievienots vai mainīts. Nekas no tā nav pieņemts. Kaasa jautās vēlreiz; ja tas nepāriet, pasakiet tam, kas uztur serveri.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is not as it was printed. Look at each of its signs once more.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Atkopšanas lapas %1. rinda nav tāda, kāda izdrukāta. Pārbaudiet vēlreiz katru tās zīmi.</translation>
    </message>
    <message>
        <source>Somebody who manages your organisation&apos;s space has taken this computer out of it. Its data were therefore deleted here; the other computers have them.</source>
        <translation>Kāds, kas pārvalda jūsu organizācijas kopējo vietu, šo datoru no tās ir izņēmis. Tāpēc dati šeit ir izdzēsti; citos datoros tie ir.</translation>
    </message>
    <message>
        <source>The code is no longer known here. Go back to “Sync” and make a new one.</source>
        <translation>Kods šeit vairs nav zināms. Atgriezieties pie “Sinhronizācija” un izveidojiet jaunu.</translation>
    </message>
    <message>
        <source>These two records are one person already.</source>
        <translation>Šie divi ieraksti jau ir viena persona.</translation>
    </message>
    <message>
        <source>No other record was merged with this person, so there is nothing to split.</source>
        <translation>Ar šo personu nav apvienots neviens cits ieraksts, tāpēc nav ko nodalīt.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Round table</source>
        <translation>Apaļais galds</translation>
    </message>
    <message>
        <source>Entrepreneurship day</source>
        <translation>Uzņēmējdarbības diena</translation>
    </message>
    <message>
        <source>Networking event</source>
        <translation>Tīklošanās pasākums</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Darbnīca</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation>Grupas tikšanās</translation>
    </message>
    <message>
        <source>Meeting with employers</source>
        <translation>Tikšanās ar darba devējiem</translation>
    </message>
    <message>
        <source>Information day</source>
        <translation>Informatīvā diena</translation>
    </message>
    <message>
        <source>Counselling group</source>
        <translation>Konsultāciju grupa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Cits</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>No meeting planned yet</source>
        <translation>Vēl nav ieplānota neviena nodarbība</translation>
    </message>
    <message>
        <source>%1, %2–%3, until %4</source>
        <extracomment>A series of meetings: %1 = &quot;Weekly: Thu&quot;, %2–%3 = times of the day, %4 = last day</extracomment>
        <translation>%1, %2–%3, līdz %4</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings, %1</source>
        <extracomment>%n = how many meetings, %1 = from the first day to the last</extracomment>
        <translation>
            <numerusform>%n nodarbība, %1</numerusform>
            <numerusform>%n nodarbības, %1</numerusform>
            <numerusform>%n nodarbību, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>tiešsaistē</translation>
    </message>
    <message>
        <source>Weekly: %1</source>
        <extracomment>%1 = short weekdays: &quot;Mon, Thu&quot;</extracomment>
        <translation>Katru nedēļu: %1</translation>
    </message>
    <message>
        <source>Every second week: %1</source>
        <extracomment>%1 = short weekdays</extracomment>
        <translation>Katru otro nedēļu: %1</translation>
    </message>
    <message>
        <source>Monthly: %1</source>
        <extracomment>On the first, second … such weekday of the month; %1 = short weekday</extracomment>
        <translation>Katru mēnesi: %1</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <extracomment>%1 = day of the month, a number</extracomment>
        <translation>Katra mēneša %1. datumā</translation>
    </message>
    <message>
        <source>%1 of %2 registered</source>
        <extracomment>Places taken of all</extracomment>
        <translation>pieteikti %1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n pieteikts</numerusform>
            <numerusform>%n pieteikti</numerusform>
            <numerusform>%n pieteiktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>klāt %n</numerusform>
            <numerusform>klāt %n</numerusform>
            <numerusform>klāt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>lecturer</source>
        <translation>lektors vai lektore</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>vada</translation>
    </message>
    <message>
        <source>host</source>
        <translation>uzņem viesus</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tulko</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>palīdz</translation>
    </message>
    <message>
        <source>The room %1 is also taken by “%2”, %3.</source>
        <translation>Telpu %1 tajā pašā laikā aizņem arī „%2”, %3.</translation>
    </message>
    <message>
        <source>%1 is also needed at “%2”, %3.</source>
        <extracomment>%1 = name of a person, %2 = title of the other event, %3 = when</extracomment>
        <translation>%1 tajā pašā laikā ir arī pasākumā „%2”, %3.</translation>
    </message>
    <message>
        <source>This meeting alone</source>
        <translation>Tikai šī nodarbība</translation>
    </message>
    <message>
        <source>This one and all later ones</source>
        <translation>Šī un visas vēlākās</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Visas nodarbības</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sex</source>
        <translation>Dzimums</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darbs</translation>
    </message>
    <message>
        <source>Looks for work</source>
        <translation>Meklē darbu</translation>
    </message>
    <message>
        <source>Registered as unemployed</source>
        <translation>Reģistrējies kā bezdarbnieks</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>Reģistrācijas diena</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Mācības</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Izglītība</translation>
    </message>
    <message>
        <source>Nobody in the household has work</source>
        <translation>Mājsaimniecībā neviens nestrādā</translation>
    </message>
    <message>
        <source>Children who are kept live in the household</source>
        <translation>Mājsaimniecībā ir apgādājami bērni</translation>
    </message>
    <message>
        <source>Only one adult in the household</source>
        <translation>Mājsaimniecībā ir tikai viens pieaugušais</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Pilsonība</translation>
    </message>
    <message>
        <source>Family from another country</source>
        <translation>Ģimene no citas valsts</translation>
    </message>
    <message>
        <source>Belongs to a minority</source>
        <translation>Pieder mazākumtautībai</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Invaliditāte</translation>
    </message>
    <message>
        <source>Without a home of one&apos;s own</source>
        <translation>Bez savas mājvietas</translation>
    </message>
    <message>
        <source>Lives in the countryside</source>
        <translation>Dzīvo laukos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>sieviete</translation>
    </message>
    <message>
        <source>man</source>
        <translation>vīrietis</translation>
    </message>
    <message>
        <source>neither woman nor man</source>
        <translation>ne sieviete, ne vīrietis</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>strādā algotu darbu</translation>
    </message>
    <message>
        <source>works for oneself</source>
        <translation>pašnodarbinātība</translation>
    </message>
    <message>
        <source>on maternity leave from a job</source>
        <translation>dzemdību atvaļinājumā no darba</translation>
    </message>
    <message>
        <source>on full-time parental leave</source>
        <translation>bērna kopšanas atvaļinājumā</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>nav darba</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>pilna laika</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>nepilna laika</translation>
    </message>
    <message>
        <source>no school finished (ISCED 0)</source>
        <translation>skola nav pabeigta (ISCED 0)</translation>
    </message>
    <message>
        <source>primary school (ISCED 1)</source>
        <translation>sākumskola (ISCED 1)</translation>
    </message>
    <message>
        <source>basic school (ISCED 2)</source>
        <translation>pamatskola (ISCED 2)</translation>
    </message>
    <message>
        <source>secondary or vocational school (ISCED 3)</source>
        <translation>vidusskola vai arodskola (ISCED 3)</translation>
    </message>
    <message>
        <source>vocational school after secondary (ISCED 4)</source>
        <translation>arodskola pēc vidusskolas (ISCED 4)</translation>
    </message>
    <message>
        <source>short higher education (ISCED 5)</source>
        <translation>īsā augstākā izglītība (ISCED 5)</translation>
    </message>
    <message>
        <source>bachelor&apos;s degree (ISCED 6)</source>
        <translation>bakalaura grāds (ISCED 6)</translation>
    </message>
    <message>
        <source>master&apos;s degree (ISCED 7)</source>
        <translation>maģistra grāds (ISCED 7)</translation>
    </message>
    <message>
        <source>doctorate (ISCED 8)</source>
        <translation>doktora grāds (ISCED 8)</translation>
    </message>
    <message>
        <source>of this country</source>
        <translation>šīs valsts</translation>
    </message>
    <message>
        <source>of another EU country</source>
        <translation>citas ES valsts</translation>
    </message>
    <message>
        <source>of a country outside the EU</source>
        <translation>valsts ārpus ES</translation>
    </message>
    <message>
        <source>non-citizen of Latvia</source>
        <translation>Latvijas nepilsonība</translation>
    </message>
    <message>
        <source>undetermined, or of no country</source>
        <translation>nenoteikta vai nav</translation>
    </message>
    <message>
        <source>Maternity leave from a job counts as having one; parental leave does not.</source>
        <translation>Dzemdību atvaļinājums no darba skaitās kā darbs; bērna kopšanas atvaļinājums neskaitās.</translation>
    </message>
    <message>
        <source>The highest that was finished.</source>
        <translation>Augstākā pabeigtā.</translation>
    </message>
    <message>
        <source>Born in another country, or a parent was.</source>
        <translation>Dzimšanas vieta vai kāda vecāka dzimšanas vieta ir citā valstī.</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>neviens nav jautājis</translation>
    </message>
    <message>
        <source>does not want to say</source>
        <translation>nevēlas teikt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nav zināms</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Tēvvārds</translation>
    </message>
    <message>
        <source>Name form</source>
        <translation>Vārda forma</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Kā uzrunāt</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Dzimšanas datums</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakts</translation>
    </message>
    <message>
        <source>Remark on the contact</source>
        <translation>Piezīme par kontaktu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Online tool</source>
        <translation>Tiešsaistes rīks</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Vietas pieaugušajiem</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Bērnu pieskatīšanas vietas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Atcelšanas iemesls</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Nodarbība</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ieradās</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Devās prom</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minūtes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Bērni</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lektors</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Uzzināja no</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Pieteikts</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Jautāts</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Piekrišanas teksts</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Pateikts</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Papīra numurs</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Liecinieks</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cik reižu</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Nedēļas dienas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Paraugs</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Cilvēku skaits</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projekta numurs</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pirmā diena</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotips</translation>
    </message>
    <message>
        <source>Name of the logo</source>
        <translation>Logotipa nosaukums</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tīmekļa vietne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Norāde par finansējumu</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN kods</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Birka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Vārda karte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Nosacījums</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Ailes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kārtība</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Tukšas rindas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Faila formāts</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Rakstāmais fails</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Radniecība</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Mājsaimniecība</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Bērna vārds</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Kas jāzina</translation>
    </message>
    <message>
        <source>Role since</source>
        <translation>Loma no</translation>
    </message>
    <message>
        <source>Role until</source>
        <translation>Loma līdz</translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>Minūtes līdz aizslēgšanai</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Darbs</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Text in Latvian</source>
        <translation>Teksts latviešu valodā</translation>
    </message>
    <message>
        <source>Text in Estonian</source>
        <translation>Teksts igauņu valodā</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Teksts krievu valodā</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Teksts angļu valodā</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblēma</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vietu skaits</translation>
    </message>
    <message>
        <source>Wish about news</source>
        <translation>Vēlme par ziņām</translation>
    </message>
    <message>
        <source>Wish about pictures</source>
        <translation>Vēlme par fotogrāfijām</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Jāpapildina</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Apvienots ar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Līmenis</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Vēlamā</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Izsniegta</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Anulēta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Spēkā no</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mērķis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Kā pateikts</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kam paredzēts</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Tiešsaistē</translation>
    </message>
    <message>
        <source>Children are counted at the desk</source>
        <translation>Bērnus skaita reģistrācijā</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritms</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atbildīgā persona</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atcelts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Why beyond the places</source>
        <translation>Kāpēc vairāk par vietām</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Visiem</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Izdarīts</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Telpa</translation>
    </message>
    <message>
        <source>Answer for reports</source>
        <translation>Atbilde pārskatiem</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message numerus="yes">
        <source>%n people are marked as present.</source>
        <translation>
            <numerusform>Kā klātesoša atzīmēta %n persona.</numerusform>
            <numerusform>Kā klātesošas atzīmētas %n personas.</numerusform>
            <numerusform>Kā klātesošas atzīmētas %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as present, as many as on the paper.</source>
        <translation>
            <numerusform>Kā klātesoša atzīmēta %n persona – tāpat kā uz papīra.</numerusform>
            <numerusform>Kā klātesošas atzīmētas %n personas – tāpat kā uz papīra.</numerusform>
            <numerusform>Kā klātesošas atzīmētas %n personas – tāpat kā uz papīra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the paper are not entered yet.</source>
        <translation>
            <numerusform>Uz papīra ir vēl %n neievadīta persona.</numerusform>
            <numerusform>Uz papīra ir vēl %n neievadītas personas.</numerusform>
            <numerusform>Uz papīra ir vēl %n neievadītu personu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people more are entered than were counted on the paper.</source>
        <translation>
            <numerusform>Ievadīta par %n personu vairāk, nekā saskaitīts uz papīra.</numerusform>
            <numerusform>Ievadīts par %n personām vairāk, nekā saskaitīts uz papīra.</numerusform>
            <numerusform>Ievadīts par %n personām vairāk, nekā saskaitīts uz papīra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jaungada diena</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Darba svētki</translation>
    </message>
    <message>
        <source>Restoration of Independence</source>
        <translation>Neatkarības atjaunošanas diena</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Līgo diena</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Jāņu diena</translation>
    </message>
    <message>
        <source>Proclamation of the Republic</source>
        <translation>Latvijas Republikas proklamēšanas diena</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Ziemassvētku vakars</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Pirmie Ziemassvētki</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Otrie Ziemassvētki</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Vecgada diena</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Lielā Piektdiena</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Pirmās Lieldienas</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Otrās Lieldienas</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Vasarsvētki</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Neatkarības diena</translation>
    </message>
    <message>
        <source>Spring Day</source>
        <translation>Pavasara svētki</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Uzvaras diena</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>Mātes diena</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is empty. Please save the list once more and choose it again.</source>
        <translation>Fails „%1” ir tukšs. Lūdzu, saglabājiet sarakstu vēlreiz un izvēlieties to no jauna.</translation>
    </message>
    <message>
        <source>“%1” is not a table but another kind of file, so nothing can be taken from it. Please choose a list saved as CSV.</source>
        <translation>„%1” nav tabula, bet cita veida fails, tāpēc no tā neko nevar ievietot. Lūdzu, izvēlieties CSV formātā saglabātu sarakstu.</translation>
    </message>
    <message>
        <source>“%1” is a packed file. Please unpack it and choose the list inside.</source>
        <translation>„%1” ir saspiests fails. Lūdzu, atspiediet to un izvēlieties tajā esošo sarakstu.</translation>
    </message>
    <message>
        <source>“%1” is a web page, although its name says otherwise. Please open it in a spreadsheet program, save it as “CSV (UTF-8)” and choose that file.</source>
        <translation>„%1” ir tīmekļa lapa, kaut gan nosaukums liecina par ko citu. Lūdzu, atveriet to izklājlapu programmā, saglabājiet kā „CSV (UTF-8)” un izvēlieties šo failu.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened in line %2 and never closed, so it is not clear where the rows from that line on end. Nothing was taken in. Please correct line %2 and try again.</source>
        <translation>Failā „%1” %2. rindā ir atvērta pēdiņa, kas nekur nav aizvērta, tāpēc nav skaidrs, kur beidzas rindas, sākot ar šo. Nekas netika ievietots. Lūdzu, izlabojiet %2. rindu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>In “%1” one cell of the row that starts in line %2 has more than a million characters. Nothing was taken in. Please correct that row and try again.</source>
        <translation>Failā „%1” vienā šūnā ierakstam, kas sākas %2. rindā, ir vairāk nekā miljons rakstzīmju. Nekas netika ievietots. Lūdzu, izlabojiet šo ierakstu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>In “%1” the row that starts in line %2 has more than 4096 cells. Nothing was taken in. Please correct that row and try again.</source>
        <translation>Failā „%1” ierakstam, kas sākas %2. rindā, ir vairāk nekā 4096 šūnas. Nekas netika ievietots. Lūdzu, izlabojiet šo ierakstu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>In “%1” no row says what its columns hold. Please write a first row such as “Given name, Family name, Phone, E-mail” and try again.</source>
        <translation>Failā „%1” nevienā rindā nav teikts, kas ir tā ailēs. Lūdzu, ierakstiet pirmo rindu, piemēram, „Vārds, Uzvārds, Tālrunis, E-pasts”, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” has a row of column names but nothing below it.</source>
        <translation>Failā „%1” ir aiļu nosaukumu rinda, bet zem tās nekā nav.</translation>
    </message>
    <message>
        <source>“%1” lacks a column that this kind of list needs. Please check that you chose the right kind of list, and the names of the columns.</source>
        <translation>Failā „%1” trūkst ailes, kas šāda veida sarakstam ir vajadzīga. Lūdzu, pārbaudiet, vai izvēlējāties pareizo saraksta veidu, un aiļu nosaukumus.</translation>
    </message>
    <message>
        <source>“%1” is written in capitals; it was taken over with small letters.</source>
        <translation>„%1” ir rakstīts ar lielajiem burtiem; tas pārņemts ar mazajiem.</translation>
    </message>
    <message>
        <source>“%1” is written in small letters; it was taken over with capitals.</source>
        <translation>„%1” ir rakstīts ar mazajiem burtiem; tas pārņemts ar lielo sākumburtu.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters that look alike; it was taken over in one script.</source>
        <translation>Vārdā „%1” sajaukti līdzīgi latīņu un kirilicas burti; tas pārņemts vienā rakstībā.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters in one word. Please look at the spelling.</source>
        <translation>Vārdā „%1” vienkopus ir latīņu un kirilicas burti. Lūdzu, pārbaudiet rakstību.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the name; it was kept as a note.</source>
        <translation>Aiz vārda šūnā „%1” ir piebilde; tā saglabāta kā piezīme.</translation>
    </message>
    <message>
        <source>“%1” has lost its letters when the list was saved. Please write the name.</source>
        <translation>Saglabājot sarakstu, šūnā „%1” ir zuduši burti. Lūdzu, ierakstiet vārdu.</translation>
    </message>
    <message>
        <source>The name is missing. Please write it.</source>
        <translation>Trūkst vārda. Lūdzu, ierakstiet to.</translation>
    </message>
    <message>
        <source>“%1” is too long. Please shorten it.</source>
        <translation>„%1” ir pārāk garš. Lūdzu, saīsiniet.</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits. Please check the century.</source>
        <translation>Datumā „%1” gads ir ar diviem cipariem. Lūdzu, pārbaudiet gadsimtu.</translation>
    </message>
    <message>
        <source>“%1” was read with the day first. Please check day and month.</source>
        <translation>„%1” nolasīts tā, ka vispirms ir diena. Lūdzu, pārbaudiet dienu un mēnesi.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write a date. Please check it.</source>
        <translation>„%1” ir neparasts datuma pieraksts. Lūdzu, pārbaudiet.</translation>
    </message>
    <message>
        <source>“%1” is only a year; it was kept as the year of birth.</source>
        <translation>„%1” ir tikai gads; tas saglabāts kā dzimšanas gads.</translation>
    </message>
    <message>
        <source>“%1” is a date that does not exist.</source>
        <translation>Tāda datuma kā „%1” nav.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date. Please write it as 31.12.1990.</source>
        <translation>„%1” neizdevās nolasīt kā datumu. Lūdzu, rakstiet šādi: 31.12.1990.</translation>
    </message>
    <message>
        <source>“%1” is a birth date in the future.</source>
        <translation>Dzimšanas datums „%1” ir nākotnē.</translation>
    </message>
    <message>
        <source>“%1” is more than 110 years ago. Please check the year.</source>
        <translation>Kopš „%1” ir pagājuši vairāk nekā 110 gadi. Lūdzu, pārbaudiet gadu.</translation>
    </message>
    <message>
        <source>“%1” is a number that the spreadsheet has shortened, so digits are lost. Please write the phone number.</source>
        <translation>„%1” ir skaitlis, ko izklājlapa ir saīsinājusi, tāpēc cipari ir zuduši. Lūdzu, ierakstiet tālruņa numuru.</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet. Please write the value.</source>
        <translation>„%1” ir izklājlapas kļūda. Lūdzu, ierakstiet vērtību.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>„%1” nav tālruņa numurs.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the number; it was kept with the number.</source>
        <translation>Aiz numura šūnā „%1” ir piebilde; tā saglabāta kopā ar numuru.</translation>
    </message>
    <message>
        <source>“%1” lacks the + before the country code; it was added.</source>
        <translation>Numuram „%1” trūkst + pirms valsts koda; tas pievienots.</translation>
    </message>
    <message>
        <source>“%1” was read as a number of the neighbouring country. Please check it.</source>
        <translation>„%1” nolasīts kā kaimiņvalsts numurs. Lūdzu, pārbaudiet.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1” nav e-pasta adrese.</translation>
    </message>
    <message>
        <source>“%1” cannot be a personal code.</source>
        <translation>„%1” nevar būt personas kods.</translation>
    </message>
    <message>
        <source>The last digit of “%1” does not fit the rest. Please compare it with the document.</source>
        <translation>Personas koda „%1” pēdējais cipars neatbilst pārējiem. Lūdzu, salīdziniet ar dokumentu.</translation>
    </message>
    <message>
        <source>“%1” tells another birth date than the list.</source>
        <translation>Personas kods „%1” norāda citu dzimšanas datumu nekā saraksts.</translation>
    </message>
    <message>
        <source>“%1” has lost its first zero in a spreadsheet; it was added.</source>
        <translation>Kodam „%1” izklājlapā ir zudusi pirmā nulle; tā pievienota.</translation>
    </message>
    <message>
        <source>“%1” is not a language that Kaasa knows.</source>
        <translation>Tādu valodu kā „%1” Kaasa nepazīst.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Please ask the person.</source>
        <translation>„%1” nav ne jā, ne nē. Lūdzu, pajautājiet šai personai.</translation>
    </message>
    <message>
        <source>The answer about consent is missing.</source>
        <translation>Nav atbildes par piekrišanu.</translation>
    </message>
    <message>
        <source>Consent was refused (“%1”).</source>
        <translation>Piekrišana nav dota („%1”).</translation>
    </message>
    <message>
        <source>“%1” looks like a formula; it stays plain text.</source>
        <translation>„%1” izskatās pēc formulas; tas paliek parasts teksts.</translation>
    </message>
    <message>
        <source>“%1” is not a mark of attendance that Kaasa knows.</source>
        <translation>Tādu apmeklējuma atzīmi kā „%1” Kaasa nepazīst.</translation>
    </message>
    <message>
        <source>“%1” is a time that does not exist.</source>
        <translation>Tāda laika kā „%1” nav.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>„%1” beidzas, pirms sākas.</translation>
    </message>
    <message>
        <source>The title of the event is missing.</source>
        <translation>Trūkst pasākuma nosaukuma.</translation>
    </message>
    <message>
        <source>The date of the event is missing.</source>
        <translation>Trūkst pasākuma datuma.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event that Kaasa knows; it was taken over as “other”.</source>
        <translation>Tādu pasākuma veidu kā „%1” Kaasa nepazīst; tas pārņemts kā „cits”.</translation>
    </message>
    <message>
        <source>There is no event “%1” in Kaasa yet. Please add it, or import the list of events first.</source>
        <translation>Pasākuma „%1” Kaasa vēl nav. Lūdzu, pievienojiet to vai vispirms ievietojiet pasākumu sarakstu.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>„%1” nav šeit derīgs skaitlis.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns: “%1”. Perhaps a quotation mark is missing.</source>
        <translation>Rindā ir vairāk šūnu, nekā sarakstā aiļu: „%1”. Varbūt trūkst pēdiņas.</translation>
    </message>
    <message>
        <source>Kaasa has another value than “%1”; it was kept.</source>
        <translation>Kaasa ir cita vērtība nekā „%1”; tā paturēta.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Please mark the right one by hand.</source>
        <translation>Vārdā „%1” sauc vairākas personas. Lūdzu, atzīmējiet pareizo ar roku.</translation>
    </message>
    <message>
        <source>The event has no meeting on the day “%1”; the marks of that column were left out.</source>
        <translation>Pasākumam dienā „%1” nav nodarbības; šīs ailes atzīmes izlaistas.</translation>
    </message>
    <message>
        <source>The list does not say when the event begins and ends; %1 was assumed.</source>
        <translation>Sarakstā nav teikts, kad pasākums sākas un beidzas; pieņemts laiks %1.</translation>
    </message>
    <message>
        <source>“%1” is not a given name with a family name, so Kaasa cannot tell who that was. Please mark that person by hand.</source>
        <translation>„%1” nav vārds ar uzvārdu, tāpēc nav zināms, kas tas bija. Lūdzu, atzīmējiet šo personu ar roku.</translation>
    </message>
    <message>
        <source>Kaasa cannot tell to which event “%1” belongs. Please say which event it is.</source>
        <translation>Nav skaidrs, kuram pasākumam pieder „%1”. Lūdzu, norādiet pasākumu.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of an old kind (XLS). Please open it in its own program, save it as XLSX and choose that file.</source>
        <translation>„%1” ir vecā formāta darbgrāmata (XLS). Lūdzu, atveriet to tās programmā, saglabājiet kā XLSX un izvēlieties to failu.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 200 MB, which no list does. Nothing was taken in. Please copy the rows that you need into a new workbook and choose that one.</source>
        <translation>„%1” izpakots aizņem vairāk nekā 200 MB, tik liels nav neviens saraksts. Nekas netika importēts. Lūdzu, pārkopējiet vajadzīgās rindas jaunā darbgrāmatā un izvēlieties to.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook. Please open it in its own program, save it once more and choose it again.</source>
        <translation>„%1” ir bojāta darbgrāmata. Lūdzu, atveriet to tās programmā, saglabājiet vēlreiz un izvēlieties no jauna.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Please open it in its own program, save it without a password and choose it again.</source>
        <translation>„%1” ir aizsargāts ar paroli. Lūdzu, atveriet to tā programmā, saglabājiet bez paroles un izvēlieties no jauna.</translation>
    </message>
    <message>
        <source>The entry has no end; perhaps the file was cut off. Please check it.</source>
        <translation>Ierakstam nav beigu; varbūt fails ir aprauts. Lūdzu, pārbaudiet.</translation>
    </message>
    <message>
        <source>The line “%1” could not be read; it was left out.</source>
        <translation>Rindu „%1” nevarēja nolasīt; tā izlaista.</translation>
    </message>
    <message>
        <source>“%1” is a birthday without a year; it was kept as a note.</source>
        <translation>„%1” ir dzimšanas diena bez gada; tā saglabāta kā piezīme.</translation>
    </message>
    <message>
        <source>“%1” is no number and no address; it was kept as a note.</source>
        <translation>„%1” nav ne numurs, ne adrese; tas saglabāts kā piezīme.</translation>
    </message>
    <message>
        <source>“%1” is an organisation or a group, not a person; it was left out.</source>
        <translation>„%1” ir organizācija vai grupa, nevis cilvēks; tas izlaists.</translation>
    </message>
    <message>
        <source>“%1” is cancelled in the calendar; it was left out.</source>
        <translation>„%1” kalendārā ir atcelts; tas izlaists.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that Kaasa knows; the time was taken as it stands. Please check it.</source>
        <translation>Tādu laika joslu kā „%1” Kaasa nepazīst; laiks pārņemts, kā rakstīts. Lūdzu, pārbaudiet to.</translation>
    </message>
    <message>
        <source>The repetition “%1” could not be read; only the first meeting was taken in.</source>
        <translation>Atkārtojumu „%1” nevarēja nolasīt; ielasīta tikai pirmā nodarbība.</translation>
    </message>
    <message>
        <source>The series is longer; of its meetings those of %1 were taken in.</source>
        <translation>Cikls ir garāks; no tā ielasītas nodarbības laikā %1.</translation>
    </message>
    <message>
        <source>The series has no meeting in the days %1; it was left out.</source>
        <translation>Ciklam laikā %1 nav nevienas nodarbības; tas izlaists.</translation>
    </message>
    <message>
        <source>In “%1” the entry that starts in line %2 has more than a million characters. Nothing was taken in. Please remove that entry and try again.</source>
        <translation>Failā „%1” ierakstā, kas sākas %2. rindā, ir vairāk nekā miljons zīmju. Nekas nav ielasīts. Lūdzu, izdzēsiet šo ierakstu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” holds contacts of people. Please choose people as what the list holds.</source>
        <translation>Failā „%1” ir cilvēku kontakti. Lūdzu, norādiet, ka sarakstā ir cilvēki.</translation>
    </message>
    <message>
        <source>“%1” is a calendar. Please choose events as what the list holds.</source>
        <translation>„%1” ir kalendārs. Lūdzu, norādiet, ka sarakstā ir pasākumi.</translation>
    </message>
    <message>
        <source>“%1” holds no entries. Please save it once more in the program where it comes from and choose it again.</source>
        <translation>Failā „%1” nav neviena ieraksta. Lūdzu, saglabājiet to vēlreiz programmā, no kuras tas nāk, un izvēlieties no jauna.</translation>
    </message>
    <message>
        <source>The series in “%1” have more than 20,000 meetings. Nothing was taken in. Please save a shorter part of the calendar and choose that.</source>
        <translation>Cikliem failā „%1” ir vairāk nekā 20 000 nodarbību. Nekas nav ielasīts. Lūdzu, saglabājiet īsāku kalendāra daļu un izvēlieties to.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Checking the list</source>
        <translation>Saraksts tiek pārbaudīts</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>Saraksts tiek ievietots</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>Registrations from a form</source>
        <translation>Pieteikumi no anketas</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>Dalības atzīmes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Log of an online meeting</source>
        <translation>Tiešsaistes tikšanās žurnāls</translation>
    </message>
    <message>
        <source>not taken in</source>
        <comment>column of a list</comment>
        <translation>netiek ievietota</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Kad nosūtīts</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Tēvvārds</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Pilns vārds</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Dzimšanas datums vai gads</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Topics ticked</source>
        <translation>Atzīmētie temati</translation>
    </message>
    <message>
        <source>Events ticked</source>
        <translation>Atzīmētie pasākumi</translation>
    </message>
    <message>
        <source>Consent: data</source>
        <translation>Piekrišana: dati</translation>
    </message>
    <message>
        <source>Consent: photos</source>
        <translation>Piekrišana: foto</translation>
    </message>
    <message>
        <source>Consent: news later</source>
        <translation>Piekrišana: ziņas vēlāk</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Bērni līdzi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Uzzināja no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Marks of a day</source>
        <translation>Dienas atzīmes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <source>Time from and to</source>
        <translation>Laiks no un līdz</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>time of an event</comment>
        <translation>Sākas</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>time of an event</comment>
        <translation>Beidzas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Title in Latvian</source>
        <translation>Nosaukums latviski</translation>
    </message>
    <message>
        <source>Title in Estonian</source>
        <translation>Nosaukums igauniski</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Nosaukums krieviski</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Nosaukums angliski</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Pasākuma veids</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many people may come</comment>
        <translation>Vietu skaits</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lektors</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Pievienojās</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Aizgāja</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Cik ilgi bija</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltijas (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kirilica (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Rietumu (Windows-1252)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Baltijas (ISO 8859-13)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komats</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikols</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulators</translation>
    </message>
    <message>
        <source>upright stroke</source>
        <translation>vertikāla svītra</translation>
    </message>
    <message>
        <source>in columns of their own</source>
        <translation>katrs savā ailē</translation>
    </message>
    <message>
        <source>given name, surname</source>
        <translation>vārds, uzvārds</translation>
    </message>
    <message>
        <source>surname, given name</source>
        <translation>uzvārds, vārds</translation>
    </message>
    <message>
        <source>surname, given name, patronymic</source>
        <translation>uzvārds, vārds, tēvvārds</translation>
    </message>
    <message>
        <source>surname, then a comma, given name</source>
        <translation>uzvārds, aiz komata vārds</translation>
    </message>
    <message>
        <source>New: %1, added to: %2, here already: %3, left out: %4.</source>
        <extracomment>What an import did: numbers of rows. %1 made, %2 added to, %3 were there, %4 need a person</extracomment>
        <translation>Jauni: %1, papildināti: %2, jau ir: %3, izlaisti: %4.</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Citi tālruņi</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Citas e-pasta adreses</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Citas adreses</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>what its meetings share</comment>
        <translation>Cikls</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>level not known</source>
        <extracomment>How well a language is spoken</extracomment>
        <translation>līmenis nav zināms</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>dzimtā valoda</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>Name as written at home: %1</source>
        <translation>Vārds izcelsmes valsts rakstībā: %1</translation>
    </message>
    <message>
        <source>Name in Cyrillic: %1</source>
        <translation>Vārds kirilicā: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Sauc par: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Vārds: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Tālrunis: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Saziņa: %1</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Vārda karte</translation>
    </message>
    <message>
        <source>Another spelling: %1</source>
        <translation>Citādi rakstīts: %1</translation>
    </message>
</context>
<context>
    <name>NameLikeness</name>
    <message>
        <source>Written in another script.</source>
        <translation>Rakstīts citā rakstībā.</translation>
    </message>
    <message>
        <source>The same letters but for marks or doubled ones.</source>
        <translation>Tie paši burti, tikai ar citām zīmēm vai dubultoti.</translation>
    </message>
    <message>
        <source>Spelled as in another country.</source>
        <translation>Rakstīts kā citā valstī.</translation>
    </message>
    <message>
        <source>A man&apos;s and a woman&apos;s form of one family name.</source>
        <translation>Viena uzvārda vīriešu un sieviešu forma.</translation>
    </message>
    <message>
        <source>Names of one origin in different languages.</source>
        <translation>Vienas izcelsmes vārdi dažādās valodās.</translation>
    </message>
    <message>
        <source>One is what people are called for short.</source>
        <translation>Viens no tiem ir vārda īsā forma.</translation>
    </message>
    <message>
        <source>One letter differs.</source>
        <translation>Atšķiras viens burts.</translation>
    </message>
    <message>
        <source>Given and family name changed places.</source>
        <translation>Vārds un uzvārds samainīti vietām.</translation>
    </message>
    <message>
        <source>One has a name more.</source>
        <translation>Vienam ir par vienu vārdu vairāk.</translation>
    </message>
    <message>
        <source>Nothing says that these names are one.</source>
        <translation>Nekas neliecina, ka šie vārdi ir viens un tas pats.</translation>
    </message>
    <message>
        <source>The same letters.</source>
        <translation>Tie paši burti.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Dažādi</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Varbūt tas pats</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Visticamāk, tas pats</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Tas pats</translation>
    </message>
</context>
<context>
    <name>OpenTask</name>
    <message numerus="yes">
        <source>A place is free and %n wait for it</source>
        <extracomment>%n = how many people stand on the waiting list</extracomment>
        <translation>
            <numerusform>Ir brīva vieta, to gaida %n cilvēks</numerusform>
            <numerusform>Ir brīva vieta, to gaida %n cilvēki</numerusform>
            <numerusform>Ir brīva vieta, to gaida %n cilvēku</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance not entered: %1</source>
        <extracomment>%1 is an event</extracomment>
        <translation>Apmeklējums nav ievadīts: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent missing: %n people</source>
        <translation>
            <numerusform>Nav piekrišanas: %n cilvēks</numerusform>
            <numerusform>Nav piekrišanas: %n cilvēki</numerusform>
            <numerusform>Nav piekrišanas: %n cilvēku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came without registering, details to complete: %n people</source>
        <translation>
            <numerusform>Ieradās bez pieteikšanās, jāpapildina dati: %n cilvēks</numerusform>
            <numerusform>Ieradās bez pieteikšanās, jāpapildina dati: %n cilvēki</numerusform>
            <numerusform>Ieradās bez pieteikšanās, jāpapildina dati: %n cilvēku</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Rezerves kopijas vēl nav</translation>
    </message>
    <message>
        <source>No backup since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Nav rezerves kopijas kopš %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>pieteicies %n</numerusform>
            <numerusform>pieteikušies %n</numerusform>
            <numerusform>pieteikušies %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>%1 some names</extracomment>
        <translation>%1 un citi</translation>
    </message>
    <message>
        <source>A copy protects everything that was entered.</source>
        <translation>Kopija pasargā visu, kas ievadīts.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>līdz %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed by two computers at once: %n fields</source>
        <translation>
            <numerusform>Divi datori mainīja reizē: %n lauks</numerusform>
            <numerusform>Divi datori mainīja reizē: %n lauki</numerusform>
            <numerusform>Divi datori mainīja reizē: %n lauku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <comment>side bar: the first page</comment>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Reģistrācija pie ieejas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Mācības</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sadarbība</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāšana</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Norises vietas</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Valoda un izskats</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Drošība</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Rezerves kopija</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Vērtību saraksti</translation>
    </message>
    <message>
        <source>Consent texts</source>
        <translation>Piekrišanu teksti</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēšana</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Atkritne</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinhronizācija</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dublikāti</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a paper: %1 = this page, %2 = how many there are</extracomment>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Vārda kartes</translation>
    </message>
    <message>
        <source>Kaasa has no font for some letters of these names, another one stands in: %1. Check how they look.</source>
        <extracomment>Before a paper is printed; %1 = names of people</extracomment>
        <translation>Dažiem šo vārdu burtiem Kaasa nav fonta, tos aizstāj cits: %1. Pārbaudiet, kā tie izskatās.</translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Vārda kartes</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Dalības pārskats</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Apliecības</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Pateicību saraksts</translation>
    </message>
    <message>
        <source>List of absent people</source>
        <translation>Neieradušos saraksts</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>Pārskats par periodu</translation>
    </message>
    <message>
        <source>Personal attendance record</source>
        <translation>Dalības izraksts</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Apliecību reģistrs</translation>
    </message>
</context>
<context>
    <name>PaperRemark</name>
    <message>
        <source>The emblem of the European Union is as large as the rules ask.</source>
        <translation>Eiropas Savienības emblēma ir tik liela, kā prasa noteikumi.</translation>
    </message>
    <message>
        <source>Personal codes are never printed.</source>
        <translation>Personas kods netiek drukāts.</translation>
    </message>
    <message>
        <source>The emblem of the European Union is less than 1 cm high. The rules ask for more: make it higher in Settings, Projects. It is printed 1 cm high.</source>
        <translation>Eiropas Savienības emblēma ir zemāka par 1 cm. Noteikumi prasa vairāk: palieliniet to sadaļā „Iestatījumi, Projekti”. To drukās 1 cm augstumā.</translation>
    </message>
    <message>
        <source>The logo “%1” is meant to be higher than the emblem of the European Union. The rules forbid that, so it is printed no higher than the emblem. Change its height in Settings, Projects.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>Logotips „%1” ir iecerēts augstāks par Eiropas Savienības emblēmu. Noteikumi to neļauj, tāpēc to drukās ne augstāku par emblēmu. Mainiet tā augstumu sadaļā „Iestatījumi, Projekti”.</translation>
    </message>
    <message>
        <source>Only the first six logos are printed. Take some out in Settings, Projects.</source>
        <translation>Drukā tikai pirmos sešus logotipus. Noņemiet liekos sadaļā „Iestatījumi, Projekti”.</translation>
    </message>
    <message>
        <source>The logo “%1” cannot be read, so it is left out. Choose its picture again in Settings, Projects: PNG, JPEG or SVG.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>Logotipu „%1” nevar nolasīt, tāpēc tas ir izlaists. Izvēlieties attēlu vēlreiz sadaļā „Iestatījumi, Projekti”: PNG, JPEG vai SVG.</translation>
    </message>
    <message>
        <source>More columns are chosen than the width of the paper holds well. Turn the paper or choose fewer.</source>
        <translation>Izvēlēts vairāk aiļu, nekā lapas platumā labi ietilpst. Pagrieziet lapu vai izvēlieties mazāk.</translation>
    </message>
</context>
<context>
    <name>PersonLikeness</name>
    <message>
        <source>Same personal code.</source>
        <translation>Tas pats personas kods.</translation>
    </message>
    <message>
        <source>Same birth date.</source>
        <translation>Tas pats dzimšanas datums.</translation>
    </message>
    <message>
        <source>Same year of birth.</source>
        <translation>Tas pats dzimšanas gads.</translation>
    </message>
    <message>
        <source>Same phone.</source>
        <translation>Tas pats tālrunis.</translation>
    </message>
    <message>
        <source>Same e-mail.</source>
        <translation>Tas pats e-pasts.</translation>
    </message>
    <message>
        <source>Same address.</source>
        <translation>Tā pati adrese.</translation>
    </message>
    <message>
        <source>Another family name.</source>
        <translation>Cits uzvārds.</translation>
    </message>
    <message>
        <source>Another birth date, perhaps mistyped.</source>
        <translation>Cits dzimšanas datums, varbūt pārrakstīšanās.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Your data prove that you took part and let us report on the project to its funder. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Datus vācam, lai apliecinātu dalību projektā un par to atskaitītos finansētājam. Pārzinis: %1.</translation>
    </message>
    <message>
        <source>Your data prove that you took part in the event. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Datus vācam, lai apliecinātu dalību pasākumā. Pārzinis: %1.</translation>
    </message>
    <message>
        <source>Legal ground: a public task (GDPR, art. 6(1)(e)).</source>
        <translation>Pamats: uzdevums sabiedrības interesēs (VDAR 6. panta 1. punkta e) apakšpunkts).</translation>
    </message>
    <message>
        <source>Legal ground: legitimate interest (GDPR, art. 6(1)(f)).</source>
        <translation>Pamats: leģitīmās intereses (VDAR 6. panta 1. punkta f) apakšpunkts).</translation>
    </message>
    <message>
        <source>Kept only as long as the event must be proven.</source>
        <translation>Glabājam tikai tik ilgi, kamēr pasākums jāpierāda.</translation>
    </message>
    <message>
        <source>Kept for five years after the end of the year of the project&apos;s last payment.</source>
        <translation>Glabājam piecus gadus pēc tā gada beigām, kurā saņemts projekta pēdējais maksājums.</translation>
    </message>
    <message>
        <source>Kept as long as the funder may ask for proof.</source>
        <translation>Glabājam tik ilgi, kamēr finansētājs var prasīt pierādījumus.</translation>
    </message>
    <message>
        <source>Questions and the full notice: ask the organiser.</source>
        <translation>Jautājumi un pilns paziņojums: pie rīkotāja.</translation>
    </message>
    <message>
        <source>Questions and the full notice: %1.</source>
        <extracomment>%1 = e-mail, phone and web page of the organisation</extracomment>
        <translation>Jautājumi un pilns paziņojums: %1.</translation>
    </message>
    <message>
        <source>Photos and later contact are up to you.</source>
        <translation>Fotografēšana un vēlāka saziņa nav obligāta.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>%1 of %2 places are taken.</source>
        <extracomment>Above the registered people: &quot;14 of 20 places are taken.&quot;</extracomment>
        <translation>Aizņemtas %1 no %2 vietām.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>Pieteikta %n persona.</numerusform>
            <numerusform>Pieteiktas %n personas.</numerusform>
            <numerusform>Pieteiktas %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Childcare: %1 of %2.</source>
        <extracomment>Places for childcare given away of all there are</extracomment>
        <translation>Bērnu pieskatīšana: %1 no %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>Vietu gaida %n persona.</numerusform>
            <numerusform>Vietu gaida %n personas.</numerusform>
            <numerusform>Vietu gaida %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for childcare.</source>
        <translation>
            <numerusform>Bērnu pieskatīšanu gaida %n persona.</numerusform>
            <numerusform>Bērnu pieskatīšanu gaida %n personas.</numerusform>
            <numerusform>Bērnu pieskatīšanu gaida %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered: %1.</source>
        <extracomment>%1 = name</extracomment>
        <translation>Pieteikts: %1.</translation>
    </message>
    <message>
        <source>Registered: %1. No childcare is free: number %2 in line for it.</source>
        <extracomment>%1 = name, %2 = rank in the queue</extracomment>
        <translation>Pieteikts: %1. Bērnu pieskatīšanai brīvu vietu nav: rindā %2. vieta.</translation>
    </message>
    <message>
        <source>The event is full. On the waiting list: %1, number %2.</source>
        <translation>Pasākumā vietu vairs nav. Gaidīšanas sarakstā: %1, %2. vieta.</translation>
    </message>
    <message>
        <source>No place is free for %1.</source>
        <translation>Nav brīvas vietas: %1.</translation>
    </message>
    <message>
        <source>Registered already: %1.</source>
        <translation>Jau pieteikts: %1.</translation>
    </message>
    <message>
        <source>On the waiting list already: %1, number %2.</source>
        <translation>Jau gaidīšanas sarakstā: %1, %2. vieta.</translation>
    </message>
    <message>
        <source>Registration cancelled: %1.</source>
        <translation>Pieteikums atcelts: %1.</translation>
    </message>
    <message>
        <source>A place is free. Next in line: %1.</source>
        <translation>Ir brīva vieta. Nākamais rindā: %1.</translation>
    </message>
    <message>
        <source>Childcare is free. Next in line: %1.</source>
        <translation>Ir brīva vieta bērnu pieskatīšanā. Nākamais rindā: %1.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>pieteikts</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>atcelts</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>present</source>
        <comment>state of attendance</comment>
        <translation>bija klāt</translation>
    </message>
    <message>
        <source>came late</source>
        <comment>state of attendance</comment>
        <translation>kavējās</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state of attendance</comment>
        <translation>aizgāja agrāk</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state of attendance</comment>
        <translation>attaisnota prombūtne</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state of attendance</comment>
        <translation>nebija</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state of attendance</comment>
        <translation>tiešsaistē</translation>
    </message>
    <message>
        <source>+</source>
        <comment>mark in a narrow column: present</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>L</source>
        <comment>mark in a narrow column: came late</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>E</source>
        <comment>mark in a narrow column: left early</comment>
        <translation>A</translation>
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
        <translation>T</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekts: %1</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Projekts: %1, Nr. %2</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Sagatavots %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <extracomment>%1 = a person, %2 = a date</extracomment>
        <translation>Sagatavoja %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Vada: %1</translation>
    </message>
    <message>
        <source>unique participants</source>
        <translation>unikālie dalībnieki</translation>
    </message>
    <message>
        <source>each person once</source>
        <translation>katrs cilvēks vienreiz</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>dalības reizes</translation>
    </message>
    <message>
        <source>each time somebody was there</source>
        <translation>katra klātbūtne</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>nodarbības</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>šajā pasākumā</translation>
    </message>
    <message>
        <source>participant hours</source>
        <translation>dalības stundas</translation>
    </message>
    <message>
        <source>participations × length</source>
        <translation>dalības reizes × ilgums</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Bija klāt</translation>
    </message>
    <message>
        <source>Present includes those who came late, left early or took part online.</source>
        <translation>„Bija klāt” ietver arī tos, kas kavējās, aizgāja agrāk vai piedalījās tiešsaistē.</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>no tiem kavējās</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Attaisnoti</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nebija</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Attendance by person</source>
        <translation>Dalība pa cilvēkiem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Reizes</translation>
    </message>
    <message>
        <source>Times and hours count all meetings, also those of the other tables.</source>
        <translation>Reizes un stundas skaitītas pa visām nodarbībām, arī citu tabulu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this list.</source>
        <extracomment>Under a list of people; %n = how many stand in it</extracomment>
        <translation>
            <numerusform>Sarakstā ir %n cilvēks.</numerusform>
            <numerusform>Sarakstā ir %n cilvēki.</numerusform>
            <numerusform>Sarakstā nav neviena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Dalības pārskats</translation>
    </message>
    <message>
        <source>Participations by meeting</source>
        <translation>Dalības reizes pa nodarbībām</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>piedalījās</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Atbildīgā persona:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datums:</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Pateicību saraksts</translation>
    </message>
    <message>
        <source>List of absentees</source>
        <translation>Neieradušos saraksts</translation>
    </message>
    <message>
        <source>Missing data: %1.</source>
        <extracomment>Note under a report; %1 = list of what is missing: &quot;education 5, municipality 2&quot;</extracomment>
        <translation>Trūkst datu: %1.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Dalības reizes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %2, and %3 is the overlap of those who came to several events.</source>
        <extracomment>Note under a report: %1 = sum of the rows, %2 = unique people, %3 = how many the sum is too high</extracomment>
        <translation>Kopsummā katrs cilvēks skaitīts vienreiz: rindu summa ir %1, unikālo cilvēku skaits ir %2, bet %3 ir pārklāšanās, jo daži bija vairākos pasākumos.</translation>
    </message>
    <message>
        <source>Period %1</source>
        <extracomment>%1 = a period: 01.01.2026 – 30.06.2026</extracomment>
        <translation>Periods %1</translation>
    </message>
    <message>
        <source>of them public events: %1</source>
        <extracomment>Under the number of meetings</extracomment>
        <translation>no tām publiski pasākumi: %1</translation>
    </message>
    <message>
        <source>Transcript of participation</source>
        <translation>Izziņa par dalību</translation>
    </message>
    <message>
        <source>Hours are hours of presence: late arrival and early leaving are taken off.</source>
        <translation>Stundas ir klātbūtnes stundas: kavēšanās un agrāka aiziešana ir atskaitīta.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>pasākumi</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>pēc nosaukuma</translation>
    </message>
    <message>
        <source>with presence</source>
        <translation>ar klātbūtni</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>stundas</translation>
    </message>
    <message>
        <source>of presence</source>
        <translation>klātbūtnes</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <extracomment>Foot of a submitted report that is kept unchanged; %1 = date and time</extracomment>
        <translation>iesaldēts %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>Foot of a report; %1 = date and time</extracomment>
        <translation>izdrukāts %1</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>pārbaudes kods %1</translation>
    </message>
    <message>
        <source>Participations by month</source>
        <translation>Dalības reizes pa mēnešiem</translation>
    </message>
    <message>
        <source>Participations by time</source>
        <translation>Dalības reizes laika gaitā</translation>
    </message>
    <message>
        <source>closed events</source>
        <translation>slēgti pasākumi</translation>
    </message>
    <message>
        <source>public events</source>
        <translation>publiski pasākumi</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %1, and there is no overlap, for nobody came to several events.</source>
        <extracomment>Note under a report; %1 = a number of people</extracomment>
        <translation>Kopsummā katrs cilvēks skaitīts vienreiz: rindu summa ir %1, unikālo cilvēku skaits ir %1, pārklāšanās nav, jo vairākos pasākumos neviens nebija.</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>Atcelts, nav skaitīts</translation>
    </message>
    <message>
        <source>Public events together</source>
        <extracomment>Sum below some rows; public events may be visited by anybody</extracomment>
        <translation>Publiski pasākumi kopā</translation>
    </message>
    <message>
        <source>Closed events together</source>
        <extracomment>Sum below some rows; to closed events people are invited</extracomment>
        <translation>Slēgti pasākumi kopā</translation>
    </message>
    <message>
        <source>birth year</source>
        <extracomment>What some records lack: &quot;birth year 5&quot;</extracomment>
        <translation>dzimšanas gads</translation>
    </message>
    <message>
        <source>municipality</source>
        <extracomment>What some records lack: &quot;municipality 2&quot;</extracomment>
        <translation>pašvaldība</translation>
    </message>
    <message>
        <source>All events, all participants</source>
        <translation>Visi pasākumi, visi dalībnieki</translation>
    </message>
    <message>
        <source>All events of the project, all participants</source>
        <translation>Visi projekta pasākumi, visi dalībnieki</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>of an event; head of a table or column</comment>
        <translation>Nodarbības</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are not told.</source>
        <extracomment>Note under a report without names; %1 = a small number</extracomment>
        <translation>Grupas, kurās ir mazāk nekā %1 cilvēki, netiek norādītas.</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Vārds citā rakstībā</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Pēdējais apmeklējums</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Cilvēku saraksts</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>participant</source>
        <translation>dalībnieks</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentors</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>brīvprātīgais</translation>
    </message>
    <message>
        <source>group leader</source>
        <translation>grupas vadītājs</translation>
    </message>
    <message>
        <source>contact of a partner</source>
        <translation>partnera kontaktpersona</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>lektors</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>yes</source>
        <comment>in a narrow column</comment>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a narrow column</comment>
        <translation>nē</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Paraksts</translation>
    </message>
    <message>
        <source>No</source>
        <comment>number of a row</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciāļi</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Uzvārds, vārds</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>Town or organisation</source>
        <translation>Pilsēta vai organizācija</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>head of a column: time</comment>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>head of a column: time</comment>
        <translation>Ieradās</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>head of a column: time</comment>
        <translation>Aizgāja</translation>
    </message>
    <message>
        <source>Photo allowed</source>
        <translation>Drīkst foto</translation>
    </message>
    <message>
        <source>May write</source>
        <comment>head of a column: may we contact you later</comment>
        <translation>Drīkst rakstīt</translation>
    </message>
    <message>
        <source>Children here</source>
        <translation>Bērni līdzi</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>Sheet %1, printed %2</source>
        <extracomment>Foot of a sign-in sheet: %1 = number of the sheet, %2 = date and time of printing</extracomment>
        <translation>Lapa %1, izdrukāta %2</translation>
    </message>
    <message>
        <source>People present:</source>
        <translation>Klātesošo skaits:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datums:</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Atbildīgā persona:</translation>
    </message>
    <message>
        <source>To be signed digitally by the organiser by %1, with the platform&apos;s log or a picture of the screen attached.</source>
        <extracomment>Foot of the participant list of an online event; %1 = a date</extracomment>
        <translation>Rīkotājs paraksta ar drošu elektronisko parakstu līdz %1 un pievieno platformas žurnālu vai ekrāna attēlu.</translation>
    </message>
    <message>
        <source>Participants of an online event</source>
        <translation>Tiešsaistes pasākuma dalībnieku saraksts</translation>
    </message>
    <message>
        <source>Participant registration sheet</source>
        <translation>Dalībnieku reģistrācijas lapa</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <extracomment>Which meeting of a series: %1 = its number, %2 = how many there are</extracomment>
        <translation>%1. nodarbība no %2</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Projekts: %1, Nr. %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekts: %1</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Programma: %1</translation>
    </message>
    <message>
        <source>Organiser: %1</source>
        <translation>Rīkotājs: %1</translation>
    </message>
    <message>
        <source>Lead partner: %1</source>
        <translation>Vadošais partneris: %1</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Vada: %1</translation>
    </message>
    <message>
        <source>Registration slips</source>
        <translation>Reģistrācijas zīmītes</translation>
    </message>
    <message>
        <source>Slip %1 of %2</source>
        <extracomment>Foot of a slip: %1 = which slip, %2 = how many</extracomment>
        <translation>%1. zīmīte no %2</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>candidate</source>
        <extracomment>Beside a name in a list: she will take part later on</extracomment>
        <translation>kandidē</translation>
    </message>
    <message>
        <source>in programme</source>
        <extracomment>Beside a name in a list</extracomment>
        <translation>programmā</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Beside a name in a list: no longer takes part; neutral for women and men</extracomment>
        <translation>vairs nepiedalās</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>nobody asked</source>
        <translation>neviens nav jautājis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActCard</name>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Dati ir paslēpti, jo ekrānu redz citi.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more values.</source>
        <translation>
            <numerusform>Un vēl %n vērtība.</numerusform>
            <numerusform>Un vēl %n vērtības.</numerusform>
            <numerusform>Un vēl %n vērtību.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to show of it value by value.</source>
        <translation>Atsevišķu vērtību, ko parādīt, šeit nav.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Tas ir atsaukts.</translation>
    </message>
    <message>
        <source>Everything begins here; this cannot be taken back.</source>
        <translation>Šeit viss sākas; to nevar atsaukt.</translation>
    </message>
    <message>
        <source>This was more than 30 days ago, so it can no longer be taken back.</source>
        <translation>Tas bija vairāk nekā pirms 30 dienām, tāpēc to vairs nevar atsaukt.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fails</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Labošana</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Skats</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Pāriet</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <extracomment>Menu with what can be done with the person, event … that is open</extracomment>
        <translation>&amp;Ieraksts</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Rīki</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Palīdzība</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Pievienot punktu</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>Kuras nodarbības</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minūte</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Agrāk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Point taken off the agenda.</source>
        <translation>Punkts noņemts no programmas.</translation>
    </message>
    <message>
        <source>Order of the agenda changed.</source>
        <translation>Programmas secība mainīta.</translation>
    </message>
    <message>
        <source>Point added to the agenda.</source>
        <translation>Punkts pievienots programmai.</translation>
    </message>
    <message>
        <source>Point of the agenda changed.</source>
        <translation>Programmas punkts mainīts.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaDialog</name>
    <message>
        <source>Point of the agenda</source>
        <translation>Programmas punkts</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Begins, if known</source>
        <translation>Sākums, ja zināms</translation>
    </message>
    <message>
        <source>Minutes, if known</source>
        <translation>Minūtes, ja zināmas</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Kas runā</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>No kuras organizācijas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AppearancePage</name>
    <message>
        <source>Language and appearance</source>
        <comment>page</comment>
        <translation>Valoda un izskats</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Kaasa speaks it at once. Papers have languages of their own, chosen with the paper.</source>
        <translation>Kaasa uzreiz runās šajā valodā. Dokumentiem ir sava valoda, ko izvēlas kopā ar dokumentu.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>As this computer has them</source>
        <translation>Kā šajā datorā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Size of all words on the screen</source>
        <translation>Visu ekrāna vārdu lielums</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Atiestatīt</translation>
    </message>
    <message>
        <source>Reset the colours</source>
        <translation>Atiestatīt krāsas</translation>
    </message>
    <message>
        <source>Reset the text size</source>
        <translation>Atiestatīt teksta lielumu</translation>
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
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Ievadīt no papīra</translation>
    </message>
    <message>
        <source>Attendance is noted meeting by meeting. No meeting is planned yet.</source>
        <translation>Apmeklējumu atzīmē katrai nodarbībai. Vēl nav ieplānota neviena nodarbība.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plānot nodarbību</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceModel</name>
    <message>
        <source>(blank row)</source>
        <translation>(tukša rinda)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Row of a printed sheet: &quot;12. Ivanova Jūlija&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Came without registering</source>
        <translation>Ieradās bez pieteikšanās</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>ieradās bez pieteikšanās</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>Spoken of a cell of the attendance grid in which nothing is marked</extracomment>
        <translation>nav atzīmēts</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours set by hand</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Present in all</source>
        <translation>Klāt pavisam</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Under a meeting&apos;s column: &quot;9 / 11&quot;, people who came of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <extracomment>Head of a column: &quot;05.03, cancelled&quot;</extracomment>
        <translation>%1, atcelta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Heads of columns: at how many meetings she was, and for how many hours</extracomment>
        <translation>Reizes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendancePane</name>
    <message>
        <source>in the list</source>
        <translation>sarakstā</translation>
    </message>
    <message>
        <source>All present</source>
        <extracomment>On a button: everybody without a mark was at the meeting</extracomment>
        <translation>Visi klāt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Somebody else came: name…</source>
        <translation>Ieradās vēl kāds: vārds…</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>nav atzīmes</translation>
    </message>
    <message>
        <source>%1: %2 – %3.</source>
        <extracomment>What was marked just now: &quot;26.02: Kalniņa Ēva – absent.&quot;</extracomment>
        <translation>%1: %2 – %3.</translation>
    </message>
    <message>
        <source>%1: nobody has a mark.</source>
        <translation>%1: nevienam nav atzīmes.</translation>
    </message>
    <message>
        <source>%1: everybody has a mark already.</source>
        <translation>%1: visiem jau ir atzīme.</translation>
    </message>
    <message numerus="yes">
        <source>%1: marks of %n people cleared.</source>
        <translation>
            <numerusform>%1: notīrīta %n personas atzīme.</numerusform>
            <numerusform>%1: notīrītas %n personu atzīmes.</numerusform>
            <numerusform>%1: notīrītas %n personu atzīmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people marked “%2”.</source>
        <extracomment>%1 = day, %2 = &quot;present&quot;; %n = people</extracomment>
        <translation>
            <numerusform>%1: %n persona atzīmēta „%2”.</numerusform>
            <numerusform>%1: %n personas atzīmētas „%2”.</numerusform>
            <numerusform>%1: %n personas atzīmētas „%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is marked as present already.</source>
        <translation>%1: %2 – klātbūtne jau ir atzīmēta.</translation>
    </message>
    <message>
        <source>%1: %2 is new here and was present. Details can be asked later.</source>
        <extracomment>%1 = day, %2 = name of a person who was not known before</extracomment>
        <translation>%1: %2 – jauna persona, bija klāt. Pārējo var pajautāt vēlāk.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceTab</name>
    <message>
        <source>Meetings</source>
        <translation>Nodarbības</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>Vēl nav nevienas apmeklējuma atzīmes.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Dalības izraksts</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Length of a meeting: &quot;1,5 h&quot;</extracomment>
        <translation>%1 st.</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <extracomment>Title over a person&apos;s meetings: &quot;Hours: 4,5&quot;</extracomment>
        <translation>Stundas: %1</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2</source>
        <extracomment>Under it: &quot;Meetings: 3 of 4&quot;</extracomment>
        <translation>Nodarbības: %1 no %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <comment>page</comment>
        <translation>Rezerves kopija</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>Automātiskā rezerves kopija</translation>
    </message>
    <message>
        <source>Kaasa makes one every day when you begin, opens it to see that it is sound, and keeps the newest %1.</source>
        <translation>Kaasa to izveido katru dienu, darbu sākot, atver, lai pārliecinātos, ka tā ir vesela, un glabā jaunākās %1.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Izveidot kopiju tagad</translation>
    </message>
    <message>
        <source>Save a backup elsewhere…</source>
        <translation>Saglabāt kopiju citur…</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Pārbaudīt jaunāko</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Atjaunošana no rezerves kopijas</translation>
    </message>
    <message>
        <source>Enter on a backup shows what it would change. Nothing changes before you say so.</source>
        <translation>Enter uz kopijas parāda, ko tā mainītu. Nekas nemainās, kamēr to neapstiprināt.</translation>
    </message>
    <message>
        <source>There is no backup on this computer yet.</source>
        <translation>Šajā datorā vēl nav nevienas rezerves kopijas.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Rezerves kopijas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>Size of a file; %1 is a number</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Rezerves kopijas vēl nav</translation>
    </message>
    <message>
        <source>Backed up and found sound</source>
        <translation>Kopija izveidota un ir vesela</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>Jaunākā kopija ir veca</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Jaunākā</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>%n = how many backups there are</extracomment>
        <translation>Glabājas</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n kopija</numerusform>
            <numerusform>%n kopijas</numerusform>
            <numerusform>%n kopiju</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tiek veidota rezerves kopija</translation>
    </message>
    <message>
        <source>Backed up and found sound: %1</source>
        <translation>Kopija izveidota un ir vesela: %1</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Saglabāt rezerves kopiju</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa profili (*.kaasa)</translation>
    </message>
    <message>
        <source>Testing the backup</source>
        <translation>Tiek pārbaudīta rezerves kopija</translation>
    </message>
    <message>
        <source>The backup of %1 opens and every page of it is sound.</source>
        <translation>Kopija, kas izveidota %1, atveras, un visas tās lappuses ir veselas.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Izvēlieties rezerves kopiju</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BadgeForm</name>
    <message>
        <source>Name of the event also in</source>
        <translation>Pasākuma nosaukums arī</translation>
    </message>
    <message>
        <source>no second language</source>
        <translation>otras valodas nav</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Uz vārda kartes</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>uzvārds</translation>
    </message>
    <message>
        <source>name in Cyrillic</source>
        <translation>vārds kirilicā</translation>
    </message>
    <message>
        <source>place</source>
        <translation>vieta</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>valodas</translation>
    </message>
    <message>
        <source>QR code for the desk</source>
        <translation>QR kods reģistrācijai</translation>
    </message>
    <message>
        <source>marks to cut by</source>
        <translation>griešanas zīmes</translation>
    </message>
    <message>
        <source>Places already used on the first sheet</source>
        <translation>Pirmajā lapā jau izmantotās vietas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CalendarModel</name>
    <message numerus="yes">
        <source>%1, %n meetings</source>
        <extracomment>Spoken for a day of the calendar: %1 = &quot;Thursday, 5 March&quot;</extracomment>
        <translation>
            <numerusform>%1, %n nodarbība</numerusform>
            <numerusform>%1, %n nodarbības</numerusform>
            <numerusform>%1, %n nodarbību</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CertificateForm</name>
    <message>
        <source>Language of the list</source>
        <translation>Saraksta valoda</translation>
    </message>
    <message>
        <source>Language of the certificates</source>
        <translation>Apliecību valoda</translation>
    </message>
    <message>
        <source>of each person</source>
        <translation>katra cilvēka</translation>
    </message>
    <message>
        <source>Who gets one</source>
        <translation>Kas saņem apliecību</translation>
    </message>
    <message>
        <source>by number of meetings</source>
        <translation>pēc nodarbību skaita</translation>
    </message>
    <message>
        <source>by share of meetings</source>
        <translation>pēc nodarbību daļas</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>pēc stundām</translation>
    </message>
    <message>
        <source>First signature: name</source>
        <translation>Pirmais paraksts: vārds</translation>
    </message>
    <message>
        <source>First signature: position</source>
        <translation>Pirmais paraksts: amats</translation>
    </message>
    <message>
        <source>Second signature: name</source>
        <translation>Otrais paraksts: vārds</translation>
    </message>
    <message>
        <source>Second signature: position</source>
        <translation>Otrais paraksts: amats</translation>
    </message>
    <message>
        <source>A further line</source>
        <translation>Vēl viena rinda</translation>
    </message>
    <message>
        <source>At least so many meetings</source>
        <translation>Vismaz tik nodarbību</translation>
    </message>
    <message>
        <source>At least so many per cent</source>
        <translation>Vismaz tik procentu</translation>
    </message>
    <message>
        <source>At least so many hours</source>
        <translation>Vismaz tik stundu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CheckCard</name>
    <message>
        <source>Row %1</source>
        <extracomment>Where a remark on an imported list belongs: a row of the file</extracomment>
        <translation>%1. rinda</translation>
    </message>
    <message>
        <source>Nothing of this sort.</source>
        <translation>Tādu nav.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Below a list of remarks. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>Un vēl %n.</numerusform>
            <numerusform>Un vēl %n.</numerusform>
            <numerusform>Un vēl %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaude</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is written yet.</source>
        <translation>Tā notiktu. Vēl nekas nav ierakstīts.</translation>
    </message>
    <message>
        <source>Read and check again</source>
        <translation>Nolasīt un pārbaudīt vēlreiz</translation>
    </message>
    <message>
        <source>new</source>
        <comment>rows of a list</comment>
        <translation>jauni</translation>
    </message>
    <message>
        <source>added to what is here</source>
        <translation>papildina to, kas jau ir</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>jau ir</translation>
    </message>
    <message>
        <source>left out, need a person</source>
        <translation>izlaisti, jāizlemj cilvēkam</translation>
    </message>
    <message>
        <source>Next row that is left out</source>
        <translation>Nākamā izlaistā rinda</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>rows that are left out</source>
        <translation>izlaistās rindas</translation>
    </message>
    <message>
        <source>rows taken in with a remark</source>
        <translation>ievietotās rindas ar piezīmi</translation>
    </message>
    <message>
        <source>all remarks</source>
        <translation>visas piezīmes</translation>
    </message>
    <message>
        <source>Remarks on the list</source>
        <translation>Piezīmes par sarakstu</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Izlaist %1. rindu</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are corrected.</source>
        <extracomment>Of an imported list. %n = how many cells a person corrected before it comes in.</extracomment>
        <translation>
            <numerusform>Izlabota %n šūna.</numerusform>
            <numerusform>Izlabotas %n šūnas.</numerusform>
            <numerusform>Izlabotas %n šūnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out by you.</source>
        <extracomment>Of an imported list. %n = how many rows a person leaves out.</extracomment>
        <translation>
            <numerusform>Jūs izlaižat %n rindu.</numerusform>
            <numerusform>Jūs izlaižat %n rindas.</numerusform>
            <numerusform>Jūs izlaižat %n rindu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Labot šūnu</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Kā ir failā</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildDialog</name>
    <message>
        <source>Child who comes along</source>
        <translation>Bērns, kas nāk līdzi</translation>
    </message>
    <message>
        <source>Name, if known</source>
        <translation>Vārds, ja zināms</translation>
    </message>
    <message>
        <source>What to know: allergies, sleep, fears</source>
        <translation>Kas jāzina: alerģijas, miegs, bailes</translation>
    </message>
    <message>
        <source>Year of birth, if known</source>
        <translation>Dzimšanas gads, ja zināms</translation>
    </message>
    <message>
        <source>Age, if the year is not known</source>
        <translation>Vecums, ja gads nav zināms</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildrenCard</name>
    <message>
        <source>Children who come along</source>
        <translation>Bērni, kas nāk līdzi</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Pievienot bērnu</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Bērns</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Child taken off the list.</source>
        <translation>Bērns noņemts no saraksta.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Chip</name>
    <message>
        <source>Filter %1, remove</source>
        <extracomment>%1 is what the list is narrowed to: &quot;Group: Ceļš&quot;</extracomment>
        <translation>Filtrs %1, noņemt</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Noņemt šo filtru</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CloseGuard</name>
    <message numerus="yes">
        <source>%n things done at the door lie in the memory of this computer alone. While Kaasa is open it tries again and again to store them.</source>
        <translation>
            <numerusform>%n darbība pie durvīm ir tikai šī datora atmiņā. Kamēr Kaasa ir atvērta, tā atkal un atkal mēģina to saglabāt.</numerusform>
            <numerusform>%n darbības pie durvīm ir tikai šī datora atmiņā. Kamēr Kaasa ir atvērta, tā atkal un atkal mēģina tās saglabāt.</numerusform>
            <numerusform>%n darbību pie durvīm ir tikai šī datora atmiņā. Kamēr Kaasa ir atvērta, tā atkal un atkal mēģina tās saglabāt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not saved: %2</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with what was typed into it</extracomment>
        <translation>„%1” nav saglabāts: %2</translation>
    </message>
    <message>
        <source>“%1” has not ended. Whoever closes now stops it, and nothing of it stays.</source>
        <extracomment>%1 is what is being done: &quot;Importing the list&quot;</extracomment>
        <translation>„%1” vēl nav beidzies. Ja aizvērsiet tagad, tas tiks pārtraukts un nekas no tā nepaliks.</translation>
    </message>
    <message>
        <source>Close Kaasa</source>
        <translation>Aizvērt Kaasa</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Ne viss ir saglabāts.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Atstāt atvērtu</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Tomēr aizvērt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodeForm</name>
    <message>
        <source>Invitation sheet</source>
        <translation>Ielūguma lapa</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Atkopšanas lapa</translation>
    </message>
    <message>
        <source>Give the sheet from hand to hand. Its code is good once and for 72 hours.</source>
        <translation>Dodiet lapu no rokas rokā. Tās kods der vienreiz un 72 stundas.</translation>
    </message>
    <message>
        <source>Print it now: Kaasa keeps the code only until it is closed. Lock the sheet away, and keep no file of it on a computer.</source>
        <translation>Drukājiet tūlīt: Kaasa glabā kodu tikai līdz aizvēršanai. Lapu aizslēdziet un neglabājiet to kā datni datorā.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodesCard</name>
    <message>
        <source>New kind of code; its check digit need not fit the old rule.</source>
        <translation>Jaunā veida kods; kontrolciparam nav jāatbilst vecajam noteikumam.</translation>
    </message>
    <message>
        <source>The check digit does not fit.</source>
        <translation>Kontrolcipars neatbilst.</translation>
    </message>
    <message>
        <source>It names a birth date that is still to come.</source>
        <translation>Tajā ir dzimšanas datums, kas vēl tikai būs.</translation>
    </message>
    <message>
        <source>Seen in the document.</source>
        <translation>Redzēts dokumentā.</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Only where the project asks for it. It stays on this computer and stands on no paper.</source>
        <translation>Tikai tad, ja to prasa projekts. Paliek šajā datorā un netiek drukāts.</translation>
    </message>
    <message>
        <source>Country of the code</source>
        <translation>Koda valsts</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvija</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Igaunija</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Jauns kods</translation>
    </message>
    <message>
        <source>Seen in the document</source>
        <translation>Redzēts dokumentā</translation>
    </message>
    <message>
        <source>The code before this one.</source>
        <translation>Iepriekšējais kods.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ierakstīts %1.</translation>
    </message>
    <message>
        <source>It says: born %1; the record says otherwise.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Tajā dzimšanas datums ir %1; ierakstā ir cits.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Paslēpt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Take over its birth date</source>
        <translation>Pārņemt dzimšanas datumu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Personal code removed.</source>
        <translation>Personas kods noņemts.</translation>
    </message>
    <message>
        <source>Birth date taken over from the code.</source>
        <translation>Dzimšanas datums pārņemts no koda.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ColumnsCard</name>
    <message>
        <source>Columns</source>
        <comment>of a list</comment>
        <translation>Ailes</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file. What each column is taken for stands above.</source>
        <translation>Pirmās rindas, kā tās ir failā. Virs katras ailes ir tas, par ko to uzskata.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Saraksta pirmās rindas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Aile</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <comment>a column of a list</comment>
        <translation>Tiek uzskatīta par</translation>
    </message>
    <message>
        <source>Whole names are written</source>
        <translation>Pilnie vārdi rakstīti</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>A column of a list that has no name; %1 is its number</extracomment>
        <translation>%1. aile</translation>
    </message>
    <message>
        <source>The columns are taken as you set them for such a list before.</source>
        <translation>Ailes nolasītas tā, kā jūs tās norādījāt iepriekšējam šādam sarakstam.</translation>
    </message>
    <message>
        <source>As Kaasa sees them</source>
        <comment>columns of a list</comment>
        <translation>Kā tās saprot Kaasa</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CompareView</name>
    <message>
        <source>none</source>
        <extracomment>A value that one of two records does not have</extracomment>
        <translation>nav</translation>
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
        <translation>Datori</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>Dators %1</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a computer</comment>
        <translation>izņemts</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 (šis dators)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Izņemt</translation>
    </message>
    <message>
        <source>%1 will read nothing that is written from now on. What it has stays on it. To come back it needs a new invitation.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 vairs nelasīs neko, kas turpmāk tiks ierakstīts. Kas tajā jau ir, tas tur paliks. Lai atgrieztos, vajadzēs jaunu ielūgumu.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Izņemt to</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Mainīt lomu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConflictsCard</name>
    <message>
        <source>Changed twice</source>
        <translation>Mainīts divreiz</translation>
    </message>
    <message>
        <source>Two computers changed the same field without knowing of each other. The later value stands; the other one is kept here until somebody has looked.</source>
        <translation>Divi datori, viens par otru nezinot, mainīja vienu un to pašu lauku. Spēkā ir vēlākā vērtība; otra glabājas šeit, līdz kāds to apskata.</translation>
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
        <translation>spēkā: %1
otra: %2</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Ņemt otru</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Paturēt esošo</translation>
    </message>
    <message>
        <source>The other value stands now.</source>
        <translation>Tagad spēkā ir otra vērtība.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConnectCard</name>
    <message>
        <source>Work on several computers</source>
        <translation>Darbs vairākos datoros</translation>
    </message>
    <message>
        <source>A server hands sealed packets from one computer to the other and can read none of them. Everything goes on working without a network. Whoever runs your server tells you its address.</source>
        <translation>Serveris nodod aizzīmogotas paketes no viena datora otram un nevienu nespēj izlasīt. Viss darbojas arī bez tīkla. Adresi pateiks tas, kas uztur jūsu serveri.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Servera adrese</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Servera sertifikāts</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself; you get the file from whoever runs it.</source>
        <translation>Tikai serverim, kas sertifikātu izveidojis pats; failu iedos tas, kas serveri uztur.</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>Sākt kopīgu darbu</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Sertifikāti (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Savienojas…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentDialog</name>
    <message>
        <source>Asked in</source>
        <translation>Jautāts valodā</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kā</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Dokumenta numurs</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Piekrīt</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Nepiekrīt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentTextsPage</name>
    <message>
        <source>Consent texts</source>
        <translation>Piekrišanu teksti</translation>
    </message>
    <message>
        <source>A changed text holds for whoever is asked from now on. Where it is emptied, the usual words come back.</source>
        <translation>Mainīts teksts attiecas uz tiem, kam jautā turpmāk. Ja to iztukšo, atgriežas parastais teksts.</translation>
    </message>
    <message>
        <source>The text was changed. Older versions stay with those who agreed to them.</source>
        <translation>Teksts mainīts. Vecākās versijas paliek tiem, kas tām piekrita.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentsTab</name>
    <message>
        <source>What holds today</source>
        <translation>Kas ir spēkā šodien</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Viss, kas ierakstīts</translation>
    </message>
    <message>
        <source>Lines are added, never changed.</source>
        <translation>Rindas tiek pievienotas, nekad mainītas.</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>Nav jautāts.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Reģistrēt</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Piekrišana reģistrēta.</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Piekrišana atsaukta.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Kalendārs (F4)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <extracomment>Shown in an empty date field: how a date may look</extracomment>
        <translation>diena.mēnesis.gads</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskArrivalsModel</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>%1 · not stored yet</source>
        <extracomment>Under a name in the list of arrivals. %1 is a time.</extracomment>
        <translation>%1 · vēl nav saglabāts</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskAwake</name>
    <message>
        <source>Registration desk</source>
        <translation>Reģistrācija pie ieejas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskFinder</name>
    <message numerus="yes">
        <source>Still expected: %n</source>
        <extracomment>Above the list of those who are registered and not here yet. %n = how many.</extracomment>
        <translation>
            <numerusform>Vēl gaidām: %n</numerusform>
            <numerusform>Vēl gaidām: %n</numerusform>
            <numerusform>Vēl gaidām: %n</numerusform>
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
        <translation>Gaidīšanas saraksts</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>button: mark the person present</comment>
        <extracomment>Button of the marked row: she is here.</extracomment>
        <translation>Ieradās</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Atrastie cilvēki</translation>
    </message>
    <message>
        <source>Alt+1…6 present    ↑ ↓ choose    F6 late    F7 excused    F8 leaves    Ctrl+↑ a child more</source>
        <extracomment>Under the list of people at the desk: what keys do with the marked one.</extracomment>
        <translation>Alt+1…6 ieradās    ↑ ↓ izvēlas    F6 nokavē    F7 attaisnots    F8 dodas prom    Ctrl+↑ vēl viens bērns</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskHeader</name>
    <message>
        <source>Works without internet. All is stored.</source>
        <translation>Internets nav vajadzīgs. Viss saglabāts.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n</source>
        <translation>
            <numerusform>Vēl nav saglabāts: %n</numerusform>
            <numerusform>Vēl nav saglabāts: %n</numerusform>
            <numerusform>Vēl nav saglabāts: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Atslēgt</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>verb, button</comment>
        <translation>Aizslēgt</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Aizvērt reģistrāciju</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingChooser</name>
    <message>
        <source>New event from today</source>
        <translation>Jauns pasākums no šodienas</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Izvēlēties pasākumu</translation>
    </message>
    <message>
        <source>Write what it is called. Enter makes an event that begins now; place, end and all else can be added later.</source>
        <translation>Uzrakstiet nosaukumu. Enter izveido pasākumu, kas sākas tagad; vietu, beigas un pārējo var pievienot vēlāk.</translation>
    </message>
    <message>
        <source>Type a word of its name. ↑ ↓ choose, Enter opens, Esc goes back.</source>
        <translation>Rakstiet vārdu no nosaukuma. ↑ ↓ izvēlas, Enter atver, Esc atgriežas.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingModel</name>
    <message>
        <source>now</source>
        <extracomment>Beside a meeting that takes place at this hour.</extracomment>
        <translation>tagad</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMenu</name>
    <message>
        <source>Another event</source>
        <translation>Cits pasākums</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>Jauns pasākums no šodienas</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Drukāt reģistrācijas lapu</translation>
    </message>
    <message>
        <source>Sound at every check-in</source>
        <translation>Skaņa pie katras reģistrācijas</translation>
    </message>
    <message>
        <source>Whole screen in colour at every check-in</source>
        <translation>Viss ekrāns krāsā pie katras reģistrācijas</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Aizņemt visu ekrānu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskPage</name>
    <message>
        <source>Registration desk</source>
        <translation>Reģistrācija pie ieejas</translation>
    </message>
    <message>
        <source>Type a name or scan a badge. Two letters are enough.</source>
        <translation>Rakstiet vārdu vai noskenējiet karti. Pietiek ar diviem burtiem.</translation>
    </message>
    <message>
        <source>No event now.</source>
        <translation>Pašlaik nav neviena pasākuma.</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Izvēlēties pasākumu</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>Jauns pasākums no šodienas</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Iestatīt PIN</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>Kā pasākumu sauc</translation>
    </message>
    <message>
        <source>Name, phone or badge</source>
        <translation>Vārds, tālrunis vai karte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tagad</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Sapratu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskResultModel</name>
    <message>
        <source>Walk-in: “%1”</source>
        <extracomment>Last row of the desk&apos;s list: what was typed becomes the name of somebody new.</extracomment>
        <translation>Bez pieteikšanās: „%1”</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskSide</name>
    <message>
        <source>present</source>
        <comment>people who came</comment>
        <extracomment>Under a number at the desk: so many people are here.</extracomment>
        <translation>ieradās</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>people who are still awaited</comment>
        <extracomment>Under a number at the desk: so many people are still awaited.</extracomment>
        <translation>vēl gaidām</translation>
    </message>
    <message>
        <source>free</source>
        <comment>places that nobody holds</comment>
        <extracomment>Under a number at the desk: so many places are free.</extracomment>
        <translation>brīvas vietas</translation>
    </message>
    <message>
        <source>children</source>
        <comment>who came along</comment>
        <translation>bērni</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>the last to come in</comment>
        <extracomment>Heading of the list of everybody who came, the newest first.</extracomment>
        <translation>Pēdējie</translation>
    </message>
    <message>
        <source>%1 undoes</source>
        <extracomment>%1 is a key: &quot;Ctrl+Z undoes&quot;.</extracomment>
        <translation>%1 atsauc</translation>
    </message>
    <message>
        <source>Everybody who came, the last first</source>
        <translation>Visi, kas ieradās, pēdējie vispirms</translation>
    </message>
    <message>
        <source>of %1 childcare places</source>
        <extracomment>Under the number of children at the desk: there are so many childcare places.</extracomment>
        <translation>no %1 bērnu pieskatīšanas vietām</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskWalkInForm</name>
    <message>
        <source>Walk-in</source>
        <comment>heading: a person came without registering</comment>
        <translation>Ieradās bez pieteikšanās</translation>
    </message>
    <message>
        <source>A name is enough. The rest can be added later.</source>
        <translation>Pietiek ar vārdu. Pārējo var pierakstīt vēlāk.</translation>
    </message>
    <message>
        <source>Given name and surname</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <source>Phone, if there is one</source>
        <translation>Tālrunis, ja ir</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Kur uzzināja</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nav norādīts</translation>
    </message>
    <message>
        <source>Consent:</source>
        <translation>Piekrišana:</translation>
    </message>
    <message>
        <source>on paper</source>
        <comment>consent</comment>
        <translation>uz papīra</translation>
    </message>
    <message>
        <source>given orally</source>
        <comment>consent</comment>
        <translation>mutiski</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>consent</comment>
        <translation>vēl nav</translation>
    </message>
    <message>
        <source>The task to complete the record makes itself.</source>
        <translation>Darbs „papildināt datus” radīsies pats.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Register and mark present</source>
        <translation>Reģistrēt un atzīmēt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Perhaps already known?</source>
        <translation>Varbūt jau pazīstam?</translation>
    </message>
    <message>
        <source>↓ and Enter mark this person instead of making a new record.</source>
        <translation>↓ un Enter atzīmē šo cilvēku, nevis veido jaunu ierakstu.</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Cilvēki, kas varētu būt tie paši</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Tas pats cilvēks</translation>
    </message>
    <message>
        <source>Write a name. One word is enough.</source>
        <translation>Uzrakstiet vārdu. Pietiek ar vienu.</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Pievienot gaidīšanas sarakstam</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Saziņa</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dublikāti</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Visi pāri</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Meklē dublikātus</translation>
    </message>
    <message>
        <source>Everybody is being compared.</source>
        <translation>Tiek salīdzināti visi cilvēki.</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>Iespējamu dublikātu nav.</translation>
    </message>
    <message>
        <source>Merged into one person.</source>
        <translation>Apvienots vienā personā.</translation>
    </message>
    <message>
        <source>Remembered: two people.</source>
        <translation>Iegaumēts: divi cilvēki.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Salīdzināt vēlreiz</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EarlierCard</name>
    <message>
        <source>stands</source>
        <comment>an import that was not undone</comment>
        <translation>spēkā</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>an import</comment>
        <translation>atsaukts</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Iepriekšējie importi</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Atsaukt izvēlēto importu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventChoiceDialog</name>
    <message>
        <source>Register for an event</source>
        <translation>Pieteikt pasākumam</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message numerus="yes">
        <source>Register %n people</source>
        <translation>
            <numerusform>Pieteikt %n personu</numerusform>
            <numerusform>Pieteikt %n personas</numerusform>
            <numerusform>Pieteikt %n personu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventDetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Where and for how many</source>
        <translation>Kur un cik vietu</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>%1 = a sentence on one overlap, %n = how many more there are</extracomment>
        <translation>
            <numerusform>%1 Un vēl %n.</numerusform>
            <numerusform>%1 Un vēl %n.</numerusform>
            <numerusform>%1 Un vēl %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventFilterBar</name>
    <message>
        <source>Title, venue…</source>
        <translation>Nosaukums, vieta…</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrēt pasākumus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <source>Without cancelled ones</source>
        <translation>Bez atceltajiem</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Tukšs: bez ierobežojuma.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kam paredzēts</translation>
    </message>
    <message>
        <source>Public: whoever comes. Closed: your participants.</source>
        <translation>Publisks: jebkurš, kas atnāk. Slēgts: jūsu dalībnieki.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publisks</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no project</comment>
        <extracomment>The event belongs to no project</extracomment>
        <translation>nav</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>What is spoken there: Latvian, Russian.</source>
        <translation>Kādās valodās runā: latviešu, krievu.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atbildīgā persona</translation>
    </message>
    <message>
        <source>Signs the sheet.</source>
        <translation>Paraksta lapu.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Stands on papers: R3-0042.</source>
        <translation>Redzams dokumentos: R3-0042.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <source>A new name makes a new venue.</source>
        <translation>Jauns nosaukums izveido jaunu vietu.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Telpa</translation>
    </message>
    <message>
        <source>Takes place online</source>
        <translation>Notiek tiešsaistē</translation>
    </message>
    <message>
        <source>Online by</source>
        <translation>Tiešsaistes rīks</translation>
    </message>
    <message>
        <source>Zoom, Teams, phone …</source>
        <translation>Zoom, Teams, tālrunis …</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Vietas pieaugušajiem</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Bērnu pieskatīšanas vietas</translation>
    </message>
    <message>
        <source>At the desk, count children who come along</source>
        <translation>Reģistrācijā skaitīt līdzi atnākušos bērnus</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHead</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Atvērt reģistrāciju</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Citas darbības</translation>
    </message>
    <message>
        <source>Plan once more</source>
        <translation>Ieplānot vēlreiz</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Atcelt pasākumu…</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Tomēr notiks</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Pārvietot uz atkritni</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>Drukāt vārda kartes…</translation>
    </message>
    <message>
        <source>Attendance report…</source>
        <translation>Dalības pārskats…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Apliecības…</translation>
    </message>
    <message>
        <source>List for thanks: who came…</source>
        <translation>Pateicību saraksts: kas bija…</translation>
    </message>
    <message>
        <source>List of those who were missing…</source>
        <translation>Iztrūkstošo saraksts…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHistoryTab</name>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventListModel</name>
    <message>
        <source>no meeting planned</source>
        <translation>nodarbība nav ieplānota</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>beside an event in a list</comment>
        <translation>atcelts</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventPage</name>
    <message>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Jauns pasākums</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventReportForm</name>
    <message>
        <source>Order</source>
        <translation>Kārtība</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>uzvārds</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>vārds</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>bez vārdiem</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventView</name>
    <message>
        <source>Choose an event to see everything about it.</source>
        <translation>Izvēlieties pasākumu, lai redzētu visu par to.</translation>
    </message>
    <message>
        <source>Cancelled on %1. Reason: %2</source>
        <extracomment>%1 = when, %2 = why, as somebody wrote it</extracomment>
        <translation>Atcelts %1. Iemesls: %2</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Tomēr notiks</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Atcelt pasākumu</translation>
    </message>
    <message>
        <source>Stands on the event&apos;s page; whoever asks can be told why.</source>
        <translation>Redzams pasākuma lapā; ja kāds jautā, var paskaidrot, kāpēc.</translation>
    </message>
    <message>
        <source>Event cancelled.</source>
        <translation>Pasākums atcelts.</translation>
    </message>
    <message>
        <source>The event takes place after all.</source>
        <translation>Pasākums tomēr notiks.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Pārvietots uz atkritni. Tur paliek 30 dienas.</translation>
    </message>
    <message>
        <source>Event planned once more.</source>
        <translation>Pasākums ieplānots vēlreiz.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventsPage</name>
    <message>
        <source>Events</source>
        <comment>page</comment>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Jauns pasākums</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nedēļa</translation>
    </message>
    <message>
        <source>List</source>
        <comment>all events instead of a calendar</comment>
        <translation>Saraksts</translation>
    </message>
    <message>
        <source>How events are shown</source>
        <translation>Kā rāda pasākumus</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Agrāk</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>No event fits what you look for.</source>
        <translation>Neviens pasākums neatbilst meklētajam.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Notīrīt meklēšanu un filtrus</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Visi pasākumi</translation>
    </message>
    <message>
        <source>No events this month.</source>
        <translation>Šajā mēnesī nav pasākumu.</translation>
    </message>
    <message>
        <source>No events this week.</source>
        <translation>Šajā nedēļā nav pasākumu.</translation>
    </message>
    <message>
        <source>Round tables, workshops, group meetings: all that your centre invites to stands here.</source>
        <translation>Apaļie galdi, darbnīcas, grupu tikšanās: šeit ir viss, uz ko centrs aicina.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Ievietot sarakstu</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>Pasākums ieplānots.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactRow</name>
    <message>
        <source>on this day</source>
        <extracomment>An answer that is a day: it is known, and stands in the field behind</extracomment>
        <translation>šajā dienā</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Before the field of the day from which an answer holds</extracomment>
        <translation>kopš</translation>
    </message>
    <message>
        <source>%1, since</source>
        <extracomment>Spoken: %1 is a question, &quot;Work, since&quot;</extracomment>
        <translation>%1, kopš</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>Jautāts %1.</translation>
    </message>
    <message>
        <source>Asked %1 by %2.</source>
        <translation>Jautāts %1, jautāja %2.</translation>
    </message>
    <message>
        <source>Before: %1, since %2.</source>
        <extracomment>%1 is the answer before this one, %2 the day from which it held</extracomment>
        <translation>Iepriekš: %1, kopš %2.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactsTab</name>
    <message>
        <source>For reports</source>
        <translation>Pārskatiem</translation>
    </message>
    <message>
        <source>What funders count</source>
        <translation>Ko skaita finansētāji</translation>
    </message>
    <message>
        <source>Nobody has to answer. “Does not want to say” is an answer too: it shows that somebody asked.</source>
        <translation>Nevienam nav jāatbild. „Nevēlas teikt” arī ir atbilde: tā rāda, ka ir jautāts.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atbildes</translation>
    </message>
    <message>
        <source>Origin and health</source>
        <translation>Izcelsme un veselība</translation>
    </message>
    <message>
        <source>Protected by law. Noted only with consent.</source>
        <translation>Likuma aizsargāti dati. Pieraksta tikai ar piekrišanu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Paslēpt</translation>
    </message>
    <message>
        <source>%1: origin and health</source>
        <extracomment>Spoken: %1 is the title of a card</extracomment>
        <translation>%1: izcelsme un veselība</translation>
    </message>
    <message>
        <source>There is no consent to noting origin and health.</source>
        <translation>Nav piekrišanas pierakstīt izcelsmi un veselību.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Ierakstīt piekrišanu</translation>
    </message>
    <message>
        <source>Answers: %1 of %2</source>
        <extracomment>&quot;14 of 15 answers are there&quot;</extracomment>
        <translation>Atbildes: %1 no %2</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Dzimšanas datums vai gads</translation>
    </message>
    <message>
        <source>Counted in every table.</source>
        <translation>Skaitās visās tabulās.</translation>
    </message>
    <message>
        <source>Counted only in the grand total. Missing: %1</source>
        <translation>Skaitās tikai kopsummā. Trūkst: %1</translation>
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
        <translation>Enter vai dubultklikšķis rāda, kas ieskaitīts.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Meklēt palīdzībā</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Palīdzības teksts</translation>
    </message>
    <message>
        <source>No help text holds these words.</source>
        <translation>Nevienā palīdzības tekstā šo vārdu nav.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Rādīt visus tematus</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpersCard</name>
    <message>
        <source>Who leads and helps</source>
        <translation>Kas vada un palīdz</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Pievienot kādu</translation>
    </message>
    <message>
        <source>A participant, or any name. Enter adds it.</source>
        <translation>Dalībnieks vai jebkurš vārds. Enter pievieno.</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <extracomment>Spoken: %1 = a name</extracomment>
        <translation>Ko dara %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryPage</name>
    <message>
        <source>Bin</source>
        <translation>Atkritne</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Atjaunot</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Rādīt vecākus</translation>
    </message>
    <message>
        <source>The whole bin</source>
        <translation>Visa atkritne</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Visa vēsture</translation>
    </message>
    <message>
        <source>Whatever is removed lies here for 30 days and can be put back. Now the bin is empty.</source>
        <translation>Viss dzēstais šeit atrodas 30 dienas, un to var atjaunot. Pašlaik atkritne ir tukša.</translation>
    </message>
    <message>
        <source>Everything that is done stands here, and can be taken back for 30 days. Nothing fits what you look for.</source>
        <translation>Šeit redzams viss, kas darīts, un 30 dienas to var atsaukt. Jūsu meklētajam nekas neatbilst.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Par ko tā ir</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kas to darīja</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>kinds of acts</comment>
        <translation>Viss</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>Events and registrations</source>
        <translation>Pasākumi un pieteikumi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Organisation, lists, tasks</source>
        <translation>Organizācija, saraksti, darbi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) left</source>
        <extracomment>%1 = when and who; %n = days until it can no longer be put back</extracomment>
        <translation>
            <numerusform>%1 · vēl %n diena</numerusform>
            <numerusform>%1 · vēl %n dienas</numerusform>
            <numerusform>%1 · vēl %n dienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n entries</source>
        <translation>
            <numerusform>Atjaunot %n ierakstu</numerusform>
            <numerusform>Atjaunot %n ierakstus</numerusform>
            <numerusform>Atjaunot %n ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n acts</source>
        <translation>
            <numerusform>Atsaukt %n darbību</numerusform>
            <numerusform>Atsaukt %n darbības</numerusform>
            <numerusform>Atsaukt %n darbību</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <translation>
            <numerusform>Atsaukts, izņemot %n vērtību, ko kāds kopš tā laika mainījis.</numerusform>
            <numerusform>Atsaukts, izņemot %n vērtības, ko kāds kopš tā laika mainījis.</numerusform>
            <numerusform>Atsaukts, izņemot %n vērtību, ko kāds kopš tā laika mainījis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back: %n</source>
        <translation>
            <numerusform>Atjaunots: %n</numerusform>
            <numerusform>Atjaunoti: %n</numerusform>
            <numerusform>Atjaunots: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Atsaukts: %n</numerusform>
            <numerusform>Atsaukti: %n</numerusform>
            <numerusform>Atsaukts: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryView</name>
    <message>
        <source>Taken back.</source>
        <translation>Atsaukts.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <extracomment>%n = how many values</extracomment>
        <translation>
            <numerusform>Atsaukts, izņemot %n vērtību, ko kāds kopš tā laika mainījis.</numerusform>
            <numerusform>Atsaukts, izņemot %n vērtības, ko kāds kopš tā laika mainījis.</numerusform>
            <numerusform>Atsaukts, izņemot %n vērtību, ko kāds kopš tā laika mainījis.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a field, what changed in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
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
        <translation>Jauns pasākums</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Tiek meklēts, kas darāms</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HomeWords</name>
    <message>
        <source>on now, until %1</source>
        <extracomment>An event; %1 is a time</extracomment>
        <translation>notiek tagad, līdz %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>šodien %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>rīt %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HouseholdCard</name>
    <message>
        <source>Household</source>
        <translation>Mājsaimniecība</translation>
    </message>
    <message>
        <source>Who lives here too</source>
        <translation>Kas vēl šeit dzīvo</translation>
    </message>
    <message>
        <source>Type a name and choose; Ctrl+Enter adds a new person.</source>
        <translation>Rakstiet vārdu un izvēlieties; Ctrl+Enter pievieno jaunu cilvēku.</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Dzīvo šeit</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Vairs nedzīvo kopā</translation>
    </message>
    <message>
        <source>No longer in the household.</source>
        <translation>Vairs nav mājsaimniecībā.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day: moved out then</extracomment>
        <translation>līdz %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Radniecība</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>Spoken: %1 is who lives in the same household</extracomment>
        <translation>Radniecība: %1</translation>
    </message>
    <message>
        <source>Added to the household.</source>
        <translation>Pievienots mājsaimniecībai.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <comment>page</comment>
        <translation>Importēšana</translation>
    </message>
    <message>
        <source>A list comes in: people, events, answers of a form or marks of attendance. Nothing here is deleted or overwritten by it, and the whole import can be undone.</source>
        <translation>Ienāk saraksts: cilvēki, pasākumi, anketas atbildes vai dalības atzīmes. Nekas netiek dzēsts vai pārrakstīts, un visu importu var atsaukt.</translation>
    </message>
    <message>
        <source>Nothing is changed until the end.</source>
        <translation>Līdz beigām nekas netiek mainīts.</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>verb, on a button</comment>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Izvēlieties sarakstu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi faili (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Saraksts tiek nolasīts</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was written.</source>
        <translation>Pārbaude apturēta. Nekas nav ierakstīts.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>Saraksts ievietots.</translation>
    </message>
    <message>
        <source>The import was stopped. Everything is as it was before.</source>
        <translation>Importēšana apturēta. Viss ir tāpat kā iepriekš.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</source>
        <translation>Saraksti (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::InviteCard</name>
    <message>
        <source>Invite a computer</source>
        <translation>Ielūgt datoru</translation>
    </message>
    <message>
        <source>A code lets one more computer in. It is good once and for 72 hours; give it from hand to hand or by telephone, not by e-mail. This computer lets the other one in as soon as it answers, so leave Kaasa open until then.</source>
        <translation>Kods ielaiž vēl vienu datoru. Tas der vienreiz un 72 stundas; dodiet to no rokas rokā vai pa tālruni, ne e-pastā. Šis dators ielaidīs otru, tiklīdz tas atbildēs, tāpēc līdz tam atstājiet Kaasa atvērtu.</translation>
    </message>
    <message>
        <source>What the computer may do</source>
        <translation>Ko dators drīkst</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Izveidot kodu</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Izveidot vēl vienu kodu</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopēt kodu</translation>
    </message>
    <message>
        <source>The code as a picture to be scanned</source>
        <translation>Kods kā skenējams attēls</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Saglabāt kā failu…</translation>
    </message>
    <message>
        <source>The other computer shows the same words: %1</source>
        <extracomment>%1 are four invented words</extracomment>
        <translation>Otrs dators rāda tos pašus vārdus: %1</translation>
    </message>
    <message>
        <source>On the other computer choose “Join with an invitation” when Kaasa starts for the first time, and type or scan this code, or open the file.</source>
        <translation>Otrā datorā, kad Kaasa sākas pirmo reizi, izvēlieties „Pievienoties ar ielūgumu” un ierakstiet vai noskenējiet šo kodu vai atveriet failu.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Saglabāt ielūgumu</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>name of a file</comment>
        <translation>Ielūgums</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa ielūgumi (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::JoinStep</name>
    <message>
        <source>The invitation</source>
        <translation>Ielūgums</translation>
    </message>
    <message>
        <source>Kaasa asks the server for the invitation.</source>
        <translation>Kaasa jautā serverim pēc ielūguma.</translation>
    </message>
    <message>
        <source>This organisation invites you to work with its data.</source>
        <translation>Šī organizācija aicina strādāt ar tās datiem.</translation>
    </message>
    <message>
        <source>The computer that made the code lets this one in; Kaasa has to be open there. Then the data come.</source>
        <translation>Dators, kas izveidoja kodu, ielaidīs šo; tur Kaasa jābūt atvērtai. Pēc tam atnāks dati.</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Vārdi salīdzināšanai</translation>
    </message>
    <message>
        <source>The computer that made the code shows the same four words. If it shows others, do not join: somebody is in between.</source>
        <translation>Dators, kas izveidoja kodu, rāda tos pašus četrus vārdus. Ja tas rāda citus, nepievienojieties: kāds ir pa vidu.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Nolasa…</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button</comment>
        <translation>Pievienoties</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Pievienojas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>step of the first-run wizard</comment>
        <translation>Pievienošanās</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Atkopšanas lapa</translation>
    </message>
    <message>
        <source>The server gives what it holds, and the sheet opens it.</source>
        <translation>Serveris dod to, kas tam ir, un lapa to atver.</translation>
    </message>
    <message>
        <source>The sheet lets this computer in as one that manages everything. Take out the computers that are lost afterwards.</source>
        <translation>Lapa ielaiž šo datoru kā tādu, kas pārvalda visu. Pēc tam izņemiet pazudušos datorus.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KeySheetPage</name>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KindDialog</name>
    <message>
        <source>Words for a kind of event</source>
        <translation>Pasākuma veida vārdi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KnownPeopleCard</name>
    <message>
        <source>ours are kept</source>
        <translation>paliek mūsu dati</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nav izlemts</translation>
    </message>
    <message>
        <source>theirs are taken</source>
        <translation>ņem saraksta datus</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>jauns cilvēks</translation>
    </message>
    <message>
        <source>later</source>
        <comment>decided</comment>
        <translation>vēlāk</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Where something stands in an imported list: a row of the file</extracomment>
        <translation>%1. rinda</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come in as if nobody had looked.</source>
        <extracomment>Below a list of rows that resemble people. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>Un vēl %n, kas ienāk tā, it kā neviens nebūtu skatījies.</numerusform>
            <numerusform>Un vēl %n, kas ienāk tā, it kā neviens nebūtu skatījies.</numerusform>
            <numerusform>Un vēl %n, kas ienāk tā, it kā neviens nebūtu skatījies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Šeit</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Sarakstā</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Dzimusi</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>People already here</source>
        <translation>Cilvēki, kas jau ir šeit</translation>
    </message>
    <message>
        <source>These rows resemble people who are here, or tell something else of them. Whoever is not decided comes in as a new person and waits under Duplicates.</source>
        <translation>Šīs rindas līdzinās cilvēkiem, kas jau ir šeit, vai vēsta par viņiem ko citu. Kas nav izlemts, ienāk kā jauns cilvēks un gaida lapā „Dublikāti”.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Paturēt mūsu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ņemt no saraksta</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Jauns cilvēks</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Izlemt vēlāk</translation>
    </message>
    <message>
        <source>The same answer for all who are certain</source>
        <translation>Tā pati atbilde visiem, kas ir droši zināmi</translation>
    </message>
    <message>
        <source>Rows that resemble people</source>
        <translation>Rindas, kas līdzinās cilvēkiem</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageStep</name>
    <message>
        <source>Kaasa speaks it at once. You can change it at any time, at the foot of the window.</source>
        <translation>Kaasa tajā runās uzreiz. Valodu jebkurā laikā var mainīt loga apakšā.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Jūsu valoda</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageTabs</name>
    <message>
        <source>The text is missing in this language.</source>
        <translation>Šajā valodā teksta nav.</translation>
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
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Pievienot valodu</translation>
    </message>
    <message>
        <source>In any language: “Polish”, “poļu”, “польский”. Enter adds it.</source>
        <translation>Jebkurā valodā: „poļu”, „Polish”, „польский”. Enter pievieno.</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Līmenis: %1</translation>
    </message>
    <message>
        <source>spoken with</source>
        <extracomment>Beside a language: speak this one with her or him</extracomment>
        <translation>saziņas valoda</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Sazināties šajā</translation>
    </message>
    <message>
        <source>Prefer: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Sazināties šajā: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Noņemt: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListActs</name>
    <message>
        <source>For the chosen (%1)</source>
        <extracomment>Opens what can be done with several people at once; %1 = how many</extracomment>
        <translation>Izvēlētajiem (%1)</translation>
    </message>
    <message>
        <source>For all (%1)</source>
        <translation>Visiem (%1)</translation>
    </message>
    <message>
        <source>Register for an event…</source>
        <translation>Pieteikt pasākumam…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Pievienot birku…</translation>
    </message>
    <message>
        <source>Print or save the list…</source>
        <translation>Drukāt vai saglabāt sarakstu…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>Pieteikta %n persona.</numerusform>
            <numerusform>Pieteiktas %n personas.</numerusform>
            <numerusform>Pieteiktas %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>Vietu gaida %n persona.</numerusform>
            <numerusform>Vietu gaida %n personas.</numerusform>
            <numerusform>Vietu gaida %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were on the list already.</source>
        <translation>
            <numerusform>%n persona jau bija sarakstā.</numerusform>
            <numerusform>%n personas jau bija sarakstā.</numerusform>
            <numerusform>%n personas jau bija sarakstā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the tag now.</source>
        <translation>
            <numerusform>Birka tagad ir %n personai.</numerusform>
            <numerusform>Birka tagad ir %n personām.</numerusform>
            <numerusform>Birka tagad ir %n personām.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListsPage</name>
    <message>
        <source>Kind of event added.</source>
        <translation>Pasākuma veids pievienots.</translation>
    </message>
    <message>
        <source>Answer added.</source>
        <translation>Atbilde pievienota.</translation>
    </message>
    <message>
        <source>Answer removed.</source>
        <translation>Atbilde noņemta.</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <comment>page</comment>
        <translation>Vērtību saraksti</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Pasākumu veidi</translation>
    </message>
    <message>
        <source>Events keep a kind that is removed from the list.</source>
        <translation>Pasākumi patur veidu, kas no saraksta noņemts.</translation>
    </message>
    <message>
        <source>New kind, then Enter</source>
        <translation>Jauns veids, tad Enter</translation>
    </message>
    <message>
        <source>Tags of people</source>
        <translation>Cilvēku birkas</translation>
    </message>
    <message>
        <source>A new tag is made on a person&apos;s page.</source>
        <translation>Jaunu birku izveido cilvēka lapā.</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>Kā cilvēki par mums uzzināja</translation>
    </message>
    <message>
        <source>The registration desk proposes these, and whatever was answered often.</source>
        <translation>Reģistrācija piedāvā šīs atbildes un to, kas bieži atbildēts.</translation>
    </message>
    <message>
        <source>New answer, then Enter</source>
        <translation>Jauna atbilde, tad Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Pārdēvēt</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Atiestatīt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>%n cilvēku</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of event removed.</source>
        <translation>Pasākuma veids noņemts.</translation>
    </message>
    <message>
        <source>Kind of event has Kaasa&apos;s words again.</source>
        <translation>Pasākuma veidam atkal ir Kaasa vārdi.</translation>
    </message>
    <message>
        <source>Kind of event renamed.</source>
        <translation>Pasākuma veids pārdēvēts.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Birka noņemta.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Pārdēvēt birku</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Jaunais nosaukums birkai „%1”</translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation>Birka pārdēvēta.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LockCurtain</name>
    <message>
        <source>Kaasa is locked. What you were typing is kept.</source>
        <translation>Kaasa ir slēgta. Tas, ko rakstījāt, ir saglabāts.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LogosCard</name>
    <message>
        <source>Strip on top of papers</source>
        <translation>Josla dokumentu augšā</translation>
    </message>
    <message>
        <source>Up to six logos, as PNG or SVG of at most 200 kB. Kaasa prints none higher than the emblem of the Union.</source>
        <translation>Līdz sešiem logotipiem PNG vai SVG formātā, katrs ne lielāks par 200 kB. Kaasa nevienu nedrukā augstāku par Savienības emblēmu.</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Pievienot logotipu…</translation>
    </message>
    <message>
        <source>The strip as it will be printed</source>
        <translation>Josla, kā tā tiks izdrukāta</translation>
    </message>
    <message>
        <source>Towards the start</source>
        <translation>Tuvāk sākumam</translation>
    </message>
    <message>
        <source>Towards the end</source>
        <translation>Tuvāk beigām</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Logo removed.</source>
        <translation>Logotips noņemts.</translation>
    </message>
    <message>
        <source>Order of logos changed.</source>
        <translation>Logotipu secība mainīta.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be printed. Remove it and add the file again as PNG or SVG.</source>
        <translation>„%1” nav attēls, ko var izdrukāt. Noņemiet to un pievienojiet failu no jauna PNG vai SVG formātā.</translation>
    </message>
    <message>
        <source>“%1” is higher than the emblem of the Union. The emblem must be at least as high as the highest logo.</source>
        <translation>„%1” ir augstāks par Savienības emblēmu. Emblēmai jābūt vismaz tikpat augstai kā augstākajam logotipam.</translation>
    </message>
    <message>
        <source>The emblem of the Union must be at least one centimetre high.</source>
        <translation>Savienības emblēmai jābūt vismaz vienu centimetru augstai.</translation>
    </message>
    <message>
        <source>Only the first six logos are printed.</source>
        <translation>Tiek drukāti tikai pirmie seši logotipi.</translation>
    </message>
    <message>
        <source>No emblem will be printed. Where the Union pays, it must stand on every paper that participants see.</source>
        <translation>Emblēma netiks drukāta. Ja maksā Savienība, tai jābūt uz katra dokumenta, ko redz dalībnieki.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Izvēlieties logotipu</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Attēli (*.png *.svg)</translation>
    </message>
    <message>
        <source>Logo added.</source>
        <translation>Logotips pievienots.</translation>
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
        <translation>Lapa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Darbība</translation>
    </message>
    <message>
        <source>Command, %1</source>
        <translation>Darbība, %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: take this sentence away</comment>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Personal details are hidden on all pages. Ctrl+Shift+H shows them again.</source>
        <translation>Personas dati visās lapās ir paslēpti. Ctrl+Shift+H tos atkal parāda.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingDialog</name>
    <message>
        <source>Meeting</source>
        <translation>Nodarbība</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Par ko tā ir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ko mainīt</translation>
    </message>
    <message>
        <source>The others move by as many days and get the same times.</source>
        <translation>Pārējās pārceļas par tikpat dienām, un laiki būs tie paši.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Nodarbības</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Pievienot nodarbību</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Tomēr notiks</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Atvērt reģistrāciju</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>verb: the meeting does not take place</comment>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1 = the reason, as somebody wrote it</extracomment>
        <translation>atcelta: %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>%1 = the day that the series would give</extracomment>
        <translation>pārcelta no %1</translation>
    </message>
    <message>
        <source>The meeting takes place after all.</source>
        <translation>Nodarbība tomēr notiks.</translation>
    </message>
    <message>
        <source>Meeting removed.</source>
        <translation>Nodarbība noņemta.</translation>
    </message>
    <message>
        <source>Meeting added.</source>
        <translation>Nodarbība pievienota.</translation>
    </message>
    <message>
        <source>Meeting changed.</source>
        <translation>Nodarbība mainīta.</translation>
    </message>
    <message>
        <source>Meeting moved.</source>
        <translation>Nodarbība pārcelta.</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Atcelt nodarbību</translation>
    </message>
    <message>
        <source>Meeting cancelled.</source>
        <translation>Nodarbība atcelta.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Place of the meeting changed.</source>
        <translation>Nodarbības vieta mainīta.</translation>
    </message>
    <message>
        <source>Attendance that was noted stays.</source>
        <translation>Jau atzīmētie apmeklējumi paliek.</translation>
    </message>
    <message>
        <source>Meetings cancelled.</source>
        <translation>Nodarbības atceltas.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MergedCard</name>
    <message>
        <source>They are separate people again.</source>
        <translation>Tie atkal ir atsevišķi cilvēki.</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Apvienots no</translation>
    </message>
    <message>
        <source>Also known by these records. Nothing of them is lost.</source>
        <translation>Zināma arī ar šiem ierakstiem. Nekas no tiem nav zudis.</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Atkal sadalīt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewEventForm</name>
    <message>
        <source>New event</source>
        <translation>Jauns pasākums</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <source>May be said later. A new name makes a new venue.</source>
        <translation>Var norādīt vēlāk. Jauns nosaukums izveido jaunu vietu.</translation>
    </message>
    <message>
        <source>Create the event</source>
        <translation>Izveidot pasākumu</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Neveidot</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewPersonDialog</name>
    <message>
        <source>New participant</source>
        <translation>Jauns dalībnieks</translation>
    </message>
    <message>
        <source>People who are called alike</source>
        <translation>Cilvēki ar līdzīgu vārdu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Given name and surname, in any alphabet.</source>
        <translation>Vārds un uzvārds jebkurā rakstībā.</translation>
    </message>
    <message>
        <source>Phone, if known</source>
        <translation>Tālrunis, ja zināms</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Varbūt jau ir sarakstā:</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NextCard</name>
    <message>
        <source>Open the desk</source>
        <translation>Atvērt reģistrāciju</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Atvērt pasākumu</translation>
    </message>
    <message>
        <source>Nothing planned. Create an event.</source>
        <translation>Nekas nav ieplānots. Izveidojiet pasākumu.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Jauns pasākums</translation>
    </message>
    <message>
        <source>Next event, %1</source>
        <extracomment>%1 says when: &quot;today 17:30&quot;</extracomment>
        <translation>Nākamais pasākums, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n bērns</numerusform>
            <numerusform>%n bērni</numerusform>
            <numerusform>%n bērnu</numerusform>
        </translation>
    </message>
    <message>
        <source>registered</source>
        <comment>below a number of people</comment>
        <translation>pieteikušies</translation>
    </message>
    <message>
        <source>free places</source>
        <comment>below a number of places</comment>
        <translation>brīvas vietas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>The person may ask to read it. Nothing confidential belongs here.</source>
        <translation>Cilvēks drīkst lūgt to izlasīt. Nekas konfidenciāls te nav jāraksta.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <comment>page</comment>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Jauna organizācija</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridiskais nosaukums</translation>
    </message>
    <message>
        <source>This is how sheets and reports name it.</source>
        <translation>Tā to sauc lapās un pārskatos.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Pilsēta vai pašvaldība</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tīmekļa vietne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>Kas strādā pie šī datora</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>Stands in History and, as the person responsible, on papers.</source>
        <translation>Redzams vēsturē un dokumentos kā atbildīgā persona.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Nosaukums vai pilsēta</translation>
    </message>
    <message>
        <source>Your own organisation and those you work with stand here.</source>
        <translation>Šeit ir jūsu organizācija un tās, ar kurām sadarbojaties.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Visas organizācijas</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organizācijas nosaukums</translation>
    </message>
    <message>
        <source>your own organisation</source>
        <translation>jūsu organizācija</translation>
    </message>
    <message>
        <source>Organisation removed.</source>
        <translation>Organizācija noņemta.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationStep</name>
    <message>
        <source>Choose how to begin. Everything can be changed later, and nothing will be lost.</source>
        <translation>Izvēlieties, kā sākt. To varēs mainīt vēlāk, nekas netiks zaudēts.</translation>
    </message>
    <message>
        <source>Create a new organisation</source>
        <translation>Izveidot jaunu organizāciju</translation>
    </message>
    <message>
        <source>An empty place to work for your centre</source>
        <translation>Tukša darbvieta jūsu centram</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Atvērt rezerves kopiju</translation>
    </message>
    <message>
        <source>From another computer or a USB stick</source>
        <translation>No cita datora vai USB zibatmiņas</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organizācijas nosaukums</translation>
    </message>
    <message>
        <source>This is how sheets and reports will name it.</source>
        <translation>Tā tas būs rakstīts uz reģistrācijas lapām un pārskatiem.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nav obligāts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Decides how phone numbers are read.</source>
        <translation>Nosaka, kā saprast tālruņa numurus.</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvija</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Igaunija</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Pilsēta vai pašvaldība</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Rezerves kopijas fails</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <source>The backup stays as it is; you will work in a copy.</source>
        <translation>Rezerves kopija paliek neskarta; jūs strādāsiet ar tās kopiju.</translation>
    </message>
    <message>
        <source>Choose the file that you want to open.</source>
        <translation>Izvēlieties failu, ko vēlaties atvērt.</translation>
    </message>
    <message>
        <source>Write the name of your organisation.</source>
        <translation>Ierakstiet savas organizācijas nosaukumu.</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa profili (*.kaasa)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Jūsu organizācija</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Izmēģināt ar paraugu</translation>
    </message>
    <message>
        <source>Invented people: 342 participants, 15 events</source>
        <translation>Izdomāti cilvēki: 342 dalībnieki, 15 pasākumi</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Pievienoties ar ielūgumu</translation>
    </message>
    <message>
        <source>Work with the data of an organisation that uses Kaasa already</source>
        <translation>Strādāt ar tādas organizācijas datiem, kas jau lieto Kaasa</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Servera adrese</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Servera sertifikāts</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself.</source>
        <translation>Tikai serverim, kas sertifikātu izveidojis pats.</translation>
    </message>
    <message>
        <source>Open the file of an invitation…</source>
        <translation>Atvērt ielūguma failu…</translation>
    </message>
    <message>
        <source>Open the file of an invitation</source>
        <translation>Atvērt ielūguma failu</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa ielūgumi (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Sertifikāti (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Code of the invitation, or all lines of the recovery sheet</source>
        <translation>Ielūguma kods vai visas atkopšanas lapas rindas</translation>
    </message>
    <message>
        <source>26 letters and digits, or 84 of the sheet; small letters and spaces do not matter.</source>
        <translation>26 burti un cipari, lapai 84; mazie burti un atstarpes nav svarīgi.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationWords</name>
    <message>
        <source>State institution</source>
        <translation>Valsts iestāde</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Nevalstiska organizācija</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>School, college or university</source>
        <translation>Skola, koledža vai augstskola</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an organisation</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Vadošais partneris</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>of a project</comment>
        <translation>Partneris</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Asociētais partneris</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OverviewTab</name>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Saziņa</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Tuvākais</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Visas nodarbības</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Pēdējie ieraksti</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viss</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Ziņapmaiņa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Dzimšana</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Bērni</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Mājsaimniecība</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>gaidīšanas saraksts</translation>
    </message>
    <message>
        <source>Registered for nothing that is still to come.</source>
        <translation>Nav pieteikts nekam, kas vēl būs.</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>Vēl nav atzīmes nevienā nodarbībā.</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2 · hours: %3</source>
        <translation>Nodarbības: %1 no %2 · stundas: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>%1. lapa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageTabs</name>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Tabs of this page</source>
        <translation>Šīs lapas cilnes</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Citas cilnes</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PairCard</name>
    <message>
        <source>One person?</source>
        <translation>Viena persona?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nav viens un tas pats</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Atvērt: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Pirmais ieraksts</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Otrais ieraksts</translation>
    </message>
    <message>
        <source>All names are kept</source>
        <translation>Visi vārdi paliek</translation>
    </message>
    <message>
        <source>Ways to reach both</source>
        <translation>Abu saziņas veidi</translation>
    </message>
    <message>
        <source>Languages of both</source>
        <translation>Abu valodas</translation>
    </message>
    <message>
        <source>Meetings of both</source>
        <translation>Abu apmeklētās tikšanās</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperPress</name>
    <message>
        <source>Printing</source>
        <translation>Drukā</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>Saglabā PDF</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Saglabā darbgrāmatu</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Saglabā tabulu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperSide</name>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Saglabāt kā PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Darbgrāmata</translation>
    </message>
    <message>
        <source>Save the tables for a spreadsheet program (XLSX)</source>
        <translation>Saglabāt tabulas izklājlapu programmai (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save a table as text that every program reads (CSV)</source>
        <translation>Saglabāt tabulu kā tekstu, ko lasa katra programma (CSV)</translation>
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
        <translation>Partneri</translation>
    </message>
    <message>
        <source>New partner, then Enter</source>
        <translation>Jauns partneris, tad Enter</translation>
    </message>
    <message>
        <source>Part in the project: %1</source>
        <extracomment>Spoken: %1 is an organisation</extracomment>
        <translation>Loma projektā: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeopleListForm</name>
    <message>
        <source>Name in another script</source>
        <translation>Vārds citā rakstībā</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Pēdējais apmeklējums</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Cilvēku saraksts</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumenta valoda</translation>
    </message>
    <message>
        <source>Columns besides the name</source>
        <translation>Ailes blakus vārdam</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeoplePage</name>
    <message>
        <source>Participants</source>
        <comment>page</comment>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Jauns dalībnieks</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Vārds, tālrunis, karte…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kārtība</translation>
    </message>
    <message>
        <source>By surname</source>
        <translation>Pēc uzvārda</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>Pēc vārda</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Pēc vietas</translation>
    </message>
    <message>
        <source>By last visit</source>
        <translation>Pēc pēdējā apmeklējuma</translation>
    </message>
    <message>
        <source>Everybody who comes to your centre stands here.</source>
        <translation>Šeit ir visi, kas nāk uz jūsu centru.</translation>
    </message>
    <message>
        <source>Nobody fits what you look for.</source>
        <translation>Meklētajam neviens neatbilst.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Notīrīt meklēšanu un filtrus</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Above the list. %n = how many people it holds.</extracomment>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>%n cilvēku</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people shown of all</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Pievienots sarakstam.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Pārvietots uz atkritni. Tur paliek 30 dienas.</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Visi dalībnieki</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to the bin. They stay there for 30 days.</source>
        <translation>
            <numerusform>%n cilvēks pārvietots uz atkritni. Tur paliks 30 dienas.</numerusform>
            <numerusform>%n cilvēki pārvietoti uz atkritni. Tur paliks 30 dienas.</numerusform>
            <numerusform>%n cilvēku pārvietoti uz atkritni. Tur paliks 30 dienas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeriodForm</name>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>visi projekti</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>hide small groups</source>
        <translation>slēpt mazas grupas</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Periods beidzas, pirms tas sākas.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrs</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Birka</translation>
    </message>
    <message>
        <source>Not seen for</source>
        <translation>Nav redzēts</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dienu</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent to photos</source>
        <translation>Nav piekrišanas fotografēšanai</translation>
    </message>
    <message>
        <source>Details to be completed</source>
        <translation>Dati jāpapildina</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Loma: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Valoda: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Birka: %1</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n day(s)</source>
        <translation>
            <numerusform>nav redzēts %n dienu</numerusform>
            <numerusform>nav redzēts %n dienas</numerusform>
            <numerusform>nav redzēts %n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>no consent to photos</source>
        <translation>nav piekrišanas foto</translation>
    </message>
    <message>
        <source>no consent to data</source>
        <translation>nav datu piekrišanas</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>jāpapildina</translation>
    </message>
    <message>
        <source>No consent to keeping data</source>
        <translation>Nav piekrišanas datu glabāšanai</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>līdz %1 gadiem</translation>
    </message>
    <message>
        <source>%1 years and older</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>%1 gadi un vairāk</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <extracomment>%1 and %2 are ages in years</extracomment>
        <translation>%1–%2 gadi</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>cita loma</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nav lomas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <source>Comes with a child</source>
        <translation>Nāk ar bērnu</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statuss: %1</translation>
    </message>
    <message>
        <source>with a child</source>
        <translation>ar bērnu</translation>
    </message>
    <message>
        <source>Comes to events these weeks</source>
        <translation>Šajās nedēļās nāk uz pasākumiem</translation>
    </message>
    <message>
        <source>comes to events these weeks</source>
        <translation>šajās nedēļās nāk uz pasākumiem</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonForm</name>
    <message>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Given name in Cyrillic</source>
        <translation>Vārds kirilicā</translation>
    </message>
    <message>
        <source>Surname in Cyrillic</source>
        <translation>Uzvārds kirilicā</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kā sauc ikdienā</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Cits tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Dzimšanas datums vai gads</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Kā uzrunāt</translation>
    </message>
    <message>
        <source>This is no number that can be called. It is kept as it was typed.</source>
        <translation>Uz šo numuru nevar piezvanīt. Tas paliek, kā ierakstīts.</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Tēvvārds</translation>
    </message>
    <message>
        <source>This is an unlikely day to be born. Look again.</source>
        <translation>Šāda dzimšanas diena ir maz ticama. Pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <source>Official name: %1</source>
        <extracomment>Below a field in which a town was typed; %1 is its municipality</extracomment>
        <translation>Oficiālais nosaukums: %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Given name as at home</source>
        <translation>Vārds dzimtenes rakstībā</translation>
    </message>
    <message>
        <source>Surname as at home</source>
        <translation>Uzvārds dzimtenes rakstībā</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Ziņapmaiņa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonHead</name>
    <message>
        <source>Edit</source>
        <comment>verb: the person&apos;s details</comment>
        <translation>Labot</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Citas darbības</translation>
    </message>
    <message>
        <source>Transcript of meetings…</source>
        <translation>Dalības izraksts…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Pārvietot uz atkritni</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>nefotografēt</translation>
    </message>
    <message>
        <source>Address as: %1</source>
        <extracomment>%1 is how a person wants to be addressed</extracomment>
        <translation>Uzruna: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonListModel</name>
    <message>
        <source>to be completed</source>
        <comment>person who came through the door; shown beside the name</comment>
        <translation>jāpapildina</translation>
    </message>
    <message>
        <source>no consent</source>
        <comment>shown beside the name</comment>
        <translation>nav piekrišanas</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>In a list of people: the last day she was at a meeting</extracomment>
        <translation>bija %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonPicker</name>
    <message>
        <source>New person: %1</source>
        <translation>Jauns cilvēks: %1</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>Neviens nav atrasts: „%1”.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Atrastie cilvēki</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonView</name>
    <message>
        <source>Overview</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējumi</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Reģistrēt piekrišanu</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see the whole story.</source>
        <translation>Izvēlieties cilvēku sarakstā, lai redzētu visu par viņu.</translation>
    </message>
    <message>
        <source>Nobody has noted consent to keeping these data.</source>
        <translation>Piekrišana šo datu glabāšanai nav atzīmēta.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>For reports</source>
        <extracomment>Tab with the answers that funders count</extracomment>
        <translation>Pārskatiem</translation>
    </message>
    <message>
        <source>Came through the door; the details are still to be asked.</source>
        <translation>Ieradās bez pieteikšanās; dati vēl jāpajautā.</translation>
    </message>
    <message>
        <source>Mark as complete</source>
        <translation>Atzīmēt kā pilnu</translation>
    </message>
    <message>
        <source>Nobody has asked about photos. Until then none may show this person.</source>
        <translation>Par fotografēšanu neviens nav jautājis. Līdz tam šis cilvēks attēlos būt nedrīkst.</translation>
    </message>
    <message>
        <source>Marked as complete.</source>
        <translation>Atzīmēts kā pilns.</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Dati ir paslēpti, jo ekrānu redz citi.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Rādīt datus</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonViews</name>
    <message>
        <source>Name in another script</source>
        <translation>Vārds citā rakstībā</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Pēdējais apmeklējums</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>of a list, kept under a name</comment>
        <translation>Skati</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Skats: %1</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Visi cilvēki</translation>
    </message>
    <message>
        <source>What a row tells</source>
        <translation>Ko rāda rindā</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Saglabāt šo skatu…</translation>
    </message>
    <message>
        <source>Keep the changes in “%1”</source>
        <translation>Saglabāt izmaiņas skatā „%1”</translation>
    </message>
    <message>
        <source>The view was changed.</source>
        <translation>Skats mainīts.</translation>
    </message>
    <message>
        <source>Rename or share “%1”…</source>
        <translation>Pārdēvēt vai koplietot „%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Dzēst „%1”</translation>
    </message>
    <message>
        <source>The view was kept.</source>
        <translation>Skats saglabāts.</translation>
    </message>
    <message>
        <source>The view was removed.</source>
        <translation>Skats dzēsts.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PinRow</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n minutes.</source>
        <translation>
            <numerusform>Pārāk daudz kļūdainu mēģinājumu. Pagaidiet %n minūti.</numerusform>
            <numerusform>Pārāk daudz kļūdainu mēģinājumu. Pagaidiet %n minūtes.</numerusform>
            <numerusform>Pārāk daudz kļūdainu mēģinājumu. Pagaidiet %n minūšu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n seconds.</source>
        <translation>
            <numerusform>Pārāk daudz kļūdainu mēģinājumu. Pagaidiet %n sekundi.</numerusform>
            <numerusform>Pārāk daudz kļūdainu mēģinājumu. Pagaidiet %n sekundes.</numerusform>
            <numerusform>Pārāk daudz kļūdainu mēģinājumu. Pagaidiet %n sekunžu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. After %n more wrong tries there is a wait.</source>
        <translation>
            <numerusform>Tas nav pareizais PIN. Pēc vēl %n kļūdaina mēģinājuma būs jāgaida.</numerusform>
            <numerusform>Tas nav pareizais PIN. Pēc vēl %n kļūdainiem mēģinājumiem būs jāgaida.</numerusform>
            <numerusform>Tas nav pareizais PIN. Pēc vēl %n kļūdainiem mēģinājumiem būs jāgaida.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Tas nav pareizais PIN.</translation>
    </message>
    <message>
        <source>Desk PIN</source>
        <translation>Reģistrācijas PIN</translation>
    </message>
    <message>
        <source>Opens the rest of the program again.</source>
        <translation>Atkal atver pārējo programmu.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Atslēgt</translation>
    </message>
    <message>
        <source>Stay at the desk</source>
        <translation>Palikt reģistrācijā</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PlaceDialog</name>
    <message>
        <source>Place of the meeting</source>
        <translation>Nodarbības vieta</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <source>Empty: where the event takes place.</source>
        <translation>Tukšs: tur, kur notiek pasākums.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Telpa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PresenceDialog</name>
    <message>
        <source>Hours and note</source>
        <translation>Stundas un piezīme</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <source>Empty: %1, as the meeting counts</source>
        <extracomment>%1 = hours that the meeting counts for this person</extracomment>
        <translation>Tukšs: %1, kā nodarbībai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Children who came along</source>
        <translation>Bērni, kas ieradās līdzi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours up to 24. Write 1,5 or 1:30.</source>
        <translation>„%1” nav stundu skaits līdz 24. Rakstiet 1,5 vai 1:30.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PreviewPage</name>
    <message>
        <source>Looking for printers</source>
        <translation>Meklē printerus</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <extracomment>Title of the preview. %1 is a kind of paper: &quot;Sign-in sheet&quot;</extracomment>
        <translation>Drukāšana: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>page: a paper&apos;s preview</comment>
        <translation>Drukāšana</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Lapu lielums ekrānā</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Visa lapa</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Lapas platums</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <extracomment>A job in the status line: the preview of a paper is being made</extracomment>
        <translation>Veido lapas</translation>
    </message>
    <message>
        <source>The pages were not made, because it was stopped.</source>
        <translation>Lapas netika izveidotas, jo darbība tika pārtraukta.</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>verb: the pages of a paper</comment>
        <translation>Izveidot lapas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Saglabāt kā PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF dokumenti (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Saglabāt kā darbgrāmatu</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Darbgrāmatas (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Saglabāt kā CSV</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Teksta tabulas (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the file that was saved</comment>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Pārtraukts. Nekas netika saglabāts.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Nosūtīts printerim %1.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>Drukāšana pārtraukta. Lapas, ko printeris jau saņēmis, vēl var izdrukāties.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PrintBox</name>
    <message numerus="yes">
        <source>The paper has %n page(s). Write one of them, or from – to: 2–5</source>
        <translation>
            <numerusform>Dokumentam ir %n lapa. Ierakstiet tās numuru vai no – līdz: 2–5</numerusform>
            <numerusform>Dokumentam ir %n lapas. Ierakstiet vienu no tām vai no – līdz: 2–5</numerusform>
            <numerusform>Dokumentam ir %n lapu. Ierakstiet vienu no tām vai no – līdz: 2–5</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer at this computer. Save the paper as a PDF and print it elsewhere.</source>
        <translation>Šim datoram nav printera. Saglabājiet dokumentu kā PDF un izdrukājiet citur.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeris</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplāri</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Kuras lapas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>pages</comment>
        <translation>visas</translation>
    </message>
    <message>
        <source>the one shown</source>
        <comment>page</comment>
        <translation>redzamā</translation>
    </message>
    <message>
        <source>some</source>
        <comment>pages</comment>
        <translation>dažas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProfileMending</name>
    <message>
        <source>Open the newest backup from %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Atvērt jaunāko rezerves kopiju (%1)</translation>
    </message>
    <message>
        <source>This is the backup from %1. What was done after that is not in it: enter it again, from paper where there is some. The damaged profile is still there: %2</source>
        <extracomment>%1 is a day and time, %2 a file</extracomment>
        <translation>Šī ir rezerves kopija no %1. Tajā nav tā, kas darīts vēlāk: ievadiet to vēlreiz, kur iespējams – no papīra. Bojātais profils joprojām atrodas šeit: %2</translation>
    </message>
    <message>
        <source>Fetch everything from the server again</source>
        <translation>No jauna ielādēt visu no servera</translation>
    </message>
    <message>
        <source>Everything is here again, also what was done last. The damaged profile is still there: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Viss atkal ir šeit, arī pēdējais darītais. Bojātais profils joprojām atrodas šeit: %1</translation>
    </message>
    <message>
        <source>What the server had is here again. What was done last on this computer could not be read any more: enter it again, from paper where there is some. The damaged profile is still there: %1</source>
        <translation>Viss, kas bija serverī, atkal ir šeit. To, kas šajā datorā darīts pēdējā brīdī, vairs nevarēja nolasīt: ievadiet to vēlreiz, kur iespējams – no papīra. Bojātais profils joprojām atrodas šeit: %1</translation>
    </message>
    <message>
        <source>Everything is being fetched from the server…</source>
        <translation>Viss tiek ielādēts no servera…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Pārtraukt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressCard</name>
    <message>
        <source>Running projects</source>
        <translation>Projekti, kas notiek</translation>
    </message>
    <message>
        <source>No project runs today.</source>
        <translation>Šodien nenotiek neviens projekts.</translation>
    </message>
    <message>
        <source>Each person is counted once.</source>
        <translation>Katrs cilvēks skaitīts vienu reizi.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>Spoken: %1 is a project</extracomment>
        <translation>Pārskats: %1</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Cilvēki, kas piedalījušies</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Dalību skaits</translation>
    </message>
    <message>
        <source>Events that took place</source>
        <translation>Notikušie pasākumi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two numbers: held, of all planned</extracomment>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressRow</name>
    <message>
        <source>Stopping: %1</source>
        <translation>Aptur: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is being done: &quot;Reading the list: 412 of 1,000&quot;</extracomment>
        <translation>%1: %2 no %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Pārtraukt</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProjectsPage</name>
    <message>
        <source>Partner removed.</source>
        <translation>Partneris noņemts.</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>page</comment>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Jauns projekts</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>As it stands in the contract</source>
        <translation>Kā līgumā</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pirmā diena</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <source>Emblem on papers</source>
        <translation>Emblēma uz dokumentiem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Eiropas Savienības emblēma</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Bez emblēmas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>Nosaukums vai numurs</translation>
    </message>
    <message>
        <source>What funders pay for stands here: events belong to a project, and reports are made of it.</source>
        <translation>Šeit ir tas, par ko maksā finansētāji: pasākumi pieder projektam, un par to veido pārskatus.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Visi projekti</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Projekta nosaukums</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a project</comment>
        <translation>beidzies</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a project</comment>
        <translation>gaidāms</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a project</comment>
        <translation>notiek</translation>
    </message>
    <message>
        <source>Project removed.</source>
        <translation>Projekts noņemts.</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Norāde par finansējumu</translation>
    </message>
    <message>
        <source>Stands beside the emblem. Where it is empty, the usual words of the Union are printed. On a Russian paper it stands in the language of your country.</source>
        <translation>Stāv blakus emblēmai. Ja tā ir tukša, drukā Savienības parastos vārdus. Uz krievu dokumenta tā ir jūsu valsts valodā.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProofCard</name>
    <message numerus="yes">
        <source>%n people, each of them once</source>
        <extracomment>Above a list of people. %n = how many stand in it.</extracomment>
        <translation>
            <numerusform>%n cilvēks, katrs vienu reizi</numerusform>
            <numerusform>%n cilvēki, katrs vienu reizi</numerusform>
            <numerusform>%n cilvēku</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>Kas ieskaitīts</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cilvēks</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often somebody was there</comment>
        <translation>Reizes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Pirmā reize</translation>
    </message>
    <message>
        <source>At what</source>
        <comment>an event</comment>
        <translation>Pasākums</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReadyStep</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>Ko vēlaties darīt vispirms?</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importēt cilvēku sarakstu</translation>
    </message>
    <message>
        <source>Create the first event</source>
        <translation>Izveidot pirmo pasākumu</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Aplūkot programmu</translation>
    </message>
    <message>
        <source>Your data will lie in this file: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Jūsu dati atradīsies šajā failā: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>last step of the first-run wizard</comment>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Viss gatavs darbam</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The button that closes the dialog: nothing is done</extracomment>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <extracomment>Before a choice: this meeting alone, this one and all later ones, all meetings</extracomment>
        <translation>Kuras nodarbības</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecentCard</name>
    <message>
        <source>Worked on lately</source>
        <translation>Nesen strādāts ar</translation>
    </message>
    <message>
        <source>Nothing yet at this computer.</source>
        <translation>Šajā datorā vēl nekas.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecordsPage</name>
    <message>
        <source>Nothing in the list fits what you look for.</source>
        <translation>Sarakstā nav nekā, kas atbilstu meklētajam.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Notīrīt meklēšanu</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Pievienots sarakstam.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Atkopšanas lapa</translation>
    </message>
    <message>
        <source>One printed page that brings everything back from the server when every computer is lost. The server cannot read your data, so without it nobody can.</source>
        <translation>Viena izdrukāta lapa, kas visu atgūst no servera, ja pazuduši visi datori. Serveris jūsu datus nevar izlasīt, tāpēc bez tās to nevar neviens.</translation>
    </message>
    <message>
        <source>Check the line</source>
        <translation>Pārbaudīt rindu</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Tās vēl nav.</translation>
    </message>
    <message>
        <source>It was made on another computer.</source>
        <translation>Tā izveidota citā datorā.</translation>
    </message>
    <message>
        <source>Made on %1; one line of it was checked.</source>
        <translation>Izveidota %1; viena tās rinda pārbaudīta.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Izveidota %1.</translation>
    </message>
    <message>
        <source>Line %1 of the sheet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Lapas %1. rinda</translation>
    </message>
    <message>
        <source>So that you know where the sheet is, while there is still time.</source>
        <translation>Lai zinātu, kur lapa ir, kamēr vēl ir laiks.</translation>
    </message>
    <message>
        <source>Make a new sheet: the old one is worthless then</source>
        <translation>Izveidot jaunu lapu: vecā tad vairs nederēs</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Izveidot atkopšanas lapu</translation>
    </message>
    <message>
        <source>This is not line %1 of the newest sheet. Read it once more; if the sheet is lost, make a new one.</source>
        <translation>Šī nav jaunākās lapas %1. rinda. Izlasiet to vēlreiz; ja lapa pazudusi, izveidojiet jaunu.</translation>
    </message>
    <message>
        <source>Right. Put the sheet back.</source>
        <translation>Pareizi. Nolieciet lapu atpakaļ.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegisteredTab</name>
    <message>
        <source>Registered</source>
        <comment>tab of an event: people</comment>
        <translation>Pieteiktie</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <extracomment>Tab of an event: &quot;Registered 14/20&quot;</extracomment>
        <translation>Pieteiktie %1</translation>
    </message>
    <message>
        <source>Register: name, phone, badge…</source>
        <translation>Pieteikt: vārds, tālrunis…</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation>Pieteiktie cilvēki</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kārtība</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Pēc vārda</translation>
    </message>
    <message>
        <source>By time of registration</source>
        <translation>Pēc pieteikšanās laika</translation>
    </message>
    <message>
        <source>Nobody is registered yet. A name is enough.</source>
        <translation>Vēl neviens nav pieteikts. Pietiek ar vārdu.</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Pieteikt kādu</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>&amp;Bērni</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the registered people</comment>
        <translation>Izņemt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: show the person&apos;s page</comment>
        <translation>Atvērt</translation>
    </message>
    <message numerus="yes">
        <source>Also %n who cancelled</source>
        <translation>
            <numerusform>Arī %n atteikums</numerusform>
            <numerusform>Arī %n atteikumi</numerusform>
            <numerusform>Arī %n atteikumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Piešķirt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n children come along.</source>
        <extracomment>%1 = name</extracomment>
        <translation>
            <numerusform>%1: līdzi nāk %n bērns.</numerusform>
            <numerusform>%1: līdzi nāk %n bērni.</numerusform>
            <numerusform>%1: līdzi nāk %n bērnu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n children</source>
        <extracomment>In a list of registered people: how many children come along</extracomment>
        <translation>
            <numerusform>%n bērns</numerusform>
            <numerusform>%n bērni</numerusform>
            <numerusform>%n bērnu</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The day on which she registered</extracomment>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>heard: %1</source>
        <extracomment>%1 = where she heard of the event, as somebody wrote it</extracomment>
        <translation>uzzināja: %1</translation>
    </message>
    <message>
        <source>over capacity: %1</source>
        <extracomment>%1 = why she was let in though the event was full</extracomment>
        <translation>virs vietu skaita: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>gaida vietu</translation>
    </message>
    <message>
        <source>waits for childcare</source>
        <translation>gaida bērnu pieskatīšanu</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>pieteikts</translation>
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
        <translation>visi projekti</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Periods beidzas, pirms tas sākas.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cilvēks</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Vārds, tālrunis, karte…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Pārskata valoda</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>bez vārdiem</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Saglabāt kā PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF dokumenti (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Saglabāt kā darbgrāmatu</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Darbgrāmatas (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Saglabāt kā CSV</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Teksta tabulas (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Apturēts. Nekas nav saglabāts.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportView</name>
    <message>
        <source>Table</source>
        <translation>Tabula</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Šeit vēl nekā nav.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <comment>page</comment>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>Project and period</source>
        <translation>Projekts un periods</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Viens pasākums</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Viens cilvēks</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Apliecības</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Darbgrāmata</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose whose record it is.</source>
        <translation>Izvēlieties, par kuru cilvēku ir izraksts.</translation>
    </message>
    <message>
        <source>There is no event yet to tell of.</source>
        <translation>Vēl nav pasākuma, par ko ziņot.</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>A job in the status line: a report is being counted</extracomment>
        <translation>Tiek skaitīts</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Skaitīšana apturēta.</translation>
    </message>
    <message>
        <source>Names are hidden. Untick “without names” to see who was counted.</source>
        <translation>Vārdi ir paslēpti. Noņemiet ķeksi „bez vārdiem”, lai redzētu, kas ieskaitīts.</translation>
    </message>
    <message>
        <source>Finding who was counted</source>
        <translation>Tiek meklēts, kas ieskaitīts</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RequestForm</name>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumenta valoda</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Pagriezt lapu</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreCard</name>
    <message>
        <source>What the backup would change</source>
        <translation>Ko rezerves kopija mainītu</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Atjaunot…</translation>
    </message>
    <message>
        <source>Comparing the backup with what is here now.</source>
        <translation>Kopija tiek salīdzināta ar to, kas šeit ir tagad.</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>Rezerves kopijas salīdzināšana</translation>
    </message>
    <message>
        <source>The backup and what is here now are alike. There is nothing to restore.</source>
        <translation>Rezerves kopija ir tāda pati kā tas, kas ir tagad. Nav ko atjaunot.</translation>
    </message>
    <message>
        <source>Backup %1. Choose what to take from it; nothing has changed yet. Consents and numbers of printed papers stay in any case.</source>
        <extracomment>%1 says which backup: the day and time when it was made, or a file</extracomment>
        <translation>Rezerves kopija %1. Izvēlieties, ko no tās ņemt; vēl nekas nav mainījies. Piekrišanas un izdrukāto dokumentu numuri paliek jebkurā gadījumā.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>paturēt</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>atjaunot</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Kā ir tagad</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>Kā kopijā</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Atjaunot no rezerves kopijas</translation>
    </message>
    <message>
        <source>Take these over from the backup %1? %2.</source>
        <extracomment>%1 says which backup, %2 what of it</extracomment>
        <translation>Vai pārņemt no rezerves kopijas %1? %2.</translation>
    </message>
    <message>
        <source>What was entered since the backup was made changes back or goes into the bin. The whole restore can be undone for 30 days.</source>
        <translation>Tas, kas ievadīts pēc kopijas izveidošanas, mainīsies atpakaļ vai nonāks atkritnē. Visu atjaunošanu var atsaukt 30 dienu laikā.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atjaunot</translation>
    </message>
    <message>
        <source>Backup restored.</source>
        <translation>Atjaunots no rezerves kopijas.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreWords</name>
    <message>
        <source>%1: %2 and others</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 some of their names</extracomment>
        <translation>%1: %2 un citi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Pieteikumi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
    <message>
        <source>Register of printed papers</source>
        <translation>Izdrukāto dokumentu reģistrs</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Iestatījumi un saraksti</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>atgriežas %n</numerusform>
            <numerusform>atgriežas %n</numerusform>
            <numerusform>atgriežas %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become as they were</source>
        <translation>
            <numerusform>kļūst tāds kā bija: %n</numerusform>
            <numerusform>kļūst tādi kā bija: %n</numerusform>
            <numerusform>kļūst tādi kā bija: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go into the bin</source>
        <translation>
            <numerusform>nonāk atkritnē %n</numerusform>
            <numerusform>nonāk atkritnē %n</numerusform>
            <numerusform>nonāk atkritnē %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ResultCard</name>
    <message>
        <source>The import was taken back</source>
        <translation>Imports ir atsaukts</translation>
    </message>
    <message>
        <source>Everything is as it was before “%1” came in.</source>
        <translation>Viss ir tāpat kā pirms „%1” ievietošanas.</translation>
    </message>
    <message numerus="yes">
        <source>%n values stay, because somebody changed them since.</source>
        <extracomment>After an import was taken back. %n = how many values.</extracomment>
        <translation>
            <numerusform>%n vērtība paliek, jo kāds to kopš tā laika ir mainījis.</numerusform>
            <numerusform>%n vērtības paliek, jo kāds tās kopš tā laika ir mainījis.</numerusform>
            <numerusform>%n vērtību paliek, jo kāds tās kopš tā laika ir mainījis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the list</source>
        <translation>Sarakstā nav nekā jauna</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>Saraksts ir ievietots</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Atsaukt šo importu</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Rādīt cilvēkus</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Rādīt pasākumus</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importēt citu sarakstu</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n likely duplicates</source>
        <extracomment>A button: rows of an imported list that may be people who were here. %n = how many.</extracomment>
        <translation>
            <numerusform>Aplūkot %n iespējamu dublikātu</numerusform>
            <numerusform>Aplūkot %n iespējamus dublikātus</numerusform>
            <numerusform>Aplūkot %n iespējamu dublikātu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of no organisation in particular</extracomment>
        <translation>nav</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>visai organizācijai</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Last day, empty while it lasts</source>
        <translation>Pēdējā diena; tukšs, kamēr ilgst</translation>
    </message>
    <message>
        <source>For an organisation</source>
        <translation>No organizācijas</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>Projektā</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RolesCard</name>
    <message>
        <source>Roles</source>
        <translation>Lomas</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Pievienot lomu</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>līdz %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Beidzas šodien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>The role ends today.</source>
        <translation>Loma beidzas šodien.</translation>
    </message>
    <message>
        <source>Role removed.</source>
        <translation>Loma noņemta.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Telpas</translation>
    </message>
    <message>
        <source>New room, then Enter</source>
        <translation>Jauna telpa, tad Enter</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Telpa</translation>
    </message>
    <message>
        <source>How many people it holds</source>
        <translation>Cik cilvēku tajā ietilpst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove the room %1</source>
        <extracomment>Spoken: what to remove</extracomment>
        <translation>Noņemt telpu %1</translation>
    </message>
    <message>
        <source>Write a number of people from 1 to 10,000, or nothing.</source>
        <translation>Ierakstiet cilvēku skaitu no 1 līdz 10 000 vai atstājiet tukšu.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SavingForm</name>
    <message>
        <source>Not saved: %1, “%2”: “%3”. %4</source>
        <extracomment>%1 = whose record, %2 = name of a field, %3 = what was typed, %4 = a sentence with the reason</extracomment>
        <translation>Nav saglabāts: %1, „%2”: „%3”. %4</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SearchEverything</name>
    <message>
        <source>Search everything</source>
        <translation>Meklēt visur</translation>
    </message>
    <message>
        <source>People, events, pages and commands. Arrow keys choose, Enter opens.</source>
        <translation>Cilvēki, pasākumi, lapas un darbības. Bulttaustiņi izvēlas, Enter atver.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nekas nav atrasts: „%1”.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Meklēšanas rezultāti</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SectionNav</name>
    <message>
        <source>Parts of Kaasa</source>
        <translation>Kaasa sadaļas</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Iestatījumi un palīdzība</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityPage</name>
    <message>
        <source>Security</source>
        <comment>page</comment>
        <translation>Drošība</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>Dati šajā datorā vēl nav šifrēti. Lietojiet šajā datorā kontu ar paroli un glabājiet rezerves kopijas drošā vietā.</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>Reģistrācijas PIN</translation>
    </message>
    <message>
        <source>The PIN as it is now</source>
        <translation>Pašreizējais PIN</translation>
    </message>
    <message>
        <source>New PIN, at least four characters</source>
        <translation>Jaunais PIN, vismaz četras zīmes</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Tas pats PIN vēlreiz</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Rādīt, ko rakstu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Aizslēgšana</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or a click</source>
        <translation>Aizslēgt pēc tik minūtēm bez taustiņiem un klikšķiem</translation>
    </message>
    <message>
        <source>From 1 to 60 minutes. What you were writing stays.</source>
        <translation>No 1 līdz 60 minūtēm. Iesāktais paliek.</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Atiestatīt</translation>
    </message>
    <message>
        <source>Reset the time until the lock</source>
        <translation>Atiestatīt laiku līdz aizslēgšanai</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Mainīt PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Iestatīt PIN</translation>
    </message>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>Brīvprātīgais pie durvīm redz tikai reģistrāciju; pārējo atkal atver jūsu PIN.</translation>
    </message>
    <message>
        <source>There is no PIN yet, so neither the desk nor the program can be locked. Set one, and only you can open the program again.</source>
        <translation>PIN vēl nav, tāpēc ne reģistrāciju, ne programmu nevar aizslēgt. Iestatiet to, un programmu atkal atvērt varēsiet tikai jūs.</translation>
    </message>
    <message>
        <source>Write at least four characters.</source>
        <translation>Ierakstiet vismaz četras zīmes.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>Abi PIN atšķiras. Ierakstiet divreiz vienu un to pašu.</translation>
    </message>
    <message>
        <source>This is not the PIN. Write the one that opens the desk now.</source>
        <translation>Tas nav pareizais PIN. Ierakstiet to, ar kuru reģistrāciju atver tagad.</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait a while and try again.</source>
        <translation>Bija pārāk daudz nepareizu mēģinājumu. Brīdi pagaidiet un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>Turpmāk der jaunais PIN.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityStep</name>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>Brīvprātīgais pie ieejas redz tikai reģistrāciju un neko citu; pārējo atkal atver jūsu PIN kods.</translation>
    </message>
    <message>
        <source>PIN, at least four characters</source>
        <translation>PIN kods, vismaz četras zīmes</translation>
    </message>
    <message>
        <source>Not required. You can set or change it later.</source>
        <translation>Nav obligāts. To var iestatīt vai mainīt vēlāk.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Tas pats PIN kods vēlreiz</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Rādīt, ko rakstu</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>Dati šajā datorā vēl nav šifrēti. Lietojiet datorā kontu ar paroli un glabājiet rezerves kopijas drošā vietā.</translation>
    </message>
    <message>
        <source>Write at least four characters, or none.</source>
        <translation>Ierakstiet vismaz četras zīmes vai nevienu.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>Abi PIN kodi atšķiras. Ierakstiet divreiz vienu un to pašu.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Drošība</translation>
    </message>
    <message>
        <source>A PIN for the registration desk</source>
        <translation>PIN kods reģistrācijai pie ieejas</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SeriesCard</name>
    <message>
        <source>Repeats</source>
        <translation>Atkārtojas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cik bieži</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>neatkārtojas</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>katru nedēļu</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>katru otro nedēļu</translation>
    </message>
    <message>
        <source>every month, on the same weekday</source>
        <translation>katru mēnesi, tajā pašā nedēļas dienā</translation>
    </message>
    <message>
        <source>every month, on the same day</source>
        <translation>katru mēnesi, tajā pašā datumā</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Pēdējā iespējamā diena</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Šajās dienās</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Izlaistās dienas</translation>
    </message>
    <message>
        <source>Dates with a comma between them. Meetings that were held, cancelled or have marks stay.</source>
        <translation>Datumi, atdalīti ar komatu. Nodarbības, kas notika, ir atceltas vai kurām ir atzīmes, paliek.</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Ieplānot nodarbības</translation>
    </message>
    <message numerus="yes">
        <source>Series planned: %n new meeting(s).</source>
        <extracomment>%n = how many meetings are new</extracomment>
        <translation>
            <numerusform>Cikls ieplānots: %n jauna nodarbība.</numerusform>
            <numerusform>Cikls ieplānots: %n jaunas nodarbības.</numerusform>
            <numerusform>Cikls ieplānots: %n jaunu nodarbību.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series planned. %n meeting(s) of other days stay: held, cancelled or with marks.</source>
        <extracomment>%n = how many</extracomment>
        <translation>
            <numerusform>Cikls ieplānots. Paliek %n nodarbība citā dienā: notikusi, atcelta vai ar atzīmēm.</numerusform>
            <numerusform>Cikls ieplānots. Paliek %n nodarbības citās dienās: notikušas, atceltas vai ar atzīmēm.</numerusform>
            <numerusform>Cikls ieplānots. Paliek %n nodarbību citās dienās: notikušas, atceltas vai ar atzīmēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>No series any more. The meetings stay.</source>
        <translation>Cikla vairs nav. Nodarbības paliek.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A public holiday: %1 = date, %2 = its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Public holidays in the series: %1</source>
        <extracomment>%1 = dates with the names of the holidays</extracomment>
        <translation>Svētku dienas ciklā: %1</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Izlaist tās</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Session</name>
    <message>
        <source>Checking the data</source>
        <translation>Pārbauda datus</translation>
    </message>
    <message>
        <source>Close and repair…</source>
        <translation>Aizvērt un salabot…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SettingsSearch</name>
    <message>
        <source>Legal name, registration number, address</source>
        <translation>Juridiskais nosaukums, reģistrācijas numurs, adrese</translation>
    </message>
    <message>
        <source>Logos of the organisation</source>
        <translation>Organizācijas logotipi</translation>
    </message>
    <message>
        <source>Partners of a project</source>
        <translation>Projekta partneri</translation>
    </message>
    <message>
        <source>Funding statement and emblem on papers</source>
        <translation>Norāde par finansējumu un emblēma uz dokumentiem</translation>
    </message>
    <message>
        <source>Rooms and how many people they hold</source>
        <translation>Telpas un cik cilvēku tajās ietilpst</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Ekrāna valoda</translation>
    </message>
    <message>
        <source>Light, dark or high-contrast colours</source>
        <translation>Gaišas, tumšas vai augsta kontrasta krāsas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>Reģistrācijas PIN</translation>
    </message>
    <message>
        <source>Minutes until the program locks itself</source>
        <translation>Minūtes, līdz programma aizslēdzas pati</translation>
    </message>
    <message>
        <source>Back up now, restore from a backup</source>
        <translation>Rezerves kopija tagad, atjaunošana no kopijas</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Iestatījums</translation>
    </message>
    <message>
        <source>Kinds of events and other lists</source>
        <translation>Pasākumu veidi un citi saraksti</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>Kā cilvēki par mums uzzināja</translation>
    </message>
    <message>
        <source>Texts of consents</source>
        <translation>Piekrišanu teksti</translation>
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
        <translation>Kopā, soli pa solim.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. No internet is needed.</source>
        <translation>Viss tiek glabāts šajā datorā. Internets nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1. solis no %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Atvērt rezerves kopiju</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Inventing people…</source>
        <translation>Izdomājam cilvēkus…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Atvērt paraugu</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>name of a file</comment>
        <translation>Paraugs</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SheetEntryTab</name>
    <message>
        <source>From paper</source>
        <comment>tab of an event: a signed sheet is entered</comment>
        <translation>No papīra</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Doties uz</translation>
    </message>
    <message>
        <source>Row, number or scan</source>
        <translation>Rinda, numurs vai kods</translation>
    </message>
    <message>
        <source>Signatures on the paper</source>
        <translation>Paraksti uz papīra</translation>
    </message>
    <message>
        <source>All others absent</source>
        <extracomment>On a button: everybody without a mark was not at the meeting</extracomment>
        <translation>Pārējo nebija</translation>
    </message>
    <message>
        <source>No sheet was printed for this event: people stand by name.</source>
        <translation>Šim pasākumam lapa nav drukāta: cilvēki ir vārdu secībā.</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Drukāt lapu</translation>
    </message>
    <message>
        <source>A sheet belongs to a meeting. No meeting is planned yet.</source>
        <translation>Lapa pieder nodarbībai. Vēl nav ieplānota neviena nodarbība.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plānot nodarbību</translation>
    </message>
    <message>
        <source>Written by hand: name…</source>
        <translation>Ierakstīts ar roku: vārds…</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>A sheet to choose: %1 = its number, %2 = the day on which it was printed</extracomment>
        <translation>%1, drukāta %2</translation>
    </message>
    <message>
        <source>none: people by name</source>
        <translation>nav: cilvēki vārdu secībā</translation>
    </message>
    <message>
        <source>The sheet has no row %1.</source>
        <translation>Lapā nav %1. rindas.</translation>
    </message>
    <message>
        <source>No sheet has this number. It stands beside the square code, top right.</source>
        <translation>Lapas ar šādu numuru nav. Numurs ir pie kvadrātveida koda augšā pa labi.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SheetForm</name>
    <message>
        <source>number</source>
        <comment>column of a sign-in sheet</comment>
        <translation>numurs</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column of a sign-in sheet</comment>
        <translation>vārds</translation>
    </message>
    <message>
        <source>town</source>
        <comment>column of a sign-in sheet</comment>
        <translation>pilsēta</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>column of a sign-in sheet</comment>
        <translation>organizācija</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>column of a sign-in sheet</comment>
        <translation>tālrunis</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>column of a sign-in sheet</comment>
        <translation>e-pasts</translation>
    </message>
    <message>
        <source>time in and out</source>
        <comment>column of a sign-in sheet</comment>
        <translation>ieradās, aizgāja</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>column of a sign-in sheet</comment>
        <translation>paraksts</translation>
    </message>
    <message>
        <source>photo allowed</source>
        <comment>column of a sign-in sheet</comment>
        <translation>drīkst foto</translation>
    </message>
    <message>
        <source>may write later</source>
        <comment>column of a sign-in sheet</comment>
        <translation>drīkst rakstīt</translation>
    </message>
    <message>
        <source>children</source>
        <comment>column of a sign-in sheet</comment>
        <translation>bērni</translation>
    </message>
    <message>
        <source>remarks</source>
        <comment>column of a sign-in sheet</comment>
        <translation>piezīmes</translation>
    </message>
    <message>
        <source>all</source>
        <comment>meetings of an event</comment>
        <translation>visas</translation>
    </message>
    <message>
        <source>all events of %1</source>
        <extracomment>Choice of sheets: those of every event of one day. %1 is the day.</extracomment>
        <translation>visi %1 pasākumi</translation>
    </message>
    <message>
        <source>Second language below the first</source>
        <translation>Otra valoda zem pirmās</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second language</comment>
        <translation>nav</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>whose sheets are printed</comment>
        <translation>Nodarbības</translation>
    </message>
    <message>
        <source>Several meetings</source>
        <translation>Vairākas nodarbības</translation>
    </message>
    <message>
        <source>a sheet for each</source>
        <translation>katrai sava lapa</translation>
    </message>
    <message>
        <source>a column for each</source>
        <translation>katrai sava aile</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Ailes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kārtība</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>uzvārds</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>vārds</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Tukšas rindas</translation>
    </message>
    <message>
        <source>fill the page</source>
        <comment>with empty rows</comment>
        <translation>līdz lapas beigām</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty rows</comment>
        <translation>nav</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Empty rows of a sheet</extracomment>
        <translation>vismaz %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>viens saraksts</translation>
    </message>
    <message>
        <source>a slip for each person</source>
        <translation>zīmīte katram</translation>
    </message>
    <message>
        <source>online list</source>
        <translation>tiešsaistes saraksts</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Vārdi</translation>
    </message>
    <message>
        <source>in full</source>
        <comment>names</comment>
        <translation>pilnībā</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciāļi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>waiting list too</source>
        <translation>arī gaidīšanas saraksts</translation>
    </message>
    <message>
        <source>who cancelled too</source>
        <translation>arī atteikušies</translation>
    </message>
    <message>
        <source>names in Cyrillic too</source>
        <translation>vārdi arī kirilicā</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>logos, funding</source>
        <translation>logotipi, finansējums</translation>
    </message>
    <message>
        <source>privacy sentences</source>
        <translation>teikumi par datiem</translation>
    </message>
    <message>
        <source>landscape</source>
        <comment>turned paper</comment>
        <translation>horizontāli</translation>
    </message>
    <message>
        <source>QR code in each row</source>
        <translation>QR kods katrā rindā</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SourceCard</name>
    <message>
        <source>as the list says</source>
        <translation>kā teikts sarakstā</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Saraksts</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Kas ir sarakstā</translation>
    </message>
    <message>
        <source>File</source>
        <comment>that is imported</comment>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Izvēlēties failu</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>whose list it is</comment>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>how they are stored</comment>
        <translation>Burtu kodējums</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Starp ailēm</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>A workbook (XLSX, ODS), a table saved as CSV, contacts (VCF) or a calendar (ICS). Kaasa reads it and changes nothing in it.</source>
        <translation>Darbgrāmata (XLSX, ODS), CSV formātā saglabāta tabula, kontakti (VCF) vai kalendārs (ICS). Kaasa to izlasa un neko tajā nemaina.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StartPage</name>
    <message>
        <source>Open a profile</source>
        <translation>Atvērt profilu</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <translation>Kaasa profili (*.kaasa)</translation>
    </message>
    <message>
        <source>Which profile would you like to open?</source>
        <translation>Kuru profilu vēlaties atvērt?</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>Profili šajā datorā</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the profile</comment>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Atvērt citu failu…</translation>
    </message>
    <message>
        <source>New organisation or backup…</source>
        <translation>Jauna organizācija vai kopija…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StatusLine</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Saglabāts šajā datorā</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Vēl nav saglabāts</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Event cancelled.&quot;</extracomment>
        <translation>Atsaukt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Slēgs pēc %n min</numerusform>
            <numerusform>Slēgs pēc %n min</numerusform>
            <numerusform>Slēgs pēc %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <extracomment>%1 is a language by its own name</extracomment>
        <translation>Programmas valoda: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmas valoda</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <extracomment>%1 is how far the server has what is here</extracomment>
        <translation>Sinhronizācija: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 is the number of a step, %2 of all steps, %3 its name</extracomment>
        <translation>%1. solis no %2: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StickCard</name>
    <message>
        <source>Write to a stick</source>
        <translation>Ierakstīt zibatmiņā</translation>
    </message>
    <message>
        <source>For the other computers</source>
        <comment>name of a file</comment>
        <translation>Pārējiem datoriem</translation>
    </message>
    <message>
        <source>Sealed changes (*.kaasa-sync)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Aizzīmogotas izmaiņas (*.kaasa-sync)</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Nolasīt no zibatmiņas</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Bez tīkla</translation>
    </message>
    <message>
        <source>A stick carries the same sealed packets from computer to computer. Whoever finds it reads nothing. Write it on one computer, read it on the other, and the other way round.</source>
        <translation>Zibatmiņa nes tās pašas aizzīmogotās paketes no datora uz datoru. Kas to atrod, neko nevar izlasīt. Ierakstiet to vienā datorā, nolasiet otrā un pēc tam otrādi.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Ierakstīt zibatmiņā…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Nolasīt no zibatmiņas…</translation>
    </message>
    <message>
        <source>Writing sealed packets</source>
        <translation>Raksta aizzīmogotās paketes</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were written. The file can go to the other computers.</source>
        <translation>
            <numerusform>Ierakstīta %n pakete. Failu var nest uz pārējiem datoriem.</numerusform>
            <numerusform>Ierakstītas %n paketes. Failu var nest uz pārējiem datoriem.</numerusform>
            <numerusform>Ierakstīts %n pakešu. Failu var nest uz pārējiem datoriem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading sealed packets</source>
        <translation>Nolasa aizzīmogotās paketes</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were left out, for what came before them is missing: it comes from the server or from another stick.</source>
        <translation>
            <numerusform>Izlaista %n pakete, jo trūkst tā, kas bija pirms tās: tas nāks no servera vai citas zibatmiņas.</numerusform>
            <numerusform>Izlaistas %n paketes, jo trūkst tā, kas bija pirms tām: tas nāks no servera vai citas zibatmiņas.</numerusform>
            <numerusform>Izlaists %n pakešu, jo trūkst tā, kas bija pirms tām: tas nāks no servera vai citas zibatmiņas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in.</source>
        <translation>
            <numerusform>Pieņemta %n izmaiņa.</numerusform>
            <numerusform>Pieņemtas %n izmaiņas.</numerusform>
            <numerusform>Pieņemts %n izmaiņu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file was known here already.</source>
        <translation>Viss, kas failā ir, šeit jau bija zināms.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SuggestField</name>
    <message>
        <source>Proposals</source>
        <translation>Ieteikumi</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncLine</name>
    <message>
        <source>Sync now</source>
        <translation>Sinhronizēt tagad</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>link to the page Sync</comment>
        <translation>Sīkāk</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <comment>page</comment>
        <translation>Sinhronizācija</translation>
    </message>
    <message>
        <source>With the server</source>
        <translation>Ar serveri</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinhronizēt tagad</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Jāpievērš uzmanība</translation>
    </message>
    <message>
        <source>What came and could not be taken in. Everything else goes on; tell whoever manages Kaasa.</source>
        <translation>Kas atnāca un ko nevarēja pieņemt. Viss pārējais turpinās; pasakiet tam, kas pārvalda Kaasa.</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Pēdējās sazināšanās reizes</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Vēl nekas nav ne sūtīts, ne saņemts.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Pēdējoreiz saskaņots</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>Server answers in</source>
        <extracomment>How long the server takes to answer</extracomment>
        <translation>Serveris atbild</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>verb: with syncing</comment>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>verb: syncing</comment>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>nezināma datora</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <extracomment>%1 is a number, %2 the name of a computer</extracomment>
        <translation>%2: %1. pakete</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncWords</name>
    <message>
        <source>On this computer alone</source>
        <translation>Tikai šajā datorā</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sinhronizē…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Nav tīkla</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nav sinhronizēts</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Apturēts</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on their way</source>
        <translation>
            <numerusform>Ceļā %n izmaiņa</numerusform>
            <numerusform>Ceļā %n izmaiņas</numerusform>
            <numerusform>Ceļā %n izmaiņu</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Viss saskaņots</translation>
    </message>
    <message numerus="yes">
        <source>%n changes only here, since %1</source>
        <extracomment>Foot of the window; %1 is a time or a day: since when</extracomment>
        <translation>
            <numerusform>Tikai šeit %n izmaiņa kopš %1</numerusform>
            <numerusform>Tikai šeit %n izmaiņas kopš %1</numerusform>
            <numerusform>Tikai šeit %n izmaiņu kopš %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>waits to be sent</comment>
        <translation>nekas</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, the oldest from %1</source>
        <extracomment>%1 is a time or a day</extracomment>
        <translation>
            <numerusform>%n izmaiņa, vecākā no %1</numerusform>
            <numerusform>%n izmaiņas, vecākā no %1</numerusform>
            <numerusform>%n izmaiņu, vecākā no %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes ahead of the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>Šī datora pulkstenis ir %n minūti priekšā serverim. Iestatiet to pareizi, lai jaunākā izmaiņa būtu jaunākā.</numerusform>
            <numerusform>Šī datora pulkstenis ir %n minūtes priekšā serverim. Iestatiet to pareizi, lai jaunākā izmaiņa būtu jaunākā.</numerusform>
            <numerusform>Šī datora pulkstenis ir %n minūšu priekšā serverim. Iestatiet to pareizi, lai jaunākā izmaiņa būtu jaunākā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes behind the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>Šī datora pulkstenis atpaliek no servera par %n minūti. Iestatiet to pareizi, lai jaunākā izmaiņa būtu jaunākā.</numerusform>
            <numerusform>Šī datora pulkstenis atpaliek no servera par %n minūtēm. Iestatiet to pareizi, lai jaunākā izmaiņa būtu jaunākā.</numerusform>
            <numerusform>Šī datora pulkstenis atpaliek no servera par %n minūtēm. Iestatiet to pareizi, lai jaunākā izmaiņa būtu jaunākā.</numerusform>
        </translation>
    </message>
    <message>
        <source>no network</source>
        <translation>nav tīkla</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>nav sinhronizēts</translation>
    </message>
    <message numerus="yes">
        <source>sent %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>nosūtīta %n izmaiņa</numerusform>
            <numerusform>nosūtītas %n izmaiņas</numerusform>
            <numerusform>nosūtīts %n izmaiņu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>saņemta %n izmaiņa</numerusform>
            <numerusform>saņemtas %n izmaiņas</numerusform>
            <numerusform>saņemts %n izmaiņu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computers let in</source>
        <translation>
            <numerusform>ielaists %n dators</numerusform>
            <numerusform>ielaisti %n datori</numerusform>
            <numerusform>ielaists %n datoru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packets put aside</source>
        <translation>
            <numerusform>atlikta malā %n pakete</numerusform>
            <numerusform>atliktas malā %n paketes</numerusform>
            <numerusform>atlikts malā %n pakešu</numerusform>
        </translation>
    </message>
    <message>
        <source>manages: works with everything, lets computers in and out</source>
        <translation>pārvalda: strādā ar visu, ielaiž un izņem datorus</translation>
    </message>
    <message>
        <source>works with everything</source>
        <translation>strādā ar visu</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>tikai lasa</translation>
    </message>
    <message>
        <source>registers at the door</source>
        <translation>reģistrē pie ieejas</translation>
    </message>
    <message>
        <source>It was damaged on its way or at the server.</source>
        <translation>Tā bojāta ceļā vai serverī.</translation>
    </message>
    <message>
        <source>It comes from a computer that was never let in.</source>
        <translation>Tā nāk no datora, kas nekad nav ielaists.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was changed, or somebody else wrote it.</source>
        <translation>Paraksts nav pareizs: tā ir mainīta, vai to rakstījis kāds cits.</translation>
    </message>
    <message>
        <source>It was written after its computer had been removed.</source>
        <translation>Tā rakstīta pēc tam, kad dators bija izņemts.</translation>
    </message>
    <message>
        <source>This computer has no key for it.</source>
        <translation>Šim datoram tai nav atslēgas.</translation>
    </message>
    <message>
        <source>This Kaasa does not understand it. A newer one may.</source>
        <translation>Šī Kaasa to nesaprot. Jaunāka varbūt sapratīs.</translation>
    </message>
    <message>
        <source>The server holds back what came before it.</source>
        <translation>Serveris aiztur to, kas bija pirms tās.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>tukšs</translation>
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
        <translation>serveris kaut ko bija zaudējis, un tas ir atlikts atpakaļ</translation>
    </message>
    <message>
        <source>these data were an older copy, or are on two computers: this computer goes on under a new name</source>
        <translation>šie dati bija vecāka kopija vai ir divos datoros: šis dators turpina ar jaunu vārdu</translation>
    </message>
    <message>
        <source>Some of it is beyond what its computer may do, and was left out.</source>
        <translation>Daļu no tā šis dators nedrīkst darīt, un tā netika ņemta vērā.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagDialog</name>
    <message>
        <source>Add a tag</source>
        <translation>Pievienot birku</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Birka</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Pievienot birku</translation>
    </message>
    <message>
        <source>Write the tag first.</source>
        <translation>Vispirms ierakstiet birku.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>Jauna birka, tad Enter</translation>
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
        <translation>Darāmais</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nekas jūs negaida.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the page that solves a task</comment>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: mark a task as done</comment>
        <translation>Izdarīts</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>put a task off</comment>
        <translation>Rīt</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>atstarpe</translation>
    </message>
    <message>
        <source>New task, then Enter</source>
        <translation>Jauns darbs, tad Enter</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Darbs izdarīts.</translation>
    </message>
    <message>
        <source>Task put off until tomorrow.</source>
        <translation>Darbs atlikts līdz rītdienai.</translation>
    </message>
    <message>
        <source>Task added.</source>
        <translation>Darbs pievienots.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TodayForm</name>
    <message>
        <source>Today</source>
        <comment>a paper</comment>
        <translation>Šodiena</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumenta valoda</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Izvēlne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uz priekšu</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Meklēt visur</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::VenuesPage</name>
    <message>
        <source>Room added.</source>
        <translation>Telpa pievienota.</translation>
    </message>
    <message>
        <source>Room removed.</source>
        <translation>Telpa noņemta.</translation>
    </message>
    <message>
        <source>Venues</source>
        <comment>page</comment>
        <translation>Norises vietas</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Jauna norises vieta</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>As it stands on invitations and sheets</source>
        <translation>Kā ielūgumos un lapās</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Pilsēta vai pašvaldība</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Who has the key, where to park</source>
        <translation>Kam ir atslēga, kur novietot auto</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Norises vietas</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Nosaukums vai pilsēta</translation>
    </message>
    <message>
        <source>The houses where your events take place stand here.</source>
        <translation>Šeit ir ēkas, kurās notiek jūsu pasākumi.</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Visas norises vietas</translation>
    </message>
    <message>
        <source>Name of the venue</source>
        <translation>Norises vietas nosaukums</translation>
    </message>
    <message>
        <source>Venue removed.</source>
        <translation>Norises vieta noņemta.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ViewNameDialog</name>
    <message>
        <source>View of the list</source>
        <translation>Saraksta skats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>For example: Bauska, not seen for 30 days</source>
        <translation>Piemēram: Bauska, nav redzēti 30 dienas</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Visai komandai</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Skatam vajag nosaukumu.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Skats ar tādu nosaukumu jau ir.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WaitingTab</name>
    <message>
        <source>Waiting</source>
        <comment>tab of an event: people</comment>
        <extracomment>Tab of an event: &quot;Waiting 2&quot;</extracomment>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Gaida %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Gaidīšanas saraksts</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>Vietu neviens negaida.</translation>
    </message>
    <message>
        <source>See who is registered</source>
        <translation>Skatīt pieteiktos</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Piešķirt vietu</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>in the waiting list</comment>
        <translation>Uz augšu</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>in the waiting list</comment>
        <translation>Uz leju</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the waiting list</comment>
        <translation>Izņemt</translation>
    </message>
    <message>
        <source>%1 is number %2 now.</source>
        <translation>%1 tagad ir %2. vietā.</translation>
    </message>
    <message>
        <source>Let in over capacity</source>
        <translation>Ielaist virs vietu skaita</translation>
    </message>
    <message>
        <source>Stands in the list of registered people and in History.</source>
        <translation>Redzams pieteikto sarakstā un vēsturē.</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Tomēr ielaist…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Šī nedēļa</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>Meetings of this week that are still to come</source>
        <translation>Šīs nedēļas nodarbības, kas vēl būs</translation>
    </message>
    <message>
        <source>Nothing more is planned this week.</source>
        <translation>Šonedēļ nekas vairāk nav ieplānots.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a meeting</comment>
        <translation>atcelta</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n meetings</source>
        <extracomment>Spoken: %1 is a day, %n how many meetings it has</extracomment>
        <translation>
            <numerusform>%1: %n nodarbība</numerusform>
            <numerusform>%1: %n nodarbības</numerusform>
            <numerusform>%1: %n nodarbību</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WishesCard</name>
    <message>
        <source>Wishes</source>
        <translation>Vēlmes</translation>
    </message>
    <message>
        <source>As ticked on a sign-in sheet or said at the door.</source>
        <translation>Kā atzīmēts reģistrācijas lapā vai pateikts pie ieejas.</translation>
    </message>
    <message>
        <source>Pictures may be taken</source>
        <translation>Drīkst fotografēt</translation>
    </message>
    <message>
        <source>News and invitations later</source>
        <translation>Ziņas un ielūgumi vēlāk</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::YouStep</name>
    <message>
        <source>Your name stands beside every change, so that colleagues know whom to ask. No account anywhere is needed.</source>
        <translation>Jūsu vārds ir redzams pie katras izmaiņas, lai kolēģi zina, kam jautāt. Nekāds konts nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>Not required. It stays on this computer and in your organisation.</source>
        <translation>Nav obligāti. Vārds paliek šajā datorā un jūsu organizācijā.</translation>
    </message>
    <message>
        <source>You</source>
        <comment>step of the first-run wizard</comment>
        <translation>Jūs</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Kas šeit strādā?</translation>
    </message>
</context>
</TS>
