<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>gd_desktop</name>
  <message>
   <source>Free software under the MIT licence. Nothing that you do here leaves this computer.</source>
   <extracomment>about_labels.OWN_LICENCE</extracomment>
   <translation>Logiciel libre sous licence MIT. Rien de ce que vous faites ici ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>Made with</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>Composants</translation>
  </message>
  <message>
   <source>What the app is made of. Choose a part to read its licence.</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>De quoi l’application est faite. Choisir un composant pour lire sa licence.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>about_labels.LICENCE</extracomment>
   <translation>Licence</translation>
  </message>
  <message>
   <source>licence not named</source>
   <extracomment>about_labels.NO_NAME</extracomment>
   <translation>licence non nommée</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>about_labels.CLOSE, keeping_labels.CLOSE, lesson_labels.CLOSE, start_labels.CLOSE, why_labels.CLOSE, worksheet_labels.CLOSE</extracomment>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close this.  (Esc)</source>
   <extracomment>about_labels.CLOSE, start_labels.CLOSE</extracomment>
   <translation>Fermer ceci.  (Échap)</translation>
  </message>
  <message>
   <source>Settings: {path}</source>
   <extracomment>about_labels.settings</extracomment>
   <translation>Réglages : {path}</translation>
  </message>
  <message>
   <source>The text does not come with this installation.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>Le texte n’est pas fourni avec cette installation.</translation>
  </message>
  <message>
   <source>The text does not come with this installation. The licence is called {licence}.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>Le texte n’est pas fourni avec cette installation. La licence s’appelle {licence}.</translation>
  </message>
  <message>
   <source>The walk has not begun.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Le parcours n’a pas commencé.</translation>
  </message>
  <message>
   <source>The cost is going down.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Le coût diminue.</translation>
  </message>
  <message>
   <source>The cost is going up.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Le coût augmente.</translation>
  </message>
  <message>
   <source>The cost stays the same.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Le coût reste le même.</translation>
  </message>
  <message>
   <source>The cost is beyond all numbers.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>Le coût dépasse tous les nombres.</translation>
  </message>
  <message>
   <source>Start: {place}cost {cost}.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Départ : {place}coût {cost}.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going down.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Pas {step} : {place}coût {cost}, en baisse.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going up.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Pas {step} : {place}coût {cost}, en hausse.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, staying the same.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Pas {step} : {place}coût {cost}, inchangé.</translation>
  </message>
  <message>
   <source>Step {step}: {place}the cost is beyond all numbers.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Pas {step} : {place}le coût dépasse tous les nombres.</translation>
  </message>
  <message>
   <source>Cost {cost} at the start.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Coût {cost} au départ.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going down; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Coût {cost} au pas {step}, en baisse ; au départ {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going up; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Coût {cost} au pas {step}, en hausse ; au départ {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, staying the same; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Coût {cost} au pas {step}, inchangé ; au départ {first}.</translation>
  </message>
  <message>
   <source>At step {step} the cost is beyond all numbers; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Au pas {step}, le coût dépasse tous les nombres ; au départ {first}.</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <extracomment>access_words.SHEET, labels.SHORTCUTS</extracomment>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Walk</source>
   <extracomment>access_words.WALK, labels.WALK</extracomment>
   <translation>Parcours</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>access_words.PICTURE, classroom_labels.PICTURE, own_data_labels.DRAWING</extracomment>
   <translation>Image</translation>
  </message>
  <message>
   <source>Models</source>
   <extracomment>access_words.MODELS, labels.MODELS</extracomment>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>access_words.LEARN</extracomment>
   <translation>Leçons</translation>
  </message>
  <message>
   <source>Present</source>
   <extracomment>access_words.PRESENT, classroom_labels.PRESENT</extracomment>
   <translation>Présenter</translation>
  </message>
  <message>
   <source>Files and settings</source>
   <extracomment>access_words.FILES</extracomment>
   <translation>Fichiers et réglages</translation>
  </message>
  <message>
   <source>To a field or slider</source>
   <extracomment>access_words.FIELDS</extracomment>
   <translation>Vers un champ ou un curseur</translation>
  </message>
  <message>
   <source>On a plot that has the focus</source>
   <extracomment>access_words.ON_A_PLOT</extracomment>
   <translation>Sur un graphique qui a le focus</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <extracomment>access_words.ELSEWHERE</extracomment>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Press Tab to go from control to control, and ? or Esc to close this sheet.</source>
   <extracomment>access_words.SHEET_NOTE</extracomment>
   <translation>Tab passe d’une commande à l’autre ; ? ou Échap ferme cette fiche.</translation>
  </message>
  <message>
   <source>Move the start, or else the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Déplacer le départ, ou sinon l’image</translation>
  </message>
  <message>
   <source>The same in fine steps</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>De même, par petits pas</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Déplacer l’image</translation>
  </message>
  <message>
   <source>Larger and smaller</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Plus grand et plus petit</translation>
  </message>
  <message>
   <source>Data: another sample. Finder: another rate</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Données : un autre exemple. Recherche : un autre taux</translation>
  </message>
  <message>
   <source>Painting: a point at the cross, or none</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Peinture : un point à la croix, ou aucun</translation>
  </message>
  <message>
   <source>Map: choose a walk, and load it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Carte : choisir un parcours et le charger</translation>
  </message>
  <message>
   <source>3-D: turn, zoom, the usual view</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3D : tourner, zoomer, vue habituelle</translation>
  </message>
  <message>
   <source>3-D: move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3D : déplacer l’image</translation>
  </message>
  <message>
   <source>Drawing pad: choose a pixel, and turn it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Dessin : choisir un pixel et l’inverser</translation>
  </message>
  <message>
   <source>The answers, by their numbers</source>
   <extracomment>access_words.IN_LESSONS</extracomment>
   <translation>Les réponses, par leurs numéros</translation>
  </message>
  <message>
   <source>The next control, the one before</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>La commande suivante, la précédente</translation>
  </message>
  <message>
   <source>The menus; with the underlined letter, one of them</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>Les menus ; avec la lettre soulignée, l’un d’eux</translation>
  </message>
  <message>
   <source>In a field: the number a little more or less</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>Dans un champ : un peu plus ou un peu moins</translation>
  </message>
  <message>
   <source>In a field: the number that is in force</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>Dans un champ : le nombre en vigueur</translation>
  </message>
  <message>
   <source>Hints</source>
   <extracomment>access_words.HINTS</extracomment>
   <translation>Conseils</translation>
  </message>
  <message>
   <source>Put the hints away</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>Ranger les conseils</translation>
  </message>
  <message>
   <source>They do not come back.</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>Ils ne reviennent plus.</translation>
  </message>
  <message>
   <source>?  all keys   ·   F1  the guide</source>
   <extracomment>access_words.AT_REST</extracomment>
   <translation>?  toutes les touches   ·   F1  le guide</translation>
  </message>
  <message>
   <source>{run} runs, {step} steps, {back} goes back</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{run} lance, {step} fait un pas, {back} revient</translation>
  </message>
  <message>
   <source>Drag the ball, or the learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>Faire glisser la balle, ou le taux d’apprentissage</translation>
  </message>
  <message>
   <source>{keys} shows all keys, {guide} the guide</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{keys} montre toutes les touches, {guide} le guide</translation>
  </message>
  <message>
   <source>{lessons} opens the lessons</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{lessons} ouvre les leçons</translation>
  </message>
  <message>
   <source>{function} to {neuron}: other models</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{function} à {neuron} : d’autres modèles</translation>
  </message>
  <message>
   <source>{finder} finds a good learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{finder} trouve un bon taux d’apprentissage</translation>
  </message>
  <message>
   <source>{pin} pins this run, {race} races</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{pin} épingle cet essai, {race} ouvre la course</translation>
  </message>
  <message>
   <source>{predict} asks where a step leads</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{predict} demande où mène un pas</translation>
  </message>
  <message>
   <source>Done: {hint}</source>
   <extracomment>access_words.DONE</extracomment>
   <translation>Fait : {hint}</translation>
  </message>
  <message>
   <source>Pages</source>
   <extracomment>access_words.PAGES, lesson_labels.PAGES</extracomment>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Contents</source>
   <extracomment>access_words.CONTENTS, lesson_labels.TO_CONTENTS</extracomment>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>Find</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>A word in all pages; Enter goes to the next place. (Ctrl+F)</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>Un mot dans toutes les pages ; Entrée va à l’endroit suivant. (Ctrl+F)</translation>
  </message>
  <message>
   <source>Not found</source>
   <extracomment>access_words.NOT_FOUND</extracomment>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Ctrl+Down and Ctrl+Up: from link to link. Enter follows one, Alt+Left leads back.</source>
   <extracomment>access_words.LINK_KEYS</extracomment>
   <translation>Ctrl+Bas et Ctrl+Haut : de lien en lien. Entrée en suit un, Alt+Gauche ramène.</translation>
  </message>
  <message>
   <source>Every control</source>
   <extracomment>access_words.EVERY_CONTROL</extracomment>
   <translation>Toutes les commandes</translation>
  </message>
  <message>
   <source>All that can be pressed, typed or chosen, by place: its name, the keys that lead to it, and what its tooltip says. This page is made of the app’s own labels.</source>
   <extracomment>access_words.ABOUT_CONTROLS</extracomment>
   <translation>Tout ce que l’on peut presser, taper ou choisir, par endroit : le nom, les touches qui y mènent, et ce que dit l’infobulle. Cette page est faite des libellés de l’application elle-même.</translation>
  </message>
  <message>
   <source>name</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>nom</translation>
  </message>
  <message>
   <source>keys</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>touches</translation>
  </message>
  <message>
   <source>what it does</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>ce que cela fait</translation>
  </message>
  <message>
   <source>Menu: {name}</source>
   <extracomment>access_words.MENU</extracomment>
   <translation>Menu : {name}</translation>
  </message>
  <message>
   <source>Keys without a menu</source>
   <extracomment>access_words.WITHOUT_MENU</extracomment>
   <translation>Touches sans menu</translation>
  </message>
  <message>
   <source>The window</source>
   <extracomment>access_words.TO_FIELDS</extracomment>
   <translation>La fenêtre</translation>
  </message>
  <message>
   <source>The methods</source>
   <extracomment>access_words.METHODS</extracomment>
   <translation>Les méthodes</translation>
  </message>
  <message>
   <source>Settings of the methods</source>
   <extracomment>access_words.METHOD_SETTINGS</extracomment>
   <translation>Réglages des méthodes</translation>
  </message>
  <message>
   <source>Functions and landscapes</source>
   <extracomment>access_words.FUNCTIONS</extracomment>
   <translation>Fonctions et paysages</translation>
  </message>
  <message>
   <source>Beside the picture</source>
   <extracomment>access_words.BESIDE</extracomment>
   <translation>À côté de l’image</translation>
  </message>
  <message>
   <source>The neuron</source>
   <extracomment>access_words.NEURON_PANEL</extracomment>
   <translation>Le neurone</translation>
  </message>
  <message>
   <source>Data of your own</source>
   <extracomment>access_words.NEURON_DATA</extracomment>
   <translation>Données personnelles</translation>
  </message>
  <message>
   <source>Races</source>
   <extracomment>access_words.RACES</extracomment>
   <translation>Courses</translation>
  </message>
  <message>
   <source>Lessons and questions</source>
   <extracomment>access_words.LESSONS</extracomment>
   <translation>Leçons et questions</translation>
  </message>
  <message>
   <source>The editor of lessons</source>
   <extracomment>access_words.EDITOR</extracomment>
   <translation>L’éditeur de leçons</translation>
  </message>
  <message>
   <source>Export and print</source>
   <extracomment>access_words.OUT</extracomment>
   <translation>Exporter et imprimer</translation>
  </message>
  <message>
   <source>Exercise sheets</source>
   <extracomment>access_words.SHEETS, worksheet_labels.TITLE</extracomment>
   <translation>Fiches d’exercices</translation>
  </message>
  <message>
   <source>Files, faults and dialogs</source>
   <extracomment>access_words.KEEPING</extracomment>
   <translation>Fichiers, erreurs et dialogues</translation>
  </message>
  <message>
   <source>Keys on a plot</source>
   <extracomment>access_words.PLOT_KEYS</extracomment>
   <translation>Touches sur un graphique</translation>
  </message>
  <message>
   <source>Costs: {costs}.</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>Coûts : {costs}.</translation>
  </message>
  <message>
   <source>Accuracy {share} at step {step}.</source>
   <extracomment>access_words.accuracies</extracomment>
   <translation>Exactitude {share} au pas {step}.</translation>
  </message>
  <message>
   <source>The cost as a height over {across} and {up}. {summary}</source>
   <extracomment>access_words.surface</extracomment>
   <translation>Le coût, en hauteur, au-dessus de {across} et {up}. {summary}</translation>
  </message>
  <message>
   <source>lane {lane}: {cost}</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>couloir {lane} : {cost}</translation>
  </message>
  <message>
   <source>; </source>
   <extracomment>access_words.lane_costs, function_labels.solution, function_labels._told, map_labels.all_of, method_labels.legend, race_labels.left_behind, walk_words.setting</extracomment>
   <translation> ; </translation>
  </message>
  <message>
   <source>slope</source>
   <extracomment>captions.SLOPE, method_picture_labels.PULLS, worksheet_words.SLOPE_ROW</extracomment>
   <translation>pente</translation>
  </message>
  <message>
   <source>gradient</source>
   <extracomment>captions.GRADIENT</extracomment>
   <translation>gradient</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: down by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Le coût vaut maintenant {cost}. Il valait {old} : une baisse de {change}.</translation>
  </message>
  <message>
   <source>New cost</source>
   <extracomment>captions.cost</extracomment>
   <translation>Nouveau coût</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: up by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Le coût vaut maintenant {cost}. Il valait {old} : une hausse de {change}.</translation>
  </message>
  <message>
   <source>Cost</source>
   <extracomment>captions.cost, function_captions._look, labels.COST, labels.COST_TAB, labels.INPUTS, neuron_labels.COST</extracomment>
   <translation>Coût</translation>
  </message>
  <message>
   <source>There is no cost here: the function has no value.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Pas de coût ici : la fonction n’a pas de valeur.</translation>
  </message>
  <message>
   <source>The cost here is {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Ici, le coût vaut {cost}.</translation>
  </message>
  <message>
   <source>The cost is now {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Le coût vaut maintenant {cost}.</translation>
  </message>
  <message>
   <source>The cost is {cost}, as before.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Le coût vaut {cost}, comme avant.</translation>
  </message>
  <message>
   <source>Zoom</source>
   <extracomment>classroom_labels.ZOOM</extracomment>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>Everything one size larger.</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>Tout agrandir d’un cran.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>Plus petit</translation>
  </message>
  <message>
   <source>Everything one size smaller.</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>Tout réduire d’un cran.</translation>
  </message>
  <message>
   <source>Usual size</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>Taille usuelle</translation>
  </message>
  <message>
   <source>Everything in its usual size.</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>Tout à la taille habituelle.</translation>
  </message>
  <message>
   <source>To a class: the whole screen, large, and only what is to be seen.</source>
   <extracomment>classroom_labels.PRESENT</extracomment>
   <translation>Pour une classe : plein écran, en grand, et seulement ce qui est à voir.</translation>
  </message>
  <message>
   <source>Blank screen</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>Écran vide</translation>
  </message>
  <message>
   <source>Hide everything for a moment. Any key brings it back.</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>Tout cacher un instant. N’importe quelle touche fait tout revenir.</translation>
  </message>
  <message>
   <source>Blank. Any key or a click brings the picture back.</source>
   <extracomment>classroom_labels.BLANKED</extracomment>
   <translation>Écran vide. Une touche ou un clic ramène l’image.</translation>
  </message>
  <message>
   <source>Fold columns</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>Replier les colonnes</translation>
  </message>
  <message>
   <source>Put the settings and the table away, or bring them back.</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>Ranger les réglages et le tableau, ou les ramener.</translation>
  </message>
  <message>
   <source>Menu bar</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>Barre de menus</translation>
  </message>
  <message>
   <source>Show the menus while presenting, or hide them.</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>Montrer les menus pendant la présentation, ou les cacher.</translation>
  </message>
  <message>
   <source>Forward</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>En avant</translation>
  </message>
  <message>
   <source>The next page of a lesson, the next sub-frame, or a step: a clicker’s key.</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>La page suivante d’une leçon, la phase suivante ou un pas : une touche de la télécommande.</translation>
  </message>
  <message>
   <source>Backward</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>En arrière</translation>
  </message>
  <message>
   <source>The page, sub-frame or step before: a clicker’s key.</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>La page, la phase ou le pas d’avant : une touche de la télécommande.</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <extracomment>classroom_labels.SHOW_SETTINGS</extracomment>
   <translation>Montrer les réglages</translation>
  </message>
  <message>
   <source>Hide the settings</source>
   <extracomment>classroom_labels.HIDE_SETTINGS</extracomment>
   <translation>Cacher les réglages</translation>
  </message>
  <message>
   <source>Motion</source>
   <extracomment>classroom_labels.MOTION</extracomment>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>As the system</source>
   <extracomment>classroom_labels.MOTIONS, labels.THEMES, language_labels.AS_THE_SYSTEM</extracomment>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>Complet</translation>
  </message>
  <message>
   <source>Reduced</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>Réduit</translation>
  </message>
  <message>
   <source>The curve or landscape, with the walk on it.</source>
   <extracomment>classroom_labels.PICTURE</extracomment>
   <translation>La courbe ou le paysage, avec le parcours dessus.</translation>
  </message>
  <message>
   <source>Data</source>
   <extracomment>classroom_labels.DATA, data_labels.DATA, labels.INPUTS, neuron_labels.DATA</extracomment>
   <translation>Données</translation>
  </message>
  <message>
   <source>The samples, and the cost as a landscape of the weights.</source>
   <extracomment>classroom_labels.DATA</extracomment>
   <translation>Les exemples, et le coût comme paysage des poids.</translation>
  </message>
  <message>
   <source>Chain rule</source>
   <extracomment>classroom_labels.CHAIN_RULE, neuron_labels.CHAIN_RULE</extracomment>
   <translation>Règle de la chaîne</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, and bugs.</source>
   <extracomment>classroom_labels.CHAIN_RULE</extracomment>
   <translation>Comment naît un gradient, ce que répond le neurone, et des erreurs dans le code.</translation>
  </message>
  <message>
   <source>Chain rule and cost</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>Règle de la chaîne et coût</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, bugs, and what every step costs.</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>Comment naît un gradient, ce que répond le neurone, des erreurs dans le code, et ce que coûte chaque pas.</translation>
  </message>
  <message>
   <source>Zoom {percent} %</source>
   <extracomment>classroom_labels.zoomed</extracomment>
   <translation>Zoom {percent} %</translation>
  </message>
  <message>
   <source>next x</source>
   <extracomment>cobweb_labels.NEXT_X</extracomment>
   <translation>x suivant</translation>
  </message>
  <message>
   <source>next x = x</source>
   <extracomment>cobweb_labels.DIAGONAL</extracomment>
   <translation>x suivant = x</translation>
  </message>
  <message>
   <source>The curve says where a step leads from each x; where it meets the diagonal, a step leads nowhere else. Click to start there, or drag the ball. Drag to pan, wheel to zoom.</source>
   <extracomment>cobweb_labels.COBWEB_TIP</extracomment>
   <translation>La courbe dit où mène un pas à partir de chaque x ; là où elle rencontre la diagonale, un pas ne mène nulle part ailleurs. Cliquer pour partir de là, ou faire glisser la balle. Glisser pour déplacer, molette pour zoomer.</translation>
  </message>
  <message>
   <source>The cobweb is for one variable: of more, the next point is not a curve.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>La toile est pour une seule variable : avec plusieurs, le point suivant n’est pas une courbe.</translation>
  </message>
  <message>
   <source>No cobweb here: a search tries its points in their order, and takes no steps.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>Pas de toile ici : une recherche essaie ses points dans l’ordre et ne fait aucun pas.</translation>
  </message>
  <message>
   <source>No cobweb here: {method} remembers. Where it goes next depends on more than x, so there is no curve that says where each x leads.</source>
   <extracomment>cobweb_labels._REMEMBERS</extracomment>
   <translation>Pas de toile ici : la méthode {method} a une mémoire. La suite dépend de plus que x ; aucune courbe ne dit où mène chaque x.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs come down to it from one side.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Au minimum {place}, la pente de la courbe est {slope} : l’escalier y descend d’un seul côté.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the curve is level there, and one step lands on it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Au minimum {place}, la pente de la courbe est {slope} : la courbe y est horizontale, et un seul pas y arrive.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs wind around it, nearer each time.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Au minimum {place}, la pente de la courbe est {slope} : l’escalier s’enroule autour, plus près à chaque fois.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs go round in a square, for ever.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Au minimum {place}, la pente de la courbe est {slope} : l’escalier tourne en carré, sans fin.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: steeper than the diagonal, so the stairs wind away from it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>Au minimum {place}, la pente de la courbe est {slope} : plus raide que la diagonale, l’escalier s’en éloigne donc en spirale.</translation>
  </message>
  <message>
   <source>factor {factor}</source>
   <extracomment>cobweb_labels.factor_tag</extracomment>
   <translation>facteur {factor}</translation>
  </message>
  <message>
   <source>The stairs have no minimum to lead to here.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>L’escalier n’a ici aucun minimum où mener.</translation>
  </message>
  <message>
   <source>At the minimum {place} the slope of f jumps or does not grow: the curve has no factor there.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>Au minimum {place}, la pente de f saute ou ne croît pas : la courbe n’y a pas de facteur.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve is level: each step squares the distance, roughly.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>Au minimum {place}, la courbe est horizontale : chaque pas élève à peu près la distance au carré.</translation>
  </message>
  <message>
   <source>Click a sample to choose it, click elsewhere to ask what the neuron says there. Drag to pan, wheel to zoom; Left and Right: another sample; F: whole picture.</source>
   <extracomment>data_labels.DATA, data_labels.CURVE</extracomment>
   <translation>Cliquer sur un exemple pour le choisir, cliquer ailleurs pour demander la réponse du neurone à cet endroit. Glisser pour déplacer, molette pour zoomer ; Gauche et Droite : un autre exemple ; F : toute l’image.</translation>
  </message>
  <message>
   <source>Paint samples</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>Peindre des exemples</translation>
  </message>
  <message>
   <source>Click or drag to paint samples; the right button, or Shift, takes them away.</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>Cliquer ou glisser pour peindre des exemples ; le bouton droit, ou Maj, les enlève.</translation>
  </message>
  <message>
   <source>Data and output</source>
   <extracomment>data_labels.CURVE</extracomment>
   <translation>Données et sortie</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>Poids</translation>
  </message>
  <message>
   <source>A weight for each feature, and the bias b: how strongly each pulls.</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>Un poids par caractéristique, et le biais b : la force avec laquelle chacun agit.</translation>
  </message>
  <message>
   <source>Sample</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>The chosen sample. Left and Right, or the wheel: another one.</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>L’exemple choisi. Gauche et Droite, ou la molette : un autre.</translation>
  </message>
  <message>
   <source>Previous sample</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>Exemple précédent</translation>
  </message>
  <message>
   <source>The sample before this one (Left).</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>L’exemple d’avant (Gauche).</translation>
  </message>
  <message>
   <source>Next sample</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>Exemple suivant</translation>
  </message>
  <message>
   <source>The sample after this one (Right).</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>L’exemple d’après (Droite).</translation>
  </message>
  <message>
   <source>Click or drag paints; Shift takes away.</source>
   <extracomment>data_labels.PAINT_SHORT</extracomment>
   <translation>Cliquer ou glisser peint ; Maj enlève.</translation>
  </message>
  <message>
   <source>{title} (standardised)</source>
   <extracomment>data_labels.STANDARDISED</extracomment>
   <translation>{title} (centré réduit)</translation>
  </message>
  <message>
   <source>ŷ, how likely {name} is</source>
   <extracomment>data_labels.OUTPUT_AXIS</extracomment>
   <translation>ŷ, probabilité de {name}</translation>
  </message>
  <message>
   <source>ŷ = ½ at {value}</source>
   <extracomment>data_labels.DECISION</extracomment>
   <translation>ŷ = ½ en {value}</translation>
  </message>
  <message>
   <source>{drawn} of {all} samples drawn</source>
   <extracomment>data_labels.DRAWN</extracomment>
   <translation>{drawn} exemples tracés sur {all}</translation>
  </message>
  <message>
   <source>weights</source>
   <extracomment>data_labels.OF_INPUTS</extracomment>
   <translation>poids</translation>
  </message>
  <message>
   <source>weights of the standardised inputs</source>
   <extracomment>data_labels.OF_STANDARDISED</extracomment>
   <translation>poids des entrées centrées réduites</translation>
  </message>
  <message>
   <source>weights in the data’s own units</source>
   <extracomment>data_labels.OF_OWN_UNITS</extracomment>
   <translation>poids dans les unités des données</translation>
  </message>
  <message>
   <source>{shown} largest of {all}</source>
   <extracomment>data_labels.LARGEST</extracomment>
   <translation>les {shown} plus grands sur {all}</translation>
  </message>
  <message>
   <source>towards {name}</source>
   <extracomment>data_labels.TOWARDS</extracomment>
   <translation>vers {name}</translation>
  </message>
  <message>
   <source>sample {number} of {all}</source>
   <extracomment>data_labels.SAMPLE_OF</extracomment>
   <translation>exemple {number} sur {all}</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</source>
   <extracomment>data_labels.described; one: {samples} sample of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</extracomment>
   <translation>
    <numerusform>{samples} exemple à {features} : {zeros} de la classe {zero}, en cercles, et {ones} de la classe {one}, en triangles.</numerusform>
    <numerusform>{samples} exemples à {features} : {zeros} de la classe {zero}, en cercles, et {ones} de la classe {one}, en triangles.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} features</source>
   <extracomment>data_labels.described, own_data_labels._features; one: {count} feature</extracomment>
   <translation>
    <numerusform>{count} caractéristique</numerusform>
    <numerusform>{count} caractéristiques</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Save the window or a plot as a picture, the run as an animation or a table.</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>Enregistrer la fenêtre ou un graphique comme image, le parcours comme animation ou comme tableau.</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <source>Copy the window as a picture.</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>Copier la fenêtre comme image.</translation>
  </message>
  <message>
   <source>Copy table</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <source>Copy the table of iterations, for a spreadsheet or a text.</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>Copier le tableau des itérations, pour un tableur ou un texte.</translation>
  </message>
  <message>
   <source>Copy table as LaTeX</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>Copier le tableau en LaTeX</translation>
  </message>
  <message>
   <source>Copy the table of iterations as LaTeX.</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>Copier le tableau des itérations en LaTeX.</translation>
  </message>
  <message>
   <source>Print…</source>
   <extracomment>export_labels.PRINT, worksheet_labels.PRINT</extracomment>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Print the window or the table of iterations, with a preview.</source>
   <extracomment>export_labels.PRINT</extracomment>
   <translation>Imprimer la fenêtre ou le tableau des itérations, avec un aperçu.</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>export_labels.EXPORT_TITLE</extracomment>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>export_labels.PRINT_TITLE</extracomment>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>export_labels.WHAT, export_labels.WHAT_TO_PRINT</extracomment>
   <translation>Contenu</translation>
  </message>
  <message>
   <source>What of the window is saved.</source>
   <extracomment>export_labels.WHAT</extracomment>
   <translation>Ce qui est enregistré de la fenêtre.</translation>
  </message>
  <message>
   <source>What of the window is printed.</source>
   <extracomment>export_labels.WHAT_TO_PRINT</extracomment>
   <translation>Ce qui est imprimé de la fenêtre.</translation>
  </message>
  <message>
   <source>As</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>Type</translation>
  </message>
  <message>
   <source>The kind of file.</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>Le type de fichier.</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>export_labels.SCALE, labels.INPUTS, worksheet_labels.SIZE</extracomment>
   <translation>Taille</translation>
  </message>
  <message>
   <source>How many dots of the picture there are to each pixel of the window.</source>
   <extracomment>export_labels.SCALE</extracomment>
   <translation>Combien de points de l’image il y a pour chaque pixel de la fenêtre.</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Those of the screen, or light ones, which save ink on paper.</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>Celles de l’écran, ou des couleurs claires, qui économisent l’encre sur le papier.</translation>
  </message>
  <message>
   <source>Save…</source>
   <extracomment>export_labels.SAVE, worksheet_labels.SAVE</extracomment>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Choose a place and a name for the file.</source>
   <extracomment>export_labels.SAVE</extracomment>
   <translation>Choisir un endroit et un nom pour le fichier.</translation>
  </message>
  <message>
   <source>Preview…</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>Aperçu…</translation>
  </message>
  <message>
   <source>See the pages, and print them.</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>Voir les pages, et les imprimer.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>export_labels.CANCEL, export_labels.CANCEL_PRINT, keeping_labels.CANCEL, keeping_labels.STAY, map_labels.CANCEL, own_data_labels.CANCEL, worksheet_labels.CANCEL</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close this without a file.</source>
   <extracomment>export_labels.CANCEL</extracomment>
   <translation>Fermer sans fichier.</translation>
  </message>
  <message>
   <source>Close this without printing.</source>
   <extracomment>export_labels.CANCEL_PRINT</extracomment>
   <translation>Fermer sans imprimer.</translation>
  </message>
  <message>
   <source>How far the file is</source>
   <extracomment>export_labels.PROGRESS</extracomment>
   <translation>Avancement du fichier</translation>
  </message>
  <message>
   <source>The whole window</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Toute la fenêtre</translation>
  </message>
  <message>
   <source>The picture of the descent</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>L’image de la descente</translation>
  </message>
  <message>
   <source>The instrument beside the picture</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>L’instrument à côté de l’image</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Le coût</translation>
  </message>
  <message>
   <source>The data</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Les données</translation>
  </message>
  <message>
   <source>The cost landscape</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Le paysage du coût</translation>
  </message>
  <message>
   <source>The chain rule</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>La règle de la chaîne</translation>
  </message>
  <message>
   <source>The paths of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Les chemins de la course</translation>
  </message>
  <message>
   <source>The costs of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Les coûts de la course</translation>
  </message>
  <message>
   <source>The ranking of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Le classement de la course</translation>
  </message>
  <message>
   <source>The table of iterations</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Le tableau des itérations</translation>
  </message>
  <message>
   <source>Picture of dots (PNG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Image en pixels (PNG)</translation>
  </message>
  <message>
   <source>Drawing of lines (SVG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Dessin vectoriel (SVG)</translation>
  </message>
  <message>
   <source>Page of lines (PDF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Page vectorielle (PDF)</translation>
  </message>
  <message>
   <source>Animation of the run (GIF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Animation du parcours (GIF)</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Tableau pour un tableur (CSV)</translation>
  </message>
  <message>
   <source>Table for a text (LaTeX)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Tableau pour un texte (LaTeX)</translation>
  </message>
  <message>
   <source>As on the screen</source>
   <extracomment>export_labels.AS_ON_SCREEN</extracomment>
   <translation>Comme à l’écran</translation>
  </message>
  <message>
   <source>Light, for paper</source>
   <extracomment>export_labels.FOR_PAPER</extracomment>
   <translation>Claires, pour le papier</translation>
  </message>
  <message>
   <source>For slides and pages on the web.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Pour des diapositives et des pages web.</translation>
  </message>
  <message>
   <source>For texts and drawings: sharp in any size, and can be changed by other programs.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Pour des textes et des dessins : net à toute taille, et modifiable par d’autres programmes.</translation>
  </message>
  <message>
   <source>For print: sharp in any size.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Pour l’impression : net à toute taille.</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with every digit, and the settings beside them.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Toutes les lignes jusqu’à celle où l’on se trouve, avec tous les chiffres, et les réglages à côté.</translation>
  </message>
  <message>
   <source>The picture of the window is on the clipboard.</source>
   <extracomment>export_labels.PICTURE_COPIED</extracomment>
   <translation>L’image de la fenêtre est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>There is no run to save yet.</source>
   <extracomment>export_labels.NO_RUN</extracomment>
   <translation>Il n’y a pas encore de parcours à enregistrer.</translation>
  </message>
  <message>
   <source>No printer is set up: the preview saves the pages as PDF.</source>
   <extracomment>export_labels.NO_PRINTER</extracomment>
   <translation>Aucune imprimante n’est installée : l’aperçu enregistre les pages en PDF.</translation>
  </message>
  <message>
   <source>{scale}× ({width} × {height})</source>
   <extracomment>export_labels.times</extracomment>
   <translation>{scale}× ({width} × {height})</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex</extracomment>
   <translation>Toutes les lignes jusqu’à celle où l’on se trouve, avec les nombres tels qu’ils sont affichés.</translation>
  </message>
  <message numerus="yes">
   <source>{frames} frames: one for every {count} steps up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {frames} frames: one for each step up to the one that you stand on.</extracomment>
   <translation>
    <numerusform>{frames} images : une pour chaque pas jusqu’à celui où l’on se trouve.</numerusform>
    <numerusform>{frames} images : une tous les {count} pas jusqu’à celui où l’on se trouve.</numerusform>
   </translation>
  </message>
  <message>
   <source>Frame {done} of {frames}</source>
   <extracomment>export_labels.drawing</extracomment>
   <translation>Image {done} sur {frames}</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard.</source>
   <extracomment>export_labels.table_copied; one: {count} row is on the clipboard.</extracomment>
   <translation>
    <numerusform>{count} ligne est dans le presse-papiers.</numerusform>
    <numerusform>{count} lignes sont dans le presse-papiers.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard as LaTeX.</source>
   <extracomment>export_labels.latex_copied; one: {count} row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>{count} ligne est dans le presse-papiers, en LaTeX.</numerusform>
    <numerusform>{count} lignes sont dans le presse-papiers, en LaTeX.</numerusform>
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
    <numerusform>Seule la première ligne est imprimée. Exporter les enregistre toutes en CSV.</numerusform>
    <numerusform>Seules les {count} premières lignes sont imprimées. Exporter les enregistre toutes en CSV.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was printed: {printer} does not answer.</source>
   <extracomment>export_labels.not_printed</extracomment>
   <translation>Rien n’a été imprimé : {printer} ne répond pas.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex; one: The first row, with numbers as they are shown.</extracomment>
   <translation>
    <numerusform>La première ligne, avec les nombres tels qu’ils sont affichés.</numerusform>
    <numerusform>Les {count} premières lignes, avec les nombres tels qu’ils sont affichés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} frames: one for each step up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {count} frame.</extracomment>
   <translation>
    <numerusform>{count} image.</numerusform>
    <numerusform>{count} images : une pour chaque pas jusqu’à celui où l’on se trouve.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard. Export saves all of them.</source>
   <extracomment>export_labels.table_copied; one: The first row is on the clipboard. Export saves all of them.</extracomment>
   <translation>
    <numerusform>La première ligne est dans le presse-papiers. Exporter les enregistre toutes.</numerusform>
    <numerusform>Les {count} premières lignes sont dans le presse-papiers. Exporter les enregistre toutes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard as LaTeX: more would fill no page.</source>
   <extracomment>export_labels.latex_copied; one: The first row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>La première ligne est dans le presse-papiers, en LaTeX.</numerusform>
    <numerusform>Les {count} premières lignes sont dans le presse-papiers, en LaTeX : davantage ne tiendrait sur aucune page.</numerusform>
   </translation>
  </message>
  <message>
   <source>Character {at}: there is no function yet. Type one, such as x^2 - 4x + 6.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : il n’y a pas encore de fonction. En taper une, comme x^2 - 4x + 6.</translation>
  </message>
  <message>
   <source>Character {at}: the function goes on after {expected} characters. Shorten it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : la fonction continue après {expected} caractères. La raccourcir.</translation>
  </message>
  <message>
   <source>Character {at}: more than {expected} levels lie inside each other. Take some brackets, powers or functions apart.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : plus de {expected} niveaux emboîtés. Séparer quelques parenthèses, puissances ou fonctions.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: the derivatives of this function grow too large to write down. Type one with fewer products, powers and functions inside each other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractères {at} à {end} : les dérivées de cette fonction deviennent trop grandes pour être écrites. En taper une avec moins de produits, de puissances et de fonctions emboîtés.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractères {at} à {end} : « {given} » est partout le même. Taper une fonction de x, ou de x et y.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has no meaning in a function. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » n’a pas de sens dans une fonction. L’enlever.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” looks like “{expected}”, but is another character. Type it again as {expected}.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » ressemble à « {expected} », mais est un autre caractère. Le retaper : {expected}.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The variables are x and y; put a number for any other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » est inconnu. Les variables sont x et y ; mettre un nombre à la place de toute autre.</translation>
  </message>
  <message>
   <source>Character {at}: a decimal comma. Type a point, as in 0.5.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : une virgule décimale. Taper un point, comme dans 0.5.</translation>
  </message>
  <message>
   <source>Character {at}: a comma has no meaning here. Functions take one argument, and decimals follow a point.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : une virgule n’a pas de sens ici. Les fonctions n’ont qu’un argument, et les décimales suivent un point.</translation>
  </message>
  <message>
   <source>Character {at}: this point belongs to no number. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : ce point n’appartient à aucun nombre. L’enlever.</translation>
  </message>
  <message>
   <source>Character {at}: quotation marks have no meaning in a function. Leave them out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : les guillemets n’ont pas de sens dans une fonction. Les enlever.</translation>
  </message>
  <message>
   <source>Character {at}: one function at a time. End it before the semicolon.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : une fonction à la fois. La terminer avant le point-virgule.</translation>
  </message>
  <message>
   <source>Character {at}: an equals sign is taken only after y, z, f(x) or f(x, y) at the beginning. Type what stands on its right.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : un signe égal n’est admis qu’après y, z, f(x) ou f(x, y) au début. Taper ce qui est à sa droite.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” compares, and a comparison is no function. Type one side of it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » compare, et une comparaison n’est pas une fonction. En taper un seul côté.</translation>
  </message>
  <message>
   <source>Character {at}: there is no factorial here. Put its value, as 6 for 3!.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : il n’y a pas de factorielle ici. Mettre sa valeur, comme 6 pour 3!.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has two points. Keep one of them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » a deux points. N’en garder qu’un.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too large to compute with. Stay below 10^308.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » est trop grand pour le calcul. Rester sous 10^308.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too small to tell from 0. Stay above 10^-308, or type 0.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » est trop petit pour être distingué de 0. Rester au-dessus de 10^-308, ou taper 0.</translation>
  </message>
  <message>
   <source>Character {at}: the number {given} follows without a sign. Put it in front, as in 2x, or a sign between, as in x*2 or x^2.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : le nombre {given} suit sans signe. Le mettre devant, comme dans 2x, ou un signe entre les deux, comme dans x*2 ou x^2.</translation>
  </message>
  <message>
   <source>Character {at}: nothing follows on “{given}”. Type a number, x or brackets after it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : rien ne suit « {given} ». Taper après lui un nombre, x ou des parenthèses.</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands before “{given}”. Type a number, x or brackets before it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : rien ne précède « {given} ». Taper avant lui un nombre, x ou des parenthèses.</translation>
  </message>
  <message>
   <source>Character {at}: {given} of what? Type its argument, as in {given}(x).</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : {given} de quoi ? Taper son argument, comme dans {given}(x).</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” can mean two things. Type {expected}(x) for the inverse function, or a fraction, 1/…, for the power.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » peut signifier deux choses. Taper {expected}(x) pour la fonction réciproque, ou une fraction, 1/…, pour la puissance.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” cannot be followed by that power. Put brackets around the function and its argument, and the power after them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » ne peut pas être suivi de cette puissance. Mettre la fonction et son argument entre parenthèses, et la puissance après.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is never closed. Type “{expected}” where it ends.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » n’est jamais fermé. Taper « {expected} » là où il finit.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” closes what was never opened. Leave it out, or open it before.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » ferme ce qui n’a pas été ouvert. L’enlever, ou l’ouvrir avant.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” stands where “{expected}” must close. Type “{expected}” here.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » est là où « {expected} » doit fermer. Taper ici « {expected} ».</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands in the brackets. Fill or remove them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : il n’y a rien entre les parenthèses. Les remplir ou les enlever.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is 0, and nothing is divided by 0. Put another divisor.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » vaut 0, et on ne divise pas par 0. Mettre un autre diviseur.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no finite number. Put smaller numbers, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » n’est pas un nombre fini. Mettre de plus petits nombres, ou l’enlever.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no real number. Change its sign, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caractère {at} : « {given} » n’est pas un nombre réel. Changer son signe, ou l’enlever.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._OF_ONE</extracomment>
   <translation>Caractère {at} : « {given} » est partout le même. Taper une fonction de x, ou de x et y.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>Caractère {at} : « {given} » est inconnu. Les fonctions sont {functions}.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. Did you mean {names}? The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>Caractère {at} : « {given} » est inconnu. Était-ce {names} ? Les fonctions sont {functions}.</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>expression_words._unknown_name, words._remedy</extracomment>
   <translation> ou </translation>
  </message>
  <message>
   <source>Steps for each learning rate</source>
   <extracomment>finder_labels.FINDER_PLOT</extracomment>
   <translation>Pas pour chaque taux d’apprentissage</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs to come to the tolerance; L is the curvature at the start. Click or drag to use a learning rate; Left and Right go to the next one.</source>
   <extracomment>finder_labels.FINDER_TIP</extracomment>
   <translation>Combien de pas il faut à chaque taux d’apprentissage pour atteindre la tolérance ; L est la courbure au départ. Cliquer ou glisser pour prendre un taux ; Gauche et Droite vont au suivant.</translation>
  </message>
  <message>
   <source>steps</source>
   <extracomment>finder_labels.STEPS_AXIS, race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>pas</translation>
  </message>
  <message>
   <source>Use it</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>Le prendre</translation>
  </message>
  <message>
   <source>Walk with the best learning rate.</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>Parcourir avec le meilleur taux d’apprentissage.</translation>
  </message>
  <message>
   <source>Trying learning rates …</source>
   <extracomment>finder_labels.SEARCHING</extracomment>
   <translation>Essai des taux d’apprentissage…</translation>
  </message>
  <message>
   <source>The learning rates could not be compared.</source>
   <extracomment>finder_labels.FAILED</extracomment>
   <translation>Les taux d’apprentissage n’ont pas pu être comparés.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Aucun des {number} taux d’apprentissage n’arrive en {steps}.</translation>
  </message>
  <message>
   <source>{best}; the one in force does not arrive in {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best} ; celui en vigueur n’arrive pas en {count}.</translation>
  </message>
  <message>
   <source>The start is level already: with any learning rate no step is needed.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>Le départ est déjà plat : quel que soit le taux, aucun pas n’est nécessaire.</translation>
  </message>
  <message>
   <source>Best here: {rate}, 1 step: it lands on the minimum at once</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>Le meilleur ici : {rate}, 1 pas : il arrive d’un coup au minimum</translation>
  </message>
  <message>
   <source>Best of {number}: {rate}, {steps}</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>Le meilleur sur {number} : {rate}, {steps}</translation>
  </message>
  <message>
   <source>{best}.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}.</translation>
  </message>
  <message>
   <source>{best}. It is the one in force.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}. C’est celui en vigueur.</translation>
  </message>
  <message>
   <source>None of {number} learning rates reaches a minimum: each that arrives comes to level ground.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Aucun des {number} taux d’apprentissage n’atteint un minimum : tous ceux qui arrivent finissent sur un plat.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}: all diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Aucun des {number} taux d’apprentissage n’arrive en {steps} : tous divergent.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}; some diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Aucun des {number} taux d’apprentissage n’arrive en {steps} ; certains divergent.</translation>
  </message>
  <message>
   <source>{best}; the one in force comes to level ground in {count}, no minimum.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best} ; celui en vigueur finit sur un plat en {count}, sans minimum.</translation>
  </message>
  <message>
   <source>{best}; the one in force takes {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best} ; celui en vigueur prend {count}.</translation>
  </message>
  <message>
   <source>{best}; the one in force diverges.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best} ; celui en vigueur diverge.</translation>
  </message>
  <message>
   <source>, </source>
   <extracomment>finder_labels.trial_text, keeping_words._names, lesson_labels.scene_line, lesson_words.on_page, lesson_words._names, lesson_words._place, lesson_words._numbers, map_labels.cell_text, mountain_labels.lows, neuron_labels.class_counts, own_data_labels.class_zero, race_labels.this_run, race_labels.common, race_labels.finished_level, table_words._names</extracomment>
   <translation>, </translation>
  </message>
  <message>
   <source>maximum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>maximum {place}</translation>
  </message>
  <message>
   <source>start {place}</source>
   <extracomment>formulas.start_text, lesson_labels._start</extracomment>
   <translation>départ {place}</translation>
  </message>
  <message>
   <source>minimum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>minimum {place}</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground falls to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Ici, la pente est {slope} : le sol descend vers la droite.</translation>
  </message>
  <message>
   <source>Sum of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Somme des carrés des pentes : {formula}, et {size}.</translation>
  </message>
  <message>
   <source>It leads to {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Il mène à {formula}.</translation>
  </message>
  <message>
   <source>{cost} is not less than {best}: {point} stays the best.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} n’est pas inférieur à {best} : {point} reste le meilleur.</translation>
  </message>
  <message>
   <source>No slope shows the way: the next point in the row is {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>Aucune pente ne montre le chemin : le point suivant de la rangée est {point}.</translation>
  </message>
  <message>
   <source>You stand at {here}. In fog, this place is all you know.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>Position : {here}. Dans le brouillard, cet endroit est tout ce que l’on connaît.</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>Déplacement</translation>
  </message>
  <message>
   <source>The step has led from {there} to {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>Le pas a mené de {there} à {here}.</translation>
  </message>
  <message>
   <source>The gradient is {slope}: it points uphill, so down is against it.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Le gradient est {slope} : il pointe vers le haut ; pour descendre, aller à l’opposé.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Ici, la pente est {slope} : le sol est plat.</translation>
  </message>
  <message>
   <source>Slope</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Pente</translation>
  </message>
  <message>
   <source>Squares</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Carrés</translation>
  </message>
  <message>
   <source>Curvature</source>
   <extracomment>function_captions._curvature, neuron_captions._curvature</extracomment>
   <translation>Courbure</translation>
  </message>
  <message>
   <source>One curvature is {least}: no bowl fits the ground here.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Une courbure est {least} : aucune cuvette ne convient au sol ici.</translation>
  </message>
  <message>
   <source>From {least} to {most}: the dashed bowl bends like this.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>De {least} à {most} : la cuvette en tirets se courbe ainsi.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola has this slope and curvature.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Ici, {bend} : la parabole en tirets a cette pente et cette courbure.</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>function_captions._scale, function_captions._newton, neuron_captions._scale</extracomment>
   <translation>Échelle</translation>
  </message>
  <message>
   <source>Rate times gradient: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Taux fois gradient : {formula}.</translation>
  </message>
  <message>
   <source>No rate: to the model’s lowest place, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>Sans taux : vers le point le plus bas du modèle, {formula}.</translation>
  </message>
  <message>
   <source>No rate: slope over curvature, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>Sans taux : pente sur courbure, {formula}.</translation>
  </message>
  <message>
   <source>Look ahead</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Anticiper</translation>
  </message>
  <message>
   <source>The ghost shows where it leads: {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Le fantôme montre où cela mène : {formula}.</translation>
  </message>
  <message>
   <source>The search stands on point {number} of {count}, {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>La recherche est au point {number} sur {count}, {here}.</translation>
  </message>
  <message>
   <source>The cost there is {cost}. The slope is not asked for.</source>
   <extracomment>function_captions._look</extracomment>
   <translation>Là, le coût vaut {cost}. La pente n’est pas demandée.</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>{cost} is less than {best}: this point is the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} est inférieur à {best} : ce point est le meilleur jusqu’ici.</translation>
  </message>
  <message>
   <source>That was the last point: the search goes to the best, {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>C’était le dernier point : la recherche va au meilleur, {point}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>function_captions._go_on, start_labels.GO_ON, trouble_labels.GO_ON</extracomment>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Stand</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>Position</translation>
  </message>
  <message>
   <source>The gradient is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Le gradient est {slope} : le sol est plat.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground rises to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Ici, la pente est {slope} : le sol monte vers la droite.</translation>
  </message>
  <message>
   <source>Means</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Moyennes</translation>
  </message>
  <message>
   <source>Of the slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Des pentes jusqu’ici, la moyenne est {mean} et la taille usuelle {size}.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Elle garde {share} et reçoit le gradient : {formula}.</translation>
  </message>
  <message>
   <source>Mean of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Moyenne des carrés des pentes : {formula}, et {size}.</translation>
  </message>
  <message>
   <source>The Hessian H says how the gradient changes from here on.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>La hessienne H dit comment le gradient change à partir d’ici.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola opens downwards. Its vertex is a top.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Ici, {bend} : la parabole en tirets s’ouvre vers le bas. Son sommet est un maximum.</translation>
  </message>
  <message>
   <source>Here {bend}: the ground is straight, and no parabola fits.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Ici, {bend} : le sol est droit, et aucune parabole ne convient.</translation>
  </message>
  <message>
   <source>Rate times slope, downhill: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Taux fois pente, vers le bas : {formula}.</translation>
  </message>
  <message>
   <source>This step leads to no number: there is no such place.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Ce pas ne mène à aucun nombre : cet endroit n’existe pas.</translation>
  </message>
  <message>
   <source>There is nothing to compare: this point is passed over.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>Il n’y a rien à comparer : ce point est sauté.</translation>
  </message>
  <message>
   <source>It is the first point with a cost: the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>C’est le premier point qui a un coût : le meilleur jusqu’ici.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the slope in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Elle garde {share} et reçoit la pente : {formula}.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Rate times velocity: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Taux fois vitesse : {formula}.</translation>
  </message>
  <message>
   <source>Rate times both: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Taux fois les deux : {formula}.</translation>
  </message>
  <message>
   <source>Rate times gradient over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Taux fois gradient sur taille : {formula}.</translation>
  </message>
  <message>
   <source>Rate times mean over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Taux fois moyenne sur taille : {formula}.</translation>
  </message>
  <message>
   <source>Rate times slope over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Taux fois pente sur taille : {formula}.</translation>
  </message>
  <message>
   <source>Function</source>
   <extracomment>function_labels.FUNCTION, labels.INPUTS</extracomment>
   <translation>Fonction</translation>
  </message>
  <message>
   <source>Any f(x) or f(x, y) that you type: one curve, or a landscape.</source>
   <extracomment>function_labels.FUNCTION</extracomment>
   <translation>N’importe quelle f(x) ou f(x, y) tapée au clavier : une courbe ou un paysage.</translation>
  </message>
  <message>
   <source>Function f</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>Fonction f</translation>
  </message>
  <message>
   <source>A function of x, or of x and y, such as x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) or x² + 3y². Enter takes it, Esc brings back the one in force.</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>Une fonction de x, ou de x et y, comme x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) ou x² + 3y². Entrée la prend, Échap ramène celle en vigueur.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Functions worth walking down, each with a start and a rate.</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>Des fonctions qui valent la descente, chacune avec un départ et un taux.</translation>
  </message>
  <message>
   <source>Start x, y</source>
   <extracomment>function_labels.START</extracomment>
   <translation>Départ x, y</translation>
  </message>
  <message>
   <source>Where the walk begins: two numbers with a comma between them, or one for both. The ball in the picture can be dragged too, and a click there begins anew.</source>
   <extracomment>function_labels.START</extracomment>
   <translation>Où commence le parcours : deux nombres séparés par un point-virgule, ou un seul pour les deux. On peut aussi faire glisser la balle dans l’image ; un clic y recommence.</translation>
  </message>
  <message>
   <source>Enter takes it, Esc goes back.</source>
   <extracomment>function_labels.PREVIEW</extracomment>
   <translation>Entrée la prend, Échap revient.</translation>
  </message>
  <message>
   <source>not defined</source>
   <extracomment>function_labels.NOT_DEFINED</extracomment>
   <translation>non définie</translation>
  </message>
  <message>
   <source>too large to draw</source>
   <extracomment>function_labels.TOO_LARGE</extracomment>
   <translation>trop grand pour être tracé</translation>
  </message>
  <message>
   <source>The slope is 0 at no single place in view.</source>
   <extracomment>function_labels.NO_FLAT_PLACE</extracomment>
   <translation>La pente n’est 0 en aucun endroit précis de l’image.</translation>
  </message>
  <message>
   <source>Over a stretch of the curve, the slope is too small to tell from 0.</source>
   <extracomment>function_labels.FADED</extracomment>
   <translation>Sur une partie de la courbe, la pente ne se distingue pas de 0.</translation>
  </message>
  <message>
   <source>flat {place}</source>
   <extracomment>function_labels._ONE, function_labels._MANY</extracomment>
   <translation>plat {place}</translation>
  </message>
  <message>
   <source>minima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>minimums {place}</translation>
  </message>
  <message>
   <source>maxima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>maximums {place}</translation>
  </message>
  <message>
   <source>f is not defined at {place}</source>
   <extracomment>function_labels.undefined_at</extracomment>
   <translation>f n’est pas définie en {place}</translation>
  </message>
  <message>
   <source>The value at {place} is too large to draw</source>
   <extracomment>function_labels.too_large_at</extracomment>
   <translation>La valeur en {place} est trop grande pour être tracée</translation>
  </message>
  <message>
   <source>The slope is 0 at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>La pente est 0 en {places} endroits ou plus ; ceux proches du départ sont marqués.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>La pente est 0 en {places} endroit visible ; {minima} de ces points sont des minimums.</numerusform>
    <numerusform>La pente est 0 en {places} endroits visibles ; {minima} d’entre eux sont des minimums.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is 0 or leaps over it at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>La pente est 0 ou saute par-dessus en {places} endroits ou plus ; ceux proches du départ sont marqués.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 or leaps over it at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 or leaps over it at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>La pente est 0 ou saute par-dessus en {places} endroit visible ; {minima} de ces points sont des minimums.</numerusform>
    <numerusform>La pente est 0 ou saute par-dessus en {places} endroits visibles ; {minima} d’entre eux sont des minimums.</numerusform>
   </translation>
  </message>
  <message>
   <source>corner: {places}</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>coin : {places}</translation>
  </message>
  <message>
   <source>Rates</source>
   <extracomment>instrument_labels.SHORT</extracomment>
   <translation>Taux</translation>
  </message>
  <message>
   <source>Python</source>
   <extracomment>instrument_labels.SHORT, script_labels.PYTHON</extracomment>
   <translation>Python</translation>
  </message>
  <message>
   <source>Cobweb</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>Toile</translation>
  </message>
  <message>
   <source>Each step as a staircase between the curve x − ηf′(x) and the diagonal.</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>Chaque pas comme un escalier entre la courbe x − ηf′(x) et la diagonale.</translation>
  </message>
  <message>
   <source>Rate finder</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>Recherche du taux</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs, and which needs the fewest.</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>Combien de pas il faut à chaque taux d’apprentissage, et auquel il en faut le moins.</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Learning rates and starts at once: how many steps, and where each walk ends.</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>Taux d’apprentissage et départs à la fois : combien de pas, et où finit chaque parcours.</translation>
  </message>
  <message>
   <source>New experiment</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>Nouvelle expérience</translation>
  </message>
  <message>
   <source>Begin anew with this model, as the app came with it.</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>Recommencer à neuf avec ce modèle, comme à l’origine.</translation>
  </message>
  <message>
   <source>Open…</source>
   <extracomment>keeping_labels.OPEN, lesson_labels.OPEN_OTHER</extracomment>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Open an experiment, a lesson or a table of data.</source>
   <extracomment>keeping_labels.OPEN</extracomment>
   <translation>Ouvrir une expérience, une leçon ou un tableau de données.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <extracomment>keeping_labels.RECENT</extracomment>
   <translation>Ouvrir un fichier récent</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>keeping_labels.SAVE, keeping_labels.SAVE_IT, lesson_labels.SAVE</extracomment>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save all that the window holds in the experiment’s file.</source>
   <extracomment>keeping_labels.SAVE</extracomment>
   <translation>Enregistrer tout ce que contient la fenêtre dans le fichier de l’expérience.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <extracomment>keeping_labels.SAVE_AS, lesson_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Save all that the window holds in another file.</source>
   <extracomment>keeping_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>Enregistrer tout ce que contient la fenêtre dans un autre fichier.</translation>
  </message>
  <message>
   <source>Copy as text to share</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>Copier comme texte à partager</translation>
  </message>
  <message>
   <source>Copy a short text that opens here what the window shows now.</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>Copier un court texte qui ouvre ici ce que la fenêtre montre maintenant.</translation>
  </message>
  <message>
   <source>Paste shared text</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>Coller un texte partagé</translation>
  </message>
  <message>
   <source>Open the experiment whose text was copied.</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>Ouvrir l’expérience dont le texte a été copié.</translation>
  </message>
  <message>
   <source>Last time, not saved: {time}</source>
   <extracomment>keeping_labels.LAST_TIME</extracomment>
   <translation>Dernière session, non enregistrée : {time}</translation>
  </message>
  <message>
   <source>What the window held at {time}, when it was closed without saving.</source>
   <extracomment>keeping_labels.LAST_TIME_TIP</extracomment>
   <translation>Ce que contenait la fenêtre quand elle a été fermée sans enregistrer ({time}).</translation>
  </message>
  <message>
   <source>Clear list</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>Vider la liste</translation>
  </message>
  <message>
   <source>Forget these names; the files stay where they are.</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>Oublier ces noms ; les fichiers restent où ils sont.</translation>
  </message>
  <message>
   <source>{path} is not there any more. It was taken off the list.</source>
   <extracomment>keeping_labels.RECENT_GONE</extracomment>
   <translation>{path} n’est plus là. Le nom a été enlevé de la liste.</translation>
  </message>
  <message>
   <source>Experiments</source>
   <extracomment>keeping_labels.EXPERIMENTS</extracomment>
   <translation>Expériences</translation>
  </message>
  <message>
   <source>Experiments, lessons and tables</source>
   <extracomment>keeping_labels.ALL_KINDS</extracomment>
   <translation>Expériences, leçons et tableaux</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>keeping_labels.LESSONS, lesson_labels.LESSONS, lesson_labels.LESSON_FILES</extracomment>
   <translation>Leçons</translation>
  </message>
  <message>
   <source>Tables</source>
   <extracomment>keeping_labels.TABLES</extracomment>
   <translation>Tableaux</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>keeping_labels.ALL_FILES, lesson_labels.ALL_FILES</extracomment>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>A new experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.NEW_BEGUN</extracomment>
   <translation>Une nouvelle expérience. Annuler ramène ce qui était là.</translation>
  </message>
  <message>
   <source>Opened {name}. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED</extracomment>
   <translation>{name} ouvert. Annuler ramène ce qui était là.</translation>
  </message>
  <message>
   <source>Opened the shared experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED_SHARED</extracomment>
   <translation>Expérience partagée ouverte. Annuler ramène ce qui était là.</translation>
  </message>
  <message>
   <source>The work of {time} is back. It is not saved in a file yet.</source>
   <extracomment>keeping_labels.RESTORED</extracomment>
   <translation>Le travail non enregistré ({time}) est restauré. Il n’est pas encore dans un fichier.</translation>
  </message>
  <message>
   <source>There is no shared experiment on the clipboard. Copy its whole text first; it begins with gd1.</source>
   <extracomment>keeping_labels.NO_SHARE</extracomment>
   <translation>Il n’y a pas d’expérience partagée dans le presse-papiers. Copier d’abord tout son texte ; il commence par gd1.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <extracomment>keeping_labels.OPENING</extracomment>
   <translation>Ouverture de {name}…</translation>
  </message>
  <message>
   <source>Opening the shared experiment …</source>
   <extracomment>keeping_labels.OPENING_SHARED</extracomment>
   <translation>Ouverture de l’expérience partagée…</translation>
  </message>
  <message>
   <source>Bringing back what was not saved …</source>
   <extracomment>keeping_labels.OPENING_WORK</extracomment>
   <translation>Restauration de ce qui n’était pas enregistré…</translation>
  </message>
  <message>
   <source>Stop opening; everything stays as it was.  (Esc)</source>
   <extracomment>keeping_labels.CANCEL</extracomment>
   <translation>Arrêter l’ouverture ; tout reste comme c’était.  (Échap)</translation>
  </message>
  <message>
   <source>It was not opened. Everything is as it was.</source>
   <extracomment>keeping_labels.NOT_OPENED</extracomment>
   <translation>Rien n’a été ouvert. Tout est comme avant.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <extracomment>keeping_labels.UNSAVED</extracomment>
   <translation>Enregistrer les changements de {name} ?</translation>
  </message>
  <message>
   <source>Without saving, what was changed since is lost.</source>
   <extracomment>keeping_labels.UNSAVED_TEXT</extracomment>
   <translation>Sans enregistrer, ce qui a changé depuis est perdu.</translation>
  </message>
  <message>
   <source>Don’t save</source>
   <extracomment>keeping_labels.DROP_IT</extracomment>
   <translation>Ne pas enregistrer</translation>
  </message>
  <message>
   <source>GD Desktop ended unexpectedly. Bring back the work of {time}?</source>
   <extracomment>keeping_labels.CRASHED</extracomment>
   <translation>GD Desktop s’est arrêté de façon inattendue. Restaurer le travail non enregistré ({time}) ?</translation>
  </message>
  <message>
   <source>It is kept until you decide. Not now asks again at the next start.</source>
   <extracomment>keeping_labels.CRASHED_TEXT</extracomment>
   <translation>Il est gardé jusqu’à ce que ce soit décidé. « Pas maintenant » repose la question au prochain démarrage.</translation>
  </message>
  <message>
   <source>Restore</source>
   <extracomment>keeping_labels.BRING_BACK</extracomment>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>keeping_labels.DISCARD</extracomment>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>keeping_labels.NOT_NOW</extracomment>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>{name} has changed since it was opened here.</source>
   <extracomment>keeping_labels.CHANGED</extracomment>
   <translation>{name} a changé depuis son ouverture ici.</translation>
  </message>
  <message>
   <source>Overwriting it replaces what it holds now.</source>
   <extracomment>keeping_labels.CHANGED_TEXT</extracomment>
   <translation>L’écraser remplace ce qu’il contient maintenant.</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <extracomment>keeping_labels.OVERWRITE</extracomment>
   <translation>Écraser</translation>
  </message>
  <message>
   <source>Your work could not be kept for the next time.</source>
   <extracomment>keeping_labels.NOT_KEPT</extracomment>
   <translation>Le travail n’a pas pu être conservé pour la prochaine fois.</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <extracomment>keeping_labels.CLOSE_ANYWAY</extracomment>
   <translation>Fermer quand même</translation>
  </message>
  <message>
   <source>It was not saved.</source>
   <extracomment>keeping_labels.NOT_SAVED</extracomment>
   <translation>L’enregistrement n’a pas été fait.</translation>
  </message>
  <message>
   <source>Your work is still in the window.</source>
   <extracomment>keeping_labels.WORK_KEPT</extracomment>
   <translation>Le travail est toujours dans la fenêtre.</translation>
  </message>
  <message>
   <source>Saved {name}.</source>
   <extracomment>keeping_labels.saved, labels.SAVED</extracomment>
   <translation>{name} enregistré.</translation>
  </message>
  <message numerus="yes">
   <source>Copied as text to share: {count} characters. Paste it into a message; there, Paste shared text opens it.</source>
   <extracomment>keeping_labels.share_copied; one: Copied as text to share: {count} character.</extracomment>
   <translation>
    <numerusform>Copié comme texte à partager : {count} caractère.</numerusform>
    <numerusform>Copié comme texte à partager : {count} caractères. Le coller dans un message ; à l’arrivée, Coller un texte partagé l’ouvre.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Nothing is kept should the app end unexpectedly; save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>Impossible d’écrire dans {folder} : {reason}. Rien n’est gardé si l’application s’arrête de façon inattendue ; enregistrer de temps en temps.</translation>
  </message>
  <message>
   <source>{folder} cannot be written, so that nothing is kept should the app end unexpectedly. Save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>Impossible d’écrire dans {folder} : rien n’est gardé si l’application s’arrête de façon inattendue. Enregistrer de temps en temps.</translation>
  </message>
  <message>
   <source>This is no file that can be read from its start to its end. Choose a file.</source>
   <extracomment>keeping_words._FAULTS, table_words._FAULTS</extracomment>
   <translation>Ce n’est pas un fichier qui se lit du début à la fin. Choisir un fichier.</translation>
  </message>
  <message>
   <source>An experiment has {most} bytes at the most. Choose another file, or keep fewer rows of data.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Une expérience a {most} octets au plus. Choisir un autre fichier, ou garder moins de lignes de données.</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8. It is damaged, or no experiment: open another copy of it.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Le fichier n’est pas du texte en UTF-8. Il est endommagé, ou n’est pas une expérience : en ouvrir une autre copie.</translation>
  </message>
  <message>
   <source>The file is damaged or cut off here. Open another copy of it, or save the experiment once more where it came from.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Le fichier est endommagé ou coupé ici. En ouvrir une autre copie, ou enregistrer encore une fois l’expérience là d’où elle vient.</translation>
  </message>
  <message>
   <source>Brackets are more than {expected} deep, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Des crochets ont plus de {expected} niveaux, ce qui n’arrive dans aucune expérience. Ouvrir une autre copie du fichier.</translation>
  </message>
  <message>
   <source>There are more than {most} brackets and texts, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Il y a plus de {most} crochets et textes, ce qui n’arrive dans aucune expérience. Ouvrir une autre copie du fichier.</translation>
  </message>
  <message>
   <source>This is no experiment. Open a file that was saved as one; its name ends in .descent.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Ce n’est pas une expérience. Ouvrir un fichier enregistré comme tel ; son nom finit en .descent.</translation>
  </message>
  <message>
   <source>This was made by a newer version of the app: its format is {value}, and {expected} is the newest that is known here. Open it with that version, or update this one.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Ceci vient d’une version plus récente de l’application : son format est {value}, et {expected} est le plus récent connu ici. L’ouvrir avec cette version plus récente, ou mettre à jour celle-ci.</translation>
  </message>
  <message>
   <source>This is there twice. Keep one of the two.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Ceci est là deux fois. N’en garder qu’un.</translation>
  </message>
  <message>
   <source>This is missing. Add it, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Ceci manque. L’ajouter, ou ouvrir une autre copie du fichier.</translation>
  </message>
  <message>
   <source>“{value}” is nothing that is known here. Take it out, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>« {value} » est inconnu ici. L’enlever, ou ouvrir une autre copie du fichier.</translation>
  </message>
  <message>
   <source>“{value}” is not what belongs here. Give {kind}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’a pas sa place ici. Donner {kind}.</translation>
  </message>
  <message>
   <source>“{value}” is not a finite number. Give one, such as 0.1.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est pas un nombre fini. En donner un, comme 0.1.</translation>
  </message>
  <message>
   <source>“{value}” is out of range. Give {range}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>« {value} » est hors limites. Donner {range}.</translation>
  </message>
  <message>
   <source>There are {number}, and {most} is the most. Take some away.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Il y en a {number}, et {most} est le maximum. En enlever.</translation>
  </message>
  <message>
   <source>“{value}” is not known. Give one of {names}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>« {value} » est inconnu. Donner un de ceux-ci : {names}.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Take it out.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>« {value} » n’est possible qu’avec {needs}. L’enlever.</translation>
  </message>
  <message>
   <source>The learning rates do not fit the steps. Give pairs of a first step and a positive rate, the first of step 1 and each later than the one before.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Les taux d’apprentissage ne vont pas avec les pas. Donner des paires d’un premier pas et d’un taux positif, la première au pas 1 et chacune plus tard que la précédente.</translation>
  </message>
  <message>
   <source>Rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Lignes, étiquettes, caractéristiques et classes ne vont pas ensemble. Donner à chaque ligne un nombre par caractéristique, autant d’étiquettes 0 ou 1 que de lignes, et deux classes.</translation>
  </message>
  <message>
   <source>“{value}” has half a sign in it, which cannot be written. Give another name.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>« {value} » contient une moitié de signe, qui ne peut pas être écrite. Donner un autre nom.</translation>
  </message>
  <message>
   <source>“{value}” is no data that comes with this version of the app. Give one of {names}, or open the experiment with a newer version.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>« {value} » n’est pas un jeu de données de cette version de l’application. Donner un de ceux-ci : {names}, ou ouvrir l’expérience avec une version plus récente.</translation>
  </message>
  <message>
   <source>The table {path} is on another computer, which the app does not contact only because a file says so. Put a copy of the table beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Le tableau {path} se trouve sur un autre ordinateur, auquel l’application ne se connecte pas seulement parce qu’un fichier le dit. Placez une copie du tableau à côté du fichier de l’expérience.</translation>
  </message>
  <message>
   <source>The table {path} cannot be opened, and the experiment needs it. Put it there again, or beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Le tableau {path} ne peut pas être ouvert, et l’expérience en a besoin. Le remettre là, ou à côté du fichier de l’expérience.</translation>
  </message>
  <message>
   <source>The table {path} is not the one that the experiment was saved with. Put that one in its place, or open the table by itself.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Le tableau {path} n’est pas celui avec lequel l’expérience a été enregistrée. Remettre celui d’alors à sa place, ou ouvrir le tableau seul.</translation>
  </message>
  <message>
   <source>The data has {number} numbers, and an experiment can hold {most}. Keep fewer rows or features.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Les données ont {number} nombres, et une expérience peut en contenir {most}. Garder moins de lignes ou de caractéristiques.</translation>
  </message>
  <message>
   <source>There is no experiment in this text. Copy all of the text that was shared; it begins with gd1 and a colon.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Il n’y a pas d’expérience dans ce texte. Copier tout le texte partagé ; il commence par gd1 et un deux-points.</translation>
  </message>
  <message>
   <source>Some of the shared text is lost or changed. Copy it once more, from gd1 to the full stop at its end.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Une partie du texte partagé est perdue ou changée. Le copier encore une fois, de gd1 jusqu’au point final.</translation>
  </message>
  <message>
   <source>The table {path} is too large for a text to share. Save the experiment, and hand over its file together with the table.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Le tableau {path} est trop grand pour un texte à partager. Enregistrer l’expérience, et transmettre son fichier avec le tableau.</translation>
  </message>
  <message>
   <source>A text to share has {most} characters at the most, and this is more. Save the experiment, and hand over its file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Un texte à partager a {most} caractères au plus, et celui-ci en a davantage. Enregistrer l’expérience, et transmettre son fichier.</translation>
  </message>
  <message>
   <source>a text between quotation marks</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>un texte entre guillemets</translation>
  </message>
  <message>
   <source>a number, such as 0.1</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>un nombre, comme 0.1</translation>
  </message>
  <message>
   <source>a whole number, such as 3</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>un nombre entier, comme 3</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>keys with their values between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>des clés avec leurs valeurs entre { et }</translation>
  </message>
  <message>
   <source>a list of keys with their values, each between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>une liste de clés avec leurs valeurs, chaque groupe entre { et }</translation>
  </message>
  <message>
   <source>settings of the model and the method</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>des réglages du modèle et de la méthode</translation>
  </message>
  <message>
   <source>a list between [ and ]</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>une liste entre [ et ]</translation>
  </message>
  <message>
   <source>a parabola or a function of one variable</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>une parabole ou une fonction d’une variable</translation>
  </message>
  <message>
   <source>a landscape, which has two parameters</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>un paysage, qui a deux paramètres</translation>
  </message>
  <message>
   <source>a parabola, a function or a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>une parabole, une fonction ou un paysage</translation>
  </message>
  <message>
   <source>the neuron</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>le neurone</translation>
  </message>
  <message>
   <source>a parabola</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>une parabole</translation>
  </message>
  <message>
   <source>a typed function</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>une fonction tapée</translation>
  </message>
  <message>
   <source>a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>un paysage</translation>
  </message>
  <message>
   <source>{path} could not be saved: there is no space left. Free some, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : il n’y a plus de place. En libérer, ou choisir un autre endroit.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there, or another program has it open. Close it there, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : il n’est pas permis d’y écrire, ou un autre programme l’a ouvert. L’y fermer, ou choisir un autre endroit.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : il n’est pas permis d’y écrire. Choisir un autre endroit.</translation>
  </message>
  <message>
   <source>{path} could not be saved: nothing can be written to that disk. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : rien ne peut être écrit sur ce disque. Choisir un autre endroit.</translation>
  </message>
  <message>
   <source>{path} could not be saved: its folder is not there any more. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : son dossier n’est plus là. Choisir un autre endroit.</translation>
  </message>
  <message>
   <source>{path} could not be saved: that is a folder. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : c’est un dossier. Choisir un autre nom.</translation>
  </message>
  <message>
   <source>{path} could not be saved: a file cannot be called so. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : un fichier ne peut pas s’appeler ainsi. Choisir un autre nom.</translation>
  </message>
  <message>
   <source>{path} could not be saved: {reason}. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>{path} n’a pas pu être enregistré : {reason}. Choisir un autre endroit.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read, or another program has it open. Close it there, or choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} n’a pas pu être ouvert : il n’est pas permis de le lire, ou un autre programme l’a ouvert. L’y fermer, ou choisir un autre fichier.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} n’a pas pu être ouvert : il n’est pas permis de le lire. Choisir un autre fichier.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it is not there any more. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} n’a pas pu être ouvert : il n’est plus là. Choisir un autre fichier.</translation>
  </message>
  <message>
   <source>{path} could not be opened: that is a folder. Choose a file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} n’a pas pu être ouvert : c’est un dossier. Choisir un fichier.</translation>
  </message>
  <message>
   <source>{path} could not be opened: {reason}. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>{path} n’a pas pu être ouvert : {reason}. Choisir un autre fichier.</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>de {least} à {most}</translation>
  </message>
  <message>
   <source>{place}: {reason}</source>
   <extracomment>keeping_words.refusal</extracomment>
   <translation>{place} : {reason}</translation>
  </message>
  <message>
   <source>Line {line}, column {column}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>Ligne {line}, colonne {column}</translation>
  </message>
  <message>
   <source>Line {line}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>Ligne {line}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>{least} ou plus</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <extracomment>keeping_words._of_file</extracomment>
   <translation>le système ne dit pas pourquoi</translation>
  </message>
  <message>
   <source>a number of many digits</source>
   <extracomment>keeping_words._visible, lesson_words._visible</extracomment>
   <translation>un nombre de nombreux chiffres</translation>
  </message>
  <message>
   <source>Parabola</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>Parabole</translation>
  </message>
  <message>
   <source>y = ax² + bx + c: one parameter, and a known solution to check with.</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>y = ax² + bx + c : un paramètre, et une solution connue pour vérifier.</translation>
  </message>
  <message>
   <source>Neuron</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>Neurone</translation>
  </message>
  <message>
   <source>A sigmoid neuron that learns to tell two classes apart.</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>Un neurone sigmoïde qui apprend à distinguer deux classes.</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>labels.MODEL, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Control</source>
   <extracomment>labels.CONTROL</extracomment>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Verdict</source>
   <extracomment>labels.VERDICT</extracomment>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>Descent</source>
   <extracomment>labels.DESCENT</extracomment>
   <translation>Descente</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <extracomment>labels.ACCURACY, labels.ACCURACY_TAB, landscape_labels.ACCURACY</extracomment>
   <translation>Exactitude</translation>
  </message>
  <message>
   <source>Iterations</source>
   <extracomment>labels.ITERATIONS, labels.ITERATIONS_TAB</extracomment>
   <translation>Itérations</translation>
  </message>
  <message>
   <source>What every step costs: whether the walk gets on, and how fast.</source>
   <extracomment>labels.COST_TAB</extracomment>
   <translation>Ce que coûte chaque pas : si le parcours avance, et à quelle vitesse.</translation>
  </message>
  <message>
   <source>The share of the samples that is answered rightly, at each step.</source>
   <extracomment>labels.ACCURACY_TAB</extracomment>
   <translation>La part des exemples bien classés, à chaque pas.</translation>
  </message>
  <message>
   <source>Every step of the walk, with its numbers in a table.</source>
   <extracomment>labels.ITERATIONS_TAB</extracomment>
   <translation>Chaque pas du parcours, avec ses nombres dans un tableau.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>labels.RATE, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>Taux d’apprentissage</translation>
  </message>
  <message>
   <source>How far a step goes for each unit of slope: any positive number, such as 0.1 or 1e-3. Up and Down change it a little.</source>
   <extracomment>labels.RATE</extracomment>
   <translation>La longueur d’un pas par unité de pente : tout nombre positif, comme 0,1 ou 1e-3. Haut et Bas le changent un peu.</translation>
  </message>
  <message>
   <source>Learning rate ruler</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>Règle du taux d’apprentissage</translation>
  </message>
  <message>
   <source>Drag the marker, or use the arrow keys. The colours show what each learning rate does.</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>Faire glisser le repère, ou utiliser les flèches. Les couleurs montrent ce que fait chaque taux d’apprentissage.</translation>
  </message>
  <message>
   <source>Start x</source>
   <extracomment>labels.START, labels.INPUTS</extracomment>
   <translation>Départ x</translation>
  </message>
  <message>
   <source>Where the walk begins: any finite number. The ball in the picture can be dragged too.</source>
   <extracomment>labels.START</extracomment>
   <translation>Où commence le parcours : tout nombre fini. On peut aussi faire glisser la balle dans l’image.</translation>
  </message>
  <message>
   <source>Start w, b</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>Départ w, b</translation>
  </message>
  <message>
   <source>Where the walk begins: the weights and then the bias, with commas between them; one number stands for all of them; or zeros, or random.</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>Où commence le parcours : les poids puis le biais, séparés par des points-virgules ; un seul nombre vaut pour tous ; ou bien zéros, ou hasard.</translation>
  </message>
  <message>
   <source>zeros</source>
   <extracomment>labels.START_WORDS, neuron_words.start</extracomment>
   <translation>zéros</translation>
  </message>
  <message>
   <source>random</source>
   <extracomment>labels.START_WORDS</extracomment>
   <translation>hasard</translation>
  </message>
  <message>
   <source>Zeros</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>Zéros</translation>
  </message>
  <message>
   <source>Begin with all weights and the bias at 0: every output is then ½.</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>Commencer avec tous les poids et le biais à 0 : chaque sortie vaut alors ½.</translation>
  </message>
  <message>
   <source>Random start</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>Départ au hasard</translation>
  </message>
  <message>
   <source>Draw another start from the picture's range; the seed is shown.</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>Tirer un autre départ dans l’étendue de l’image ; la graine est affichée.</translation>
  </message>
  <message>
   <source>Coefficient a</source>
   <extracomment>labels.COEFFICIENTS, labels.INPUTS</extracomment>
   <translation>Coefficient a</translation>
  </message>
  <message>
   <source>The factor of x²: any number but 0. Below 0 there is no minimum.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Le facteur de x² : tout nombre sauf 0. En dessous de 0, il n’y a pas de minimum.</translation>
  </message>
  <message>
   <source>Coefficient b</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Coefficient b</translation>
  </message>
  <message>
   <source>The factor of x: any number.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Le facteur de x : tout nombre.</translation>
  </message>
  <message>
   <source>Coefficient c</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Coefficient c</translation>
  </message>
  <message>
   <source>The constant: any number. It lifts the curve, and that is all.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>La constante : tout nombre. Elle soulève la courbe, et c’est tout.</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>Allure</translation>
  </message>
  <message>
   <source>Steps a second, from 1 to 120; at the right end as fast as possible.</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>Pas par seconde, de 1 à 120 ; tout à droite, le plus vite possible.</translation>
  </message>
  <message>
   <source>Steps</source>
   <extracomment>labels.STEPS, labels.INPUTS, map_labels.BY_STEPS</extracomment>
   <translation>Pas</translation>
  </message>
  <message>
   <source>A run stops here at the latest: a whole number up to 10,000,000.</source>
   <extracomment>labels.STEPS</extracomment>
   <translation>Une exécution s’arrête ici au plus tard : un nombre entier jusqu’à 10 000 000.</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <extracomment>labels.TOLERANCE, labels.INPUTS, lesson_labels.TOLERANCE</extracomment>
   <translation>Tolérance</translation>
  </message>
  <message>
   <source>A run has converged where the slope is at most this, such as 1e-6; 0: it never stops for it.</source>
   <extracomment>labels.TOLERANCE</extracomment>
   <translation>Il y a convergence là où la pente ne dépasse pas ce nombre, comme 1e-6 ; 0 : jamais d’arrêt pour cela.</translation>
  </message>
  <message>
   <source>epochs</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>époques</translation>
  </message>
  <message>
   <source>Count in epochs (once through all samples) on the axis, not in steps.</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>Compter sur l’axe en époques (une fois tous les exemples), et non en pas.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>Chronologie</translation>
  </message>
  <message>
   <source>Any iteration of the history: drag, or use the arrow keys.</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>N’importe quelle itération de l’historique : glisser, ou utiliser les flèches.</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>labels.INPUTS, lesson_labels.ALLOWED, method_labels.METHOD, worksheet_words._NAMES</extracomment>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Setting</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Réglage</translation>
  </message>
  <message>
   <source>Terrain</source>
   <extracomment>labels.INPUTS, mountain_labels.CHOICE</extracomment>
   <translation>Terrain</translation>
  </message>
  <message>
   <source>Method’s settings</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Réglages de la méthode</translation>
  </message>
  <message>
   <source>Coefficients</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Coefficients</translation>
  </message>
  <message>
   <source>Coefficient</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Coefficient</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>labels.INPUTS, worksheet_labels.SEED, worksheet_words._NAMES</extracomment>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>labels.INPUTS, lesson_labels.SETTINGS_TAB</extracomment>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>labels.INPUTS, labels.THEME</extracomment>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>labels.INPUTS, worksheet_labels.FORMAT</extracomment>
   <translation>Format</translation>
  </message>
  <message>
   <source>Label</source>
   <extracomment>labels.INPUTS, own_data_labels.LABEL_COLUMN</extracomment>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>labels.INPUTS, own_data_labels.FEATURES</extracomment>
   <translation>Caractéristiques</translation>
  </message>
  <message>
   <source>Feature</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Caractéristique</translation>
  </message>
  <message>
   <source>Class 1</source>
   <extracomment>labels.INPUTS, own_data_labels.POSITIVE</extracomment>
   <translation>Classe 1</translation>
  </message>
  <message>
   <source>Scaling</source>
   <extracomment>labels.INPUTS, neuron_labels.SCALE, own_data_labels.SCALING</extracomment>
   <translation>Mise à l’échelle</translation>
  </message>
  <message>
   <source>Batch</source>
   <extracomment>labels.INPUTS, neuron_labels.BATCH</extracomment>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Held out</source>
   <extracomment>labels.INPUTS, neuron_labels.HELD_OUT</extracomment>
   <translation>Mis de côté</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Bogues</translation>
  </message>
  <message>
   <source>Step</source>
   <extracomment>labels.STEP, lesson_labels.FIGURE_STEP</extracomment>
   <translation>Pas</translation>
  </message>
  <message>
   <source>One step down the slope.</source>
   <extracomment>labels.STEP</extracomment>
   <translation>Un pas vers le bas de la pente.</translation>
  </message>
  <message>
   <source>Step ×10</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>Pas ×10</translation>
  </message>
  <message>
   <source>Ten steps at once.</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>Dix pas d’un coup.</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>labels.BACK</extracomment>
   <translation>Retour</translation>
  </message>
  <message>
   <source>One step back, exactly as it was.</source>
   <extracomment>labels.BACK</extracomment>
   <translation>Un pas en arrière, exactement comme c’était.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>labels.RUN, lesson_labels.ALLOWED</extracomment>
   <translation>Lancer</translation>
  </message>
  <message>
   <source>Step on until the walk converges, diverges, cycles or reaches the step limit.</source>
   <extracomment>labels.RUN</extracomment>
   <translation>Avancer jusqu’à ce que le parcours converge, diverge, tourne en rond ou atteigne la limite de pas.</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Stop here; Run goes on.</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>S’arrêter ici ; Lancer reprend.</translation>
  </message>
  <message>
   <source>Reset</source>
   <extracomment>labels.RESET</extracomment>
   <translation>Réinit.</translation>
  </message>
  <message>
   <source>Back to the configured start, with an empty history.</source>
   <extracomment>labels.RESET</extracomment>
   <translation>Retour au départ réglé, avec un historique vide.</translation>
  </message>
  <message>
   <source>Predict</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>Prédire</translation>
  </message>
  <message>
   <source>Step asks first where it leads; then it shows, and names a known mistake.</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>Pas demande d’abord où il mène ; puis il le montre, et nomme une erreur connue.</translation>
  </message>
  <message>
   <source>Sub-frames</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>Phases</translation>
  </message>
  <message>
   <source>Walk each step in captioned frames, forwards and backwards.</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>Parcourir chaque pas en phases légendées, en avant et en arrière.</translation>
  </message>
  <message>
   <source>Next sub-frame</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>Phase suivante</translation>
  </message>
  <message>
   <source>The next part of the step; the last one completes it.</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>La partie suivante du pas ; la dernière l’achève.</translation>
  </message>
  <message>
   <source>Previous sub-frame</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>Phase précédente</translation>
  </message>
  <message>
   <source>The part of the step before this one.</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>La partie du pas d’avant.</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>labels.UNDO, own_data_labels.UNDO_PICTURE</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take the last change of a setting back.</source>
   <extracomment>labels.UNDO</extracomment>
   <translation>Revenir sur le dernier changement de réglage.</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>labels.REDO</extracomment>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Bring the undone change back.</source>
   <extracomment>labels.REDO</extracomment>
   <translation>Ramener le changement annulé.</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>Toute l’image</translation>
  </message>
  <message>
   <source>Return both plots to the range that shows the whole story.</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>Remettre les deux graphiques à l’étendue qui montre toute l’histoire.</translation>
  </message>
  <message>
   <source>Logarithmic cost</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>Coût logarithmique</translation>
  </message>
  <message>
   <source>Show how far the cost is above the minimum in powers of ten: a steady descent is a straight line.</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>Montrer en puissances de dix l’écart entre le coût et le minimum : une descente régulière est une droite.</translation>
  </message>
  <message>
   <source>No lowest cost is known here, and without one there are no heights above it to take logarithms of.</source>
   <extracomment>labels.NO_LOG</extracomment>
   <translation>Aucun coût minimal n’est connu ici, et sans lui il n’y a pas de hauteurs au-dessus dont prendre le logarithme.</translation>
  </message>
  <message>
   <source>In fog, no one knows how far above the minimum the cost is.</source>
   <extracomment>labels.NO_LOG_IN_FOG</extracomment>
   <translation>Dans le brouillard, personne ne sait à quelle hauteur au-dessus du minimum se trouve le coût.</translation>
  </message>
  <message>
   <source>Open CSV…</source>
   <extracomment>labels.OPEN_CSV, neuron_labels.OPEN_CSV</extracomment>
   <translation>Ouvrir un CSV…</translation>
  </message>
  <message>
   <source>Teach the neuron with a table of your own: a line of names, then a row a sample.</source>
   <extracomment>labels.OPEN_CSV</extracomment>
   <translation>Instruire le neurone avec un tableau personnel : une ligne de noms, puis une ligne par exemple.</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>Réinitialiser les réglages</translation>
  </message>
  <message>
   <source>Every setting back to what the app came with.</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>Tous les réglages comme à l’origine.</translation>
  </message>
  <message>
   <source>Put this away; the same button or key as before brings it back.</source>
   <extracomment>labels.CLOSE</extracomment>
   <translation>Ranger ceci ; le même bouton ou la même touche le ramène.</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Close the window; the settings are kept.</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>Fermer la fenêtre ; les réglages sont conservés.</translation>
  </message>
  <message>
   <source>User guide</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>Guide</translation>
  </message>
  <message>
   <source>How everything works, page by page, with a search.</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>Comment tout fonctionne, page par page, avec une recherche.</translation>
  </message>
  <message>
   <source>About GD Desktop</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>À propos de GD Desktop</translation>
  </message>
  <message>
   <source>The version, what the app is made of, and the licences.</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>La version, de quoi l’application est faite, et les licences.</translation>
  </message>
  <message>
   <source>Every key that does something.</source>
   <extracomment>labels.SHORTCUTS</extracomment>
   <translation>Toutes les touches qui font quelque chose.</translation>
  </message>
  <message>
   <source>Random</source>
   <extracomment>labels.RANDOM_SHORT</extracomment>
   <translation>Hasard</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <extracomment>labels.FILE</extracomment>
   <translation>Fic&amp;hier</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <extracomment>labels.EDIT</extracomment>
   <translation>Modi&amp;fier</translation>
  </message>
  <message>
   <source>&amp;Descend</source>
   <extracomment>labels.DESCEND</extracomment>
   <translation>&amp;Descente</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <extracomment>labels.VIEW</extracomment>
   <translation>&amp;Vue</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <extracomment>labels.TEACH</extracomment>
   <translation>&amp;Leçons</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <extracomment>labels.HELP</extracomment>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <source>Letter of the learning rate</source>
   <extracomment>labels.RATE_LETTER</extracomment>
   <translation>Lettre du taux d’apprentissage</translation>
  </message>
  <message>
   <source>Letter of the cost</source>
   <extracomment>labels.COST_LETTER</extracomment>
   <translation>Lettre du coût</translation>
  </message>
  <message>
   <source>Numbers</source>
   <extracomment>labels.NUMBERS, lesson_labels.PREVIEW_NUMBERS</extracomment>
   <translation>Nombres</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Projector</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Projecteur</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Rounded</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>Arrondis</translation>
  </message>
  <message>
   <source>Truncated</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>Tronqués</translation>
  </message>
  <message>
   <source>steady</source>
   <extracomment>labels.STEADY</extracomment>
   <translation>régulier</translation>
  </message>
  <message>
   <source>overshoots</source>
   <extracomment>labels.OVERSHOOTS</extracomment>
   <translation>dépasse</translation>
  </message>
  <message>
   <source>away</source>
   <extracomment>labels.AWAY</extracomment>
   <translation>diverge</translation>
  </message>
  <message>
   <source>iteration</source>
   <extracomment>labels.ITERATION_AXIS, landscape_labels.ACCURACY_STEPS</extracomment>
   <translation>itération</translation>
  </message>
  <message>
   <source>epoch</source>
   <extracomment>labels.EPOCH_AXIS</extracomment>
   <translation>époque</translation>
  </message>
  <message>
   <source>{cost} − min</source>
   <extracomment>labels.COST_ABOVE</extracomment>
   <translation>{cost} − min</translation>
  </message>
  <message>
   <source>The walk has left the picture: x = {x}</source>
   <extracomment>labels.OUTSIDE_PLOT</extracomment>
   <translation>Le parcours a quitté l’image : x = {x}</translation>
  </message>
  <message>
   <source>Press F for the whole picture</source>
   <extracomment>labels.PANNED</extracomment>
   <translation>F pour toute l’image</translation>
  </message>
  <message>
   <source>Drag to pan, wheel to zoom, drag the ball to choose the start; F: whole picture.</source>
   <extracomment>labels.PLOT_TIP</extracomment>
   <translation>Glisser pour déplacer, molette pour zoomer, faire glisser la balle pour choisir le départ ; F : toute l’image.</translation>
  </message>
  <message>
   <source>full speed</source>
   <extracomment>labels.AS_FAST_AS_POSSIBLE</extracomment>
   <translation>pleine vitesse</translation>
  </message>
  <message>
   <source>step {step}</source>
   <extracomment>labels.ITERATION, race_labels.state, race_labels.step</extracomment>
   <translation>pas {step}</translation>
  </message>
  <message>
   <source>start drawn with seed {seed}</source>
   <extracomment>labels.SEED</extracomment>
   <translation>départ tiré avec la graine {seed}</translation>
  </message>
  <message>
   <source>slope {slope}</source>
   <extracomment>labels.SLOPE_TAG</extracomment>
   <translation>pente {slope}</translation>
  </message>
  <message>
   <source>cost {cost}</source>
   <extracomment>labels.COST_COLUMN</extracomment>
   <translation>coût {cost}</translation>
  </message>
  <message>
   <source>cost {cost} of the batch</source>
   <extracomment>labels.COST_OF_BATCH_COLUMN</extracomment>
   <translation>coût {cost} du lot</translation>
  </message>
  <message>
   <source>lowest {cost}</source>
   <extracomment>labels.LOWEST_COLUMN</extracomment>
   <translation>au plus bas {cost}</translation>
  </message>
  <message>
   <source>{step}  epoch {epoch}</source>
   <extracomment>labels.STEP_IN_EPOCH</extracomment>
   <translation>{step}  époque {epoch}</translation>
  </message>
  <message>
   <source>Start anew</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Leave what hangs, and go on from the last row that was shown.</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>Abandonner ce qui est bloqué et continuer à partir de la dernière ligne affichée.</translation>
  </message>
  <message>
   <source>Wait</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>Attendre</translation>
  </message>
  <message>
   <source>Leave it as it is; this is asked again later.</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>Laisser ainsi ; la question sera posée de nouveau plus tard.</translation>
  </message>
  <message>
   <source>All settings are back to what the app came with. Undo brings the experiment back.</source>
   <extracomment>labels.ALL_RESET</extracomment>
   <translation>Tous les réglages sont comme à l’origine. Annuler ramène l’expérience.</translation>
  </message>
  <message numerus="yes">
   <source>{count} decimals</source>
   <extracomment>labels.decimals, predict_words._decimals; one: {count} decimal</extracomment>
   <translation>
    <numerusform>{count} décimale</numerusform>
    <numerusform>{count} décimales</numerusform>
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
   <translation>Paysage</translation>
  </message>
  <message>
   <source>Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.LANDSCAPE_TIP</extracomment>
   <translation>Cliquer pour partir de là, ou faire glisser la balle ; survoler pour voir le coût à un endroit. Glisser pour déplacer, molette pour zoomer ; F : toute l’image.</translation>
  </message>
  <message>
   <source>The arrow points straight across the contours: steepest down. Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.PLANE_TIP</extracomment>
   <translation>La flèche est perpendiculaire aux lignes de niveau : la plus forte descente. Cliquer pour partir de là, ou faire glisser la balle ; survoler pour voir le coût à un endroit. Glisser pour déplacer, molette pour zoomer ; F : toute l’image.</translation>
  </message>
  <message>
   <source>Parameter across</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>Paramètre horizontal</translation>
  </message>
  <message>
   <source>The parameter that grows from left to right in the landscape.</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>Le paramètre qui croît de gauche à droite dans le paysage.</translation>
  </message>
  <message>
   <source>Parameter upwards</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>Paramètre vertical</translation>
  </message>
  <message>
   <source>The parameter that grows from bottom to top.</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>Le paramètre qui croît de bas en haut.</translation>
  </message>
  <message>
   <source>The share of samples on their own side. Drag to pan, wheel to zoom.</source>
   <extracomment>landscape_labels.ACCURACY_TIP</extracomment>
   <translation>La part des exemples qui sont du bon côté. Glisser pour déplacer, molette pour zoomer.</translation>
  </message>
  <message>
   <source>training</source>
   <extracomment>landscape_labels.TRAINING</extracomment>
   <translation>entraînement</translation>
  </message>
  <message>
   <source>held out</source>
   <extracomment>landscape_labels.HELD_OUT</extracomment>
   <translation>mis de côté</translation>
  </message>
  <message>
   <source>{name} held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>{name} fixé au pas {step}</translation>
  </message>
  <message numerus="yes">
   <source>drawn from {drawn} of {samples} samples</source>
   <extracomment>landscape_labels.drawn_note; one: drawn from {drawn} of {samples} sample</extracomment>
   <translation>
    <numerusform>tracé d’après {drawn} exemple sur {samples}</numerusform>
    <numerusform>tracé d’après {drawn} exemples sur {samples}</numerusform>
   </translation>
  </message>
  <message>
   <source>minimum {place}, {cost}</source>
   <extracomment>landscape_labels.minimum</extracomment>
   <translation>minimum {place}, {cost}</translation>
  </message>
  <message>
   <source>others held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>les autres fixés au pas {step}</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>language_labels.LANGUAGE, worksheet_labels.LANGUAGE</extracomment>
   <translation>Langue</translation>
  </message>
  <message>
   <source>The lessons beside the plots: ten built in, and your own.</source>
   <extracomment>lesson_labels.LESSONS</extracomment>
   <translation>Les leçons à côté des graphiques : dix intégrées, et les leçons personnelles.</translation>
  </message>
  <message>
   <source>Next page</source>
   <extracomment>lesson_labels.NEXT_PAGE, worksheet_labels.NEXT</extracomment>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>The next page of the lesson.</source>
   <extracomment>lesson_labels.NEXT_PAGE, lesson_labels.TO_NEXT</extracomment>
   <translation>La page suivante de la leçon.</translation>
  </message>
  <message>
   <source>Previous page</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, worksheet_labels.PREVIOUS</extracomment>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>The page of the lesson before this one.</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, lesson_labels.TO_PREVIOUS</extracomment>
   <translation>La page d’avant dans la leçon.</translation>
  </message>
  <message>
   <source>Open lesson…</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>Ouvrir une leçon…</translation>
  </message>
  <message>
   <source>Open a lesson file.</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>Ouvrir un fichier de leçon.</translation>
  </message>
  <message>
   <source>New lesson…</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>Nouvelle leçon…</translation>
  </message>
  <message>
   <source>Write a lesson of your own, with what the window shows as its pages.</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>Écrire une leçon personnelle, dont les pages sont ce que montre la fenêtre.</translation>
  </message>
  <message>
   <source>Edit a copy…</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>Modifier une copie…</translation>
  </message>
  <message>
   <source>Write on in a copy of the lesson that is open.</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>Continuer à écrire dans une copie de la leçon ouverte.</translation>
  </message>
  <message>
   <source>Save what I see as a page…</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>Enregistrer la vue comme page…</translation>
  </message>
  <message>
   <source>Add the window as it is to a lesson of your own, as a page.</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>Ajouter la fenêtre telle qu’elle est, comme page, à une leçon personnelle.</translation>
  </message>
  <message>
   <source>Lesson</source>
   <extracomment>lesson_labels.LESSON_TAB, lesson_labels.LESSON_TITLE</extracomment>
   <translation>Leçon</translation>
  </message>
  <message>
   <source>The lesson, over the settings.</source>
   <extracomment>lesson_labels.LESSON_TAB</extracomment>
   <translation>La leçon, par-dessus les réglages.</translation>
  </message>
  <message>
   <source>The model and the controls, over the lesson.</source>
   <extracomment>lesson_labels.SETTINGS_TAB</extracomment>
   <translation>Le modèle et les commandes, par-dessus la leçon.</translation>
  </message>
  <message>
   <source>Saved {name}. Open lesson… shows it.</source>
   <extracomment>lesson_labels.LESSON_SAVED</extracomment>
   <translation>{name} enregistré. Ouvrir une leçon… le montre.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way; the page walks all of its steps with {rate}.</source>
   <extracomment>lesson_labels.WALKS_OTHERWISE</extracomment>
   <translation>Le taux d’apprentissage a changé en chemin ; la page fait tous ses pas avec {rate}.</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>Toutes les leçons</translation>
  </message>
  <message>
   <source>The list of the lessons; this one is kept as it is.</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>La liste des leçons ; celle-ci est gardée telle quelle.</translation>
  </message>
  <message>
   <source>Put the lesson away; the same key as before brings it back.</source>
   <extracomment>lesson_labels.CLOSE</extracomment>
   <translation>Ranger la leçon ; la même touche la ramène.</translation>
  </message>
  <message>
   <source>Next ›</source>
   <extracomment>lesson_labels.TO_NEXT</extracomment>
   <translation>Suivant ›</translation>
  </message>
  <message>
   <source>‹ Previous</source>
   <extracomment>lesson_labels.TO_PREVIOUS</extracomment>
   <translation>‹ Précédent</translation>
  </message>
  <message>
   <source>The list of the lessons.</source>
   <extracomment>lesson_labels.TO_CONTENTS</extracomment>
   <translation>La liste des leçons.</translation>
  </message>
  <message>
   <source>Your answer</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Type a number; Enter checks it.</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>Taper un nombre ; Entrée le vérifie.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>lesson_labels.CHECK, predict_words.CHECK</extracomment>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Compare the answer.</source>
   <extracomment>lesson_labels.CHECK</extracomment>
   <translation>Comparer la réponse.</translation>
  </message>
  <message>
   <source>Hint</source>
   <extracomment>lesson_labels.HINT, lesson_labels.HINT_TEXT</extracomment>
   <translation>Indice</translation>
  </message>
  <message>
   <source>Show a hint.</source>
   <extracomment>lesson_labels.HINT</extracomment>
   <translation>Montrer un indice.</translation>
  </message>
  <message>
   <source>The page’s text</source>
   <extracomment>lesson_labels.PAGE_TEXT</extracomment>
   <translation>Texte de la page</translation>
  </message>
  <message>
   <source>Still to be reached</source>
   <extracomment>lesson_labels.TASK_OPEN</extracomment>
   <translation>Reste à atteindre</translation>
  </message>
  <message>
   <source>Reached</source>
   <extracomment>lesson_labels.TASK_DONE</extracomment>
   <translation>Atteint</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>lesson_labels.RIGHT, lesson_labels.IS_RIGHT</extracomment>
   <translation>Juste</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>lesson_labels.WRONG</extracomment>
   <translation>Pas encore</translation>
  </message>
  <message>
   <source>Not read</source>
   <extracomment>lesson_labels.REFUSED</extracomment>
   <translation>Non lu</translation>
  </message>
  <message>
   <source>One moment: the answer is still being computed</source>
   <extracomment>lesson_labels.WAITING</extracomment>
   <translation>Un instant : la réponse est encore en cours de calcul</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>lesson_labels.YOUR_OWN</extracomment>
   <translation>Personnelles</translation>
  </message>
  <message>
   <source>Choose this answer.  ({key})</source>
   <extracomment>lesson_labels.OPTION_TIP</extracomment>
   <translation>Choisir cette réponse.  ({key})</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <extracomment>lesson_labels.PAGE</extracomment>
   <translation>Page {number} sur {count}</translation>
  </message>
  <message>
   <source>{number}. {title} (done)</source>
   <extracomment>lesson_labels.PAGE_DONE</extracomment>
   <translation>{number}. {title} (fait)</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>lesson_labels.LESSON_DONE</extracomment>
   <translation>terminée</translation>
  </message>
  <message>
   <source>You have finished this lesson.</source>
   <extracomment>lesson_labels.FINISHED</extracomment>
   <translation>Cette leçon est terminée.</translation>
  </message>
  <message>
   <source>Lesson editor</source>
   <extracomment>lesson_labels.EDITOR</extracomment>
   <translation>Éditeur de leçons</translation>
  </message>
  <message>
   <source>The pages in their order. Alt+Up and Alt+Down move one, Delete removes it.</source>
   <extracomment>lesson_labels.PAGES</extracomment>
   <translation>Les pages dans leur ordre. Alt+Haut et Alt+Bas en déplacent une, Suppr l’enlève.</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>A new page behind this one, which goes on from where it ends.  (Ctrl+N)</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>Une nouvelle page après celle-ci, qui continue là où elle finit.  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Copy</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE, own_data_labels.COPY, script_labels.COPY</extracomment>
   <translation>Copier</translation>
  </message>
  <message>
   <source>The same page again, behind this one.  (Ctrl+D)</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE</extracomment>
   <translation>La même page encore une fois, après celle-ci.  (Ctrl+D)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>lesson_labels.REMOVE_PAGE, lesson_labels.REMOVE_IT</extracomment>
   <translation>Enlever</translation>
  </message>
  <message>
   <source>Take this page out of the lesson.  (Delete, in the list)</source>
   <extracomment>lesson_labels.REMOVE_PAGE</extracomment>
   <translation>Enlever cette page de la leçon.  (Suppr, dans la liste)</translation>
  </message>
  <message>
   <source>Up</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>Haut</translation>
  </message>
  <message>
   <source>Move this page before the one above it.  (Alt+Up)</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>Placer cette page avant celle du dessus.  (Alt+Haut)</translation>
  </message>
  <message>
   <source>Down</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>Bas</translation>
  </message>
  <message>
   <source>Move this page behind the one below it.  (Alt+Down)</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>Placer cette page après celle du dessous.  (Alt+Bas)</translation>
  </message>
  <message>
   <source>What the lesson is called in the list.</source>
   <extracomment>lesson_labels.LESSON_TITLE</extracomment>
   <translation>Le nom de la leçon dans la liste.</translation>
  </message>
  <message>
   <source>Summary</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>One line below the title in the list; it may be empty.</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>Une ligne sous le titre dans la liste ; elle peut être vide.</translation>
  </message>
  <message>
   <source>Title</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>Titre</translation>
  </message>
  <message>
   <source>The page’s heading.</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>Le titre de la page.</translation>
  </message>
  <message>
   <source>Text</source>
   <extracomment>lesson_labels.TEXT, lesson_labels.PARTS</extracomment>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Markdown: **bold**, - lists. A formula stands between $ and $, a number between { and }: {x}, {cost}, or a figure of this page, such as {first:2} with two decimals.</source>
   <extracomment>lesson_labels.TEXT</extracomment>
   <translation>Markdown : **gras**, - listes. Une formule est entre $ et $, un nombre entre { et } : {x}, {cost}, ou une valeur de cette page, comme {first:2} avec deux décimales.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>lesson_labels.PREVIEW, worksheet_labels.PREVIEW</extracomment>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>The page as it will be read.  (Ctrl+5)</source>
   <extracomment>lesson_labels.PREVIEW</extracomment>
   <translation>La page telle qu’elle sera lue.  (Ctrl+5)</translation>
  </message>
  <message>
   <source>The page’s title and text.  (Ctrl+1)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Le titre et le texte de la page.  (Ctrl+1)</translation>
  </message>
  <message>
   <source>Questions</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Questions</translation>
  </message>
  <message>
   <source>What the page asks, and what it says to the answers.  (Ctrl+2)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Ce que la page demande, et ce qu’elle répond.  (Ctrl+2)</translation>
  </message>
  <message>
   <source>Figures</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Numbers that the page computes for its text and answers.  (Ctrl+3)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Les nombres que la page calcule pour son texte et ses réponses.  (Ctrl+3)</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>État</translation>
  </message>
  <message>
   <source>What the window shows when the page opens, and what may be changed.  (Ctrl+4)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Ce que montre la fenêtre à l’ouverture de la page, et ce qui peut être changé.  (Ctrl+4)</translation>
  </message>
  <message>
   <source>Take what the window shows</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>Prendre ce que montre la fenêtre</translation>
  </message>
  <message>
   <source>The page opens with the window as it is now: model, settings, steps, pins and instruments. (Ctrl+T)</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>La page s’ouvre avec la fenêtre telle qu’elle est : modèle, réglages, pas, essais épinglés et instruments. (Ctrl+T)</translation>
  </message>
  <message>
   <source>Goes on where the page before ends</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>Continue là où finit la page d’avant</translation>
  </message>
  <message>
   <source>The page prepares nothing: the run stays as it is. Reset returns to what the page before prepared.</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>La page ne prépare rien : l’exécution reste telle quelle. Réinit. revient à ce qu’a préparé la page d’avant.</translation>
  </message>
  <message>
   <source>As on the page before: {state}</source>
   <extracomment>lesson_labels.WITHOUT_SCENE</extracomment>
   <translation>Comme à la page d’avant : {state}</translation>
  </message>
  <message>
   <source>Everything may be changed</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>Tout peut être changé</translation>
  </message>
  <message>
   <source>Without it, only what is ticked below.</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>Sinon, seulement ce qui est coché ci-dessous.</translation>
  </message>
  <message>
   <source>Step and Back</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Pas et Retour</translation>
  </message>
  <message>
   <source>Step, Step ×10, Back and sub-frames.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Pas, Pas ×10, Retour et phases.</translation>
  </message>
  <message>
   <source>Run and Pause.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Lancer et Pause.</translation>
  </message>
  <message>
   <source>The learning rate, also on the ruler.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Le taux d’apprentissage, aussi sur la règle.</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Départ</translation>
  </message>
  <message>
   <source>The start, also by dragging the ball.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Le départ, aussi en faisant glisser la balle.</translation>
  </message>
  <message>
   <source>The method and its settings.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>La méthode et ses réglages.</translation>
  </message>
  <message>
   <source>Problem</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Problème</translation>
  </message>
  <message>
   <source>The function, the terrain, the data or the coefficients.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>La fonction, le terrain, les données ou les coefficients.</translation>
  </message>
  <message>
   <source>Which model the window shows.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Le modèle que montre la fenêtre.</translation>
  </message>
  <message>
   <source>Instruments</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Instruments</translation>
  </message>
  <message>
   <source>What stands beside the picture, and the fog.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Ce qui est à côté de l’image, et le brouillard.</translation>
  </message>
  <message>
   <source>Pins and race</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Épingles et course</translation>
  </message>
  <message>
   <source>Pinning runs, and racing them.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Épingler des essais, et les faire courir.</translation>
  </message>
  <message>
   <source>Limits</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Limites</translation>
  </message>
  <message>
   <source>The step limit and the tolerance.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>La limite de pas et la tolérance.</translation>
  </message>
  <message>
   <source>A number</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Un nombre</translation>
  </message>
  <message>
   <source>Asks for a number, which is compared within a tolerance.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Demande un nombre, qui est comparé avec une tolérance.</translation>
  </message>
  <message>
   <source>A choice</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Un choix</translation>
  </message>
  <message>
   <source>Asks to choose one of two to six sentences.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Demande de choisir une phrase parmi deux à six.</translation>
  </message>
  <message>
   <source>A state to reach</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Un état à atteindre</translation>
  </message>
  <message>
   <source>Asks to bring the run into a state, which is watched for.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Demande d’amener l’exécution dans un état, qui est guetté.</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>Type de question</translation>
  </message>
  <message>
   <source>How it is answered.</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>La manière d’y répondre.</translation>
  </message>
  <message>
   <source>Add a question</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>Ajouter une question</translation>
  </message>
  <message>
   <source>One more question below the others.  (Ctrl+Enter)</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>Une question de plus sous les autres.  (Ctrl+Entrée)</translation>
  </message>
  <message>
   <source>Question {number}</source>
   <extracomment>lesson_labels.PROMPT</extracomment>
   <translation>Question {number}</translation>
  </message>
  <message>
   <source>Move this question up.</source>
   <extracomment>lesson_labels.PROMPT_UP</extracomment>
   <translation>Monter cette question.</translation>
  </message>
  <message>
   <source>Move this question down.</source>
   <extracomment>lesson_labels.PROMPT_DOWN</extracomment>
   <translation>Descendre cette question.</translation>
  </message>
  <message>
   <source>Remove this.</source>
   <extracomment>lesson_labels.REMOVE</extracomment>
   <translation>Enlever ceci.</translation>
  </message>
  <message>
   <source>Remove this question.</source>
   <extracomment>lesson_labels.REMOVE_PROMPT</extracomment>
   <translation>Enlever cette question.</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>Question</translation>
  </message>
  <message>
   <source>What is asked; Markdown, formulas and numbers as in the text.</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>Ce qui est demandé ; Markdown, formules et nombres comme dans le texte.</translation>
  </message>
  <message>
   <source>Said after a wrong answer for which nothing else is said.</source>
   <extracomment>lesson_labels.HINT_TEXT</extracomment>
   <translation>Dit après une réponse fausse pour laquelle rien d’autre n’est prévu.</translation>
  </message>
  <message>
   <source>When right</source>
   <extracomment>lesson_labels.RIGHT_TEXT, lesson_labels.PREVIEW_RIGHT</extracomment>
   <translation>Si c’est juste</translation>
  </message>
  <message>
   <source>Said after the right answer.</source>
   <extracomment>lesson_labels.RIGHT_TEXT</extracomment>
   <translation>Dit après la bonne réponse.</translation>
  </message>
  <message>
   <source>Answer</source>
   <extracomment>lesson_labels.RIGHT_ANSWER, lesson_labels.PREVIEW_ANSWER</extracomment>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>A number, a figure of this page, or a quantity such as x or cost.</source>
   <extracomment>lesson_labels.RIGHT_ANSWER</extracomment>
   <translation>Un nombre, une valeur de cette page, ou une grandeur comme x ou cost.</translation>
  </message>
  <message>
   <source>How far an answer may be off; empty: 0.5 % of the answer.</source>
   <extracomment>lesson_labels.TOLERANCE</extracomment>
   <translation>De combien une réponse peut s’écarter ; vide : 0,5 % de la réponse.</translation>
  </message>
  <message>
   <source>Unit</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Shown behind the answer’s field; it may be empty.</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>Affichée après le champ de réponse ; elle peut être vide.</translation>
  </message>
  <message>
   <source>Wrong answer</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>Réponse fausse</translation>
  </message>
  <message>
   <source>A number or a figure that is a known mistake.</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>Un nombre ou une valeur qui est une erreur connue.</translation>
  </message>
  <message>
   <source>What is said to it</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>Ce qui est dit alors</translation>
  </message>
  <message>
   <source>Names the mistake, and how to mend it.</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>Nomme l’erreur, et dit comment la corriger.</translation>
  </message>
  <message>
   <source>Add a known wrong answer</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>Ajouter une réponse fausse connue</translation>
  </message>
  <message>
   <source>An answer that is recognised, and what is said.</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>Une réponse qui est reconnue, et ce qui est dit.</translation>
  </message>
  <message>
   <source>Option</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>Option</translation>
  </message>
  <message>
   <source>A sentence to choose.</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>Une phrase à choisir.</translation>
  </message>
  <message>
   <source>Said when chosen</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>Dit si choisie</translation>
  </message>
  <message>
   <source>Said when it is chosen wrongly; empty: the hint.</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>Dit si elle est choisie à tort ; vide : l’indice.</translation>
  </message>
  <message>
   <source>This is the right option.</source>
   <extracomment>lesson_labels.IS_RIGHT</extracomment>
   <translation>C’est la bonne option.</translation>
  </message>
  <message>
   <source>Add an option</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>Ajouter une option</translation>
  </message>
  <message>
   <source>One more sentence to choose, six at the most.</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>Une phrase de plus à choisir, six au plus.</translation>
  </message>
  <message>
   <source>Condition</source>
   <extracomment>lesson_labels.CONDITION, lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>Condition</translation>
  </message>
  <message>
   <source>A quantity, one of &lt; &lt;= = != &gt;= &gt;, and a value, such as outcome = converged or step &lt;= 3.</source>
   <extracomment>lesson_labels.CONDITION</extracomment>
   <translation>Une grandeur, un des signes &lt; &lt;= = != &gt;= &gt;, et une valeur, comme outcome = converged ou step &lt;= 3.</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>Ajouter une condition</translation>
  </message>
  <message>
   <source>All of them must hold.</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>Toutes doivent être remplies.</translation>
  </message>
  <message>
   <source>This page asks nothing.</source>
   <extracomment>lesson_labels.NO_PROMPTS</extracomment>
   <translation>Cette page ne demande rien.</translation>
  </message>
  <message>
   <source>Something else.</source>
   <extracomment>lesson_labels.NEW_OPTION</extracomment>
   <translation>Autre chose.</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>Nom</translation>
  </message>
  <message>
   <source>What stands in braces in the text: small letters, digits and _.</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>Ce qui est entre accolades dans le texte : minuscules, chiffres et _.</translation>
  </message>
  <message>
   <source>Quantity</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>Grandeur</translation>
  </message>
  <message>
   <source>What is computed: step, cost, slope, distance, curvature, output, or a parameter such as x.</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>Ce qui est calculé : step, cost, slope, distance, curvature, output, ou un paramètre comme x.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Where on the run the number is read.</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>À quel moment de l’exécution le nombre est lu.</translation>
  </message>
  <message>
   <source>at the start</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>au départ</translation>
  </message>
  <message>
   <source>at step</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>au pas</translation>
  </message>
  <message>
   <source>at the first step where</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>au premier pas où</translation>
  </message>
  <message>
   <source>The number of the step, such as 3.</source>
   <extracomment>lesson_labels.FIGURE_STEP</extracomment>
   <translation>Le numéro du pas, comme 3.</translation>
  </message>
  <message>
   <source>Such as distance &lt; 0.01 or outcome = converged.</source>
   <extracomment>lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>Comme distance &lt; 0.01 ou outcome = converged.</translation>
  </message>
  <message>
   <source>Other settings</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>Autres réglages</translation>
  </message>
  <message>
   <source>What differs from the page’s state, such as rate = 0.9, method = momentum; it may be empty.</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>Ce qui diffère de l’état de la page, comme rate = 0.9, method = momentum ; cela peut être vide.</translation>
  </message>
  <message>
   <source>Add a figure</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>Ajouter une valeur</translation>
  </message>
  <message>
   <source>One more number that the page computes.</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>Un nombre de plus que la page calcule.</translation>
  </message>
  <message>
   <source>This page has no figures of its own: numbers that it computes.</source>
   <extracomment>lesson_labels.NO_FIGURES</extracomment>
   <translation>Cette page n’a pas de valeurs propres : des nombres qu’elle calcule.</translation>
  </message>
  <message>
   <source>Open a lesson file to write on in it.  (Ctrl+O)</source>
   <extracomment>lesson_labels.OPEN_OTHER</extracomment>
   <translation>Ouvrir un fichier de leçon pour continuer à l’écrire.  (Ctrl+O)</translation>
  </message>
  <message>
   <source>Write the lesson into its file.  (Ctrl+S)</source>
   <extracomment>lesson_labels.SAVE</extracomment>
   <translation>Écrire la leçon dans son fichier.  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Write the lesson into another file.  (Ctrl+Shift+S)</source>
   <extracomment>lesson_labels.SAVE_AS</extracomment>
   <translation>Écrire la leçon dans un autre fichier.  (Ctrl+Maj+S)</translation>
  </message>
  <message>
   <source>Go to it</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>Y aller</translation>
  </message>
  <message>
   <source>Show the field that is not right.</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>Montrer le champ qui n’est pas correct.</translation>
  </message>
  <message>
   <source>A new lesson</source>
   <extracomment>lesson_labels.NEW_TITLE</extracomment>
   <translation>Une nouvelle leçon</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <extracomment>lesson_labels.NEW_PAGE_TITLE</extracomment>
   <translation>Page {number}</translation>
  </message>
  <message>
   <source>The lesson has not been saved. Throw the changes away?</source>
   <extracomment>lesson_labels.UNSAVED</extracomment>
   <translation>La leçon n’est pas enregistrée. Abandonner les changements ?</translation>
  </message>
  <message>
   <source>Remove the page “{title}”?</source>
   <extracomment>lesson_labels.PAGE_LOST</extracomment>
   <translation>Enlever la page « {title} » ?</translation>
  </message>
  <message>
   <source>Remove question {number}?</source>
   <extracomment>lesson_labels.PROMPT_LOST</extracomment>
   <translation>Enlever la question {number} ?</translation>
  </message>
  <message>
   <source>Remove the figure “{name}”?</source>
   <extracomment>lesson_labels.FIGURE_LOST</extracomment>
   <translation>Enlever la valeur « {name} » ?</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>lesson_labels.KEEP_IT</extracomment>
   <translation>Garder</translation>
  </message>
  <message>
   <source>The lesson can be read as it is.</source>
   <extracomment>lesson_labels.FAULTLESS</extracomment>
   <translation>La leçon peut être lue telle quelle.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>lesson_labels.SAVED_AS, worksheet_labels.SAVED</extracomment>
   <translation>Enregistré sous {name}.</translation>
  </message>
  <message>
   <source>Not saved. {reason}</source>
   <extracomment>lesson_labels.CANNOT_SAVE</extracomment>
   <translation>Non enregistré. {reason}</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}. Choose another place with Save as…</source>
   <extracomment>lesson_labels.CANNOT_WRITE</extracomment>
   <translation>« {name} » n’a pas pu être écrit : {reason}. Choisir un autre endroit avec Enregistrer sous…</translation>
  </message>
  <message>
   <source>with</source>
   <extracomment>lesson_labels.WITH</extracomment>
   <translation>avec</translation>
  </message>
  <message>
   <source>To be reached</source>
   <extracomment>lesson_labels.PREVIEW_REACH</extracomment>
   <translation>À atteindre</translation>
  </message>
  <message>
   <source>fog</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>brouillard</translation>
  </message>
  <message>
   <source>predict</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>prédire</translation>
  </message>
  <message>
   <source>race</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>course</translation>
  </message>
  <message>
   <source>sub-frames</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>phases</translation>
  </message>
  <message>
   <source>beside it the cobweb</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>à côté, la toile</translation>
  </message>
  <message>
   <source>beside it the finder</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>à côté, la recherche du taux</translation>
  </message>
  <message>
   <source>beside it the map</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>à côté, la carte</translation>
  </message>
  <message>
   <source>beside it the program</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>à côté, le programme</translation>
  </message>
  <message>
   <source>beside it the surface</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>à côté, la surface</translation>
  </message>
  <message>
   <source>start zeros</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>départ aux zéros</translation>
  </message>
  <message>
   <source>start random</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>départ au hasard</translation>
  </message>
  <message>
   <source>{parts}.</source>
   <extracomment>lesson_labels.scene_line</extracomment>
   <translation>{parts}.</translation>
  </message>
  <message>
   <source>Neuron, {data}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Neurone, {data}</translation>
  </message>
  <message>
   <source>Let the run converge.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Faire converger l’exécution.</translation>
  </message>
  <message>
   <source>Not this one.</source>
   <extracomment>lesson_labels.new_known</extracomment>
   <translation>Pas celle-ci.</translation>
  </message>
  <message>
   <source>learning rate {rate}</source>
   <extracomment>lesson_labels.scene_line, sweep_labels.RATE_AXIS</extracomment>
   <translation>taux d’apprentissage {rate}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps walked</source>
   <extracomment>lesson_labels.scene_line; one: {count} step walked</extracomment>
   <translation>
    <numerusform>{count} pas parcouru</numerusform>
    <numerusform>{count} pas parcourus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pinned runs</source>
   <extracomment>lesson_labels.scene_line; one: {count} pinned run</extracomment>
   <translation>
    <numerusform>{count} essai épinglé</numerusform>
    <numerusform>{count} essais épinglés</numerusform>
   </translation>
  </message>
  <message>
   <source>Parabola {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Parabole {formula}</translation>
  </message>
  <message>
   <source>Function {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Fonction {formula}</translation>
  </message>
  <message>
   <source>Landscape {name}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Paysage {name}</translation>
  </message>
  <message>
   <source>How large is it?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Combien vaut-il ?</translation>
  </message>
  <message>
   <source>This.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Ceci.</translation>
  </message>
  <message>
   <source>That.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Cela.</translation>
  </message>
  <message>
   <source>What happens?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Que se passe-t-il ?</translation>
  </message>
  <message>
   <source>Nearly: give it with more decimals.</source>
   <extracomment>lesson_words.NEARLY</extracomment>
   <translation>Presque : donner plus de décimales.</translation>
  </message>
  <message>
   <source>between " and " a backslash begins a sign of its own. Write the text between ''' and ''', or double the backslash.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>entre " et ", une barre oblique inverse commence un signe à part. Écrire le texte entre ''' et ''', ou doubler la barre.</translation>
  </message>
  <message>
   <source>a text is not closed. Write the same quotation marks at its end.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>un texte n’est pas fermé. Mettre à sa fin les mêmes guillemets.</translation>
  </message>
  <message>
   <source>a key stands here without its value. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>une clé est ici sans sa valeur. Écrire clé = valeur.</translation>
  </message>
  <message>
   <source>here is no value. Write a number, true, false, a text between " and ", or a list between [ and ].</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>il n’y a pas de valeur ici. Écrire un nombre, true, false, un texte entre " et ", ou une liste entre [ et ].</translation>
  </message>
  <message>
   <source>something follows the value. Write each key on a line of its own, and texts between " and ".</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>quelque chose suit la valeur. Écrire chaque clé sur sa propre ligne, et les textes entre " et ".</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value, or [[page]] for a new page.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>aucune clé ne commence ici. Écrire clé = valeur, ou [[page]] pour une nouvelle page.</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>aucune clé ne commence ici. Écrire clé = valeur.</translation>
  </message>
  <message>
   <source>a list is not closed. Write ] at its end, and commas between its values.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>une liste n’est pas fermée. Écrire ] à sa fin, et des virgules entre ses valeurs.</translation>
  </message>
  <message>
   <source>a brace is not closed. Write } on the same line.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>une accolade n’est pas fermée. Écrire } sur la même ligne.</translation>
  </message>
  <message>
   <source>the header is not closed. Write [[page]] or [page.state], with its brackets.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>l’en-tête n’est pas fermé. Écrire [[page]] ou [page.state], avec ses crochets.</translation>
  </message>
  <message>
   <source>this key is given twice. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>cette clé est donnée deux fois. N’en garder qu’une.</translation>
  </message>
  <message>
   <source>this header is there already. Write [[page]] and [[page.prompt]] for one more, and keep one of any other.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>cet en-tête existe déjà. Écrire [[page]] et [[page.prompt]] pour un de plus, et ne garder qu’un seul de tout autre.</translation>
  </message>
  <message>
   <source>this was given a value already. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>ceci a déjà reçu une valeur. N’en garder qu’une.</translation>
  </message>
  <message>
   <source>this sign cannot stand here. Write a text of more than one line between ''' and '''.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>ce signe ne peut pas être ici. Écrire un texte de plusieurs lignes entre ''' et '''.</translation>
  </message>
  <message>
   <source>what follows \u or \U is no sign. Write the sign itself.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>ce qui suit \u ou \U n’est pas un signe. Écrire le signe lui-même.</translation>
  </message>
  <message>
   <source>the number has too many digits. Write it as 1e300 or shorter.</source>
   <extracomment>lesson_words._SYNTAX, lesson_words._FAULTS</extracomment>
   <translation>le nombre a trop de chiffres. L’écrire comme 1e300, ou plus court.</translation>
  </message>
  <message>
   <source>a list of texts, such as ["step", "run"]</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>une liste de textes, comme ["step", "run"]</translation>
  </message>
  <message>
   <source>a table under a header of its own</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>une table sous son propre en-tête</translation>
  </message>
  <message>
   <source>tables, each under a header in double brackets</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>des tables, chacune sous un en-tête à doubles crochets</translation>
  </message>
  <message>
   <source>a number, or the name of a figure between quotation marks</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>un nombre, ou le nom d’une valeur entre guillemets</translation>
  </message>
  <message>
   <source>settings, such as rate = 0.9</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>des réglages, comme rate = 0.9</translation>
  </message>
  <message>
   <source>a quantity, such as "curvature" or { quantity = "x", step = 1 }</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>une grandeur, comme "curvature" ou { quantity = "x", step = 1 }</translation>
  </message>
  <message>
   <source>a line break</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>un saut de ligne</translation>
  </message>
  <message>
   <source>a tabulator</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>une tabulation</translation>
  </message>
  <message>
   <source>the file is larger than {most} bytes. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>le fichier dépasse {most} octets. En faire deux leçons.</translation>
  </message>
  <message>
   <source>the file is not text in UTF-8. Save it as UTF-8.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>le fichier n’est pas du texte en UTF-8. L’enregistrer en UTF-8.</translation>
  </message>
  <message>
   <source>brackets or dotted keys are more than {expected} deep. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>des crochets ou des clés à points ont plus de {expected} niveaux. En enlever.</translation>
  </message>
  <message>
   <source>the file has more than {most} keys and headers. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>le fichier a plus de {most} clés et en-têtes. En faire deux leçons.</translation>
  </message>
  <message>
   <source>the file has more than {most} values in its lists. Take some of the data away, or make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>le fichier a plus de {most} valeurs dans ses listes. Retirer une partie des données, ou en faire deux leçons.</translation>
  </message>
  <message>
   <source>with this page the lesson has {number} figures, and {most} is the most. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>avec cette page, la leçon a {number} valeurs, et {most} est le maximum. En faire deux leçons.</translation>
  </message>
  <message>
   <source>the lesson has more than {most} different functions. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>la leçon a plus de {most} fonctions différentes. En faire deux leçons.</translation>
  </message>
  <message>
   <source>“{value}” is a format that is not known here. Give {expected}, or open the file with a newer version of this app.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » est un format inconnu ici. Donner {expected}, ou ouvrir le fichier avec une version plus récente de l’application.</translation>
  </message>
  <message>
   <source>there is no page. Write [[page]], and below it a title and a text.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>il n’y a pas de page. Écrire [[page]], et en dessous un titre et un texte.</translation>
  </message>
  <message>
   <source>it is missing. Write it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>cela manque. L’écrire.</translation>
  </message>
  <message>
   <source>“{value}” is no key here. Give one of {names}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est pas une clé ici. Donner une de celles-ci : {names}.</translation>
  </message>
  <message>
   <source>it is empty. Write something.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>c’est vide. Écrire quelque chose.</translation>
  </message>
  <message>
   <source>there are {number} characters, and {most} is the most. Shorten it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>il y a {number} caractères, et {most} est le maximum. Raccourcir.</translation>
  </message>
  <message>
   <source>there are {number}, and {most} is the most. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>il y en a {number}, et {most} est le maximum. En enlever.</translation>
  </message>
  <message>
   <source>{most} is the fewest, and there are {number}. Add some.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>{most} est le minimum, et il y en a {number}. En ajouter.</translation>
  </message>
  <message>
   <source>there is {sign} in it, where a formula may be meant. Write the text between ''' and ''', where a backslash stands for itself.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>il contient {sign}, là où une formule est peut-être voulue. Écrire le texte entre ''' et ''', où une barre oblique inverse reste elle-même.</translation>
  </message>
  <message>
   <source>“{value}” opens a brace without a name. Write {{name}}, or {{{{ for a brace that is to be read.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » ouvre une accolade sans nom. Écrire {{name}}, ou {{{{ pour une accolade qui doit se lire.</translation>
  </message>
  <message>
   <source>“{value}” is neither a figure of this page nor a quantity of its run. Correct the name, or add it to the page’s figures.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est ni une valeur de cette page ni une grandeur de son exécution. Corriger le nom, ou l’ajouter aux valeurs de la page.</translation>
  </message>
  <message>
   <source>“{value}” is no condition. Write a quantity, one of &lt; &lt;= = != &gt;= &gt; and a number or a word, such as cost &lt; 0.1.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est pas une condition. Écrire une grandeur, un des signes &lt; &lt;= = != &gt;= &gt; et un nombre ou un mot, comme cost &lt; 0.1.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est pas une grandeur de cette exécution. En donner une comme step, cost, slope ou distance.</translation>
  </message>
  <message>
   <source>“{value}” cannot be compared with {quantity}. Give = or != and one of {words}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » ne peut pas être comparé à {quantity}. Donner = ou != et un de ces mots : {words}.</translation>
  </message>
  <message>
   <source>“{value}” is not a number, and {expected} is one. Give a number.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est pas un nombre, et {expected} en est un. Donner un nombre.</translation>
  </message>
  <message>
   <source>“{value}” is a word. Give a figure or a quantity that is a number, or ask for a choice.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » est un mot. Donner une valeur ou une grandeur qui est un nombre, ou demander un choix.</translation>
  </message>
  <message>
   <source>“{value}” cannot be a figure’s name. Give small letters, digits and _, with a letter first.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » ne peut pas être le nom d’une valeur. Donner des minuscules, des chiffres et _, en commençant par une lettre.</translation>
  </message>
  <message>
   <source>“{value}” is the name of two figures. Give each a name of its own.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » est le nom de deux valeurs. Donner à chacune son propre nom.</translation>
  </message>
  <message>
   <source>a figure has a step or a condition, and not both. Keep one.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>une valeur a un pas ou une condition, pas les deux. N’en garder qu’un.</translation>
  </message>
  <message>
   <source>“{value}” is neither a number nor a figure of this page. Give a number, a figure or a quantity of the run.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est ni un nombre ni une valeur de cette page. Donner un nombre, une valeur ou une grandeur de l’exécution.</translation>
  </message>
  <message>
   <source>there are {number}, for {expected} options. Write one for each, or none.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>il y en a {number}, pour {expected} options. En écrire un pour chacune, ou aucun.</translation>
  </message>
  <message>
   <source>“{value}” is no built-in data. Give one of {names}; own rows are written into the lesson, so that it is one file.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est pas un jeu de données intégré. Donner un de ceux-ci : {names} ; des lignes personnelles s’écrivent dans la leçon, pour qu’elle tienne en un fichier.</translation>
  </message>
  <message>
   <source>rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>lignes, étiquettes, caractéristiques et classes ne vont pas ensemble. Donner à chaque ligne un nombre par caractéristique, autant d’étiquettes 0 ou 1 que de lignes, et deux classes.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Leave it out, or change the state.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>« {value} » n’est possible qu’avec {needs}. L’enlever, ou changer l’état.</translation>
  </message>
  <message>
   <source>{number} steps are walked when the page opens, and the state takes {most} at the most. Raise the limit of steps, or walk fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>{number} pas sont faits à l’ouverture de la page, et l’état en admet {most} au plus. Relever la limite de pas, ou en faire moins.</translation>
  </message>
  <message>
   <source>the data has {number} rows, and a lesson can carry {most}. Keep fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>les données ont {number} lignes, et une leçon peut en porter {most}. En garder moins.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance, or {names}.</source>
   <extracomment>lesson_words._NO_QUANTITY</extracomment>
   <translation>« {value} » n’est pas une grandeur de cette exécution. En donner une comme step, cost, slope ou distance, ou {names}.</translation>
  </message>
  <message>
   <source>page {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>page {number}</translation>
  </message>
  <message>
   <source>prompt {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>prompt {number}</translation>
  </message>
  <message>
   <source>known answer {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>réponse connue {number}</translation>
  </message>
  <message>
   <source>lane {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>couloir {number}</translation>
  </message>
  <message>
   <source>option {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>option {number}</translation>
  </message>
  <message>
   <source>condition {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>condition {number}</translation>
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
   <translation>question {number}</translation>
  </message>
  <message>
   <source>“{figure}” comes to no number: its run never gets there, or leaves all bounds. No answer would be right; change it, or take another.</source>
   <extracomment>lesson_words.no_number</extracomment>
   <translation>« {figure} » ne donne aucun nombre : son exécution n’y arrive jamais, ou sort de toute limite. Aucune réponse ne serait juste ; la changer, ou en prendre une autre.</translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} keep the states that they had.</source>
   <extracomment>lesson_words.keeps_state; one: Page {pages} keeps the state that it had, as its own.</extracomment>
   <translation>
    <numerusform>La page {pages} garde l’état qu’elle avait, comme le sien.</numerusform>
    <numerusform>Les pages {pages} gardent les états qu’elles avaient.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} still have something to answer.</source>
   <extracomment>lesson_words.still_open; one: Page {pages} still has something to answer.</extracomment>
   <translation>
    <numerusform>La page {pages} attend encore une réponse.</numerusform>
    <numerusform>Les pages {pages} attendent encore une réponse.</numerusform>
   </translation>
  </message>
  <message>
   <source>this cannot be read: {reason}. Correct it.</source>
   <extracomment>lesson_words._syntax</extracomment>
   <translation>ceci est illisible : {reason}. Le corriger.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <extracomment>lesson_words._names, table_words._names; one: {names} and {count} more</extracomment>
   <translation>
    <numerusform>{names} et {count} de plus</numerusform>
    <numerusform>{names} et {count} de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>{numbers} and {last}</source>
   <extracomment>lesson_words._numbers, race_labels.finished_level</extracomment>
   <translation>{numbers} et {last}</translation>
  </message>
  <message>
   <source>line {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>ligne {number}</translation>
  </message>
  <message>
   <source>column {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>colonne {number}</translation>
  </message>
  <message>
   <source>a sign that cannot be seen</source>
   <extracomment>lesson_words._reason</extracomment>
   <translation>un signe invisible</translation>
  </message>
  <message>
   <source>figure {name}</source>
   <extracomment>lesson_words._steps</extracomment>
   <translation>valeur {name}</translation>
  </message>
  <message>
   <source>Stop computing; what is there stays. (Esc)</source>
   <extracomment>map_labels.CANCEL</extracomment>
   <translation>Arrêter le calcul ; ce qui est là reste. (Échap)</translation>
  </message>
  <message>
   <source>Map of learning rates and starts</source>
   <extracomment>map_labels.MAP_PLOT</extracomment>
   <translation>Carte des taux d’apprentissage et des départs</translation>
  </message>
  <message>
   <source>Click a place to load that walk, or use arrow keys and Enter.</source>
   <extracomment>map_labels.MAP_HINT</extracomment>
   <translation>Cliquer à un endroit pour charger ce parcours, ou flèches et Entrée.</translation>
  </message>
  <message>
   <source>Held: {held} = {value}.</source>
   <extracomment>map_labels._HELD</extracomment>
   <translation>Fixés : {held} = {value}.</translation>
  </message>
  <message>
   <source>Cancelled: the map is as far as it came. Moving it begins anew.</source>
   <extracomment>map_labels.CANCELLED</extracomment>
   <translation>Annulé : la carte en reste là. La déplacer recommence tout.</translation>
  </message>
  <message>
   <source>How far the map should reach could not be found out.</source>
   <extracomment>map_labels.FAILED</extracomment>
   <translation>L’étendue que devrait avoir la carte n’a pas pu être déterminée.</translation>
  </message>
  <message>
   <source>Colour each walk by the steps that it needs.</source>
   <extracomment>map_labels.BY_STEPS</extracomment>
   <translation>Colorer chaque parcours selon le nombre de pas qu’il demande.</translation>
  </message>
  <message>
   <source>Ends</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>Fins</translation>
  </message>
  <message>
   <source>Colour each walk by where it ends: each minimum has a colour and a letter.</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>Colorer chaque parcours selon l’endroit où il finit : chaque minimum a une couleur et une lettre.</translation>
  </message>
  <message>
   <source>{across} from left to right, {up} upwards; the rest as it is in force.</source>
   <extracomment>map_labels._PLANE_TIP</extracomment>
   <translation>{across} de gauche à droite, {up} de bas en haut ; le reste tel qu’en vigueur.</translation>
  </message>
  <message>
   <source>start {name}</source>
   <extracomment>map_labels.start_axis</extracomment>
   <translation>départ {name}</translation>
  </message>
  <message numerus="yes">
   <source>{place}: {count} steps to {letter}</source>
   <extracomment>map_labels.cell_text; one: {place}: {count} step to {letter}</extracomment>
   <translation>
    <numerusform>{place} : {count} pas jusqu’à {letter}</numerusform>
    <numerusform>{place} : {count} pas jusqu’à {letter}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <extracomment>map_labels.more_text; one: and {count} more</extracomment>
   <translation>
    <numerusform>et {count} autre</numerusform>
    <numerusform>et {count} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>another minimum</source>
   <extracomment>map_labels.fate_text</extracomment>
   <translation>un autre minimum</translation>
  </message>
  <message>
   <source>{limit} at {letter}</source>
   <extracomment>map_labels.limit_tag</extracomment>
   <translation>{limit} en {letter}</translation>
  </message>
  <message>
   <source>How the next point is found from this one.</source>
   <extracomment>method_labels.METHOD</extracomment>
   <translation>Comment le point suivant est trouvé à partir de celui-ci.</translation>
  </message>
  <message>
   <source>Gradient descent</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Descente de gradient</translation>
  </message>
  <message>
   <source>A step down the slope, as long as the slope times the learning rate.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Un pas vers le bas de la pente, long comme la pente fois le taux d’apprentissage.</translation>
  </message>
  <message>
   <source>Momentum</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum</translation>
  </message>
  <message>
   <source>A heavy ball: it keeps a share β of its velocity, so it gathers speed, rolls through dips and swings past the lowest point.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Une balle lourde : elle garde une part β de sa vitesse, accélère donc, traverse les creux et dépasse le point le plus bas.</translation>
  </message>
  <message>
   <source>Nesterov</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Nesterov</translation>
  </message>
  <message>
   <source>Momentum that looks ahead: it takes the slope where the velocity is about to lead, and brakes sooner.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum qui anticipe : elle prend la pente là où la vitesse va mener, et freine plus tôt.</translation>
  </message>
  <message>
   <source>AdaGrad</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>AdaGrad</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by the root of the sum of its squares so far: steps only get shorter.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Divise la pente de chaque paramètre par la racine de la somme de ses carrés jusqu’ici : les pas ne font que raccourcir.</translation>
  </message>
  <message>
   <source>RMSProp</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>RMSProp</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by its usual size of late: on steep ground and flat, steps are alike.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Divise la pente de chaque paramètre par sa taille usuelle récente : sur sol raide ou plat, les pas se ressemblent.</translation>
  </message>
  <message>
   <source>Adam</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>Momentum and RMSProp in one: a running mean of the slopes, divided by their usual size of late.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum et RMSProp réunis : une moyenne glissante des pentes, divisée par leur taille usuelle récente.</translation>
  </message>
  <message>
   <source>Newton–Raphson</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Newton–Raphson</translation>
  </message>
  <message>
   <source>Jumps to the vertex of the parabola that fits the curve here: it needs the curvature, no learning rate, and goes to maxima too.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Saute au sommet de la parabole qui épouse la courbe ici : il lui faut la courbure, pas de taux d’apprentissage, et elle va aussi aux maximums.</translation>
  </message>
  <message>
   <source>Grid search</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Recherche sur grille</translation>
  </message>
  <message>
   <source>Tries every point of a grid and keeps the best. It needs no slope, but each further parameter multiplies the work.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Essaie tous les points d’une grille et garde le meilleur. Il ne lui faut pas de pente, mais chaque paramètre de plus multiplie le travail.</translation>
  </message>
  <message>
   <source>gradient descent</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words.how</extracomment>
   <translation>descente de gradient</translation>
  </message>
  <message>
   <source>momentum</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words._OPTIONS</extracomment>
   <translation>momentum</translation>
  </message>
  <message>
   <source>adam</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>adam</translation>
  </message>
  <message>
   <source>grid search</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>recherche sur grille</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Inertie β</translation>
  </message>
  <message>
   <source>The share of its velocity that the ball keeps at each step.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>La part de sa vitesse que la balle garde à chaque pas.</translation>
  </message>
  <message>
   <source>Decay ρ</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Décroissance ρ</translation>
  </message>
  <message>
   <source>How long the mean of squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>La durée de mémoire de la moyenne des carrés des pentes : plus près de 1, plus longue.</translation>
  </message>
  <message>
   <source>β₁</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₁</translation>
  </message>
  <message>
   <source>How long the mean of the slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>La durée de mémoire de la moyenne des pentes : plus près de 1, plus longue.</translation>
  </message>
  <message>
   <source>β₂</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₂</translation>
  </message>
  <message>
   <source>How long the mean of the squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>La durée de mémoire de la moyenne des carrés des pentes : plus près de 1, plus longue.</translation>
  </message>
  <message>
   <source>Added to the divisor, so that it is not 0 where the ground is flat.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Ajouté au diviseur, pour qu’il ne soit pas 0 là où le sol est plat.</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>De</translation>
  </message>
  <message>
   <source>Where the grid begins, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Où la grille commence, pour chaque paramètre.</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>À</translation>
  </message>
  <message>
   <source>Where the grid ends, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Où la grille finit, pour chaque paramètre.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Points</translation>
  </message>
  <message>
   <source>How many values of each parameter are tried.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Combien de valeurs de chaque paramètre sont essayées.</translation>
  </message>
  <message>
   <source>At first the range that the picture begins with.</source>
   <extracomment>method_labels._DEFAULT_SIDES</extracomment>
   <translation>D’abord l’étendue initiale de l’image.</translation>
  </message>
  <message>
   <source>Default: {default}.</source>
   <extracomment>method_labels._DEFAULT</extracomment>
   <translation>Par défaut : {default}.</translation>
  </message>
  <message>
   <source>Default: {default}, fewer with many parameters.</source>
   <extracomment>method_labels._FEWER</extracomment>
   <translation>Par défaut : {default}, moins avec beaucoup de paramètres.</translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre</translation>
  </message>
  <message>
   <source>a number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre entre {low} et {high}, bornes exclues</translation>
  </message>
  <message>
   <source>a number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre supérieur à {low}, au plus {high}</translation>
  </message>
  <message>
   <source>a number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre à partir de {low}, inférieur à {high}</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre de {low} à {high}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <source>a whole number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre entier entre {low} et {high}, bornes exclues</translation>
  </message>
  <message>
   <source>a whole number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre entier supérieur à {low}, au plus {high}</translation>
  </message>
  <message>
   <source>a whole number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre entier à partir de {low}, inférieur à {high}</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un nombre entier de {low} à {high}</translation>
  </message>
  <message>
   <source>A number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre.</translation>
  </message>
  <message>
   <source>A number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre entre {low} et {high}, bornes exclues.</translation>
  </message>
  <message>
   <source>A number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre supérieur à {low}, au plus {high}.</translation>
  </message>
  <message>
   <source>A number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre à partir de {low}, inférieur à {high}.</translation>
  </message>
  <message>
   <source>A number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre de {low} à {high}.</translation>
  </message>
  <message>
   <source>A whole number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre entier.</translation>
  </message>
  <message>
   <source>A whole number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre entier entre {low} et {high}, bornes exclues.</translation>
  </message>
  <message>
   <source>A whole number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre entier supérieur à {low}, au plus {high}.</translation>
  </message>
  <message>
   <source>A whole number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre entier à partir de {low}, inférieur à {high}.</translation>
  </message>
  <message>
   <source>A whole number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un nombre entier de {low} à {high}.</translation>
  </message>
  <message>
   <source>w: the weights and the bias</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>w : les poids et le biais</translation>
  </message>
  <message>
   <source>p: the point (x, y)</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>p : le point (x, y)</translation>
  </message>
  <message>
   <source>{letters}.</source>
   <extracomment>method_labels.legend</extracomment>
   <translation>{letters}.</translation>
  </message>
  <message>
   <source>{letter}: the learning rate</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter} : le taux d’apprentissage</translation>
  </message>
  <message>
   <source>{sign}: the gradient of {cost}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{sign} : le gradient de {cost}</translation>
  </message>
  <message>
   <source>v: the velocity, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>v : la vitesse, 0 au début</translation>
  </message>
  <message numerus="yes">
   <source>{points} points for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note; one: {points} point for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</extracomment>
   <translation>
    <numerusform>{points} point pour chacun des {dimension} paramètres : {here} évaluations ici ; {ten} en dix dimensions.</numerusform>
    <numerusform>{points} points pour chacun des {dimension} paramètres : {here} évaluations ici ; {ten} en dix dimensions.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{points} points: {here} evaluations here; {two} in two dimensions, {ten} in ten.</source>
   <extracomment>method_labels.grid_note; one: {points} point: {here} evaluations here; {two} in two dimensions, {ten} in ten.</extracomment>
   <translation>
    <numerusform>{points} point : {here} évaluations ici ; {two} en deux dimensions, {ten} en dix.</numerusform>
    <numerusform>{points} points : {here} évaluations ici ; {two} en deux dimensions, {ten} en dix.</numerusform>
   </translation>
  </message>
  <message>
   <source>{points} points: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note</extracomment>
   <translation>{points} points : {here} évaluations ici ; {ten} en dix dimensions.</translation>
  </message>
  <message>
   <source>over {count}</source>
   <extracomment>method_labels._count</extracomment>
   <translation>plus de {count}</translation>
  </message>
  <message>
   <source>{point} ← the {candidate} of the smallest {cost}</source>
   <extracomment>method_labels.formulas</extracomment>
   <translation>{point} ← le {candidate} du plus petit {cost}</translation>
  </message>
  <message>
   <source>s: a running mean of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s : une moyenne glissante de ses carrés, 0 au début</translation>
  </message>
  <message>
   <source>N: the points of the grid, one a step</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>N : les points de la grille, un par pas</translation>
  </message>
  <message>
   <source>g: the gradient</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g : le gradient</translation>
  </message>
  <message>
   <source>s: the sum of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s : la somme de ses carrés, 0 au début</translation>
  </message>
  <message>
   <source>g: the gradient {sign}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g : le gradient {sign}</translation>
  </message>
  <message>
   <source>m and s: running means of g and of its square, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>m et s : moyennes glissantes de g et de son carré, 0 au début</translation>
  </message>
  <message>
   <source>{mean} and {squares} make up for that beginning at step t</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{mean} et {squares} compensent ce début au pas t</translation>
  </message>
  <message>
   <source>{letter}: the slope</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter} : la pente</translation>
  </message>
  <message>
   <source>{letter}: the curvature</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter} : la courbure</translation>
  </message>
  <message>
   <source>H: its Hessian, all second derivatives</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>H : sa hessienne, toutes les dérivées secondes</translation>
  </message>
  <message>
   <source>the last step leads to the best</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>le dernier pas mène au meilleur</translation>
  </message>
  <message>
   <source>carried on</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>élan</translation>
  </message>
  <message>
   <source>mean</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>moyenne</translation>
  </message>
  <message>
   <source>step</source>
   <extracomment>method_picture_labels.PULLS, race_labels.STEPS_AXIS</extracomment>
   <translation>pas</translation>
  </message>
  <message>
   <source>f″ &lt; 0: the parabola opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN</extracomment>
   <translation>f″ &lt; 0 : la parabole s’ouvre vers le bas</translation>
  </message>
  <message>
   <source>f″ &lt; 0: opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN_SHORT</extracomment>
   <translation>f″ &lt; 0 : ouverte vers le bas</translation>
  </message>
  <message>
   <source>f″ = 0: a straight line, without a vertex</source>
   <extracomment>method_picture_labels.MODEL_STRAIGHT</extracomment>
   <translation>f″ = 0 : une droite, sans sommet</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here: it has no lowest place</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL</extracomment>
   <translation>Le modèle de Newton n’est pas une cuvette ici : il n’a pas de point le plus bas</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL_SHORT</extracomment>
   <translation>Le modèle de Newton n’est pas une cuvette ici</translation>
  </message>
  <message>
   <source>no bowl</source>
   <extracomment>method_picture_labels.NO_BOWL</extracomment>
   <translation>pas de cuvette</translation>
  </message>
  <message>
   <source>best {place}</source>
   <extracomment>method_picture_labels.best_place, method_picture_labels.best_cost</extracomment>
   <translation>meilleur {place}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} : « {given} » n’est pas un nombre. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a finite number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} : « {given} » n’est pas un nombre fini. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a whole number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} : « {given} » n’est pas un nombre entier. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of range. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} : « {given} » est hors limites. {remedy}</translation>
  </message>
  <message>
   <source>{name} is empty. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} : champ vide. {remedy}</translation>
  </message>
  <message>
   <source>{name}: {method} needs all samples at each step. Give all, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name} : la méthode {method} a besoin de tous les exemples à chaque pas. Les donner tous, ou choisir une autre méthode.</translation>
  </message>
  <message>
   <source>{name}: {method} needs the right gradient. Leave the mistakes out, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name} : la méthode {method} a besoin du gradient exact. Enlever les bogues, ou choisir une autre méthode.</translation>
  </message>
  <message>
   <source>{name} means nothing to {method}. Leave it out, or choose another method.</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>{name} : sans effet avec {method}. L’enlever, ou choisir une autre méthode.</translation>
  </message>
  <message>
   <source>{name}: {points} for each of {dimension} parameters make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name} : {points} pour chacun des {dimension} paramètres font {count} évaluations, et {limit} est le maximum. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not above the grid’s other end, {other}. Give a larger number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name} : « {given} » n’est pas au-dessus de l’autre bout de la grille, {other}. Donner un nombre plus grand, ou déplacer l’autre bout.</translation>
  </message>
  <message>
   <source>Give {accepted}, such as {example}.</source>
   <extracomment>method_words._remedy</extracomment>
   <translation>Donner {accepted}, comme {example}.</translation>
  </message>
  <message>
   <source>the method in force</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>la méthode en vigueur</translation>
  </message>
  <message>
   <source>{name}: {method} takes {most} parameters at the most, and there are {dimension}. Choose another method, or fewer features.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name} : {method} accepte au plus {most} paramètres, et il y en a {dimension}. Choisissez une autre méthode ou moins de caractéristiques.</translation>
  </message>
  <message>
   <source>Choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>Choisir une autre méthode.</translation>
  </message>
  <message>
   <source>Give at most {most}, or choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>Donner au plus {most}, ou choisir une autre méthode.</translation>
  </message>
  <message>
   <source>{name}: {points} make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name} : {points} font {count} évaluations, et {limit} est le maximum. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not below the grid’s other end, {other}. Give a smaller number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name} : « {given} » n’est pas en dessous de l’autre bout de la grille, {other}. Donner un nombre plus petit, ou déplacer l’autre bout.</translation>
  </message>
  <message>
   <source>A hill in two dimensions: valleys, saddles, lakes and plateaus.</source>
   <extracomment>mountain_labels.TERRAIN</extracomment>
   <translation>Une colline à deux dimensions : vallées, selles, lacs et plateaux.</translation>
  </message>
  <message>
   <source>Which landscape to walk down; each comes with a start and a rate.</source>
   <extracomment>mountain_labels.CHOICE</extracomment>
   <translation>Le paysage à descendre ; chacun vient avec un départ et un taux.</translation>
  </message>
  <message>
   <source>Edit as function</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>Modifier la fonction</translation>
  </message>
  <message>
   <source>Take the formula over into the function’s page, to change it there.</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>Reprendre la formule dans la page de la fonction, pour la changer là.</translation>
  </message>
  <message>
   <source>The landscape as a surface with the walk on it. Drag to turn it, with Shift to move it, wheel to zoom; double-click to start there.</source>
   <extracomment>mountain_labels.SURFACE</extracomment>
   <translation>Le paysage comme une surface qui porte le parcours. Glisser pour tourner, avec Maj pour déplacer, molette pour zoomer ; double-clic pour partir de là.</translation>
  </message>
  <message>
   <source>Arrows turn, plus and minus zoom, Home and 1 to 5 look from elsewhere.</source>
   <extracomment>mountain_labels.SURFACE_KEYS</extracomment>
   <translation>Les flèches tournent, plus et moins zooment, Début et 1 à 5 regardent d’ailleurs.</translation>
  </message>
  <message>
   <source>Usual</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Usuelle</translation>
  </message>
  <message>
   <source>From a corner, and from above.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>D’un coin, et d’en haut.</translation>
  </message>
  <message>
   <source>Above</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Dessus</translation>
  </message>
  <message>
   <source>Straight from above, as a map: x to the right, y upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Tout droit d’en haut, comme une carte : x vers la droite, y vers le haut.</translation>
  </message>
  <message>
   <source>Along x</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Selon x</translation>
  </message>
  <message>
   <source>From the side: x to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>De côté : x vers la droite, le coût vers le haut.</translation>
  </message>
  <message>
   <source>Along y</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Selon y</translation>
  </message>
  <message>
   <source>From the side: y to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>De côté : y vers la droite, le coût vers le haut.</translation>
  </message>
  <message>
   <source>Walker</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Marcheur</translation>
  </message>
  <message>
   <source>Low behind the ball, looking downhill.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Bas derrière la balle, en regardant vers l’aval.</translation>
  </message>
  <message>
   <source>heights to scale</source>
   <extracomment>mountain_labels.TO_SCALE</extracomment>
   <translation>hauteurs à l’échelle</translation>
  </message>
  <message>
   <source>heights: a root of the cost</source>
   <extracomment>mountain_labels.BY_ROOT</extracomment>
   <translation>hauteurs : une racine du coût</translation>
  </message>
  <message>
   <source>The 3-D view needs OpenGL, which is not to be had here; the contour view shows the same.</source>
   <extracomment>mountain_labels.NO_SURFACE</extracomment>
   <translation>La vue 3D a besoin d’OpenGL, qui n’est pas disponible ici ; la vue en lignes de niveau montre la même chose.</translation>
  </message>
  <message>
   <source>Fog</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>Brouillard</translation>
  </message>
  <message>
   <source>Hide all but what the walk has felt: the value and the slope where it has been. Once more lifts the fog.</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>Tout cacher sauf ce que le parcours a senti : la valeur et la pente là où il est passé. Encore une fois lève le brouillard.</translation>
  </message>
  <message>
   <source>not felt yet</source>
   <extracomment>mountain_labels.UNFELT</extracomment>
   <translation>pas encore senti</translation>
  </message>
  <message>
   <source>In fog there is no map.
Lift the fog to see this.</source>
   <extracomment>mountain_labels.IN_FOG</extracomment>
   <translation>Dans le brouillard, pas de carte.
Lever le brouillard pour voir ceci.</translation>
  </message>
  <message>
   <source>Bowl</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Cuvette</translation>
  </message>
  <message>
   <source>As steep one way as the other: here the slope points at the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Aussi raide dans un sens que dans l’autre : ici, la pente pointe vers le minimum.</translation>
  </message>
  <message>
   <source>Narrow valley</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Vallée étroite</translation>
  </message>
  <message>
   <source>Twenty times steeper across than along: a walk crosses over and over, and gains little.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Vingt fois plus raide en travers qu’en long : un parcours la traverse sans cesse et avance peu.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Selle</translation>
  </message>
  <message>
   <source>Up along x, down along y: the slope is 0 in the middle, and there is no minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>En montée selon x, en descente selon y : la pente est 0 au milieu, et il n’y a pas de minimum.</translation>
  </message>
  <message>
   <source>Rosenbrock’s banana</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Banane de Rosenbrock</translation>
  </message>
  <message>
   <source>Into the bent valley at once, and along its flat floor for ever.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Tout de suite dans la vallée courbe, puis sans fin le long de son fond plat.</translation>
  </message>
  <message>
   <source>Himmelblau’s hills</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Collines de Himmelblau</translation>
  </message>
  <message>
   <source>Four minima, equally low: the start decides which one is found.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Quatre minimums, aussi bas l’un que l’autre : le départ décide lequel est trouvé.</translation>
  </message>
  <message>
   <source>Beale’s gorge</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Gorge de Beale</translation>
  </message>
  <message>
   <source>Steep walls, and a flat way in between them to the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Des parois raides, et entre elles un chemin plat vers le minimum.</translation>
  </message>
  <message>
   <source>Rastrigin’s egg box</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Boîte à œufs de Rastrigin</translation>
  </message>
  <message>
   <source>A hundred and more hollows, and only the middle one is lowest.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Une bonne centaine de creux, et seul celui du milieu est le plus bas.</translation>
  </message>
  <message>
   <source>Plateau</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Plateau</translation>
  </message>
  <message>
   <source>A hole in a plain: begun far out, there is no slope to feel, and no step.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Un trou dans une plaine : en partant de loin, aucune pente à sentir, et aucun pas.</translation>
  </message>
  <message>
   <source>Two lakes</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Deux lacs</translation>
  </message>
  <message>
   <source>A walk from the left ends in the higher lake.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Un parcours venu de gauche finit dans le lac le plus haut.</translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}.</extracomment>
   <translation>
    <numerusform>Minimum {places}.</numerusform>
    <numerusform>Minimums {places}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No minimum: it goes down without end.</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>Pas de minimum : la descente est sans fin.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minima; the lowest is {place}, {cost}.</source>
   <extracomment>mountain_labels.lows; one: {count} minimum; the lowest is {place}, {cost}.</extracomment>
   <translation>
    <numerusform>{count} minimum ; le plus bas est {place}, {cost}.</numerusform>
    <numerusform>{count} minimums ; le plus bas est {place}, {cost}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}: {cost}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}: {cost}.</extracomment>
   <translation>
    <numerusform>Minimum {places} : {cost}.</numerusform>
    <numerusform>Minimums {places} : {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} with {cost}</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>{place} avec {cost}</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} est passé de {was} à {there}, et le coût de {old} à {cost}.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>De combien ŷ bouge avec z : {slope}.</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: a bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>Les courbures de la hessienne vont de {least} à {most} : une cuvette convient ici.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Le neurone est en {place} ; le coût vaut {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Tous ont bougé, {name} jusqu’à {there}, et le coût est passé de {old} à {cost}.</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} est passé de {was} à {there} ; le coût du lot est {cost}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} numbers, with {value}</source>
   <extracomment>neuron_captions._where; one: {count} number, with {value}</extracomment>
   <translation>
    <numerusform>{count} nombre, avec {value}</numerusform>
    <numerusform>{count} nombres, avec {value}</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Sample {number}: {output}, and {label}. The error is {error}.</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>Exemple {number} : {output}, et {label}. L’erreur est {error}.</translation>
  </message>
  <message>
   <source>Slope of σ</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Pente de σ</translation>
  </message>
  <message>
   <source>Cross-entropy divides by {slope} again: it cancels, and the error is left.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>L’entropie croisée divise à nouveau par {slope} : cela s’annule, et il reste l’erreur.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}. The bug leaves it out.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>De combien ŷ bouge avec z : {slope}. Le bogue l’oublie.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}: flat. Wrong, and yet it hardly pulls.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>De combien ŷ bouge avec z : {slope}, plat. Faux, et pourtant il ne pousse guère.</translation>
  </message>
  <message>
   <source>Pull</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Poussée</translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of all {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of all {count} samples is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>La poussée moyenne du {count} exemple est le gradient : {slope}.</numerusform>
    <numerusform>La poussée moyenne des {count} exemples est le gradient : {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of the batch’s {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of the batch’s {count} sample is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>La poussée moyenne du {count} exemple du lot est le gradient : {slope}.</numerusform>
    <numerusform>La poussée moyenne des {count} exemples du lot est le gradient : {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean</source>
   <extracomment>neuron_captions._mean</extracomment>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Memory</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: no bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>Les courbures de la hessienne vont de {least} à {most} : aucune cuvette ne convient ici.</translation>
  </message>
  <message>
   <source>The bug takes the gradient of b at the new w: b goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>Le bogue prend le gradient de b au nouveau w : b va à {there}.</translation>
  </message>
  <message>
   <source>{formula}, so {name} goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>{formula}, donc {name} va à {there}.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Le neurone est en {place} ; le coût du lot est {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Tous ont bougé, {name} jusqu’à {there} ; le coût du lot est {cost}.</translation>
  </message>
  <message>
   <source>Error times slope times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Erreur fois pente fois entrée : {formula}, la poussée sur {name}.</translation>
  </message>
  <message>
   <source>Error times slope: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Erreur fois pente : {formula}, la poussée sur {name}.</translation>
  </message>
  <message>
   <source>Error times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Erreur fois entrée : {formula}, la poussée sur {name}.</translation>
  </message>
  <message>
   <source>Error: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Erreur : {formula}, la poussée sur {name}.</translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</extracomment>
   <translation>
    <numerusform>Le bogue additionne et oublie 1/N : la somme sur le {count} exemple est {slope}.</numerusform>
    <numerusform>Le bogue additionne et oublie 1/N : la somme sur les {count} exemples est {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over the batch’s {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over the batch’s {count} sample is {slope}.</extracomment>
   <translation>
    <numerusform>Le bogue additionne et oublie 1/N : la somme sur le {count} exemple du lot est {slope}.</numerusform>
    <numerusform>Le bogue additionne et oublie 1/N : la somme sur les {count} exemples du lot est {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The Hessian H says how all slopes change from here on.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>La hessienne H dit comment toutes les pentes changent à partir d’ici.</translation>
  </message>
  <message>
   <source>{name}’s keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Celle de {name} garde {share} et reçoit le gradient : {formula}.</translation>
  </message>
  <message>
   <source>What {name} remembers of squared slopes: {sum}, so their usual size is {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Ce que {name} retient des carrés des pentes : {sum}, donc leur taille usuelle est {size}.</translation>
  </message>
  <message>
   <source>Of {name}’s slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Des pentes de {name} jusqu’ici, la moyenne est {mean} et la taille usuelle {size}.</translation>
  </message>
  <message>
   <source>What the neuron learns from: built in, or your own.</source>
   <extracomment>neuron_labels.DATA</extracomment>
   <translation>Ce dont apprend le neurone : données intégrées, ou personnelles.</translation>
  </message>
  <message>
   <source>How a miss is counted: the quadratic cost ½(ŷ − y)² or (ŷ − y)², averaged over the samples, or the cross-entropy, −log of the probability given to the right class.</source>
   <extracomment>neuron_labels.COST</extracomment>
   <translation>La mesure d’un écart : le coût quadratique ½(ŷ − y)² ou (ŷ − y)², en moyenne sur les exemples, ou l’entropie croisée, −log de la probabilité donnée à la bonne classe.</translation>
  </message>
  <message>
   <source>Samples that a step looks at: all, 1 (stochastic gradient descent), or any number; they are shuffled anew in each epoch.</source>
   <extracomment>neuron_labels.BATCH</extracomment>
   <translation>Les exemples que regarde un pas : tous, 1 (descente de gradient stochastique), ou n’importe quel nombre ; ils sont mélangés à nouveau à chaque époque.</translation>
  </message>
  <message>
   <source>None: as measured. Standard: (x − mean) / standard deviation, feature by feature.</source>
   <extracomment>neuron_labels.SCALE</extracomment>
   <translation>Aucune : comme mesuré. Centrée réduite : (x − moyenne) / écart-type, caractéristique par caractéristique.</translation>
  </message>
  <message>
   <source>A share of the samples that is not trained on, to see what was really learnt.</source>
   <extracomment>neuron_labels.HELD_OUT</extracomment>
   <translation>Une part des exemples qui ne sert pas à l’entraînement, pour voir ce qui est vraiment appris.</translation>
  </message>
  <message>
   <source>Your own table: a file with a line of names and a row a sample.</source>
   <extracomment>neuron_labels.OPEN_CSV</extracomment>
   <translation>Un tableau personnel : un fichier avec une ligne de noms et une ligne par exemple.</translation>
  </message>
  <message>
   <source>Paint</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>Peindre</translation>
  </message>
  <message>
   <source>Paint points of two classes on an empty plane, and train on them.</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>Peindre des points de deux classes sur un plan vide, et s’entraîner dessus.</translation>
  </message>
  <message>
   <source>Draw…</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>Dessiner…</translation>
  </message>
  <message>
   <source>Draw small pictures, say what they are, and train on them.</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>Dessiner de petites images, dire ce qu’elles sont, et s’entraîner dessus.</translation>
  </message>
  <message>
   <source>Rows…</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>Lignes…</translation>
  </message>
  <message>
   <source>See and edit the samples.</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>Voir et modifier les exemples.</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>À propos</translation>
  </message>
  <message>
   <source>What the data is, its licence, and where it comes from.</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>Ce que sont les données, leur licence, et d’où elles viennent.</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>neuron_labels.SCALES, neuron_labels.HELD_OUT_SHARES, own_data_labels.NO_FEATURES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Standard</source>
   <extracomment>neuron_labels.SCALES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>Centrée réduite</translation>
  </message>
  <message>
   <source>Quadratic, 1/(2N)</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Quadratique, 1/(2N)</translation>
  </message>
  <message>
   <source>Quadratic, 1/N</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Quadratique, 1/N</translation>
  </message>
  <message>
   <source>Cross-entropy</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Entropie croisée</translation>
  </message>
  <message>
   <source>All {count}</source>
   <extracomment>neuron_labels.ALL_SAMPLES</extracomment>
   <translation>Tous : {count}</translation>
  </message>
  <message>
   <source>Painted points</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>Points peints</translation>
  </message>
  <message>
   <source>Drawn pictures</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>Images dessinées</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Licence: {licence}.&lt;br&gt;Source: {source}&lt;/p&gt;</source>
   <extracomment>neuron_labels.DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Licence : {licence}.&lt;br&gt;Source : {source}&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Your own data: {counts}.&lt;/p&gt;</source>
   <extracomment>neuron_labels.OWN_DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Données personnelles : {counts}.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>own units</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>unités propres</translation>
  </message>
  <message>
   <source>Show the weights for the data as measured, and not for the standardised inputs.</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>Montrer les poids pour les données comme mesurées, et non pour les entrées centrées réduites.</translation>
  </message>
  <message>
   <source>class {name}</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>classe {name}</translation>
  </message>
  <message>
   <source>Click or drag to paint points of this class.</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>Cliquer ou glisser pour peindre des points de cette classe.</translation>
  </message>
  <message>
   <source>Clear</source>
   <extracomment>neuron_labels.CLEAR, neuron_labels.CLEAR_DRAWING, own_data_labels.CLEAR, race_labels.CLEAR_SHORT</extracomment>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Take all painted points away and begin anew.</source>
   <extracomment>neuron_labels.CLEAR</extracomment>
   <translation>Enlever tous les points peints et recommencer.</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Stop painting.</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>Arrêter de peindre.</translation>
  </message>
  <message>
   <source>Points of both classes are needed: there is none of “{name}”.</source>
   <extracomment>neuron_labels.BOTH_CLASSES</extracomment>
   <translation>Il faut des points des deux classes : il n’y en a aucun de « {name} ».</translation>
  </message>
  <message>
   <source>The gradient of one sample, factor by factor.</source>
   <extracomment>neuron_labels.CHAIN_RULE</extracomment>
   <translation>Le gradient d’un exemple, facteur par facteur.</translation>
  </message>
  <message>
   <source>Ask the neuron</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>Interroger le neurone</translation>
  </message>
  <message>
   <source>What the neuron answers for a sample that it has not seen.</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>Ce que répond le neurone pour un exemple qu’il n’a pas vu.</translation>
  </message>
  <message>
   <source>What if the code were wrong?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>Et si le code était faux ?</translation>
  </message>
  <message>
   <source>Put a common bug into the code: what does it do?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>Mettre une erreur courante dans le code : que fait-elle ?</translation>
  </message>
  <message>
   <source>sample {number} of {count}: {name}</source>
   <extracomment>neuron_labels.SAMPLE</extracomment>
   <translation>exemple {number} sur {count} : {name}</translation>
  </message>
  <message>
   <source>The sample before. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.PREVIOUS</extracomment>
   <translation>L’exemple d’avant. Un clic sur un exemple le choisit aussi.</translation>
  </message>
  <message>
   <source>The next sample. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.NEXT</extracomment>
   <translation>L’exemple suivant. Un clic sur un exemple le choisit aussi.</translation>
  </message>
  <message>
   <source>The sample before</source>
   <extracomment>neuron_labels.PREVIOUS_NAME</extracomment>
   <translation>L’exemple d’avant</translation>
  </message>
  <message>
   <source>The next sample</source>
   <extracomment>neuron_labels.NEXT_NAME</extracomment>
   <translation>L’exemple suivant</translation>
  </message>
  <message>
   <source>Input</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Which of the inputs the last two factors are shown for.</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>L’entrée pour laquelle les deux derniers facteurs sont montrés.</translation>
  </message>
  <message>
   <source>the error</source>
   <extracomment>neuron_labels.ERROR_TILE</extracomment>
   <translation>l’erreur</translation>
  </message>
  <message>
   <source>the slope</source>
   <extracomment>neuron_labels.SLOPE_TILE</extracomment>
   <translation>la pente</translation>
  </message>
  <message>
   <source>the input</source>
   <extracomment>neuron_labels.INPUT_TILE</extracomment>
   <translation>l’entrée</translation>
  </message>
  <message>
   <source>its pull</source>
   <extracomment>neuron_labels.PULL_TILE</extracomment>
   <translation>sa poussée</translation>
  </message>
  <message>
   <source>error: large</source>
   <extracomment>neuron_labels.ERROR_LARGE</extracomment>
   <translation>erreur : grande</translation>
  </message>
  <message>
   <source>error: small</source>
   <extracomment>neuron_labels.ERROR_SMALL</extracomment>
   <translation>erreur : petite</translation>
  </message>
  <message>
   <source>flat: it stalls</source>
   <extracomment>neuron_labels.SLOPE_FLAT</extracomment>
   <translation>plat : ça stagne</translation>
  </message>
  <message>
   <source>cancels with 1/σ′</source>
   <extracomment>neuron_labels.SLOPE_CANCELLED</extracomment>
   <translation>s’annule avec 1/σ′</translation>
  </message>
  <message>
   <source>left out by the bug</source>
   <extracomment>neuron_labels.SLOPE_MISSING</extracomment>
   <translation>oubliée par le bogue</translation>
  </message>
  <message>
   <source>forgotten by the bug</source>
   <extracomment>neuron_labels.INPUT_MISSING</extracomment>
   <translation>oubliée par le bogue</translation>
  </message>
  <message>
   <source>the bias’ input is 1</source>
   <extracomment>neuron_labels.INPUT_BIAS</extracomment>
   <translation>l’entrée du biais est 1</translation>
  </message>
  <message>
   <source>How far the output ŷ is from the label y: what is wrong with this sample.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>L’écart entre la sortie ŷ et l’étiquette y : ce qui ne va pas avec cet exemple.</translation>
  </message>
  <message>
   <source>How much the output moves when z does. Nearly 0 where the neuron is sure, right or wrong: there a sample hardly pulls, however wrong it is.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>De combien la sortie bouge quand z bouge. Presque 0 là où le neurone est sûr, à tort ou à raison : un exemple n’y pousse guère, même très faux.</translation>
  </message>
  <message>
   <source>What the weight is multiplied with: a large input makes its weight move more.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Ce par quoi le poids est multiplié : une grande entrée fait davantage bouger son poids.</translation>
  </message>
  <message>
   <source>The product: this sample’s part of the gradient. The mean of all samples’ pulls is ∂C/∂w, and the step is −η times that.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Le produit : la part de cet exemple dans le gradient. La moyenne des poussées de tous les exemples est ∂C/∂w, et le pas vaut −η fois cela.</translation>
  </message>
  <message>
   <source>Cross-entropy: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Times σ′(z) = ŷ(1 − ŷ), what is left is ŷ − y: a sample that is quite wrong pulls with all its might.</source>
   <extracomment>neuron_labels.CANCELLED_TIP</extracomment>
   <translation>Entropie croisée : ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Fois σ′(z) = ŷ(1 − ŷ), il reste ŷ − y : un exemple tout à fait faux pousse de toute sa force.</translation>
  </message>
  <message>
   <source>mean of {count}</source>
   <extracomment>neuron_labels.MEAN</extracomment>
   <translation>moyenne de {count}</translation>
  </message>
  <message>
   <source>{name} = {here}, after the method’s next step</source>
   <extracomment>neuron_labels.NEXT_WEIGHT</extracomment>
   <translation>{name} = {here}, après le prochain pas de la méthode</translation>
  </message>
  <message>
   <source>{name}: any number, in the data's own units.</source>
   <extracomment>neuron_labels.ASK_FEATURE_TIP</extracomment>
   <translation>{name} : tout nombre, dans les unités des données.</translation>
  </message>
  <message>
   <source>Click anywhere in the data, or type the features.</source>
   <extracomment>neuron_labels.ASK_HINT</extracomment>
   <translation>Cliquer n’importe où dans les données, ou taper les caractéristiques.</translation>
  </message>
  <message>
   <source>Draw a picture: the answer follows.</source>
   <extracomment>neuron_labels.ASK_DRAWING</extracomment>
   <translation>Dessiner une image : la réponse suit.</translation>
  </message>
  <message>
   <source>An empty picture.</source>
   <extracomment>neuron_labels.CLEAR_DRAWING</extracomment>
   <translation>Une image vide.</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>Charger le cas</translation>
  </message>
  <message>
   <source>Four points on a line, learning rate 1, from (0.5, 0.2): 200 steps show what each bug does.</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>Quatre points sur une droite, taux d’apprentissage 1, depuis (0,5; 0,2) : 200 pas montrent ce que fait chaque bogue.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right (to {error}).</source>
   <extracomment>neuron_labels.CHECK_AGREES</extracomment>
   <translation>Différences finies : le gradient est juste (à {error} près).</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong. Claimed {claimed}, measured {measured}.</source>
   <extracomment>neuron_labels.CHECK_FAILS</extracomment>
   <translation>Différences finies : le gradient est faux. Annoncé {claimed}, mesuré {measured}.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right. The step is not: it mixes two points.</source>
   <extracomment>neuron_labels.CHECK_LATE</extracomment>
   <translation>Différences finies : le gradient est juste. Le pas ne l’est pas : il mélange deux points.</translation>
  </message>
  <message>
   <source>This page keeps to itself which bug is in the code. What the check finds:</source>
   <extracomment>neuron_labels.CHECK_KEPT</extracomment>
   <translation>Cette page ne dit pas quel bogue est dans le code. Ce que trouve le contrôle :</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong.</source>
   <extracomment>neuron_labels.CHECK_FAILS_SHORT</extracomment>
   <translation>Différences finies : le gradient est faux.</translation>
  </message>
  <message>
   <source>Finite differences: computing.</source>
   <extracomment>neuron_labels.CHECK_WAITS</extracomment>
   <translation>Différences finies : calcul en cours.</translation>
  </message>
  <message numerus="yes">
   <source>{count} others</source>
   <extracomment>neuron_labels.others; one: {count} other</extracomment>
   <translation>
    <numerusform>{count} autre</numerusform>
    <numerusform>{count} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>quadratic, 1/(2N)</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>quadratique, 1/(2N)</translation>
  </message>
  <message>
   <source>quadratic, 1/N</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>quadratique, 1/N</translation>
  </message>
  <message>
   <source>cross-entropy</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>entropie croisée</translation>
  </message>
  <message>
   <source>as measured</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>comme mesurées</translation>
  </message>
  <message>
   <source>standardised</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>centrées réduites</translation>
  </message>
  <message>
   <source>decay</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>décroissance</translation>
  </message>
  <message>
   <source>epsilon</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>epsilon</translation>
  </message>
  <message>
   <source>beta1</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>bêta1</translation>
  </message>
  <message>
   <source>beta2</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>bêta2</translation>
  </message>
  <message>
   <source>low</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>bas</translation>
  </message>
  <message>
   <source>high</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>haut</translation>
  </message>
  <message>
   <source>points</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>points</translation>
  </message>
  <message>
   <source>Sign of the exponent</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Signe de l’exposant</translation>
  </message>
  <message>
   <source>The output is 1/(1 + e^z), the gradient still that of 1/(1 + e^(−z)): every step climbs.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>La sortie est 1/(1 + e^z), le gradient encore celui de 1/(1 + e^(−z)) : chaque pas monte.</translation>
  </message>
  <message>
   <source>Forgotten x</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>x oublié</translation>
  </message>
  <message>
   <source>∂ŷ/∂w without its factor x: every weight moves as the bias does.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>∂ŷ/∂w sans son facteur x : chaque poids bouge comme le biais.</translation>
  </message>
  <message>
   <source>Sum instead of mean</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Somme au lieu de moyenne</translation>
  </message>
  <message>
   <source>Without the 1/N the steps are N times as long: right direction, wrong length.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Sans le 1/N, les pas sont N fois plus longs : bonne direction, mauvaise longueur.</translation>
  </message>
  <message>
   <source>σ′ left out</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>σ′ oublié</translation>
  </message>
  <message>
   <source>The chain rule's middle factor is missing: this is the gradient of another cost.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Il manque le facteur du milieu de la règle de la chaîne : c’est le gradient d’un autre coût.</translation>
  </message>
  <message>
   <source>b updated with the new w</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>b mis à jour avec le nouveau w</translation>
  </message>
  <message>
   <source>b's gradient is computed after w has moved: two half-steps, not one step.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Le gradient de b est calculé après le déplacement de w : deux demi-pas, et non un pas.</translation>
  </message>
  <message>
   <source>Under cross-entropy σ′ has cancelled, so leaving it out changes nothing.</source>
   <extracomment>neuron_words.NO_SLOPE_HAS_CANCELLED</extracomment>
   <translation>Avec l’entropie croisée, σ′ s’est annulé ; l’oublier ne change donc rien.</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples</source>
   <extracomment>neuron_words.setting; one: {count} sample</extracomment>
   <translation>
    <numerusform>{count} exemple</numerusform>
    <numerusform>{count} exemples</numerusform>
   </translation>
  </message>
  <message>
   <source>A sigmoid neuron with {inputs} ({scale}) learns {zero} (0) and {one} (1) from {samples}; cost {cost}; {how}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>Un neurone sigmoïde à {inputs} ({scale}) apprend {zero} (0) et {one} (1) avec {samples} ; coût {cost} ; {how}</translation>
  </message>
  <message>
   <source>{method} from {start} with learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} depuis {start} avec le taux d’apprentissage {rate}</translation>
  </message>
  <message>
   <source>No threshold here: the cost is flat in one direction (one λ is 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Pas de seuil ici : le coût est plat dans une direction (un λ vaut 0).</translation>
  </message>
  <message>
   <source>Choose a smaller {rate}.</source>
   <extracomment>neuron_words._remedy, outcome_words.remedy</extracomment>
   <translation>Choisir un {rate} plus petit.</translation>
  </message>
  <message>
   <source>No flat boundary separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Aucune frontière plane ne sépare ces classes ; quels que soient les poids, des exemples restent donc du mauvais côté.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>Pas {step} : coût {cost}, exactitude {share}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share} · held out {held}, cost {cost}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>exactitude {share} · mis de côté {held}, coût {cost}</translation>
  </message>
  <message>
   <source>epoch {epoch}, cost of all {cost}, {accuracy}</source>
   <extracomment>neuron_words.score_note</extracomment>
   <translation>époque {epoch}, coût de tous {cost}, {accuracy}</translation>
  </message>
  <message>
   <source>{name}, {share}</source>
   <extracomment>neuron_words.answer</extracomment>
   <translation>{name}, {share}</translation>
  </message>
  <message>
   <source>{samples}, {count} held out</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{samples}, {count} mis de côté</translation>
  </message>
  <message>
   <source>{cost}, batches of {count}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{cost}, lots de {count}</translation>
  </message>
  <message>
   <source>{method} from {start}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} depuis {start}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options} and learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} depuis {start} avec {options} et le taux d’apprentissage {rate}</translation>
  </message>
  <message>
   <source>a random start (seed {seed})</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>un départ au hasard (graine {seed})</translation>
  </message>
  <message>
   <source>a start of your own</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>un départ personnel</translation>
  </message>
  <message>
   <source>Here {limit}: below it a step goes down. L changes along the way.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>Ici, {limit} : en dessous, un pas descend. L change en chemin.</translation>
  </message>
  <message>
   <source>No threshold here: the cost curves downwards in every direction (all λ &lt; 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Pas de seuil ici : le coût se courbe vers le bas dans toutes les directions (tous les λ &lt; 0).</translation>
  </message>
  <message>
   <source>No threshold here: the cost is no bowl, one λ is {lowest}.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Pas de seuil ici : le coût n’est pas une cuvette, un λ vaut {lowest}.</translation>
  </message>
  <message>
   <source>See what its steps do; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Voir ce que font ses pas ; {share} sont du bon côté.</translation>
  </message>
  <message>
   <source>{share} are on their own side. Step or run.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} sont du bon côté. Faire un pas, ou lancer.</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples are quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict; one: One sample is quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</extracomment>
   <translation>
    <numerusform>Un exemple est tout à fait faux, et pourtant σ′ y est presque 0. {share} sont du bon côté.</numerusform>
    <numerusform>{count} exemples sont tout à fait faux, et pourtant σ′ y est presque 0. {share} sont du bon côté.</numerusform>
   </translation>
  </message>
  <message>
   <source>Learning.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Il apprend.</translation>
  </message>
  <message>
   <source>{share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} sont du bon côté.</translation>
  </message>
  <message>
   <source>H was singular or nearly so there: choose another start or method.</source>
   <extracomment>neuron_words._remedy</extracomment>
   <translation>H était singulière ou presque : choisir un autre départ ou une autre méthode.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}, held out {held}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>Pas {step} : coût {cost}, exactitude {share}, mis de côté {held}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>exactitude {share}</translation>
  </message>
  <message numerus="yes">
   <source>{count} inputs</source>
   <extracomment>neuron_words.setting; one: {count} input</extracomment>
   <translation>
    <numerusform>{count} entrée</numerusform>
    <numerusform>{count} entrées</numerusform>
   </translation>
  </message>
  <message>
   <source>{method} with {options}</source>
   <extracomment>neuron_words.how, walk_words._method</extracomment>
   <translation>{method} avec {options}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} depuis {start} avec {options}</translation>
  </message>
  <message>
   <source>{value} for all</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>{value} pour tous</translation>
  </message>
  <message>
   <source>Here {limit}, and {rate} is not below: the next steps overshoot for now.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>Ici, {limit}, et {rate} n’est pas en dessous : pour l’instant, les prochains pas dépassent.</translation>
  </message>
  <message>
   <source>No threshold here: each step goes down the cost of another batch.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Pas de seuil ici : chaque pas descend le coût d’un autre lot.</translation>
  </message>
  <message>
   <source>No threshold here: the code's steps do not follow the cost's gradient.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Pas de seuil ici : les pas du code ne suivent pas le gradient du coût.</translation>
  </message>
  <message>
   <source>No threshold is computed for so much data: try rates ten times apart.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Aucun seuil n’est calculé pour tant de données : essayer des taux de dix en dix fois plus grands.</translation>
  </message>
  <message>
   <source>No threshold here: 1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>neuron_words._no_threshold, rate_words._of_method</extracomment>
   <translation>Pas de seuil ici : 1/L et 2/L ne valent que pour la simple descente de gradient.</translation>
  </message>
  <message>
   <source>It takes the slope for {slope}, and its steps have all but ended. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Il prend {slope} pour la pente, et ses pas sont presque nuls. {share} sont du bon côté.</translation>
  </message>
  <message>
   <source>Converged.</source>
   <extracomment>neuron_words.verdict, verdict_words.converged_title</extracomment>
   <translation>Convergence.</translation>
  </message>
  <message>
   <source>The slope is {slope}; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pente est {slope} ; {share} sont du bon côté.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Au pas {step}, les nombres sont trop grands pour le calcul.</translation>
  </message>
  <message numerus="yes">
   <source>The same weights come back every {count} steps.</source>
   <extracomment>neuron_words.verdict; one: The same weights come back every {count} steps.</extracomment>
   <translation>
    <numerusform>Les mêmes poids reviennent à chaque pas.</numerusform>
    <numerusform>Les mêmes poids reviennent tous les {count} pas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}. Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pente n’est que {slope}, et pourtant le coût vaut {cost}. Plat ne veut pas dire fini.</translation>
  </message>
  <message>
   <source>The code has a bug.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Le code a un bogue.</translation>
  </message>
  <message>
   <source>Ready.</source>
   <extracomment>neuron_words.verdict, verdict_words.ready</extracomment>
   <translation>Prêt.</translation>
  </message>
  <message>
   <source>Learning, slowly.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Il apprend, lentement.</translation>
  </message>
  <message>
   <source>No point separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Aucun point ne sépare ces classes ; quels que soient les poids, des exemples restent donc du mauvais côté.</translation>
  </message>
  <message>
   <source>No straight line separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Aucune droite ne sépare ces classes ; quels que soient les poids, des exemples restent donc du mauvais côté.</translation>
  </message>
  <message>
   <source>No plane separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Aucun plan ne sépare ces classes ; quels que soient les poids, des exemples restent donc du mauvais côté.</translation>
  </message>
  <message>
   <source>Converged on a plateau.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Convergence sur un plateau.</translation>
  </message>
  <message>
   <source>The slope is {slope}, but only since σ′ is nearly 0 where the neuron is sure and wrong. Flat does not mean done. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pente est {slope}, mais seulement parce que σ′ est presque 0 là où le neurone est sûr et a tort. Plat ne veut pas dire fini. {share} sont du bon côté.</translation>
  </message>
  <message>
   <source>Converged at step {step}.</source>
   <extracomment>neuron_words.verdict, parabola_words._ENDINGS, verdict_words.converged_title</extracomment>
   <translation>Convergence au pas {step}.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Au pas {step}, le coût dépasse un million de fois sa valeur de départ.</translation>
  </message>
  <message>
   <source>Diverged.</source>
   <extracomment>neuron_words.verdict, outcome_words.diverged, parabola_words._diverged</extracomment>
   <translation>Divergence.</translation>
  </message>
  <message>
   <source>Cycling.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>Tourne en rond.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}: σ′ is nearly 0 where the neuron is sure and wrong (saturation). Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pente n’est que {slope}, et pourtant le coût vaut {cost} : σ′ est presque 0 là où le neurone est sûr et a tort (saturation). Plat ne veut pas dire fini.</translation>
  </message>
  <message>
   <source>Stalled.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>Stagnation.</translation>
  </message>
  <message>
   <source>undefined</source>
   <extracomment>numerals._not_finite</extracomment>
   <translation>indéfini</translation>
  </message>
  <message numerus="yes">
   <source>Gradient descent is as near after {count} evaluations.</source>
   <extracomment>outcome_words._rival; one: Gradient descent is as near after {count} evaluation.</extracomment>
   <translation>
    <numerusform>La descente de gradient est aussi près après {count} évaluation.</numerusform>
    <numerusform>La descente de gradient est aussi près après {count} évaluations.</numerusform>
   </translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Go back, and choose a smaller {rate} or another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>Au pas {step}, le parcours est arrivé en {place}, où la fonction n’est pas définie. Revenir en arrière, et choisir un {rate} plus petit ou un autre départ.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>Au pas {step}, les nombres sont trop grands pour le calcul : aucun point le plus bas n’est en vue.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>Au pas {step}, les nombres sont trop grands pour le calcul : là où f″ est presque 0, la parabole locale est large et son sommet lointain. Choisir un autre départ.</translation>
  </message>
  <message>
   <source>Searched.</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>Recherche faite.</translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>Le meilleur des {count} points est {place}, coût {cost} ; les points sont espacés de {distance}. {rival}</translation>
  </message>
  <message>
   <source>Searching.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>Recherche en cours.</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried; the best so far is {place}, cost {cost}. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{tried} points essayés sur {count} ; le meilleur jusqu’ici est {place}, coût {cost}. Une grille ne connaît pas de pente : elle essaie tous les points.</translation>
  </message>
  <message>
   <source>Gradient descent does not come there within {steps} steps.</source>
   <extracomment>outcome_words._rival</extracomment>
   <translation>La descente de gradient n’y arrive pas en {steps} pas.</translation>
  </message>
  <message>
   <source>Not downhill.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>Pas vers le bas.</translation>
  </message>
  <message>
   <source>{curvature} here: the local parabola opens downwards, and its extreme is a maximum. Newton’s step climbs to it.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>Ici, {curvature} : la parabole locale s’ouvre vers le bas, et son extremum est un maximum. Le pas de Newton y monte.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a minimum, for the function curves up around it.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pente est {slope} en {place} : un minimum, car la fonction remonte tout autour.</translation>
  </message>
  <message>
   <source>Converged on a flat at step {step}.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Convergence sur un plat au pas {step}.</translation>
  </message>
  <message>
   <source>Converged on a flat.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Convergence sur un plat.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, and the curvature nearly 0 too: a flat bottom, a saddle or a plateau.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>La pente est {slope} en {place}, et la courbure presque 0 aussi : un fond plat, une selle ou un plateau.</translation>
  </message>
  <message>
   <source>Choose another start.</source>
   <extracomment>outcome_words.diverged, outcome_words.remedy</extracomment>
   <translation>Choisir un autre départ.</translation>
  </message>
  <message>
   <source>At step {step} the walk begins at {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>Au pas {step}, le parcours commence en {place}, où la fonction n’est pas définie. Choisir un autre départ.</translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>Au pas {step}, le parcours est arrivé en {place}, où la fonction n’est pas définie. Choisir un autre départ.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>Au pas {step}, le coût dépasse un million de fois sa valeur de départ : aucun point le plus bas n’est en vue.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>Au pas {step}, le coût dépasse un million de fois sa valeur de départ : là où f″ est presque 0, la parabole locale est large et son sommet lointain. Choisir un autre départ.</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} points has a cost. Choose another range.</source>
   <extracomment>outcome_words.search, phase_words._found; one: The {count} point has no cost. Choose another range.</extracomment>
   <translation>
    <numerusform>Le point unique n’a pas de coût. Choisir une autre étendue.</numerusform>
    <numerusform>Aucun des {count} points n’a de coût. Choisir une autre étendue.</numerusform>
   </translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. It lies at the grid’s edge: widen the range. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>Le meilleur des {count} points est {place}, coût {cost} ; les points sont espacés de {distance}. Il est au bord de la grille : élargir l’étendue. {rival}</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{tried} points essayés sur {count}. Une grille ne connaît pas de pente : elle essaie tous les points.</translation>
  </message>
  <message>
   <source>H is not positive definite (λ from {lowest} to {highest}): Newton’s step leads to a saddle or a maximum of the local model.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H n’est pas définie positive (λ de {lowest} à {highest}) : le pas de Newton mène à une selle ou à un maximum du modèle local.</translation>
  </message>
  <message>
   <source>No step from here.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>Aucun pas d’ici.</translation>
  </message>
  <message>
   <source>f″ = 0: the local parabola is a straight line, which has no lowest point. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>f″ = 0 : la parabole locale est une droite, qui n’a pas de point le plus bas. Choisir un autre départ.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pente est {slope} en {place}.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, within the tolerance.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pente est {slope} en {place}, dans la tolérance.</translation>
  </message>
  <message>
   <source>Balanced on the top.</source>
   <extracomment>outcome_words.converged, parabola_words.verdict</extracomment>
   <translation>En équilibre au sommet.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a maximum. The smallest push leads away.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pente est {slope} en {place} : un maximum. La moindre poussée en éloigne.</translation>
  </message>
  <message>
   <source>On a saddle.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>Sur une selle.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: down one way, up the other. It is no minimum.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pente est {slope} en {place} : en descente d’un côté, en montée de l’autre. Ce n’est pas un minimum.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}. One way the curvature is 0: the floor of a valley, or no minimum at all.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pente est {slope} en {place}. Dans une direction, la courbure est 0 : le fond d’une vallée, ou aucun minimum.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a local minimum of value {value}. The lowest is {lowest}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pente est {slope} en {place} : un minimum local de valeur {value}. Le plus bas est {lowest}.</translation>
  </message>
  <message>
   <source>The walk stands in a corner, {place}: both sides rise from here.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Le parcours est dans un coin, {place} : à partir d’ici, les deux côtés montent.</translation>
  </message>
  <message>
   <source>No slope here.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Pas de pente ici.</translation>
  </message>
  <message>
   <source>At step {step} the walk stands at {place}, where the function has a value and no slope. Choose another start or rate.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Au pas {step}, le parcours est en {place}, où la fonction a une valeur mais pas de pente. Choisir un autre départ ou un autre taux.</translation>
  </message>
  <message>
   <source>Walked into a gap.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Tombé dans une lacune.</translation>
  </message>
  <message>
   <source>No next point.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Pas de point suivant.</translation>
  </message>
  <message>
   <source>At step {step} Newton’s equations had no finite solution: the curvature was 0, or nearly. Choose another start.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Au pas {step}, les équations de Newton n’avaient pas de solution finie : la courbure était 0, ou presque. Choisir un autre départ.</translation>
  </message>
  <message>
   <source>Down without end.</source>
   <extracomment>outcome_words.diverged, walk_words.verdict</extracomment>
   <translation>Descente sans fin.</translation>
  </message>
  <message>
   <source>H is singular (one λ is 0): its equations have no single solution. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H est singulière (un λ vaut 0) : ses équations n’ont pas de solution unique. Choisir un autre départ.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <extracomment>own_data_labels.THROW_AWAY</extracomment>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>own_data_labels.KEEP</extracomment>
   <translation>Revenir</translation>
  </message>
  <message>
   <source>Drawing pad</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>Planche à dessin</translation>
  </message>
  <message>
   <source>Draw with the left button, erase with the right one or with Shift. With the keyboard: the arrow keys move, Space draws or erases a pixel, Delete clears, Ctrl+Z undoes a stroke.</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>Dessiner avec le bouton gauche, effacer avec le droit ou avec Maj. Au clavier : les flèches déplacent, Espace dessine ou efface un pixel, Suppr vide tout, Ctrl+Z annule un trait.</translation>
  </message>
  <message>
   <source>Draw here</source>
   <extracomment>own_data_labels.PAD_HINT</extracomment>
   <translation>Dessiner ici</translation>
  </message>
  <message>
   <source>Draw pictures</source>
   <extracomment>own_data_labels.DRAW</extracomment>
   <translation>Dessiner des images</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>own_data_labels.PICTURES</extracomment>
   <translation>Images</translation>
  </message>
  <message>
   <source>Draw a picture, say what it is, and draw the next: five of each are a good start.</source>
   <extracomment>own_data_labels.DRAW_INTRO</extracomment>
   <translation>Dessiner une image, dire ce que c’est, et dessiner la suivante : cinq de chaque sont un bon début.</translation>
  </message>
  <message>
   <source>cat</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>chat</translation>
  </message>
  <message>
   <source>dog</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>chien</translation>
  </message>
  <message>
   <source>Name of class 0</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Nom de la classe 0</translation>
  </message>
  <message>
   <source>What the first kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Le nom de la première sorte d’images : 1 à 30 caractères.</translation>
  </message>
  <message>
   <source>Name of class 1</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Nom de la classe 1</translation>
  </message>
  <message>
   <source>What the second kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Le nom de la seconde sorte d’images : 1 à 30 caractères.</translation>
  </message>
  <message>
   <source>Add the picture to the first class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>Ajouter l’image à la première classe.</translation>
  </message>
  <message>
   <source>Add the picture to the second class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>Ajouter l’image à la seconde classe.</translation>
  </message>
  <message>
   <source>An empty pad. Ctrl+Z on the pad brings the drawing back.  (Delete)</source>
   <extracomment>own_data_labels.CLEAR</extracomment>
   <translation>Une planche vide. Ctrl+Z sur la planche ramène le dessin.  (Suppr)</translation>
  </message>
  <message>
   <source>Clear all</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>Tout effacer</translation>
  </message>
  <message>
   <source>Remove all pictures. Ctrl+Z brings them back.</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>Enlever toutes les images. Ctrl+Z les ramène.</translation>
  </message>
  <message>
   <source>Undo stroke</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>Annuler le trait</translation>
  </message>
  <message>
   <source>Take the last stroke back.  (Ctrl+Z on the pad)</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>Enlever le dernier trait.  (Ctrl+Z sur la planche)</translation>
  </message>
  <message>
   <source>Take the last adding or removing of pictures back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO_PICTURE</extracomment>
   <translation>Revenir sur le dernier ajout ou retrait d’images.  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Train on these</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>S’entraîner dessus</translation>
  </message>
  <message>
   <source>Give the pictures to the neuron; more can be added later.</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>Donner les images au neurone ; on pourra en ajouter plus tard.</translation>
  </message>
  <message>
   <source>Click selects, Delete removes, a double click or Enter puts it on the pad again.</source>
   <extracomment>own_data_labels.SHELF_TIP</extracomment>
   <translation>Un clic sélectionne, Suppr enlève, un double-clic ou Entrée remet sur la planche.</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <extracomment>own_data_labels.SHELF_EMPTY</extracomment>
   <translation>Pas encore d’image</translation>
  </message>
  <message>
   <source>Draw a picture first, then add it.</source>
   <extracomment>own_data_labels.DRAW_FIRST</extracomment>
   <translation>Dessiner d’abord une image, puis l’ajouter.</translation>
  </message>
  <message>
   <source>Each class needs a name.</source>
   <extracomment>own_data_labels.NO_CLASS_NAME</extracomment>
   <translation>Chaque classe a besoin d’un nom.</translation>
  </message>
  <message>
   <source>The two classes need different names.</source>
   <extracomment>own_data_labels.SAME_CLASS_NAME</extracomment>
   <translation>Les deux classes ont besoin de noms différents.</translation>
  </message>
  <message>
   <source>Add at least one picture of each class: “{missing}” has none yet.</source>
   <extracomment>own_data_labels.ADD_ONE</extracomment>
   <translation>Ajouter au moins une image de chaque classe : « {missing} » n’en a pas encore.</translation>
  </message>
  <message>
   <source>Add at least one picture of “{first}” and one of “{second}”.</source>
   <extracomment>own_data_labels.ADD_BOTH</extracomment>
   <translation>Ajouter au moins une image de « {first} » et une de « {second} ».</translation>
  </message>
  <message>
   <source>The picture is on the pad; adding it makes another.</source>
   <extracomment>own_data_labels.ON_THE_PAD</extracomment>
   <translation>L’image est sur la planche ; l’ajouter en fait une autre.</translation>
  </message>
  <message>
   <source>The neuron has not been given these pictures. Throw them away?</source>
   <extracomment>own_data_labels.PICTURES_LOST</extracomment>
   <translation>Le neurone n’a pas reçu ces images. Les abandonner ?</translation>
  </message>
  <message>
   <source>Take the last change back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO</extracomment>
   <translation>Revenir sur le dernier changement.  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Edit rows</source>
   <extracomment>own_data_labels.EDIT_ROWS</extracomment>
   <translation>Modifier les lignes</translation>
  </message>
  <message>
   <source>Add a row</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <source>An empty row below the current one, to be filled in.  (Ctrl+N)</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>Une ligne vide sous la ligne courante, à remplir.  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Pictures are drawn in the window “Draw pictures”.</source>
   <extracomment>own_data_labels.ADD_NO_PICTURE</extracomment>
   <translation>Les images se dessinent dans la fenêtre « Dessiner des images ».</translation>
  </message>
  <message>
   <source>Delete rows</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>Supprimer des lignes</translation>
  </message>
  <message>
   <source>Delete the rows with a selected cell.  (Delete)</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>Supprimer les lignes qui ont une cellule sélectionnée.  (Suppr)</translation>
  </message>
  <message>
   <source>Copy the selected cells for a spreadsheet.  (Ctrl+C)</source>
   <extracomment>own_data_labels.COPY</extracomment>
   <translation>Copier les cellules sélectionnées pour un tableur.  (Ctrl+C)</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste cells of a spreadsheet, or lines with tabs, semicolons or commas, from the current cell on; rows are added as needed.  (Ctrl+V)</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>Coller des cellules d’un tableur, ou des lignes avec tabulations, points-virgules ou virgules, à partir de la cellule courante ; des lignes sont ajoutées au besoin.  (Ctrl+V)</translation>
  </message>
  <message>
   <source>Apply</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Give the changed rows to the neuron.  (Ctrl+Enter)</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>Donner les lignes modifiées au neurone.  (Ctrl+Entrée)</translation>
  </message>
  <message>
   <source>Leave the data as it was.</source>
   <extracomment>own_data_labels.CANCEL</extracomment>
   <translation>Laisser les données comme elles étaient.</translation>
  </message>
  <message>
   <source>Rows</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Double-click or type to change a cell; F2 edits it, Esc leaves it.</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>Double-cliquer ou taper pour changer une cellule ; F2 la modifie, Échap la quitte.</translation>
  </message>
  <message>
   <source>picture</source>
   <extracomment>own_data_labels.PICTURE_COLUMN</extracomment>
   <translation>image</translation>
  </message>
  <message>
   <source>{name} (edited)</source>
   <extracomment>own_data_labels.EDITED</extracomment>
   <translation>{name} (modifié)</translation>
  </message>
  <message>
   <source>The changes have not been applied. Throw them away?</source>
   <extracomment>own_data_labels.ROWS_LOST</extracomment>
   <translation>Les changements ne sont pas appliqués. Les abandonner ?</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <extracomment>own_data_labels.UNCHANGED</extracomment>
   <translation>Rien n’a encore été changé.</translation>
  </message>
  <message>
   <source>Over 200 000 rows can be looked at, but not changed here: each change would have to move too many numbers. Change them in the file, and open that.</source>
   <extracomment>own_data_labels.READ_ONLY</extracomment>
   <translation>Au-delà de 200 000 lignes, on peut regarder, mais non changer ici : chaque changement devrait déplacer trop de nombres. Les changer dans le fichier, et l’ouvrir.</translation>
  </message>
  <message>
   <source>Over 20 000 rows: looking is fast, adding and deleting rows takes a moment.</source>
   <extracomment>own_data_labels.SLOW</extracomment>
   <translation>Plus de 20 000 lignes : regarder est rapide, ajouter et supprimer des lignes prend un moment.</translation>
  </message>
  <message>
   <source>Rows of both classes are needed: there is none of “{name}”.</source>
   <extracomment>own_data_labels.BOTH_CLASSES</extracomment>
   <translation>Il faut des lignes des deux classes : il n’y en a aucune de « {name} ».</translation>
  </message>
  <message>
   <source>There are no rows left. Add one, or press Ctrl+Z.</source>
   <extracomment>own_data_labels.NO_ROWS</extracomment>
   <translation>Il ne reste plus de lignes. En ajouter une, ou faire Ctrl+Z.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be copied at once. Select fewer.</source>
   <extracomment>own_data_labels.TOO_LONG_COPY</extracomment>
   <translation>On peut copier au plus 50 000 cellules à la fois. En sélectionner moins.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be pasted at once. Save them as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_LONG_PASTE</extracomment>
   <translation>On peut coller au plus 50 000 cellules à la fois. Les enregistrer en fichier CSV, et l’ouvrir.</translation>
  </message>
  <message>
   <source>{given} cells a row were copied, but from here to the right there are only {room}. Nothing was pasted: choose a cell further left.</source>
   <extracomment>own_data_labels.TOO_WIDE_PASTE</extracomment>
   <translation>{given} cellules par ligne ont été copiées, mais il n’y a place à droite d’ici que pour {room}. Rien n’a été collé : choisir une cellule plus à gauche.</translation>
  </message>
  <message>
   <source>At most 200 000 rows can be changed here. Nothing was added: save the rows as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_MANY_ROWS</extracomment>
   <translation>On peut changer ici au plus 200 000 lignes. Rien n’a été ajouté : enregistrer les lignes en fichier CSV, et l’ouvrir.</translation>
  </message>
  <message>
   <source>There is no text to paste.</source>
   <extracomment>own_data_labels.NOTHING_TO_PASTE</extracomment>
   <translation>Il n’y a pas de texte à coller.</translation>
  </message>
  <message>
   <source>Commas were read as decimal marks. For cells side by side, put tabs or semicolons between.</source>
   <extracomment>own_data_labels.ONE_COLUMN</extracomment>
   <translation>Des virgules ont été lues comme virgules décimales. Pour des cellules côte à côte, mettre des tabulations ou des points-virgules entre elles.</translation>
  </message>
  <message>
   <source>Pictures cannot be pasted as numbers here.</source>
   <extracomment>own_data_labels.NO_PICTURES_PASTED</extracomment>
   <translation>Les images ne peuvent pas être collées ici sous forme de nombres.</translation>
  </message>
  <message>
   <source>is empty. Give a number, such as 3.5.</source>
   <extracomment>own_data_labels.EMPTY_CELL</extracomment>
   <translation>vide. Donner un nombre, comme 3,5.</translation>
  </message>
  <message>
   <source>is empty. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.EMPTY_LABEL</extracomment>
   <translation>vide. Donner « {first} » ou « {second} ».</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_A_NUMBER</extracomment>
   <translation>« {text} » n’est pas un nombre. En donner un, comme 3,5 ou 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is not a finite number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_FINITE</extracomment>
   <translation>« {text} » n’est pas un nombre fini. En donner un, comme 3,5 ou 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is none of the classes. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.NOT_A_CLASS</extracomment>
   <translation>« {text} » n’est aucune des classes. Donner « {first} » ou « {second} ».</translation>
  </message>
  <message>
   <source>Open a table</source>
   <extracomment>own_data_labels.OPEN_FILE</extracomment>
   <translation>Ouvrir un tableau</translation>
  </message>
  <message>
   <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
   <extracomment>own_data_labels.FILE_KINDS</extracomment>
   <translation>CSV (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <extracomment>own_data_labels.READING</extracomment>
   <translation>Lecture de {name}…</translation>
  </message>
  <message>
   <source>{name} cannot be read: {why}.</source>
   <extracomment>own_data_labels.CANNOT_READ</extracomment>
   <translation>{name} est illisible : {why}.</translation>
  </message>
  <message>
   <source>{name} was not opened.</source>
   <extracomment>own_data_labels.READING_CANCELLED</extracomment>
   <translation>{name} n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>Stop reading; everything stays as it was.  (Esc)</source>
   <extracomment>own_data_labels.READING_TIP</extracomment>
   <translation>Arrêter la lecture ; tout reste comme c’était.  (Échap)</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <extracomment>own_data_labels.CHOOSE_COLUMNS</extracomment>
   <translation>Choisir les colonnes</translation>
  </message>
  <message>
   <source>Choice</source>
   <extracomment>own_data_labels.CHOICE</extracomment>
   <translation>Choix</translation>
  </message>
  <message>
   <source>The first rows</source>
   <extracomment>own_data_labels.PREVIEW</extracomment>
   <translation>Les premières lignes</translation>
  </message>
  <message>
   <source>The column to be learnt: it says which class a row is of.</source>
   <extracomment>own_data_labels.LABEL_COLUMN</extracomment>
   <translation>La colonne à apprendre : elle dit de quelle classe est une ligne.</translation>
  </message>
  <message>
   <source>The label that the neuron answers with 1; it answers 0 for others.</source>
   <extracomment>own_data_labels.POSITIVE</extracomment>
   <translation>L’étiquette à laquelle le neurone répond 1 ; il répond 0 pour les autres.</translation>
  </message>
  <message>
   <source>What is done to each feature before the neuron sees it.</source>
   <extracomment>own_data_labels.SCALING</extracomment>
   <translation>Ce qui est fait à chaque caractéristique avant que le neurone la voie.</translation>
  </message>
  <message>
   <source>The columns to learn from. Space checks or unchecks.</source>
   <extracomment>own_data_labels.FEATURES</extracomment>
   <translation>Les colonnes dont apprendre. Espace coche ou décoche.</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Check every column of numbers.</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>Cocher toutes les colonnes de nombres.</translation>
  </message>
  <message>
   <source>Uncheck every column.</source>
   <extracomment>own_data_labels.NO_FEATURES</extracomment>
   <translation>Décocher toutes les colonnes.</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Learn from these columns.  (Enter)</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>Apprendre de ces colonnes.  (Entrée)</translation>
  </message>
  <message>
   <source>Each feature minus its mean, divided by its standard deviation: all weigh alike.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>Chaque caractéristique moins sa moyenne, divisée par son écart-type : toutes pèsent autant.</translation>
  </message>
  <message>
   <source>The numbers as they are in the file; large ones then need a small learning rate.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>Les nombres tels qu’ils sont dans le fichier ; de grands nombres demandent un petit taux d’apprentissage.</translation>
  </message>
  <message>
   <source>{name}  ·  the label</source>
   <extracomment>own_data_labels.IS_LABEL</extracomment>
   <translation>{name}  ·  l’étiquette</translation>
  </message>
  <message>
   <source>{name}  ·  text, such as “{value}”</source>
   <extracomment>own_data_labels.IS_TEXT</extracomment>
   <translation>{name}  ·  texte, comme « {value} »</translation>
  </message>
  <message>
   <source>{name}  ·  no values</source>
   <extracomment>own_data_labels.IS_EMPTY</extracomment>
   <translation>{name}  ·  sans valeurs</translation>
  </message>
  <message>
   <source>Check at least one feature.</source>
   <extracomment>own_data_labels.CHECK_SOME</extracomment>
   <translation>Cocher au moins une caractéristique.</translation>
  </message>
  <message>
   <source>There is no feature to check: a table needs a label and, beside it, at least one column of numbers.</source>
   <extracomment>own_data_labels.NO_FEATURES_THERE</extracomment>
   <translation>Il n’y a aucune caractéristique à cocher : un tableau a besoin d’une étiquette et d’au moins une autre colonne, de nombres.</translation>
  </message>
  <message>
   <source>Looking through the rows …</source>
   <extracomment>own_data_labels.CHECKING</extracomment>
   <translation>Examen des lignes…</translation>
  </message>
  <message numerus="yes">
   <source>Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</source>
   <extracomment>own_data_labels.pixel; one: Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</extracomment>
   <translation>
    <numerusform>Ligne {row}, colonne {column} : {state}. {drawn} pixel est dessiné sur {total}.</numerusform>
    <numerusform>Ligne {row}, colonne {column} : {state}. {drawn} pixels sont dessinés sur {total}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The neuron has {count} pictures now. Draw more and train again at any time.</source>
   <extracomment>own_data_labels.given; one: The neuron has {count} picture now. Draw more and train again at any time.</extracomment>
   <translation>
    <numerusform>Le neurone a maintenant {count} image. On peut à tout moment en dessiner d’autres et reprendre l’entraînement.</numerusform>
    <numerusform>Le neurone a maintenant {count} images. On peut à tout moment en dessiner d’autres et reprendre l’entraînement.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {pixels} pixels each.</source>
   <extracomment>own_data_labels.ready; one: {count} picture of {pixels} pixels each.</extracomment>
   <translation>
    <numerusform>{count} image de {pixels} pixels.</numerusform>
    <numerusform>{count} images de {pixels} pixels chacune.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows</source>
   <extracomment>own_data_labels.rows; one: {count} row</extracomment>
   <translation>
    <numerusform>{count} ligne</numerusform>
    <numerusform>{count} lignes</numerusform>
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
    <numerusform>{count} ligne collée.</numerusform>
    <numerusform>{count} lignes collées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Row {row}, {column}: {why}</source>
   <extracomment>own_data_labels.cell_refused</extracomment>
   <translation>Ligne {row}, {column} : {why}</translation>
  </message>
  <message numerus="yes">
   <source>{refused} ({count} more)</source>
   <extracomment>own_data_labels.with_more_refused; one: {refused} ({count} more)</extracomment>
   <translation>
    <numerusform>{refused} ({count} de plus)</numerusform>
    <numerusform>{refused} ({count} de plus)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} columns</source>
   <extracomment>own_data_labels.table_size; one: {count} column</extracomment>
   <translation>
    <numerusform>{count} colonne</numerusform>
    <numerusform>{count} colonnes</numerusform>
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
    <numerusform>L’autre étiquette est la classe 0.</numerusform>
    <numerusform>Les {count} autres étiquettes forment ensemble la classe 0.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the first {most} of {count} labels are listed.</source>
   <extracomment>own_data_labels.first_classes</extracomment>
   <translation>Seules les {most} premières étiquettes sur {count} figurent dans la liste.</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples with {features}.</source>
   <extracomment>own_data_labels.opens; one: {samples} sample with {features}.</extracomment>
   <translation>
    <numerusform>{samples} exemple à {features}.</numerusform>
    <numerusform>{samples} exemples à {features}.</numerusform>
   </translation>
  </message>
  <message>
   <source>half drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>à moitié dessiné</translation>
  </message>
  <message>
   <source>Class 0 is “{label}”.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>La classe 0 est « {label} ».</translation>
  </message>
  <message>
   <source>The others together are class 0: {labels}.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>Les autres forment ensemble la classe 0 : {labels}.</translation>
  </message>
  <message>
   <source>drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>dessiné</translation>
  </message>
  <message>
   <source>empty</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>vide</translation>
  </message>
  <message>
   <source>Add as {name}   {key}</source>
   <extracomment>own_data_labels.add_as</extracomment>
   <translation>Ajouter : {name}   {key}</translation>
  </message>
  <message>
   <source>This curve opens downwards: it has no lowest point, and every rate leads away from the highest.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>Cette courbe s’ouvre vers le bas : elle n’a pas de point le plus bas, et tout taux éloigne du plus haut.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L et 2/L ne valent que pour la simple descente de gradient.</translation>
  </message>
  <message>
   <source>A grid search takes no steps: the learning rate means nothing to it.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>Une recherche sur grille ne fait pas de pas : le taux d’apprentissage n’a pas de sens pour elle.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only where each step sees all of the data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L et 2/L ne valent que si chaque pas voit toutes les données.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only for steps along the cost's own gradient.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L et 2/L ne valent que pour des pas selon le gradient du coût lui-même.</translation>
  </message>
  <message>
   <source>1/L and 2/L are not computed for so much data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L et 2/L ne sont pas calculés pour tant de données.</translation>
  </message>
  <message>
   <source>It would go down steadily.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>La descente serait régulière.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land nearer to the minimum, without crossing it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Avec {letter} = {rate}, chaque pas arriverait plus près du minimum, sans le traverser.</translation>
  </message>
  <message>
   <source>It would overshoot, yet close in.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Elle dépasserait, mais se rapprocherait.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land nearer to it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Avec {letter} = {rate}, chaque pas traverserait le minimum et arriverait plus près de lui.</translation>
  </message>
  <message>
   <source>It would go back and forth.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Elle ferait un va-et-vient.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land exactly as far on the other side.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Avec {letter} = {rate}, chaque pas traverserait le minimum et arriverait exactement aussi loin de l’autre côté.</translation>
  </message>
  <message>
   <source>It would go away.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Elle s’éloignerait.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land farther from the minimum than the last.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Avec {letter} = {rate}, chaque pas arriverait plus loin du minimum que le précédent.</translation>
  </message>
  <message>
   <source>Diverged at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>Divergence au pas {step}.</translation>
  </message>
  <message>
   <source>Cycling, seen at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>Tourne en rond, constaté au pas {step}.</translation>
  </message>
  <message>
   <source>{function}; gradient descent from {start} with learning rate {letter} = {rate}</source>
   <extracomment>parabola_words.setting</extracomment>
   <translation>{function} ; descente de gradient depuis {start} avec le taux d’apprentissage {letter} = {rate}</translation>
  </message>
  <message numerus="yes">
   <source>Each step keeps {share} of the distance to the minimum: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in; one: Each step keeps {share} of the distance to the minimum: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>Chaque pas garde {share} de la distance au minimum : {steps} pas pour arriver à moins de {near}.</numerusform>
    <numerusform>Chaque pas garde {share} de la distance au minimum : {steps} pas pour arriver à moins de {near}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each step lands on the other side, at {share} of the distance: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing; one: Each step lands on the other side, at {share} of the distance: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>Chaque pas arrive de l’autre côté, à {share} de la distance : {steps} pas pour arriver à moins de {near}.</numerusform>
    <numerusform>Chaque pas arrive de l’autre côté, à {share} de la distance : {steps} pas pour arriver à moins de {near}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {step}: {point}, slope {slope}, cost {cost}. {verdict}</source>
   <extracomment>parabola_words.summary, walk_words.summary</extracomment>
   <translation>Pas {step} : {point}, pente {slope}, coût {cost}. {verdict}</translation>
  </message>
  <message>
   <source>{start} (drawn with seed {seed})</source>
   <extracomment>parabola_words.setting, walk_words._start</extracomment>
   <translation>{start} (tiré avec la graine {seed})</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>Chaque pas garde {share} de la distance au minimum.</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>Chaque pas garde {share} de la distance au minimum : plus de {steps} pas pour arriver à moins de {near}.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>Chaque pas arrive de l’autre côté, à {share} de la distance.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>Chaque pas arrive de l’autre côté, à {share} de la distance : plus de {steps} pas pour arriver à moins de {near}.</translation>
  </message>
  <message>
   <source>There is no lowest point to find here.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Il n’y a pas ici de point le plus bas à trouver.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped at the limit of {steps} steps. Raise Steps to go on.</source>
   <extracomment>parabola_words.ending; one: Stopped at the limit of {steps} step. Raise Steps to go on.</extracomment>
   <translation>
    <numerusform>Arrêt à la limite de {steps} pas. Augmenter Pas pour continuer.</numerusform>
    <numerusform>Arrêt à la limite de {steps} pas. Augmenter Pas pour continuer.</numerusform>
   </translation>
  </message>
  <message>
   <source>{rate} = 1/L: a single step lands on the minimum.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 1/L : un seul pas arrive au minimum.</translation>
  </message>
  <message>
   <source>{rate} = 2/L: each step lands on the other side, exactly as far away.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 2/L : chaque pas arrive de l’autre côté, exactement aussi loin.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: choose {rate} below 2/L.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>Chaque pas arrive de l’autre côté, à {share} de la distance : choisir {rate} en dessous de 2/L.</translation>
  </message>
  <message>
   <source>Choose a start nearer to the minimum.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Choisir un départ plus près du minimum.</translation>
  </message>
  <message>
   <source>The slope is 0 here, yet this is the highest point: the smallest push leads away.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>La pente est 0 ici, et pourtant c’est le point le plus haut : la moindre poussée en éloigne.</translation>
  </message>
  <message>
   <source>The slope is {slope}, so the steps have all but ended: x = {x}.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>La pente est {slope}, les pas sont donc presque nuls : x = {x}.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever: it neither arrives nor leaves.</source>
   <extracomment>parabola_words.verdict; one: The walk comes back to the same point every step, and will for ever: it neither arrives nor leaves.</extracomment>
   <translation>
    <numerusform>Le parcours revient au même point à chaque pas, et le fera toujours : il n’arrive pas et ne part pas.</numerusform>
    <numerusform>Le parcours revient au même point tous les {period} pas, et le fera toujours : il n’arrive pas et ne part pas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose {rate} below 2/L = {limit}.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Choisir {rate} en dessous de 2/L = {limit}.</translation>
  </message>
  <message>
   <source>Going down steadily.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Descente régulière.</translation>
  </message>
  <message>
   <source>{letter} stays {rate}; the step shrinks because the slope does.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>{letter} reste {rate} ; le pas raccourcit parce que la pente diminue.</translation>
  </message>
  <message>
   <source>Overshooting, yet closing in.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Dépasse, mais se rapproche.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands nearer to it.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Chaque pas traverse le minimum et arrive plus près de lui.</translation>
  </message>
  <message>
   <source>Going back and forth.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Va-et-vient.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands exactly as far on the other side.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Chaque pas traverse le minimum et arrive exactement aussi loin de l’autre côté.</translation>
  </message>
  <message>
   <source>Going away.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>S’éloigne.</translation>
  </message>
  <message>
   <source>Each step lands farther from the minimum than the last.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Chaque pas arrive plus loin du minimum que le précédent.</translation>
  </message>
  <message>
   <source>Going down without end.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Descente sans fin.</translation>
  </message>
  <message>
   <source>No lowest point lies ahead.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Aucun point le plus bas n’est en vue.</translation>
  </message>
  <message>
   <source>From here the walk comes down again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>D’ici, le parcours redescend.</translation>
  </message>
  <message>
   <source>Reset to begin again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Réinit. pour recommencer.</translation>
  </message>
  <message numerus="yes">
   <source>All {count} points are tried. The best is {best}, {cost}.</source>
   <extracomment>phase_words._found; one: All {count} points are tried. The best is {best}, {cost}.</extracomment>
   <translation>
    <numerusform>Le point unique est essayé. Le meilleur est {best}, {cost}.</numerusform>
    <numerusform>Tous les {count} points sont essayés. Le meilleur est {best}, {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>sub-frame {number} of {count}</source>
   <extracomment>phase_words.place</extracomment>
   <translation>phase {number} sur {count}</translation>
  </message>
  <message>
   <source>The end</source>
   <extracomment>phase_words._found, phase_words.caption</extracomment>
   <translation>La fin</translation>
  </message>
  <message>
   <source>Running</source>
   <extracomment>phase_words.running</extracomment>
   <translation>En marche</translation>
  </message>
  <message>
   <source>The steps play through. Pause to take one apart.</source>
   <extracomment>phase_words.running</extracomment>
   <translation>Les pas s’enchaînent. Pause pour en détailler un.</translation>
  </message>
  <message>
   <source>Your turn</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>À vous</translation>
  </message>
  <message>
   <source>What comes here is what you are asked: answer first.</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>Ce qui vient ici est ce qui est demandé : répondre d’abord.</translation>
  </message>
  <message>
   <source>A number is too large here, or undefined: no step leads on. Go back, or reset.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>Un nombre est trop grand ici, ou indéfini : aucun pas ne mène plus loin. Revenir, ou réinitialiser.</translation>
  </message>
  <message>
   <source>Converged</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>Convergence</translation>
  </message>
  <message>
   <source>The slope is as good as 0, so this step leads nowhere else: the walk ends here.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>La pente est pour ainsi dire 0, ce pas ne mène donc nulle part ailleurs : le parcours finit ici.</translation>
  </message>
  <message>
   <source>up</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>monte</translation>
  </message>
  <message>
   <source>It gets larger.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Il augmente.</translation>
  </message>
  <message>
   <source>down</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>descend</translation>
  </message>
  <message>
   <source>It gets smaller.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Il diminue.</translation>
  </message>
  <message>
   <source>stays</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>reste</translation>
  </message>
  <message>
   <source>It does not change.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Il ne change pas.</translation>
  </message>
  <message>
   <source>Which way will {name} go?</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>Dans quel sens ira {name} ?</translation>
  </message>
  <message>
   <source>Choose, or press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>Choisir, ou appuyer sur 1, 2 ou 3 ; Échap le montre.</translation>
  </message>
  <message>
   <source>Sample {sample}: the smallest factor of its pull on {name}?</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>Exemple {sample} : le plus petit facteur de sa poussée sur {name} ?</translation>
  </message>
  <message>
   <source>Size counts, not the sign. Press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>La taille compte, pas le signe. Appuyer sur 1, 2 ou 3 ; Échap le montre.</translation>
  </message>
  <message>
   <source>{name} is the weight of {feature}.</source>
   <extracomment>predict_neuron_words._weight</extracomment>
   <translation>{name} est le poids de {feature}.</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <extracomment>predict_neuron_words._listed, table_words._expected</extracomment>
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <source>The sample is labelled {label}.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>L’exemple porte l’étiquette {label}.</translation>
  </message>
  <message>
   <source>The step:</source>
   <extracomment>predict_neuron_words.direction_shown, predict_words.point_shown</extracomment>
   <translation>Le pas :</translation>
  </message>
  <message>
   <source>Not that way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Pas dans ce sens.</translation>
  </message>
  <message>
   <source>Look at the sign of {slope}.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Regarder le signe de {slope}.</translation>
  </message>
  <message>
   <source>The smallest:</source>
   <extracomment>predict_neuron_words.factor_shown</extracomment>
   <translation>Le plus petit :</translation>
  </message>
  <message>
   <source>With cross-entropy σ′(z) has cancelled, and the pull is {pull}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Avec l’entropie croisée, σ′(z) s’est annulé, et la poussée est {pull}.</translation>
  </message>
  <message>
   <source>{value}, beside {others}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value}, à côté de {others}.</translation>
  </message>
  <message>
   <source>{value} is far below 0: leave the sign away.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value} est loin en dessous de 0 : ne pas tenir compte du signe.</translation>
  </message>
  <message>
   <source>Not the smallest.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Pas le plus petit.</translation>
  </message>
  <message>
   <source>{value}; another is nearer 0.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value} ; un autre est plus près de 0.</translation>
  </message>
  <message>
   <source>Right.</source>
   <extracomment>predict_neuron_words.direction_judged, predict_neuron_words.factor_judged, predict_words.point_judged</extracomment>
   <translation>Juste.</translation>
  </message>
  <message>
   <source>{slope} is below 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} est négatif, et le pas va à l’opposé de la pente.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the velocity leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} seul y mènerait, mais la vitesse mène dans l’autre sens.</translation>
  </message>
  <message>
   <source>{slope} is divided by a curvature below 0: the step climbs.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} est divisé par une courbure négative : le pas monte.</translation>
  </message>
  <message>
   <source>It stays.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Il ne bouge pas.</translation>
  </message>
  <message>
   <source>{slope}: nothing moves it.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} : rien ne le fait bouger.</translation>
  </message>
  <message>
   <source>No factor here.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Pas un facteur ici.</translation>
  </message>
  <message>
   <source>Sign for size.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Signe au lieu de taille.</translation>
  </message>
  <message>
   <source>{name} stays at {value}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} reste à {value}.</translation>
  </message>
  <message>
   <source>{name} goes up, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} monte, de {before} à {after}.</translation>
  </message>
  <message>
   <source>{name} goes down, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} descend, de {before} à {after}.</translation>
  </message>
  <message>
   <source>{slope} is above 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} est positif : {goes}</translation>
  </message>
  <message>
   <source>{slope} is below 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} est négatif : {goes}</translation>
  </message>
  <message>
   <source>{slope} is above 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} est positif, et le pas va à l’opposé de la pente.</translation>
  </message>
  <message>
   <source>Wrong sign.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Mauvais signe.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the mean m̂ of the slopes leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} seul y mènerait, mais la moyenne m̂ des pentes mène dans l’autre sens.</translation>
  </message>
  <message>
   <source>Forgot the memory.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Mémoire oubliée.</translation>
  </message>
  <message>
   <source>Forgot the curvature.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Courbure oubliée.</translation>
  </message>
  <message>
   <source>It moves.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Il bouge.</translation>
  </message>
  <message>
   <source>{slope} is small, perhaps, but not 0.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} est peut-être petit, mais pas 0.</translation>
  </message>
  <message>
   <source>The error: how far the output is from the label.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>L’erreur : l’écart entre la sortie et l’étiquette.</translation>
  </message>
  <message>
   <source>The sigmoid’s slope: how much the output moves when z does.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>La pente de la sigmoïde : de combien la sortie bouge quand z bouge.</translation>
  </message>
  <message>
   <source>The input that the parameter is multiplied with.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>L’entrée par laquelle le paramètre est multiplié.</translation>
  </message>
  <message>
   <source>Compare the answer with where the step leads.  (Enter)</source>
   <extracomment>predict_words.CHECK</extracomment>
   <translation>Comparer la réponse avec l’endroit où mène le pas.  (Entrée)</translation>
  </message>
  <message>
   <source>Show me</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Show where the step leads, without an answer.  (Esc)</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>Montrer où mène le pas, sans réponse.  (Échap)</translation>
  </message>
  <message>
   <source>Show</source>
   <extracomment>predict_words.SHOW_SHORT</extracomment>
   <translation>Voir</translation>
  </message>
  <message>
   <source>Press Step ({key}): it asks first where the step leads.</source>
   <extracomment>predict_words.READY</extracomment>
   <translation>Appuyer sur Pas ({key}) : il est d’abord demandé où mène le pas.</translation>
  </message>
  <message>
   <source>Run and Step ×10 do not ask.</source>
   <extracomment>predict_words.READY_HINT</extracomment>
   <translation>Lancer et Pas ×10 ne demandent rien.</translation>
  </message>
  <message>
   <source>Step ({key}) asks nothing here.</source>
   <extracomment>predict_words.NO_QUESTION</extracomment>
   <translation>Pas ({key}) ne demande rien ici.</translation>
  </message>
  <message>
   <source>A grid search takes one place after another: no slope leads from one to the next.</source>
   <extracomment>predict_words.GRID</extracomment>
   <translation>Une recherche sur grille prend un endroit après l’autre : aucune pente ne mène de l’un à l’autre.</translation>
  </message>
  <message>
   <source>No step leads on from here.</source>
   <extracomment>predict_words.AT_END</extracomment>
   <translation>Aucun pas ne mène plus loin.</translation>
  </message>
  <message>
   <source>Try again, or Esc shows it.</source>
   <extracomment>predict_words.AGAIN</extracomment>
   <translation>Réessayer, ou Échap le montre.</translation>
  </message>
  <message>
   <source>Step ({key}) takes the step.</source>
   <extracomment>predict_words.GO_ON</extracomment>
   <translation>Pas ({key}) fait le pas.</translation>
  </message>
  <message>
   <source>{first} of {answered}</source>
   <extracomment>predict_words.tries</extracomment>
   <translation>{first} sur {answered}</translation>
  </message>
  <message>
   <source>Predictions right at the first try: {first} of {answered}; right in the end: {right}.</source>
   <extracomment>predict_words.tries_tip</extracomment>
   <translation>Prédictions justes du premier coup : {first} sur {answered} ; justes à la fin : {right}.</translation>
  </message>
  <message>
   <source>Where the step leads: type {name}, or drag the ? in the picture.</source>
   <extracomment>predict_words.coordinate</extracomment>
   <translation>Où mène le pas : taper {name}, ou faire glisser le ? dans l’image.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Faire glisser le ? dans l’image, ou taper les deux nombres et appuyer sur Entrée ({decimals}) ; Échap le montre.</translation>
  </message>
  <message>
   <source>{slip}, in {first} and {second}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}, pour {first} et {second}.</translation>
  </message>
  <message>
   <source>The slope is {derivative}: {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>La pente est {derivative} : {right}, et non {wrong}.</translation>
  </message>
  <message>
   <source>{change} is how far it goes: add it to {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} est la longueur du pas : l’ajouter à {start}.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: take the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} prend cette pente seule : prendre la moyenne m̂, divisée par la racine √ŝ.</translation>
  </message>
  <message>
   <source>Off by {distance}: give {decimals}, and round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>Écart de {distance} : donner {decimals}, et n’arrondir qu’à la fin.</translation>
  </message>
  <message>
   <source>Where does this step lead?</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Où mène ce pas ?</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Faire glisser le ? dans l’image, ou taper les deux nombres et appuyer sur Entrée ; Échap le montre.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Faire glisser le ? dans l’image, ou taper le nombre et appuyer sur Entrée ({decimals}) ; Échap le montre.</translation>
  </message>
  <message>
   <source>The slope of xⁿ is {rule}. Here it comes to {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>La pente de xⁿ est {rule}. Ici, elle vaut {right}, et non {wrong}.</translation>
  </message>
  <message>
   <source>Forgot the factor 2</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Facteur 2 oublié</translation>
  </message>
  <message>
   <source>{change} is how far it goes: subtract it from {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} est la longueur du pas : la soustraire de {start}.</translation>
  </message>
  <message>
   <source>Off by {distance}: round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>Écart de {distance} : n’arrondir qu’à la fin.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Faire glisser le ? dans l’image, ou taper le nombre et appuyer sur Entrée ; Échap le montre.</translation>
  </message>
  <message>
   <source>{slip}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}.</translation>
  </message>
  <message>
   <source>{slip}, in {name}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}, pour {name}.</translation>
  </message>
  <message>
   <source>{sum} takes all of it: multiply by {rate} first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} la prend tout entière : multiplier d’abord par {rate}.</translation>
  </message>
  <message>
   <source>The slope is {slope}, not {wrong}.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>La pente est {slope}, et non {wrong}.</translation>
  </message>
  <message>
   <source>{sum} takes the slope: divide it by the curvature first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} prend la pente : la diviser d’abord par la courbure.</translation>
  </message>
  <message>
   <source>{start} is where it begins, and the slope there is not 0.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{start} est le point de départ, et la pente n’y est pas 0.</translation>
  </message>
  <message>
   <source>Forgot a factor</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Un facteur oublié</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: the velocity v counts too.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} prend cette pente seule : la vitesse v compte aussi.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: divide it by the root √s.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} prend cette pente seule : la diviser par la racine √s.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope there.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} vaut {here} moins {rate} fois la pente à cet endroit.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} vaut {here} moins {rate} fois la nouvelle vitesse v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times slope and share of the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} vaut {here} moins {rate} fois la pente et une part de la nouvelle vitesse v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope, divided by the root √s.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} vaut {here} moins {rate} fois la pente, divisée par la racine √s.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} vaut {here} moins {rate} fois la moyenne m̂, divisée par la racine √ŝ.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus the slope divided by the curvature.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} vaut {here} moins la pente divisée par la courbure.</translation>
  </message>
  <message>
   <source>Wrong sign</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Mauvais signe</translation>
  </message>
  <message>
   <source>{sum} goes the other way: subtract.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} va dans l’autre sens : soustraire.</translation>
  </message>
  <message>
   <source>Forgot the learning rate</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Taux d’apprentissage oublié</translation>
  </message>
  <message>
   <source>Forgot to add b</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>b oublié</translation>
  </message>
  <message>
   <source>Only the change</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Seulement le changement</translation>
  </message>
  <message>
   <source>Forgot the memory</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Mémoire oubliée</translation>
  </message>
  <message>
   <source>Forgot the curvature</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Courbure oubliée</translation>
  </message>
  <message>
   <source>No step</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Aucun pas</translation>
  </message>
  <message>
   <source>Rounded too soon</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Arrondi trop tôt</translation>
  </message>
  <message>
   <source>Not there</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Pas là</translation>
  </message>
  <message>
   <source>Race</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>Course</translation>
  </message>
  <message>
   <source>The pinned runs side by side, in step.</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>Les essais épinglés côte à côte, au même pas.</translation>
  </message>
  <message>
   <source>Pin this run</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>Épingler cet essai</translation>
  </message>
  <message>
   <source>Keep the present settings as a lane of the race, six at the most.</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>Garder les réglages présents comme couloir de la course, six au plus.</translation>
  </message>
  <message>
   <source>Pin</source>
   <extracomment>race_labels.PIN_SHORT</extracomment>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>Back to one run</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>Retour à un seul essai</translation>
  </message>
  <message>
   <source>Leave the race as it stands; it can be gone on with.</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>Quitter la course telle qu’elle est ; on peut la reprendre.</translation>
  </message>
  <message>
   <source>One run</source>
   <extracomment>race_labels.BACK_SHORT</extracomment>
   <translation>Un essai</translation>
  </message>
  <message>
   <source>Remove all</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>Tout enlever</translation>
  </message>
  <message>
   <source>Take all lanes out. Undo brings them back.</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>Enlever tous les couloirs. Annuler les ramène.</translation>
  </message>
  <message>
   <source>The method, rate, start (also with X and 0) and batch size on the left are this run’s alone; the lanes keep theirs.</source>
   <extracomment>race_labels.THIS_RUN_TIP</extracomment>
   <translation>La méthode, le taux, le départ (aussi avec X et 0) et la taille de lot à gauche ne sont que ceux de cet essai ; les couloirs gardent les leurs.</translation>
  </message>
  <message>
   <source>Ready-made</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>Prédéfinies</translation>
  </message>
  <message>
   <source>A whole race made of the present settings, in the place of the lanes there are. Undo brings those back.</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>Une course entière faite des réglages présents, à la place des couloirs actuels. Annuler les ramène.</translation>
  </message>
  <message>
   <source>Six methods</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>Six méthodes</translation>
  </message>
  <message>
   <source>Every method that takes a learning rate, at the present one.</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>Toutes les méthodes qui prennent un taux d’apprentissage, au taux présent.</translation>
  </message>
  <message>
   <source>Five rates</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>Cinq taux</translation>
  </message>
  <message>
   <source>A quarter of the present learning rate, half, all, twice and four times of it.</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>Le quart du taux d’apprentissage présent, la moitié, le tout, le double et le quadruple.</translation>
  </message>
  <message>
   <source>Five starts</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>Cinq départs</translation>
  </message>
  <message>
   <source>Starts drawn from the picture’s range, with seeds from the present one on.</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>Des départs tirés dans l’étendue de l’image, avec des graines à partir de la présente.</translation>
  </message>
  <message>
   <source>Batch sizes</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>Tailles de lot</translation>
  </message>
  <message>
   <source>All samples, 256, 32, 8 and 1, of those that fit.</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>Tous les exemples, 256, 32, 8 et 1, de celles qui conviennent.</translation>
  </message>
  <message>
   <source>Paths</source>
   <extracomment>race_labels.PATHS</extracomment>
   <translation>Chemins</translation>
  </message>
  <message>
   <source>Costs</source>
   <extracomment>race_labels.COSTS</extracomment>
   <translation>Coûts</translation>
  </message>
  <message>
   <source>Ranking</source>
   <extracomment>race_labels.RANKING</extracomment>
   <translation>Classement</translation>
  </message>
  <message>
   <source>Click to start all lanes there, drag the ring, or use the arrow keys. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>race_labels.PATHS_TIP</extracomment>
   <translation>Cliquer pour faire partir de là tous les couloirs, faire glisser l’anneau, ou utiliser les flèches. Glisser pour déplacer, molette pour zoomer ; F : toute l’image.</translation>
  </message>
  <message>
   <source>evaluations</source>
   <extracomment>race_labels.EVALUATIONS_AXIS, race_labels.BY_EVALUATIONS, race_labels.HEADERS</extracomment>
   <translation>évaluations</translation>
  </message>
  <message>
   <source>Count the work and not the steps: the cost and gradient of all samples at one place are one evaluation. A batch of 32 of 320 counts 0.1; Newton–Raphson’s second derivatives count one more for each parameter.</source>
   <extracomment>race_labels.BY_EVALUATIONS</extracomment>
   <translation>Compter le travail et non les pas : le coût et le gradient de tous les exemples à un endroit font une évaluation. Un lot de 32 sur 320 compte 0,1 ; les dérivées secondes de Newton–Raphson en comptent une de plus par paramètre.</translation>
  </message>
  <message>
   <source>log</source>
   <extracomment>race_labels.LOG</extracomment>
   <translation>log</translation>
  </message>
  <message>
   <source>A cost below 0 has no logarithm.</source>
   <extracomment>race_labels.NO_LOG</extracomment>
   <translation>Un coût négatif n’a pas de logarithme.</translation>
  </message>
  <message>
   <source>Timeline of the race</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>Chronologie de la course</translation>
  </message>
  <message>
   <source>Any step of the race: drag, or use the arrow keys.</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>N’importe quel pas de la course : glisser, ou utiliser les flèches.</translation>
  </message>
  <message>
   <source>rank by</source>
   <extracomment>race_labels.RANK_BY</extracomment>
   <translation>classer par</translation>
  </message>
  <message>
   <source>Those that have converged first, by their steps; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>D’abord ceux qui ont convergé, selon leurs pas ; puis selon le coût.</translation>
  </message>
  <message>
   <source>work</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>travail</translation>
  </message>
  <message>
   <source>Those that have converged first, by their evaluations; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>D’abord ceux qui ont convergé, selon leurs évaluations ; puis selon le coût.</translation>
  </message>
  <message>
   <source>cost</source>
   <extracomment>race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>coût</translation>
  </message>
  <message>
   <source>By the cost where each stands.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Selon le coût là où chacun se trouve.</translation>
  </message>
  <message>
   <source>lane</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>couloir</translation>
  </message>
  <message>
   <source>what it is</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>ce que c’est</translation>
  </message>
  <message>
   <source>state</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>état</translation>
  </message>
  <message>
   <source>Click or Enter: take its settings over. Del: remove it.</source>
   <extracomment>race_labels.TABLE_TIP</extracomment>
   <translation>Clic ou Entrée : reprendre ses réglages. Suppr : l’enlever.</translation>
  </message>
  <message>
   <source>Remove lane {number}</source>
   <extracomment>race_labels.REMOVE_TIP</extracomment>
   <translation>Enlever le couloir {number}</translation>
  </message>
  <message>
   <source>Nobody is racing yet.</source>
   <extracomment>race_labels.EMPTY_TITLE</extracomment>
   <translation>Personne ne court encore.</translation>
  </message>
  <message>
   <source>A lane is a run with its own method, learning rate, start or batch size. Set one on the left and pin it, change something and pin that too, up to six; or take a ready-made race. Then Step or Run moves all of them at once.</source>
   <extracomment>race_labels.EMPTY_TEXT</extracomment>
   <translation>Un couloir est un essai avec ses propres méthode, taux d’apprentissage, départ ou taille de lot. En régler un à gauche et l’épingler, changer quelque chose et l’épingler aussi, jusqu’à six ; ou prendre une course toute prête. Ensuite, Pas ou Lancer les fait tous avancer à la fois.</translation>
  </message>
  <message>
   <source>from {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>de {value}</translation>
  </message>
  <message>
   <source>to {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>à {value}</translation>
  </message>
  <message>
   <source>{value} points</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>{value} points</translation>
  </message>
  <message>
   <source>from {place}</source>
   <extracomment>race_labels._start</extracomment>
   <translation>depuis {place}</translation>
  </message>
  <message>
   <source>this run: {traits}</source>
   <extracomment>race_labels.to_pin</extracomment>
   <translation>cet essai : {traits}</translation>
  </message>
  <message>
   <source>searched in {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>cherché en {step}</translation>
  </message>
  <message>
   <source>converged at {step}</source>
   <extracomment>race_labels.usual_row, race_labels.state</extracomment>
   <translation>convergé à {step}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}. Shift+P shows the race and leaves it.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>Épinglé comme couloir {number} : {title}. Maj+P montre la course et la quitte.</translation>
  </message>
  <message>
   <source>Lane {number} walks just so already. Change the method, the rate, the start or the batch, and pin that.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>Le couloir {number} fait déjà exactement cela. Changer la méthode, le taux, le départ ou le lot, et l’épingler.</translation>
  </message>
  <message>
   <source>Lanes {one} and {other} differ in their starts alone: from one start they would be one.</source>
   <extracomment>race_labels.one_start_refusal</extracomment>
   <translation>Les couloirs {one} et {other} ne diffèrent que par leur départ : du même départ, ils n’en feraient qu’un.</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes were dropped, which cannot descend this or would equal another: {names}.</source>
   <extracomment>race_labels.left_behind; one: A lane was dropped, which cannot descend this or would equal another: {names}.</extracomment>
   <translation>
    <numerusform>Un couloir a été retiré : il ne peut descendre ceci, ou serait égal à un autre : {names}.</numerusform>
    <numerusform>{count} couloirs ont été retirés : ils ne peuvent descendre ceci, ou seraient égaux à un autre : {names}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The settings of lane {number} are in force: {title}. Undo brings yours back.</source>
   <extracomment>race_labels.taken_over</extracomment>
   <translation>Les réglages du couloir {number} sont en vigueur : {title}. Annuler ramène les vôtres.</translation>
  </message>
  <message>
   <source>{name} held as in lane 1, step {step}</source>
   <extracomment>race_labels.held_note</extracomment>
   <translation>{name} fixé comme dans le couloir 1, pas {step}</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes at step {step}</source>
   <extracomment>race_labels.paths_summary; one: {count} lane at step {step}</extracomment>
   <translation>
    <numerusform>{count} couloir au pas {step}</numerusform>
    <numerusform>{count} couloirs au pas {step}</numerusform>
   </translation>
  </message>
  <message>
   <source>The race is over. First: lane {number}, {title}, at step {step}.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>La course est finie. Premier : couloir {number}, {title}, au pas {step}.</translation>
  </message>
  <message>
   <source>The race is over. First, all at step {step}: lanes {lanes}.</source>
   <extracomment>race_labels.finished_level</extracomment>
   <translation>La course est finie. Premiers, tous au pas {step} : couloirs {lanes}.</translation>
  </message>
  <message>
   <source>from zeros</source>
   <extracomment>race_labels._start</extracomment>
   <translation>depuis zéro</translation>
  </message>
  <message>
   <source>all: {traits}</source>
   <extracomment>race_labels.common</extracomment>
   <translation>tous : {traits}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>Épinglé comme couloir {number} : {title}.</translation>
  </message>
  <message>
   <source>The race has {most} lanes, which is all there are. Remove one to make room.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>La course a {most} couloirs, c’est le maximum. En enlever un pour faire de la place.</translation>
  </message>
  <message>
   <source>The race is over: no lane has converged.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>La course est finie : aucun couloir n’a convergé.</translation>
  </message>
  <message>
   <source>at its limit, {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>à sa limite, {step}</translation>
  </message>
  <message>
   <source>diverged at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>divergé à {step}</translation>
  </message>
  <message>
   <source>cycling at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>cycle à {step}</translation>
  </message>
  <message>
   <source>all samples</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>tous les exemples</translation>
  </message>
  <message>
   <source>batch {size}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>lot {size}</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>graine {seed}</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is 0.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Pas de seuil ici : la courbure est 0.</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}: below it a step goes down, as far as the curve bends alike.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Ici, 2/L = {limit} : en dessous, un pas descend, tant que la courbe garde cette courbure.</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is not defined at this point.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Pas de seuil ici : la courbure n’est pas définie en ce point.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards ({curvature}).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Pas de seuil ici : la fonction se courbe vers le bas ({curvature}).</translation>
  </message>
  <message>
   <source>No threshold here: the function is no bowl, one λ is {eigenvalue}.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Pas de seuil ici : la fonction n’est pas une cuvette, un λ vaut {eigenvalue}.</translation>
  </message>
  <message>
   <source>No threshold here: one way the curvature is 0 (one λ is 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Pas de seuil ici : dans une direction, la courbure est 0 (un λ vaut 0).</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}, and {rate} is not below: on a parabola it would not arrive.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Ici, 2/L = {limit}, et {rate} n’est pas en dessous : sur une parabole, il n’arriverait pas.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards (all λ &lt; 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Pas de seuil ici : la fonction se courbe vers le bas (tous les λ &lt; 0).</translation>
  </message>
  <message>
   <source>Momentum’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>La limite propre à Momentum sur une parabole est {formula}.</translation>
  </message>
  <message>
   <source>Nesterov’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>La limite propre à Nesterov sur une parabole est {formula}.</translation>
  </message>
  <message>
   <source>No threshold: each slope is divided by √s, and s only grows. {rate} can be large.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Pas de seuil : chaque pente est divisée par √s, et s ne fait que croître. {rate} peut être grand.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size of late. The first step is {times} times {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Pas de seuil : les pentes sont divisées par leur taille usuelle récente. Le premier pas a pour longueur {times} fois {rate}.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size, so steps are about {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Pas de seuil : les pentes sont divisées par leur taille usuelle, les pas ont donc à peu près la longueur {rate}.</translation>
  </message>
  <message>
   <source>Set by the school: it cannot be changed here</source>
   <extracomment>school_words.LOCKED</extracomment>
   <translation>Fixé par l’établissement : ne se change pas ici</translation>
  </message>
  <message>
   <source>The school’s defaults, {path}: {reason}. This was passed over.</source>
   <extracomment>school_words.slipped</extracomment>
   <translation>Les réglages de l’établissement, {path} : {reason}. Ceci a été ignoré.</translation>
  </message>
  <message numerus="yes">
   <source>The log tells of {count} more mistakes.</source>
   <extracomment>school_words.slipped; one: The log tells of {count} more mistake.</extracomment>
   <translation>
    <numerusform>Le journal mentionne {count} autre erreur.</numerusform>
    <numerusform>Le journal mentionne {count} autres erreurs.</numerusform>
   </translation>
  </message>
  <message>
   <source>the file cannot be read ({reason})</source>
   <extracomment>school_words.reason</extracomment>
   <translation>le fichier est illisible ({reason})</translation>
  </message>
  <message>
   <source>the file is larger than {count} bytes</source>
   <extracomment>school_words.reason</extracomment>
   <translation>le fichier dépasse {count} octets</translation>
  </message>
  <message>
   <source>line {line} is no JSON</source>
   <extracomment>school_words.reason</extracomment>
   <translation>la ligne {line} n’est pas du JSON</translation>
  </message>
  <message>
   <source>it does not begin with “schema”: {version}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>il ne commence pas par « schema » : {version}</translation>
  </message>
  <message>
   <source>“appearance” is no JSON object</source>
   <extracomment>school_words.reason</extracomment>
   <translation>« appearance » n’est pas un objet JSON</translation>
  </message>
  <message>
   <source>“locked” is no list of names</source>
   <extracomment>school_words.reason</extracomment>
   <translation>« locked » n’est pas une liste de noms</translation>
  </message>
  <message>
   <source>there is no “{name}”</source>
   <extracomment>school_words.reason</extracomment>
   <translation>« {name} » n’existe pas</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>« {name} » ne peut pas valoir {value}</translation>
  </message>
  <message>
   <source>“{name}” cannot be locked; {names} can</source>
   <extracomment>school_words.reason</extracomment>
   <translation>« {name} » ne se verrouille pas ; {names}, oui</translation>
  </message>
  <message>
   <source>Show as Python</source>
   <extracomment>script_labels.SCRIPT</extracomment>
   <translation>Montrer en Python</translation>
  </message>
  <message>
   <source>The run as a few lines of numpy, the present line lit.</source>
   <extracomment>script_labels.SCRIPT, script_labels.PYTHON</extracomment>
   <translation>Le parcours en quelques lignes de numpy, la ligne présente éclairée.</translation>
  </message>
  <message>
   <source>Program</source>
   <extracomment>script_labels.CODE</extracomment>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Copy the whole program: it runs wherever there is Python with numpy.</source>
   <extracomment>script_labels.COPY</extracomment>
   <translation>Copier tout le programme : il fonctionne partout où il y a Python avec numpy.</translation>
  </message>
  <message>
   <source>Save script…</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>Enregistrer le script…</translation>
  </message>
  <message>
   <source>Save the program as a file; where it reads data, a CSV with it beside it.</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>Enregistrer le programme dans un fichier ; s’il lit des données, avec elles dans un CSV à côté.</translation>
  </message>
  <message>
   <source>Copy trace line</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>Copier la ligne trace</translation>
  </message>
  <message>
   <source>Copy the gd-desktop line that prints this run in a terminal.</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>Copier la ligne gd-desktop qui écrit ce parcours dans un terminal.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way, and a trace line has one.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Le taux d’apprentissage a changé en route, et une ligne trace n’en a qu’un.</translation>
  </message>
  <message>
   <source>The data is drawn, painted or typed: no trace line can name it.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Les données sont dessinées, peintes ou tapées : aucune ligne trace ne peut les nommer.</translation>
  </message>
  <message>
   <source>The names in the data do not go into a trace line.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Les noms dans les données n’entrent pas dans une ligne trace.</translation>
  </message>
  <message>
   <source>The program would tell which bug is in the code: on this page it is kept.</source>
   <extracomment>script_labels.KEPT</extracomment>
   <translation>Le programme dirait quel bogue est dans le code : sur cette page, il reste caché.</translation>
  </message>
  <message>
   <source>descent</source>
   <extracomment>script_labels.FILE_NAME</extracomment>
   <translation>descente</translation>
  </message>
  <message>
   <source>Python programs (*.py)</source>
   <extracomment>script_labels.FILES</extracomment>
   <translation>Programmes Python (*.py)</translation>
  </message>
  <message>
   <source>The program is on the clipboard.</source>
   <extracomment>script_labels.COPIED</extracomment>
   <translation>Le programme est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>On the clipboard: {line}</source>
   <extracomment>script_labels.LINE_COPIED</extracomment>
   <translation>Dans le presse-papiers : {line}</translation>
  </message>
  <message>
   <source>Line {number}: {text} ({values})</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>Ligne {number} : {text} ({values})</translation>
  </message>
  <message>
   <source>Copy the line that prints this run in a terminal: {line}</source>
   <extracomment>script_labels.trace_tip</extracomment>
   <translation>Copier la ligne qui écrit ce parcours dans un terminal : {line}</translation>
  </message>
  <message>
   <source>The program is saved as {path}, and its data as {table}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>Le programme est enregistré sous {path}, et ses données sous {table}.</translation>
  </message>
  <message>
   <source>Line {number}: {text}</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>Ligne {number} : {text}</translation>
  </message>
  <message>
   <source>The program is saved as {path}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>Le programme est enregistré sous {path}.</translation>
  </message>
  <message numerus="yes">
   <source>The grid is searched: {count} evaluations.</source>
   <extracomment>sentences.ending; one: The grid is searched: {count} evaluation.</extracomment>
   <translation>
    <numerusform>La grille est parcourue : {count} évaluation.</numerusform>
    <numerusform>La grille est parcourue : {count} évaluations.</numerusform>
   </translation>
  </message>
  <message>
   <source>Start screen</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>Écran d’accueil</translation>
  </message>
  <message>
   <source>Lessons, models and recent files: a place to begin.</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>Leçons, modèles et fichiers récents : un endroit où commencer.</translation>
  </message>
  <message>
   <source>Gradient descent that you can step through, drag and see.</source>
   <extracomment>start_labels.SENTENCE</extracomment>
   <translation>La descente de gradient à parcourir pas à pas, à tirer à la souris et à voir.</translation>
  </message>
  <message>
   <source>Close this and go on with what the window shows.  (Esc)</source>
   <extracomment>start_labels.GO_ON</extracomment>
   <translation>Fermer ceci et continuer avec ce que montre la fenêtre.  (Échap)</translation>
  </message>
  <message>
   <source>Begin with a model</source>
   <extracomment>start_labels.MODELS</extracomment>
   <translation>Commencer par un modèle</translation>
  </message>
  <message>
   <source>Recent files</source>
   <extracomment>start_labels.RECENT</extracomment>
   <translation>Fichiers récents</translation>
  </message>
  <message>
   <source>Files that you open or save are listed here.</source>
   <extracomment>start_labels.NO_RECENT</extracomment>
   <translation>Les fichiers que vous ouvrez ou enregistrez s’affichent ici.</translation>
  </message>
  <message>
   <source>Show at start</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>Afficher au démarrage</translation>
  </message>
  <message>
   <source>Show this each time the app is opened without a file.</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>Afficher ceci chaque fois que l’application s’ouvre sans fichier.</translation>
  </message>
  <message>
   <source>What’s new</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>Nouveautés</translation>
  </message>
  <message>
   <source>What has changed from version to version.</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>Ce qui a changé d’une version à l’autre.</translation>
  </message>
  <message>
   <source>The list of changes does not come with this installation.</source>
   <extracomment>start_labels.NO_NEWS</extracomment>
   <translation>La liste des changements n’est pas fournie avec cette installation.</translation>
  </message>
  <message>
   <source>Put this line away</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>Ranger cette ligne</translation>
  </message>
  <message>
   <source>Help → What’s new shows the changes at any time.</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>Aide → Nouveautés montre les changements à tout moment.</translation>
  </message>
  <message>
   <source>{done} of {count} finished</source>
   <extracomment>start_labels.progress</extracomment>
   <translation>{done} sur {count} terminées</translation>
  </message>
  <message>
   <source>In the window: {name}</source>
   <extracomment>start_labels.in_window</extracomment>
   <translation>Dans la fenêtre : {name}</translation>
  </message>
  <message>
   <source>This is version {version} of GD Desktop.</source>
   <extracomment>start_labels.updated</extracomment>
   <translation>Voici la version {version} de GD Desktop.</translation>
  </message>
  <message>
   <source>diverges</source>
   <extracomment>sweep_labels.DIVERGES</extracomment>
   <translation>diverge</translation>
  </message>
  <message>
   <source>flat, no minimum</source>
   <extracomment>sweep_labels.FLAT_GROUND</extracomment>
   <translation>plat, sans minimum</translation>
  </message>
  <message>
   <source>This is for functions: a neuron learns from many samples, so each walk takes long, and seldom comes to a slope of almost 0.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>Ceci est pour les fonctions : un neurone apprend de nombreux exemples, chaque parcours est donc long, et arrive rarement à une pente presque nulle.</translation>
  </message>
  <message>
   <source>This method takes no learning rate: there is none to choose.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>Cette méthode ne prend pas de taux d’apprentissage : il n’y en a pas à choisir.</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <extracomment>sweep_labels.steps_text; one: {count} step</extracomment>
   <translation>
    <numerusform>{count} pas</numerusform>
    <numerusform>{count} pas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not in {count} steps</source>
   <extracomment>sweep_labels.not_in; one: not in {count} step</extracomment>
   <translation>
    <numerusform>non atteint en {count} pas</numerusform>
    <numerusform>non atteint en {count} pas</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is empty. Write the columns' names in the first row, and a sample in each row below.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Le fichier est vide. Écrire les noms des colonnes dans la première ligne, et un exemple dans chaque ligne en dessous.</translation>
  </message>
  <message>
   <source>The file is not text. Save the table as CSV, and open that.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Le fichier n’est pas du texte. Enregistrer le tableau en CSV, et l’ouvrir.</translation>
  </message>
  <message>
   <source>The file begins as {expected}, and is not all in it. Save it again as CSV in UTF-8.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Le fichier commence en {expected}, et ne l’est pas entièrement. L’enregistrer à nouveau en CSV, en UTF-8.</translation>
  </message>
  <message>
   <source>The file could not be read to its end. If another program is writing it, wait until that is done.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Le fichier n’a pas pu être lu jusqu’au bout. Si un autre programme l’écrit, attendre qu’il ait fini.</translation>
  </message>
  <message>
   <source>The table is too large for this computer's memory. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Le tableau est trop grand pour la mémoire de cet ordinateur. Garder moins de lignes ou de colonnes.</translation>
  </message>
  <message>
   <source>The file has more than {expected} bytes. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Le fichier a plus de {expected} octets. Gardez moins de lignes ou de colonnes.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is a number, and not a column's name. Write the columns' names in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : « {value} » est un nombre, et non le nom d’une colonne. Écrire les noms des colonnes dans la première ligne.</translation>
  </message>
  <message>
   <source>The file has names in its first row, and nothing below. Write a sample in each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Le fichier a des noms dans sa première ligne, et rien en dessous. Écrire un exemple dans chaque ligne.</translation>
  </message>
  <message>
   <source>{at}: column {expected} has no name. Write one in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : la colonne {expected} n’a pas de nom. En écrire un dans la première ligne.</translation>
  </message>
  <message>
   <source>{row}: columns {expected} are both called “{column}”. Rename one.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{row} : les colonnes {expected} s’appellent toutes deux « {column} ». En renommer une.</translation>
  </message>
  <message>
   <source>{at}: there are {value} columns, and at most {expected} can be read. Leave some out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : il y a {value} colonnes, et on peut en lire {expected} au plus. En enlever.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Write a cell for each column's name; one without a value may be empty.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : {value} au lieu de {expected}. Écrire une cellule pour chaque nom de colonne ; une cellule sans valeur peut être vide.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Remove those that have no column, or put a text that holds a separator in quotes.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : {value} au lieu de {expected}. Enlever celles qui n’ont pas de colonne, ou mettre entre guillemets un texte qui contient un séparateur.</translation>
  </message>
  <message>
   <source>{at}: a cell has more than {expected} characters. Close the quotation mark it may begin with, or shorten it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : une cellule a plus de {expected} caractères. Fermer le guillemet par lequel elle commence peut-être, ou la raccourcir.</translation>
  </message>
  <message>
   <source>{at}: the line has more than {expected} characters. Check that this is a table, with a line for each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : la ligne a plus de {expected} caractères. Vérifier que c’est bien un tableau, avec une ligne par rangée.</translation>
  </message>
  <message>
   <source>{at}: a quotation mark is not closed, or stands amid a cell. Write " at both ends of the cell, and "" inside it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : un guillemet n’est pas fermé, ou se trouve au milieu d’une cellule. Écrire " aux deux bouts de la cellule, et "" à l’intérieur.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : « {value} » n’est pas un nombre. Le corriger, ou laisser la colonne de côté.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a finite number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : « {value} » n’est pas un nombre fini. Le corriger, ou laisser la colonne de côté.</translation>
  </message>
  <message>
   <source>{at}: “{value}” may be a thousand or a decimal. Write it with a point, or without the comma.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : « {value} » peut être un millier ou une décimale. L’écrire avec un point, ou sans la virgule.</translation>
  </message>
  <message>
   <source>{at}: there are no values. Leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at} : il n’y a pas de valeurs. Laisser la colonne de côté.</translation>
  </message>
  <message>
   <source>There is no column “{column}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Il n’y a pas de colonne « {column} ». Choisir parmi {expected}.</translation>
  </message>
  <message>
   <source>“{column}” is the label, and cannot be a feature too. Choose another label, or leave it out of the features.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>« {column} » est l’étiquette, et ne peut pas être aussi une caractéristique. Choisir une autre étiquette, ou l’enlever des caractéristiques.</translation>
  </message>
  <message>
   <source>There is no column of numbers beside the label “{column}”. Give at least one, or choose another label.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Il n’y a pas de colonne de nombres à côté de l’étiquette « {column} ». En donner au moins une, ou choisir une autre étiquette.</translation>
  </message>
  <message>
   <source>Each row lacks a value, the first at {place}. Fill in the values, or leave columns out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>Il manque une valeur dans chaque ligne, d’abord ici : {place}. Compléter les valeurs, ou laisser des colonnes de côté.</translation>
  </message>
  <message>
   <source>The label “{column}” is “{value}” in each row. Choose a column with two labels.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>L’étiquette « {column} » est « {value} » dans chaque ligne. Choisir une colonne avec deux étiquettes.</translation>
  </message>
  <message>
   <source>The label “{column}” has {expected} values, such as {value}. Say which of them is class 1, or choose a column with two.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>L’étiquette « {column} » a {expected} valeurs, comme {value}. Dire laquelle est la classe 1, ou choisir une colonne qui en a deux.</translation>
  </message>
  <message>
   <source>The label “{column}” is never “{value}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>L’étiquette « {column} » n’est jamais « {value} ». Choisir parmi {expected}.</translation>
  </message>
  <message>
   <source>Row {row}, column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>Ligne {row}, colonne « {column} »</translation>
  </message>
  <message>
   <source>row {row}, column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>ligne {row}, colonne « {column} »</translation>
  </message>
  <message>
   <source>In what is left, the label “{column}” is always “{value}”. Fill in the values, or leave columns out.</source>
   <extracomment>table_words.refusal</extracomment>
   <translation>Dans ce qui reste, l’étiquette « {column} » est toujours « {value} ». Compléter les valeurs, ou laisser des colonnes de côté.</translation>
  </message>
  <message numerus="yes">
   <source>{count} cells</source>
   <extracomment>table_words.refusal; one: {count} cell</extracomment>
   <translation>
    <numerusform>{count} cellule</numerusform>
    <numerusform>{count} cellules</numerusform>
   </translation>
  </message>
  <message>
   <source>Column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>Colonne « {column} »</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <extracomment>table_words._at</extracomment>
   <translation>Ligne {row}</translation>
  </message>
  <message>
   <source>column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>colonne « {column} »</translation>
  </message>
  <message>
   <source>row {row}</source>
   <extracomment>table_words._place</extracomment>
   <translation>ligne {row}</translation>
  </message>
  <message>
   <source>The file is not in UTF-8; it was read as {encoding}. If names look wrong, save it again in UTF-8.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Le fichier n’est pas en UTF-8 ; il a été lu comme {encoding}. Si des noms semblent faux, l’enregistrer à nouveau en UTF-8.</translation>
  </message>
  <message>
   <source>The first column has no name and counts the rows; it was left out.</source>
   <extracomment>table_words.note</extracomment>
   <translation>La première colonne n’a pas de nom et numérote les lignes ; elle a été laissée de côté.</translation>
  </message>
  <message>
   <source>Decimal commas were read in {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Des virgules décimales ont été lues dans {names}.</translation>
  </message>
  <message>
   <source>Left out, since they hold no numbers: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Laissées de côté, car sans nombres : {names}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows with missing values were left out, the first at {place}.</source>
   <extracomment>table_words.note; one: {count} row with missing values was left out, the first at {place}.</extracomment>
   <translation>
    <numerusform>{count} ligne avec des valeurs manquantes a été laissée de côté : {place}.</numerusform>
    <numerusform>{count} lignes avec des valeurs manquantes ont été laissées de côté ; la première : {place}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same in each row, and so of no use to tell classes apart: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Identiques dans chaque ligne, donc inutiles pour distinguer les classes : {names}.</translation>
  </message>
  <message>
   <source>The label {names} is another number in most rows: it looks like a measurement, and not like a label.</source>
   <extracomment>table_words.note</extracomment>
   <translation>L’étiquette {names} est un nombre différent dans la plupart des lignes : elle ressemble à une mesure, et non à une étiquette.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <extracomment>table_words._names</extracomment>
   <translation>« {name} »</translation>
  </message>
  <message>
   <source>Close this and go on.  (Esc)</source>
   <extracomment>trouble_labels.GO_ON</extracomment>
   <translation>Fermer ceci et continuer.  (Échap)</translation>
  </message>
  <message>
   <source>Copy details</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Copy what a developer needs to find the fault.</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>Copier ce qu’il faut à un développeur pour trouver l’erreur.</translation>
  </message>
  <message>
   <source>Show details</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>Afficher les détails</translation>
  </message>
  <message>
   <source>What a developer needs to find the fault.</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>Ce qu’il faut à un développeur pour trouver l’erreur.</translation>
  </message>
  <message>
   <source>Hide details</source>
   <extracomment>trouble_labels.HIDE_DETAILS</extracomment>
   <translation>Masquer les détails</translation>
  </message>
  <message>
   <source>Details of the fault</source>
   <extracomment>trouble_labels.DETAILS</extracomment>
   <translation>Détails de l’erreur</translation>
  </message>
  <message>
   <source>The details are on the clipboard.</source>
   <extracomment>trouble_labels.COPIED</extracomment>
   <translation>Les détails sont dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Copy what a developer needs to know of this computer and this window.</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>Copier ce qu’un développeur doit savoir de cet ordinateur et de cette fenêtre.</translation>
  </message>
  <message>
   <source>Diagnosis copied</source>
   <extracomment>trouble_labels.DIAGNOSIS_COPIED</extracomment>
   <translation>Diagnostic copié</translation>
  </message>
  <message>
   <source>Safe mode: the app began with its default settings. Your own are kept as they were, and what you set now is not remembered.</source>
   <extracomment>trouble_labels.SAFE_MODE</extracomment>
   <translation>Mode sans échec : l’application a démarré avec ses réglages par défaut. Vos propres réglages sont gardés tels quels, et ce qui est réglé maintenant n’est pas retenu.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more since then.</source>
   <extracomment>trouble_labels.more; one: And {count} more since then.</extracomment>
   <translation>
    <numerusform>Et {count} autre depuis.</numerusform>
    <numerusform>Et {count} autres depuis.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{title} It is the same fault as before, {count} times by now. You can go on.</source>
   <extracomment>trouble_labels.again; one: {title} It is the same fault as before. You can go on.</extracomment>
   <translation>
    <numerusform>{title} C’est la même erreur qu’avant. On peut continuer.</numerusform>
    <numerusform>{title} C’est la même erreur qu’avant, déjà {count} fois. On peut continuer.</numerusform>
   </translation>
  </message>
  <message>
   <source>The window could not be opened: {reason}. Try gd-desktop --safe-mode; gd-desktop --diagnose tells what there is on this computer. {where}</source>
   <extracomment>trouble_labels.no_start</extracomment>
   <translation>La fenêtre n’a pas pu s’ouvrir : {reason}. Essayer gd-desktop --safe-mode ; gd-desktop --diagnose dit ce qu’il y a sur cet ordinateur. {where}</translation>
  </message>
  <message>
   <source>The details are in {path}.</source>
   <extracomment>trouble_labels.see_log</extracomment>
   <translation>Les détails sont dans {path}.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is not low: flat does not mean done.</source>
   <extracomment>verdict_words.stalled</extracomment>
   <translation>La pente n’est que {slope}, et pourtant le coût n’est pas bas : plat ne veut pas dire fini.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>Au pas {step}, les nombres sont trop grands pour le calcul. {remedy}</translation>
  </message>
  <message>
   <source>The walk begins at {start}. Step or run.</source>
   <extracomment>verdict_words.ready</extracomment>
   <translation>Le parcours commence en {start}. Faire un pas, ou lancer.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>Au pas {step}, le coût dépasse un million de fois sa valeur de départ. {remedy}</translation>
  </message>
  <message>
   <source>The velocity adds up the slopes: they agree, and the ball gets faster.</source>
   <extracomment>walk_words._GAINING</extracomment>
   <translation>La vitesse additionne les pentes : elles concordent, et la balle accélère.</translation>
  </message>
  <message>
   <source>The velocity keeps a share of itself at each step; the ball gets slower.</source>
   <extracomment>walk_words._LOSING</extracomment>
   <translation>La vitesse garde une part d’elle-même à chaque pas ; la balle ralentit.</translation>
  </message>
  <message>
   <source>Each slope is divided by the root of all squares so far, a sum that only grows.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Chaque pente est divisée par la racine de tous les carrés jusqu’ici, une somme qui ne fait que croître.</translation>
  </message>
  <message>
   <source>Slopes are divided by their usual size of late: steep ground and flat even out.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Les pentes sont divisées par leur taille usuelle récente : sol raide et sol plat s’égalisent.</translation>
  </message>
  <message>
   <source>The mean slope, divided by the usual size of slopes: steps of about {rate} at most.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>La pente moyenne, divisée par la taille usuelle des pentes : des pas d’environ {rate} au plus.</translation>
  </message>
  <message>
   <source>Each step goes to the bottom of the parabola that fits the curve here.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Chaque pas va au fond de la parabole qui épouse la courbe ici.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}; learning rate {letter} = {rate}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function} ; {method} depuis {start} ; taux d’apprentissage {letter} = {rate}</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it gets slower as the slope works against it.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>La vitesse emporte la balle au-delà d’un creux, et elle ralentit car la pente s’y oppose.</translation>
  </message>
  <message>
   <source>{rate} stays as it is; the step shrinks as the slope does.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} reste tel quel ; le pas raccourcit avec la pente.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function} ; {method} depuis {start}</translation>
  </message>
  <message>
   <source>Going up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>En montée.</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it is still getting faster: {rate} may be too large.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>La vitesse emporte la balle au-delà d’un creux, et elle accélère encore : {rate} est peut-être trop grand.</translation>
  </message>
  <message>
   <source>It gets steeper here, so the steps get longer.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>Ici, c’est plus raide, les pas s’allongent donc.</translation>
  </message>
  <message>
   <source>{rate} stays as it is, and so does the slope: every step is alike.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} reste tel quel, et la pente aussi : tous les pas sont pareils.</translation>
  </message>
  <message>
   <source>The cost is far below anything that it began with, and goes on falling: no lowest point lies ahead.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>Le coût est loin en dessous de tout ce qu’il était au début, et baisse encore : aucun point le plus bas n’est en vue.</translation>
  </message>
  <message>
   <source>Going down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>En descente.</translation>
  </message>
  <message>
   <source>On the level.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>Sur le plat.</translation>
  </message>
  <message>
   <source>The last step neither climbed nor went down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>Le dernier pas n’a ni monté ni descendu.</translation>
  </message>
  <message>
   <source>The last step was too long: it landed higher than it began. A smaller {rate} would go down.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Le dernier pas était trop long : il est arrivé plus haut qu’il n’est parti. Un {rate} plus petit descendrait.</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and passes over what is lower.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Newton cherche une pente de 0, et passe au-dessus de ce qui est plus bas.</translation>
  </message>
  <message>
   <source>The mean of the slopes leads on for a while, past a low, and turns.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>La moyenne des pentes mène encore un peu plus loin, au-delà d’un creux, puis change de sens.</translation>
  </message>
  <message>
   <source>The last step landed higher than it began: it was longer than the way down. A smaller {rate} would have stayed below.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Le dernier pas est arrivé plus haut qu’il n’est parti : il était plus long que la descente. Un {rate} plus petit serait resté en dessous.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever. {remedy}</source>
   <extracomment>walk_words.verdict; one: The walk comes back to the same point every step, and will for ever. {remedy}</extracomment>
   <translation>
    <numerusform>Le parcours revient au même point à chaque pas, et le fera toujours. {remedy}</numerusform>
    <numerusform>Le parcours revient au même point tous les {period} pas, et le fera toujours. {remedy}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nearly at rest.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>Presque au repos.</translation>
  </message>
  <message>
   <source>The slope is only {slope} where the cost is not low, and the ground curves up all around: a minimum lies ahead, a local one or one still far.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>La pente n’est que {slope} là où le coût n’est pas bas, et le sol remonte tout autour : un minimum est en vue, local ou encore lointain.</translation>
  </message>
  <message>
   <source>Swinging up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Remonte par élan.</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>Two sentences on what is seen, and a case that shows it.</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>Deux phrases sur ce que l’on voit, et un cas qui le montre.</translation>
  </message>
  <message>
   <source>Why? {name}</source>
   <extracomment>why_labels.ABOUT</extracomment>
   <translation>Pourquoi ? {name}</translation>
  </message>
  <message>
   <source>{name}: the common questions, and cases that show the answers.</source>
   <extracomment>why_labels.TIP</extracomment>
   <translation>{name} : les questions courantes, et des cas qui montrent les réponses.</translation>
  </message>
  <message>
   <source>Why is that? Two sentences on the verdict, and a case that shows it.  ({key})</source>
   <extracomment>why_labels.VERDICT_TIP</extracomment>
   <translation>Pourquoi cela ? Deux phrases sur le verdict, et un cas qui le montre.  ({key})</translation>
  </message>
  <message>
   <source>The method’s settings</source>
   <extracomment>why_labels.METHOD_SETTINGS</extracomment>
   <translation>Les réglages de la méthode</translation>
  </message>
  <message>
   <source>Steps and tolerance</source>
   <extracomment>why_labels.LIMITS</extracomment>
   <translation>Pas et tolérance</translation>
  </message>
  <message>
   <source>The error</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>L’erreur</translation>
  </message>
  <message>
   <source>The slope of σ</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>La pente de σ</translation>
  </message>
  <message>
   <source>The input</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>L’entrée</translation>
  </message>
  <message>
   <source>The pull</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>La poussée</translation>
  </message>
  <message>
   <source>Show the case</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>Voir le cas</translation>
  </message>
  <message>
   <source>Set the window to the case. Undo brings your own back.</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>Mettre la fenêtre sur ce cas. Annuler ramène le vôtre.</translation>
  </message>
  <message>
   <source>Put this away.  (Esc)</source>
   <extracomment>why_labels.CLOSE</extracomment>
   <translation>Ranger ceci.  (Échap)</translation>
  </message>
  <message>
   <source>The question before.</source>
   <extracomment>why_labels.PREVIOUS</extracomment>
   <translation>La question d’avant.</translation>
  </message>
  <message>
   <source>The next question.</source>
   <extracomment>why_labels.NEXT</extracomment>
   <translation>La question suivante.</translation>
  </message>
  <message>
   <source>Previous question</source>
   <extracomment>why_labels.PREVIOUS_NAME</extracomment>
   <translation>Question précédente</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>why_labels.NEXT_NAME</extracomment>
   <translation>Question suivante</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <extracomment>why_labels.PLACE</extracomment>
   <translation>{number} sur {count}</translation>
  </message>
  <message>
   <source>Shown: {title} Undo ({key}) brings your own back.</source>
   <extracomment>why_labels.SHOWN</extracomment>
   <translation>Montré : {title} Annuler ({key}) ramène le vôtre.</translation>
  </message>
  <message>
   <source>The picture's ending</source>
   <extracomment>words.PICTURE_ENDING</extracomment>
   <translation>L’extension de l’image</translation>
  </message>
  <message>
   <source>Give three numbers a,b,c with a other than 0, such as 1,-4,6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner trois nombres a,b,c avec a différent de 0, comme 1,-4,6.</translation>
  </message>
  <message>
   <source>Give a number, such as -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre, comme −4.</translation>
  </message>
  <message>
   <source>Give a number other than 0, such as 2 or -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre autre que 0, comme 2 ou −4.</translation>
  </message>
  <message>
   <source>Give f(x) or f(x, y), such as x^2 - 4x + 6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner f(x) ou f(x, y), comme x^2 - 4x + 6.</translation>
  </message>
  <message>
   <source>Give NAME=VALUE, such as momentum=0.9.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner NOM=VALEUR, comme momentum=0.9.</translation>
  </message>
  <message>
   <source>Give pairs of a name and a value.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner des paires d’un nom et d’une valeur.</translation>
  </message>
  <message>
   <source>Give a positive number, such as 0.1 or 1e-3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre positif, comme 0,1 ou 1e-3.</translation>
  </message>
  <message>
   <source>Give a number, such as 8 or -1.5, or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre, comme 8 ou −1,5, ou hasard.</translation>
  </message>
  <message>
   <source>Give {expected} numbers with commas between them, zeros or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner {expected} nombres séparés par des points-virgules, zéros ou hasard.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 on, such as 7.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre entier à partir de 0, comme 7.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 to 10,000,000, such as 100.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre entier de 0 à 10 000 000, comme 100.</translation>
  </message>
  <message>
   <source>Give a number from 0 on, such as 1e-6; 0 means never.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre à partir de 0, comme 1e-6 ; 0 veut dire jamais.</translation>
  </message>
  <message>
   <source>Give a built-in's name, or a CSV file.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner le nom d’un jeu intégré, ou un fichier CSV.</translation>
  </message>
  <message>
   <source>Give the name of a column.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner le nom d’une colonne.</translation>
  </message>
  <message>
   <source>Give names of columns with commas between them.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner des noms de colonnes séparés par des virgules.</translation>
  </message>
  <message>
   <source>Give one of the two labels.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner une des deux étiquettes.</translation>
  </message>
  <message>
   <source>Give a number, such as 3.5 or -0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre, comme 3,5 ou −0,2.</translation>
  </message>
  <message>
   <source>Give a number, such as 2.5 or -0.3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre, comme 2,5 ou −0,3.</translation>
  </message>
  <message>
   <source>Give quadratic, quadratic-mean or cross-entropy.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner quadratic, quadratic-mean ou cross-entropy.</translation>
  </message>
  <message>
   <source>Give none or standard.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner none ou standard.</translation>
  </message>
  <message>
   <source>Give names of mistakes with commas between them, such as sign,sum.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner des noms de bogues séparés par des virgules, comme sign,sum.</translation>
  </message>
  <message>
   <source>Give a whole number of samples from 1 on, or all.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner un nombre entier d’exemples à partir de 1, ou all.</translation>
  </message>
  <message>
   <source>Give a share from 0 to 0.9, such as 0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner une part de 0 à 0,9, comme 0,2.</translation>
  </message>
  <message>
   <source>Give width x height in pixels, from 960x600 to 8000x8000, such as 1280x800.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Donner largeur x hauteur en pixels, de 960x600 à 8000x8000, comme 1280x800.</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not positive. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » n’est pas positif. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is negative. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » est négatif. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” leads to numbers too large to compute with. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » mène à des nombres trop grands pour le calcul. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” has the wrong number of values. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » n’a pas le bon nombre de valeurs. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” makes a straight line, which has no lowest point. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » donne une droite, qui n’a pas de point le plus bas. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not known. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » est inconnu. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a function. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » n’est pas une fonction. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of order. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » n’est pas dans l’ordre. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is too many. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : « {given} » est de trop. {remedy}</translation>
  </message>
  <message>
   <source>{name} is missing. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} : valeur absente. {remedy}</translation>
  </message>
  <message>
   <source>The computation stopped with an error.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>Le calcul s’est arrêté sur une erreur.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept. Reset, or change a setting, to go on.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>Rien n’est perdu : les pas faits jusqu’ici sont gardés. Réinitialiser, ou changer un réglage, pour continuer.</translation>
  </message>
  <message>
   <source>The computation does not answer.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>Le calcul ne répond pas.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept, and the window works. Start it anew to go on from there; if it hangs again, Undo the last change or turn to another model first. Or wait.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>Rien n’est perdu : les pas faits jusqu’ici sont gardés, et la fenêtre fonctionne. Recommencer pour continuer à partir de là ; s’il se bloque encore, Annuler d’abord le dernier changement ou passer à un autre modèle. Ou attendre.</translation>
  </message>
  <message>
   <source>The computation was started anew, with the steps that there were.</source>
   <extracomment>words.STARTED_ANEW</extracomment>
   <translation>Le calcul a été relancé, avec les pas qu’il y avait.</translation>
  </message>
  <message>
   <source>Something went wrong in the window.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>Quelque chose a mal tourné dans la fenêtre.</translation>
  </message>
  <message>
   <source>The descent and the settings are kept. You can go on; if something looks amiss, Reset.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>La descente et les réglages sont gardés. On peut continuer ; si quelque chose semble anormal, réinitialiser.</translation>
  </message>
  <message>
   <source>--rate: {method} takes no learning rate; it was passed over.</source>
   <extracomment>words.rate_unused</extracomment>
   <translation>--rate : {method} ne prend pas de taux d’apprentissage ; il a été ignoré.</translation>
  </message>
  <message numerus="yes">
   <source>rounded to {count} decimals</source>
   <extracomment>words.rounding; one: rounded to {count} decimal</extracomment>
   <translation>
    <numerusform>arrondis à {count} décimale</numerusform>
    <numerusform>arrondis à {count} décimales</numerusform>
   </translation>
  </message>
  <message>
   <source>The saved settings were damaged. They were set aside as {name}, and the app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Les réglages enregistrés étaient endommagés. Ils ont été mis de côté sous {name}, et l’application commence avec ses valeurs par défaut.</translation>
  </message>
  <message>
   <source>The settings could not be saved: {reason}.</source>
   <extracomment>words.settings_not_saved</extracomment>
   <translation>Les réglages n’ont pas pu être enregistrés : {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another place.</source>
   <extracomment>words.cannot_write</extracomment>
   <translation>{path} n’a pas pu être écrit : {reason}. Choisir un autre endroit.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file.</source>
   <extracomment>words.cannot_read</extracomment>
   <translation>{path} n’a pas pu être lu : {reason}. Choisir un autre fichier.</translation>
  </message>
  <message>
   <source>{path} was not opened again, since it is gone or large: the app begins with the penguins. Open it with Ctrl+O.</source>
   <extracomment>words.data_left</extracomment>
   <translation>{path} n’a pas été rouvert, car il a disparu ou est trop grand : l’application commence avec les manchots. L’ouvrir avec Ctrl+O.</translation>
  </message>
  <message>
   <source>{name} is held by this page of the lesson. Turn to another page, or close the lesson, to change it.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} : fixé par cette page de la leçon. Aller à une autre page, ou fermer la leçon, pour le changer.</translation>
  </message>
  <message>
   <source>{name} means nothing to the model {model}. Leave it out.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} : sans effet pour le modèle {model}. L’enlever.</translation>
  </message>
  <message>
   <source>Give {choices}.</source>
   <extracomment>words._remedy</extracomment>
   <translation>Donner {choices}.</translation>
  </message>
  <message numerus="yes">
   <source>truncated to {count} decimals</source>
   <extracomment>words.rounding; one: truncated to {count} decimal</extracomment>
   <translation>
    <numerusform>tronqués à {count} décimale</numerusform>
    <numerusform>tronqués à {count} décimales</numerusform>
   </translation>
  </message>
  <message>
   <source>Some of the saved settings could not be understood, as those of a newer version. The rest holds; the file as it was is kept as {name}.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Certains des réglages enregistrés n’ont pas pu être compris, comme ceux d’une version plus récente. Le reste est valable ; le fichier tel qu’il était est conservé sous {name}.</translation>
  </message>
  <message>
   <source>The saved settings in {name} could not be read. The app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Les réglages enregistrés dans {name} n’ont pas pu être lus. L’application commence avec ses valeurs par défaut.</translation>
  </message>
  <message>
   <source>Exercise sheets…</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>Fiches d’exercices…</translation>
  </message>
  <message>
   <source>Sheets of exercises from the present problem, with numbers for each student.</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>Des fiches d’exercices sur le problème présent, avec des nombres pour chaque élève.</translation>
  </message>
  <message>
   <source>Sheets</source>
   <extracomment>worksheet_labels.SHEETS</extracomment>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Tasks</source>
   <extracomment>worksheet_labels.TASKS, worksheet_words._NAMES</extracomment>
   <translation>Exercices</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>worksheet_labels.PAPER</extracomment>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Students</source>
   <extracomment>worksheet_labels.STUDENTS, worksheet_words._NAMES</extracomment>
   <translation>Élèves</translation>
  </message>
  <message>
   <source>How many sheets: a whole number from 1 to 200. Each has numbers of its own.</source>
   <extracomment>worksheet_labels.STUDENTS</extracomment>
   <translation>Combien de fiches : un nombre entier de 1 à 200. Chacune a ses propres nombres.</translation>
  </message>
  <message>
   <source>All numbers are drawn with it: the same seed gives the same sheets again. A whole number from 0 on.</source>
   <extracomment>worksheet_labels.SEED</extracomment>
   <translation>Tous les nombres sont tirés avec elle : la même graine redonne les mêmes fiches. Un nombre entier à partir de 0.</translation>
  </message>
  <message>
   <source>Another seed</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>Autre graine</translation>
  </message>
  <message>
   <source>Draw other numbers, with the next seed.</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>Tirer d’autres nombres, avec la graine suivante.</translation>
  </message>
  <message>
   <source>Steps in a table</source>
   <extracomment>worksheet_labels.STEPS, worksheet_words._NAMES</extracomment>
   <translation>Pas par tableau</translation>
  </message>
  <message>
   <source>How many steps of the walk are to be worked out.</source>
   <extracomment>worksheet_labels.STEPS</extracomment>
   <translation>Combien de pas du parcours sont à calculer.</translation>
  </message>
  <message>
   <source>Some steps of the walk, to be worked out by hand.  (Alt+1)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Quelques pas du parcours, à calculer à la main.  (Alt+1)</translation>
  </message>
  <message>
   <source>Learning rates, to be told apart by the factor 1 − ηL.  (Alt+2)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Des taux d’apprentissage, à distinguer par le facteur 1 − ηL.  (Alt+2)</translation>
  </message>
  <message>
   <source>A worked table in which one row is wrong.  (Alt+3)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Un tableau rempli dont une ligne est fausse.  (Alt+3)</translation>
  </message>
  <message>
   <source>One step of a sigmoid neuron with one sample, factor by factor.  (Alt+4)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Un pas d’un neurone sigmoïde avec un exemple, facteur par facteur.  (Alt+4)</translation>
  </message>
  <message>
   <source>Of the paper.</source>
   <extracomment>worksheet_labels.SIZE</extracomment>
   <translation>La taille du papier.</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>worksheet_labels.SIZES</extracomment>
   <translation>Lettre US</translation>
  </message>
  <message>
   <source>In which the sheets are written.</source>
   <extracomment>worksheet_labels.LANGUAGE</extracomment>
   <translation>La langue dans laquelle les fiches sont écrites.</translation>
  </message>
  <message>
   <source>PDF: as it is printed. HTML: one page for a browser, to print or to put online.</source>
   <extracomment>worksheet_labels.FORMAT</extracomment>
   <translation>PDF : comme à l’impression. HTML : une page pour un navigateur, à imprimer ou à mettre en ligne.</translation>
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
   <translation>Corrigé</translation>
  </message>
  <message>
   <source>All answers, at the end and on pages of their own.</source>
   <extracomment>worksheet_labels.KEY</extracomment>
   <translation>Toutes les réponses, à la fin et sur des pages à part.</translation>
  </message>
  <message>
   <source>Two-sided</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>Recto verso</translation>
  </message>
  <message>
   <source>For paper that is printed on both sides: each sheet begins on a front. Backs may stay blank.</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>Pour du papier imprimé des deux côtés : chaque fiche commence au recto. Des versos peuvent rester vides.</translation>
  </message>
  <message>
   <source>Save the sheets as a file.</source>
   <extracomment>worksheet_labels.SAVE</extracomment>
   <translation>Enregistrer les fiches dans un fichier.</translation>
  </message>
  <message>
   <source>Choose a printer, and print the sheets.</source>
   <extracomment>worksheet_labels.PRINT</extracomment>
   <translation>Choisir une imprimante, et imprimer les fiches.</translation>
  </message>
  <message>
   <source>Leave without printing.</source>
   <extracomment>worksheet_labels.CLOSE</extracomment>
   <translation>Quitter sans imprimer.</translation>
  </message>
  <message>
   <source>Stop making the sheets; nothing is saved.</source>
   <extracomment>worksheet_labels.CANCEL</extracomment>
   <translation>Arrêter la création des fiches ; rien n’est enregistré.</translation>
  </message>
  <message>
   <source>The page before this one.  (PgUp)</source>
   <extracomment>worksheet_labels.PREVIOUS</extracomment>
   <translation>La page d’avant.  (Page préc)</translation>
  </message>
  <message>
   <source>The page after this one.  (PgDown)</source>
   <extracomment>worksheet_labels.NEXT</extracomment>
   <translation>La page d’après.  (Page suiv)</translation>
  </message>
  <message>
   <source>How much of the sheets is made</source>
   <extracomment>worksheet_labels.PROGRESS</extracomment>
   <translation>Avancement des fiches</translation>
  </message>
  <message>
   <source>Choose at least one task.</source>
   <extracomment>worksheet_labels.NO_TASK</extracomment>
   <translation>Choisir au moins un exercice.</translation>
  </message>
  <message>
   <source>Numbers are being drawn…</source>
   <extracomment>worksheet_labels.DRAWING</extracomment>
   <translation>Tirage des nombres…</translation>
  </message>
  <message>
   <source>The sheets are being made…</source>
   <extracomment>worksheet_labels.SAVING</extracomment>
   <translation>Création des fiches…</translation>
  </message>
  <message>
   <source>The sheets are being sent to the printer…</source>
   <extracomment>worksheet_labels.PRINTING</extracomment>
   <translation>Envoi des fiches à l’imprimante…</translation>
  </message>
  <message>
   <source>The sheets have been sent to the printer.</source>
   <extracomment>worksheet_labels.PRINTED</extracomment>
   <translation>Les fiches ont été envoyées à l’imprimante.</translation>
  </message>
  <message>
   <source>The printer does not take the sheets. Choose another one, or save them as PDF.</source>
   <extracomment>worksheet_labels.NO_PRINTER</extracomment>
   <translation>L’imprimante n’accepte pas les fiches. En choisir une autre, ou les enregistrer en PDF.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <extracomment>worksheet_labels.CANCELLED</extracomment>
   <translation>Arrêté. Rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>exercises</source>
   <extracomment>worksheet_labels.FILE_NAME</extracomment>
   <translation>exercices</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets are ready to be saved or printed.</source>
   <extracomment>worksheet_labels.ready; one: {count} sheet is ready to be saved or printed.</extracomment>
   <translation>
    <numerusform>{count} fiche est prête à être enregistrée ou imprimée.</numerusform>
    <numerusform>{count} fiches sont prêtes à être enregistrées ou imprimées.</numerusform>
   </translation>
  </message>
  <message>
   <source>First sheet, page {number} of {count}</source>
   <extracomment>worksheet_labels.sheet_page</extracomment>
   <translation>Première fiche, page {number} sur {count}</translation>
  </message>
  <message>
   <source>Answer key, page {number} of {count}</source>
   <extracomment>worksheet_labels.key_page</extracomment>
   <translation>Corrigé, page {number} sur {count}</translation>
  </message>
  <message>
   <source>Exercises: gradient descent</source>
   <extracomment>worksheet_words.TITLE</extracomment>
   <translation>Exercices : descente de gradient</translation>
  </message>
  <message>
   <source>Your name</source>
   <extracomment>worksheet_words.NAME</extracomment>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>worksheet_words.DATE</extracomment>
   <translation>Date</translation>
  </message>
  <message>
   <source>Answers: gradient descent</source>
   <extracomment>worksheet_words.KEY_TITLE</extracomment>
   <translation>Corrigé : descente de gradient</translation>
  </message>
  <message>
   <source>For the teacher alone.</source>
   <extracomment>worksheet_words.KEY_NOTE</extracomment>
   <translation>Réservé à l’enseignant.</translation>
  </message>
  <message>
   <source>Fill in the table</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Compléter le tableau</translation>
  </message>
  <message>
   <source>Find the regime</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Trouver le régime</translation>
  </message>
  <message>
   <source>Find the mistake</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Trouver l’erreur</translation>
  </message>
  <message>
   <source>The chain rule by hand</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>La règle de la chaîne à la main</translation>
  </message>
  <message>
   <source>Walk down with gradient descent, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN</extracomment>
   <translation>Appliquer la descente de gradient, et compléter le tableau.</translation>
  </message>
  <message>
   <source>A sigmoid neuron learns from one sample by gradient descent. Work out σ with a calculator, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN_NEURON</extracomment>
   <translation>Un neurone sigmoïde apprend à partir d’un exemple, par descente de gradient. Calculer σ à la calculatrice, et compléter le tableau.</translation>
  </message>
  <message>
   <source>One number further down is there to check with.</source>
   <extracomment>worksheet_words.CHECK</extracomment>
   <translation>Un nombre est déjà inscrit plus bas : il permet de vérifier les calculs.</translation>
  </message>
  <message>
   <source>The curvature L is the second derivative.</source>
   <extracomment>worksheet_words.CURVATURE</extracomment>
   <translation>La courbure L est la dérivée seconde.</translation>
  </message>
  <message>
   <source>closes in from one side</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>se rapproche, toujours du même côté</translation>
  </message>
  <message>
   <source>lands on the minimum in one step</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>arrive au minimum en un pas</translation>
  </message>
  <message>
   <source>overshoots, and closes in</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>dépasse le minimum, mais s’en rapproche</translation>
  </message>
  <message>
   <source>jumps to and fro for ever</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>saute d’un côté à l’autre sans fin</translation>
  </message>
  <message>
   <source>overshoots, and goes away</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>dépasse le minimum, et s’en éloigne</translation>
  </message>
  <message>
   <source>One row of this table has a mistake; the rows below it go on from its result. Find the row, tick the mistake, and write the row as it ought to be.</source>
   <extracomment>worksheet_words.ONE_MISTAKE</extracomment>
   <translation>Une ligne de ce tableau contient une erreur ; les lignes suivantes continuent à partir de son résultat. Trouver cette ligne, cocher l’erreur, et réécrire la ligne correctement.</translation>
  </message>
  <message>
   <source>added, where the step is subtracted</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>pas ajouté au lieu d’être soustrait</translation>
  </message>
  <message>
   <source>forgot the learning rate</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>taux d’apprentissage oublié</translation>
  </message>
  <message>
   <source>took the change for the new place</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>changement pris pour le nouvel endroit</translation>
  </message>
  <message>
   <source>forgot the factor in the derivative of a power</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>facteur oublié dans la dérivée d’une puissance</translation>
  </message>
  <message>
   <source>forgot a term of the derivative</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>un terme de la dérivée oublié</translation>
  </message>
  <message>
   <source>forgot σ′ in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>σ′ oublié dans la règle de la chaîne</translation>
  </message>
  <message>
   <source>forgot the input x in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>entrée x oubliée dans la règle de la chaîne</translation>
  </message>
  <message>
   <source>A sigmoid neuron is to learn from one sample. Work out its output, the slopes by the chain rule, and the weights after one step of gradient descent.</source>
   <extracomment>worksheet_words.BY_CHAIN_RULE</extracomment>
   <translation>Un neurone sigmoïde doit apprendre à partir d’un exemple. Calculer sa sortie, les pentes par la règle de la chaîne, et les poids après un pas de descente de gradient.</translation>
  </message>
  <message>
   <source>after the step</source>
   <extracomment>worksheet_words.AFTER_ROW</extracomment>
   <translation>après le pas</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>worksheet_words.NOW_ROW</extracomment>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>The sheets’ ending</source>
   <extracomment>worksheet_words.ENDING</extracomment>
   <translation>L’extension des fiches</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 1 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name} : « {given} » ne convient pas. Donner un nombre entier de 1 à {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 0 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name} : « {given} » ne convient pas. Donner un nombre entier de 0 à {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from {least} to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name} : « {given} » ne convient pas. Donner un nombre entier de {least} à {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give one or more of {tasks}, each once.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name} : « {given} » ne convient pas. Donner un ou plusieurs de ces exercices, chacun une fois : {tasks}.</translation>
  </message>
  <message>
   <source>{name}: exercise sheets are of gradient-descent, not of {given}. Choose that.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name} : les fiches d’exercices portent sur gradient-descent, et non sur {given}. Choisir gradient-descent.</translation>
  </message>
  <message>
   <source>{number}. {task}</source>
   <extracomment>worksheet_words.numbered</extracomment>
   <translation>{number}. {task}</translation>
  </message>
  <message>
   <source>Sheet {number}</source>
   <extracomment>worksheet_words.sheet_note</extracomment>
   <translation>Fiche {number}</translation>
  </message>
  <message>
   <source>Sheet {number}, seed {seed}</source>
   <extracomment>worksheet_words.foot</extracomment>
   <translation>Fiche {number}, graine {seed}</translation>
  </message>
  <message>
   <source>Answers, seed {seed}</source>
   <extracomment>worksheet_words.key_foot</extracomment>
   <translation>Corrigé, graine {seed}</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets, drawn with seed {seed}: the same seed gives the same sheets again. Every answer was worked out in two ways.</source>
   <extracomment>worksheet_words.key_note; one: {count} sheet, drawn with seed {seed}: the same seed gives the same sheet again. Every answer was worked out in two ways.</extracomment>
   <translation>
    <numerusform>{count} fiche, tirée avec la graine {seed} : la même graine redonne la même fiche. Chaque réponse a été calculée de deux façons.</numerusform>
    <numerusform>{count} fiches, tirées avec la graine {seed} : la même graine redonne les mêmes fiches. Chaque réponse a été calculée de deux façons.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing needs rounding: no number has more than {count} decimals.</source>
   <extracomment>worksheet_words.rounding; one: Nothing needs rounding: no number has more than {count} decimal.</extracomment>
   <translation>
    <numerusform>Il n’y a rien à arrondir : aucun nombre n’a plus de {count} décimale.</numerusform>
    <numerusform>Il n’y a rien à arrondir : aucun nombre n’a plus de {count} décimales.</numerusform>
   </translation>
  </message>
  <message>
   <source>Where a task rounds, an answer is right within {units} units of the last decimal, or {share} %.</source>
   <extracomment>worksheet_words.allowance</extracomment>
   <translation>Là où un exercice arrondit, une réponse est juste à {units} unités de la dernière décimale près, ou à {share} % près.</translation>
  </message>
  <message>
   <source>For each learning rate {rate}, work out the factor, and write the letter of what a walk does.</source>
   <extracomment>worksheet_words.regimes_asked</extracomment>
   <translation>Pour chaque taux d’apprentissage {rate}, calculer le facteur, et écrire la lettre qui dit ce que fait le parcours.</translation>
  </message>
  <message>
   <source>({letter}) {what}</source>
   <extracomment>worksheet_words.regime</extracomment>
   <translation>({letter}) {what}</translation>
  </message>
  <message>
   <source>At {place}, the curvature in the steepest direction is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>En {place}, la courbure dans la direction la plus raide est {curvature}. On admet qu’elle reste la même tout autour.</translation>
  </message>
  <message>
   <source>The sample: {first} {value}, {second} {other}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>L’exemple : {first} {value}, {second} {other}, avec l’étiquette {label}.</translation>
  </message>
  <message numerus="yes">
   <source>The cost is that of a sigmoid neuron with one input, {name}, over {count} samples.</source>
   <extracomment>worksheet_words.neuron; one: The cost is that of a sigmoid neuron with one input, {name}, over {count} sample.</extracomment>
   <translation>
    <numerusform>Le coût est celui d’un neurone sigmoïde à une entrée, {name}, sur {count} exemple.</numerusform>
    <numerusform>Le coût est celui d’un neurone sigmoïde à une entrée, {name}, sur {count} exemples.</numerusform>
   </translation>
  </message>
  <message>
   <source>For z below 0 take {formula}.</source>
   <extracomment>worksheet_words.sigma_of_negative</extracomment>
   <translation>Pour z négatif, prendre {formula}.</translation>
  </message>
  <message>
   <source>The curve of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.curve</extracomment>
   <translation>La courbe de {function}, avec {start} marqué.</translation>
  </message>
  <message>
   <source>Contour lines of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.contours</extracomment>
   <translation>Lignes de niveau de {function}, avec {start} marqué.</translation>
  </message>
  <message>
   <source>The sigmoid, with {place} marked.</source>
   <extracomment>worksheet_words.sigmoid</extracomment>
   <translation>La sigmoïde, avec {place} marqué.</translation>
  </message>
  <message>
   <source>{number}. </source>
   <extracomment>worksheet_words.key_number</extracomment>
   <translation>{number}. </translation>
  </message>
  <message>
   <source>row {row}: {mistake}. Right:</source>
   <extracomment>worksheet_words.key_mistake</extracomment>
   <translation>ligne {row} : {mistake}. Correction :</translation>
  </message>
  <message>
   <source>{name}: for {task}, no numbers workable by hand were found. Leave that task out, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name} : pour « {task} », aucun nombre permettant de calculer à la main n’a été trouvé. Laisser cet exercice de côté, ou choisir un autre problème ou un autre taux d’apprentissage.</translation>
  </message>
  <message numerus="yes">
   <source>Round each number to {count} decimals, and go on with it: small differences do not count.</source>
   <extracomment>worksheet_words.rounding; one: Round each number to {count} decimal, and go on with it: small differences do not count.</extracomment>
   <translation>
    <numerusform>Arrondir chaque nombre à {count} décimale, et continuer avec le nombre arrondi : de petits écarts ne comptent pas.</numerusform>
    <numerusform>Arrondir chaque nombre à {count} décimales, et continuer avec le nombre arrondi : de petits écarts ne comptent pas.</numerusform>
   </translation>
  </message>
  <message>
   <source>All numbers are whole.</source>
   <extracomment>worksheet_words.rounding</extracomment>
   <translation>Tous les nombres sont entiers.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Près du minimum en {place}, la courbure est {curvature}.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature in the steepest direction is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Près du minimum en {place}, la courbure dans la direction la plus raide est {curvature}.</translation>
  </message>
  <message>
   <source>At {place}, the curvature is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>En {place}, la courbure est {curvature}. On admet qu’elle reste la même tout autour.</translation>
  </message>
  <message>
   <source>The sample: {name} {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>L’exemple : {name} {value}, avec l’étiquette {label}.</translation>
  </message>
  <message>
   <source>{name}: {task} needs a place where the curvature is above 0, and there is none here. Leave that task out, or choose another problem.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name} : « {task} » demande un endroit où la courbure est positive, et il n’y en a pas ici. Laisser cet exercice de côté, ou choisir un autre problème.</translation>
  </message>
  <message numerus="yes">
   <source>{name}: for {task}, there are numbers workable by hand for {count} students only. Ask for so many, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few; one: {name}: for {task}, there are numbers workable by hand for {count} student only. Ask for so many, or choose another problem or learning rate.</extracomment>
   <translation>
    <numerusform>{name} : pour « {task} », il n’y a de nombres permettant de calculer à la main que pour {count} élève. Demander une seule fiche, ou choisir un autre problème ou un autre taux d’apprentissage.</numerusform>
    <numerusform>{name} : pour « {task} », il n’y a de nombres permettant de calculer à la main que pour {count} élèves. En demander autant, ou choisir un autre problème ou un autre taux d’apprentissage.</numerusform>
   </translation>
  </message>
  <message>
   <source>The sample: {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>L’exemple : {value}, avec l’étiquette {label}.</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Penguins: Adelie and Gentoo</source>
   <extracomment>data</extracomment>
   <translation>Manchots : Adélie et papou</translation>
  </message>
  <message>
   <source>Measurements of 274 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By bill and flipper a line tells all but one of them apart. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>Mesures de 274 manchots de deux espèces, prises près de la station Palmer, en Antarctique, de 2007 à 2009. D’après le bec et l’aileron, une droite les distingue tous sauf un. Les manchots aux mesures manquantes sont laissés de côté.</translation>
  </message>
  <message>
   <source>bill length (mm)</source>
   <extracomment>data</extracomment>
   <translation>longueur du bec (mm)</translation>
  </message>
  <message>
   <source>bill depth (mm)</source>
   <extracomment>data</extracomment>
   <translation>hauteur du bec (mm)</translation>
  </message>
  <message>
   <source>flipper length (mm)</source>
   <extracomment>data</extracomment>
   <translation>longueur de l’aileron (mm)</translation>
  </message>
  <message>
   <source>body mass (g)</source>
   <extracomment>data</extracomment>
   <translation>masse du corps (g)</translation>
  </message>
  <message>
   <source>Penguins: Adelie and Chinstrap</source>
   <extracomment>data</extracomment>
   <translation>Manchots : Adélie et à jugulaire</translation>
  </message>
  <message>
   <source>Measurements of 219 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By their bills alone the two cannot quite be told apart: a line is right for about 97 % of them. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>Mesures de 219 manchots de deux espèces, prises près de la station Palmer, en Antarctique, de 2007 à 2009. D’après leur bec seul, on ne peut pas tout à fait les distinguer : une droite a raison pour environ 97 % d’entre eux. Les manchots aux mesures manquantes sont laissés de côté.</translation>
  </message>
  <message>
   <source>Handwritten digits: 0 and 1</source>
   <extracomment>data</extracomment>
   <translation>Chiffres manuscrits : 0 et 1</translation>
  </message>
  <message>
   <source>360 handwritten zeros and ones as pictures of 8 × 8 pixels, each from 0 (paper) to 16 (ink). One neuron with a weight for each pixel can tell all of them apart.</source>
   <extracomment>data</extracomment>
   <translation>360 zéros et uns écrits à la main, en images de 8 × 8 pixels, chacun de 0 (papier) à 16 (encre). Un seul neurone, avec un poids par pixel, peut tous les distinguer.</translation>
  </message>
  <message>
   <source>Cats and dogs</source>
   <extracomment>data</extracomment>
   <translation>Chats et chiens</translation>
  </message>
  <message>
   <source>20 cats and 20 dogs, by weight and length of ear. Heavy cats and small dogs overlap, so a line is right for about nine in ten. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>20 chats et 20 chiens, d’après le poids et la longueur des oreilles. Chats lourds et petits chiens se recouvrent, une droite a donc raison pour neuf sur dix environ. Inventé pour cette application.</translation>
  </message>
  <message>
   <source>weight (kg)</source>
   <extracomment>data</extracomment>
   <translation>poids (kg)</translation>
  </message>
  <message>
   <source>ear length (cm)</source>
   <extracomment>data</extracomment>
   <translation>longueur des oreilles (cm)</translation>
  </message>
  <message>
   <source>Two clusters</source>
   <extracomment>data</extracomment>
   <translation>Deux nuages</translation>
  </message>
  <message>
   <source>Two round clusters of 60 points that overlap: a line is right for about 85 % of them. Invented for this app with numpy: after g = numpy.random.default_rng(23), A is g.normal((-0.9, -0.6), 1, (60, 2)), then B is g.normal((0.9, 0.6), 1, (60, 2)), both rounded to two decimals.</source>
   <extracomment>data</extracomment>
   <translation>Deux nuages ronds de 60 points qui se recouvrent : une droite a raison pour environ 85 % d’entre eux. Inventé pour cette application avec numpy : après g = numpy.random.default_rng(23), A est g.normal((-0.9, -0.6), 1, (60, 2)), puis B est g.normal((0.9, 0.6), 1, (60, 2)), tous deux arrondis à deux décimales.</translation>
  </message>
  <message>
   <source>Hours of study</source>
   <extracomment>data</extracomment>
   <translation>Heures de travail</translation>
  </message>
  <message>
   <source>Who passed an exam after how many hours of study: 24 students and one feature only. In the middle some pass and some do not, so no threshold is right for all. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>Qui a réussi un examen après combien d’heures de travail : 24 élèves et une seule caractéristique. Au milieu, certains réussissent et d’autres non, aucun seuil n’est donc juste pour tous. Inventé pour cette application.</translation>
  </message>
  <message>
   <source>study (hours)</source>
   <extracomment>data</extracomment>
   <translation>travail (heures)</translation>
  </message>
  <message>
   <source>XOR: four points</source>
   <extracomment>data</extracomment>
   <translation>XOR : quatre points</translation>
  </message>
  <message>
   <source>Exclusive or: class 1 where exactly one of the two inputs is 1. No line separates the four points, so one neuron is right for three of them at most.</source>
   <extracomment>data</extracomment>
   <translation>Ou exclusif : classe 1 là où exactement une des deux entrées est 1. Aucune droite ne sépare les quatre points, un seul neurone a donc raison pour trois au plus.</translation>
  </message>
  <message>
   <source>Four points on a line</source>
   <extracomment>data</extracomment>
   <translation>Quatre points sur une droite</translation>
  </message>
  <message>
   <source>The points -2 and -1 of class 0, 1 and 2 of class 1: few enough to follow every number by hand. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>Les points −2 et −1 de la classe 0, 1 et 2 de la classe 1 : assez peu pour suivre chaque nombre à la main. Inventé pour cette application.</translation>
  </message>
 </context>
 <context>
  <name>gallery</name>
  <message>
   <source>Quartic with a resting place</source>
   <extracomment>gallery</extracomment>
   <translation>Quartique avec un palier</translation>
  </message>
  <message>
   <source>The slope is 0 at x = 0 as well, yet the function goes on down to x = 2.25.</source>
   <extracomment>gallery</extracomment>
   <translation>La pente est 0 aussi en x = 0, et pourtant la fonction descend encore jusqu’à x = 2,25.</translation>
  </message>
  <message>
   <source>Double well</source>
   <extracomment>gallery</extracomment>
   <translation>Double puits</translation>
  </message>
  <message>
   <source>Two minima: which one a walk finds depends on the start and on the learning rate.</source>
   <extracomment>gallery</extracomment>
   <translation>Deux minimums : celui que trouve un parcours dépend du départ et du taux d’apprentissage.</translation>
  </message>
  <message>
   <source>Tilted double well</source>
   <extracomment>gallery</extracomment>
   <translation>Double puits incliné</translation>
  </message>
  <message>
   <source>From the right, the walk settles in the shallower well. A little momentum carries it over.</source>
   <extracomment>gallery</extracomment>
   <translation>Venu de la droite, le parcours s’arrête dans le puits le moins profond. Un peu d’inertie le fait passer.</translation>
  </message>
  <message>
   <source>Waves on a bowl</source>
   <extracomment>gallery</extracomment>
   <translation>Vagues sur une cuvette</translation>
  </message>
  <message>
   <source>Local minima: a walk down ends in the nearest one, not in the lowest.</source>
   <extracomment>gallery</extracomment>
   <translation>Des minimums locaux : un parcours vers le bas finit dans le plus proche, pas dans le plus bas.</translation>
  </message>
  <message>
   <source>Absolute value</source>
   <extracomment>gallery</extracomment>
   <translation>Valeur absolue</translation>
  </message>
  <message>
   <source>The slope never shrinks, so steps of a fixed rate jump back and forth around the corner.</source>
   <extracomment>gallery</extracomment>
   <translation>La pente ne diminue jamais : à taux fixe, les pas sautent de part et d’autre du coin.</translation>
  </message>
  <message>
   <source>Square root of |x|</source>
   <extracomment>gallery</extracomment>
   <translation>Racine carrée de |x|</translation>
  </message>
  <message>
   <source>The slope grows without limit towards the minimum: the nearer, the longer the step.</source>
   <extracomment>gallery</extracomment>
   <translation>La pente croît sans limite vers le minimum : plus on est près, plus le pas est long.</translation>
  </message>
  <message>
   <source>Bell curve</source>
   <extracomment>gallery</extracomment>
   <translation>Courbe en cloche</translation>
  </message>
  <message>
   <source>No minimum: the walk goes down for ever, slower and slower, on a flat that ends nowhere.</source>
   <extracomment>gallery</extracomment>
   <translation>Pas de minimum : le parcours descend toujours, de plus en plus lentement, sur un plat sans fin.</translation>
  </message>
  <message>
   <source>Upside-down bell</source>
   <extracomment>gallery</extracomment>
   <translation>Cloche renversée</translation>
  </message>
  <message>
   <source>A minimum with a plateau around it: far out the slope is nearly 0, and so are the steps.</source>
   <extracomment>gallery</extracomment>
   <translation>Un minimum entouré d’un plateau : au loin, la pente est presque 0, et les pas aussi.</translation>
  </message>
  <message>
   <source>Cubic with a saddle</source>
   <extracomment>gallery</extracomment>
   <translation>Cubique avec une selle</translation>
  </message>
  <message>
   <source>At 0 the slope is 0 and the function still goes down: a flat place is no minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>En 0, la pente est 0 et la fonction descend encore : un endroit plat n’est pas un minimum.</translation>
  </message>
  <message>
   <source>Flat-bottomed bowl</source>
   <extracomment>gallery</extracomment>
   <translation>Cuvette à fond plat</translation>
  </message>
  <message>
   <source>The curvature is 0 at the minimum: the walk gets slower and slower, and Newton does too.</source>
   <extracomment>gallery</extracomment>
   <translation>La courbure est 0 au minimum : le parcours est de plus en plus lent, et Newton aussi.</translation>
  </message>
  <message>
   <source>Logarithm's edge</source>
   <extracomment>gallery</extracomment>
   <translation>Le bord du logarithme</translation>
  </message>
  <message>
   <source>Not defined for x ≤ 0: too large a step walks off the edge.</source>
   <extracomment>gallery</extracomment>
   <translation>Non définie pour x ≤ 0 : un pas trop grand tombe du bord.</translation>
  </message>
  <message>
   <source>A pole</source>
   <extracomment>gallery</extracomment>
   <translation>Un pôle</translation>
  </message>
  <message>
   <source>A minimum at 1 and a maximum at −1, with a gap at 0 that a long step jumps over.</source>
   <extracomment>gallery</extracomment>
   <translation>Un minimum en 1 et un maximum en −1, avec une lacune en 0 qu’un long pas franchit.</translation>
  </message>
  <message>
   <source>Cosine</source>
   <extracomment>gallery</extracomment>
   <translation>Cosinus</translation>
  </message>
  <message>
   <source>Minima and maxima without end, all of them equally good.</source>
   <extracomment>gallery</extracomment>
   <translation>Des minimums et des maximums sans fin, tous aussi bons.</translation>
  </message>
  <message>
   <source>Bowl in two variables</source>
   <extracomment>gallery</extracomment>
   <translation>Cuvette à deux variables</translation>
  </message>
  <message>
   <source>Round contours: the gradient points straight away from the minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>Des lignes de niveau rondes : le gradient pointe à l’opposé exact du minimum.</translation>
  </message>
  <message>
   <source>Long valley</source>
   <extracomment>gallery</extracomment>
   <translation>Longue vallée</translation>
  </message>
  <message>
   <source>Steep across, flat along: the walk zigzags. Momentum and Adam do better.</source>
   <extracomment>gallery</extracomment>
   <translation>Raide en travers, plate en long : le parcours zigzague. Momentum et Adam font mieux.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>gallery</extracomment>
   <translation>Selle</translation>
  </message>
  <message>
   <source>Down one way, up the other: the walk nears the pass, and then falls off sideways.</source>
   <extracomment>gallery</extracomment>
   <translation>En descente d’un côté, en montée de l’autre : le parcours approche du col, puis tombe sur le côté.</translation>
  </message>
  <message>
   <source>Egg box</source>
   <extracomment>gallery</extracomment>
   <translation>Boîte à œufs</translation>
  </message>
  <message>
   <source>A grid of hollows on a bowl: the start decides which one the walk ends in.</source>
   <extracomment>gallery</extracomment>
   <translation>Une grille de creux sur une cuvette : le départ décide dans lequel finit le parcours.</translation>
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <source>Is a larger learning rate always faster?</source>
   <extracomment>questions</extracomment>
   <translation>Un taux d’apprentissage plus grand est-il toujours plus rapide ?</translation>
  </message>
  <message>
   <source>No. From 8 to within 0.01 of this parabola’s minimum, η = 0.1 takes {slow} steps, η = {rate} takes
{large}, and η = 1/L = {landing} takes {best}. Past 1/L a step lands on the other side, and a longer one
only farther off.
</source>
   <extracomment>questions</extracomment>
   <translation>Non. De 8 jusqu’à moins de 0,01 du minimum de cette parabole, il faut {slow} pas avec η = 0,1, {large} avec η = {rate} et {best} avec η = 1/L = {landing}. Au-delà de 1/L, un pas arrive de l’autre côté, et un pas plus long seulement plus loin.
</translation>
  </message>
  <message>
   <source>Does the learning rate shrink near the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>Le taux d’apprentissage diminue-t-il près du minimum ?</translation>
  </message>
  <message>
   <source>No, the slope does, and a step is η times the slope. With η = {rate} all along, the first step from 8
is {first} long and the tenth only {tenth}, since the slope has come down from {steep} to {gentle}.
</source>
   <extracomment>questions</extracomment>
   <translation>Non, c’est la pente qui diminue, et un pas vaut η fois la pente. Avec η = {rate} tout du long, le premier pas depuis 8 a pour longueur {first} et le dixième seulement {tenth}, car la pente est descendue de {steep} à {gentle}.
</translation>
  </message>
  <message>
   <source>Is jumping from side to side the same as diverging?</source>
   <extracomment>questions</extracomment>
   <translation>Sauter d’un côté à l’autre, est-ce diverger ?</translation>
  </message>
  <message>
   <source>No. At η = {rate} each step crosses the minimum and multiplies the distance to it by
1 − ηL = {factor}: in ten steps it falls from {far} to {near}. Only past 2/L, here {limit}, does it
grow.
</source>
   <extracomment>questions</extracomment>
   <translation>Non. Avec η = {rate}, chaque pas traverse le minimum et multiplie la distance qui en sépare par 1 − ηL = {factor} : en dix pas, elle passe de {far} à {near}. Elle ne croît qu’au-delà de 2/L, ici {limit}.
</translation>
  </message>
  <message>
   <source>Why is one step enough here?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi un seul pas suffit-il ici ?</translation>
  </message>
  <message>
   <source>Because η = 1/L, which is {landing} on this parabola: from 8 the step, η times a slope of {slope}, is
{step} long, and just so far away is the minimum. Where the curvature L changes on the way, one step
only comes near.
</source>
   <extracomment>questions</extracomment>
   <translation>Parce que η = 1/L, soit {landing} sur cette parabole : depuis 8, le pas, η fois une pente de {slope}, a pour longueur {step}, et le minimum est exactement à cette distance. Là où la courbure L change en chemin, un seul pas ne fait qu’approcher.
</translation>
  </message>
  <message>
   <source>Why does it go back and forth for ever?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi va-t-il et vient-il sans fin ?</translation>
  </message>
  <message>
   <source>Because η = 2/L, which is {limit} on this parabola: each step lands on the other side, exactly as far
away, from 8 at {left}, then at {right}, then at {again}. At η = 0.9 the same walk is within 0.01 after
{steps} steps.
</source>
   <extracomment>questions</extracomment>
   <translation>Parce que η = 2/L, soit {limit} sur cette parabole : chaque pas arrive de l’autre côté, exactement aussi loin, de 8 à {left}, puis à {right}, puis à {again}. Avec η = 0,9, le même parcours est à moins de 0,01 après {steps} pas.
</translation>
  </message>
  <message>
   <source>Why do the numbers run away?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi les nombres s’emballent-ils ?</translation>
  </message>
  <message>
   <source>Because η is above 2/L, which is {limit} on this parabola. At η = {rate} each step multiplies the
distance to the minimum by {factor}: in ten steps it grows from {near} to {far}. Any η below 2/L comes
nearer.
</source>
   <extracomment>questions</extracomment>
   <translation>Parce que η est au-dessus de 2/L, soit {limit} sur cette parabole. Avec η = {rate}, chaque pas multiplie la distance au minimum par {factor} : en dix pas, elle passe de {near} à {far}. Tout η en dessous de 2/L rapproche.
</translation>
  </message>
  <message>
   <source>Why are there no 1/L and 2/L here?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi n’y a-t-il pas ici de 1/L et 2/L ?</translation>
  </message>
  <message>
   <source>They hold for plain gradient descent alone: other methods step by more than the slope. On a parabola
with 2/L = {limit}, momentum arrives at η = {rate} after {steps} steps, and plain descent has diverged
by step {gone}.
</source>
   <extracomment>questions</extracomment>
   <translation>Ils ne valent que pour la simple descente de gradient : les autres méthodes ne suivent pas seulement la pente. Sur une parabole où 2/L = {limit}, Momentum arrive avec η = {rate} après {steps} pas, et la descente simple a divergé au pas {gone}.
</translation>
  </message>
  <message>
   <source>When has it arrived?</source>
   <extracomment>questions</extracomment>
   <translation>Quand est-ce arrivé ?</translation>
  </message>
  <message>
   <source>When the slope is at most the tolerance. At η = 0.1 from 8, a tolerance of 10⁻⁶ is met at step
{arrived}, {off} from the minimum, and one of 10⁻² at step {sooner}, {farther} from it. With 0 a run
never stops for that reason.
</source>
   <extracomment>questions</extracomment>
   <translation>Quand la pente ne dépasse pas la tolérance. Avec η = 0,1 depuis 8, une tolérance de 10⁻⁶ est atteinte au pas {arrived}, à {off} du minimum, et une de 10⁻² au pas {sooner}, à {farther}. Avec 0, une exécution ne s’arrête jamais pour cette raison.
</translation>
  </message>
  <message>
   <source>Why did it stop before it had arrived?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi s’arrêter avant d’être arrivé ?</translation>
  </message>
  <message>
   <source>A run ends at the step limit, whatever has come of it. With η = {rate} and a limit of {limit} it ends
at x = {x}, where the slope is still {slope}; arriving takes {needed} steps. Raise Steps, or the
learning rate.
</source>
   <extracomment>questions</extracomment>
   <translation>Une exécution finit à la limite de pas, où qu’elle en soit. Avec η = {rate} et une limite de {limit}, elle finit en x = {x}, où la pente est encore {slope} ; pour arriver, il faut {needed} pas. Augmenter Pas, ou le taux d’apprentissage.
</translation>
  </message>
  <message>
   <source>Is the speed the learning rate?</source>
   <extracomment>questions</extracomment>
   <translation>L’allure, est-ce le taux d’apprentissage ?</translation>
  </message>
  <message>
   <source>No. The speed is how many steps a second you see, and the numbers are the same at any. The learning
rate is how far a step goes: from 8 to within 0.01 of the minimum, η = 0.1 takes {slow} steps, and
η = {rate} only {quick}.
</source>
   <extracomment>questions</extracomment>
   <translation>Non. L’allure est le nombre de pas que l’on voit par seconde, et les nombres sont les mêmes à toute allure. Le taux d’apprentissage est la longueur d’un pas : de 8 jusqu’à moins de 0,01 du minimum, il faut {slow} pas avec η = 0,1 et seulement {quick} avec η = {rate}.
</translation>
  </message>
  <message>
   <source>Why search, if calculus gives the answer?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi chercher, si le calcul donne la réponse ?</translation>
  </message>
  <message>
   <source>For this parabola a line of calculus does it: 2x − 4 = 0, so x = 2, and {steps} steps end at {x:6}. For
most costs, a neuron’s among them, there is no such line, and a walk needs only the slope under its
feet.
</source>
   <extracomment>questions</extracomment>
   <translation>Pour cette parabole, une ligne de calcul suffit : 2x − 4 = 0, donc x = 2, et {steps} pas finissent en {x:6}. Pour la plupart des coûts, celui d’un neurone par exemple, cette ligne n’existe pas, et un parcours n’a besoin que de la pente sous ses pieds.
</translation>
  </message>
  <message>
   <source>Does it matter where I start?</source>
   <extracomment>questions</extracomment>
   <translation>Le départ a-t-il de l’importance ?</translation>
  </message>
  <message>
   <source>Wherever there is more than one valley. On sin x + x²/10 a walk from 7 ends at x = {near}, at a height
of {high}, and one from 0 at x = {other}, at {low}: downhill leads to a minimum, not always to the
lowest.
</source>
   <extracomment>questions</extracomment>
   <translation>Oui, dès qu’il y a plus d’une vallée. Sur sin x + x²/10, un parcours depuis 7 finit en x = {near}, à une hauteur de {high}, et un depuis 0 en x = {other}, à {low} : descendre mène à un minimum, pas toujours au plus bas.
</translation>
  </message>
  <message>
   <source>Is a place with slope 0 always a minimum?</source>
   <extracomment>questions</extracomment>
   <translation>Un endroit de pente 0 est-il toujours un minimum ?</translation>
  </message>
  <message>
   <source>No. A walk along the ridge of the saddle x² − y² arrives after {steps} steps where the slope is 0, and
yet the ground curves up one way (λ = {up}) and down the other (λ = {down}). The smallest push off the
ridge, and it goes down without end.
</source>
   <extracomment>questions</extracomment>
   <translation>Non. Un parcours le long de la crête de la selle x² − y² arrive après {steps} pas là où la pente est 0, et pourtant le sol se courbe vers le haut dans un sens (λ = {up}) et vers le bas dans l’autre (λ = {down}). À la moindre poussée hors de la crête, il descend sans fin.
</translation>
  </message>
  <message>
   <source>Does the slope point at the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>La pente pointe-t-elle vers le minimum ?</translation>
  </message>
  <message>
   <source>Seldom. At ({x}, {y}) in this valley the slope is {along} along x and {across} along y, so downhill is
mostly across, while the minimum lies at (0, 0). Downhill is at right angles to the contour; only where
contours are round does it lead straight to the minimum.
</source>
   <extracomment>questions</extracomment>
   <translation>Rarement. En ({x}; {y}), dans cette vallée, la pente est {along} selon x et {across} selon y : descendre, c’est surtout aller en travers, alors que le minimum est en (0; 0). La descente est perpendiculaire à la ligne de niveau ; elle ne mène droit au minimum que là où les lignes de niveau sont rondes.
</translation>
  </message>
  <message>
   <source>Which method should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>Quelle méthode choisir ?</translation>
  </message>
  <message>
   <source>It depends on the ground. To come within 0.01 of the narrow valley’s minimum at η = {rate}, plain
descent takes {plain} steps, momentum {momentum}, Adam {adam} and RMSProp {rmsprop}. Elsewhere another
is first: try them in a race.
</source>
   <extracomment>questions</extracomment>
   <translation>Cela dépend du sol. Pour arriver à moins de 0,01 du minimum de la vallée étroite avec η = {rate}, il faut {plain} pas à la descente simple, {momentum} à Momentum, {adam} à Adam et {rmsprop} à RMSProp. Ailleurs, une autre est première : les essayer dans une course.
</translation>
  </message>
  <message>
   <source>What does momentum’s β do?</source>
   <extracomment>questions</extracomment>
   <translation>Que fait le β de Momentum ?</translation>
  </message>
  <message>
   <source>It is the share of its velocity that the ball keeps at each step, and so it can roll over a ridge. In
a tilted double well it ends at x = {far} with β = 0.9, at a height of {low}; with β = 0, which is plain
descent, at x = {near}, at {high}.
</source>
   <extracomment>questions</extracomment>
   <translation>C’est la part de sa vitesse que la balle garde à chaque pas, elle peut donc franchir une crête. Dans un double puits incliné, elle finit en x = {far} avec β = 0,9, à une hauteur de {low} ; avec β = 0, la descente simple, en x = {near}, à {high}.
</translation>
  </message>
  <message>
   <source>Why divide by the size of the slopes?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi diviser par la taille des pentes ?</translation>
  </message>
  <message>
   <source>So that steep ground and flat get steps of a like length. With η = 0.1, Adam’s first step is {steep}
long where the slope is {slope}, and {flat} where it is {gentle}; plain descent would go {plain} and
{little}.
</source>
   <extracomment>questions</extracomment>
   <translation>Pour que sol raide et sol plat donnent des pas de longueur semblable. Avec η = 0,1, le premier pas d’Adam a pour longueur {steep} là où la pente est {slope}, et {flat} là où elle est {gentle} ; la descente simple ferait {plain} et {little}.
</translation>
  </message>
  <message>
   <source>Why not simply try many points?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi ne pas simplement essayer beaucoup de points ?</translation>
  </message>
  <message>
   <source>For one parameter that will do: {points} points find a parabola’s minimum, x = {x}. But each parameter
multiplies them by 25: for two that makes 625, and for the 64 weights and the bias of a digit’s neuron a
number of 91 digits.
</source>
   <extracomment>questions</extracomment>
   <translation>Pour un paramètre, cela suffit : {points} points trouvent le minimum d’une parabole, x = {x}. Mais chaque paramètre les multiplie par 25 : pour deux, cela fait 625, et pour les 64 poids et le biais du neurone d’un chiffre, un nombre de 91 chiffres.
</translation>
  </message>
  <message>
   <source>The slope is almost 0: is it done?</source>
   <extracomment>questions</extracomment>
   <translation>La pente est presque 0 : est-ce fini ?</translation>
  </message>
  <message>
   <source>Not where a neuron is sure and wrong. With w = b = 5 and x = 1, ŷ = {output:5} where the label is 0,
and σ′ = {bend}: the slope is only {slope}, and 1 000 steps later ŷ is still {later:5}. Flat does not
mean done.
</source>
   <extracomment>questions</extracomment>
   <translation>Pas là où un neurone est sûr et a tort. Avec w = b = 5 et x = 1, ŷ = {output:5} alors que l’étiquette est 0, et σ′ = {bend} : la pente n’est que {slope}, et 1 000 pas plus tard ŷ vaut encore {later:5}. Plat ne veut pas dire fini.
</translation>
  </message>
  <message>
   <source>Which cost should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>Quel coût choisir ?</translation>
  </message>
  <message>
   <source>For classes, cross-entropy: σ′ cancels in its slope, so that a neuron that is sure and wrong still
learns. From w = b = 2 and with the label 0, it takes {entropy} steps to bring ŷ from {output} below
0.2, and the quadratic cost takes {quadratic}.
</source>
   <extracomment>questions</extracomment>
   <translation>Pour des classes, l’entropie croisée : σ′ s’annule dans sa pente, si bien qu’un neurone sûr et dans l’erreur apprend encore. Depuis w = b = 2 et avec l’étiquette 0, il lui faut {entropy} pas pour amener ŷ de {output} en dessous de 0,2, et au coût quadratique {quadratic}.
</translation>
  </message>
  <message>
   <source>Is a neuron’s cost a bowl?</source>
   <extracomment>questions</extracomment>
   <translation>Le coût d’un neurone est-il une cuvette ?</translation>
  </message>
  <message>
   <source>No. With four points, at w = −2 and b = 0, it curves downwards in every direction: the Hessian’s
eigenvalues are {low} and {high}, where a bowl has none below 0. So there is no 2/L there, and a
learning rate that is safe in one place need not be so in another.
</source>
   <extracomment>questions</extracomment>
   <translation>Non. Avec quatre points, en w = −2 et b = 0, il se courbe vers le bas dans toutes les directions : les valeurs propres de la hessienne sont {low} et {high}, alors qu’une cuvette n’en a aucune en dessous de 0. Il n’y a donc pas de 2/L à cet endroit, et un taux d’apprentissage sûr ici peut ne pas l’être ailleurs.
</translation>
  </message>
  <message>
   <source>1/N or 1/(2N): does it matter?</source>
   <extracomment>questions</extracomment>
   <translation>1/N ou 1/(2N) : quelle importance ?</translation>
  </message>
  <message>
   <source>Both costs have the same minimum; 1/N has twice the slope, {double} in the place of {single} at w = 0.5,
b = 0.2. Half the learning rate makes up for it: after 10 steps w = {mean} with 1/N and η = 0.5, and
w = {half} with 1/(2N) and η = 1.
</source>
   <extracomment>questions</extracomment>
   <translation>Les deux coûts ont le même minimum ; 1/N a une pente double, {double} au lieu de {single} en w = 0,5 et b = 0,2. Un taux d’apprentissage deux fois plus petit compense : après 10 pas, w = {mean} avec 1/N et η = 0,5, et w = {half} avec 1/(2N) et η = 1.
</translation>
  </message>
  <message>
   <source>Why are not all samples right?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi tous les exemples ne sont-ils pas justes ?</translation>
  </message>
  <message>
   <source>One neuron draws one straight line, and none separates the four points of XOR: three right is the
most. Trained on them it arrives at step {steps} with ŷ = {output:3} for all four, at a cost of {cost},
and no further step would help.
</source>
   <extracomment>questions</extracomment>
   <translation>Un neurone trace une seule droite, et aucune ne sépare les quatre points de XOR : trois justes, c’est le maximum. Entraîné sur eux, il arrive au pas {steps} avec ŷ = {output:3} pour les quatre, à un coût de {cost}, et aucun pas de plus n’aiderait.
</translation>
  </message>
  <message>
   <source>Why does the cost jump up and down?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi le coût saute-t-il de haut en bas ?</translation>
  </message>
  <message>
   <source>With a batch of {batch} of 120 samples, each step counts the cost of those it sees: {calm} at step 57,
{jump} at step 58. That is no fault: the cost of all samples, the strong line, has come down from
{before} to {after} meanwhile.
</source>
   <extracomment>questions</extracomment>
   <translation>Avec un lot de {batch} sur 120 exemples, chaque pas compte le coût de ceux qu’il voit : {calm} au pas 57, {jump} au pas 58. Ce n’est pas un défaut : pendant ce temps, le coût de tous les exemples, la ligne épaisse, est descendu de {before} à {after}.
</translation>
  </message>
  <message>
   <source>Is an epoch a step?</source>
   <extracomment>questions</extracomment>
   <translation>Une époque est-elle un pas ?</translation>
  </message>
  <message>
   <source>Only where a batch is all of the data. An epoch is once through all samples: 120 of them in batches
of {batch} are {steps} steps, so that {walked} steps are {epochs} epochs.
</source>
   <extracomment>questions</extracomment>
   <translation>Seulement là où un lot contient toutes les données. Une époque, c’est une fois tous les exemples : 120 exemples en lots de {batch} font {steps} pas, donc {walked} pas font {epochs} époques.
</translation>
  </message>
  <message>
   <source>Why standardise the inputs?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi centrer et réduire les entrées ?</translation>
  </message>
  <message>
   <source>A penguin’s flipper is some 200 mm long, so its weight moves z 200 times as much as the bias does: from
zeros, 2/L is {raw} as measured, and {standard} standardised. With η = 1 the share on its own side after
100 steps is {bad:3} as measured, and {good:3} standardised.
</source>
   <extracomment>questions</extracomment>
   <translation>L’aileron d’un manchot mesure environ 200 mm, son poids fait donc bouger z 200 fois plus que le biais : depuis zéro, 2/L est {raw} comme mesuré, et {standard} une fois centré réduit. Avec η = 1, la part du bon côté après 100 pas est {bad:3} comme mesuré, et {good:3} centré réduit.
</translation>
  </message>
  <message>
   <source>Why hold samples out?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi mettre des exemples de côté ?</translation>
  </message>
  <message>
   <source>To see what was really learnt. Of 40 cats and dogs {trained} are trained on, and after 100 steps the
share of these on their own side is {seen:2}; of those that were held out it is {held:2}.
</source>
   <extracomment>questions</extracomment>
   <translation>Pour voir ce qui est vraiment appris. Sur 40 chats et chiens, {trained} servent à l’entraînement, et après 100 pas la part de ceux-ci qui sont du bon côté est {seen:2} ; pour ceux mis de côté, elle est {held:2}.
</translation>
  </message>
  <message>
   <source>Why is the error a factor?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi l’erreur est-elle un facteur ?</translation>
  </message>
  <message>
   <source>The cost is half the square of ŷ − y, so its slope by ŷ is ŷ − y itself: what is far off pulls hard.
For the point x = −1 of class 0, at w = 0.5 and b = 0.2, the error is {error} and its pull {pull}; after
200 steps they are {small} and {weak}.
</source>
   <extracomment>questions</extracomment>
   <translation>Le coût est la moitié du carré de ŷ − y, sa pente selon ŷ est donc ŷ − y lui-même : ce qui est loin pousse fort. Pour le point x = −1 de la classe 0, en w = 0,5 et b = 0,2, l’erreur est {error} et sa poussée {pull} ; après 200 pas, elles sont {small} et {weak}.
</translation>
  </message>
  <message>
   <source>Why is σ′ in there?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi σ′ est-il là ?</translation>
  </message>
  <message>
   <source>Because ŷ moves by σ′(z) = ŷ(1 − ŷ) for each unit of z: by {bend} for x = −1 at w = 0.5 and b = 0.2,
and never by more than ¼. After 200 steps the neuron is surer of this point, ŷ = {output}, and σ′ is
down to {flat}: sure samples hardly pull, right or wrong.
</source>
   <extracomment>questions</extracomment>
   <translation>Parce que ŷ bouge de σ′(z) = ŷ(1 − ŷ) par unité de z : de {bend} pour x = −1 en w = 0,5 et b = 0,2, et jamais de plus de ¼. Après 200 pas, le neurone est plus sûr de ce point, ŷ = {output}, et σ′ est descendu à {flat} : les exemples sûrs ne poussent guère, à tort ou à raison.
</translation>
  </message>
  <message>
   <source>Why is x a factor of ∂C/∂w?</source>
   <extracomment>questions</extracomment>
   <translation>Pourquoi x est-il un facteur de ∂C/∂w ?</translation>
  </message>
  <message>
   <source>Because w acts through x: twice the input, twice the effect on z. Without x, w and b move alike: from
(0.5, 0.2) they come to ({w:3}, {b:3}) in 200 steps, and the cost rises from {before} to {after},
where the right code comes down to {right}.
</source>
   <extracomment>questions</extracomment>
   <translation>Parce que w agit à travers x : une entrée double, un effet double sur z. Sans x, w et b bougent de même : depuis (0,5; 0,2), ils arrivent en ({w:3}; {b:3}) en 200 pas, et le coût monte de {before} à {after}, alors que le bon code descend à {right}.
</translation>
  </message>
  <message>
   <source>What becomes of a sample’s pull?</source>
   <extracomment>questions</extracomment>
   <translation>Que devient la poussée d’un exemple ?</translation>
  </message>
  <message>
   <source>The product of the factors is one sample’s part of ∂C/∂w: {pull} for x = −1 of four points, at w = {w}
and b = 0.2. The mean over all four is the slope, {slope}, and the step is −η times that: with η = 1, w
goes to {next}.
</source>
   <extracomment>questions</extracomment>
   <translation>Le produit des facteurs est la part d’un exemple dans ∂C/∂w : {pull} pour x = −1, un de quatre points, en w = {w} et b = 0,2. La moyenne des quatre est la pente, {slope}, et le pas vaut −η fois cela : avec η = 1, w va à {next}.
</translation>
  </message>
  <message>
   <source>Is the sign in σ’s exponent a detail?</source>
   <extracomment>questions</extracomment>
   <translation>Le signe dans l’exposant de σ est-il un détail ?</translation>
  </message>
  <message>
   <source>No. Flipped in the output alone, every step climbs: with four points the cost rises from {before} to
{after} in 200 steps, where the right code comes down to {right}. Flipped in the output and in its slope
alike, it would only learn mirrored weights.
</source>
   <extracomment>questions</extracomment>
   <translation>Non. Inversé dans la sortie seule, chaque pas monte : avec quatre points, le coût monte de {before} à {after} en 200 pas, alors que le bon code descend à {right}. Inversé aussi bien dans la sortie que dans sa pente, il ne ferait qu’apprendre des poids opposés.
</translation>
  </message>
  <message>
   <source>May b’s slope use the new w?</source>
   <extracomment>questions</extracomment>
   <translation>La pente de b peut-elle utiliser le nouveau w ?</translation>
  </message>
  <message>
   <source>No: both slopes belong to the place where you stand. From w = −1 and b = 2 with η = 10, the first step
leads to b = {late} where b’s slope is computed with the new w, and not to {right}: two half-steps,
along another path.
</source>
   <extracomment>questions</extracomment>
   <translation>Non : les deux pentes appartiennent à l’endroit où l’on se trouve. Depuis w = −1 et b = 2 avec η = 10, le premier pas mène à b = {late} si la pente de b est calculée avec le nouveau w, et non à {right} : deux demi-pas, sur un autre chemin.
</translation>
  </message>
 </context>
</TS>
