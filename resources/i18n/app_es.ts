<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>gd_desktop</name>
  <message>
   <source>Free software under the MIT licence. Nothing that you do here leaves this computer.</source>
   <extracomment>about_labels.OWN_LICENCE</extracomment>
   <translation>Software libre con licencia MIT. Nada de lo que se hace aquí sale de este ordenador.</translation>
  </message>
  <message>
   <source>Made with</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>Componentes</translation>
  </message>
  <message>
   <source>What the app is made of. Choose a part to read its licence.</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>De qué está hecha la aplicación. Elegir una parte para leer su licencia.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>about_labels.LICENCE</extracomment>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>licence not named</source>
   <extracomment>about_labels.NO_NAME</extracomment>
   <translation>licencia sin nombre</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>about_labels.CLOSE, keeping_labels.CLOSE, lesson_labels.CLOSE, start_labels.CLOSE, why_labels.CLOSE, worksheet_labels.CLOSE</extracomment>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close this.  (Esc)</source>
   <extracomment>about_labels.CLOSE, start_labels.CLOSE</extracomment>
   <translation>Cerrar esto.  (Esc)</translation>
  </message>
  <message>
   <source>Settings: {path}</source>
   <extracomment>about_labels.settings</extracomment>
   <translation>Ajustes: {path}</translation>
  </message>
  <message>
   <source>The text does not come with this installation.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>El texto no viene con esta instalación.</translation>
  </message>
  <message>
   <source>The text does not come with this installation. The licence is called {licence}.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>El texto no viene con esta instalación. La licencia se llama {licence}.</translation>
  </message>
  <message>
   <source>The walk has not begun.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>El recorrido no ha comenzado.</translation>
  </message>
  <message>
   <source>The cost is going down.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>El costo baja.</translation>
  </message>
  <message>
   <source>The cost is going up.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>El costo sube.</translation>
  </message>
  <message>
   <source>The cost stays the same.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>El costo sigue igual.</translation>
  </message>
  <message>
   <source>The cost is beyond all numbers.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>El costo supera todos los números.</translation>
  </message>
  <message>
   <source>Start: {place}cost {cost}.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Inicio: {place}costo {cost}.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going down.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Paso {step}: {place}costo {cost}, bajando.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going up.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Paso {step}: {place}costo {cost}, subiendo.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, staying the same.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Paso {step}: {place}costo {cost}, sin cambios.</translation>
  </message>
  <message>
   <source>Step {step}: {place}the cost is beyond all numbers.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>Paso {step}: {place}el costo supera todos los números.</translation>
  </message>
  <message>
   <source>Cost {cost} at the start.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Costo {cost} al inicio.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going down; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Costo {cost} en el paso {step}, bajando; comenzó en {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going up; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Costo {cost} en el paso {step}, subiendo; comenzó en {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, staying the same; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>Costo {cost} en el paso {step}, sin cambios; comenzó en {first}.</translation>
  </message>
  <message>
   <source>At step {step} the cost is beyond all numbers; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>En el paso {step} el costo supera todos los números; comenzó en {first}.</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <extracomment>access_words.SHEET, labels.SHORTCUTS</extracomment>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Walk</source>
   <extracomment>access_words.WALK, labels.WALK</extracomment>
   <translation>Recorrido</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>access_words.PICTURE, classroom_labels.PICTURE, own_data_labels.DRAWING</extracomment>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Models</source>
   <extracomment>access_words.MODELS, labels.MODELS</extracomment>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>access_words.LEARN</extracomment>
   <translation>Lecciones</translation>
  </message>
  <message>
   <source>Present</source>
   <extracomment>access_words.PRESENT, classroom_labels.PRESENT</extracomment>
   <translation>Presentar</translation>
  </message>
  <message>
   <source>Files and settings</source>
   <extracomment>access_words.FILES</extracomment>
   <translation>Archivos y ajustes</translation>
  </message>
  <message>
   <source>To a field or slider</source>
   <extracomment>access_words.FIELDS</extracomment>
   <translation>A un campo o control deslizante</translation>
  </message>
  <message>
   <source>On a plot that has the focus</source>
   <extracomment>access_words.ON_A_PLOT</extracomment>
   <translation>En una gráfica que tiene el foco</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <extracomment>access_words.ELSEWHERE</extracomment>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Press Tab to go from control to control, and ? or Esc to close this sheet.</source>
   <extracomment>access_words.SHEET_NOTE</extracomment>
   <translation>Con Tab se pasa de un control a otro; ? o Esc cierran esta hoja.</translation>
  </message>
  <message>
   <source>Move the start, or else the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Mover el inicio o, si no, la imagen</translation>
  </message>
  <message>
   <source>The same in fine steps</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Lo mismo en pasos finos</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Mover la imagen</translation>
  </message>
  <message>
   <source>Larger and smaller</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Más grande y más pequeño</translation>
  </message>
  <message>
   <source>Data: another sample. Finder: another rate</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Datos: otra muestra. Buscador: otra tasa</translation>
  </message>
  <message>
   <source>Painting: a point at the cross, or none</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Al pintar: un punto en la cruz, o ninguno</translation>
  </message>
  <message>
   <source>Map: choose a walk, and load it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Mapa: elegir un recorrido y cargarlo</translation>
  </message>
  <message>
   <source>3-D: turn, zoom, the usual view</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3-D: girar, ampliar, la vista habitual</translation>
  </message>
  <message>
   <source>3-D: move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3-D: mover la imagen</translation>
  </message>
  <message>
   <source>Drawing pad: choose a pixel, and turn it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>Pizarra: elegir un píxel y cambiarlo</translation>
  </message>
  <message>
   <source>The answers, by their numbers</source>
   <extracomment>access_words.IN_LESSONS</extracomment>
   <translation>Las respuestas, por sus números</translation>
  </message>
  <message>
   <source>The next control, the one before</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>El control siguiente, el anterior</translation>
  </message>
  <message>
   <source>The menus; with the underlined letter, one of them</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>Los menús; con la letra subrayada, uno de ellos</translation>
  </message>
  <message>
   <source>In a field: the number a little more or less</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>En un campo: el número un poco mayor o menor</translation>
  </message>
  <message>
   <source>In a field: the number that is in force</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>En un campo: el número que está en vigor</translation>
  </message>
  <message>
   <source>Hints</source>
   <extracomment>access_words.HINTS</extracomment>
   <translation>Pistas</translation>
  </message>
  <message>
   <source>Put the hints away</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>Quitar las pistas</translation>
  </message>
  <message>
   <source>They do not come back.</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>No vuelven a aparecer.</translation>
  </message>
  <message>
   <source>?  all keys   ·   F1  the guide</source>
   <extracomment>access_words.AT_REST</extracomment>
   <translation>?  todas las teclas   ·   F1  la guía</translation>
  </message>
  <message>
   <source>{run} runs, {step} steps, {back} goes back</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{run} ejecuta, {step} da un paso, {back} vuelve atrás</translation>
  </message>
  <message>
   <source>Drag the ball, or the learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>Arrastrar la bola o la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>{keys} shows all keys, {guide} the guide</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{keys} muestra todas las teclas, {guide} la guía</translation>
  </message>
  <message>
   <source>{lessons} opens the lessons</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{lessons} abre las lecciones</translation>
  </message>
  <message>
   <source>{function} to {neuron}: other models</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>De {function} a {neuron}: otros modelos</translation>
  </message>
  <message>
   <source>{finder} finds a good learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{finder} encuentra una buena tasa de aprendizaje</translation>
  </message>
  <message>
   <source>{pin} pins this run, {race} races</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{pin} fija este recorrido, {race} corre la carrera</translation>
  </message>
  <message>
   <source>{predict} asks where a step leads</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{predict} pregunta adónde lleva un paso</translation>
  </message>
  <message>
   <source>Done: {hint}</source>
   <extracomment>access_words.DONE</extracomment>
   <translation>Hecho: {hint}</translation>
  </message>
  <message>
   <source>Pages</source>
   <extracomment>access_words.PAGES, lesson_labels.PAGES</extracomment>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Contents</source>
   <extracomment>access_words.CONTENTS, lesson_labels.TO_CONTENTS</extracomment>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>Find</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>A word in all pages; Enter goes to the next place. (Ctrl+F)</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>Una palabra en todas las páginas; Intro va al lugar siguiente. (Ctrl+F)</translation>
  </message>
  <message>
   <source>Not found</source>
   <extracomment>access_words.NOT_FOUND</extracomment>
   <translation>No encontrado</translation>
  </message>
  <message>
   <source>Ctrl+Down and Ctrl+Up: from link to link. Enter follows one, Alt+Left leads back.</source>
   <extracomment>access_words.LINK_KEYS</extracomment>
   <translation>Ctrl+Abajo y Ctrl+Arriba: de enlace en enlace. Intro sigue uno, Alt+Izquierda vuelve.</translation>
  </message>
  <message>
   <source>Every control</source>
   <extracomment>access_words.EVERY_CONTROL</extracomment>
   <translation>Todos los controles</translation>
  </message>
  <message>
   <source>All that can be pressed, typed or chosen, by place: its name, the keys that lead to it, and what its tooltip says. This page is made of the app’s own labels.</source>
   <extracomment>access_words.ABOUT_CONTROLS</extracomment>
   <translation>Todo lo que se puede pulsar, escribir o elegir, por lugar: el nombre, las teclas que llevan a él y lo que dice su descripción emergente. Esta página se hace con los propios rótulos de la aplicación.</translation>
  </message>
  <message>
   <source>name</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>nombre</translation>
  </message>
  <message>
   <source>keys</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>teclas</translation>
  </message>
  <message>
   <source>what it does</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>qué hace</translation>
  </message>
  <message>
   <source>Menu: {name}</source>
   <extracomment>access_words.MENU</extracomment>
   <translation>Menú: {name}</translation>
  </message>
  <message>
   <source>Keys without a menu</source>
   <extracomment>access_words.WITHOUT_MENU</extracomment>
   <translation>Teclas sin menú</translation>
  </message>
  <message>
   <source>The window</source>
   <extracomment>access_words.TO_FIELDS</extracomment>
   <translation>La ventana</translation>
  </message>
  <message>
   <source>The methods</source>
   <extracomment>access_words.METHODS</extracomment>
   <translation>Los métodos</translation>
  </message>
  <message>
   <source>Settings of the methods</source>
   <extracomment>access_words.METHOD_SETTINGS</extracomment>
   <translation>Ajustes de los métodos</translation>
  </message>
  <message>
   <source>Functions and landscapes</source>
   <extracomment>access_words.FUNCTIONS</extracomment>
   <translation>Funciones y paisajes</translation>
  </message>
  <message>
   <source>Beside the picture</source>
   <extracomment>access_words.BESIDE</extracomment>
   <translation>Junto a la imagen</translation>
  </message>
  <message>
   <source>The neuron</source>
   <extracomment>access_words.NEURON_PANEL</extracomment>
   <translation>La neurona</translation>
  </message>
  <message>
   <source>Data of your own</source>
   <extracomment>access_words.NEURON_DATA</extracomment>
   <translation>Datos propios</translation>
  </message>
  <message>
   <source>Races</source>
   <extracomment>access_words.RACES</extracomment>
   <translation>Carreras</translation>
  </message>
  <message>
   <source>Lessons and questions</source>
   <extracomment>access_words.LESSONS</extracomment>
   <translation>Lecciones y preguntas</translation>
  </message>
  <message>
   <source>The editor of lessons</source>
   <extracomment>access_words.EDITOR</extracomment>
   <translation>El editor de lecciones</translation>
  </message>
  <message>
   <source>Export and print</source>
   <extracomment>access_words.OUT</extracomment>
   <translation>Exportar e imprimir</translation>
  </message>
  <message>
   <source>Exercise sheets</source>
   <extracomment>access_words.SHEETS, worksheet_labels.TITLE</extracomment>
   <translation>Hojas de ejercicios</translation>
  </message>
  <message>
   <source>Files, faults and dialogs</source>
   <extracomment>access_words.KEEPING</extracomment>
   <translation>Archivos, fallos y diálogos</translation>
  </message>
  <message>
   <source>Keys on a plot</source>
   <extracomment>access_words.PLOT_KEYS</extracomment>
   <translation>Teclas en una gráfica</translation>
  </message>
  <message>
   <source>Costs: {costs}.</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>Costos: {costs}.</translation>
  </message>
  <message>
   <source>Accuracy {share} at step {step}.</source>
   <extracomment>access_words.accuracies</extracomment>
   <translation>Exactitud {share} en el paso {step}.</translation>
  </message>
  <message>
   <source>The cost as a height over {across} and {up}. {summary}</source>
   <extracomment>access_words.surface</extracomment>
   <translation>El costo como altura sobre el plano {across}, {up}. {summary}</translation>
  </message>
  <message>
   <source>lane {lane}: {cost}</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>carril {lane}: {cost}</translation>
  </message>
  <message>
   <source>; </source>
   <extracomment>access_words.lane_costs, function_labels.solution, function_labels._told, map_labels.all_of, method_labels.legend, race_labels.left_behind, walk_words.setting</extracomment>
   <translation>; </translation>
  </message>
  <message>
   <source>slope</source>
   <extracomment>captions.SLOPE, method_picture_labels.PULLS, worksheet_words.SLOPE_ROW</extracomment>
   <translation>pendiente</translation>
  </message>
  <message>
   <source>gradient</source>
   <extracomment>captions.GRADIENT</extracomment>
   <translation>gradiente</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: down by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>El costo es ahora {cost}. Era {old}: baja {change}.</translation>
  </message>
  <message>
   <source>New cost</source>
   <extracomment>captions.cost</extracomment>
   <translation>Nuevo costo</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: up by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>El costo es ahora {cost}. Era {old}: sube {change}.</translation>
  </message>
  <message>
   <source>Cost</source>
   <extracomment>captions.cost, function_captions._look, labels.COST, labels.COST_TAB, labels.INPUTS, neuron_labels.COST</extracomment>
   <translation>Costo</translation>
  </message>
  <message>
   <source>There is no cost here: the function has no value.</source>
   <extracomment>captions.cost</extracomment>
   <translation>Aquí no hay costo: la función no tiene valor.</translation>
  </message>
  <message>
   <source>The cost here is {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>El costo aquí es {cost}.</translation>
  </message>
  <message>
   <source>The cost is now {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>El costo es ahora {cost}.</translation>
  </message>
  <message>
   <source>The cost is {cost}, as before.</source>
   <extracomment>captions.cost</extracomment>
   <translation>El costo es {cost}, como antes.</translation>
  </message>
  <message>
   <source>Zoom</source>
   <extracomment>classroom_labels.ZOOM</extracomment>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Everything one size larger.</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>Todo un tamaño más grande.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>Reducir</translation>
  </message>
  <message>
   <source>Everything one size smaller.</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>Todo un tamaño más pequeño.</translation>
  </message>
  <message>
   <source>Usual size</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>Tamaño habitual</translation>
  </message>
  <message>
   <source>Everything in its usual size.</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>Todo en su tamaño habitual.</translation>
  </message>
  <message>
   <source>To a class: the whole screen, large, and only what is to be seen.</source>
   <extracomment>classroom_labels.PRESENT</extracomment>
   <translation>Para una clase: pantalla completa, en grande, y solo lo que hay que ver.</translation>
  </message>
  <message>
   <source>Blank screen</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>Pantalla vacía</translation>
  </message>
  <message>
   <source>Hide everything for a moment. Any key brings it back.</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>Ocultar todo un momento. Cualquier tecla lo trae de vuelta.</translation>
  </message>
  <message>
   <source>Blank. Any key or a click brings the picture back.</source>
   <extracomment>classroom_labels.BLANKED</extracomment>
   <translation>Vacía. Cualquier tecla o un clic trae la imagen de vuelta.</translation>
  </message>
  <message>
   <source>Fold columns</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>Plegar columnas</translation>
  </message>
  <message>
   <source>Put the settings and the table away, or bring them back.</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>Guardar los ajustes y la tabla, o traerlos de vuelta.</translation>
  </message>
  <message>
   <source>Menu bar</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>Barra de menús</translation>
  </message>
  <message>
   <source>Show the menus while presenting, or hide them.</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>Mostrar los menús al presentar, u ocultarlos.</translation>
  </message>
  <message>
   <source>Forward</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>Avanzar</translation>
  </message>
  <message>
   <source>The next page of a lesson, the next sub-frame, or a step: a clicker’s key.</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>La página siguiente de una lección, el subpaso siguiente o un paso: una tecla del mando.</translation>
  </message>
  <message>
   <source>Backward</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>Retroceder</translation>
  </message>
  <message>
   <source>The page, sub-frame or step before: a clicker’s key.</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>La página, el subpaso o el paso anterior: una tecla del mando.</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <extracomment>classroom_labels.SHOW_SETTINGS</extracomment>
   <translation>Mostrar los ajustes</translation>
  </message>
  <message>
   <source>Hide the settings</source>
   <extracomment>classroom_labels.HIDE_SETTINGS</extracomment>
   <translation>Ocultar los ajustes</translation>
  </message>
  <message>
   <source>Motion</source>
   <extracomment>classroom_labels.MOTION</extracomment>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>As the system</source>
   <extracomment>classroom_labels.MOTIONS, labels.THEMES, language_labels.AS_THE_SYSTEM</extracomment>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>Completo</translation>
  </message>
  <message>
   <source>Reduced</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>Reducido</translation>
  </message>
  <message>
   <source>The curve or landscape, with the walk on it.</source>
   <extracomment>classroom_labels.PICTURE</extracomment>
   <translation>La curva o el paisaje, con el recorrido encima.</translation>
  </message>
  <message>
   <source>Data</source>
   <extracomment>classroom_labels.DATA, data_labels.DATA, labels.INPUTS, neuron_labels.DATA</extracomment>
   <translation>Datos</translation>
  </message>
  <message>
   <source>The samples, and the cost as a landscape of the weights.</source>
   <extracomment>classroom_labels.DATA</extracomment>
   <translation>Las muestras, y el costo como paisaje de los pesos.</translation>
  </message>
  <message>
   <source>Chain rule</source>
   <extracomment>classroom_labels.CHAIN_RULE, neuron_labels.CHAIN_RULE</extracomment>
   <translation>Regla de la cadena</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, and bugs.</source>
   <extracomment>classroom_labels.CHAIN_RULE</extracomment>
   <translation>Cómo surge un gradiente, qué responde la neurona, y errores de código.</translation>
  </message>
  <message>
   <source>Chain rule and cost</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>Regla de la cadena y costo</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, bugs, and what every step costs.</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>Cómo surge un gradiente, qué responde la neurona, errores de código, y lo que cuesta cada paso.</translation>
  </message>
  <message>
   <source>Zoom {percent} %</source>
   <extracomment>classroom_labels.zoomed</extracomment>
   <translation>Zoom {percent} %</translation>
  </message>
  <message>
   <source>next x</source>
   <extracomment>cobweb_labels.NEXT_X</extracomment>
   <translation>siguiente x</translation>
  </message>
  <message>
   <source>next x = x</source>
   <extracomment>cobweb_labels.DIAGONAL</extracomment>
   <translation>siguiente x = x</translation>
  </message>
  <message>
   <source>The curve says where a step leads from each x; where it meets the diagonal, a step leads nowhere else. Click to start there, or drag the ball. Drag to pan, wheel to zoom.</source>
   <extracomment>cobweb_labels.COBWEB_TIP</extracomment>
   <translation>La curva dice adónde lleva un paso desde cada x; donde corta la diagonal, un paso no lleva a otro lugar. Clic para empezar allí, o arrastrar la bola. Arrastrar para desplazar, rueda para ampliar.</translation>
  </message>
  <message>
   <source>The cobweb is for one variable: of more, the next point is not a curve.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>La telaraña es para una variable: con más, el punto siguiente no es una curva.</translation>
  </message>
  <message>
   <source>No cobweb here: a search tries its points in their order, and takes no steps.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>Aquí no hay telaraña: una búsqueda prueba sus puntos en orden y no da pasos.</translation>
  </message>
  <message>
   <source>No cobweb here: {method} remembers. Where it goes next depends on more than x, so there is no curve that says where each x leads.</source>
   <extracomment>cobweb_labels._REMEMBERS</extracomment>
   <translation>Aquí no hay telaraña: {method} recuerda. Adónde va después depende de algo más que de x, así que no hay una curva que diga adónde lleva cada x.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs come down to it from one side.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>En el mínimo {place} la pendiente de la curva es {slope}: la escalera baja hacia él por un lado.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the curve is level there, and one step lands on it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>En el mínimo {place} la pendiente de la curva es {slope}: la curva es horizontal allí, y un solo paso cae en él.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs wind around it, nearer each time.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>En el mínimo {place} la pendiente de la curva es {slope}: la escalera gira en torno a él, cada vez más cerca.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs go round in a square, for ever.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>En el mínimo {place} la pendiente de la curva es {slope}: la escalera da vueltas en un cuadrado, para siempre.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: steeper than the diagonal, so the stairs wind away from it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>En el mínimo {place} la pendiente de la curva es {slope}: más empinada que la diagonal, así que la escalera se aleja girando.</translation>
  </message>
  <message>
   <source>factor {factor}</source>
   <extracomment>cobweb_labels.factor_tag</extracomment>
   <translation>factor {factor}</translation>
  </message>
  <message>
   <source>The stairs have no minimum to lead to here.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>Aquí la escalera no tiene un mínimo al que llegar.</translation>
  </message>
  <message>
   <source>At the minimum {place} the slope of f jumps or does not grow: the curve has no factor there.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>En el mínimo {place} la pendiente de f salta o no crece: la curva no tiene factor allí.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve is level: each step squares the distance, roughly.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>En el mínimo {place} la curva es horizontal: cada paso eleva la distancia al cuadrado, aproximadamente.</translation>
  </message>
  <message>
   <source>Click a sample to choose it, click elsewhere to ask what the neuron says there. Drag to pan, wheel to zoom; Left and Right: another sample; F: whole picture.</source>
   <extracomment>data_labels.DATA, data_labels.CURVE</extracomment>
   <translation>Clic en una muestra para elegirla, clic en otro lugar para preguntar qué dice la neurona allí. Arrastrar para desplazar, rueda para ampliar; Izquierda y Derecha: otra muestra; F: vista completa.</translation>
  </message>
  <message>
   <source>Paint samples</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>Pintar muestras</translation>
  </message>
  <message>
   <source>Click or drag to paint samples; the right button, or Shift, takes them away.</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>Clic o arrastrar para pintar muestras; el botón derecho, o Mayús, las quita.</translation>
  </message>
  <message>
   <source>Data and output</source>
   <extracomment>data_labels.CURVE</extracomment>
   <translation>Datos y salida</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>A weight for each feature, and the bias b: how strongly each pulls.</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>Un peso por cada atributo, y el sesgo b: con cuánta fuerza tira cada uno.</translation>
  </message>
  <message>
   <source>Sample</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>The chosen sample. Left and Right, or the wheel: another one.</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>La muestra elegida. Izquierda y Derecha, o la rueda: otra.</translation>
  </message>
  <message>
   <source>Previous sample</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>Muestra anterior</translation>
  </message>
  <message>
   <source>The sample before this one (Left).</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>La muestra anterior a esta (Izquierda).</translation>
  </message>
  <message>
   <source>Next sample</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>Muestra siguiente</translation>
  </message>
  <message>
   <source>The sample after this one (Right).</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>La muestra siguiente a esta (Derecha).</translation>
  </message>
  <message>
   <source>Click or drag paints; Shift takes away.</source>
   <extracomment>data_labels.PAINT_SHORT</extracomment>
   <translation>Clic o arrastrar pinta; Mayús quita.</translation>
  </message>
  <message>
   <source>{title} (standardised)</source>
   <extracomment>data_labels.STANDARDISED</extracomment>
   <translation>{title} (estándar)</translation>
  </message>
  <message>
   <source>ŷ, how likely {name} is</source>
   <extracomment>data_labels.OUTPUT_AXIS</extracomment>
   <translation>ŷ, probabilidad de {name}</translation>
  </message>
  <message>
   <source>ŷ = ½ at {value}</source>
   <extracomment>data_labels.DECISION</extracomment>
   <translation>ŷ = ½ en {value}</translation>
  </message>
  <message>
   <source>{drawn} of {all} samples drawn</source>
   <extracomment>data_labels.DRAWN</extracomment>
   <translation>{drawn} de {all} muestras dibujadas</translation>
  </message>
  <message>
   <source>weights</source>
   <extracomment>data_labels.OF_INPUTS</extracomment>
   <translation>pesos</translation>
  </message>
  <message>
   <source>weights of the standardised inputs</source>
   <extracomment>data_labels.OF_STANDARDISED</extracomment>
   <translation>pesos de las entradas estandarizadas</translation>
  </message>
  <message>
   <source>weights in the data’s own units</source>
   <extracomment>data_labels.OF_OWN_UNITS</extracomment>
   <translation>pesos en las unidades de los datos</translation>
  </message>
  <message>
   <source>{shown} largest of {all}</source>
   <extracomment>data_labels.LARGEST</extracomment>
   <translation>los {shown} mayores de {all}</translation>
  </message>
  <message>
   <source>towards {name}</source>
   <extracomment>data_labels.TOWARDS</extracomment>
   <translation>hacia {name}</translation>
  </message>
  <message>
   <source>sample {number} of {all}</source>
   <extracomment>data_labels.SAMPLE_OF</extracomment>
   <translation>muestra {number} de {all}</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</source>
   <extracomment>data_labels.described; one: {samples} sample of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</extracomment>
   <translation>
    <numerusform>{samples} muestra de {features}: {zeros} de la clase {zero}, círculos, y {ones} de la clase {one}, triángulos.</numerusform>
    <numerusform>{samples} muestras de {features}: {zeros} de la clase {zero}, círculos, y {ones} de la clase {one}, triángulos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} features</source>
   <extracomment>data_labels.described, own_data_labels._features; one: {count} feature</extracomment>
   <translation>
    <numerusform>{count} atributo</numerusform>
    <numerusform>{count} atributos</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Save the window or a plot as a picture, the run as an animation or a table.</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>Guardar la ventana o una gráfica como imagen, el recorrido como animación o como tabla.</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>Copiar imagen</translation>
  </message>
  <message>
   <source>Copy the window as a picture.</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>Copiar la ventana como imagen.</translation>
  </message>
  <message>
   <source>Copy table</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>Copiar tabla</translation>
  </message>
  <message>
   <source>Copy the table of iterations, for a spreadsheet or a text.</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>Copiar la tabla de iteraciones, para una hoja de cálculo o un texto.</translation>
  </message>
  <message>
   <source>Copy table as LaTeX</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>Copiar tabla como LaTeX</translation>
  </message>
  <message>
   <source>Copy the table of iterations as LaTeX.</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>Copiar la tabla de iteraciones como LaTeX.</translation>
  </message>
  <message>
   <source>Print…</source>
   <extracomment>export_labels.PRINT, worksheet_labels.PRINT</extracomment>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Print the window or the table of iterations, with a preview.</source>
   <extracomment>export_labels.PRINT</extracomment>
   <translation>Imprimir la ventana o la tabla de iteraciones, con vista previa.</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>export_labels.EXPORT_TITLE</extracomment>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>export_labels.PRINT_TITLE</extracomment>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>export_labels.WHAT, export_labels.WHAT_TO_PRINT</extracomment>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What of the window is saved.</source>
   <extracomment>export_labels.WHAT</extracomment>
   <translation>Qué parte de la ventana se guarda.</translation>
  </message>
  <message>
   <source>What of the window is printed.</source>
   <extracomment>export_labels.WHAT_TO_PRINT</extracomment>
   <translation>Qué parte de la ventana se imprime.</translation>
  </message>
  <message>
   <source>As</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>Como</translation>
  </message>
  <message>
   <source>The kind of file.</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>El tipo de archivo.</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>export_labels.SCALE, labels.INPUTS, worksheet_labels.SIZE</extracomment>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>How many dots of the picture there are to each pixel of the window.</source>
   <extracomment>export_labels.SCALE</extracomment>
   <translation>Cuántos puntos de la imagen corresponden a cada píxel de la ventana.</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Those of the screen, or light ones, which save ink on paper.</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>Los de la pantalla, o unos claros, que ahorran tinta en papel.</translation>
  </message>
  <message>
   <source>Save…</source>
   <extracomment>export_labels.SAVE, worksheet_labels.SAVE</extracomment>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Choose a place and a name for the file.</source>
   <extracomment>export_labels.SAVE</extracomment>
   <translation>Elegir un lugar y un nombre para el archivo.</translation>
  </message>
  <message>
   <source>Preview…</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>Vista previa…</translation>
  </message>
  <message>
   <source>See the pages, and print them.</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>Ver las páginas, e imprimirlas.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>export_labels.CANCEL, export_labels.CANCEL_PRINT, keeping_labels.CANCEL, keeping_labels.STAY, map_labels.CANCEL, own_data_labels.CANCEL, worksheet_labels.CANCEL</extracomment>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close this without a file.</source>
   <extracomment>export_labels.CANCEL</extracomment>
   <translation>Cerrar esto sin guardar ningún archivo.</translation>
  </message>
  <message>
   <source>Close this without printing.</source>
   <extracomment>export_labels.CANCEL_PRINT</extracomment>
   <translation>Cerrar esto sin imprimir.</translation>
  </message>
  <message>
   <source>How far the file is</source>
   <extracomment>export_labels.PROGRESS</extracomment>
   <translation>Progreso del archivo</translation>
  </message>
  <message>
   <source>The whole window</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Toda la ventana</translation>
  </message>
  <message>
   <source>The picture of the descent</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>La imagen del descenso</translation>
  </message>
  <message>
   <source>The instrument beside the picture</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>El instrumento junto a la imagen</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>El costo</translation>
  </message>
  <message>
   <source>The data</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Los datos</translation>
  </message>
  <message>
   <source>The cost landscape</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>El paisaje del costo</translation>
  </message>
  <message>
   <source>The chain rule</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>La regla de la cadena</translation>
  </message>
  <message>
   <source>The paths of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Los caminos de la carrera</translation>
  </message>
  <message>
   <source>The costs of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>Los costos de la carrera</translation>
  </message>
  <message>
   <source>The ranking of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>La clasificación de la carrera</translation>
  </message>
  <message>
   <source>The table of iterations</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>La tabla de iteraciones</translation>
  </message>
  <message>
   <source>Picture of dots (PNG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Imagen de píxeles (PNG)</translation>
  </message>
  <message>
   <source>Drawing of lines (SVG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Dibujo vectorial (SVG)</translation>
  </message>
  <message>
   <source>Page of lines (PDF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Página vectorial (PDF)</translation>
  </message>
  <message>
   <source>Animation of the run (GIF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Animación del recorrido (GIF)</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Tabla para una hoja de cálculo (CSV)</translation>
  </message>
  <message>
   <source>Table for a text (LaTeX)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>Tabla para un texto (LaTeX)</translation>
  </message>
  <message>
   <source>As on the screen</source>
   <extracomment>export_labels.AS_ON_SCREEN</extracomment>
   <translation>Como en la pantalla</translation>
  </message>
  <message>
   <source>Light, for paper</source>
   <extracomment>export_labels.FOR_PAPER</extracomment>
   <translation>Claros, para papel</translation>
  </message>
  <message>
   <source>For slides and pages on the web.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Para diapositivas y páginas web.</translation>
  </message>
  <message>
   <source>For texts and drawings: sharp in any size, and can be changed by other programs.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Para textos y dibujos: nítido en cualquier tamaño, y otros programas lo pueden modificar.</translation>
  </message>
  <message>
   <source>For print: sharp in any size.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Para imprimir: nítida en cualquier tamaño.</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with every digit, and the settings beside them.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>Todas las filas hasta la actual, con todas las cifras, y los ajustes al lado.</translation>
  </message>
  <message>
   <source>The picture of the window is on the clipboard.</source>
   <extracomment>export_labels.PICTURE_COPIED</extracomment>
   <translation>La imagen de la ventana está en el portapapeles.</translation>
  </message>
  <message>
   <source>There is no run to save yet.</source>
   <extracomment>export_labels.NO_RUN</extracomment>
   <translation>Aún no hay recorrido que guardar.</translation>
  </message>
  <message>
   <source>No printer is set up: the preview saves the pages as PDF.</source>
   <extracomment>export_labels.NO_PRINTER</extracomment>
   <translation>No hay ninguna impresora configurada: la vista previa guarda las páginas como PDF.</translation>
  </message>
  <message>
   <source>{scale}× ({width} × {height})</source>
   <extracomment>export_labels.times</extracomment>
   <translation>{scale}× ({width} × {height})</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex</extracomment>
   <translation>Todas las filas hasta la actual, con los números como se muestran.</translation>
  </message>
  <message numerus="yes">
   <source>{frames} frames: one for every {count} steps up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {frames} frames: one for each step up to the one that you stand on.</extracomment>
   <translation>
    <numerusform>{frames} cuadros: uno por cada paso hasta el actual.</numerusform>
    <numerusform>{frames} cuadros: uno por cada {count} pasos hasta el actual.</numerusform>
   </translation>
  </message>
  <message>
   <source>Frame {done} of {frames}</source>
   <extracomment>export_labels.drawing</extracomment>
   <translation>Cuadro {done} de {frames}</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard.</source>
   <extracomment>export_labels.table_copied; one: {count} row is on the clipboard.</extracomment>
   <translation>
    <numerusform>{count} fila está en el portapapeles.</numerusform>
    <numerusform>{count} filas están en el portapapeles.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard as LaTeX.</source>
   <extracomment>export_labels.latex_copied; one: {count} row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>{count} fila está en el portapapeles como LaTeX.</numerusform>
    <numerusform>{count} filas están en el portapapeles como LaTeX.</numerusform>
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
    <numerusform>Solo se imprime la primera fila. Exportar las guarda todas como CSV.</numerusform>
    <numerusform>Solo se imprimen las primeras {count} filas. Exportar las guarda todas como CSV.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was printed: {printer} does not answer.</source>
   <extracomment>export_labels.not_printed</extracomment>
   <translation>No se imprimió nada: {printer} no responde.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex; one: The first row, with numbers as they are shown.</extracomment>
   <translation>
    <numerusform>La primera fila, con los números como se muestran.</numerusform>
    <numerusform>Las primeras {count} filas, con los números como se muestran.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} frames: one for each step up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {count} frame.</extracomment>
   <translation>
    <numerusform>{count} cuadro.</numerusform>
    <numerusform>{count} cuadros: uno por cada paso hasta el actual.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard. Export saves all of them.</source>
   <extracomment>export_labels.table_copied; one: The first row is on the clipboard. Export saves all of them.</extracomment>
   <translation>
    <numerusform>La primera fila está en el portapapeles. Exportar las guarda todas.</numerusform>
    <numerusform>Las primeras {count} filas están en el portapapeles. Exportar las guarda todas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard as LaTeX: more would fill no page.</source>
   <extracomment>export_labels.latex_copied; one: The first row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>La primera fila está en el portapapeles como LaTeX.</numerusform>
    <numerusform>Las primeras {count} filas están en el portapapeles como LaTeX: más no cabrían en una página.</numerusform>
   </translation>
  </message>
  <message>
   <source>Character {at}: there is no function yet. Type one, such as x^2 - 4x + 6.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: aún no hay función. Escribir una, como x^2 - 4x + 6.</translation>
  </message>
  <message>
   <source>Character {at}: the function goes on after {expected} characters. Shorten it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: la función sigue después de {expected} caracteres. Acortarla.</translation>
  </message>
  <message>
   <source>Character {at}: more than {expected} levels lie inside each other. Take some brackets, powers or functions apart.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: hay más de {expected} niveles uno dentro de otro. Separar algunos paréntesis, potencias o funciones.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: the derivatives of this function grow too large to write down. Type one with fewer products, powers and functions inside each other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caracteres {at} a {end}: las derivadas de esta función crecen demasiado para escribirlas. Escribir una con menos productos, potencias y funciones una dentro de otra.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Caracteres {at} a {end}: “{given}” es igual en todas partes. Escribir una función de x, o de x e y.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has no meaning in a function. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” no significa nada en una función. Quitarlo.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” looks like “{expected}”, but is another character. Type it again as {expected}.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” se parece a “{expected}”, pero es otro carácter. Escribirlo de nuevo como {expected}.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The variables are x and y; put a number for any other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” no se conoce. Las variables son x e y; poner un número en lugar de cualquier otra.</translation>
  </message>
  <message>
   <source>Character {at}: a decimal comma. Type a point, as in 0.5.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: una coma decimal. Escribir un punto, como en 0.5.</translation>
  </message>
  <message>
   <source>Character {at}: a comma has no meaning here. Functions take one argument, and decimals follow a point.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: una coma no significa nada aquí. Las funciones llevan un solo argumento, y el signo decimal va entre cifras.</translation>
  </message>
  <message>
   <source>Character {at}: this point belongs to no number. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: este punto no pertenece a ningún número. Quitarlo.</translation>
  </message>
  <message>
   <source>Character {at}: quotation marks have no meaning in a function. Leave them out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: las comillas no significan nada en una función. Quitarlas.</translation>
  </message>
  <message>
   <source>Character {at}: one function at a time. End it before the semicolon.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: una función a la vez. Terminarla antes del punto y coma.</translation>
  </message>
  <message>
   <source>Character {at}: an equals sign is taken only after y, z, f(x) or f(x, y) at the beginning. Type what stands on its right.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: un signo igual solo se admite tras y, z, f(x) o f(x, y) al principio. Escribir lo que está a su derecha.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” compares, and a comparison is no function. Type one side of it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” compara, y una comparación no es una función. Escribir uno de sus lados.</translation>
  </message>
  <message>
   <source>Character {at}: there is no factorial here. Put its value, as 6 for 3!.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: aquí no hay factorial. Poner su valor, como 6 en lugar de 3!.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has two points. Keep one of them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” tiene dos signos decimales. Dejar uno de ellos.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too large to compute with. Stay below 10^308.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” es demasiado grande para calcular. Quedarse por debajo de 10^308.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too small to tell from 0. Stay above 10^-308, or type 0.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” es demasiado pequeño para distinguirlo de 0. Quedarse por encima de 10^-308, o escribir 0.</translation>
  </message>
  <message>
   <source>Character {at}: the number {given} follows without a sign. Put it in front, as in 2x, or a sign between, as in x*2 or x^2.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: el número {given} sigue sin un signo. Ponerlo delante, como en 2x, o un signo en medio, como en x*2 o x^2.</translation>
  </message>
  <message>
   <source>Character {at}: nothing follows on “{given}”. Type a number, x or brackets after it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: nada sigue a “{given}”. Escribir después un número, x o paréntesis.</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands before “{given}”. Type a number, x or brackets before it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: nada precede a “{given}”. Escribir antes un número, x o paréntesis.</translation>
  </message>
  <message>
   <source>Character {at}: {given} of what? Type its argument, as in {given}(x).</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: ¿{given} de qué? Escribir su argumento, como en {given}(x).</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” can mean two things. Type {expected}(x) for the inverse function, or a fraction, 1/…, for the power.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” puede significar dos cosas. Escribir {expected}(x) para la función inversa, o una fracción, 1/…, para la potencia.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” cannot be followed by that power. Put brackets around the function and its argument, and the power after them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: a “{given}” no puede seguirle esa potencia. Poner entre paréntesis la función y su argumento, y la potencia después.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is never closed. Type “{expected}” where it ends.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” nunca se cierra. Escribir “{expected}” donde termina.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” closes what was never opened. Leave it out, or open it before.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” cierra algo que nunca se abrió. Quitarlo, o abrirlo antes.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” stands where “{expected}” must close. Type “{expected}” here.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” está donde debe cerrar “{expected}”. Escribir “{expected}” aquí.</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands in the brackets. Fill or remove them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: no hay nada entre los paréntesis. Llenarlos o quitarlos.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is 0, and nothing is divided by 0. Put another divisor.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” es 0, y no se divide entre 0. Poner otro divisor.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no finite number. Put smaller numbers, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” no es un número finito. Poner números más pequeños, o quitarlo.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no real number. Change its sign, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>Carácter {at}: “{given}” no es un número real. Cambiar su signo, o quitarlo.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._OF_ONE</extracomment>
   <translation>Carácter {at}: “{given}” es igual en todas partes. Escribir una función de x, o de x e y.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>Carácter {at}: “{given}” no se conoce. Las funciones son {functions}.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. Did you mean {names}? The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>Carácter {at}: “{given}” no se conoce. ¿Quizás {names}? Las funciones son {functions}.</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>expression_words._unknown_name, words._remedy</extracomment>
   <translation> o </translation>
  </message>
  <message>
   <source>Steps for each learning rate</source>
   <extracomment>finder_labels.FINDER_PLOT</extracomment>
   <translation>Pasos para cada tasa de aprendizaje</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs to come to the tolerance; L is the curvature at the start. Click or drag to use a learning rate; Left and Right go to the next one.</source>
   <extracomment>finder_labels.FINDER_TIP</extracomment>
   <translation>Cuántos pasos necesita cada tasa de aprendizaje para llegar a la tolerancia; L es la curvatura en el inicio. Clic o arrastrar para usar una tasa; Izquierda y Derecha van a la siguiente.</translation>
  </message>
  <message>
   <source>steps</source>
   <extracomment>finder_labels.STEPS_AXIS, race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>pasos</translation>
  </message>
  <message>
   <source>Use it</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>Usarla</translation>
  </message>
  <message>
   <source>Walk with the best learning rate.</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>Recorrer con la mejor tasa de aprendizaje.</translation>
  </message>
  <message>
   <source>Trying learning rates …</source>
   <extracomment>finder_labels.SEARCHING</extracomment>
   <translation>Probando tasas de aprendizaje …</translation>
  </message>
  <message>
   <source>The learning rates could not be compared.</source>
   <extracomment>finder_labels.FAILED</extracomment>
   <translation>No se pudieron comparar las tasas de aprendizaje.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Ninguna de {number} tasas de aprendizaje llega en {steps}.</translation>
  </message>
  <message>
   <source>{best}; the one in force does not arrive in {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; la que está en vigor no llega en {count}.</translation>
  </message>
  <message>
   <source>The start is level already: with any learning rate no step is needed.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>El inicio ya es plano: con cualquier tasa de aprendizaje no hace falta ningún paso.</translation>
  </message>
  <message>
   <source>Best here: {rate}, 1 step: it lands on the minimum at once</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>La mejor aquí: {rate}, 1 paso: cae en el mínimo de inmediato</translation>
  </message>
  <message>
   <source>Best of {number}: {rate}, {steps}</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>La mejor de {number}: {rate}, {steps}</translation>
  </message>
  <message>
   <source>{best}.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}.</translation>
  </message>
  <message>
   <source>{best}. It is the one in force.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}. Es la que está en vigor.</translation>
  </message>
  <message>
   <source>None of {number} learning rates reaches a minimum: each that arrives comes to level ground.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Ninguna de {number} tasas de aprendizaje alcanza un mínimo: las que llegan acaban en terreno plano.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}: all diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Ninguna de {number} tasas de aprendizaje llega en {steps}: todas divergen.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}; some diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>Ninguna de {number} tasas de aprendizaje llega en {steps}; algunas divergen.</translation>
  </message>
  <message>
   <source>{best}; the one in force comes to level ground in {count}, no minimum.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; la que está en vigor llega a terreno plano en {count}, no a un mínimo.</translation>
  </message>
  <message>
   <source>{best}; the one in force takes {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; la que está en vigor necesita {count}.</translation>
  </message>
  <message>
   <source>{best}; the one in force diverges.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}; la que está en vigor diverge.</translation>
  </message>
  <message>
   <source>, </source>
   <extracomment>finder_labels.trial_text, keeping_words._names, lesson_labels.scene_line, lesson_words.on_page, lesson_words._names, lesson_words._place, lesson_words._numbers, map_labels.cell_text, mountain_labels.lows, neuron_labels.class_counts, own_data_labels.class_zero, race_labels.this_run, race_labels.common, race_labels.finished_level, table_words._names</extracomment>
   <translation>, </translation>
  </message>
  <message>
   <source>maximum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>máximo {place}</translation>
  </message>
  <message>
   <source>start {place}</source>
   <extracomment>formulas.start_text, lesson_labels._start</extracomment>
   <translation>inicio {place}</translation>
  </message>
  <message>
   <source>minimum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>mínimo {place}</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground falls to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>La pendiente aquí es {slope}: el terreno baja hacia la derecha.</translation>
  </message>
  <message>
   <source>Sum of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Suma de las pendientes al cuadrado: {formula}, y {size}.</translation>
  </message>
  <message>
   <source>It leads to {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Lleva a {formula}.</translation>
  </message>
  <message>
   <source>{cost} is not less than {best}: {point} stays the best.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} no es menor que {best}: {point} sigue siendo el mejor.</translation>
  </message>
  <message>
   <source>No slope shows the way: the next point in the row is {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>Ninguna pendiente muestra el camino: el siguiente punto de la fila es {point}.</translation>
  </message>
  <message>
   <source>You stand at {here}. In fog, this place is all you know.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>La posición es {here}. En la niebla, este lugar es todo lo que se conoce.</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>Moverse</translation>
  </message>
  <message>
   <source>The step has led from {there} to {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>El paso ha llevado de {there} a {here}.</translation>
  </message>
  <message>
   <source>The gradient is {slope}: it points uphill, so down is against it.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>El gradiente es {slope}: apunta cuesta arriba, así que se baja en sentido contrario.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>La pendiente aquí es {slope}: el terreno es plano.</translation>
  </message>
  <message>
   <source>Slope</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>Squares</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Cuadrados</translation>
  </message>
  <message>
   <source>Curvature</source>
   <extracomment>function_captions._curvature, neuron_captions._curvature</extracomment>
   <translation>Curvatura</translation>
  </message>
  <message>
   <source>One curvature is {least}: no bowl fits the ground here.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Una curvatura es {least}: ningún cuenco se ajusta al terreno aquí.</translation>
  </message>
  <message>
   <source>From {least} to {most}: the dashed bowl bends like this.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>De {least} a {most}: así se curva el cuenco de trazos.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola has this slope and curvature.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Aquí {bend}: la parábola de trazos tiene esta pendiente y esta curvatura.</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>function_captions._scale, function_captions._newton, neuron_captions._scale</extracomment>
   <translation>Escala</translation>
  </message>
  <message>
   <source>Rate times gradient: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Tasa por gradiente: {formula}.</translation>
  </message>
  <message>
   <source>No rate: to the model’s lowest place, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>Sin tasa: al lugar más bajo del modelo, {formula}.</translation>
  </message>
  <message>
   <source>No rate: slope over curvature, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>Sin tasa: pendiente entre curvatura, {formula}.</translation>
  </message>
  <message>
   <source>Look ahead</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Mirar adelante</translation>
  </message>
  <message>
   <source>The ghost shows where it leads: {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>El fantasma muestra adónde lleva: {formula}.</translation>
  </message>
  <message>
   <source>The search stands on point {number} of {count}, {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>La búsqueda está en el punto {number} de {count}, {here}.</translation>
  </message>
  <message>
   <source>The cost there is {cost}. The slope is not asked for.</source>
   <extracomment>function_captions._look</extracomment>
   <translation>El costo allí es {cost}. La pendiente no hace falta.</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>{cost} is less than {best}: this point is the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} es menor que {best}: este punto es el mejor hasta ahora.</translation>
  </message>
  <message>
   <source>That was the last point: the search goes to the best, {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>Ese fue el último punto: la búsqueda va al mejor, {point}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>function_captions._go_on, start_labels.GO_ON, trouble_labels.GO_ON</extracomment>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Stand</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>Posición</translation>
  </message>
  <message>
   <source>The gradient is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>El gradiente es {slope}: el terreno es plano.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground rises to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>La pendiente aquí es {slope}: el terreno sube hacia la derecha.</translation>
  </message>
  <message>
   <source>Means</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Medias</translation>
  </message>
  <message>
   <source>Of the slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>De las pendientes hasta ahora, la media es {mean} y el tamaño habitual {size}.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Conserva {share} e incorpora el gradiente: {formula}.</translation>
  </message>
  <message>
   <source>Mean of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Media de las pendientes al cuadrado: {formula}, y {size}.</translation>
  </message>
  <message>
   <source>The Hessian H says how the gradient changes from here on.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>La hessiana H dice cómo cambia el gradiente a partir de aquí.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola opens downwards. Its vertex is a top.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Aquí {bend}: la parábola de trazos se abre hacia abajo. Su vértice es una cima.</translation>
  </message>
  <message>
   <source>Here {bend}: the ground is straight, and no parabola fits.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>Aquí {bend}: el terreno es recto, y ninguna parábola se ajusta.</translation>
  </message>
  <message>
   <source>Rate times slope, downhill: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Tasa por pendiente, cuesta abajo: {formula}.</translation>
  </message>
  <message>
   <source>This step leads to no number: there is no such place.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>Este paso no lleva a ningún número: no existe tal lugar.</translation>
  </message>
  <message>
   <source>There is nothing to compare: this point is passed over.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>No hay nada que comparar: este punto se pasa por alto.</translation>
  </message>
  <message>
   <source>It is the first point with a cost: the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>Es el primer punto con un costo: el mejor hasta ahora.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the slope in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>Conserva {share} e incorpora la pendiente: {formula}.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Rate times velocity: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Tasa por velocidad: {formula}.</translation>
  </message>
  <message>
   <source>Rate times both: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Tasa por ambas: {formula}.</translation>
  </message>
  <message>
   <source>Rate times gradient over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Tasa por gradiente entre tamaño: {formula}.</translation>
  </message>
  <message>
   <source>Rate times mean over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Tasa por media entre tamaño: {formula}.</translation>
  </message>
  <message>
   <source>Rate times slope over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>Tasa por pendiente entre tamaño: {formula}.</translation>
  </message>
  <message>
   <source>Function</source>
   <extracomment>function_labels.FUNCTION, labels.INPUTS</extracomment>
   <translation>Función</translation>
  </message>
  <message>
   <source>Any f(x) or f(x, y) that you type: one curve, or a landscape.</source>
   <extracomment>function_labels.FUNCTION</extracomment>
   <translation>Cualquier f(x) o f(x, y) que se escriba: una curva, o un paisaje.</translation>
  </message>
  <message>
   <source>Function f</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>Función f</translation>
  </message>
  <message>
   <source>A function of x, or of x and y, such as x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) or x² + 3y². Enter takes it, Esc brings back the one in force.</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>Una función de x, o de x e y, como x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) o x² + 3y². Enter la acepta, Esc recupera la que está en vigor.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>Galería</translation>
  </message>
  <message>
   <source>Functions worth walking down, each with a start and a rate.</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>Funciones que vale la pena descender, cada una con un inicio y una tasa.</translation>
  </message>
  <message>
   <source>Start x, y</source>
   <extracomment>function_labels.START</extracomment>
   <translation>Inicio x, y</translation>
  </message>
  <message>
   <source>Where the walk begins: two numbers with a comma between them, or one for both. The ball in the picture can be dragged too, and a click there begins anew.</source>
   <extracomment>function_labels.START</extracomment>
   <translation>Dónde comienza el recorrido: dos números con punto y coma entre ellos, o uno para ambos. También se puede arrastrar la bola de la imagen, y un clic allí comienza de nuevo.</translation>
  </message>
  <message>
   <source>Enter takes it, Esc goes back.</source>
   <extracomment>function_labels.PREVIEW</extracomment>
   <translation>Enter la acepta, Esc vuelve atrás.</translation>
  </message>
  <message>
   <source>not defined</source>
   <extracomment>function_labels.NOT_DEFINED</extracomment>
   <translation>no definida</translation>
  </message>
  <message>
   <source>too large to draw</source>
   <extracomment>function_labels.TOO_LARGE</extracomment>
   <translation>demasiado grande para dibujarlo</translation>
  </message>
  <message>
   <source>The slope is 0 at no single place in view.</source>
   <extracomment>function_labels.NO_FLAT_PLACE</extracomment>
   <translation>La pendiente no es 0 en ningún lugar concreto a la vista.</translation>
  </message>
  <message>
   <source>Over a stretch of the curve, the slope is too small to tell from 0.</source>
   <extracomment>function_labels.FADED</extracomment>
   <translation>En un tramo de la curva, la pendiente no se distingue de 0.</translation>
  </message>
  <message>
   <source>flat {place}</source>
   <extracomment>function_labels._ONE, function_labels._MANY</extracomment>
   <translation>plano {place}</translation>
  </message>
  <message>
   <source>minima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>mínimos {place}</translation>
  </message>
  <message>
   <source>maxima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>máximos {place}</translation>
  </message>
  <message>
   <source>f is not defined at {place}</source>
   <extracomment>function_labels.undefined_at</extracomment>
   <translation>f no está definida en {place}</translation>
  </message>
  <message>
   <source>The value at {place} is too large to draw</source>
   <extracomment>function_labels.too_large_at</extracomment>
   <translation>El valor en {place} es demasiado grande para dibujarlo</translation>
  </message>
  <message>
   <source>The slope is 0 at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>La pendiente es 0 en {places} lugares o más; están marcados los cercanos al inicio.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>La pendiente es 0 en {places} lugar a la vista; {minima} de ellos son mínimos.</numerusform>
    <numerusform>La pendiente es 0 en {places} lugares a la vista; {minima} de ellos son mínimos.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is 0 or leaps over it at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>La pendiente es 0 o salta sobre él en {places} lugares o más; están marcados los cercanos al inicio.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 or leaps over it at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 or leaps over it at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>La pendiente es 0 o salta sobre él en {places} lugar a la vista; {minima} de ellos son mínimos.</numerusform>
    <numerusform>La pendiente es 0 o salta sobre él en {places} lugares a la vista; {minima} de ellos son mínimos.</numerusform>
   </translation>
  </message>
  <message>
   <source>corner: {places}</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>esquina: {places}</translation>
  </message>
  <message>
   <source>Rates</source>
   <extracomment>instrument_labels.SHORT</extracomment>
   <translation>Tasas</translation>
  </message>
  <message>
   <source>Python</source>
   <extracomment>instrument_labels.SHORT, script_labels.PYTHON</extracomment>
   <translation>Python</translation>
  </message>
  <message>
   <source>Cobweb</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>Telaraña</translation>
  </message>
  <message>
   <source>Each step as a staircase between the curve x − ηf′(x) and the diagonal.</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>Cada paso como una escalera entre la curva x − ηf′(x) y la diagonal.</translation>
  </message>
  <message>
   <source>Rate finder</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>Buscador de tasa</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs, and which needs the fewest.</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>Cuántos pasos necesita cada tasa de aprendizaje, y cuál necesita menos.</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Learning rates and starts at once: how many steps, and where each walk ends.</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>Tasas de aprendizaje e inicios a la vez: cuántos pasos, y dónde termina cada recorrido.</translation>
  </message>
  <message>
   <source>New experiment</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>Nuevo experimento</translation>
  </message>
  <message>
   <source>Begin anew with this model, as the app came with it.</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>Comenzar de nuevo con este modelo, como venía con la aplicación.</translation>
  </message>
  <message>
   <source>Open…</source>
   <extracomment>keeping_labels.OPEN, lesson_labels.OPEN_OTHER</extracomment>
   <translation>Abrir…</translation>
  </message>
  <message>
   <source>Open an experiment, a lesson or a table of data.</source>
   <extracomment>keeping_labels.OPEN</extracomment>
   <translation>Abrir un experimento, una lección o una tabla de datos.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <extracomment>keeping_labels.RECENT</extracomment>
   <translation>Abrir reciente</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>keeping_labels.SAVE, keeping_labels.SAVE_IT, lesson_labels.SAVE</extracomment>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save all that the window holds in the experiment’s file.</source>
   <extracomment>keeping_labels.SAVE</extracomment>
   <translation>Guardar todo lo que contiene la ventana en el archivo del experimento.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <extracomment>keeping_labels.SAVE_AS, lesson_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <source>Save all that the window holds in another file.</source>
   <extracomment>keeping_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>Guardar todo lo que contiene la ventana en otro archivo.</translation>
  </message>
  <message>
   <source>Copy as text to share</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>Copiar como texto para compartir</translation>
  </message>
  <message>
   <source>Copy a short text that opens here what the window shows now.</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>Copiar un texto corto que abre aquí lo que la ventana muestra ahora.</translation>
  </message>
  <message>
   <source>Paste shared text</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>Pegar texto compartido</translation>
  </message>
  <message>
   <source>Open the experiment whose text was copied.</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>Abrir el experimento cuyo texto se copió.</translation>
  </message>
  <message>
   <source>Last time, not saved: {time}</source>
   <extracomment>keeping_labels.LAST_TIME</extracomment>
   <translation>La última vez, sin guardar: {time}</translation>
  </message>
  <message>
   <source>What the window held at {time}, when it was closed without saving.</source>
   <extracomment>keeping_labels.LAST_TIME_TIP</extracomment>
   <translation>Lo que contenía la ventana cuando se cerró sin guardar ({time}).</translation>
  </message>
  <message>
   <source>Clear list</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>Vaciar lista</translation>
  </message>
  <message>
   <source>Forget these names; the files stay where they are.</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>Olvidar estos nombres; los archivos se quedan donde están.</translation>
  </message>
  <message>
   <source>{path} is not there any more. It was taken off the list.</source>
   <extracomment>keeping_labels.RECENT_GONE</extracomment>
   <translation>{path} ya no está. Se quitó de la lista.</translation>
  </message>
  <message>
   <source>Experiments</source>
   <extracomment>keeping_labels.EXPERIMENTS</extracomment>
   <translation>Experimentos</translation>
  </message>
  <message>
   <source>Experiments, lessons and tables</source>
   <extracomment>keeping_labels.ALL_KINDS</extracomment>
   <translation>Experimentos, lecciones y tablas</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>keeping_labels.LESSONS, lesson_labels.LESSONS, lesson_labels.LESSON_FILES</extracomment>
   <translation>Lecciones</translation>
  </message>
  <message>
   <source>Tables</source>
   <extracomment>keeping_labels.TABLES</extracomment>
   <translation>Tablas</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>keeping_labels.ALL_FILES, lesson_labels.ALL_FILES</extracomment>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>A new experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.NEW_BEGUN</extracomment>
   <translation>Un experimento nuevo. Deshacer recupera lo que había.</translation>
  </message>
  <message>
   <source>Opened {name}. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED</extracomment>
   <translation>Se abrió {name}. Deshacer recupera lo que había.</translation>
  </message>
  <message>
   <source>Opened the shared experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED_SHARED</extracomment>
   <translation>Se abrió el experimento compartido. Deshacer recupera lo que había.</translation>
  </message>
  <message>
   <source>The work of {time} is back. It is not saved in a file yet.</source>
   <extracomment>keeping_labels.RESTORED</extracomment>
   <translation>Se recuperó el trabajo anterior ({time}). Aún no está guardado en un archivo.</translation>
  </message>
  <message>
   <source>There is no shared experiment on the clipboard. Copy its whole text first; it begins with gd1.</source>
   <extracomment>keeping_labels.NO_SHARE</extracomment>
   <translation>No hay ningún experimento compartido en el portapapeles. Copiar antes su texto entero; comienza con gd1.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <extracomment>keeping_labels.OPENING</extracomment>
   <translation>Abriendo {name} …</translation>
  </message>
  <message>
   <source>Opening the shared experiment …</source>
   <extracomment>keeping_labels.OPENING_SHARED</extracomment>
   <translation>Abriendo el experimento compartido …</translation>
  </message>
  <message>
   <source>Bringing back what was not saved …</source>
   <extracomment>keeping_labels.OPENING_WORK</extracomment>
   <translation>Recuperando lo que no se guardó …</translation>
  </message>
  <message>
   <source>Stop opening; everything stays as it was.  (Esc)</source>
   <extracomment>keeping_labels.CANCEL</extracomment>
   <translation>Dejar de abrir; todo se queda como estaba.  (Esc)</translation>
  </message>
  <message>
   <source>It was not opened. Everything is as it was.</source>
   <extracomment>keeping_labels.NOT_OPENED</extracomment>
   <translation>No se abrió. Todo está como estaba.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <extracomment>keeping_labels.UNSAVED</extracomment>
   <translation>¿Guardar los cambios en {name}?</translation>
  </message>
  <message>
   <source>Without saving, what was changed since is lost.</source>
   <extracomment>keeping_labels.UNSAVED_TEXT</extracomment>
   <translation>Si no se guarda, lo que se cambió desde entonces se pierde.</translation>
  </message>
  <message>
   <source>Don’t save</source>
   <extracomment>keeping_labels.DROP_IT</extracomment>
   <translation>No guardar</translation>
  </message>
  <message>
   <source>GD Desktop ended unexpectedly. Bring back the work of {time}?</source>
   <extracomment>keeping_labels.CRASHED</extracomment>
   <translation>GD Desktop se cerró de forma inesperada. ¿Recuperar el trabajo anterior ({time})?</translation>
  </message>
  <message>
   <source>It is kept until you decide. Not now asks again at the next start.</source>
   <extracomment>keeping_labels.CRASHED_TEXT</extracomment>
   <translation>Se conserva hasta que se decida. “Ahora no” vuelve a preguntar la próxima vez que se abra la aplicación.</translation>
  </message>
  <message>
   <source>Restore</source>
   <extracomment>keeping_labels.BRING_BACK</extracomment>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>keeping_labels.DISCARD</extracomment>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>keeping_labels.NOT_NOW</extracomment>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>{name} has changed since it was opened here.</source>
   <extracomment>keeping_labels.CHANGED</extracomment>
   <translation>{name} ha cambiado desde que se abrió aquí.</translation>
  </message>
  <message>
   <source>Overwriting it replaces what it holds now.</source>
   <extracomment>keeping_labels.CHANGED_TEXT</extracomment>
   <translation>Sobrescribirlo reemplaza lo que contiene ahora.</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <extracomment>keeping_labels.OVERWRITE</extracomment>
   <translation>Sobrescribir</translation>
  </message>
  <message>
   <source>Your work could not be kept for the next time.</source>
   <extracomment>keeping_labels.NOT_KEPT</extracomment>
   <translation>No se pudo conservar el trabajo para la próxima vez.</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <extracomment>keeping_labels.CLOSE_ANYWAY</extracomment>
   <translation>Cerrar de todos modos</translation>
  </message>
  <message>
   <source>It was not saved.</source>
   <extracomment>keeping_labels.NOT_SAVED</extracomment>
   <translation>No se guardó.</translation>
  </message>
  <message>
   <source>Your work is still in the window.</source>
   <extracomment>keeping_labels.WORK_KEPT</extracomment>
   <translation>El trabajo sigue en la ventana.</translation>
  </message>
  <message>
   <source>Saved {name}.</source>
   <extracomment>keeping_labels.saved, labels.SAVED</extracomment>
   <translation>Se guardó {name}.</translation>
  </message>
  <message numerus="yes">
   <source>Copied as text to share: {count} characters. Paste it into a message; there, Paste shared text opens it.</source>
   <extracomment>keeping_labels.share_copied; one: Copied as text to share: {count} character.</extracomment>
   <translation>
    <numerusform>Copiado como texto para compartir: {count} carácter.</numerusform>
    <numerusform>Copiado como texto para compartir: {count} caracteres. Pegarlo en un mensaje; quien lo reciba lo abre con “Pegar texto compartido”.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Nothing is kept should the app end unexpectedly; save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>No se puede escribir en {folder}: {reason}. Nada se conserva si la aplicación se cierra de forma inesperada; guardar de vez en cuando.</translation>
  </message>
  <message>
   <source>{folder} cannot be written, so that nothing is kept should the app end unexpectedly. Save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>No se puede escribir en {folder}, así que nada se conserva si la aplicación se cierra de forma inesperada. Guardar de vez en cuando.</translation>
  </message>
  <message>
   <source>This is no file that can be read from its start to its end. Choose a file.</source>
   <extracomment>keeping_words._FAULTS, table_words._FAULTS</extracomment>
   <translation>Esto no es un archivo que se pueda leer de principio a fin. Elegir un archivo.</translation>
  </message>
  <message>
   <source>An experiment has {most} bytes at the most. Choose another file, or keep fewer rows of data.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Un experimento ocupa a lo sumo {most} bytes. Elegir otro archivo, o dejar menos filas de datos.</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8. It is damaged, or no experiment: open another copy of it.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>El archivo no es texto en UTF-8. Está dañado, o no es un experimento: abrir otra copia.</translation>
  </message>
  <message>
   <source>The file is damaged or cut off here. Open another copy of it, or save the experiment once more where it came from.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>El archivo está dañado o cortado aquí. Abrir otra copia, o guardar de nuevo el experimento allí de donde vino.</translation>
  </message>
  <message>
   <source>Brackets are more than {expected} deep, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Hay más de {expected} niveles de corchetes o llaves, como en ningún experimento. Abrir otra copia del archivo.</translation>
  </message>
  <message>
   <source>There are more than {most} brackets and texts, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Hay más de {most} corchetes, llaves y textos, como en ningún experimento. Abrir otra copia del archivo.</translation>
  </message>
  <message>
   <source>This is no experiment. Open a file that was saved as one; its name ends in .descent.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Esto no es un experimento. Abrir un archivo que se guardó como tal; su nombre termina en .descent.</translation>
  </message>
  <message>
   <source>This was made by a newer version of the app: its format is {value}, and {expected} is the newest that is known here. Open it with that version, or update this one.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Esto se hizo con una versión más nueva de la aplicación: su formato es {value}, y el más nuevo que aquí se conoce es {expected}. Abrirlo con esa versión, o actualizar esta.</translation>
  </message>
  <message>
   <source>This is there twice. Keep one of the two.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Esto está dos veces. Dejar una de las dos.</translation>
  </message>
  <message>
   <source>This is missing. Add it, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Esto falta. Añadirlo, o abrir otra copia del archivo.</translation>
  </message>
  <message>
   <source>“{value}” is nothing that is known here. Take it out, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>“{value}” no es nada que aquí se conozca. Quitarlo, o abrir otra copia del archivo.</translation>
  </message>
  <message>
   <source>“{value}” is not what belongs here. Give {kind}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es lo que va aquí. Poner {kind}.</translation>
  </message>
  <message>
   <source>“{value}” is not a finite number. Give one, such as 0.1.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es un número finito. Poner uno, como 0.1.</translation>
  </message>
  <message>
   <source>“{value}” is out of range. Give {range}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>“{value}” está fuera de rango. Poner {range}.</translation>
  </message>
  <message>
   <source>There are {number}, and {most} is the most. Take some away.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Hay {number}, y el máximo es {most}. Quitar algunos.</translation>
  </message>
  <message>
   <source>“{value}” is not known. Give one of {names}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>“{value}” no se conoce. Poner uno de {names}.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Take it out.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>“{value}” solo es posible con {needs}. Quitarlo.</translation>
  </message>
  <message>
   <source>The learning rates do not fit the steps. Give pairs of a first step and a positive rate, the first of step 1 and each later than the one before.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Las tasas de aprendizaje no encajan con los pasos. Poner pares de un primer paso y una tasa positiva, el primero del paso 1 y cada uno posterior al anterior.</translation>
  </message>
  <message>
   <source>Rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Las filas, etiquetas, atributos y clases no encajan. Dar a cada fila un número por cada atributo, tantas etiquetas de 0 o 1 como filas, y dos clases.</translation>
  </message>
  <message>
   <source>“{value}” has half a sign in it, which cannot be written. Give another name.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>“{value}” contiene medio signo, que no se puede escribir. Poner otro nombre.</translation>
  </message>
  <message>
   <source>“{value}” is no data that comes with this version of the app. Give one of {names}, or open the experiment with a newer version.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>“{value}” no es un conjunto de datos incluido en esta versión de la aplicación. Poner uno de {names}, o abrir el experimento con una versión más nueva.</translation>
  </message>
  <message>
   <source>The table {path} is on another computer, which the app does not contact only because a file says so. Put a copy of the table beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>La tabla {path} está en otro ordenador, con el que la aplicación no se conecta solo porque un archivo lo diga. Ponga una copia de la tabla junto al archivo del experimento.</translation>
  </message>
  <message>
   <source>The table {path} cannot be opened, and the experiment needs it. Put it there again, or beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>No se puede abrir la tabla {path}, y el experimento la necesita. Ponerla allí de nuevo, o junto al archivo del experimento.</translation>
  </message>
  <message>
   <source>The table {path} is not the one that the experiment was saved with. Put that one in its place, or open the table by itself.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>La tabla {path} no es aquella con la que se guardó el experimento. Poner aquella en su lugar, o abrir la tabla por sí sola.</translation>
  </message>
  <message>
   <source>The data has {number} numbers, and an experiment can hold {most}. Keep fewer rows or features.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Los datos tienen {number} números, y un experimento puede contener {most}. Dejar menos filas o atributos.</translation>
  </message>
  <message>
   <source>There is no experiment in this text. Copy all of the text that was shared; it begins with gd1 and a colon.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>En este texto no hay ningún experimento. Copiar todo el texto que se compartió; comienza con gd1 y dos puntos.</translation>
  </message>
  <message>
   <source>Some of the shared text is lost or changed. Copy it once more, from gd1 to the full stop at its end.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Una parte del texto compartido se perdió o cambió. Copiarlo otra vez, desde gd1 hasta el punto final.</translation>
  </message>
  <message>
   <source>The table {path} is too large for a text to share. Save the experiment, and hand over its file together with the table.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>La tabla {path} es demasiado grande para un texto para compartir. Guardar el experimento, y entregar su archivo junto con la tabla.</translation>
  </message>
  <message>
   <source>A text to share has {most} characters at the most, and this is more. Save the experiment, and hand over its file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>Un texto para compartir tiene a lo sumo {most} caracteres, y este tiene más. Guardar el experimento, y entregar su archivo.</translation>
  </message>
  <message>
   <source>a text between quotation marks</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>un texto entre comillas</translation>
  </message>
  <message>
   <source>a number, such as 0.1</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>un número, como 0.1</translation>
  </message>
  <message>
   <source>a whole number, such as 3</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>un número entero, como 3</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>true o false</translation>
  </message>
  <message>
   <source>keys with their values between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>claves con sus valores entre { y }</translation>
  </message>
  <message>
   <source>a list of keys with their values, each between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>una lista de claves con sus valores, cada elemento entre { y }</translation>
  </message>
  <message>
   <source>settings of the model and the method</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>ajustes del modelo y del método</translation>
  </message>
  <message>
   <source>a list between [ and ]</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>una lista entre [ y ]</translation>
  </message>
  <message>
   <source>a parabola or a function of one variable</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>una parábola o una función de una variable</translation>
  </message>
  <message>
   <source>a landscape, which has two parameters</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>un paisaje, que tiene dos parámetros</translation>
  </message>
  <message>
   <source>a parabola, a function or a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>una parábola, una función o un paisaje</translation>
  </message>
  <message>
   <source>the neuron</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>la neurona</translation>
  </message>
  <message>
   <source>a parabola</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>una parábola</translation>
  </message>
  <message>
   <source>a typed function</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>una función escrita</translation>
  </message>
  <message>
   <source>a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>un paisaje</translation>
  </message>
  <message>
   <source>{path} could not be saved: there is no space left. Free some, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: no queda espacio. Liberar algo de espacio, o elegir otro lugar.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there, or another program has it open. Close it there, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: no está permitido escribir allí, o está abierto en otro programa. Cerrarlo en él, o elegir otro lugar.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: no está permitido escribir allí. Elegir otro lugar.</translation>
  </message>
  <message>
   <source>{path} could not be saved: nothing can be written to that disk. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: en ese disco no se puede escribir. Elegir otro lugar.</translation>
  </message>
  <message>
   <source>{path} could not be saved: its folder is not there any more. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: su carpeta ya no está. Elegir otro lugar.</translation>
  </message>
  <message>
   <source>{path} could not be saved: that is a folder. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: es una carpeta. Elegir otro nombre.</translation>
  </message>
  <message>
   <source>{path} could not be saved: a file cannot be called so. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: un archivo no se puede llamar así. Elegir otro nombre.</translation>
  </message>
  <message>
   <source>{path} could not be saved: {reason}. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>No se pudo guardar {path}: {reason}. Elegir otro lugar.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read, or another program has it open. Close it there, or choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>No se pudo abrir {path}: no está permitido leerlo, o está abierto en otro programa. Cerrarlo en él, o elegir otro archivo.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>No se pudo abrir {path}: no está permitido leerlo. Elegir otro archivo.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it is not there any more. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>No se pudo abrir {path}: ya no está. Elegir otro archivo.</translation>
  </message>
  <message>
   <source>{path} could not be opened: that is a folder. Choose a file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>No se pudo abrir {path}: es una carpeta. Elegir un archivo.</translation>
  </message>
  <message>
   <source>{path} could not be opened: {reason}. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>No se pudo abrir {path}: {reason}. Elegir otro archivo.</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>de {least} a {most}</translation>
  </message>
  <message>
   <source>{place}: {reason}</source>
   <extracomment>keeping_words.refusal</extracomment>
   <translation>{place}: {reason}</translation>
  </message>
  <message>
   <source>Line {line}, column {column}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>Línea {line}, columna {column}</translation>
  </message>
  <message>
   <source>Line {line}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>Línea {line}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>{least} o más</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <extracomment>keeping_words._of_file</extracomment>
   <translation>el sistema no dice por qué</translation>
  </message>
  <message>
   <source>a number of many digits</source>
   <extracomment>keeping_words._visible, lesson_words._visible</extracomment>
   <translation>un número de muchas cifras</translation>
  </message>
  <message>
   <source>Parabola</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>Parábola</translation>
  </message>
  <message>
   <source>y = ax² + bx + c: one parameter, and a known solution to check with.</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>y = ax² + bx + c: un parámetro, y una solución conocida para comprobar.</translation>
  </message>
  <message>
   <source>Neuron</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>Neurona</translation>
  </message>
  <message>
   <source>A sigmoid neuron that learns to tell two classes apart.</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>Una neurona sigmoide que aprende a distinguir dos clases.</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>labels.MODEL, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Control</source>
   <extracomment>labels.CONTROL</extracomment>
   <translation>Control</translation>
  </message>
  <message>
   <source>Verdict</source>
   <extracomment>labels.VERDICT</extracomment>
   <translation>Veredicto</translation>
  </message>
  <message>
   <source>Descent</source>
   <extracomment>labels.DESCENT</extracomment>
   <translation>Descenso</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <extracomment>labels.ACCURACY, labels.ACCURACY_TAB, landscape_labels.ACCURACY</extracomment>
   <translation>Exactitud</translation>
  </message>
  <message>
   <source>Iterations</source>
   <extracomment>labels.ITERATIONS, labels.ITERATIONS_TAB</extracomment>
   <translation>Iteraciones</translation>
  </message>
  <message>
   <source>What every step costs: whether the walk gets on, and how fast.</source>
   <extracomment>labels.COST_TAB</extracomment>
   <translation>Lo que cuesta cada paso: si el recorrido avanza y a qué velocidad.</translation>
  </message>
  <message>
   <source>The share of the samples that is answered rightly, at each step.</source>
   <extracomment>labels.ACCURACY_TAB</extracomment>
   <translation>La proporción de muestras respondidas correctamente, en cada paso.</translation>
  </message>
  <message>
   <source>Every step of the walk, with its numbers in a table.</source>
   <extracomment>labels.ITERATIONS_TAB</extracomment>
   <translation>Cada paso del recorrido, con sus números en una tabla.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>labels.RATE, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>How far a step goes for each unit of slope: any positive number, such as 0.1 or 1e-3. Up and Down change it a little.</source>
   <extracomment>labels.RATE</extracomment>
   <translation>Cuánto avanza un paso por cada unidad de pendiente: cualquier número positivo, como 0,1 o 1e-3. Arriba y Abajo lo cambian un poco.</translation>
  </message>
  <message>
   <source>Learning rate ruler</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>Regla de la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Drag the marker, or use the arrow keys. The colours show what each learning rate does.</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>Arrastrar la marca, o usar las flechas. Los colores muestran qué hace cada tasa de aprendizaje.</translation>
  </message>
  <message>
   <source>Start x</source>
   <extracomment>labels.START, labels.INPUTS</extracomment>
   <translation>Inicio x</translation>
  </message>
  <message>
   <source>Where the walk begins: any finite number. The ball in the picture can be dragged too.</source>
   <extracomment>labels.START</extracomment>
   <translation>Dónde comienza el recorrido: cualquier número finito. También se puede arrastrar la bola de la imagen.</translation>
  </message>
  <message>
   <source>Start w, b</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>Inicio w, b</translation>
  </message>
  <message>
   <source>Where the walk begins: the weights and then the bias, with commas between them; one number stands for all of them; or zeros, or random.</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>Dónde comienza el recorrido: los pesos y luego el sesgo, con punto y coma entre ellos; un solo número vale por todos; o ceros, o al azar.</translation>
  </message>
  <message>
   <source>zeros</source>
   <extracomment>labels.START_WORDS, neuron_words.start</extracomment>
   <translation>ceros</translation>
  </message>
  <message>
   <source>random</source>
   <extracomment>labels.START_WORDS</extracomment>
   <translation>al azar</translation>
  </message>
  <message>
   <source>Zeros</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>Ceros</translation>
  </message>
  <message>
   <source>Begin with all weights and the bias at 0: every output is then ½.</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>Comenzar con todos los pesos y el sesgo en 0: cada salida es entonces ½.</translation>
  </message>
  <message>
   <source>Random start</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>Inicio al azar</translation>
  </message>
  <message>
   <source>Draw another start from the picture's range; the seed is shown.</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>Sortear otro inicio dentro del rango de la imagen; se muestra la semilla.</translation>
  </message>
  <message>
   <source>Coefficient a</source>
   <extracomment>labels.COEFFICIENTS, labels.INPUTS</extracomment>
   <translation>Coeficiente a</translation>
  </message>
  <message>
   <source>The factor of x²: any number but 0. Below 0 there is no minimum.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>El factor de x²: cualquier número menos 0. Por debajo de 0 no hay mínimo.</translation>
  </message>
  <message>
   <source>Coefficient b</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Coeficiente b</translation>
  </message>
  <message>
   <source>The factor of x: any number.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>El factor de x: cualquier número.</translation>
  </message>
  <message>
   <source>Coefficient c</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>Coeficiente c</translation>
  </message>
  <message>
   <source>The constant: any number. It lifts the curve, and that is all.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>La constante: cualquier número. Levanta la curva, y nada más.</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Steps a second, from 1 to 120; at the right end as fast as possible.</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>Pasos por segundo, de 1 a 120; en el extremo derecho, lo más rápido posible.</translation>
  </message>
  <message>
   <source>Steps</source>
   <extracomment>labels.STEPS, labels.INPUTS, map_labels.BY_STEPS</extracomment>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>A run stops here at the latest: a whole number up to 10,000,000.</source>
   <extracomment>labels.STEPS</extracomment>
   <translation>Un recorrido se detiene aquí a más tardar: un número entero hasta 10 000 000.</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <extracomment>labels.TOLERANCE, labels.INPUTS, lesson_labels.TOLERANCE</extracomment>
   <translation>Tolerancia</translation>
  </message>
  <message>
   <source>A run has converged where the slope is at most this, such as 1e-6; 0: it never stops for it.</source>
   <extracomment>labels.TOLERANCE</extracomment>
   <translation>Un recorrido ha convergido donde la pendiente es a lo sumo esta, como 1e-6; 0: nunca se detiene por ella.</translation>
  </message>
  <message>
   <source>epochs</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>épocas</translation>
  </message>
  <message>
   <source>Count in epochs (once through all samples) on the axis, not in steps.</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>Contar en el eje en épocas (una vuelta por todas las muestras), no en pasos.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>Línea de tiempo</translation>
  </message>
  <message>
   <source>Any iteration of the history: drag, or use the arrow keys.</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>Cualquier iteración del historial: arrastrar, o usar las flechas.</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>labels.INPUTS, lesson_labels.ALLOWED, method_labels.METHOD, worksheet_words._NAMES</extracomment>
   <translation>Método</translation>
  </message>
  <message>
   <source>Setting</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Terrain</source>
   <extracomment>labels.INPUTS, mountain_labels.CHOICE</extracomment>
   <translation>Terreno</translation>
  </message>
  <message>
   <source>Method’s settings</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Ajustes del método</translation>
  </message>
  <message>
   <source>Coefficients</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Coeficientes</translation>
  </message>
  <message>
   <source>Coefficient</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Coeficiente</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>labels.INPUTS, worksheet_labels.SEED, worksheet_words._NAMES</extracomment>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>labels.INPUTS, lesson_labels.SETTINGS_TAB</extracomment>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>labels.INPUTS, labels.THEME</extracomment>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>labels.INPUTS, worksheet_labels.FORMAT</extracomment>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Label</source>
   <extracomment>labels.INPUTS, own_data_labels.LABEL_COLUMN</extracomment>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>labels.INPUTS, own_data_labels.FEATURES</extracomment>
   <translation>Atributos</translation>
  </message>
  <message>
   <source>Feature</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Atributo</translation>
  </message>
  <message>
   <source>Class 1</source>
   <extracomment>labels.INPUTS, own_data_labels.POSITIVE</extracomment>
   <translation>Clase 1</translation>
  </message>
  <message>
   <source>Scaling</source>
   <extracomment>labels.INPUTS, neuron_labels.SCALE, own_data_labels.SCALING</extracomment>
   <translation>Escalado</translation>
  </message>
  <message>
   <source>Batch</source>
   <extracomment>labels.INPUTS, neuron_labels.BATCH</extracomment>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Held out</source>
   <extracomment>labels.INPUTS, neuron_labels.HELD_OUT</extracomment>
   <translation>Reservadas</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>Errores</translation>
  </message>
  <message>
   <source>Step</source>
   <extracomment>labels.STEP, lesson_labels.FIGURE_STEP</extracomment>
   <translation>Paso</translation>
  </message>
  <message>
   <source>One step down the slope.</source>
   <extracomment>labels.STEP</extracomment>
   <translation>Un paso cuesta abajo.</translation>
  </message>
  <message>
   <source>Step ×10</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>Paso ×10</translation>
  </message>
  <message>
   <source>Ten steps at once.</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>Diez pasos de una vez.</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>labels.BACK</extracomment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>One step back, exactly as it was.</source>
   <extracomment>labels.BACK</extracomment>
   <translation>Un paso atrás, exactamente como estaba.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>labels.RUN, lesson_labels.ALLOWED</extracomment>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Step on until the walk converges, diverges, cycles or reaches the step limit.</source>
   <extracomment>labels.RUN</extracomment>
   <translation>Seguir dando pasos hasta que el recorrido converja, diverja, entre en ciclo o alcance el límite de pasos.</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Stop here; Run goes on.</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>Detenerse aquí; Ejecutar continúa.</translation>
  </message>
  <message>
   <source>Reset</source>
   <extracomment>labels.RESET</extracomment>
   <translation>Reiniciar</translation>
  </message>
  <message>
   <source>Back to the configured start, with an empty history.</source>
   <extracomment>labels.RESET</extracomment>
   <translation>Volver al inicio configurado, con un historial vacío.</translation>
  </message>
  <message>
   <source>Predict</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>Predecir</translation>
  </message>
  <message>
   <source>Step asks first where it leads; then it shows, and names a known mistake.</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>Paso pregunta primero adónde lleva; luego lo muestra, y nombra un error conocido.</translation>
  </message>
  <message>
   <source>Sub-frames</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>Subpasos</translation>
  </message>
  <message>
   <source>Walk each step in captioned frames, forwards and backwards.</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>Recorrer cada paso en cuadros con leyenda, hacia delante y hacia atrás.</translation>
  </message>
  <message>
   <source>Next sub-frame</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>Subpaso siguiente</translation>
  </message>
  <message>
   <source>The next part of the step; the last one completes it.</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>La parte siguiente del paso; la última lo completa.</translation>
  </message>
  <message>
   <source>Previous sub-frame</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>Subpaso anterior</translation>
  </message>
  <message>
   <source>The part of the step before this one.</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>La parte del paso anterior a esta.</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>labels.UNDO, own_data_labels.UNDO_PICTURE</extracomment>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take the last change of a setting back.</source>
   <extracomment>labels.UNDO</extracomment>
   <translation>Revertir el último cambio de un ajuste.</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>labels.REDO</extracomment>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Bring the undone change back.</source>
   <extracomment>labels.REDO</extracomment>
   <translation>Recuperar el cambio deshecho.</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>Vista completa</translation>
  </message>
  <message>
   <source>Return both plots to the range that shows the whole story.</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>Devolver ambas gráficas al rango que muestra toda la historia.</translation>
  </message>
  <message>
   <source>Logarithmic cost</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>Costo logarítmico</translation>
  </message>
  <message>
   <source>Show how far the cost is above the minimum in powers of ten: a steady descent is a straight line.</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>Mostrar cuánto está el costo por encima del mínimo en potencias de diez: un descenso constante es una línea recta.</translation>
  </message>
  <message>
   <source>No lowest cost is known here, and without one there are no heights above it to take logarithms of.</source>
   <extracomment>labels.NO_LOG</extracomment>
   <translation>Aquí no se conoce un coste mínimo, y sin él no hay alturas por encima de las que tomar logaritmos.</translation>
  </message>
  <message>
   <source>In fog, no one knows how far above the minimum the cost is.</source>
   <extracomment>labels.NO_LOG_IN_FOG</extracomment>
   <translation>En la niebla, nadie sabe a qué altura sobre el mínimo está el coste.</translation>
  </message>
  <message>
   <source>Open CSV…</source>
   <extracomment>labels.OPEN_CSV, neuron_labels.OPEN_CSV</extracomment>
   <translation>Abrir CSV…</translation>
  </message>
  <message>
   <source>Teach the neuron with a table of your own: a line of names, then a row a sample.</source>
   <extracomment>labels.OPEN_CSV</extracomment>
   <translation>Enseñar a la neurona con una tabla propia: una línea de nombres, y luego una fila por muestra.</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>Restablecer ajustes</translation>
  </message>
  <message>
   <source>Every setting back to what the app came with.</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>Todos los ajustes como venían con la aplicación.</translation>
  </message>
  <message>
   <source>Put this away; the same button or key as before brings it back.</source>
   <extracomment>labels.CLOSE</extracomment>
   <translation>Quitar esto; el mismo botón o la misma tecla lo trae de vuelta.</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Close the window; the settings are kept.</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>Cerrar la ventana; los ajustes se conservan.</translation>
  </message>
  <message>
   <source>User guide</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>Guía del usuario</translation>
  </message>
  <message>
   <source>How everything works, page by page, with a search.</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>Cómo funciona todo, página por página, con una búsqueda.</translation>
  </message>
  <message>
   <source>About GD Desktop</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>Acerca de GD Desktop</translation>
  </message>
  <message>
   <source>The version, what the app is made of, and the licences.</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>La versión, de qué está hecha la aplicación y las licencias.</translation>
  </message>
  <message>
   <source>Every key that does something.</source>
   <extracomment>labels.SHORTCUTS</extracomment>
   <translation>Todas las teclas que hacen algo.</translation>
  </message>
  <message>
   <source>Random</source>
   <extracomment>labels.RANDOM_SHORT</extracomment>
   <translation>Al azar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <extracomment>labels.FILE</extracomment>
   <translation>Arc&amp;hivo</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <extracomment>labels.EDIT</extracomment>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;Descend</source>
   <extracomment>labels.DESCEND</extracomment>
   <translation>&amp;Descender</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <extracomment>labels.VIEW</extracomment>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <extracomment>labels.TEACH</extracomment>
   <translation>&amp;Lecciones</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <extracomment>labels.HELP</extracomment>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>Letter of the learning rate</source>
   <extracomment>labels.RATE_LETTER</extracomment>
   <translation>Letra de la tasa</translation>
  </message>
  <message>
   <source>Letter of the cost</source>
   <extracomment>labels.COST_LETTER</extracomment>
   <translation>Letra del costo</translation>
  </message>
  <message>
   <source>Numbers</source>
   <extracomment>labels.NUMBERS, lesson_labels.PREVIEW_NUMBERS</extracomment>
   <translation>Números</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Projector</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Proyector</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Rounded</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>Redondeados</translation>
  </message>
  <message>
   <source>Truncated</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>Truncados</translation>
  </message>
  <message>
   <source>steady</source>
   <extracomment>labels.STEADY</extracomment>
   <translation>gradual</translation>
  </message>
  <message>
   <source>overshoots</source>
   <extracomment>labels.OVERSHOOTS</extracomment>
   <translation>se pasa</translation>
  </message>
  <message>
   <source>away</source>
   <extracomment>labels.AWAY</extracomment>
   <translation>se aleja</translation>
  </message>
  <message>
   <source>iteration</source>
   <extracomment>labels.ITERATION_AXIS, landscape_labels.ACCURACY_STEPS</extracomment>
   <translation>iteración</translation>
  </message>
  <message>
   <source>epoch</source>
   <extracomment>labels.EPOCH_AXIS</extracomment>
   <translation>época</translation>
  </message>
  <message>
   <source>{cost} − min</source>
   <extracomment>labels.COST_ABOVE</extracomment>
   <translation>{cost} − mín</translation>
  </message>
  <message>
   <source>The walk has left the picture: x = {x}</source>
   <extracomment>labels.OUTSIDE_PLOT</extracomment>
   <translation>El recorrido ha salido de la imagen: x = {x}</translation>
  </message>
  <message>
   <source>Press F for the whole picture</source>
   <extracomment>labels.PANNED</extracomment>
   <translation>Pulsar F para la vista completa</translation>
  </message>
  <message>
   <source>Drag to pan, wheel to zoom, drag the ball to choose the start; F: whole picture.</source>
   <extracomment>labels.PLOT_TIP</extracomment>
   <translation>Arrastrar para desplazar, rueda para ampliar, arrastrar la bola para elegir el inicio; F: vista completa.</translation>
  </message>
  <message>
   <source>full speed</source>
   <extracomment>labels.AS_FAST_AS_POSSIBLE</extracomment>
   <translation>máxima</translation>
  </message>
  <message>
   <source>step {step}</source>
   <extracomment>labels.ITERATION, race_labels.state, race_labels.step</extracomment>
   <translation>paso {step}</translation>
  </message>
  <message>
   <source>start drawn with seed {seed}</source>
   <extracomment>labels.SEED</extracomment>
   <translation>inicio sorteado con la semilla {seed}</translation>
  </message>
  <message>
   <source>slope {slope}</source>
   <extracomment>labels.SLOPE_TAG</extracomment>
   <translation>pendiente {slope}</translation>
  </message>
  <message>
   <source>cost {cost}</source>
   <extracomment>labels.COST_COLUMN</extracomment>
   <translation>costo {cost}</translation>
  </message>
  <message>
   <source>cost {cost} of the batch</source>
   <extracomment>labels.COST_OF_BATCH_COLUMN</extracomment>
   <translation>costo {cost} del lote</translation>
  </message>
  <message>
   <source>lowest {cost}</source>
   <extracomment>labels.LOWEST_COLUMN</extracomment>
   <translation>menor {cost}</translation>
  </message>
  <message>
   <source>{step}  epoch {epoch}</source>
   <extracomment>labels.STEP_IN_EPOCH</extracomment>
   <translation>{step}  época {epoch}</translation>
  </message>
  <message>
   <source>Start anew</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Leave what hangs, and go on from the last row that was shown.</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>Dejar lo que está bloqueado y seguir desde la última fila mostrada.</translation>
  </message>
  <message>
   <source>Wait</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>Esperar</translation>
  </message>
  <message>
   <source>Leave it as it is; this is asked again later.</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>Dejarlo como está; se preguntará otra vez más tarde.</translation>
  </message>
  <message>
   <source>All settings are back to what the app came with. Undo brings the experiment back.</source>
   <extracomment>labels.ALL_RESET</extracomment>
   <translation>Todos los ajustes están como venían con la aplicación. Deshacer recupera el experimento.</translation>
  </message>
  <message numerus="yes">
   <source>{count} decimals</source>
   <extracomment>labels.decimals, predict_words._decimals; one: {count} decimal</extracomment>
   <translation>
    <numerusform>{count} decimal</numerusform>
    <numerusform>{count} decimales</numerusform>
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
   <translation>Paisaje</translation>
  </message>
  <message>
   <source>Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.LANDSCAPE_TIP</extracomment>
   <translation>Clic para empezar allí, o arrastrar la bola; pasar por encima para ver el costo en un lugar. Arrastrar para desplazar, rueda para ampliar; F: vista completa.</translation>
  </message>
  <message>
   <source>The arrow points straight across the contours: steepest down. Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.PLANE_TIP</extracomment>
   <translation>La flecha cruza las curvas de nivel en ángulo recto: la bajada más empinada. Clic para empezar allí, o arrastrar la bola; pasar por encima para ver el costo en un lugar. Arrastrar para desplazar, rueda para ampliar; F: vista completa.</translation>
  </message>
  <message>
   <source>Parameter across</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>Parámetro horizontal</translation>
  </message>
  <message>
   <source>The parameter that grows from left to right in the landscape.</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>El parámetro que crece de izquierda a derecha en el paisaje.</translation>
  </message>
  <message>
   <source>Parameter upwards</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>Parámetro vertical</translation>
  </message>
  <message>
   <source>The parameter that grows from bottom to top.</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>El parámetro que crece de abajo arriba.</translation>
  </message>
  <message>
   <source>The share of samples on their own side. Drag to pan, wheel to zoom.</source>
   <extracomment>landscape_labels.ACCURACY_TIP</extracomment>
   <translation>La proporción de muestras que están en su lado. Arrastrar para desplazar, rueda para ampliar.</translation>
  </message>
  <message>
   <source>training</source>
   <extracomment>landscape_labels.TRAINING</extracomment>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <source>held out</source>
   <extracomment>landscape_labels.HELD_OUT</extracomment>
   <translation>reservadas</translation>
  </message>
  <message>
   <source>{name} held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>{name} como en el paso {step}</translation>
  </message>
  <message numerus="yes">
   <source>drawn from {drawn} of {samples} samples</source>
   <extracomment>landscape_labels.drawn_note; one: drawn from {drawn} of {samples} sample</extracomment>
   <translation>
    <numerusform>calculado con {drawn} de {samples} muestra</numerusform>
    <numerusform>calculado con {drawn} de {samples} muestras</numerusform>
   </translation>
  </message>
  <message>
   <source>minimum {place}, {cost}</source>
   <extracomment>landscape_labels.minimum</extracomment>
   <translation>mínimo {place}, {cost}</translation>
  </message>
  <message>
   <source>others held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>otros como en el paso {step}</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>language_labels.LANGUAGE, worksheet_labels.LANGUAGE</extracomment>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>The lessons beside the plots: ten built in, and your own.</source>
   <extracomment>lesson_labels.LESSONS</extracomment>
   <translation>Las lecciones junto a las gráficas: diez incluidas, y las propias.</translation>
  </message>
  <message>
   <source>Next page</source>
   <extracomment>lesson_labels.NEXT_PAGE, worksheet_labels.NEXT</extracomment>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>The next page of the lesson.</source>
   <extracomment>lesson_labels.NEXT_PAGE, lesson_labels.TO_NEXT</extracomment>
   <translation>La página siguiente de la lección.</translation>
  </message>
  <message>
   <source>Previous page</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, worksheet_labels.PREVIOUS</extracomment>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>The page of the lesson before this one.</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, lesson_labels.TO_PREVIOUS</extracomment>
   <translation>La página de la lección anterior a esta.</translation>
  </message>
  <message>
   <source>Open lesson…</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>Abrir lección…</translation>
  </message>
  <message>
   <source>Open a lesson file.</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>Abrir un archivo de lección.</translation>
  </message>
  <message>
   <source>New lesson…</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>Nueva lección…</translation>
  </message>
  <message>
   <source>Write a lesson of your own, with what the window shows as its pages.</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>Escribir una lección propia, cuyas páginas son lo que muestra la ventana.</translation>
  </message>
  <message>
   <source>Edit a copy…</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>Editar una copia…</translation>
  </message>
  <message>
   <source>Write on in a copy of the lesson that is open.</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>Seguir escribiendo en una copia de la lección abierta.</translation>
  </message>
  <message>
   <source>Save what I see as a page…</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>Guardar lo que veo como página…</translation>
  </message>
  <message>
   <source>Add the window as it is to a lesson of your own, as a page.</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>Añadir la ventana tal como está a una lección propia, como página.</translation>
  </message>
  <message>
   <source>Lesson</source>
   <extracomment>lesson_labels.LESSON_TAB, lesson_labels.LESSON_TITLE</extracomment>
   <translation>Lección</translation>
  </message>
  <message>
   <source>The lesson, over the settings.</source>
   <extracomment>lesson_labels.LESSON_TAB</extracomment>
   <translation>La lección, sobre los ajustes.</translation>
  </message>
  <message>
   <source>The model and the controls, over the lesson.</source>
   <extracomment>lesson_labels.SETTINGS_TAB</extracomment>
   <translation>El modelo y los controles, sobre la lección.</translation>
  </message>
  <message>
   <source>Saved {name}. Open lesson… shows it.</source>
   <extracomment>lesson_labels.LESSON_SAVED</extracomment>
   <translation>Se guardó {name}. Abrir lección… la muestra.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way; the page walks all of its steps with {rate}.</source>
   <extracomment>lesson_labels.WALKS_OTHERWISE</extracomment>
   <translation>La tasa de aprendizaje se cambió por el camino; la página da todos sus pasos con {rate}.</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>Todas las lecciones</translation>
  </message>
  <message>
   <source>The list of the lessons; this one is kept as it is.</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>La lista de las lecciones; esta se conserva como está.</translation>
  </message>
  <message>
   <source>Put the lesson away; the same key as before brings it back.</source>
   <extracomment>lesson_labels.CLOSE</extracomment>
   <translation>Quitar la lección; la misma tecla la trae de vuelta.</translation>
  </message>
  <message>
   <source>Next ›</source>
   <extracomment>lesson_labels.TO_NEXT</extracomment>
   <translation>Siguiente ›</translation>
  </message>
  <message>
   <source>‹ Previous</source>
   <extracomment>lesson_labels.TO_PREVIOUS</extracomment>
   <translation>‹ Anterior</translation>
  </message>
  <message>
   <source>The list of the lessons.</source>
   <extracomment>lesson_labels.TO_CONTENTS</extracomment>
   <translation>La lista de las lecciones.</translation>
  </message>
  <message>
   <source>Your answer</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>La respuesta</translation>
  </message>
  <message>
   <source>Type a number; Enter checks it.</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>Escribir un número; Enter lo comprueba.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>lesson_labels.CHECK, predict_words.CHECK</extracomment>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Compare the answer.</source>
   <extracomment>lesson_labels.CHECK</extracomment>
   <translation>Comparar la respuesta.</translation>
  </message>
  <message>
   <source>Hint</source>
   <extracomment>lesson_labels.HINT, lesson_labels.HINT_TEXT</extracomment>
   <translation>Pista</translation>
  </message>
  <message>
   <source>Show a hint.</source>
   <extracomment>lesson_labels.HINT</extracomment>
   <translation>Mostrar una pista.</translation>
  </message>
  <message>
   <source>The page’s text</source>
   <extracomment>lesson_labels.PAGE_TEXT</extracomment>
   <translation>El texto de la página</translation>
  </message>
  <message>
   <source>Still to be reached</source>
   <extracomment>lesson_labels.TASK_OPEN</extracomment>
   <translation>Aún por alcanzar</translation>
  </message>
  <message>
   <source>Reached</source>
   <extracomment>lesson_labels.TASK_DONE</extracomment>
   <translation>Alcanzado</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>lesson_labels.RIGHT, lesson_labels.IS_RIGHT</extracomment>
   <translation>Correcto</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>lesson_labels.WRONG</extracomment>
   <translation>Aún no</translation>
  </message>
  <message>
   <source>Not read</source>
   <extracomment>lesson_labels.REFUSED</extracomment>
   <translation>No se entiende</translation>
  </message>
  <message>
   <source>One moment: the answer is still being computed</source>
   <extracomment>lesson_labels.WAITING</extracomment>
   <translation>Un momento: la respuesta aún se está calculando</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>lesson_labels.YOUR_OWN</extracomment>
   <translation>Propias</translation>
  </message>
  <message>
   <source>Choose this answer.  ({key})</source>
   <extracomment>lesson_labels.OPTION_TIP</extracomment>
   <translation>Elegir esta respuesta.  ({key})</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <extracomment>lesson_labels.PAGE</extracomment>
   <translation>Página {number} de {count}</translation>
  </message>
  <message>
   <source>{number}. {title} (done)</source>
   <extracomment>lesson_labels.PAGE_DONE</extracomment>
   <translation>{number}. {title} (hecha)</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>lesson_labels.LESSON_DONE</extracomment>
   <translation>terminada</translation>
  </message>
  <message>
   <source>You have finished this lesson.</source>
   <extracomment>lesson_labels.FINISHED</extracomment>
   <translation>La lección está terminada.</translation>
  </message>
  <message>
   <source>Lesson editor</source>
   <extracomment>lesson_labels.EDITOR</extracomment>
   <translation>Editor de lecciones</translation>
  </message>
  <message>
   <source>The pages in their order. Alt+Up and Alt+Down move one, Delete removes it.</source>
   <extracomment>lesson_labels.PAGES</extracomment>
   <translation>Las páginas en su orden. Alt+Arriba y Alt+Abajo mueven una, Supr la quita.</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>A new page behind this one, which goes on from where it ends.  (Ctrl+N)</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>Una página nueva detrás de esta, que sigue desde donde termina.  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Copy</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE, own_data_labels.COPY, script_labels.COPY</extracomment>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>The same page again, behind this one.  (Ctrl+D)</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE</extracomment>
   <translation>La misma página otra vez, detrás de esta.  (Ctrl+D)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>lesson_labels.REMOVE_PAGE, lesson_labels.REMOVE_IT</extracomment>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Take this page out of the lesson.  (Delete, in the list)</source>
   <extracomment>lesson_labels.REMOVE_PAGE</extracomment>
   <translation>Sacar esta página de la lección.  (Supr, en la lista)</translation>
  </message>
  <message>
   <source>Up</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Move this page before the one above it.  (Alt+Up)</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>Mover esta página antes de la que tiene encima.  (Alt+Arriba)</translation>
  </message>
  <message>
   <source>Down</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move this page behind the one below it.  (Alt+Down)</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>Mover esta página detrás de la que tiene debajo.  (Alt+Abajo)</translation>
  </message>
  <message>
   <source>What the lesson is called in the list.</source>
   <extracomment>lesson_labels.LESSON_TITLE</extracomment>
   <translation>Cómo se llama la lección en la lista.</translation>
  </message>
  <message>
   <source>Summary</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>One line below the title in the list; it may be empty.</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>Una línea bajo el título en la lista; puede quedar vacía.</translation>
  </message>
  <message>
   <source>Title</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>Título</translation>
  </message>
  <message>
   <source>The page’s heading.</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>El encabezado de la página.</translation>
  </message>
  <message>
   <source>Text</source>
   <extracomment>lesson_labels.TEXT, lesson_labels.PARTS</extracomment>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Markdown: **bold**, - lists. A formula stands between $ and $, a number between { and }: {x}, {cost}, or a figure of this page, such as {first:2} with two decimals.</source>
   <extracomment>lesson_labels.TEXT</extracomment>
   <translation>Markdown: **negrita**, - listas. Una fórmula va entre $ y $, un número entre { y }: {x}, {cost}, o una cifra de esta página, como {first:2} con dos decimales.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>lesson_labels.PREVIEW, worksheet_labels.PREVIEW</extracomment>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>The page as it will be read.  (Ctrl+5)</source>
   <extracomment>lesson_labels.PREVIEW</extracomment>
   <translation>La página como se leerá.  (Ctrl+5)</translation>
  </message>
  <message>
   <source>The page’s title and text.  (Ctrl+1)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>El título y el texto de la página.  (Ctrl+1)</translation>
  </message>
  <message>
   <source>Questions</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>What the page asks, and what it says to the answers.  (Ctrl+2)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Lo que la página pregunta, y lo que dice a las respuestas.  (Ctrl+2)</translation>
  </message>
  <message>
   <source>Figures</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Numbers that the page computes for its text and answers.  (Ctrl+3)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Números que la página calcula para su texto y sus respuestas.  (Ctrl+3)</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Estado</translation>
  </message>
  <message>
   <source>What the window shows when the page opens, and what may be changed.  (Ctrl+4)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>Lo que muestra la ventana al abrirse la página, y lo que se puede cambiar.  (Ctrl+4)</translation>
  </message>
  <message>
   <source>Take what the window shows</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>Tomar lo que se ve</translation>
  </message>
  <message>
   <source>The page opens with the window as it is now: model, settings, steps, pins and instruments. (Ctrl+T)</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>La página se abre con la ventana como está ahora: modelo, ajustes, pasos, recorridos fijados e instrumentos. (Ctrl+T)</translation>
  </message>
  <message>
   <source>Goes on where the page before ends</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>Sigue donde termina la anterior</translation>
  </message>
  <message>
   <source>The page prepares nothing: the run stays as it is. Reset returns to what the page before prepared.</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>La página no prepara nada: el recorrido queda como está. Reiniciar vuelve a lo que preparó la página anterior.</translation>
  </message>
  <message>
   <source>As on the page before: {state}</source>
   <extracomment>lesson_labels.WITHOUT_SCENE</extracomment>
   <translation>Como en la página anterior: {state}</translation>
  </message>
  <message>
   <source>Everything may be changed</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>Todo se puede cambiar</translation>
  </message>
  <message>
   <source>Without it, only what is ticked below.</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>Sin esto, solo lo marcado abajo.</translation>
  </message>
  <message>
   <source>Step and Back</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Paso y Atrás</translation>
  </message>
  <message>
   <source>Step, Step ×10, Back and sub-frames.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Paso, Paso ×10, Atrás y subpasos.</translation>
  </message>
  <message>
   <source>Run and Pause.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Ejecutar y Pausa.</translation>
  </message>
  <message>
   <source>The learning rate, also on the ruler.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>La tasa de aprendizaje, también en la regla.</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>The start, also by dragging the ball.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>El inicio, también arrastrando la bola.</translation>
  </message>
  <message>
   <source>The method and its settings.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>El método y sus ajustes.</translation>
  </message>
  <message>
   <source>Problem</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Problema</translation>
  </message>
  <message>
   <source>The function, the terrain, the data or the coefficients.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>La función, el terreno, los datos o los coeficientes.</translation>
  </message>
  <message>
   <source>Which model the window shows.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Qué modelo muestra la ventana.</translation>
  </message>
  <message>
   <source>Instruments</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Instrumentos</translation>
  </message>
  <message>
   <source>What stands beside the picture, and the fog.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Lo que está junto a la imagen, y la niebla.</translation>
  </message>
  <message>
   <source>Pins and race</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Fijar y carrera</translation>
  </message>
  <message>
   <source>Pinning runs, and racing them.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Fijar recorridos, y hacerlos competir.</translation>
  </message>
  <message>
   <source>Limits</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>Límites</translation>
  </message>
  <message>
   <source>The step limit and the tolerance.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>El límite de pasos y la tolerancia.</translation>
  </message>
  <message>
   <source>A number</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Un número</translation>
  </message>
  <message>
   <source>Asks for a number, which is compared within a tolerance.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Pide un número, que se compara dentro de una tolerancia.</translation>
  </message>
  <message>
   <source>A choice</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Una elección</translation>
  </message>
  <message>
   <source>Asks to choose one of two to six sentences.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Pide elegir una de dos a seis frases.</translation>
  </message>
  <message>
   <source>A state to reach</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Un estado por alcanzar</translation>
  </message>
  <message>
   <source>Asks to bring the run into a state, which is watched for.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>Pide llevar el recorrido a un estado, y está atento a él.</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>Tipo de pregunta</translation>
  </message>
  <message>
   <source>How it is answered.</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>Cómo se responde.</translation>
  </message>
  <message>
   <source>Add a question</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>Añadir una pregunta</translation>
  </message>
  <message>
   <source>One more question below the others.  (Ctrl+Enter)</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>Una pregunta más debajo de las otras.  (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Question {number}</source>
   <extracomment>lesson_labels.PROMPT</extracomment>
   <translation>Pregunta {number}</translation>
  </message>
  <message>
   <source>Move this question up.</source>
   <extracomment>lesson_labels.PROMPT_UP</extracomment>
   <translation>Subir esta pregunta.</translation>
  </message>
  <message>
   <source>Move this question down.</source>
   <extracomment>lesson_labels.PROMPT_DOWN</extracomment>
   <translation>Bajar esta pregunta.</translation>
  </message>
  <message>
   <source>Remove this.</source>
   <extracomment>lesson_labels.REMOVE</extracomment>
   <translation>Quitar esto.</translation>
  </message>
  <message>
   <source>Remove this question.</source>
   <extracomment>lesson_labels.REMOVE_PROMPT</extracomment>
   <translation>Quitar esta pregunta.</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>What is asked; Markdown, formulas and numbers as in the text.</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>Lo que se pregunta; Markdown, fórmulas y números como en el texto.</translation>
  </message>
  <message>
   <source>Said after a wrong answer for which nothing else is said.</source>
   <extracomment>lesson_labels.HINT_TEXT</extracomment>
   <translation>Se dice tras una respuesta errónea para la que no hay otro texto.</translation>
  </message>
  <message>
   <source>When right</source>
   <extracomment>lesson_labels.RIGHT_TEXT, lesson_labels.PREVIEW_RIGHT</extracomment>
   <translation>Al acertar</translation>
  </message>
  <message>
   <source>Said after the right answer.</source>
   <extracomment>lesson_labels.RIGHT_TEXT</extracomment>
   <translation>Se dice tras la respuesta correcta.</translation>
  </message>
  <message>
   <source>Answer</source>
   <extracomment>lesson_labels.RIGHT_ANSWER, lesson_labels.PREVIEW_ANSWER</extracomment>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>A number, a figure of this page, or a quantity such as x or cost.</source>
   <extracomment>lesson_labels.RIGHT_ANSWER</extracomment>
   <translation>Un número, una cifra de esta página, o una magnitud como x o cost.</translation>
  </message>
  <message>
   <source>How far an answer may be off; empty: 0.5 % of the answer.</source>
   <extracomment>lesson_labels.TOLERANCE</extracomment>
   <translation>Cuánto puede desviarse una respuesta; vacío: 0,5 % de la respuesta.</translation>
  </message>
  <message>
   <source>Unit</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Shown behind the answer’s field; it may be empty.</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>Se muestra detrás del campo de la respuesta; puede quedar vacía.</translation>
  </message>
  <message>
   <source>Wrong answer</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>Respuesta errónea</translation>
  </message>
  <message>
   <source>A number or a figure that is a known mistake.</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>Un número o una cifra que es un error conocido.</translation>
  </message>
  <message>
   <source>What is said to it</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>Lo que se le dice</translation>
  </message>
  <message>
   <source>Names the mistake, and how to mend it.</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>Nombra el error, y cómo corregirlo.</translation>
  </message>
  <message>
   <source>Add a known wrong answer</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>Añadir un error conocido</translation>
  </message>
  <message>
   <source>An answer that is recognised, and what is said.</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>Una respuesta que se reconoce, y lo que se dice.</translation>
  </message>
  <message>
   <source>Option</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>Opción</translation>
  </message>
  <message>
   <source>A sentence to choose.</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>Una frase para elegir.</translation>
  </message>
  <message>
   <source>Said when chosen</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>Se dice al elegirla</translation>
  </message>
  <message>
   <source>Said when it is chosen wrongly; empty: the hint.</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>Se dice cuando se elige y es errónea; vacío: la pista.</translation>
  </message>
  <message>
   <source>This is the right option.</source>
   <extracomment>lesson_labels.IS_RIGHT</extracomment>
   <translation>Esta es la opción correcta.</translation>
  </message>
  <message>
   <source>Add an option</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>Añadir una opción</translation>
  </message>
  <message>
   <source>One more sentence to choose, six at the most.</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>Una frase más para elegir, seis a lo sumo.</translation>
  </message>
  <message>
   <source>Condition</source>
   <extracomment>lesson_labels.CONDITION, lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>Condición</translation>
  </message>
  <message>
   <source>A quantity, one of &lt; &lt;= = != &gt;= &gt;, and a value, such as outcome = converged or step &lt;= 3.</source>
   <extracomment>lesson_labels.CONDITION</extracomment>
   <translation>Una magnitud, uno de &lt; &lt;= = != &gt;= &gt;, y un valor, como outcome = converged o step &lt;= 3.</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>Añadir una condición</translation>
  </message>
  <message>
   <source>All of them must hold.</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>Deben cumplirse todas.</translation>
  </message>
  <message>
   <source>This page asks nothing.</source>
   <extracomment>lesson_labels.NO_PROMPTS</extracomment>
   <translation>Esta página no pregunta nada.</translation>
  </message>
  <message>
   <source>Something else.</source>
   <extracomment>lesson_labels.NEW_OPTION</extracomment>
   <translation>Otra cosa.</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>What stands in braces in the text: small letters, digits and _.</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>Lo que va entre llaves en el texto: letras minúsculas, cifras y _.</translation>
  </message>
  <message>
   <source>Quantity</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>Magnitud</translation>
  </message>
  <message>
   <source>What is computed: step, cost, slope, distance, curvature, output, or a parameter such as x.</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>Lo que se calcula: step, cost, slope, distance, curvature, output, o un parámetro como x.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Where on the run the number is read.</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>En qué punto del recorrido se lee el número.</translation>
  </message>
  <message>
   <source>at the start</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>al inicio</translation>
  </message>
  <message>
   <source>at step</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>en el paso</translation>
  </message>
  <message>
   <source>at the first step where</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>en el primer paso en que</translation>
  </message>
  <message>
   <source>The number of the step, such as 3.</source>
   <extracomment>lesson_labels.FIGURE_STEP</extracomment>
   <translation>El número del paso, como 3.</translation>
  </message>
  <message>
   <source>Such as distance &lt; 0.01 or outcome = converged.</source>
   <extracomment>lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>Como distance &lt; 0.01 o outcome = converged.</translation>
  </message>
  <message>
   <source>Other settings</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>Otros ajustes</translation>
  </message>
  <message>
   <source>What differs from the page’s state, such as rate = 0.9, method = momentum; it may be empty.</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>Lo que difiere del estado de la página, como rate = 0.9, method = momentum; puede quedar vacío.</translation>
  </message>
  <message>
   <source>Add a figure</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>Añadir una cifra</translation>
  </message>
  <message>
   <source>One more number that the page computes.</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>Un número más que la página calcula.</translation>
  </message>
  <message>
   <source>This page has no figures of its own: numbers that it computes.</source>
   <extracomment>lesson_labels.NO_FIGURES</extracomment>
   <translation>Esta página no tiene cifras propias: números que ella calcula.</translation>
  </message>
  <message>
   <source>Open a lesson file to write on in it.  (Ctrl+O)</source>
   <extracomment>lesson_labels.OPEN_OTHER</extracomment>
   <translation>Abrir un archivo de lección para seguir escribiendo en él.  (Ctrl+O)</translation>
  </message>
  <message>
   <source>Write the lesson into its file.  (Ctrl+S)</source>
   <extracomment>lesson_labels.SAVE</extracomment>
   <translation>Escribir la lección en su archivo.  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Write the lesson into another file.  (Ctrl+Shift+S)</source>
   <extracomment>lesson_labels.SAVE_AS</extracomment>
   <translation>Escribir la lección en otro archivo.  (Ctrl+Mayús+S)</translation>
  </message>
  <message>
   <source>Go to it</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>Ir allí</translation>
  </message>
  <message>
   <source>Show the field that is not right.</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>Mostrar el campo que no está bien.</translation>
  </message>
  <message>
   <source>A new lesson</source>
   <extracomment>lesson_labels.NEW_TITLE</extracomment>
   <translation>Una lección nueva</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <extracomment>lesson_labels.NEW_PAGE_TITLE</extracomment>
   <translation>Página {number}</translation>
  </message>
  <message>
   <source>The lesson has not been saved. Throw the changes away?</source>
   <extracomment>lesson_labels.UNSAVED</extracomment>
   <translation>La lección no se ha guardado. ¿Descartar los cambios?</translation>
  </message>
  <message>
   <source>Remove the page “{title}”?</source>
   <extracomment>lesson_labels.PAGE_LOST</extracomment>
   <translation>¿Quitar la página “{title}”?</translation>
  </message>
  <message>
   <source>Remove question {number}?</source>
   <extracomment>lesson_labels.PROMPT_LOST</extracomment>
   <translation>¿Quitar la pregunta {number}?</translation>
  </message>
  <message>
   <source>Remove the figure “{name}”?</source>
   <extracomment>lesson_labels.FIGURE_LOST</extracomment>
   <translation>¿Quitar la cifra “{name}”?</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>lesson_labels.KEEP_IT</extracomment>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>The lesson can be read as it is.</source>
   <extracomment>lesson_labels.FAULTLESS</extracomment>
   <translation>La lección se puede leer tal como está.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>lesson_labels.SAVED_AS, worksheet_labels.SAVED</extracomment>
   <translation>Guardada como {name}.</translation>
  </message>
  <message>
   <source>Not saved. {reason}</source>
   <extracomment>lesson_labels.CANNOT_SAVE</extracomment>
   <translation>No se guardó. {reason}</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}. Choose another place with Save as…</source>
   <extracomment>lesson_labels.CANNOT_WRITE</extracomment>
   <translation>“{name}” no se pudo escribir: {reason}. Elegir otro lugar con Guardar como…</translation>
  </message>
  <message>
   <source>with</source>
   <extracomment>lesson_labels.WITH</extracomment>
   <translation>con</translation>
  </message>
  <message>
   <source>To be reached</source>
   <extracomment>lesson_labels.PREVIEW_REACH</extracomment>
   <translation>Por alcanzar</translation>
  </message>
  <message>
   <source>fog</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>niebla</translation>
  </message>
  <message>
   <source>predict</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>predecir</translation>
  </message>
  <message>
   <source>race</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>carrera</translation>
  </message>
  <message>
   <source>sub-frames</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>subpasos</translation>
  </message>
  <message>
   <source>beside it the cobweb</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>al lado, la telaraña</translation>
  </message>
  <message>
   <source>beside it the finder</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>al lado, el buscador</translation>
  </message>
  <message>
   <source>beside it the map</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>al lado, el mapa</translation>
  </message>
  <message>
   <source>beside it the program</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>al lado, el programa</translation>
  </message>
  <message>
   <source>beside it the surface</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>al lado, la superficie</translation>
  </message>
  <message>
   <source>start zeros</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>inicio con ceros</translation>
  </message>
  <message>
   <source>start random</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>inicio al azar</translation>
  </message>
  <message>
   <source>{parts}.</source>
   <extracomment>lesson_labels.scene_line</extracomment>
   <translation>{parts}.</translation>
  </message>
  <message>
   <source>Neuron, {data}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Neurona, {data}</translation>
  </message>
  <message>
   <source>Let the run converge.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Dejar que el recorrido converja.</translation>
  </message>
  <message>
   <source>Not this one.</source>
   <extracomment>lesson_labels.new_known</extracomment>
   <translation>Esta no.</translation>
  </message>
  <message>
   <source>learning rate {rate}</source>
   <extracomment>lesson_labels.scene_line, sweep_labels.RATE_AXIS</extracomment>
   <translation>tasa de aprendizaje {rate}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps walked</source>
   <extracomment>lesson_labels.scene_line; one: {count} step walked</extracomment>
   <translation>
    <numerusform>{count} paso recorrido</numerusform>
    <numerusform>{count} pasos recorridos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pinned runs</source>
   <extracomment>lesson_labels.scene_line; one: {count} pinned run</extracomment>
   <translation>
    <numerusform>{count} recorrido fijado</numerusform>
    <numerusform>{count} recorridos fijados</numerusform>
   </translation>
  </message>
  <message>
   <source>Parabola {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Parábola {formula}</translation>
  </message>
  <message>
   <source>Function {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Función {formula}</translation>
  </message>
  <message>
   <source>Landscape {name}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>Paisaje {name}</translation>
  </message>
  <message>
   <source>How large is it?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>¿Cuánto vale?</translation>
  </message>
  <message>
   <source>This.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Esto.</translation>
  </message>
  <message>
   <source>That.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>Aquello.</translation>
  </message>
  <message>
   <source>What happens?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>¿Qué ocurre?</translation>
  </message>
  <message>
   <source>Nearly: give it with more decimals.</source>
   <extracomment>lesson_words.NEARLY</extracomment>
   <translation>Casi: hay que darlo con más decimales.</translation>
  </message>
  <message>
   <source>between " and " a backslash begins a sign of its own. Write the text between ''' and ''', or double the backslash.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>entre " y ", una barra invertida comienza un signo propio. Escribir el texto entre ''' y ''', o duplicar la barra invertida.</translation>
  </message>
  <message>
   <source>a text is not closed. Write the same quotation marks at its end.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>un texto no está cerrado. Escribir las mismas comillas al final.</translation>
  </message>
  <message>
   <source>a key stands here without its value. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>aquí hay una clave sin su valor. Escribir clave = valor.</translation>
  </message>
  <message>
   <source>here is no value. Write a number, true, false, a text between " and ", or a list between [ and ].</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>aquí no hay valor. Escribir un número, true, false, un texto entre " y ", o una lista entre [ y ].</translation>
  </message>
  <message>
   <source>something follows the value. Write each key on a line of its own, and texts between " and ".</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>algo sigue al valor. Escribir cada clave en una línea propia, y los textos entre " y ".</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value, or [[page]] for a new page.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>aquí no comienza ninguna clave. Escribir clave = valor, o [[page]] para una página nueva.</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>aquí no comienza ninguna clave. Escribir clave = valor.</translation>
  </message>
  <message>
   <source>a list is not closed. Write ] at its end, and commas between its values.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>una lista no está cerrada. Escribir ] al final, y comas entre sus valores.</translation>
  </message>
  <message>
   <source>a brace is not closed. Write } on the same line.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>una llave no está cerrada. Escribir } en la misma línea.</translation>
  </message>
  <message>
   <source>the header is not closed. Write [[page]] or [page.state], with its brackets.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>el encabezado no está cerrado. Escribir [[page]] o [page.state], con sus corchetes.</translation>
  </message>
  <message>
   <source>this key is given twice. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>esta clave se da dos veces. Dejar una de las dos.</translation>
  </message>
  <message>
   <source>this header is there already. Write [[page]] and [[page.prompt]] for one more, and keep one of any other.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>este encabezado ya está. Escribir [[page]] y [[page.prompt]] para uno más, y dejar uno solo de cualquier otro.</translation>
  </message>
  <message>
   <source>this was given a value already. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>esto ya recibió un valor. Dejar uno de los dos.</translation>
  </message>
  <message>
   <source>this sign cannot stand here. Write a text of more than one line between ''' and '''.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>este signo no puede estar aquí. Escribir un texto de más de una línea entre ''' y '''.</translation>
  </message>
  <message>
   <source>what follows \u or \U is no sign. Write the sign itself.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>lo que sigue a \u o \U no es un signo. Escribir el signo mismo.</translation>
  </message>
  <message>
   <source>the number has too many digits. Write it as 1e300 or shorter.</source>
   <extracomment>lesson_words._SYNTAX, lesson_words._FAULTS</extracomment>
   <translation>el número tiene demasiadas cifras. Escribirlo como 1e300 o más corto.</translation>
  </message>
  <message>
   <source>a list of texts, such as ["step", "run"]</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>una lista de textos, como ["step", "run"]</translation>
  </message>
  <message>
   <source>a table under a header of its own</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>una tabla bajo un encabezado propio</translation>
  </message>
  <message>
   <source>tables, each under a header in double brackets</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>tablas, cada una bajo un encabezado entre corchetes dobles</translation>
  </message>
  <message>
   <source>a number, or the name of a figure between quotation marks</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>un número, o el nombre de una cifra entre comillas</translation>
  </message>
  <message>
   <source>settings, such as rate = 0.9</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>ajustes, como rate = 0.9</translation>
  </message>
  <message>
   <source>a quantity, such as "curvature" or { quantity = "x", step = 1 }</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>una magnitud, como "curvature" o { quantity = "x", step = 1 }</translation>
  </message>
  <message>
   <source>a line break</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>un salto de línea</translation>
  </message>
  <message>
   <source>a tabulator</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>un tabulador</translation>
  </message>
  <message>
   <source>the file is larger than {most} bytes. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>el archivo ocupa más de {most} bytes. Hacer de él dos lecciones.</translation>
  </message>
  <message>
   <source>the file is not text in UTF-8. Save it as UTF-8.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>el archivo no es texto en UTF-8. Guardarlo como UTF-8.</translation>
  </message>
  <message>
   <source>brackets or dotted keys are more than {expected} deep. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>hay más de {expected} niveles de corchetes o de claves con puntos. Quitar algunos.</translation>
  </message>
  <message>
   <source>the file has more than {most} keys and headers. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>el archivo tiene más de {most} claves y encabezados. Hacer de él dos lecciones.</translation>
  </message>
  <message>
   <source>the file has more than {most} values in its lists. Take some of the data away, or make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>el archivo tiene más de {most} valores en sus listas. Quitar parte de los datos, o hacer de él dos lecciones.</translation>
  </message>
  <message>
   <source>with this page the lesson has {number} figures, and {most} is the most. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>con esta página la lección tiene {number} cifras, y el máximo es {most}. Hacer de ella dos lecciones.</translation>
  </message>
  <message>
   <source>the lesson has more than {most} different functions. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>la lección tiene más de {most} funciones distintas. Hacer de ella dos lecciones.</translation>
  </message>
  <message>
   <source>“{value}” is a format that is not known here. Give {expected}, or open the file with a newer version of this app.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” es un formato que aquí no se conoce. Poner {expected}, o abrir el archivo con una versión más nueva de esta aplicación.</translation>
  </message>
  <message>
   <source>there is no page. Write [[page]], and below it a title and a text.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>no hay ninguna página. Escribir [[page]], y debajo un título y un texto.</translation>
  </message>
  <message>
   <source>it is missing. Write it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>falta. Escribirlo.</translation>
  </message>
  <message>
   <source>“{value}” is no key here. Give one of {names}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es una clave aquí. Poner una de {names}.</translation>
  </message>
  <message>
   <source>it is empty. Write something.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>está vacío. Escribir algo.</translation>
  </message>
  <message>
   <source>there are {number} characters, and {most} is the most. Shorten it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>hay {number} caracteres, y el máximo es {most}. Acortarlo.</translation>
  </message>
  <message>
   <source>there are {number}, and {most} is the most. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>hay {number}, y el máximo es {most}. Quitar algunos.</translation>
  </message>
  <message>
   <source>{most} is the fewest, and there are {number}. Add some.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>{most} es el mínimo, y hay {number}. Añadir algunos.</translation>
  </message>
  <message>
   <source>there is {sign} in it, where a formula may be meant. Write the text between ''' and ''', where a backslash stands for itself.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>contiene {sign}, donde quizá se quería una fórmula. Escribir el texto entre ''' y ''', donde una barra invertida vale por sí misma.</translation>
  </message>
  <message>
   <source>“{value}” opens a brace without a name. Write {{name}}, or {{{{ for a brace that is to be read.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” abre una llave sin nombre. Escribir {{name}}, o {{{{ para una llave que se ha de leer.</translation>
  </message>
  <message>
   <source>“{value}” is neither a figure of this page nor a quantity of its run. Correct the name, or add it to the page’s figures.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es ni una cifra de esta página ni una magnitud de su recorrido. Corregir el nombre, o añadirlo a las cifras de la página.</translation>
  </message>
  <message>
   <source>“{value}” is no condition. Write a quantity, one of &lt; &lt;= = != &gt;= &gt; and a number or a word, such as cost &lt; 0.1.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es una condición. Escribir una magnitud, uno de &lt; &lt;= = != &gt;= &gt; y un número o una palabra, como cost &lt; 0.1.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es una magnitud de este recorrido. Poner una como step, cost, slope o distance.</translation>
  </message>
  <message>
   <source>“{value}” cannot be compared with {quantity}. Give = or != and one of {words}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no se puede comparar con {quantity}. Poner = o != y una de {words}.</translation>
  </message>
  <message>
   <source>“{value}” is not a number, and {expected} is one. Give a number.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es un número, y {expected} lo es. Poner un número.</translation>
  </message>
  <message>
   <source>“{value}” is a word. Give a figure or a quantity that is a number, or ask for a choice.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” es una palabra. Poner una cifra o una magnitud que sea un número, o hacer una pregunta de elección.</translation>
  </message>
  <message>
   <source>“{value}” cannot be a figure’s name. Give small letters, digits and _, with a letter first.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no puede ser el nombre de una cifra. Poner letras minúsculas, dígitos y _, empezando por una letra.</translation>
  </message>
  <message>
   <source>“{value}” is the name of two figures. Give each a name of its own.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” es el nombre de dos cifras. Dar a cada una un nombre propio.</translation>
  </message>
  <message>
   <source>a figure has a step or a condition, and not both. Keep one.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>una cifra tiene un paso o una condición, y no ambos. Dejar uno.</translation>
  </message>
  <message>
   <source>“{value}” is neither a number nor a figure of this page. Give a number, a figure or a quantity of the run.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es ni un número ni una cifra de esta página. Poner un número, una cifra o una magnitud del recorrido.</translation>
  </message>
  <message>
   <source>there are {number}, for {expected} options. Write one for each, or none.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>hay {number}, para {expected} opciones. Escribir uno para cada una, o ninguno.</translation>
  </message>
  <message>
   <source>“{value}” is no built-in data. Give one of {names}; own rows are written into the lesson, so that it is one file.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” no es un conjunto de datos incluido. Poner uno de {names}; las filas propias se escriben dentro de la lección, para que sea un solo archivo.</translation>
  </message>
  <message>
   <source>rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>las filas, etiquetas, atributos y clases no encajan. Dar a cada fila un número por cada atributo, tantas etiquetas de 0 o 1 como filas, y dos clases.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Leave it out, or change the state.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}” solo es posible con {needs}. Quitarlo, o cambiar el estado.</translation>
  </message>
  <message>
   <source>{number} steps are walked when the page opens, and the state takes {most} at the most. Raise the limit of steps, or walk fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>al abrir la página se dan {number} pasos, y el estado admite {most} a lo sumo. Subir el límite de pasos, o dar menos.</translation>
  </message>
  <message>
   <source>the data has {number} rows, and a lesson can carry {most}. Keep fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>los datos tienen {number} filas, y una lección puede llevar {most}. Dejar menos.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance, or {names}.</source>
   <extracomment>lesson_words._NO_QUANTITY</extracomment>
   <translation>“{value}” no es una magnitud de este recorrido. Poner una como step, cost, slope o distance, o {names}.</translation>
  </message>
  <message>
   <source>page {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>página {number}</translation>
  </message>
  <message>
   <source>prompt {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>pregunta {number}</translation>
  </message>
  <message>
   <source>known answer {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>error conocido {number}</translation>
  </message>
  <message>
   <source>lane {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>carril {number}</translation>
  </message>
  <message>
   <source>option {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>opción {number}</translation>
  </message>
  <message>
   <source>condition {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>condición {number}</translation>
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
   <translation>pregunta {number}</translation>
  </message>
  <message>
   <source>“{figure}” comes to no number: its run never gets there, or leaves all bounds. No answer would be right; change it, or take another.</source>
   <extracomment>lesson_words.no_number</extracomment>
   <translation>“{figure}” no da ningún número: su recorrido nunca llega allí, o se sale de todo límite. Ninguna respuesta sería correcta; cambiarla, o tomar otra.</translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} keep the states that they had.</source>
   <extracomment>lesson_words.keeps_state; one: Page {pages} keeps the state that it had, as its own.</extracomment>
   <translation>
    <numerusform>La página {pages} conserva como propio el estado que tenía.</numerusform>
    <numerusform>Las páginas {pages} conservan los estados que tenían.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} still have something to answer.</source>
   <extracomment>lesson_words.still_open; one: Page {pages} still has something to answer.</extracomment>
   <translation>
    <numerusform>La página {pages} aún tiene algo por responder.</numerusform>
    <numerusform>Las páginas {pages} aún tienen algo por responder.</numerusform>
   </translation>
  </message>
  <message>
   <source>this cannot be read: {reason}. Correct it.</source>
   <extracomment>lesson_words._syntax</extracomment>
   <translation>esto no se puede leer: {reason}. Corregirlo.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <extracomment>lesson_words._names, table_words._names; one: {names} and {count} more</extracomment>
   <translation>
    <numerusform>{names} y {count} más</numerusform>
    <numerusform>{names} y {count} más</numerusform>
   </translation>
  </message>
  <message>
   <source>{numbers} and {last}</source>
   <extracomment>lesson_words._numbers, race_labels.finished_level</extracomment>
   <translation>{numbers} y {last}</translation>
  </message>
  <message>
   <source>line {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>línea {number}</translation>
  </message>
  <message>
   <source>column {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>columna {number}</translation>
  </message>
  <message>
   <source>a sign that cannot be seen</source>
   <extracomment>lesson_words._reason</extracomment>
   <translation>un signo que no se puede ver</translation>
  </message>
  <message>
   <source>figure {name}</source>
   <extracomment>lesson_words._steps</extracomment>
   <translation>cifra {name}</translation>
  </message>
  <message>
   <source>Stop computing; what is there stays. (Esc)</source>
   <extracomment>map_labels.CANCEL</extracomment>
   <translation>Dejar de calcular; lo que hay se queda. (Esc)</translation>
  </message>
  <message>
   <source>Map of learning rates and starts</source>
   <extracomment>map_labels.MAP_PLOT</extracomment>
   <translation>Mapa de tasas de aprendizaje e inicios</translation>
  </message>
  <message>
   <source>Click a place to load that walk, or use arrow keys and Enter.</source>
   <extracomment>map_labels.MAP_HINT</extracomment>
   <translation>Clic en un lugar para cargar ese recorrido, o usar las flechas y Enter.</translation>
  </message>
  <message>
   <source>Held: {held} = {value}.</source>
   <extracomment>map_labels._HELD</extracomment>
   <translation>Fijo: {held} = {value}.</translation>
  </message>
  <message>
   <source>Cancelled: the map is as far as it came. Moving it begins anew.</source>
   <extracomment>map_labels.CANCELLED</extracomment>
   <translation>Cancelado: el mapa queda hasta donde llegó. Al moverlo comienza de nuevo.</translation>
  </message>
  <message>
   <source>How far the map should reach could not be found out.</source>
   <extracomment>map_labels.FAILED</extracomment>
   <translation>No se pudo averiguar hasta dónde debería llegar el mapa.</translation>
  </message>
  <message>
   <source>Colour each walk by the steps that it needs.</source>
   <extracomment>map_labels.BY_STEPS</extracomment>
   <translation>Colorear cada recorrido según los pasos que necesita.</translation>
  </message>
  <message>
   <source>Ends</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>Finales</translation>
  </message>
  <message>
   <source>Colour each walk by where it ends: each minimum has a colour and a letter.</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>Colorear cada recorrido según dónde termina: cada mínimo tiene un color y una letra.</translation>
  </message>
  <message>
   <source>{across} from left to right, {up} upwards; the rest as it is in force.</source>
   <extracomment>map_labels._PLANE_TIP</extracomment>
   <translation>{across} de izquierda a derecha, {up} hacia arriba; el resto, como está en vigor.</translation>
  </message>
  <message>
   <source>start {name}</source>
   <extracomment>map_labels.start_axis</extracomment>
   <translation>inicio {name}</translation>
  </message>
  <message numerus="yes">
   <source>{place}: {count} steps to {letter}</source>
   <extracomment>map_labels.cell_text; one: {place}: {count} step to {letter}</extracomment>
   <translation>
    <numerusform>{place}: {count} paso hasta {letter}</numerusform>
    <numerusform>{place}: {count} pasos hasta {letter}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <extracomment>map_labels.more_text; one: and {count} more</extracomment>
   <translation>
    <numerusform>y {count} más</numerusform>
    <numerusform>y {count} más</numerusform>
   </translation>
  </message>
  <message>
   <source>another minimum</source>
   <extracomment>map_labels.fate_text</extracomment>
   <translation>otro mínimo</translation>
  </message>
  <message>
   <source>{limit} at {letter}</source>
   <extracomment>map_labels.limit_tag</extracomment>
   <translation>{limit} en {letter}</translation>
  </message>
  <message>
   <source>How the next point is found from this one.</source>
   <extracomment>method_labels.METHOD</extracomment>
   <translation>Cómo se halla el punto siguiente a partir de este.</translation>
  </message>
  <message>
   <source>Gradient descent</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Descenso de gradiente</translation>
  </message>
  <message>
   <source>A step down the slope, as long as the slope times the learning rate.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Un paso cuesta abajo, tan largo como la pendiente por la tasa de aprendizaje.</translation>
  </message>
  <message>
   <source>Momentum</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum</translation>
  </message>
  <message>
   <source>A heavy ball: it keeps a share β of its velocity, so it gathers speed, rolls through dips and swings past the lowest point.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Una bola pesada: conserva una proporción β de su velocidad, así que gana velocidad, atraviesa hondonadas y se pasa del punto más bajo.</translation>
  </message>
  <message>
   <source>Nesterov</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Nesterov</translation>
  </message>
  <message>
   <source>Momentum that looks ahead: it takes the slope where the velocity is about to lead, and brakes sooner.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum que mira adelante: toma la pendiente en el lugar al que la velocidad está por llevar, y frena antes.</translation>
  </message>
  <message>
   <source>AdaGrad</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>AdaGrad</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by the root of the sum of its squares so far: steps only get shorter.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Divide la pendiente de cada parámetro entre la raíz de la suma de sus cuadrados hasta ahora: los pasos solo se acortan.</translation>
  </message>
  <message>
   <source>RMSProp</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>RMSProp</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by its usual size of late: on steep ground and flat, steps are alike.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Divide la pendiente de cada parámetro entre su tamaño habitual reciente: en terreno empinado y en llano, los pasos son parecidos.</translation>
  </message>
  <message>
   <source>Adam</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>Momentum and RMSProp in one: a running mean of the slopes, divided by their usual size of late.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Momentum y RMSProp en uno: una media móvil de las pendientes, dividida entre su tamaño habitual reciente.</translation>
  </message>
  <message>
   <source>Newton–Raphson</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Newton–Raphson</translation>
  </message>
  <message>
   <source>Jumps to the vertex of the parabola that fits the curve here: it needs the curvature, no learning rate, and goes to maxima too.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Salta al vértice de la parábola que se ajusta aquí a la curva: necesita la curvatura, no una tasa de aprendizaje, y va también a los máximos.</translation>
  </message>
  <message>
   <source>Grid search</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Búsqueda en rejilla</translation>
  </message>
  <message>
   <source>Tries every point of a grid and keeps the best. It needs no slope, but each further parameter multiplies the work.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Prueba todos los puntos de una rejilla y conserva el mejor. No necesita la pendiente, pero cada parámetro más multiplica el trabajo.</translation>
  </message>
  <message>
   <source>gradient descent</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words.how</extracomment>
   <translation>descenso de gradiente</translation>
  </message>
  <message>
   <source>momentum</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words._OPTIONS</extracomment>
   <translation>momentum</translation>
  </message>
  <message>
   <source>adam</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>grid search</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>búsqueda en rejilla</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Momentum β</translation>
  </message>
  <message>
   <source>The share of its velocity that the ball keeps at each step.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>La proporción de su velocidad que la bola conserva en cada paso.</translation>
  </message>
  <message>
   <source>Decay ρ</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Decaimiento ρ</translation>
  </message>
  <message>
   <source>How long the mean of squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Cuánto recuerda la media de las pendientes al cuadrado: más cerca de 1, más tiempo.</translation>
  </message>
  <message>
   <source>β₁</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₁</translation>
  </message>
  <message>
   <source>How long the mean of the slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Cuánto recuerda la media de las pendientes: más cerca de 1, más tiempo.</translation>
  </message>
  <message>
   <source>β₂</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₂</translation>
  </message>
  <message>
   <source>How long the mean of the squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Cuánto recuerda la media de las pendientes al cuadrado: más cerca de 1, más tiempo.</translation>
  </message>
  <message>
   <source>Added to the divisor, so that it is not 0 where the ground is flat.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Se suma al divisor, para que no sea 0 donde el terreno es plano.</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Where the grid begins, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Dónde comienza la rejilla, a lo largo de cada parámetro.</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Where the grid ends, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Dónde termina la rejilla, a lo largo de cada parámetro.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Puntos</translation>
  </message>
  <message>
   <source>How many values of each parameter are tried.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>Cuántos valores de cada parámetro se prueban.</translation>
  </message>
  <message>
   <source>At first the range that the picture begins with.</source>
   <extracomment>method_labels._DEFAULT_SIDES</extracomment>
   <translation>Al principio, el rango con que comienza la imagen.</translation>
  </message>
  <message>
   <source>Default: {default}.</source>
   <extracomment>method_labels._DEFAULT</extracomment>
   <translation>Predeterminado: {default}.</translation>
  </message>
  <message>
   <source>Default: {default}, fewer with many parameters.</source>
   <extracomment>method_labels._FEWER</extracomment>
   <translation>Predeterminado: {default}, menos con muchos parámetros.</translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número</translation>
  </message>
  <message>
   <source>a number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número entre {low} y {high}, ambos excluidos</translation>
  </message>
  <message>
   <source>a number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número mayor que {low}, a lo sumo {high}</translation>
  </message>
  <message>
   <source>a number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número desde {low} y menor que {high}</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número de {low} a {high}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número entero</translation>
  </message>
  <message>
   <source>a whole number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número entero entre {low} y {high}, ambos excluidos</translation>
  </message>
  <message>
   <source>a whole number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número entero mayor que {low}, a lo sumo {high}</translation>
  </message>
  <message>
   <source>a whole number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número entero desde {low} y menor que {high}</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>un número entero de {low} a {high}</translation>
  </message>
  <message>
   <source>A number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número.</translation>
  </message>
  <message>
   <source>A number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número entre {low} y {high}, ambos excluidos.</translation>
  </message>
  <message>
   <source>A number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número mayor que {low}, a lo sumo {high}.</translation>
  </message>
  <message>
   <source>A number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número desde {low} y menor que {high}.</translation>
  </message>
  <message>
   <source>A number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número de {low} a {high}.</translation>
  </message>
  <message>
   <source>A whole number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número entero.</translation>
  </message>
  <message>
   <source>A whole number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número entero entre {low} y {high}, ambos excluidos.</translation>
  </message>
  <message>
   <source>A whole number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número entero mayor que {low}, a lo sumo {high}.</translation>
  </message>
  <message>
   <source>A whole number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número entero desde {low} y menor que {high}.</translation>
  </message>
  <message>
   <source>A whole number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>Un número entero de {low} a {high}.</translation>
  </message>
  <message>
   <source>w: the weights and the bias</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>w: los pesos y el sesgo</translation>
  </message>
  <message>
   <source>p: the point (x, y)</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>p: el punto (x, y)</translation>
  </message>
  <message>
   <source>{letters}.</source>
   <extracomment>method_labels.legend</extracomment>
   <translation>{letters}.</translation>
  </message>
  <message>
   <source>{letter}: the learning rate</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}: la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>{sign}: the gradient of {cost}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{sign}: el gradiente de {cost}</translation>
  </message>
  <message>
   <source>v: the velocity, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>v: la velocidad, al principio 0</translation>
  </message>
  <message numerus="yes">
   <source>{points} points for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note; one: {points} point for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</extracomment>
   <translation>
    <numerusform>{points} punto por cada uno de {dimension} parámetros: {here} evaluaciones aquí; {ten} en diez dimensiones.</numerusform>
    <numerusform>{points} puntos por cada uno de {dimension} parámetros: {here} evaluaciones aquí; {ten} en diez dimensiones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{points} points: {here} evaluations here; {two} in two dimensions, {ten} in ten.</source>
   <extracomment>method_labels.grid_note; one: {points} point: {here} evaluations here; {two} in two dimensions, {ten} in ten.</extracomment>
   <translation>
    <numerusform>{points} punto: {here} evaluaciones aquí; {two} en dos dimensiones, {ten} en diez.</numerusform>
    <numerusform>{points} puntos: {here} evaluaciones aquí; {two} en dos dimensiones, {ten} en diez.</numerusform>
   </translation>
  </message>
  <message>
   <source>{points} points: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note</extracomment>
   <translation>{points} puntos: {here} evaluaciones aquí; {ten} en diez dimensiones.</translation>
  </message>
  <message>
   <source>over {count}</source>
   <extracomment>method_labels._count</extracomment>
   <translation>más de {count}</translation>
  </message>
  <message>
   <source>{point} ← the {candidate} of the smallest {cost}</source>
   <extracomment>method_labels.formulas</extracomment>
   <translation>{point} ← el {candidate} de menor {cost}</translation>
  </message>
  <message>
   <source>s: a running mean of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s: una media móvil de sus cuadrados, al principio 0</translation>
  </message>
  <message>
   <source>N: the points of the grid, one a step</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>N: los puntos de la rejilla, uno por paso</translation>
  </message>
  <message>
   <source>g: the gradient</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g: el gradiente</translation>
  </message>
  <message>
   <source>s: the sum of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s: la suma de sus cuadrados, al principio 0</translation>
  </message>
  <message>
   <source>g: the gradient {sign}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g: el gradiente {sign}</translation>
  </message>
  <message>
   <source>m and s: running means of g and of its square, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>m y s: medias móviles de g y de su cuadrado, al principio 0</translation>
  </message>
  <message>
   <source>{mean} and {squares} make up for that beginning at step t</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{mean} y {squares} compensan ese comienzo en el paso t</translation>
  </message>
  <message>
   <source>{letter}: the slope</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}: la pendiente</translation>
  </message>
  <message>
   <source>{letter}: the curvature</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}: la curvatura</translation>
  </message>
  <message>
   <source>H: its Hessian, all second derivatives</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>H: su hessiana, todas las segundas derivadas</translation>
  </message>
  <message>
   <source>the last step leads to the best</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>el último paso lleva al mejor</translation>
  </message>
  <message>
   <source>carried on</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>arrastre</translation>
  </message>
  <message>
   <source>mean</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>media</translation>
  </message>
  <message>
   <source>step</source>
   <extracomment>method_picture_labels.PULLS, race_labels.STEPS_AXIS</extracomment>
   <translation>paso</translation>
  </message>
  <message>
   <source>f″ &lt; 0: the parabola opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN</extracomment>
   <translation>f″ &lt; 0: la parábola se abre hacia abajo</translation>
  </message>
  <message>
   <source>f″ &lt; 0: opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN_SHORT</extracomment>
   <translation>f″ &lt; 0: se abre hacia abajo</translation>
  </message>
  <message>
   <source>f″ = 0: a straight line, without a vertex</source>
   <extracomment>method_picture_labels.MODEL_STRAIGHT</extracomment>
   <translation>f″ = 0: una recta, sin vértice</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here: it has no lowest place</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL</extracomment>
   <translation>El modelo de Newton no es un cuenco aquí: no tiene un lugar más bajo</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL_SHORT</extracomment>
   <translation>El modelo de Newton no es un cuenco aquí</translation>
  </message>
  <message>
   <source>no bowl</source>
   <extracomment>method_picture_labels.NO_BOWL</extracomment>
   <translation>no es un cuenco</translation>
  </message>
  <message>
   <source>best {place}</source>
   <extracomment>method_picture_labels.best_place, method_picture_labels.best_cost</extracomment>
   <translation>mejor {place}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: “{given}” no es un número. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a finite number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: “{given}” no es un número finito. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a whole number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: “{given}” no es un número entero. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of range. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}: “{given}” está fuera de rango. {remedy}</translation>
  </message>
  <message>
   <source>{name} is empty. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} está vacío. {remedy}</translation>
  </message>
  <message>
   <source>{name}: {method} needs all samples at each step. Give all, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name}: {method} necesita todas las muestras en cada paso. Darlas todas, o elegir otro método.</translation>
  </message>
  <message>
   <source>{name}: {method} needs the right gradient. Leave the mistakes out, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name}: {method} necesita el gradiente correcto. Quitar los errores, o elegir otro método.</translation>
  </message>
  <message>
   <source>{name} means nothing to {method}. Leave it out, or choose another method.</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>{name} no significa nada para {method}. Quitarlo, o elegir otro método.</translation>
  </message>
  <message>
   <source>{name}: {points} for each of {dimension} parameters make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}: {points} por cada uno de {dimension} parámetros hacen {count} evaluaciones, y el máximo es {limit}. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not above the grid’s other end, {other}. Give a larger number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name}: “{given}” no está por encima del otro extremo de la rejilla, {other}. Poner un número mayor, o mover el otro extremo.</translation>
  </message>
  <message>
   <source>Give {accepted}, such as {example}.</source>
   <extracomment>method_words._remedy</extracomment>
   <translation>Poner {accepted}, como {example}.</translation>
  </message>
  <message>
   <source>the method in force</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>el método en vigor</translation>
  </message>
  <message>
   <source>{name}: {method} takes {most} parameters at the most, and there are {dimension}. Choose another method, or fewer features.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}: {method} admite como máximo {most} parámetros, y hay {dimension}. Elija otro método o menos características.</translation>
  </message>
  <message>
   <source>Choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>Elegir otro método.</translation>
  </message>
  <message>
   <source>Give at most {most}, or choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>Poner a lo sumo {most}, o elegir otro método.</translation>
  </message>
  <message>
   <source>{name}: {points} make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}: {points} hacen {count} evaluaciones, y el máximo es {limit}. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not below the grid’s other end, {other}. Give a smaller number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name}: “{given}” no está por debajo del otro extremo de la rejilla, {other}. Poner un número menor, o mover el otro extremo.</translation>
  </message>
  <message>
   <source>A hill in two dimensions: valleys, saddles, lakes and plateaus.</source>
   <extracomment>mountain_labels.TERRAIN</extracomment>
   <translation>Un relieve en dos dimensiones: valles, sillas, lagos y mesetas.</translation>
  </message>
  <message>
   <source>Which landscape to walk down; each comes with a start and a rate.</source>
   <extracomment>mountain_labels.CHOICE</extracomment>
   <translation>Qué paisaje descender; cada uno trae un inicio y una tasa.</translation>
  </message>
  <message>
   <source>Edit as function</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>Editar como función</translation>
  </message>
  <message>
   <source>Take the formula over into the function’s page, to change it there.</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>Llevar la fórmula a la página de la función, para cambiarla allí.</translation>
  </message>
  <message>
   <source>The landscape as a surface with the walk on it. Drag to turn it, with Shift to move it, wheel to zoom; double-click to start there.</source>
   <extracomment>mountain_labels.SURFACE</extracomment>
   <translation>El paisaje como superficie con el recorrido encima. Arrastrar para girarla, con Mayús para moverla, rueda para ampliar; doble clic para empezar allí.</translation>
  </message>
  <message>
   <source>Arrows turn, plus and minus zoom, Home and 1 to 5 look from elsewhere.</source>
   <extracomment>mountain_labels.SURFACE_KEYS</extracomment>
   <translation>Las flechas giran, más y menos amplían y reducen, Inicio y 1 a 5 miran desde otro lugar.</translation>
  </message>
  <message>
   <source>Usual</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Habitual</translation>
  </message>
  <message>
   <source>From a corner, and from above.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Desde una esquina, y desde arriba.</translation>
  </message>
  <message>
   <source>Above</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Straight from above, as a map: x to the right, y upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Justo desde arriba, como un mapa: x a la derecha, la y hacia arriba.</translation>
  </message>
  <message>
   <source>Along x</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Según x</translation>
  </message>
  <message>
   <source>From the side: x to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>De lado: x a la derecha, el costo hacia arriba.</translation>
  </message>
  <message>
   <source>Along y</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>Según y</translation>
  </message>
  <message>
   <source>From the side: y to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>De lado: y a la derecha, el costo hacia arriba.</translation>
  </message>
  <message>
   <source>Walker</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>Caminante</translation>
  </message>
  <message>
   <source>Low behind the ball, looking downhill.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>A ras del suelo detrás de la bola, mirando cuesta abajo.</translation>
  </message>
  <message>
   <source>heights to scale</source>
   <extracomment>mountain_labels.TO_SCALE</extracomment>
   <translation>alturas a escala</translation>
  </message>
  <message>
   <source>heights: a root of the cost</source>
   <extracomment>mountain_labels.BY_ROOT</extracomment>
   <translation>alturas: una raíz del costo</translation>
  </message>
  <message>
   <source>The 3-D view needs OpenGL, which is not to be had here; the contour view shows the same.</source>
   <extracomment>mountain_labels.NO_SURFACE</extracomment>
   <translation>La vista 3-D necesita OpenGL, que aquí no está disponible; la vista de curvas de nivel muestra lo mismo.</translation>
  </message>
  <message>
   <source>Fog</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>Niebla</translation>
  </message>
  <message>
   <source>Hide all but what the walk has felt: the value and the slope where it has been. Once more lifts the fog.</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>Ocultar todo menos lo que el recorrido ha sentido: el valor y la pendiente donde ha estado. Otra vez levanta la niebla.</translation>
  </message>
  <message>
   <source>not felt yet</source>
   <extracomment>mountain_labels.UNFELT</extracomment>
   <translation>aún no sentido</translation>
  </message>
  <message>
   <source>In fog there is no map.
Lift the fog to see this.</source>
   <extracomment>mountain_labels.IN_FOG</extracomment>
   <translation>En la niebla no hay mapa.
Levantar la niebla para ver esto.</translation>
  </message>
  <message>
   <source>Bowl</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Cuenco</translation>
  </message>
  <message>
   <source>As steep one way as the other: here the slope points at the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Igual de empinado en todas las direcciones: aquí la pendiente apunta al mínimo.</translation>
  </message>
  <message>
   <source>Narrow valley</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Valle estrecho</translation>
  </message>
  <message>
   <source>Twenty times steeper across than along: a walk crosses over and over, and gains little.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Veinte veces más empinado a lo ancho que a lo largo: el recorrido cruza una y otra vez, y gana poco.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Silla</translation>
  </message>
  <message>
   <source>Up along x, down along y: the slope is 0 in the middle, and there is no minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Sube a lo largo de x, baja a lo largo de y: la pendiente es 0 en el centro, y no hay mínimo.</translation>
  </message>
  <message>
   <source>Rosenbrock’s banana</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Banana de Rosenbrock</translation>
  </message>
  <message>
   <source>Into the bent valley at once, and along its flat floor for ever.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Enseguida al valle curvo, y por su fondo plano para siempre.</translation>
  </message>
  <message>
   <source>Himmelblau’s hills</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Colinas de Himmelblau</translation>
  </message>
  <message>
   <source>Four minima, equally low: the start decides which one is found.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Cuatro mínimos, igual de bajos: el inicio decide cuál se encuentra.</translation>
  </message>
  <message>
   <source>Beale’s gorge</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Garganta de Beale</translation>
  </message>
  <message>
   <source>Steep walls, and a flat way in between them to the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Paredes empinadas, y entre ellas un camino plano hacia el mínimo.</translation>
  </message>
  <message>
   <source>Rastrigin’s egg box</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Huevera de Rastrigin</translation>
  </message>
  <message>
   <source>A hundred and more hollows, and only the middle one is lowest.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Más de cien hoyos, y solo el del centro es el más bajo.</translation>
  </message>
  <message>
   <source>Plateau</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Meseta</translation>
  </message>
  <message>
   <source>A hole in a plain: begun far out, there is no slope to feel, and no step.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Un agujero en una llanura: si se comienza lejos, no hay pendiente que sentir, ni paso.</translation>
  </message>
  <message>
   <source>Two lakes</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Dos lagos</translation>
  </message>
  <message>
   <source>A walk from the left ends in the higher lake.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Un recorrido desde la izquierda termina en el lago más alto.</translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}.</extracomment>
   <translation>
    <numerusform>Mínimo {places}.</numerusform>
    <numerusform>Mínimos {places}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No minimum: it goes down without end.</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>Sin mínimo: baja sin fin.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minima; the lowest is {place}, {cost}.</source>
   <extracomment>mountain_labels.lows; one: {count} minimum; the lowest is {place}, {cost}.</extracomment>
   <translation>
    <numerusform>{count} mínimo; el más bajo es {place}, {cost}.</numerusform>
    <numerusform>{count} mínimos; el más bajo es {place}, {cost}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}: {cost}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}: {cost}.</extracomment>
   <translation>
    <numerusform>Mínimo {places}: {cost}.</numerusform>
    <numerusform>Mínimos {places}: {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} with {cost}</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>{place} con {cost}</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} pasó de {was} a {there}, y el costo de {old} a {cost}.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Cuánto se mueve ŷ con z: {slope}.</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: a bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>Las curvaturas de la hessiana van de {least} a {most}: aquí se ajusta un cuenco.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>La neurona está en {place}; el costo es {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Todos se han movido, {name} a {there}, y el costo de {old} a {cost}.</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} pasó de {was} a {there}; el costo del lote es {cost}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} numbers, with {value}</source>
   <extracomment>neuron_captions._where; one: {count} number, with {value}</extracomment>
   <translation>
    <numerusform>{count} número, con {value}</numerusform>
    <numerusform>{count} números, con {value}</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>Error</translation>
  </message>
  <message>
   <source>Sample {number}: {output}, and {label}. The error is {error}.</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>Muestra {number}: {output}; la etiqueta, {label}. El error es {error}.</translation>
  </message>
  <message>
   <source>Slope of σ</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Pendiente de σ</translation>
  </message>
  <message>
   <source>Cross-entropy divides by {slope} again: it cancels, and the error is left.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>La entropía cruzada divide otra vez entre {slope}: se cancela, y queda el error.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}. The bug leaves it out.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Cuánto se mueve ŷ con z: {slope}. El error del código lo omite.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}: flat. Wrong, and yet it hardly pulls.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>Cuánto se mueve ŷ con z: {slope}: plano. Mal, y sin embargo apenas tira.</translation>
  </message>
  <message>
   <source>Pull</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Tirón</translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of all {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of all {count} samples is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>El tirón medio de la única muestra ({count}) es el gradiente: {slope}.</numerusform>
    <numerusform>El tirón medio de todas las {count} muestras es el gradiente: {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of the batch’s {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of the batch’s {count} sample is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>El tirón medio de la {count} muestra del lote es el gradiente: {slope}.</numerusform>
    <numerusform>El tirón medio de las {count} muestras del lote es el gradiente: {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean</source>
   <extracomment>neuron_captions._mean</extracomment>
   <translation>Media</translation>
  </message>
  <message>
   <source>Memory</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: no bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>Las curvaturas de la hessiana van de {least} a {most}: aquí no se ajusta ningún cuenco.</translation>
  </message>
  <message>
   <source>The bug takes the gradient of b at the new w: b goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>El error del código toma el gradiente de b en el nuevo w: b va a {there}.</translation>
  </message>
  <message>
   <source>{formula}, so {name} goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>{formula}, así que {name} va a {there}.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>La neurona está en {place}; el costo del lote es {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>Todos se han movido, {name} a {there}; el costo del lote es {cost}.</translation>
  </message>
  <message>
   <source>Error times slope times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Error por pendiente por entrada: {formula}, el tirón sobre {name}.</translation>
  </message>
  <message>
   <source>Error times slope: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Error por pendiente: {formula}, el tirón sobre {name}.</translation>
  </message>
  <message>
   <source>Error times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Error por entrada: {formula}, el tirón sobre {name}.</translation>
  </message>
  <message>
   <source>Error: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>Error: {formula}, el tirón sobre {name}.</translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</extracomment>
   <translation>
    <numerusform>El error del código suma, y olvida 1/N: la suma sobre la única muestra ({count}) es {slope}.</numerusform>
    <numerusform>El error del código suma, y olvida 1/N: la suma sobre todas las {count} muestras es {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over the batch’s {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over the batch’s {count} sample is {slope}.</extracomment>
   <translation>
    <numerusform>El error del código suma, y olvida 1/N: la suma sobre la {count} muestra del lote es {slope}.</numerusform>
    <numerusform>El error del código suma, y olvida 1/N: la suma sobre las {count} muestras del lote es {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The Hessian H says how all slopes change from here on.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>La hessiana H dice cómo cambian todas las pendientes a partir de aquí.</translation>
  </message>
  <message>
   <source>{name}’s keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>La de {name} conserva {share} e incorpora el gradiente: {formula}.</translation>
  </message>
  <message>
   <source>What {name} remembers of squared slopes: {sum}, so their usual size is {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>Lo que {name} recuerda de las pendientes al cuadrado: {sum}, así que su tamaño habitual es {size}.</translation>
  </message>
  <message>
   <source>Of {name}’s slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>De las pendientes de {name} hasta ahora, la media es {mean} y el tamaño habitual {size}.</translation>
  </message>
  <message>
   <source>What the neuron learns from: built in, or your own.</source>
   <extracomment>neuron_labels.DATA</extracomment>
   <translation>De qué aprende la neurona: datos incluidos, o propios.</translation>
  </message>
  <message>
   <source>How a miss is counted: the quadratic cost ½(ŷ − y)² or (ŷ − y)², averaged over the samples, or the cross-entropy, −log of the probability given to the right class.</source>
   <extracomment>neuron_labels.COST</extracomment>
   <translation>Cómo cuenta un fallo: el costo cuadrático ½(ŷ − y)² o (ŷ − y)², promediado sobre las muestras, o la entropía cruzada, −log de la probabilidad dada a la clase correcta.</translation>
  </message>
  <message>
   <source>Samples that a step looks at: all, 1 (stochastic gradient descent), or any number; they are shuffled anew in each epoch.</source>
   <extracomment>neuron_labels.BATCH</extracomment>
   <translation>Las muestras que mira un paso: todas, 1 (descenso de gradiente estocástico) o cualquier número; se barajan de nuevo en cada época.</translation>
  </message>
  <message>
   <source>None: as measured. Standard: (x − mean) / standard deviation, feature by feature.</source>
   <extracomment>neuron_labels.SCALE</extracomment>
   <translation>Ninguno: como se midió. Estándar: (x − media) / desviación estándar, atributo por atributo.</translation>
  </message>
  <message>
   <source>A share of the samples that is not trained on, to see what was really learnt.</source>
   <extracomment>neuron_labels.HELD_OUT</extracomment>
   <translation>Una parte de las muestras con la que no se entrena, para ver qué se aprendió de verdad.</translation>
  </message>
  <message>
   <source>Your own table: a file with a line of names and a row a sample.</source>
   <extracomment>neuron_labels.OPEN_CSV</extracomment>
   <translation>Una tabla propia: un archivo con una línea de nombres y una fila por muestra.</translation>
  </message>
  <message>
   <source>Paint</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>Pintar</translation>
  </message>
  <message>
   <source>Paint points of two classes on an empty plane, and train on them.</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>Pintar puntos de dos clases en un plano vacío, y entrenar con ellos.</translation>
  </message>
  <message>
   <source>Draw…</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>Dibujar…</translation>
  </message>
  <message>
   <source>Draw small pictures, say what they are, and train on them.</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>Dibujar imágenes pequeñas, decir qué son, y entrenar con ellas.</translation>
  </message>
  <message>
   <source>Rows…</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>Filas…</translation>
  </message>
  <message>
   <source>See and edit the samples.</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>Ver y editar las muestras.</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>What the data is, its licence, and where it comes from.</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>Qué son los datos, su licencia, y de dónde vienen.</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>neuron_labels.SCALES, neuron_labels.HELD_OUT_SHARES, own_data_labels.NO_FEATURES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Standard</source>
   <extracomment>neuron_labels.SCALES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>Estándar</translation>
  </message>
  <message>
   <source>Quadratic, 1/(2N)</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Cuadrático, 1/(2N)</translation>
  </message>
  <message>
   <source>Quadratic, 1/N</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Cuadrático, 1/N</translation>
  </message>
  <message>
   <source>Cross-entropy</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>Entropía cruzada</translation>
  </message>
  <message>
   <source>All {count}</source>
   <extracomment>neuron_labels.ALL_SAMPLES</extracomment>
   <translation>Todas ({count})</translation>
  </message>
  <message>
   <source>Painted points</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>Puntos pintados</translation>
  </message>
  <message>
   <source>Drawn pictures</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>Imágenes dibujadas</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Licence: {licence}.&lt;br&gt;Source: {source}&lt;/p&gt;</source>
   <extracomment>neuron_labels.DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Licencia: {licence}.&lt;br&gt;Fuente: {source}&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Your own data: {counts}.&lt;/p&gt;</source>
   <extracomment>neuron_labels.OWN_DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Datos propios: {counts}.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>own units</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>unidades propias</translation>
  </message>
  <message>
   <source>Show the weights for the data as measured, and not for the standardised inputs.</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>Mostrar los pesos para los datos como se midieron, y no para las entradas estandarizadas.</translation>
  </message>
  <message>
   <source>class {name}</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>clase {name}</translation>
  </message>
  <message>
   <source>Click or drag to paint points of this class.</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>Clic o arrastrar para pintar puntos de esta clase.</translation>
  </message>
  <message>
   <source>Clear</source>
   <extracomment>neuron_labels.CLEAR, neuron_labels.CLEAR_DRAWING, own_data_labels.CLEAR, race_labels.CLEAR_SHORT</extracomment>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Take all painted points away and begin anew.</source>
   <extracomment>neuron_labels.CLEAR</extracomment>
   <translation>Quitar todos los puntos pintados y comenzar de nuevo.</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Stop painting.</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>Dejar de pintar.</translation>
  </message>
  <message>
   <source>Points of both classes are needed: there is none of “{name}”.</source>
   <extracomment>neuron_labels.BOTH_CLASSES</extracomment>
   <translation>Hacen falta puntos de ambas clases: no hay ninguno de “{name}”.</translation>
  </message>
  <message>
   <source>The gradient of one sample, factor by factor.</source>
   <extracomment>neuron_labels.CHAIN_RULE</extracomment>
   <translation>El gradiente de una muestra, factor por factor.</translation>
  </message>
  <message>
   <source>Ask the neuron</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>Preguntar a la neurona</translation>
  </message>
  <message>
   <source>What the neuron answers for a sample that it has not seen.</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>Qué responde la neurona ante una muestra que no ha visto.</translation>
  </message>
  <message>
   <source>What if the code were wrong?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>¿Y si el código estuviera mal?</translation>
  </message>
  <message>
   <source>Put a common bug into the code: what does it do?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>Poner un error frecuente en el código: ¿qué hace?</translation>
  </message>
  <message>
   <source>sample {number} of {count}: {name}</source>
   <extracomment>neuron_labels.SAMPLE</extracomment>
   <translation>muestra {number} de {count}: {name}</translation>
  </message>
  <message>
   <source>The sample before. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.PREVIOUS</extracomment>
   <translation>La muestra anterior. Un clic en una muestra también la elige.</translation>
  </message>
  <message>
   <source>The next sample. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.NEXT</extracomment>
   <translation>La muestra siguiente. Un clic en una muestra también la elige.</translation>
  </message>
  <message>
   <source>The sample before</source>
   <extracomment>neuron_labels.PREVIOUS_NAME</extracomment>
   <translation>La muestra anterior</translation>
  </message>
  <message>
   <source>The next sample</source>
   <extracomment>neuron_labels.NEXT_NAME</extracomment>
   <translation>La muestra siguiente</translation>
  </message>
  <message>
   <source>Input</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>Entrada</translation>
  </message>
  <message>
   <source>Which of the inputs the last two factors are shown for.</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>Para cuál de las entradas se muestran los dos últimos factores.</translation>
  </message>
  <message>
   <source>the error</source>
   <extracomment>neuron_labels.ERROR_TILE</extracomment>
   <translation>el error</translation>
  </message>
  <message>
   <source>the slope</source>
   <extracomment>neuron_labels.SLOPE_TILE</extracomment>
   <translation>la pendiente</translation>
  </message>
  <message>
   <source>the input</source>
   <extracomment>neuron_labels.INPUT_TILE</extracomment>
   <translation>la entrada</translation>
  </message>
  <message>
   <source>its pull</source>
   <extracomment>neuron_labels.PULL_TILE</extracomment>
   <translation>su tirón</translation>
  </message>
  <message>
   <source>error: large</source>
   <extracomment>neuron_labels.ERROR_LARGE</extracomment>
   <translation>error: grande</translation>
  </message>
  <message>
   <source>error: small</source>
   <extracomment>neuron_labels.ERROR_SMALL</extracomment>
   <translation>error: pequeño</translation>
  </message>
  <message>
   <source>flat: it stalls</source>
   <extracomment>neuron_labels.SLOPE_FLAT</extracomment>
   <translation>plano: se estanca</translation>
  </message>
  <message>
   <source>cancels with 1/σ′</source>
   <extracomment>neuron_labels.SLOPE_CANCELLED</extracomment>
   <translation>se cancela con 1/σ′</translation>
  </message>
  <message>
   <source>left out by the bug</source>
   <extracomment>neuron_labels.SLOPE_MISSING</extracomment>
   <translation>omitido por el error</translation>
  </message>
  <message>
   <source>forgotten by the bug</source>
   <extracomment>neuron_labels.INPUT_MISSING</extracomment>
   <translation>olvidada por el error</translation>
  </message>
  <message>
   <source>the bias’ input is 1</source>
   <extracomment>neuron_labels.INPUT_BIAS</extracomment>
   <translation>la entrada del sesgo es 1</translation>
  </message>
  <message>
   <source>How far the output ŷ is from the label y: what is wrong with this sample.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Cuánto dista la salida ŷ de la etiqueta y: lo que está mal en esta muestra.</translation>
  </message>
  <message>
   <source>How much the output moves when z does. Nearly 0 where the neuron is sure, right or wrong: there a sample hardly pulls, however wrong it is.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Cuánto se mueve la salida cuando se mueve z. Casi 0 donde la neurona está segura, con razón o sin ella: allí una muestra apenas tira, por equivocada que esté.</translation>
  </message>
  <message>
   <source>What the weight is multiplied with: a large input makes its weight move more.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>Por lo que se multiplica el peso: una entrada grande hace que su peso se mueva más.</translation>
  </message>
  <message>
   <source>The product: this sample’s part of the gradient. The mean of all samples’ pulls is ∂C/∂w, and the step is −η times that.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>El producto: la parte de esta muestra en el gradiente. La media de los tirones de todas las muestras es ∂C/∂w, y el paso es −η por eso.</translation>
  </message>
  <message>
   <source>Cross-entropy: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Times σ′(z) = ŷ(1 − ŷ), what is left is ŷ − y: a sample that is quite wrong pulls with all its might.</source>
   <extracomment>neuron_labels.CANCELLED_TIP</extracomment>
   <translation>Entropía cruzada: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Por σ′(z) = ŷ(1 − ŷ), lo que queda es ŷ − y: una muestra muy equivocada tira con toda su fuerza.</translation>
  </message>
  <message>
   <source>mean of {count}</source>
   <extracomment>neuron_labels.MEAN</extracomment>
   <translation>media de {count}</translation>
  </message>
  <message>
   <source>{name} = {here}, after the method’s next step</source>
   <extracomment>neuron_labels.NEXT_WEIGHT</extracomment>
   <translation>{name} = {here}, tras el siguiente paso del método</translation>
  </message>
  <message>
   <source>{name}: any number, in the data's own units.</source>
   <extracomment>neuron_labels.ASK_FEATURE_TIP</extracomment>
   <translation>{name}: cualquier número, en las unidades de los datos.</translation>
  </message>
  <message>
   <source>Click anywhere in the data, or type the features.</source>
   <extracomment>neuron_labels.ASK_HINT</extracomment>
   <translation>Clic en cualquier lugar de los datos, o escribir los atributos.</translation>
  </message>
  <message>
   <source>Draw a picture: the answer follows.</source>
   <extracomment>neuron_labels.ASK_DRAWING</extracomment>
   <translation>Dibujar una imagen: la respuesta viene después.</translation>
  </message>
  <message>
   <source>An empty picture.</source>
   <extracomment>neuron_labels.CLEAR_DRAWING</extracomment>
   <translation>Una imagen vacía.</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>Cargar el ejemplo</translation>
  </message>
  <message>
   <source>Four points on a line, learning rate 1, from (0.5, 0.2): 200 steps show what each bug does.</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>Cuatro puntos en una recta, tasa de aprendizaje 1, desde (0,5; 0,2): 200 pasos muestran qué hace cada error del código.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right (to {error}).</source>
   <extracomment>neuron_labels.CHECK_AGREES</extracomment>
   <translation>Diferencias finitas: el gradiente es correcto (hasta {error}).</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong. Claimed {claimed}, measured {measured}.</source>
   <extracomment>neuron_labels.CHECK_FAILS</extracomment>
   <translation>Diferencias finitas: el gradiente es erróneo. Declarado {claimed}, medido {measured}.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right. The step is not: it mixes two points.</source>
   <extracomment>neuron_labels.CHECK_LATE</extracomment>
   <translation>Diferencias finitas: el gradiente es correcto. El paso no: mezcla dos puntos.</translation>
  </message>
  <message>
   <source>This page keeps to itself which bug is in the code. What the check finds:</source>
   <extracomment>neuron_labels.CHECK_KEPT</extracomment>
   <translation>Esta página no revela qué error hay en el código. Lo que halla la comprobación:</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong.</source>
   <extracomment>neuron_labels.CHECK_FAILS_SHORT</extracomment>
   <translation>Diferencias finitas: el gradiente es erróneo.</translation>
  </message>
  <message>
   <source>Finite differences: computing.</source>
   <extracomment>neuron_labels.CHECK_WAITS</extracomment>
   <translation>Diferencias finitas: calculando.</translation>
  </message>
  <message numerus="yes">
   <source>{count} others</source>
   <extracomment>neuron_labels.others; one: {count} other</extracomment>
   <translation>
    <numerusform>{count} otro</numerusform>
    <numerusform>{count} otros</numerusform>
   </translation>
  </message>
  <message>
   <source>quadratic, 1/(2N)</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>cuadrático, 1/(2N)</translation>
  </message>
  <message>
   <source>quadratic, 1/N</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>cuadrático, 1/N</translation>
  </message>
  <message>
   <source>cross-entropy</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>entropía cruzada</translation>
  </message>
  <message>
   <source>as measured</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>como se midieron</translation>
  </message>
  <message>
   <source>standardised</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>estandarizadas</translation>
  </message>
  <message>
   <source>decay</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>decaimiento</translation>
  </message>
  <message>
   <source>epsilon</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>épsilon</translation>
  </message>
  <message>
   <source>beta1</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>beta1</translation>
  </message>
  <message>
   <source>beta2</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>beta2</translation>
  </message>
  <message>
   <source>low</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>límite inferior</translation>
  </message>
  <message>
   <source>high</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>límite superior</translation>
  </message>
  <message>
   <source>points</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>puntos</translation>
  </message>
  <message>
   <source>Sign of the exponent</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Signo del exponente</translation>
  </message>
  <message>
   <source>The output is 1/(1 + e^z), the gradient still that of 1/(1 + e^(−z)): every step climbs.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>La salida es 1/(1 + e^z), el gradiente aún el de 1/(1 + e^(−z)): cada paso sube.</translation>
  </message>
  <message>
   <source>Forgotten x</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>x olvidada</translation>
  </message>
  <message>
   <source>∂ŷ/∂w without its factor x: every weight moves as the bias does.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>∂ŷ/∂w sin su factor x: cada peso se mueve como el sesgo.</translation>
  </message>
  <message>
   <source>Sum instead of mean</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Suma en vez de media</translation>
  </message>
  <message>
   <source>Without the 1/N the steps are N times as long: right direction, wrong length.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Sin el 1/N los pasos son N veces más largos: dirección correcta, longitud errónea.</translation>
  </message>
  <message>
   <source>σ′ left out</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>σ′ omitida</translation>
  </message>
  <message>
   <source>The chain rule's middle factor is missing: this is the gradient of another cost.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>Falta el factor central de la regla de la cadena: este es el gradiente de otro costo.</translation>
  </message>
  <message>
   <source>b updated with the new w</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>b actualizado con el w nuevo</translation>
  </message>
  <message>
   <source>b's gradient is computed after w has moved: two half-steps, not one step.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>El gradiente de b se calcula después de mover w: dos medios pasos, no un paso.</translation>
  </message>
  <message>
   <source>Under cross-entropy σ′ has cancelled, so leaving it out changes nothing.</source>
   <extracomment>neuron_words.NO_SLOPE_HAS_CANCELLED</extracomment>
   <translation>Con la entropía cruzada σ′ se ha cancelado, así que omitirla no cambia nada.</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples</source>
   <extracomment>neuron_words.setting; one: {count} sample</extracomment>
   <translation>
    <numerusform>{count} muestra</numerusform>
    <numerusform>{count} muestras</numerusform>
   </translation>
  </message>
  <message>
   <source>A sigmoid neuron with {inputs} ({scale}) learns {zero} (0) and {one} (1) from {samples}; cost {cost}; {how}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>Una neurona sigmoide con {inputs} ({scale}) aprende {zero} (0) y {one} (1) de {samples}; costo {cost}; {how}</translation>
  </message>
  <message>
   <source>{method} from {start} with learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} desde {start} con tasa de aprendizaje {rate}</translation>
  </message>
  <message>
   <source>No threshold here: the cost is flat in one direction (one λ is 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Aquí no hay umbral: el costo es plano en una dirección (un λ es 0).</translation>
  </message>
  <message>
   <source>Choose a smaller {rate}.</source>
   <extracomment>neuron_words._remedy, outcome_words.remedy</extracomment>
   <translation>Elegir un {rate} menor.</translation>
  </message>
  <message>
   <source>No flat boundary separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Ninguna frontera plana separa estas clases; sean cuales sean los pesos, algunas muestras quedan en el lado equivocado.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>Paso {step}: costo {cost}, exactitud {share}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share} · held out {held}, cost {cost}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>exactitud {share} · reservadas {held}, costo {cost}</translation>
  </message>
  <message>
   <source>epoch {epoch}, cost of all {cost}, {accuracy}</source>
   <extracomment>neuron_words.score_note</extracomment>
   <translation>época {epoch}, costo de todas {cost}, {accuracy}</translation>
  </message>
  <message>
   <source>{name}, {share}</source>
   <extracomment>neuron_words.answer</extracomment>
   <translation>{name}, {share}</translation>
  </message>
  <message>
   <source>{samples}, {count} held out</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{samples}, {count} reservadas</translation>
  </message>
  <message>
   <source>{cost}, batches of {count}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{cost}, lotes de {count}</translation>
  </message>
  <message>
   <source>{method} from {start}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} desde {start}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options} and learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} desde {start} con {options} y tasa de aprendizaje {rate}</translation>
  </message>
  <message>
   <source>a random start (seed {seed})</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>un inicio al azar (semilla {seed})</translation>
  </message>
  <message>
   <source>a start of your own</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>un inicio propio</translation>
  </message>
  <message>
   <source>Here {limit}: below it a step goes down. L changes along the way.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>Aquí {limit}: por debajo, un paso baja. L cambia por el camino.</translation>
  </message>
  <message>
   <source>No threshold here: the cost curves downwards in every direction (all λ &lt; 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Aquí no hay umbral: el costo se curva hacia abajo en todas las direcciones (todos los λ &lt; 0).</translation>
  </message>
  <message>
   <source>No threshold here: the cost is no bowl, one λ is {lowest}.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Aquí no hay umbral: el costo no es un cuenco, un λ es {lowest}.</translation>
  </message>
  <message>
   <source>See what its steps do; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Ver qué hacen sus pasos; {share} están en su lado.</translation>
  </message>
  <message>
   <source>{share} are on their own side. Step or run.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} están en su lado. Dar un paso o ejecutar.</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples are quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict; one: One sample is quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</extracomment>
   <translation>
    <numerusform>Una muestra está muy equivocada, y sin embargo σ′ es casi 0 allí. {share} están en su lado.</numerusform>
    <numerusform>{count} muestras están muy equivocadas, y sin embargo σ′ es casi 0 allí. {share} están en su lado.</numerusform>
   </translation>
  </message>
  <message>
   <source>Learning.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Aprendiendo.</translation>
  </message>
  <message>
   <source>{share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} están en su lado.</translation>
  </message>
  <message>
   <source>H was singular or nearly so there: choose another start or method.</source>
   <extracomment>neuron_words._remedy</extracomment>
   <translation>H era singular allí, o casi: elegir otro inicio u otro método.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}, held out {held}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>Paso {step}: costo {cost}, exactitud {share}, reservadas {held}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>exactitud {share}</translation>
  </message>
  <message numerus="yes">
   <source>{count} inputs</source>
   <extracomment>neuron_words.setting; one: {count} input</extracomment>
   <translation>
    <numerusform>{count} entrada</numerusform>
    <numerusform>{count} entradas</numerusform>
   </translation>
  </message>
  <message>
   <source>{method} with {options}</source>
   <extracomment>neuron_words.how, walk_words._method</extracomment>
   <translation>{method} con {options}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method} desde {start} con {options}</translation>
  </message>
  <message>
   <source>{value} for all</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>{value} para todos</translation>
  </message>
  <message>
   <source>Here {limit}, and {rate} is not below: the next steps overshoot for now.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>Aquí {limit}, y {rate} no está por debajo: los próximos pasos se pasan, por ahora.</translation>
  </message>
  <message>
   <source>No threshold here: each step goes down the cost of another batch.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Aquí no hay umbral: cada paso desciende el costo de otro lote.</translation>
  </message>
  <message>
   <source>No threshold here: the code's steps do not follow the cost's gradient.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>Aquí no hay umbral: los pasos del código no siguen el gradiente del costo.</translation>
  </message>
  <message>
   <source>No threshold is computed for so much data: try rates ten times apart.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>No se calcula un umbral para tantos datos: probar tasas diez veces distintas.</translation>
  </message>
  <message>
   <source>No threshold here: 1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>neuron_words._no_threshold, rate_words._of_method</extracomment>
   <translation>Aquí no hay umbral: 1/L y 2/L solo valen para el descenso de gradiente simple.</translation>
  </message>
  <message>
   <source>It takes the slope for {slope}, and its steps have all but ended. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Toma {slope} por la pendiente, y sus pasos casi han terminado. {share} están en su lado.</translation>
  </message>
  <message>
   <source>Converged.</source>
   <extracomment>neuron_words.verdict, verdict_words.converged_title</extracomment>
   <translation>Convergencia.</translation>
  </message>
  <message>
   <source>The slope is {slope}; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pendiente es {slope}; {share} están en su lado.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>En el paso {step} los números son demasiado grandes para calcular.</translation>
  </message>
  <message numerus="yes">
   <source>The same weights come back every {count} steps.</source>
   <extracomment>neuron_words.verdict; one: The same weights come back every {count} steps.</extracomment>
   <translation>
    <numerusform>Los mismos pesos vuelven en cada paso.</numerusform>
    <numerusform>Los mismos pesos vuelven cada {count} pasos.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}. Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pendiente es solo {slope}, y sin embargo el costo es {cost}. Plano no significa terminado.</translation>
  </message>
  <message>
   <source>The code has a bug.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>El código tiene un error.</translation>
  </message>
  <message>
   <source>Ready.</source>
   <extracomment>neuron_words.verdict, verdict_words.ready</extracomment>
   <translation>Listo.</translation>
  </message>
  <message>
   <source>Learning, slowly.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Aprendiendo, despacio.</translation>
  </message>
  <message>
   <source>No point separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Ningún punto separa estas clases; sean cuales sean los pesos, algunas muestras quedan en el lado equivocado.</translation>
  </message>
  <message>
   <source>No straight line separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Ninguna recta separa estas clases; sean cuales sean los pesos, algunas muestras quedan en el lado equivocado.</translation>
  </message>
  <message>
   <source>No plane separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>Ningún plano separa estas clases; sean cuales sean los pesos, algunas muestras quedan en el lado equivocado.</translation>
  </message>
  <message>
   <source>Converged on a plateau.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>Convergencia en una meseta.</translation>
  </message>
  <message>
   <source>The slope is {slope}, but only since σ′ is nearly 0 where the neuron is sure and wrong. Flat does not mean done. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pendiente es {slope}, pero solo porque σ′ es casi 0 donde la neurona está segura y se equivoca. Plano no significa terminado. {share} están en su lado.</translation>
  </message>
  <message>
   <source>Converged at step {step}.</source>
   <extracomment>neuron_words.verdict, parabola_words._ENDINGS, verdict_words.converged_title</extracomment>
   <translation>Convergencia en el paso {step}.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>En el paso {step} el costo es más de un millón de veces el inicial.</translation>
  </message>
  <message>
   <source>Diverged.</source>
   <extracomment>neuron_words.verdict, outcome_words.diverged, parabola_words._diverged</extracomment>
   <translation>Divergencia.</translation>
  </message>
  <message>
   <source>Cycling.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>En ciclo.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}: σ′ is nearly 0 where the neuron is sure and wrong (saturation). Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>La pendiente es solo {slope}, y sin embargo el costo es {cost}: σ′ es casi 0 donde la neurona está segura y se equivoca (saturación). Plano no significa terminado.</translation>
  </message>
  <message>
   <source>Stalled.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>Estancado.</translation>
  </message>
  <message>
   <source>undefined</source>
   <extracomment>numerals._not_finite</extracomment>
   <translation>indefinido</translation>
  </message>
  <message numerus="yes">
   <source>Gradient descent is as near after {count} evaluations.</source>
   <extracomment>outcome_words._rival; one: Gradient descent is as near after {count} evaluation.</extracomment>
   <translation>
    <numerusform>El descenso de gradiente está igual de cerca tras {count} evaluación.</numerusform>
    <numerusform>El descenso de gradiente está igual de cerca tras {count} evaluaciones.</numerusform>
   </translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Go back, and choose a smaller {rate} or another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>En el paso {step} el recorrido llegó a {place}, donde la función no está definida. Volver atrás, y elegir un {rate} menor u otro inicio.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>En el paso {step} los números son demasiado grandes para calcular: no hay un punto más bajo por delante.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>En el paso {step} los números son demasiado grandes para calcular: donde f″ es casi 0, la parábola local es ancha y su vértice queda lejos. Elegir otro inicio.</translation>
  </message>
  <message>
   <source>Searched.</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>Búsqueda hecha.</translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>El mejor de {count} puntos es {place}, costo {cost}; los puntos distan {distance}. {rival}</translation>
  </message>
  <message>
   <source>Searching.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>Buscando.</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried; the best so far is {place}, cost {cost}. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{tried} de {count} puntos probados; el mejor hasta ahora es {place}, costo {cost}. Una rejilla no conoce la pendiente: prueba todos los puntos.</translation>
  </message>
  <message>
   <source>Gradient descent does not come there within {steps} steps.</source>
   <extracomment>outcome_words._rival</extracomment>
   <translation>El descenso de gradiente no llega allí en {steps} pasos.</translation>
  </message>
  <message>
   <source>Not downhill.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>No es cuesta abajo.</translation>
  </message>
  <message>
   <source>{curvature} here: the local parabola opens downwards, and its extreme is a maximum. Newton’s step climbs to it.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>{curvature} aquí: la parábola local se abre hacia abajo, y su extremo es un máximo. El paso de Newton sube hacia él.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a minimum, for the function curves up around it.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pendiente es {slope} en {place}: un mínimo, pues la función se curva hacia arriba a su alrededor.</translation>
  </message>
  <message>
   <source>Converged on a flat at step {step}.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Convergencia en un llano en el paso {step}.</translation>
  </message>
  <message>
   <source>Converged on a flat.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>Convergencia en un llano.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, and the curvature nearly 0 too: a flat bottom, a saddle or a plateau.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>La pendiente es {slope} en {place}, y la curvatura también es casi 0: un fondo plano, una silla o una meseta.</translation>
  </message>
  <message>
   <source>Choose another start.</source>
   <extracomment>outcome_words.diverged, outcome_words.remedy</extracomment>
   <translation>Elegir otro inicio.</translation>
  </message>
  <message>
   <source>At step {step} the walk begins at {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>En el paso {step} el recorrido comienza en {place}, donde la función no está definida. Elegir otro inicio.</translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>En el paso {step} el recorrido llegó a {place}, donde la función no está definida. Elegir otro inicio.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>En el paso {step} el costo es más de un millón de veces el inicial: no hay un punto más bajo por delante.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>En el paso {step} el costo es más de un millón de veces el inicial: donde f″ es casi 0, la parábola local es ancha y su vértice queda lejos. Elegir otro inicio.</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} points has a cost. Choose another range.</source>
   <extracomment>outcome_words.search, phase_words._found; one: The {count} point has no cost. Choose another range.</extracomment>
   <translation>
    <numerusform>El {count} punto no tiene costo. Elegir otro rango.</numerusform>
    <numerusform>Ninguno de los {count} puntos tiene costo. Elegir otro rango.</numerusform>
   </translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. It lies at the grid’s edge: widen the range. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>El mejor de {count} puntos es {place}, costo {cost}; los puntos distan {distance}. Está en el borde de la rejilla: ampliar el rango. {rival}</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{tried} de {count} puntos probados. Una rejilla no conoce la pendiente: prueba todos los puntos.</translation>
  </message>
  <message>
   <source>H is not positive definite (λ from {lowest} to {highest}): Newton’s step leads to a saddle or a maximum of the local model.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H no es definida positiva (λ de {lowest} a {highest}): el paso de Newton lleva a una silla o a un máximo del modelo local.</translation>
  </message>
  <message>
   <source>No step from here.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>De aquí no sale ningún paso.</translation>
  </message>
  <message>
   <source>f″ = 0: the local parabola is a straight line, which has no lowest point. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>f″ = 0: la parábola local es una recta, que no tiene un punto más bajo. Elegir otro inicio.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pendiente es {slope} en {place}.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, within the tolerance.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pendiente es {slope} en {place}, dentro de la tolerancia.</translation>
  </message>
  <message>
   <source>Balanced on the top.</source>
   <extracomment>outcome_words.converged, parabola_words.verdict</extracomment>
   <translation>En equilibrio en la cima.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a maximum. The smallest push leads away.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pendiente es {slope} en {place}: un máximo. El menor empujón aleja.</translation>
  </message>
  <message>
   <source>On a saddle.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>En una silla.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: down one way, up the other. It is no minimum.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pendiente es {slope} en {place}: baja en un sentido, sube en el otro. No es un mínimo.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}. One way the curvature is 0: the floor of a valley, or no minimum at all.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pendiente es {slope} en {place}. En una dirección la curvatura es 0: el fondo de un valle, o ningún mínimo.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a local minimum of value {value}. The lowest is {lowest}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>La pendiente es {slope} en {place}: un mínimo local de valor {value}. El más bajo es {lowest}.</translation>
  </message>
  <message>
   <source>The walk stands in a corner, {place}: both sides rise from here.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>El recorrido está en una esquina, {place}: ambos lados suben desde aquí.</translation>
  </message>
  <message>
   <source>No slope here.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Aquí no hay pendiente.</translation>
  </message>
  <message>
   <source>At step {step} the walk stands at {place}, where the function has a value and no slope. Choose another start or rate.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>En el paso {step} el recorrido está en {place}, donde la función tiene valor pero no pendiente. Elegir otro inicio u otra tasa.</translation>
  </message>
  <message>
   <source>Walked into a gap.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>Caída en un hueco.</translation>
  </message>
  <message>
   <source>No next point.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>No hay punto siguiente.</translation>
  </message>
  <message>
   <source>At step {step} Newton’s equations had no finite solution: the curvature was 0, or nearly. Choose another start.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>En el paso {step} las ecuaciones de Newton no tenían solución finita: la curvatura era 0, o casi. Elegir otro inicio.</translation>
  </message>
  <message>
   <source>Down without end.</source>
   <extracomment>outcome_words.diverged, walk_words.verdict</extracomment>
   <translation>Baja sin fin.</translation>
  </message>
  <message>
   <source>H is singular (one λ is 0): its equations have no single solution. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H es singular (un λ es 0): sus ecuaciones no tienen solución única. Elegir otro inicio.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <extracomment>own_data_labels.THROW_AWAY</extracomment>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>own_data_labels.KEEP</extracomment>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Drawing pad</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>Pizarra</translation>
  </message>
  <message>
   <source>Draw with the left button, erase with the right one or with Shift. With the keyboard: the arrow keys move, Space draws or erases a pixel, Delete clears, Ctrl+Z undoes a stroke.</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>Dibujar con el botón izquierdo, borrar con el derecho o con Mayús. Con el teclado: las flechas mueven, Espacio dibuja o borra un píxel, Supr vacía, Ctrl+Z deshace un trazo.</translation>
  </message>
  <message>
   <source>Draw here</source>
   <extracomment>own_data_labels.PAD_HINT</extracomment>
   <translation>Dibujar aquí</translation>
  </message>
  <message>
   <source>Draw pictures</source>
   <extracomment>own_data_labels.DRAW</extracomment>
   <translation>Dibujar imágenes</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>own_data_labels.PICTURES</extracomment>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Draw a picture, say what it is, and draw the next: five of each are a good start.</source>
   <extracomment>own_data_labels.DRAW_INTRO</extracomment>
   <translation>Dibujar una imagen, decir qué es, y dibujar la siguiente: cinco de cada clase son un buen comienzo.</translation>
  </message>
  <message>
   <source>cat</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>gato</translation>
  </message>
  <message>
   <source>dog</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>perro</translation>
  </message>
  <message>
   <source>Name of class 0</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Nombre de la clase 0</translation>
  </message>
  <message>
   <source>What the first kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Cómo se llama el primer tipo de imagen: de 1 a 30 caracteres.</translation>
  </message>
  <message>
   <source>Name of class 1</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Nombre de la clase 1</translation>
  </message>
  <message>
   <source>What the second kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>Cómo se llama el segundo tipo de imagen: de 1 a 30 caracteres.</translation>
  </message>
  <message>
   <source>Add the picture to the first class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>Añadir la imagen a la primera clase.</translation>
  </message>
  <message>
   <source>Add the picture to the second class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>Añadir la imagen a la segunda clase.</translation>
  </message>
  <message>
   <source>An empty pad. Ctrl+Z on the pad brings the drawing back.  (Delete)</source>
   <extracomment>own_data_labels.CLEAR</extracomment>
   <translation>Una pizarra vacía. Ctrl+Z en la pizarra recupera el dibujo.  (Supr)</translation>
  </message>
  <message>
   <source>Clear all</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>Vaciar todo</translation>
  </message>
  <message>
   <source>Remove all pictures. Ctrl+Z brings them back.</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>Quitar todas las imágenes. Ctrl+Z las recupera.</translation>
  </message>
  <message>
   <source>Undo stroke</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>Deshacer trazo</translation>
  </message>
  <message>
   <source>Take the last stroke back.  (Ctrl+Z on the pad)</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>Revertir el último trazo.  (Ctrl+Z en la pizarra)</translation>
  </message>
  <message>
   <source>Take the last adding or removing of pictures back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO_PICTURE</extracomment>
   <translation>Revertir la última vez que se añadieron o quitaron imágenes.  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Train on these</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>Entrenar con estas</translation>
  </message>
  <message>
   <source>Give the pictures to the neuron; more can be added later.</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>Dar las imágenes a la neurona; después se pueden añadir más.</translation>
  </message>
  <message>
   <source>Click selects, Delete removes, a double click or Enter puts it on the pad again.</source>
   <extracomment>own_data_labels.SHELF_TIP</extracomment>
   <translation>Clic selecciona, Supr quita, doble clic o Enter la vuelve a poner en la pizarra.</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <extracomment>own_data_labels.SHELF_EMPTY</extracomment>
   <translation>Aún no hay imágenes</translation>
  </message>
  <message>
   <source>Draw a picture first, then add it.</source>
   <extracomment>own_data_labels.DRAW_FIRST</extracomment>
   <translation>Dibujar primero una imagen, y luego añadirla.</translation>
  </message>
  <message>
   <source>Each class needs a name.</source>
   <extracomment>own_data_labels.NO_CLASS_NAME</extracomment>
   <translation>Cada clase necesita un nombre.</translation>
  </message>
  <message>
   <source>The two classes need different names.</source>
   <extracomment>own_data_labels.SAME_CLASS_NAME</extracomment>
   <translation>Las dos clases necesitan nombres distintos.</translation>
  </message>
  <message>
   <source>Add at least one picture of each class: “{missing}” has none yet.</source>
   <extracomment>own_data_labels.ADD_ONE</extracomment>
   <translation>Añadir al menos una imagen de cada clase: “{missing}” aún no tiene ninguna.</translation>
  </message>
  <message>
   <source>Add at least one picture of “{first}” and one of “{second}”.</source>
   <extracomment>own_data_labels.ADD_BOTH</extracomment>
   <translation>Añadir al menos una imagen de “{first}” y una de “{second}”.</translation>
  </message>
  <message>
   <source>The picture is on the pad; adding it makes another.</source>
   <extracomment>own_data_labels.ON_THE_PAD</extracomment>
   <translation>La imagen está en la pizarra; al añadirla se hace otra.</translation>
  </message>
  <message>
   <source>The neuron has not been given these pictures. Throw them away?</source>
   <extracomment>own_data_labels.PICTURES_LOST</extracomment>
   <translation>La neurona no ha recibido estas imágenes. ¿Descartarlas?</translation>
  </message>
  <message>
   <source>Take the last change back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO</extracomment>
   <translation>Revertir el último cambio.  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Edit rows</source>
   <extracomment>own_data_labels.EDIT_ROWS</extracomment>
   <translation>Editar filas</translation>
  </message>
  <message>
   <source>Add a row</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>Añadir una fila</translation>
  </message>
  <message>
   <source>An empty row below the current one, to be filled in.  (Ctrl+N)</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>Una fila vacía debajo de la actual, para rellenar.  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Pictures are drawn in the window “Draw pictures”.</source>
   <extracomment>own_data_labels.ADD_NO_PICTURE</extracomment>
   <translation>Las imágenes se dibujan en la ventana “Dibujar imágenes”.</translation>
  </message>
  <message>
   <source>Delete rows</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>Eliminar filas</translation>
  </message>
  <message>
   <source>Delete the rows with a selected cell.  (Delete)</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>Eliminar las filas que tienen una celda seleccionada.  (Supr)</translation>
  </message>
  <message>
   <source>Copy the selected cells for a spreadsheet.  (Ctrl+C)</source>
   <extracomment>own_data_labels.COPY</extracomment>
   <translation>Copiar las celdas seleccionadas para una hoja de cálculo.  (Ctrl+C)</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste cells of a spreadsheet, or lines with tabs, semicolons or commas, from the current cell on; rows are added as needed.  (Ctrl+V)</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>Pegar celdas de una hoja de cálculo, o líneas con tabuladores, puntos y comas o comas, desde la celda actual; se añaden filas si hacen falta.  (Ctrl+V)</translation>
  </message>
  <message>
   <source>Apply</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Give the changed rows to the neuron.  (Ctrl+Enter)</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>Dar las filas cambiadas a la neurona.  (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Leave the data as it was.</source>
   <extracomment>own_data_labels.CANCEL</extracomment>
   <translation>Dejar los datos como estaban.</translation>
  </message>
  <message>
   <source>Rows</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>Filas</translation>
  </message>
  <message>
   <source>Double-click or type to change a cell; F2 edits it, Esc leaves it.</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>Doble clic o escribir para cambiar una celda; F2 la edita, Esc la deja.</translation>
  </message>
  <message>
   <source>picture</source>
   <extracomment>own_data_labels.PICTURE_COLUMN</extracomment>
   <translation>imagen</translation>
  </message>
  <message>
   <source>{name} (edited)</source>
   <extracomment>own_data_labels.EDITED</extracomment>
   <translation>{name} (editado)</translation>
  </message>
  <message>
   <source>The changes have not been applied. Throw them away?</source>
   <extracomment>own_data_labels.ROWS_LOST</extracomment>
   <translation>Los cambios no se han aplicado. ¿Descartarlos?</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <extracomment>own_data_labels.UNCHANGED</extracomment>
   <translation>Aún no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Over 200 000 rows can be looked at, but not changed here: each change would have to move too many numbers. Change them in the file, and open that.</source>
   <extracomment>own_data_labels.READ_ONLY</extracomment>
   <translation>Más de 200 000 filas se pueden ver, pero no cambiar aquí: cada cambio tendría que mover demasiados números. Cambiarlas en el archivo, y abrirlo.</translation>
  </message>
  <message>
   <source>Over 20 000 rows: looking is fast, adding and deleting rows takes a moment.</source>
   <extracomment>own_data_labels.SLOW</extracomment>
   <translation>Más de 20 000 filas: verlas es rápido, añadir y eliminar filas tarda un momento.</translation>
  </message>
  <message>
   <source>Rows of both classes are needed: there is none of “{name}”.</source>
   <extracomment>own_data_labels.BOTH_CLASSES</extracomment>
   <translation>Hacen falta filas de ambas clases: no hay ninguna de “{name}”.</translation>
  </message>
  <message>
   <source>There are no rows left. Add one, or press Ctrl+Z.</source>
   <extracomment>own_data_labels.NO_ROWS</extracomment>
   <translation>No quedan filas. Añadir una, o pulsar Ctrl+Z.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be copied at once. Select fewer.</source>
   <extracomment>own_data_labels.TOO_LONG_COPY</extracomment>
   <translation>Se pueden copiar a lo sumo 50 000 celdas a la vez. Seleccionar menos.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be pasted at once. Save them as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_LONG_PASTE</extracomment>
   <translation>Se pueden pegar a lo sumo 50 000 celdas a la vez. Guardarlas como archivo CSV, y abrirlo.</translation>
  </message>
  <message>
   <source>{given} cells a row were copied, but from here to the right there are only {room}. Nothing was pasted: choose a cell further left.</source>
   <extracomment>own_data_labels.TOO_WIDE_PASTE</extracomment>
   <translation>Se copiaron {given} celdas por fila, pero desde aquí hacia la derecha solo hay {room}. No se pegó nada: elegir una celda más a la izquierda.</translation>
  </message>
  <message>
   <source>At most 200 000 rows can be changed here. Nothing was added: save the rows as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_MANY_ROWS</extracomment>
   <translation>Aquí se pueden cambiar a lo sumo 200 000 filas. No se añadió nada: guardar las filas como archivo CSV, y abrirlo.</translation>
  </message>
  <message>
   <source>There is no text to paste.</source>
   <extracomment>own_data_labels.NOTHING_TO_PASTE</extracomment>
   <translation>No hay texto que pegar.</translation>
  </message>
  <message>
   <source>Commas were read as decimal marks. For cells side by side, put tabs or semicolons between.</source>
   <extracomment>own_data_labels.ONE_COLUMN</extracomment>
   <translation>Las comas se leyeron como signos decimales. Para celdas contiguas, poner tabuladores o puntos y comas entre ellas.</translation>
  </message>
  <message>
   <source>Pictures cannot be pasted as numbers here.</source>
   <extracomment>own_data_labels.NO_PICTURES_PASTED</extracomment>
   <translation>Aquí no se pueden pegar imágenes como números.</translation>
  </message>
  <message>
   <source>is empty. Give a number, such as 3.5.</source>
   <extracomment>own_data_labels.EMPTY_CELL</extracomment>
   <translation>está vacío. Poner un número, como 3,5.</translation>
  </message>
  <message>
   <source>is empty. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.EMPTY_LABEL</extracomment>
   <translation>está vacío. Poner “{first}” o “{second}”.</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_A_NUMBER</extracomment>
   <translation>“{text}” no es un número. Poner uno, como 3,5 o 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is not a finite number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_FINITE</extracomment>
   <translation>“{text}” no es un número finito. Poner uno, como 3,5 o 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is none of the classes. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.NOT_A_CLASS</extracomment>
   <translation>“{text}” no es ninguna de las clases. Poner “{first}” o “{second}”.</translation>
  </message>
  <message>
   <source>Open a table</source>
   <extracomment>own_data_labels.OPEN_FILE</extracomment>
   <translation>Abrir una tabla</translation>
  </message>
  <message>
   <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
   <extracomment>own_data_labels.FILE_KINDS</extracomment>
   <translation>CSV (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <extracomment>own_data_labels.READING</extracomment>
   <translation>Leyendo {name} …</translation>
  </message>
  <message>
   <source>{name} cannot be read: {why}.</source>
   <extracomment>own_data_labels.CANNOT_READ</extracomment>
   <translation>No se puede leer {name}: {why}.</translation>
  </message>
  <message>
   <source>{name} was not opened.</source>
   <extracomment>own_data_labels.READING_CANCELLED</extracomment>
   <translation>{name} no se abrió.</translation>
  </message>
  <message>
   <source>Stop reading; everything stays as it was.  (Esc)</source>
   <extracomment>own_data_labels.READING_TIP</extracomment>
   <translation>Dejar de leer; todo queda como estaba.  (Esc)</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <extracomment>own_data_labels.CHOOSE_COLUMNS</extracomment>
   <translation>Elegir columnas</translation>
  </message>
  <message>
   <source>Choice</source>
   <extracomment>own_data_labels.CHOICE</extracomment>
   <translation>Elección</translation>
  </message>
  <message>
   <source>The first rows</source>
   <extracomment>own_data_labels.PREVIEW</extracomment>
   <translation>Las primeras filas</translation>
  </message>
  <message>
   <source>The column to be learnt: it says which class a row is of.</source>
   <extracomment>own_data_labels.LABEL_COLUMN</extracomment>
   <translation>La columna que se ha de aprender: dice a qué clase pertenece una fila.</translation>
  </message>
  <message>
   <source>The label that the neuron answers with 1; it answers 0 for others.</source>
   <extracomment>own_data_labels.POSITIVE</extracomment>
   <translation>La etiqueta a la que la neurona responde 1; a las otras responde 0.</translation>
  </message>
  <message>
   <source>What is done to each feature before the neuron sees it.</source>
   <extracomment>own_data_labels.SCALING</extracomment>
   <translation>Lo que se hace con cada atributo antes de que la neurona lo vea.</translation>
  </message>
  <message>
   <source>The columns to learn from. Space checks or unchecks.</source>
   <extracomment>own_data_labels.FEATURES</extracomment>
   <translation>Las columnas de las que se aprende. Espacio marca o desmarca.</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Check every column of numbers.</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>Marcar todas las columnas de números.</translation>
  </message>
  <message>
   <source>Uncheck every column.</source>
   <extracomment>own_data_labels.NO_FEATURES</extracomment>
   <translation>Desmarcar todas las columnas.</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Learn from these columns.  (Enter)</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>Aprender de estas columnas.  (Enter)</translation>
  </message>
  <message>
   <source>Each feature minus its mean, divided by its standard deviation: all weigh alike.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>Cada atributo menos su media, dividido entre su desviación estándar: todos pesan igual.</translation>
  </message>
  <message>
   <source>The numbers as they are in the file; large ones then need a small learning rate.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>Los números como están en el archivo; los grandes necesitan entonces una tasa de aprendizaje pequeña.</translation>
  </message>
  <message>
   <source>{name}  ·  the label</source>
   <extracomment>own_data_labels.IS_LABEL</extracomment>
   <translation>{name}  ·  la etiqueta</translation>
  </message>
  <message>
   <source>{name}  ·  text, such as “{value}”</source>
   <extracomment>own_data_labels.IS_TEXT</extracomment>
   <translation>{name}  ·  texto, como “{value}”</translation>
  </message>
  <message>
   <source>{name}  ·  no values</source>
   <extracomment>own_data_labels.IS_EMPTY</extracomment>
   <translation>{name}  ·  sin valores</translation>
  </message>
  <message>
   <source>Check at least one feature.</source>
   <extracomment>own_data_labels.CHECK_SOME</extracomment>
   <translation>Marcar al menos un atributo.</translation>
  </message>
  <message>
   <source>There is no feature to check: a table needs a label and, beside it, at least one column of numbers.</source>
   <extracomment>own_data_labels.NO_FEATURES_THERE</extracomment>
   <translation>No hay ningún atributo que marcar: una tabla necesita una etiqueta y, además, al menos una columna de números.</translation>
  </message>
  <message>
   <source>Looking through the rows …</source>
   <extracomment>own_data_labels.CHECKING</extracomment>
   <translation>Revisando las filas …</translation>
  </message>
  <message numerus="yes">
   <source>Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</source>
   <extracomment>own_data_labels.pixel; one: Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</extracomment>
   <translation>
    <numerusform>Fila {row}, columna {column}: {state}. {drawn} de {total} píxeles dibujados.</numerusform>
    <numerusform>Fila {row}, columna {column}: {state}. {drawn} de {total} píxeles dibujados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The neuron has {count} pictures now. Draw more and train again at any time.</source>
   <extracomment>own_data_labels.given; one: The neuron has {count} picture now. Draw more and train again at any time.</extracomment>
   <translation>
    <numerusform>La neurona tiene ahora {count} imagen. Se puede dibujar más y entrenar de nuevo en cualquier momento.</numerusform>
    <numerusform>La neurona tiene ahora {count} imágenes. Se puede dibujar más y entrenar de nuevo en cualquier momento.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {pixels} pixels each.</source>
   <extracomment>own_data_labels.ready; one: {count} picture of {pixels} pixels each.</extracomment>
   <translation>
    <numerusform>{count} imagen de {pixels} píxeles.</numerusform>
    <numerusform>{count} imágenes de {pixels} píxeles cada una.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows</source>
   <extracomment>own_data_labels.rows; one: {count} row</extracomment>
   <translation>
    <numerusform>{count} fila</numerusform>
    <numerusform>{count} filas</numerusform>
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
    <numerusform>Se pegó {count} fila.</numerusform>
    <numerusform>Se pegaron {count} filas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Row {row}, {column}: {why}</source>
   <extracomment>own_data_labels.cell_refused</extracomment>
   <translation>Fila {row}, {column}: {why}</translation>
  </message>
  <message numerus="yes">
   <source>{refused} ({count} more)</source>
   <extracomment>own_data_labels.with_more_refused; one: {refused} ({count} more)</extracomment>
   <translation>
    <numerusform>{refused} ({count} más)</numerusform>
    <numerusform>{refused} ({count} más)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} columns</source>
   <extracomment>own_data_labels.table_size; one: {count} column</extracomment>
   <translation>
    <numerusform>{count} columna</numerusform>
    <numerusform>{count} columnas</numerusform>
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
    <numerusform>La otra etiqueta ({count}) es la clase 0.</numerusform>
    <numerusform>Las otras {count} etiquetas juntas son la clase 0.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the first {most} of {count} labels are listed.</source>
   <extracomment>own_data_labels.first_classes</extracomment>
   <translation>Solo se listan las primeras {most} de {count} etiquetas.</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples with {features}.</source>
   <extracomment>own_data_labels.opens; one: {samples} sample with {features}.</extracomment>
   <translation>
    <numerusform>{samples} muestra con {features}.</numerusform>
    <numerusform>{samples} muestras con {features}.</numerusform>
   </translation>
  </message>
  <message>
   <source>half drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>a medio dibujar</translation>
  </message>
  <message>
   <source>Class 0 is “{label}”.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>La clase 0 es “{label}”.</translation>
  </message>
  <message>
   <source>The others together are class 0: {labels}.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>Las otras juntas son la clase 0: {labels}.</translation>
  </message>
  <message>
   <source>drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>dibujado</translation>
  </message>
  <message>
   <source>empty</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>vacío</translation>
  </message>
  <message>
   <source>Add as {name}   {key}</source>
   <extracomment>own_data_labels.add_as</extracomment>
   <translation>Añadir como {name}   {key}</translation>
  </message>
  <message>
   <source>This curve opens downwards: it has no lowest point, and every rate leads away from the highest.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>Esta curva se abre hacia abajo: no tiene un punto más bajo, y toda tasa se aleja del más alto.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L y 2/L solo valen para el descenso de gradiente simple.</translation>
  </message>
  <message>
   <source>A grid search takes no steps: the learning rate means nothing to it.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>Una búsqueda en rejilla no da pasos: la tasa de aprendizaje no significa nada para ella.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only where each step sees all of the data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L y 2/L solo valen donde cada paso ve todos los datos.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only for steps along the cost's own gradient.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L y 2/L solo valen para pasos según el gradiente del propio costo.</translation>
  </message>
  <message>
   <source>1/L and 2/L are not computed for so much data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L y 2/L no se calculan para tantos datos.</translation>
  </message>
  <message>
   <source>It would go down steadily.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Bajaría de forma constante.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land nearer to the minimum, without crossing it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Con {letter} = {rate} cada paso caería más cerca del mínimo, sin cruzarlo.</translation>
  </message>
  <message>
   <source>It would overshoot, yet close in.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Se pasaría, pero se acercaría.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land nearer to it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Con {letter} = {rate} cada paso cruzaría el mínimo y caería más cerca de él.</translation>
  </message>
  <message>
   <source>It would go back and forth.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Iría y vendría.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land exactly as far on the other side.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Con {letter} = {rate} cada paso cruzaría el mínimo y caería exactamente igual de lejos al otro lado.</translation>
  </message>
  <message>
   <source>It would go away.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Se alejaría.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land farther from the minimum than the last.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>Con {letter} = {rate} cada paso caería más lejos del mínimo que el anterior.</translation>
  </message>
  <message>
   <source>Diverged at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>Divergencia en el paso {step}.</translation>
  </message>
  <message>
   <source>Cycling, seen at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>En ciclo, visto en el paso {step}.</translation>
  </message>
  <message>
   <source>{function}; gradient descent from {start} with learning rate {letter} = {rate}</source>
   <extracomment>parabola_words.setting</extracomment>
   <translation>{function}; descenso de gradiente desde {start} con tasa de aprendizaje {letter} = {rate}</translation>
  </message>
  <message numerus="yes">
   <source>Each step keeps {share} of the distance to the minimum: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in; one: Each step keeps {share} of the distance to the minimum: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>Cada paso conserva {share} de la distancia al mínimo: {steps} paso para llegar a menos de {near}.</numerusform>
    <numerusform>Cada paso conserva {share} de la distancia al mínimo: {steps} pasos para llegar a menos de {near}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each step lands on the other side, at {share} of the distance: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing; one: Each step lands on the other side, at {share} of the distance: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>Cada paso cae al otro lado, a {share} de la distancia: {steps} paso para llegar a menos de {near}.</numerusform>
    <numerusform>Cada paso cae al otro lado, a {share} de la distancia: {steps} pasos para llegar a menos de {near}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {step}: {point}, slope {slope}, cost {cost}. {verdict}</source>
   <extracomment>parabola_words.summary, walk_words.summary</extracomment>
   <translation>Paso {step}: {point}, pendiente {slope}, costo {cost}. {verdict}</translation>
  </message>
  <message>
   <source>{start} (drawn with seed {seed})</source>
   <extracomment>parabola_words.setting, walk_words._start</extracomment>
   <translation>{start} (sorteado con la semilla {seed})</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>Cada paso conserva {share} de la distancia al mínimo.</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>Cada paso conserva {share} de la distancia al mínimo: más de {steps} pasos para llegar a menos de {near}.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>Cada paso cae al otro lado, a {share} de la distancia.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>Cada paso cae al otro lado, a {share} de la distancia: más de {steps} pasos para llegar a menos de {near}.</translation>
  </message>
  <message>
   <source>There is no lowest point to find here.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Aquí no hay un punto más bajo que hallar.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped at the limit of {steps} steps. Raise Steps to go on.</source>
   <extracomment>parabola_words.ending; one: Stopped at the limit of {steps} step. Raise Steps to go on.</extracomment>
   <translation>
    <numerusform>Detenido en el límite de {steps} paso. Subir Pasos para seguir.</numerusform>
    <numerusform>Detenido en el límite de {steps} pasos. Subir Pasos para seguir.</numerusform>
   </translation>
  </message>
  <message>
   <source>{rate} = 1/L: a single step lands on the minimum.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 1/L: un solo paso cae en el mínimo.</translation>
  </message>
  <message>
   <source>{rate} = 2/L: each step lands on the other side, exactly as far away.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 2/L: cada paso cae al otro lado, exactamente igual de lejos.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: choose {rate} below 2/L.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>Cada paso cae al otro lado, a {share} de la distancia: elegir {rate} por debajo de 2/L.</translation>
  </message>
  <message>
   <source>Choose a start nearer to the minimum.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Elegir un inicio más cercano al mínimo.</translation>
  </message>
  <message>
   <source>The slope is 0 here, yet this is the highest point: the smallest push leads away.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>La pendiente es 0 aquí, y sin embargo este es el punto más alto: el menor empujón aleja.</translation>
  </message>
  <message>
   <source>The slope is {slope}, so the steps have all but ended: x = {x}.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>La pendiente es {slope}, así que los pasos casi han terminado: x = {x}.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever: it neither arrives nor leaves.</source>
   <extracomment>parabola_words.verdict; one: The walk comes back to the same point every step, and will for ever: it neither arrives nor leaves.</extracomment>
   <translation>
    <numerusform>El recorrido vuelve al mismo punto en cada paso, y así será siempre: ni llega ni se va.</numerusform>
    <numerusform>El recorrido vuelve al mismo punto cada {period} pasos, y así será siempre: ni llega ni se va.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose {rate} below 2/L = {limit}.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Elegir {rate} por debajo de 2/L = {limit}.</translation>
  </message>
  <message>
   <source>Going down steadily.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Baja de forma constante.</translation>
  </message>
  <message>
   <source>{letter} stays {rate}; the step shrinks because the slope does.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>{letter} sigue en {rate}; el paso se acorta porque la pendiente disminuye.</translation>
  </message>
  <message>
   <source>Overshooting, yet closing in.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Se pasa, pero se acerca.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands nearer to it.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Cada paso cruza el mínimo y cae más cerca de él.</translation>
  </message>
  <message>
   <source>Going back and forth.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Va y viene.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands exactly as far on the other side.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Cada paso cruza el mínimo y cae exactamente igual de lejos al otro lado.</translation>
  </message>
  <message>
   <source>Going away.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Se aleja.</translation>
  </message>
  <message>
   <source>Each step lands farther from the minimum than the last.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Cada paso cae más lejos del mínimo que el anterior.</translation>
  </message>
  <message>
   <source>Going down without end.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>Baja sin fin.</translation>
  </message>
  <message>
   <source>No lowest point lies ahead.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>No hay un punto más bajo por delante.</translation>
  </message>
  <message>
   <source>From here the walk comes down again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Desde aquí el recorrido vuelve a bajar.</translation>
  </message>
  <message>
   <source>Reset to begin again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>Reiniciar para comenzar de nuevo.</translation>
  </message>
  <message numerus="yes">
   <source>All {count} points are tried. The best is {best}, {cost}.</source>
   <extracomment>phase_words._found; one: All {count} points are tried. The best is {best}, {cost}.</extracomment>
   <translation>
    <numerusform>Se probó el único punto ({count}). El mejor es {best}, {cost}.</numerusform>
    <numerusform>Se probaron todos los {count} puntos. El mejor es {best}, {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>sub-frame {number} of {count}</source>
   <extracomment>phase_words.place</extracomment>
   <translation>subpaso {number} de {count}</translation>
  </message>
  <message>
   <source>The end</source>
   <extracomment>phase_words._found, phase_words.caption</extracomment>
   <translation>El final</translation>
  </message>
  <message>
   <source>Running</source>
   <extracomment>phase_words.running</extracomment>
   <translation>En marcha</translation>
  </message>
  <message>
   <source>The steps play through. Pause to take one apart.</source>
   <extracomment>phase_words.running</extracomment>
   <translation>Los pasos pasan de corrido. Pausa para desmontar uno.</translation>
  </message>
  <message>
   <source>Your turn</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>Una pregunta</translation>
  </message>
  <message>
   <source>What comes here is what you are asked: answer first.</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>Lo que viene aquí es lo que se pregunta: responder primero.</translation>
  </message>
  <message>
   <source>A number is too large here, or undefined: no step leads on. Go back, or reset.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>Aquí un número es demasiado grande, o indefinido: ningún paso sigue. Volver atrás, o reiniciar.</translation>
  </message>
  <message>
   <source>Converged</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>Convergencia</translation>
  </message>
  <message>
   <source>The slope is as good as 0, so this step leads nowhere else: the walk ends here.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>La pendiente es prácticamente 0, así que este paso no lleva a otro lugar: el recorrido termina aquí.</translation>
  </message>
  <message>
   <source>up</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>sube</translation>
  </message>
  <message>
   <source>It gets larger.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Se hace mayor.</translation>
  </message>
  <message>
   <source>down</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>baja</translation>
  </message>
  <message>
   <source>It gets smaller.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>Se hace menor.</translation>
  </message>
  <message>
   <source>stays</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>igual</translation>
  </message>
  <message>
   <source>It does not change.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>No cambia.</translation>
  </message>
  <message>
   <source>Which way will {name} go?</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>¿Hacia dónde irá {name}?</translation>
  </message>
  <message>
   <source>Choose, or press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>Elegir, o pulsar 1, 2 o 3; Esc lo muestra.</translation>
  </message>
  <message>
   <source>Sample {sample}: the smallest factor of its pull on {name}?</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>Muestra {sample}: ¿el menor factor de su tirón sobre {name}?</translation>
  </message>
  <message>
   <source>Size counts, not the sign. Press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>Cuenta el tamaño, no el signo. Pulsar 1, 2 o 3; Esc lo muestra.</translation>
  </message>
  <message>
   <source>{name} is the weight of {feature}.</source>
   <extracomment>predict_neuron_words._weight</extracomment>
   <translation>{name} es el peso de {feature}.</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <extracomment>predict_neuron_words._listed, table_words._expected</extracomment>
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <source>The sample is labelled {label}.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>La etiqueta de la muestra es {label}.</translation>
  </message>
  <message>
   <source>The step:</source>
   <extracomment>predict_neuron_words.direction_shown, predict_words.point_shown</extracomment>
   <translation>El paso:</translation>
  </message>
  <message>
   <source>Not that way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>No en ese sentido.</translation>
  </message>
  <message>
   <source>Look at the sign of {slope}.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Mirar el signo de {slope}.</translation>
  </message>
  <message>
   <source>The smallest:</source>
   <extracomment>predict_neuron_words.factor_shown</extracomment>
   <translation>El menor:</translation>
  </message>
  <message>
   <source>With cross-entropy σ′(z) has cancelled, and the pull is {pull}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Con la entropía cruzada σ′(z) se ha cancelado, y el tirón es {pull}.</translation>
  </message>
  <message>
   <source>{value}, beside {others}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value}, frente a {others}.</translation>
  </message>
  <message>
   <source>{value} is far below 0: leave the sign away.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value} está muy por debajo de 0: no contar el signo.</translation>
  </message>
  <message>
   <source>Not the smallest.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>No es el menor.</translation>
  </message>
  <message>
   <source>{value}; another is nearer 0.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value}; otro está más cerca de 0.</translation>
  </message>
  <message>
   <source>Right.</source>
   <extracomment>predict_neuron_words.direction_judged, predict_neuron_words.factor_judged, predict_words.point_judged</extracomment>
   <translation>Correcto.</translation>
  </message>
  <message>
   <source>{slope} is below 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} es menor que 0, y el paso va contra la pendiente.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the velocity leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} por sí sola llevaría allí, pero la velocidad lleva en el otro sentido.</translation>
  </message>
  <message>
   <source>{slope} is divided by a curvature below 0: the step climbs.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} se divide entre una curvatura menor que 0: el paso sube.</translation>
  </message>
  <message>
   <source>It stays.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Se queda.</translation>
  </message>
  <message>
   <source>{slope}: nothing moves it.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope}: nada lo mueve.</translation>
  </message>
  <message>
   <source>No factor here.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Aquí no es un factor.</translation>
  </message>
  <message>
   <source>Sign for size.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>Signo por tamaño.</translation>
  </message>
  <message>
   <source>{name} stays at {value}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} se queda en {value}.</translation>
  </message>
  <message>
   <source>{name} goes up, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} sube, de {before} a {after}.</translation>
  </message>
  <message>
   <source>{name} goes down, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} baja, de {before} a {after}.</translation>
  </message>
  <message>
   <source>{slope} is above 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} es mayor que 0: {goes}</translation>
  </message>
  <message>
   <source>{slope} is below 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} es menor que 0: {goes}</translation>
  </message>
  <message>
   <source>{slope} is above 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} es mayor que 0, y el paso va contra la pendiente.</translation>
  </message>
  <message>
   <source>Wrong sign.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Signo erróneo.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the mean m̂ of the slopes leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} por sí sola llevaría allí, pero la media m̂ de las pendientes lleva en el otro sentido.</translation>
  </message>
  <message>
   <source>Forgot the memory.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Faltó la memoria.</translation>
  </message>
  <message>
   <source>Forgot the curvature.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Faltó la curvatura.</translation>
  </message>
  <message>
   <source>It moves.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>Se mueve.</translation>
  </message>
  <message>
   <source>{slope} is small, perhaps, but not 0.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} es pequeña, quizá, pero no 0.</translation>
  </message>
  <message>
   <source>The error: how far the output is from the label.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>El error: cuánto dista la salida de la etiqueta.</translation>
  </message>
  <message>
   <source>The sigmoid’s slope: how much the output moves when z does.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>La pendiente de la sigmoide: cuánto se mueve la salida cuando se mueve z.</translation>
  </message>
  <message>
   <source>The input that the parameter is multiplied with.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>La entrada por la que se multiplica el parámetro.</translation>
  </message>
  <message>
   <source>Compare the answer with where the step leads.  (Enter)</source>
   <extracomment>predict_words.CHECK</extracomment>
   <translation>Comparar la respuesta con el lugar al que lleva el paso.  (Enter)</translation>
  </message>
  <message>
   <source>Show me</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show where the step leads, without an answer.  (Esc)</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>Mostrar adónde lleva el paso, sin responder.  (Esc)</translation>
  </message>
  <message>
   <source>Show</source>
   <extracomment>predict_words.SHOW_SHORT</extracomment>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Press Step ({key}): it asks first where the step leads.</source>
   <extracomment>predict_words.READY</extracomment>
   <translation>Pulsar Paso ({key}): pregunta primero adónde lleva el paso.</translation>
  </message>
  <message>
   <source>Run and Step ×10 do not ask.</source>
   <extracomment>predict_words.READY_HINT</extracomment>
   <translation>Ejecutar y Paso ×10 no preguntan.</translation>
  </message>
  <message>
   <source>Step ({key}) asks nothing here.</source>
   <extracomment>predict_words.NO_QUESTION</extracomment>
   <translation>Paso ({key}) no pregunta nada aquí.</translation>
  </message>
  <message>
   <source>A grid search takes one place after another: no slope leads from one to the next.</source>
   <extracomment>predict_words.GRID</extracomment>
   <translation>Una búsqueda en rejilla toma un lugar tras otro: ninguna pendiente lleva de uno al siguiente.</translation>
  </message>
  <message>
   <source>No step leads on from here.</source>
   <extracomment>predict_words.AT_END</extracomment>
   <translation>De aquí no sigue ningún paso.</translation>
  </message>
  <message>
   <source>Try again, or Esc shows it.</source>
   <extracomment>predict_words.AGAIN</extracomment>
   <translation>Intentarlo de nuevo, o Esc lo muestra.</translation>
  </message>
  <message>
   <source>Step ({key}) takes the step.</source>
   <extracomment>predict_words.GO_ON</extracomment>
   <translation>Paso ({key}) da el paso.</translation>
  </message>
  <message>
   <source>{first} of {answered}</source>
   <extracomment>predict_words.tries</extracomment>
   <translation>{first} de {answered}</translation>
  </message>
  <message>
   <source>Predictions right at the first try: {first} of {answered}; right in the end: {right}.</source>
   <extracomment>predict_words.tries_tip</extracomment>
   <translation>Predicciones acertadas al primer intento: {first} de {answered}; acertadas al final: {right}.</translation>
  </message>
  <message>
   <source>Where the step leads: type {name}, or drag the ? in the picture.</source>
   <extracomment>predict_words.coordinate</extracomment>
   <translation>Adónde lleva el paso: escribir {name}, o arrastrar el ? de la imagen.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Arrastrar el ? de la imagen, o escribir ambos números y pulsar Enter ({decimals}); Esc lo muestra.</translation>
  </message>
  <message>
   <source>{slip}, in {first} and {second}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}, en {first} e {second}.</translation>
  </message>
  <message>
   <source>The slope is {derivative}: {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>La pendiente es {derivative}: {right}, no {wrong}.</translation>
  </message>
  <message>
   <source>{change} is how far it goes: add it to {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} es cuánto avanza: sumarlo a {start}.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: take the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} toma solo esta pendiente: tomar la media m̂, dividida entre la raíz √ŝ.</translation>
  </message>
  <message>
   <source>Off by {distance}: give {decimals}, and round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>Diferencia de {distance}: dar {decimals}, y redondear solo al final.</translation>
  </message>
  <message>
   <source>Where does this step lead?</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>¿Adónde lleva este paso?</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Arrastrar el ? de la imagen, o escribir ambos números y pulsar Enter; Esc lo muestra.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Arrastrar el ? de la imagen, o escribir el número y pulsar Enter ({decimals}); Esc lo muestra.</translation>
  </message>
  <message>
   <source>The slope of xⁿ is {rule}. Here it comes to {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>La pendiente de xⁿ es {rule}. Aquí da {right}, no {wrong}.</translation>
  </message>
  <message>
   <source>Forgot the factor 2</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Faltó el factor 2</translation>
  </message>
  <message>
   <source>{change} is how far it goes: subtract it from {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} es cuánto avanza: restarlo de {start}.</translation>
  </message>
  <message>
   <source>Off by {distance}: round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>Diferencia de {distance}: redondear solo al final.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>Arrastrar el ? de la imagen, o escribir el número y pulsar Enter; Esc lo muestra.</translation>
  </message>
  <message>
   <source>{slip}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}.</translation>
  </message>
  <message>
   <source>{slip}, in {name}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}, en {name}.</translation>
  </message>
  <message>
   <source>{sum} takes all of it: multiply by {rate} first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} la toma entera: multiplicar primero por {rate}.</translation>
  </message>
  <message>
   <source>The slope is {slope}, not {wrong}.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>La pendiente es {slope}, no {wrong}.</translation>
  </message>
  <message>
   <source>{sum} takes the slope: divide it by the curvature first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} toma la pendiente: dividirla primero entre la curvatura.</translation>
  </message>
  <message>
   <source>{start} is where it begins, and the slope there is not 0.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{start} es donde comienza, y la pendiente allí no es 0.</translation>
  </message>
  <message>
   <source>Forgot a factor</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>Faltó un factor</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: the velocity v counts too.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} toma solo esta pendiente: la velocidad v también cuenta.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: divide it by the root √s.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} toma solo esta pendiente: dividirla entre la raíz √s.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope there.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} es {here} menos {rate} por la pendiente allí.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} es {here} menos {rate} por la nueva velocidad v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times slope and share of the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} es {here} menos {rate} por la suma de la pendiente y la parte de la nueva velocidad v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope, divided by the root √s.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} es {here} menos {rate} por la pendiente, dividida entre la raíz √s.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} es {here} menos {rate} por la media m̂, dividida entre la raíz √ŝ.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus the slope divided by the curvature.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} es {here} menos la pendiente dividida entre la curvatura.</translation>
  </message>
  <message>
   <source>Wrong sign</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Signo erróneo</translation>
  </message>
  <message>
   <source>{sum} goes the other way: subtract.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} va en el otro sentido: restar.</translation>
  </message>
  <message>
   <source>Forgot the learning rate</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Faltó la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Forgot to add b</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Faltó sumar b</translation>
  </message>
  <message>
   <source>Only the change</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Solo el cambio</translation>
  </message>
  <message>
   <source>Forgot the memory</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Faltó la memoria</translation>
  </message>
  <message>
   <source>Forgot the curvature</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Faltó la curvatura</translation>
  </message>
  <message>
   <source>No step</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Ningún paso</translation>
  </message>
  <message>
   <source>Rounded too soon</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Redondeo prematuro</translation>
  </message>
  <message>
   <source>Not there</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>Ahí no</translation>
  </message>
  <message>
   <source>Race</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>Carrera</translation>
  </message>
  <message>
   <source>The pinned runs side by side, in step.</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>Los recorridos fijados, uno junto a otro, al mismo paso.</translation>
  </message>
  <message>
   <source>Pin this run</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>Fijar este</translation>
  </message>
  <message>
   <source>Keep the present settings as a lane of the race, six at the most.</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>Guardar los ajustes actuales como carril de la carrera, seis a lo sumo.</translation>
  </message>
  <message>
   <source>Pin</source>
   <extracomment>race_labels.PIN_SHORT</extracomment>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Back to one run</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>Volver a uno solo</translation>
  </message>
  <message>
   <source>Leave the race as it stands; it can be gone on with.</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>Dejar la carrera como está; se puede continuar.</translation>
  </message>
  <message>
   <source>One run</source>
   <extracomment>race_labels.BACK_SHORT</extracomment>
   <translation>Uno solo</translation>
  </message>
  <message>
   <source>Remove all</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>Quitar todos</translation>
  </message>
  <message>
   <source>Take all lanes out. Undo brings them back.</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>Sacar todos los carriles. Deshacer los recupera.</translation>
  </message>
  <message>
   <source>The method, rate, start (also with X and 0) and batch size on the left are this run’s alone; the lanes keep theirs.</source>
   <extracomment>race_labels.THIS_RUN_TIP</extracomment>
   <translation>El método, la tasa, el inicio (también con X y 0) y el tamaño de lote de la izquierda son solo de este recorrido; los carriles conservan los suyos.</translation>
  </message>
  <message>
   <source>Ready-made</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>Preparadas</translation>
  </message>
  <message>
   <source>A whole race made of the present settings, in the place of the lanes there are. Undo brings those back.</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>Una carrera entera hecha con los ajustes actuales, en lugar de los carriles que hay. Deshacer los recupera.</translation>
  </message>
  <message>
   <source>Six methods</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>Seis métodos</translation>
  </message>
  <message>
   <source>Every method that takes a learning rate, at the present one.</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>Cada método que usa una tasa de aprendizaje, con la actual.</translation>
  </message>
  <message>
   <source>Five rates</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>Cinco tasas</translation>
  </message>
  <message>
   <source>A quarter of the present learning rate, half, all, twice and four times of it.</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>Un cuarto de la tasa de aprendizaje actual, la mitad, entera, el doble y el cuádruple.</translation>
  </message>
  <message>
   <source>Five starts</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>Cinco inicios</translation>
  </message>
  <message>
   <source>Starts drawn from the picture’s range, with seeds from the present one on.</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>Inicios sorteados en el rango de la imagen, con semillas a partir de la actual.</translation>
  </message>
  <message>
   <source>Batch sizes</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>Tamaños de lote</translation>
  </message>
  <message>
   <source>All samples, 256, 32, 8 and 1, of those that fit.</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>Todas las muestras, 256, 32, 8 y 1, los que quepan.</translation>
  </message>
  <message>
   <source>Paths</source>
   <extracomment>race_labels.PATHS</extracomment>
   <translation>Caminos</translation>
  </message>
  <message>
   <source>Costs</source>
   <extracomment>race_labels.COSTS</extracomment>
   <translation>Costos</translation>
  </message>
  <message>
   <source>Ranking</source>
   <extracomment>race_labels.RANKING</extracomment>
   <translation>Clasificación</translation>
  </message>
  <message>
   <source>Click to start all lanes there, drag the ring, or use the arrow keys. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>race_labels.PATHS_TIP</extracomment>
   <translation>Clic para que todos los carriles empiecen allí, arrastrar el anillo, o usar las flechas. Arrastrar para desplazar, rueda para ampliar; F: vista completa.</translation>
  </message>
  <message>
   <source>evaluations</source>
   <extracomment>race_labels.EVALUATIONS_AXIS, race_labels.BY_EVALUATIONS, race_labels.HEADERS</extracomment>
   <translation>evaluaciones</translation>
  </message>
  <message>
   <source>Count the work and not the steps: the cost and gradient of all samples at one place are one evaluation. A batch of 32 of 320 counts 0.1; Newton–Raphson’s second derivatives count one more for each parameter.</source>
   <extracomment>race_labels.BY_EVALUATIONS</extracomment>
   <translation>Contar el trabajo y no los pasos: el costo y el gradiente de todas las muestras en un lugar son una evaluación. Un lote de 32 de 320 cuenta 0,1; las segundas derivadas de Newton–Raphson cuentan una más por cada parámetro.</translation>
  </message>
  <message>
   <source>log</source>
   <extracomment>race_labels.LOG</extracomment>
   <translation>log</translation>
  </message>
  <message>
   <source>A cost below 0 has no logarithm.</source>
   <extracomment>race_labels.NO_LOG</extracomment>
   <translation>Un costo menor que 0 no tiene logaritmo.</translation>
  </message>
  <message>
   <source>Timeline of the race</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>Línea de tiempo de la carrera</translation>
  </message>
  <message>
   <source>Any step of the race: drag, or use the arrow keys.</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>Cualquier paso de la carrera: arrastrar, o usar las flechas.</translation>
  </message>
  <message>
   <source>rank by</source>
   <extracomment>race_labels.RANK_BY</extracomment>
   <translation>ordenar por</translation>
  </message>
  <message>
   <source>Those that have converged first, by their steps; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Primero los que han convergido, según sus pasos; luego según el costo.</translation>
  </message>
  <message>
   <source>work</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>trabajo</translation>
  </message>
  <message>
   <source>Those that have converged first, by their evaluations; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Primero los que han convergido, según sus evaluaciones; luego según el costo.</translation>
  </message>
  <message>
   <source>cost</source>
   <extracomment>race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>costo</translation>
  </message>
  <message>
   <source>By the cost where each stands.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>Según el costo donde está cada uno.</translation>
  </message>
  <message>
   <source>lane</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>carril</translation>
  </message>
  <message>
   <source>what it is</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>qué es</translation>
  </message>
  <message>
   <source>state</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>estado</translation>
  </message>
  <message>
   <source>Click or Enter: take its settings over. Del: remove it.</source>
   <extracomment>race_labels.TABLE_TIP</extracomment>
   <translation>Clic o Enter: tomar sus ajustes. Supr: quitarlo.</translation>
  </message>
  <message>
   <source>Remove lane {number}</source>
   <extracomment>race_labels.REMOVE_TIP</extracomment>
   <translation>Quitar el carril {number}</translation>
  </message>
  <message>
   <source>Nobody is racing yet.</source>
   <extracomment>race_labels.EMPTY_TITLE</extracomment>
   <translation>Aún no compite nadie.</translation>
  </message>
  <message>
   <source>A lane is a run with its own method, learning rate, start or batch size. Set one on the left and pin it, change something and pin that too, up to six; or take a ready-made race. Then Step or Run moves all of them at once.</source>
   <extracomment>race_labels.EMPTY_TEXT</extracomment>
   <translation>Un carril es un recorrido con su propio método, tasa de aprendizaje, inicio o tamaño de lote. Configurar uno a la izquierda y fijarlo, cambiar algo y fijarlo también, hasta seis; o tomar una carrera preparada. Después Paso o Ejecutar los mueve todos a la vez.</translation>
  </message>
  <message>
   <source>from {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>desde {value}</translation>
  </message>
  <message>
   <source>to {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>hasta {value}</translation>
  </message>
  <message>
   <source>{value} points</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>{value} puntos</translation>
  </message>
  <message>
   <source>from {place}</source>
   <extracomment>race_labels._start</extracomment>
   <translation>desde {place}</translation>
  </message>
  <message>
   <source>this run: {traits}</source>
   <extracomment>race_labels.to_pin</extracomment>
   <translation>este recorrido: {traits}</translation>
  </message>
  <message>
   <source>searched in {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>buscado en {step}</translation>
  </message>
  <message>
   <source>converged at {step}</source>
   <extracomment>race_labels.usual_row, race_labels.state</extracomment>
   <translation>converge en {step}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}. Shift+P shows the race and leaves it.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>Fijado como carril {number}: {title}. Mayús+P muestra la carrera y sale de ella.</translation>
  </message>
  <message>
   <source>Lane {number} walks just so already. Change the method, the rate, the start or the batch, and pin that.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>El carril {number} ya camina exactamente así. Cambiar el método, la tasa, el inicio o el lote, y fijar eso.</translation>
  </message>
  <message>
   <source>Lanes {one} and {other} differ in their starts alone: from one start they would be one.</source>
   <extracomment>race_labels.one_start_refusal</extracomment>
   <translation>Los carriles {one} y {other} solo difieren en su inicio: desde un mismo inicio serían uno.</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes were dropped, which cannot descend this or would equal another: {names}.</source>
   <extracomment>race_labels.left_behind; one: A lane was dropped, which cannot descend this or would equal another: {names}.</extracomment>
   <translation>
    <numerusform>Se quitó un carril, que no puede descender esto o sería igual a otro: {names}.</numerusform>
    <numerusform>Se quitaron {count} carriles, que no pueden descender esto o serían iguales a otro: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The settings of lane {number} are in force: {title}. Undo brings yours back.</source>
   <extracomment>race_labels.taken_over</extracomment>
   <translation>Los ajustes del carril {number} están en vigor: {title}. Deshacer recupera los anteriores.</translation>
  </message>
  <message>
   <source>{name} held as in lane 1, step {step}</source>
   <extracomment>race_labels.held_note</extracomment>
   <translation>{name} como en el carril 1, paso {step}</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes at step {step}</source>
   <extracomment>race_labels.paths_summary; one: {count} lane at step {step}</extracomment>
   <translation>
    <numerusform>{count} carril en el paso {step}</numerusform>
    <numerusform>{count} carriles en el paso {step}</numerusform>
   </translation>
  </message>
  <message>
   <source>The race is over. First: lane {number}, {title}, at step {step}.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>La carrera ha terminado. Primero: carril {number}, {title}, en el paso {step}.</translation>
  </message>
  <message>
   <source>The race is over. First, all at step {step}: lanes {lanes}.</source>
   <extracomment>race_labels.finished_level</extracomment>
   <translation>La carrera ha terminado. Primeros, todos en el paso {step}: carriles {lanes}.</translation>
  </message>
  <message>
   <source>from zeros</source>
   <extracomment>race_labels._start</extracomment>
   <translation>desde ceros</translation>
  </message>
  <message>
   <source>all: {traits}</source>
   <extracomment>race_labels.common</extracomment>
   <translation>todos: {traits}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>Fijado como carril {number}: {title}.</translation>
  </message>
  <message>
   <source>The race has {most} lanes, which is all there are. Remove one to make room.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>La carrera tiene {most} carriles, y no hay más. Quitar uno para hacer sitio.</translation>
  </message>
  <message>
   <source>The race is over: no lane has converged.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>La carrera ha terminado: ningún carril ha convergido.</translation>
  </message>
  <message>
   <source>at its limit, {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>en su límite, {step}</translation>
  </message>
  <message>
   <source>diverged at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>diverge en {step}</translation>
  </message>
  <message>
   <source>cycling at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>en ciclo en {step}</translation>
  </message>
  <message>
   <source>all samples</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>todas las muestras</translation>
  </message>
  <message>
   <source>batch {size}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>lote {size}</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>semilla {seed}</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is 0.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí no hay umbral: la curvatura es 0.</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}: below it a step goes down, as far as the curve bends alike.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí 2/L = {limit}: por debajo, un paso baja, mientras la curvatura no cambie.</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is not defined at this point.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí no hay umbral: la curvatura no está definida en este punto.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards ({curvature}).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí no hay umbral: la función se curva hacia abajo ({curvature}).</translation>
  </message>
  <message>
   <source>No threshold here: the function is no bowl, one λ is {eigenvalue}.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí no hay umbral: la función no es un cuenco, un λ es {eigenvalue}.</translation>
  </message>
  <message>
   <source>No threshold here: one way the curvature is 0 (one λ is 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí no hay umbral: en una dirección la curvatura es 0 (un λ es 0).</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}, and {rate} is not below: on a parabola it would not arrive.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí 2/L = {limit}, y {rate} no está por debajo: en una parábola no llegaría.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards (all λ &lt; 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>Aquí no hay umbral: la función se curva hacia abajo (todos los λ &lt; 0).</translation>
  </message>
  <message>
   <source>Momentum’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>El límite propio de Momentum en una parábola es {formula}.</translation>
  </message>
  <message>
   <source>Nesterov’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>El límite propio de Nesterov en una parábola es {formula}.</translation>
  </message>
  <message>
   <source>No threshold: each slope is divided by √s, and s only grows. {rate} can be large.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Sin umbral: cada pendiente se divide entre √s, y s solo crece. {rate} puede ser grande.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size of late. The first step is {times} times {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Sin umbral: las pendientes se dividen entre su tamaño habitual reciente. El primer paso mide {times} por {rate}.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size, so steps are about {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Sin umbral: las pendientes se dividen entre su tamaño habitual, así que los pasos miden alrededor de {rate}.</translation>
  </message>
  <message>
   <source>Set by the school: it cannot be changed here</source>
   <extracomment>school_words.LOCKED</extracomment>
   <translation>Fijado por el centro: no se puede cambiar aquí</translation>
  </message>
  <message>
   <source>The school’s defaults, {path}: {reason}. This was passed over.</source>
   <extracomment>school_words.slipped</extracomment>
   <translation>Los ajustes del centro, {path}: {reason}. Esto se ha pasado por alto.</translation>
  </message>
  <message numerus="yes">
   <source>The log tells of {count} more mistakes.</source>
   <extracomment>school_words.slipped; one: The log tells of {count} more mistake.</extracomment>
   <translation>
    <numerusform>El registro menciona {count} error más.</numerusform>
    <numerusform>El registro menciona {count} errores más.</numerusform>
   </translation>
  </message>
  <message>
   <source>the file cannot be read ({reason})</source>
   <extracomment>school_words.reason</extracomment>
   <translation>no se puede leer el archivo ({reason})</translation>
  </message>
  <message>
   <source>the file is larger than {count} bytes</source>
   <extracomment>school_words.reason</extracomment>
   <translation>el archivo ocupa más de {count} bytes</translation>
  </message>
  <message>
   <source>line {line} is no JSON</source>
   <extracomment>school_words.reason</extracomment>
   <translation>la línea {line} no es JSON</translation>
  </message>
  <message>
   <source>it does not begin with “schema”: {version}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>no empieza con «schema»: {version}</translation>
  </message>
  <message>
   <source>“appearance” is no JSON object</source>
   <extracomment>school_words.reason</extracomment>
   <translation>«appearance» no es un objeto JSON</translation>
  </message>
  <message>
   <source>“locked” is no list of names</source>
   <extracomment>school_words.reason</extracomment>
   <translation>«locked» no es una lista de nombres</translation>
  </message>
  <message>
   <source>there is no “{name}”</source>
   <extracomment>school_words.reason</extracomment>
   <translation>no existe «{name}»</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>«{name}» no puede ser {value}</translation>
  </message>
  <message>
   <source>“{name}” cannot be locked; {names} can</source>
   <extracomment>school_words.reason</extracomment>
   <translation>«{name}» no se puede bloquear; {names} sí</translation>
  </message>
  <message>
   <source>Show as Python</source>
   <extracomment>script_labels.SCRIPT</extracomment>
   <translation>Mostrar como Python</translation>
  </message>
  <message>
   <source>The run as a few lines of numpy, the present line lit.</source>
   <extracomment>script_labels.SCRIPT, script_labels.PYTHON</extracomment>
   <translation>El recorrido como unas pocas líneas de numpy, con la línea actual resaltada.</translation>
  </message>
  <message>
   <source>Program</source>
   <extracomment>script_labels.CODE</extracomment>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Copy the whole program: it runs wherever there is Python with numpy.</source>
   <extracomment>script_labels.COPY</extracomment>
   <translation>Copiar el programa entero: se ejecuta en cualquier lugar donde haya Python con numpy.</translation>
  </message>
  <message>
   <source>Save script…</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>Guardar programa…</translation>
  </message>
  <message>
   <source>Save the program as a file; where it reads data, a CSV with it beside it.</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>Guardar el programa como archivo; si lee datos, con un CSV al lado que los contiene.</translation>
  </message>
  <message>
   <source>Copy trace line</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>Copiar línea trace</translation>
  </message>
  <message>
   <source>Copy the gd-desktop line that prints this run in a terminal.</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>Copiar la línea de gd-desktop que imprime este recorrido en un terminal.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way, and a trace line has one.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>La tasa de aprendizaje se cambió por el camino, y una línea trace lleva una sola.</translation>
  </message>
  <message>
   <source>The data is drawn, painted or typed: no trace line can name it.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Los datos están dibujados, pintados o escritos a mano: ninguna línea trace puede nombrarlos.</translation>
  </message>
  <message>
   <source>The names in the data do not go into a trace line.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>Los nombres que hay en los datos no caben en una línea trace.</translation>
  </message>
  <message>
   <source>The program would tell which bug is in the code: on this page it is kept.</source>
   <extracomment>script_labels.KEPT</extracomment>
   <translation>El programa diría qué error hay en el código: en esta página se mantiene en secreto.</translation>
  </message>
  <message>
   <source>descent</source>
   <extracomment>script_labels.FILE_NAME</extracomment>
   <translation>descenso</translation>
  </message>
  <message>
   <source>Python programs (*.py)</source>
   <extracomment>script_labels.FILES</extracomment>
   <translation>Programas de Python (*.py)</translation>
  </message>
  <message>
   <source>The program is on the clipboard.</source>
   <extracomment>script_labels.COPIED</extracomment>
   <translation>El programa está en el portapapeles.</translation>
  </message>
  <message>
   <source>On the clipboard: {line}</source>
   <extracomment>script_labels.LINE_COPIED</extracomment>
   <translation>En el portapapeles: {line}</translation>
  </message>
  <message>
   <source>Line {number}: {text} ({values})</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>Línea {number}: {text} ({values})</translation>
  </message>
  <message>
   <source>Copy the line that prints this run in a terminal: {line}</source>
   <extracomment>script_labels.trace_tip</extracomment>
   <translation>Copiar la línea que imprime este recorrido en un terminal: {line}</translation>
  </message>
  <message>
   <source>The program is saved as {path}, and its data as {table}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>El programa se guardó como {path}, y sus datos como {table}.</translation>
  </message>
  <message>
   <source>Line {number}: {text}</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>Línea {number}: {text}</translation>
  </message>
  <message>
   <source>The program is saved as {path}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>El programa se guardó como {path}.</translation>
  </message>
  <message numerus="yes">
   <source>The grid is searched: {count} evaluations.</source>
   <extracomment>sentences.ending; one: The grid is searched: {count} evaluation.</extracomment>
   <translation>
    <numerusform>Búsqueda en la rejilla terminada: {count} evaluación.</numerusform>
    <numerusform>Búsqueda en la rejilla terminada: {count} evaluaciones.</numerusform>
   </translation>
  </message>
  <message>
   <source>Start screen</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>Pantalla de inicio</translation>
  </message>
  <message>
   <source>Lessons, models and recent files: a place to begin.</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>Lecciones, modelos y archivos recientes: un lugar para comenzar.</translation>
  </message>
  <message>
   <source>Gradient descent that you can step through, drag and see.</source>
   <extracomment>start_labels.SENTENCE</extracomment>
   <translation>Descenso de gradiente que se puede recorrer paso a paso, arrastrar y ver.</translation>
  </message>
  <message>
   <source>Close this and go on with what the window shows.  (Esc)</source>
   <extracomment>start_labels.GO_ON</extracomment>
   <translation>Cerrar esto y seguir con lo que muestra la ventana.  (Esc)</translation>
  </message>
  <message>
   <source>Begin with a model</source>
   <extracomment>start_labels.MODELS</extracomment>
   <translation>Comenzar con un modelo</translation>
  </message>
  <message>
   <source>Recent files</source>
   <extracomment>start_labels.RECENT</extracomment>
   <translation>Archivos recientes</translation>
  </message>
  <message>
   <source>Files that you open or save are listed here.</source>
   <extracomment>start_labels.NO_RECENT</extracomment>
   <translation>Aquí aparecen los archivos que se abren o se guardan.</translation>
  </message>
  <message>
   <source>Show at start</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>Mostrar al inicio</translation>
  </message>
  <message>
   <source>Show this each time the app is opened without a file.</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>Mostrar esto cada vez que la aplicación se abre sin archivo.</translation>
  </message>
  <message>
   <source>What’s new</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>Novedades</translation>
  </message>
  <message>
   <source>What has changed from version to version.</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>Qué ha cambiado de una versión a otra.</translation>
  </message>
  <message>
   <source>The list of changes does not come with this installation.</source>
   <extracomment>start_labels.NO_NEWS</extracomment>
   <translation>La lista de cambios no viene con esta instalación.</translation>
  </message>
  <message>
   <source>Put this line away</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>Quitar esta línea</translation>
  </message>
  <message>
   <source>Help → What’s new shows the changes at any time.</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>Ayuda → Novedades muestra los cambios en cualquier momento.</translation>
  </message>
  <message>
   <source>{done} of {count} finished</source>
   <extracomment>start_labels.progress</extracomment>
   <translation>{done} de {count} terminadas</translation>
  </message>
  <message>
   <source>In the window: {name}</source>
   <extracomment>start_labels.in_window</extracomment>
   <translation>En la ventana: {name}</translation>
  </message>
  <message>
   <source>This is version {version} of GD Desktop.</source>
   <extracomment>start_labels.updated</extracomment>
   <translation>Esta es la versión {version} de GD Desktop.</translation>
  </message>
  <message>
   <source>diverges</source>
   <extracomment>sweep_labels.DIVERGES</extracomment>
   <translation>diverge</translation>
  </message>
  <message>
   <source>flat, no minimum</source>
   <extracomment>sweep_labels.FLAT_GROUND</extracomment>
   <translation>plano, sin mínimo</translation>
  </message>
  <message>
   <source>This is for functions: a neuron learns from many samples, so each walk takes long, and seldom comes to a slope of almost 0.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>Esto es para funciones: una neurona aprende de muchas muestras, así que cada recorrido tarda mucho, y rara vez llega a una pendiente de casi 0.</translation>
  </message>
  <message>
   <source>This method takes no learning rate: there is none to choose.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>Este método no usa una tasa de aprendizaje: no hay ninguna que elegir.</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <extracomment>sweep_labels.steps_text; one: {count} step</extracomment>
   <translation>
    <numerusform>{count} paso</numerusform>
    <numerusform>{count} pasos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not in {count} steps</source>
   <extracomment>sweep_labels.not_in; one: not in {count} step</extracomment>
   <translation>
    <numerusform>no en {count} paso</numerusform>
    <numerusform>no en {count} pasos</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is empty. Write the columns' names in the first row, and a sample in each row below.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>El archivo está vacío. Escribir los nombres de las columnas en la primera fila, y una muestra en cada fila siguiente.</translation>
  </message>
  <message>
   <source>The file is not text. Save the table as CSV, and open that.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>El archivo no es texto. Guardar la tabla como CSV, y abrirlo.</translation>
  </message>
  <message>
   <source>The file begins as {expected}, and is not all in it. Save it again as CSV in UTF-8.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>El archivo comienza como {expected}, y no lo es en su totalidad. Guardarlo de nuevo como CSV en UTF-8.</translation>
  </message>
  <message>
   <source>The file could not be read to its end. If another program is writing it, wait until that is done.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>El archivo no se pudo leer hasta el final. Si otro programa lo está escribiendo, esperar a que acabe.</translation>
  </message>
  <message>
   <source>The table is too large for this computer's memory. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>La tabla es demasiado grande para la memoria de este equipo. Dejar menos filas o columnas.</translation>
  </message>
  <message>
   <source>The file has more than {expected} bytes. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>El archivo tiene más de {expected} bytes. Deje menos filas o columnas.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is a number, and not a column's name. Write the columns' names in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: “{value}” es un número, y no el nombre de una columna. Escribir los nombres de las columnas en la primera fila.</translation>
  </message>
  <message>
   <source>The file has names in its first row, and nothing below. Write a sample in each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>El archivo tiene nombres en la primera fila, y nada debajo. Escribir una muestra en cada fila.</translation>
  </message>
  <message>
   <source>{at}: column {expected} has no name. Write one in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: la columna {expected} no tiene nombre. Escribir uno en la primera fila.</translation>
  </message>
  <message>
   <source>{row}: columns {expected} are both called “{column}”. Rename one.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{row}: las columnas {expected} se llaman ambas “{column}”. Cambiar un nombre.</translation>
  </message>
  <message>
   <source>{at}: there are {value} columns, and at most {expected} can be read. Leave some out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: hay {value} columnas, y se pueden leer a lo sumo {expected}. Dejar fuera algunas.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Write a cell for each column's name; one without a value may be empty.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: {value} en lugar de {expected}. Escribir una celda por cada nombre de columna; sin valor, puede quedar vacía.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Remove those that have no column, or put a text that holds a separator in quotes.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: {value} en lugar de {expected}. Quitar las que no tienen columna, o poner entre comillas un texto que contenga un separador.</translation>
  </message>
  <message>
   <source>{at}: a cell has more than {expected} characters. Close the quotation mark it may begin with, or shorten it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: una celda tiene más de {expected} caracteres. Cerrar las comillas con las que quizá comienza, o acortarla.</translation>
  </message>
  <message>
   <source>{at}: the line has more than {expected} characters. Check that this is a table, with a line for each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: la línea tiene más de {expected} caracteres. Comprobar que esto es una tabla, con una línea por fila.</translation>
  </message>
  <message>
   <source>{at}: a quotation mark is not closed, or stands amid a cell. Write " at both ends of the cell, and "" inside it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: unas comillas no están cerradas, o están en medio de una celda. Escribir " en ambos extremos de la celda, y "" dentro de ella.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: “{value}” no es un número. Corregirlo, o dejar fuera la columna.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a finite number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: “{value}” no es un número finito. Corregirlo, o dejar fuera la columna.</translation>
  </message>
  <message>
   <source>{at}: “{value}” may be a thousand or a decimal. Write it with a point, or without the comma.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: “{value}” puede ser un millar o un decimal. Escribirlo con un punto, o sin la coma.</translation>
  </message>
  <message>
   <source>{at}: there are no values. Leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}: no hay valores. Dejar fuera la columna.</translation>
  </message>
  <message>
   <source>There is no column “{column}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>No hay ninguna columna “{column}”. Elegir entre {expected}.</translation>
  </message>
  <message>
   <source>“{column}” is the label, and cannot be a feature too. Choose another label, or leave it out of the features.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>“{column}” es la etiqueta, y no puede ser también un atributo. Elegir otra etiqueta, o quitarla de los atributos.</translation>
  </message>
  <message>
   <source>There is no column of numbers beside the label “{column}”. Give at least one, or choose another label.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>No hay ninguna columna de números junto a la etiqueta “{column}”. Poner al menos una, o elegir otra etiqueta.</translation>
  </message>
  <message>
   <source>Each row lacks a value, the first at {place}. Fill in the values, or leave columns out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>A cada fila le falta un valor, la primera vez en {place}. Rellenar los valores, o dejar fuera columnas.</translation>
  </message>
  <message>
   <source>The label “{column}” is “{value}” in each row. Choose a column with two labels.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>La etiqueta “{column}” es “{value}” en todas las filas. Elegir una columna con dos etiquetas.</translation>
  </message>
  <message>
   <source>The label “{column}” has {expected} values, such as {value}. Say which of them is class 1, or choose a column with two.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>La etiqueta “{column}” tiene {expected} valores, como {value}. Decir cuál de ellos es la clase 1, o elegir una columna con dos.</translation>
  </message>
  <message>
   <source>The label “{column}” is never “{value}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>La etiqueta “{column}” nunca es “{value}”. Elegir entre {expected}.</translation>
  </message>
  <message>
   <source>Row {row}, column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>Fila {row}, columna “{column}”</translation>
  </message>
  <message>
   <source>row {row}, column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>fila {row}, columna “{column}”</translation>
  </message>
  <message>
   <source>In what is left, the label “{column}” is always “{value}”. Fill in the values, or leave columns out.</source>
   <extracomment>table_words.refusal</extracomment>
   <translation>En lo que queda, la etiqueta “{column}” es siempre “{value}”. Rellenar los valores, o dejar fuera columnas.</translation>
  </message>
  <message numerus="yes">
   <source>{count} cells</source>
   <extracomment>table_words.refusal; one: {count} cell</extracomment>
   <translation>
    <numerusform>{count} celda</numerusform>
    <numerusform>{count} celdas</numerusform>
   </translation>
  </message>
  <message>
   <source>Column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>Columna “{column}”</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <extracomment>table_words._at</extracomment>
   <translation>Fila {row}</translation>
  </message>
  <message>
   <source>column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>columna “{column}”</translation>
  </message>
  <message>
   <source>row {row}</source>
   <extracomment>table_words._place</extracomment>
   <translation>fila {row}</translation>
  </message>
  <message>
   <source>The file is not in UTF-8; it was read as {encoding}. If names look wrong, save it again in UTF-8.</source>
   <extracomment>table_words.note</extracomment>
   <translation>El archivo no está en UTF-8; se leyó como {encoding}. Si los nombres se ven mal, guardarlo de nuevo en UTF-8.</translation>
  </message>
  <message>
   <source>The first column has no name and counts the rows; it was left out.</source>
   <extracomment>table_words.note</extracomment>
   <translation>La primera columna no tiene nombre y cuenta las filas; se dejó fuera.</translation>
  </message>
  <message>
   <source>Decimal commas were read in {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Se leyeron comas decimales en {names}.</translation>
  </message>
  <message>
   <source>Left out, since they hold no numbers: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Fuera, pues no contienen números: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows with missing values were left out, the first at {place}.</source>
   <extracomment>table_words.note; one: {count} row with missing values was left out, the first at {place}.</extracomment>
   <translation>
    <numerusform>Se dejó fuera {count} fila con valores que faltan, la primera en {place}.</numerusform>
    <numerusform>Se dejaron fuera {count} filas con valores que faltan, la primera en {place}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same in each row, and so of no use to tell classes apart: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>Iguales en todas las filas, y por eso inútiles para distinguir clases: {names}.</translation>
  </message>
  <message>
   <source>The label {names} is another number in most rows: it looks like a measurement, and not like a label.</source>
   <extracomment>table_words.note</extracomment>
   <translation>La etiqueta {names} es un número distinto en la mayoría de las filas: parece una medida, y no una etiqueta.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <extracomment>table_words._names</extracomment>
   <translation>“{name}”</translation>
  </message>
  <message>
   <source>Close this and go on.  (Esc)</source>
   <extracomment>trouble_labels.GO_ON</extracomment>
   <translation>Cerrar esto y seguir.  (Esc)</translation>
  </message>
  <message>
   <source>Copy details</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>Copy what a developer needs to find the fault.</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>Copiar lo que un desarrollador necesita para encontrar el fallo.</translation>
  </message>
  <message>
   <source>Show details</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>Mostrar detalles</translation>
  </message>
  <message>
   <source>What a developer needs to find the fault.</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>Lo que un desarrollador necesita para encontrar el fallo.</translation>
  </message>
  <message>
   <source>Hide details</source>
   <extracomment>trouble_labels.HIDE_DETAILS</extracomment>
   <translation>Ocultar detalles</translation>
  </message>
  <message>
   <source>Details of the fault</source>
   <extracomment>trouble_labels.DETAILS</extracomment>
   <translation>Detalles del fallo</translation>
  </message>
  <message>
   <source>The details are on the clipboard.</source>
   <extracomment>trouble_labels.COPIED</extracomment>
   <translation>Los detalles están en el portapapeles.</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <source>Copy what a developer needs to know of this computer and this window.</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>Copiar lo que un desarrollador necesita saber de este ordenador y de esta ventana.</translation>
  </message>
  <message>
   <source>Diagnosis copied</source>
   <extracomment>trouble_labels.DIAGNOSIS_COPIED</extracomment>
   <translation>Diagnóstico copiado</translation>
  </message>
  <message>
   <source>Safe mode: the app began with its default settings. Your own are kept as they were, and what you set now is not remembered.</source>
   <extracomment>trouble_labels.SAFE_MODE</extracomment>
   <translation>Modo seguro: la aplicación ha empezado con sus ajustes predeterminados. Los propios se conservan como estaban, y lo que se cambie ahora no se recordará.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more since then.</source>
   <extracomment>trouble_labels.more; one: And {count} more since then.</extracomment>
   <translation>
    <numerusform>Y {count} más desde entonces.</numerusform>
    <numerusform>Y {count} más desde entonces.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{title} It is the same fault as before, {count} times by now. You can go on.</source>
   <extracomment>trouble_labels.again; one: {title} It is the same fault as before. You can go on.</extracomment>
   <translation>
    <numerusform>{title} Es el mismo fallo que antes. Se puede seguir.</numerusform>
    <numerusform>{title} Es el mismo fallo que antes, ya {count} veces. Se puede seguir.</numerusform>
   </translation>
  </message>
  <message>
   <source>The window could not be opened: {reason}. Try gd-desktop --safe-mode; gd-desktop --diagnose tells what there is on this computer. {where}</source>
   <extracomment>trouble_labels.no_start</extracomment>
   <translation>No se pudo abrir la ventana: {reason}. Probar gd-desktop --safe-mode; gd-desktop --diagnose dice qué hay en este ordenador. {where}</translation>
  </message>
  <message>
   <source>The details are in {path}.</source>
   <extracomment>trouble_labels.see_log</extracomment>
   <translation>Los detalles están en {path}.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is not low: flat does not mean done.</source>
   <extracomment>verdict_words.stalled</extracomment>
   <translation>La pendiente es solo {slope}, y sin embargo el costo no es bajo: plano no significa terminado.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>En el paso {step} los números son demasiado grandes para calcular. {remedy}</translation>
  </message>
  <message>
   <source>The walk begins at {start}. Step or run.</source>
   <extracomment>verdict_words.ready</extracomment>
   <translation>El recorrido comienza en {start}. Dar un paso o ejecutar.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>En el paso {step} el costo es más de un millón de veces el inicial. {remedy}</translation>
  </message>
  <message>
   <source>The velocity adds up the slopes: they agree, and the ball gets faster.</source>
   <extracomment>walk_words._GAINING</extracomment>
   <translation>La velocidad suma las pendientes: coinciden, y la bola va más rápido.</translation>
  </message>
  <message>
   <source>The velocity keeps a share of itself at each step; the ball gets slower.</source>
   <extracomment>walk_words._LOSING</extracomment>
   <translation>La velocidad conserva una parte de sí misma en cada paso; la bola va más despacio.</translation>
  </message>
  <message>
   <source>Each slope is divided by the root of all squares so far, a sum that only grows.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Cada pendiente se divide entre la raíz de todos los cuadrados hasta ahora, una suma que solo crece.</translation>
  </message>
  <message>
   <source>Slopes are divided by their usual size of late: steep ground and flat even out.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Las pendientes se dividen entre su tamaño habitual reciente: lo empinado y lo plano se igualan.</translation>
  </message>
  <message>
   <source>The mean slope, divided by the usual size of slopes: steps of about {rate} at most.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>La pendiente media, dividida entre el tamaño habitual de las pendientes: pasos de alrededor de {rate} a lo sumo.</translation>
  </message>
  <message>
   <source>Each step goes to the bottom of the parabola that fits the curve here.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>Cada paso va al fondo de la parábola que se ajusta aquí a la curva.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}; learning rate {letter} = {rate}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function}; {method} desde {start}; tasa de aprendizaje {letter} = {rate}</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it gets slower as the slope works against it.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>La velocidad sigue llevando la bola, más allá de un punto bajo, y se frena porque la pendiente actúa en contra.</translation>
  </message>
  <message>
   <source>{rate} stays as it is; the step shrinks as the slope does.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} sigue como está; el paso se acorta con la pendiente.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function}; {method} desde {start}</translation>
  </message>
  <message>
   <source>Going up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Sube.</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it is still getting faster: {rate} may be too large.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>La velocidad sigue llevando la bola, más allá de un punto bajo, y aún se acelera: {rate} puede ser demasiado grande.</translation>
  </message>
  <message>
   <source>It gets steeper here, so the steps get longer.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>Aquí se hace más empinado, así que los pasos se alargan.</translation>
  </message>
  <message>
   <source>{rate} stays as it is, and so does the slope: every step is alike.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} sigue como está, y la pendiente también: todos los pasos son iguales.</translation>
  </message>
  <message>
   <source>The cost is far below anything that it began with, and goes on falling: no lowest point lies ahead.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>El costo está muy por debajo de todo lo que había al comienzo, y sigue bajando: no hay un punto más bajo por delante.</translation>
  </message>
  <message>
   <source>Going down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>Baja.</translation>
  </message>
  <message>
   <source>On the level.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>En llano.</translation>
  </message>
  <message>
   <source>The last step neither climbed nor went down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>El último paso ni subió ni bajó.</translation>
  </message>
  <message>
   <source>The last step was too long: it landed higher than it began. A smaller {rate} would go down.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>El último paso fue demasiado largo: cayó más arriba de donde empezó. Un {rate} menor bajaría.</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and passes over what is lower.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Newton busca una pendiente de 0, y pasa por alto lo que es más bajo.</translation>
  </message>
  <message>
   <source>The mean of the slopes leads on for a while, past a low, and turns.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>La media de las pendientes sigue llevando un rato, más allá de un punto bajo, y luego gira.</translation>
  </message>
  <message>
   <source>The last step landed higher than it began: it was longer than the way down. A smaller {rate} would have stayed below.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>El último paso cayó más arriba de donde empezó: fue más largo que la bajada. Un {rate} menor se habría quedado abajo.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever. {remedy}</source>
   <extracomment>walk_words.verdict; one: The walk comes back to the same point every step, and will for ever. {remedy}</extracomment>
   <translation>
    <numerusform>El recorrido vuelve al mismo punto en cada paso, y así será siempre. {remedy}</numerusform>
    <numerusform>El recorrido vuelve al mismo punto cada {period} pasos, y así será siempre. {remedy}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nearly at rest.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>Casi en reposo.</translation>
  </message>
  <message>
   <source>The slope is only {slope} where the cost is not low, and the ground curves up all around: a minimum lies ahead, a local one or one still far.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>La pendiente es solo {slope} donde el costo no es bajo, y el terreno se curva hacia arriba por todos lados: por delante hay un mínimo, local o todavía lejano.</translation>
  </message>
  <message>
   <source>Swinging up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>Sube por impulso.</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Two sentences on what is seen, and a case that shows it.</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>Dos frases sobre lo que se ve, y un caso que lo muestra.</translation>
  </message>
  <message>
   <source>Why? {name}</source>
   <extracomment>why_labels.ABOUT</extracomment>
   <translation>¿Por qué? {name}</translation>
  </message>
  <message>
   <source>{name}: the common questions, and cases that show the answers.</source>
   <extracomment>why_labels.TIP</extracomment>
   <translation>{name}: las preguntas frecuentes, y casos que muestran las respuestas.</translation>
  </message>
  <message>
   <source>Why is that? Two sentences on the verdict, and a case that shows it.  ({key})</source>
   <extracomment>why_labels.VERDICT_TIP</extracomment>
   <translation>¿Por qué es así? Dos frases sobre el veredicto, y un caso que lo muestra.  ({key})</translation>
  </message>
  <message>
   <source>The method’s settings</source>
   <extracomment>why_labels.METHOD_SETTINGS</extracomment>
   <translation>Los ajustes del método</translation>
  </message>
  <message>
   <source>Steps and tolerance</source>
   <extracomment>why_labels.LIMITS</extracomment>
   <translation>Pasos y tolerancia</translation>
  </message>
  <message>
   <source>The error</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>El error</translation>
  </message>
  <message>
   <source>The slope of σ</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>La pendiente de σ</translation>
  </message>
  <message>
   <source>The input</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>La entrada</translation>
  </message>
  <message>
   <source>The pull</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>El tirón</translation>
  </message>
  <message>
   <source>Show the case</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>Ver el caso</translation>
  </message>
  <message>
   <source>Set the window to the case. Undo brings your own back.</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>Poner la ventana en ese caso. Deshacer recupera el estado anterior.</translation>
  </message>
  <message>
   <source>Put this away.  (Esc)</source>
   <extracomment>why_labels.CLOSE</extracomment>
   <translation>Quitar esto.  (Esc)</translation>
  </message>
  <message>
   <source>The question before.</source>
   <extracomment>why_labels.PREVIOUS</extracomment>
   <translation>La pregunta anterior.</translation>
  </message>
  <message>
   <source>The next question.</source>
   <extracomment>why_labels.NEXT</extracomment>
   <translation>La pregunta siguiente.</translation>
  </message>
  <message>
   <source>Previous question</source>
   <extracomment>why_labels.PREVIOUS_NAME</extracomment>
   <translation>Pregunta anterior</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>why_labels.NEXT_NAME</extracomment>
   <translation>Pregunta siguiente</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <extracomment>why_labels.PLACE</extracomment>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>Shown: {title} Undo ({key}) brings your own back.</source>
   <extracomment>why_labels.SHOWN</extracomment>
   <translation>Se muestra: {title} Deshacer ({key}) recupera el estado anterior.</translation>
  </message>
  <message>
   <source>The picture's ending</source>
   <extracomment>words.PICTURE_ENDING</extracomment>
   <translation>La terminación de la imagen</translation>
  </message>
  <message>
   <source>Give three numbers a,b,c with a other than 0, such as 1,-4,6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner tres números a,b,c con a distinto de 0, como 1,-4,6.</translation>
  </message>
  <message>
   <source>Give a number, such as -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número, como -4.</translation>
  </message>
  <message>
   <source>Give a number other than 0, such as 2 or -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número distinto de 0, como 2 o -4.</translation>
  </message>
  <message>
   <source>Give f(x) or f(x, y), such as x^2 - 4x + 6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner f(x) o f(x, y), como x^2 - 4x + 6.</translation>
  </message>
  <message>
   <source>Give NAME=VALUE, such as momentum=0.9.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner NOMBRE=VALOR, como momentum=0.9.</translation>
  </message>
  <message>
   <source>Give pairs of a name and a value.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner pares de un nombre y un valor.</translation>
  </message>
  <message>
   <source>Give a positive number, such as 0.1 or 1e-3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número positivo, como 0,1 o 1e-3.</translation>
  </message>
  <message>
   <source>Give a number, such as 8 or -1.5, or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número, como 8 o -1,5, o al azar.</translation>
  </message>
  <message>
   <source>Give {expected} numbers with commas between them, zeros or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner {expected} números con punto y coma entre ellos, ceros o al azar.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 on, such as 7.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número entero desde 0, como 7.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 to 10,000,000, such as 100.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número entero de 0 a 10 000 000, como 100.</translation>
  </message>
  <message>
   <source>Give a number from 0 on, such as 1e-6; 0 means never.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número desde 0, como 1e-6; 0 significa nunca.</translation>
  </message>
  <message>
   <source>Give a built-in's name, or a CSV file.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner el nombre de unos datos incluidos, o un archivo CSV.</translation>
  </message>
  <message>
   <source>Give the name of a column.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner el nombre de una columna.</translation>
  </message>
  <message>
   <source>Give names of columns with commas between them.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner nombres de columnas con comas entre ellos.</translation>
  </message>
  <message>
   <source>Give one of the two labels.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner una de las dos etiquetas.</translation>
  </message>
  <message>
   <source>Give a number, such as 3.5 or -0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número, como 3,5 o -0,2.</translation>
  </message>
  <message>
   <source>Give a number, such as 2.5 or -0.3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número, como 2,5 o -0,3.</translation>
  </message>
  <message>
   <source>Give quadratic, quadratic-mean or cross-entropy.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner quadratic, quadratic-mean o cross-entropy.</translation>
  </message>
  <message>
   <source>Give none or standard.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner none o standard.</translation>
  </message>
  <message>
   <source>Give names of mistakes with commas between them, such as sign,sum.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner nombres de errores con comas entre ellos, como sign,sum.</translation>
  </message>
  <message>
   <source>Give a whole number of samples from 1 on, or all.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner un número entero de muestras desde 1, o todas (all).</translation>
  </message>
  <message>
   <source>Give a share from 0 to 0.9, such as 0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner una parte de 0 a 0,9, como 0,2.</translation>
  </message>
  <message>
   <source>Give width x height in pixels, from 960x600 to 8000x8000, such as 1280x800.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>Poner ancho x alto en píxeles, de 960x600 a 8000x8000, como 1280x800.</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not positive. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” no es positivo. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is negative. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” es negativo. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” leads to numbers too large to compute with. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” lleva a números demasiado grandes para calcular. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” has the wrong number of values. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” tiene una cantidad errónea de valores. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” makes a straight line, which has no lowest point. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” da una recta, que no tiene un punto más bajo. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not known. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” no se conoce. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a function. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” no es una función. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of order. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” está fuera de orden. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is too many. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}: “{given}” es demasiado. {remedy}</translation>
  </message>
  <message>
   <source>{name} is missing. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name} falta. {remedy}</translation>
  </message>
  <message>
   <source>The computation stopped with an error.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>El cálculo se detuvo con un error.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept. Reset, or change a setting, to go on.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>No se ha perdido nada: los pasos hasta ahora se conservan. Reiniciar, o cambiar un ajuste, para seguir.</translation>
  </message>
  <message>
   <source>The computation does not answer.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>El cálculo no responde.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept, and the window works. Start it anew to go on from there; if it hangs again, Undo the last change or turn to another model first. Or wait.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>No se ha perdido nada: los pasos hasta ahora se conservan y la ventana funciona. Empezar de nuevo para seguir desde ahí; si se bloquea otra vez, primero Deshacer el último cambio o pasar a otro modelo. O esperar.</translation>
  </message>
  <message>
   <source>The computation was started anew, with the steps that there were.</source>
   <extracomment>words.STARTED_ANEW</extracomment>
   <translation>El cálculo ha empezado de nuevo, con los pasos que había.</translation>
  </message>
  <message>
   <source>Something went wrong in the window.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>Algo salió mal en la ventana.</translation>
  </message>
  <message>
   <source>The descent and the settings are kept. You can go on; if something looks amiss, Reset.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>El descenso y los ajustes se conservan. Se puede seguir; si algo parece extraño, Reiniciar.</translation>
  </message>
  <message>
   <source>--rate: {method} takes no learning rate; it was passed over.</source>
   <extracomment>words.rate_unused</extracomment>
   <translation>--rate: {method} no usa tasa de aprendizaje; se pasó por alto.</translation>
  </message>
  <message numerus="yes">
   <source>rounded to {count} decimals</source>
   <extracomment>words.rounding; one: rounded to {count} decimal</extracomment>
   <translation>
    <numerusform>redondeado a {count} decimal</numerusform>
    <numerusform>redondeado a {count} decimales</numerusform>
   </translation>
  </message>
  <message>
   <source>The saved settings were damaged. They were set aside as {name}, and the app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Los ajustes guardados estaban dañados. Se apartaron como {name}, y la aplicación comienza con los predeterminados.</translation>
  </message>
  <message>
   <source>The settings could not be saved: {reason}.</source>
   <extracomment>words.settings_not_saved</extracomment>
   <translation>No se pudieron guardar los ajustes: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another place.</source>
   <extracomment>words.cannot_write</extracomment>
   <translation>No se puede escribir {path}: {reason}. Elegir otro lugar.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file.</source>
   <extracomment>words.cannot_read</extracomment>
   <translation>No se puede leer {path}: {reason}. Elegir otro archivo.</translation>
  </message>
  <message>
   <source>{path} was not opened again, since it is gone or large: the app begins with the penguins. Open it with Ctrl+O.</source>
   <extracomment>words.data_left</extracomment>
   <translation>{path} no se volvió a abrir, pues ya no está o es grande: la aplicación comienza con los pingüinos. Abrirlo con Ctrl+O.</translation>
  </message>
  <message>
   <source>{name} is held by this page of the lesson. Turn to another page, or close the lesson, to change it.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} está fijado por esta página de la lección. Ir a otra página, o cerrar la lección, para cambiarlo.</translation>
  </message>
  <message>
   <source>{name} means nothing to the model {model}. Leave it out.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} no significa nada para el modelo {model}. Quitarlo.</translation>
  </message>
  <message>
   <source>Give {choices}.</source>
   <extracomment>words._remedy</extracomment>
   <translation>Poner {choices}.</translation>
  </message>
  <message numerus="yes">
   <source>truncated to {count} decimals</source>
   <extracomment>words.rounding; one: truncated to {count} decimal</extracomment>
   <translation>
    <numerusform>truncado a {count} decimal</numerusform>
    <numerusform>truncado a {count} decimales</numerusform>
   </translation>
  </message>
  <message>
   <source>Some of the saved settings could not be understood, as those of a newer version. The rest holds; the file as it was is kept as {name}.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>Algunos de los ajustes guardados no se pudieron entender, como los de una versión más nueva. El resto vale; el archivo tal como estaba se conserva como {name}.</translation>
  </message>
  <message>
   <source>The saved settings in {name} could not be read. The app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>No se pudieron leer los ajustes guardados en {name}. La aplicación empieza con sus valores predeterminados.</translation>
  </message>
  <message>
   <source>Exercise sheets…</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>Hojas de ejercicios…</translation>
  </message>
  <message>
   <source>Sheets of exercises from the present problem, with numbers for each student.</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>Hojas de ejercicios a partir del problema actual, con números para cada estudiante.</translation>
  </message>
  <message>
   <source>Sheets</source>
   <extracomment>worksheet_labels.SHEETS</extracomment>
   <translation>Hojas</translation>
  </message>
  <message>
   <source>Tasks</source>
   <extracomment>worksheet_labels.TASKS, worksheet_words._NAMES</extracomment>
   <translation>Ejercicios</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>worksheet_labels.PAPER</extracomment>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Students</source>
   <extracomment>worksheet_labels.STUDENTS, worksheet_words._NAMES</extracomment>
   <translation>Estudiantes</translation>
  </message>
  <message>
   <source>How many sheets: a whole number from 1 to 200. Each has numbers of its own.</source>
   <extracomment>worksheet_labels.STUDENTS</extracomment>
   <translation>Cuántas hojas: un número entero de 1 a 200. Cada una tiene sus propios números.</translation>
  </message>
  <message>
   <source>All numbers are drawn with it: the same seed gives the same sheets again. A whole number from 0 on.</source>
   <extracomment>worksheet_labels.SEED</extracomment>
   <translation>Con ella se sortean todos los números: la misma semilla da otra vez las mismas hojas. Un número entero a partir de 0.</translation>
  </message>
  <message>
   <source>Another seed</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>Otra semilla</translation>
  </message>
  <message>
   <source>Draw other numbers, with the next seed.</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>Sortear otros números, con la semilla siguiente.</translation>
  </message>
  <message>
   <source>Steps in a table</source>
   <extracomment>worksheet_labels.STEPS, worksheet_words._NAMES</extracomment>
   <translation>Pasos por tabla</translation>
  </message>
  <message>
   <source>How many steps of the walk are to be worked out.</source>
   <extracomment>worksheet_labels.STEPS</extracomment>
   <translation>Cuántos pasos del recorrido hay que calcular.</translation>
  </message>
  <message>
   <source>Some steps of the walk, to be worked out by hand.  (Alt+1)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Algunos pasos del recorrido, para calcularlos a mano.  (Alt+1)</translation>
  </message>
  <message>
   <source>Learning rates, to be told apart by the factor 1 − ηL.  (Alt+2)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Tasas de aprendizaje, para distinguirlas por el factor 1 − ηL.  (Alt+2)</translation>
  </message>
  <message>
   <source>A worked table in which one row is wrong.  (Alt+3)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Una tabla resuelta en la que una fila está mal.  (Alt+3)</translation>
  </message>
  <message>
   <source>One step of a sigmoid neuron with one sample, factor by factor.  (Alt+4)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>Un paso de una neurona sigmoide con una muestra, factor por factor.  (Alt+4)</translation>
  </message>
  <message>
   <source>Of the paper.</source>
   <extracomment>worksheet_labels.SIZE</extracomment>
   <translation>Del papel.</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>worksheet_labels.SIZES</extracomment>
   <translation>Carta</translation>
  </message>
  <message>
   <source>In which the sheets are written.</source>
   <extracomment>worksheet_labels.LANGUAGE</extracomment>
   <translation>En el que se escriben las hojas.</translation>
  </message>
  <message>
   <source>PDF: as it is printed. HTML: one page for a browser, to print or to put online.</source>
   <extracomment>worksheet_labels.FORMAT</extracomment>
   <translation>PDF: tal como se imprime. HTML: una sola página para un navegador, para imprimir o publicar en línea.</translation>
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
   <translation>Soluciones</translation>
  </message>
  <message>
   <source>All answers, at the end and on pages of their own.</source>
   <extracomment>worksheet_labels.KEY</extracomment>
   <translation>Todas las soluciones, al final y en páginas aparte.</translation>
  </message>
  <message>
   <source>Two-sided</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>Doble cara</translation>
  </message>
  <message>
   <source>For paper that is printed on both sides: each sheet begins on a front. Backs may stay blank.</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>Para papel impreso por ambas caras: cada hoja de ejercicios comienza en un anverso. Algunos reversos pueden quedar en blanco.</translation>
  </message>
  <message>
   <source>Save the sheets as a file.</source>
   <extracomment>worksheet_labels.SAVE</extracomment>
   <translation>Guardar las hojas como archivo.</translation>
  </message>
  <message>
   <source>Choose a printer, and print the sheets.</source>
   <extracomment>worksheet_labels.PRINT</extracomment>
   <translation>Elegir una impresora, e imprimir las hojas.</translation>
  </message>
  <message>
   <source>Leave without printing.</source>
   <extracomment>worksheet_labels.CLOSE</extracomment>
   <translation>Salir sin imprimir.</translation>
  </message>
  <message>
   <source>Stop making the sheets; nothing is saved.</source>
   <extracomment>worksheet_labels.CANCEL</extracomment>
   <translation>Dejar de preparar las hojas; no se guarda nada.</translation>
  </message>
  <message>
   <source>The page before this one.  (PgUp)</source>
   <extracomment>worksheet_labels.PREVIOUS</extracomment>
   <translation>La página anterior a esta.  (Re Pág)</translation>
  </message>
  <message>
   <source>The page after this one.  (PgDown)</source>
   <extracomment>worksheet_labels.NEXT</extracomment>
   <translation>La página siguiente a esta.  (Av Pág)</translation>
  </message>
  <message>
   <source>How much of the sheets is made</source>
   <extracomment>worksheet_labels.PROGRESS</extracomment>
   <translation>Progreso de las hojas</translation>
  </message>
  <message>
   <source>Choose at least one task.</source>
   <extracomment>worksheet_labels.NO_TASK</extracomment>
   <translation>Elegir al menos un ejercicio.</translation>
  </message>
  <message>
   <source>Numbers are being drawn…</source>
   <extracomment>worksheet_labels.DRAWING</extracomment>
   <translation>Sorteando los números…</translation>
  </message>
  <message>
   <source>The sheets are being made…</source>
   <extracomment>worksheet_labels.SAVING</extracomment>
   <translation>Preparando las hojas…</translation>
  </message>
  <message>
   <source>The sheets are being sent to the printer…</source>
   <extracomment>worksheet_labels.PRINTING</extracomment>
   <translation>Enviando las hojas a la impresora…</translation>
  </message>
  <message>
   <source>The sheets have been sent to the printer.</source>
   <extracomment>worksheet_labels.PRINTED</extracomment>
   <translation>Las hojas se enviaron a la impresora.</translation>
  </message>
  <message>
   <source>The printer does not take the sheets. Choose another one, or save them as PDF.</source>
   <extracomment>worksheet_labels.NO_PRINTER</extracomment>
   <translation>La impresora no acepta las hojas. Elegir otra, o guardarlas como PDF.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <extracomment>worksheet_labels.CANCELLED</extracomment>
   <translation>Detenido. No se guardó nada.</translation>
  </message>
  <message>
   <source>exercises</source>
   <extracomment>worksheet_labels.FILE_NAME</extracomment>
   <translation>ejercicios</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets are ready to be saved or printed.</source>
   <extracomment>worksheet_labels.ready; one: {count} sheet is ready to be saved or printed.</extracomment>
   <translation>
    <numerusform>{count} hoja está lista para guardar o imprimir.</numerusform>
    <numerusform>{count} hojas están listas para guardar o imprimir.</numerusform>
   </translation>
  </message>
  <message>
   <source>First sheet, page {number} of {count}</source>
   <extracomment>worksheet_labels.sheet_page</extracomment>
   <translation>Primera hoja, página {number} de {count}</translation>
  </message>
  <message>
   <source>Answer key, page {number} of {count}</source>
   <extracomment>worksheet_labels.key_page</extracomment>
   <translation>Soluciones, página {number} de {count}</translation>
  </message>
  <message>
   <source>Exercises: gradient descent</source>
   <extracomment>worksheet_words.TITLE</extracomment>
   <translation>Ejercicios: descenso de gradiente</translation>
  </message>
  <message>
   <source>Your name</source>
   <extracomment>worksheet_words.NAME</extracomment>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>worksheet_words.DATE</extracomment>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Answers: gradient descent</source>
   <extracomment>worksheet_words.KEY_TITLE</extracomment>
   <translation>Soluciones: descenso de gradiente</translation>
  </message>
  <message>
   <source>For the teacher alone.</source>
   <extracomment>worksheet_words.KEY_NOTE</extracomment>
   <translation>Solo para el docente.</translation>
  </message>
  <message>
   <source>Fill in the table</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Completar la tabla</translation>
  </message>
  <message>
   <source>Find the regime</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Reconocer el régimen</translation>
  </message>
  <message>
   <source>Find the mistake</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>Encontrar el error</translation>
  </message>
  <message>
   <source>The chain rule by hand</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>La regla de la cadena a mano</translation>
  </message>
  <message>
   <source>Walk down with gradient descent, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN</extracomment>
   <translation>Aplicar el descenso de gradiente y completar la tabla.</translation>
  </message>
  <message>
   <source>A sigmoid neuron learns from one sample by gradient descent. Work out σ with a calculator, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN_NEURON</extracomment>
   <translation>Una neurona sigmoide aprende de una muestra por descenso de gradiente. Calcular σ con una calculadora y completar la tabla.</translation>
  </message>
  <message>
   <source>One number further down is there to check with.</source>
   <extracomment>worksheet_words.CHECK</extracomment>
   <translation>Más abajo hay un número ya escrito, que sirve para comprobar.</translation>
  </message>
  <message>
   <source>The curvature L is the second derivative.</source>
   <extracomment>worksheet_words.CURVATURE</extracomment>
   <translation>La curvatura L es la segunda derivada.</translation>
  </message>
  <message>
   <source>closes in from one side</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>se acerca desde un mismo lado</translation>
  </message>
  <message>
   <source>lands on the minimum in one step</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>cae en el mínimo en un paso</translation>
  </message>
  <message>
   <source>overshoots, and closes in</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>se pasa al otro lado, y se acerca</translation>
  </message>
  <message>
   <source>jumps to and fro for ever</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>salta de un lado a otro para siempre</translation>
  </message>
  <message>
   <source>overshoots, and goes away</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>se pasa al otro lado, y se aleja</translation>
  </message>
  <message>
   <source>One row of this table has a mistake; the rows below it go on from its result. Find the row, tick the mistake, and write the row as it ought to be.</source>
   <extracomment>worksheet_words.ONE_MISTAKE</extracomment>
   <translation>Una fila de esta tabla tiene un error; las filas de debajo continúan a partir de su resultado. Encontrar la fila, marcar el error y escribir la fila como debería ser.</translation>
  </message>
  <message>
   <source>added, where the step is subtracted</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>se sumó el paso en lugar de restarlo</translation>
  </message>
  <message>
   <source>forgot the learning rate</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>faltó la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>took the change for the new place</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>se tomó el cambio como el lugar nuevo</translation>
  </message>
  <message>
   <source>forgot the factor in the derivative of a power</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>faltó el factor en la derivada de una potencia</translation>
  </message>
  <message>
   <source>forgot a term of the derivative</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>faltó un término de la derivada</translation>
  </message>
  <message>
   <source>forgot σ′ in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>faltó σ′ en la regla de la cadena</translation>
  </message>
  <message>
   <source>forgot the input x in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>faltó la entrada x en la regla de la cadena</translation>
  </message>
  <message>
   <source>A sigmoid neuron is to learn from one sample. Work out its output, the slopes by the chain rule, and the weights after one step of gradient descent.</source>
   <extracomment>worksheet_words.BY_CHAIN_RULE</extracomment>
   <translation>Una neurona sigmoide ha de aprender de una muestra. Calcular su salida, las pendientes con la regla de la cadena, y los pesos tras un paso de descenso de gradiente.</translation>
  </message>
  <message>
   <source>after the step</source>
   <extracomment>worksheet_words.AFTER_ROW</extracomment>
   <translation>tras el paso</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>worksheet_words.NOW_ROW</extracomment>
   <translation>ahora</translation>
  </message>
  <message>
   <source>The sheets’ ending</source>
   <extracomment>worksheet_words.ENDING</extracomment>
   <translation>La terminación de las hojas</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 1 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: “{given}” no sirve. Poner un número entero de 1 a {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 0 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: “{given}” no sirve. Poner un número entero de 0 a {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from {least} to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: “{given}” no sirve. Poner un número entero de {least} a {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give one or more of {tasks}, each once.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: “{given}” no sirve. Poner uno o varios de {tasks}, cada uno una sola vez.</translation>
  </message>
  <message>
   <source>{name}: exercise sheets are of gradient-descent, not of {given}. Choose that.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}: las hojas de ejercicios son de gradient-descent, no de {given}. Elegir ese método.</translation>
  </message>
  <message>
   <source>{number}. {task}</source>
   <extracomment>worksheet_words.numbered</extracomment>
   <translation>{number}. {task}</translation>
  </message>
  <message>
   <source>Sheet {number}</source>
   <extracomment>worksheet_words.sheet_note</extracomment>
   <translation>Hoja {number}</translation>
  </message>
  <message>
   <source>Sheet {number}, seed {seed}</source>
   <extracomment>worksheet_words.foot</extracomment>
   <translation>Hoja {number}, semilla {seed}</translation>
  </message>
  <message>
   <source>Answers, seed {seed}</source>
   <extracomment>worksheet_words.key_foot</extracomment>
   <translation>Soluciones, semilla {seed}</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets, drawn with seed {seed}: the same seed gives the same sheets again. Every answer was worked out in two ways.</source>
   <extracomment>worksheet_words.key_note; one: {count} sheet, drawn with seed {seed}: the same seed gives the same sheet again. Every answer was worked out in two ways.</extracomment>
   <translation>
    <numerusform>{count} hoja, sorteada con la semilla {seed}: la misma semilla da otra vez la misma hoja. Cada solución se calculó de dos maneras.</numerusform>
    <numerusform>{count} hojas, sorteadas con la semilla {seed}: la misma semilla da otra vez las mismas hojas. Cada solución se calculó de dos maneras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing needs rounding: no number has more than {count} decimals.</source>
   <extracomment>worksheet_words.rounding; one: Nothing needs rounding: no number has more than {count} decimal.</extracomment>
   <translation>
    <numerusform>No hace falta redondear: ningún número tiene más de {count} decimal.</numerusform>
    <numerusform>No hace falta redondear: ningún número tiene más de {count} decimales.</numerusform>
   </translation>
  </message>
  <message>
   <source>Where a task rounds, an answer is right within {units} units of the last decimal, or {share} %.</source>
   <extracomment>worksheet_words.allowance</extracomment>
   <translation>Donde un ejercicio redondea, una respuesta es correcta si se desvía a lo sumo {units} unidades del último decimal, o un {share} %.</translation>
  </message>
  <message>
   <source>For each learning rate {rate}, work out the factor, and write the letter of what a walk does.</source>
   <extracomment>worksheet_words.regimes_asked</extracomment>
   <translation>Para cada tasa de aprendizaje {rate}, calcular el factor y escribir la letra de lo que hace el recorrido.</translation>
  </message>
  <message>
   <source>({letter}) {what}</source>
   <extracomment>worksheet_words.regime</extracomment>
   <translation>({letter}) {what}</translation>
  </message>
  <message>
   <source>At {place}, the curvature in the steepest direction is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>En {place}, la curvatura en la dirección más empinada es {curvature}. Suponer que no cambia en los alrededores.</translation>
  </message>
  <message>
   <source>The sample: {first} {value}, {second} {other}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>La muestra: {first} {value}, {second} {other}, con la etiqueta {label}.</translation>
  </message>
  <message numerus="yes">
   <source>The cost is that of a sigmoid neuron with one input, {name}, over {count} samples.</source>
   <extracomment>worksheet_words.neuron; one: The cost is that of a sigmoid neuron with one input, {name}, over {count} sample.</extracomment>
   <translation>
    <numerusform>El costo es el de una neurona sigmoide con una sola entrada, {name}, sobre {count} muestra.</numerusform>
    <numerusform>El costo es el de una neurona sigmoide con una sola entrada, {name}, sobre {count} muestras.</numerusform>
   </translation>
  </message>
  <message>
   <source>For z below 0 take {formula}.</source>
   <extracomment>worksheet_words.sigma_of_negative</extracomment>
   <translation>Para z menor que 0, usar {formula}.</translation>
  </message>
  <message>
   <source>The curve of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.curve</extracomment>
   <translation>La curva de {function}, con una marca en {start}.</translation>
  </message>
  <message>
   <source>Contour lines of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.contours</extracomment>
   <translation>Curvas de nivel de {function}, con una marca en {start}.</translation>
  </message>
  <message>
   <source>The sigmoid, with {place} marked.</source>
   <extracomment>worksheet_words.sigmoid</extracomment>
   <translation>La sigmoide, con una marca en {place}.</translation>
  </message>
  <message>
   <source>{number}. </source>
   <extracomment>worksheet_words.key_number</extracomment>
   <translation>{number}. </translation>
  </message>
  <message>
   <source>row {row}: {mistake}. Right:</source>
   <extracomment>worksheet_words.key_mistake</extracomment>
   <translation>fila {row}: {mistake}. Lo correcto:</translation>
  </message>
  <message>
   <source>{name}: for {task}, no numbers workable by hand were found. Leave that task out, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name}: para “{task}” no se hallaron números con los que se pueda calcular a mano. Quitar ese ejercicio, o elegir otro problema u otra tasa de aprendizaje.</translation>
  </message>
  <message numerus="yes">
   <source>Round each number to {count} decimals, and go on with it: small differences do not count.</source>
   <extracomment>worksheet_words.rounding; one: Round each number to {count} decimal, and go on with it: small differences do not count.</extracomment>
   <translation>
    <numerusform>Redondear cada número a {count} decimal, y seguir calculando con él: las diferencias pequeñas no cuentan.</numerusform>
    <numerusform>Redondear cada número a {count} decimales, y seguir calculando con él: las diferencias pequeñas no cuentan.</numerusform>
   </translation>
  </message>
  <message>
   <source>All numbers are whole.</source>
   <extracomment>worksheet_words.rounding</extracomment>
   <translation>Todos los números son enteros.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Cerca del mínimo en {place}, la curvatura es {curvature}.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature in the steepest direction is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>Cerca del mínimo en {place}, la curvatura en la dirección más empinada es {curvature}.</translation>
  </message>
  <message>
   <source>At {place}, the curvature is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>En {place}, la curvatura es {curvature}. Suponer que no cambia en los alrededores.</translation>
  </message>
  <message>
   <source>The sample: {name} {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>La muestra: {name} {value}, con la etiqueta {label}.</translation>
  </message>
  <message>
   <source>{name}: {task} needs a place where the curvature is above 0, and there is none here. Leave that task out, or choose another problem.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name}: “{task}” necesita un lugar donde la curvatura sea mayor que 0, y aquí no lo hay. Quitar ese ejercicio, o elegir otro problema.</translation>
  </message>
  <message numerus="yes">
   <source>{name}: for {task}, there are numbers workable by hand for {count} students only. Ask for so many, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few; one: {name}: for {task}, there are numbers workable by hand for {count} student only. Ask for so many, or choose another problem or learning rate.</extracomment>
   <translation>
    <numerusform>{name}: para “{task}” solo hay números con los que se pueda calcular a mano para {count} estudiante. Pedir una sola hoja, o elegir otro problema u otra tasa de aprendizaje.</numerusform>
    <numerusform>{name}: para “{task}” solo hay números con los que se pueda calcular a mano para {count} estudiantes. Pedir esa cantidad, o elegir otro problema u otra tasa de aprendizaje.</numerusform>
   </translation>
  </message>
  <message>
   <source>The sample: {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>La muestra: {value}, con la etiqueta {label}.</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Penguins: Adelie and Gentoo</source>
   <extracomment>data</extracomment>
   <translation>Pingüinos: Adelie y Gentoo</translation>
  </message>
  <message>
   <source>Measurements of 274 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By bill and flipper a line tells all but one of them apart. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>Medidas de 274 pingüinos de dos especies, de Adelia (Adelie) y papúa (Gentoo), tomadas cerca de la estación Palmer, en la Antártida, de 2007 a 2009. Por el pico y la aleta, una recta los distingue a todos menos a uno. Se dejan fuera los pingüinos con medidas que faltan.</translation>
  </message>
  <message>
   <source>bill length (mm)</source>
   <extracomment>data</extracomment>
   <translation>largo de pico (mm)</translation>
  </message>
  <message>
   <source>bill depth (mm)</source>
   <extracomment>data</extracomment>
   <translation>alto de pico (mm)</translation>
  </message>
  <message>
   <source>flipper length (mm)</source>
   <extracomment>data</extracomment>
   <translation>largo de aleta (mm)</translation>
  </message>
  <message>
   <source>body mass (g)</source>
   <extracomment>data</extracomment>
   <translation>masa corporal (g)</translation>
  </message>
  <message>
   <source>Penguins: Adelie and Chinstrap</source>
   <extracomment>data</extracomment>
   <translation>Pingüinos: Adelie y Chinstrap</translation>
  </message>
  <message>
   <source>Measurements of 219 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By their bills alone the two cannot quite be told apart: a line is right for about 97 % of them. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>Medidas de 219 pingüinos de dos especies, de Adelia (Adelie) y barbijo (Chinstrap), tomadas cerca de la estación Palmer, en la Antártida, de 2007 a 2009. Solo por el pico no se distinguen del todo: una recta acierta en cerca del 97 % de ellos. Se dejan fuera los pingüinos con medidas que faltan.</translation>
  </message>
  <message>
   <source>Handwritten digits: 0 and 1</source>
   <extracomment>data</extracomment>
   <translation>Cifras manuscritas: 0 y 1</translation>
  </message>
  <message>
   <source>360 handwritten zeros and ones as pictures of 8 × 8 pixels, each from 0 (paper) to 16 (ink). One neuron with a weight for each pixel can tell all of them apart.</source>
   <extracomment>data</extracomment>
   <translation>360 ceros y unos escritos a mano, como imágenes de 8 × 8 píxeles, cada uno de 0 (papel) a 16 (tinta). Una sola neurona con un peso por píxel puede distinguirlos todos.</translation>
  </message>
  <message>
   <source>Cats and dogs</source>
   <extracomment>data</extracomment>
   <translation>Gatos y perros</translation>
  </message>
  <message>
   <source>20 cats and 20 dogs, by weight and length of ear. Heavy cats and small dogs overlap, so a line is right for about nine in ten. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>20 gatos y 20 perros, por su peso y el largo de la oreja. Los gatos pesados y los perros pequeños se superponen, así que una recta acierta en unos nueve de cada diez. Inventado para esta aplicación.</translation>
  </message>
  <message>
   <source>weight (kg)</source>
   <extracomment>data</extracomment>
   <translation>peso (kg)</translation>
  </message>
  <message>
   <source>ear length (cm)</source>
   <extracomment>data</extracomment>
   <translation>largo de oreja (cm)</translation>
  </message>
  <message>
   <source>Two clusters</source>
   <extracomment>data</extracomment>
   <translation>Dos grupos</translation>
  </message>
  <message>
   <source>Two round clusters of 60 points that overlap: a line is right for about 85 % of them. Invented for this app with numpy: after g = numpy.random.default_rng(23), A is g.normal((-0.9, -0.6), 1, (60, 2)), then B is g.normal((0.9, 0.6), 1, (60, 2)), both rounded to two decimals.</source>
   <extracomment>data</extracomment>
   <translation>Dos grupos redondos de 60 puntos que se superponen: una recta acierta en cerca del 85 % de ellos. Inventado para esta aplicación con numpy: tras g = numpy.random.default_rng(23), A es g.normal((-0.9, -0.6), 1, (60, 2)), y luego B es g.normal((0.9, 0.6), 1, (60, 2)), ambos redondeados a dos decimales.</translation>
  </message>
  <message>
   <source>Hours of study</source>
   <extracomment>data</extracomment>
   <translation>Horas de estudio</translation>
  </message>
  <message>
   <source>Who passed an exam after how many hours of study: 24 students and one feature only. In the middle some pass and some do not, so no threshold is right for all. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>Quién aprobó un examen tras cuántas horas de estudio: 24 estudiantes y un solo atributo. En el medio algunos aprueban y otros no, así que ningún umbral acierta en todos. Inventado para esta aplicación.</translation>
  </message>
  <message>
   <source>study (hours)</source>
   <extracomment>data</extracomment>
   <translation>estudio (horas)</translation>
  </message>
  <message>
   <source>XOR: four points</source>
   <extracomment>data</extracomment>
   <translation>XOR: cuatro puntos</translation>
  </message>
  <message>
   <source>Exclusive or: class 1 where exactly one of the two inputs is 1. No line separates the four points, so one neuron is right for three of them at most.</source>
   <extracomment>data</extracomment>
   <translation>O exclusivo: clase 1 donde exactamente una de las dos entradas es 1. Ninguna recta separa los cuatro puntos, así que una neurona acierta a lo sumo en tres de ellos.</translation>
  </message>
  <message>
   <source>Four points on a line</source>
   <extracomment>data</extracomment>
   <translation>Cuatro puntos en una recta</translation>
  </message>
  <message>
   <source>The points -2 and -1 of class 0, 1 and 2 of class 1: few enough to follow every number by hand. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>Los puntos −2 y −1 de la clase 0, 1 y 2 de la clase 1: bastante pocos para seguir cada número a mano. Inventado para esta aplicación.</translation>
  </message>
 </context>
 <context>
  <name>gallery</name>
  <message>
   <source>Quartic with a resting place</source>
   <extracomment>gallery</extracomment>
   <translation>De grado cuatro con descanso</translation>
  </message>
  <message>
   <source>The slope is 0 at x = 0 as well, yet the function goes on down to x = 2.25.</source>
   <extracomment>gallery</extracomment>
   <translation>La pendiente también es 0 en x = 0, y sin embargo la función sigue bajando hasta x = 2,25.</translation>
  </message>
  <message>
   <source>Double well</source>
   <extracomment>gallery</extracomment>
   <translation>Doble pozo</translation>
  </message>
  <message>
   <source>Two minima: which one a walk finds depends on the start and on the learning rate.</source>
   <extracomment>gallery</extracomment>
   <translation>Dos mínimos: cuál encuentra un recorrido depende del inicio y de la tasa de aprendizaje.</translation>
  </message>
  <message>
   <source>Tilted double well</source>
   <extracomment>gallery</extracomment>
   <translation>Doble pozo inclinado</translation>
  </message>
  <message>
   <source>From the right, the walk settles in the shallower well. A little momentum carries it over.</source>
   <extracomment>gallery</extracomment>
   <translation>Desde la derecha, el recorrido se asienta en el pozo menos hondo. Un poco de momentum lo lleva al otro lado.</translation>
  </message>
  <message>
   <source>Waves on a bowl</source>
   <extracomment>gallery</extracomment>
   <translation>Ondas en un cuenco</translation>
  </message>
  <message>
   <source>Local minima: a walk down ends in the nearest one, not in the lowest.</source>
   <extracomment>gallery</extracomment>
   <translation>Mínimos locales: un recorrido cuesta abajo termina en el más cercano, no en el más bajo.</translation>
  </message>
  <message>
   <source>Absolute value</source>
   <extracomment>gallery</extracomment>
   <translation>Valor absoluto</translation>
  </message>
  <message>
   <source>The slope never shrinks, so steps of a fixed rate jump back and forth around the corner.</source>
   <extracomment>gallery</extracomment>
   <translation>La pendiente nunca disminuye, así que los pasos de tasa fija saltan de un lado a otro de la esquina.</translation>
  </message>
  <message>
   <source>Square root of |x|</source>
   <extracomment>gallery</extracomment>
   <translation>Raíz cuadrada de |x|</translation>
  </message>
  <message>
   <source>The slope grows without limit towards the minimum: the nearer, the longer the step.</source>
   <extracomment>gallery</extracomment>
   <translation>La pendiente crece sin límite hacia el mínimo: cuanto más cerca, más largo el paso.</translation>
  </message>
  <message>
   <source>Bell curve</source>
   <extracomment>gallery</extracomment>
   <translation>Campana</translation>
  </message>
  <message>
   <source>No minimum: the walk goes down for ever, slower and slower, on a flat that ends nowhere.</source>
   <extracomment>gallery</extracomment>
   <translation>Sin mínimo: el recorrido baja para siempre, cada vez más despacio, por un llano que no termina.</translation>
  </message>
  <message>
   <source>Upside-down bell</source>
   <extracomment>gallery</extracomment>
   <translation>Campana invertida</translation>
  </message>
  <message>
   <source>A minimum with a plateau around it: far out the slope is nearly 0, and so are the steps.</source>
   <extracomment>gallery</extracomment>
   <translation>Un mínimo rodeado de una meseta: lejos de él la pendiente es casi 0, y los pasos también.</translation>
  </message>
  <message>
   <source>Cubic with a saddle</source>
   <extracomment>gallery</extracomment>
   <translation>Cúbica con rellano</translation>
  </message>
  <message>
   <source>At 0 the slope is 0 and the function still goes down: a flat place is no minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>En 0 la pendiente es 0 y la función sigue bajando: un lugar plano no es un mínimo.</translation>
  </message>
  <message>
   <source>Flat-bottomed bowl</source>
   <extracomment>gallery</extracomment>
   <translation>Cuenco de fondo plano</translation>
  </message>
  <message>
   <source>The curvature is 0 at the minimum: the walk gets slower and slower, and Newton does too.</source>
   <extracomment>gallery</extracomment>
   <translation>La curvatura es 0 en el mínimo: el recorrido va cada vez más despacio, y Newton también.</translation>
  </message>
  <message>
   <source>Logarithm's edge</source>
   <extracomment>gallery</extracomment>
   <translation>El borde del logaritmo</translation>
  </message>
  <message>
   <source>Not defined for x ≤ 0: too large a step walks off the edge.</source>
   <extracomment>gallery</extracomment>
   <translation>No definida para x ≤ 0: un paso demasiado grande se sale del borde.</translation>
  </message>
  <message>
   <source>A pole</source>
   <extracomment>gallery</extracomment>
   <translation>Un polo</translation>
  </message>
  <message>
   <source>A minimum at 1 and a maximum at −1, with a gap at 0 that a long step jumps over.</source>
   <extracomment>gallery</extracomment>
   <translation>Un mínimo en 1 y un máximo en −1, con un hueco en 0 que un paso largo salta.</translation>
  </message>
  <message>
   <source>Cosine</source>
   <extracomment>gallery</extracomment>
   <translation>Coseno</translation>
  </message>
  <message>
   <source>Minima and maxima without end, all of them equally good.</source>
   <extracomment>gallery</extracomment>
   <translation>Mínimos y máximos sin fin, todos igual de buenos.</translation>
  </message>
  <message>
   <source>Bowl in two variables</source>
   <extracomment>gallery</extracomment>
   <translation>Cuenco en dos variables</translation>
  </message>
  <message>
   <source>Round contours: the gradient points straight away from the minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>Curvas de nivel redondas: el gradiente apunta en sentido contrario al mínimo.</translation>
  </message>
  <message>
   <source>Long valley</source>
   <extracomment>gallery</extracomment>
   <translation>Valle largo</translation>
  </message>
  <message>
   <source>Steep across, flat along: the walk zigzags. Momentum and Adam do better.</source>
   <extracomment>gallery</extracomment>
   <translation>Empinado a lo ancho, plano a lo largo: el recorrido va en zigzag. Momentum y Adam lo hacen mejor.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>gallery</extracomment>
   <translation>Silla</translation>
  </message>
  <message>
   <source>Down one way, up the other: the walk nears the pass, and then falls off sideways.</source>
   <extracomment>gallery</extracomment>
   <translation>Baja en un sentido, sube en el otro: el recorrido se acerca al paso, y luego cae hacia un lado.</translation>
  </message>
  <message>
   <source>Egg box</source>
   <extracomment>gallery</extracomment>
   <translation>Huevera</translation>
  </message>
  <message>
   <source>A grid of hollows on a bowl: the start decides which one the walk ends in.</source>
   <extracomment>gallery</extracomment>
   <translation>Una rejilla de hoyos en un cuenco: el inicio decide en cuál termina el recorrido.</translation>
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <source>Is a larger learning rate always faster?</source>
   <extracomment>questions</extracomment>
   <translation>¿Una tasa de aprendizaje mayor es siempre más rápida?</translation>
  </message>
  <message>
   <source>No. From 8 to within 0.01 of this parabola’s minimum, η = 0.1 takes {slow} steps, η = {rate} takes
{large}, and η = 1/L = {landing} takes {best}. Past 1/L a step lands on the other side, and a longer one
only farther off.
</source>
   <extracomment>questions</extracomment>
   <translation>No. Desde 8 hasta menos de 0,01 del mínimo de esta parábola, η = 0,1 necesita {slow} pasos, η = {rate} necesita {large}, y η = 1/L = {landing} necesita {best}. Más allá de 1/L un paso cae al otro lado, y uno más largo, solo más lejos.
</translation>
  </message>
  <message>
   <source>Does the learning rate shrink near the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>¿Se reduce la tasa de aprendizaje cerca del mínimo?</translation>
  </message>
  <message>
   <source>No, the slope does, and a step is η times the slope. With η = {rate} all along, the first step from 8
is {first} long and the tenth only {tenth}, since the slope has come down from {steep} to {gentle}.
</source>
   <extracomment>questions</extracomment>
   <translation>No, se reduce la pendiente, y un paso es η por la pendiente. Con η = {rate} todo el tiempo, el primer paso desde 8 mide {first} y el décimo solo {tenth}, porque la pendiente ha bajado de {steep} a {gentle}.
</translation>
  </message>
  <message>
   <source>Is jumping from side to side the same as diverging?</source>
   <extracomment>questions</extracomment>
   <translation>¿Saltar de un lado a otro es lo mismo que divergir?</translation>
  </message>
  <message>
   <source>No. At η = {rate} each step crosses the minimum and multiplies the distance to it by
1 − ηL = {factor}: in ten steps it falls from {far} to {near}. Only past 2/L, here {limit}, does it
grow.
</source>
   <extracomment>questions</extracomment>
   <translation>No. Con η = {rate} cada paso cruza el mínimo y multiplica la distancia a él por 1 − ηL = {factor}: en diez pasos baja de {far} a {near}. Solo más allá de 2/L, aquí {limit}, crece.
</translation>
  </message>
  <message>
   <source>Why is one step enough here?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué basta aquí un paso?</translation>
  </message>
  <message>
   <source>Because η = 1/L, which is {landing} on this parabola: from 8 the step, η times a slope of {slope}, is
{step} long, and just so far away is the minimum. Where the curvature L changes on the way, one step
only comes near.
</source>
   <extracomment>questions</extracomment>
   <translation>Porque η = 1/L, que es {landing} en esta parábola: desde 8 el paso, η por una pendiente de {slope}, mide {step}, y justo a esa distancia está el mínimo. Donde la curvatura L cambia por el camino, un paso solo se acerca.
</translation>
  </message>
  <message>
   <source>Why does it go back and forth for ever?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué va y viene para siempre?</translation>
  </message>
  <message>
   <source>Because η = 2/L, which is {limit} on this parabola: each step lands on the other side, exactly as far
away, from 8 at {left}, then at {right}, then at {again}. At η = 0.9 the same walk is within 0.01 after
{steps} steps.
</source>
   <extracomment>questions</extracomment>
   <translation>Porque η = 2/L, que es {limit} en esta parábola: cada paso cae al otro lado, exactamente igual de lejos, desde 8 en {left}, luego en {right}, luego en {again}. Con η = 0,9 el mismo recorrido está a menos de 0,01 tras {steps} pasos.
</translation>
  </message>
  <message>
   <source>Why do the numbers run away?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué se disparan los números?</translation>
  </message>
  <message>
   <source>Because η is above 2/L, which is {limit} on this parabola. At η = {rate} each step multiplies the
distance to the minimum by {factor}: in ten steps it grows from {near} to {far}. Any η below 2/L comes
nearer.
</source>
   <extracomment>questions</extracomment>
   <translation>Porque η está por encima de 2/L, que es {limit} en esta parábola. Con η = {rate} cada paso multiplica la distancia al mínimo por {factor}: en diez pasos crece de {near} a {far}. Cualquier η por debajo de 2/L se acerca.
</translation>
  </message>
  <message>
   <source>Why are there no 1/L and 2/L here?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué no hay aquí 1/L ni 2/L?</translation>
  </message>
  <message>
   <source>They hold for plain gradient descent alone: other methods step by more than the slope. On a parabola
with 2/L = {limit}, momentum arrives at η = {rate} after {steps} steps, and plain descent has diverged
by step {gone}.
</source>
   <extracomment>questions</extracomment>
   <translation>Solo valen para el descenso de gradiente simple: los otros métodos no avanzan solo según la pendiente. En una parábola con 2/L = {limit}, momentum llega con η = {rate} tras {steps} pasos, y el descenso simple ha divergido en el paso {gone}.
</translation>
  </message>
  <message>
   <source>When has it arrived?</source>
   <extracomment>questions</extracomment>
   <translation>¿Cuándo ha llegado?</translation>
  </message>
  <message>
   <source>When the slope is at most the tolerance. At η = 0.1 from 8, a tolerance of 10⁻⁶ is met at step
{arrived}, {off} from the minimum, and one of 10⁻² at step {sooner}, {farther} from it. With 0 a run
never stops for that reason.
</source>
   <extracomment>questions</extracomment>
   <translation>Cuando la pendiente es a lo sumo la tolerancia. Con η = 0,1 desde 8, una tolerancia de 10⁻⁶ se cumple en el paso {arrived}, a {off} del mínimo, y una de 10⁻² en el paso {sooner}, a {farther} de él. Con 0 un recorrido nunca se detiene por esa razón.
</translation>
  </message>
  <message>
   <source>Why did it stop before it had arrived?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué se detuvo antes de llegar?</translation>
  </message>
  <message>
   <source>A run ends at the step limit, whatever has come of it. With η = {rate} and a limit of {limit} it ends
at x = {x}, where the slope is still {slope}; arriving takes {needed} steps. Raise Steps, or the
learning rate.
</source>
   <extracomment>questions</extracomment>
   <translation>Un recorrido termina en el límite de pasos, sea cual sea el resultado. Con η = {rate} y un límite de {limit} termina en x = {x}, donde la pendiente aún es {slope}; llegar requiere {needed} pasos. Subir Pasos, o la tasa de aprendizaje.
</translation>
  </message>
  <message>
   <source>Is the speed the learning rate?</source>
   <extracomment>questions</extracomment>
   <translation>¿Es la velocidad la tasa de aprendizaje?</translation>
  </message>
  <message>
   <source>No. The speed is how many steps a second you see, and the numbers are the same at any. The learning
rate is how far a step goes: from 8 to within 0.01 of the minimum, η = 0.1 takes {slow} steps, and
η = {rate} only {quick}.
</source>
   <extracomment>questions</extracomment>
   <translation>No. La velocidad es cuántos pasos por segundo se ven, y los números son los mismos con cualquiera. La tasa de aprendizaje es cuánto avanza un paso: desde 8 hasta menos de 0,01 del mínimo, η = 0,1 necesita {slow} pasos, y η = {rate} solo {quick}.
</translation>
  </message>
  <message>
   <source>Why search, if calculus gives the answer?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué buscar, si el cálculo da la respuesta?</translation>
  </message>
  <message>
   <source>For this parabola a line of calculus does it: 2x − 4 = 0, so x = 2, and {steps} steps end at {x:6}. For
most costs, a neuron’s among them, there is no such line, and a walk needs only the slope under its
feet.
</source>
   <extracomment>questions</extracomment>
   <translation>Para esta parábola basta una línea de cálculo: 2x − 4 = 0, así que x = 2, y {steps} pasos terminan en {x:6}. Para la mayoría de los costos, entre ellos el de una neurona, no existe tal línea, y un recorrido solo necesita la pendiente bajo sus pies.
</translation>
  </message>
  <message>
   <source>Does it matter where I start?</source>
   <extracomment>questions</extracomment>
   <translation>¿Importa dónde se empieza?</translation>
  </message>
  <message>
   <source>Wherever there is more than one valley. On sin x + x²/10 a walk from 7 ends at x = {near}, at a height
of {high}, and one from 0 at x = {other}, at {low}: downhill leads to a minimum, not always to the
lowest.
</source>
   <extracomment>questions</extracomment>
   <translation>Siempre que hay más de un valle. En sin x + x²/10 un recorrido desde 7 termina en x = {near}, a una altura de {high}, y uno desde 0 en x = {other}, a {low}: cuesta abajo se llega a un mínimo, no siempre al más bajo.
</translation>
  </message>
  <message>
   <source>Is a place with slope 0 always a minimum?</source>
   <extracomment>questions</extracomment>
   <translation>¿Un lugar con pendiente 0 es siempre un mínimo?</translation>
  </message>
  <message>
   <source>No. A walk along the ridge of the saddle x² − y² arrives after {steps} steps where the slope is 0, and
yet the ground curves up one way (λ = {up}) and down the other (λ = {down}). The smallest push off the
ridge, and it goes down without end.
</source>
   <extracomment>questions</extracomment>
   <translation>No. Un recorrido por la cresta de la silla x² − y² llega tras {steps} pasos a donde la pendiente es 0, y sin embargo el terreno se curva hacia arriba en una dirección (λ = {up}) y hacia abajo en la otra (λ = {down}). El menor empujón fuera de la cresta, y baja sin fin.
</translation>
  </message>
  <message>
   <source>Does the slope point at the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>¿La pendiente apunta al mínimo?</translation>
  </message>
  <message>
   <source>Seldom. At ({x}, {y}) in this valley the slope is {along} along x and {across} along y, so downhill is
mostly across, while the minimum lies at (0, 0). Downhill is at right angles to the contour; only where
contours are round does it lead straight to the minimum.
</source>
   <extracomment>questions</extracomment>
   <translation>Rara vez. En ({x}; {y}) de este valle la pendiente es {along} según x y {across} según y, así que la bajada va sobre todo a lo ancho, mientras que el mínimo está en (0; 0). La bajada es perpendicular a la curva de nivel; solo donde las curvas son redondas lleva derecho al mínimo.
</translation>
  </message>
  <message>
   <source>Which method should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>¿Qué método conviene elegir?</translation>
  </message>
  <message>
   <source>It depends on the ground. To come within 0.01 of the narrow valley’s minimum at η = {rate}, plain
descent takes {plain} steps, momentum {momentum}, Adam {adam} and RMSProp {rmsprop}. Elsewhere another
is first: try them in a race.
</source>
   <extracomment>questions</extracomment>
   <translation>Depende del terreno. Para llegar a menos de 0,01 del mínimo del valle estrecho con η = {rate}, el descenso simple necesita {plain} pasos, momentum {momentum}, Adam {adam} y RMSProp {rmsprop}. En otro lugar gana otro: se pueden probar en una carrera.
</translation>
  </message>
  <message>
   <source>What does momentum’s β do?</source>
   <extracomment>questions</extracomment>
   <translation>¿Qué hace la β de momentum?</translation>
  </message>
  <message>
   <source>It is the share of its velocity that the ball keeps at each step, and so it can roll over a ridge. In
a tilted double well it ends at x = {far} with β = 0.9, at a height of {low}; with β = 0, which is plain
descent, at x = {near}, at {high}.
</source>
   <extracomment>questions</extracomment>
   <translation>Es la parte de su velocidad que la bola conserva en cada paso, y así puede pasar por encima de una cresta. En un doble pozo inclinado termina en x = {far} con β = 0,9, a una altura de {low}; con β = 0, que es el descenso simple, en x = {near}, a {high}.
</translation>
  </message>
  <message>
   <source>Why divide by the size of the slopes?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué dividir entre el tamaño de las pendientes?</translation>
  </message>
  <message>
   <source>So that steep ground and flat get steps of a like length. With η = 0.1, Adam’s first step is {steep}
long where the slope is {slope}, and {flat} where it is {gentle}; plain descent would go {plain} and
{little}.
</source>
   <extracomment>questions</extracomment>
   <translation>Para que el terreno empinado y el plano reciban pasos de longitud parecida. Con η = 0,1, el primer paso de Adam mide {steep} donde la pendiente es {slope}, y {flat} donde es {gentle}; el descenso simple avanzaría {plain} y {little}.
</translation>
  </message>
  <message>
   <source>Why not simply try many points?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué no probar simplemente muchos puntos?</translation>
  </message>
  <message>
   <source>For one parameter that will do: {points} points find a parabola’s minimum, x = {x}. But each parameter
multiplies them by 25: for two that makes 625, and for the 64 weights and the bias of a digit’s neuron a
number of 91 digits.
</source>
   <extracomment>questions</extracomment>
   <translation>Para un parámetro eso basta: {points} puntos encuentran el mínimo de una parábola, x = {x}. Pero cada parámetro más los multiplica por 25: para dos son 625, y para los 64 pesos y el sesgo de la neurona de las cifras, un número de 91 dígitos.
</translation>
  </message>
  <message>
   <source>The slope is almost 0: is it done?</source>
   <extracomment>questions</extracomment>
   <translation>La pendiente es casi 0: ¿ha terminado?</translation>
  </message>
  <message>
   <source>Not where a neuron is sure and wrong. With w = b = 5 and x = 1, ŷ = {output:5} where the label is 0,
and σ′ = {bend}: the slope is only {slope}, and 1 000 steps later ŷ is still {later:5}. Flat does not
mean done.
</source>
   <extracomment>questions</extracomment>
   <translation>No donde una neurona está segura y se equivoca. Con w = b = 5 y x = 1, ŷ = {output:5} donde la etiqueta es 0, y σ′ = {bend}: la pendiente es solo {slope}, y 1 000 pasos después ŷ es todavía {later:5}. Plano no significa terminado.
</translation>
  </message>
  <message>
   <source>Which cost should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>¿Qué costo conviene elegir?</translation>
  </message>
  <message>
   <source>For classes, cross-entropy: σ′ cancels in its slope, so that a neuron that is sure and wrong still
learns. From w = b = 2 and with the label 0, it takes {entropy} steps to bring ŷ from {output} below
0.2, and the quadratic cost takes {quadratic}.
</source>
   <extracomment>questions</extracomment>
   <translation>Para clases, la entropía cruzada: σ′ se cancela en su pendiente, de modo que una neurona que está segura y se equivoca sigue aprendiendo. Desde w = b = 2 y con la etiqueta 0, necesita {entropy} pasos para llevar ŷ de {output} a menos de 0,2, y el costo cuadrático necesita {quadratic}.
</translation>
  </message>
  <message>
   <source>Is a neuron’s cost a bowl?</source>
   <extracomment>questions</extracomment>
   <translation>¿El costo de una neurona es un cuenco?</translation>
  </message>
  <message>
   <source>No. With four points, at w = −2 and b = 0, it curves downwards in every direction: the Hessian’s
eigenvalues are {low} and {high}, where a bowl has none below 0. So there is no 2/L there, and a
learning rate that is safe in one place need not be so in another.
</source>
   <extracomment>questions</extracomment>
   <translation>No. Con cuatro puntos, en w = −2 y b = 0, se curva hacia abajo en todas las direcciones: los valores propios de la hessiana son {low} y {high}, y un cuenco no tiene ninguno menor que 0. Por eso allí no hay 2/L, y una tasa de aprendizaje que es segura en un lugar no tiene por qué serlo en otro.
</translation>
  </message>
  <message>
   <source>1/N or 1/(2N): does it matter?</source>
   <extracomment>questions</extracomment>
   <translation>1/N o 1/(2N): ¿importa?</translation>
  </message>
  <message>
   <source>Both costs have the same minimum; 1/N has twice the slope, {double} in the place of {single} at w = 0.5,
b = 0.2. Half the learning rate makes up for it: after 10 steps w = {mean} with 1/N and η = 0.5, and
w = {half} with 1/(2N) and η = 1.
</source>
   <extracomment>questions</extracomment>
   <translation>Ambos costos tienen el mismo mínimo; 1/N tiene el doble de pendiente, {double} en lugar de {single} en w = 0,5, b = 0,2. La mitad de la tasa de aprendizaje lo compensa: tras 10 pasos w = {mean} con 1/N y η = 0,5, y w = {half} con 1/(2N) y η = 1.
</translation>
  </message>
  <message>
   <source>Why are not all samples right?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué no se acierta en todas las muestras?</translation>
  </message>
  <message>
   <source>One neuron draws one straight line, and none separates the four points of XOR: three right is the
most. Trained on them it arrives at step {steps} with ŷ = {output:3} for all four, at a cost of {cost},
and no further step would help.
</source>
   <extracomment>questions</extracomment>
   <translation>Una neurona traza una recta, y ninguna separa los cuatro puntos de XOR: tres aciertos es el máximo. Entrenada con ellos llega en el paso {steps} con ŷ = {output:3} para los cuatro, a un costo de {cost}, y ningún paso más ayudaría.
</translation>
  </message>
  <message>
   <source>Why does the cost jump up and down?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué el costo salta arriba y abajo?</translation>
  </message>
  <message>
   <source>With a batch of {batch} of 120 samples, each step counts the cost of those it sees: {calm} at step 57,
{jump} at step 58. That is no fault: the cost of all samples, the strong line, has come down from
{before} to {after} meanwhile.
</source>
   <extracomment>questions</extracomment>
   <translation>Con un lote de {batch} de 120 muestras, cada paso cuenta el costo de las que ve: {calm} en el paso 57, {jump} en el paso 58. No es un fallo: el costo de todas las muestras, la línea gruesa, ha bajado mientras tanto de {before} a {after}.
</translation>
  </message>
  <message>
   <source>Is an epoch a step?</source>
   <extracomment>questions</extracomment>
   <translation>¿Es una época un paso?</translation>
  </message>
  <message>
   <source>Only where a batch is all of the data. An epoch is once through all samples: 120 of them in batches
of {batch} are {steps} steps, so that {walked} steps are {epochs} epochs.
</source>
   <extracomment>questions</extracomment>
   <translation>Solo donde un lote son todos los datos. Una época es una vuelta por todas las muestras: 120 de ellas en lotes de {batch} son {steps} pasos, así que {walked} pasos son {epochs} épocas.
</translation>
  </message>
  <message>
   <source>Why standardise the inputs?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué estandarizar las entradas?</translation>
  </message>
  <message>
   <source>A penguin’s flipper is some 200 mm long, so its weight moves z 200 times as much as the bias does: from
zeros, 2/L is {raw} as measured, and {standard} standardised. With η = 1 the share on its own side after
100 steps is {bad:3} as measured, and {good:3} standardised.
</source>
   <extracomment>questions</extracomment>
   <translation>La aleta de un pingüino mide unos 200 mm, así que su peso w mueve z 200 veces más que el sesgo: desde ceros, 2/L es {raw} como se midió, y {standard} estandarizado. Con η = 1 la parte que está en su lado tras 100 pasos es {bad:3} como se midió, y {good:3} estandarizado.
</translation>
  </message>
  <message>
   <source>Why hold samples out?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué reservar muestras?</translation>
  </message>
  <message>
   <source>To see what was really learnt. Of 40 cats and dogs {trained} are trained on, and after 100 steps the
share of these on their own side is {seen:2}; of those that were held out it is {held:2}.
</source>
   <extracomment>questions</extracomment>
   <translation>Para ver qué se aprendió de verdad. De 40 gatos y perros se entrena con {trained}, y tras 100 pasos la parte de estos que está en su lado es {seen:2}; de los reservados es {held:2}.
</translation>
  </message>
  <message>
   <source>Why is the error a factor?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué es el error un factor?</translation>
  </message>
  <message>
   <source>The cost is half the square of ŷ − y, so its slope by ŷ is ŷ − y itself: what is far off pulls hard.
For the point x = −1 of class 0, at w = 0.5 and b = 0.2, the error is {error} and its pull {pull}; after
200 steps they are {small} and {weak}.
</source>
   <extracomment>questions</extracomment>
   <translation>El costo es la mitad del cuadrado de ŷ − y, así que su pendiente respecto de ŷ es el propio ŷ − y: lo que está muy lejos tira fuerte. Para el punto x = −1 de la clase 0, en w = 0,5 y b = 0,2, el error es {error} y su tirón {pull}; tras 200 pasos son {small} y {weak}.
</translation>
  </message>
  <message>
   <source>Why is σ′ in there?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué está ahí σ′?</translation>
  </message>
  <message>
   <source>Because ŷ moves by σ′(z) = ŷ(1 − ŷ) for each unit of z: by {bend} for x = −1 at w = 0.5 and b = 0.2,
and never by more than ¼. After 200 steps the neuron is surer of this point, ŷ = {output}, and σ′ is
down to {flat}: sure samples hardly pull, right or wrong.
</source>
   <extracomment>questions</extracomment>
   <translation>Porque ŷ se mueve σ′(z) = ŷ(1 − ŷ) por cada unidad de z: {bend} para x = −1 en w = 0,5 y b = 0,2, y nunca más de ¼. Tras 200 pasos la neurona está más segura de este punto, ŷ = {output}, y σ′ ha bajado a {flat}: las muestras seguras apenas tiran, con razón o sin ella.
</translation>
  </message>
  <message>
   <source>Why is x a factor of ∂C/∂w?</source>
   <extracomment>questions</extracomment>
   <translation>¿Por qué es x un factor de ∂C/∂w?</translation>
  </message>
  <message>
   <source>Because w acts through x: twice the input, twice the effect on z. Without x, w and b move alike: from
(0.5, 0.2) they come to ({w:3}, {b:3}) in 200 steps, and the cost rises from {before} to {after},
where the right code comes down to {right}.
</source>
   <extracomment>questions</extracomment>
   <translation>Porque w actúa a través de x: el doble de entrada, el doble de efecto en z. Sin x, w y b se mueven igual: desde (0,5; 0,2) llegan a ({w:3}; {b:3}) en 200 pasos, y el costo sube de {before} a {after}, donde el código correcto baja a {right}.
</translation>
  </message>
  <message>
   <source>What becomes of a sample’s pull?</source>
   <extracomment>questions</extracomment>
   <translation>¿Qué pasa con el tirón de una muestra?</translation>
  </message>
  <message>
   <source>The product of the factors is one sample’s part of ∂C/∂w: {pull} for x = −1 of four points, at w = {w}
and b = 0.2. The mean over all four is the slope, {slope}, and the step is −η times that: with η = 1, w
goes to {next}.
</source>
   <extracomment>questions</extracomment>
   <translation>El producto de los factores es la parte de una muestra en ∂C/∂w: {pull} para x = −1 de cuatro puntos, en w = {w} y b = 0,2. La media de los cuatro es la pendiente, {slope}, y el paso es −η por eso: con η = 1, w va a {next}.
</translation>
  </message>
  <message>
   <source>Is the sign in σ’s exponent a detail?</source>
   <extracomment>questions</extracomment>
   <translation>¿Es un detalle el signo del exponente de σ?</translation>
  </message>
  <message>
   <source>No. Flipped in the output alone, every step climbs: with four points the cost rises from {before} to
{after} in 200 steps, where the right code comes down to {right}. Flipped in the output and in its slope
alike, it would only learn mirrored weights.
</source>
   <extracomment>questions</extracomment>
   <translation>No. Si se cambia solo en la salida, cada paso sube: con cuatro puntos el costo sube de {before} a {after} en 200 pasos, donde el código correcto baja a {right}. Si se cambia en la salida y también en su pendiente, solo aprendería pesos reflejados.
</translation>
  </message>
  <message>
   <source>May b’s slope use the new w?</source>
   <extracomment>questions</extracomment>
   <translation>¿Puede la pendiente de b usar el w nuevo?</translation>
  </message>
  <message>
   <source>No: both slopes belong to the place where you stand. From w = −1 and b = 2 with η = 10, the first step
leads to b = {late} where b’s slope is computed with the new w, and not to {right}: two half-steps,
along another path.
</source>
   <extracomment>questions</extracomment>
   <translation>No: ambas pendientes pertenecen al lugar donde se está. Desde w = −1 y b = 2 con η = 10, el primer paso lleva a b = {late} si la pendiente de b se calcula con el w nuevo, y no a {right}: dos medios pasos, por otro camino.
</translation>
  </message>
 </context>
</TS>
