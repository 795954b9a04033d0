<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>lesson/01-cost</name>
  <message>
   <source>What is a cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Qu’est-ce qu’un coût ?</translation>
  </message>
  <message>
   <source>All the mistakes of a model in one number, and what training does with it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Toutes les erreurs d’un modèle en un seul nombre, et ce que l’entraînement en fait.</translation>
  </message>
  <message>
   <source>A model makes mistakes</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Un modèle fait des erreurs</translation>
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
   <translation>Après cette leçon, vous saurez réunir toutes les erreurs d’un modèle en un seul nombre, son **coût**, et dire ce que l’entraînement fait de ce nombre.

Voici {n} élèves. Un cercle a échoué à l’examen : l’étiquette y est 0. Un triangle a réussi : y est 1. La courbe noire est un **modèle** : pour tout nombre d’heures de travail x, elle donne la sortie ŷ, la probabilité d’une réussite.

L’élève entouré a travaillé {hours} heures et a réussi. Le modèle a donné ŷ = {guess}. Le trait violet est l’**erreur** ŷ − y, la sortie moins l’étiquette : {guess} − 1 = {miss}.
</translation>
  </message>
  <message>
   <source>Another student passed too, with ŷ = 0.2. What is that error?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Un autre élève a réussi aussi, avec ŷ = 0,2. Quelle est cette erreur ?</translation>
  </message>
  <message>
   <source>Take the label away from the output. A pass is y = 1.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Soustraire l’étiquette de la sortie. Une réussite, c’est y = 1.</translation>
  </message>
  <message>
   <source>Yes: 0.2 − 1 = −0.8. Below 0 means that the output is too low.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Oui : 0,2 − 1 = −0,8. En dessous de 0, cela veut dire que la sortie est trop basse.</translation>
  </message>
  <message>
   <source>The size is right. The error is output minus label, and the output is the smaller one here: mind the sign.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>La taille est juste. L’erreur est la sortie moins l’étiquette, et ici la sortie est la plus petite : attention au signe.</translation>
  </message>
  <message>
   <source>So it would be for a fail, y = 0. Take the label of a pass away from the output.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ce serait juste pour un échec, y = 0. Soustraire de la sortie l’étiquette d’une réussite.</translation>
  </message>
  <message>
   <source>That is the error of the ringed student. The other one’s output is 0.2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est l’erreur de l’élève entouré. La sortie de l’autre est 0,2.</translation>
  </message>
  <message>
   <source>That is the square of the error, which comes on the next page. Here it is the error alone.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est le carré de l’erreur, qui vient à la page suivante. Ici, c’est l’erreur seule.</translation>
  </message>
  <message>
   <source>Why squares?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Pourquoi des carrés ?</translation>
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
   <translation>Ce modèle hausse les épaules : à chaque élève, il dit ŷ = {guess}. La moitié des élèves a échoué et l’autre a réussi, chaque erreur est donc de {guess} en plus ou en moins.

Est-ce grave au total ? Additionner les erreurs ne le dit pas : les plus et les moins s’annulent. On met donc chaque erreur au **carré**. Un carré n’est jamais négatif, rien ne s’annule donc, et les grands écarts pèsent plus : un écart double compte quatre fois plus.

Cliquer sur les élèves dans les données, et regarder le trait violet.
</translation>
  </message>
  <message>
   <source>Add up the errors ŷ − y of all {n} students, signs included. What is the sum?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Additionner les erreurs ŷ − y des {n} élèves, avec leurs signes. Quelle est la somme ?</translation>
  </message>
  <message>
   <source>One half of the students has the error {guess}, the other half the same below 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Une moitié des élèves a l’erreur {guess}, l’autre moitié la même en dessous de 0.</translation>
  </message>
  <message>
   <source>Yes: the sum is 0, as if the model had made no mistake. It has made {n}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Oui : la somme est 0, comme si le modèle n’avait fait aucune erreur. Il en a fait {n}.</translation>
  </message>
  <message>
   <source>That adds up the sizes. With their signs, the errors below 0 take away from those above.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est la somme des tailles. Avec leurs signes, les erreurs négatives se retranchent des positives.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. The question is what happens without squaring.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est la somme des carrés. La question est de savoir ce qui se passe sans carrés.</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Le coût</translation>
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
   <translation>Le **coût** est la moyenne des carrés des erreurs, divisée par deux :

$C = \frac{1}{2N} \sum_{i=1}^{N} (\hat{y}_i - y_i)^2$

N est le nombre d’exemples. La moyenne permet de comparer des données de toute taille. Le ½ est là par commodité : il fera disparaître un 2 quand on prendra la pente.

Voici N = {n} exemples, et le modèle qui dit ŷ = {guess} à chacun. Chaque erreur est de {guess} en plus ou en moins, {n} carrés de 0,25 font donc 1, et cela divisé par 2N donne C = {half}.
</translation>
  </message>
  <message>
   <source>Another model has the errors 0.4, 0.2, −0.2 and −0.4. What is its cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Un autre modèle a les erreurs 0,4 ; 0,2 ; −0,2 et −0,4. Quel est son coût ?</translation>
  </message>
  <message>
   <source>Square each error, add up all {n}, and divide by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Mettre chaque erreur au carré, additionner les {n} carrés, et diviser par 2N.</translation>
  </message>
  <message>
   <source>Yes: 0.16 + 0.04 + 0.04 + 0.16 is 0.4, and 0.4 divided by 2N is 0.05. The better model has the lower cost.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Oui : 0,16 + 0,04 + 0,04 + 0,16 font 0,4, et 0,4 divisé par 2N font 0,05. Le meilleur modèle a le coût le plus bas.</translation>
  </message>
  <message>
   <source>That is the mean of the squares, 1/N. The formula has 1/(2N): halve it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est la moyenne des carrés, 1/N. La formule a 1/(2N) : diviser encore par deux.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. Divide it by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est la somme des carrés. La diviser par 2N.</translation>
  </message>
  <message>
   <source>You halved the sum, and did not divide it by N yet.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>La somme est divisée par deux, mais pas encore par N.</translation>
  </message>
  <message>
   <source>That takes the sizes of the errors. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ce calcul prend les tailles des erreurs. Mettre d’abord chacune au carré.</translation>
  </message>
  <message>
   <source>Without squares the errors cancel. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Sans carrés, les erreurs s’annulent. Mettre d’abord chacune au carré.</translation>
  </message>
  <message>
   <source>From where to where?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>D’où à où ?</translation>
  </message>
  <message>
   <source>Read the ends of the sum with care. From i = 1 to N there are N terms, one for each sample. Programs
like to count from 0: then it is 0 to N − 1, which is N terms too.

Many texts write a sum from i = 0 to N over N samples. That asks for one sample more than there is. A
program written so stops with an error, or reads whatever lies behind the data.

The window counts from 1: the ringed student is the last, number {n} of {n}.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Il faut lire avec soin les bornes de la somme. De i = 1 à N, il y a N termes, un par exemple. Les programmes comptent volontiers à partir de 0 : c’est alors de 0 à N − 1, ce qui fait aussi N termes.

Bien des textes écrivent une somme de i = 0 à N sur N exemples. Cela demande un exemple de plus qu’il n’y en a. Un programme écrit ainsi s’arrête sur une erreur, ou lit ce qui se trouve derrière les données.

La fenêtre compte à partir de 1 : l’élève entouré est le dernier, le numéro {n} sur {n}.
</translation>
  </message>
  <message>
   <source>N = {n}. How many terms has a sum from i = 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>N = {n}. Combien de termes a une somme de i = 0 à N ?</translation>
  </message>
  <message>
   <source>Try it with N = 2: the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Essayer avec N = 2 : les termes sont 0, 1 et 2.</translation>
  </message>
  <message>
   <source>Yes, one too many: there is no such student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Oui, un de trop : cet élève n’existe pas.</translation>
  </message>
  <message>
   <source>So one would think. Count the term with i = 0 too: for N = 2 the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>On pourrait le croire. Compter aussi le terme i = 0 : pour N = 2, les termes sont 0, 1 et 2.</translation>
  </message>
  <message>
   <source>That is the last i when one counts from 0 and does it right. How many terms are there from 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est le dernier i quand on compte correctement à partir de 0. Combien y a-t-il de termes de 0 à N ?</translation>
  </message>
  <message>
   <source>1/N or 1/(2N)?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>1/N ou 1/(2N) ?</translation>
  </message>
  <message>
   <source>Some texts divide by N, not by 2N. For this model 1/(2N) gives C = {half}, and 1/N gives C = {whole}:
twice as much. The slope along w doubles too, from {slope_half} to {slope_whole}.

Does another model become the best one? Answer first. Then choose *Quadratic, 1/N* as Cost in the Model
card, and watch the star in the landscape: it marks the lowest cost of all.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Certains textes divisent par N, et non par 2N. Pour ce modèle, 1/(2N) donne C = {half}, et 1/N donne C = {whole} : deux fois plus. La pente selon w double aussi, de {slope_half} à {slope_whole}.

Un autre modèle devient-il le meilleur ? Répondre d’abord. Puis choisir *Quadratique, 1/N* comme Coût dans la carte Modèle, et regarder l’étoile dans le paysage : elle marque le coût le plus bas de tous.
</translation>
  </message>
  <message>
   <source>Where is the lowest place with 1/N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Où est l’endroit le plus bas avec 1/N ?</translation>
  </message>
  <message>
   <source>At half the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>À la moitié de w et de b.</translation>
  </message>
  <message>
   <source>At the same w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Aux mêmes w et b.</translation>
  </message>
  <message>
   <source>At twice the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Au double de w et de b.</translation>
  </message>
  <message>
   <source>Only the heights change, not the places below them.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Seules les hauteurs changent, pas les endroits en dessous.</translation>
  </message>
  <message>
   <source>The heights double, not w and b: a mountain drawn twice as high keeps its valley where it is.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ce sont les hauteurs qui doublent, pas w et b : une montagne dessinée deux fois plus haute garde sa vallée à sa place.</translation>
  </message>
  <message>
   <source>Yes. With 1/(2N) it is at w = {low_w_half}, b = {low_b_half}; with 1/N at w = {low_w_whole}, b = {low_b_whole}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Oui. Avec 1/(2N), c’est en w = {low_w_half}, b = {low_b_half} ; avec 1/N, en w = {low_w_whole}, b = {low_b_whole}.</translation>
  </message>
  <message>
   <source>Set Cost to *Quadratic, 1/N*.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Mettre Coût sur *Quadratique, 1/N*.</translation>
  </message>
  <message>
   <source>The field Cost is in the Model card on the left.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Le champ Coût est dans la carte Modèle, à gauche.</translation>
  </message>
  <message>
   <source>The numbers on the contours have doubled, and the star has not moved. With twice the slope, half the learning rate takes the same steps.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Les nombres sur les lignes de niveau ont doublé, et l’étoile n’a pas bougé. Avec une pente double, un taux d’apprentissage deux fois plus petit fait les mêmes pas.</translation>
  </message>
  <message>
   <source>Every model has its cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Chaque modèle a son coût</translation>
  </message>
  <message>
   <source>Two numbers set this model: the **weight** w and the **bias** b. Each pair of them is one curve over the
data, and has one cost. Drawn over w and b, the costs are a **landscape**: dark is low, the star is
lowest. The orange ball is the model that you see on the left.

**Training** means minimising C: walking down to where the mistakes are small. Now C = {cost:4}. Click in
the landscape to try other models, or press `R` and let the app walk.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Deux nombres fixent ce modèle : le **poids** w et le **biais** b. Chaque couple donne une courbe sur les données, et a un coût. Tracés au-dessus de w et b, les coûts forment un **paysage** : le sombre est bas, l’étoile est au plus bas. La balle orange est le modèle que l’on voit à gauche.

**Entraîner**, c’est minimiser C : descendre là où les erreurs sont petites. Maintenant, C = {cost:4}. Cliquer dans le paysage pour essayer d’autres modèles, ou appuyer sur `R` et laisser faire l’application.
</translation>
  </message>
  <message>
   <source>Find a model with a cost below 0.06.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Trouver un modèle dont le coût est inférieur à 0,06.</translation>
  </message>
  <message>
   <source>Go where it is dark: w a little above 1, b near −5.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Aller là où c’est sombre : w un peu au-dessus de 1, b près de −5.</translation>
  </message>
  <message>
   <source>Found. Now C = {cost:4}. Where the cost is low, the curve is low over most circles and high over most triangles.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Trouvé. Maintenant, C = {cost:4}. Là où le coût est bas, la courbe est basse sur la plupart des cercles et haute sur la plupart des triangles.</translation>
  </message>
  <message>
   <source>What you can say now</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Ce que vous pouvez dire maintenant</translation>
  </message>
  <message>
   <source>The errors of a model, squared, averaged and halved, are its **cost** C. Half or not, the lowest place is
the same; only count each sample once. **Training** means minimising C.

This is about the best that one such curve can do for these students: C = {low}, and not 0, since some
who studied for long failed. For some data even the best model makes mistakes.

Next, lesson 2: how to find the lowest place.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Les erreurs d’un modèle, mises au carré, en moyenne et divisées par deux, sont son **coût** C. Avec ou sans ½, l’endroit le plus bas est le même ; il suffit de compter chaque exemple une fois. **Entraîner**, c’est minimiser C.

Ceci est à peu près le mieux qu’une telle courbe puisse faire pour ces élèves : C = {low}, et non 0, car certains qui ont beaucoup travaillé ont échoué. Pour certaines données, même le meilleur modèle fait des erreurs.

Ensuite, leçon 2 : comment trouver l’endroit le plus bas.
</translation>
  </message>
  <message>
   <source>A model has the cost 0. What do you know?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Un modèle a le coût 0. Que sait-on ?</translation>
  </message>
  <message>
   <source>Its errors add up to 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>La somme de ses erreurs est 0.</translation>
  </message>
  <message>
   <source>It will be right for every new student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Il aura raison pour tout nouvel élève.</translation>
  </message>
  <message>
   <source>Every output equals its label.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Chaque sortie est égale à son étiquette.</translation>
  </message>
  <message>
   <source>So do those of the model that shrugs, since they cancel. Squares cannot cancel.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>C’est aussi le cas du modèle qui hausse les épaules, car elles s’annulent. Des carrés ne peuvent pas s’annuler.</translation>
  </message>
  <message>
   <source>The cost knows only the samples that it was computed from.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Le coût ne connaît que les exemples avec lesquels il a été calculé.</translation>
  </message>
  <message>
   <source>Yes: a sum of squares is 0 only where each of them is 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>Oui : une somme de carrés n’est 0 que si chacun d’eux est 0.</translation>
  </message>
 </context>
 <context>
  <name>lesson/02-bottom</name>
  <message>
   <source>The bottom: by calculus, by Newton, by grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Le fond : par le calcul, par Newton, par grille</translation>
  </message>
  <message>
   <source>Three ways to find where a curve is lowest, and what each of them asks for.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Trois façons de trouver où une courbe est au plus bas, et ce que chacune demande.</translation>
  </message>
  <message>
   <source>The slope tells</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La pente le dit</translation>
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
   <translation>Après cette leçon, vous saurez trouver le point le plus bas d’une courbe de trois façons, et dire quand chacune échoue.

Que le coût soit une courbe connue, $y = x^2 - 4x + 6$. Sa dérivée dit à quel point elle est raide en x :

$\frac{dy}{dx} = 2x - 4$

La droite verte est la **tangente** en x = {here} : sa pente est {slope8}. Là où la pente est positive, la courbe monte vers la droite ; négative, elle descend. Au point le plus bas, ni l’un ni l’autre.
</translation>
  </message>
  <message>
   <source>What is the slope at x = 5?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Quelle est la pente en x = 5 ?</translation>
  </message>
  <message>
   <source>Put 5 in the place of x in 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Mettre 5 à la place de x dans 2x − 4.</translation>
  </message>
  <message>
   <source>Yes: 2 · 5 − 4 = {slope5}. Above 0, so the lowest point lies to the left.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Oui : 2 · 5 − 4 = {slope5}. Positive, le point le plus bas est donc à gauche.</translation>
  </message>
  <message>
   <source>That is 2x. Take 4 away too.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est 2x. Il faut encore enlever 4.</translation>
  </message>
  <message>
   <source>That is the height y of the curve at 5. The slope is 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est la hauteur y de la courbe en 5. La pente est 2x − 4.</translation>
  </message>
  <message>
   <source>2x is 2 times 5, not 5.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>2x, c’est 2 fois 5, et non 5.</translation>
  </message>
  <message>
   <source>By calculus</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Par le calcul</translation>
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
   <translation>Au point le plus bas, la pente est 0. Il suffit donc de poser la dérivée égale à 0 et de résoudre en x : une ligne d’algèbre, sans rien chercher.

Voici une autre courbe, $y = 2x^2 - 12x + 22$, et sa pente :

$\frac{dy}{dx} = 4x - 12$

Le brouillard cache le fond, pour le trouver sur papier. Taper ensuite ce x comme Départ dans la carte Commande, appuyer sur Entrée, et regarder la pente. `G` lève le brouillard.
</translation>
  </message>
  <message>
   <source>For which x is the slope 0?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Pour quel x la pente est-elle 0 ?</translation>
  </message>
  <message>
   <source>4x − 12 = 0. Bring 12 to the other side, then divide.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x − 12 = 0. Passer 12 de l’autre côté, puis diviser.</translation>
  </message>
  <message>
   <source>Yes: x = {bottom}. The curve is y = {height} high there.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Oui : x = {bottom}. La courbe y est à la hauteur y = {height}.</translation>
  </message>
  <message>
   <source>4x = 12 is right so far. Now divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x = 12 est juste jusque-là. Il reste à diviser par 4.</translation>
  </message>
  <message>
   <source>Nearly: −12 changes its sign when it goes to the other side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Presque : −12 change de signe en passant de l’autre côté.</translation>
  </message>
  <message>
   <source>That is 12 / 2. The derivative of 2x² is 4x, so divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est 12 / 2. La dérivée de 2x² est 4x, diviser donc par 4.</translation>
  </message>
  <message>
   <source>That is the height y at the bottom. The question is for which x.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est la hauteur y au fond. La question est pour quel x.</translation>
  </message>
  <message>
   <source>Start there, and see that the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Partir de là, et voir que la pente est 0.</translation>
  </message>
  <message>
   <source>Type your x as Start x in the Control card and press Enter.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Taper ce x comme Départ x dans la carte Commande et appuyer sur Entrée.</translation>
  </message>
  <message>
   <source>The tangent lies flat: nothing pulls to either side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La tangente est horizontale : rien ne tire d’un côté ni de l’autre.</translation>
  </message>
  <message>
   <source>By Newton–Raphson</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Par Newton–Raphson</translation>
  </message>
  <message>
   <source>**Newton–Raphson** uses the slope and how fast it changes, the second derivative f″:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

It takes the curve for a parabola and goes to the lowest point of that. Our first curve *is* a parabola,
with f″ = {bend} everywhere. So one step is enough, from anywhere: from x = {from} it leads to
x = {bottom}, where the ring is.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>**Newton–Raphson** utilise la pente et la vitesse à laquelle elle change, la dérivée seconde f″ :

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

