<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>lesson/01-cost</name>
  <message>
   <source>What is a cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Was sind Kosten?</translation>
  </message>
  <message>
   <source>All the mistakes of a model in one number, and what training does with it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Alle Fehler eines Modells in einer Zahl, und was das Training damit macht.</translation>
  </message>
  <message>
   <source>A model makes mistakes</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ein Modell macht Fehler</translation>
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
   <translation>Ziel dieser Lektion: alle Fehler eines Modells in eine Zahl fassen, seine **Kosten**, und sagen, was das Training mit dieser Zahl macht.

Hier sind {n} Lernende. Ein Kreis hat die Prüfung nicht bestanden: Das Label y ist 0. Ein Dreieck hat bestanden: y ist 1. Die schwarze Kurve ist ein **Modell**: Zu jeder Anzahl x von Lernstunden gibt es die Ausgabe ŷ an, wie wahrscheinlich das Bestehen ist.

Die Person mit dem Ring lernte {hours} Stunden und bestand. Das Modell gab ŷ = {guess}. Die violette Linie ist der **Fehler** ŷ − y, Ausgabe minus Label: {guess} − 1 = {miss}.
</translation>
  </message>
  <message>
   <source>Another student passed too, with ŷ = 0.2. What is that error?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Eine andere Person bestand auch, mit ŷ = 0,2. Wie groß ist dieser Fehler?</translation>
  </message>
  <message>
   <source>Take the label away from the output. A pass is y = 1.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Von der Ausgabe das Label abziehen. Bestanden ist y = 1.</translation>
  </message>
  <message>
   <source>Yes: 0.2 − 1 = −0.8. Below 0 means that the output is too low.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ja: 0,2 − 1 = −0,8. Unter 0 heißt, dass die Ausgabe zu niedrig ist.</translation>
  </message>
  <message>
   <source>The size is right. The error is output minus label, and the output is the smaller one here: mind the sign.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Der Betrag stimmt. Der Fehler ist Ausgabe minus Label, und die Ausgabe ist hier kleiner: auf das Vorzeichen achten.</translation>
  </message>
  <message>
   <source>So it would be for a fail, y = 0. Take the label of a pass away from the output.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>So wäre es bei nicht bestanden, y = 0. Von der Ausgabe das Label für bestanden abziehen.</translation>
  </message>
  <message>
   <source>That is the error of the ringed student. The other one’s output is 0.2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das ist der Fehler der Person mit dem Ring. Die Ausgabe der anderen ist 0,2.</translation>
  </message>
  <message>
   <source>That is the square of the error, which comes on the next page. Here it is the error alone.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das ist das Quadrat des Fehlers, das auf der nächsten Seite kommt. Hier geht es um den Fehler allein.</translation>
  </message>
  <message>
   <source>Why squares?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Warum Quadrate?</translation>
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
   <translation>Dieses Modell zuckt mit den Schultern: Zu allen Lernenden sagt es ŷ = {guess}. Die Hälfte hat nicht bestanden und die Hälfte bestanden, also liegt jeder Fehler um {guess} darüber oder darunter.

Wie schlimm ist es insgesamt? Die Fehler zu addieren sagt nichts: Darüber und darunter heben sich auf. Darum wird jeder Fehler **quadriert**. Ein Quadrat ist nie unter 0, also hebt sich nichts auf, und große Fehler wiegen mehr: Einer, der doppelt so groß ist, zählt viermal so viel.

Die Lernenden in den Daten anklicken und auf die violette Linie achten.
</translation>
  </message>
  <message>
   <source>Add up the errors ŷ − y of all {n} students, signs included. What is the sum?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die Fehler ŷ − y aller {n} Lernenden addieren, mit Vorzeichen. Wie groß ist die Summe?</translation>
  </message>
  <message>
   <source>One half of the students has the error {guess}, the other half the same below 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die eine Hälfte der Lernenden hat den Fehler {guess}, die andere ebenso viel unter 0.</translation>
  </message>
  <message>
   <source>Yes: the sum is 0, as if the model had made no mistake. It has made {n}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ja: Die Summe ist 0, als hätte das Modell keinen Fehler gemacht. Es hat {n} gemacht.</translation>
  </message>
  <message>
   <source>That adds up the sizes. With their signs, the errors below 0 take away from those above.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das addiert die Beträge. Mit Vorzeichen ziehen die Fehler unter 0 von denen darüber ab.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. The question is what happens without squaring.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das ist die Summe der Quadrate. Gefragt ist, was ohne Quadrieren geschieht.</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die Kosten</translation>
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
   <translation>Die **Kosten** sind der Mittelwert der quadrierten Fehler, halbiert:

$C = \frac{1}{2N} \sum_{i=1}^{N} (\hat{y}_i - y_i)^2$

N ist die Anzahl der Datenpunkte. Durch den Mittelwert lassen sich Daten jeder Größe vergleichen. Die Hälfte ist bequem: Sie kürzt eine 2, wenn wir die Steigung bilden.

Hier sind N = {n} Datenpunkte, und das Modell, das zu jedem ŷ = {guess} sagt. Jeder Fehler liegt {guess} über oder unter 0, also ergeben {n} Quadrate von 0,25 zusammen 1, und das geteilt durch 2N ist C = {half}.
</translation>
  </message>
  <message>
   <source>Another model has the errors 0.4, 0.2, −0.2 and −0.4. What is its cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ein anderes Modell hat die Fehler 0,4; 0,2; −0,2 und −0,4. Wie groß sind seine Kosten?</translation>
  </message>
  <message>
   <source>Square each error, add up all {n}, and divide by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Jeden Fehler quadrieren, alle {n} addieren und durch 2N teilen.</translation>
  </message>
  <message>
   <source>Yes: 0.16 + 0.04 + 0.04 + 0.16 is 0.4, and 0.4 divided by 2N is 0.05. The better model has the lower cost.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ja: 0,16 + 0,04 + 0,04 + 0,16 ist 0,4, und 0,4 geteilt durch 2N ist 0,05. Das bessere Modell hat die niedrigeren Kosten.</translation>
  </message>
  <message>
   <source>That is the mean of the squares, 1/N. The formula has 1/(2N): halve it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das ist der Mittelwert der Quadrate, 1/N. In der Formel steht 1/(2N): halbieren.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. Divide it by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das ist die Summe der Quadrate. Sie durch 2N teilen.</translation>
  </message>
  <message>
   <source>You halved the sum, and did not divide it by N yet.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die Summe ist halbiert, aber noch nicht durch N geteilt.</translation>
  </message>
  <message>
   <source>That takes the sizes of the errors. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das nimmt die Beträge der Fehler. Jeden zuerst quadrieren.</translation>
  </message>
  <message>
   <source>Without squares the errors cancel. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ohne Quadrate heben sich die Fehler auf. Jeden zuerst quadrieren.</translation>
  </message>
  <message>
   <source>From where to where?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Von wo bis wo?</translation>
  </message>
  <message>
   <source>Read the ends of the sum with care. From i = 1 to N there are N terms, one for each sample. Programs
like to count from 0: then it is 0 to N − 1, which is N terms too.

Many texts write a sum from i = 0 to N over N samples. That asks for one sample more than there is. A
program written so stops with an error, or reads whatever lies behind the data.

The window counts from 1: the ringed student is the last, number {n} of {n}.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Auf die Enden der Summe kommt es an. Von i = 1 bis N sind es N Summanden, einer je Datenpunkt. Programme zählen gern ab 0: Dann geht es von 0 bis N − 1, auch das sind N Summanden.

Viele Texte schreiben bei N Datenpunkten eine Summe von i = 0 bis N. Das verlangt einen Datenpunkt mehr, als es gibt. Ein so geschriebenes Programm bricht mit einem Fehler ab, oder es liest, was hinter den Daten liegt.

Das Fenster zählt ab 1: Der Datenpunkt mit dem Ring ist der letzte, Nummer {n} von {n}.
</translation>
  </message>
  <message>
   <source>N = {n}. How many terms has a sum from i = 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>N = {n}. Wie viele Summanden hat eine Summe von i = 0 bis N?</translation>
  </message>
  <message>
   <source>Try it with N = 2: the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Mit N = 2 probieren: Die Summanden sind 0, 1 und 2.</translation>
  </message>
  <message>
   <source>Yes, one too many: there is no such student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ja, einer zu viel: Diesen Datenpunkt gibt es nicht.</translation>
  </message>
  <message>
   <source>So one would think. Count the term with i = 0 too: for N = 2 the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>So scheint es. Aber auch der Summand mit i = 0 zählt: Für N = 2 sind es 0, 1 und 2.</translation>
  </message>
  <message>
   <source>That is the last i when one counts from 0 and does it right. How many terms are there from 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das ist das letzte i, wenn richtig ab 0 gezählt wird. Wie viele Summanden sind es von 0 bis N?</translation>
  </message>
  <message>
   <source>1/N or 1/(2N)?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>1/N oder 1/(2N)?</translation>
  </message>
  <message>
   <source>Some texts divide by N, not by 2N. For this model 1/(2N) gives C = {half}, and 1/N gives C = {whole}:
twice as much. The slope along w doubles too, from {slope_half} to {slope_whole}.

Does another model become the best one? Answer first. Then choose *Quadratic, 1/N* as Cost in the Model
card, and watch the star in the landscape: it marks the lowest cost of all.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Manche Texte teilen durch N, nicht durch 2N. Bei diesem Modell gibt 1/(2N) C = {half}, und 1/N gibt C = {whole}: doppelt so viel. Auch die Steigung entlang w verdoppelt sich, von {slope_half} auf {slope_whole}.

Wird ein anderes Modell das beste? Erst antworten. Dann auf der Karte Modell als Kosten *Quadratisch, 1/N* wählen und auf den Stern in der Landschaft achten: Er markiert die niedrigsten Kosten von allen.
</translation>
  </message>
  <message>
   <source>Where is the lowest place with 1/N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Wo ist die tiefste Stelle mit 1/N?</translation>
  </message>
  <message>
   <source>At half the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Beim halben w und b.</translation>
  </message>
  <message>
   <source>At the same w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Beim selben w und b.</translation>
  </message>
  <message>
   <source>At twice the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Beim doppelten w und b.</translation>
  </message>
  <message>
   <source>Only the heights change, not the places below them.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Nur die Höhen ändern sich, nicht die Stellen darunter.</translation>
  </message>
  <message>
   <source>The heights double, not w and b: a mountain drawn twice as high keeps its valley where it is.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die Höhen verdoppeln sich, nicht w und b: Ein doppelt so hoch gezeichneter Berg behält sein Tal, wo es ist.</translation>
  </message>
  <message>
   <source>Yes. With 1/(2N) it is at w = {low_w_half}, b = {low_b_half}; with 1/N at w = {low_w_whole}, b = {low_b_whole}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ja. Mit 1/(2N) liegt sie bei w = {low_w_half}, b = {low_b_half}; mit 1/N bei w = {low_w_whole}, b = {low_b_whole}.</translation>
  </message>
  <message>
   <source>Set Cost to *Quadratic, 1/N*.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Kosten auf *Quadratisch, 1/N* stellen.</translation>
  </message>
  <message>
   <source>The field Cost is in the Model card on the left.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das Feld Kosten ist links auf der Karte Modell.</translation>
  </message>
  <message>
   <source>The numbers on the contours have doubled, and the star has not moved. With twice the slope, half the learning rate takes the same steps.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die Zahlen an den Höhenlinien haben sich verdoppelt, und der Stern hat sich nicht bewegt. Bei doppelter Steigung ergibt die halbe Lernrate dieselben Schritte.</translation>
  </message>
  <message>
   <source>Every model has its cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Jedes Modell hat seine Kosten</translation>
  </message>
  <message>
   <source>Two numbers set this model: the **weight** w and the **bias** b. Each pair of them is one curve over the
data, and has one cost. Drawn over w and b, the costs are a **landscape**: dark is low, the star is
lowest. The orange ball is the model that you see on the left.

**Training** means minimising C: walking down to where the mistakes are small. Now C = {cost:4}. Click in
the landscape to try other models, or press `R` and let the app walk.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Zwei Zahlen legen dieses Modell fest: das **Gewicht** w und der **Bias** b. Jedes Paar ist eine Kurve über den Daten und hat bestimmte Kosten. Über w und b gezeichnet sind die Kosten eine **Landschaft**: Dunkel ist tief, der Stern ist am tiefsten. Der orangefarbene Ball ist das Modell, das links zu sehen ist.

**Training** heißt, C zu minimieren: hinabzugehen, wo die Fehler klein sind. Jetzt ist C = {cost:4}. In die Landschaft klicken, um andere Modelle zu probieren, oder `R` drücken und die App gehen lassen.
</translation>
  </message>
  <message>
   <source>Find a model with a cost below 0.06.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ein Modell mit Kosten unter 0,06 finden.</translation>
  </message>
  <message>
   <source>Go where it is dark: w a little above 1, b near −5.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Dorthin gehen, wo es dunkel ist: w etwas über 1, b nahe −5.</translation>
  </message>
  <message>
   <source>Found. Now C = {cost:4}. Where the cost is low, the curve is low over most circles and high over most triangles.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Gefunden. Jetzt ist C = {cost:4}. Wo die Kosten niedrig sind, liegt die Kurve über den meisten Kreisen tief und über den meisten Dreiecken hoch.</translation>
  </message>
  <message>
   <source>What you can say now</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das Ergebnis</translation>
  </message>
  <message>
   <source>The errors of a model, squared, averaged and halved, are its **cost** C. Half or not, the lowest place is
the same; only count each sample once. **Training** means minimising C.

This is about the best that one such curve can do for these students: C = {low}, and not 0, since some
who studied for long failed. For some data even the best model makes mistakes.

Next, lesson 2: how to find the lowest place.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die Fehler eines Modells, quadriert, gemittelt und halbiert, sind seine **Kosten** C. Halbiert oder nicht, die tiefste Stelle ist dieselbe; nur ist jeder Datenpunkt genau einmal zu zählen. **Training** heißt, C zu minimieren.

Dies ist etwa das Beste, was eine solche Kurve für diese Lernenden kann: C = {low}, und nicht 0, da einige trotz langen Lernens nicht bestanden haben. Bei manchen Daten macht selbst das beste Modell Fehler.

Weiter mit Lektion 2: wie die tiefste Stelle zu finden ist.
</translation>
  </message>
  <message>
   <source>A model has the cost 0. What do you know?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ein Modell hat die Kosten 0. Was ist damit bekannt?</translation>
  </message>
  <message>
   <source>Its errors add up to 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Seine Fehler ergeben die Summe 0.</translation>
  </message>
  <message>
   <source>It will be right for every new student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Es wird bei allen neuen Lernenden richtig liegen.</translation>
  </message>
  <message>
   <source>Every output equals its label.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Jede Ausgabe ist gleich ihrem Label.</translation>
  </message>
  <message>
   <source>So do those of the model that shrugs, since they cancel. Squares cannot cancel.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Das tun auch die des schulterzuckenden Modells, da sie sich aufheben. Quadrate können sich nicht aufheben.</translation>
  </message>
  <message>
   <source>The cost knows only the samples that it was computed from.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Die Kosten kennen nur die Datenpunkte, aus denen sie berechnet wurden.</translation>
  </message>
  <message>
   <source>Yes: a sum of squares is 0 only where each of them is 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ja: Eine Summe von Quadraten ist nur dort 0, wo jedes davon 0 ist.</translation>
  </message>
 </context>
 <context>
  <name>lesson/02-bottom</name>
  <message>
   <source>The bottom: by calculus, by Newton, by grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Der tiefste Punkt: mit Analysis, Newton und Raster</translation>
  </message>
  <message>
   <source>Three ways to find where a curve is lowest, and what each of them asks for.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Drei Wege zum tiefsten Punkt einer Kurve, und was jeder davon verlangt.</translation>
  </message>
  <message>
   <source>The slope tells</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Die Steigung sagt es</translation>
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
   <translation>Ziel dieser Lektion: den tiefsten Punkt einer Kurve auf drei Wegen finden, und sagen, wann jeder davon versagt.

Die Kosten seien eine bekannte Kurve, $y = x^2 - 4x + 6$. Wie steil sie bei x ist, sagt ihre Ableitung:

$\frac{dy}{dx} = 2x - 4$

Die grüne Gerade ist die **Tangente** bei x = {here}: Ihre Steigung ist {slope8}. Wo die Steigung über 0 liegt, steigt die Kurve nach rechts, unter 0 fällt sie. Am tiefsten Punkt tut sie keines von beiden.
</translation>
  </message>
  <message>
   <source>What is the slope at x = 5?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Wie groß ist die Steigung bei x = 5?</translation>
  </message>
  <message>
   <source>Put 5 in the place of x in 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>In 2x − 4 für x die 5 einsetzen.</translation>
  </message>
  <message>
   <source>Yes: 2 · 5 − 4 = {slope5}. Above 0, so the lowest point lies to the left.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ja: 2 · 5 − 4 = {slope5}. Über 0, also liegt der tiefste Punkt links.</translation>
  </message>
  <message>
   <source>That is 2x. Take 4 away too.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das ist 2x. Noch 4 abziehen.</translation>
  </message>
  <message>
   <source>That is the height y of the curve at 5. The slope is 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das ist die Höhe y der Kurve bei 5. Die Steigung ist 2x − 4.</translation>
  </message>
  <message>
   <source>2x is 2 times 5, not 5.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>2x ist 2 mal 5, nicht 5.</translation>
  </message>
  <message>
   <source>By calculus</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Mit Analysis</translation>
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
   <translation>Am tiefsten Punkt ist die Steigung 0. Also die Ableitung gleich 0 setzen und nach x auflösen: eine Zeile Algebra, kein Suchen.

Hier ist eine andere Kurve, $y = 2x^2 - 12x + 22$, und ihre Steigung:

$\frac{dy}{dx} = 4x - 12$

Nebel verdeckt den tiefsten Punkt, damit er auf dem Papier gefunden wird. Dann das x auf der Karte Steuerung als Start eingeben, Enter drücken und auf die Steigung achten. `G` hebt den Nebel.
</translation>
  </message>
  <message>
   <source>For which x is the slope 0?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Für welches x ist die Steigung 0?</translation>
  </message>
  <message>
   <source>4x − 12 = 0. Bring 12 to the other side, then divide.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x − 12 = 0. Die 12 auf die andere Seite bringen, dann teilen.</translation>
  </message>
  <message>
   <source>Yes: x = {bottom}. The curve is y = {height} high there.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ja: x = {bottom}. Die Kurve ist dort y = {height} hoch.</translation>
  </message>
  <message>
   <source>4x = 12 is right so far. Now divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x = 12 ist bis hierher richtig. Jetzt durch 4 teilen.</translation>
  </message>
  <message>
   <source>Nearly: −12 changes its sign when it goes to the other side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Fast: −12 wechselt auf der anderen Seite das Vorzeichen.</translation>
  </message>
  <message>
   <source>That is 12 / 2. The derivative of 2x² is 4x, so divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das ist 12 / 2. Die Ableitung von 2x² ist 4x, also durch 4 teilen.</translation>
  </message>
  <message>
   <source>That is the height y at the bottom. The question is for which x.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das ist die Höhe y am tiefsten Punkt. Gefragt ist, für welches x.</translation>
  </message>
  <message>
   <source>Start there, and see that the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Dort starten und sehen, dass die Steigung 0 ist.</translation>
  </message>
  <message>
   <source>Type your x as Start x in the Control card and press Enter.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das x auf der Karte Steuerung als Start x eingeben und Enter drücken.</translation>
  </message>
  <message>
   <source>The tangent lies flat: nothing pulls to either side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Die Tangente liegt waagerecht: Nichts zieht zu einer Seite.</translation>
  </message>
  <message>
   <source>By Newton–Raphson</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Mit Newton–Raphson</translation>
  </message>
  <message>
   <source>**Newton–Raphson** uses the slope and how fast it changes, the second derivative f″:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

It takes the curve for a parabola and goes to the lowest point of that. Our first curve *is* a parabola,
with f″ = {bend} everywhere. So one step is enough, from anywhere: from x = {from} it leads to
x = {bottom}, where the ring is.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>**Newton–Raphson** nutzt die Steigung und wie schnell sie sich ändert, die zweite Ableitung f″:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

