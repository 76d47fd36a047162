<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
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
</TS>
