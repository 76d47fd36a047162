<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE" sourcelanguage="en_GB">
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
</TS>
