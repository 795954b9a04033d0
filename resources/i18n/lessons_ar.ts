<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>lesson/01-cost</name>
  <message>
   <source>What is a cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>ما التكلفة؟</translation>
  </message>
  <message>
   <source>All the mistakes of a model in one number, and what training does with it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>كل أخطاء نموذج في عدد واحد، وما يفعله التدريب به.</translation>
  </message>
  <message>
   <source>A model makes mistakes</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>النموذج يخطئ</translation>
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
   <translation>بعد هذا الدرس يمكن جمع كل أخطاء نموذج في عدد واحد، هو **تكلفته**، وقول ما يفعله التدريب بهذا العدد.

هنا ⁦{n}⁩ من الطلاب. الدائرة طالب رسب في الامتحان: الوسم y هو 0. والمثلث طالب نجح: y هو 1. والمنحنى الأسود **نموذج**: لأي عدد x من ساعات الدراسة يعطي الخرج ŷ، أي احتمال النجاح.

الطالب المحاط بحلقة درس ⁦{hours}⁩ من الساعات ونجح. وقد أعطى النموذج ⁦ŷ = {guess}⁩. الخط البنفسجي هو **الخطأ** ⁦ŷ − y⁩، أي الخرج ناقص الوسم: ⁦{guess} − 1 = {miss}⁩.
</translation>
  </message>
  <message>
   <source>Another student passed too, with ŷ = 0.2. What is that error?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>نجح طالب آخر أيضًا، وكان ⁦ŷ = 0.2⁩. ما هذا الخطأ؟</translation>
  </message>
  <message>
   <source>Take the label away from the output. A pass is y = 1.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>اطرح الوسم من الخرج. النجاح هو ⁦y = 1⁩.</translation>
  </message>
  <message>
   <source>Yes: 0.2 − 1 = −0.8. Below 0 means that the output is too low.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>نعم: ⁦0.2 − 1 = −0.8⁩. ما تحت 0 يعني أن الخرج أقل مما ينبغي.</translation>
  </message>
  <message>
   <source>The size is right. The error is output minus label, and the output is the smaller one here: mind the sign.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>المقدار صحيح. الخطأ هو الخرج ناقص الوسم، والخرج هنا هو الأصغر: انتبه إلى الإشارة.</translation>
  </message>
  <message>
   <source>So it would be for a fail, y = 0. Take the label of a pass away from the output.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هكذا يكون مع الرسوب، ⁦y = 0⁩. اطرح وسم النجاح من الخرج.</translation>
  </message>
  <message>
   <source>That is the error of the ringed student. The other one’s output is 0.2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا خطأ الطالب المحاط بحلقة. أما خرج الآخر فهو 0.2.</translation>
  </message>
  <message>
   <source>That is the square of the error, which comes on the next page. Here it is the error alone.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا مربع الخطأ، وهو يأتي في الصفحة التالية. المطلوب هنا الخطأ وحده.</translation>
  </message>
  <message>
   <source>Why squares?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>لماذا المربعات؟</translation>
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
   <translation>هذا النموذج لا يعرف شيئًا: يقول لكل طالب ⁦ŷ = {guess}⁩. نصف الطلاب رسب ونصفهم نجح، فكل خطأ ⁦{guess}⁩ فوق 0 أو تحته.

ما مقدار السوء في المجموع؟ جمع الأخطاء لا يكشف ذلك: ما فوق 0 وما تحته يتلاشيان. لذلك **يُربَّع** كل خطأ. والمربع لا يكون تحت 0 أبدًا، فلا يتلاشى شيء، وتثقل الأخطاء الكبيرة أكثر: الخطأ الذي يكبر مرتين يُحسب أربع مرات.

انقر على الطلاب في البيانات، وراقب الخط البنفسجي.
</translation>
  </message>
  <message>
   <source>Add up the errors ŷ − y of all {n} students, signs included. What is the sum?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>اجمع أخطاء كل الطلاب الـ ⁦{n}⁩، أي ⁦ŷ − y⁩ بإشاراتها. ما المجموع؟</translation>
  </message>
  <message>
   <source>One half of the students has the error {guess}, the other half the same below 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>خطأ نصف الطلاب ⁦{guess}⁩، وخطأ النصف الآخر مثله تحت 0.</translation>
  </message>
  <message>
   <source>Yes: the sum is 0, as if the model had made no mistake. It has made {n}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>نعم: المجموع 0، كأن النموذج لم يخطئ. وقد أخطأ ⁦{n}⁩ مرات.</translation>
  </message>
  <message>
   <source>That adds up the sizes. With their signs, the errors below 0 take away from those above.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا جمع المقادير. بالإشارات تنقص الأخطاء التي تحت 0 مما فوقه.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. The question is what happens without squaring.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا مجموع المربعات. والسؤال عمّا يحدث بلا تربيع.</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>التكلفة</translation>
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
   <translation>**التكلفة** هي متوسط مربعات الأخطاء مقسومًا على اثنين:

$C = \frac{1}{2N} \sum_{i=1}^{N} (\hat{y}_i - y_i)^2$

‏N هو عدد العيّنات. يتيح المتوسط مقارنة بيانات من أي حجم. والنصف للراحة: سيُختزل مع 2 حين نأخذ الميل.

هنا ⁦N = {n}⁩ من العيّنات، والنموذج الذي يقول لكل منها ⁦ŷ = {guess}⁩. كل خطأ ⁦{guess}⁩ فوق 0 أو تحته، فـ ⁦{n}⁩ مربعات من 0.25 مجموعها 1، وبقسمتها على 2N يكون ⁦C = {half}⁩.
</translation>
  </message>
  <message>
   <source>Another model has the errors 0.4, 0.2, −0.2 and −0.4. What is its cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>لنموذج آخر الأخطاء ⁦0.4, 0.2, −0.2, −0.4⁩. ما تكلفته؟</translation>
  </message>
  <message>
   <source>Square each error, add up all {n}, and divide by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>ربّع كل خطأ، واجمع المربعات الـ ⁦{n}⁩، واقسم على 2N.</translation>
  </message>
  <message>
   <source>Yes: 0.16 + 0.04 + 0.04 + 0.16 is 0.4, and 0.4 divided by 2N is 0.05. The better model has the lower cost.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>نعم: ⁦0.16 + 0.04 + 0.04 + 0.16 = 0.4⁩، و0.4 مقسومًا على 2N هو 0.05. النموذج الأفضل له التكلفة الأدنى.</translation>
  </message>
  <message>
   <source>That is the mean of the squares, 1/N. The formula has 1/(2N): halve it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا متوسط المربعات، ⁦1/N⁩. في الصيغة ⁦1/(2N)⁩: خذ نصفه.</translation>
  </message>
  <message>
   <source>That is the sum of the squares. Divide it by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا مجموع المربعات. اقسمه على 2N.</translation>
  </message>
  <message>
   <source>You halved the sum, and did not divide it by N yet.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>أُخذ نصف المجموع، ولم يُقسم بعد على N.</translation>
  </message>
  <message>
   <source>That takes the sizes of the errors. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا يأخذ مقادير الأخطاء. ربّع كلًا منها أولًا.</translation>
  </message>
  <message>
   <source>Without squares the errors cancel. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>بلا مربعات تتلاشى الأخطاء. ربّع كلًا منها أولًا.</translation>
  </message>
  <message>
   <source>From where to where?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>من أين إلى أين؟</translation>
  </message>
  <message>
   <source>Read the ends of the sum with care. From i = 1 to N there are N terms, one for each sample. Programs
like to count from 0: then it is 0 to N − 1, which is N terms too.

Many texts write a sum from i = 0 to N over N samples. That asks for one sample more than there is. A
program written so stops with an error, or reads whatever lies behind the data.

The window counts from 1: the ringed student is the last, number {n} of {n}.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>اقرأ طرفي المجموع بعناية. من ⁦i = 1⁩ إلى N يوجد N من الحدود، واحد لكل عيّنة. والبرامج تحب العدّ من 0: فيكون من 0 إلى ⁦N − 1⁩، وهذا N من الحدود أيضًا.

كثير من النصوص يكتب مجموعًا من ⁦i = 0⁩ إلى N على N من العيّنات. وهذا يطلب عيّنة زائدة على ما يوجد. والبرنامج المكتوب هكذا يتوقف بخطأ، أو يقرأ ما يقع وراء البيانات.

تعدّ النافذة من 1: الطالب المحاط بحلقة هو الأخير، رقم ⁦{n}⁩ من ⁦{n}⁩.
</translation>
  </message>
  <message>
   <source>N = {n}. How many terms has a sum from i = 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>‏⁦N = {n}⁩. كم حدًا في مجموع من ⁦i = 0⁩ إلى N؟</translation>
  </message>
  <message>
   <source>Try it with N = 2: the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>جرّب ⁦N = 2⁩: الحدود هي 0 و1 و2.</translation>
  </message>
  <message>
   <source>Yes, one too many: there is no such student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>نعم، واحد زائد: لا يوجد طالب كهذا.</translation>
  </message>
  <message>
   <source>So one would think. Count the term with i = 0 too: for N = 2 the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هكذا يُظن. عُدّ الحد ⁦i = 0⁩ أيضًا: مع ⁦N = 2⁩ الحدود هي 0 و1 و2.</translation>
  </message>
  <message>
   <source>That is the last i when one counts from 0 and does it right. How many terms are there from 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>هذا آخر i حين يكون العدّ من 0 صحيحًا. كم حدًا من 0 إلى N؟</translation>
  </message>
  <message>
   <source>1/N or 1/(2N)?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>‏⁦1/N⁩ أو ⁦1/(2N)⁩؟</translation>
  </message>
  <message>
   <source>Some texts divide by N, not by 2N. For this model 1/(2N) gives C = {half}, and 1/N gives C = {whole}:
twice as much. The slope along w doubles too, from {slope_half} to {slope_whole}.

Does another model become the best one? Answer first. Then choose *Quadratic, 1/N* as Cost in the Model
card, and watch the star in the landscape: it marks the lowest cost of all.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>بعض النصوص يقسم على N لا على 2N. لهذا النموذج يعطي ⁦1/(2N)⁩ التكلفة ⁦C = {half}⁩، ويعطي ⁦1/N⁩ التكلفة ⁦C = {whole}⁩: الضعف. ويتضاعف الميل على امتداد w أيضًا، من ⁦{slope_half}⁩ إلى ⁦{slope_whole}⁩.

هل يصير نموذج آخر هو الأفضل؟ أجب أولًا. ثم اختر «تربيعية، ⁦1/N⁩» في حقل «التكلفة» في بطاقة «النموذج»، وراقب النجمة في المشهد: إنها تعلّم أدنى تكلفة على الإطلاق.
</translation>
  </message>
  <message>
   <source>Where is the lowest place with 1/N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>أين أخفض مكان مع ⁦1/N⁩؟</translation>
  </message>
  <message>
   <source>At half the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>عند نصف w ونصف b.</translation>
  </message>
  <message>
   <source>At the same w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>عند w و b نفسيهما.</translation>
  </message>
  <message>
   <source>At twice the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>عند ضعف w وضعف b.</translation>
  </message>
  <message>
   <source>Only the heights change, not the places below them.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>تتغير الارتفاعات فقط، لا الأماكن التي تحتها.</translation>
  </message>
  <message>
   <source>The heights double, not w and b: a mountain drawn twice as high keeps its valley where it is.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>تتضاعف الارتفاعات لا w و b: الجبل المرسوم بضعف ارتفاعه يبقى واديه في مكانه.</translation>
  </message>
  <message>
   <source>Yes. With 1/(2N) it is at w = {low_w_half}, b = {low_b_half}; with 1/N at w = {low_w_whole}, b = {low_b_whole}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>نعم. مع ⁦1/(2N)⁩ هو عند ⁦w = {low_w_half}⁩ و ⁦b = {low_b_half}⁩؛ ومع ⁦1/N⁩ عند ⁦w = {low_w_whole}⁩ و ⁦b = {low_b_whole}⁩.</translation>
  </message>
  <message>
   <source>Set Cost to *Quadratic, 1/N*.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>اضبط «التكلفة» على «تربيعية، ⁦1/N⁩».</translation>
  </message>
  <message>
   <source>The field Cost is in the Model card on the left.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>حقل «التكلفة» في بطاقة «النموذج».</translation>
  </message>
  <message>
   <source>The numbers on the contours have doubled, and the star has not moved. With twice the slope, half the learning rate takes the same steps.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>تضاعفت الأعداد على خطوط الكنتور، ولم تتحرك النجمة. ومع ضعف الميل يخطو نصف معدل التعلّم الخطوات نفسها.</translation>
  </message>
  <message>
   <source>Every model has its cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>لكل نموذج تكلفته</translation>
  </message>
  <message>
   <source>Two numbers set this model: the **weight** w and the **bias** b. Each pair of them is one curve over the
data, and has one cost. Drawn over w and b, the costs are a **landscape**: dark is low, the star is
lowest. The orange ball is the model that you see on the left.

**Training** means minimising C: walking down to where the mistakes are small. Now C = {cost:4}. Click in
the landscape to try other models, or press `R` and let the app walk.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>عددان يحددان هذا النموذج: **الوزن** w و**الانحياز** b. كل زوج منهما منحنى واحد فوق البيانات، وله تكلفة واحدة. وإذا رُسمت التكاليف فوق w و b كانت **مشهدًا**: الداكن منخفض، والنجمة هي الأخفض. والكرة البرتقالية هي النموذج الظاهر في صورة البيانات.

**التدريب** يعني تصغير C إلى أدنى حد: النزول إلى حيث الأخطاء صغيرة. الآن ⁦C = {cost:4}⁩. انقر في المشهد لتجربة نماذج أخرى، أو اضغط `R` ليسير التطبيق.
</translation>
  </message>
  <message>
   <source>Find a model with a cost below 0.06.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>جِد نموذجًا تكلفته أقل من 0.06.</translation>
  </message>
  <message>
   <source>Go where it is dark: w a little above 1, b near −5.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>اذهب إلى حيث اللون داكن: w فوق 1 بقليل، و b قرب ⁦−5⁩.</translation>
  </message>
  <message>
   <source>Found. Now C = {cost:4}. Where the cost is low, the curve is low over most circles and high over most triangles.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>وُجد. الآن ⁦C = {cost:4}⁩. حيث التكلفة منخفضة يكون المنحنى منخفضًا فوق معظم الدوائر ومرتفعًا فوق معظم المثلثات.</translation>
  </message>
  <message>
   <source>What you can say now</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>ما يمكن قوله الآن</translation>
  </message>
  <message>
   <source>The errors of a model, squared, averaged and halved, are its **cost** C. Half or not, the lowest place is
the same; only count each sample once. **Training** means minimising C.

This is about the best that one such curve can do for these students: C = {low}, and not 0, since some
who studied for long failed. For some data even the best model makes mistakes.

Next, lesson 2: how to find the lowest place.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>أخطاء نموذج، مربّعةً ومتوسطةً ومنصّفةً، هي **تكلفته** C. وبالنصف أو بدونه يبقى أخفض مكان هو نفسه؛ المهم أن تُعدّ كل عيّنة مرة واحدة. و**التدريب** يعني تصغير C إلى أدنى حد.

هذا نحو أفضل ما يستطيعه منحنى واحد كهذا لهؤلاء الطلاب: ⁦C = {low}⁩، لا 0، لأن بعض من درسوا طويلًا رسبوا. ولبعض البيانات يخطئ حتى أفضل نموذج.

التالي، الدرس 2: كيف يوجد أخفض مكان.
</translation>
  </message>
  <message>
   <source>A model has the cost 0. What do you know?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>لنموذج التكلفة 0. ماذا يُعرف من ذلك؟</translation>
  </message>
  <message>
   <source>Its errors add up to 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>مجموع أخطائه 0.</translation>
  </message>
  <message>
   <source>It will be right for every new student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>سيصيب مع كل طالب جديد.</translation>
  </message>
  <message>
   <source>Every output equals its label.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>كل خرج يساوي وسمه.</translation>
  </message>
  <message>
   <source>So do those of the model that shrugs, since they cancel. Squares cannot cancel.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>كذلك مجموع أخطاء النموذج الذي لا يعرف شيئًا، لأنها تتلاشى. أما المربعات فلا تتلاشى.</translation>
  </message>
  <message>
   <source>The cost knows only the samples that it was computed from.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>لا تعرف التكلفة إلا العيّنات التي حُسبت منها.</translation>
  </message>
  <message>
   <source>Yes: a sum of squares is 0 only where each of them is 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>نعم: مجموع المربعات 0 فقط حيث كل منها 0.</translation>
  </message>
 </context>
 <context>
  <name>lesson/02-bottom</name>
  <message>
   <source>The bottom: by calculus, by Newton, by grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>القاع: بالتفاضل، وبنيوتن، وبالشبكة</translation>
  </message>
  <message>
   <source>Three ways to find where a curve is lowest, and what each of them asks for.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>ثلاث طرق لإيجاد أخفض مكان في منحنى، وما يتطلبه كل منها.</translation>
  </message>
  <message>
   <source>The slope tells</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>الميل يخبر</translation>
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
   <translation>بعد هذا الدرس يمكن إيجاد أخفض نقطة في منحنى بثلاث طرق، وقول متى تفشل كل منها.

لتكن التكلفة منحنى نعرفه، $y = x^2 - 4x + 6$. كم يبلغ انحداره عند x تقوله مشتقته:

$\frac{dy}{dx} = 2x - 4$

الخط الأخضر هو **المماس** عند ⁦x = {here}⁩: ميله ⁦{slope8}⁩. حيث الميل فوق 0 يرتفع المنحنى نحو اليمين، وحيث هو تحت 0 ينخفض. وعند أخفض نقطة ليس هذا ولا ذاك.
</translation>
  </message>
  <message>
   <source>What is the slope at x = 5?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>ما الميل عند ⁦x = 5⁩؟</translation>
  </message>
  <message>
   <source>Put 5 in the place of x in 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>ضع 5 مكان x في ⁦2x − 4⁩.</translation>
  </message>
  <message>
   <source>Yes: 2 · 5 − 4 = {slope5}. Above 0, so the lowest point lies to the left.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>نعم: ⁦2 · 5 − 4 = {slope5}⁩. فوق 0، إذن تقع أخفض نقطة إلى اليسار.</translation>
  </message>
  <message>
   <source>That is 2x. Take 4 away too.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>هذا 2x. اطرح 4 أيضًا.</translation>
  </message>
  <message>
   <source>That is the height y of the curve at 5. The slope is 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>هذا ارتفاع المنحنى y عند 5. الميل هو ⁦2x − 4⁩.</translation>
  </message>
  <message>
   <source>2x is 2 times 5, not 5.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>‏2x هو 2 في 5، لا 5.</translation>
  </message>
  <message>
   <source>By calculus</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>بالتفاضل</translation>
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
   <translation>عند أخفض نقطة الميل 0. إذن اجعل المشتقة 0 وحلّ المعادلة في x: سطر جبر واحد، بلا بحث.

هذا منحنى آخر، $y = 2x^2 - 12x + 22$، وميله:

$\frac{dy}{dx} = 4x - 12$

يخفي الضباب القاع كي يوجد على الورق. ثم اكتب قيمة x في «البداية» في بطاقة «التحكم»، واضغط Enter، وانظر إلى الميل. مفتاح `G` يزيل الضباب.
</translation>
  </message>
  <message>
   <source>For which x is the slope 0?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>عند أي x يكون الميل 0؟</translation>
  </message>
  <message>
   <source>4x − 12 = 0. Bring 12 to the other side, then divide.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>‏⁦4x − 12 = 0⁩. انقل 12 إلى الطرف الآخر، ثم اقسم.</translation>
  </message>
  <message>
   <source>Yes: x = {bottom}. The curve is y = {height} high there.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>نعم: ⁦x = {bottom}⁩. ارتفاع المنحنى هناك ⁦y = {height}⁩.</translation>
  </message>
  <message>
   <source>4x = 12 is right so far. Now divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>‏⁦4x = 12⁩ صحيح حتى هنا. الآن اقسم على 4.</translation>
  </message>
  <message>
   <source>Nearly: −12 changes its sign when it goes to the other side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>تقريبًا: تغيّر ⁦−12⁩ إشارتها حين تنتقل إلى الطرف الآخر.</translation>
  </message>
  <message>
   <source>That is 12 / 2. The derivative of 2x² is 4x, so divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>هذا ⁦12 / 2⁩. مشتقة 2x² هي 4x، فاقسم على 4.</translation>
  </message>
  <message>
   <source>That is the height y at the bottom. The question is for which x.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>هذا الارتفاع y عند القاع. والسؤال عند أي x.</translation>
  </message>
  <message>
   <source>Start there, and see that the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>ابدأ هناك، ولاحظ أن الميل 0.</translation>
  </message>
  <message>
   <source>Type your x as Start x in the Control card and press Enter.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>اكتب قيمة x في «البداية x» في بطاقة «التحكم» واضغط Enter.</translation>
  </message>
  <message>
   <source>The tangent lies flat: nothing pulls to either side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>المماس مستوٍ: لا شيء يشدّ إلى أي جهة.</translation>
  </message>
  <message>
   <source>By Newton–Raphson</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>بطريقة Newton–Raphson</translation>
  </message>
  <message>
   <source>**Newton–Raphson** uses the slope and how fast it changes, the second derivative f″:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

It takes the curve for a parabola and goes to the lowest point of that. Our first curve *is* a parabola,
with f″ = {bend} everywhere. So one step is enough, from anywhere: from x = {from} it leads to
x = {bottom}, where the ring is.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>تستعمل **Newton–Raphson** الميل وسرعة تغيّره، أي المشتقة الثانية ⁦f″⁩:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

