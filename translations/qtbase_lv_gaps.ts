<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt's own Latvian catalogue lacks; merged with it at build. -->
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Aizstājvārds</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Saīsne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nezināms</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Goes back a page</source>
        <translation>Pāriet uz iepriekšējo lapu</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Pāriet uz nākamo lapu</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Ritināt lejup</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Ritināt pa kreisi</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Ritināt pa labi</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Ritināt augšup</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ritina lejup</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Ritina pa kreisi</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Ritina pa labi</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Ritina augšup</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Jāpierāda, kas esat</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Lai lietotu printeri %1 (%2), jāievada lietotājvārds un parole.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Lai lietotu printeri %1, jāievada lietotājvārds un parole.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Parole:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Lietotājvārds:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Nopietna kļūda:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Informācija:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Nosaukumu «%1» nevar lietot.&lt;/b&gt;&lt;p&gt;Mēģiniet citu, īsāku vai bez pieturzīmēm.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» nav saprotams. Lapas un to grupas atdaliet ar komatu, grupu rakstiet ar defisi; grupas nedrīkst pārklāties.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Abpusējās drukas iestatījumi ir pretrunā</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Lapu izvēle neder</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Abpusējās drukas iestatījumi ir pretrunā. Vai tos izlabot?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Papildu izvēles ir pretrunā</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Lapas iestatījumi ir pretrunā</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printera īpašības</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Lapas iestatījumi ir pretrunā. Vai tos izlabot?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Dažas papildu izvēles ir pretrunā. Vai tās izlabot?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Papildu</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Dažas izvēles ir pretrunā. Izlabojiet tās.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Abpusējā druka</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Iesējums garajā malā</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Iesējums īsajā malā</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Rakstiet lapas vai to grupas, atdalot ar komatu. Grupa ir divi skaitļi ar defisi. Piemēram, 3,5-7,9 drukā 3., 5., 6., 7. un 9. lapu.</translation>
    </message>
</context>
</TS>
