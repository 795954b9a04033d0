<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>lesson/01-cost</name>
  <message>
   <source>What is a cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>¿Qué es un costo?</translation>
  </message>
  <message>
   <source>All the mistakes of a model in one number, and what training does with it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Todos los errores de un modelo en un solo número, y qué hace con él el entrenamiento.</translation>
  </message>
  <message>
   <source>A model makes mistakes</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Un modelo comete errores</translation>
  </message>
  <message>
   <source>After this lesson you can put all the mistakes of a model into one number, its **cost**, and say what
training does with that number.

Here are {n} students. A circle failed the exam: the label y is 0. A triangle passed: y is 1. The black
curve is a **model**: for any hours of study x it gives the output ŷ, how likely a pass is.

The ringed student studied for {hours} hours and passed. The model gave ŷ = {guess}. The violet line is
the **error** ŷ − y, output minus label: {guess} − 1 = {miss}.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Después de esta lección se podrán reunir todos los errores de un modelo en un solo número, su **costo**, y decir qué hace el entrenamiento con ese número.

Aquí hay {n} estudiantes. Un círculo no aprobó el examen: la etiqueta y es 0. Un triángulo aprobó: y es 1. La curva negra es un **modelo**: para cualquier número x de horas de estudio da la salida ŷ, la probabilidad de aprobar.

El estudiante del anillo estudió {hours} horas y aprobó. El modelo dio ŷ = {guess}. La línea violeta es el **error** ŷ − y, salida menos etiqueta: {guess} − 1 = {miss}.
</translation>
  </message>
  <message>
   <source>Another student passed too, with ŷ = 0.2. What is that error?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Otro estudiante también aprobó, con ŷ = 0,2. ¿Cuál es ese error?</translation>
  </message>
  <message>
   <source>Take the label away from the output. A pass is y = 1.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Restar la etiqueta de la salida. Aprobar es y = 1.</translation>
  </message>
  <message>
   <source>Yes: 0.2 − 1 = −0.8. Below 0 means that the output is too low.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sí: 0,2 − 1 = −0,8. Menor que 0 significa que la salida es demasiado baja.</translation>
  </message>
  <message>
   <source>The size is right. The error is output minus label, and the output is the smaller one here: mind the sign.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>El tamaño es correcto. El error es salida menos etiqueta, y aquí la salida es la menor: cuidado con el signo.</translation>
  </message>
  <message>
   <source>So it would be for a fail, y = 0. Take the label of a pass away from the output.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Así sería para quien no aprobó, y = 0. Restar de la salida la etiqueta de quien aprobó.</translation>
  </message>
  <message>
   <source>That is the error of the ringed student. The other one’s output is 0.2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ese es el error del estudiante del anillo. La salida del otro es 0,2.</translation>
  </message>
  <message>
   <source>That is the square of the error, which comes on the next page. Here it is the error alone.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ese es el cuadrado del error, que viene en la página siguiente. Aquí es solo el error.</translation>
  </message>
  <message>
   <source>Why squares?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>¿Por qué cuadrados?</translation>
  </message>
  <message>
   <source>This model shrugs: to every student it says ŷ = {guess}. Half of the students failed and half passed, so
every error is {guess} above or below.

How bad is it in all? Adding up the errors does not tell: above and below cancel. So each error is
**squared**. A square is never below 0, so nothing cancels, and large misses weigh more: one that is
twice as large counts four times as much.

Click the students in the data, and watch the violet line.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Este modelo se encoge de hombros: a cada estudiante le dice ŷ = {guess}. La mitad no aprobó y la mitad aprobó, así que cada error está {guess} por encima o por debajo.

¿Cuánto se equivoca en total? Sumar los errores no lo dice: los de arriba y los de abajo se cancelan. Por eso cada error se **eleva al cuadrado**. Un cuadrado nunca es menor que 0, así que nada se cancela, y los fallos grandes pesan más: uno el doble de grande cuenta cuatro veces más.

Hacer clic en los estudiantes de los datos, y observar la línea violeta.
</translation>
  </message>
  <message>
   <source>Add up the errors ŷ − y of all {n} students, signs included. What is the sum?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sumar los errores ŷ − y de los {n} estudiantes, con sus signos. ¿Cuánto da la suma?</translation>
  </message>
  <message>
   <source>One half of the students has the error {guess}, the other half the same below 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>La mitad de los estudiantes tiene el error {guess}, la otra mitad lo mismo por debajo de 0.</translation>
  </message>
  <message>
   <source>Yes: the sum is 0, as if the model had made no mistake. It has made {n}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sí: la suma es 0, como si el modelo no hubiera cometido ningún error. Ha cometido {n}.</translation>
  </message>
  <message>
   <source>That adds up the sizes. With their signs, the errors below 0 take away from those above.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Eso suma los tamaños. Con sus signos, los errores menores que 0 restan de los que son mayores.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. The question is what happens without squaring.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Esa es la suma de los cuadrados. La pregunta es qué pasa sin elevar al cuadrado.</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>El costo</translation>
  </message>
  <message>
   <source>The **cost** is the mean of the squared errors, halved:

$C = \frac{1}{2N} \sum_{i=1}^{N} (\hat{y}_i - y_i)^2$

N is the number of samples. The mean lets data of any size be compared. The half is there for comfort:
it will cancel a 2 when we take the slope.

Here are N = {n} samples, and the model that says ŷ = {guess} to each. Every error is {guess} above or
below 0, so {n} squares of 0.25 make 1, and that divided by 2N is C = {half}.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>El **costo** es la media de los errores al cuadrado, dividida entre dos:

$C = \frac{1}{2N} \sum_{i=1}^{N} (\hat{y}_i - y_i)^2$

N es el número de muestras. La media permite comparar datos de cualquier tamaño. El 2 del divisor está por comodidad: se cancelará con otro 2 al tomar la pendiente.

Aquí hay N = {n} muestras, y el modelo que dice ŷ = {guess} a cada una. Cada error está {guess} por encima o por debajo de 0, así que {n} cuadrados de 0,25 dan 1, y eso dividido entre 2N es C = {half}.
</translation>
  </message>
  <message>
   <source>Another model has the errors 0.4, 0.2, −0.2 and −0.4. What is its cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Otro modelo tiene los errores 0,4; 0,2; −0,2 y −0,4. ¿Cuál es su costo?</translation>
  </message>
  <message>
   <source>Square each error, add up all {n}, and divide by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Elevar cada error al cuadrado, sumar los {n}, y dividir entre 2N.</translation>
  </message>
  <message>
   <source>Yes: 0.16 + 0.04 + 0.04 + 0.16 is 0.4, and 0.4 divided by 2N is 0.05. The better model has the lower cost.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sí: 0,16 + 0,04 + 0,04 + 0,16 es 0,4, y 0,4 dividido entre 2N es 0,05. El modelo mejor tiene el costo menor.</translation>
  </message>
  <message>
   <source>That is the mean of the squares, 1/N. The formula has 1/(2N): halve it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Esa es la media de los cuadrados, 1/N. La fórmula tiene 1/(2N): tomar la mitad.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. Divide it by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Esa es la suma de los cuadrados. Dividirla entre 2N.</translation>
  </message>
  <message>
   <source>You halved the sum, and did not divide it by N yet.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Se tomó la mitad de la suma, pero aún falta dividir entre N.</translation>
  </message>
  <message>
   <source>That takes the sizes of the errors. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Eso toma los tamaños de los errores. Elevar primero cada uno al cuadrado.</translation>
  </message>
  <message>
   <source>Without squares the errors cancel. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sin cuadrados los errores se cancelan. Elevar primero cada uno al cuadrado.</translation>
  </message>
  <message>
   <source>From where to where?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>¿De dónde a dónde?</translation>
  </message>
  <message>
   <source>Read the ends of the sum with care. From i = 1 to N there are N terms, one for each sample. Programs
like to count from 0: then it is 0 to N − 1, which is N terms too.

Many texts write a sum from i = 0 to N over N samples. That asks for one sample more than there is. A
program written so stops with an error, or reads whatever lies behind the data.

The window counts from 1: the ringed student is the last, number {n} of {n}.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Conviene leer con cuidado los extremos de la suma. De i = 1 a N hay N términos, uno por cada muestra. Los programas suelen contar desde 0: entonces es de 0 a N − 1, que también son N términos.

Muchos textos escriben una suma de i = 0 a N sobre N muestras. Eso pide una muestra más de las que hay. Un programa así se detiene con un error, o lee lo que haya detrás de los datos.

La ventana cuenta desde 1: el estudiante del anillo es el último, el número {n} de {n}.
</translation>
  </message>
  <message>
   <source>N = {n}. How many terms has a sum from i = 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>N = {n}. ¿Cuántos términos tiene una suma de i = 0 a N?</translation>
  </message>
  <message>
   <source>Try it with N = 2: the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Probar con N = 2: los términos son 0, 1 y 2.</translation>
  </message>
  <message>
   <source>Yes, one too many: there is no such student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sí, uno de más: no existe tal estudiante.</translation>
  </message>
  <message>
   <source>So one would think. Count the term with i = 0 too: for N = 2 the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Eso parece. Contar también el término con i = 0: para N = 2 los términos son 0, 1 y 2.</translation>
  </message>
  <message>
   <source>That is the last i when one counts from 0 and does it right. How many terms are there from 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ese es el último i cuando se cuenta bien desde 0. ¿Cuántos términos hay de 0 a N?</translation>
  </message>
  <message>
   <source>1/N or 1/(2N)?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>¿1/N o 1/(2N)?</translation>
  </message>
  <message>
   <source>Some texts divide by N, not by 2N. For this model 1/(2N) gives C = {half}, and 1/N gives C = {whole}:
twice as much. The slope along w doubles too, from {slope_half} to {slope_whole}.

Does another model become the best one? Answer first. Then choose *Quadratic, 1/N* as Cost in the Model
card, and watch the star in the landscape: it marks the lowest cost of all.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Algunos textos dividen entre N, no entre 2N. Para este modelo 1/(2N) da C = {half}, y 1/N da C = {whole}: el doble. La pendiente según w también se duplica, de {slope_half} a {slope_whole}.

¿Pasa otro modelo a ser el mejor? Responder primero. Después elegir *Cuadrático, 1/N* como Costo en la tarjeta Modelo, y observar la estrella del paisaje: marca el costo más bajo de todos.
</translation>
  </message>
  <message>
   <source>Where is the lowest place with 1/N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>¿Dónde está el lugar más bajo con 1/N?</translation>
  </message>
  <message>
   <source>At half the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>En la mitad de w y b.</translation>
  </message>
  <message>
   <source>At the same w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>En los mismos w y b.</translation>
  </message>
  <message>
   <source>At twice the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>En el doble de w y b.</translation>
  </message>
  <message>
   <source>Only the heights change, not the places below them.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Solo cambian las alturas, no los lugares que hay debajo.</translation>
  </message>
  <message>
   <source>The heights double, not w and b: a mountain drawn twice as high keeps its valley where it is.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Se duplican las alturas, no w y b: una montaña dibujada el doble de alta conserva su valle donde está.</translation>
  </message>
  <message>
   <source>Yes. With 1/(2N) it is at w = {low_w_half}, b = {low_b_half}; with 1/N at w = {low_w_whole}, b = {low_b_whole}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sí. Con 1/(2N) está en w = {low_w_half}, b = {low_b_half}; con 1/N en w = {low_w_whole}, b = {low_b_whole}.</translation>
  </message>
  <message>
   <source>Set Cost to *Quadratic, 1/N*.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Poner Costo en *Cuadrático, 1/N*.</translation>
  </message>
  <message>
   <source>The field Cost is in the Model card on the left.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>El campo Costo está en la tarjeta Modelo, a la izquierda.</translation>
  </message>
  <message>
   <source>The numbers on the contours have doubled, and the star has not moved. With twice the slope, half the learning rate takes the same steps.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Los números de las curvas de nivel se han duplicado, y la estrella no se ha movido. Con el doble de pendiente, la mitad de la tasa de aprendizaje da los mismos pasos.</translation>
  </message>
  <message>
   <source>Every model has its cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Cada modelo tiene su costo</translation>
  </message>
  <message>
   <source>Two numbers set this model: the **weight** w and the **bias** b. Each pair of them is one curve over the
data, and has one cost. Drawn over w and b, the costs are a **landscape**: dark is low, the star is
lowest. The orange ball is the model that you see on the left.

**Training** means minimising C: walking down to where the mistakes are small. Now C = {cost:4}. Click in
the landscape to try other models, or press `R` and let the app walk.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Dos números fijan este modelo: el **peso** w y el **sesgo** b. Cada par de ellos es una curva sobre los datos, y tiene un costo. Dibujados sobre w y b, los costos son un **paisaje**: lo oscuro es bajo, la estrella es lo más bajo. La bola naranja es el modelo que se ve a la izquierda.

**Entrenar** significa minimizar C: bajar hasta donde los errores son pequeños. Ahora C = {cost:4}. Hacer clic en el paisaje para probar otros modelos, o pulsar `R` y dejar que la aplicación camine.
</translation>
  </message>
  <message>
   <source>Find a model with a cost below 0.06.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Encontrar un modelo con un costo menor que 0,06.</translation>
  </message>
  <message>
   <source>Go where it is dark: w a little above 1, b near −5.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ir adonde está oscuro: w algo mayor que 1, b cerca de −5.</translation>
  </message>
  <message>
   <source>Found. Now C = {cost:4}. Where the cost is low, the curve is low over most circles and high over most triangles.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Encontrado. Ahora C = {cost:4}. Donde el costo es bajo, la curva está baja sobre la mayoría de los círculos y alta sobre la mayoría de los triángulos.</translation>
  </message>
  <message>
   <source>What you can say now</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Lo que ya se puede decir</translation>
  </message>
  <message>
   <source>The errors of a model, squared, averaged and halved, are its **cost** C. Half or not, the lowest place is
the same; only count each sample once. **Training** means minimising C.

This is about the best that one such curve can do for these students: C = {low}, and not 0, since some
who studied for long failed. For some data even the best model makes mistakes.

Next, lesson 2: how to find the lowest place.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Los errores de un modelo, al cuadrado, promediados y divididos entre dos, son su **costo** C. Con la mitad o sin ella, el lugar más bajo es el mismo; basta contar cada muestra una sola vez. **Entrenar** significa minimizar C.

Esto es más o menos lo mejor que una curva así puede hacer por estos estudiantes: C = {low}, y no 0, porque algunos que estudiaron mucho no aprobaron. Para ciertos datos hasta el mejor modelo comete errores.

A continuación, lección 2: cómo encontrar el lugar más bajo.
</translation>
  </message>
  <message>
   <source>A model has the cost 0. What do you know?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Un modelo tiene el costo 0. ¿Qué se sabe?</translation>
  </message>
  <message>
   <source>Its errors add up to 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sus errores suman 0.</translation>
  </message>
  <message>
   <source>It will be right for every new student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Acertará con todo estudiante nuevo.</translation>
  </message>
  <message>
   <source>Every output equals its label.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Cada salida es igual a su etiqueta.</translation>
  </message>
  <message>
   <source>So do those of the model that shrugs, since they cancel. Squares cannot cancel.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>También los del modelo que se encoge de hombros, porque se cancelan. Los cuadrados no pueden cancelarse.</translation>
  </message>
  <message>
   <source>The cost knows only the samples that it was computed from.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>El costo solo conoce las muestras con las que se calculó.</translation>
  </message>
  <message>
   <source>Yes: a sum of squares is 0 only where each of them is 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sí: una suma de cuadrados solo es 0 donde lo es cada uno de ellos.</translation>
  </message>
 </context>
 <context>
  <name>lesson/02-bottom</name>
  <message>
   <source>The bottom: by calculus, by Newton, by grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>El fondo: por cálculo, por Newton, por rejilla</translation>
  </message>
  <message>
   <source>Three ways to find where a curve is lowest, and what each of them asks for.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Tres formas de hallar dónde es más baja una curva, y qué pide cada una.</translation>
  </message>
  <message>
   <source>The slope tells</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La pendiente lo dice</translation>
  </message>
  <message>
   <source>After this lesson you can find the lowest point of a curve in three ways, and say when each of them
fails.

Let the cost be a curve that we know, $y = x^2 - 4x + 6$. How steep it is at x, its derivative says:

$\frac{dy}{dx} = 2x - 4$

The green line is the **tangent** at x = {here}: its slope is {slope8}. Where the slope is above 0 the
curve rises to the right, below 0 it falls. At the lowest point it is neither.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Después de esta lección se podrá hallar el punto más bajo de una curva de tres formas, y decir cuándo falla cada una.

Sea el costo una curva conocida, $y = x^2 - 4x + 6$. Su inclinación en x la da la derivada:

$\frac{dy}{dx} = 2x - 4$

La línea verde es la **tangente** en x = {here}: su pendiente es {slope8}. Donde la pendiente es mayor que 0 la curva sube hacia la derecha, donde es menor que 0 baja. En el punto más bajo no hace ni lo uno ni lo otro.
</translation>
  </message>
  <message>
   <source>What is the slope at x = 5?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>¿Cuál es la pendiente en x = 5?</translation>
  </message>
  <message>
   <source>Put 5 in the place of x in 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Poner 5 en lugar de x en 2x − 4.</translation>
  </message>
  <message>
   <source>Yes: 2 · 5 − 4 = {slope5}. Above 0, so the lowest point lies to the left.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Sí: 2 · 5 − 4 = {slope5}. Mayor que 0, así que el punto más bajo está a la izquierda.</translation>
  </message>
  <message>
   <source>That is 2x. Take 4 away too.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Eso es 2x. Restar también 4.</translation>
  </message>
  <message>
   <source>That is the height y of the curve at 5. The slope is 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Esa es la altura y de la curva en 5. La pendiente es 2x − 4.</translation>
  </message>
  <message>
   <source>2x is 2 times 5, not 5.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>2x es 2 por 5, no 5.</translation>
  </message>
  <message>
   <source>By calculus</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Por cálculo</translation>
  </message>
  <message>
   <source>At the lowest point the slope is 0. So set the derivative to 0 and solve for x: one line of algebra, and
no searching.

Here is another curve, $y = 2x^2 - 12x + 22$, and its slope:

$\frac{dy}{dx} = 4x - 12$

Fog hides the bottom, so that you find it on paper. Then type your x as Start in the Control card, press
Enter, and look at the slope. `G` lifts the fog.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>En el punto más bajo la pendiente es 0. Basta igualar la derivada a 0 y despejar x: una línea de álgebra, y nada de búsqueda.

Aquí hay otra curva, $y = 2x^2 - 12x + 22$, y su pendiente:

$\frac{dy}{dx} = 4x - 12$

La niebla oculta el fondo, para hallarlo en papel. Después escribir ese x como Inicio en la tarjeta Control, pulsar Enter, y mirar la pendiente. `G` levanta la niebla.
</translation>
  </message>
  <message>
   <source>For which x is the slope 0?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>¿Para qué x es 0 la pendiente?</translation>
  </message>
  <message>
   <source>4x − 12 = 0. Bring 12 to the other side, then divide.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x − 12 = 0. Pasar 12 al otro lado, y luego dividir.</translation>
  </message>
  <message>
   <source>Yes: x = {bottom}. The curve is y = {height} high there.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Sí: x = {bottom}. La curva tiene allí la altura y = {height}.</translation>
  </message>
  <message>
   <source>4x = 12 is right so far. Now divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x = 12 es correcto hasta aquí. Ahora dividir entre 4.</translation>
  </message>
  <message>
   <source>Nearly: −12 changes its sign when it goes to the other side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Casi: −12 cambia de signo al pasar al otro lado.</translation>
  </message>
  <message>
   <source>That is 12 / 2. The derivative of 2x² is 4x, so divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Eso es 12 / 2. La derivada de 2x² es 4x, así que hay que dividir entre 4.</translation>
  </message>
  <message>
   <source>That is the height y at the bottom. The question is for which x.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Esa es la altura y en el fondo. La pregunta es para qué x.</translation>
  </message>
  <message>
   <source>Start there, and see that the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Empezar allí, y ver que la pendiente es 0.</translation>
  </message>
  <message>
   <source>Type your x as Start x in the Control card and press Enter.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Escribir ese x como Inicio x en la tarjeta Control y pulsar Enter.</translation>
  </message>
  <message>
   <source>The tangent lies flat: nothing pulls to either side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La tangente es horizontal: nada tira hacia ningún lado.</translation>
  </message>
  <message>
   <source>By Newton–Raphson</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Por Newton–Raphson</translation>
  </message>
  <message>
   <source>**Newton–Raphson** uses the slope and how fast it changes, the second derivative f″:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

