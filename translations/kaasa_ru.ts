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
    <message>
        <source>Child who comes along saved: %1</source>
        <translation>Сохранены данные о ребёнке: %1</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>Согласие записано: %1</translation>
    </message>
    <message>
        <source>New consent text: %1</source>
        <translation>Новый текст согласия: %1</translation>
    </message>
    <message>
        <source>Household changed: %1</source>
        <translation>Изменён состав домохозяйства: %1</translation>
    </message>
    <message>
        <source>Personal code noted: %1</source>
        <translation>Записан персональный код: %1</translation>
    </message>
    <message>
        <source>Answer for reports noted: %1</source>
        <translation>Записан ответ для отчётов: %1</translation>
    </message>
    <message>
        <source>Entry removed: %1</source>
        <translation>Запись удалена: %1</translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>Метки изменены: %1</translation>
    </message>
    <message>
        <source>Role changed: %1</source>
        <translation>Изменена роль: %1</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Мероприятие добавлено: %1</translation>
    </message>
    <message>
        <source>Event cancelled: %1</source>
        <translation>Мероприятие отменено: %1</translation>
    </message>
    <message>
        <source>Event changed: %1</source>
        <translation>Мероприятие изменено: %1</translation>
    </message>
    <message>
        <source>Event copied: %1</source>
        <translation>Мероприятие скопировано: %1</translation>
    </message>
    <message>
        <source>Event removed: %1</source>
        <translation>Мероприятие удалено: %1</translation>
    </message>
    <message>
        <source>Event takes place after all: %1</source>
        <translation>Мероприятие всё же состоится: %1</translation>
    </message>
    <message>
        <source>Kind of event added: %1</source>
        <translation>Вид мероприятия добавлен: %1</translation>
    </message>
    <message>
        <source>Kind of event renamed: %1</source>
        <translation>Вид мероприятия переименован: %1</translation>
    </message>
    <message>
        <source>Kind of event removed: %1</source>
        <translation>Вид мероприятия удалён: %1</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Запись отменена: %1</translation>
    </message>
    <message>
        <source>Registration changed: %1</source>
        <translation>Запись изменена: %1</translation>
    </message>
    <message>
        <source>Place given from the waiting list: %1</source>
        <translation>Место дано из листа ожидания: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list: %1</source>
        <translation>Внесено в лист ожидания: %1</translation>
    </message>
    <message>
        <source>Room added: %1</source>
        <translation>Помещение добавлено: %1</translation>
    </message>
    <message>
        <source>Room changed: %1</source>
        <translation>Помещение изменено: %1</translation>
    </message>
    <message>
        <source>Room removed: %1</source>
        <translation>Помещение удалено: %1</translation>
    </message>
    <message>
        <source>Series planned: %1</source>
        <translation>Цикл запланирован: %1</translation>
    </message>
    <message>
        <source>Meeting added: %1</source>
        <translation>Занятие добавлено: %1</translation>
    </message>
    <message>
        <source>Agenda changed: %1</source>
        <translation>Программа изменена: %1</translation>
    </message>
    <message>
        <source>Meeting cancelled: %1</source>
        <translation>Занятие отменено: %1</translation>
    </message>
    <message>
        <source>Meeting changed: %1</source>
        <translation>Занятие изменено: %1</translation>
    </message>
    <message>
        <source>Meeting moved: %1</source>
        <translation>Занятие перенесено: %1</translation>
    </message>
    <message>
        <source>Meeting removed: %1</source>
        <translation>Занятие удалено: %1</translation>
    </message>
    <message>
        <source>Meeting takes place after all: %1</source>
        <translation>Занятие всё же состоится: %1</translation>
    </message>
    <message>
        <source>Venue added: %1</source>
        <translation>Место проведения добавлено: %1</translation>
    </message>
    <message>
        <source>Venue changed: %1</source>
        <translation>Место проведения изменено: %1</translation>
    </message>
    <message>
        <source>Venue removed: %1</source>
        <translation>Место проведения удалено: %1</translation>
    </message>
    <message>
        <source>List imported: %1</source>
        <translation>Внесён список: %1</translation>
    </message>
    <message>
        <source>Sample people and events added: %1</source>
        <translation>Добавлены люди и мероприятия для примера: %1</translation>
    </message>
    <message>
        <source>Logo added: %1</source>
        <translation>Добавлен логотип: %1</translation>
    </message>
    <message>
        <source>Order of logos changed: %1</source>
        <translation>Изменён порядок логотипов: %1</translation>
    </message>
    <message>
        <source>Logo removed: %1</source>
        <translation>Убран логотип: %1</translation>
    </message>
    <message>
        <source>Name of a member of staff changed: %1</source>
        <translation>Изменено имя сотрудника: %1</translation>
    </message>
    <message>
        <source>Organisation added: %1</source>
        <translation>Добавлена организация: %1</translation>
    </message>
    <message>
        <source>Organisation changed: %1</source>
        <translation>Изменена организация: %1</translation>
    </message>
    <message>
        <source>Organisation removed: %1</source>
        <translation>Убрана организация: %1</translation>
    </message>
    <message>
        <source>Project added: %1</source>
        <translation>Добавлен проект: %1</translation>
    </message>
    <message>
        <source>Project changed: %1</source>
        <translation>Изменён проект: %1</translation>
    </message>
    <message>
        <source>Project partner changed: %1</source>
        <translation>Изменён партнёр проекта: %1</translation>
    </message>
    <message>
        <source>Project partner removed: %1</source>
        <translation>Убран партнёр проекта: %1</translation>
    </message>
    <message>
        <source>Project removed: %1</source>
        <translation>Убран проект: %1</translation>
    </message>
    <message>
        <source>Funding statement changed: %1</source>
        <translation>Изменено указание о финансировании: %1</translation>
    </message>
    <message>
        <source>Children counted: %1</source>
        <translation>Дети посчитаны: %1</translation>
    </message>
    <message>
        <source>Excused at the desk: %1</source>
        <translation>Отмечена уважительная причина на регистрации: %1</translation>
    </message>
    <message>
        <source>Came late: %1</source>
        <translation>Опоздание отмечено: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Отмечен уход: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list at the desk: %1</source>
        <translation>На регистрации внесено в лист ожидания: %1</translation>
    </message>
    <message>
        <source>Came without registering: %1</source>
        <translation>Без предварительной записи: %1</translation>
    </message>
    <message>
        <source>Badge issued: %1</source>
        <translation>Выдан бейдж: %1</translation>
    </message>
    <message>
        <source>Lost badge revoked: %1</source>
        <translation>Потерянный бейдж аннулирован: %1</translation>
    </message>
    <message>
        <source>Certificate issued: %1</source>
        <translation>Выдан сертификат: %1</translation>
    </message>
    <message>
        <source>Certificate revoked: %1</source>
        <translation>Сертификат аннулирован: %1</translation>
    </message>
    <message>
        <source>Sign-in sheet numbered: %1</source>
        <translation>Регистрационному листу присвоен номер: %1</translation>
    </message>
    <message>
        <source>Left the household: %1</source>
        <translation>Больше не в домохозяйстве: %1</translation>
    </message>
    <message>
        <source>Household relation changed: %1</source>
        <translation>Изменено родство в домохозяйстве: %1</translation>
    </message>
    <message>
        <source>Note about a person changed: %1</source>
        <translation>Изменена заметка о человеке: %1</translation>
    </message>
    <message>
        <source>Tag added to several people: %1</source>
        <translation>Метка добавлена нескольким людям: %1</translation>
    </message>
    <message>
        <source>Wishes about pictures and news changed: %1</source>
        <translation>Изменены пожелания о съёмке и новостях: %1</translation>
    </message>
    <message>
        <source>View of a list saved: %1</source>
        <translation>Сохранён вид списка: %1</translation>
    </message>
    <message>
        <source>View of a list changed: %1</source>
        <translation>Изменён вид списка: %1</translation>
    </message>
    <message>
        <source>View of a list removed: %1</source>
        <translation>Удалён вид списка: %1</translation>
    </message>
    <message>
        <source>Several people registered: %1</source>
        <translation>Записано несколько человек: %1</translation>
    </message>
    <message>
        <source>Backup restored: %1</source>
        <translation>Восстановлено из резервной копии: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” added: %1</source>
        <translation>Добавлен ответ «откуда узнали»: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” removed: %1</source>
        <translation>Убран ответ «откуда узнали»: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Метка убрана: %1</translation>
    </message>
    <message>
        <source>Tag renamed: %1</source>
        <translation>Метка переименована: %1</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Дело добавлено: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Дело сделано: %1</translation>
    </message>
    <message>
        <source>Task put off: %1</source>
        <translation>Дело отложено: %1</translation>
    </message>
    <message>
        <source>New person, present: %1</source>
        <translation>Новый человек, присутствие: %1</translation>
    </message>
    <message>
        <source>Moved in the waiting list: %1</source>
        <translation>Перемещено в листе ожидания: %1</translation>
    </message>
    <message>
        <source>New person, registered: %1</source>
        <translation>Новый человек, записан: %1</translation>
    </message>
    <message>
        <source>The other computer&apos;s value taken: %1</source>
        <translation>Взято значение с другого компьютера: %1</translation>
    </message>
    <message>
        <source>Changed by another program: %1</source>
        <translation>Изменено другой программой: %1</translation>
    </message>
    <message>
        <source>Shared with other computers from now on: %1</source>
        <translation>Теперь общее с другими компьютерами: %1</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <translation>Это разные люди: %1</translation>
    </message>
    <message>
        <source>Two records of one person merged: %1</source>
        <translation>Объединены две записи одного человека: %1</translation>
    </message>
    <message>
        <source>Merged records split again: %1</source>
        <translation>Объединённые записи снова разделены: %1</translation>
    </message>
</context>
<context>
    <name>AttendanceSum</name>
    <message>
        <source>Meetings by month, %1</source>
        <translation>Занятия по месяцам, %1</translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>present</source>
        <comment>state in the attendance grid</comment>
        <translation>есть</translation>
    </message>
    <message>
        <source>late</source>
        <comment>state in the attendance grid</comment>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state in the attendance grid</comment>
        <translation>уход раньше</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state in the attendance grid</comment>
        <translation>с причиной</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state in the attendance grid</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state in the attendance grid</comment>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>verb: no mark in the cell any more</comment>
        <translation>очистить</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>On a certificate: how many hours somebody was there</extracomment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>On a certificate: %1 = hours with a fraction, &quot;2,5&quot;</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <extracomment>On a certificate: how many meetings somebody attended</extracomment>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>%1 certifies that</source>
        <extracomment>On a certificate, before the person&apos;s name; %1 = the organisation</extracomment>
        <translation>%1 подтверждает, что</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of the event</extracomment>
        <translation>принял(а) участие в мероприятии</translation>
    </message>
    <message>
        <source>No %1</source>
        <extracomment>Number of a certificate in the register</extracomment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>%1: was at none of the meetings.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name</extracomment>
        <translation>%1: ни одного посещённого занятия.</translation>
    </message>
    <message>
        <source>%1: under the rule, was at %2 of %3 meetings, hours: %4.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name, %2 of %3 meetings, %4 = hours, &quot;2,5&quot;</extracomment>
        <translation>%1: условие не выполнено; занятия: %2 из %3, часы: %4.</translation>
    </message>
    <message>
        <source>has taken part in the series of meetings</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of a series of meetings</extracomment>
        <translation>принял(а) участие в цикле занятий</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>On a certificate, under its number; %1 = e-mail, web page or name of the organisation</extracomment>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Реестр сертификатов</translation>
    </message>
    <message>
        <source>certificates issued</source>
        <translation>выдано сертификатов</translation>
    </message>
    <message>
        <source>each number once</source>
        <translation>каждый номер один раз</translation>
    </message>
    <message>
        <source>valid certificates</source>
        <translation>действующих сертификатов</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>не аннулированы</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>no emblem</source>
        <translation>без эмблемы</translation>
    </message>
    <message>
        <source>emblem of the European Union</source>
        <translation>эмблема Европейского союза</translation>
    </message>
    <message>
        <source>public</source>
        <comment>an event</comment>
        <translation>открытое</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an event</comment>
        <translation>закрытое</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>дано</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a consent</comment>
        <translation>отказано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a value that is not shown</comment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>%1 → empty</source>
        <extracomment>%1 is what stood there before</extracomment>
        <translation>%1 → пусто</translation>
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
        <translation>%1 – отменено</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Восстановлено</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>age not known</source>
        <extracomment>The age of a child</extracomment>
        <translation>возраст неизвестен</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 лет</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1 г. р.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is none of the languages lv, et, ru, en.</source>
        <translation>«%1» — не один из языков lv, et, ru, en.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>What shall be done? Say a verb.</source>
        <translation>Что сделать? Назовите команду.</translation>
    </message>
    <message>
        <source>Which profile? Say --profile FILE.</source>
        <translation>Какой профиль? Укажите --profile FILE.</translation>
    </message>
    <message>
        <source>kaasa-cli --help lists what it can do.</source>
        <translation>kaasa-cli --help перечисляет всё, что умеет программа.</translation>
    </message>
    <message>
        <source>Does without a screen what staff do on screen, by the same rules.</source>
        <translation>Делает без экрана то же, что сотрудники делают на экране, по тем же правилам.</translation>
    </message>
    <message>
        <source>The file that holds everything.</source>
        <translation>Файл, в котором хранится всё.</translation>
    </message>
    <message>
        <source>Before the verb: the language of sentences. After it: of the document or organisation.</source>
        <translation>До команды: язык сообщений. После неё: язык документа или организации.</translation>
    </message>
    <message>
        <source>Answer for scripts.</source>
        <translation>Отвечать для скриптов.</translation>
    </message>
    <message>
        <source>After a verb: what may follow it.</source>
        <translation>После команды: что может за ней следовать.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused with a sentence, 2 when not understood.</source>
        <translation>Завершается с кодом 0, если сделано, 1, если отказано с пояснением, 2, если не понято.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Здесь нет параметра --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>Параметру --%1 нужно значение: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» — лишнее слово.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не хватает: %1.</translation>
    </message>
    <message>
        <source>Make a copy of the profile and check that it opens.</source>
        <translation>Сделать копию профиля и проверить, что она открывается.</translation>
    </message>
    <message>
        <source>Where to; else into the folder of backups.</source>
        <translation>Куда; иначе в папку резервных копий.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Создано: %1</translation>
    </message>
    <message>
        <source>Read every page of the profile and say whether it is sound.</source>
        <translation>Прочитать весь профиль и сказать, цел ли он.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>Профиль цел.</translation>
    </message>
    <message>
        <source>Write everything as CSV files, one a table.</source>
        <translation>Записать всё в файлы CSV, по одному на таблицу.</translation>
    </message>
    <message>
        <source>Where to; made when it is not there.</source>
        <translation>Куда; создаётся, если её нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1</source>
        <translation>
            <numerusform>%n файл записан: %1</numerusform>
            <numerusform>%n файла записано: %1</numerusform>
            <numerusform>%n файлов записано: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People by any spelling of a name, phone, e-mail or badge.</source>
        <translation>Люди по любому написанию имени, телефону, почте или бейджу.</translation>
    </message>
    <message>
        <source>At most so many; else 50.</source>
        <translation>Не больше стольких; иначе 50.</translation>
    </message>
    <message>
        <source>What was done, newest first.</source>
        <translation>Что было сделано, сначала новое.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Только об этом человеке.</translation>
    </message>
    <message>
        <source>Only of this event.</source>
        <translation>Только об этом мероприятии.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Take back the last act, or the one that is named.</source>
        <translation>Отменить последнее действие или то, что названо.</translation>
    </message>
    <message>
        <source>A whole import, by its number.</source>
        <translation>Весь импорт по его номеру.</translation>
    </message>
    <message>
        <source>Take back the last undo.</source>
        <translation>Вернуть последнее отменённое.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n значение с тех пор изменено и остаётся как есть.</numerusform>
            <numerusform>%n значения с тех пор изменены и остаются как есть.</numerusform>
            <numerusform>%n значений с тех пор изменено и остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new profile for an organisation.</source>
        <translation>Создать новый профиль для организации.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Как она называется.</translation>
    </message>
    <message>
        <source>Where it works.</source>
        <translation>Где она работает.</translation>
    </message>
    <message>
        <source>The language of its papers: lv, et, ru or en.</source>
        <translation>Язык её документов: lv, et, ru или en.</translation>
    </message>
    <message>
        <source>Who works here.</source>
        <translation>Кто здесь работает.</translation>
    </message>
    <message>
        <source>All that is noted of one person.</source>
        <translation>Всё, что записано об одном человеке.</translation>
    </message>
    <message>
        <source>Add a person; a likely duplicate is named, never refused.</source>
        <translation>Добавить человека; о вероятном дубликате сообщается, но отказа нет.</translation>
    </message>
    <message>
        <source>Given name.</source>
        <translation>Имя.</translation>
    </message>
    <message>
        <source>Surname.</source>
        <translation>Фамилия.</translation>
    </message>
    <message>
        <source>The whole name in Cyrillic letters.</source>
        <translation>Полное имя кириллицей.</translation>
    </message>
    <message>
        <source>Birth date, 1985-03-05, or the year alone.</source>
        <translation>Дата рождения, 1985-03-05, или только год.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Номер телефона.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Адрес электронной почты.</translation>
    </message>
    <message>
        <source>Where she lives.</source>
        <translation>Где живёт.</translation>
    </message>
    <message>
        <source>Might be the same as %1 (%2)</source>
        <translation>Возможно, тот же человек: %1 (%2)</translation>
    </message>
    <message>
        <source>Whose answers or marks these are, where the list does not say.</source>
        <translation>К какому мероприятию относятся ответы или отметки, если список этого не говорит.</translation>
    </message>
    <message>
        <source>Order of a name: g given name, f family name, p patronymic.</source>
        <translation>Порядок частей имени: g имя, f фамилия, p отчество.</translation>
    </message>
    <message>
        <source>The year of days without one.</source>
        <translation>Год для дат, в которых он не указан.</translation>
    </message>
    <message>
        <source>The country of phone numbers without a code.</source>
        <translation>Страна для номеров телефона без кода.</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing.</source>
        <translation>Сказать, что произошло бы, и ничего не записывать.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новых: %1</translation>
    </message>
    <message>
        <source>Added to: %1</source>
        <translation>Дополнено: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Уже есть: %1</translation>
    </message>
    <message>
        <source>Left out, needs a person: %1</source>
        <translation>Пропущено, нужен человек: %1</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>Это была проба: ничего не записано.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>Add invented people and events, to try things out.</source>
        <translation>Добавить вымышленных людей и мероприятия, чтобы попробовать.</translation>
    </message>
    <message>
        <source>How many people the large sample has; else 100,000.</source>
        <translation>Сколько людей в большом примере; иначе 100 000.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <extracomment>%1 = numbers of papers: &quot;K37-0042, K37-0043&quot;</extracomment>
        <translation>Номера: %1</translation>
    </message>
    <message>
        <source>As what; else as the ending of the file says.</source>
        <translation>В каком формате; иначе по расширению файла.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Куда записать.</translation>
    </message>
    <message>
        <source>Mark a person as present at a meeting, at whatever time.</source>
        <translation>Отметить присутствие человека на занятии, в любое время.</translation>
    </message>
    <message>
        <source>When she came; else now.</source>
        <translation>Время прихода; иначе сейчас.</translation>
    </message>
    <message>
        <source>How many children came along.</source>
        <translation>Сколько детей пришло вместе.</translation>
    </message>
    <message>
        <source>She was not there: take the mark away.</source>
        <translation>Присутствия не было: снять отметку.</translation>
    </message>
    <message>
        <source>Mark taken away: %1</source>
        <translation>Отметка снята: %1</translation>
    </message>
    <message>
        <source>There was no mark: %1</source>
        <translation>Отметки не было: %1</translation>
    </message>
    <message>
        <source>Present: %1, %2</source>
        <extracomment>%1 = a name, %2 = a time of day</extracomment>
        <translation>На месте: %1, %2</translation>
    </message>
    <message>
        <source>Already here: %1, %2</source>
        <translation>Уже на месте: %1, %2</translation>
    </message>
    <message>
        <source>Plan an event; its venue is made when there is none of that name.</source>
        <translation>Запланировать мероприятие; место создаётся, если такого ещё нет.</translation>
    </message>
    <message>
        <source>What kind of event it is; else other.</source>
        <translation>Вид мероприятия; иначе other.</translation>
    </message>
    <message>
        <source>2026-03-05T17:30 is local time, 2026-03-05T15:30Z is not.</source>
        <translation>2026-03-05T17:30 — местное время, 2026-03-05T15:30Z — UTC.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Когда заканчивается.</translation>
    </message>
    <message>
        <source>So many meetings, a week apart.</source>
        <translation>Столько занятий, раз в неделю.</translation>
    </message>
    <message>
        <source>The house where it takes place.</source>
        <translation>Здание, где оно проходит.</translation>
    </message>
    <message>
        <source>The room of that house.</source>
        <translation>Помещение в этом здании.</translation>
    </message>
    <message>
        <source>By what people meet on the net.</source>
        <translation>С помощью чего встречаются онлайн.</translation>
    </message>
    <message>
        <source>Places for adults; else there is no limit.</source>
        <translation>Места для взрослых; иначе без ограничения.</translation>
    </message>
    <message>
        <source>Childcare places; else there is no limit.</source>
        <translation>Места для присмотра за детьми; иначе без ограничения.</translation>
    </message>
    <message>
        <source>Anybody may come; else people are invited.</source>
        <translation>Может прийти любой; иначе по приглашению.</translation>
    </message>
    <message>
        <source>Children who come along are counted.</source>
        <translation>Пришедшие вместе дети считаются.</translation>
    </message>
    <message>
        <source>Who signs the sheet.</source>
        <translation>Кто подписывает лист.</translation>
    </message>
    <message>
        <source>The project that pays for it.</source>
        <translation>Проект, который это оплачивает.</translation>
    </message>
    <message>
        <source>All events by their first meeting.</source>
        <translation>Все мероприятия по первому занятию.</translation>
    </message>
    <message>
        <source>Only what ends on this day or later.</source>
        <translation>Только то, что заканчивается в этот день или позже.</translation>
    </message>
    <message>
        <source>Only what begins on this day or before.</source>
        <translation>Только то, что начинается в этот день или раньше.</translation>
    </message>
    <message>
        <source>One event, its meetings and who is registered.</source>
        <translation>Одно мероприятие, его занятия и список записанных.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Аннулировано: %1</translation>
    </message>
    <message>
        <source>Certificates of an event, each in her language, numbered.</source>
        <translation>Сертификаты мероприятия, каждый на своём языке, с номерами.</translation>
    </message>
    <message>
        <source>The event that it tells of.</source>
        <translation>Мероприятие, о котором идёт речь.</translation>
    </message>
    <message>
        <source>Only hers.</source>
        <translation>Только для этого человека.</translation>
    </message>
    <message>
        <source>The rule: she was at so many meetings; else 1.</source>
        <translation>Условие: столько посещённых занятий; иначе 1.</translation>
    </message>
    <message>
        <source>The rule: she was at such a part of the meetings.</source>
        <translation>Условие: такая доля посещённых занятий.</translation>
    </message>
    <message>
        <source>The rule: she was there so long.</source>
        <translation>Условие: присутствие такой длительности.</translation>
    </message>
    <message>
        <source>The language of all of them; else each in her own.</source>
        <translation>Язык всех; иначе каждый на своём.</translation>
    </message>
    <message>
        <source>Who signs on the left.</source>
        <translation>Кто подписывает слева.</translation>
    </message>
    <message>
        <source>Who signs on the right.</source>
        <translation>Кто подписывает справа.</translation>
    </message>
    <message>
        <source>A further line.</source>
        <translation>Ещё одна строка.</translation>
    </message>
    <message>
        <source>Nothing is printed; this one no longer holds.</source>
        <translation>Ничего не печатать; этот больше не действителен.</translation>
    </message>
    <message>
        <source>Name badges of an event, ten a page; new numbers where needed.</source>
        <translation>Бейджи мероприятия, по десять на листе; при необходимости с новыми номерами.</translation>
    </message>
    <message>
        <source>The language of the paper; else the organisation&apos;s.</source>
        <translation>Язык документа; иначе язык организации.</translation>
    </message>
    <message>
        <source>Surnames too.</source>
        <translation>И фамилии.</translation>
    </message>
    <message>
        <source>Without QR codes.</source>
        <translation>Без QR-кодов.</translation>
    </message>
    <message>
        <source>Places of the first sheet that were used before.</source>
        <translation>Уже использованные места первого листа.</translation>
    </message>
    <message>
        <source>Register a person for an event, or put her on its waiting list.</source>
        <translation>Записать человека на мероприятие или в лист ожидания.</translation>
    </message>
    <message>
        <source>Childcare places that she needs.</source>
        <translation>Нужные места для присмотра за детьми.</translation>
    </message>
    <message>
        <source>How she learnt of it.</source>
        <translation>Откуда известно о мероприятии.</translation>
    </message>
    <message>
        <source>Why she gets a place though it is full.</source>
        <translation>Почему даётся место, хотя всё занято.</translation>
    </message>
    <message>
        <source>She does not come; her place is free again.</source>
        <translation>Не придёт; место снова свободно.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Запись сделана: %1</translation>
    </message>
    <message>
        <source>Registered, waits for childcare: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>Место есть, ожидает присмотра за детьми: %1 (%2)</translation>
    </message>
    <message>
        <source>On the waiting list: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>В листе ожидания: %1 (%2)</translation>
    </message>
    <message>
        <source>Full, nothing was stored: %1</source>
        <translation>Мест нет, ничего не сохранено: %1</translation>
    </message>
    <message>
        <source>Registered before: %1</source>
        <translation>Запись уже есть: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Запись отменена: %1</translation>
    </message>
    <message>
        <source>Days, 2026-01-01..2026-06-30; either end may be left open.</source>
        <translation>Дни, 2026-01-01..2026-06-30; любой конец можно не указывать.</translation>
    </message>
    <message>
        <source>Who was at an event, or at all events of a project, as a report or a table.</source>
        <translation>Кто был на мероприятии или на всех мероприятиях проекта, отчётом или таблицей.</translation>
    </message>
    <message>
        <source>The project whose events it counts.</source>
        <translation>Проект, мероприятия которого считаются.</translation>
    </message>
    <message>
        <source>By which name.</source>
        <translation>По какому имени.</translation>
    </message>
    <message>
        <source>Numbers instead of names.</source>
        <translation>Номера вместо имён.</translation>
    </message>
    <message>
        <source>What one person took part in.</source>
        <translation>В чём участвовал один человек.</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation>Чья она.</translation>
    </message>
    <message>
        <source>Only what belongs to it.</source>
        <translation>Только то, что к нему относится.</translation>
    </message>
    <message>
        <source>Whom to thank: who took part in an event.</source>
        <translation>Кого благодарить: кто участвовал в мероприятии.</translation>
    </message>
    <message>
        <source>Whom to call: who was expected and never came.</source>
        <translation>Кому позвонить: кого ждали, но кто не пришёл.</translation>
    </message>
    <message>
        <source>Sign-in sheet of an event as PDF; its number goes into the register.</source>
        <translation>Регистрационный лист мероприятия в PDF; номер заносится в реестр.</translation>
    </message>
    <message>
        <source>Its language, or two; else the organisation&apos;s.</source>
        <translation>Его язык или два; иначе язык организации.</translation>
    </message>
    <message>
        <source>Only these meetings; else all.</source>
        <translation>Только эти занятия; иначе все.</translation>
    </message>
    <message>
        <source>All events of this day.</source>
        <translation>Все мероприятия этого дня.</translation>
    </message>
    <message>
        <source>What is asked on it.</source>
        <translation>О чём в нём спрашивается.</translation>
    </message>
    <message>
        <source>A sheet for each meeting, or a column.</source>
        <translation>Лист на каждое занятие или столбец.</translation>
    </message>
    <message>
        <source>Rows for those who come unannounced.</source>
        <translation>Строки для пришедших без записи.</translation>
    </message>
    <message>
        <source>One list, a slip for each person, or the list of an online event.</source>
        <translation>Один список, листок для каждого или список онлайн-мероприятия.</translation>
    </message>
    <message>
        <source>The paper lies on its long side.</source>
        <translation>Лист лежит горизонтально.</translation>
    </message>
    <message>
        <source>Initials instead of names.</source>
        <translation>Инициалы вместо имён.</translation>
    </message>
    <message>
        <source>A QR code in each row.</source>
        <translation>QR-код в каждой строке.</translation>
    </message>
    <message>
        <source>Names in Cyrillic letters too.</source>
        <translation>Имена и кириллицей.</translation>
    </message>
    <message>
        <source>Also the waiting list.</source>
        <translation>И лист ожидания.</translation>
    </message>
    <message>
        <source>Also those who cancelled.</source>
        <translation>И те, кто отказался.</translation>
    </message>
    <message>
        <source>Bring back what a backup holds, as changes that can be undone.</source>
        <translation>Вернуть то, что есть в резервной копии, изменениями, которые можно отменить.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Записи на мероприятия</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Напечатанные документы</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Настройки и списки</translation>
    </message>
    <message>
        <source>%1: %2 come back, %3 change, %4 go</source>
        <translation>%1: вернётся %2, изменится %3, исчезнет %4</translation>
    </message>
    <message>
        <source>The backup and the profile are alike.</source>
        <translation>Резервная копия и профиль одинаковы.</translation>
    </message>
    <message>
        <source>Restored. The act can be undone.</source>
        <translation>Восстановлено. Действие можно отменить.</translation>
    </message>
    <message>
        <source>The server; remembered after the first time.</source>
        <translation>Сервер; запоминается после первого раза.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, where it has one of its own; remembered too.</source>
        <translation>Файл с сертификатом сервера, если он у сервера свой; тоже запоминается.</translation>
    </message>
    <message>
        <source>The computers that share these data.</source>
        <translation>Компьютеры, у которых эти данные общие.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(исключён)</translation>
    </message>
    <message>
        <source>Take a computer out: it reads nothing that is written from now on.</source>
        <translation>Исключить компьютер: того, что будет написано дальше, он не прочитает.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Исключён: %1</translation>
    </message>
    <message>
        <source>Make a code that lets one more computer in; good for 72 hours.</source>
        <translation>Создать код, по которому подключается ещё один компьютер; действует 72 часа.</translation>
    </message>
    <message>
        <source>What it may do: admin, editor, reader or door.</source>
        <translation>Что ему можно: admin, editor, reader или door.</translation>
    </message>
    <message>
        <source>Come into a space with an invitation&apos;s code, and fetch its data.</source>
        <translation>Присоединиться к общему пространству по коду приглашения и получить его данные.</translation>
    </message>
    <message>
        <source>How long to wait until a member lets this computer in; 600 without it.</source>
        <translation>Сколько ждать, пока кто-нибудь примет этот компьютер; без этого 600.</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Присоединён: %1</translation>
    </message>
    <message>
        <source>Send what is new here and fetch what is new elsewhere.</source>
        <translation>Отправить новое отсюда и получить новое от других.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent.</source>
        <translation>
            <numerusform>Отправлен %n пакет.</numerusform>
            <numerusform>Отправлено %n пакета.</numerusform>
            <numerusform>Отправлено %n пакетов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) received.</source>
        <translation>
            <numerusform>Получено %n действие.</numerusform>
            <numerusform>Получено %n действия.</numerusform>
            <numerusform>Получено %n действий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) let in.</source>
        <translation>
            <numerusform>Принят %n компьютер.</numerusform>
            <numerusform>Принято %n компьютера.</numerusform>
            <numerusform>Принято %n компьютеров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) put aside; they need attention.</source>
        <translation>
            <numerusform>Отложен %n пакет; он требует внимания.</numerusform>
            <numerusform>Отложено %n пакета; они требуют внимания.</numerusform>
            <numerusform>Отложено %n пакетов; они требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s key lies in the profile, which only you can read.</source>
        <translation>Ключ этого компьютера лежит в профиле, который можете прочитать только вы.</translation>
    </message>
    <message>
        <source>A number that is alike on computers whose shared data are alike.</source>
        <translation>Число, одинаковое на компьютерах с одинаковыми общими данными.</translation>
    </message>
    <message>
        <source>Fields that two computers changed at the same time.</source>
        <translation>Поля, которые два компьютера изменили одновременно.</translation>
    </message>
    <message>
        <source>Take the value that lost; can be taken back.</source>
        <translation>Взять другое значение; это можно отменить.</translation>
    </message>
    <message>
        <source>Keep the value that stands.</source>
        <translation>Оставить то значение, которое есть.</translation>
    </message>
    <message>
        <source>Instead of the server: write everything sealed into a file, for a stick.</source>
        <translation>Вместо сервера: записать всё запечатанным в файл для флешки.</translation>
    </message>
    <message>
        <source>Instead of the server: take in what is new in a file.</source>
        <translation>Вместо сервера: принять то, что в файле новое.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written.</source>
        <translation>
            <numerusform>Записан %n пакет.</numerusform>
            <numerusform>Записано %n пакета.</numerusform>
            <numerusform>Записано %n пакетов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) left out, for what came before them is missing.</source>
        <translation>
            <numerusform>Пропущен %n пакет: нет того, что было перед ним.</numerusform>
            <numerusform>Пропущено %n пакета: нет того, что было перед ними.</numerusform>
            <numerusform>Пропущено %n пакетов: нет того, что было перед ними.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile was an older copy, or is on two computers: it goes on under a new name. Nothing was lost.</source>
        <translation>Этот профиль был старой копией или находится на двух компьютерах: он продолжит работу под новым именем. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Come into a space by its recovery sheet, when no computer is left that could let this one in.</source>
        <translation>Войти в общее пространство по листу восстановления, когда не осталось компьютера, который мог бы впустить этот.</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>Make a recovery sheet as PDF; one that was made before opens nothing new.</source>
        <translation>Создать лист восстановления в PDF; созданный раньше не откроет ничего нового.</translation>
    </message>
    <message>
        <source>Its first language; else the organisation&apos;s.</source>
        <translation>Его первый язык; иначе язык организации.</translation>
    </message>
    <message>
        <source>Give a computer another role: admin, editor, reader or door.</source>
        <translation>Дать компьютеру другую роль: admin, editor, reader или door.</translation>
    </message>
    <message>
        <source>Make a damaged profile anew, in another file, from its server.</source>
        <translation>Создать повреждённый профиль заново, в другом файле, с его сервера.</translation>
    </message>
    <message>
        <source>What was done last could not be read from the damaged profile any more.</source>
        <translation>Сделанное в последний момент уже не удалось прочитать из повреждённого профиля.</translation>
    </message>
    <message>
        <source>Say whether two names may be one, and why.</source>
        <translation>Сказать, могут ли два имени быть одним, и почему.</translation>
    </message>
    <message>
        <source>Many at once: two names a line, with a tab between.</source>
        <translation>Сразу много: по два имени в строке, между ними табуляция.</translation>
    </message>
    <message>
        <source>Records that may be of one person, and why.</source>
        <translation>Записи, которые могут быть об одном человеке, и почему.</translation>
    </message>
    <message>
        <source>Remember that two records are of two people.</source>
        <translation>Запомнить, что две записи — о двух разных людях.</translation>
    </message>
    <message>
        <source>They will not be offered as one again.</source>
        <translation>Их больше не предложат как одного человека.</translation>
    </message>
    <message>
        <source>Make two records of one person one; nothing of either is lost.</source>
        <translation>Объединить две записи одного человека; ничего из них не пропадает.</translation>
    </message>
    <message>
        <source>Fields that OTHER&apos;s record says better: municipality, birth_date …</source>
        <translation>Поля, которые вернее в записи OTHER: municipality, birth_date …</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Теперь это один человек.</translation>
    </message>
    <message>
        <source>Split records that were merged.</source>
        <translation>Разделить объединённые записи.</translation>
    </message>
    <message>
        <source>They are separate people again.</source>
        <translation>Теперь это снова разные люди.</translation>
    </message>
    <message>
        <source>Of a workbook; else the first that looks like such a list.</source>
        <translation>Лист книги; иначе первый, похожий на такой список.</translation>
    </message>
    <message>
        <source>What columns hold, by number or heading, where Kaasa sees it otherwise: 3=phone,Vecums=ignore.</source>
        <translation>Что содержат столбцы (по номеру или заголовку), если программа поняла иначе: 3=phone,Возраст=ignore.</translation>
    </message>
    <message>
        <source>To take all of it back: kaasa-cli import undo %1</source>
        <translation>Чтобы всё отменить: kaasa-cli import undo %1</translation>
    </message>
    <message>
        <source>Take back a whole import; what was changed since stays.</source>
        <translation>Отменить весь импорт; изменённое с тех пор остаётся.</translation>
    </message>
    <message>
        <source>Take in a list of people, events, answers or marks (CSV, XLSX, ODS, vCard, iCalendar).</source>
        <translation>Импортировать список людей, мероприятий, ответов или отметок (CSV, XLSX, ODS, vCard, iCalendar).</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Invitation to Kaasa</source>
        <translation>Приглашение в Kaasa</translation>
    </message>
    <message>
        <source>Install Kaasa on the computer and start it. Choose “Join with an invitation”, and type or scan the code. Compare the four words before you go on. The code is good for 72 hours and for one computer; destroy this sheet when it is in.</source>
        <translation>Установите на компьютере Kaasa и запустите. Выберите «У меня есть приглашение» и введите или отсканируйте код. Прежде чем продолжить, сравните четыре слова. Код годится 72 часа и для одного компьютера; когда он присоединится, уничтожьте этот лист.</translation>
    </message>
    <message>
        <source>Keep this sheet locked away, and not beside the computers: whoever has it can read all data of the organisation. When no computer is left: install Kaasa, choose “Join with an invitation”, and type every line of this sheet instead of a code, and the server&apos;s address. Without this sheet and without a computer nobody can bring the data back. When a new sheet is printed, this one is worthless: destroy it.</source>
        <translation>Храните этот лист под замком и не рядом с компьютерами: у кого он есть, тот может прочесть все данные организации. Если не осталось ни одного компьютера: установите Kaasa, выберите «У меня есть приглашение» и введите вместо кода все строки этого листа, а также адрес сервера. Без этого листа и без компьютера данные не вернёт никто. Когда напечатан новый лист, этот недействителен: уничтожьте его.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>The four words</source>
        <translation>Четыре слова</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печатать</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Найти в списке</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Rena&amp;me or edit the cell</source>
        <translation>Пере&amp;именовать или изменить ячейку</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Properties and &amp;history</source>
        <translation>Свойства и &amp;история</translation>
    </message>
    <message>
        <source>F&amp;inish the form</source>
        <translation>&amp;Завершить форму</translation>
    </message>
    <message>
        <source>&amp;Fold or open the side bar</source>
        <translation>&amp;Свернуть или развернуть боковую панель</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Следующая часть окна</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Next &amp;tab of the page</source>
        <translation>Следующая &amp;вкладка страницы</translation>
    </message>
    <message>
        <source>&amp;Hide personal details on all pages</source>
        <translation>Скрыть &amp;личные данные на всех страницах</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Искать везде</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Registration &amp;desk</source>
        <translation>&amp;Регистрация у входа</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>За&amp;блокировать сейчас</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Справка по этой странице</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;As large as fits</source>
        <translation>&amp;Уместить на экране</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>At the desk: present, let in</source>
        <translation>На регистрации: присутствие, впустить</translation>
    </message>
    <message>
        <source>At the desk: excused</source>
        <translation>На регистрации: уважительная причина</translation>
    </message>
    <message>
        <source>At the desk: leaves</source>
        <translation>На регистрации: уход</translation>
    </message>
    <message>
        <source>At the desk: another event</source>
        <translation>На регистрации: другое мероприятие</translation>
    </message>
    <message>
        <source>&amp;Plan the event once more</source>
        <translation>&amp;Запланировать мероприятие ещё раз</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Импортировать список</translation>
    </message>
    <message>
        <source>Next row that is left out of an import</source>
        <translation>Следующая строка, не вошедшая в импорт</translation>
    </message>
    <message>
        <source>Two records are of two people</source>
        <translation>Две записи — о двух людях</translation>
    </message>
