<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Act</name>
    <message>
        <source>Checked in: %1</source>
        <translation>Checked in: %1</translation>
    </message>
    <message>
        <source>Attendance mark removed: %1</source>
        <translation>Attendance mark removed: %1</translation>
    </message>
    <message>
        <source>Attendance marked: %1</source>
        <translation>Attendance marked: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Person added: %1</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Person changed: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Person removed: %1</translation>
    </message>
    <message>
        <source>Profile created: %1</source>
        <translation>Profile created: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Child who comes along saved: %1</source>
        <translation>Child who comes along saved: %1</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>Consent recorded: %1</translation>
    </message>
    <message>
        <source>New consent text: %1</source>
        <translation>New consent text: %1</translation>
    </message>
    <message>
        <source>Household changed: %1</source>
        <translation>Household changed: %1</translation>
    </message>
    <message>
        <source>Personal code noted: %1</source>
        <translation>Personal code noted: %1</translation>
    </message>
    <message>
        <source>Answer for reports noted: %1</source>
        <translation>Answer for reports noted: %1</translation>
    </message>
    <message>
        <source>Entry removed: %1</source>
        <translation>Entry removed: %1</translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>Tags changed: %1</translation>
    </message>
    <message>
        <source>Role changed: %1</source>
        <translation>Role changed: %1</translation>
    </message>
    <message>
        <source>Event added: %1</source>
        <translation>Event added: %1</translation>
    </message>
    <message>
        <source>Event cancelled: %1</source>
        <translation>Event cancelled: %1</translation>
    </message>
    <message>
        <source>Event changed: %1</source>
        <translation>Event changed: %1</translation>
    </message>
    <message>
        <source>Event copied: %1</source>
        <translation>Event copied: %1</translation>
    </message>
    <message>
        <source>Event removed: %1</source>
        <translation>Event removed: %1</translation>
    </message>
    <message>
        <source>Event takes place after all: %1</source>
        <translation>Event takes place after all: %1</translation>
    </message>
    <message>
        <source>Kind of event added: %1</source>
        <translation>Kind of event added: %1</translation>
    </message>
    <message>
        <source>Kind of event renamed: %1</source>
        <translation>Kind of event renamed: %1</translation>
    </message>
    <message>
        <source>Kind of event removed: %1</source>
        <translation>Kind of event removed: %1</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Registration cancelled: %1</translation>
    </message>
    <message>
        <source>Registration changed: %1</source>
        <translation>Registration changed: %1</translation>
    </message>
    <message>
        <source>Place given from the waiting list: %1</source>
        <translation>Place given from the waiting list: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list: %1</source>
        <translation>Put on the waiting list: %1</translation>
    </message>
    <message>
        <source>Room added: %1</source>
        <translation>Room added: %1</translation>
    </message>
    <message>
        <source>Room changed: %1</source>
        <translation>Room changed: %1</translation>
    </message>
    <message>
        <source>Room removed: %1</source>
        <translation>Room removed: %1</translation>
    </message>
    <message>
        <source>Series planned: %1</source>
        <translation>Series planned: %1</translation>
    </message>
    <message>
        <source>Meeting added: %1</source>
        <translation>Meeting added: %1</translation>
    </message>
    <message>
        <source>Agenda changed: %1</source>
        <translation>Agenda changed: %1</translation>
    </message>
    <message>
        <source>Meeting cancelled: %1</source>
        <translation>Meeting cancelled: %1</translation>
    </message>
    <message>
        <source>Meeting changed: %1</source>
        <translation>Meeting changed: %1</translation>
    </message>
    <message>
        <source>Meeting moved: %1</source>
        <translation>Meeting moved: %1</translation>
    </message>
    <message>
        <source>Meeting removed: %1</source>
        <translation>Meeting removed: %1</translation>
    </message>
    <message>
        <source>Meeting takes place after all: %1</source>
        <translation>Meeting takes place after all: %1</translation>
    </message>
    <message>
        <source>Venue added: %1</source>
        <translation>Venue added: %1</translation>
    </message>
    <message>
        <source>Venue changed: %1</source>
        <translation>Venue changed: %1</translation>
    </message>
    <message>
        <source>Venue removed: %1</source>
        <translation>Venue removed: %1</translation>
    </message>
    <message>
        <source>List imported: %1</source>
        <translation>List imported: %1</translation>
    </message>
    <message>
        <source>Sample people and events added: %1</source>
        <translation>Sample people and events added: %1</translation>
    </message>
    <message>
        <source>Logo added: %1</source>
        <translation>Logo added: %1</translation>
    </message>
    <message>
        <source>Order of logos changed: %1</source>
        <translation>Order of logos changed: %1</translation>
    </message>
    <message>
        <source>Logo removed: %1</source>
        <translation>Logo removed: %1</translation>
    </message>
    <message>
        <source>Name of a member of staff changed: %1</source>
        <translation>Name of a member of staff changed: %1</translation>
    </message>
    <message>
        <source>Organisation added: %1</source>
        <translation>Organisation added: %1</translation>
    </message>
    <message>
        <source>Organisation changed: %1</source>
        <translation>Organisation changed: %1</translation>
    </message>
    <message>
        <source>Organisation removed: %1</source>
        <translation>Organisation removed: %1</translation>
    </message>
    <message>
        <source>Project added: %1</source>
        <translation>Project added: %1</translation>
    </message>
    <message>
        <source>Project changed: %1</source>
        <translation>Project changed: %1</translation>
    </message>
    <message>
        <source>Project partner changed: %1</source>
        <translation>Project partner changed: %1</translation>
    </message>
    <message>
        <source>Project partner removed: %1</source>
        <translation>Project partner removed: %1</translation>
    </message>
    <message>
        <source>Project removed: %1</source>
        <translation>Project removed: %1</translation>
    </message>
    <message>
        <source>Funding statement changed: %1</source>
        <translation>Funding statement changed: %1</translation>
    </message>
    <message>
        <source>Children counted: %1</source>
        <translation>Children counted: %1</translation>
    </message>
    <message>
        <source>Excused at the desk: %1</source>
        <translation>Excused at the desk: %1</translation>
    </message>
    <message>
        <source>Came late: %1</source>
        <translation>Came late: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Left: %1</translation>
    </message>
    <message>
        <source>Put on the waiting list at the desk: %1</source>
        <translation>Put on the waiting list at the desk: %1</translation>
    </message>
    <message>
        <source>Came without registering: %1</source>
        <translation>Came without registering: %1</translation>
    </message>
    <message>
        <source>Badge issued: %1</source>
        <translation>Badge issued: %1</translation>
    </message>
    <message>
        <source>Lost badge revoked: %1</source>
        <translation>Lost badge revoked: %1</translation>
    </message>
    <message>
        <source>Certificate issued: %1</source>
        <translation>Certificate issued: %1</translation>
    </message>
    <message>
        <source>Certificate revoked: %1</source>
        <translation>Certificate revoked: %1</translation>
    </message>
    <message>
        <source>Sign-in sheet numbered: %1</source>
        <translation>Sign-in sheet numbered: %1</translation>
    </message>
    <message>
        <source>Left the household: %1</source>
        <translation>Left the household: %1</translation>
    </message>
    <message>
        <source>Household relation changed: %1</source>
        <translation>Household relation changed: %1</translation>
    </message>
    <message>
        <source>Note about a person changed: %1</source>
        <translation>Note about a person changed: %1</translation>
    </message>
    <message>
        <source>Tag added to several people: %1</source>
        <translation>Tag added to several people: %1</translation>
    </message>
    <message>
        <source>Wishes about pictures and news changed: %1</source>
        <translation>Wishes about pictures and news changed: %1</translation>
    </message>
    <message>
        <source>View of a list saved: %1</source>
        <translation>View of a list saved: %1</translation>
    </message>
    <message>
        <source>View of a list changed: %1</source>
        <translation>View of a list changed: %1</translation>
    </message>
    <message>
        <source>View of a list removed: %1</source>
        <translation>View of a list removed: %1</translation>
    </message>
    <message>
        <source>Several people registered: %1</source>
        <translation>Several people registered: %1</translation>
    </message>
    <message>
        <source>Backup restored: %1</source>
        <translation>Backup restored: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” added: %1</source>
        <translation>Answer to “heard from” added: %1</translation>
    </message>
    <message>
        <source>Answer to “heard from” removed: %1</source>
        <translation>Answer to “heard from” removed: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Tag removed: %1</translation>
    </message>
    <message>
        <source>Tag renamed: %1</source>
        <translation>Tag renamed: %1</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Task added: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Task done: %1</translation>
    </message>
    <message>
        <source>Task put off: %1</source>
        <translation>Task put off: %1</translation>
    </message>
    <message>
        <source>New person, present: %1</source>
        <translation>New person, present: %1</translation>
    </message>
    <message>
        <source>Moved in the waiting list: %1</source>
        <translation>Moved in the waiting list: %1</translation>
    </message>
    <message>
        <source>New person, registered: %1</source>
        <translation>New person, registered: %1</translation>
    </message>
    <message>
        <source>The other computer&apos;s value taken: %1</source>
        <translation>The other computer&apos;s value taken: %1</translation>
    </message>
    <message>
        <source>Changed by another program: %1</source>
        <translation>Changed by another program: %1</translation>
    </message>
    <message>
        <source>Shared with other computers from now on: %1</source>
        <translation>Shared with other computers from now on: %1</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <translation>Not the same person: %1</translation>
    </message>
    <message>
        <source>Two records of one person merged: %1</source>
        <translation>Two records of one person merged: %1</translation>
    </message>
    <message>
        <source>Merged records split again: %1</source>
        <translation>Merged records split again: %1</translation>
    </message>
</context>
<context>
    <name>AttendanceSum</name>
    <message>
        <source>Meetings by month, %1</source>
        <translation>Meetings by month, %1</translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>present</source>
        <comment>state in the attendance grid</comment>
        <translation>present</translation>
    </message>
    <message>
        <source>late</source>
        <comment>state in the attendance grid</comment>
        <translation>late</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state in the attendance grid</comment>
        <translation>left early</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state in the attendance grid</comment>
        <translation>excused</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state in the attendance grid</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state in the attendance grid</comment>
        <translation>online</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>verb: no mark in the cell any more</comment>
        <translation>clear</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>On a certificate: how many hours somebody was there</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>On a certificate: %1 = hours with a fraction, &quot;2,5&quot;</extracomment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <extracomment>On a certificate: how many meetings somebody attended</extracomment>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>%1 certifies that</source>
        <extracomment>On a certificate, before the person&apos;s name; %1 = the organisation</extracomment>
        <translation>%1 certifies that</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of the event</extracomment>
        <translation>has taken part in the event</translation>
    </message>
    <message>
        <source>No %1</source>
        <extracomment>Number of a certificate in the register</extracomment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>%1: was at none of the meetings.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name</extracomment>
        <translation>%1: was at none of the meetings.</translation>
    </message>
    <message>
        <source>%1: under the rule, was at %2 of %3 meetings, hours: %4.</source>
        <extracomment>Why somebody gets no certificate; %1 = a name, %2 of %3 meetings, %4 = hours, &quot;2,5&quot;</extracomment>
        <translation>%1: under the rule, was at %2 of %3 meetings, hours: %4.</translation>
    </message>
    <message>
        <source>has taken part in the series of meetings</source>
        <extracomment>On a certificate, between the person&apos;s name and the title of a series of meetings</extracomment>
        <translation>has taken part in the series of meetings</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <extracomment>On a certificate, under its number; %1 = e-mail, web page or name of the organisation</extracomment>
        <translation>To check: %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Register of certificates</translation>
    </message>
    <message>
        <source>certificates issued</source>
        <translation>certificates issued</translation>
    </message>
    <message>
        <source>each number once</source>
        <translation>each number once</translation>
    </message>
    <message>
        <source>valid certificates</source>
        <translation>valid certificates</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>not revoked</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>no emblem</source>
        <translation>no emblem</translation>
    </message>
    <message>
        <source>emblem of the European Union</source>
        <translation>emblem of the European Union</translation>
    </message>
    <message>
        <source>public</source>
        <comment>an event</comment>
        <translation>public</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an event</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>given</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a consent</comment>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a value that is not shown</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1 → empty</source>
        <extracomment>%1 is what stood there before</extracomment>
        <translation>%1 → empty</translation>
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
        <translation>%1 – taken back</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Back again</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>age not known</source>
        <extracomment>The age of a child</extracomment>
        <translation>age not known</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 years old</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>born %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is none of the languages lv, et, ru, en.</source>
        <translation>“%1” is none of the languages lv, et, ru, en.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>There is no verb “%1”.</translation>
    </message>
    <message>
        <source>What shall be done? Say a verb.</source>
        <translation>What shall be done? Say a verb.</translation>
    </message>
    <message>
        <source>Which profile? Say --profile FILE.</source>
        <translation>Which profile? Say --profile FILE.</translation>
    </message>
    <message>
        <source>kaasa-cli --help lists what it can do.</source>
        <translation>kaasa-cli --help lists what it can do.</translation>
    </message>
    <message>
        <source>Does without a screen what staff do on screen, by the same rules.</source>
        <translation>Does without a screen what staff do on screen, by the same rules.</translation>
    </message>
    <message>
        <source>The file that holds everything.</source>
        <translation>The file that holds everything.</translation>
    </message>
    <message>
        <source>Before the verb: the language of sentences. After it: of the document or organisation.</source>
        <translation>Before the verb: the language of sentences. After it: of the document or organisation.</translation>
    </message>
    <message>
        <source>Answer for scripts.</source>
        <translation>Answer for scripts.</translation>
    </message>
    <message>
        <source>After a verb: what may follow it.</source>
        <translation>After a verb: what may follow it.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused with a sentence, 2 when not understood.</source>
        <translation>Ends with 0 when done, 1 when refused with a sentence, 2 when not understood.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>There is no option --%1 here.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 needs a value: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Make a copy of the profile and check that it opens.</source>
        <translation>Make a copy of the profile and check that it opens.</translation>
    </message>
    <message>
        <source>Where to; else into the folder of backups.</source>
        <translation>Where to; else into the folder of backups.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Made: %1</translation>
    </message>
    <message>
        <source>Read every page of the profile and say whether it is sound.</source>
        <translation>Read every page of the profile and say whether it is sound.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>The profile is sound.</translation>
    </message>
    <message>
        <source>Write everything as CSV files, one a table.</source>
        <translation>Write everything as CSV files, one a table.</translation>
    </message>
    <message>
        <source>Where to; made when it is not there.</source>
        <translation>Where to; made when it is not there.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1</source>
        <translation>
            <numerusform>%n file written into %1</numerusform>
            <numerusform>%n files written into %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People by any spelling of a name, phone, e-mail or badge.</source>
        <translation>People by any spelling of a name, phone, e-mail or badge.</translation>
    </message>
    <message>
        <source>At most so many; else 50.</source>
        <translation>At most so many; else 50.</translation>
    </message>
    <message>
        <source>What was done, newest first.</source>
        <translation>What was done, newest first.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Only of this person.</translation>
    </message>
    <message>
        <source>Only of this event.</source>
        <translation>Only of this event.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Take back the last act, or the one that is named.</source>
        <translation>Take back the last act, or the one that is named.</translation>
    </message>
    <message>
        <source>A whole import, by its number.</source>
        <translation>A whole import, by its number.</translation>
    </message>
    <message>
        <source>Take back the last undo.</source>
        <translation>Take back the last undo.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n value was changed since and stays as it is.</numerusform>
            <numerusform>%n values were changed since and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new profile for an organisation.</source>
        <translation>Make a new profile for an organisation.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>What it is called.</translation>
    </message>
    <message>
        <source>Where it works.</source>
        <translation>Where it works.</translation>
    </message>
    <message>
        <source>The language of its papers: lv, et, ru or en.</source>
        <translation>The language of its papers: lv, et, ru or en.</translation>
    </message>
    <message>
        <source>Who works here.</source>
        <translation>Who works here.</translation>
    </message>
    <message>
        <source>All that is noted of one person.</source>
        <translation>All that is noted of one person.</translation>
    </message>
    <message>
        <source>Add a person; a likely duplicate is named, never refused.</source>
        <translation>Add a person; a likely duplicate is named, never refused.</translation>
    </message>
    <message>
        <source>Given name.</source>
        <translation>Given name.</translation>
    </message>
    <message>
        <source>Surname.</source>
        <translation>Surname.</translation>
    </message>
    <message>
        <source>The whole name in Cyrillic letters.</source>
        <translation>The whole name in Cyrillic letters.</translation>
    </message>
    <message>
        <source>Birth date, 1985-03-05, or the year alone.</source>
        <translation>Birth date, 1985-03-05, or the year alone.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Phone number.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-mail address.</translation>
    </message>
    <message>
        <source>Where she lives.</source>
        <translation>Where she lives.</translation>
    </message>
    <message>
        <source>Might be the same as %1 (%2)</source>
        <translation>Might be the same as %1 (%2)</translation>
    </message>
    <message>
        <source>Whose answers or marks these are, where the list does not say.</source>
        <translation>Whose answers or marks these are, where the list does not say.</translation>
    </message>
    <message>
        <source>Order of a name: g given name, f family name, p patronymic.</source>
        <translation>Order of a name: g given name, f family name, p patronymic.</translation>
    </message>
    <message>
        <source>The year of days without one.</source>
        <translation>The year of days without one.</translation>
    </message>
    <message>
        <source>The country of phone numbers without a code.</source>
        <translation>The country of phone numbers without a code.</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing.</source>
        <translation>Say what would happen, and write nothing.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Added to: %1</source>
        <translation>Added to: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Here already: %1</translation>
    </message>
    <message>
        <source>Left out, needs a person: %1</source>
        <translation>Left out, needs a person: %1</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>This was a trial: nothing was written.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>Add invented people and events, to try things out.</source>
        <translation>Add invented people and events, to try things out.</translation>
    </message>
    <message>
        <source>How many people the large sample has; else 100,000.</source>
        <translation>How many people the large sample has; else 100,000.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <extracomment>%1 = numbers of papers: &quot;K37-0042, K37-0043&quot;</extracomment>
        <translation>Numbers: %1</translation>
    </message>
    <message>
        <source>As what; else as the ending of the file says.</source>
        <translation>As what; else as the ending of the file says.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Where to.</translation>
    </message>
    <message>
        <source>Mark a person as present at a meeting, at whatever time.</source>
        <translation>Mark a person as present at a meeting, at whatever time.</translation>
    </message>
    <message>
        <source>When she came; else now.</source>
        <translation>When she came; else now.</translation>
    </message>
    <message>
        <source>How many children came along.</source>
        <translation>How many children came along.</translation>
    </message>
    <message>
        <source>She was not there: take the mark away.</source>
        <translation>She was not there: take the mark away.</translation>
    </message>
    <message>
        <source>Mark taken away: %1</source>
        <translation>Mark taken away: %1</translation>
    </message>
    <message>
        <source>There was no mark: %1</source>
        <translation>There was no mark: %1</translation>
    </message>
    <message>
        <source>Present: %1, %2</source>
        <extracomment>%1 = a name, %2 = a time of day</extracomment>
        <translation>Present: %1, %2</translation>
    </message>
    <message>
        <source>Already here: %1, %2</source>
        <translation>Already here: %1, %2</translation>
    </message>
    <message>
        <source>Plan an event; its venue is made when there is none of that name.</source>
        <translation>Plan an event; its venue is made when there is none of that name.</translation>
    </message>
    <message>
        <source>What kind of event it is; else other.</source>
        <translation>What kind of event it is; else other.</translation>
    </message>
    <message>
        <source>2026-03-05T17:30 is local time, 2026-03-05T15:30Z is not.</source>
        <translation>2026-03-05T17:30 is local time, 2026-03-05T15:30Z is not.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>When it ends.</translation>
    </message>
    <message>
        <source>So many meetings, a week apart.</source>
        <translation>So many meetings, a week apart.</translation>
    </message>
    <message>
        <source>The house where it takes place.</source>
        <translation>The house where it takes place.</translation>
    </message>
    <message>
        <source>The room of that house.</source>
        <translation>The room of that house.</translation>
    </message>
    <message>
        <source>By what people meet on the net.</source>
        <translation>By what people meet on the net.</translation>
    </message>
    <message>
        <source>Places for adults; else there is no limit.</source>
        <translation>Places for adults; else there is no limit.</translation>
    </message>
    <message>
        <source>Childcare places; else there is no limit.</source>
        <translation>Childcare places; else there is no limit.</translation>
    </message>
    <message>
        <source>Anybody may come; else people are invited.</source>
        <translation>Anybody may come; else people are invited.</translation>
    </message>
    <message>
        <source>Children who come along are counted.</source>
        <translation>Children who come along are counted.</translation>
    </message>
    <message>
        <source>Who signs the sheet.</source>
        <translation>Who signs the sheet.</translation>
    </message>
    <message>
        <source>The project that pays for it.</source>
        <translation>The project that pays for it.</translation>
    </message>
    <message>
        <source>All events by their first meeting.</source>
        <translation>All events by their first meeting.</translation>
    </message>
    <message>
        <source>Only what ends on this day or later.</source>
        <translation>Only what ends on this day or later.</translation>
    </message>
    <message>
        <source>Only what begins on this day or before.</source>
        <translation>Only what begins on this day or before.</translation>
    </message>
    <message>
        <source>One event, its meetings and who is registered.</source>
        <translation>One event, its meetings and who is registered.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Revoked: %1</translation>
    </message>
    <message>
        <source>Certificates of an event, each in her language, numbered.</source>
        <translation>Certificates of an event, each in her language, numbered.</translation>
    </message>
    <message>
        <source>The event that it tells of.</source>
        <translation>The event that it tells of.</translation>
    </message>
    <message>
        <source>Only hers.</source>
        <translation>Only hers.</translation>
    </message>
    <message>
        <source>The rule: she was at so many meetings; else 1.</source>
        <translation>The rule: she was at so many meetings; else 1.</translation>
    </message>
    <message>
        <source>The rule: she was at such a part of the meetings.</source>
        <translation>The rule: she was at such a part of the meetings.</translation>
    </message>
    <message>
        <source>The rule: she was there so long.</source>
        <translation>The rule: she was there so long.</translation>
    </message>
    <message>
        <source>The language of all of them; else each in her own.</source>
        <translation>The language of all of them; else each in her own.</translation>
    </message>
    <message>
        <source>Who signs on the left.</source>
        <translation>Who signs on the left.</translation>
    </message>
    <message>
        <source>Who signs on the right.</source>
        <translation>Who signs on the right.</translation>
    </message>
    <message>
        <source>A further line.</source>
        <translation>A further line.</translation>
    </message>
    <message>
        <source>Nothing is printed; this one no longer holds.</source>
        <translation>Nothing is printed; this one no longer holds.</translation>
    </message>
    <message>
        <source>Name badges of an event, ten a page; new numbers where needed.</source>
        <translation>Name badges of an event, ten a page; new numbers where needed.</translation>
    </message>
    <message>
        <source>The language of the paper; else the organisation&apos;s.</source>
        <translation>The language of the paper; else the organisation&apos;s.</translation>
    </message>
    <message>
        <source>Surnames too.</source>
        <translation>Surnames too.</translation>
    </message>
    <message>
        <source>Without QR codes.</source>
        <translation>Without QR codes.</translation>
    </message>
    <message>
        <source>Places of the first sheet that were used before.</source>
        <translation>Places of the first sheet that were used before.</translation>
    </message>
    <message>
        <source>Register a person for an event, or put her on its waiting list.</source>
        <translation>Register a person for an event, or put her on its waiting list.</translation>
    </message>
    <message>
        <source>Childcare places that she needs.</source>
        <translation>Childcare places that she needs.</translation>
    </message>
    <message>
        <source>How she learnt of it.</source>
        <translation>How she learnt of it.</translation>
    </message>
    <message>
        <source>Why she gets a place though it is full.</source>
        <translation>Why she gets a place though it is full.</translation>
    </message>
    <message>
        <source>She does not come; her place is free again.</source>
        <translation>She does not come; her place is free again.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>Registered, waits for childcare: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>Registered, waits for childcare: %1 (%2)</translation>
    </message>
    <message>
        <source>On the waiting list: %1 (%2)</source>
        <extracomment>%1 = a name, %2 = her place in the queue</extracomment>
        <translation>On the waiting list: %1 (%2)</translation>
    </message>
    <message>
        <source>Full, nothing was stored: %1</source>
        <translation>Full, nothing was stored: %1</translation>
    </message>
    <message>
        <source>Registered before: %1</source>
        <translation>Registered before: %1</translation>
    </message>
    <message>
        <source>Registration cancelled: %1</source>
        <translation>Registration cancelled: %1</translation>
    </message>
    <message>
        <source>Days, 2026-01-01..2026-06-30; either end may be left open.</source>
        <translation>Days, 2026-01-01..2026-06-30; either end may be left open.</translation>
    </message>
    <message>
        <source>Who was at an event, or at all events of a project, as a report or a table.</source>
        <translation>Who was at an event, or at all events of a project, as a report or a table.</translation>
    </message>
    <message>
        <source>The project whose events it counts.</source>
        <translation>The project whose events it counts.</translation>
    </message>
    <message>
        <source>By which name.</source>
        <translation>By which name.</translation>
    </message>
    <message>
        <source>Numbers instead of names.</source>
        <translation>Numbers instead of names.</translation>
    </message>
    <message>
        <source>What one person took part in.</source>
        <translation>What one person took part in.</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation>Whose it is.</translation>
    </message>
    <message>
        <source>Only what belongs to it.</source>
        <translation>Only what belongs to it.</translation>
    </message>
    <message>
        <source>Whom to thank: who took part in an event.</source>
        <translation>Whom to thank: who took part in an event.</translation>
    </message>
    <message>
        <source>Whom to call: who was expected and never came.</source>
        <translation>Whom to call: who was expected and never came.</translation>
    </message>
    <message>
        <source>Sign-in sheet of an event as PDF; its number goes into the register.</source>
        <translation>Sign-in sheet of an event as PDF; its number goes into the register.</translation>
    </message>
    <message>
        <source>Its language, or two; else the organisation&apos;s.</source>
        <translation>Its language, or two; else the organisation&apos;s.</translation>
    </message>
    <message>
        <source>Only these meetings; else all.</source>
        <translation>Only these meetings; else all.</translation>
    </message>
    <message>
        <source>All events of this day.</source>
        <translation>All events of this day.</translation>
    </message>
    <message>
        <source>What is asked on it.</source>
        <translation>What is asked on it.</translation>
    </message>
    <message>
        <source>A sheet for each meeting, or a column.</source>
        <translation>A sheet for each meeting, or a column.</translation>
    </message>
    <message>
        <source>Rows for those who come unannounced.</source>
        <translation>Rows for those who come unannounced.</translation>
    </message>
    <message>
        <source>One list, a slip for each person, or the list of an online event.</source>
        <translation>One list, a slip for each person, or the list of an online event.</translation>
    </message>
    <message>
        <source>The paper lies on its long side.</source>
        <translation>The paper lies on its long side.</translation>
    </message>
    <message>
        <source>Initials instead of names.</source>
        <translation>Initials instead of names.</translation>
    </message>
    <message>
        <source>A QR code in each row.</source>
        <translation>A QR code in each row.</translation>
    </message>
    <message>
        <source>Names in Cyrillic letters too.</source>
        <translation>Names in Cyrillic letters too.</translation>
    </message>
    <message>
        <source>Also the waiting list.</source>
        <translation>Also the waiting list.</translation>
    </message>
    <message>
        <source>Also those who cancelled.</source>
        <translation>Also those who cancelled.</translation>
    </message>
    <message>
        <source>Bring back what a backup holds, as changes that can be undone.</source>
        <translation>Bring back what a backup holds, as changes that can be undone.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Printed papers</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Settings and lists</translation>
    </message>
    <message>
        <source>%1: %2 come back, %3 change, %4 go</source>
        <translation>%1: %2 come back, %3 change, %4 go</translation>
    </message>
    <message>
        <source>The backup and the profile are alike.</source>
        <translation>The backup and the profile are alike.</translation>
    </message>
    <message>
        <source>Restored. The act can be undone.</source>
        <translation>Restored. The act can be undone.</translation>
    </message>
    <message>
        <source>The server; remembered after the first time.</source>
        <translation>The server; remembered after the first time.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, where it has one of its own; remembered too.</source>
        <translation>The file with the server&apos;s certificate, where it has one of its own; remembered too.</translation>
    </message>
    <message>
        <source>The computers that share these data.</source>
        <translation>The computers that share these data.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>Take a computer out: it reads nothing that is written from now on.</source>
        <translation>Take a computer out: it reads nothing that is written from now on.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Make a code that lets one more computer in; good for 72 hours.</source>
        <translation>Make a code that lets one more computer in; good for 72 hours.</translation>
    </message>
    <message>
        <source>What it may do: admin, editor, reader or door.</source>
        <translation>What it may do: admin, editor, reader or door.</translation>
    </message>
    <message>
        <source>Come into a space with an invitation&apos;s code, and fetch its data.</source>
        <translation>Come into a space with an invitation&apos;s code, and fetch its data.</translation>
    </message>
    <message>
        <source>How long to wait until a member lets this computer in; 600 without it.</source>
        <translation>How long to wait until a member lets this computer in; 600 without it.</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Joined: %1</translation>
    </message>
    <message>
        <source>Send what is new here and fetch what is new elsewhere.</source>
        <translation>Send what is new here and fetch what is new elsewhere.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent.</source>
        <translation>
            <numerusform>%n packet sent.</numerusform>
            <numerusform>%n packets sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) received.</source>
        <translation>
            <numerusform>%n act received.</numerusform>
            <numerusform>%n acts received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) let in.</source>
        <translation>
            <numerusform>%n computer let in.</numerusform>
            <numerusform>%n computers let in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) put aside; they need attention.</source>
        <translation>
            <numerusform>%n packet put aside; it needs attention.</numerusform>
            <numerusform>%n packets put aside; they need attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s key lies in the profile, which only you can read.</source>
        <translation>This computer&apos;s key lies in the profile, which only you can read.</translation>
    </message>
    <message>
        <source>A number that is alike on computers whose shared data are alike.</source>
        <translation>A number that is alike on computers whose shared data are alike.</translation>
    </message>
    <message>
        <source>Fields that two computers changed at the same time.</source>
        <translation>Fields that two computers changed at the same time.</translation>
    </message>
    <message>
        <source>Take the value that lost; can be taken back.</source>
        <translation>Take the value that lost; can be taken back.</translation>
    </message>
    <message>
        <source>Keep the value that stands.</source>
        <translation>Keep the value that stands.</translation>
    </message>
    <message>
        <source>Instead of the server: write everything sealed into a file, for a stick.</source>
        <translation>Instead of the server: write everything sealed into a file, for a stick.</translation>
    </message>
    <message>
        <source>Instead of the server: take in what is new in a file.</source>
        <translation>Instead of the server: take in what is new in a file.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written.</source>
        <translation>
            <numerusform>%n packet written.</numerusform>
            <numerusform>%n packets written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) left out, for what came before them is missing.</source>
        <translation>
            <numerusform>%n packet left out, for what came before it is missing.</numerusform>
            <numerusform>%n packets left out, for what came before them is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile was an older copy, or is on two computers: it goes on under a new name. Nothing was lost.</source>
        <translation>This profile was an older copy, or is on two computers: it goes on under a new name. Nothing was lost.</translation>
    </message>
    <message>
        <source>Come into a space by its recovery sheet, when no computer is left that could let this one in.</source>
        <translation>Come into a space by its recovery sheet, when no computer is left that could let this one in.</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>Recovered: %1</translation>
    </message>
    <message>
        <source>Make a recovery sheet as PDF; one that was made before opens nothing new.</source>
        <translation>Make a recovery sheet as PDF; one that was made before opens nothing new.</translation>
    </message>
    <message>
        <source>Its first language; else the organisation&apos;s.</source>
        <translation>Its first language; else the organisation&apos;s.</translation>
    </message>
    <message>
        <source>Give a computer another role: admin, editor, reader or door.</source>
        <translation>Give a computer another role: admin, editor, reader or door.</translation>
    </message>
    <message>
        <source>Make a damaged profile anew, in another file, from its server.</source>
        <translation>Make a damaged profile anew, in another file, from its server.</translation>
    </message>
    <message>
        <source>What was done last could not be read from the damaged profile any more.</source>
        <translation>What was done last could not be read from the damaged profile any more.</translation>
    </message>
    <message>
        <source>Say whether two names may be one, and why.</source>
        <translation>Say whether two names may be one, and why.</translation>
    </message>
    <message>
        <source>Many at once: two names a line, with a tab between.</source>
        <translation>Many at once: two names a line, with a tab between.</translation>
    </message>
    <message>
        <source>Records that may be of one person, and why.</source>
        <translation>Records that may be of one person, and why.</translation>
    </message>
    <message>
        <source>Remember that two records are of two people.</source>
        <translation>Remember that two records are of two people.</translation>
    </message>
    <message>
        <source>They will not be offered as one again.</source>
        <translation>They will not be offered as one again.</translation>
    </message>
    <message>
        <source>Make two records of one person one; nothing of either is lost.</source>
        <translation>Make two records of one person one; nothing of either is lost.</translation>
    </message>
    <message>
        <source>Fields that OTHER&apos;s record says better: municipality, birth_date …</source>
        <translation>Fields that OTHER&apos;s record says better: municipality, birth_date …</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>They are one person now.</translation>
    </message>
    <message>
        <source>Split records that were merged.</source>
        <translation>Split records that were merged.</translation>
    </message>
    <message>
        <source>They are separate people again.</source>
        <translation>They are separate people again.</translation>
    </message>
    <message>
        <source>Of a workbook; else the first that looks like such a list.</source>
        <translation>Of a workbook; else the first that looks like such a list.</translation>
    </message>
    <message>
        <source>What columns hold, by number or heading, where Kaasa sees it otherwise: 3=phone,Vecums=ignore.</source>
        <translation>What columns hold, by number or heading, where Kaasa sees it otherwise: 3=phone,Vecums=ignore.</translation>
    </message>
    <message>
        <source>To take all of it back: kaasa-cli import undo %1</source>
        <translation>To take all of it back: kaasa-cli import undo %1</translation>
    </message>
    <message>
        <source>Take back a whole import; what was changed since stays.</source>
        <translation>Take back a whole import; what was changed since stays.</translation>
    </message>
    <message>
        <source>Take in a list of people, events, answers or marks (CSV, XLSX, ODS, vCard, iCalendar).</source>
        <translation>Take in a list of people, events, answers or marks (CSV, XLSX, ODS, vCard, iCalendar).</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Invitation to Kaasa</source>
        <translation>Invitation to Kaasa</translation>
    </message>
    <message>
        <source>Install Kaasa on the computer and start it. Choose “Join with an invitation”, and type or scan the code. Compare the four words before you go on. The code is good for 72 hours and for one computer; destroy this sheet when it is in.</source>
        <translation>Install Kaasa on the computer and start it. Choose “Join with an invitation”, and type or scan the code. Compare the four words before you go on. The code is good for 72 hours and for one computer; destroy this sheet when it is in.</translation>
    </message>
    <message>
        <source>Keep this sheet locked away, and not beside the computers: whoever has it can read all data of the organisation. When no computer is left: install Kaasa, choose “Join with an invitation”, and type every line of this sheet instead of a code, and the server&apos;s address. Without this sheet and without a computer nobody can bring the data back. When a new sheet is printed, this one is worthless: destroy it.</source>
        <translation>Keep this sheet locked away, and not beside the computers: whoever has it can read all data of the organisation. When no computer is left: install Kaasa, choose “Join with an invitation”, and type every line of this sheet instead of a code, and the server&apos;s address. Without this sheet and without a computer nobody can bring the data back. When a new sheet is printed, this one is worthless: destroy it.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>The four words</source>
        <translation>The four words</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Find in the list</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Rena&amp;me or edit the cell</source>
        <translation>Rena&amp;me or edit the cell</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Properties and &amp;history</source>
        <translation>Properties and &amp;history</translation>
    </message>
    <message>
        <source>F&amp;inish the form</source>
        <translation>F&amp;inish the form</translation>
    </message>
    <message>
        <source>&amp;Fold or open the side bar</source>
        <translation>&amp;Fold or open the side bar</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Next part of the window</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Previous part of the window</translation>
    </message>
    <message>
        <source>Next &amp;tab of the page</source>
        <translation>Next &amp;tab of the page</translation>
    </message>
    <message>
        <source>&amp;Hide personal details on all pages</source>
        <translation>&amp;Hide personal details on all pages</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Search everything</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Registration &amp;desk</source>
        <translation>Registration &amp;desk</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Lock now</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Help for this page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;As large as fits</source>
        <translation>&amp;As large as fits</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>At the desk: present, let in</source>
        <translation>At the desk: present, let in</translation>
    </message>
    <message>
        <source>At the desk: excused</source>
        <translation>At the desk: excused</translation>
    </message>
    <message>
        <source>At the desk: leaves</source>
        <translation>At the desk: leaves</translation>
    </message>
    <message>
        <source>At the desk: another event</source>
        <translation>At the desk: another event</translation>
    </message>
    <message>
        <source>&amp;Plan the event once more</source>
        <translation>&amp;Plan the event once more</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Import a list</translation>
    </message>
    <message>
        <source>Next row that is left out of an import</source>
        <translation>Next row that is left out of an import</translation>
    </message>
    <message>
        <source>Two records are of two people</source>
        <translation>Two records are of two people</translation>
    </message>