It takes the curve for a parabola and goes to the lowest point of that. Our first curve *is* a parabola,
with f″ = {bend} everywhere. So one step is enough, from anywhere: from x = {from} it leads to
x = {bottom}, where the ring is.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>**Newton–Raphson** usa la pendiente y lo rápido que cambia, la segunda derivada f″:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

Toma la curva por una parábola y va al punto más bajo de esta. Nuestra primera curva *es* una parábola, con f″ = {bend} en todas partes. Por eso basta un paso, desde cualquier lugar: desde x = {from} lleva a x = {bottom}, donde está el anillo.
</translation>
  </message>
  <message>
   <source>At x = −3 the slope is {slope_left}. Where does Newton’s step lead from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>En x = −3 la pendiente es {slope_left}. ¿Adónde lleva desde allí el paso de Newton?</translation>
  </message>
  <message>
   <source>−3 minus the slope divided by {bend}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>−3 menos la pendiente dividida entre {bend}. Restar un número menor que 0 es subir.</translation>
  </message>
  <message>
   <source>Yes: −3 + 5 = {landing_left}, the bottom in one step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Sí: −3 + 5 = {landing_left}, el fondo en un paso.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −3.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Eso es cuánto avanza el paso. Comienza en −3.</translation>
  </message>
  <message>
   <source>Mind the signs: the slope is below 0, and taking it away adds.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Cuidado con los signos: la pendiente es menor que 0, y restarla suma.</translation>
  </message>
  <message>
   <source>You took the whole slope. Divide it by f″ = {bend} first.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Se tomó toda la pendiente. Dividirla primero entre f″ = {bend}.</translation>
  </message>
  <message>
   <source>Divide the slope by f″ = {bend} first, and mind the signs.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Dividir primero la pendiente entre f″ = {bend}, y cuidar los signos.</translation>
  </message>
  <message>
   <source>Let Newton take its step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Dejar que Newton dé su paso.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>`Mayús+R` devuelve al inicio; después pulsar `S` una vez.</translation>
  </message>
  <message>
   <source>Converged after one step, at x = {bottom}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Convergencia tras un paso, en x = {bottom}.</translation>
  </message>
  <message>
   <source>Where no formula helps</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Donde ninguna fórmula ayuda</translation>
  </message>
  <message>
   <source>Now $f(x) = e^x + x^2$. Its slope $e^x + 2x$ is 0 a little left of 0, but no algebra solves that for x.
For most functions it is so: one has to **search**.

Newton still works. At each place it fits a new parabola, the dashed one, and goes to its bottom. From
x = {from} the third step leads to {x3:6}, the fourth to {x4:6}, the fifth to {x5:6}: with each step about twice
as many digits are right.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ahora $f(x) = e^x + x^2$. Su pendiente $e^x + 2x$ es 0 un poco a la izquierda de 0, pero ningún álgebra permite despejar x. Así es con la mayoría de las funciones: hay que **buscar**.

Newton sigue funcionando. En cada lugar ajusta una nueva parábola, la de trazos, y va a su fondo. Desde x = {from} el tercer paso lleva a {x3:6}, el cuarto a {x4:6}, el quinto a {x5:6}: con cada paso, cerca del doble de cifras son correctas.
</translation>
  </message>
  <message>
   <source>Press `S` until the walk has converged, and watch the dashed parabola.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Pulsar `S` hasta que el recorrido converja, y observar la parábola de trazos.</translation>
  </message>
  <message>
   <source>Go on until the verdict says so, or press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Seguir hasta que lo diga el veredicto, o pulsar `R`.</translation>
  </message>
  <message>
   <source>There the slope is as good as 0: x = {x5:6}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Allí la pendiente es prácticamente 0: x = {x5:6}.</translation>
  </message>
  <message>
   <source>Read the verdict: how many steps did Newton need?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Leer el veredicto: ¿cuántos pasos necesitó Newton?</translation>
  </message>
  <message>
   <source>The verdict tells the step at which it converged, walking from x = {from}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>El veredicto dice en qué paso hubo convergencia, partiendo de x = {from}.</translation>
  </message>
  <message>
   <source>{newton} steps. A plain walk downhill, as in lesson 3, takes {plain} steps to come as far.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>{newton} pasos. Un recorrido simple cuesta abajo, como en la lección 3, necesita {plain} pasos para llegar igual de lejos.</translation>
  </message>
  <message>
   <source>After four the slope is not yet below the tolerance. See the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Tras cuatro, la pendiente aún no está por debajo de la tolerancia. Ver el veredicto.</translation>
  </message>
  <message>
   <source>The start is step 0 and does not count.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>El inicio es el paso 0 y no cuenta.</translation>
  </message>
  <message>
   <source>Flat is not always low</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Plano no siempre es bajo</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and a hilltop has one too. This curve, $(x^2 - 1)^2$, has valleys at x = −1
and x = 1, and a hill between them.

The start, x = {from}, is on the hillside. The curve bends downwards there: f″ = {bend} is below 0. So the
dashed parabola opens downwards, and what Newton takes for its lowest point is its highest.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton busca una pendiente de 0, y una cima también la tiene. Esta curva, $(x^2 - 1)^2$, tiene valles en x = −1 y x = 1, y una colina entre ellos.

El inicio, x = {from}, está en la ladera. La curva se dobla allí hacia abajo: f″ = {bend} es menor que 0. Por eso la parábola de trazos se abre hacia abajo, y lo que Newton toma por su punto más bajo es el más alto.
</translation>
  </message>
  <message>
   <source>Where will Newton end from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>¿Dónde terminará Newton desde allí?</translation>
  </message>
  <message>
   <source>In the valley at x = −1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>En el valle de x = −1.</translation>
  </message>
  <message>
   <source>On the hilltop at x = 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>En la cima de x = 0.</translation>
  </message>
  <message>
   <source>In the valley at x = 1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>En el valle de x = 1.</translation>
  </message>
  <message>
   <source>The next place, the dotted ring, is left of the hill, but the bend there still points to the top.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>El lugar siguiente, el anillo de puntos, está a la izquierda de la colina, pero la curvatura allí aún apunta a la cima.</translation>
  </message>
  <message>
   <source>That is where water would run. Newton does not ask where down is, only where the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Hacia allí correría el agua. Newton no pregunta dónde es abajo, solo dónde la pendiente es 0.</translation>
  </message>
  <message>
   <source>Yes: it climbs to x = {top:2}, where the curve is {height:2} high. A walk downhill from the same place ends at x = {walk:2}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Sí: sube a x = {top:2}, donde la curva tiene la altura {height:2}. Un recorrido cuesta abajo desde el mismo lugar termina en x = {walk:2}.</translation>
  </message>
  <message>
   <source>Let it run, and read the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ejecutarlo, y leer el veredicto.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Pulsar `R`.</translation>
  </message>
  <message>
   <source>Converged, yet on a top: the slope is 0 and the curve falls to both sides.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Hay convergencia, pero en una cima: la pendiente es 0 y la curva baja hacia ambos lados.</translation>
  </message>
  <message>
   <source>By grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Por rejilla</translation>
  </message>
  <message>
   <source>**Grid search** asks for no slope at all. It tries {points} places from −5 to 10, each one **evaluation**
of the cost, and keeps the lowest. Press `R` and watch.

It is simple, and it sees the whole curve, hilltops and all. But it can only find a place of its grid.
And with more parameters the grid explodes: every value of the first has to be tried with every value of
the second.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La **búsqueda en rejilla** no pide ninguna pendiente. Prueba {points} lugares de −5 a 10, cada uno una **evaluación** del costo, y se queda con el más bajo. Pulsar `R` y observar.

Es sencilla, y ve toda la curva, con sus cimas. Pero solo puede hallar un lugar de su rejilla. Y con más parámetros la rejilla se dispara: cada valor del primero hay que probarlo con cada valor del segundo.
</translation>
  </message>
  <message>
   <source>Run the search to its end.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Llevar la búsqueda hasta el final.</translation>
  </message>
  <message>
   <source>Press `R`. The step after the last place leads to the best one.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Pulsar `R`. El paso que sigue al último lugar lleva al mejor.</translation>
  </message>
  <message>
   <source>The best place is x = {best}: {miss} away from the bottom.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>El mejor lugar es x = {best}: a {miss} del fondo.</translation>
  </message>
  <message>
   <source>A landscape has two parameters. How many evaluations are {points} places for each?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Un paisaje tiene dos parámetros. ¿Cuántas evaluaciones son {points} lugares para cada uno?</translation>
  </message>
  <message>
   <source>Every place along x is tried with every place along y.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Cada lugar según x se prueba con cada lugar según y.</translation>
  </message>
  <message>
   <source>Yes, {points} · {points}. For ten parameters it would be 26 thousand million.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Sí, {points} · {points}. Para diez parámetros serían 26 mil millones.</translation>
  </message>
  <message>
   <source>That adds them. Each of the {points} values of x is tried with each of the {points} values of y: multiply.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Eso los suma. Cada uno de los {points} valores de x se prueba con cada uno de los {points} valores de y: multiplicar.</translation>
  </message>
  <message>
   <source>What each way asks for</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Qué pide cada forma</translation>
  </message>
  <message>
   <source>**Calculus** needs an equation that can be solved. **Newton–Raphson** needs second derivatives, for a
million weights a million times a million of them, and goes to hilltops too. **Grid search** needs more
evaluations than there is time for.

What is always there is the slope where one stands. Is that enough? It is, as for a walker in fog.

Next, lesson 3: down the mountain in fog.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>El **cálculo** necesita una ecuación que se pueda resolver. **Newton–Raphson** necesita segundas derivadas, para un millón de pesos un millón por un millón de ellas, y va también a las cimas. La **búsqueda en rejilla** necesita más evaluaciones de las que caben en el tiempo que hay.

Lo que siempre está ahí es la pendiente en el lugar donde se está. ¿Basta con eso? Basta, como a quien camina en la niebla.

A continuación, lección 3: montaña abajo en la niebla.
</translation>
  </message>
  <message>
   <source>A model has a million weights, and you know the slope along each. Which way works?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Un modelo tiene un millón de pesos, y se conoce la pendiente según cada uno. ¿Qué forma funciona?</translation>
  </message>
  <message>
   <source>Calculus.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>El cálculo.</translation>
  </message>
  <message>
   <source>Newton–Raphson.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton–Raphson.</translation>
  </message>
  <message>
   <source>Grid search.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La búsqueda en rejilla.</translation>
  </message>
  <message>
   <source>None of these three.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ninguna de las tres.</translation>
  </message>
  <message>
   <source>A million equations in a million unknowns, with σ in each of them: no algebra solves that.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Un millón de ecuaciones con un millón de incógnitas, con σ en cada una: ningún álgebra resuelve eso.</translation>
  </message>
  <message>
   <source>It needs all second derivatives, a million times a million of them.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Necesita todas las segundas derivadas, un millón por un millón de ellas.</translation>
  </message>
  <message>
   <source>Even two places for each weight would be more evaluations than there are atoms in the world.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Incluso dos lugares por cada peso serían más evaluaciones que átomos hay en el mundo.</translation>
  </message>
  <message>
   <source>Yes. That is why one walks down the slope, step by step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Sí. Por eso se baja por la pendiente, paso a paso.</translation>
  </message>
 </context>
 <context>
  <name>lesson/03-fog</name>
  <message>
   <source>Down the mountain in fog</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Montaña abajo en la niebla</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, take a step down it, and do so again.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Descenso de gradiente: sentir la pendiente, dar un paso cuesta abajo, y repetir.</translation>
  </message>
  <message>
   <source>Which way is down?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>¿Hacia dónde es abajo?</translation>
  </message>
  <message>
   <source>After this lesson you can walk down a curve by **gradient descent**, by hand, and say what the slope
knows and what it does not.

You stand on a mountain, and there is fog. The village in the valley is nowhere to be seen. All that you
have is the slope under your feet, the green line.

You stand at x = {here}, where the slope is {slope8}. To larger x the ground rises, since the slope is
above 0. That is enough to begin.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Después de esta lección se podrá bajar por una curva mediante el **descenso de gradiente**, a mano, y decir qué sabe la pendiente y qué no.

Estamos en una montaña, y hay niebla. El pueblo del valle no se ve por ninguna parte. Todo lo que hay es la pendiente bajo los pies, la línea verde.

El lugar es x = {here}, donde la pendiente es {slope8}. Hacia x mayores el terreno sube, pues la pendiente es mayor que 0. Con eso basta para empezar.
</translation>
  </message>
  <message>
   <source>To larger x, to the right.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Hacia x mayores, a la derecha.</translation>
  </message>
  <message>
   <source>To smaller x, to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Hacia x menores, a la izquierda.</translation>
  </message>
  <message>
   <source>In fog one cannot tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>En la niebla no se puede saber.</translation>
  </message>
  <message>
   <source>The slope is above 0: to the right the ground rises.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La pendiente es mayor que 0: hacia la derecha el terreno sube.</translation>
  </message>
  <message>
   <source>Not where the valley is, but which way the ground falls here, the slope does tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>No dónde está el valle, pero sí hacia dónde baja aquí el terreno: eso lo dice la pendiente.</translation>
  </message>
  <message>
   <source>Yes: against the slope. Where the slope is above 0, down is to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Sí: contra la pendiente. Donde la pendiente es mayor que 0, abajo es a la izquierda.</translation>
  </message>
  <message>
   <source>One step</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Un paso</translation>
  </message>
  <message>
   <source>A step goes against the slope, and the farther the steeper it is:

$x \leftarrow x - \eta \frac{dy}{dx}$

η is the **learning rate**: how far one goes for a slope of 1. Here η = {eta}. Above the picture stands
this rule with the numbers put in. The dotted ring is where a step leads: from x = {x0} to x = {x1}. Do
the step after that on paper. `K` takes each step apart.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Un paso va contra la pendiente, y tanto más lejos cuanto más empinado es el terreno:

$x \leftarrow x - \eta \frac{dy}{dx}$

