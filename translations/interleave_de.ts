<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Exports</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a stopped run cannot be compared</source>
        <translation>ein angehaltener Lauf lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>the run below was %1 times faster</source>
        <translation>der Lauf unten war %1-mal so schnell</translation>
    </message>
    <message>
        <source>the run above was %1 times faster</source>
        <translation>der Lauf oben war %1-mal so schnell</translation>
    </message>
    <message>
        <source>hardly ever was a core missing</source>
        <translation>fast nie fehlte ein Kern</translation>
    </message>
    <message>
        <source>up to %1 of the time a task wanted a core and had none</source>
        <translation>bis zu %1 der Zeit fehlte einer Aufgabe ein Kern</translation>
    </message>
    <message>
        <source>above, a turn lasted about %1</source>
        <translation>oben dauerte ein Abschnitt etwa %1</translation>
    </message>
    <message>
        <source>below, the cores were busy nearly all the time</source>
        <translation>unten war fast die ganze Kernzeit genutzt</translation>
    </message>
    <message>
        <source>below, %1 of the cores&apos; time was not used by these tasks</source>
        <translation>unten blieb %1 der Kernzeit ungenutzt</translation>
    </message>
    <message>
        <source>both are parallel</source>
        <translation>beide sind parallel</translation>
    </message>
    <message>
        <source>neither is parallel: one thing at a time</source>
        <translation>keiner ist parallel: immer nur eins auf einmal</translation>
    </message>
    <message>
        <source>only the run above is parallel</source>
        <translation>nur der Lauf oben ist parallel</translation>
    </message>
    <message>
        <source>only the run below is parallel</source>
        <translation>nur der Lauf unten ist parallel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Everything finished after</source>
        <translation>Alles fertig nach</translation>
    </message>
    <message>
        <source>makespan</source>
        <translation>Gesamtdauer (Makespan)</translation>
    </message>
    <message>
        <source>Two at the same instant, for</source>
        <translation>Zwei zugleich, insgesamt</translation>
    </message>
    <message>
        <source>overlap: how long at least two tasks were running</source>
        <translation>Überlappung: wie lange mindestens zwei Aufgaben liefen</translation>
    </message>
    <message>
        <source>A task waited for a core</source>
        <translation>Wartezeit auf einen Kern</translation>
    </message>
    <message>
        <source>ready time, average of all tasks</source>
        <translation>Zeit im Zustand „bereit“, Mittel aller Aufgaben</translation>
    </message>
    <message>
        <source>Switches between tasks</source>
        <translation>Wechsel zwischen Aufgaben</translation>
    </message>
    <message>
        <source>how often a core changed from one task to another</source>
        <translation>wie oft ein Kern von einer Aufgabe zu einer anderen wechselte</translation>
    </message>
    <message>
        <source>Cores were busy</source>
        <translation>Kerne beschäftigt</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich schnell</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready, wants a core</source>
        <translation>Bereit, will einen Kern</translation>
    </message>
    <message>
        <source>Waits for input or output</source>
        <translation>Wartet auf Ein- oder Ausgabe</translation>
    </message>
    <message>
        <source>Waits for the key</source>
        <translation>Wartet auf den Schlüssel</translation>
    </message>
    <message>
        <source>Waits for a message</source>
        <translation>Wartet auf eine Nachricht</translation>
    </message>