Das Verfahren hält die Kurve für eine Parabel und geht zu deren tiefstem Punkt. Unsere erste Kurve *ist* eine Parabel, mit f″ = {bend} überall. Also reicht ein Schritt, von überall: Von x = {from} führt er zu x = {bottom}, wo der Ring ist.
</translation>
  </message>
  <message>
   <source>At x = −3 the slope is {slope_left}. Where does Newton’s step lead from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Bei x = −3 ist die Steigung {slope_left}. Wohin führt Newtons Schritt von dort?</translation>
  </message>
  <message>
   <source>−3 minus the slope divided by {bend}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>−3 minus die Steigung geteilt durch {bend}. Minus eine Zahl unter 0 geht nach oben.</translation>
  </message>
  <message>
   <source>Yes: −3 + 5 = {landing_left}, the bottom in one step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ja: −3 + 5 = {landing_left}, der tiefste Punkt in einem Schritt.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −3.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das ist, wie weit der Schritt geht. Er beginnt bei −3.</translation>
  </message>
  <message>
   <source>Mind the signs: the slope is below 0, and taking it away adds.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Auf die Vorzeichen achten: Die Steigung liegt unter 0, und sie abzuziehen addiert.</translation>
  </message>
  <message>
   <source>You took the whole slope. Divide it by f″ = {bend} first.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das nimmt die ganze Steigung. Sie erst durch f″ = {bend} teilen.</translation>
  </message>
  <message>
   <source>Divide the slope by f″ = {bend} first, and mind the signs.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Die Steigung erst durch f″ = {bend} teilen, und auf die Vorzeichen achten.</translation>
  </message>
  <message>
   <source>Let Newton take its step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton seinen Schritt machen lassen.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>`Umschalt+R` führt zurück zum Start; dann einmal `S` drücken.</translation>
  </message>
  <message>
   <source>Converged after one step, at x = {bottom}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Nach einem Schritt konvergiert, bei x = {bottom}.</translation>
  </message>
  <message>
   <source>Where no formula helps</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Wo keine Formel hilft</translation>
  </message>
  <message>
   <source>Now $f(x) = e^x + x^2$. Its slope $e^x + 2x$ is 0 a little left of 0, but no algebra solves that for x.
For most functions it is so: one has to **search**.

Newton still works. At each place it fits a new parabola, the dashed one, and goes to its bottom. From
x = {from} the third step leads to {x3:6}, the fourth to {x4:6}, the fifth to {x5:6}: with each step about twice
as many digits are right.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Nun $f(x) = e^x + x^2$. Die Steigung $e^x + 2x$ ist etwas links von 0 gleich 0, aber keine Algebra löst das nach x auf. Bei den meisten Funktionen ist es so: Man muss **suchen**.

Newton funktioniert noch. An jeder Stelle legt das Verfahren eine neue Parabel an, die gestrichelte, und geht zu ihrem tiefsten Punkt. Von x = {from} führt der dritte Schritt zu {x3:6}, der vierte zu {x4:6}, der fünfte zu {x5:6}: Mit jedem Schritt stimmen etwa doppelt so viele Ziffern.
</translation>
  </message>
  <message>
   <source>Press `S` until the walk has converged, and watch the dashed parabola.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>`S` drücken, bis der Weg konvergiert ist, und auf die gestrichelte Parabel achten.</translation>
  </message>
  <message>
   <source>Go on until the verdict says so, or press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Weitergehen, bis der Befund es sagt, oder `R` drücken.</translation>
  </message>
  <message>
   <source>There the slope is as good as 0: x = {x5:6}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Dort ist die Steigung so gut wie 0: x = {x5:6}.</translation>
  </message>
  <message>
   <source>Read the verdict: how many steps did Newton need?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Den Befund lesen: Wie viele Schritte hat Newton gebraucht?</translation>
  </message>
  <message>
   <source>The verdict tells the step at which it converged, walking from x = {from}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Der Befund nennt den Schritt, bei dem das Verfahren konvergiert ist, von x = {from} aus.</translation>
  </message>
  <message>
   <source>{newton} steps. A plain walk downhill, as in lesson 3, takes {plain} steps to come as far.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>{newton} Schritte. Ein einfacher Weg bergab, wie in Lektion 3, braucht {plain} Schritte, um so weit zu kommen.</translation>
  </message>
  <message>
   <source>After four the slope is not yet below the tolerance. See the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Nach vieren liegt die Steigung noch nicht unter der Toleranz. Siehe den Befund.</translation>
  </message>
  <message>
   <source>The start is step 0 and does not count.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Der Start ist Schritt 0 und zählt nicht.</translation>
  </message>
  <message>
   <source>Flat is not always low</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Flach ist nicht immer tief</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and a hilltop has one too. This curve, $(x^2 - 1)^2$, has valleys at x = −1
and x = 1, and a hill between them.

The start, x = {from}, is on the hillside. The curve bends downwards there: f″ = {bend} is below 0. So the
dashed parabola opens downwards, and what Newton takes for its lowest point is its highest.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton sucht eine Steigung von 0, und auch ein Gipfel hat eine. Diese Kurve, $(x^2 - 1)^2$, hat Täler bei x = −1 und x = 1, und dazwischen einen Hügel.

Der Start, x = {from}, liegt am Hang. Die Kurve krümmt sich dort nach unten: f″ = {bend} liegt unter 0. Also ist die gestrichelte Parabel nach unten geöffnet, und was Newton für ihren tiefsten Punkt hält, ist ihr höchster.
</translation>
  </message>
  <message>
   <source>Where will Newton end from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Wo wird Newton von dort enden?</translation>
  </message>
  <message>
   <source>In the valley at x = −1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Im Tal bei x = −1.</translation>
  </message>
  <message>
   <source>On the hilltop at x = 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Auf dem Gipfel bei x = 0.</translation>
  </message>
  <message>
   <source>In the valley at x = 1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Im Tal bei x = 1.</translation>
  </message>
  <message>
   <source>The next place, the dotted ring, is left of the hill, but the bend there still points to the top.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Die nächste Stelle, der gepunktete Ring, liegt links vom Hügel, aber auch dort zeigt die Krümmung zum Gipfel.</translation>
  </message>
  <message>
   <source>That is where water would run. Newton does not ask where down is, only where the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Dorthin liefe Wasser. Newton fragt nicht, wo unten ist, nur wo die Steigung 0 ist.</translation>
  </message>
  <message>
   <source>Yes: it climbs to x = {top:2}, where the curve is {height:2} high. A walk downhill from the same place ends at x = {walk:2}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ja: Es steigt zu x = {top:2}, wo die Kurve {height:2} hoch ist. Ein Weg bergab von derselben Stelle endet bei x = {walk:2}.</translation>
  </message>
  <message>
   <source>Let it run, and read the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Laufen lassen und den Befund lesen.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>`R` drücken.</translation>
  </message>
  <message>
   <source>Converged, yet on a top: the slope is 0 and the curve falls to both sides.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Konvergiert, doch auf einem Gipfel: Die Steigung ist 0, und die Kurve fällt nach beiden Seiten.</translation>
  </message>
  <message>
   <source>By grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Mit Raster</translation>
  </message>
  <message>
   <source>**Grid search** asks for no slope at all. It tries {points} places from −5 to 10, each one **evaluation**
of the cost, and keeps the lowest. Press `R` and watch.

It is simple, and it sees the whole curve, hilltops and all. But it can only find a place of its grid.
And with more parameters the grid explodes: every value of the first has to be tried with every value of
the second.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Die **Rastersuche** verlangt gar keine Steigung. Sie probiert {points} Stellen von −5 bis 10, jede eine **Auswertung** der Kosten, und behält die niedrigste. `R` drücken und zusehen.

Das ist einfach, und es sieht die ganze Kurve, samt Gipfeln. Aber es kann nur eine Stelle seines Rasters finden. Und mit mehr Parametern explodiert das Raster: Jeder Wert des ersten muss mit jedem Wert des zweiten probiert werden.
</translation>
  </message>
  <message>
   <source>Run the search to its end.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Die Suche bis zum Ende laufen lassen.</translation>
  </message>
  <message>
   <source>Press `R`. The step after the last place leads to the best one.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>`R` drücken. Der Schritt nach der letzten Stelle führt zur besten.</translation>
  </message>
  <message>
   <source>The best place is x = {best}: {miss} away from the bottom.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Die beste Stelle ist x = {best}: {miss} vom tiefsten Punkt entfernt.</translation>
  </message>
  <message>
   <source>A landscape has two parameters. How many evaluations are {points} places for each?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Eine Landschaft hat zwei Parameter. Wie viele Auswertungen sind {points} Stellen für jeden?</translation>
  </message>
  <message>
   <source>Every place along x is tried with every place along y.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Jede Stelle entlang x wird mit jeder Stelle entlang y probiert.</translation>
  </message>
  <message>
   <source>Yes, {points} · {points}. For ten parameters it would be 26 thousand million.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ja, {points} · {points}. Bei zehn Parametern wären es 26 Milliarden.</translation>
  </message>
  <message>
   <source>That adds them. Each of the {points} values of x is tried with each of the {points} values of y: multiply.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das addiert sie. Jeder der {points} Werte von x wird mit jedem der {points} Werte von y probiert: multiplizieren.</translation>
  </message>
  <message>
   <source>What each way asks for</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Was jeder Weg verlangt</translation>
  </message>
  <message>
   <source>**Calculus** needs an equation that can be solved. **Newton–Raphson** needs second derivatives, for a
million weights a million times a million of them, and goes to hilltops too. **Grid search** needs more
evaluations than there is time for.

What is always there is the slope where one stands. Is that enough? It is, as for a walker in fog.

Next, lesson 3: down the mountain in fog.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>**Analysis** braucht eine Gleichung, die sich lösen lässt. **Newton–Raphson** braucht zweite Ableitungen, bei einer Million Gewichten eine Million mal eine Million davon, und geht auch zu Gipfeln. Die **Rastersuche** braucht mehr Auswertungen, als Zeit da ist.

Was immer da ist, ist die Steigung am Standort. Reicht das? Es reicht, wie beim Wandern im Nebel.

Weiter mit Lektion 3: im Nebel den Berg hinab.
</translation>
  </message>
  <message>
   <source>A model has a million weights, and you know the slope along each. Which way works?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ein Modell hat eine Million Gewichte, und die Steigung entlang jedem ist bekannt. Welcher Weg geht?</translation>
  </message>
  <message>
   <source>Calculus.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Analysis.</translation>
  </message>
  <message>
   <source>Newton–Raphson.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton–Raphson.</translation>
  </message>
  <message>
   <source>Grid search.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Rastersuche.</translation>
  </message>
  <message>
   <source>None of these three.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Keiner dieser drei.</translation>
  </message>
  <message>
   <source>A million equations in a million unknowns, with σ in each of them: no algebra solves that.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Eine Million Gleichungen mit einer Million Unbekannten, mit σ in jeder davon: Keine Algebra löst das.</translation>
  </message>
  <message>
   <source>It needs all second derivatives, a million times a million of them.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Das braucht alle zweiten Ableitungen, eine Million mal eine Million davon.</translation>
  </message>
  <message>
   <source>Even two places for each weight would be more evaluations than there are atoms in the world.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Schon zwei Stellen für jedes Gewicht wären mehr Auswertungen, als es Atome auf der Welt gibt.</translation>
  </message>
  <message>
   <source>Yes. That is why one walks down the slope, step by step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ja. Darum geht man die Steigung hinab, Schritt für Schritt.</translation>
  </message>
 </context>
 <context>
  <name>lesson/03-fog</name>
  <message>
   <source>Down the mountain in fog</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Im Nebel den Berg hinab</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, take a step down it, and do so again.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Gradientenabstieg: die Steigung spüren, einen Schritt hinab machen, und so weiter.</translation>
  </message>
  <message>
   <source>Which way is down?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Wo geht es hinab?</translation>
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
   <translation>Ziel dieser Lektion: eine Kurve mit **Gradientenabstieg** hinabgehen, von Hand, und sagen, was die Steigung weiß und was nicht.

Man steht auf einem Berg, und es ist neblig. Das Dorf im Tal ist nirgends zu sehen. Da ist nur die Steigung unter den Füßen, die grüne Linie.

Der Standort ist x = {here}, und die Steigung ist dort {slope8}. Zu größeren x hin steigt der Grund, da die Steigung über 0 liegt. Das reicht für den Anfang.
</translation>
  </message>
  <message>
   <source>To larger x, to the right.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Zu größeren x, nach rechts.</translation>
  </message>
  <message>
   <source>To smaller x, to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Zu kleineren x, nach links.</translation>
  </message>
  <message>
   <source>In fog one cannot tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Im Nebel lässt sich das nicht sagen.</translation>
  </message>
  <message>
   <source>The slope is above 0: to the right the ground rises.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Die Steigung liegt über 0: Nach rechts steigt der Grund.</translation>
  </message>
  <message>
   <source>Not where the valley is, but which way the ground falls here, the slope does tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Wo das Tal ist, sagt die Steigung nicht, aber wohin der Grund hier fällt.</translation>
  </message>
  <message>
   <source>Yes: against the slope. Where the slope is above 0, down is to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ja: gegen die Steigung. Wo die Steigung über 0 liegt, geht es nach links hinab.</translation>
  </message>
  <message>
   <source>One step</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ein Schritt</translation>
  </message>
  <message>
   <source>A step goes against the slope, and the farther the steeper it is:

$x \leftarrow x - \eta \frac{dy}{dx}$

η is the **learning rate**: how far one goes for a slope of 1. Here η = {eta}. Above the picture stands
this rule with the numbers put in. The dotted ring is where a step leads: from x = {x0} to x = {x1}. Do
the step after that on paper. `K` takes each step apart.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ein Schritt geht gegen die Steigung, und umso weiter, je steiler es ist:

$x \leftarrow x - \eta \frac{dy}{dx}$