</context>
<context>
    <name>ConsentTexts</name>
    <message>
        <source>I agree that the organisation keeps my name, how to reach me and where I took part, to run its activities and to report on them to those who pay for them. I can ask at any time what is kept, have it corrected, or take this back.</source>
        <translation>Даю согласие на то, чтобы организация хранила моё имя, контакты и сведения о том, где я участвую, чтобы проводить занятия и отчитываться о них перед теми, кто их оплачивает. В любое время можно узнать, что обо мне хранится, попросить исправить или отозвать согласие.</translation>
    </message>
    <message>
        <source>I agree that photos and films of me taken at the activities may be published to tell about them. I can take this back at any time; what is printed by then stays printed.</source>
        <translation>Даю согласие на то, чтобы снятые на занятиях фотографии и видео со мной публиковали, рассказывая о них. Согласие можно отозвать в любое время; то, что к тому времени напечатано, останется.</translation>
    </message>
    <message>
        <source>I agree that I may be written to or called after the project has ended, to be asked how I am doing and to be invited. I can take this back at any time.</source>
        <translation>Даю согласие на то, чтобы после окончания проекта мне писали или звонили: узнать, как у меня дела, и пригласить. Согласие можно отозвать в любое время.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what I can do are given to employers who are looking for people. I am told to which. I can take this back at any time.</source>
        <translation>Даю согласие на то, чтобы моё имя, контакты и сведения о том, что я умею, передали работодателям, которые ищут людей. Мне скажут, каким. Согласие можно отозвать в любое время.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what we agreed are given to the partner organisations of the project, so that they can help me too. I can take this back at any time.</source>
        <translation>Даю согласие на то, чтобы моё имя, контакты и то, о чём мы договорились, передали партнёрским организациям проекта, чтобы и они могли мне помочь. Согласие можно отозвать в любое время.</translation>
    </message>
    <message>
        <source>I agree that what I tell of my origin, health or disability is noted for the statistics of the project. Nobody outside sees it together with my name. I can take this back at any time.</source>
        <translation>Даю согласие на то, чтобы то, что я рассказываю о своём происхождении, здоровье или инвалидности, записали для статистики проекта. Никто посторонний не увидит этого вместе с моим именем. Согласие можно отозвать в любое время.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>устно</translation>
    </message>
    <message>
        <source>on this screen</source>
        <translation>на этом экране</translation>
    </message>
    <message>
        <source>Origin and health may be noted for reports</source>
        <translation>Происхождение и здоровье можно отмечать для отчётов</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Дано %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Отказ %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Отозвано %1</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>документ № %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Data are kept for the project</source>
        <translation>Данные хранятся для проекта</translation>
    </message>
    <message>
        <source>Photos may be published</source>
        <translation>Фотографии можно публиковать</translation>
    </message>
    <message>
        <source>We may write after the project</source>
        <translation>Можно писать после проекта</translation>
    </message>
    <message>
        <source>Details may go to employers</source>
        <translation>Данные можно передавать работодателям</translation>
    </message>
    <message>
        <source>Details may go to partner organisations</source>
        <translation>Данные можно передавать партнёрским организациям</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>Nothing takes place today.</source>
        <translation>Сегодня ничего не проводится.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Left %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>Уход в %1</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уважительная причина</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>С опозданием, %1</translation>
    </message>
    <message>
        <source>Present %1</source>
        <extracomment>In the large band: a person has come. %1 is a time.</extracomment>
        <translation>На месте с %1</translation>
    </message>
    <message>
        <source>stored on this computer</source>
        <translation>сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>Already here since %1</source>
        <extracomment>Calm: nothing was done twice. %1 is a time.</extracomment>
        <translation>Уже здесь с %1</translation>
    </message>
    <message>
        <source>Already marked so</source>
        <translation>Уже так отмечено</translation>
    </message>
    <message>
        <source>The room is full. F5 lets in.</source>
        <translation>Мест нет. F5 впускает.</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>It is kept sealed at another place and stored as soon as possible.</source>
        <translation>Запись лежит запечатанной в другом месте и будет сохранена, как только это станет возможно.</translation>
    </message>
    <message>
        <source>No other place could keep it: leave Kaasa open until it is stored.</source>
        <translation>Другого места для хранения нет: не закрывайте Kaasa, пока запись не сохранится.</translation>
    </message>
    <message>
        <source>On the waiting list now</source>
        <translation>Теперь в листе ожидания</translation>
    </message>
    <message>
        <source>Already on the waiting list</source>
        <translation>Уже в листе ожидания</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё не на месте</translation>
    </message>
    <message>
        <source>F5 marks a person present.</source>
        <translation>F5 отмечает присутствие.</translation>
    </message>
    <message>
        <source>Badge not known here</source>
        <translation>Этот бейдж здесь неизвестен</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Найдите человека по имени.</translation>
    </message>
    <message>
        <source>The badge was not read cleanly</source>
        <translation>Бейдж считан с ошибкой</translation>
    </message>
    <message>
        <source>Scan it once more.</source>
        <translation>Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>По запросу «%1» никто не найден.</translation>
    </message>
    <message>
        <source>Ctrl+Enter registers a person who comes without registration.</source>
        <translation>Ctrl+Enter записывает того, кто пришёл без записи.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Такое имя у нескольких человек.</translation>
    </message>
    <message>
        <source>↑ ↓ choose one, then Enter.</source>
        <translation>Выберите клавишами ↑ ↓, затем Enter.</translation>
    </message>
    <message>
        <source>Being stored…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>No event is open</source>
        <translation>Мероприятие не открыто</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>Сначала выберите мероприятие.</translation>
    </message>
    <message>
        <source>The desk cannot be locked yet: no desk PIN is set. Set one under Settings, Security.</source>
        <translation>Стойку пока нельзя заблокировать: не задан её ПИН-код. Задайте его в разделе «Настройки», «Безопасность».</translation>
    </message>
    <message>
        <source>Also now: %1 (%2)</source>
        <extracomment>A second event at the same hour. %1 is its name, %2 a key.</extracomment>
        <translation>Также сейчас: %1 (%2)</translation>
    </message>
    <message>
        <source>This could not be stored. %1</source>
        <extracomment>An act that waited since an earlier run. %1 is a sentence that says why.</extracomment>
        <translation>Это не удалось сохранить. %1</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n.</source>
        <translation>
            <numerusform>Ещё не сохранено: %n.</numerusform>
            <numerusform>Ещё не сохранено: %n.</numerusform>
            <numerusform>Ещё не сохранено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept sealed at another place until then.</source>
        <translation>До тех пор всё лежит запечатанным в другом месте.</translation>
    </message>
    <message>
        <source>Full: %1 of %2. Enter adds to the waiting list, F5 lets in.</source>
        <extracomment>The room is full. %1 places are taken of %2.</extracomment>
        <translation>Мест нет: занято %1 из %2. Enter добавляет в лист ожидания, F5 впускает.</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>без записи</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>есть запись</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>в листе ожидания</translation>
    </message>
    <message>
        <source>here since %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>на месте с %1</translation>
    </message>
    <message>
        <source>late, here since %1</source>
        <extracomment>Came late. %1 is a time.</extracomment>
        <translation>с опозданием, на месте с %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <extracomment>Was here and has gone. %1 is a time.</extracomment>
        <translation>уход в %1</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>то же имя в другом написании</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message numerus="yes">
        <source>with %n children</source>
        <extracomment>A person came with so many children.</extracomment>
        <translation>
            <numerusform>с %n ребёнком</numerusform>
            <numerusform>с %n детьми</numerusform>
            <numerusform>с %n детьми</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Came late.</extracomment>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>without registering</source>
        <translation>без записи</translation>
    </message>
    <message>
        <source>More children than childcare places: %1 of %2.</source>
        <extracomment>%1 children came along, there are %2 childcare places.</extracomment>
        <translation>Детей больше, чем мест в детской комнате: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not a date. Write it like this: 05.03.2026.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — не дата. Пишите так: 05.03.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like this: 17:30.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — не время суток. Пишите так: 17:30.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like this: anna@example.org.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — не адрес электронной почты. Пишите так: anna@example.org.</translation>
    </message>
    <message>
        <source>The field “%1” cannot hold “%2”. Check what was typed and correct it.</source>
        <extracomment>%1 is the label of a field, %2 what was typed</extracomment>
        <translation>В поле «%1» не может стоять «%2». Проверьте введённое и исправьте его.</translation>
    </message>
    <message>
        <source>A value is not possible here. Check what was typed and correct it.</source>
        <translation>Такое значение здесь невозможно. Проверьте введённое и исправьте его.</translation>
    </message>
    <message>
        <source>The value of the field “%1” is not possible. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Значение поля «%1» невозможно. Исправьте его.</translation>
    </message>
    <message>
        <source>The field “%1” is empty. Fill it in.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Поле «%1» пусто. Заполните его.</translation>
    </message>
    <message>
        <source>The text in the field “%1” is too long. Shorten it; the longest possible length in characters: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>Текст в поле «%1» слишком длинный. Сократите его; наибольшая длина в знаках: %2.</translation>
    </message>
    <message>
        <source>The number in the field “%1” is out of its limits. Correct it; possible values: %2–%3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers</extracomment>
        <translation>Число в поле «%1» выходит за допустимые пределы. Исправьте его; возможные значения: %2–%3.</translation>
    </message>
    <message>
        <source>The field “%1” has too many entries. Remove some; most possible: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>В поле «%1» слишком много записей. Уберите некоторые; наибольшее количество: %2.</translation>
    </message>
    <message>
        <source>The field “%1” has the same entry twice. Remove one.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>В поле «%1» одна и та же запись стоит дважды. Уберите одну.</translation>
    </message>
    <message>
        <source>The end must be later than the start, and on the same or the next day. Correct one of the times.</source>
        <translation>Окончание должно быть позже начала, в тот же или на следующий день. Исправьте одно из времён.</translation>
    </message>
    <message>
        <source>The fields “%1” and “%2” do not go together. Correct one of them.</source>
        <extracomment>%1 and %2 are labels of fields</extracomment>
        <translation>Поля «%1» и «%2» не согласуются. Исправьте одно из них.</translation>
    </message>
    <message>
        <source>The step was too long ago to be undone; undo reaches back 30 days. Make the change by hand.</source>
        <translation>Действие было слишком давно, чтобы его отменить; отменить можно в течение 30 дней. Внесите изменение вручную.</translation>
    </message>
    <message>
        <source>A rule does not allow this, so nothing was changed. Ask whoever manages Kaasa in your organisation.</source>
        <translation>Правило этого не позволяет, поэтому ничего не изменено. Спросите того, кто в вашей организации управляет Kaasa.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted or merged with another; look in the bin, or search again.</source>
        <translation>Такой записи здесь нет. Возможно, её удалили или объединили с другой; загляните в корзину или повторите поиск.</translation>
    </message>
    <message>
        <source>This exists already, and there can be only one. Use the existing one, or choose another name.</source>
        <translation>Это уже есть, и второго быть не может. Используйте существующее или выберите другое название.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so your step was left out. Look at what it is now, and repeat your step if it is still needed.</source>
        <translation>За это время здесь что-то изменили, поэтому ваше действие пропущено. Посмотрите, как обстоит дело сейчас, и повторите действие, если оно ещё нужно.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Everything is as it was before.</source>
        <translation>Остановлено, как вы просили. Всё осталось как было.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use by another window or program. Close that one, or go on working there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Профиль «%1» занят другим окном или программой. Закройте его там или продолжайте работу там.</translation>
    </message>
    <message>
        <source>The data could not be read or stored in “%1”. Check that the disk is there and can be written, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Данные не удалось прочитать или сохранить в «%1». Проверьте, доступен ли диск и можно ли на него записывать, и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be stored in “%1”. Free some space and try again; what you typed is kept.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Диск заполнен, поэтому в «%1» ничего не удалось сохранить. Освободите место и повторите попытку; введённое не пропало.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another folder, or ask for the right to write there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>В «%1» нельзя записывать. Выберите другую папку или попросите право на запись.</translation>
    </message>
    <message>
        <source>The profile “%1” is damaged and cannot be opened safely. A backup helps, or the server where it was shared; the damaged file stays where it is.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Профиль «%1» повреждён, и открыть его безопасно нельзя. Поможет резервная копия или сервер, через который он был общим; повреждённый файл останется на месте.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Kaasa profile. Choose a file whose name ends in .kaasa.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл «%1» — не профиль Kaasa. Выберите файл, имя которого кончается на .kaasa.</translation>
    </message>
    <message>
        <source>The profile “%1” was written by a newer Kaasa (version %2; this one reads up to %3). Install the newer Kaasa to open it; the file was not touched.</source>
        <extracomment>%1 is a file, %2 and %3 are version numbers</extracomment>
        <translation>Профиль «%1» записан более новой Kaasa (версия %2; эта читает до %3). Чтобы открыть его, установите новую Kaasa; файл не тронут.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed; choose it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файла «%1» там нет. Возможно, его переместили или переименовали; выберите его снова.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Close it in other programs and check that you may open it, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл «%1» не удаётся прочитать. Закройте его в других программах, проверьте, можно ли вам его открывать, и повторите попытку.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Close it in other programs or choose another folder, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл «%1» не удалось записать. Закройте его в других программах или выберите другую папку и повторите попытку.</translation>
    </message>
    <message>
        <source>The file “%1” is not what was expected here: %2. Correct the file or choose another one.</source>
        <extracomment>%1 is a file, %2 says what is wrong in it</extracomment>
        <translation>Файл «%1» — не тот, что здесь ожидался: %2. Исправьте файл или выберите другой.</translation>
    </message>
    <message>
        <source>The document could not be finished: “%1”. Check the printer or the folder, or save the document as a PDF in another place.</source>
        <extracomment>%1 is a file or a printer</extracomment>
        <translation>Документ не удалось завершить: «%1». Проверьте принтер или папку либо сохраните документ в PDF в другом месте.</translation>
    </message>
    <message>
        <source>This could not be done, and the reason is not known. Try again; if it happens again, show the details to whoever looks after Kaasa.</source>
        <translation>Это не удалось сделать, и причина неизвестна. Повторите попытку; если это случится снова, покажите подробности тому, кто отвечает за Kaasa.</translation>
    </message>
    <message>
        <source>This is your own organisation, so it cannot be removed. Change its name or details instead.</source>
        <translation>Это ваша собственная организация, поэтому убрать её нельзя. Вместо этого измените название или данные.</translation>
    </message>
    <message>
        <source>The strip holds six logos at most. Remove one before you add another.</source>
        <translation>В полосе помещается не больше шести логотипов. Уберите один, прежде чем добавить другой.</translation>
    </message>
    <message>
        <source>The event is cancelled, so nobody can be registered for it. Let it take place after all first, or choose another event.</source>
        <translation>Мероприятие отменено, поэтому записать на него никого нельзя. Сначала верните мероприятие или выберите другое.</translation>
    </message>
    <message>
        <source>Nobody fulfils the rule, so there is no certificate to print. Check who was marked as present, or choose a lower rule.</source>
        <translation>Условие никто не выполняет, поэтому печатать нечего. Проверьте отметки о присутствии или выберите условие мягче.</translation>
    </message>
    <message>
        <source>Nobody is registered for the event, so there is no badge to print. Register people first.</source>
        <translation>На мероприятие никто не записан, поэтому печатать бейджи не для кого. Сначала запишите людей.</translation>
    </message>
    <message>
        <source>There is no meeting to print a sheet for: none is planned, or all are cancelled. Plan a meeting, or choose another event or day.</source>
        <translation>Нет занятия, для которого печатать лист: ни одно не запланировано или все отменены. Запланируйте занятие или выберите другое мероприятие или день.</translation>
    </message>
    <message>
        <source>This personal code is unlikely: its check digit or its date does not fit. Look at the document; if it says the same, tick “Seen in the document” and save again.</source>
        <translation>Такой персональный код маловероятен: не сходится контрольная цифра или дата. Посмотрите в документ; если там то же самое, отметьте «Видели в документе» и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>This is a backup of another organisation&apos;s data, so nothing of it can be taken over here. To work with it, open it as a profile of its own.</source>
        <translation>Это резервная копия данных другой организации, поэтому взять из неё сюда ничего нельзя. Чтобы работать с ней, откройте её как отдельный профиль.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Больше нечего отменять.</translation>
    </message>
    <message>
        <source>The day in the field “%1” is still to come. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>День в поле «%1» ещё не наступил. Исправьте его.</translation>
    </message>
    <message>
        <source>This meeting is still to come, so nobody can have been there yet. Who will be missing can be noted as excused. If the day is wrong, look at the clock of this computer.</source>
        <translation>Это занятие ещё впереди, поэтому на нём никто не мог быть. Кто не придёт, того можно заранее отметить как отсутствующего по уважительной причине. Если день неверный, проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything stays on this computer and goes out as soon as there is a network.</source>
        <translation>Сервер недоступен. Всё остаётся на этом компьютере и уйдёт, как только появится сеть.</translation>
    </message>
    <message>
        <source>This computer was removed from your organisation&apos;s space, so nothing is sent or received any more. Ask whoever manages Kaasa.</source>
        <translation>Этот компьютер исключён из общего пространства вашей организации, поэтому больше ничего не отправляется и не принимается. Обратитесь к тому, кто управляет Kaasa.</translation>
    </message>
    <message>
        <source>Whoever answers at the server&apos;s address could not show that it is your server. Nothing was sent. Try another network, or ask whoever manages the server for its certificate.</source>
        <translation>Тот, кто отвечает по адресу сервера, не смог показать, что он ваш сервер. Ничего не отправлено. Попробуйте другую сеть или попросите сертификат у того, кто управляет сервером.</translation>
    </message>
    <message>
        <source>These data are on this computer alone: no server is known yet. Name one, or join with an invitation.</source>
        <translation>Эти данные есть только на этом компьютере: сервер ещё не указан. Укажите его или присоединитесь по приглашению.</translation>
    </message>
    <message>
        <source>There is no invitation under this code: it is good for 72 hours and for one computer. Ask for a new one.</source>
        <translation>Приглашения с таким кодом нет: оно действует 72 часа и для одного компьютера. Попросите новое.</translation>
    </message>
    <message>
        <source>Another computer has used this code already. If it was none of yours, tell whoever invited you; ask for a new code.</source>
        <translation>Этот код уже использован другим компьютером. Если он не ваш, скажите об этом тому, кто вас пригласил, и попросите новый код.</translation>
    </message>
    <message>
        <source>Nobody has let this computer in yet. That happens when the computer that made the code syncs next. Then join again with the same code.</source>
        <translation>Этот компьютер ещё никто не принял. Это произойдёт, когда в следующий раз синхронизируется компьютер, на котором создан код. Затем присоединитесь снова с тем же кодом.</translation>
    </message>
    <message>
        <source>This profile holds data of its own, so it cannot join another organisation&apos;s. Join with a new profile, and bring the data in by exporting and importing them.</source>
        <translation>В этом профиле уже есть свои данные, поэтому присоединить его к данным другой организации нельзя. Присоединитесь с новым профилем, а данные перенесите через экспорт и импорт.</translation>
    </message>
    <message>
        <source>This computer may not do that in your organisation&apos;s space. Ask whoever manages Kaasa.</source>
        <translation>Этому компьютеру в общем пространстве вашей организации это не разрешено. Обратитесь к тому, кто управляет Kaasa.</translation>
    </message>
    <message>
        <source>This is the only computer that may let others in or take them out, so it stays. Give another one that right first.</source>
        <translation>Это единственный компьютер, который может принимать и исключать другие, поэтому он остаётся. Сначала дайте это право другому.</translation>
    </message>
    <message>
        <source>The server takes in no new organisations. Ask whoever manages it.</source>
        <translation>Сервер не принимает новые организации. Обратитесь к тому, кто им управляет.</translation>
    </message>
    <message>
        <source>There is no room left on the server. Everything stays on this computer; ask whoever manages the server for more.</source>
        <translation>На сервере больше нет места. Всё остаётся на этом компьютере; попросите больше места у того, кто управляет сервером.</translation>
    </message>
    <message>
        <source>The server speaks another version than this Kaasa. Install the newest Kaasa; everything stays on this computer until then.</source>
        <translation>Сервер использует другую версию, чем эта Kaasa. Установите самую новую Kaasa; до тех пор всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server&apos;s by more than ten minutes. Set it right and sync again.</source>
        <translation>Часы этого компьютера спешат относительно сервера больше чем на десять минут. Поставьте их правильно и синхронизируйте снова.</translation>
    </message>
    <message>
        <source>The server did not take what was sent (%1). Everything stays on this computer. If it happens again, tell whoever manages the server.</source>
        <extracomment>%1 is a short code, such as sync.counter_gap</extracomment>
        <translation>Сервер не принял отправленное (%1). Всё остаётся на этом компьютере. Если это повторится, скажите тому, кто управляет сервером.</translation>
    </message>
    <message>
        <source>This file comes from another organisation&apos;s computers, so nothing of it was taken in. Choose a file that one of yours has written.</source>
        <translation>Этот файл — с компьютеров другой организации, поэтому из него ничего не принято. Выберите файл, записанный одним из ваших компьютеров.</translation>
    </message>
    <message>
        <source>What the server sent does not fit together: something was left out, added or changed. Nothing of it was taken in. Kaasa asks again; if this stays, tell whoever manages the server.</source>
        <translation>Присланное сервером не сходится: что-то пропущено, добавлено или изменено. Ничего из этого не принято. Kaasa спросит ещё раз; если так и останется, скажите тому, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is not as it was printed. Look at each of its signs once more.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Строка %1 листа восстановления не такая, как напечатана. Проверьте ещё раз каждый её знак.</translation>
    </message>
    <message>
        <source>Somebody who manages your organisation&apos;s space has taken this computer out of it. Its data were therefore deleted here; the other computers have them.</source>
        <translation>Кто-то из управляющих общим пространством вашей организации исключил из него этот компьютер. Поэтому данные здесь удалены; на других компьютерах они есть.</translation>
    </message>
    <message>
        <source>The code is no longer known here. Go back to “Sync” and make a new one.</source>
        <translation>Код здесь больше не известен. Вернитесь в «Синхронизацию» и создайте новый.</translation>
    </message>
    <message>
        <source>These two records are one person already.</source>
        <translation>Эти две записи уже объединены в одного человека.</translation>
    </message>
    <message>
        <source>No other record was merged with this person, so there is nothing to split.</source>
        <translation>С этим человеком не объединена ни одна другая запись, разделять нечего.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Round table</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Entrepreneurship day</source>
        <translation>День предпринимательства</translation>
    </message>
    <message>
        <source>Networking event</source>
        <translation>Встреча для обмена контактами</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Практикум</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation>Встреча группы</translation>
    </message>
    <message>
        <source>Meeting with employers</source>
        <translation>Встреча с работодателями</translation>
    </message>
    <message>
        <source>Information day</source>
        <translation>Информационный день</translation>
    </message>
    <message>
        <source>Counselling group</source>
        <translation>Консультационная группа</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>No meeting planned yet</source>
        <translation>Занятия ещё не запланированы</translation>
    </message>
    <message>
        <source>%1, %2–%3, until %4</source>
        <extracomment>A series of meetings: %1 = &quot;Weekly: Thu&quot;, %2–%3 = times of the day, %4 = last day</extracomment>
        <translation>%1, %2–%3, до %4</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings, %1</source>
        <extracomment>%n = how many meetings, %1 = from the first day to the last</extracomment>
        <translation>
            <numerusform>%n занятие, %1</numerusform>
            <numerusform>%n занятия, %1</numerusform>
            <numerusform>%n занятий, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>Weekly: %1</source>
        <extracomment>%1 = short weekdays: &quot;Mon, Thu&quot;</extracomment>
        <translation>Каждую неделю: %1</translation>
    </message>
    <message>
        <source>Every second week: %1</source>
        <extracomment>%1 = short weekdays</extracomment>
        <translation>Раз в две недели: %1</translation>
    </message>
    <message>
        <source>Monthly: %1</source>
        <extracomment>On the first, second … such weekday of the month; %1 = short weekday</extracomment>
        <translation>Каждый месяц: %1</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <extracomment>%1 = day of the month, a number</extracomment>
        <translation>Каждый месяц, %1-го числа</translation>
    </message>
    <message>
        <source>%1 of %2 registered</source>
        <extracomment>Places taken of all</extracomment>
        <translation>записано %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n записан</numerusform>
            <numerusform>%n записано</numerusform>
            <numerusform>%n записано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>присутствует %n</numerusform>
            <numerusform>присутствуют %n</numerusform>
            <numerusform>присутствуют %n</numerusform>
        </translation>
    </message>
    <message>
        <source>lecturer</source>
        <translation>лектор</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>ведёт</translation>
    </message>
    <message>
        <source>host</source>
        <translation>принимает гостей</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>переводит</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>помогает</translation>
    </message>
    <message>
        <source>The room %1 is also taken by “%2”, %3.</source>
        <translation>Помещение %1 в это же время занимает «%2», %3.</translation>
    </message>
    <message>
        <source>%1 is also needed at “%2”, %3.</source>
        <extracomment>%1 = name of a person, %2 = title of the other event, %3 = when</extracomment>
        <translation>%1 в это же время занимается мероприятием «%2», %3.</translation>
    </message>
    <message>
        <source>This meeting alone</source>
        <translation>Только это занятие</translation>
    </message>
    <message>
        <source>This one and all later ones</source>
        <translation>Это и все последующие</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Все занятия</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Looks for work</source>
        <translation>Ищет работу</translation>
    </message>
    <message>
        <source>Registered as unemployed</source>
        <translation>На учёте как безработный</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>На учёте с</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Nobody in the household has work</source>
        <translation>В домохозяйстве никто не работает</translation>
    </message>
    <message>
        <source>Children who are kept live in the household</source>
        <translation>В домохозяйстве есть дети на содержании</translation>
    </message>
    <message>
        <source>Only one adult in the household</source>
        <translation>В домохозяйстве только один взрослый</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Family from another country</source>
        <translation>Семья из другой страны</translation>
    </message>
    <message>
        <source>Belongs to a minority</source>
        <translation>Принадлежит к меньшинству</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Without a home of one&apos;s own</source>
        <translation>Без своего жилья</translation>
    </message>
    <message>
        <source>Lives in the countryside</source>
        <translation>Живёт в сельской местности</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>neither woman nor man</source>
        <translation>не женщина и не мужчина</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>работает по найму</translation>
    </message>
    <message>
        <source>works for oneself</source>
        <translation>самозанятость</translation>
    </message>
    <message>
        <source>on maternity leave from a job</source>
        <translation>в отпуске по родам с места работы</translation>
    </message>
    <message>
        <source>on full-time parental leave</source>
        <translation>в отпуске по уходу за ребёнком</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>работы нет</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>очно, полный день</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>неполный день</translation>
    </message>
    <message>
        <source>no school finished (ISCED 0)</source>
        <translation>школа не окончена (МСКО 0)</translation>
    </message>
    <message>
        <source>primary school (ISCED 1)</source>
        <translation>начальная школа (МСКО 1)</translation>
    </message>
    <message>
        <source>basic school (ISCED 2)</source>
        <translation>основная школа (МСКО 2)</translation>
    </message>
    <message>
        <source>secondary or vocational school (ISCED 3)</source>
        <translation>средняя школа, профшкола (МСКО 3)</translation>
    </message>
    <message>
        <source>vocational school after secondary (ISCED 4)</source>
        <translation>профшкола после средней (МСКО 4)</translation>
    </message>
    <message>
        <source>short higher education (ISCED 5)</source>
        <translation>короткое высшее (МСКО 5)</translation>
    </message>
    <message>
        <source>bachelor&apos;s degree (ISCED 6)</source>
        <translation>бакалавриат (МСКО 6)</translation>
    </message>
    <message>
        <source>master&apos;s degree (ISCED 7)</source>
        <translation>магистратура (МСКО 7)</translation>
    </message>
    <message>
        <source>doctorate (ISCED 8)</source>
        <translation>докторская степень (МСКО 8)</translation>
    </message>
    <message>
        <source>of this country</source>
        <translation>этой страны</translation>
    </message>
    <message>
        <source>of another EU country</source>
        <translation>другой страны ЕС</translation>
    </message>
    <message>
        <source>of a country outside the EU</source>
        <translation>страны вне ЕС</translation>
    </message>
    <message>
        <source>non-citizen of Latvia</source>
        <translation>негражданство Латвии</translation>
    </message>
    <message>
        <source>undetermined, or of no country</source>
        <translation>не определено или нет</translation>
    </message>
    <message>
        <source>Maternity leave from a job counts as having one; parental leave does not.</source>
        <translation>Отпуск по родам с места работы считается работой, отпуск по уходу за ребёнком — нет.</translation>
    </message>
    <message>
        <source>The highest that was finished.</source>
        <translation>Наивысшее законченное.</translation>
    </message>
    <message>
        <source>Born in another country, or a parent was.</source>
        <translation>Место рождения своё или одного из родителей — в другой стране.</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>никто не спрашивал</translation>
    </message>
    <message>
        <source>does not want to say</source>
        <translation>не хочет говорить</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Name form</source>
        <translation>Форма имени</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Как обращаться</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Персональный код</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Remark on the contact</source>
        <translation>Примечание к контакту</translation>
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
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Online tool</source>
        <translation>Онлайн-средство</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Мест для взрослых</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Мест для детей</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Время прихода</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Время ухода</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Откуда узнали</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Время регистрации</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Когда спросили</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Номер бумаги</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Число людей</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Номер проекта</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Name of the logo</source>
        <translation>Название логотипа</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Указание о финансировании</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Имя ребёнка</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что нужно знать</translation>
    </message>
    <message>
        <source>Role since</source>
        <translation>Роль с</translation>
    </message>
    <message>
        <source>Role until</source>
        <translation>Роль по</translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>Минуты до блокировки</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text in Latvian</source>
        <translation>Текст на латышском</translation>
    </message>
    <message>
        <source>Text in Estonian</source>
        <translation>Текст на эстонском</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Текст на английском</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Wish about news</source>
        <translation>Пожелание о новостях</translation>
    </message>
    <message>
        <source>Wish about pictures</source>
        <translation>Пожелание о фотографиях</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Нужно дополнить</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Объединено с</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Предпочтительный</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Как сказано</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Children are counted at the desk</source>
        <translation>Детей считают при регистрации</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ритм</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственное лицо</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Why beyond the places</source>
        <translation>Почему сверх мест</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Answer for reports</source>
        <translation>Ответ для отчётов</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message numerus="yes">
        <source>%n people are marked as present.</source>
        <translation>
            <numerusform>Отмечен присутствующим %n человек.</numerusform>
            <numerusform>Отмечено присутствующими %n человека.</numerusform>
            <numerusform>Отмечено присутствующими %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as present, as many as on the paper.</source>
        <translation>
            <numerusform>Отмечен присутствующим %n человек – столько же, сколько на бумаге.</numerusform>
            <numerusform>Отмечено присутствующими %n человека – столько же, сколько на бумаге.</numerusform>
            <numerusform>Отмечено присутствующими %n человек – столько же, сколько на бумаге.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the paper are not entered yet.</source>
        <translation>
            <numerusform>На бумаге ещё %n человек, который не внесён.</numerusform>
            <numerusform>На бумаге ещё %n человека, которые не внесены.</numerusform>
            <numerusform>На бумаге ещё %n человек, которые не внесены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people more are entered than were counted on the paper.</source>
        <translation>
            <numerusform>Внесено на %n человека больше, чем насчитано на бумаге.</numerusform>
            <numerusform>Внесено на %n человека больше, чем насчитано на бумаге.</numerusform>
            <numerusform>Внесено на %n человек больше, чем насчитано на бумаге.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Праздник труда</translation>
    </message>
    <message>
        <source>Restoration of Independence</source>
        <translation>День восстановления независимости</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Лиго</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Янов день</translation>
    </message>
    <message>
        <source>Proclamation of the Republic</source>
        <translation>День провозглашения Латвийской Республики</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Рождественский сочельник</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Второй день Рождества</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Канун Нового года</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Страстная пятница</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Пасха</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Пасхальный понедельник</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Троица</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>День независимости</translation>
    </message>
    <message>
        <source>Spring Day</source>
        <translation>Праздник весны</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День победы</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>День матери</translation>
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
    <message>
        <source>“%1” is written in capitals; it was taken over with small letters.</source>
        <translation>«%1» написано заглавными буквами; принято строчными.</translation>
    </message>
    <message>
        <source>“%1” is written in small letters; it was taken over with capitals.</source>
        <translation>«%1» написано строчными буквами; принято с заглавной.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters that look alike; it was taken over in one script.</source>
        <translation>В «%1» смешаны похожие латинские и русские буквы; принято в одном алфавите.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters in one word. Please look at the spelling.</source>
        <translation>В «%1» в одном слове латинские и русские буквы. Проверьте написание.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the name; it was kept as a note.</source>
        <translation>В «%1» за именем стоит пояснение; оно сохранено как примечание.</translation>
    </message>
    <message>
        <source>“%1” has lost its letters when the list was saved. Please write the name.</source>
        <translation>При сохранении списка в «%1» пропали буквы. Впишите имя.</translation>
    </message>
    <message>
        <source>The name is missing. Please write it.</source>
        <translation>Нет имени. Впишите его.</translation>
    </message>
    <message>
        <source>“%1” is too long. Please shorten it.</source>
        <translation>«%1» — слишком длинно. Сократите.</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits. Please check the century.</source>
        <translation>В дате «%1» год из двух цифр. Проверьте столетие.</translation>
    </message>
    <message>
        <source>“%1” was read with the day first. Please check day and month.</source>
        <translation>«%1» прочитано так, что сначала день. Проверьте день и месяц.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write a date. Please check it.</source>
        <translation>«%1» — необычная запись даты. Проверьте её.</translation>
    </message>
    <message>
        <source>“%1” is only a year; it was kept as the year of birth.</source>
        <translation>«%1» — только год; он сохранён как год рождения.</translation>
    </message>
    <message>
        <source>“%1” is a date that does not exist.</source>
        <translation>Даты «%1» не существует.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date. Please write it as 31.12.1990.</source>
        <translation>«%1» не удалось прочитать как дату. Запишите её так: 31.12.1990.</translation>
    </message>
    <message>
        <source>“%1” is a birth date in the future.</source>
        <translation>Дата рождения «%1» — в будущем.</translation>
    </message>
    <message>
        <source>“%1” is more than 110 years ago. Please check the year.</source>
        <translation>С «%1» прошло больше 110 лет. Проверьте год.</translation>
    </message>
    <message>
        <source>“%1” is a number that the spreadsheet has shortened, so digits are lost. Please write the phone number.</source>
        <translation>«%1» — число, которое программа таблиц сократила, и цифры потеряны. Впишите номер телефона.</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet. Please write the value.</source>
        <translation>«%1» — ошибка программы таблиц. Впишите значение.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» — не номер телефона.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the number; it was kept with the number.</source>
        <translation>В «%1» за номером стоит пояснение; оно сохранено вместе с номером.</translation>
    </message>
    <message>
        <source>“%1” lacks the + before the country code; it was added.</source>
        <translation>В «%1» нет + перед кодом страны; он добавлен.</translation>
    </message>
    <message>
        <source>“%1” was read as a number of the neighbouring country. Please check it.</source>
        <translation>«%1» прочитано как номер соседней страны. Пожалуйста, проверьте его.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» — не адрес электронной почты.</translation>
    </message>
    <message>
        <source>“%1” cannot be a personal code.</source>
        <translation>«%1» не может быть персональным кодом.</translation>
    </message>
    <message>
        <source>The last digit of “%1” does not fit the rest. Please compare it with the document.</source>
        <translation>Последняя цифра кода «%1» не подходит к остальным. Сверьте с документом.</translation>
    </message>
    <message>
        <source>“%1” tells another birth date than the list.</source>
        <translation>Код «%1» говорит о другой дате рождения, чем список.</translation>
    </message>
    <message>
        <source>“%1” has lost its first zero in a spreadsheet; it was added.</source>
        <translation>Код «%1» потерял в таблице первый ноль; он добавлен.</translation>
    </message>
    <message>
        <source>“%1” is not a language that Kaasa knows.</source>
        <translation>Языка «%1» Kaasa не знает.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Please ask the person.</source>
        <translation>«%1» — ни да, ни нет. Спросите этого человека.</translation>
    </message>
    <message>
        <source>The answer about consent is missing.</source>
        <translation>Нет ответа о согласии.</translation>
    </message>
    <message>
        <source>Consent was refused (“%1”).</source>
        <translation>Согласие не дано («%1»).</translation>
    </message>
    <message>
        <source>“%1” looks like a formula; it stays plain text.</source>
        <translation>«%1» похоже на формулу; остаётся обычным текстом.</translation>
    </message>
    <message>
        <source>“%1” is not a mark of attendance that Kaasa knows.</source>
        <translation>Отметки о посещении «%1» Kaasa не знает.</translation>
    </message>
    <message>
        <source>“%1” is a time that does not exist.</source>
        <translation>Времени «%1» не бывает.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>«%1» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The title of the event is missing.</source>
        <translation>Нет названия мероприятия.</translation>
    </message>
    <message>
        <source>The date of the event is missing.</source>
        <translation>Нет даты мероприятия.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event that Kaasa knows; it was taken over as “other”.</source>
        <translation>Вида мероприятия «%1» Kaasa не знает; принято как «другое».</translation>
    </message>
    <message>
        <source>There is no event “%1” in Kaasa yet. Please add it, or import the list of events first.</source>
        <translation>Мероприятия «%1» в Kaasa ещё нет. Добавьте его или сначала внесите список мероприятий.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>«%1» — не число, которое здесь подходит.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns: “%1”. Perhaps a quotation mark is missing.</source>
        <translation>В строке больше ячеек, чем в списке столбцов: «%1». Возможно, не хватает кавычки.</translation>
    </message>
    <message>
        <source>Kaasa has another value than “%1”; it was kept.</source>
        <translation>В Kaasa другое значение, не «%1»; оно оставлено.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Please mark the right one by hand.</source>
        <translation>Имя «%1» носят несколько человек. Отметьте нужного вручную.</translation>
    </message>
    <message>
        <source>The event has no meeting on the day “%1”; the marks of that column were left out.</source>
        <translation>У мероприятия нет занятия в день «%1»; отметки этого столбца пропущены.</translation>
    </message>
    <message>
        <source>The list does not say when the event begins and ends; %1 was assumed.</source>
        <translation>В списке не сказано, когда мероприятие начинается и кончается; принято время %1.</translation>
    </message>
    <message>
        <source>“%1” is not a given name with a family name, so Kaasa cannot tell who that was. Please mark that person by hand.</source>
        <translation>«%1» — не имя с фамилией, поэтому неизвестно, кто это был. Отметьте этого человека вручную.</translation>
    </message>
    <message>
        <source>Kaasa cannot tell to which event “%1” belongs. Please say which event it is.</source>
        <translation>Неясно, к какому мероприятию относится «%1». Укажите мероприятие.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of an old kind (XLS). Please open it in its own program, save it as XLSX and choose that file.</source>
        <translation>«%1» — книга старого формата (XLS). Откройте её в своей программе, сохраните как XLSX и выберите этот файл.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 200 MB, which no list does. Nothing was taken in. Please copy the rows that you need into a new workbook and choose that one.</source>
        <translation>«%1» в распакованном виде занимает больше 200 МБ — таких списков не бывает. Ничего не импортировано. Скопируйте нужные строки в новую книгу и выберите её.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook. Please open it in its own program, save it once more and choose it again.</source>
        <translation>«%1» — повреждённая книга. Откройте её в своей программе, сохраните ещё раз и выберите снова.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Please open it in its own program, save it without a password and choose it again.</source>
        <translation>«%1» защищён паролем. Откройте его в своей программе, сохраните без пароля и выберите снова.</translation>
    </message>
    <message>
        <source>The entry has no end; perhaps the file was cut off. Please check it.</source>
        <translation>У записи нет конца; возможно, файл оборван. Проверьте её.</translation>
    </message>
    <message>
        <source>The line “%1” could not be read; it was left out.</source>
        <translation>Строку «%1» не удалось прочитать; она пропущена.</translation>
    </message>
    <message>
        <source>“%1” is a birthday without a year; it was kept as a note.</source>
        <translation>«%1» — день рождения без года; он сохранён как заметка.</translation>
    </message>
    <message>
        <source>“%1” is no number and no address; it was kept as a note.</source>
        <translation>«%1» — не номер и не адрес; сохранено как заметка.</translation>
    </message>
    <message>
        <source>“%1” is an organisation or a group, not a person; it was left out.</source>
        <translation>«%1» — организация или группа, а не человек; пропущено.</translation>
    </message>
    <message>
        <source>“%1” is cancelled in the calendar; it was left out.</source>
        <translation>«%1» в календаре отменено; пропущено.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that Kaasa knows; the time was taken as it stands. Please check it.</source>
        <translation>Часового пояса «%1» Kaasa не знает; время взято как написано. Проверьте его.</translation>
    </message>
    <message>
        <source>The repetition “%1” could not be read; only the first meeting was taken in.</source>
        <translation>Повторение «%1» не удалось прочитать; загружено только первое занятие.</translation>
    </message>
    <message>
        <source>The series is longer; of its meetings those of %1 were taken in.</source>
        <translation>Цикл длиннее; из него загружены занятия за %1.</translation>
    </message>
    <message>
        <source>The series has no meeting in the days %1; it was left out.</source>
        <translation>В цикле нет занятий за %1; он пропущен.</translation>
    </message>
    <message>
        <source>In “%1” the entry that starts in line %2 has more than a million characters. Nothing was taken in. Please remove that entry and try again.</source>
        <translation>В «%1» в записи, которая начинается в строке %2, больше миллиона знаков. Ничего не загружено. Удалите эту запись и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” holds contacts of people. Please choose people as what the list holds.</source>
        <translation>В «%1» контакты людей. Укажите, что в списке люди.</translation>
    </message>
    <message>
        <source>“%1” is a calendar. Please choose events as what the list holds.</source>
        <translation>«%1» — календарь. Укажите, что в списке мероприятия.</translation>
    </message>
    <message>
        <source>“%1” holds no entries. Please save it once more in the program where it comes from and choose it again.</source>
        <translation>В «%1» нет записей. Сохраните его ещё раз в программе, из которой он взят, и выберите снова.</translation>
    </message>
    <message>
        <source>The series in “%1” have more than 20,000 meetings. Nothing was taken in. Please save a shorter part of the calendar and choose that.</source>
        <translation>В циклах файла «%1» больше 20 000 занятий. Ничего не загружено. Сохраните меньшую часть календаря и выберите её.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Checking the list</source>
        <translation>Список проверяется</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>Список вносится</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Registrations from a form</source>
        <translation>Заявки из анкеты</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>Отметки о посещении</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Log of an online meeting</source>
        <translation>Журнал онлайн-встречи</translation>
    </message>
    <message>
        <source>not taken in</source>
        <comment>column of a list</comment>
        <translation>не вносится</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Когда отправлено</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Дата или год рождения</translation>
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
        <source>Personal code</source>
        <translation>Персональный код</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Topics ticked</source>
        <translation>Отмеченные темы</translation>
    </message>
    <message>
        <source>Events ticked</source>
        <translation>Отмеченные мероприятия</translation>
    </message>
    <message>
        <source>Consent: data</source>
        <translation>Согласие: данные</translation>
    </message>
    <message>
        <source>Consent: photos</source>
        <translation>Согласие: фото</translation>
    </message>
    <message>
        <source>Consent: news later</source>
        <translation>Согласие: новости позже</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>С детьми</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Откуда узнали</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Marks of a day</source>
        <translation>Отметки дня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Time from and to</source>
        <translation>Время начала и конца</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>time of an event</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>time of an event</comment>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title in Latvian</source>
        <translation>Название на латышском</translation>
    </message>
    <message>
        <source>Title in Estonian</source>
        <translation>Название на эстонском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Вид мероприятия</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many people may come</comment>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Отключение</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Сколько времени</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Балтийская (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириллица (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Западная (Windows-1252)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Балтийская (ISO 8859-13)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>upright stroke</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>in columns of their own</source>
        <translation>в отдельных столбцах</translation>
    </message>
    <message>
        <source>given name, surname</source>
        <translation>имя, фамилия</translation>
    </message>
    <message>
        <source>surname, given name</source>
        <translation>фамилия, имя</translation>
    </message>
    <message>
        <source>surname, given name, patronymic</source>
        <translation>фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>surname, then a comma, given name</source>
        <translation>фамилия, после запятой имя</translation>
    </message>
    <message>
        <source>New: %1, added to: %2, here already: %3, left out: %4.</source>
        <extracomment>What an import did: numbers of rows. %1 made, %2 added to, %3 were there, %4 need a person</extracomment>
        <translation>Новых: %1, дополнено: %2, уже есть: %3, пропущено: %4.</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Другие телефоны</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Другие адреса эл. почты</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Другие адреса</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>what its meetings share</comment>
        <translation>Цикл</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>level not known</source>
        <extracomment>How well a language is spoken</extracomment>
        <translation>уровень неизвестен</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>родной язык</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>Name as written at home: %1</source>
        <translation>Имя в написании страны происхождения: %1</translation>
    </message>
    <message>
        <source>Name in Cyrillic: %1</source>
        <translation>Имя кириллицей: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Называют: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Имя: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Another spelling: %1</source>
        <translation>Другое написание: %1</translation>
    </message>
</context>
<context>
    <name>NameLikeness</name>
    <message>
        <source>Written in another script.</source>
        <translation>Записано в другой письменности.</translation>
    </message>
    <message>
        <source>The same letters but for marks or doubled ones.</source>
        <translation>Те же буквы, кроме надстрочных знаков или удвоений.</translation>
    </message>
    <message>
        <source>Spelled as in another country.</source>
        <translation>Написано так, как пишут в другой стране.</translation>
    </message>
    <message>
        <source>A man&apos;s and a woman&apos;s form of one family name.</source>
        <translation>Мужская и женская форма одной фамилии.</translation>
    </message>
    <message>
        <source>Names of one origin in different languages.</source>
        <translation>Имена одного происхождения на разных языках.</translation>
    </message>
    <message>
        <source>One is what people are called for short.</source>
        <translation>Одно из них — краткая форма имени.</translation>
    </message>
    <message>
        <source>One letter differs.</source>
        <translation>Отличается одна буква.</translation>
    </message>
    <message>
        <source>Given and family name changed places.</source>
        <translation>Имя и фамилия поменяны местами.</translation>
    </message>
    <message>
        <source>One has a name more.</source>
        <translation>В одном на одно имя больше.</translation>
    </message>
    <message>
        <source>Nothing says that these names are one.</source>
        <translation>Ничто не говорит о том, что эти имена — одно.</translation>
    </message>
    <message>
        <source>The same letters.</source>
        <translation>Те же буквы.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Возможно, то же</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Вероятно, то же</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же</translation>
    </message>
</context>
<context>
    <name>OpenTask</name>
    <message numerus="yes">
        <source>A place is free and %n wait for it</source>
        <extracomment>%n = how many people stand on the waiting list</extracomment>
        <translation>
            <numerusform>Есть свободное место, его ждёт %n человек</numerusform>
            <numerusform>Есть свободное место, его ждут %n человека</numerusform>
            <numerusform>Есть свободное место, его ждут %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance not entered: %1</source>
        <extracomment>%1 is an event</extracomment>
        <translation>Посещаемость не внесена: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent missing: %n people</source>
        <translation>
            <numerusform>Нет согласия: %n человек</numerusform>
            <numerusform>Нет согласия: %n человека</numerusform>
            <numerusform>Нет согласия: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came without registering, details to complete: %n people</source>
        <translation>
            <numerusform>Без предварительной записи, дополнить данные: %n человек</numerusform>
            <numerusform>Без предварительной записи, дополнить данные: %n человека</numerusform>
            <numerusform>Без предварительной записи, дополнить данные: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>No backup since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Нет резервной копии с %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>записан %n</numerusform>
            <numerusform>записано %n</numerusform>
            <numerusform>записано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>%1 some names</extracomment>
        <translation>%1 и другие</translation>
    </message>
    <message>
        <source>A copy protects everything that was entered.</source>
        <translation>Копия сохранит всё, что введено.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed by two computers at once: %n fields</source>
        <translation>
            <numerusform>Изменено двумя компьютерами сразу: %n поле</numerusform>
            <numerusform>Изменено двумя компьютерами сразу: %n поля</numerusform>
            <numerusform>Изменено двумя компьютерами сразу: %n полей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <comment>side bar: the first page</comment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Регистрация у входа</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сотрудничество</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Места проведения</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Язык и оформление</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Списки значений</translation>
    </message>
    <message>
        <source>Consent texts</source>
        <translation>Тексты согласий</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a paper: %1 = this page, %2 = how many there are</extracomment>
        <translation>лист %1 из %2</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Kaasa has no font for some letters of these names, another one stands in: %1. Check how they look.</source>
        <extracomment>Before a paper is printed; %1 = names of people</extracomment>
        <translation>Для некоторых букв этих имён в Kaasa нет шрифта, его заменяет другой: %1. Проверьте, как они выглядят.</translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Регистрационный лист</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Отчёт об участии</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Список для благодарностей</translation>
    </message>
    <message>
        <source>List of absent people</source>
        <translation>Список отсутствовавших</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>Отчёт за период</translation>
    </message>
    <message>
        <source>Personal attendance record</source>
        <translation>Выписка о посещениях</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Реестр сертификатов</translation>
    </message>
</context>
<context>
    <name>PaperRemark</name>
    <message>
        <source>The emblem of the European Union is as large as the rules ask.</source>
        <translation>Эмблема Европейского союза такого размера, какого требуют правила.</translation>
    </message>
    <message>
        <source>Personal codes are never printed.</source>
        <translation>Персональные коды никогда не печатаются.</translation>
    </message>
    <message>
        <source>The emblem of the European Union is less than 1 cm high. The rules ask for more: make it higher in Settings, Projects. It is printed 1 cm high.</source>
        <translation>Эмблема Европейского союза ниже 1 см. Правила требуют большего: увеличьте её в разделе «Настройки, Проекты». Она печатается высотой 1 см.</translation>
    </message>
    <message>
        <source>The logo “%1” is meant to be higher than the emblem of the European Union. The rules forbid that, so it is printed no higher than the emblem. Change its height in Settings, Projects.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>Логотип «%1» задан выше эмблемы Европейского союза. Правила этого не допускают, поэтому он печатается не выше эмблемы. Измените его высоту в разделе «Настройки, Проекты».</translation>
    </message>
    <message>
        <source>Only the first six logos are printed. Take some out in Settings, Projects.</source>
        <translation>Печатаются только первые шесть логотипов. Уберите лишние в разделе «Настройки, Проекты».</translation>
    </message>
    <message>
        <source>The logo “%1” cannot be read, so it is left out. Choose its picture again in Settings, Projects: PNG, JPEG or SVG.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>Логотип «%1» не читается, поэтому он пропущен. Выберите его изображение заново в разделе «Настройки, Проекты»: PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <source>More columns are chosen than the width of the paper holds well. Turn the paper or choose fewer.</source>
        <translation>Выбрано больше столбцов, чем хорошо помещается по ширине листа. Поверните лист или выберите меньше.</translation>
    </message>
</context>
<context>
    <name>PersonLikeness</name>
    <message>
        <source>Same personal code.</source>
        <translation>Тот же персональный код.</translation>
    </message>
    <message>
        <source>Same birth date.</source>
        <translation>Та же дата рождения.</translation>
    </message>
    <message>
        <source>Same year of birth.</source>
        <translation>Тот же год рождения.</translation>
    </message>
    <message>
        <source>Same phone.</source>
        <translation>Тот же телефон.</translation>
    </message>
    <message>
        <source>Same e-mail.</source>
        <translation>Та же электронная почта.</translation>
    </message>
    <message>
        <source>Same address.</source>
        <translation>Тот же адрес.</translation>
    </message>
    <message>
        <source>Another family name.</source>
        <translation>Другая фамилия.</translation>
    </message>
    <message>
        <source>Another birth date, perhaps mistyped.</source>
        <translation>Другая дата рождения, возможно опечатка.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Your data prove that you took part and let us report on the project to its funder. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Данные собираем, чтобы подтвердить участие в проекте и отчитаться перед финансирующей организацией. Управляющий данными: %1.</translation>
    </message>
    <message>
        <source>Your data prove that you took part in the event. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Данные собираем, чтобы подтвердить участие в мероприятии. Управляющий данными: %1.</translation>
    </message>
    <message>
        <source>Legal ground: a public task (GDPR, art. 6(1)(e)).</source>
        <translation>Основание: общественная задача (GDPR, ст. 6, п. 1 e).</translation>
    </message>
    <message>
        <source>Legal ground: legitimate interest (GDPR, art. 6(1)(f)).</source>
        <translation>Основание: законный интерес (GDPR, ст. 6, п. 1 f).</translation>
    </message>
    <message>
        <source>Kept only as long as the event must be proven.</source>
        <translation>Храним только столько, сколько нужно подтверждать мероприятие.</translation>
    </message>
    <message>
        <source>Kept for five years after the end of the year of the project&apos;s last payment.</source>
        <translation>Храним пять лет после окончания года последнего платежа по проекту.</translation>
    </message>
    <message>
        <source>Kept as long as the funder may ask for proof.</source>
        <translation>Храним, пока финансирующая организация может запросить подтверждение.</translation>
    </message>
    <message>
        <source>Questions and the full notice: ask the organiser.</source>
        <translation>Вопросы и полное уведомление: у организатора.</translation>
    </message>
    <message>
        <source>Questions and the full notice: %1.</source>
        <extracomment>%1 = e-mail, phone and web page of the organisation</extracomment>
        <translation>Вопросы и полное уведомление: %1.</translation>
    </message>
    <message>
        <source>Photos and later contact are up to you.</source>
        <translation>Фотосъёмка и дальнейшая связь необязательны.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>%1 of %2 places are taken.</source>
        <extracomment>Above the registered people: &quot;14 of 20 places are taken.&quot;</extracomment>
        <translation>Занято мест: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>Записан %n человек.</numerusform>
            <numerusform>Записано %n человека.</numerusform>
            <numerusform>Записано %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Childcare: %1 of %2.</source>
        <extracomment>Places for childcare given away of all there are</extracomment>
        <translation>Присмотр за детьми: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>%n человек ждёт места.</numerusform>
            <numerusform>%n человека ждут места.</numerusform>
            <numerusform>%n человек ждут места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for childcare.</source>
        <translation>
            <numerusform>Присмотра за детьми ждёт %n человек.</numerusform>
            <numerusform>Присмотра за детьми ждут %n человека.</numerusform>
            <numerusform>Присмотра за детьми ждут %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered: %1.</source>
        <extracomment>%1 = name</extracomment>
        <translation>Записан человек: %1.</translation>
    </message>
    <message>
        <source>Registered: %1. No childcare is free: number %2 in line for it.</source>
        <extracomment>%1 = name, %2 = rank in the queue</extracomment>
        <translation>Записан человек: %1. В присмотре за детьми мест нет: номер %2 в очереди.</translation>
    </message>
    <message>
        <source>The event is full. On the waiting list: %1, number %2.</source>
        <translation>Мест больше нет. В листе ожидания: %1, номер %2.</translation>
    </message>
    <message>
        <source>No place is free for %1.</source>
        <translation>Свободного места нет: %1.</translation>
    </message>
    <message>
        <source>Registered already: %1.</source>
        <translation>Запись уже есть: %1.</translation>
    </message>
    <message>
        <source>On the waiting list already: %1, number %2.</source>
        <translation>Уже в листе ожидания: %1, номер %2.</translation>
    </message>
    <message>
        <source>Registration cancelled: %1.</source>
        <translation>Запись отменена: %1.</translation>
    </message>
    <message>
        <source>A place is free. Next in line: %1.</source>
        <translation>Есть свободное место. Следующий в очереди: %1.</translation>
    </message>
    <message>
        <source>Childcare is free. Next in line: %1.</source>
        <translation>Есть место в присмотре за детьми. Следующий в очереди: %1.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>present</source>
        <comment>state of attendance</comment>
        <translation>присутствие</translation>
    </message>
    <message>
        <source>came late</source>
        <comment>state of attendance</comment>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state of attendance</comment>
        <translation>уход раньше</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state of attendance</comment>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state of attendance</comment>
        <translation>отсутствие</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state of attendance</comment>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>+</source>
        <comment>mark in a narrow column: present</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>L</source>
        <comment>mark in a narrow column: came late</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>E</source>
        <comment>mark in a narrow column: left early</comment>
        <translation>Р</translation>
    </message>
    <message>
        <source>X</source>
        <comment>mark in a narrow column: excused</comment>
        <translation>У</translation>
    </message>
    <message>
        <source>–</source>
        <comment>mark in a narrow column: absent</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>O</source>
        <comment>mark in a narrow column: online</comment>
        <translation>Л</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Проект: %1</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Проект: %1, № %2</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Составлено %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <extracomment>%1 = a person, %2 = a date</extracomment>
        <translation>Составление: %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Ведёт: %1</translation>
    </message>
    <message>
        <source>unique participants</source>
        <translation>уникальные участники</translation>
    </message>
    <message>
        <source>each person once</source>
        <translation>каждый человек один раз</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>посещения</translation>
    </message>
    <message>
        <source>each time somebody was there</source>
        <translation>каждое присутствие</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>занятия</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>этого мероприятия</translation>
    </message>
    <message>
        <source>participant hours</source>
        <translation>часы участия</translation>
    </message>
    <message>
        <source>participations × length</source>
        <translation>посещения × длительность</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Present includes those who came late, left early or took part online.</source>
        <translation>«Присутствие» включает и тех, кто опоздал, ушёл раньше или участвовал онлайн.</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>из них опоздали</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уваж. причина</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Attendance by person</source>
        <translation>Участие по людям</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Times and hours count all meetings, also those of the other tables.</source>
        <translation>Разы и часы посчитаны по всем занятиям, включая другие таблицы.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this list.</source>
        <extracomment>Under a list of people; %n = how many stand in it</extracomment>
        <translation>
            <numerusform>В списке %n человек.</numerusform>
            <numerusform>В списке %n человека.</numerusform>
            <numerusform>В списке %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Отчёт об участии</translation>
    </message>
    <message>
        <source>Participations by meeting</source>
        <translation>Посещения по занятиям</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>участие</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Ответственное лицо:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Список для благодарностей</translation>
    </message>
    <message>
        <source>List of absentees</source>
        <translation>Список отсутствовавших</translation>
    </message>
    <message>
        <source>Missing data: %1.</source>
        <extracomment>Note under a report; %1 = list of what is missing: &quot;education 5, municipality 2&quot;</extracomment>
        <translation>Нет данных: %1.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %2, and %3 is the overlap of those who came to several events.</source>
        <extracomment>Note under a report: %1 = sum of the rows, %2 = unique people, %3 = how many the sum is too high</extracomment>
        <translation>В итоге каждый человек посчитан один раз: сумма строк %1, уникальных людей %2, а %3 — пересечение, так как некоторые были на нескольких мероприятиях.</translation>
    </message>
    <message>
        <source>Period %1</source>
        <extracomment>%1 = a period: 01.01.2026 – 30.06.2026</extracomment>
        <translation>Период %1</translation>
    </message>
    <message>
        <source>of them public events: %1</source>
        <extracomment>Under the number of meetings</extracomment>
        <translation>из них открытых мероприятий: %1</translation>
    </message>
    <message>
        <source>Transcript of participation</source>
        <translation>Справка об участии</translation>
    </message>
    <message>
        <source>Hours are hours of presence: late arrival and early leaving are taken off.</source>
        <translation>Часы — это часы присутствия: опоздание и ранний уход вычтены.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>мероприятия</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>with presence</source>
        <translation>с присутствием</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>of presence</source>
        <translation>присутствия</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <extracomment>Foot of a submitted report that is kept unchanged; %1 = date and time</extracomment>
        <translation>зафиксировано %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>Foot of a report; %1 = date and time</extracomment>
        <translation>напечатано %1</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>контрольный код %1</translation>
    </message>
    <message>
        <source>Participations by month</source>
        <translation>Посещения по месяцам</translation>
    </message>
    <message>
        <source>Participations by time</source>
        <translation>Посещения по времени</translation>
    </message>
    <message>
        <source>closed events</source>
        <translation>закрытые мероприятия</translation>
    </message>
    <message>
        <source>public events</source>
        <translation>открытые мероприятия</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %1, and there is no overlap, for nobody came to several events.</source>
        <extracomment>Note under a report; %1 = a number of people</extracomment>
        <translation>В итоге каждый человек посчитан один раз: сумма строк %1, уникальных людей %1, пересечений нет: на нескольких мероприятиях никто не был.</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>Отменено, не посчитано</translation>
    </message>
    <message>
        <source>Public events together</source>
        <extracomment>Sum below some rows; public events may be visited by anybody</extracomment>
        <translation>Открытые мероприятия, всего</translation>
    </message>
    <message>
        <source>Closed events together</source>
        <extracomment>Sum below some rows; to closed events people are invited</extracomment>
        <translation>Закрытые мероприятия, всего</translation>
    </message>
    <message>
        <source>birth year</source>
        <extracomment>What some records lack: &quot;birth year 5&quot;</extracomment>
        <translation>год рождения</translation>
    </message>
    <message>
        <source>municipality</source>
        <extracomment>What some records lack: &quot;municipality 2&quot;</extracomment>
        <translation>самоуправление</translation>
    </message>
    <message>
        <source>All events, all participants</source>
        <translation>Все мероприятия, все участники</translation>
    </message>
    <message>
        <source>All events of the project, all participants</source>
        <translation>Все мероприятия проекта, все участники</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>of an event; head of a table or column</comment>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are not told.</source>
        <extracomment>Note under a report without names; %1 = a small number</extracomment>
        <translation>Группы меньше %1 человек не указываются.</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Имя в другой письменности</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последнее посещение</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>наставник</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>волонтёр</translation>
    </message>
    <message>
        <source>group leader</source>
        <translation>ведущий группы</translation>
    </message>
    <message>
        <source>contact of a partner</source>
        <translation>контактное лицо партнёра</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>докладчик</translation>
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
        <translation>Вход</translation>
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
    <message>
        <source>Registration slips</source>
        <translation>Регистрационные листки</translation>
    </message>
    <message>
        <source>Slip %1 of %2</source>
        <extracomment>Foot of a slip: %1 = which slip, %2 = how many</extracomment>
        <translation>листок %1 из %2</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>candidate</source>
        <extracomment>Beside a name in a list: she will take part later on</extracomment>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>in programme</source>
        <extracomment>Beside a name in a list</extracomment>
        <translation>в программе</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Beside a name in a list: no longer takes part; neutral for women and men</extracomment>
        <translation>больше не участвует</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>nobody asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActCard</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Данные скрыты, потому что экран видят другие.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more values.</source>
        <translation>
            <numerusform>И ещё %n значение.</numerusform>
            <numerusform>И ещё %n значения.</numerusform>
            <numerusform>И ещё %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to show of it value by value.</source>
        <translation>Отдельных значений здесь нет.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Это отменено.</translation>
    </message>
    <message>
        <source>Everything begins here; this cannot be taken back.</source>
        <translation>Здесь всё начинается; это нельзя отменить.</translation>
    </message>
    <message>
        <source>This was more than 30 days ago, so it can no longer be taken back.</source>
        <translation>Это было больше 30 дней назад, отменить уже нельзя.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <extracomment>Menu with what can be done with the person, event … that is open</extracomment>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>Какого занятия</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Point taken off the agenda.</source>
        <translation>Пункт убран из программы.</translation>
    </message>
    <message>
        <source>Order of the agenda changed.</source>
        <translation>Порядок программы изменён.</translation>
    </message>
    <message>
        <source>Point added to the agenda.</source>
        <translation>Пункт добавлен в программу.</translation>
    </message>
    <message>
        <source>Point of the agenda changed.</source>
        <translation>Пункт программы изменён.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaDialog</name>
    <message>
        <source>Point of the agenda</source>
        <translation>Пункт программы</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Begins, if known</source>
        <translation>Начало, если известно</translation>
    </message>
    <message>
        <source>Minutes, if known</source>
        <translation>Минуты, если известно</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто выступает</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>Из какой организации</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AppearancePage</name>
    <message>
        <source>Language and appearance</source>
        <comment>page</comment>
        <translation>Язык и оформление</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kaasa speaks it at once. Papers have languages of their own, chosen with the paper.</source>
        <translation>Kaasa сразу заговорит на нём. У документов свои языки: их выбирают вместе с документом.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As this computer has them</source>
        <translation>Как на этом компьютере</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Size of all words on the screen</source>
        <translation>Размер всех слов на экране</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset the colours</source>
        <translation>Сбросить цвета</translation>
    </message>
    <message>
        <source>Reset the text size</source>
        <translation>Сбросить размер текста</translation>
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
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Внести с бумаги</translation>
    </message>
    <message>
        <source>Attendance is noted meeting by meeting. No meeting is planned yet.</source>
        <translation>Посещаемость отмечают по занятиям. Пока не запланировано ни одного занятия.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Запланировать занятие</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceModel</name>
    <message>
        <source>(blank row)</source>
        <translation>(пустая строка)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Row of a printed sheet: &quot;12. Ivanova Jūlija&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Came without registering</source>
        <translation>Без предварительной записи</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>без предварительной записи</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>Spoken of a cell of the attendance grid in which nothing is marked</extracomment>
        <translation>без отметки</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours set by hand</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Present in all</source>
        <translation>Всего было</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Under a meeting&apos;s column: &quot;9 / 11&quot;, people who came of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <extracomment>Head of a column: &quot;05.03, cancelled&quot;</extracomment>
        <translation>%1, отменено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Heads of columns: at how many meetings she was, and for how many hours</extracomment>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendancePane</name>
    <message>
        <source>in the list</source>
        <translation>в списке</translation>
    </message>
    <message>
        <source>All present</source>
        <extracomment>On a button: everybody without a mark was at the meeting</extracomment>
        <translation>Все здесь</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Somebody else came: name…</source>
        <translation>Пришёл кто-то ещё: имя…</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>без отметки</translation>
    </message>
    <message>
        <source>%1: %2 – %3.</source>
        <extracomment>What was marked just now: &quot;26.02: Kalniņa Ēva – absent.&quot;</extracomment>
        <translation>%1: %2 – %3.</translation>
    </message>
    <message>
        <source>%1: nobody has a mark.</source>
        <translation>%1: отметок нет ни у кого.</translation>
    </message>
    <message>
        <source>%1: everybody has a mark already.</source>
        <translation>%1: отметки уже есть у всех.</translation>
    </message>
    <message numerus="yes">
        <source>%1: marks of %n people cleared.</source>
        <translation>
            <numerusform>%1: снята отметка у %n человека.</numerusform>
            <numerusform>%1: сняты отметки у %n человек.</numerusform>
            <numerusform>%1: сняты отметки у %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people marked “%2”.</source>
        <extracomment>%1 = day, %2 = &quot;present&quot;; %n = people</extracomment>
        <translation>
            <numerusform>%1: %n человек отмечен «%2».</numerusform>
            <numerusform>%1: %n человека отмечены «%2».</numerusform>
            <numerusform>%1: %n человек отмечены «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is marked as present already.</source>
        <translation>%1: %2 – присутствие уже отмечено.</translation>
    </message>
    <message>
        <source>%1: %2 is new here and was present. Details can be asked later.</source>
        <extracomment>%1 = day, %2 = name of a person who was not known before</extracomment>
        <translation>%1: %2 – новый человек, присутствие отмечено. Остальное можно спросить позже.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceTab</name>
    <message>
        <source>Meetings</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>Отметок о посещении пока нет.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Выписка о посещениях</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Length of a meeting: &quot;1,5 h&quot;</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <extracomment>Title over a person&apos;s meetings: &quot;Hours: 4,5&quot;</extracomment>
        <translation>Часы: %1</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2</source>
        <extracomment>Under it: &quot;Meetings: 3 of 4&quot;</extracomment>
        <translation>Занятия: %1 из %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <comment>page</comment>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>Автоматическая резервная копия</translation>
    </message>
    <message>
        <source>Kaasa makes one every day when you begin, opens it to see that it is sound, and keeps the newest %1.</source>
        <translation>Kaasa делает её каждый день в начале работы, открывает, чтобы убедиться в исправности, и хранит новейшие: %1.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Save a backup elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Проверить новейшую</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Enter on a backup shows what it would change. Nothing changes before you say so.</source>
        <translation>Enter на копии показывает, что она изменит. Ничего не изменится, пока вы не подтвердите.</translation>
    </message>
    <message>
        <source>There is no backup on this computer yet.</source>
        <translation>На этом компьютере ещё нет резервных копий.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>Size of a file; %1 is a number</extracomment>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Backed up and found sound</source>
        <translation>Копия сделана и исправна</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>Новейшая копия устарела</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новейшая</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>%n = how many backups there are</extracomment>
        <translation>Хранится</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n копия</numerusform>
            <numerusform>%n копии</numerusform>
            <numerusform>%n копий</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Backed up and found sound: %1</source>
        <translation>Копия сделана и исправна: %1</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Сохранить резервную копию</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Профили Kaasa (*.kaasa)</translation>
    </message>
    <message>
        <source>Testing the backup</source>
        <translation>Проверяется резервная копия</translation>
    </message>
    <message>
        <source>The backup of %1 opens and every page of it is sound.</source>
        <translation>Копия от %1 открывается, все её страницы исправны.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BadgeForm</name>
    <message>
        <source>Name of the event also in</source>
        <translation>Название мероприятия ещё на</translation>
    </message>
    <message>
        <source>no second language</source>
        <translation>второго языка нет</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>На бейдже</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>name in Cyrillic</source>
        <translation>имя кириллицей</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>QR code for the desk</source>
        <translation>QR-код для регистрации</translation>
    </message>
    <message>
        <source>marks to cut by</source>
        <translation>метки для разреза</translation>
    </message>
    <message>
        <source>Places already used on the first sheet</source>
        <translation>Уже использовано мест на первом листе</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CalendarModel</name>
    <message numerus="yes">
        <source>%1, %n meetings</source>
        <extracomment>Spoken for a day of the calendar: %1 = &quot;Thursday, 5 March&quot;</extracomment>
        <translation>
            <numerusform>%1, %n занятие</numerusform>
            <numerusform>%1, %n занятия</numerusform>
            <numerusform>%1, %n занятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CertificateForm</name>
    <message>
        <source>Language of the list</source>
        <translation>Язык списка</translation>
    </message>
    <message>
        <source>Language of the certificates</source>
        <translation>Язык сертификатов</translation>
    </message>
    <message>
        <source>of each person</source>
        <translation>своя у каждого</translation>
    </message>
    <message>
        <source>Who gets one</source>
        <translation>Кто получает сертификат</translation>
    </message>
    <message>
        <source>by number of meetings</source>
        <translation>по числу занятий</translation>
    </message>
    <message>
        <source>by share of meetings</source>
        <translation>по доле занятий</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>по часам</translation>
    </message>
    <message>
        <source>First signature: name</source>
        <translation>Первая подпись: имя</translation>
    </message>
    <message>
        <source>First signature: position</source>
        <translation>Первая подпись: должность</translation>
    </message>
    <message>
        <source>Second signature: name</source>
        <translation>Вторая подпись: имя</translation>
    </message>
    <message>
        <source>Second signature: position</source>
        <translation>Вторая подпись: должность</translation>
    </message>
    <message>
        <source>A further line</source>
        <translation>Дополнительная строка</translation>
    </message>
    <message>
        <source>At least so many meetings</source>
        <translation>Не меньше занятий</translation>
    </message>
    <message>
        <source>At least so many per cent</source>
        <translation>Не меньше процентов</translation>
    </message>
    <message>
        <source>At least so many hours</source>
        <translation>Не меньше часов</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CheckCard</name>
    <message>
        <source>Row %1</source>
        <extracomment>Where a remark on an imported list belongs: a row of the file</extracomment>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Nothing of this sort.</source>
        <translation>Таких нет.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Below a list of remarks. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is written yet.</source>
        <translation>Так это будет. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Read and check again</source>
        <translation>Прочитать и проверить снова</translation>
    </message>
    <message>
        <source>new</source>
        <comment>rows of a list</comment>
        <translation>новых</translation>
    </message>
    <message>
        <source>added to what is here</source>
        <translation>дополняют то, что есть</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>left out, need a person</source>
        <translation>пропущены, решает человек</translation>
    </message>
    <message>
        <source>Next row that is left out</source>
        <translation>Следующая пропущенная строка</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>rows that are left out</source>
        <translation>пропущенные строки</translation>
    </message>
    <message>
        <source>rows taken in with a remark</source>
        <translation>внесённые строки с замечанием</translation>
    </message>
    <message>
        <source>all remarks</source>
        <translation>все замечания</translation>
    </message>
    <message>
        <source>Remarks on the list</source>
        <translation>Замечания к списку</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Не брать строку %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are corrected.</source>
        <extracomment>Of an imported list. %n = how many cells a person corrected before it comes in.</extracomment>
        <translation>
            <numerusform>Исправлена %n ячейка.</numerusform>
            <numerusform>Исправлены %n ячейки.</numerusform>
            <numerusform>Исправлено %n ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out by you.</source>
        <extracomment>Of an imported list. %n = how many rows a person leaves out.</extracomment>
        <translation>
            <numerusform>Вы не берёте %n строку.</numerusform>
            <numerusform>Вы не берёте %n строки.</numerusform>
            <numerusform>Вы не берёте %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Исправить ячейку</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Как в файле</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildDialog</name>
    <message>
        <source>Child who comes along</source>
        <translation>Ребёнок, который приходит вместе</translation>
    </message>
    <message>
        <source>Name, if known</source>
        <translation>Имя, если известно</translation>
    </message>
    <message>
        <source>What to know: allergies, sleep, fears</source>
        <translation>Что нужно знать: аллергии, сон, страхи</translation>
    </message>
    <message>
        <source>Year of birth, if known</source>
        <translation>Год рождения, если известен</translation>
    </message>
    <message>
        <source>Age, if the year is not known</source>
        <translation>Возраст, если год неизвестен</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildrenCard</name>
    <message>
        <source>Children who come along</source>
        <translation>Дети, которые приходят вместе</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Добавить ребёнка</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Child taken off the list.</source>
        <translation>Ребёнок убран из списка.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Chip</name>
    <message>
        <source>Filter %1, remove</source>
        <extracomment>%1 is what the list is narrowed to: &quot;Group: Ceļš&quot;</extracomment>
        <translation>Фильтр %1, убрать</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CloseGuard</name>
    <message numerus="yes">
        <source>%n things done at the door lie in the memory of this computer alone. While Kaasa is open it tries again and again to store them.</source>
        <translation>
            <numerusform>%n действие у входа находится только в памяти этого компьютера. Пока Kaasa открыта, она снова и снова пытается его сохранить.</numerusform>
            <numerusform>%n действия у входа находятся только в памяти этого компьютера. Пока Kaasa открыта, она снова и снова пытается их сохранить.</numerusform>
            <numerusform>%n действий у входа находится только в памяти этого компьютера. Пока Kaasa открыта, она снова и снова пытается их сохранить.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not saved: %2</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with what was typed into it</extracomment>
        <translation>«%1» — не сохранено: %2</translation>
    </message>
    <message>
        <source>“%1” has not ended. Whoever closes now stops it, and nothing of it stays.</source>
        <extracomment>%1 is what is being done: &quot;Importing the list&quot;</extracomment>
        <translation>«%1»: ещё не завершено. Если закрыть сейчас, работа прервётся и ничего из неё не останется.</translation>
    </message>
    <message>
        <source>Close Kaasa</source>
        <translation>Закрыть Kaasa</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Сохранено не всё.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Оставить открытой</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodeForm</name>
    <message>
        <source>Invitation sheet</source>
        <translation>Лист приглашения</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Give the sheet from hand to hand. Its code is good once and for 72 hours.</source>
        <translation>Передайте лист из рук в руки. Его код годится один раз и 72 часа.</translation>
    </message>
    <message>
        <source>Print it now: Kaasa keeps the code only until it is closed. Lock the sheet away, and keep no file of it on a computer.</source>
        <translation>Напечатайте сразу: Kaasa хранит код, только пока открыта. Заприте лист и не храните его файл на компьютере.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodesCard</name>
    <message>
        <source>New kind of code; its check digit need not fit the old rule.</source>
        <translation>Код нового вида; контрольная цифра не обязана сходиться по старому правилу.</translation>
    </message>
    <message>
        <source>The check digit does not fit.</source>
        <translation>Контрольная цифра не сходится.</translation>
    </message>
    <message>
        <source>It names a birth date that is still to come.</source>
        <translation>В нём дата рождения, которая ещё не наступила.</translation>
    </message>
    <message>
        <source>Seen in the document.</source>
        <translation>Видели в документе.</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Персональный код</translation>
    </message>
    <message>
        <source>Only where the project asks for it. It stays on this computer and stands on no paper.</source>
        <translation>Только если его требует проект. Остаётся на этом компьютере и не печатается.</translation>
    </message>
    <message>
        <source>Country of the code</source>
        <translation>Страна кода</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Seen in the document</source>
        <translation>Видели в документе</translation>
    </message>
    <message>
        <source>The code before this one.</source>
        <translation>Прежний код.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Записан %1.</translation>
    </message>
    <message>
        <source>It says: born %1; the record says otherwise.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>По нему дата рождения %1; в записи другая.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take over its birth date</source>
        <translation>Взять из него дату рождения</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Personal code removed.</source>
        <translation>Персональный код убран.</translation>
    </message>
    <message>
        <source>Birth date taken over from the code.</source>
        <translation>Дата рождения взята из кода.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ColumnsCard</name>
    <message>
        <source>Columns</source>
        <comment>of a list</comment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file. What each column is taken for stands above.</source>
        <translation>Первые строки, как они стоят в файле. Над каждым столбцом — за что он принят.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Первые строки списка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <comment>a column of a list</comment>
        <translation>Принят за</translation>
    </message>
    <message>
        <source>Whole names are written</source>
        <translation>Полные имена записаны</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>A column of a list that has no name; %1 is its number</extracomment>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>The columns are taken as you set them for such a list before.</source>
        <translation>Столбцы прочитаны так, как вы указали для такого списка раньше.</translation>
    </message>
    <message>
        <source>As Kaasa sees them</source>
        <comment>columns of a list</comment>
        <translation>Как их понимает Kaasa</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CompareView</name>
    <message>
        <source>none</source>
        <extracomment>A value that one of two records does not have</extracomment>
        <translation>нет</translation>
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
        <translation>Компьютеры</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>Компьютер %1</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a computer</comment>
        <translation>исключён</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 (этот компьютер)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>%1 will read nothing that is written from now on. What it has stays on it. To come back it needs a new invitation.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 больше не прочтёт ничего из того, что будет записано. То, что на нём уже есть, там и останется. Чтобы вернуться, понадобится новое приглашение.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Исключить его</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Изменить роль</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConflictsCard</name>
    <message>
        <source>Changed twice</source>
        <translation>Изменено дважды</translation>
    </message>
    <message>
        <source>Two computers changed the same field without knowing of each other. The later value stands; the other one is kept here until somebody has looked.</source>
        <translation>Два компьютера, не зная друг о друге, изменили одно и то же поле. Действует более позднее значение; другое хранится здесь, пока его кто-нибудь не посмотрит.</translation>
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
        <translation>действует: %1
другое: %2</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Взять другое</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The other value stands now.</source>
        <translation>Теперь действует другое значение.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConnectCard</name>
    <message>
        <source>Work on several computers</source>
        <translation>Работа на нескольких компьютерах</translation>
    </message>
    <message>
        <source>A server hands sealed packets from one computer to the other and can read none of them. Everything goes on working without a network. Whoever runs your server tells you its address.</source>
        <translation>Сервер передаёт запечатанные пакеты с одного компьютера на другой и не может прочесть ни одного. Всё работает и без сети. Адрес скажет тот, кто ведёт ваш сервер.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Сертификат сервера</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself; you get the file from whoever runs it.</source>
        <translation>Только для сервера, который сам сделал себе сертификат; файл даст тот, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>Начать общую работу</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Сертификаты (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentDialog</name>
    <message>
        <source>Asked in</source>
        <translation>На каком языке спросили</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Согласие есть</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Согласия нет</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentTextsPage</name>
    <message>
        <source>Consent texts</source>
        <translation>Тексты согласий</translation>
    </message>
    <message>
        <source>A changed text holds for whoever is asked from now on. Where it is emptied, the usual words come back.</source>
        <translation>Изменённый текст действует для тех, кого спросят впредь. Если его очистить, вернётся обычный текст.</translation>
    </message>
    <message>
        <source>The text was changed. Older versions stay with those who agreed to them.</source>
        <translation>Текст изменён. Прежние версии остаются у тех, кто на них согласился.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentsTab</name>
    <message>
        <source>What holds today</source>
        <translation>Что действует сегодня</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Всё, что записано</translation>
    </message>
    <message>
        <source>Lines are added, never changed.</source>
        <translation>Строки только добавляются, их не меняют.</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>Не спрашивали.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Согласие записано.</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Согласие отозвано.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Календарь (F4)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <extracomment>Shown in an empty date field: how a date may look</extracomment>
        <translation>день.месяц.год</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskArrivalsModel</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 · not stored yet</source>
        <extracomment>Under a name in the list of arrivals. %1 is a time.</extracomment>
        <translation>%1 · ещё не сохранено</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskAwake</name>
    <message>
        <source>Registration desk</source>
        <translation>Регистрация у входа</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskFinder</name>
    <message numerus="yes">
        <source>Still expected: %n</source>
        <extracomment>Above the list of those who are registered and not here yet. %n = how many.</extracomment>
        <translation>
            <numerusform>Ещё ждём: %n</numerusform>
            <numerusform>Ещё ждём: %n</numerusform>
            <numerusform>Ещё ждём: %n</numerusform>
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
        <translation>В лист ожидания</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>button: mark the person present</comment>
        <extracomment>Button of the marked row: she is here.</extracomment>
        <translation>На месте</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Alt+1…6 present    ↑ ↓ choose    F6 late    F7 excused    F8 leaves    Ctrl+↑ a child more</source>
        <extracomment>Under the list of people at the desk: what keys do with the marked one.</extracomment>
        <translation>Alt+1…6 пришли    ↑ ↓ выбор    F6 опоздание    F7 уважительная причина    F8 уход    Ctrl+↑ ещё ребёнок</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskHeader</name>
    <message>
        <source>Works without internet. All is stored.</source>
        <translation>Интернет не нужен. Всё сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n</source>
        <translation>
            <numerusform>Ещё не сохранено: %n</numerusform>
            <numerusform>Ещё не сохранено: %n</numerusform>
            <numerusform>Ещё не сохранено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>verb, button</comment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Уйти с регистрации</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingChooser</name>
    <message>
        <source>New event from today</source>
        <translation>Новое мероприятие с сегодня</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Выбрать мероприятие</translation>
    </message>
    <message>
        <source>Write what it is called. Enter makes an event that begins now; place, end and all else can be added later.</source>
        <translation>Напишите название. Enter создаёт мероприятие, которое начинается сейчас; место, конец и остальное можно добавить позже.</translation>
    </message>
    <message>
        <source>Type a word of its name. ↑ ↓ choose, Enter opens, Esc goes back.</source>
        <translation>Наберите слово из названия. ↑ ↓ выбирают, Enter открывает, Esc возвращает.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingModel</name>
    <message>
        <source>now</source>
        <extracomment>Beside a meeting that takes place at this hour.</extracomment>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMenu</name>
    <message>
        <source>Another event</source>
        <translation>Другое мероприятие</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>Новое мероприятие с сегодня</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Напечатать регистрационный лист</translation>
    </message>
    <message>
        <source>Sound at every check-in</source>
        <translation>Звук при каждой отметке</translation>
    </message>
    <message>
        <source>Whole screen in colour at every check-in</source>
        <translation>Весь экран в цвете при каждой отметке</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Во весь экран</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskPage</name>
    <message>
        <source>Registration desk</source>
        <translation>Регистрация у входа</translation>
    </message>
    <message>
        <source>Type a name or scan a badge. Two letters are enough.</source>
        <translation>Наберите имя или отсканируйте бейдж. Достаточно двух букв.</translation>
    </message>
    <message>
        <source>No event now.</source>
        <translation>Сейчас мероприятия нет.</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Выбрать мероприятие</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>Новое мероприятие с сегодня</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задать ПИН-код</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>Как называется мероприятие</translation>
    </message>
    <message>
        <source>Name, phone or badge</source>
        <translation>Имя, телефон или бейдж</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskResultModel</name>
    <message>
        <source>Walk-in: “%1”</source>
        <extracomment>Last row of the desk&apos;s list: what was typed becomes the name of somebody new.</extracomment>
        <translation>Без записи: «%1»</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskSide</name>
    <message>
        <source>present</source>
        <comment>people who came</comment>
        <extracomment>Under a number at the desk: so many people are here.</extracomment>
        <translation>пришли</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>people who are still awaited</comment>
        <extracomment>Under a number at the desk: so many people are still awaited.</extracomment>
        <translation>ещё ждём</translation>
    </message>
    <message>
        <source>free</source>
        <comment>places that nobody holds</comment>
        <extracomment>Under a number at the desk: so many places are free.</extracomment>
        <translation>свободно</translation>
    </message>
    <message>
        <source>children</source>
        <comment>who came along</comment>
        <translation>дети</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>the last to come in</comment>
        <extracomment>Heading of the list of everybody who came, the newest first.</extracomment>
        <translation>Последние</translation>
    </message>
    <message>
        <source>%1 undoes</source>
        <extracomment>%1 is a key: &quot;Ctrl+Z undoes&quot;.</extracomment>
        <translation>%1 отменяет</translation>
    </message>
    <message>
        <source>Everybody who came, the last first</source>
        <translation>Все, кто пришёл, последние сверху</translation>
    </message>
    <message>
        <source>of %1 childcare places</source>
        <extracomment>Under the number of children at the desk: there are so many childcare places.</extracomment>
        <translation>из %1 мест для детей</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskWalkInForm</name>
    <message>
        <source>Walk-in</source>
        <comment>heading: a person came without registering</comment>
        <translation>Приход без записи</translation>
    </message>
    <message>
        <source>A name is enough. The rest can be added later.</source>
        <translation>Достаточно имени. Остальное можно дописать потом.</translation>
    </message>
    <message>
        <source>Given name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Phone, if there is one</source>
        <translation>Телефон, если есть</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Consent:</source>
        <translation>Согласие:</translation>
    </message>
    <message>
        <source>on paper</source>
        <comment>consent</comment>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>given orally</source>
        <comment>consent</comment>
        <translation>устно</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>consent</comment>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>The task to complete the record makes itself.</source>
        <translation>Дело «дописать данные» появится само.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Register and mark present</source>
        <translation>Записать и отметить</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Perhaps already known?</source>
        <translation>Может быть, уже в списке?</translation>
    </message>
    <message>
        <source>↓ and Enter mark this person instead of making a new record.</source>
        <translation>↓ и Enter отмечают этого человека вместо новой записи.</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Люди, которые могут быть теми же</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Это тот же человек</translation>
    </message>
    <message>
        <source>Write a name. One word is enough.</source>
        <translation>Напишите имя. Достаточно одного слова.</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Добавить в лист ожидания</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Все пары</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Поиск дубликатов</translation>
    </message>
    <message>
        <source>Everybody is being compared.</source>
        <translation>Сравниваются все люди.</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>Вероятных дубликатов нет.</translation>
    </message>
    <message>
        <source>Merged into one person.</source>
        <translation>Объединено в одного человека.</translation>
    </message>
    <message>
        <source>Remembered: two people.</source>
        <translation>Запомнено: два разных человека.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сравнить ещё раз</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EarlierCard</name>
    <message>
        <source>stands</source>
        <comment>an import that was not undone</comment>
        <translation>действует</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>an import</comment>
        <translation>отменён</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Прежние импорты</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Отменить выбранный импорт</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventChoiceDialog</name>
    <message>
        <source>Register for an event</source>
        <translation>Запись на мероприятие</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message numerus="yes">
        <source>Register %n people</source>
        <translation>
            <numerusform>Записать %n человека</numerusform>
            <numerusform>Записать %n человека</numerusform>
            <numerusform>Записать %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventDetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Where and for how many</source>
        <translation>Где и сколько мест</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>%1 = a sentence on one overlap, %n = how many more there are</extracomment>
        <translation>
            <numerusform>%1 И ещё %n.</numerusform>
            <numerusform>%1 И ещё %n.</numerusform>
            <numerusform>%1 И ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventFilterBar</name>
    <message>
        <source>Title, venue…</source>
        <translation>Название, место…</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Отфильтровать мероприятия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Without cancelled ones</source>
        <translation>Без отменённых</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Пусто: без ограничения.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Public: whoever comes. Closed: your participants.</source>
        <translation>Открытое: для всех. Закрытое: для ваших участников.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Открытое</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытое</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no project</comment>
        <extracomment>The event belongs to no project</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>What is spoken there: Latvian, Russian.</source>
        <translation>На каких языках говорят: латышский, русский.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственное лицо</translation>
    </message>
    <message>
        <source>Signs the sheet.</source>
        <translation>Подписывает лист.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Stands on papers: R3-0042.</source>
        <translation>Указывается в документах: R3-0042.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>A new name makes a new venue.</source>
        <translation>Новое название создаст новое место.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Takes place online</source>
        <translation>Проходит онлайн</translation>
    </message>
    <message>
        <source>Online by</source>
        <translation>Через что онлайн</translation>
    </message>
    <message>
        <source>Zoom, Teams, phone …</source>
        <translation>Zoom, Teams, телефон …</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Мест для взрослых</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Мест для детей</translation>
    </message>
    <message>
        <source>At the desk, count children who come along</source>
        <translation>При регистрации считать детей, пришедших со взрослыми</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHead</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Регистрационный лист</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Открыть регистрацию</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Plan once more</source>
        <translation>Запланировать ещё раз</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Отменить мероприятие…</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Всё-таки состоится</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Убрать в корзину</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>Напечатать бейджи…</translation>
    </message>
    <message>
        <source>Attendance report…</source>
        <translation>Отчёт об участии…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Сертификаты…</translation>
    </message>
    <message>
        <source>List for thanks: who came…</source>
        <translation>Список для благодарности: кто пришёл…</translation>
    </message>
    <message>
        <source>List of those who were missing…</source>
        <translation>Список отсутствовавших…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHistoryTab</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventListModel</name>
    <message>
        <source>no meeting planned</source>
        <translation>занятий нет</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>beside an event in a list</comment>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventPage</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventReportForm</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>без имён</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventView</name>
    <message>
        <source>Choose an event to see everything about it.</source>
        <translation>Выберите мероприятие, чтобы увидеть всё о нём.</translation>
    </message>
    <message>
        <source>Cancelled on %1. Reason: %2</source>
        <extracomment>%1 = when, %2 = why, as somebody wrote it</extracomment>
        <translation>Отменено %1. Причина: %2</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Всё-таки состоится</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Отменить мероприятие</translation>
    </message>
    <message>
        <source>Stands on the event&apos;s page; whoever asks can be told why.</source>
        <translation>Видно на странице мероприятия; на вопрос можно будет ответить, почему.</translation>
    </message>
    <message>
        <source>Event cancelled.</source>
        <translation>Мероприятие отменено.</translation>
    </message>
    <message>
        <source>The event takes place after all.</source>
        <translation>Мероприятие всё-таки состоится.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Перемещено в корзину. Хранится там 30 дней.</translation>
    </message>
    <message>
        <source>Event planned once more.</source>
        <translation>Мероприятие запланировано ещё раз.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventsPage</name>
    <message>
        <source>Events</source>
        <comment>page</comment>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>List</source>
        <comment>all events instead of a calendar</comment>
        <translation>Список</translation>
    </message>
    <message>
        <source>How events are shown</source>
        <translation>Как показаны мероприятия</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>No event fits what you look for.</source>
        <translation>Ни одно мероприятие не подходит под поиск.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все мероприятия</translation>
    </message>
    <message>
        <source>No events this month.</source>
        <translation>В этом месяце мероприятий нет.</translation>
    </message>
    <message>
        <source>No events this week.</source>
        <translation>На этой неделе мероприятий нет.</translation>
    </message>
    <message>
        <source>Round tables, workshops, group meetings: all that your centre invites to stands here.</source>
        <translation>Круглые столы, практикумы, групповые встречи: здесь всё, куда приглашает ваш центр.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>Мероприятие запланировано.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactRow</name>
    <message>
        <source>on this day</source>
        <extracomment>An answer that is a day: it is known, and stands in the field behind</extracomment>
        <translation>в этот день</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Before the field of the day from which an answer holds</extracomment>
        <translation>с</translation>
    </message>
    <message>
        <source>%1, since</source>
        <extracomment>Spoken: %1 is a question, &quot;Work, since&quot;</extracomment>
        <translation>%1, с</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>Спросили %1.</translation>
    </message>
    <message>
        <source>Asked %1 by %2.</source>
        <translation>Спросили %1, записал(а) %2.</translation>
    </message>
    <message>
        <source>Before: %1, since %2.</source>
        <extracomment>%1 is the answer before this one, %2 the day from which it held</extracomment>
        <translation>Раньше: %1, с %2.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactsTab</name>
    <message>
        <source>For reports</source>
        <translation>Для отчётов</translation>
    </message>
    <message>
        <source>What funders count</source>
        <translation>Что считают финансирующие</translation>
    </message>
    <message>
        <source>Nobody has to answer. “Does not want to say” is an answer too: it shows that somebody asked.</source>
        <translation>Отвечать никто не обязан. «Не хочет говорить» — тоже ответ: он показывает, что спрашивали.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Origin and health</source>
        <translation>Происхождение и здоровье</translation>
    </message>
    <message>
        <source>Protected by law. Noted only with consent.</source>
        <translation>Защищено законом. Записывается только с согласия.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>%1: origin and health</source>
        <extracomment>Spoken: %1 is the title of a card</extracomment>
        <translation>%1: происхождение и здоровье</translation>
    </message>
    <message>
        <source>There is no consent to noting origin and health.</source>
        <translation>Согласия на запись происхождения и здоровья нет.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Answers: %1 of %2</source>
        <extracomment>&quot;14 of 15 answers are there&quot;</extracomment>
        <translation>Ответы: %1 из %2</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Дата или год рождения</translation>
    </message>
    <message>
        <source>Counted in every table.</source>
        <translation>Учитывается во всех таблицах.</translation>
    </message>
    <message>
        <source>Counted only in the grand total. Missing: %1</source>
        <translation>Учитывается только в общем итоге. Не хватает: %1</translation>
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
        <translation>Enter или двойной щелчок покажет, кто посчитан.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>No help text holds these words.</source>
        <translation>Ни в одном тексте справки этих слов нет.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Показать все темы</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpersCard</name>
    <message>
        <source>Who leads and helps</source>
        <translation>Кто ведёт и помогает</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>A participant, or any name. Enter adds it.</source>
        <translation>Человек из списка или любое имя. Enter добавляет.</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <extracomment>Spoken: %1 = a name</extracomment>
        <translation>Что делает %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryPage</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Показать более старые</translation>
    </message>
    <message>
        <source>The whole bin</source>
        <translation>Вся корзина</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Вся история</translation>
    </message>
    <message>
        <source>Whatever is removed lies here for 30 days and can be put back. Now the bin is empty.</source>
        <translation>Всё удалённое лежит здесь 30 дней, и его можно восстановить. Сейчас корзина пуста.</translation>
    </message>
    <message>
        <source>Everything that is done stands here, and can be taken back for 30 days. Nothing fits what you look for.</source>
        <translation>Здесь видно всё, что было сделано; в течение 30 дней это можно отменить. Под ваш запрос ничего не подходит.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём оно</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>kinds of acts</comment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Events and registrations</source>
        <translation>Мероприятия и записи</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Organisation, lists, tasks</source>
        <translation>Организация, списки, дела</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) left</source>
        <extracomment>%1 = when and who; %n = days until it can no longer be put back</extracomment>
        <translation>
            <numerusform>%1 · остался %n день</numerusform>
            <numerusform>%1 · осталось %n дня</numerusform>
            <numerusform>%1 · осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n entries</source>
        <translation>
            <numerusform>Восстановить %n запись</numerusform>
            <numerusform>Восстановить %n записи</numerusform>
            <numerusform>Восстановить %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n acts</source>
        <translation>
            <numerusform>Отменить %n действие</numerusform>
            <numerusform>Отменить %n действия</numerusform>
            <numerusform>Отменить %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <translation>
            <numerusform>Отменено, кроме %n значения, которое с тех пор изменили.</numerusform>
            <numerusform>Отменено, кроме %n значений, которые с тех пор изменили.</numerusform>
            <numerusform>Отменено, кроме %n значений, которые с тех пор изменили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back: %n</source>
        <translation>
            <numerusform>Восстановлено: %n</numerusform>
            <numerusform>Восстановлено: %n</numerusform>
            <numerusform>Восстановлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryView</name>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <extracomment>%n = how many values</extracomment>
        <translation>
            <numerusform>Отменено, кроме %n значения, которое кто-то с тех пор изменил.</numerusform>
            <numerusform>Отменено, кроме %n значений, которые кто-то с тех пор изменил.</numerusform>
            <numerusform>Отменено, кроме %n значений, которые кто-то с тех пор изменил.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a field, what changed in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
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
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Ищем, что предстоит сделать</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HomeWords</name>
    <message>
        <source>on now, until %1</source>
        <extracomment>An event; %1 is a time</extracomment>
        <translation>идёт сейчас, до %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>завтра в %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HouseholdCard</name>
    <message>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Who lives here too</source>
        <translation>Кто ещё здесь живёт</translation>
    </message>
    <message>
        <source>Type a name and choose; Ctrl+Enter adds a new person.</source>
        <translation>Наберите имя и выберите; Ctrl+Enter добавит нового человека.</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Живёт здесь</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Больше не живёт вместе</translation>
    </message>
    <message>
        <source>No longer in the household.</source>
        <translation>Больше не в домохозяйстве.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day: moved out then</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>Spoken: %1 is who lives in the same household</extracomment>
        <translation>Родство: %1</translation>
    </message>
    <message>
        <source>Added to the household.</source>
        <translation>Добавлено в домохозяйство.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <comment>page</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>A list comes in: people, events, answers of a form or marks of attendance. Nothing here is deleted or overwritten by it, and the whole import can be undone.</source>
        <translation>Вносится список: люди, мероприятия, ответы анкеты или отметки о посещении. Ничего не удаляется и не перезаписывается, и весь импорт можно отменить.</translation>
    </message>
    <message>
        <source>Nothing is changed until the end.</source>
        <translation>До конца ничего не меняется.</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>verb, on a button</comment>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выберите список</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Список читается</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was written.</source>
        <translation>Проверка остановлена. Ничего не записано.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>Список внесён.</translation>
    </message>
    <message>
        <source>The import was stopped. Everything is as it was before.</source>
        <translation>Импорт остановлен. Всё как было.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</source>
        <translation>Списки (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::InviteCard</name>
    <message>
        <source>Invite a computer</source>
        <translation>Пригласить компьютер</translation>
    </message>
    <message>
        <source>A code lets one more computer in. It is good once and for 72 hours; give it from hand to hand or by telephone, not by e-mail. This computer lets the other one in as soon as it answers, so leave Kaasa open until then.</source>
        <translation>Код впускает ещё один компьютер. Он годится один раз и 72 часа; передайте его из рук в руки или по телефону, не по электронной почте. Этот компьютер впустит другой, как только тот ответит, поэтому до тех пор не закрывайте Kaasa.</translation>
    </message>
    <message>
        <source>What the computer may do</source>
        <translation>Что компьютеру можно</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Создать код</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Создать ещё один код</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>The code as a picture to be scanned</source>
        <translation>Код в виде картинки для сканирования</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить как файл…</translation>
    </message>
    <message>
        <source>The other computer shows the same words: %1</source>
        <extracomment>%1 are four invented words</extracomment>
        <translation>Другой компьютер показывает те же слова: %1</translation>
    </message>
    <message>
        <source>On the other computer choose “Join with an invitation” when Kaasa starts for the first time, and type or scan this code, or open the file.</source>
        <translation>На другом компьютере при первом запуске Kaasa выберите «У меня есть приглашение» и наберите или отсканируйте этот код либо откройте файл.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Сохранить приглашение</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>name of a file</comment>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Приглашения в Kaasa (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::JoinStep</name>
    <message>
        <source>The invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Kaasa asks the server for the invitation.</source>
        <translation>Kaasa запрашивает приглашение у сервера.</translation>
    </message>
    <message>
        <source>This organisation invites you to work with its data.</source>
        <translation>Эта организация приглашает вас работать с её данными.</translation>
    </message>
    <message>
        <source>The computer that made the code lets this one in; Kaasa has to be open there. Then the data come.</source>
        <translation>Компьютер, создавший код, впустит этот; Kaasa там должна быть открыта. Затем придут данные.</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Слова для сравнения</translation>
    </message>
    <message>
        <source>The computer that made the code shows the same four words. If it shows others, do not join: somebody is in between.</source>
        <translation>Компьютер, создавший код, показывает те же четыре слова. Если слова другие, не присоединяйтесь: кто-то вмешался.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button</comment>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Присоединение…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>step of the first-run wizard</comment>
        <translation>Присоединение</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>The server gives what it holds, and the sheet opens it.</source>
        <translation>Сервер отдаёт то, что у него есть, а лист это открывает.</translation>
    </message>
    <message>
        <source>The sheet lets this computer in as one that manages everything. Take out the computers that are lost afterwards.</source>
        <translation>Лист впускает этот компьютер как управляющий всем. После этого исключите утраченные компьютеры.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KeySheetPage</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KindDialog</name>
    <message>
        <source>Words for a kind of event</source>
        <translation>Слова для вида мероприятия</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KnownPeopleCard</name>
    <message>
        <source>ours are kept</source>
        <translation>остаются наши данные</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>theirs are taken</source>
        <translation>берутся данные списка</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>новый человек</translation>
    </message>
    <message>
        <source>later</source>
        <comment>decided</comment>
        <translation>позже</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Where something stands in an imported list: a row of the file</extracomment>
        <translation>Строка %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come in as if nobody had looked.</source>
        <extracomment>Below a list of rows that resemble people. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>И ещё %n – без чьего-либо решения.</numerusform>
            <numerusform>И ещё %n – без чьего-либо решения.</numerusform>
            <numerusform>И ещё %n – без чьего-либо решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Персональный код</translation>
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
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>People already here</source>
        <translation>Люди, которые уже есть</translation>
    </message>
    <message>
        <source>These rows resemble people who are here, or tell something else of them. Whoever is not decided comes in as a new person and waits under Duplicates.</source>
        <translation>Эти строки похожи на людей, которые уже есть, или говорят о них что-то другое. О ком не решено, тот входит как новый человек и ждёт на странице «Дубликаты».</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Оставить наши</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять из списка</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>The same answer for all who are certain</source>
        <translation>Тот же ответ для всех, в ком нет сомнения</translation>
    </message>
    <message>
        <source>Rows that resemble people</source>
        <translation>Строки, похожие на людей</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageStep</name>
    <message>
        <source>Kaasa speaks it at once. You can change it at any time, at the foot of the window.</source>
        <translation>Kaasa сразу заговорит на нём. Сменить язык можно в любое время внизу окна.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Ваш язык</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageTabs</name>
    <message>
        <source>The text is missing in this language.</source>
        <translation>На этом языке текста нет.</translation>
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
        <translation>Языки</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>In any language: “Polish”, “poļu”, “польский”. Enter adds it.</source>
        <translation>На любом языке: «польский», «poļu», «Polish». Enter добавляет.</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Уровень: %1</translation>
    </message>
    <message>
        <source>spoken with</source>
        <extracomment>Beside a language: speak this one with her or him</extracomment>
        <translation>язык общения</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Общаться на нём</translation>
    </message>
    <message>
        <source>Prefer: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Общаться на нём: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListActs</name>
    <message>
        <source>For the chosen (%1)</source>
        <extracomment>Opens what can be done with several people at once; %1 = how many</extracomment>
        <translation>Для выбранных (%1)</translation>
    </message>
    <message>
        <source>For all (%1)</source>
        <translation>Для всех (%1)</translation>
    </message>
    <message>
        <source>Register for an event…</source>
        <translation>Записать на мероприятие…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Print or save the list…</source>
        <translation>Напечатать или сохранить список…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>Записан %n человек.</numerusform>
            <numerusform>Записано %n человека.</numerusform>
            <numerusform>Записано %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>%n человек ждёт места.</numerusform>
            <numerusform>%n человека ждут места.</numerusform>
            <numerusform>%n человек ждут места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were on the list already.</source>
        <translation>
            <numerusform>%n человек уже был в списке.</numerusform>
            <numerusform>%n человека уже были в списке.</numerusform>
            <numerusform>%n человек уже были в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the tag now.</source>
        <translation>
            <numerusform>Метка теперь у %n человека.</numerusform>
            <numerusform>Метка теперь у %n человек.</numerusform>
            <numerusform>Метка теперь у %n человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListsPage</name>
    <message>
        <source>Kind of event added.</source>
        <translation>Вид мероприятия добавлен.</translation>
    </message>
    <message>
        <source>Answer added.</source>
        <translation>Ответ добавлен.</translation>
    </message>
    <message>
        <source>Answer removed.</source>
        <translation>Ответ убран.</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <comment>page</comment>
        <translation>Списки значений</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Виды мероприятий</translation>
    </message>
    <message>
        <source>Events keep a kind that is removed from the list.</source>
        <translation>Мероприятия сохраняют вид, убранный из списка.</translation>
    </message>
    <message>
        <source>New kind, then Enter</source>
        <translation>Новый вид, затем Enter</translation>
    </message>
    <message>
        <source>Tags of people</source>
        <translation>Метки людей</translation>
    </message>
    <message>
        <source>A new tag is made on a person&apos;s page.</source>
        <translation>Новую метку создают на странице человека.</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>Откуда люди узнали о нас</translation>
    </message>
    <message>
        <source>The registration desk proposes these, and whatever was answered often.</source>
        <translation>Стойка регистрации предлагает эти ответы и самые частые.</translation>
    </message>
    <message>
        <source>New answer, then Enter</source>
        <translation>Новый ответ, затем Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Сбросить</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of event removed.</source>
        <translation>Вид мероприятия убран.</translation>
    </message>
    <message>
        <source>Kind of event has Kaasa&apos;s words again.</source>
        <translation>У вида мероприятия снова слова Kaasa.</translation>
    </message>
    <message>
        <source>Kind of event renamed.</source>
        <translation>Вид мероприятия переименован.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Метка убрана.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Переименовать метку</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Новое название метки «%1»</translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation>Метка переименована.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LockCurtain</name>
    <message>
        <source>Kaasa is locked. What you were typing is kept.</source>
        <translation>Kaasa заблокирована. Введённое сохранено.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LogosCard</name>
    <message>
        <source>Strip on top of papers</source>
        <translation>Полоса вверху документов</translation>
    </message>
    <message>
        <source>Up to six logos, as PNG or SVG of at most 200 kB. Kaasa prints none higher than the emblem of the Union.</source>
        <translation>До шести логотипов в формате PNG или SVG не больше 200 кБ. Kaasa не печатает ни один из них выше эмблемы Союза.</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Добавить логотип…</translation>
    </message>
    <message>
        <source>The strip as it will be printed</source>
        <translation>Полоса в том виде, как она будет напечатана</translation>
    </message>
    <message>
        <source>Towards the start</source>
        <translation>Ближе к началу</translation>
    </message>
    <message>
        <source>Towards the end</source>
        <translation>Ближе к концу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Logo removed.</source>
        <translation>Логотип убран.</translation>
    </message>
    <message>
        <source>Order of logos changed.</source>
        <translation>Порядок логотипов изменён.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be printed. Remove it and add the file again as PNG or SVG.</source>
        <translation>«%1» — не изображение, которое можно напечатать. Уберите его и добавьте файл заново в формате PNG или SVG.</translation>
    </message>
    <message>
        <source>“%1” is higher than the emblem of the Union. The emblem must be at least as high as the highest logo.</source>
        <translation>«%1» выше эмблемы Союза. Эмблема должна быть не ниже самого высокого логотипа.</translation>
    </message>
    <message>
        <source>The emblem of the Union must be at least one centimetre high.</source>
        <translation>Эмблема Союза должна быть высотой не меньше одного сантиметра.</translation>
    </message>
    <message>
        <source>Only the first six logos are printed.</source>
        <translation>Печатаются только первые шесть логотипов.</translation>
    </message>
    <message>
        <source>No emblem will be printed. Where the Union pays, it must stand on every paper that participants see.</source>
        <translation>Эмблема не будет напечатана. Если платит Союз, она должна стоять на каждом документе, который видят участники.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Изображения (*.png *.svg)</translation>
    </message>
    <message>
        <source>Logo added.</source>
        <translation>Логотип добавлен.</translation>
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
        <translation>Страница</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Command, %1</source>
        <translation>Команда, %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: take this sentence away</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Personal details are hidden on all pages. Ctrl+Shift+H shows them again.</source>
        <translation>Личные данные скрыты на всех страницах. Ctrl+Shift+H покажет их снова.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingDialog</name>
    <message>
        <source>Meeting</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём оно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Что изменить</translation>
    </message>
    <message>
        <source>The others move by as many days and get the same times.</source>
        <translation>Остальные сдвинутся на столько же дней и получат то же время.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Добавить занятие</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Всё-таки состоится</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Открыть регистрацию</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>verb: the meeting does not take place</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1 = the reason, as somebody wrote it</extracomment>
        <translation>отменено: %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>%1 = the day that the series would give</extracomment>
        <translation>перенесено с %1</translation>
    </message>
    <message>
        <source>The meeting takes place after all.</source>
        <translation>Занятие всё-таки состоится.</translation>
    </message>
    <message>
        <source>Meeting removed.</source>
        <translation>Занятие убрано.</translation>
    </message>
    <message>
        <source>Meeting added.</source>
        <translation>Занятие добавлено.</translation>
    </message>
    <message>
        <source>Meeting changed.</source>
        <translation>Занятие изменено.</translation>
    </message>
    <message>
        <source>Meeting moved.</source>
        <translation>Занятие перенесено.</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Отменить занятие</translation>
    </message>
    <message>
        <source>Meeting cancelled.</source>
        <translation>Занятие отменено.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place of the meeting changed.</source>
        <translation>Место занятия изменено.</translation>
    </message>
    <message>
        <source>Attendance that was noted stays.</source>
        <translation>Уже отмеченное присутствие сохранится.</translation>
    </message>
    <message>
        <source>Meetings cancelled.</source>
        <translation>Занятия отменены.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MergedCard</name>
    <message>
        <source>They are separate people again.</source>
        <translation>Это снова разные люди.</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Объединено из</translation>
    </message>
    <message>
        <source>Also known by these records. Nothing of them is lost.</source>
        <translation>Известна и по этим записям. Ничего из них не потеряно.</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Снова разделить</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewEventForm</name>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>May be said later. A new name makes a new venue.</source>
        <translation>Можно указать позже. Новое название создаст новое место.</translation>
    </message>
    <message>
        <source>Create the event</source>
        <translation>Создать мероприятие</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Не создавать</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewPersonDialog</name>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>People who are called alike</source>
        <translation>Люди с похожим именем</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Given name and surname, in any alphabet.</source>
        <translation>Имя и фамилия, любым алфавитом.</translation>
    </message>
    <message>
        <source>Phone, if known</source>
        <translation>Телефон, если известен</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Возможно, уже есть в списке:</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NextCard</name>
    <message>
        <source>Open the desk</source>
        <translation>Открыть регистрацию</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Регистрационный лист</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Открыть мероприятие</translation>
    </message>
    <message>
        <source>Nothing planned. Create an event.</source>
        <translation>Ничего не запланировано. Создайте мероприятие.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Next event, %1</source>
        <extracomment>%1 says when: &quot;today 17:30&quot;</extracomment>
        <translation>Следующее мероприятие, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n ребёнок</numerusform>
            <numerusform>%n ребёнка</numerusform>
            <numerusform>%n детей</numerusform>
        </translation>
    </message>
    <message>
        <source>registered</source>
        <comment>below a number of people</comment>
        <translation>записано</translation>
    </message>
    <message>
        <source>free places</source>
        <comment>below a number of places</comment>
        <translation>свободных мест</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>The person may ask to read it. Nothing confidential belongs here.</source>
        <translation>Человек вправе попросить это прочитать. Ничего конфиденциального здесь быть не должно.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <comment>page</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>This is how sheets and reports name it.</source>
        <translation>Так она называется на листах и в отчётах.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Город или самоуправление</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
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
        <source>Web page</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>Кто работает за этим компьютером</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Stands in History and, as the person responsible, on papers.</source>
        <translation>Стоит в истории и, как имя ответственного лица, на документах.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Название или город</translation>
    </message>
    <message>
        <source>Your own organisation and those you work with stand here.</source>
        <translation>Здесь стоят ваша организация и те, с кем вы работаете.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Все организации</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>your own organisation</source>
        <translation>ваша организация</translation>
    </message>
    <message>
        <source>Organisation removed.</source>
        <translation>Организация убрана.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationStep</name>
    <message>
        <source>Choose how to begin. Everything can be changed later, and nothing will be lost.</source>
        <translation>Выберите, с чего начать. Всё можно изменить потом, ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Create a new organisation</source>
        <translation>Создать новую организацию</translation>
    </message>
    <message>
        <source>An empty place to work for your centre</source>
        <translation>Пустое рабочее место для вашего центра</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>From another computer or a USB stick</source>
        <translation>С другого компьютера или флешки</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>This is how sheets and reports will name it.</source>
        <translation>Так оно будет написано на регистрационных листах и в отчётах.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Decides how phone numbers are read.</source>
        <translation>Определяет, как понимать номера телефонов.</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Город или самоуправление</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Файл резервной копии</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>The backup stays as it is; you will work in a copy.</source>
        <translation>Резервная копия останется нетронутой; вы будете работать с её копией.</translation>
    </message>
    <message>
        <source>Choose the file that you want to open.</source>
        <translation>Выберите файл, который хотите открыть.</translation>
    </message>
    <message>
        <source>Write the name of your organisation.</source>
        <translation>Напишите название вашей организации.</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Профили Kaasa (*.kaasa)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ваша организация</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Invented people: 342 participants, 15 events</source>
        <translation>Вымышленные люди: 342 участника, 15 мероприятий</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>У меня есть приглашение</translation>
    </message>
    <message>
        <source>Work with the data of an organisation that uses Kaasa already</source>
        <translation>Работать с данными организации, которая уже пользуется Kaasa</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Сертификат сервера</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself.</source>
        <translation>Только для сервера, который сам сделал себе сертификат.</translation>
    </message>
    <message>
        <source>Open the file of an invitation…</source>
        <translation>Открыть файл приглашения…</translation>
    </message>
    <message>
        <source>Open the file of an invitation</source>
        <translation>Открыть файл приглашения</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Приглашения в Kaasa (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Сертификаты (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Code of the invitation, or all lines of the recovery sheet</source>
        <translation>Код приглашения или все строки листа восстановления</translation>
    </message>
    <message>
        <source>26 letters and digits, or 84 of the sheet; small letters and spaces do not matter.</source>
        <translation>26 букв и цифр, у листа 84; строчные буквы и пробелы не важны.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationWords</name>
    <message>
        <source>State institution</source>
        <translation>Государственное учреждение</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Негосударственная организация</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Предприятие</translation>
    </message>
    <message>
        <source>School, college or university</source>
        <translation>Школа, колледж или вуз</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an organisation</comment>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Ведущий партнёр</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>of a project</comment>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Ассоциированный партнёр</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OverviewTab</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Ближайшее</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Все занятия</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Последние записи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
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
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>лист ожидания</translation>
    </message>
    <message>
        <source>Registered for nothing that is still to come.</source>
        <translation>Не записан(а) ни на что предстоящее.</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>Ещё нет отметок ни на одном занятии.</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2 · hours: %3</source>
        <translation>Занятия: %1 из %2 · часы: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageTabs</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Tabs of this page</source>
        <translation>Вкладки этой страницы</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Другие вкладки</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PairCard</name>
    <message>
        <source>One person?</source>
        <translation>Один человек?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Первая запись</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Вторая запись</translation>
    </message>
    <message>
        <source>All names are kept</source>
        <translation>Остаются все имена</translation>
    </message>
    <message>
        <source>Ways to reach both</source>
        <translation>Контакты обеих записей</translation>
    </message>
    <message>
        <source>Languages of both</source>
        <translation>Языки обеих записей</translation>
    </message>
    <message>
        <source>Meetings of both</source>
        <translation>Встречи обеих записей</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperPress</name>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>Сохранение PDF</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Сохранение книги</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Сохранение таблицы</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperSide</name>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Книга XLSX</translation>
    </message>
    <message>
        <source>Save the tables for a spreadsheet program (XLSX)</source>
        <translation>Сохранить таблицы для программы электронных таблиц (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save a table as text that every program reads (CSV)</source>
        <translation>Сохранить таблицу как текст, который читает любая программа (CSV)</translation>
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
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>New partner, then Enter</source>
        <translation>Новый партнёр, затем Enter</translation>
    </message>
    <message>
        <source>Part in the project: %1</source>
        <extracomment>Spoken: %1 is an organisation</extracomment>
        <translation>Роль в проекте: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeopleListForm</name>
    <message>
        <source>Name in another script</source>
        <translation>Имя в другой письменности</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
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
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последнее посещение</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Columns besides the name</source>
        <translation>Столбцы кроме имени</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeoplePage</name>
    <message>
        <source>Participants</source>
        <comment>page</comment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Имя, телефон, бейдж…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>By surname</source>
        <translation>По фамилии</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>By last visit</source>
        <translation>По последнему посещению</translation>
    </message>
    <message>
        <source>Everybody who comes to your centre stands here.</source>
        <translation>Здесь все, кто приходит в ваш центр.</translation>
    </message>
    <message>
        <source>Nobody fits what you look for.</source>
        <translation>По вашему запросу никого нет.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Above the list. %n = how many people it holds.</extracomment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people shown of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Добавлено в список.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Перемещено в корзину. Хранится там 30 дней.</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Все участники</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to the bin. They stay there for 30 days.</source>
        <translation>
            <numerusform>%n человек перемещён в корзину. Там хранится 30 дней.</numerusform>
            <numerusform>%n человека перемещены в корзину. Там хранятся 30 дней.</numerusform>
            <numerusform>%n человек перемещены в корзину. Там хранятся 30 дней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeriodForm</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>все проекты</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>hide small groups</source>
        <translation>скрыть малые группы</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Not seen for</source>
        <translation>Не было на занятиях</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent to photos</source>
        <translation>Нет согласия на фотосъёмку</translation>
    </message>
    <message>
        <source>Details to be completed</source>
        <translation>Данные нужно дополнить</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Роль: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Метка: %1</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n day(s)</source>
        <translation>
            <numerusform>не было %n день</numerusform>
            <numerusform>не было %n дня</numerusform>
            <numerusform>не было %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no consent to photos</source>
        <translation>нет согласия на фото</translation>
    </message>
    <message>
        <source>no consent to data</source>
        <translation>нет согласия на данные</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>дополнить</translation>
    </message>
    <message>
        <source>No consent to keeping data</source>
        <translation>Нет согласия на хранение данных</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>до %1 лет</translation>
    </message>
    <message>
        <source>%1 years and older</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>%1 лет и старше</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <extracomment>%1 and %2 are ages in years</extracomment>
        <translation>%1–%2 лет</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>другая роль</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>без роли</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Comes with a child</source>
        <translation>Приходит с ребёнком</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>with a child</source>
        <translation>с ребёнком</translation>
    </message>
    <message>
        <source>Comes to events these weeks</source>
        <translation>Приходит на мероприятия в эти недели</translation>
    </message>
    <message>
        <source>comes to events these weeks</source>
        <translation>приходит на мероприятия в эти недели</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonForm</name>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name in Cyrillic</source>
        <translation>Имя кириллицей</translation>
    </message>
    <message>
        <source>Surname in Cyrillic</source>
        <translation>Фамилия кириллицей</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Как зовут в жизни</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Дата или год рождения</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Как обращаться</translation>
    </message>
    <message>
        <source>This is no number that can be called. It is kept as it was typed.</source>
        <translation>По этому номеру нельзя позвонить. Он останется, как записан.</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>This is an unlikely day to be born. Look again.</source>
        <translation>Такая дата рождения маловероятна. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Official name: %1</source>
        <extracomment>Below a field in which a town was typed; %1 is its municipality</extracomment>
        <translation>Официальное название: %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Given name as at home</source>
        <translation>Имя, как на родине</translation>
    </message>
    <message>
        <source>Surname as at home</source>
        <translation>Фамилия, как на родине</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonHead</name>
    <message>
        <source>Edit</source>
        <comment>verb: the person&apos;s details</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Transcript of meetings…</source>
        <translation>Выписка о посещениях…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Убрать в корзину</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>не снимать</translation>
    </message>
    <message>
        <source>Address as: %1</source>
        <extracomment>%1 is how a person wants to be addressed</extracomment>
        <translation>Обращение: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonListModel</name>
    <message>
        <source>to be completed</source>
        <comment>person who came through the door; shown beside the name</comment>
        <translation>дополнить</translation>
    </message>
    <message>
        <source>no consent</source>
        <comment>shown beside the name</comment>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>In a list of people: the last day she was at a meeting</extracomment>
        <translation>посещение %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonPicker</name>
    <message>
        <source>New person: %1</source>
        <translation>Новый человек: %1</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>По запросу «%1» никого не найдено.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonView</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see the whole story.</source>
        <translation>Выберите человека в списке, чтобы увидеть всё о нём.</translation>
    </message>
    <message>
        <source>Nobody has noted consent to keeping these data.</source>
        <translation>Согласие на хранение этих данных не записано.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>For reports</source>
        <extracomment>Tab with the answers that funders count</extracomment>
        <translation>Для отчётов</translation>
    </message>
    <message>
        <source>Came through the door; the details are still to be asked.</source>
        <translation>Запись с входа; данные ещё нужно спросить.</translation>
    </message>
    <message>
        <source>Mark as complete</source>
        <translation>Отметить как полную</translation>
    </message>
    <message>
        <source>Nobody has asked about photos. Until then none may show this person.</source>
        <translation>О фотосъёмке никто не спрашивал. До тех пор на снимках этого человека быть не должно.</translation>
    </message>
    <message>
        <source>Marked as complete.</source>
        <translation>Отмечено как полное.</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Данные скрыты, потому что экран видят другие.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать данные</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonViews</name>
    <message>
        <source>Name in another script</source>
        <translation>Имя в другой письменности</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Самоуправление</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последнее посещение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>of a list, kept under a name</comment>
        <translation>Виды</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>What a row tells</source>
        <translation>Что показывать в строке</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Keep the changes in “%1”</source>
        <translation>Сохранить изменения в виде «%1»</translation>
    </message>
    <message>
        <source>The view was changed.</source>
        <translation>Вид изменён.</translation>
    </message>
    <message>
        <source>Rename or share “%1”…</source>
        <translation>Переименовать «%1» или открыть команде…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>The view was kept.</source>
        <translation>Вид сохранён.</translation>
    </message>
    <message>
        <source>The view was removed.</source>
        <translation>Вид удалён.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PinRow</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n minutes.</source>
        <translation>
            <numerusform>Слишком много неверных попыток. Подождите %n минуту.</numerusform>
            <numerusform>Слишком много неверных попыток. Подождите %n минуты.</numerusform>
            <numerusform>Слишком много неверных попыток. Подождите %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n seconds.</source>
        <translation>
            <numerusform>Слишком много неверных попыток. Подождите %n секунду.</numerusform>
            <numerusform>Слишком много неверных попыток. Подождите %n секунды.</numerusform>
            <numerusform>Слишком много неверных попыток. Подождите %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. After %n more wrong tries there is a wait.</source>
        <translation>
            <numerusform>Это не тот ПИН-код. Ещё через %n неверную попытку придётся подождать.</numerusform>
            <numerusform>Это не тот ПИН-код. Ещё через %n неверные попытки придётся подождать.</numerusform>
            <numerusform>Это не тот ПИН-код. Ещё через %n неверных попыток придётся подождать.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Это не тот ПИН-код.</translation>
    </message>
    <message>
        <source>Desk PIN</source>
        <translation>ПИН-код стойки регистрации</translation>
    </message>
    <message>
        <source>Opens the rest of the program again.</source>
        <translation>Снова открывает остальную программу.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Stay at the desk</source>
        <translation>Остаться на регистрации</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PlaceDialog</name>
    <message>
        <source>Place of the meeting</source>
        <translation>Место занятия</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Empty: where the event takes place.</source>
        <translation>Пусто: там же, где проходит мероприятие.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PresenceDialog</name>
    <message>
        <source>Hours and note</source>
        <translation>Часы и примечание</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Empty: %1, as the meeting counts</source>
        <extracomment>%1 = hours that the meeting counts for this person</extracomment>
        <translation>Пусто: %1, как у занятия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Children who came along</source>
        <translation>Дети, которые пришли вместе</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours up to 24. Write 1,5 or 1:30.</source>
        <translation>«%1» – это не число часов до 24. Напишите 1,5 или 1:30.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PreviewPage</name>
    <message>
        <source>Looking for printers</source>
        <translation>Поиск принтеров</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <extracomment>Title of the preview. %1 is a kind of paper: &quot;Sign-in sheet&quot;</extracomment>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>page: a paper&apos;s preview</comment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Размер страниц на экране</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <extracomment>A job in the status line: the preview of a paper is being made</extracomment>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>The pages were not made, because it was stopped.</source>
        <translation>Страницы не подготовлены: действие было прервано.</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>verb: the pages of a paper</comment>
        <translation>Подготовить страницы</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Сохранить как книгу</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Текстовые таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the file that was saved</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Прервано. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Отправлено на принтер %1.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>Печать прервана. Страницы, которые принтер уже принял, могут ещё напечататься.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PrintBox</name>
    <message numerus="yes">
        <source>The paper has %n page(s). Write one of them, or from – to: 2–5</source>
        <translation>
            <numerusform>В документе %n страница. Укажите её номер или диапазон: 2–5</numerusform>
            <numerusform>В документе %n страницы. Укажите одну из них или диапазон: 2–5</numerusform>
            <numerusform>В документе %n страниц. Укажите одну из них или диапазон: 2–5</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer at this computer. Save the paper as a PDF and print it elsewhere.</source>
        <translation>У этого компьютера нет принтера. Сохраните документ как PDF и напечатайте в другом месте.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Какие страницы</translation>
    </message>
    <message>
        <source>all</source>
        <comment>pages</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>the one shown</source>
        <comment>page</comment>
        <translation>показанная</translation>
    </message>
    <message>
        <source>some</source>
        <comment>pages</comment>
        <translation>некоторые</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProfileMending</name>
    <message>
        <source>Open the newest backup from %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Открыть последнюю копию от %1</translation>
    </message>
    <message>
        <source>This is the backup from %1. What was done after that is not in it: enter it again, from paper where there is some. The damaged profile is still there: %2</source>
        <extracomment>%1 is a day and time, %2 a file</extracomment>
        <translation>Это резервная копия от %1. Сделанного позже в ней нет: введите это снова, по возможности с бумаги. Повреждённый профиль сохранён здесь: %2</translation>
    </message>
    <message>
        <source>Fetch everything from the server again</source>
        <translation>Загрузить всё с сервера заново</translation>
    </message>
    <message>
        <source>Everything is here again, also what was done last. The damaged profile is still there: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Всё снова здесь, в том числе сделанное в последний момент. Повреждённый профиль сохранён здесь: %1</translation>
    </message>
    <message>
        <source>What the server had is here again. What was done last on this computer could not be read any more: enter it again, from paper where there is some. The damaged profile is still there: %1</source>
        <translation>Всё, что было на сервере, снова здесь. Сделанное на этом компьютере в последний момент прочитать не удалось: введите это снова, по возможности с бумаги. Повреждённый профиль сохранён здесь: %1</translation>
    </message>
    <message>
        <source>Everything is being fetched from the server…</source>
        <translation>Всё загружается с сервера…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressCard</name>
    <message>
        <source>Running projects</source>
        <translation>Текущие проекты</translation>
    </message>
    <message>
        <source>No project runs today.</source>
        <translation>Сегодня нет текущих проектов.</translation>
    </message>
    <message>
        <source>Each person is counted once.</source>
        <translation>Каждый человек учтён один раз.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>Spoken: %1 is a project</extracomment>
        <translation>Отчёт: %1</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Людей приняло участие</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Участий</translation>
    </message>
    <message>
        <source>Events that took place</source>
        <translation>Прошло мероприятий</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two numbers: held, of all planned</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressRow</name>
    <message>
        <source>Stopping: %1</source>
        <translation>Останавливается: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is being done: &quot;Reading the list: 412 of 1,000&quot;</extracomment>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProjectsPage</name>
    <message>
        <source>Partner removed.</source>
        <translation>Партнёр убран.</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>page</comment>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>As it stands in the contract</source>
        <translation>Как в договоре</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Emblem on papers</source>
        <translation>Эмблема на документах</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Эмблема Европейского союза</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Без эмблемы</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <source>What funders pay for stands here: events belong to a project, and reports are made of it.</source>
        <translation>Здесь стоит то, за что платят финансирующие: мероприятия относятся к проекту, и по нему делают отчёты.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Все проекты</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Название проекта</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a project</comment>
        <translation>завершён</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a project</comment>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a project</comment>
        <translation>идёт</translation>
    </message>
    <message>
        <source>Project removed.</source>
        <translation>Проект убран.</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Указание о финансировании</translation>
    </message>
    <message>
        <source>Stands beside the emblem. Where it is empty, the usual words of the Union are printed. On a Russian paper it stands in the language of your country.</source>
        <translation>Стоит рядом с эмблемой. Если оно пусто, печатаются обычные слова Союза. На русском документе оно стоит на языке вашей страны.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProofCard</name>
    <message numerus="yes">
        <source>%n people, each of them once</source>
        <extracomment>Above a list of people. %n = how many stand in it.</extracomment>
        <translation>
            <numerusform>%n человек, каждый один раз</numerusform>
            <numerusform>%n человека, каждый один раз</numerusform>
            <numerusform>%n человек, каждый один раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>Кто посчитан</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often somebody was there</comment>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Первый раз</translation>
    </message>
    <message>
        <source>At what</source>
        <comment>an event</comment>
        <translation>Мероприятие</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReadyStep</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>Что вы хотите сделать сначала?</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Импортировать список людей</translation>
    </message>
    <message>
        <source>Create the first event</source>
        <translation>Создать первое мероприятие</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Осмотреться</translation>
    </message>
    <message>
        <source>Your data will lie in this file: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ваши данные будут лежать в этом файле: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>last step of the first-run wizard</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Можно начинать</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The button that closes the dialog: nothing is done</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <extracomment>Before a choice: this meeting alone, this one and all later ones, all meetings</extracomment>
        <translation>Какие занятия</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecentCard</name>
    <message>
        <source>Worked on lately</source>
        <translation>Недавно в работе</translation>
    </message>
    <message>
        <source>Nothing yet at this computer.</source>
        <translation>На этом компьютере пока ничего.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecordsPage</name>
    <message>
        <source>Nothing in the list fits what you look for.</source>
        <translation>В списке нет ничего подходящего.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Добавлено в список.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>One printed page that brings everything back from the server when every computer is lost. The server cannot read your data, so without it nobody can.</source>
        <translation>Одна напечатанная страница, которая вернёт всё с сервера, если утрачены все компьютеры. Сервер не может прочесть ваши данные, поэтому без неё этого не сможет никто.</translation>
    </message>
    <message>
        <source>Check the line</source>
        <translation>Проверить строку</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Его ещё нет.</translation>
    </message>
    <message>
        <source>It was made on another computer.</source>
        <translation>Он создан на другом компьютере.</translation>
    </message>
    <message>
        <source>Made on %1; one line of it was checked.</source>
        <translation>Создан %1; одна его строка проверена.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Создан %1.</translation>
    </message>
    <message>
        <source>Line %1 of the sheet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Строка %1 листа</translation>
    </message>
    <message>
        <source>So that you know where the sheet is, while there is still time.</source>
        <translation>Чтобы знать, где лист, пока ещё есть время.</translation>
    </message>
    <message>
        <source>Make a new sheet: the old one is worthless then</source>
        <translation>Создать новый лист: старый станет недействительным</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Создать лист восстановления</translation>
    </message>
    <message>
        <source>This is not line %1 of the newest sheet. Read it once more; if the sheet is lost, make a new one.</source>
        <translation>Это не строка %1 новейшего листа. Прочтите её ещё раз; если лист утерян, создайте новый.</translation>
    </message>
    <message>
        <source>Right. Put the sheet back.</source>
        <translation>Верно. Уберите лист на место.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegisteredTab</name>
    <message>
        <source>Registered</source>
        <comment>tab of an event: people</comment>
        <translation>Записаны</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <extracomment>Tab of an event: &quot;Registered 14/20&quot;</extracomment>
        <translation>Записаны %1</translation>
    </message>
    <message>
        <source>Register: name, phone, badge…</source>
        <translation>Записать: имя, телефон…</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation>Записанные люди</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By time of registration</source>
        <translation>По времени записи</translation>
    </message>
    <message>
        <source>Nobody is registered yet. A name is enough.</source>
        <translation>Пока никто не записан. Достаточно имени.</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Записать кого-нибудь</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>&amp;Дети</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the registered people</comment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: show the person&apos;s page</comment>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>Also %n who cancelled</source>
        <translation>
            <numerusform>И %n отказ</numerusform>
            <numerusform>И %n отказа</numerusform>
            <numerusform>И %n отказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Отдать</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n children come along.</source>
        <extracomment>%1 = name</extracomment>
        <translation>
            <numerusform>%1: с собой %n ребёнок.</numerusform>
            <numerusform>%1: с собой %n ребёнка.</numerusform>
            <numerusform>%1: с собой %n детей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n children</source>
        <extracomment>In a list of registered people: how many children come along</extracomment>
        <translation>
            <numerusform>%n ребёнок</numerusform>
            <numerusform>%n ребёнка</numerusform>
            <numerusform>%n детей</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The day on which she registered</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>heard: %1</source>
        <extracomment>%1 = where she heard of the event, as somebody wrote it</extracomment>
        <translation>источник: %1</translation>
    </message>
    <message>
        <source>over capacity: %1</source>
        <extracomment>%1 = why she was let in though the event was full</extracomment>
        <translation>сверх числа мест: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>ждёт места</translation>
    </message>
    <message>
        <source>waits for childcare</source>
        <translation>ждёт присмотра за детьми</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>есть запись</translation>
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
        <translation>все проекты</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Имя, телефон, бейдж…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>без имён</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Сохранить как книгу</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Текстовые таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportView</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <comment>page</comment>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Project and period</source>
        <translation>Проект и период</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Одно мероприятие</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Книга</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose whose record it is.</source>
        <translation>Выберите, о ком выписка.</translation>
    </message>
    <message>
        <source>There is no event yet to tell of.</source>
        <translation>Пока нет мероприятия для отчёта.</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>A job in the status line: a report is being counted</extracomment>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Подсчёт остановлен.</translation>
    </message>
    <message>
        <source>Names are hidden. Untick “without names” to see who was counted.</source>
        <translation>Имена скрыты. Снимите отметку «без имён», чтобы увидеть, кто посчитан.</translation>
    </message>
    <message>
        <source>Finding who was counted</source>
        <translation>Поиск посчитанных</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RequestForm</name>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Повернуть лист</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreCard</name>
    <message>
        <source>What the backup would change</source>
        <translation>Что изменит резервная копия</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Comparing the backup with what is here now.</source>
        <translation>Копия сравнивается с тем, что есть сейчас.</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>Сравнение резервной копии</translation>
    </message>
    <message>
        <source>The backup and what is here now are alike. There is nothing to restore.</source>
        <translation>Резервная копия не отличается от того, что есть сейчас. Восстанавливать нечего.</translation>
    </message>
    <message>
        <source>Backup %1. Choose what to take from it; nothing has changed yet. Consents and numbers of printed papers stay in any case.</source>
        <extracomment>%1 says which backup: the day and time when it was made, or a file</extracomment>
        <translation>Резервная копия %1. Выберите, что из неё взять; пока ничего не изменилось. Согласия и номера напечатанных документов останутся в любом случае.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>оставить</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>Как в копии</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Take these over from the backup %1? %2.</source>
        <extracomment>%1 says which backup, %2 what of it</extracomment>
        <translation>Взять это из резервной копии %1? %2.</translation>
    </message>
    <message>
        <source>What was entered since the backup was made changes back or goes into the bin. The whole restore can be undone for 30 days.</source>
        <translation>То, что введено после создания копии, станет прежним или попадёт в корзину. Всё восстановление можно отменить в течение 30 дней.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Backup restored.</source>
        <translation>Восстановлено из резервной копии.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreWords</name>
    <message>
        <source>%1: %2 and others</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 some of their names</extracomment>
        <translation>%1: %2 и другие</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Записи на мероприятия</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Register of printed papers</source>
        <translation>Реестр напечатанных документов</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Настройки и списки</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>вернётся %n</numerusform>
            <numerusform>вернутся %n</numerusform>
            <numerusform>вернутся %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become as they were</source>
        <translation>
            <numerusform>станет прежним %n</numerusform>
            <numerusform>станут прежними %n</numerusform>
            <numerusform>станут прежними %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go into the bin</source>
        <translation>
            <numerusform>попадёт в корзину %n</numerusform>
            <numerusform>попадут в корзину %n</numerusform>
            <numerusform>попадут в корзину %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ResultCard</name>
    <message>
        <source>The import was taken back</source>
        <translation>Импорт отменён</translation>
    </message>
    <message>
        <source>Everything is as it was before “%1” came in.</source>
        <translation>Всё как до внесения «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n values stay, because somebody changed them since.</source>
        <extracomment>After an import was taken back. %n = how many values.</extracomment>
        <translation>
            <numerusform>%n значение остаётся: его с тех пор изменили.</numerusform>
            <numerusform>%n значения остаются: их с тех пор изменили.</numerusform>
            <numerusform>%n значений остаются: их с тех пор изменили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the list</source>
        <translation>В списке нет ничего нового</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>Список внесён</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Показать людей</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Показать мероприятия</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Импортировать другой список</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n likely duplicates</source>
        <extracomment>A button: rows of an imported list that may be people who were here. %n = how many.</extracomment>
        <translation>
            <numerusform>Посмотреть %n вероятный дубликат</numerusform>
            <numerusform>Посмотреть %n вероятных дубликата</numerusform>
            <numerusform>Посмотреть %n вероятных дубликатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of no organisation in particular</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>для всей организации</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Last day, empty while it lasts</source>
        <translation>Последний день; пусто, пока длится</translation>
    </message>
    <message>
        <source>For an organisation</source>
        <translation>От организации</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>В проекте</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RolesCard</name>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Добавить роль</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Завершается сегодня</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The role ends today.</source>
        <translation>Роль завершается сегодня.</translation>
    </message>
    <message>
        <source>Role removed.</source>
        <translation>Роль убрана.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Помещения</translation>
    </message>
    <message>
        <source>New room, then Enter</source>
        <translation>Новое помещение, затем Enter</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>How many people it holds</source>
        <translation>Сколько человек вмещает</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the room %1</source>
        <extracomment>Spoken: what to remove</extracomment>
        <translation>Убрать помещение %1</translation>
    </message>
    <message>
        <source>Write a number of people from 1 to 10,000, or nothing.</source>
        <translation>Напишите число людей от 1 до 10 000 или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SavingForm</name>
    <message>
        <source>Not saved: %1, “%2”: “%3”. %4</source>
        <extracomment>%1 = whose record, %2 = name of a field, %3 = what was typed, %4 = a sentence with the reason</extracomment>
        <translation>Не сохранено: %1, «%2»: «%3». %4</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SearchEverything</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>People, events, pages and commands. Arrow keys choose, Enter opens.</source>
        <translation>Люди, мероприятия, страницы и команды. Стрелки выбирают, Enter открывает.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SectionNav</name>
    <message>
        <source>Parts of Kaasa</source>
        <translation>Разделы Kaasa</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Настройки и справка</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityPage</name>
    <message>
        <source>Security</source>
        <comment>page</comment>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>Данные на этом компьютере пока не зашифрованы. Пользуйтесь на нём учётной записью с паролем и храните резервные копии в надёжном месте.</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>ПИН-код стойки регистрации</translation>
    </message>
    <message>
        <source>The PIN as it is now</source>
        <translation>Нынешний ПИН-код</translation>
    </message>
    <message>
        <source>New PIN, at least four characters</source>
        <translation>Новый ПИН-код, не меньше четырёх знаков</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же ПИН-код ещё раз</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать то, что я пишу</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or a click</source>
        <translation>Блокировать после стольких минут без клавиш и щелчков</translation>
    </message>
    <message>
        <source>From 1 to 60 minutes. What you were writing stays.</source>
        <translation>От 1 до 60 минут. Начатое останется.</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset the time until the lock</source>
        <translation>Сбросить время до блокировки</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Изменить ПИН-код</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать ПИН-код</translation>
    </message>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>Волонтёр у входа видит только стойку регистрации; остальное снова откроет ваш ПИН-код.</translation>
    </message>
    <message>
        <source>There is no PIN yet, so neither the desk nor the program can be locked. Set one, and only you can open the program again.</source>
        <translation>ПИН-код ещё не задан, поэтому ни стойку, ни программу нельзя заблокировать. Задайте его, и снова открыть программу сможете только вы.</translation>
    </message>
    <message>
        <source>Write at least four characters.</source>
        <translation>Напишите не меньше четырёх знаков.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>ПИН-коды различаются. Напишите дважды один и тот же.</translation>
    </message>
    <message>
        <source>This is not the PIN. Write the one that opens the desk now.</source>
        <translation>Это не тот ПИН-код. Напишите тот, которым стойка открывается сейчас.</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait a while and try again.</source>
        <translation>Слишком много неверных попыток. Немного подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>С этой минуты действует новый ПИН-код.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityStep</name>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>Волонтёр у входа видит только стойку регистрации; остальное снова открывает ваш ПИН-код.</translation>
    </message>
    <message>
        <source>PIN, at least four characters</source>
        <translation>ПИН-код, не меньше четырёх знаков</translation>
    </message>
    <message>
        <source>Not required. You can set or change it later.</source>
        <translation>Необязательно. Его можно задать или изменить потом.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же ПИН-код ещё раз</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я пишу</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>Данные на этом компьютере пока не зашифрованы. Пользуйтесь учётной записью с паролем и храните резервные копии в надёжном месте.</translation>
    </message>
    <message>
        <source>Write at least four characters, or none.</source>
        <translation>Напишите не меньше четырёх знаков или ни одного.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>ПИН-коды различаются. Напишите дважды один и тот же.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>A PIN for the registration desk</source>
        <translation>ПИН-код для стойки регистрации</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SeriesCard</name>
    <message>
        <source>Repeats</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>не повторяется</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>раз в две недели</translation>
    </message>
    <message>
        <source>every month, on the same weekday</source>
        <translation>каждый месяц, в тот же день недели</translation>
    </message>
    <message>
        <source>every month, on the same day</source>
        <translation>каждый месяц, того же числа</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Последний возможный день</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>По этим дням</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Пропущенные дни</translation>
    </message>
    <message>
        <source>Dates with a comma between them. Meetings that were held, cancelled or have marks stay.</source>
        <translation>Даты через запятую. Занятия, которые прошли, отменены или имеют отметки, сохранятся.</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Запланировать занятия</translation>
    </message>
    <message numerus="yes">
        <source>Series planned: %n new meeting(s).</source>
        <extracomment>%n = how many meetings are new</extracomment>
        <translation>
            <numerusform>Цикл запланирован: %n новое занятие.</numerusform>
            <numerusform>Цикл запланирован: %n новых занятия.</numerusform>
            <numerusform>Цикл запланирован: %n новых занятий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series planned. %n meeting(s) of other days stay: held, cancelled or with marks.</source>
        <extracomment>%n = how many</extracomment>
        <translation>
            <numerusform>Цикл запланирован. Сохранено %n занятие в другой день: оно прошло, отменено или имеет отметки.</numerusform>
            <numerusform>Цикл запланирован. Сохранено %n занятия в другие дни: прошли, отменены или имеют отметки.</numerusform>
            <numerusform>Цикл запланирован. Сохранено %n занятий в другие дни: прошли, отменены или имеют отметки.</numerusform>
        </translation>
    </message>
    <message>
        <source>No series any more. The meetings stay.</source>
        <translation>Цикла больше нет. Занятия остаются.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A public holiday: %1 = date, %2 = its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Public holidays in the series: %1</source>
        <extracomment>%1 = dates with the names of the holidays</extracomment>
        <translation>Праздничные дни в цикле: %1</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Пропустить их</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Session</name>
    <message>
        <source>Checking the data</source>
        <translation>Проверка данных</translation>
    </message>
    <message>
        <source>Close and repair…</source>
        <translation>Закрыть и исправить…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SettingsSearch</name>
    <message>
        <source>Legal name, registration number, address</source>
        <translation>Официальное название, регистрационный номер, адрес</translation>
    </message>
    <message>
        <source>Logos of the organisation</source>
        <translation>Логотипы организации</translation>
    </message>
    <message>
        <source>Partners of a project</source>
        <translation>Партнёры проекта</translation>
    </message>
    <message>
        <source>Funding statement and emblem on papers</source>
        <translation>Указание на финансирование и эмблема на документах</translation>
    </message>
    <message>
        <source>Rooms and how many people they hold</source>
        <translation>Помещения и сколько человек они вмещают</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Язык экрана</translation>
    </message>
    <message>
        <source>Light, dark or high-contrast colours</source>
        <translation>Светлые, тёмные или контрастные цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>ПИН-код стойки регистрации</translation>
    </message>
    <message>
        <source>Minutes until the program locks itself</source>
        <translation>Минуты до автоматической блокировки программы</translation>
    </message>
    <message>
        <source>Back up now, restore from a backup</source>
        <translation>Резервная копия сейчас, восстановление из копии</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Kinds of events and other lists</source>
        <translation>Виды мероприятий и другие списки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>Откуда люди узнали о нас</translation>
    </message>
    <message>
        <source>Texts of consents</source>
        <translation>Тексты согласий</translation>
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
        <translation>Вместе, шаг за шагом.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. No internet is needed.</source>
        <translation>Всё хранится на этом компьютере. Интернет не нужен.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Inventing people…</source>
        <translation>Придумываем людей…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>name of a file</comment>
        <translation>Пример</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SheetEntryTab</name>
    <message>
        <source>From paper</source>
        <comment>tab of an event: a signed sheet is entered</comment>
        <translation>С бумаги</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Row, number or scan</source>
        <translation>Строка, номер или код</translation>
    </message>
    <message>
        <source>Signatures on the paper</source>
        <translation>Подписей на бумаге</translation>
    </message>
    <message>
        <source>All others absent</source>
        <extracomment>On a button: everybody without a mark was not at the meeting</extracomment>
        <translation>Остальных не было</translation>
    </message>
    <message>
        <source>No sheet was printed for this event: people stand by name.</source>
        <translation>Для этого мероприятия лист не печатали: люди стоят по именам.</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>A sheet belongs to a meeting. No meeting is planned yet.</source>
        <translation>Лист относится к занятию. Пока не запланировано ни одного занятия.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Запланировать занятие</translation>
    </message>
    <message>
        <source>Written by hand: name…</source>
        <translation>Вписано от руки: имя…</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>A sheet to choose: %1 = its number, %2 = the day on which it was printed</extracomment>
        <translation>%1, напечатан %2</translation>
    </message>
    <message>
        <source>none: people by name</source>
        <translation>нет: люди по именам</translation>
    </message>
    <message>
        <source>The sheet has no row %1.</source>
        <translation>На листе нет строки %1.</translation>
    </message>
    <message>
        <source>No sheet has this number. It stands beside the square code, top right.</source>
        <translation>Листа с таким номером нет. Номер стоит у квадратного кода справа вверху.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SheetForm</name>
    <message>
        <source>number</source>
        <comment>column of a sign-in sheet</comment>
        <translation>номер</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column of a sign-in sheet</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>town</source>
        <comment>column of a sign-in sheet</comment>
        <translation>город</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>column of a sign-in sheet</comment>
        <translation>организация</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>column of a sign-in sheet</comment>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>column of a sign-in sheet</comment>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>time in and out</source>
        <comment>column of a sign-in sheet</comment>
        <translation>приход и уход</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>column of a sign-in sheet</comment>
        <translation>подпись</translation>
    </message>
    <message>
        <source>photo allowed</source>
        <comment>column of a sign-in sheet</comment>
        <translation>можно фото</translation>
    </message>
    <message>
        <source>may write later</source>
        <comment>column of a sign-in sheet</comment>
        <translation>можно писать</translation>
    </message>
    <message>
        <source>children</source>
        <comment>column of a sign-in sheet</comment>
        <translation>дети</translation>
    </message>
    <message>
        <source>remarks</source>
        <comment>column of a sign-in sheet</comment>
        <translation>примечания</translation>
    </message>
    <message>
        <source>all</source>
        <comment>meetings of an event</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>all events of %1</source>
        <extracomment>Choice of sheets: those of every event of one day. %1 is the day.</extracomment>
        <translation>все мероприятия %1</translation>
    </message>
    <message>
        <source>Second language below the first</source>
        <translation>Второй язык под первым</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second language</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>whose sheets are printed</comment>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Several meetings</source>
        <translation>Несколько занятий</translation>
    </message>
    <message>
        <source>a sheet for each</source>
        <translation>каждому свой лист</translation>
    </message>
    <message>
        <source>a column for each</source>
        <translation>каждому свой столбец</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>fill the page</source>
        <comment>with empty rows</comment>
        <translation>до конца листа</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty rows</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Empty rows of a sheet</extracomment>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>один список</translation>
    </message>
    <message>
        <source>a slip for each person</source>
        <translation>листок каждому</translation>
    </message>
    <message>
        <source>online list</source>
        <translation>онлайн-список</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>in full</source>
        <comment>names</comment>
        <translation>полностью</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>инициалы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>waiting list too</source>
        <translation>и лист ожидания</translation>
    </message>
    <message>
        <source>who cancelled too</source>
        <translation>и отказавшиеся</translation>
    </message>
    <message>
        <source>names in Cyrillic too</source>
        <translation>имена и кириллицей</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>logos, funding</source>
        <translation>логотипы, средства</translation>
    </message>
    <message>
        <source>privacy sentences</source>
        <translation>фразы о данных</translation>
    </message>
    <message>
        <source>landscape</source>
        <comment>turned paper</comment>
        <translation>альбомный лист</translation>
    </message>
    <message>
        <source>QR code in each row</source>
        <translation>QR-код в каждой строке</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SourceCard</name>
    <message>
        <source>as the list says</source>
        <translation>как сказано в списке</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>File</source>
        <comment>that is imported</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>whose list it is</comment>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>how they are stored</comment>
        <translation>Кодировка букв</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Между столбцами</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Лист</translation>
    </message>
    <message>
        <source>A workbook (XLSX, ODS), a table saved as CSV, contacts (VCF) or a calendar (ICS). Kaasa reads it and changes nothing in it.</source>
        <translation>Книга (XLSX, ODS), таблица, сохранённая как CSV, контакты (VCF) или календарь (ICS). Программа читает файл и ничего в нём не меняет.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StartPage</name>
    <message>
        <source>Open a profile</source>
        <translation>Открыть профиль</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <translation>Профили Kaasa (*.kaasa)</translation>
    </message>
    <message>
        <source>Which profile would you like to open?</source>
        <translation>Какой профиль вы хотите открыть?</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>Профили на этом компьютере</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the profile</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>New organisation or backup…</source>
        <translation>Новая организация или копия…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StatusLine</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Event cancelled.&quot;</extracomment>
        <translation>Отменить: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Блокировка через %n мин</numerusform>
            <numerusform>Блокировка через %n мин</numerusform>
            <numerusform>Блокировка через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <extracomment>%1 is a language by its own name</extracomment>
        <translation>Язык программы: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <extracomment>%1 is how far the server has what is here</extracomment>
        <translation>Синхронизация: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 is the number of a step, %2 of all steps, %3 its name</extracomment>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StickCard</name>
    <message>
        <source>Write to a stick</source>
        <translation>Записать на флешку</translation>
    </message>
    <message>
        <source>For the other computers</source>
        <comment>name of a file</comment>
        <translation>Для других компьютеров</translation>
    </message>
    <message>
        <source>Sealed changes (*.kaasa-sync)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Запечатанные изменения (*.kaasa-sync)</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Прочитать с флешки</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>A stick carries the same sealed packets from computer to computer. Whoever finds it reads nothing. Write it on one computer, read it on the other, and the other way round.</source>
        <translation>Флешка переносит те же запечатанные пакеты с компьютера на компьютер. Нашедший её ничего не прочтёт. Запишите её на одном компьютере, прочитайте на другом, потом наоборот.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Записать на флешку…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Прочитать с флешки…</translation>
    </message>
    <message>
        <source>Writing sealed packets</source>
        <translation>Запись запечатанных пакетов</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were written. The file can go to the other computers.</source>
        <translation>
            <numerusform>Записан %n пакет. Файл можно нести на другие компьютеры.</numerusform>
            <numerusform>Записано %n пакета. Файл можно нести на другие компьютеры.</numerusform>
            <numerusform>Записано %n пакетов. Файл можно нести на другие компьютеры.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading sealed packets</source>
        <translation>Чтение запечатанных пакетов</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were left out, for what came before them is missing: it comes from the server or from another stick.</source>
        <translation>
            <numerusform>Пропущен %n пакет: нет того, что было перед ним. Оно придёт с сервера или с другой флешки.</numerusform>
            <numerusform>Пропущено %n пакета: нет того, что было перед ними. Оно придёт с сервера или с другой флешки.</numerusform>
            <numerusform>Пропущено %n пакетов: нет того, что было перед ними. Оно придёт с сервера или с другой флешки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in.</source>
        <translation>
            <numerusform>Принято %n изменение.</numerusform>
            <numerusform>Принято %n изменения.</numerusform>
            <numerusform>Принято %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file was known here already.</source>
        <translation>Всё, что есть в файле, здесь уже было известно.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SuggestField</name>
    <message>
        <source>Proposals</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncLine</name>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>link to the page Sync</comment>
        <translation>Подробнее</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <comment>page</comment>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>With the server</source>
        <translation>С сервером</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>What came and could not be taken in. Everything else goes on; tell whoever manages Kaasa.</source>
        <translation>То, что пришло и не могло быть принято. Всё остальное идёт своим чередом; скажите тому, кто ведёт Kaasa.</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Последние сеансы связи</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Пока ничего не отправлено и не получено.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Последнее согласование</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Server answers in</source>
        <extracomment>How long the server takes to answer</extracomment>
        <translation>Сервер отвечает за</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>verb: with syncing</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>verb: syncing</comment>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>неизвестного компьютера</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <extracomment>%1 is a number, %2 the name of a computer</extracomment>
        <translation>Пакет %1: %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncWords</name>
    <message>
        <source>On this computer alone</source>
        <translation>Только на этом компьютере</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Не синхронизировано</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on their way</source>
        <translation>
            <numerusform>В пути %n изменение</numerusform>
            <numerusform>В пути %n изменения</numerusform>
            <numerusform>В пути %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Всё согласовано</translation>
    </message>
    <message numerus="yes">
        <source>%n changes only here, since %1</source>
        <extracomment>Foot of the window; %1 is a time or a day: since when</extracomment>
        <translation>
            <numerusform>Только здесь: %n изменение с %1</numerusform>
            <numerusform>Только здесь: %n изменения с %1</numerusform>
            <numerusform>Только здесь: %n изменений с %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>waits to be sent</comment>
        <translation>ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, the oldest from %1</source>
        <extracomment>%1 is a time or a day</extracomment>
        <translation>
            <numerusform>%n изменение, самое раннее — %1</numerusform>
            <numerusform>%n изменения, самое раннее — %1</numerusform>
            <numerusform>%n изменений, самое раннее — %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes ahead of the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>Часы этого компьютера спешат по сравнению с сервером на %n минуту. Установите их правильно, чтобы самое новое изменение и считалось самым новым.</numerusform>
            <numerusform>Часы этого компьютера спешат по сравнению с сервером на %n минуты. Установите их правильно, чтобы самое новое изменение и считалось самым новым.</numerusform>
            <numerusform>Часы этого компьютера спешат по сравнению с сервером на %n минут. Установите их правильно, чтобы самое новое изменение и считалось самым новым.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes behind the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>Часы этого компьютера отстают от сервера на %n минуту. Установите их правильно, чтобы самое новое изменение и считалось самым новым.</numerusform>
            <numerusform>Часы этого компьютера отстают от сервера на %n минуты. Установите их правильно, чтобы самое новое изменение и считалось самым новым.</numerusform>
            <numerusform>Часы этого компьютера отстают от сервера на %n минут. Установите их правильно, чтобы самое новое изменение и считалось самым новым.</numerusform>
        </translation>
    </message>
    <message>
        <source>no network</source>
        <translation>не было сети</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>не синхронизировано</translation>
    </message>
    <message numerus="yes">
        <source>sent %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>отправлено %n изменение</numerusform>
            <numerusform>отправлено %n изменения</numerusform>
            <numerusform>отправлено %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>получено %n изменение</numerusform>
            <numerusform>получено %n изменения</numerusform>
            <numerusform>получено %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computers let in</source>
        <translation>
            <numerusform>впущен %n компьютер</numerusform>
            <numerusform>впущено %n компьютера</numerusform>
            <numerusform>впущено %n компьютеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packets put aside</source>
        <translation>
            <numerusform>отложен %n пакет</numerusform>
            <numerusform>отложено %n пакета</numerusform>
            <numerusform>отложено %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>manages: works with everything, lets computers in and out</source>
        <translation>управляет: работает со всем, впускает и исключает компьютеры</translation>
    </message>
    <message>
        <source>works with everything</source>
        <translation>работает со всем</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>только читает</translation>
    </message>
    <message>
        <source>registers at the door</source>
        <translation>отмечает у входа</translation>
    </message>
    <message>
        <source>It was damaged on its way or at the server.</source>
        <translation>Он повреждён в пути или на сервере.</translation>
    </message>
    <message>
        <source>It comes from a computer that was never let in.</source>
        <translation>Он пришёл с компьютера, который никогда не впускали.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was changed, or somebody else wrote it.</source>
        <translation>Подпись неверна: он изменён или написан кем-то другим.</translation>
    </message>
    <message>
        <source>It was written after its computer had been removed.</source>
        <translation>Он написан уже после исключения компьютера.</translation>
    </message>
    <message>
        <source>This computer has no key for it.</source>
        <translation>У этого компьютера нет к нему ключа.</translation>
    </message>
    <message>
        <source>This Kaasa does not understand it. A newer one may.</source>
        <translation>Эта версия Kaasa его не понимает. Более новая, возможно, поймёт.</translation>
    </message>
    <message>
        <source>The server holds back what came before it.</source>
        <translation>Сервер удерживает то, что было перед ним.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a value, when it was written</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>a value, who wrote it, when</extracomment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>the server had lost something, and it was put back</source>
        <translation>сервер что-то потерял, и это возвращено</translation>
    </message>
    <message>
        <source>these data were an older copy, or are on two computers: this computer goes on under a new name</source>
        <translation>эти данные были старой копией или лежат на двух компьютерах: этот компьютер продолжает под новым именем</translation>
    </message>
    <message>
        <source>Some of it is beyond what its computer may do, and was left out.</source>
        <translation>Часть этого выходит за пределы прав того компьютера и не была принята.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagDialog</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавление метки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Write the tag first.</source>
        <translation>Сначала напишите метку.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>Новая метка, затем Enter</translation>
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
        <translation>Дела</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Вас ничего не ждёт.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the page that solves a task</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: mark a task as done</comment>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>put a task off</comment>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>пробел</translation>
    </message>
    <message>
        <source>New task, then Enter</source>
        <translation>Новое дело, затем Enter</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Дело сделано.</translation>
    </message>
    <message>
        <source>Task put off until tomorrow.</source>
        <translation>Дело отложено до завтра.</translation>
    </message>
    <message>
        <source>Task added.</source>
        <translation>Дело добавлено.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TodayForm</name>
    <message>
        <source>Today</source>
        <comment>a paper</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::VenuesPage</name>
    <message>
        <source>Room added.</source>
        <translation>Помещение добавлено.</translation>
    </message>
    <message>
        <source>Room removed.</source>
        <translation>Помещение убрано.</translation>
    </message>
    <message>
        <source>Venues</source>
        <comment>page</comment>
        <translation>Места проведения</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As it stands on invitations and sheets</source>
        <translation>Как в приглашениях и на листах</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Город или самоуправление</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Who has the key, where to park</source>
        <translation>У кого ключ, где припарковаться</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Места проведения</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Название или город</translation>
    </message>
    <message>
        <source>The houses where your events take place stand here.</source>
        <translation>Здесь стоят здания, где проходят ваши мероприятия.</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>Name of the venue</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>Venue removed.</source>
        <translation>Место убрано.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ViewNameDialog</name>
    <message>
        <source>View of the list</source>
        <translation>Вид списка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For example: Bauska, not seen for 30 days</source>
        <translation>Например: Бауска, не были 30 дней</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Для всей команды</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Виду нужно название.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Вид с таким названием уже есть.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WaitingTab</name>
    <message>
        <source>Waiting</source>
        <comment>tab of an event: people</comment>
        <extracomment>Tab of an event: &quot;Waiting 2&quot;</extracomment>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Ожидают %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>В лист ожидания</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>Места никто не ждёт.</translation>
    </message>
    <message>
        <source>See who is registered</source>
        <translation>Посмотреть записанных</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Дать место</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>in the waiting list</comment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>in the waiting list</comment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the waiting list</comment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>%1 is number %2 now.</source>
        <translation>%1: теперь номер %2.</translation>
    </message>
    <message>
        <source>Let in over capacity</source>
        <translation>Впустить сверх числа мест</translation>
    </message>
    <message>
        <source>Stands in the list of registered people and in History.</source>
        <translation>Видно в списке записанных и в истории.</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Всё равно впустить…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Meetings of this week that are still to come</source>
        <translation>Занятия этой недели, которые ещё впереди</translation>
    </message>
    <message>
        <source>Nothing more is planned this week.</source>
        <translation>На этой неделе больше ничего не запланировано.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a meeting</comment>
        <translation>отменена</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n meetings</source>
        <extracomment>Spoken: %1 is a day, %n how many meetings it has</extracomment>
        <translation>
            <numerusform>%1: %n занятие</numerusform>
            <numerusform>%1: %n занятия</numerusform>
            <numerusform>%1: %n занятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WishesCard</name>
    <message>
        <source>Wishes</source>
        <translation>Пожелания</translation>
    </message>
    <message>
        <source>As ticked on a sign-in sheet or said at the door.</source>
        <translation>Как отмечено в листе или сказано на входе.</translation>
    </message>
    <message>
        <source>Pictures may be taken</source>
        <translation>Можно фотографировать</translation>
    </message>
    <message>
        <source>News and invitations later</source>
        <translation>Новости и приглашения потом</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::YouStep</name>
    <message>
        <source>Your name stands beside every change, so that colleagues know whom to ask. No account anywhere is needed.</source>
        <translation>Ваше имя стоит рядом с каждым изменением, чтобы коллеги знали, кого спросить. Никакая учётная запись не нужна.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Not required. It stays on this computer and in your organisation.</source>
        <translation>Необязательно. Имя остаётся на этом компьютере и в вашей организации.</translation>
    </message>
    <message>
        <source>You</source>
        <comment>step of the first-run wizard</comment>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
</context>
</TS>