η es la **tasa de aprendizaje**: cuánto se avanza con una pendiente de 1. Aquí η = {eta}. Encima de la imagen está esta regla con los números puestos. El anillo de puntos es adonde lleva un paso: de x = {x0} a x = {x1}. Hacer en papel el paso siguiente. `K` desmonta cada paso.
</translation>
  </message>
  <message>
   <source>At x = {x1} the slope is {slope1}. Where does the second step lead?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>En x = {x1} la pendiente es {slope1}. ¿Adónde lleva el segundo paso?</translation>
  </message>
  <message>
   <source>{x1} minus {eta} times {slope1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>{x1} menos {eta} por {slope1}.</translation>
  </message>
  <message>
   <source>Yes: {x1} − {eta} · {slope1} = {x2}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Sí: {x1} − {eta} · {slope1} = {x2}.</translation>
  </message>
  <message>
   <source>That is a step uphill. Down is against the slope: mind the minus sign.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ese es un paso cuesta arriba. Abajo es contra la pendiente: cuidado con el signo menos.</translation>
  </message>
  <message>
   <source>That goes as far as the slope is large. Take only η = {eta} of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Eso avanza tanto como mide la pendiente. Tomar solo η = {eta} de ella.</translation>
  </message>
  <message>
   <source>That uses the slope of the start again. The slope is felt anew at each place.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Eso usa otra vez la pendiente del inicio. La pendiente se siente de nuevo en cada lugar.</translation>
  </message>
  <message>
   <source>That is how far the step goes. Take it away from {x1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Eso es cuánto avanza el paso. Restarlo de {x1}.</translation>
  </message>
  <message>
   <source>Take two steps, and compare.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Dar dos pasos, y comparar.</translation>
  </message>
  <message>
   <source>Press `S` twice.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Pulsar `S` dos veces.</translation>
  </message>
  <message>
   <source>You stand at x = {x}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>El lugar es ahora x = {x}.</translation>
  </message>
  <message>
   <source>What the minus sign does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Qué hace el signo menos</translation>
  </message>
  <message>
   <source>This walk begins on the other side of the valley, at x = {here}. The slope there is {slope4}, below 0:
the ground falls to the right.

The rule need not know on which side it is. Taking away something below 0 adds: the step goes to the
right, down again. One minus sign makes every step go down, from either side, as long as it is not too
long.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Este recorrido comienza al otro lado del valle, en x = {here}. La pendiente allí es {slope4}, menor que 0: el terreno baja hacia la derecha.

La regla no necesita saber de qué lado está. Restar algo menor que 0 suma: el paso va a la derecha, otra vez hacia abajo. Un solo signo menos hace que todo paso baje, desde cualquiera de los lados, mientras no sea demasiado largo.
</translation>
  </message>
  <message>
   <source>At x = −1 the slope is {slope_left}, and η = {eta}. Where does a step lead from there?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>En x = −1 la pendiente es {slope_left}, y η = {eta}. ¿Adónde lleva un paso desde allí?</translation>
  </message>
  <message>
   <source>−1 minus {eta} times {slope_left}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>−1 menos {eta} por {slope_left}. Restar un número menor que 0 es subir.</translation>
  </message>
  <message>
   <source>Yes: −1 + 0.6 = {x_left}, to the right and down.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Sí: −1 + 0,6 = {x_left}, a la derecha y hacia abajo.</translation>
  </message>
  <message>
   <source>That is a step to the left, uphill. Taking away a number below 0 adds.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ese es un paso a la izquierda, cuesta arriba. Restar un número menor que 0 suma.</translation>
  </message>
  <message>
   <source>That is the whole slope. Multiply it by η = {eta} first.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Esa es toda la pendiente. Multiplicarla primero por η = {eta}.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −1.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Eso es cuánto avanza el paso. Comienza en −1.</translation>
  </message>
  <message>
   <source>Until it is flat</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Hasta que sea plano</translation>
  </message>
  <message>
   <source>Repeat the step, and the walk comes nearer and nearer. When has it arrived? One cannot see the valley, but
one can feel that the ground is flat, the slope nearly 0. Then the walk has **converged**; here that
means a slope of at most one millionth.

Press `R`. Each dot is a place where the slope was felt. Then lift the fog with `G`: how near is the
star?

You stand at x = {x}, and the slope, to as many decimals, is {slope}.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Al repetir el paso, el recorrido se acerca cada vez más. ¿Cuándo ha llegado? El valle no se ve, pero se siente que el terreno es plano, que la pendiente es casi 0. Entonces el recorrido ha **convergido**; aquí eso significa una pendiente de a lo sumo una millonésima.

Pulsar `R`. Cada punto es un lugar donde se sintió la pendiente. Después levantar la niebla con `G`: ¿a qué distancia queda la estrella?

El lugar es x = {x}, y la pendiente, con otros tantos decimales, es {slope}.
</translation>
  </message>
  <message>
   <source>Walk until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Caminar hasta que el recorrido converja.</translation>
  </message>
  <message>
   <source>Press `R` and let it run.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Pulsar `R` y dejarlo correr.</translation>
  </message>
  <message>
   <source>Converged at step {arrival}. To two decimals it was there at step {near}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Convergencia en el paso {arrival}. Con dos decimales ya estaba allí en el paso {near}.</translation>
  </message>
  <message>
   <source>Then lift the fog.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Después levantar la niebla.</translation>
  </message>
  <message>
   <source>Press `G`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Pulsar `G`.</translation>
  </message>
  <message>
   <source>The slope alone has led to the lowest point.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La pendiente sola ha llevado al punto más bajo.</translation>
  </message>
  <message>
   <source>Two directions</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Dos direcciones</translation>
  </message>
  <message>
   <source>With two parameters the mountain is a landscape. Each line, a **contour**, joins places of one height. One
slope is along x, at the start {gx}, and one along y, at the start {gy}. Together they are the
**gradient**. The green arrow goes against both at once: straight down.

People say that the gradient points at the minimum. Look at the arrow, and at the star.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Con dos parámetros la montaña es un paisaje. Cada línea, una **curva de nivel**, une lugares de igual altura. Hay una pendiente según x, en el inicio {gx}, y otra según y, en el inicio {gy}. Juntas son el **gradiente**. La flecha verde va contra ambas a la vez: derecho hacia abajo.

Se suele decir que el gradiente apunta al mínimo. Mirar la flecha, y la estrella.
</translation>
  </message>
  <message>
   <source>At the start, where does the arrow point?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>En el inicio, ¿adónde apunta la flecha?</translation>
  </message>
  <message>
   <source>At the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Al mínimo.</translation>
  </message>
  <message>
   <source>Along the valley.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>A lo largo del valle.</translation>
  </message>
  <message>
   <source>Straight across the contour.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Perpendicular a la curva de nivel.</translation>
  </message>
  <message>
   <source>The star lies far to the right. The arrow hardly goes there.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La estrella está muy a la derecha. La flecha apenas va hacia allí.</translation>
  </message>
  <message>
   <source>That would be the way to go, but the ground falls far more steeply across.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ese sería el camino, pero el terreno baja mucho más a lo ancho.</translation>
  </message>
  <message>
   <source>Yes: where the ground falls steepest *here*, at right angles to the contour. Of the valley’s end the slope knows nothing.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Sí: adonde el terreno baja más *aquí*, perpendicular a la curva de nivel. Del final del valle la pendiente no sabe nada.</translation>
  </message>
  <message>
   <source>Take one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Dar un paso.</translation>
  </message>
  <message>
   <source>Press `S`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Pulsar `S`.</translation>
  </message>
  <message>
   <source>The step was {long} long, and brought you from {before} to {after} away from the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>El paso midió {long}, y la distancia al mínimo pasó de {before} a {after}.</translation>
  </message>
  <message>
   <source>The one shape where it does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La única forma en que sí apunta</translation>
  </message>
  <message>
   <source>A round bowl, $x^2 + y^2$, is equally steep all around. Here the arrow does point at the minimum, and with
η = {eta} one step lands on it.

In the valley, $x^2/20 + y^2$, the same step lands on the floor. From there each step takes away a
twentieth of the way that is left. Most landscapes are more like valleys.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Un cuenco redondo, $x^2 + y^2$, es igual de empinado por todos lados. Aquí la flecha sí apunta al mínimo, y con η = {eta} un paso cae en él.

En el valle, $x^2/20 + y^2$, el mismo paso cae en el fondo. Desde allí cada paso quita una vigésima parte del camino que queda. La mayoría de los paisajes se parecen más a valles.
</translation>
  </message>
  <message>
   <source>Take the one step in the bowl.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Dar el único paso en el cuenco.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`Mayús+R` devuelve al inicio; después pulsar `S` una vez.</translation>
  </message>
  <message>
   <source>At the minimum, in one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>En el mínimo, en un paso.</translation>
  </message>
  <message>
   <source>The valley’s first step ends at x = {floor}. How many steps in all until the minimum is within 0.01?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>El primer paso en el valle termina en x = {floor}. ¿Cuántos pasos hacen falta en total para estar a menos de 0,01 del mínimo?</translation>
  </message>
  <message>
   <source>One, as here.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Uno, como aquí.</translation>
  </message>
  <message>
   <source>About ten.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Unos diez.</translation>
  </message>
  <message>
   <source>More than a hundred.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Más de cien.</translation>
  </message>
  <message>
   <source>That would be so if the gradient pointed at the minimum. The second step leads from {floor} to {second} only.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Así sería si el gradiente apuntara al mínimo. El segundo paso lleva de {floor} solo a {second}.</translation>
  </message>
  <message>
   <source>Each step takes away a twentieth of what is left, so ten leave more than half of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Cada paso quita una vigésima parte de lo que queda, así que diez dejan más de la mitad.</translation>
  </message>
  <message>
   <source>Yes: {valley} steps, where the bowl needs {bowl}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Sí: {valley} pasos, donde el cuenco necesita {bowl}.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Lo que ya se puede hacer</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, go against it by η times its size, and repeat until the ground is flat.
The slope tells which way is down *here*. It does not point at the minimum, and needs no formula for it.

Where to begin? Anywhere: nobody knows better. Press `X` for a random start, then `R`.

How long should a step be? Next, lesson 4: the learning rate.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Descenso de gradiente: sentir la pendiente, ir en contra de ella η por su tamaño, y repetir hasta que el terreno sea plano. La pendiente dice hacia dónde es abajo *aquí*. No apunta al mínimo, y no necesita ninguna fórmula para él.

¿Dónde empezar? En cualquier lugar: nadie sabe de uno mejor. Pulsar `X` para un inicio al azar, y luego `R`.

¿Cuánto debe medir un paso? A continuación, lección 4: la tasa de aprendizaje.
</translation>
  </message>
  <message>
   <source>Walk from a random start until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Caminar desde un inicio al azar hasta que el recorrido converja.</translation>
  </message>
  <message>
   <source>`X`, then `R`. Any start will do.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`X`, luego `R`. Cualquier inicio sirve.</translation>
  </message>
  <message>
   <source>You began at x = {x0}, and are at x = {x}: where you begin does not matter on this curve. On others it does.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>El inicio fue x = {x0}, y el lugar es ahora x = {x}: en esta curva no importa dónde se empieza. En otras sí.</translation>
  </message>
 </context>
 <context>
  <name>lesson/04-learning-rate</name>
  <message>
   <source>The learning rate: too small, just right, too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>La tasa de aprendizaje: demasiado pequeña, justa, demasiado grande</translation>
  </message>
  <message>
   <source>One number decides between hours of tiny steps, one leap, and flying off.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Un número decide entre horas de pasos diminutos, un solo salto, y salir volando.</translation>
  </message>
  <message>
   <source>Too small</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Demasiado pequeña</translation>
  </message>
  <message>
   <source>After this lesson you can say before a walk begins what its learning rate will do.

You know this curve and the start x = {x0}. With η = {eta} the first step leads to x = {first}, and it
takes {slow} steps to come within 0.01 of the bottom: down a mountain in millimetres.

Make the steps longer: drag the marker of the ruler below *Learning rate*, or type a number there. Then
press `R`.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Después de esta lección se podrá decir, antes de que comience un recorrido, qué hará su tasa de aprendizaje.

Esta curva y el inicio x = {x0} ya son conocidos. Con η = {eta} el primer paso lleva a x = {first}, y hacen falta {slow} pasos para llegar a menos de 0,01 del fondo: montaña abajo por milímetros.

Alargar los pasos: arrastrar la marca de la regla bajo *Tasa de aprendizaje*, o escribir allí un número. Después pulsar `R`.
</translation>
  </message>
  <message>
   <source>Make the walk converge in at most 100 steps; with η = {eta} it takes {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Lograr que el recorrido converja en a lo sumo 100 pasos; con η = {eta} necesita {all}.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then type 0.1 as the learning rate, press Enter, and run with `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Primero `Mayús+R`. Después escribir 0,1 como tasa de aprendizaje, pulsar Enter, y ejecutar con `R`.</translation>
  </message>
  <message>
   <source>That is soon enough. With η = 0.1, for one, it takes {fast} steps in place of {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Es bastante pronto. Con η = 0,1, por ejemplo, necesita {fast} pasos en lugar de {all}.</translation>
  </message>
  <message>
   <source>One factor tells all</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Un factor lo dice todo</translation>
  </message>
  <message>
   <source>How much nearer does a step come? The slope here is $2(x - 2)$: twice the way that is left. A step takes
away η times that. So it multiplies the distance to the bottom by

$1 - \eta L$

where L = {bend} is the **curvature**, how fast the slope changes. With η = {eta} the factor is {keep}:
each step leaves {keep} of the distance, the next one {keep} of that, and so on.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>¿Cuánto acerca un paso? La pendiente aquí es $2(x - 2)$: el doble del camino que queda. Un paso quita η por eso. Así que multiplica la distancia al fondo por

$1 - \eta L$

donde L = {bend} es la **curvatura**, lo rápido que cambia la pendiente. Con η = {eta} el factor es {keep}: cada paso deja {keep} de la distancia, el siguiente {keep} de eso, y así sucesivamente.
</translation>
  </message>
  <message>
   <source>By what does a step with η = 0.3 multiply the distance?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>¿Por cuánto multiplica la distancia un paso con η = 0,3?</translation>
  </message>
  <message>
   <source>1 minus η times L, with L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 menos η por L, con L = {bend}.</translation>
  </message>
  <message>
   <source>Yes: 1 − 0.3 · {bend} = {factor3}. Then {near3} steps come within 0.01.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí: 1 − 0,3 · {bend} = {factor3}. Entonces {near3} pasos llegan a menos de 0,01.</translation>
  </message>
  <message>
   <source>That is 1 − η. The curvature belongs there too: L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Eso es 1 − η. Falta la curvatura: L = {bend}.</translation>
  </message>
  <message>
   <source>That is η · L, the share that a step takes away. What does it leave?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Eso es η · L, la parte que un paso quita. ¿Qué deja?</translation>
  </message>
  <message>
   <source>Mind the sign: 1 minus η · L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Cuidado con el signo: 1 menos η · L.</translation>
  </message>
  <message>
   <source>Who makes the steps shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>¿Quién acorta los pasos?</translation>
  </message>
  <message>
   <source>The first step was {step1} long, the fifth {step5}, the tenth {step10}.

A step is η times the slope. η is a setting, and nobody has touched it: it still reads {eta} in the
Control card. But the slope was {slope0} at the start, and {slope9} where the tenth step began. Towards
the bottom the ground gets flatter, and the steps get shorter of themselves.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>El primer paso midió {step1}, el quinto {step5}, el décimo {step10}.

Un paso es η por la pendiente. η es un ajuste, y nadie lo ha tocado: en la tarjeta Control sigue diciendo {eta}. Pero la pendiente era {slope0} en el inicio, y {slope9} donde comenzó el décimo paso. Hacia el fondo el terreno se hace más plano, y los pasos se acortan por sí solos.
</translation>
  </message>
  <message>
   <source>After the first step the slope is {slope1}. How long is the second step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Tras el primer paso la pendiente es {slope1}. ¿Cuánto mide el segundo paso?</translation>
  </message>
  <message>
   <source>η times the slope, with η = {eta}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η por la pendiente, con η = {eta}.</translation>
  </message>
  <message>
   <source>Yes: {eta} · {slope1} = {step2}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí: {eta} · {slope1} = {step2}.</translation>
  </message>
  <message>
   <source>That was the first step. The slope has become smaller since.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ese fue el primer paso. Desde entonces la pendiente ha disminuido.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ese es el sentido en que va, a la izquierda. Su longitud no tiene signo.</translation>
  </message>
  <message>
   <source>That is the slope. The step is η times that.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Esa es la pendiente. El paso es η por eso.</translation>
  </message>
  <message>
   <source>That is where it leads. How long is the step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ese es el lugar al que lleva. ¿Cuánto mide el paso?</translation>
  </message>
  <message>
   <source>Why do the steps get shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>¿Por qué se acortan los pasos?</translation>
  </message>
  <message>
   <source>η gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η disminuye.</translation>
  </message>
  <message>
   <source>The slope gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>La pendiente disminuye.</translation>
  </message>
  <message>
   <source>The walk knows that it is near.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>El recorrido sabe que está cerca.</translation>
  </message>
  <message>
   <source>Look at the field: η = {eta}, as at the start.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Mirar el campo: η = {eta}, como al inicio.</translation>
  </message>
  <message>
   <source>It knows the slope under its feet, and nothing else.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Conoce la pendiente bajo sus pies, y nada más.</translation>
  </message>
  <message>
   <source>Yes. η stays as it is; the step shrinks because the slope does.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí. η sigue como está; el paso se acorta porque la pendiente disminuye.</translation>
  </message>
  <message>
   <source>Just right</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Justa</translation>
  </message>
  <message>
   <source>For which η is the factor 1 − ηL exactly 0? For

$\eta = \frac{1}{L}$

Then nothing is left of the distance: one step lands on the bottom. On the ruler that is the first mark.
Below it all steps stay on one side; beyond it they go too far.

A curve that is twice as bent wants half the rate.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>¿Para qué η es el factor 1 − ηL exactamente 0? Para

$\eta = \frac{1}{L}$

Entonces no queda nada de la distancia: un paso cae en el fondo. En la regla es la primera marca. Por debajo de ella todos los pasos quedan de un lado; más allá van demasiado lejos.

Una curva el doble de curvada pide la mitad de la tasa.
</translation>
  </message>
  <message>
   <source>Set the rate so that one step lands on the minimum, and take it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Poner la tasa de modo que un paso caiga en el mínimo, y darlo.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then set the learning rate to the mark 1/L = {best}, and press `S` once.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Primero `Mayús+R`. Después poner la tasa de aprendizaje en la marca 1/L = {best}, y pulsar `S` una vez.</translation>
  </message>
  <message>
   <source>Yes: with η = 1/L = {best} one step takes away the whole distance.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí: con η = 1/L = {best} un paso quita toda la distancia.</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. Which η lands on its bottom in one step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>La curva y = 2x² − 8x + 10 tiene L = {bend4}. ¿Qué η cae en su fondo en un paso?</translation>
  </message>
  <message>
   <source>1 divided by L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 dividido entre L.</translation>
  </message>
  <message>
   <source>Yes: 1 / {bend4} = {best4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí: 1 / {bend4} = {best4}.</translation>
  </message>
  <message>
   <source>That is 2/L: there the walk no longer comes nearer. One step lands for 1/L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Eso es 2/L: allí el recorrido ya no se acerca. En un paso se cae con 1/L.</translation>
  </message>
  <message>
   <source>That is L itself. Divide 1 by it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Eso es el propio L. Dividir 1 entre él.</translation>
  </message>
  <message>
   <source>Too far is not away</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Demasiado lejos no es alejarse</translation>
  </message>
  <message>
   <source>η = {eta} is beyond 1/L = {landing}. The factor is {factor}, below 0: each step lands on the other side.
The walk **overshoots**.

Yet only {share} of the distance is left each time, whatever the side. It comes nearer, and it converges:
jumping to and fro is not going away.

η = 0.1 has the factor {factor_small}, and comes within 0.01 at step {near_small}.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} está más allá de 1/L = {landing}. El factor es {factor}, menor que 0: cada paso cae al otro lado. El recorrido **se pasa** del mínimo.

Pero cada vez queda solo {share} de la distancia, sea cual sea el lado. Se acerca, y converge: saltar de un lado a otro no es alejarse.

η = 0,1 tiene el factor {factor_small}, y está a menos de 0,01 en el paso {near_small}.
</translation>
  </message>
  <message>
   <source>η = {eta} is nine times 0.1. When does it come within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} es nueve veces 0,1. ¿Cuándo está a menos de 0,01?</translation>
  </message>
  <message>
   <source>At about step 3: nine times as early.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Hacia el paso 3: nueve veces antes.</translation>
  </message>
  <message>
   <source>At step {near}, as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>En el paso {near}, como con 0,1.</translation>
  </message>
  <message>
   <source>Never: it jumps to and fro.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Nunca: salta de un lado a otro.</translation>
  </message>
  <message>
   <source>Bigger is not always faster. At each step as much of the distance is left as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Mayor no siempre es más rápido. En cada paso queda tanta distancia como con 0,1.</translation>
  </message>
  <message>
   <source>It jumps, and comes nearer with each jump. Take some steps and look at the cost below.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Salta, y se acerca con cada salto. Dar algunos pasos y mirar el costo abajo.</translation>
  </message>
  <message>
   <source>Yes. {factor_small} and {factor} leave the same share. Past 1/L a larger rate is slower.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí. {factor_small} y {factor} dejan la misma parte. Más allá de 1/L una tasa mayor es más lenta.</translation>
  </message>
  <message>
   <source>See it: run until it has converged.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Verlo: ejecutar hasta que converja.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Pulsar `R`.</translation>
  </message>
  <message>
   <source>Converged at step {rest}. Overshooting is not diverging.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Convergencia en el paso {rest}. Pasarse no es divergir.</translation>
  </message>
  <message>
   <source>Too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Demasiado grande</translation>
  </message>
  <message>
   <source>η = {eta} is the second mark, 2/L. The factor is {factor}: the walk lands just as far away on the other
side, from {x0} to {x1} and back to {x2}, for ever. It **cycles**.

Beyond 2/L each step lands farther away. With η = 1.05 the path is {away1}, {away2}, {away3}: the walk
**diverges**.

Two marks: at 1/L a step goes all the way; at 2/L coming nearer ends.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} es la segunda marca, 2/L. El factor es {factor}: el recorrido cae igual de lejos al otro lado, de {x0} a {x1} y de vuelta a {x2}, para siempre. Está en un **ciclo**.

Más allá de 2/L cada paso cae más lejos. Con η = 1,05 el camino es {away1}; {away2}; {away3}: el recorrido **diverge**.

Dos marcas: en 1/L un paso recorre todo el camino; en 2/L deja de acercarse.
</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. From which η on does a walk no longer come nearer to its bottom?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>La curva y = 2x² − 8x + 10 tiene L = {bend4}. ¿A partir de qué η un recorrido ya no se acerca a su fondo?</translation>
  </message>
  <message>
   <source>Where the factor 1 − ηL is −1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Donde el factor 1 − ηL es −1.</translation>
  </message>
  <message>
   <source>Yes: 2/L = 2 / {bend4} = {limit4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí: 2/L = 2 / {bend4} = {limit4}.</translation>
  </message>
  <message>
   <source>That is 1/L. Beyond it a step goes too far, but still comes nearer.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Eso es 1/L. Más allá un paso va demasiado lejos, pero aún se acerca.</translation>
  </message>
  <message>
   <source>That holds for L = 2. This curve is twice as bent.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Eso vale para L = 2. Esta curva es el doble de curvada.</translation>
  </message>
  <message>
   <source>Set the learning rate a little above 2/L, and run.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Poner la tasa de aprendizaje un poco por encima de 2/L, y ejecutar.</translation>
  </message>
  <message>
   <source>Type 1.05 as the learning rate, press Enter, then `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Escribir 1,05 como tasa de aprendizaje, pulsar Enter, y luego `R`.</translation>
  </message>
  <message>
   <source>It diverged: each step landed farther away. The remedy is a smaller η.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Hubo divergencia: cada paso cayó más lejos. El remedio es un η menor.</translation>
  </message>
  <message>
   <source>All rates at once</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Todas las tasas a la vez</translation>
  </message>
  <message>
   <source>Five walks from one start. 0.5 arrives at once; 0.1 and 0.9 come equally near with each step; 1 goes
round; 1.05 goes away. Press `R`, and read the ranking.

Below 1/L = {landing} a walk is steady, up to 2/L = {limit} it overshoots and arrives. This holds for
plain gradient descent where the curvature is known. Elsewhere one tries: `Shift+P` leads back to one run,
where `E` opens the rate finder.

Next, lesson 5: one neuron.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Cinco recorridos desde un mismo inicio. 0,5 llega de inmediato; 0,1 y 0,9 se acercan por igual con cada paso; 1 da vueltas; 1,05 se aleja. Pulsar `R`, y leer la clasificación.

Por debajo de 1/L = {landing} un recorrido es gradual, hasta 2/L = {limit} se pasa y llega. Esto vale para el descenso de gradiente simple donde se conoce la curvatura. En otros casos se prueba: `Mayús+P` lleva de vuelta a un solo recorrido, donde `E` abre el buscador de tasa.

A continuación, lección 5: una neurona.
</translation>
  </message>
  <message>
   <source>Which of these rates is fastest to within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>¿Cuál de estas tasas llega antes a menos de 0,01?</translation>
  </message>
  <message>
   <source>They need the same.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Necesitan lo mismo.</translation>
  </message>
  <message>
   <source>Larger, but past 1/L, and nearly at 2/L: the factor is −0.9. It needs {near_95} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Mayor, pero más allá de 1/L, y casi en 2/L: el factor es −0,9. Necesita {near_95} pasos.</translation>
  </message>
  <message>
   <source>0.45 and 0.55 would, as they are equally far from 1/L. 0.95 is farther.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Con 0,45 y 0,55 sería así, pues distan lo mismo de 1/L. 0,95 está más lejos.</translation>
  </message>
  <message>
   <source>Yes: {near_45} steps, and {near_95} with 0.95. As fast as 0.45 is 0.55: {near_55} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sí: {near_45} pasos, y {near_95} con 0,95. Tan rápida como 0,45 es 0,55: {near_55} pasos.</translation>
  </message>
 </context>
 <context>
  <name>lesson/05-neuron</name>
  <message>
   <source>One neuron</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una neurona</translation>
  </message>
  <message>
   <source>A weighted sum, a squeeze, a boundary, and training until all are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una suma ponderada, una compresión, una frontera, y entrenar hasta acertar en todo.</translation>
  </message>
  <message>
   <source>A sum</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una suma</translation>
  </message>
  <message>
   <source>After this lesson you can compute by hand what a neuron says, see where it changes its mind, and train it.

A neuron takes an input x, multiplies it by its **weight** w, and adds its **bias** b:

$z = w x + b$

Here are {n} samples with one input each. Circles have the label 0 and triangles 1; think of cats and
dogs. The weight is {w0}, the bias {b0}. The ringed sample has x = {input}, and so
z = {w0} · {input} + {b0} = {z}.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Después de esta lección se podrá calcular a mano lo que dice una neurona, ver dónde cambia de opinión, y entrenarla.

Una neurona toma una entrada x, la multiplica por su **peso** w, y suma su **sesgo** b:

$z = w x + b$

Aquí hay {n} muestras con una entrada cada una. Los círculos tienen la etiqueta 0 y los triángulos 1; se puede pensar en gatos y perros. El peso es {w0}, el sesgo {b0}. La muestra del anillo tiene x = {input}, y así z = {w0} · {input} + {b0} = {z}.
</translation>
  </message>
  <message>
   <source>What would z be for a sample with x = −3?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>¿Cuánto sería z para una muestra con x = −3?</translation>
  </message>
  <message>
   <source>Weight times input, plus bias: {w0} · (−3) + {b0}.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Peso por entrada, más sesgo: {w0} · (−3) + {b0}.</translation>
  </message>
  <message>
   <source>Yes: {w0} · (−3) + {b0} = −1.3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Sí: {w0} · (−3) + {b0} = −1,3.</translation>
  </message>
  <message>
   <source>That is w · x. Add the bias.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eso es w · x. Sumar el sesgo.</translation>
  </message>
  <message>
   <source>Only the weight is multiplied by x. The bias is added as it is.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Solo el peso se multiplica por x. El sesgo se suma tal cual.</translation>
  </message>
  <message>
   <source>The weight and the input are multiplied, not added.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>El peso y la entrada se multiplican, no se suman.</translation>
  </message>
  <message>
   <source>The bias is above 0: adding it brings z nearer to 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>El sesgo es mayor que 0: sumarlo acerca z a 0.</translation>
  </message>
  <message>
   <source>Mind the sign: the input is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Cuidado con el signo: la entrada es −3.</translation>
  </message>
  <message>
   <source>That is z of the ringed sample. Here x is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ese es el z de la muestra del anillo. Aquí x es −3.</translation>
  </message>
  <message>
   <source>A squeeze</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una compresión</translation>
  </message>
  <message>
   <source>z can be any number. The **sigmoid** σ squeezes it between 0 and 1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

The output ŷ says how likely label 1 is. For z = 0 it is ½, undecided; for a large z nearly 1, far below 0
nearly 0. For z = {z} it is {guess}.

Mind the minus sign: 1/(1 + e^z) is the mirrored curve, which falls where σ rises.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>z puede ser cualquier número. La **sigmoide** σ lo comprime entre 0 y 1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

La salida ŷ da la probabilidad de la etiqueta 1. Para z = 0 es ½, indecisa; para un z grande casi 1, muy por debajo de 0 casi 0. Para z = {z} es {guess}.

Cuidado con el signo menos: 1/(1 + e^z) es la curva reflejada, que baja donde σ sube.
</translation>
  </message>
  <message>
   <source>σ({z}) = {guess}. What is σ({mirror_z})?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>σ({z}) = {guess}. ¿Cuánto es σ({mirror_z})?</translation>
  </message>
  <message>
   <source>The curve is the same upside down on the other side of 0: both add up to 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>La curva es la misma, invertida, al otro lado de 0: ambas suman 1.</translation>
  </message>
  <message>
   <source>Yes: 1 − {guess} = {mirror}. As sure as before, of the other class.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Sí: 1 − {guess} = {mirror}. Tan segura como antes, pero de la otra clase.</translation>
  </message>
  <message>
   <source>An output is never below 0: σ squeezes everything between 0 and 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una salida nunca es menor que 0: σ lo comprime todo entre 0 y 1.</translation>
  </message>
  <message>
   <source>That is σ({z}), and the curve of 1/(1 + e^z) would give it at {mirror_z}: mind the minus sign.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eso es σ({z}), y la curva de 1/(1 + e^z) lo daría en {mirror_z}: cuidado con el signo menos.</translation>
  </message>
  <message>
   <source>The boundary</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>La frontera</translation>
  </message>
  <message>
   <source>Where ŷ is above ½ the neuron says 1, below it says 0. It changes its mind where z = 0:

$w x + b = 0, \quad x = -\frac{b}{w}$

That is its **boundary**, the dashed line in the data. On its right everything is a 1, on its left a 0.
Here w = {w0} and b = {b0}; divide, and compare with what is written at the line.

The bias moves the boundary. The weight says how sharply the output turns there, and which side is
which.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Donde ŷ es mayor que ½ la neurona dice 1, donde es menor dice 0. Cambia de opinión donde z = 0:

$w x + b = 0, \quad x = -\frac{b}{w}$

Esa es su **frontera**, la línea de trazos en los datos. A su derecha todo es un 1, a su izquierda un 0. Aquí w = {w0} y b = {b0}; dividir, y comparar con lo que está escrito junto a la línea.

El sesgo mueve la frontera. El peso dice con qué brusquedad cambia allí la salida, y qué lado es cuál.
</translation>
  </message>
  <message>
   <source>With w = 2 and b = −3, where is the boundary?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Con w = 2 y b = −3, ¿dónde está la frontera?</translation>
  </message>
  <message>
   <source>Yes: 2x = 3, so x = 1.5. Then the triangle at x = 1 would be on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Sí: 2x = 3, así que x = 1,5. Entonces el triángulo en x = 1 estaría en el lado equivocado.</translation>
  </message>
  <message>
   <source>Mind the sign: x = −b/w, and b is below 0 already.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Cuidado con el signo: x = −b/w, y b ya es menor que 0.</translation>
  </message>
  <message>
   <source>That is upside down. Divide the bias by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eso está invertido. Dividir el sesgo entre el peso.</translation>
  </message>
  <message>
   <source>That is −b. Divide by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eso es −b. Dividir entre el peso.</translation>
  </message>
  <message>
   <source>Who is on their own side?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>¿Quién está en su lado?</translation>
  </message>
  <message>
   <source>A sample is right if the neuron says its label: circles belong to the left of the boundary, triangles to
the right. The share of those that are right is the **accuracy**.

This neuron has w = {w0} and b = {b0}. To the circle at x = {input} it gives ŷ = {guess}.

The cost knows more than the accuracy. It counts how wrong each output is, not only on which side it lies,
and so it has a slope to walk down.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una muestra es correcta si la neurona dice su etiqueta: los círculos van a la izquierda de la frontera, los triángulos a la derecha. La proporción de las correctas es la **exactitud**.

Esta neurona tiene w = {w0} y b = {b0}. Al círculo en x = {input} le da ŷ = {guess}.

El costo sabe más que la exactitud. Cuenta cuánto se equivoca cada salida, no solo en qué lado está, y por eso tiene una pendiente por la que bajar.
</translation>
  </message>
  <message>
   <source>How many of the four samples are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>¿Cuántas de las cuatro muestras son correctas?</translation>
  </message>
  <message>
   <source>Count the circles left of the dashed line and the triangles right of it.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Contar los círculos a la izquierda de la línea de trazos y los triángulos a su derecha.</translation>
  </message>
  <message>
   <source>Yes. The accuracy is {share}; the circle at {input} is on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Sí. La exactitud es {share}; el círculo en {input} está en el lado equivocado.</translation>
  </message>
  <message>
   <source>That is the share. How many are they?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Esa es la proporción. ¿Cuántas son?</translation>
  </message>
  <message>
   <source>Look at the circle at {input}: ŷ = {guess} is above ½, so the neuron says 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Mirar el círculo en {input}: ŷ = {guess} es mayor que ½, así que la neurona dice 1.</translation>
  </message>
  <message>
   <source>The circle at −2 is left of the boundary: it is right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>El círculo en −2 está a la izquierda de la frontera: es correcto.</translation>
  </message>
  <message>
   <source>One is wrong. How many are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una es errónea. ¿Cuántas son correctas?</translation>
  </message>
  <message>
   <source>Train it</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Entrenarla</translation>
  </message>
  <message>
   <source>This walk begins with a weight and a bias that are wrong on purpose, w = {w0} and b = {b0}: the curve
falls where it should rise, and the accuracy is {share}.

Training is gradient descent on the cost, with two parameters:

$w \leftarrow w - \eta \frac{\partial C}{\partial w}, \quad b \leftarrow b - \eta \frac{\partial C}{\partial b}$

Press `S` a few times and watch the curve turn, while the ball walks down the cost landscape. Then `R`.

Step {step}: C = {cost:4}, accuracy {accuracy:2}.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Este recorrido comienza con un peso y un sesgo erróneos a propósito, w = {w0} y b = {b0}: la curva baja donde debería subir, y la exactitud es {share}.

Entrenar es hacer descenso de gradiente sobre el costo, con dos parámetros:

$w \leftarrow w - \eta \frac{\partial C}{\partial w}, \quad b \leftarrow b - \eta \frac{\partial C}{\partial b}$

Pulsar `S` algunas veces y ver cómo gira la curva, mientras la bola baja por el paisaje de costo. Después `R`.

Paso {step}: C = {cost:4}, exactitud {accuracy:2}.
</translation>
  </message>
  <message>
   <source>Train until all four are on their own side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Entrenar hasta que las cuatro estén en su lado.</translation>
  </message>
  <message>
   <source>Press `R`, or `S` about {done} times.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Pulsar `R`, o `S` unas {done} veces.</translation>
  </message>
  <message>
   <source>At step {done} all are right, with C = {cost_done}. Go on, and the cost still falls: the outputs come nearer to their labels.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>En el paso {done} todas son correctas, con C = {cost_done}. Si se sigue, el costo aún baja: las salidas se acercan a sus etiquetas.</translation>
  </message>
  <message>
   <source>No bowl</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>No es un cuenco</translation>
  </message>
  <message>
   <source>In lesson 4 the cost was a bowl, with one curvature L. Is a neuron’s cost a bowl too?

At w = {w0}, b = {b0} the largest curvature in any direction is {bend}, the smallest {lowest}: both below 0.
So there is no 1/L and no 2/L here. The app shows a plain slider, and says why.

Near good weights it is otherwise: at w = 1, b = 1.5 the two are {bend_good} and {lowest_good}.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>En la lección 4 el costo era un cuenco, con una sola curvatura L. ¿Es también un cuenco el costo de una neurona?

En w = {w0}, b = {b0} la mayor curvatura en cualquier dirección es {bend}, la menor {lowest}: ambas menores que 0. Así que aquí no hay 1/L ni 2/L. La aplicación muestra un control simple, y dice por qué.

Cerca de pesos buenos es distinto: en w = 1, b = 1,5 las dos son {bend_good} y {lowest_good}.
</translation>
  </message>
  <message>
   <source>Both curvatures are below 0. What is the ground like here?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ambas curvaturas son menores que 0. ¿Cómo es aquí el terreno?</translation>
  </message>
  <message>
   <source>A bowl, bent up every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Un cuenco, curvado hacia arriba en todos los sentidos.</translation>
  </message>
  <message>
   <source>A hill, bent down every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una colina, curvada hacia abajo en todos los sentidos.</translation>
  </message>
  <message>
   <source>A saddle, bent up and down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una silla, curvada hacia arriba y hacia abajo.</translation>
  </message>
  <message>
   <source>In a bowl both are above 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>En un cuenco ambas son mayores que 0.</translation>
  </message>
  <message>
   <source>On a saddle one is above 0 and one below.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>En una silla una es mayor que 0 y otra menor.</translation>
  </message>
  <message>
   <source>Yes, as on the top of a hill. There is still a slope, and a way down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Sí, como en lo alto de una colina. Sigue habiendo una pendiente, y un camino hacia abajo.</translation>
  </message>
  <message>
   <source>Walk down from the hill until all four are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Bajar de la colina hasta que las cuatro sean correctas.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Pulsar `R`.</translation>
  </message>
  <message>
   <source>{done} steps. Gradient descent needs a slope, not a bowl; but no formula tells the best η.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>{done} pasos. El descenso de gradiente necesita una pendiente, no un cuenco; pero ninguna fórmula dice el mejor η.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Lo que ya se puede hacer</translation>
  </message>
  <message>
   <source>A neuron adds up, z = wx + b, and squeezes, ŷ = σ(z). Its boundary is where z = 0. Training walks down
both slopes at once. Its cost is no bowl: the rate has to be tried.

Real data has more inputs. There is a weight for each, and the boundary is a line or a plane; nothing else
changes.

Where do ∂C/∂w and ∂C/∂b come from? Next, lesson 6: the chain rule.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Una neurona suma, z = wx + b, y comprime, ŷ = σ(z). Su frontera está donde z = 0. El entrenamiento baja por ambas pendientes a la vez. Su costo no es un cuenco: hay que probar la tasa.

Los datos reales tienen más entradas. Hay un peso por cada una, y la frontera es una recta o un plano; nada más cambia.

¿De dónde salen ∂C/∂w y ∂C/∂b? A continuación, lección 6: la regla de la cadena.
</translation>
  </message>
  <message>
   <source>Cats and dogs by weight and ears: train to an accuracy of 0.9 or more.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Gatos y perros por su peso y sus orejas: entrenar hasta una exactitud de 0,9 o más.</translation>
  </message>
  <message>
   <source>Press `R`: it takes some {near} steps.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Pulsar `R`: necesita unos {near} pasos.</translation>
  </message>
  <message>
   <source>The accuracy is {accuracy:2} now, and was {share:2} at the start. Heavy cats and small dogs overlap, so a line cannot tell all of them apart.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>La exactitud es ahora {accuracy:2}, y era {share:2} al inicio. Los gatos pesados y los perros pequeños se superponen, así que una recta no puede distinguirlos todos.</translation>
  </message>
 </context>
 <context>
  <name>lesson/06-chain-rule</name>
  <message>
   <source>The chain rule, and why σ′ is in there</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La regla de la cadena, y por qué está ahí σ′</translation>
  </message>
  <message>
   <source>Error, slope, input: what each factor is for, and what happens without it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Error, pendiente, entrada: para qué sirve cada factor, y qué pasa sin él.</translation>
  </message>
  <message>
   <source>Three links</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Tres eslabones</translation>
  </message>
  <message>
   <source>After this lesson you can work out a neuron’s gradient by hand, and say what each of its factors is for.

Here is one sample: x = 2, and its label is 1. w moves z, z moves ŷ, and ŷ moves the cost: a chain of three links, so three factors are multiplied:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

They are the tiles below the pictures: error, slope of the sigmoid, input. Their product is the sample’s **pull** on w.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Después de esta lección se podrá calcular a mano el gradiente de una neurona, y decir para qué sirve cada uno de sus factores.

Aquí hay una muestra: x = 2, y su etiqueta es 1. w mueve z, z mueve ŷ, y ŷ mueve el costo: una cadena de tres eslabones, así que se multiplican tres factores:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

Son las fichas bajo las imágenes: error, pendiente de la sigmoide, entrada. Su producto es el **tirón** de la muestra sobre w.
</translation>
  </message>
  <message>
   <source>∂C/∂w begins below 0. Where does the first step take w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>∂C/∂w comienza siendo menor que 0. ¿Adónde lleva a w el primer paso?</translation>
  </message>
  <message>
   <source>Down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Hacia abajo.</translation>
  </message>
  <message>
   <source>Up.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Hacia arriba.</translation>
  </message>
  <message>
   <source>Nowhere: that is the bottom.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>A ningún lado: ese es el fondo.</translation>
  </message>
  <message>
   <source>A step goes against the slope: w − η · ∂C/∂w, and minus a negative number is a plus.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un paso va contra la pendiente: w − η · ∂C/∂w, y menos un número negativo es un más.</translation>
  </message>
  <message>
   <source>Only where the slope is 0 does w stay as it is.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Solo donde la pendiente es 0 se queda w como está.</translation>
  </message>
  <message>
   <source>Yes: from {before} to {after:3}. A larger w makes ŷ larger, and that is what is wanted of a sample of class 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí: de {before} a {after:3}. Un w mayor hace mayor ŷ, y eso es lo que se quiere de una muestra de la clase 1.</translation>
  </message>
  <message>
   <source>Take that step: press `S`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Dar ese paso: pulsar `S`.</translation>
  </message>
  <message>
   <source>One step only; `Backspace` takes one back.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un solo paso; `Retroceso` revierte uno.</translation>
  </message>
  <message>
   <source>It moves ŷ from {far:3} to {closer:3}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Mueve ŷ de {far:3} a {closer:3}.</translation>
  </message>
  <message>
   <source>The middle link</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El eslabón central</translation>
  </message>
  <message>
   <source>The sigmoid is steep in the middle and flat at both ends. Its slope is

$\sigma'(z) = \hat y \, (1 - \hat y)$

Over z it is a hill, drawn beside the tiles where there is room. It says how far ŷ moves when z moves a little. Where the neuron is in doubt, ŷ moves most. Where it is sure, rightly or wrongly, ŷ hardly moves, and neither does the cost.

With w = {w0} and b = {b0} it begins at the foot of the hill: z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La sigmoide es empinada en el centro y plana en ambos extremos. Su pendiente es

$\sigma'(z) = \hat y \, (1 - \hat y)$

Sobre z es una colina, dibujada junto a las fichas donde hay sitio. Dice cuánto se mueve ŷ cuando z se mueve un poco. Donde la neurona duda, ŷ se mueve más. Donde está segura, con razón o sin ella, ŷ apenas se mueve, y el costo tampoco.

Con w = {w0} y b = {b0} comienza al pie de la colina: z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</translation>
  </message>
  <message>
   <source>A neuron says ŷ = 0.9. How large is σ′ there?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Una neurona dice ŷ = 0,9. ¿Cuánto vale allí σ′?</translation>
  </message>
  <message>
   <source>σ′ needs nothing but ŷ: take it times what it lacks to 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>σ′ solo necesita ŷ: multiplicarlo por lo que le falta para 1.</translation>
  </message>
  <message>
   <source>Yes: 0.9 · 0.1. Already quite flat, since the hill’s top is ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí: 0,9 · 0,1. Ya bastante plano, pues la cima de la colina es ¼.</translation>
  </message>
  <message>
   <source>That is ŷ itself. The second factor, 1 − ŷ, is missing.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ese es el propio ŷ. Falta el segundo factor, 1 − ŷ.</translation>
  </message>
  <message>
   <source>That is 1 − ŷ. It is still to be multiplied by ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Eso es 1 − ŷ. Aún hay que multiplicarlo por ŷ.</translation>
  </message>
  <message>
   <source>That is ŷ · ŷ. The second factor is 1 − ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Eso es ŷ · ŷ. El segundo factor es 1 − ŷ.</translation>
  </message>
  <message>
   <source>Climb the hill: choose a start at which σ′ is as large as it can be. Drag the ball in the cost landscape, or type w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Subir la colina: elegir un inicio en el que σ′ sea lo mayor posible. Arrastrar la bola en el paisaje de costo, o escribir w y b.</translation>
  </message>
  <message>
   <source>The top is at z = 0, and here z = 2w + b. With w = 1.5, which b makes that 0?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La cima está en z = 0, y aquí z = 2w + b. Con w = 1,5, ¿qué b lo hace 0?</translation>
  </message>
  <message>
   <source>There: where z = 0, ŷ is ½ and σ′ is ¼. It is never more.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ahí está: donde z = 0, ŷ es ½ y σ′ es ¼. Nunca es mayor.</translation>
  </message>
  <message>
   <source>The last link is x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El último eslabón es x</translation>
  </message>
  <message>
   <source>In z = wx + b, the weight is multiplied by x and the bias by 1. Nudge w a little, and z moves x times as far; nudge b, and z moves just as far. So both share the error and the slope, and only the last factor differs:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

The path in the cost landscape shows it. This sample has x = 2, and in {step} steps b has gone from {b0} to {b:2}, w from {w0} to {w:2}: twice as far.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>En z = wx + b, el peso se multiplica por x y el sesgo por 1. Si w se mueve un poco, z se mueve x veces eso; si se mueve b, z se mueve lo mismo. Así que ambos comparten el error y la pendiente, y solo el último factor difiere:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

El camino en el paisaje de costo lo muestra. Esta muestra tiene x = 2, y en {step} pasos b ha ido de {b0} a {b:2}, w de {w0} a {w:2}: el doble de lejos.
</translation>
  </message>
  <message>
   <source>Another sample, with x = −3, pulls on b with 0.1. How does it pull on w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Otra muestra, con x = −3, tira de b con 0,1. ¿Con cuánto tira de w?</translation>
  </message>
  <message>
   <source>The pull on w is the pull on b times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El tirón sobre w es el tirón sobre b por la entrada.</translation>
  </message>
  <message>
   <source>Yes. It pulls three times as hard, and the other way.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí. Tira tres veces más fuerte, y en el otro sentido.</translation>
  </message>
  <message>
   <source>That leaves out x: 0.1 is the pull on b. On w it counts times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Eso omite x: 0,1 es el tirón sobre b. Sobre w cuenta por la entrada.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: this input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El tamaño es correcto. Cuidado con el signo: esta entrada es menor que 0.</translation>
  </message>
  <message>
   <source>Times x, not divided by x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Por x, no entre x.</translation>
  </message>
  <message>
   <source>The factors of a chain are multiplied, not added.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Los factores de una cadena se multiplican, no se suman.</translation>
  </message>
  <message>
   <source>A sample with x = 0 is quite wrong. What does it do?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Una muestra con x = 0 está muy equivocada. ¿Qué hace?</translation>
  </message>
  <message>
   <source>It moves w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Mueve w y b.</translation>
  </message>
  <message>
   <source>It moves b alone.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Mueve solo b.</translation>
  </message>
  <message>
   <source>It moves neither.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>No mueve ninguno.</translation>
  </message>
  <message>
   <source>Its input is 0, so w has no part in its z: w is not to blame.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Su entrada es 0, así que w no interviene en su z: w no tiene la culpa.</translation>
  </message>
  <message>
   <source>For w that is so. But the bias’ input is always 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Para w así es. Pero la entrada del sesgo siempre es 1.</translation>
  </message>
  <message>
   <source>Yes: an input that is off leaves its weight alone, and the bias does the work.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí: una entrada apagada deja en paz su peso, y el sesgo hace el trabajo.</translation>
  </message>
  <message>
   <source>Four samples, one mean</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Cuatro muestras, una media</translation>
  </message>
  <message>
   <source>Every sample pulls, and the gradient is the mean of their pulls:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Here are four points on a line, two of each class. The buttons ‹ and › above the tiles lead from one to the next; a click on a point does too. The mean of all, ∂C/∂w = {slope:4}, stands below the tiles.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Cada muestra tira, y el gradiente es la media de sus tirones:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Aquí hay cuatro puntos en una recta, dos de cada clase. Los botones ‹ y › sobre las fichas llevan de uno al siguiente; un clic en un punto también. La media de todos, ∂C/∂w = {slope:4}, está bajo las fichas.
</translation>
  </message>
  <message>
   <source>Look at all {size}. Which one pulls hardest on w, whichever way?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Mirar los {size}. ¿Cuál tira con más fuerza de w, en cualquier sentido?</translation>
  </message>
  <message>
   <source>Its error is the largest of the four, and its slope too. But its input is only −1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Su error es el mayor de los cuatro, y su pendiente también. Pero su entrada es solo −1.</translation>
  </message>
  <message>
   <source>Its error is a little larger than that of x = −2, but its input has half the size.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Su error es un poco mayor que el de x = −2, pero su entrada mide la mitad.</translation>
  </message>
  <message>
   <source>Its input is as large as that of x = −2, but its error and its slope are smaller.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Su entrada es tan grande como la de x = −2, pero su error y su pendiente son menores.</translation>
  </message>
  <message>
   <source>Yes, with {hardest:4}. Neither its error nor its slope is the largest; the product is what counts.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí, con {hardest:4}. Ni su error ni su pendiente son los mayores; lo que cuenta es el producto.</translation>
  </message>
  <message>
   <source>Without x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sin x</translation>
  </message>
  <message>
   <source>Many texts forget the last factor and give w the gradient of b. The switch *Forgotten x* below the pictures puts this bug into the neuron.

With it, w and b move by the same amount at each step, Δw = Δb. So the path in the cost landscape is locked to 45°, wherever the minimum lies. In {late_step} steps from w = {w_first} and b = {b_first}, the cost rises from {first:3} to {late:3}. The right code comes down to {right_late:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Muchos textos olvidan el último factor y dan a w el gradiente de b. El interruptor *x olvidada* bajo las imágenes pone este error en la neurona.

Con él, w y b se mueven lo mismo en cada paso, Δw = Δb. Así que el camino en el paisaje de costo queda sujeto a 45°, esté donde esté el mínimo. En {late_step} pasos desde w = {w_first} y b = {b_first}, el costo sube de {first:3} a {late:3}. El código correcto baja a {right_late:4}.
</translation>
  </message>
  <message>
   <source>From w = 3 and b = 1, the same bug takes w to {w_late:2}. Where is b then?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Desde w = 3 y b = 1, el mismo error lleva w a {w_late:2}. ¿Dónde está entonces b?</translation>
  </message>
  <message>
   <source>Whatever w moved by, b moved by too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Lo que se movió w, se movió también b.</translation>
  </message>
  <message>
   <source>Yes: 3 − {w_late:2} is what w has lost, and b has lost as much.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí: 3 − {w_late:2} es lo que w ha perdido, y b ha perdido lo mismo.</translation>
  </message>
  <message>
   <source>As far, but the same way: w went down, so b did too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Igual de lejos, pero en el mismo sentido: w bajó, así que b también.</translation>
  </message>
  <message>
   <source>That is where w is. b began elsewhere and moved as far as w did.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ahí está w. b comenzó en otro lugar y se movió tanto como w.</translation>
  </message>
  <message>
   <source>That is how far b has moved. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Eso es cuánto se ha movido b. Comenzó en 1.</translation>
  </message>
  <message>
   <source>That is how far b has moved, and which way. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Eso es cuánto se ha movido b, y en qué sentido. Comenzó en 1.</translation>
  </message>
  <message>
   <source>Take the bug out with its switch, and run (`R`) until the cost is below 0.002.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Quitar el error con su interruptor, y ejecutar (`R`) hasta que el costo sea menor que 0,002.</translation>
  </message>
  <message>
   <source>Untick *Forgotten x*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Desmarcar *x olvidada*, y luego pulsar `R`.</translation>
  </message>
  <message>
   <source>The path of the right code bends to where the cost is low. Now C = {cost:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El camino del código correcto se curva hacia donde el costo es bajo. Ahora C = {cost:4}.</translation>
  </message>
  <message>
   <source>The exponent’s sign</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El signo del exponente</translation>
  </message>
  <message>
   <source>With e^z in place of e^(−z), σ is mirrored. Is the sign a detail?

Flipped **everywhere**, it is: the derivative flips too, and from the mirrored start the code learns mirrored weights, w = −{mirror:2} in place of {mirror:2}, and is as good.

Flipped in **one place only**, it is not. With this page’s bug the output is mirrored and the gradient is not: every step climbs, in {n} steps from {first:2} to {late:3}. The check below measures a slope opposite to what such code claims.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Con e^z en lugar de e^(−z), σ queda reflejada. ¿Es el signo un detalle?

Cambiado **en todas partes**, lo es: la derivada también cambia, y desde el inicio reflejado el código aprende pesos reflejados, w = −{mirror:2} en lugar de {mirror:2}, y es igual de bueno.

Cambiado **en un solo lugar**, no lo es. Con el error de esta página la salida está reflejada y el gradiente no: cada paso sube, en {n} pasos de {first:2} a {late:3}. La comprobación de abajo mide una pendiente opuesta a la que declara ese código.
</translation>
  </message>
  <message>
   <source>A cost climbs at every step. What do you suspect first?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un costo sube en cada paso. ¿Qué se sospecha primero?</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La tasa de aprendizaje es demasiado grande.</translation>
  </message>
  <message>
   <source>A sign is wrong between cost and gradient.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Hay un signo mal entre el costo y el gradiente.</translation>
  </message>
  <message>
   <source>The data cannot be told apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Los datos no se pueden distinguir.</translation>
  </message>
  <message>
   <source>Then a small enough one would go down. With this bug even η = 0.01 climbs, from {first:2} to {slow:3} in as many steps.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Entonces una bastante pequeña bajaría. Con este error hasta η = 0,01 sube, de {first:2} a {slow:3} en otros tantos pasos.</translation>
  </message>
  <message>
   <source>That would leave the cost high, but no step would climb. And the right code tells all four apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Eso dejaría alto el costo, pero ningún paso subiría. Y el código correcto distingue los cuatro.</translation>
  </message>
  <message>
   <source>Yes. A step along the true gradient, if it is short enough, always goes down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí. Un paso según el gradiente verdadero, si es bastante corto, siempre baja.</translation>
  </message>
  <message>
   <source>Mend the code, and run until the cost is below 0.01.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Corregir el código, y ejecutar hasta que el costo sea menor que 0,01.</translation>
  </message>
  <message>
   <source>Untick *Sign of the exponent*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Desmarcar *Signo del exponente*, y luego pulsar `R`.</translation>
  </message>
  <message>
   <source>The right code brings all four to their own side, and in {n} steps the cost to {right_late:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El código correcto lleva los cuatro a su lado, y en {n} pasos el costo a {right_late:4}.</translation>
  </message>
  <message>
   <source>By hand</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>A mano</translation>
  </message>
  <message>
   <source>From w = 0 and b = 0 every z is 0, so every ŷ is ½ and every σ′ is ¼. Now you can do the whole gradient in your head, over the points −2 and −1 of class 0 and 1 and 2 of class 1.

To sum up: the gradient is error times slope times input, averaged over the samples. The slope is in there because the cost feels w only through ŷ and z. That same factor lets a neuron stall which is sure and wrong: that is **lesson 7**.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Desde w = 0 y b = 0 todo z es 0, así que todo ŷ es ½ y todo σ′ es ¼. Ahora se puede hacer mentalmente el gradiente entero, sobre los puntos −2 y −1 de la clase 0 y 1 y 2 de la clase 1.

En resumen: el gradiente es error por pendiente por entrada, promediado sobre las muestras. La pendiente está ahí porque el costo solo siente w a través de ŷ y z. Ese mismo factor hace que se estanque una neurona que está segura y se equivoca: esa es la **lección 7**.
</translation>
  </message>
  <message>
   <source>What is ∂C/∂w at the start?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>¿Cuánto es ∂C/∂w al inicio?</translation>
  </message>
  <message>
   <source>(ŷ − y) · x is −1, −½, −½ and −1. Take the mean, and then σ′ = ¼ of it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>(ŷ − y) · x es −1, −½, −½ y −1. Tomar la media, y luego σ′ = ¼ de ella.</translation>
  </message>
  <message>
   <source>Yes: −¾ times ¼. The tab *Chain rule* shows the same.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sí: −¾ por ¼. La pestaña *Regla de la cadena* muestra lo mismo.</translation>
  </message>
  <message>
   <source>A factor of ¼ is missing: either σ′, which is ¼ everywhere here, or 1/N, which is ¼ too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Falta un factor de ¼: o bien σ′, que aquí es ¼ en todas partes, o bien 1/N, que también es ¼.</translation>
  </message>
  <message>
   <source>The errors alone do cancel out, and that is ∂C/∂b. For w, each counts times its x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Los errores solos se cancelan, y eso es ∂C/∂b. Para w, cada uno cuenta por su x.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: for class 1 the error is ½ − 1, for class 0 the input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El tamaño es correcto. Cuidado con el signo: para la clase 1 el error es ½ − 1, para la clase 0 la entrada es menor que 0.</translation>
  </message>
  <message>
   <source>Twice too much. With the cost 1/(2N) Σ (ŷ − y)², the 2 of the square has cancelled.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>El doble de lo debido. Con el costo 1/(2N) Σ (ŷ − y)², el 2 del cuadrado se ha cancelado.</translation>
  </message>
  <message>
   <source>That is a sum without σ′. Divide by N = 4, and multiply by ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Esa es una suma sin σ′. Dividir entre N = 4, y multiplicar por ¼.</translation>
  </message>
 </context>
 <context>
  <name>lesson/07-saturation</name>
  <message>
   <source>Saturation and cross-entropy</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Saturación y entropía cruzada</translation>
  </message>
  <message>
   <source>A flat cost is not always a finished one; a cost that does not go flat.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Un costo plano no siempre ha terminado; y un costo que no se aplana.</translation>
  </message>
  <message>
   <source>Sure, and wrong</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Segura, y equivocada</translation>
  </message>
  <message>
   <source>After this lesson you can tell a neuron that has stalled from one that has finished, and say what cross-entropy changes.

One sample: x = 1, and its label is 0. With w = {w0} and b = {b0} the neuron says ŷ = {sure:5}. It is as sure as it can be, and quite wrong: the error ŷ − y could hardly be larger.

Surely it has a lot to learn. But its pull is the error times the slope σ′(z) times x, and you see all three in the tiles.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Después de esta lección se podrá distinguir una neurona que se ha estancado de una que ha terminado, y decir qué cambia la entropía cruzada.

Una muestra: x = 1, y su etiqueta es 0. Con w = {w0} y b = {b0} la neurona dice ŷ = {sure:5}. Está tan segura como se puede estar, y muy equivocada: el error ŷ − y apenas podría ser mayor.

Sin duda tiene mucho que aprender. Pero su tirón es el error por la pendiente σ′(z) por x, y los tres se ven en las fichas.
</translation>
  </message>
  <message>
   <source>How large will its first step be?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>¿Cómo será su primer paso?</translation>
  </message>
  <message>
   <source>Large, since the error is large.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Grande, pues el error es grande.</translation>
  </message>
  <message>
   <source>Tiny, since σ′ is nearly 0.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Diminuto, pues σ′ es casi 0.</translation>
  </message>
  <message>
   <source>That depends on η alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Eso depende solo de η.</translation>
  </message>
  <message>
   <source>The error is one of three factors. Look at the second tile.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>El error es uno de tres factores. Mirar la segunda ficha.</translation>
  </message>
  <message>
   <source>η multiplies the pull, and the pull is only {tug}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η multiplica el tirón, y el tirón es solo {tug}.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {flat}, so the pull on w is {tug}, and the step η times that.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí: σ′ es {flat}, así que el tirón sobre w es {tug}, y el paso es η por eso.</translation>
  </message>
  <message>
   <source>Try it: take ten steps (`Shift+S`), and see how far ŷ comes.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Probarlo: dar diez pasos (`Mayús+S`), y ver hasta dónde llega ŷ.</translation>
  </message>
  <message>
   <source>`Shift+S` takes ten steps at once, `S` takes one.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`Mayús+S` da diez pasos de una vez, `S` da uno.</translation>
  </message>
  <message>
   <source>ŷ was {sure:5}, and now it is {output:5}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>ŷ era {sure:5}, y ahora es {output:5}.</translation>
  </message>
  <message>
   <source>Flat is not done</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Plano no es terminado</translation>
  </message>
  <message>
   <source>The same neuron after {n} steps. The cost is as flat as in a run that has finished, and the slope is only {late_norm:6}. Yet the cost is {late_cost:4}, and it could be 0.

The slope is a product. It is small where the error is: the neuron has **finished**. It is as small where σ′ is: the neuron has **stalled**, which is called *saturation*. The slope alone does not tell. Look at the cost, or at the tiles, as the verdict does.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La misma neurona tras {n} pasos. El costo es tan plano como en un recorrido que ha terminado, y la pendiente es solo {late_norm:6}. Sin embargo el costo es {late_cost:4}, y podría ser 0.

La pendiente es un producto. Es pequeña donde lo es el error: la neurona ha **terminado**. Es igual de pequeña donde lo es σ′: la neurona se ha **estancado**, lo que se llama *saturación*. La pendiente sola no lo dice. Hay que mirar el costo, o las fichas, como hace el veredicto.
</translation>
  </message>
  <message>
   <source>Which factor makes the slope so small here?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>¿Qué factor hace aquí tan pequeña la pendiente?</translation>
  </message>
  <message>
   <source>The error ŷ − y.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>El error ŷ − y.</translation>
  </message>
  <message>
   <source>The slope σ′(z).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La pendiente σ′(z).</translation>
  </message>
  <message>
   <source>The input x.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La entrada x.</translation>
  </message>
  <message>
   <source>The error is nearly 1, as large as it gets. Look at the tiles.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>El error es casi 1, lo mayor que puede ser. Mirar las fichas.</translation>
  </message>
  <message>
   <source>The input is 1: it changes nothing.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La entrada es 1: no cambia nada.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {late_bend:6}, and everything is multiplied by it.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí: σ′ es {late_bend:6}, y todo se multiplica por él.</translation>
  </message>
  <message>
   <source>Suppose the tolerance were 0.0001, so that a run ends where the slope is at most that. At which step would this run have ended?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Supongamos que la tolerancia fuera 0,0001, de modo que un recorrido termina donde la pendiente es a lo sumo esa. ¿En qué paso habría terminado este recorrido?</translation>
  </message>
  <message>
   <source>At the start the slope was {steep}. Is that above the tolerance?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>En el inicio la pendiente era {steep}. ¿Está eso por encima de la tolerancia?</translation>
  </message>
  <message>
   <source>At the start already, and it would call that converged. Flat does not mean done.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ya en el inicio, y lo llamaría convergencia. Plano no significa terminado.</translation>
  </message>
  <message>
   <source>It need not walk so long: compare the slope at the start, {steep}, with the tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>No necesita caminar tanto: comparar la pendiente en el inicio, {steep}, con la tolerancia.</translation>
  </message>
  <message>
   <source>How long is the plateau?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>¿Cuánto mide la meseta?</translation>
  </message>
  <message>
   <source>Three neurons, all wrong about the same sample, all with η = {eta}. They begin at (0.6, 0.9), (2, 2) and (5, 5), where σ′ is {bend1:3}, {bend2:4} and {bend3:6}. Press `R` and watch their costs.

The first brings ŷ below 0.2 in {near} steps. The second is only a little farther out, and needs {middle}: it creeps along the plateau, then falls as fast as the first.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Tres neuronas, todas equivocadas sobre la misma muestra, todas con η = {eta}. Comienzan en (0,6; 0,9), (2; 2) y (5; 5), donde σ′ es {bend1:3}, {bend2:4} y {bend3:6}. Pulsar `R` y observar sus costos.

La primera lleva ŷ a menos de 0,2 en {near} pasos. La segunda está solo un poco más lejos, y necesita {middle}: se arrastra por la meseta, y luego cae tan rápido como la primera.
</translation>
  </message>
  <message>
   <source>And the third, from (5, 5)?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>¿Y la tercera, desde (5; 5)?</translation>
  </message>
  <message>
   <source>About 900 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Unos 900 pasos.</translation>
  </message>
  <message>
   <source>About 5,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Unos 5 000 pasos.</translation>
  </message>
  <message>
   <source>Over 70,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Más de 70 000 pasos.</translation>
  </message>
  <message>
   <source>From the first to the second, σ′ falls to about an eighth. From the second to the third, it falls to less than a 300th.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>De la primera a la segunda, σ′ baja a cerca de un octavo. De la segunda a la tercera, a menos de 1/300.</translation>
  </message>
  <message>
   <source>It is longer than that: σ′ is less than a 300th of the second’s, and so is each step.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Es más larga: σ′ es menos de 1/300 del de la segunda, y así también cada paso.</translation>
  </message>
  <message>
   <source>Yes, and nearly all of them on the plateau: it looks like an end, and is none. Counted, they are {far}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí, y casi todos ellos en la meseta: parece un final, y no lo es. Contados, son {far}.</translation>
  </message>
  <message>
   <source>Cross-entropy takes σ′ out</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La entropía cruzada quita σ′</translation>
  </message>
  <message>
   <source>Another cost for the same neuron: $C = -\log(1 - \hat y)$ where the label is 0, and $-\log \hat y$ where it is 1. Being sure and wrong is now dear: C = {dear:2}. Its slope by ŷ is

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Times σ′(z) = ŷ(1 − ŷ), the divisor cancels, and $\partial C / \partial z = \hat y - y$ is left. The second tile is struck out: the error pulls with all its might.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Otro costo para la misma neurona: $C = -\log(1 - \hat y)$ donde la etiqueta es 0, y $-\log \hat y$ donde es 1. Estar segura y equivocada sale ahora caro: C = {dear:2}. Su pendiente respecto de ŷ es

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Multiplicada por σ′(z) = ŷ(1 − ŷ), el divisor se cancela, y queda $\partial C / \partial z = \hat y - y$. La segunda ficha está tachada: el error tira con toda su fuerza.
</translation>
  </message>
  <message>
   <source>Where would a first step with η = 0.5 take w from 5?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>¿Adónde llevaría a w desde 5 un primer paso con η = 0,5?</translation>
  </message>
  <message>
   <source>The pull is (ŷ − y) · x, and that is nearly 1.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>El tirón es (ŷ − y) · x, y eso es casi 1.</translation>
  </message>
  <message>
   <source>Yes: 5 − 0.5 · {crawl:2}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí: 5 − 0,5 · {crawl:2}.</translation>
  </message>
  <message>
   <source>With the quadratic cost, yes. Here σ′ has cancelled, and the error alone pulls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Con el costo cuadrático, sí. Aquí σ′ se ha cancelado, y solo tira el error.</translation>
  </message>
  <message>
   <source>That is a step uphill: mind the minus sign.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ese es un paso cuesta arriba: cuidado con el signo menos.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from 5.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Eso es lo largo que es el paso. Comienza en 5.</translation>
  </message>
  <message>
   <source>That is the whole pull. A step is η times as long.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ese es el tirón entero. Un paso es η por eso.</translation>
  </message>
  <message>
   <source>Walk on until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Seguir hasta que ŷ sea menor que 0,2.</translation>
  </message>
  <message>
   <source>`R` runs; `Shift+S` takes ten steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`R` ejecuta; `Mayús+S` da diez pasos.</translation>
  </message>
  <message>
   <source>It takes {arrival} steps from where the quadratic cost stalls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Necesita {arrival} pasos desde donde el costo cuadrático se estanca.</translation>
  </message>
  <message>
   <source>Distance counts, no plateau</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Cuenta la distancia, no hay meseta</translation>
  </message>
  <message>
   <source>The same three starts, now with cross-entropy. Steps until ŷ is below 0.2:

| from | quadratic | cross-entropy |
|---|---|---|
| (0.6, 0.9) | {q1} | {c1} |
| (2, 2) | {q2} | {c2} |
| (5, 5) | over 70,000 | {c3} |

Where the neuron is wrong, its pull is about 1, so it walks at an even pace. Where it comes right, the error shrinks, and the pull with it: **this** flatness means done.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Los mismos tres inicios, ahora con entropía cruzada. Pasos hasta que ŷ es menor que 0,2:

| desde | cuadrático | entropía cruzada |
|---|---|---|
| (0,6; 0,9) | {q1} | {c1} |
| (2; 2) | {q2} | {c2} |
| (5; 5) | más de 70 000 | {c3} |

Donde la neurona se equivoca, su tirón es alrededor de 1, así que camina a ritmo constante. Donde acierta, el error disminuye, y el tirón con él: **este** llano sí significa terminado.
</translation>
  </message>
  <message>
   <source>With cross-entropy, when is the slope nearly 0?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Con la entropía cruzada, ¿cuándo es la pendiente casi 0?</translation>
  </message>
  <message>
   <source>When the neuron is sure.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Cuando la neurona está segura.</translation>
  </message>
  <message>
   <source>When the neuron is right.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Cuando la neurona acierta.</translation>
  </message>
  <message>
   <source>When η is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Cuando η es pequeño.</translation>
  </message>
  <message>
   <source>Sure and wrong, its slope is large: nothing but the error is left in the product.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Segura y equivocada, su pendiente es grande: en el producto solo queda el error.</translation>
  </message>
  <message>
   <source>η scales the step, not the slope.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η escala el paso, no la pendiente.</translation>
  </message>
  <message>
   <source>Yes: ∂C/∂z is the error, and nothing else.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí: ∂C/∂z es el error, y nada más.</translation>
  </message>
  <message>
   <source>Real samples</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Muestras reales</translation>
  </message>
  <message>
   <source>{n} penguins of two species, told apart by bill and flipper. Weights and bias begin at {from}: most penguins are on the wrong side, and the neuron is sure of it.

With the quadratic cost, {limit_step} steps bring the share on its own side from {share0:2} to {share_q:2} only, and {many} steps to {share_long:2}. The start and the learning rate stay as they are.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>{n} pingüinos de dos especies, que se distinguen por el pico y la aleta. Los pesos y el sesgo comienzan en {from}: la mayoría de los pingüinos está en el lado equivocado, y la neurona está segura de ello.

Con el costo cuadrático, {limit_step} pasos llevan la parte que está en su lado de {share0:2} solo a {share_q:2}, y {many} pasos a {share_long:2}. El inicio y la tasa de aprendizaje se quedan como están.
</translation>
  </message>
  <message>
   <source>Change one thing in the model, so that at most {limit_step} steps put 0.99 of the penguins on their own side.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Cambiar una sola cosa en el modelo, de modo que a lo sumo {limit_step} pasos pongan 0,99 de los pingüinos en su lado.</translation>
  </message>
  <message>
   <source>Choose another *Cost*, then press `R`.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Elegir otro *Costo*, y luego pulsar `R`.</translation>
  </message>
  <message>
   <source>Yes: {share_c:3} of them after {limit_step} steps. Only the cost is another.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí: {share_c:3} de ellos tras {limit_step} pasos. Solo el costo es otro.</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Qué ayuda</translation>
  </message>
  <message>
   <source>To sum up: a small slope means *finished* only where the error is small too. With the quadratic cost, a neuron that is sure and wrong stalls, because σ′ stands in its gradient; cross-entropy cancels it.

It helps as much not to be sure too early. This is the neuron of the first page again, from zeros, with the quadratic cost: σ′ is as large as it can be.

In **lesson 8**, a step looks at a few samples only.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>En resumen: una pendiente pequeña significa *terminado* solo donde el error también es pequeño. Con el costo cuadrático, una neurona que está segura y se equivoca se estanca, porque σ′ está en su gradiente; la entropía cruzada lo cancela.

También ayuda no estar segura demasiado pronto. Esta es otra vez la neurona de la primera página, desde ceros, con el costo cuadrático: σ′ es lo mayor que puede ser.

En la **lección 8**, un paso mira solo unas pocas muestras.
</translation>
  </message>
  <message>
   <source>How large is σ′ for a sample with x = 100, at zeros?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>¿Cuánto vale σ′ para una muestra con x = 100, en ceros?</translation>
  </message>
  <message>
   <source>z = 0 · 100 + 0, so ŷ = ½, and σ′ = ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>z = 0 · 100 + 0, así que ŷ = ½, y σ′ = ŷ(1 − ŷ).</translation>
  </message>
  <message>
   <source>Yes, for every sample. The one on this page takes {gone} steps until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí, para toda muestra. La de esta página necesita {gone} pasos hasta que ŷ es menor que 0,2.</translation>
  </message>
  <message>
   <source>That is ŷ. σ′ is ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Eso es ŷ. σ′ es ŷ(1 − ŷ).</translation>
  </message>
  <message>
   <source>z is 0, not σ′: at z = 0 the sigmoid is steepest.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>z es 0, no σ′: en z = 0 la sigmoide es más empinada.</translation>
  </message>
  <message>
   <source>The sigmoid never rises so steeply: σ′ = ŷ(1 − ŷ), with ŷ = ½.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La sigmoide nunca sube tan empinada: σ′ = ŷ(1 − ŷ), con ŷ = ½.</translation>
  </message>
  <message>
   <source>That is σ′ · x. The input is a factor of its own; here it is σ′ alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Eso es σ′ · x. La entrada es un factor aparte; aquí es solo σ′.</translation>
  </message>
  <message>
   <source>A neuron’s cost has long been flat, and high. What do you look at first?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>El costo de una neurona lleva mucho tiempo plano, y alto. ¿Qué se mira primero?</translation>
  </message>
  <message>
   <source>The tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La tolerancia.</translation>
  </message>
  <message>
   <source>The error and σ′ of samples that it gets wrong.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>El error y σ′ de las muestras en las que se equivoca.</translation>
  </message>
  <message>
   <source>The number of steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>El número de pasos.</translation>
  </message>
  <message>
   <source>The tolerance says when to stop. It says nothing of why the slope is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La tolerancia dice cuándo detenerse. No dice nada de por qué la pendiente es pequeña.</translation>
  </message>
  <message>
   <source>More steps do get there in the end; on page 3 it took over 70,000.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Con más pasos se llega al final; en la página 3 hicieron falta más de 70 000.</translation>
  </message>
  <message>
   <source>Yes. Errors near 1 with slopes near 0 are saturation.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sí. Errores cerca de 1 con pendientes cerca de 0 son saturación.</translation>
  </message>
 </context>
 <context>
  <name>lesson/08-batches</name>
  <message>
   <source>Batches and noise</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Lotes y ruido</translation>
  </message>
  <message>
   <source>A step that sees a few samples; what an epoch is; why a noisy cost is no bug.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Un paso que ve unas pocas muestras; qué es una época; por qué un costo ruidoso no es un error.</translation>
  </message>
  <message>
   <source>A step need not see everything</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Un paso no tiene que verlo todo</translation>
  </message>
  <message>
   <source>After this lesson you can choose a batch size, tell steps from epochs, and say why a noisy cost is no bug.

So far, a step has asked every sample before the neuron moved once: here that is {n} points in two overlapping clusters. A **batch** is a few of them. Their mean slope is only a rough answer, but it costs a fraction of the work. Take a batch, step, take the next; once through all of them is an **epoch**. Then they are shuffled anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Después de esta lección se podrá elegir un tamaño de lote, distinguir pasos de épocas, y decir por qué un costo ruidoso no es un error.

Hasta ahora, un paso preguntaba a todas las muestras antes de que la neurona se moviera una vez: aquí son {n} puntos en dos grupos que se superponen. Un **lote** son unas pocas de ellas. Su pendiente media es solo una respuesta aproximada, pero cuesta una fracción del trabajo. Tomar un lote, dar un paso, tomar el siguiente; una vuelta por todas es una **época**. Después se barajan de nuevo.
</translation>
  </message>
  <message>
   <source>{n} samples, taken 16 at a time. How many steps has an epoch?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>{n} muestras, tomadas de 16 en 16. ¿Cuántos pasos tiene una época?</translation>
  </message>
  <message>
   <source>Divide. What is left over is a batch too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Dividir. Lo que sobra también es un lote.</translation>
  </message>
  <message>
   <source>Yes: seven batches of 16, and one of the 8 that are left.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sí: siete lotes de 16, y uno de las 8 que quedan.</translation>
  </message>
  <message>
   <source>There is no half step: the 8 samples that are left are a batch as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>No hay medio paso: las 8 muestras que quedan también son un lote.</translation>
  </message>
  <message>
   <source>Seven full batches, and then 8 samples are left. They get their step too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Siete lotes completos, y quedan 8 muestras. También reciben su paso.</translation>
  </message>
  <message>
   <source>So it would be with batches of 1.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Así sería con lotes de 1.</translation>
  </message>
  <message>
   <source>That is how many samples a step sees. How many such steps are needed for all?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Eso es cuántas muestras ve un paso. ¿Cuántos pasos así hacen falta para todas?</translation>
  </message>
  <message>
   <source>An epoch is one step only where each step sees all samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Una época es un solo paso únicamente donde cada paso ve todas las muestras.</translation>
  </message>
  <message>
   <source>An epoch is not a step</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Una época no es un paso</translation>
  </message>
  <message>
   <source>Now each step sees {size} samples, ringed among the points; in the chain rule, the mean is of these alone.

In the cost plot, the thin line is each batch’s own cost. The strong line is the cost of **all** samples, and it gets a point only where an epoch ends, once every {many} steps. You stand at step {step}, and that is epoch {epoch}.

The numbers of steps in two runs say little if their batches differ. Count epochs: those say how often each sample has been looked at.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ahora cada paso ve {size} muestras, con anillo entre los puntos; en la regla de la cadena, la media es solo de estas.

En la gráfica del costo, la línea fina es el costo propio de cada lote. La línea gruesa es el costo de **todas** las muestras, y recibe un punto solo donde termina una época, cada {many} pasos. Este es el paso {step}, y es la época {epoch}.

Los números de pasos de dos recorridos dicen poco si sus lotes son distintos. Conviene contar épocas: dicen cuántas veces se ha mirado cada muestra.
</translation>
  </message>
  <message>
   <source>Walk exactly one epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Recorrer exactamente una época.</translation>
  </message>
  <message>
   <source>An epoch has {many} steps here, and `S` takes one. Too far? `Backspace` takes one back.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Una época tiene aquí {many} pasos, y `S` da uno. ¿Demasiado lejos? `Retroceso` revierte uno.</translation>
  </message>
  <message>
   <source>One epoch, {many} steps. They take the cost of all samples from {before:2} to {after:2}.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Una época, {many} pasos. Llevan el costo de todas las muestras de {before:2} a {after:2}.</translation>
  </message>
  <message>
   <source>Noise is no bug</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>El ruido no es un error</translation>
  </message>
  <message>
   <source>Batches of one, and two epochs: {n} steps, each down the slope of a single sample. The thin line leaps. At step {quiet_step} the cost was {quiet:2}, one step later {loud:2}, four times as much.

And the strong line? {full0:2}, {full1:2}, {full2:2}: down, and down again.

Each step did lower the cost of *its* sample. The next point of the thin line is the cost of *another* one.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Lotes de una, y dos épocas: {n} pasos, cada uno por la pendiente de una sola muestra. La línea fina salta. En el paso {quiet_step} el costo era {quiet:2}, un paso después {loud:2}, cuatro veces más.

¿Y la línea gruesa? {full0:2}; {full1:2}; {full2:2}: baja, y vuelve a bajar.

Cada paso sí bajó el costo de *su* muestra. El punto siguiente de la línea fina es el costo de *otra*.
</translation>
  </message>
  <message>
   <source>“The cost went up after a step, so the gradient has a bug.” What do you answer?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>“El costo subió tras un paso, así que el gradiente tiene un error.” ¿Qué se responde?</translation>
  </message>
  <message>
   <source>So it has: each step must go down.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Así es: cada paso debe bajar.</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>La tasa de aprendizaje es demasiado grande.</translation>
  </message>
  <message>
   <source>It is the cost of another sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Es el costo de otra muestra.</translation>
  </message>
  <message>
   <source>It must, on the cost that it was taken for: its own batch’s. The next point shows the next batch’s.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Debe, en el costo para el que se dio: el de su propio lote. El punto siguiente muestra el del lote siguiente.</translation>
  </message>
  <message>
   <source>With η = 0.0001 the neuron hardly moves, and the leap is there all the same: from {gentle7:2} to {gentle8:2}. It lies between the samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Con η = 0,0001 la neurona apenas se mueve, y el salto está ahí de todos modos: de {gentle7:2} a {gentle8:2}. Está entre las muestras.</translation>
  </message>
  <message>
   <source>Yes. To judge a run with batches, look at the cost of all samples, epoch by epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sí. Para juzgar un recorrido con lotes, mirar el costo de todas las muestras, época por época.</translation>
  </message>
  <message>
   <source>Rough, but right on average</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Aproximada, pero correcta en promedio</translation>
  </message>
  <message>
   <source>Why may a step trust a few samples? Because the mean of all batches’ slopes, at one place, **is** the slope of all.

Four points, from zeros, in batches of two. The batch that comes first, −2 and 2, says ∂C/∂w = {first_batch}: too steep. The other one, −1 and 1, would say {other_batch}: too flat. Each is wrong, and neither is wrong on purpose.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>¿Por qué puede un paso fiarse de unas pocas muestras? Porque la media de las pendientes de todos los lotes, en un mismo lugar, **es** la pendiente de todas.

Cuatro puntos, desde ceros, en lotes de dos. El lote que viene primero, −2 y 2, dice ∂C/∂w = {first_batch}: demasiado empinada. El otro, −1 y 1, diría {other_batch}: demasiado plana. Los dos se equivocan, y ninguno lo hace a propósito.
</translation>
  </message>
  <message>
   <source>What is the slope of all four?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>¿Cuál es la pendiente de los cuatro?</translation>
  </message>
  <message>
   <source>Each batch holds half of the samples, so take the mean of the two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Cada lote tiene la mitad de las muestras, así que hay que tomar la media de los dos.</translation>
  </message>
  <message>
   <source>Yes, the mean. The errors of batches cancel out; those of a bug would not.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sí, la media. Los errores de los lotes se cancelan; los de un fallo del código no lo harían.</translation>
  </message>
  <message>
   <source>That is the sum. The gradient is a mean, so it is half of that.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Esa es la suma. El gradiente es una media, así que es la mitad de eso.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: both batches say that w should grow.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>El tamaño es correcto. Cuidado con el signo: ambos lotes dicen que w debe crecer.</translation>
  </message>
  <message>
   <source>That is the second batch’s alone. The first has a say as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Esa es solo la del segundo lote. El primero también opina.</translation>
  </message>
  <message>
   <source>The same steps, less work</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Los mismos pasos, menos trabajo</translation>
  </message>
  <message>
   <source>Three lanes from one start, with one learning rate: batches of 1, of 16, and all {n} samples. After {walked} steps they are almost equally low: {low1:3}, {low16:3} and {lowall:3}.

But a step is not the same work. The first lane has looked at {walked} samples, the last one at all of them {walked} times. (In the ranking, one *evaluation* is a look at all, and the look at the start counts as well.) Click *evaluations* above the costs, and the lanes part: small batches win, although their path is ragged.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Tres carriles desde un mismo inicio, con una misma tasa de aprendizaje: lotes de 1, de 16, y las {n} muestras. Tras {walked} pasos están casi igual de bajos: {low1:3}; {low16:3} y {lowall:3}.

Pero un paso no es el mismo trabajo. El primer carril ha mirado {walked} muestras, el último las ha mirado todas {walked} veces. (En la clasificación, una *evaluación* es una mirada a todas, y la mirada del inicio también cuenta.) Hacer clic en *evaluaciones* sobre los costos, y los carriles se separan: ganan los lotes pequeños, aunque su camino es irregular.
</translation>
  </message>
  <message>
   <source>How many epochs has the lane with batches of 16 gone through?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>¿Por cuántas épocas ha pasado el carril con lotes de 16?</translation>
  </message>
  <message>
   <source>An epoch has 8 steps there.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Allí una época tiene 8 pasos.</translation>
  </message>
  <message>
   <source>Yes: {walked} steps, 8 to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sí: {walked} pasos, 8 por época.</translation>
  </message>
  <message>
   <source>You divided by the batch size. An epoch is as many steps as there are batches, 8.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Se dividió entre el tamaño de lote. Una época son tantos pasos como lotes hay, 8.</translation>
  </message>
  <message>
   <source>That is the lane of all samples: only there a step is an epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ese es el carril de todas las muestras: solo allí un paso es una época.</translation>
  </message>
  <message>
   <source>Divide the steps by the steps in an epoch, do not multiply.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Dividir los pasos entre los pasos de una época, no multiplicar.</translation>
  </message>
  <message>
   <source>The noise stays, unless η shrinks</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>El ruido se queda, si η no disminuye</translation>
  </message>
  <message>
   <source>Near the minimum the slope of **all** samples shrinks, and full steps get short by themselves. The slope of a single sample does not: each still pulls its own way. So with batches of one and η = {eta}, the walk never comes to rest. After {rounds} epochs the cost of all is {swarm:3}, and the lowest possible is {floor:3}.

η does not shrink by itself. You have to do that: a *schedule* lowers it on the way, in mid-run, without beginning anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Cerca del mínimo la pendiente de **todas** las muestras disminuye, y los pasos completos se acortan solos. La pendiente de una sola muestra no: cada una sigue tirando por su lado. Así que con lotes de una y η = {eta}, el recorrido nunca llega al reposo. Tras {rounds} épocas el costo de todas es {swarm:3}, y el más bajo posible es {floor:3}.

η no disminuye solo. Hay que hacerlo: un *plan* lo baja por el camino, en pleno recorrido, sin comenzar de nuevo.
</translation>
  </message>
  <message>
   <source>Lower η to 0.1 or less, without a reset, and walk on until the cost of all is below 0.31.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Bajar η a 0,1 o menos, sin reiniciar, y seguir hasta que el costo de todas sea menor que 0,31.</translation>
  </message>
  <message>
   <source>`Alt+R` leads to the learning rate. Type 0.1, then `R`, and give it an epoch or two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>`Alt+R` lleva a la tasa de aprendizaje. Escribir 0,1, luego `R`, y darle una época o dos.</translation>
  </message>
  <message>
   <source>With a smaller η the cloud of steps draws together around the minimum. The cost of all is {full_cost:4} now.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Con un η menor la nube de pasos se contrae en torno al mínimo. El costo de todas es ahora {full_cost:4}.</translation>
  </message>
  <message>
   <source>Why does the noise not die away at a constant η?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>¿Por qué no se apaga el ruido con un η constante?</translation>
  </message>
  <message>
   <source>At the minimum the batches’ slopes are not 0; only their mean is.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>En el mínimo las pendientes de los lotes no son 0; solo lo es su media.</translation>
  </message>
  <message>
   <source>The shuffling is different in each epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>El orden al barajar es distinto en cada época.</translation>
  </message>
  <message>
   <source>The cost has many minima.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>El costo tiene muchos mínimos.</translation>
  </message>
  <message>
   <source>In a fixed order the samples would still pull different ways.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>En un orden fijo las muestras seguirían tirando por lados distintos.</translation>
  </message>
  <message>
   <source>This one has a single minimum. The walk swarms around it.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Este tiene un solo mínimo. El recorrido revolotea a su alrededor.</translation>
  </message>
  <message>
   <source>Yes. The step is η times such a slope, so a smaller η makes the swarm smaller.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sí. El paso es η por una pendiente así, de modo que un η menor reduce la nube.</translation>
  </message>
  <message>
   <source>Choosing a batch</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Elegir un lote</translation>
  </message>
  <message>
   <source>To sum up: a batch gives a rough slope for little work, right on average. Its noise is no bug; judge a run by the cost of all samples, epoch by epoch, and lower η towards the end. Small batches take many cheap steps, large ones few dear ones, and most people settle in between.

What if the steps’ own ups and downs could be evened out? That is part of **lesson 9**: momentum and its friends.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>En resumen: un lote da una pendiente aproximada con poco trabajo, correcta en promedio. Su ruido no es un error; juzgar un recorrido por el costo de todas las muestras, época por época, y bajar η hacia el final. Los lotes pequeños dan muchos pasos baratos, los grandes pocos y caros, y la mayoría de la gente elige algo intermedio.

¿Y si se pudieran nivelar los altibajos de los propios pasos? Eso es parte de la **lección 9**: momentum y compañía.
</translation>
  </message>
  <message>
   <source>For which batch size, of these {n} samples, is an epoch one step?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>¿Para qué tamaño de lote, de estas {n} muestras, es una época un solo paso?</translation>
  </message>
  <message>
   <source>Each step would have to see every sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Cada paso tendría que ver todas las muestras.</translation>
  </message>
  <message>
   <source>Yes, only for all of them. Elsewhere an epoch is many steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sí, solo para todas. En otro caso una época son muchos pasos.</translation>
  </message>
  <message>
   <source>That is the other end: one sample a step, so {n} steps to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ese es el otro extremo: una muestra por paso, así que {n} pasos por época.</translation>
  </message>
  <message>
   <source>Then an epoch has {one} steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Entonces una época tiene {one} pasos.</translation>
  </message>
 </context>
 <context>
  <name>lesson/09-momentum</name>
  <message>
   <source>Momentum and friends</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum y compañía</translation>
  </message>
  <message>
   <source>Down a narrow valley with a heavy ball, and with steps that measure the slope.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Por un valle estrecho con una bola pesada, y con pasos que miden la pendiente.</translation>
  </message>
  <message>
   <source>Across, not along</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>A lo ancho, no a lo largo</translation>
  </message>
  <message>
   <source>After this lesson you can say when momentum helps, how far its learning rate may go, and what AdaGrad and Adam do differently.

A narrow valley, f(x, y) = x²/20 + y². You begin at x = {x0}, y = {y0}, and the minimum is at (0, 0): two to the right for each one down. But the slope there is ({along}, {across}), and the green arrow goes against that. It stands at a right angle to the contour, and does **not** point at the star.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Después de esta lección se podrá decir cuándo ayuda momentum, hasta dónde puede llegar su tasa de aprendizaje, y qué hacen de otro modo AdaGrad y Adam.

Un valle estrecho, f(x, y) = x²/20 + y². Se comienza en x = {x0}, y = {y0}, y el mínimo está en (0; 0): dos a la derecha por cada uno hacia abajo. Pero la pendiente allí es ({along}; {across}), y la flecha verde va en contra. Es perpendicular a la curva de nivel, y **no** apunta a la estrella.
</translation>
  </message>
  <message>
   <source>How far to the right does the first step go, for each one down?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>¿Cuánto a la derecha va el primer paso, por cada uno hacia abajo?</translation>
  </message>
  <message>
   <source>The step is −η times the slope, so η drops out: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>El paso es −η por la pendiente, así que η se cancela: comparar {along} con {across}.</translation>
  </message>
  <message>
   <source>Yes. The valley is steep across and flat along, and a step feels the steep.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sí. El valle es empinado a lo ancho y plano a lo largo, y un paso siente lo empinado.</translation>
  </message>
  <message>
   <source>That is the way to the minimum. The gradient does not know it: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ese es el camino al mínimo. El gradiente no lo conoce: comparar {along} con {across}.</translation>
  </message>
  <message>
   <source>The size is right. Both are lengths here, one to the right and one down, so the sign does not count.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>El tamaño es correcto. Aquí ambas son longitudes, una a la derecha y otra hacia abajo, así que el signo no cuenta.</translation>
  </message>
  <message>
   <source>The other way round: ten down for each one to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Al revés: diez hacia abajo por cada uno a la derecha.</translation>
  </message>
  <message>
   <source>That is the slope along x. Divide it by the slope across, {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Esa es la pendiente según x. Dividirla entre la pendiente a lo ancho, {across}.</translation>
  </message>
  <message>
   <source>Take five steps (`S`), and watch where the arrow points each time.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Dar cinco pasos (`S`), y ver cada vez adónde apunta la flecha.</translation>
  </message>
  <message>
   <source>`S` takes one step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>`S` da un paso.</translation>
  </message>
  <message>
   <source>To and fro across the floor, a little further each time: it takes {near} steps to come within 0.01 of the minimum.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>De un lado a otro del fondo, cada vez un poco más allá: hacen falta {near} pasos para llegar a menos de 0,01 del mínimo.</translation>
  </message>
  <message>
   <source>A heavy ball</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Una bola pesada</translation>
  </message>
  <message>
   <source>Momentum keeps a share β of its velocity at each step:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Slopes that agree add up; slopes that change sign cancel out. To see the first on its own, here is a straight slope, $f(x) = x$: the gradient is 1 everywhere. Plain steps would all be η = {first} long. With β = 0.9 they get longer and longer, up to 1/(1 − β), ten times as long.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum conserva una parte β de su velocidad en cada paso:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Las pendientes que coinciden se suman; las que cambian de signo se cancelan. Para ver lo primero por separado, aquí hay una cuesta recta, $f(x) = x$: el gradiente es 1 en todas partes. Los pasos simples medirían todos η = {first}. Con β = 0,9 se hacen cada vez más largos, hasta 1/(1 − β), diez veces más.
</translation>
  </message>
  <message>
   <source>The first step is {first} long. How long is the second?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>El primer paso mide {first}. ¿Cuánto mide el segundo?</translation>
  </message>
  <message>
   <source>The velocity was 1. Of it 0.9 is kept, and the slope adds 1 again. Then times η.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La velocidad era 1. Se conserva 0,9 de ella, y la pendiente suma otra vez 1. Después por η.</translation>
  </message>
  <message>
   <source>Yes: v = 0.9 · 1 + 1, times η. After two hundred of them a step is {long:2} long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sí: v = 0,9 · 1 + 1, por η. Tras doscientos de ellos un paso mide {long:2}.</translation>
  </message>
  <message>
   <source>So it would be without momentum: the ball keeps a share of its velocity, and adds the slope to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Así sería sin momentum: la bola conserva una parte de su velocidad, y le suma la pendiente.</translation>
  </message>
  <message>
   <source>Nearly: only 0.9 of the velocity is kept, not all of it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Casi: solo se conserva 0,9 de la velocidad, no toda.</translation>
  </message>
  <message>
   <source>That is the kept share alone. The slope is added to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Esa es solo la parte conservada. A ella se suma la pendiente.</translation>
  </message>
  <message>
   <source>That is the velocity. The step is η times as long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Esa es la velocidad. El paso es η por eso.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ese es el sentido en que va, a la izquierda. Su longitud no tiene signo.</translation>
  </message>
  <message>
   <source>Down the valley</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Valle abajo</translation>
  </message>
  <message>
   <source>Back in the valley, four lanes with η = {eta}: (1) plain gradient descent, momentum with (2) β = 0.5 and (3) β = 0.9, and (4) Nesterov’s momentum, which takes the slope where the velocity is about to lead, and brakes sooner.

Across the floor slopes change sign, and the velocity evens them out. Along it they agree, and the ball gathers speed. Guess first, then press `R`.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>De vuelta en el valle, cuatro carriles con η = {eta}: (1) descenso de gradiente simple, momentum con (2) β = 0,5 y (3) β = 0,9, y (4) el momentum de Nesterov, que toma la pendiente en el lugar al que la velocidad está por llevar, y frena antes.

A lo ancho del fondo las pendientes cambian de signo, y la velocidad las nivela. A lo largo coinciden, y la bola gana velocidad. Adivinar primero, y luego pulsar `R`.
</translation>
  </message>
  <message>
   <source>Which one is first within 0.01 of the minimum?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>¿Cuál llega antes a menos de 0,01 del mínimo?</translation>
  </message>
  <message>
   <source>Plain gradient descent.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Descenso de gradiente simple.</translation>
  </message>
  <message>
   <source>Momentum, β = 0.5.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum, β = 0,5.</translation>
  </message>
  <message>
   <source>Momentum, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum, β = 0,9.</translation>
  </message>
  <message>
   <source>Nesterov, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Nesterov, β = 0,9.</translation>
  </message>
  <message>
   <source>It creeps along the floor at a tenth of the slope’s size: {plain} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Se arrastra por el fondo con un décimo del tamaño de la pendiente: {plain} pasos.</translation>
  </message>
  <message>
   <source>Its steps grow to twice as long, so it needs half as many: {half}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sus pasos llegan a ser el doble de largos, así que necesita la mitad: {half}.</translation>
  </message>
  <message>
   <source>It is fast, but it rolls past the minimum and swings: {heavy} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Es rápido, pero se pasa del mínimo y oscila: {heavy} pasos.</translation>
  </message>
  <message>
   <source>Yes: {ahead} steps; then {heavy}, {half} and {plain}. More is not always better: at η = 0.9, plain descent takes {bold_plain} and the heavy ball, swinging, {bold_heavy}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sí: {ahead} pasos; luego {heavy}, {half} y {plain}. Más no siempre es mejor: con η = 0,9, el descenso simple necesita {bold_plain} y la bola pesada, oscilando, {bold_heavy}.</translation>
  </message>
  <message>
   <source>A limit of its own</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Un límite propio</translation>
  </message>
  <message>
   <source>Plain gradient descent must stay below 2/L, or it goes away from the minimum. Momentum may go further: to and fro, its slopes cancel, so that it is slower to run away. On a parabola its limit is

$\frac{2 (1 + \beta)}{L}$

So the ruler’s colours do not hold for it, and the window says so instead of showing them. Here L = {bend} and β = 0.9.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>El descenso de gradiente simple debe quedar por debajo de 2/L, o se aleja del mínimo. Momentum puede ir más lejos: al ir y venir, sus pendientes se cancelan, así que tarda más en escaparse. En una parábola su límite es

$\frac{2 (1 + \beta)}{L}$

Así que los colores de la regla no valen para él, y la ventana lo dice en lugar de mostrarlos. Aquí L = {bend} y β = 0,9.
</translation>
  </message>
  <message>
   <source>How large may η be here?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>¿Cuánto puede valer η aquí, como máximo?</translation>
  </message>
  <message>
   <source>2 times 1.9, divided by L.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>2 por 1,9, dividido entre L.</translation>
  </message>
  <message>
   <source>Yes. At exactly that, it swings for ever.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sí. Justo con eso, oscila para siempre.</translation>
  </message>
  <message>
   <source>That is 2/L, the limit of plain gradient descent. Momentum’s is 1 + β times that.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Eso es 2/L, el límite del descenso de gradiente simple. El de momentum es 1 + β por eso.</translation>
  </message>
  <message>
   <source>The division by L is missing.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Falta dividir entre L.</translation>
  </message>
  <message>
   <source>That is 2 / ((1 − β)L). The limit has 1 + β above the line.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Eso es 2 / ((1 − β)L). El límite tiene 1 + β en el numerador.</translation>
  </message>
  <message>
   <source>That is (1 + β)/L. There is a 2 above the line: the limit is twice as large.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Eso es (1 + β)/L. Hay un 2 en el numerador: el límite es el doble.</translation>
  </message>
  <message>
   <source>Set an η that plain gradient descent could not bear, and let momentum arrive.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Poner un η que el descenso de gradiente simple no soportaría, y dejar que momentum llegue.</translation>
  </message>
  <message>
   <source>Between 1 and 1.9, for example 1.5. Then `R`.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Entre 1 y 1,9, por ejemplo 1,5. Luego `R`.</translation>
  </message>
  <message>
   <source>It has arrived, with an η beyond plain gradient descent’s limit of {plain_limit}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ha llegado, con un η más allá del límite del descenso de gradiente simple, {plain_limit}.</translation>
  </message>
  <message>
   <source>Adam: steps of η</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam: pasos de η</translation>
  </message>
  <message>
   <source>Adam keeps two running means: m of the slopes, and s of their squares. It steps along m, divided by √s, the usual size of slopes:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

So the size of the slope drops out, and η has another meaning: it **is** about the length of a step. The first is η exactly, however steep the place. Here it is η = {eta}: where the slope is {steep}, the first step leads from x = {from} to x = {first}.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam lleva dos medias móviles: m de las pendientes, y s de sus cuadrados. Avanza según m, dividida entre √s, el tamaño habitual de las pendientes:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

Así el tamaño de la pendiente se cancela, y η tiene otro significado: **es** más o menos la longitud de un paso. El primero mide exactamente η, por empinado que sea el lugar. Aquí η = {eta}: donde la pendiente es {steep}, el primer paso lleva de x = {from} a x = {first}.
</translation>
  </message>
  <message>
   <source>Where would Adam’s first step lead from x = 1, where the slope is {near_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>¿Adónde llevaría el primer paso de Adam desde x = 1, donde la pendiente es {near_steep}?</translation>
  </message>
  <message>
   <source>Its length is η, and it goes down.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Su longitud es η, y va cuesta abajo.</translation>
  </message>
  <message>
   <source>Yes, one η to the right, as the slope is below 0.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sí, un η a la derecha, pues la pendiente es menor que 0.</translation>
  </message>
  <message>
   <source>That is a plain step, η times the slope. Adam divides by the slope’s size first.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ese es un paso simple, η por la pendiente. Adam divide primero entre el tamaño de la pendiente.</translation>
  </message>
  <message>
   <source>The length is right. The slope is below 0, so down is to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La longitud es correcta. La pendiente es menor que 0, así que abajo es a la derecha.</translation>
  </message>
  <message>
   <source>The step is not 1 but η long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>El paso no mide 1, sino η.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from x = 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Eso es lo largo que es el paso. Comienza en x = 1.</translation>
  </message>
  <message>
   <source>And from x = 80, where the slope is {far_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>¿Y desde x = 80, donde la pendiente es {far_steep}?</translation>
  </message>
  <message>
   <source>The slope’s size drops out.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>El tamaño de la pendiente se cancela.</translation>
  </message>
  <message>
   <source>Yes, the same length. A plain step would have gone to {far_plain}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sí, la misma longitud. Un paso simple habría ido a {far_plain}.</translation>
  </message>
  <message>
   <source>That is a plain step. Adam’s is η long, here as there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ese es un paso simple. El de Adam mide η, aquí como allí.</translation>
  </message>
  <message>
   <source>The length is right. The slope is above 0, so down is to the left.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La longitud es correcta. La pendiente es mayor que 0, así que abajo es a la izquierda.</translation>
  </message>
  <message>
   <source>AdaGrad: steps that shrink</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad: pasos que se acortan</translation>
  </message>
  <message>
   <source>AdaGrad divides by the root of the **sum** of all squares so far, and a sum of squares only grows:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Its first step too is η long, but each one brakes the next. On the straight slope, where every g is 1, the step t is $\eta / \sqrt{t}$ long: the hundredth is {hundredth} long. RMSProp takes a running mean in place of the sum, so that old slopes are forgotten and the steps stay alive.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad divide entre la raíz de la **suma** de todos los cuadrados hasta ahora, y una suma de cuadrados solo crece:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Su primer paso también mide η, pero cada uno frena al siguiente. En la cuesta recta, donde todo g es 1, el paso t mide $\eta / \sqrt{t}$: el centésimo mide {hundredth}. RMSProp toma una media móvil en lugar de la suma, de modo que las pendientes viejas se olvidan y los pasos siguen vivos.
</translation>
  </message>
  <message>
   <source>η = {first}, and every slope is 1. How long is the fourth step?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>η = {first}, y toda pendiente es 1. ¿Cuánto mide el cuarto paso?</translation>
  </message>
  <message>
   <source>Before it is taken, s = 1 + 1 + 1 + 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Antes de darlo, s = 1 + 1 + 1 + 1.</translation>
  </message>
  <message>
   <source>Yes: s = 4, and its root is 2. `S` four times shows it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sí: s = 4, y su raíz es 2. `S` cuatro veces lo muestra.</translation>
  </message>
  <message>
   <source>So long is the first. By the fourth, s has grown to 4.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Eso mide el primero. En el cuarto, s ha crecido hasta 4.</translation>
  </message>
  <message>
   <source>That divides by s. AdaGrad divides by its root.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Eso divide entre s. AdaGrad divide entre su raíz.</translation>
  </message>
  <message>
   <source>That is the third. The fourth slope counts in s before its own step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ese es el tercero. La cuarta pendiente cuenta en s antes de su propio paso.</translation>
  </message>
  <message>
   <source>Choosing a method</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Elegir un método</translation>
  </message>
  <message>
   <source>To sum up: the gradient points across a narrow valley, not at its minimum. Momentum adds up what agrees and cancels what alternates, and it swings; Adam and its relatives give each parameter a step of its own, about η long. None is best everywhere, so race them.

Here is the valley once more. Plain gradient descent with η = {eta} takes {plain} steps to within 0.01. In **lesson 10** the code has bugs, and you find them.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>En resumen: el gradiente apunta a lo ancho de un valle estrecho, no a su mínimo. Momentum suma lo que coincide y cancela lo que alterna, y oscila; Adam y sus parientes dan a cada parámetro un paso propio, que mide alrededor de η. Ninguno es el mejor en todas partes, así que conviene hacerlos competir.

Aquí está el valle una vez más. El descenso de gradiente simple con η = {eta} necesita {plain} pasos hasta menos de 0,01. En la **lección 10** el código tiene errores, y se trata de encontrarlos.
</translation>
  </message>
  <message>
   <source>Choose a method and an η with which you come within 0.01 of the minimum in at most 30 steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Elegir un método y un η con los que se llegue a menos de 0,01 del mínimo en a lo sumo 30 pasos.</translation>
  </message>
  <message>
   <source>Try RMSProp with η = 0.3, or momentum with β = 0.5 and η = 1. Then `S` until you are there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Probar RMSProp con η = 0,3, o momentum con β = 0,5 y η = 1. Después `S` hasta llegar.</translation>
  </message>
  <message>
   <source>That is soon enough. RMSProp can do it in {fast} steps, and a ball of β = 0.5 in {ball}; Newton–Raphson needs one, for all its second derivatives.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Es bastante pronto. RMSProp puede hacerlo en {fast} pasos, y una bola con β = 0,5 en {ball}; Newton–Raphson necesita uno, a cambio de todas sus segundas derivadas.</translation>
  </message>
 </context>
 <context>
  <name>lesson/10-spot-the-bug</name>
  <message>
   <source>Spot the bug</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Encontrar el error</translation>
  </message>
  <message>
   <source>Six symptoms, six wrong lines, and the check that finds most of them.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Seis síntomas, seis líneas erróneas, y la comprobación que halla la mayoría.</translation>
  </message>
  <message>
   <source>Measure the slope</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Medir la pendiente</translation>
  </message>
  <message>
   <source>After this lesson you can read a bug off a walk, and catch one with a check.

A bug in a gradient crashes nothing. The walk just goes somewhere else. So measure: nudge w a little both ways, and see how the cost changes. That must be the slope that the code claims.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

This code is right, and the check below the pictures agrees. Do it by hand: at w = 0.51 the cost is {high:5}, at w = 0.49 it is {low:5}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Después de esta lección se podrá reconocer un error del código por el recorrido, y atraparlo con una comprobación.

Un error en un gradiente no hace fallar el programa. El recorrido simplemente va a otro lugar. Así que hay que medir: mover w un poco en ambos sentidos, y ver cómo cambia el costo. Esa debe ser la pendiente que el código declara.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

Este código es correcto, y la comprobación bajo las imágenes coincide. Hacerlo a mano: en w = 0,51 el costo es {high:5}, en w = 0,49 es {low:5}.
</translation>
  </message>
  <message>
   <source>Which slope do you measure at w = 0.5?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>¿Qué pendiente se mide en w = 0,5?</translation>
  </message>
  <message>
   <source>The cost at the right minus that at the left, divided by 0.02, the distance between the two.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>El costo a la derecha menos el de la izquierda, dividido entre 0,02, la distancia entre ambos.</translation>
  </message>
  <message>
   <source>Yes, and the code claims {claimed:4}.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí, y el código declara {claimed:4}.</translation>
  </message>
  <message>
   <source>The size is right. The larger w comes first: the cost falls to the right, so the slope is below 0.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>El tamaño es correcto. El w mayor va primero: el costo baja hacia la derecha, así que la pendiente es menor que 0.</translation>
  </message>
  <message>
   <source>The two places are 2h = 0.02 apart, not 0.01.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Los dos lugares distan 2h = 0,02, no 0,01.</translation>
  </message>
  <message>
   <source>That is the change of the cost. Divide it by the distance, 0.02.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ese es el cambio del costo. Dividirlo entre la distancia, 0,02.</translation>
  </message>
  <message>
   <source>Divide by 0.02, do not multiply by it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Dividir entre 0,02, no multiplicar.</translation>
  </message>
  <message>
   <source>It only climbs</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Solo sube</translation>
  </message>
  <message>
   <source>Four points that a line can tell apart, η = {eta}, and this: after {n} steps the cost is not low but {late:3}, having begun at {first:3}. At no step did it fall. With a hundredth of the learning rate it climbs as well, only more slowly. And {share_right} of the four are on their own side.

Below is the code, line by line. The other lines are as they should be.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Cuatro puntos que una recta puede distinguir, η = {eta}, y esto: tras {n} pasos el costo no es bajo sino {late:3}, habiendo comenzado en {first:3}. En ningún paso bajó. Con una centésima de la tasa de aprendizaje también sube, solo que más despacio. Y {share_right} de los cuatro están en su lado.

Abajo está el código, línea por línea. Las otras líneas están como deben.
</translation>
  </message>
  <message>
   <source>Which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>¿Qué línea es errónea?</translation>
  </message>
  <message>
   <source>ŷ = 1 / (1 + exp(z))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>ŷ = 1 / (1 + exp(z))</translation>
  </message>
  <message>
   <source>dw = mean(e · x)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw = mean(e · x)</translation>
  </message>
  <message>
   <source>db = mean(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>db = mean(e)</translation>
  </message>
  <message>
   <source>w, b = w − η·dw, b − η·db</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w, b = w − η·dw, b − η·db</translation>
  </message>
  <message>
   <source>That is the sum as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Esa es la suma como debe ser.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be for a ŷ that rises with z. Does this ŷ?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Error por pendiente, como debe ser para un ŷ que sube con z. ¿Lo hace este ŷ?</translation>
  </message>
  <message>
   <source>Error times slope times input, averaged: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Error por pendiente por entrada, promediado: como debe ser.</translation>
  </message>
  <message>
   <source>The bias’ input is 1, so nothing is missing here.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La entrada del sesgo es 1, así que aquí no falta nada.</translation>
  </message>
  <message>
   <source>Downhill, with the minus sign: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Cuesta abajo, con el signo menos: como debe ser.</translation>
  </message>
  <message>
   <source>Yes: exp(−z) is meant. The output is mirrored, and the next line does not know it. Flipped in both, it would have learnt mirrored weights.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí: debería ser exp(−z). La salida está reflejada, y la línea siguiente no lo sabe. Cambiado en ambas, habría aprendido pesos reflejados.</translation>
  </message>
  <message>
   <source>Locked to 45°</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sujeto a 45°</translation>
  </message>
  <message>
   <source>Another bug, the same four points. w begins at 0.5 and b at 0.2, and after {n} steps they have come to rest, at {w_end:1} and {b_end:1}. At every step both move by the same amount: the path goes at 45°. The cost rises from {first:4} to {late:4}. After as many steps, the right code stands at {late_right:4}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Otro error, los mismos cuatro puntos. w comienza en 0,5 y b en 0,2, y tras {n} pasos han llegado al reposo, en {w_end:1} y {b_end:1}. En cada paso ambos se mueven lo mismo: el camino va a 45°. El costo sube de {first:4} a {late:4}. Tras otros tantos pasos, el código correcto está en {late_right:4}.
</translation>
  </message>
  <message>
   <source>ŷ = 1 / (1 + exp(−z))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>ŷ = 1 / (1 + exp(−z))</translation>
  </message>
  <message>
   <source>dw = mean(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw = mean(e)</translation>
  </message>
  <message>
   <source>The weight is multiplied with x here, as it should be. Is it in the gradient as well?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Aquí el peso se multiplica por x, como debe ser. ¿Está x también en el gradiente?</translation>
  </message>
  <message>
   <source>This is the right sigmoid.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Esta es la sigmoide correcta.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Error por pendiente, como debe ser.</translation>
  </message>
  <message>
   <source>For b this is right: its input is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Para b es correcto: su entrada es 1.</translation>
  </message>
  <message>
   <source>Both go downhill, each by its own slope. But what are these slopes?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ambos van cuesta abajo, cada uno por su pendiente. Pero ¿cuáles son estas pendientes?</translation>
  </message>
  <message>
   <source>Yes: mean(e · x) is meant. ∂z/∂w is x, and ∂z/∂b is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí: debería ser mean(e · x). ∂z/∂w es x, y ∂z/∂b es 1.</translation>
  </message>
  <message>
   <source>Right way, wrong length</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sentido correcto, longitud errónea</translation>
  </message>
  <message>
   <source>Now the cost falls, and quickly. Nobody would suspect a thing. Yet the check below says that the gradient is wrong.

So do one step by hand. w begins at 0.5, and with a slope of {slope_right:4} and η = 1 it should come to {w_right:4}. This code takes it to {w_bug:4}: the way is right, and the length is not.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ahora el costo baja, y deprisa. Nadie sospecharía nada. Y sin embargo la comprobación de abajo dice que el gradiente es erróneo.

Conviene hacer un paso a mano. w comienza en 0,5, y con una pendiente de {slope_right:4} y η = 1 debería llegar a {w_right:4}. Este código lo lleva a {w_bug:4}: el sentido es correcto, y la longitud no.
</translation>
  </message>
  <message>
   <source>w began at 0.5. How many times too long was this step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w comenzó en 0,5. ¿Cuántas veces más largo de lo debido fue este paso?</translation>
  </message>
  <message>
   <source>Compare {w_bug:4} − 0.5 with {w_right:4} − 0.5.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Comparar {w_bug:4} − 0,5 con {w_right:4} − 0,5.</translation>
  </message>
  <message>
   <source>Yes. What is there {four} of in this data?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí. ¿De qué hay {four} en estos datos?</translation>
  </message>
  <message>
   <source>Compare how far w has moved, not where it is: take 0.5 off both first.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Comparar cuánto se ha movido w, no dónde está: restar primero 0,5 de ambos.</translation>
  </message>
  <message>
   <source>The other way round: the bug’s step is the longer one.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Al revés: el paso del error es el más largo.</translation>
  </message>
  <message>
   <source>So which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Entonces, ¿qué línea es errónea?</translation>
  </message>
  <message>
   <source>dw, db = sum(e · x), sum(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw, db = sum(e · x), sum(e)</translation>
  </message>
  <message>
   <source>One sample’s error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Error por pendiente de una muestra, como debe ser.</translation>
  </message>
  <message>
   <source>As it should be. A smaller η would hide the bug, and not mend it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Como debe ser. Un η menor escondería el error, y no lo corregiría.</translation>
  </message>
  <message>
   <source>Yes: mean, not sum. It was never divided by N. With a thousand samples, you would look for a learning rate a thousand times smaller.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí: mean, no sum. Nunca se dividió entre N. Con mil muestras, se buscaría una tasa de aprendizaje mil veces menor.</translation>
  </message>
  <message>
   <source>The check agrees</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La comprobación coincide</translation>
  </message>
  <message>
   <source>The four samples are numbered from 1 to N here, x₁ to x₄. The cost falls, and the check agrees: the slope is that of the cost which this code computes. But after {n} steps b is {b_bug:4}, and it should be less than half of that.

So look at the samples one by one: in *Chain rule*, the buttons ‹ and › lead from each to the next. What do you find?
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Las cuatro muestras se numeran aquí de 1 a N, de x₁ a x₄. El costo baja, y la comprobación coincide: la pendiente es la del costo que calcula este código. Pero tras {n} pasos b es {b_bug:4}, y debería ser menos de la mitad.

Así que hay que mirar las muestras una por una: en *Regla de la cadena*, los botones ‹ y › llevan de cada una a la siguiente. ¿Qué se encuentra?
</translation>
  </message>
  <message>
   <source>for i = 0 to N: zᵢ = w·xᵢ + b, ŷᵢ = σ(zᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>for i = 0 to N: zᵢ = w·xᵢ + b, ŷᵢ = σ(zᵢ)</translation>
  </message>
  <message>
   <source>eᵢ = (ŷᵢ − yᵢ) · ŷᵢ · (1 − ŷᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>eᵢ = (ŷᵢ − yᵢ) · ŷᵢ · (1 − ŷᵢ)</translation>
  </message>
  <message>
   <source>dw, db = mean(eᵢ · xᵢ), mean(eᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw, db = mean(eᵢ · xᵢ), mean(eᵢ)</translation>
  </message>
  <message>
   <source>w, b = w − η·dw, b − η·db</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w, b = w − η·dw, b − η·db</translation>
  </message>
  <message>
   <source>The means are as they should be. But of how many terms?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Las medias están como deben. Pero ¿de cuántos términos?</translation>
  </message>
  <message>
   <source>Downhill, and both at once: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Cuesta abajo, y ambos a la vez: como debe ser.</translation>
  </message>
  <message>
   <source>Yes: that makes {terms} terms of 4 samples. Before x₁ there is none, and in some languages place 0 leads round to the last one, without a word: the sample at 2 pulls twice. From 1 to N there are N.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí: eso da {terms} términos de 4 muestras. Antes de x₁ no hay ninguna, y en algunos lenguajes el lugar 0 da la vuelta hasta la última, sin decir nada: la muestra en 2 tira dos veces. De 1 a N hay N.</translation>
  </message>
  <message>
   <source>Only b is off</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Solo falla b</translation>
  </message>
  <message>
   <source>The check below agrees: the slope is right. Every sample counts once. And yet after the first step from w = 0.5 and b = 0.2, b is {b_bug:5} where it should be {b_right:5}; w is right. The walk goes down, so hardly anyone would notice.

Here is the code, in the order in which it runs:
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La comprobación de abajo coincide: la pendiente es correcta. Cada muestra cuenta una vez. Y sin embargo, tras el primer paso desde w = 0,5 y b = 0,2, b es {b_bug:5} donde debería ser {b_right:5}; w es correcto. El recorrido baja, así que casi nadie lo notaría.

Aquí está el código, en el orden en que se ejecuta:
</translation>
  </message>
  <message>
   <source>w = w − η · mean((ŷ − y) · ŷ · (1 − ŷ) · x)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w = w − η · mean((ŷ − y) · ŷ · (1 − ŷ) · x)</translation>
  </message>
  <message>
   <source>b = b − η · mean((ŷ − y) · ŷ · (1 − ŷ))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>b = b − η · mean((ŷ − y) · ŷ · (1 − ŷ))</translation>
  </message>
  <message>
   <source>The output at the old w and b: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La salida en los w y b viejos: como debe ser.</translation>
  </message>
  <message>
   <source>w moves down its slope: as it should be. What happens between this and b’s step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w baja por su pendiente: como debe ser. ¿Qué pasa entre esto y el paso de b?</translation>
  </message>
  <message>
   <source>b moves down its slope, if ŷ is that of the old w. Is it?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>b baja por su pendiente, si ŷ es el del w viejo. ¿Lo es?</translation>
  </message>
  <message>
   <source>Yes: ŷ is computed again, with the new w. But the gradient belongs to **one** place, (w, b). Compute both slopes there, then move both.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí: ŷ se calcula otra vez, con el w nuevo. Pero el gradiente pertenece a **un** lugar, (w, b). Calcular allí ambas pendientes, y luego mover ambos.</translation>
  </message>
  <message>
   <source>The last one</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>El último</translation>
  </message>
  <message>
   <source>One more: this code learns **faster** than the right one. After {n} steps the cost is {late:5}, in place of {late_right:4}. The check below says no.

To sum up: look at the walk, measure the slope, and treat all samples and parameters alike. A cost that falls proves nothing.

Now write a lesson: *New lesson…* in *Learn*.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Uno más: este código aprende **más rápido** que el correcto. Tras {n} pasos el costo es {late:5}, en lugar de {late_right:4}. La comprobación de abajo dice que no.

En resumen: mirar el recorrido, medir la pendiente, y tratar por igual todas las muestras y todos los parámetros. Un costo que baja no demuestra nada.

Ahora, escribir una lección: *Nueva lección…* en *Lecciones*.
</translation>
  </message>
  <message>
   <source>The factor x is there, and the mean: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>El factor x está, y la media también: como debe ser.</translation>
  </message>
  <message>
   <source>The bias’ input is 1: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La entrada del sesgo es 1: como debe ser.</translation>
  </message>
  <message>
   <source>Yes: σ′ = ŷ(1 − ŷ) is missing, for the quadratic cost. It is the gradient of another cost, cross-entropy, and that is why it learns fast.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí: falta σ′ = ŷ(1 − ŷ), para el costo cuadrático. Es el gradiente de otro costo, la entropía cruzada, y por eso aprende rápido.</translation>
  </message>
  <message>
   <source>Which of these bugs does the gradient check not find?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>¿Cuál de estos errores no halla la comprobación del gradiente?</translation>
  </message>
  <message>
   <source>The sign of the exponent.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>El signo del exponente.</translation>
  </message>
  <message>
   <source>The forgotten x.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La x olvidada.</translation>
  </message>
  <message>
   <source>b updated with the new w.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>b actualizado con el w nuevo.</translation>
  </message>
  <message>
   <source>The missing σ′.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La σ′ que falta.</translation>
  </message>
  <message>
   <source>It does: the cost and the claimed slope go opposite ways.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí lo halla: el costo y la pendiente declarada van en sentidos opuestos.</translation>
  </message>
  <message>
   <source>It does: the slope along w is not that of the cost.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí lo halla: la pendiente según w no es la del costo.</translation>
  </message>
  <message>
   <source>It does: this is not the slope of the cost that is printed.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí lo halla: esta no es la pendiente del costo que se muestra.</translation>
  </message>
  <message>
   <source>Yes: the gradient is right, the step is not. That one you find by doing a step by hand.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sí: el gradiente es correcto, el paso no. Ese se encuentra haciendo un paso a mano.</translation>
  </message>
 </context>
</TS>