La méthode prend la courbe pour une parabole et va au point le plus bas de celle-ci. Notre première courbe *est* une parabole, avec f″ = {bend} partout. Un seul pas suffit donc, d’où que l’on parte : de x = {from}, il mène à x = {bottom}, là où est l’anneau.
</translation>
  </message>
  <message>
   <source>At x = −3 the slope is {slope_left}. Where does Newton’s step lead from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>En x = −3, la pente est {slope_left}. Où mène de là le pas de Newton ?</translation>
  </message>
  <message>
   <source>−3 minus the slope divided by {bend}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>−3 moins la pente divisée par {bend}. Moins un nombre négatif fait monter.</translation>
  </message>
  <message>
   <source>Yes: −3 + 5 = {landing_left}, the bottom in one step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Oui : −3 + 5 = {landing_left}, le fond en un seul pas.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −3.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est la longueur du pas. Il part de −3.</translation>
  </message>
  <message>
   <source>Mind the signs: the slope is below 0, and taking it away adds.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Attention aux signes : la pente est négative, et la soustraire fait ajouter.</translation>
  </message>
  <message>
   <source>You took the whole slope. Divide it by f″ = {bend} first.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est toute la pente qui a été prise. La diviser d’abord par f″ = {bend}.</translation>
  </message>
  <message>
   <source>Divide the slope by f″ = {bend} first, and mind the signs.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Diviser d’abord la pente par f″ = {bend}, et attention aux signes.</translation>
  </message>
  <message>
   <source>Let Newton take its step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Laisser Newton faire son pas.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>`Maj+R` ramène au départ ; puis appuyer une fois sur `S`.</translation>
  </message>
  <message>
   <source>Converged after one step, at x = {bottom}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Convergence après un pas, en x = {bottom}.</translation>
  </message>
  <message>
   <source>Where no formula helps</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Là où aucune formule n’aide</translation>
  </message>
  <message>
   <source>Now $f(x) = e^x + x^2$. Its slope $e^x + 2x$ is 0 a little left of 0, but no algebra solves that for x.
For most functions it is so: one has to **search**.

Newton still works. At each place it fits a new parabola, the dashed one, and goes to its bottom. From
x = {from} the third step leads to {x3:6}, the fourth to {x4:6}, the fifth to {x5:6}: with each step about twice
as many digits are right.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Maintenant, $f(x) = e^x + x^2$. Sa pente $e^x + 2x$ est 0 un peu à gauche de 0, mais aucune algèbre ne résout cela en x. Il en va ainsi pour la plupart des fonctions : il faut **chercher**.

Newton marche encore. À chaque endroit, il ajuste une nouvelle parabole, celle en tirets, et va à son fond. Depuis x = {from}, le troisième pas mène à {x3:6}, le quatrième à {x4:6}, le cinquième à {x5:6} : à chaque pas, environ deux fois plus de chiffres sont justes.
</translation>
  </message>
  <message>
   <source>Press `S` until the walk has converged, and watch the dashed parabola.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Appuyer sur `S` jusqu’à la convergence, et regarder la parabole en tirets.</translation>
  </message>
  <message>
   <source>Go on until the verdict says so, or press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Continuer jusqu’à ce que le verdict le dise, ou appuyer sur `R`.</translation>
  </message>
  <message>
   <source>There the slope is as good as 0: x = {x5:6}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Là, la pente est pour ainsi dire 0 : x = {x5:6}.</translation>
  </message>
  <message>
   <source>Read the verdict: how many steps did Newton need?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Lire le verdict : combien de pas a-t-il fallu à Newton ?</translation>
  </message>
  <message>
   <source>The verdict tells the step at which it converged, walking from x = {from}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Le verdict dit à quel pas il y a eu convergence, en partant de x = {from}.</translation>
  </message>
  <message>
   <source>{newton} steps. A plain walk downhill, as in lesson 3, takes {plain} steps to come as far.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>{newton} pas. Un simple parcours vers le bas, comme dans la leçon 3, met {plain} pas pour arriver aussi loin.</translation>
  </message>
  <message>
   <source>After four the slope is not yet below the tolerance. See the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Après quatre, la pente n’est pas encore sous la tolérance. Voir le verdict.</translation>
  </message>
  <message>
   <source>The start is step 0 and does not count.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Le départ est le pas 0 et ne compte pas.</translation>
  </message>
  <message>
   <source>Flat is not always low</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Plat ne veut pas toujours dire bas</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and a hilltop has one too. This curve, $(x^2 - 1)^2$, has valleys at x = −1
and x = 1, and a hill between them.

The start, x = {from}, is on the hillside. The curve bends downwards there: f″ = {bend} is below 0. So the
dashed parabola opens downwards, and what Newton takes for its lowest point is its highest.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton cherche une pente de 0, et un sommet de colline en a une aussi. Cette courbe, $(x^2 - 1)^2$, a des vallées en x = −1 et x = 1, et une colline entre les deux.

Le départ, x = {from}, est sur le flanc de la colline. La courbe s’y incurve vers le bas : f″ = {bend} est négatif. La parabole en tirets s’ouvre donc vers le bas, et ce que Newton prend pour son point le plus bas est son point le plus haut.
</translation>
  </message>
  <message>
   <source>Where will Newton end from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Où Newton finira-t-il à partir de là ?</translation>
  </message>
  <message>
   <source>In the valley at x = −1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Dans la vallée en x = −1.</translation>
  </message>
  <message>
   <source>On the hilltop at x = 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Au sommet de la colline en x = 0.</translation>
  </message>
  <message>
   <source>In the valley at x = 1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Dans la vallée en x = 1.</translation>
  </message>
  <message>
   <source>The next place, the dotted ring, is left of the hill, but the bend there still points to the top.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Le prochain endroit, l’anneau en pointillé, est à gauche de la colline, mais là aussi la courbure vise le sommet.</translation>
  </message>
  <message>
   <source>That is where water would run. Newton does not ask where down is, only where the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est là que l’eau coulerait. Newton ne demande pas où est le bas, seulement où la pente est 0.</translation>
  </message>
  <message>
   <source>Yes: it climbs to x = {top:2}, where the curve is {height:2} high. A walk downhill from the same place ends at x = {walk:2}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Oui : il monte à x = {top:2}, où la courbe a pour hauteur {height:2}. Un parcours vers le bas depuis le même endroit finit en x = {walk:2}.</translation>
  </message>
  <message>
   <source>Let it run, and read the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Lancer, et lire le verdict.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Appuyer sur `R`.</translation>
  </message>
  <message>
   <source>Converged, yet on a top: the slope is 0 and the curve falls to both sides.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Convergence, mais sur un sommet : la pente est 0 et la courbe descend des deux côtés.</translation>
  </message>
  <message>
   <source>By grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Par grille</translation>
  </message>
  <message>
   <source>**Grid search** asks for no slope at all. It tries {points} places from −5 to 10, each one **evaluation**
of the cost, and keeps the lowest. Press `R` and watch.

It is simple, and it sees the whole curve, hilltops and all. But it can only find a place of its grid.
And with more parameters the grid explodes: every value of the first has to be tried with every value of
the second.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La **recherche sur grille** ne demande aucune pente. Elle essaie {points} endroits de −5 à 10, chacun une **évaluation** du coût, et garde le plus bas. Appuyer sur `R` et regarder.

C’est simple, et elle voit toute la courbe, sommets compris. Mais elle ne peut trouver qu’un endroit de sa grille. Et avec plus de paramètres, la grille explose : chaque valeur du premier doit être essayée avec chaque valeur du second.
</translation>
  </message>
  <message>
   <source>Run the search to its end.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Mener la recherche jusqu’au bout.</translation>
  </message>
  <message>
   <source>Press `R`. The step after the last place leads to the best one.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Appuyer sur `R`. Le pas qui suit le dernier endroit mène au meilleur.</translation>
  </message>
  <message>
   <source>The best place is x = {best}: {miss} away from the bottom.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Le meilleur endroit est x = {best} : à {miss} du fond.</translation>
  </message>
  <message>
   <source>A landscape has two parameters. How many evaluations are {points} places for each?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Un paysage a deux paramètres. Combien d’évaluations font {points} endroits pour chacun ?</translation>
  </message>
  <message>
   <source>Every place along x is tried with every place along y.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Chaque endroit selon x est essayé avec chaque endroit selon y.</translation>
  </message>
  <message>
   <source>Yes, {points} · {points}. For ten parameters it would be 26 thousand million.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Oui, {points} · {points}. Pour dix paramètres, ce serait 26 milliards.</translation>
  </message>
  <message>
   <source>That adds them. Each of the {points} values of x is tried with each of the {points} values of y: multiply.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>C’est leur somme. Chacune des {points} valeurs de x est essayée avec chacune des {points} valeurs de y : multiplier.</translation>
  </message>
  <message>
   <source>What each way asks for</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Ce que chaque façon demande</translation>
  </message>
  <message>
   <source>**Calculus** needs an equation that can be solved. **Newton–Raphson** needs second derivatives, for a
million weights a million times a million of them, and goes to hilltops too. **Grid search** needs more
evaluations than there is time for.

What is always there is the slope where one stands. Is that enough? It is, as for a walker in fog.

Next, lesson 3: down the mountain in fog.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Le **calcul** a besoin d’une équation que l’on sait résoudre. **Newton–Raphson** a besoin des dérivées secondes, un million de fois un million pour un million de poids, et va aussi aux sommets. La **recherche sur grille** a besoin de plus d’évaluations que l’on n’a de temps.

Ce que l’on a toujours, c’est la pente là où l’on se trouve. Cela suffit-il ? Oui, comme pour un marcheur dans le brouillard.

Ensuite, leçon 3 : descendre la montagne dans le brouillard.
</translation>
  </message>
  <message>
   <source>A model has a million weights, and you know the slope along each. Which way works?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Un modèle a un million de poids, et l’on connaît la pente selon chacun. Quelle façon convient ?</translation>
  </message>
  <message>
   <source>Calculus.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Le calcul.</translation>
  </message>
  <message>
   <source>Newton–Raphson.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton–Raphson.</translation>
  </message>
  <message>
   <source>Grid search.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>La recherche sur grille.</translation>
  </message>
  <message>
   <source>None of these three.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Aucune des trois.</translation>
  </message>
  <message>
   <source>A million equations in a million unknowns, with σ in each of them: no algebra solves that.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Un million d’équations à un million d’inconnues, avec σ dans chacune : aucune algèbre ne résout cela.</translation>
  </message>
  <message>
   <source>It needs all second derivatives, a million times a million of them.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Il lui faut toutes les dérivées secondes, un million de fois un million.</translation>
  </message>
  <message>
   <source>Even two places for each weight would be more evaluations than there are atoms in the world.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Même deux endroits par poids feraient plus d’évaluations qu’il n’y a d’atomes dans le monde.</translation>
  </message>
  <message>
   <source>Yes. That is why one walks down the slope, step by step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Oui. C’est pourquoi on descend la pente, pas après pas.</translation>
  </message>
 </context>
 <context>
  <name>lesson/03-fog</name>
  <message>
   <source>Down the mountain in fog</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Descendre la montagne dans le brouillard</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, take a step down it, and do so again.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La descente de gradient : sentir la pente, faire un pas vers le bas, et recommencer.</translation>
  </message>
  <message>
   <source>Which way is down?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Où est le bas ?</translation>
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
   <translation>Après cette leçon, vous saurez descendre une courbe par **descente de gradient**, à la main, et dire ce que la pente sait et ce qu’elle ne sait pas.

Vous êtes sur une montagne, dans le brouillard. Le village dans la vallée ne se voit nulle part. Tout ce que vous avez, c’est la pente sous vos pieds, la droite verte.

Vous êtes en x = {here}, où la pente est {slope8}. Vers les x plus grands, le sol monte, car la pente est positive. Cela suffit pour commencer.
</translation>
  </message>
  <message>
   <source>To larger x, to the right.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Vers les x plus grands, à droite.</translation>
  </message>
  <message>
   <source>To smaller x, to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Vers les x plus petits, à gauche.</translation>
  </message>
  <message>
   <source>In fog one cannot tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Dans le brouillard, on ne peut pas le dire.</translation>
  </message>
  <message>
   <source>The slope is above 0: to the right the ground rises.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La pente est positive : vers la droite, le sol monte.</translation>
  </message>
  <message>
   <source>Not where the valley is, but which way the ground falls here, the slope does tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Où est la vallée, non ; mais de quel côté le sol descend ici, la pente le dit.</translation>
  </message>
  <message>
   <source>Yes: against the slope. Where the slope is above 0, down is to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Oui : à l’opposé de la pente. Là où la pente est positive, le bas est à gauche.</translation>
  </message>
  <message>
   <source>One step</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Un pas</translation>
  </message>
  <message>
   <source>A step goes against the slope, and the farther the steeper it is:

$x \leftarrow x - \eta \frac{dy}{dx}$

η is the **learning rate**: how far one goes for a slope of 1. Here η = {eta}. Above the picture stands
this rule with the numbers put in. The dotted ring is where a step leads: from x = {x0} to x = {x1}. Do
the step after that on paper. `K` takes each step apart.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Un pas va à l’opposé de la pente, et d’autant plus loin qu’elle est raide :

$x \leftarrow x - \eta \frac{dy}{dx}$

