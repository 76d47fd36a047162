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
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <translation>Esmaspäev</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Teisipäev</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Kolmapäev</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Neljapäev</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Reede</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Laupäev</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Pühapäev</translation>
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
        <source>“%1” is a workbook, which Kaasa cannot read yet. Please open it in its own program, save the sheet as “CSV (UTF-8)” and choose that file.</source>
        <translation>„%1” on töövihik, mida Kaasa veel lugeda ei oska. Palun avage see selle enda programmis, salvestage leht kujul „CSV (UTF-8)” ja valige see fail.</translation>
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
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a paper: %1 = this page, %2 = how many there are</extracomment>
        <translation>leht %1/%2</translation>
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
        <translation>Tohib pildistada</translation>
    </message>
    <message>
        <source>May write</source>
        <comment>head of a column: may we contact you later</comment>
        <translation>Tohib kirjutada</translation>
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
</context>
</TS>