</context>
<context>
    <name>caption</name>
    <message numerus="yes">
        <source>%n thread(s), pinned to core %1</source>
        <translation>
            <numerusform>%n Thread, fest auf Kern %1</numerusform>
            <numerusform>%n Threads, fest auf Kern %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s), bound to %1</source>
        <translation>
            <numerusform>%n Thread, gebunden an %1</numerusform>
            <numerusform>%n Threads, gebunden an %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s), not pinned: this system would not bind them to one core</source>
        <translation>
            <numerusform>%n Thread, nicht gebunden: Dieses System lässt das Binden an einen Kern nicht zu</numerusform>
            <numerusform>%n Threads, nicht gebunden: Dieses System lässt das Binden an einen Kern nicht zu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two at the same instant?</source>
        <translation>Zwei im selben Augenblick?</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Yes, up to %n, for %1</source>
        <translation>
            <numerusform>Ja, bis zu %n, %1 lang</numerusform>
            <numerusform>Ja, bis zu %n, %1 lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped by the threads themselves; turns inferred from gaps, right to within %1</source>
        <translation>Zeiten von den Threads selbst notiert; Wechsel aus Lücken erschlossen, auf %1 genau</translation>
    </message>
    <message>
        <source>pinning works</source>
        <translation>Threads lassen sich an einen Kern binden</translation>
    </message>
    <message>
        <source>pinning does not work</source>
        <translation>Threads lassen sich nicht an einen Kern binden</translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n core(s), %1, reading the clock costs %2</source>
        <translation>
            <numerusform>Dieser Computer: %n Kern, %1, einmal auf die Uhr sehen kostet %2</numerusform>
            <numerusform>Dieser Computer: %n Kerne, %1, einmal auf die Uhr sehen kostet %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>export format</source>
        <translation>Exportformat</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The disk is full, so &quot;%1&quot; was not written. Make room on it, or choose a folder on another disk.</source>
        <translation>Der Datenträger ist voll, „%1“ wurde nicht geschrieben. Platz schaffen oder einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written to its end, so nothing was kept. Is the disk full? Make room on it, or choose another folder.</source>
        <translation>„%1“ ließ sich nicht bis zum Ende schreiben, es blieb nichts davon. Ist der Datenträger voll? Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No file can be written in the folder &quot;%1&quot;. Choose another folder, or change its permissions.</source>
        <translation>Im Ordner „%1“ lässt sich keine Datei schreiben. Einen anderen Ordner wählen oder seine Rechte ändern.</translation>
    </message>
    <message>
        <source>The file has no name. Give one.</source>
        <translation>Die Datei hat keinen Namen. Bitte einen angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Give the name of a file in it.</source>
        <translation>„%1“ ist ein Ordner. Bitte den Namen einer Datei darin angeben.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;. Make it first, or choose another.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Erst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file, not a folder. Choose a folder.</source>
        <translation>„%1“ ist eine Datei, kein Ordner. Bitte einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be replaced. Close programs that use it, or choose another name.</source>
        <translation>Die Datei „%1“ ließ sich nicht ersetzen. Programme schließen, die sie verwenden, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean %3?</source>
        <translation>Nicht bekannt: %1 „%2“. Gemeint ist vielleicht: %3.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean one of these: %3?</source>
        <translation>Nicht bekannt: %1 „%2“. Gemeint ist vielleicht eines davon: %3.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Known are: %3.</source>
        <translation>Nicht bekannt: %1 „%2“. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>Nicht bekannt: %1 „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>The system refused to start %n thread(s). Choose fewer tasks, or end other programs.</source>
        <translation>
            <numerusform>Das System hat %n Thread nicht gestartet. Weniger Aufgaben wählen oder andere Programme beenden.</numerusform>
            <numerusform>Das System hat %n Threads nicht gestartet. Weniger Aufgaben wählen oder andere Programme beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to record this run. Choose fewer tasks or less computing for each.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um diesen Lauf aufzuzeichnen. Weniger Aufgaben oder weniger Rechenzeit wählen.</translation>
    </message>
    <message>
        <source>%1 ended with an error: %2. The other tasks were stopped.</source>
        <translation>%1 endete mit einem Fehler: %2. Die anderen Aufgaben wurden angehalten.</translation>
    </message>
    <message>
        <source>The computer was too busy with other things: the room for recording was used up, so the run cannot be shown truly. End other programs and run again.</source>
        <translation>Der Computer war zu sehr mit anderem beschäftigt: Der Platz für die Aufzeichnung war aufgebraucht, der Lauf lässt sich nicht richtig zeigen. Andere Programme beenden und neu ausführen.</translation>
    </message>
    <message>
        <source>The recording contradicts itself (%1), so it is not shown. Run again; if it happens often, please report it.</source>
        <translation>Die Aufzeichnung widerspricht sich (%1) und wird daher nicht gezeigt. Neu ausführen; wenn es oft vorkommt, bitte melden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; came to different results for the same work, so they cannot be compared. Please report this.</source>
        <translation>„%1“ und „%2“ kamen bei derselben Arbeit zu verschiedenen Ergebnissen und lassen sich daher nicht vergleichen. Bitte melden.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3; %4 is not.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein; %4 ist das nicht.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>known from: the thread&apos;s own clock reading</source>
        <translation>bekannt durch: die Uhr, vom Thread selbst abgelesen</translation>
    </message>
    <message>
        <source>known from: the kernel&apos;s record of the switch</source>
        <translation>bekannt durch: den Wechsel, vom Betriebssystem notiert</translation>
    </message>
    <message>
        <source>known from: a gap between two clock readings</source>
        <translation>bekannt durch: eine Lücke zwischen zwei Uhrzeiten</translation>
    </message>
    <message>
        <source>simulated, not measured</source>
        <translation>simuliert, nicht gemessen</translation>
    </message>
