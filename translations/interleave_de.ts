<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>BothPage</name>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>The kitchen above, the charts below, one play-head</source>
        <translation>Oben die Küche, unten die Diagramme, eine Abspielmarke</translation>
    </message>
    <message>
        <source>Too low for both: Ctrl+2 shows the kitchen.</source>
        <translation>Zu niedrig für beides: Strg+2 zeigt die Küche.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a part</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>There are faults in this file: opening it says which.</source>
        <translation>In dieser Datei sind Fehler: Beim Öffnen steht, welche.</translation>
    </message>
    <message>
        <source>Before the course</source>
        <translation>Vor dem Kurs</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>Was meinen Sie jetzt?</translation>
    </message>
    <message>
        <source>After the course</source>
        <translation>Nach dem Kurs</translation>
    </message>
    <message>
        <source>What do you think then, and what has changed?</source>
        <translation>Was meinen Sie dann, und was hat sich geändert?</translation>
    </message>
    <message>
        <source>Own lessons</source>
        <translation>Eigene Lektionen</translation>
    </message>
    <message>
        <source>From your folder for lessons.</source>
        <translation>Aus Ihrem Ordner für Lektionen.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>length, where one goes on</comment>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>length</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a lesson</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>CurveWords</name>
    <message>
        <source>simulated</source>
        <comment>a curve</comment>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <comment>a curve</comment>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>%1 in all runs</source>
        <translation>%1 in allen Läufen</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>half of the runs from %1 to %2</source>
        <translation>die Hälfte der Läufe von %1 bis %2</translation>
    </message>
    <message>
        <source>all from %1 to %2</source>
        <translation>alle von %1 bis %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <comment>what was measured over what was changed</comment>
        <translation>%1 über %2.</translation>
    </message>
    <message>
        <source>%1: no runs.</source>
        <translation>%1: keine Läufe.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 at %4 to %5 at %6.</source>
        <comment>a curve: points, value, place, value, place</comment>
        <translation>%1: %2, von %3 bei %4 bis %5 bei %6.</translation>
    </message>
    <message>
        <source>Law: %1.</source>
        <translation>Gesetz: %1.</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>runs left out</source>
        <translation>ausgelassene Läufe</translation>
    </message>
    <message>
        <source>box: half of the runs, line: all</source>
        <translation>Kasten: die Hälfte der Läufe, Strich: alle</translation>
    </message>
</context>
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
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>%1, sharp at any size.</source>
        <translation>%1, scharf in jeder Größe.</translation>
    </message>
    <message>
        <source>One page of %1 × %2 mm, sharp at any size.</source>
        <translation>Eine Seite von %1 × %2 mm, scharf in jeder Größe.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>hardly ever did a task wait for its turn</source>
        <translation>fast nie wartete eine Aufgabe, bis sie drankam</translation>
    </message>
    <message>
        <source>up to %1 of the time a task was ready, and it was not its turn</source>
        <translation>bis zu %1 der Zeit war eine Aufgabe bereit und kam nicht dran</translation>
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
        <source>A task waited for its turn</source>
        <translation>Wartezeit, bis eine Aufgabe drankam</translation>
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
    <message>
        <source>a run that did not end cannot be compared</source>
        <translation>ein Lauf, der nicht zu Ende kam, lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>from its arrival to its end</source>
        <translation>von ihrer Ankunft bis zu ihrem Ende</translation>
    </message>
    <message>
        <source>from its arrival until it first ran</source>
        <translation>von ihrer Ankunft, bis sie zum ersten Mal lief</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>The shares of each row add up to the whole run, %1.</source>
        <translation>Die Anteile jeder Zeile ergeben zusammen den ganzen Lauf, %1.</translation>
    </message>
    <message>
        <source>The system did not tell on which core a thread ran.</source>
        <translation>Das System verrät nicht, auf welchem Kern ein Thread läuft.</translation>
    </message>
    <message>
        <source>Others took %1 of the time in which tasks were computing.</source>
        <translation>Andere nahmen %1 der Zeit, in der Aufgaben rechneten.</translation>
    </message>
    <message>
        <source>After waiting for a device, a task ran within %1 in half of the cases, %2 at the latest.</source>
        <translation>Nach dem Warten auf ein Gerät lief eine Aufgabe in der Hälfte der Fälle binnen %1 weiter, spätestens nach %2.</translation>
    </message>
    <message>
        <source>a disturbed run cannot be compared by its time</source>
        <translation>ein gestörter Lauf lässt sich nicht nach der Zeit vergleichen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>answered of those that were sent</source>
        <translation>beantwortet von denen, die gestellt wurden</translation>
    </message>
    <message>
        <source>Answers a second</source>
        <translation>Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Longest gap between two answers</source>
        <translation>Längste Pause zwischen zwei Antworten</translation>
    </message>
    <message>
        <source>for so long nothing answered</source>
        <translation>so lange antwortete nichts</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>Die Hälfte in</translation>
    </message>
    <message>
        <source>latency, median: from when it was due until it was answered</source>
        <translation>Latenz, Median: von der Fälligkeit bis zur Antwort</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 von 100 in</translation>
    </message>
    <message>
        <source>latency, 99th percentile</source>
        <translation>Latenz, 99. Perzentil</translation>
    </message>
    <message>
        <source>The slowest after</source>
        <translation>Die langsamste nach</translation>
    </message>
    <message>
        <source>latency, worst</source>
        <translation>Latenz, schlechtester Wert</translation>
    </message>
    <message>
        <source>the run below answered %1 times as many</source>
        <translation>der Lauf unten beantwortete %1-mal so viele</translation>
    </message>
    <message>
        <source>the run above answered %1 times as many</source>
        <translation>der Lauf oben beantwortete %1-mal so viele</translation>
    </message>
    <message>
        <source>the run below answered %1 times as soon</source>
        <translation>der Lauf unten antwortete %1-mal so früh</translation>
    </message>
    <message>
        <source>the run above answered %1 times as soon</source>
        <translation>der Lauf oben antwortete %1-mal so früh</translation>
    </message>
    <message>
        <source>Keys showed within 0.1 · 1 · 10 s · later</source>
        <translation>Tasten erschienen in 0,1 · 1 · 10 s · später</translation>
    </message>
    <message>
        <source>the limits from which on one notices, loses the thread, and leaves</source>
        <translation>die Grenzen, ab denen man es merkt, den Faden verliert und geht</translation>
    </message>
    <message>
        <source>Memory a connection</source>
        <translation>Speicher je Verbindung</translation>
    </message>
    <message>
        <source>its thread&apos;s stack or its state, and its buffers; not what the system holds for it</source>
        <translation>Stapel ihres Threads oder ihr Zustand, und ihre Puffer; nicht, was das System für sie hält</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>PNG picture of this moment</source>
        <translation>PNG-Bild dieses Augenblicks</translation>
    </message>
    <message>
        <source>Film (animated WebP)</source>
        <translation>Film (animiertes WebP)</translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder, for video editors</source>
        <translation>Nummerierte PNG-Bilder in einem Ordner, für Schnittprogramme</translation>
    </message>
</context>
<context>
    <name>GanttKeys</name>
    <message>
        <source>&amp;Fit the selected bar</source>
        <translation>Gewählten Balken ein&amp;passen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>As large as there is room for</source>
        <translation>So groß, wie Platz ist</translation>
    </message>
    <message>
        <source>The whole time of all runs</source>
        <translation>Die ganze Zeit aller Läufe</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Around the pointer, or the middle</source>
        <translation>Um den Mauszeiger, sonst um die Mitte</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Moves to what was before</source>
        <translation>Geht zu dem, was davor war</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Moves to what came after</source>
        <translation>Geht zu dem, was danach kam</translation>
    </message>
    <message>
        <source>Previous bar</source>
        <translation>Voriger Balken</translation>
    </message>
    <message>
        <source>The one before the selected one, in its row</source>
        <translation>Der vor dem gewählten, in seiner Zeile</translation>
    </message>
    <message>
        <source>Next bar</source>
        <translation>Nächster Balken</translation>
    </message>
    <message>
        <source>The one after the selected one, in its row</source>
        <translation>Der nach dem gewählten, in seiner Zeile</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>A, then B: at the nearest edge of a bar</source>
        <translation>A, dann B: am nächsten Rand eines Balkens</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>Zeile ausblenden</translation>
    </message>
    <message>
        <source>That of the selected bar</source>
        <translation>Die des gewählten Balkens</translation>
    </message>
    <message>
        <source>Pin the row</source>
        <translation>Zeile anheften</translation>
    </message>
    <message>
        <source>That of the selected bar, to the top; again: back</source>
        <translation>Die des gewählten Balkens, nach oben; noch einmal: zurück</translation>
    </message>
    <message>
        <source>Fold the chart</source>
        <translation>Diagramm einklappen</translation>
    </message>
    <message>
        <source>That of the selected bar; again: unfold</source>
        <translation>Das des gewählten Balkens; noch einmal: aufklappen</translation>
    </message>
</context>
<context>
    <name>GanttWords</name>
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
        <source>The system did not tell the program on which core it ran.</source>
        <translation>Das System verrät einem Programm nicht, auf welchem Kern es läuft.</translation>
    </message>
    <message>
        <source>%1 %2: stopped after %3. %4 %5.</source>
        <translation>%1 %2: angehalten nach %3. %4 %5.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Zeilen: %1.</translation>
    </message>
    <message>
        <source>%1 let it go on: %2</source>
        <comment>task, what it did</comment>
        <translation>Weiter ging es durch %1: %2</translation>
    </message>
    <message>
        <source>%1 let it go on: %2 (%3)</source>
        <comment>task, what it did, with what</comment>
        <translation>Weiter ging es durch %1: %2 (%3)</translation>
    </message>
    <message>
        <source>ended after %1: nobody got on</source>
        <translation>beendet nach %1: niemand kam weiter</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Not so far</source>
        <translation>Bisher nicht</translation>
    </message>
    <message>
        <source>Yes, up to %1, so far</source>
        <translation>Ja, bis zu %1, bisher</translation>
    </message>
    <message>
        <source>running now …</source>
        <translation>läuft gerade …</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how it is known</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, chart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, span %2 of %3</source>
        <comment>row, place in it</comment>
        <translation>%1, Abschnitt %2 von %3</translation>
    </message>
    <message>
        <source>Span %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>Preparing the chart: %1 %</source>
        <translation>Das Diagramm wird vorbereitet: %1 %</translation>
    </message>
    <message>
        <source>nothing was on</source>
        <translation>nichts war im Gang</translation>
    </message>
    <message>
        <source>running %1 %, ready %2 %, waiting %3 %; at most %4 at once</source>
        <translation>laufend %1 %, bereit %2 %, wartend %3 %; höchstens %4 zugleich</translation>
    </message>
    <message>
        <source>More than %1 links here: zoom in to see them</source>
        <translation>Mehr als %1 Pfeile hier: vergrößern, um sie zu sehen</translation>
    </message>
    <message>
        <source>A to B: %1; %2</source>
        <comment>length, shares</comment>
        <translation>A bis B: %1; %2</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Nicht mehr an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;All rows in their own order</source>
        <translation>&amp;Alle Zeilen in ihrer eigenen Reihenfolge</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>running %1 %, ready %2 %, waiting %3 %, taken %4 %; at most %5 at once</source>
        <translation>laufend %1 %, bereit %2 %, wartend %3 %, genommen %4 %; höchstens %5 zugleich</translation>
    </message>
    <message>
        <source>recorded for %1: no room for more</source>
        <translation>%1 lang aufgezeichnet: kein Platz für mehr</translation>
    </message>
    <message>
        <source>%1 %2: recorded for %3, no room for more. %4 %5.</source>
        <translation>%1 %2: %3 lang aufgezeichnet, kein Platz für mehr. %4 %5.</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>row</comment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>time, what is there, how many run then</comment>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is there at a time, how many are in line then</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>KitchenWords</name>
    <message>
        <source>%1 %</source>
        <comment>share of a chef&apos;s time</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>device: no core needed</source>
        <translation>Gerät: kein Kern nötig</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>wartet auf E/A</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>wartet auf eine Sperre</translation>
    </message>
    <message>
        <source>waits for another task</source>
        <translation>wartet auf eine andere Aufgabe</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>not under way</source>
        <translation>nicht in Arbeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something shared, how much is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a core</source>
        <translation>ein Kern</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>left undone</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>works for several, too fast to see one by one</source>
        <translation>arbeitet für mehrere, zu schnell, um es einzeln zu sehen</translation>
    </message>
    <message>
        <source>works for %1</source>
        <comment>a customer</comment>
        <translation>arbeitet für %1</translation>
    </message>
    <message>
        <source>has nothing to do</source>
        <translation>hat nichts zu tun</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>ein Kanal</translation>
    </message>
    <message>
        <source>a semaphore</source>
        <translation>ein Semaphor</translation>
    </message>
    <message>
        <source>a read-write lock</source>
        <translation>eine Lese-Schreib-Sperre</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>eine Sperre</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>names</comment>
        <translation>in der Hand von %1</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <comment>values in a channel</comment>
        <translation>%1 darin</translation>
    </message>
    <message>
        <source>not known how many are in it</source>
        <translation>nicht bekannt, wie viele darin sind</translation>
    </message>
    <message>
        <source>goes from hand to hand too fast to see: %1</source>
        <comment>names</comment>
        <translation>geht zu schnell von Hand zu Hand, um es zu sehen: %1</translation>
    </message>
    <message>
        <source>held by %1, again and again</source>
        <comment>names</comment>
        <translation>immer wieder in der Hand von %1</translation>
    </message>
    <message>
        <source>%1, wanted by %2</source>
        <comment>what a lock does, who waits for it</comment>
        <translation>%1; darauf warten: %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>keys in a bowl</comment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>keys left, who has the others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chef %1</source>
        <translation>Koch %1</translation>
    </message>
    <message>
        <source>core %1: %2</source>
        <comment>what a chef does</comment>
        <translation>Kern %1: %2</translation>
    </message>
    <message>
        <source>a core: %1</source>
        <comment>what a chef does</comment>
        <translation>ein Kern: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lock, who holds it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a task: %1</source>
        <comment>what it does</comment>
        <translation>eine Aufgabe: %1</translation>
    </message>
    <message>
        <source>the last to get a chef</source>
        <translation>bekam zuletzt einen Koch</translation>
    </message>
    <message>
        <source>waited</source>
        <comment>on a receipt, above how long</comment>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>not served</source>
        <comment>on a receipt</comment>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>busy %1 %</source>
        <comment>a chef, the share of time</comment>
        <translation>beschäftigt %1 %</translation>
    </message>
    <message>
        <source>its core did something else</source>
        <translation>ihr Kern tat etwas anderes</translation>
    </message>
</context>
<context>
    <name>LectureKeys</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>Freeze: the audience keeps its picture</source>
        <translation>Standbild: Die Zuhörer behalten ihr Bild</translation>
    </message>
    <message>
        <source>Go to a place by its number</source>
        <translation>Zu einer Stelle, nach ihrer Nummer</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal laufen lassen</translation>
    </message>
    <message>
        <source>This computer&apos;s run, or the recording</source>
        <translation>Der Lauf dieses Computers, oder die Aufnahme</translation>
    </message>
    <message>
        <source>The kitchen in place of the chart, and back</source>
        <translation>Die Küche statt des Diagramms, und zurück</translation>
    </message>
    <message>
        <source>Play or pause; after a number of hands: done</source>
        <translation>Abspielen oder anhalten; nach einer Zahl von Händen: fertig</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Spotlight; drag it in the copy</source>
        <translation>Lichtkegel; im kleinen Bild ziehen</translation>
    </message>
    <message>
        <source>Magnifier, the same</source>
        <translation>Lupe, ebenso</translation>
    </message>
    <message>
        <source>Start or pause the clock</source>
        <translation>Die Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>Set the clock to zero</source>
        <translation>Die Uhr auf null stellen</translation>
    </message>
    <message>
        <source>Show or hide the votes; 1 to 9 and a number count them</source>
        <translation>Abstimmung zeigen oder verbergen; 1 bis 9 und eine Zahl zählen sie</translation>
    </message>
    <message>
        <source>The second vote, or the first</source>
        <translation>Die zweite Abstimmung, oder die erste</translation>
    </message>
    <message>
        <source>One hand more</source>
        <translation>Eine Hand mehr</translation>
    </message>
    <message>
        <source>One hand less</source>
        <translation>Eine Hand weniger</translation>
    </message>
    <message>
        <source>Change the screens</source>
        <translation>Die Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Hide or show the speaker&apos;s part</source>
        <translation>Den Teil für den Vortrag verbergen oder zeigen</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>End the lecture</source>
        <translation>Die Vorlesung beenden</translation>
    </message>
</context>
<context>
    <name>LegendWords</name>
    <message>
        <source>and %1 more</source>
        <comment>entries of a legend that have no room</comment>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>LessonOutcome</name>
    <message>
        <source>Try %1: stood still in %2 of %3 runs</source>
        <translation>Versuch %1: blieb in %2 von %3 Läufen stehen</translation>
    </message>
    <message>
        <source>Try %1: wrong in %2 of %3 runs</source>
        <translation>Versuch %1: falsch in %2 von %3 Läufen</translation>
    </message>
    <message>
        <source>It came out: %1</source>
        <translation>Es kam heraus: %1</translation>
    </message>
    <message>
        <source>It was measured: look at what came out, then go on.</source>
        <translation>Es ist gemessen: Sehen Sie sich an, was herauskam, und gehen Sie weiter.</translation>
    </message>
    <message>
        <source>This run was disturbed, and may come out otherwise the next time.</source>
        <translation>Dieser Lauf wurde gestört und kann das nächste Mal anders ausgehen.</translation>
    </message>
</context>
<context>
    <name>LessonSummary</name>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>the run was disturbed: not counted</source>
        <translation>der Lauf war gestört: nicht gezählt</translation>
    </message>
    <message>
        <source>so it came out</source>
        <translation>so kam es heraus</translation>
    </message>
    <message>
        <source>it came out: %1</source>
        <translation>heraus kam: %1</translation>
    </message>
    <message>
        <source>off by %1 %</source>
        <translation>um %1 % daneben</translation>
    </message>
    <message>
        <source>it came out otherwise</source>
        <translation>es kam anders heraus</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Sie sagten: %1</translation>
    </message>
    <message>
        <source>You answered on the chart</source>
        <translation>Sie haben im Diagramm geantwortet</translation>
    </message>
    <message>
        <source>What turned out to be otherwise</source>
        <translation>Was sich als anders erwies</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>simulated</source>
        <comment>a cell of a map</comment>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <comment>a cell of a map</comment>
        <translation>nichts gemessen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 over %2 and %3.</source>
        <comment>what was measured over what was changed</comment>
        <translation>%1 über %2 und %3.</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Least %1 at %2; most %3 at %4.</source>
        <translation>Am wenigsten %1 bei %2; am meisten %3 bei %4.</translation>
    </message>
</context>
<context>
    <name>NumberTexts</name>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>ShownChart</name>
    <message>
        <source>What the lesson runs is drawn here.</source>
        <translation>Hier wird gezeichnet, was die Lektion laufen lässt.</translation>
    </message>
    <message>
        <source>Guess first: the run comes then, and is drawn here.</source>
        <translation>Erst raten: Danach kommt der Lauf und wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>Being measured now …</source>
        <translation>Wird gerade gemessen …</translation>
    </message>
    <message>
        <source>Being measured. Checked against the kernel&apos;s own record when it has finished.</source>
        <translation>Wird gemessen. Am Ende wird es mit den Aufzeichnungen des Kernels verglichen.</translation>
    </message>
    <message>
        <source>Being measured. Turns are concluded from gaps.</source>
        <translation>Wird gemessen. Wechsel werden aus Lücken erschlossen.</translation>
    </message>
    <message>
        <source>Too much to draw while it runs; shown when it has ended.</source>
        <translation>Zu viel, um es währenddessen zu zeichnen; wird am Ende gezeigt.</translation>
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
        <source>%1, run %2 of %3</source>
        <translation>%1, Lauf %2 von %3</translation>
    </message>
    <message>
        <source>%1, run %2 of %3, the median</source>
        <translation>%1, Lauf %2 von %3, der Median</translation>
    </message>
    <message>
        <source>Runs again and again, in turn with the other one.</source>
        <translation>Läuft immer wieder, abwechselnd mit dem anderen.</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>It is running now.</source>
        <translation>Es läuft gerade.</translation>
    </message>
    <message>
        <source>There is no run to be shown.</source>
        <translation>Es gibt keinen Lauf, der gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>Der Lauf ist fertig.</translation>
    </message>
    <message>
        <source>The recording is shown.</source>
        <translation>Gezeigt wird die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Simulated, not measured.</source>
        <translation>Berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Recorded on %1, not now.</source>
        <translation>Aufgezeichnet auf %1, nicht jetzt.</translation>
    </message>
    <message>
        <source>Disturbed by other programs: its times say nothing.</source>
        <translation>Von anderen Programmen gestört: Die Zeiten sagen nichts.</translation>
    </message>
    <message>
        <source>real time   %1</source>
        <comment>where a replay is</comment>
        <translation>in Echtzeit   %1</translation>
    </message>
    <message>
        <source>%1 times slower   %2</source>
        <comment>factor, where a replay is</comment>
        <translation>%1-mal langsamer   %2</translation>
    </message>
</context>
<context>
    <name>SpeakerWords</name>
    <message>
        <source>+%1 over %2</source>
        <translation>+%1 über %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 übrig von %2</translation>
    </message>
    <message>
        <source>The clock stands. T starts it</source>
        <translation>Die Uhr steht. T startet sie</translation>
    </message>
    <message>
        <source>Paused. T goes on</source>
        <translation>Angehalten. T lässt sie weiterlaufen</translation>
    </message>
    <message>
        <source>+%1 behind the plan</source>
        <translation>+%1 hinter dem Plan</translation>
    </message>
    <message>
        <source>−%1 ahead of the plan</source>
        <translation>−%1 vor dem Plan</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Being run: %1 %</source>
        <translation>Läuft: %1 %</translation>
    </message>
    <message>
        <source>The recording is shown. R runs it here</source>
        <translation>Die Aufnahme ist zu sehen. R misst hier</translation>
    </message>
    <message>
        <source>Measured on this computer</source>
        <translation>Auf diesem Computer gemessen</translation>
    </message>
    <message>
        <source>Not run yet. R runs it</source>
        <translation>Noch nicht gelaufen. R startet es</translation>
    </message>
    <message>
        <source>The recording is shown. R tries again</source>
        <translation>Die Aufnahme ist zu sehen. R versucht es noch einmal</translation>
    </message>
    <message>
        <source>L shows the recording</source>
        <translation>L zeigt die Aufnahme</translation>
    </message>
    <message>
        <source>R runs it again</source>
        <translation>R startet es noch einmal</translation>
    </message>
    <message>
        <source>Could not be run. %1</source>
        <comment>what to press</comment>
        <translation>Ließ sich nicht starten. %1</translation>
    </message>
    <message>
        <source>Disturbed by other programs. %1</source>
        <comment>what to press</comment>
        <translation>Von anderen Programmen gestört. %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place, how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The screen is black. B shows the picture</source>
        <translation>Der Bildschirm ist schwarz. B zeigt das Bild</translation>
    </message>
    <message>
        <source>The screen is white. W shows the picture</source>
        <translation>Der Bildschirm ist weiß. W zeigt das Bild</translation>
    </message>
    <message>
        <source>Frozen: the audience still sees %1. F lets it follow</source>
        <translation>Standbild: Die Zuhörer sehen noch %1. F lässt sie folgen</translation>
    </message>
</context>
<context>
    <name>StandingSigns</name>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>with limits</source>
        <translation>mit Einschränkungen</translation>
    </message>
    <message>
        <source>a reason to run again</source>
        <translation>ein Grund, den Lauf zu wiederholen</translation>
    </message>
    <message>
        <source>computed, not measured</source>
        <translation>berechnet, nicht gemessen</translation>
    </message>
</context>
<context>
    <name>StepHint</name>
    <message>
        <source>Running, %1 of %2 … Esc stops it.</source>
        <translation>Läuft, %1 von %2 … Esc hält an.</translation>
    </message>
    <message>
        <source>%1 of %2 are there. Press Run to make the others.</source>
        <translation>%1 von %2 sind da. „Ausführen“ macht die übrigen.</translation>
    </message>
    <message>
        <source>Running … Esc stops it.</source>
        <translation>Läuft … Esc hält an.</translation>
    </message>
    <message>
        <source>Press Run, and see what comes out.</source>
        <translation>Drücken Sie „Ausführen“, und sehen Sie, was herauskommt.</translation>
    </message>
    <message>
        <source>This step speaks of a run that is not there. Press Run to make it.</source>
        <translation>Dieser Schritt handelt von einem Lauf, den es nicht gibt. Drücken Sie „Ausführen“, um ihn zu machen.</translation>
    </message>
    <message>
        <source>The run has decided. What you said stays.</source>
        <translation>Der Lauf hat entschieden. Was Sie gesagt haben, bleibt stehen.</translation>
    </message>
    <message>
        <source>Not sure? Make a guess, or go on without one.</source>
        <translation>Nicht sicher? Raten Sie, oder gehen Sie ohne Antwort weiter.</translation>
    </message>
    <message>
        <source>Kept. The run will show what comes out.</source>
        <translation>Gemerkt. Der Lauf wird zeigen, was herauskommt.</translation>
    </message>
</context>
<context>
    <name>TriedPage</name>
    <message>
        <source>The page waits on its own thread</source>
        <translation>Die Seite wartet auf ihrem eigenen Thread</translation>
    </message>
    <message>
        <source>The page is called when an answer is there</source>
        <translation>Die Seite wird gerufen, wenn eine Antwort da ist</translation>
    </message>
    <message>
        <source>A second thread waits for the page</source>
        <translation>Ein zweiter Thread wartet für die Seite</translation>
    </message>
    <message>
        <source>While it fetches it waits for each answer, and does nothing else: it freezes. Type all the same: your keys show when it goes on.</source>
        <translation>Während sie holt, wartet sie auf jede Antwort und tut nichts anderes: Sie friert ein. Tippen Sie trotzdem: Ihre Tasten erscheinen, wenn sie weitermacht.</translation>
    </message>
    <message>
        <source>It asks, and goes on with keys and sign until an answer is there, all on one thread. Type while it fetches.</source>
        <translation>Sie fragt, und macht mit Tasten und Zeichen weiter, bis eine Antwort da ist, alles auf einem Thread. Tippen Sie, während sie holt.</translation>
    </message>
    <message>
        <source>That thread fetches and waits; the page&apos;s own goes on with keys and sign. Type while it fetches.</source>
        <translation>Jener Thread holt und wartet; der der Seite macht mit Tasten und Zeichen weiter. Tippen Sie, während sie holt.</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>%1 (%2 %)</source>
        <comment>hands, share</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>first vote</source>
        <translation>erste Abstimmung</translation>
    </message>
    <message>
        <source>second vote</source>
        <translation>zweite Abstimmung</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready, waits for its turn</source>
        <translation>Bereit, wartet, bis sie drankommt</translation>
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
        <source>Waits for another task</source>
        <translation>Wartet auf eine andere Aufgabe</translation>
    </message>
    <message>
        <source>Ready, or its core did something else</source>
        <translation>Bereit, oder ihr Kern tat etwas anderes</translation>
    </message>
    <message>
        <source>Its core did something else</source>
        <translation>Ihr Kern tat etwas anderes</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>With %1, %2.</source>
        <translation>%2 (%1).</translation>
    </message>
    <message>
        <source>Right both times: %1.</source>
        <translation>Beide Male richtig: %1.</translation>
    </message>
    <message>
        <source>Right both times, and %1 finished %2 times as fast.</source>
        <translation>Beide Male richtig, %1 war %2-mal so schnell.</translation>
    </message>
    <message>
        <source>Right both times, but %1 took %2 times as long.</source>
        <translation>Beide Male richtig, %1 dauerte %2-mal so lange.</translation>
    </message>
    <message>
        <source>Right both times, in about the same time.</source>
        <translation>Beide Male richtig, in etwa derselben Zeit.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The median: %1 took %2 (all: %3), %4 %5 (all: %6).</source>
        <translation>Median: %1 %2 (alle: %3), %4 %5 (alle: %6).</translation>
    </message>
    <message numerus="yes">
        <source>Livelocks: %1 of %n run(s) with %2, %3 of the others.</source>
        <translation>
            <numerusform>Livelocks: %1 von %n Lauf (%2), sonst %3.</numerusform>
            <numerusform>Livelocks: %1 von %n Läufen (%2), sonst %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Livelocks: %1 of %n run(s) with %2, none of the others.</source>
        <translation>
            <numerusform>Livelocks: %1 von %n Lauf (%2), sonst keiner.</numerusform>
            <numerusform>Livelocks: %1 von %n Läufen (%2), sonst keiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadlocks: %1 of %n run(s) with %2, %3 of the others.</source>
        <translation>
            <numerusform>Deadlocks: %1 von %n Lauf (%2), sonst %3.</numerusform>
            <numerusform>Deadlocks: %1 von %n Läufen (%2), sonst %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadlocks: %1 of %n run(s) with %2, none of the others.</source>
        <translation>
            <numerusform>Deadlocks: %1 von %n Lauf (%2), sonst keiner.</numerusform>
            <numerusform>Deadlocks: %1 von %n Läufen (%2), sonst keiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) went wrong with %2, %3 of the others.</source>
        <translation>
            <numerusform>%1 von %n Lauf ging schief (%2), sonst %3.</numerusform>
            <numerusform>%1 von %n Läufen gingen schief (%2), sonst %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) went wrong with %2, none of the others.</source>
        <translation>
            <numerusform>%1 von %n Lauf ging schief (%2), sonst keiner.</numerusform>
            <numerusform>%1 von %n Läufen gingen schief (%2), sonst keiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcomes in %n run(s): %1 with %2, %3 with the other.</source>
        <translation>
            <numerusform>Ergebnisse in %n Lauf: %1 (%2), sonst %3.</numerusform>
            <numerusform>Verschiedene Ergebnisse in %n Läufen: %1 (%2), sonst %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing went wrong in %n run(s).</source>
        <translation>
            <numerusform>In %n Lauf ging nichts schief.</numerusform>
            <numerusform>In %n Läufen ging nichts schief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s): %1 finished %2 times as fast.</source>
        <translation>
            <numerusform>Median aus %n Lauf: %1 war %2-mal so schnell.</numerusform>
            <numerusform>Median aus %n Läufen: %1 war %2-mal so schnell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s): %1 took %2 times as long.</source>
        <translation>
            <numerusform>Median aus %n Lauf: %1 dauerte %2-mal so lange.</numerusform>
            <numerusform>Median aus %n Läufen: %1 dauerte %2-mal so lange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s): both took about the same time.</source>
        <translation>
            <numerusform>Median aus %n Lauf: beide brauchten etwa gleich lange.</numerusform>
            <numerusform>Median aus %n Läufen: beide brauchten etwa gleich lange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This shows nothing yet: %1 of %n run(s) were disturbed.</source>
        <translation>
            <numerusform>Das zeigt noch nichts: %1 von %n Lauf war gestört.</numerusform>
            <numerusform>Das zeigt noch nichts: %1 von %n Läufen waren gestört.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s): more had no answer with %1.</source>
        <translation>
            <numerusform>Median aus %n Lauf: mehr blieb ohne Antwort (%1).</numerusform>
            <numerusform>Median aus %n Läufen: mehr blieb ohne Antwort (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s): %1 answered %2 times as many a second.</source>
        <translation>
            <numerusform>Median aus %n Lauf: %2-mal so viele Antworten (%1).</numerusform>
            <numerusform>Median aus %n Läufen: %2-mal so viele Antworten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s): %1 answered %2 times as soon.</source>
        <translation>
            <numerusform>Median aus %n Lauf: %2-mal so frühe Antworten (%1).</numerusform>
            <numerusform>Median aus %n Läufen: %2-mal so frühe Antworten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s): both answered as many, and as soon.</source>
        <translation>
            <numerusform>Median aus %n Lauf: beide antworteten gleich oft und schnell.</numerusform>
            <numerusform>Median aus %n Läufen: beide antworteten gleich oft und schnell.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n thread(s), handing on a baton: not pinned to a core</source>
        <translation>
            <numerusform>%n Thread mit Staffelstab, nicht an einen Kern gebunden</numerusform>
            <numerusform>%n Threads mit Staffelstab, nicht an einen Kern gebunden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was executed</source>
        <translation>nichts wurde ausgeführt</translation>
    </message>
    <message>
        <source>Simulated in virtual time, not measured</source>
        <translation>In virtueller Zeit simuliert, nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s), not pinned: the system would not keep them on one core</source>
        <translation>
            <numerusform>%n Thread, nicht gebunden: Das System ließ ihn nicht auf einem Kern</numerusform>
            <numerusform>%n Threads, nicht gebunden: Das System ließ sie nicht auf einem Kern</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred from gaps, right to within %1</source>
        <translation>Aus Lücken erschlossen, auf %1 genau</translation>
    </message>
    <message>
        <source>Inferred from gaps, right to within %1; the system did not let the program see its own switches, because %2</source>
        <translation>Aus Lücken erschlossen, auf %1 genau; das System lässt ein Programm seine eigenen Wechsel nicht sehen, denn %2</translation>
    </message>
    <message>
        <source>Verified by the kernel: no thread ever left its core</source>
        <translation>Vom Kernel bestätigt: Kein Thread verließ je seinen Kern</translation>
    </message>
    <message>
        <source>every switch (%1)</source>
        <translation>jeder Wechsel (%1)</translation>
    </message>
    <message>
        <source>nearly every switch (%1 of %2)</source>
        <translation>fast jeder Wechsel (%1 von %2)</translation>
    </message>
    <message>
        <source>most switches (%1 of %2)</source>
        <translation>die meisten Wechsel (%1 von %2)</translation>
    </message>
    <message>
        <source>a part of the switches (%1 of %2)</source>
        <translation>ein Teil der Wechsel (%1 von %2)</translation>
    </message>
    <message>
        <source>%1, to %2; the worst boundary off by %3</source>
        <translation>%1, auf %2; die schlechteste Grenze um %3 daneben</translation>
    </message>
    <message>
        <source>%1, to %2; 1 boundary in 100 off by more than %3</source>
        <translation>%1, auf %2; 1 von 100 Grenzen um mehr als %3 daneben</translation>
    </message>
    <message numerus="yes">
        <source>Partly verified by the kernel, for %1 of %n thread(s): %2; the others are inferred from gaps, because %3</source>
        <translation>
            <numerusform>Vom Kernel teilweise bestätigt, für %1 von %n Thread: %2; die anderen sind aus Lücken erschlossen, denn %3</numerusform>
            <numerusform>Vom Kernel teilweise bestätigt, für %1 von %n Threads: %2; die anderen sind aus Lücken erschlossen, denn %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly verified by the kernel, as far as there was room: %1; %n record(s) of later ones were lost</source>
        <translation>
            <numerusform>Vom Kernel teilweise bestätigt, soweit der Platz reichte: %1; %n späterer Eintrag ging verloren</numerusform>
            <numerusform>Vom Kernel teilweise bestätigt, soweit der Platz reichte: %1; %n spätere Einträge gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified by the kernel: %1</source>
        <translation>Vom Kernel bestätigt: %1</translation>
    </message>
    <message>
        <source>Partly verified by the kernel: %1</source>
        <translation>Vom Kernel teilweise bestätigt: %1</translation>
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
    <message>
        <source>kind of step</source>
        <translation>Art von Schritt</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>measured value</source>
        <translation>gemessener Wert</translation>
    </message>
    <message>
        <source>misconception</source>
        <translation>Irrtum</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more curve(s).</source>
        <translation>
            <numerusform>Und %n weitere Kurve.</numerusform>
            <numerusform>Und %n weitere Kurven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be shown: a logarithmic axis has no zero and nothing below.</source>
        <translation>
            <numerusform>%n Wert lässt sich nicht zeigen: Eine logarithmische Achse hat keine Null und nichts darunter.</numerusform>
            <numerusform>%n Werte lassen sich nicht zeigen: Eine logarithmische Achse hat keine Null und nichts darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be shown: no number, or too large.</source>
        <translation>
            <numerusform>%n Wert lässt sich nicht zeigen: keine Zahl, oder zu groß.</numerusform>
            <numerusform>%n Werte lassen sich nicht zeigen: keine Zahl, oder zu groß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the edge: %n run(s) left out.</source>
        <translation>
            <numerusform>Jenseits des Rands: %n ausgelassener Lauf.</numerusform>
            <numerusform>Jenseits des Rands: %n ausgelassene Läufe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>whoever is quickest</source>
        <translation>wer am schnellsten ist</translation>
    </message>
    <message>
        <source>whoever waited longest</source>
        <translation>wer am längsten gewartet hat</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>entgegengesetzt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>left first</source>
        <translation>linke zuerst</translation>
    </message>
    <message>
        <source>lowest number first</source>
        <translation>kleinste Nummer zuerst</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>einen Schlüssel</translation>
    </message>
    <message>
        <source>an atomic addition</source>
        <translation>eine atomare Addition</translation>
    </message>
    <message>
        <source>evenly, whatever the server does</source>
        <translation>gleichmäßig, was der Server auch tut</translation>
    </message>
    <message>
        <source>at random, whatever the server does</source>
        <translation>zufällig, was der Server auch tut</translation>
    </message>
    <message>
        <source>each client after its last answer</source>
        <translation>jeder Client nach seiner letzten Antwort</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>einer nach dem anderen</translation>
    </message>
    <message>
        <source>the least busy one</source>
        <translation>der am wenigsten beschäftigte</translation>
    </message>
    <message>
        <source>when the system says that they were pressed</source>
        <translation>wann sie laut System gedrückt wurden</translation>
    </message>
    <message>
        <source>when they reached the page</source>
        <translation>wann sie bei der Seite ankamen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>thousandths</source>
        <translation>Tausendstel</translation>
    </message>
    <message>
        <source>millionths</source>
        <translation>Millionstel</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>always as long</source>
        <translation>immer gleich lang</translation>
    </message>
    <message>
        <source>at random, so long on average</source>
        <translation>zufällig, im Mittel so lang</translation>
    </message>
</context>
<context>
    <name>course</name>
    <message>
        <source>One core</source>
        <translation>Ein Kern</translation>
    </message>
    <message>
        <source>How a single core gets many things done, and what it costs.</source>
        <translation>Wie ein einziger Kern vieles schafft, und was das kostet.</translation>
    </message>
    <message>
        <source>Many cores</source>
        <translation>Viele Kerne</translation>
    </message>
    <message>
        <source>What more cores are good for, and where they help no more.</source>
        <translation>Wozu mehr Kerne gut sind, und wo sie nicht mehr helfen.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>One program, carried out in many ways.</source>
        <translation>Ein Programm, auf viele Arten ausgeführt.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>What goes wrong when tasks use the same thing, and what helps.</source>
        <translation>Was schiefgeht, wenn Aufgaben dasselbe benutzen, und was hilft.</translation>
    </message>
    <message>
        <source>When nobody gets on</source>
        <translation>Wenn niemand vorankommt</translation>
    </message>
    <message>
        <source>How tasks can bring each other to a standstill.</source>
        <translation>Wie Aufgaben einander zum Stillstand bringen.</translation>
    </message>
    <message>
        <source>In real systems</source>
        <translation>In echten Systemen</translation>
    </message>
    <message>
        <source>What all of it means for windows, servers and databases that really answer.</source>
        <translation>Was das alles für Fenster, Server und Datenbanken bedeutet, die wirklich antworten.</translation>
    </message>
</context>
<context>
    <name>distribution</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n anderes</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %n run(s) what came out was not what was expected.</source>
        <translation>
            <numerusform>In %1 von %n Lauf kam etwas anderes heraus als erwartet.</numerusform>
            <numerusform>In %1 von %n Läufen kam etwas anderes heraus als erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n run(s), each came out as expected.</source>
        <translation>
            <numerusform>%n Lauf, wie erwartet.</numerusform>
            <numerusform>%n Läufe, jeder wie erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n run(s): median %1, and half of them from %2 to %3.</source>
        <translation>
            <numerusform>%n Lauf: Median %1, die Hälfte von %2 bis %3.</numerusform>
            <numerusform>%n Läufe: Median %1, die Hälfte von %2 bis %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n run(s), each came to the same.</source>
        <translation>
            <numerusform>%n Lauf, ein Ergebnis.</numerusform>
            <numerusform>%n Läufe, jedes Mal dasselbe Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), different outcomes: %1.</source>
        <translation>
            <numerusform>%n Lauf, verschiedene Ergebnisse: %1.</numerusform>
            <numerusform>%n Läufe, verschiedene Ergebnisse: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %n run(s) tasks came to a standstill.</source>
        <translation>
            <numerusform>In %1 von %n Lauf kamen Aufgaben nicht weiter.</numerusform>
            <numerusform>In %1 von %n Läufen kamen Aufgaben nicht weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disturbance</name>
    <message>
        <source>other programs took %1 % of the time of a core</source>
        <translation>Andere Programme nahmen %1 % der Zeit eines Kerns</translation>
    </message>
    <message>
        <source>%1 % of the time of a core was lost, and how is not known</source>
        <translation>%1 % der Zeit eines Kerns gingen unerklärt verloren</translation>
    </message>
    <message>
        <source>a quota took away %1 % of the cores&apos; time</source>
        <translation>Ein Kontingent nahm %1 % der Zeit der Kerne</translation>
    </message>
    <message>
        <source>the whole program stood still for %1 % of the time</source>
        <translation>Das ganze Programm stand %1 % der Zeit still</translation>
    </message>
    <message>
        <source>other programs took %1 % of the cores&apos; time</source>
        <translation>Andere Programme nahmen %1 % der Zeit der Kerne</translation>
    </message>
    <message>
        <source>%1 % of the cores&apos; time was lost, and how is not known</source>
        <translation>%1 % der Zeit der Kerne gingen unerklärt verloren</translation>
    </message>
    <message>
        <source>The group of programs that it belongs to may use the cores for part of the time only: raise that quota, or run outside of the group.</source>
        <translation>Die Gruppe von Programmen, zu der es gehört, darf die Kerne nur einen Teil der Zeit benutzen: dieses Kontingent erhöhen oder außerhalb der Gruppe starten.</translation>
    </message>
    <message>
        <source>Run again, and do not stop the program or put the computer to sleep.</source>
        <translation>Noch einmal ausführen, ohne das Programm anzuhalten oder den Computer schlafen zu lassen.</translation>
    </message>
    <message>
        <source>Run again when other programs are idle.</source>
        <translation>Noch einmal ausführen, wenn andere Programme ruhen.</translation>
    </message>
    <message>
        <source>Interrupts, or other computers on the same processor, may have had it: run again.</source>
        <translation>Unterbrechungen oder andere Computer auf demselben Prozessor können sie gehabt haben: noch einmal ausführen.</translation>
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
        <source>&quot;%1&quot; would be larger than files may be here, so nothing was kept. Choose another disk, or raise the limit of the system (ulimit -f).</source>
        <translation>„%1“ würde größer, als Dateien hier sein dürfen, es blieb nichts davon. Einen anderen Datenträger wählen oder die Grenze des Systems heben (ulimit -f).</translation>
    </message>
    <message>
        <source>There is not enough memory to write &quot;%1&quot;. Close other programs, or write less.</source>
        <translation>Der Speicher reicht nicht, um „%1“ zu schreiben. Andere Programme schließen oder weniger schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on a disk that can only be read. Choose a folder on another one.</source>
        <translation>„%1“ liegt auf einem Datenträger, der sich nur lesen lässt. Einen Ordner auf einem anderen wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a longer name than the system takes. Choose a shorter one.</source>
        <translation>„%1“ ist ein längerer Name, als das System annimmt. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads back to itself. Choose another name.</source>
        <translation>„%1“ ist ein Verweis, der auf sich selbst zurückführt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>What reads &quot;%1&quot; has ended before everything was written. Start it again, or write to a file.</source>
        <translation>Was „%1“ liest, war zu Ende, bevor alles geschrieben war. Es neu starten oder in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is protected from being written. Choose another name, or change its permissions.</source>
        <translation>„%1“ ist gegen Schreiben geschützt. Einen anderen Namen wählen oder die Rechte der Datei ändern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file and takes none. Choose another name.</source>
        <translation>„%1“ ist keine Datei und nimmt keine auf. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written to its end. All of it is in &quot;%2&quot;: copy that to where there is room.</source>
        <translation>„%1“ ließ sich nicht bis zum Ende schreiben. Alles davon steht in „%2“: das dorthin kopieren, wo Platz ist.</translation>
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
    <message>
        <source>&quot;%1&quot; is not run by &quot;%2&quot;: %3 Choose another model.</source>
        <translation>„%1“ läuft nicht mit „%2“: %3 Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a run file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Laufdatei darin.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Was it moved or renamed?</source>
        <translation>Es gibt keine Datei „%1“. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read, because you may not read it. Ask whoever it belongs to, or change its permissions.</source>
        <translation>„%1“ konnte nicht gelesen werden, weil Sie sie nicht lesen dürfen. Fragen Sie, wem sie gehört, oder ändern Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read. Is its disk still there, and in order?</source>
        <translation>„%1“ konnte nicht gelesen werden. Ist ihr Datenträger noch da und in Ordnung?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no run file, but a pipe or a device. Choose a file that was saved.</source>
        <translation>„%1“ ist keine Laufdatei, sondern eine Pipe oder ein Gerät. Wählen Sie eine Datei, die gespeichert wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 MB, more than a run file can have. Choose another one.</source>
        <translation>„%1“ hat %2 MB, mehr als eine Laufdatei haben kann. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: of its %2 bytes only %3 are there. Copy it once more from where it came from.</source>
        <translation>„%1“ ist beschädigt: Von ihren %2 Bytes sind nur %3 da. Kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it should have %2 bytes and has %3. Copy it once more from where it came from.</source>
        <translation>„%1“ ist beschädigt: Sie sollte %2 Bytes haben und hat %3. Kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: most of its %2 MB are empty. Copy it once more from where it came from.</source>
        <translation>„%1“ ist beschädigt: Der größte Teil ihrer %2 MB ist leer. Kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>Another program is writing to &quot;%1&quot;, or did not finish: a part of it is in &quot;%2&quot;. Let that program open it and end in order.</source>
        <translation>Ein anderes Programm schreibt in „%1“ oder wurde damit nicht fertig: Ein Teil davon liegt in „%2“. Lassen Sie jenes Programm sie öffnen und ordentlich enden.</translation>
    </message>
    <message>
        <source>This file was saved by Interleave %1 and holds what this version, %2, does not know. Open it with that version, or a newer one.</source>
        <translation>Diese Datei wurde von Interleave %1 gespeichert und enthält etwas, das diese Version, %2, nicht kennt. Öffnen Sie sie mit jener oder einer neueren Version.</translation>
    </message>
    <message>
        <source>This file was saved by Interleave %1, in which the work of &quot;%2&quot; was another than in this version, %3. Open it with that version.</source>
        <translation>Diese Datei wurde von Interleave %1 gespeichert; darin war die Arbeit von „%2“ eine andere als in dieser Version, %3. Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no run file of Interleave. Run files are made by &quot;Save runs&quot; and end in .interleave.</source>
        <translation>„%1“ ist keine Laufdatei von Interleave. Laufdateien entstehen durch „Läufe speichern“ und enden auf .interleave.</translation>
    </message>
    <message>
        <source>Opening the file was stopped.</source>
        <translation>Das Öffnen der Datei wurde angehalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged (%2), so it is not shown. Is there a copy of it elsewhere?</source>
        <translation>„%1“ ist beschädigt (%2) und wird deshalb nicht gezeigt. Gibt es anderswo eine Kopie davon?</translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;.</source>
        <translation>Der Speicher reicht nicht, um „%1“ zu öffnen.</translation>
    </message>
    <message>
        <source>There is not enough memory to save these runs. Save fewer runs, or shorter ones.</source>
        <translation>Der Speicher reicht nicht, um diese Läufe zu speichern. Speichern Sie weniger oder kürzere Läufe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds runs of different work, which cannot be compared.</source>
        <translation>„%1“ enthält Läufe verschiedener Arbeiten, die sich nicht vergleichen lassen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Choose fewer tasks or less computing for each, or end other programs.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht. Weniger Aufgaben oder weniger Rechenzeit wählen, oder andere Programme beenden.</translation>
    </message>
    <message>
        <source>The system would not start another thread. End other programs and try again.</source>
        <translation>Das System hat keinen weiteren Thread gestartet. Andere Programme beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This failed: %1. Try again; if it happens often, please report it.</source>
        <translation>Das ist fehlgeschlagen: %1. Noch einmal versuchen; geschieht es oft, bitte melden.</translation>
    </message>
    <message>
        <source>To record this run takes about %1 MB of memory, and %2 MB are left. Choose fewer tasks or less computing for each, or end other programs.</source>
        <translation>Diesen Lauf aufzuzeichnen braucht etwa %1 MB Arbeitsspeicher, und %2 MB sind übrig. Weniger Aufgaben oder weniger Rechenzeit wählen, oder andere Programme beenden.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to show.</source>
        <translation>Angehalten, bevor es etwas zu zeigen gab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no lesson, but a folder or a device. Choose a file that ends with .toml.</source>
        <translation>„%1“ ist keine Lektion, sondern ein Ordner oder ein Gerät. Wählen Sie eine Datei, die auf .toml endet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read. May you read it, and is its disk in order?</source>
        <translation>„%1“ konnte nicht gelesen werden. Dürfen Sie sie lesen, und ist ihr Laufwerk in Ordnung?</translation>
    </message>
    <message>
        <source>A repeat has no end.</source>
        <translation>Eine Wiederholung hat kein Ende.</translation>
    </message>
    <message>
        <source>A key is taken and not given back. The one should stand before the other, and both inside the repeat or both outside.</source>
        <translation>Ein Schlüssel wird genommen und nicht zurückgegeben. Das eine muss vor dem anderen stehen, und beides in der Wiederholung oder beides außerhalb.</translation>
    </message>
    <message>
        <source>A key is given back that was not taken before.</source>
        <translation>Ein Schlüssel wird zurückgegeben, der vorher nicht genommen wurde.</translation>
    </message>
    <message>
        <source>A key is taken by who has it already, and would wait for itself.</source>
        <translation>Ein Schlüssel wird von jemandem genommen, der ihn schon hat und auf sich selbst warten würde.</translation>
    </message>
    <message>
        <source>Too many repeats lie in each other.</source>
        <translation>Zu viele Wiederholungen liegen ineinander.</translation>
    </message>
    <message>
        <source>A repeat ends before it begins.</source>
        <translation>Eine Wiederholung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A repeat has no steps.</source>
        <translation>Eine Wiederholung hat keine Schritte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no answers, but is a folder or a device. Choose a file that ends with .answers.json.</source>
        <translation>„%1“ enthält keine Antworten, sondern ist ein Ordner oder ein Gerät. Wählen Sie eine Datei, die auf .answers.json endet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no answers. They are saved at the end of a lesson, and end with .answers.json.</source>
        <translation>„%1“ enthält keine Antworten. Sie werden am Ende einer Lektion gespeichert und enden auf .answers.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved by another version of Interleave. Open it with that one, or with the newest.</source>
        <translation>„%1“ wurde mit einer anderen Fassung von Interleave gespeichert. Öffnen Sie die Datei mit jener oder mit der neuesten.</translation>
    </message>
    <message>
        <source>This Interleave was built without libharu, which makes PDF files. Take one of the packages, or build it where libharu is installed.</source>
        <translation>Dieses Interleave wurde ohne libharu gebaut, das PDF-Dateien macht. Nehmen Sie eines der Pakete, oder bauen Sie es dort, wo libharu installiert ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no lecture, but a folder or a device. Choose a file that ends with .toml.</source>
        <translation>„%1“ ist kein Vortrag, sondern ein Ordner oder ein Gerät. Wählen Sie eine Datei, die mit .toml endet.</translation>
    </message>
    <message>
        <source>This run needs %1 open sockets, two for each connection, and the system lets this program have %2. Choose fewer connections, or raise the limit of open files.</source>
        <translation>Dieser Lauf braucht %1 offene Sockets, zwei je Verbindung, und das System lässt diesem Programm %2. Wählen Sie weniger Verbindungen, oder erhöhen Sie die Grenze für offene Dateien.</translation>
    </message>
    <message>
        <source>The system refused a connection on this computer (127.0.0.1). Choose fewer connections, or end other programs.</source>
        <translation>Das System verweigerte eine Verbindung auf diesem Rechner (127.0.0.1). Wählen Sie weniger Verbindungen, oder beenden Sie andere Programme.</translation>
    </message>
    <message>
        <source>No folder for the files of this run can be made in the temporary place %1 (%2). Set TMPDIR to a folder with room.</source>
        <translation>Am vorläufigen Ort %1 lässt sich kein Ordner für die Dateien dieses Laufs anlegen (%2). Setze TMPDIR auf einen Ordner mit Platz.</translation>
    </message>
    <message>
        <source>No folder for the files of this run can be made in the temporary place %1 (%2). Set TMP to a folder with room.</source>
        <translation>Am vorläufigen Ort %1 lässt sich kein Ordner für die Dateien dieses Laufs anlegen (%2). Setze TMP auf einen Ordner mit Platz.</translation>
    </message>
    <message>
        <source>There is no room left in %1 for the database of this run. Make some, or set TMPDIR to another folder.</source>
        <translation>In %1 ist kein Platz mehr für die Datenbank dieses Laufs. Schaffe welchen, oder setze TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The database of this run cannot be opened in %1: SQLite says &quot;%2&quot;. Fewer connections take fewer open files.</source>
        <translation>Die Datenbank dieses Laufs lässt sich in %1 nicht öffnen: SQLite sagt „%2“. Weniger Verbindungen brauchen weniger offene Dateien.</translation>
    </message>
    <message>
        <source>This server answers other programs. &quot;interleave-cli serve&quot; runs it.</source>
        <translation>Dieser Server antwortet anderen Programmen. „interleave-cli serve“ lässt ihn laufen.</translation>
    </message>
    <message>
        <source>Nobody can listen on port %1 now: it is taken, or not for everybody. Choose another one, or 0 for one that is free.</source>
        <translation>An Port %1 kann jetzt niemand lauschen: Er ist vergeben oder nicht für alle da. Wählen Sie einen anderen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>What happened at the page could not be handed on.</source>
        <translation>Was an der Seite geschah, konnte nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>The connection to the server on this computer was closed.</source>
        <translation>Die Verbindung zum Server auf diesem Computer wurde geschlossen.</translation>
    </message>
    <message>
        <source>The page could not be opened.</source>
        <translation>Die Seite ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The page could not be opened: %1</source>
        <translation>Die Seite ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The page ended before it was closed, so nothing is known of what happened at it.</source>
        <translation>Die Seite endete, ehe sie geschlossen wurde; was an ihr geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be fitted: no curve of it comes near these points.</source>
        <translation>„%1“ konnte nicht angepasst werden: Keine seiner Kurven kommt in die Nähe dieser Punkte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no curve; it says something of each point.</source>
        <translation>„%1“ ist keine Kurve; es sagt etwas über jeden Punkt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a curve, to be fitted to the points together.</source>
        <translation>„%1“ ist eine Kurve, die an alle Punkte zusammen angepasst wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a point at x = 1: the speed-up is by what one alone did. If y is a speed-up already, say so.</source>
        <translation>„%1“ braucht einen Punkt bei x = 1: Die Beschleunigung bezieht sich darauf, was einer allein schaffte. Ist y schon eine Beschleunigung, dann sag es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says something of points beyond x = 1, and there are none.</source>
        <translation>„%1“ sagt etwas über Punkte jenseits von x = 1, und es gibt keine.</translation>
    </message>
    <message>
        <source>Point %1 (x = %2, y = %3): a load is a share of the servers&apos; time and must be below 1; at 1 the line has no end. Is x a rate?</source>
        <translation>Punkt %1 (x = %2, y = %3): Eine Last ist ein Anteil an der Zeit der Server und muss unter 1 liegen; bei 1 hat die Schlange kein Ende. Ist x eine Rate?</translation>
    </message>
    <message>
        <source>Point %1 is not finite; a law can only be fitted to numbers.</source>
        <translation>Punkt %1 ist nicht endlich; ein Gesetz lässt sich nur an Zahlen anpassen.</translation>
    </message>
    <message>
        <source>Point %1 (x = %2, y = %3): x must be above 0, as all these laws begin there.</source>
        <translation>Punkt %1 (x = %2, y = %3): x muss über 0 liegen, denn dort beginnen alle diese Gesetze.</translation>
    </message>
    <message>
        <source>Point %1 (x = %2, y = %3): y must not be below 0.</source>
        <translation>Punkt %1 (x = %2, y = %3): y darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>Point %1 (x = %2, y = %3): y must be above 0, as every time is.</source>
        <translation>Punkt %1 (x = %2, y = %3): y muss über 0 liegen, wie jede Zeit.</translation>
    </message>
    <message>
        <source>Point %1 (x = %2, y = %3) is too large or too small to be computed with; choose another unit.</source>
        <translation>Punkt %1 (x = %2, y = %3) ist zu groß oder zu klein, um damit zu rechnen; wähle eine andere Einheit.</translation>
    </message>
    <message>
        <source>All y are 0, and a law says nothing of that. Are the columns the right ones?</source>
        <translation>Alle y sind 0, und davon sagt kein Gesetz etwas. Sind es die richtigen Spalten?</translation>
    </message>
    <message>
        <source>Too few points for a curve: &quot;%1&quot; wants %2 different values of x or more, and has %3.</source>
        <translation>Zu wenige Punkte für eine Kurve: „%1“ braucht mindestens %2 verschiedene Werte von x und hat %3.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no number.</source>
        <translation>Zeile %1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Line %1 has one number; two are wanted, with a comma, semicolon or tab between them.</source>
        <translation>Zeile %1 hat eine Zahl; gebraucht werden zwei, mit Komma, Strichpunkt oder Tabulator dazwischen.</translation>
    </message>
    <message>
        <source>Line %1 has %2 numbers, and line %3 has %4.</source>
        <translation>Zeile %1 hat %2 Zahlen, Zeile %3 hat %4.</translation>
    </message>
    <message>
        <source>There are no numbers in it; two columns are wanted.</source>
        <translation>Es sind keine Zahlen darin; gebraucht werden zwei Spalten.</translation>
    </message>
    <message>
        <source>There are %1 columns, and &quot;%2&quot; takes %3 at most.</source>
        <translation>Es sind %1 Spalten, und „%2“ nimmt höchstens %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds runs, but no experiment. &quot;show&quot; shows them.</source>
        <translation>„%1“ enthält Läufe, aber kein Experiment. „show“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>estimate</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
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
    <name>experiment</name>
    <message>
        <source>What is swept is written NAME=VALUES, as in tasks=1,2,4, cores=1..8, work_ms=10..100+10 or tasks=1..64x2; &quot;%1&quot; is not.</source>
        <translation>Worüber gemessen wird, schreibt man NAME=WERTE, wie in tasks=1,2,4, cores=1..8, work_ms=10..100+10 oder tasks=1..64x2; „%1“ ist nicht so geschrieben.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 there is nothing; write the smaller number first.</source>
        <translation>%1: Von %2 bis %3 gibt es nichts; schreiben Sie die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>%1: what is added each time must be above 0.</source>
        <translation>%1: Was jedes Mal dazukommt, muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>%1: what is multiplied each time must begin above 0, and by 2 or more.</source>
        <translation>%1: Was jedes Mal vervielfacht wird, muss über 0 beginnen, und mit 2 oder mehr.</translation>
    </message>
    <message>
        <source>%1 has more than %2 values; take larger steps.</source>
        <translation>%1 hat mehr als %2 Werte; nehmen Sie größere Schritte.</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice. For several runs of each there are repeats.</source>
        <translation>%1: %2 steht zweimal da. Für mehrere Läufe von jedem gibt es Wiederholungen.</translation>
    </message>
    <message>
        <source>More tasks, time in the system</source>
        <translation>Mehr Aufgaben, Zeit im System</translation>
    </message>
    <message>
        <source>How long does each task take until it is done, the more of them there are?</source>
        <translation>Wie lange dauert es, bis jede Aufgabe fertig ist, je mehr es sind?</translation>
    </message>
    <message>
        <source>The mean time from a task&apos;s arrival to its end, on one core and on all.</source>
        <translation>Die mittlere Zeit von der Ankunft einer Aufgabe bis zu ihrem Ende, auf einem Kern und auf allen.</translation>
    </message>
    <message>
        <source>On one core n tasks that take turns have one n-th of it each (1/n), so the time grows with n. Several cores divide it among them, and do not bend it.</source>
        <translation>Auf einem Kern haben n Aufgaben, die sich abwechseln, je ein n-tel von ihm (1/n), also wächst die Zeit mit n. Mehrere Kerne teilen sie unter sich auf und biegen sie nicht.</translation>
    </message>
    <message>
        <source>More cores, speed-up</source>
        <translation>Mehr Kerne, Beschleunigung</translation>
    </message>
    <message>
        <source>Which work gets faster by more cores, and how far?</source>
        <translation>Welche Arbeit wird durch mehr Kerne schneller, und wie weit?</translation>
    </message>
    <message>
        <source>The speed-up against one core, for computing, for waiting, for both, and for tasks that hand one key around.</source>
        <translation>Die Beschleunigung gegenüber einem Kern: beim Rechnen, beim Warten, bei beidem, und bei Aufgaben, die einen Schlüssel herumreichen.</translation>
    </message>
    <message>
        <source>Computing goes up with the cores, waiting stays where it is, and what is handed around stays below a ceiling (Amdahl), or falls (Universal Scalability Law).</source>
        <translation>Rechnen steigt mit den Kernen, Warten bleibt, wo es ist, und was herumgereicht wird, bleibt unter einer Decke (Amdahl) oder fällt (Universal Scalability Law).</translation>
    </message>
    <message>
        <source>Longer turns, fewer switches</source>
        <translation>Längere Züge, weniger Wechsel</translation>
    </message>
    <message>
        <source>What is a short turn good for, and what does it cost?</source>
        <translation>Wozu ist ein kurzer Zug gut, und was kostet er?</translation>
    </message>
    <message>
        <source>How often the core changes from task to task, how soon each task has begun, and how long all of it takes.</source>
        <translation>Wie oft der Kern von Aufgabe zu Aufgabe wechselt, wie bald jede Aufgabe begonnen hat, und wie lange alles dauert.</translation>
    </message>
    <message>
        <source>Twice the slice, half the switches; each task begins later for it. How long all of it takes hardly changes until switches cost as much as turns.</source>
        <translation>Doppelte Zeitscheibe, halb so viele Wechsel; dafür beginnt jede Aufgabe später. Wie lange alles dauert, ändert sich kaum, bis Wechsel so viel kosten wie Züge.</translation>
    </message>
    <message>
        <source>What cannot be shared out, speed-up</source>
        <translation>Was sich nicht aufteilen lässt, Beschleunigung</translation>
    </message>
    <message>
        <source>How much do a few percent that one task must do alone cost many cores?</source>
        <translation>Wie viel kosten wenige Prozent, die eine Aufgabe allein tun muss, viele Kerne?</translation>
    </message>
    <message>
        <source>The speed-up over the part that cannot be split, for each number of cores.</source>
        <translation>Die Beschleunigung über dem Teil, der sich nicht teilen lässt, für jede Zahl von Kernen.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: the more cores there are, the steeper it falls with the first percent. The fit finds the part that was set.</source>
        <translation>Amdahls Gesetz: Je mehr Kerne es sind, desto steiler fällt sie mit den ersten Prozent. Die Anpassung findet den Teil, der eingestellt war.</translation>
    </message>
    <message>
        <source>More pieces, time for all</source>
        <translation>Mehr Stücke, Zeit für alles</translation>
    </message>
    <message>
        <source>Into how many pieces is work best cut?</source>
        <translation>In wie viele Stücke schneidet man Arbeit am besten?</translation>
    </message>
    <message>
        <source>How long all of it takes, with the same work in more and more pieces.</source>
        <translation>Wie lange alles dauert, mit derselben Arbeit in immer mehr Stücken.</translation>
    </message>
    <message>
        <source>It falls until every core has something to do, in steps where pieces do not come out even, and rises again where handing out a piece costs as much as doing it.</source>
        <translation>Es fällt, bis jeder Kern zu tun hat, in Stufen, wo die Stücke nicht aufgehen, und steigt wieder, wo das Verteilen eines Stücks so viel kostet wie seine Arbeit.</translation>
    </message>
    <message>
        <source>A larger pool, throughput and latency</source>
        <translation>Ein größerer Pool, Durchsatz und Latenz</translation>
    </message>
    <message>
        <source>How many threads should serve 32 clients?</source>
        <translation>Wie viele Threads sollen 32 Clients bedienen?</translation>
    </message>
    <message>
        <source>How many requests are answered in a second, and how long the slowest of a hundred takes.</source>
        <translation>Wie viele Anfragen in einer Sekunde beantwortet werden, und wie lange die langsamste von hundert dauert.</translation>
    </message>
    <message>
        <source>Throughput grows with the threads while they mostly wait, and stays once cores or clients are all in use (Universal Scalability Law).</source>
        <translation>Der Durchsatz wächst mit den Threads, solange sie meist warten, und bleibt, sobald alle Kerne oder alle Clients zu tun haben (Universal Scalability Law).</translation>
    </message>
    <message>
        <source>More connections, throughput</source>
        <translation>Mehr Verbindungen, Durchsatz</translation>
    </message>
    <message>
        <source>Who serves many clients best: a thread for each, a pool, or an event loop?</source>
        <translation>Wer bedient viele Clients am besten: ein Thread für jeden, ein Pool oder eine Ereignisschleife?</translation>
    </message>
    <message>
        <source>How many requests are answered in a second, with more and more clients that each wait for their answer.</source>
        <translation>Wie viele Anfragen in einer Sekunde beantwortet werden, bei immer mehr Clients, die jeder auf ihre Antwort warten.</translation>
    </message>
    <message>
        <source>A pool stops where its threads are all in use. Threads and event loop go on until the cores are; an event loop has one of them (Universal Scalability Law).</source>
        <translation>Ein Pool hört auf, wo alle seine Threads zu tun haben. Threads und Ereignisschleife wachsen, bis die Kerne zu tun haben; eine Ereignisschleife hat einen davon (Universal Scalability Law).</translation>
    </message>
    <message>
        <source>More load, latency: the hockey stick</source>
        <translation>Mehr Last, Latenz: der Hockeyschläger</translation>
    </message>
    <message>
        <source>How long do requests take, the nearer a server is to all it can do?</source>
        <translation>Wie lange dauern Anfragen, je näher ein Server an allem ist, was er kann?</translation>
    </message>
    <message>
        <source>Within how long half of the answers come, and the slowest of a hundred, and the mean time of a request.</source>
        <translation>Innerhalb welcher Zeit die Hälfte der Antworten kommt und die langsamste von hundert, und die mittlere Zeit einer Anfrage.</translation>
    </message>
    <message>
        <source>A key that all want, speed-up</source>
        <translation>Ein Schlüssel, den alle wollen, Beschleunigung</translation>
    </message>
    <message>
        <source>How much does it cost many cores that a part of the work needs the one key?</source>
        <translation>Wie viel kostet es viele Kerne, dass ein Teil der Arbeit den einen Schlüssel braucht?</translation>
    </message>
    <message>
        <source>The speed-up over the share of the work for which the key is held, for each number of cores.</source>
        <translation>Die Beschleunigung über dem Anteil der Arbeit, für den der Schlüssel gehalten wird, für jede Zahl von Kernen.</translation>
    </message>
    <message>
        <source>Whoever waits for the key does nothing: like a serial part (Amdahl), and worse where handing it over takes time.</source>
        <translation>Wer auf den Schlüssel wartet, tut nichts: wie ein serieller Teil (Amdahl), und schlimmer, wo das Weitergeben Zeit braucht.</translation>
    </message>
    <message>
        <source>More readers, throughput</source>
        <translation>Mehr Leser, Durchsatz</translation>
    </message>
    <message>
        <source>How many can read at the same time while one writes now and then?</source>
        <translation>Wie viele können zugleich lesen, während einer ab und zu schreibt?</translation>
    </message>
    <message>
        <source>How often in a second somebody reads or writes.</source>
        <translation>Wie oft in einer Sekunde jemand liest oder schreibt.</translation>
    </message>
    <message>
        <source>Readers go in together, so it grows almost with their number, and bends where the cores are all in use (Universal Scalability Law).</source>
        <translation>Leser gehen zusammen hinein, also wächst es fast mit ihrer Zahl und biegt sich, wo alle Kerne zu tun haben (Universal Scalability Law).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2, so it cannot be measured over that.</source>
        <translation>„%1“ hat kein %2, also lässt sich darüber nicht messen.</translation>
    </message>
    <message>
        <source>%1 is swept and fixed as well; leave one of them out.</source>
        <translation>%1 wird durchlaufen und ist zugleich festgelegt; lass eines davon weg.</translation>
    </message>
    <message>
        <source>%1 is swept over nothing; write its values.</source>
        <translation>%1 wird über nichts durchlaufen; schreiben Sie die Werte dazu.</translation>
    </message>
    <message>
        <source>%1 must be 1 or more.</source>
        <translation>%1 muss 1 oder mehr sein.</translation>
    </message>
    <message>
        <source>One thing or two can be swept, and not %1.</source>
        <translation>Durchlaufen lässt sich eines oder zwei, und nicht %1.</translation>
    </message>
    <message>
        <source>%1 is swept twice; put its values into one list.</source>
        <translation>%1 wird zweimal durchlaufen; schreiben Sie die Werte in eine Liste.</translation>
    </message>
    <message>
        <source>From 1 to %1 things can be measured, and not %2.</source>
        <translation>Messen lassen sich 1 bis %1 Größen, und nicht %2.</translation>
    </message>
    <message>
        <source>A point can be repeated from 1 to %1 times, and not %2.</source>
        <translation>Ein Punkt lässt sich 1- bis %1-mal wiederholen, und nicht %2-mal.</translation>
    </message>
    <message>
        <source>The experiment is too long to be written down; take shorter lists.</source>
        <translation>Das Experiment ist zu lang, um es aufzuschreiben; nehmen Sie kürzere Listen.</translation>
    </message>
    <message>
        <source>At most %1 cores can be simulated.</source>
        <translation>Höchstens %1 Kerne lassen sich simulieren.</translation>
    </message>
    <message>
        <source>It is a model of one core.</source>
        <translation>Es ist ein Modell mit einem Kern.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n core(s).</source>
        <translation>
            <numerusform>Dieser Computer hat %n Kern.</numerusform>
            <numerusform>Dieser Computer hat %n Kerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2.</source>
        <translation>„%1“ hat kein %2.</translation>
    </message>
    <message>
        <source>That is %1 points, and %2 is the most; take larger steps.</source>
        <translation>Das sind %1 Punkte, und höchstens %2 sind möglich; nehmen Sie größere Schritte.</translation>
    </message>
    <message>
        <source>An experiment needs a scenario and a model.</source>
        <translation>Ein Experiment braucht ein Szenario und ein Modell.</translation>
    </message>
    <message>
        <source>None of these points can be measured: %1</source>
        <translation>Keiner dieser Punkte lässt sich messen: %1</translation>
    </message>
    <message>
        <source>That is %1 runs, and %2 is the most; take larger steps, or fewer repeats.</source>
        <translation>Das sind %1 Läufe, und höchstens %2 sind möglich; nehmen Sie größere Schritte oder weniger Wiederholungen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of an experiment that this version knows.</source>
        <translation>„%1“ ist keine Zeile eines Experiments, die diese Version kennt.</translation>
    </message>
    <message>
        <source>Nothing is measured under &quot;%1&quot;. All names are those that &quot;interleave-cli run ... --json&quot; has for a run, as makespan_ms, switches, tasks[].response_ms or requests.latency_ms.p99.</source>
        <translation>Unter „%1“ wird nichts gemessen. Alle Namen sind die, die „interleave-cli run ... --json“ für einen Lauf hat, wie makespan_ms, switches, tasks[].response_ms oder requests.latency_ms.p99.</translation>
    </message>
    <message>
        <source>Waiting and cores: where do more cores pay?</source>
        <translation>Warten und Kerne: Wo lohnen sich mehr Kerne?</translation>
    </message>
    <message>
        <source>How much of their time may tasks wait, and more cores still pay?</source>
        <translation>Wie viel ihrer Zeit dürfen Aufgaben warten, damit sich mehr Kerne noch lohnen?</translation>
    </message>
    <message>
        <source>The speed-up against one core on a map: from left to right more cores, from the bottom to the top more waiting.</source>
        <translation>Die Beschleunigung gegenüber einem Kern auf einer Karte: nach rechts mehr Kerne, nach oben mehr Warten.</translation>
    </message>
    <message>
        <source>Tasks that only compute gain with each core. The more they wait, the sooner one core is enough for all of them, as it computes for the others meanwhile.</source>
        <translation>Aufgaben, die nur rechnen, gewinnen mit jedem Kern. Je mehr sie warten, desto eher genügt ein Kern für alle, denn er rechnet inzwischen für die anderen.</translation>
    </message>
    <message>
        <source>Flat for long, then steep: requests come by chance, and where the server has little time left they queue. Each takes 1 ms here, as in the law M/D/1. So few requests leave much to chance, which is the same at all points.</source>
        <translation>Lange flach, dann steil: Anfragen kommen zufällig, und wo der Server wenig Zeit übrig hat, stehen sie Schlange. Jede dauert hier 1 ms, wie im Gesetz M/D/1. So wenige Anfragen überlassen viel dem Zufall, der an allen Punkten derselbe ist.</translation>
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
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 gives way each time, as %3 has %2</source>
        <translation>%1 weicht jedes Mal aus, denn %3 hat %2</translation>
    </message>
    <message>
        <source>%1 waits for %2, which %3 has</source>
        <translation>%1 wartet, denn %3 hat %2</translation>
    </message>
    <message>
        <source>%1 gives way each time, as another one has %2</source>
        <translation>%1 weicht jedes Mal aus, denn %2 ist vergeben</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>%1 waits for %2 to be done</source>
        <translation>%1 wartet, bis %2 fertig ist</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message numerus="yes">
        <source>and so on, %n in all</source>
        <translation>
            <numerusform>und so weiter, insgesamt %n</numerusform>
            <numerusform>und so weiter, insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>beim ersten Mal</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>beim zweiten Mal</translation>
    </message>
    <message>
        <source>the third</source>
        <translation>beim dritten Mal</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>beim %1. Mal</translation>
    </message>
    <message>
        <source>The times of %1 were simulated, not measured.</source>
        <translation>Die Zeiten %1 sind simuliert, nicht gemessen.</translation>
    </message>
    <message>
        <source>Found after %1: %2.</source>
        <translation>Nach %1 gefunden: %2.</translation>
    </message>
    <message>
        <source>Expected: %1. Came out: %2.</source>
        <translation>Erwartet: %1. Herausgekommen: %2.</translation>
    </message>
    <message>
        <source>The run of %1 was recorded for %2 only: there was no room for more.</source>
        <translation>Der Lauf (%1) ist nur %2 lang aufgezeichnet: Für mehr war kein Platz.</translation>
    </message>
    <message>
        <source>There was no room to record all of it, so there is nothing to compare.</source>
        <translation>Nicht alles ist aufgezeichnet, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>There was no room to record more than %1.</source>
        <translation>Für mehr als %1 war kein Platz in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>The run of %1 was ended after %2.</source>
        <translation>Der Lauf (%1) wurde nach %2 beendet.</translation>
    </message>
    <message>
        <source>The run of %1 was stopped after %2.</source>
        <translation>Der Lauf (%1) wurde nach %2 angehalten.</translation>
    </message>
    <message>
        <source>A livelock with %1: tasks keep giving way to each other.</source>
        <translation>Ein Livelock (%1): Aufgaben weichen einander immer aus.</translation>
    </message>
    <message>
        <source>A deadlock with %1: tasks wait for each other.</source>
        <translation>Ein Deadlock (%1): Aufgaben warten aufeinander.</translation>
    </message>
    <message>
        <source>A livelock with %1, none with %2.</source>
        <translation>Ein Livelock (%1), keiner (%2).</translation>
    </message>
    <message>
        <source>A deadlock with %1, none with %2.</source>
        <translation>Ein Deadlock (%1), keiner (%2).</translation>
    </message>
    <message>
        <source>A deadlock with %1, a livelock with the other.</source>
        <translation>Ein Deadlock (%1), sonst ein Livelock.</translation>
    </message>
    <message>
        <source>A livelock with %1 as with %2.</source>
        <translation>Ein Livelock beide Male (%1; %2).</translation>
    </message>
    <message>
        <source>A deadlock with %1 as with %2.</source>
        <translation>Ein Deadlock beide Male (%1; %2).</translation>
    </message>
    <message>
        <source>One run was stopped, so there is nothing to compare.</source>
        <translation>Ein Lauf wurde angehalten, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Both runs were stopped, so there is nothing to compare.</source>
        <translation>Beide Läufe wurden angehalten, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>these tasks mostly wait</source>
        <translation>Diese Aufgaben warten meist</translation>
    </message>
    <message>
        <source>one core does one thing at a time</source>
        <translation>Ein Kern tut eins nach dem anderen</translation>
    </message>
    <message>
        <source>the system kept all threads on one core</source>
        <translation>Das System ließ alle Threads auf einem Kern</translation>
    </message>
    <message>
        <source>these tasks mostly wait for one another</source>
        <translation>Diese Aufgaben warten meist aufeinander</translation>
    </message>
    <message>
        <source>one task takes nearly all of it</source>
        <translation>Eine Aufgabe braucht fast alles davon</translation>
    </message>
    <message>
        <source>the cores were busy throughout</source>
        <translation>Die Kerne hatten immer zu tun</translation>
    </message>
    <message>
        <source>Both took about the same time.</source>
        <translation>Beide brauchten etwa gleich lange.</translation>
    </message>
    <message>
        <source>Both took about the same time: %1.</source>
        <translation>Beide brauchten etwa gleich lange: %1.</translation>
    </message>
    <message>
        <source>%1 used the waits and finished %2 times as fast.</source>
        <translation>Das Warten genutzt: %1 war %2-mal so schnell.</translation>
    </message>
    <message>
        <source>%1 finished %2 times as fast as %3.</source>
        <translation>%1 war %2-mal so schnell wie %3.</translation>
    </message>
    <message>
        <source>%1 took %2 times as long as %3.</source>
        <translation>%1 dauerte %2-mal so lange wie %3.</translation>
    </message>
    <message>
        <source>In the slower run the system kept all threads on one core.</source>
        <translation>Im langsameren Lauf ließ das System alle Threads auf einem Kern.</translation>
    </message>
    <message>
        <source>In the slower run tasks mostly waited for one another.</source>
        <translation>Im langsameren Lauf warteten Aufgaben meist aufeinander.</translation>
    </message>
    <message>
        <source>In the slower run the same computing took the cores longer.</source>
        <translation>Im langsameren Lauf brauchten die Kerne für dasselbe Rechnen länger.</translation>
    </message>
    <message>
        <source>This shows nothing yet: %1.</source>
        <translation>Das zeigt noch nichts: %1.</translation>
    </message>
    <message>
        <source>one run did not use its cores, and why is not known</source>
        <translation>Ein Lauf nutzte seine Kerne nicht, warum, weiß niemand</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>the same computing took %1 times as long in one run</source>
        <translation>Dasselbe Rechnen dauerte in einem Lauf %1-mal so lange</translation>
    </message>
    <message>
        <source>A core may be slow because it is hot, because its other half is busy, or because it waits for memory: run again.</source>
        <translation>Ein Kern kann langsam sein, weil er heiß ist, seine andere Hälfte beschäftigt ist oder er auf den Speicher wartet: noch einmal ausführen.</translation>
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
    <message>
        <source>A picture of %1 × %2 pixels is too large to be made. Choose a smaller scale, or PDF or SVG, which have no pixels.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu groß. Wählen Sie eine kleinere Größe, oder PDF oder SVG, die keine Pixel haben.</translation>
    </message>
    <message>
        <source>It could not be printed. See whether the printer is connected and may be used, or export the picture as PDF and print that.</source>
        <translation>Es konnte nicht gedruckt werden. Sehen Sie nach, ob der Drucker angeschlossen ist und benutzt werden darf, oder exportieren Sie das Bild als PDF und drucken Sie dieses.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s); the film plays for %1.</source>
        <translation>
            <numerusform>%n Bild; der Film dauert %1.</numerusform>
            <numerusform>%n Bilder; der Film dauert %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. The pictures need a new folder: choose another name.</source>
        <translation>„%1“ gibt es schon. Die Bilder brauchen einen neuen Ordner: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this film. Choose a smaller size, fewer frames a second or a shorter stretch.</source>
        <translation>Für diesen Film reicht der Speicher nicht. Wählen Sie eine kleinere Größe, weniger Bilder je Sekunde oder ein kürzeres Stück.</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Set one up in the system&apos;s settings, or export the picture as PDF.</source>
        <translation>An diesem Computer gibt es keinen Drucker. Richten Sie in den Einstellungen des Systems einen ein, oder exportieren Sie das Bild als PDF.</translation>
    </message>
</context>
<context>
    <name>fitting</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; fit about as well (AICc differs by %3), so these points do not tell which of them holds; the simpler one is &quot;%4&quot;.</source>
        <translation>„%1“ und „%2“ passen etwa gleich gut (das AICc unterscheidet sich um %3); welches gilt, sagen diese Punkte nicht. Das einfachere ist „%4“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; fit about as well (AICc differs by %3), so these points do not tell which of them holds.</source>
        <translation>„%1“ und „%2“ passen etwa gleich gut (das AICc unterscheidet sich um %3); welches gilt, sagen diese Punkte nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits better than &quot;%2&quot;: its AICc is lower by %3, which makes it more than a thousand times as likely.</source>
        <translation>„%1“ passt besser als „%2“: Das AICc ist um %3 kleiner, was es mehr als tausendmal so wahrscheinlich macht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits better than &quot;%2&quot;: its AICc is lower by %3, which makes it %4 times as likely.</source>
        <translation>„%1“ passt besser als „%2“: Das AICc ist um %3 kleiner, was es %4-mal so wahrscheinlich macht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes nearer to the points, with more numbers to fit; of so few points AICc takes that for chance. More points would tell.</source>
        <translation>„%1“ kommt den Punkten näher, hat aber mehr Zahlen, die angepasst werden; bei so wenigen Punkten hält das AICc das für Zufall. Mehr Punkte würden es zeigen.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (%2 or more)</source>
        <translation>%1 (%2 oder mehr)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % (%2 or more)</source>
        <translation>%1 % (%2 oder mehr)</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 bis %3)</translation>
    </message>
    <message>
        <source>throughput or a speed-up</source>
        <translation>Durchsatz oder eine Beschleunigung</translation>
    </message>
    <message>
        <source>the pace of each</source>
        <translation>das Tempo jeder einzelnen</translation>
    </message>
    <message>
        <source>the time in the system</source>
        <translation>die Zeit im System</translation>
    </message>
    <message>
        <source>the number in the system</source>
        <translation>die Zahl im System</translation>
    </message>
    <message>
        <source>This law does not fit: the mean of all y alone comes nearer to the points. Are x and y what it is about, in its units?</source>
        <translation>Dieses Gesetz passt nicht: Schon der Mittelwert aller y kommt den Punkten näher. Sind x und y das, wovon es handelt, und in seinen Einheiten?</translation>
    </message>
    <message>
        <source>%1 stands at its bound, %2: the points would have it there or beyond. The matrix has no standard error for it.</source>
        <translation>%1 steht an der Grenze, %2: Die Punkte hätten es gern dort oder jenseits davon. Einen Standardfehler dafür hat die Matrix nicht.</translation>
    </message>
    <message>
        <source>The intervals are those of %1 fits to points whose residuals were dealt anew, of %2 that were tried.</source>
        <translation>Die Intervalle sind die von %1 Anpassungen an Punkte, deren Abweichungen neu verteilt wurden; versucht wurden %2.</translation>
    </message>
    <message>
        <source>The points do not tell the parameters apart: many values of them fit as well.</source>
        <translation>Die Punkte unterscheiden die Parameter nicht: Viele Werte passen gleich gut.</translation>
    </message>
    <message>
        <source>Share of the work that is serial</source>
        <translation>Anteil der Arbeit, der seriell ist</translation>
    </message>
    <message>
        <source>Ceiling, however many cores there are</source>
        <translation>Obergrenze, wie viele Kerne es auch sind</translation>
    </message>
    <message>
        <source>Of the work %1 cannot be shared out.</source>
        <translation>Von der Arbeit lassen sich %1 nicht verteilen.</translation>
    </message>
    <message>
        <source>However many cores there are, it stays below %1.</source>
        <translation>Wie viele Kerne es auch sind, es bleibt unter %1.</translation>
    </message>
    <message>
        <source>It grows with each core, without a ceiling as far as was measured.</source>
        <translation>Es wächst mit jedem Kern, soweit gemessen ohne Obergrenze.</translation>
    </message>
    <message>
        <source>Share of the time on all cores that is serial</source>
        <translation>Anteil der Zeit auf allen Kernen, der seriell ist</translation>
    </message>
    <message>
        <source>Where the work grows with the cores, they are busy together for all but %1 of the time, and each further core brings the same again.</source>
        <translation>Wächst die Arbeit mit den Kernen, so sind sie bis auf %1 der Zeit gemeinsam beschäftigt, und jeder weitere Kern bringt wieder dasselbe.</translation>
    </message>
    <message>
        <source>Whether it changes with their number these points do not tell.</source>
        <translation>Ob er sich mit ihrer Zahl ändert, sagen diese Punkte nicht.</translation>
    </message>
    <message>
        <source>It grows with their number: not a serial part alone keeps it down, but something that costs more the more there are, as agreeing with each other does.</source>
        <translation>Er wächst mit ihrer Zahl: Nicht nur ein serieller Teil bremst, sondern etwas, das umso mehr kostet, je mehr es sind, wie die Abstimmung untereinander.</translation>
    </message>
    <message>
        <source>It shrinks with their number: something gets better with more of them, as caches do.</source>
        <translation>Er sinkt mit ihrer Zahl: Etwas wird mit mehr von ihnen besser, wie es Caches werden.</translation>
    </message>
    <message>
        <source>It is about the same for all of them, as it would be where a serial part alone keeps it down.</source>
        <translation>Er ist für alle etwa gleich, wie es wäre, wenn allein ein serieller Teil bremst.</translation>
    </message>
    <message>
        <source>serial part</source>
        <translation>serieller Teil</translation>
    </message>
    <message>
        <source>Of the work %1 behaves as if it were serial, in the mean of all points.</source>
        <translation>Von der Arbeit verhalten sich %1, als wären sie seriell, im Mittel aller Punkte.</translation>
    </message>
    <message>
        <source>Speed-ups are by what one alone did as measured (X(1)), %1.</source>
        <translation>Beschleunigungen beziehen sich darauf, was einer allein gemessen schaffte (X(1)): %1.</translation>
    </message>
    <message>
        <source>off by, %</source>
        <translation>daneben um, %</translation>
    </message>
    <message>
        <source>What is in the system is %1 times what rate and time make, and %2 % off where it is most.</source>
        <translation>Im System ist das %1-Fache dessen, was Rate und Zeit ergeben; am weitesten daneben liegt es um %2 %.</translation>
    </message>
    <message>
        <source>1 is within that doubt: these points say nothing against the law.</source>
        <translation>Die 1 liegt in diesem Bereich: Diese Punkte sagen nichts gegen das Gesetz.</translation>
    </message>
    <message>
        <source>That is not 1, and the law always holds: something was left out or counted twice, or more came than went while it was measured.</source>
        <translation>Das ist nicht 1, und das Gesetz gilt immer: Etwas wurde ausgelassen oder doppelt gezählt, oder es kamen mehr, als gingen, während gemessen wurde.</translation>
    </message>
    <message>
        <source>A request takes %1 by itself; the rest of the time in the system is waiting in line.</source>
        <translation>Eine Anfrage braucht für sich allein %1; der Rest der Zeit im System ist Warten in der Schlange.</translation>
    </message>
    <message>
        <source>The line has no end from a rate of %1 on; the highest that was measured is %2 % of it.</source>
        <translation>Ab einer Rate von %1 hat die Schlange kein Ende; die höchste gemessene ist %2 % davon.</translation>
    </message>
    <message>
        <source>Time of a request by itself</source>
        <translation>Zeit einer Anfrage für sich allein</translation>
    </message>
    <message>
        <source>One alone does %1 as fitted (gamma), and did %2 as measured (X(1)): a speed-up says by which of them it was divided.</source>
        <translation>Einer allein schafft angepasst %1 (gamma) und schaffte gemessen %2 (X(1)): Eine Beschleunigung sagt dazu, durch welches von beiden geteilt wurde.</translation>
    </message>
    <message>
        <source>One alone does %1 as fitted (gamma); it was not measured.</source>
        <translation>Einer allein schafft angepasst %1 (gamma); gemessen wurde es nicht.</translation>
    </message>
    <message>
        <source>What one does, as fitted</source>
        <translation>Was einer schafft, wie angepasst</translation>
    </message>
    <message>
        <source>What one gets that is alone, as fitted</source>
        <translation>Was einer bekommt, der allein ist, wie angepasst</translation>
    </message>
    <message>
        <source>All together get %1, whoever of them has the turn; each of n gets one n-th of it.</source>
        <translation>Alle zusammen bekommen %1, wer auch an der Reihe ist; jeder von n bekommt ein n-tel davon.</translation>
    </message>
    <message>
        <source>One alone got %1 as measured.</source>
        <translation>Einer allein bekam gemessen %1.</translation>
    </message>
    <message>
        <source>Contention: the share for which all wait in one line</source>
        <translation>Gedränge: der Anteil, für den alle in einer Schlange warten</translation>
    </message>
    <message>
        <source>Coherency: what each costs each other one</source>
        <translation>Abstimmung: was jeder jeden anderen kostet</translation>
    </message>
    <message>
        <source>Where most is done</source>
        <translation>Wo am meisten geschafft wird</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Was dort geschafft wird</translation>
    </message>
    <message>
        <source>Ceiling: what contention alone would leave</source>
        <translation>Obergrenze: was das Gedränge allein übrig ließe</translation>
    </message>
    <message>
        <source>Nothing says that it would ever fall: more are never slower, as far as was measured.</source>
        <translation>Nichts spricht dafür, dass es je sinkt: Mehr sind nie langsamer, soweit gemessen wurde.</translation>
    </message>
    <message>
        <source>Most is done at %1, and that is %2; more than so many make it slower.</source>
        <translation>Am meisten wird bei %1 geschafft, nämlich %2; mehr als so viele machen es langsamer.</translation>
    </message>
    <message>
        <source>That lies beyond what was measured, which ends at %1.</source>
        <translation>Das liegt jenseits dessen, was gemessen wurde; das endet bei %1.</translation>
    </message>
    <message>
        <source>Whether there is such a peak at all is not certain, as beta may be 0.</source>
        <translation>Ob es so einen Gipfel überhaupt gibt, ist nicht sicher, denn beta kann 0 sein.</translation>
    </message>
    <message>
        <source>Of the work %1 is done by one at a time while the others wait.</source>
        <translation>Von der Arbeit werden %1 von einem nach dem anderen getan, während die übrigen warten.</translation>
    </message>
    <message>
        <source>If nobody had to agree with anybody, the ceiling would be %1.</source>
        <translation>Müsste sich niemand mit anderen abstimmen, läge die Obergrenze bei %1.</translation>
    </message>
    <message>
        <source>At first it grows as fast as in proportion, or faster; this law has no more than that.</source>
        <translation>Anfangs wächst es so schnell wie im Verhältnis oder schneller; mehr als das kennt dieses Gesetz nicht.</translation>
    </message>
    <message>
        <source>The interval of a parameter ends at its bound; those of what follows from it are therefore those of %1 fits to points whose residuals were dealt anew, of %2 that were tried.</source>
        <translation>Das Intervall eines Parameters endet an seiner Grenze; die Intervalle dessen, was daraus folgt, sind darum die von %1 Anpassungen an Punkte, deren Abweichungen neu verteilt wurden; versucht wurden %2.</translation>
    </message>
</context>
<context>
    <name>honesty</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Where did it run?</source>
        <translation>Wo lief es?</translation>
    </message>
    <message>
        <source>On core %1 alone: every thread was bound to it, and was seen nowhere else.</source>
        <translation>Nur auf Kern %1: Jeder Thread war an ihn gebunden und wurde nirgends sonst gesehen.</translation>
    </message>
    <message>
        <source>Free on the %1 that this program may use.</source>
        <translation>Frei auf allem, was dieses Programm benutzen darf: %1.</translation>
    </message>
    <message>
        <source>Not on the cores that were asked for: the system would not bind the threads to them, or moved them away. Nothing is promised about one core.</source>
        <translation>Nicht auf den gewünschten Kernen: Das System band die Threads nicht an sie oder zog sie ab. Über einen einzigen Kern wird nichts versprochen.</translation>
    </message>
    <message>
        <source>On any core, but one thread at a time: they handed a baton on. No thread was bound.</source>
        <translation>Auf beliebigen Kernen, aber immer nur ein Thread: Sie reichten einen Stab weiter. Kein Thread war gebunden.</translation>
    </message>
    <message>
        <source>Nowhere: it was computed, and no thread ran.</source>
        <translation>Nirgends: Es wurde berechnet, und kein Thread lief.</translation>
    </message>
    <message>
        <source>How are the turns known?</source>
        <translation>Woher sind die Runden bekannt?</translation>
    </message>
    <message>
        <source>Where do threads and kernel differ?</source>
        <translation>Wo widersprechen sich Threads und Kernel?</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a thread was off its core and did not notice, for %1 at most.</source>
        <translation>
            <numerusform>%n Mal war ein Thread von seinem Kern weg und merkte es nicht, für höchstens %1.</numerusform>
            <numerusform>%n Mal war ein Thread von seinem Kern weg und merkte es nicht, für höchstens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s), %1 in all, in which the kernel knows of no switch: an interrupt, or another computer on the same processor.</source>
        <translation>
            <numerusform>%n Lücke von %1, in der der Kernel keinen Wechsel kennt: eine Unterbrechung oder ein anderer Computer auf demselben Prozessor.</numerusform>
            <numerusform>%n Lücken, zusammen %1, in denen der Kernel keinen Wechsel kennt: Unterbrechungen oder ein anderer Computer auf demselben Prozessor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere.</source>
        <translation>Nirgends.</translation>
    </message>
    <message>
        <source>Do the counts agree?</source>
        <translation>Stimmen die Zählungen überein?</translation>
    </message>
    <message>
        <source>Not known: there is nothing to count against.</source>
        <translation>Unbekannt: Es gibt nichts, womit man vergleichen könnte.</translation>
    </message>
    <message>
        <source>Not known: the system did not count the switches of a thread.</source>
        <translation>Unbekannt: Das System zählt die Wechsel eines Threads nicht.</translation>
    </message>
    <message>
        <source>Yes: %1 switches by the kernel&apos;s record and by the threads&apos; own counters, %2 of them forced. The chart counts %3 turns: a turn may last through short switches, and a thread that waits leaves its core without a turn of another.</source>
        <translation>Ja: %1 Wechsel nach den Einträgen des Kernels und nach den Zählern der Threads, %2 davon erzwungen. Das Diagramm zählt %3 Runden: Eine Runde kann kurze Wechsel überdauern, und ein Thread, der wartet, verlässt seinen Kern, ohne dass ein anderer an die Reihe kommt.</translation>
    </message>
    <message>
        <source>No: %1 switches in the kernel&apos;s record, %2 by the threads&apos; own counters. Records were lost.</source>
        <translation>Nein: %1 Wechsel nach den Einträgen des Kernels, %2 nach den Zählern der Threads. Einträge gingen verloren.</translation>
    </message>
    <message>
        <source>No: %1 switches in the kernel&apos;s record, %2 by the threads&apos; own counters; why is not known.</source>
        <translation>Nein: %1 Wechsel nach den Einträgen des Kernels, %2 nach den Zählern der Threads; warum, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The processor&apos;s counter: a reading costs %1, and it can tell %2 apart.</source>
        <translation>Nach dem Zähler des Prozessors: Ein Blick darauf kostet %1, und er unterscheidet %2.</translation>
    </message>
    <message>
        <source>The system&apos;s steady clock, because %3: a reading costs %1, and it can tell %2 apart.</source>
        <translation>Nach der gleichmäßigen Uhr des Systems, denn %3: Ein Blick darauf kostet %1, und sie unterscheidet %2.</translation>
    </message>
    <message>
        <source>By which clock?</source>
        <translation>Nach welcher Uhr?</translation>
    </message>
    <message>
        <source>Which computer is it?</source>
        <translation>Welcher Computer ist es?</translation>
    </message>
    <message>
        <source>This one. Another is described by %1, which is ignored: nothing could be measured on it.</source>
        <translation>Dieser. Ein anderer ist durch %1 beschrieben, was nicht beachtet wird: Auf ihm ließe sich nichts messen.</translation>
    </message>
    <message>
        <source>%1 At the end it was %2 from the system&apos;s clock.</source>
        <translation>%1 Am Ende wich er um %2 von der Uhr des Systems ab.</translation>
    </message>
    <message>
        <source>%1 But at the end it was %2 from the system&apos;s clock: run again.</source>
        <translation>%1 Am Ende aber wich er um %2 von der Uhr des Systems ab: Lauf wiederholen.</translation>
    </message>
    <message>
        <source>What did measuring cost?</source>
        <translation>Was kostete das Messen?</translation>
    </message>
    <message>
        <source>At most %1 % of the time: about %2 stamps of %3 each, one after every %4 of computing.</source>
        <translation>Höchstens %1 % der Zeit: etwa %2 Stempel von je %3, einer nach je %4 Rechnen.</translation>
    </message>
    <message>
        <source>Was it disturbed?</source>
        <translation>Wurde es gestört?</translation>
    </message>
    <message>
        <source>Not known: the system did not tell on which core a thread was.</source>
        <translation>Unbekannt: Das System verrät nicht, auf welchem Kern ein Thread ist.</translation>
    </message>
    <message>
        <source>Hardly: of the cores&apos; time in which tasks were computing, others took %1 %.</source>
        <translation>Kaum: Von der Zeit der Kerne, in der Aufgaben rechneten, nahmen andere %1 %.</translation>
    </message>
    <message>
        <source>Did threads change cores?</source>
        <translation>Wechselten Threads den Kern?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s).</source>
        <translation>
            <numerusform>%n Mal.</numerusform>
            <numerusform>%n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast did they wake up?</source>
        <translation>Wie schnell wachten sie auf?</translation>
    </message>
    <message numerus="yes">
        <source>%1 after the wait was over, at most %2; %n wait(s).</source>
        <translation>
            <numerusform>%1 nach dem Ende des Wartens, höchstens %2; %n Wartezeit.</numerusform>
            <numerusform>%1 nach dem Ende des Wartens, höchstens %2; %n Wartezeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What limits this program?</source>
        <translation>Was schränkt dieses Programm ein?</translation>
    </message>
    <message>
        <source>A quota of %1 cores&apos; time on average: when that is used up, all its threads stop for a while.</source>
        <translation>Ein Kontingent von %1 Kernen im Mittel: Ist es verbraucht, stehen alle seine Threads eine Weile still.</translation>
    </message>
    <message>
        <source>It may use %1 of the %2 of the computer: an affinity mask or a set of processors keeps it from the others.</source>
        <translation>Es darf %1 von den %2 des Computers benutzen: Eine Affinitätsmaske oder Prozessormenge hält es von den anderen fern.</translation>
    </message>
    <message>
        <source>It has one core: two things never happen at the same instant here. The simulated computer shows what more cores would do.</source>
        <translation>Es hat einen Kern: Zwei Dinge geschehen hier nie im selben Augenblick. Der simulierte Computer zeigt, was mehr Kerne brächten.</translation>
    </message>
    <message>
        <source>Was it held up by its quota?</source>
        <translation>Wurde es durch sein Kontingent aufgehalten?</translation>
    </message>
    <message>
        <source>Yes, for %1, summed over cores.</source>
        <translation>Ja, für %1, über die Kerne summiert.</translation>
    </message>
    <message>
        <source>Can a thread be kept on one core?</source>
        <translation>Lässt sich ein Thread auf einem Kern halten?</translation>
    </message>
    <message>
        <source>Yes; runs on one core use core %1.</source>
        <translation>Ja; Läufe auf einem Kern benutzen Kern %1.</translation>
    </message>
    <message>
        <source>Can a program see its own switches?</source>
        <translation>Kann ein Programm seine eigenen Wechsel sehen?</translation>
    </message>
    <message>
        <source>Yes, by the kernel&apos;s own record of every switch.</source>
        <translation>Ja, nach den Einträgen des Kernels über jeden Wechsel.</translation>
    </message>
    <message>
        <source>No, because %1; turns are inferred from gaps.</source>
        <translation>Nein, denn %1; Runden werden aus Lücken erschlossen.</translation>
    </message>
    <message>
        <source>Bound to %1, and seen nowhere else.</source>
        <translation>Gebunden an %1 und nirgends sonst gesehen.</translation>
    </message>
    <message>
        <source>%1. In a picture of the whole run 99 of 100 boundaries are right to the pixel; where they were not, the kernel&apos;s times are drawn.</source>
        <translation>%1. In einem Bild des ganzen Laufs stimmen 99 von 100 Grenzen auf den Bildpunkt; wo nicht, sind die Zeiten des Kernels gezeichnet.</translation>
    </message>
    <message>
        <source>%1. So much can be seen in a picture of the whole run; where the kernel knows better, its times are drawn.</source>
        <translation>%1. So viel ist in einem Bild des ganzen Laufs zu sehen; wo der Kernel es besser weiß, sind seine Zeiten gezeichnet.</translation>
    </message>
    <message>
        <source>Yes: %1. %2</source>
        <translation>Ja: %1. %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Does a millisecond of work take one?</source>
        <translation>Dauert eine Millisekunde Arbeit eine?</translation>
    </message>
    <message>
        <source>Yes, on a core that nothing else slows down: that was measured at one pace for %1 % of the time.</source>
        <translation>Ja, auf einem Kern, den nichts anderes bremst: Gemessen wurde das %1 % der Zeit in gleichem Tempo.</translation>
    </message>
    <message>
        <source>About: while that was measured, its thread was off the core for %1 % of the time. What a run is expected to take at best comes from the run.</source>
        <translation>Ungefähr: Während es gemessen wurde, war der Thread %1 % der Zeit nicht auf dem Kern. Was ein Lauf bestenfalls dauern sollte, kommt aus dem Lauf selbst.</translation>
    </message>
    <message>
        <source>About: while that was measured, the core went at its fastest pace for %1 % of the time. What a run is expected to take at best comes from the run.</source>
        <translation>Ungefähr: Während es gemessen wurde, lief der Kern %1 % der Zeit in seinem schnellsten Tempo. Was ein Lauf bestenfalls dauern sollte, kommt aus dem Lauf selbst.</translation>
    </message>
    <message numerus="yes">
        <source>About: while that was measured, others used %1 of %n core(s), and a core may be slower beside a busy one. What a run is expected to take at best comes from the run.</source>
        <translation>
            <numerusform>Ungefähr: Während es gemessen wurde, nutzten andere %1 von %n Kern. Was ein Lauf bestenfalls dauern sollte, kommt aus dem Lauf selbst.</numerusform>
            <numerusform>Ungefähr: Während es gemessen wurde, nutzten andere %1 von %n Kernen, und neben einem beschäftigten Kern kann einer langsamer sein. Was ein Lauf bestenfalls dauern sollte, kommt aus dem Lauf selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did its own clients take?</source>
        <translation>Was nahmen seine eigenen Clients?</translation>
    </message>
    <message>
        <source>The clients and servers of this run are threads of this program too, and used %1 cores meanwhile. What they took counts as no disturbance.</source>
        <translation>Die Clients und Server dieses Laufs sind Threads desselben Programms und brauchten dabei %1 Kerne. Was sie nahmen, zählt nicht als Störung.</translation>
    </message>
</context>
<context>
    <name>interleave::ActionCatalog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interleave::ActionFinder</name>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interleave::AnswerPanel</name>
    <message>
        <source>What else is to be said of these runs</source>
        <translation>Was zu diesen Läufen noch zu sagen ist</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
</context>
<context>
    <name>interleave::AnswersDesk</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>my</source>
        <comment>name of a file of answers</comment>
        <translation>meine</translation>
    </message>
    <message>
        <source>Save answers, or add them to a file of yours</source>
        <translation>Antworten speichern oder zu einer eigenen Datei hinzufügen</translation>
    </message>
    <message>
        <source>The answers are in %1.</source>
        <translation>Die Antworten sind in %1.</translation>
    </message>
    <message>
        <source>Answers (*.%1)</source>
        <translation>Antworten (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Class results: choose all files of answers</source>
        <translation>Ergebnisse der Klasse: alle Dateien mit Antworten wählen</translation>
    </message>
    <message>
        <source>There are no answers to be counted.</source>
        <translation>Es gibt keine Antworten, die gezählt werden könnten.</translation>
    </message>
    <message>
        <source>Statements of the Experience API</source>
        <translation>Aussagen der Experience API</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export class results</source>
        <translation>Ergebnisse der Klasse exportieren</translation>
    </message>
    <message>
        <source>class</source>
        <translation>klasse</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Answer key</source>
        <translation>Lösungsblatt</translation>
    </message>
</context>
<context>
    <name>interleave::BarsField</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Time, from start to end →</source>
        <translation>Zeit, vom Anfang bis zum Ende →</translation>
    </message>
    <message>
        <source>Clear all bars</source>
        <translation>Alle Balken leeren</translation>
    </message>
    <message>
        <source>No bar is left.</source>
        <translation>Kein Balken ist mehr da.</translation>
    </message>
</context>
<context>
    <name>interleave::BarsTable</name>
    <message>
        <source>Drag to draw a bar, and over a bar to take it away. By keys: Space fills a part or empties it, Shift with arrows fills several.</source>
        <translation>Ziehen Sie, um einen Balken zu zeichnen, und über einen Balken, um ihn wegzunehmen. Mit Tasten: Leertaste füllt einen Teil oder leert ihn, Umschalt mit Pfeilen füllt mehrere.</translation>
    </message>
    <message>
        <source>Your bars. Space fills a part of the time or empties it, Shift with arrows fills several.</source>
        <translation>Ihre Balken. Die Leertaste füllt einen Teil der Zeit oder leert ihn, Umschalt mit Pfeiltasten füllt mehrere.</translation>
    </message>
    <message>
        <source>%1, part %2 of %3: computes</source>
        <translation>%1, Teil %2 von %3: rechnet</translation>
    </message>
    <message>
        <source>%1, part %2 of %3: empty</source>
        <translation>%1, Teil %2 von %3: leer</translation>
    </message>
</context>
<context>
    <name>interleave::BillDialog</name>
    <message>
        <source>The bill</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>There is no bill yet: press Run both, and wait until both runs have ended.</source>
        <translation>Noch gibt es keine Rechnung: Klicken Sie auf „Beide ausführen“ und warten Sie, bis beide Läufe zu Ende sind.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Kunden von %1</translation>
    </message>
    <message>
        <source>Chefs of %1</source>
        <translation>Köche von %1</translation>
    </message>
    <message>
        <source>Worked on for</source>
        <translation>Bearbeitet für</translation>
    </message>
    <message>
        <source>running: a chef worked on the order</source>
        <translation>laufend: Ein Koch arbeitete an der Bestellung</translation>
    </message>
    <message>
        <source>Waited for a chef</source>
        <translation>Wartete auf einen Koch</translation>
    </message>
    <message>
        <source>ready: the order wanted a chef and had none</source>
        <translation>bereit: Die Bestellung wollte einen Koch und hatte keinen</translation>
    </message>
    <message>
        <source>for equipment</source>
        <translation>auf ein Gerät</translation>
    </message>
    <message>
        <source>waiting for I/O: the fryer or an answer; no chef is needed</source>
        <translation>Warten auf E/A: auf die Fritteuse oder eine Antwort; dafür braucht es keinen Koch</translation>
    </message>
    <message>
        <source>for a key</source>
        <translation>auf einen Schlüssel</translation>
    </message>
    <message>
        <source>waiting for a lock that another order held</source>
        <translation>Warten auf eine Sperre, die eine andere Bestellung hielt</translation>
    </message>
    <message>
        <source>for other orders</source>
        <translation>auf andere Bestellungen</translation>
    </message>
    <message>
        <source>waiting for another task</source>
        <translation>Warten auf eine andere Aufgabe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Served after</source>
        <translation>Bedient nach</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message>
        <source>from the start of the run to the end of the task</source>
        <translation>vom Beginn des Laufs bis zum Ende der Aufgabe</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Koch</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Busy for</source>
        <translation>Beschäftigt für</translation>
    </message>
    <message>
        <source>of the time</source>
        <translation>der Zeit</translation>
    </message>
    <message>
        <source>a core</source>
        <translation>ein Kern</translation>
    </message>
    <message>
        <source>tasks of the run were running on it</source>
        <translation>Aufgaben des Laufs liefen auf ihm</translation>
    </message>
    <message>
        <source>share of the whole run</source>
        <translation>Anteil am ganzen Lauf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>irgendeiner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of time</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>its number on the computer</source>
        <translation>seine Nummer auf dem Computer</translation>
    </message>
</context>
<context>
    <name>interleave::BoxPlot</name>
    <message>
        <source>%1: median %2, half of them from %3 to %4, all from %5 to %6.</source>
        <translation>%1: Median %2, die Hälfte von %3 bis %4, alle von %5 bis %6.</translation>
    </message>
</context>
<context>
    <name>interleave::ChangeField</name>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
</context>
<context>
    <name>interleave::ChartActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>F&amp;ind …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächsten suchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>V&amp;origen suchen</translation>
    </message>
    <message>
        <source>Play or pa&amp;use</source>
        <translation>Abspielen oder an&amp;halten</translation>
    </message>
    <message>
        <source>To the n&amp;ext switch</source>
        <translation>Zum nächsten &amp;Wechsel</translation>
    </message>
    <message>
        <source>To the s&amp;witch before</source>
        <translation>Zum Wechsel &amp;davor</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Remove the mar&amp;kers</source>
        <translation>&amp;Marken entfernen</translation>
    </message>
    <message>
        <source>Who let whom &amp;go on: arrows</source>
        <translation>Wer wen weiter&amp;ließ: Pfeile</translation>
    </message>
    <message>
        <source>What could have come before or after the selected bar: the rest &amp;dimmed</source>
        <translation>Was auch &amp;vor oder nach dem gewählten Balken hätte kommen können: der Rest blass</translation>
    </message>
    <message>
        <source>Th&amp;e program beside the charts</source>
        <translation>Das &amp;Programm neben den Diagrammen</translation>
    </message>
    <message>
        <source>The &amp;wheel zooms only with Ctrl</source>
        <translation>&amp;Das Mausrad vergrößert nur mit Strg</translation>
    </message>
    <message>
        <source>Red&amp;uce motion</source>
        <translation>Wen&amp;iger Bewegung</translation>
    </message>
    <message>
        <source>To the next mo&amp;ment</source>
        <translation>Zum nächsten A&amp;ugenblick</translation>
    </message>
    <message>
        <source>To the moment befo&amp;re</source>
        <translation>Zum Augenblick davo&amp;r</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>To the en&amp;d</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <comment>what a row of the charts is</comment>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>A row for each task; colours mean what it does</source>
        <translation>Eine Zeile für jede Aufgabe; die Farben sagen, was sie tut</translation>
    </message>
    <message>
        <source>A row for each thread; colours mean the task that it carries</source>
        <translation>Eine Zeile für jeden Thread; die Farben sagen, welche Aufgabe er trägt</translation>
    </message>
    <message>
        <source>A row for each core; colours mean the task on it</source>
        <translation>Eine Zeile für jeden Kern; die Farben sagen, welche Aufgabe darauf läuft</translation>
    </message>
    <message>
        <source>&amp;Rows: tasks, threads or cores</source>
        <translation>&amp;Zeilen: Aufgaben, Threads oder Kerne</translation>
    </message>
    <message>
        <source>A row for each task, for each thread, or for each core</source>
        <translation>Eine Zeile für jede Aufgabe, jeden Thread oder jeden Kern</translation>
    </message>
    <message>
        <source>An arrow for every time that one task let another go on</source>
        <translation>Ein Pfeil für jedes Mal, da eine Aufgabe eine andere weiterließ</translation>
    </message>
    <message>
        <source>Only the order of the program and of links is certain</source>
        <translation>Sicher ist nur die Reihenfolge, die das Programm und die Verbindungen vorgeben</translation>
    </message>
    <message>
        <source>Each task&apos;s steps, and which of them it is at</source>
        <translation>Die Schritte jeder Aufgabe, und bei welchem sie ist</translation>
    </message>
    <message>
        <source>Without Ctrl the wheel scrolls the rows</source>
        <translation>Ohne Strg rollt das Mausrad die Zeilen</translation>
    </message>
    <message>
        <source>Nothing glides, and a replay goes from switch to switch</source>
        <translation>Nichts gleitet, und beim Abspielen geht es von Wechsel zu Wechsel</translation>
    </message>
    <message>
        <source>To the part of the time that was seen before</source>
        <translation>Zu dem Teil der Zeit, der vorher zu sehen war</translation>
    </message>
    <message>
        <source>Takes back the last step back</source>
        <translation>Nimmt den letzten Schritt zurück wieder zurück</translation>
    </message>
    <message>
        <source>Bars by the words of their task, step or activity</source>
        <translation>Balken nach den Worten ihrer Aufgabe, ihres Schritts oder ihrer Tätigkeit</translation>
    </message>
    <message>
        <source>To the next bar with these words</source>
        <translation>Zum nächsten Balken mit diesen Worten</translation>
    </message>
    <message>
        <source>To the bar with these words before this one</source>
        <translation>Zum Balken davor mit diesen Worten</translation>
    </message>
    <message>
        <source>From the beginning where the replay has come to its end</source>
        <translation>Von vorn, wo das Abspielen am Ende ist</translation>
    </message>
    <message>
        <source>Where the next core changes its task</source>
        <translation>Wo als nächstes ein Kern die Aufgabe wechselt</translation>
    </message>
    <message>
        <source>Where a core changed its task last</source>
        <translation>Wo zuletzt ein Kern die Aufgabe gewechselt hat</translation>
    </message>
    <message>
        <source>The next one that is worth a look</source>
        <translation>Der nächste, der einen Blick wert ist</translation>
    </message>
    <message>
        <source>The last one that was worth a look</source>
        <translation>Der letzte, der einen Blick wert war</translation>
    </message>
    <message>
        <source>Of the replay</source>
        <translation>Des Laufs, der abgespielt wird</translation>
    </message>
    <message>
        <source>The replay, at most as fast as it was</source>
        <translation>Das Abspielen, höchstens so schnell wie in Wirklichkeit</translation>
    </message>
    <message>
        <source>The replay, at most a thousand times slower than it was</source>
        <translation>Das Abspielen, höchstens tausendmal langsamer als in Wirklichkeit</translation>
    </message>
    <message>
        <source>A and B, between which is measured</source>
        <translation>A und B, zwischen denen gemessen wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a button and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interleave::ChartArea</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>run, moment, time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interleave::ChartPage</name>
    <message>
        <source>%1, magnified × %2</source>
        <translation>%1, vergrößert × %2</translation>
    </message>
    <message>
        <source>Magnified × %1</source>
        <translation>Vergrößert × %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 rows</source>
        <comment>a magnified run, how many rows of it, of how many</comment>
        <translation>%1, %2 von %3 Zeilen</translation>
    </message>
</context>
<context>
    <name>interleave::ChartTools</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>interleave::ChartsView</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Bars in time</source>
        <translation>Balken über der Zeit</translation>
    </message>
</context>
<context>
    <name>interleave::ChefOffer</name>
    <message>
        <source>Back to: %1</source>
        <comment>a model</comment>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>Runs again with what stood below before</source>
        <translation>Läuft noch einmal mit dem, was vorher unten stand</translation>
    </message>
    <message>
        <source>Simulate %1 chefs</source>
        <translation>%1 Köche simulieren</translation>
    </message>
    <message>
        <source>The computer of this run has only %1 cores. A run with %2 chefs is computed in virtual time, and marked as simulated.</source>
        <translation>Der Rechner dieses Laufs hat nur %1 Kerne. Ein Lauf mit %2 Köchen wird in virtueller Zeit berechnet und als simuliert bezeichnet.</translation>
    </message>
</context>
<context>
    <name>interleave::ClassDialog</name>
    <message>
        <source>Class results</source>
        <translation>Ergebnisse der Klasse</translation>
    </message>
    <message>
        <source>“Before” is the first time that somebody answered, “after” the last. The gain is the part of what could be won that was won: (after − before) / (1 − before).</source>
        <translation>„Vorher“ ist das erste Mal, dass jemand geantwortet hat, „nachher“ das letzte. Der Zugewinn ist der Teil des möglichen Gewinns, der erreicht wurde: (nachher − vorher) / (1 − vorher).</translation>
    </message>
    <message>
        <source>Question and answers</source>
        <translation>Frage und Antworten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Zugewinn</translation>
    </message>
    <message>
        <source>Export &amp;CSV …</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;xAPI …</source>
        <translation>Als &amp;xAPI exportieren …</translation>
    </message>
    <message>
        <source>A line for each answer, for spreadsheets and statistics</source>
        <translation>Eine Zeile für jede Antwort, für Tabellen und Statistik</translation>
    </message>
    <message>
        <source>A statement of the Experience API 1.0.3 for each answer, for a learning record store</source>
        <translation>Eine Aussage der Experience API 1.0.3 für jede Antwort, für einen Learning Record Store</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not defined</source>
        <comment>the gain, where nothing could be won</comment>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a lesson&apos;s title and name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All questions: as it came out</source>
        <translation>Alle Fragen: wie es herauskam</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>As it came out</source>
        <translation>Wie es herauskam</translation>
    </message>
    <message>
        <source>Not counted, as the run was disturbed</source>
        <translation>Nicht gezählt, da der Lauf gestört war</translation>
    </message>
    <message>
        <source>Not answered, or not decided</source>
        <translation>Nicht beantwortet oder nicht entschieden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ideas that were held</source>
        <translation>Vorstellungen, die vorkamen</translation>
    </message>
</context>
<context>
    <name>interleave::ClockLine</name>
    <message>
        <source>Time since the beginning: %1</source>
        <translation>Zeit seit dem Anfang: %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
</context>
<context>
    <name>interleave::CopyView</name>
    <message>
        <source>What the audience sees</source>
        <translation>Was die Zuhörer sehen</translation>
    </message>
    <message>
        <source>What the audience sees. Drag to point at something</source>
        <translation>Was die Zuhörer sehen. Ziehen zeigt auf etwas</translation>
    </message>
</context>
<context>
    <name>interleave::CourseActions</name>
    <message>
        <source>Chec&amp;k the lesson file …</source>
        <translation>Lektionsdatei &amp;prüfen …</translation>
    </message>
    <message>
        <source>Says all that is wrong with the lesson file that was opened last, with line and remedy</source>
        <translation>Sagt alles, was an der zuletzt geöffneten Lektionsdatei falsch ist, mit Zeile und Abhilfe</translation>
    </message>
    <message>
        <source>&amp;Words explained …</source>
        <translation>&amp;Wörter, erklärt …</translation>
    </message>
    <message>
        <source>What the words of the lessons mean, and where each comes first</source>
        <translation>Was die Wörter der Lektionen bedeuten, und wo jedes zuerst vorkommt</translation>
    </message>
    <message>
        <source>The &amp;course …</source>
        <translation>Der &amp;Kurs …</translation>
    </message>
    <message>
        <source>All lessons, what each is for, and how far you have come</source>
        <translation>Alle Lektionen, wozu jede da ist, und wie weit Sie gekommen sind</translation>
    </message>
    <message>
        <source>Ow&amp;n lessons</source>
        <translation>&amp;Eigene Lektionen</translation>
    </message>
</context>
<context>
    <name>interleave::CourseDialog</name>
    <message>
        <source>The course</source>
        <translation>Der Kurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>a lesson with how far one is, what it is for, its part</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>&amp;Go on at step %1</source>
        <translation>&amp;Weiter bei Schritt %1</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>Shows this lesson to a class, step by step</source>
        <translation>Zeigt diese Lektion einer Klasse, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>interleave::CurveAxes</name>
    <message>
        <source>Drag a point up or down, or across to draw all of them.</source>
        <translation>Ziehen Sie einen Punkt hinauf oder hinunter, oder quer, um alle zu zeichnen.</translation>
    </message>
    <message>
        <source>By keys: Left and Right go from point to point, Up and Down move it, with Shift a little.</source>
        <translation>Mit Tasten: Links und Rechts gehen von Punkt zu Punkt, Auf und Ab bewegen ihn, mit Umschalt ein wenig.</translation>
    </message>
    <message>
        <source>%1 %2: no guess yet</source>
        <comment>of what is varied one value</comment>
        <translation>%1 %2: noch keine Schätzung</translation>
    </message>
    <message>
        <source>%1 %2: measured %3</source>
        <translation>%1 %2: gemessen %3</translation>
    </message>
    <message>
        <source>%1 %2: your guess %3</source>
        <translation>%1 %2: Ihre Schätzung %3</translation>
    </message>
    <message>
        <source>%1 %2: your guess %3, measured %4</source>
        <translation>%1 %2: Ihre Schätzung %3, gemessen %4</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>Ihre Schätzung</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>interleave::DistributionPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, what it came to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>hidden; press to show</source>
        <translation>verborgen; drücken, um es zu zeigen</translation>
    </message>
    <message>
        <source>shown; press to hide</source>
        <translation>wird gezeigt; drücken, um es zu verbergen</translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation>Viele Läufe</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Wie lange sie dauerten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, what is counted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>the first run, the shortest ...</comment>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>The first of the runs</source>
        <translation>Der erste der Läufe</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzester</translation>
    </message>
    <message>
        <source>Run %1, which took the least time</source>
        <translation>Lauf %1, der am kürzesten dauerte</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längster</translation>
    </message>
    <message>
        <source>Run %1, which took the most time</source>
        <translation>Lauf %1, der am längsten dauerte</translation>
    </message>
    <message>
        <source>oddest</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Run %1, which differs most from the others</source>
        <translation>Lauf %1, der sich am meisten von den anderen unterscheidet</translation>
    </message>
    <message>
        <source>above</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Run %1, of median time: it is shown unless another is chosen</source>
        <translation>Lauf %1, dessen Dauer der Median ist: Er wird gezeigt, solange kein anderer gewählt ist</translation>
    </message>
</context>
<context>
    <name>interleave::ExperimentActions</name>
    <message>
        <source>&amp;Page of experiments</source>
        <translation>&amp;Seite der Experimente</translation>
    </message>
    <message>
        <source>Not one run but a curve: measures where one thing changes, and shows the law behind it</source>
        <translation>Nicht ein Lauf, sondern eine Kurve: misst, während sich eines ändert, und zeigt das Gesetz dahinter</translation>
    </message>
    <message>
        <source>Set up &amp;one of your own …</source>
        <translation>&amp;Eigenes aufbauen …</translation>
    </message>
    <message>
        <source>Measures the scenario and the models that are set up, where one or two things change</source>
        <translation>Misst das eingestellte Szenario mit den eingestellten Modellen, während sich eines oder zwei ändern</translation>
    </message>
    <message>
        <source>Make it &amp;anew</source>
        <translation>&amp;Neu messen</translation>
    </message>
    <message>
        <source>Forgets the runs that were made and makes all again</source>
        <translation>Vergisst die Läufe, die es gibt, und macht alle noch einmal</translation>
    </message>
    <message>
        <source>&amp;Save the experiment …</source>
        <translation>Experiment s&amp;peichern …</translation>
    </message>
    <message>
        <source>Keeps all of it in a run file, with its runs</source>
        <translation>Bewahrt alles in einer Lauf-Datei auf, mit seinen Läufen</translation>
    </message>
    <message>
        <source>Export &amp;runs as a table …</source>
        <translation>&amp;Läufe als Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Writes a line for each run as CSV</source>
        <translation>Schreibt für jeden Lauf eine Zeile als CSV</translation>
    </message>
    <message>
        <source>&amp;Export the picture …</source>
        <translation>&amp;Bild exportieren …</translation>
    </message>
    <message>
        <source>Writes curves or map as SVG, PDF or PNG</source>
        <translation>Schreibt Kurven oder Karte als SVG, PDF oder PNG</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies a row for each point, for a spreadsheet</source>
        <translation>Kopiert für jeden Punkt eine Zeile, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies curves or map</source>
        <translation>Kopiert Kurven oder Karte</translation>
    </message>
    <message>
        <source>Prints curves or map</source>
        <translation>Druckt Kurven oder Karte</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimente</translation>
    </message>
    <message>
        <source>Interleave</source>
        <translation>Interleave</translation>
    </message>
    <message>
        <source>The runs that were made will be replaced by new ones. What was saved in a file of its own stays.</source>
        <translation>Die Läufe, die es gibt, werden durch neue ersetzt. Was in einer eigenen Datei gespeichert wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>&amp;Neu messen</translation>
    </message>
    <message>
        <source>Experiment of Interleave</source>
        <translation>Experiment von Interleave</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Table (CSV), a line for each run</source>
        <translation>Tabelle (CSV), eine Zeile je Lauf</translation>
    </message>
    <message>
        <source>Export runs as a table</source>
        <translation>Läufe als Tabelle exportieren</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>The picture was copied, and its points as text.</source>
        <translation>Das Bild wurde kopiert, und seine Punkte als Text.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Pr&amp;int the picture …</source>
        <translation>Bild &amp;drucken …</translation>
    </message>
</context>
<context>
    <name>interleave::ExperimentBar</name>
    <message>
        <source>&amp;Back to the experiment</source>
        <translation>&amp;Zurück zum Experiment</translation>
    </message>
    <message>
        <source>A run of the experiment %1: %2</source>
        <translation>Ein Lauf des Experiments %1: %2</translation>
    </message>
</context>
<context>
    <name>interleave::ExperimentControls</name>
    <message>
        <source>What is shown of the runs</source>
        <translation>Was von den Läufen gezeigt wird</translation>
    </message>
    <message>
        <source>What the curves go along</source>
        <translation>Woran die Kurven entlanggehen</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>L&amp;og x</source>
        <translation>L&amp;og x</translation>
    </message>
    <message>
        <source>Logarithmic x axis: equal steps are equal factors</source>
        <translation>Logarithmische x-Achse: gleiche Schritte sind gleiche Faktoren</translation>
    </message>
    <message>
        <source>Log &amp;y</source>
        <translation>Log &amp;y</translation>
    </message>
    <message>
        <source>Logarithmic y axis: equal steps are equal factors</source>
        <translation>Logarithmische y-Achse: gleiche Schritte sind gleiche Faktoren</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>Kur&amp;ven</translation>
    </message>
    <message>
        <source>Points with their spread, and laws as lines</source>
        <translation>Punkte mit ihrer Streuung, und Gesetze als Linien</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ka&amp;rte</translation>
    </message>
    <message>
        <source>Both of what is swept, and the value in each cell</source>
        <translation>Beides, was sich ändert, und der Wert in jedem Feld</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>A row for each point</source>
        <translation>Eine Zeile für jeden Punkt</translation>
    </message>
    <message>
        <source>Ex&amp;pected</source>
        <translation>&amp;Erwartung</translation>
    </message>
    <message>
        <source>Draw what you expect, before it is measured</source>
        <translation>Zeichnen Sie, was Sie erwarten, bevor gemessen wird</translation>
    </message>
    <message>
        <source>over: %1</source>
        <comment>what curves go along</comment>
        <translation>über: %1</translation>
    </message>
</context>
<context>
    <name>interleave::ExperimentDesk</name>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an experiment (its file)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your own: %1</source>
        <translation>Ihr eigenes: %1</translation>
    </message>
    <message>
        <source>What was measured is kept. &quot;Go on&quot; makes the rest, also another day.</source>
        <translation>Was gemessen wurde, bleibt. „Weiter“ macht den Rest, auch an einem anderen Tag.</translation>
    </message>
    <message>
        <source>What is to be expected</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <source>Runs can be looked at once the experiment is stopped.</source>
        <translation>Läufe kann man ansehen, sobald das Experiment angehalten ist.</translation>
    </message>
    <message>
        <source>No run of this point was kept whole, as there was no room; its numbers were.</source>
        <translation>Von diesem Punkt wurde kein Lauf ganz aufbewahrt, weil kein Platz war; seine Zahlen schon.</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>They are being fitted to the points …</source>
        <translation>Sie werden gerade an die Punkte angepasst …</translation>
    </message>
</context>
<context>
    <name>interleave::ExperimentDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>An experiment of one&apos;s own</source>
        <translation>Ein eigenes Experiment</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>1,2,4 or 1..8 or 10..100+10 or 1..64x2</source>
        <translation>1,2,4 oder 1..8 oder 10..100+10 oder 1..64x2</translation>
    </message>
    <message>
        <source>A list (1,2,4), a range (1..8), in steps (10..100+10) or by factors (1..64x2)</source>
        <translation>Eine Liste (1,2,4), ein Bereich (1..8), in Schritten (10..100+10) oder mit Faktoren (1..64x2)</translation>
    </message>
    <message>
        <source>What is &amp;swept</source>
        <translation>Was &amp;sich ändert</translation>
    </message>
    <message>
        <source>A&amp;nd beside it</source>
        <translation>U&amp;nd daneben</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>What is m&amp;easured</source>
        <translation>Was &amp;gemessen wird</translation>
    </message>
    <message>
        <source>any name of --json, with commas between them</source>
        <translation>jeder Name von --json, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>O&amp;ther measures</source>
        <translation>A&amp;ndere Messwerte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Law behind the first</source>
        <translation>Gese&amp;tz hinter dem ersten</translation>
    </message>
    <message>
        <source>Shuffled, so that no trend of the computer looks like one of the work</source>
        <translation>Gemischt, damit kein Trend des Computers wie einer der Arbeit aussieht</translation>
    </message>
    <message>
        <source>One point after the other</source>
        <translation>Ein Punkt nach dem anderen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Runs of each point</source>
        <translation>&amp;Läufe je Punkt</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>A run that others d&amp;isturb</source>
        <translation>Einen &amp;gestörten Lauf</translation>
    </message>
    <message>
        <source>&amp;No run begins after</source>
        <translation>&amp;Kein Lauf beginnt nach</translation>
    </message>
    <message>
        <source>This computer is being examined.</source>
        <translation>Dieser Computer wird gerade untersucht.</translation>
    </message>
    <message>
        <source>%1 points, %2 runs, about %3.</source>
        <translation>%1 Punkte, %2 Läufe, etwa %3.</translation>
    </message>
</context>
<context>
    <name>interleave::ExperimentPage</name>
    <message>
        <source>←  R&amp;uns</source>
        <translation>←  Lä&amp;ufe</translation>
    </message>
    <message>
        <source>Back to charts and kitchen (F4)</source>
        <translation>Zurück zu Diagrammen und Küche (F4)</translation>
    </message>
    <message>
        <source>Back to the runs</source>
        <translation>Zurück zu den Läufen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>How much of the experiment was measured</source>
        <translation>Wie viel vom Experiment gemessen ist</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Of another computer</source>
        <translation>Von einem anderen Computer</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, noch etwa %1</translation>
    </message>
    <message>
        <source>. Now: %1</source>
        <comment>what is measured</comment>
        <translation>. Jetzt: %1</translation>
    </message>
    <message>
        <source>, once more, as others disturbed it</source>
        <translation>, noch einmal, weil andere gestört haben</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <comment>about so many minutes</comment>
        <translation>, noch %1</translation>
    </message>
</context>
<context>
    <name>interleave::ExperimentWords</name>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is set, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>a law – what was measured: of which curve</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>the first of a list, and how many follow</comment>
        <translation>%1, und %2 weitere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why something is not there (what)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, over: %2</source>
        <comment>a scenario, what is swept</comment>
        <translation>%1, über: %2</translation>
    </message>
    <message>
        <source>Rate (1 / %1), per s</source>
        <comment>how often something comes</comment>
        <translation>Rate (1 / %1), je s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what an axis shows, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which law – %1: %2</source>
        <comment>what was measured: of which curve</comment>
        <translation>Welches Gesetz – %1: %2</translation>
    </message>
    <message>
        <source>Laws that were not fitted</source>
        <translation>Gesetze, die nicht angepasst wurden</translation>
    </message>
    <message>
        <source>Measured and simulated on as many cores</source>
        <translation>Gemessen und simuliert auf gleich vielen Kernen</translation>
    </message>
    <message>
        <source>What you expected</source>
        <translation>Was Sie erwartet haben</translation>
    </message>
    <message>
        <source>Your curve, from the first value on, was off by %1 % on average, of %2.</source>
        <translation>Ihre Kurve lag vom ersten Wert an im Mittel um %1 % daneben, bei %2.</translation>
    </message>
    <message>
        <source>Not measured: %1</source>
        <translation>Nicht gemessen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs did not come to their end, and do not count.</source>
        <translation>%1 von %2 Läufen kamen nicht bis zum Ende und zählen nicht.</translation>
    </message>
    <message>
        <source>Others disturbed %1 of %2 runs; those do not count.</source>
        <translation>Andere haben %1 von %2 Läufen gestört; die zählen nicht.</translation>
    </message>
    <message>
        <source>Others disturbed %1 of %2 runs; those count all the same.</source>
        <translation>Andere haben %1 von %2 Läufen gestört; sie zählen trotzdem.</translation>
    </message>
    <message>
        <source>What is missing, and what is in doubt</source>
        <translation>Was fehlt, und was zweifelhaft ist</translation>
    </message>
    <message>
        <source>Points where both exist: %1. They differ most at %2: measured %3, simulated %4, so the simulation is off by %5 %.</source>
        <translation>Punkte, an denen es beides gibt: %1. Am weitesten auseinander sind sie bei %2: gemessen %3, simuliert %4, die Simulation liegt also um %5 % daneben.</translation>
    </message>
</context>
<context>
    <name>interleave::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Of the charts</source>
        <translation>Von den Diagrammen</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Just what is seen</source>
        <translation>&amp;Nur was zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Black and white, for print</source>
        <translation>&amp;Schwarzweiß, zum Drucken</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Of %1 rows the first %2 are drawn; for others scroll to them, and choose what is seen.</source>
        <translation>Von %1 Zeilen werden die ersten %2 gezeichnet; für andere blättern Sie dorthin und wählen, was zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>interleave::Exports</name>
    <message>
        <source>Written to %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart: which rows of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>The picture of what is seen was copied, and its words as text.</source>
        <translation>Das Bild dessen, was zu sehen ist, wurde kopiert, und seine Worte als Text.</translation>
    </message>
    <message>
        <source>Interleave: %1</source>
        <translation>Interleave: %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesandt</translation>
    </message>
    <message>
        <source>Export kitchen</source>
        <translation>Küche exportieren</translation>
    </message>
    <message>
        <source>Preparing the kitchens …</source>
        <translation>Die Küchen werden vorbereitet …</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestoppt. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>interleave::FaultsDialog</name>
    <message>
        <source>Check of %1</source>
        <comment>a file</comment>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>There are no faults in it.</source>
        <translation>Darin sind keine Fehler.</translation>
    </message>
    <message>
        <source>What is wrong, line by line:</source>
        <translation>Was falsch ist, Zeile für Zeile:</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>interleave::FileDesk</name>
    <message>
        <source>Interleave</source>
        <translation>Interleave</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1 (*)</source>
        <translation>%1 (*)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>interleave::FilmDialog</name>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Just what the charts show</source>
        <translation>&amp;Nur, was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>Export kitchen</source>
        <translation>Küche exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Both kitchens</source>
        <translation>Beide Küchen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>S&amp;ize in pixels</source>
        <translation>&amp;Größe in Pixeln</translation>
    </message>
    <message>
        <source>&amp;Kitchens</source>
        <translation>&amp;Küchen</translation>
    </message>
    <message>
        <source>Of the run</source>
        <translation>Vom Lauf</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Frames a s&amp;econd</source>
        <translation>&amp;Bilder je Sekunde</translation>
    </message>
    <message>
        <source>What the kitchens show at this moment, with what it says below them.</source>
        <translation>Was die Küchen in diesem Augenblick zeigen, mit den Worten darunter.</translation>
    </message>
    <message>
        <source>That would be %1 frames, and at most %2 can be made. Choose a part of the run, a higher speed or fewer frames a second.</source>
        <translation>Das wären %1 Bilder, und höchstens %2 sind möglich. Wählen Sie einen Teil des Laufs, ein höheres Tempo oder weniger Bilder je Sekunde.</translation>
    </message>
</context>
<context>
    <name>interleave::FindBar</name>
    <message>
        <source>Find a task, a step, or what it does</source>
        <translation>Aufgabe, Schritt oder Tätigkeit suchen</translation>
    </message>
    <message>
        <source>Find in the charts</source>
        <translation>In den Diagrammen suchen</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>Voriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among what was found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>interleave::GanttView</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>interleave::GlossaryDialog</name>
    <message>
        <source>First in lesson %1, %2</source>
        <comment>number and title of a lesson</comment>
        <translation>Zuerst in Lektion %1, %2</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Wörter, erklärt</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Ein Wort finden</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>word, what it means, where it comes first</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>No word like this is explained in a lesson.</source>
        <translation>So ein Wort wird in keiner Lektion erklärt.</translation>
    </message>
</context>
<context>
    <name>interleave::GuessPane</name>
    <message>
        <source>Curve that is drawn</source>
        <translation>Kurve, die gezeichnet wird</translation>
    </message>
    <message>
        <source>Forget &amp;it</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>Nothing is drawn any more</source>
        <translation>Nichts ist mehr gezeichnet</translation>
    </message>
    <message>
        <source>What do you expect? Draw it: how many times as much as at the first value will it be? Measured is: %1.</source>
        <translation>Was erwarten Sie? Zeichnen Sie es: Wie viele Male so viel wie beim ersten Wert wird es sein? Gemessen wird: %1.</translation>
    </message>
</context>
<context>
    <name>interleave::Histogram</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Click a bar, or press Up and Down, to see the first run that came to it.</source>
        <translation>Auf einen Balken klicken oder Pfeil auf und Pfeil ab drücken, um den ersten Lauf mit diesem Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>%1: count %2</source>
        <comment>what came out, how often</comment>
        <translation>%1: Anzahl %2</translation>
    </message>
</context>
<context>
    <name>interleave::HistoryMenu</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, scenario, models</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Runs of this s&amp;itting</source>
        <translation>Läufe dieser &amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>&amp;Frühere Läufe</translation>
    </message>
    <message>
        <source>&amp;Later runs</source>
        <translation>S&amp;pätere Läufe</translation>
    </message>
</context>
<context>
    <name>interleave::HonestyDialog</name>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Beide: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>whose, question, answer, what the sign beside it means</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1, %2: not asked here</source>
        <comment>whose, question</comment>
        <translation>%1, %2: hier nicht gefragt</translation>
    </message>
</context>
<context>
    <name>interleave::KeepAwake</name>
    <message>
        <source>The screen saver and sleep are not held off.</source>
        <translation>Bildschirmschoner und Ruhezustand sind nicht abgeschaltet.</translation>
    </message>
    <message>
        <source>The screen saver is not held off.</source>
        <translation>Der Bildschirmschoner ist nicht abgeschaltet.</translation>
    </message>
    <message>
        <source>Sleep is not held off.</source>
        <translation>Der Ruhezustand ist nicht abgeschaltet.</translation>
    </message>
    <message>
        <source>Notifications are not held off: switch on “Do not disturb”.</source>
        <translation>Benachrichtigungen sind nicht abgeschaltet: „Nicht stören“ einschalten.</translation>
    </message>
    <message>
        <source>A lecture is being given</source>
        <translation>Eine Vorlesung läuft</translation>
    </message>
</context>
<context>
    <name>interleave::KeyCard</name>
    <message>
        <source>Keys in a lecture</source>
        <translation>Tasten in einer Vorlesung</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Drucker.</translation>
    </message>
    <message>
        <source>It could not be printed. See whether the printer is connected and may be used.</source>
        <translation>Es ließ sich nicht drucken. Ist der Drucker verbunden und darf er benutzt werden?</translation>
    </message>
</context>
<context>
    <name>interleave::KeysPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Charts and replay</source>
        <translation>Diagramme und Wiedergabe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Rows and markers</source>
        <translation>Zeilen und Marken</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten &amp;verwenden</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Wie &amp;ausgeliefert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Eine Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Mouse, and keys that stay</source>
        <translation>Maus, und Tasten, die bleiben</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>Second key of the chosen action</source>
        <translation>Zweite Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Wählen Sie eine Aktion, um ihr andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>“%1” has this key already. If both keep it, neither is done.</source>
        <translation>„%1“ hat diese Taste schon. Behalten beide sie, geschieht keines von beiden.</translation>
    </message>
</context>
<context>
    <name>interleave::KitchenPageView</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>The same run as chefs and customers</source>
        <translation>Derselbe Lauf als Köche und Kunden</translation>
    </message>
</context>
<context>
    <name>interleave::KitchenPanel</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What stands for what: the terms of an operating-systems text</source>
        <translation>Was wofür steht: die Begriffe eines Lehrbuchs über Betriebssysteme</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a run, its chefs, its orders</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (the first %2 are shown)</source>
        <translation>%1 (die ersten %2 sind zu sehen)</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1, nicht gemessen</translation>
    </message>
    <message>
        <source>Both kitchens</source>
        <translation>Beide Küchen</translation>
    </message>
    <message>
        <source>Upper run alone</source>
        <translation>Nur der obere Lauf</translation>
    </message>
    <message>
        <source>Lower run alone</source>
        <translation>Nur der untere Lauf</translation>
    </message>
    <message>
        <source>Both, the first, the second</source>
        <translation>Beide, die erste, die zweite</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>When each customer was served, how long each waited, how busy each chef was</source>
        <translation>Wann jeder Kunde bedient war, wie lange jeder wartete, wie beschäftigt jeder Koch war</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop simulating one more chef</source>
        <translation>Die Simulation eines weiteren Kochs anhalten</translation>
    </message>
    <message>
        <source>Simulating one more chef: %1 %</source>
        <translation>Ein weiterer Koch wird simuliert: %1 %</translation>
    </message>
    <message>
        <source>What one more chef would have saved is not known yet: it is simulated while the kitchen is shown.</source>
        <translation>Was ein weiterer Koch gespart hätte, ist noch nicht bekannt: Es wird simuliert, während die Küche zu sehen ist.</translation>
    </message>
    <message>
        <source>What one more chef would have saved is not known. %1</source>
        <translation>Was ein weiterer Koch gespart hätte, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>interleave::KitchenView</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>a task: served after %1, waited %2 for a chef</source>
        <translation>eine Aufgabe: bedient nach %1, wartete %2 auf einen Koch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, what it stands for and does</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interleave::LatencyStrip</name>
    <message>
        <source>How long the keys took to show</source>
        <translation>Wie lange die Tasten brauchten, bis sie erschienen</translation>
    </message>
</context>
<context>
    <name>interleave::LectureActions</name>
    <message>
        <source>&amp;Present what is shown</source>
        <translation>Ge&amp;zeigtes vorführen</translation>
    </message>
    <message>
        <source>Gives a lecture of this lesson, or of the runs that are shown: large, and with the speaker&apos;s notes on another screen</source>
        <translation>Hält eine Vorlesung über diese Lektion oder die gezeigten Läufe: groß, und mit den Notizen auf einem anderen Bildschirm</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>title and length of a lecture</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>&amp;Open lecture …</source>
        <translation>Vorlesung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Presents a lecture of one&apos;s own, which is a text file</source>
        <translation>Führt eine eigene Vorlesung vor, die eine Textdatei ist</translation>
    </message>
    <message>
        <source>Runs are on. Wait for them, or stop them with Esc, and then present.</source>
        <translation>Es laufen gerade Läufe. Warten Sie auf sie, oder beenden Sie sie mit Esc, und führen Sie dann vor.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: run something, or begin a lesson.</source>
        <translation>Es gibt noch nichts vorzuführen: Lassen Sie etwas laufen, oder beginnen Sie eine Lektion.</translation>
    </message>
    <message>
        <source>Lectures (*.toml)</source>
        <translation>Vorlesungen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open lecture</source>
        <translation>Vorlesung öffnen</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Vorlesung</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Vorfü&amp;hren</translation>
    </message>
    <message>
        <source>Keep what was run and voted in this lecture?</source>
        <translation>Behalten, was in dieser Vorlesung gelaufen ist und abgestimmt wurde?</translation>
    </message>
    <message>
        <source>The runs become one run file, which can be handed to the students, and the votes a table (CSV) beside it.</source>
        <translation>Die Läufe werden eine Laufdatei, die Sie weitergeben können, und die Abstimmungen eine Tabelle (CSV) daneben.</translation>
    </message>
    <message>
        <source>The votes are in %1 already.</source>
        <translation>Die Abstimmungen stehen schon in %1.</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Runs of Interleave</source>
        <translation>Läufe von Interleave</translation>
    </message>
    <message>
        <source>Votes as a table (CSV)</source>
        <translation>Abstimmungen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Keep the lecture</source>
        <translation>Die Vorlesung behalten</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is ready: %n place(s).</source>
        <translation>
            <numerusform>„%1“ ist bereit: %n Stelle.</numerusform>
            <numerusform>„%1“ ist bereit: %n Stellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::LectureDesk</name>
    <message>
        <source>The clock runs. End the lecture? Enter ends it, any other key goes on.</source>
        <translation>Die Uhr läuft. Die Vorlesung beenden? Enter beendet sie, jede andere Taste setzt sie fort.</translation>
    </message>
</context>
<context>
    <name>interleave::LectureKitchen</name>
    <message>
        <source>%1: %2</source>
        <comment>a run, its chefs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 von %2 Bestellungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and its chefs, its orders</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This run has ended.</source>
        <translation>Dieser Lauf ist zu Ende.</translation>
    </message>
</context>
<context>
    <name>interleave::LectureWindows</name>
    <message>
        <source>Interleave: what the audience sees</source>
        <translation>Interleave: was die Zuhörer sehen</translation>
    </message>
    <message>
        <source>Interleave: for the speaker</source>
        <translation>Interleave: für den Vortrag</translation>
    </message>
    <message>
        <source>The audience sees the screen %1 (%2 × %3). X changes the screens.</source>
        <translation>Die Zuhörer sehen den Bildschirm %1 (%2 × %3). X tauscht die Bildschirme.</translation>
    </message>
</context>
<context>
    <name>interleave::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>no task of the run is on the core</source>
        <translation>keine Aufgabe des Laufs ist auf dem Kern</translation>
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
    <message>
        <source>Click a key to dim all else</source>
        <translation>Ein Klick auf ein Zeichen macht alles andere blass</translation>
    </message>
    <message>
        <source>the thread does not run</source>
        <translation>der Thread läuft nicht</translation>
    </message>
    <message>
        <source>%1. All but %2 is dimmed.</source>
        <translation>%1. Alles außer %2 ist blass.</translation>
    </message>
    <message>
        <source>%1. Space dims all but: %2.</source>
        <translation>%1. Die Leertaste macht alles blass außer: %2.</translation>
    </message>
</context>
<context>
    <name>interleave::LessonActions</name>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and title of a part</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>%1  %2, %3 min</source>
        <comment>number, title and length of a lesson</comment>
        <translation>%1  %2, %3 min</translation>
    </message>
    <message>
        <source>&amp;Open lesson …</source>
        <translation>Lektion ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Begins a lesson of one&apos;s own, which is a text file</source>
        <translation>Beginnt eine eigene Lektion, das ist eine Textdatei</translation>
    </message>
    <message>
        <source>&amp;Leave the lesson</source>
        <translation>Lektion &amp;verlassen</translation>
    </message>
    <message>
        <source>Back to all settings; the lesson goes on there the next time</source>
        <translation>Zurück zu allen Einstellungen; die Lektion geht beim nächsten Mal dort weiter</translation>
    </message>
    <message>
        <source>&amp;Save answers …</source>
        <translation>Antworten &amp;speichern …</translation>
    </message>
    <message>
        <source>What you answered in this lesson, what came out, and a file of it, with your name or without</source>
        <translation>Was Sie in dieser Lektion geantwortet haben, was herauskam, und eine Datei davon, mit Ihrem Namen oder ohne</translation>
    </message>
    <message>
        <source>Class &amp;results …</source>
        <translation>E&amp;rgebnisse der Klasse …</translation>
    </message>
    <message>
        <source>Counts the answers in many files: who chose what, before and after</source>
        <translation>Zählt die Antworten in vielen Dateien: wer was gewählt hat, vorher und nachher</translation>
    </message>
    <message>
        <source>Works&amp;heet …</source>
        <translation>&amp;Arbeitsblatt …</translation>
    </message>
    <message>
        <source>This lesson on paper, as a PDF file, or the key to it</source>
        <translation>Diese Lektion auf Papier, als PDF-Datei, oder das Lösungsblatt dazu</translation>
    </message>
</context>
<context>
    <name>interleave::LessonDesk</name>
    <message>
        <source>What is measured is shown here when you have made your guess.</source>
        <translation>Was gemessen wird, steht hier, sobald Sie geraten haben.</translation>
    </message>
    <message>
        <source>First your guess: the lesson runs this at a later step.</source>
        <translation>Erst raten: Die Lektion startet das in einem späteren Schritt.</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Lektionen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>The recording is shown, and nothing was run.</source>
        <translation>Die Aufnahme wird gezeigt, und nichts wurde ausgeführt.</translation>
    </message>
</context>
<context>
    <name>interleave::LessonEditing</name>
    <message>
        <source>This lesson has faults:
%1

It begins by itself once its file is saved without them.</source>
        <translation>Diese Lektion hat Fehler:
%1

Sie beginnt von selbst, sobald ihre Datei ohne sie gespeichert ist.</translation>
    </message>
    <message>
        <source>The lesson has faults still. %1</source>
        <translation>Die Lektion hat noch Fehler. %1</translation>
    </message>
    <message>
        <source>The file has faults; what is shown is how it was before:
%1</source>
        <translation>Die Datei hat Fehler; gezeigt wird, wie sie vorher war:
%1</translation>
    </message>
</context>
<context>
    <name>interleave::LessonPanel</name>
    <message>
        <source>Run %1 times</source>
        <translation>%1-mal ausführen</translation>
    </message>
    <message>
        <source>Words that can be pressed: %1</source>
        <translation>Wörter, die man drücken kann: %1</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a lesson</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back to all settings. The lesson goes on here the next time.</source>
        <translation>Zurück zu allen Einstellungen. Die Lektion geht beim nächsten Mal hier weiter.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Take the recording</source>
        <translation>Die Aufnahme nehmen</translation>
    </message>
    <message>
        <source>Shows runs that were made before, on another computer or when nothing disturbed them.</source>
        <translation>Zeigt Läufe, die vorher gemacht wurden, auf einem anderen Computer oder als nichts sie störte.</translation>
    </message>
</context>
<context>
    <name>interleave::LineList</name>
    <message>
        <source>Drag a line to where it belongs, or move it by Ctrl with Up or Down.</source>
        <translation>Ziehen Sie eine Zeile dorthin, wo sie hingehört, oder bewegen Sie sie durch Strg mit Auf oder Ab.</translation>
    </message>
    <message>
        <source>Lines of the program. Ctrl with Up or Down moves a line.</source>
        <translation>Zeilen des Programms. Strg mit Auf oder Ab verschiebt eine Zeile.</translation>
    </message>
    <message>
        <source>Line %1 of %2, in the repeat: %3</source>
        <translation>Zeile %1 von %2, in der Wiederholung: %3</translation>
    </message>
    <message>
        <source>Line %1 of %2: %3</source>
        <translation>Zeile %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>interleave::LinkedText</name>
    <message>
        <source>%1, Enter explains it</source>
        <comment>a word in a text</comment>
        <translation>%1, Eingabe erklärt es</translation>
    </message>
</context>
<context>
    <name>interleave::ListingDelegate</name>
    <message>
        <source>done</source>
        <comment>a task</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a task</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a task</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more tasks</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a task</comment>
        <translation>genommen</translation>
    </message>
</context>
<context>
    <name>interleave::ListingPanel</name>
    <message>
        <source>Whose program</source>
        <translation>Wessen Programm</translation>
    </message>
    <message>
        <source>Program, %1</source>
        <comment>name of a run: where its tasks are</comment>
        <translation>Programm, %1</translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a program</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names of tasks, what they do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Program: here after the first run</source>
        <translation>Programm: hier nach dem ersten Lauf</translation>
    </message>
</context>
<context>
    <name>interleave::MainWindow</name>
    <message>
        <source>Interleave</source>
        <translation>Interleave</translation>
    </message>
    <message>
        <source>The run could not finish.</source>
        <translation>Der Lauf wurde nicht fertig.</translation>
    </message>
    <message>
        <source>%1 – Interleave</source>
        <comment>name of a file</comment>
        <translation>%1 – Interleave</translation>
    </message>
    <message>
        <source>This will take %1 or longer. Esc stops it.</source>
        <translation>Das dauert %1 oder länger. Esc hält es an.</translation>
    </message>
    <message>
        <source>These runs were not started.</source>
        <translation>Diese Läufe wurden nicht gestartet.</translation>
    </message>
    <message>
        <source>This computer could not be examined.</source>
        <translation>Dieser Computer konnte nicht untersucht werden.</translation>
    </message>
</context>
<context>
    <name>interleave::MetricsPanel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a figure, its value in both runs</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
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
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
</context>
<context>
    <name>interleave::MovingSign</name>
    <message>
        <source>Moving sign</source>
        <translation>Bewegtes Zeichen</translation>
    </message>
    <message>
        <source>A dot that goes round as long as the page is not frozen.</source>
        <translation>Ein Punkt, der kreist, solange die Seite nicht eingefroren ist.</translation>
    </message>
</context>
<context>
    <name>interleave::NoiseBar</name>
    <message>
        <source>Run again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Makes the same runs anew (F5 makes both once)</source>
        <translation>Macht dieselben Läufe noch einmal (F5 macht beide je einmal)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warning. %1</source>
        <translation>Warnung. %1</translation>
    </message>
    <message>
        <source>Repeat until quiet</source>
        <translation>Wiederholen, bis es ruhig ist</translation>
    </message>
    <message>
        <source>Makes them anew, and each again while other programs disturb it, %1 times at most</source>
        <translation>Macht sie noch einmal, und jeden wieder, solange andere Programme ihn stören, höchstens %1-mal</translation>
    </message>
</context>
<context>
    <name>interleave::NumberField</name>
    <message>
        <source>Your guess, by slider</source>
        <translation>Ihre Schätzung, mit dem Schieberegler</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ihre Schätzung</translation>
    </message>
</context>
<context>
    <name>interleave::ObserveField</name>
    <message>
        <source>Choose on the &amp;chart</source>
        <translation>Im &amp;Diagramm wählen</translation>
    </message>
    <message>
        <source>Click on the chart. By keys: arrows lead there, with Shift in small steps, and Enter chooses. Esc leads back.</source>
        <translation>Klicken Sie in das Diagramm. Mit Tasten: Pfeile führen hin, mit Umschalt in kleinen Schritten, und Enter wählt. Esc führt zurück.</translation>
    </message>
    <message>
        <source>There is &amp;none</source>
        <translation>Es gibt &amp;keine solche Stelle</translation>
    </message>
</context>
<context>
    <name>interleave::OrderField</name>
    <message>
        <source>Your order, the first one on top. Ctrl with Up or Down moves an entry.</source>
        <translation>Ihre Reihenfolge, das Erste oben. Strg mit Auf oder Ab bewegt einen Eintrag.</translation>
    </message>
    <message>
        <source>By keys: Ctrl with Up or Down moves an entry.</source>
        <translation>Mit Tasten: Strg mit Auf oder Ab bewegt einen Eintrag.</translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, Platz %2 von %3</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Hinauf</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>H&amp;inunter</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>So, wie es ist</translation>
    </message>
</context>
<context>
    <name>interleave::OriginBar</name>
    <message>
        <source>Run it here</source>
        <translation>Hier ausführen</translation>
    </message>
    <message>
        <source>Sets up the same runs, and makes them on this computer</source>
        <translation>Stellt dieselben Läufe ein und macht sie auf diesem Computer</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>zu einer Zeit, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>From “%1”: made %2, on a computer like this one.</source>
        <translation>Aus „%1“: entstanden %2, auf einem Computer wie diesem.</translation>
    </message>
    <message>
        <source>From “%1”: made %2, on another computer: %3.</source>
        <translation>Aus „%1“: entstanden %2, auf einem anderen Computer: %3.</translation>
    </message>
    <message>
        <source>From “%1”: made %2.</source>
        <translation>Aus „%1“: entstanden %2.</translation>
    </message>
</context>
<context>
    <name>interleave::OutcomePanel</name>
    <message>
        <source>%1. %2</source>
        <comment>what came out, what that means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, what came out of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what came out, whether that was expected</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interleave::OverviewDialog</name>
    <message>
        <source>All places</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>A number, or words</source>
        <translation>Eine Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Find a place by its number or by words</source>
        <translation>Eine Stelle nach Nummer oder Wörtern suchen</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a place, what it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A lesson begins</source>
        <translation>Eine Lektion beginnt</translation>
    </message>
    <message>
        <source>At %1 · %2</source>
        <comment>time, what it is part of</comment>
        <translation>Bei %1 · %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>number of a place, what it is, time</comment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>interleave::OverviewStrip</name>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>The whole run. Drag the bracket to see another part of it, its sides to see more or less.</source>
        <translation>Der ganze Lauf. Ziehen Sie die Klammer, um einen anderen Teil zu sehen, und ihre Seiten, um mehr oder weniger zu sehen.</translation>
    </message>
    <message>
        <source>All of the run is seen.</source>
        <translation>Der ganze Lauf ist zu sehen.</translation>
    </message>
    <message>
        <source>Seen is the part from %1 % to %2 % of the run.</source>
        <translation>Zu sehen ist der Teil von %1 % bis %2 % des Laufs.</translation>
    </message>
</context>
<context>
    <name>interleave::PicturePage</name>
    <message>
        <source>The picture “%1” cannot be read.</source>
        <translation>Das Bild „%1“ lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>interleave::PlayBar</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springe zu</translation>
    </message>
    <message>
        <source>Moments worth looking at (J and Shift+J go from one to the next)</source>
        <translation>Sehenswerte Augenblicke (J und Umschalt+J gehen von einem zum nächsten)</translation>
    </message>
    <message>
        <source>To the start (Ctrl+Home)</source>
        <translation>Zum Anfang (Strg+Pos1)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>To the end (Ctrl+End)</source>
        <translation>Zum Ende (Strg+Ende)</translation>
    </message>
    <message>
        <source>How fast it is played, as a part of the speed at which it happened</source>
        <translation>Wie schnell es abgespielt wird, als Teil des Tempos, in dem es geschah</translation>
    </message>
    <message>
        <source>As it was</source>
        <comment>speed of a replay</comment>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>1/%1 of real</source>
        <comment>speed of a replay</comment>
        <translation>1/%1 der Zeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time in a replay, length of the run</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Replay at %1</source>
        <translation>Wiedergabe bei %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous switch (B)</source>
        <translation>Voriger Wechsel (B)</translation>
    </message>
    <message>
        <source>Next switch (N)</source>
        <translation>Nächster Wechsel (N)</translation>
    </message>
    <message>
        <source>%1. Speed: %2</source>
        <comment>time in a film, its speed</comment>
        <translation>%1. Tempo: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run, a moment of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>interleave::PointedChart</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>interleave::PointsModel</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a median and its quartiles</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>interleave::PointsTable</name>
    <message>
        <source>Points that were measured</source>
        <translation>Gemessene Punkte</translation>
    </message>
</context>
<context>
    <name>interleave::ProgressDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is done, how far it is</comment>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>interleave::RepairField</name>
    <message>
        <source>end of the repeat</source>
        <translation>Ende der Wiederholung</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Hinauf</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Zeile hinauf</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>H&amp;inunter</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Zeile hinunter</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>Wie &amp;geschrieben</translation>
    </message>
    <message>
        <source>All lines as they were written</source>
        <translation>Alle Zeilen so, wie sie geschrieben waren</translation>
    </message>
    <message>
        <source>It cannot be run so: %1</source>
        <translation>So lässt es sich nicht ausführen: %1</translation>
    </message>
</context>
<context>
    <name>interleave::ResultsView</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Which will be ready first?</source>
        <translation>Was ist zuerst fertig?</translation>
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
        <source>Real threads, on this computer, measured as they run. The picture is drawn at most 10 times a second, so that it does not disturb them.</source>
        <translation>Echte Threads, auf diesem Computer, gemessen, während sie laufen. Das Bild wird höchstens zehnmal in der Sekunde gezeichnet, damit es sie nicht stört.</translation>
    </message>
    <message>
        <source>Running both again and again: will it come out the same?</source>
        <translation>Beide laufen immer wieder: Kommt jedes Mal dasselbe heraus?</translation>
    </message>
    <message>
        <source>Simulating: %1</source>
        <translation>Wird simuliert: %1</translation>
    </message>
    <message>
        <source>Nothing is executed: what would happen is computed, in virtual time.</source>
        <translation>Nichts wird ausgeführt: Berechnet wird, was geschehen würde, in virtueller Zeit.</translation>
    </message>
    <message>
        <source>%1 %2 Make a guess, then press Run both.</source>
        <comment>what the tasks do, what to look at</comment>
        <translation>%1 %2 Raten Sie, und drücken Sie dann „Beide ausführen“.</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <comment>a scenario</comment>
        <translation>Noch zu sehen: %1</translation>
    </message>
</context>
<context>
    <name>interleave::RunButton</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run both</source>
        <translation>Beide ausführen</translation>
    </message>
</context>
<context>
    <name>interleave::RunControls</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Run %1 of %2, above</source>
        <translation>Lauf %1 von %2, oben</translation>
    </message>
    <message>
        <source>Run %1 of %2, below</source>
        <translation>Lauf %1 von %2, unten</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>Run in between: %1</source>
        <translation>Lauf dazwischen: %1</translation>
    </message>
    <message>
        <source>Run above: %1</source>
        <translation>Lauf oben: %1</translation>
    </message>
    <message>
        <source>Run below: %1</source>
        <translation>Lauf unten: %1</translation>
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
    <message>
        <source>Takes %1 or longer; Esc stops</source>
        <translation>Dauert %1 oder länger; Esc hält an</translation>
    </message>
</context>
<context>
    <name>interleave::RunFiles</name>
    <message>
        <source>Open runs</source>
        <translation>Läufe öffnen</translation>
    </message>
    <message>
        <source>Runs of Interleave (*.%1)</source>
        <translation>Läufe von Interleave (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Runs of Interleave</source>
        <translation>Läufe von Interleave</translation>
    </message>
    <message>
        <source>Save runs</source>
        <translation>Läufe speichern</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1 was not opened, as something else is going on. Open it again afterwards.</source>
        <translation>%1 wurde nicht geöffnet, weil gerade etwas anderes geschieht. Öffnen Sie es danach noch einmal.</translation>
    </message>
</context>
<context>
    <name>interleave::SeriesChooser</name>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Model whose runs are shown above</source>
        <translation>Modell, dessen Läufe oben stehen</translation>
    </message>
    <message>
        <source>Model whose runs are shown below</source>
        <translation>Modell, dessen Läufe unten stehen</translation>
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
    <message>
        <source>Many times</source>
        <translation>Mehrmals</translation>
    </message>
    <message>
        <source>Not offered: %1. %2</source>
        <translation>Nicht wählbar: %1. %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>How many runs of each the button “Run … times” makes.</source>
        <translation>So viele Läufe macht die Schaltfläche „…-mal ausführen“ von jedem der beiden.</translation>
    </message>
    <message>
        <source>Leave noisy runs out</source>
        <translation>Gestörte Läufe weglassen</translation>
    </message>
    <message>
        <source>Of many runs, those that other programs disturbed do not count.</source>
        <translation>Von vielen Läufen zählen die nicht, die andere Programme gestört haben.</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Selbst ausprobieren</translation>
    </message>
    <message>
        <source>Opens the real page, in which you type while it fetches; what happens is recorded</source>
        <translation>Öffnet die echte Seite, in der Sie tippen, während sie holt; was geschieht, wird aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>interleave::SetupPlace</name>
    <message>
        <source>Show all settings (F9)</source>
        <translation>Alle Einstellungen zeigen (F9)</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
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
    <name>interleave::SpeakerButtons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>interleave::SpeakerNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes. Ctrl with + or − changes their size, Shift with PgDn scrolls them</source>
        <translation>Notizen. Strg mit + oder − ändert ihre Größe, Umschalt mit Bild ab blättert</translation>
    </message>
    <message>
        <source>No notes here.</source>
        <translation>Hier gibt es keine Notizen.</translation>
    </message>
</context>
<context>
    <name>interleave::SpeakerPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>12 of 40, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist das Letzte.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>interleave::SummaryDialog</name>
    <message>
        <source>What you answered</source>
        <translation>Was Sie geantwortet haben</translation>
    </message>
    <message>
        <source>None: the answers stay nobody&apos;s</source>
        <translation>Keiner: Die Antworten bleiben namenlos</translation>
    </message>
    <message>
        <source>&amp;Name, if you like:</source>
        <translation>&amp;Name, wenn Sie mögen:</translation>
    </message>
    <message>
        <source>I have answered this lesson &amp;before, and saved that</source>
        <translation>Ich habe diese Lektion &amp;schon einmal beantwortet und das gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save answers …</source>
        <translation>&amp;Antworten speichern …</translation>
    </message>
    <message>
        <source>Into a file for yourself or your teacher. Nothing is sent anywhere.</source>
        <translation>In eine Datei für Sie oder Ihre Lehrerin. Nichts wird irgendwohin geschickt.</translation>
    </message>
</context>
<context>
    <name>interleave::SurroundingsLine</name>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Others disturbed the run: it is made again, %1 of %2 at most.</source>
        <translation>Andere haben den Lauf gestört: Er wird wiederholt, %1 von höchstens %2.</translation>
    </message>
</context>
<context>
    <name>interleave::TallyTable</name>
    <message>
        <source>Votes: the audience sees them. V hides them</source>
        <translation>Stimmen: Die Zuhörer sehen sie. V verbirgt sie</translation>
    </message>
    <message>
        <source>Votes: 1 to %1 for an answer, then how many</source>
        <translation>Stimmen: 1 bis %1 für eine Antwort, dann wie viele</translation>
    </message>
    <message>
        <source>Votes: hidden from the audience. V shows them</source>
        <translation>Stimmen: den Zuhörern verborgen. V zeigt sie</translation>
    </message>
    <message>
        <source>%1: %2, second vote %3</source>
        <comment>an answer, hands</comment>
        <translation>%1: %2, zweite Abstimmung %3</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
</context>
<context>
    <name>interleave::ToldPanel</name>
    <message>
        <source>What the experiment says</source>
        <translation>Was das Experiment sagt</translation>
    </message>
</context>
<context>
    <name>interleave::TryActions</name>
    <message>
        <source>A page that &amp;waits itself …</source>
        <translation>Eine Seite, die selbst &amp;wartet …</translation>
    </message>
    <message>
        <source>Opens a page to type in, which really freezes while it fetches</source>
        <translation>Öffnet eine Seite zum Tippen, die wirklich einfriert, während sie holt</translation>
    </message>
    <message>
        <source>A page that is &amp;called …</source>
        <translation>Eine Seite, die ge&amp;rufen wird …</translation>
    </message>
    <message>
        <source>Opens a page to type in, which goes on while it fetches, on one thread</source>
        <translation>Öffnet eine Seite zum Tippen, die weitermacht, während sie holt, auf einem Thread</translation>
    </message>
    <message>
        <source>A page with a &amp;second thread …</source>
        <translation>Eine Seite mit einem &amp;zweiten Thread …</translation>
    </message>
    <message>
        <source>Opens a page to type in, which goes on while another thread fetches</source>
        <translation>Öffnet eine Seite zum Tippen, die weitermacht, während ein anderer Thread holt</translation>
    </message>
    <message>
        <source>&amp;End the page</source>
        <translation>Seite &amp;beenden</translation>
    </message>
    <message>
        <source>Ends the page that is open, at once and also while it is frozen; what happened at it is lost</source>
        <translation>Beendet die offene Seite sofort, auch während sie eingefroren ist; was an ihr geschah, geht verloren</translation>
    </message>
    <message>
        <source>Try it &amp;yourself</source>
        <translation>Selbst &amp;ausprobieren</translation>
    </message>
    <message>
        <source>The page was ended. What happened at it is not known.</source>
        <translation>Die Seite wurde beendet. Was an ihr geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The page is opened in a window of its own. Close it to see what happened.</source>
        <translation>Die Seite öffnet sich in einem eigenen Fenster. Schließen Sie sie, um zu sehen, was geschah.</translation>
    </message>
    <message>
        <source>The page was closed. What happened at it is shown as a run.</source>
        <translation>Die Seite wurde geschlossen. Was an ihr geschah, ist als Lauf zu sehen.</translation>
    </message>
    <message>
        <source>A page can be opened once nothing is measured.</source>
        <translation>Eine Seite lässt sich öffnen, sobald nichts gemessen wird.</translation>
    </message>
</context>
<context>
    <name>interleave::TryPage</name>
    <message>
        <source>Interleave: try it yourself</source>
        <translation>Interleave: selbst ausprobieren</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Noch wurde nichts geholt.</translation>
    </message>
    <message>
        <source>What was fetched</source>
        <translation>Was geholt wurde</translation>
    </message>
    <message>
        <source>&amp;Type here:</source>
        <translation>Hier &amp;tippen:</translation>
    </message>
    <message>
        <source>How long each key takes until it shows will stand here.</source>
        <translation>Hier wird stehen, wie lange jede Taste braucht, bis sie erscheint.</translation>
    </message>
    <message>
        <source>&amp;Close and show what happened</source>
        <translation>&amp;Schließen und zeigen, was geschah</translation>
    </message>
    <message>
        <source>From when the system says that it was pressed, to a millisecond.</source>
        <translation>Gezählt ab dem Moment, in dem sie laut System gedrückt wurde, auf eine Millisekunde genau.</translation>
    </message>
    <message>
        <source>From when it reached the page: the system does not say when keys were pressed, so what they waited before that is missing.</source>
        <translation>Gezählt ab ihrer Ankunft bei der Seite: Das System sagt nicht, wann Tasten gedrückt wurden; was sie davor warteten, fehlt.</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Holt …</translation>
    </message>
    <message>
        <source>Thing %1</source>
        <translation>Ding %1</translation>
    </message>
    <message>
        <source>Fetched: %1 of %2</source>
        <translation>Geholt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>interleave::WelcomeDialog</name>
    <message>
        <source>Welcome to Interleave</source>
        <translation>Willkommen bei Interleave</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>&amp;Erste Lektion</translation>
    </message>
    <message>
        <source>Guess, run, see what came out: five minutes that need no knowledge of anything.</source>
        <translation>Raten, starten, sehen, was herauskam: fünf Minuten, für die man nichts wissen muss.</translation>
    </message>
    <message>
        <source>Free la&amp;b</source>
        <translation>&amp;Freies Labor</translation>
    </message>
    <message>
        <source>Choose tasks and ways to run them, and look at what this computer does.</source>
        <translation>Aufgaben wählen und wie sie ausgeführt werden, und sehen, was dieser Computer tut.</translation>
    </message>
    <message>
        <source>&amp;See the whole course …</source>
        <translation>&amp;Ganzen Kurs ansehen …</translation>
    </message>
    <message>
        <source>All of it stays in the menu Lessons. This is not asked again.</source>
        <translation>Alles bleibt im Menü Lektionen. Hiernach wird nicht wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>interleave::WindowActions</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>Le&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;All actions …</source>
        <translation>&amp;Alle Aktionen …</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild kopie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Export picture …</source>
        <translation>Bild &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Open runs …</source>
        <translation>Läufe ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Projector: full screen, large type</source>
        <translation>&amp;Beamer: Vollbild, große Schrift</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Run both</source>
        <translation>&amp;Beide ausführen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Save runs …</source>
        <translation>Läufe &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Settings at the left</source>
        <translation>&amp;Einstellungen links</translation>
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
        <source>&lt;h3&gt;Interleave %1&lt;/h3&gt;&lt;p&gt;See that concurrency is not parallelism: real threads, measured on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Made with Qt %2, Qt Charts, hwloc and SQLite.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Interleave %1&lt;/h3&gt;&lt;p&gt;Sehen, dass Nebenläufigkeit nicht Parallelität ist: echte Threads, auf diesem Computer gemessen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewähr.&lt;/p&gt;&lt;p&gt;Erstellt mit Qt %2, Qt Charts, hwloc und SQLite.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A run that other programs disturb is made again, %1 times at most, and the least disturbed is shown</source>
        <translation>Ein Lauf, den andere Programme stören, wird wiederholt, höchstens %1-mal, und der am wenigsten gestörte gezeigt</translation>
    </message>
    <message>
        <source>A&amp;bout Interleave</source>
        <translation>&amp;Über Interleave</translation>
    </message>
    <message>
        <source>About Interleave</source>
        <translation>Über Interleave</translation>
    </message>
    <message>
        <source>All keys; those of an action can be changed</source>
        <translation>Alle Tasten; die einer Aktion lassen sich ändern</translation>
    </message>
    <message>
        <source>Click on the axis</source>
        <translation>Klick auf die Achse</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>Schließt das Fenster</translation>
    </message>
    <message>
        <source>Copies what is seen of the charts, and its words as text</source>
        <translation>Kopiert, was von den Diagrammen zu sehen ist, und ihre Worte als Text</translation>
    </message>
    <message>
        <source>Double-click on a bar</source>
        <translation>Doppelklick auf einen Balken</translation>
    </message>
    <message>
        <source>Drag with Shift</source>
        <translation>Ziehen mit Umschalt</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Ends the run at once; what was measured by then is shown</source>
        <translation>Beendet den Lauf sofort; was bis dahin gemessen wurde, wird gezeigt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Export &amp;data …</source>
        <translation>Da&amp;ten exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;kitchen …</source>
        <translation>&amp;Küche exportieren …</translation>
    </message>
    <message>
        <source>Finds whatever can be done by a few letters, and does it</source>
        <translation>Findet alles, was man tun kann, nach ein paar Buchstaben, und tut es</translation>
    </message>
    <message>
        <source>For a lecture: full screen, large type, darker inks</source>
        <translation>Für eine Vorlesung: ganzer Bildschirm, große Schrift, dunklere Farben</translation>
    </message>
    <message>
        <source>How do we &amp;know? …</source>
        <translation>&amp;Woher wissen wir das? …</translation>
    </message>
    <message>
        <source>Keeps the runs that are shown in a file</source>
        <translation>Speichert die gezeigten Läufe in einer Datei</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Makes all words larger</source>
        <translation>Macht alle Worte größer</translation>
    </message>
    <message>
        <source>Makes all words smaller</source>
        <translation>Macht alle Worte kleiner</translation>
    </message>
    <message>
        <source>Normal &amp;type</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Prints the charts</source>
        <translation>Druckt die Diagramme</translation>
    </message>
    <message>
        <source>Repeat until &amp;quiet</source>
        <translation>Wiederholen, bis es &amp;ruhig ist</translation>
    </message>
    <message>
        <source>Right click, Shift+F10</source>
        <translation>Rechtsklick, Umschalt+F10</translation>
    </message>
    <message>
        <source>Run many &amp;times</source>
        <translation>&amp;Mehrmals ausführen</translation>
    </message>
    <message>
        <source>Runs both again and again, and shows how often each result came</source>
        <translation>Führt beide immer wieder aus und zeigt, wie oft jedes Ergebnis kam</translation>
    </message>
    <message>
        <source>Runs the tasks above, then below, and shows what came out</source>
        <translation>Führt die Aufgaben oben, dann unten aus und zeigt, was herauskam</translation>
    </message>
    <message>
        <source>S&amp;maller type</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Shows or folds the table of numbers</source>
        <translation>Zeigt die Zahlentabelle oder klappt sie zu</translation>
    </message>
    <message>
        <source>Shows or hides all settings</source>
        <translation>Zeigt oder verbirgt alle Einstellungen</translation>
    </message>
    <message>
        <source>Shows runs that were saved in a file</source>
        <translation>Zeigt Läufe, die in einer Datei gespeichert sind</translation>
    </message>
    <message>
        <source>The language changes when Interleave is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Interleave.</translation>
    </message>
    <message>
        <source>The type size of the system</source>
        <translation>Die Schriftgröße des Systems</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Pfeil auf, Pfeil ab</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Rad, zwei Finger</translation>
    </message>
    <message>
        <source>Where a run really was, how its turns are known, by which clock</source>
        <translation>Wo ein Lauf wirklich war, woher seine Abschnitte bekannt sind, nach welcher Uhr</translation>
    </message>
    <message>
        <source>Writes the charts as SVG, PNG or PDF</source>
        <translation>Schreibt die Diagramme als SVG, PNG oder PDF</translation>
    </message>
    <message>
        <source>Writes the kitchen as a picture or a film</source>
        <translation>Schreibt die Küche als Bild oder Film</translation>
    </message>
    <message>
        <source>Writes what was measured as CSV, JSON or a Chrome trace</source>
        <translation>Schreibt das Gemessene als CSV, JSON oder Chrome-Trace</translation>
    </message>
    <message>
        <source>as large as fits</source>
        <translation>so groß wie möglich</translation>
    </message>
    <message>
        <source>goes to that moment</source>
        <translation>geht zu diesem Augenblick</translation>
    </message>
    <message>
        <source>in the kitchen: choose, as a click does</source>
        <translation>in der Küche: wählen, wie ein Klick</translation>
    </message>
    <message>
        <source>in the kitchen: previous, next chef, order or shared thing</source>
        <translation>in der Küche: zum vorigen, nächsten Koch, Kunden oder gemeinsamen Ding</translation>
    </message>
    <message>
        <source>in the kitchen: to chefs, orders, shared things, the other kitchen</source>
        <translation>in der Küche: zu den Köchen, Bestellungen, gemeinsamen Dingen, zur anderen Küche</translation>
    </message>
    <message>
        <source>markers A and B: what lies between</source>
        <translation>Marken A und B: was dazwischen liegt</translation>
    </message>
    <message>
        <source>moves the view</source>
        <translation>verschiebt die Ansicht</translation>
    </message>
    <message>
        <source>what can be done with the row</source>
        <translation>was man mit der Zeile tun kann</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>vergrößern, verkleinern</translation>
    </message>
</context>
<context>
    <name>interleave::WindowLook</name>
    <message>
        <source>The type is as large as there is room for on this screen.</source>
        <translation>Die Schrift ist so groß, wie dieser Bildschirm Platz hat.</translation>
    </message>
</context>
<context>
    <name>kitchen</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>carves meat for %1</source>
        <translation>schneidet Fleisch für %1</translation>
    </message>
    <message>
        <source>lowers the fries for %1</source>
        <translation>senkt die Pommes für %1 ins Fett</translation>
    </message>
    <message>
        <source>chops vegetables for %1</source>
        <translation>schneidet Gemüse für %1</translation>
    </message>
    <message>
        <source>wraps for %1</source>
        <translation>wickelt für %1 ein</translation>
    </message>
    <message>
        <source>works for %1</source>
        <translation>arbeitet für %1</translation>
    </message>
    <message>
        <source>posts a letter for %1</source>
        <translation>gibt einen Brief für %1 auf</translation>
    </message>
    <message>
        <source>is at the chest for %1</source>
        <translation>ist für %1 an der Truhe</translation>
    </message>
    <message>
        <source>is at the pass for %1</source>
        <translation>ist für %1 an der Durchreiche</translation>
    </message>
    <message>
        <source>%1&apos;s meat</source>
        <translation>das Fleisch von %1</translation>
    </message>
    <message>
        <source>%1&apos;s fries in the fryer</source>
        <translation>die Pommes von %1 in der Fritteuse</translation>
    </message>
    <message>
        <source>%1&apos;s fries</source>
        <translation>die Pommes von %1</translation>
    </message>
    <message>
        <source>%1&apos;s vegetables</source>
        <translation>das Gemüse von %1</translation>
    </message>
    <message>
        <source>%1&apos;s wrap</source>
        <translation>den Döner von %1</translation>
    </message>
    <message>
        <source>%1&apos;s order</source>
        <translation>die Bestellung von %1</translation>
    </message>
    <message>
        <source>Chef %1 %2.</source>
        <translation>Koch %1 %2.</translation>
    </message>
    <message>
        <source>Chef %1 leaves %2 and %3.</source>
        <translation>Koch %1 lässt %2 stehen und %3.</translation>
    </message>
    <message>
        <source>Chef %1 has served %2 and %3.</source>
        <translation>Koch %1 hat %2 bedient und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n chef(s) work at the same moment.</source>
        <translation>
            <numerusform>%n Koch arbeitet im selben Augenblick.</numerusform>
            <numerusform>%n Köche arbeiten im selben Augenblick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chef(s) work at the same moment: for %1.</source>
        <translation>
            <numerusform>%n Koch arbeitet im selben Augenblick: für %1.</numerusform>
            <numerusform>%n Köche arbeiten im selben Augenblick: für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Too fast to see one by one: chef %1 worked for %2 in turn in the time just past.</source>
        <translation>Zu schnell, um es einzeln zu sehen: Koch %1 arbeitete eben abwechselnd für %2.</translation>
    </message>
    <message>
        <source>Too fast to see one by one: chef %1 gave %2 of the time just past.</source>
        <translation>Zu schnell, um es einzeln zu sehen: von der eben vergangenen Zeit gab Koch %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too fast to see one by one: %n chef(s) took turns at the work for %1.</source>
        <translation>
            <numerusform>Zu schnell, um es einzeln zu sehen: %n Koch arbeitete abwechselnd für %1.</numerusform>
            <numerusform>Zu schnell, um es einzeln zu sehen: %n Köche arbeiteten abwechselnd für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chef works just now.</source>
        <translation>Gerade arbeitet kein Koch.</translation>
    </message>
    <message>
        <source>No chef is needed just now.</source>
        <translation>Gerade braucht es keinen Koch.</translation>
    </message>
    <message>
        <source>The chef is idle.</source>
        <translation>Der Koch hat nichts zu tun.</translation>
    </message>
    <message>
        <source>All chefs are idle.</source>
        <translation>Kein Koch hat etwas zu tun.</translation>
    </message>
    <message>
        <source>%1&apos;s fries fry by themselves.</source>
        <translation>Die Pommes von %1 frittieren von allein.</translation>
    </message>
    <message>
        <source>The fries of %1 fry by themselves.</source>
        <translation>Die Pommes von %1 frittieren von allein.</translation>
    </message>
    <message>
        <source>%1&apos;s answer is on its way by itself: nobody is needed.</source>
        <translation>Die Antwort für %1 ist von allein unterwegs: Niemand wird gebraucht.</translation>
    </message>
    <message>
        <source>The answers for %1 are on their way by themselves: nobody is needed.</source>
        <translation>Die Antworten für %1 sind von allein unterwegs: Niemand wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 gives way for a moment.</source>
        <translation>%1 lässt kurz den Vortritt.</translation>
    </message>
    <message>
        <source>%1 give way for a moment.</source>
        <translation>%1 lassen kurz den Vortritt.</translation>
    </message>
    <message>
        <source>%1 waits for the chef.</source>
        <translation>%1 wartet auf den Koch.</translation>
    </message>
    <message>
        <source>%1 waits for a chef.</source>
        <translation>%1 wartet auf einen Koch.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wait for the chef.</source>
        <translation>
            <numerusform>%n Kunde wartet auf den Koch.</numerusform>
            <numerusform>%n Kunden warten auf den Koch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wait for a chef.</source>
        <translation>
            <numerusform>%n Kunde wartet auf einen Koch.</numerusform>
            <numerusform>%n Kunden warten auf einen Koch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reaches for the other fork.</source>
        <translation>%1 greift nach der anderen Gabel.</translation>
    </message>
    <message>
        <source>%1 reach for the other fork.</source>
        <translation>%1 greifen nach der anderen Gabel.</translation>
    </message>
    <message>
        <source>%1 waits for %2, which %3 have in turn.</source>
        <translation>%1 wartet, denn %2 geht zwischen %3 hin und her.</translation>
    </message>
    <message>
        <source>%1 wait for %2, which %3 have in turn.</source>
        <translation>%1 warten, denn %2 geht zwischen %3 hin und her.</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 wartet: Nicht zu haben ist %2.</translation>
    </message>
    <message>
        <source>%1 wait for %2.</source>
        <translation>%1 warten: Nicht zu haben ist %2.</translation>
    </message>
    <message>
        <source>%1 waits for a key; %2 has one.</source>
        <translation>%1 wartet auf einen Schlüssel; einen hat %2.</translation>
    </message>
    <message>
        <source>%1 wait for a key; %2 has one.</source>
        <translation>%1 warten auf einen Schlüssel; einen hat %2.</translation>
    </message>
    <message>
        <source>%1 waits for a key; %2 have one each.</source>
        <translation>%1 wartet auf einen Schlüssel; je einen haben %2.</translation>
    </message>
    <message>
        <source>%1 wait for a key; %2 have one each.</source>
        <translation>%1 warten auf einen Schlüssel; je einen haben %2.</translation>
    </message>
    <message>
        <source>%1 waits for %2, which %3 has.</source>
        <translation>%1 wartet, denn %2 ist an %3 vergeben.</translation>
    </message>
    <message>
        <source>%1 wait for %2, which %3 has.</source>
        <translation>%1 warten, denn %2 ist an %3 vergeben.</translation>
    </message>
    <message>
        <source>%1 waits for %2, which %3 have.</source>
        <translation>%1 wartet, denn %2 ist an %3 vergeben.</translation>
    </message>
    <message>
        <source>%1 wait for %2, which %3 have.</source>
        <translation>%1 warten, denn %2 ist an %3 vergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wait for what others have.</source>
        <translation>
            <numerusform>%n Kunde wartet auf etwas, das andere haben.</numerusform>
            <numerusform>%n Kunden warten auf etwas, das andere haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a key</source>
        <translation>ein Schlüssel an %1</translation>
    </message>
    <message>
        <source>%1 have a key each</source>
        <translation>je ein Schlüssel an %1</translation>
    </message>
    <message>
        <source>%1 have %2 in turn, too fast to see</source>
        <translation>%2 abwechselnd an %1, zu schnell, um es zu sehen</translation>
    </message>
    <message>
        <source>%1 has %2, again and again</source>
        <translation>%2 immer wieder an %1</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%2 an %1</translation>
    </message>
    <message>
        <source>%1 have %2</source>
        <translation>%2 an %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>Vergeben: %1.</translation>
    </message>
    <message>
        <source>Everybody is served.</source>
        <translation>Alle sind bedient.</translation>
    </message>
    <message>
        <source>Nobody got any further, so the run was ended before everybody was served.</source>
        <translation>Niemand kam weiter, darum wurde der Lauf beendet, bevor alle bedient waren.</translation>
    </message>
    <message>
        <source>The run was stopped before everybody was served.</source>
        <translation>Der Lauf wurde angehalten, bevor alle bedient waren.</translation>
    </message>
    <message>
        <source>The kitchen opens.</source>
        <translation>Die Küche öffnet.</translation>
    </message>
    <message>
        <source>%1 waits for something from another order.</source>
        <translation>%1 wartet auf etwas von einer anderen Bestellung.</translation>
    </message>
    <message>
        <source>%1 wait for something from other orders.</source>
        <translation>%1 warten auf etwas von anderen Bestellungen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chef(s)</source>
        <translation>
            <numerusform>%n Koch</numerusform>
            <numerusform>%n Köche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody got any further, so the run was ended after %1: %2 of %n customer(s) served.</source>
        <translation>
            <numerusform>Niemand kam weiter, daher wurde der Lauf nach %1 beendet: %2 von %n Kunden bedient.</numerusform>
            <numerusform>Niemand kam weiter, daher wurde der Lauf nach %1 beendet: %2 von %n Kunden bedient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run was stopped after %1: %2 of %n customer(s) served.</source>
        <translation>
            <numerusform>Der Lauf wurde nach %1 angehalten: %2 von %n Kunden bedient.</numerusform>
            <numerusform>Der Lauf wurde nach %1 angehalten: %2 von %n Kunden bedient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is served after %2.</source>
        <translation>%1 ist nach %2 bedient.</translation>
    </message>
    <message>
        <source>Everybody is served, %1 last, after %2.</source>
        <translation>Alle sind bedient, zuletzt %1, nach %2.</translation>
    </message>
    <message>
        <source>Nobody had to wait for a chef.</source>
        <translation>Niemand musste auf einen Koch warten.</translation>
    </message>
    <message>
        <source>%1 waited %2 for the chef.</source>
        <translation>%1 wartete %2 auf den Koch.</translation>
    </message>
    <message>
        <source>%1 waited %2 for a chef.</source>
        <translation>%1 wartete %2 auf einen Koch.</translation>
    </message>
    <message>
        <source>%1 waited longest for the chef: %2.</source>
        <translation>%1 wartete am längsten auf den Koch: %2.</translation>
    </message>
    <message>
        <source>%1 waited longest for a chef: %2.</source>
        <translation>%1 wartete am längsten auf einen Koch: %2.</translation>
    </message>
    <message>
        <source>How busy each chef was is not known: the system did not tell cores.</source>
        <translation>Wie beschäftigt jeder Koch war, ist nicht bekannt: Das System unterscheidet die Kerne nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n chef(s) were busy for %1 % of the time on average.</source>
        <translation>
            <numerusform>%n Koch war %1 % der Zeit beschäftigt.</numerusform>
            <numerusform>%n Köche waren im Mittel %1 % der Zeit beschäftigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chef had anything to do.</source>
        <translation>Kein Koch hatte etwas zu tun.</translation>
    </message>
    <message>
        <source>The chef was busy for %1 % of the time.</source>
        <translation>Der Koch war %1 % der Zeit beschäftigt.</translation>
    </message>
    <message>
        <source>Chef 1 was busy for %1 % of the time, chef 2 for %2 %.</source>
        <translation>Koch 1 war %1 % der Zeit beschäftigt, Koch 2 %2 %.</translation>
    </message>
    <message>
        <source>Chef 1 was busy for %1 % of the time, chef 2 for %2 %, chef 3 for %3 %.</source>
        <translation>Koch 1 war %1 % der Zeit beschäftigt, Koch 2 %2 %, Koch 3 %3 %.</translation>
    </message>
    <message>
        <source>Simulated: a second chef would have saved nothing.</source>
        <translation>Simuliert: Ein zweiter Koch hätte nichts gespart.</translation>
    </message>
    <message>
        <source>Simulated: one more chef would have saved nothing.</source>
        <translation>Simuliert: Ein weiterer Koch hätte nichts gespart.</translation>
    </message>
    <message>
        <source>Simulated: a second chef would have served all %1 later.</source>
        <translation>Simuliert: Mit einem zweiten Koch wären alle %1 später bedient gewesen.</translation>
    </message>
    <message>
        <source>Simulated: one more chef would have served all %1 later.</source>
        <translation>Simuliert: Mit einem weiteren Koch wären alle %1 später bedient gewesen.</translation>
    </message>
    <message>
        <source>Simulated: a second chef would have served all %1 sooner.</source>
        <translation>Simuliert: Mit einem zweiten Koch wären alle %1 früher bedient gewesen.</translation>
    </message>
    <message>
        <source>Simulated: one more chef would have served all %1 sooner.</source>
        <translation>Simuliert: Mit einem weiteren Koch wären alle %1 früher bedient gewesen.</translation>
    </message>
    <message numerus="yes">
        <source>Simulated, not measured: with %n chef(s) all are served after %1, with one more after %2.</source>
        <translation>
            <numerusform>Simuliert, nicht gemessen: Mit %n Koch sind alle nach %1 bedient, mit einem mehr nach %2.</numerusform>
            <numerusform>Simuliert, nicht gemessen: Mit %n Köchen sind alle nach %1 bedient, mit einem mehr nach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chef is called away: something else on the computer has the core.</source>
        <translation>Der Koch ist weggerufen: Etwas anderes auf dem Computer hat den Kern.</translation>
    </message>
    <message>
        <source>The chefs are called away: something else on the computer has the cores.</source>
        <translation>Die Köche sind weggerufen: Etwas anderes auf dem Computer hat die Kerne.</translation>
    </message>
    <message>
        <source>There was no room to record more; what came later is not shown.</source>
        <translation>Für mehr Aufzeichnung war kein Platz; was später kam, ist nicht zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>There was no room to record more than %1: %2 of %n customer(s) served until then.</source>
        <translation>
            <numerusform>Mehr als %1 aufzuzeichnen war kein Platz: bis dahin %2 von %n Kunden bedient.</numerusform>
            <numerusform>Mehr als %1 aufzuzeichnen war kein Platz: bis dahin %2 von %n Kunden bedient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahls Gesetz</translation>
    </message>
    <message>
        <source>how many cores there are; the work stays the same</source>
        <translation>wie viele Kerne es sind; die Arbeit bleibt dieselbe</translation>
    </message>
    <message>
        <source>throughput, or speed-up</source>
        <translation>Durchsatz oder Beschleunigung</translation>
    </message>
    <message>
        <source>Gustafson&apos;s law</source>
        <translation>Gustafsons Gesetz</translation>
    </message>
    <message>
        <source>how many cores there are; the work grows with them</source>
        <translation>wie viele Kerne es sind; die Arbeit wächst mit ihnen</translation>
    </message>
    <message>
        <source>throughput, or scaled speed-up</source>
        <translation>Durchsatz oder skalierte Beschleunigung</translation>
    </message>
    <message>
        <source>Karp-Flatt metric</source>
        <translation>Karp-Flatt-Metrik</translation>
    </message>
    <message>
        <source>Little&apos;s law</source>
        <translation>Littles Gesetz</translation>
    </message>
    <message>
        <source>rate times mean time in the system; or two columns, one for each</source>
        <translation>Rate mal mittlere Zeit im System; oder zwei Spalten, für jedes eine</translation>
    </message>
    <message>
        <source>how many are in the system, on average</source>
        <translation>wie viele im Mittel im System sind</translation>
    </message>
    <message>
        <source>One line, one server that always takes as long (M/D/1)</source>
        <translation>Eine Schlange, ein Server, der immer gleich lange braucht (M/D/1)</translation>
    </message>
    <message>
        <source>the rate at which requests arrive by chance, or the load that they are</source>
        <translation>die Rate, mit der zufällig Anfragen ankommen, oder die Last, die sie sind</translation>
    </message>
    <message>
        <source>mean time in the system, where answering always takes as long</source>
        <translation>mittlere Zeit im System, wenn das Antworten immer gleich lange dauert</translation>
    </message>
    <message>
        <source>One line, one server (M/M/1)</source>
        <translation>Eine Schlange, ein Server (M/M/1)</translation>
    </message>
    <message>
        <source>mean time in the system, where answering takes a time that is by chance too</source>
        <translation>mittlere Zeit im System, wenn auch das Antworten zufällig lange dauert</translation>
    </message>
    <message>
        <source>One line, several servers (M/M/c)</source>
        <translation>Eine Schlange, mehrere Server (M/M/c)</translation>
    </message>
    <message>
        <source>the rate at which requests arrive by chance, or the load that they are for each server</source>
        <translation>die Rate, mit der zufällig Anfragen ankommen, oder die Last, die sie für jeden Server sind</translation>
    </message>
    <message>
        <source>Taking turns (1/n)</source>
        <translation>Abwechselnd (1/n)</translation>
    </message>
    <message>
        <source>how many tasks take turns on one core</source>
        <translation>wie viele Aufgaben sich auf einem Kern abwechseln</translation>
    </message>
    <message>
        <source>the pace of each of them, or its share of the core</source>
        <translation>das Tempo jeder einzelnen, oder ihr Anteil am Kern</translation>
    </message>
    <message>
        <source>Universal Scalability Law</source>
        <translation>Universelles Skalierungsgesetz</translation>
    </message>
    <message>
        <source>how many cores there are, or how many users or threads: one of them, while the other stays as it is</source>
        <translation>wie viele Kerne es sind, oder wie viele Nutzer oder Threads: eines davon, während das andere bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>lecture</name>
    <message>
        <source>A lecture has at most %1 items.</source>
        <translation>Ein Vortrag hat höchstens %1 Einträge.</translation>
    </message>
    <message>
        <source>There is no item: [[item]] begins one.</source>
        <translation>Es gibt keinen Eintrag: [[item]] beginnt einen.</translation>
    </message>
    <message>
        <source>&quot;minutes&quot; should be from 0 to %1.</source>
        <translation>„minutes“ sollte von 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>The items take %1 minutes, and the lecture should take %2.</source>
        <translation>Die Einträge dauern %1 Minuten, und der Vortrag soll %2 dauern.</translation>
    </message>
    <message>
        <source>An item has one of these: &quot;lesson&quot;, &quot;picture&quot;, &quot;runs&quot;.</source>
        <translation>Ein Eintrag hat eines davon: &quot;lesson&quot;, &quot;picture&quot;, &quot;runs&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should lie beside the lecture&apos;s file.</source>
        <translation>„%1“ sollte neben der Datei des Vortrags liegen.</translation>
    </message>
    <message>
        <source>This lesson has the steps 1 to %1, and no step %2.</source>
        <translation>Diese Lektion hat die Schritte 1 bis %1 und keinen Schritt %2.</translation>
    </message>
    <message>
        <source>Step %1 is decided by the run of step %2: take that too.</source>
        <translation>Schritt %1 wird vom Lauf des Schritts %2 entschieden: Nehmen Sie auch den.</translation>
    </message>
    <message>
        <source>The lecture has no such item.</source>
        <translation>Der Vortrag hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The lesson &quot;%1&quot; has faults: check it first.</source>
        <translation>Die Lektion „%1“ hat Fehler: Prüfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Now it is run: %1.</source>
        <translation>Jetzt läuft es: %1.</translation>
    </message>
    <message>
        <source>In this run there is no such place.</source>
        <translation>In diesem Lauf gibt es keine solche Stelle.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Gemessen: %1.</translation>
    </message>
    <message>
        <source>What was measured fits none of the answers: the run was disturbed, or this computer is an odd one.</source>
        <translation>Was gemessen wurde, passt zu keiner der Antworten: Der Lauf wurde gestört, oder dieser Rechner ist ein ungewöhnlicher.</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>Das Diagramm</translation>
    </message>
    <message>
        <source>The kitchen</source>
        <translation>Die Küche</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What came out: %1</source>
        <translation>Was herauskam: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has faults. %2</source>
        <translation>„%1“ hat Fehler. %2</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>A lesson has at most %1 steps.</source>
        <translation>Eine Lektion hat höchstens %1 Schritte.</translation>
    </message>
    <message>
        <source>There is no step: [[step]] begins one.</source>
        <translation>Es gibt keinen Schritt: [[step]] beginnt einen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is explained nowhere: add it to [words].</source>
        <translation>„%1“ ist nirgends erklärt: Tragen Sie es unter [words] ein.</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; is missing.</source>
        <translation>Hier fehlt „%1“.</translation>
    </message>
    <message>
        <source>A question has two to six answers: [[step.answer]] begins one.</source>
        <translation>Eine Frage hat zwei bis sechs Antworten: [[step.answer]] beginnt eine.</translation>
    </message>
    <message>
        <source>&quot;most&quot; should be more than &quot;least&quot;.</source>
        <translation>„most“ sollte mehr sein als „least“.</translation>
    </message>
    <message>
        <source>There should be two items or more, and in &quot;by&quot; as many formulas.</source>
        <translation>Es sollten zwei „items“ oder mehr sein, und in „by“ so viele Formeln.</translation>
    </message>
    <message>
        <source>&quot;may&quot; should name what can be changed: parameters, &quot;above&quot; or &quot;below&quot;.</source>
        <translation>„may“ sollte nennen, was geändert werden darf: Parameter, „above“ oder „below“.</translation>
    </message>
    <message>
        <source>&quot;until&quot; should say what is to come out.</source>
        <translation>„until“ sollte sagen, was herauskommen soll.</translation>
    </message>
    <message>
        <source>This is no lesson: it has more than %1 bytes.</source>
        <translation>Das ist keine Lektion: Es hat mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>This is no TOML: %1.</source>
        <translation>Das ist kein TOML: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>What was measured fits none of the answers: the run was disturbed, or this computer is an odd one. Nothing is counted; run again.</source>
        <translation>Was gemessen wurde, passt zu keiner Antwort: Der Lauf wurde gestört, oder dieser Computer ist ein besonderer. Nichts wird gezählt; starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>So it came out.</source>
        <translation>So kam es heraus.</translation>
    </message>
    <message>
        <source>You said: %1. It came out: %2.</source>
        <translation>Sie sagten: %1. Es kam heraus: %2.</translation>
    </message>
    <message>
        <source>You said %1, measured %2.</source>
        <translation>Sie sagten %1, gemessen %2.</translation>
    </message>
    <message>
        <source>%1 of %2 stand where they came out.</source>
        <translation>%1 von %2 stehen, wo sie herauskamen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Geschafft.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>This step has %1 words, and at most %2 are read: make two of it.</source>
        <translation>Dieser Schritt hat %1 Wörter, und gelesen werden höchstens %2: Machen Sie zwei daraus.</translation>
    </message>
    <message>
        <source>No run decides this question, so exactly one answer should have right = true.</source>
        <translation>Diese Frage entscheidet kein Lauf, also sollte genau eine Antwort right = true haben.</translation>
    </message>
    <message>
        <source>A run decides this question, so the answer &quot;%1&quot; should say when it holds, and nothing else.</source>
        <translation>Diese Frage entscheidet ein Lauf, also sollte die Antwort „%1“ sagen, wann sie gilt, und sonst nichts.</translation>
    </message>
    <message>
        <source>The answers &quot;%1&quot; and &quot;%2&quot; hold together where %3.</source>
        <translation>Die Antworten „%1“ und „%2“ gelten beide, wo %3.</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; can never hold.</source>
        <translation>Die Antwort „%1“ kann nie gelten.</translation>
    </message>
    <message>
        <source>This step needs a run: say at the top, in [run], which scenario.</source>
        <translation>Dieser Schritt braucht einen Lauf: Sagen Sie oben, unter [run], welches Szenario.</translation>
    </message>
    <message>
        <source>Before &quot;%1&quot;, letter %2, a comparison is missing: &lt; &lt;= = != &gt;= or &gt;.</source>
        <translation>Vor „%1“, Zeichen %2, fehlt ein Vergleich: &lt; &lt;= = != &gt;= oder &gt;.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;, letter %2, brackets stand in brackets too often.</source>
        <translation>Bei „%1“, Zeichen %2, stehen zu oft Klammern in Klammern.</translation>
    </message>
    <message>
        <source>Before &quot;%1&quot;, letter %2, a bracket is not closed.</source>
        <translation>Vor „%1“, Zeichen %2, ist eine Klammer nicht geschlossen.</translation>
    </message>
    <message>
        <source>Before &quot;%1&quot;, letter %2, a number or a name is missing.</source>
        <translation>Vor „%1“, Zeichen %2, fehlt eine Zahl oder ein Name.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;, letter %2, a quotation mark is not closed.</source>
        <translation>Bei „%1“, Zeichen %2, ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, letter %2, is not understood.</source>
        <translation>„%1“, Zeichen %2, ist nicht verständlich.</translation>
    </message>
    <message>
        <source>This has %1 letters, and %2 at most can be read at a glance.</source>
        <translation>Das hat %1 Zeichen, und mit einem Blick liest man höchstens %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a link or a picture: a lesson has none.</source>
        <translation>„%1“ sieht aus wie ein Link oder ein Bild: Eine Lektion hat keine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like HTML: a lesson has none. Put spaces around &lt;.</source>
        <translation>„%1“ sieht aus wie HTML: Eine Lektion hat keines. Setzen Sie Leerzeichen um das &lt;.</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; stands %2 times, in the lesson %3 times.</source>
        <translation>Hier steht „%1“ %2-mal, in der Lektion %3-mal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text in &quot;quotes&quot;.</source>
        <translation>„%1“ sollte ein Text in &quot;Anführungszeichen&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number.</source>
        <translation>„%1“ sollte eine Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number from %2 to %3.</source>
        <translation>„%1“ sollte eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false.</source>
        <translation>„%1“ sollte true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text or a list of texts: [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>„%1“ sollte ein Text oder eine Liste von Texten sein: [&quot;eins&quot;, &quot;zwei&quot;].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a table: [%1], and its members below.</source>
        <translation>„%1“ sollte eine Tabelle sein: [%1], und darunter, was sie enthält.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of tables: [[%1]] before each.</source>
        <translation>„%1“ sollte eine Liste von Tabellen sein: vor jeder [[%1]].</translation>
    </message>
    <message>
        <source>Nothing is measured under &quot;%1&quot;. All names are those of &quot;interleave-cli compare ... --json&quot;.</source>
        <translation>Unter „%1“ wird nichts gemessen. Alle Namen sind die von „interleave-cli compare ... --json“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 claims: fewer can be read at a glance.</source>
        <translation>„%1“ hat mehr als %2 Behauptungen: Weniger liest man mit einem Blick.</translation>
    </message>
    <message>
        <source>You said %1, measured %2 in the middle run, the median.</source>
        <translation>Sie sagten %1, gemessen %2 im mittleren Lauf, dem Median.</translation>
    </message>
    <message>
        <source>For %1 % of the time what you drew is what was measured in this run.</source>
        <translation>In %1 % der Zeit ist, was Sie gezeichnet haben, das in diesem Lauf Gemessene.</translation>
    </message>
    <message>
        <source>You said %1, measured %2. Look where the %3 are.</source>
        <translation>Sie sagten %1, gemessen %2. Sehen Sie nach, wo die %3 stecken.</translation>
    </message>
    <message>
        <source>You said %1, measured %2. Look what saved the %3.</source>
        <translation>Sie sagten %1, gemessen %2. Sehen Sie nach, was die %3 gespart hat.</translation>
    </message>
    <message>
        <source>You said %1</source>
        <translation>Sie sagten %1</translation>
    </message>
    <message>
        <source>For %1 % of the time what you drew is what was measured.</source>
        <translation>In %1 % der Zeit ist, was Sie gezeichnet haben, das Gemessene.</translation>
    </message>
    <message>
        <source>You drew this</source>
        <translation>Das haben Sie gezeichnet</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>It is seen best here</source>
        <translation>Hier sieht man ihn am besten</translation>
    </message>
    <message>
        <source>There it is</source>
        <translation>Da ist er</translation>
    </message>
    <message>
        <source>For %1 of the time what you drew is what was measured.</source>
        <translation>In %1 der Zeit ist, was Sie gezeichnet haben, das Gemessene.</translation>
    </message>
    <message>
        <source>Your curve is off by %1 on average. At its end you said %2, measured %3.</source>
        <translation>Ihre Kurve liegt im Mittel um %1 daneben. An ihrem Ende haben Sie %2 gesagt, gemessen sind %3.</translation>
    </message>
    <message>
        <source>There is none, as you say.</source>
        <translation>Es gibt keinen, wie Sie sagen.</translation>
    </message>
    <message>
        <source>It is not so there, nor anywhere else.</source>
        <translation>Dort ist es nicht so, und auch sonst nirgends.</translation>
    </message>
    <message>
        <source>There it is.</source>
        <translation>Da ist er.</translation>
    </message>
    <message>
        <source>Look at %1, from %2 to %3: there it is.</source>
        <translation>Sehen Sie bei %1 hin, von %2 bis %3: Da ist er.</translation>
    </message>
    <message>
        <source>There are no rows to draw in: the scenario has no tasks.</source>
        <translation>Es gibt keine Zeilen zum Zeichnen: Das Szenario hat keine Aufgaben.</translation>
    </message>
    <message>
        <source>The run that follows should have a sweep: sweep = { what = &quot;tasks&quot;, values = [1, 2, 4] }.</source>
        <translation>Der Lauf, der folgt, braucht eine Reihe: sweep = { what = &quot;tasks&quot;, values = [1, 2, 4] }.</translation>
    </message>
    <message>
        <source>In this scenario no lines can be moved: take &quot;place-the-key&quot; or &quot;deadlock&quot;.</source>
        <translation>In diesem Szenario lassen sich keine Zeilen verschieben: Nehmen Sie „place-the-key“ oder „deadlock“.</translation>
    </message>
    <message>
        <source>There are only %1 tasks.</source>
        <translation>Es gibt nur %1 Aufgaben.</translation>
    </message>
    <message>
        <source>&quot;where&quot; should say what is to be found, as &quot;running &gt; 1&quot;.</source>
        <translation>„where“ muss sagen, was zu finden ist, etwa „running &gt; 1“.</translation>
    </message>
    <message>
        <source>&quot;of&quot; should be &quot;above&quot; or &quot;below&quot;.</source>
        <translation>„of“ muss „above“ oder „below“ sein.</translation>
    </message>
    <message>
        <source>&quot;values&quot; should be 2 to %1 whole numbers, from %2 to %3.</source>
        <translation>„values“ muss aus 2 bis %1 ganzen Zahlen von %2 bis %3 bestehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of whole numbers: [1, 2, 4].</source>
        <translation>„%1“ muss eine Liste ganzer Zahlen sein: [1, 2, 4].</translation>
    </message>
    <message>
        <source>The recording was not made for &quot;%1&quot; as it is now. Record it again.</source>
        <translation>Die Aufnahme wurde nicht für „%1“ in der jetzigen Fassung gemacht. Nehmen Sie sie neu auf.</translation>
    </message>
    <message>
        <source>There is no recording of &quot;%1&quot;.</source>
        <translation>Von „%1“ gibt es keine Aufnahme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the same answers as &quot;%2&quot;: they are counted once.</source>
        <translation>„%1“ enthält dieselben Antworten wie „%2“: Sie werden einmal gezählt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was asked in different versions: each is counted by itself.</source>
        <translation>„%1“ wurde in verschiedenen Fassungen gefragt: Jede wird für sich gezählt.</translation>
    </message>
    <message>
        <source>The answers were given in different versions of Interleave: %1.</source>
        <translation>Die Antworten wurden in verschiedenen Fassungen von Interleave gegeben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n Lernender</numerusform>
            <numerusform>%n Lernende</numerusform>
        </translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>gesagt: %1</translation>
    </message>
    <message>
        <source>&quot;rows&quot; should be &quot;tasks&quot;, &quot;cores&quot; or &quot;threads&quot;.</source>
        <translation>„rows“ sollte &quot;tasks&quot;, &quot;cores&quot; oder &quot;threads&quot; sein.</translation>
    </message>
    <message>
        <source>One new word a step is enough: make two steps of it.</source>
        <translation>Ein neues Wort je Schritt genügt: Machen Sie zwei Schritte daraus.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>gave the lock back</source>
        <translation>gab die Sperre frei</translation>
    </message>
    <message>
        <source>put a key back</source>
        <translation>legte einen Schlüssel zurück</translation>
    </message>
    <message>
        <source>sent the value</source>
        <translation>sandte den Wert</translation>
    </message>
    <message>
        <source>took a value and so made room</source>
        <translation>nahm einen Wert und machte so Platz</translation>
    </message>
    <message>
        <source>gave notice</source>
        <translation>gab Bescheid</translation>
    </message>
    <message>
        <source>was the last to come to the barrier</source>
        <translation>kam zuletzt an die Barriere</translation>
    </message>
    <message>
        <source>started it</source>
        <translation>startete die Aufgabe</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>war fertig</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>%1   (computes %2)</source>
        <translation>%1   (rechnet %2)</translation>
    </message>
    <message>
        <source>%1   (waits %2)</source>
        <translation>%1   (wartet %2)</translation>
    </message>
    <message>
        <source>%1   (fails)</source>
        <translation>%1   (misslingt)</translation>
    </message>
    <message numerus="yes">
        <source>repeat %n time(s):</source>
        <translation>
            <numerusform>%n Mal:</numerusform>
            <numerusform>%n Mal wiederholen:</numerusform>
        </translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>sperre %1</translation>
    </message>
    <message>
        <source>lock %1 to read</source>
        <translation>sperre %1 zum Lesen</translation>
    </message>
    <message>
        <source>lock %1 to write</source>
        <translation>sperre %1 zum Schreiben</translation>
    </message>
    <message>
        <source>unlock %1</source>
        <translation>gib %1 frei</translation>
    </message>
    <message numerus="yes">
        <source>lock %1; if it is taken, unlock %2, go %n line(s) back</source>
        <translation>
            <numerusform>sperre %1; ist es vergeben, gib %2 frei und gehe %n Zeile zurück</numerusform>
            <numerusform>sperre %1; ist es vergeben, gib %2 frei und gehe %n Zeilen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lock %1; if it is taken, unlock %2, wait up to %3, go %n line(s) back</source>
        <translation>
            <numerusform>sperre %1; ist es vergeben, gib %2 frei, warte bis zu %3 und gehe %n Zeile zurück</numerusform>
            <numerusform>sperre %1; ist es vergeben, gib %2 frei, warte bis zu %3 und gehe %n Zeilen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>take a key from %1</source>
        <translation>nimm einen Schlüssel aus %1</translation>
    </message>
    <message>
        <source>put a key back into %1</source>
        <translation>lege einen Schlüssel zurück in %1</translation>
    </message>
    <message>
        <source>send the next one to %1</source>
        <translation>sende das Nächste an %1</translation>
    </message>
    <message>
        <source>send what is in hand to %1</source>
        <translation>sende an %1, was in der Hand ist</translation>
    </message>
    <message>
        <source>receive from %1</source>
        <translation>empfange von %1</translation>
    </message>
    <message>
        <source>wait in %1 until %2 ≥ %3</source>
        <translation>warte in %1, bis %2 ≥ %3</translation>
    </message>
    <message>
        <source>wait in %1 until %2 = %3</source>
        <translation>warte in %1, bis %2 = %3</translation>
    </message>
    <message>
        <source>wait in %1 until %3 ≤ %2 ≤ %4</source>
        <translation>warte in %1, bis %3 ≤ %2 ≤ %4</translation>
    </message>
    <message>
        <source>wake all who wait in %1</source>
        <translation>wecke alle, die in %1 warten</translation>
    </message>
    <message>
        <source>wait for all at %1</source>
        <translation>warte bei %1 auf alle</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>starte %1</translation>
    </message>
    <message>
        <source>wait until %1 is done</source>
        <translation>warte, bis %1 fertig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <translation>
            <numerusform>%n Mal: %1</numerusform>
            <numerusform>%n Mal: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>write the own name into %1</source>
        <translation>schreibe den eigenen Namen in %1</translation>
    </message>
    <message>
        <source>sort %1 from the %2. to the %3.</source>
        <translation>sortiere %1 vom %2. bis zum %3.</translation>
    </message>
    <message>
        <source>merge %1 from the %2. to the %3. with those up to the %4.</source>
        <translation>mische %1 vom %2. bis zum %3. mit denen bis zum %4.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>add what is in hand to %1</source>
        <translation>zähle zu %1, was in der Hand ist</translation>
    </message>
    <message>
        <source>add %2 to %1</source>
        <translation>zähle %2 zu %1</translation>
    </message>
    <message>
        <source>%1 (read, then write)</source>
        <translation>%1 (lesen, dann schreiben)</translation>
    </message>
    <message>
        <source>%1 (while %2 is locked)</source>
        <translation>%1 (während %2 gesperrt ist)</translation>
    </message>
    <message>
        <source>%1 (in one go)</source>
        <translation>%1 (in einem Zug)</translation>
    </message>
    <message>
        <source>wait for the next of %1</source>
        <translation>auf das nächste warten: %1</translation>
    </message>
    <message>
        <source>take the next request of %1</source>
        <translation>die nächste Anfrage nehmen: %1</translation>
    </message>
    <message>
        <source>send the answer to %1</source>
        <translation>die Antwort schicken: %1</translation>
    </message>
    <message>
        <source>ask %1, and wait for the answer</source>
        <translation>%1 fragen und auf die Antwort warten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; if it is busy, ROLLBACK, go %n line(s) back</source>
        <translation>
            <numerusform>%1: %2; wenn beschäftigt: ROLLBACK, %n Zeile zurück</numerusform>
            <numerusform>%1: %2; wenn beschäftigt: ROLLBACK, %n Zeilen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a key from %1; if none comes within %2, leave out %n line(s)</source>
        <translation>
            <numerusform>nimm einen Schlüssel (%1); kommt in %2 keiner, lass %n Zeile aus</numerusform>
            <numerusform>nimm einen Schlüssel (%1); kommt in %2 keiner, lass %n Zeilen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   (computes %2 on average)</source>
        <translation>%1   (rechnet im Mittel %2)</translation>
    </message>
</context>
<context>
    <name>load</name>
    <message numerus="yes">
        <source>Other programs use %1 of %n core(s) now: what is run may show little.</source>
        <translation>
            <numerusform>Andere Programme nutzen gerade %1 von %n Kern: Was jetzt läuft, zeigt vielleicht wenig.</numerusform>
            <numerusform>Andere Programme nutzen gerade %1 von %n Kernen: Was jetzt läuft, zeigt vielleicht wenig.</numerusform>
        </translation>
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
    <message>
        <source>Only Linux 6.12 and newer let a program choose how long its turns are; this one does not.</source>
        <translation>Nur Linux ab Version 6.12 lässt ein Programm die Länge seiner Abschnitte wählen; dieses System kann das nicht.</translation>
    </message>
    <message>
        <source>this processor has no counter that ticks at one rate</source>
        <translation>dieser Prozessor hat keinen Zähler, der gleichmäßig läuft</translation>
    </message>
    <message>
        <source>its counter stands still</source>
        <translation>sein Zähler steht still</translation>
    </message>
    <message>
        <source>the counters of its cores do not agree</source>
        <translation>die Zähler seiner Kerne stimmen nicht überein</translation>
    </message>
    <message>
        <source>kernel.perf_event_paranoid is %1, and programs may see their own switches only where it is 2 or less</source>
        <translation>kernel.perf_event_paranoid ist %1, und Programme sehen ihre eigenen Wechsel nur, wo es höchstens 2 ist</translation>
    </message>
    <message>
        <source>a container or sandbox around this program forbids it</source>
        <translation>ein Container oder eine Sandbox um dieses Programm verbietet es</translation>
    </message>
    <message>
        <source>too many files are open; fewer tasks need fewer</source>
        <translation>zu viele Dateien sind offen; weniger Aufgaben brauchen weniger</translation>
    </message>
    <message>
        <source>the memory that a program may lock is used up; fewer tasks need less</source>
        <translation>der Speicher, den ein Programm festhalten darf, ist verbraucht; weniger Aufgaben brauchen weniger</translation>
    </message>
    <message>
        <source>its kernel is too old for that, or was built without it</source>
        <translation>sein Kernel ist dafür zu alt oder wurde ohne das gebaut</translation>
    </message>
    <message>
        <source>its kernel refuses it with error %1</source>
        <translation>sein Kernel verweigert es mit dem Fehler %1</translation>
    </message>
    <message>
        <source>its kernel agrees to tell of them and then does not</source>
        <translation>sein Kernel sagt es zu und berichtet dann nichts</translation>
    </message>
    <message>
        <source>this system shows them to administrators only</source>
        <translation>dieses System zeigt sie nur Administratoren</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>Makespan, ms</source>
        <translation>Gesamtdauer, ms</translation>
    </message>
    <message>
        <source>Speed-up, times as fast</source>
        <translation>Beschleunigung, mal so schnell</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Switches a second</source>
        <translation>Wechsel je Sekunde</translation>
    </message>
    <message>
        <source>Most tasks at the same instant</source>
        <translation>Meiste Aufgaben im selben Augenblick</translation>
    </message>
    <message>
        <source>Turnaround, mean of the tasks, ms</source>
        <translation>Durchlaufzeit, Mittel der Aufgaben, ms</translation>
    </message>
    <message>
        <source>Response, mean of the tasks, ms</source>
        <translation>Antwortzeit, Mittel der Aufgaben, ms</translation>
    </message>
    <message>
        <source>Ready without a core, mean of the tasks, ms</source>
        <translation>Bereit ohne Kern, Mittel der Aufgaben, ms</translation>
    </message>
    <message>
        <source>Running, mean of the tasks, ms</source>
        <translation>Laufend, Mittel der Aufgaben, ms</translation>
    </message>
    <message>
        <source>Waiting, mean of the tasks, ms</source>
        <translation>Wartend, Mittel der Aufgaben, ms</translation>
    </message>
    <message>
        <source>Uses a second</source>
        <translation>Nutzungen je Sekunde</translation>
    </message>
    <message>
        <source>Throughput, requests a second</source>
        <translation>Durchsatz, Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Latency, half within, ms</source>
        <translation>Latenz, die Hälfte innerhalb von, ms</translation>
    </message>
    <message>
        <source>Latency, 99 % within, ms</source>
        <translation>Latenz, 99 % innerhalb von, ms</translation>
    </message>
    <message>
        <source>Mean number of requests in the system</source>
        <translation>Mittlere Zahl der Anfragen im System</translation>
    </message>
    <message>
        <source>Time in the system, mean of the requests, s</source>
        <translation>Zeit im System, Mittel der Anfragen, s</translation>
    </message>
    <message>
        <source>Latency, 90 % within, ms</source>
        <translation>Latenz, 90 % innerhalb, ms</translation>
    </message>
</context>
<context>
    <name>misconception</name>
    <message>
        <source>A task keeps its core until it is done, even while it waits.</source>
        <translation>Eine Aufgabe behält ihren Kern, bis sie fertig ist, auch während sie wartet.</translation>
    </message>
    <message>
        <source>One core does the tasks whole, one after the other.</source>
        <translation>Ein Kern erledigt die Aufgaben ganz, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Tasks that have all begun are all computing.</source>
        <translation>Aufgaben, die alle begonnen haben, rechnen alle.</translation>
    </message>
    <message>
        <source>What seems to go on at once does go on at once, on one core too.</source>
        <translation>Was gleichzeitig zu geschehen scheint, geschieht gleichzeitig, auch auf einem Kern.</translation>
    </message>
    <message>
        <source>However many take turns, each gets on as fast as alone.</source>
        <translation>Wie viele sich auch abwechseln, jede kommt so schnell voran wie allein.</translation>
    </message>
    <message>
        <source>Shorter turns make all work end sooner.</source>
        <translation>Durch kürzere Züge ist alle Arbeit früher fertig.</translation>
    </message>
    <message>
        <source>With so many cores all work is so many times as fast.</source>
        <translation>Mit so vielen Kernen ist alle Arbeit so viele Male so schnell.</translation>
    </message>
    <message>
        <source>More cores make everything faster, waiting too.</source>
        <translation>Mehr Kerne machen alles schneller, auch das Warten.</translation>
    </message>
    <message>
        <source>It is the same work, so more cores do not end it sooner.</source>
        <translation>Es ist dieselbe Arbeit, also ist sie mit mehr Kernen nicht früher fertig.</translation>
    </message>
    <message>
        <source>A task that waits for a device uses its core.</source>
        <translation>Eine Aufgabe, die auf ein Gerät wartet, benutzt ihren Kern.</translation>
    </message>
    <message>
        <source>If two cores are twice as fast, sixty-four are sixty-four times as fast.</source>
        <translation>Wenn zwei Kerne doppelt so schnell sind, sind vierundsechzig vierundsechzigmal so schnell.</translation>
    </message>
    <message>
        <source>One more core can do no harm.</source>
        <translation>Ein Kern mehr kann nicht schaden.</translation>
    </message>
    <message>
        <source>The more pieces work is cut into, the better.</source>
        <translation>Je mehr Stücke, in die Arbeit geteilt wird, desto besser.</translation>
    </message>
    <message>
        <source>One piece for each core is always best.</source>
        <translation>Ein Stück je Kern ist immer das Beste.</translation>
    </message>
    <message>
        <source>Concurrent and parallel are two words for one thing.</source>
        <translation>Nebenläufig und parallel sind zwei Wörter für eine Sache.</translation>
    </message>
    <message>
        <source>Every task needs a thread of its own.</source>
        <translation>Jede Aufgabe braucht einen eigenen Thread.</translation>
    </message>
    <message>
        <source>Adding one to a counter is a single step.</source>
        <translation>Zu einem Zähler eins zu addieren ist ein einziger Schritt.</translation>
    </message>
    <message>
        <source>Who was started first is served first.</source>
        <translation>Wer zuerst gestartet wurde, kommt zuerst dran.</translation>
    </message>
    <message>
        <source>A lock protects a place in the program, not the data.</source>
        <translation>Eine Sperre schützt eine Stelle im Programm, nicht die Daten.</translation>
    </message>
    <message>
        <source>A semaphore is a number that one looks at before going in.</source>
        <translation>Ein Semaphor ist eine Zahl, auf die man schaut, bevor man hineingeht.</translation>
    </message>
    <message>
        <source>Without locks nobody waits.</source>
        <translation>Ohne Sperren wartet niemand.</translation>
    </message>
    <message>
        <source>Who waits long enough gets what they wait for.</source>
        <translation>Wer lange genug wartet, bekommt, worauf er wartet.</translation>
    </message>
    <message>
        <source>Who is busy gets on.</source>
        <translation>Wer beschäftigt ist, kommt voran.</translation>
    </message>
    <message>
        <source>Everybody&apos;s turn comes by itself.</source>
        <translation>Jeder kommt von selbst an die Reihe.</translation>
    </message>
    <message>
        <source>What is asynchronous is done by another thread.</source>
        <translation>Was asynchron ist, tut ein anderer Thread.</translation>
    </message>
    <message>
        <source>A thread that waits costs nothing.</source>
        <translation>Ein Thread, der wartet, kostet nichts.</translation>
    </message>
    <message>
        <source>An event loop is always the faster server.</source>
        <translation>Eine Ereignisschleife ist immer der schnellere Server.</translation>
    </message>
    <message>
        <source>The more connections a pool has, the faster it is.</source>
        <translation>Je mehr Verbindungen ein Pool hat, desto schneller ist er.</translation>
    </message>
    <message>
        <source>A sum that was asked of several databases was true at some moment.</source>
        <translation>Eine Summe, die man mehrere Datenbanken gefragt hat, hat in irgendeinem Augenblick gestimmt.</translation>
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
    <message>
        <source>These tasks wait for one another in the middle of their work, and that cannot happen when each is done to its end before the next one begins.</source>
        <translation>Diese Aufgaben warten mitten in der Arbeit aufeinander; das geht nicht, wenn jede zu Ende gebracht wird, bevor die nächste beginnt.</translation>
    </message>
    <message>
        <source>This is about caches, and the simulation has none.</source>
        <translation>Hier geht es um Caches, und die Simulation hat keine.</translation>
    </message>
    <message>
        <source>This is about what happens to real memory, and the simulation has none.</source>
        <translation>Hier geht es darum, was mit echtem Speicher geschieht, und die Simulation hat keinen.</translation>
    </message>
    <message>
        <source>One at a time by baton</source>
        <translation>Immer nur einer, mit Staffelstab</translation>
    </message>
    <message>
        <source>one core emulated</source>
        <translation>ein nachgebildeter Kern</translation>
    </message>
    <message>
        <source>Every task has a thread of its own, but only the thread that holds the baton computes, and hands it on after its slice. It stands in for one core where a system cannot bind threads.</source>
        <translation>Jede Aufgabe hat einen eigenen Thread, aber nur der Thread mit dem Staffelstab rechnet und gibt ihn nach seiner Zeitscheibe weiter. Das ersetzt einen einzelnen Kern, wo ein System Threads nicht binden kann.</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Staffelstab</translation>
    </message>
    <message numerus="yes">
        <source>one thread at a time</source>
        <translation>
            <numerusform>immer nur ein Thread</numerusform>
            <numerusform>immer nur ein Thread</numerusform>
        </translation>
    </message>
    <message>
        <source>Event loop on one core</source>
        <translation>Ereignisschleife auf 1 Kern</translation>
    </message>
    <message>
        <source>non-blocking I/O, callbacks</source>
        <translation>Event-Loop, nicht blockierende Ein- und Ausgabe, Callbacks</translation>
    </message>
    <message>
        <source>One thread for all tasks. A task that waits is set aside and the next one goes on; a task that computes is never interrupted.</source>
        <translation>Ein Thread für alle Aufgaben. Eine Aufgabe, die wartet, wird zur Seite gelegt, und die nächste macht weiter; eine Aufgabe, die rechnet, wird nie unterbrochen.</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Ereignisschleife</translation>
    </message>
    <message numerus="yes">
        <source>an event loop</source>
        <translation>
            <numerusform>mit Ereignisschleife</numerusform>
            <numerusform>mit Ereignisschleife</numerusform>
        </translation>
    </message>
    <message>
        <source>Green threads on one core</source>
        <translation>Grüne Threads auf 1 Kern</translation>
    </message>
    <message>
        <source>a scheduler in the program, as in Go</source>
        <translation>ein Scheduler im Programm, wie in Go</translation>
    </message>
    <message>
        <source>One real thread, and a scheduler in the program that gives each task a turn of the length that you choose. The operating system sees one thread.</source>
        <translation>Ein echter Thread und ein Scheduler im Programm, der jeder Aufgabe einen Abschnitt von wählbarer Länge gibt. Das Betriebssystem sieht nur einen Thread.</translation>
    </message>
    <message>
        <source>Green threads</source>
        <translation>Grüne Threads</translation>
    </message>
    <message>
        <source>Pool of workers on all cores</source>
        <translation>Pool von Arbeitern auf allen Kernen</translation>
    </message>
    <message>
        <source>concurrency and parallelism combined</source>
        <translation>Nebenläufigkeit und Parallelität zusammen</translation>
    </message>
    <message>
        <source>As many threads as cores, and each takes whichever task can go on. A task that waits holds no thread up.</source>
        <translation>So viele Threads wie Kerne, und jeder nimmt, welche Aufgabe auch immer weitermachen kann. Eine Aufgabe, die wartet, hält keinen Thread auf.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message numerus="yes">
        <source>a pool on %n core(s)</source>
        <translation>
            <numerusform>im Pool auf %n Kern</numerusform>
            <numerusform>im Pool auf %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated computer</source>
        <translation>Simulierter Computer</translation>
    </message>
    <message>
        <source>simulation in virtual time</source>
        <translation>Simulation in virtueller Zeit</translation>
    </message>
    <message>
        <source>Nothing is executed: what would happen on as many cores as you like is computed, and marked as simulated wherever it is shown.</source>
        <translation>Nichts wird ausgeführt: Berechnet wird, was auf beliebig vielen Kernen geschehen würde, und überall als simuliert gekennzeichnet.</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message numerus="yes">
        <source>on %n simulated core(s)</source>
        <translation>
            <numerusform>auf %n simuliertem Kern</numerusform>
            <numerusform>auf %n simulierten Kernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulated core(s)</source>
        <translation>
            <numerusform>auf %n simuliertem Kern</numerusform>
            <numerusform>auf %n simulierten Kernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>threads with a baton</source>
        <translation>
            <numerusform>mit Staffelstab</numerusform>
            <numerusform>mit Staffelstab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>green threads</source>
        <translation>
            <numerusform>mit grünen Threads</numerusform>
            <numerusform>mit grünen Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>These tasks start one another and wait for each other&apos;s end, and a pool whose threads wait could have none left for those that are started.</source>
        <translation>Diese Aufgaben starten einander und warten auf ihr Ende, und ein Pool, dessen Threads warten, hätte für die gestarteten vielleicht keinen mehr.</translation>
    </message>
    <message>
        <source>Pool of threads that wait</source>
        <translation>Pool wartender Threads</translation>
    </message>
    <message>
        <source>thread pool, blocking</source>
        <translation>Thread-Pool, blockierend</translation>
    </message>
    <message>
        <source>So many threads as you choose share the tasks. Each carries one to its end, waits with it, and then takes the next one in line.</source>
        <translation>So viele Threads, wie Sie wollen, teilen sich die Aufgaben. Jeder trägt eine bis zu ihrem Ende, wartet mit ihr und nimmt dann die nächste.</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Thread-Pool</translation>
    </message>
    <message numerus="yes">
        <source>a thread pool</source>
        <translation>
            <numerusform>ein Thread-Pool</numerusform>
            <numerusform>ein Thread-Pool</numerusform>
        </translation>
    </message>
    <message>
        <source>An event loop on each core</source>
        <translation>Eine Ereignisschleife je Kern</translation>
    </message>
    <message>
        <source>non-blocking I/O, nothing shared</source>
        <translation>nicht blockierende E/A, nichts geteilt</translation>
    </message>
    <message>
        <source>As many threads as cores, each with an event loop and tasks of its own. Nobody else carries them, so no queue is shared; but one loop may be busy while another has nothing to do.</source>
        <translation>So viele Threads wie Kerne, jeder mit eigener Ereignisschleife und eigenen Aufgaben. Niemand sonst trägt sie, also wird keine Schlange geteilt; aber eine Schleife kann beschäftigt sein, während eine andere nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Loop per core</source>
        <translation>Schleife je Kern</translation>
    </message>
    <message numerus="yes">
        <source>a loop on each core</source>
        <translation>
            <numerusform>eine Schleife je Kern</numerusform>
            <numerusform>eine Schleife je Kern</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about servers, keys, databases or other programs that really answer, and in virtual time none does.</source>
        <translation>Hier geht es um Server, Tasten, Datenbanken oder andere Programme, die wirklich antworten, und in gedachter Zeit tut das keines.</translation>
    </message>
</context>
<context>
    <name>moment</name>
    <message>
        <source>first switch</source>
        <translation>erster Wechsel</translation>
    </message>
    <message>
        <source>first time two run at once</source>
        <translation>zum ersten Mal laufen zwei zugleich</translation>
    </message>
    <message>
        <source>nobody can go on</source>
        <translation>niemand kommt weiter</translation>
    </message>
    <message>
        <source>last task ends</source>
        <translation>letzte Aufgabe endet</translation>
    </message>
    <message>
        <source>last order served</source>
        <translation>letzte Bestellung bedient</translation>
    </message>
    <message>
        <source>the kitchen closes</source>
        <translation>die Küche schließt</translation>
    </message>
    <message>
        <source>first time a chef changes orders</source>
        <translation>zum ersten Mal wechselt ein Koch die Bestellung</translation>
    </message>
    <message>
        <source>first time two chefs work at once</source>
        <translation>zum ersten Mal arbeiten zwei Köche zugleich</translation>
    </message>
    <message>
        <source>longest wait for a turn</source>
        <translation>längstes Warten, bis eine Aufgabe drankam</translation>
    </message>
    <message>
        <source>longest wait for a chef</source>
        <translation>längstes Warten auf einen Koch</translation>
    </message>
    <message>
        <source>longest wait for a device, a lock or a task</source>
        <translation>längstes Warten auf ein Gerät, eine Sperre oder eine Aufgabe</translation>
    </message>
    <message>
        <source>longest wait for equipment, a key or another order</source>
        <translation>längstes Warten auf ein Gerät, einen Schlüssel oder eine andere Bestellung</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>one notices</source>
        <translation>man merkt es</translation>
    </message>
    <message>
        <source>one waits</source>
        <translation>man wartet</translation>
    </message>
    <message>
        <source>one leaves</source>
        <translation>man geht</translation>
    </message>
    <message numerus="yes">
        <source>a dot: up to %n key(s)</source>
        <translation>
            <numerusform>ein Punkt: bis zu %n Taste</numerusform>
            <numerusform>ein Punkt: bis zu %n Tasten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fetch %n thing(s)</source>
        <translation>
            <numerusform>%n Ding &amp;holen</numerusform>
            <numerusform>%n Dinge &amp;holen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is there: %n thing(s).</source>
        <translation>
            <numerusform>Alles ist da: %n Ding.</numerusform>
            <numerusform>Alles ist da: %n Dinge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last key showed after %1, the slowest after %2: %3.</source>
        <translation>Die letzte Taste erschien nach %1, die langsamste nach %2: %3.</translation>
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
    <message>
        <source>How long a thread keeps the baton while others want it.</source>
        <translation>Wie lange ein Thread den Staffelstab behält, während andere ihn wollen.</translation>
    </message>
    <message>
        <source>How long a task may compute before the next one has its turn.</source>
        <translation>Wie lange eine Aufgabe rechnen darf, bevor die nächste an der Reihe ist.</translation>
    </message>
    <message>
        <source>Time slice</source>
        <translation>Zeitscheibe</translation>
    </message>
    <message>
        <source>How long a thread may compute while others want its core. The system&apos;s scheduler is asked for it, and rounds it up to its own tick; 0 leaves it to the system.</source>
        <translation>Wie lange ein Thread rechnen darf, während andere seinen Kern wollen. Der Scheduler des Systems wird darum gebeten und rundet auf seinen eigenen Takt auf; 0 überlässt es dem System.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>Threads in the pool; 0: as many as there are cores.</source>
        <translation>Threads im Pool; 0: so viele, wie es Kerne gibt.</translation>
    </message>
    <message>
        <source>Simulated cores</source>
        <translation>Simulierte Kerne</translation>
    </message>
    <message>
        <source>How many cores the simulated computer has.</source>
        <translation>Wie viele Kerne der simulierte Computer hat.</translation>
    </message>
    <message>
        <source>How long a task may compute while others are ready.</source>
        <translation>Wie lange eine Aufgabe rechnen darf, während andere bereit sind.</translation>
    </message>
    <message>
        <source>Cost of a switch</source>
        <translation>Kosten eines Wechsels</translation>
    </message>
    <message>
        <source>How long a core does nothing before it goes on with another task.</source>
        <translation>Wie lange ein Kern nichts tut, bevor er mit einer anderen Aufgabe weitermacht.</translation>
    </message>
    <message>
        <source>How many kebabs go through all hands.</source>
        <translation>Wie viele Kebabs durch alle Hände gehen.</translation>
    </message>
    <message>
        <source>Room between two hands</source>
        <translation>Platz dazwischen</translation>
    </message>
    <message>
        <source>How many kebabs may lie between two; with 0 they hand them over directly.</source>
        <translation>Wie viele Kebabs zwischen zweien liegen dürfen; bei 0 geben sie sie direkt weiter.</translation>
    </message>
    <message>
        <source>Pieces for each</source>
        <translation>Stücke für jede</translation>
    </message>
    <message>
        <source>Into how many small pieces the work of a task is cut; the key is taken for each.</source>
        <translation>In wie viele kleine Stücke die Arbeit einer Aufgabe zerlegt wird; für jedes wird der Schlüssel genommen.</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Länge eines Stücks</translation>
    </message>
    <message>
        <source>How long one core would need for a piece.</source>
        <translation>Wie lange ein Kern für ein Stück bräuchte.</translation>
    </message>
    <message>
        <source>Who gets the key</source>
        <translation>Wer den Schlüssel bekommt</translation>
    </message>
    <message>
        <source>A plain lock goes to whoever asks first once it is free; a fair one to who has waited longest.</source>
        <translation>Eine einfache Sperre bekommt, wer zuerst fragt, sobald sie frei ist; eine faire, wer am längsten gewartet hat.</translation>
    </message>
    <message>
        <source>Share under the key</source>
        <translation>Anteil mit Schlüssel</translation>
    </message>
    <message>
        <source>How much of a piece is done while holding the key.</source>
        <translation>Welcher Teil eines Stücks mit dem Schlüssel in der Hand getan wird.</translation>
    </message>
    <message>
        <source>Additions for each</source>
        <translation>Additionen für jede</translation>
    </message>
    <message>
        <source>How often each task reads the counter, thinks, and writes it back with one more.</source>
        <translation>Wie oft jede Aufgabe den Zähler liest, nachdenkt und ihn um eins erhöht zurückschreibt.</translation>
    </message>
    <message>
        <source>Thinking, in ns</source>
        <translation>Bedenkzeit, in ns</translation>
    </message>
    <message>
        <source>How many nanoseconds of computing lie between reading and writing.</source>
        <translation>Wie viele Nanosekunden zwischen Lesen und Schreiben gerechnet wird.</translation>
    </message>
    <message>
        <source>Tasks of each kind</source>
        <translation>Aufgaben jeder Art</translation>
    </message>
    <message>
        <source>Length of a task</source>
        <translation>Länge einer Aufgabe</translation>
    </message>
    <message>
        <source>How long a task takes by itself, computing or waiting.</source>
        <translation>Wie lange eine Aufgabe für sich allein dauert, ob rechnend oder wartend.</translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <source>Whether each task takes its own key first, or all take the keys in one order.</source>
        <translation>Ob jede Aufgabe zuerst ihren eigenen Schlüssel nimmt oder alle die Schlüssel in derselben Reihenfolge nehmen.</translation>
    </message>
    <message>
        <source>Philosophers</source>
        <translation>Philosophen</translation>
    </message>
    <message>
        <source>Which fork first</source>
        <translation>Welche Gabel zuerst</translation>
    </message>
    <message>
        <source>Everyone the left one, or everyone the one with the lower number.</source>
        <translation>Alle die linke oder alle die mit der kleineren Nummer.</translation>
    </message>
    <message>
        <source>Meals for each</source>
        <translation>Mahlzeiten für jeden</translation>
    </message>
    <message>
        <source>How often each philosopher wants to eat.</source>
        <translation>Wie oft jeder Philosoph essen will.</translation>
    </message>
    <message>
        <source>Time for a meal</source>
        <translation>Zeit für eine Mahlzeit</translation>
    </message>
    <message>
        <source>How long each thinks, reaches for the second fork, and eats.</source>
        <translation>Wie lange jeder denkt, nach der zweiten Gabel greift und isst.</translation>
    </message>
    <message>
        <source>Tasks in each half</source>
        <translation>Aufgaben je Hälfte</translation>
    </message>
    <message>
        <source>How often each task adds one to its own counter.</source>
        <translation>Wie oft jede Aufgabe ihren eigenen Zähler um eins erhöht.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How many numbers are sorted.</source>
        <translation>Wie viele Zahlen sortiert werden.</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Teilungen</translation>
    </message>
    <message>
        <source>How often the numbers are halved: 1 makes 2 parts, 2 make 4, 5 make 32.</source>
        <translation>Wie oft die Zahlen halbiert werden: 1 ergibt 2 Teile, 2 ergeben 4, 5 ergeben 32.</translation>
    </message>
    <message>
        <source>Computing in all</source>
        <translation>Rechenzeit insgesamt</translation>
    </message>
    <message>
        <source>How long one core would need for everything.</source>
        <translation>Wie lange ein Kern für alles bräuchte.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Into how many tasks the work is cut, all of the same size.</source>
        <translation>In wie viele Aufgaben die Arbeit zerlegt wird, alle gleich groß.</translation>
    </message>
    <message>
        <source>Pause after giving way</source>
        <translation>Pause nach dem Ausweichen</translation>
    </message>
    <message>
        <source>After giving way each waits for a random time up to this before it tries again; with 0 at once.</source>
        <translation>Nach dem Ausweichen wartet jede zufällig lange, höchstens so lange, bevor sie es wieder versucht; bei 0 sofort.</translation>
    </message>
    <message>
        <source>Time for a try</source>
        <translation>Zeit für einen Versuch</translation>
    </message>
    <message>
        <source>How long each computes before it looks for the other key.</source>
        <translation>Wie lange jede rechnet, bevor sie nach dem anderen Schlüssel sieht.</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>Geschützt durch</translation>
    </message>
    <message>
        <source>A key that is taken for each addition, or an addition that nobody can come between.</source>
        <translation>Ein Schlüssel, der für jede Addition genommen wird, oder eine Addition, bei der niemand dazwischenkommen kann.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>So many bake, and as many eat.</source>
        <translation>So viele backen, und ebenso viele essen.</translation>
    </message>
    <message>
        <source>Loaves for each</source>
        <translation>Brote für jeden</translation>
    </message>
    <message>
        <source>How many each baker bakes, and each guest eats.</source>
        <translation>Wie viele jeder Bäcker backt und jeder Gast isst.</translation>
    </message>
    <message>
        <source>Room on the shelf</source>
        <translation>Platz auf dem Regal</translation>
    </message>
    <message>
        <source>How many loaves lie on the shelf at most.</source>
        <translation>Wie viele Brote höchstens auf dem Regal liegen.</translation>
    </message>
    <message>
        <source>Time for a loaf</source>
        <translation>Zeit für ein Brot</translation>
    </message>
    <message>
        <source>How long one bakes a loaf; eating takes a little longer.</source>
        <translation>Wie lange das Backen eines Brotes dauert; das Essen dauert etwas länger.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>How often each reader reads, and the writer writes.</source>
        <translation>Wie oft jeder Leser liest und die Schreiberin schreibt.</translation>
    </message>
    <message>
        <source>Time for a look</source>
        <translation>Zeit für einen Blick</translation>
    </message>
    <message>
        <source>How long each reads or writes, computing and waiting in turn.</source>
        <translation>Wie lange jeder liest oder schreibt, mal rechnend, mal wartend.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Keys in the bowl</source>
        <translation>Schlüssel in der Schale</translation>
    </message>
    <message>
        <source>How many may be inside at the same time.</source>
        <translation>Wie viele zugleich drinnen sein dürfen.</translation>
    </message>
    <message>
        <source>Part that cannot be split</source>
        <translation>Teil, der sich nicht teilen lässt</translation>
    </message>
    <message>
        <source>How much of the computing must be done by one task, before the others can begin.</source>
        <translation>Wie viel des Rechnens eine Aufgabe erledigen muss, bevor die anderen beginnen können.</translation>
    </message>
    <message>
        <source>Parts of the rest</source>
        <translation>Teile des Rests</translation>
    </message>
    <message>
        <source>Into how many tasks the rest is split.</source>
        <translation>In wie viele Aufgaben der Rest zerlegt wird.</translation>
    </message>
    <message>
        <source>Greedy tasks</source>
        <translation>Gierige Aufgaben</translation>
    </message>
    <message>
        <source>They take the key again as soon as they have given it back.</source>
        <translation>Sie nehmen den Schlüssel wieder, sobald sie ihn zurückgegeben haben.</translation>
    </message>
    <message>
        <source>How often each greedy task takes the key.</source>
        <translation>Wie oft jede gierige Aufgabe den Schlüssel nimmt.</translation>
    </message>
    <message>
        <source>Computing with the key</source>
        <translation>Rechenzeit mit Schlüssel</translation>
    </message>
    <message>
        <source>How long the key is held each time.</source>
        <translation>Wie lange der Schlüssel jedes Mal behalten wird.</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>einer je Kern</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>In which of all orders the lines of the program stand; 0: as they were written. Where an order cannot be run, they stand as they were written.</source>
        <translation>In welcher aller Reihenfolgen die Zeilen des Programms stehen; 0: wie sie geschrieben wurden. Wo sich eine Reihenfolge nicht ausführen lässt, stehen sie, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Tickets for each</source>
        <translation>Karten für jede</translation>
    </message>
    <message>
        <source>How many tickets each task sells, one after another.</source>
        <translation>Wie viele Karten jede Aufgabe verkauft, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many threads the pool has; so many tasks at most are under way.</source>
        <translation>Wie viele Threads der Pool hat; so viele Aufgaben sind höchstens in Arbeit.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>How many clients are connected, each over a socket of its own.</source>
        <translation>Wie viele Clients verbunden sind, jeder über einen eigenen Socket.</translation>
    </message>
    <message>
        <source>Requests of each</source>
        <translation>Anfragen von jedem</translation>
    </message>
    <message>
        <source>How many requests come over each connection.</source>
        <translation>Wie viele Anfragen über jede Verbindung kommen.</translation>
    </message>
    <message>
        <source>Computing for a request</source>
        <translation>Rechnen für eine Anfrage</translation>
    </message>
    <message>
        <source>How long one core computes for each answer.</source>
        <translation>Wie lange ein Kern für jede Antwort rechnet.</translation>
    </message>
    <message>
        <source>Waiting for a request</source>
        <translation>Warten für eine Anfrage</translation>
    </message>
    <message>
        <source>How long each answer waits for something else, as a disk or another server.</source>
        <translation>Wie lange jede Antwort auf anderes wartet, etwa auf eine Festplatte oder einen anderen Server.</translation>
    </message>
    <message>
        <source>When requests come</source>
        <translation>Wann Anfragen kommen</translation>
    </message>
    <message>
        <source>People who click do not wait for each other: requests come at random. A client that waits for its answer first spares a slow server.</source>
        <translation>Wer klickt, wartet nicht auf andere: Anfragen kommen zufällig. Ein Client, der erst seine Antwort abwartet, schont einen langsamen Server.</translation>
    </message>
    <message>
        <source>Between two requests</source>
        <translation>Zwischen zwei Anfragen</translation>
    </message>
    <message>
        <source>How long it is from one request to the next on average, of all clients together; where each waits for its answer, how long it thinks then.</source>
        <translation>Wie viel Zeit im Mittel von einer Anfrage zur nächsten vergeht, bei allen Clients zusammen; wo jeder seine Antwort abwartet, wie lange er dann nachdenkt.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>A client that has no answer after so long gives up.</source>
        <translation>Ein Client, der so lange keine Antwort hat, gibt auf.</translation>
    </message>
    <message>
        <source>none gives up</source>
        <translation>keiner gibt auf</translation>
    </message>
    <message>
        <source>How many clients come, each with one request.</source>
        <translation>Wie viele Clients kommen, jeder mit einer Anfrage.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Among how many servers the balancer divides the requests.</source>
        <translation>Auf wie viele Server der Lastverteiler die Anfragen verteilt.</translation>
    </message>
    <message>
        <source>Time of a server</source>
        <translation>Zeit eines Servers</translation>
    </message>
    <message>
        <source>How long a server takes for an answer; each works on one request at a time.</source>
        <translation>Wie lange ein Server für eine Antwort braucht; jeder bearbeitet eine Anfrage zur Zeit.</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>Welcher Server</translation>
    </message>
    <message>
        <source>How the balancer chooses the server that it asks.</source>
        <translation>Wie der Lastverteiler den Server wählt, den er fragt.</translation>
    </message>
    <message>
        <source>Computing of the balancer</source>
        <translation>Rechnen des Lastverteilers</translation>
    </message>
    <message>
        <source>How long it computes for each request, before it asks a server.</source>
        <translation>Wie lange er für jede Anfrage rechnet, bevor er einen Server fragt.</translation>
    </message>
    <message>
        <source>Things to fetch</source>
        <translation>Zu holende Dinge</translation>
    </message>
    <message>
        <source>How many things the page fetches from the server, one after the other.</source>
        <translation>Wie viele Dinge die Seite vom Server holt, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Time of the server</source>
        <translation>Zeit des Servers</translation>
    </message>
    <message>
        <source>How long the server takes for each answer.</source>
        <translation>Wie lange der Server für jede Antwort braucht.</translation>
    </message>
    <message>
        <source>How long the page computes to put what it fetched into its list.</source>
        <translation>Wie lange die Seite rechnet, um Geholtes in ihre Liste zu setzen.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>How many connections to the database all clients share.</source>
        <translation>Wie viele Verbindungen zur Datenbank sich alle Kunden teilen.</translation>
    </message>
    <message>
        <source>Questions for each</source>
        <translation>Fragen von jedem</translation>
    </message>
    <message>
        <source>How many questions each client asks, one after the other.</source>
        <translation>Wie viele Fragen jeder Kunde stellt, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>Verbindung behalten für</translation>
    </message>
    <message>
        <source>How long a client keeps its connection beside the question, waiting for its own network.</source>
        <translation>Wie lange ein Kunde seine Verbindung über die Frage hinaus behält, weil er auf sein eigenes Netz wartet.</translation>
    </message>
    <message>
        <source>A client that has no connection after so long gives this question up.</source>
        <translation>Ein Kunde, der nach dieser Zeit keine Verbindung hat, gibt diese Frage auf.</translation>
    </message>
    <message>
        <source>waits for ever</source>
        <translation>wartet ewig</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How many rows the database has; a question looks at each of them.</source>
        <translation>Wie viele Zeilen die Datenbank hat; eine Frage sieht sich jede davon an.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>With a rollback journal, who writes keeps all others out; with a write-ahead log, others go on reading what was there before.</source>
        <translation>Mit einem Rollback-Journal hält, wer schreibt, alle anderen draußen; mit einem Write-Ahead-Log lesen andere weiter, was vorher dort stand.</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>Rollback-Journal</translation>
    </message>
    <message>
        <source>write-ahead log (WAL)</source>
        <translation>Write-Ahead-Log (WAL)</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>What holds reading and writing together.</source>
        <translation>Was Lesen und Schreiben zusammenhält.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation>BEGIN</translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE</source>
        <translation>BEGIN IMMEDIATE</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>How many are free when the run begins.</source>
        <translation>Wie viele frei sind, wenn der Lauf beginnt.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Überlegen</translation>
    </message>
    <message>
        <source>How long a client computes between reading the seats and writing them back.</source>
        <translation>Wie lange ein Kunde rechnet zwischen dem Lesen der Plätze und dem Zurückschreiben.</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Scherben</translation>
    </message>
    <message>
        <source>Among how many databases the rows are divided; 1: all in one file.</source>
        <translation>Auf wie viele Datenbanken die Zeilen verteilt sind; 1: alle in einer Datei.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>One question to all shards at once, or a sum over one after the other.</source>
        <translation>Eine Frage an alle Scherben zugleich, oder eine Summe über eine nach der anderen.</translation>
    </message>
    <message>
        <source>a question to all at once</source>
        <translation>eine Frage an alle zugleich</translation>
    </message>
    <message>
        <source>a sum, while others move money</source>
        <translation>eine Summe, während andere Geld verschieben</translation>
    </message>
    <message>
        <source>Transfers for each</source>
        <translation>Überweisungen von jedem</translation>
    </message>
    <message>
        <source>How often each of those who move money takes some from one shard to the next.</source>
        <translation>Wie oft jeder, der Geld verschiebt, welches von einer Scherbe zur anderen bringt.</translation>
    </message>
    <message>
        <source>How many clients are served at the same time; others wait until one goes.</source>
        <translation>Wie viele Klienten gleichzeitig bedient werden; andere warten, bis einer geht.</translation>
    </message>
    <message>
        <source>How many there were, as recorded.</source>
        <translation>Wie viele es waren, wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Presses of the button</source>
        <translation>Drücke auf den Knopf</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pictures that were due</source>
        <translation>Fällige Bilder</translation>
    </message>
    <message>
        <source>Times the sign was painted</source>
        <translation>So oft wurde das Zeichen gemalt</translation>
    </message>
    <message>
        <source>Times of keys count from</source>
        <translation>Zeiten der Tasten zählen ab dem Moment,</translation>
    </message>
    <message>
        <source>Not every system tells when a key was pressed.</source>
        <translation>Nicht jedes System sagt, wann eine Taste gedrückt wurde.</translation>
    </message>
    <message>
        <source>What x is</source>
        <translation>Was x ist</translation>
    </message>
    <message>
        <source>Requests in a unit of time, or how much of the servers&apos; time they take, from 0 to 1.</source>
        <translation>Anfragen in einer Zeiteinheit, oder wie viel von der Zeit der Server sie brauchen, von 0 bis 1.</translation>
    </message>
    <message>
        <source>What y is counted in</source>
        <translation>Worin y gezählt wird</translation>
    </message>
    <message>
        <source>Units of the time that a rate is of, or parts of them: of requests a second, thousandths are ms.</source>
        <translation>Einheiten der Zeit, auf die sich die Rate bezieht, oder Teile davon: Bei Anfragen je Sekunde sind Tausendstel ms.</translation>
    </message>
    <message>
        <source>How many requests are answered at the same time.</source>
        <translation>Wie viele Anfragen zugleich beantwortet werden.</translation>
    </message>
    <message>
        <source>What y is</source>
        <translation>Was y ist</translation>
    </message>
    <message>
        <source>Of a throughput it is fitted what one does; of a speed-up one does 1, and nothing is fitted.</source>
        <translation>Bei einem Durchsatz wird angepasst, was einer schafft; bei einer Beschleunigung schafft einer 1, und nichts wird angepasst.</translation>
    </message>
    <message>
        <source>Computing from request to request</source>
        <translation>Rechnen von Anfrage zu Anfrage</translation>
    </message>
    <message>
        <source>Requests that are not alike take different times: most are short, a few are long, and others wait behind those.</source>
        <translation>Anfragen, die sich nicht gleichen, dauern verschieden lang: die meisten kurz, wenige lang, und andere warten hinter diesen.</translation>
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
    <message>
        <source>livelock, ended after %1</source>
        <translation>Livelock, beendet nach %1</translation>
    </message>
    <message>
        <source>deadlock, ended after %1</source>
        <translation>Deadlock, beendet nach %1</translation>
    </message>
    <message>
        <source>Computed, not measured.</source>
        <translation>Berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Computed on %1 with %2, not measured.</source>
        <translation>Berechnet unter %1 mit %2, nicht gemessen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Shown: %1 to %2, of %3</source>
        <translation>Gezeigt: %1 bis %2, von %3</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 %5.</source>
        <translation>%1 %2: %3. %4 %5.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more task(s)</source>
        <translation>
            <numerusform>und %n weitere Aufgabe</numerusform>
            <numerusform>und %n weitere Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>recorded for %1: no room for more</source>
        <translation>%1 lang aufgezeichnet: kein Platz für mehr</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Schlange</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message numerus="yes">
        <source>All %n run(s) were noisy: none is left out</source>
        <translation>
            <numerusform>Der einzige Lauf war gestört und bleibt</numerusform>
            <numerusform>Alle %n Läufe waren gestört: Keiner ist weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n run(s) was noisy and is left out</source>
        <translation>
            <numerusform>1 von %n Lauf war gestört und ist weggelassen</numerusform>
            <numerusform>1 von %n Läufen war gestört und ist weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) were noisy and are left out</source>
        <translation>
            <numerusform>%1 von %n Lauf waren gestört und sind weggelassen</numerusform>
            <numerusform>%1 von %n Läufen waren gestört und sind weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeated %n time(s), until others left it alone.</source>
        <translation>
            <numerusform>%n-mal wiederholt, bis andere nicht mehr störten.</numerusform>
            <numerusform>%n-mal wiederholt, bis andere nicht mehr störten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeated %n time(s), and others never left it alone: the least disturbed is shown.</source>
        <translation>
            <numerusform>%n-mal wiederholt, und immer störten andere: Gezeigt wird der am wenigsten gestörte Lauf.</numerusform>
            <numerusform>%n-mal wiederholt, und immer störten andere: Gezeigt wird der am wenigsten gestörte Lauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message numerus="yes">
        <source>With %1, none of %n request(s) was answered.</source>
        <translation>
            <numerusform>%n Anfrage, und keine Antwort (%1).</numerusform>
            <numerusform>%n Anfragen, und keine Antwort (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1, there were answers to %2 of %n event(s): half of them after up to %3, all but one of 100 after up to %4, the slowest after %5.</source>
        <translation>
            <numerusform>%2 von %n Ereignis beantwortet (%1): die Hälfte nach höchstens %3, alle bis auf eines von 100 nach höchstens %4, das langsamste nach %5.</numerusform>
            <numerusform>%2 von %n Ereignissen beantwortet (%1): die Hälfte nach höchstens %3, alle bis auf eines von 100 nach höchstens %4, das langsamste nach %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1, there were answers to %2 of %n request(s), %6 in each second: half of them after up to %3, all but one of 100 after up to %4, the slowest after %5.</source>
        <translation>
            <numerusform>%2 von %n Anfrage beantwortet (%1), %6 je Sekunde: die Hälfte nach höchstens %3, alle bis auf eine von 100 nach höchstens %4, die langsamste nach %5.</numerusform>
            <numerusform>%2 von %n Anfragen beantwortet (%1), %6 je Sekunde: die Hälfte nach höchstens %3, alle bis auf eine von 100 nach höchstens %4, die langsamste nach %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, 99 of 100 were answered within %2.</source>
        <translation>99 von 100 waren nach %2 beantwortet (%1).</translation>
    </message>
    <message>
        <source>%1 answered %2 a second, 99 of 100 within %3.</source>
        <translation>%2 Antworten in der Sekunde, 99 von 100 in %3 (%1).</translation>
    </message>
    <message>
        <source>With %1, %2 of %3 were left without an answer.</source>
        <translation>Ohne Antwort blieben %2 von %3 (%1).</translation>
    </message>
    <message>
        <source>%1 answered %2 times as many in a second.</source>
        <translation>%2-mal so viele Antworten in der Sekunde (%1).</translation>
    </message>
    <message>
        <source>99 of 100 answers came %2 times as soon with %1.</source>
        <translation>99 von 100 Antworten kamen %2-mal so früh (%1).</translation>
    </message>
    <message>
        <source>Both answered about as many, and about as soon.</source>
        <translation>Beide antworteten etwa gleich oft und etwa gleich schnell.</translation>
    </message>
    <message>
        <source>Neither answered anything.</source>
        <translation>Keiner von beiden antwortete.</translation>
    </message>
    <message>
        <source>Without an answer: %1 refused, %2 given up, %3 still open at the end.</source>
        <translation>Keine Antwort: %1 abgelehnt, %2 aufgegeben, %3 am Ende noch offen.</translation>
    </message>
    <message>
        <source>The longest time without an answer was %1.</source>
        <translation>Die längste Zeit ohne Antwort war %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <source>up to 0.1 s it seems to happen at once</source>
        <translation>bis 0,1 s scheint es sofort zu geschehen</translation>
    </message>
    <message>
        <source>up to 1 s one notices, and one&apos;s thought goes on</source>
        <translation>bis 1 s merkt man es, und denkt weiter</translation>
    </message>
    <message>
        <source>up to 10 s one waits for it, and the thought is cut</source>
        <translation>bis 10 s wartet man darauf, und der Gedanke reißt ab</translation>
    </message>
    <message>
        <source>beyond 10 s one does something else</source>
        <translation>nach mehr als 10 s tut man etwas anderes</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>Each customer&apos;s kebab is carved, fried, chopped and wrapped, and frying takes no chef.</source>
        <translation>Für jeden Kebab wird geschnitten, frittiert, gehackt und eingepackt, und das Frittieren braucht keinen Koch.</translation>
    </message>
    <message>
        <source>Look at what a task does while its fries are in the fryer, and at who works meanwhile.</source>
        <translation>Achten Sie darauf, was eine Aufgabe tut, solange ihre Pommes frittieren, und wer derweil arbeitet.</translation>
    </message>
    <message>
        <source>How much sooner will several cores have served everybody?</source>
        <translation>Um wie viel eher haben mehrere Kerne alle bedient?</translation>
    </message>
    <message>
        <source>Every task computes from its first moment to its last, and never waits for anything.</source>
        <translation>Jede Aufgabe rechnet vom ersten bis zum letzten Augenblick und wartet auf nichts.</translation>
    </message>
    <message>
        <source>Look at how often a row changes between running and ready.</source>
        <translation>Achten Sie darauf, wie oft eine Zeile zwischen Rechnen und Bereitstehen wechselt.</translation>
    </message>
    <message>
        <source>Does taking turns on one core gain anything?</source>
        <translation>Bringt es etwas, sich auf einem Kern abzuwechseln?</translation>
    </message>
    <message>
        <source>Every task asks for something, waits long for the answer, and computes little.</source>
        <translation>Jede Aufgabe fragt nach etwas, wartet lange auf die Antwort und rechnet wenig.</translation>
    </message>
    <message>
        <source>Look at how many tasks wait at the same time, and at how little of a core they need.</source>
        <translation>Achten Sie darauf, wie viele Aufgaben zugleich warten und wie wenig Kern sie brauchen.</translation>
    </message>
    <message>
        <source>How much do more cores help those who wait?</source>
        <translation>Wie viel helfen mehr Kerne denen, die warten?</translation>
    </message>
    <message>
        <source>Every task waits and computes in turn, in parts of unequal length.</source>
        <translation>Jede Aufgabe wartet und rechnet im Wechsel, in ungleich langen Stücken.</translation>
    </message>
    <message>
        <source>Look at who computes while others wait.</source>
        <translation>Achten Sie darauf, wer rechnet, während andere warten.</translation>
    </message>
    <message>
        <source>How much of the time do more cores save here?</source>
        <translation>Wie viel Zeit sparen mehr Kerne hier?</translation>
    </message>
    <message>
        <source>The tasks compute a little and wait much: one after the other, or taking turns.</source>
        <translation>Die Aufgaben rechnen wenig und warten viel: eine nach der anderen, oder abwechselnd.</translation>
    </message>
    <message>
        <source>Look at the lane At once: where it is empty, the core waits too.</source>
        <translation>Achten Sie auf die Spur Zugleich: Wo sie leer ist, wartet auch der Kern.</translation>
    </message>
    <message>
        <source>How much time can one core win back by taking turns?</source>
        <translation>Wie viel Zeit gewinnt ein Kern zurück, wenn sie sich abwechseln?</translation>
    </message>
    <message>
        <source>Many tasks with little to compute all want a core from the first moment on.</source>
        <translation>Viele Aufgaben, die wenig zu rechnen haben, wollen vom ersten Augenblick an einen Kern.</translation>
    </message>
    <message>
        <source>Look at how long each one is ready and has no core.</source>
        <translation>Achten Sie darauf, wie lange jede bereitsteht und keinen Kern hat.</translation>
    </message>
    <message>
        <source>How long does a short task take among so many?</source>
        <translation>Wie lange braucht eine kurze Aufgabe unter so vielen?</translation>
    </message>
    <message>
        <source>First some tasks only compute; then as many only wait.</source>
        <translation>Erst rechnen einige Aufgaben nur; dann warten ebenso viele nur.</translation>
    </message>
    <message>
        <source>Look at both halves, above and below.</source>
        <translation>Achten Sie oben und unten auf beide Hälften.</translation>
    </message>
    <message>
        <source>Which half gains from more cores?</source>
        <translation>Welche Hälfte hat etwas von mehr Kernen?</translation>
    </message>
    <message>
        <source>The same work is cut into a few pieces, which the cores share.</source>
        <translation>Dieselbe Arbeit wird in einige Stücke geteilt, die sich die Kerne teilen.</translation>
    </message>
    <message>
        <source>Look at whether every core is still busy at the end of the run.</source>
        <translation>Achten Sie darauf, ob am Ende des Laufs noch jeder Kern zu tun hat.</translation>
    </message>
    <message>
        <source>Into how many pieces would you cut it for two cores?</source>
        <translation>In wie viele Stücke würden Sie sie für zwei Kerne teilen?</translation>
    </message>
    <message>
        <source>One part of the work has to be done before the rest can be shared out.</source>
        <translation>Ein Teil der Arbeit muss getan sein, bevor der Rest verteilt werden kann.</translation>
    </message>
    <message>
        <source>Look at the first stretch: nobody can help there.</source>
        <translation>Achten Sie auf das erste Stück: Dort kann niemand helfen.</translation>
    </message>
    <message>
        <source>With a quarter that cannot be split, how much faster can it get?</source>
        <translation>Wie viel schneller kann es werden, wenn ein Teil sich nicht teilen lässt?</translation>
    </message>
    <message>
        <source>Every task needs the same key for each of many small pieces of work.</source>
        <translation>Jede Aufgabe braucht für jedes von vielen kleinen Stücken denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Look at how long they wait for the key, and for how short a time they have it.</source>
        <translation>Achten Sie darauf, wie lange sie auf den Schlüssel warten und wie kurz sie ihn haben.</translation>
    </message>
    <message>
        <source>Do more cores make this faster or slower?</source>
        <translation>Geht es mit mehr Kernen schneller oder langsamer?</translation>
    </message>
    <message>
        <source>Each task adds to a counter of its own: first they lie side by side, then far apart.</source>
        <translation>Jede Aufgabe zählt in einem eigenen Zähler: Erst liegen sie nebeneinander, dann weit entfernt.</translation>
    </message>
    <message>
        <source>Look at the length of both halves, above and below.</source>
        <translation>Achten Sie oben und unten auf die Länge beider Hälften.</translation>
    </message>
    <message>
        <source>Can tasks that share nothing slow each other down?</source>
        <translation>Können Aufgaben, die nichts teilen, einander bremsen?</translation>
    </message>
    <message>
        <source>Numbers are halved again and again, each part is sorted, and the parts are merged.</source>
        <translation>Zahlen werden immer wieder halbiert, jeder Teil sortiert, und die Teile zusammengefügt.</translation>
    </message>
    <message>
        <source>Look at who waits for whom: a merge begins when both of its halves are there.</source>
        <translation>Achten Sie darauf, wer auf wen wartet: Zusammengefügt wird, wenn beide Hälften da sind.</translation>
    </message>
    <message>
        <source>How much of it can be done at the same time?</source>
        <translation>Wie viel davon geht gleichzeitig?</translation>
    </message>
    <message>
        <source>Every task adds one to the same counter, again and again, and nothing protects it.</source>
        <translation>Jede Aufgabe erhöht immer wieder denselben Zähler um eins, und nichts schützt ihn.</translation>
    </message>
    <message>
        <source>Look at the final count, above and below.</source>
        <translation>Achten Sie oben und unten auf das Ergebnis.</translation>
    </message>
    <message>
        <source>Will the count come out right?</source>
        <translation>Wird richtig gezählt?</translation>
    </message>
    <message>
        <source>Guests do a little work and then write their names in a book.</source>
        <translation>Gäste arbeiten ein wenig und schreiben dann ihren Namen in ein Buch.</translation>
    </message>
    <message>
        <source>Look at the order of the names, above and below, and run it again.</source>
        <translation>Achten Sie oben und unten auf die Reihenfolge der Namen, und führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>In which order will the names stand there?</source>
        <translation>In welcher Reihenfolge werden die Namen dastehen?</translation>
    </message>
    <message>
        <source>Whoever wants to add to the counter has to hold the one key.</source>
        <translation>Wer den Zähler erhöhen will, muss den einen Schlüssel haben.</translation>
    </message>
    <message>
        <source>Look at the final count, and at how long it took.</source>
        <translation>Achten Sie auf das Ergebnis und darauf, wie lange es dauerte.</translation>
    </message>
    <message>
        <source>What does it cost to count right?</source>
        <translation>Was kostet es, richtig zu zählen?</translation>
    </message>
    <message>
        <source>Whoever wants in takes a key out of the bowl, and puts it back afterwards.</source>
        <translation>Wer hinein will, nimmt einen Schlüssel aus der Schale und legt ihn danach zurück.</translation>
    </message>
    <message>
        <source>Look at how many are inside at the same time.</source>
        <translation>Achten Sie darauf, wie viele zugleich drinnen sind.</translation>
    </message>
    <message>
        <source>Can there ever be more inside than there are keys?</source>
        <translation>Können je mehr drinnen sein, als es Schlüssel gibt?</translation>
    </message>
    <message>
        <source>One cooks, one wraps, one serves, and each hands the kebab on to the next.</source>
        <translation>Eine kocht, eine wickelt, eine serviert, und jede gibt den Kebab an die nächste weiter.</translation>
    </message>
    <message>
        <source>Look at who waits for whom, and at when all three work.</source>
        <translation>Achten Sie darauf, wer auf wen wartet und wann alle drei arbeiten.</translation>
    </message>
    <message>
        <source>Does anybody have to lock anything here?</source>
        <translation>Muss hier jemand etwas verriegeln?</translation>
    </message>
    <message>
        <source>Each task takes one key, and then needs the key of another one.</source>
        <translation>Jede Aufgabe nimmt einen Schlüssel und braucht dann den einer anderen.</translation>
    </message>
    <message>
        <source>Look at who holds what when nothing moves any more.</source>
        <translation>Achten Sie darauf, wer was hat, wenn sich nichts mehr bewegt.</translation>
    </message>
    <message>
        <source>Which of the two runs will come to its end?</source>
        <translation>Welcher der beiden Läufe kommt zu seinem Ende?</translation>
    </message>
    <message>
        <source>Two polite tasks give their key back whenever the other key is taken, and try again.</source>
        <translation>Zwei höfliche Aufgaben geben ihren Schlüssel zurück, sooft der andere vergeben ist, und versuchen es wieder.</translation>
    </message>
    <message>
        <source>Look at how busy they are, and at what gets done.</source>
        <translation>Achten Sie darauf, wie beschäftigt sie sind und was dabei fertig wird.</translation>
    </message>
    <message>
        <source>Does everybody get on who is busy?</source>
        <translation>Kommt jeder voran, der beschäftigt ist?</translation>
    </message>
    <message>
        <source>Greedy tasks take the key again and again, and a modest one wants it once.</source>
        <translation>Gierige Aufgaben nehmen den Schlüssel immer wieder, und eine bescheidene will ihn einmal.</translation>
    </message>
    <message>
        <source>Look at how long the last row waits for the key.</source>
        <translation>Achten Sie darauf, wie lange die letzte Zeile auf den Schlüssel wartet.</translation>
    </message>
    <message>
        <source>How often do the greedy ones get the key before the modest one?</source>
        <translation>Wie oft bekommen ihn die Gierigen vor der Bescheidenen?</translation>
    </message>
    <message>
        <source>Any number may read at the same time; whoever writes has to be alone.</source>
        <translation>Beliebig viele dürfen zugleich lesen; wer schreibt, muss allein sein.</translation>
    </message>
    <message>
        <source>Look at when readers overlap, and at how long the writer waits.</source>
        <translation>Achten Sie darauf, wann sich Leser überschneiden und wie lange der Schreiber wartet.</translation>
    </message>
    <message>
        <source>How long does the writer wait where readers keep coming?</source>
        <translation>Wie lange wartet der Schreiber, wenn immer neue Leser kommen?</translation>
    </message>
    <message>
        <source>Philosophers sit round a table with one fork between each two, and eating takes two.</source>
        <translation>Philosophen sitzen um einen Tisch, zwischen je zweien eine Gabel, und zum Essen braucht es zwei.</translation>
    </message>
    <message>
        <source>Look at who holds one fork and waits for the other one.</source>
        <translation>Achten Sie darauf, wer eine Gabel hat und auf die andere wartet.</translation>
    </message>
    <message>
        <source>Will everybody get to eat?</source>
        <translation>Werden alle zu essen bekommen?</translation>
    </message>
    <message>
        <source>Bakers put loaves on a shelf with little room, and guests take them off.</source>
        <translation>Bäcker legen Brote auf ein Regal mit wenig Platz, und Gäste nehmen sie herunter.</translation>
    </message>
    <message>
        <source>Look at who waits while the shelf is full, and who while it is empty.</source>
        <translation>Achten Sie darauf, wer bei vollem Regal wartet und wer bei leerem.</translation>
    </message>
    <message>
        <source>Who will wait more, the bakers or the guests?</source>
        <translation>Wer wartet mehr, die Bäcker oder die Gäste?</translation>
    </message>
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
    <message>
        <source>Hand it on</source>
        <translation>Weiterreichen</translation>
    </message>
    <message>
        <source>Cook, wrap, serve: channels as in Go</source>
        <translation>Kochen, wickeln, ausgeben: Kanäle wie in Go</translation>
    </message>
    <message>
        <source>One cooks, one wraps, one serves, and each hands the kebab on to the next. They share nothing, so there is nothing to lock; with several cores all three work at the same time.</source>
        <translation>Eine kocht, einer wickelt, einer reicht hinaus, und jeder gibt den Kebab an den Nächsten weiter. Sie teilen nichts, also gibt es nichts zu sperren; mit mehreren Kernen arbeiten alle drei zugleich.</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>The price of coordination</source>
        <translation>Der Preis der Abstimmung</translation>
    </message>
    <message>
        <source>More cores, and slower</source>
        <translation>Mehr Kerne, und doch langsamer</translation>
    </message>
    <message>
        <source>Every task needs the same key for each of many small pieces of work. More cores do not help then: they spend their time handing the key over.</source>
        <translation>Jede Aufgabe braucht für jedes von vielen kleinen Stücken Arbeit denselben Schlüssel. Mehr Kerne helfen dann nicht: Sie verbringen ihre Zeit damit, den Schlüssel zu übergeben.</translation>
    </message>
    <message>
        <source>Computing or waiting</source>
        <translation>Rechnen oder warten</translation>
    </message>
    <message>
        <source>What more cores are good for</source>
        <translation>Wozu mehr Kerne gut sind</translation>
    </message>
    <message>
        <source>First some tasks that only compute, then as many that only wait. Compare both halves, above and below: only the computing gains from more cores.</source>
        <translation>Zuerst einige Aufgaben, die nur rechnen, dann ebenso viele, die nur warten. Ein Vergleich beider Hälften, oben und unten, zeigt es: Nur das Rechnen gewinnt durch mehr Kerne.</translation>
    </message>
    <message>
        <source>Waits for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Verklemmung (Deadlock)</translation>
    </message>
    <message>
        <source>Two keys in opposite order</source>
        <translation>Zwei Schlüssel, entgegengesetzte Reihenfolge</translation>
    </message>
    <message>
        <source>Each task takes one key, and then needs the key that the other one has. Both wait for ever; taking the keys in the same order cures it.</source>
        <translation>Jede Aufgabe nimmt einen Schlüssel und braucht dann den, den die andere hat. Beide warten für immer; nehmen alle die Schlüssel in derselben Reihenfolge, ist es geheilt.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Dining philosophers</source>
        <translation>Speisende Philosophen</translation>
    </message>
    <message>
        <source>Everyone needs two forks</source>
        <translation>Alle brauchen zwei Gabeln</translation>
    </message>
    <message>
        <source>Philosophers sit round a table with one fork between each two, and eating takes both forks. If everyone takes the left one first, all may wait for ever; an order of the forks cures it.</source>
        <translation>Philosophen sitzen um einen Tisch, zwischen je zweien liegt eine Gabel, und zum Essen braucht man beide. Nehmen alle zuerst die linke, warten vielleicht alle für immer; eine Reihenfolge der Gabeln heilt das.</translation>
    </message>
    <message>
        <source>Philosophers</source>
        <translation>Philosophen</translation>
    </message>
    <message>
        <source>Reaches for the fork</source>
        <translation>Greift nach der Gabel</translation>
    </message>
    <message>
        <source>Bad neighbours in memory</source>
        <translation>Schlechte Nachbarn im Speicher</translation>
    </message>
    <message>
        <source>They share nothing but a cache line</source>
        <translation>Sie teilen nichts als eine Cachezeile</translation>
    </message>
    <message>
        <source>Each task adds to a counter of its own: first with the counters side by side, then far apart. In one cache line they slow each other down, though they share no data.</source>
        <translation>Jede Aufgabe zählt an einem eigenen Zähler: zuerst liegen die Zähler nebeneinander, dann weit auseinander. In einer Cachezeile bremsen sie einander, obwohl sie keine Daten teilen.</translation>
    </message>
    <message>
        <source>Split up and put together</source>
        <translation>Zerlegen und zusammensetzen</translation>
    </message>
    <message>
        <source>A merge sort by many</source>
        <translation>Viele sortieren gemeinsam (Mergesort)</translation>
    </message>
    <message>
        <source>A million numbers are halved again and again; each part is sorted by a task of its own, and then the parts are merged. The structure is concurrent; whether it is faster depends on the cores.</source>
        <translation>Eine Million Zahlen wird immer wieder halbiert; jeden Teil sortiert eine eigene Aufgabe, dann werden die Teile zusammengeführt. Der Aufbau ist nebenläufig; ob es schneller geht, hängt von den Kernen ab.</translation>
    </message>
    <message>
        <source>Keep everyone busy</source>
        <translation>Alle beschäftigen</translation>
    </message>
    <message>
        <source>The same work in 1, 2, ... 64 pieces</source>
        <translation>Dieselbe Arbeit in 1, 2, … 64 Stücken</translation>
    </message>
    <message>
        <source>The same work, cut into as many pieces as you like. Most gets done when every core is busy all the time, which takes enough pieces, and none too large.</source>
        <translation>Dieselbe Arbeit, in so viele Stücke zerlegt, wie gewünscht. Am meisten wird fertig, wenn jeder Kern die ganze Zeit zu tun hat; dafür braucht es genug Stücke und keines zu groß.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Livelock</source>
        <translation>Endloses Ausweichen (Livelock)</translation>
    </message>
    <message>
        <source>After you! No, after you!</source>
        <translation>Nach Ihnen! Nein, nach Ihnen!</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>Verlorene Änderungen</translation>
    </message>
    <message>
        <source>All change the same number</source>
        <translation>Alle ändern dieselbe Zahl</translation>
    </message>
    <message>
        <source>Every task adds to the same counter, again and again, and nothing protects it. What one writes, another one writes over: the count comes out too small, and differently each time.</source>
        <translation>Jede Aufgabe zählt immer wieder am selben Zähler, und nichts schützt ihn. Was die eine schreibt, überschreibt die andere: Die Zahl wird zu klein, und jedes Mal anders.</translation>
    </message>
    <message>
        <source>Final count</source>
        <translation>Endstand des Zählers</translation>
    </message>
    <message>
        <source>One key to the building</source>
        <translation>Ein Schlüssel zum Haus</translation>
    </message>
    <message>
        <source>The same counter, now right</source>
        <translation>Derselbe Zähler, nun richtig</translation>
    </message>
    <message>
        <source>Whoever wants to change the counter must hold the one key, so no two change it at the same time. The count is right now; taking turns with the key is the price.</source>
        <translation>Wer den Zähler ändern will, muss den einen Schlüssel haben, also ändern ihn nie zwei zugleich. Die Zahl stimmt nun; der Preis ist, dass alle auf den Schlüssel warten.</translation>
    </message>
    <message>
        <source>Bakers and guests</source>
        <translation>Bäcker und Gäste</translation>
    </message>
    <message>
        <source>Producer and consumer</source>
        <translation>Erzeuger und Verbraucher</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Readers and a writer</source>
        <translation>Leser und eine Schreiberin</translation>
    </message>
    <message>
        <source>Reading together, writing alone</source>
        <translation>Gemeinsam lesen, allein schreiben</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Looks at the page</source>
        <translation>Sieht sich die Seite an</translation>
    </message>
    <message>
        <source>A bowl of keys</source>
        <translation>Eine Schale voll Schlüssel</translation>
    </message>
    <message>
        <source>A bowl holds a few keys. Whoever wants in takes one and puts it back afterwards, so there are never more inside than there are keys.</source>
        <translation>In einer Schale liegen einige Schlüssel. Wer hineinwill, nimmt einen und legt ihn danach zurück; so sind nie mehr drinnen, als es Schlüssel gibt.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>The part that cannot be split</source>
        <translation>Der Teil, der sich nicht teilen lässt</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law, measured</source>
        <translation>Amdahls Gesetz, gemessen</translation>
    </message>
    <message>
        <source>One part of the work must be done before the rest can be shared out. However many cores there are, that part limits how much faster it gets.</source>
        <translation>Ein Teil der Arbeit muss getan sein, bevor der Rest aufgeteilt werden kann. Wie viele Kerne es auch sind: Dieser Teil begrenzt, wie viel schneller es wird.</translation>
    </message>
    <message>
        <source>Starvation</source>
        <translation>Verhungern</translation>
    </message>
    <message>
        <source>One never gets its turn</source>
        <translation>Eine kommt nie an die Reihe</translation>
    </message>
    <message>
        <source>Greedy tasks take the key again as soon as they have given it back, and a modest one waits for it once. With a plain lock it waits and waits; a fair lock cures it.</source>
        <translation>Gierige Aufgaben nehmen den Schlüssel wieder, sobald sie ihn zurückgegeben haben, und eine bescheidene wartet einmal darauf. Bei einer einfachen Sperre wartet sie und wartet; eine faire heilt das.</translation>
    </message>
    <message>
        <source>Times overtaken</source>
        <translation>Wie oft übergangen</translation>
    </message>
    <message>
        <source>Too many tasks</source>
        <translation>Zu viele Aufgaben</translation>
    </message>
    <message>
        <source>Each waits for its turn</source>
        <translation>Jede wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>The more tasks share a core, the longer each one waits for its turn. Try 2, 12 and 60, and watch how long a task takes from its arrival to its end.</source>
        <translation>Je mehr Aufgaben sich einen Kern teilen, desto länger wartet jede, bis sie an der Reihe ist. Mit 2, 12 und 60 Aufgaben zeigt sich, wie lange eine Aufgabe von der Ankunft bis zum Ende braucht.</translation>
    </message>
    <message>
        <source>Average time of a task</source>
        <translation>Mittlere Dauer einer Aufgabe</translation>
    </message>
    <message>
        <source>A processor that waits</source>
        <translation>Ein Prozessor, der wartet</translation>
    </message>
    <message>
        <source>Time lost, and won back</source>
        <translation>Verlorene Zeit, zurückgewonnen</translation>
    </message>
    <message>
        <source>Once a computer did one task at a time, and its processor waited whenever the task waited. Taking turns wins that time back, without a second core.</source>
        <translation>Früher machte ein Computer eine Aufgabe nach der anderen, und sein Prozessor wartete, sobald die Aufgabe wartete. Wer sich abwechselt, gewinnt diese Zeit zurück, ohne einen zweiten Kern.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>Wer ist der Nächste?</translation>
    </message>
    <message>
        <source>Ten runs, ten orders</source>
        <translation>Zehn Läufe, zehn Reihenfolgen</translation>
    </message>
    <message>
        <source>Guests do a little work and then write their names in a book. They all start at the same moment and do the same, and yet nobody knows who will be next.</source>
        <translation>Gäste arbeiten ein wenig und schreiben dann ihren Namen in ein Buch. Alle fangen im selben Augenblick an und tun dasselbe, und doch weiß niemand, wer als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Order in the book</source>
        <translation>Reihenfolge im Buch</translation>
    </message>
    <message>
        <source>Computing as neighbours</source>
        <translation>Rechenzeit als Nachbarn</translation>
    </message>
    <message>
        <source>Never more inside than keys</source>
        <translation>Nie mehr drinnen als Schlüssel</translation>
    </message>
    <message>
        <source>Any number may read at the same time, because reading changes nothing; whoever writes must be alone. Where readers keep coming, the writer waits long.</source>
        <translation>Beliebig viele dürfen zugleich lesen, denn Lesen ändert nichts; wer schreibt, muss allein sein. Wo immer neue Leser kommen, wartet die Schreiberin lange.</translation>
    </message>
    <message>
        <source>Waits for the reading room</source>
        <translation>Wartet auf den Lesesaal</translation>
    </message>
    <message>
        <source>Two polite tasks each give their key back when the other key is taken, and try again in step with each other. Both do something and neither gets on; a random pause cures it.</source>
        <translation>Zwei höfliche Aufgaben geben ihren Schlüssel zurück, wenn der andere vergeben ist, und versuchen es im Gleichschritt wieder. Beide tun etwas, und keine kommt weiter; eine zufällige Pause hilft.</translation>
    </message>
    <message>
        <source>Bakers put loaves on a shelf with little room, and guests take them off. Whoever finds it full or empty waits and is called by another: a condition variable.</source>
        <translation>Bäcker legen Brote auf ein Regal mit wenig Platz, und Gäste nehmen sie herunter. Wer es voll oder leer findet, wartet und wird von einem anderen gerufen: eine Bedingungsvariable.</translation>
    </message>
    <message>
        <source>Waits for a fork</source>
        <translation>Wartet auf eine Gabel</translation>
    </message>
    <message>
        <source>Where the key belongs</source>
        <translation>Wohin der Schlüssel gehört</translation>
    </message>
    <message>
        <source>A lock around the wrong step</source>
        <translation>Eine Sperre um den falschen Schritt</translation>
    </message>
    <message>
        <source>Every task sells tickets and counts them. There is a key, and each task takes it, but while it prints and not while it counts. The count comes out too small, though there is a lock.</source>
        <translation>Jede Aufgabe verkauft Karten und zählt sie. Es gibt einen Schlüssel, und jede nimmt ihn, aber während sie druckt und nicht, während sie zählt. Es kommt zu wenig heraus, obwohl es eine Sperre gibt.</translation>
    </message>
    <message>
        <source>Every task sells tickets and counts them on one counter. While it prints it holds the key.</source>
        <translation>Jede Aufgabe verkauft Karten und zählt sie auf einem gemeinsamen Zähler. Während sie druckt, hält sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Look at the final count, and at when the key is held.</source>
        <translation>Achten Sie auf den Endstand und darauf, wann der Schlüssel gehalten wird.</translation>
    </message>
    <message>
        <source>There is a lock. Will the count come out right?</source>
        <translation>Es gibt eine Sperre. Wird die Zahl stimmen?</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>Real sockets, many clients</source>
        <translation>Echte Sockets, viele Clients</translation>
    </message>
    <message>
        <source>Clients send requests over real connections on this computer, and a server answers them. A thread for each connection, a pool of threads or an event loop: the same work, and other times until an answer is there.</source>
        <translation>Clients schicken Anfragen über echte Verbindungen auf diesem Rechner, und ein Server beantwortet sie. Ein Thread je Verbindung, ein Pool von Threads oder eine Ereignisschleife: dieselbe Arbeit, und andere Zeiten, bis eine Antwort da ist.</translation>
    </message>
    <message>
        <source>Each task serves one connection: it takes a request, works, and answers.</source>
        <translation>Jede Aufgabe bedient eine Verbindung: Sie nimmt eine Anfrage, arbeitet und antwortet.</translation>
    </message>
    <message>
        <source>Look at how long requests stand in line before a task takes them.</source>
        <translation>Sieh, wie lange Anfragen anstehen, bis eine Aufgabe sie nimmt.</translation>
    </message>
    <message>
        <source>Who answers sooner: a thread for each, or one event loop?</source>
        <translation>Wer antwortet eher: ein Thread für jede oder eine Ereignisschleife?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Waits for a request or the disk</source>
        <translation>Wartet auf Anfrage oder Festplatte</translation>
    </message>
    <message>
        <source>A load balancer</source>
        <translation>Ein Lastverteiler</translation>
    </message>
    <message>
        <source>Takes connections in, passes them on</source>
        <translation>Nimmt Verbindungen an, gibt sie weiter</translation>
    </message>
    <message>
        <source>Clients connect to a balancer, which asks one of several servers and passes the answer on. A balancer that waits with each request keeps its servers idle; one that goes on meanwhile keeps all of them busy.</source>
        <translation>Clients verbinden sich mit einem Lastverteiler, der einen von mehreren Servern fragt und die Antwort weitergibt. Wartet er bei jeder Anfrage, haben seine Server nichts zu tun; macht er inzwischen weiter, sind alle beschäftigt.</translation>
    </message>
    <message>
        <source>A balancer takes connections in, asks a server for each, and passes its answer on.</source>
        <translation>Ein Lastverteiler nimmt Verbindungen an, fragt für jede einen Server und gibt die Antwort weiter.</translation>
    </message>
    <message>
        <source>Look at the connections in line that nobody has taken in yet.</source>
        <translation>Sieh auf die Verbindungen, die anstehen und die noch niemand angenommen hat.</translation>
    </message>
    <message>
        <source>How many servers can a single blocking thread keep busy?</source>
        <translation>Wie viele Server kann ein einzelner blockierender Thread beschäftigen?</translation>
    </message>
    <message>
        <source>Waits for a client or a server</source>
        <translation>Wartet auf Client oder Server</translation>
    </message>
    <message>
        <source>A client that stays responsive</source>
        <translation>Ein Client, der bedienbar bleibt</translation>
    </message>
    <message>
        <source>Type while it fetches</source>
        <translation>Tippen, während er holt</translation>
    </message>
    <message>
        <source>A page fetches ten things from a real server, while keys are pressed and a sign moves. Where its thread waits for each answer the page is frozen; where answers come as events, or a second thread waits, it goes on.</source>
        <translation>Eine Seite holt zehn Dinge von einem echten Server, während Tasten gedrückt werden und ein Zeichen sich bewegt. Wartet ihr Thread auf jede Antwort, ist die Seite eingefroren; kommen Antworten als Ereignisse oder wartet ein zweiter Thread, geht es weiter.</translation>
    </message>
    <message>
        <source>One task fetches things from a server; the page shows keys and a moving sign.</source>
        <translation>Eine Aufgabe holt Dinge von einem Server; die Seite zeigt Tasten und ein bewegtes Zeichen.</translation>
    </message>
    <message>
        <source>Look at the page while the other task waits for the server.</source>
        <translation>Sieh auf die Seite, während die andere Aufgabe auf den Server wartet.</translation>
    </message>
    <message>
        <source>How long until a key that is pressed shows?</source>
        <translation>Wie lange dauert es, bis eine gedrückte Taste zu sehen ist?</translation>
    </message>
    <message>
        <source>Waits for the server, a key or a picture</source>
        <translation>Wartet auf Server, Taste oder Bild</translation>
    </message>
    <message>
        <source>A connection pool</source>
        <translation>Ein Vorrat an Verbindungen</translation>
    </message>
    <message>
        <source>Many clients, few connections</source>
        <translation>Viele Kunden, wenige Verbindungen</translation>
    </message>
    <message>
        <source>Many clients share a few connections to a real SQLite database, which is a bowl of keys: who finds none waits, or gives up. Shows how long a question waits before it is even asked, and what more connections change.</source>
        <translation>Viele Kunden teilen sich wenige Verbindungen zu einer echten SQLite-Datenbank, eine Schale mit Schlüsseln: Wer keinen findet, wartet oder gibt auf. Zeigt, wie lange eine Frage wartet, bevor sie überhaupt gestellt wird, und was mehr Verbindungen ändern.</translation>
    </message>
    <message>
        <source>Each client takes a connection, asks the database, waits a little, and gives it back; again and again.</source>
        <translation>Jeder Kunde nimmt eine Verbindung, fragt die Datenbank, wartet ein wenig und gibt sie zurück, immer wieder.</translation>
    </message>
    <message>
        <source>Look at how long clients wait for a connection, and for how long they have one.</source>
        <translation>Achte darauf, wie lange Kunden auf eine Verbindung warten und wie lange sie eine haben.</translation>
    </message>
    <message>
        <source>Do twice as many connections make it twice as fast?</source>
        <translation>Geht es mit doppelt so vielen Verbindungen doppelt so schnell?</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Waits for network or database</source>
        <translation>Wartet auf Netz oder Datenbank</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>A sharded database</source>
        <translation>Eine Datenbank in Scherben</translation>
    </message>
    <message>
        <source>The rows divided among files</source>
        <translation>Die Zeilen auf Dateien verteilt</translation>
    </message>
    <message>
        <source>The rows of a real SQLite database are divided among several files, and a question goes to all of them at once, or a sum to one after the other. Shows what dividing gains, and that a sum over changing shards may be one that never was.</source>
        <translation>Die Zeilen einer echten SQLite-Datenbank sind auf mehrere Dateien verteilt, und eine Frage geht an alle zugleich, oder eine Summe an eine nach der anderen. Zeigt, was das Verteilen bringt, und dass eine Summe über Scherben, die sich ändern, eine sein kann, die es nie gab.</translation>
    </message>
    <message>
        <source>Each shard is asked for the sum of its rows, and what all of them say is added up.</source>
        <translation>Jede Scherbe wird nach der Summe ihrer Zeilen gefragt, und was alle sagen, wird zusammengezählt.</translation>
    </message>
    <message>
        <source>Look at which shards are asked at the same time, and what the sum is.</source>
        <translation>Achte darauf, welche Scherben zugleich gefragt werden und was die Summe ist.</translation>
    </message>
    <message>
        <source>Are four shards four times as fast as one?</source>
        <translation>Sind vier Scherben viermal so schnell wie eine?</translation>
    </message>
    <message>
        <source>Waits for the database</source>
        <translation>Wartet auf die Datenbank</translation>
    </message>
    <message>
        <source>The last seat</source>
        <translation>Der letzte Platz</translation>
    </message>
    <message>
        <source>All want it, with a transaction or without</source>
        <translation>Alle wollen ihn, mit Transaktion oder ohne</translation>
    </message>
    <message>
        <source>Clients of a real SQLite database read how many seats are left, think, and write one less. With no transaction a seat is sold twice; with one, SQLite lets a client wait, or says that it is busy and has it begin anew.</source>
        <translation>Kunden einer echten SQLite-Datenbank lesen, wie viele Plätze frei sind, überlegen und schreiben einen weniger. Ohne Transaktion wird ein Platz zweimal verkauft; mit einer lässt SQLite einen Kunden warten, oder sagt, dass es beschäftigt ist, und er beginnt von vorn.</translation>
    </message>
    <message>
        <source>Each client reads how many seats are left, thinks it over, and writes one less.</source>
        <translation>Jeder Kunde liest, wie viele Plätze frei sind, denkt darüber nach und schreibt einen weniger.</translation>
    </message>
    <message>
        <source>Look at who reads before the other one has written.</source>
        <translation>Achte darauf, wer liest, bevor der andere geschrieben hat.</translation>
    </message>
    <message>
        <source>How many tickets are sold for the last seat?</source>
        <translation>Wie viele Karten werden für den letzten Platz verkauft?</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Verkaufte Karten</translation>
    </message>
    <message>
        <source>A server for other programs</source>
        <translation>Ein Server für andere Programme</translation>
    </message>
    <message>
        <source>Your own clients</source>
        <translation>Ihre eigenen Klienten</translation>
    </message>
    <message>
        <source>Other programs on this computer send requests, as curl, ab or wrk do, and a server answers them until it is told to end.</source>
        <translation>Andere Programme auf diesem Computer senden Anfragen, wie curl, ab oder wrk es tun, und ein Server beantwortet sie, bis man ihn enden lässt.</translation>
    </message>
    <message>
        <source>The page, used by a person</source>
        <translation>Die Seite, von einem Menschen benutzt</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>A real page, used by a person while it fetched things from a real server. When each key was pressed and when it showed was recorded.</source>
        <translation>Eine echte Seite, von einem Menschen benutzt, während sie Dinge von einem echten Server holte. Aufgezeichnet ist, wann jede Taste gedrückt und wann sie gezeigt wurde.</translation>
    </message>
    <message>
        <source>A person types into a page that fetches things and draws a moving sign.</source>
        <translation>Ein Mensch tippt in eine Seite, die Dinge holt und ein Zeichen bewegt.</translation>
    </message>
    <message>
        <source>Look at keys and sign while the page waits for the server.</source>
        <translation>Achten Sie auf Tasten und Zeichen, während die Seite auf den Server wartet.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>What was set before is not known and nothing will be kept: &quot;%1&quot; cannot be read as a file of settings. Move it away, or change its permissions, and start again.</source>
        <translation>Was früher eingestellt war, ist nicht bekannt, und nichts wird behalten: „%1“ lässt sich nicht als Datei mit Einstellungen lesen. Sie wegbewegen oder ihre Rechte ändern und neu starten.</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>running</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>computed on a core</source>
        <translation>rechnete auf einem Kern</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>could go on, but it was not its turn</source>
        <translation>konnte weitermachen, kam aber nicht dran</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>another program or the system had its core while it was computing</source>
        <translation>mitten im Rechnen hatte ein anderes Programm oder das System ihren Kern</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>waited for input or output</source>
        <translation>wartete auf Ein- oder Ausgabe</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>waited for a lock or a key</source>
        <translation>wartete auf ein Schloss oder einen Schlüssel</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>waited for another task</source>
        <translation>wartete auf eine andere Aufgabe</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>had not come yet, or had gone</source>
        <translation>war noch nicht da oder schon fertig</translation>
    </message>
    <message>
        <source>a task of the run computed on it</source>
        <translation>eine Aufgabe des Laufs rechnete auf ihm</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>a task was ready for it, but did not run yet</source>
        <translation>eine Aufgabe war für ihn bereit, lief aber noch nicht</translation>
    </message>
    <message>
        <source>another program or the system had it, in the middle of a task&apos;s computing</source>
        <translation>ein anderes Programm oder das System hatte ihn, während eine Aufgabe rechnete</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>no task of the run could use it; what other programs did there is not known</source>
        <translation>keine Aufgabe des Laufs konnte ihn brauchen; was andere Programme dort taten, ist nicht bekannt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>a task was ready for it for longer than a change takes: another program had it, or the system was slow</source>
        <translation>eine Aufgabe war länger bereit für ihn, als ein Wechsel dauert: Ein anderes Programm hatte ihn, oder das System war langsam</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>the place between cook and wrapper</source>
        <translation>Platz zwischen Kochen und Wickeln</translation>
    </message>
    <message>
        <source>the place between wrapper and server</source>
        <translation>Platz zwischen Wickeln und Ausgeben</translation>
    </message>
    <message>
        <source>the list of served orders</source>
        <translation>Liste der ausgegebenen Bestellungen</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>fork %1</source>
        <translation>Gabel %1</translation>
    </message>
    <message>
        <source>the eaten meals</source>
        <translation>gegessene Mahlzeiten</translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>Zähler %1</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>the key to the shelf</source>
        <translation>Schlüssel zum Regal</translation>
    </message>
    <message>
        <source>the queue for room</source>
        <translation>Schlange für Platz</translation>
    </message>
    <message>
        <source>the queue for bread</source>
        <translation>Schlange für Brot</translation>
    </message>
    <message>
        <source>the loaves on the shelf</source>
        <translation>Brote auf dem Regal</translation>
    </message>
    <message>
        <source>the eaten loaves</source>
        <translation>gegessene Brote</translation>
    </message>
    <message>
        <source>the reading room</source>
        <translation>Lesesaal</translation>
    </message>
    <message>
        <source>the written pages</source>
        <translation>geschriebene Seiten</translation>
    </message>
    <message>
        <source>the bowl of keys</source>
        <translation>Schale mit Schlüsseln</translation>
    </message>
    <message>
        <source>the guest book</source>
        <translation>Gästebuch</translation>
    </message>
    <message>
        <source>the clients</source>
        <translation>die Clients</translation>
    </message>
    <message>
        <source>the servers</source>
        <translation>die Server</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>die Tasten</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>die Bilder</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the pool of connections</source>
        <translation>der Vorrat an Verbindungen</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>the flight</source>
        <translation>der Flug</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Scherbe %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>the keys, from when they were pressed</source>
        <translation>die Tasten, ab dem Drücken</translation>
    </message>
    <message>
        <source>the keys, from when they reached the page</source>
        <translation>die Tasten, ab ihrer Ankunft bei der Seite</translation>
    </message>
    <message>
        <source>the button</source>
        <translation>der Knopf</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>The simulated run came to no end.</source>
        <translation>Der simulierte Lauf kam zu keinem Ende.</translation>
    </message>
    <message>
        <source>The run did not come to its end.</source>
        <translation>Der Lauf kam nicht an sein Ende.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>Die Simulation wurde angehalten.</translation>
    </message>
    <message>
        <source>It takes too long to be simulated to its end.</source>
        <translation>Es dauert zu lange, um bis zum Ende simuliert zu werden.</translation>
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
    <message>
        <source>serving hatch</source>
        <translation>Durchreiche</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>Ofen</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>andere Aufgaben</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
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
    <message>
        <source>hand it on</source>
        <translation>weiterreichen</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>take the next one</source>
        <translation>das Nächste nehmen</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <source>note it down</source>
        <translation>aufschreiben</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notieren</translation>
    </message>
    <message>
        <source>take a fork</source>
        <translation>eine Gabel nehmen</translation>
    </message>
    <message>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>put a fork down</source>
        <translation>eine Gabel ablegen</translation>
    </message>
    <message>
        <source>put down</source>
        <translation>ablegen</translation>
    </message>
    <message>
        <source>think</source>
        <translation>denken</translation>
    </message>
    <message>
        <source>reach for the other fork</source>
        <translation>nach der anderen Gabel greifen</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>greifen</translation>
    </message>
    <message>
        <source>eat</source>
        <translation>essen</translation>
    </message>
    <message>
        <source>sort a part</source>
        <translation>einen Teil sortieren</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <source>merge two parts</source>
        <translation>zwei Teile zusammenführen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>take the other key, or give way</source>
        <translation>den anderen Schlüssel nehmen oder ausweichen</translation>
    </message>
    <message>
        <source>give way</source>
        <translation>ausweichen</translation>
    </message>
    <message>
        <source>count the loaves on the shelf</source>
        <translation>die Brote auf dem Regal zählen</translation>
    </message>
    <message>
        <source>call the others</source>
        <translation>die anderen rufen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>rufen</translation>
    </message>
    <message>
        <source>wait for room on the shelf</source>
        <translation>auf Platz auf dem Regal warten</translation>
    </message>
    <message>
        <source>wait for bread</source>
        <translation>auf Brot warten</translation>
    </message>
    <message>
        <source>bake</source>
        <translation>backen</translation>
    </message>
    <message>
        <source>take a key from the bowl</source>
        <translation>einen Schlüssel aus der Schale nehmen</translation>
    </message>
    <message>
        <source>put the key back</source>
        <translation>den Schlüssel zurücklegen</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurücklegen</translation>
    </message>
    <message>
        <source>compute what cannot be split</source>
        <translation>rechnen, was sich nicht teilen lässt</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>vorbereiten</translation>
    </message>
    <message>
        <source>write the name in the book</source>
        <translation>den Namen ins Buch schreiben</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>take the key</source>
        <translation>den Schlüssel nehmen</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>give the key back</source>
        <translation>den Schlüssel zurückgeben</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>start a task</source>
        <translation>eine Aufgabe starten</translation>
    </message>
    <message>
        <source>start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>wait for a task to be done</source>
        <translation>warten, bis eine Aufgabe fertig ist</translation>
    </message>
    <message>
        <source>join</source>
        <translation>abwarten</translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>immer wieder</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>add to the counter</source>
        <translation>am Zähler weiterzählen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>addieren</translation>
    </message>
    <message>
        <source>print the ticket</source>
        <translation>die Karte drucken</translation>
    </message>
    <message>
        <source>print</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>wait for a request</source>
        <translation>auf eine Anfrage warten</translation>
    </message>
    <message>
        <source>wait for the disk</source>
        <translation>auf die Festplatte warten</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>send the answer</source>
        <translation>die Antwort schicken</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>take the next connection</source>
        <translation>die nächste Verbindung annehmen</translation>
    </message>
    <message>
        <source>ask a server</source>
        <translation>einen Server fragen</translation>
    </message>
    <message>
        <source>pass the answer on</source>
        <translation>die Antwort weitergeben</translation>
    </message>
    <message>
        <source>it is shown</source>
        <translation>es ist zu sehen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <source>the key is shown</source>
        <translation>die Taste ist zu sehen</translation>
    </message>
    <message>
        <source>draw the moving sign</source>
        <translation>das bewegte Zeichen zeichnen</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>zeichnen</translation>
    </message>
    <message>
        <source>draw the key</source>
        <translation>die Taste zeichnen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>wait for the next picture</source>
        <translation>auf das nächste Bild warten</translation>
    </message>
    <message>
        <source>wait for the next key</source>
        <translation>auf die nächste Taste warten</translation>
    </message>
    <message>
        <source>fetch the next one</source>
        <translation>das nächste holen</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>holen</translation>
    </message>
    <message>
        <source>put it into the list</source>
        <translation>es in die Liste setzen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>ask the database</source>
        <translation>die Datenbank fragen</translation>
    </message>
    <message>
        <source>take a connection</source>
        <translation>eine Verbindung nehmen</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>wait for its own network</source>
        <translation>auf das eigene Netz warten</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>give the connection back</source>
        <translation>die Verbindung zurückgeben</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>zurückgeben</translation>
    </message>
    <message>
        <source>ask a shard for its sum</source>
        <translation>eine Scherbe nach ihrer Summe fragen</translation>
    </message>
    <message>
        <source>add it to the sum</source>
        <translation>zur Summe dazuzählen</translation>
    </message>
    <message>
        <source>take money from the first shard</source>
        <translation>der ersten Scherbe Geld abziehen</translation>
    </message>
    <message>
        <source>put it into the last shard</source>
        <translation>der letzten Scherbe gutschreiben</translation>
    </message>
    <message>
        <source>put</source>
        <translation>geben</translation>
    </message>
    <message>
        <source>wait for the next order</source>
        <translation>auf den nächsten Auftrag warten</translation>
    </message>
    <message>
        <source>begin a transaction</source>
        <translation>eine Transaktion beginnen</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>beginnen</translation>
    </message>
    <message>
        <source>read how many seats are left</source>
        <translation>lesen, wie viele Plätze frei sind</translation>
    </message>
    <message>
        <source>think it over</source>
        <translation>darüber nachdenken</translation>
    </message>
    <message>
        <source>book: write one seat less</source>
        <translation>buchen: einen Platz weniger schreiben</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>wait for the button</source>
        <translation>auf den Knopf warten</translation>
    </message>
    <message>
        <source>all is in the list</source>
        <translation>alles steht in der Liste</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Taking turns and waiting</source>
        <translation>Abwechseln und warten</translation>
    </message>
    <message>
        <source>More cores</source>
        <translation>Mehr Kerne</translation>
    </message>
    <message>
        <source>Sharing data</source>
        <translation>Daten teilen</translation>
    </message>
    <message>
        <source>When nobody gets on</source>
        <translation>Wenn niemand weiterkommt</translation>
    </message>
    <message>
        <source>Classics</source>
        <translation>Klassiker</translation>
    </message>
    <message>
        <source>Real systems</source>
        <translation>Echte Systeme</translation>
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
    <message>
        <source> µs</source>
        <translation> µs</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%n task(s) to come to an end</source>
        <translation>
            <numerusform>%n Aufgabe kommt zu Ende</numerusform>
            <numerusform>%n Aufgaben kommen zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>a livelock of %1</source>
        <translation>ein Livelock von %1</translation>
    </message>
    <message>
        <source>livelock</source>
        <translation>Livelock</translation>
    </message>
    <message>
        <source>a deadlock of %1</source>
        <translation>ein Deadlock von %1</translation>
    </message>
    <message>
        <source>Each waits for something that another one of them has, and would wait for ever. The run was ended for them.</source>
        <translation>Jede wartet auf etwas, das eine andere von ihnen hat, und würde für immer warten. Deshalb wurde der Lauf beendet.</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message numerus="yes">
        <source>%1, added one by one by %n task(s)</source>
        <translation>
            <numerusform>%1, einzeln hochgezählt von %n Aufgabe</numerusform>
            <numerusform>%1, einzeln hochgezählt von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n core(s) at best %1</source>
        <translation>
            <numerusform>auf %n Kern bestenfalls %1</numerusform>
            <numerusform>auf %n Kernen bestenfalls %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No way of executing these tasks could be much faster here.</source>
        <translation>Viel schneller lassen sich diese Aufgaben hier auf keine Weise ausführen.</translation>
    </message>
    <message>
        <source>Cores had nothing to do, or did other things, for part of the time.</source>
        <translation>Einen Teil der Zeit hatten Kerne nichts zu tun oder taten anderes.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), each through all three hands just once</source>
        <translation>
            <numerusform>%n Bestellung, genau einmal durch alle drei Hände</numerusform>
            <numerusform>%n Bestellungen, jede genau einmal durch alle drei Hände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), not all of them right</source>
        <translation>
            <numerusform>%n Bestellung, nicht alles richtig</numerusform>
            <numerusform>%n Bestellungen, nicht alle richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>No lock was needed: a kebab is in one pair of hands at a time, because it is handed on.</source>
        <translation>Eine Sperre war nicht nötig: Ein Kebab ist immer nur bei einem, denn er wird weitergereicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of computing, shared out over %n core(s)</source>
        <translation>
            <numerusform>%1 Rechenzeit, verteilt auf %n Kern</numerusform>
            <numerusform>%1 Rechenzeit, verteilt auf %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Slower than one core by itself would be: only one task at a time may hold the key, and handing it over costs more than the work.</source>
        <translation>Langsamer, als ein Kern allein wäre: Immer nur eine Aufgabe darf den Schlüssel haben, und ihn zu übergeben kostet mehr als die Arbeit.</translation>
    </message>
    <message>
        <source>Handing the key from task to task costs time too: each time one falls asleep and another one wakes up.</source>
        <translation>Auch den Schlüssel von Aufgabe zu Aufgabe zu geben kostet Zeit: Jedes Mal schläft eine ein, und eine andere wacht auf.</translation>
    </message>
    <message numerus="yes">
        <source>one after the other, %n task(s) of each kind take %1 and %2</source>
        <translation>
            <numerusform>nacheinander dauert %n Aufgabe jeder Art %1 und %2</numerusform>
            <numerusform>nacheinander dauern %n Aufgaben jeder Art %1 und %2</numerusform>
        </translation>
    </message>
    <message>
        <source>those that compute took %1, those that wait took %2</source>
        <translation>die rechnenden dauerten %1, die wartenden %2</translation>
    </message>
    <message>
        <source>Computing gets shorter with more cores only. Waiting gets shorter by doing it at the same time, and then leaves every core idle.</source>
        <translation>Rechnen wird nur durch mehr Kerne kürzer. Warten wird kürzer, wenn alle zugleich warten, und dann hat kein Kern etwas zu tun.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alle fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s), in %1</source>
        <translation>
            <numerusform>%n Mahlzeit, in %1</numerusform>
            <numerusform>%n Mahlzeiten, in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody went hungry. With &quot;left first&quot; that is luck: if all take their left fork at the same time, nobody finds a right one.</source>
        <translation>Niemand blieb hungrig. Mit „linke zuerst“ ist das Glück: Nehmen alle zugleich ihre linke Gabel, findet niemand eine rechte.</translation>
    </message>
    <message>
        <source>Neighbours were %1 times slower. They lie in one cache line, and a line can be changed by one core at a time: the cores take it away from each other.</source>
        <translation>Nachbarn brauchten %1-mal so lange. Sie liegen in einer Cachezeile, und eine Zeile kann immer nur ein Kern ändern: Die Kerne nehmen sie einander weg.</translation>
    </message>
    <message>
        <source>On one core nobody takes the cache line away, so neighbours cost nothing.</source>
        <translation>Auf einem Kern nimmt niemand die Cachezeile weg, also kosten Nachbarn nichts.</translation>
    </message>
    <message>
        <source>This time the neighbours did not hinder each other; perhaps they hardly ran at the same instant, or their cores share a cache.</source>
        <translation>Diesmal störten die Nachbarn einander nicht; vielleicht liefen sie kaum im selben Augenblick, oder ihre Kerne teilen sich einen Cache.</translation>
    </message>
    <message>
        <source>all of %1 numbers in order, and none lost</source>
        <translation>alle %1 Zahlen sortiert, keine verloren</translation>
    </message>
    <message>
        <source>%1 in order</source>
        <translation>%1 sortiert</translation>
    </message>
    <message>
        <source>The parts are independent, so they can be sorted at the same time; putting them together has to wait for both.</source>
        <translation>Die Teile sind unabhängig und lassen sich daher zugleich sortieren; das Zusammenführen muss auf beide warten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n core(s) that are busy all the time</source>
        <translation>
            <numerusform>%1 auf %n Kern, der die ganze Zeit beschäftigt ist</numerusform>
            <numerusform>%1 auf %n Kernen, die die ganze Zeit beschäftigt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Every core was busy nearly all the time: more cannot be had.</source>
        <translation>Jeder Kern war fast die ganze Zeit beschäftigt: Mehr geht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>There were fewer pieces than cores, so %n core(s) had nothing to do.</source>
        <translation>
            <numerusform>Es gab weniger Stücke als Kerne, also hatte %n Kern nichts zu tun.</numerusform>
            <numerusform>Es gab weniger Stücke als Kerne, also hatten %n Kerne nichts zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end some cores had no piece left while others still worked. Smaller pieces can be shared out more evenly.</source>
        <translation>Am Ende hatten einige Kerne kein Stück mehr, während andere noch arbeiteten. Kleinere Stücke lassen sich gleichmäßiger verteilen.</translation>
    </message>
    <message>
        <source>They got out of step, so one of them found both keys free. Without a random pause that is luck.</source>
        <translation>Sie kamen aus dem Gleichschritt, also fand eine von ihnen beide Schlüssel frei. Ohne zufällige Pause ist das Glück.</translation>
    </message>
    <message>
        <source>It came out right this time, which proves nothing: run it again, or a hundred times.</source>
        <translation>Diesmal stimmt es, aber das beweist nichts: noch einmal ausführen, oder hundertmal.</translation>
    </message>
    <message>
        <source>Right every time, and this is what it costs: %1 for each addition, of which %2 are the thinking itself.</source>
        <translation>Jedes Mal richtig, und das ist der Preis: %1 für jede Addition, davon %2 reine Bedenkzeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n eaten, %1 left, in %2</source>
        <translation>
            <numerusform>%n gegessen, %1 übrig, in %2</numerusform>
            <numerusform>%n gegessen, %1 übrig, in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>readers together, %1 alone, and %2 pages written</source>
        <translation>Leser gemeinsam, %1 allein, geschriebene Seiten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages, and up to %n inside at once</source>
        <translation>
            <numerusform>bis zu %n zugleich drinnen, geschriebene Seiten: %1</numerusform>
            <numerusform>bis zu %n zugleich drinnen, geschriebene Seiten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never more than %n inside</source>
        <translation>
            <numerusform>nie mehr als %n drinnen</numerusform>
            <numerusform>nie mehr als %n drinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n at the same time, in %1</source>
        <translation>
            <numerusform>höchstens %n zugleich, in %1</numerusform>
            <numerusform>höchstens %n zugleich, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n core(s) at most %1 times as fast as on one, by Amdahl&apos;s law</source>
        <translation>
            <numerusform>nach Amdahls Gesetz auf %n Kern höchstens %1-mal so schnell wie auf einem</numerusform>
            <numerusform>nach Amdahls Gesetz auf %n Kernen höchstens %1-mal so schnell wie auf einem</numerusform>
        </translation>
    </message>
    <message>
        <source>However many cores there are, it can never be more than %1 times as fast: the part that cannot be split always takes its %2.</source>
        <translation>Wie viele Kerne es auch sind: Mehr als %1-mal so schnell wird es nie. Der Teil, der sich nicht teilen lässt, braucht immer seine %2.</translation>
    </message>
    <message>
        <source>Nobody starved this time. Only a fair lock promises that.</source>
        <translation>Diesmal ist niemand verhungert. Nur eine faire Sperre verspricht das.</translation>
    </message>
    <message>
        <source>a task that has a core to itself takes %1</source>
        <translation>eine Aufgabe mit einem Kern für sich allein dauert %1</translation>
    </message>
    <message>
        <source>Each was ready and had no core for %1 on average; the last one to begin waited %2 for its first turn.</source>
        <translation>Jede war im Mittel %1 lang bereit und hatte keinen Kern; die letzte wartete %2, bis sie zum ersten Mal an der Reihe war.</translation>
    </message>
    <message>
        <source>While one task waited, another one computed: the waiting was used.</source>
        <translation>Während eine Aufgabe wartete, rechnete eine andere: Das Warten wurde genutzt.</translation>
    </message>
    <message>
        <source>For %1 the core had nothing to do but wait with the tasks.</source>
        <translation>%1 lang hatte der Kern nichts zu tun, als mit den Aufgaben zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in the book, in an order that nobody knows</source>
        <translation>
            <numerusform>%n Name im Buch, in einer Reihenfolge, die niemand kennt</numerusform>
            <numerusform>%n Namen im Buch, in einer Reihenfolge, die niemand kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>The same program on the same computer: run it ten times, and count the orders.</source>
        <translation>Dasselbe Programm auf demselben Computer: zehnmal ausführen und die Reihenfolgen zählen.</translation>
    </message>
    <message>
        <source>all done, in %1</source>
        <translation>alle fertig, in %1</translation>
    </message>
    <message>
        <source>the same computing for both halves: no task touches another one&apos;s counter</source>
        <translation>gleich viel Rechenzeit für beide Hälften, denn keine Aufgabe berührt den Zähler einer anderen</translation>
    </message>
    <message>
        <source>%1 of computing with neighbours in memory, %2 far apart</source>
        <translation>%1 Rechenzeit als Nachbarn im Speicher, %2 weit auseinander</translation>
    </message>
    <message>
        <source>They never met: each ate alone, one after the other.</source>
        <translation>Sie trafen nie aufeinander: Jeder aß allein, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>They never met: one was done before the other one began.</source>
        <translation>Sie trafen nie aufeinander: Die eine war fertig, bevor die andere begann.</translation>
    </message>
    <message>
        <source>One thread that never switches within an addition: nothing can come between reading and writing here.</source>
        <translation>Ein Thread, der nie mitten in einer Addition wechselt: Zwischen Lesen und Schreiben kann hier nichts kommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waited %2 in all; during one such wait readers came in %n time(s).</source>
        <translation>
            <numerusform>%1 wartete insgesamt %2; während einer solchen Wartezeit kam %n-mal jemand zum Lesen herein.</numerusform>
            <numerusform>%1 wartete insgesamt %2; während einer solchen Wartezeit kam %n-mal jemand zum Lesen herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody starved: each was done before the next one began.</source>
        <translation>Niemand ist verhungert: Jede Aufgabe war fertig, bevor die nächste begann.</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) got lost: one task read the counter, another one wrote it, and then the first one wrote over that.</source>
        <translation>
            <numerusform>%n Addition ging verloren: Eine Aufgabe las den Zähler, eine andere schrieb ihn, und dann überschrieb die erste das.</numerusform>
            <numerusform>%n Additionen gingen verloren: Eine Aufgabe las den Zähler, eine andere schrieb ihn, und dann überschrieb die erste das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key was taken %n time(s).</source>
        <translation>
            <numerusform>Der Schlüssel wurde %n-mal genommen.</numerusform>
            <numerusform>Der Schlüssel wurde %n-mal genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>baked %n time(s), and all of it eaten</source>
        <translation>
            <numerusform>%n-mal gebacken und alles gegessen</numerusform>
            <numerusform>%n-mal gebacken und alles gegessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be split, so each further core gains as much as the one before, while there are parts for it.</source>
        <translation>Alles lässt sich teilen, also bringt jeder weitere Kern so viel wie der vorige, solange es Teile für ihn gibt.</translation>
    </message>
    <message>
        <source>%1 was done after %2, and nobody overtook</source>
        <translation>%1 war nach %2 fertig, und niemand hat überholt</translation>
    </message>
    <message numerus="yes">
        <source>%1 was done after %2; others took the key %n time(s) meanwhile</source>
        <translation>
            <numerusform>%1 war nach %2 fertig; andere nahmen den Schlüssel inzwischen %n-mal</numerusform>
            <numerusform>%1 war nach %2 fertig; andere nahmen den Schlüssel inzwischen %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to come to an end, with some luck</source>
        <translation>
            <numerusform>%n Aufgabe kommt mit etwas Glück zu Ende</numerusform>
            <numerusform>%n Aufgaben kommen mit etwas Glück zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>Each tries again and again and gives way to the other one, so none gets on. The run was ended for them.</source>
        <translation>Jede versucht es immer wieder und weicht der anderen aus, und so kommt keine weiter. Deshalb wurde der Lauf beendet.</translation>
    </message>
    <message>
        <source>all %1 additions were counted</source>
        <translation>alle %1 Additionen sind gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 additions got lost</source>
        <translation>%1 von %2 Additionen gingen verloren</translation>
    </message>
    <message>
        <source>%1 came first</source>
        <translation>%1 war zuerst da</translation>
    </message>
    <message>
        <source>Both came to the same order, this time.</source>
        <translation>Diesmal kamen beide zur selben Reihenfolge.</translation>
    </message>
    <message>
        <source>The same program came to two different orders.</source>
        <translation>Dasselbe Programm kam zu zwei verschiedenen Reihenfolgen.</translation>
    </message>
    <message>
        <source>%1 came first with %2, %3 with %4.</source>
        <translation>Zuerst da: %1 (%2), %3 (%4).</translation>
    </message>
    <message>
        <source>All take the keys in one order, so no circle of tasks that wait for each other can ever come about.</source>
        <translation>Alle nehmen die Schlüssel in derselben Reihenfolge, also kann nie ein Kreis von Aufgaben entstehen, die aufeinander warten.</translation>
    </message>
    <message>
        <source>They never met: each was done before the next one began.</source>
        <translation>Sie trafen sich nie: Jede war fertig, bevor die nächste begann.</translation>
    </message>
    <message>
        <source>One of them had both keys before the other one came. With the keys in opposite order that is luck.</source>
        <translation>Eine von ihnen hatte beide Schlüssel, bevor die andere kam. Bei entgegengesetzter Reihenfolge ist das Glück.</translation>
    </message>
    <message>
        <source>nobody got stuck</source>
        <translation>niemand blieb stecken</translation>
    </message>
    <message>
        <source>No deadlock in either run.</source>
        <translation>In keinem der beiden Läufe ein Deadlock.</translation>
    </message>
    <message>
        <source>No livelock in either run.</source>
        <translation>In keinem der beiden Läufe ein Livelock.</translation>
    </message>
    <message>
        <source>%1 gets the key when it is that task&apos;s turn</source>
        <translation>%1 bekommt den Schlüssel, ohne übergangen zu werden</translation>
    </message>
    <message>
        <source>%1 was overtaken %2 times</source>
        <translation>%1 wurde %2-mal überholt</translation>
    </message>
    <message>
        <source>%1 had its turn</source>
        <translation>%1 kam an die Reihe</translation>
    </message>
    <message>
        <source>Overtaken so often: %1. Whoever gives the key back is still running and takes it again before those who wait have woken up.</source>
        <translation>So oft überholt: %1. Wer den Schlüssel zurückgibt, läuft noch und nimmt ihn wieder, bevor die Wartenden aufgewacht sind.</translation>
    </message>
    <message>
        <source>%1 starved both times: overtaken %2 and %3 times.</source>
        <translation>%1 verhungerte beide Male: %2- und %3-mal überholt.</translation>
    </message>
    <message>
        <source>Nobody starved in either run.</source>
        <translation>In keinem der beiden Läufe ist jemand verhungert.</translation>
    </message>
    <message>
        <source>A connection pool works like this: so many connections, and whoever comes when all are taken waits for one to be put back.</source>
        <translation>So arbeitet ein Verbindungspool: Es gibt nur so viele Verbindungen, und wer kommt, wenn alle vergeben sind, wartet, bis eine zurückkommt.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n got inside, with %1 keys</source>
        <translation>
            <numerusform>höchstens %n kam hinein, bei %1 Schlüsseln</numerusform>
            <numerusform>höchstens %n kamen hinein, bei %1 Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), in %1</source>
        <translation>
            <numerusform>%n Bestellung, in %1</numerusform>
            <numerusform>%n Bestellungen, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) went through all hands</source>
        <translation>
            <numerusform>%n Bestellung ging durch alle Hände</numerusform>
            <numerusform>%n Bestellungen gingen durch alle Hände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came out, not all of them right</source>
        <translation>
            <numerusform>%n Bestellung kam heraus, nicht richtig</numerusform>
            <numerusform>%n Bestellungen kamen heraus, nicht alle richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: computing %2 times as fast, waiting %3 times.</source>
        <translation>%1: Rechnen %2-mal so schnell, Warten %3-mal.</translation>
    </message>
    <message>
        <source>Computing was %2 times as fast with %1, waiting was not.</source>
        <translation>Rechnen war %2-mal so schnell (%1), Warten nicht.</translation>
    </message>
    <message>
        <source>Waiting was %2 times as fast with %1, computing was not.</source>
        <translation>Warten war %2-mal so schnell (%1), Rechnen nicht.</translation>
    </message>
    <message>
        <source>Neither computing nor waiting was faster in one of the two runs.</source>
        <translation>Weder Rechnen noch Warten war in einem der Läufe schneller.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n task(s) took %1 on average</source>
        <translation>
            <numerusform>%n Aufgabe dauerte %1</numerusform>
            <numerusform>eine von %n Aufgaben dauerte im Mittel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks hardly ever waited for a core, in either run.</source>
        <translation>In keinem Lauf warteten Aufgaben nennenswert auf einen Kern.</translation>
    </message>
    <message>
        <source>Only with %1 did tasks wait: %2 on average.</source>
        <translation>Nur hier warteten sie (%1): im Mittel %2.</translation>
    </message>
    <message>
        <source>Tasks waited for a core about as long in both runs.</source>
        <translation>In beiden Läufen warteten Aufgaben etwa gleich lange auf einen Kern.</translation>
    </message>
    <message>
        <source>With %1, tasks waited %2 times as long for a core.</source>
        <translation>%2-mal so lange warteten Aufgaben auf einen Kern (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 pages were written</source>
        <translation>%1 von %2 Seiten sind geschrieben</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>%1 finished %2 times as fast; Amdahl&apos;s law allows %3.</source>
        <translation>%1 war %2-mal so schnell; Amdahls Gesetz erlaubt %3.</translation>
    </message>
    <message>
        <source>Additions got lost both times: %1 and %2 of %3.</source>
        <translation>Beide Male gingen Additionen verloren: %1 und %2 von %3.</translation>
    </message>
    <message>
        <source>No addition got lost, this time.</source>
        <translation>Diesmal ging keine Addition verloren.</translation>
    </message>
    <message>
        <source>Whoever finds no room or no bread sleeps, and gives the key back meanwhile, until another one calls.</source>
        <translation>Wer keinen Platz oder kein Brot findet, gibt den Schlüssel zurück und schläft, bis ein anderer ruft.</translation>
    </message>
    <message>
        <source>%1 of %2 loaves were eaten, %3 left</source>
        <translation>%1 von %2 Broten sind gegessen, %3 übrig</translation>
    </message>
    <message>
        <source>Everyone takes the fork with the lower number first, so they can never all wait for one another.</source>
        <translation>Jeder nimmt die Gabel mit der kleineren Nummer zuerst, also können nie alle aufeinander warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) of %1 were eaten</source>
        <translation>
            <numerusform>%n Mahlzeit von %1 ist gegessen</numerusform>
            <numerusform>%n Mahlzeiten von %1 sind gegessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody got to eat in both runs.</source>
        <translation>In beiden Läufen kamen alle zum Essen.</translation>
    </message>
    <message>
        <source>Neighbours in memory took longer both times: %1 and %2 times as long.</source>
        <translation>Nachbarn im Speicher brauchten beide Male länger: %1- und %2-mal so lange.</translation>
    </message>
    <message>
        <source>With %1, neighbours in memory took %2 times as long.</source>
        <translation>Nachbarn im Speicher brauchten %2-mal so lange (%1).</translation>
    </message>
    <message>
        <source>Neighbours in memory did not slow each other down in either run.</source>
        <translation>Nachbarn im Speicher bremsten einander in keinem der Läufe.</translation>
    </message>
    <message>
        <source>all numbers in order, after %1</source>
        <translation>alle Zahlen sortiert, nach %1</translation>
    </message>
    <message>
        <source>not all numbers are in order</source>
        <translation>nicht alle Zahlen sind sortiert</translation>
    </message>
    <message>
        <source>All were counted. Whether that was luck or the key, a hundred runs show.</source>
        <translation>Alle wurden gezählt. Ob das Glück war oder der Schlüssel, zeigen hundert Läufe.</translation>
    </message>
    <message>
        <source>The key does not keep others from the counter here: it is held while something else is done.</source>
        <translation>Der Schlüssel hält hier niemanden vom Zähler fern: Er wird gehalten, während etwas anderes getan wird.</translation>
    </message>
    <message>
        <source>No ticket got lost, this time.</source>
        <translation>Diesmal ging keine Karte verloren.</translation>
    </message>
    <message>
        <source>every request is answered</source>
        <translation>jede Anfrage wird beantwortet</translation>
    </message>
    <message>
        <source>none was answered</source>
        <translation>keine wurde beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), all answered</source>
        <translation>
            <numerusform>%n Anfrage, beantwortet</numerusform>
            <numerusform>%n Anfragen, alle beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered, 99 of 100 within %1</source>
        <translation>
            <numerusform>%n beantwortet, 99 von 100 in %1</numerusform>
            <numerusform>%n beantwortet, 99 von 100 in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>99 of 100 answers came within %1</source>
        <translation>99 von 100 Antworten kamen in %1</translation>
    </message>
    <message>
        <source>Who gave up or was refused has no time until an answer: those who waited longest are not in the times of the others.</source>
        <translation>Wer aufgab oder abgelehnt wurde, hat keine Zeit bis zur Antwort: Die am längsten warteten, fehlen in den Zeiten der anderen.</translation>
    </message>
    <message>
        <source>Most of the time of the slowest was spent in line: the requests were there, and nobody took them.</source>
        <translation>Die meiste Zeit der langsamsten verging in der Schlange: Die Anfragen waren da, und niemand nahm sie.</translation>
    </message>
    <message>
        <source>Requests were taken soon after they came; what they took was work, waiting and turns.</source>
        <translation>Anfragen wurden bald genommen; was sie brauchten, waren Arbeit, Warten und Züge.</translation>
    </message>
    <message>
        <source>Up to a tenth of a second, what one does seems to happen at once.</source>
        <translation>Bis zu einer Zehntelsekunde scheint alles sofort zu geschehen.</translation>
    </message>
    <message>
        <source>Beyond a tenth of a second one notices that the page does not follow.</source>
        <translation>Über einer Zehntelsekunde merkt man, dass die Seite nicht mitkommt.</translation>
    </message>
    <message>
        <source>Beyond a second the thread of one&apos;s thought is cut; beyond ten, people leave.</source>
        <translation>Über einer Sekunde reißt der Faden der Gedanken; über zehn gehen die Leute.</translation>
    </message>
    <message>
        <source>each key shows within %1</source>
        <translation>jede Taste ist in %1 zu sehen</translation>
    </message>
    <message>
        <source>half of them within %1, the slowest after %2</source>
        <translation>die Hälfte in %1, die langsamste nach %2</translation>
    </message>
    <message>
        <source>the slowest key showed after %1</source>
        <translation>die langsamste Taste war nach %1 zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>all of %1 answered or given up, and never more than %n at the same time</source>
        <translation>
            <numerusform>alle %1 beantwortet oder aufgegeben, und nie mehr als %n zugleich</numerusform>
            <numerusform>alle %1 beantwortet oder aufgegeben, und nie mehr als %n zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered, %2 given up, at most %n at the same time, in %3</source>
        <translation>
            <numerusform>%1 beantwortet, %2 aufgegeben, höchstens %n zugleich, in %3</numerusform>
            <numerusform>%1 beantwortet, %2 aufgegeben, höchstens %n zugleich, in %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave up had waited for a connection and never reached the database. A question waited for %1 on average, and had its connection for %2.</source>
        <translation>Wer aufgab, hatte auf eine Verbindung gewartet und die Datenbank nie erreicht. Eine Frage wartete im Mittel %1 und hatte ihre Verbindung %2 lang.</translation>
    </message>
    <message>
        <source>A question waited for a connection for %1 on average, and had it for %2: most of its time is the queue at the pool.</source>
        <translation>Eine Frage wartete im Mittel %1 auf eine Verbindung und hatte sie %2 lang: Die meiste Zeit ist die Schlange vor dem Vorrat.</translation>
    </message>
    <message>
        <source>A question waited for a connection for %1 on average, and had it for %2. More connections help only as long as cores and database have something left.</source>
        <translation>Eine Frage wartete im Mittel %1 auf eine Verbindung und hatte sie %2 lang. Mehr Verbindungen helfen nur, solange Kerne und Datenbank noch etwas übrig haben.</translation>
    </message>
    <message>
        <source>%1 of %2 questions were given up</source>
        <translation>%1 von %2 Fragen wurden aufgegeben</translation>
    </message>
    <message>
        <source>Given up for want of a connection: %1 of %2, and then %3.</source>
        <translation>Mangels Verbindung aufgegeben: %1 von %2, und dann %3.</translation>
    </message>
    <message>
        <source>tickets: %1, seats left: %2</source>
        <translation>Karten: %1, freie Plätze: %2</translation>
    </message>
    <message>
        <source>A lost update: one read how many seats are left, another one wrote, and then the first one wrote over that, from what it had read before.</source>
        <translation>Eine verlorene Änderung: Einer las, wie viele Plätze frei sind, ein anderer schrieb, und dann überschrieb das der erste, mit dem, was er vorher gelesen hatte.</translation>
    </message>
    <message numerus="yes">
        <source>Two had read, and neither could write while the other one might read on: SQLite told one that the database is busy. It took back what it had begun, and began anew, %n time(s).</source>
        <translation>
            <numerusform>Zwei hatten gelesen, und keiner konnte schreiben, solange der andere noch lesen mochte: SQLite sagte einem, dass die Datenbank beschäftigt ist. Er nahm zurück, was er begonnen hatte, und begann von vorn, %n-mal.</numerusform>
            <numerusform>Zwei hatten gelesen, und keiner konnte schreiben, solange der andere noch lesen mochte: SQLite sagte einem, dass die Datenbank beschäftigt ist. Er nahm zurück, was er begonnen hatte, und begann von vorn, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who wanted to write had read what was no longer so, or another one was writing: SQLite said that the database is busy. It took back what it had begun, and began anew, %n time(s).</source>
        <translation>
            <numerusform>Wer schreiben wollte, hatte gelesen, was nicht mehr galt, oder ein anderer schrieb gerade: SQLite sagte, dass die Datenbank beschäftigt ist. Er nahm zurück, was er begonnen hatte, und begann von vorn, %n-mal.</numerusform>
            <numerusform>Wer schreiben wollte, hatte gelesen, was nicht mehr galt, oder ein anderer schrieb gerade: SQLite sagte, dass die Datenbank beschäftigt ist. Er nahm zurück, was er begonnen hatte, und begann von vorn, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>One came after the other: nothing could come between reading and writing here.</source>
        <translation>Einer kam nach dem anderen: Hier konnte nichts zwischen Lesen und Schreiben kommen.</translation>
    </message>
    <message>
        <source>Nobody came between reading and writing this time. Had somebody, SQLite would have told one of them that the database is busy.</source>
        <translation>Diesmal kam niemand zwischen Lesen und Schreiben. Sonst hätte SQLite einem gesagt, dass die Datenbank beschäftigt ist.</translation>
    </message>
    <message>
        <source>Who begins has the right to write from the start, and the others wait at BEGIN IMMEDIATE: nothing got lost, and nothing was done twice.</source>
        <translation>Wer beginnt, darf von Anfang an schreiben, und die anderen warten bei BEGIN IMMEDIATE: Nichts ging verloren, und nichts wurde doppelt getan.</translation>
    </message>
    <message>
        <source>no seat was sold twice</source>
        <translation>kein Platz wurde zweimal verkauft</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets for %n seat(s)</source>
        <translation>
            <numerusform>%1 Karten für %n Platz</numerusform>
            <numerusform>%1 Karten für %n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates got lost both times: %1 and %2 tickets for %n seat(s).</source>
        <translation>
            <numerusform>Beide Male ging etwas verloren: %1 und %2 Karten für %n Platz.</numerusform>
            <numerusform>Beide Male ging etwas verloren: %1 und %2 Karten für %n Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat was sold twice; clients began anew %1 and %2 times.</source>
        <translation>Kein Platz wurde zweimal verkauft; von vorn begannen %1 und %2.</translation>
    </message>
    <message>
        <source>No seat was sold twice, this time.</source>
        <translation>Kein Platz wurde zweimal verkauft, diesmal.</translation>
    </message>
    <message>
        <source>All rows are in one file, and one question goes through them, in %1. A second core has nothing to do with that.</source>
        <translation>Alle Zeilen sind in einer Datei, und eine Frage geht sie durch, in %1. Ein zweiter Kern hat damit nichts zu tun.</translation>
    </message>
    <message>
        <source>Each shard goes through its own rows, and adding up what they say takes no time. Several cores can have several shards: it took %1.</source>
        <translation>Jede Scherbe geht ihre eigenen Zeilen durch, und zusammenzuzählen, was sie sagen, braucht keine Zeit. Mehrere Kerne können mehrere Scherben haben: Es dauerte %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) were true at no moment, by up to %1: money that was counted in the first shard was counted in the last one again. No money got lost; each shard by itself was right.</source>
        <translation>
            <numerusform>%n Summe stimmte in keinem Augenblick, um bis zu %1: Geld, das in der ersten Scherbe gezählt war, wurde in der letzten noch einmal gezählt. Kein Geld ging verloren; jede Scherbe für sich stimmte.</numerusform>
            <numerusform>%n Summen stimmten in keinem Augenblick, um bis zu %1: Geld, das in der ersten Scherbe gezählt war, wurde in der letzten noch einmal gezählt. Kein Geld ging verloren; jede Scherbe für sich stimmte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some money was on its way between two shards when it was counted. All shards together had no more at that moment.</source>
        <translation>Als gezählt wurde, war Geld unterwegs zwischen zwei Scherben. Alle zusammen hatten in diesem Augenblick nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing was moved while it was counted, or what was made no difference, this time.</source>
        <translation>Während gezählt wurde, wurde nichts verschoben, oder es machte diesmal keinen Unterschied.</translation>
    </message>
    <message>
        <source>%1 in all shards together</source>
        <translation>%1 in allen Scherben zusammen</translation>
    </message>
    <message>
        <source>%1, and %2 in the end</source>
        <translation>%1, und %2 am Ende</translation>
    </message>
    <message>
        <source>%1 of %2 sums were true at no moment; %3 in the end</source>
        <translation>%1 von %2 Summen stimmten in keinem Augenblick; %3 am Ende</translation>
    </message>
    <message>
        <source>%1 of %2 sums were never true</source>
        <translation>%1 von %2 Summen stimmten nie</translation>
    </message>
    <message>
        <source>no sum was one that never was</source>
        <translation>keine Summe war eine, die es nie gab</translation>
    </message>
    <message>
        <source>Sums that were true at no moment: %1 of %2, and then %3.</source>
        <translation>Summen, die in keinem Augenblick stimmten: %1 von %2, dann %3.</translation>
    </message>
    <message>
        <source>none showed</source>
        <translation>keine war zu sehen</translation>
    </message>
    <message>
        <source>Nothing of the page is known.</source>
        <translation>Von der Seite ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nobody got as far as an answer.</source>
        <translation>Niemand kam bis zu einer Antwort.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>Run %n time(s)</source>
        <translation>
            <numerusform>%n-mal ausführen</numerusform>
            <numerusform>%n-mal ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n hidden row(s)</source>
        <translation>
            <numerusform>%n verborgene Zeile &amp;zeigen</numerusform>
            <numerusform>%n verborgene Zeilen &amp;zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n Zeile verborgen</numerusform>
            <numerusform>%n Zeilen verborgen</numerusform>
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
        <source>The file has runs of %n piece(s) of work; those of the first are shown. &quot;Later runs&quot; leads to the others.</source>
        <translation>
            <numerusform>Die Datei hat Läufe von %n Plan; gezeigt werden die des ersten. „Spätere Läufe“ führt zu den anderen.</numerusform>
            <numerusform>Die Datei hat Läufe von %n verschiedenen Plänen; gezeigt werden die des ersten. „Spätere Läufe“ führt zu den anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has runs of %n model(s); those of the first two are shown.</source>
        <translation>
            <numerusform>Die Datei hat Läufe von %n Modell; gezeigt werden die der ersten beiden.</numerusform>
            <numerusform>Die Datei hat Läufe von %n Modellen; gezeigt werden die der ersten beiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are runs of %n model(s):</source>
        <translation>
            <numerusform>Es gibt Läufe von %n Modell:</numerusform>
            <numerusform>Es gibt Läufe von %n Modellen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n Aufgabe läuft</numerusform>
            <numerusform>%n Aufgaben laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in line</source>
        <translation>
            <numerusform>%n Anfrage in der Schlange</numerusform>
            <numerusform>%n Anfragen in der Schlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In line: at most %n request(s).</source>
        <translation>
            <numerusform>In der Schlange: höchstens %n Anfrage.</numerusform>
            <numerusform>In der Schlange: höchstens %n Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message numerus="yes">
        <source>%n threads are too many to watch each</source>
        <translation>
            <numerusform>%n Thread ist zu viel, um jeden zu beobachten</numerusform>
            <numerusform>%n Threads sind zu viele, um jeden zu beobachten</numerusform>
        </translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>es fehlt an Speicher</translation>
    </message>
    <message>
        <source>a page that a person uses is not watched</source>
        <translation>eine Seite, die ein Mensch benutzt, wird nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>worksheet</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>My guess:</source>
        <translation>Ich schätze:</translation>
    </message>
    <message>
        <source>Write a number before each: 1 comes first.</source>
        <translation>Schreiben Sie vor jedes eine Zahl: 1 kommt zuerst.</translation>
    </message>
    <message>
        <source>Fill the fields in which the row computes. Time runs from left to right.</source>
        <translation>Füllen Sie die Felder, in denen in der Zeile gerechnet wird. Die Zeit läuft von links nach rechts.</translation>
    </message>
    <message>
        <source>Draw a point above each value, and join them.</source>
        <translation>Zeichnen Sie über jeden Wert einen Punkt, und verbinden Sie die Punkte.</translation>
    </message>
    <message>
        <source>Now it is run. What do you see?</source>
        <translation>Jetzt wird es ausgeführt. Was sehen Sie?</translation>
    </message>
    <message>
        <source>In which row, and when? Or nowhere:</source>
        <translation>In welcher Zeile, und wann? Oder nirgends:</translation>
    </message>
    <message>
        <source>For example %1, from %2 to %3.</source>
        <translation>Zum Beispiel %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>Nowhere.</source>
        <translation>Nirgends.</translation>
    </message>
    <message>
        <source>end of the repeat</source>
        <translation>Ende der Wiederholung</translation>
    </message>
    <message>
        <source>Write a number before each line: 1 comes first.</source>
        <translation>Schreiben Sie vor jede Zeile eine Zahl: 1 kommt zuerst.</translation>
    </message>
    <message>
        <source>What did you change, and what came of it?</source>
        <translation>Was haben Sie geändert, und was kam heraus?</translation>
    </message>
    <message>
        <source>The run of this key does not decide that.</source>
        <translation>Darüber entscheidet der Lauf dieses Lösungsblatts nicht.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Name, class, date:</source>
        <translation>Name, Klasse, Datum:</translation>
    </message>
    <message>
        <source>Answer key</source>
        <translation>Lösungsblatt</translation>
    </message>
    <message numerus="yes">
        <source>From a run on %1, %2, with %n core(s), made at %3 UTC. On another computer other answers may come out.</source>
        <translation>
            <numerusform>Aus einem Lauf auf %1, %2, mit %n Kern, vom %3 UTC. Auf einem anderen Computer kann anderes herauskommen.</numerusform>
            <numerusform>Aus einem Lauf auf %1, %2, mit %n Kernen, vom %3 UTC. Auf einem anderen Computer kann anderes herauskommen.</numerusform>
        </translation>
    </message>
</context>
</TS>
