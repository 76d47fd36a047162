<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Qt's own words that people meet (buttons, file and print dialogs, context menus): Qt has no Estonian. -->
<TS version="2.1" language="et_EE" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Sulge kaart</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ketas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Otsetee</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Teadmata</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Vali kõik</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Suurenda</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Vähenda</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Vähenda</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Vähendab väärtust</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Läheb eelmisele lehele</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Läheb järgmisele lehele</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Suurenda</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Suurendab väärtust</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Järgmine leht</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Vajuta</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Eelmine leht</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Keri alla</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Keri vasakule</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Keri paremale</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Keri üles</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Kerib alla</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Kerib vasakule</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Kerib paremale</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Kerib üles</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Too siia</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Toob sisestuse siia</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Näita menüüd</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Näitab menüüd</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Lülita</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Lülitab olekut</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Käivitab tegevuse</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>Programm „%1“ vajab Qt versiooni %2, leiti %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Qt teek ei sobi</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Väär</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ava valikud</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Tõene</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Saatelehed</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Arvelduse andmed:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Piiratud</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidentsiaalne</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Päev (06:00–17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Lõpp:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Hoia kinni</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Töö</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Töö juhtimine</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Töö tähtsus:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Öö (18:00–05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Prindi kohe</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Printimise aeg:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Teine vahetus (16:00–23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salajane</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Kindel aeg</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tavaline</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Algus:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Kolmas vahetus (00:00–07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Täiesti salajane</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Piiranguta</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Nädalavahetus (laupäev ja pühapäev)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Vaja on end tuvastada</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Printeri %1 (%2) kasutamiseks tuleb end tuvastada.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Printeri %1 kasutamiseks tuleb end tuvastada.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Parool:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Kasutajanimi:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Mis see on?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Sobib</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Sobib</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Näita seda teadet edaspidi</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Tõsine viga:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Silumisteade:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Saatuslik viga:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Teave:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Hoiatus:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kausta ei leitud.
Kontrolli, kas kausta nimi on õige.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili ei leitud.
Kontrolli, kas faili nimi on õige.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fail</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on juba olemas.
Kas asendada see?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vali</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Kustuta</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uus kaust</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ava</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nimeta ümber</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ on kirjutuskaitstud.
Kas kustutada see siiski?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Kas kustutada „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Näita üksikasjadega</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Näita loendina</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kausta ei saanud kustutada.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Üksikasjad</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Kaustad</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kaust:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ketas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faili &amp;nimi:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failid</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Faili tüüp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Otsi kausta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mine tagasi</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mine edasi</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mine ülemkausta</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Loend</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Asukohtade ja järjehoidjate loend</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Kaust:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Minu arvuti</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Uus kaust</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ülemkaust</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Viimased asukohad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvesta nimega</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Otsetee</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Näita </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näita &amp;peidetud faile</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Külgriba</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 baiti</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 baiti</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Nime „%1“ ei saa kasutada.&lt;/b&gt;&lt;p&gt;Proovi teist nime, lühemat või ilma kirjavahemärkideta.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Arvuti</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muudetud</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Sobimatu failinimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Minu arvuti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tüüp</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Normal</source>
        <translation>Tavaline</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Paks</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiiv</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Iga</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Loobu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulge</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Sobib</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvesta</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Sulge salvestamata</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Sisesta väärtus:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Vajuta klahve</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;leebi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About Qt</source>
        <translation>Qt teave</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Peida üksikasjad…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Näita üksikasju…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Sobib</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt teave&lt;/h3&gt;&lt;p&gt;See programm kasutab Qt versiooni %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Kohandatud</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Kõrgus:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tollid (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Rõhtpaigutus</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Veerised</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeetrid (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Paigutus</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Lehekülje kujundus</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Lehekülgede järjekord:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Lehekülje suurus:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Lehekülgi lehel:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paber</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paberi allikas:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punktid (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Püstpaigutus</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Pööratud rõhtpaigutus</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Pööratud püstpaigutus</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Laius:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>alumine veeris</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vasak veeris</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>parem veeris</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ülemine veeris</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Kohandatud</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Kohandatud (%1 × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Kohandatud (%1 × %2 in)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Kohandatud (%1 × %2 pt)</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Ümbrik B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Ümbrik B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Ümbrik B6</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Ümbrik C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Ümbrik C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Ümbrik C6</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Ümbrik DL</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Postkaart</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jah</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rakenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hülga</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Eira</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>&amp;Ei kõigile</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Sobib</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Taasta vaikeväärtused</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvesta kõik</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Jah &amp;kõigile</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 on juba olemas.
Kas kirjutada see üle?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>„%1“ ei ole arusaadav. Eralda leheküljed ja vahemikud komaga, kirjuta vahemik sidekriipsuga ja ära lase vahemikel kattuda.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 on kaust.
Vali teine failinimi.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Valikud &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Valikud &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Prindi</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1×1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4×4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2×1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2×2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2×3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3×3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Kõik leheküljed</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaatne</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Alt üles, vasakult paremale</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Alt üles, paremalt vasakule</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Kahepoolse printimise sätted on vastuolus</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Paarisleheküljed</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Faili %1 ei saa kirjutada.
Vali teine failinimi.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Lehekülgede valik ei sobi</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vasakult paremale, alt üles</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vasakult paremale, ülalt alla</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fail siin arvutis</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Sobib</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Paaritud leheküljed</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Valikuid „Lehekülgi lehel“ ja „Leheküljed“ ei saa koos kasutada.
Lülita üks neist välja.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Prindi faili…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Prindi faili (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Paremalt vasakule, alt üles</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Paremalt vasakule, ülalt alla</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Esimene lehekülg ei saa olla viimasest suurem.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Kahepoolse printimise sätted on vastuolus. Kas parandada need?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ülalt alla, vasakult paremale</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ülalt alla, paremalt vasakule</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Kirjuta PDF-fail</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Ekspordi PDF-i</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Esimene lehekülg</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Kogu lehekülg</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Kogu laius</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Rõhtpaigutus</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Viimane lehekülg</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Järgmine lehekülg</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Lehekülje sätted</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Lehekülje sätted</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Püstpaigutus</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Eelmine lehekülg</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Printimise eelvaade</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Näita kõrvuti</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Näita kõiki lehekülgi</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Näita üht lehekülge</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Suurenda</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Vähenda</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Täpsemad valikud on vastuolus</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Töö valikud</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Lehekülje sätted on vastuolus</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printeri omadused</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Lehekülje sätted on vastuolus. Kas parandada need?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Mõned täpsemad valikud on vastuolus. Kas parandada need?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Täpsemalt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Lehekülg</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Mõned valikud on vastuolus. Paranda need.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Eksemplaride kaupa</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Värviline</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Värvid</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplarid</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplare:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>See lehekülg</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kahepoolne printimine</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Kahepoolne printimine</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Halltoonid</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Pikk külg</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Köide pikal küljel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Väljas</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valikud</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Väljundi sätted</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Leheküljed:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Leheküljed</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Leheküljed alates</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Prindi kõik</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Prindi osa</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Tagurpidi</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valitud osa</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Lühike külg</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Köide lühikesel küljel</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Kirjuta leheküljed või vahemikud komaga eraldatult. Vahemik on kaks arvu sidekriipsuga. Näiteks 3,5-7,9 prindib leheküljed 3, 5, 6, 7 ja 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kuni</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nimi:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Asukoht:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Väljund&amp;fail:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Omadused</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Eelvaade</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tüüp:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Lõppu</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vasakusse serva</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Leht alla</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Leht vasakule</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Leht paremale</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Leht üles</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Paremasse serva</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Keri alla</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Keri siia</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Keri vasakule</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Keri paremale</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Keri üles</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Algusesse</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Keri vasakule</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Keri paremale</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Lisa Unicode’i juhtmärk</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM: vasakult paremale märk</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM: paremalt vasakule märk</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ: laiuseta ühendaja</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ: laiuseta eraldaja</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP: laiuseta tühik</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE: vasakult paremale manuse algus</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE: paremalt vasakule manuse algus</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO: vasakult paremale sundsuuna algus</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO: paremalt vasakule sundsuuna algus</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF: suuna lõpp</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI: vasakult paremale eraldatud</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI: paremalt vasakule eraldatud</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI: esimese tähe suunaga eraldatud</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI: eraldatu lõpp</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What's This?</source>
        <translation>Mis see on?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;leebi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopeeri lingi &amp;aadress</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
</TS>