تَعُدّ المنحنى قطعًا مكافئًا وتذهب إلى أخفض نقطة فيه. ومنحنانا الأول قطع مكافئ **حقًا**، فيه ⁦f″ = {bend}⁩ في كل مكان. لذلك تكفي خطوة واحدة من أي مكان: من ⁦x = {from}⁩ تقود إلى ⁦x = {bottom}⁩، حيث الحلقة.
</translation>
  </message>
  <message>
   <source>At x = −3 the slope is {slope_left}. Where does Newton’s step lead from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>عند ⁦x = −3⁩ الميل ⁦{slope_left}⁩. إلى أين تقود خطوة نيوتن من هناك؟</translation>
  </message>
  <message>
   <source>−3 minus the slope divided by {bend}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>‏⁦−3⁩ ناقص الميل مقسومًا على ⁦{bend}⁩. طرح عدد تحت 0 يزيد.</translation>
  </message>
  <message>
   <source>Yes: −3 + 5 = {landing_left}, the bottom in one step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>نعم: ⁦−3 + 5 = {landing_left}⁩، القاع في خطوة واحدة.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −3.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>هذا مقدار بُعد الخطوة. وهي تبدأ من ⁦−3⁩.</translation>
  </message>
  <message>
   <source>Mind the signs: the slope is below 0, and taking it away adds.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>انتبه إلى الإشارات: الميل تحت 0، وطرحه جمع.</translation>
  </message>
  <message>
   <source>You took the whole slope. Divide it by f″ = {bend} first.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>أُخذ الميل كله. اقسمه أولًا على ⁦f″ = {bend}⁩.</translation>
  </message>
  <message>
   <source>Divide the slope by f″ = {bend} first, and mind the signs.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>اقسم الميل أولًا على ⁦f″ = {bend}⁩، وانتبه إلى الإشارات.</translation>
  </message>
  <message>
   <source>Let Newton take its step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>دع نيوتن يخطو خطوته.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>‏`Shift+R` يعيد إلى البداية؛ ثم اضغط `S` مرة واحدة.</translation>
  </message>
  <message>
   <source>Converged after one step, at x = {bottom}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>تقارب بعد خطوة واحدة، عند ⁦x = {bottom}⁩.</translation>
  </message>
  <message>
   <source>Where no formula helps</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>حيث لا تنفع صيغة</translation>
  </message>
  <message>
   <source>Now $f(x) = e^x + x^2$. Its slope $e^x + 2x$ is 0 a little left of 0, but no algebra solves that for x.
For most functions it is so: one has to **search**.

Newton still works. At each place it fits a new parabola, the dashed one, and goes to its bottom. From
x = {from} the third step leads to {x3:6}, the fourth to {x4:6}, the fifth to {x5:6}: with each step about twice
as many digits are right.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>الآن $f(x) = e^x + x^2$. ميلها $e^x + 2x$ يساوي 0 إلى يسار 0 بقليل، لكن الجبر لا يحلّ ذلك في x. وهكذا معظم الدوال: لا بدّ من **البحث**.

ما زالت طريقة نيوتن تعمل. عند كل مكان تلائم قطعًا مكافئًا جديدًا، هو المتقطع، وتذهب إلى قاعه. من ⁦x = {from}⁩ تقود الخطوة الثالثة إلى ⁦{x3:6}⁩، والرابعة إلى ⁦{x4:6}⁩، والخامسة إلى ⁦{x5:6}⁩: مع كل خطوة يتضاعف تقريبًا عدد الأرقام الصحيحة.
</translation>
  </message>
  <message>
   <source>Press `S` until the walk has converged, and watch the dashed parabola.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>اضغط `S` حتى تتقارب المسيرة، وراقب القطع المكافئ المتقطع.</translation>
  </message>
  <message>
   <source>Go on until the verdict says so, or press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>تابع حتى يقول الحكم ذلك، أو اضغط `R`.</translation>
  </message>
  <message>
   <source>There the slope is as good as 0: x = {x5:6}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>هناك يكاد الميل يكون 0: ⁦x = {x5:6}⁩.</translation>
  </message>
  <message>
   <source>Read the verdict: how many steps did Newton need?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>اقرأ الحكم: كم خطوة احتاج نيوتن؟</translation>
  </message>
  <message>
   <source>The verdict tells the step at which it converged, walking from x = {from}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>يذكر الحكم الخطوة التي تقارب عندها، سيرًا من ⁦x = {from}⁩.</translation>
  </message>
  <message>
   <source>{newton} steps. A plain walk downhill, as in lesson 3, takes {plain} steps to come as far.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>‏⁦{newton}⁩ خطوات. أما المسيرة البسيطة نزولًا، كما في الدرس 3، فتحتاج إلى ⁦{plain}⁩ خطوة لتبلغ المدى نفسه.</translation>
  </message>
  <message>
   <source>After four the slope is not yet below the tolerance. See the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>بعد أربع خطوات ليس الميل تحت السماحية بعد. انظر الحكم.</translation>
  </message>
  <message>
   <source>The start is step 0 and does not count.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>البداية هي الخطوة 0 ولا تُعدّ.</translation>
  </message>
  <message>
   <source>Flat is not always low</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>المستوي ليس منخفضًا دائمًا</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and a hilltop has one too. This curve, $(x^2 - 1)^2$, has valleys at x = −1
and x = 1, and a hill between them.

The start, x = {from}, is on the hillside. The curve bends downwards there: f″ = {bend} is below 0. So the
dashed parabola opens downwards, and what Newton takes for its lowest point is its highest.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>يبحث نيوتن عن ميل 0، ولقمة التل ميل كهذا أيضًا. لهذا المنحنى، $(x^2 - 1)^2$، واديان عند ⁦x = −1⁩ و ⁦x = 1⁩، وبينهما تل.

البداية ⁦x = {from}⁩ على سفح التل. والمنحنى ينحني هناك إلى أسفل: ⁦f″ = {bend}⁩ تحت 0. لذلك القطع المكافئ المتقطع مفتوح إلى أسفل، وما يحسبه نيوتن أخفض نقطة فيه هو أعلاها.
</translation>
  </message>
  <message>
   <source>Where will Newton end from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>أين ينتهي نيوتن من هناك؟</translation>
  </message>
  <message>
   <source>In the valley at x = −1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>في الوادي عند ⁦x = −1⁩.</translation>
  </message>
  <message>
   <source>On the hilltop at x = 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>على قمة التل عند ⁦x = 0⁩.</translation>
  </message>
  <message>
   <source>In the valley at x = 1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>في الوادي عند ⁦x = 1⁩.</translation>
  </message>
  <message>
   <source>The next place, the dotted ring, is left of the hill, but the bend there still points to the top.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>المكان التالي، وهو الحلقة المنقّطة، إلى يسار التل، لكن الانحناء هناك ما زال يشير إلى القمة.</translation>
  </message>
  <message>
   <source>That is where water would run. Newton does not ask where down is, only where the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>إلى هناك يجري الماء. أما نيوتن فلا يسأل أين الأسفل، بل أين الميل 0 فقط.</translation>
  </message>
  <message>
   <source>Yes: it climbs to x = {top:2}, where the curve is {height:2} high. A walk downhill from the same place ends at x = {walk:2}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>نعم: يصعد إلى ⁦x = {top:2}⁩، حيث ارتفاع المنحنى ⁦{height:2}⁩. والمسيرة نزولًا من المكان نفسه تنتهي عند ⁦x = {walk:2}⁩.</translation>
  </message>
  <message>
   <source>Let it run, and read the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>دعه يعمل، واقرأ الحكم.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>اضغط `R`.</translation>
  </message>
  <message>
   <source>Converged, yet on a top: the slope is 0 and the curve falls to both sides.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>تقارب، لكن على قمة: الميل 0 والمنحنى ينخفض من الجانبين.</translation>
  </message>
  <message>
   <source>By grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>بالشبكة</translation>
  </message>
  <message>
   <source>**Grid search** asks for no slope at all. It tries {points} places from −5 to 10, each one **evaluation**
of the cost, and keeps the lowest. Press `R` and watch.

It is simple, and it sees the whole curve, hilltops and all. But it can only find a place of its grid.
And with more parameters the grid explodes: every value of the first has to be tried with every value of
the second.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>لا يطلب **البحث الشبكي** ميلًا أصلًا. يجرّب ⁦{points}⁩ مكانًا من ⁦−5⁩ إلى 10، كل منها **حساب** واحد للتكلفة، ويحتفظ بالأخفض. اضغط `R` وراقب.

هو بسيط، ويرى المنحنى كله بقممه وكل ما فيه. لكنه لا يجد إلا مكانًا من شبكته. ومع وسطاء أكثر تنفجر الشبكة: كل قيمة للأول يجب أن تُجرَّب مع كل قيمة للثاني.
</translation>
  </message>
  <message>
   <source>Run the search to its end.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>شغّل البحث إلى نهايته.</translation>
  </message>
  <message>
   <source>Press `R`. The step after the last place leads to the best one.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>اضغط `R`. الخطوة التي تلي المكان الأخير تقود إلى الأفضل.</translation>
  </message>
  <message>
   <source>The best place is x = {best}: {miss} away from the bottom.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>أفضل مكان ⁦x = {best}⁩: على بعد ⁦{miss}⁩ من القاع.</translation>
  </message>
  <message>
   <source>A landscape has two parameters. How many evaluations are {points} places for each?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>للمشهد وسيطان. كم حسابًا يلزم لـ ⁦{points}⁩ مكانًا لكل منهما؟</translation>
  </message>
  <message>
   <source>Every place along x is tried with every place along y.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>كل مكان على امتداد x يُجرَّب مع كل مكان على امتداد y.</translation>
  </message>
  <message>
   <source>Yes, {points} · {points}. For ten parameters it would be 26 thousand million.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>نعم، ⁦{points} · {points}⁩. ولعشرة وسطاء تصير 26 ألف مليون.</translation>
  </message>
  <message>
   <source>That adds them. Each of the {points} values of x is tried with each of the {points} values of y: multiply.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>هذا جمع. كل قيمة من ⁦{points}⁩ قيمة لـ x تُجرَّب مع كل قيمة من ⁦{points}⁩ قيمة لـ y: اضرب.</translation>
  </message>
  <message>
   <source>What each way asks for</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>ما تتطلبه كل طريقة</translation>
  </message>
  <message>
   <source>**Calculus** needs an equation that can be solved. **Newton–Raphson** needs second derivatives, for a
million weights a million times a million of them, and goes to hilltops too. **Grid search** needs more
evaluations than there is time for.

What is always there is the slope where one stands. Is that enough? It is, as for a walker in fog.

Next, lesson 3: down the mountain in fog.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>يحتاج **التفاضل** إلى معادلة يمكن حلّها. وتحتاج **Newton–Raphson** إلى المشتقات الثانية، وهي لمليون وزن مليون في مليون، وتذهب إلى قمم التلال أيضًا. ويحتاج **البحث الشبكي** إلى حسابات لا يتسع لها الوقت.

ما هو متاح دائمًا هو الميل في مكان الوقوف. هل يكفي؟ نعم، كما يكفي سائرًا في الضباب.

التالي، الدرس 3: نزول الجبل في الضباب.
</translation>
  </message>
  <message>
   <source>A model has a million weights, and you know the slope along each. Which way works?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>لنموذج مليون وزن، والميل على امتداد كل منها معروف. أي طريقة تصلح؟</translation>
  </message>
  <message>
   <source>Calculus.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>التفاضل.</translation>
  </message>
  <message>
   <source>Newton–Raphson.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton–Raphson.</translation>
  </message>
  <message>
   <source>Grid search.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>البحث الشبكي.</translation>
  </message>
  <message>
   <source>None of these three.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>لا شيء من هذه الثلاث.</translation>
  </message>
  <message>
   <source>A million equations in a million unknowns, with σ in each of them: no algebra solves that.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>مليون معادلة في مليون مجهول، وفي كل منها σ: لا جبر يحلّ ذلك.</translation>
  </message>
  <message>
   <source>It needs all second derivatives, a million times a million of them.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>تحتاج إلى كل المشتقات الثانية، مليون في مليون منها.</translation>
  </message>
  <message>
   <source>Even two places for each weight would be more evaluations than there are atoms in the world.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>حتى مكانان لكل وزن يعنيان حسابات أكثر من ذرات العالم.</translation>
  </message>
  <message>
   <source>Yes. That is why one walks down the slope, step by step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>نعم. لذلك يكون النزول مع الميل، خطوة خطوة.</translation>
  </message>
 </context>
 <context>
  <name>lesson/03-fog</name>
  <message>
   <source>Down the mountain in fog</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نزول الجبل في الضباب</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, take a step down it, and do so again.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>النزول التدرّجي: تحسّس الميل، ثم خطوة نزولًا معه، ثم التكرار.</translation>
  </message>
  <message>
   <source>Which way is down?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>أين الأسفل؟</translation>
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
   <translation>بعد هذا الدرس يمكن النزول على منحنى **بالنزول التدرّجي** باليد، وقول ما يعرفه الميل وما لا يعرفه.

الوقوف على جبل، والضباب يحيط. القرية في الوادي لا تُرى. وكل المتاح هو الميل تحت القدمين، أي الخط الأخضر.

المكان هو ⁦x = {here}⁩، والميل فيه ⁦{slope8}⁩. نحو x الأكبر ترتفع الأرض، لأن الميل فوق 0. وهذا يكفي للبدء.
</translation>
  </message>
  <message>
   <source>To larger x, to the right.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نحو x الأكبر، إلى اليمين.</translation>
  </message>
  <message>
   <source>To smaller x, to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نحو x الأصغر، إلى اليسار.</translation>
  </message>
  <message>
   <source>In fog one cannot tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>لا يُعرف ذلك في الضباب.</translation>
  </message>
  <message>
   <source>The slope is above 0: to the right the ground rises.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>الميل فوق 0: إلى اليمين ترتفع الأرض.</translation>
  </message>
  <message>
   <source>Not where the valley is, but which way the ground falls here, the slope does tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>لا يخبر الميل أين الوادي، لكنه يخبر إلى أي جهة تنخفض الأرض هنا.</translation>
  </message>
  <message>
   <source>Yes: against the slope. Where the slope is above 0, down is to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نعم: عكس الميل. حيث الميل فوق 0 يكون الأسفل إلى اليسار.</translation>
  </message>
  <message>
   <source>One step</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>خطوة واحدة</translation>
  </message>
  <message>
   <source>A step goes against the slope, and the farther the steeper it is:

$x \leftarrow x - \eta \frac{dy}{dx}$

η is the **learning rate**: how far one goes for a slope of 1. Here η = {eta}. Above the picture stands
this rule with the numbers put in. The dotted ring is where a step leads: from x = {x0} to x = {x1}. Do
the step after that on paper. `K` takes each step apart.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>تسير الخطوة عكس الميل، وتبتعد بقدر شدته:

$x \leftarrow x - \eta \frac{dy}{dx}$