</context>
<context>
    <name>explanation</name>
    <message>
        <source>%1 took %2.</source>
        <translation>%1 dauerte %2.</translation>
    </message>
    <message>
        <source>Same work: %1 took %2, %3 %4.</source>
        <translation>Gleiche Arbeit: %1 %2, %3 %4.</translation>
    </message>
    <message numerus="yes">
        <source>With %1, up to %n ran at the same instant, for %2 in all.</source>
        <translation>
            <numerusform>Im selben Augenblick lief %1 bis zu %n Aufgabe, insgesamt %2 lang.</numerusform>
            <numerusform>Im selben Augenblick liefen %1 bis zu %n Aufgaben, insgesamt %2 lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1, never two at once: %n turn(s) of about %2.</source>
        <translation>
            <numerusform>Nie zwei zugleich (%1): %n Abschnitt von etwa %2.</numerusform>
            <numerusform>Nie zwei zugleich (%1): %n Abschnitte von etwa %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped after %1.</source>
        <translation>Der Lauf wurde nach %1 angehalten.</translation>
    </message>
    <message>
        <source>%1 finished no sooner than %2: these tasks mostly wait.</source>
        <translation>Meist Warten: %1 nicht schneller als %2.</translation>
    </message>
    <message>
        <source>%1 finished no sooner than %2: one core does one thing at a time.</source>
        <translation>Nur ein Kern: %1 nicht schneller als %2.</translation>
    </message>
    <message>
        <source>%1 finished no sooner than %2.</source>
        <translation>%1 war nicht schneller als %2.</translation>
    </message>
    <message>
        <source>%1 did the same work %2 times faster than %3.</source>
        <translation>%1 war %2-mal so schnell wie %3.</translation>
    </message>
    <message>
        <source>%1 needed %2 times as long as %3 for the same work.</source>
        <translation>%1 dauerte %2-mal so lange wie %3.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Chrome trace (opens in the Perfetto and Chrome viewers)</source>
        <translation>Chrome-Trace (zum Ansehen mit Perfetto oder Chrome)</translation>
    </message>
    <message>
        <source>CSV (a line for each span, for spreadsheets)</source>
        <translation>CSV (eine Zeile je Balken, für Tabellenprogramme)</translation>
    </message>
    <message>
        <source>JSON (everything that was measured)</source>
        <translation>JSON (alles, was gemessen wurde)</translation>
    </message>
    <message>
        <source>SVG picture (for slides and print)</source>
        <translation>SVG-Bild (für Folien und Druck)</translation>
    </message>
