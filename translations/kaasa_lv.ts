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
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <translation>Pirmdiena</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Otrdiena</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Trešdiena</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Ceturtdiena</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Piektdiena</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sestdiena</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Svētdiena</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is empty. Please save the list once more and choose it again.</source>
        <translation>Datne „%1” ir tukša. Lūdzu, saglabājiet sarakstu vēlreiz un izvēlieties to no jauna.</translation>
    </message>
    <message>
        <source>“%1” is not a table but another kind of file, so nothing can be taken from it. Please choose a list saved as CSV.</source>
        <translation>„%1” nav tabula, bet cita veida datne, tāpēc no tās neko nevar ievietot. Lūdzu, izvēlieties CSV formātā saglabātu sarakstu.</translation>
    </message>
    <message>
        <source>“%1” is a packed file. Please unpack it and choose the list inside.</source>
        <translation>„%1” ir saspiesta datne. Lūdzu, atspiediet to un izvēlieties tajā esošo sarakstu.</translation>
    </message>
    <message>
        <source>“%1” is a workbook, which Kaasa cannot read yet. Please open it in its own program, save the sheet as “CSV (UTF-8)” and choose that file.</source>
        <translation>„%1” ir darbgrāmata, ko Kaasa vēl neprot lasīt. Lūdzu, atveriet to tās programmā, saglabājiet lapu kā „CSV (UTF-8)” un izvēlieties šo datni.</translation>
    </message>
    <message>
        <source>“%1” is a web page, although its name says otherwise. Please open it in a spreadsheet program, save it as “CSV (UTF-8)” and choose that file.</source>
        <translation>„%1” ir tīmekļa lapa, kaut gan nosaukums liecina par ko citu. Lūdzu, atveriet to izklājlapu programmā, saglabājiet kā „CSV (UTF-8)” un izvēlieties šo datni.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened in line %2 and never closed, so it is not clear where the rows from that line on end. Nothing was taken in. Please correct line %2 and try again.</source>
        <translation>Datnē „%1” %2. rindā ir atvērta pēdiņa, kas nekur nav aizvērta, tāpēc nav skaidrs, kur beidzas rindas, sākot ar šo. Nekas netika ievietots. Lūdzu, izlabojiet %2. rindu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>In “%1” one cell of the row that starts in line %2 has more than a million characters. Nothing was taken in. Please correct that row and try again.</source>
        <translation>Datnē „%1” vienā šūnā ierakstam, kas sākas %2. rindā, ir vairāk nekā miljons rakstzīmju. Nekas netika ievietots. Lūdzu, izlabojiet šo ierakstu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>In “%1” the row that starts in line %2 has more than 4096 cells. Nothing was taken in. Please correct that row and try again.</source>
        <translation>Datnē „%1” ierakstam, kas sākas %2. rindā, ir vairāk nekā 4096 šūnas. Nekas netika ievietots. Lūdzu, izlabojiet šo ierakstu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>In “%1” no row says what its columns hold. Please write a first row such as “Given name, Family name, Phone, E-mail” and try again.</source>
        <translation>Datnē „%1” nevienā rindā nav teikts, kas ir tās slejās. Lūdzu, ierakstiet pirmo rindu, piemēram, „Vārds, Uzvārds, Tālrunis, E-pasts”, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” has a row of column names but nothing below it.</source>
        <translation>Datnē „%1” ir sleju nosaukumu rinda, bet zem tās nekā nav.</translation>
    </message>
    <message>
        <source>“%1” lacks a column that this kind of list needs. Please check that you chose the right kind of list, and the names of the columns.</source>
        <translation>Datnē „%1” trūkst slejas, kas šāda veida sarakstam ir vajadzīga. Lūdzu, pārbaudiet, vai izvēlējāties pareizo saraksta veidu, un sleju nosaukumus.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a paper: %1 = this page, %2 = how many there are</extracomment>
        <translation>%1. lapa no %2</translation>
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
        <translation>Beigas</translation>
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
</context>
</TS>
