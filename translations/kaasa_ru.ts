<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>Import</name>
    <message>
        <source>“%1” is empty. Please save the list once more and choose it again.</source>
        <translation>Файл «%1» пуст. Сохраните список ещё раз и снова выберите его.</translation>
    </message>
    <message>
        <source>“%1” is not a table but another kind of file, so nothing can be taken from it. Please choose a list saved as CSV.</source>
        <translation>«%1» — не таблица, а файл другого вида, поэтому взять из него нечего. Выберите список, сохранённый в формате CSV.</translation>
    </message>
    <message>
        <source>“%1” is a packed file. Please unpack it and choose the list inside.</source>
        <translation>«%1» — сжатый архив. Распакуйте его и выберите список, который внутри.</translation>
    </message>
    <message>
        <source>“%1” is a workbook, which Kaasa cannot read yet. Please open it in its own program, save the sheet as “CSV (UTF-8)” and choose that file.</source>
        <translation>«%1» — рабочая книга, которую Kaasa пока не умеет читать. Откройте её в своей программе, сохраните лист как «CSV (UTF-8)» и выберите этот файл.</translation>
    </message>
    <message>
        <source>“%1” is a web page, although its name says otherwise. Please open it in a spreadsheet program, save it as “CSV (UTF-8)” and choose that file.</source>
        <translation>«%1» — веб-страница, хотя по названию этого не скажешь. Откройте её в программе электронных таблиц, сохраните как «CSV (UTF-8)» и выберите этот файл.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened in line %2 and never closed, so it is not clear where the rows from that line on end. Nothing was taken in. Please correct line %2 and try again.</source>
        <translation>В файле «%1» в строке %2 открыта кавычка, которая нигде не закрыта, поэтому неясно, где кончаются строки, начиная с этой. Ничего не внесено. Исправьте строку %2 и попробуйте снова.</translation>
    </message>
    <message>
        <source>In “%1” one cell of the row that starts in line %2 has more than a million characters. Nothing was taken in. Please correct that row and try again.</source>
        <translation>В файле «%1» в одной ячейке записи, которая начинается в строке %2, больше миллиона знаков. Ничего не внесено. Исправьте эту запись и попробуйте снова.</translation>
    </message>
    <message>
        <source>In “%1” the row that starts in line %2 has more than 4096 cells. Nothing was taken in. Please correct that row and try again.</source>
        <translation>В файле «%1» в записи, которая начинается в строке %2, больше 4096 ячеек. Ничего не внесено. Исправьте эту запись и попробуйте снова.</translation>
    </message>
    <message>
        <source>In “%1” no row says what its columns hold. Please write a first row such as “Given name, Family name, Phone, E-mail” and try again.</source>
        <translation>В файле «%1» нет строки, из которой видно, что в столбцах. Впишите первую строку, например «Имя, Фамилия, Телефон, Эл. почта», и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” has a row of column names but nothing below it.</source>
        <translation>В файле «%1» есть строка с названиями столбцов, но под ней ничего нет.</translation>
    </message>
    <message>
        <source>“%1” lacks a column that this kind of list needs. Please check that you chose the right kind of list, and the names of the columns.</source>
        <translation>В файле «%1» не хватает столбца, который нужен списку такого вида. Проверьте, верно ли выбран вид списка, и названия столбцов.</translation>
    </message>
</context>
</TS>