</context>
<context>
    <name>interleave::GanttView</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on core %2</source>
        <translation>%1 auf Kern %2</translation>
    </message>
    <message>
        <source>%1 long, from %2 to %3</source>
        <translation>%1 lang, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: ended after %3. %4 %5.</source>
        <translation>%1 %2: beendet nach %3. %4 %5.</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>nach %1 angehalten</translation>
    </message>
    <message>
        <source>ended %1 earlier</source>
        <translation>%1 früher fertig</translation>
    </message>
    <message>
        <source>This system does not tell a program on which core it runs.</source>
        <translation>Dieses System verrät einem Programm nicht, auf welchem Kern es läuft.</translation>
    </message>
    <message>
        <source>%1 %2: stopped after %3. %4 %5.</source>
        <translation>%1 %2: angehalten nach %3. %4 %5.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Zeilen: %1.</translation>
    </message>
</context>
<context>
    <name>interleave::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>the core is idle</source>
        <translation>der Kern ist frei</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::MainWindow</name>
    <message>
        <source>Interleave</source>
        <translation>Interleave</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show all settings (F9)</source>
        <translation>Alle Einstellungen zeigen (F9)</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>A row for each task; colours mean what it does (R)</source>
        <translation>Eine Zeile je Aufgabe; die Farbe zeigt, was sie tut (R)</translation>
    </message>
    <message>
        <source>A row for each core; colours mean the task on it (R)</source>
        <translation>Eine Zeile je Kern; die Farbe zeigt die Aufgabe darauf (R)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Zoom out (S)</source>
        <translation>Verkleinern (S)</translation>
    </message>
    <message>
        <source>Zoom in (W)</source>
        <translation>Vergrößern (W)</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Alles zeigen (Pos1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Run both</source>
        <translation>&amp;Beide ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Rows: tasks or cores</source>
        <translation>&amp;Zeilen: Aufgaben oder Kerne</translation>
    </message>
    <message>
        <source>&amp;Settings at the left</source>
        <translation>&amp;Einstellungen links</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Projector: full screen, large type</source>
        <translation>&amp;Beamer: Vollbild, große Schrift</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller type</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes when Interleave is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Interleave.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Interleave</source>
        <translation>&amp;Über Interleave</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>F5, Ctrl+R</source>
        <translation>F5, Strg+R</translation>
    </message>
    <message>
        <source>run both</source>
        <translation>beide ausführen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop; else clear the selection</source>
        <translation>anhalten; sonst Auswahl aufheben</translation>
    </message>
    <message>
        <source>W, S, Ctrl+wheel</source>
        <translation>W, S, Strg+Mausrad</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>A, D, drag</source>
        <translation>A, D, Ziehen</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Home, double-click</source>
        <translation>Pos1, Doppelklick</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alles zeigen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Pfeil auf, Pfeil ab</translation>
    </message>
    <message>
        <source>previous, next row</source>
        <translation>vorige, nächste Zeile</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, und .</translation>
    </message>
    <message>
        <source>previous, next span of the row</source>
        <translation>voriger, nächster Balken der Zeile</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>rows: tasks or cores</source>
        <translation>Zeilen: Aufgaben oder Kerne</translation>
    </message>
    <message>
        <source>F9, Ctrl+T</source>
        <translation>F9, Strg+T</translation>
    </message>
    <message>
        <source>settings, numbers: show or hide</source>
        <translation>Einstellungen, Zahlen: zeigen oder verbergen</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>projector: full screen, large type</source>
        <translation>Beamer: Vollbild, große Schrift</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Strg+Plus, Strg+Minus, Strg+0</translation>
    </message>
    <message>
        <source>type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Interleave</source>
        <translation>Über Interleave</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Interleave %1&lt;/h3&gt;&lt;p&gt;See that concurrency is not parallelism: real threads, measured on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Made with Qt %2, Qt Charts and hwloc.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Interleave %1&lt;/h3&gt;&lt;p&gt;Sehen, dass Nebenläufigkeit nicht Parallelität ist: echte Threads, auf diesem Computer gemessen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewähr.&lt;/p&gt;&lt;p&gt;Erstellt mit Qt %2, Qt Charts und hwloc.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Which will be ready first?</source>
        <translation>Was ist zuerst fertig?</translation>
    </message>
    <message>
        <source>Above: %1. Below: %2. Make a guess, then press Run both.</source>
        <translation>Oben: %1. Unten: %2. Erst raten, dann „Beide ausführen“ drücken.</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft gerade: %1</translation>
    </message>
    <message>
        <source>Real threads, on this computer. The bars are drawn when they are done, so that drawing does not disturb them.</source>
        <translation>Echte Threads auf diesem Computer. Die Balken werden erst danach gezeichnet, damit das Zeichnen nicht stört.</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>Run %1 of 2: %2</source>
        <translation>Lauf %1 von 2: %2</translation>
    </message>
    <message>
        <source>The run could not finish.</source>
        <translation>Der Lauf wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Being measured now …</source>
        <translation>Wird gerade gemessen …</translation>
    </message>
    <message>
        <source>Measured. Shown when both have finished.</source>
        <translation>Gemessen. Wird gezeigt, wenn beide fertig sind.</translation>
    </message>
    <message>
        <source>Runs next, by itself, so that the two do not disturb each other.</source>
        <translation>Läuft danach allein, damit sich die beiden nicht stören.</translation>
    </message>
    <message>
        <source>The measured bars appear here when you press Run both.</source>
        <translation>Hier erscheinen die gemessenen Balken nach „Beide ausführen“.</translation>
    </message>
    <message>
        <source>And here, on the same time axis, so that you can compare.</source>
        <translation>Und hier, auf derselben Zeitachse, zum Vergleichen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run both</source>
        <translation>Beide ausführen</translation>
    </message>
    <message>
        <source>Esc stops at once</source>
        <translation>Esc hält sofort an</translation>
    </message>
    <message>
        <source>F5 runs, Esc stops</source>
        <translation>F5 startet, Esc hält an</translation>
    </message>
    <message>
        <source>Settings changed since this run</source>
        <translation>Seit diesem Lauf verändert</translation>
    </message>
</context>
<context>
    <name>interleave::MetricsPanel</name>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>core %1 busy for %2 (%3 %)</source>
        <translation>Kern %1 war %2 beschäftigt (%3 %)</translation>
    </message>
    <message>
        <source>This system does not tell on which core a thread runs.</source>
        <translation>Dieses System verrät nicht, auf welchem Kern ein Thread läuft.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Every task and core …</source>
        <translation>Alle Aufgaben und Kerne …</translation>
    </message>
    <message>
        <source>shown; press to hide</source>
        <translation>sichtbar; drücken zum Verbergen</translation>
    </message>
    <message>
        <source>hidden; press to show</source>
        <translation>verborgen; drücken zum Zeigen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Every task and core</source>
        <translation>Alle Aufgaben und Kerne</translation>
    </message>
</context>
<context>
    <name>interleave::SetupPanel</name>
    <message>
        <source>%1   %2</source>
        <comment>numbered step</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Choose what runs</source>
        <translation>Wählen, was läuft</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Set how much</source>
        <translation>Menge einstellen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>&amp;Oben</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>%1 In the field&apos;s words: %2.</source>
        <translation>%1 In der Fachsprache: %2.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>At most so many cores for a run that may use several.</source>
        <translation>Höchstens so viele Kerne für einen Lauf, der mehrere verwenden darf.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>The same seed gives the same work.</source>
        <translation>Derselbe Startwert ergibt dieselbe Arbeit.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
<context>
    <name>interleave::SetupStrip</name>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>This system does not let a program bind a thread to a core.</source>
        <translation>Auf diesem System kann ein Programm keinen Thread an einen Kern binden.</translation>
    </message>
    <message>
        <source>The system accepted a bound thread, but ran it on another core.</source>
        <translation>Das System nahm einen gebundenen Thread an, ließ ihn aber auf einem anderen Kern laufen.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Parallel on all cores</source>
        <translation>Parallel auf allen Kernen</translation>
    </message>
    <message>
        <source>parallelism</source>
        <translation>Parallelität</translation>
    </message>
    <message>
        <source>Every task has a thread of its own, and the threads may use every core. As many tasks run at the same instant as there are cores.</source>
        <translation>Jede Aufgabe hat einen eigenen Thread, und die Threads dürfen jeden Kern verwenden. Im selben Augenblick laufen so viele Aufgaben, wie es Kerne gibt.</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message numerus="yes">
        <source>on %n core(s)</source>
        <translation>
            <numerusform>auf %n Kern</numerusform>
            <numerusform>auf %n Kernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) in parallel</source>
        <translation>
            <numerusform>parallel auf %n Kern</numerusform>
            <numerusform>parallel auf %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>In order on one core</source>
        <translation>Nacheinander auf 1 Kern</translation>
    </message>
    <message>
        <source>sequential execution</source>
        <translation>sequenzielle Ausführung</translation>
    </message>
    <message>
        <source>One thread does one task after the other. While a task waits, everything waits.</source>
        <translation>Ein Thread erledigt eine Aufgabe nach der anderen. Wartet eine Aufgabe, wartet alles.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Nacheinander</translation>
    </message>
    <message numerus="yes">
        <source>one task after the other</source>
        <translation>
            <numerusform>eine nach der anderen</numerusform>
            <numerusform>eine nach der anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Interleaved on one core</source>
        <translation>Abwechselnd auf 1 Kern</translation>
    </message>
    <message>
        <source>concurrency without parallelism</source>
        <translation>Nebenläufigkeit ohne Parallelität</translation>
    </message>
    <message>
        <source>Every task has a thread of its own, and all threads share one core. The operating system cuts the tasks into turns.</source>
        <translation>Jede Aufgabe hat einen eigenen Thread, und alle Threads teilen sich einen Kern. Das Betriebssystem zerlegt die Aufgaben in Abschnitte.</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Abwechselnd</translation>
    </message>
    <message numerus="yes">
        <source>on one core</source>
        <translation>
            <numerusform>auf 1 Kern</numerusform>
            <numerusform>auf 1 Kern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one core taking turns</source>
        <translation>
            <numerusform>abwechselnd auf 1 Kern</numerusform>
            <numerusform>abwechselnd auf 1 Kern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>How many there are, each with a program of its own.</source>
        <translation>Wie viele es gibt, jede mit einem eigenen Programm.</translation>
    </message>
    <message>
        <source>Computing for each</source>
        <translation>Rechenzeit für jede</translation>
    </message>
    <message>
        <source>How long one core would need for the computing of one task.</source>
        <translation>Wie lange ein Kern für das Rechnen einer Aufgabe bräuchte.</translation>
    </message>
    <message>
        <source>Share of waiting</source>
        <translation>Anteil Wartezeit</translation>
    </message>
    <message>
        <source>How much of a task&apos;s own time is waiting for input or output.</source>
        <translation>Welchen Teil ihrer eigenen Zeit eine Aufgabe auf Ein- oder Ausgabe wartet.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>%1 Von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>nach %1 angehalten</translation>
    </message>
    <message>
        <source>ended %1 earlier</source>
        <translation>%1 früher fertig</translation>
    </message>
    <message>
        <source>Measured on %1 with %2.</source>
        <translation>Gemessen unter %1 mit %2.</translation>
    </message>
    <message>
        <source>Measured on %1.</source>
        <translation>Gemessen mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) could be used.</source>
        <translation>
            <numerusform>%n Kern war nutzbar.</numerusform>
            <numerusform>%n Kerne waren nutzbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads could be pinned to a core.</source>
        <translation>Threads ließen sich an einen Kern binden.</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Startwert: %1</translation>
    </message>
    <message>
        <source>Where bars are shorter than a pixel, its column shows their shares</source>
        <translation>Wo Balken schmaler sind als ein Pixel, zeigt dessen Spalte ihre Anteile</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>Only computing</source>
        <translation>Nur rechnen</translation>
    </message>
    <message>
        <source>Needs a core all the time</source>
        <translation>Braucht immer einen Kern</translation>
    </message>
    <message>
        <source>Every task computes from its first moment to its last. Taking turns on one core gains nothing here; each core that is added does.</source>
        <translation>Jede Aufgabe rechnet vom ersten bis zum letzten Augenblick. Sich auf einem Kern abzuwechseln bringt hier nichts; jeder weitere Kern schon.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>Wartet auf die Festplatte</translation>
    </message>
    <message>
        <source>Mostly waiting</source>
        <translation>Meist warten</translation>
    </message>
    <message>
        <source>Asks, waits long, reads</source>
        <translation>Fragt, wartet lange, liest</translation>
    </message>
    <message>
        <source>Every task asks for something, waits long for the answer and computes little. Taking turns on one core wins back nearly all of the waiting; further cores stay idle.</source>
        <translation>Jede Aufgabe fragt etwas, wartet lange auf die Antwort und rechnet wenig. Sich auf einem Kern abzuwechseln holt fast die ganze Wartezeit zurück; weitere Kerne haben nichts zu tun.</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>Kebab orders</source>
        <translation>Döner-Bestellungen</translation>
    </message>
    <message>
        <source>Carve, fry, chop, wrap</source>
        <translation>Schneiden, braten, wickeln</translation>
    </message>
    <message>
        <source>Each customer&apos;s doner kebab needs meat carved, fries fried, vegetables chopped and all of it wrapped. One chef takes turns at the orders; several chefs work on them at the same time.</source>
        <translation>Für jeden Döner wird Fleisch geschnitten, werden Pommes frittiert, wird Gemüse gehackt und alles eingewickelt. Ein Koch arbeitet abwechselnd an den Bestellungen; mehrere Köche arbeiten gleichzeitig daran.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Waits for the fryer</source>
        <translation>Wartet auf die Fritteuse</translation>
    </message>
    <message>
        <source>Some of both</source>
        <translation>Von beidem etwas</translation>
    </message>
    <message>
        <source>Waits and computes in turn</source>
        <translation>Mal warten, mal rechnen</translation>
    </message>
    <message>
        <source>Every task waits and computes in turn, in parts of unequal length. While some wait, others can compute: one core gains from taking turns, and more cores gain once more.</source>
        <translation>Jede Aufgabe wartet und rechnet im Wechsel, in ungleich langen Teilen. Während einige warten, können andere rechnen: Schon ein Kern gewinnt durch Abwechseln, mehrere Kerne gewinnen noch einmal.</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>spit</source>
        <translation>Drehspieß</translation>
    </message>
    <message>
        <source>fryer</source>
        <translation>Fritteuse</translation>
    </message>
    <message>
        <source>chopping board</source>
        <translation>Schneidebrett</translation>
    </message>
    <message>
        <source>wrapping counter</source>
        <translation>Wickeltheke</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>count primes</source>
        <translation>Primzahlen zählen</translation>
    </message>
    <message>
        <source>count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <source>write the result</source>
        <translation>das Ergebnis schreiben</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>prepare a request</source>
        <translation>eine Anfrage vorbereiten</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>wait for the answer</source>
        <translation>auf die Antwort warten</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>read the answer</source>
        <translation>die Antwort lesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>carve meat</source>
        <translation>Fleisch schneiden</translation>
    </message>
    <message>
        <source>carve</source>
        <translation>schneiden</translation>
    </message>
    <message>
        <source>lower the fries</source>
        <translation>Pommes einlegen</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>einlegen</translation>
    </message>
    <message>
        <source>fries in the fryer</source>
        <translation>Pommes in der Fritteuse</translation>
    </message>
    <message>
        <source>fry</source>
        <translation>frittieren</translation>
    </message>
    <message>
        <source>chop vegetables</source>
        <translation>Gemüse hacken</translation>
    </message>
    <message>
        <source>chop</source>
        <translation>hacken</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>einwickeln</translation>
    </message>
    <message>
        <source>read from disk</source>
        <translation>von der Festplatte lesen</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>rechnen</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
</TS>