</context>
<context>
    <name>ConsentTexts</name>
    <message>
        <source>I agree that the organisation keeps my name, how to reach me and where I took part, to run its activities and to report on them to those who pay for them. I can ask at any time what is kept, have it corrected, or take this back.</source>
        <translation>I agree that the organisation keeps my name, how to reach me and where I took part, to run its activities and to report on them to those who pay for them. I can ask at any time what is kept, have it corrected, or take this back.</translation>
    </message>
    <message>
        <source>I agree that photos and films of me taken at the activities may be published to tell about them. I can take this back at any time; what is printed by then stays printed.</source>
        <translation>I agree that photos and films of me taken at the activities may be published to tell about them. I can take this back at any time; what is printed by then stays printed.</translation>
    </message>
    <message>
        <source>I agree that I may be written to or called after the project has ended, to be asked how I am doing and to be invited. I can take this back at any time.</source>
        <translation>I agree that I may be written to or called after the project has ended, to be asked how I am doing and to be invited. I can take this back at any time.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what I can do are given to employers who are looking for people. I am told to which. I can take this back at any time.</source>
        <translation>I agree that my name, how to reach me and what I can do are given to employers who are looking for people. I am told to which. I can take this back at any time.</translation>
    </message>
    <message>
        <source>I agree that my name, how to reach me and what we agreed are given to the partner organisations of the project, so that they can help me too. I can take this back at any time.</source>
        <translation>I agree that my name, how to reach me and what we agreed are given to the partner organisations of the project, so that they can help me too. I can take this back at any time.</translation>
    </message>
    <message>
        <source>I agree that what I tell of my origin, health or disability is noted for the statistics of the project. Nobody outside sees it together with my name. I can take this back at any time.</source>
        <translation>I agree that what I tell of my origin, health or disability is noted for the statistics of the project. Nobody outside sees it together with my name. I can take this back at any time.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>on this screen</source>
        <translation>on this screen</translation>
    </message>
    <message>
        <source>Origin and health may be noted for reports</source>
        <translation>Origin and health may be noted for reports</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Given %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refused %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Withdrawn %1</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>paper %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Data are kept for the project</source>
        <translation>Data are kept for the project</translation>
    </message>
    <message>
        <source>Photos may be published</source>
        <translation>Photos may be published</translation>
    </message>
    <message>
        <source>We may write after the project</source>
        <translation>We may write after the project</translation>
    </message>
    <message>
        <source>Details may go to employers</source>
        <translation>Details may go to employers</translation>
    </message>
    <message>
        <source>Details may go to partner organisations</source>
        <translation>Details may go to partner organisations</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (cancelled)</translation>
    </message>
    <message>
        <source>Nothing takes place today.</source>
        <translation>Nothing takes place today.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nothing waits.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Left %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>Left %1</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <extracomment>In the large band. %1 is a time.</extracomment>
        <translation>Late, %1</translation>
    </message>
    <message>
        <source>Present %1</source>
        <extracomment>In the large band: a person has come. %1 is a time.</extracomment>
        <translation>Present %1</translation>
    </message>
    <message>
        <source>stored on this computer</source>
        <translation>stored on this computer</translation>
    </message>
    <message>
        <source>Already here since %1</source>
        <extracomment>Calm: nothing was done twice. %1 is a time.</extracomment>
        <translation>Already here since %1</translation>
    </message>
    <message>
        <source>Already marked so</source>
        <translation>Already marked so</translation>
    </message>
    <message>
        <source>The room is full. F5 lets in.</source>
        <translation>The room is full. F5 lets in.</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Not stored yet</translation>
    </message>
    <message>
        <source>It is kept sealed at another place and stored as soon as possible.</source>
        <translation>It is kept sealed at another place and stored as soon as possible.</translation>
    </message>
    <message>
        <source>No other place could keep it: leave Kaasa open until it is stored.</source>
        <translation>No other place could keep it: leave Kaasa open until it is stored.</translation>
    </message>
    <message>
        <source>On the waiting list now</source>
        <translation>On the waiting list now</translation>
    </message>
    <message>
        <source>Already on the waiting list</source>
        <translation>Already on the waiting list</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>F5 marks a person present.</source>
        <translation>F5 marks a person present.</translation>
    </message>
    <message>
        <source>Badge not known here</source>
        <translation>Badge not known here</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Find the person by name.</translation>
    </message>
    <message>
        <source>The badge was not read cleanly</source>
        <translation>The badge was not read cleanly</translation>
    </message>
    <message>
        <source>Scan it once more.</source>
        <translation>Scan it once more.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>Nobody is found by “%1”.</translation>
    </message>
    <message>
        <source>Ctrl+Enter registers a person who comes without registration.</source>
        <translation>Ctrl+Enter registers a person who comes without registration.</translation>
    </message>
    <message>
        <source>Several people have this name.</source>
        <translation>Several people have this name.</translation>
    </message>
    <message>
        <source>↑ ↓ choose one, then Enter.</source>
        <translation>↑ ↓ choose one, then Enter.</translation>
    </message>
    <message>
        <source>Being stored…</source>
        <translation>Being stored…</translation>
    </message>
    <message>
        <source>No event is open</source>
        <translation>No event is open</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>Choose the event first.</translation>
    </message>
    <message>
        <source>The desk cannot be locked yet: no desk PIN is set. Set one under Settings, Security.</source>
        <translation>The desk cannot be locked yet: no desk PIN is set. Set one under Settings, Security.</translation>
    </message>
    <message>
        <source>Also now: %1 (%2)</source>
        <extracomment>A second event at the same hour. %1 is its name, %2 a key.</extracomment>
        <translation>Also now: %1 (%2)</translation>
    </message>
    <message>
        <source>This could not be stored. %1</source>
        <extracomment>An act that waited since an earlier run. %1 is a sentence that says why.</extracomment>
        <translation>This could not be stored. %1</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n.</source>
        <translation>
            <numerusform>Not stored yet: %n.</numerusform>
            <numerusform>Not stored yet: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept sealed at another place until then.</source>
        <translation>Everything is kept sealed at another place until then.</translation>
    </message>
    <message>
        <source>Full: %1 of %2. Enter adds to the waiting list, F5 lets in.</source>
        <extracomment>The room is full. %1 places are taken of %2.</extracomment>
        <translation>Full: %1 of %2. Enter adds to the waiting list, F5 lets in.</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>not registered</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>on the waiting list</translation>
    </message>
    <message>
        <source>here since %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>here since %1</translation>
    </message>
    <message>
        <source>late, here since %1</source>
        <extracomment>Came late. %1 is a time.</extracomment>
        <translation>late, here since %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <extracomment>Was here and has gone. %1 is a time.</extracomment>
        <translation>left %1</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>the same phone</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>the same name, written otherwise</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>a similar name</translation>
    </message>
    <message numerus="yes">
        <source>with %n children</source>
        <extracomment>A person came with so many children.</extracomment>
        <translation>
            <numerusform>with %n child</numerusform>
            <numerusform>with %n children</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Came late.</extracomment>
        <translation>late</translation>
    </message>
    <message>
        <source>without registering</source>
        <translation>without registering</translation>
    </message>
    <message>
        <source>More children than childcare places: %1 of %2.</source>
        <extracomment>%1 children came along, there are %2 childcare places.</extracomment>
        <translation>More children than childcare places: %1 of %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not a date. Write it like this: 05.03.2026.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” is not a date. Write it like this: 05.03.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like this: 17:30.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” is not a time of day. Write it like this: 17:30.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like this: anna@example.org.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” is not an e-mail address. Write it like this: anna@example.org.</translation>
    </message>
    <message>
        <source>The field “%1” cannot hold “%2”. Check what was typed and correct it.</source>
        <extracomment>%1 is the label of a field, %2 what was typed</extracomment>
        <translation>The field “%1” cannot hold “%2”. Check what was typed and correct it.</translation>
    </message>
    <message>
        <source>A value is not possible here. Check what was typed and correct it.</source>
        <translation>A value is not possible here. Check what was typed and correct it.</translation>
    </message>
    <message>
        <source>The value of the field “%1” is not possible. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>The value of the field “%1” is not possible. Correct it.</translation>
    </message>
    <message>
        <source>The field “%1” is empty. Fill it in.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>The field “%1” is empty. Fill it in.</translation>
    </message>
    <message>
        <source>The text in the field “%1” is too long. Shorten it; the longest possible length in characters: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>The text in the field “%1” is too long. Shorten it; the longest possible length in characters: %2.</translation>
    </message>
    <message>
        <source>The number in the field “%1” is out of its limits. Correct it; possible values: %2–%3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers</extracomment>
        <translation>The number in the field “%1” is out of its limits. Correct it; possible values: %2–%3.</translation>
    </message>
    <message>
        <source>The field “%1” has too many entries. Remove some; most possible: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number</extracomment>
        <translation>The field “%1” has too many entries. Remove some; most possible: %2.</translation>
    </message>
    <message>
        <source>The field “%1” has the same entry twice. Remove one.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>The field “%1” has the same entry twice. Remove one.</translation>
    </message>
    <message>
        <source>The end must be later than the start, and on the same or the next day. Correct one of the times.</source>
        <translation>The end must be later than the start, and on the same or the next day. Correct one of the times.</translation>
    </message>
    <message>
        <source>The fields “%1” and “%2” do not go together. Correct one of them.</source>
        <extracomment>%1 and %2 are labels of fields</extracomment>
        <translation>The fields “%1” and “%2” do not go together. Correct one of them.</translation>
    </message>
    <message>
        <source>The step was too long ago to be undone; undo reaches back 30 days. Make the change by hand.</source>
        <translation>The step was too long ago to be undone; undo reaches back 30 days. Make the change by hand.</translation>
    </message>
    <message>
        <source>A rule does not allow this, so nothing was changed. Ask whoever manages Kaasa in your organisation.</source>
        <translation>A rule does not allow this, so nothing was changed. Ask whoever manages Kaasa in your organisation.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted or merged with another; look in the bin, or search again.</source>
        <translation>There is no such entry here. It may have been deleted or merged with another; look in the bin, or search again.</translation>
    </message>
    <message>
        <source>This exists already, and there can be only one. Use the existing one, or choose another name.</source>
        <translation>This exists already, and there can be only one. Use the existing one, or choose another name.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so your step was left out. Look at what it is now, and repeat your step if it is still needed.</source>
        <translation>This was changed in the meantime, so your step was left out. Look at what it is now, and repeat your step if it is still needed.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Everything is as it was before.</source>
        <translation>Stopped, as you asked. Everything is as it was before.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use by another window or program. Close that one, or go on working there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The profile “%1” is in use by another window or program. Close that one, or go on working there.</translation>
    </message>
    <message>
        <source>The data could not be read or stored in “%1”. Check that the disk is there and can be written, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The data could not be read or stored in “%1”. Check that the disk is there and can be written, then try again.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be stored in “%1”. Free some space and try again; what you typed is kept.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The disk is full, so nothing could be stored in “%1”. Free some space and try again; what you typed is kept.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another folder, or ask for the right to write there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>“%1” may not be written. Choose another folder, or ask for the right to write there.</translation>
    </message>
    <message>
        <source>The profile “%1” is damaged and cannot be opened safely. A backup helps, or the server where it was shared; the damaged file stays where it is.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The profile “%1” is damaged and cannot be opened safely. A backup helps, or the server where it was shared; the damaged file stays where it is.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Kaasa profile. Choose a file whose name ends in .kaasa.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The file “%1” is not a Kaasa profile. Choose a file whose name ends in .kaasa.</translation>
    </message>
    <message>
        <source>The profile “%1” was written by a newer Kaasa (version %2; this one reads up to %3). Install the newer Kaasa to open it; the file was not touched.</source>
        <extracomment>%1 is a file, %2 and %3 are version numbers</extracomment>
        <translation>The profile “%1” was written by a newer Kaasa (version %2; this one reads up to %3). Install the newer Kaasa to open it; the file was not touched.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed; choose it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The file “%1” is not there. It may have been moved or renamed; choose it again.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Close it in other programs and check that you may open it, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The file “%1” cannot be read. Close it in other programs and check that you may open it, then try again.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Close it in other programs or choose another folder, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The file “%1” could not be written. Close it in other programs or choose another folder, then try again.</translation>
    </message>
    <message>
        <source>The file “%1” is not what was expected here: %2. Correct the file or choose another one.</source>
        <extracomment>%1 is a file, %2 says what is wrong in it</extracomment>
        <translation>The file “%1” is not what was expected here: %2. Correct the file or choose another one.</translation>
    </message>
    <message>
        <source>The document could not be finished: “%1”. Check the printer or the folder, or save the document as a PDF in another place.</source>
        <extracomment>%1 is a file or a printer</extracomment>
        <translation>The document could not be finished: “%1”. Check the printer or the folder, or save the document as a PDF in another place.</translation>
    </message>
    <message>
        <source>This could not be done, and the reason is not known. Try again; if it happens again, show the details to whoever looks after Kaasa.</source>
        <translation>This could not be done, and the reason is not known. Try again; if it happens again, show the details to whoever looks after Kaasa.</translation>
    </message>
    <message>
        <source>This is your own organisation, so it cannot be removed. Change its name or details instead.</source>
        <translation>This is your own organisation, so it cannot be removed. Change its name or details instead.</translation>
    </message>
    <message>
        <source>The strip holds six logos at most. Remove one before you add another.</source>
        <translation>The strip holds six logos at most. Remove one before you add another.</translation>
    </message>
    <message>
        <source>The event is cancelled, so nobody can be registered for it. Let it take place after all first, or choose another event.</source>
        <translation>The event is cancelled, so nobody can be registered for it. Let it take place after all first, or choose another event.</translation>
    </message>
    <message>
        <source>Nobody fulfils the rule, so there is no certificate to print. Check who was marked as present, or choose a lower rule.</source>
        <translation>Nobody fulfils the rule, so there is no certificate to print. Check who was marked as present, or choose a lower rule.</translation>
    </message>
    <message>
        <source>Nobody is registered for the event, so there is no badge to print. Register people first.</source>
        <translation>Nobody is registered for the event, so there is no badge to print. Register people first.</translation>
    </message>
    <message>
        <source>There is no meeting to print a sheet for: none is planned, or all are cancelled. Plan a meeting, or choose another event or day.</source>
        <translation>There is no meeting to print a sheet for: none is planned, or all are cancelled. Plan a meeting, or choose another event or day.</translation>
    </message>
    <message>
        <source>This personal code is unlikely: its check digit or its date does not fit. Look at the document; if it says the same, tick “Seen in the document” and save again.</source>
        <translation>This personal code is unlikely: its check digit or its date does not fit. Look at the document; if it says the same, tick “Seen in the document” and save again.</translation>
    </message>
    <message>
        <source>This is a backup of another organisation&apos;s data, so nothing of it can be taken over here. To work with it, open it as a profile of its own.</source>
        <translation>This is a backup of another organisation&apos;s data, so nothing of it can be taken over here. To work with it, open it as a profile of its own.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>There is nothing left to take back.</translation>
    </message>
    <message>
        <source>The day in the field “%1” is still to come. Correct it.</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>The day in the field “%1” is still to come. Correct it.</translation>
    </message>
    <message>
        <source>This meeting is still to come, so nobody can have been there yet. Who will be missing can be noted as excused. If the day is wrong, look at the clock of this computer.</source>
        <translation>This meeting is still to come, so nobody can have been there yet. Who will be missing can be noted as excused. If the day is wrong, look at the clock of this computer.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything stays on this computer and goes out as soon as there is a network.</source>
        <translation>The server cannot be reached. Everything stays on this computer and goes out as soon as there is a network.</translation>
    </message>
    <message>
        <source>This computer was removed from your organisation&apos;s space, so nothing is sent or received any more. Ask whoever manages Kaasa.</source>
        <translation>This computer was removed from your organisation&apos;s space, so nothing is sent or received any more. Ask whoever manages Kaasa.</translation>
    </message>
    <message>
        <source>Whoever answers at the server&apos;s address could not show that it is your server. Nothing was sent. Try another network, or ask whoever manages the server for its certificate.</source>
        <translation>Whoever answers at the server&apos;s address could not show that it is your server. Nothing was sent. Try another network, or ask whoever manages the server for its certificate.</translation>
    </message>
    <message>
        <source>These data are on this computer alone: no server is known yet. Name one, or join with an invitation.</source>
        <translation>These data are on this computer alone: no server is known yet. Name one, or join with an invitation.</translation>
    </message>
    <message>
        <source>There is no invitation under this code: it is good for 72 hours and for one computer. Ask for a new one.</source>
        <translation>There is no invitation under this code: it is good for 72 hours and for one computer. Ask for a new one.</translation>
    </message>
    <message>
        <source>Another computer has used this code already. If it was none of yours, tell whoever invited you; ask for a new code.</source>
        <translation>Another computer has used this code already. If it was none of yours, tell whoever invited you; ask for a new code.</translation>
    </message>
    <message>
        <source>Nobody has let this computer in yet. That happens when the computer that made the code syncs next. Then join again with the same code.</source>
        <translation>Nobody has let this computer in yet. That happens when the computer that made the code syncs next. Then join again with the same code.</translation>
    </message>
    <message>
        <source>This profile holds data of its own, so it cannot join another organisation&apos;s. Join with a new profile, and bring the data in by exporting and importing them.</source>
        <translation>This profile holds data of its own, so it cannot join another organisation&apos;s. Join with a new profile, and bring the data in by exporting and importing them.</translation>
    </message>
    <message>
        <source>This computer may not do that in your organisation&apos;s space. Ask whoever manages Kaasa.</source>
        <translation>This computer may not do that in your organisation&apos;s space. Ask whoever manages Kaasa.</translation>
    </message>
    <message>
        <source>This is the only computer that may let others in or take them out, so it stays. Give another one that right first.</source>
        <translation>This is the only computer that may let others in or take them out, so it stays. Give another one that right first.</translation>
    </message>
    <message>
        <source>The server takes in no new organisations. Ask whoever manages it.</source>
        <translation>The server takes in no new organisations. Ask whoever manages it.</translation>
    </message>
    <message>
        <source>There is no room left on the server. Everything stays on this computer; ask whoever manages the server for more.</source>
        <translation>There is no room left on the server. Everything stays on this computer; ask whoever manages the server for more.</translation>
    </message>
    <message>
        <source>The server speaks another version than this Kaasa. Install the newest Kaasa; everything stays on this computer until then.</source>
        <translation>The server speaks another version than this Kaasa. Install the newest Kaasa; everything stays on this computer until then.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server&apos;s by more than ten minutes. Set it right and sync again.</source>
        <translation>The clock of this computer is ahead of the server&apos;s by more than ten minutes. Set it right and sync again.</translation>
    </message>
    <message>
        <source>The server did not take what was sent (%1). Everything stays on this computer. If it happens again, tell whoever manages the server.</source>
        <extracomment>%1 is a short code, such as sync.counter_gap</extracomment>
        <translation>The server did not take what was sent (%1). Everything stays on this computer. If it happens again, tell whoever manages the server.</translation>
    </message>
    <message>
        <source>This file comes from another organisation&apos;s computers, so nothing of it was taken in. Choose a file that one of yours has written.</source>
        <translation>This file comes from another organisation&apos;s computers, so nothing of it was taken in. Choose a file that one of yours has written.</translation>
    </message>
    <message>
        <source>What the server sent does not fit together: something was left out, added or changed. Nothing of it was taken in. Kaasa asks again; if this stays, tell whoever manages the server.</source>
        <translation>What the server sent does not fit together: something was left out, added or changed. Nothing of it was taken in. Kaasa asks again; if this stays, tell whoever manages the server.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is not as it was printed. Look at each of its signs once more.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Line %1 of the recovery sheet is not as it was printed. Look at each of its signs once more.</translation>
    </message>
    <message>
        <source>Somebody who manages your organisation&apos;s space has taken this computer out of it. Its data were therefore deleted here; the other computers have them.</source>
        <translation>Somebody who manages your organisation&apos;s space has taken this computer out of it. Its data were therefore deleted here; the other computers have them.</translation>
    </message>
    <message>
        <source>The code is no longer known here. Go back to “Sync” and make a new one.</source>
        <translation>The code is no longer known here. Go back to “Sync” and make a new one.</translation>
    </message>
    <message>
        <source>These two records are one person already.</source>
        <translation>These two records are one person already.</translation>
    </message>
    <message>
        <source>No other record was merged with this person, so there is nothing to split.</source>
        <translation>No other record was merged with this person, so there is nothing to split.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Round table</source>
        <translation>Round table</translation>
    </message>
    <message>
        <source>Entrepreneurship day</source>
        <translation>Entrepreneurship day</translation>
    </message>
    <message>
        <source>Networking event</source>
        <translation>Networking event</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation>Group meeting</translation>
    </message>
    <message>
        <source>Meeting with employers</source>
        <translation>Meeting with employers</translation>
    </message>
    <message>
        <source>Information day</source>
        <translation>Information day</translation>
    </message>
    <message>
        <source>Counselling group</source>
        <translation>Counselling group</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>No meeting planned yet</source>
        <translation>No meeting planned yet</translation>
    </message>
    <message>
        <source>%1, %2–%3, until %4</source>
        <extracomment>A series of meetings: %1 = &quot;Weekly: Thu&quot;, %2–%3 = times of the day, %4 = last day</extracomment>
        <translation>%1, %2–%3, until %4</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings, %1</source>
        <extracomment>%n = how many meetings, %1 = from the first day to the last</extracomment>
        <translation>
            <numerusform>%n meeting, %1</numerusform>
            <numerusform>%n meetings, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Weekly: %1</source>
        <extracomment>%1 = short weekdays: &quot;Mon, Thu&quot;</extracomment>
        <translation>Weekly: %1</translation>
    </message>
    <message>
        <source>Every second week: %1</source>
        <extracomment>%1 = short weekdays</extracomment>
        <translation>Every second week: %1</translation>
    </message>
    <message>
        <source>Monthly: %1</source>
        <extracomment>On the first, second … such weekday of the month; %1 = short weekday</extracomment>
        <translation>Monthly: %1</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <extracomment>%1 = day of the month, a number</extracomment>
        <translation>Monthly on day %1</translation>
    </message>
    <message>
        <source>%1 of %2 registered</source>
        <extracomment>Places taken of all</extracomment>
        <translation>%1 of %2 registered</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message>
        <source>lecturer</source>
        <translation>lecturer</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitator</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>helper</translation>
    </message>
    <message>
        <source>The room %1 is also taken by “%2”, %3.</source>
        <translation>The room %1 is also taken by “%2”, %3.</translation>
    </message>
    <message>
        <source>%1 is also needed at “%2”, %3.</source>
        <extracomment>%1 = name of a person, %2 = title of the other event, %3 = when</extracomment>
        <translation>%1 is also needed at “%2”, %3.</translation>
    </message>
    <message>
        <source>This meeting alone</source>
        <translation>This meeting alone</translation>
    </message>
    <message>
        <source>This one and all later ones</source>
        <translation>This one and all later ones</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>All meetings</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Looks for work</source>
        <translation>Looks for work</translation>
    </message>
    <message>
        <source>Registered as unemployed</source>
        <translation>Registered as unemployed</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>Registered since</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Nobody in the household has work</source>
        <translation>Nobody in the household has work</translation>
    </message>
    <message>
        <source>Children who are kept live in the household</source>
        <translation>Children who are kept live in the household</translation>
    </message>
    <message>
        <source>Only one adult in the household</source>
        <translation>Only one adult in the household</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Family from another country</source>
        <translation>Family from another country</translation>
    </message>
    <message>
        <source>Belongs to a minority</source>
        <translation>Belongs to a minority</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Without a home of one&apos;s own</source>
        <translation>Without a home of one&apos;s own</translation>
    </message>
    <message>
        <source>Lives in the countryside</source>
        <translation>Lives in the countryside</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>neither woman nor man</source>
        <translation>neither woman nor man</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>employed</translation>
    </message>
    <message>
        <source>works for oneself</source>
        <translation>works for oneself</translation>
    </message>
    <message>
        <source>on maternity leave from a job</source>
        <translation>on maternity leave from a job</translation>
    </message>
    <message>
        <source>on full-time parental leave</source>
        <translation>on full-time parental leave</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>no work</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>full time</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>part time</translation>
    </message>
    <message>
        <source>no school finished (ISCED 0)</source>
        <translation>no school finished (ISCED 0)</translation>
    </message>
    <message>
        <source>primary school (ISCED 1)</source>
        <translation>primary school (ISCED 1)</translation>
    </message>
    <message>
        <source>basic school (ISCED 2)</source>
        <translation>basic school (ISCED 2)</translation>
    </message>
    <message>
        <source>secondary or vocational school (ISCED 3)</source>
        <translation>secondary or vocational school (ISCED 3)</translation>
    </message>
    <message>
        <source>vocational school after secondary (ISCED 4)</source>
        <translation>vocational school after secondary (ISCED 4)</translation>
    </message>
    <message>
        <source>short higher education (ISCED 5)</source>
        <translation>short higher education (ISCED 5)</translation>
    </message>
    <message>
        <source>bachelor&apos;s degree (ISCED 6)</source>
        <translation>bachelor&apos;s degree (ISCED 6)</translation>
    </message>
    <message>
        <source>master&apos;s degree (ISCED 7)</source>
        <translation>master&apos;s degree (ISCED 7)</translation>
    </message>
    <message>
        <source>doctorate (ISCED 8)</source>
        <translation>doctorate (ISCED 8)</translation>
    </message>
    <message>
        <source>of this country</source>
        <translation>of this country</translation>
    </message>
    <message>
        <source>of another EU country</source>
        <translation>of another EU country</translation>
    </message>
    <message>
        <source>of a country outside the EU</source>
        <translation>of a country outside the EU</translation>
    </message>
    <message>
        <source>non-citizen of Latvia</source>
        <translation>non-citizen of Latvia</translation>
    </message>
    <message>
        <source>undetermined, or of no country</source>
        <translation>undetermined, or of no country</translation>
    </message>
    <message>
        <source>Maternity leave from a job counts as having one; parental leave does not.</source>
        <translation>Maternity leave from a job counts as having one; parental leave does not.</translation>
    </message>
    <message>
        <source>The highest that was finished.</source>
        <translation>The highest that was finished.</translation>
    </message>
    <message>
        <source>Born in another country, or a parent was.</source>
        <translation>Born in another country, or a parent was.</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>nobody asked</translation>
    </message>
    <message>
        <source>does not want to say</source>
        <translation>does not want to say</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Name form</source>
        <translation>Name form</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>How to address</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Birth year</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Remark on the contact</source>
        <translation>Remark on the contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Online tool</source>
        <translation>Online tool</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Places for adults</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Childcare places</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Heard from</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Consent text</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Paper number</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Project number</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name of the logo</source>
        <translation>Name of the logo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Funding statement</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Blank rows</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Name of the child</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>What to know</translation>
    </message>
    <message>
        <source>Role since</source>
        <translation>Role since</translation>
    </message>
    <message>
        <source>Role until</source>
        <translation>Role until</translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>Minutes until the lock</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text in Latvian</source>
        <translation>Text in Latvian</translation>
    </message>
    <message>
        <source>Text in Estonian</source>
        <translation>Text in Estonian</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Text in Russian</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Wish about news</source>
        <translation>Wish about news</translation>
    </message>
    <message>
        <source>Wish about pictures</source>
        <translation>Wish about pictures</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferred</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>How it was said</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Children are counted at the desk</source>
        <translation>Children are counted at the desk</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why beyond the places</source>
        <translation>Why beyond the places</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Answer for reports</source>
        <translation>Answer for reports</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message numerus="yes">
        <source>%n people are marked as present.</source>
        <translation>
            <numerusform>%n person is marked as present.</numerusform>
            <numerusform>%n people are marked as present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as present, as many as on the paper.</source>
        <translation>
            <numerusform>%n person is marked as present, as on the paper.</numerusform>
            <numerusform>%n people are marked as present, as many as on the paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the paper are not entered yet.</source>
        <translation>
            <numerusform>%n person on the paper is not entered yet.</numerusform>
            <numerusform>%n people on the paper are not entered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people more are entered than were counted on the paper.</source>
        <translation>
            <numerusform>%n person more is entered than was counted on the paper.</numerusform>
            <numerusform>%n people more are entered than were counted on the paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Restoration of Independence</source>
        <translation>Restoration of Independence</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Midsummer Eve</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Midsummer Day</translation>
    </message>
    <message>
        <source>Proclamation of the Republic</source>
        <translation>Proclamation of the Republic</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Second Day of Christmas</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>New Year&apos;s Eve</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Independence Day</translation>
    </message>
    <message>
        <source>Spring Day</source>
        <translation>Spring Day</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Victory Day</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>Mother&apos;s Day</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is empty. Please save the list once more and choose it again.</source>
        <translation>“%1” is empty. Please save the list once more and choose it again.</translation>
    </message>
    <message>
        <source>“%1” is not a table but another kind of file, so nothing can be taken from it. Please choose a list saved as CSV.</source>
        <translation>“%1” is not a table but another kind of file, so nothing can be taken from it. Please choose a list saved as CSV.</translation>
    </message>
    <message>
        <source>“%1” is a packed file. Please unpack it and choose the list inside.</source>
        <translation>“%1” is a packed file. Please unpack it and choose the list inside.</translation>
    </message>
    <message>
        <source>“%1” is a web page, although its name says otherwise. Please open it in a spreadsheet program, save it as “CSV (UTF-8)” and choose that file.</source>
        <translation>“%1” is a web page, although its name says otherwise. Please open it in a spreadsheet program, save it as “CSV (UTF-8)” and choose that file.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened in line %2 and never closed, so it is not clear where the rows from that line on end. Nothing was taken in. Please correct line %2 and try again.</source>
        <translation>In “%1” a quotation mark is opened in line %2 and never closed, so it is not clear where the rows from that line on end. Nothing was taken in. Please correct line %2 and try again.</translation>
    </message>
    <message>
        <source>In “%1” one cell of the row that starts in line %2 has more than a million characters. Nothing was taken in. Please correct that row and try again.</source>
        <translation>In “%1” one cell of the row that starts in line %2 has more than a million characters. Nothing was taken in. Please correct that row and try again.</translation>
    </message>
    <message>
        <source>In “%1” the row that starts in line %2 has more than 4096 cells. Nothing was taken in. Please correct that row and try again.</source>
        <translation>In “%1” the row that starts in line %2 has more than 4096 cells. Nothing was taken in. Please correct that row and try again.</translation>
    </message>
    <message>
        <source>In “%1” no row says what its columns hold. Please write a first row such as “Given name, Family name, Phone, E-mail” and try again.</source>
        <translation>In “%1” no row says what its columns hold. Please write a first row such as “Given name, Family name, Phone, E-mail” and try again.</translation>
    </message>
    <message>
        <source>“%1” has a row of column names but nothing below it.</source>
        <translation>“%1” has a row of column names but nothing below it.</translation>
    </message>
    <message>
        <source>“%1” lacks a column that this kind of list needs. Please check that you chose the right kind of list, and the names of the columns.</source>
        <translation>“%1” lacks a column that this kind of list needs. Please check that you chose the right kind of list, and the names of the columns.</translation>
    </message>
    <message>
        <source>“%1” is written in capitals; it was taken over with small letters.</source>
        <translation>“%1” is written in capitals; it was taken over with small letters.</translation>
    </message>
    <message>
        <source>“%1” is written in small letters; it was taken over with capitals.</source>
        <translation>“%1” is written in small letters; it was taken over with capitals.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters that look alike; it was taken over in one script.</source>
        <translation>“%1” mixes Latin and Cyrillic letters that look alike; it was taken over in one script.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters in one word. Please look at the spelling.</source>
        <translation>“%1” mixes Latin and Cyrillic letters in one word. Please look at the spelling.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the name; it was kept as a note.</source>
        <translation>“%1” has a remark behind the name; it was kept as a note.</translation>
    </message>
    <message>
        <source>“%1” has lost its letters when the list was saved. Please write the name.</source>
        <translation>“%1” has lost its letters when the list was saved. Please write the name.</translation>
    </message>
    <message>
        <source>The name is missing. Please write it.</source>
        <translation>The name is missing. Please write it.</translation>
    </message>
    <message>
        <source>“%1” is too long. Please shorten it.</source>
        <translation>“%1” is too long. Please shorten it.</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits. Please check the century.</source>
        <translation>“%1” has a year of two digits. Please check the century.</translation>
    </message>
    <message>
        <source>“%1” was read with the day first. Please check day and month.</source>
        <translation>“%1” was read with the day first. Please check day and month.</translation>
    </message>
    <message>
        <source>“%1” is an unusual way to write a date. Please check it.</source>
        <translation>“%1” is an unusual way to write a date. Please check it.</translation>
    </message>
    <message>
        <source>“%1” is only a year; it was kept as the year of birth.</source>
        <translation>“%1” is only a year; it was kept as the year of birth.</translation>
    </message>
    <message>
        <source>“%1” is a date that does not exist.</source>
        <translation>“%1” is a date that does not exist.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date. Please write it as 31.12.1990.</source>
        <translation>“%1” could not be read as a date. Please write it as 31.12.1990.</translation>
    </message>
    <message>
        <source>“%1” is a birth date in the future.</source>
        <translation>“%1” is a birth date in the future.</translation>
    </message>
    <message>
        <source>“%1” is more than 110 years ago. Please check the year.</source>
        <translation>“%1” is more than 110 years ago. Please check the year.</translation>
    </message>
    <message>
        <source>“%1” is a number that the spreadsheet has shortened, so digits are lost. Please write the phone number.</source>
        <translation>“%1” is a number that the spreadsheet has shortened, so digits are lost. Please write the phone number.</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet. Please write the value.</source>
        <translation>“%1” is an error of the spreadsheet. Please write the value.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1” is not a phone number.</translation>
    </message>
    <message>
        <source>“%1” has a remark behind the number; it was kept with the number.</source>
        <translation>“%1” has a remark behind the number; it was kept with the number.</translation>
    </message>
    <message>
        <source>“%1” lacks the + before the country code; it was added.</source>
        <translation>“%1” lacks the + before the country code; it was added.</translation>
    </message>
    <message>
        <source>“%1” was read as a number of the neighbouring country. Please check it.</source>
        <translation>“%1” was read as a number of the neighbouring country. Please check it.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” is not an e-mail address.</translation>
    </message>
    <message>
        <source>“%1” cannot be a personal code.</source>
        <translation>“%1” cannot be a personal code.</translation>
    </message>
    <message>
        <source>The last digit of “%1” does not fit the rest. Please compare it with the document.</source>
        <translation>The last digit of “%1” does not fit the rest. Please compare it with the document.</translation>
    </message>
    <message>
        <source>“%1” tells another birth date than the list.</source>
        <translation>“%1” tells another birth date than the list.</translation>
    </message>
    <message>
        <source>“%1” has lost its first zero in a spreadsheet; it was added.</source>
        <translation>“%1” has lost its first zero in a spreadsheet; it was added.</translation>
    </message>
    <message>
        <source>“%1” is not a language that Kaasa knows.</source>
        <translation>“%1” is not a language that Kaasa knows.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Please ask the person.</source>
        <translation>“%1” is neither yes nor no. Please ask the person.</translation>
    </message>
    <message>
        <source>The answer about consent is missing.</source>
        <translation>The answer about consent is missing.</translation>
    </message>
    <message>
        <source>Consent was refused (“%1”).</source>
        <translation>Consent was refused (“%1”).</translation>
    </message>
    <message>
        <source>“%1” looks like a formula; it stays plain text.</source>
        <translation>“%1” looks like a formula; it stays plain text.</translation>
    </message>
    <message>
        <source>“%1” is not a mark of attendance that Kaasa knows.</source>
        <translation>“%1” is not a mark of attendance that Kaasa knows.</translation>
    </message>
    <message>
        <source>“%1” is a time that does not exist.</source>
        <translation>“%1” is a time that does not exist.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>“%1” ends before it starts.</translation>
    </message>
    <message>
        <source>The title of the event is missing.</source>
        <translation>The title of the event is missing.</translation>
    </message>
    <message>
        <source>The date of the event is missing.</source>
        <translation>The date of the event is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event that Kaasa knows; it was taken over as “other”.</source>
        <translation>“%1” is not a kind of event that Kaasa knows; it was taken over as “other”.</translation>
    </message>
    <message>
        <source>There is no event “%1” in Kaasa yet. Please add it, or import the list of events first.</source>
        <translation>There is no event “%1” in Kaasa yet. Please add it, or import the list of events first.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>“%1” is not a number that fits here.</translation>
    </message>
    <message>
        <source>The row has more cells than the list has columns: “%1”. Perhaps a quotation mark is missing.</source>
        <translation>The row has more cells than the list has columns: “%1”. Perhaps a quotation mark is missing.</translation>
    </message>
    <message>
        <source>Kaasa has another value than “%1”; it was kept.</source>
        <translation>Kaasa has another value than “%1”; it was kept.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Please mark the right one by hand.</source>
        <translation>Several people are called “%1”. Please mark the right one by hand.</translation>
    </message>
    <message>
        <source>The event has no meeting on the day “%1”; the marks of that column were left out.</source>
        <translation>The event has no meeting on the day “%1”; the marks of that column were left out.</translation>
    </message>
    <message>
        <source>The list does not say when the event begins and ends; %1 was assumed.</source>
        <translation>The list does not say when the event begins and ends; %1 was assumed.</translation>
    </message>
    <message>
        <source>“%1” is not a given name with a family name, so Kaasa cannot tell who that was. Please mark that person by hand.</source>
        <translation>“%1” is not a given name with a family name, so Kaasa cannot tell who that was. Please mark that person by hand.</translation>
    </message>
    <message>
        <source>Kaasa cannot tell to which event “%1” belongs. Please say which event it is.</source>
        <translation>Kaasa cannot tell to which event “%1” belongs. Please say which event it is.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of an old kind (XLS). Please open it in its own program, save it as XLSX and choose that file.</source>
        <translation>“%1” is a workbook of an old kind (XLS). Please open it in its own program, save it as XLSX and choose that file.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 200 MB, which no list does. Nothing was taken in. Please copy the rows that you need into a new workbook and choose that one.</source>
        <translation>“%1” unpacks to more than 200 MB, which no list does. Nothing was taken in. Please copy the rows that you need into a new workbook and choose that one.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook. Please open it in its own program, save it once more and choose it again.</source>
        <translation>“%1” is a damaged workbook. Please open it in its own program, save it once more and choose it again.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Please open it in its own program, save it without a password and choose it again.</source>
        <translation>“%1” is protected with a password. Please open it in its own program, save it without a password and choose it again.</translation>
    </message>
    <message>
        <source>The entry has no end; perhaps the file was cut off. Please check it.</source>
        <translation>The entry has no end; perhaps the file was cut off. Please check it.</translation>
    </message>
    <message>
        <source>The line “%1” could not be read; it was left out.</source>
        <translation>The line “%1” could not be read; it was left out.</translation>
    </message>
    <message>
        <source>“%1” is a birthday without a year; it was kept as a note.</source>
        <translation>“%1” is a birthday without a year; it was kept as a note.</translation>
    </message>
    <message>
        <source>“%1” is no number and no address; it was kept as a note.</source>
        <translation>“%1” is no number and no address; it was kept as a note.</translation>
    </message>
    <message>
        <source>“%1” is an organisation or a group, not a person; it was left out.</source>
        <translation>“%1” is an organisation or a group, not a person; it was left out.</translation>
    </message>
    <message>
        <source>“%1” is cancelled in the calendar; it was left out.</source>
        <translation>“%1” is cancelled in the calendar; it was left out.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that Kaasa knows; the time was taken as it stands. Please check it.</source>
        <translation>“%1” is not a time zone that Kaasa knows; the time was taken as it stands. Please check it.</translation>
    </message>
    <message>
        <source>The repetition “%1” could not be read; only the first meeting was taken in.</source>
        <translation>The repetition “%1” could not be read; only the first meeting was taken in.</translation>
    </message>
    <message>
        <source>The series is longer; of its meetings those of %1 were taken in.</source>
        <translation>The series is longer; of its meetings those of %1 were taken in.</translation>
    </message>
    <message>
        <source>The series has no meeting in the days %1; it was left out.</source>
        <translation>The series has no meeting in the days %1; it was left out.</translation>
    </message>
    <message>
        <source>In “%1” the entry that starts in line %2 has more than a million characters. Nothing was taken in. Please remove that entry and try again.</source>
        <translation>In “%1” the entry that starts in line %2 has more than a million characters. Nothing was taken in. Please remove that entry and try again.</translation>
    </message>
    <message>
        <source>“%1” holds contacts of people. Please choose people as what the list holds.</source>
        <translation>“%1” holds contacts of people. Please choose people as what the list holds.</translation>
    </message>
    <message>
        <source>“%1” is a calendar. Please choose events as what the list holds.</source>
        <translation>“%1” is a calendar. Please choose events as what the list holds.</translation>
    </message>
    <message>
        <source>“%1” holds no entries. Please save it once more in the program where it comes from and choose it again.</source>
        <translation>“%1” holds no entries. Please save it once more in the program where it comes from and choose it again.</translation>
    </message>
    <message>
        <source>The series in “%1” have more than 20,000 meetings. Nothing was taken in. Please save a shorter part of the calendar and choose that.</source>
        <translation>The series in “%1” have more than 20,000 meetings. Nothing was taken in. Please save a shorter part of the calendar and choose that.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Checking the list</source>
        <translation>Checking the list</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>Importing the list</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Registrations from a form</source>
        <translation>Registrations from a form</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>Attendance marks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Log of an online meeting</source>
        <translation>Log of an online meeting</translation>
    </message>
    <message>
        <source>not taken in</source>
        <comment>column of a list</comment>
        <translation>not taken in</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>When it was sent</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Date or year of birth</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Topics ticked</source>
        <translation>Topics ticked</translation>
    </message>
    <message>
        <source>Events ticked</source>
        <translation>Events ticked</translation>
    </message>
    <message>
        <source>Consent: data</source>
        <translation>Consent: data</translation>
    </message>
    <message>
        <source>Consent: photos</source>
        <translation>Consent: photos</translation>
    </message>
    <message>
        <source>Consent: news later</source>
        <translation>Consent: news later</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Children along</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Heard from</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Marks of a day</source>
        <translation>Marks of a day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Time from and to</source>
        <translation>Time from and to</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>time of an event</comment>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>time of an event</comment>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title in Latvian</source>
        <translation>Title in Latvian</translation>
    </message>
    <message>
        <source>Title in Estonian</source>
        <translation>Title in Estonian</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Title in Russian</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many people may come</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Joined at</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Time there</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltic (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillic (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Western (Windows-1252)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Baltic (ISO 8859-13)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>upright stroke</source>
        <translation>upright stroke</translation>
    </message>
    <message>
        <source>in columns of their own</source>
        <translation>in columns of their own</translation>
    </message>
    <message>
        <source>given name, surname</source>
        <translation>given name, surname</translation>
    </message>
    <message>
        <source>surname, given name</source>
        <translation>surname, given name</translation>
    </message>
    <message>
        <source>surname, given name, patronymic</source>
        <translation>surname, given name, patronymic</translation>
    </message>
    <message>
        <source>surname, then a comma, given name</source>
        <translation>surname, then a comma, given name</translation>
    </message>
    <message>
        <source>New: %1, added to: %2, here already: %3, left out: %4.</source>
        <extracomment>What an import did: numbers of rows. %1 made, %2 added to, %3 were there, %4 need a person</extracomment>
        <translation>New: %1, added to: %2, here already: %3, left out: %4.</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Other phones</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Other e-mail addresses</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Other addresses</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>what its meetings share</comment>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>level not known</source>
        <extracomment>How well a language is spoken</extracomment>
        <translation>level not known</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>mother tongue</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>Name as written at home: %1</source>
        <translation>Name as written at home: %1</translation>
    </message>
    <message>
        <source>Name in Cyrillic: %1</source>
        <translation>Name in Cyrillic: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Called: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Phone: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Another spelling: %1</source>
        <translation>Another spelling: %1</translation>
    </message>
</context>
<context>
    <name>NameLikeness</name>
    <message>
        <source>Written in another script.</source>
        <translation>Written in another script.</translation>
    </message>
    <message>
        <source>The same letters but for marks or doubled ones.</source>
        <translation>The same letters but for marks or doubled ones.</translation>
    </message>
    <message>
        <source>Spelled as in another country.</source>
        <translation>Spelled as in another country.</translation>
    </message>
    <message>
        <source>A man&apos;s and a woman&apos;s form of one family name.</source>
        <translation>A man&apos;s and a woman&apos;s form of one family name.</translation>
    </message>
    <message>
        <source>Names of one origin in different languages.</source>
        <translation>Names of one origin in different languages.</translation>
    </message>
    <message>
        <source>One is what people are called for short.</source>
        <translation>One is what people are called for short.</translation>
    </message>
    <message>
        <source>One letter differs.</source>
        <translation>One letter differs.</translation>
    </message>
    <message>
        <source>Given and family name changed places.</source>
        <translation>Given and family name changed places.</translation>
    </message>
    <message>
        <source>One has a name more.</source>
        <translation>One has a name more.</translation>
    </message>
    <message>
        <source>Nothing says that these names are one.</source>
        <translation>Nothing says that these names are one.</translation>
    </message>
    <message>
        <source>The same letters.</source>
        <translation>The same letters.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Possibly the same</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Likely the same</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
</context>
<context>
    <name>OpenTask</name>
    <message numerus="yes">
        <source>A place is free and %n wait for it</source>
        <extracomment>%n = how many people stand on the waiting list</extracomment>
        <translation>
            <numerusform>A place is free and %n waits for it</numerusform>
            <numerusform>A place is free and %n wait for it</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance not entered: %1</source>
        <extracomment>%1 is an event</extracomment>
        <translation>Attendance not entered: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent missing: %n people</source>
        <translation>
            <numerusform>Consent missing: %n person</numerusform>
            <numerusform>Consent missing: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came without registering, details to complete: %n people</source>
        <translation>
            <numerusform>Came without registering, details to complete: %n person</numerusform>
            <numerusform>Came without registering, details to complete: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>No backup since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>No backup since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>%1 some names</extracomment>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>A copy protects everything that was entered.</source>
        <translation>A copy protects everything that was entered.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed by two computers at once: %n fields</source>
        <translation>
            <numerusform>Changed by two computers at once: %n field</numerusform>
            <numerusform>Changed by two computers at once: %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <comment>side bar: the first page</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Registration desk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Lists of values</translation>
    </message>
    <message>
        <source>Consent texts</source>
        <translation>Consent texts</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a paper: %1 = this page, %2 = how many there are</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Name badges</translation>
    </message>
    <message>
        <source>Kaasa has no font for some letters of these names, another one stands in: %1. Check how they look.</source>
        <extracomment>Before a paper is printed; %1 = names of people</extracomment>
        <translation>Kaasa has no font for some letters of these names, another one stands in: %1. Check how they look.</translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Name badges</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Attendance report</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Thank-you list</translation>
    </message>
    <message>
        <source>List of absent people</source>
        <translation>List of absent people</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>Report on a period</translation>
    </message>
    <message>
        <source>Personal attendance record</source>
        <translation>Personal attendance record</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Register of certificates</translation>
    </message>
</context>
<context>
    <name>PaperRemark</name>
    <message>
        <source>The emblem of the European Union is as large as the rules ask.</source>
        <translation>The emblem of the European Union is as large as the rules ask.</translation>
    </message>
    <message>
        <source>Personal codes are never printed.</source>
        <translation>Personal codes are never printed.</translation>
    </message>
    <message>
        <source>The emblem of the European Union is less than 1 cm high. The rules ask for more: make it higher in Settings, Projects. It is printed 1 cm high.</source>
        <translation>The emblem of the European Union is less than 1 cm high. The rules ask for more: make it higher in Settings, Projects. It is printed 1 cm high.</translation>
    </message>
    <message>
        <source>The logo “%1” is meant to be higher than the emblem of the European Union. The rules forbid that, so it is printed no higher than the emblem. Change its height in Settings, Projects.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>The logo “%1” is meant to be higher than the emblem of the European Union. The rules forbid that, so it is printed no higher than the emblem. Change its height in Settings, Projects.</translation>
    </message>
    <message>
        <source>Only the first six logos are printed. Take some out in Settings, Projects.</source>
        <translation>Only the first six logos are printed. Take some out in Settings, Projects.</translation>
    </message>
    <message>
        <source>The logo “%1” cannot be read, so it is left out. Choose its picture again in Settings, Projects: PNG, JPEG or SVG.</source>
        <extracomment>%1 is whose logo it is</extracomment>
        <translation>The logo “%1” cannot be read, so it is left out. Choose its picture again in Settings, Projects: PNG, JPEG or SVG.</translation>
    </message>
    <message>
        <source>More columns are chosen than the width of the paper holds well. Turn the paper or choose fewer.</source>
        <translation>More columns are chosen than the width of the paper holds well. Turn the paper or choose fewer.</translation>
    </message>
</context>
<context>
    <name>PersonLikeness</name>
    <message>
        <source>Same personal code.</source>
        <translation>Same personal code.</translation>
    </message>
    <message>
        <source>Same birth date.</source>
        <translation>Same birth date.</translation>
    </message>
    <message>
        <source>Same year of birth.</source>
        <translation>Same year of birth.</translation>
    </message>
    <message>
        <source>Same phone.</source>
        <translation>Same phone.</translation>
    </message>
    <message>
        <source>Same e-mail.</source>
        <translation>Same e-mail.</translation>
    </message>
    <message>
        <source>Same address.</source>
        <translation>Same address.</translation>
    </message>
    <message>
        <source>Another family name.</source>
        <translation>Another family name.</translation>
    </message>
    <message>
        <source>Another birth date, perhaps mistyped.</source>
        <translation>Another birth date, perhaps mistyped.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Your data prove that you took part and let us report on the project to its funder. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Your data prove that you took part and let us report on the project to its funder. Controller: %1.</translation>
    </message>
    <message>
        <source>Your data prove that you took part in the event. Controller: %1.</source>
        <extracomment>Foot of a sign-in sheet; %1 = the organisation</extracomment>
        <translation>Your data prove that you took part in the event. Controller: %1.</translation>
    </message>
    <message>
        <source>Legal ground: a public task (GDPR, art. 6(1)(e)).</source>
        <translation>Legal ground: a public task (GDPR, art. 6(1)(e)).</translation>
    </message>
    <message>
        <source>Legal ground: legitimate interest (GDPR, art. 6(1)(f)).</source>
        <translation>Legal ground: legitimate interest (GDPR, art. 6(1)(f)).</translation>
    </message>
    <message>
        <source>Kept only as long as the event must be proven.</source>
        <translation>Kept only as long as the event must be proven.</translation>
    </message>
    <message>
        <source>Kept for five years after the end of the year of the project&apos;s last payment.</source>
        <translation>Kept for five years after the end of the year of the project&apos;s last payment.</translation>
    </message>
    <message>
        <source>Kept as long as the funder may ask for proof.</source>
        <translation>Kept as long as the funder may ask for proof.</translation>
    </message>
    <message>
        <source>Questions and the full notice: ask the organiser.</source>
        <translation>Questions and the full notice: ask the organiser.</translation>
    </message>
    <message>
        <source>Questions and the full notice: %1.</source>
        <extracomment>%1 = e-mail, phone and web page of the organisation</extracomment>
        <translation>Questions and the full notice: %1.</translation>
    </message>
    <message>
        <source>Photos and later contact are up to you.</source>
        <translation>Photos and later contact are up to you.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>%1 of %2 places are taken.</source>
        <extracomment>Above the registered people: &quot;14 of 20 places are taken.&quot;</extracomment>
        <translation>%1 of %2 places are taken.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>%n person is registered.</numerusform>
            <numerusform>%n people are registered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Childcare: %1 of %2.</source>
        <extracomment>Places for childcare given away of all there are</extracomment>
        <translation>Childcare: %1 of %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>%n person waits for a place.</numerusform>
            <numerusform>%n people wait for a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for childcare.</source>
        <translation>
            <numerusform>%n person waits for childcare.</numerusform>
            <numerusform>%n people wait for childcare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered: %1.</source>
        <extracomment>%1 = name</extracomment>
        <translation>Registered: %1.</translation>
    </message>
    <message>
        <source>Registered: %1. No childcare is free: number %2 in line for it.</source>
        <extracomment>%1 = name, %2 = rank in the queue</extracomment>
        <translation>Registered: %1. No childcare is free: number %2 in line for it.</translation>
    </message>
    <message>
        <source>The event is full. On the waiting list: %1, number %2.</source>
        <translation>The event is full. On the waiting list: %1, number %2.</translation>
    </message>
    <message>
        <source>No place is free for %1.</source>
        <translation>No place is free for %1.</translation>
    </message>
    <message>
        <source>Registered already: %1.</source>
        <translation>Registered already: %1.</translation>
    </message>
    <message>
        <source>On the waiting list already: %1, number %2.</source>
        <translation>On the waiting list already: %1, number %2.</translation>
    </message>
    <message>
        <source>Registration cancelled: %1.</source>
        <translation>Registration cancelled: %1.</translation>
    </message>
    <message>
        <source>A place is free. Next in line: %1.</source>
        <translation>A place is free. Next in line: %1.</translation>
    </message>
    <message>
        <source>Childcare is free. Next in line: %1.</source>
        <translation>Childcare is free. Next in line: %1.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>present</source>
        <comment>state of attendance</comment>
        <translation>present</translation>
    </message>
    <message>
        <source>came late</source>
        <comment>state of attendance</comment>
        <translation>came late</translation>
    </message>
    <message>
        <source>left early</source>
        <comment>state of attendance</comment>
        <translation>left early</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>state of attendance</comment>
        <translation>excused</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>state of attendance</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>online</source>
        <comment>state of attendance</comment>
        <translation>online</translation>
    </message>
    <message>
        <source>+</source>
        <comment>mark in a narrow column: present</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>L</source>
        <comment>mark in a narrow column: came late</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>E</source>
        <comment>mark in a narrow column: left early</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>X</source>
        <comment>mark in a narrow column: excused</comment>
        <translation>X</translation>
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
        <translation>Project: %1</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Project: %1, No %2</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2</source>
        <extracomment>%1 = a person, %2 = a date</extracomment>
        <translation>Made by %1 on %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Led by: %1</translation>
    </message>
    <message>
        <source>unique participants</source>
        <translation>unique participants</translation>
    </message>
    <message>
        <source>each person once</source>
        <translation>each person once</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>participations</translation>
    </message>
    <message>
        <source>each time somebody was there</source>
        <translation>each time somebody was there</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>of this event</translation>
    </message>
    <message>
        <source>participant hours</source>
        <translation>participant hours</translation>
    </message>
    <message>
        <source>participations × length</source>
        <translation>participations × length</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Present includes those who came late, left early or took part online.</source>
        <translation>Present includes those who came late, left early or took part online.</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>of them late</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Attendance by person</source>
        <translation>Attendance by person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Times and hours count all meetings, also those of the other tables.</source>
        <translation>Times and hours count all meetings, also those of the other tables.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this list.</source>
        <extracomment>Under a list of people; %n = how many stand in it</extracomment>
        <translation>
            <numerusform>%n person in this list.</numerusform>
            <numerusform>%n people in this list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Attendance report</translation>
    </message>
    <message>
        <source>Participations by meeting</source>
        <translation>Participations by meeting</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>took part</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Responsible person:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>Thank-you list</source>
        <translation>Thank-you list</translation>
    </message>
    <message>
        <source>List of absentees</source>
        <translation>List of absentees</translation>
    </message>
    <message>
        <source>Missing data: %1.</source>
        <extracomment>Note under a report; %1 = list of what is missing: &quot;education 5, municipality 2&quot;</extracomment>
        <translation>Missing data: %1.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %2, and %3 is the overlap of those who came to several events.</source>
        <extracomment>Note under a report: %1 = sum of the rows, %2 = unique people, %3 = how many the sum is too high</extracomment>
        <translation>People in the total are counted once each: the rows add up to %1, unique people are %2, and %3 is the overlap of those who came to several events.</translation>
    </message>
    <message>
        <source>Period %1</source>
        <extracomment>%1 = a period: 01.01.2026 – 30.06.2026</extracomment>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>of them public events: %1</source>
        <extracomment>Under the number of meetings</extracomment>
        <translation>of them public events: %1</translation>
    </message>
    <message>
        <source>Transcript of participation</source>
        <translation>Transcript of participation</translation>
    </message>
    <message>
        <source>Hours are hours of presence: late arrival and early leaving are taken off.</source>
        <translation>Hours are hours of presence: late arrival and early leaving are taken off.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>by title</translation>
    </message>
    <message>
        <source>with presence</source>
        <translation>with presence</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>of presence</source>
        <translation>of presence</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <extracomment>Foot of a submitted report that is kept unchanged; %1 = date and time</extracomment>
        <translation>frozen %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>Foot of a report; %1 = date and time</extracomment>
        <translation>printed %1</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>check code %1</translation>
    </message>
    <message>
        <source>Participations by month</source>
        <translation>Participations by month</translation>
    </message>
    <message>
        <source>Participations by time</source>
        <translation>Participations by time</translation>
    </message>
    <message>
        <source>closed events</source>
        <translation>closed events</translation>
    </message>
    <message>
        <source>public events</source>
        <translation>public events</translation>
    </message>
    <message>
        <source>People in the total are counted once each: the rows add up to %1, unique people are %1, and there is no overlap, for nobody came to several events.</source>
        <extracomment>Note under a report; %1 = a number of people</extracomment>
        <translation>People in the total are counted once each: the rows add up to %1, unique people are %1, and there is no overlap, for nobody came to several events.</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>Cancelled, not counted</translation>
    </message>
    <message>
        <source>Public events together</source>
        <extracomment>Sum below some rows; public events may be visited by anybody</extracomment>
        <translation>Public events together</translation>
    </message>
    <message>
        <source>Closed events together</source>
        <extracomment>Sum below some rows; to closed events people are invited</extracomment>
        <translation>Closed events together</translation>
    </message>
    <message>
        <source>birth year</source>
        <extracomment>What some records lack: &quot;birth year 5&quot;</extracomment>
        <translation>birth year</translation>
    </message>
    <message>
        <source>municipality</source>
        <extracomment>What some records lack: &quot;municipality 2&quot;</extracomment>
        <translation>municipality</translation>
    </message>
    <message>
        <source>All events, all participants</source>
        <translation>All events, all participants</translation>
    </message>
    <message>
        <source>All events of the project, all participants</source>
        <translation>All events of the project, all participants</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>of an event; head of a table or column</comment>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are not told.</source>
        <extracomment>Note under a report without names; %1 = a small number</extracomment>
        <translation>Groups of fewer than %1 people are not told.</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Name in another script</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>group leader</source>
        <translation>group leader</translation>
    </message>
    <message>
        <source>contact of a partner</source>
        <translation>contact of a partner</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>speaker</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>yes</source>
        <comment>in a narrow column</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a narrow column</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>No</source>
        <comment>number of a row</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Surname, given name</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Town or organisation</source>
        <translation>Town or organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>head of a column: time</comment>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>head of a column: time</comment>
        <translation>Came</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>head of a column: time</comment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Photo allowed</source>
        <translation>Photo allowed</translation>
    </message>
    <message>
        <source>May write</source>
        <comment>head of a column: may we contact you later</comment>
        <translation>May write</translation>
    </message>
    <message>
        <source>Children here</source>
        <translation>Children here</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Sheet %1, printed %2</source>
        <extracomment>Foot of a sign-in sheet: %1 = number of the sheet, %2 = date and time of printing</extracomment>
        <translation>Sheet %1, printed %2</translation>
    </message>
    <message>
        <source>People present:</source>
        <translation>People present:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>Responsible person:</source>
        <translation>Responsible person:</translation>
    </message>
    <message>
        <source>To be signed digitally by the organiser by %1, with the platform&apos;s log or a picture of the screen attached.</source>
        <extracomment>Foot of the participant list of an online event; %1 = a date</extracomment>
        <translation>To be signed digitally by the organiser by %1, with the platform&apos;s log or a picture of the screen attached.</translation>
    </message>
    <message>
        <source>Participants of an online event</source>
        <translation>Participants of an online event</translation>
    </message>
    <message>
        <source>Participant registration sheet</source>
        <translation>Participant registration sheet</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <extracomment>Which meeting of a series: %1 = its number, %2 = how many there are</extracomment>
        <translation>Meeting %1 of %2</translation>
    </message>
    <message>
        <source>Project: %1, No %2</source>
        <extracomment>%1 = name of the project, %2 = its number in the funder&apos;s register</extracomment>
        <translation>Project: %1, No %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Project: %1</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Programme: %1</translation>
    </message>
    <message>
        <source>Organiser: %1</source>
        <translation>Organiser: %1</translation>
    </message>
    <message>
        <source>Lead partner: %1</source>
        <translation>Lead partner: %1</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Led by: %1</translation>
    </message>
    <message>
        <source>Registration slips</source>
        <translation>Registration slips</translation>
    </message>
    <message>
        <source>Slip %1 of %2</source>
        <extracomment>Foot of a slip: %1 = which slip, %2 = how many</extracomment>
        <translation>Slip %1 of %2</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>candidate</source>
        <extracomment>Beside a name in a list: she will take part later on</extracomment>
        <translation>candidate</translation>
    </message>
    <message>
        <source>in programme</source>
        <extracomment>Beside a name in a list</extracomment>
        <translation>in programme</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Beside a name in a list: no longer takes part; neutral for women and men</extracomment>
        <translation>left</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>nobody asked</source>
        <translation>nobody asked</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActCard</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Details are hidden, for others see this screen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more values.</source>
        <translation>
            <numerusform>And %n more value.</numerusform>
            <numerusform>And %n more values.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to show of it value by value.</source>
        <translation>There is nothing to show of it value by value.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>This was taken back.</translation>
    </message>
    <message>
        <source>Everything begins here; this cannot be taken back.</source>
        <translation>Everything begins here; this cannot be taken back.</translation>
    </message>
    <message>
        <source>This was more than 30 days ago, so it can no longer be taken back.</source>
        <translation>This was more than 30 days ago, so it can no longer be taken back.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <extracomment>Menu with what can be done with the person, event … that is open</extracomment>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>Of the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Point taken off the agenda.</source>
        <translation>Point taken off the agenda.</translation>
    </message>
    <message>
        <source>Order of the agenda changed.</source>
        <translation>Order of the agenda changed.</translation>
    </message>
    <message>
        <source>Point added to the agenda.</source>
        <translation>Point added to the agenda.</translation>
    </message>
    <message>
        <source>Point of the agenda changed.</source>
        <translation>Point of the agenda changed.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AgendaDialog</name>
    <message>
        <source>Point of the agenda</source>
        <translation>Point of the agenda</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Begins, if known</source>
        <translation>Begins, if known</translation>
    </message>
    <message>
        <source>Minutes, if known</source>
        <translation>Minutes, if known</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>From which organisation</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AppearancePage</name>
    <message>
        <source>Language and appearance</source>
        <comment>page</comment>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kaasa speaks it at once. Papers have languages of their own, chosen with the paper.</source>
        <translation>Kaasa speaks it at once. Papers have languages of their own, chosen with the paper.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As this computer has them</source>
        <translation>As this computer has them</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Size of all words on the screen</source>
        <translation>Size of all words on the screen</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Reset the colours</source>
        <translation>Reset the colours</translation>
    </message>
    <message>
        <source>Reset the text size</source>
        <translation>Reset the text size</translation>
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
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Enter from paper</translation>
    </message>
    <message>
        <source>Attendance is noted meeting by meeting. No meeting is planned yet.</source>
        <translation>Attendance is noted meeting by meeting. No meeting is planned yet.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceModel</name>
    <message>
        <source>(blank row)</source>
        <translation>(blank row)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Row of a printed sheet: &quot;12. Ivanova Jūlija&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Came without registering</source>
        <translation>Came without registering</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>came without registering</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>Spoken of a cell of the attendance grid in which nothing is marked</extracomment>
        <translation>not marked</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours set by hand</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Present in all</source>
        <translation>Present in all</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Under a meeting&apos;s column: &quot;9 / 11&quot;, people who came of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, cancelled</source>
        <extracomment>Head of a column: &quot;05.03, cancelled&quot;</extracomment>
        <translation>%1, cancelled</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Heads of columns: at how many meetings she was, and for how many hours</extracomment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendancePane</name>
    <message>
        <source>in the list</source>
        <translation>in the list</translation>
    </message>
    <message>
        <source>All present</source>
        <extracomment>On a button: everybody without a mark was at the meeting</extracomment>
        <translation>All present</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Somebody else came: name…</source>
        <translation>Somebody else came: name…</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>no mark</translation>
    </message>
    <message>
        <source>%1: %2 – %3.</source>
        <extracomment>What was marked just now: &quot;26.02: Kalniņa Ēva – absent.&quot;</extracomment>
        <translation>%1: %2 – %3.</translation>
    </message>
    <message>
        <source>%1: nobody has a mark.</source>
        <translation>%1: nobody has a mark.</translation>
    </message>
    <message>
        <source>%1: everybody has a mark already.</source>
        <translation>%1: everybody has a mark already.</translation>
    </message>
    <message numerus="yes">
        <source>%1: marks of %n people cleared.</source>
        <translation>
            <numerusform>%1: mark of %n person cleared.</numerusform>
            <numerusform>%1: marks of %n people cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people marked “%2”.</source>
        <extracomment>%1 = day, %2 = &quot;present&quot;; %n = people</extracomment>
        <translation>
            <numerusform>%1: %n person marked “%2”.</numerusform>
            <numerusform>%1: %n people marked “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is marked as present already.</source>
        <translation>%1: %2 is marked as present already.</translation>
    </message>
    <message>
        <source>%1: %2 is new here and was present. Details can be asked later.</source>
        <extracomment>%1 = day, %2 = name of a person who was not known before</extracomment>
        <translation>%1: %2 is new here and was present. Details can be asked later.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::AttendanceTab</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>No mark at any meeting yet.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Length of a meeting: &quot;1,5 h&quot;</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <extracomment>Title over a person&apos;s meetings: &quot;Hours: 4,5&quot;</extracomment>
        <translation>Hours: %1</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2</source>
        <extracomment>Under it: &quot;Meetings: 3 of 4&quot;</extracomment>
        <translation>Meetings: %1 of %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BackupPage</name>
    <message>
        <source>Backup</source>
        <comment>page</comment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>Kaasa makes one every day when you begin, opens it to see that it is sound, and keeps the newest %1.</source>
        <translation>Kaasa makes one every day when you begin, opens it to see that it is sound, and keeps the newest %1.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Save a backup elsewhere…</source>
        <translation>Save a backup elsewhere…</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Test the newest</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Enter on a backup shows what it would change. Nothing changes before you say so.</source>
        <translation>Enter on a backup shows what it would change. Nothing changes before you say so.</translation>
    </message>
    <message>
        <source>There is no backup on this computer yet.</source>
        <translation>There is no backup on this computer yet.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>Size of a file; %1 is a number</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backed up and found sound</source>
        <translation>Backed up and found sound</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>The newest backup is old</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>%n = how many backups there are</extracomment>
        <translation>Kept</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Backed up and found sound: %1</source>
        <translation>Backed up and found sound: %1</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa profiles (*.kaasa)</translation>
    </message>
    <message>
        <source>Testing the backup</source>
        <translation>Testing the backup</translation>
    </message>
    <message>
        <source>The backup of %1 opens and every page of it is sound.</source>
        <translation>The backup of %1 opens and every page of it is sound.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::BadgeForm</name>
    <message>
        <source>Name of the event also in</source>
        <translation>Name of the event also in</translation>
    </message>
    <message>
        <source>no second language</source>
        <translation>no second language</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>On the badge</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>surname</translation>
    </message>
    <message>
        <source>name in Cyrillic</source>
        <translation>name in Cyrillic</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>QR code for the desk</source>
        <translation>QR code for the desk</translation>
    </message>
    <message>
        <source>marks to cut by</source>
        <translation>marks to cut by</translation>
    </message>
    <message>
        <source>Places already used on the first sheet</source>
        <translation>Places already used on the first sheet</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CalendarModel</name>
    <message numerus="yes">
        <source>%1, %n meetings</source>
        <extracomment>Spoken for a day of the calendar: %1 = &quot;Thursday, 5 March&quot;</extracomment>
        <translation>
            <numerusform>%1, %n meeting</numerusform>
            <numerusform>%1, %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CertificateForm</name>
    <message>
        <source>Language of the list</source>
        <translation>Language of the list</translation>
    </message>
    <message>
        <source>Language of the certificates</source>
        <translation>Language of the certificates</translation>
    </message>
    <message>
        <source>of each person</source>
        <translation>of each person</translation>
    </message>
    <message>
        <source>Who gets one</source>
        <translation>Who gets one</translation>
    </message>
    <message>
        <source>by number of meetings</source>
        <translation>by number of meetings</translation>
    </message>
    <message>
        <source>by share of meetings</source>
        <translation>by share of meetings</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>by hours</translation>
    </message>
    <message>
        <source>First signature: name</source>
        <translation>First signature: name</translation>
    </message>
    <message>
        <source>First signature: position</source>
        <translation>First signature: position</translation>
    </message>
    <message>
        <source>Second signature: name</source>
        <translation>Second signature: name</translation>
    </message>
    <message>
        <source>Second signature: position</source>
        <translation>Second signature: position</translation>
    </message>
    <message>
        <source>A further line</source>
        <translation>A further line</translation>
    </message>
    <message>
        <source>At least so many meetings</source>
        <translation>At least so many meetings</translation>
    </message>
    <message>
        <source>At least so many per cent</source>
        <translation>At least so many per cent</translation>
    </message>
    <message>
        <source>At least so many hours</source>
        <translation>At least so many hours</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CheckCard</name>
    <message>
        <source>Row %1</source>
        <extracomment>Where a remark on an imported list belongs: a row of the file</extracomment>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Nothing of this sort.</source>
        <translation>Nothing of this sort.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Below a list of remarks. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is written yet.</source>
        <translation>This is what would happen. Nothing is written yet.</translation>
    </message>
    <message>
        <source>Read and check again</source>
        <translation>Read and check again</translation>
    </message>
    <message>
        <source>new</source>
        <comment>rows of a list</comment>
        <translation>new</translation>
    </message>
    <message>
        <source>added to what is here</source>
        <translation>added to what is here</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>here already</translation>
    </message>
    <message>
        <source>left out, need a person</source>
        <translation>left out, need a person</translation>
    </message>
    <message>
        <source>Next row that is left out</source>
        <translation>Next row that is left out</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>rows that are left out</source>
        <translation>rows that are left out</translation>
    </message>
    <message>
        <source>rows taken in with a remark</source>
        <translation>rows taken in with a remark</translation>
    </message>
    <message>
        <source>all remarks</source>
        <translation>all remarks</translation>
    </message>
    <message>
        <source>Remarks on the list</source>
        <translation>Remarks on the list</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Leave row %1 out</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are corrected.</source>
        <extracomment>Of an imported list. %n = how many cells a person corrected before it comes in.</extracomment>
        <translation>
            <numerusform>%n cell is corrected.</numerusform>
            <numerusform>%n cells are corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out by you.</source>
        <extracomment>Of an imported list. %n = how many rows a person leaves out.</extracomment>
        <translation>
            <numerusform>%n row is left out by you.</numerusform>
            <numerusform>%n rows are left out by you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Correct the cell</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>As it stands in the file</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildDialog</name>
    <message>
        <source>Child who comes along</source>
        <translation>Child who comes along</translation>
    </message>
    <message>
        <source>Name, if known</source>
        <translation>Name, if known</translation>
    </message>
    <message>
        <source>What to know: allergies, sleep, fears</source>
        <translation>What to know: allergies, sleep, fears</translation>
    </message>
    <message>
        <source>Year of birth, if known</source>
        <translation>Year of birth, if known</translation>
    </message>
    <message>
        <source>Age, if the year is not known</source>
        <translation>Age, if the year is not known</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ChildrenCard</name>
    <message>
        <source>Children who come along</source>
        <translation>Children who come along</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>A child</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Child taken off the list.</source>
        <translation>Child taken off the list.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Chip</name>
    <message>
        <source>Filter %1, remove</source>
        <extracomment>%1 is what the list is narrowed to: &quot;Group: Ceļš&quot;</extracomment>
        <translation>Filter %1, remove</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remove this filter</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CloseGuard</name>
    <message numerus="yes">
        <source>%n things done at the door lie in the memory of this computer alone. While Kaasa is open it tries again and again to store them.</source>
        <translation>
            <numerusform>%n thing done at the door lies in the memory of this computer alone. While Kaasa is open it tries again and again to store it.</numerusform>
            <numerusform>%n things done at the door lie in the memory of this computer alone. While Kaasa is open it tries again and again to store them.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not saved: %2</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with what was typed into it</extracomment>
        <translation>“%1” is not saved: %2</translation>
    </message>
    <message>
        <source>“%1” has not ended. Whoever closes now stops it, and nothing of it stays.</source>
        <extracomment>%1 is what is being done: &quot;Importing the list&quot;</extracomment>
        <translation>“%1” has not ended. Whoever closes now stops it, and nothing of it stays.</translation>
    </message>
    <message>
        <source>Close Kaasa</source>
        <translation>Close Kaasa</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Not everything is saved.</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Leave open</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Close all the same</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodeForm</name>
    <message>
        <source>Invitation sheet</source>
        <translation>Invitation sheet</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Give the sheet from hand to hand. Its code is good once and for 72 hours.</source>
        <translation>Give the sheet from hand to hand. Its code is good once and for 72 hours.</translation>
    </message>
    <message>
        <source>Print it now: Kaasa keeps the code only until it is closed. Lock the sheet away, and keep no file of it on a computer.</source>
        <translation>Print it now: Kaasa keeps the code only until it is closed. Lock the sheet away, and keep no file of it on a computer.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CodesCard</name>
    <message>
        <source>New kind of code; its check digit need not fit the old rule.</source>
        <translation>New kind of code; its check digit need not fit the old rule.</translation>
    </message>
    <message>
        <source>The check digit does not fit.</source>
        <translation>The check digit does not fit.</translation>
    </message>
    <message>
        <source>It names a birth date that is still to come.</source>
        <translation>It names a birth date that is still to come.</translation>
    </message>
    <message>
        <source>Seen in the document.</source>
        <translation>Seen in the document.</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Only where the project asks for it. It stays on this computer and stands on no paper.</source>
        <translation>Only where the project asks for it. It stays on this computer and stands on no paper.</translation>
    </message>
    <message>
        <source>Country of the code</source>
        <translation>Country of the code</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Seen in the document</source>
        <translation>Seen in the document</translation>
    </message>
    <message>
        <source>The code before this one.</source>
        <translation>The code before this one.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Noted %1.</translation>
    </message>
    <message>
        <source>It says: born %1; the record says otherwise.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>It says: born %1; the record says otherwise.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Take over its birth date</source>
        <translation>Take over its birth date</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Personal code removed.</source>
        <translation>Personal code removed.</translation>
    </message>
    <message>
        <source>Birth date taken over from the code.</source>
        <translation>Birth date taken over from the code.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ColumnsCard</name>
    <message>
        <source>Columns</source>
        <comment>of a list</comment>
        <translation>Columns</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file. What each column is taken for stands above.</source>
        <translation>The first rows, as they stand in the file. What each column is taken for stands above.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>First rows of the list</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <comment>a column of a list</comment>
        <translation>Is taken for</translation>
    </message>
    <message>
        <source>Whole names are written</source>
        <translation>Whole names are written</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>A column of a list that has no name; %1 is its number</extracomment>
        <translation>column %1</translation>
    </message>
    <message>
        <source>The columns are taken as you set them for such a list before.</source>
        <translation>The columns are taken as you set them for such a list before.</translation>
    </message>
    <message>
        <source>As Kaasa sees them</source>
        <comment>columns of a list</comment>
        <translation>As Kaasa sees them</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::CompareView</name>
    <message>
        <source>none</source>
        <extracomment>A value that one of two records does not have</extracomment>
        <translation>none</translation>
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
        <translation>Computers</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>Computer %1</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a computer</comment>
        <translation>removed</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 (this computer)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>%1 will read nothing that is written from now on. What it has stays on it. To come back it needs a new invitation.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 will read nothing that is written from now on. What it has stays on it. To come back it needs a new invitation.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConflictsCard</name>
    <message>
        <source>Changed twice</source>
        <translation>Changed twice</translation>
    </message>
    <message>
        <source>Two computers changed the same field without knowing of each other. The later value stands; the other one is kept here until somebody has looked.</source>
        <translation>Two computers changed the same field without knowing of each other. The later value stands; the other one is kept here until somebody has looked.</translation>
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
        <translation>stands: %1
the other: %2</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Use the other</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Keep what stands</translation>
    </message>
    <message>
        <source>The other value stands now.</source>
        <translation>The other value stands now.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConnectCard</name>
    <message>
        <source>Work on several computers</source>
        <translation>Work on several computers</translation>
    </message>
    <message>
        <source>A server hands sealed packets from one computer to the other and can read none of them. Everything goes on working without a network. Whoever runs your server tells you its address.</source>
        <translation>A server hands sealed packets from one computer to the other and can read none of them. Everything goes on working without a network. Whoever runs your server tells you its address.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificate of the server</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself; you get the file from whoever runs it.</source>
        <translation>Only for a server that made its certificate itself; you get the file from whoever runs it.</translation>
    </message>
    <message>
        <source>Begin to share</source>
        <translation>Begin to share</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentDialog</name>
    <message>
        <source>Asked in</source>
        <translation>Asked in</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Does not agree</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentTextsPage</name>
    <message>
        <source>Consent texts</source>
        <translation>Consent texts</translation>
    </message>
    <message>
        <source>A changed text holds for whoever is asked from now on. Where it is emptied, the usual words come back.</source>
        <translation>A changed text holds for whoever is asked from now on. Where it is emptied, the usual words come back.</translation>
    </message>
    <message>
        <source>The text was changed. Older versions stay with those who agreed to them.</source>
        <translation>The text was changed. Older versions stay with those who agreed to them.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ConsentsTab</name>
    <message>
        <source>What holds today</source>
        <translation>What holds today</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Everything that was recorded</translation>
    </message>
    <message>
        <source>Lines are added, never changed.</source>
        <translation>Lines are added, never changed.</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>Nobody has asked.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consent recorded.</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Consent withdrawn.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Calendar (F4)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <extracomment>Shown in an empty date field: how a date may look</extracomment>
        <translation>day.month.year</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskArrivalsModel</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 · not stored yet</source>
        <extracomment>Under a name in the list of arrivals. %1 is a time.</extracomment>
        <translation>%1 · not stored yet</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskAwake</name>
    <message>
        <source>Registration desk</source>
        <translation>Registration desk</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskFinder</name>
    <message numerus="yes">
        <source>Still expected: %n</source>
        <extracomment>Above the list of those who are registered and not here yet. %n = how many.</extracomment>
        <translation>
            <numerusform>Still expected: %n</numerusform>
            <numerusform>Still expected: %n</numerusform>
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
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>button: mark the person present</comment>
        <extracomment>Button of the marked row: she is here.</extracomment>
        <translation>Present</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Alt+1…6 present    ↑ ↓ choose    F6 late    F7 excused    F8 leaves    Ctrl+↑ a child more</source>
        <extracomment>Under the list of people at the desk: what keys do with the marked one.</extracomment>
        <translation>Alt+1…6 present    ↑ ↓ choose    F6 late    F7 excused    F8 leaves    Ctrl+↑ a child more</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskHeader</name>
    <message>
        <source>Works without internet. All is stored.</source>
        <translation>Works without internet. All is stored.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored yet: %n</source>
        <translation>
            <numerusform>Not stored yet: %n</numerusform>
            <numerusform>Not stored yet: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>verb, button</comment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Leave the desk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingChooser</name>
    <message>
        <source>New event from today</source>
        <translation>New event from today</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Choose the event</translation>
    </message>
    <message>
        <source>Write what it is called. Enter makes an event that begins now; place, end and all else can be added later.</source>
        <translation>Write what it is called. Enter makes an event that begins now; place, end and all else can be added later.</translation>
    </message>
    <message>
        <source>Type a word of its name. ↑ ↓ choose, Enter opens, Esc goes back.</source>
        <translation>Type a word of its name. ↑ ↓ choose, Enter opens, Esc goes back.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMeetingModel</name>
    <message>
        <source>now</source>
        <extracomment>Beside a meeting that takes place at this hour.</extracomment>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskMenu</name>
    <message>
        <source>Another event</source>
        <translation>Another event</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>New event from today</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Print the sign-in sheet</translation>
    </message>
    <message>
        <source>Sound at every check-in</source>
        <translation>Sound at every check-in</translation>
    </message>
    <message>
        <source>Whole screen in colour at every check-in</source>
        <translation>Whole screen in colour at every check-in</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Fill the whole screen</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskPage</name>
    <message>
        <source>Registration desk</source>
        <translation>Registration desk</translation>
    </message>
    <message>
        <source>Type a name or scan a badge. Two letters are enough.</source>
        <translation>Type a name or scan a badge. Two letters are enough.</translation>
    </message>
    <message>
        <source>No event now.</source>
        <translation>No event now.</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Choose the event</translation>
    </message>
    <message>
        <source>New event from today</source>
        <translation>New event from today</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name of the event</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>What the event is called</translation>
    </message>
    <message>
        <source>Name, phone or badge</source>
        <translation>Name, phone or badge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskResultModel</name>
    <message>
        <source>Walk-in: “%1”</source>
        <extracomment>Last row of the desk&apos;s list: what was typed becomes the name of somebody new.</extracomment>
        <translation>Walk-in: “%1”</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskSide</name>
    <message>
        <source>present</source>
        <comment>people who came</comment>
        <extracomment>Under a number at the desk: so many people are here.</extracomment>
        <translation>present</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>people who are still awaited</comment>
        <extracomment>Under a number at the desk: so many people are still awaited.</extracomment>
        <translation>expected</translation>
    </message>
    <message>
        <source>free</source>
        <comment>places that nobody holds</comment>
        <extracomment>Under a number at the desk: so many places are free.</extracomment>
        <translation>free</translation>
    </message>
    <message>
        <source>children</source>
        <comment>who came along</comment>
        <translation>children</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>the last to come in</comment>
        <extracomment>Heading of the list of everybody who came, the newest first.</extracomment>
        <translation>Last</translation>
    </message>
    <message>
        <source>%1 undoes</source>
        <extracomment>%1 is a key: &quot;Ctrl+Z undoes&quot;.</extracomment>
        <translation>%1 undoes</translation>
    </message>
    <message>
        <source>Everybody who came, the last first</source>
        <translation>Everybody who came, the last first</translation>
    </message>
    <message>
        <source>of %1 childcare places</source>
        <extracomment>Under the number of children at the desk: there are so many childcare places.</extracomment>
        <translation>of %1 childcare places</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DeskWalkInForm</name>
    <message>
        <source>Walk-in</source>
        <comment>heading: a person came without registering</comment>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>A name is enough. The rest can be added later.</source>
        <translation>A name is enough. The rest can be added later.</translation>
    </message>
    <message>
        <source>Given name and surname</source>
        <translation>Given name and surname</translation>
    </message>
    <message>
        <source>Phone, if there is one</source>
        <translation>Phone, if there is one</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Heard from</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Consent:</source>
        <translation>Consent:</translation>
    </message>
    <message>
        <source>on paper</source>
        <comment>consent</comment>
        <translation>on paper</translation>
    </message>
    <message>
        <source>given orally</source>
        <comment>consent</comment>
        <translation>given orally</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>consent</comment>
        <translation>not yet</translation>
    </message>
    <message>
        <source>The task to complete the record makes itself.</source>
        <translation>The task to complete the record makes itself.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Register and mark present</source>
        <translation>Register and mark present</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Perhaps already known?</source>
        <translation>Perhaps already known?</translation>
    </message>
    <message>
        <source>↓ and Enter mark this person instead of making a new record.</source>
        <translation>↓ and Enter mark this person instead of making a new record.</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>People who may be the same</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>Write a name. One word is enough.</source>
        <translation>Write a name. One word is enough.</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Add to the waiting list</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>All pairs</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Looking for duplicates</translation>
    </message>
    <message>
        <source>Everybody is being compared.</source>
        <translation>Everybody is being compared.</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>No likely duplicates.</translation>
    </message>
    <message>
        <source>Merged into one person.</source>
        <translation>Merged into one person.</translation>
    </message>
    <message>
        <source>Remembered: two people.</source>
        <translation>Remembered: two people.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EarlierCard</name>
    <message>
        <source>stands</source>
        <comment>an import that was not undone</comment>
        <translation>stands</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>an import</comment>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Undo the chosen import</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventChoiceDialog</name>
    <message>
        <source>Register for an event</source>
        <translation>Register for an event</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name of the event</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message numerus="yes">
        <source>Register %n people</source>
        <translation>
            <numerusform>Register %n person</numerusform>
            <numerusform>Register %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventDetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Where and for how many</source>
        <translation>Where and for how many</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>%1 = a sentence on one overlap, %n = how many more there are</extracomment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventFilterBar</name>
    <message>
        <source>Title, venue…</source>
        <translation>Title, venue…</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filter the events</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Without cancelled ones</source>
        <translation>Without cancelled ones</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Empty: no limit.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Public: whoever comes. Closed: your participants.</source>
        <translation>Public: whoever comes. Closed: your participants.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no project</comment>
        <extracomment>The event belongs to no project</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>What is spoken there: Latvian, Russian.</source>
        <translation>What is spoken there: Latvian, Russian.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Signs the sheet.</source>
        <translation>Signs the sheet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stands on papers: R3-0042.</source>
        <translation>Stands on papers: R3-0042.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>A new name makes a new venue.</source>
        <translation>A new name makes a new venue.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Takes place online</source>
        <translation>Takes place online</translation>
    </message>
    <message>
        <source>Online by</source>
        <translation>Online by</translation>
    </message>
    <message>
        <source>Zoom, Teams, phone …</source>
        <translation>Zoom, Teams, phone …</translation>
    </message>
    <message>
        <source>Places for adults</source>
        <translation>Places for adults</translation>
    </message>
    <message>
        <source>Childcare places</source>
        <translation>Childcare places</translation>
    </message>
    <message>
        <source>At the desk, count children who come along</source>
        <translation>At the desk, count children who come along</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHead</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Open desk</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Plan once more</source>
        <translation>Plan once more</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Cancel the event…</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Takes place after all</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>Print badges…</translation>
    </message>
    <message>
        <source>Attendance report…</source>
        <translation>Attendance report…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificates…</translation>
    </message>
    <message>
        <source>List for thanks: who came…</source>
        <translation>List for thanks: who came…</translation>
    </message>
    <message>
        <source>List of those who were missing…</source>
        <translation>List of those who were missing…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventHistoryTab</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventListModel</name>
    <message>
        <source>no meeting planned</source>
        <translation>no meeting planned</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>beside an event in a list</comment>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventPage</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventReportForm</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>surname</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>given name</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>without names</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventView</name>
    <message>
        <source>Choose an event to see everything about it.</source>
        <translation>Choose an event to see everything about it.</translation>
    </message>
    <message>
        <source>Cancelled on %1. Reason: %2</source>
        <extracomment>%1 = when, %2 = why, as somebody wrote it</extracomment>
        <translation>Cancelled on %1. Reason: %2</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Takes place after all</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Stands on the event&apos;s page; whoever asks can be told why.</source>
        <translation>Stands on the event&apos;s page; whoever asks can be told why.</translation>
    </message>
    <message>
        <source>Event cancelled.</source>
        <translation>Event cancelled.</translation>
    </message>
    <message>
        <source>The event takes place after all.</source>
        <translation>The event takes place after all.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Moved to the bin. It stays there for 30 days.</translation>
    </message>
    <message>
        <source>Event planned once more.</source>
        <translation>Event planned once more.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::EventsPage</name>
    <message>
        <source>Events</source>
        <comment>page</comment>
        <translation>Events</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>List</source>
        <comment>all events instead of a calendar</comment>
        <translation>List</translation>
    </message>
    <message>
        <source>How events are shown</source>
        <translation>How events are shown</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>No event fits what you look for.</source>
        <translation>No event fits what you look for.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>No events this month.</source>
        <translation>No events this month.</translation>
    </message>
    <message>
        <source>No events this week.</source>
        <translation>No events this week.</translation>
    </message>
    <message>
        <source>Round tables, workshops, group meetings: all that your centre invites to stands here.</source>
        <translation>Round tables, workshops, group meetings: all that your centre invites to stands here.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>Event planned.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactRow</name>
    <message>
        <source>on this day</source>
        <extracomment>An answer that is a day: it is known, and stands in the field behind</extracomment>
        <translation>on this day</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>Before the field of the day from which an answer holds</extracomment>
        <translation>since</translation>
    </message>
    <message>
        <source>%1, since</source>
        <extracomment>Spoken: %1 is a question, &quot;Work, since&quot;</extracomment>
        <translation>%1, since</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>Asked %1.</translation>
    </message>
    <message>
        <source>Asked %1 by %2.</source>
        <translation>Asked %1 by %2.</translation>
    </message>
    <message>
        <source>Before: %1, since %2.</source>
        <extracomment>%1 is the answer before this one, %2 the day from which it held</extracomment>
        <translation>Before: %1, since %2.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::FactsTab</name>
    <message>
        <source>For reports</source>
        <translation>For reports</translation>
    </message>
    <message>
        <source>What funders count</source>
        <translation>What funders count</translation>
    </message>
    <message>
        <source>Nobody has to answer. “Does not want to say” is an answer too: it shows that somebody asked.</source>
        <translation>Nobody has to answer. “Does not want to say” is an answer too: it shows that somebody asked.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Origin and health</source>
        <translation>Origin and health</translation>
    </message>
    <message>
        <source>Protected by law. Noted only with consent.</source>
        <translation>Protected by law. Noted only with consent.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>%1: origin and health</source>
        <extracomment>Spoken: %1 is the title of a card</extracomment>
        <translation>%1: origin and health</translation>
    </message>
    <message>
        <source>There is no consent to noting origin and health.</source>
        <translation>There is no consent to noting origin and health.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Answers: %1 of %2</source>
        <extracomment>&quot;14 of 15 answers are there&quot;</extracomment>
        <translation>Answers: %1 of %2</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Birth date or year</translation>
    </message>
    <message>
        <source>Counted in every table.</source>
        <translation>Counted in every table.</translation>
    </message>
    <message>
        <source>Counted only in the grand total. Missing: %1</source>
        <translation>Counted only in the grand total. Missing: %1</translation>
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
        <translation>Enter or a double click shows who was counted.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Search in help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>No help text holds these words.</source>
        <translation>No help text holds these words.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Show all topics</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HelpersCard</name>
    <message>
        <source>Who leads and helps</source>
        <translation>Who leads and helps</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>A participant, or any name. Enter adds it.</source>
        <translation>A participant, or any name. Enter adds it.</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <extracomment>Spoken: %1 = a name</extracomment>
        <translation>What %1 does</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryPage</name>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>The whole bin</source>
        <translation>The whole bin</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>The whole history</translation>
    </message>
    <message>
        <source>Whatever is removed lies here for 30 days and can be put back. Now the bin is empty.</source>
        <translation>Whatever is removed lies here for 30 days and can be put back. Now the bin is empty.</translation>
    </message>
    <message>
        <source>Everything that is done stands here, and can be taken back for 30 days. Nothing fits what you look for.</source>
        <translation>Everything that is done stands here, and can be taken back for 30 days. Nothing fits what you look for.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Who did it</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>kinds of acts</comment>
        <translation>Everything</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Events and registrations</source>
        <translation>Events and registrations</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Organisation, lists, tasks</source>
        <translation>Organisation, lists, tasks</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) left</source>
        <extracomment>%1 = when and who; %n = days until it can no longer be put back</extracomment>
        <translation>
            <numerusform>%1 · %n day left</numerusform>
            <numerusform>%1 · %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n entries</source>
        <translation>
            <numerusform>Put back %n entry</numerusform>
            <numerusform>Put back %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n acts</source>
        <translation>
            <numerusform>Take back %n act</numerusform>
            <numerusform>Take back %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <translation>
            <numerusform>Taken back, but for %n value that somebody changed since.</numerusform>
            <numerusform>Taken back, but for %n values that somebody changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back: %n</source>
        <translation>
            <numerusform>Put back: %n</numerusform>
            <numerusform>Put back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Taken back: %n</numerusform>
            <numerusform>Taken back: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HistoryView</name>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n value(s) that somebody changed since.</source>
        <extracomment>%n = how many values</extracomment>
        <translation>
            <numerusform>Taken back, but for %n value that somebody changed since.</numerusform>
            <numerusform>Taken back, but for %n values that somebody changed since.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a field, what changed in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <translation>New event</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Looking what waits</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HomeWords</name>
    <message>
        <source>on now, until %1</source>
        <extracomment>An event; %1 is a time</extracomment>
        <translation>on now, until %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>today %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>tomorrow %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::HouseholdCard</name>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Who lives here too</source>
        <translation>Who lives here too</translation>
    </message>
    <message>
        <source>Type a name and choose; Ctrl+Enter adds a new person.</source>
        <translation>Type a name and choose; Ctrl+Enter adds a new person.</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Lives here</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Moved out</translation>
    </message>
    <message>
        <source>No longer in the household.</source>
        <translation>No longer in the household.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day: moved out then</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>Spoken: %1 is who lives in the same household</extracomment>
        <translation>Relation of %1</translation>
    </message>
    <message>
        <source>Added to the household.</source>
        <translation>Added to the household.</translation>
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
        <translation>A list comes in: people, events, answers of a form or marks of attendance. Nothing here is deleted or overwritten by it, and the whole import can be undone.</translation>
    </message>
    <message>
        <source>Nothing is changed until the end.</source>
        <translation>Nothing is changed until the end.</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>verb, on a button</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was written.</source>
        <translation>The check was stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>The list was imported.</translation>
    </message>
    <message>
        <source>The import was stopped. Everything is as it was before.</source>
        <translation>The import was stopped. Everything is as it was before.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</source>
        <translation>Lists (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::InviteCard</name>
    <message>
        <source>Invite a computer</source>
        <translation>Invite a computer</translation>
    </message>
    <message>
        <source>A code lets one more computer in. It is good once and for 72 hours; give it from hand to hand or by telephone, not by e-mail. This computer lets the other one in as soon as it answers, so leave Kaasa open until then.</source>
        <translation>A code lets one more computer in. It is good once and for 72 hours; give it from hand to hand or by telephone, not by e-mail. This computer lets the other one in as soon as it answers, so leave Kaasa open until then.</translation>
    </message>
    <message>
        <source>What the computer may do</source>
        <translation>What the computer may do</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Make a code</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Make another code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>The code as a picture to be scanned</source>
        <translation>The code as a picture to be scanned</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>The other computer shows the same words: %1</source>
        <extracomment>%1 are four invented words</extracomment>
        <translation>The other computer shows the same words: %1</translation>
    </message>
    <message>
        <source>On the other computer choose “Join with an invitation” when Kaasa starts for the first time, and type or scan this code, or open the file.</source>
        <translation>On the other computer choose “Join with an invitation” when Kaasa starts for the first time, and type or scan this code, or open the file.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>name of a file</comment>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Invitations to Kaasa (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::JoinStep</name>
    <message>
        <source>The invitation</source>
        <translation>The invitation</translation>
    </message>
    <message>
        <source>Kaasa asks the server for the invitation.</source>
        <translation>Kaasa asks the server for the invitation.</translation>
    </message>
    <message>
        <source>This organisation invites you to work with its data.</source>
        <translation>This organisation invites you to work with its data.</translation>
    </message>
    <message>
        <source>The computer that made the code lets this one in; Kaasa has to be open there. Then the data come.</source>
        <translation>The computer that made the code lets this one in; Kaasa has to be open there. Then the data come.</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Words to compare</translation>
    </message>
    <message>
        <source>The computer that made the code shows the same four words. If it shows others, do not join: somebody is in between.</source>
        <translation>The computer that made the code shows the same four words. If it shows others, do not join: somebody is in between.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>button</comment>
        <translation>Join</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Joining…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>step of the first-run wizard</comment>
        <translation>Join</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>The server gives what it holds, and the sheet opens it.</source>
        <translation>The server gives what it holds, and the sheet opens it.</translation>
    </message>
    <message>
        <source>The sheet lets this computer in as one that manages everything. Take out the computers that are lost afterwards.</source>
        <translation>The sheet lets this computer in as one that manages everything. Take out the computers that are lost afterwards.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KeySheetPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KindDialog</name>
    <message>
        <source>Words for a kind of event</source>
        <translation>Words for a kind of event</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::KnownPeopleCard</name>
    <message>
        <source>ours are kept</source>
        <translation>ours are kept</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>theirs are taken</source>
        <translation>theirs are taken</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>later</source>
        <comment>decided</comment>
        <translation>later</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Where something stands in an imported list: a row of the file</extracomment>
        <translation>Row %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come in as if nobody had looked.</source>
        <extracomment>Below a list of rows that resemble people. %n = how many more there are.</extracomment>
        <translation>
            <numerusform>And %n more, which comes in as if nobody had looked.</numerusform>
            <numerusform>And %n more, which come in as if nobody had looked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>People already here</source>
        <translation>People already here</translation>
    </message>
    <message>
        <source>These rows resemble people who are here, or tell something else of them. Whoever is not decided comes in as a new person and waits under Duplicates.</source>
        <translation>These rows resemble people who are here, or tell something else of them. Whoever is not decided comes in as a new person and waits under Duplicates.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>The same answer for all who are certain</source>
        <translation>The same answer for all who are certain</translation>
    </message>
    <message>
        <source>Rows that resemble people</source>
        <translation>Rows that resemble people</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageStep</name>
    <message>
        <source>Kaasa speaks it at once. You can change it at any time, at the foot of the window.</source>
        <translation>Kaasa speaks it at once. You can change it at any time, at the foot of the window.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Your language</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LanguageTabs</name>
    <message>
        <source>The text is missing in this language.</source>
        <translation>The text is missing in this language.</translation>
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
        <translation>Languages</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>In any language: “Polish”, “poļu”, “польский”. Enter adds it.</source>
        <translation>In any language: “Polish”, “poļu”, “польский”. Enter adds it.</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Level: %1</translation>
    </message>
    <message>
        <source>spoken with</source>
        <extracomment>Beside a language: speak this one with her or him</extracomment>
        <translation>spoken with</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Prefer</translation>
    </message>
    <message>
        <source>Prefer: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Prefer: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListActs</name>
    <message>
        <source>For the chosen (%1)</source>
        <extracomment>Opens what can be done with several people at once; %1 = how many</extracomment>
        <translation>For the chosen (%1)</translation>
    </message>
    <message>
        <source>For all (%1)</source>
        <translation>For all (%1)</translation>
    </message>
    <message>
        <source>Register for an event…</source>
        <translation>Register for an event…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Add a tag…</translation>
    </message>
    <message>
        <source>Print or save the list…</source>
        <translation>Print or save the list…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered.</source>
        <translation>
            <numerusform>%n person is registered.</numerusform>
            <numerusform>%n people are registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place.</source>
        <translation>
            <numerusform>%n person waits for a place.</numerusform>
            <numerusform>%n people wait for a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were on the list already.</source>
        <translation>
            <numerusform>%n person was on the list already.</numerusform>
            <numerusform>%n people were on the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the tag now.</source>
        <translation>
            <numerusform>%n person has the tag now.</numerusform>
            <numerusform>%n people have the tag now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ListsPage</name>
    <message>
        <source>Kind of event added.</source>
        <translation>Kind of event added.</translation>
    </message>
    <message>
        <source>Answer added.</source>
        <translation>Answer added.</translation>
    </message>
    <message>
        <source>Answer removed.</source>
        <translation>Answer removed.</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <comment>page</comment>
        <translation>Lists of values</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Kinds of events</translation>
    </message>
    <message>
        <source>Events keep a kind that is removed from the list.</source>
        <translation>Events keep a kind that is removed from the list.</translation>
    </message>
    <message>
        <source>New kind, then Enter</source>
        <translation>New kind, then Enter</translation>
    </message>
    <message>
        <source>Tags of people</source>
        <translation>Tags of people</translation>
    </message>
    <message>
        <source>A new tag is made on a person&apos;s page.</source>
        <translation>A new tag is made on a person&apos;s page.</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>How people heard of us</translation>
    </message>
    <message>
        <source>The registration desk proposes these, and whatever was answered often.</source>
        <translation>The registration desk proposes these, and whatever was answered often.</translation>
    </message>
    <message>
        <source>New answer, then Enter</source>
        <translation>New answer, then Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Reset</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of event removed.</source>
        <translation>Kind of event removed.</translation>
    </message>
    <message>
        <source>Kind of event has Kaasa&apos;s words again.</source>
        <translation>Kind of event has Kaasa&apos;s words again.</translation>
    </message>
    <message>
        <source>Kind of event renamed.</source>
        <translation>Kind of event renamed.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Tag removed.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Rename a tag</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>New name of “%1”</translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation>Tag renamed.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LockCurtain</name>
    <message>
        <source>Kaasa is locked. What you were typing is kept.</source>
        <translation>Kaasa is locked. What you were typing is kept.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::LogosCard</name>
    <message>
        <source>Strip on top of papers</source>
        <translation>Strip on top of papers</translation>
    </message>
    <message>
        <source>Up to six logos, as PNG or SVG of at most 200 kB. Kaasa prints none higher than the emblem of the Union.</source>
        <translation>Up to six logos, as PNG or SVG of at most 200 kB. Kaasa prints none higher than the emblem of the Union.</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Add a logo…</translation>
    </message>
    <message>
        <source>The strip as it will be printed</source>
        <translation>The strip as it will be printed</translation>
    </message>
    <message>
        <source>Towards the start</source>
        <translation>Towards the start</translation>
    </message>
    <message>
        <source>Towards the end</source>
        <translation>Towards the end</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Logo removed.</source>
        <translation>Logo removed.</translation>
    </message>
    <message>
        <source>Order of logos changed.</source>
        <translation>Order of logos changed.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be printed. Remove it and add the file again as PNG or SVG.</source>
        <translation>“%1” is no picture that can be printed. Remove it and add the file again as PNG or SVG.</translation>
    </message>
    <message>
        <source>“%1” is higher than the emblem of the Union. The emblem must be at least as high as the highest logo.</source>
        <translation>“%1” is higher than the emblem of the Union. The emblem must be at least as high as the highest logo.</translation>
    </message>
    <message>
        <source>The emblem of the Union must be at least one centimetre high.</source>
        <translation>The emblem of the Union must be at least one centimetre high.</translation>
    </message>
    <message>
        <source>Only the first six logos are printed.</source>
        <translation>Only the first six logos are printed.</translation>
    </message>
    <message>
        <source>No emblem will be printed. Where the Union pays, it must stand on every paper that participants see.</source>
        <translation>No emblem will be printed. Where the Union pays, it must stand on every paper that participants see.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Pictures (*.png *.svg)</translation>
    </message>
    <message>
        <source>Logo added.</source>
        <translation>Logo added.</translation>
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
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Command, %1</source>
        <translation>Command, %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: take this sentence away</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Personal details are hidden on all pages. Ctrl+Shift+H shows them again.</source>
        <translation>Personal details are hidden on all pages. Ctrl+Shift+H shows them again.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingDialog</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The others move by as many days and get the same times.</source>
        <translation>The others move by as many days and get the same times.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Takes place after all</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Open desk</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>verb: the meeting does not take place</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1 = the reason, as somebody wrote it</extracomment>
        <translation>cancelled: %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <extracomment>%1 = the day that the series would give</extracomment>
        <translation>moved from %1</translation>
    </message>
    <message>
        <source>The meeting takes place after all.</source>
        <translation>The meeting takes place after all.</translation>
    </message>
    <message>
        <source>Meeting removed.</source>
        <translation>Meeting removed.</translation>
    </message>
    <message>
        <source>Meeting added.</source>
        <translation>Meeting added.</translation>
    </message>
    <message>
        <source>Meeting changed.</source>
        <translation>Meeting changed.</translation>
    </message>
    <message>
        <source>Meeting moved.</source>
        <translation>Meeting moved.</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Meeting cancelled.</source>
        <translation>Meeting cancelled.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place of the meeting changed.</source>
        <translation>Place of the meeting changed.</translation>
    </message>
    <message>
        <source>Attendance that was noted stays.</source>
        <translation>Attendance that was noted stays.</translation>
    </message>
    <message>
        <source>Meetings cancelled.</source>
        <translation>Meetings cancelled.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::MergedCard</name>
    <message>
        <source>They are separate people again.</source>
        <translation>They are separate people again.</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Merged from</translation>
    </message>
    <message>
        <source>Also known by these records. Nothing of them is lost.</source>
        <translation>Also known by these records. Nothing of them is lost.</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Split again</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewEventForm</name>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>May be said later. A new name makes a new venue.</source>
        <translation>May be said later. A new name makes a new venue.</translation>
    </message>
    <message>
        <source>Create the event</source>
        <translation>Create the event</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Do not create</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NewPersonDialog</name>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>People who are called alike</source>
        <translation>People who are called alike</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name and surname, in any alphabet.</source>
        <translation>Given name and surname, in any alphabet.</translation>
    </message>
    <message>
        <source>Phone, if known</source>
        <translation>Phone, if known</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Perhaps already here:</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NextCard</name>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Nothing planned. Create an event.</source>
        <translation>Nothing planned. Create an event.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Next event, %1</source>
        <extracomment>%1 says when: &quot;today 17:30&quot;</extracomment>
        <translation>Next event, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message>
        <source>registered</source>
        <comment>below a number of people</comment>
        <translation>registered</translation>
    </message>
    <message>
        <source>free places</source>
        <comment>below a number of places</comment>
        <translation>free places</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The person may ask to read it. Nothing confidential belongs here.</source>
        <translation>The person may ask to read it. Nothing confidential belongs here.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <comment>page</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>This is how sheets and reports name it.</source>
        <translation>This is how sheets and reports name it.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Town or municipality</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>Who works at this computer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Stands in History and, as the person responsible, on papers.</source>
        <translation>Stands in History and, as the person responsible, on papers.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Name or town</translation>
    </message>
    <message>
        <source>Your own organisation and those you work with stand here.</source>
        <translation>Your own organisation and those you work with stand here.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>your own organisation</source>
        <translation>your own organisation</translation>
    </message>
    <message>
        <source>Organisation removed.</source>
        <translation>Organisation removed.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationStep</name>
    <message>
        <source>Choose how to begin. Everything can be changed later, and nothing will be lost.</source>
        <translation>Choose how to begin. Everything can be changed later, and nothing will be lost.</translation>
    </message>
    <message>
        <source>Create a new organisation</source>
        <translation>Create a new organisation</translation>
    </message>
    <message>
        <source>An empty place to work for your centre</source>
        <translation>An empty place to work for your centre</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Open a backup</translation>
    </message>
    <message>
        <source>From another computer or a USB stick</source>
        <translation>From another computer or a USB stick</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>This is how sheets and reports will name it.</source>
        <translation>This is how sheets and reports will name it.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Decides how phone numbers are read.</source>
        <translation>Decides how phone numbers are read.</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Town or municipality</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>File of the backup</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>The backup stays as it is; you will work in a copy.</source>
        <translation>The backup stays as it is; you will work in a copy.</translation>
    </message>
    <message>
        <source>Choose the file that you want to open.</source>
        <translation>Choose the file that you want to open.</translation>
    </message>
    <message>
        <source>Write the name of your organisation.</source>
        <translation>Write the name of your organisation.</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Kaasa profiles (*.kaasa)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Try with a sample</translation>
    </message>
    <message>
        <source>Invented people: 342 participants, 15 events</source>
        <translation>Invented people: 342 participants, 15 events</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Work with the data of an organisation that uses Kaasa already</source>
        <translation>Work with the data of an organisation that uses Kaasa already</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificate of the server</translation>
    </message>
    <message>
        <source>Only for a server that made its certificate itself.</source>
        <translation>Only for a server that made its certificate itself.</translation>
    </message>
    <message>
        <source>Open the file of an invitation…</source>
        <translation>Open the file of an invitation…</translation>
    </message>
    <message>
        <source>Open the file of an invitation</source>
        <translation>Open the file of an invitation</translation>
    </message>
    <message>
        <source>Invitations to Kaasa (*.kaasa-invite)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Invitations to Kaasa (*.kaasa-invite)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Code of the invitation, or all lines of the recovery sheet</source>
        <translation>Code of the invitation, or all lines of the recovery sheet</translation>
    </message>
    <message>
        <source>26 letters and digits, or 84 of the sheet; small letters and spaces do not matter.</source>
        <translation>26 letters and digits, or 84 of the sheet; small letters and spaces do not matter.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OrganisationWords</name>
    <message>
        <source>State institution</source>
        <translation>State institution</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Non-governmental organisation</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>School, college or university</source>
        <translation>School, college or university</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an organisation</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Lead partner</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>of a project</comment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Associated partner</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::OverviewTab</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Latest entries</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <source>Registered for nothing that is still to come.</source>
        <translation>Registered for nothing that is still to come.</translation>
    </message>
    <message>
        <source>No mark at any meeting yet.</source>
        <translation>No mark at any meeting yet.</translation>
    </message>
    <message>
        <source>Meetings: %1 of %2 · hours: %3</source>
        <translation>Meetings: %1 of %2 · hours: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PageTabs</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Tabs of this page</source>
        <translation>Tabs of this page</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>More tabs</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PairCard</name>
    <message>
        <source>One person?</source>
        <translation>One person?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Second record</translation>
    </message>
    <message>
        <source>All names are kept</source>
        <translation>All names are kept</translation>
    </message>
    <message>
        <source>Ways to reach both</source>
        <translation>Ways to reach both</translation>
    </message>
    <message>
        <source>Languages of both</source>
        <translation>Languages of both</translation>
    </message>
    <message>
        <source>Meetings of both</source>
        <translation>Meetings of both</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperPress</name>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>Saving the PDF</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Saving the workbook</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Saving the table</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PaperSide</name>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Save the tables for a spreadsheet program (XLSX)</source>
        <translation>Save the tables for a spreadsheet program (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save a table as text that every program reads (CSV)</source>
        <translation>Save a table as text that every program reads (CSV)</translation>
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
        <translation>Partners</translation>
    </message>
    <message>
        <source>New partner, then Enter</source>
        <translation>New partner, then Enter</translation>
    </message>
    <message>
        <source>Part in the project: %1</source>
        <extracomment>Spoken: %1 is an organisation</extracomment>
        <translation>Part in the project: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeopleListForm</name>
    <message>
        <source>Name in another script</source>
        <translation>Name in another script</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Columns besides the name</source>
        <translation>Columns besides the name</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeoplePage</name>
    <message>
        <source>Participants</source>
        <comment>page</comment>
        <translation>Participants</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Name, phone, badge…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By surname</source>
        <translation>By surname</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>By given name</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>By place</translation>
    </message>
    <message>
        <source>By last visit</source>
        <translation>By last visit</translation>
    </message>
    <message>
        <source>Everybody who comes to your centre stands here.</source>
        <translation>Everybody who comes to your centre stands here.</translation>
    </message>
    <message>
        <source>Nobody fits what you look for.</source>
        <translation>Nobody fits what you look for.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Above the list. %n = how many people it holds.</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people shown of all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Added to the list.</translation>
    </message>
    <message>
        <source>Moved to the bin. It stays there for 30 days.</source>
        <translation>Moved to the bin. It stays there for 30 days.</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>All participants</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to the bin. They stay there for 30 days.</source>
        <translation>
            <numerusform>%n person moved to the bin. It stays there for 30 days.</numerusform>
            <numerusform>%n people moved to the bin. They stay there for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PeriodForm</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>all projects</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>Until</translation>
    </message>
    <message>
        <source>hide small groups</source>
        <translation>hide small groups</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
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
        <translation>Role</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Not seen for</source>
        <translation>Not seen for</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent to photos</source>
        <translation>No consent to photos</translation>
    </message>
    <message>
        <source>Details to be completed</source>
        <translation>Details to be completed</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n day(s)</source>
        <translation>
            <numerusform>not seen for %n day</numerusform>
            <numerusform>not seen for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>no consent to photos</source>
        <translation>no consent to photos</translation>
    </message>
    <message>
        <source>no consent to data</source>
        <translation>no consent to data</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>No consent to keeping data</source>
        <translation>No consent to keeping data</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>up to %1 years</translation>
    </message>
    <message>
        <source>%1 years and older</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>%1 years and older</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <extracomment>%1 and %2 are ages in years</extracomment>
        <translation>%1–%2 years</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>another role</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>no role</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Comes with a child</source>
        <translation>Comes with a child</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>with a child</source>
        <translation>with a child</translation>
    </message>
    <message>
        <source>Comes to events these weeks</source>
        <translation>Comes to events these weeks</translation>
    </message>
    <message>
        <source>comes to events these weeks</source>
        <translation>comes to events these weeks</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonForm</name>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name in Cyrillic</source>
        <translation>Given name in Cyrillic</translation>
    </message>
    <message>
        <source>Surname in Cyrillic</source>
        <translation>Surname in Cyrillic</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Another phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Birth date or year</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>How to address</translation>
    </message>
    <message>
        <source>This is no number that can be called. It is kept as it was typed.</source>
        <translation>This is no number that can be called. It is kept as it was typed.</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>This is an unlikely day to be born. Look again.</source>
        <translation>This is an unlikely day to be born. Look again.</translation>
    </message>
    <message>
        <source>Official name: %1</source>
        <extracomment>Below a field in which a town was typed; %1 is its municipality</extracomment>
        <translation>Official name: %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Given name as at home</source>
        <translation>Given name as at home</translation>
    </message>
    <message>
        <source>Surname as at home</source>
        <translation>Surname as at home</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonHead</name>
    <message>
        <source>Edit</source>
        <comment>verb: the person&apos;s details</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Transcript of meetings…</source>
        <translation>Transcript of meetings…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>no photos</translation>
    </message>
    <message>
        <source>Address as: %1</source>
        <extracomment>%1 is how a person wants to be addressed</extracomment>
        <translation>Address as: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonListModel</name>
    <message>
        <source>to be completed</source>
        <comment>person who came through the door; shown beside the name</comment>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>no consent</source>
        <comment>shown beside the name</comment>
        <translation>no consent</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>In a list of people: the last day she was at a meeting</extracomment>
        <translation>seen %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonPicker</name>
    <message>
        <source>New person: %1</source>
        <translation>New person: %1</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>Nobody is found by “%1”.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonView</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see the whole story.</source>
        <translation>Choose somebody in the list to see the whole story.</translation>
    </message>
    <message>
        <source>Nobody has noted consent to keeping these data.</source>
        <translation>Nobody has noted consent to keeping these data.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>For reports</source>
        <extracomment>Tab with the answers that funders count</extracomment>
        <translation>For reports</translation>
    </message>
    <message>
        <source>Came through the door; the details are still to be asked.</source>
        <translation>Came through the door; the details are still to be asked.</translation>
    </message>
    <message>
        <source>Mark as complete</source>
        <translation>Mark as complete</translation>
    </message>
    <message>
        <source>Nobody has asked about photos. Until then none may show this person.</source>
        <translation>Nobody has asked about photos. Until then none may show this person.</translation>
    </message>
    <message>
        <source>Marked as complete.</source>
        <translation>Marked as complete.</translation>
    </message>
    <message>
        <source>Details are hidden, for others see this screen.</source>
        <translation>Details are hidden, for others see this screen.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PersonViews</name>
    <message>
        <source>Name in another script</source>
        <translation>Name in another script</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>of a list, kept under a name</comment>
        <translation>Views</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>What a row tells</source>
        <translation>What a row tells</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Keep this view…</translation>
    </message>
    <message>
        <source>Keep the changes in “%1”</source>
        <translation>Keep the changes in “%1”</translation>
    </message>
    <message>
        <source>The view was changed.</source>
        <translation>The view was changed.</translation>
    </message>
    <message>
        <source>Rename or share “%1”…</source>
        <translation>Rename or share “%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>The view was kept.</source>
        <translation>The view was kept.</translation>
    </message>
    <message>
        <source>The view was removed.</source>
        <translation>The view was removed.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PinRow</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n minutes.</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n minute.</numerusform>
            <numerusform>Too many wrong tries. Wait %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n seconds.</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. After %n more wrong tries there is a wait.</source>
        <translation>
            <numerusform>This is not the PIN. After %n more wrong try there is a wait.</numerusform>
            <numerusform>This is not the PIN. After %n more wrong tries there is a wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>This is not the PIN.</translation>
    </message>
    <message>
        <source>Desk PIN</source>
        <translation>Desk PIN</translation>
    </message>
    <message>
        <source>Opens the rest of the program again.</source>
        <translation>Opens the rest of the program again.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>verb, button</comment>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Stay at the desk</source>
        <translation>Stay at the desk</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PlaceDialog</name>
    <message>
        <source>Place of the meeting</source>
        <translation>Place of the meeting</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Empty: where the event takes place.</source>
        <translation>Empty: where the event takes place.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PresenceDialog</name>
    <message>
        <source>Hours and note</source>
        <translation>Hours and note</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Empty: %1, as the meeting counts</source>
        <extracomment>%1 = hours that the meeting counts for this person</extracomment>
        <translation>Empty: %1, as the meeting counts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Children who came along</source>
        <translation>Children who came along</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours up to 24. Write 1,5 or 1:30.</source>
        <translation>“%1” is not a number of hours up to 24. Write 1,5 or 1:30.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PreviewPage</name>
    <message>
        <source>Looking for printers</source>
        <translation>Looking for printers</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <extracomment>Title of the preview. %1 is a kind of paper: &quot;Sign-in sheet&quot;</extracomment>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>page: a paper&apos;s preview</comment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Size of the pages on the screen</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <extracomment>A job in the status line: the preview of a paper is being made</extracomment>
        <translation>Making the pages</translation>
    </message>
    <message>
        <source>The pages were not made, because it was stopped.</source>
        <translation>The pages were not made, because it was stopped.</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>verb: the pages of a paper</comment>
        <translation>Make them</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Save as a workbook</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the file that was saved</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stopped. Nothing was saved.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Sent to the printer %1.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>Printing was stopped. Pages that the printer has already taken may still come out.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::PrintBox</name>
    <message numerus="yes">
        <source>The paper has %n page(s). Write one of them, or from – to: 2–5</source>
        <translation>
            <numerusform>The paper has %n page. Write its number, or from – to: 2–5</numerusform>
            <numerusform>The paper has %n pages. Write one of them, or from – to: 2–5</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer at this computer. Save the paper as a PDF and print it elsewhere.</source>
        <translation>There is no printer at this computer. Save the paper as a PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Which pages</translation>
    </message>
    <message>
        <source>all</source>
        <comment>pages</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>the one shown</source>
        <comment>page</comment>
        <translation>the one shown</translation>
    </message>
    <message>
        <source>some</source>
        <comment>pages</comment>
        <translation>some</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProfileMending</name>
    <message>
        <source>Open the newest backup from %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Open the newest backup from %1</translation>
    </message>
    <message>
        <source>This is the backup from %1. What was done after that is not in it: enter it again, from paper where there is some. The damaged profile is still there: %2</source>
        <extracomment>%1 is a day and time, %2 a file</extracomment>
        <translation>This is the backup from %1. What was done after that is not in it: enter it again, from paper where there is some. The damaged profile is still there: %2</translation>
    </message>
    <message>
        <source>Fetch everything from the server again</source>
        <translation>Fetch everything from the server again</translation>
    </message>
    <message>
        <source>Everything is here again, also what was done last. The damaged profile is still there: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Everything is here again, also what was done last. The damaged profile is still there: %1</translation>
    </message>
    <message>
        <source>What the server had is here again. What was done last on this computer could not be read any more: enter it again, from paper where there is some. The damaged profile is still there: %1</source>
        <translation>What the server had is here again. What was done last on this computer could not be read any more: enter it again, from paper where there is some. The damaged profile is still there: %1</translation>
    </message>
    <message>
        <source>Everything is being fetched from the server…</source>
        <translation>Everything is being fetched from the server…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressCard</name>
    <message>
        <source>Running projects</source>
        <translation>Running projects</translation>
    </message>
    <message>
        <source>No project runs today.</source>
        <translation>No project runs today.</translation>
    </message>
    <message>
        <source>Each person is counted once.</source>
        <translation>Each person is counted once.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>Spoken: %1 is a project</extracomment>
        <translation>Report: %1</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Events that took place</source>
        <translation>Events that took place</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two numbers: held, of all planned</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProgressRow</name>
    <message>
        <source>Stopping: %1</source>
        <translation>Stopping: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is being done: &quot;Reading the list: 412 of 1,000&quot;</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProjectsPage</name>
    <message>
        <source>Partner removed.</source>
        <translation>Partner removed.</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>page</comment>
        <translation>Projects</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>As it stands in the contract</source>
        <translation>As it stands in the contract</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Emblem on papers</source>
        <translation>Emblem on papers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblem of the European Union</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>No emblem</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>Title or number</translation>
    </message>
    <message>
        <source>What funders pay for stands here: events belong to a project, and reports are made of it.</source>
        <translation>What funders pay for stands here: events belong to a project, and reports are made of it.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Title of the project</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a project</comment>
        <translation>ended</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a project</comment>
        <translation>to come</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a project</comment>
        <translation>running</translation>
    </message>
    <message>
        <source>Project removed.</source>
        <translation>Project removed.</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Funding statement</translation>
    </message>
    <message>
        <source>Stands beside the emblem. Where it is empty, the usual words of the Union are printed. On a Russian paper it stands in the language of your country.</source>
        <translation>Stands beside the emblem. Where it is empty, the usual words of the Union are printed. On a Russian paper it stands in the language of your country.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ProofCard</name>
    <message numerus="yes">
        <source>%n people, each of them once</source>
        <extracomment>Above a list of people. %n = how many stand in it.</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people, each of them once</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>Who was counted</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often somebody was there</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>At what</source>
        <comment>an event</comment>
        <translation>At what</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReadyStep</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>What would you like to do first?</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>Create the first event</source>
        <translation>Create the first event</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Look around</translation>
    </message>
    <message>
        <source>Your data will lie in this file: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Your data will lie in this file: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>last step of the first-run wizard</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Ready to begin</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The button that closes the dialog: nothing is done</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <extracomment>Before a choice: this meeting alone, this one and all later ones, all meetings</extracomment>
        <translation>Which meetings</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecentCard</name>
    <message>
        <source>Worked on lately</source>
        <translation>Worked on lately</translation>
    </message>
    <message>
        <source>Nothing yet at this computer.</source>
        <translation>Nothing yet at this computer.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecordsPage</name>
    <message>
        <source>Nothing in the list fits what you look for.</source>
        <translation>Nothing in the list fits what you look for.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Added to the list.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>One printed page that brings everything back from the server when every computer is lost. The server cannot read your data, so without it nobody can.</source>
        <translation>One printed page that brings everything back from the server when every computer is lost. The server cannot read your data, so without it nobody can.</translation>
    </message>
    <message>
        <source>Check the line</source>
        <translation>Check the line</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>There is none yet.</translation>
    </message>
    <message>
        <source>It was made on another computer.</source>
        <translation>It was made on another computer.</translation>
    </message>
    <message>
        <source>Made on %1; one line of it was checked.</source>
        <translation>Made on %1; one line of it was checked.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Made on %1.</translation>
    </message>
    <message>
        <source>Line %1 of the sheet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Line %1 of the sheet</translation>
    </message>
    <message>
        <source>So that you know where the sheet is, while there is still time.</source>
        <translation>So that you know where the sheet is, while there is still time.</translation>
    </message>
    <message>
        <source>Make a new sheet: the old one is worthless then</source>
        <translation>Make a new sheet: the old one is worthless then</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Make the recovery sheet</translation>
    </message>
    <message>
        <source>This is not line %1 of the newest sheet. Read it once more; if the sheet is lost, make a new one.</source>
        <translation>This is not line %1 of the newest sheet. Read it once more; if the sheet is lost, make a new one.</translation>
    </message>
    <message>
        <source>Right. Put the sheet back.</source>
        <translation>Right. Put the sheet back.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegisteredTab</name>
    <message>
        <source>Registered</source>
        <comment>tab of an event: people</comment>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <extracomment>Tab of an event: &quot;Registered 14/20&quot;</extracomment>
        <translation>Registered %1</translation>
    </message>
    <message>
        <source>Register: name, phone, badge…</source>
        <translation>Register: name, phone, badge…</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation>Registered people</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>By time of registration</source>
        <translation>By time of registration</translation>
    </message>
    <message>
        <source>Nobody is registered yet. A name is enough.</source>
        <translation>Nobody is registered yet. A name is enough.</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Register somebody</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>&amp;Children</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the registered people</comment>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: show the person&apos;s page</comment>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>Also %n who cancelled</source>
        <translation>
            <numerusform>Also %n who cancelled</numerusform>
            <numerusform>Also %n who cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Give it</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n children come along.</source>
        <extracomment>%1 = name</extracomment>
        <translation>
            <numerusform>%1: %n child comes along.</numerusform>
            <numerusform>%1: %n children come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n children</source>
        <extracomment>In a list of registered people: how many children come along</extracomment>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The day on which she registered</extracomment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>heard: %1</source>
        <extracomment>%1 = where she heard of the event, as somebody wrote it</extracomment>
        <translation>heard: %1</translation>
    </message>
    <message>
        <source>over capacity: %1</source>
        <extracomment>%1 = why she was let in though the event was full</extracomment>
        <translation>over capacity: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a person&apos;s registration</comment>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>waits for a place</translation>
    </message>
    <message>
        <source>waits for childcare</source>
        <translation>waits for childcare</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
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
        <translation>all projects</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name, phone, badge…</source>
        <translation>Name, phone, badge…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day of a period</comment>
        <translation>Until</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>without names</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Save as a workbook</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stopped. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportView</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <comment>page</comment>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Project and period</source>
        <translation>Project and period</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>One event</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>verb, on a button</comment>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <comment>save the tables for a spreadsheet program</comment>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose whose record it is.</source>
        <translation>Choose whose record it is.</translation>
    </message>
    <message>
        <source>There is no event yet to tell of.</source>
        <translation>There is no event yet to tell of.</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>A job in the status line: a report is being counted</extracomment>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Counting was stopped.</translation>
    </message>
    <message>
        <source>Names are hidden. Untick “without names” to see who was counted.</source>
        <translation>Names are hidden. Untick “without names” to see who was counted.</translation>
    </message>
    <message>
        <source>Finding who was counted</source>
        <translation>Finding who was counted</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RequestForm</name>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Turn the paper</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreCard</name>
    <message>
        <source>What the backup would change</source>
        <translation>What the backup would change</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Comparing the backup with what is here now.</source>
        <translation>Comparing the backup with what is here now.</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>Comparing the backup</translation>
    </message>
    <message>
        <source>The backup and what is here now are alike. There is nothing to restore.</source>
        <translation>The backup and what is here now are alike. There is nothing to restore.</translation>
    </message>
    <message>
        <source>Backup %1. Choose what to take from it; nothing has changed yet. Consents and numbers of printed papers stay in any case.</source>
        <extracomment>%1 says which backup: the day and time when it was made, or a file</extracomment>
        <translation>Backup %1. Choose what to take from it; nothing has changed yet. Consents and numbers of printed papers stay in any case.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restore</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>As in the backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Take these over from the backup %1? %2.</source>
        <extracomment>%1 says which backup, %2 what of it</extracomment>
        <translation>Take these over from the backup %1? %2.</translation>
    </message>
    <message>
        <source>What was entered since the backup was made changes back or goes into the bin. The whole restore can be undone for 30 days.</source>
        <translation>What was entered since the backup was made changes back or goes into the bin. The whole restore can be undone for 30 days.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Backup restored.</source>
        <translation>Backup restored.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RestoreWords</name>
    <message>
        <source>%1: %2 and others</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 some of their names</extracomment>
        <translation>%1: %2 and others</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 come back&quot;, %2 their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Register of printed papers</source>
        <translation>Register of printed papers</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <translation>Settings and lists</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n comes back</numerusform>
            <numerusform>%n come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become as they were</source>
        <translation>
            <numerusform>%n becomes as it was</numerusform>
            <numerusform>%n become as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go into the bin</source>
        <translation>
            <numerusform>%n goes into the bin</numerusform>
            <numerusform>%n go into the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ResultCard</name>
    <message>
        <source>The import was taken back</source>
        <translation>The import was taken back</translation>
    </message>
    <message>
        <source>Everything is as it was before “%1” came in.</source>
        <translation>Everything is as it was before “%1” came in.</translation>
    </message>
    <message numerus="yes">
        <source>%n values stay, because somebody changed them since.</source>
        <extracomment>After an import was taken back. %n = how many values.</extracomment>
        <translation>
            <numerusform>%n value stays, because somebody changed it since.</numerusform>
            <numerusform>%n values stay, because somebody changed them since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the list</source>
        <translation>Nothing new in the list</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>The list is in</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Show the people</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Show the events</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Import another list</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n likely duplicates</source>
        <extracomment>A button: rows of an imported list that may be people who were here. %n = how many.</extracomment>
        <translation>
            <numerusform>Look at %n likely duplicate</numerusform>
            <numerusform>Look at %n likely duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of no organisation in particular</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>for the whole organisation</source>
        <translation>for the whole organisation</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Last day, empty while it lasts</source>
        <translation>Last day, empty while it lasts</translation>
    </message>
    <message>
        <source>For an organisation</source>
        <translation>For an organisation</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>In a project</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RolesCard</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Add a role</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The role ends today.</source>
        <translation>The role ends today.</translation>
    </message>
    <message>
        <source>Role removed.</source>
        <translation>Role removed.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>New room, then Enter</source>
        <translation>New room, then Enter</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>How many people it holds</source>
        <translation>How many people it holds</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the room %1</source>
        <extracomment>Spoken: what to remove</extracomment>
        <translation>Remove the room %1</translation>
    </message>
    <message>
        <source>Write a number of people from 1 to 10,000, or nothing.</source>
        <translation>Write a number of people from 1 to 10,000, or nothing.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SavingForm</name>
    <message>
        <source>Not saved: %1, “%2”: “%3”. %4</source>
        <extracomment>%1 = whose record, %2 = name of a field, %3 = what was typed, %4 = a sentence with the reason</extracomment>
        <translation>Not saved: %1, “%2”: “%3”. %4</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SearchEverything</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>People, events, pages and commands. Arrow keys choose, Enter opens.</source>
        <translation>People, events, pages and commands. Arrow keys choose, Enter opens.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SectionNav</name>
    <message>
        <source>Parts of Kaasa</source>
        <translation>Parts of Kaasa</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Settings and help</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityPage</name>
    <message>
        <source>Security</source>
        <comment>page</comment>
        <translation>Security</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>PIN of the registration desk</translation>
    </message>
    <message>
        <source>The PIN as it is now</source>
        <translation>The PIN as it is now</translation>
    </message>
    <message>
        <source>New PIN, at least four characters</source>
        <translation>New PIN, at least four characters</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key or a click</source>
        <translation>Lock after so many minutes without a key or a click</translation>
    </message>
    <message>
        <source>From 1 to 60 minutes. What you were writing stays.</source>
        <translation>From 1 to 60 minutes. What you were writing stays.</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>verb: to what it was at first</comment>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Reset the time until the lock</source>
        <translation>Reset the time until the lock</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Set the PIN</translation>
    </message>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</translation>
    </message>
    <message>
        <source>There is no PIN yet, so neither the desk nor the program can be locked. Set one, and only you can open the program again.</source>
        <translation>There is no PIN yet, so neither the desk nor the program can be locked. Set one, and only you can open the program again.</translation>
    </message>
    <message>
        <source>Write at least four characters.</source>
        <translation>Write at least four characters.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>The two PINs differ. Write the same one twice.</translation>
    </message>
    <message>
        <source>This is not the PIN. Write the one that opens the desk now.</source>
        <translation>This is not the PIN. Write the one that opens the desk now.</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait a while and try again.</source>
        <translation>There were too many wrong tries. Wait a while and try again.</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>The new PIN holds from now on.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SecurityStep</name>
    <message>
        <source>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</source>
        <translation>A volunteer at the door sees the registration desk and nothing else; your PIN opens the rest again.</translation>
    </message>
    <message>
        <source>PIN, at least four characters</source>
        <translation>PIN, at least four characters</translation>
    </message>
    <message>
        <source>Not required. You can set or change it later.</source>
        <translation>Not required. You can set or change it later.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</source>
        <translation>The data on this computer are not encrypted yet. Use an account with a password on this computer, and keep backups in a safe place.</translation>
    </message>
    <message>
        <source>Write at least four characters, or none.</source>
        <translation>Write at least four characters, or none.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same one twice.</source>
        <translation>The two PINs differ. Write the same one twice.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>A PIN for the registration desk</source>
        <translation>A PIN for the registration desk</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SeriesCard</name>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>does not repeat</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>every second week</translation>
    </message>
    <message>
        <source>every month, on the same weekday</source>
        <translation>every month, on the same weekday</translation>
    </message>
    <message>
        <source>every month, on the same day</source>
        <translation>every month, on the same day</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Last possible day</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>On these days</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Days left out</translation>
    </message>
    <message>
        <source>Dates with a comma between them. Meetings that were held, cancelled or have marks stay.</source>
        <translation>Dates with a comma between them. Meetings that were held, cancelled or have marks stay.</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Plan the meetings</translation>
    </message>
    <message numerus="yes">
        <source>Series planned: %n new meeting(s).</source>
        <extracomment>%n = how many meetings are new</extracomment>
        <translation>
            <numerusform>Series planned: %n new meeting.</numerusform>
            <numerusform>Series planned: %n new meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series planned. %n meeting(s) of other days stay: held, cancelled or with marks.</source>
        <extracomment>%n = how many</extracomment>
        <translation>
            <numerusform>Series planned. %n meeting of another day stays: held, cancelled or with marks.</numerusform>
            <numerusform>Series planned. %n meetings of other days stay: held, cancelled or with marks.</numerusform>
        </translation>
    </message>
    <message>
        <source>No series any more. The meetings stay.</source>
        <translation>No series any more. The meetings stay.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A public holiday: %1 = date, %2 = its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Public holidays in the series: %1</source>
        <extracomment>%1 = dates with the names of the holidays</extracomment>
        <translation>Public holidays in the series: %1</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::Session</name>
    <message>
        <source>Checking the data</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Close and repair…</source>
        <translation>Close and repair…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SettingsSearch</name>
    <message>
        <source>Legal name, registration number, address</source>
        <translation>Legal name, registration number, address</translation>
    </message>
    <message>
        <source>Logos of the organisation</source>
        <translation>Logos of the organisation</translation>
    </message>
    <message>
        <source>Partners of a project</source>
        <translation>Partners of a project</translation>
    </message>
    <message>
        <source>Funding statement and emblem on papers</source>
        <translation>Funding statement and emblem on papers</translation>
    </message>
    <message>
        <source>Rooms and how many people they hold</source>
        <translation>Rooms and how many people they hold</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Light, dark or high-contrast colours</source>
        <translation>Light, dark or high-contrast colours</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>PIN of the registration desk</source>
        <translation>PIN of the registration desk</translation>
    </message>
    <message>
        <source>Minutes until the program locks itself</source>
        <translation>Minutes until the program locks itself</translation>
    </message>
    <message>
        <source>Back up now, restore from a backup</source>
        <translation>Back up now, restore from a backup</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Kinds of events and other lists</source>
        <translation>Kinds of events and other lists</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>How people heard of us</source>
        <translation>How people heard of us</translation>
    </message>
    <message>
        <source>Texts of consents</source>
        <translation>Texts of consents</translation>
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
        <translation>Together, step by step.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. No internet is needed.</source>
        <translation>Everything is kept on this computer. No internet is needed.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Open the backup</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Inventing people…</source>
        <translation>Inventing people…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>name of a file</comment>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SheetEntryTab</name>
    <message>
        <source>From paper</source>
        <comment>tab of an event: a signed sheet is entered</comment>
        <translation>From paper</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Row, number or scan</source>
        <translation>Row, number or scan</translation>
    </message>
    <message>
        <source>Signatures on the paper</source>
        <translation>Signatures on the paper</translation>
    </message>
    <message>
        <source>All others absent</source>
        <extracomment>On a button: everybody without a mark was not at the meeting</extracomment>
        <translation>All others absent</translation>
    </message>
    <message>
        <source>No sheet was printed for this event: people stand by name.</source>
        <translation>No sheet was printed for this event: people stand by name.</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Print a sheet</translation>
    </message>
    <message>
        <source>A sheet belongs to a meeting. No meeting is planned yet.</source>
        <translation>A sheet belongs to a meeting. No meeting is planned yet.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Written by hand: name…</source>
        <translation>Written by hand: name…</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>A sheet to choose: %1 = its number, %2 = the day on which it was printed</extracomment>
        <translation>%1, printed %2</translation>
    </message>
    <message>
        <source>none: people by name</source>
        <translation>none: people by name</translation>
    </message>
    <message>
        <source>The sheet has no row %1.</source>
        <translation>The sheet has no row %1.</translation>
    </message>
    <message>
        <source>No sheet has this number. It stands beside the square code, top right.</source>
        <translation>No sheet has this number. It stands beside the square code, top right.</translation>
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
        <translation>name</translation>
    </message>
    <message>
        <source>town</source>
        <comment>column of a sign-in sheet</comment>
        <translation>town</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>column of a sign-in sheet</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>column of a sign-in sheet</comment>
        <translation>phone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>column of a sign-in sheet</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>time in and out</source>
        <comment>column of a sign-in sheet</comment>
        <translation>time in and out</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>column of a sign-in sheet</comment>
        <translation>signature</translation>
    </message>
    <message>
        <source>photo allowed</source>
        <comment>column of a sign-in sheet</comment>
        <translation>photo allowed</translation>
    </message>
    <message>
        <source>may write later</source>
        <comment>column of a sign-in sheet</comment>
        <translation>may write later</translation>
    </message>
    <message>
        <source>children</source>
        <comment>column of a sign-in sheet</comment>
        <translation>children</translation>
    </message>
    <message>
        <source>remarks</source>
        <comment>column of a sign-in sheet</comment>
        <translation>remarks</translation>
    </message>
    <message>
        <source>all</source>
        <comment>meetings of an event</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>all events of %1</source>
        <extracomment>Choice of sheets: those of every event of one day. %1 is the day.</extracomment>
        <translation>all events of %1</translation>
    </message>
    <message>
        <source>Second language below the first</source>
        <translation>Second language below the first</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second language</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>whose sheets are printed</comment>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Several meetings</source>
        <translation>Several meetings</translation>
    </message>
    <message>
        <source>a sheet for each</source>
        <translation>a sheet for each</translation>
    </message>
    <message>
        <source>a column for each</source>
        <translation>a column for each</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>surname</source>
        <comment>people are sorted by it</comment>
        <translation>surname</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>people are sorted by it</comment>
        <translation>given name</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Empty rows</translation>
    </message>
    <message>
        <source>fill the page</source>
        <comment>with empty rows</comment>
        <translation>fill the page</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty rows</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Empty rows of a sheet</extracomment>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>one list</translation>
    </message>
    <message>
        <source>a slip for each person</source>
        <translation>a slip for each person</translation>
    </message>
    <message>
        <source>online list</source>
        <translation>online list</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>in full</source>
        <comment>names</comment>
        <translation>in full</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>waiting list too</source>
        <translation>waiting list too</translation>
    </message>
    <message>
        <source>who cancelled too</source>
        <translation>who cancelled too</translation>
    </message>
    <message>
        <source>names in Cyrillic too</source>
        <translation>names in Cyrillic too</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>logos, funding</source>
        <translation>logos, funding</translation>
    </message>
    <message>
        <source>privacy sentences</source>
        <translation>privacy sentences</translation>
    </message>
    <message>
        <source>landscape</source>
        <comment>turned paper</comment>
        <translation>landscape</translation>
    </message>
    <message>
        <source>QR code in each row</source>
        <translation>QR code in each row</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SourceCard</name>
    <message>
        <source>as the list says</source>
        <translation>as the list says</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>What the list holds</translation>
    </message>
    <message>
        <source>File</source>
        <comment>that is imported</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>whose list it is</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>how they are stored</comment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Between columns</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>A workbook (XLSX, ODS), a table saved as CSV, contacts (VCF) or a calendar (ICS). Kaasa reads it and changes nothing in it.</source>
        <translation>A workbook (XLSX, ODS), a table saved as CSV, contacts (VCF) or a calendar (ICS). Kaasa reads it and changes nothing in it.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StartPage</name>
    <message>
        <source>Open a profile</source>
        <translation>Open a profile</translation>
    </message>
    <message>
        <source>Kaasa profiles (*.kaasa)</source>
        <translation>Kaasa profiles (*.kaasa)</translation>
    </message>
    <message>
        <source>Which profile would you like to open?</source>
        <translation>Which profile would you like to open?</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>Profiles on this computer</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the profile</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>New organisation or backup…</source>
        <translation>New organisation or backup…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StatusLine</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Event cancelled.&quot;</extracomment>
        <translation>Undo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Locks in %n min</numerusform>
            <numerusform>Locks in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the program: %1</source>
        <extracomment>%1 is a language by its own name</extracomment>
        <translation>Language of the program: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <extracomment>%1 is how far the server has what is here</extracomment>
        <translation>Sync: %1</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 is the number of a step, %2 of all steps, %3 its name</extracomment>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::StickCard</name>
    <message>
        <source>Write to a stick</source>
        <translation>Write to a stick</translation>
    </message>
    <message>
        <source>For the other computers</source>
        <comment>name of a file</comment>
        <translation>For the other computers</translation>
    </message>
    <message>
        <source>Sealed changes (*.kaasa-sync)</source>
        <extracomment>Kind of file in a file dialog; the part in brackets stays as it is</extracomment>
        <translation>Sealed changes (*.kaasa-sync)</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Read from a stick</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Without a network</translation>
    </message>
    <message>
        <source>A stick carries the same sealed packets from computer to computer. Whoever finds it reads nothing. Write it on one computer, read it on the other, and the other way round.</source>
        <translation>A stick carries the same sealed packets from computer to computer. Whoever finds it reads nothing. Write it on one computer, read it on the other, and the other way round.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Write to a stick…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Read from a stick…</translation>
    </message>
    <message>
        <source>Writing sealed packets</source>
        <translation>Writing sealed packets</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were written. The file can go to the other computers.</source>
        <translation>
            <numerusform>%n packet was written. The file can go to the other computers.</numerusform>
            <numerusform>%n packets were written. The file can go to the other computers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading sealed packets</source>
        <translation>Reading sealed packets</translation>
    </message>
    <message numerus="yes">
        <source>%n packets were left out, for what came before them is missing: it comes from the server or from another stick.</source>
        <translation>
            <numerusform>%n packet was left out, for what came before it is missing: it comes from the server or from another stick.</numerusform>
            <numerusform>%n packets were left out, for what came before them is missing: it comes from the server or from another stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in.</source>
        <translation>
            <numerusform>%n change was taken in.</numerusform>
            <numerusform>%n changes were taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file was known here already.</source>
        <translation>Everything in the file was known here already.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SuggestField</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncLine</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>link to the page Sync</comment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <comment>page</comment>
        <translation>Sync</translation>
    </message>
    <message>
        <source>With the server</source>
        <translation>With the server</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>What came and could not be taken in. Everything else goes on; tell whoever manages Kaasa.</source>
        <translation>What came and could not be taken in. Everything else goes on; tell whoever manages Kaasa.</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Last meetings</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Nothing was sent or received yet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Last in step</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Server answers in</source>
        <extracomment>How long the server takes to answer</extracomment>
        <translation>Server answers in</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>verb: with syncing</comment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>verb: syncing</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>an unknown computer</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <extracomment>%1 is a number, %2 the name of a computer</extracomment>
        <translation>Packet %1 of %2</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::SyncWords</name>
    <message>
        <source>On this computer alone</source>
        <translation>On this computer alone</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Not synced</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on their way</source>
        <translation>
            <numerusform>%n change on its way</numerusform>
            <numerusform>%n changes on their way</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message numerus="yes">
        <source>%n changes only here, since %1</source>
        <extracomment>Foot of the window; %1 is a time or a day: since when</extracomment>
        <translation>
            <numerusform>%n change only here, since %1</numerusform>
            <numerusform>%n changes only here, since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>waits to be sent</comment>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, the oldest from %1</source>
        <extracomment>%1 is a time or a day</extracomment>
        <translation>
            <numerusform>%n change, from %1</numerusform>
            <numerusform>%n changes, the oldest from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes ahead of the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute ahead of the server&apos;s. Set it right, so that the newest change counts as the newest.</numerusform>
            <numerusform>The clock of this computer is %n minutes ahead of the server&apos;s. Set it right, so that the newest change counts as the newest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes behind the server&apos;s. Set it right, so that the newest change counts as the newest.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute behind the server&apos;s. Set it right, so that the newest change counts as the newest.</numerusform>
            <numerusform>The clock of this computer is %n minutes behind the server&apos;s. Set it right, so that the newest change counts as the newest.</numerusform>
        </translation>
    </message>
    <message>
        <source>no network</source>
        <translation>no network</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>not synced</translation>
    </message>
    <message numerus="yes">
        <source>sent %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>sent %n change</numerusform>
            <numerusform>sent %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n</source>
        <comment>changes</comment>
        <translation>
            <numerusform>received %n change</numerusform>
            <numerusform>received %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computers let in</source>
        <translation>
            <numerusform>%n computer let in</numerusform>
            <numerusform>%n computers let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packets put aside</source>
        <translation>
            <numerusform>%n packet put aside</numerusform>
            <numerusform>%n packets put aside</numerusform>
        </translation>
    </message>
    <message>
        <source>manages: works with everything, lets computers in and out</source>
        <translation>manages: works with everything, lets computers in and out</translation>
    </message>
    <message>
        <source>works with everything</source>
        <translation>works with everything</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>reads only</translation>
    </message>
    <message>
        <source>registers at the door</source>
        <translation>registers at the door</translation>
    </message>
    <message>
        <source>It was damaged on its way or at the server.</source>
        <translation>It was damaged on its way or at the server.</translation>
    </message>
    <message>
        <source>It comes from a computer that was never let in.</source>
        <translation>It comes from a computer that was never let in.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was changed, or somebody else wrote it.</source>
        <translation>Its signature is wrong: it was changed, or somebody else wrote it.</translation>
    </message>
    <message>
        <source>It was written after its computer had been removed.</source>
        <translation>It was written after its computer had been removed.</translation>
    </message>
    <message>
        <source>This computer has no key for it.</source>
        <translation>This computer has no key for it.</translation>
    </message>
    <message>
        <source>This Kaasa does not understand it. A newer one may.</source>
        <translation>This Kaasa does not understand it. A newer one may.</translation>
    </message>
    <message>
        <source>The server holds back what came before it.</source>
        <translation>The server holds back what came before it.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>empty</translation>
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
        <translation>the server had lost something, and it was put back</translation>
    </message>
    <message>
        <source>these data were an older copy, or are on two computers: this computer goes on under a new name</source>
        <translation>these data were an older copy, or are on two computers: this computer goes on under a new name</translation>
    </message>
    <message>
        <source>Some of it is beyond what its computer may do, and was left out.</source>
        <translation>Some of it is beyond what its computer may do, and was left out.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagDialog</name>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Add the tag</translation>
    </message>
    <message>
        <source>Write the tag first.</source>
        <translation>Write the tag first.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>New tag, then Enter</translation>
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
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: the page that solves a task</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: mark a task as done</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>put a task off</comment>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>New task, then Enter</source>
        <translation>New task, then Enter</translation>
    </message>
    <message>
        <source>Task done.</source>
        <translation>Task done.</translation>
    </message>
    <message>
        <source>Task put off until tomorrow.</source>
        <translation>Task put off until tomorrow.</translation>
    </message>
    <message>
        <source>Task added.</source>
        <translation>Task added.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TodayForm</name>
    <message>
        <source>Today</source>
        <comment>a paper</comment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::VenuesPage</name>
    <message>
        <source>Room added.</source>
        <translation>Room added.</translation>
    </message>
    <message>
        <source>Room removed.</source>
        <translation>Room removed.</translation>
    </message>
    <message>
        <source>Venues</source>
        <comment>page</comment>
        <translation>Venues</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>New venue</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands on invitations and sheets</source>
        <translation>As it stands on invitations and sheets</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Town or municipality</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who has the key, where to park</source>
        <translation>Who has the key, where to park</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Name or town</translation>
    </message>
    <message>
        <source>The houses where your events take place stand here.</source>
        <translation>The houses where your events take place stand here.</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>All venues</translation>
    </message>
    <message>
        <source>Name of the venue</source>
        <translation>Name of the venue</translation>
    </message>
    <message>
        <source>Venue removed.</source>
        <translation>Venue removed.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::ViewNameDialog</name>
    <message>
        <source>View of the list</source>
        <translation>View of the list</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example: Bauska, not seen for 30 days</source>
        <translation>For example: Bauska, not seen for 30 days</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>For the whole team</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>A view needs a name.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>There is a view of this name already.</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WaitingTab</name>
    <message>
        <source>Waiting</source>
        <comment>tab of an event: people</comment>
        <extracomment>Tab of an event: &quot;Waiting 2&quot;</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Waiting %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>Nobody waits for a place.</translation>
    </message>
    <message>
        <source>See who is registered</source>
        <translation>See who is registered</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Give a place</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>in the waiting list</comment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>in the waiting list</comment>
        <translation>Down</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>somebody from the waiting list</comment>
        <translation>Take out</translation>
    </message>
    <message>
        <source>%1 is number %2 now.</source>
        <translation>%1 is number %2 now.</translation>
    </message>
    <message>
        <source>Let in over capacity</source>
        <translation>Let in over capacity</translation>
    </message>
    <message>
        <source>Stands in the list of registered people and in History.</source>
        <translation>Stands in the list of registered people and in History.</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Let in all the same…</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Meetings of this week that are still to come</source>
        <translation>Meetings of this week that are still to come</translation>
    </message>
    <message>
        <source>Nothing more is planned this week.</source>
        <translation>Nothing more is planned this week.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a meeting</comment>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n meetings</source>
        <extracomment>Spoken: %1 is a day, %n how many meetings it has</extracomment>
        <translation>
            <numerusform>%1: %n meeting</numerusform>
            <numerusform>%1: %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaasa::ui::WishesCard</name>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>As ticked on a sign-in sheet or said at the door.</source>
        <translation>As ticked on a sign-in sheet or said at the door.</translation>
    </message>
    <message>
        <source>Pictures may be taken</source>
        <translation>Pictures may be taken</translation>
    </message>
    <message>
        <source>News and invitations later</source>
        <translation>News and invitations later</translation>
    </message>
</context>
<context>
    <name>kaasa::ui::YouStep</name>
    <message>
        <source>Your name stands beside every change, so that colleagues know whom to ask. No account anywhere is needed.</source>
        <translation>Your name stands beside every change, so that colleagues know whom to ask. No account anywhere is needed.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Not required. It stays on this computer and in your organisation.</source>
        <translation>Not required. It stays on this computer and in your organisation.</translation>
    </message>
    <message>
        <source>You</source>
        <comment>step of the first-run wizard</comment>
        <translation>You</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
</context>
</TS>
