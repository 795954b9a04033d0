<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>gd_desktop</name>
  <message>
   <source>Free software under the MIT licence. Nothing that you do here leaves this computer.</source>
   <extracomment>about_labels.OWN_LICENCE</extracomment>
   <translation>Freie Software unter der MIT-Lizenz. Nichts von dem, was Sie hier tun, verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>Made with</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>Bestandteile</translation>
  </message>
  <message>
   <source>What the app is made of. Choose a part to read its licence.</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>Woraus die App besteht. Einen Teil wählen, um seine Lizenz zu lesen.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>about_labels.LICENCE</extracomment>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>licence not named</source>
   <extracomment>about_labels.NO_NAME</extracomment>
   <translation>Lizenz nicht genannt</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>about_labels.CLOSE, keeping_labels.CLOSE, lesson_labels.CLOSE, start_labels.CLOSE, why_labels.CLOSE, worksheet_labels.CLOSE</extracomment>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close this.  (Esc)</source>
   <extracomment>about_labels.CLOSE, start_labels.CLOSE</extracomment>
   <translation>Dies schließen.  (Esc)</translation>
  </message>
  <message>
   <source>Settings: {path}</source>
   <extracomment>about_labels.settings</extracomment>
   <translation>Einstellungen: {path}</translation>
  </message>
  <message>
   <source>The text does not come with this installation.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>Der Text liegt dieser Installation nicht bei.</translation>
  </message>
  <message>
   <source>The text does not come with this installation. The licence is called {licence}.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>Der Text liegt dieser Installation nicht bei. Die Lizenz heißt {licence}.</translation>
  </message>
  <message>
   <source>The walk has not begun.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Der Weg hat noch nicht begonnen.</translation>
  </message>
  <message>
   <source>The cost is going down.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Die Kosten sinken.</translation>
  </message>
  <message>
   <source>The cost is going up.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Die Kosten steigen.</translation>
  </message>
  <message>
   <source>The cost stays the same.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Die Kosten bleiben gleich.</translation>
  </message>
  <message>
   <source>The cost is beyond all numbers.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Die Kosten sind größer als alle Zahlen.</translation>
  </message>
  <message>
   <source>Start: {place}cost {cost}.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Start: {place}Kosten {cost}.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going down.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Schritt {step}: {place}Kosten {cost}, sinkend.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going up.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Schritt {step}: {place}Kosten {cost}, steigend.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, staying the same.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Schritt {step}: {place}Kosten {cost}, gleichbleibend.</translation>
  </message>
  <message>
   <source>Step {step}: {place}the cost is beyond all numbers.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Schritt {step}: {place}die Kosten sind größer als alle Zahlen.</translation>
  </message>
  <message>
   <source>Cost {cost} at the start.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Kosten {cost} am Start.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going down; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Kosten {cost} bei Schritt {step}, sinkend; am Anfang waren es {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going up; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Kosten {cost} bei Schritt {step}, steigend; am Anfang waren es {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, staying the same; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Kosten {cost} bei Schritt {step}, gleichbleibend; am Anfang waren es {first}.</translation>
  </message>
  <message>
   <source>At step {step} the cost is beyond all numbers; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Bei Schritt {step} sind die Kosten größer als alle Zahlen; am Anfang waren es {first}.</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <extracomment>access_words.SHEET, labels.SHORTCUTS</extracomment>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Walk</source>
   <extracomment>access_words.WALK, labels.WALK</extracomment>
   <translation>Weg</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>access_words.PICTURE, classroom_labels.PICTURE, own_data_labels.DRAWING</extracomment>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Models</source>
   <extracomment>access_words.MODELS, labels.MODELS</extracomment>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>access_words.LEARN</extracomment>
   <translation>Lernen</translation>
  </message>
  <message>
   <source>Present</source>
   <extracomment>access_words.PRESENT, classroom_labels.PRESENT</extracomment>
   <translation>Vorführen</translation>
  </message>
  <message>
   <source>Files and settings</source>
   <extracomment>access_words.FILES</extracomment>
   <translation>Dateien und Einstellungen</translation>
  </message>
  <message>
   <source>To a field or slider</source>
   <extracomment>access_words.FIELDS</extracomment>
   <translation>Zu einem Feld oder Regler</translation>
  </message>
  <message>
   <source>On a plot that has the focus</source>
   <extracomment>access_words.ON_A_PLOT</extracomment>
   <translation>In einem Diagramm mit Fokus</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <extracomment>access_words.ELSEWHERE</extracomment>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Press Tab to go from control to control, and ? or Esc to close this sheet.</source>
   <extracomment>access_words.SHEET_NOTE</extracomment>
   <translation>Mit Tab geht es von Element zu Element, mit ? oder Esc schließt sich diese Übersicht.</translation>
  </message>
  <message>
   <source>Move the start, or else the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Den Start verschieben, sonst das Bild</translation>
  </message>
  <message>
   <source>The same in fine steps</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Dasselbe in feinen Schritten</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Das Bild verschieben</translation>
  </message>
  <message>
   <source>Larger and smaller</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Größer und kleiner</translation>
  </message>
  <message>
   <source>Data: another sample. Finder: another rate</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Daten: anderer Datenpunkt. Ratensuche: andere Rate</translation>
  </message>
  <message>
   <source>Painting: a point at the cross, or none</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Malen: ein Punkt am Kreuz, oder keiner</translation>
  </message>
  <message>
   <source>Map: choose a walk, and load it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Karte: einen Weg wählen und laden</translation>
  </message>
  <message>
   <source>3-D: turn, zoom, the usual view</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3-D: drehen, zoomen, übliche Ansicht</translation>
  </message>
  <message>
   <source>3-D: move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3-D: das Bild verschieben</translation>
  </message>
  <message>
   <source>Drawing pad: choose a pixel, and turn it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Zeichenfeld: ein Pixel wählen und umschalten</translation>
  </message>
  <message>
   <source>The answers, by their numbers</source>
   <extracomment>access_words.IN_LESSONS</extracomment>
   <translation>Die Antworten, nach ihren Nummern</translation>
  </message>
  <message>
   <source>The next control, the one before</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>Das nächste Element, das vorige</translation>
  </message>
  <message>
   <source>The menus; with the underlined letter, one of them</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>Die Menüs; mit dem unterstrichenen Buchstaben eines davon</translation>
  </message>
  <message>
   <source>In a field: the number a little more or less</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>In einem Feld: die Zahl etwas größer oder kleiner</translation>
  </message>
  <message>
   <source>In a field: the number that is in force</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>In einem Feld: die Zahl, die gilt</translation>
  </message>
  <message>
   <source>Hints</source>
   <extracomment>access_words.HINTS</extracomment>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>Put the hints away</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>Hinweise ausblenden</translation>
  </message>
  <message>
   <source>They do not come back.</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>Sie kommen nicht wieder.</translation>
  </message>
  <message>
   <source>?  all keys   ·   F1  the guide</source>
   <extracomment>access_words.AT_REST</extracomment>
   <translation>?  alle Tasten   ·   F1  die Anleitung</translation>
  </message>
  <message>
   <source>{run} runs, {step} steps, {back} goes back</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{run} läuft, {step} macht einen Schritt, {back} geht zurück</translation>
  </message>
  <message>
   <source>Drag the ball, or the learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>Den Ball oder die Lernrate ziehen</translation>
  </message>
  <message>
   <source>{keys} shows all keys, {guide} the guide</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{keys} zeigt alle Tasten, {guide} die Anleitung</translation>
  </message>
  <message>
   <source>{lessons} opens the lessons</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{lessons} öffnet die Lektionen</translation>
  </message>
  <message>
   <source>{function} to {neuron}: other models</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{function} bis {neuron}: andere Modelle</translation>
  </message>
  <message>
   <source>{finder} finds a good learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{finder} findet eine gute Lernrate</translation>
  </message>
  <message>
   <source>{pin} pins this run, {race} races</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{pin} heftet diesen Lauf an, {race} startet das Rennen</translation>
  </message>
  <message>
   <source>{predict} asks where a step leads</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{predict} fragt, wohin ein Schritt führt</translation>
  </message>
  <message>
   <source>Done: {hint}</source>
   <extracomment>access_words.DONE</extracomment>
   <translation>Erledigt: {hint}</translation>
  </message>
  <message>
   <source>Pages</source>
   <extracomment>access_words.PAGES, lesson_labels.PAGES</extracomment>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Contents</source>
   <extracomment>access_words.CONTENTS, lesson_labels.TO_CONTENTS</extracomment>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Find</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>A word in all pages; Enter goes to the next place. (Ctrl+F)</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>Ein Wort auf allen Seiten; Enter geht zur nächsten Stelle. (Strg+F)</translation>
  </message>
  <message>
   <source>Not found</source>
   <extracomment>access_words.NOT_FOUND</extracomment>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Ctrl+Down and Ctrl+Up: from link to link. Enter follows one, Alt+Left leads back.</source>
   <extracomment>access_words.LINK_KEYS</extracomment>
   <translation>Strg+Abwärts und Strg+Aufwärts: von Link zu Link. Enter folgt einem, Alt+Links führt zurück.</translation>
  </message>
  <message>
   <source>Every control</source>
   <extracomment>access_words.EVERY_CONTROL</extracomment>
   <translation>Alle Bedienelemente</translation>
  </message>
  <message>
   <source>All that can be pressed, typed or chosen, by place: its name, the keys that lead to it, and what its tooltip says. This page is made of the app’s own labels.</source>
   <extracomment>access_words.ABOUT_CONTROLS</extracomment>
   <translation>Alles, was sich drücken, eintippen oder wählen lässt, nach dem Ort: der Name, die Tasten, die hinführen, und was der Tooltip sagt. Diese Seite entsteht aus den Beschriftungen der App selbst.</translation>
  </message>
  <message>
   <source>name</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>Name</translation>
  </message>
  <message>
   <source>keys</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>what it does</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>was es tut</translation>
  </message>
  <message>
   <source>Menu: {name}</source>
   <extracomment>access_words.MENU</extracomment>
   <translation>Menü: {name}</translation>
  </message>
  <message>
   <source>Keys without a menu</source>
   <extracomment>access_words.WITHOUT_MENU</extracomment>
   <translation>Tasten ohne Menü</translation>
  </message>
  <message>
   <source>The window</source>
   <extracomment>access_words.TO_FIELDS</extracomment>
   <translation>Das Fenster</translation>
  </message>
  <message>
   <source>The methods</source>
   <extracomment>access_words.METHODS</extracomment>
   <translation>Die Verfahren</translation>
  </message>
  <message>
   <source>Settings of the methods</source>
   <extracomment>access_words.METHOD_SETTINGS</extracomment>
   <translation>Einstellungen der Verfahren</translation>
  </message>
  <message>
   <source>Functions and landscapes</source>
   <extracomment>access_words.FUNCTIONS</extracomment>
   <translation>Funktionen und Landschaften</translation>
  </message>
  <message>
   <source>Beside the picture</source>
   <extracomment>access_words.BESIDE</extracomment>
   <translation>Neben dem Bild</translation>
  </message>
  <message>
   <source>The neuron</source>
   <extracomment>access_words.NEURON_PANEL</extracomment>
   <translation>Das Neuron</translation>
  </message>
  <message>
   <source>Data of your own</source>
   <extracomment>access_words.NEURON_DATA</extracomment>
   <translation>Eigene Daten</translation>
  </message>
  <message>
   <source>Races</source>
   <extracomment>access_words.RACES</extracomment>
   <translation>Rennen</translation>
  </message>
  <message>
   <source>Lessons and questions</source>
   <extracomment>access_words.LESSONS</extracomment>
   <translation>Lektionen und Fragen</translation>
  </message>
  <message>
   <source>The editor of lessons</source>
   <extracomment>access_words.EDITOR</extracomment>
   <translation>Der Editor für Lektionen</translation>
  </message>
  <message>
   <source>Export and print</source>
   <extracomment>access_words.OUT</extracomment>
   <translation>Exportieren und drucken</translation>
  </message>
  <message>
   <source>Exercise sheets</source>
   <extracomment>access_words.SHEETS, worksheet_labels.TITLE</extracomment>
   <translation>Übungsblätter</translation>
  </message>
  <message>
   <source>Files, faults and dialogs</source>
   <extracomment>access_words.KEEPING</extracomment>
   <translation>Dateien, Fehler und Dialoge</translation>
  </message>
  <message>
   <source>Keys on a plot</source>
   <extracomment>access_words.PLOT_KEYS</extracomment>
   <translation>Tasten auf einem Diagramm</translation>
  </message>
  <message>
   <source>Costs: {costs}.</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>Kosten: {costs}.</translation>
  </message>
  <message>
   <source>Accuracy {share} at step {step}.</source>
   <extracomment>access_words.accuracies</extracomment>
   <translation>Genauigkeit {share} bei Schritt {step}.</translation>
  </message>
  <message>
   <source>The cost as a height over {across} and {up}. {summary}</source>
   <extracomment>access_words.surface</extracomment>
   <translation>Die Kosten als Höhe über {across} und {up}. {summary}</translation>
  </message>
  <message>
   <source>lane {lane}: {cost}</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>Bahn {lane}: {cost}</translation>
  </message>
  <message>
   <source>; </source>
   <extracomment>access_words.lane_costs, function_labels.solution, function_labels._told, map_labels.all_of, method_labels.legend, race_labels.left_behind, walk_words.setting</extracomment>
   <translation>; </translation>
  </message>
  <message>
   <source>slope</source>
   <extracomment>captions.SLOPE, method_picture_labels.PULLS, worksheet_words.SLOPE_ROW</extracomment>
   <translation>Steigung</translation>
  </message>
  <message>
   <source>gradient</source>
   <extracomment>captions.GRADIENT</extracomment>
   <translation>Gradient</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: down by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Die Kosten betragen jetzt {cost}. Vorher {old}: um {change} gesunken.</translation>
  </message>
  <message>
   <source>New cost</source>
   <extracomment>captions.cost</extracomment>
   <translation>Neue Kosten</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: up by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Die Kosten betragen jetzt {cost}. Vorher {old}: um {change} gestiegen.</translation>
  </message>
  <message>
   <source>Cost</source>
   <extracomment>captions.cost, function_captions._look, labels.COST, labels.COST_TAB, labels.INPUTS, neuron_labels.COST</extracomment>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>There is no cost here: the function has no value.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Hier gibt es keine Kosten: Die Funktion hat keinen Wert.</translation>
  </message>
  <message>
   <source>The cost here is {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Die Kosten betragen hier {cost}.</translation>
  </message>
  <message>
   <source>The cost is now {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Die Kosten betragen jetzt {cost}.</translation>
  </message>
  <message>
   <source>The cost is {cost}, as before.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Die Kosten betragen {cost}, wie zuvor.</translation>
  </message>
  <message>
   <source>Zoom</source>
   <extracomment>classroom_labels.ZOOM</extracomment>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Everything one size larger.</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>Alles eine Stufe größer.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Everything one size smaller.</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>Alles eine Stufe kleiner.</translation>
  </message>
  <message>
   <source>Usual size</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>Übliche Größe</translation>
  </message>
  <message>
   <source>Everything in its usual size.</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>Alles in der üblichen Größe.</translation>
  </message>
  <message>
   <source>To a class: the whole screen, large, and only what is to be seen.</source>
   <extracomment>classroom_labels.PRESENT</extracomment>
   <translation>Vor der Klasse: der ganze Bildschirm, groß, und nur was zu sehen sein soll.</translation>
  </message>
  <message>
   <source>Blank screen</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>Leerer Bildschirm</translation>
  </message>
  <message>
   <source>Hide everything for a moment. Any key brings it back.</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>Alles für einen Moment verbergen. Jede Taste bringt es zurück.</translation>
  </message>
  <message>
   <source>Blank. Any key or a click brings the picture back.</source>
   <extracomment>classroom_labels.BLANKED</extracomment>
   <translation>Leer. Jede Taste oder ein Klick bringt das Bild zurück.</translation>
  </message>
  <message>
   <source>Fold columns</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>Spalten einklappen</translation>
  </message>
  <message>
   <source>Put the settings and the table away, or bring them back.</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>Einstellungen und Tabelle wegräumen oder zurückholen.</translation>
  </message>
  <message>
   <source>Menu bar</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>Menüleiste</translation>
  </message>
  <message>
   <source>Show the menus while presenting, or hide them.</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>Beim Vorführen die Menüs zeigen oder verbergen.</translation>
  </message>
  <message>
   <source>Forward</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <source>The next page of a lesson, the next sub-frame, or a step: a clicker’s key.</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>Die nächste Seite einer Lektion, der nächste Teilschritt oder ein Schritt: eine Taste des Presenters.</translation>
  </message>
  <message>
   <source>Backward</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>Rückwärts</translation>
  </message>
  <message>
   <source>The page, sub-frame or step before: a clicker’s key.</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>Die Seite, der Teilschritt oder der Schritt davor: eine Taste des Presenters.</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <extracomment>classroom_labels.SHOW_SETTINGS</extracomment>
   <translation>Einstellungen zeigen</translation>
  </message>
  <message>
   <source>Hide the settings</source>
   <extracomment>classroom_labels.HIDE_SETTINGS</extracomment>
   <translation>Einstellungen verbergen</translation>
  </message>
  <message>
   <source>Motion</source>
   <extracomment>classroom_labels.MOTION</extracomment>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>As the system</source>
   <extracomment>classroom_labels.MOTIONS, labels.THEMES, language_labels.AS_THE_SYSTEM</extracomment>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>Voll</translation>
  </message>
  <message>
   <source>Reduced</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>Reduziert</translation>
  </message>
  <message>
   <source>The curve or landscape, with the walk on it.</source>
   <extracomment>classroom_labels.PICTURE</extracomment>
   <translation>Die Kurve oder Landschaft mit dem Weg darauf.</translation>
  </message>
  <message>
   <source>Data</source>
   <extracomment>classroom_labels.DATA, data_labels.DATA, labels.INPUTS, neuron_labels.DATA</extracomment>
   <translation>Daten</translation>
  </message>
  <message>
   <source>The samples, and the cost as a landscape of the weights.</source>
   <extracomment>classroom_labels.DATA</extracomment>
   <translation>Die Datenpunkte, und die Kosten als Landschaft der Gewichte.</translation>
  </message>
  <message>
   <source>Chain rule</source>
   <extracomment>classroom_labels.CHAIN_RULE, neuron_labels.CHAIN_RULE</extracomment>
   <translation>Kettenregel</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, and bugs.</source>
   <extracomment>classroom_labels.CHAIN_RULE</extracomment>
   <translation>Wie ein Gradient entsteht, was das Neuron antwortet, und Fehler im Code.</translation>
  </message>
  <message>
   <source>Chain rule and cost</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>Kettenregel und Kosten</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, bugs, and what every step costs.</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>Wie ein Gradient entsteht, was das Neuron antwortet, Fehler im Code, und was jeder Schritt kostet.</translation>
  </message>
  <message>
   <source>Zoom {percent} %</source>
   <extracomment>classroom_labels.zoomed</extracomment>
   <translation>Zoom {percent} %</translation>
  </message>
  <message>
   <source>next x</source>
   <extracomment>cobweb_labels.NEXT_X</extracomment>
   <translation>nächstes x</translation>
  </message>
  <message>
   <source>next x = x</source>
   <extracomment>cobweb_labels.DIAGONAL</extracomment>
   <translation>nächstes x = x</translation>
  </message>
  <message>
   <source>The curve says where a step leads from each x; where it meets the diagonal, a step leads nowhere else. Click to start there, or drag the ball. Drag to pan, wheel to zoom.</source>
   <extracomment>cobweb_labels.COBWEB_TIP</extracomment>
   <translation>Die Kurve sagt, wohin ein Schritt von jedem x führt; wo sie die Diagonale trifft, führt ein Schritt nirgendwo anders hin. Klicken, um dort zu starten, oder den Ball ziehen. Ziehen verschiebt, das Mausrad zoomt.</translation>
  </message>
  <message>
   <source>The cobweb is for one variable: of more, the next point is not a curve.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>Das Spinnweb gibt es bei einer Variablen: Bei mehreren ist der nächste Punkt keine Kurve.</translation>
  </message>
  <message>
   <source>No cobweb here: a search tries its points in their order, and takes no steps.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>Hier kein Spinnweb: Eine Suche probiert ihre Punkte der Reihe nach und macht keine Schritte.</translation>
  </message>
  <message>
   <source>No cobweb here: {method} remembers. Where it goes next depends on more than x, so there is no curve that says where each x leads.</source>
   <extracomment>cobweb_labels._REMEMBERS</extracomment>
   <translation>Hier kein Spinnweb: {method} hat ein Gedächtnis. Wohin es weitergeht, hängt von mehr ab als von x; keine Kurve sagt, wohin jedes x führt.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs come down to it from one side.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Am Minimum {place} hat die Kurve die Steigung {slope}: Die Treppe führt von einer Seite hinunter.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the curve is level there, and one step lands on it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Am Minimum {place} hat die Kurve die Steigung {slope}: Dort ist sie eben, und ein Schritt landet darauf.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs wind around it, nearer each time.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Am Minimum {place} hat die Kurve die Steigung {slope}: Die Treppe windet sich darum, jedes Mal näher.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs go round in a square, for ever.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Am Minimum {place} hat die Kurve die Steigung {slope}: Die Treppe läuft für immer im Quadrat.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: steeper than the diagonal, so the stairs wind away from it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Am Minimum {place} hat die Kurve die Steigung {slope}: Sie ist steiler als die Diagonale, also windet sich die Treppe davon weg.</translation>
  </message>
  <message>
   <source>factor {factor}</source>
   <extracomment>cobweb_labels.factor_tag</extracomment>
   <translation>Faktor {factor}</translation>
  </message>
  <message>
   <source>The stairs have no minimum to lead to here.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>Die Treppe hat hier kein Minimum, zu dem sie führen kann.</translation>
  </message>
  <message>
   <source>At the minimum {place} the slope of f jumps or does not grow: the curve has no factor there.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>Am Minimum {place} springt die Steigung von f oder wächst nicht: Die Kurve hat dort keinen Faktor.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve is level: each step squares the distance, roughly.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>Am Minimum {place} ist die Kurve eben: Jeder Schritt quadriert ungefähr den Abstand.</translation>
  </message>
  <message>
   <source>Click a sample to choose it, click elsewhere to ask what the neuron says there. Drag to pan, wheel to zoom; Left and Right: another sample; F: whole picture.</source>
   <extracomment>data_labels.DATA, data_labels.CURVE</extracomment>
   <translation>Einen Datenpunkt anklicken, um ihn zu wählen; anderswo klicken, um zu fragen, was das Neuron dort sagt. Ziehen verschiebt, das Mausrad zoomt; ← und →: anderer Datenpunkt; F: ganzes Bild.</translation>
  </message>
  <message>
   <source>Paint samples</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>Datenpunkte malen</translation>
  </message>
  <message>
   <source>Click or drag to paint samples; the right button, or Shift, takes them away.</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>Klicken oder ziehen malt Datenpunkte; die rechte Taste oder Umschalt nimmt sie weg.</translation>
  </message>
  <message>
   <source>Data and output</source>
   <extracomment>data_labels.CURVE</extracomment>
   <translation>Daten und Ausgabe</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>A weight for each feature, and the bias b: how strongly each pulls.</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>Ein Gewicht je Merkmal und der Bias b: wie stark jedes zieht.</translation>
  </message>
  <message>
   <source>Sample</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>Datenpunkt</translation>
  </message>
  <message>
   <source>The chosen sample. Left and Right, or the wheel: another one.</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>Der gewählte Datenpunkt. ← und → oder das Mausrad: ein anderer.</translation>
  </message>
  <message>
   <source>Previous sample</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>Voriger Datenpunkt</translation>
  </message>
  <message>
   <source>The sample before this one (Left).</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>Der Datenpunkt vor diesem (←).</translation>
  </message>
  <message>
   <source>Next sample</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>Nächster Datenpunkt</translation>
  </message>
  <message>
   <source>The sample after this one (Right).</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>Der Datenpunkt nach diesem (→).</translation>
  </message>
  <message>
   <source>Click or drag paints; Shift takes away.</source>
   <extracomment>data_labels.PAINT_SHORT</extracomment>
   <translation>Klicken oder ziehen malt; Umschalt nimmt weg.</translation>
  </message>
  <message>
   <source>{title} (standardised)</source>
   <extracomment>data_labels.STANDARDISED</extracomment>
   <translation>{title} (standardisiert)</translation>
  </message>
  <message>
   <source>ŷ, how likely {name} is</source>
   <extracomment>data_labels.OUTPUT_AXIS</extracomment>
   <translation>ŷ, wie wahrscheinlich {name} ist</translation>
  </message>
  <message>
   <source>ŷ = ½ at {value}</source>
   <extracomment>data_labels.DECISION</extracomment>
   <translation>ŷ = ½ bei {value}</translation>
  </message>
  <message>
   <source>{drawn} of {all} samples drawn</source>
   <extracomment>data_labels.DRAWN</extracomment>
   <translation>{drawn} von {all} Datenpunkten gezeichnet</translation>
  </message>
  <message>
   <source>weights</source>
   <extracomment>data_labels.OF_INPUTS</extracomment>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>weights of the standardised inputs</source>
   <extracomment>data_labels.OF_STANDARDISED</extracomment>
   <translation>Gewichte der standardisierten Eingaben</translation>
  </message>
  <message>
   <source>weights in the data’s own units</source>
   <extracomment>data_labels.OF_OWN_UNITS</extracomment>
   <translation>Gewichte in den Einheiten der Daten</translation>
  </message>
  <message>
   <source>{shown} largest of {all}</source>
   <extracomment>data_labels.LARGEST</extracomment>
   <translation>{shown} größte von {all}</translation>
  </message>
  <message>
   <source>towards {name}</source>
   <extracomment>data_labels.TOWARDS</extracomment>
   <translation>zu {name} hin</translation>
  </message>
  <message>
   <source>sample {number} of {all}</source>
   <extracomment>data_labels.SAMPLE_OF</extracomment>
   <translation>Datenpunkt {number} von {all}</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</source>
   <extracomment>data_labels.described; one: {samples} sample of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</extracomment>
   <translation>
    <numerusform>{samples} Datenpunkt ({features}): {zeros} der Klasse {zero}, Kreise, und {ones} der Klasse {one}, Dreiecke.</numerusform>
    <numerusform>{samples} Datenpunkte ({features}): {zeros} der Klasse {zero}, Kreise, und {ones} der Klasse {one}, Dreiecke.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} features</source>
   <extracomment>data_labels.described, own_data_labels._features; one: {count} feature</extracomment>
   <translation>
    <numerusform>{count} Merkmal</numerusform>
    <numerusform>{count} Merkmale</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Save the window or a plot as a picture, the run as an animation or a table.</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>Das Fenster oder ein Diagramm als Bild speichern, den Lauf als Animation oder Tabelle.</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Copy the window as a picture.</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>Das Fenster als Bild kopieren.</translation>
  </message>
  <message>
   <source>Copy table</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <source>Copy the table of iterations, for a spreadsheet or a text.</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>Die Tabelle der Iterationen kopieren, für eine Tabellenkalkulation oder einen Text.</translation>
  </message>
  <message>
   <source>Copy table as LaTeX</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>Tabelle als LaTeX kopieren</translation>
  </message>
  <message>
   <source>Copy the table of iterations as LaTeX.</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>Die Tabelle der Iterationen als LaTeX kopieren.</translation>
  </message>
  <message>
   <source>Print…</source>
   <extracomment>export_labels.PRINT, worksheet_labels.PRINT</extracomment>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Print the window or the table of iterations, with a preview.</source>
   <extracomment>export_labels.PRINT</extracomment>
   <translation>Das Fenster oder die Tabelle der Iterationen drucken, mit Vorschau.</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>export_labels.EXPORT_TITLE</extracomment>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>export_labels.PRINT_TITLE</extracomment>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>export_labels.WHAT, export_labels.WHAT_TO_PRINT</extracomment>
   <translation>Was</translation>
  </message>
  <message>
   <source>What of the window is saved.</source>
   <extracomment>export_labels.WHAT</extracomment>
   <translation>Was vom Fenster gespeichert wird.</translation>
  </message>
  <message>
   <source>What of the window is printed.</source>
   <extracomment>export_labels.WHAT_TO_PRINT</extracomment>
   <translation>Was vom Fenster gedruckt wird.</translation>
  </message>
  <message>
   <source>As</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>Als</translation>
  </message>
  <message>
   <source>The kind of file.</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>Die Art der Datei.</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>export_labels.SCALE, labels.INPUTS, worksheet_labels.SIZE</extracomment>
   <translation>Größe</translation>
  </message>
  <message>
   <source>How many dots of the picture there are to each pixel of the window.</source>
   <extracomment>export_labels.SCALE</extracomment>
   <translation>Wie viele Bildpunkte auf jedes Pixel des Fensters kommen, in jeder Richtung.</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Those of the screen, or light ones, which save ink on paper.</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>Die des Bildschirms oder helle, die auf Papier Tinte sparen.</translation>
  </message>
  <message>
   <source>Save…</source>
   <extracomment>export_labels.SAVE, worksheet_labels.SAVE</extracomment>
   <translation>Speichern …</translation>
  </message>
  <message>
   <source>Choose a place and a name for the file.</source>
   <extracomment>export_labels.SAVE</extracomment>
   <translation>Einen Ort und einen Namen für die Datei wählen.</translation>
  </message>
  <message>
   <source>Preview…</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>Vorschau …</translation>
  </message>
  <message>
   <source>See the pages, and print them.</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>Die Seiten ansehen und drucken.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>export_labels.CANCEL, export_labels.CANCEL_PRINT, keeping_labels.CANCEL, keeping_labels.STAY, map_labels.CANCEL, own_data_labels.CANCEL, worksheet_labels.CANCEL</extracomment>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Close this without a file.</source>
   <extracomment>export_labels.CANCEL</extracomment>
   <translation>Dies ohne Datei schließen.</translation>
  </message>
  <message>
   <source>Close this without printing.</source>
   <extracomment>export_labels.CANCEL_PRINT</extracomment>
   <translation>Dies ohne Drucken schließen.</translation>
  </message>
  <message>
   <source>How far the file is</source>
   <extracomment>export_labels.PROGRESS</extracomment>
   <translation>Wie weit die Datei ist</translation>
  </message>
  <message>
   <source>The whole window</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Das ganze Fenster</translation>
  </message>
  <message>
   <source>The picture of the descent</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Das Bild des Abstiegs</translation>
  </message>
  <message>
   <source>The instrument beside the picture</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Das Instrument neben dem Bild</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Kosten</translation>
  </message>
  <message>
   <source>The data</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Daten</translation>
  </message>
  <message>
   <source>The cost landscape</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Kostenlandschaft</translation>
  </message>
  <message>
   <source>The chain rule</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Kettenregel</translation>
  </message>
  <message>
   <source>The paths of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Wege des Rennens</translation>
  </message>
  <message>
   <source>The costs of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Kosten des Rennens</translation>
  </message>
  <message>
   <source>The ranking of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Rangliste des Rennens</translation>
  </message>
  <message>
   <source>The table of iterations</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Die Tabelle der Iterationen</translation>
  </message>
  <message>
   <source>Picture of dots (PNG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Bild aus Pixeln (PNG)</translation>
  </message>
  <message>
   <source>Drawing of lines (SVG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Zeichnung aus Linien (SVG)</translation>
  </message>
  <message>
   <source>Page of lines (PDF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Seite aus Linien (PDF)</translation>
  </message>
  <message>
   <source>Animation of the run (GIF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Animation des Laufs (GIF)</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Tabelle für eine Tabellenkalkulation (CSV)</translation>
  </message>
  <message>
   <source>Table for a text (LaTeX)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Tabelle für einen Text (LaTeX)</translation>
  </message>
  <message>
   <source>As on the screen</source>
   <extracomment>export_labels.AS_ON_SCREEN</extracomment>
   <translation>Wie auf dem Bildschirm</translation>
  </message>
  <message>
   <source>Light, for paper</source>
   <extracomment>export_labels.FOR_PAPER</extracomment>
   <translation>Hell, für Papier</translation>
  </message>
  <message>
   <source>For slides and pages on the web.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Für Folien und Seiten im Web.</translation>
  </message>
  <message>
   <source>For texts and drawings: sharp in any size, and can be changed by other programs.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Für Texte und Zeichnungen: scharf in jeder Größe und mit anderen Programmen änderbar.</translation>
  </message>
  <message>
   <source>For print: sharp in any size.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Für den Druck: scharf in jeder Größe.</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with every digit, and the settings beside them.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Alle Zeilen bis zur jetzigen, mit allen Ziffern, und daneben die Einstellungen.</translation>
  </message>
  <message>
   <source>The picture of the window is on the clipboard.</source>
   <extracomment>export_labels.PICTURE_COPIED</extracomment>
   <translation>Das Bild des Fensters ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>There is no run to save yet.</source>
   <extracomment>export_labels.NO_RUN</extracomment>
   <translation>Es gibt noch keinen Lauf zu speichern.</translation>
  </message>
  <message>
   <source>No printer is set up: the preview saves the pages as PDF.</source>
   <extracomment>export_labels.NO_PRINTER</extracomment>
   <translation>Kein Drucker ist eingerichtet: Die Vorschau speichert die Seiten als PDF.</translation>
  </message>
  <message>
   <source>{scale}× ({width} × {height})</source>
   <extracomment>export_labels.times</extracomment>
   <translation>{scale}× ({width} × {height})</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex</extracomment>
   <translation>Alle Zeilen bis zur jetzigen, mit den Zahlen, wie sie angezeigt sind.</translation>
  </message>
  <message numerus="yes">
   <source>{frames} frames: one for every {count} steps up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {frames} frames: one for each step up to the one that you stand on.</extracomment>
   <translation>
    <numerusform>{frames} Einzelbilder: eines für jeden Schritt bis zum jetzigen.</numerusform>
    <numerusform>{frames} Einzelbilder: eines alle {count} Schritte bis zum jetzigen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Frame {done} of {frames}</source>
   <extracomment>export_labels.drawing</extracomment>
   <translation>Einzelbild {done} von {frames}</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard.</source>
   <extracomment>export_labels.table_copied; one: {count} row is on the clipboard.</extracomment>
   <translation>
    <numerusform>{count} Zeile ist in der Zwischenablage.</numerusform>
    <numerusform>{count} Zeilen sind in der Zwischenablage.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard as LaTeX.</source>
   <extracomment>export_labels.latex_copied; one: {count} row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>{count} Zeile ist als LaTeX in der Zwischenablage.</numerusform>
    <numerusform>{count} Zeilen sind als LaTeX in der Zwischenablage.</numerusform>
   </translation>
  </message>
  <message>
   <source>{page} / {pages}</source>
   <extracomment>export_labels.page_of</extracomment>
   <translation>{page} / {pages}</translation>
  </message>
  <message numerus="yes">
   <source>Only the first {count} rows are printed. Export saves all of them as CSV.</source>
   <extracomment>export_labels.rows_left_out; one: Only the first row is printed. Export saves all of them as CSV.</extracomment>
   <translation>
    <numerusform>Nur die erste Zeile ist gedruckt. Exportieren speichert alle als CSV.</numerusform>
    <numerusform>Nur die ersten {count} Zeilen sind gedruckt. Exportieren speichert alle als CSV.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was printed: {printer} does not answer.</source>
   <extracomment>export_labels.not_printed</extracomment>
   <translation>Nichts wurde gedruckt: {printer} antwortet nicht.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex; one: The first row, with numbers as they are shown.</extracomment>
   <translation>
    <numerusform>Die erste Zeile, mit den Zahlen, wie sie angezeigt sind.</numerusform>
    <numerusform>Die ersten {count} Zeilen, mit den Zahlen, wie sie angezeigt sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} frames: one for each step up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {count} frame.</extracomment>
   <translation>
    <numerusform>{count} Einzelbild.</numerusform>
    <numerusform>{count} Einzelbilder: eines für jeden Schritt bis zum jetzigen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard. Export saves all of them.</source>
   <extracomment>export_labels.table_copied; one: The first row is on the clipboard. Export saves all of them.</extracomment>
   <translation>
    <numerusform>Die erste Zeile ist in der Zwischenablage. Exportieren speichert alle.</numerusform>
    <numerusform>Die ersten {count} Zeilen sind in der Zwischenablage. Exportieren speichert alle.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard as LaTeX: more would fill no page.</source>
   <extracomment>export_labels.latex_copied; one: The first row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>Die erste Zeile ist als LaTeX in der Zwischenablage.</numerusform>
    <numerusform>Die ersten {count} Zeilen sind als LaTeX in der Zwischenablage: Mehr passen auf keine Seite.</numerusform>
   </translation>
  </message>
  <message>
   <source>Character {at}: there is no function yet. Type one, such as x^2 - 4x + 6.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Hier steht noch keine Funktion. Eine eingeben, etwa x^2 - 4x + 6.</translation>
  </message>
  <message>
   <source>Character {at}: the function goes on after {expected} characters. Shorten it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Die Funktion ist länger als {expected} Zeichen. Sie kürzen.</translation>
  </message>
  <message>
   <source>Character {at}: more than {expected} levels lie inside each other. Take some brackets, powers or functions apart.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Mehr als {expected} Ebenen liegen ineinander. Einige Klammern, Potenzen oder Funktionen auflösen.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: the derivatives of this function grow too large to write down. Type one with fewer products, powers and functions inside each other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at} bis {end}: Die Ableitungen dieser Funktion werden zu lang. Eine mit weniger ineinander liegenden Produkten, Potenzen und Funktionen eingeben.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at} bis {end}: „{given}“ ist überall gleich. Eine Funktion von x oder von x und y eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has no meaning in a function. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ hat in einer Funktion keine Bedeutung. Es weglassen.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” looks like “{expected}”, but is another character. Type it again as {expected}.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ sieht aus wie „{expected}“, ist aber ein anderes Zeichen. Es neu als {expected} eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The variables are x and y; put a number for any other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ ist nicht bekannt. Die Variablen sind x und y; für jede andere eine Zahl einsetzen.</translation>
  </message>
  <message>
   <source>Character {at}: a decimal comma. Type a point, as in 0.5.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: ein Dezimalkomma. Einen Punkt eingeben, wie in 0.5.</translation>
  </message>
  <message>
   <source>Character {at}: a comma has no meaning here. Functions take one argument, and decimals follow a point.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Ein Komma hat hier keine Bedeutung. Funktionen haben ein Argument; Nachkommastellen folgen auf eine Ziffer und das Dezimalzeichen.</translation>
  </message>
  <message>
   <source>Character {at}: this point belongs to no number. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Dieses Dezimalzeichen gehört zu keiner Zahl. Es weglassen.</translation>
  </message>
  <message>
   <source>Character {at}: quotation marks have no meaning in a function. Leave them out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Anführungszeichen haben in einer Funktion keine Bedeutung. Sie weglassen.</translation>
  </message>
  <message>
   <source>Character {at}: one function at a time. End it before the semicolon.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: eine Funktion auf einmal. Sie vor dem Semikolon beenden.</translation>
  </message>
  <message>
   <source>Character {at}: an equals sign is taken only after y, z, f(x) or f(x, y) at the beginning. Type what stands on its right.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Ein Gleichheitszeichen geht nur nach y, z, f(x) oder f(x, y) am Anfang. Eingeben, was rechts davon steht.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” compares, and a comparison is no function. Type one side of it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ vergleicht, und ein Vergleich ist keine Funktion. Nur eine Seite davon eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: there is no factorial here. Put its value, as 6 for 3!.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Fakultäten gibt es hier nicht. Den Wert einsetzen, etwa 6 für 3!.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has two points. Keep one of them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ hat zwei Dezimalzeichen. Eines davon behalten.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too large to compute with. Stay below 10^308.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ ist zu groß zum Rechnen. Unter 10^308 bleiben.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too small to tell from 0. Stay above 10^-308, or type 0.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ ist zu klein, um es von 0 zu unterscheiden. Über 10^-308 bleiben oder 0 eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: the number {given} follows without a sign. Put it in front, as in 2x, or a sign between, as in x*2 or x^2.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Die Zahl {given} folgt ohne Zeichen. Sie davor setzen, wie in 2x, oder ein Zeichen dazwischen, wie in x*2 oder x^2.</translation>
  </message>
  <message>
   <source>Character {at}: nothing follows on “{given}”. Type a number, x or brackets after it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Auf „{given}“ folgt nichts. Danach eine Zahl, x oder Klammern eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands before “{given}”. Type a number, x or brackets before it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Vor „{given}“ steht nichts. Davor eine Zahl, x oder Klammern eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: {given} of what? Type its argument, as in {given}(x).</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: {given} wovon? Das Argument eingeben, wie in {given}(x).</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” can mean two things. Type {expected}(x) for the inverse function, or a fraction, 1/…, for the power.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ kann zweierlei heißen. {expected}(x) für die Umkehrfunktion eingeben, oder einen Bruch, 1/…, für die Potenz.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” cannot be followed by that power. Put brackets around the function and its argument, and the power after them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: Auf „{given}“ kann diese Potenz nicht folgen. Klammern um die Funktion und ihr Argument setzen, und die Potenz dahinter.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is never closed. Type “{expected}” where it ends.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ wird nie geschlossen. „{expected}“ eingeben, wo es endet.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” closes what was never opened. Leave it out, or open it before.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ schließt, was nie geöffnet wurde. Es weglassen oder vorher öffnen.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” stands where “{expected}” must close. Type “{expected}” here.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ steht, wo „{expected}“ schließen muss. Hier „{expected}“ eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands in the brackets. Fill or remove them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: In den Klammern steht nichts. Sie füllen oder entfernen.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is 0, and nothing is divided by 0. Put another divisor.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ ist 0, und durch 0 wird nicht geteilt. Einen anderen Teiler einsetzen.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no finite number. Put smaller numbers, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ ist keine endliche Zahl. Kleinere Zahlen einsetzen oder es herausnehmen.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no real number. Change its sign, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Zeichen {at}: „{given}“ ist keine reelle Zahl. Das Vorzeichen ändern oder es herausnehmen.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._OF_ONE</extracomment>
   <translation>Zeichen {at}: „{given}“ ist überall gleich. Eine Funktion von x oder von x und y eingeben.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>Zeichen {at}: „{given}“ ist nicht bekannt. Die Funktionen sind {functions}.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. Did you mean {names}? The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>Zeichen {at}: „{given}“ ist nicht bekannt. Gemeint ist vielleicht {names}? Die Funktionen sind {functions}.</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>expression_words._unknown_name, words._remedy</extracomment>
   <translation> oder </translation>
  </message>
  <message>
   <source>Steps for each learning rate</source>
   <extracomment>finder_labels.FINDER_PLOT</extracomment>
   <translation>Schritte für jede Lernrate</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs to come to the tolerance; L is the curvature at the start. Click or drag to use a learning rate; Left and Right go to the next one.</source>
   <extracomment>finder_labels.FINDER_TIP</extracomment>
   <translation>Wie viele Schritte jede Lernrate bis zur Toleranz braucht; L ist die Krümmung am Start. Klicken oder ziehen, um eine Lernrate zu nehmen; ← und → gehen zur nächsten.</translation>
  </message>
  <message>
   <source>steps</source>
   <extracomment>finder_labels.STEPS_AXIS, race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Use it</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Walk with the best learning rate.</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>Mit der besten Lernrate gehen.</translation>
  </message>
  <message>
   <source>Trying learning rates …</source>
   <extracomment>finder_labels.SEARCHING</extracomment>
   <translation>Lernraten werden probiert …</translation>
  </message>
  <message>
   <source>The learning rates could not be compared.</source>
   <extracomment>finder_labels.FAILED</extracomment>
   <translation>Die Lernraten ließen sich nicht vergleichen.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Keine von {number} Lernraten kommt an; erlaubt: {steps}.</translation>
  </message>
  <message>
   <source>{best}; the one in force does not arrive in {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; die eingestellte kommt in {count} Schritten nicht an.</translation>
  </message>
  <message>
   <source>The start is level already: with any learning rate no step is needed.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>Der Start ist schon eben: Mit jeder Lernrate ist kein Schritt nötig.</translation>
  </message>
  <message>
   <source>Best here: {rate}, 1 step: it lands on the minimum at once</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>Beste hier: {rate}, 1 Schritt: Er landet sofort auf dem Minimum</translation>
  </message>
  <message>
   <source>Best of {number}: {rate}, {steps}</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>Beste von {number}: {rate}, {steps}</translation>
  </message>
  <message>
   <source>{best}.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}.</translation>
  </message>
  <message>
   <source>{best}. It is the one in force.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}. Es ist die eingestellte.</translation>
  </message>
  <message>
   <source>None of {number} learning rates reaches a minimum: each that arrives comes to level ground.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Keine von {number} Lernraten erreicht ein Minimum: Jede, die ankommt, kommt auf ebenen Grund.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}: all diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Keine von {number} Lernraten kommt an; erlaubt: {steps}. Alle divergieren.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}; some diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Keine von {number} Lernraten kommt an; erlaubt: {steps}. Einige divergieren.</translation>
  </message>
  <message>
   <source>{best}; the one in force comes to level ground in {count}, no minimum.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; die eingestellte kommt auf ebenen Grund ({count}), kein Minimum.</translation>
  </message>
  <message>
   <source>{best}; the one in force takes {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; die eingestellte braucht {count}.</translation>
  </message>
  <message>
   <source>{best}; the one in force diverges.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; die eingestellte divergiert.</translation>
  </message>
  <message>
   <source>, </source>
   <extracomment>finder_labels.trial_text, keeping_words._names, lesson_labels.scene_line, lesson_words.on_page, lesson_words._names, lesson_words._place, lesson_words._numbers, map_labels.cell_text, mountain_labels.lows, neuron_labels.class_counts, own_data_labels.class_zero, race_labels.this_run, race_labels.common, race_labels.finished_level, table_words._names</extracomment>
   <translation>, </translation>
  </message>
  <message>
   <source>maximum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>Maximum {place}</translation>
  </message>
  <message>
   <source>start {place}</source>
   <extracomment>formulas.start_text, lesson_labels._start</extracomment>
   <translation>Start {place}</translation>
  </message>
  <message>
   <source>minimum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>Minimum {place}</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground falls to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Die Steigung ist hier {slope}: Nach rechts geht es hinunter.</translation>
  </message>
  <message>
   <source>Sum of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Summe der quadrierten Steigungen: {formula}, und {size}.</translation>
  </message>
  <message>
   <source>It leads to {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Er führt zu {formula}.</translation>
  </message>
  <message>
   <source>{cost} is not less than {best}: {point} stays the best.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} ist nicht kleiner als {best}: {point} bleibt der beste Punkt.</translation>
  </message>
  <message>
   <source>No slope shows the way: the next point in the row is {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>Keine Steigung zeigt den Weg: Der nächste Punkt der Reihe ist {point}.</translation>
  </message>
  <message>
   <source>You stand at {here}. In fog, this place is all you know.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>Der Standort ist {here}. Im Nebel ist nur diese Stelle bekannt.</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>Bewegen</translation>
  </message>
  <message>
   <source>The step has led from {there} to {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>Der Schritt hat von {there} nach {here} geführt.</translation>
  </message>
  <message>
   <source>The gradient is {slope}: it points uphill, so down is against it.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Der Gradient ist {slope}: Er zeigt bergauf, also geht es entgegen hinunter.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Die Steigung ist hier {slope}: Der Grund ist eben.</translation>
  </message>
  <message>
   <source>Slope</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Steigung</translation>
  </message>
  <message>
   <source>Squares</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Quadrate</translation>
  </message>
  <message>
   <source>Curvature</source>
   <extracomment>function_captions._curvature, neuron_captions._curvature</extracomment>
   <translation>Krümmung</translation>
  </message>
  <message>
   <source>One curvature is {least}: no bowl fits the ground here.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Eine Krümmung ist {least}: Hier passt keine Mulde zum Grund.</translation>
  </message>
  <message>
   <source>From {least} to {most}: the dashed bowl bends like this.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Von {least} bis {most}: So krümmt sich die gestrichelte Mulde.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola has this slope and curvature.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Hier {bend}: Die gestrichelte Parabel hat diese Steigung und Krümmung.</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>function_captions._scale, function_captions._newton, neuron_captions._scale</extracomment>
   <translation>Skalieren</translation>
  </message>
  <message>
   <source>Rate times gradient: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Rate mal Gradient: {formula}.</translation>
  </message>
  <message>
   <source>No rate: to the model’s lowest place, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>Keine Rate: zur tiefsten Stelle des Modells, {formula}.</translation>
  </message>
  <message>
   <source>No rate: slope over curvature, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>Keine Rate: Steigung durch Krümmung, {formula}.</translation>
  </message>
  <message>
   <source>Look ahead</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Vorausschauen</translation>
  </message>
  <message>
   <source>The ghost shows where it leads: {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Der Schatten zeigt, wohin es führt: {formula}.</translation>
  </message>
  <message>
   <source>The search stands on point {number} of {count}, {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>Die Suche steht auf Punkt {number} von {count}, {here}.</translation>
  </message>
  <message>
   <source>The cost there is {cost}. The slope is not asked for.</source>
   <extracomment>function_captions._look</extracomment>
   <translation>Die Kosten dort sind {cost}. Nach der Steigung wird nicht gefragt.</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>{cost} is less than {best}: this point is the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} ist kleiner als {best}: Dieser Punkt ist der bisher beste.</translation>
  </message>
  <message>
   <source>That was the last point: the search goes to the best, {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>Das war der letzte Punkt: Die Suche geht zum besten, {point}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>function_captions._go_on, start_labels.GO_ON, trouble_labels.GO_ON</extracomment>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Stand</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>Stehen</translation>
  </message>
  <message>
   <source>The gradient is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Der Gradient ist {slope}: Der Grund ist eben.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground rises to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Die Steigung ist hier {slope}: Nach rechts geht es hinauf.</translation>
  </message>
  <message>
   <source>Means</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Mittelwerte</translation>
  </message>
  <message>
   <source>Of the slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Von den bisherigen Steigungen ist der Mittelwert {mean} und die übliche Größe {size}.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Sie behält {share} und nimmt den Gradienten auf: {formula}.</translation>
  </message>
  <message>
   <source>Mean of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Mittelwert der quadrierten Steigungen: {formula}, und {size}.</translation>
  </message>
  <message>
   <source>The Hessian H says how the gradient changes from here on.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Die Hesse-Matrix H sagt, wie sich der Gradient von hier an ändert.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola opens downwards. Its vertex is a top.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Hier {bend}: Die gestrichelte Parabel ist nach unten geöffnet. Ihr Scheitel ist ein Gipfel.</translation>
  </message>
  <message>
   <source>Here {bend}: the ground is straight, and no parabola fits.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Hier {bend}: Der Grund ist gerade, und keine Parabel passt.</translation>
  </message>
  <message>
   <source>Rate times slope, downhill: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Rate mal Steigung, bergab: {formula}.</translation>
  </message>
  <message>
   <source>This step leads to no number: there is no such place.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Dieser Schritt führt zu keiner Zahl: Eine solche Stelle gibt es nicht.</translation>
  </message>
  <message>
   <source>There is nothing to compare: this point is passed over.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>Es gibt nichts zu vergleichen: Dieser Punkt wird übergangen.</translation>
  </message>
  <message>
   <source>It is the first point with a cost: the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>Es ist der erste Punkt mit Kosten: der bisher beste.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the slope in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Sie behält {share} und nimmt die Steigung auf: {formula}.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <source>Rate times velocity: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Rate mal Geschwindigkeit: {formula}.</translation>
  </message>
  <message>
   <source>Rate times both: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Rate mal beides: {formula}.</translation>
  </message>
  <message>
   <source>Rate times gradient over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Rate mal Gradient durch Größe: {formula}.</translation>
  </message>
  <message>
   <source>Rate times mean over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Rate mal Mittelwert durch Größe: {formula}.</translation>
  </message>
  <message>
   <source>Rate times slope over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Rate mal Steigung durch Größe: {formula}.</translation>
  </message>
  <message>
   <source>Function</source>
   <extracomment>function_labels.FUNCTION, labels.INPUTS</extracomment>
   <translation>Funktion</translation>
  </message>
  <message>
   <source>Any f(x) or f(x, y) that you type: one curve, or a landscape.</source>
   <extracomment>function_labels.FUNCTION</extracomment>
   <translation>Jedes eingegebene f(x) oder f(x, y): eine Kurve oder eine Landschaft.</translation>
  </message>
  <message>
   <source>Function f</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>Funktion f</translation>
  </message>
  <message>
   <source>A function of x, or of x and y, such as x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) or x² + 3y². Enter takes it, Esc brings back the one in force.</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>Eine Funktion von x oder von x und y, etwa x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) oder x² + 3y². Enter übernimmt sie, Esc bringt die geltende zurück.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>Functions worth walking down, each with a start and a rate.</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>Funktionen, deren Abstieg sich lohnt, jede mit Start und Rate.</translation>
  </message>
  <message>
   <source>Start x, y</source>
   <extracomment>function_labels.START</extracomment>
   <translation>Start x, y</translation>
  </message>
  <message>
   <source>Where the walk begins: two numbers with a comma between them, or one for both. The ball in the picture can be dragged too, and a click there begins anew.</source>
   <extracomment>function_labels.START</extracomment>
   <translation>Wo der Weg beginnt: zwei Zahlen mit Semikolon dazwischen, oder eine für beide. Auch der Ball im Bild lässt sich ziehen, und ein Klick dort beginnt neu.</translation>
  </message>
  <message>
   <source>Enter takes it, Esc goes back.</source>
   <extracomment>function_labels.PREVIEW</extracomment>
   <translation>Enter übernimmt, Esc geht zurück.</translation>
  </message>
  <message>
   <source>not defined</source>
   <extracomment>function_labels.NOT_DEFINED</extracomment>
   <translation>nicht definiert</translation>
  </message>
  <message>
   <source>too large to draw</source>
   <extracomment>function_labels.TOO_LARGE</extracomment>
   <translation>zu groß zum Zeichnen</translation>
  </message>
  <message>
   <source>The slope is 0 at no single place in view.</source>
   <extracomment>function_labels.NO_FLAT_PLACE</extracomment>
   <translation>Die Steigung ist im Bild an keiner einzelnen Stelle 0.</translation>
  </message>
  <message>
   <source>Over a stretch of the curve, the slope is too small to tell from 0.</source>
   <extracomment>function_labels.FADED</extracomment>
   <translation>Auf einem Stück der Kurve ist die Steigung von 0 nicht zu unterscheiden.</translation>
  </message>
  <message>
   <source>flat {place}</source>
   <extracomment>function_labels._ONE, function_labels._MANY</extracomment>
   <translation>flach {place}</translation>
  </message>
  <message>
   <source>minima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>Minima {place}</translation>
  </message>
  <message>
   <source>maxima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>Maxima {place}</translation>
  </message>
  <message>
   <source>f is not defined at {place}</source>
   <extracomment>function_labels.undefined_at</extracomment>
   <translation>f ist nicht definiert bei {place}</translation>
  </message>
  <message>
   <source>The value at {place} is too large to draw</source>
   <extracomment>function_labels.too_large_at</extracomment>
   <translation>Der Wert bei {place} ist zu groß zum Zeichnen</translation>
  </message>
  <message>
   <source>The slope is 0 at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>Die Steigung ist an {places} Stellen oder mehr 0; markiert sind die nahe dem Start.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>Die Steigung ist an {places} Stelle im Bild 0; davon Minima: {minima}.</numerusform>
    <numerusform>Die Steigung ist an {places} Stellen im Bild 0; davon Minima: {minima}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is 0 or leaps over it at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>Die Steigung ist an {places} Stellen oder mehr 0 oder überspringt sie; markiert sind die nahe dem Start.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 or leaps over it at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 or leaps over it at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>Die Steigung ist an {places} Stelle im Bild 0 oder überspringt sie; davon Minima: {minima}.</numerusform>
    <numerusform>Die Steigung ist an {places} Stellen im Bild 0 oder überspringt sie; davon Minima: {minima}.</numerusform>
   </translation>
  </message>
  <message>
   <source>corner: {places}</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>Ecke: {places}</translation>
  </message>
  <message>
   <source>Rates</source>
   <extracomment>instrument_labels.SHORT</extracomment>
   <translation>Raten</translation>
  </message>
  <message>
   <source>Python</source>
   <extracomment>instrument_labels.SHORT, script_labels.PYTHON</extracomment>
   <translation>Python</translation>
  </message>
  <message>
   <source>Cobweb</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>Spinnweb</translation>
  </message>
  <message>
   <source>Each step as a staircase between the curve x − ηf′(x) and the diagonal.</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>Jeder Schritt als Treppe zwischen der Kurve x − ηf′(x) und der Diagonalen.</translation>
  </message>
  <message>
   <source>Rate finder</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>Ratensuche</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs, and which needs the fewest.</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>Wie viele Schritte jede Lernrate braucht und welche die wenigsten.</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Learning rates and starts at once: how many steps, and where each walk ends.</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>Lernraten und Starts auf einmal: wie viele Schritte, und wo jeder Weg endet.</translation>
  </message>
  <message>
   <source>New experiment</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>Neues Experiment</translation>
  </message>
  <message>
   <source>Begin anew with this model, as the app came with it.</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>Mit diesem Modell neu beginnen, so wie die App es mitbringt.</translation>
  </message>
  <message>
   <source>Open…</source>
   <extracomment>keeping_labels.OPEN, lesson_labels.OPEN_OTHER</extracomment>
   <translation>Öffnen …</translation>
  </message>
  <message>
   <source>Open an experiment, a lesson or a table of data.</source>
   <extracomment>keeping_labels.OPEN</extracomment>
   <translation>Ein Experiment, eine Lektion oder eine Datentabelle öffnen.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <extracomment>keeping_labels.RECENT</extracomment>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>keeping_labels.SAVE, keeping_labels.SAVE_IT, lesson_labels.SAVE</extracomment>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save all that the window holds in the experiment’s file.</source>
   <extracomment>keeping_labels.SAVE</extracomment>
   <translation>Alles, was das Fenster enthält, in der Datei des Experiments speichern.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <extracomment>keeping_labels.SAVE_AS, lesson_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>Speichern unter …</translation>
  </message>
  <message>
   <source>Save all that the window holds in another file.</source>
   <extracomment>keeping_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>Alles, was das Fenster enthält, in einer anderen Datei speichern.</translation>
  </message>
  <message>
   <source>Copy as text to share</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>Als Text zum Teilen kopieren</translation>
  </message>
  <message>
   <source>Copy a short text that opens here what the window shows now.</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>Einen kurzen Text kopieren, der hier öffnet, was das Fenster jetzt zeigt.</translation>
  </message>
  <message>
   <source>Paste shared text</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>Geteilten Text einfügen</translation>
  </message>
  <message>
   <source>Open the experiment whose text was copied.</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>Das Experiment öffnen, dessen Text kopiert wurde.</translation>
  </message>
  <message>
   <source>Last time, not saved: {time}</source>
   <extracomment>keeping_labels.LAST_TIME</extracomment>
   <translation>Letztes Mal, nicht gespeichert: {time}</translation>
  </message>
  <message>
   <source>What the window held at {time}, when it was closed without saving.</source>
   <extracomment>keeping_labels.LAST_TIME_TIP</extracomment>
   <translation>Was das Fenster enthielt, als es ohne Speichern geschlossen wurde ({time}).</translation>
  </message>
  <message>
   <source>Clear list</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <source>Forget these names; the files stay where they are.</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>Diese Namen vergessen; die Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>{path} is not there any more. It was taken off the list.</source>
   <extracomment>keeping_labels.RECENT_GONE</extracomment>
   <translation>{path} gibt es nicht mehr. Der Eintrag ist aus der Liste genommen.</translation>
  </message>
  <message>
   <source>Experiments</source>
   <extracomment>keeping_labels.EXPERIMENTS</extracomment>
   <translation>Experimente</translation>
  </message>
  <message>
   <source>Experiments, lessons and tables</source>
   <extracomment>keeping_labels.ALL_KINDS</extracomment>
   <translation>Experimente, Lektionen und Tabellen</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>keeping_labels.LESSONS, lesson_labels.LESSONS, lesson_labels.LESSON_FILES</extracomment>
   <translation>Lektionen</translation>
  </message>
  <message>
   <source>Tables</source>
   <extracomment>keeping_labels.TABLES</extracomment>
   <translation>Tabellen</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>keeping_labels.ALL_FILES, lesson_labels.ALL_FILES</extracomment>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>A new experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.NEW_BEGUN</extracomment>
   <translation>Ein neues Experiment. Rückgängig bringt zurück, was da war.</translation>
  </message>
  <message>
   <source>Opened {name}. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED</extracomment>
   <translation>{name} geöffnet. Rückgängig bringt zurück, was da war.</translation>
  </message>
  <message>
   <source>Opened the shared experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED_SHARED</extracomment>
   <translation>Geteiltes Experiment geöffnet. Rückgängig bringt zurück, was da war.</translation>
  </message>
  <message>
   <source>The work of {time} is back. It is not saved in a file yet.</source>
   <extracomment>keeping_labels.RESTORED</extracomment>
   <translation>Die letzte Arbeit ({time}) ist wieder da. Sie ist noch in keiner Datei gespeichert.</translation>
  </message>
  <message>
   <source>There is no shared experiment on the clipboard. Copy its whole text first; it begins with gd1.</source>
   <extracomment>keeping_labels.NO_SHARE</extracomment>
   <translation>In der Zwischenablage ist kein geteiltes Experiment. Erst seinen ganzen Text kopieren; er beginnt mit gd1.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <extracomment>keeping_labels.OPENING</extracomment>
   <translation>{name} wird geöffnet …</translation>
  </message>
  <message>
   <source>Opening the shared experiment …</source>
   <extracomment>keeping_labels.OPENING_SHARED</extracomment>
   <translation>Das geteilte Experiment wird geöffnet …</translation>
  </message>
  <message>
   <source>Bringing back what was not saved …</source>
   <extracomment>keeping_labels.OPENING_WORK</extracomment>
   <translation>Nicht Gespeichertes wird zurückgeholt …</translation>
  </message>
  <message>
   <source>Stop opening; everything stays as it was.  (Esc)</source>
   <extracomment>keeping_labels.CANCEL</extracomment>
   <translation>Das Öffnen abbrechen; alles bleibt, wie es war.  (Esc)</translation>
  </message>
  <message>
   <source>It was not opened. Everything is as it was.</source>
   <extracomment>keeping_labels.NOT_OPENED</extracomment>
   <translation>Es wurde nicht geöffnet. Alles ist, wie es war.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <extracomment>keeping_labels.UNSAVED</extracomment>
   <translation>Die Änderungen an {name} speichern?</translation>
  </message>
  <message>
   <source>Without saving, what was changed since is lost.</source>
   <extracomment>keeping_labels.UNSAVED_TEXT</extracomment>
   <translation>Ohne Speichern geht verloren, was seither geändert wurde.</translation>
  </message>
  <message>
   <source>Don’t save</source>
   <extracomment>keeping_labels.DROP_IT</extracomment>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <source>GD Desktop ended unexpectedly. Bring back the work of {time}?</source>
   <extracomment>keeping_labels.CRASHED</extracomment>
   <translation>GD Desktop wurde unerwartet beendet. Die letzte Arbeit ({time}) wiederherstellen?</translation>
  </message>
  <message>
   <source>It is kept until you decide. Not now asks again at the next start.</source>
   <extracomment>keeping_labels.CRASHED_TEXT</extracomment>
   <translation>Sie bleibt erhalten, bis das entschieden ist. „Nicht jetzt“ fragt beim nächsten Start noch einmal.</translation>
  </message>
  <message>
   <source>Restore</source>
   <extracomment>keeping_labels.BRING_BACK</extracomment>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>keeping_labels.DISCARD</extracomment>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>keeping_labels.NOT_NOW</extracomment>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>{name} has changed since it was opened here.</source>
   <extracomment>keeping_labels.CHANGED</extracomment>
   <translation>{name} hat sich geändert, seit es hier geöffnet wurde.</translation>
  </message>
  <message>
   <source>Overwriting it replaces what it holds now.</source>
   <extracomment>keeping_labels.CHANGED_TEXT</extracomment>
   <translation>Überschreiben ersetzt, was jetzt darin steht.</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <extracomment>keeping_labels.OVERWRITE</extracomment>
   <translation>Überschreiben</translation>
  </message>
  <message>
   <source>Your work could not be kept for the next time.</source>
   <extracomment>keeping_labels.NOT_KEPT</extracomment>
   <translation>Die Arbeit konnte nicht für das nächste Mal aufgehoben werden.</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <extracomment>keeping_labels.CLOSE_ANYWAY</extracomment>
   <translation>Trotzdem schließen</translation>
  </message>
  <message>
   <source>It was not saved.</source>
   <extracomment>keeping_labels.NOT_SAVED</extracomment>
   <translation>Es wurde nicht gespeichert.</translation>
  </message>
  <message>
   <source>Your work is still in the window.</source>
   <extracomment>keeping_labels.WORK_KEPT</extracomment>
   <translation>Die Arbeit ist noch im Fenster.</translation>
  </message>
  <message>
   <source>Saved {name}.</source>
   <extracomment>keeping_labels.saved, labels.SAVED</extracomment>
   <translation>{name} gespeichert.</translation>
  </message>
  <message numerus="yes">
   <source>Copied as text to share: {count} characters. Paste it into a message; there, Paste shared text opens it.</source>
   <extracomment>keeping_labels.share_copied; one: Copied as text to share: {count} character.</extracomment>
   <translation>
    <numerusform>Als Text zum Teilen kopiert: {count} Zeichen.</numerusform>
    <numerusform>Als Text zum Teilen kopiert: {count} Zeichen. In eine Nachricht einfügen; am anderen Ende öffnet ihn „Geteilten Text einfügen“.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Nothing is kept should the app end unexpectedly; save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>In {folder} lässt sich nicht schreiben: {reason}. Endet die App unerwartet, bleibt nichts erhalten; ab und zu speichern.</translation>
  </message>
  <message>
   <source>{folder} cannot be written, so that nothing is kept should the app end unexpectedly. Save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>In {folder} lässt sich nicht schreiben; endet die App unerwartet, bleibt nichts erhalten. Ab und zu speichern.</translation>
  </message>
  <message>
   <source>This is no file that can be read from its start to its end. Choose a file.</source>
   <extracomment>keeping_words._FAULTS, table_words._FAULTS</extracomment>
   <translation>Dies ist keine Datei, die sich von Anfang bis Ende lesen lässt. Eine Datei wählen.</translation>
  </message>
  <message>
   <source>An experiment has {most} bytes at the most. Choose another file, or keep fewer rows of data.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Ein Experiment hat höchstens {most} Bytes. Eine andere Datei wählen oder weniger Datenzeilen behalten.</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8. It is damaged, or no experiment: open another copy of it.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Datei ist kein Text in UTF-8. Sie ist beschädigt oder kein Experiment: eine andere Kopie davon öffnen.</translation>
  </message>
  <message>
   <source>The file is damaged or cut off here. Open another copy of it, or save the experiment once more where it came from.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Datei ist hier beschädigt oder abgeschnitten. Eine andere Kopie davon öffnen oder das Experiment dort, wo es herkam, noch einmal speichern.</translation>
  </message>
  <message>
   <source>Brackets are more than {expected} deep, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Klammern sind mehr als {expected} Ebenen tief, wie in keinem Experiment. Eine andere Kopie der Datei öffnen.</translation>
  </message>
  <message>
   <source>There are more than {most} brackets and texts, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Es sind mehr als {most} Klammern und Texte, wie in keinem Experiment. Eine andere Kopie der Datei öffnen.</translation>
  </message>
  <message>
   <source>This is no experiment. Open a file that was saved as one; its name ends in .descent.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Dies ist kein Experiment. Eine Datei öffnen, die als Experiment gespeichert wurde; ihr Name endet auf .descent.</translation>
  </message>
  <message>
   <source>This was made by a newer version of the app: its format is {value}, and {expected} is the newest that is known here. Open it with that version, or update this one.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Dies stammt von einer neueren Version der App: Das Format ist {value}, und {expected} ist das neueste, das hier bekannt ist. Es mit jener Version öffnen oder diese aktualisieren.</translation>
  </message>
  <message>
   <source>This is there twice. Keep one of the two.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Dies ist doppelt vorhanden. Eines von beiden behalten.</translation>
  </message>
  <message>
   <source>This is missing. Add it, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Dies fehlt. Es hinzufügen oder eine andere Kopie der Datei öffnen.</translation>
  </message>
  <message>
   <source>“{value}” is nothing that is known here. Take it out, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>„{value}“ ist hier nicht bekannt. Es herausnehmen oder eine andere Kopie der Datei öffnen.</translation>
  </message>
  <message>
   <source>“{value}” is not what belongs here. Give {kind}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>„{value}“ gehört nicht hierher. Hierher gehört: {kind}.</translation>
  </message>
  <message>
   <source>“{value}” is not a finite number. Give one, such as 0.1.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist keine endliche Zahl. Eine angeben, etwa 0.1.</translation>
  </message>
  <message>
   <source>“{value}” is out of range. Give {range}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>„{value}“ liegt außerhalb des Bereichs. Erlaubt: {range}.</translation>
  </message>
  <message>
   <source>There are {number}, and {most} is the most. Take some away.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Es sind {number}, und {most} sind das Höchste. Einige wegnehmen.</translation>
  </message>
  <message>
   <source>“{value}” is not known. Give one of {names}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist nicht bekannt. Eines von {names} angeben.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Take it out.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>„{value}“ gibt es nur mit {needs}. Es herausnehmen.</translation>
  </message>
  <message>
   <source>The learning rates do not fit the steps. Give pairs of a first step and a positive rate, the first of step 1 and each later than the one before.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Lernraten passen nicht zu den Schritten. Paare aus einem ersten Schritt und einer positiven Rate angeben, das erste Paar mit Schritt 1 und jedes mit einem späteren Schritt als das vorige.</translation>
  </message>
  <message>
   <source>Rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Zeilen, Labels, Merkmale und Klassen passen nicht zusammen. Jeder Zeile eine Zahl je Merkmal geben, so viele Labels 0 oder 1 wie Zeilen, und zwei Klassen.</translation>
  </message>
  <message>
   <source>“{value}” has half a sign in it, which cannot be written. Give another name.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>„{value}“ enthält ein halbes Zeichen, das sich nicht schreiben lässt. Einen anderen Namen angeben.</translation>
  </message>
  <message>
   <source>“{value}” is no data that comes with this version of the app. Give one of {names}, or open the experiment with a newer version.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>„{value}“ sind keine Daten, die diese Version der App mitbringt. Einen Namen von {names} angeben oder das Experiment mit einer neueren Version öffnen.</translation>
  </message>
  <message>
   <source>The table {path} is on another computer, which the app does not contact only because a file says so. Put a copy of the table beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Tabelle {path} liegt auf einem anderen Computer, und mit dem verbindet sich die App nicht, nur weil eine Datei es sagt. Legen Sie eine Kopie der Tabelle neben die Datei des Experiments.</translation>
  </message>
  <message>
   <source>The table {path} cannot be opened, and the experiment needs it. Put it there again, or beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Tabelle {path} lässt sich nicht öffnen, und das Experiment braucht sie. Sie wieder dorthin legen oder neben die Datei des Experiments.</translation>
  </message>
  <message>
   <source>The table {path} is not the one that the experiment was saved with. Put that one in its place, or open the table by itself.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Tabelle {path} ist nicht die, mit der das Experiment gespeichert wurde. Jene an ihre Stelle legen oder die Tabelle für sich öffnen.</translation>
  </message>
  <message>
   <source>The data has {number} numbers, and an experiment can hold {most}. Keep fewer rows or features.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Daten haben {number} Zahlen, und ein Experiment kann {most} enthalten. Weniger Zeilen oder Merkmale behalten.</translation>
  </message>
  <message>
   <source>There is no experiment in this text. Copy all of the text that was shared; it begins with gd1 and a colon.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>In diesem Text ist kein Experiment. Den ganzen geteilten Text kopieren; er beginnt mit gd1 und einem Doppelpunkt.</translation>
  </message>
  <message>
   <source>Some of the shared text is lost or changed. Copy it once more, from gd1 to the full stop at its end.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Vom geteilten Text fehlt etwas, oder er ist verändert. Ihn noch einmal kopieren, von gd1 bis zum Punkt am Ende.</translation>
  </message>
  <message>
   <source>The table {path} is too large for a text to share. Save the experiment, and hand over its file together with the table.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Die Tabelle {path} ist zu groß für einen Text zum Teilen. Das Experiment speichern und seine Datei zusammen mit der Tabelle weitergeben.</translation>
  </message>
  <message>
   <source>A text to share has {most} characters at the most, and this is more. Save the experiment, and hand over its file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Ein Text zum Teilen hat höchstens {most} Zeichen, und dies sind mehr. Das Experiment speichern und seine Datei weitergeben.</translation>
  </message>
  <message>
   <source>a text between quotation marks</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>ein Text zwischen Anführungszeichen</translation>
  </message>
  <message>
   <source>a number, such as 0.1</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>eine Zahl, etwa 0.1</translation>
  </message>
  <message>
   <source>a whole number, such as 3</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>eine ganze Zahl, etwa 3</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>keys with their values between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>Schlüssel mit ihren Werten zwischen { und }</translation>
  </message>
  <message>
   <source>a list of keys with their values, each between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>eine Liste von Schlüsseln mit ihren Werten, jeweils zwischen { und }</translation>
  </message>
  <message>
   <source>settings of the model and the method</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>Einstellungen des Modells und des Verfahrens</translation>
  </message>
  <message>
   <source>a list between [ and ]</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>eine Liste zwischen [ und ]</translation>
  </message>
  <message>
   <source>a parabola or a function of one variable</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>einer Parabel oder einer Funktion einer Variablen</translation>
  </message>
  <message>
   <source>a landscape, which has two parameters</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>einer Landschaft, die zwei Parameter hat</translation>
  </message>
  <message>
   <source>a parabola, a function or a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>einer Parabel, einer Funktion oder einer Landschaft</translation>
  </message>
  <message>
   <source>the neuron</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>dem Neuron</translation>
  </message>
  <message>
   <source>a parabola</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>einer Parabel</translation>
  </message>
  <message>
   <source>a typed function</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>einer eingegebenen Funktion</translation>
  </message>
  <message>
   <source>a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>einer Landschaft</translation>
  </message>
  <message>
   <source>{path} could not be saved: there is no space left. Free some, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: Es ist kein Platz mehr frei. Platz schaffen oder einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there, or another program has it open. Close it there, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: Dort darf nicht geschrieben werden, oder ein anderes Programm hat die Datei offen. Sie in diesem schließen oder einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: Dort darf nicht geschrieben werden. Einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>{path} could not be saved: nothing can be written to that disk. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: Auf diesen Datenträger lässt sich nichts schreiben. Einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>{path} could not be saved: its folder is not there any more. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: Den Ordner gibt es nicht mehr. Einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>{path} could not be saved: that is a folder. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: Das ist ein Ordner. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>{path} could not be saved: a file cannot be called so. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: So kann eine Datei nicht heißen. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>{path} could not be saved: {reason}. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} konnte nicht gespeichert werden: {reason}. Einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read, or another program has it open. Close it there, or choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} konnte nicht geöffnet werden: Die Datei darf nicht gelesen werden, oder ein anderes Programm hat sie offen. Sie in diesem schließen oder eine andere Datei wählen.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} konnte nicht geöffnet werden: Die Datei darf nicht gelesen werden. Eine andere Datei wählen.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it is not there any more. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} konnte nicht geöffnet werden: Die Datei gibt es nicht mehr. Eine andere Datei wählen.</translation>
  </message>
  <message>
   <source>{path} could not be opened: that is a folder. Choose a file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} konnte nicht geöffnet werden: Das ist ein Ordner. Eine Datei wählen.</translation>
  </message>
  <message>
   <source>{path} could not be opened: {reason}. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} konnte nicht geöffnet werden: {reason}. Eine andere Datei wählen.</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>{least} bis {most}</translation>
  </message>
  <message>
   <source>{place}: {reason}</source>
   <extracomment>keeping_words.refusal</extracomment>
   <translation>{place}: {reason}</translation>
  </message>
  <message>
   <source>Line {line}, column {column}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>Zeile {line}, Spalte {column}</translation>
  </message>
  <message>
   <source>Line {line}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>Zeile {line}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>{least} oder mehr</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <extracomment>keeping_words._of_file</extracomment>
   <translation>das System sagt nicht, warum</translation>
  </message>
  <message>
   <source>a number of many digits</source>
   <extracomment>keeping_words._visible, lesson_words._visible</extracomment>
   <translation>eine Zahl mit vielen Ziffern</translation>
  </message>
  <message>
   <source>Parabola</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>Parabel</translation>
  </message>
  <message>
   <source>y = ax² + bx + c: one parameter, and a known solution to check with.</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>y = ax² + bx + c: ein Parameter und eine bekannte Lösung zum Vergleichen.</translation>
  </message>
  <message>
   <source>Neuron</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>Neuron</translation>
  </message>
  <message>
   <source>A sigmoid neuron that learns to tell two classes apart.</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>Ein Sigmoid-Neuron, das zwei Klassen zu unterscheiden lernt.</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>labels.MODEL, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Control</source>
   <extracomment>labels.CONTROL</extracomment>
   <translation>Steuerung</translation>
  </message>
  <message>
   <source>Verdict</source>
   <extracomment>labels.VERDICT</extracomment>
   <translation>Befund</translation>
  </message>
  <message>
   <source>Descent</source>
   <extracomment>labels.DESCENT</extracomment>
   <translation>Abstieg</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <extracomment>labels.ACCURACY, labels.ACCURACY_TAB, landscape_labels.ACCURACY</extracomment>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>Iterations</source>
   <extracomment>labels.ITERATIONS, labels.ITERATIONS_TAB</extracomment>
   <translation>Iterationen</translation>
  </message>
  <message>
   <source>What every step costs: whether the walk gets on, and how fast.</source>
   <extracomment>labels.COST_TAB</extracomment>
   <translation>Was jeder Schritt kostet: ob es vorangeht, und wie schnell.</translation>
  </message>
  <message>
   <source>The share of the samples that is answered rightly, at each step.</source>
   <extracomment>labels.ACCURACY_TAB</extracomment>
   <translation>Der Anteil der richtig beantworteten Datenpunkte, bei jedem Schritt.</translation>
  </message>
  <message>
   <source>Every step of the walk, with its numbers in a table.</source>
   <extracomment>labels.ITERATIONS_TAB</extracomment>
   <translation>Jeder Schritt des Weges, mit seinen Zahlen in einer Tabelle.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>labels.RATE, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>How far a step goes for each unit of slope: any positive number, such as 0.1 or 1e-3. Up and Down change it a little.</source>
   <extracomment>labels.RATE</extracomment>
   <translation>Wie weit ein Schritt je Einheit der Steigung geht: eine positive Zahl, etwa 0,1 oder 1e-3. ↑ und ↓ ändern sie ein wenig.</translation>
  </message>
  <message>
   <source>Learning rate ruler</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>Lineal der Lernrate</translation>
  </message>
  <message>
   <source>Drag the marker, or use the arrow keys. The colours show what each learning rate does.</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>Die Marke ziehen oder die Pfeiltasten nehmen. Die Farben zeigen, was jede Lernrate bewirkt.</translation>
  </message>
  <message>
   <source>Start x</source>
   <extracomment>labels.START, labels.INPUTS</extracomment>
   <translation>Start x</translation>
  </message>
  <message>
   <source>Where the walk begins: any finite number. The ball in the picture can be dragged too.</source>
   <extracomment>labels.START</extracomment>
   <translation>Wo der Weg beginnt: eine endliche Zahl. Auch der Ball im Bild lässt sich ziehen.</translation>
  </message>
  <message>
   <source>Start w, b</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>Start w, b</translation>
  </message>
  <message>
   <source>Where the walk begins: the weights and then the bias, with commas between them; one number stands for all of them; or zeros, or random.</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>Wo der Weg beginnt: die Gewichte und dann der Bias, mit Semikolon dazwischen; eine Zahl steht für alle; oder Nullen, oder zufällig.</translation>
  </message>
  <message>
   <source>zeros</source>
   <extracomment>labels.START_WORDS, neuron_words.start</extracomment>
   <translation>Nullen</translation>
  </message>
  <message>
   <source>random</source>
   <extracomment>labels.START_WORDS</extracomment>
   <translation>zufällig</translation>
  </message>
  <message>
   <source>Zeros</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>Nullen</translation>
  </message>
  <message>
   <source>Begin with all weights and the bias at 0: every output is then ½.</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>Mit allen Gewichten und dem Bias bei 0 beginnen: Jede Ausgabe ist dann ½.</translation>
  </message>
  <message>
   <source>Random start</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>Zufälliger Start</translation>
  </message>
  <message>
   <source>Draw another start from the picture's range; the seed is shown.</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>Einen anderen Start aus dem Bereich des Bildes ziehen; der Seed wird gezeigt.</translation>
  </message>
  <message>
   <source>Coefficient a</source>
   <extracomment>labels.COEFFICIENTS, labels.INPUTS</extracomment>
   <translation>Koeffizient a</translation>
  </message>
  <message>
   <source>The factor of x²: any number but 0. Below 0 there is no minimum.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Der Faktor von x²: eine Zahl außer 0. Unter 0 gibt es kein Minimum.</translation>
  </message>
  <message>
   <source>Coefficient b</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Koeffizient b</translation>
  </message>
  <message>
   <source>The factor of x: any number.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Der Faktor von x: eine beliebige Zahl.</translation>
  </message>
  <message>
   <source>Coefficient c</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Koeffizient c</translation>
  </message>
  <message>
   <source>The constant: any number. It lifts the curve, and that is all.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Die Konstante: eine beliebige Zahl. Sie hebt die Kurve, sonst nichts.</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Steps a second, from 1 to 120; at the right end as fast as possible.</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>Schritte je Sekunde, von 1 bis 120; am rechten Ende so schnell wie möglich.</translation>
  </message>
  <message>
   <source>Steps</source>
   <extracomment>labels.STEPS, labels.INPUTS, map_labels.BY_STEPS</extracomment>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>A run stops here at the latest: a whole number up to 10,000,000.</source>
   <extracomment>labels.STEPS</extracomment>
   <translation>Spätestens hier hält ein Lauf an: eine ganze Zahl bis 10 000 000.</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <extracomment>labels.TOLERANCE, labels.INPUTS, lesson_labels.TOLERANCE</extracomment>
   <translation>Toleranz</translation>
  </message>
  <message>
   <source>A run has converged where the slope is at most this, such as 1e-6; 0: it never stops for it.</source>
   <extracomment>labels.TOLERANCE</extracomment>
   <translation>Ein Lauf ist konvergiert, wo die Steigung höchstens so groß ist, etwa 1e-6; 0: Er hält dafür nie an.</translation>
  </message>
  <message>
   <source>epochs</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Count in epochs (once through all samples) on the axis, not in steps.</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>Auf der Achse Epochen zählen (einmal durch alle Datenpunkte), nicht Schritte.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <source>Any iteration of the history: drag, or use the arrow keys.</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>Jede Iteration des Verlaufs: ziehen oder die Pfeiltasten nehmen.</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>labels.INPUTS, lesson_labels.ALLOWED, method_labels.METHOD, worksheet_words._NAMES</extracomment>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Setting</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Einstellung</translation>
  </message>
  <message>
   <source>Terrain</source>
   <extracomment>labels.INPUTS, mountain_labels.CHOICE</extracomment>
   <translation>Gelände</translation>
  </message>
  <message>
   <source>Method’s settings</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Einstellungen des Verfahrens</translation>
  </message>
  <message>
   <source>Coefficients</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Koeffizienten</translation>
  </message>
  <message>
   <source>Coefficient</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Koeffizient</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>labels.INPUTS, worksheet_labels.SEED, worksheet_words._NAMES</extracomment>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>labels.INPUTS, lesson_labels.SETTINGS_TAB</extracomment>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>labels.INPUTS, labels.THEME</extracomment>
   <translation>Design</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>labels.INPUTS, worksheet_labels.FORMAT</extracomment>
   <translation>Format</translation>
  </message>
  <message>
   <source>Label</source>
   <extracomment>labels.INPUTS, own_data_labels.LABEL_COLUMN</extracomment>
   <translation>Label</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>labels.INPUTS, own_data_labels.FEATURES</extracomment>
   <translation>Merkmale</translation>
  </message>
  <message>
   <source>Feature</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Merkmal</translation>
  </message>
  <message>
   <source>Class 1</source>
   <extracomment>labels.INPUTS, own_data_labels.POSITIVE</extracomment>
   <translation>Klasse 1</translation>
  </message>
  <message>
   <source>Scaling</source>
   <extracomment>labels.INPUTS, neuron_labels.SCALE, own_data_labels.SCALING</extracomment>
   <translation>Skalierung</translation>
  </message>
  <message>
   <source>Batch</source>
   <extracomment>labels.INPUTS, neuron_labels.BATCH</extracomment>
   <translation>Batch</translation>
  </message>
  <message>
   <source>Held out</source>
   <extracomment>labels.INPUTS, neuron_labels.HELD_OUT</extracomment>
   <translation>Testanteil</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Fehler im Code</translation>
  </message>
  <message>
   <source>Step</source>
   <extracomment>labels.STEP, lesson_labels.FIGURE_STEP</extracomment>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>One step down the slope.</source>
   <extracomment>labels.STEP</extracomment>
   <translation>Ein Schritt die Steigung hinab.</translation>
  </message>
  <message>
   <source>Step ×10</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>Schritt ×10</translation>
  </message>
  <message>
   <source>Ten steps at once.</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>Zehn Schritte auf einmal.</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>labels.BACK</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>One step back, exactly as it was.</source>
   <extracomment>labels.BACK</extracomment>
   <translation>Einen Schritt zurück, genau wie es war.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>labels.RUN, lesson_labels.ALLOWED</extracomment>
   <translation>Laufen</translation>
  </message>
  <message>
   <source>Step on until the walk converges, diverges, cycles or reaches the step limit.</source>
   <extracomment>labels.RUN</extracomment>
   <translation>Weitergehen, bis der Weg konvergiert, divergiert, in einen Zyklus kommt oder die Schrittgrenze erreicht.</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Stop here; Run goes on.</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>Hier anhalten; Laufen geht weiter.</translation>
  </message>
  <message>
   <source>Reset</source>
   <extracomment>labels.RESET</extracomment>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Back to the configured start, with an empty history.</source>
   <extracomment>labels.RESET</extracomment>
   <translation>Zurück zum eingestellten Start, mit leerem Verlauf.</translation>
  </message>
  <message>
   <source>Predict</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>Vorhersagen</translation>
  </message>
  <message>
   <source>Step asks first where it leads; then it shows, and names a known mistake.</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>Schritt fragt erst, wohin er führt; dann zeigt er es und benennt einen bekannten Fehler.</translation>
  </message>
  <message>
   <source>Sub-frames</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>Teilschritte</translation>
  </message>
  <message>
   <source>Walk each step in captioned frames, forwards and backwards.</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>Jeden Schritt in Teilen mit Erklärung gehen, vorwärts und rückwärts.</translation>
  </message>
  <message>
   <source>Next sub-frame</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>Nächster Teilschritt</translation>
  </message>
  <message>
   <source>The next part of the step; the last one completes it.</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>Der nächste Teil des Schritts; der letzte schließt ihn ab.</translation>
  </message>
  <message>
   <source>Previous sub-frame</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>Voriger Teilschritt</translation>
  </message>
  <message>
   <source>The part of the step before this one.</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>Der Teil des Schritts vor diesem.</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>labels.UNDO, own_data_labels.UNDO_PICTURE</extracomment>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Take the last change of a setting back.</source>
   <extracomment>labels.UNDO</extracomment>
   <translation>Die letzte Änderung einer Einstellung zurücknehmen.</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>labels.REDO</extracomment>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Bring the undone change back.</source>
   <extracomment>labels.REDO</extracomment>
   <translation>Die zurückgenommene Änderung wiederherstellen.</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>Ganzes Bild</translation>
  </message>
  <message>
   <source>Return both plots to the range that shows the whole story.</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>Beide Diagramme auf den Bereich setzen, der den ganzen Verlauf zeigt.</translation>
  </message>
  <message>
   <source>Logarithmic cost</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>Kosten logarithmisch</translation>
  </message>
  <message>
   <source>Show how far the cost is above the minimum in powers of ten: a steady descent is a straight line.</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>In Zehnerpotenzen zeigen, wie weit die Kosten über dem Minimum liegen: Ein gleichmäßiger Abstieg ist eine Gerade.</translation>
  </message>
  <message>
   <source>No lowest cost is known here, and without one there are no heights above it to take logarithms of.</source>
   <extracomment>labels.NO_LOG</extracomment>
   <translation>Hier ist kein niedrigster Kostenwert bekannt, und ohne ihn gibt es keine Höhen darüber, die man logarithmieren könnte.</translation>
  </message>
  <message>
   <source>In fog, no one knows how far above the minimum the cost is.</source>
   <extracomment>labels.NO_LOG_IN_FOG</extracomment>
   <translation>Im Nebel weiß niemand, wie weit die Kosten über dem Minimum liegen.</translation>
  </message>
  <message>
   <source>Open CSV…</source>
   <extracomment>labels.OPEN_CSV, neuron_labels.OPEN_CSV</extracomment>
   <translation>CSV öffnen …</translation>
  </message>
  <message>
   <source>Teach the neuron with a table of your own: a line of names, then a row a sample.</source>
   <extracomment>labels.OPEN_CSV</extracomment>
   <translation>Das Neuron mit einer eigenen Tabelle lehren: eine Zeile mit Namen, dann eine Zeile je Datenpunkt.</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>Alles zurücksetzen</translation>
  </message>
  <message>
   <source>Every setting back to what the app came with.</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>Jede Einstellung zurück auf das, womit die App kam.</translation>
  </message>
  <message>
   <source>Put this away; the same button or key as before brings it back.</source>
   <extracomment>labels.CLOSE</extracomment>
   <translation>Dies wegräumen; derselbe Knopf oder dieselbe Taste bringt es zurück.</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Close the window; the settings are kept.</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>Das Fenster schließen; die Einstellungen bleiben erhalten.</translation>
  </message>
  <message>
   <source>User guide</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>How everything works, page by page, with a search.</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>Wie alles geht, Seite für Seite, mit einer Suche.</translation>
  </message>
  <message>
   <source>About GD Desktop</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>Über GD Desktop</translation>
  </message>
  <message>
   <source>The version, what the app is made of, and the licences.</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>Die Version, woraus die App besteht, und die Lizenzen.</translation>
  </message>
  <message>
   <source>Every key that does something.</source>
   <extracomment>labels.SHORTCUTS</extracomment>
   <translation>Jede Taste, die etwas bewirkt.</translation>
  </message>
  <message>
   <source>Random</source>
   <extracomment>labels.RANDOM_SHORT</extracomment>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <extracomment>labels.FILE</extracomment>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <extracomment>labels.EDIT</extracomment>
   <translation>Bearb&amp;eiten</translation>
  </message>
  <message>
   <source>&amp;Descend</source>
   <extracomment>labels.DESCEND</extracomment>
   <translation>Lau&amp;f</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <extracomment>labels.VIEW</extracomment>
   <translation>An&amp;zeige</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <extracomment>labels.TEACH</extracomment>
   <translation>&amp;Lernen</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <extracomment>labels.HELP</extracomment>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>Letter of the learning rate</source>
   <extracomment>labels.RATE_LETTER</extracomment>
   <translation>Buchstabe der Lernrate</translation>
  </message>
  <message>
   <source>Letter of the cost</source>
   <extracomment>labels.COST_LETTER</extracomment>
   <translation>Buchstabe der Kosten</translation>
  </message>
  <message>
   <source>Numbers</source>
   <extracomment>labels.NUMBERS, lesson_labels.PREVIEW_NUMBERS</extracomment>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Projector</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Beamer</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Rounded</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>Gerundet</translation>
  </message>
  <message>
   <source>Truncated</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>Abgeschnitten</translation>
  </message>
  <message>
   <source>steady</source>
   <extracomment>labels.STEADY</extracomment>
   <translation>gleichmäßig</translation>
  </message>
  <message>
   <source>overshoots</source>
   <extracomment>labels.OVERSHOOTS</extracomment>
   <translation>überschießt</translation>
  </message>
  <message>
   <source>away</source>
   <extracomment>labels.AWAY</extracomment>
   <translation>weg</translation>
  </message>
  <message>
   <source>iteration</source>
   <extracomment>labels.ITERATION_AXIS, landscape_labels.ACCURACY_STEPS</extracomment>
   <translation>Iteration</translation>
  </message>
  <message>
   <source>epoch</source>
   <extracomment>labels.EPOCH_AXIS</extracomment>
   <translation>Epoche</translation>
  </message>
  <message>
   <source>{cost} − min</source>
   <extracomment>labels.COST_ABOVE</extracomment>
   <translation>{cost} − min</translation>
  </message>
  <message>
   <source>The walk has left the picture: x = {x}</source>
   <extracomment>labels.OUTSIDE_PLOT</extracomment>
   <translation>Der Weg hat das Bild verlassen: x = {x}</translation>
  </message>
  <message>
   <source>Press F for the whole picture</source>
   <extracomment>labels.PANNED</extracomment>
   <translation>F zeigt das ganze Bild</translation>
  </message>
  <message>
   <source>Drag to pan, wheel to zoom, drag the ball to choose the start; F: whole picture.</source>
   <extracomment>labels.PLOT_TIP</extracomment>
   <translation>Ziehen verschiebt, das Mausrad zoomt; den Ball ziehen, um den Start zu wählen; F: ganzes Bild.</translation>
  </message>
  <message>
   <source>full speed</source>
   <extracomment>labels.AS_FAST_AS_POSSIBLE</extracomment>
   <translation>volles Tempo</translation>
  </message>
  <message>
   <source>step {step}</source>
   <extracomment>labels.ITERATION, race_labels.state, race_labels.step</extracomment>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <source>start drawn with seed {seed}</source>
   <extracomment>labels.SEED</extracomment>
   <translation>Start gezogen mit Seed {seed}</translation>
  </message>
  <message>
   <source>slope {slope}</source>
   <extracomment>labels.SLOPE_TAG</extracomment>
   <translation>Steigung {slope}</translation>
  </message>
  <message>
   <source>cost {cost}</source>
   <extracomment>labels.COST_COLUMN</extracomment>
   <translation>Kosten {cost}</translation>
  </message>
  <message>
   <source>cost {cost} of the batch</source>
   <extracomment>labels.COST_OF_BATCH_COLUMN</extracomment>
   <translation>Kosten {cost} des Batches</translation>
  </message>
  <message>
   <source>lowest {cost}</source>
   <extracomment>labels.LOWEST_COLUMN</extracomment>
   <translation>niedrigste {cost}</translation>
  </message>
  <message>
   <source>{step}  epoch {epoch}</source>
   <extracomment>labels.STEP_IN_EPOCH</extracomment>
   <translation>{step}  Epoche {epoch}</translation>
  </message>
  <message>
   <source>Start anew</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>Neu starten</translation>
  </message>
  <message>
   <source>Leave what hangs, and go on from the last row that was shown.</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>Verlassen, was hängt, und von der letzten gezeigten Zeile weitergehen.</translation>
  </message>
  <message>
   <source>Wait</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>Warten</translation>
  </message>
  <message>
   <source>Leave it as it is; this is asked again later.</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>Es so lassen; später wird noch einmal gefragt.</translation>
  </message>
  <message>
   <source>All settings are back to what the app came with. Undo brings the experiment back.</source>
   <extracomment>labels.ALL_RESET</extracomment>
   <translation>Alle Einstellungen sind zurück auf dem, womit die App kam. Rückgängig holt das Experiment wieder.</translation>
  </message>
  <message numerus="yes">
   <source>{count} decimals</source>
   <extracomment>labels.decimals, predict_words._decimals; one: {count} decimal</extracomment>
   <translation>
    <numerusform>{count} Nachkommastelle</numerusform>
    <numerusform>{count} Nachkommastellen</numerusform>
   </translation>
  </message>
  <message>
   <source>{tip}  (Alt+{key})</source>
   <extracomment>labels.tip_with_key</extracomment>
   <translation>{tip}  (Alt+{key})</translation>
  </message>
  <message>
   <source>Landscape</source>
   <extracomment>landscape_labels.LANDSCAPE, mountain_labels.TERRAIN</extracomment>
   <translation>Landschaft</translation>
  </message>
  <message>
   <source>Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.LANDSCAPE_TIP</extracomment>
   <translation>Klicken, um dort zu starten, oder den Ball ziehen; mit der Maus darüber erscheinen die Kosten einer Stelle. Ziehen verschiebt, das Mausrad zoomt; F: ganzes Bild.</translation>
  </message>
  <message>
   <source>The arrow points straight across the contours: steepest down. Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.PLANE_TIP</extracomment>
   <translation>Der Pfeil zeigt quer zu den Höhenlinien: am steilsten hinab. Klicken, um dort zu starten, oder den Ball ziehen; mit der Maus darüber erscheinen die Kosten einer Stelle. Ziehen verschiebt, das Mausrad zoomt; F: ganzes Bild.</translation>
  </message>
  <message>
   <source>Parameter across</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>Parameter quer</translation>
  </message>
  <message>
   <source>The parameter that grows from left to right in the landscape.</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>Der Parameter, der in der Landschaft von links nach rechts wächst.</translation>
  </message>
  <message>
   <source>Parameter upwards</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>Parameter nach oben</translation>
  </message>
  <message>
   <source>The parameter that grows from bottom to top.</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>Der Parameter, der von unten nach oben wächst.</translation>
  </message>
  <message>
   <source>The share of samples on their own side. Drag to pan, wheel to zoom.</source>
   <extracomment>landscape_labels.ACCURACY_TIP</extracomment>
   <translation>Der Anteil der Datenpunkte auf ihrer eigenen Seite. Ziehen verschiebt, das Mausrad zoomt.</translation>
  </message>
  <message>
   <source>training</source>
   <extracomment>landscape_labels.TRAINING</extracomment>
   <translation>Training</translation>
  </message>
  <message>
   <source>held out</source>
   <extracomment>landscape_labels.HELD_OUT</extracomment>
   <translation>zurückgehalten</translation>
  </message>
  <message>
   <source>{name} held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>{name} wie bei Schritt {step} festgehalten</translation>
  </message>
  <message numerus="yes">
   <source>drawn from {drawn} of {samples} samples</source>
   <extracomment>landscape_labels.drawn_note; one: drawn from {drawn} of {samples} sample</extracomment>
   <translation>
    <numerusform>aus {drawn} von {samples} Datenpunkt gezeichnet</numerusform>
    <numerusform>aus {drawn} von {samples} Datenpunkten gezeichnet</numerusform>
   </translation>
  </message>
  <message>
   <source>minimum {place}, {cost}</source>
   <extracomment>landscape_labels.minimum</extracomment>
   <translation>Minimum {place}, {cost}</translation>
  </message>
  <message>
   <source>others held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>andere wie bei Schritt {step} festgehalten</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>language_labels.LANGUAGE, worksheet_labels.LANGUAGE</extracomment>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>The lessons beside the plots: ten built in, and your own.</source>
   <extracomment>lesson_labels.LESSONS</extracomment>
   <translation>Die Lektionen neben den Diagrammen: zehn eingebaute und die eigenen.</translation>
  </message>
  <message>
   <source>Next page</source>
   <extracomment>lesson_labels.NEXT_PAGE, worksheet_labels.NEXT</extracomment>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>The next page of the lesson.</source>
   <extracomment>lesson_labels.NEXT_PAGE, lesson_labels.TO_NEXT</extracomment>
   <translation>Die nächste Seite der Lektion.</translation>
  </message>
  <message>
   <source>Previous page</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, worksheet_labels.PREVIOUS</extracomment>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>The page of the lesson before this one.</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, lesson_labels.TO_PREVIOUS</extracomment>
   <translation>Die Seite der Lektion vor dieser.</translation>
  </message>
  <message>
   <source>Open lesson…</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>Lektion öffnen …</translation>
  </message>
  <message>
   <source>Open a lesson file.</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>Eine Lektionsdatei öffnen.</translation>
  </message>
  <message>
   <source>New lesson…</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>Neue Lektion …</translation>
  </message>
  <message>
   <source>Write a lesson of your own, with what the window shows as its pages.</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>Eine eigene Lektion schreiben, mit dem, was das Fenster zeigt, als Seiten.</translation>
  </message>
  <message>
   <source>Edit a copy…</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>Kopie bearbeiten …</translation>
  </message>
  <message>
   <source>Write on in a copy of the lesson that is open.</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>In einer Kopie der offenen Lektion weiterschreiben.</translation>
  </message>
  <message>
   <source>Save what I see as a page…</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>Ansicht als Seite speichern …</translation>
  </message>
  <message>
   <source>Add the window as it is to a lesson of your own, as a page.</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>Das Fenster, wie es ist, als Seite in eine eigene Lektion aufnehmen.</translation>
  </message>
  <message>
   <source>Lesson</source>
   <extracomment>lesson_labels.LESSON_TAB, lesson_labels.LESSON_TITLE</extracomment>
   <translation>Lektion</translation>
  </message>
  <message>
   <source>The lesson, over the settings.</source>
   <extracomment>lesson_labels.LESSON_TAB</extracomment>
   <translation>Die Lektion, über den Einstellungen.</translation>
  </message>
  <message>
   <source>The model and the controls, over the lesson.</source>
   <extracomment>lesson_labels.SETTINGS_TAB</extracomment>
   <translation>Das Modell und die Steuerung, über der Lektion.</translation>
  </message>
  <message>
   <source>Saved {name}. Open lesson… shows it.</source>
   <extracomment>lesson_labels.LESSON_SAVED</extracomment>
   <translation>{name} gespeichert. Lektion öffnen … zeigt sie.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way; the page walks all of its steps with {rate}.</source>
   <extracomment>lesson_labels.WALKS_OTHERWISE</extracomment>
   <translation>Die Lernrate wurde unterwegs geändert; die Seite geht alle ihre Schritte mit {rate}.</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>Alle Lektionen</translation>
  </message>
  <message>
   <source>The list of the lessons; this one is kept as it is.</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>Die Liste der Lektionen; diese bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>Put the lesson away; the same key as before brings it back.</source>
   <extracomment>lesson_labels.CLOSE</extracomment>
   <translation>Die Lektion wegräumen; dieselbe Taste wie zuvor bringt sie zurück.</translation>
  </message>
  <message>
   <source>Next ›</source>
   <extracomment>lesson_labels.TO_NEXT</extracomment>
   <translation>Weiter ›</translation>
  </message>
  <message>
   <source>‹ Previous</source>
   <extracomment>lesson_labels.TO_PREVIOUS</extracomment>
   <translation>‹ Zurück</translation>
  </message>
  <message>
   <source>The list of the lessons.</source>
   <extracomment>lesson_labels.TO_CONTENTS</extracomment>
   <translation>Die Liste der Lektionen.</translation>
  </message>
  <message>
   <source>Your answer</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Type a number; Enter checks it.</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>Eine Zahl eingeben; Enter prüft sie.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>lesson_labels.CHECK, predict_words.CHECK</extracomment>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Compare the answer.</source>
   <extracomment>lesson_labels.CHECK</extracomment>
   <translation>Die Antwort vergleichen.</translation>
  </message>
  <message>
   <source>Hint</source>
   <extracomment>lesson_labels.HINT, lesson_labels.HINT_TEXT</extracomment>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Show a hint.</source>
   <extracomment>lesson_labels.HINT</extracomment>
   <translation>Einen Hinweis zeigen.</translation>
  </message>
  <message>
   <source>The page’s text</source>
   <extracomment>lesson_labels.PAGE_TEXT</extracomment>
   <translation>Der Text der Seite</translation>
  </message>
  <message>
   <source>Still to be reached</source>
   <extracomment>lesson_labels.TASK_OPEN</extracomment>
   <translation>Noch zu erreichen</translation>
  </message>
  <message>
   <source>Reached</source>
   <extracomment>lesson_labels.TASK_DONE</extracomment>
   <translation>Erreicht</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>lesson_labels.RIGHT, lesson_labels.IS_RIGHT</extracomment>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>lesson_labels.WRONG</extracomment>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>Not read</source>
   <extracomment>lesson_labels.REFUSED</extracomment>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>One moment: the answer is still being computed</source>
   <extracomment>lesson_labels.WAITING</extracomment>
   <translation>Einen Moment: Die Antwort wird noch berechnet</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>lesson_labels.YOUR_OWN</extracomment>
   <translation>Eigene</translation>
  </message>
  <message>
   <source>Choose this answer.  ({key})</source>
   <extracomment>lesson_labels.OPTION_TIP</extracomment>
   <translation>Diese Antwort wählen.  ({key})</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <extracomment>lesson_labels.PAGE</extracomment>
   <translation>Seite {number} von {count}</translation>
  </message>
  <message>
   <source>{number}. {title} (done)</source>
   <extracomment>lesson_labels.PAGE_DONE</extracomment>
   <translation>{number}. {title} (erledigt)</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>lesson_labels.LESSON_DONE</extracomment>
   <translation>fertig</translation>
  </message>
  <message>
   <source>You have finished this lesson.</source>
   <extracomment>lesson_labels.FINISHED</extracomment>
   <translation>Diese Lektion ist geschafft.</translation>
  </message>
  <message>
   <source>Lesson editor</source>
   <extracomment>lesson_labels.EDITOR</extracomment>
   <translation>Lektionseditor</translation>
  </message>
  <message>
   <source>The pages in their order. Alt+Up and Alt+Down move one, Delete removes it.</source>
   <extracomment>lesson_labels.PAGES</extracomment>
   <translation>Die Seiten der Reihe nach. Alt+↑ und Alt+↓ verschieben eine, Entf entfernt sie.</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>A new page behind this one, which goes on from where it ends.  (Ctrl+N)</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>Eine neue Seite hinter dieser, die dort weitergeht, wo diese endet.  (Strg+N)</translation>
  </message>
  <message>
   <source>Copy</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE, own_data_labels.COPY, script_labels.COPY</extracomment>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>The same page again, behind this one.  (Ctrl+D)</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE</extracomment>
   <translation>Dieselbe Seite noch einmal, hinter dieser.  (Strg+D)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>lesson_labels.REMOVE_PAGE, lesson_labels.REMOVE_IT</extracomment>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Take this page out of the lesson.  (Delete, in the list)</source>
   <extracomment>lesson_labels.REMOVE_PAGE</extracomment>
   <translation>Diese Seite aus der Lektion nehmen.  (Entf, in der Liste)</translation>
  </message>
  <message>
   <source>Up</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>Auf</translation>
  </message>
  <message>
   <source>Move this page before the one above it.  (Alt+Up)</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>Diese Seite vor die darüber setzen.  (Alt+↑)</translation>
  </message>
  <message>
   <source>Down</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>Ab</translation>
  </message>
  <message>
   <source>Move this page behind the one below it.  (Alt+Down)</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>Diese Seite hinter die darunter setzen.  (Alt+↓)</translation>
  </message>
  <message>
   <source>What the lesson is called in the list.</source>
   <extracomment>lesson_labels.LESSON_TITLE</extracomment>
   <translation>Wie die Lektion in der Liste heißt.</translation>
  </message>
  <message>
   <source>Summary</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <source>One line below the title in the list; it may be empty.</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>Eine Zeile unter dem Titel in der Liste; sie darf leer sein.</translation>
  </message>
  <message>
   <source>Title</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>Titel</translation>
  </message>
  <message>
   <source>The page’s heading.</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>Die Überschrift der Seite.</translation>
  </message>
  <message>
   <source>Text</source>
   <extracomment>lesson_labels.TEXT, lesson_labels.PARTS</extracomment>
   <translation>Text</translation>
  </message>
  <message>
   <source>Markdown: **bold**, - lists. A formula stands between $ and $, a number between { and }: {x}, {cost}, or a figure of this page, such as {first:2} with two decimals.</source>
   <extracomment>lesson_labels.TEXT</extracomment>
   <translation>Markdown: **fett**, - Listen. Eine Formel steht zwischen $ und $, eine Zahl zwischen { und }: {x}, {cost} oder eine Kennzahl dieser Seite, etwa {first:2} mit zwei Nachkommastellen.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>lesson_labels.PREVIEW, worksheet_labels.PREVIEW</extracomment>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>The page as it will be read.  (Ctrl+5)</source>
   <extracomment>lesson_labels.PREVIEW</extracomment>
   <translation>Die Seite, wie sie zu lesen sein wird.  (Strg+5)</translation>
  </message>
  <message>
   <source>The page’s title and text.  (Ctrl+1)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Titel und Text der Seite.  (Strg+1)</translation>
  </message>
  <message>
   <source>Questions</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>What the page asks, and what it says to the answers.  (Ctrl+2)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Was die Seite fragt, und was sie zu den Antworten sagt.  (Strg+2)</translation>
  </message>
  <message>
   <source>Figures</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <source>Numbers that the page computes for its text and answers.  (Ctrl+3)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Zahlen, die die Seite für Text und Antworten berechnet.  (Strg+3)</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>What the window shows when the page opens, and what may be changed.  (Ctrl+4)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Was das Fenster zeigt, wenn die Seite aufgeht, und was geändert werden darf.  (Strg+4)</translation>
  </message>
  <message>
   <source>Take what the window shows</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>Aus dem Fenster übernehmen</translation>
  </message>
  <message>
   <source>The page opens with the window as it is now: model, settings, steps, pins and instruments. (Ctrl+T)</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>Die Seite geht mit dem Fenster auf, wie es jetzt ist: Modell, Einstellungen, Schritte, angeheftete Läufe und Instrumente. (Strg+T)</translation>
  </message>
  <message>
   <source>Goes on where the page before ends</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>Geht weiter, wo die vorige Seite endet</translation>
  </message>
  <message>
   <source>The page prepares nothing: the run stays as it is. Reset returns to what the page before prepared.</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>Die Seite bereitet nichts vor: Der Lauf bleibt, wie er ist. Zurücksetzen führt zu dem, was die vorige Seite vorbereitet hat.</translation>
  </message>
  <message>
   <source>As on the page before: {state}</source>
   <extracomment>lesson_labels.WITHOUT_SCENE</extracomment>
   <translation>Wie auf der vorigen Seite: {state}</translation>
  </message>
  <message>
   <source>Everything may be changed</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>Alles darf geändert werden</translation>
  </message>
  <message>
   <source>Without it, only what is ticked below.</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>Ohne Haken nur, was unten angehakt ist.</translation>
  </message>
  <message>
   <source>Step and Back</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Schritt und Zurück</translation>
  </message>
  <message>
   <source>Step, Step ×10, Back and sub-frames.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Schritt, Schritt ×10, Zurück und Teilschritte.</translation>
  </message>
  <message>
   <source>Run and Pause.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Laufen und Pause.</translation>
  </message>
  <message>
   <source>The learning rate, also on the ruler.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Die Lernrate, auch auf der Skala.</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Start</translation>
  </message>
  <message>
   <source>The start, also by dragging the ball.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Der Start, auch durch Ziehen des Balls.</translation>
  </message>
  <message>
   <source>The method and its settings.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Das Verfahren und seine Einstellungen.</translation>
  </message>
  <message>
   <source>Problem</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Problem</translation>
  </message>
  <message>
   <source>The function, the terrain, the data or the coefficients.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Die Funktion, das Gelände, die Daten oder die Koeffizienten.</translation>
  </message>
  <message>
   <source>Which model the window shows.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Welches Modell das Fenster zeigt.</translation>
  </message>
  <message>
   <source>Instruments</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Instrumente</translation>
  </message>
  <message>
   <source>What stands beside the picture, and the fog.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Was neben dem Bild steht, und der Nebel.</translation>
  </message>
  <message>
   <source>Pins and race</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Anheften und Rennen</translation>
  </message>
  <message>
   <source>Pinning runs, and racing them.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Läufe anheften und gegeneinander antreten lassen.</translation>
  </message>
  <message>
   <source>Limits</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>The step limit and the tolerance.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Die Schrittgrenze und die Toleranz.</translation>
  </message>
  <message>
   <source>A number</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Eine Zahl</translation>
  </message>
  <message>
   <source>Asks for a number, which is compared within a tolerance.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Fragt nach einer Zahl, die innerhalb einer Toleranz verglichen wird.</translation>
  </message>
  <message>
   <source>A choice</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Eine Auswahl</translation>
  </message>
  <message>
   <source>Asks to choose one of two to six sentences.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Lässt einen von zwei bis sechs Sätzen wählen.</translation>
  </message>
  <message>
   <source>A state to reach</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Ein Zustand als Ziel</translation>
  </message>
  <message>
   <source>Asks to bring the run into a state, which is watched for.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Verlangt, den Lauf in einen Zustand zu bringen; darauf wird geachtet.</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>Art der Frage</translation>
  </message>
  <message>
   <source>How it is answered.</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>Wie geantwortet wird.</translation>
  </message>
  <message>
   <source>Add a question</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>Frage hinzufügen</translation>
  </message>
  <message>
   <source>One more question below the others.  (Ctrl+Enter)</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>Noch eine Frage unter den anderen.  (Strg+Enter)</translation>
  </message>
  <message>
   <source>Question {number}</source>
   <extracomment>lesson_labels.PROMPT</extracomment>
   <translation>Frage {number}</translation>
  </message>
  <message>
   <source>Move this question up.</source>
   <extracomment>lesson_labels.PROMPT_UP</extracomment>
   <translation>Diese Frage nach oben.</translation>
  </message>
  <message>
   <source>Move this question down.</source>
   <extracomment>lesson_labels.PROMPT_DOWN</extracomment>
   <translation>Diese Frage nach unten.</translation>
  </message>
  <message>
   <source>Remove this.</source>
   <extracomment>lesson_labels.REMOVE</extracomment>
   <translation>Dies entfernen.</translation>
  </message>
  <message>
   <source>Remove this question.</source>
   <extracomment>lesson_labels.REMOVE_PROMPT</extracomment>
   <translation>Diese Frage entfernen.</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>Frage</translation>
  </message>
  <message>
   <source>What is asked; Markdown, formulas and numbers as in the text.</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>Was gefragt wird; Markdown, Formeln und Zahlen wie im Text.</translation>
  </message>
  <message>
   <source>Said after a wrong answer for which nothing else is said.</source>
   <extracomment>lesson_labels.HINT_TEXT</extracomment>
   <translation>Erscheint nach einer falschen Antwort, zu der nichts anderes gesagt wird.</translation>
  </message>
  <message>
   <source>When right</source>
   <extracomment>lesson_labels.RIGHT_TEXT, lesson_labels.PREVIEW_RIGHT</extracomment>
   <translation>Wenn richtig</translation>
  </message>
  <message>
   <source>Said after the right answer.</source>
   <extracomment>lesson_labels.RIGHT_TEXT</extracomment>
   <translation>Erscheint nach der richtigen Antwort.</translation>
  </message>
  <message>
   <source>Answer</source>
   <extracomment>lesson_labels.RIGHT_ANSWER, lesson_labels.PREVIEW_ANSWER</extracomment>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>A number, a figure of this page, or a quantity such as x or cost.</source>
   <extracomment>lesson_labels.RIGHT_ANSWER</extracomment>
   <translation>Eine Zahl, eine Kennzahl dieser Seite oder eine Größe wie x oder cost.</translation>
  </message>
  <message>
   <source>How far an answer may be off; empty: 0.5 % of the answer.</source>
   <extracomment>lesson_labels.TOLERANCE</extracomment>
   <translation>Wie weit eine Antwort abweichen darf; leer: 0,5 % der Antwort.</translation>
  </message>
  <message>
   <source>Unit</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Shown behind the answer’s field; it may be empty.</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>Steht hinter dem Antwortfeld; sie darf leer sein.</translation>
  </message>
  <message>
   <source>Wrong answer</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>Falsche Antwort</translation>
  </message>
  <message>
   <source>A number or a figure that is a known mistake.</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>Eine Zahl oder Kennzahl, die ein bekannter Fehler ist.</translation>
  </message>
  <message>
   <source>What is said to it</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>Was dazu gesagt wird</translation>
  </message>
  <message>
   <source>Names the mistake, and how to mend it.</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>Benennt den Fehler und sagt, wie er zu beheben ist.</translation>
  </message>
  <message>
   <source>Add a known wrong answer</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>Bekannte falsche Antwort hinzufügen</translation>
  </message>
  <message>
   <source>An answer that is recognised, and what is said.</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>Eine Antwort, die erkannt wird, und was dazu gesagt wird.</translation>
  </message>
  <message>
   <source>Option</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>Option</translation>
  </message>
  <message>
   <source>A sentence to choose.</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>Ein Satz zum Wählen.</translation>
  </message>
  <message>
   <source>Said when chosen</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>Nach der Wahl</translation>
  </message>
  <message>
   <source>Said when it is chosen wrongly; empty: the hint.</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>Erscheint, wenn falsch gewählt wurde; leer: der Hinweis.</translation>
  </message>
  <message>
   <source>This is the right option.</source>
   <extracomment>lesson_labels.IS_RIGHT</extracomment>
   <translation>Dies ist die richtige Option.</translation>
  </message>
  <message>
   <source>Add an option</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>Option hinzufügen</translation>
  </message>
  <message>
   <source>One more sentence to choose, six at the most.</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>Noch ein Satz zum Wählen, höchstens sechs.</translation>
  </message>
  <message>
   <source>Condition</source>
   <extracomment>lesson_labels.CONDITION, lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>Bedingung</translation>
  </message>
  <message>
   <source>A quantity, one of &lt; &lt;= = != &gt;= &gt;, and a value, such as outcome = converged or step &lt;= 3.</source>
   <extracomment>lesson_labels.CONDITION</extracomment>
   <translation>Eine Größe, eines von &lt; &lt;= = != &gt;= &gt; und ein Wert, etwa outcome = converged oder step &lt;= 3.</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>Bedingung hinzufügen</translation>
  </message>
  <message>
   <source>All of them must hold.</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>Alle müssen gelten.</translation>
  </message>
  <message>
   <source>This page asks nothing.</source>
   <extracomment>lesson_labels.NO_PROMPTS</extracomment>
   <translation>Diese Seite fragt nichts.</translation>
  </message>
  <message>
   <source>Something else.</source>
   <extracomment>lesson_labels.NEW_OPTION</extracomment>
   <translation>Etwas anderes.</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>Name</translation>
  </message>
  <message>
   <source>What stands in braces in the text: small letters, digits and _.</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>Was im Text in Klammern steht: Kleinbuchstaben, Ziffern und _.</translation>
  </message>
  <message>
   <source>Quantity</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>Größe</translation>
  </message>
  <message>
   <source>What is computed: step, cost, slope, distance, curvature, output, or a parameter such as x.</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>Was berechnet wird: step, cost, slope, distance, curvature, output oder ein Parameter wie x.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Where on the run the number is read.</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>An welcher Stelle des Laufs die Zahl abgelesen wird.</translation>
  </message>
  <message>
   <source>at the start</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>am Start</translation>
  </message>
  <message>
   <source>at step</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>bei Schritt</translation>
  </message>
  <message>
   <source>at the first step where</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>beim ersten Schritt, wo</translation>
  </message>
  <message>
   <source>The number of the step, such as 3.</source>
   <extracomment>lesson_labels.FIGURE_STEP</extracomment>
   <translation>Die Nummer des Schritts, etwa 3.</translation>
  </message>
  <message>
   <source>Such as distance &lt; 0.01 or outcome = converged.</source>
   <extracomment>lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>Etwa distance &lt; 0.01 oder outcome = converged.</translation>
  </message>
  <message>
   <source>Other settings</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>Andere Einstellungen</translation>
  </message>
  <message>
   <source>What differs from the page’s state, such as rate = 0.9, method = momentum; it may be empty.</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>Was vom Zustand der Seite abweicht, etwa rate = 0.9, method = momentum; es darf leer sein.</translation>
  </message>
  <message>
   <source>Add a figure</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>Kennzahl hinzufügen</translation>
  </message>
  <message>
   <source>One more number that the page computes.</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>Noch eine Zahl, die die Seite berechnet.</translation>
  </message>
  <message>
   <source>This page has no figures of its own: numbers that it computes.</source>
   <extracomment>lesson_labels.NO_FIGURES</extracomment>
   <translation>Diese Seite hat keine eigenen Kennzahlen, also Zahlen, die sie berechnet.</translation>
  </message>
  <message>
   <source>Open a lesson file to write on in it.  (Ctrl+O)</source>
   <extracomment>lesson_labels.OPEN_OTHER</extracomment>
   <translation>Eine Lektionsdatei öffnen, um darin weiterzuschreiben.  (Strg+O)</translation>
  </message>
  <message>
   <source>Write the lesson into its file.  (Ctrl+S)</source>
   <extracomment>lesson_labels.SAVE</extracomment>
   <translation>Die Lektion in ihre Datei schreiben.  (Strg+S)</translation>
  </message>
  <message>
   <source>Write the lesson into another file.  (Ctrl+Shift+S)</source>
   <extracomment>lesson_labels.SAVE_AS</extracomment>
   <translation>Die Lektion in eine andere Datei schreiben.  (Strg+Umschalt+S)</translation>
  </message>
  <message>
   <source>Go to it</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>Dorthin</translation>
  </message>
  <message>
   <source>Show the field that is not right.</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>Das Feld zeigen, das nicht stimmt.</translation>
  </message>
  <message>
   <source>A new lesson</source>
   <extracomment>lesson_labels.NEW_TITLE</extracomment>
   <translation>Eine neue Lektion</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <extracomment>lesson_labels.NEW_PAGE_TITLE</extracomment>
   <translation>Seite {number}</translation>
  </message>
  <message>
   <source>The lesson has not been saved. Throw the changes away?</source>
   <extracomment>lesson_labels.UNSAVED</extracomment>
   <translation>Die Lektion ist nicht gespeichert. Die Änderungen verwerfen?</translation>
  </message>
  <message>
   <source>Remove the page “{title}”?</source>
   <extracomment>lesson_labels.PAGE_LOST</extracomment>
   <translation>Die Seite „{title}“ entfernen?</translation>
  </message>
  <message>
   <source>Remove question {number}?</source>
   <extracomment>lesson_labels.PROMPT_LOST</extracomment>
   <translation>Frage {number} entfernen?</translation>
  </message>
  <message>
   <source>Remove the figure “{name}”?</source>
   <extracomment>lesson_labels.FIGURE_LOST</extracomment>
   <translation>Die Kennzahl „{name}“ entfernen?</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>lesson_labels.KEEP_IT</extracomment>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>The lesson can be read as it is.</source>
   <extracomment>lesson_labels.FAULTLESS</extracomment>
   <translation>Die Lektion ist lesbar, wie sie ist.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>lesson_labels.SAVED_AS, worksheet_labels.SAVED</extracomment>
   <translation>Gespeichert als {name}.</translation>
  </message>
  <message>
   <source>Not saved. {reason}</source>
   <extracomment>lesson_labels.CANNOT_SAVE</extracomment>
   <translation>Nicht gespeichert. {reason}</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}. Choose another place with Save as…</source>
   <extracomment>lesson_labels.CANNOT_WRITE</extracomment>
   <translation>„{name}“ konnte nicht geschrieben werden: {reason}. Mit Speichern unter … einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>with</source>
   <extracomment>lesson_labels.WITH</extracomment>
   <translation>mit</translation>
  </message>
  <message>
   <source>To be reached</source>
   <extracomment>lesson_labels.PREVIEW_REACH</extracomment>
   <translation>Zu erreichen</translation>
  </message>
  <message>
   <source>fog</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>Nebel</translation>
  </message>
  <message>
   <source>predict</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>Vorhersagen</translation>
  </message>
  <message>
   <source>race</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>Rennen</translation>
  </message>
  <message>
   <source>sub-frames</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>Teilschritte</translation>
  </message>
  <message>
   <source>beside it the cobweb</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>daneben das Spinnweb</translation>
  </message>
  <message>
   <source>beside it the finder</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>daneben die Ratensuche</translation>
  </message>
  <message>
   <source>beside it the map</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>daneben die Karte</translation>
  </message>
  <message>
   <source>beside it the program</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>daneben das Programm</translation>
  </message>
  <message>
   <source>beside it the surface</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>daneben die Fläche</translation>
  </message>
  <message>
   <source>start zeros</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>Start Nullen</translation>
  </message>
  <message>
   <source>start random</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>Start zufällig</translation>
  </message>
  <message>
   <source>{parts}.</source>
   <extracomment>lesson_labels.scene_line</extracomment>
   <translation>{parts}.</translation>
  </message>
  <message>
   <source>Neuron, {data}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Neuron, {data}</translation>
  </message>
  <message>
   <source>Let the run converge.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Den Lauf konvergieren lassen.</translation>
  </message>
  <message>
   <source>Not this one.</source>
   <extracomment>lesson_labels.new_known</extracomment>
   <translation>Dies nicht.</translation>
  </message>
  <message>
   <source>learning rate {rate}</source>
   <extracomment>lesson_labels.scene_line, sweep_labels.RATE_AXIS</extracomment>
   <translation>Lernrate {rate}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps walked</source>
   <extracomment>lesson_labels.scene_line; one: {count} step walked</extracomment>
   <translation>
    <numerusform>{count} Schritt gegangen</numerusform>
    <numerusform>{count} Schritte gegangen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pinned runs</source>
   <extracomment>lesson_labels.scene_line; one: {count} pinned run</extracomment>
   <translation>
    <numerusform>{count} angehefteter Lauf</numerusform>
    <numerusform>{count} angeheftete Läufe</numerusform>
   </translation>
  </message>
  <message>
   <source>Parabola {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Parabel {formula}</translation>
  </message>
  <message>
   <source>Function {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Funktion {formula}</translation>
  </message>
  <message>
   <source>Landscape {name}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Landschaft {name}</translation>
  </message>
  <message>
   <source>How large is it?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Wie groß ist es?</translation>
  </message>
  <message>
   <source>This.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Dies.</translation>
  </message>
  <message>
   <source>That.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Das.</translation>
  </message>
  <message>
   <source>What happens?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Was geschieht?</translation>
  </message>
  <message>
   <source>Nearly: give it with more decimals.</source>
   <extracomment>lesson_words.NEARLY</extracomment>
   <translation>Fast: mit mehr Nachkommastellen angeben.</translation>
  </message>
  <message>
   <source>between " and " a backslash begins a sign of its own. Write the text between ''' and ''', or double the backslash.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Zwischen " und " beginnt ein Backslash ein eigenes Zeichen. Den Text zwischen ''' und ''' schreiben oder den Backslash verdoppeln.</translation>
  </message>
  <message>
   <source>a text is not closed. Write the same quotation marks at its end.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Ein Text ist nicht geschlossen. Am Ende dieselben Anführungszeichen schreiben.</translation>
  </message>
  <message>
   <source>a key stands here without its value. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Hier steht ein Schlüssel ohne Wert. key = value schreiben.</translation>
  </message>
  <message>
   <source>here is no value. Write a number, true, false, a text between " and ", or a list between [ and ].</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Hier ist kein Wert. Eine Zahl, true, false, einen Text zwischen " und " oder eine Liste zwischen [ und ] schreiben.</translation>
  </message>
  <message>
   <source>something follows the value. Write each key on a line of its own, and texts between " and ".</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Auf den Wert folgt etwas. Jeden Schlüssel in eine eigene Zeile schreiben, und Texte zwischen " und ".</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value, or [[page]] for a new page.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Hier beginnt kein Schlüssel. key = value schreiben, oder [[page]] für eine neue Seite.</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Hier beginnt kein Schlüssel. key = value schreiben.</translation>
  </message>
  <message>
   <source>a list is not closed. Write ] at its end, and commas between its values.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Eine Liste ist nicht geschlossen. Am Ende ] schreiben, und Kommas zwischen den Werten.</translation>
  </message>
  <message>
   <source>a brace is not closed. Write } on the same line.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Eine geschweifte Klammer ist nicht geschlossen. In derselben Zeile } schreiben.</translation>
  </message>
  <message>
   <source>the header is not closed. Write [[page]] or [page.state], with its brackets.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Die Kopfzeile ist nicht geschlossen. [[page]] oder [page.state] schreiben, mit den Klammern.</translation>
  </message>
  <message>
   <source>this key is given twice. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Dieser Schlüssel ist doppelt angegeben. Einen von beiden behalten.</translation>
  </message>
  <message>
   <source>this header is there already. Write [[page]] and [[page.prompt]] for one more, and keep one of any other.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Diese Kopfzeile gibt es schon. [[page]] und [[page.prompt]] für eine weitere schreiben; von jeder anderen eine behalten.</translation>
  </message>
  <message>
   <source>this was given a value already. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Dies hat schon einen Wert. Einen von beiden behalten.</translation>
  </message>
  <message>
   <source>this sign cannot stand here. Write a text of more than one line between ''' and '''.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Dieses Zeichen kann hier nicht stehen. Einen Text von mehr als einer Zeile zwischen ''' und ''' schreiben.</translation>
  </message>
  <message>
   <source>what follows \u or \U is no sign. Write the sign itself.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>Was auf \u oder \U folgt, ist kein Zeichen. Das Zeichen selbst schreiben.</translation>
  </message>
  <message>
   <source>the number has too many digits. Write it as 1e300 or shorter.</source>
   <extracomment>lesson_words._SYNTAX, lesson_words._FAULTS</extracomment>
   <translation>Die Zahl hat zu viele Ziffern. Sie als 1e300 oder kürzer schreiben.</translation>
  </message>
  <message>
   <source>a list of texts, such as ["step", "run"]</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>eine Liste von Texten, etwa ["step", "run"]</translation>
  </message>
  <message>
   <source>a table under a header of its own</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>eine Tabelle unter eigener Kopfzeile</translation>
  </message>
  <message>
   <source>tables, each under a header in double brackets</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>Tabellen, jede unter einer Kopfzeile in doppelten Klammern</translation>
  </message>
  <message>
   <source>a number, or the name of a figure between quotation marks</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>eine Zahl oder der Name einer Kennzahl zwischen Anführungszeichen</translation>
  </message>
  <message>
   <source>settings, such as rate = 0.9</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>Einstellungen, etwa rate = 0.9</translation>
  </message>
  <message>
   <source>a quantity, such as "curvature" or { quantity = "x", step = 1 }</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>eine Größe, etwa "curvature" oder { quantity = "x", step = 1 }</translation>
  </message>
  <message>
   <source>a line break</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>ein Zeilenumbruch</translation>
  </message>
  <message>
   <source>a tabulator</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>ein Tabulator</translation>
  </message>
  <message>
   <source>the file is larger than {most} bytes. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Die Datei ist größer als {most} Bytes. Zwei Lektionen daraus machen.</translation>
  </message>
  <message>
   <source>the file is not text in UTF-8. Save it as UTF-8.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Die Datei ist kein Text in UTF-8. Sie als UTF-8 speichern.</translation>
  </message>
  <message>
   <source>brackets or dotted keys are more than {expected} deep. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Klammern oder Schlüssel mit Punkten sind mehr als {expected} Ebenen tief. Einige wegnehmen.</translation>
  </message>
  <message>
   <source>the file has more than {most} keys and headers. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Die Datei hat mehr als {most} Schlüssel und Kopfzeilen. Zwei Lektionen daraus machen.</translation>
  </message>
  <message>
   <source>the file has more than {most} values in its lists. Take some of the data away, or make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Die Datei hat mehr als {most} Werte in ihren Listen. Einen Teil der Daten weglassen oder zwei Lektionen daraus machen.</translation>
  </message>
  <message>
   <source>with this page the lesson has {number} figures, and {most} is the most. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Mit dieser Seite hat die Lektion {number} Kennzahlen, und {most} sind das Höchste. Zwei Lektionen daraus machen.</translation>
  </message>
  <message>
   <source>the lesson has more than {most} different functions. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Die Lektion hat mehr als {most} verschiedene Funktionen. Zwei Lektionen daraus machen.</translation>
  </message>
  <message>
   <source>“{value}” is a format that is not known here. Give {expected}, or open the file with a newer version of this app.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist ein hier unbekanntes Format. {expected} angeben oder die Datei mit einer neueren Version der App öffnen.</translation>
  </message>
  <message>
   <source>there is no page. Write [[page]], and below it a title and a text.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Es gibt keine Seite. [[page]] schreiben, und darunter einen Titel und einen Text.</translation>
  </message>
  <message>
   <source>it is missing. Write it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Es fehlt. Es schreiben.</translation>
  </message>
  <message>
   <source>“{value}” is no key here. Give one of {names}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist hier kein Schlüssel. Einen von {names} angeben.</translation>
  </message>
  <message>
   <source>it is empty. Write something.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Es ist leer. Etwas schreiben.</translation>
  </message>
  <message>
   <source>there are {number} characters, and {most} is the most. Shorten it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Es sind {number} Zeichen, und {most} sind das Höchste. Es kürzen.</translation>
  </message>
  <message>
   <source>there are {number}, and {most} is the most. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Es sind {number}, und {most} sind das Höchste. Einige wegnehmen.</translation>
  </message>
  <message>
   <source>{most} is the fewest, and there are {number}. Add some.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>{most} sind das Mindeste, und es sind {number}. Einige hinzufügen.</translation>
  </message>
  <message>
   <source>there is {sign} in it, where a formula may be meant. Write the text between ''' and ''', where a backslash stands for itself.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Darin steht {sign}, wo vielleicht eine Formel gemeint ist. Den Text zwischen ''' und ''' schreiben, wo ein Backslash für sich selbst steht.</translation>
  </message>
  <message>
   <source>“{value}” opens a brace without a name. Write {{name}}, or {{{{ for a brace that is to be read.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ öffnet eine geschweifte Klammer ohne Namen. {{name}} schreiben, oder {{{{ für eine Klammer, die zu lesen sein soll.</translation>
  </message>
  <message>
   <source>“{value}” is neither a figure of this page nor a quantity of its run. Correct the name, or add it to the page’s figures.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist weder eine Kennzahl dieser Seite noch eine Größe ihres Laufs. Den Namen berichtigen oder ihn zu den Kennzahlen der Seite hinzufügen.</translation>
  </message>
  <message>
   <source>“{value}” is no condition. Write a quantity, one of &lt; &lt;= = != &gt;= &gt; and a number or a word, such as cost &lt; 0.1.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist keine Bedingung. Eine Größe, eines von &lt; &lt;= = != &gt;= &gt; und eine Zahl oder ein Wort schreiben, etwa cost &lt; 0.1.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist keine Größe dieses Laufs. Eine angeben, etwa step, cost, slope oder distance.</translation>
  </message>
  <message>
   <source>“{value}” cannot be compared with {quantity}. Give = or != and one of {words}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ lässt sich nicht mit {quantity} vergleichen. = oder != und eines von {words} angeben.</translation>
  </message>
  <message>
   <source>“{value}” is not a number, and {expected} is one. Give a number.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist keine Zahl, {expected} aber schon. Eine Zahl angeben.</translation>
  </message>
  <message>
   <source>“{value}” is a word. Give a figure or a quantity that is a number, or ask for a choice.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist ein Wort. Eine Kennzahl oder Größe angeben, die eine Zahl ist, oder eine Auswahl fragen.</translation>
  </message>
  <message>
   <source>“{value}” cannot be a figure’s name. Give small letters, digits and _, with a letter first.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ kann nicht Name einer Kennzahl sein. Kleinbuchstaben, Ziffern und _ verwenden, mit einem Buchstaben am Anfang.</translation>
  </message>
  <message>
   <source>“{value}” is the name of two figures. Give each a name of its own.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist der Name zweier Kennzahlen. Jeder einen eigenen Namen geben.</translation>
  </message>
  <message>
   <source>a figure has a step or a condition, and not both. Keep one.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Eine Kennzahl hat einen Schritt oder eine Bedingung, nicht beides. Eines behalten.</translation>
  </message>
  <message>
   <source>“{value}” is neither a number nor a figure of this page. Give a number, a figure or a quantity of the run.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ ist weder eine Zahl noch eine Kennzahl dieser Seite. Eine Zahl, eine Kennzahl oder eine Größe des Laufs angeben.</translation>
  </message>
  <message>
   <source>there are {number}, for {expected} options. Write one for each, or none.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Es sind {number} für {expected} Optionen. Zu jeder eines schreiben, oder keines.</translation>
  </message>
  <message>
   <source>“{value}” is no built-in data. Give one of {names}; own rows are written into the lesson, so that it is one file.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ sind keine eingebauten Daten. Einen Namen von {names} angeben; eigene Zeilen stehen in der Lektion, damit sie eine Datei ist.</translation>
  </message>
  <message>
   <source>rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Zeilen, Labels, Merkmale und Klassen passen nicht zusammen. Jeder Zeile eine Zahl je Merkmal geben, so viele Labels 0 oder 1 wie Zeilen, und zwei Klassen.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Leave it out, or change the state.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>„{value}“ gibt es nur mit {needs}. Es weglassen oder den Zustand ändern.</translation>
  </message>
  <message>
   <source>{number} steps are walked when the page opens, and the state takes {most} at the most. Raise the limit of steps, or walk fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>{number} Schritte werden beim Öffnen der Seite gegangen, und der Zustand erlaubt höchstens {most}. Die Schrittgrenze erhöhen oder weniger Schritte gehen.</translation>
  </message>
  <message>
   <source>the data has {number} rows, and a lesson can carry {most}. Keep fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>Die Daten haben {number} Zeilen, und eine Lektion kann {most} tragen. Weniger behalten.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance, or {names}.</source>
   <extracomment>lesson_words._NO_QUANTITY</extracomment>
   <translation>„{value}“ ist keine Größe dieses Laufs. Eine angeben, etwa step, cost, slope oder distance, oder {names}.</translation>
  </message>
  <message>
   <source>page {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>Seite {number}</translation>
  </message>
  <message>
   <source>prompt {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>Frage {number}</translation>
  </message>
  <message>
   <source>known answer {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>bekannte Antwort {number}</translation>
  </message>
  <message>
   <source>lane {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>Bahn {number}</translation>
  </message>
  <message>
   <source>option {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>Option {number}</translation>
  </message>
  <message>
   <source>condition {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>Bedingung {number}</translation>
  </message>
  <message>
   <source>says {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>says {number}</translation>
  </message>
  <message>
   <source>about {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>about {number}</translation>
  </message>
  <message>
   <source>question {number}</source>
   <extracomment>lesson_words._QUESTION</extracomment>
   <translation>Frage {number}</translation>
  </message>
  <message>
   <source>“{figure}” comes to no number: its run never gets there, or leaves all bounds. No answer would be right; change it, or take another.</source>
   <extracomment>lesson_words.no_number</extracomment>
   <translation>„{figure}“ ergibt keine Zahl: Der Lauf kommt nie dorthin oder verlässt alle Grenzen. Keine Antwort wäre richtig; sie ändern oder eine andere nehmen.</translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} keep the states that they had.</source>
   <extracomment>lesson_words.keeps_state; one: Page {pages} keeps the state that it had, as its own.</extracomment>
   <translation>
    <numerusform>Seite {pages} behält ihren Zustand, als eigenen.</numerusform>
    <numerusform>Die Seiten {pages} behalten ihre Zustände.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} still have something to answer.</source>
   <extracomment>lesson_words.still_open; one: Page {pages} still has something to answer.</extracomment>
   <translation>
    <numerusform>Auf Seite {pages} ist noch etwas zu beantworten.</numerusform>
    <numerusform>Auf den Seiten {pages} ist noch etwas zu beantworten.</numerusform>
   </translation>
  </message>
  <message>
   <source>this cannot be read: {reason}. Correct it.</source>
   <extracomment>lesson_words._syntax</extracomment>
   <translation>Dies ist nicht lesbar: {reason}. Es berichtigen.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <extracomment>lesson_words._names, table_words._names; one: {names} and {count} more</extracomment>
   <translation>
    <numerusform>{names} und {count} weiterer</numerusform>
    <numerusform>{names} und {count} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>{numbers} and {last}</source>
   <extracomment>lesson_words._numbers, race_labels.finished_level</extracomment>
   <translation>{numbers} und {last}</translation>
  </message>
  <message>
   <source>line {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>Zeile {number}</translation>
  </message>
  <message>
   <source>column {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>Spalte {number}</translation>
  </message>
  <message>
   <source>a sign that cannot be seen</source>
   <extracomment>lesson_words._reason</extracomment>
   <translation>ein Zeichen, das man nicht sieht</translation>
  </message>
  <message>
   <source>figure {name}</source>
   <extracomment>lesson_words._steps</extracomment>
   <translation>Kennzahl {name}</translation>
  </message>
  <message>
   <source>Stop computing; what is there stays. (Esc)</source>
   <extracomment>map_labels.CANCEL</extracomment>
   <translation>Das Rechnen anhalten; was da ist, bleibt. (Esc)</translation>
  </message>
  <message>
   <source>Map of learning rates and starts</source>
   <extracomment>map_labels.MAP_PLOT</extracomment>
   <translation>Karte der Lernraten und Starts</translation>
  </message>
  <message>
   <source>Click a place to load that walk, or use arrow keys and Enter.</source>
   <extracomment>map_labels.MAP_HINT</extracomment>
   <translation>Eine Stelle anklicken, um diesen Weg zu laden, oder Pfeiltasten und Enter nehmen.</translation>
  </message>
  <message>
   <source>Held: {held} = {value}.</source>
   <extracomment>map_labels._HELD</extracomment>
   <translation>Festgehalten: {held} = {value}.</translation>
  </message>
  <message>
   <source>Cancelled: the map is as far as it came. Moving it begins anew.</source>
   <extracomment>map_labels.CANCELLED</extracomment>
   <translation>Abgebrochen: Die Karte reicht so weit, wie sie kam. Verschieben beginnt neu.</translation>
  </message>
  <message>
   <source>How far the map should reach could not be found out.</source>
   <extracomment>map_labels.FAILED</extracomment>
   <translation>Wie weit die Karte reichen soll, ließ sich nicht ermitteln.</translation>
  </message>
  <message>
   <source>Colour each walk by the steps that it needs.</source>
   <extracomment>map_labels.BY_STEPS</extracomment>
   <translation>Jeden Weg nach den Schritten färben, die er braucht.</translation>
  </message>
  <message>
   <source>Ends</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>Enden</translation>
  </message>
  <message>
   <source>Colour each walk by where it ends: each minimum has a colour and a letter.</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>Jeden Weg danach färben, wo er endet: Jedes Minimum hat eine Farbe und einen Buchstaben.</translation>
  </message>
  <message>
   <source>{across} from left to right, {up} upwards; the rest as it is in force.</source>
   <extracomment>map_labels._PLANE_TIP</extracomment>
   <translation>{across} von links nach rechts, {up} nach oben; der Rest, wie eingestellt.</translation>
  </message>
  <message>
   <source>start {name}</source>
   <extracomment>map_labels.start_axis</extracomment>
   <translation>Start {name}</translation>
  </message>
  <message numerus="yes">
   <source>{place}: {count} steps to {letter}</source>
   <extracomment>map_labels.cell_text; one: {place}: {count} step to {letter}</extracomment>
   <translation>
    <numerusform>{place}: {count} Schritt nach {letter}</numerusform>
    <numerusform>{place}: {count} Schritte nach {letter}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <extracomment>map_labels.more_text; one: and {count} more</extracomment>
   <translation>
    <numerusform>und {count} weiteres</numerusform>
    <numerusform>und {count} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>another minimum</source>
   <extracomment>map_labels.fate_text</extracomment>
   <translation>ein anderes Minimum</translation>
  </message>
  <message>
   <source>{limit} at {letter}</source>
   <extracomment>map_labels.limit_tag</extracomment>
   <translation>{limit} bei {letter}</translation>
  </message>
  <message>
   <source>How the next point is found from this one.</source>
   <extracomment>method_labels.METHOD</extracomment>
   <translation>Wie aus diesem Punkt der nächste folgt.</translation>
  </message>
  <message>
   <source>Gradient descent</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Gradientenabstieg</translation>
  </message>
  <message>
   <source>A step down the slope, as long as the slope times the learning rate.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Ein Schritt die Steigung hinab, so lang wie Steigung mal Lernrate.</translation>
  </message>
  <message>
   <source>Momentum</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum</translation>
  </message>
  <message>
   <source>A heavy ball: it keeps a share β of its velocity, so it gathers speed, rolls through dips and swings past the lowest point.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Ein schwerer Ball: Er behält einen Anteil β seiner Geschwindigkeit, wird also schneller, rollt durch Senken und schwingt über die tiefste Stelle hinaus.</translation>
  </message>
  <message>
   <source>Nesterov</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Nesterov</translation>
  </message>
  <message>
   <source>Momentum that looks ahead: it takes the slope where the velocity is about to lead, and brakes sooner.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum, das vorausschaut: Es nimmt die Steigung dort, wohin die Geschwindigkeit gleich führt, und bremst früher.</translation>
  </message>
  <message>
   <source>AdaGrad</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>AdaGrad</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by the root of the sum of its squares so far: steps only get shorter.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Teilt die Steigung jedes Parameters durch die Wurzel aus der Summe ihrer bisherigen Quadrate: Die Schritte werden nur kürzer.</translation>
  </message>
  <message>
   <source>RMSProp</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>RMSProp</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by its usual size of late: on steep ground and flat, steps are alike.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Teilt die Steigung jedes Parameters durch ihre zuletzt übliche Größe: Auf steilem und flachem Grund sind die Schritte ähnlich.</translation>
  </message>
  <message>
   <source>Adam</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>Momentum and RMSProp in one: a running mean of the slopes, divided by their usual size of late.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum und RMSProp in einem: ein laufender Mittelwert der Steigungen, geteilt durch ihre zuletzt übliche Größe.</translation>
  </message>
  <message>
   <source>Newton–Raphson</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Newton–Raphson</translation>
  </message>
  <message>
   <source>Jumps to the vertex of the parabola that fits the curve here: it needs the curvature, no learning rate, and goes to maxima too.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Springt zum Scheitel der Parabel, die hier zur Kurve passt: Es braucht die Krümmung, keine Lernrate, und geht auch zu Maxima.</translation>
  </message>
  <message>
   <source>Grid search</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Rastersuche</translation>
  </message>
  <message>
   <source>Tries every point of a grid and keeps the best. It needs no slope, but each further parameter multiplies the work.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Probiert jeden Punkt eines Rasters und behält den besten. Sie braucht keine Steigung, aber jeder weitere Parameter vervielfacht die Arbeit.</translation>
  </message>
  <message>
   <source>gradient descent</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words.how</extracomment>
   <translation>Gradientenabstieg</translation>
  </message>
  <message>
   <source>momentum</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words._OPTIONS</extracomment>
   <translation>Momentum</translation>
  </message>
  <message>
   <source>adam</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>grid search</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>Rastersuche</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Momentum β</translation>
  </message>
  <message>
   <source>The share of its velocity that the ball keeps at each step.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Der Anteil seiner Geschwindigkeit, den der Ball bei jedem Schritt behält.</translation>
  </message>
  <message>
   <source>Decay ρ</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Abklingrate ρ</translation>
  </message>
  <message>
   <source>How long the mean of squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Wie weit der Mittelwert der quadrierten Steigungen zurückreicht: näher an 1, weiter.</translation>
  </message>
  <message>
   <source>β₁</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₁</translation>
  </message>
  <message>
   <source>How long the mean of the slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Wie weit der Mittelwert der Steigungen zurückreicht: näher an 1, weiter.</translation>
  </message>
  <message>
   <source>β₂</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₂</translation>
  </message>
  <message>
   <source>How long the mean of the squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Wie weit der Mittelwert der quadrierten Steigungen zurückreicht: näher an 1, weiter.</translation>
  </message>
  <message>
   <source>Added to the divisor, so that it is not 0 where the ground is flat.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Wird zum Teiler addiert, damit er auf flachem Grund nicht 0 ist.</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Von</translation>
  </message>
  <message>
   <source>Where the grid begins, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Wo das Raster beginnt, entlang jedes Parameters.</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Where the grid ends, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Wo das Raster endet, entlang jedes Parameters.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>How many values of each parameter are tried.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Wie viele Werte jedes Parameters probiert werden.</translation>
  </message>
  <message>
   <source>At first the range that the picture begins with.</source>
   <extracomment>method_labels._DEFAULT_SIDES</extracomment>
   <translation>Zuerst der Bereich, mit dem das Bild beginnt.</translation>
  </message>
  <message>
   <source>Default: {default}.</source>
   <extracomment>method_labels._DEFAULT</extracomment>
   <translation>Vorgabe: {default}.</translation>
  </message>
  <message>
   <source>Default: {default}, fewer with many parameters.</source>
   <extracomment>method_labels._FEWER</extracomment>
   <translation>Vorgabe: {default}, weniger bei vielen Parametern.</translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source>a number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine Zahl zwischen {low} und {high}, beide ausgeschlossen</translation>
  </message>
  <message>
   <source>a number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine Zahl über {low}, höchstens {high}</translation>
  </message>
  <message>
   <source>a number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine Zahl von {low} bis unter {high}</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine Zahl von {low} bis {high}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>a whole number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine ganze Zahl zwischen {low} und {high}, beide ausgeschlossen</translation>
  </message>
  <message>
   <source>a whole number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine ganze Zahl über {low}, höchstens {high}</translation>
  </message>
  <message>
   <source>a whole number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine ganze Zahl von {low} bis unter {high}</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>eine ganze Zahl von {low} bis {high}</translation>
  </message>
  <message>
   <source>A number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine Zahl.</translation>
  </message>
  <message>
   <source>A number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine Zahl zwischen {low} und {high}, beide ausgeschlossen.</translation>
  </message>
  <message>
   <source>A number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine Zahl über {low}, höchstens {high}.</translation>
  </message>
  <message>
   <source>A number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine Zahl von {low} bis unter {high}.</translation>
  </message>
  <message>
   <source>A number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine Zahl von {low} bis {high}.</translation>
  </message>
  <message>
   <source>A whole number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine ganze Zahl.</translation>
  </message>
  <message>
   <source>A whole number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine ganze Zahl zwischen {low} und {high}, beide ausgeschlossen.</translation>
  </message>
  <message>
   <source>A whole number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine ganze Zahl über {low}, höchstens {high}.</translation>
  </message>
  <message>
   <source>A whole number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine ganze Zahl von {low} bis unter {high}.</translation>
  </message>
  <message>
   <source>A whole number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Eine ganze Zahl von {low} bis {high}.</translation>
  </message>
  <message>
   <source>w: the weights and the bias</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>w: die Gewichte und der Bias</translation>
  </message>
  <message>
   <source>p: the point (x, y)</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>p: der Punkt (x; y)</translation>
  </message>
  <message>
   <source>{letters}.</source>
   <extracomment>method_labels.legend</extracomment>
   <translation>{letters}.</translation>
  </message>
  <message>
   <source>{letter}: the learning rate</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}: die Lernrate</translation>
  </message>
  <message>
   <source>{sign}: the gradient of {cost}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{sign}: der Gradient von {cost}</translation>
  </message>
  <message>
   <source>v: the velocity, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>v: die Geschwindigkeit, anfangs 0</translation>
  </message>
  <message numerus="yes">
   <source>{points} points for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note; one: {points} point for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</extracomment>
   <translation>
    <numerusform>{points} Punkt je Parameter, Parameter: {dimension}. Auswertungen hier: {here}; {ten} in zehn Dimensionen.</numerusform>
    <numerusform>{points} Punkte je Parameter, Parameter: {dimension}. Auswertungen hier: {here}; {ten} in zehn Dimensionen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{points} points: {here} evaluations here; {two} in two dimensions, {ten} in ten.</source>
   <extracomment>method_labels.grid_note; one: {points} point: {here} evaluations here; {two} in two dimensions, {ten} in ten.</extracomment>
   <translation>
    <numerusform>{points} Punkt: {here} Auswertungen hier; {two} in zwei Dimensionen, {ten} in zehn.</numerusform>
    <numerusform>{points} Punkte: {here} Auswertungen hier; {two} in zwei Dimensionen, {ten} in zehn.</numerusform>
   </translation>
  </message>
  <message>
   <source>{points} points: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note</extracomment>
   <translation>{points} Punkte: {here} Auswertungen hier; {ten} in zehn Dimensionen.</translation>
  </message>
  <message>
   <source>over {count}</source>
   <extracomment>method_labels._count</extracomment>
   <translation>über {count}</translation>
  </message>
  <message>
   <source>{point} ← the {candidate} of the smallest {cost}</source>
   <extracomment>method_labels.formulas</extracomment>
   <translation>{point} ← {candidate} mit kleinstem {cost}</translation>
  </message>
  <message>
   <source>s: a running mean of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s: ein laufender Mittelwert ihrer Quadrate, anfangs 0</translation>
  </message>
  <message>
   <source>N: the points of the grid, one a step</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>N: die Punkte des Rasters, einer je Schritt</translation>
  </message>
  <message>
   <source>g: the gradient</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g: der Gradient</translation>
  </message>
  <message>
   <source>s: the sum of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s: die Summe ihrer Quadrate, anfangs 0</translation>
  </message>
  <message>
   <source>g: the gradient {sign}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g: der Gradient {sign}</translation>
  </message>
  <message>
   <source>m and s: running means of g and of its square, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>m und s: laufende Mittelwerte von g und seinem Quadrat, anfangs 0</translation>
  </message>
  <message>
   <source>{mean} and {squares} make up for that beginning at step t</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{mean} und {squares} gleichen diesen Anfang bei Schritt t aus</translation>
  </message>
  <message>
   <source>{letter}: the slope</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}: die Steigung</translation>
  </message>
  <message>
   <source>{letter}: the curvature</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}: die Krümmung</translation>
  </message>
  <message>
   <source>H: its Hessian, all second derivatives</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>H: die Hesse-Matrix dazu, alle zweiten Ableitungen</translation>
  </message>
  <message>
   <source>the last step leads to the best</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>der letzte Schritt führt zum besten</translation>
  </message>
  <message>
   <source>carried on</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>mitgenommen</translation>
  </message>
  <message>
   <source>mean</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>Mittelwert</translation>
  </message>
  <message>
   <source>step</source>
   <extracomment>method_picture_labels.PULLS, race_labels.STEPS_AXIS</extracomment>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>f″ &lt; 0: the parabola opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN</extracomment>
   <translation>f″ &lt; 0: Die Parabel ist nach unten geöffnet</translation>
  </message>
  <message>
   <source>f″ &lt; 0: opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN_SHORT</extracomment>
   <translation>f″ &lt; 0: nach unten geöffnet</translation>
  </message>
  <message>
   <source>f″ = 0: a straight line, without a vertex</source>
   <extracomment>method_picture_labels.MODEL_STRAIGHT</extracomment>
   <translation>f″ = 0: eine Gerade, ohne Scheitel</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here: it has no lowest place</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL</extracomment>
   <translation>Das Modell von Newton ist hier keine Mulde: Es hat keine tiefste Stelle</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL_SHORT</extracomment>
   <translation>Newtons Modell ist hier keine Mulde</translation>
  </message>
  <message>
   <source>no bowl</source>
   <extracomment>method_picture_labels.NO_BOWL</extracomment>
   <translation>keine Mulde</translation>
  </message>
  <message>
   <source>best {place}</source>
   <extracomment>method_picture_labels.best_place, method_picture_labels.best_cost</extracomment>
   <translation>bestes: {place}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist keine Zahl. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a finite number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist keine endliche Zahl. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a whole number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist keine ganze Zahl. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of range. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: „{given}“ liegt außerhalb des Bereichs. {remedy}</translation>
  </message>
  <message>
   <source>{name} is empty. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} ist leer. {remedy}</translation>
  </message>
  <message>
   <source>{name}: {method} needs all samples at each step. Give all, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name}: {method} braucht bei jedem Schritt alle Datenpunkte. Alle angeben oder ein anderes Verfahren wählen.</translation>
  </message>
  <message>
   <source>{name}: {method} needs the right gradient. Leave the mistakes out, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name}: {method} braucht den richtigen Gradienten. Die Fehler weglassen oder ein anderes Verfahren wählen.</translation>
  </message>
  <message>
   <source>{name} means nothing to {method}. Leave it out, or choose another method.</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>{name} hat für {method} keine Bedeutung. Es weglassen oder ein anderes Verfahren wählen.</translation>
  </message>
  <message>
   <source>{name}: {points} for each of {dimension} parameters make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}: {points} je Parameter ergeben bei {dimension} Parametern {count} Auswertungen, und {limit} sind das Höchste. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not above the grid’s other end, {other}. Give a larger number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name}: „{given}“ liegt nicht über dem anderen Ende des Rasters, {other}. Eine größere Zahl angeben oder das andere Ende verschieben.</translation>
  </message>
  <message>
   <source>Give {accepted}, such as {example}.</source>
   <extracomment>method_words._remedy</extracomment>
   <translation>Erlaubt: {accepted}, etwa {example}.</translation>
  </message>
  <message>
   <source>the method in force</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>das eingestellte Verfahren</translation>
  </message>
  <message>
   <source>{name}: {method} takes {most} parameters at the most, and there are {dimension}. Choose another method, or fewer features.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}: {method} nimmt höchstens {most} Parameter, und es sind {dimension}. Wählen Sie ein anderes Verfahren oder weniger Merkmale.</translation>
  </message>
  <message>
   <source>Choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>Ein anderes Verfahren wählen.</translation>
  </message>
  <message>
   <source>Give at most {most}, or choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>Höchstens {most} angeben oder ein anderes Verfahren wählen.</translation>
  </message>
  <message>
   <source>{name}: {points} make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}: {points} ergeben {count} Auswertungen, und {limit} sind das Höchste. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not below the grid’s other end, {other}. Give a smaller number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name}: „{given}“ liegt nicht unter dem anderen Ende des Rasters, {other}. Eine kleinere Zahl angeben oder das andere Ende verschieben.</translation>
  </message>
  <message>
   <source>A hill in two dimensions: valleys, saddles, lakes and plateaus.</source>
   <extracomment>mountain_labels.TERRAIN</extracomment>
   <translation>Eine Landschaft in zwei Dimensionen: Täler, Sättel, Seen und Plateaus.</translation>
  </message>
  <message>
   <source>Which landscape to walk down; each comes with a start and a rate.</source>
   <extracomment>mountain_labels.CHOICE</extracomment>
   <translation>Welche Landschaft es hinabgeht; jede kommt mit Start und Rate.</translation>
  </message>
  <message>
   <source>Edit as function</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>Als Funktion ändern</translation>
  </message>
  <message>
   <source>Take the formula over into the function’s page, to change it there.</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>Die Formel auf die Seite der Funktion übernehmen, um sie dort zu ändern.</translation>
  </message>
  <message>
   <source>The landscape as a surface with the walk on it. Drag to turn it, with Shift to move it, wheel to zoom; double-click to start there.</source>
   <extracomment>mountain_labels.SURFACE</extracomment>
   <translation>Die Landschaft als Fläche mit dem Weg darauf. Ziehen dreht sie, mit Umschalt verschiebt es sie, das Mausrad zoomt; ein Doppelklick startet dort.</translation>
  </message>
  <message>
   <source>Arrows turn, plus and minus zoom, Home and 1 to 5 look from elsewhere.</source>
   <extracomment>mountain_labels.SURFACE_KEYS</extracomment>
   <translation>Pfeile drehen, Plus und Minus zoomen, Pos1 und 1 bis 5 zeigen andere Ansichten.</translation>
  </message>
  <message>
   <source>Usual</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Üblich</translation>
  </message>
  <message>
   <source>From a corner, and from above.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Von einer Ecke, und von oben.</translation>
  </message>
  <message>
   <source>Above</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Von oben</translation>
  </message>
  <message>
   <source>Straight from above, as a map: x to the right, y upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Senkrecht von oben, wie eine Karte: x nach rechts, y nach oben.</translation>
  </message>
  <message>
   <source>Along x</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Entlang x</translation>
  </message>
  <message>
   <source>From the side: x to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Von der Seite: x nach rechts, die Kosten nach oben.</translation>
  </message>
  <message>
   <source>Along y</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Entlang y</translation>
  </message>
  <message>
   <source>From the side: y to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Von der Seite: y nach rechts, die Kosten nach oben.</translation>
  </message>
  <message>
   <source>Walker</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Wanderer</translation>
  </message>
  <message>
   <source>Low behind the ball, looking downhill.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Tief hinter dem Ball, mit Blick bergab.</translation>
  </message>
  <message>
   <source>heights to scale</source>
   <extracomment>mountain_labels.TO_SCALE</extracomment>
   <translation>Höhen maßstäblich</translation>
  </message>
  <message>
   <source>heights: a root of the cost</source>
   <extracomment>mountain_labels.BY_ROOT</extracomment>
   <translation>Höhen: eine Wurzel der Kosten</translation>
  </message>
  <message>
   <source>The 3-D view needs OpenGL, which is not to be had here; the contour view shows the same.</source>
   <extracomment>mountain_labels.NO_SURFACE</extracomment>
   <translation>Die 3-D-Ansicht braucht OpenGL, das hier fehlt; die Höhenlinien zeigen dasselbe.</translation>
  </message>
  <message>
   <source>Fog</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>Nebel</translation>
  </message>
  <message>
   <source>Hide all but what the walk has felt: the value and the slope where it has been. Once more lifts the fog.</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>Alles verbergen, was der Weg nicht gespürt hat; es bleiben Wert und Steigung, wo er war. Noch einmal hebt den Nebel.</translation>
  </message>
  <message>
   <source>not felt yet</source>
   <extracomment>mountain_labels.UNFELT</extracomment>
   <translation>noch nicht gespürt</translation>
  </message>
  <message>
   <source>In fog there is no map.
Lift the fog to see this.</source>
   <extracomment>mountain_labels.IN_FOG</extracomment>
   <translation>Im Nebel gibt es keine Karte.
Den Nebel heben, um dies zu sehen.</translation>
  </message>
  <message>
   <source>Bowl</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Mulde</translation>
  </message>
  <message>
   <source>As steep one way as the other: here the slope points at the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>In allen Richtungen gleich steil: Hier zeigt die Steigung zum Minimum.</translation>
  </message>
  <message>
   <source>Narrow valley</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Enges Tal</translation>
  </message>
  <message>
   <source>Twenty times steeper across than along: a walk crosses over and over, and gains little.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Quer zwanzigmal so steil wie längs: Der Weg kreuzt immer wieder und gewinnt wenig.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Sattel</translation>
  </message>
  <message>
   <source>Up along x, down along y: the slope is 0 in the middle, and there is no minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Hinauf entlang x, hinab entlang y: In der Mitte ist die Steigung 0, und es gibt kein Minimum.</translation>
  </message>
  <message>
   <source>Rosenbrock’s banana</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Rosenbrocks Banane</translation>
  </message>
  <message>
   <source>Into the bent valley at once, and along its flat floor for ever.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Sofort in das gekrümmte Tal, und dann ewig auf seinem flachen Grund.</translation>
  </message>
  <message>
   <source>Himmelblau’s hills</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Himmelblaus Hügel</translation>
  </message>
  <message>
   <source>Four minima, equally low: the start decides which one is found.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Vier Minima, gleich tief: Der Start entscheidet, welches gefunden wird.</translation>
  </message>
  <message>
   <source>Beale’s gorge</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Beales Schlucht</translation>
  </message>
  <message>
   <source>Steep walls, and a flat way in between them to the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Steile Wände, und dazwischen ein flacher Weg zum Minimum.</translation>
  </message>
  <message>
   <source>Rastrigin’s egg box</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Rastrigins Eierkarton</translation>
  </message>
  <message>
   <source>A hundred and more hollows, and only the middle one is lowest.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Über hundert Senken, und nur die mittlere ist die tiefste.</translation>
  </message>
  <message>
   <source>Plateau</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Plateau</translation>
  </message>
  <message>
   <source>A hole in a plain: begun far out, there is no slope to feel, and no step.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Ein Loch in einer Ebene: Weit außen ist keine Steigung zu spüren, und kein Schritt.</translation>
  </message>
  <message>
   <source>Two lakes</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Zwei Seen</translation>
  </message>
  <message>
   <source>A walk from the left ends in the higher lake.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Ein Weg von links endet im höheren See.</translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}.</extracomment>
   <translation>
    <numerusform>Minimum {places}.</numerusform>
    <numerusform>Minima {places}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No minimum: it goes down without end.</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>Kein Minimum: Es geht ohne Ende hinab.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minima; the lowest is {place}, {cost}.</source>
   <extracomment>mountain_labels.lows; one: {count} minimum; the lowest is {place}, {cost}.</extracomment>
   <translation>
    <numerusform>{count} Minimum; das tiefste ist {place}, {cost}.</numerusform>
    <numerusform>{count} Minima; das tiefste ist {place}, {cost}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}: {cost}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}: {cost}.</extracomment>
   <translation>
    <numerusform>Minimum {places}: {cost}.</numerusform>
    <numerusform>Minima {places}: {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} with {cost}</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>{place} mit {cost}</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} ging von {was} nach {there}, und die Kosten von {old} auf {cost}.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Wie stark sich ŷ mit z bewegt: {slope}.</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: a bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>Die Krümmungen der Hesse-Matrix gehen von {least} bis {most}: Hier passt eine Mulde.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Das Neuron steht bei {place}; die Kosten sind {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Alle haben sich bewegt, {name} nach {there}, und die Kosten von {old} auf {cost}.</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} ging von {was} nach {there}; die Kosten des Batches sind {cost}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} numbers, with {value}</source>
   <extracomment>neuron_captions._where; one: {count} number, with {value}</extracomment>
   <translation>
    <numerusform>{count} Zahl, mit {value}</numerusform>
    <numerusform>{count} Zahlen, mit {value}</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Sample {number}: {output}, and {label}. The error is {error}.</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>Datenpunkt {number}: {output}, und {label}. Der Fehler ist {error}.</translation>
  </message>
  <message>
   <source>Slope of σ</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Steigung von σ</translation>
  </message>
  <message>
   <source>Cross-entropy divides by {slope} again: it cancels, and the error is left.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Die Kreuzentropie teilt wieder durch {slope}: Es kürzt sich, und der Fehler bleibt.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}. The bug leaves it out.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Wie stark sich ŷ mit z bewegt: {slope}. Der Fehler im Code lässt es weg.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}: flat. Wrong, and yet it hardly pulls.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Wie stark sich ŷ mit z bewegt: {slope}: flach. Falsch, und doch zieht es kaum.</translation>
  </message>
  <message>
   <source>Pull</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Zug</translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of all {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of all {count} samples is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>Der mittlere Zug des {count} Datenpunkts ist der Gradient: {slope}.</numerusform>
    <numerusform>Der mittlere Zug aller {count} Datenpunkte ist der Gradient: {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of the batch’s {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of the batch’s {count} sample is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>Der mittlere Zug des {count} Datenpunkts im Batch ist der Gradient: {slope}.</numerusform>
    <numerusform>Der mittlere Zug der {count} Datenpunkte im Batch ist der Gradient: {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean</source>
   <extracomment>neuron_captions._mean</extracomment>
   <translation>Mittelwert</translation>
  </message>
  <message>
   <source>Memory</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: no bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>Die Krümmungen der Hesse-Matrix gehen von {least} bis {most}: Hier passt keine Mulde.</translation>
  </message>
  <message>
   <source>The bug takes the gradient of b at the new w: b goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>Der Fehler im Code nimmt den Gradienten von b beim neuen w: b geht nach {there}.</translation>
  </message>
  <message>
   <source>{formula}, so {name} goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>{formula}, also geht {name} nach {there}.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Das Neuron steht bei {place}; die Kosten des Batches sind {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Alle haben sich bewegt, {name} nach {there}; die Kosten des Batches sind {cost}.</translation>
  </message>
  <message>
   <source>Error times slope times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Fehler mal Steigung mal Eingabe: {formula}, der Zug an {name}.</translation>
  </message>
  <message>
   <source>Error times slope: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Fehler mal Steigung: {formula}, der Zug an {name}.</translation>
  </message>
  <message>
   <source>Error times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Fehler mal Eingabe: {formula}, der Zug an {name}.</translation>
  </message>
  <message>
   <source>Error: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Fehler: {formula}, der Zug an {name}.</translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</extracomment>
   <translation>
    <numerusform>Der Fehler im Code summiert und vergisst 1/N: Die Summe über {count} Datenpunkt ist {slope}.</numerusform>
    <numerusform>Der Fehler im Code summiert und vergisst 1/N: Die Summe über alle {count} Datenpunkte ist {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over the batch’s {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over the batch’s {count} sample is {slope}.</extracomment>
   <translation>
    <numerusform>Der Fehler im Code summiert und vergisst 1/N: Die Summe über {count} Datenpunkt im Batch ist {slope}.</numerusform>
    <numerusform>Der Fehler im Code summiert und vergisst 1/N: Die Summe über die {count} Datenpunkte im Batch ist {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The Hessian H says how all slopes change from here on.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>Die Hesse-Matrix H sagt, wie sich alle Steigungen von hier an ändern.</translation>
  </message>
  <message>
   <source>{name}’s keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Die von {name} behält {share} und nimmt den Gradienten auf: {formula}.</translation>
  </message>
  <message>
   <source>What {name} remembers of squared slopes: {sum}, so their usual size is {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Was {name} von quadrierten Steigungen behält: {sum}, also ist ihre übliche Größe {size}.</translation>
  </message>
  <message>
   <source>Of {name}’s slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Von den bisherigen Steigungen von {name} ist der Mittelwert {mean} und die übliche Größe {size}.</translation>
  </message>
  <message>
   <source>What the neuron learns from: built in, or your own.</source>
   <extracomment>neuron_labels.DATA</extracomment>
   <translation>Woraus das Neuron lernt: eingebaute oder eigene Daten.</translation>
  </message>
  <message>
   <source>How a miss is counted: the quadratic cost ½(ŷ − y)² or (ŷ − y)², averaged over the samples, or the cross-entropy, −log of the probability given to the right class.</source>
   <extracomment>neuron_labels.COST</extracomment>
   <translation>Wie eine Abweichung zählt: die quadratischen Kosten ½(ŷ − y)² oder (ŷ − y)², über die Datenpunkte gemittelt, oder die Kreuzentropie, −log der Wahrscheinlichkeit, die die richtige Klasse bekommt.</translation>
  </message>
  <message>
   <source>Samples that a step looks at: all, 1 (stochastic gradient descent), or any number; they are shuffled anew in each epoch.</source>
   <extracomment>neuron_labels.BATCH</extracomment>
   <translation>Datenpunkte, die ein Schritt ansieht: alle, 1 (stochastischer Gradientenabstieg) oder eine andere Zahl; in jeder Epoche werden sie neu gemischt.</translation>
  </message>
  <message>
   <source>None: as measured. Standard: (x − mean) / standard deviation, feature by feature.</source>
   <extracomment>neuron_labels.SCALE</extracomment>
   <translation>Keine: wie gemessen. Standard: (x − Mittelwert) / Standardabweichung, Merkmal für Merkmal.</translation>
  </message>
  <message>
   <source>A share of the samples that is not trained on, to see what was really learnt.</source>
   <extracomment>neuron_labels.HELD_OUT</extracomment>
   <translation>Ein Anteil der Datenpunkte, mit dem nicht trainiert wird, um zu sehen, was wirklich gelernt wurde.</translation>
  </message>
  <message>
   <source>Your own table: a file with a line of names and a row a sample.</source>
   <extracomment>neuron_labels.OPEN_CSV</extracomment>
   <translation>Eine eigene Tabelle: eine Datei mit einer Zeile Namen und einer Zeile je Datenpunkt.</translation>
  </message>
  <message>
   <source>Paint</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>Malen</translation>
  </message>
  <message>
   <source>Paint points of two classes on an empty plane, and train on them.</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>Punkte zweier Klassen auf eine leere Ebene malen und damit trainieren.</translation>
  </message>
  <message>
   <source>Draw…</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>Zeichnen …</translation>
  </message>
  <message>
   <source>Draw small pictures, say what they are, and train on them.</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>Kleine Bilder zeichnen, sagen, was sie sind, und damit trainieren.</translation>
  </message>
  <message>
   <source>Rows…</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>Zeilen …</translation>
  </message>
  <message>
   <source>See and edit the samples.</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>Die Datenpunkte ansehen und ändern.</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>Info</translation>
  </message>
  <message>
   <source>What the data is, its licence, and where it comes from.</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>Was die Daten sind, ihre Lizenz und woher sie kommen.</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>neuron_labels.SCALES, neuron_labels.HELD_OUT_SHARES, own_data_labels.NO_FEATURES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Standard</source>
   <extracomment>neuron_labels.SCALES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Quadratic, 1/(2N)</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Quadratisch, 1/(2N)</translation>
  </message>
  <message>
   <source>Quadratic, 1/N</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Quadratisch, 1/N</translation>
  </message>
  <message>
   <source>Cross-entropy</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <source>All {count}</source>
   <extracomment>neuron_labels.ALL_SAMPLES</extracomment>
   <translation>Alle {count}</translation>
  </message>
  <message>
   <source>Painted points</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>Gemalte Punkte</translation>
  </message>
  <message>
   <source>Drawn pictures</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>Gezeichnete Bilder</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Licence: {licence}.&lt;br&gt;Source: {source}&lt;/p&gt;</source>
   <extracomment>neuron_labels.DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Lizenz: {licence}.&lt;br&gt;Quelle: {source}&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Your own data: {counts}.&lt;/p&gt;</source>
   <extracomment>neuron_labels.OWN_DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Eigene Daten: {counts}.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>own units</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>eigene Einheiten</translation>
  </message>
  <message>
   <source>Show the weights for the data as measured, and not for the standardised inputs.</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>Die Gewichte für die Daten wie gemessen zeigen, nicht für die standardisierten Eingaben.</translation>
  </message>
  <message>
   <source>class {name}</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>Klasse {name}</translation>
  </message>
  <message>
   <source>Click or drag to paint points of this class.</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>Klicken oder ziehen, um Punkte dieser Klasse zu malen.</translation>
  </message>
  <message>
   <source>Clear</source>
   <extracomment>neuron_labels.CLEAR, neuron_labels.CLEAR_DRAWING, own_data_labels.CLEAR, race_labels.CLEAR_SHORT</extracomment>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Take all painted points away and begin anew.</source>
   <extracomment>neuron_labels.CLEAR</extracomment>
   <translation>Alle gemalten Punkte wegnehmen und neu beginnen.</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Stop painting.</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>Das Malen beenden.</translation>
  </message>
  <message>
   <source>Points of both classes are needed: there is none of “{name}”.</source>
   <extracomment>neuron_labels.BOTH_CLASSES</extracomment>
   <translation>Punkte beider Klassen sind nötig: Von „{name}“ gibt es keinen.</translation>
  </message>
  <message>
   <source>The gradient of one sample, factor by factor.</source>
   <extracomment>neuron_labels.CHAIN_RULE</extracomment>
   <translation>Der Gradient eines Datenpunkts, Faktor für Faktor.</translation>
  </message>
  <message>
   <source>Ask the neuron</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>Das Neuron fragen</translation>
  </message>
  <message>
   <source>What the neuron answers for a sample that it has not seen.</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>Was das Neuron bei einem Datenpunkt antwortet, den es nicht kennt.</translation>
  </message>
  <message>
   <source>What if the code were wrong?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>Was wäre, wenn der Code falsch wäre?</translation>
  </message>
  <message>
   <source>Put a common bug into the code: what does it do?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>Einen häufigen Fehler in den Code einbauen: Was bewirkt er?</translation>
  </message>
  <message>
   <source>sample {number} of {count}: {name}</source>
   <extracomment>neuron_labels.SAMPLE</extracomment>
   <translation>Datenpunkt {number} von {count}: {name}</translation>
  </message>
  <message>
   <source>The sample before. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.PREVIOUS</extracomment>
   <translation>Der Datenpunkt davor. Auch ein Klick auf einen Datenpunkt wählt ihn.</translation>
  </message>
  <message>
   <source>The next sample. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.NEXT</extracomment>
   <translation>Der nächste Datenpunkt. Auch ein Klick auf einen Datenpunkt wählt ihn.</translation>
  </message>
  <message>
   <source>The sample before</source>
   <extracomment>neuron_labels.PREVIOUS_NAME</extracomment>
   <translation>Der Datenpunkt davor</translation>
  </message>
  <message>
   <source>The next sample</source>
   <extracomment>neuron_labels.NEXT_NAME</extracomment>
   <translation>Der nächste Datenpunkt</translation>
  </message>
  <message>
   <source>Input</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Which of the inputs the last two factors are shown for.</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>Für welche Eingabe die letzten beiden Faktoren gezeigt werden.</translation>
  </message>
  <message>
   <source>the error</source>
   <extracomment>neuron_labels.ERROR_TILE</extracomment>
   <translation>der Fehler</translation>
  </message>
  <message>
   <source>the slope</source>
   <extracomment>neuron_labels.SLOPE_TILE</extracomment>
   <translation>die Steigung</translation>
  </message>
  <message>
   <source>the input</source>
   <extracomment>neuron_labels.INPUT_TILE</extracomment>
   <translation>die Eingabe</translation>
  </message>
  <message>
   <source>its pull</source>
   <extracomment>neuron_labels.PULL_TILE</extracomment>
   <translation>sein Zug</translation>
  </message>
  <message>
   <source>error: large</source>
   <extracomment>neuron_labels.ERROR_LARGE</extracomment>
   <translation>Fehler: groß</translation>
  </message>
  <message>
   <source>error: small</source>
   <extracomment>neuron_labels.ERROR_SMALL</extracomment>
   <translation>Fehler: klein</translation>
  </message>
  <message>
   <source>flat: it stalls</source>
   <extracomment>neuron_labels.SLOPE_FLAT</extracomment>
   <translation>flach: Es stockt</translation>
  </message>
  <message>
   <source>cancels with 1/σ′</source>
   <extracomment>neuron_labels.SLOPE_CANCELLED</extracomment>
   <translation>kürzt sich mit 1/σ′</translation>
  </message>
  <message>
   <source>left out by the bug</source>
   <extracomment>neuron_labels.SLOPE_MISSING</extracomment>
   <translation>vom Fehler im Code weggelassen</translation>
  </message>
  <message>
   <source>forgotten by the bug</source>
   <extracomment>neuron_labels.INPUT_MISSING</extracomment>
   <translation>vom Fehler im Code vergessen</translation>
  </message>
  <message>
   <source>the bias’ input is 1</source>
   <extracomment>neuron_labels.INPUT_BIAS</extracomment>
   <translation>die Eingabe des Bias ist 1</translation>
  </message>
  <message>
   <source>How far the output ŷ is from the label y: what is wrong with this sample.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Wie weit die Ausgabe ŷ vom Label y entfernt ist: was bei diesem Datenpunkt falsch ist.</translation>
  </message>
  <message>
   <source>How much the output moves when z does. Nearly 0 where the neuron is sure, right or wrong: there a sample hardly pulls, however wrong it is.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Wie stark sich die Ausgabe mit z bewegt. Fast 0, wo das Neuron sicher ist, richtig oder falsch: Dort zieht ein Datenpunkt kaum, wie falsch er auch ist.</translation>
  </message>
  <message>
   <source>What the weight is multiplied with: a large input makes its weight move more.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Womit das Gewicht multipliziert wird: Eine große Eingabe bewegt ihr Gewicht stärker.</translation>
  </message>
  <message>
   <source>The product: this sample’s part of the gradient. The mean of all samples’ pulls is ∂C/∂w, and the step is −η times that.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Das Produkt: der Teil dieses Datenpunkts am Gradienten. Der Mittelwert der Züge aller Datenpunkte ist ∂C/∂w, und der Schritt ist −η mal so groß.</translation>
  </message>
  <message>
   <source>Cross-entropy: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Times σ′(z) = ŷ(1 − ŷ), what is left is ŷ − y: a sample that is quite wrong pulls with all its might.</source>
   <extracomment>neuron_labels.CANCELLED_TIP</extracomment>
   <translation>Kreuzentropie: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Mal σ′(z) = ŷ(1 − ŷ) bleibt ŷ − y: Ein ganz falscher Datenpunkt zieht mit aller Kraft.</translation>
  </message>
  <message>
   <source>mean of {count}</source>
   <extracomment>neuron_labels.MEAN</extracomment>
   <translation>Mittelwert von {count}</translation>
  </message>
  <message>
   <source>{name} = {here}, after the method’s next step</source>
   <extracomment>neuron_labels.NEXT_WEIGHT</extracomment>
   <translation>{name} = {here}, nach dem nächsten Schritt des Verfahrens</translation>
  </message>
  <message>
   <source>{name}: any number, in the data's own units.</source>
   <extracomment>neuron_labels.ASK_FEATURE_TIP</extracomment>
   <translation>{name}: eine beliebige Zahl, in den Einheiten der Daten.</translation>
  </message>
  <message>
   <source>Click anywhere in the data, or type the features.</source>
   <extracomment>neuron_labels.ASK_HINT</extracomment>
   <translation>Irgendwo in die Daten klicken oder die Merkmale eingeben.</translation>
  </message>
  <message>
   <source>Draw a picture: the answer follows.</source>
   <extracomment>neuron_labels.ASK_DRAWING</extracomment>
   <translation>Ein Bild zeichnen: Die Antwort folgt.</translation>
  </message>
  <message>
   <source>An empty picture.</source>
   <extracomment>neuron_labels.CLEAR_DRAWING</extracomment>
   <translation>Ein leeres Bild.</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>Beispiel laden</translation>
  </message>
  <message>
   <source>Four points on a line, learning rate 1, from (0.5, 0.2): 200 steps show what each bug does.</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>Vier Punkte auf einer Geraden, Lernrate 1, von (0,5; 0,2) aus: 200 Schritte zeigen, was jeder Fehler bewirkt.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right (to {error}).</source>
   <extracomment>neuron_labels.CHECK_AGREES</extracomment>
   <translation>Finite Differenzen: Der Gradient ist richtig (auf {error}).</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong. Claimed {claimed}, measured {measured}.</source>
   <extracomment>neuron_labels.CHECK_FAILS</extracomment>
   <translation>Finite Differenzen: Der Gradient ist falsch. Behauptet {claimed}, gemessen {measured}.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right. The step is not: it mixes two points.</source>
   <extracomment>neuron_labels.CHECK_LATE</extracomment>
   <translation>Finite Differenzen: Der Gradient ist richtig. Der Schritt nicht: Er mischt zwei Punkte.</translation>
  </message>
  <message>
   <source>This page keeps to itself which bug is in the code. What the check finds:</source>
   <extracomment>neuron_labels.CHECK_KEPT</extracomment>
   <translation>Diese Seite verrät nicht, welcher Fehler im Code steckt. Was die Prüfung findet:</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong.</source>
   <extracomment>neuron_labels.CHECK_FAILS_SHORT</extracomment>
   <translation>Finite Differenzen: Der Gradient ist falsch.</translation>
  </message>
  <message>
   <source>Finite differences: computing.</source>
   <extracomment>neuron_labels.CHECK_WAITS</extracomment>
   <translation>Finite Differenzen: werden berechnet.</translation>
  </message>
  <message numerus="yes">
   <source>{count} others</source>
   <extracomment>neuron_labels.others; one: {count} other</extracomment>
   <translation>
    <numerusform>{count} anderes</numerusform>
    <numerusform>{count} andere</numerusform>
   </translation>
  </message>
  <message>
   <source>quadratic, 1/(2N)</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>quadratisch, 1/(2N)</translation>
  </message>
  <message>
   <source>quadratic, 1/N</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>quadratisch, 1/N</translation>
  </message>
  <message>
   <source>cross-entropy</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <source>as measured</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>wie gemessen</translation>
  </message>
  <message>
   <source>standardised</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>standardisiert</translation>
  </message>
  <message>
   <source>decay</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>Abklingrate</translation>
  </message>
  <message>
   <source>epsilon</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>Epsilon</translation>
  </message>
  <message>
   <source>beta1</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>Beta1</translation>
  </message>
  <message>
   <source>beta2</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>Beta2</translation>
  </message>
  <message>
   <source>low</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>von</translation>
  </message>
  <message>
   <source>high</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>bis</translation>
  </message>
  <message>
   <source>points</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>Sign of the exponent</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Vorzeichen im Exponenten</translation>
  </message>
  <message>
   <source>The output is 1/(1 + e^z), the gradient still that of 1/(1 + e^(−z)): every step climbs.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Die Ausgabe ist 1/(1 + e^z), der Gradient noch der von 1/(1 + e^(−z)): Jeder Schritt steigt.</translation>
  </message>
  <message>
   <source>Forgotten x</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Vergessenes x</translation>
  </message>
  <message>
   <source>∂ŷ/∂w without its factor x: every weight moves as the bias does.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>∂ŷ/∂w ohne den Faktor x: Jedes Gewicht bewegt sich wie der Bias.</translation>
  </message>
  <message>
   <source>Sum instead of mean</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Summe statt Mittelwert</translation>
  </message>
  <message>
   <source>Without the 1/N the steps are N times as long: right direction, wrong length.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Ohne das 1/N sind die Schritte N-mal so lang: richtige Richtung, falsche Länge.</translation>
  </message>
  <message>
   <source>σ′ left out</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>σ′ weggelassen</translation>
  </message>
  <message>
   <source>The chain rule's middle factor is missing: this is the gradient of another cost.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Der mittlere Faktor der Kettenregel fehlt: Dies ist der Gradient anderer Kosten.</translation>
  </message>
  <message>
   <source>b updated with the new w</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>b mit dem neuen w geändert</translation>
  </message>
  <message>
   <source>b's gradient is computed after w has moved: two half-steps, not one step.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Der Gradient von b wird berechnet, nachdem w sich bewegt hat: zwei halbe Schritte, nicht einer.</translation>
  </message>
  <message>
   <source>Under cross-entropy σ′ has cancelled, so leaving it out changes nothing.</source>
   <extracomment>neuron_words.NO_SLOPE_HAS_CANCELLED</extracomment>
   <translation>Bei der Kreuzentropie hat sich σ′ gekürzt; es wegzulassen ändert nichts.</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples</source>
   <extracomment>neuron_words.setting; one: {count} sample</extracomment>
   <translation>
    <numerusform>{count} Datenpunkt</numerusform>
    <numerusform>{count} Datenpunkte</numerusform>
   </translation>
  </message>
  <message>
   <source>A sigmoid neuron with {inputs} ({scale}) learns {zero} (0) and {one} (1) from {samples}; cost {cost}; {how}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>Ein Sigmoid-Neuron ({inputs}, {scale}) lernt {zero} (0) und {one} (1); {samples}; Kosten {cost}; {how}</translation>
  </message>
  <message>
   <source>{method} from {start} with learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} ab {start} mit Lernrate {rate}</translation>
  </message>
  <message>
   <source>No threshold here: the cost is flat in one direction (one λ is 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Hier keine Schwelle: Die Kosten sind in einer Richtung flach (ein λ ist 0).</translation>
  </message>
  <message>
   <source>Choose a smaller {rate}.</source>
   <extracomment>neuron_words._remedy, outcome_words.remedy</extracomment>
   <translation>{rate} kleiner wählen.</translation>
  </message>
  <message>
   <source>No flat boundary separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Keine gerade Grenze trennt diese Klassen; bei allen Gewichten bleiben einige Datenpunkte auf der falschen Seite.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>Schritt {step}: Kosten {cost}, Genauigkeit {share}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share} · held out {held}, cost {cost}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>Genauigkeit {share} · zurückgehalten {held}, Kosten {cost}</translation>
  </message>
  <message>
   <source>epoch {epoch}, cost of all {cost}, {accuracy}</source>
   <extracomment>neuron_words.score_note</extracomment>
   <translation>Epoche {epoch}, Kosten aller {cost}, {accuracy}</translation>
  </message>
  <message>
   <source>{name}, {share}</source>
   <extracomment>neuron_words.answer</extracomment>
   <translation>{name}, {share}</translation>
  </message>
  <message>
   <source>{samples}, {count} held out</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{samples}, {count} zurückgehalten</translation>
  </message>
  <message>
   <source>{cost}, batches of {count}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{cost}, Batches zu {count}</translation>
  </message>
  <message>
   <source>{method} from {start}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} ab {start}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options} and learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} ab {start} mit {options} und Lernrate {rate}</translation>
  </message>
  <message>
   <source>a random start (seed {seed})</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>einem zufälligen Start (Seed {seed})</translation>
  </message>
  <message>
   <source>a start of your own</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>einem eigenen Start</translation>
  </message>
  <message>
   <source>Here {limit}: below it a step goes down. L changes along the way.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>Hier {limit}: Darunter geht ein Schritt hinab. L ändert sich unterwegs.</translation>
  </message>
  <message>
   <source>No threshold here: the cost curves downwards in every direction (all λ &lt; 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Hier keine Schwelle: Die Kosten krümmen sich in jeder Richtung nach unten (alle λ &lt; 0).</translation>
  </message>
  <message>
   <source>No threshold here: the cost is no bowl, one λ is {lowest}.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Hier keine Schwelle: Die Kosten sind keine Mulde, ein λ ist {lowest}.</translation>
  </message>
  <message>
   <source>See what its steps do; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Zusehen, was seine Schritte tun; {share} liegen auf ihrer Seite.</translation>
  </message>
  <message>
   <source>{share} are on their own side. Step or run.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} liegen auf ihrer Seite. Schritt oder Laufen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples are quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict; one: One sample is quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</extracomment>
   <translation>
    <numerusform>Ein Datenpunkt ist ganz falsch, doch σ′ ist dort fast 0. {share} liegen auf ihrer Seite.</numerusform>
    <numerusform>{count} Datenpunkte sind ganz falsch, doch σ′ ist dort fast 0. {share} liegen auf ihrer Seite.</numerusform>
   </translation>
  </message>
  <message>
   <source>Learning.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Lernt.</translation>
  </message>
  <message>
   <source>{share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} liegen auf ihrer Seite.</translation>
  </message>
  <message>
   <source>H was singular or nearly so there: choose another start or method.</source>
   <extracomment>neuron_words._remedy</extracomment>
   <translation>H war dort singulär oder fast: einen anderen Start oder ein anderes Verfahren wählen.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}, held out {held}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>Schritt {step}: Kosten {cost}, Genauigkeit {share}, zurückgehalten {held}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>Genauigkeit {share}</translation>
  </message>
  <message numerus="yes">
   <source>{count} inputs</source>
   <extracomment>neuron_words.setting; one: {count} input</extracomment>
   <translation>
    <numerusform>{count} Eingabe</numerusform>
    <numerusform>{count} Eingaben</numerusform>
   </translation>
  </message>
  <message>
   <source>{method} with {options}</source>
   <extracomment>neuron_words.how, walk_words._method</extracomment>
   <translation>{method} mit {options}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} ab {start} mit {options}</translation>
  </message>
  <message>
   <source>{value} for all</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>{value} für alle</translation>
  </message>
  <message>
   <source>Here {limit}, and {rate} is not below: the next steps overshoot for now.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>Hier {limit}, und {rate} liegt nicht darunter: Die nächsten Schritte gehen vorerst zu weit.</translation>
  </message>
  <message>
   <source>No threshold here: each step goes down the cost of another batch.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Hier keine Schwelle: Jeder Schritt geht die Kosten eines anderen Batches hinab.</translation>
  </message>
  <message>
   <source>No threshold here: the code's steps do not follow the cost's gradient.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Hier keine Schwelle: Die Schritte des Codes folgen nicht dem Gradienten der Kosten.</translation>
  </message>
  <message>
   <source>No threshold is computed for so much data: try rates ten times apart.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Für so viele Daten wird keine Schwelle berechnet: Raten im Abstand von Faktor zehn probieren.</translation>
  </message>
  <message>
   <source>No threshold here: 1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>neuron_words._no_threshold, rate_words._of_method</extracomment>
   <translation>Hier keine Schwelle: 1/L und 2/L gelten nur für einfachen Gradientenabstieg.</translation>
  </message>
  <message>
   <source>It takes the slope for {slope}, and its steps have all but ended. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Er hält {slope} für die Steigung, und seine Schritte haben so gut wie aufgehört. {share} liegen auf ihrer Seite.</translation>
  </message>
  <message>
   <source>Converged.</source>
   <extracomment>neuron_words.verdict, verdict_words.converged_title</extracomment>
   <translation>Konvergiert.</translation>
  </message>
  <message>
   <source>The slope is {slope}; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Die Steigung ist {slope}; {share} liegen auf ihrer Seite.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Bei Schritt {step} sind die Zahlen zu groß zum Rechnen.</translation>
  </message>
  <message numerus="yes">
   <source>The same weights come back every {count} steps.</source>
   <extracomment>neuron_words.verdict; one: The same weights come back every {count} steps.</extracomment>
   <translation>
    <numerusform>Dieselben Gewichte kommen bei jedem Schritt wieder.</numerusform>
    <numerusform>Dieselben Gewichte kommen alle {count} Schritte wieder.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}. Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Die Steigung ist nur {slope}, doch die Kosten sind {cost}. Flach heißt nicht fertig.</translation>
  </message>
  <message>
   <source>The code has a bug.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Im Code steckt ein Fehler.</translation>
  </message>
  <message>
   <source>Ready.</source>
   <extracomment>neuron_words.verdict, verdict_words.ready</extracomment>
   <translation>Bereit.</translation>
  </message>
  <message>
   <source>Learning, slowly.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Lernt, langsam.</translation>
  </message>
  <message>
   <source>No point separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Kein Punkt trennt diese Klassen; bei allen Gewichten bleiben einige Datenpunkte auf der falschen Seite.</translation>
  </message>
  <message>
   <source>No straight line separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Keine Gerade trennt diese Klassen; bei allen Gewichten bleiben einige Datenpunkte auf der falschen Seite.</translation>
  </message>
  <message>
   <source>No plane separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Keine Ebene trennt diese Klassen; bei allen Gewichten bleiben einige Datenpunkte auf der falschen Seite.</translation>
  </message>
  <message>
   <source>Converged on a plateau.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Auf einem Plateau konvergiert.</translation>
  </message>
  <message>
   <source>The slope is {slope}, but only since σ′ is nearly 0 where the neuron is sure and wrong. Flat does not mean done. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Die Steigung ist {slope}, aber nur, weil σ′ fast 0 ist, wo das Neuron sicher ist und falsch liegt. Flach heißt nicht fertig. {share} liegen auf ihrer Seite.</translation>
  </message>
  <message>
   <source>Converged at step {step}.</source>
   <extracomment>neuron_words.verdict, parabola_words._ENDINGS, verdict_words.converged_title</extracomment>
   <translation>Bei Schritt {step} konvergiert.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Bei Schritt {step} sind die Kosten über eine Million Mal so groß wie am Anfang.</translation>
  </message>
  <message>
   <source>Diverged.</source>
   <extracomment>neuron_words.verdict, outcome_words.diverged, parabola_words._diverged</extracomment>
   <translation>Divergiert.</translation>
  </message>
  <message>
   <source>Cycling.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>Im Zyklus.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}: σ′ is nearly 0 where the neuron is sure and wrong (saturation). Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Die Steigung ist nur {slope}, doch die Kosten sind {cost}: σ′ ist fast 0, wo das Neuron sicher ist und falsch liegt (Sättigung). Flach heißt nicht fertig.</translation>
  </message>
  <message>
   <source>Stalled.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>Stockt.</translation>
  </message>
  <message>
   <source>undefined</source>
   <extracomment>numerals._not_finite</extracomment>
   <translation>nicht definiert</translation>
  </message>
  <message numerus="yes">
   <source>Gradient descent is as near after {count} evaluations.</source>
   <extracomment>outcome_words._rival; one: Gradient descent is as near after {count} evaluation.</extracomment>
   <translation>
    <numerusform>Der Gradientenabstieg ist nach {count} Auswertung ebenso nah.</numerusform>
    <numerusform>Der Gradientenabstieg ist nach {count} Auswertungen ebenso nah.</numerusform>
   </translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Go back, and choose a smaller {rate} or another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>Bei Schritt {step} kam der Weg zu {place}, wo die Funktion nicht definiert ist. Zurückgehen und {rate} kleiner oder einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>Bei Schritt {step} sind die Zahlen zu groß zum Rechnen: Voraus liegt keine tiefste Stelle.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>Bei Schritt {step} sind die Zahlen zu groß zum Rechnen: Wo f″ fast 0 ist, ist die Näherungsparabel breit und ihr Scheitel fern. Einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>Searched.</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>Durchsucht.</translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>Der beste von {count} Punkten ist {place}, Kosten {cost}; die Punkte liegen {distance} auseinander. {rival}</translation>
  </message>
  <message>
   <source>Searching.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>Sucht.</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried; the best so far is {place}, cost {cost}. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{tried} von {count} Punkten probiert; der bisher beste ist {place}, Kosten {cost}. Ein Raster kennt keine Steigung: Es probiert jeden Punkt.</translation>
  </message>
  <message>
   <source>Gradient descent does not come there within {steps} steps.</source>
   <extracomment>outcome_words._rival</extracomment>
   <translation>Der Gradientenabstieg kommt in {steps} Schritten nicht dorthin.</translation>
  </message>
  <message>
   <source>Not downhill.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>Nicht bergab.</translation>
  </message>
  <message>
   <source>{curvature} here: the local parabola opens downwards, and its extreme is a maximum. Newton’s step climbs to it.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>Hier {curvature}: Die Näherungsparabel ist nach unten geöffnet, und ihr Extremum ist ein Maximum. Newtons Schritt steigt dorthin.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a minimum, for the function curves up around it.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Die Steigung ist {slope} bei {place}: ein Minimum, denn die Funktion krümmt sich ringsum nach oben.</translation>
  </message>
  <message>
   <source>Converged on a flat at step {step}.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Bei Schritt {step} im Flachen konvergiert.</translation>
  </message>
  <message>
   <source>Converged on a flat.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Im Flachen konvergiert.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, and the curvature nearly 0 too: a flat bottom, a saddle or a plateau.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Die Steigung ist {slope} bei {place}, und auch die Krümmung ist fast 0: ein flacher Grund, ein Sattel oder ein Plateau.</translation>
  </message>
  <message>
   <source>Choose another start.</source>
   <extracomment>outcome_words.diverged, outcome_words.remedy</extracomment>
   <translation>Einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>At step {step} the walk begins at {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>Bei Schritt {step} beginnt der Weg bei {place}, wo die Funktion nicht definiert ist. Einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>Bei Schritt {step} kam der Weg zu {place}, wo die Funktion nicht definiert ist. Einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>Bei Schritt {step} sind die Kosten über eine Million Mal so groß wie am Anfang: Voraus liegt keine tiefste Stelle.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>Bei Schritt {step} sind die Kosten über eine Million Mal so groß wie am Anfang: Wo f″ fast 0 ist, ist die Näherungsparabel breit und ihr Scheitel fern. Einen anderen Start wählen.</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} points has a cost. Choose another range.</source>
   <extracomment>outcome_words.search, phase_words._found; one: The {count} point has no cost. Choose another range.</extracomment>
   <translation>
    <numerusform>Der {count} Punkt hat keine Kosten. Einen anderen Bereich wählen.</numerusform>
    <numerusform>Keiner der {count} Punkte hat Kosten. Einen anderen Bereich wählen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. It lies at the grid’s edge: widen the range. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>Der beste von {count} Punkten ist {place}, Kosten {cost}; die Punkte liegen {distance} auseinander. Er liegt am Rand des Rasters: den Bereich erweitern. {rival}</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{tried} von {count} Punkten probiert. Ein Raster kennt keine Steigung: Es probiert jeden Punkt.</translation>
  </message>
  <message>
   <source>H is not positive definite (λ from {lowest} to {highest}): Newton’s step leads to a saddle or a maximum of the local model.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H ist nicht positiv definit (λ von {lowest} bis {highest}): Newtons Schritt führt zu einem Sattel oder Maximum der Näherung.</translation>
  </message>
  <message>
   <source>No step from here.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>Kein Schritt von hier.</translation>
  </message>
  <message>
   <source>f″ = 0: the local parabola is a straight line, which has no lowest point. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>f″ = 0: Die Näherungsparabel ist eine Gerade, die keine tiefste Stelle hat. Einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Die Steigung ist {slope} bei {place}.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, within the tolerance.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Die Steigung ist {slope} bei {place}, innerhalb der Toleranz.</translation>
  </message>
  <message>
   <source>Balanced on the top.</source>
   <extracomment>outcome_words.converged, parabola_words.verdict</extracomment>
   <translation>Auf dem Gipfel balanciert.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a maximum. The smallest push leads away.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Die Steigung ist {slope} bei {place}: ein Maximum. Der kleinste Stoß führt weg.</translation>
  </message>
  <message>
   <source>On a saddle.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Auf einem Sattel.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: down one way, up the other. It is no minimum.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Die Steigung ist {slope} bei {place}: in der einen Richtung hinab, in der anderen hinauf. Es ist kein Minimum.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}. One way the curvature is 0: the floor of a valley, or no minimum at all.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Die Steigung ist {slope} bei {place}. In einer Richtung ist die Krümmung 0: der Grund eines Tals, oder gar kein Minimum.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a local minimum of value {value}. The lowest is {lowest}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Die Steigung ist {slope} bei {place}: ein lokales Minimum mit dem Wert {value}. Das tiefste ist {lowest}.</translation>
  </message>
  <message>
   <source>The walk stands in a corner, {place}: both sides rise from here.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Der Weg steht in einer Ecke, {place}: Beide Seiten steigen von hier.</translation>
  </message>
  <message>
   <source>No slope here.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Hier keine Steigung.</translation>
  </message>
  <message>
   <source>At step {step} the walk stands at {place}, where the function has a value and no slope. Choose another start or rate.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Bei Schritt {step} steht der Weg bei {place}, wo die Funktion einen Wert hat und keine Steigung. Einen anderen Start oder eine andere Rate wählen.</translation>
  </message>
  <message>
   <source>Walked into a gap.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>In eine Lücke gelaufen.</translation>
  </message>
  <message>
   <source>No next point.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Kein nächster Punkt.</translation>
  </message>
  <message>
   <source>At step {step} Newton’s equations had no finite solution: the curvature was 0, or nearly. Choose another start.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Bei Schritt {step} hatten Newtons Gleichungen keine endliche Lösung: Die Krümmung war 0, oder fast. Einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>Down without end.</source>
   <extracomment>outcome_words.diverged, walk_words.verdict</extracomment>
   <translation>Hinab ohne Ende.</translation>
  </message>
  <message>
   <source>H is singular (one λ is 0): its equations have no single solution. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H ist singulär (ein λ ist 0): Die Gleichungen haben keine eindeutige Lösung. Einen anderen Start wählen.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <extracomment>own_data_labels.THROW_AWAY</extracomment>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>own_data_labels.KEEP</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Drawing pad</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>Zeichenfeld</translation>
  </message>
  <message>
   <source>Draw with the left button, erase with the right one or with Shift. With the keyboard: the arrow keys move, Space draws or erases a pixel, Delete clears, Ctrl+Z undoes a stroke.</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>Mit der linken Taste zeichnen, mit der rechten oder mit Umschalt radieren. Mit der Tastatur: Die Pfeiltasten bewegen, die Leertaste zeichnet oder radiert ein Pixel, Entf leert, Strg+Z nimmt einen Strich zurück.</translation>
  </message>
  <message>
   <source>Draw here</source>
   <extracomment>own_data_labels.PAD_HINT</extracomment>
   <translation>Hier zeichnen</translation>
  </message>
  <message>
   <source>Draw pictures</source>
   <extracomment>own_data_labels.DRAW</extracomment>
   <translation>Bilder zeichnen</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>own_data_labels.PICTURES</extracomment>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Draw a picture, say what it is, and draw the next: five of each are a good start.</source>
   <extracomment>own_data_labels.DRAW_INTRO</extracomment>
   <translation>Ein Bild zeichnen, sagen, was es ist, und das nächste zeichnen: Fünf von jeder Art sind ein guter Anfang.</translation>
  </message>
  <message>
   <source>cat</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>Katze</translation>
  </message>
  <message>
   <source>dog</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>Hund</translation>
  </message>
  <message>
   <source>Name of class 0</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Name der Klasse 0</translation>
  </message>
  <message>
   <source>What the first kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Wie die erste Art von Bildern heißt: 1 bis 30 Zeichen.</translation>
  </message>
  <message>
   <source>Name of class 1</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Name der Klasse 1</translation>
  </message>
  <message>
   <source>What the second kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Wie die zweite Art von Bildern heißt: 1 bis 30 Zeichen.</translation>
  </message>
  <message>
   <source>Add the picture to the first class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>Das Bild zur ersten Klasse hinzufügen.</translation>
  </message>
  <message>
   <source>Add the picture to the second class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>Das Bild zur zweiten Klasse hinzufügen.</translation>
  </message>
  <message>
   <source>An empty pad. Ctrl+Z on the pad brings the drawing back.  (Delete)</source>
   <extracomment>own_data_labels.CLEAR</extracomment>
   <translation>Ein leeres Zeichenfeld. Strg+Z im Zeichenfeld bringt die Zeichnung zurück.  (Entf)</translation>
  </message>
  <message>
   <source>Clear all</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>Alles leeren</translation>
  </message>
  <message>
   <source>Remove all pictures. Ctrl+Z brings them back.</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>Alle Bilder entfernen. Strg+Z bringt sie zurück.</translation>
  </message>
  <message>
   <source>Undo stroke</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>Strich zurück</translation>
  </message>
  <message>
   <source>Take the last stroke back.  (Ctrl+Z on the pad)</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>Den letzten Strich zurücknehmen.  (Strg+Z im Zeichenfeld)</translation>
  </message>
  <message>
   <source>Take the last adding or removing of pictures back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO_PICTURE</extracomment>
   <translation>Das letzte Hinzufügen oder Entfernen von Bildern zurücknehmen.  (Strg+Z)</translation>
  </message>
  <message>
   <source>Train on these</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>Damit trainieren</translation>
  </message>
  <message>
   <source>Give the pictures to the neuron; more can be added later.</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>Dem Neuron die Bilder geben; weitere können später dazukommen.</translation>
  </message>
  <message>
   <source>Click selects, Delete removes, a double click or Enter puts it on the pad again.</source>
   <extracomment>own_data_labels.SHELF_TIP</extracomment>
   <translation>Ein Klick wählt aus, Entf entfernt, ein Doppelklick oder Enter legt es wieder ins Zeichenfeld.</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <extracomment>own_data_labels.SHELF_EMPTY</extracomment>
   <translation>Noch kein Bild</translation>
  </message>
  <message>
   <source>Draw a picture first, then add it.</source>
   <extracomment>own_data_labels.DRAW_FIRST</extracomment>
   <translation>Erst ein Bild zeichnen, dann hinzufügen.</translation>
  </message>
  <message>
   <source>Each class needs a name.</source>
   <extracomment>own_data_labels.NO_CLASS_NAME</extracomment>
   <translation>Jede Klasse braucht einen Namen.</translation>
  </message>
  <message>
   <source>The two classes need different names.</source>
   <extracomment>own_data_labels.SAME_CLASS_NAME</extracomment>
   <translation>Die beiden Klassen brauchen verschiedene Namen.</translation>
  </message>
  <message>
   <source>Add at least one picture of each class: “{missing}” has none yet.</source>
   <extracomment>own_data_labels.ADD_ONE</extracomment>
   <translation>Von jeder Klasse mindestens ein Bild hinzufügen: „{missing}“ hat noch keines.</translation>
  </message>
  <message>
   <source>Add at least one picture of “{first}” and one of “{second}”.</source>
   <extracomment>own_data_labels.ADD_BOTH</extracomment>
   <translation>Mindestens ein Bild von „{first}“ und eines von „{second}“ hinzufügen.</translation>
  </message>
  <message>
   <source>The picture is on the pad; adding it makes another.</source>
   <extracomment>own_data_labels.ON_THE_PAD</extracomment>
   <translation>Das Bild liegt im Zeichenfeld; Hinzufügen macht ein weiteres.</translation>
  </message>
  <message>
   <source>The neuron has not been given these pictures. Throw them away?</source>
   <extracomment>own_data_labels.PICTURES_LOST</extracomment>
   <translation>Das Neuron hat diese Bilder nicht bekommen. Sie verwerfen?</translation>
  </message>
  <message>
   <source>Take the last change back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO</extracomment>
   <translation>Die letzte Änderung zurücknehmen.  (Strg+Z)</translation>
  </message>
  <message>
   <source>Edit rows</source>
   <extracomment>own_data_labels.EDIT_ROWS</extracomment>
   <translation>Zeilen bearbeiten</translation>
  </message>
  <message>
   <source>Add a row</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>Zeile hinzufügen</translation>
  </message>
  <message>
   <source>An empty row below the current one, to be filled in.  (Ctrl+N)</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>Eine leere Zeile unter der aktuellen, zum Ausfüllen.  (Strg+N)</translation>
  </message>
  <message>
   <source>Pictures are drawn in the window “Draw pictures”.</source>
   <extracomment>own_data_labels.ADD_NO_PICTURE</extracomment>
   <translation>Bilder werden im Fenster „Bilder zeichnen“ gezeichnet.</translation>
  </message>
  <message>
   <source>Delete rows</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>Zeilen löschen</translation>
  </message>
  <message>
   <source>Delete the rows with a selected cell.  (Delete)</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>Die Zeilen mit einer ausgewählten Zelle löschen.  (Entf)</translation>
  </message>
  <message>
   <source>Copy the selected cells for a spreadsheet.  (Ctrl+C)</source>
   <extracomment>own_data_labels.COPY</extracomment>
   <translation>Die ausgewählten Zellen für eine Tabellenkalkulation kopieren.  (Strg+C)</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste cells of a spreadsheet, or lines with tabs, semicolons or commas, from the current cell on; rows are added as needed.  (Ctrl+V)</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>Zellen einer Tabellenkalkulation oder Zeilen mit Tabulatoren, Semikolons oder Kommas ab der aktuellen Zelle einfügen; Zeilen kommen nach Bedarf dazu.  (Strg+V)</translation>
  </message>
  <message>
   <source>Apply</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Give the changed rows to the neuron.  (Ctrl+Enter)</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>Dem Neuron die geänderten Zeilen geben.  (Strg+Enter)</translation>
  </message>
  <message>
   <source>Leave the data as it was.</source>
   <extracomment>own_data_labels.CANCEL</extracomment>
   <translation>Die Daten lassen, wie sie waren.</translation>
  </message>
  <message>
   <source>Rows</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Double-click or type to change a cell; F2 edits it, Esc leaves it.</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>Doppelklicken oder tippen, um eine Zelle zu ändern; F2 bearbeitet sie, Esc verlässt sie.</translation>
  </message>
  <message>
   <source>picture</source>
   <extracomment>own_data_labels.PICTURE_COLUMN</extracomment>
   <translation>Bild</translation>
  </message>
  <message>
   <source>{name} (edited)</source>
   <extracomment>own_data_labels.EDITED</extracomment>
   <translation>{name} (bearbeitet)</translation>
  </message>
  <message>
   <source>The changes have not been applied. Throw them away?</source>
   <extracomment>own_data_labels.ROWS_LOST</extracomment>
   <translation>Die Änderungen sind nicht angewendet. Sie verwerfen?</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <extracomment>own_data_labels.UNCHANGED</extracomment>
   <translation>Noch ist nichts geändert.</translation>
  </message>
  <message>
   <source>Over 200 000 rows can be looked at, but not changed here: each change would have to move too many numbers. Change them in the file, and open that.</source>
   <extracomment>own_data_labels.READ_ONLY</extracomment>
   <translation>Über 200 000 Zeilen lassen sich hier ansehen, aber nicht ändern: Jede Änderung müsste zu viele Zahlen bewegen. Sie in der Datei ändern und diese öffnen.</translation>
  </message>
  <message>
   <source>Over 20 000 rows: looking is fast, adding and deleting rows takes a moment.</source>
   <extracomment>own_data_labels.SLOW</extracomment>
   <translation>Über 20 000 Zeilen: Ansehen geht schnell, Hinzufügen und Löschen dauert einen Moment.</translation>
  </message>
  <message>
   <source>Rows of both classes are needed: there is none of “{name}”.</source>
   <extracomment>own_data_labels.BOTH_CLASSES</extracomment>
   <translation>Zeilen beider Klassen sind nötig: Von „{name}“ gibt es keine.</translation>
  </message>
  <message>
   <source>There are no rows left. Add one, or press Ctrl+Z.</source>
   <extracomment>own_data_labels.NO_ROWS</extracomment>
   <translation>Es sind keine Zeilen übrig. Eine hinzufügen oder Strg+Z drücken.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be copied at once. Select fewer.</source>
   <extracomment>own_data_labels.TOO_LONG_COPY</extracomment>
   <translation>Höchstens 50 000 Zellen lassen sich auf einmal kopieren. Weniger auswählen.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be pasted at once. Save them as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_LONG_PASTE</extracomment>
   <translation>Höchstens 50 000 Zellen lassen sich auf einmal einfügen. Sie als CSV-Datei speichern und diese öffnen.</translation>
  </message>
  <message>
   <source>{given} cells a row were copied, but from here to the right there are only {room}. Nothing was pasted: choose a cell further left.</source>
   <extracomment>own_data_labels.TOO_WIDE_PASTE</extracomment>
   <translation>{given} Zellen je Zeile wurden kopiert, aber von hier nach rechts sind es nur {room}. Nichts wurde eingefügt: eine Zelle weiter links wählen.</translation>
  </message>
  <message>
   <source>At most 200 000 rows can be changed here. Nothing was added: save the rows as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_MANY_ROWS</extracomment>
   <translation>Höchstens 200 000 Zeilen lassen sich hier ändern. Nichts wurde hinzugefügt: Die Zeilen als CSV-Datei speichern und diese öffnen.</translation>
  </message>
  <message>
   <source>There is no text to paste.</source>
   <extracomment>own_data_labels.NOTHING_TO_PASTE</extracomment>
   <translation>Es gibt keinen Text zum Einfügen.</translation>
  </message>
  <message>
   <source>Commas were read as decimal marks. For cells side by side, put tabs or semicolons between.</source>
   <extracomment>own_data_labels.ONE_COLUMN</extracomment>
   <translation>Kommas wurden als Dezimalzeichen gelesen. Für Zellen nebeneinander Tabulatoren oder Semikolons dazwischen setzen.</translation>
  </message>
  <message>
   <source>Pictures cannot be pasted as numbers here.</source>
   <extracomment>own_data_labels.NO_PICTURES_PASTED</extracomment>
   <translation>Bilder lassen sich hier nicht als Zahlen einfügen.</translation>
  </message>
  <message>
   <source>is empty. Give a number, such as 3.5.</source>
   <extracomment>own_data_labels.EMPTY_CELL</extracomment>
   <translation>ist leer. Eine Zahl angeben, etwa 3,5.</translation>
  </message>
  <message>
   <source>is empty. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.EMPTY_LABEL</extracomment>
   <translation>ist leer. „{first}“ oder „{second}“ angeben.</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_A_NUMBER</extracomment>
   <translation>„{text}“ ist keine Zahl. Eine angeben, etwa 3,5 oder 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is not a finite number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_FINITE</extracomment>
   <translation>„{text}“ ist keine endliche Zahl. Eine angeben, etwa 3,5 oder 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is none of the classes. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.NOT_A_CLASS</extracomment>
   <translation>„{text}“ ist keine der Klassen. „{first}“ oder „{second}“ angeben.</translation>
  </message>
  <message>
   <source>Open a table</source>
   <extracomment>own_data_labels.OPEN_FILE</extracomment>
   <translation>Tabelle öffnen</translation>
  </message>
  <message>
   <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
   <extracomment>own_data_labels.FILE_KINDS</extracomment>
   <translation>CSV (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <extracomment>own_data_labels.READING</extracomment>
   <translation>{name} wird gelesen …</translation>
  </message>
  <message>
   <source>{name} cannot be read: {why}.</source>
   <extracomment>own_data_labels.CANNOT_READ</extracomment>
   <translation>{name} ist nicht lesbar: {why}.</translation>
  </message>
  <message>
   <source>{name} was not opened.</source>
   <extracomment>own_data_labels.READING_CANCELLED</extracomment>
   <translation>{name} wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>Stop reading; everything stays as it was.  (Esc)</source>
   <extracomment>own_data_labels.READING_TIP</extracomment>
   <translation>Das Lesen anhalten; alles bleibt, wie es war.  (Esc)</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <extracomment>own_data_labels.CHOOSE_COLUMNS</extracomment>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <source>Choice</source>
   <extracomment>own_data_labels.CHOICE</extracomment>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>The first rows</source>
   <extracomment>own_data_labels.PREVIEW</extracomment>
   <translation>Die ersten Zeilen</translation>
  </message>
  <message>
   <source>The column to be learnt: it says which class a row is of.</source>
   <extracomment>own_data_labels.LABEL_COLUMN</extracomment>
   <translation>Die Spalte, die gelernt wird: Sie sagt, zu welcher Klasse eine Zeile gehört.</translation>
  </message>
  <message>
   <source>The label that the neuron answers with 1; it answers 0 for others.</source>
   <extracomment>own_data_labels.POSITIVE</extracomment>
   <translation>Das Label, auf das das Neuron mit 1 antwortet; auf andere antwortet es mit 0.</translation>
  </message>
  <message>
   <source>What is done to each feature before the neuron sees it.</source>
   <extracomment>own_data_labels.SCALING</extracomment>
   <translation>Was mit jedem Merkmal geschieht, bevor das Neuron es sieht.</translation>
  </message>
  <message>
   <source>The columns to learn from. Space checks or unchecks.</source>
   <extracomment>own_data_labels.FEATURES</extracomment>
   <translation>Die Spalten, aus denen gelernt wird. Die Leertaste setzt oder entfernt den Haken.</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Check every column of numbers.</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>Jede Spalte mit Zahlen anhaken.</translation>
  </message>
  <message>
   <source>Uncheck every column.</source>
   <extracomment>own_data_labels.NO_FEATURES</extracomment>
   <translation>Alle Haken entfernen.</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Learn from these columns.  (Enter)</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>Aus diesen Spalten lernen.  (Enter)</translation>
  </message>
  <message>
   <source>Each feature minus its mean, divided by its standard deviation: all weigh alike.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>Minus Mittelwert, durch Standardabweichung: Alle Merkmale wiegen gleich.</translation>
  </message>
  <message>
   <source>The numbers as they are in the file; large ones then need a small learning rate.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>Die Zahlen, wie sie in der Datei stehen; große brauchen dann eine kleine Lernrate.</translation>
  </message>
  <message>
   <source>{name}  ·  the label</source>
   <extracomment>own_data_labels.IS_LABEL</extracomment>
   <translation>{name}  ·  das Label</translation>
  </message>
  <message>
   <source>{name}  ·  text, such as “{value}”</source>
   <extracomment>own_data_labels.IS_TEXT</extracomment>
   <translation>{name}  ·  Text, etwa „{value}“</translation>
  </message>
  <message>
   <source>{name}  ·  no values</source>
   <extracomment>own_data_labels.IS_EMPTY</extracomment>
   <translation>{name}  ·  keine Werte</translation>
  </message>
  <message>
   <source>Check at least one feature.</source>
   <extracomment>own_data_labels.CHECK_SOME</extracomment>
   <translation>Mindestens ein Merkmal anhaken.</translation>
  </message>
  <message>
   <source>There is no feature to check: a table needs a label and, beside it, at least one column of numbers.</source>
   <extracomment>own_data_labels.NO_FEATURES_THERE</extracomment>
   <translation>Es gibt kein Merkmal zum Anhaken: Eine Tabelle braucht neben dem Label mindestens eine Spalte mit Zahlen.</translation>
  </message>
  <message>
   <source>Looking through the rows …</source>
   <extracomment>own_data_labels.CHECKING</extracomment>
   <translation>Die Zeilen werden durchgesehen …</translation>
  </message>
  <message numerus="yes">
   <source>Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</source>
   <extracomment>own_data_labels.pixel; one: Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</extracomment>
   <translation>
    <numerusform>Zeile {row}, Spalte {column}: {state}. Gezeichnet: {drawn} von {total} Pixeln.</numerusform>
    <numerusform>Zeile {row}, Spalte {column}: {state}. Gezeichnet: {drawn} von {total} Pixeln.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The neuron has {count} pictures now. Draw more and train again at any time.</source>
   <extracomment>own_data_labels.given; one: The neuron has {count} picture now. Draw more and train again at any time.</extracomment>
   <translation>
    <numerusform>Das Neuron hat jetzt {count} Bild. Jederzeit mehr zeichnen und neu trainieren.</numerusform>
    <numerusform>Das Neuron hat jetzt {count} Bilder. Jederzeit mehr zeichnen und neu trainieren.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {pixels} pixels each.</source>
   <extracomment>own_data_labels.ready; one: {count} picture of {pixels} pixels each.</extracomment>
   <translation>
    <numerusform>{count} Bild zu {pixels} Pixeln.</numerusform>
    <numerusform>{count} Bilder zu je {pixels} Pixeln.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows</source>
   <extracomment>own_data_labels.rows; one: {count} row</extracomment>
   <translation>
    <numerusform>{count} Zeile</numerusform>
    <numerusform>{count} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>{rows}, {features}</source>
   <extracomment>own_data_labels.sized</extracomment>
   <translation>{rows}, {features}</translation>
  </message>
  <message numerus="yes">
   <source>Pasted {count} rows.</source>
   <extracomment>own_data_labels.pasted; one: Pasted {count} row.</extracomment>
   <translation>
    <numerusform>{count} Zeile eingefügt.</numerusform>
    <numerusform>{count} Zeilen eingefügt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Row {row}, {column}: {why}</source>
   <extracomment>own_data_labels.cell_refused</extracomment>
   <translation>Zeile {row}, {column}: {why}</translation>
  </message>
  <message numerus="yes">
   <source>{refused} ({count} more)</source>
   <extracomment>own_data_labels.with_more_refused; one: {refused} ({count} more)</extracomment>
   <translation>
    <numerusform>{refused} ({count} weitere)</numerusform>
    <numerusform>{refused} ({count} weitere)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} columns</source>
   <extracomment>own_data_labels.table_size; one: {count} column</extracomment>
   <translation>
    <numerusform>{count} Spalte</numerusform>
    <numerusform>{count} Spalten</numerusform>
   </translation>
  </message>
  <message>
   <source>{rows}, {columns}</source>
   <extracomment>own_data_labels.table_size</extracomment>
   <translation>{rows}, {columns}</translation>
  </message>
  <message numerus="yes">
   <source>The {count} other labels together are class 0.</source>
   <extracomment>own_data_labels.class_zero; one: The {count} other label is class 0.</extracomment>
   <translation>
    <numerusform>Das {count} andere Label ist Klasse 0.</numerusform>
    <numerusform>Die {count} anderen Labels sind zusammen Klasse 0.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the first {most} of {count} labels are listed.</source>
   <extracomment>own_data_labels.first_classes</extracomment>
   <translation>Nur die ersten {most} von {count} Labels sind aufgeführt.</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples with {features}.</source>
   <extracomment>own_data_labels.opens; one: {samples} sample with {features}.</extracomment>
   <translation>
    <numerusform>{samples} Datenpunkt, {features}.</numerusform>
    <numerusform>{samples} Datenpunkte, {features}.</numerusform>
   </translation>
  </message>
  <message>
   <source>half drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>halb gezeichnet</translation>
  </message>
  <message>
   <source>Class 0 is “{label}”.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>Klasse 0 ist „{label}“.</translation>
  </message>
  <message>
   <source>The others together are class 0: {labels}.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>Die anderen sind zusammen Klasse 0: {labels}.</translation>
  </message>
  <message>
   <source>drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>gezeichnet</translation>
  </message>
  <message>
   <source>empty</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>leer</translation>
  </message>
  <message>
   <source>Add as {name}   {key}</source>
   <extracomment>own_data_labels.add_as</extracomment>
   <translation>Als {name} hinzufügen   {key}</translation>
  </message>
  <message>
   <source>This curve opens downwards: it has no lowest point, and every rate leads away from the highest.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>Diese Kurve ist nach unten geöffnet: Sie hat keine tiefste Stelle, und jede Rate führt vom höchsten Punkt weg.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L und 2/L gelten nur für einfachen Gradientenabstieg.</translation>
  </message>
  <message>
   <source>A grid search takes no steps: the learning rate means nothing to it.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>Eine Rastersuche macht keine Schritte: Die Lernrate hat für sie keine Bedeutung.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only where each step sees all of the data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L und 2/L gelten nur, wo jeder Schritt alle Daten sieht.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only for steps along the cost's own gradient.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L und 2/L gelten nur für Schritte entlang des eigenen Gradienten der Kosten.</translation>
  </message>
  <message>
   <source>1/L and 2/L are not computed for so much data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L und 2/L werden für so viele Daten nicht berechnet.</translation>
  </message>
  <message>
   <source>It would go down steadily.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Es ginge gleichmäßig hinab.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land nearer to the minimum, without crossing it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Mit {letter} = {rate} würde jeder Schritt näher am Minimum landen, ohne es zu überqueren.</translation>
  </message>
  <message>
   <source>It would overshoot, yet close in.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Es würde überschießen, aber näher kommen.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land nearer to it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Mit {letter} = {rate} würde jeder Schritt das Minimum überqueren und näher daran landen.</translation>
  </message>
  <message>
   <source>It would go back and forth.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Es ginge hin und her.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land exactly as far on the other side.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Mit {letter} = {rate} würde jeder Schritt das Minimum überqueren und genau so weit auf der anderen Seite landen.</translation>
  </message>
  <message>
   <source>It would go away.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Es würde sich entfernen.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land farther from the minimum than the last.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Mit {letter} = {rate} würde jeder Schritt weiter vom Minimum entfernt landen als der letzte.</translation>
  </message>
  <message>
   <source>Diverged at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>Bei Schritt {step} divergiert.</translation>
  </message>
  <message>
   <source>Cycling, seen at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>Im Zyklus, bemerkt bei Schritt {step}.</translation>
  </message>
  <message>
   <source>{function}; gradient descent from {start} with learning rate {letter} = {rate}</source>
   <extracomment>parabola_words.setting</extracomment>
   <translation>{function}; Gradientenabstieg ab {start} mit Lernrate {letter} = {rate}</translation>
  </message>
  <message numerus="yes">
   <source>Each step keeps {share} of the distance to the minimum: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in; one: Each step keeps {share} of the distance to the minimum: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>Nach jedem Schritt bleiben {share} des Abstands zum Minimum: {steps} Schritt, bis er unter {near} liegt.</numerusform>
    <numerusform>Nach jedem Schritt bleiben {share} des Abstands zum Minimum: {steps} Schritte, bis er unter {near} liegt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each step lands on the other side, at {share} of the distance: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing; one: Each step lands on the other side, at {share} of the distance: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>Die Schritte landen auf der anderen Seite, mit je {share} des Abstands: {steps} Schritt, bis er unter {near} liegt.</numerusform>
    <numerusform>Die Schritte landen auf der anderen Seite, mit je {share} des Abstands: {steps} Schritte, bis er unter {near} liegt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {step}: {point}, slope {slope}, cost {cost}. {verdict}</source>
   <extracomment>parabola_words.summary, walk_words.summary</extracomment>
   <translation>Schritt {step}: {point}, Steigung {slope}, Kosten {cost}. {verdict}</translation>
  </message>
  <message>
   <source>{start} (drawn with seed {seed})</source>
   <extracomment>parabola_words.setting, walk_words._start</extracomment>
   <translation>{start} (gezogen mit Seed {seed})</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>Nach jedem Schritt bleiben {share} des Abstands zum Minimum.</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>Nach jedem Schritt bleiben {share} des Abstands zum Minimum: über {steps} Schritte, bis er unter {near} liegt.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>Die Schritte landen auf der anderen Seite, mit je {share} des Abstands.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>Die Schritte landen auf der anderen Seite, mit je {share} des Abstands: über {steps} Schritte, bis er unter {near} liegt.</translation>
  </message>
  <message>
   <source>There is no lowest point to find here.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Hier ist keine tiefste Stelle zu finden.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped at the limit of {steps} steps. Raise Steps to go on.</source>
   <extracomment>parabola_words.ending; one: Stopped at the limit of {steps} step. Raise Steps to go on.</extracomment>
   <translation>
    <numerusform>An der Grenze von {steps} Schritt angehalten. Schritte erhöhen, um weiterzugehen.</numerusform>
    <numerusform>An der Grenze von {steps} Schritten angehalten. Schritte erhöhen, um weiterzugehen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{rate} = 1/L: a single step lands on the minimum.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 1/L: Ein einziger Schritt landet auf dem Minimum.</translation>
  </message>
  <message>
   <source>{rate} = 2/L: each step lands on the other side, exactly as far away.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 2/L: Jeder Schritt landet auf der anderen Seite, genau so weit weg.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: choose {rate} below 2/L.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>Die Schritte landen auf der anderen Seite, mit je {share} des Abstands: {rate} unter 2/L wählen.</translation>
  </message>
  <message>
   <source>Choose a start nearer to the minimum.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Einen Start näher am Minimum wählen.</translation>
  </message>
  <message>
   <source>The slope is 0 here, yet this is the highest point: the smallest push leads away.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>Die Steigung ist hier 0, doch dies ist die höchste Stelle: Der kleinste Stoß führt weg.</translation>
  </message>
  <message>
   <source>The slope is {slope}, so the steps have all but ended: x = {x}.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>Die Steigung ist {slope}, die Schritte haben also so gut wie aufgehört: x = {x}.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever: it neither arrives nor leaves.</source>
   <extracomment>parabola_words.verdict; one: The walk comes back to the same point every step, and will for ever: it neither arrives nor leaves.</extracomment>
   <translation>
    <numerusform>Der Weg kommt bei jedem Schritt zum selben Punkt zurück, und das für immer: Er kommt weder an noch weg.</numerusform>
    <numerusform>Der Weg kommt alle {period} Schritte zum selben Punkt zurück, und das für immer: Er kommt weder an noch weg.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose {rate} below 2/L = {limit}.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>{rate} unter 2/L = {limit} wählen.</translation>
  </message>
  <message>
   <source>Going down steadily.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Gleichmäßig hinab.</translation>
  </message>
  <message>
   <source>{letter} stays {rate}; the step shrinks because the slope does.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>{letter} bleibt {rate}; der Schritt schrumpft, weil die Steigung schrumpft.</translation>
  </message>
  <message>
   <source>Overshooting, yet closing in.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Überschießt, kommt aber näher.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands nearer to it.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Jeder Schritt überquert das Minimum und landet näher daran.</translation>
  </message>
  <message>
   <source>Going back and forth.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Hin und her.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands exactly as far on the other side.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Jeder Schritt überquert das Minimum und landet genau so weit auf der anderen Seite.</translation>
  </message>
  <message>
   <source>Going away.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Entfernt sich.</translation>
  </message>
  <message>
   <source>Each step lands farther from the minimum than the last.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Jeder Schritt landet weiter vom Minimum entfernt als der letzte.</translation>
  </message>
  <message>
   <source>Going down without end.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Hinab ohne Ende.</translation>
  </message>
  <message>
   <source>No lowest point lies ahead.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Voraus liegt keine tiefste Stelle.</translation>
  </message>
  <message>
   <source>From here the walk comes down again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Von hier kommt der Weg wieder herab.</translation>
  </message>
  <message>
   <source>Reset to begin again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Zurücksetzen, um neu zu beginnen.</translation>
  </message>
  <message numerus="yes">
   <source>All {count} points are tried. The best is {best}, {cost}.</source>
   <extracomment>phase_words._found; one: All {count} points are tried. The best is {best}, {cost}.</extracomment>
   <translation>
    <numerusform>Der {count} Punkt ist probiert. Der beste ist {best}, {cost}.</numerusform>
    <numerusform>Alle {count} Punkte sind probiert. Der beste ist {best}, {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>sub-frame {number} of {count}</source>
   <extracomment>phase_words.place</extracomment>
   <translation>Teilschritt {number} von {count}</translation>
  </message>
  <message>
   <source>The end</source>
   <extracomment>phase_words._found, phase_words.caption</extracomment>
   <translation>Das Ende</translation>
  </message>
  <message>
   <source>Running</source>
   <extracomment>phase_words.running</extracomment>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>The steps play through. Pause to take one apart.</source>
   <extracomment>phase_words.running</extracomment>
   <translation>Die Schritte laufen durch. Pause, um einen zu zerlegen.</translation>
  </message>
  <message>
   <source>Your turn</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>Jetzt selbst</translation>
  </message>
  <message>
   <source>What comes here is what you are asked: answer first.</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>Was hier kommt, ist gerade gefragt: erst antworten.</translation>
  </message>
  <message>
   <source>A number is too large here, or undefined: no step leads on. Go back, or reset.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>Eine Zahl ist hier zu groß oder nicht definiert: Kein Schritt führt weiter. Zurückgehen oder zurücksetzen.</translation>
  </message>
  <message>
   <source>Converged</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>Konvergiert</translation>
  </message>
  <message>
   <source>The slope is as good as 0, so this step leads nowhere else: the walk ends here.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>Die Steigung ist so gut wie 0, dieser Schritt führt also nirgendwo anders hin: Hier endet der Weg.</translation>
  </message>
  <message>
   <source>up</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>hinauf</translation>
  </message>
  <message>
   <source>It gets larger.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Es wird größer.</translation>
  </message>
  <message>
   <source>down</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>hinab</translation>
  </message>
  <message>
   <source>It gets smaller.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Es wird kleiner.</translation>
  </message>
  <message>
   <source>stays</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>bleibt</translation>
  </message>
  <message>
   <source>It does not change.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Es ändert sich nicht.</translation>
  </message>
  <message>
   <source>Which way will {name} go?</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>Wohin geht {name}?</translation>
  </message>
  <message>
   <source>Choose, or press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>Wählen oder 1, 2 oder 3 drücken; Esc zeigt es.</translation>
  </message>
  <message>
   <source>Sample {sample}: the smallest factor of its pull on {name}?</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>Datenpunkt {sample}: der kleinste Faktor seines Zugs an {name}?</translation>
  </message>
  <message>
   <source>Size counts, not the sign. Press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>Es zählt der Betrag, nicht das Vorzeichen. 1, 2 oder 3 drücken; Esc zeigt es.</translation>
  </message>
  <message>
   <source>{name} is the weight of {feature}.</source>
   <extracomment>predict_neuron_words._weight</extracomment>
   <translation>{name} ist das Gewicht von {feature}.</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <extracomment>predict_neuron_words._listed, table_words._expected</extracomment>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <source>The sample is labelled {label}.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>Das Label des Datenpunkts ist {label}.</translation>
  </message>
  <message>
   <source>The step:</source>
   <extracomment>predict_neuron_words.direction_shown, predict_words.point_shown</extracomment>
   <translation>Der Schritt:</translation>
  </message>
  <message>
   <source>Not that way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Nicht dorthin.</translation>
  </message>
  <message>
   <source>Look at the sign of {slope}.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Auf das Vorzeichen von {slope} achten.</translation>
  </message>
  <message>
   <source>The smallest:</source>
   <extracomment>predict_neuron_words.factor_shown</extracomment>
   <translation>Der kleinste:</translation>
  </message>
  <message>
   <source>With cross-entropy σ′(z) has cancelled, and the pull is {pull}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Bei der Kreuzentropie hat sich σ′(z) gekürzt, und der Zug ist {pull}.</translation>
  </message>
  <message>
   <source>{value}, beside {others}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value}, neben {others}.</translation>
  </message>
  <message>
   <source>{value} is far below 0: leave the sign away.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value} liegt weit unter 0: das Vorzeichen weglassen.</translation>
  </message>
  <message>
   <source>Not the smallest.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Nicht der kleinste.</translation>
  </message>
  <message>
   <source>{value}; another is nearer 0.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value}; ein anderer liegt näher an 0.</translation>
  </message>
  <message>
   <source>Right.</source>
   <extracomment>predict_neuron_words.direction_judged, predict_neuron_words.factor_judged, predict_words.point_judged</extracomment>
   <translation>Richtig.</translation>
  </message>
  <message>
   <source>{slope} is below 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} liegt unter 0, und der Schritt geht gegen die Steigung.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the velocity leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} allein würde dorthin führen, aber die Geschwindigkeit führt in die andere Richtung.</translation>
  </message>
  <message>
   <source>{slope} is divided by a curvature below 0: the step climbs.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} wird durch eine Krümmung unter 0 geteilt: Der Schritt steigt.</translation>
  </message>
  <message>
   <source>It stays.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Es bleibt.</translation>
  </message>
  <message>
   <source>{slope}: nothing moves it.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope}: Nichts bewegt es.</translation>
  </message>
  <message>
   <source>No factor here.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Hier kein Faktor.</translation>
  </message>
  <message>
   <source>Sign for size.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Vorzeichen statt Betrag.</translation>
  </message>
  <message>
   <source>{name} stays at {value}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} bleibt bei {value}.</translation>
  </message>
  <message>
   <source>{name} goes up, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} geht hinauf, von {before} auf {after}.</translation>
  </message>
  <message>
   <source>{name} goes down, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} geht hinab, von {before} auf {after}.</translation>
  </message>
  <message>
   <source>{slope} is above 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} liegt über 0: {goes}</translation>
  </message>
  <message>
   <source>{slope} is below 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} liegt unter 0: {goes}</translation>
  </message>
  <message>
   <source>{slope} is above 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} liegt über 0, und der Schritt geht gegen die Steigung.</translation>
  </message>
  <message>
   <source>Wrong sign.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Falsches Vorzeichen.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the mean m̂ of the slopes leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} allein würde dorthin führen, aber der Mittelwert m̂ der Steigungen führt in die andere Richtung.</translation>
  </message>
  <message>
   <source>Forgot the memory.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Gedächtnis vergessen.</translation>
  </message>
  <message>
   <source>Forgot the curvature.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Krümmung vergessen.</translation>
  </message>
  <message>
   <source>It moves.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Es bewegt sich.</translation>
  </message>
  <message>
   <source>{slope} is small, perhaps, but not 0.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} ist vielleicht klein, aber nicht 0.</translation>
  </message>
  <message>
   <source>The error: how far the output is from the label.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>Der Fehler: wie weit die Ausgabe vom Label entfernt ist.</translation>
  </message>
  <message>
   <source>The sigmoid’s slope: how much the output moves when z does.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>Die Steigung der Sigmoidfunktion: wie stark sich die Ausgabe mit z bewegt.</translation>
  </message>
  <message>
   <source>The input that the parameter is multiplied with.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>Die Eingabe, mit der der Parameter multipliziert wird.</translation>
  </message>
  <message>
   <source>Compare the answer with where the step leads.  (Enter)</source>
   <extracomment>predict_words.CHECK</extracomment>
   <translation>Die Antwort damit vergleichen, wohin der Schritt führt.  (Enter)</translation>
  </message>
  <message>
   <source>Show me</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show where the step leads, without an answer.  (Esc)</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>Zeigen, wohin der Schritt führt, ohne Antwort.  (Esc)</translation>
  </message>
  <message>
   <source>Show</source>
   <extracomment>predict_words.SHOW_SHORT</extracomment>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Press Step ({key}): it asks first where the step leads.</source>
   <extracomment>predict_words.READY</extracomment>
   <translation>Schritt ({key}) drücken: Er fragt erst, wohin er führt.</translation>
  </message>
  <message>
   <source>Run and Step ×10 do not ask.</source>
   <extracomment>predict_words.READY_HINT</extracomment>
   <translation>Laufen und Schritt ×10 fragen nicht.</translation>
  </message>
  <message>
   <source>Step ({key}) asks nothing here.</source>
   <extracomment>predict_words.NO_QUESTION</extracomment>
   <translation>Schritt ({key}) fragt hier nichts.</translation>
  </message>
  <message>
   <source>A grid search takes one place after another: no slope leads from one to the next.</source>
   <extracomment>predict_words.GRID</extracomment>
   <translation>Eine Rastersuche nimmt eine Stelle nach der anderen: Keine Steigung führt von einer zur nächsten.</translation>
  </message>
  <message>
   <source>No step leads on from here.</source>
   <extracomment>predict_words.AT_END</extracomment>
   <translation>Von hier führt kein Schritt weiter.</translation>
  </message>
  <message>
   <source>Try again, or Esc shows it.</source>
   <extracomment>predict_words.AGAIN</extracomment>
   <translation>Noch einmal versuchen, oder Esc zeigt es.</translation>
  </message>
  <message>
   <source>Step ({key}) takes the step.</source>
   <extracomment>predict_words.GO_ON</extracomment>
   <translation>Schritt ({key}) macht den Schritt.</translation>
  </message>
  <message>
   <source>{first} of {answered}</source>
   <extracomment>predict_words.tries</extracomment>
   <translation>{first} von {answered}</translation>
  </message>
  <message>
   <source>Predictions right at the first try: {first} of {answered}; right in the end: {right}.</source>
   <extracomment>predict_words.tries_tip</extracomment>
   <translation>Vorhersagen, die beim ersten Versuch richtig waren: {first} von {answered}; am Ende richtig: {right}.</translation>
  </message>
  <message>
   <source>Where the step leads: type {name}, or drag the ? in the picture.</source>
   <extracomment>predict_words.coordinate</extracomment>
   <translation>Wohin der Schritt führt: {name} eingeben oder das ? im Bild ziehen.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Das ? im Bild ziehen, oder beide Zahlen eingeben und Enter drücken ({decimals}); Esc zeigt es.</translation>
  </message>
  <message>
   <source>{slip}, in {first} and {second}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}, bei {first} und {second}.</translation>
  </message>
  <message>
   <source>The slope is {derivative}: {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Die Steigung ist {derivative}: {right}, nicht {wrong}.</translation>
  </message>
  <message>
   <source>{change} is how far it goes: add it to {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} ist, wie weit es geht: zu {start} addieren.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: take the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} nimmt nur diese Steigung: den Mittelwert m̂ nehmen, geteilt durch die Wurzel √ŝ.</translation>
  </message>
  <message>
   <source>Off by {distance}: give {decimals}, and round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>Um {distance} daneben: {decimals} angeben, und erst am Ende runden.</translation>
  </message>
  <message>
   <source>Where does this step lead?</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Wohin führt dieser Schritt?</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Das ? im Bild ziehen, oder beide Zahlen eingeben und Enter drücken; Esc zeigt es.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Das ? im Bild ziehen, oder die Zahl eingeben und Enter drücken ({decimals}); Esc zeigt es.</translation>
  </message>
  <message>
   <source>The slope of xⁿ is {rule}. Here it comes to {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Die Steigung von xⁿ ist {rule}. Hier ergibt sie {right}, nicht {wrong}.</translation>
  </message>
  <message>
   <source>Forgot the factor 2</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Faktor 2 vergessen</translation>
  </message>
  <message>
   <source>{change} is how far it goes: subtract it from {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} ist, wie weit es geht: von {start} abziehen.</translation>
  </message>
  <message>
   <source>Off by {distance}: round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>Um {distance} daneben: erst am Ende runden.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Das ? im Bild ziehen, oder die Zahl eingeben und Enter drücken; Esc zeigt es.</translation>
  </message>
  <message>
   <source>{slip}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}.</translation>
  </message>
  <message>
   <source>{slip}, in {name}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}, bei {name}.</translation>
  </message>
  <message>
   <source>{sum} takes all of it: multiply by {rate} first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} nimmt alles davon: erst mit {rate} multiplizieren.</translation>
  </message>
  <message>
   <source>The slope is {slope}, not {wrong}.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Die Steigung ist {slope}, nicht {wrong}.</translation>
  </message>
  <message>
   <source>{sum} takes the slope: divide it by the curvature first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} nimmt die Steigung: sie erst durch die Krümmung teilen.</translation>
  </message>
  <message>
   <source>{start} is where it begins, and the slope there is not 0.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{start} ist der Anfang, und die Steigung dort ist nicht 0.</translation>
  </message>
  <message>
   <source>Forgot a factor</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Faktor vergessen</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: the velocity v counts too.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} nimmt nur diese Steigung: Auch die Geschwindigkeit v zählt.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: divide it by the root √s.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} nimmt nur diese Steigung: sie durch die Wurzel √s teilen.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope there.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} ist {here} minus {rate} mal die Steigung dort.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} ist {here} minus {rate} mal die neue Geschwindigkeit v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times slope and share of the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} ist {here} minus {rate} mal Steigung und Anteil der neuen Geschwindigkeit v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope, divided by the root √s.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} ist {here} minus {rate} mal die Steigung, geteilt durch die Wurzel √s.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} ist {here} minus {rate} mal den Mittelwert m̂, geteilt durch die Wurzel √ŝ.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus the slope divided by the curvature.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} ist {here} minus Steigung durch Krümmung.</translation>
  </message>
  <message>
   <source>Wrong sign</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Falsches Vorzeichen</translation>
  </message>
  <message>
   <source>{sum} goes the other way: subtract.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} geht in die andere Richtung: subtrahieren.</translation>
  </message>
  <message>
   <source>Forgot the learning rate</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Lernrate vergessen</translation>
  </message>
  <message>
   <source>Forgot to add b</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Das + b vergessen</translation>
  </message>
  <message>
   <source>Only the change</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Nur die Änderung</translation>
  </message>
  <message>
   <source>Forgot the memory</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Gedächtnis vergessen</translation>
  </message>
  <message>
   <source>Forgot the curvature</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Krümmung vergessen</translation>
  </message>
  <message>
   <source>No step</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Kein Schritt</translation>
  </message>
  <message>
   <source>Rounded too soon</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Zu früh gerundet</translation>
  </message>
  <message>
   <source>Not there</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Nicht dort</translation>
  </message>
  <message>
   <source>Race</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>Rennen</translation>
  </message>
  <message>
   <source>The pinned runs side by side, in step.</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>Die angehefteten Läufe nebeneinander, im Gleichschritt.</translation>
  </message>
  <message>
   <source>Pin this run</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>Lauf anheften</translation>
  </message>
  <message>
   <source>Keep the present settings as a lane of the race, six at the most.</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>Die jetzigen Einstellungen als Bahn des Rennens behalten, höchstens sechs.</translation>
  </message>
  <message>
   <source>Pin</source>
   <extracomment>race_labels.PIN_SHORT</extracomment>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>Back to one run</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>Zurück zu einem Lauf</translation>
  </message>
  <message>
   <source>Leave the race as it stands; it can be gone on with.</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>Das Rennen verlassen, wie es steht; es kann weitergehen.</translation>
  </message>
  <message>
   <source>One run</source>
   <extracomment>race_labels.BACK_SHORT</extracomment>
   <translation>Ein Lauf</translation>
  </message>
  <message>
   <source>Remove all</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <source>Take all lanes out. Undo brings them back.</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>Alle Bahnen herausnehmen. Rückgängig bringt sie zurück.</translation>
  </message>
  <message>
   <source>The method, rate, start (also with X and 0) and batch size on the left are this run’s alone; the lanes keep theirs.</source>
   <extracomment>race_labels.THIS_RUN_TIP</extracomment>
   <translation>Verfahren, Rate, Start (auch mit X und 0) und Batchgröße links gehören nur zu diesem Lauf; die Bahnen behalten ihre.</translation>
  </message>
  <message>
   <source>Ready-made</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>Fertige</translation>
  </message>
  <message>
   <source>A whole race made of the present settings, in the place of the lanes there are. Undo brings those back.</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>Ein ganzes Rennen aus den jetzigen Einstellungen, statt der vorhandenen Bahnen. Rückgängig bringt diese zurück.</translation>
  </message>
  <message>
   <source>Six methods</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>Sechs Verfahren</translation>
  </message>
  <message>
   <source>Every method that takes a learning rate, at the present one.</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>Jedes Verfahren mit Lernrate, bei der jetzigen.</translation>
  </message>
  <message>
   <source>Five rates</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>Fünf Raten</translation>
  </message>
  <message>
   <source>A quarter of the present learning rate, half, all, twice and four times of it.</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>Ein Viertel der jetzigen Lernrate, die Hälfte, die ganze, das Doppelte und das Vierfache.</translation>
  </message>
  <message>
   <source>Five starts</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>Fünf Starts</translation>
  </message>
  <message>
   <source>Starts drawn from the picture’s range, with seeds from the present one on.</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>Starts aus dem Bereich des Bildes, mit Seeds ab dem jetzigen.</translation>
  </message>
  <message>
   <source>Batch sizes</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>Batchgrößen</translation>
  </message>
  <message>
   <source>All samples, 256, 32, 8 and 1, of those that fit.</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>Alle Datenpunkte, 256, 32, 8 und 1, soweit sie passen.</translation>
  </message>
  <message>
   <source>Paths</source>
   <extracomment>race_labels.PATHS</extracomment>
   <translation>Wege</translation>
  </message>
  <message>
   <source>Costs</source>
   <extracomment>race_labels.COSTS</extracomment>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Ranking</source>
   <extracomment>race_labels.RANKING</extracomment>
   <translation>Rangliste</translation>
  </message>
  <message>
   <source>Click to start all lanes there, drag the ring, or use the arrow keys. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>race_labels.PATHS_TIP</extracomment>
   <translation>Klicken, um alle Bahnen dort zu starten, den Ring ziehen oder die Pfeiltasten nehmen. Ziehen verschiebt, das Mausrad zoomt; F: ganzes Bild.</translation>
  </message>
  <message>
   <source>evaluations</source>
   <extracomment>race_labels.EVALUATIONS_AXIS, race_labels.BY_EVALUATIONS, race_labels.HEADERS</extracomment>
   <translation>Auswertungen</translation>
  </message>
  <message>
   <source>Count the work and not the steps: the cost and gradient of all samples at one place are one evaluation. A batch of 32 of 320 counts 0.1; Newton–Raphson’s second derivatives count one more for each parameter.</source>
   <extracomment>race_labels.BY_EVALUATIONS</extracomment>
   <translation>Den Aufwand zählen und nicht die Schritte: Kosten und Gradient aller Datenpunkte an einer Stelle sind eine Auswertung. Ein Batch von 32 aus 320 zählt 0,1; die zweiten Ableitungen von Newton–Raphson zählen je Parameter eine mehr.</translation>
  </message>
  <message>
   <source>log</source>
   <extracomment>race_labels.LOG</extracomment>
   <translation>log</translation>
  </message>
  <message>
   <source>A cost below 0 has no logarithm.</source>
   <extracomment>race_labels.NO_LOG</extracomment>
   <translation>Kosten unter 0 haben keinen Logarithmus.</translation>
  </message>
  <message>
   <source>Timeline of the race</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>Zeitleiste des Rennens</translation>
  </message>
  <message>
   <source>Any step of the race: drag, or use the arrow keys.</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>Jeder Schritt des Rennens: ziehen oder die Pfeiltasten nehmen.</translation>
  </message>
  <message>
   <source>rank by</source>
   <extracomment>race_labels.RANK_BY</extracomment>
   <translation>Rang nach</translation>
  </message>
  <message>
   <source>Those that have converged first, by their steps; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Zuerst die konvergierten, nach ihren Schritten; dann nach Kosten.</translation>
  </message>
  <message>
   <source>work</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Aufwand</translation>
  </message>
  <message>
   <source>Those that have converged first, by their evaluations; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Zuerst die konvergierten, nach ihren Auswertungen; dann nach Kosten.</translation>
  </message>
  <message>
   <source>cost</source>
   <extracomment>race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>By the cost where each stands.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Nach den Kosten, wo jede steht.</translation>
  </message>
  <message>
   <source>lane</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>Bahn</translation>
  </message>
  <message>
   <source>what it is</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>was es ist</translation>
  </message>
  <message>
   <source>state</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Click or Enter: take its settings over. Del: remove it.</source>
   <extracomment>race_labels.TABLE_TIP</extracomment>
   <translation>Klick oder Enter: ihre Einstellungen übernehmen. Entf: sie entfernen.</translation>
  </message>
  <message>
   <source>Remove lane {number}</source>
   <extracomment>race_labels.REMOVE_TIP</extracomment>
   <translation>Bahn {number} entfernen</translation>
  </message>
  <message>
   <source>Nobody is racing yet.</source>
   <extracomment>race_labels.EMPTY_TITLE</extracomment>
   <translation>Noch tritt niemand an.</translation>
  </message>
  <message>
   <source>A lane is a run with its own method, learning rate, start or batch size. Set one on the left and pin it, change something and pin that too, up to six; or take a ready-made race. Then Step or Run moves all of them at once.</source>
   <extracomment>race_labels.EMPTY_TEXT</extracomment>
   <translation>Eine Bahn ist ein Lauf mit eigenem Verfahren, eigener Lernrate, eigenem Start oder eigener Batchgröße. Links einen einstellen und anheften, etwas ändern und auch das anheften, bis zu sechs; oder ein fertiges Rennen nehmen. Dann bewegen Schritt oder Laufen alle auf einmal.</translation>
  </message>
  <message>
   <source>from {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>von {value}</translation>
  </message>
  <message>
   <source>to {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>bis {value}</translation>
  </message>
  <message>
   <source>{value} points</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>{value} Punkte</translation>
  </message>
  <message>
   <source>from {place}</source>
   <extracomment>race_labels._start</extracomment>
   <translation>ab {place}</translation>
  </message>
  <message>
   <source>this run: {traits}</source>
   <extracomment>race_labels.to_pin</extracomment>
   <translation>dieser Lauf: {traits}</translation>
  </message>
  <message>
   <source>searched in {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>durchsucht in {step}</translation>
  </message>
  <message>
   <source>converged at {step}</source>
   <extracomment>race_labels.usual_row, race_labels.state</extracomment>
   <translation>konvergiert bei {step}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}. Shift+P shows the race and leaves it.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>Als Bahn {number} angeheftet: {title}. Umschalt+P zeigt das Rennen und verlässt es.</translation>
  </message>
  <message>
   <source>Lane {number} walks just so already. Change the method, the rate, the start or the batch, and pin that.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>Bahn {number} geht schon genau so. Verfahren, Rate, Start oder Batch ändern und das anheften.</translation>
  </message>
  <message>
   <source>Lanes {one} and {other} differ in their starts alone: from one start they would be one.</source>
   <extracomment>race_labels.one_start_refusal</extracomment>
   <translation>Die Bahnen {one} und {other} unterscheiden sich nur im Start: Von einem Start aus wären sie eine.</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes were dropped, which cannot descend this or would equal another: {names}.</source>
   <extracomment>race_labels.left_behind; one: A lane was dropped, which cannot descend this or would equal another: {names}.</extracomment>
   <translation>
    <numerusform>Eine Bahn entfiel, die dies nicht hinabgehen kann oder einer anderen gliche: {names}.</numerusform>
    <numerusform>{count} Bahnen entfielen, die dies nicht hinabgehen können oder einer anderen glichen: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The settings of lane {number} are in force: {title}. Undo brings yours back.</source>
   <extracomment>race_labels.taken_over</extracomment>
   <translation>Die Einstellungen von Bahn {number} gelten: {title}. Rückgängig bringt die eigenen zurück.</translation>
  </message>
  <message>
   <source>{name} held as in lane 1, step {step}</source>
   <extracomment>race_labels.held_note</extracomment>
   <translation>{name} festgehalten wie in Bahn 1, Schritt {step}</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes at step {step}</source>
   <extracomment>race_labels.paths_summary; one: {count} lane at step {step}</extracomment>
   <translation>
    <numerusform>{count} Bahn bei Schritt {step}</numerusform>
    <numerusform>{count} Bahnen bei Schritt {step}</numerusform>
   </translation>
  </message>
  <message>
   <source>The race is over. First: lane {number}, {title}, at step {step}.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>Das Rennen ist vorbei. Erste: Bahn {number}, {title}, bei Schritt {step}.</translation>
  </message>
  <message>
   <source>The race is over. First, all at step {step}: lanes {lanes}.</source>
   <extracomment>race_labels.finished_level</extracomment>
   <translation>Das Rennen ist vorbei. Erste, alle bei Schritt {step}: Bahnen {lanes}.</translation>
  </message>
  <message>
   <source>from zeros</source>
   <extracomment>race_labels._start</extracomment>
   <translation>ab Nullen</translation>
  </message>
  <message>
   <source>all: {traits}</source>
   <extracomment>race_labels.common</extracomment>
   <translation>alle: {traits}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>Als Bahn {number} angeheftet: {title}.</translation>
  </message>
  <message>
   <source>The race has {most} lanes, which is all there are. Remove one to make room.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>Das Rennen hat {most} Bahnen, mehr gibt es nicht. Eine entfernen, um Platz zu machen.</translation>
  </message>
  <message>
   <source>The race is over: no lane has converged.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>Das Rennen ist vorbei: Keine Bahn ist konvergiert.</translation>
  </message>
  <message>
   <source>at its limit, {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>an der Grenze, {step}</translation>
  </message>
  <message>
   <source>diverged at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>divergiert bei {step}</translation>
  </message>
  <message>
   <source>cycling at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>im Zyklus bei {step}</translation>
  </message>
  <message>
   <source>all samples</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>alle Datenpunkte</translation>
  </message>
  <message>
   <source>batch {size}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>Batch {size}</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>Seed {seed}</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is 0.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier keine Schwelle: Die Krümmung ist 0.</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}: below it a step goes down, as far as the curve bends alike.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier ist 2/L = {limit}: Darunter geht ein Schritt hinab, soweit die Kurve sich gleich krümmt.</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is not defined at this point.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier keine Schwelle: Die Krümmung ist an diesem Punkt nicht definiert.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards ({curvature}).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier keine Schwelle: Die Funktion krümmt sich nach unten ({curvature}).</translation>
  </message>
  <message>
   <source>No threshold here: the function is no bowl, one λ is {eigenvalue}.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier keine Schwelle: Die Funktion ist keine Mulde, ein λ ist {eigenvalue}.</translation>
  </message>
  <message>
   <source>No threshold here: one way the curvature is 0 (one λ is 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier keine Schwelle: In einer Richtung ist die Krümmung 0 (ein λ ist 0).</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}, and {rate} is not below: on a parabola it would not arrive.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier ist 2/L = {limit}, und {rate} liegt nicht darunter: Auf einer Parabel käme es nicht an.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards (all λ &lt; 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Hier keine Schwelle: Die Funktion krümmt sich nach unten (alle λ &lt; 0).</translation>
  </message>
  <message>
   <source>Momentum’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Momentum hat auf einer Parabel seine eigene Grenze: {formula}.</translation>
  </message>
  <message>
   <source>Nesterov’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Nesterov hat auf einer Parabel seine eigene Grenze: {formula}.</translation>
  </message>
  <message>
   <source>No threshold: each slope is divided by √s, and s only grows. {rate} can be large.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Keine Schwelle: Jede Steigung wird durch √s geteilt, und s wächst nur. {rate} kann groß sein.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size of late. The first step is {times} times {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Keine Schwelle: Steigungen werden durch ihre zuletzt übliche Größe geteilt. Der erste Schritt ist {times} mal {rate} lang.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size, so steps are about {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Keine Schwelle: Steigungen werden durch ihre übliche Größe geteilt; Schritte sind also etwa {rate} lang.</translation>
  </message>
  <message>
   <source>Set by the school: it cannot be changed here</source>
   <extracomment>school_words.LOCKED</extracomment>
   <translation>Von der Schule festgelegt: hier nicht zu ändern</translation>
  </message>
  <message>
   <source>The school’s defaults, {path}: {reason}. This was passed over.</source>
   <extracomment>school_words.slipped</extracomment>
   <translation>Die Vorgaben der Schule, {path}: {reason}. Dies wurde übergangen.</translation>
  </message>
  <message numerus="yes">
   <source>The log tells of {count} more mistakes.</source>
   <extracomment>school_words.slipped; one: The log tells of {count} more mistake.</extracomment>
   <translation>
    <numerusform>Das Protokoll nennt {count} weiteren Fehler.</numerusform>
    <numerusform>Das Protokoll nennt {count} weitere Fehler.</numerusform>
   </translation>
  </message>
  <message>
   <source>the file cannot be read ({reason})</source>
   <extracomment>school_words.reason</extracomment>
   <translation>die Datei ist nicht lesbar ({reason})</translation>
  </message>
  <message>
   <source>the file is larger than {count} bytes</source>
   <extracomment>school_words.reason</extracomment>
   <translation>die Datei ist größer als {count} Bytes</translation>
  </message>
  <message>
   <source>line {line} is no JSON</source>
   <extracomment>school_words.reason</extracomment>
   <translation>Zeile {line} ist kein JSON</translation>
  </message>
  <message>
   <source>it does not begin with “schema”: {version}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>sie beginnt nicht mit „schema“: {version}</translation>
  </message>
  <message>
   <source>“appearance” is no JSON object</source>
   <extracomment>school_words.reason</extracomment>
   <translation>„appearance“ ist kein JSON-Objekt</translation>
  </message>
  <message>
   <source>“locked” is no list of names</source>
   <extracomment>school_words.reason</extracomment>
   <translation>„locked“ ist keine Liste von Namen</translation>
  </message>
  <message>
   <source>there is no “{name}”</source>
   <extracomment>school_words.reason</extracomment>
   <translation>es gibt kein „{name}“</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>„{name}“ kann nicht {value} sein</translation>
  </message>
  <message>
   <source>“{name}” cannot be locked; {names} can</source>
   <extracomment>school_words.reason</extracomment>
   <translation>„{name}“ kann nicht gesperrt werden; es gehen {names}</translation>
  </message>
  <message>
   <source>Show as Python</source>
   <extracomment>script_labels.SCRIPT</extracomment>
   <translation>Als Python zeigen</translation>
  </message>
  <message>
   <source>The run as a few lines of numpy, the present line lit.</source>
   <extracomment>script_labels.SCRIPT, script_labels.PYTHON</extracomment>
   <translation>Der Lauf als einige Zeilen numpy, die jetzige Zeile hervorgehoben.</translation>
  </message>
  <message>
   <source>Program</source>
   <extracomment>script_labels.CODE</extracomment>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Copy the whole program: it runs wherever there is Python with numpy.</source>
   <extracomment>script_labels.COPY</extracomment>
   <translation>Das ganze Programm kopieren: Es läuft überall, wo es Python mit numpy gibt.</translation>
  </message>
  <message>
   <source>Save script…</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>Skript speichern …</translation>
  </message>
  <message>
   <source>Save the program as a file; where it reads data, a CSV with it beside it.</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>Das Programm als Datei speichern; liest es Daten, dann diese als CSV daneben.</translation>
  </message>
  <message>
   <source>Copy trace line</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>trace-Zeile kopieren</translation>
  </message>
  <message>
   <source>Copy the gd-desktop line that prints this run in a terminal.</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>Die gd-desktop-Zeile kopieren, die diesen Lauf in einem Terminal ausgibt.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way, and a trace line has one.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Die Lernrate wurde unterwegs geändert, und eine trace-Zeile hat nur eine.</translation>
  </message>
  <message>
   <source>The data is drawn, painted or typed: no trace line can name it.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Die Daten sind gezeichnet, gemalt oder eingetippt: Keine trace-Zeile kann sie nennen.</translation>
  </message>
  <message>
   <source>The names in the data do not go into a trace line.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Die Namen in den Daten passen nicht in eine trace-Zeile.</translation>
  </message>
  <message>
   <source>The program would tell which bug is in the code: on this page it is kept.</source>
   <extracomment>script_labels.KEPT</extracomment>
   <translation>Das Programm verriete, welcher Fehler im Code ist: Auf dieser Seite bleibt es verborgen.</translation>
  </message>
  <message>
   <source>descent</source>
   <extracomment>script_labels.FILE_NAME</extracomment>
   <translation>abstieg</translation>
  </message>
  <message>
   <source>Python programs (*.py)</source>
   <extracomment>script_labels.FILES</extracomment>
   <translation>Python-Programme (*.py)</translation>
  </message>
  <message>
   <source>The program is on the clipboard.</source>
   <extracomment>script_labels.COPIED</extracomment>
   <translation>Das Programm ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>On the clipboard: {line}</source>
   <extracomment>script_labels.LINE_COPIED</extracomment>
   <translation>In der Zwischenablage: {line}</translation>
  </message>
  <message>
   <source>Line {number}: {text} ({values})</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>Zeile {number}: {text} ({values})</translation>
  </message>
  <message>
   <source>Copy the line that prints this run in a terminal: {line}</source>
   <extracomment>script_labels.trace_tip</extracomment>
   <translation>Die Zeile kopieren, die diesen Lauf in einem Terminal ausgibt: {line}</translation>
  </message>
  <message>
   <source>The program is saved as {path}, and its data as {table}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>Das Programm ist als {path} gespeichert, und seine Daten als {table}.</translation>
  </message>
  <message>
   <source>Line {number}: {text}</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>Zeile {number}: {text}</translation>
  </message>
  <message>
   <source>The program is saved as {path}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>Das Programm ist als {path} gespeichert.</translation>
  </message>
  <message numerus="yes">
   <source>The grid is searched: {count} evaluations.</source>
   <extracomment>sentences.ending; one: The grid is searched: {count} evaluation.</extracomment>
   <translation>
    <numerusform>Das Raster ist durchsucht: {count} Auswertung.</numerusform>
    <numerusform>Das Raster ist durchsucht: {count} Auswertungen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Start screen</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>Startseite</translation>
  </message>
  <message>
   <source>Lessons, models and recent files: a place to begin.</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>Lektionen, Modelle und zuletzt benutzte Dateien: ein Ort zum Anfangen.</translation>
  </message>
  <message>
   <source>Gradient descent that you can step through, drag and see.</source>
   <extracomment>start_labels.SENTENCE</extracomment>
   <translation>Gradientenabstieg, den man Schritt für Schritt gehen, ziehen und sehen kann.</translation>
  </message>
  <message>
   <source>Close this and go on with what the window shows.  (Esc)</source>
   <extracomment>start_labels.GO_ON</extracomment>
   <translation>Dies schließen und mit dem weitermachen, was das Fenster zeigt.  (Esc)</translation>
  </message>
  <message>
   <source>Begin with a model</source>
   <extracomment>start_labels.MODELS</extracomment>
   <translation>Mit einem Modell beginnen</translation>
  </message>
  <message>
   <source>Recent files</source>
   <extracomment>start_labels.RECENT</extracomment>
   <translation>Zuletzt benutzte Dateien</translation>
  </message>
  <message>
   <source>Files that you open or save are listed here.</source>
   <extracomment>start_labels.NO_RECENT</extracomment>
   <translation>Dateien, die Sie öffnen oder speichern, stehen hier.</translation>
  </message>
  <message>
   <source>Show at start</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>Beim Start zeigen</translation>
  </message>
  <message>
   <source>Show this each time the app is opened without a file.</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>Dies jedes Mal zeigen, wenn die App ohne Datei geöffnet wird.</translation>
  </message>
  <message>
   <source>What’s new</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>Neuigkeiten</translation>
  </message>
  <message>
   <source>What has changed from version to version.</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>Was sich von Version zu Version geändert hat.</translation>
  </message>
  <message>
   <source>The list of changes does not come with this installation.</source>
   <extracomment>start_labels.NO_NEWS</extracomment>
   <translation>Die Liste der Änderungen liegt dieser Installation nicht bei.</translation>
  </message>
  <message>
   <source>Put this line away</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>Diese Zeile wegräumen</translation>
  </message>
  <message>
   <source>Help → What’s new shows the changes at any time.</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>Hilfe → Neuigkeiten zeigt die Änderungen jederzeit.</translation>
  </message>
  <message>
   <source>{done} of {count} finished</source>
   <extracomment>start_labels.progress</extracomment>
   <translation>{done} von {count} beendet</translation>
  </message>
  <message>
   <source>In the window: {name}</source>
   <extracomment>start_labels.in_window</extracomment>
   <translation>Im Fenster: {name}</translation>
  </message>
  <message>
   <source>This is version {version} of GD Desktop.</source>
   <extracomment>start_labels.updated</extracomment>
   <translation>Dies ist Version {version} von GD Desktop.</translation>
  </message>
  <message>
   <source>diverges</source>
   <extracomment>sweep_labels.DIVERGES</extracomment>
   <translation>divergiert</translation>
  </message>
  <message>
   <source>flat, no minimum</source>
   <extracomment>sweep_labels.FLAT_GROUND</extracomment>
   <translation>flach, kein Minimum</translation>
  </message>
  <message>
   <source>This is for functions: a neuron learns from many samples, so each walk takes long, and seldom comes to a slope of almost 0.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>Dies ist für Funktionen: Ein Neuron lernt aus vielen Datenpunkten; jeder Weg dauert lang und kommt selten zu einer Steigung von fast 0.</translation>
  </message>
  <message>
   <source>This method takes no learning rate: there is none to choose.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>Dieses Verfahren hat keine Lernrate: Es gibt keine zu wählen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <extracomment>sweep_labels.steps_text; one: {count} step</extracomment>
   <translation>
    <numerusform>{count} Schritt</numerusform>
    <numerusform>{count} Schritte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not in {count} steps</source>
   <extracomment>sweep_labels.not_in; one: not in {count} step</extracomment>
   <translation>
    <numerusform>nicht in {count} Schritt</numerusform>
    <numerusform>nicht in {count} Schritten</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is empty. Write the columns' names in the first row, and a sample in each row below.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Die Datei ist leer. Die Namen der Spalten in die erste Zeile schreiben, und in jede Zeile darunter einen Datenpunkt.</translation>
  </message>
  <message>
   <source>The file is not text. Save the table as CSV, and open that.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Die Datei ist kein Text. Die Tabelle als CSV speichern und diese öffnen.</translation>
  </message>
  <message>
   <source>The file begins as {expected}, and is not all in it. Save it again as CSV in UTF-8.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Die Datei beginnt als {expected}, ist es aber nicht durchgehend. Sie neu als CSV in UTF-8 speichern.</translation>
  </message>
  <message>
   <source>The file could not be read to its end. If another program is writing it, wait until that is done.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Die Datei ließ sich nicht bis zum Ende lesen. Schreibt gerade ein anderes Programm daran, dessen Ende abwarten.</translation>
  </message>
  <message>
   <source>The table is too large for this computer's memory. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Die Tabelle ist zu groß für den Speicher dieses Computers. Weniger Zeilen oder Spalten behalten.</translation>
  </message>
  <message>
   <source>The file has more than {expected} bytes. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Die Datei hat mehr als {expected} Bytes. Behalten Sie weniger Zeilen oder Spalten.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is a number, and not a column's name. Write the columns' names in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: „{value}“ ist eine Zahl und kein Spaltenname. Die Namen der Spalten in die erste Zeile schreiben.</translation>
  </message>
  <message>
   <source>The file has names in its first row, and nothing below. Write a sample in each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Die Datei hat Namen in der ersten Zeile und nichts darunter. In jede Zeile einen Datenpunkt schreiben.</translation>
  </message>
  <message>
   <source>{at}: column {expected} has no name. Write one in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: Spalte {expected} hat keinen Namen. Einen in die erste Zeile schreiben.</translation>
  </message>
  <message>
   <source>{row}: columns {expected} are both called “{column}”. Rename one.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{row}: Die Spalten {expected} heißen beide „{column}“. Eine umbenennen.</translation>
  </message>
  <message>
   <source>{at}: there are {value} columns, and at most {expected} can be read. Leave some out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: Es sind {value} Spalten, und höchstens {expected} lassen sich lesen. Einige weglassen.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Write a cell for each column's name; one without a value may be empty.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: {value} anstelle von {expected}. Zu jedem Spaltennamen eine Zelle schreiben; eine ohne Wert darf leer sein.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Remove those that have no column, or put a text that holds a separator in quotes.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: {value} anstelle von {expected}. Zellen ohne Spalte entfernen, oder einen Text mit Trennzeichen in Anführungszeichen setzen.</translation>
  </message>
  <message>
   <source>{at}: a cell has more than {expected} characters. Close the quotation mark it may begin with, or shorten it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: Eine Zelle hat mehr als {expected} Zeichen. Das Anführungszeichen schließen, mit dem sie vielleicht beginnt, oder sie kürzen.</translation>
  </message>
  <message>
   <source>{at}: the line has more than {expected} characters. Check that this is a table, with a line for each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: Die Zeile hat mehr als {expected} Zeichen. Prüfen, ob dies eine Tabelle ist, mit einer Textzeile je Zeile.</translation>
  </message>
  <message>
   <source>{at}: a quotation mark is not closed, or stands amid a cell. Write " at both ends of the cell, and "" inside it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle. An beiden Enden der Zelle " schreiben, und "" darin.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: „{value}“ ist keine Zahl. Sie berichtigen oder die Spalte weglassen.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a finite number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: „{value}“ ist keine endliche Zahl. Sie berichtigen oder die Spalte weglassen.</translation>
  </message>
  <message>
   <source>{at}: “{value}” may be a thousand or a decimal. Write it with a point, or without the comma.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: „{value}“ kann Tausender oder Dezimalen meinen. Es mit Punkt schreiben, oder ohne das Komma.</translation>
  </message>
  <message>
   <source>{at}: there are no values. Leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: Es gibt keine Werte. Die Spalte weglassen.</translation>
  </message>
  <message>
   <source>There is no column “{column}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Es gibt keine Spalte „{column}“. Zur Wahl stehen {expected}.</translation>
  </message>
  <message>
   <source>“{column}” is the label, and cannot be a feature too. Choose another label, or leave it out of the features.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>„{column}“ ist das Label und kann nicht auch Merkmal sein. Ein anderes Label wählen oder es bei den Merkmalen weglassen.</translation>
  </message>
  <message>
   <source>There is no column of numbers beside the label “{column}”. Give at least one, or choose another label.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Neben dem Label „{column}“ gibt es keine Spalte mit Zahlen. Mindestens eine angeben oder ein anderes Label wählen.</translation>
  </message>
  <message>
   <source>Each row lacks a value, the first at {place}. Fill in the values, or leave columns out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>In jeder Zeile fehlt ein Wert, zuerst bei {place}. Die Werte ergänzen oder Spalten weglassen.</translation>
  </message>
  <message>
   <source>The label “{column}” is “{value}” in each row. Choose a column with two labels.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Das Label „{column}“ ist in jeder Zeile „{value}“. Eine Spalte mit zwei Labels wählen.</translation>
  </message>
  <message>
   <source>The label “{column}” has {expected} values, such as {value}. Say which of them is class 1, or choose a column with two.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Das Label „{column}“ hat {expected} Werte, etwa {value}. Sagen, welcher davon Klasse 1 ist, oder eine Spalte mit zweien wählen.</translation>
  </message>
  <message>
   <source>The label “{column}” is never “{value}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Das Label „{column}“ ist nie „{value}“. Zur Wahl stehen {expected}.</translation>
  </message>
  <message>
   <source>Row {row}, column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>Zeile {row}, Spalte „{column}“</translation>
  </message>
  <message>
   <source>row {row}, column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>Zeile {row}, Spalte „{column}“</translation>
  </message>
  <message>
   <source>In what is left, the label “{column}” is always “{value}”. Fill in the values, or leave columns out.</source>
   <extracomment>table_words.refusal</extracomment>
   <translation>Im Rest ist das Label „{column}“ immer „{value}“. Die Werte ergänzen oder Spalten weglassen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} cells</source>
   <extracomment>table_words.refusal; one: {count} cell</extracomment>
   <translation>
    <numerusform>{count} Zelle</numerusform>
    <numerusform>{count} Zellen</numerusform>
   </translation>
  </message>
  <message>
   <source>Column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>Spalte „{column}“</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <extracomment>table_words._at</extracomment>
   <translation>Zeile {row}</translation>
  </message>
  <message>
   <source>column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>Spalte „{column}“</translation>
  </message>
  <message>
   <source>row {row}</source>
   <extracomment>table_words._place</extracomment>
   <translation>Zeile {row}</translation>
  </message>
  <message>
   <source>The file is not in UTF-8; it was read as {encoding}. If names look wrong, save it again in UTF-8.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Die Datei ist nicht in UTF-8; sie wurde als {encoding} gelesen. Wenn Namen falsch aussehen, sie neu in UTF-8 speichern.</translation>
  </message>
  <message>
   <source>The first column has no name and counts the rows; it was left out.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Die erste Spalte hat keinen Namen und zählt die Zeilen; sie wurde weggelassen.</translation>
  </message>
  <message>
   <source>Decimal commas were read in {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Dezimalkommas wurden gelesen in {names}.</translation>
  </message>
  <message>
   <source>Left out, since they hold no numbers: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Weggelassen, weil sie keine Zahlen enthalten: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows with missing values were left out, the first at {place}.</source>
   <extracomment>table_words.note; one: {count} row with missing values was left out, the first at {place}.</extracomment>
   <translation>
    <numerusform>{count} Zeile mit fehlenden Werten wurde weggelassen, bei {place}.</numerusform>
    <numerusform>{count} Zeilen mit fehlenden Werten wurden weggelassen, die erste bei {place}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same in each row, and so of no use to tell classes apart: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>In jeder Zeile gleich, also kein Nutzen, um Klassen zu unterscheiden: {names}.</translation>
  </message>
  <message>
   <source>The label {names} is another number in most rows: it looks like a measurement, and not like a label.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Das Label {names} ist in den meisten Zeilen eine andere Zahl: Es sieht nach einem Messwert aus, nicht nach einem Label.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <extracomment>table_words._names</extracomment>
   <translation>„{name}“</translation>
  </message>
  <message>
   <source>Close this and go on.  (Esc)</source>
   <extracomment>trouble_labels.GO_ON</extracomment>
   <translation>Dies schließen und weitermachen.  (Esc)</translation>
  </message>
  <message>
   <source>Copy details</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Copy what a developer needs to find the fault.</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>Kopieren, was Entwickler brauchen, um den Fehler zu finden.</translation>
  </message>
  <message>
   <source>Show details</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>Details zeigen</translation>
  </message>
  <message>
   <source>What a developer needs to find the fault.</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>Was Entwickler brauchen, um den Fehler zu finden.</translation>
  </message>
  <message>
   <source>Hide details</source>
   <extracomment>trouble_labels.HIDE_DETAILS</extracomment>
   <translation>Details verbergen</translation>
  </message>
  <message>
   <source>Details of the fault</source>
   <extracomment>trouble_labels.DETAILS</extracomment>
   <translation>Details des Fehlers</translation>
  </message>
  <message>
   <source>The details are on the clipboard.</source>
   <extracomment>trouble_labels.COPIED</extracomment>
   <translation>Die Details sind in der Zwischenablage.</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy what a developer needs to know of this computer and this window.</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>Kopieren, was Entwickler von diesem Computer und diesem Fenster wissen müssen.</translation>
  </message>
  <message>
   <source>Diagnosis copied</source>
   <extracomment>trouble_labels.DIAGNOSIS_COPIED</extracomment>
   <translation>Diagnose kopiert</translation>
  </message>
  <message>
   <source>Safe mode: the app began with its default settings. Your own are kept as they were, and what you set now is not remembered.</source>
   <extracomment>trouble_labels.SAFE_MODE</extracomment>
   <translation>Sicherer Modus: Die App hat mit ihren Voreinstellungen begonnen. Die eigenen bleiben, wie sie waren, und was jetzt eingestellt wird, wird nicht gemerkt.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more since then.</source>
   <extracomment>trouble_labels.more; one: And {count} more since then.</extracomment>
   <translation>
    <numerusform>Und {count} weiterer seitdem.</numerusform>
    <numerusform>Und {count} weitere seitdem.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{title} It is the same fault as before, {count} times by now. You can go on.</source>
   <extracomment>trouble_labels.again; one: {title} It is the same fault as before. You can go on.</extracomment>
   <translation>
    <numerusform>{title} Es ist derselbe Fehler wie zuvor. Es kann weitergehen.</numerusform>
    <numerusform>{title} Es ist derselbe Fehler wie zuvor, inzwischen {count} Mal. Es kann weitergehen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The window could not be opened: {reason}. Try gd-desktop --safe-mode; gd-desktop --diagnose tells what there is on this computer. {where}</source>
   <extracomment>trouble_labels.no_start</extracomment>
   <translation>Das Fenster ließ sich nicht öffnen: {reason}. gd-desktop --safe-mode versuchen; gd-desktop --diagnose sagt, was es auf diesem Computer gibt. {where}</translation>
  </message>
  <message>
   <source>The details are in {path}.</source>
   <extracomment>trouble_labels.see_log</extracomment>
   <translation>Die Details stehen in {path}.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is not low: flat does not mean done.</source>
   <extracomment>verdict_words.stalled</extracomment>
   <translation>Die Steigung ist nur {slope}, doch die Kosten sind nicht niedrig: Flach heißt nicht fertig.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>Bei Schritt {step} sind die Zahlen zu groß zum Rechnen. {remedy}</translation>
  </message>
  <message>
   <source>The walk begins at {start}. Step or run.</source>
   <extracomment>verdict_words.ready</extracomment>
   <translation>Der Weg beginnt bei {start}. Schritt oder Laufen.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>Bei Schritt {step} sind die Kosten über eine Million Mal so groß wie am Anfang. {remedy}</translation>
  </message>
  <message>
   <source>The velocity adds up the slopes: they agree, and the ball gets faster.</source>
   <extracomment>walk_words._GAINING</extracomment>
   <translation>Die Geschwindigkeit summiert die Steigungen: Sie stimmen überein, und der Ball wird schneller.</translation>
  </message>
  <message>
   <source>The velocity keeps a share of itself at each step; the ball gets slower.</source>
   <extracomment>walk_words._LOSING</extracomment>
   <translation>Die Geschwindigkeit behält bei jedem Schritt einen Anteil; der Ball wird langsamer.</translation>
  </message>
  <message>
   <source>Each slope is divided by the root of all squares so far, a sum that only grows.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Jede Steigung wird durch die Wurzel aus allen bisherigen Quadraten geteilt, eine Summe, die nur wächst.</translation>
  </message>
  <message>
   <source>Slopes are divided by their usual size of late: steep ground and flat even out.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Steigungen werden durch ihre zuletzt übliche Größe geteilt: Steiler und flacher Grund gleichen sich an.</translation>
  </message>
  <message>
   <source>The mean slope, divided by the usual size of slopes: steps of about {rate} at most.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Die mittlere Steigung, geteilt durch die übliche Größe der Steigungen: Schritte von höchstens etwa {rate}.</translation>
  </message>
  <message>
   <source>Each step goes to the bottom of the parabola that fits the curve here.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Jeder Schritt geht zum Grund der Parabel, die hier zur Kurve passt.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}; learning rate {letter} = {rate}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function}; {method} ab {start}; Lernrate {letter} = {rate}</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it gets slower as the slope works against it.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>Die Geschwindigkeit trägt den Ball weiter, über eine tiefe Stelle hinaus, und sie nimmt ab, da die Steigung dagegen wirkt.</translation>
  </message>
  <message>
   <source>{rate} stays as it is; the step shrinks as the slope does.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} bleibt, wie es ist; der Schritt schrumpft mit der Steigung.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function}; {method} ab {start}</translation>
  </message>
  <message>
   <source>Going up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Hinauf.</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it is still getting faster: {rate} may be too large.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>Die Geschwindigkeit trägt den Ball weiter, über eine tiefe Stelle hinaus, und er wird noch schneller: {rate} ist vielleicht zu groß.</translation>
  </message>
  <message>
   <source>It gets steeper here, so the steps get longer.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>Hier wird es steiler, also werden die Schritte länger.</translation>
  </message>
  <message>
   <source>{rate} stays as it is, and so does the slope: every step is alike.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} bleibt, wie es ist, und die Steigung auch: Jeder Schritt ist gleich.</translation>
  </message>
  <message>
   <source>The cost is far below anything that it began with, and goes on falling: no lowest point lies ahead.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>Die Kosten liegen weit unter allem am Anfang und sinken weiter: Voraus liegt keine tiefste Stelle.</translation>
  </message>
  <message>
   <source>Going down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>Hinab.</translation>
  </message>
  <message>
   <source>On the level.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>Auf ebenem Grund.</translation>
  </message>
  <message>
   <source>The last step neither climbed nor went down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>Der letzte Schritt ging weder hinauf noch hinab.</translation>
  </message>
  <message>
   <source>The last step was too long: it landed higher than it began. A smaller {rate} would go down.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Der letzte Schritt war zu lang: Er landete höher, als er begann. Ein kleineres {rate} würde hinabführen.</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and passes over what is lower.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Newton sucht eine Steigung von 0 und geht über Tieferes hinweg.</translation>
  </message>
  <message>
   <source>The mean of the slopes leads on for a while, past a low, and turns.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Der Mittelwert der Steigungen führt noch eine Weile weiter, über eine tiefe Stelle hinaus, und wendet.</translation>
  </message>
  <message>
   <source>The last step landed higher than it began: it was longer than the way down. A smaller {rate} would have stayed below.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Der letzte Schritt landete höher, als er begann: Er war länger als der Weg hinab. Ein kleineres {rate} wäre darunter geblieben.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever. {remedy}</source>
   <extracomment>walk_words.verdict; one: The walk comes back to the same point every step, and will for ever. {remedy}</extracomment>
   <translation>
    <numerusform>Der Weg kommt bei jedem Schritt zum selben Punkt zurück, und das für immer. {remedy}</numerusform>
    <numerusform>Der Weg kommt alle {period} Schritte zum selben Punkt zurück, und das für immer. {remedy}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nearly at rest.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>Fast in Ruhe.</translation>
  </message>
  <message>
   <source>The slope is only {slope} where the cost is not low, and the ground curves up all around: a minimum lies ahead, a local one or one still far.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>Die Steigung ist nur {slope}, wo die Kosten nicht niedrig sind, und der Grund krümmt sich ringsum nach oben: Voraus liegt ein Minimum, ein lokales oder ein noch fernes.</translation>
  </message>
  <message>
   <source>Swinging up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Schwingt hinauf.</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Two sentences on what is seen, and a case that shows it.</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>Zwei Sätze zu dem, was zu sehen ist, und ein Fall, der es zeigt.</translation>
  </message>
  <message>
   <source>Why? {name}</source>
   <extracomment>why_labels.ABOUT</extracomment>
   <translation>Warum? {name}</translation>
  </message>
  <message>
   <source>{name}: the common questions, and cases that show the answers.</source>
   <extracomment>why_labels.TIP</extracomment>
   <translation>{name}: die häufigen Fragen, und Fälle, die die Antworten zeigen.</translation>
  </message>
  <message>
   <source>Why is that? Two sentences on the verdict, and a case that shows it.  ({key})</source>
   <extracomment>why_labels.VERDICT_TIP</extracomment>
   <translation>Warum ist das so? Zwei Sätze zum Befund, und ein Fall, der es zeigt.  ({key})</translation>
  </message>
  <message>
   <source>The method’s settings</source>
   <extracomment>why_labels.METHOD_SETTINGS</extracomment>
   <translation>Die Einstellungen des Verfahrens</translation>
  </message>
  <message>
   <source>Steps and tolerance</source>
   <extracomment>why_labels.LIMITS</extracomment>
   <translation>Schritte und Toleranz</translation>
  </message>
  <message>
   <source>The error</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>Der Fehler</translation>
  </message>
  <message>
   <source>The slope of σ</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>Die Steigung von σ</translation>
  </message>
  <message>
   <source>The input</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>Die Eingabe</translation>
  </message>
  <message>
   <source>The pull</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>Der Zug</translation>
  </message>
  <message>
   <source>Show the case</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>Fall zeigen</translation>
  </message>
  <message>
   <source>Set the window to the case. Undo brings your own back.</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>Das Fenster auf den Fall einstellen. Rückgängig bringt das Eigene zurück.</translation>
  </message>
  <message>
   <source>Put this away.  (Esc)</source>
   <extracomment>why_labels.CLOSE</extracomment>
   <translation>Dies wegräumen.  (Esc)</translation>
  </message>
  <message>
   <source>The question before.</source>
   <extracomment>why_labels.PREVIOUS</extracomment>
   <translation>Die vorige Frage.</translation>
  </message>
  <message>
   <source>The next question.</source>
   <extracomment>why_labels.NEXT</extracomment>
   <translation>Die nächste Frage.</translation>
  </message>
  <message>
   <source>Previous question</source>
   <extracomment>why_labels.PREVIOUS_NAME</extracomment>
   <translation>Vorige Frage</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>why_labels.NEXT_NAME</extracomment>
   <translation>Nächste Frage</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <extracomment>why_labels.PLACE</extracomment>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <source>Shown: {title} Undo ({key}) brings your own back.</source>
   <extracomment>why_labels.SHOWN</extracomment>
   <translation>Gezeigt: {title} Rückgängig ({key}) bringt das Eigene zurück.</translation>
  </message>
  <message>
   <source>The picture's ending</source>
   <extracomment>words.PICTURE_ENDING</extracomment>
   <translation>Die Dateiendung des Bildes</translation>
  </message>
  <message>
   <source>Give three numbers a,b,c with a other than 0, such as 1,-4,6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Drei Zahlen a,b,c mit a ungleich 0 angeben, etwa 1,-4,6.</translation>
  </message>
  <message>
   <source>Give a number, such as -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine Zahl angeben, etwa -4.</translation>
  </message>
  <message>
   <source>Give a number other than 0, such as 2 or -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine Zahl außer 0 angeben, etwa 2 oder -4.</translation>
  </message>
  <message>
   <source>Give f(x) or f(x, y), such as x^2 - 4x + 6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>f(x) oder f(x, y) angeben, etwa x^2 - 4x + 6.</translation>
  </message>
  <message>
   <source>Give NAME=VALUE, such as momentum=0.9.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>NAME=VALUE angeben, etwa momentum=0.9.</translation>
  </message>
  <message>
   <source>Give pairs of a name and a value.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Paare aus Name und Wert angeben.</translation>
  </message>
  <message>
   <source>Give a positive number, such as 0.1 or 1e-3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine positive Zahl angeben, etwa 0,1 oder 1e-3.</translation>
  </message>
  <message>
   <source>Give a number, such as 8 or -1.5, or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine Zahl angeben, etwa 8 oder -1,5, oder zufällig.</translation>
  </message>
  <message>
   <source>Give {expected} numbers with commas between them, zeros or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>{expected} Zahlen mit Semikolon dazwischen angeben, Nullen oder zufällig.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 on, such as 7.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine ganze Zahl ab 0 angeben, etwa 7.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 to 10,000,000, such as 100.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine ganze Zahl von 0 bis 10 000 000 angeben, etwa 100.</translation>
  </message>
  <message>
   <source>Give a number from 0 on, such as 1e-6; 0 means never.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine Zahl ab 0 angeben, etwa 1e-6; 0 heißt nie.</translation>
  </message>
  <message>
   <source>Give a built-in's name, or a CSV file.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Den Namen eingebauter Daten oder eine CSV-Datei angeben.</translation>
  </message>
  <message>
   <source>Give the name of a column.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Den Namen einer Spalte angeben.</translation>
  </message>
  <message>
   <source>Give names of columns with commas between them.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Namen von Spalten mit Komma dazwischen angeben.</translation>
  </message>
  <message>
   <source>Give one of the two labels.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eines der beiden Labels angeben.</translation>
  </message>
  <message>
   <source>Give a number, such as 3.5 or -0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine Zahl angeben, etwa 3,5 oder -0,2.</translation>
  </message>
  <message>
   <source>Give a number, such as 2.5 or -0.3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine Zahl angeben, etwa 2,5 oder -0,3.</translation>
  </message>
  <message>
   <source>Give quadratic, quadratic-mean or cross-entropy.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>quadratic, quadratic-mean oder cross-entropy angeben.</translation>
  </message>
  <message>
   <source>Give none or standard.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>none oder standard angeben.</translation>
  </message>
  <message>
   <source>Give names of mistakes with commas between them, such as sign,sum.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Namen von Fehlern mit Komma dazwischen angeben, etwa sign,sum.</translation>
  </message>
  <message>
   <source>Give a whole number of samples from 1 on, or all.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Eine ganze Zahl von Datenpunkten ab 1 angeben, oder all.</translation>
  </message>
  <message>
   <source>Give a share from 0 to 0.9, such as 0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Einen Anteil von 0 bis 0,9 angeben, etwa 0,2.</translation>
  </message>
  <message>
   <source>Give width x height in pixels, from 960x600 to 8000x8000, such as 1280x800.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Breite x Höhe in Pixeln angeben, von 960x600 bis 8000x8000, etwa 1280x800.</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not positive. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist nicht positiv. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is negative. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist negativ. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” leads to numbers too large to compute with. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ führt zu Zahlen, die zu groß zum Rechnen sind. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” has the wrong number of values. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ hat die falsche Anzahl von Werten. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” makes a straight line, which has no lowest point. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ ergibt eine Gerade, die keine tiefste Stelle hat. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not known. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist nicht bekannt. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a function. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist keine Funktion. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of order. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist in der falschen Reihenfolge. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is too many. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: „{given}“ ist zu viel. {remedy}</translation>
  </message>
  <message>
   <source>{name} is missing. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} fehlt. {remedy}</translation>
  </message>
  <message>
   <source>The computation stopped with an error.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>Die Berechnung endete mit einem Fehler.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept. Reset, or change a setting, to go on.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>Nichts ist verloren: Die bisherigen Schritte bleiben. Zurücksetzen oder eine Einstellung ändern, um weiterzumachen.</translation>
  </message>
  <message>
   <source>The computation does not answer.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>Die Berechnung antwortet nicht.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept, and the window works. Start it anew to go on from there; if it hangs again, Undo the last change or turn to another model first. Or wait.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>Nichts ist verloren: Die bisherigen Schritte bleiben, und das Fenster arbeitet. Neu starten, um von dort weiterzugehen; hängt sie wieder, zuerst die letzte Änderung mit Rückgängig zurücknehmen oder ein anderes Modell wählen. Oder warten.</translation>
  </message>
  <message>
   <source>The computation was started anew, with the steps that there were.</source>
   <extracomment>words.STARTED_ANEW</extracomment>
   <translation>Die Berechnung wurde neu gestartet, mit den Schritten, die es gab.</translation>
  </message>
  <message>
   <source>Something went wrong in the window.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>Im Fenster ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <source>The descent and the settings are kept. You can go on; if something looks amiss, Reset.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>Der Abstieg und die Einstellungen bleiben. Es kann weitergehen; wenn etwas nicht stimmt, zurücksetzen.</translation>
  </message>
  <message>
   <source>--rate: {method} takes no learning rate; it was passed over.</source>
   <extracomment>words.rate_unused</extracomment>
   <translation>--rate: {method} hat keine Lernrate; sie wurde übergangen.</translation>
  </message>
  <message numerus="yes">
   <source>rounded to {count} decimals</source>
   <extracomment>words.rounding; one: rounded to {count} decimal</extracomment>
   <translation>
    <numerusform>auf {count} Nachkommastelle gerundet</numerusform>
    <numerusform>auf {count} Nachkommastellen gerundet</numerusform>
   </translation>
  </message>
  <message>
   <source>The saved settings were damaged. They were set aside as {name}, and the app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Die gespeicherten Einstellungen waren beschädigt. Sie liegen nun als {name} beiseite, und die App beginnt mit ihren Vorgaben.</translation>
  </message>
  <message>
   <source>The settings could not be saved: {reason}.</source>
   <extracomment>words.settings_not_saved</extracomment>
   <translation>Die Einstellungen ließen sich nicht speichern: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another place.</source>
   <extracomment>words.cannot_write</extracomment>
   <translation>{path} ist nicht schreibbar: {reason}. Einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file.</source>
   <extracomment>words.cannot_read</extracomment>
   <translation>{path} ist nicht lesbar: {reason}. Eine andere Datei wählen.</translation>
  </message>
  <message>
   <source>{path} was not opened again, since it is gone or large: the app begins with the penguins. Open it with Ctrl+O.</source>
   <extracomment>words.data_left</extracomment>
   <translation>{path} wurde nicht wieder geöffnet, da es fehlt oder groß ist: Die App beginnt mit den Pinguinen. Es mit Strg+O öffnen.</translation>
  </message>
  <message>
   <source>{name} is held by this page of the lesson. Turn to another page, or close the lesson, to change it.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} ist auf dieser Seite der Lektion festgelegt. Zu einer anderen Seite gehen oder die Lektion schließen, um es zu ändern.</translation>
  </message>
  <message>
   <source>{name} means nothing to the model {model}. Leave it out.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} hat für das Modell {model} keine Bedeutung. Es weglassen.</translation>
  </message>
  <message>
   <source>Give {choices}.</source>
   <extracomment>words._remedy</extracomment>
   <translation>Angeben: {choices}.</translation>
  </message>
  <message numerus="yes">
   <source>truncated to {count} decimals</source>
   <extracomment>words.rounding; one: truncated to {count} decimal</extracomment>
   <translation>
    <numerusform>nach {count} Nachkommastelle abgeschnitten</numerusform>
    <numerusform>nach {count} Nachkommastellen abgeschnitten</numerusform>
   </translation>
  </message>
  <message>
   <source>Some of the saved settings could not be understood, as those of a newer version. The rest holds; the file as it was is kept as {name}.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Einige der gespeicherten Einstellungen waren nicht zu verstehen, etwa die einer neueren Version. Der Rest gilt; die Datei, wie sie war, ist als {name} aufgehoben.</translation>
  </message>
  <message>
   <source>The saved settings in {name} could not be read. The app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Die gespeicherten Einstellungen in {name} waren nicht lesbar. Die App beginnt mit ihren Vorgaben.</translation>
  </message>
  <message>
   <source>Exercise sheets…</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>Übungsblätter …</translation>
  </message>
  <message>
   <source>Sheets of exercises from the present problem, with numbers for each student.</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>Blätter mit Aufgaben zum jetzigen Problem, mit eigenen Zahlen für alle Lernenden.</translation>
  </message>
  <message>
   <source>Sheets</source>
   <extracomment>worksheet_labels.SHEETS</extracomment>
   <translation>Blätter</translation>
  </message>
  <message>
   <source>Tasks</source>
   <extracomment>worksheet_labels.TASKS, worksheet_words._NAMES</extracomment>
   <translation>Aufgaben</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>worksheet_labels.PAPER</extracomment>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Students</source>
   <extracomment>worksheet_labels.STUDENTS, worksheet_words._NAMES</extracomment>
   <translation>Lernende</translation>
  </message>
  <message>
   <source>How many sheets: a whole number from 1 to 200. Each has numbers of its own.</source>
   <extracomment>worksheet_labels.STUDENTS</extracomment>
   <translation>Wie viele Blätter: eine ganze Zahl von 1 bis 200. Jedes hat eigene Zahlen.</translation>
  </message>
  <message>
   <source>All numbers are drawn with it: the same seed gives the same sheets again. A whole number from 0 on.</source>
   <extracomment>worksheet_labels.SEED</extracomment>
   <translation>Alle Zahlen werden damit gezogen: Derselbe Seed ergibt wieder dieselben Blätter. Eine ganze Zahl ab 0.</translation>
  </message>
  <message>
   <source>Another seed</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>Anderer Seed</translation>
  </message>
  <message>
   <source>Draw other numbers, with the next seed.</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>Andere Zahlen ziehen, mit dem nächsten Seed.</translation>
  </message>
  <message>
   <source>Steps in a table</source>
   <extracomment>worksheet_labels.STEPS, worksheet_words._NAMES</extracomment>
   <translation>Schritte je Tabelle</translation>
  </message>
  <message>
   <source>How many steps of the walk are to be worked out.</source>
   <extracomment>worksheet_labels.STEPS</extracomment>
   <translation>Wie viele Schritte des Wegs zu berechnen sind.</translation>
  </message>
  <message>
   <source>Some steps of the walk, to be worked out by hand.  (Alt+1)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Einige Schritte des Wegs, von Hand zu berechnen.  (Alt+1)</translation>
  </message>
  <message>
   <source>Learning rates, to be told apart by the factor 1 − ηL.  (Alt+2)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Lernraten, am Faktor 1 − ηL zu unterscheiden.  (Alt+2)</translation>
  </message>
  <message>
   <source>A worked table in which one row is wrong.  (Alt+3)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Eine durchgerechnete Tabelle, in der eine Zeile falsch ist.  (Alt+3)</translation>
  </message>
  <message>
   <source>One step of a sigmoid neuron with one sample, factor by factor.  (Alt+4)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Ein Schritt eines Sigmoid-Neurons mit einem Datenpunkt, Faktor für Faktor.  (Alt+4)</translation>
  </message>
  <message>
   <source>Of the paper.</source>
   <extracomment>worksheet_labels.SIZE</extracomment>
   <translation>Die des Papiers.</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>worksheet_labels.SIZES</extracomment>
   <translation>Letter</translation>
  </message>
  <message>
   <source>In which the sheets are written.</source>
   <extracomment>worksheet_labels.LANGUAGE</extracomment>
   <translation>Die der Blätter.</translation>
  </message>
  <message>
   <source>PDF: as it is printed. HTML: one page for a browser, to print or to put online.</source>
   <extracomment>worksheet_labels.FORMAT</extracomment>
   <translation>PDF: wie es gedruckt wird. HTML: eine Seite für den Browser, zum Drucken oder Veröffentlichen.</translation>
  </message>
  <message>
   <source>PDF</source>
   <extracomment>worksheet_labels.FORMATS</extracomment>
   <translation>PDF</translation>
  </message>
  <message>
   <source>HTML</source>
   <extracomment>worksheet_labels.FORMATS</extracomment>
   <translation>HTML</translation>
  </message>
  <message>
   <source>Answer key</source>
   <extracomment>worksheet_labels.KEY</extracomment>
   <translation>Lösungen</translation>
  </message>
  <message>
   <source>All answers, at the end and on pages of their own.</source>
   <extracomment>worksheet_labels.KEY</extracomment>
   <translation>Alle Lösungen, am Ende und auf eigenen Seiten.</translation>
  </message>
  <message>
   <source>Two-sided</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>Beidseitig</translation>
  </message>
  <message>
   <source>For paper that is printed on both sides: each sheet begins on a front. Backs may stay blank.</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>Für Papier, das beidseitig bedruckt wird: Jedes Blatt beginnt auf einer Vorderseite. Rückseiten können leer bleiben.</translation>
  </message>
  <message>
   <source>Save the sheets as a file.</source>
   <extracomment>worksheet_labels.SAVE</extracomment>
   <translation>Die Blätter als Datei speichern.</translation>
  </message>
  <message>
   <source>Choose a printer, and print the sheets.</source>
   <extracomment>worksheet_labels.PRINT</extracomment>
   <translation>Einen Drucker wählen und die Blätter drucken.</translation>
  </message>
  <message>
   <source>Leave without printing.</source>
   <extracomment>worksheet_labels.CLOSE</extracomment>
   <translation>Ohne Drucken schließen.</translation>
  </message>
  <message>
   <source>Stop making the sheets; nothing is saved.</source>
   <extracomment>worksheet_labels.CANCEL</extracomment>
   <translation>Das Erstellen der Blätter abbrechen; nichts wird gespeichert.</translation>
  </message>
  <message>
   <source>The page before this one.  (PgUp)</source>
   <extracomment>worksheet_labels.PREVIOUS</extracomment>
   <translation>Die Seite vor dieser.  (Bild aufwärts)</translation>
  </message>
  <message>
   <source>The page after this one.  (PgDown)</source>
   <extracomment>worksheet_labels.NEXT</extracomment>
   <translation>Die Seite nach dieser.  (Bild abwärts)</translation>
  </message>
  <message>
   <source>How much of the sheets is made</source>
   <extracomment>worksheet_labels.PROGRESS</extracomment>
   <translation>Wie viel von den Blättern fertig ist</translation>
  </message>
  <message>
   <source>Choose at least one task.</source>
   <extracomment>worksheet_labels.NO_TASK</extracomment>
   <translation>Mindestens eine Aufgabe wählen.</translation>
  </message>
  <message>
   <source>Numbers are being drawn…</source>
   <extracomment>worksheet_labels.DRAWING</extracomment>
   <translation>Zahlen werden gezogen …</translation>
  </message>
  <message>
   <source>The sheets are being made…</source>
   <extracomment>worksheet_labels.SAVING</extracomment>
   <translation>Die Blätter werden erstellt …</translation>
  </message>
  <message>
   <source>The sheets are being sent to the printer…</source>
   <extracomment>worksheet_labels.PRINTING</extracomment>
   <translation>Die Blätter werden an den Drucker gesendet …</translation>
  </message>
  <message>
   <source>The sheets have been sent to the printer.</source>
   <extracomment>worksheet_labels.PRINTED</extracomment>
   <translation>Die Blätter sind an den Drucker gesendet.</translation>
  </message>
  <message>
   <source>The printer does not take the sheets. Choose another one, or save them as PDF.</source>
   <extracomment>worksheet_labels.NO_PRINTER</extracomment>
   <translation>Der Drucker nimmt die Blätter nicht an. Einen anderen wählen oder sie als PDF speichern.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <extracomment>worksheet_labels.CANCELLED</extracomment>
   <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>exercises</source>
   <extracomment>worksheet_labels.FILE_NAME</extracomment>
   <translation>aufgaben</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets are ready to be saved or printed.</source>
   <extracomment>worksheet_labels.ready; one: {count} sheet is ready to be saved or printed.</extracomment>
   <translation>
    <numerusform>{count} Blatt ist bereit zum Speichern oder Drucken.</numerusform>
    <numerusform>{count} Blätter sind bereit zum Speichern oder Drucken.</numerusform>
   </translation>
  </message>
  <message>
   <source>First sheet, page {number} of {count}</source>
   <extracomment>worksheet_labels.sheet_page</extracomment>
   <translation>Erstes Blatt, Seite {number} von {count}</translation>
  </message>
  <message>
   <source>Answer key, page {number} of {count}</source>
   <extracomment>worksheet_labels.key_page</extracomment>
   <translation>Lösungen, Seite {number} von {count}</translation>
  </message>
  <message>
   <source>Exercises: gradient descent</source>
   <extracomment>worksheet_words.TITLE</extracomment>
   <translation>Übungsaufgaben: Gradientenabstieg</translation>
  </message>
  <message>
   <source>Your name</source>
   <extracomment>worksheet_words.NAME</extracomment>
   <translation>Name</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>worksheet_words.DATE</extracomment>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Answers: gradient descent</source>
   <extracomment>worksheet_words.KEY_TITLE</extracomment>
   <translation>Lösungen: Gradientenabstieg</translation>
  </message>
  <message>
   <source>For the teacher alone.</source>
   <extracomment>worksheet_words.KEY_NOTE</extracomment>
   <translation>Nur für die Lehrkraft.</translation>
  </message>
  <message>
   <source>Fill in the table</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Tabelle ausfüllen</translation>
  </message>
  <message>
   <source>Find the regime</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Verhalten bestimmen</translation>
  </message>
  <message>
   <source>Find the mistake</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Fehler finden</translation>
  </message>
  <message>
   <source>The chain rule by hand</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Kettenregel von Hand</translation>
  </message>
  <message>
   <source>Walk down with gradient descent, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN</extracomment>
   <translation>Mit Gradientenabstieg hinabgehen und die Tabelle ausfüllen.</translation>
  </message>
  <message>
   <source>A sigmoid neuron learns from one sample by gradient descent. Work out σ with a calculator, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN_NEURON</extracomment>
   <translation>Ein Sigmoid-Neuron lernt mit Gradientenabstieg aus einem Datenpunkt. σ mit dem Taschenrechner berechnen und die Tabelle ausfüllen.</translation>
  </message>
  <message>
   <source>One number further down is there to check with.</source>
   <extracomment>worksheet_words.CHECK</extracomment>
   <translation>Eine Zahl weiter unten ist zur Kontrolle angegeben.</translation>
  </message>
  <message>
   <source>The curvature L is the second derivative.</source>
   <extracomment>worksheet_words.CURVATURE</extracomment>
   <translation>Die Krümmung L ist die zweite Ableitung.</translation>
  </message>
  <message>
   <source>closes in from one side</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>nähert sich von einer Seite</translation>
  </message>
  <message>
   <source>lands on the minimum in one step</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>landet in einem Schritt auf dem Minimum</translation>
  </message>
  <message>
   <source>overshoots, and closes in</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>überschießt und kommt näher</translation>
  </message>
  <message>
   <source>jumps to and fro for ever</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>springt für immer hin und her</translation>
  </message>
  <message>
   <source>overshoots, and goes away</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>überschießt und entfernt sich</translation>
  </message>
  <message>
   <source>One row of this table has a mistake; the rows below it go on from its result. Find the row, tick the mistake, and write the row as it ought to be.</source>
   <extracomment>worksheet_words.ONE_MISTAKE</extracomment>
   <translation>In einer Zeile dieser Tabelle steckt ein Fehler; die Zeilen darunter rechnen mit ihrem Ergebnis weiter. Die Zeile finden, den Fehler ankreuzen und die Zeile richtig aufschreiben.</translation>
  </message>
  <message>
   <source>added, where the step is subtracted</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>den Schritt addiert statt subtrahiert</translation>
  </message>
  <message>
   <source>forgot the learning rate</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>die Lernrate vergessen</translation>
  </message>
  <message>
   <source>took the change for the new place</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>die Änderung als neue Stelle genommen</translation>
  </message>
  <message>
   <source>forgot the factor in the derivative of a power</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>den Faktor in der Ableitung einer Potenz vergessen</translation>
  </message>
  <message>
   <source>forgot a term of the derivative</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>einen Summanden der Ableitung vergessen</translation>
  </message>
  <message>
   <source>forgot σ′ in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>σ′ in der Kettenregel vergessen</translation>
  </message>
  <message>
   <source>forgot the input x in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>die Eingabe x in der Kettenregel vergessen</translation>
  </message>
  <message>
   <source>A sigmoid neuron is to learn from one sample. Work out its output, the slopes by the chain rule, and the weights after one step of gradient descent.</source>
   <extracomment>worksheet_words.BY_CHAIN_RULE</extracomment>
   <translation>Ein Sigmoid-Neuron soll aus einem Datenpunkt lernen. Seine Ausgabe, die Steigungen nach der Kettenregel und die Gewichte nach einem Schritt des Gradientenabstiegs berechnen.</translation>
  </message>
  <message>
   <source>after the step</source>
   <extracomment>worksheet_words.AFTER_ROW</extracomment>
   <translation>nach dem Schritt</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>worksheet_words.NOW_ROW</extracomment>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>The sheets’ ending</source>
   <extracomment>worksheet_words.ENDING</extracomment>
   <translation>Die Dateiendung der Blätter</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 1 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: „{given}“ geht nicht. Eine ganze Zahl von 1 bis {most} angeben.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 0 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: „{given}“ geht nicht. Eine ganze Zahl von 0 bis {most} angeben.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from {least} to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: „{given}“ geht nicht. Eine ganze Zahl von {least} bis {most} angeben.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give one or more of {tasks}, each once.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: „{given}“ geht nicht. Eine oder mehrere von {tasks} angeben, jede einmal.</translation>
  </message>
  <message>
   <source>{name}: exercise sheets are of gradient-descent, not of {given}. Choose that.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: Übungsblätter gibt es nur zu gradient-descent, nicht zu {given}. Den Gradientenabstieg wählen.</translation>
  </message>
  <message>
   <source>{number}. {task}</source>
   <extracomment>worksheet_words.numbered</extracomment>
   <translation>{number}. {task}</translation>
  </message>
  <message>
   <source>Sheet {number}</source>
   <extracomment>worksheet_words.sheet_note</extracomment>
   <translation>Blatt {number}</translation>
  </message>
  <message>
   <source>Sheet {number}, seed {seed}</source>
   <extracomment>worksheet_words.foot</extracomment>
   <translation>Blatt {number}, Seed {seed}</translation>
  </message>
  <message>
   <source>Answers, seed {seed}</source>
   <extracomment>worksheet_words.key_foot</extracomment>
   <translation>Lösungen, Seed {seed}</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets, drawn with seed {seed}: the same seed gives the same sheets again. Every answer was worked out in two ways.</source>
   <extracomment>worksheet_words.key_note; one: {count} sheet, drawn with seed {seed}: the same seed gives the same sheet again. Every answer was worked out in two ways.</extracomment>
   <translation>
    <numerusform>{count} Blatt, gezogen mit Seed {seed}: Derselbe Seed ergibt wieder dasselbe Blatt. Jede Lösung wurde auf zwei Wegen berechnet.</numerusform>
    <numerusform>{count} Blätter, gezogen mit Seed {seed}: Derselbe Seed ergibt wieder dieselben Blätter. Jede Lösung wurde auf zwei Wegen berechnet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing needs rounding: no number has more than {count} decimals.</source>
   <extracomment>worksheet_words.rounding; one: Nothing needs rounding: no number has more than {count} decimal.</extracomment>
   <translation>
    <numerusform>Runden ist nicht nötig: Keine Zahl hat mehr als {count} Nachkommastelle.</numerusform>
    <numerusform>Runden ist nicht nötig: Keine Zahl hat mehr als {count} Nachkommastellen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Where a task rounds, an answer is right within {units} units of the last decimal, or {share} %.</source>
   <extracomment>worksheet_words.allowance</extracomment>
   <translation>Wo eine Aufgabe rundet, ist ein Ergebnis richtig, wenn es um höchstens {units} Einheiten der letzten Nachkommastelle oder {share} % abweicht.</translation>
  </message>
  <message>
   <source>For each learning rate {rate}, work out the factor, and write the letter of what a walk does.</source>
   <extracomment>worksheet_words.regimes_asked</extracomment>
   <translation>Zu jeder Lernrate {rate} den Faktor berechnen und den Buchstaben für das eintragen, was ein Weg tut.</translation>
  </message>
  <message>
   <source>({letter}) {what}</source>
   <extracomment>worksheet_words.regime</extracomment>
   <translation>({letter}) {what}</translation>
  </message>
  <message>
   <source>At {place}, the curvature in the steepest direction is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Bei {place} beträgt die Krümmung in der steilsten Richtung {curvature}. Annehmen, dass sie ringsum so bleibt.</translation>
  </message>
  <message>
   <source>The sample: {first} {value}, {second} {other}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>Der Datenpunkt: {first} {value}, {second} {other}, mit dem Label {label}.</translation>
  </message>
  <message numerus="yes">
   <source>The cost is that of a sigmoid neuron with one input, {name}, over {count} samples.</source>
   <extracomment>worksheet_words.neuron; one: The cost is that of a sigmoid neuron with one input, {name}, over {count} sample.</extracomment>
   <translation>
    <numerusform>Die Kosten sind die eines Sigmoid-Neurons mit einer Eingabe, {name}, über {count} Datenpunkt.</numerusform>
    <numerusform>Die Kosten sind die eines Sigmoid-Neurons mit einer Eingabe, {name}, über {count} Datenpunkte.</numerusform>
   </translation>
  </message>
  <message>
   <source>For z below 0 take {formula}.</source>
   <extracomment>worksheet_words.sigma_of_negative</extracomment>
   <translation>Für z unter 0 gilt {formula}.</translation>
  </message>
  <message>
   <source>The curve of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.curve</extracomment>
   <translation>Die Kurve von {function}, mit {start} markiert.</translation>
  </message>
  <message>
   <source>Contour lines of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.contours</extracomment>
   <translation>Höhenlinien von {function}, mit {start} markiert.</translation>
  </message>
  <message>
   <source>The sigmoid, with {place} marked.</source>
   <extracomment>worksheet_words.sigmoid</extracomment>
   <translation>Die Sigmoidkurve, mit {place} markiert.</translation>
  </message>
  <message>
   <source>{number}. </source>
   <extracomment>worksheet_words.key_number</extracomment>
   <translation>{number}. </translation>
  </message>
  <message>
   <source>row {row}: {mistake}. Right:</source>
   <extracomment>worksheet_words.key_mistake</extracomment>
   <translation>Zeile {row}: {mistake}. Richtig:</translation>
  </message>
  <message>
   <source>{name}: for {task}, no numbers workable by hand were found. Leave that task out, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name}: Für „{task}“ wurden keine Zahlen gefunden, mit denen sich von Hand rechnen lässt. Diese Aufgabe weglassen oder ein anderes Problem oder eine andere Lernrate wählen.</translation>
  </message>
  <message numerus="yes">
   <source>Round each number to {count} decimals, and go on with it: small differences do not count.</source>
   <extracomment>worksheet_words.rounding; one: Round each number to {count} decimal, and go on with it: small differences do not count.</extracomment>
   <translation>
    <numerusform>Jede Zahl auf {count} Nachkommastelle runden und damit weiterrechnen: Kleine Abweichungen zählen nicht.</numerusform>
    <numerusform>Jede Zahl auf {count} Nachkommastellen runden und damit weiterrechnen: Kleine Abweichungen zählen nicht.</numerusform>
   </translation>
  </message>
  <message>
   <source>All numbers are whole.</source>
   <extracomment>worksheet_words.rounding</extracomment>
   <translation>Alle Zahlen sind ganze Zahlen.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Nahe am Minimum bei {place} beträgt die Krümmung {curvature}.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature in the steepest direction is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Nahe am Minimum bei {place} beträgt die Krümmung in der steilsten Richtung {curvature}.</translation>
  </message>
  <message>
   <source>At {place}, the curvature is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Bei {place} beträgt die Krümmung {curvature}. Annehmen, dass sie ringsum so bleibt.</translation>
  </message>
  <message>
   <source>The sample: {name} {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>Der Datenpunkt: {name} {value}, mit dem Label {label}.</translation>
  </message>
  <message>
   <source>{name}: {task} needs a place where the curvature is above 0, and there is none here. Leave that task out, or choose another problem.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name}: „{task}“ braucht eine Stelle, an der die Krümmung über 0 ist, und hier gibt es keine. Diese Aufgabe weglassen oder ein anderes Problem wählen.</translation>
  </message>
  <message numerus="yes">
   <source>{name}: for {task}, there are numbers workable by hand for {count} students only. Ask for so many, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few; one: {name}: for {task}, there are numbers workable by hand for {count} student only. Ask for so many, or choose another problem or learning rate.</extracomment>
   <translation>
    <numerusform>{name}: Für „{task}“ gibt es nur für {count} Blatt Zahlen, mit denen sich von Hand rechnen lässt. Nur eines verlangen oder ein anderes Problem oder eine andere Lernrate wählen.</numerusform>
    <numerusform>{name}: Für „{task}“ gibt es nur für {count} Blätter Zahlen, mit denen sich von Hand rechnen lässt. Nur so viele verlangen oder ein anderes Problem oder eine andere Lernrate wählen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The sample: {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>Der Datenpunkt: {value}, mit dem Label {label}.</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Penguins: Adelie and Gentoo</source>
   <extracomment>data</extracomment>
   <translation>Pinguine: Adelie und Gentoo</translation>
  </message>
  <message>
   <source>Measurements of 274 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By bill and flipper a line tells all but one of them apart. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>Messungen an 274 Pinguinen zweier Arten, aufgenommen nahe der Palmer-Station, Antarktis, von 2007 bis 2009. Nach Schnabel und Flosse trennt eine Gerade alle bis auf einen. Pinguine mit fehlenden Messwerten sind weggelassen.</translation>
  </message>
  <message>
   <source>bill length (mm)</source>
   <extracomment>data</extracomment>
   <translation>Schnabellänge (mm)</translation>
  </message>
  <message>
   <source>bill depth (mm)</source>
   <extracomment>data</extracomment>
   <translation>Schnabelhöhe (mm)</translation>
  </message>
  <message>
   <source>flipper length (mm)</source>
   <extracomment>data</extracomment>
   <translation>Flossenlänge (mm)</translation>
  </message>
  <message>
   <source>body mass (g)</source>
   <extracomment>data</extracomment>
   <translation>Körpermasse (g)</translation>
  </message>
  <message>
   <source>Penguins: Adelie and Chinstrap</source>
   <extracomment>data</extracomment>
   <translation>Pinguine: Adelie und Chinstrap</translation>
  </message>
  <message>
   <source>Measurements of 219 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By their bills alone the two cannot quite be told apart: a line is right for about 97 % of them. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>Messungen an 219 Pinguinen zweier Arten, aufgenommen nahe der Palmer-Station, Antarktis, von 2007 bis 2009. Nach dem Schnabel allein sind die beiden nicht ganz zu unterscheiden: Eine Gerade ist bei etwa 97 % von ihnen richtig. Pinguine mit fehlenden Messwerten sind weggelassen.</translation>
  </message>
  <message>
   <source>Handwritten digits: 0 and 1</source>
   <extracomment>data</extracomment>
   <translation>Handschriftliche Ziffern: 0 und 1</translation>
  </message>
  <message>
   <source>360 handwritten zeros and ones as pictures of 8 × 8 pixels, each from 0 (paper) to 16 (ink). One neuron with a weight for each pixel can tell all of them apart.</source>
   <extracomment>data</extracomment>
   <translation>360 handgeschriebene Nullen und Einsen als Bilder aus 8 × 8 Pixeln, jedes von 0 (Papier) bis 16 (Tinte). Ein Neuron mit einem Gewicht je Pixel kann alle unterscheiden.</translation>
  </message>
  <message>
   <source>Cats and dogs</source>
   <extracomment>data</extracomment>
   <translation>Katzen und Hunde</translation>
  </message>
  <message>
   <source>20 cats and 20 dogs, by weight and length of ear. Heavy cats and small dogs overlap, so a line is right for about nine in ten. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>20 Katzen und 20 Hunde, nach Gewicht und Ohrlänge. Schwere Katzen und kleine Hunde überschneiden sich; eine Gerade ist also bei etwa neun von zehn richtig. Für diese App erfunden.</translation>
  </message>
  <message>
   <source>weight (kg)</source>
   <extracomment>data</extracomment>
   <translation>Gewicht (kg)</translation>
  </message>
  <message>
   <source>ear length (cm)</source>
   <extracomment>data</extracomment>
   <translation>Ohrlänge (cm)</translation>
  </message>
  <message>
   <source>Two clusters</source>
   <extracomment>data</extracomment>
   <translation>Zwei Haufen</translation>
  </message>
  <message>
   <source>Two round clusters of 60 points that overlap: a line is right for about 85 % of them. Invented for this app with numpy: after g = numpy.random.default_rng(23), A is g.normal((-0.9, -0.6), 1, (60, 2)), then B is g.normal((0.9, 0.6), 1, (60, 2)), both rounded to two decimals.</source>
   <extracomment>data</extracomment>
   <translation>Zwei runde Haufen aus 60 Punkten, die sich überschneiden: Eine Gerade ist bei etwa 85 % von ihnen richtig. Für diese App mit numpy erfunden: nach g = numpy.random.default_rng(23) ist A g.normal((-0.9, -0.6), 1, (60, 2)), dann B g.normal((0.9, 0.6), 1, (60, 2)), beide auf zwei Nachkommastellen gerundet.</translation>
  </message>
  <message>
   <source>Hours of study</source>
   <extracomment>data</extracomment>
   <translation>Lernstunden</translation>
  </message>
  <message>
   <source>Who passed an exam after how many hours of study: 24 students and one feature only. In the middle some pass and some do not, so no threshold is right for all. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>Wer nach wie vielen Lernstunden eine Prüfung bestand: 24 Lernende und nur ein Merkmal. In der Mitte bestehen manche und manche nicht; kein Schwellenwert ist also bei allen richtig. Für diese App erfunden.</translation>
  </message>
  <message>
   <source>study (hours)</source>
   <extracomment>data</extracomment>
   <translation>Lernzeit (Stunden)</translation>
  </message>
  <message>
   <source>XOR: four points</source>
   <extracomment>data</extracomment>
   <translation>XOR: vier Punkte</translation>
  </message>
  <message>
   <source>Exclusive or: class 1 where exactly one of the two inputs is 1. No line separates the four points, so one neuron is right for three of them at most.</source>
   <extracomment>data</extracomment>
   <translation>Exklusives Oder: Klasse 1, wo genau eine der beiden Eingaben 1 ist. Keine Gerade trennt die vier Punkte, ein Neuron ist also höchstens bei dreien richtig.</translation>
  </message>
  <message>
   <source>Four points on a line</source>
   <extracomment>data</extracomment>
   <translation>Vier Punkte auf einer Geraden</translation>
  </message>
  <message>
   <source>The points -2 and -1 of class 0, 1 and 2 of class 1: few enough to follow every number by hand. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>Die Punkte −2 und −1 der Klasse 0, 1 und 2 der Klasse 1: wenige genug, um jede Zahl von Hand zu verfolgen. Für diese App erfunden.</translation>
  </message>
 </context>
 <context>
  <name>gallery</name>
  <message>
   <source>Quartic with a resting place</source>
   <extracomment>gallery</extracomment>
   <translation>Vierter Grad mit Ruheplatz</translation>
  </message>
  <message>
   <source>The slope is 0 at x = 0 as well, yet the function goes on down to x = 2.25.</source>
   <extracomment>gallery</extracomment>
   <translation>Auch bei x = 0 ist die Steigung 0, doch die Funktion geht weiter hinab bis x = 2,25.</translation>
  </message>
  <message>
   <source>Double well</source>
   <extracomment>gallery</extracomment>
   <translation>Doppelmulde</translation>
  </message>
  <message>
   <source>Two minima: which one a walk finds depends on the start and on the learning rate.</source>
   <extracomment>gallery</extracomment>
   <translation>Zwei Minima: Welches ein Weg findet, hängt vom Start und von der Lernrate ab.</translation>
  </message>
  <message>
   <source>Tilted double well</source>
   <extracomment>gallery</extracomment>
   <translation>Schiefe Doppelmulde</translation>
  </message>
  <message>
   <source>From the right, the walk settles in the shallower well. A little momentum carries it over.</source>
   <extracomment>gallery</extracomment>
   <translation>Von rechts kommt der Weg in der flacheren Mulde zur Ruhe. Etwas Momentum trägt ihn hinüber.</translation>
  </message>
  <message>
   <source>Waves on a bowl</source>
   <extracomment>gallery</extracomment>
   <translation>Wellen auf einer Mulde</translation>
  </message>
  <message>
   <source>Local minima: a walk down ends in the nearest one, not in the lowest.</source>
   <extracomment>gallery</extracomment>
   <translation>Lokale Minima: Ein Weg hinab endet im nächsten, nicht im tiefsten.</translation>
  </message>
  <message>
   <source>Absolute value</source>
   <extracomment>gallery</extracomment>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>The slope never shrinks, so steps of a fixed rate jump back and forth around the corner.</source>
   <extracomment>gallery</extracomment>
   <translation>Die Steigung schrumpft nie; Schritte mit fester Rate springen also um die Ecke hin und her.</translation>
  </message>
  <message>
   <source>Square root of |x|</source>
   <extracomment>gallery</extracomment>
   <translation>Quadratwurzel von |x|</translation>
  </message>
  <message>
   <source>The slope grows without limit towards the minimum: the nearer, the longer the step.</source>
   <extracomment>gallery</extracomment>
   <translation>Die Steigung wächst zum Minimum hin ohne Grenze: je näher, desto länger der Schritt.</translation>
  </message>
  <message>
   <source>Bell curve</source>
   <extracomment>gallery</extracomment>
   <translation>Glockenkurve</translation>
  </message>
  <message>
   <source>No minimum: the walk goes down for ever, slower and slower, on a flat that ends nowhere.</source>
   <extracomment>gallery</extracomment>
   <translation>Kein Minimum: Der Weg geht für immer hinab, immer langsamer, auf einer Ebene ohne Ende.</translation>
  </message>
  <message>
   <source>Upside-down bell</source>
   <extracomment>gallery</extracomment>
   <translation>Umgekehrte Glocke</translation>
  </message>
  <message>
   <source>A minimum with a plateau around it: far out the slope is nearly 0, and so are the steps.</source>
   <extracomment>gallery</extracomment>
   <translation>Ein Minimum mit einem Plateau ringsum: Weit außen ist die Steigung fast 0, und die Schritte auch.</translation>
  </message>
  <message>
   <source>Cubic with a saddle</source>
   <extracomment>gallery</extracomment>
   <translation>Dritter Grad mit Sattel</translation>
  </message>
  <message>
   <source>At 0 the slope is 0 and the function still goes down: a flat place is no minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>Bei 0 ist die Steigung 0, und die Funktion geht doch weiter hinab: Eine flache Stelle ist kein Minimum.</translation>
  </message>
  <message>
   <source>Flat-bottomed bowl</source>
   <extracomment>gallery</extracomment>
   <translation>Mulde mit flachem Grund</translation>
  </message>
  <message>
   <source>The curvature is 0 at the minimum: the walk gets slower and slower, and Newton does too.</source>
   <extracomment>gallery</extracomment>
   <translation>Die Krümmung ist 0 am Minimum: Der Weg wird immer langsamer, und Newton auch.</translation>
  </message>
  <message>
   <source>Logarithm's edge</source>
   <extracomment>gallery</extracomment>
   <translation>Kante des Logarithmus</translation>
  </message>
  <message>
   <source>Not defined for x ≤ 0: too large a step walks off the edge.</source>
   <extracomment>gallery</extracomment>
   <translation>Nicht definiert für x ≤ 0: Ein zu großer Schritt läuft über die Kante.</translation>
  </message>
  <message>
   <source>A pole</source>
   <extracomment>gallery</extracomment>
   <translation>Ein Pol</translation>
  </message>
  <message>
   <source>A minimum at 1 and a maximum at −1, with a gap at 0 that a long step jumps over.</source>
   <extracomment>gallery</extracomment>
   <translation>Ein Minimum bei 1 und ein Maximum bei −1, mit einer Lücke bei 0, die ein langer Schritt überspringt.</translation>
  </message>
  <message>
   <source>Cosine</source>
   <extracomment>gallery</extracomment>
   <translation>Kosinus</translation>
  </message>
  <message>
   <source>Minima and maxima without end, all of them equally good.</source>
   <extracomment>gallery</extracomment>
   <translation>Minima und Maxima ohne Ende, alle gleich gut.</translation>
  </message>
  <message>
   <source>Bowl in two variables</source>
   <extracomment>gallery</extracomment>
   <translation>Mulde in zwei Variablen</translation>
  </message>
  <message>
   <source>Round contours: the gradient points straight away from the minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>Runde Höhenlinien: Der Gradient zeigt genau vom Minimum weg.</translation>
  </message>
  <message>
   <source>Long valley</source>
   <extracomment>gallery</extracomment>
   <translation>Langes Tal</translation>
  </message>
  <message>
   <source>Steep across, flat along: the walk zigzags. Momentum and Adam do better.</source>
   <extracomment>gallery</extracomment>
   <translation>Quer steil, längs flach: Der Weg läuft im Zickzack. Momentum und Adam sind besser.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>gallery</extracomment>
   <translation>Sattel</translation>
  </message>
  <message>
   <source>Down one way, up the other: the walk nears the pass, and then falls off sideways.</source>
   <extracomment>gallery</extracomment>
   <translation>In der einen Richtung hinab, in der anderen hinauf: Der Weg nähert sich dem Pass und fällt dann seitlich ab.</translation>
  </message>
  <message>
   <source>Egg box</source>
   <extracomment>gallery</extracomment>
   <translation>Eierkarton</translation>
  </message>
  <message>
   <source>A grid of hollows on a bowl: the start decides which one the walk ends in.</source>
   <extracomment>gallery</extracomment>
   <translation>Ein Raster von Senken auf einer Mulde: Der Start entscheidet, in welcher der Weg endet.</translation>
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <source>Is a larger learning rate always faster?</source>
   <extracomment>questions</extracomment>
   <translation>Ist eine größere Lernrate immer schneller?</translation>
  </message>
  <message>
   <source>No. From 8 to within 0.01 of this parabola’s minimum, η = 0.1 takes {slow} steps, η = {rate} takes
{large}, and η = 1/L = {landing} takes {best}. Past 1/L a step lands on the other side, and a longer one
only farther off.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein. Von 8 bis auf 0,01 an das Minimum dieser Parabel braucht η = 0,1 {slow} Schritte, η = {rate} braucht {large}, und η = 1/L = {landing} braucht {best}. Über 1/L landet ein Schritt auf der anderen Seite, und ein längerer nur weiter weg.
</translation>
  </message>
  <message>
   <source>Does the learning rate shrink near the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>Schrumpft die Lernrate nahe am Minimum?</translation>
  </message>
  <message>
   <source>No, the slope does, and a step is η times the slope. With η = {rate} all along, the first step from 8
is {first} long and the tenth only {tenth}, since the slope has come down from {steep} to {gentle}.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein, die Steigung schrumpft, und ein Schritt ist η mal die Steigung. Mit η = {rate} durchweg ist der erste Schritt von 8 aus {first} lang und der zehnte nur {tenth}, da die Steigung von {steep} auf {gentle} gesunken ist.
</translation>
  </message>
  <message>
   <source>Is jumping from side to side the same as diverging?</source>
   <extracomment>questions</extracomment>
   <translation>Ist Hin- und Herspringen dasselbe wie Divergieren?</translation>
  </message>
  <message>
   <source>No. At η = {rate} each step crosses the minimum and multiplies the distance to it by
1 − ηL = {factor}: in ten steps it falls from {far} to {near}. Only past 2/L, here {limit}, does it
grow.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein. Bei η = {rate} überquert jeder Schritt das Minimum und multipliziert den Abstand dazu mit 1 − ηL = {factor}: In zehn Schritten fällt er von {far} auf {near}. Erst über 2/L, hier {limit}, wächst er.
</translation>
  </message>
  <message>
   <source>Why is one step enough here?</source>
   <extracomment>questions</extracomment>
   <translation>Warum reicht hier ein Schritt?</translation>
  </message>
  <message>
   <source>Because η = 1/L, which is {landing} on this parabola: from 8 the step, η times a slope of {slope}, is
{step} long, and just so far away is the minimum. Where the curvature L changes on the way, one step
only comes near.
</source>
   <extracomment>questions</extracomment>
   <translation>Weil η = 1/L ist, auf dieser Parabel {landing}: Von 8 aus ist der Schritt, η mal eine Steigung von {slope}, {step} lang, und genau so weit weg ist das Minimum. Wo sich die Krümmung L unterwegs ändert, kommt ein Schritt nur in die Nähe.
</translation>
  </message>
  <message>
   <source>Why does it go back and forth for ever?</source>
   <extracomment>questions</extracomment>
   <translation>Warum geht es für immer hin und her?</translation>
  </message>
  <message>
   <source>Because η = 2/L, which is {limit} on this parabola: each step lands on the other side, exactly as far
away, from 8 at {left}, then at {right}, then at {again}. At η = 0.9 the same walk is within 0.01 after
{steps} steps.
</source>
   <extracomment>questions</extracomment>
   <translation>Weil η = 2/L ist, auf dieser Parabel {limit}: Jeder Schritt landet auf der anderen Seite, genau so weit weg, von 8 aus bei {left}, dann bei {right}, dann bei {again}. Bei η = 0,9 ist derselbe Weg nach {steps} Schritten auf 0,01 heran.
</translation>
  </message>
  <message>
   <source>Why do the numbers run away?</source>
   <extracomment>questions</extracomment>
   <translation>Warum laufen die Zahlen davon?</translation>
  </message>
  <message>
   <source>Because η is above 2/L, which is {limit} on this parabola. At η = {rate} each step multiplies the
distance to the minimum by {factor}: in ten steps it grows from {near} to {far}. Any η below 2/L comes
nearer.
</source>
   <extracomment>questions</extracomment>
   <translation>Weil η über 2/L liegt, auf dieser Parabel {limit}. Bei η = {rate} multipliziert jeder Schritt den Abstand zum Minimum mit {factor}: In zehn Schritten wächst er von {near} auf {far}. Jedes η unter 2/L kommt näher.
</translation>
  </message>
  <message>
   <source>Why are there no 1/L and 2/L here?</source>
   <extracomment>questions</extracomment>
   <translation>Warum gibt es hier kein 1/L und 2/L?</translation>
  </message>
  <message>
   <source>They hold for plain gradient descent alone: other methods step by more than the slope. On a parabola
with 2/L = {limit}, momentum arrives at η = {rate} after {steps} steps, and plain descent has diverged
by step {gone}.
</source>
   <extracomment>questions</extracomment>
   <translation>Sie gelten nur für einfachen Gradientenabstieg: Andere Verfahren gehen um mehr als die Steigung. Auf einer Parabel mit 2/L = {limit} kommt Momentum bei η = {rate} nach {steps} Schritten an, und der einfache Abstieg ist bis Schritt {gone} divergiert.
</translation>
  </message>
  <message>
   <source>When has it arrived?</source>
   <extracomment>questions</extracomment>
   <translation>Wann ist es angekommen?</translation>
  </message>
  <message>
   <source>When the slope is at most the tolerance. At η = 0.1 from 8, a tolerance of 10⁻⁶ is met at step
{arrived}, {off} from the minimum, and one of 10⁻² at step {sooner}, {farther} from it. With 0 a run
never stops for that reason.
</source>
   <extracomment>questions</extracomment>
   <translation>Wenn die Steigung höchstens so groß ist wie die Toleranz. Bei η = 0,1 von 8 aus ist eine Toleranz von 10⁻⁶ bei Schritt {arrived} erreicht, {off} vom Minimum, und eine von 10⁻² bei Schritt {sooner}, {farther} davon. Bei 0 hält ein Lauf aus diesem Grund nie an.
</translation>
  </message>
  <message>
   <source>Why did it stop before it had arrived?</source>
   <extracomment>questions</extracomment>
   <translation>Warum hielt es an, bevor es ankam?</translation>
  </message>
  <message>
   <source>A run ends at the step limit, whatever has come of it. With η = {rate} and a limit of {limit} it ends
at x = {x}, where the slope is still {slope}; arriving takes {needed} steps. Raise Steps, or the
learning rate.
</source>
   <extracomment>questions</extracomment>
   <translation>Ein Lauf endet an der Schrittgrenze, was auch daraus geworden ist. Mit η = {rate} und einer Grenze von {limit} endet er bei x = {x}, wo die Steigung noch {slope} ist; anzukommen braucht {needed} Schritte. Die Schritte oder die Lernrate erhöhen.
</translation>
  </message>
  <message>
   <source>Is the speed the learning rate?</source>
   <extracomment>questions</extracomment>
   <translation>Ist das Tempo die Lernrate?</translation>
  </message>
  <message>
   <source>No. The speed is how many steps a second you see, and the numbers are the same at any. The learning
rate is how far a step goes: from 8 to within 0.01 of the minimum, η = 0.1 takes {slow} steps, and
η = {rate} only {quick}.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein. Das Tempo ist, wie viele Schritte je Sekunde zu sehen sind, und die Zahlen sind bei jedem gleich. Die Lernrate ist, wie weit ein Schritt geht: Von 8 bis auf 0,01 an das Minimum braucht η = 0,1 {slow} Schritte, und η = {rate} nur {quick}.
</translation>
  </message>
  <message>
   <source>Why search, if calculus gives the answer?</source>
   <extracomment>questions</extracomment>
   <translation>Warum suchen, wenn die Analysis die Antwort gibt?</translation>
  </message>
  <message>
   <source>For this parabola a line of calculus does it: 2x − 4 = 0, so x = 2, and {steps} steps end at {x:6}. For
most costs, a neuron’s among them, there is no such line, and a walk needs only the slope under its
feet.
</source>
   <extracomment>questions</extracomment>
   <translation>Für diese Parabel reicht eine Zeile Analysis: 2x − 4 = 0, also x = 2, und {steps} Schritte enden bei {x:6}. Für die meisten Kosten, auch die eines Neurons, gibt es keine solche Zeile, und ein Weg braucht nur die Steigung unter seinen Füßen.
</translation>
  </message>
  <message>
   <source>Does it matter where I start?</source>
   <extracomment>questions</extracomment>
   <translation>Ist es wichtig, wo der Start liegt?</translation>
  </message>
  <message>
   <source>Wherever there is more than one valley. On sin x + x²/10 a walk from 7 ends at x = {near}, at a height
of {high}, and one from 0 at x = {other}, at {low}: downhill leads to a minimum, not always to the
lowest.
</source>
   <extracomment>questions</extracomment>
   <translation>Überall, wo es mehr als ein Tal gibt. Auf sin x + x²/10 endet ein Weg von 7 aus bei x = {near}, in der Höhe {high}, und einer von 0 aus bei x = {other}, in der Höhe {low}: Bergab führt zu einem Minimum, nicht immer zum tiefsten.
</translation>
  </message>
  <message>
   <source>Is a place with slope 0 always a minimum?</source>
   <extracomment>questions</extracomment>
   <translation>Ist eine Stelle mit Steigung 0 immer ein Minimum?</translation>
  </message>
  <message>
   <source>No. A walk along the ridge of the saddle x² − y² arrives after {steps} steps where the slope is 0, and
yet the ground curves up one way (λ = {up}) and down the other (λ = {down}). The smallest push off the
ridge, and it goes down without end.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein. Ein Weg entlang des Grats des Sattels x² − y² kommt nach {steps} Schritten dort an, wo die Steigung 0 ist, und doch krümmt sich der Grund in der einen Richtung nach oben (λ = {up}) und in der anderen nach unten (λ = {down}). Der kleinste Stoß vom Grat, und es geht ohne Ende hinab.
</translation>
  </message>
  <message>
   <source>Does the slope point at the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>Zeigt die Steigung zum Minimum?</translation>
  </message>
  <message>
   <source>Seldom. At ({x}, {y}) in this valley the slope is {along} along x and {across} along y, so downhill is
mostly across, while the minimum lies at (0, 0). Downhill is at right angles to the contour; only where
contours are round does it lead straight to the minimum.
</source>
   <extracomment>questions</extracomment>
   <translation>Selten. Bei ({x}; {y}) in diesem Tal ist die Steigung {along} entlang x und {across} entlang y; bergab geht es also meist quer, während das Minimum bei (0; 0) liegt. Bergab steht senkrecht auf der Höhenlinie; nur wo Höhenlinien rund sind, führt es geradewegs zum Minimum.
</translation>
  </message>
  <message>
   <source>Which method should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>Welches Verfahren ist zu wählen?</translation>
  </message>
  <message>
   <source>It depends on the ground. To come within 0.01 of the narrow valley’s minimum at η = {rate}, plain
descent takes {plain} steps, momentum {momentum}, Adam {adam} and RMSProp {rmsprop}. Elsewhere another
is first: try them in a race.
</source>
   <extracomment>questions</extracomment>
   <translation>Das hängt vom Grund ab. Um bei η = {rate} auf 0,01 an das Minimum des engen Tals zu kommen, braucht der einfache Abstieg {plain} Schritte, Momentum {momentum}, Adam {adam} und RMSProp {rmsprop}. Anderswo ist ein anderes Verfahren vorn: sie im Rennen probieren.
</translation>
  </message>
  <message>
   <source>What does momentum’s β do?</source>
   <extracomment>questions</extracomment>
   <translation>Was bewirkt das β beim Momentum?</translation>
  </message>
  <message>
   <source>It is the share of its velocity that the ball keeps at each step, and so it can roll over a ridge. In
a tilted double well it ends at x = {far} with β = 0.9, at a height of {low}; with β = 0, which is plain
descent, at x = {near}, at {high}.
</source>
   <extracomment>questions</extracomment>
   <translation>Es ist der Anteil seiner Geschwindigkeit, den der Ball bei jedem Schritt behält; so kann er über einen Grat rollen. In einer schiefen Doppelmulde endet er mit β = 0,9 bei x = {far}, in der Höhe {low}; mit β = 0, dem einfachen Abstieg, bei x = {near}, in der Höhe {high}.
</translation>
  </message>
  <message>
   <source>Why divide by the size of the slopes?</source>
   <extracomment>questions</extracomment>
   <translation>Warum durch die Größe der Steigungen teilen?</translation>
  </message>
  <message>
   <source>So that steep ground and flat get steps of a like length. With η = 0.1, Adam’s first step is {steep}
long where the slope is {slope}, and {flat} where it is {gentle}; plain descent would go {plain} and
{little}.
</source>
   <extracomment>questions</extracomment>
   <translation>Damit steiler und flacher Grund ähnlich lange Schritte bekommen. Mit η = 0,1 ist Adams erster Schritt {steep} lang, wo die Steigung {slope} ist, und {flat}, wo sie {gentle} ist; der einfache Abstieg ginge {plain} und {little}.
</translation>
  </message>
  <message>
   <source>Why not simply try many points?</source>
   <extracomment>questions</extracomment>
   <translation>Warum nicht einfach viele Punkte probieren?</translation>
  </message>
  <message>
   <source>For one parameter that will do: {points} points find a parabola’s minimum, x = {x}. But each parameter
multiplies them by 25: for two that makes 625, and for the 64 weights and the bias of a digit’s neuron a
number of 91 digits.
</source>
   <extracomment>questions</extracomment>
   <translation>Bei einem Parameter reicht das: {points} Punkte finden das Minimum einer Parabel, x = {x}. Aber jeder Parameter vervielfacht sie mit 25: Bei zweien sind es 625, und bei den 64 Gewichten und dem Bias des Neurons für Ziffern eine Zahl mit 91 Ziffern.
</translation>
  </message>
  <message>
   <source>The slope is almost 0: is it done?</source>
   <extracomment>questions</extracomment>
   <translation>Die Steigung ist fast 0: Ist es fertig?</translation>
  </message>
  <message>
   <source>Not where a neuron is sure and wrong. With w = b = 5 and x = 1, ŷ = {output:5} where the label is 0,
and σ′ = {bend}: the slope is only {slope}, and 1 000 steps later ŷ is still {later:5}. Flat does not
mean done.
</source>
   <extracomment>questions</extracomment>
   <translation>Nicht, wo ein Neuron sicher ist und falsch liegt. Mit w = b = 5 und x = 1 ist ŷ = {output:5}, wo das Label 0 ist, und σ′ = {bend}: Die Steigung ist nur {slope}, und 1 000 Schritte später ist ŷ noch {later:5}. Flach heißt nicht fertig.
</translation>
  </message>
  <message>
   <source>Which cost should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>Welche Kosten sind zu wählen?</translation>
  </message>
  <message>
   <source>For classes, cross-entropy: σ′ cancels in its slope, so that a neuron that is sure and wrong still
learns. From w = b = 2 and with the label 0, it takes {entropy} steps to bring ŷ from {output} below
0.2, and the quadratic cost takes {quadratic}.
</source>
   <extracomment>questions</extracomment>
   <translation>Für Klassen die Kreuzentropie: In ihrer Steigung kürzt sich σ′, sodass ein Neuron, das sicher ist und falsch liegt, trotzdem lernt. Von w = b = 2 aus und mit dem Label 0 braucht sie {entropy} Schritte, um ŷ von {output} unter 0,2 zu bringen, und die quadratischen Kosten brauchen {quadratic}.
</translation>
  </message>
  <message>
   <source>Is a neuron’s cost a bowl?</source>
   <extracomment>questions</extracomment>
   <translation>Sind die Kosten eines Neurons eine Mulde?</translation>
  </message>
  <message>
   <source>No. With four points, at w = −2 and b = 0, it curves downwards in every direction: the Hessian’s
eigenvalues are {low} and {high}, where a bowl has none below 0. So there is no 2/L there, and a
learning rate that is safe in one place need not be so in another.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein. Mit vier Punkten krümmen sie sich bei w = −2 und b = 0 in jeder Richtung nach unten: Die Eigenwerte der Hesse-Matrix sind {low} und {high}, wo eine Mulde keine unter 0 hat. Dort gibt es also kein 2/L, und eine Lernrate, die an einer Stelle sicher ist, muss es an einer anderen nicht sein.
</translation>
  </message>
  <message>
   <source>1/N or 1/(2N): does it matter?</source>
   <extracomment>questions</extracomment>
   <translation>1/N oder 1/(2N): Ist das wichtig?</translation>
  </message>
  <message>
   <source>Both costs have the same minimum; 1/N has twice the slope, {double} in the place of {single} at w = 0.5,
b = 0.2. Half the learning rate makes up for it: after 10 steps w = {mean} with 1/N and η = 0.5, and
w = {half} with 1/(2N) and η = 1.
</source>
   <extracomment>questions</extracomment>
   <translation>Beide Kosten haben dasselbe Minimum; 1/N hat die doppelte Steigung, {double} statt {single} bei w = 0,5 und b = 0,2. Die halbe Lernrate gleicht es aus: Nach 10 Schritten ist w = {mean} mit 1/N und η = 0,5, und w = {half} mit 1/(2N) und η = 1.
</translation>
  </message>
  <message>
   <source>Why are not all samples right?</source>
   <extracomment>questions</extracomment>
   <translation>Warum sind nicht alle Datenpunkte richtig?</translation>
  </message>
  <message>
   <source>One neuron draws one straight line, and none separates the four points of XOR: three right is the
most. Trained on them it arrives at step {steps} with ŷ = {output:3} for all four, at a cost of {cost},
and no further step would help.
</source>
   <extracomment>questions</extracomment>
   <translation>Ein Neuron zieht eine Gerade, und keine trennt die vier Punkte von XOR: Drei richtige sind das Höchste. Damit trainiert kommt es bei Schritt {steps} mit ŷ = {output:3} für alle vier an, bei Kosten von {cost}, und kein weiterer Schritt würde helfen.
</translation>
  </message>
  <message>
   <source>Why does the cost jump up and down?</source>
   <extracomment>questions</extracomment>
   <translation>Warum springen die Kosten auf und ab?</translation>
  </message>
  <message>
   <source>With a batch of {batch} of 120 samples, each step counts the cost of those it sees: {calm} at step 57,
{jump} at step 58. That is no fault: the cost of all samples, the strong line, has come down from
{before} to {after} meanwhile.
</source>
   <extracomment>questions</extracomment>
   <translation>Mit einem Batch von {batch} aus 120 Datenpunkten zählt jeder Schritt die Kosten derer, die er sieht: {calm} bei Schritt 57, {jump} bei Schritt 58. Das ist kein Fehler: Die Kosten aller Datenpunkte, die kräftige Linie, sind inzwischen von {before} auf {after} gesunken.
</translation>
  </message>
  <message>
   <source>Is an epoch a step?</source>
   <extracomment>questions</extracomment>
   <translation>Ist eine Epoche ein Schritt?</translation>
  </message>
  <message>
   <source>Only where a batch is all of the data. An epoch is once through all samples: 120 of them in batches
of {batch} are {steps} steps, so that {walked} steps are {epochs} epochs.
</source>
   <extracomment>questions</extracomment>
   <translation>Nur wo ein Batch alle Daten enthält. Eine Epoche ist einmal durch alle Datenpunkte: 120 davon in Batches zu {batch} sind {steps} Schritte, sodass {walked} Schritte {epochs} Epochen sind.
</translation>
  </message>
  <message>
   <source>Why standardise the inputs?</source>
   <extracomment>questions</extracomment>
   <translation>Warum die Eingaben standardisieren?</translation>
  </message>
  <message>
   <source>A penguin’s flipper is some 200 mm long, so its weight moves z 200 times as much as the bias does: from
zeros, 2/L is {raw} as measured, and {standard} standardised. With η = 1 the share on its own side after
100 steps is {bad:3} as measured, and {good:3} standardised.
</source>
   <extracomment>questions</extracomment>
   <translation>Die Flosse eines Pinguins ist etwa 200 mm lang; ihr Gewicht bewegt z also 200-mal so stark wie der Bias: Von Nullen aus ist 2/L {raw} wie gemessen und {standard} standardisiert. Mit η = 1 ist der Anteil auf der eigenen Seite nach 100 Schritten {bad:3} wie gemessen und {good:3} standardisiert.
</translation>
  </message>
  <message>
   <source>Why hold samples out?</source>
   <extracomment>questions</extracomment>
   <translation>Warum Datenpunkte zurückhalten?</translation>
  </message>
  <message>
   <source>To see what was really learnt. Of 40 cats and dogs {trained} are trained on, and after 100 steps the
share of these on their own side is {seen:2}; of those that were held out it is {held:2}.
</source>
   <extracomment>questions</extracomment>
   <translation>Um zu sehen, was wirklich gelernt wurde. Von 40 Katzen und Hunden wird mit {trained} trainiert, und nach 100 Schritten ist ihr Anteil auf der eigenen Seite {seen:2}; bei den zurückgehaltenen ist er {held:2}.
</translation>
  </message>
  <message>
   <source>Why is the error a factor?</source>
   <extracomment>questions</extracomment>
   <translation>Warum ist der Fehler ein Faktor?</translation>
  </message>
  <message>
   <source>The cost is half the square of ŷ − y, so its slope by ŷ is ŷ − y itself: what is far off pulls hard.
For the point x = −1 of class 0, at w = 0.5 and b = 0.2, the error is {error} and its pull {pull}; after
200 steps they are {small} and {weak}.
</source>
   <extracomment>questions</extracomment>
   <translation>Die Kosten sind das halbe Quadrat von ŷ − y, ihre Steigung nach ŷ ist also ŷ − y selbst: Was weit daneben liegt, zieht stark. Für den Punkt x = −1 der Klasse 0, bei w = 0,5 und b = 0,2, ist der Fehler {error} und sein Zug {pull}; nach 200 Schritten sind sie {small} und {weak}.
</translation>
  </message>
  <message>
   <source>Why is σ′ in there?</source>
   <extracomment>questions</extracomment>
   <translation>Warum steht σ′ darin?</translation>
  </message>
  <message>
   <source>Because ŷ moves by σ′(z) = ŷ(1 − ŷ) for each unit of z: by {bend} for x = −1 at w = 0.5 and b = 0.2,
and never by more than ¼. After 200 steps the neuron is surer of this point, ŷ = {output}, and σ′ is
down to {flat}: sure samples hardly pull, right or wrong.
</source>
   <extracomment>questions</extracomment>
   <translation>Weil sich ŷ je Einheit von z um σ′(z) = ŷ(1 − ŷ) bewegt: um {bend} für x = −1 bei w = 0,5 und b = 0,2, und nie um mehr als ¼. Nach 200 Schritten ist das Neuron bei diesem Punkt sicherer, ŷ = {output}, und σ′ ist auf {flat} gesunken: Sichere Datenpunkte ziehen kaum, richtig oder falsch.
</translation>
  </message>
  <message>
   <source>Why is x a factor of ∂C/∂w?</source>
   <extracomment>questions</extracomment>
   <translation>Warum ist x ein Faktor von ∂C/∂w?</translation>
  </message>
  <message>
   <source>Because w acts through x: twice the input, twice the effect on z. Without x, w and b move alike: from
(0.5, 0.2) they come to ({w:3}, {b:3}) in 200 steps, and the cost rises from {before} to {after},
where the right code comes down to {right}.
</source>
   <extracomment>questions</extracomment>
   <translation>Weil w über x wirkt: doppelte Eingabe, doppelte Wirkung auf z. Ohne x bewegen sich w und b gleich: Von (0,5; 0,2) kommen sie in 200 Schritten zu ({w:3}; {b:3}), und die Kosten steigen von {before} auf {after}, wo der richtige Code auf {right} herabkommt.
</translation>
  </message>
  <message>
   <source>What becomes of a sample’s pull?</source>
   <extracomment>questions</extracomment>
   <translation>Was wird aus dem Zug eines Datenpunkts?</translation>
  </message>
  <message>
   <source>The product of the factors is one sample’s part of ∂C/∂w: {pull} for x = −1 of four points, at w = {w}
and b = 0.2. The mean over all four is the slope, {slope}, and the step is −η times that: with η = 1, w
goes to {next}.
</source>
   <extracomment>questions</extracomment>
   <translation>Das Produkt der Faktoren ist der Teil eines Datenpunkts an ∂C/∂w: {pull} für x = −1 von vier Punkten, bei w = {w} und b = 0,2. Der Mittelwert über alle vier ist die Steigung, {slope}, und der Schritt ist −η mal so groß: Mit η = 1 geht w nach {next}.
</translation>
  </message>
  <message>
   <source>Is the sign in σ’s exponent a detail?</source>
   <extracomment>questions</extracomment>
   <translation>Ist das Vorzeichen im Exponenten von σ Nebensache?</translation>
  </message>
  <message>
   <source>No. Flipped in the output alone, every step climbs: with four points the cost rises from {before} to
{after} in 200 steps, where the right code comes down to {right}. Flipped in the output and in its slope
alike, it would only learn mirrored weights.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein. Nur in der Ausgabe vertauscht, steigt jeder Schritt: Mit vier Punkten steigen die Kosten in 200 Schritten von {before} auf {after}, wo der richtige Code auf {right} herabkommt. In der Ausgabe und ihrer Steigung zugleich vertauscht, würde es nur gespiegelte Gewichte lernen.
</translation>
  </message>
  <message>
   <source>May b’s slope use the new w?</source>
   <extracomment>questions</extracomment>
   <translation>Darf die Steigung von b das neue w benutzen?</translation>
  </message>
  <message>
   <source>No: both slopes belong to the place where you stand. From w = −1 and b = 2 with η = 10, the first step
leads to b = {late} where b’s slope is computed with the new w, and not to {right}: two half-steps,
along another path.
</source>
   <extracomment>questions</extracomment>
   <translation>Nein: Beide Steigungen gehören zum jetzigen Ort. Von w = −1 und b = 2 mit η = 10 führt der erste Schritt zu b = {late}, wenn die Steigung von b mit dem neuen w berechnet wird, und nicht zu {right}: zwei halbe Schritte, auf einem anderen Weg.
</translation>
  </message>
 </context>
</TS>