η ist die **Lernrate**: wie weit es bei einer Steigung von 1 geht. Hier ist η = {eta}. Über dem Bild steht diese Regel mit eingesetzten Zahlen. Der gepunktete Ring ist, wohin ein Schritt führt: von x = {x0} zu x = {x1}. Den Schritt danach auf dem Papier rechnen. `K` zerlegt jeden Schritt.
</translation>
  </message>
  <message>
   <source>At x = {x1} the slope is {slope1}. Where does the second step lead?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Bei x = {x1} ist die Steigung {slope1}. Wohin führt der zweite Schritt?</translation>
  </message>
  <message>
   <source>{x1} minus {eta} times {slope1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>{x1} minus {eta} mal {slope1}.</translation>
  </message>
  <message>
   <source>Yes: {x1} − {eta} · {slope1} = {x2}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ja: {x1} − {eta} · {slope1} = {x2}.</translation>
  </message>
  <message>
   <source>That is a step uphill. Down is against the slope: mind the minus sign.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das ist ein Schritt bergauf. Hinab geht es gegen die Steigung: auf das Minuszeichen achten.</translation>
  </message>
  <message>
   <source>That goes as far as the slope is large. Take only η = {eta} of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das geht so weit, wie die Steigung groß ist. Nur η = {eta} davon nehmen.</translation>
  </message>
  <message>
   <source>That uses the slope of the start again. The slope is felt anew at each place.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das nimmt noch einmal die Steigung vom Start. Die Steigung wird an jeder Stelle neu gespürt.</translation>
  </message>
  <message>
   <source>That is how far the step goes. Take it away from {x1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das ist, wie weit der Schritt geht. Es von {x1} abziehen.</translation>
  </message>
  <message>
   <source>Take two steps, and compare.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Zwei Schritte machen und vergleichen.</translation>
  </message>
  <message>
   <source>Press `S` twice.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Zweimal `S` drücken.</translation>
  </message>
  <message>
   <source>You stand at x = {x}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Der Standort ist x = {x}.</translation>
  </message>
  <message>
   <source>What the minus sign does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Was das Minuszeichen bewirkt</translation>
  </message>
  <message>
   <source>This walk begins on the other side of the valley, at x = {here}. The slope there is {slope4}, below 0:
the ground falls to the right.

The rule need not know on which side it is. Taking away something below 0 adds: the step goes to the
right, down again. One minus sign makes every step go down, from either side, as long as it is not too
long.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Dieser Weg beginnt auf der anderen Seite des Tals, bei x = {here}. Die Steigung dort ist {slope4}, unter 0: Der Grund fällt nach rechts.

Die Regel muss nicht wissen, auf welcher Seite sie ist. Etwas unter 0 abzuziehen addiert: Der Schritt geht nach rechts, wieder hinab. Ein Minuszeichen lässt jeden Schritt hinabgehen, von beiden Seiten, solange er nicht zu lang ist.
</translation>
  </message>
  <message>
   <source>At x = −1 the slope is {slope_left}, and η = {eta}. Where does a step lead from there?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Bei x = −1 ist die Steigung {slope_left}, und η = {eta}. Wohin führt ein Schritt von dort?</translation>
  </message>
  <message>
   <source>−1 minus {eta} times {slope_left}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>−1 minus {eta} mal {slope_left}. Minus eine Zahl unter 0 geht nach oben.</translation>
  </message>
  <message>
   <source>Yes: −1 + 0.6 = {x_left}, to the right and down.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ja: −1 + 0,6 = {x_left}, nach rechts und hinab.</translation>
  </message>
  <message>
   <source>That is a step to the left, uphill. Taking away a number below 0 adds.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das ist ein Schritt nach links, bergauf. Eine Zahl unter 0 abzuziehen addiert.</translation>
  </message>
  <message>
   <source>That is the whole slope. Multiply it by η = {eta} first.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das ist die ganze Steigung. Sie erst mit η = {eta} multiplizieren.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −1.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das ist, wie weit der Schritt geht. Er beginnt bei −1.</translation>
  </message>
  <message>
   <source>Until it is flat</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Bis es flach ist</translation>
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
   <translation>Den Schritt wiederholen, und der Weg kommt näher und näher. Wann ist er angekommen? Das Tal ist nicht zu sehen, aber es ist zu spüren, dass der Grund flach ist, die Steigung fast 0. Dann ist der Weg **konvergiert**; hier heißt das: eine Steigung von höchstens einem Millionstel.

`R` drücken. Jeder Punkt ist eine Stelle, an der die Steigung gespürt wurde. Dann mit `G` den Nebel heben: Wie nah ist der Stern?

Der Standort ist x = {x}, und die Steigung ist, mit ebenso vielen Nachkommastellen, {slope}.
</translation>
  </message>
  <message>
   <source>Walk until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Gehen, bis der Weg konvergiert ist.</translation>
  </message>
  <message>
   <source>Press `R` and let it run.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`R` drücken und laufen lassen.</translation>
  </message>
  <message>
   <source>Converged at step {arrival}. To two decimals it was there at step {near}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Bei Schritt {arrival} konvergiert. Auf zwei Nachkommastellen war er bei Schritt {near} dort.</translation>
  </message>
  <message>
   <source>Then lift the fog.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Dann den Nebel heben.</translation>
  </message>
  <message>
   <source>Press `G`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`G` drücken.</translation>
  </message>
  <message>
   <source>The slope alone has led to the lowest point.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Allein die Steigung hat zum tiefsten Punkt geführt.</translation>
  </message>
  <message>
   <source>Two directions</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Zwei Richtungen</translation>
  </message>
  <message>
   <source>With two parameters the mountain is a landscape. Each line, a **contour**, joins places of one height. One
slope is along x, at the start {gx}, and one along y, at the start {gy}. Together they are the
**gradient**. The green arrow goes against both at once: straight down.

People say that the gradient points at the minimum. Look at the arrow, and at the star.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Mit zwei Parametern ist der Berg eine Landschaft. Jede Linie, eine **Höhenlinie**, verbindet Stellen gleicher Höhe. Eine Steigung gilt entlang x, am Start {gx}, und eine entlang y, am Start {gy}. Zusammen sind sie der **Gradient**. Der grüne Pfeil geht gegen beide zugleich: geradewegs hinab.

Oft heißt es, der Gradient zeige zum Minimum. Auf den Pfeil achten, und auf den Stern.
</translation>
  </message>
  <message>
   <source>At the start, where does the arrow point?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Wohin zeigt der Pfeil am Start?</translation>
  </message>
  <message>
   <source>At the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Zum Minimum.</translation>
  </message>
  <message>
   <source>Along the valley.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das Tal entlang.</translation>
  </message>
  <message>
   <source>Straight across the contour.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Genau quer zur Höhenlinie.</translation>
  </message>
  <message>
   <source>The star lies far to the right. The arrow hardly goes there.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Der Stern liegt weit rechts. Dorthin geht der Pfeil kaum.</translation>
  </message>
  <message>
   <source>That would be the way to go, but the ground falls far more steeply across.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das wäre der richtige Weg, aber quer fällt der Grund viel steiler.</translation>
  </message>
  <message>
   <source>Yes: where the ground falls steepest *here*, at right angles to the contour. Of the valley’s end the slope knows nothing.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ja: wo der Grund *hier* am steilsten fällt, im rechten Winkel zur Höhenlinie. Vom Ende des Tals weiß die Steigung nichts.</translation>
  </message>
  <message>
   <source>Take one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Einen Schritt machen.</translation>
  </message>
  <message>
   <source>Press `S`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`S` drücken.</translation>
  </message>
  <message>
   <source>The step was {long} long, and brought you from {before} to {after} away from the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Der Schritt war {long} lang und führte von {before} auf {after} Abstand zum Minimum.</translation>
  </message>
  <message>
   <source>The one shape where it does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Die eine Form, bei der es stimmt</translation>
  </message>
  <message>
   <source>A round bowl, $x^2 + y^2$, is equally steep all around. Here the arrow does point at the minimum, and with
η = {eta} one step lands on it.

In the valley, $x^2/20 + y^2$, the same step lands on the floor. From there each step takes away a
twentieth of the way that is left. Most landscapes are more like valleys.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Eine runde Mulde, $x^2 + y^2$, ist ringsum gleich steil. Hier zeigt der Pfeil wirklich zum Minimum, und mit η = {eta} landet ein Schritt darauf.

Im Tal, $x^2/20 + y^2$, landet derselbe Schritt auf dem Grund. Von dort nimmt jeder Schritt ein Zwanzigstel des restlichen Weges weg. Die meisten Landschaften ähneln eher Tälern.
</translation>
  </message>
  <message>
   <source>Take the one step in the bowl.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Den einen Schritt in der Mulde machen.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`Umschalt+R` führt zurück zum Start; dann einmal `S` drücken.</translation>
  </message>
  <message>
   <source>At the minimum, in one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Am Minimum, in einem Schritt.</translation>
  </message>
  <message>
   <source>The valley’s first step ends at x = {floor}. How many steps in all until the minimum is within 0.01?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Der erste Schritt im Tal endet bei x = {floor}. Wie viele Schritte sind es insgesamt, bis das Minimum auf 0,01 nahe ist?</translation>
  </message>
  <message>
   <source>One, as here.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Einer, wie hier.</translation>
  </message>
  <message>
   <source>About ten.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Etwa zehn.</translation>
  </message>
  <message>
   <source>More than a hundred.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Mehr als hundert.</translation>
  </message>
  <message>
   <source>That would be so if the gradient pointed at the minimum. The second step leads from {floor} to {second} only.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>So wäre es, wenn der Gradient zum Minimum zeigte. Der zweite Schritt führt nur von {floor} zu {second}.</translation>
  </message>
  <message>
   <source>Each step takes away a twentieth of what is left, so ten leave more than half of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Jeder Schritt nimmt ein Zwanzigstel vom Rest weg; zehn lassen also mehr als die Hälfte übrig.</translation>
  </message>
  <message>
   <source>Yes: {valley} steps, where the bowl needs {bowl}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ja: {valley} Schritte, wo die Mulde {bowl} braucht.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Das Ergebnis</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, go against it by η times its size, and repeat until the ground is flat.
The slope tells which way is down *here*. It does not point at the minimum, and needs no formula for it.

Where to begin? Anywhere: nobody knows better. Press `X` for a random start, then `R`.

How long should a step be? Next, lesson 4: the learning rate.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Gradientenabstieg: die Steigung spüren, um η mal ihre Größe dagegen gehen und wiederholen, bis der Grund flach ist. Die Steigung sagt, wo es *hier* hinabgeht. Sie zeigt nicht zum Minimum und braucht keine Formel dafür.

Wo beginnen? Irgendwo: Niemand weiß es besser. `X` für einen zufälligen Start drücken, dann `R`.

Wie lang sollte ein Schritt sein? Weiter mit Lektion 4: die Lernrate.
</translation>
  </message>
  <message>
   <source>Walk from a random start until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Von einem zufälligen Start gehen, bis der Weg konvergiert ist.</translation>
  </message>
  <message>
   <source>`X`, then `R`. Any start will do.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`X`, dann `R`. Jeder Start ist recht.</translation>
  </message>
  <message>
   <source>You began at x = {x0}, and are at x = {x}: where you begin does not matter on this curve. On others it does.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Der Anfang war bei x = {x0}, das Ende ist bei x = {x}: Auf dieser Kurve ist es gleich, wo der Weg beginnt. Auf anderen nicht.</translation>
  </message>
 </context>
 <context>
  <name>lesson/04-learning-rate</name>
  <message>
   <source>The learning rate: too small, just right, too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Die Lernrate: zu klein, genau richtig, zu groß</translation>
  </message>
  <message>
   <source>One number decides between hours of tiny steps, one leap, and flying off.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Eine Zahl entscheidet zwischen Stunden winziger Schritte, einem Sprung und dem Davonfliegen.</translation>
  </message>
  <message>
   <source>Too small</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Zu klein</translation>
  </message>
  <message>
   <source>After this lesson you can say before a walk begins what its learning rate will do.

You know this curve and the start x = {x0}. With η = {eta} the first step leads to x = {first}, and it
takes {slow} steps to come within 0.01 of the bottom: down a mountain in millimetres.

Make the steps longer: drag the marker of the ruler below *Learning rate*, or type a number there. Then
press `R`.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ziel dieser Lektion: vor einem Weg sagen, was seine Lernrate bewirken wird.

Diese Kurve und der Start x = {x0} sind bekannt. Mit η = {eta} führt der erste Schritt zu x = {first}, und es dauert {slow} Schritte, bis der tiefste Punkt auf 0,01 nahe ist: einen Berg hinab in Millimetern.

Die Schritte länger machen: die Marke der Skala unter *Lernrate* ziehen oder dort eine Zahl eingeben. Dann `R` drücken.
</translation>
  </message>
  <message>
   <source>Make the walk converge in at most 100 steps; with η = {eta} it takes {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Den Weg in höchstens 100 Schritten konvergieren lassen; mit η = {eta} braucht er {all}.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then type 0.1 as the learning rate, press Enter, and run with `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Erst `Umschalt+R`. Dann 0,1 als Lernrate eingeben, Enter drücken und mit `R` laufen lassen.</translation>
  </message>
  <message>
   <source>That is soon enough. With η = 0.1, for one, it takes {fast} steps in place of {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist früh genug. Mit η = 0,1 zum Beispiel dauert es {fast} Schritte statt {all}.</translation>
  </message>
  <message>
   <source>One factor tells all</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ein Faktor sagt alles</translation>
  </message>
  <message>
   <source>How much nearer does a step come? The slope here is $2(x - 2)$: twice the way that is left. A step takes
away η times that. So it multiplies the distance to the bottom by

$1 - \eta L$

where L = {bend} is the **curvature**, how fast the slope changes. With η = {eta} the factor is {keep}:
each step leaves {keep} of the distance, the next one {keep} of that, and so on.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Wie viel näher kommt ein Schritt? Die Steigung ist hier $2(x - 2)$: das Doppelte des restlichen Weges. Ein Schritt nimmt η mal so viel weg. Er multipliziert den Abstand zum tiefsten Punkt also mit

$1 - \eta L$

Dabei ist L = {bend} die **Krümmung**: wie schnell sich die Steigung ändert. Mit η = {eta} ist der Faktor {keep}: Jeder Schritt lässt {keep} des Abstands übrig, der nächste {keep} davon, und so weiter.
</translation>
  </message>
  <message>
   <source>By what does a step with η = 0.3 multiply the distance?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Womit multipliziert ein Schritt mit η = 0,3 den Abstand?</translation>
  </message>
  <message>
   <source>1 minus η times L, with L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 minus η mal L, mit L = {bend}.</translation>
  </message>
  <message>
   <source>Yes: 1 − 0.3 · {bend} = {factor3}. Then {near3} steps come within 0.01.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja: 1 − 0,3 · {bend} = {factor3}. Dann kommen {near3} Schritte auf 0,01 heran.</translation>
  </message>
  <message>
   <source>That is 1 − η. The curvature belongs there too: L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist 1 − η. Auch die Krümmung gehört dazu: L = {bend}.</translation>
  </message>
  <message>
   <source>That is η · L, the share that a step takes away. What does it leave?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist η · L, der Anteil, den ein Schritt wegnimmt. Was lässt er übrig?</translation>
  </message>
  <message>
   <source>Mind the sign: 1 minus η · L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Auf das Vorzeichen achten: 1 minus η · L.</translation>
  </message>
  <message>
   <source>Who makes the steps shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Wer macht die Schritte kürzer?</translation>
  </message>
  <message>
   <source>The first step was {step1} long, the fifth {step5}, the tenth {step10}.

A step is η times the slope. η is a setting, and nobody has touched it: it still reads {eta} in the
Control card. But the slope was {slope0} at the start, and {slope9} where the tenth step began. Towards
the bottom the ground gets flatter, and the steps get shorter of themselves.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Der erste Schritt war {step1} lang, der fünfte {step5}, der zehnte {step10}.

Ein Schritt ist η mal die Steigung. η ist eine Einstellung, und niemand hat sie angefasst: Auf der Karte Steuerung steht noch {eta}. Aber die Steigung war am Start {slope0}, und {slope9}, wo der zehnte Schritt begann. Zum tiefsten Punkt hin wird der Grund flacher, und die Schritte werden von selbst kürzer.
</translation>
  </message>
  <message>
   <source>After the first step the slope is {slope1}. How long is the second step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Nach dem ersten Schritt ist die Steigung {slope1}. Wie lang ist der zweite Schritt?</translation>
  </message>
  <message>
   <source>η times the slope, with η = {eta}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η mal die Steigung, mit η = {eta}.</translation>
  </message>
  <message>
   <source>Yes: {eta} · {slope1} = {step2}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja: {eta} · {slope1} = {step2}.</translation>
  </message>
  <message>
   <source>That was the first step. The slope has become smaller since.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das war der erste Schritt. Die Steigung ist seitdem kleiner geworden.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist die Richtung, nach links. Wie lang er ist, hat kein Vorzeichen.</translation>
  </message>
  <message>
   <source>That is the slope. The step is η times that.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist die Steigung. Der Schritt ist η mal so groß.</translation>
  </message>
  <message>
   <source>That is where it leads. How long is the step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist, wohin er führt. Wie lang ist der Schritt?</translation>
  </message>
  <message>
   <source>Why do the steps get shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Warum werden die Schritte kürzer?</translation>
  </message>
  <message>
   <source>η gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η wird kleiner.</translation>
  </message>
  <message>
   <source>The slope gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Die Steigung wird kleiner.</translation>
  </message>
  <message>
   <source>The walk knows that it is near.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Der Weg weiß, dass er nah ist.</translation>
  </message>
  <message>
   <source>Look at the field: η = {eta}, as at the start.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ein Blick auf das Feld: η = {eta}, wie am Start.</translation>
  </message>
  <message>
   <source>It knows the slope under its feet, and nothing else.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Er kennt die Steigung unter seinen Füßen und sonst nichts.</translation>
  </message>
  <message>
   <source>Yes. η stays as it is; the step shrinks because the slope does.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja. η bleibt, wie es ist; der Schritt schrumpft, weil die Steigung schrumpft.</translation>
  </message>
  <message>
   <source>Just right</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Genau richtig</translation>
  </message>
  <message>
   <source>For which η is the factor 1 − ηL exactly 0? For

$\eta = \frac{1}{L}$

Then nothing is left of the distance: one step lands on the bottom. On the ruler that is the first mark.
Below it all steps stay on one side; beyond it they go too far.

A curve that is twice as bent wants half the rate.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Für welches η ist der Faktor 1 − ηL genau 0? Für

$\eta = \frac{1}{L}$

Dann bleibt vom Abstand nichts übrig: Ein Schritt landet auf dem tiefsten Punkt. Auf der Skala ist das die erste Marke. Darunter bleiben alle Schritte auf einer Seite; darüber gehen sie zu weit.

Eine doppelt so stark gekrümmte Kurve verlangt die halbe Rate.
</translation>
  </message>
  <message>
   <source>Set the rate so that one step lands on the minimum, and take it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Die Rate so einstellen, dass ein Schritt auf dem Minimum landet, und ihn machen.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then set the learning rate to the mark 1/L = {best}, and press `S` once.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Erst `Umschalt+R`. Dann die Lernrate auf die Marke 1/L = {best} stellen und einmal `S` drücken.</translation>
  </message>
  <message>
   <source>Yes: with η = 1/L = {best} one step takes away the whole distance.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja: Mit η = 1/L = {best} nimmt ein Schritt den ganzen Abstand weg.</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. Which η lands on its bottom in one step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Die Kurve y = 2x² − 8x + 10 hat L = {bend4}. Welches η landet in einem Schritt auf ihrem tiefsten Punkt?</translation>
  </message>
  <message>
   <source>1 divided by L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 geteilt durch L.</translation>
  </message>
  <message>
   <source>Yes: 1 / {bend4} = {best4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja: 1 / {bend4} = {best4}.</translation>
  </message>
  <message>
   <source>That is 2/L: there the walk no longer comes nearer. One step lands for 1/L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist 2/L: Dort kommt der Weg nicht mehr näher. Ein Schritt landet bei 1/L.</translation>
  </message>
  <message>
   <source>That is L itself. Divide 1 by it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist L selbst. 1 dadurch teilen.</translation>
  </message>
  <message>
   <source>Too far is not away</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Zu weit ist nicht weg</translation>
  </message>
  <message>
   <source>η = {eta} is beyond 1/L = {landing}. The factor is {factor}, below 0: each step lands on the other side.
The walk **overshoots**.

Yet only {share} of the distance is left each time, whatever the side. It comes nearer, and it converges:
jumping to and fro is not going away.

η = 0.1 has the factor {factor_small}, and comes within 0.01 at step {near_small}.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} liegt über 1/L = {landing}. Der Faktor ist {factor}, unter 0: Jeder Schritt landet auf der anderen Seite. Der Weg **überschießt**.

Doch jedes Mal bleibt nur {share} des Abstands, gleich auf welcher Seite. Er kommt näher, und er konvergiert: Hin- und Herspringen heißt nicht, sich zu entfernen.

η = 0,1 hat den Faktor {factor_small} und ist bei Schritt {near_small} auf 0,01 heran.
</translation>
  </message>
  <message>
   <source>η = {eta} is nine times 0.1. When does it come within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} ist das Neunfache von 0,1. Wann ist es auf 0,01 heran?</translation>
  </message>
  <message>
   <source>At about step 3: nine times as early.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Etwa bei Schritt 3: neunmal so früh.</translation>
  </message>
  <message>
   <source>At step {near}, as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Bei Schritt {near}, wie mit 0,1.</translation>
  </message>
  <message>
   <source>Never: it jumps to and fro.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Nie: Es springt hin und her.</translation>
  </message>
  <message>
   <source>Bigger is not always faster. At each step as much of the distance is left as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Größer ist nicht immer schneller. Bei jedem Schritt bleibt ebenso viel vom Abstand übrig wie mit 0,1.</translation>
  </message>
  <message>
   <source>It jumps, and comes nearer with each jump. Take some steps and look at the cost below.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Es springt und kommt mit jedem Sprung näher. Einige Schritte machen und unten auf die Kosten achten.</translation>
  </message>
  <message>
   <source>Yes. {factor_small} and {factor} leave the same share. Past 1/L a larger rate is slower.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja. {factor_small} und {factor} lassen denselben Anteil übrig. Über 1/L ist eine größere Rate langsamer.</translation>
  </message>
  <message>
   <source>See it: run until it has converged.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Es ansehen: laufen lassen, bis der Weg konvergiert ist.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>`R` drücken.</translation>
  </message>
  <message>
   <source>Converged at step {rest}. Overshooting is not diverging.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Bei Schritt {rest} konvergiert. Überschießen ist nicht Divergieren.</translation>
  </message>
  <message>
   <source>Too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Zu groß</translation>
  </message>
  <message>
   <source>η = {eta} is the second mark, 2/L. The factor is {factor}: the walk lands just as far away on the other
side, from {x0} to {x1} and back to {x2}, for ever. It **cycles**.

Beyond 2/L each step lands farther away. With η = 1.05 the path is {away1}, {away2}, {away3}: the walk
**diverges**.

Two marks: at 1/L a step goes all the way; at 2/L coming nearer ends.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} ist die zweite Marke, 2/L. Der Faktor ist {factor}: Der Weg landet genau so weit weg auf der anderen Seite, von {x0} nach {x1} und zurück nach {x2}, für immer. Er ist in einem **Zyklus**.

Über 2/L landet jeder Schritt weiter weg. Mit η = 1,05 ist der Weg {away1}; {away2}; {away3}: Er **divergiert**.

Zwei Marken: Bei 1/L geht ein Schritt den ganzen Weg; bei 2/L endet das Näherkommen.
</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. From which η on does a walk no longer come nearer to its bottom?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Die Kurve y = 2x² − 8x + 10 hat L = {bend4}. Ab welchem η kommt ein Weg ihrem tiefsten Punkt nicht mehr näher?</translation>
  </message>
  <message>
   <source>Where the factor 1 − ηL is −1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Wo der Faktor 1 − ηL gleich −1 ist.</translation>
  </message>
  <message>
   <source>Yes: 2/L = 2 / {bend4} = {limit4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja: 2/L = 2 / {bend4} = {limit4}.</translation>
  </message>
  <message>
   <source>That is 1/L. Beyond it a step goes too far, but still comes nearer.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das ist 1/L. Darüber geht ein Schritt zu weit, kommt aber noch näher.</translation>
  </message>
  <message>
   <source>That holds for L = 2. This curve is twice as bent.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Das gilt für L = 2. Diese Kurve ist doppelt so stark gekrümmt.</translation>
  </message>
  <message>
   <source>Set the learning rate a little above 2/L, and run.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Die Lernrate etwas über 2/L stellen und laufen lassen.</translation>
  </message>
  <message>
   <source>Type 1.05 as the learning rate, press Enter, then `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1,05 als Lernrate eingeben, Enter drücken, dann `R`.</translation>
  </message>
  <message>
   <source>It diverged: each step landed farther away. The remedy is a smaller η.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Divergiert: Jeder Schritt landete weiter weg. Die Abhilfe ist ein kleineres η.</translation>
  </message>
  <message>
   <source>All rates at once</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Alle Raten auf einmal</translation>
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
   <translation>Fünf Wege von einem Start. 0,5 kommt sofort an; 0,1 und 0,9 kommen mit jedem Schritt gleich viel näher; 1 läuft im Kreis; 1,05 entfernt sich. `R` drücken und die Rangliste lesen.

Unter 1/L = {landing} geht ein Weg gleichmäßig, bis 2/L = {limit} überschießt er und kommt an. Das gilt für einfachen Gradientenabstieg, wo die Krümmung bekannt ist. Anderswo probiert man: `Umschalt+P` führt zurück zu einem Lauf, wo `E` die Ratensuche öffnet.

Weiter mit Lektion 5: ein Neuron.
</translation>
  </message>
  <message>
   <source>Which of these rates is fastest to within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Welche dieser Raten ist am schnellsten auf 0,01 heran?</translation>
  </message>
  <message>
   <source>They need the same.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Sie brauchen gleich viel.</translation>
  </message>
  <message>
   <source>Larger, but past 1/L, and nearly at 2/L: the factor is −0.9. It needs {near_95} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Größer, aber über 1/L und fast bei 2/L: Der Faktor ist −0,9. Das braucht {near_95} Schritte.</translation>
  </message>
  <message>
   <source>0.45 and 0.55 would, as they are equally far from 1/L. 0.95 is farther.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Bei 0,45 und 0,55 wäre es so, da sie gleich weit von 1/L entfernt sind. 0,95 ist weiter entfernt.</translation>
  </message>
  <message>
   <source>Yes: {near_45} steps, and {near_95} with 0.95. As fast as 0.45 is 0.55: {near_55} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Ja: {near_45} Schritte, und {near_95} mit 0,95. So schnell wie 0,45 ist 0,55: {near_55} Schritte.</translation>
  </message>
 </context>
 <context>
  <name>lesson/05-neuron</name>
  <message>
   <source>One neuron</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ein Neuron</translation>
  </message>
  <message>
   <source>A weighted sum, a squeeze, a boundary, and training until all are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eine gewichtete Summe, ein Zusammendrücken, eine Grenze, und Training, bis alle richtig sind.</translation>
  </message>
  <message>
   <source>A sum</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eine Summe</translation>
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
   <translation>Ziel dieser Lektion: von Hand berechnen, was ein Neuron sagt, sehen, wo es umschaltet, und es trainieren.

Ein Neuron nimmt eine Eingabe x, multipliziert sie mit seinem **Gewicht** w und addiert seinen **Bias** b:

$z = w x + b$

Hier sind {n} Datenpunkte mit je einer Eingabe. Kreise haben das Label 0 und Dreiecke 1, etwa Katzen und Hunde. Das Gewicht ist {w0}, der Bias {b0}. Der Datenpunkt mit dem Ring hat x = {input}, und damit ist z = {w0} · {input} + {b0} = {z}.
</translation>
  </message>
  <message>
   <source>What would z be for a sample with x = −3?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Wie groß wäre z für einen Datenpunkt mit x = −3?</translation>
  </message>
  <message>
   <source>Weight times input, plus bias: {w0} · (−3) + {b0}.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Gewicht mal Eingabe, plus Bias: {w0} · (−3) + {b0}.</translation>
  </message>
  <message>
   <source>Yes: {w0} · (−3) + {b0} = −1.3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ja: {w0} · (−3) + {b0} = −1,3.</translation>
  </message>
  <message>
   <source>That is w · x. Add the bias.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Das ist w · x. Den Bias addieren.</translation>
  </message>
  <message>
   <source>Only the weight is multiplied by x. The bias is added as it is.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Nur das Gewicht wird mit x multipliziert. Der Bias wird addiert, wie er ist.</translation>
  </message>
  <message>
   <source>The weight and the input are multiplied, not added.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Gewicht und Eingabe werden multipliziert, nicht addiert.</translation>
  </message>
  <message>
   <source>The bias is above 0: adding it brings z nearer to 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Der Bias liegt über 0: Ihn zu addieren bringt z näher an 0.</translation>
  </message>
  <message>
   <source>Mind the sign: the input is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Auf das Vorzeichen achten: Die Eingabe ist −3.</translation>
  </message>
  <message>
   <source>That is z of the ringed sample. Here x is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Das ist z des Datenpunkts mit dem Ring. Hier ist x gleich −3.</translation>
  </message>
  <message>
   <source>A squeeze</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Zusammengedrückt</translation>
  </message>
  <message>
   <source>z can be any number. The **sigmoid** σ squeezes it between 0 and 1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

The output ŷ says how likely label 1 is. For z = 0 it is ½, undecided; for a large z nearly 1, far below 0
nearly 0. For z = {z} it is {guess}.

Mind the minus sign: 1/(1 + e^z) is the mirrored curve, which falls where σ rises.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>z kann jede Zahl sein. Die **Sigmoidfunktion** σ drückt sie zwischen 0 und 1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

Die Ausgabe ŷ sagt, wie wahrscheinlich Label 1 ist. Für z = 0 ist sie ½, unentschieden; für ein großes z fast 1, weit unter 0 fast 0. Für z = {z} ist sie {guess}.

Auf das Minuszeichen achten: 1/(1 + e^z) ist die gespiegelte Kurve, die fällt, wo σ steigt.
</translation>
  </message>
  <message>
   <source>σ({z}) = {guess}. What is σ({mirror_z})?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>σ({z}) = {guess}. Wie groß ist σ({mirror_z})?</translation>
  </message>
  <message>
   <source>The curve is the same upside down on the other side of 0: both add up to 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Die Kurve steht auf der anderen Seite von 0 auf dem Kopf: Beide zusammen ergeben 1.</translation>
  </message>
  <message>
   <source>Yes: 1 − {guess} = {mirror}. As sure as before, of the other class.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ja: 1 − {guess} = {mirror}. So sicher wie vorher, aber bei der anderen Klasse.</translation>
  </message>
  <message>
   <source>An output is never below 0: σ squeezes everything between 0 and 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eine Ausgabe ist nie unter 0: σ drückt alles zwischen 0 und 1.</translation>
  </message>
  <message>
   <source>That is σ({z}), and the curve of 1/(1 + e^z) would give it at {mirror_z}: mind the minus sign.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Das ist σ({z}), und die Kurve von 1/(1 + e^z) gäbe es bei {mirror_z}: auf das Minuszeichen achten.</translation>
  </message>
  <message>
   <source>The boundary</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Die Grenze</translation>
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
   <translation>Wo ŷ über ½ liegt, sagt das Neuron 1, darunter sagt es 0. Es schaltet um, wo z = 0:

$w x + b = 0, \quad x = -\frac{b}{w}$

Das ist seine **Grenze**, die gestrichelte Linie in den Daten. Rechts davon ist alles eine 1, links eine 0. Hier ist w = {w0} und b = {b0}; teilen und mit dem vergleichen, was an der Linie steht.

Der Bias verschiebt die Grenze. Das Gewicht sagt, wie scharf die Ausgabe dort umschlägt und welche Seite welche ist.
</translation>
  </message>
  <message>
   <source>With w = 2 and b = −3, where is the boundary?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Wo ist die Grenze mit w = 2 und b = −3?</translation>
  </message>
  <message>
   <source>Yes: 2x = 3, so x = 1.5. Then the triangle at x = 1 would be on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ja: 2x = 3, also x = 1,5. Dann läge das Dreieck bei x = 1 auf der falschen Seite.</translation>
  </message>
  <message>
   <source>Mind the sign: x = −b/w, and b is below 0 already.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Auf das Vorzeichen achten: x = −b/w, und b liegt schon unter 0.</translation>
  </message>
  <message>
   <source>That is upside down. Divide the bias by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Das ist der Kehrwert. Den Bias durch das Gewicht teilen.</translation>
  </message>
  <message>
   <source>That is −b. Divide by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Das ist −b. Durch das Gewicht teilen.</translation>
  </message>
  <message>
   <source>Who is on their own side?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Wer liegt auf der eigenen Seite?</translation>
  </message>
  <message>
   <source>A sample is right if the neuron says its label: circles belong to the left of the boundary, triangles to
the right. The share of those that are right is the **accuracy**.

This neuron has w = {w0} and b = {b0}. To the circle at x = {input} it gives ŷ = {guess}.

The cost knows more than the accuracy. It counts how wrong each output is, not only on which side it lies,
and so it has a slope to walk down.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ein Datenpunkt ist richtig, wenn das Neuron sein Label sagt: Kreise gehören links von der Grenze hin, Dreiecke rechts. Der Anteil der richtigen ist die **Genauigkeit**.

Dieses Neuron hat w = {w0} und b = {b0}. Dem Kreis bei x = {input} gibt es ŷ = {guess}.

Die Kosten wissen mehr als die Genauigkeit. Sie zählen, wie falsch jede Ausgabe ist, nicht nur, auf welcher Seite sie liegt; darum haben sie eine Steigung, die man hinabgehen kann.
</translation>
  </message>
  <message>
   <source>How many of the four samples are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Wie viele der vier Datenpunkte sind richtig?</translation>
  </message>
  <message>
   <source>Count the circles left of the dashed line and the triangles right of it.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Die Kreise links von der gestrichelten Linie und die Dreiecke rechts davon zählen.</translation>
  </message>
  <message>
   <source>Yes. The accuracy is {share}; the circle at {input} is on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ja. Die Genauigkeit ist {share}; der Kreis bei {input} liegt auf der falschen Seite.</translation>
  </message>
  <message>
   <source>That is the share. How many are they?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Das ist der Anteil. Wie viele sind es?</translation>
  </message>
  <message>
   <source>Look at the circle at {input}: ŷ = {guess} is above ½, so the neuron says 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ein Blick auf den Kreis bei {input}: ŷ = {guess} liegt über ½, das Neuron sagt also 1.</translation>
  </message>
  <message>
   <source>The circle at −2 is left of the boundary: it is right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Der Kreis bei −2 liegt links von der Grenze: Er ist richtig.</translation>
  </message>
  <message>
   <source>One is wrong. How many are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Einer ist falsch. Wie viele sind richtig?</translation>
  </message>
  <message>
   <source>Train it</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Trainieren</translation>
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
   <translation>Dieser Weg beginnt mit absichtlich falschem Gewicht und Bias, w = {w0} und b = {b0}: Die Kurve fällt, wo sie steigen sollte, und die Genauigkeit ist {share}.

Training ist Gradientenabstieg auf den Kosten, mit zwei Parametern:

$w \leftarrow w - \eta \frac{\partial C}{\partial w}, \quad b \leftarrow b - \eta \frac{\partial C}{\partial b}$

Ein paar Mal `S` drücken und zusehen, wie sich die Kurve dreht, während der Ball die Kostenlandschaft hinabgeht. Dann `R`.

Schritt {step}: C = {cost:4}, Genauigkeit {accuracy:2}.
</translation>
  </message>
  <message>
   <source>Train until all four are on their own side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Trainieren, bis alle vier auf ihrer eigenen Seite liegen.</translation>
  </message>
  <message>
   <source>Press `R`, or `S` about {done} times.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>`R` drücken, oder etwa {done}-mal `S`.</translation>
  </message>
  <message>
   <source>At step {done} all are right, with C = {cost_done}. Go on, and the cost still falls: the outputs come nearer to their labels.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Bei Schritt {done} sind alle richtig, mit C = {cost_done}. Geht es weiter, sinken die Kosten noch: Die Ausgaben kommen ihren Labels näher.</translation>
  </message>
  <message>
   <source>No bowl</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Keine Mulde</translation>
  </message>
  <message>
   <source>In lesson 4 the cost was a bowl, with one curvature L. Is a neuron’s cost a bowl too?

At w = {w0}, b = {b0} the largest curvature in any direction is {bend}, the smallest {lowest}: both below 0.
So there is no 1/L and no 2/L here. The app shows a plain slider, and says why.

Near good weights it is otherwise: at w = 1, b = 1.5 the two are {bend_good} and {lowest_good}.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>In Lektion 4 waren die Kosten eine Mulde, mit einer Krümmung L. Sind auch die Kosten eines Neurons eine Mulde?

Bei w = {w0}, b = {b0} ist die größte Krümmung in irgendeiner Richtung {bend}, die kleinste {lowest}: beide unter 0. Also gibt es hier kein 1/L und kein 2/L. Die App zeigt einen einfachen Regler und sagt, warum.

Nahe an guten Gewichten ist es anders: Bei w = 1, b = 1,5 sind die beiden {bend_good} und {lowest_good}.
</translation>
  </message>
  <message>
   <source>Both curvatures are below 0. What is the ground like here?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Beide Krümmungen liegen unter 0. Wie ist der Grund hier?</translation>
  </message>
  <message>
   <source>A bowl, bent up every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Eine Mulde, überall nach oben gekrümmt.</translation>
  </message>
  <message>
   <source>A hill, bent down every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ein Hügel, überall nach unten gekrümmt.</translation>
  </message>
  <message>
   <source>A saddle, bent up and down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ein Sattel, nach oben und nach unten gekrümmt.</translation>
  </message>
  <message>
   <source>In a bowl both are above 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>In einer Mulde liegen beide über 0.</translation>
  </message>
  <message>
   <source>On a saddle one is above 0 and one below.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Auf einem Sattel liegt eine über 0 und eine darunter.</translation>
  </message>
  <message>
   <source>Yes, as on the top of a hill. There is still a slope, and a way down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ja, wie auf der Kuppe eines Hügels. Es gibt noch eine Steigung und einen Weg hinab.</translation>
  </message>
  <message>
   <source>Walk down from the hill until all four are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Vom Hügel hinabgehen, bis alle vier richtig sind.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>`R` drücken.</translation>
  </message>
  <message>
   <source>{done} steps. Gradient descent needs a slope, not a bowl; but no formula tells the best η.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>{done} Schritte. Gradientenabstieg braucht eine Steigung, keine Mulde; aber keine Formel nennt das beste η.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Das Ergebnis</translation>
  </message>
  <message>
   <source>A neuron adds up, z = wx + b, and squeezes, ŷ = σ(z). Its boundary is where z = 0. Training walks down
both slopes at once. Its cost is no bowl: the rate has to be tried.

Real data has more inputs. There is a weight for each, and the boundary is a line or a plane; nothing else
changes.

Where do ∂C/∂w and ∂C/∂b come from? Next, lesson 6: the chain rule.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ein Neuron addiert, z = wx + b, und drückt zusammen, ŷ = σ(z). Seine Grenze ist, wo z = 0. Training geht beide Steigungen zugleich hinab. Seine Kosten sind keine Mulde: Die Rate muss probiert werden.

Echte Daten haben mehr Eingaben. Zu jeder gibt es ein Gewicht, und die Grenze ist eine Gerade oder eine Ebene; sonst ändert sich nichts.

Woher kommen ∂C/∂w und ∂C/∂b? Weiter mit Lektion 6: die Kettenregel.
</translation>
  </message>
  <message>
   <source>Cats and dogs by weight and ears: train to an accuracy of 0.9 or more.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Katzen und Hunde nach Gewicht und Ohren: bis zu einer Genauigkeit von 0,9 oder mehr trainieren.</translation>
  </message>
  <message>
   <source>Press `R`: it takes some {near} steps.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>`R` drücken: Es dauert etwa {near} Schritte.</translation>
  </message>
  <message>
   <source>The accuracy is {accuracy:2} now, and was {share:2} at the start. Heavy cats and small dogs overlap, so a line cannot tell all of them apart.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Die Genauigkeit ist jetzt {accuracy:2} und war am Start {share:2}. Schwere Katzen und kleine Hunde überschneiden sich, eine Gerade kann also nicht alle unterscheiden.</translation>
  </message>
 </context>
 <context>
  <name>lesson/06-chain-rule</name>
  <message>
   <source>The chain rule, and why σ′ is in there</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Die Kettenregel, und warum σ′ darin steht</translation>
  </message>
  <message>
   <source>Error, slope, input: what each factor is for, and what happens without it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Fehler, Steigung, Eingabe: wozu jeder Faktor da ist, und was ohne ihn geschieht.</translation>
  </message>
  <message>
   <source>Three links</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Drei Glieder</translation>
  </message>
  <message>
   <source>After this lesson you can work out a neuron’s gradient by hand, and say what each of its factors is for.

Here is one sample: x = 2, and its label is 1. w moves z, z moves ŷ, and ŷ moves the cost: a chain of three links, so three factors are multiplied:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

They are the tiles below the pictures: error, slope of the sigmoid, input. Their product is the sample’s **pull** on w.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ziel dieser Lektion: den Gradienten eines Neurons von Hand ausrechnen und sagen, wozu jeder seiner Faktoren da ist.

Hier ist ein Datenpunkt: x = 2, und sein Label ist 1. w bewegt z, z bewegt ŷ, und ŷ bewegt die Kosten: eine Kette mit drei Gliedern, also werden drei Faktoren multipliziert:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

Das sind die Kacheln unter den Bildern: Fehler, Steigung der Sigmoidfunktion, Eingabe. Ihr Produkt ist der **Zug** des Datenpunkts an w.
</translation>
  </message>
  <message>
   <source>∂C/∂w begins below 0. Where does the first step take w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>∂C/∂w liegt am Anfang unter 0. Wohin bringt der erste Schritt w?</translation>
  </message>
  <message>
   <source>Down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Hinab.</translation>
  </message>
  <message>
   <source>Up.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Hinauf.</translation>
  </message>
  <message>
   <source>Nowhere: that is the bottom.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Nirgendwohin: Das ist der tiefste Punkt.</translation>
  </message>
  <message>
   <source>A step goes against the slope: w − η · ∂C/∂w, and minus a negative number is a plus.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ein Schritt geht gegen die Steigung: w − η · ∂C/∂w, und minus eine negative Zahl ist ein Plus.</translation>
  </message>
  <message>
   <source>Only where the slope is 0 does w stay as it is.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Nur wo die Steigung 0 ist, bleibt w, wie es ist.</translation>
  </message>
  <message>
   <source>Yes: from {before} to {after:3}. A larger w makes ŷ larger, and that is what is wanted of a sample of class 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja: von {before} auf {after:3}. Ein größeres w macht ŷ größer, und das ist bei einem Datenpunkt der Klasse 1 erwünscht.</translation>
  </message>
  <message>
   <source>Take that step: press `S`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Diesen Schritt machen: `S` drücken.</translation>
  </message>
  <message>
   <source>One step only; `Backspace` takes one back.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Nur einen Schritt; `Rücktaste` nimmt einen zurück.</translation>
  </message>
  <message>
   <source>It moves ŷ from {far:3} to {closer:3}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Er bewegt ŷ von {far:3} auf {closer:3}.</translation>
  </message>
  <message>
   <source>The middle link</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das mittlere Glied</translation>
  </message>
  <message>
   <source>The sigmoid is steep in the middle and flat at both ends. Its slope is

$\sigma'(z) = \hat y \, (1 - \hat y)$

Over z it is a hill, drawn beside the tiles where there is room. It says how far ŷ moves when z moves a little. Where the neuron is in doubt, ŷ moves most. Where it is sure, rightly or wrongly, ŷ hardly moves, and neither does the cost.

With w = {w0} and b = {b0} it begins at the foot of the hill: z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Die Sigmoidfunktion ist in der Mitte steil und an beiden Enden flach. Ihre Steigung ist

$\sigma'(z) = \hat y \, (1 - \hat y)$

Über z ist das ein Hügel, neben den Kacheln gezeichnet, wo Platz ist. Er sagt, wie weit sich ŷ bewegt, wenn sich z ein wenig bewegt. Wo das Neuron zweifelt, bewegt sich ŷ am meisten. Wo es sicher ist, zu Recht oder zu Unrecht, bewegt sich ŷ kaum, und die Kosten auch nicht.

Mit w = {w0} und b = {b0} beginnt es am Fuß des Hügels: z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</translation>
  </message>
  <message>
   <source>A neuron says ŷ = 0.9. How large is σ′ there?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ein Neuron sagt ŷ = 0,9. Wie groß ist σ′ dort?</translation>
  </message>
  <message>
   <source>σ′ needs nothing but ŷ: take it times what it lacks to 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>σ′ braucht nur ŷ: es mit dem multiplizieren, was ihm zu 1 fehlt.</translation>
  </message>
  <message>
   <source>Yes: 0.9 · 0.1. Already quite flat, since the hill’s top is ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja: 0,9 · 0,1. Schon recht flach, denn der Gipfel des Hügels ist ¼.</translation>
  </message>
  <message>
   <source>That is ŷ itself. The second factor, 1 − ŷ, is missing.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das ist ŷ selbst. Der zweite Faktor, 1 − ŷ, fehlt.</translation>
  </message>
  <message>
   <source>That is 1 − ŷ. It is still to be multiplied by ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das ist 1 − ŷ. Es ist noch mit ŷ zu multiplizieren.</translation>
  </message>
  <message>
   <source>That is ŷ · ŷ. The second factor is 1 − ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das ist ŷ · ŷ. Der zweite Faktor ist 1 − ŷ.</translation>
  </message>
  <message>
   <source>Climb the hill: choose a start at which σ′ is as large as it can be. Drag the ball in the cost landscape, or type w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Den Hügel hinauf: einen Start wählen, bei dem σ′ so groß ist wie möglich. Den Ball in der Kostenlandschaft ziehen oder w und b eingeben.</translation>
  </message>
  <message>
   <source>The top is at z = 0, and here z = 2w + b. With w = 1.5, which b makes that 0?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Der Gipfel ist bei z = 0, und hier ist z = 2w + b. Mit w = 1,5: Welches b macht das zu 0?</translation>
  </message>
  <message>
   <source>There: where z = 0, ŷ is ½ and σ′ is ¼. It is never more.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Da: Wo z = 0 ist, ist ŷ gleich ½ und σ′ gleich ¼. Mehr wird es nie.</translation>
  </message>
  <message>
   <source>The last link is x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das letzte Glied ist x</translation>
  </message>
  <message>
   <source>In z = wx + b, the weight is multiplied by x and the bias by 1. Nudge w a little, and z moves x times as far; nudge b, and z moves just as far. So both share the error and the slope, and only the last factor differs:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

The path in the cost landscape shows it. This sample has x = 2, and in {step} steps b has gone from {b0} to {b:2}, w from {w0} to {w:2}: twice as far.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>In z = wx + b wird das Gewicht mit x multipliziert und der Bias mit 1. Ein kleiner Stoß an w bewegt z x-mal so weit; ein Stoß an b bewegt z genau so weit. Beide teilen sich also den Fehler und die Steigung, nur der letzte Faktor ist verschieden:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

Der Weg in der Kostenlandschaft zeigt es. Dieser Datenpunkt hat x = 2, und in {step} Schritten ging b von {b0} nach {b:2}, w von {w0} nach {w:2}: doppelt so weit.
</translation>
  </message>
  <message>
   <source>Another sample, with x = −3, pulls on b with 0.1. How does it pull on w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ein anderer Datenpunkt, mit x = −3, zieht an b mit 0,1. Wie zieht er an w?</translation>
  </message>
  <message>
   <source>The pull on w is the pull on b times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Der Zug an w ist der Zug an b mal die Eingabe.</translation>
  </message>
  <message>
   <source>Yes. It pulls three times as hard, and the other way.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja. Er zieht dreimal so stark, und in die andere Richtung.</translation>
  </message>
  <message>
   <source>That leaves out x: 0.1 is the pull on b. On w it counts times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das lässt x weg: 0,1 ist der Zug an b. An w zählt er mal die Eingabe.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: this input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Der Betrag stimmt. Auf das Vorzeichen achten: Diese Eingabe liegt unter 0.</translation>
  </message>
  <message>
   <source>Times x, not divided by x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Mal x, nicht geteilt durch x.</translation>
  </message>
  <message>
   <source>The factors of a chain are multiplied, not added.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Die Faktoren einer Kette werden multipliziert, nicht addiert.</translation>
  </message>
  <message>
   <source>A sample with x = 0 is quite wrong. What does it do?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ein Datenpunkt mit x = 0 ist ganz falsch. Was bewirkt er?</translation>
  </message>
  <message>
   <source>It moves w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Er bewegt w und b.</translation>
  </message>
  <message>
   <source>It moves b alone.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Er bewegt nur b.</translation>
  </message>
  <message>
   <source>It moves neither.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Er bewegt keines von beiden.</translation>
  </message>
  <message>
   <source>Its input is 0, so w has no part in its z: w is not to blame.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Seine Eingabe ist 0, also hat w keinen Anteil an seinem z: w ist nicht schuld.</translation>
  </message>
  <message>
   <source>For w that is so. But the bias’ input is always 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Für w gilt das. Aber die Eingabe des Bias ist immer 1.</translation>
  </message>
  <message>
   <source>Yes: an input that is off leaves its weight alone, and the bias does the work.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja: Eine ausgeschaltete Eingabe lässt ihr Gewicht in Ruhe, und der Bias tut die Arbeit.</translation>
  </message>
  <message>
   <source>Four samples, one mean</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Vier Datenpunkte, ein Mittelwert</translation>
  </message>
  <message>
   <source>Every sample pulls, and the gradient is the mean of their pulls:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Here are four points on a line, two of each class. The buttons ‹ and › above the tiles lead from one to the next; a click on a point does too. The mean of all, ∂C/∂w = {slope:4}, stands below the tiles.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Jeder Datenpunkt zieht, und der Gradient ist der Mittelwert aller Züge:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Hier sind vier Punkte auf einer Geraden, zwei von jeder Klasse. Die Knöpfe ‹ und › über den Kacheln führen von einem zum nächsten; ein Klick auf einen Punkt auch. Der Mittelwert aller, ∂C/∂w = {slope:4}, steht unter den Kacheln.
</translation>
  </message>
  <message>
   <source>Look at all {size}. Which one pulls hardest on w, whichever way?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Alle {size} ansehen. Welcher zieht am stärksten an w, gleich in welche Richtung?</translation>
  </message>
  <message>
   <source>Its error is the largest of the four, and its slope too. But its input is only −1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sein Fehler ist der größte der vier, und seine Steigung auch. Aber seine Eingabe ist nur −1.</translation>
  </message>
  <message>
   <source>Its error is a little larger than that of x = −2, but its input has half the size.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sein Fehler ist etwas größer als der von x = −2, aber seine Eingabe ist nur halb so groß.</translation>
  </message>
  <message>
   <source>Its input is as large as that of x = −2, but its error and its slope are smaller.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Seine Eingabe ist so groß wie die von x = −2, aber sein Fehler und seine Steigung sind kleiner.</translation>
  </message>
  <message>
   <source>Yes, with {hardest:4}. Neither its error nor its slope is the largest; the product is what counts.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja, mit {hardest:4}. Weder sein Fehler noch seine Steigung ist am größten; es zählt das Produkt.</translation>
  </message>
  <message>
   <source>Without x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ohne x</translation>
  </message>
  <message>
   <source>Many texts forget the last factor and give w the gradient of b. The switch *Forgotten x* below the pictures puts this bug into the neuron.

With it, w and b move by the same amount at each step, Δw = Δb. So the path in the cost landscape is locked to 45°, wherever the minimum lies. In {late_step} steps from w = {w_first} and b = {b_first}, the cost rises from {first:3} to {late:3}. The right code comes down to {right_late:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Viele Texte vergessen den letzten Faktor und geben w den Gradienten von b. Der Schalter *Vergessenes x* unter den Bildern baut diesen Fehler in das Neuron ein.

Damit bewegen sich w und b bei jedem Schritt gleich weit, Δw = Δb. Der Weg in der Kostenlandschaft ist also auf 45° festgelegt, wo auch immer das Minimum liegt. In {late_step} Schritten von w = {w_first} und b = {b_first} aus steigen die Kosten von {first:3} auf {late:3}. Der richtige Code kommt auf {right_late:4} herab.
</translation>
  </message>
  <message>
   <source>From w = 3 and b = 1, the same bug takes w to {w_late:2}. Where is b then?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Von w = 3 und b = 1 aus bringt derselbe Fehler w nach {w_late:2}. Wo ist b dann?</translation>
  </message>
  <message>
   <source>Whatever w moved by, b moved by too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Um was w sich bewegt hat, hat sich auch b bewegt.</translation>
  </message>
  <message>
   <source>Yes: 3 − {w_late:2} is what w has lost, and b has lost as much.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja: 3 − {w_late:2} ist, was w verloren hat, und b hat ebenso viel verloren.</translation>
  </message>
  <message>
   <source>As far, but the same way: w went down, so b did too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>So weit, aber in dieselbe Richtung: w ging hinab, b also auch.</translation>
  </message>
  <message>
   <source>That is where w is. b began elsewhere and moved as far as w did.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Dort ist w. b begann woanders und bewegte sich so weit wie w.</translation>
  </message>
  <message>
   <source>That is how far b has moved. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das ist, wie weit b sich bewegt hat. Es begann bei 1.</translation>
  </message>
  <message>
   <source>That is how far b has moved, and which way. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das ist, wie weit b sich bewegt hat und wohin. Es begann bei 1.</translation>
  </message>
  <message>
   <source>Take the bug out with its switch, and run (`R`) until the cost is below 0.002.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Den Fehler mit seinem Schalter herausnehmen und laufen lassen (`R`), bis die Kosten unter 0,002 liegen.</translation>
  </message>
  <message>
   <source>Untick *Forgotten x*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Den Haken bei *Vergessenes x* entfernen, dann `R` drücken.</translation>
  </message>
  <message>
   <source>The path of the right code bends to where the cost is low. Now C = {cost:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Der Weg des richtigen Codes biegt dorthin ab, wo die Kosten niedrig sind. Jetzt ist C = {cost:4}.</translation>
  </message>
  <message>
   <source>The exponent’s sign</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das Vorzeichen im Exponenten</translation>
  </message>
  <message>
   <source>With e^z in place of e^(−z), σ is mirrored. Is the sign a detail?

Flipped **everywhere**, it is: the derivative flips too, and from the mirrored start the code learns mirrored weights, w = −{mirror:2} in place of {mirror:2}, and is as good.

Flipped in **one place only**, it is not. With this page’s bug the output is mirrored and the gradient is not: every step climbs, in {n} steps from {first:2} to {late:3}. The check below measures a slope opposite to what such code claims.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Mit e^z statt e^(−z) ist σ gespiegelt. Ist das Vorzeichen Nebensache?

**Überall** vertauscht, ja: Auch die Ableitung wird vertauscht, und vom gespiegelten Start lernt der Code gespiegelte Gewichte, w = −{mirror:2} statt {mirror:2}, und ist ebenso gut.

**Nur an einer Stelle** vertauscht, nein. Mit dem Fehler dieser Seite ist die Ausgabe gespiegelt und der Gradient nicht: Jeder Schritt steigt, in {n} Schritten von {first:2} auf {late:3}. Die Prüfung unten misst eine Steigung, die der behaupteten entgegengesetzt ist.
</translation>
  </message>
  <message>
   <source>A cost climbs at every step. What do you suspect first?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Die Kosten steigen bei jedem Schritt. Was ist der erste Verdacht?</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Die Lernrate ist zu groß.</translation>
  </message>
  <message>
   <source>A sign is wrong between cost and gradient.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Zwischen Kosten und Gradient ist ein Vorzeichen falsch.</translation>
  </message>
  <message>
   <source>The data cannot be told apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Die Daten sind nicht zu unterscheiden.</translation>
  </message>
  <message>
   <source>Then a small enough one would go down. With this bug even η = 0.01 climbs, from {first:2} to {slow:3} in as many steps.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Dann ginge es mit einer kleinen genug hinab. Mit diesem Fehler steigt selbst η = 0,01, von {first:2} auf {slow:3} in ebenso vielen Schritten.</translation>
  </message>
  <message>
   <source>That would leave the cost high, but no step would climb. And the right code tells all four apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Dann blieben die Kosten hoch, aber kein Schritt würde steigen. Und der richtige Code unterscheidet alle vier.</translation>
  </message>
  <message>
   <source>Yes. A step along the true gradient, if it is short enough, always goes down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja. Ein Schritt entlang des wahren Gradienten geht, wenn er kurz genug ist, immer hinab.</translation>
  </message>
  <message>
   <source>Mend the code, and run until the cost is below 0.01.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Den Code berichtigen und laufen lassen, bis die Kosten unter 0,01 liegen.</translation>
  </message>
  <message>
   <source>Untick *Sign of the exponent*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Den Haken bei *Vorzeichen im Exponenten* entfernen, dann `R` drücken.</translation>
  </message>
  <message>
   <source>The right code brings all four to their own side, and in {n} steps the cost to {right_late:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Der richtige Code bringt alle vier auf ihre eigene Seite und die Kosten in {n} Schritten auf {right_late:4}.</translation>
  </message>
  <message>
   <source>By hand</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Von Hand</translation>
  </message>
  <message>
   <source>From w = 0 and b = 0 every z is 0, so every ŷ is ½ and every σ′ is ¼. Now you can do the whole gradient in your head, over the points −2 and −1 of class 0 and 1 and 2 of class 1.

To sum up: the gradient is error times slope times input, averaged over the samples. The slope is in there because the cost feels w only through ŷ and z. That same factor lets a neuron stall which is sure and wrong: that is **lesson 7**.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Von w = 0 und b = 0 aus ist jedes z gleich 0, also jedes ŷ gleich ½ und jedes σ′ gleich ¼. Jetzt lässt sich der ganze Gradient im Kopf rechnen, über die Punkte −2 und −1 der Klasse 0 und 1 und 2 der Klasse 1.

Zusammengefasst: Der Gradient ist Fehler mal Steigung mal Eingabe, über die Datenpunkte gemittelt. Die Steigung steht darin, weil die Kosten w nur über ŷ und z spüren. Derselbe Faktor lässt ein Neuron stocken, das sicher ist und falsch liegt: Das ist **Lektion 7**.
</translation>
  </message>
  <message>
   <source>What is ∂C/∂w at the start?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Wie groß ist ∂C/∂w am Start?</translation>
  </message>
  <message>
   <source>(ŷ − y) · x is −1, −½, −½ and −1. Take the mean, and then σ′ = ¼ of it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>(ŷ − y) · x ist −1, −½, −½ und −1. Den Mittelwert nehmen, und davon σ′ = ¼.</translation>
  </message>
  <message>
   <source>Yes: −¾ times ¼. The tab *Chain rule* shows the same.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ja: −¾ mal ¼. Das Register *Kettenregel* zeigt dasselbe.</translation>
  </message>
  <message>
   <source>A factor of ¼ is missing: either σ′, which is ¼ everywhere here, or 1/N, which is ¼ too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ein Faktor ¼ fehlt: entweder σ′, das hier überall ¼ ist, oder 1/N, das auch ¼ ist.</translation>
  </message>
  <message>
   <source>The errors alone do cancel out, and that is ∂C/∂b. For w, each counts times its x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Die Fehler allein heben sich auf, und das ist ∂C/∂b. Für w zählt jeder mal sein x.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: for class 1 the error is ½ − 1, for class 0 the input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Der Betrag stimmt. Auf das Vorzeichen achten: Bei Klasse 1 ist der Fehler ½ − 1, bei Klasse 0 liegt die Eingabe unter 0.</translation>
  </message>
  <message>
   <source>Twice too much. With the cost 1/(2N) Σ (ŷ − y)², the 2 of the square has cancelled.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Doppelt zu viel. Mit den Kosten 1/(2N) Σ (ŷ − y)² hat sich die 2 des Quadrats gekürzt.</translation>
  </message>
  <message>
   <source>That is a sum without σ′. Divide by N = 4, and multiply by ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Das ist eine Summe ohne σ′. Durch N = 4 teilen und mit ¼ multiplizieren.</translation>
  </message>
 </context>
 <context>
  <name>lesson/07-saturation</name>
  <message>
   <source>Saturation and cross-entropy</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sättigung und Kreuzentropie</translation>
  </message>
  <message>
   <source>A flat cost is not always a finished one; a cost that does not go flat.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Flache Kosten sind nicht immer am Ziel; und Kosten, die nicht flach werden.</translation>
  </message>
  <message>
   <source>Sure, and wrong</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sicher, und falsch</translation>
  </message>
  <message>
   <source>After this lesson you can tell a neuron that has stalled from one that has finished, and say what cross-entropy changes.

One sample: x = 1, and its label is 0. With w = {w0} and b = {b0} the neuron says ŷ = {sure:5}. It is as sure as it can be, and quite wrong: the error ŷ − y could hardly be larger.

Surely it has a lot to learn. But its pull is the error times the slope σ′(z) times x, and you see all three in the tiles.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ziel dieser Lektion: ein stockendes Neuron von einem fertigen unterscheiden, und sagen, was die Kreuzentropie ändert.

Ein Datenpunkt: x = 1, und sein Label ist 0. Mit w = {w0} und b = {b0} sagt das Neuron ŷ = {sure:5}. Es ist so sicher, wie es sein kann, und ganz falsch: Der Fehler ŷ − y könnte kaum größer sein.

Gewiss hat es viel zu lernen. Aber sein Zug ist der Fehler mal die Steigung σ′(z) mal x, und alle drei stehen in den Kacheln.
</translation>
  </message>
  <message>
   <source>How large will its first step be?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wie groß wird sein erster Schritt?</translation>
  </message>
  <message>
   <source>Large, since the error is large.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Groß, da der Fehler groß ist.</translation>
  </message>
  <message>
   <source>Tiny, since σ′ is nearly 0.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Winzig, da σ′ fast 0 ist.</translation>
  </message>
  <message>
   <source>That depends on η alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Das hängt nur von η ab.</translation>
  </message>
  <message>
   <source>The error is one of three factors. Look at the second tile.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Der Fehler ist einer von drei Faktoren. Ein Blick auf die zweite Kachel.</translation>
  </message>
  <message>
   <source>η multiplies the pull, and the pull is only {tug}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η multipliziert den Zug, und der Zug ist nur {tug}.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {flat}, so the pull on w is {tug}, and the step η times that.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja: σ′ ist {flat}, also ist der Zug an w {tug}, und der Schritt η mal so groß.</translation>
  </message>
  <message>
   <source>Try it: take ten steps (`Shift+S`), and see how far ŷ comes.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Es probieren: zehn Schritte machen (`Umschalt+S`) und sehen, wie weit ŷ kommt.</translation>
  </message>
  <message>
   <source>`Shift+S` takes ten steps at once, `S` takes one.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`Umschalt+S` macht zehn Schritte auf einmal, `S` macht einen.</translation>
  </message>
  <message>
   <source>ŷ was {sure:5}, and now it is {output:5}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>ŷ war {sure:5}, und jetzt ist es {output:5}.</translation>
  </message>
  <message>
   <source>Flat is not done</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Flach heißt nicht fertig</translation>
  </message>
  <message>
   <source>The same neuron after {n} steps. The cost is as flat as in a run that has finished, and the slope is only {late_norm:6}. Yet the cost is {late_cost:4}, and it could be 0.

The slope is a product. It is small where the error is: the neuron has **finished**. It is as small where σ′ is: the neuron has **stalled**, which is called *saturation*. The slope alone does not tell. Look at the cost, or at the tiles, as the verdict does.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Dasselbe Neuron nach {n} Schritten. Die Kosten sind so flach wie in einem Lauf, der fertig ist, und die Steigung ist nur {late_norm:6}. Doch die Kosten sind {late_cost:4}, und sie könnten 0 sein.

Die Steigung ist ein Produkt. Sie ist klein, wo der Fehler klein ist: Das Neuron ist **fertig**. Sie ist ebenso klein, wo σ′ klein ist: Das Neuron **stockt**, was *Sättigung* heißt. Die Steigung allein sagt es nicht. Auf die Kosten achten oder auf die Kacheln, wie es der Befund tut.
</translation>
  </message>
  <message>
   <source>Which factor makes the slope so small here?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Welcher Faktor macht die Steigung hier so klein?</translation>
  </message>
  <message>
   <source>The error ŷ − y.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Der Fehler ŷ − y.</translation>
  </message>
  <message>
   <source>The slope σ′(z).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Die Steigung σ′(z).</translation>
  </message>
  <message>
   <source>The input x.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Die Eingabe x.</translation>
  </message>
  <message>
   <source>The error is nearly 1, as large as it gets. Look at the tiles.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Der Fehler ist fast 1, größer wird er nicht. Ein Blick auf die Kacheln.</translation>
  </message>
  <message>
   <source>The input is 1: it changes nothing.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Die Eingabe ist 1: Sie ändert nichts.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {late_bend:6}, and everything is multiplied by it.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja: σ′ ist {late_bend:6}, und alles wird damit multipliziert.</translation>
  </message>
  <message>
   <source>Suppose the tolerance were 0.0001, so that a run ends where the slope is at most that. At which step would this run have ended?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Angenommen, die Toleranz wäre 0,0001, sodass ein Lauf endet, wo die Steigung höchstens so groß ist. Bei welchem Schritt hätte dieser Lauf geendet?</translation>
  </message>
  <message>
   <source>At the start the slope was {steep}. Is that above the tolerance?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Am Start war die Steigung {steep}. Liegt das über der Toleranz?</translation>
  </message>
  <message>
   <source>At the start already, and it would call that converged. Flat does not mean done.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Schon am Start, und das hieße dann konvergiert. Flach heißt nicht fertig.</translation>
  </message>
  <message>
   <source>It need not walk so long: compare the slope at the start, {steep}, with the tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>So lange muss er nicht gehen: die Steigung am Start, {steep}, mit der Toleranz vergleichen.</translation>
  </message>
  <message>
   <source>How long is the plateau?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wie lang ist das Plateau?</translation>
  </message>
  <message>
   <source>Three neurons, all wrong about the same sample, all with η = {eta}. They begin at (0.6, 0.9), (2, 2) and (5, 5), where σ′ is {bend1:3}, {bend2:4} and {bend3:6}. Press `R` and watch their costs.

The first brings ŷ below 0.2 in {near} steps. The second is only a little farther out, and needs {middle}: it creeps along the plateau, then falls as fast as the first.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Drei Neuronen, die alle bei demselben Datenpunkt falsch liegen, alle mit η = {eta}. Sie beginnen bei (0,6; 0,9), (2; 2) und (5; 5), wo σ′ {bend1:3}, {bend2:4} und {bend3:6} ist. `R` drücken und auf ihre Kosten achten.

Das erste bringt ŷ in {near} Schritten unter 0,2. Das zweite ist nur etwas weiter draußen und braucht {middle}: Es kriecht das Plateau entlang und fällt dann so schnell wie das erste.
</translation>
  </message>
  <message>
   <source>And the third, from (5, 5)?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Und das dritte, von (5; 5) aus?</translation>
  </message>
  <message>
   <source>About 900 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Etwa 900 Schritte.</translation>
  </message>
  <message>
   <source>About 5,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Etwa 5 000 Schritte.</translation>
  </message>
  <message>
   <source>Over 70,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Über 70 000 Schritte.</translation>
  </message>
  <message>
   <source>From the first to the second, σ′ falls to about an eighth. From the second to the third, it falls to less than a 300th.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Vom ersten zum zweiten sinkt σ′ auf etwa ein Achtel. Vom zweiten zum dritten sinkt es auf weniger als ein Dreihundertstel.</translation>
  </message>
  <message>
   <source>It is longer than that: σ′ is less than a 300th of the second’s, and so is each step.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Es dauert länger: σ′ ist weniger als ein Dreihundertstel von dem des zweiten, und jeder Schritt auch.</translation>
  </message>
  <message>
   <source>Yes, and nearly all of them on the plateau: it looks like an end, and is none. Counted, they are {far}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja, und fast alle davon auf dem Plateau: Es sieht nach einem Ende aus und ist keines. Gezählt sind es {far}.</translation>
  </message>
  <message>
   <source>Cross-entropy takes σ′ out</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Die Kreuzentropie nimmt σ′ heraus</translation>
  </message>
  <message>
   <source>Another cost for the same neuron: $C = -\log(1 - \hat y)$ where the label is 0, and $-\log \hat y$ where it is 1. Being sure and wrong is now dear: C = {dear:2}. Its slope by ŷ is

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Times σ′(z) = ŷ(1 − ŷ), the divisor cancels, and $\partial C / \partial z = \hat y - y$ is left. The second tile is struck out: the error pulls with all its might.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Andere Kosten für dasselbe Neuron: $C = -\log(1 - \hat y)$, wo das Label 0 ist, und $-\log \hat y$, wo es 1 ist. Sicher und falsch zu sein ist nun teuer: C = {dear:2}. Die Steigung nach ŷ ist

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Mal σ′(z) = ŷ(1 − ŷ) kürzt sich der Teiler, und $\partial C / \partial z = \hat y - y$ bleibt. Die zweite Kachel ist durchgestrichen: Der Fehler zieht mit aller Kraft.
</translation>
  </message>
  <message>
   <source>Where would a first step with η = 0.5 take w from 5?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wohin brächte ein erster Schritt mit η = 0,5 w von 5 aus?</translation>
  </message>
  <message>
   <source>The pull is (ŷ − y) · x, and that is nearly 1.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Der Zug ist (ŷ − y) · x, und das ist fast 1.</translation>
  </message>
  <message>
   <source>Yes: 5 − 0.5 · {crawl:2}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja: 5 − 0,5 · {crawl:2}.</translation>
  </message>
  <message>
   <source>With the quadratic cost, yes. Here σ′ has cancelled, and the error alone pulls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Mit den quadratischen Kosten ja. Hier hat sich σ′ gekürzt, und der Fehler allein zieht.</translation>
  </message>
  <message>
   <source>That is a step uphill: mind the minus sign.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Das ist ein Schritt bergauf: auf das Minuszeichen achten.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from 5.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Das ist, wie lang der Schritt ist. Er beginnt bei 5.</translation>
  </message>
  <message>
   <source>That is the whole pull. A step is η times as long.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Das ist der ganze Zug. Ein Schritt ist η mal so lang.</translation>
  </message>
  <message>
   <source>Walk on until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Weitergehen, bis ŷ unter 0,2 liegt.</translation>
  </message>
  <message>
   <source>`R` runs; `Shift+S` takes ten steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`R` läuft; `Umschalt+S` macht zehn Schritte.</translation>
  </message>
  <message>
   <source>It takes {arrival} steps from where the quadratic cost stalls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Es dauert {arrival} Schritte von dort, wo die quadratischen Kosten stocken.</translation>
  </message>
  <message>
   <source>Distance counts, no plateau</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Der Abstand zählt, kein Plateau</translation>
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
   <translation>Dieselben drei Starts, nun mit Kreuzentropie. Schritte, bis ŷ unter 0,2 liegt:

| ab | quadratisch | Kreuzentropie |
|---|---|---|
| (0,6; 0,9) | {q1} | {c1} |
| (2; 2) | {q2} | {c2} |
| (5; 5) | über 70 000 | {c3} |

Wo das Neuron falsch liegt, ist sein Zug etwa 1, es geht also in gleichmäßigem Tempo. Wo es richtig wird, schrumpft der Fehler, und der Zug mit ihm: **Diese** Flachheit heißt fertig.
</translation>
  </message>
  <message>
   <source>With cross-entropy, when is the slope nearly 0?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wann ist bei der Kreuzentropie die Steigung fast 0?</translation>
  </message>
  <message>
   <source>When the neuron is sure.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wenn das Neuron sicher ist.</translation>
  </message>
  <message>
   <source>When the neuron is right.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wenn das Neuron richtig liegt.</translation>
  </message>
  <message>
   <source>When η is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wenn η klein ist.</translation>
  </message>
  <message>
   <source>Sure and wrong, its slope is large: nothing but the error is left in the product.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sicher und falsch ist seine Steigung groß: Im Produkt bleibt nur der Fehler.</translation>
  </message>
  <message>
   <source>η scales the step, not the slope.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η skaliert den Schritt, nicht die Steigung.</translation>
  </message>
  <message>
   <source>Yes: ∂C/∂z is the error, and nothing else.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja: ∂C/∂z ist der Fehler und sonst nichts.</translation>
  </message>
  <message>
   <source>Real samples</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Echte Datenpunkte</translation>
  </message>
  <message>
   <source>{n} penguins of two species, told apart by bill and flipper. Weights and bias begin at {from}: most penguins are on the wrong side, and the neuron is sure of it.

With the quadratic cost, {limit_step} steps bring the share on its own side from {share0:2} to {share_q:2} only, and {many} steps to {share_long:2}. The start and the learning rate stay as they are.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>{n} Pinguine zweier Arten, nach Schnabel und Flosse unterschieden. Gewichte und Bias beginnen bei {from}: Die meisten Pinguine liegen auf der falschen Seite, und das Neuron ist sich dessen sicher.

Mit den quadratischen Kosten bringen {limit_step} Schritte den Anteil auf der eigenen Seite nur von {share0:2} auf {share_q:2}, und {many} Schritte auf {share_long:2}. Start und Lernrate bleiben, wie sie sind.
</translation>
  </message>
  <message>
   <source>Change one thing in the model, so that at most {limit_step} steps put 0.99 of the penguins on their own side.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Eines am Modell ändern, sodass höchstens {limit_step} Schritte 0,99 der Pinguine auf ihre eigene Seite bringen.</translation>
  </message>
  <message>
   <source>Choose another *Cost*, then press `R`.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Andere *Kosten* wählen, dann `R` drücken.</translation>
  </message>
  <message>
   <source>Yes: {share_c:3} of them after {limit_step} steps. Only the cost is another.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja: {share_c:3} davon nach {limit_step} Schritten. Nur die Kosten sind andere.</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Was hilft</translation>
  </message>
  <message>
   <source>To sum up: a small slope means *finished* only where the error is small too. With the quadratic cost, a neuron that is sure and wrong stalls, because σ′ stands in its gradient; cross-entropy cancels it.

It helps as much not to be sure too early. This is the neuron of the first page again, from zeros, with the quadratic cost: σ′ is as large as it can be.

In **lesson 8**, a step looks at a few samples only.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Zusammengefasst: Eine kleine Steigung heißt nur *fertig*, wo auch der Fehler klein ist. Mit den quadratischen Kosten stockt ein Neuron, das sicher ist und falsch liegt, weil σ′ in seinem Gradienten steht; bei der Kreuzentropie kürzt es sich.

Ebenso hilft es, nicht zu früh sicher zu sein. Dies ist noch einmal das Neuron der ersten Seite, von Nullen aus, mit den quadratischen Kosten: σ′ ist so groß wie möglich.

In **Lektion 8** sieht ein Schritt nur wenige Datenpunkte.
</translation>
  </message>
  <message>
   <source>How large is σ′ for a sample with x = 100, at zeros?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Wie groß ist σ′ für einen Datenpunkt mit x = 100, bei Nullen?</translation>
  </message>
  <message>
   <source>z = 0 · 100 + 0, so ŷ = ½, and σ′ = ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>z = 0 · 100 + 0, also ŷ = ½, und σ′ = ŷ(1 − ŷ).</translation>
  </message>
  <message>
   <source>Yes, for every sample. The one on this page takes {gone} steps until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja, für jeden Datenpunkt. Der auf dieser Seite braucht {gone} Schritte, bis ŷ unter 0,2 liegt.</translation>
  </message>
  <message>
   <source>That is ŷ. σ′ is ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Das ist ŷ. σ′ ist ŷ(1 − ŷ).</translation>
  </message>
  <message>
   <source>z is 0, not σ′: at z = 0 the sigmoid is steepest.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>z ist 0, nicht σ′: Bei z = 0 ist die Sigmoidfunktion am steilsten.</translation>
  </message>
  <message>
   <source>The sigmoid never rises so steeply: σ′ = ŷ(1 − ŷ), with ŷ = ½.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>So steil steigt die Sigmoidfunktion nie: σ′ = ŷ(1 − ŷ), mit ŷ = ½.</translation>
  </message>
  <message>
   <source>That is σ′ · x. The input is a factor of its own; here it is σ′ alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Das ist σ′ · x. Die Eingabe ist ein eigener Faktor; hier geht es um σ′ allein.</translation>
  </message>
  <message>
   <source>A neuron’s cost has long been flat, and high. What do you look at first?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Die Kosten eines Neurons sind seit Langem flach, und hoch. Worauf ist zuerst zu achten?</translation>
  </message>
  <message>
   <source>The tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Auf die Toleranz.</translation>
  </message>
  <message>
   <source>The error and σ′ of samples that it gets wrong.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Auf Fehler und σ′ der falsch erkannten Datenpunkte.</translation>
  </message>
  <message>
   <source>The number of steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Auf die Zahl der Schritte.</translation>
  </message>
  <message>
   <source>The tolerance says when to stop. It says nothing of why the slope is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Die Toleranz sagt, wann anzuhalten ist. Warum die Steigung klein ist, sagt sie nicht.</translation>
  </message>
  <message>
   <source>More steps do get there in the end; on page 3 it took over 70,000.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Mehr Schritte kommen am Ende an; auf Seite 3 waren es über 70 000.</translation>
  </message>
  <message>
   <source>Yes. Errors near 1 with slopes near 0 are saturation.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ja. Fehler nahe 1 mit Steigungen nahe 0 sind Sättigung.</translation>
  </message>
 </context>
 <context>
  <name>lesson/08-batches</name>
  <message>
   <source>Batches and noise</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Batches und Rauschen</translation>
  </message>
  <message>
   <source>A step that sees a few samples; what an epoch is; why a noisy cost is no bug.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ein Schritt, der wenige Datenpunkte sieht; was eine Epoche ist; warum verrauschte Kosten kein Fehler sind.</translation>
  </message>
  <message>
   <source>A step need not see everything</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ein Schritt muss nicht alles sehen</translation>
  </message>
  <message>
   <source>After this lesson you can choose a batch size, tell steps from epochs, and say why a noisy cost is no bug.

So far, a step has asked every sample before the neuron moved once: here that is {n} points in two overlapping clusters. A **batch** is a few of them. Their mean slope is only a rough answer, but it costs a fraction of the work. Take a batch, step, take the next; once through all of them is an **epoch**. Then they are shuffled anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ziel dieser Lektion: eine Batchgröße wählen, Schritte von Epochen unterscheiden und sagen, warum verrauschte Kosten kein Fehler im Code sind.

Bisher hat ein Schritt jeden Datenpunkt gefragt, bevor sich das Neuron einmal bewegte: Hier sind das {n} Punkte in zwei Haufen, die sich überschneiden. Ein **Batch** sind einige davon. Ihre mittlere Steigung ist nur eine grobe Antwort, aber sie kostet einen Bruchteil der Arbeit. Einen Batch nehmen, einen Schritt machen, den nächsten nehmen; einmal durch alle ist eine **Epoche**. Dann werden sie neu gemischt.
</translation>
  </message>
  <message>
   <source>{n} samples, taken 16 at a time. How many steps has an epoch?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>{n} Datenpunkte, je 16 auf einmal. Wie viele Schritte hat eine Epoche?</translation>
  </message>
  <message>
   <source>Divide. What is left over is a batch too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Teilen. Was übrig bleibt, ist auch ein Batch.</translation>
  </message>
  <message>
   <source>Yes: seven batches of 16, and one of the 8 that are left.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ja: sieben Batches zu 16 und einer mit den restlichen 8.</translation>
  </message>
  <message>
   <source>There is no half step: the 8 samples that are left are a batch as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Einen halben Schritt gibt es nicht: Auch die restlichen 8 Datenpunkte sind ein Batch.</translation>
  </message>
  <message>
   <source>Seven full batches, and then 8 samples are left. They get their step too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sieben volle Batches, dann bleiben 8 Datenpunkte übrig. Auch sie bekommen ihren Schritt.</translation>
  </message>
  <message>
   <source>So it would be with batches of 1.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>So wäre es mit Batches zu 1.</translation>
  </message>
  <message>
   <source>That is how many samples a step sees. How many such steps are needed for all?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>So viele Datenpunkte sieht ein Schritt. Wie viele solche Schritte braucht es für alle?</translation>
  </message>
  <message>
   <source>An epoch is one step only where each step sees all samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Eine Epoche ist nur dort ein Schritt, wo jeder Schritt alle Datenpunkte sieht.</translation>
  </message>
  <message>
   <source>An epoch is not a step</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Eine Epoche ist kein Schritt</translation>
  </message>
  <message>
   <source>Now each step sees {size} samples, ringed among the points; in the chain rule, the mean is of these alone.

In the cost plot, the thin line is each batch’s own cost. The strong line is the cost of **all** samples, and it gets a point only where an epoch ends, once every {many} steps. You stand at step {step}, and that is epoch {epoch}.

The numbers of steps in two runs say little if their batches differ. Count epochs: those say how often each sample has been looked at.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Nun sieht jeder Schritt {size} Datenpunkte, unter den Punkten eingekreist; in der Kettenregel wird nur über diese gemittelt.

Im Kostendiagramm zeigt die dünne Linie die Kosten jedes Batches. Die kräftige Linie zeigt die Kosten **aller** Datenpunkte, und sie bekommt nur dort einen Punkt, wo eine Epoche endet, alle {many} Schritte einen. Der Weg steht bei Schritt {step}, und das ist Epoche {epoch}.

Die Schrittzahlen zweier Läufe sagen wenig, wenn ihre Batches verschieden sind. Epochen zählen: Sie sagen, wie oft jeder Datenpunkt angesehen wurde.
</translation>
  </message>
  <message>
   <source>Walk exactly one epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Genau eine Epoche gehen.</translation>
  </message>
  <message>
   <source>An epoch has {many} steps here, and `S` takes one. Too far? `Backspace` takes one back.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Eine Epoche hat hier {many} Schritte, und `S` macht einen. Zu weit? `Rücktaste` nimmt einen zurück.</translation>
  </message>
  <message>
   <source>One epoch, {many} steps. They take the cost of all samples from {before:2} to {after:2}.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Eine Epoche, {many} Schritte. Sie bringen die Kosten aller Datenpunkte von {before:2} auf {after:2}.</translation>
  </message>
  <message>
   <source>Noise is no bug</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Rauschen ist kein Fehler</translation>
  </message>
  <message>
   <source>Batches of one, and two epochs: {n} steps, each down the slope of a single sample. The thin line leaps. At step {quiet_step} the cost was {quiet:2}, one step later {loud:2}, four times as much.

And the strong line? {full0:2}, {full1:2}, {full2:2}: down, and down again.

Each step did lower the cost of *its* sample. The next point of the thin line is the cost of *another* one.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Batches zu einem, und zwei Epochen: {n} Schritte, jeder die Steigung eines einzigen Datenpunkts hinab. Die dünne Linie springt. Bei Schritt {quiet_step} waren die Kosten {quiet:2}, einen Schritt später {loud:2}, viermal so hoch.

Und die kräftige Linie? {full0:2}; {full1:2}; {full2:2}: hinab, und noch einmal hinab.

Jeder Schritt hat die Kosten *seines* Datenpunkts gesenkt. Der nächste Punkt der dünnen Linie zeigt die Kosten eines *anderen*.
</translation>
  </message>
  <message>
   <source>“The cost went up after a step, so the gradient has a bug.” What do you answer?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>„Die Kosten sind nach einem Schritt gestiegen, also hat der Gradient einen Fehler.“ Was ist darauf zu antworten?</translation>
  </message>
  <message>
   <source>So it has: each step must go down.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das stimmt: Jeder Schritt muss hinabgehen.</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Die Lernrate ist zu groß.</translation>
  </message>
  <message>
   <source>It is the cost of another sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Es sind die Kosten eines anderen Datenpunkts.</translation>
  </message>
  <message>
   <source>It must, on the cost that it was taken for: its own batch’s. The next point shows the next batch’s.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das muss er, bei den Kosten, für die er gemacht wurde: denen seines Batches. Der nächste Punkt zeigt die des nächsten Batches.</translation>
  </message>
  <message>
   <source>With η = 0.0001 the neuron hardly moves, and the leap is there all the same: from {gentle7:2} to {gentle8:2}. It lies between the samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Mit η = 0,0001 bewegt sich das Neuron kaum, und der Sprung ist trotzdem da: von {gentle7:2} auf {gentle8:2}. Er liegt zwischen den Datenpunkten.</translation>
  </message>
  <message>
   <source>Yes. To judge a run with batches, look at the cost of all samples, epoch by epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ja. Um einen Lauf mit Batches zu beurteilen, auf die Kosten aller Datenpunkte achten, Epoche für Epoche.</translation>
  </message>
  <message>
   <source>Rough, but right on average</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Grob, aber im Mittel richtig</translation>
  </message>
  <message>
   <source>Why may a step trust a few samples? Because the mean of all batches’ slopes, at one place, **is** the slope of all.

Four points, from zeros, in batches of two. The batch that comes first, −2 and 2, says ∂C/∂w = {first_batch}: too steep. The other one, −1 and 1, would say {other_batch}: too flat. Each is wrong, and neither is wrong on purpose.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Warum darf ein Schritt wenigen Datenpunkten trauen? Weil der Mittelwert der Steigungen aller Batches an einer Stelle die Steigung aller **ist**.

Vier Punkte, von Nullen aus, in Batches zu zwei. Der erste Batch, −2 und 2, sagt ∂C/∂w = {first_batch}: zu steil. Der andere, −1 und 1, würde {other_batch} sagen: zu flach. Jeder liegt falsch, und keiner mit Absicht.
</translation>
  </message>
  <message>
   <source>What is the slope of all four?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Wie groß ist die Steigung aller vier?</translation>
  </message>
  <message>
   <source>Each batch holds half of the samples, so take the mean of the two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Jeder Batch enthält die Hälfte der Datenpunkte, also den Mittelwert der beiden nehmen.</translation>
  </message>
  <message>
   <source>Yes, the mean. The errors of batches cancel out; those of a bug would not.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ja, der Mittelwert. Die Abweichungen von Batches heben sich auf; die eines Fehlers im Code nicht.</translation>
  </message>
  <message>
   <source>That is the sum. The gradient is a mean, so it is half of that.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das ist die Summe. Der Gradient ist ein Mittelwert, also die Hälfte davon.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: both batches say that w should grow.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Der Betrag stimmt. Auf das Vorzeichen achten: Beide Batches sagen, dass w wachsen soll.</translation>
  </message>
  <message>
   <source>That is the second batch’s alone. The first has a say as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das ist die des zweiten Batches allein. Auch der erste redet mit.</translation>
  </message>
  <message>
   <source>The same steps, less work</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Dieselben Schritte, weniger Arbeit</translation>
  </message>
  <message>
   <source>Three lanes from one start, with one learning rate: batches of 1, of 16, and all {n} samples. After {walked} steps they are almost equally low: {low1:3}, {low16:3} and {lowall:3}.

But a step is not the same work. The first lane has looked at {walked} samples, the last one at all of them {walked} times. (In the ranking, one *evaluation* is a look at all, and the look at the start counts as well.) Click *evaluations* above the costs, and the lanes part: small batches win, although their path is ragged.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Drei Bahnen von einem Start, mit einer Lernrate: Batches zu 1, zu 16 und alle {n} Datenpunkte. Nach {walked} Schritten liegen sie fast gleich tief: {low1:3}, {low16:3} und {lowall:3}.

Aber ein Schritt ist nicht dieselbe Arbeit. Die erste Bahn hat {walked} Datenpunkte angesehen, die letzte alle {walked}-mal. (In der Rangliste ist eine *Auswertung* ein Blick auf alle, und der Blick am Start zählt mit.) Über den Kosten auf *Auswertungen* klicken, und die Bahnen trennen sich: Kleine Batches gewinnen, obwohl ihr Weg zerklüftet ist.
</translation>
  </message>
  <message>
   <source>How many epochs has the lane with batches of 16 gone through?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Wie viele Epochen hat die Bahn mit Batches zu 16 durchlaufen?</translation>
  </message>
  <message>
   <source>An epoch has 8 steps there.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Eine Epoche hat dort 8 Schritte.</translation>
  </message>
  <message>
   <source>Yes: {walked} steps, 8 to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ja: {walked} Schritte, 8 je Epoche.</translation>
  </message>
  <message>
   <source>You divided by the batch size. An epoch is as many steps as there are batches, 8.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das teilt durch die Batchgröße. Eine Epoche hat so viele Schritte, wie es Batches gibt: 8.</translation>
  </message>
  <message>
   <source>That is the lane of all samples: only there a step is an epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das ist die Bahn mit allen Datenpunkten: Nur dort ist ein Schritt eine Epoche.</translation>
  </message>
  <message>
   <source>Divide the steps by the steps in an epoch, do not multiply.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Die Schritte durch die Schritte je Epoche teilen, nicht multiplizieren.</translation>
  </message>
  <message>
   <source>The noise stays, unless η shrinks</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das Rauschen bleibt, wenn η nicht schrumpft</translation>
  </message>
  <message>
   <source>Near the minimum the slope of **all** samples shrinks, and full steps get short by themselves. The slope of a single sample does not: each still pulls its own way. So with batches of one and η = {eta}, the walk never comes to rest. After {rounds} epochs the cost of all is {swarm:3}, and the lowest possible is {floor:3}.

η does not shrink by itself. You have to do that: a *schedule* lowers it on the way, in mid-run, without beginning anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Nahe am Minimum schrumpft die Steigung **aller** Datenpunkte, und volle Schritte werden von selbst kurz. Die Steigung eines einzelnen Datenpunkts schrumpft nicht: Jeder zieht noch in seine Richtung. Mit Batches zu einem und η = {eta} kommt der Weg also nie zur Ruhe. Nach {rounds} Epochen sind die Kosten aller {swarm:3}, und die niedrigsten möglichen sind {floor:3}.

η schrumpft nicht von selbst. Das muss man tun: Ein *Plan* senkt es unterwegs, mitten im Lauf, ohne neu zu beginnen.
</translation>
  </message>
  <message>
   <source>Lower η to 0.1 or less, without a reset, and walk on until the cost of all is below 0.31.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>η auf 0,1 oder weniger senken, ohne zurückzusetzen, und weitergehen, bis die Kosten aller unter 0,31 liegen.</translation>
  </message>
  <message>
   <source>`Alt+R` leads to the learning rate. Type 0.1, then `R`, and give it an epoch or two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>`Alt+R` führt zur Lernrate. 0,1 eingeben, dann `R`, und eine oder zwei Epochen abwarten.</translation>
  </message>
  <message>
   <source>With a smaller η the cloud of steps draws together around the minimum. The cost of all is {full_cost:4} now.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Mit kleinerem η zieht sich die Wolke der Schritte um das Minimum zusammen. Die Kosten aller sind jetzt {full_cost:4}.</translation>
  </message>
  <message>
   <source>Why does the noise not die away at a constant η?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Warum vergeht das Rauschen bei konstantem η nicht?</translation>
  </message>
  <message>
   <source>At the minimum the batches’ slopes are not 0; only their mean is.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Am Minimum sind die Steigungen der Batches nicht 0; nur ihr Mittelwert ist es.</translation>
  </message>
  <message>
   <source>The shuffling is different in each epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>In jeder Epoche wird anders gemischt.</translation>
  </message>
  <message>
   <source>The cost has many minima.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Die Kosten haben viele Minima.</translation>
  </message>
  <message>
   <source>In a fixed order the samples would still pull different ways.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Auch in fester Reihenfolge zögen die Datenpunkte in verschiedene Richtungen.</translation>
  </message>
  <message>
   <source>This one has a single minimum. The walk swarms around it.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Diese haben ein einziges Minimum. Der Weg schwärmt darum herum.</translation>
  </message>
  <message>
   <source>Yes. The step is η times such a slope, so a smaller η makes the swarm smaller.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ja. Der Schritt ist η mal eine solche Steigung; ein kleineres η macht den Schwarm also kleiner.</translation>
  </message>
  <message>
   <source>Choosing a batch</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Einen Batch wählen</translation>
  </message>
  <message>
   <source>To sum up: a batch gives a rough slope for little work, right on average. Its noise is no bug; judge a run by the cost of all samples, epoch by epoch, and lower η towards the end. Small batches take many cheap steps, large ones few dear ones, and most people settle in between.

What if the steps’ own ups and downs could be evened out? That is part of **lesson 9**: momentum and its friends.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Zusammengefasst: Ein Batch gibt für wenig Arbeit eine grobe Steigung, im Mittel richtig. Sein Rauschen ist kein Fehler; einen Lauf nach den Kosten aller Datenpunkte beurteilen, Epoche für Epoche, und η gegen Ende senken. Kleine Batches machen viele billige Schritte, große wenige teure, und meist liegt die Wahl dazwischen.

Ließe sich das Auf und Ab der Schritte ausgleichen? Das gehört zu **Lektion 9**: Momentum und Verwandte.
</translation>
  </message>
  <message>
   <source>For which batch size, of these {n} samples, is an epoch one step?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Bei welcher Batchgröße, von diesen {n} Datenpunkten, ist eine Epoche ein Schritt?</translation>
  </message>
  <message>
   <source>Each step would have to see every sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Jeder Schritt müsste jeden Datenpunkt sehen.</translation>
  </message>
  <message>
   <source>Yes, only for all of them. Elsewhere an epoch is many steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ja, nur bei allen. Sonst ist eine Epoche viele Schritte.</translation>
  </message>
  <message>
   <source>That is the other end: one sample a step, so {n} steps to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Das ist das andere Ende: ein Datenpunkt je Schritt, also {n} Schritte je Epoche.</translation>
  </message>
  <message>
   <source>Then an epoch has {one} steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Dann hat eine Epoche {one} Schritte.</translation>
  </message>
 </context>
 <context>
  <name>lesson/09-momentum</name>
  <message>
   <source>Momentum and friends</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum und Verwandte</translation>
  </message>
  <message>
   <source>Down a narrow valley with a heavy ball, and with steps that measure the slope.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ein enges Tal hinab mit einem schweren Ball, und mit Schritten, die die Steigung messen.</translation>
  </message>
  <message>
   <source>Across, not along</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Quer, nicht längs</translation>
  </message>
  <message>
   <source>After this lesson you can say when momentum helps, how far its learning rate may go, and what AdaGrad and Adam do differently.

A narrow valley, f(x, y) = x²/20 + y². You begin at x = {x0}, y = {y0}, and the minimum is at (0, 0): two to the right for each one down. But the slope there is ({along}, {across}), and the green arrow goes against that. It stands at a right angle to the contour, and does **not** point at the star.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ziel dieser Lektion: sagen, wann Momentum hilft, wie groß seine Lernrate sein darf und was AdaGrad und Adam anders machen.

Ein enges Tal, f(x, y) = x²/20 + y². Der Start ist bei x = {x0}, y = {y0}, und das Minimum bei (0; 0): zwei nach rechts für jedes eine hinab. Aber die Steigung dort ist ({along}; {across}), und der grüne Pfeil geht gegen sie. Er steht im rechten Winkel zur Höhenlinie und zeigt **nicht** zum Stern.
</translation>
  </message>
  <message>
   <source>How far to the right does the first step go, for each one down?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Wie weit nach rechts geht der erste Schritt, für jedes eine hinab?</translation>
  </message>
  <message>
   <source>The step is −η times the slope, so η drops out: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Der Schritt ist −η mal die Steigung, also fällt η heraus: {along} mit {across} vergleichen.</translation>
  </message>
  <message>
   <source>Yes. The valley is steep across and flat along, and a step feels the steep.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ja. Das Tal ist quer steil und längs flach, und ein Schritt spürt das Steile.</translation>
  </message>
  <message>
   <source>That is the way to the minimum. The gradient does not know it: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist der Weg zum Minimum. Der Gradient kennt ihn nicht: {along} mit {across} vergleichen.</translation>
  </message>
  <message>
   <source>The size is right. Both are lengths here, one to the right and one down, so the sign does not count.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Der Betrag stimmt. Beides sind hier Längen, eine nach rechts und eine hinab; das Vorzeichen zählt also nicht.</translation>
  </message>
  <message>
   <source>The other way round: ten down for each one to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Umgekehrt: zehn hinab für jedes eine nach rechts.</translation>
  </message>
  <message>
   <source>That is the slope along x. Divide it by the slope across, {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist die Steigung entlang x. Sie durch die Steigung quer teilen, {across}.</translation>
  </message>
  <message>
   <source>Take five steps (`S`), and watch where the arrow points each time.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Fünf Schritte machen (`S`) und jedes Mal darauf achten, wohin der Pfeil zeigt.</translation>
  </message>
  <message>
   <source>`S` takes one step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>`S` macht einen Schritt.</translation>
  </message>
  <message>
   <source>To and fro across the floor, a little further each time: it takes {near} steps to come within 0.01 of the minimum.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Hin und her über den Grund, jedes Mal ein wenig weiter: Es dauert {near} Schritte, bis das Minimum auf 0,01 nahe ist.</translation>
  </message>
  <message>
   <source>A heavy ball</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ein schwerer Ball</translation>
  </message>
  <message>
   <source>Momentum keeps a share β of its velocity at each step:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Slopes that agree add up; slopes that change sign cancel out. To see the first on its own, here is a straight slope, $f(x) = x$: the gradient is 1 everywhere. Plain steps would all be η = {first} long. With β = 0.9 they get longer and longer, up to 1/(1 − β), ten times as long.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum behält bei jedem Schritt einen Anteil β seiner Geschwindigkeit:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Steigungen, die übereinstimmen, addieren sich; Steigungen mit wechselndem Vorzeichen heben sich auf. Um das Erste für sich zu sehen, ist hier ein gerader Hang, $f(x) = x$: Der Gradient ist überall 1. Einfache Schritte wären alle η = {first} lang. Mit β = 0,9 werden sie länger und länger, bis 1/(1 − β), zehnmal so lang.
</translation>
  </message>
  <message>
   <source>The first step is {first} long. How long is the second?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Der erste Schritt ist {first} lang. Wie lang ist der zweite?</translation>
  </message>
  <message>
   <source>The velocity was 1. Of it 0.9 is kept, and the slope adds 1 again. Then times η.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Die Geschwindigkeit war 1. Davon bleiben 0,9, und die Steigung addiert wieder 1. Dann mal η.</translation>
  </message>
  <message>
   <source>Yes: v = 0.9 · 1 + 1, times η. After two hundred of them a step is {long:2} long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ja: v = 0,9 · 1 + 1, mal η. Nach zweihundert davon ist ein Schritt {long:2} lang.</translation>
  </message>
  <message>
   <source>So it would be without momentum: the ball keeps a share of its velocity, and adds the slope to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>So wäre es ohne Momentum: Der Ball behält einen Anteil seiner Geschwindigkeit und addiert die Steigung dazu.</translation>
  </message>
  <message>
   <source>Nearly: only 0.9 of the velocity is kept, not all of it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Fast: Nur 0,9 der Geschwindigkeit bleiben, nicht die ganze.</translation>
  </message>
  <message>
   <source>That is the kept share alone. The slope is added to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist der behaltene Anteil allein. Die Steigung kommt dazu.</translation>
  </message>
  <message>
   <source>That is the velocity. The step is η times as long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist die Geschwindigkeit. Der Schritt ist η mal so lang.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist die Richtung, nach links. Wie lang er ist, hat kein Vorzeichen.</translation>
  </message>
  <message>
   <source>Down the valley</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das Tal hinab</translation>
  </message>
  <message>
   <source>Back in the valley, four lanes with η = {eta}: (1) plain gradient descent, momentum with (2) β = 0.5 and (3) β = 0.9, and (4) Nesterov’s momentum, which takes the slope where the velocity is about to lead, and brakes sooner.

Across the floor slopes change sign, and the velocity evens them out. Along it they agree, and the ball gathers speed. Guess first, then press `R`.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Zurück im Tal, vier Bahnen mit η = {eta}: (1) einfacher Gradientenabstieg, Momentum mit (2) β = 0,5 und (3) β = 0,9, und (4) Nesterovs Momentum, das die Steigung dort nimmt, wohin die Geschwindigkeit gleich führt, und früher bremst.

Quer zum Grund wechseln die Steigungen das Vorzeichen, und die Geschwindigkeit gleicht sie aus. Längs stimmen sie überein, und der Ball wird schneller. Erst raten, dann `R` drücken.
</translation>
  </message>
  <message>
   <source>Which one is first within 0.01 of the minimum?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Welche Bahn ist zuerst auf 0,01 am Minimum?</translation>
  </message>
  <message>
   <source>Plain gradient descent.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Einfacher Gradientenabstieg.</translation>
  </message>
  <message>
   <source>Momentum, β = 0.5.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum, β = 0,5.</translation>
  </message>
  <message>
   <source>Momentum, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum, β = 0,9.</translation>
  </message>
  <message>
   <source>Nesterov, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Nesterov, β = 0,9.</translation>
  </message>
  <message>
   <source>It creeps along the floor at a tenth of the slope’s size: {plain} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Er kriecht den Grund entlang, mit einem Zehntel der Größe der Steigung: {plain} Schritte.</translation>
  </message>
  <message>
   <source>Its steps grow to twice as long, so it needs half as many: {half}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Seine Schritte wachsen auf die doppelte Länge, es braucht also halb so viele: {half}.</translation>
  </message>
  <message>
   <source>It is fast, but it rolls past the minimum and swings: {heavy} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Es ist schnell, aber es rollt über das Minimum hinaus und schwingt: {heavy} Schritte.</translation>
  </message>
  <message>
   <source>Yes: {ahead} steps; then {heavy}, {half} and {plain}. More is not always better: at η = 0.9, plain descent takes {bold_plain} and the heavy ball, swinging, {bold_heavy}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ja: {ahead} Schritte; dann {heavy}, {half} und {plain}. Mehr ist nicht immer besser: Bei η = 0,9 braucht der einfache Abstieg {bold_plain}, und der schwere Ball, schwingend, {bold_heavy}.</translation>
  </message>
  <message>
   <source>A limit of its own</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Eine eigene Grenze</translation>
  </message>
  <message>
   <source>Plain gradient descent must stay below 2/L, or it goes away from the minimum. Momentum may go further: to and fro, its slopes cancel, so that it is slower to run away. On a parabola its limit is

$\frac{2 (1 + \beta)}{L}$

So the ruler’s colours do not hold for it, and the window says so instead of showing them. Here L = {bend} and β = 0.9.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Einfacher Gradientenabstieg muss unter 2/L bleiben, sonst entfernt er sich vom Minimum. Momentum darf weiter gehen: Beim Hin und Her heben sich seine Steigungen auf, sodass es langsamer davonläuft. Auf einer Parabel ist seine Grenze

$\frac{2 (1 + \beta)}{L}$

Die Farben der Skala gelten also nicht dafür, und das Fenster sagt das, statt sie zu zeigen. Hier ist L = {bend} und β = 0,9.
</translation>
  </message>
  <message>
   <source>How large may η be here?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Wie groß darf η hier sein?</translation>
  </message>
  <message>
   <source>2 times 1.9, divided by L.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>2 mal 1,9, geteilt durch L.</translation>
  </message>
  <message>
   <source>Yes. At exactly that, it swings for ever.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ja. Genau bei diesem Wert schwingt es für immer.</translation>
  </message>
  <message>
   <source>That is 2/L, the limit of plain gradient descent. Momentum’s is 1 + β times that.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist 2/L, die Grenze des einfachen Gradientenabstiegs. Die von Momentum ist 1 + β mal so groß.</translation>
  </message>
  <message>
   <source>The division by L is missing.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Die Division durch L fehlt.</translation>
  </message>
  <message>
   <source>That is 2 / ((1 − β)L). The limit has 1 + β above the line.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist 2 / ((1 − β)L). Bei der Grenze steht 1 + β über dem Bruchstrich.</translation>
  </message>
  <message>
   <source>That is (1 + β)/L. There is a 2 above the line: the limit is twice as large.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist (1 + β)/L. Über dem Bruchstrich steht eine 2: Die Grenze ist doppelt so groß.</translation>
  </message>
  <message>
   <source>Set an η that plain gradient descent could not bear, and let momentum arrive.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ein η einstellen, das einfacher Gradientenabstieg nicht vertrüge, und Momentum ankommen lassen.</translation>
  </message>
  <message>
   <source>Between 1 and 1.9, for example 1.5. Then `R`.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Zwischen 1 und 1,9, zum Beispiel 1,5. Dann `R`.</translation>
  </message>
  <message>
   <source>It has arrived, with an η beyond plain gradient descent’s limit of {plain_limit}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Angekommen, mit einem η über der Grenze des einfachen Gradientenabstiegs von {plain_limit}.</translation>
  </message>
  <message>
   <source>Adam: steps of η</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam: Schritte von η</translation>
  </message>
  <message>
   <source>Adam keeps two running means: m of the slopes, and s of their squares. It steps along m, divided by √s, the usual size of slopes:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

So the size of the slope drops out, and η has another meaning: it **is** about the length of a step. The first is η exactly, however steep the place. Here it is η = {eta}: where the slope is {steep}, the first step leads from x = {from} to x = {first}.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam führt zwei laufende Mittelwerte: m der Steigungen und s ihrer Quadrate. Er geht entlang m, geteilt durch √s, die übliche Größe der Steigungen:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

Die Größe der Steigung fällt also heraus, und η hat eine andere Bedeutung: Es **ist** ungefähr die Länge eines Schritts. Der erste ist genau η lang, wie steil die Stelle auch ist. Hier ist η = {eta}: Wo die Steigung {steep} ist, führt der erste Schritt von x = {from} zu x = {first}.
</translation>
  </message>
  <message>
   <source>Where would Adam’s first step lead from x = 1, where the slope is {near_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Wohin würde Adams erster Schritt von x = 1 führen, wo die Steigung {near_steep} ist?</translation>
  </message>
  <message>
   <source>Its length is η, and it goes down.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Seine Länge ist η, und er geht hinab.</translation>
  </message>
  <message>
   <source>Yes, one η to the right, as the slope is below 0.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ja, ein η nach rechts, da die Steigung unter 0 liegt.</translation>
  </message>
  <message>
   <source>That is a plain step, η times the slope. Adam divides by the slope’s size first.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist ein einfacher Schritt, η mal die Steigung. Adam teilt erst durch die Größe der Steigung.</translation>
  </message>
  <message>
   <source>The length is right. The slope is below 0, so down is to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Die Länge stimmt. Die Steigung liegt unter 0, also geht es nach rechts hinab.</translation>
  </message>
  <message>
   <source>The step is not 1 but η long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Der Schritt ist nicht 1, sondern η lang.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from x = 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist, wie lang der Schritt ist. Er beginnt bei x = 1.</translation>
  </message>
  <message>
   <source>And from x = 80, where the slope is {far_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Und von x = 80, wo die Steigung {far_steep} ist?</translation>
  </message>
  <message>
   <source>The slope’s size drops out.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Die Größe der Steigung fällt heraus.</translation>
  </message>
  <message>
   <source>Yes, the same length. A plain step would have gone to {far_plain}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ja, dieselbe Länge. Ein einfacher Schritt wäre zu {far_plain} gegangen.</translation>
  </message>
  <message>
   <source>That is a plain step. Adam’s is η long, here as there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist ein einfacher Schritt. Adams ist η lang, hier wie dort.</translation>
  </message>
  <message>
   <source>The length is right. The slope is above 0, so down is to the left.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Die Länge stimmt. Die Steigung liegt über 0, also geht es nach links hinab.</translation>
  </message>
  <message>
   <source>AdaGrad: steps that shrink</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad: Schritte, die schrumpfen</translation>
  </message>
  <message>
   <source>AdaGrad divides by the root of the **sum** of all squares so far, and a sum of squares only grows:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Its first step too is η long, but each one brakes the next. On the straight slope, where every g is 1, the step t is $\eta / \sqrt{t}$ long: the hundredth is {hundredth} long. RMSProp takes a running mean in place of the sum, so that old slopes are forgotten and the steps stay alive.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad teilt durch die Wurzel aus der **Summe** aller bisherigen Quadrate, und eine Summe von Quadraten wächst nur:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Auch hier ist der erste Schritt η lang, aber jeder bremst den nächsten. Auf dem geraden Hang, wo jedes g gleich 1 ist, ist der Schritt t $\eta / \sqrt{t}$ lang: Der hundertste ist {hundredth} lang. RMSProp nimmt statt der Summe einen laufenden Mittelwert, sodass alte Steigungen vergessen werden und die Schritte am Leben bleiben.
</translation>
  </message>
  <message>
   <source>η = {first}, and every slope is 1. How long is the fourth step?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>η = {first}, und jede Steigung ist 1. Wie lang ist der vierte Schritt?</translation>
  </message>
  <message>
   <source>Before it is taken, s = 1 + 1 + 1 + 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Bevor er gemacht wird, ist s = 1 + 1 + 1 + 1.</translation>
  </message>
  <message>
   <source>Yes: s = 4, and its root is 2. `S` four times shows it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ja: s = 4, und die Wurzel daraus ist 2. Viermal `S` zeigt es.</translation>
  </message>
  <message>
   <source>So long is the first. By the fourth, s has grown to 4.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>So lang ist der erste. Bis zum vierten ist s auf 4 gewachsen.</translation>
  </message>
  <message>
   <source>That divides by s. AdaGrad divides by its root.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das teilt durch s. AdaGrad teilt durch die Wurzel daraus.</translation>
  </message>
  <message>
   <source>That is the third. The fourth slope counts in s before its own step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist der dritte. Die vierte Steigung zählt in s schon vor ihrem eigenen Schritt.</translation>
  </message>
  <message>
   <source>Choosing a method</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ein Verfahren wählen</translation>
  </message>
  <message>
   <source>To sum up: the gradient points across a narrow valley, not at its minimum. Momentum adds up what agrees and cancels what alternates, and it swings; Adam and its relatives give each parameter a step of its own, about η long. None is best everywhere, so race them.

Here is the valley once more. Plain gradient descent with η = {eta} takes {plain} steps to within 0.01. In **lesson 10** the code has bugs, and you find them.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Zusammengefasst: Der Gradient zeigt quer durch ein enges Tal, nicht zu seinem Minimum. Momentum addiert, was übereinstimmt, und hebt auf, was wechselt, und es schwingt; Adam und seine Verwandten geben jedem Parameter einen eigenen Schritt, etwa η lang. Keines ist überall das beste, also im Rennen vergleichen.

Hier ist noch einmal das Tal. Einfacher Gradientenabstieg mit η = {eta} braucht {plain} Schritte bis auf 0,01. In **Lektion 10** hat der Code Fehler, und sie sind zu finden.
</translation>
  </message>
  <message>
   <source>Choose a method and an η with which you come within 0.01 of the minimum in at most 30 steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ein Verfahren und ein η wählen, mit denen das Minimum in höchstens 30 Schritten auf 0,01 nahe ist.</translation>
  </message>
  <message>
   <source>Try RMSProp with η = 0.3, or momentum with β = 0.5 and η = 1. Then `S` until you are there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>RMSProp mit η = 0,3 probieren, oder Momentum mit β = 0,5 und η = 1. Dann `S` bis zur Ankunft.</translation>
  </message>
  <message>
   <source>That is soon enough. RMSProp can do it in {fast} steps, and a ball of β = 0.5 in {ball}; Newton–Raphson needs one, for all its second derivatives.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Das ist früh genug. RMSProp schafft es in {fast} Schritten, und ein Ball mit β = 0,5 in {ball}; Newton–Raphson braucht einen, um den Preis aller zweiten Ableitungen.</translation>
  </message>
 </context>
 <context>
  <name>lesson/10-spot-the-bug</name>
  <message>
   <source>Spot the bug</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Den Fehler finden</translation>
  </message>
  <message>
   <source>Six symptoms, six wrong lines, and the check that finds most of them.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Sechs Symptome, sechs falsche Zeilen, und die Prüfung, die die meisten findet.</translation>
  </message>
  <message>
   <source>Measure the slope</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die Steigung messen</translation>
  </message>
  <message>
   <source>After this lesson you can read a bug off a walk, and catch one with a check.

A bug in a gradient crashes nothing. The walk just goes somewhere else. So measure: nudge w a little both ways, and see how the cost changes. That must be the slope that the code claims.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

This code is right, and the check below the pictures agrees. Do it by hand: at w = 0.51 the cost is {high:5}, at w = 0.49 it is {low:5}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ziel dieser Lektion: einem Weg einen Fehler im Code ansehen und einen mit einer Prüfung fangen.

Ein Fehler im Gradienten lässt nichts abstürzen. Der Weg geht nur woandershin. Also messen: w ein wenig in beide Richtungen schieben und sehen, wie sich die Kosten ändern. Das muss die Steigung sein, die der Code behauptet.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

Dieser Code ist richtig, und die Prüfung unter den Bildern stimmt zu. Es von Hand tun: Bei w = 0,51 sind die Kosten {high:5}, bei w = 0,49 sind sie {low:5}.
</translation>
  </message>
  <message>
   <source>Which slope do you measure at w = 0.5?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Welche Steigung ergibt die Messung bei w = 0,5?</translation>
  </message>
  <message>
   <source>The cost at the right minus that at the left, divided by 0.02, the distance between the two.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die Kosten rechts minus die links, geteilt durch 0,02, den Abstand der beiden.</translation>
  </message>
  <message>
   <source>Yes, and the code claims {claimed:4}.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja, und der Code behauptet {claimed:4}.</translation>
  </message>
  <message>
   <source>The size is right. The larger w comes first: the cost falls to the right, so the slope is below 0.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Der Betrag stimmt. Das größere w kommt zuerst: Die Kosten sinken nach rechts, also liegt die Steigung unter 0.</translation>
  </message>
  <message>
   <source>The two places are 2h = 0.02 apart, not 0.01.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die beiden Stellen liegen 2h = 0,02 auseinander, nicht 0,01.</translation>
  </message>
  <message>
   <source>That is the change of the cost. Divide it by the distance, 0.02.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Das ist die Änderung der Kosten. Sie durch den Abstand teilen, 0,02.</translation>
  </message>
  <message>
   <source>Divide by 0.02, do not multiply by it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Durch 0,02 teilen, nicht damit multiplizieren.</translation>
  </message>
  <message>
   <source>It only climbs</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Es steigt nur</translation>
  </message>
  <message>
   <source>Four points that a line can tell apart, η = {eta}, and this: after {n} steps the cost is not low but {late:3}, having begun at {first:3}. At no step did it fall. With a hundredth of the learning rate it climbs as well, only more slowly. And {share_right} of the four are on their own side.

Below is the code, line by line. The other lines are as they should be.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Vier Punkte, die eine Gerade trennen kann, η = {eta}, und nun das: Nach {n} Schritten sind die Kosten nicht niedrig, sondern {late:3}, nachdem sie bei {first:3} begannen. Bei keinem Schritt sind sie gesunken. Mit einem Hundertstel der Lernrate steigen sie auch, nur langsamer. Und {share_right} der vier liegen auf ihrer eigenen Seite.

Unten steht der Code, Zeile für Zeile. Die anderen Zeilen sind, wie sie sein sollen.
</translation>
  </message>
  <message>
   <source>Which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Welche Zeile ist falsch?</translation>
  </message>
  <message>
   <source>ŷ = 1 / (1 + exp(z))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>ŷ = 1 / (1 + exp(z))</translation>
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
   <translation>Das ist die Summe, wie sie sein soll.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be for a ŷ that rises with z. Does this ŷ?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Fehler mal Steigung, wie es für ein ŷ sein soll, das mit z steigt. Tut dieses ŷ das?</translation>
  </message>
  <message>
   <source>Error times slope times input, averaged: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Fehler mal Steigung mal Eingabe, gemittelt: wie es sein soll.</translation>
  </message>
  <message>
   <source>The bias’ input is 1, so nothing is missing here.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die Eingabe des Bias ist 1, hier fehlt also nichts.</translation>
  </message>
  <message>
   <source>Downhill, with the minus sign: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Bergab, mit dem Minuszeichen: wie es sein soll.</translation>
  </message>
  <message>
   <source>Yes: exp(−z) is meant. The output is mirrored, and the next line does not know it. Flipped in both, it would have learnt mirrored weights.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja: exp(−z) ist gemeint. Die Ausgabe ist gespiegelt, und die nächste Zeile weiß es nicht. In beiden vertauscht, hätte es gespiegelte Gewichte gelernt.</translation>
  </message>
  <message>
   <source>Locked to 45°</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Auf 45° festgelegt</translation>
  </message>
  <message>
   <source>Another bug, the same four points. w begins at 0.5 and b at 0.2, and after {n} steps they have come to rest, at {w_end:1} and {b_end:1}. At every step both move by the same amount: the path goes at 45°. The cost rises from {first:4} to {late:4}. After as many steps, the right code stands at {late_right:4}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ein anderer Fehler, dieselben vier Punkte. w beginnt bei 0,5 und b bei 0,2, und nach {n} Schritten sind sie zur Ruhe gekommen, bei {w_end:1} und {b_end:1}. Bei jedem Schritt bewegen sich beide gleich weit: Der Weg geht im Winkel von 45°. Die Kosten steigen von {first:4} auf {late:4}. Nach ebenso vielen Schritten steht der richtige Code bei {late_right:4}.
</translation>
  </message>
  <message>
   <source>ŷ = 1 / (1 + exp(−z))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>ŷ = 1 / (1 + exp(−z))</translation>
  </message>
  <message>
   <source>dw = mean(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw = mean(e)</translation>
  </message>
  <message>
   <source>The weight is multiplied with x here, as it should be. Is it in the gradient as well?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Das Gewicht wird hier mit x multipliziert, wie es sein soll. Steht x auch im Gradienten?</translation>
  </message>
  <message>
   <source>This is the right sigmoid.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Das ist die richtige Sigmoidfunktion.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Fehler mal Steigung, wie es sein soll.</translation>
  </message>
  <message>
   <source>For b this is right: its input is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Für b ist das richtig: Seine Eingabe ist 1.</translation>
  </message>
  <message>
   <source>Both go downhill, each by its own slope. But what are these slopes?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Beide gehen bergab, jedes auf seiner Steigung. Aber was sind das für Steigungen?</translation>
  </message>
  <message>
   <source>Yes: mean(e · x) is meant. ∂z/∂w is x, and ∂z/∂b is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja: mean(e · x) ist gemeint. ∂z/∂w ist x, und ∂z/∂b ist 1.</translation>
  </message>
  <message>
   <source>Right way, wrong length</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Richtige Richtung, falsche Länge</translation>
  </message>
  <message>
   <source>Now the cost falls, and quickly. Nobody would suspect a thing. Yet the check below says that the gradient is wrong.

So do one step by hand. w begins at 0.5, and with a slope of {slope_right:4} and η = 1 it should come to {w_right:4}. This code takes it to {w_bug:4}: the way is right, and the length is not.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Nun sinken die Kosten, und zwar schnell. Niemand würde etwas vermuten. Doch die Prüfung unten sagt, dass der Gradient falsch ist.

Also einen Schritt von Hand rechnen. w beginnt bei 0,5, und mit einer Steigung von {slope_right:4} und η = 1 sollte es zu {w_right:4} kommen. Dieser Code bringt es zu {w_bug:4}: Die Richtung stimmt, die Länge nicht.
</translation>
  </message>
  <message>
   <source>w began at 0.5. How many times too long was this step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w begann bei 0,5. Wievielmal zu lang war dieser Schritt?</translation>
  </message>
  <message>
   <source>Compare {w_bug:4} − 0.5 with {w_right:4} − 0.5.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>{w_bug:4} − 0,5 mit {w_right:4} − 0,5 vergleichen.</translation>
  </message>
  <message>
   <source>Yes. What is there {four} of in this data?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja. Wovon gibt es in diesen Daten {four}?</translation>
  </message>
  <message>
   <source>Compare how far w has moved, not where it is: take 0.5 off both first.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Vergleichen, wie weit w sich bewegt hat, nicht wo es ist: erst von beiden 0,5 abziehen.</translation>
  </message>
  <message>
   <source>The other way round: the bug’s step is the longer one.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Umgekehrt: Der Schritt mit dem Fehler ist der längere.</translation>
  </message>
  <message>
   <source>So which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Welche Zeile ist also falsch?</translation>
  </message>
  <message>
   <source>dw, db = sum(e · x), sum(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw, db = sum(e · x), sum(e)</translation>
  </message>
  <message>
   <source>One sample’s error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Fehler mal Steigung eines Datenpunkts, wie es sein soll.</translation>
  </message>
  <message>
   <source>As it should be. A smaller η would hide the bug, and not mend it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Wie es sein soll. Ein kleineres η würde den Fehler verdecken, nicht beheben.</translation>
  </message>
  <message>
   <source>Yes: mean, not sum. It was never divided by N. With a thousand samples, you would look for a learning rate a thousand times smaller.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja: mean, nicht sum. Es wurde nie durch N geteilt. Bei tausend Datenpunkten wäre die passende Lernrate tausendmal so klein.</translation>
  </message>
  <message>
   <source>The check agrees</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die Prüfung stimmt zu</translation>
  </message>
  <message>
   <source>The four samples are numbered from 1 to N here, x₁ to x₄. The cost falls, and the check agrees: the slope is that of the cost which this code computes. But after {n} steps b is {b_bug:4}, and it should be less than half of that.

So look at the samples one by one: in *Chain rule*, the buttons ‹ and › lead from each to the next. What do you find?
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die vier Datenpunkte sind hier von 1 bis N nummeriert, x₁ bis x₄. Die Kosten sinken, und die Prüfung stimmt zu: Die Steigung ist die der Kosten, die dieser Code berechnet. Aber nach {n} Schritten ist b gleich {b_bug:4}, und es sollte weniger als die Hälfte davon sein.

Also die Datenpunkte einzeln ansehen: Unter *Kettenregel* führen die Knöpfe ‹ und › von einem zum nächsten. Was ist zu sehen?
</translation>
  </message>
  <message>
   <source>for i = 0 to N: zᵢ = w·xᵢ + b, ŷᵢ = σ(zᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>for i = 0 to N: zᵢ = w·xᵢ + b, ŷᵢ = σ(zᵢ)</translation>
  </message>
  <message>
   <source>eᵢ = (ŷᵢ − yᵢ) · ŷᵢ · (1 − ŷᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>eᵢ = (ŷᵢ − yᵢ) · ŷᵢ · (1 − ŷᵢ)</translation>
  </message>
  <message>
   <source>dw, db = mean(eᵢ · xᵢ), mean(eᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw, db = mean(eᵢ · xᵢ), mean(eᵢ)</translation>
  </message>
  <message>
   <source>w, b = w − η·dw, b − η·db</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w, b = w − η·dw, b − η·db</translation>
  </message>
  <message>
   <source>The means are as they should be. But of how many terms?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die Mittelwerte sind, wie sie sein sollen. Aber aus wie vielen Summanden?</translation>
  </message>
  <message>
   <source>Downhill, and both at once: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Bergab, und beide zugleich: wie es sein soll.</translation>
  </message>
  <message>
   <source>Yes: that makes {terms} terms of 4 samples. Before x₁ there is none, and in some languages place 0 leads round to the last one, without a word: the sample at 2 pulls twice. From 1 to N there are N.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja: Das ergibt {terms} Summanden aus 4 Datenpunkten. Vor x₁ gibt es keinen, und in manchen Sprachen führt Platz 0 stillschweigend zum letzten herum: Der Datenpunkt bei 2 zieht zweimal. Von 1 bis N sind es N.</translation>
  </message>
  <message>
   <source>Only b is off</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Nur b ist daneben</translation>
  </message>
  <message>
   <source>The check below agrees: the slope is right. Every sample counts once. And yet after the first step from w = 0.5 and b = 0.2, b is {b_bug:5} where it should be {b_right:5}; w is right. The walk goes down, so hardly anyone would notice.

Here is the code, in the order in which it runs:
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die Prüfung unten stimmt zu: Die Steigung ist richtig. Jeder Datenpunkt zählt einmal. Und doch ist nach dem ersten Schritt von w = 0,5 und b = 0,2 aus b gleich {b_bug:5}, wo es {b_right:5} sein sollte; w stimmt. Der Weg geht hinab, also würde es kaum jemand bemerken.

Hier ist der Code, in der Reihenfolge, in der er läuft:
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
   <translation>Die Ausgabe beim alten w und b: wie es sein soll.</translation>
  </message>
  <message>
   <source>w moves down its slope: as it should be. What happens between this and b’s step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w geht seine Steigung hinab: wie es sein soll. Was geschieht zwischen diesem Schritt und dem von b?</translation>
  </message>
  <message>
   <source>b moves down its slope, if ŷ is that of the old w. Is it?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>b geht seine Steigung hinab, wenn ŷ das vom alten w ist. Ist es das?</translation>
  </message>
  <message>
   <source>Yes: ŷ is computed again, with the new w. But the gradient belongs to **one** place, (w, b). Compute both slopes there, then move both.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja: ŷ wird noch einmal berechnet, mit dem neuen w. Aber der Gradient gehört zu **einer** Stelle, (w, b). Dort beide Steigungen berechnen, dann beide bewegen.</translation>
  </message>
  <message>
   <source>The last one</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Der letzte Fehler</translation>
  </message>
  <message>
   <source>One more: this code learns **faster** than the right one. After {n} steps the cost is {late:5}, in place of {late_right:4}. The check below says no.

To sum up: look at the walk, measure the slope, and treat all samples and parameters alike. A cost that falls proves nothing.

Now write a lesson: *New lesson…* in *Learn*.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Noch einer: Dieser Code lernt **schneller** als der richtige. Nach {n} Schritten sind die Kosten {late:5}, statt {late_right:4}. Die Prüfung unten sagt nein.

Zusammengefasst: auf den Weg achten, die Steigung messen, und alle Datenpunkte und Parameter gleich behandeln. Dass Kosten sinken, beweist nichts.

Nun eine Lektion schreiben: *Neue Lektion …* im Menü *Lernen*.
</translation>
  </message>
  <message>
   <source>The factor x is there, and the mean: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Der Faktor x ist da, und der Mittelwert auch: wie es sein soll.</translation>
  </message>
  <message>
   <source>The bias’ input is 1: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Die Eingabe des Bias ist 1: wie es sein soll.</translation>
  </message>
  <message>
   <source>Yes: σ′ = ŷ(1 − ŷ) is missing, for the quadratic cost. It is the gradient of another cost, cross-entropy, and that is why it learns fast.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja: σ′ = ŷ(1 − ŷ) fehlt, bei den quadratischen Kosten. Es ist der Gradient anderer Kosten, der Kreuzentropie, und darum lernt es schnell.</translation>
  </message>
  <message>
   <source>Which of these bugs does the gradient check not find?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Welchen dieser Fehler findet die Gradientenprüfung nicht?</translation>
  </message>
  <message>
   <source>The sign of the exponent.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Das Vorzeichen im Exponenten.</translation>
  </message>
  <message>
   <source>The forgotten x.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Das vergessene x.</translation>
  </message>
  <message>
   <source>b updated with the new w.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>b mit dem neuen w geändert.</translation>
  </message>
  <message>
   <source>The missing σ′.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Das fehlende σ′.</translation>
  </message>
  <message>
   <source>It does: the cost and the claimed slope go opposite ways.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Den findet sie: Kosten und behauptete Steigung gehen in entgegengesetzte Richtungen.</translation>
  </message>
  <message>
   <source>It does: the slope along w is not that of the cost.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Den findet sie: Die Steigung entlang w ist nicht die der Kosten.</translation>
  </message>
  <message>
   <source>It does: this is not the slope of the cost that is printed.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Den findet sie: Das ist nicht die Steigung der Kosten, die ausgegeben werden.</translation>
  </message>
  <message>
   <source>Yes: the gradient is right, the step is not. That one you find by doing a step by hand.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Ja: Der Gradient ist richtig, der Schritt nicht. Diesen Fehler zeigt nur ein Schritt von Hand.</translation>
  </message>
 </context>
</TS>