‏η هو **معدل التعلّم**: مقدار الابتعاد مع ميل 1. هنا ⁦η = {eta}⁩. وفوق الصورة هذه القاعدة بأعدادها. والحلقة المنقّطة هي مكان وصول الخطوة: من ⁦x = {x0}⁩ إلى ⁦x = {x1}⁩. احسب الخطوة التي بعدها على الورق. مفتاح `K` يفكك كل خطوة.
</translation>
  </message>
  <message>
   <source>At x = {x1} the slope is {slope1}. Where does the second step lead?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>عند ⁦x = {x1}⁩ الميل ⁦{slope1}⁩. إلى أين تقود الخطوة الثانية؟</translation>
  </message>
  <message>
   <source>{x1} minus {eta} times {slope1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>‏⁦{x1}⁩ ناقص ⁦{eta}⁩ في ⁦{slope1}⁩.</translation>
  </message>
  <message>
   <source>Yes: {x1} − {eta} · {slope1} = {x2}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نعم: ⁦{x1} − {eta} · {slope1} = {x2}⁩.</translation>
  </message>
  <message>
   <source>That is a step uphill. Down is against the slope: mind the minus sign.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هذه خطوة صعود. النزول عكس الميل: انتبه إلى إشارة الطرح.</translation>
  </message>
  <message>
   <source>That goes as far as the slope is large. Take only η = {eta} of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هذه تبتعد بقدر الميل كله. خذ منه ⁦η = {eta}⁩ فقط.</translation>
  </message>
  <message>
   <source>That uses the slope of the start again. The slope is felt anew at each place.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هذه تستعمل ميل البداية مرة أخرى. يُتحسَّس الميل من جديد في كل مكان.</translation>
  </message>
  <message>
   <source>That is how far the step goes. Take it away from {x1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هذا مقدار بُعد الخطوة. اطرحه من ⁦{x1}⁩.</translation>
  </message>
  <message>
   <source>Take two steps, and compare.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اخطُ خطوتين، وقارن.</translation>
  </message>
  <message>
   <source>Press `S` twice.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اضغط `S` مرتين.</translation>
  </message>
  <message>
   <source>You stand at x = {x}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>المكان الآن ⁦x = {x}⁩.</translation>
  </message>
  <message>
   <source>What the minus sign does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>ما تفعله إشارة الطرح</translation>
  </message>
  <message>
   <source>This walk begins on the other side of the valley, at x = {here}. The slope there is {slope4}, below 0:
the ground falls to the right.

The rule need not know on which side it is. Taking away something below 0 adds: the step goes to the
right, down again. One minus sign makes every step go down, from either side, as long as it is not too
long.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>تبدأ هذه المسيرة من الجانب الآخر للوادي، عند ⁦x = {here}⁩. الميل هناك ⁦{slope4}⁩، تحت 0: تنخفض الأرض نحو اليمين.

لا حاجة لأن تعرف القاعدة في أي جانب هي. طرح ما هو تحت 0 جمع: تسير الخطوة إلى اليمين، نزولًا من جديد. إشارة طرح واحدة تجعل كل خطوة تنزل، من أي جانب، ما لم تكن أطول مما ينبغي.
</translation>
  </message>
  <message>
   <source>At x = −1 the slope is {slope_left}, and η = {eta}. Where does a step lead from there?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>عند ⁦x = −1⁩ الميل ⁦{slope_left}⁩، و ⁦η = {eta}⁩. إلى أين تقود الخطوة من هناك؟</translation>
  </message>
  <message>
   <source>−1 minus {eta} times {slope_left}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>‏⁦−1⁩ ناقص ⁦{eta}⁩ في ⁦{slope_left}⁩. طرح عدد تحت 0 يزيد.</translation>
  </message>
  <message>
   <source>Yes: −1 + 0.6 = {x_left}, to the right and down.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نعم: ⁦−1 + 0.6 = {x_left}⁩، إلى اليمين ونزولًا.</translation>
  </message>
  <message>
   <source>That is a step to the left, uphill. Taking away a number below 0 adds.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هذه خطوة إلى اليسار، صعودًا. طرح عدد تحت 0 جمع.</translation>
  </message>
  <message>
   <source>That is the whole slope. Multiply it by η = {eta} first.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هذا الميل كله. اضربه أولًا في ⁦η = {eta}⁩.</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −1.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هذا مقدار بُعد الخطوة. وهي تبدأ من ⁦−1⁩.</translation>
  </message>
  <message>
   <source>Until it is flat</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>حتى تستوي الأرض</translation>
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
   <translation>كرّر الخطوة فتقترب المسيرة أكثر فأكثر. متى تكون قد وصلت؟ لا يُرى الوادي، لكن يُحَسّ أن الأرض مستوية، وأن الميل يقارب 0. عندئذ تكون المسيرة قد **تقاربت**؛ ويعني ذلك هنا ميلًا لا يزيد على جزء من مليون.

اضغط `R`. كل نقطة مكان تُحسِّس فيه الميل. ثم أزل الضباب بـ `G`: كم تبعد النجمة؟

المكان الآن ⁦x = {x}⁩، والميل بالمنازل نفسها ⁦{slope}⁩.
</translation>
  </message>
  <message>
   <source>Walk until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>سِر حتى تتقارب المسيرة.</translation>
  </message>
  <message>
   <source>Press `R` and let it run.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اضغط `R` ودعها تعمل.</translation>
  </message>
  <message>
   <source>Converged at step {arrival}. To two decimals it was there at step {near}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>تقاربت عند الخطوة ⁦{arrival}⁩. وبمنزلتين عشريتين كانت هناك عند الخطوة ⁦{near}⁩.</translation>
  </message>
  <message>
   <source>Then lift the fog.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>ثم أزل الضباب.</translation>
  </message>
  <message>
   <source>Press `G`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اضغط `G`.</translation>
  </message>
  <message>
   <source>The slope alone has led to the lowest point.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>الميل وحده قاد إلى أخفض نقطة.</translation>
  </message>
  <message>
   <source>Two directions</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اتجاهان</translation>
  </message>
  <message>
   <source>With two parameters the mountain is a landscape. Each line, a **contour**, joins places of one height. One
slope is along x, at the start {gx}, and one along y, at the start {gy}. Together they are the
**gradient**. The green arrow goes against both at once: straight down.

People say that the gradient points at the minimum. Look at the arrow, and at the star.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>بوسيطين يصير الجبل مشهدًا. كل خط، وهو **خط كنتور**، يصل أماكن على ارتفاع واحد. هناك ميل على امتداد x، وهو عند البداية ⁦{gx}⁩، وميل على امتداد y، وهو عند البداية ⁦{gy}⁩. وهما معًا **التدرّج**. والسهم الأخضر يسير عكسهما معًا: نزولًا مباشرة.

يقال إن التدرّج يشير إلى النهاية الصغرى. انظر إلى السهم، وإلى النجمة.
</translation>
  </message>
  <message>
   <source>At the start, where does the arrow point?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>عند البداية، إلى أين يشير السهم؟</translation>
  </message>
  <message>
   <source>At the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>إلى النهاية الصغرى.</translation>
  </message>
  <message>
   <source>Along the valley.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>على امتداد الوادي.</translation>
  </message>
  <message>
   <source>Straight across the contour.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>عموديًا على خط الكنتور.</translation>
  </message>
  <message>
   <source>The star lies far to the right. The arrow hardly goes there.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>تقع النجمة بعيدًا إلى اليمين. والسهم يكاد لا يتجه إلى هناك.</translation>
  </message>
  <message>
   <source>That would be the way to go, but the ground falls far more steeply across.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>ذلك هو الطريق المطلوب، لكن الأرض أشد انحدارًا بكثير بالعرض.</translation>
  </message>
  <message>
   <source>Yes: where the ground falls steepest *here*, at right angles to the contour. Of the valley’s end the slope knows nothing.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نعم: إلى حيث أشد انحدار **هنا**، عموديًا على خط الكنتور. أما آخر الوادي فلا يعرف عنه الميل شيئًا.</translation>
  </message>
  <message>
   <source>Take one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اخطُ خطوة واحدة.</translation>
  </message>
  <message>
   <source>Press `S`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اضغط `S`.</translation>
  </message>
  <message>
   <source>The step was {long} long, and brought you from {before} to {after} away from the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>كان طول الخطوة ⁦{long}⁩، وقرّبت البعد عن النهاية الصغرى من ⁦{before}⁩ إلى ⁦{after}⁩.</translation>
  </message>
  <message>
   <source>The one shape where it does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>الشكل الوحيد الذي يصح فيه ذلك</translation>
  </message>
  <message>
   <source>A round bowl, $x^2 + y^2$, is equally steep all around. Here the arrow does point at the minimum, and with
η = {eta} one step lands on it.

In the valley, $x^2/20 + y^2$, the same step lands on the floor. From there each step takes away a
twentieth of the way that is left. Most landscapes are more like valleys.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>الوعاء المستدير $x^2 + y^2$ متساوي الانحدار من كل الجهات. هنا يشير السهم فعلًا إلى النهاية الصغرى، ومع ⁦η = {eta}⁩ تحطّ خطوة واحدة عليها.

وفي الوادي $x^2/20 + y^2$ تحطّ الخطوة نفسها على القاع. ومن هناك تأخذ كل خطوة جزءًا من عشرين مما بقي من الطريق. ومعظم المشاهد أشبه بالأودية.
</translation>
  </message>
  <message>
   <source>Take the one step in the bowl.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>اخطُ الخطوة الواحدة في الوعاء.</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>‏`Shift+R` يعيد إلى البداية؛ ثم اضغط `S` مرة واحدة.</translation>
  </message>
  <message>
   <source>At the minimum, in one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>عند النهاية الصغرى، في خطوة واحدة.</translation>
  </message>
  <message>
   <source>The valley’s first step ends at x = {floor}. How many steps in all until the minimum is within 0.01?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>تنتهي خطوة الوادي الأولى عند ⁦x = {floor}⁩. كم خطوة في المجموع حتى تصير النهاية الصغرى ضمن 0.01؟</translation>
  </message>
  <message>
   <source>One, as here.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>واحدة، كما هنا.</translation>
  </message>
  <message>
   <source>About ten.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نحو عشر.</translation>
  </message>
  <message>
   <source>More than a hundred.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>أكثر من مئة.</translation>
  </message>
  <message>
   <source>That would be so if the gradient pointed at the minimum. The second step leads from {floor} to {second} only.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>هكذا يكون لو أشار التدرّج إلى النهاية الصغرى. الخطوة الثانية تقود من ⁦{floor}⁩ إلى ⁦{second}⁩ فقط.</translation>
  </message>
  <message>
   <source>Each step takes away a twentieth of what is left, so ten leave more than half of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>كل خطوة تأخذ جزءًا من عشرين مما بقي، فعشر خطوات تُبقي أكثر من نصفه.</translation>
  </message>
  <message>
   <source>Yes: {valley} steps, where the bowl needs {bowl}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>نعم: ⁦{valley}⁩ خطوة، والوعاء يحتاج إلى ⁦{bowl}⁩.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>ما يمكن فعله الآن</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, go against it by η times its size, and repeat until the ground is flat.
The slope tells which way is down *here*. It does not point at the minimum, and needs no formula for it.

Where to begin? Anywhere: nobody knows better. Press `X` for a random start, then `R`.

How long should a step be? Next, lesson 4: the learning rate.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>النزول التدرّجي: تحسّس الميل، ثم السير عكسه بمقدار η في حجمه، والتكرار حتى تستوي الأرض. يخبر الميل إلى أين الأسفل **هنا**. لا يشير إلى النهاية الصغرى، ولا يحتاج إلى صيغة لها.

من أين البدء؟ من أي مكان: لا أحد يعرف أفضل من ذلك. اضغط `X` لبداية عشوائية، ثم `R`.

وكم يجب أن تطول الخطوة؟ التالي، الدرس 4: معدل التعلّم.
</translation>
  </message>
  <message>
   <source>Walk from a random start until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>سِر من بداية عشوائية حتى تتقارب المسيرة.</translation>
  </message>
  <message>
   <source>`X`, then `R`. Any start will do.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>‏`X` ثم `R`. أي بداية تصلح.</translation>
  </message>
  <message>
   <source>You began at x = {x0}, and are at x = {x}: where you begin does not matter on this curve. On others it does.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>كانت البداية ⁦x = {x0}⁩، والمكان الآن ⁦x = {x}⁩: لا يهمّ مكان البدء على هذا المنحنى. وعلى غيره يهمّ.</translation>
  </message>
 </context>
 <context>
  <name>lesson/04-learning-rate</name>
  <message>
   <source>The learning rate: too small, just right, too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>معدل التعلّم: صغير جدًا، مناسب، كبير جدًا</translation>
  </message>
  <message>
   <source>One number decides between hours of tiny steps, one leap, and flying off.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>عدد واحد يقرّر بين ساعات من الخطوات الضئيلة، وقفزة واحدة، والإفلات بعيدًا.</translation>
  </message>
  <message>
   <source>Too small</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>صغير جدًا</translation>
  </message>
  <message>
   <source>After this lesson you can say before a walk begins what its learning rate will do.

You know this curve and the start x = {x0}. With η = {eta} the first step leads to x = {first}, and it
takes {slow} steps to come within 0.01 of the bottom: down a mountain in millimetres.

Make the steps longer: drag the marker of the ruler below *Learning rate*, or type a number there. Then
press `R`.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>بعد هذا الدرس يمكن القول قبل بدء المسيرة ماذا سيفعل معدل تعلّمها.

هذا المنحنى معروف، وكذلك البداية ⁦x = {x0}⁩. مع ⁦η = {eta}⁩ تقود الخطوة الأولى إلى ⁦x = {first}⁩، ويلزم ⁦{slow}⁩ خطوة للوصول إلى ما دون 0.01 من القاع: نزول جبل بالمليمترات.

اجعل الخطوات أطول: اسحب علامة المسطرة تحت «معدل التعلّم»، أو اكتب عددًا هناك. ثم اضغط `R`.
</translation>
  </message>
  <message>
   <source>Make the walk converge in at most 100 steps; with η = {eta} it takes {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>اجعل المسيرة تتقارب في 100 خطوة على الأكثر؛ مع ⁦η = {eta}⁩ تحتاج إلى ⁦{all}⁩.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then type 0.1 as the learning rate, press Enter, and run with `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏`Shift+R` أولًا. ثم اكتب 0.1 معدلًا للتعلّم، واضغط Enter، وشغّل بـ `R`.</translation>
  </message>
  <message>
   <source>That is soon enough. With η = 0.1, for one, it takes {fast} steps in place of {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا مبكر بما يكفي. مع ⁦η = 0.1⁩ مثلًا يلزم ⁦{fast}⁩ خطوة بدل ⁦{all}⁩.</translation>
  </message>
  <message>
   <source>One factor tells all</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>عامل واحد يخبر بكل شيء</translation>
  </message>
  <message>
   <source>How much nearer does a step come? The slope here is $2(x - 2)$: twice the way that is left. A step takes
away η times that. So it multiplies the distance to the bottom by

$1 - \eta L$

where L = {bend} is the **curvature**, how fast the slope changes. With η = {eta} the factor is {keep}:
each step leaves {keep} of the distance, the next one {keep} of that, and so on.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>كم تقرّب الخطوة؟ الميل هنا $2(x - 2)$: ضعف الطريق الباقي. والخطوة تأخذ منه η أمثال ذلك. فهي تضرب المسافة إلى القاع في

$1 - \eta L$

حيث ⁦L = {bend}⁩ هو **الانحناء**، أي سرعة تغيّر الميل. مع ⁦η = {eta}⁩ يكون العامل ⁦{keep}⁩: كل خطوة تُبقي ⁦{keep}⁩ من المسافة، والتالية ⁦{keep}⁩ من ذلك، وهكذا.
</translation>
  </message>
  <message>
   <source>By what does a step with η = 0.3 multiply the distance?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>في ماذا تضرب خطوة مع ⁦η = 0.3⁩ المسافة؟</translation>
  </message>
  <message>
   <source>1 minus η times L, with L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏1 ناقص η في L، حيث ⁦L = {bend}⁩.</translation>
  </message>
  <message>
   <source>Yes: 1 − 0.3 · {bend} = {factor3}. Then {near3} steps come within 0.01.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم: ⁦1 − 0.3 · {bend} = {factor3}⁩. عندئذ تكفي ⁦{near3}⁩ خطوات للوصول إلى ما دون 0.01.</translation>
  </message>
  <message>
   <source>That is 1 − η. The curvature belongs there too: L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا ⁦1 − η⁩. والانحناء داخل في الحساب أيضًا: ⁦L = {bend}⁩.</translation>
  </message>
  <message>
   <source>That is η · L, the share that a step takes away. What does it leave?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا ⁦η · L⁩، أي ما تأخذه الخطوة. ماذا تُبقي؟</translation>
  </message>
  <message>
   <source>Mind the sign: 1 minus η · L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>انتبه إلى الإشارة: ⁦1 − η · L⁩.</translation>
  </message>
  <message>
   <source>Who makes the steps shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>من يقصّر الخطوات؟</translation>
  </message>
  <message>
   <source>The first step was {step1} long, the fifth {step5}, the tenth {step10}.

A step is η times the slope. η is a setting, and nobody has touched it: it still reads {eta} in the
Control card. But the slope was {slope0} at the start, and {slope9} where the tenth step began. Towards
the bottom the ground gets flatter, and the steps get shorter of themselves.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>كان طول الخطوة الأولى ⁦{step1}⁩، والخامسة ⁦{step5}⁩، والعاشرة ⁦{step10}⁩.

الخطوة هي η في الميل. و η إعداد لم يلمسه أحد: ما زال ⁦{eta}⁩ في بطاقة «التحكم». لكن الميل كان ⁦{slope0}⁩ عند البداية، و⁦{slope9}⁩ حيث بدأت الخطوة العاشرة. نحو القاع تستوي الأرض، فتقصر الخطوات من تلقاء نفسها.
</translation>
  </message>
  <message>
   <source>After the first step the slope is {slope1}. How long is the second step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>بعد الخطوة الأولى الميل ⁦{slope1}⁩. كم طول الخطوة الثانية؟</translation>
  </message>
  <message>
   <source>η times the slope, with η = {eta}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏η في الميل، حيث ⁦η = {eta}⁩.</translation>
  </message>
  <message>
   <source>Yes: {eta} · {slope1} = {step2}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم: ⁦{eta} · {slope1} = {step2}⁩.</translation>
  </message>
  <message>
   <source>That was the first step. The slope has become smaller since.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>تلك كانت الخطوة الأولى. وقد صغر الميل بعدها.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا اتجاهها، إلى اليسار. أما طولها فبلا إشارة.</translation>
  </message>
  <message>
   <source>That is the slope. The step is η times that.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا الميل. والخطوة η أمثاله.</translation>
  </message>
  <message>
   <source>That is where it leads. How long is the step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا مكان وصولها. كم طول الخطوة؟</translation>
  </message>
  <message>
   <source>Why do the steps get shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>لماذا تقصر الخطوات؟</translation>
  </message>
  <message>
   <source>η gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>لأن η يصغر.</translation>
  </message>
  <message>
   <source>The slope gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>لأن الميل يصغر.</translation>
  </message>
  <message>
   <source>The walk knows that it is near.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>لأن المسيرة تعرف أنها قريبة.</translation>
  </message>
  <message>
   <source>Look at the field: η = {eta}, as at the start.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>انظر إلى الحقل: ⁦η = {eta}⁩، كما عند البداية.</translation>
  </message>
  <message>
   <source>It knows the slope under its feet, and nothing else.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>لا تعرف إلا الميل تحت قدميها.</translation>
  </message>
  <message>
   <source>Yes. η stays as it is; the step shrinks because the slope does.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم. يبقى η كما هو؛ وتقصر الخطوة لأن الميل يصغر.</translation>
  </message>
  <message>
   <source>Just right</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>مناسب</translation>
  </message>
  <message>
   <source>For which η is the factor 1 − ηL exactly 0? For

$\eta = \frac{1}{L}$

Then nothing is left of the distance: one step lands on the bottom. On the ruler that is the first mark.
Below it all steps stay on one side; beyond it they go too far.

A curve that is twice as bent wants half the rate.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>عند أي η يكون العامل ⁦1 − ηL⁩ مساويًا 0 تمامًا؟ عند

$\eta = \frac{1}{L}$

عندئذ لا يبقى من المسافة شيء: خطوة واحدة تحطّ على القاع. وهذه هي العلامة الأولى على المسطرة. تحتها تبقى كل الخطوات في جانب واحد، وبعدها تبتعد أكثر مما ينبغي.

والمنحنى الذي يتضاعف انحناؤه يحتاج إلى نصف المعدل.
</translation>
  </message>
  <message>
   <source>Set the rate so that one step lands on the minimum, and take it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>اضبط المعدل بحيث تحطّ خطوة واحدة على النهاية الصغرى، ثم اخطُها.</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then set the learning rate to the mark 1/L = {best}, and press `S` once.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏`Shift+R` أولًا. ثم اضبط معدل التعلّم على العلامة ⁦1/L = {best}⁩، واضغط `S` مرة واحدة.</translation>
  </message>
  <message>
   <source>Yes: with η = 1/L = {best} one step takes away the whole distance.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم: مع ⁦η = 1/L = {best}⁩ تأخذ خطوة واحدة المسافة كلها.</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. Which η lands on its bottom in one step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>للمنحنى ⁦y = 2x² − 8x + 10⁩ الانحناء ⁦L = {bend4}⁩. أي η يحطّ على قاعه في خطوة واحدة؟</translation>
  </message>
  <message>
   <source>1 divided by L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏1 مقسومًا على L.</translation>
  </message>
  <message>
   <source>Yes: 1 / {bend4} = {best4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم: ⁦1 / {bend4} = {best4}⁩.</translation>
  </message>
  <message>
   <source>That is 2/L: there the walk no longer comes nearer. One step lands for 1/L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا ⁦2/L⁩: هناك لا تعود المسيرة تقترب. خطوة واحدة تحطّ عند ⁦1/L⁩.</translation>
  </message>
  <message>
   <source>That is L itself. Divide 1 by it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا L نفسه. اقسم 1 عليه.</translation>
  </message>
  <message>
   <source>Too far is not away</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>أبعد مما ينبغي ليس ابتعادًا</translation>
  </message>
  <message>
   <source>η = {eta} is beyond 1/L = {landing}. The factor is {factor}, below 0: each step lands on the other side.
The walk **overshoots**.

Yet only {share} of the distance is left each time, whatever the side. It comes nearer, and it converges:
jumping to and fro is not going away.

η = 0.1 has the factor {factor_small}, and comes within 0.01 at step {near_small}.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏⁦η = {eta}⁩ بعد ⁦1/L = {landing}⁩. العامل ⁦{factor}⁩، تحت 0: كل خطوة تحطّ في الجهة الأخرى. المسيرة **تتجاوز**.

ومع ذلك لا يبقى من المسافة كل مرة إلا ⁦{share}⁩، مهما كانت الجهة. فهي تقترب وتتقارب: القفز ذهابًا وإيابًا ليس ابتعادًا.

للمعدل ⁦η = 0.1⁩ العامل ⁦{factor_small}⁩، ويصل إلى ما دون 0.01 عند الخطوة ⁦{near_small}⁩.
</translation>
  </message>
  <message>
   <source>η = {eta} is nine times 0.1. When does it come within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏⁦η = {eta}⁩ تسعة أمثال 0.1. متى يصل إلى ما دون 0.01؟</translation>
  </message>
  <message>
   <source>At about step 3: nine times as early.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>عند الخطوة 3 تقريبًا: أبكر تسع مرات.</translation>
  </message>
  <message>
   <source>At step {near}, as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>عند الخطوة ⁦{near}⁩، كما مع 0.1.</translation>
  </message>
  <message>
   <source>Never: it jumps to and fro.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>أبدًا: يقفز ذهابًا وإيابًا.</translation>
  </message>
  <message>
   <source>Bigger is not always faster. At each step as much of the distance is left as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>الأكبر ليس أسرع دائمًا. يبقى من المسافة في كل خطوة مثل ما يبقى مع 0.1.</translation>
  </message>
  <message>
   <source>It jumps, and comes nearer with each jump. Take some steps and look at the cost below.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>يقفز، ويقترب مع كل قفزة. اخطُ بعض الخطوات وانظر إلى التكلفة أدناه.</translation>
  </message>
  <message>
   <source>Yes. {factor_small} and {factor} leave the same share. Past 1/L a larger rate is slower.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم. ⁦{factor_small}⁩ و⁦{factor}⁩ يُبقيان النسبة نفسها. بعد ⁦1/L⁩ المعدل الأكبر أبطأ.</translation>
  </message>
  <message>
   <source>See it: run until it has converged.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>للتأكد: شغّل حتى التقارب.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>اضغط `R`.</translation>
  </message>
  <message>
   <source>Converged at step {rest}. Overshooting is not diverging.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>تقارب عند الخطوة ⁦{rest}⁩. التجاوز ليس تباعدًا.</translation>
  </message>
  <message>
   <source>Too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>كبير جدًا</translation>
  </message>
  <message>
   <source>η = {eta} is the second mark, 2/L. The factor is {factor}: the walk lands just as far away on the other
side, from {x0} to {x1} and back to {x2}, for ever. It **cycles**.

Beyond 2/L each step lands farther away. With η = 1.05 the path is {away1}, {away2}, {away3}: the walk
**diverges**.

Two marks: at 1/L a step goes all the way; at 2/L coming nearer ends.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>‏⁦η = {eta}⁩ هو العلامة الثانية، ⁦2/L⁩. العامل ⁦{factor}⁩: تحطّ المسيرة في الجهة الأخرى على البعد نفسه، من ⁦{x0}⁩ إلى ⁦{x1}⁩ ثم رجوعًا إلى ⁦{x2}⁩، إلى ما لا نهاية. إنها **تدور في حلقة**.

بعد ⁦2/L⁩ تحطّ كل خطوة أبعد. مع ⁦η = 1.05⁩ الطريق هو ⁦{away1}⁩ ثم ⁦{away2}⁩ ثم ⁦{away3}⁩: المسيرة **تتباعد**.

علامتان: عند ⁦1/L⁩ تقطع الخطوة الطريق كله؛ وعند ⁦2/L⁩ ينتهي الاقتراب.
</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. From which η on does a walk no longer come nearer to its bottom?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>للمنحنى ⁦y = 2x² − 8x + 10⁩ الانحناء ⁦L = {bend4}⁩. بدءًا من أي η لا تعود المسيرة تقترب من قاعه؟</translation>
  </message>
  <message>
   <source>Where the factor 1 − ηL is −1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>حيث العامل ⁦1 − ηL⁩ هو ⁦−1⁩.</translation>
  </message>
  <message>
   <source>Yes: 2/L = 2 / {bend4} = {limit4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم: ⁦2/L = 2 / {bend4} = {limit4}⁩.</translation>
  </message>
  <message>
   <source>That is 1/L. Beyond it a step goes too far, but still comes nearer.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا ⁦1/L⁩. بعده تبتعد الخطوة أكثر مما ينبغي، لكنها ما زالت تقترب.</translation>
  </message>
  <message>
   <source>That holds for L = 2. This curve is twice as bent.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هذا صحيح عند ⁦L = 2⁩. وانحناء هذا المنحنى ضعف ذلك.</translation>
  </message>
  <message>
   <source>Set the learning rate a little above 2/L, and run.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>اضبط معدل التعلّم فوق ⁦2/L⁩ بقليل، وشغّل.</translation>
  </message>
  <message>
   <source>Type 1.05 as the learning rate, press Enter, then `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>اكتب 1.05 معدلًا للتعلّم، واضغط Enter، ثم `R`.</translation>
  </message>
  <message>
   <source>It diverged: each step landed farther away. The remedy is a smaller η.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>تباعد: كل خطوة حطّت أبعد. والعلاج η أصغر.</translation>
  </message>
  <message>
   <source>All rates at once</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>كل المعدلات معًا</translation>
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
   <translation>خمس مسيرات من بداية واحدة. 0.5 يصل فورًا؛ و0.1 و0.9 يقتربان بالقدر نفسه مع كل خطوة؛ و1 يدور؛ و1.05 يبتعد. اضغط `R`، واقرأ الترتيب.

تحت ⁦1/L = {landing}⁩ المسيرة منتظمة، وحتى ⁦2/L = {limit}⁩ تتجاوز وتصل. يصح هذا للنزول التدرّجي البسيط حيث الانحناء معروف. وفي غير ذلك لا بدّ من التجريب: `Shift+P` يعيد إلى جولة واحدة، وفيها يفتح `E` مكتشف المعدل.

التالي، الدرس 5: عصبون واحد.
</translation>
  </message>
  <message>
   <source>Which of these rates is fastest to within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>أي هذه المعدلات أسرع وصولًا إلى ما دون 0.01؟</translation>
  </message>
  <message>
   <source>They need the same.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>كلها تحتاج إلى العدد نفسه.</translation>
  </message>
  <message>
   <source>Larger, but past 1/L, and nearly at 2/L: the factor is −0.9. It needs {near_95} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>أكبر، لكنه بعد ⁦1/L⁩ ويكاد يبلغ ⁦2/L⁩: العامل ⁦−0.9⁩. يحتاج إلى ⁦{near_95}⁩ خطوة.</translation>
  </message>
  <message>
   <source>0.45 and 0.55 would, as they are equally far from 1/L. 0.95 is farther.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>هكذا يكون مع 0.45 و0.55، لأنهما على بعد واحد من ⁦1/L⁩. أما 0.95 فأبعد.</translation>
  </message>
  <message>
   <source>Yes: {near_45} steps, and {near_95} with 0.95. As fast as 0.45 is 0.55: {near_55} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>نعم: ⁦{near_45}⁩ خطوات، و⁦{near_95}⁩ مع 0.95. وبسرعة 0.45 يكون 0.55: ⁦{near_55}⁩ خطوات.</translation>
  </message>
 </context>
 <context>
  <name>lesson/05-neuron</name>
  <message>
   <source>One neuron</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>عصبون واحد</translation>
  </message>
  <message>
   <source>A weighted sum, a squeeze, a boundary, and training until all are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>مجموع موزون، وعصر، وحدّ فاصل، وتدريب حتى تصح كلها.</translation>
  </message>
  <message>
   <source>A sum</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>مجموع</translation>
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
   <translation>بعد هذا الدرس يمكن حساب ما يقوله العصبون باليد، ورؤية أين يغيّر رأيه، وتدريبه.

يأخذ العصبون مدخلًا x، ويضربه في **وزنه** w، ويضيف **انحيازه** b:

$z = w x + b$

هنا ⁦{n}⁩ عيّنات لكل منها مدخل واحد. للدوائر الوسم 0 وللمثلثات 1؛ لنتخيل قططًا وكلابًا. الوزن ⁦{w0}⁩، والانحياز ⁦{b0}⁩. وللعيّنة المحاطة بحلقة ⁦x = {input}⁩، فيكون ⁦z = {w0} · {input} + {b0} = {z}⁩.
</translation>
  </message>
  <message>
   <source>What would z be for a sample with x = −3?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>كم تكون z لعيّنة فيها ⁦x = −3⁩؟</translation>
  </message>
  <message>
   <source>Weight times input, plus bias: {w0} · (−3) + {b0}.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الوزن في المدخل زائد الانحياز: ⁦{w0} · (−3) + {b0}⁩.</translation>
  </message>
  <message>
   <source>Yes: {w0} · (−3) + {b0} = −1.3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>نعم: ⁦{w0} · (−3) + {b0} = −1.3⁩.</translation>
  </message>
  <message>
   <source>That is w · x. Add the bias.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>هذا ⁦w · x⁩. أضف الانحياز.</translation>
  </message>
  <message>
   <source>Only the weight is multiplied by x. The bias is added as it is.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الوزن وحده يُضرب في x. والانحياز يضاف كما هو.</translation>
  </message>
  <message>
   <source>The weight and the input are multiplied, not added.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الوزن والمدخل يُضربان ولا يُجمعان.</translation>
  </message>
  <message>
   <source>The bias is above 0: adding it brings z nearer to 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الانحياز فوق 0: إضافته تقرّب z من 0.</translation>
  </message>
  <message>
   <source>Mind the sign: the input is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>انتبه إلى الإشارة: المدخل ⁦−3⁩.</translation>
  </message>
  <message>
   <source>That is z of the ringed sample. Here x is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>هذا z للعيّنة المحاطة بحلقة. وهنا x هو ⁦−3⁩.</translation>
  </message>
  <message>
   <source>A squeeze</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>عصر</translation>
  </message>
  <message>
   <source>z can be any number. The **sigmoid** σ squeezes it between 0 and 1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

The output ŷ says how likely label 1 is. For z = 0 it is ½, undecided; for a large z nearly 1, far below 0
nearly 0. For z = {z} it is {guess}.

Mind the minus sign: 1/(1 + e^z) is the mirrored curve, which falls where σ rises.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>يمكن أن يكون z أي عدد. و**الدالة السينية** σ تعصره بين 0 و1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

يقول الخرج ŷ ما احتمال الوسم 1. عند ⁦z = 0⁩ هو ½، بلا حسم؛ وعند z كبير يقارب 1، وتحت 0 بكثير يقارب 0. وعند ⁦z = {z}⁩ هو ⁦{guess}⁩.

انتبه إلى إشارة الطرح: ⁦1/(1 + e^z)⁩ هو المنحنى المعكوس، الذي ينخفض حيث يرتفع σ.
</translation>
  </message>
  <message>
   <source>σ({z}) = {guess}. What is σ({mirror_z})?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>‏⁦σ({z}) = {guess}⁩. ما ⁦σ({mirror_z})⁩؟</translation>
  </message>
  <message>
   <source>The curve is the same upside down on the other side of 0: both add up to 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>المنحنى هو نفسه مقلوبًا في الجانب الآخر من 0: مجموعهما 1.</translation>
  </message>
  <message>
   <source>Yes: 1 − {guess} = {mirror}. As sure as before, of the other class.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>نعم: ⁦1 − {guess} = {mirror}⁩. ثقة كالسابقة، لكن بالفئة الأخرى.</translation>
  </message>
  <message>
   <source>An output is never below 0: σ squeezes everything between 0 and 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>لا يكون الخرج تحت 0 أبدًا: تعصر σ كل شيء بين 0 و1.</translation>
  </message>
  <message>
   <source>That is σ({z}), and the curve of 1/(1 + e^z) would give it at {mirror_z}: mind the minus sign.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>هذا ⁦σ({z})⁩، ومنحنى ⁦1/(1 + e^z)⁩ يعطيه عند ⁦{mirror_z}⁩: انتبه إلى إشارة الطرح.</translation>
  </message>
  <message>
   <source>The boundary</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الحدّ الفاصل</translation>
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
   <translation>حيث ŷ فوق ½ يقول العصبون 1، وحيث هو تحته يقول 0. ويغيّر رأيه حيث ⁦z = 0⁩:

$w x + b = 0, \quad x = -\frac{b}{w}$

هذا **حدّه الفاصل**، وهو الخط المتقطع في البيانات. إلى يمينه كل شيء 1، وإلى يساره 0. هنا ⁦w = {w0}⁩ و ⁦b = {b0}⁩؛ اقسم، وقارن بما كُتب عند الخط.

الانحياز يحرّك الحدّ. والوزن يقول كم ينعطف الخرج هناك بحدّة، وأي جانب هو أي فئة.
</translation>
  </message>
  <message>
   <source>With w = 2 and b = −3, where is the boundary?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>مع ⁦w = 2⁩ و ⁦b = −3⁩، أين الحدّ؟</translation>
  </message>
  <message>
   <source>Yes: 2x = 3, so x = 1.5. Then the triangle at x = 1 would be on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>نعم: ⁦2x = 3⁩، إذن ⁦x = 1.5⁩. عندئذ يكون المثلث عند ⁦x = 1⁩ في الجهة الخاطئة.</translation>
  </message>
  <message>
   <source>Mind the sign: x = −b/w, and b is below 0 already.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>انتبه إلى الإشارة: ⁦x = −b/w⁩، و b تحت 0 أصلًا.</translation>
  </message>
  <message>
   <source>That is upside down. Divide the bias by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>هذا مقلوب. اقسم الانحياز على الوزن.</translation>
  </message>
  <message>
   <source>That is −b. Divide by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>هذا ⁦−b⁩. اقسمه على الوزن.</translation>
  </message>
  <message>
   <source>Who is on their own side?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>من في جهته الصحيحة؟</translation>
  </message>
  <message>
   <source>A sample is right if the neuron says its label: circles belong to the left of the boundary, triangles to
the right. The share of those that are right is the **accuracy**.

This neuron has w = {w0} and b = {b0}. To the circle at x = {input} it gives ŷ = {guess}.

The cost knows more than the accuracy. It counts how wrong each output is, not only on which side it lies,
and so it has a slope to walk down.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>تكون العيّنة صحيحة إذا قال العصبون وسمها: مكان الدوائر إلى يسار الحدّ، والمثلثات إلى يمينه. ونسبة الصحيحة منها هي **الدقة**.

لهذا العصبون ⁦w = {w0}⁩ و ⁦b = {b0}⁩. ويعطي للدائرة عند ⁦x = {input}⁩ الخرج ⁦ŷ = {guess}⁩.

تعرف التكلفة أكثر من الدقة. فهي تحسب مقدار خطأ كل خرج، لا جهته فقط، ولذلك لها ميل يُنزل معه.
</translation>
  </message>
  <message>
   <source>How many of the four samples are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>كم من العيّنات الأربع صحيحة؟</translation>
  </message>
  <message>
   <source>Count the circles left of the dashed line and the triangles right of it.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>عُدّ الدوائر إلى يسار الخط المتقطع والمثلثات إلى يمينه.</translation>
  </message>
  <message>
   <source>Yes. The accuracy is {share}; the circle at {input} is on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>نعم. الدقة ⁦{share}⁩؛ والدائرة عند ⁦{input}⁩ في الجهة الخاطئة.</translation>
  </message>
  <message>
   <source>That is the share. How many are they?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>هذه النسبة. كم عددها؟</translation>
  </message>
  <message>
   <source>Look at the circle at {input}: ŷ = {guess} is above ½, so the neuron says 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>انظر إلى الدائرة عند ⁦{input}⁩: ⁦ŷ = {guess}⁩ فوق ½، فيقول العصبون 1.</translation>
  </message>
  <message>
   <source>The circle at −2 is left of the boundary: it is right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الدائرة عند ⁦−2⁩ إلى يسار الحدّ: هي صحيحة.</translation>
  </message>
  <message>
   <source>One is wrong. How many are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>واحدة خاطئة. كم عدد الصحيحة؟</translation>
  </message>
  <message>
   <source>Train it</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>التدريب</translation>
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
   <translation>تبدأ هذه المسيرة بوزن وانحياز خاطئين عن قصد، ⁦w = {w0}⁩ و ⁦b = {b0}⁩: ينخفض المنحنى حيث ينبغي أن يرتفع، والدقة ⁦{share}⁩.

التدريب نزول تدرّجي على التكلفة بوسيطين:

$w \leftarrow w - \eta \frac{\partial C}{\partial w}, \quad b \leftarrow b - \eta \frac{\partial C}{\partial b}$

اضغط `S` بضع مرات وراقب المنحنى ينعطف بينما تنزل الكرة على مشهد التكلفة. ثم `R`.

الخطوة ⁦{step}⁩: ⁦C = {cost:4}⁩، الدقة ⁦{accuracy:2}⁩.
</translation>
  </message>
  <message>
   <source>Train until all four are on their own side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>درّب حتى تكون العيّنات الأربع في جهتها الصحيحة.</translation>
  </message>
  <message>
   <source>Press `R`, or `S` about {done} times.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>اضغط `R`، أو `S` نحو ⁦{done}⁩ مرة.</translation>
  </message>
  <message>
   <source>At step {done} all are right, with C = {cost_done}. Go on, and the cost still falls: the outputs come nearer to their labels.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>عند الخطوة ⁦{done}⁩ كلها صحيحة، و ⁦C = {cost_done}⁩. وبالمتابعة ما زالت التكلفة تنخفض: تقترب المخرجات من وسومها.</translation>
  </message>
  <message>
   <source>No bowl</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>ليس وعاءً</translation>
  </message>
  <message>
   <source>In lesson 4 the cost was a bowl, with one curvature L. Is a neuron’s cost a bowl too?

At w = {w0}, b = {b0} the largest curvature in any direction is {bend}, the smallest {lowest}: both below 0.
So there is no 1/L and no 2/L here. The app shows a plain slider, and says why.

Near good weights it is otherwise: at w = 1, b = 1.5 the two are {bend_good} and {lowest_good}.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>في الدرس 4 كانت التكلفة وعاءً له انحناء واحد L. هل تكلفة العصبون وعاء أيضًا؟

عند ⁦w = {w0}⁩ و ⁦b = {b0}⁩ أكبر انحناء في أي اتجاه ⁦{bend}⁩، وأصغره ⁦{lowest}⁩: كلاهما تحت 0. فلا ⁦1/L⁩ هنا ولا ⁦2/L⁩. ويعرض التطبيق مزلاجًا بسيطًا، ويقول السبب.

وقرب الأوزان الجيدة الأمر مختلف: عند ⁦w = 1⁩ و ⁦b = 1.5⁩ الانحناءان ⁦{bend_good}⁩ و⁦{lowest_good}⁩.
</translation>
  </message>
  <message>
   <source>Both curvatures are below 0. What is the ground like here?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الانحناءان تحت 0. كيف تكون الأرض هنا؟</translation>
  </message>
  <message>
   <source>A bowl, bent up every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>وعاء، ينحني إلى أعلى في كل اتجاه.</translation>
  </message>
  <message>
   <source>A hill, bent down every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>تل، ينحني إلى أسفل في كل اتجاه.</translation>
  </message>
  <message>
   <source>A saddle, bent up and down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>سرج، ينحني إلى أعلى وإلى أسفل.</translation>
  </message>
  <message>
   <source>In a bowl both are above 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>في الوعاء كلاهما فوق 0.</translation>
  </message>
  <message>
   <source>On a saddle one is above 0 and one below.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>على السرج أحدهما فوق 0 والآخر تحته.</translation>
  </message>
  <message>
   <source>Yes, as on the top of a hill. There is still a slope, and a way down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>نعم، كما على قمة تل. وما زال هناك ميل وطريق إلى أسفل.</translation>
  </message>
  <message>
   <source>Walk down from the hill until all four are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>انزل من التل حتى تصح الأربع كلها.</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>اضغط `R`.</translation>
  </message>
  <message>
   <source>{done} steps. Gradient descent needs a slope, not a bowl; but no formula tells the best η.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>‏⁦{done}⁩ خطوة. يحتاج النزول التدرّجي إلى ميل لا إلى وعاء؛ لكن لا صيغة تعطي أفضل η.</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>ما يمكن فعله الآن</translation>
  </message>
  <message>
   <source>A neuron adds up, z = wx + b, and squeezes, ŷ = σ(z). Its boundary is where z = 0. Training walks down
both slopes at once. Its cost is no bowl: the rate has to be tried.

Real data has more inputs. There is a weight for each, and the boundary is a line or a plane; nothing else
changes.

Where do ∂C/∂w and ∂C/∂b come from? Next, lesson 6: the chain rule.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>العصبون يجمع، ⁦z = wx + b⁩، ثم يعصر، ⁦ŷ = σ(z)⁩. وحدّه حيث ⁦z = 0⁩. والتدريب ينزل مع الميلين معًا. وتكلفته ليست وعاءً: لا بدّ من تجريب المعدل.

للبيانات الحقيقية مدخلات أكثر. لكل منها وزن، والحدّ خط أو مستوٍ؛ ولا يتغير شيء آخر.

من أين يأتي ⁦∂C/∂w⁩ و ⁦∂C/∂b⁩؟ التالي، الدرس 6: قاعدة السلسلة.
</translation>
  </message>
  <message>
   <source>Cats and dogs by weight and ears: train to an accuracy of 0.9 or more.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>قطط وكلاب بالوزن والأذن: درّب حتى دقة 0.9 أو أكثر.</translation>
  </message>
  <message>
   <source>Press `R`: it takes some {near} steps.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>اضغط `R`: يلزم نحو ⁦{near}⁩ خطوة.</translation>
  </message>
  <message>
   <source>The accuracy is {accuracy:2} now, and was {share:2} at the start. Heavy cats and small dogs overlap, so a line cannot tell all of them apart.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>الدقة الآن ⁦{accuracy:2}⁩، وكانت عند البداية ⁦{share:2}⁩. تتداخل القطط الثقيلة والكلاب الصغيرة، فلا يميّز خط بينها كلها.</translation>
  </message>
 </context>
 <context>
  <name>lesson/06-chain-rule</name>
  <message>
   <source>The chain rule, and why σ′ is in there</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>قاعدة السلسلة، ولماذا ⁦σ′⁩ فيها</translation>
  </message>
  <message>
   <source>Error, slope, input: what each factor is for, and what happens without it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>الخطأ والميل والمدخل: فائدة كل عامل، وما يحدث بدونه.</translation>
  </message>
  <message>
   <source>Three links</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ثلاث حلقات</translation>
  </message>
  <message>
   <source>After this lesson you can work out a neuron’s gradient by hand, and say what each of its factors is for.

Here is one sample: x = 2, and its label is 1. w moves z, z moves ŷ, and ŷ moves the cost: a chain of three links, so three factors are multiplied:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

They are the tiles below the pictures: error, slope of the sigmoid, input. Their product is the sample’s **pull** on w.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>بعد هذا الدرس يمكن حساب تدرّج عصبون باليد، وقول فائدة كل عامل فيه.

هنا عيّنة واحدة: ⁦x = 2⁩ ووسمها 1. ‏w يحرّك z، و z يحرّك ŷ، و ŷ يحرّك التكلفة: سلسلة من ثلاث حلقات، فتُضرب ثلاثة عوامل:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

هي البلاطات تحت الصور: الخطأ، وميل الدالة السينية، والمدخل. وحاصل ضربها هو **شدّ** العيّنة على w.
</translation>
  </message>
  <message>
   <source>∂C/∂w begins below 0. Where does the first step take w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>يبدأ ⁦∂C/∂w⁩ تحت 0. إلى أين تأخذ الخطوة الأولى w؟</translation>
  </message>
  <message>
   <source>Down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>إلى النقصان.</translation>
  </message>
  <message>
   <source>Up.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>إلى الزيادة.</translation>
  </message>
  <message>
   <source>Nowhere: that is the bottom.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>لا إلى أي مكان: ذلك هو القاع.</translation>
  </message>
  <message>
   <source>A step goes against the slope: w − η · ∂C/∂w, and minus a negative number is a plus.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>تسير الخطوة عكس الميل: ⁦w − η · ∂C/∂w⁩، وطرح عدد سالب جمع.</translation>
  </message>
  <message>
   <source>Only where the slope is 0 does w stay as it is.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>لا يبقى w كما هو إلا حيث الميل 0.</translation>
  </message>
  <message>
   <source>Yes: from {before} to {after:3}. A larger w makes ŷ larger, and that is what is wanted of a sample of class 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم: من ⁦{before}⁩ إلى ⁦{after:3}⁩. ‏w الأكبر يجعل ŷ أكبر، وهذا هو المطلوب من عيّنة من الفئة 1.</translation>
  </message>
  <message>
   <source>Take that step: press `S`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>اخطُ تلك الخطوة: اضغط `S`.</translation>
  </message>
  <message>
   <source>One step only; `Backspace` takes one back.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>خطوة واحدة فقط؛ و`Backspace` يرجع خطوة.</translation>
  </message>
  <message>
   <source>It moves ŷ from {far:3} to {closer:3}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>تنقل ŷ من ⁦{far:3}⁩ إلى ⁦{closer:3}⁩.</translation>
  </message>
  <message>
   <source>The middle link</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>الحلقة الوسطى</translation>
  </message>
  <message>
   <source>The sigmoid is steep in the middle and flat at both ends. Its slope is

$\sigma'(z) = \hat y \, (1 - \hat y)$

Over z it is a hill, drawn beside the tiles where there is room. It says how far ŷ moves when z moves a little. Where the neuron is in doubt, ŷ moves most. Where it is sure, rightly or wrongly, ŷ hardly moves, and neither does the cost.

With w = {w0} and b = {b0} it begins at the foot of the hill: z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>الدالة السينية شديدة الميل في الوسط ومستوية عند الطرفين. ميلها

$\sigma'(z) = \hat y \, (1 - \hat y)$

هو فوق z تل، مرسوم بجانب البلاطات حيث يتسع المكان. ويقول كم يتحرك ŷ حين يتحرك z قليلًا. حيث العصبون متردد يتحرك ŷ أكثر ما يكون. وحيث هو واثق، مصيبًا أو مخطئًا، يكاد ŷ لا يتحرك، والتكلفة كذلك.

مع ⁦w = {w0}⁩ و ⁦b = {b0}⁩ تكون البداية عند سفح التل: ⁦z = {foot}⁩، ⁦ŷ = {sure:3}⁩، ⁦σ′ = {flat:4}⁩.
</translation>
  </message>
  <message>
   <source>A neuron says ŷ = 0.9. How large is σ′ there?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>يقول عصبون ⁦ŷ = 0.9⁩. كم يبلغ ⁦σ′⁩ هناك؟</translation>
  </message>
  <message>
   <source>σ′ needs nothing but ŷ: take it times what it lacks to 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>لا يحتاج ⁦σ′⁩ إلا إلى ŷ: اضربه فيما ينقصه عن 1.</translation>
  </message>
  <message>
   <source>Yes: 0.9 · 0.1. Already quite flat, since the hill’s top is ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم: ⁦0.9 · 0.1⁩. وهذا مستوٍ إلى حد بعيد، لأن قمة التل ¼.</translation>
  </message>
  <message>
   <source>That is ŷ itself. The second factor, 1 − ŷ, is missing.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا ŷ نفسه. العامل الثاني، ⁦1 − ŷ⁩، ناقص.</translation>
  </message>
  <message>
   <source>That is 1 − ŷ. It is still to be multiplied by ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا ⁦1 − ŷ⁩. وما زال يجب ضربه في ŷ.</translation>
  </message>
  <message>
   <source>That is ŷ · ŷ. The second factor is 1 − ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا ⁦ŷ · ŷ⁩. العامل الثاني هو ⁦1 − ŷ⁩.</translation>
  </message>
  <message>
   <source>Climb the hill: choose a start at which σ′ is as large as it can be. Drag the ball in the cost landscape, or type w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>اصعد التل: اختر بداية يكون فيها ⁦σ′⁩ أكبر ما يمكن. اسحب الكرة في مشهد التكلفة، أو اكتب w و b.</translation>
  </message>
  <message>
   <source>The top is at z = 0, and here z = 2w + b. With w = 1.5, which b makes that 0?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>القمة عند ⁦z = 0⁩، وهنا ⁦z = 2w + b⁩. مع ⁦w = 1.5⁩، أي b يجعل ذلك 0؟</translation>
  </message>
  <message>
   <source>There: where z = 0, ŷ is ½ and σ′ is ¼. It is never more.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ها هي: حيث ⁦z = 0⁩ يكون ŷ ½ و ⁦σ′⁩ ¼. ولا يزيد على ذلك أبدًا.</translation>
  </message>
  <message>
   <source>The last link is x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>الحلقة الأخيرة هي x</translation>
  </message>
  <message>
   <source>In z = wx + b, the weight is multiplied by x and the bias by 1. Nudge w a little, and z moves x times as far; nudge b, and z moves just as far. So both share the error and the slope, and only the last factor differs:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

The path in the cost landscape shows it. This sample has x = 2, and in {step} steps b has gone from {b0} to {b:2}, w from {w0} to {w:2}: twice as far.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>في ⁦z = wx + b⁩ يُضرب الوزن في x والانحياز في 1. حرّك w قليلًا فيتحرك z مقدار x أمثاله؛ وحرّك b فيتحرك z بالمقدار نفسه. فيشترك الاثنان في الخطأ والميل، ولا يختلف إلا العامل الأخير:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

ويبيّن ذلك الطريق في مشهد التكلفة. لهذه العيّنة ⁦x = 2⁩، وفي ⁦{step}⁩ خطوة انتقل b من ⁦{b0}⁩ إلى ⁦{b:2}⁩، و w من ⁦{w0}⁩ إلى ⁦{w:2}⁩: ضعف المسافة.
</translation>
  </message>
  <message>
   <source>Another sample, with x = −3, pulls on b with 0.1. How does it pull on w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>عيّنة أخرى فيها ⁦x = −3⁩ تشدّ على b بمقدار 0.1. كيف تشدّ على w؟</translation>
  </message>
  <message>
   <source>The pull on w is the pull on b times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>الشدّ على w هو الشدّ على b في المدخل.</translation>
  </message>
  <message>
   <source>Yes. It pulls three times as hard, and the other way.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم. تشدّ ثلاثة أمثال، وإلى الجهة الأخرى.</translation>
  </message>
  <message>
   <source>That leaves out x: 0.1 is the pull on b. On w it counts times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا يُسقط x: الشدّ على b هو 0.1. وعلى w يُحسب مضروبًا في المدخل.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: this input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>المقدار صحيح. انتبه إلى الإشارة: هذا المدخل تحت 0.</translation>
  </message>
  <message>
   <source>Times x, not divided by x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ضرب في x، لا قسمة على x.</translation>
  </message>
  <message>
   <source>The factors of a chain are multiplied, not added.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>عوامل السلسلة تُضرب ولا تُجمع.</translation>
  </message>
  <message>
   <source>A sample with x = 0 is quite wrong. What does it do?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>عيّنة فيها ⁦x = 0⁩ خاطئة جدًا. ماذا تفعل؟</translation>
  </message>
  <message>
   <source>It moves w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>تحرّك w و b.</translation>
  </message>
  <message>
   <source>It moves b alone.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>تحرّك b وحده.</translation>
  </message>
  <message>
   <source>It moves neither.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>لا تحرّك أيًا منهما.</translation>
  </message>
  <message>
   <source>Its input is 0, so w has no part in its z: w is not to blame.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>مدخلها 0، فلا نصيب لـ w في z: ليس الذنب ذنب w.</translation>
  </message>
  <message>
   <source>For w that is so. But the bias’ input is always 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا صحيح لـ w. لكن مدخل الانحياز 1 دائمًا.</translation>
  </message>
  <message>
   <source>Yes: an input that is off leaves its weight alone, and the bias does the work.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم: المدخل المطفأ يترك وزنه وشأنه، ويقوم الانحياز بالعمل.</translation>
  </message>
  <message>
   <source>Four samples, one mean</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>أربع عيّنات، متوسط واحد</translation>
  </message>
  <message>
   <source>Every sample pulls, and the gradient is the mean of their pulls:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Here are four points on a line, two of each class. The buttons ‹ and › above the tiles lead from one to the next; a click on a point does too. The mean of all, ∂C/∂w = {slope:4}, stands below the tiles.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>كل عيّنة تشدّ، والتدرّج متوسط شدّها:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

هنا أربع نقاط على خط، اثنتان من كل فئة. الزران ‹ و › فوق البلاطات ينقلان من واحدة إلى التالية؛ والنقر على نقطة كذلك. ومتوسط الكل، ⁦∂C/∂w = {slope:4}⁩، تحت البلاطات.
</translation>
  </message>
  <message>
   <source>Look at all {size}. Which one pulls hardest on w, whichever way?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>انظر إلى العيّنات الـ ⁦{size}⁩ كلها. أيها أقوى شدًّا على w، إلى أي جهة كان؟</translation>
  </message>
  <message>
   <source>Its error is the largest of the four, and its slope too. But its input is only −1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>خطؤها أكبر الأربعة، وميلها كذلك. لكن مدخلها ⁦−1⁩ فقط.</translation>
  </message>
  <message>
   <source>Its error is a little larger than that of x = −2, but its input has half the size.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>خطؤها أكبر قليلًا من خطأ ⁦x = −2⁩، لكن مدخلها نصفه مقدارًا.</translation>
  </message>
  <message>
   <source>Its input is as large as that of x = −2, but its error and its slope are smaller.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>مدخلها بكبر مدخل ⁦x = −2⁩، لكن خطأها وميلها أصغر.</translation>
  </message>
  <message>
   <source>Yes, with {hardest:4}. Neither its error nor its slope is the largest; the product is what counts.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم، بمقدار ⁦{hardest:4}⁩. ليس خطؤها ولا ميلها الأكبر؛ العبرة بحاصل الضرب.</translation>
  </message>
  <message>
   <source>Without x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>بلا x</translation>
  </message>
  <message>
   <source>Many texts forget the last factor and give w the gradient of b. The switch *Forgotten x* below the pictures puts this bug into the neuron.

With it, w and b move by the same amount at each step, Δw = Δb. So the path in the cost landscape is locked to 45°, wherever the minimum lies. In {late_step} steps from w = {w_first} and b = {b_first}, the cost rises from {first:3} to {late:3}. The right code comes down to {right_late:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>كثير من النصوص ينسى العامل الأخير ويعطي w تدرّج b. المفتاح «نسيان x» تحت الصور يضع هذا الخلل في العصبون.

به يتحرك w و b بالمقدار نفسه في كل خطوة، ⁦Δw = Δb⁩. فيبقى الطريق في مشهد التكلفة على زاوية 45°، أينما كانت النهاية الصغرى. في ⁦{late_step}⁩ خطوة من ⁦w = {w_first}⁩ و ⁦b = {b_first}⁩ ترتفع التكلفة من ⁦{first:3}⁩ إلى ⁦{late:3}⁩. والبرنامج الصحيح ينزل إلى ⁦{right_late:4}⁩.
</translation>
  </message>
  <message>
   <source>From w = 3 and b = 1, the same bug takes w to {w_late:2}. Where is b then?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>من ⁦w = 3⁩ و ⁦b = 1⁩ يأخذ الخلل نفسه w إلى ⁦{w_late:2}⁩. أين يكون b عندئذ؟</translation>
  </message>
  <message>
   <source>Whatever w moved by, b moved by too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ما تحركه w تحركه b أيضًا.</translation>
  </message>
  <message>
   <source>Yes: 3 − {w_late:2} is what w has lost, and b has lost as much.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم: ⁦3 − {w_late:2}⁩ هو ما فقده w، وفقد b مثله.</translation>
  </message>
  <message>
   <source>As far, but the same way: w went down, so b did too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>المسافة صحيحة، لكن في الاتجاه نفسه: نقص w، فنقص b أيضًا.</translation>
  </message>
  <message>
   <source>That is where w is. b began elsewhere and moved as far as w did.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا مكان w. أما b فبدأ من غيره وتحرك بقدر ما تحرك w.</translation>
  </message>
  <message>
   <source>That is how far b has moved. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا مقدار حركة b. وقد بدأ من 1.</translation>
  </message>
  <message>
   <source>That is how far b has moved, and which way. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا مقدار حركة b واتجاهها. وقد بدأ من 1.</translation>
  </message>
  <message>
   <source>Take the bug out with its switch, and run (`R`) until the cost is below 0.002.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>أخرج الخلل بمفتاحه، وشغّل (`R`) حتى تصير التكلفة تحت 0.002.</translation>
  </message>
  <message>
   <source>Untick *Forgotten x*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>أزل علامة «نسيان x»، ثم اضغط `R`.</translation>
  </message>
  <message>
   <source>The path of the right code bends to where the cost is low. Now C = {cost:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>طريق البرنامج الصحيح ينعطف إلى حيث التكلفة منخفضة. الآن ⁦C = {cost:4}⁩.</translation>
  </message>
  <message>
   <source>The exponent’s sign</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>إشارة الأس</translation>
  </message>
  <message>
   <source>With e^z in place of e^(−z), σ is mirrored. Is the sign a detail?

Flipped **everywhere**, it is: the derivative flips too, and from the mirrored start the code learns mirrored weights, w = −{mirror:2} in place of {mirror:2}, and is as good.

Flipped in **one place only**, it is not. With this page’s bug the output is mirrored and the gradient is not: every step climbs, in {n} steps from {first:2} to {late:3}. The check below measures a slope opposite to what such code claims.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>مع e^z بدل ⁦e^(−z)⁩ تنعكس σ. هل الإشارة أمر ثانوي؟

إذا قُلبت **في كل مكان** فنعم: تنقلب المشتقة أيضًا، ومن البداية المعكوسة يتعلّم البرنامج أوزانًا معكوسة، ⁦w = −{mirror:2}⁩ بدل ⁦{mirror:2}⁩، وهو جيد بالقدر نفسه.

وإذا قُلبت **في مكان واحد** فلا. مع خلل هذه الصفحة الخرج معكوس والتدرّج ليس كذلك: كل خطوة تصعد، في ⁦{n}⁩ خطوة من ⁦{first:2}⁩ إلى ⁦{late:3}⁩. والفحص أدناه يقيس ميلًا عكس ما يدّعيه مثل هذا البرنامج.
</translation>
  </message>
  <message>
   <source>A cost climbs at every step. What do you suspect first?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>تكلفة تصعد في كل خطوة. ما أول ما يُشتبه فيه؟</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>معدل التعلّم أكبر مما ينبغي.</translation>
  </message>
  <message>
   <source>A sign is wrong between cost and gradient.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>إشارة خاطئة بين التكلفة والتدرّج.</translation>
  </message>
  <message>
   <source>The data cannot be told apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>لا يمكن الفصل بين البيانات.</translation>
  </message>
  <message>
   <source>Then a small enough one would go down. With this bug even η = 0.01 climbs, from {first:2} to {slow:3} in as many steps.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>عندئذ كان معدل صغير بما يكفي سينزل. ومع هذا الخلل يصعد حتى ⁦η = 0.01⁩، من ⁦{first:2}⁩ إلى ⁦{slow:3}⁩ في العدد نفسه من الخطوات.</translation>
  </message>
  <message>
   <source>That would leave the cost high, but no step would climb. And the right code tells all four apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ذلك يترك التكلفة مرتفعة، لكن لا تصعد أي خطوة. والبرنامج الصحيح يفصل بين الأربع كلها.</translation>
  </message>
  <message>
   <source>Yes. A step along the true gradient, if it is short enough, always goes down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم. الخطوة مع التدرّج الحقيقي، إن كانت قصيرة بما يكفي، تنزل دائمًا.</translation>
  </message>
  <message>
   <source>Mend the code, and run until the cost is below 0.01.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>أصلح البرنامج، وشغّل حتى تصير التكلفة تحت 0.01.</translation>
  </message>
  <message>
   <source>Untick *Sign of the exponent*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>أزل علامة «إشارة الأس»، ثم اضغط `R`.</translation>
  </message>
  <message>
   <source>The right code brings all four to their own side, and in {n} steps the cost to {right_late:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>البرنامج الصحيح يأتي بالأربع كلها إلى جهتها الصحيحة، وفي ⁦{n}⁩ خطوة بالتكلفة إلى ⁦{right_late:4}⁩.</translation>
  </message>
  <message>
   <source>By hand</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>باليد</translation>
  </message>
  <message>
   <source>From w = 0 and b = 0 every z is 0, so every ŷ is ½ and every σ′ is ¼. Now you can do the whole gradient in your head, over the points −2 and −1 of class 0 and 1 and 2 of class 1.

To sum up: the gradient is error times slope times input, averaged over the samples. The slope is in there because the cost feels w only through ŷ and z. That same factor lets a neuron stall which is sure and wrong: that is **lesson 7**.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>من ⁦w = 0⁩ و ⁦b = 0⁩ كل z هو 0، فكل ŷ هو ½ وكل ⁦σ′⁩ هو ¼. الآن يمكن حساب التدرّج كله ذهنيًا، على النقطتين ⁦−2⁩ و ⁦−1⁩ من الفئة 0، و1 و2 من الفئة 1.

الخلاصة: التدرّج هو الخطأ في الميل في المدخل، متوسطًا على العيّنات. والميل فيه لأن التكلفة لا تحس بـ w إلا عبر ŷ و z. وهذا العامل نفسه يجعل العصبون الواثق المخطئ يتعثّر: ذلك هو **الدرس 7**.
</translation>
  </message>
  <message>
   <source>What is ∂C/∂w at the start?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ما ⁦∂C/∂w⁩ عند البداية؟</translation>
  </message>
  <message>
   <source>(ŷ − y) · x is −1, −½, −½ and −1. Take the mean, and then σ′ = ¼ of it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>‏⁦(ŷ − y) · x⁩ هو ⁦−1⁩ ثم ⁦−½⁩ ثم ⁦−½⁩ ثم ⁦−1⁩. خذ المتوسط، ثم ⁦σ′ = ¼⁩ منه.</translation>
  </message>
  <message>
   <source>Yes: −¾ times ¼. The tab *Chain rule* shows the same.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>نعم: −¾ في ¼. وعلامة التبويب «قاعدة السلسلة» تبيّن الشيء نفسه.</translation>
  </message>
  <message>
   <source>A factor of ¼ is missing: either σ′, which is ¼ everywhere here, or 1/N, which is ¼ too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ينقص العامل ¼: إما ⁦σ′⁩، وهو هنا ¼ في كل مكان، أو ⁦1/N⁩، وهو ¼ أيضًا.</translation>
  </message>
  <message>
   <source>The errors alone do cancel out, and that is ∂C/∂b. For w, each counts times its x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>الأخطاء وحدها تتلاشى فعلًا، وذلك هو ⁦∂C/∂b⁩. أما لـ w فيُحسب كل منها مضروبًا في x الخاص به.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: for class 1 the error is ½ − 1, for class 0 the input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>المقدار صحيح. انتبه إلى الإشارة: للفئة 1 الخطأ ⁦½ − 1⁩، وللفئة 0 المدخل تحت 0.</translation>
  </message>
  <message>
   <source>Twice too much. With the cost 1/(2N) Σ (ŷ − y)², the 2 of the square has cancelled.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>ضعف الصواب. مع التكلفة ⁦1/(2N) Σ (ŷ − y)²⁩ اختُزل 2 الآتي من المربع.</translation>
  </message>
  <message>
   <source>That is a sum without σ′. Divide by N = 4, and multiply by ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>هذا مجموع بلا ⁦σ′⁩. اقسم على ⁦N = 4⁩، واضرب في ¼.</translation>
  </message>
 </context>
 <context>
  <name>lesson/07-saturation</name>
  <message>
   <source>Saturation and cross-entropy</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>التشبّع والإنتروبيا المتقاطعة</translation>
  </message>
  <message>
   <source>A flat cost is not always a finished one; a cost that does not go flat.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>التكلفة المستوية ليست دائمًا منتهية؛ وتكلفة لا تستوي.</translation>
  </message>
  <message>
   <source>Sure, and wrong</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>واثق ومخطئ</translation>
  </message>
  <message>
   <source>After this lesson you can tell a neuron that has stalled from one that has finished, and say what cross-entropy changes.

One sample: x = 1, and its label is 0. With w = {w0} and b = {b0} the neuron says ŷ = {sure:5}. It is as sure as it can be, and quite wrong: the error ŷ − y could hardly be larger.

Surely it has a lot to learn. But its pull is the error times the slope σ′(z) times x, and you see all three in the tiles.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>بعد هذا الدرس يمكن التمييز بين عصبون تعثّر وعصبون انتهى، وقول ما تغيّره الإنتروبيا المتقاطعة.

عيّنة واحدة: ⁦x = 1⁩ ووسمها 0. مع ⁦w = {w0}⁩ و ⁦b = {b0}⁩ يقول العصبون ⁦ŷ = {sure:5}⁩. هو واثق إلى أقصى حد، ومخطئ جدًا: يكاد الخطأ ⁦ŷ − y⁩ لا يمكن أن يكون أكبر.

لا بدّ أن أمامه كثيرًا ليتعلّمه. لكن شدّه هو الخطأ في الميل ⁦σ′(z)⁩ في x، والثلاثة كلها في البلاطات.
</translation>
  </message>
  <message>
   <source>How large will its first step be?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>كم تكون خطوته الأولى كبيرة؟</translation>
  </message>
  <message>
   <source>Large, since the error is large.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>كبيرة، لأن الخطأ كبير.</translation>
  </message>
  <message>
   <source>Tiny, since σ′ is nearly 0.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>ضئيلة، لأن ⁦σ′⁩ يقارب 0.</translation>
  </message>
  <message>
   <source>That depends on η alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>يتعلق ذلك بـ η وحده.</translation>
  </message>
  <message>
   <source>The error is one of three factors. Look at the second tile.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>الخطأ أحد ثلاثة عوامل. انظر إلى البلاطة الثانية.</translation>
  </message>
  <message>
   <source>η multiplies the pull, and the pull is only {tug}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>‏η يضرب الشدّ، والشدّ ⁦{tug}⁩ فقط.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {flat}, so the pull on w is {tug}, and the step η times that.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم: ⁦σ′⁩ هو ⁦{flat}⁩، فالشدّ على w هو ⁦{tug}⁩، والخطوة η أمثاله.</translation>
  </message>
  <message>
   <source>Try it: take ten steps (`Shift+S`), and see how far ŷ comes.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>جرّب: اخطُ عشر خطوات (`Shift+S`)، وانظر إلى أين يصل ŷ.</translation>
  </message>
  <message>
   <source>`Shift+S` takes ten steps at once, `S` takes one.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>‏`Shift+S` يخطو عشر خطوات معًا، و`S` خطوة واحدة.</translation>
  </message>
  <message>
   <source>ŷ was {sure:5}, and now it is {output:5}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>كان ŷ عند ⁦{sure:5}⁩، وهو الآن ⁦{output:5}⁩.</translation>
  </message>
  <message>
   <source>Flat is not done</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>المستوي ليس منتهيًا</translation>
  </message>
  <message>
   <source>The same neuron after {n} steps. The cost is as flat as in a run that has finished, and the slope is only {late_norm:6}. Yet the cost is {late_cost:4}, and it could be 0.

The slope is a product. It is small where the error is: the neuron has **finished**. It is as small where σ′ is: the neuron has **stalled**, which is called *saturation*. The slope alone does not tell. Look at the cost, or at the tiles, as the verdict does.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>العصبون نفسه بعد ⁦{n}⁩ خطوة. التكلفة مستوية كما في جولة انتهت، والميل ⁦{late_norm:6}⁩ فقط. ومع ذلك التكلفة ⁦{late_cost:4}⁩، ويمكن أن تكون 0.

الميل حاصل ضرب. يصغر حيث يصغر الخطأ: العصبون **انتهى**. ويصغر بالقدر نفسه حيث يصغر ⁦σ′⁩: العصبون **تعثّر**، ويسمى ذلك **التشبّع**. الميل وحده لا يخبر. انظر إلى التكلفة، أو إلى البلاطات، كما يفعل الحكم.
</translation>
  </message>
  <message>
   <source>Which factor makes the slope so small here?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>أي عامل يجعل الميل صغيرًا هكذا هنا؟</translation>
  </message>
  <message>
   <source>The error ŷ − y.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>الخطأ ⁦ŷ − y⁩.</translation>
  </message>
  <message>
   <source>The slope σ′(z).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>الميل ⁦σ′(z)⁩.</translation>
  </message>
  <message>
   <source>The input x.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>المدخل x.</translation>
  </message>
  <message>
   <source>The error is nearly 1, as large as it gets. Look at the tiles.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>الخطأ يقارب 1، وهو أكبر ما يمكن. انظر إلى البلاطات.</translation>
  </message>
  <message>
   <source>The input is 1: it changes nothing.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>المدخل 1: لا يغيّر شيئًا.</translation>
  </message>
  <message>
   <source>Yes: σ′ is {late_bend:6}, and everything is multiplied by it.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم: ⁦σ′⁩ هو ⁦{late_bend:6}⁩، وكل شيء مضروب فيه.</translation>
  </message>
  <message>
   <source>Suppose the tolerance were 0.0001, so that a run ends where the slope is at most that. At which step would this run have ended?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>لنفرض أن السماحية 0.0001، فتنتهي الجولة حيث لا يتجاوز الميل ذلك. عند أي خطوة كانت هذه الجولة ستنتهي؟</translation>
  </message>
  <message>
   <source>At the start the slope was {steep}. Is that above the tolerance?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>عند البداية كان الميل ⁦{steep}⁩. هل هو فوق السماحية؟</translation>
  </message>
  <message>
   <source>At the start already, and it would call that converged. Flat does not mean done.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>عند البداية نفسها، وكانت ستسمّي ذلك تقاربًا. الاستواء لا يعني التمام.</translation>
  </message>
  <message>
   <source>It need not walk so long: compare the slope at the start, {steep}, with the tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>لا حاجة إلى سير بهذا الطول: قارن الميل عند البداية، ⁦{steep}⁩، بالسماحية.</translation>
  </message>
  <message>
   <source>How long is the plateau?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>كم تطول الهضبة؟</translation>
  </message>
  <message>
   <source>Three neurons, all wrong about the same sample, all with η = {eta}. They begin at (0.6, 0.9), (2, 2) and (5, 5), where σ′ is {bend1:3}, {bend2:4} and {bend3:6}. Press `R` and watch their costs.

The first brings ŷ below 0.2 in {near} steps. The second is only a little farther out, and needs {middle}: it creeps along the plateau, then falls as fast as the first.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>ثلاثة عصبونات، كلها مخطئة في العيّنة نفسها، وكلها مع ⁦η = {eta}⁩. تبدأ عند ⁦(0.6, 0.9)⁩ و ⁦(2, 2)⁩ و ⁦(5, 5)⁩، حيث ⁦σ′⁩ هو ⁦{bend1:3}⁩ و⁦{bend2:4}⁩ و⁦{bend3:6}⁩. اضغط `R` وراقب تكاليفها.

الأول يُنزل ŷ تحت 0.2 في ⁦{near}⁩ خطوة. والثاني أبعد قليلًا فقط، ويحتاج إلى ⁦{middle}⁩: يزحف على الهضبة، ثم يهبط بسرعة الأول.
</translation>
  </message>
  <message>
   <source>And the third, from (5, 5)?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>والثالث، من ⁦(5, 5)⁩؟</translation>
  </message>
  <message>
   <source>About 900 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نحو 900 خطوة.</translation>
  </message>
  <message>
   <source>About 5,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نحو 5,000 خطوة.</translation>
  </message>
  <message>
   <source>Over 70,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>أكثر من 70,000 خطوة.</translation>
  </message>
  <message>
   <source>From the first to the second, σ′ falls to about an eighth. From the second to the third, it falls to less than a 300th.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>من الأول إلى الثاني يهبط ⁦σ′⁩ إلى نحو الثُّمن. ومن الثاني إلى الثالث يهبط إلى أقل من جزء من 300.</translation>
  </message>
  <message>
   <source>It is longer than that: σ′ is less than a 300th of the second’s, and so is each step.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>أطول من ذلك: ⁦σ′⁩ أقل من جزء من 300 مما للثاني، وكذلك كل خطوة.</translation>
  </message>
  <message>
   <source>Yes, and nearly all of them on the plateau: it looks like an end, and is none. Counted, they are {far}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم، وكلها تقريبًا على الهضبة: تبدو كنهاية وليست كذلك. وبالعدّ هي ⁦{far}⁩.</translation>
  </message>
  <message>
   <source>Cross-entropy takes σ′ out</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>الإنتروبيا المتقاطعة تُخرج ⁦σ′⁩</translation>
  </message>
  <message>
   <source>Another cost for the same neuron: $C = -\log(1 - \hat y)$ where the label is 0, and $-\log \hat y$ where it is 1. Being sure and wrong is now dear: C = {dear:2}. Its slope by ŷ is

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Times σ′(z) = ŷ(1 − ŷ), the divisor cancels, and $\partial C / \partial z = \hat y - y$ is left. The second tile is struck out: the error pulls with all its might.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>تكلفة أخرى للعصبون نفسه: $C = -\log(1 - \hat y)$ حيث الوسم 0، و $-\log \hat y$ حيث هو 1. والثقة مع الخطأ باهظة الآن: ⁦C = {dear:2}⁩. ميلها بالنسبة إلى ŷ هو

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

وبضربه في ⁦σ′(z) = ŷ(1 − ŷ)⁩ يُختزل المقسوم عليه، ويبقى $\partial C / \partial z = \hat y - y$. البلاطة الثانية مشطوبة: الخطأ يشدّ بكل قوته.
</translation>
  </message>
  <message>
   <source>Where would a first step with η = 0.5 take w from 5?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>إلى أين تأخذ الخطوة الأولى مع ⁦η = 0.5⁩ الوزن w من 5؟</translation>
  </message>
  <message>
   <source>The pull is (ŷ − y) · x, and that is nearly 1.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>الشدّ هو ⁦(ŷ − y) · x⁩، وهو يقارب 1.</translation>
  </message>
  <message>
   <source>Yes: 5 − 0.5 · {crawl:2}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم: ⁦5 − 0.5 · {crawl:2}⁩.</translation>
  </message>
  <message>
   <source>With the quadratic cost, yes. Here σ′ has cancelled, and the error alone pulls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>مع التكلفة التربيعية نعم. أما هنا فقد اختُزل ⁦σ′⁩، والخطأ وحده يشدّ.</translation>
  </message>
  <message>
   <source>That is a step uphill: mind the minus sign.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>هذه خطوة صعود: انتبه إلى إشارة الطرح.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from 5.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>هذا طول الخطوة. وهي تبدأ من 5.</translation>
  </message>
  <message>
   <source>That is the whole pull. A step is η times as long.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>هذا الشدّ كله. وطول الخطوة η أمثاله.</translation>
  </message>
  <message>
   <source>Walk on until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>تابع السير حتى يصير ŷ تحت 0.2.</translation>
  </message>
  <message>
   <source>`R` runs; `Shift+S` takes ten steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>‏`R` للتشغيل؛ و`Shift+S` لعشر خطوات.</translation>
  </message>
  <message>
   <source>It takes {arrival} steps from where the quadratic cost stalls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>يلزم ⁦{arrival}⁩ خطوة من حيث تتعثّر التكلفة التربيعية.</translation>
  </message>
  <message>
   <source>Distance counts, no plateau</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>المسافة هي المهمة، لا هضبة</translation>
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
   <translation>البدايات الثلاث نفسها، الآن مع الإنتروبيا المتقاطعة. عدد الخطوات حتى يصير ŷ تحت 0.2:

| من | تربيعية | إنتروبيا متقاطعة |
|---|---|---|
| ⁦(0.6, 0.9)⁩ | ⁦{q1}⁩ | ⁦{c1}⁩ |
| ⁦(2, 2)⁩ | ⁦{q2}⁩ | ⁦{c2}⁩ |
| ⁦(5, 5)⁩ | أكثر من 70,000 | ⁦{c3}⁩ |

حيث العصبون مخطئ يكون شدّه نحو 1، فيسير بخطى متساوية. وحيث يصيب يصغر الخطأ، والشدّ معه: **هذا** الاستواء يعني التمام.
</translation>
  </message>
  <message>
   <source>With cross-entropy, when is the slope nearly 0?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>مع الإنتروبيا المتقاطعة، متى يقارب الميل 0؟</translation>
  </message>
  <message>
   <source>When the neuron is sure.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>حين يكون العصبون واثقًا.</translation>
  </message>
  <message>
   <source>When the neuron is right.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>حين يكون العصبون مصيبًا.</translation>
  </message>
  <message>
   <source>When η is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>حين يكون η صغيرًا.</translation>
  </message>
  <message>
   <source>Sure and wrong, its slope is large: nothing but the error is left in the product.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>إذا كان واثقًا ومخطئًا فميله كبير: لم يبقَ في حاصل الضرب إلا الخطأ.</translation>
  </message>
  <message>
   <source>η scales the step, not the slope.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>يغيّر η مقياس الخطوة لا الميل.</translation>
  </message>
  <message>
   <source>Yes: ∂C/∂z is the error, and nothing else.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم: ⁦∂C/∂z⁩ هو الخطأ، ولا شيء غيره.</translation>
  </message>
  <message>
   <source>Real samples</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>عيّنات حقيقية</translation>
  </message>
  <message>
   <source>{n} penguins of two species, told apart by bill and flipper. Weights and bias begin at {from}: most penguins are on the wrong side, and the neuron is sure of it.

With the quadratic cost, {limit_step} steps bring the share on its own side from {share0:2} to {share_q:2} only, and {many} steps to {share_long:2}. The start and the learning rate stay as they are.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>‏⁦{n}⁩ بطريقًا من نوعين، يُميَّز بينهما بالمنقار والزعنفة. تبدأ الأوزان والانحياز عند ⁦{from}⁩: معظم البطاريق في الجهة الخاطئة، والعصبون واثق من ذلك.

مع التكلفة التربيعية ترفع ⁦{limit_step}⁩ خطوة نسبة ما في الجهة الصحيحة من ⁦{share0:2}⁩ إلى ⁦{share_q:2}⁩ فقط، و⁦{many}⁩ خطوة إلى ⁦{share_long:2}⁩. وتبقى البداية ومعدل التعلّم كما هما.
</translation>
  </message>
  <message>
   <source>Change one thing in the model, so that at most {limit_step} steps put 0.99 of the penguins on their own side.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>غيّر شيئًا واحدًا في النموذج بحيث تضع ⁦{limit_step}⁩ خطوة على الأكثر 0.99 من البطاريق في جهتها الصحيحة.</translation>
  </message>
  <message>
   <source>Choose another *Cost*, then press `R`.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>اختر قيمة أخرى لـ «التكلفة»، ثم اضغط `R`.</translation>
  </message>
  <message>
   <source>Yes: {share_c:3} of them after {limit_step} steps. Only the cost is another.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم: ⁦{share_c:3}⁩ منها بعد ⁦{limit_step}⁩ خطوة. لم يتغير إلا التكلفة.</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>ما ينفع</translation>
  </message>
  <message>
   <source>To sum up: a small slope means *finished* only where the error is small too. With the quadratic cost, a neuron that is sure and wrong stalls, because σ′ stands in its gradient; cross-entropy cancels it.

It helps as much not to be sure too early. This is the neuron of the first page again, from zeros, with the quadratic cost: σ′ is as large as it can be.

In **lesson 8**, a step looks at a few samples only.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>الخلاصة: الميل الصغير يعني **الانتهاء** فقط حيث الخطأ صغير أيضًا. مع التكلفة التربيعية يتعثّر العصبون الواثق المخطئ لأن ⁦σ′⁩ في تدرّجه؛ والإنتروبيا المتقاطعة تختزله.

وينفع بالقدر نفسه ألّا تأتي الثقة مبكرة. هذا عصبون الصفحة الأولى مرة أخرى، من الأصفار، مع التكلفة التربيعية: ⁦σ′⁩ أكبر ما يمكن.

في **الدرس 8** تنظر الخطوة إلى بضع عيّنات فقط.
</translation>
  </message>
  <message>
   <source>How large is σ′ for a sample with x = 100, at zeros?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>كم يبلغ ⁦σ′⁩ لعيّنة فيها ⁦x = 100⁩ عند الأصفار؟</translation>
  </message>
  <message>
   <source>z = 0 · 100 + 0, so ŷ = ½, and σ′ = ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>‏⁦z = 0 · 100 + 0⁩، إذن ⁦ŷ = ½⁩، و ⁦σ′ = ŷ(1 − ŷ)⁩.</translation>
  </message>
  <message>
   <source>Yes, for every sample. The one on this page takes {gone} steps until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم، لكل عيّنة. وعيّنة هذه الصفحة تحتاج إلى ⁦{gone}⁩ خطوة حتى يصير ŷ تحت 0.2.</translation>
  </message>
  <message>
   <source>That is ŷ. σ′ is ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>هذا ŷ. أما ⁦σ′⁩ فهو ⁦ŷ(1 − ŷ)⁩.</translation>
  </message>
  <message>
   <source>z is 0, not σ′: at z = 0 the sigmoid is steepest.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>‏z هو 0، لا ⁦σ′⁩: عند ⁦z = 0⁩ الدالة السينية أشد ميلًا.</translation>
  </message>
  <message>
   <source>The sigmoid never rises so steeply: σ′ = ŷ(1 − ŷ), with ŷ = ½.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>لا ترتفع الدالة السينية بهذه الشدة أبدًا: ⁦σ′ = ŷ(1 − ŷ)⁩، حيث ⁦ŷ = ½⁩.</translation>
  </message>
  <message>
   <source>That is σ′ · x. The input is a factor of its own; here it is σ′ alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>هذا ⁦σ′ · x⁩. المدخل عامل قائم بذاته؛ والمطلوب هنا ⁦σ′⁩ وحده.</translation>
  </message>
  <message>
   <source>A neuron’s cost has long been flat, and high. What do you look at first?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>تكلفة عصبون مستوية منذ مدة، ومرتفعة. إلى ماذا يُنظر أولًا؟</translation>
  </message>
  <message>
   <source>The tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>إلى السماحية.</translation>
  </message>
  <message>
   <source>The error and σ′ of samples that it gets wrong.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>إلى الخطأ و ⁦σ′⁩ للعيّنات التي يخطئ فيها.</translation>
  </message>
  <message>
   <source>The number of steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>إلى عدد الخطوات.</translation>
  </message>
  <message>
   <source>The tolerance says when to stop. It says nothing of why the slope is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>تقول السماحية متى يكون التوقف. ولا تقول شيئًا عن سبب صغر الميل.</translation>
  </message>
  <message>
   <source>More steps do get there in the end; on page 3 it took over 70,000.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>خطوات أكثر تصل في النهاية فعلًا؛ وفي الصفحة 3 لزم أكثر من 70,000.</translation>
  </message>
  <message>
   <source>Yes. Errors near 1 with slopes near 0 are saturation.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>نعم. أخطاء قرب 1 مع ميول قرب 0 هي التشبّع.</translation>
  </message>
 </context>
 <context>
  <name>lesson/08-batches</name>
  <message>
   <source>Batches and noise</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>الدفعات والضجيج</translation>
  </message>
  <message>
   <source>A step that sees a few samples; what an epoch is; why a noisy cost is no bug.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>خطوة ترى بضع عيّنات؛ وما الحقبة؛ ولماذا ليست التكلفة المضطربة خللًا.</translation>
  </message>
  <message>
   <source>A step need not see everything</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>لا حاجة لأن ترى الخطوة كل شيء</translation>
  </message>
  <message>
   <source>After this lesson you can choose a batch size, tell steps from epochs, and say why a noisy cost is no bug.

So far, a step has asked every sample before the neuron moved once: here that is {n} points in two overlapping clusters. A **batch** is a few of them. Their mean slope is only a rough answer, but it costs a fraction of the work. Take a batch, step, take the next; once through all of them is an **epoch**. Then they are shuffled anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>بعد هذا الدرس يمكن اختيار حجم دفعة، والتمييز بين الخطوات والحقب، وقول لماذا ليست التكلفة المضطربة خللًا.

حتى الآن سألت الخطوة كل العيّنات قبل أن يتحرك العصبون مرة واحدة: وهي هنا ⁦{n}⁩ نقطة في عنقودين متداخلين. **الدفعة** بضع منها. متوسط ميلها جواب تقريبي فقط، لكنه يكلّف جزءًا من العمل. خذ دفعة، واخطُ، وخذ التالية؛ والمرور مرة على الكل هو **حقبة**. ثم تُخلط من جديد.
</translation>
  </message>
  <message>
   <source>{n} samples, taken 16 at a time. How many steps has an epoch?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>‏⁦{n}⁩ عيّنة، تؤخذ 16 في كل مرة. كم خطوة في الحقبة؟</translation>
  </message>
  <message>
   <source>Divide. What is left over is a batch too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>اقسم. وما يتبقى دفعة أيضًا.</translation>
  </message>
  <message>
   <source>Yes: seven batches of 16, and one of the 8 that are left.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>نعم: سبع دفعات من 16، وواحدة من الثماني الباقية.</translation>
  </message>
  <message>
   <source>There is no half step: the 8 samples that are left are a batch as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>لا توجد نصف خطوة: العيّنات الثماني الباقية دفعة أيضًا.</translation>
  </message>
  <message>
   <source>Seven full batches, and then 8 samples are left. They get their step too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>سبع دفعات كاملة، ثم تبقى 8 عيّنات. ولها خطوتها أيضًا.</translation>
  </message>
  <message>
   <source>So it would be with batches of 1.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هكذا يكون مع دفعات من 1.</translation>
  </message>
  <message>
   <source>That is how many samples a step sees. How many such steps are needed for all?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هذا عدد العيّنات التي تراها الخطوة. كم خطوة كهذه تلزم للكل؟</translation>
  </message>
  <message>
   <source>An epoch is one step only where each step sees all samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>تكون الحقبة خطوة واحدة فقط حيث ترى كل خطوة كل العيّنات.</translation>
  </message>
  <message>
   <source>An epoch is not a step</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>الحقبة ليست خطوة</translation>
  </message>
  <message>
   <source>Now each step sees {size} samples, ringed among the points; in the chain rule, the mean is of these alone.

In the cost plot, the thin line is each batch’s own cost. The strong line is the cost of **all** samples, and it gets a point only where an epoch ends, once every {many} steps. You stand at step {step}, and that is epoch {epoch}.

The numbers of steps in two runs say little if their batches differ. Count epochs: those say how often each sample has been looked at.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>الآن ترى كل خطوة ⁦{size}⁩ عيّنة، محاطة بحلقات بين النقاط؛ وفي قاعدة السلسلة المتوسط متوسطها وحدها.

في رسم التكلفة الخط الرفيع تكلفة كل دفعة نفسها. والخط الغليظ تكلفة **كل** العيّنات، ولا تزداد عليه نقطة إلا حيث تنتهي حقبة، مرة كل ⁦{many}⁩ خطوات. الموضع الآن الخطوة ⁦{step}⁩، وهي الحقبة ⁦{epoch}⁩.

لا يقول عددا الخطوات في جولتين شيئًا كثيرًا إذا اختلفت دفعاتهما. عُدّ الحقب: فهي تقول كم مرة نُظر إلى كل عيّنة.
</translation>
  </message>
  <message>
   <source>Walk exactly one epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>سِر حقبة واحدة بالضبط.</translation>
  </message>
  <message>
   <source>An epoch has {many} steps here, and `S` takes one. Too far? `Backspace` takes one back.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>في الحقبة هنا ⁦{many}⁩ خطوات، و`S` يخطو واحدة. أبعد من ذلك؟ `Backspace` يرجع خطوة.</translation>
  </message>
  <message>
   <source>One epoch, {many} steps. They take the cost of all samples from {before:2} to {after:2}.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>حقبة واحدة، ⁦{many}⁩ خطوات. تأخذ تكلفة كل العيّنات من ⁦{before:2}⁩ إلى ⁦{after:2}⁩.</translation>
  </message>
  <message>
   <source>Noise is no bug</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>الضجيج ليس خللًا</translation>
  </message>
  <message>
   <source>Batches of one, and two epochs: {n} steps, each down the slope of a single sample. The thin line leaps. At step {quiet_step} the cost was {quiet:2}, one step later {loud:2}, four times as much.

And the strong line? {full0:2}, {full1:2}, {full2:2}: down, and down again.

Each step did lower the cost of *its* sample. The next point of the thin line is the cost of *another* one.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>دفعات من عيّنة واحدة، وحقبتان: ⁦{n}⁩ خطوة، كل منها نزول مع ميل عيّنة واحدة. يقفز الخط الرفيع. عند الخطوة ⁦{quiet_step}⁩ كانت التكلفة ⁦{quiet:2}⁩، وبعدها بخطوة ⁦{loud:2}⁩، أربعة أمثال.

والخط الغليظ؟ ⁦{full0:2}⁩ ثم ⁦{full1:2}⁩ ثم ⁦{full2:2}⁩: نزول بعد نزول.

كل خطوة خفضت فعلًا تكلفة عيّنتها **هي**. والنقطة التالية من الخط الرفيع تكلفة عيّنة **أخرى**.
</translation>
  </message>
  <message>
   <source>“The cost went up after a step, so the gradient has a bug.” What do you answer?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>«ارتفعت التكلفة بعد خطوة، إذن في التدرّج خلل.» ما الجواب؟</translation>
  </message>
  <message>
   <source>So it has: each step must go down.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هو كذلك: يجب أن تنزل كل خطوة.</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>معدل التعلّم أكبر مما ينبغي.</translation>
  </message>
  <message>
   <source>It is the cost of another sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هي تكلفة عيّنة أخرى.</translation>
  </message>
  <message>
   <source>It must, on the cost that it was taken for: its own batch’s. The next point shows the next batch’s.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>يجب ذلك على التكلفة التي أُخذت الخطوة من أجلها: تكلفة دفعتها. والنقطة التالية تبيّن تكلفة الدفعة التالية.</translation>
  </message>
  <message>
   <source>With η = 0.0001 the neuron hardly moves, and the leap is there all the same: from {gentle7:2} to {gentle8:2}. It lies between the samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>مع ⁦η = 0.0001⁩ يكاد العصبون لا يتحرك، والقفزة موجودة مع ذلك: من ⁦{gentle7:2}⁩ إلى ⁦{gentle8:2}⁩. إنها بين العيّنات.</translation>
  </message>
  <message>
   <source>Yes. To judge a run with batches, look at the cost of all samples, epoch by epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>نعم. للحكم على جولة بدفعات، انظر إلى تكلفة كل العيّنات، حقبة بعد حقبة.</translation>
  </message>
  <message>
   <source>Rough, but right on average</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>تقريبي، لكنه صحيح في المتوسط</translation>
  </message>
  <message>
   <source>Why may a step trust a few samples? Because the mean of all batches’ slopes, at one place, **is** the slope of all.

Four points, from zeros, in batches of two. The batch that comes first, −2 and 2, says ∂C/∂w = {first_batch}: too steep. The other one, −1 and 1, would say {other_batch}: too flat. Each is wrong, and neither is wrong on purpose.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>لماذا يجوز للخطوة أن تثق ببضع عيّنات؟ لأن متوسط ميول كل الدفعات، في مكان واحد، **هو** ميل الكل.

أربع نقاط، من الأصفار، في دفعات من اثنتين. الدفعة التي تأتي أولًا، ⁦−2⁩ و2، تقول ⁦∂C/∂w = {first_batch}⁩: أشد مما ينبغي. والأخرى، ⁦−1⁩ و1، تقول ⁦{other_batch}⁩: أقل مما ينبغي. كل منهما خاطئة، ولا واحدة خاطئة عن قصد.
</translation>
  </message>
  <message>
   <source>What is the slope of all four?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>ما ميل الأربع كلها؟</translation>
  </message>
  <message>
   <source>Each batch holds half of the samples, so take the mean of the two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>في كل دفعة نصف العيّنات، فخذ متوسط الاثنتين.</translation>
  </message>
  <message>
   <source>Yes, the mean. The errors of batches cancel out; those of a bug would not.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>نعم، المتوسط. أخطاء الدفعات تتلاشى؛ أما أخطاء الخلل فلا.</translation>
  </message>
  <message>
   <source>That is the sum. The gradient is a mean, so it is half of that.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هذا المجموع. التدرّج متوسط، فهو نصف ذلك.</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: both batches say that w should grow.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>المقدار صحيح. انتبه إلى الإشارة: الدفعتان تقولان إن w يجب أن يكبر.</translation>
  </message>
  <message>
   <source>That is the second batch’s alone. The first has a say as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هذا للدفعة الثانية وحدها. وللأولى كلمتها أيضًا.</translation>
  </message>
  <message>
   <source>The same steps, less work</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>الخطوات نفسها، عمل أقل</translation>
  </message>
  <message>
   <source>Three lanes from one start, with one learning rate: batches of 1, of 16, and all {n} samples. After {walked} steps they are almost equally low: {low1:3}, {low16:3} and {lowall:3}.

But a step is not the same work. The first lane has looked at {walked} samples, the last one at all of them {walked} times. (In the ranking, one *evaluation* is a look at all, and the look at the start counts as well.) Click *evaluations* above the costs, and the lanes part: small batches win, although their path is ragged.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>ثلاث حارات من بداية واحدة بمعدل تعلّم واحد: دفعات من 1، ومن 16، وكل العيّنات الـ ⁦{n}⁩. بعد ⁦{walked}⁩ خطوة تكاد تتساوى انخفاضًا: ⁦{low1:3}⁩ و⁦{low16:3}⁩ و⁦{lowall:3}⁩.

لكن الخطوة ليست العمل نفسه. نظرت الحارة الأولى إلى ⁦{walked}⁩ عيّنة، والأخيرة إليها كلها ⁦{walked}⁩ مرة. (في الترتيب «الحساب» الواحد نظرة إلى الكل، والنظرة عند البداية تُعدّ أيضًا.) انقر على «الحسابات» فوق التكاليف فتفترق الحارات: تسبق الدفعات الصغيرة، مع أن طريقها متعرّج.
</translation>
  </message>
  <message>
   <source>How many epochs has the lane with batches of 16 gone through?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>كم حقبة قطعت الحارة ذات الدفعات من 16؟</translation>
  </message>
  <message>
   <source>An epoch has 8 steps there.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>في الحقبة هناك 8 خطوات.</translation>
  </message>
  <message>
   <source>Yes: {walked} steps, 8 to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>نعم: ⁦{walked}⁩ خطوة، 8 لكل حقبة.</translation>
  </message>
  <message>
   <source>You divided by the batch size. An epoch is as many steps as there are batches, 8.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هذه قسمة على حجم الدفعة. في الحقبة خطوات بعدد الدفعات، أي 8.</translation>
  </message>
  <message>
   <source>That is the lane of all samples: only there a step is an epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هذه حارة كل العيّنات: هناك فقط تكون الخطوة حقبة.</translation>
  </message>
  <message>
   <source>Divide the steps by the steps in an epoch, do not multiply.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>اقسم الخطوات على خطوات الحقبة، ولا تضربها.</translation>
  </message>
  <message>
   <source>The noise stays, unless η shrinks</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>يبقى الضجيج ما لم يصغر η</translation>
  </message>
  <message>
   <source>Near the minimum the slope of **all** samples shrinks, and full steps get short by themselves. The slope of a single sample does not: each still pulls its own way. So with batches of one and η = {eta}, the walk never comes to rest. After {rounds} epochs the cost of all is {swarm:3}, and the lowest possible is {floor:3}.

η does not shrink by itself. You have to do that: a *schedule* lowers it on the way, in mid-run, without beginning anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>قرب النهاية الصغرى يصغر ميل **كل** العيّنات، وتقصر الخطوات الكاملة من تلقاء نفسها. أما ميل عيّنة واحدة فلا يصغر: ما زالت كل منها تشدّ إلى جهتها. فمع دفعات من واحدة و ⁦η = {eta}⁩ لا تسكن المسيرة أبدًا. بعد ⁦{rounds}⁩ حقبة تكلفة الكل ⁦{swarm:3}⁩، وأدنى ما يمكن ⁦{floor:3}⁩.

لا يصغر η من تلقاء نفسه. لا بدّ من تصغيره: **جدول زمني** يخفضه في الطريق، أثناء الجولة، دون بدء من جديد.
</translation>
  </message>
  <message>
   <source>Lower η to 0.1 or less, without a reset, and walk on until the cost of all is below 0.31.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>اخفض η إلى 0.1 أو أقل، دون «إعادة»، وتابع السير حتى تصير تكلفة الكل تحت 0.31.</translation>
  </message>
  <message>
   <source>`Alt+R` leads to the learning rate. Type 0.1, then `R`, and give it an epoch or two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>‏`Alt+R` ينقل إلى معدل التعلّم. اكتب 0.1، ثم `R`، وأعطه حقبة أو اثنتين.</translation>
  </message>
  <message>
   <source>With a smaller η the cloud of steps draws together around the minimum. The cost of all is {full_cost:4} now.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>مع η أصغر تتجمع سحابة الخطوات حول النهاية الصغرى. تكلفة الكل الآن ⁦{full_cost:4}⁩.</translation>
  </message>
  <message>
   <source>Why does the noise not die away at a constant η?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>لماذا لا يخمد الضجيج مع η ثابت؟</translation>
  </message>
  <message>
   <source>At the minimum the batches’ slopes are not 0; only their mean is.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>عند النهاية الصغرى ليست ميول الدفعات 0؛ متوسطها وحده 0.</translation>
  </message>
  <message>
   <source>The shuffling is different in each epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>الخلط مختلف في كل حقبة.</translation>
  </message>
  <message>
   <source>The cost has many minima.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>للتكلفة نهايات صغرى كثيرة.</translation>
  </message>
  <message>
   <source>In a fixed order the samples would still pull different ways.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>حتى بترتيب ثابت تظل العيّنات تشدّ إلى جهات مختلفة.</translation>
  </message>
  <message>
   <source>This one has a single minimum. The walk swarms around it.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>لهذه نهاية صغرى واحدة. وتحوم المسيرة حولها.</translation>
  </message>
  <message>
   <source>Yes. The step is η times such a slope, so a smaller η makes the swarm smaller.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>نعم. الخطوة هي η في ميل كهذا، فيصغّر η الأصغر السرب.</translation>
  </message>
  <message>
   <source>Choosing a batch</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>اختيار دفعة</translation>
  </message>
  <message>
   <source>To sum up: a batch gives a rough slope for little work, right on average. Its noise is no bug; judge a run by the cost of all samples, epoch by epoch, and lower η towards the end. Small batches take many cheap steps, large ones few dear ones, and most people settle in between.

What if the steps’ own ups and downs could be evened out? That is part of **lesson 9**: momentum and its friends.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>الخلاصة: تعطي الدفعة ميلًا تقريبيًا بعمل قليل، صحيحًا في المتوسط. وضجيجها ليس خللًا؛ احكم على الجولة بتكلفة كل العيّنات، حقبة بعد حقبة، واخفض η قرب النهاية. الدفعات الصغيرة تخطو خطوات كثيرة رخيصة، والكبيرة خطوات قليلة باهظة، ومعظم الناس يستقرون بينهما.

ماذا لو أمكن تسوية صعود الخطوات وهبوطها؟ هذا جزء من **الدرس 9**: الزخم وأصدقاؤه.
</translation>
  </message>
  <message>
   <source>For which batch size, of these {n} samples, is an epoch one step?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>عند أي حجم دفعة من هذه العيّنات الـ ⁦{n}⁩ تكون الحقبة خطوة واحدة؟</translation>
  </message>
  <message>
   <source>Each step would have to see every sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>يجب أن ترى كل خطوة كل العيّنات.</translation>
  </message>
  <message>
   <source>Yes, only for all of them. Elsewhere an epoch is many steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>نعم، عند الكل فقط. وفي غير ذلك تكون الحقبة خطوات كثيرة.</translation>
  </message>
  <message>
   <source>That is the other end: one sample a step, so {n} steps to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>هذا الطرف الآخر: عيّنة لكل خطوة، فيكون في الحقبة ⁦{n}⁩ خطوة.</translation>
  </message>
  <message>
   <source>Then an epoch has {one} steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>عندئذ يكون في الحقبة ⁦{one}⁩ خطوة.</translation>
  </message>
 </context>
 <context>
  <name>lesson/09-momentum</name>
  <message>
   <source>Momentum and friends</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>الزخم وأصدقاؤه</translation>
  </message>
  <message>
   <source>Down a narrow valley with a heavy ball, and with steps that measure the slope.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نزول وادٍ ضيق بكرة ثقيلة، وبخطوات تقيس الميل.</translation>
  </message>
  <message>
   <source>Across, not along</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>بالعرض لا بالطول</translation>
  </message>
  <message>
   <source>After this lesson you can say when momentum helps, how far its learning rate may go, and what AdaGrad and Adam do differently.

A narrow valley, f(x, y) = x²/20 + y². You begin at x = {x0}, y = {y0}, and the minimum is at (0, 0): two to the right for each one down. But the slope there is ({along}, {across}), and the green arrow goes against that. It stands at a right angle to the contour, and does **not** point at the star.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>بعد هذا الدرس يمكن القول متى ينفع الزخم، وإلى أي حد يجوز لمعدل تعلّمه أن يكبر، وما تفعله AdaGrad وAdam على نحو مختلف.

وادٍ ضيق، ⁦f(x, y) = x²/20 + y²⁩. البداية عند ⁦x = {x0}⁩ و ⁦y = {y0}⁩، والنهاية الصغرى عند ⁦(0, 0)⁩: اثنان إلى اليمين لكل واحد إلى أسفل. لكن الميل هناك ⁦({along}, {across})⁩، والسهم الأخضر يسير عكسه. وهو عمودي على خط الكنتور، و**لا** يشير إلى النجمة.
</translation>
  </message>
  <message>
   <source>How far to the right does the first step go, for each one down?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>كم تسير الخطوة الأولى إلى اليمين لكل واحد إلى أسفل؟</translation>
  </message>
  <message>
   <source>The step is −η times the slope, so η drops out: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>الخطوة هي ⁦−η⁩ في الميل، فيُختزل η: قارن ⁦{along}⁩ بـ ⁦{across}⁩.</translation>
  </message>
  <message>
   <source>Yes. The valley is steep across and flat along, and a step feels the steep.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نعم. الوادي شديد الانحدار بالعرض ومستوٍ بالطول، والخطوة تحس بالشديد.</translation>
  </message>
  <message>
   <source>That is the way to the minimum. The gradient does not know it: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا الطريق إلى النهاية الصغرى. والتدرّج لا يعرفه: قارن ⁦{along}⁩ بـ ⁦{across}⁩.</translation>
  </message>
  <message>
   <source>The size is right. Both are lengths here, one to the right and one down, so the sign does not count.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>المقدار صحيح. كلاهما هنا طول، أحدهما إلى اليمين والآخر إلى أسفل، فلا تُحسب الإشارة.</translation>
  </message>
  <message>
   <source>The other way round: ten down for each one to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>العكس: عشرة إلى أسفل لكل واحد إلى اليمين.</translation>
  </message>
  <message>
   <source>That is the slope along x. Divide it by the slope across, {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا الميل على امتداد x. اقسمه على الميل بالعرض، ⁦{across}⁩.</translation>
  </message>
  <message>
   <source>Take five steps (`S`), and watch where the arrow points each time.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>اخطُ خمس خطوات (`S`)، وراقب إلى أين يشير السهم كل مرة.</translation>
  </message>
  <message>
   <source>`S` takes one step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>‏`S` يخطو خطوة واحدة.</translation>
  </message>
  <message>
   <source>To and fro across the floor, a little further each time: it takes {near} steps to come within 0.01 of the minimum.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>ذهاب وإياب عبر القاع، مع تقدّم قليل كل مرة: يلزم ⁦{near}⁩ خطوة للوصول إلى ما دون 0.01 من النهاية الصغرى.</translation>
  </message>
  <message>
   <source>A heavy ball</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>كرة ثقيلة</translation>
  </message>
  <message>
   <source>Momentum keeps a share β of its velocity at each step:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Slopes that agree add up; slopes that change sign cancel out. To see the first on its own, here is a straight slope, $f(x) = x$: the gradient is 1 everywhere. Plain steps would all be η = {first} long. With β = 0.9 they get longer and longer, up to 1/(1 − β), ten times as long.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>يحتفظ الزخم بنسبة β من سرعته في كل خطوة:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

الميول المتفقة تتجمع؛ والميول التي تغيّر إشارتها تتلاشى. لرؤية الأولى وحدها، هذا منحدر مستقيم، $f(x) = x$: التدرّج 1 في كل مكان. الخطوات البسيطة كلها طولها ⁦η = {first}⁩. ومع ⁦β = 0.9⁩ تطول أكثر فأكثر، حتى ⁦1/(1 − β)⁩، أي عشرة أمثال.
</translation>
  </message>
  <message>
   <source>The first step is {first} long. How long is the second?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>طول الخطوة الأولى ⁦{first}⁩. كم طول الثانية؟</translation>
  </message>
  <message>
   <source>The velocity was 1. Of it 0.9 is kept, and the slope adds 1 again. Then times η.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>كانت السرعة 1. يبقى منها 0.9، ويضيف الميل 1 مرة أخرى. ثم اضرب في η.</translation>
  </message>
  <message>
   <source>Yes: v = 0.9 · 1 + 1, times η. After two hundred of them a step is {long:2} long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نعم: ⁦v = 0.9 · 1 + 1⁩، في η. بعد مئتي خطوة يكون طول الخطوة ⁦{long:2}⁩.</translation>
  </message>
  <message>
   <source>So it would be without momentum: the ball keeps a share of its velocity, and adds the slope to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هكذا يكون بلا زخم: تحتفظ الكرة بنسبة من سرعتها وتضيف إليها الميل.</translation>
  </message>
  <message>
   <source>Nearly: only 0.9 of the velocity is kept, not all of it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>تقريبًا: يبقى من السرعة 0.9 فقط، لا كلها.</translation>
  </message>
  <message>
   <source>That is the kept share alone. The slope is added to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا الجزء الباقي وحده. ويضاف إليه الميل.</translation>
  </message>
  <message>
   <source>That is the velocity. The step is η times as long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذه السرعة. وطول الخطوة η أمثالها.</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا اتجاهها، إلى اليسار. أما طولها فبلا إشارة.</translation>
  </message>
  <message>
   <source>Down the valley</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نزول الوادي</translation>
  </message>
  <message>
   <source>Back in the valley, four lanes with η = {eta}: (1) plain gradient descent, momentum with (2) β = 0.5 and (3) β = 0.9, and (4) Nesterov’s momentum, which takes the slope where the velocity is about to lead, and brakes sooner.

Across the floor slopes change sign, and the velocity evens them out. Along it they agree, and the ball gathers speed. Guess first, then press `R`.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>عودة إلى الوادي، أربع حارات مع ⁦η = {eta}⁩: (1) النزول التدرّجي البسيط، والزخم مع (2) ⁦β = 0.5⁩ و(3) ⁦β = 0.9⁩، و(4) زخم Nesterov الذي يأخذ الميل حيث توشك السرعة أن تقود، فيكبح أبكر.

عبر القاع تغيّر الميول إشارتها، فتسوّيها السرعة. وعلى امتداده تتفق، فتسرع الكرة. خمّن أولًا، ثم اضغط `R`.
</translation>
  </message>
  <message>
   <source>Which one is first within 0.01 of the minimum?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>أيها أول من يصل إلى ما دون 0.01 من النهاية الصغرى؟</translation>
  </message>
  <message>
   <source>Plain gradient descent.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>النزول التدرّجي البسيط.</translation>
  </message>
  <message>
   <source>Momentum, β = 0.5.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>الزخم، ⁦β = 0.5⁩.</translation>
  </message>
  <message>
   <source>Momentum, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>الزخم، ⁦β = 0.9⁩.</translation>
  </message>
  <message>
   <source>Nesterov, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>‏Nesterov، ⁦β = 0.9⁩.</translation>
  </message>
  <message>
   <source>It creeps along the floor at a tenth of the slope’s size: {plain} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>يزحف على القاع بعُشر مقدار الميل: ⁦{plain}⁩ خطوة.</translation>
  </message>
  <message>
   <source>Its steps grow to twice as long, so it needs half as many: {half}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>تطول خطواته إلى الضعف، فيحتاج إلى النصف: ⁦{half}⁩.</translation>
  </message>
  <message>
   <source>It is fast, but it rolls past the minimum and swings: {heavy} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هو سريع، لكنه يتدحرج متجاوزًا النهاية الصغرى ويتأرجح: ⁦{heavy}⁩ خطوة.</translation>
  </message>
  <message>
   <source>Yes: {ahead} steps; then {heavy}, {half} and {plain}. More is not always better: at η = 0.9, plain descent takes {bold_plain} and the heavy ball, swinging, {bold_heavy}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نعم: ⁦{ahead}⁩ خطوة؛ ثم ⁦{heavy}⁩ و⁦{half}⁩ و⁦{plain}⁩. الأكثر ليس أفضل دائمًا: عند ⁦η = 0.9⁩ يحتاج النزول البسيط إلى ⁦{bold_plain}⁩، والكرة الثقيلة المتأرجحة إلى ⁦{bold_heavy}⁩.</translation>
  </message>
  <message>
   <source>A limit of its own</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>حدّ خاص به</translation>
  </message>
  <message>
   <source>Plain gradient descent must stay below 2/L, or it goes away from the minimum. Momentum may go further: to and fro, its slopes cancel, so that it is slower to run away. On a parabola its limit is

$\frac{2 (1 + \beta)}{L}$

So the ruler’s colours do not hold for it, and the window says so instead of showing them. Here L = {bend} and β = 0.9.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>يجب أن يبقى النزول التدرّجي البسيط تحت ⁦2/L⁩، وإلا ابتعد عن النهاية الصغرى. ويجوز للزخم أبعد من ذلك: في الذهاب والإياب تتلاشى ميوله، فيتأخر إفلاته. على القطع المكافئ حدّه

$\frac{2 (1 + \beta)}{L}$

لذلك لا تصح له ألوان المسطرة، وتقول النافذة ذلك بدل عرضها. هنا ⁦L = {bend}⁩ و ⁦β = 0.9⁩.
</translation>
  </message>
  <message>
   <source>How large may η be here?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>كم يجوز أن يكبر η هنا؟</translation>
  </message>
  <message>
   <source>2 times 1.9, divided by L.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>‏2 في 1.9، مقسومًا على L.</translation>
  </message>
  <message>
   <source>Yes. At exactly that, it swings for ever.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نعم. وعند هذا تمامًا يتأرجح إلى ما لا نهاية.</translation>
  </message>
  <message>
   <source>That is 2/L, the limit of plain gradient descent. Momentum’s is 1 + β times that.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا ⁦2/L⁩، حدّ النزول التدرّجي البسيط. وحدّ الزخم ⁦1 + β⁩ أمثاله.</translation>
  </message>
  <message>
   <source>The division by L is missing.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>تنقص القسمة على L.</translation>
  </message>
  <message>
   <source>That is 2 / ((1 − β)L). The limit has 1 + β above the line.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا ⁦2 / ((1 − β)L)⁩. في الحدّ ⁦1 + β⁩ في البسط.</translation>
  </message>
  <message>
   <source>That is (1 + β)/L. There is a 2 above the line: the limit is twice as large.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا ⁦(1 + β)/L⁩. في البسط 2: الحدّ ضعف ذلك.</translation>
  </message>
  <message>
   <source>Set an η that plain gradient descent could not bear, and let momentum arrive.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>اضبط η لا يحتمله النزول التدرّجي البسيط، ودع الزخم يصل.</translation>
  </message>
  <message>
   <source>Between 1 and 1.9, for example 1.5. Then `R`.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>بين 1 و1.9، مثل 1.5. ثم `R`.</translation>
  </message>
  <message>
   <source>It has arrived, with an η beyond plain gradient descent’s limit of {plain_limit}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>لقد وصل، مع η بعد حدّ النزول التدرّجي البسيط وهو ⁦{plain_limit}⁩.</translation>
  </message>
  <message>
   <source>Adam: steps of η</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>‏Adam: خطوات من η</translation>
  </message>
  <message>
   <source>Adam keeps two running means: m of the slopes, and s of their squares. It steps along m, divided by √s, the usual size of slopes:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

So the size of the slope drops out, and η has another meaning: it **is** about the length of a step. The first is η exactly, however steep the place. Here it is η = {eta}: where the slope is {steep}, the first step leads from x = {from} to x = {first}.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>تحتفظ Adam بمتوسطين جاريين: m للميول، و s لمربعاتها. وتخطو على امتداد m مقسومًا على ⁦√s⁩، أي مقدار الميول المعتاد:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

فيُختزل مقدار الميل، ويصير لـ η معنى آخر: **هو** طول الخطوة تقريبًا. الأولى طولها η تمامًا، مهما اشتد الميل. هنا ⁦η = {eta}⁩: حيث الميل ⁦{steep}⁩ تقود الخطوة الأولى من ⁦x = {from}⁩ إلى ⁦x = {first}⁩.
</translation>
  </message>
  <message>
   <source>Where would Adam’s first step lead from x = 1, where the slope is {near_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>إلى أين تقود خطوة Adam الأولى من ⁦x = 1⁩، حيث الميل ⁦{near_steep}⁩؟</translation>
  </message>
  <message>
   <source>Its length is η, and it goes down.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>طولها η، وهي تنزل.</translation>
  </message>
  <message>
   <source>Yes, one η to the right, as the slope is below 0.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نعم، η واحد إلى اليمين، لأن الميل تحت 0.</translation>
  </message>
  <message>
   <source>That is a plain step, η times the slope. Adam divides by the slope’s size first.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذه خطوة بسيطة، η في الميل. أما Adam فتقسم أولًا على مقدار الميل.</translation>
  </message>
  <message>
   <source>The length is right. The slope is below 0, so down is to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>الطول صحيح. الميل تحت 0، فالنزول إلى اليمين.</translation>
  </message>
  <message>
   <source>The step is not 1 but η long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>طول الخطوة ليس 1 بل η.</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from x = 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا طول الخطوة. وهي تبدأ من ⁦x = 1⁩.</translation>
  </message>
  <message>
   <source>And from x = 80, where the slope is {far_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>ومن ⁦x = 80⁩، حيث الميل ⁦{far_steep}⁩؟</translation>
  </message>
  <message>
   <source>The slope’s size drops out.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>مقدار الميل يُختزل.</translation>
  </message>
  <message>
   <source>Yes, the same length. A plain step would have gone to {far_plain}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نعم، الطول نفسه. والخطوة البسيطة كانت ستذهب إلى ⁦{far_plain}⁩.</translation>
  </message>
  <message>
   <source>That is a plain step. Adam’s is η long, here as there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذه خطوة بسيطة. أما خطوة Adam فطولها η، هنا كما هناك.</translation>
  </message>
  <message>
   <source>The length is right. The slope is above 0, so down is to the left.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>الطول صحيح. الميل فوق 0، فالنزول إلى اليسار.</translation>
  </message>
  <message>
   <source>AdaGrad: steps that shrink</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>‏AdaGrad: خطوات تقصر</translation>
  </message>
  <message>
   <source>AdaGrad divides by the root of the **sum** of all squares so far, and a sum of squares only grows:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Its first step too is η long, but each one brakes the next. On the straight slope, where every g is 1, the step t is $\eta / \sqrt{t}$ long: the hundredth is {hundredth} long. RMSProp takes a running mean in place of the sum, so that old slopes are forgotten and the steps stay alive.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>تقسم AdaGrad على جذر **مجموع** كل المربعات حتى الآن، ومجموع المربعات يتزايد فقط:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

خطوتها الأولى طولها η أيضًا، لكن كل خطوة تكبح التالية. على المنحدر المستقيم، حيث كل g هو 1، طول الخطوة t هو $\eta / \sqrt{t}$: والمئة طولها ⁦{hundredth}⁩. وتأخذ RMSProp متوسطًا جاريًا بدل المجموع، فتُنسى الميول القديمة وتبقى الخطوات حية.
</translation>
  </message>
  <message>
   <source>η = {first}, and every slope is 1. How long is the fourth step?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>‏⁦η = {first}⁩، وكل ميل 1. كم طول الخطوة الرابعة؟</translation>
  </message>
  <message>
   <source>Before it is taken, s = 1 + 1 + 1 + 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>قبل أن تُخطى يكون ⁦s = 1 + 1 + 1 + 1⁩.</translation>
  </message>
  <message>
   <source>Yes: s = 4, and its root is 2. `S` four times shows it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>نعم: ⁦s = 4⁩، وجذره 2. و`S` أربع مرات يبيّن ذلك.</translation>
  </message>
  <message>
   <source>So long is the first. By the fourth, s has grown to 4.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا طول الأولى. وعند الرابعة يكون s قد كبر إلى 4.</translation>
  </message>
  <message>
   <source>That divides by s. AdaGrad divides by its root.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا يقسم على s. أما AdaGrad فتقسم على جذره.</translation>
  </message>
  <message>
   <source>That is the third. The fourth slope counts in s before its own step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذه الثالثة. والميل الرابع يُحسب في s قبل خطوته نفسها.</translation>
  </message>
  <message>
   <source>Choosing a method</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>اختيار طريقة</translation>
  </message>
  <message>
   <source>To sum up: the gradient points across a narrow valley, not at its minimum. Momentum adds up what agrees and cancels what alternates, and it swings; Adam and its relatives give each parameter a step of its own, about η long. None is best everywhere, so race them.

Here is the valley once more. Plain gradient descent with η = {eta} takes {plain} steps to within 0.01. In **lesson 10** the code has bugs, and you find them.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>الخلاصة: يشير التدرّج عبر الوادي الضيق لا إلى نهايته الصغرى. يجمع الزخم ما يتفق ويلاشي ما يتناوب، ويتأرجح؛ وتعطي Adam وأخواتها كل وسيط خطوة خاصة به طولها نحو η. لا واحدة هي الأفضل في كل مكان، فسابق بينها.

هذا الوادي مرة أخرى. يحتاج النزول التدرّجي البسيط مع ⁦η = {eta}⁩ إلى ⁦{plain}⁩ خطوة للوصول إلى ما دون 0.01. وفي **الدرس 10** في البرنامج أخطاء يُطلب إيجادها.
</translation>
  </message>
  <message>
   <source>Choose a method and an η with which you come within 0.01 of the minimum in at most 30 steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>اختر طريقة و η للوصول إلى ما دون 0.01 من النهاية الصغرى في 30 خطوة على الأكثر.</translation>
  </message>
  <message>
   <source>Try RMSProp with η = 0.3, or momentum with β = 0.5 and η = 1. Then `S` until you are there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>جرّب RMSProp مع ⁦η = 0.3⁩، أو الزخم مع ⁦β = 0.5⁩ و ⁦η = 1⁩. ثم `S` حتى الوصول.</translation>
  </message>
  <message>
   <source>That is soon enough. RMSProp can do it in {fast} steps, and a ball of β = 0.5 in {ball}; Newton–Raphson needs one, for all its second derivatives.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>هذا مبكر بما يكفي. تستطيع RMSProp ذلك في ⁦{fast}⁩ خطوة، وكرة ⁦β = 0.5⁩ في ⁦{ball}⁩؛ وتحتاج Newton–Raphson إلى واحدة، بكل ما لها من مشتقات ثانية.</translation>
  </message>
 </context>
 <context>
  <name>lesson/10-spot-the-bug</name>
  <message>
   <source>Spot the bug</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>اكتشف الخلل</translation>
  </message>
  <message>
   <source>Six symptoms, six wrong lines, and the check that finds most of them.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>ستة أعراض، وستة أسطر خاطئة، والفحص الذي يكشف معظمها.</translation>
  </message>
  <message>
   <source>Measure the slope</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>قِس الميل</translation>
  </message>
  <message>
   <source>After this lesson you can read a bug off a walk, and catch one with a check.

A bug in a gradient crashes nothing. The walk just goes somewhere else. So measure: nudge w a little both ways, and see how the cost changes. That must be the slope that the code claims.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

This code is right, and the check below the pictures agrees. Do it by hand: at w = 0.51 the cost is {high:5}, at w = 0.49 it is {low:5}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>بعد هذا الدرس يمكن قراءة الخلل من المسيرة، وكشفه بفحص.

الخلل في التدرّج لا يعطّل شيئًا. تذهب المسيرة إلى مكان آخر لا غير. لذلك يُقاس: حرّك w قليلًا إلى الجهتين، وانظر كيف تتغير التكلفة. يجب أن يكون ذلك هو الميل الذي يدّعيه البرنامج.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

هذا البرنامج صحيح، والفحص تحت الصور يوافق. احسبه باليد: عند ⁦w = 0.51⁩ التكلفة ⁦{high:5}⁩، وعند ⁦w = 0.49⁩ هي ⁦{low:5}⁩.
</translation>
  </message>
  <message>
   <source>Which slope do you measure at w = 0.5?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>أي ميل يُقاس عند ⁦w = 0.5⁩؟</translation>
  </message>
  <message>
   <source>The cost at the right minus that at the left, divided by 0.02, the distance between the two.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>التكلفة عن اليمين ناقص التكلفة عن اليسار، مقسومًا على 0.02، وهي المسافة بينهما.</translation>
  </message>
  <message>
   <source>Yes, and the code claims {claimed:4}.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم، ويدّعي البرنامج ⁦{claimed:4}⁩.</translation>
  </message>
  <message>
   <source>The size is right. The larger w comes first: the cost falls to the right, so the slope is below 0.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>المقدار صحيح. تأتي w الأكبر أولًا: تنخفض التكلفة نحو اليمين، فالميل تحت 0.</translation>
  </message>
  <message>
   <source>The two places are 2h = 0.02 apart, not 0.01.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>المسافة بين المكانين ⁦2h = 0.02⁩، لا 0.01.</translation>
  </message>
  <message>
   <source>That is the change of the cost. Divide it by the distance, 0.02.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>هذا تغيّر التكلفة. اقسمه على المسافة، 0.02.</translation>
  </message>
  <message>
   <source>Divide by 0.02, do not multiply by it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>اقسم على 0.02، ولا تضرب فيه.</translation>
  </message>
  <message>
   <source>It only climbs</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>يصعد فقط</translation>
  </message>
  <message>
   <source>Four points that a line can tell apart, η = {eta}, and this: after {n} steps the cost is not low but {late:3}, having begun at {first:3}. At no step did it fall. With a hundredth of the learning rate it climbs as well, only more slowly. And {share_right} of the four are on their own side.

Below is the code, line by line. The other lines are as they should be.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>أربع نقاط يستطيع خط أن يفصل بينها، ⁦η = {eta}⁩، ومع ذلك: بعد ⁦{n}⁩ خطوة ليست التكلفة منخفضة بل ⁦{late:3}⁩، وقد بدأت من ⁦{first:3}⁩. لم تنخفض في أي خطوة. وبجزء من مئة من معدل التعلّم تصعد أيضًا، لكن أبطأ. و⁦{share_right}⁩ من الأربع في جهتها الصحيحة.

في الأسفل البرنامج سطرًا سطرًا. والأسطر الأخرى كما ينبغي.
</translation>
  </message>
  <message>
   <source>Which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>أي سطر خاطئ؟</translation>
  </message>
  <message>
   <source>ŷ = 1 / (1 + exp(z))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦ŷ = 1 / (1 + exp(z))⁩</translation>
  </message>
  <message>
   <source>dw = mean(e · x)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦dw = mean(e · x)⁩</translation>
  </message>
  <message>
   <source>db = mean(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦db = mean(e)⁩</translation>
  </message>
  <message>
   <source>w, b = w − η·dw, b − η·db</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦w, b = w − η·dw, b − η·db⁩</translation>
  </message>
  <message>
   <source>That is the sum as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>هذا المجموع كما ينبغي.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be for a ŷ that rises with z. Does this ŷ?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الخطأ في الميل، كما ينبغي لـ ŷ يرتفع مع z. فهل يفعل ŷ هذا ذلك؟</translation>
  </message>
  <message>
   <source>Error times slope times input, averaged: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الخطأ في الميل في المدخل، متوسطًا: كما ينبغي.</translation>
  </message>
  <message>
   <source>The bias’ input is 1, so nothing is missing here.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>مدخل الانحياز 1، فلا ينقص هنا شيء.</translation>
  </message>
  <message>
   <source>Downhill, with the minus sign: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نزولًا، بإشارة الطرح: كما ينبغي.</translation>
  </message>
  <message>
   <source>Yes: exp(−z) is meant. The output is mirrored, and the next line does not know it. Flipped in both, it would have learnt mirrored weights.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم: المقصود ⁦exp(−z)⁩. الخرج معكوس، والسطر التالي لا يعرف ذلك. ولو قُلبت في كليهما لتعلّم أوزانًا معكوسة.</translation>
  </message>
  <message>
   <source>Locked to 45°</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>مقيّد بزاوية 45°</translation>
  </message>
  <message>
   <source>Another bug, the same four points. w begins at 0.5 and b at 0.2, and after {n} steps they have come to rest, at {w_end:1} and {b_end:1}. At every step both move by the same amount: the path goes at 45°. The cost rises from {first:4} to {late:4}. After as many steps, the right code stands at {late_right:4}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>خلل آخر، والنقاط الأربع نفسها. يبدأ w من 0.5 و b من 0.2، وبعد ⁦{n}⁩ خطوة سكنا عند ⁦{w_end:1}⁩ و⁦{b_end:1}⁩. في كل خطوة يتحرك الاثنان بالمقدار نفسه: يسير الطريق بزاوية 45°. ترتفع التكلفة من ⁦{first:4}⁩ إلى ⁦{late:4}⁩. وبعد العدد نفسه من الخطوات يكون البرنامج الصحيح عند ⁦{late_right:4}⁩.
</translation>
  </message>
  <message>
   <source>ŷ = 1 / (1 + exp(−z))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦ŷ = 1 / (1 + exp(−z))⁩</translation>
  </message>
  <message>
   <source>dw = mean(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦dw = mean(e)⁩</translation>
  </message>
  <message>
   <source>The weight is multiplied with x here, as it should be. Is it in the gradient as well?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الوزن مضروب هنا في x كما ينبغي. فهل هو في التدرّج أيضًا؟</translation>
  </message>
  <message>
   <source>This is the right sigmoid.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>هذه هي الدالة السينية الصحيحة.</translation>
  </message>
  <message>
   <source>Error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الخطأ في الميل، كما ينبغي.</translation>
  </message>
  <message>
   <source>For b this is right: its input is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>هذا صحيح لـ b: مدخله 1.</translation>
  </message>
  <message>
   <source>Both go downhill, each by its own slope. But what are these slopes?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>كلاهما ينزل، كل بميله. لكن ما هذان الميلان؟</translation>
  </message>
  <message>
   <source>Yes: mean(e · x) is meant. ∂z/∂w is x, and ∂z/∂b is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم: المقصود ⁦mean(e · x)⁩. ‏⁦∂z/∂w⁩ هو x، و ⁦∂z/∂b⁩ هو 1.</translation>
  </message>
  <message>
   <source>Right way, wrong length</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الاتجاه صحيح والطول خاطئ</translation>
  </message>
  <message>
   <source>Now the cost falls, and quickly. Nobody would suspect a thing. Yet the check below says that the gradient is wrong.

So do one step by hand. w begins at 0.5, and with a slope of {slope_right:4} and η = 1 it should come to {w_right:4}. This code takes it to {w_bug:4}: the way is right, and the length is not.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الآن تنخفض التكلفة، وبسرعة. لن يشك أحد في شيء. ومع ذلك يقول الفحص أدناه إن التدرّج خاطئ.

إذن احسب خطوة باليد. يبدأ w من 0.5، وبميل ⁦{slope_right:4}⁩ و ⁦η = 1⁩ ينبغي أن يصل إلى ⁦{w_right:4}⁩. وهذا البرنامج يأخذه إلى ⁦{w_bug:4}⁩: الاتجاه صحيح والطول ليس كذلك.
</translation>
  </message>
  <message>
   <source>w began at 0.5. How many times too long was this step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>بدأ w من 0.5. كم مرة كانت هذه الخطوة أطول مما ينبغي؟</translation>
  </message>
  <message>
   <source>Compare {w_bug:4} − 0.5 with {w_right:4} − 0.5.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>قارن ⁦{w_bug:4} − 0.5⁩ بـ ⁦{w_right:4} − 0.5⁩.</translation>
  </message>
  <message>
   <source>Yes. What is there {four} of in this data?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم. ما الذي عدده ⁦{four}⁩ في هذه البيانات؟</translation>
  </message>
  <message>
   <source>Compare how far w has moved, not where it is: take 0.5 off both first.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>قارن مقدار حركة w لا مكانه: اطرح 0.5 من كليهما أولًا.</translation>
  </message>
  <message>
   <source>The other way round: the bug’s step is the longer one.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>العكس: خطوة الخلل هي الأطول.</translation>
  </message>
  <message>
   <source>So which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>إذن أي سطر خاطئ؟</translation>
  </message>
  <message>
   <source>dw, db = sum(e · x), sum(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦dw, db = sum(e · x), sum(e)⁩</translation>
  </message>
  <message>
   <source>One sample’s error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>خطأ عيّنة واحدة في الميل، كما ينبغي.</translation>
  </message>
  <message>
   <source>As it should be. A smaller η would hide the bug, and not mend it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>كما ينبغي. و η أصغر يخفي الخلل ولا يصلحه.</translation>
  </message>
  <message>
   <source>Yes: mean, not sum. It was never divided by N. With a thousand samples, you would look for a learning rate a thousand times smaller.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم: mean لا sum. لم يُقسم المجموع على N. ومع ألف عيّنة يُبحث عن معدل تعلّم أصغر ألف مرة.</translation>
  </message>
  <message>
   <source>The check agrees</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الفحص يوافق</translation>
  </message>
  <message>
   <source>The four samples are numbered from 1 to N here, x₁ to x₄. The cost falls, and the check agrees: the slope is that of the cost which this code computes. But after {n} steps b is {b_bug:4}, and it should be less than half of that.

So look at the samples one by one: in *Chain rule*, the buttons ‹ and › lead from each to the next. What do you find?
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>العيّنات الأربع مرقّمة هنا من 1 إلى N، من x₁ إلى x₄. تنخفض التكلفة، والفحص يوافق: الميل هو ميل التكلفة التي يحسبها هذا البرنامج. لكن بعد ⁦{n}⁩ خطوة b هو ⁦{b_bug:4}⁩، وينبغي أن يكون أقل من نصف ذلك.

إذن انظر إلى العيّنات واحدة واحدة: في «قاعدة السلسلة» ينقل الزران ‹ و › من كل منها إلى التالية. ماذا يوجد؟
</translation>
  </message>
  <message>
   <source>for i = 0 to N: zᵢ = w·xᵢ + b, ŷᵢ = σ(zᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦for i = 0 to N: zᵢ = w·xᵢ + b, ŷᵢ = σ(zᵢ)⁩</translation>
  </message>
  <message>
   <source>eᵢ = (ŷᵢ − yᵢ) · ŷᵢ · (1 − ŷᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦eᵢ = (ŷᵢ − yᵢ) · ŷᵢ · (1 − ŷᵢ)⁩</translation>
  </message>
  <message>
   <source>dw, db = mean(eᵢ · xᵢ), mean(eᵢ)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦dw, db = mean(eᵢ · xᵢ), mean(eᵢ)⁩</translation>
  </message>
  <message>
   <source>w, b = w − η·dw, b − η·db</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦w, b = w − η·dw, b − η·db⁩</translation>
  </message>
  <message>
   <source>The means are as they should be. But of how many terms?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>المتوسطان كما ينبغي. لكن على كم حد؟</translation>
  </message>
  <message>
   <source>Downhill, and both at once: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نزولًا، وكلاهما معًا: كما ينبغي.</translation>
  </message>
  <message>
   <source>Yes: that makes {terms} terms of 4 samples. Before x₁ there is none, and in some languages place 0 leads round to the last one, without a word: the sample at 2 pulls twice. From 1 to N there are N.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم: هذا ⁦{terms}⁩ حدود من 4 عيّنات. قبل x₁ لا شيء، وفي بعض لغات البرمجة يعود الموضع 0 إلى الأخيرة دون كلمة: تشدّ العيّنة عند 2 مرتين. من 1 إلى N يوجد N.</translation>
  </message>
  <message>
   <source>Only b is off</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>‏b وحده بعيد</translation>
  </message>
  <message>
   <source>The check below agrees: the slope is right. Every sample counts once. And yet after the first step from w = 0.5 and b = 0.2, b is {b_bug:5} where it should be {b_right:5}; w is right. The walk goes down, so hardly anyone would notice.

Here is the code, in the order in which it runs:
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الفحص أدناه يوافق: الميل صحيح. وكل عيّنة تُعدّ مرة واحدة. ومع ذلك بعد الخطوة الأولى من ⁦w = 0.5⁩ و ⁦b = 0.2⁩ يكون b عند ⁦{b_bug:5}⁩ بدل ⁦{b_right:5}⁩؛ و w صحيح. تنزل المسيرة، فلا يكاد أحد يلاحظ.

هذا البرنامج بترتيب تنفيذه:
</translation>
  </message>
  <message>
   <source>w = w − η · mean((ŷ − y) · ŷ · (1 − ŷ) · x)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦w = w − η · mean((ŷ − y) · ŷ · (1 − ŷ) · x)⁩</translation>
  </message>
  <message>
   <source>b = b − η · mean((ŷ − y) · ŷ · (1 − ŷ))</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>⁦b = b − η · mean((ŷ − y) · ŷ · (1 − ŷ))⁩</translation>
  </message>
  <message>
   <source>The output at the old w and b: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الخرج عند w و b القديمين: كما ينبغي.</translation>
  </message>
  <message>
   <source>w moves down its slope: as it should be. What happens between this and b’s step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>ينزل w مع ميله: كما ينبغي. ماذا يحدث بين هذا وخطوة b؟</translation>
  </message>
  <message>
   <source>b moves down its slope, if ŷ is that of the old w. Is it?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>ينزل b مع ميله، إن كان ŷ لـ w القديم. فهل هو كذلك؟</translation>
  </message>
  <message>
   <source>Yes: ŷ is computed again, with the new w. But the gradient belongs to **one** place, (w, b). Compute both slopes there, then move both.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم: حُسب ŷ مرة أخرى بـ w الجديد. لكن التدرّج لمكان **واحد**، ⁦(w, b)⁩. احسب الميلين هناك، ثم حرّك الاثنين.</translation>
  </message>
  <message>
   <source>The last one</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>الأخير</translation>
  </message>
  <message>
   <source>One more: this code learns **faster** than the right one. After {n} steps the cost is {late:5}, in place of {late_right:4}. The check below says no.

To sum up: look at the walk, measure the slope, and treat all samples and parameters alike. A cost that falls proves nothing.

Now write a lesson: *New lesson…* in *Learn*.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>واحد آخر: هذا البرنامج يتعلّم **أسرع** من الصحيح. بعد ⁦{n}⁩ خطوة التكلفة ⁦{late:5}⁩ بدل ⁦{late_right:4}⁩. والفحص أدناه يقول لا.

الخلاصة: انظر إلى المسيرة، وقِس الميل، وعامل كل العيّنات والوسطاء بالمثل. وانخفاض التكلفة لا يثبت شيئًا.

الآن اكتب درسًا: «درس جديد…» في «دراسة».
</translation>
  </message>
  <message>
   <source>The factor x is there, and the mean: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>العامل x موجود، والمتوسط كذلك: كما ينبغي.</translation>
  </message>
  <message>
   <source>The bias’ input is 1: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>مدخل الانحياز 1: كما ينبغي.</translation>
  </message>
  <message>
   <source>Yes: σ′ = ŷ(1 − ŷ) is missing, for the quadratic cost. It is the gradient of another cost, cross-entropy, and that is why it learns fast.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم: ينقص ⁦σ′ = ŷ(1 − ŷ)⁩، مع التكلفة التربيعية. هذا تدرّج تكلفة أخرى، هي الإنتروبيا المتقاطعة، ولذلك يتعلّم بسرعة.</translation>
  </message>
  <message>
   <source>Which of these bugs does the gradient check not find?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>أي هذه الأخطاء لا يكشفه فحص التدرّج؟</translation>
  </message>
  <message>
   <source>The sign of the exponent.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>إشارة الأس.</translation>
  </message>
  <message>
   <source>The forgotten x.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نسيان x.</translation>
  </message>
  <message>
   <source>b updated with the new w.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>تحديث b بـ w الجديد.</translation>
  </message>
  <message>
   <source>The missing σ′.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>إسقاط ⁦σ′⁩.</translation>
  </message>
  <message>
   <source>It does: the cost and the claimed slope go opposite ways.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>بل يكشفه: تسير التكلفة والميل المدّعى في اتجاهين متعاكسين.</translation>
  </message>
  <message>
   <source>It does: the slope along w is not that of the cost.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>بل يكشفه: الميل على امتداد w ليس ميل التكلفة.</translation>
  </message>
  <message>
   <source>It does: this is not the slope of the cost that is printed.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>بل يكشفه: ليس هذا ميل التكلفة المكتوبة.</translation>
  </message>
  <message>
   <source>Yes: the gradient is right, the step is not. That one you find by doing a step by hand.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>نعم: التدرّج صحيح والخطوة لا. وهذا يُكشف بحساب خطوة باليد.</translation>
  </message>
 </context>
</TS>
