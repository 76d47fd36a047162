<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>Act</name>
    <message>
        <source>Checked in: %1</source>
        <translation>Отмечено присутствие: %1</translation>
    </message>
    <message>
        <source>Attendance mark removed: %1</source>
        <translation>Отметка о посещении снята: %1</translation>
    </message>
    <message>
        <source>Attendance marked: %1</source>
        <translation>Посещение отмечено: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Добавлен человек: %1</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Изменены данные: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Удалён человек: %1</translation>
    </message>
    <message>
        <source>Profile created: %1</source>
        <translation>Создан профиль: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
</context>
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
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a paper: %1 = this page, %2 = how many there are</extracomment>
        <translation>лист %1 из %2</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>yes</source>
        <comment>in a narrow column</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a narrow column</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>No</source>
        <comment>number of a row</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Town or organisation</source>
        <translation>Город или организация</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>head of a column: time</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>head of a column: time</comment>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>head of a column: time</comment>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Photo allowed</source>
        <translation>Фото можно</translation>
    </message>
    <message>
        <source>May write</source>
        <comment>head of a column: may we contact you later</comment>
        <translation>Писать можно</translation>
    </message>
    <message>
        <source>Children here</source>
        <translation>Дети с собой</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Sheet %1, printed %2</source>
        <extracomment>Foot of a sign-in sheet: %1 = number of the sheet, %2 = date and time of printing</extracomment>
        <translation>Лист %1, напечатан %2</translation>
    </message>
    <message>
        <source>People present:</source>
        <translation>Присутствует человек:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Ответственное лицо:</translation>
    </message>
    <message>
        <source>To be signed digitally by the organiser by %1, with the platform&apos;s log or a picture of the screen attached.</source>
        <extracomment>Foot of the participant list of an online event; %1 = a date</extracomment>
        <translation>Организатор подписывает электронной подписью не позднее %1 и прилагает журнал платформы или снимок экрана.</translation>
    </message>
    <message>
        <source>Participants of an online event</source>
        <translation>Список участников онлайн-мероприятия</translation>
    </message>
    <message>
        <source>Participant registration sheet</source>
        <translation>Регистрационный лист участников</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <extracomment>Which meeting of a series: %1 = its number, %2 = how many there are</extracomment>
        <translation>Занятие %1 из %2</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Проект: %1, № %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Проект: %1</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Программа: %1</translation>
    </message>
    <message>
        <source>Organiser: %1</source>
        <translation>Организатор: %1</translation>
    </message>
    <message>
        <source>Lead partner: %1</source>
        <translation>Ведущий партнёр: %1</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Ведёт: %1</translation>
    </message>
</context>
</TS>