η est le **taux d’apprentissage** : la longueur du pas pour une pente de 1. Ici, η = {eta}. Au-dessus de l’image, cette règle est écrite avec les nombres. L’anneau en pointillé est là où mène un pas : de x = {x0} à x = {x1}. Calculer le pas suivant sur papier. `K` détaille chaque pas.
</translation>
  </message>
  <message>
   <source>At x = {x1} the slope is {slope1}. Where does the second step lead?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>En x = {x1}, la pente est {slope1}. Où mène le deuxième pas ?</translation>
  </message>
  <message>
   <source>{x1} minus {eta} times {slope1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>{x1} moins {eta} fois {slope1}.</translation>
  </message>
  <message>
   <source>Yes: {x1} − {eta} · {slope1} = {x2}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Oui : {x1} − {eta} · {slope1} = {x2}.</translation>
  </message>
  <message>
   <source>That is a step uphill. Down is against the slope: mind the minus sign.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>C’est un pas vers le haut. Le bas est à l’opposé de la pente : attention au signe moins.</translation>
  </message>
  <message>
   <source>That goes as far as the slope is large. Take only η = {eta} of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ce pas est aussi long que la pente. N’en prendre que η = {eta}.</translation>
  </message>
  <message>
   <source>That uses the slope of the start again. The slope is felt anew at each place.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ce calcul reprend la pente du départ. La pente est sentie à nouveau à chaque endroit.</translation>
  </message>
  <message>
   <source>That is how far the step goes. Take it away from {x1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>C’est la longueur du pas. La soustraire de {x1}.</translation>
  </message>
  <message>
   <source>Take two steps, and compare.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Faire deux pas, et comparer.</translation>
  </message>
  <message>
   <source>Press `S` twice.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Appuyer deux fois sur `S`.</translation>
  </message>
  <message>
   <source>You stand at x = {x}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Vous êtes en x = {x}.</translation>
  </message>
  <message>
   <source>What the minus sign does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ce que fait le signe moins</translation>
  </message>
  <message>
   <source>This walk begins on the other side of the valley, at x = {here}. The slope there is {slope4}, below 0:
the ground falls to the right.

The rule need not know on which side it is. Taking away something below 0 adds: the step goes to the
right, down again. One minus sign makes every step go down, from either side, as long as it is not too
long.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ce parcours commence de l’autre côté de la vallée, en x = {here}. La pente y est {slope4}, négative : le sol descend vers la droite.

La règle n’a pas besoin de savoir de quel côté elle est. Soustraire un nombre négatif fait ajouter : le pas va à droite, encore vers le bas. Un seul signe moins fait descendre chaque pas, d’un côté comme de l’autre, tant qu’il n’est pas trop long.
</translation>
  </message>
  <message>
   <source>At x = −1 the slope is {slope_left}, and η = {eta}. Where does a step lead from there?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>En x = −1, la pente est {slope_left}, et η = {eta}. Où mène un pas à partir de là ?</translation>
  </message>
  <message>
   <source>−1 minus {eta} times {slope_left}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>−1 moins {eta} fois {slope_left}. Moins un nombre négatif fait monter.</translation>
  </message>
  <message>
   <source>Yes: −1 + 0.6 = {x_left}, to the right and down.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Oui : −1 + 0,6 = {x_left}, vers la droite et vers le bas.</translation>
  </message>
  <message>
   <source>That is a step to the left, uphill. Taking away a number below 0 adds.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>C’est un pas vers la gauche, qui monte. Soustraire un nombre négatif fait ajouter.</translation>
  </message>
  <message>
   <source>That is the whole slope. Multiply it by η = {eta} first.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>C’est toute la pente. La multiplier d’abord par η = {eta}.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −1.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>C’est la longueur du pas. Il part de −1.</translation>
  </message>
  <message>
   <source>Until it is flat</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Jusqu’à ce que ce soit plat</translation>
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
   <translation>En répétant le pas, le parcours s’approche de plus en plus. Quand est-il arrivé ? On ne voit pas la vallée, mais on sent que le sol est plat, la pente presque 0. Alors le parcours a **convergé** ; ici, cela veut dire une pente d’au plus un millionième.

Appuyer sur `R`. Chaque point est un endroit où la pente a été sentie. Puis lever le brouillard avec `G` : à quelle distance est l’étoile ?

Vous êtes en x = {x}, et la pente, avec autant de décimales, est {slope}.
</translation>
  </message>
  <message>
   <source>Walk until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Parcourir jusqu’à la convergence.</translation>
  </message>
  <message>
   <source>Press `R` and let it run.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Appuyer sur `R` et laisser faire.</translation>
  </message>
  <message>
   <source>Converged at step {arrival}. To two decimals it was there at step {near}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Convergence au pas {arrival}. À deux décimales près, c’était atteint au pas {near}.</translation>
  </message>
  <message>
   <source>Then lift the fog.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Puis lever le brouillard.</translation>
  </message>
  <message>
   <source>Press `G`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Appuyer sur `G`.</translation>
  </message>
  <message>
   <source>The slope alone has led to the lowest point.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La pente seule a mené au point le plus bas.</translation>
  </message>
  <message>
   <source>Two directions</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Deux directions</translation>
  </message>
  <message>
   <source>With two parameters the mountain is a landscape. Each line, a **contour**, joins places of one height. One
slope is along x, at the start {gx}, and one along y, at the start {gy}. Together they are the
**gradient**. The green arrow goes against both at once: straight down.

People say that the gradient points at the minimum. Look at the arrow, and at the star.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Avec deux paramètres, la montagne est un paysage. Chaque ligne, une **ligne de niveau**, relie des endroits de même hauteur. Une pente est selon x, au départ {gx}, et une selon y, au départ {gy}. Ensemble, elles forment le **gradient**. La flèche verte va à l’opposé des deux à la fois : droit vers le bas.

On dit que le gradient pointe vers le minimum. Regarder la flèche, et l’étoile.
</translation>
  </message>
  <message>
   <source>At the start, where does the arrow point?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Au départ, où pointe la flèche ?</translation>
  </message>
  <message>
   <source>At the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Vers le minimum.</translation>
  </message>
  <message>
   <source>Along the valley.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Le long de la vallée.</translation>
  </message>
  <message>
   <source>Straight across the contour.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Perpendiculairement à la ligne de niveau.</translation>
  </message>
  <message>
   <source>The star lies far to the right. The arrow hardly goes there.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>L’étoile est loin à droite. La flèche n’y va guère.</translation>
  </message>
  <message>
   <source>That would be the way to go, but the ground falls far more steeply across.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ce serait la bonne direction, mais le sol descend bien plus fort en travers.</translation>
  </message>
  <message>
   <source>Yes: where the ground falls steepest *here*, at right angles to the contour. Of the valley’s end the slope knows nothing.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Oui : là où le sol descend le plus fort *ici*, à angle droit avec la ligne de niveau. Du bout de la vallée, la pente ne sait rien.</translation>
  </message>
  <message>
   <source>Take one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Faire un pas.</translation>
  </message>
  <message>
   <source>Press `S`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Appuyer sur `S`.</translation>
  </message>
  <message>
   <source>The step was {long} long, and brought you from {before} to {after} away from the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Le pas avait pour longueur {long}, et a mené de {before} à {after} du minimum.</translation>
  </message>
  <message>
   <source>The one shape where it does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La seule forme où c’est vrai</translation>
  </message>
  <message>
   <source>A round bowl, $x^2 + y^2$, is equally steep all around. Here the arrow does point at the minimum, and with
η = {eta} one step lands on it.

In the valley, $x^2/20 + y^2$, the same step lands on the floor. From there each step takes away a
twentieth of the way that is left. Most landscapes are more like valleys.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Une cuvette ronde, $x^2 + y^2$, est aussi raide de tous les côtés. Ici, la flèche pointe bien vers le minimum, et avec η = {eta} un seul pas y arrive.

Dans la vallée, $x^2/20 + y^2$, le même pas arrive au fond de la vallée. De là, chaque pas enlève un vingtième du chemin qui reste. La plupart des paysages ressemblent plutôt à des vallées.
</translation>
  </message>
  <message>
   <source>Take the one step in the bowl.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Faire ce seul pas dans la cuvette.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`Maj+R` ramène au départ ; puis appuyer une fois sur `S`.</translation>
  </message>
  <message>
   <source>At the minimum, in one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Au minimum, en un pas.</translation>
  </message>
  <message>
   <source>The valley’s first step ends at x = {floor}. How many steps in all until the minimum is within 0.01?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Le premier pas de la vallée finit en x = {floor}. Combien de pas en tout jusqu’à moins de 0,01 du minimum ?</translation>
  </message>
  <message>
   <source>One, as here.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Un seul, comme ici.</translation>
  </message>
  <message>
   <source>About ten.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Une dizaine.</translation>
  </message>
  <message>
   <source>More than a hundred.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Plus de cent.</translation>
  </message>
  <message>
   <source>That would be so if the gradient pointed at the minimum. The second step leads from {floor} to {second} only.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ce serait vrai si le gradient pointait vers le minimum. Le deuxième pas ne mène que de {floor} à {second}.</translation>
  </message>
  <message>
   <source>Each step takes away a twentieth of what is left, so ten leave more than half of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Chaque pas enlève un vingtième de ce qui reste, dix en laissent donc plus de la moitié.</translation>
  </message>
  <message>
   <source>Yes: {valley} steps, where the bowl needs {bowl}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Oui : {valley} pas, là où la cuvette en demande {bowl}.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Ce que vous savez faire maintenant</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, go against it by η times its size, and repeat until the ground is flat.
The slope tells which way is down *here*. It does not point at the minimum, and needs no formula for it.

Where to begin? Anywhere: nobody knows better. Press `X` for a random start, then `R`.

How long should a step be? Next, lesson 4: the learning rate.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>La descente de gradient : sentir la pente, aller à l’opposé de η fois sa taille, et recommencer jusqu’à ce que le sol soit plat. La pente dit où est le bas *ici*. Elle ne pointe pas vers le minimum, et n’a pas besoin de formule pour lui.

Où commencer ? N’importe où : personne ne sait mieux. Appuyer sur `X` pour un départ au hasard, puis sur `R`.

Quelle longueur doit avoir un pas ? Ensuite, leçon 4 : le taux d’apprentissage.
</translation>
  </message>
  <message>
   <source>Walk from a random start until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Parcourir depuis un départ au hasard jusqu’à la convergence.</translation>
  </message>
  <message>
   <source>`X`, then `R`. Any start will do.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`X`, puis `R`. Tout départ convient.</translation>
  </message>
  <message>
   <source>You began at x = {x0}, and are at x = {x}: where you begin does not matter on this curve. On others it does.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>Parti de {x0}, le parcours est en x = {x} : sur cette courbe, le départ n’a pas d’importance. Sur d’autres, il en a.</translation>
  </message>
 </context>
 <context>
  <name>lesson/04-learning-rate</name>
  <message>
   <source>The learning rate: too small, just right, too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Le taux d’apprentissage : trop petit, juste bien, trop grand</translation>
  </message>
  <message>
   <source>One number decides between hours of tiny steps, one leap, and flying off.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Un seul nombre décide entre des heures de pas minuscules, un bond, et l’envol.</translation>
  </message>
  <message>
   <source>Too small</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Trop petit</translation>
  </message>
  <message>
   <source>After this lesson you can say before a walk begins what its learning rate will do.

You know this curve and the start x = {x0}. With η = {eta} the first step leads to x = {first}, and it
takes {slow} steps to come within 0.01 of the bottom: down a mountain in millimetres.

Make the steps longer: drag the marker of the ruler below *Learning rate*, or type a number there. Then
press `R`.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Après cette leçon, vous saurez dire avant un parcours ce que fera son taux d’apprentissage.

Vous connaissez cette courbe et le départ x = {x0}. Avec η = {eta}, le premier pas mène à x = {first}, et il faut {slow} pas pour arriver à moins de 0,01 du fond : descendre une montagne par millimètres.

Rallonger les pas : faire glisser le repère de la règle sous *Taux d’apprentissage*, ou y taper un nombre. Puis appuyer sur `R`.
</translation>
  </message>
  <message>
   <source>Make the walk converge in at most 100 steps; with η = {eta} it takes {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Faire converger le parcours en 100 pas au plus ; avec η = {eta}, il en faut {all}.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then type 0.1 as the learning rate, press Enter, and run with `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>D’abord `Maj+R`. Puis taper 0,1 comme taux d’apprentissage, appuyer sur Entrée, et lancer avec `R`.</translation>
  </message>
  <message>
   <source>That is soon enough. With η = 0.1, for one, it takes {fast} steps in place of {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est assez tôt. Avec η = 0,1, par exemple, il faut {fast} pas au lieu de {all}.</translation>
  </message>
  <message>
   <source>One factor tells all</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Un facteur dit tout</translation>
  </message>
  <message>
   <source>How much nearer does a step come? The slope here is $2(x - 2)$: twice the way that is left. A step takes
away η times that. So it multiplies the distance to the bottom by

$1 - \eta L$

where L = {bend} is the **curvature**, how fast the slope changes. With η = {eta} the factor is {keep}:
each step leaves {keep} of the distance, the next one {keep} of that, and so on.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>De combien un pas se rapproche-t-il ? La pente est ici $2(x - 2)$ : deux fois le chemin qui reste. Un pas enlève η fois cela. Il multiplie donc la distance au fond par

$1 - \eta L$

où L = {bend} est la **courbure**, la vitesse à laquelle la pente change. Avec η = {eta}, le facteur est {keep} : chaque pas laisse {keep} de la distance, le suivant {keep} de cela, et ainsi de suite.
</translation>
  </message>
  <message>
   <source>By what does a step with η = 0.3 multiply the distance?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Par quoi un pas avec η = 0,3 multiplie-t-il la distance ?</translation>
  </message>
  <message>
   <source>1 minus η times L, with L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 moins η fois L, avec L = {bend}.</translation>
  </message>
  <message>
   <source>Yes: 1 − 0.3 · {bend} = {factor3}. Then {near3} steps come within 0.01.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui : 1 − 0,3 · {bend} = {factor3}. Alors {near3} pas arrivent à moins de 0,01.</translation>
  </message>
  <message>
   <source>That is 1 − η. The curvature belongs there too: L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est 1 − η. La courbure y a aussi sa place : L = {bend}.</translation>
  </message>
  <message>
   <source>That is η · L, the share that a step takes away. What does it leave?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est η · L, la part qu’un pas enlève. Que laisse-t-il ?</translation>
  </message>
  <message>
   <source>Mind the sign: 1 minus η · L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Attention au signe : 1 moins η · L.</translation>
  </message>
  <message>
   <source>Who makes the steps shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Qui raccourcit les pas ?</translation>
  </message>
  <message>
   <source>The first step was {step1} long, the fifth {step5}, the tenth {step10}.

A step is η times the slope. η is a setting, and nobody has touched it: it still reads {eta} in the
Control card. But the slope was {slope0} at the start, and {slope9} where the tenth step began. Towards
the bottom the ground gets flatter, and the steps get shorter of themselves.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Le premier pas avait pour longueur {step1}, le cinquième {step5}, le dixième {step10}.

Un pas vaut η fois la pente. η est un réglage, et personne n’y a touché : il est toujours {eta} dans la carte Commande. Mais la pente était {slope0} au départ, et {slope9} là où le dixième pas a commencé. Vers le fond, le sol devient plus plat, et les pas raccourcissent d’eux-mêmes.
</translation>
  </message>
  <message>
   <source>After the first step the slope is {slope1}. How long is the second step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Après le premier pas, la pente est {slope1}. Quelle est la longueur du deuxième pas ?</translation>
  </message>
  <message>
   <source>η times the slope, with η = {eta}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η fois la pente, avec η = {eta}.</translation>
  </message>
  <message>
   <source>Yes: {eta} · {slope1} = {step2}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui : {eta} · {slope1} = {step2}.</translation>
  </message>
  <message>
   <source>That was the first step. The slope has become smaller since.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’était le premier pas. La pente a diminué depuis.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est le sens dans lequel il va, vers la gauche. Une longueur n’a pas de signe.</translation>
  </message>
  <message>
   <source>That is the slope. The step is η times that.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est la pente. Le pas vaut η fois cela.</translation>
  </message>
  <message>
   <source>That is where it leads. How long is the step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est là où il mène. Quelle est la longueur du pas ?</translation>
  </message>
  <message>
   <source>Why do the steps get shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Pourquoi les pas raccourcissent-ils ?</translation>
  </message>
  <message>
   <source>η gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η diminue.</translation>
  </message>
  <message>
   <source>The slope gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>La pente diminue.</translation>
  </message>
  <message>
   <source>The walk knows that it is near.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Le parcours sait qu’il est près.</translation>
  </message>
  <message>
   <source>Look at the field: η = {eta}, as at the start.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Regarder le champ : η = {eta}, comme au départ.</translation>
  </message>
  <message>
   <source>It knows the slope under its feet, and nothing else.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Il connaît la pente sous ses pieds, et rien d’autre.</translation>
  </message>
  <message>
   <source>Yes. η stays as it is; the step shrinks because the slope does.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui. η reste tel quel ; le pas raccourcit parce que la pente diminue.</translation>
  </message>
  <message>
   <source>Just right</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Juste bien</translation>
  </message>
  <message>
   <source>For which η is the factor 1 − ηL exactly 0? For

$\eta = \frac{1}{L}$

Then nothing is left of the distance: one step lands on the bottom. On the ruler that is the first mark.
Below it all steps stay on one side; beyond it they go too far.

A curve that is twice as bent wants half the rate.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Pour quel η le facteur 1 − ηL est-il exactement 0 ? Pour

$\eta = \frac{1}{L}$

Il ne reste alors rien de la distance : un seul pas arrive au fond. Sur la règle, c’est la première marque. En dessous, tous les pas restent d’un côté ; au-delà, ils vont trop loin.

Une courbe deux fois plus courbée demande un taux deux fois plus petit.
</translation>
  </message>
  <message>
   <source>Set the rate so that one step lands on the minimum, and take it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Régler le taux pour qu’un seul pas arrive au minimum, et le faire.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then set the learning rate to the mark 1/L = {best}, and press `S` once.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>D’abord `Maj+R`. Puis mettre le taux d’apprentissage sur la marque 1/L = {best}, et appuyer une fois sur `S`.</translation>
  </message>
  <message>
   <source>Yes: with η = 1/L = {best} one step takes away the whole distance.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui : avec η = 1/L = {best}, un seul pas enlève toute la distance.</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. Which η lands on its bottom in one step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>La courbe y = 2x² − 8x + 10 a L = {bend4}. Quel η arrive à son fond en un seul pas ?</translation>
  </message>
  <message>
   <source>1 divided by L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 divisé par L.</translation>
  </message>
  <message>
   <source>Yes: 1 / {bend4} = {best4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui : 1 / {bend4} = {best4}.</translation>
  </message>
  <message>
   <source>That is 2/L: there the walk no longer comes nearer. One step lands for 1/L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est 2/L : là, le parcours ne se rapproche plus. Un seul pas arrive pour 1/L.</translation>
  </message>
  <message>
   <source>That is L itself. Divide 1 by it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est L lui-même. Diviser 1 par lui.</translation>
  </message>
  <message>
   <source>Too far is not away</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Trop loin n’est pas s’éloigner</translation>
  </message>
  <message>
   <source>η = {eta} is beyond 1/L = {landing}. The factor is {factor}, below 0: each step lands on the other side.
The walk **overshoots**.

Yet only {share} of the distance is left each time, whatever the side. It comes nearer, and it converges:
jumping to and fro is not going away.

η = 0.1 has the factor {factor_small}, and comes within 0.01 at step {near_small}.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} est au-delà de 1/L = {landing}. Le facteur est {factor}, négatif : chaque pas arrive de l’autre côté. Le parcours **dépasse** le minimum.

Pourtant, il ne reste à chaque fois que {share} de la distance, quel que soit le côté. Il se rapproche, et il converge : sauter d’un côté à l’autre n’est pas s’éloigner.

η = 0,1 a le facteur {factor_small}, et arrive à moins de 0,01 au pas {near_small}.
</translation>
  </message>
  <message>
   <source>η = {eta} is nine times 0.1. When does it come within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} est neuf fois 0,1. Quand arrive-t-il à moins de 0,01 ?</translation>
  </message>
  <message>
   <source>At about step 3: nine times as early.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Vers le pas 3 : neuf fois plus tôt.</translation>
  </message>
  <message>
   <source>At step {near}, as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Au pas {near}, comme avec 0,1.</translation>
  </message>
  <message>
   <source>Never: it jumps to and fro.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Jamais : il saute d’un côté à l’autre.</translation>
  </message>
  <message>
   <source>Bigger is not always faster. At each step as much of the distance is left as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Plus grand n’est pas toujours plus rapide. À chaque pas, il reste autant de la distance qu’avec 0,1.</translation>
  </message>
  <message>
   <source>It jumps, and comes nearer with each jump. Take some steps and look at the cost below.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Il saute, et se rapproche à chaque saut. Faire quelques pas et regarder le coût en dessous.</translation>
  </message>
  <message>
   <source>Yes. {factor_small} and {factor} leave the same share. Past 1/L a larger rate is slower.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui. {factor_small} et {factor} laissent la même part. Au-delà de 1/L, un taux plus grand est plus lent.</translation>
  </message>
  <message>
   <source>See it: run until it has converged.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Le voir : lancer jusqu’à la convergence.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Appuyer sur `R`.</translation>
  </message>
  <message>
   <source>Converged at step {rest}. Overshooting is not diverging.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Convergence au pas {rest}. Dépasser n’est pas diverger.</translation>
  </message>
  <message>
   <source>Too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Trop grand</translation>
  </message>
  <message>
   <source>η = {eta} is the second mark, 2/L. The factor is {factor}: the walk lands just as far away on the other
side, from {x0} to {x1} and back to {x2}, for ever. It **cycles**.

Beyond 2/L each step lands farther away. With η = 1.05 the path is {away1}, {away2}, {away3}: the walk
**diverges**.

Two marks: at 1/L a step goes all the way; at 2/L coming nearer ends.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} est la deuxième marque, 2/L. Le facteur est {factor} : le parcours arrive exactement aussi loin de l’autre côté, de {x0} à {x1} et retour à {x2}, sans fin. Il **tourne en rond**.

Au-delà de 2/L, chaque pas arrive plus loin. Avec η = 1,05, le chemin est {away1} ; {away2} ; {away3} : le parcours **diverge**.

Deux marques : à 1/L, un pas fait tout le chemin ; à 2/L, on cesse de se rapprocher.
</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. From which η on does a walk no longer come nearer to its bottom?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>La courbe y = 2x² − 8x + 10 a L = {bend4}. À partir de quel η un parcours ne se rapproche-t-il plus de son fond ?</translation>
  </message>
  <message>
   <source>Where the factor 1 − ηL is −1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Là où le facteur 1 − ηL est −1.</translation>
  </message>
  <message>
   <source>Yes: 2/L = 2 / {bend4} = {limit4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui : 2/L = 2 / {bend4} = {limit4}.</translation>
  </message>
  <message>
   <source>That is 1/L. Beyond it a step goes too far, but still comes nearer.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>C’est 1/L. Au-delà, un pas va trop loin, mais se rapproche encore.</translation>
  </message>
  <message>
   <source>That holds for L = 2. This curve is twice as bent.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Cela vaut pour L = 2. Cette courbe est deux fois plus courbée.</translation>
  </message>
  <message>
   <source>Set the learning rate a little above 2/L, and run.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Mettre le taux d’apprentissage un peu au-dessus de 2/L, et lancer.</translation>
  </message>
  <message>
   <source>Type 1.05 as the learning rate, press Enter, then `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Taper 1,05 comme taux d’apprentissage, appuyer sur Entrée, puis `R`.</translation>
  </message>
  <message>
   <source>It diverged: each step landed farther away. The remedy is a smaller η.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Divergence : chaque pas est arrivé plus loin. Le remède est un η plus petit.</translation>
  </message>
  <message>
   <source>All rates at once</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Tous les taux à la fois</translation>
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
   <translation>Cinq parcours d’un même départ. 0,5 arrive d’un coup ; 0,1 et 0,9 se rapprochent autant à chaque pas ; 1 tourne en rond ; 1,05 s’éloigne. Appuyer sur `R`, et lire le classement.

En dessous de 1/L = {landing}, un parcours est régulier ; jusqu’à 2/L = {limit}, il dépasse et arrive. Cela vaut pour la simple descente de gradient quand la courbure est connue. Ailleurs, on essaie : `Maj+P` ramène à un seul essai, où `E` ouvre la recherche du taux.

Ensuite, leçon 5 : un neurone.
</translation>
  </message>
  <message>
   <source>Which of these rates is fastest to within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Lequel de ces taux est le plus rapide jusqu’à moins de 0,01 ?</translation>
  </message>
  <message>
   <source>They need the same.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Il leur en faut autant.</translation>
  </message>
  <message>
   <source>Larger, but past 1/L, and nearly at 2/L: the factor is −0.9. It needs {near_95} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Plus grand, mais au-delà de 1/L, et presque à 2/L : le facteur est −0,9. Il lui faut {near_95} pas.</translation>
  </message>
  <message>
   <source>0.45 and 0.55 would, as they are equally far from 1/L. 0.95 is farther.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>0,45 et 0,55, oui, car ils sont à égale distance de 1/L. 0,95 est plus loin.</translation>
  </message>
  <message>
   <source>Yes: {near_45} steps, and {near_95} with 0.95. As fast as 0.45 is 0.55: {near_55} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>Oui : {near_45} pas, et {near_95} avec 0,95. 0,55 est aussi rapide que 0,45 : {near_55} pas.</translation>
  </message>
 </context>
 <context>
  <name>lesson/05-neuron</name>
  <message>
   <source>One neuron</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Un neurone</translation>
  </message>
  <message>
   <source>A weighted sum, a squeeze, a boundary, and training until all are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Une somme pondérée, une compression, une frontière, et l’entraînement jusqu’à ce que tous soient justes.</translation>
  </message>
  <message>
   <source>A sum</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Une somme</translation>
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
   <translation>Après cette leçon, vous saurez calculer à la main ce que dit un neurone, voir où il change d’avis, et l’entraîner.

Un neurone prend une entrée x, la multiplie par son **poids** w, et ajoute son **biais** b :

$z = w x + b$

Voici {n} exemples à une seule entrée. Les cercles ont l’étiquette 0 et les triangles 1 ; on peut penser à des chats et des chiens. Le poids est {w0}, le biais {b0}. L’exemple entouré a x = {input}, et donc z = {w0} · {input} + {b0} = {z}.
</translation>
  </message>
  <message>
   <source>What would z be for a sample with x = −3?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Que vaudrait z pour un exemple avec x = −3 ?</translation>
  </message>
  <message>
   <source>Weight times input, plus bias: {w0} · (−3) + {b0}.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Poids fois entrée, plus biais : {w0} · (−3) + {b0}.</translation>
  </message>
  <message>
   <source>Yes: {w0} · (−3) + {b0} = −1.3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Oui : {w0} · (−3) + {b0} = −1,3.</translation>
  </message>
  <message>
   <source>That is w · x. Add the bias.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>C’est w · x. Ajouter le biais.</translation>
  </message>
  <message>
   <source>Only the weight is multiplied by x. The bias is added as it is.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Seul le poids est multiplié par x. Le biais est ajouté tel quel.</translation>
  </message>
  <message>
   <source>The weight and the input are multiplied, not added.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Le poids et l’entrée se multiplient, ils ne s’additionnent pas.</translation>
  </message>
  <message>
   <source>The bias is above 0: adding it brings z nearer to 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Le biais est positif : l’ajouter rapproche z de 0.</translation>
  </message>
  <message>
   <source>Mind the sign: the input is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Attention au signe : l’entrée est −3.</translation>
  </message>
  <message>
   <source>That is z of the ringed sample. Here x is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>C’est z pour l’exemple entouré. Ici, x est −3.</translation>
  </message>
  <message>
   <source>A squeeze</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Une compression</translation>
  </message>
  <message>
   <source>z can be any number. The **sigmoid** σ squeezes it between 0 and 1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

The output ŷ says how likely label 1 is. For z = 0 it is ½, undecided; for a large z nearly 1, far below 0
nearly 0. For z = {z} it is {guess}.

Mind the minus sign: 1/(1 + e^z) is the mirrored curve, which falls where σ rises.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>z peut être n’importe quel nombre. La **sigmoïde** σ le comprime entre 0 et 1 :

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

La sortie ŷ est la probabilité de l’étiquette 1. Pour z = 0, elle est ½, indécise ; pour un grand z presque 1, loin en dessous de 0 presque 0. Pour z = {z}, elle est {guess}.

Attention au signe moins : 1/(1 + e^z) est la courbe retournée, qui descend là où σ monte.
</translation>
  </message>
  <message>
   <source>σ({z}) = {guess}. What is σ({mirror_z})?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>σ({z}) = {guess}. Que vaut σ({mirror_z}) ?</translation>
  </message>
  <message>
   <source>The curve is the same upside down on the other side of 0: both add up to 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>De l’autre côté de 0, la courbe est la même à l’envers : la somme des deux est 1.</translation>
  </message>
  <message>
   <source>Yes: 1 − {guess} = {mirror}. As sure as before, of the other class.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Oui : 1 − {guess} = {mirror}. Aussi sûr qu’avant, pour l’autre classe.</translation>
  </message>
  <message>
   <source>An output is never below 0: σ squeezes everything between 0 and 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Une sortie n’est jamais négative : σ comprime tout entre 0 et 1.</translation>
  </message>
  <message>
   <source>That is σ({z}), and the curve of 1/(1 + e^z) would give it at {mirror_z}: mind the minus sign.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>C’est σ({z}), et la courbe de 1/(1 + e^z) le donnerait en {mirror_z} : attention au signe moins.</translation>
  </message>
  <message>
   <source>The boundary</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>La frontière</translation>
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
   <translation>Là où ŷ est au-dessus de ½, le neurone dit 1 ; en dessous, il dit 0. Il change d’avis là où z = 0 :

$w x + b = 0, \quad x = -\frac{b}{w}$

C’est sa **frontière**, la ligne en tirets dans les données. À sa droite, tout est 1 ; à sa gauche, 0. Ici, w = {w0} et b = {b0} ; diviser, et comparer avec ce qui est écrit près de la ligne.

Le biais déplace la frontière. Le poids dit avec quelle netteté la sortie y bascule, et de quel côté est quoi.
</translation>
  </message>
  <message>
   <source>With w = 2 and b = −3, where is the boundary?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Avec w = 2 et b = −3, où est la frontière ?</translation>
  </message>
  <message>
   <source>Yes: 2x = 3, so x = 1.5. Then the triangle at x = 1 would be on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Oui : 2x = 3, donc x = 1,5. Le triangle en x = 1 serait alors du mauvais côté.</translation>
  </message>
  <message>
   <source>Mind the sign: x = −b/w, and b is below 0 already.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Attention au signe : x = −b/w, et b est déjà négatif.</translation>
  </message>
  <message>
   <source>That is upside down. Divide the bias by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>C’est à l’envers. Diviser le biais par le poids.</translation>
  </message>
  <message>
   <source>That is −b. Divide by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>C’est −b. Diviser par le poids.</translation>
  </message>
  <message>
   <source>Who is on their own side?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Qui est du bon côté ?</translation>
  </message>
  <message>
   <source>A sample is right if the neuron says its label: circles belong to the left of the boundary, triangles to
the right. The share of those that are right is the **accuracy**.

This neuron has w = {w0} and b = {b0}. To the circle at x = {input} it gives ŷ = {guess}.

The cost knows more than the accuracy. It counts how wrong each output is, not only on which side it lies,
and so it has a slope to walk down.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Un exemple est juste si le neurone dit son étiquette : la place des cercles est à gauche de la frontière, celle des triangles à droite. La part de ceux qui sont justes est l’**exactitude**.

Ce neurone a w = {w0} et b = {b0}. Au cercle en x = {input}, il donne ŷ = {guess}.

Le coût en sait plus que l’exactitude. Il compte à quel point chaque sortie est fausse, et pas seulement de quel côté elle est ; il a donc une pente à descendre.
</translation>
  </message>
  <message>
   <source>How many of the four samples are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Combien des quatre exemples sont justes ?</translation>
  </message>
  <message>
   <source>Count the circles left of the dashed line and the triangles right of it.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Compter les cercles à gauche de la ligne en tirets et les triangles à sa droite.</translation>
  </message>
  <message>
   <source>Yes. The accuracy is {share}; the circle at {input} is on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Oui. L’exactitude est {share} ; le cercle en {input} est du mauvais côté.</translation>
  </message>
  <message>
   <source>That is the share. How many are they?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>C’est la part. Combien sont-ils ?</translation>
  </message>
  <message>
   <source>Look at the circle at {input}: ŷ = {guess} is above ½, so the neuron says 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Regarder le cercle en {input} : ŷ = {guess} est au-dessus de ½, le neurone dit donc 1.</translation>
  </message>
  <message>
   <source>The circle at −2 is left of the boundary: it is right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Le cercle en −2 est à gauche de la frontière : il est juste.</translation>
  </message>
  <message>
   <source>One is wrong. How many are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Un est faux. Combien sont justes ?</translation>
  </message>
  <message>
   <source>Train it</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>L’entraîner</translation>
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
   <translation>Ce parcours commence avec un poids et un biais faux exprès, w = {w0} et b = {b0} : la courbe descend là où elle devrait monter, et l’exactitude est {share}.

L’entraînement est une descente de gradient sur le coût, avec deux paramètres :

$w \leftarrow w - \eta \frac{\partial C}{\partial w}, \quad b \leftarrow b - \eta \frac{\partial C}{\partial b}$

Appuyer quelques fois sur `S` et regarder la courbe tourner, pendant que la balle descend le paysage du coût. Puis `R`.

Pas {step} : C = {cost:4}, exactitude {accuracy:2}.
</translation>
  </message>
  <message>
   <source>Train until all four are on their own side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Entraîner jusqu’à ce que les quatre soient du bon côté.</translation>
  </message>
  <message>
   <source>Press `R`, or `S` about {done} times.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Appuyer sur `R`, ou environ {done} fois sur `S`.</translation>
  </message>
  <message>
   <source>At step {done} all are right, with C = {cost_done}. Go on, and the cost still falls: the outputs come nearer to their labels.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Au pas {done}, tous sont justes, avec C = {cost_done}. En continuant, le coût baisse encore : les sorties se rapprochent de leurs étiquettes.</translation>
  </message>
  <message>
   <source>No bowl</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Pas de cuvette</translation>
  </message>
  <message>
   <source>In lesson 4 the cost was a bowl, with one curvature L. Is a neuron’s cost a bowl too?

At w = {w0}, b = {b0} the largest curvature in any direction is {bend}, the smallest {lowest}: both below 0.
So there is no 1/L and no 2/L here. The app shows a plain slider, and says why.

Near good weights it is otherwise: at w = 1, b = 1.5 the two are {bend_good} and {lowest_good}.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Dans la leçon 4, le coût était une cuvette, avec une seule courbure L. Le coût d’un neurone est-il aussi une cuvette ?

En w = {w0}, b = {b0}, la plus grande courbure, toutes directions comprises, est {bend}, la plus petite {lowest} : toutes deux négatives. Il n’y a donc ici ni 1/L ni 2/L. L’application montre un simple curseur, et dit pourquoi.

Près de bons poids, il en va autrement : en w = 1, b = 1,5, ce sont {bend_good} et {lowest_good}.
</translation>
  </message>
  <message>
   <source>Both curvatures are below 0. What is the ground like here?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Les deux courbures sont négatives. Comment est le sol ici ?</translation>
  </message>
  <message>
   <source>A bowl, bent up every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Une cuvette, courbée vers le haut de tous les côtés.</translation>
  </message>
  <message>
   <source>A hill, bent down every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Une colline, courbée vers le bas de tous les côtés.</translation>
  </message>
  <message>
   <source>A saddle, bent up and down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Une selle, courbée vers le haut et vers le bas.</translation>
  </message>
  <message>
   <source>In a bowl both are above 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Dans une cuvette, les deux sont positives.</translation>
  </message>
  <message>
   <source>On a saddle one is above 0 and one below.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Sur une selle, l’une est positive et l’autre négative.</translation>
  </message>
  <message>
   <source>Yes, as on the top of a hill. There is still a slope, and a way down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Oui, comme au sommet d’une colline. Il y a tout de même une pente, et un chemin vers le bas.</translation>
  </message>
  <message>
   <source>Walk down from the hill until all four are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Descendre la colline jusqu’à ce que les quatre soient justes.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Appuyer sur `R`.</translation>
  </message>
  <message>
   <source>{done} steps. Gradient descent needs a slope, not a bowl; but no formula tells the best η.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>{done} pas. La descente de gradient a besoin d’une pente, pas d’une cuvette ; mais aucune formule ne dit le meilleur η.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Ce que vous savez faire maintenant</translation>
  </message>
  <message>
   <source>A neuron adds up, z = wx + b, and squeezes, ŷ = σ(z). Its boundary is where z = 0. Training walks down
both slopes at once. Its cost is no bowl: the rate has to be tried.

Real data has more inputs. There is a weight for each, and the boundary is a line or a plane; nothing else
changes.

Where do ∂C/∂w and ∂C/∂b come from? Next, lesson 6: the chain rule.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Un neurone additionne, z = wx + b, et comprime, ŷ = σ(z). Sa frontière est là où z = 0. L’entraînement descend les deux pentes à la fois. Son coût n’est pas une cuvette : il faut essayer le taux.

Les vraies données ont plus d’entrées. Il y a un poids pour chacune, et la frontière est une droite ou un plan ; rien d’autre ne change.

D’où viennent ∂C/∂w et ∂C/∂b ? Ensuite, leçon 6 : la règle de la chaîne.
</translation>
  </message>
  <message>
   <source>Cats and dogs by weight and ears: train to an accuracy of 0.9 or more.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Chats et chiens d’après le poids et les oreilles : entraîner jusqu’à une exactitude de 0,9 ou plus.</translation>
  </message>
  <message>
   <source>Press `R`: it takes some {near} steps.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>Appuyer sur `R` : il faut environ {near} pas.</translation>
  </message>
  <message>
   <source>The accuracy is {accuracy:2} now, and was {share:2} at the start. Heavy cats and small dogs overlap, so a line cannot tell all of them apart.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>L’exactitude est maintenant {accuracy:2}, et était {share:2} au départ. Chats lourds et petits chiens se recouvrent, une droite ne peut donc pas tous les distinguer.</translation>
  </message>
 </context>
 <context>
  <name>lesson/06-chain-rule</name>
  <message>
   <source>The chain rule, and why σ′ is in there</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La règle de la chaîne, et pourquoi σ′ est là</translation>
  </message>
  <message>
   <source>Error, slope, input: what each factor is for, and what happens without it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Erreur, pente, entrée : à quoi sert chaque facteur, et ce qui arrive sans lui.</translation>
  </message>
  <message>
   <source>Three links</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Trois maillons</translation>
  </message>
  <message>
   <source>After this lesson you can work out a neuron’s gradient by hand, and say what each of its factors is for.

Here is one sample: x = 2, and its label is 1. w moves z, z moves ŷ, and ŷ moves the cost: a chain of three links, so three factors are multiplied:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

They are the tiles below the pictures: error, slope of the sigmoid, input. Their product is the sample’s **pull** on w.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Après cette leçon, vous saurez calculer à la main le gradient d’un neurone, et dire à quoi sert chacun de ses facteurs.

Voici un exemple : x = 2, et son étiquette est 1. w fait bouger z, z fait bouger ŷ, et ŷ fait bouger le coût : une chaîne de trois maillons, on multiplie donc trois facteurs :

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

Ce sont les tuiles sous les images : erreur, pente de la sigmoïde, entrée. Leur produit est la **poussée** de l’exemple sur w.
</translation>
  </message>
  <message>
   <source>∂C/∂w begins below 0. Where does the first step take w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>∂C/∂w est négatif au départ. Où le premier pas mène-t-il w ?</translation>
  </message>
  <message>
   <source>Down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Vers le bas.</translation>
  </message>
  <message>
   <source>Up.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Vers le haut.</translation>
  </message>
  <message>
   <source>Nowhere: that is the bottom.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Nulle part : c’est le fond.</translation>
  </message>
  <message>
   <source>A step goes against the slope: w − η · ∂C/∂w, and minus a negative number is a plus.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un pas va à l’opposé de la pente : w − η · ∂C/∂w, et moins un nombre négatif est un plus.</translation>
  </message>
  <message>
   <source>Only where the slope is 0 does w stay as it is.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ce n’est que là où la pente est 0 que w reste tel quel.</translation>
  </message>
  <message>
   <source>Yes: from {before} to {after:3}. A larger w makes ŷ larger, and that is what is wanted of a sample of class 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui : de {before} à {after:3}. Un w plus grand rend ŷ plus grand, et c’est ce que l’on veut pour un exemple de la classe 1.</translation>
  </message>
  <message>
   <source>Take that step: press `S`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Faire ce pas : appuyer sur `S`.</translation>
  </message>
  <message>
   <source>One step only; `Backspace` takes one back.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un seul pas ; `Effacement` revient d’un pas.</translation>
  </message>
  <message>
   <source>It moves ŷ from {far:3} to {closer:3}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Il fait passer ŷ de {far:3} à {closer:3}.</translation>
  </message>
  <message>
   <source>The middle link</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Le maillon du milieu</translation>
  </message>
  <message>
   <source>The sigmoid is steep in the middle and flat at both ends. Its slope is

$\sigma'(z) = \hat y \, (1 - \hat y)$

Over z it is a hill, drawn beside the tiles where there is room. It says how far ŷ moves when z moves a little. Where the neuron is in doubt, ŷ moves most. Where it is sure, rightly or wrongly, ŷ hardly moves, and neither does the cost.

With w = {w0} and b = {b0} it begins at the foot of the hill: z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La sigmoïde est raide au milieu et plate aux deux bouts. Sa pente est

$\sigma'(z) = \hat y \, (1 - \hat y)$

En fonction de z, c’est une colline, dessinée à côté des tuiles s’il y a la place. Elle dit de combien ŷ bouge quand z bouge un peu. Là où le neurone doute, ŷ bouge le plus. Là où il est sûr, à tort ou à raison, ŷ ne bouge guère, et le coût non plus.

Avec w = {w0} et b = {b0}, il commence au pied de la colline : z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</translation>
  </message>
  <message>
   <source>A neuron says ŷ = 0.9. How large is σ′ there?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un neurone dit ŷ = 0,9. Que vaut alors σ′ ?</translation>
  </message>
  <message>
   <source>σ′ needs nothing but ŷ: take it times what it lacks to 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>σ′ n’a besoin que de ŷ : le multiplier par ce qui lui manque pour faire 1.</translation>
  </message>
  <message>
   <source>Yes: 0.9 · 0.1. Already quite flat, since the hill’s top is ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui : 0,9 · 0,1. C’est déjà assez plat, car le sommet de la colline est ¼.</translation>
  </message>
  <message>
   <source>That is ŷ itself. The second factor, 1 − ŷ, is missing.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>C’est ŷ lui-même. Il manque le second facteur, 1 − ŷ.</translation>
  </message>
  <message>
   <source>That is 1 − ŷ. It is still to be multiplied by ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>C’est 1 − ŷ. Il reste à multiplier par ŷ.</translation>
  </message>
  <message>
   <source>That is ŷ · ŷ. The second factor is 1 − ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>C’est ŷ · ŷ. Le second facteur est 1 − ŷ.</translation>
  </message>
  <message>
   <source>Climb the hill: choose a start at which σ′ is as large as it can be. Drag the ball in the cost landscape, or type w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Gravir la colline : choisir un départ où σ′ est aussi grand que possible. Faire glisser la balle dans le paysage du coût, ou taper w et b.</translation>
  </message>
  <message>
   <source>The top is at z = 0, and here z = 2w + b. With w = 1.5, which b makes that 0?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Le sommet est en z = 0, et ici z = 2w + b. Avec w = 1,5, quel b fait que c’est 0 ?</translation>
  </message>
  <message>
   <source>There: where z = 0, ŷ is ½ and σ′ is ¼. It is never more.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Voilà : là où z = 0, ŷ est ½ et σ′ est ¼. Ce n’est jamais plus.</translation>
  </message>
  <message>
   <source>The last link is x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Le dernier maillon est x</translation>
  </message>
  <message>
   <source>In z = wx + b, the weight is multiplied by x and the bias by 1. Nudge w a little, and z moves x times as far; nudge b, and z moves just as far. So both share the error and the slope, and only the last factor differs:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

The path in the cost landscape shows it. This sample has x = 2, and in {step} steps b has gone from {b0} to {b:2}, w from {w0} to {w:2}: twice as far.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Dans z = wx + b, le poids est multiplié par x et le biais par 1. Si w bouge un peu, z bouge x fois autant ; si b bouge, z bouge d’autant. Les deux partagent donc l’erreur et la pente, et seul le dernier facteur diffère :

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

Le chemin dans le paysage du coût le montre. Cet exemple a x = 2, et en {step} pas, b est allé de {b0} à {b:2}, w de {w0} à {w:2} : deux fois plus loin.
</translation>
  </message>
  <message>
   <source>Another sample, with x = −3, pulls on b with 0.1. How does it pull on w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un autre exemple, avec x = −3, a sur b une poussée de 0,1. Quelle est sa poussée sur w ?</translation>
  </message>
  <message>
   <source>The pull on w is the pull on b times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La poussée sur w est la poussée sur b fois l’entrée.</translation>
  </message>
  <message>
   <source>Yes. It pulls three times as hard, and the other way.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui. Il pousse trois fois plus fort, et dans l’autre sens.</translation>
  </message>
  <message>
   <source>That leaves out x: 0.1 is the pull on b. On w it counts times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ce calcul oublie x : 0,1 est la poussée sur b. Pour w, on multiplie par l’entrée.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: this input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La taille est juste. Attention au signe : cette entrée est négative.</translation>
  </message>
  <message>
   <source>Times x, not divided by x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Fois x, et non divisé par x.</translation>
  </message>
  <message>
   <source>The factors of a chain are multiplied, not added.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Les facteurs d’une chaîne se multiplient, ils ne s’additionnent pas.</translation>
  </message>
  <message>
   <source>A sample with x = 0 is quite wrong. What does it do?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un exemple avec x = 0 est tout à fait faux. Que fait-il ?</translation>
  </message>
  <message>
   <source>It moves w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Il fait bouger w et b.</translation>
  </message>
  <message>
   <source>It moves b alone.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Il ne fait bouger que b.</translation>
  </message>
  <message>
   <source>It moves neither.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Il ne fait bouger ni l’un ni l’autre.</translation>
  </message>
  <message>
   <source>Its input is 0, so w has no part in its z: w is not to blame.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Son entrée est 0, w n’a donc aucune part dans son z : w n’y est pour rien.</translation>
  </message>
  <message>
   <source>For w that is so. But the bias’ input is always 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Pour w, c’est vrai. Mais l’entrée du biais est toujours 1.</translation>
  </message>
  <message>
   <source>Yes: an input that is off leaves its weight alone, and the bias does the work.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui : une entrée nulle laisse son poids tranquille, et c’est le biais qui travaille.</translation>
  </message>
  <message>
   <source>Four samples, one mean</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Quatre exemples, une moyenne</translation>
  </message>
  <message>
   <source>Every sample pulls, and the gradient is the mean of their pulls:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Here are four points on a line, two of each class. The buttons ‹ and › above the tiles lead from one to the next; a click on a point does too. The mean of all, ∂C/∂w = {slope:4}, stands below the tiles.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Chaque exemple pousse, et le gradient est la moyenne de leurs poussées :

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Voici quatre points sur une droite, deux de chaque classe. Les boutons ‹ et › au-dessus des tuiles mènent de l’un à l’autre ; un clic sur un point aussi. La moyenne de tous, ∂C/∂w = {slope:4}, est sous les tuiles.
</translation>
  </message>
  <message>
   <source>Look at all {size}. Which one pulls hardest on w, whichever way?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Regarder les {size}. Lequel pousse le plus fort sur w, quel que soit le sens ?</translation>
  </message>
  <message>
   <source>Its error is the largest of the four, and its slope too. But its input is only −1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Son erreur est la plus grande des quatre, et sa pente aussi. Mais son entrée n’est que −1.</translation>
  </message>
  <message>
   <source>Its error is a little larger than that of x = −2, but its input has half the size.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Son erreur est un peu plus grande que celle de x = −2, mais son entrée est de moitié plus petite.</translation>
  </message>
  <message>
   <source>Its input is as large as that of x = −2, but its error and its slope are smaller.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Son entrée est aussi grande que celle de x = −2, mais son erreur et sa pente sont plus petites.</translation>
  </message>
  <message>
   <source>Yes, with {hardest:4}. Neither its error nor its slope is the largest; the product is what counts.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui, avec {hardest:4}. Ni son erreur ni sa pente n’est la plus grande ; c’est le produit qui compte.</translation>
  </message>
  <message>
   <source>Without x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Sans x</translation>
  </message>
  <message>
   <source>Many texts forget the last factor and give w the gradient of b. The switch *Forgotten x* below the pictures puts this bug into the neuron.

With it, w and b move by the same amount at each step, Δw = Δb. So the path in the cost landscape is locked to 45°, wherever the minimum lies. In {late_step} steps from w = {w_first} and b = {b_first}, the cost rises from {first:3} to {late:3}. The right code comes down to {right_late:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Bien des textes oublient le dernier facteur et donnent à w le gradient de b. L’interrupteur *x oublié* sous les images met ce bogue dans le neurone.

Avec lui, w et b bougent d’autant à chaque pas, Δw = Δb. Le chemin dans le paysage du coût est donc bloqué à 45°, où que soit le minimum. En {late_step} pas depuis w = {w_first} et b = {b_first}, le coût monte de {first:3} à {late:3}. Le bon code descend à {right_late:4}.
</translation>
  </message>
  <message>
   <source>From w = 3 and b = 1, the same bug takes w to {w_late:2}. Where is b then?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Depuis w = 3 et b = 1, le même bogue mène w à {w_late:2}. Où est alors b ?</translation>
  </message>
  <message>
   <source>Whatever w moved by, b moved by too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Ce dont w a bougé, b en a bougé aussi.</translation>
  </message>
  <message>
   <source>Yes: 3 − {w_late:2} is what w has lost, and b has lost as much.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui : 3 − {w_late:2} est ce que w a perdu, et b a perdu autant.</translation>
  </message>
  <message>
   <source>As far, but the same way: w went down, so b did too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Autant, mais dans le même sens : w a diminué, donc b aussi.</translation>
  </message>
  <message>
   <source>That is where w is. b began elsewhere and moved as far as w did.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>C’est là où est w. b a commencé ailleurs et a bougé d’autant que w.</translation>
  </message>
  <message>
   <source>That is how far b has moved. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>C’est ce dont b a bougé. Il est parti de 1.</translation>
  </message>
  <message>
   <source>That is how far b has moved, and which way. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>C’est ce dont b a bougé, et dans quel sens. Il est parti de 1.</translation>
  </message>
  <message>
   <source>Take the bug out with its switch, and run (`R`) until the cost is below 0.002.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Enlever le bogue avec son interrupteur, et lancer (`R`) jusqu’à ce que le coût soit inférieur à 0,002.</translation>
  </message>
  <message>
   <source>Untick *Forgotten x*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Décocher *x oublié*, puis appuyer sur `R`.</translation>
  </message>
  <message>
   <source>The path of the right code bends to where the cost is low. Now C = {cost:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Le chemin du bon code s’incurve vers là où le coût est bas. Maintenant, C = {cost:4}.</translation>
  </message>
  <message>
   <source>The exponent’s sign</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Le signe de l’exposant</translation>
  </message>
  <message>
   <source>With e^z in place of e^(−z), σ is mirrored. Is the sign a detail?

Flipped **everywhere**, it is: the derivative flips too, and from the mirrored start the code learns mirrored weights, w = −{mirror:2} in place of {mirror:2}, and is as good.

Flipped in **one place only**, it is not. With this page’s bug the output is mirrored and the gradient is not: every step climbs, in {n} steps from {first:2} to {late:3}. The check below measures a slope opposite to what such code claims.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Avec e^z à la place de e^(−z), σ est retournée. Le signe est-il un détail ?

Inversé **partout**, oui : la dérivée s’inverse aussi, et depuis le départ opposé le code apprend des poids opposés, w = −{mirror:2} au lieu de {mirror:2}, et vaut autant.

Inversé **à un seul endroit**, non. Avec le bogue de cette page, la sortie est retournée et le gradient ne l’est pas : chaque pas monte, en {n} pas de {first:2} à {late:3}. Le contrôle en dessous mesure une pente opposée à celle qu’annonce un tel code.
</translation>
  </message>
  <message>
   <source>A cost climbs at every step. What do you suspect first?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un coût monte à chaque pas. Que soupçonner d’abord ?</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Le taux d’apprentissage est trop grand.</translation>
  </message>
  <message>
   <source>A sign is wrong between cost and gradient.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Un signe est faux entre le coût et le gradient.</translation>
  </message>
  <message>
   <source>The data cannot be told apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Les données ne peuvent pas être distinguées.</translation>
  </message>
  <message>
   <source>Then a small enough one would go down. With this bug even η = 0.01 climbs, from {first:2} to {slow:3} in as many steps.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Alors un taux assez petit descendrait. Avec ce bogue, même η = 0,01 monte, de {first:2} à {slow:3} en autant de pas.</translation>
  </message>
  <message>
   <source>That would leave the cost high, but no step would climb. And the right code tells all four apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Cela laisserait le coût élevé, mais aucun pas ne monterait. Et le bon code distingue les quatre.</translation>
  </message>
  <message>
   <source>Yes. A step along the true gradient, if it is short enough, always goes down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui. Un pas le long du vrai gradient, s’il est assez court, descend toujours.</translation>
  </message>
  <message>
   <source>Mend the code, and run until the cost is below 0.01.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Réparer le code, et lancer jusqu’à ce que le coût soit inférieur à 0,01.</translation>
  </message>
  <message>
   <source>Untick *Sign of the exponent*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Décocher *Signe de l’exposant*, puis appuyer sur `R`.</translation>
  </message>
  <message>
   <source>The right code brings all four to their own side, and in {n} steps the cost to {right_late:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Le bon code met les quatre du bon côté, et en {n} pas le coût à {right_late:4}.</translation>
  </message>
  <message>
   <source>By hand</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>À la main</translation>
  </message>
  <message>
   <source>From w = 0 and b = 0 every z is 0, so every ŷ is ½ and every σ′ is ¼. Now you can do the whole gradient in your head, over the points −2 and −1 of class 0 and 1 and 2 of class 1.

To sum up: the gradient is error times slope times input, averaged over the samples. The slope is in there because the cost feels w only through ŷ and z. That same factor lets a neuron stall which is sure and wrong: that is **lesson 7**.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Depuis w = 0 et b = 0, chaque z est 0, donc chaque ŷ est ½ et chaque σ′ est ¼. On peut alors faire tout le gradient de tête, sur les points −2 et −1 de la classe 0, 1 et 2 de la classe 1.

En résumé : le gradient est l’erreur fois la pente fois l’entrée, en moyenne sur les exemples. La pente est là parce que le coût ne sent w qu’à travers ŷ et z. Ce même facteur fait stagner un neurone sûr et dans l’erreur : c’est la **leçon 7**.
</translation>
  </message>
  <message>
   <source>What is ∂C/∂w at the start?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Que vaut ∂C/∂w au départ ?</translation>
  </message>
  <message>
   <source>(ŷ − y) · x is −1, −½, −½ and −1. Take the mean, and then σ′ = ¼ of it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>(ŷ − y) · x vaut −1, −½, −½ et −1. Prendre la moyenne, puis σ′ = ¼ de celle-ci.</translation>
  </message>
  <message>
   <source>Yes: −¾ times ¼. The tab *Chain rule* shows the same.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Oui : −¾ fois ¼. L’onglet *Règle de la chaîne* montre la même chose.</translation>
  </message>
  <message>
   <source>A factor of ¼ is missing: either σ′, which is ¼ everywhere here, or 1/N, which is ¼ too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Il manque un facteur ¼ : soit σ′, qui est ici partout ¼, soit 1/N, qui est ¼ aussi.</translation>
  </message>
  <message>
   <source>The errors alone do cancel out, and that is ∂C/∂b. For w, each counts times its x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Les erreurs seules s’annulent bien, et c’est ∂C/∂b. Pour w, chacune compte fois son x.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: for class 1 the error is ½ − 1, for class 0 the input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>La taille est juste. Attention au signe : pour la classe 1, l’erreur est ½ − 1 ; pour la classe 0, l’entrée est négative.</translation>
  </message>
  <message>
   <source>Twice too much. With the cost 1/(2N) Σ (ŷ − y)², the 2 of the square has cancelled.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>Deux fois trop. Avec le coût 1/(2N) Σ (ŷ − y)², le 2 du carré s’est simplifié.</translation>
  </message>
  <message>
   <source>That is a sum without σ′. Divide by N = 4, and multiply by ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>C’est une somme sans σ′. Diviser par N = 4, et multiplier par ¼.</translation>
  </message>
 </context>
 <context>
  <name>lesson/07-saturation</name>
  <message>
   <source>Saturation and cross-entropy</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Saturation et entropie croisée</translation>
  </message>
  <message>
   <source>A flat cost is not always a finished one; a cost that does not go flat.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Un coût plat n’a pas toujours fini ; et un coût qui ne devient pas plat.</translation>
  </message>
  <message>
   <source>Sure, and wrong</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sûr, et dans l’erreur</translation>
  </message>
  <message>
   <source>After this lesson you can tell a neuron that has stalled from one that has finished, and say what cross-entropy changes.

One sample: x = 1, and its label is 0. With w = {w0} and b = {b0} the neuron says ŷ = {sure:5}. It is as sure as it can be, and quite wrong: the error ŷ − y could hardly be larger.

Surely it has a lot to learn. But its pull is the error times the slope σ′(z) times x, and you see all three in the tiles.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Après cette leçon, vous saurez distinguer un neurone qui stagne d’un neurone qui a fini, et dire ce que change l’entropie croisée.

Un exemple : x = 1, et son étiquette est 0. Avec w = {w0} et b = {b0}, le neurone dit ŷ = {sure:5}. Il est aussi sûr que possible, et tout à fait dans l’erreur : l’erreur ŷ − y pourrait difficilement être plus grande.

Il a certainement beaucoup à apprendre. Mais sa poussée est l’erreur fois la pente σ′(z) fois x, et on voit les trois dans les tuiles.
</translation>
  </message>
  <message>
   <source>How large will its first step be?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Quelle sera la longueur de son premier pas ?</translation>
  </message>
  <message>
   <source>Large, since the error is large.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Grande, car l’erreur est grande.</translation>
  </message>
  <message>
   <source>Tiny, since σ′ is nearly 0.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Minuscule, car σ′ est presque 0.</translation>
  </message>
  <message>
   <source>That depends on η alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Cela ne dépend que de η.</translation>
  </message>
  <message>
   <source>The error is one of three factors. Look at the second tile.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>L’erreur est un facteur sur trois. Regarder la deuxième tuile.</translation>
  </message>
  <message>
   <source>η multiplies the pull, and the pull is only {tug}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η multiplie la poussée, et la poussée n’est que {tug}.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {flat}, so the pull on w is {tug}, and the step η times that.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui : σ′ est {flat}, la poussée sur w est donc {tug}, et le pas η fois cela.</translation>
  </message>
  <message>
   <source>Try it: take ten steps (`Shift+S`), and see how far ŷ comes.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Essayer : faire dix pas (`Maj+S`), et voir jusqu’où va ŷ.</translation>
  </message>
  <message>
   <source>`Shift+S` takes ten steps at once, `S` takes one.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`Maj+S` fait dix pas d’un coup, `S` en fait un.</translation>
  </message>
  <message>
   <source>ŷ was {sure:5}, and now it is {output:5}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>ŷ était {sure:5}, et maintenant c’est {output:5}.</translation>
  </message>
  <message>
   <source>Flat is not done</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Plat ne veut pas dire fini</translation>
  </message>
  <message>
   <source>The same neuron after {n} steps. The cost is as flat as in a run that has finished, and the slope is only {late_norm:6}. Yet the cost is {late_cost:4}, and it could be 0.

The slope is a product. It is small where the error is: the neuron has **finished**. It is as small where σ′ is: the neuron has **stalled**, which is called *saturation*. The slope alone does not tell. Look at the cost, or at the tiles, as the verdict does.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Le même neurone après {n} pas. Le coût est aussi plat que dans une exécution qui a fini, et la pente n’est que {late_norm:6}. Pourtant le coût est {late_cost:4}, et il pourrait être 0.

La pente est un produit. Elle est petite là où l’erreur l’est : le neurone a **fini**. Elle est aussi petite là où σ′ l’est : le neurone **stagne**, ce qu’on appelle *saturation*. La pente seule ne le dit pas. Regarder le coût, ou les tuiles, comme le fait le verdict.
</translation>
  </message>
  <message>
   <source>Which factor makes the slope so small here?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Quel facteur rend ici la pente si petite ?</translation>
  </message>
  <message>
   <source>The error ŷ − y.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>L’erreur ŷ − y.</translation>
  </message>
  <message>
   <source>The slope σ′(z).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La pente σ′(z).</translation>
  </message>
  <message>
   <source>The input x.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>L’entrée x.</translation>
  </message>
  <message>
   <source>The error is nearly 1, as large as it gets. Look at the tiles.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>L’erreur est presque 1, le plus grand possible. Regarder les tuiles.</translation>
  </message>
  <message>
   <source>The input is 1: it changes nothing.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>L’entrée est 1 : elle ne change rien.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {late_bend:6}, and everything is multiplied by it.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui : σ′ est {late_bend:6}, et tout est multiplié par lui.</translation>
  </message>
  <message>
   <source>Suppose the tolerance were 0.0001, so that a run ends where the slope is at most that. At which step would this run have ended?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Supposons que la tolérance soit 0,0001, une exécution finissant là où la pente ne dépasse pas cela. À quel pas cette exécution aurait-elle fini ?</translation>
  </message>
  <message>
   <source>At the start the slope was {steep}. Is that above the tolerance?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Au départ, la pente était {steep}. Est-ce au-dessus de la tolérance ?</translation>
  </message>
  <message>
   <source>At the start already, and it would call that converged. Flat does not mean done.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Dès le départ, et elle appellerait cela convergence. Plat ne veut pas dire fini.</translation>
  </message>
  <message>
   <source>It need not walk so long: compare the slope at the start, {steep}, with the tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Il ne faut pas marcher si longtemps : comparer la pente au départ, {steep}, avec la tolérance.</translation>
  </message>
  <message>
   <source>How long is the plateau?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Quelle est la longueur du plateau ?</translation>
  </message>
  <message>
   <source>Three neurons, all wrong about the same sample, all with η = {eta}. They begin at (0.6, 0.9), (2, 2) and (5, 5), where σ′ is {bend1:3}, {bend2:4} and {bend3:6}. Press `R` and watch their costs.

The first brings ŷ below 0.2 in {near} steps. The second is only a little farther out, and needs {middle}: it creeps along the plateau, then falls as fast as the first.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Trois neurones, tous dans l’erreur sur le même exemple, tous avec η = {eta}. Ils commencent en (0,6; 0,9), (2; 2) et (5; 5), où σ′ est {bend1:3}, {bend2:4} et {bend3:6}. Appuyer sur `R` et regarder leurs coûts.

Le premier amène ŷ en dessous de 0,2 en {near} pas. Le deuxième n’est qu’un peu plus loin, et il lui en faut {middle} : il rampe le long du plateau, puis tombe aussi vite que le premier.
</translation>
  </message>
  <message>
   <source>And the third, from (5, 5)?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Et le troisième, depuis (5; 5) ?</translation>
  </message>
  <message>
   <source>About 900 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Environ 900 pas.</translation>
  </message>
  <message>
   <source>About 5,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Environ 5 000 pas.</translation>
  </message>
  <message>
   <source>Over 70,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Plus de 70 000 pas.</translation>
  </message>
  <message>
   <source>From the first to the second, σ′ falls to about an eighth. From the second to the third, it falls to less than a 300th.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Du premier au deuxième, σ′ tombe à un huitième environ. Du deuxième au troisième, il tombe à moins d’un 300e.</translation>
  </message>
  <message>
   <source>It is longer than that: σ′ is less than a 300th of the second’s, and so is each step.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>C’est plus long que cela : σ′ est moins d’un 300e de celui du deuxième, et chaque pas aussi.</translation>
  </message>
  <message>
   <source>Yes, and nearly all of them on the plateau: it looks like an end, and is none. Counted, they are {far}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui, et presque tous sur le plateau : cela ressemble à une fin, et n’en est pas une. En les comptant, il y en a {far}.</translation>
  </message>
  <message>
   <source>Cross-entropy takes σ′ out</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>L’entropie croisée enlève σ′</translation>
  </message>
  <message>
   <source>Another cost for the same neuron: $C = -\log(1 - \hat y)$ where the label is 0, and $-\log \hat y$ where it is 1. Being sure and wrong is now dear: C = {dear:2}. Its slope by ŷ is

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Times σ′(z) = ŷ(1 − ŷ), the divisor cancels, and $\partial C / \partial z = \hat y - y$ is left. The second tile is struck out: the error pulls with all its might.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Un autre coût pour le même neurone : $C = -\log(1 - \hat y)$ là où l’étiquette est 0, et $-\log \hat y$ là où elle est 1. Être sûr et dans l’erreur coûte maintenant cher : C = {dear:2}. Sa pente selon ŷ est

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Fois σ′(z) = ŷ(1 − ŷ), le diviseur s’annule, et il reste $\partial C / \partial z = \hat y - y$. La deuxième tuile est barrée : l’erreur pousse de toute sa force.
</translation>
  </message>
  <message>
   <source>Where would a first step with η = 0.5 take w from 5?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Où un premier pas avec η = 0,5 mènerait-il w, depuis 5 ?</translation>
  </message>
  <message>
   <source>The pull is (ŷ − y) · x, and that is nearly 1.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La poussée est (ŷ − y) · x, et c’est presque 1.</translation>
  </message>
  <message>
   <source>Yes: 5 − 0.5 · {crawl:2}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui : 5 − 0,5 · {crawl:2}.</translation>
  </message>
  <message>
   <source>With the quadratic cost, yes. Here σ′ has cancelled, and the error alone pulls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Avec le coût quadratique, oui. Ici, σ′ s’est annulé, et l’erreur pousse seule.</translation>
  </message>
  <message>
   <source>That is a step uphill: mind the minus sign.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>C’est un pas vers le haut : attention au signe moins.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from 5.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>C’est la longueur du pas. Il part de 5.</translation>
  </message>
  <message>
   <source>That is the whole pull. A step is η times as long.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>C’est toute la poussée. Un pas est η fois aussi long.</translation>
  </message>
  <message>
   <source>Walk on until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Continuer jusqu’à ce que ŷ soit inférieur à 0,2.</translation>
  </message>
  <message>
   <source>`R` runs; `Shift+S` takes ten steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`R` lance ; `Maj+S` fait dix pas.</translation>
  </message>
  <message>
   <source>It takes {arrival} steps from where the quadratic cost stalls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Il faut {arrival} pas depuis l’endroit où le coût quadratique stagne.</translation>
  </message>
  <message>
   <source>Distance counts, no plateau</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La distance compte, pas de plateau</translation>
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
   <translation>Les trois mêmes départs, maintenant avec l’entropie croisée. Nombre de pas jusqu’à ce que ŷ soit inférieur à 0,2 :

| depuis | quadr. | entropie croisée |
|---|---|---|
| (0,6; 0,9) | {q1} | {c1} |
| (2; 2) | {q2} | {c2} |
| (5; 5) | &gt; 70 000 | {c3} |

Là où le neurone est dans l’erreur, sa poussée est environ 1, il avance donc d’une allure égale. Là où il devient juste, l’erreur diminue, et la poussée avec elle : **ce** plat-là veut dire fini.
</translation>
  </message>
  <message>
   <source>With cross-entropy, when is the slope nearly 0?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Avec l’entropie croisée, quand la pente est-elle presque 0 ?</translation>
  </message>
  <message>
   <source>When the neuron is sure.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Quand le neurone est sûr.</translation>
  </message>
  <message>
   <source>When the neuron is right.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Quand le neurone a raison.</translation>
  </message>
  <message>
   <source>When η is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Quand η est petit.</translation>
  </message>
  <message>
   <source>Sure and wrong, its slope is large: nothing but the error is left in the product.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Sûr et dans l’erreur, sa pente est grande : il ne reste que l’erreur dans le produit.</translation>
  </message>
  <message>
   <source>η scales the step, not the slope.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η change la taille du pas, pas la pente.</translation>
  </message>
  <message>
   <source>Yes: ∂C/∂z is the error, and nothing else.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui : ∂C/∂z est l’erreur, et rien d’autre.</translation>
  </message>
  <message>
   <source>Real samples</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>De vrais exemples</translation>
  </message>
  <message>
   <source>{n} penguins of two species, told apart by bill and flipper. Weights and bias begin at {from}: most penguins are on the wrong side, and the neuron is sure of it.

With the quadratic cost, {limit_step} steps bring the share on its own side from {share0:2} to {share_q:2} only, and {many} steps to {share_long:2}. The start and the learning rate stay as they are.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>{n} manchots de deux espèces, distingués d’après le bec et l’aileron. Les poids et le biais commencent à {from} : la plupart des manchots sont du mauvais côté, et le neurone en est sûr.

Avec le coût quadratique, {limit_step} pas ne font passer la part du bon côté que de {share0:2} à {share_q:2}, et {many} pas à {share_long:2}. Le départ et le taux d’apprentissage restent tels quels.
</translation>
  </message>
  <message>
   <source>Change one thing in the model, so that at most {limit_step} steps put 0.99 of the penguins on their own side.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Changer une seule chose dans le modèle, pour qu’en {limit_step} pas au plus, 0,99 des manchots soient du bon côté.</translation>
  </message>
  <message>
   <source>Choose another *Cost*, then press `R`.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Choisir un autre *Coût*, puis appuyer sur `R`.</translation>
  </message>
  <message>
   <source>Yes: {share_c:3} of them after {limit_step} steps. Only the cost is another.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui : {share_c:3} d’entre eux après {limit_step} pas. Seul le coût est différent.</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Ce qui aide</translation>
  </message>
  <message>
   <source>To sum up: a small slope means *finished* only where the error is small too. With the quadratic cost, a neuron that is sure and wrong stalls, because σ′ stands in its gradient; cross-entropy cancels it.

It helps as much not to be sure too early. This is the neuron of the first page again, from zeros, with the quadratic cost: σ′ is as large as it can be.

In **lesson 8**, a step looks at a few samples only.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>En résumé : une petite pente ne veut dire *fini* que là où l’erreur est petite aussi. Avec le coût quadratique, un neurone sûr et dans l’erreur stagne, parce que σ′ est dans son gradient ; l’entropie croisée l’annule.

Ne pas être sûr trop tôt aide autant. Voici à nouveau le neurone de la première page, depuis zéro, avec le coût quadratique : σ′ est aussi grand que possible.

Dans la **leçon 8**, un pas ne regarde que quelques exemples.
</translation>
  </message>
  <message>
   <source>How large is σ′ for a sample with x = 100, at zeros?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Que vaut σ′ pour un exemple avec x = 100, à zéro ?</translation>
  </message>
  <message>
   <source>z = 0 · 100 + 0, so ŷ = ½, and σ′ = ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>z = 0 · 100 + 0, donc ŷ = ½, et σ′ = ŷ(1 − ŷ).</translation>
  </message>
  <message>
   <source>Yes, for every sample. The one on this page takes {gone} steps until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui, pour tout exemple. Celui de cette page met {gone} pas jusqu’à ce que ŷ soit inférieur à 0,2.</translation>
  </message>
  <message>
   <source>That is ŷ. σ′ is ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>C’est ŷ. σ′ est ŷ(1 − ŷ).</translation>
  </message>
  <message>
   <source>z is 0, not σ′: at z = 0 the sigmoid is steepest.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>C’est z qui est 0, pas σ′ : en z = 0, la sigmoïde est la plus raide.</translation>
  </message>
  <message>
   <source>The sigmoid never rises so steeply: σ′ = ŷ(1 − ŷ), with ŷ = ½.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La sigmoïde ne monte jamais si fort : σ′ = ŷ(1 − ŷ), avec ŷ = ½.</translation>
  </message>
  <message>
   <source>That is σ′ · x. The input is a factor of its own; here it is σ′ alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>C’est σ′ · x. L’entrée est un facteur à part ; ici, c’est σ′ seul.</translation>
  </message>
  <message>
   <source>A neuron’s cost has long been flat, and high. What do you look at first?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Le coût d’un neurone est plat depuis longtemps, et élevé. Que regarder d’abord ?</translation>
  </message>
  <message>
   <source>The tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La tolérance.</translation>
  </message>
  <message>
   <source>The error and σ′ of samples that it gets wrong.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>L’erreur et σ′ des exemples où il se trompe.</translation>
  </message>
  <message>
   <source>The number of steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Le nombre de pas.</translation>
  </message>
  <message>
   <source>The tolerance says when to stop. It says nothing of why the slope is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>La tolérance dit quand s’arrêter. Elle ne dit pas pourquoi la pente est petite.</translation>
  </message>
  <message>
   <source>More steps do get there in the end; on page 3 it took over 70,000.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Plus de pas y arrivent à la fin ; à la page 3, il en a fallu plus de 70 000.</translation>
  </message>
  <message>
   <source>Yes. Errors near 1 with slopes near 0 are saturation.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>Oui. Des erreurs près de 1 avec des pentes près de 0, c’est la saturation.</translation>
  </message>
 </context>
 <context>
  <name>lesson/08-batches</name>
  <message>
   <source>Batches and noise</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Lots et bruit</translation>
  </message>
  <message>
   <source>A step that sees a few samples; what an epoch is; why a noisy cost is no bug.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Un pas qui voit quelques exemples ; ce qu’est une époque ; pourquoi un coût bruité n’est pas un bogue.</translation>
  </message>
  <message>
   <source>A step need not see everything</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Un pas n’a pas besoin de tout voir</translation>
  </message>
  <message>
   <source>After this lesson you can choose a batch size, tell steps from epochs, and say why a noisy cost is no bug.

So far, a step has asked every sample before the neuron moved once: here that is {n} points in two overlapping clusters. A **batch** is a few of them. Their mean slope is only a rough answer, but it costs a fraction of the work. Take a batch, step, take the next; once through all of them is an **epoch**. Then they are shuffled anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Après cette leçon, vous saurez choisir une taille de lot, distinguer pas et époques, et dire pourquoi un coût bruité n’est pas un bogue.

Jusqu’ici, un pas a interrogé tous les exemples avant que le neurone ne bouge une fois : ici, {n} points en deux nuages qui se recouvrent. Un **lot** en contient quelques-uns. Leur pente moyenne n’est qu’une réponse approchée, mais elle coûte une fraction du travail. Prendre un lot, faire un pas, prendre le suivant ; une fois tous passés, c’est une **époque**. Ensuite, ils sont mélangés à nouveau.
</translation>
  </message>
  <message>
   <source>{n} samples, taken 16 at a time. How many steps has an epoch?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>{n} exemples, pris 16 à la fois. Combien de pas a une époque ?</translation>
  </message>
  <message>
   <source>Divide. What is left over is a batch too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Diviser. Ce qui reste est aussi un lot.</translation>
  </message>
  <message>
   <source>Yes: seven batches of 16, and one of the 8 that are left.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Oui : sept lots de 16, et un des 8 qui restent.</translation>
  </message>
  <message>
   <source>There is no half step: the 8 samples that are left are a batch as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Il n’y a pas de demi-pas : les 8 exemples qui restent sont un lot aussi.</translation>
  </message>
  <message>
   <source>Seven full batches, and then 8 samples are left. They get their step too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Sept lots pleins, puis il reste 8 exemples. Eux aussi ont leur pas.</translation>
  </message>
  <message>
   <source>So it would be with batches of 1.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Ce serait juste avec des lots de 1.</translation>
  </message>
  <message>
   <source>That is how many samples a step sees. How many such steps are needed for all?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>C’est le nombre d’exemples que voit un pas. Combien faut-il de tels pas pour tous ?</translation>
  </message>
  <message>
   <source>An epoch is one step only where each step sees all samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Une époque n’est un seul pas que si chaque pas voit tous les exemples.</translation>
  </message>
  <message>
   <source>An epoch is not a step</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Une époque n’est pas un pas</translation>
  </message>
  <message>
   <source>Now each step sees {size} samples, ringed among the points; in the chain rule, the mean is of these alone.

In the cost plot, the thin line is each batch’s own cost. The strong line is the cost of **all** samples, and it gets a point only where an epoch ends, once every {many} steps. You stand at step {step}, and that is epoch {epoch}.

The numbers of steps in two runs say little if their batches differ. Count epochs: those say how often each sample has been looked at.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Maintenant, chaque pas voit {size} exemples, entourés parmi les points ; dans la règle de la chaîne, la moyenne n’est que la leur.

Dans le graphique du coût, la ligne fine est le coût propre à chaque lot. La ligne épaisse est le coût de **tous** les exemples, et elle ne reçoit un point qu’à la fin d’une époque, une fois tous les {many} pas. Vous êtes au pas {step}, et c’est l’époque {epoch}.

Les nombres de pas de deux essais disent peu si leurs lots diffèrent. Compter les époques : elles disent combien de fois chaque exemple a été vu.
</translation>
  </message>
  <message>
   <source>Walk exactly one epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Parcourir exactement une époque.</translation>
  </message>
  <message>
   <source>An epoch has {many} steps here, and `S` takes one. Too far? `Backspace` takes one back.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Une époque a ici {many} pas, et `S` en fait un. Trop loin ? `Effacement` revient d’un pas.</translation>
  </message>
  <message>
   <source>One epoch, {many} steps. They take the cost of all samples from {before:2} to {after:2}.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Une époque, {many} pas. Ils font passer le coût de tous les exemples de {before:2} à {after:2}.</translation>
  </message>
  <message>
   <source>Noise is no bug</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Le bruit n’est pas un bogue</translation>
  </message>
  <message>
   <source>Batches of one, and two epochs: {n} steps, each down the slope of a single sample. The thin line leaps. At step {quiet_step} the cost was {quiet:2}, one step later {loud:2}, four times as much.

And the strong line? {full0:2}, {full1:2}, {full2:2}: down, and down again.

Each step did lower the cost of *its* sample. The next point of the thin line is the cost of *another* one.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Des lots d’un seul, et deux époques : {n} pas, chacun selon la pente d’un seul exemple. La ligne fine saute. Au pas {quiet_step}, le coût était {quiet:2}, un pas plus tard {loud:2}, quatre fois plus.

Et la ligne épaisse ? {full0:2}, {full1:2}, {full2:2} : plus bas, et encore plus bas.

Chaque pas a bien abaissé le coût de *son* exemple. Le point suivant de la ligne fine est le coût d’un *autre*.
</translation>
  </message>
  <message>
   <source>“The cost went up after a step, so the gradient has a bug.” What do you answer?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>« Le coût a augmenté après un pas, le gradient a donc un bogue. » Que répondre ?</translation>
  </message>
  <message>
   <source>So it has: each step must go down.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>En effet : chaque pas doit descendre.</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Le taux d’apprentissage est trop grand.</translation>
  </message>
  <message>
   <source>It is the cost of another sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>C’est le coût d’un autre exemple.</translation>
  </message>
  <message>
   <source>It must, on the cost that it was taken for: its own batch’s. The next point shows the next batch’s.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Oui, pour le coût pour lequel il a été fait : celui de son propre lot. Le point suivant montre celui du lot suivant.</translation>
  </message>
  <message>
   <source>With η = 0.0001 the neuron hardly moves, and the leap is there all the same: from {gentle7:2} to {gentle8:2}. It lies between the samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Avec η = 0,0001, le neurone ne bouge guère, et le saut est là quand même : de {gentle7:2} à {gentle8:2}. Il est entre les exemples.</translation>
  </message>
  <message>
   <source>Yes. To judge a run with batches, look at the cost of all samples, epoch by epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Oui. Pour juger un essai avec des lots, regarder le coût de tous les exemples, époque par époque.</translation>
  </message>
  <message>
   <source>Rough, but right on average</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Approché, mais juste en moyenne</translation>
  </message>
  <message>
   <source>Why may a step trust a few samples? Because the mean of all batches’ slopes, at one place, **is** the slope of all.

Four points, from zeros, in batches of two. The batch that comes first, −2 and 2, says ∂C/∂w = {first_batch}: too steep. The other one, −1 and 1, would say {other_batch}: too flat. Each is wrong, and neither is wrong on purpose.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Pourquoi un pas peut-il se fier à quelques exemples ? Parce que la moyenne des pentes de tous les lots, à un endroit, **est** la pente de tous.

Quatre points, depuis zéro, en lots de deux. Le lot qui vient d’abord, −2 et 2, dit ∂C/∂w = {first_batch} : trop raide. L’autre, −1 et 1, dirait {other_batch} : trop plat. Chacun a tort, et aucun n’a tort exprès.
</translation>
  </message>
  <message>
   <source>What is the slope of all four?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Quelle est la pente des quatre ?</translation>
  </message>
  <message>
   <source>Each batch holds half of the samples, so take the mean of the two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Chaque lot contient la moitié des exemples, prendre donc la moyenne des deux.</translation>
  </message>
  <message>
   <source>Yes, the mean. The errors of batches cancel out; those of a bug would not.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Oui, la moyenne. Les erreurs des lots se compensent ; celles d’un bogue non.</translation>
  </message>
  <message>
   <source>That is the sum. The gradient is a mean, so it is half of that.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>C’est la somme. Le gradient est une moyenne, donc la moitié de cela.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: both batches say that w should grow.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>La taille est juste. Attention au signe : les deux lots disent que w doit augmenter.</translation>
  </message>
  <message>
   <source>That is the second batch’s alone. The first has a say as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>C’est celle du second lot seul. Le premier a son mot à dire aussi.</translation>
  </message>
  <message>
   <source>The same steps, less work</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Les mêmes pas, moins de travail</translation>
  </message>
  <message>
   <source>Three lanes from one start, with one learning rate: batches of 1, of 16, and all {n} samples. After {walked} steps they are almost equally low: {low1:3}, {low16:3} and {lowall:3}.

But a step is not the same work. The first lane has looked at {walked} samples, the last one at all of them {walked} times. (In the ranking, one *evaluation* is a look at all, and the look at the start counts as well.) Click *evaluations* above the costs, and the lanes part: small batches win, although their path is ragged.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Trois couloirs d’un même départ, avec un même taux d’apprentissage : lots de 1, de 16, et tous les {n} exemples. Après {walked} pas, ils sont presque aussi bas : {low1:3}, {low16:3} et {lowall:3}.

Mais un pas n’est pas le même travail. Le premier couloir a regardé {walked} exemples, le dernier {walked} fois tous les exemples. (Dans le classement, une *évaluation* est un regard sur tous, et le regard au départ compte aussi.) Cliquer sur *évaluations* au-dessus des coûts, et les couloirs se séparent : les petits lots gagnent, bien que leur chemin soit en zigzag.
</translation>
  </message>
  <message>
   <source>How many epochs has the lane with batches of 16 gone through?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Combien d’époques le couloir aux lots de 16 a-t-il parcourues ?</translation>
  </message>
  <message>
   <source>An epoch has 8 steps there.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Une époque y a 8 pas.</translation>
  </message>
  <message>
   <source>Yes: {walked} steps, 8 to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Oui : {walked} pas, 8 par époque.</translation>
  </message>
  <message>
   <source>You divided by the batch size. An epoch is as many steps as there are batches, 8.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>C’est une division par la taille de lot. Une époque a autant de pas qu’il y a de lots, 8.</translation>
  </message>
  <message>
   <source>That is the lane of all samples: only there a step is an epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>C’est le couloir de tous les exemples : là seulement, un pas est une époque.</translation>
  </message>
  <message>
   <source>Divide the steps by the steps in an epoch, do not multiply.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Diviser les pas par les pas d’une époque, ne pas multiplier.</translation>
  </message>
  <message>
   <source>The noise stays, unless η shrinks</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Le bruit reste, si η ne diminue pas</translation>
  </message>
  <message>
   <source>Near the minimum the slope of **all** samples shrinks, and full steps get short by themselves. The slope of a single sample does not: each still pulls its own way. So with batches of one and η = {eta}, the walk never comes to rest. After {rounds} epochs the cost of all is {swarm:3}, and the lowest possible is {floor:3}.

η does not shrink by itself. You have to do that: a *schedule* lowers it on the way, in mid-run, without beginning anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Près du minimum, la pente de **tous** les exemples diminue, et les pas complets raccourcissent d’eux-mêmes. La pente d’un seul exemple non : chacun pousse encore de son côté. Avec des lots d’un seul et η = {eta}, le parcours n’arrive donc jamais au repos. Après {rounds} époques, le coût de tous est {swarm:3}, et le plus bas possible est {floor:3}.

η ne diminue pas de lui-même. C’est à vous de le faire : un *calendrier* l’abaisse en chemin, en pleine exécution, sans recommencer.
</translation>
  </message>
  <message>
   <source>Lower η to 0.1 or less, without a reset, and walk on until the cost of all is below 0.31.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Abaisser η à 0,1 ou moins, sans réinitialiser, et continuer jusqu’à ce que le coût de tous soit inférieur à 0,31.</translation>
  </message>
  <message>
   <source>`Alt+R` leads to the learning rate. Type 0.1, then `R`, and give it an epoch or two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>`Alt+R` mène au taux d’apprentissage. Taper 0,1, puis `R`, et lui laisser une époque ou deux.</translation>
  </message>
  <message>
   <source>With a smaller η the cloud of steps draws together around the minimum. The cost of all is {full_cost:4} now.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Avec un η plus petit, le nuage des pas se resserre autour du minimum. Le coût de tous est maintenant {full_cost:4}.</translation>
  </message>
  <message>
   <source>Why does the noise not die away at a constant η?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Pourquoi le bruit ne s’éteint-il pas à η constant ?</translation>
  </message>
  <message>
   <source>At the minimum the batches’ slopes are not 0; only their mean is.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Au minimum, les pentes des lots ne sont pas 0 ; seule leur moyenne l’est.</translation>
  </message>
  <message>
   <source>The shuffling is different in each epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Le mélange est différent à chaque époque.</translation>
  </message>
  <message>
   <source>The cost has many minima.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Le coût a beaucoup de minimums.</translation>
  </message>
  <message>
   <source>In a fixed order the samples would still pull different ways.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Dans un ordre fixe, les exemples pousseraient encore de côtés différents.</translation>
  </message>
  <message>
   <source>This one has a single minimum. The walk swarms around it.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Celui-ci a un seul minimum. Le parcours fourmille autour.</translation>
  </message>
  <message>
   <source>Yes. The step is η times such a slope, so a smaller η makes the swarm smaller.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Oui. Le pas est η fois une telle pente, un η plus petit resserre donc le nuage.</translation>
  </message>
  <message>
   <source>Choosing a batch</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Choisir un lot</translation>
  </message>
  <message>
   <source>To sum up: a batch gives a rough slope for little work, right on average. Its noise is no bug; judge a run by the cost of all samples, epoch by epoch, and lower η towards the end. Small batches take many cheap steps, large ones few dear ones, and most people settle in between.

What if the steps’ own ups and downs could be evened out? That is part of **lesson 9**: momentum and its friends.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>En résumé : un lot donne une pente approchée pour peu de travail, juste en moyenne. Son bruit n’est pas un bogue ; juger un essai au coût de tous les exemples, époque par époque, et abaisser η vers la fin. De petits lots font beaucoup de pas bon marché, de grands en font peu de coûteux, et la plupart des gens s’établissent entre les deux.

Et si l’on pouvait lisser les hauts et les bas des pas eux-mêmes ? C’est une partie de la **leçon 9** : Momentum et ses amis.
</translation>
  </message>
  <message>
   <source>For which batch size, of these {n} samples, is an epoch one step?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Pour quelle taille de lot, sur ces {n} exemples, une époque est-elle un seul pas ?</translation>
  </message>
  <message>
   <source>Each step would have to see every sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Chaque pas devrait voir tous les exemples.</translation>
  </message>
  <message>
   <source>Yes, only for all of them. Elsewhere an epoch is many steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Oui, seulement pour tous. Ailleurs, une époque fait beaucoup de pas.</translation>
  </message>
  <message>
   <source>That is the other end: one sample a step, so {n} steps to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>C’est l’autre bout : un exemple par pas, donc {n} pas par époque.</translation>
  </message>
  <message>
   <source>Then an epoch has {one} steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>Alors une époque a {one} pas.</translation>
  </message>
 </context>
 <context>
  <name>lesson/09-momentum</name>
  <message>
   <source>Momentum and friends</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum et ses amis</translation>
  </message>
  <message>
   <source>Down a narrow valley with a heavy ball, and with steps that measure the slope.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Descendre une vallée étroite avec une balle lourde, et avec des pas qui mesurent la pente.</translation>
  </message>
  <message>
   <source>Across, not along</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>En travers, pas en long</translation>
  </message>
  <message>
   <source>After this lesson you can say when momentum helps, how far its learning rate may go, and what AdaGrad and Adam do differently.

A narrow valley, f(x, y) = x²/20 + y². You begin at x = {x0}, y = {y0}, and the minimum is at (0, 0): two to the right for each one down. But the slope there is ({along}, {across}), and the green arrow goes against that. It stands at a right angle to the contour, and does **not** point at the star.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Après cette leçon, vous saurez dire quand l’inertie aide, jusqu’où peut aller son taux d’apprentissage, et ce qu’AdaGrad et Adam font autrement.

Une vallée étroite, f(x, y) = x²/20 + y². Vous partez de x = {x0}, y = {y0}, et le minimum est en (0; 0) : deux vers la droite pour un vers le bas. Mais la pente y est ({along}; {across}), et la flèche verte va à l’opposé. Elle est à angle droit avec la ligne de niveau, et ne pointe **pas** vers l’étoile.
</translation>
  </message>
  <message>
   <source>How far to the right does the first step go, for each one down?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>De combien le premier pas va-t-il à droite, pour un vers le bas ?</translation>
  </message>
  <message>
   <source>The step is −η times the slope, so η drops out: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Le pas est −η fois la pente, η s’élimine donc : comparer {along} et {across}.</translation>
  </message>
  <message>
   <source>Yes. The valley is steep across and flat along, and a step feels the steep.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Oui. La vallée est raide en travers et plate en long, et un pas sent ce qui est raide.</translation>
  </message>
  <message>
   <source>That is the way to the minimum. The gradient does not know it: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est le chemin vers le minimum. Le gradient ne le connaît pas : comparer {along} et {across}.</translation>
  </message>
  <message>
   <source>The size is right. Both are lengths here, one to the right and one down, so the sign does not count.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La taille est juste. Les deux sont ici des longueurs, l’une vers la droite et l’autre vers le bas, le signe ne compte donc pas.</translation>
  </message>
  <message>
   <source>The other way round: ten down for each one to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est l’inverse : dix vers le bas pour un vers la droite.</translation>
  </message>
  <message>
   <source>That is the slope along x. Divide it by the slope across, {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est la pente selon x. La diviser par la pente en travers, {across}.</translation>
  </message>
  <message>
   <source>Take five steps (`S`), and watch where the arrow points each time.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Faire cinq pas (`S`), et regarder à chaque fois où pointe la flèche.</translation>
  </message>
  <message>
   <source>`S` takes one step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>`S` fait un pas.</translation>
  </message>
  <message>
   <source>To and fro across the floor, a little further each time: it takes {near} steps to come within 0.01 of the minimum.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>De part et d’autre du fond, un peu plus loin à chaque fois : il faut {near} pas pour arriver à moins de 0,01 du minimum.</translation>
  </message>
  <message>
   <source>A heavy ball</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Une balle lourde</translation>
  </message>
  <message>
   <source>Momentum keeps a share β of its velocity at each step:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Slopes that agree add up; slopes that change sign cancel out. To see the first on its own, here is a straight slope, $f(x) = x$: the gradient is 1 everywhere. Plain steps would all be η = {first} long. With β = 0.9 they get longer and longer, up to 1/(1 − β), ten times as long.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Momentum garde une part β de sa vitesse à chaque pas :

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Des pentes qui concordent s’additionnent ; des pentes qui changent de signe s’annulent. Pour voir le premier effet seul, voici une pente droite, $f(x) = x$ : le gradient est partout 1. Des pas simples auraient tous pour longueur η = {first}. Avec β = 0,9, ils s’allongent de plus en plus, jusqu’à 1/(1 − β), dix fois plus longs.
</translation>
  </message>
  <message>
   <source>The first step is {first} long. How long is the second?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Le premier pas a pour longueur {first}. Quelle est celle du deuxième ?</translation>
  </message>
  <message>
   <source>The velocity was 1. Of it 0.9 is kept, and the slope adds 1 again. Then times η.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La vitesse était 1. Il en reste 0,9, et la pente ajoute encore 1. Puis fois η.</translation>
  </message>
  <message>
   <source>Yes: v = 0.9 · 1 + 1, times η. After two hundred of them a step is {long:2} long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Oui : v = 0,9 · 1 + 1, fois η. Après deux cents pas, un pas a pour longueur {long:2}.</translation>
  </message>
  <message>
   <source>So it would be without momentum: the ball keeps a share of its velocity, and adds the slope to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ce serait juste sans inertie : la balle garde une part de sa vitesse, et y ajoute la pente.</translation>
  </message>
  <message>
   <source>Nearly: only 0.9 of the velocity is kept, not all of it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Presque : seul 0,9 de la vitesse est gardé, pas le tout.</translation>
  </message>
  <message>
   <source>That is the kept share alone. The slope is added to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est la part gardée seule. La pente s’y ajoute.</translation>
  </message>
  <message>
   <source>That is the velocity. The step is η times as long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est la vitesse. Le pas est η fois aussi long.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est le sens dans lequel il va, vers la gauche. Une longueur n’a pas de signe.</translation>
  </message>
  <message>
   <source>Down the valley</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Descendre la vallée</translation>
  </message>
  <message>
   <source>Back in the valley, four lanes with η = {eta}: (1) plain gradient descent, momentum with (2) β = 0.5 and (3) β = 0.9, and (4) Nesterov’s momentum, which takes the slope where the velocity is about to lead, and brakes sooner.

Across the floor slopes change sign, and the velocity evens them out. Along it they agree, and the ball gathers speed. Guess first, then press `R`.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>De retour dans la vallée, quatre couloirs avec η = {eta} : (1) la simple descente de gradient, Momentum avec (2) β = 0,5 et (3) β = 0,9, et (4) le Momentum de Nesterov, qui prend la pente là où la vitesse va mener, et freine plus tôt.

En travers du fond, les pentes changent de signe, et la vitesse les compense. En long, elles concordent, et la balle prend de la vitesse. Deviner d’abord, puis appuyer sur `R`.
</translation>
  </message>
  <message>
   <source>Which one is first within 0.01 of the minimum?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Laquelle est la première à moins de 0,01 du minimum ?</translation>
  </message>
  <message>
   <source>Plain gradient descent.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La simple descente de gradient.</translation>
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
   <translation>Elle rampe le long du fond à un dixième de la taille de la pente : {plain} pas.</translation>
  </message>
  <message>
   <source>Its steps grow to twice as long, so it needs half as many: {half}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ses pas deviennent deux fois plus longs, il lui en faut donc deux fois moins : {half}.</translation>
  </message>
  <message>
   <source>It is fast, but it rolls past the minimum and swings: {heavy} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Elle est rapide, mais elle dépasse le minimum et oscille : {heavy} pas.</translation>
  </message>
  <message>
   <source>Yes: {ahead} steps; then {heavy}, {half} and {plain}. More is not always better: at η = 0.9, plain descent takes {bold_plain} and the heavy ball, swinging, {bold_heavy}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Oui : {ahead} pas ; puis {heavy}, {half} et {plain}. Plus n’est pas toujours mieux : avec η = 0,9, il en faut {bold_plain} à la descente simple et {bold_heavy} à la balle lourde, qui oscille.</translation>
  </message>
  <message>
   <source>A limit of its own</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Une limite propre</translation>
  </message>
  <message>
   <source>Plain gradient descent must stay below 2/L, or it goes away from the minimum. Momentum may go further: to and fro, its slopes cancel, so that it is slower to run away. On a parabola its limit is

$\frac{2 (1 + \beta)}{L}$

So the ruler’s colours do not hold for it, and the window says so instead of showing them. Here L = {bend} and β = 0.9.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La simple descente de gradient doit rester en dessous de 2/L, sinon elle s’éloigne du minimum. Momentum peut aller plus loin : dans le va-et-vient, ses pentes s’annulent, elle s’emballe donc moins vite. Sur une parabole, sa limite est

$\frac{2 (1 + \beta)}{L}$

Les couleurs de la règle ne valent donc pas pour elle, et la fenêtre le dit au lieu de les montrer. Ici, L = {bend} et β = 0,9.
</translation>
  </message>
  <message>
   <source>How large may η be here?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Jusqu’où peut aller η ici ?</translation>
  </message>
  <message>
   <source>2 times 1.9, divided by L.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>2 fois 1,9, divisé par L.</translation>
  </message>
  <message>
   <source>Yes. At exactly that, it swings for ever.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Oui. Exactement à cette valeur, elle oscille sans fin.</translation>
  </message>
  <message>
   <source>That is 2/L, the limit of plain gradient descent. Momentum’s is 1 + β times that.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est 2/L, la limite de la simple descente de gradient. Celle de Momentum est 1 + β fois cela.</translation>
  </message>
  <message>
   <source>The division by L is missing.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Il manque la division par L.</translation>
  </message>
  <message>
   <source>That is 2 / ((1 − β)L). The limit has 1 + β above the line.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est 2 / ((1 − β)L). La limite a 1 + β au-dessus du trait.</translation>
  </message>
  <message>
   <source>That is (1 + β)/L. There is a 2 above the line: the limit is twice as large.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est (1 + β)/L. Il y a un 2 au-dessus du trait : la limite est deux fois plus grande.</translation>
  </message>
  <message>
   <source>Set an η that plain gradient descent could not bear, and let momentum arrive.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Choisir un η que la simple descente de gradient ne supporterait pas, et laisser arriver Momentum.</translation>
  </message>
  <message>
   <source>Between 1 and 1.9, for example 1.5. Then `R`.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Entre 1 et 1,9, par exemple 1,5. Puis `R`.</translation>
  </message>
  <message>
   <source>It has arrived, with an η beyond plain gradient descent’s limit of {plain_limit}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est arrivé, avec un η au-delà de {plain_limit}, la limite de la simple descente de gradient.</translation>
  </message>
  <message>
   <source>Adam: steps of η</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam : des pas de η</translation>
  </message>
  <message>
   <source>Adam keeps two running means: m of the slopes, and s of their squares. It steps along m, divided by √s, the usual size of slopes:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

So the size of the slope drops out, and η has another meaning: it **is** about the length of a step. The first is η exactly, however steep the place. Here it is η = {eta}: where the slope is {steep}, the first step leads from x = {from} to x = {first}.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam tient deux moyennes glissantes : m des pentes, et s de leurs carrés. La méthode avance selon m, divisé par √s, la taille usuelle des pentes :

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

La taille de la pente s’élimine donc, et η a un autre sens : c’**est** à peu près la longueur d’un pas. Le premier vaut exactement η, si raide que soit l’endroit. Ici, η = {eta} : là où la pente est {steep}, le premier pas mène de x = {from} à x = {first}.
</translation>
  </message>
  <message>
   <source>Where would Adam’s first step lead from x = 1, where the slope is {near_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Où mènerait le premier pas d’Adam depuis x = 1, où la pente est {near_steep} ?</translation>
  </message>
  <message>
   <source>Its length is η, and it goes down.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Sa longueur est η, et il descend.</translation>
  </message>
  <message>
   <source>Yes, one η to the right, as the slope is below 0.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Oui, un η vers la droite, car la pente est négative.</translation>
  </message>
  <message>
   <source>That is a plain step, η times the slope. Adam divides by the slope’s size first.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est un pas simple, η fois la pente. Adam divise d’abord par la taille de la pente.</translation>
  </message>
  <message>
   <source>The length is right. The slope is below 0, so down is to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La longueur est juste. La pente est négative, le bas est donc à droite.</translation>
  </message>
  <message>
   <source>The step is not 1 but η long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La longueur du pas n’est pas 1, mais η.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from x = 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est la longueur du pas. Il part de x = 1.</translation>
  </message>
  <message>
   <source>And from x = 80, where the slope is {far_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Et depuis x = 80, où la pente est {far_steep} ?</translation>
  </message>
  <message>
   <source>The slope’s size drops out.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La taille de la pente s’élimine.</translation>
  </message>
  <message>
   <source>Yes, the same length. A plain step would have gone to {far_plain}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Oui, la même longueur. Un pas simple serait allé à {far_plain}.</translation>
  </message>
  <message>
   <source>That is a plain step. Adam’s is η long, here as there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est un pas simple. Celui d’Adam a pour longueur η, ici comme là.</translation>
  </message>
  <message>
   <source>The length is right. The slope is above 0, so down is to the left.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>La longueur est juste. La pente est positive, le bas est donc à gauche.</translation>
  </message>
  <message>
   <source>AdaGrad: steps that shrink</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad : des pas qui raccourcissent</translation>
  </message>
  <message>
   <source>AdaGrad divides by the root of the **sum** of all squares so far, and a sum of squares only grows:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Its first step too is η long, but each one brakes the next. On the straight slope, where every g is 1, the step t is $\eta / \sqrt{t}$ long: the hundredth is {hundredth} long. RMSProp takes a running mean in place of the sum, so that old slopes are forgotten and the steps stay alive.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad divise par la racine de la **somme** de tous les carrés jusqu’ici, et une somme de carrés ne fait que croître :

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Son premier pas aussi a pour longueur η, mais chacun freine le suivant. Sur la pente droite, où chaque g est 1, le pas t a pour longueur $\eta / \sqrt{t}$ : le centième, {hundredth}. RMSProp prend une moyenne glissante au lieu de la somme, si bien que les vieilles pentes sont oubliées et que les pas restent vivants.
</translation>
  </message>
  <message>
   <source>η = {first}, and every slope is 1. How long is the fourth step?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>η = {first}, et chaque pente est 1. Quelle est la longueur du quatrième pas ?</translation>
  </message>
  <message>
   <source>Before it is taken, s = 1 + 1 + 1 + 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Avant qu’il soit fait, s = 1 + 1 + 1 + 1.</translation>
  </message>
  <message>
   <source>Yes: s = 4, and its root is 2. `S` four times shows it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Oui : s = 4, et sa racine est 2. Quatre fois `S` le montre.</translation>
  </message>
  <message>
   <source>So long is the first. By the fourth, s has grown to 4.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est la longueur du premier. Au quatrième, s a grandi jusqu’à 4.</translation>
  </message>
  <message>
   <source>That divides by s. AdaGrad divides by its root.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Ce calcul divise par s. AdaGrad divise par sa racine.</translation>
  </message>
  <message>
   <source>That is the third. The fourth slope counts in s before its own step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est le troisième. La quatrième pente compte dans s avant son propre pas.</translation>
  </message>
  <message>
   <source>Choosing a method</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Choisir une méthode</translation>
  </message>
  <message>
   <source>To sum up: the gradient points across a narrow valley, not at its minimum. Momentum adds up what agrees and cancels what alternates, and it swings; Adam and its relatives give each parameter a step of its own, about η long. None is best everywhere, so race them.

Here is the valley once more. Plain gradient descent with η = {eta} takes {plain} steps to within 0.01. In **lesson 10** the code has bugs, and you find them.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>En résumé : le gradient pointe en travers d’une vallée étroite, pas vers son minimum. Momentum additionne ce qui concorde et annule ce qui alterne, et elle oscille ; Adam et ses parentes donnent à chaque paramètre un pas à lui, de longueur η environ. Aucune n’est la meilleure partout, les faire donc courir.

Voici encore une fois la vallée. La simple descente de gradient avec η = {eta} met {plain} pas pour arriver à moins de 0,01. Dans la **leçon 10**, le code a des bogues, et c’est à vous de les trouver.
</translation>
  </message>
  <message>
   <source>Choose a method and an η with which you come within 0.01 of the minimum in at most 30 steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Choisir une méthode et un η avec lesquels on arrive à moins de 0,01 du minimum en 30 pas au plus.</translation>
  </message>
  <message>
   <source>Try RMSProp with η = 0.3, or momentum with β = 0.5 and η = 1. Then `S` until you are there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Essayer RMSProp avec η = 0,3, ou Momentum avec β = 0,5 et η = 1. Puis `S` jusqu’à y être.</translation>
  </message>
  <message>
   <source>That is soon enough. RMSProp can do it in {fast} steps, and a ball of β = 0.5 in {ball}; Newton–Raphson needs one, for all its second derivatives.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>C’est assez tôt. RMSProp peut le faire en {fast} pas, et une balle avec β = 0,5 en {ball} ; Newton–Raphson n’en demande qu’un, au prix de toutes ses dérivées secondes.</translation>
  </message>
 </context>
 <context>
  <name>lesson/10-spot-the-bug</name>
  <message>
   <source>Spot the bug</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Trouver le bogue</translation>
  </message>
  <message>
   <source>Six symptoms, six wrong lines, and the check that finds most of them.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Six symptômes, six lignes fausses, et le contrôle qui en trouve la plupart.</translation>
  </message>
  <message>
   <source>Measure the slope</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Mesurer la pente</translation>
  </message>
  <message>
   <source>After this lesson you can read a bug off a walk, and catch one with a check.

A bug in a gradient crashes nothing. The walk just goes somewhere else. So measure: nudge w a little both ways, and see how the cost changes. That must be the slope that the code claims.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

This code is right, and the check below the pictures agrees. Do it by hand: at w = 0.51 the cost is {high:5}, at w = 0.49 it is {low:5}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Après cette leçon, vous saurez lire un bogue dans un parcours, et en attraper un par un contrôle.

Un bogue dans un gradient ne fait rien planter. Le parcours va simplement ailleurs. Il faut donc mesurer : bouger w un peu dans les deux sens, et voir comment le coût change. Ce doit être la pente qu’annonce le code.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

Ce code est juste, et le contrôle sous les images est d’accord. Le faire à la main : en w = 0,51, le coût est {high:5}, en w = 0,49, il est {low:5}.
</translation>
  </message>
  <message>
   <source>Which slope do you measure at w = 0.5?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Quelle pente mesure-t-on en w = 0,5 ?</translation>
  </message>
  <message>
   <source>The cost at the right minus that at the left, divided by 0.02, the distance between the two.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le coût à droite moins celui à gauche, divisé par 0,02, la distance entre les deux.</translation>
  </message>
  <message>
   <source>Yes, and the code claims {claimed:4}.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui, et le code annonce {claimed:4}.</translation>
  </message>
  <message>
   <source>The size is right. The larger w comes first: the cost falls to the right, so the slope is below 0.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>La taille est juste. Le plus grand w vient d’abord : le coût descend vers la droite, la pente est donc négative.</translation>
  </message>
  <message>
   <source>The two places are 2h = 0.02 apart, not 0.01.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Les deux endroits sont distants de 2h = 0,02, pas de 0,01.</translation>
  </message>
  <message>
   <source>That is the change of the cost. Divide it by the distance, 0.02.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>C’est le changement du coût. Le diviser par la distance, 0,02.</translation>
  </message>
  <message>
   <source>Divide by 0.02, do not multiply by it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Diviser par 0,02, ne pas multiplier.</translation>
  </message>
  <message>
   <source>It only climbs</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Il ne fait que monter</translation>
  </message>
  <message>
   <source>Four points that a line can tell apart, η = {eta}, and this: after {n} steps the cost is not low but {late:3}, having begun at {first:3}. At no step did it fall. With a hundredth of the learning rate it climbs as well, only more slowly. And {share_right} of the four are on their own side.

Below is the code, line by line. The other lines are as they should be.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Quatre points qu’une droite peut distinguer, η = {eta}, et ceci : après {n} pas, le coût n’est pas bas mais {late:3}, parti de {first:3}. Il n’a baissé à aucun pas. Avec un centième du taux d’apprentissage, il monte aussi, seulement plus lentement. Et {share_right} des quatre sont du bon côté.

Voici le code, ligne par ligne. Les autres lignes sont comme il faut.
</translation>
  </message>
  <message>
   <source>Which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Quelle ligne est fausse ?</translation>
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
   <translation>C’est la somme comme il faut.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be for a ŷ that rises with z. Does this ŷ?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Erreur fois pente, comme il faut pour un ŷ qui monte avec z. Ce ŷ le fait-il ?</translation>
  </message>
  <message>
   <source>Error times slope times input, averaged: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Erreur fois pente fois entrée, en moyenne : comme il faut.</translation>
  </message>
  <message>
   <source>The bias’ input is 1, so nothing is missing here.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>L’entrée du biais est 1, il ne manque donc rien ici.</translation>
  </message>
  <message>
   <source>Downhill, with the minus sign: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Vers le bas, avec le signe moins : comme il faut.</translation>
  </message>
  <message>
   <source>Yes: exp(−z) is meant. The output is mirrored, and the next line does not know it. Flipped in both, it would have learnt mirrored weights.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui : il faudrait exp(−z). La sortie est retournée, et la ligne suivante ne le sait pas. Inversé dans les deux, il aurait appris des poids opposés.</translation>
  </message>
  <message>
   <source>Locked to 45°</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Bloqué à 45°</translation>
  </message>
  <message>
   <source>Another bug, the same four points. w begins at 0.5 and b at 0.2, and after {n} steps they have come to rest, at {w_end:1} and {b_end:1}. At every step both move by the same amount: the path goes at 45°. The cost rises from {first:4} to {late:4}. After as many steps, the right code stands at {late_right:4}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Un autre bogue, les mêmes quatre points. w commence à 0,5 et b à 0,2, et après {n} pas ils sont au repos, à {w_end:1} et {b_end:1}. À chaque pas, les deux bougent d’autant : le chemin va à 45°. Le coût monte de {first:4} à {late:4}. Après autant de pas, le bon code est à {late_right:4}.
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
   <translation>Le poids est multiplié ici par x, comme il faut. Est-ce aussi le cas dans le gradient ?</translation>
  </message>
  <message>
   <source>This is the right sigmoid.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>C’est la bonne sigmoïde.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Erreur fois pente, comme il faut.</translation>
  </message>
  <message>
   <source>For b this is right: its input is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Pour b, c’est juste : son entrée est 1.</translation>
  </message>
  <message>
   <source>Both go downhill, each by its own slope. But what are these slopes?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Les deux descendent, chacun selon sa propre pente. Mais que sont ces pentes ?</translation>
  </message>
  <message>
   <source>Yes: mean(e · x) is meant. ∂z/∂w is x, and ∂z/∂b is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui : il faudrait mean(e · x). ∂z/∂w est x, et ∂z/∂b est 1.</translation>
  </message>
  <message>
   <source>Right way, wrong length</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Bon sens, mauvaise longueur</translation>
  </message>
  <message>
   <source>Now the cost falls, and quickly. Nobody would suspect a thing. Yet the check below says that the gradient is wrong.

So do one step by hand. w begins at 0.5, and with a slope of {slope_right:4} and η = 1 it should come to {w_right:4}. This code takes it to {w_bug:4}: the way is right, and the length is not.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Maintenant, le coût baisse, et vite. Personne ne soupçonnerait rien. Pourtant, le contrôle en dessous dit que le gradient est faux.

Faire donc un pas à la main. w commence à 0,5, et avec une pente de {slope_right:4} et η = 1, il devrait arriver à {w_right:4}. Ce code le mène à {w_bug:4} : le sens est juste, et la longueur ne l’est pas.
</translation>
  </message>
  <message>
   <source>w began at 0.5. How many times too long was this step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w est parti de 0,5. Combien de fois ce pas était-il trop long ?</translation>
  </message>
  <message>
   <source>Compare {w_bug:4} − 0.5 with {w_right:4} − 0.5.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Comparer {w_bug:4} − 0,5 avec {w_right:4} − 0,5.</translation>
  </message>
  <message>
   <source>Yes. What is there {four} of in this data?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui. De quoi y a-t-il {four} dans ces données ?</translation>
  </message>
  <message>
   <source>Compare how far w has moved, not where it is: take 0.5 off both first.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Comparer de combien w a bougé, pas où il est : enlever d’abord 0,5 aux deux.</translation>
  </message>
  <message>
   <source>The other way round: the bug’s step is the longer one.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>C’est l’inverse : le pas du bogue est le plus long.</translation>
  </message>
  <message>
   <source>So which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Quelle ligne est donc fausse ?</translation>
  </message>
  <message>
   <source>dw, db = sum(e · x), sum(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw, db = sum(e · x), sum(e)</translation>
  </message>
  <message>
   <source>One sample’s error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>L’erreur d’un exemple fois la pente, comme il faut.</translation>
  </message>
  <message>
   <source>As it should be. A smaller η would hide the bug, and not mend it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Comme il faut. Un η plus petit cacherait le bogue, sans le réparer.</translation>
  </message>
  <message>
   <source>Yes: mean, not sum. It was never divided by N. With a thousand samples, you would look for a learning rate a thousand times smaller.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui : mean, et non sum. On n’a jamais divisé par N. Avec mille exemples, on chercherait un taux d’apprentissage mille fois plus petit.</translation>
  </message>
  <message>
   <source>The check agrees</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le contrôle est d’accord</translation>
  </message>
  <message>
   <source>The four samples are numbered from 1 to N here, x₁ to x₄. The cost falls, and the check agrees: the slope is that of the cost which this code computes. But after {n} steps b is {b_bug:4}, and it should be less than half of that.

So look at the samples one by one: in *Chain rule*, the buttons ‹ and › lead from each to the next. What do you find?
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Les quatre exemples sont ici numérotés de 1 à N, x₁ à x₄. Le coût baisse, et le contrôle est d’accord : la pente est celle du coût que ce code calcule. Mais après {n} pas, b est {b_bug:4}, et il devrait être moins de la moitié de cela.

Il faut donc regarder les exemples un par un : dans *Règle de la chaîne*, les boutons ‹ et › mènent de l’un au suivant. Que trouve-t-on ?
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
   <translation>Les moyennes sont comme il faut. Mais de combien de termes ?</translation>
  </message>
  <message>
   <source>Downhill, and both at once: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Vers le bas, et les deux à la fois : comme il faut.</translation>
  </message>
  <message>
   <source>Yes: that makes {terms} terms of 4 samples. Before x₁ there is none, and in some languages place 0 leads round to the last one, without a word: the sample at 2 pulls twice. From 1 to N there are N.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui : cela fait {terms} termes pour 4 exemples. Avant x₁, il n’y en a pas, et dans certains langages la place 0 renvoie au dernier, sans un mot : l’exemple en 2 pousse deux fois. De 1 à N, il y en a N.</translation>
  </message>
  <message>
   <source>Only b is off</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Seul b est faux</translation>
  </message>
  <message>
   <source>The check below agrees: the slope is right. Every sample counts once. And yet after the first step from w = 0.5 and b = 0.2, b is {b_bug:5} where it should be {b_right:5}; w is right. The walk goes down, so hardly anyone would notice.

Here is the code, in the order in which it runs:
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le contrôle en dessous est d’accord : la pente est juste. Chaque exemple compte une fois. Et pourtant, après le premier pas depuis w = 0,5 et b = 0,2, b est {b_bug:5} là où il devrait être {b_right:5} ; w est juste. Le parcours descend, presque personne ne le remarquerait donc.

Voici le code, dans l’ordre où il s’exécute :
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
   <translation>La sortie à l’ancien w et b : comme il faut.</translation>
  </message>
  <message>
   <source>w moves down its slope: as it should be. What happens between this and b’s step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w descend sa pente : comme il faut. Que se passe-t-il entre cela et le pas de b ?</translation>
  </message>
  <message>
   <source>b moves down its slope, if ŷ is that of the old w. Is it?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>b descend sa pente, si ŷ est celui de l’ancien w. L’est-il ?</translation>
  </message>
  <message>
   <source>Yes: ŷ is computed again, with the new w. But the gradient belongs to **one** place, (w, b). Compute both slopes there, then move both.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui : ŷ est calculé à nouveau, avec le nouveau w. Mais le gradient appartient à **un seul** endroit, (w, b). Calculer là les deux pentes, puis bouger les deux.</translation>
  </message>
  <message>
   <source>The last one</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le dernier</translation>
  </message>
  <message>
   <source>One more: this code learns **faster** than the right one. After {n} steps the cost is {late:5}, in place of {late_right:4}. The check below says no.

To sum up: look at the walk, measure the slope, and treat all samples and parameters alike. A cost that falls proves nothing.

Now write a lesson: *New lesson…* in *Learn*.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Encore un : ce code apprend **plus vite** que le bon. Après {n} pas, le coût est {late:5}, au lieu de {late_right:4}. Le contrôle en dessous dit non.

En résumé : regarder le parcours, mesurer la pente, et traiter de même tous les exemples et tous les paramètres. Un coût qui baisse ne prouve rien.

Il est temps d’écrire une leçon : *Nouvelle leçon…* dans *Leçons*.
</translation>
  </message>
  <message>
   <source>The factor x is there, and the mean: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le facteur x est là, et la moyenne : comme il faut.</translation>
  </message>
  <message>
   <source>The bias’ input is 1: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>L’entrée du biais est 1 : comme il faut.</translation>
  </message>
  <message>
   <source>Yes: σ′ = ŷ(1 − ŷ) is missing, for the quadratic cost. It is the gradient of another cost, cross-entropy, and that is why it learns fast.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui : il manque σ′ = ŷ(1 − ŷ), pour le coût quadratique. C’est le gradient d’un autre coût, l’entropie croisée, et c’est pourquoi il apprend vite.</translation>
  </message>
  <message>
   <source>Which of these bugs does the gradient check not find?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Lequel de ces bogues le contrôle du gradient ne trouve-t-il pas ?</translation>
  </message>
  <message>
   <source>The sign of the exponent.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le signe de l’exposant.</translation>
  </message>
  <message>
   <source>The forgotten x.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le x oublié.</translation>
  </message>
  <message>
   <source>b updated with the new w.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>b mis à jour avec le nouveau w.</translation>
  </message>
  <message>
   <source>The missing σ′.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Le σ′ manquant.</translation>
  </message>
  <message>
   <source>It does: the cost and the claimed slope go opposite ways.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Il le trouve : le coût et la pente annoncée vont en sens opposés.</translation>
  </message>
  <message>
   <source>It does: the slope along w is not that of the cost.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Il le trouve : la pente selon w n’est pas celle du coût.</translation>
  </message>
  <message>
   <source>It does: this is not the slope of the cost that is printed.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Il le trouve : ce n’est pas la pente du coût qui est affiché.</translation>
  </message>
  <message>
   <source>Yes: the gradient is right, the step is not. That one you find by doing a step by hand.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>Oui : le gradient est juste, le pas ne l’est pas. Celui-là se trouve en faisant un pas à la main.</translation>
  </message>
 </context>
</TS>
