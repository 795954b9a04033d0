<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>lesson/01-cost</name>
  <message>
   <source>What is a cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>什么是代价？</translation>
  </message>
  <message>
   <source>All the mistakes of a model in one number, and what training does with it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>把模型的所有错误变成一个数，以及训练怎样用它。</translation>
  </message>
  <message>
   <source>A model makes mistakes</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>模型会犯错</translation>
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
   <translation>学完本课，就能把模型的所有错误变成一个数，即它的**代价**，并说出训练用这个数做什么。

这里有 {n} 名学生。圆表示没有通过考试：标签 y 是 0。三角表示通过：y 是 1。黑色曲线是一个**模型**：对任意学习时间 x（小时），它给出输出 ŷ，即通过的可能性。

带圆环的学生学习了 {hours} 小时，并且通过了。模型给出 ŷ = {guess}。紫色线是**误差** ŷ − y，即输出减标签：{guess} − 1 = {miss}。
</translation>
  </message>
  <message>
   <source>Another student passed too, with ŷ = 0.2. What is that error?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>另一名学生也通过了，而 ŷ = 0.2。误差是多少？</translation>
  </message>
  <message>
   <source>Take the label away from the output. A pass is y = 1.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>用输出减去标签。通过就是 y = 1。</translation>
  </message>
  <message>
   <source>Yes: 0.2 − 1 = −0.8. Below 0 means that the output is too low.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>对：0.2 − 1 = −0.8。小于 0 表示输出太低。</translation>
  </message>
  <message>
   <source>The size is right. The error is output minus label, and the output is the smaller one here: mind the sign.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>大小正确。误差是输出减标签，而这里输出较小：注意符号。</translation>
  </message>
  <message>
   <source>So it would be for a fail, y = 0. Take the label of a pass away from the output.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>没有通过（y = 0）时才是这样。请用输出减去“通过”的标签。</translation>
  </message>
  <message>
   <source>That is the error of the ringed student. The other one’s output is 0.2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是带圆环的学生的误差。另一名学生的输出是 0.2。</translation>
  </message>
  <message>
   <source>That is the square of the error, which comes on the next page. Here it is the error alone.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是误差的平方，下一页才讲。这里只要误差本身。</translation>
  </message>
  <message>
   <source>Why squares?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>为什么要平方？</translation>
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
   <translation>这个模型只会耸肩：对每个学生它都说 ŷ = {guess}。一半学生没有通过，一半通过了，所以每个误差都是偏高或偏低 {guess}。

总的来说有多糟？把误差加起来看不出来：高的和低的互相抵消。所以要把每个误差**平方**。平方不会小于 0，因此不会抵消，而且偏差大的分量更重：偏差两倍，就算四倍。

单击数据中的学生，看看紫色线。
</translation>
  </message>
  <message>
   <source>Add up the errors ŷ − y of all {n} students, signs included. What is the sum?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>把全部 {n} 名学生的误差 ŷ − y 加起来，带上符号。和是多少？</translation>
  </message>
  <message>
   <source>One half of the students has the error {guess}, the other half the same below 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>一半学生的误差是 {guess}，另一半同样大小，但小于 0。</translation>
  </message>
  <message>
   <source>Yes: the sum is 0, as if the model had made no mistake. It has made {n}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>对：和是 0，好像模型没有犯错。其实它犯了 {n} 个错。</translation>
  </message>
  <message>
   <source>That adds up the sizes. With their signs, the errors below 0 take away from those above.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是把大小相加。带上符号后，小于 0 的误差会抵掉大于 0 的。</translation>
  </message>
  <message>
   <source>That is the sum of the squares. The question is what happens without squaring.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是平方和。这里问的是不平方会怎样。</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>代价</translation>
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
   <translation>**代价**是误差平方的均值的一半：

$C = \frac{1}{2N} \sum_{i=1}^{N} (\hat{y}_i - y_i)^2$

N 是样本数。取均值，大小不同的数据就能比较。取一半是为了方便：求斜率时会约去一个 2。

这里有 N = {n} 个样本，模型对每个都说 ŷ = {guess}。每个误差都是偏高或偏低 {guess}，所以 {n} 个 0.25 加起来是 1，再除以 2N 得 C = {half}。
</translation>
  </message>
  <message>
   <source>Another model has the errors 0.4, 0.2, −0.2 and −0.4. What is its cost?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>另一个模型的误差是 0.4、0.2、−0.2 和 −0.4。它的代价是多少？</translation>
  </message>
  <message>
   <source>Square each error, add up all {n}, and divide by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>把每个误差平方，把 {n} 个加起来，再除以 2N。</translation>
  </message>
  <message>
   <source>Yes: 0.16 + 0.04 + 0.04 + 0.16 is 0.4, and 0.4 divided by 2N is 0.05. The better model has the lower cost.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>对：0.16 + 0.04 + 0.04 + 0.16 是 0.4，0.4 除以 2N 是 0.05。模型越好，代价越低。</translation>
  </message>
  <message>
   <source>That is the mean of the squares, 1/N. The formula has 1/(2N): halve it.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是平方的均值，即 1/N。公式里是 1/(2N)：再取一半。</translation>
  </message>
  <message>
   <source>That is the sum of the squares. Divide it by 2N.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是平方和。再除以 2N。</translation>
  </message>
  <message>
   <source>You halved the sum, and did not divide it by N yet.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>和已经取了一半，但还没有除以 N。</translation>
  </message>
  <message>
   <source>That takes the sizes of the errors. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是用大小来算。先把每个误差平方。</translation>
  </message>
  <message>
   <source>Without squares the errors cancel. Square each one first.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>不平方，误差会抵消。先把每个误差平方。</translation>
  </message>
  <message>
   <source>From where to where?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>从哪里到哪里？</translation>
  </message>
  <message>
   <source>Read the ends of the sum with care. From i = 1 to N there are N terms, one for each sample. Programs
like to count from 0: then it is 0 to N − 1, which is N terms too.

Many texts write a sum from i = 0 to N over N samples. That asks for one sample more than there is. A
program written so stops with an error, or reads whatever lies behind the data.

The window counts from 1: the ringed student is the last, number {n} of {n}.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>仔细看求和的两端。从 i = 1 到 N 有 N 项，每个样本一项。程序喜欢从 0 数起：那就是 0 到 N − 1，也是 N 项。

许多文章对 N 个样本写成从 i = 0 到 N 求和。那就多要了一个样本。这样写的程序会出错停止，或者读到数据后面不知什么东西。

窗口从 1 数起：带圆环的学生是最后一名，共 {n} 名中的第 {n} 名。
</translation>
  </message>
  <message>
   <source>N = {n}. How many terms has a sum from i = 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>N = {n}。从 i = 0 到 N 求和有多少项？</translation>
  </message>
  <message>
   <source>Try it with N = 2: the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>用 N = 2 试试：各项是 0、1 和 2。</translation>
  </message>
  <message>
   <source>Yes, one too many: there is no such student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>对，多了一项：并没有这名学生。</translation>
  </message>
  <message>
   <source>So one would think. Count the term with i = 0 too: for N = 2 the terms are 0, 1 and 2.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>乍看是这样。把 i = 0 那一项也数上：N = 2 时各项是 0、1 和 2。</translation>
  </message>
  <message>
   <source>That is the last i when one counts from 0 and does it right. How many terms are there from 0 to N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>那是从 0 数起且数对时最后一个 i。从 0 到 N 有多少项？</translation>
  </message>
  <message>
   <source>1/N or 1/(2N)?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>1/N 还是 1/(2N)？</translation>
  </message>
  <message>
   <source>Some texts divide by N, not by 2N. For this model 1/(2N) gives C = {half}, and 1/N gives C = {whole}:
twice as much. The slope along w doubles too, from {slope_half} to {slope_whole}.

Does another model become the best one? Answer first. Then choose *Quadratic, 1/N* as Cost in the Model
card, and watch the star in the landscape: it marks the lowest cost of all.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>有些文章除以 N，而不是 2N。对这个模型，1/(2N) 得 C = {half}，1/N 得 C = {whole}：是两倍。沿 w 的斜率也加倍，从 {slope_half} 变为 {slope_whole}。

最好的模型会变成另一个吗？先回答。然后在“模型”栏的“代价”中选择*二次，1/N*，看看地形中的星：它标出全部代价中最低的一处。
</translation>
  </message>
  <message>
   <source>Where is the lowest place with 1/N?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>用 1/N 时，最低处在哪里？</translation>
  </message>
  <message>
   <source>At half the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>在一半的 w 和 b 处。</translation>
  </message>
  <message>
   <source>At the same w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>在同样的 w 和 b 处。</translation>
  </message>
  <message>
   <source>At twice the w and b.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>在两倍的 w 和 b 处。</translation>
  </message>
  <message>
   <source>Only the heights change, not the places below them.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>变的只是高度，不是下面的位置。</translation>
  </message>
  <message>
   <source>The heights double, not w and b: a mountain drawn twice as high keeps its valley where it is.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>加倍的是高度，不是 w 和 b：把山画高一倍，山谷还在原处。</translation>
  </message>
  <message>
   <source>Yes. With 1/(2N) it is at w = {low_w_half}, b = {low_b_half}; with 1/N at w = {low_w_whole}, b = {low_b_whole}.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>对。用 1/(2N) 时在 w = {low_w_half}、b = {low_b_half}；用 1/N 时在 w = {low_w_whole}、b = {low_b_whole}。</translation>
  </message>
  <message>
   <source>Set Cost to *Quadratic, 1/N*.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>把“代价”设为*二次，1/N*。</translation>
  </message>
  <message>
   <source>The field Cost is in the Model card on the left.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>“代价”一项在左侧的“模型”栏中。</translation>
  </message>
  <message>
   <source>The numbers on the contours have doubled, and the star has not moved. With twice the slope, half the learning rate takes the same steps.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>等高线上的数加倍了，星没有移动。斜率加倍时，学习率减半，走的步就一样。</translation>
  </message>
  <message>
   <source>Every model has its cost</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>每个模型都有代价</translation>
  </message>
  <message>
   <source>Two numbers set this model: the **weight** w and the **bias** b. Each pair of them is one curve over the
data, and has one cost. Drawn over w and b, the costs are a **landscape**: dark is low, the star is
lowest. The orange ball is the model that you see on the left.

**Training** means minimising C: walking down to where the mistakes are small. Now C = {cost:4}. Click in
the landscape to try other models, or press `R` and let the app walk.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>两个数决定这个模型：**权重** w 和**偏置** b。每一对 w、b 就是数据上的一条曲线，有一个代价。画在 w 和 b 上，这些代价就是一片**地形**：深色是低处，星是最低处。橙色小球就是左边看到的模型。

**训练**就是让 C 最小：向下走到错误很小的地方。现在 C = {cost:4}。在地形中单击，试试别的模型，或按 `R` 让应用来走。
</translation>
  </message>
  <message>
   <source>Find a model with a cost below 0.06.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>找一个代价低于 0.06 的模型。</translation>
  </message>
  <message>
   <source>Go where it is dark: w a little above 1, b near −5.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>去深色处：w 略大于 1，b 接近 −5。</translation>
  </message>
  <message>
   <source>Found. Now C = {cost:4}. Where the cost is low, the curve is low over most circles and high over most triangles.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>找到了。现在 C = {cost:4}。代价低时，曲线在大多数圆处低，在大多数三角处高。</translation>
  </message>
  <message>
   <source>What you can say now</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>现在学会了什么</translation>
  </message>
  <message>
   <source>The errors of a model, squared, averaged and halved, are its **cost** C. Half or not, the lowest place is
the same; only count each sample once. **Training** means minimising C.

This is about the best that one such curve can do for these students: C = {low}, and not 0, since some
who studied for long failed. For some data even the best model makes mistakes.

Next, lesson 2: how to find the lowest place.
</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>模型的误差，平方、求平均再取一半，就是它的**代价** C。取不取一半，最低处都相同；只是每个样本要恰好算一次。**训练**就是让 C 最小。

对这些学生，这样一条曲线最好也就是这样：C = {low}，而不是 0，因为有些学习很久的人没有通过。对有些数据，最好的模型也会犯错。

接下来，第 2 课：怎样找到最低处。
</translation>
  </message>
  <message>
   <source>A model has the cost 0. What do you know?</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>一个模型的代价是 0。由此知道什么？</translation>
  </message>
  <message>
   <source>Its errors add up to 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>它的误差加起来是 0。</translation>
  </message>
  <message>
   <source>It will be right for every new student.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>它对每个新学生都会正确。</translation>
  </message>
  <message>
   <source>Every output equals its label.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>每个输出都等于标签。</translation>
  </message>
  <message>
   <source>So do those of the model that shrugs, since they cancel. Squares cannot cancel.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>耸肩的模型也是这样，因为误差互相抵消。平方则不会抵消。</translation>
  </message>
  <message>
   <source>The cost knows only the samples that it was computed from.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>代价只知道用来计算它的那些样本。</translation>
  </message>
  <message>
   <source>Yes: a sum of squares is 0 only where each of them is 0.</source>
   <extracomment>lesson/01-cost</extracomment>
   <translation>对：平方和为 0，只有每一项都是 0。</translation>
  </message>
 </context>
 <context>
  <name>lesson/02-bottom</name>
  <message>
   <source>The bottom: by calculus, by Newton, by grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>最低点：用微积分、牛顿法、网格</translation>
  </message>
  <message>
   <source>Three ways to find where a curve is lowest, and what each of them asks for.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>找曲线最低处的三种方法，以及各自需要什么。</translation>
  </message>
  <message>
   <source>The slope tells</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>斜率会告诉我们</translation>
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
   <translation>学完本课，就能用三种方法找到曲线的最低点，并说出各自何时失灵。

设代价是一条已知的曲线，$y = x^2 - 4x + 6$。它在 x 处有多陡，由导数给出：

$\frac{dy}{dx} = 2x - 4$

绿线是 x = {here} 处的**切线**：它的斜率是 {slope8}。斜率大于 0 处，曲线向右上升；小于 0 处，曲线向右下降。在最低点，两者都不是。
</translation>
  </message>
  <message>
   <source>What is the slope at x = 5?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>x = 5 处的斜率是多少？</translation>
  </message>
  <message>
   <source>Put 5 in the place of x in 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>把 5 代入 2x − 4 中的 x。</translation>
  </message>
  <message>
   <source>Yes: 2 · 5 − 4 = {slope5}. Above 0, so the lowest point lies to the left.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>对：2 · 5 − 4 = {slope5}。大于 0，所以最低点在左边。</translation>
  </message>
  <message>
   <source>That is 2x. Take 4 away too.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那是 2x。还要减去 4。</translation>
  </message>
  <message>
   <source>That is the height y of the curve at 5. The slope is 2x − 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那是曲线在 5 处的高度 y。斜率是 2x − 4。</translation>
  </message>
  <message>
   <source>2x is 2 times 5, not 5.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>2x 是 2 乘 5，不是 5。</translation>
  </message>
  <message>
   <source>By calculus</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>用微积分</translation>
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
   <translation>最低点处斜率为 0。所以令导数为 0，解出 x：一行代数，不用搜索。

这是另一条曲线，$y = 2x^2 - 12x + 22$，它的斜率是：

$\frac{dy}{dx} = 4x - 12$

雾遮住了底部，请在纸上求出来。然后在“控制”栏的“起点”中输入求得的 x，按 Enter，看看斜率。`G` 让雾散去。
</translation>
  </message>
  <message>
   <source>For which x is the slope 0?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>x 为多少时斜率为 0？</translation>
  </message>
  <message>
   <source>4x − 12 = 0. Bring 12 to the other side, then divide.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x − 12 = 0。把 12 移到另一边，再除。</translation>
  </message>
  <message>
   <source>Yes: x = {bottom}. The curve is y = {height} high there.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>对：x = {bottom}。曲线在那里高 y = {height}。</translation>
  </message>
  <message>
   <source>4x = 12 is right so far. Now divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>4x = 12 是对的。接着除以 4。</translation>
  </message>
  <message>
   <source>Nearly: −12 changes its sign when it goes to the other side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>很接近：−12 移到另一边时要变号。</translation>
  </message>
  <message>
   <source>That is 12 / 2. The derivative of 2x² is 4x, so divide by 4.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那是 12 / 2。2x² 的导数是 4x，所以要除以 4。</translation>
  </message>
  <message>
   <source>That is the height y at the bottom. The question is for which x.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那是底部的高度 y。这里问的是 x 为多少。</translation>
  </message>
  <message>
   <source>Start there, and see that the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>从那里开始，看看斜率是否为 0。</translation>
  </message>
  <message>
   <source>Type your x as Start x in the Control card and press Enter.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>在“控制”栏的“起点 x”中输入求得的 x，按 Enter。</translation>
  </message>
  <message>
   <source>The tangent lies flat: nothing pulls to either side.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>切线是水平的：两边都不拉。</translation>
  </message>
  <message>
   <source>By Newton–Raphson</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>用 Newton–Raphson</translation>
  </message>
  <message>
   <source>**Newton–Raphson** uses the slope and how fast it changes, the second derivative f″:

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

It takes the curve for a parabola and goes to the lowest point of that. Our first curve *is* a parabola,
with f″ = {bend} everywhere. So one step is enough, from anywhere: from x = {from} it leads to
x = {bottom}, where the ring is.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>**Newton–Raphson** 用斜率，也用斜率变化的快慢，即二阶导数 f″：

$x \leftarrow x - \frac{f'(x)}{f''(x)}$

它把曲线当作抛物线，走到那条抛物线的最低点。第一条曲线*就是*抛物线，处处 f″ = {bend}。所以无论从哪里出发，一步就够：从 x = {from} 走到 x = {bottom}，即圆环所在处。
</translation>
  </message>
  <message>
   <source>At x = −3 the slope is {slope_left}. Where does Newton’s step lead from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>x = −3 处斜率是 {slope_left}。牛顿法的一步从那里走到哪里？</translation>
  </message>
  <message>
   <source>−3 minus the slope divided by {bend}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>−3 减去斜率除以 {bend} 的商。减去小于 0 的数，结果变大。</translation>
  </message>
  <message>
   <source>Yes: −3 + 5 = {landing_left}, the bottom in one step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>对：−3 + 5 = {landing_left}，一步就到底部。</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −3.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那是这一步走多远。它从 −3 出发。</translation>
  </message>
  <message>
   <source>Mind the signs: the slope is below 0, and taking it away adds.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>注意符号：斜率小于 0，减去它就是加。</translation>
  </message>
  <message>
   <source>You took the whole slope. Divide it by f″ = {bend} first.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那是减了整个斜率。先除以 f″ = {bend}。</translation>
  </message>
  <message>
   <source>Divide the slope by f″ = {bend} first, and mind the signs.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>先把斜率除以 f″ = {bend}，再注意符号。</translation>
  </message>
  <message>
   <source>Let Newton take its step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>让牛顿法走这一步。</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>`Shift+R` 回到起点；然后按一次 `S`。</translation>
  </message>
  <message>
   <source>Converged after one step, at x = {bottom}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>一步就收敛了，在 x = {bottom}。</translation>
  </message>
  <message>
   <source>Where no formula helps</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>没有公式可用时</translation>
  </message>
  <message>
   <source>Now $f(x) = e^x + x^2$. Its slope $e^x + 2x$ is 0 a little left of 0, but no algebra solves that for x.
For most functions it is so: one has to **search**.

Newton still works. At each place it fits a new parabola, the dashed one, and goes to its bottom. From
x = {from} the third step leads to {x3:6}, the fourth to {x4:6}, the fifth to {x5:6}: with each step about twice
as many digits are right.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>现在 $f(x) = e^x + x^2$。它的斜率 $e^x + 2x$ 在 0 的左边不远处为 0，但没有代数方法能解出 x。大多数函数都是这样：只能**搜索**。

牛顿法仍然有效。它在每一处都贴合一条新的抛物线（虚线），走到它的底部。从 x = {from} 出发，第三步到 {x3:6}，第四步到 {x4:6}，第五步到 {x5:6}：每走一步，正确的位数大约加倍。
</translation>
  </message>
  <message>
   <source>Press `S` until the walk has converged, and watch the dashed parabola.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>按 `S` 直到行走收敛，同时看虚线抛物线。</translation>
  </message>
  <message>
   <source>Go on until the verdict says so, or press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>继续走，直到判定这样说，或按 `R`。</translation>
  </message>
  <message>
   <source>There the slope is as good as 0: x = {x5:6}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那里斜率实际上为 0：x = {x5:6}。</translation>
  </message>
  <message>
   <source>Read the verdict: how many steps did Newton need?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>看判定：牛顿法用了多少步？</translation>
  </message>
  <message>
   <source>The verdict tells the step at which it converged, walking from x = {from}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>判定会说从 x = {from} 出发，在第几步收敛。</translation>
  </message>
  <message>
   <source>{newton} steps. A plain walk downhill, as in lesson 3, takes {plain} steps to come as far.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>{newton} 步。像第 3 课那样普通的下坡行走，要走 {plain} 步才到同样的程度。</translation>
  </message>
  <message>
   <source>After four the slope is not yet below the tolerance. See the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>四步之后，斜率还没有低于容差。请看判定。</translation>
  </message>
  <message>
   <source>The start is step 0 and does not count.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>起点是第 0 步，不算。</translation>
  </message>
  <message>
   <source>Flat is not always low</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>平坦不一定是低处</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and a hilltop has one too. This curve, $(x^2 - 1)^2$, has valleys at x = −1
and x = 1, and a hill between them.

The start, x = {from}, is on the hillside. The curve bends downwards there: f″ = {bend} is below 0. So the
dashed parabola opens downwards, and what Newton takes for its lowest point is its highest.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>牛顿法寻找斜率为 0 之处，而山顶的斜率也是 0。这条曲线 $(x^2 - 1)^2$ 在 x = −1 和 x = 1 处有山谷，中间是山。

起点 x = {from} 在山坡上。那里曲线向下弯：f″ = {bend} 小于 0。所以虚线抛物线开口向下，牛顿法当作最低点的，其实是它的最高点。
</translation>
  </message>
  <message>
   <source>Where will Newton end from there?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>从那里出发，牛顿法会停在哪里？</translation>
  </message>
  <message>
   <source>In the valley at x = −1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>在 x = −1 的山谷。</translation>
  </message>
  <message>
   <source>On the hilltop at x = 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>在 x = 0 的山顶。</translation>
  </message>
  <message>
   <source>In the valley at x = 1.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>在 x = 1 的山谷。</translation>
  </message>
  <message>
   <source>The next place, the dotted ring, is left of the hill, but the bend there still points to the top.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>下一个位置（虚线圆环）在山的左边，但那里的弯曲仍指向山顶。</translation>
  </message>
  <message>
   <source>That is where water would run. Newton does not ask where down is, only where the slope is 0.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>水会流到那里。牛顿法不问哪里是下坡，只问哪里斜率为 0。</translation>
  </message>
  <message>
   <source>Yes: it climbs to x = {top:2}, where the curve is {height:2} high. A walk downhill from the same place ends at x = {walk:2}.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>对：它爬到 x = {top:2}，那里曲线高 {height:2}。从同一处普通下坡，会停在 x = {walk:2}。</translation>
  </message>
  <message>
   <source>Let it run, and read the verdict.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>让它运行，再看判定。</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>按 `R`。</translation>
  </message>
  <message>
   <source>Converged, yet on a top: the slope is 0 and the curve falls to both sides.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>收敛了，却在山顶：斜率为 0，曲线向两边下降。</translation>
  </message>
  <message>
   <source>By grid</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>用网格</translation>
  </message>
  <message>
   <source>**Grid search** asks for no slope at all. It tries {points} places from −5 to 10, each one **evaluation**
of the cost, and keeps the lowest. Press `R` and watch.

It is simple, and it sees the whole curve, hilltops and all. But it can only find a place of its grid.
And with more parameters the grid explodes: every value of the first has to be tried with every value of
the second.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>**网格搜索**完全不需要斜率。它从 −5 到 10 尝试 {points} 个位置，每个都对代价**求值**一次，保留最低的。按 `R` 看看。

它很简单，也看得到整条曲线，包括山顶。但它只能找到网格上的位置。参数再多，网格就会爆炸：第一个参数的每个值都要与第二个参数的每个值搭配。
</translation>
  </message>
  <message>
   <source>Run the search to its end.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>让搜索运行到结束。</translation>
  </message>
  <message>
   <source>Press `R`. The step after the last place leads to the best one.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>按 `R`。最后一个位置之后的一步，走到最好的位置。</translation>
  </message>
  <message>
   <source>The best place is x = {best}: {miss} away from the bottom.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>最好的位置是 x = {best}：离底部 {miss}。</translation>
  </message>
  <message>
   <source>A landscape has two parameters. How many evaluations are {points} places for each?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>一片地形有两个参数。每个取 {points} 个位置，要求值多少次？</translation>
  </message>
  <message>
   <source>Every place along x is tried with every place along y.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>沿 x 的每个位置都要与沿 y 的每个位置搭配。</translation>
  </message>
  <message>
   <source>Yes, {points} · {points}. For ten parameters it would be 26 thousand million.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>对，{points} · {points}。十个参数时就是 260 亿次。</translation>
  </message>
  <message>
   <source>That adds them. Each of the {points} values of x is tried with each of the {points} values of y: multiply.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>那是相加。x 的 {points} 个值中的每一个，都要与 y 的 {points} 个值中的每一个搭配：应该相乘。</translation>
  </message>
  <message>
   <source>What each way asks for</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>各种方法需要什么</translation>
  </message>
  <message>
   <source>**Calculus** needs an equation that can be solved. **Newton–Raphson** needs second derivatives, for a
million weights a million times a million of them, and goes to hilltops too. **Grid search** needs more
evaluations than there is time for.

What is always there is the slope where one stands. Is that enough? It is, as for a walker in fog.

Next, lesson 3: down the mountain in fog.
</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>**微积分**需要一个能解的方程。**Newton–Raphson** 需要二阶导数，一百万个权重就要一百万乘一百万个，而且也会走到山顶。**网格搜索**需要的求值次数，多得没有时间做完。

始终都有的，是所站之处的斜率。这够吗？够了，就像雾中的行走者那样。

接下来，第 3 课：在雾中下山。
</translation>
  </message>
  <message>
   <source>A model has a million weights, and you know the slope along each. Which way works?</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>一个模型有一百万个权重，沿每个权重的斜率都知道。哪种方法可行？</translation>
  </message>
  <message>
   <source>Calculus.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>微积分。</translation>
  </message>
  <message>
   <source>Newton–Raphson.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>Newton–Raphson。</translation>
  </message>
  <message>
   <source>Grid search.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>网格搜索。</translation>
  </message>
  <message>
   <source>None of these three.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>这三种都不行。</translation>
  </message>
  <message>
   <source>A million equations in a million unknowns, with σ in each of them: no algebra solves that.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>一百万个方程，一百万个未知数，每个里面都有 σ：没有代数方法能解。</translation>
  </message>
  <message>
   <source>It needs all second derivatives, a million times a million of them.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>它需要全部二阶导数，一百万乘一百万个。</translation>
  </message>
  <message>
   <source>Even two places for each weight would be more evaluations than there are atoms in the world.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>即使每个权重只取两个位置，求值次数也比世界上的原子还多。</translation>
  </message>
  <message>
   <source>Yes. That is why one walks down the slope, step by step.</source>
   <extracomment>lesson/02-bottom</extracomment>
   <translation>对。所以要沿斜坡一步一步走下去。</translation>
  </message>
 </context>
 <context>
  <name>lesson/03-fog</name>
  <message>
   <source>Down the mountain in fog</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>在雾中下山</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, take a step down it, and do so again.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>梯度下降：感受斜率，沿下坡走一步，再来一次。</translation>
  </message>
  <message>
   <source>Which way is down?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>哪边是下坡？</translation>
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
   <translation>学完本课，就能用**梯度下降**手算着走下一条曲线，并说出斜率知道什么、不知道什么。

现在站在山上，四周是雾。山谷里的村庄完全看不见。手里只有脚下的斜率，即绿线。

所站之处是 x = {here}，斜率是 {slope8}。斜率大于 0，所以 x 越大，地面越高。有这一点就可以开始了。
</translation>
  </message>
  <message>
   <source>To larger x, to the right.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>向 x 更大处，往右。</translation>
  </message>
  <message>
   <source>To smaller x, to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>向 x 更小处，往左。</translation>
  </message>
  <message>
   <source>In fog one cannot tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>在雾中无法知道。</translation>
  </message>
  <message>
   <source>The slope is above 0: to the right the ground rises.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>斜率大于 0：往右地面上升。</translation>
  </message>
  <message>
   <source>Not where the valley is, but which way the ground falls here, the slope does tell.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>斜率不知道山谷在哪里，但知道这里的地面往哪边下降。</translation>
  </message>
  <message>
   <source>Yes: against the slope. Where the slope is above 0, down is to the left.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>对：与斜率反向。斜率大于 0 时，下坡在左边。</translation>
  </message>
  <message>
   <source>One step</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>一步</translation>
  </message>
  <message>
   <source>A step goes against the slope, and the farther the steeper it is:

$x \leftarrow x - \eta \frac{dy}{dx}$

η is the **learning rate**: how far one goes for a slope of 1. Here η = {eta}. Above the picture stands
this rule with the numbers put in. The dotted ring is where a step leads: from x = {x0} to x = {x1}. Do
the step after that on paper. `K` takes each step apart.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>一步与斜率反向，越陡走得越远：

$x \leftarrow x - \eta \frac{dy}{dx}$

η 是**学习率**：斜率为 1 时走多远。这里 η = {eta}。图的上方写着代入数值的这条规则。虚线圆环是一步通向的位置：从 x = {x0} 到 x = {x1}。请在纸上做再下一步。`K` 把每一步拆开来看。
</translation>
  </message>
  <message>
   <source>At x = {x1} the slope is {slope1}. Where does the second step lead?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>x = {x1} 处斜率是 {slope1}。第二步走到哪里？</translation>
  </message>
  <message>
   <source>{x1} minus {eta} times {slope1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>{x1} 减去 {eta} 乘 {slope1}。</translation>
  </message>
  <message>
   <source>Yes: {x1} − {eta} · {slope1} = {x2}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>对：{x1} − {eta} · {slope1} = {x2}。</translation>
  </message>
  <message>
   <source>That is a step uphill. Down is against the slope: mind the minus sign.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>那是上坡的一步。下坡与斜率反向：注意减号。</translation>
  </message>
  <message>
   <source>That goes as far as the slope is large. Take only η = {eta} of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>那是走了整个斜率那么远。只取 η = {eta} 倍。</translation>
  </message>
  <message>
   <source>That uses the slope of the start again. The slope is felt anew at each place.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>那是又用了起点的斜率。每到一处都要重新感受斜率。</translation>
  </message>
  <message>
   <source>That is how far the step goes. Take it away from {x1}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>那是这一步走多远。从 {x1} 中减去它。</translation>
  </message>
  <message>
   <source>Take two steps, and compare.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>走两步，比较一下。</translation>
  </message>
  <message>
   <source>Press `S` twice.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>按两次 `S`。</translation>
  </message>
  <message>
   <source>You stand at x = {x}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>现在站在 x = {x}。</translation>
  </message>
  <message>
   <source>What the minus sign does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>减号的作用</translation>
  </message>
  <message>
   <source>This walk begins on the other side of the valley, at x = {here}. The slope there is {slope4}, below 0:
the ground falls to the right.

The rule need not know on which side it is. Taking away something below 0 adds: the step goes to the
right, down again. One minus sign makes every step go down, from either side, as long as it is not too
long.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>这次行走从山谷的另一侧 x = {here} 开始。那里的斜率是 {slope4}，小于 0：地面往右下降。

规则不必知道在哪一侧。减去小于 0 的数就是加：这一步往右走，又是下坡。一个减号让每一步从两侧都向下走，只要步子不太长。
</translation>
  </message>
  <message>
   <source>At x = −1 the slope is {slope_left}, and η = {eta}. Where does a step lead from there?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>x = −1 处斜率是 {slope_left}，η = {eta}。一步从那里走到哪里？</translation>
  </message>
  <message>
   <source>−1 minus {eta} times {slope_left}. Minus a number below 0 goes up.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>−1 减去 {eta} 乘 {slope_left}。减去小于 0 的数，结果变大。</translation>
  </message>
  <message>
   <source>Yes: −1 + 0.6 = {x_left}, to the right and down.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>对：−1 + 0.6 = {x_left}，往右，也是下坡。</translation>
  </message>
  <message>
   <source>That is a step to the left, uphill. Taking away a number below 0 adds.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>那是往左的一步，是上坡。减去小于 0 的数就是加。</translation>
  </message>
  <message>
   <source>That is the whole slope. Multiply it by η = {eta} first.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>那是整个斜率。先乘 η = {eta}。</translation>
  </message>
  <message>
   <source>That is how far the step goes. It starts from −1.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>那是这一步走多远。它从 −1 出发。</translation>
  </message>
  <message>
   <source>Until it is flat</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>直到平坦</translation>
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
   <translation>重复走步，行走就越来越近。什么时候算到达？看不见山谷，但能感到地面是平的，斜率几乎为 0。这时行走就**收敛**了；这里指斜率不超过百万分之一。

按 `R`。每个点都是感受过斜率的位置。然后用 `G` 让雾散去：离星有多近？

现在站在 x = {x}，斜率取同样的小数位数是 {slope}。
</translation>
  </message>
  <message>
   <source>Walk until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>走到行走收敛为止。</translation>
  </message>
  <message>
   <source>Press `R` and let it run.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>按 `R`，让它运行。</translation>
  </message>
  <message>
   <source>Converged at step {arrival}. To two decimals it was there at step {near}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>在第 {arrival} 步收敛。按两位小数算，第 {near} 步就到了。</translation>
  </message>
  <message>
   <source>Then lift the fog.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>然后让雾散去。</translation>
  </message>
  <message>
   <source>Press `G`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>按 `G`。</translation>
  </message>
  <message>
   <source>The slope alone has led to the lowest point.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>单凭斜率就走到了最低点。</translation>
  </message>
  <message>
   <source>Two directions</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>两个方向</translation>
  </message>
  <message>
   <source>With two parameters the mountain is a landscape. Each line, a **contour**, joins places of one height. One
slope is along x, at the start {gx}, and one along y, at the start {gy}. Together they are the
**gradient**. The green arrow goes against both at once: straight down.

People say that the gradient points at the minimum. Look at the arrow, and at the star.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>有两个参数时，山就是一片地形。每条线（**等高线**）连接高度相同的位置。一个斜率沿 x，在起点是 {gx}；一个沿 y，在起点是 {gy}。合起来就是**梯度**。绿色箭头与两者都反向：直奔下坡。

有人说梯度指向极小值点。看看箭头，再看看星。
</translation>
  </message>
  <message>
   <source>At the start, where does the arrow point?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>在起点，箭头指向哪里？</translation>
  </message>
  <message>
   <source>At the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>指向极小值点。</translation>
  </message>
  <message>
   <source>Along the valley.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>沿着山谷。</translation>
  </message>
  <message>
   <source>Straight across the contour.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>垂直穿过等高线。</translation>
  </message>
  <message>
   <source>The star lies far to the right. The arrow hardly goes there.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>星在右边很远。箭头几乎不往那边去。</translation>
  </message>
  <message>
   <source>That would be the way to go, but the ground falls far more steeply across.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>本该往那边走，但横向的地面陡得多。</translation>
  </message>
  <message>
   <source>Yes: where the ground falls steepest *here*, at right angles to the contour. Of the valley’s end the slope knows nothing.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>对：指向*这里*地面下降最陡的方向，与等高线成直角。斜率对山谷的尽头一无所知。</translation>
  </message>
  <message>
   <source>Take one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>走一步。</translation>
  </message>
  <message>
   <source>Press `S`.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>按 `S`。</translation>
  </message>
  <message>
   <source>The step was {long} long, and brought you from {before} to {after} away from the minimum.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>这一步长 {long}，离极小值点的距离从 {before} 变为 {after}。</translation>
  </message>
  <message>
   <source>The one shape where it does</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>唯一例外的形状</translation>
  </message>
  <message>
   <source>A round bowl, $x^2 + y^2$, is equally steep all around. Here the arrow does point at the minimum, and with
η = {eta} one step lands on it.

In the valley, $x^2/20 + y^2$, the same step lands on the floor. From there each step takes away a
twentieth of the way that is left. Most landscapes are more like valleys.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>圆碗 $x^2 + y^2$ 四面一样陡。这里箭头确实指向极小值点，η = {eta} 时一步就落在上面。

在山谷 $x^2/20 + y^2$ 中，同样的一步落在谷底。从那里起，每一步走完剩下路程的二十分之一。大多数地形更像山谷。
</translation>
  </message>
  <message>
   <source>Take the one step in the bowl.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>在碗里走这一步。</translation>
  </message>
  <message>
   <source>`Shift+R` brings you back to the start; then press `S` once.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>`Shift+R` 回到起点；然后按一次 `S`。</translation>
  </message>
  <message>
   <source>At the minimum, in one step.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>一步就到极小值点。</translation>
  </message>
  <message>
   <source>The valley’s first step ends at x = {floor}. How many steps in all until the minimum is within 0.01?</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>山谷中的第一步停在 x = {floor}。要到离极小值点 0.01 以内，一共要多少步？</translation>
  </message>
  <message>
   <source>One, as here.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>一步，和这里一样。</translation>
  </message>
  <message>
   <source>About ten.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>大约十步。</translation>
  </message>
  <message>
   <source>More than a hundred.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>一百多步。</translation>
  </message>
  <message>
   <source>That would be so if the gradient pointed at the minimum. The second step leads from {floor} to {second} only.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>如果梯度指向极小值点，才会这样。第二步只从 {floor} 走到 {second}。</translation>
  </message>
  <message>
   <source>Each step takes away a twentieth of what is left, so ten leave more than half of it.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>每一步走完剩下的二十分之一，所以走十步还剩一半以上。</translation>
  </message>
  <message>
   <source>Yes: {valley} steps, where the bowl needs {bowl}.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>对：{valley} 步，而在碗里只要 {bowl} 步。</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>现在会做什么</translation>
  </message>
  <message>
   <source>Gradient descent: feel the slope, go against it by η times its size, and repeat until the ground is flat.
The slope tells which way is down *here*. It does not point at the minimum, and needs no formula for it.

Where to begin? Anywhere: nobody knows better. Press `X` for a random start, then `R`.

How long should a step be? Next, lesson 4: the learning rate.
</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>梯度下降：感受斜率，与它反向走 η 倍斜率那么远，重复到地面平坦为止。斜率说明*这里*哪边是下坡。它不指向极小值点，也不需要极小值点的公式。

从哪里开始？哪里都行：谁也不知道更好的。按 `X` 得到随机起点，再按 `R`。

一步该有多长？接下来，第 4 课：学习率。
</translation>
  </message>
  <message>
   <source>Walk from a random start until the walk has converged.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>从随机起点走到行走收敛为止。</translation>
  </message>
  <message>
   <source>`X`, then `R`. Any start will do.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>先 `X`，再 `R`。任何起点都行。</translation>
  </message>
  <message>
   <source>You began at x = {x0}, and are at x = {x}: where you begin does not matter on this curve. On others it does.</source>
   <extracomment>lesson/03-fog</extracomment>
   <translation>从 x = {x0} 开始，到了 x = {x}：在这条曲线上，从哪里开始都没有关系。在别的曲线上有关系。</translation>
  </message>
 </context>
 <context>
  <name>lesson/04-learning-rate</name>
  <message>
   <source>The learning rate: too small, just right, too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>学习率：太小、正好、太大</translation>
  </message>
  <message>
   <source>One number decides between hours of tiny steps, one leap, and flying off.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>一个数决定是没完没了的小步，还是一跃到位，还是飞走。</translation>
  </message>
  <message>
   <source>Too small</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>太小</translation>
  </message>
  <message>
   <source>After this lesson you can say before a walk begins what its learning rate will do.

You know this curve and the start x = {x0}. With η = {eta} the first step leads to x = {first}, and it
takes {slow} steps to come within 0.01 of the bottom: down a mountain in millimetres.

Make the steps longer: drag the marker of the ruler below *Learning rate*, or type a number there. Then
press `R`.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>学完本课，就能在行走开始之前说出它的学习率会有什么结果。

这条曲线和起点 x = {x0} 已经熟悉。η = {eta} 时，第一步走到 x = {first}，要走 {slow} 步才能到离底部 0.01 以内：一毫米一毫米地下山。

把步子变长：拖动*学习率*下方标尺上的标记，或在那里输入一个数。然后按 `R`。
</translation>
  </message>
  <message>
   <source>Make the walk converge in at most 100 steps; with η = {eta} it takes {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>让行走在至多 100 步内收敛；η = {eta} 时需要 {all} 步。</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then type 0.1 as the learning rate, press Enter, and run with `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>先按 `Shift+R`。然后在学习率中输入 0.1，按 Enter，再用 `R` 运行。</translation>
  </message>
  <message>
   <source>That is soon enough. With η = 0.1, for one, it takes {fast} steps in place of {all}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>够快了。例如 η = 0.1 时需要 {fast} 步，而不是 {all} 步。</translation>
  </message>
  <message>
   <source>One factor tells all</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>一个因子说明一切</translation>
  </message>
  <message>
   <source>How much nearer does a step come? The slope here is $2(x - 2)$: twice the way that is left. A step takes
away η times that. So it multiplies the distance to the bottom by

$1 - \eta L$

where L = {bend} is the **curvature**, how fast the slope changes. With η = {eta} the factor is {keep}:
each step leaves {keep} of the distance, the next one {keep} of that, and so on.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>一步能靠近多少？这里的斜率是 $2(x - 2)$：剩下路程的两倍。一步走掉它的 η 倍。所以到底部的距离要乘以

$1 - \eta L$

其中 L = {bend} 是**曲率**，即斜率变化的快慢。η = {eta} 时这个因子是 {keep}：每一步留下距离的 {keep}，下一步再留下其中的 {keep}，如此继续。
</translation>
  </message>
  <message>
   <source>By what does a step with η = 0.3 multiply the distance?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = 0.3 时，一步把距离乘以多少？</translation>
  </message>
  <message>
   <source>1 minus η times L, with L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 减去 η 乘 L，其中 L = {bend}。</translation>
  </message>
  <message>
   <source>Yes: 1 − 0.3 · {bend} = {factor3}. Then {near3} steps come within 0.01.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对：1 − 0.3 · {bend} = {factor3}。走 {near3} 步就到 0.01 以内。</translation>
  </message>
  <message>
   <source>That is 1 − η. The curvature belongs there too: L = {bend}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是 1 − η。还要乘上曲率：L = {bend}。</translation>
  </message>
  <message>
   <source>That is η · L, the share that a step takes away. What does it leave?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是 η · L，即一步走掉的部分。留下多少？</translation>
  </message>
  <message>
   <source>Mind the sign: 1 minus η · L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>注意符号：1 减去 η · L。</translation>
  </message>
  <message>
   <source>Who makes the steps shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>谁让步子变短？</translation>
  </message>
  <message>
   <source>The first step was {step1} long, the fifth {step5}, the tenth {step10}.

A step is η times the slope. η is a setting, and nobody has touched it: it still reads {eta} in the
Control card. But the slope was {slope0} at the start, and {slope9} where the tenth step began. Towards
the bottom the ground gets flatter, and the steps get shorter of themselves.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>第一步长 {step1}，第五步 {step5}，第十步 {step10}。

一步是 η 乘斜率。η 是设置项，谁也没有动它：“控制”栏里仍是 {eta}。但斜率在起点是 {slope0}，第十步开始处是 {slope9}。越近底部，地面越平，步子自己就变短了。
</translation>
  </message>
  <message>
   <source>After the first step the slope is {slope1}. How long is the second step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>第一步之后斜率是 {slope1}。第二步多长？</translation>
  </message>
  <message>
   <source>η times the slope, with η = {eta}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η 乘斜率，其中 η = {eta}。</translation>
  </message>
  <message>
   <source>Yes: {eta} · {slope1} = {step2}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对：{eta} · {slope1} = {step2}。</translation>
  </message>
  <message>
   <source>That was the first step. The slope has become smaller since.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是第一步。之后斜率变小了。</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是它走的方向，往左。长度没有符号。</translation>
  </message>
  <message>
   <source>That is the slope. The step is η times that.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是斜率。一步是它的 η 倍。</translation>
  </message>
  <message>
   <source>That is where it leads. How long is the step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是它走到的位置。这一步多长？</translation>
  </message>
  <message>
   <source>Why do the steps get shorter?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>为什么步子变短？</translation>
  </message>
  <message>
   <source>η gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η 变小了。</translation>
  </message>
  <message>
   <source>The slope gets smaller.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>斜率变小了。</translation>
  </message>
  <message>
   <source>The walk knows that it is near.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>行走知道快到了。</translation>
  </message>
  <message>
   <source>Look at the field: η = {eta}, as at the start.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>看看输入框：η = {eta}，和起点时一样。</translation>
  </message>
  <message>
   <source>It knows the slope under its feet, and nothing else.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>它只知道脚下的斜率，别的都不知道。</translation>
  </message>
  <message>
   <source>Yes. η stays as it is; the step shrinks because the slope does.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对。η 保持不变；步子变短是因为斜率变小。</translation>
  </message>
  <message>
   <source>Just right</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>正好</translation>
  </message>
  <message>
   <source>For which η is the factor 1 − ηL exactly 0? For

$\eta = \frac{1}{L}$

Then nothing is left of the distance: one step lands on the bottom. On the ruler that is the first mark.
Below it all steps stay on one side; beyond it they go too far.

A curve that is twice as bent wants half the rate.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η 为多少时，因子 1 − ηL 正好是 0？当

$\eta = \frac{1}{L}$

这时距离一点不剩：一步就落在底部。在标尺上这是第一个标记。低于它，所有步都在同一侧；超过它，就走得太远。

弯曲程度加倍的曲线，需要一半的学习率。
</translation>
  </message>
  <message>
   <source>Set the rate so that one step lands on the minimum, and take it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>设一个学习率，使一步就落在极小值点，并走这一步。</translation>
  </message>
  <message>
   <source>`Shift+R` first. Then set the learning rate to the mark 1/L = {best}, and press `S` once.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>先按 `Shift+R`。然后把学习率设到标记 1/L = {best} 处，按一次 `S`。</translation>
  </message>
  <message>
   <source>Yes: with η = 1/L = {best} one step takes away the whole distance.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对：η = 1/L = {best} 时，一步走完全部距离。</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. Which η lands on its bottom in one step?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>曲线 y = 2x² − 8x + 10 的 L = {bend4}。η 为多少时一步落在它的底部？</translation>
  </message>
  <message>
   <source>1 divided by L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>1 除以 L。</translation>
  </message>
  <message>
   <source>Yes: 1 / {bend4} = {best4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对：1 / {bend4} = {best4}。</translation>
  </message>
  <message>
   <source>That is 2/L: there the walk no longer comes nearer. One step lands for 1/L.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是 2/L：这时行走不再靠近。一步到位要 1/L。</translation>
  </message>
  <message>
   <source>That is L itself. Divide 1 by it.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是 L 本身。用 1 除以它。</translation>
  </message>
  <message>
   <source>Too far is not away</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>过头不是远离</translation>
  </message>
  <message>
   <source>η = {eta} is beyond 1/L = {landing}. The factor is {factor}, below 0: each step lands on the other side.
The walk **overshoots**.

Yet only {share} of the distance is left each time, whatever the side. It comes nearer, and it converges:
jumping to and fro is not going away.

η = 0.1 has the factor {factor_small}, and comes within 0.01 at step {near_small}.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} 超过了 1/L = {landing}。因子是 {factor}，小于 0：每一步都落到另一侧。行走**越过**了极小值点。

但每次只剩距离的 {share}，不管在哪一侧。它在靠近，也会收敛：来回跳并不是远离。

η = 0.1 的因子是 {factor_small}，在第 {near_small} 步进入 0.01 以内。
</translation>
  </message>
  <message>
   <source>η = {eta} is nine times 0.1. When does it come within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} 是 0.1 的九倍。它什么时候进入 0.01 以内？</translation>
  </message>
  <message>
   <source>At about step 3: nine times as early.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>大约第 3 步：早九倍。</translation>
  </message>
  <message>
   <source>At step {near}, as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>第 {near} 步，和 0.1 一样。</translation>
  </message>
  <message>
   <source>Never: it jumps to and fro.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>永远不会：它来回跳。</translation>
  </message>
  <message>
   <source>Bigger is not always faster. At each step as much of the distance is left as with 0.1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>大不一定更快。每一步剩下的距离和 0.1 时一样多。</translation>
  </message>
  <message>
   <source>It jumps, and comes nearer with each jump. Take some steps and look at the cost below.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>它在跳，而每一跳都更近。走几步，看看下面的代价。</translation>
  </message>
  <message>
   <source>Yes. {factor_small} and {factor} leave the same share. Past 1/L a larger rate is slower.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对。{factor_small} 和 {factor} 剩下同样的份额。超过 1/L，学习率越大越慢。</translation>
  </message>
  <message>
   <source>See it: run until it has converged.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>看一看：运行到收敛为止。</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>按 `R`。</translation>
  </message>
  <message>
   <source>Converged at step {rest}. Overshooting is not diverging.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>在第 {rest} 步收敛。越过并不是发散。</translation>
  </message>
  <message>
   <source>Too large</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>太大</translation>
  </message>
  <message>
   <source>η = {eta} is the second mark, 2/L. The factor is {factor}: the walk lands just as far away on the other
side, from {x0} to {x1} and back to {x2}, for ever. It **cycles**.

Beyond 2/L each step lands farther away. With η = 1.05 the path is {away1}, {away2}, {away3}: the walk
**diverges**.

Two marks: at 1/L a step goes all the way; at 2/L coming nearer ends.
</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>η = {eta} 是第二个标记 2/L。因子是 {factor}：行走落在另一侧同样远处，从 {x0} 到 {x1} 再回到 {x2}，永远如此。它在**循环**。

超过 2/L，每一步都落得更远。η = 1.05 时路径是 {away1}、{away2}、{away3}：行走**发散**。

两个标记：在 1/L，一步走完全程；在 2/L，不再靠近。
</translation>
  </message>
  <message>
   <source>The curve y = 2x² − 8x + 10 has L = {bend4}. From which η on does a walk no longer come nearer to its bottom?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>曲线 y = 2x² − 8x + 10 的 L = {bend4}。η 从多少起，行走不再靠近它的底部？</translation>
  </message>
  <message>
   <source>Where the factor 1 − ηL is −1.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>因子 1 − ηL 为 −1 之处。</translation>
  </message>
  <message>
   <source>Yes: 2/L = 2 / {bend4} = {limit4}.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对：2/L = 2 / {bend4} = {limit4}。</translation>
  </message>
  <message>
   <source>That is 1/L. Beyond it a step goes too far, but still comes nearer.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那是 1/L。超过它，步子过头，但仍在靠近。</translation>
  </message>
  <message>
   <source>That holds for L = 2. This curve is twice as bent.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>那适用于 L = 2。这条曲线的弯曲程度是两倍。</translation>
  </message>
  <message>
   <source>Set the learning rate a little above 2/L, and run.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>把学习率设得略高于 2/L，然后运行。</translation>
  </message>
  <message>
   <source>Type 1.05 as the learning rate, press Enter, then `R`.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>在学习率中输入 1.05，按 Enter，再按 `R`。</translation>
  </message>
  <message>
   <source>It diverged: each step landed farther away. The remedy is a smaller η.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>它发散了：每一步都落得更远。办法是用更小的 η。</translation>
  </message>
  <message>
   <source>All rates at once</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>所有学习率一起来</translation>
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
   <translation>从同一起点出发的五次行走。0.5 一下就到；0.1 和 0.9 每一步靠近得一样多；1 在兜圈；1.05 在远离。按 `R`，看看排名。

低于 1/L = {landing}，行走平稳；直到 2/L = {limit}，它会越过但能到达。这适用于曲率已知时的普通梯度下降。在别处就要尝试：`Shift+P` 回到单次运行，在那里按 `E` 打开学习率查找。

接下来，第 5 课：一个神经元。
</translation>
  </message>
  <message>
   <source>Which of these rates is fastest to within 0.01?</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>这些学习率中，哪个最快进入 0.01 以内？</translation>
  </message>
  <message>
   <source>They need the same.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>它们一样快。</translation>
  </message>
  <message>
   <source>Larger, but past 1/L, and nearly at 2/L: the factor is −0.9. It needs {near_95} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>更大，但超过了 1/L，又接近 2/L：因子是 −0.9。它需要 {near_95} 步。</translation>
  </message>
  <message>
   <source>0.45 and 0.55 would, as they are equally far from 1/L. 0.95 is farther.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>0.45 和 0.55 才会一样，因为它们离 1/L 一样远。0.95 更远。</translation>
  </message>
  <message>
   <source>Yes: {near_45} steps, and {near_95} with 0.95. As fast as 0.45 is 0.55: {near_55} steps.</source>
   <extracomment>lesson/04-learning-rate</extracomment>
   <translation>对：{near_45} 步，而 0.95 需要 {near_95} 步。和 0.45 一样快的是 0.55：{near_55} 步。</translation>
  </message>
 </context>
 <context>
  <name>lesson/05-neuron</name>
  <message>
   <source>One neuron</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>一个神经元</translation>
  </message>
  <message>
   <source>A weighted sum, a squeeze, a boundary, and training until all are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>加权求和、压缩、分界，以及训练到全部正确。</translation>
  </message>
  <message>
   <source>A sum</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>求和</translation>
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
   <translation>学完本课，就能手算一个神经元的回答，看出它在哪里改变主意，并训练它。

神经元接收输入 x，乘以**权重** w，再加上**偏置** b：

$z = w x + b$

这里有 {n} 个样本，每个只有一个输入。圆的标签是 0，三角的是 1；可以想成猫和狗。权重是 {w0}，偏置是 {b0}。带圆环的样本 x = {input}，所以 z = {w0} · {input} + {b0} = {z}。
</translation>
  </message>
  <message>
   <source>What would z be for a sample with x = −3?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>x = −3 的样本，z 是多少？</translation>
  </message>
  <message>
   <source>Weight times input, plus bias: {w0} · (−3) + {b0}.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>权重乘输入，加偏置：{w0} · (−3) + {b0}。</translation>
  </message>
  <message>
   <source>Yes: {w0} · (−3) + {b0} = −1.3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>对：{w0} · (−3) + {b0} = −1.3。</translation>
  </message>
  <message>
   <source>That is w · x. Add the bias.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>那是 w · x。还要加上偏置。</translation>
  </message>
  <message>
   <source>Only the weight is multiplied by x. The bias is added as it is.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>只有权重与 x 相乘。偏置直接加上。</translation>
  </message>
  <message>
   <source>The weight and the input are multiplied, not added.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>权重和输入是相乘，不是相加。</translation>
  </message>
  <message>
   <source>The bias is above 0: adding it brings z nearer to 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>偏置大于 0：加上它，z 更接近 0。</translation>
  </message>
  <message>
   <source>Mind the sign: the input is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>注意符号：输入是 −3。</translation>
  </message>
  <message>
   <source>That is z of the ringed sample. Here x is −3.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>那是带圆环的样本的 z。这里 x 是 −3。</translation>
  </message>
  <message>
   <source>A squeeze</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>压缩</translation>
  </message>
  <message>
   <source>z can be any number. The **sigmoid** σ squeezes it between 0 and 1:

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

The output ŷ says how likely label 1 is. For z = 0 it is ½, undecided; for a large z nearly 1, far below 0
nearly 0. For z = {z} it is {guess}.

Mind the minus sign: 1/(1 + e^z) is the mirrored curve, which falls where σ rises.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>z 可以是任意数。**sigmoid** 函数 σ 把它压缩到 0 和 1 之间：

$\hat{y} = \sigma(z) = \frac{1}{1 + e^{-z}}$

输出 ŷ 表示标签为 1 的可能性。z = 0 时是 ½，犹豫不决；z 很大时接近 1，远低于 0 时接近 0。z = {z} 时是 {guess}。

注意减号：1/(1 + e^z) 是镜像的曲线，在 σ 上升处它下降。
</translation>
  </message>
  <message>
   <source>σ({z}) = {guess}. What is σ({mirror_z})?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>σ({z}) = {guess}。σ({mirror_z}) 是多少？</translation>
  </message>
  <message>
   <source>The curve is the same upside down on the other side of 0: both add up to 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>曲线在 0 的另一侧是同样的形状倒过来：两者之和是 1。</translation>
  </message>
  <message>
   <source>Yes: 1 − {guess} = {mirror}. As sure as before, of the other class.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>对：1 − {guess} = {mirror}。和之前一样确定，但指向另一类。</translation>
  </message>
  <message>
   <source>An output is never below 0: σ squeezes everything between 0 and 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>输出不会小于 0：σ 把一切压缩到 0 和 1 之间。</translation>
  </message>
  <message>
   <source>That is σ({z}), and the curve of 1/(1 + e^z) would give it at {mirror_z}: mind the minus sign.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>那是 σ({z})，而曲线 1/(1 + e^z) 在 {mirror_z} 处才得它：注意减号。</translation>
  </message>
  <message>
   <source>The boundary</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>分界</translation>
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
   <translation>ŷ 大于 ½ 时神经元说 1，小于 ½ 时说 0。它在 z = 0 处改变主意：

$w x + b = 0, \quad x = -\frac{b}{w}$

这就是它的**分界**，即数据中的虚线。右边全部是 1，左边全部是 0。这里 w = {w0}、b = {b0}；算一算，与线旁所写的比较。

偏置移动分界。权重说明输出在那里转得多急，以及哪一侧是哪一类。
</translation>
  </message>
  <message>
   <source>With w = 2 and b = −3, where is the boundary?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>w = 2、b = −3 时，分界在哪里？</translation>
  </message>
  <message>
   <source>Yes: 2x = 3, so x = 1.5. Then the triangle at x = 1 would be on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>对：2x = 3，所以 x = 1.5。这样 x = 1 的三角就在错误的一侧了。</translation>
  </message>
  <message>
   <source>Mind the sign: x = −b/w, and b is below 0 already.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>注意符号：x = −b/w，而 b 已经小于 0。</translation>
  </message>
  <message>
   <source>That is upside down. Divide the bias by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>那是颠倒了。用偏置除以权重。</translation>
  </message>
  <message>
   <source>That is −b. Divide by the weight.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>那是 −b。再除以权重。</translation>
  </message>
  <message>
   <source>Who is on their own side?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>谁在自己一侧？</translation>
  </message>
  <message>
   <source>A sample is right if the neuron says its label: circles belong to the left of the boundary, triangles to
the right. The share of those that are right is the **accuracy**.

This neuron has w = {w0} and b = {b0}. To the circle at x = {input} it gives ŷ = {guess}.

The cost knows more than the accuracy. It counts how wrong each output is, not only on which side it lies,
and so it has a slope to walk down.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>神经元说出的正是样本的标签，这个样本就对了：圆应在分界左边，三角应在右边。答对的比例就是**准确率**。

这个神经元 w = {w0}、b = {b0}。对 x = {input} 处的圆，它给出 ŷ = {guess}。

代价比准确率知道得多。它计算每个输出错多少，而不只是在哪一侧，因此它有可以走下去的斜率。
</translation>
  </message>
  <message>
   <source>How many of the four samples are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>四个样本中有几个正确？</translation>
  </message>
  <message>
   <source>Count the circles left of the dashed line and the triangles right of it.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>数一数虚线左边的圆和右边的三角。</translation>
  </message>
  <message>
   <source>Yes. The accuracy is {share}; the circle at {input} is on the wrong side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>对。准确率是 {share}；{input} 处的圆在错误的一侧。</translation>
  </message>
  <message>
   <source>That is the share. How many are they?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>那是比例。有几个？</translation>
  </message>
  <message>
   <source>Look at the circle at {input}: ŷ = {guess} is above ½, so the neuron says 1.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>看看 {input} 处的圆：ŷ = {guess} 大于 ½，所以神经元说 1。</translation>
  </message>
  <message>
   <source>The circle at −2 is left of the boundary: it is right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>−2 处的圆在分界左边：它是对的。</translation>
  </message>
  <message>
   <source>One is wrong. How many are right?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>有一个错。有几个正确？</translation>
  </message>
  <message>
   <source>Train it</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>训练</translation>
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
   <translation>这次行走故意从错误的权重和偏置开始，w = {w0}、b = {b0}：曲线该升的地方在降，准确率是 {share}。

训练就是对代价做梯度下降，有两个参数：

$w \leftarrow w - \eta \frac{\partial C}{\partial w}, \quad b \leftarrow b - \eta \frac{\partial C}{\partial b}$

按几次 `S`，看曲线转过来，同时小球沿代价地形往下走。然后按 `R`。

第 {step} 步：C = {cost:4}，准确率 {accuracy:2}。
</translation>
  </message>
  <message>
   <source>Train until all four are on their own side.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>训练到四个样本都在自己一侧。</translation>
  </message>
  <message>
   <source>Press `R`, or `S` about {done} times.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>按 `R`，或按大约 {done} 次 `S`。</translation>
  </message>
  <message>
   <source>At step {done} all are right, with C = {cost_done}. Go on, and the cost still falls: the outputs come nearer to their labels.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>第 {done} 步全部正确，C = {cost_done}。继续下去，代价还会下降：输出更接近标签。</translation>
  </message>
  <message>
   <source>No bowl</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>不是碗</translation>
  </message>
  <message>
   <source>In lesson 4 the cost was a bowl, with one curvature L. Is a neuron’s cost a bowl too?

At w = {w0}, b = {b0} the largest curvature in any direction is {bend}, the smallest {lowest}: both below 0.
So there is no 1/L and no 2/L here. The app shows a plain slider, and says why.

Near good weights it is otherwise: at w = 1, b = 1.5 the two are {bend_good} and {lowest_good}.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>第 4 课中代价是碗形，只有一个曲率 L。神经元的代价也是碗形吗？

在 w = {w0}、b = {b0} 处，各方向中最大的曲率是 {bend}，最小的是 {lowest}：都小于 0。所以这里没有 1/L，也没有 2/L。应用只显示普通滑块，并说明原因。

在好的权重附近就不同：在 w = 1、b = 1.5 处，两者是 {bend_good} 和 {lowest_good}。
</translation>
  </message>
  <message>
   <source>Both curvatures are below 0. What is the ground like here?</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>两个曲率都小于 0。这里的地面是什么样？</translation>
  </message>
  <message>
   <source>A bowl, bent up every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>一个碗，各方向都向上弯。</translation>
  </message>
  <message>
   <source>A hill, bent down every way.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>一座山丘，各方向都向下弯。</translation>
  </message>
  <message>
   <source>A saddle, bent up and down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>一个鞍面，有向上弯也有向下弯。</translation>
  </message>
  <message>
   <source>In a bowl both are above 0.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>碗里两个曲率都大于 0。</translation>
  </message>
  <message>
   <source>On a saddle one is above 0 and one below.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>鞍面上一个大于 0，一个小于 0。</translation>
  </message>
  <message>
   <source>Yes, as on the top of a hill. There is still a slope, and a way down.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>对，就像在山顶上。仍然有斜率，也有下山的路。</translation>
  </message>
  <message>
   <source>Walk down from the hill until all four are right.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>从山丘走下去，直到四个都正确。</translation>
  </message>
  <message>
   <source>Press `R`.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>按 `R`。</translation>
  </message>
  <message>
   <source>{done} steps. Gradient descent needs a slope, not a bowl; but no formula tells the best η.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>{done} 步。梯度下降需要的是斜率，不是碗；但没有公式给出最好的 η。</translation>
  </message>
  <message>
   <source>What you can do now</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>现在会做什么</translation>
  </message>
  <message>
   <source>A neuron adds up, z = wx + b, and squeezes, ŷ = σ(z). Its boundary is where z = 0. Training walks down
both slopes at once. Its cost is no bowl: the rate has to be tried.

Real data has more inputs. There is a weight for each, and the boundary is a line or a plane; nothing else
changes.

Where do ∂C/∂w and ∂C/∂b come from? Next, lesson 6: the chain rule.
</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>神经元先求和，z = wx + b，再压缩，ŷ = σ(z)。它的分界在 z = 0 处。训练同时沿两个斜率往下走。它的代价不是碗形：学习率要靠尝试。

真实数据有更多输入。每个输入一个权重，分界是一条直线或一个平面；其余都不变。

∂C/∂w 和 ∂C/∂b 从哪里来？接下来，第 6 课：链式法则。
</translation>
  </message>
  <message>
   <source>Cats and dogs by weight and ears: train to an accuracy of 0.9 or more.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>按体重和耳长区分猫和狗：训练到准确率不低于 0.9。</translation>
  </message>
  <message>
   <source>Press `R`: it takes some {near} steps.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>按 `R`：大约需要 {near} 步。</translation>
  </message>
  <message>
   <source>The accuracy is {accuracy:2} now, and was {share:2} at the start. Heavy cats and small dogs overlap, so a line cannot tell all of them apart.</source>
   <extracomment>lesson/05-neuron</extracomment>
   <translation>准确率现在是 {accuracy:2}，起点时是 {share:2}。重的猫和小的狗有重叠，所以一条直线不能把它们全部分开。</translation>
  </message>
 </context>
 <context>
  <name>lesson/06-chain-rule</name>
  <message>
   <source>The chain rule, and why σ′ is in there</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>链式法则，以及为什么里面有 σ′</translation>
  </message>
  <message>
   <source>Error, slope, input: what each factor is for, and what happens without it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>误差、斜率、输入：每个因子有什么用，没有它会怎样。</translation>
  </message>
  <message>
   <source>Three links</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>三个环节</translation>
  </message>
  <message>
   <source>After this lesson you can work out a neuron’s gradient by hand, and say what each of its factors is for.

Here is one sample: x = 2, and its label is 1. w moves z, z moves ŷ, and ŷ moves the cost: a chain of three links, so three factors are multiplied:

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

They are the tiles below the pictures: error, slope of the sigmoid, input. Their product is the sample’s **pull** on w.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>学完本课，就能手算神经元的梯度，并说出每个因子有什么用。

这里有一个样本：x = 2，标签是 1。w 带动 z，z 带动 ŷ，ŷ 带动代价：这条链有三个环节，所以三个因子相乘：

$\frac{\partial C}{\partial w} = (\hat y - y) \cdot \sigma'(z) \cdot x$

它们就是图下方的方块：误差、sigmoid 的斜率、输入。三者之积是样本对 w 的**拉力**。
</translation>
  </message>
  <message>
   <source>∂C/∂w begins below 0. Where does the first step take w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>∂C/∂w 开始时小于 0。第一步把 w 带向哪里？</translation>
  </message>
  <message>
   <source>Down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>变小。</translation>
  </message>
  <message>
   <source>Up.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>变大。</translation>
  </message>
  <message>
   <source>Nowhere: that is the bottom.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>不动：那里是底部。</translation>
  </message>
  <message>
   <source>A step goes against the slope: w − η · ∂C/∂w, and minus a negative number is a plus.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>一步与斜率反向：w − η · ∂C/∂w，减去负数就是加。</translation>
  </message>
  <message>
   <source>Only where the slope is 0 does w stay as it is.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>只有斜率为 0 时，w 才保持不变。</translation>
  </message>
  <message>
   <source>Yes: from {before} to {after:3}. A larger w makes ŷ larger, and that is what is wanted of a sample of class 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对：从 {before} 到 {after:3}。w 变大，ŷ 就变大，而类 1 的样本正需要这样。</translation>
  </message>
  <message>
   <source>Take that step: press `S`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>走这一步：按 `S`。</translation>
  </message>
  <message>
   <source>One step only; `Backspace` takes one back.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>只走一步；`Backspace` 可退回一步。</translation>
  </message>
  <message>
   <source>It moves ŷ from {far:3} to {closer:3}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它把 ŷ 从 {far:3} 带到 {closer:3}。</translation>
  </message>
  <message>
   <source>The middle link</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>中间的环节</translation>
  </message>
  <message>
   <source>The sigmoid is steep in the middle and flat at both ends. Its slope is

$\sigma'(z) = \hat y \, (1 - \hat y)$

Over z it is a hill, drawn beside the tiles where there is room. It says how far ŷ moves when z moves a little. Where the neuron is in doubt, ŷ moves most. Where it is sure, rightly or wrongly, ŷ hardly moves, and neither does the cost.

With w = {w0} and b = {b0} it begins at the foot of the hill: z = {foot}, ŷ = {sure:3}, σ′ = {flat:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>sigmoid 中间陡，两端平。它的斜率是

$\sigma'(z) = \hat y \, (1 - \hat y)$

对 z 来说它像一座山丘，有位置时就画在方块旁边。它表示 z 变动一点时 ŷ 变动多少。神经元犹豫时，ŷ 变动最多。它确定时，无论对错，ŷ 几乎不动，代价也几乎不动。

w = {w0}、b = {b0} 时，它从山丘脚下开始：z = {foot}，ŷ = {sure:3}，σ′ = {flat:4}。
</translation>
  </message>
  <message>
   <source>A neuron says ŷ = 0.9. How large is σ′ there?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>一个神经元说 ŷ = 0.9。那里 σ′ 有多大？</translation>
  </message>
  <message>
   <source>σ′ needs nothing but ŷ: take it times what it lacks to 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>σ′ 只需要 ŷ：用它乘以它与 1 的差。</translation>
  </message>
  <message>
   <source>Yes: 0.9 · 0.1. Already quite flat, since the hill’s top is ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对：0.9 · 0.1。已经相当平了，因为山顶是 ¼。</translation>
  </message>
  <message>
   <source>That is ŷ itself. The second factor, 1 − ŷ, is missing.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那是 ŷ 本身。缺了第二个因子 1 − ŷ。</translation>
  </message>
  <message>
   <source>That is 1 − ŷ. It is still to be multiplied by ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那是 1 − ŷ。还要乘以 ŷ。</translation>
  </message>
  <message>
   <source>That is ŷ · ŷ. The second factor is 1 − ŷ.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那是 ŷ · ŷ。第二个因子是 1 − ŷ。</translation>
  </message>
  <message>
   <source>Climb the hill: choose a start at which σ′ is as large as it can be. Drag the ball in the cost landscape, or type w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>爬上山丘：选一个起点，使 σ′ 尽可能大。拖动代价地形中的小球，或输入 w 和 b。</translation>
  </message>
  <message>
   <source>The top is at z = 0, and here z = 2w + b. With w = 1.5, which b makes that 0?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>山顶在 z = 0，这里 z = 2w + b。w = 1.5 时，b 为多少才是 0？</translation>
  </message>
  <message>
   <source>There: where z = 0, ŷ is ½ and σ′ is ¼. It is never more.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>到了：z = 0 处 ŷ 是 ½，σ′ 是 ¼。它不会更大。</translation>
  </message>
  <message>
   <source>The last link is x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>最后一个环节是 x</translation>
  </message>
  <message>
   <source>In z = wx + b, the weight is multiplied by x and the bias by 1. Nudge w a little, and z moves x times as far; nudge b, and z moves just as far. So both share the error and the slope, and only the last factor differs:

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

The path in the cost landscape shows it. This sample has x = 2, and in {step} steps b has gone from {b0} to {b:2}, w from {w0} to {w:2}: twice as far.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>在 z = wx + b 中，权重乘以 x，偏置乘以 1。w 动一点，z 就动 x 倍；b 动一点，z 就动同样多。所以两者的误差和斜率相同，只有最后一个因子不同：

$\frac{\partial C}{\partial w} = \frac{\partial C}{\partial b} \cdot x$

代价地形中的路径显示了这一点。这个样本 x = 2，在 {step} 步中 b 从 {b0} 变为 {b:2}，w 从 {w0} 变为 {w:2}：变动是两倍。
</translation>
  </message>
  <message>
   <source>Another sample, with x = −3, pulls on b with 0.1. How does it pull on w?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>另一个样本 x = −3，对 b 的拉力是 0.1。它对 w 的拉力是多少？</translation>
  </message>
  <message>
   <source>The pull on w is the pull on b times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对 w 的拉力是对 b 的拉力乘输入。</translation>
  </message>
  <message>
   <source>Yes. It pulls three times as hard, and the other way.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对。它拉得三倍用力，而且方向相反。</translation>
  </message>
  <message>
   <source>That leaves out x: 0.1 is the pull on b. On w it counts times the input.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那漏掉了 x：0.1 是对 b 的拉力。对 w 要乘上输入。</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: this input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>大小正确。注意符号：这个输入小于 0。</translation>
  </message>
  <message>
   <source>Times x, not divided by x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>是乘 x，不是除以 x。</translation>
  </message>
  <message>
   <source>The factors of a chain are multiplied, not added.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>链上的因子是相乘，不是相加。</translation>
  </message>
  <message>
   <source>A sample with x = 0 is quite wrong. What does it do?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>一个 x = 0 的样本错得很厉害。它会怎样？</translation>
  </message>
  <message>
   <source>It moves w and b.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它让 w 和 b 都变动。</translation>
  </message>
  <message>
   <source>It moves b alone.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它只让 b 变动。</translation>
  </message>
  <message>
   <source>It moves neither.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它让两者都不动。</translation>
  </message>
  <message>
   <source>Its input is 0, so w has no part in its z: w is not to blame.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它的输入是 0，所以 w 对它的 z 没有贡献：错不在 w。</translation>
  </message>
  <message>
   <source>For w that is so. But the bias’ input is always 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对 w 是这样。但偏置的输入始终是 1。</translation>
  </message>
  <message>
   <source>Yes: an input that is off leaves its weight alone, and the bias does the work.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对：为 0 的输入不动它的权重，由偏置来做。</translation>
  </message>
  <message>
   <source>Four samples, one mean</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>四个样本，一个均值</translation>
  </message>
  <message>
   <source>Every sample pulls, and the gradient is the mean of their pulls:

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

Here are four points on a line, two of each class. The buttons ‹ and › above the tiles lead from one to the next; a click on a point does too. The mean of all, ∂C/∂w = {slope:4}, stands below the tiles.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>每个样本都在拉，梯度是它们拉力的均值：

$\frac{\partial C}{\partial w} = \frac{1}{N} \sum_{i=1}^{N} (\hat y_i - y_i) \, \sigma'(z_i) \, x_i$

这里是一条线上的四个点，每类两个。方块上方的按钮 ‹ 和 › 从一个换到下一个；单击一个点也可以。全部的均值 ∂C/∂w = {slope:4} 写在方块下方。
</translation>
  </message>
  <message>
   <source>Look at all {size}. Which one pulls hardest on w, whichever way?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>看看全部 {size} 个。不管方向，哪一个对 w 拉得最用力？</translation>
  </message>
  <message>
   <source>Its error is the largest of the four, and its slope too. But its input is only −1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它的误差是四个中最大的，斜率也是。但它的输入只有 −1。</translation>
  </message>
  <message>
   <source>Its error is a little larger than that of x = −2, but its input has half the size.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它的误差比 x = −2 的略大，但输入只有一半大小。</translation>
  </message>
  <message>
   <source>Its input is as large as that of x = −2, but its error and its slope are smaller.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>它的输入和 x = −2 的一样大，但误差和斜率较小。</translation>
  </message>
  <message>
   <source>Yes, with {hardest:4}. Neither its error nor its slope is the largest; the product is what counts.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对，是 {hardest:4}。它的误差和斜率都不是最大；起作用的是乘积。</translation>
  </message>
  <message>
   <source>Without x</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>没有 x</translation>
  </message>
  <message>
   <source>Many texts forget the last factor and give w the gradient of b. The switch *Forgotten x* below the pictures puts this bug into the neuron.

With it, w and b move by the same amount at each step, Δw = Δb. So the path in the cost landscape is locked to 45°, wherever the minimum lies. In {late_step} steps from w = {w_first} and b = {b_first}, the cost rises from {first:3} to {late:3}. The right code comes down to {right_late:4}.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>许多文章忘了最后一个因子，把 b 的梯度给了 w。图下方的开关*忘了 x* 把这个错误放进神经元。

有了它，w 和 b 每一步变动同样多，Δw = Δb。所以代价地形中的路径锁定在 45°，不管极小值点在哪里。从 w = {w_first}、b = {b_first} 出发，{late_step} 步中代价从 {first:3} 升到 {late:3}。正确的程序会降到 {right_late:4}。
</translation>
  </message>
  <message>
   <source>From w = 3 and b = 1, the same bug takes w to {w_late:2}. Where is b then?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>从 w = 3、b = 1 出发，同样的错误把 w 带到 {w_late:2}。这时 b 在哪里？</translation>
  </message>
  <message>
   <source>Whatever w moved by, b moved by too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>w 变动多少，b 也变动多少。</translation>
  </message>
  <message>
   <source>Yes: 3 − {w_late:2} is what w has lost, and b has lost as much.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对：3 − {w_late:2} 是 w 减少的量，b 减少了同样多。</translation>
  </message>
  <message>
   <source>As far, but the same way: w went down, so b did too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>同样多，但方向也相同：w 变小了，b 也变小。</translation>
  </message>
  <message>
   <source>That is where w is. b began elsewhere and moved as far as w did.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那是 w 所在。b 从别处开始，变动和 w 一样多。</translation>
  </message>
  <message>
   <source>That is how far b has moved. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那是 b 变动了多少。它从 1 开始。</translation>
  </message>
  <message>
   <source>That is how far b has moved, and which way. It began at 1.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那是 b 变动了多少和方向。它从 1 开始。</translation>
  </message>
  <message>
   <source>Take the bug out with its switch, and run (`R`) until the cost is below 0.002.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>用开关去掉错误，运行（`R`）到代价低于 0.002。</translation>
  </message>
  <message>
   <source>Untick *Forgotten x*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>取消勾选*忘了 x*，然后按 `R`。</translation>
  </message>
  <message>
   <source>The path of the right code bends to where the cost is low. Now C = {cost:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>正确程序的路径转向代价低的地方。现在 C = {cost:4}。</translation>
  </message>
  <message>
   <source>The exponent’s sign</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>指数的符号</translation>
  </message>
  <message>
   <source>With e^z in place of e^(−z), σ is mirrored. Is the sign a detail?

Flipped **everywhere**, it is: the derivative flips too, and from the mirrored start the code learns mirrored weights, w = −{mirror:2} in place of {mirror:2}, and is as good.

Flipped in **one place only**, it is not. With this page’s bug the output is mirrored and the gradient is not: every step climbs, in {n} steps from {first:2} to {late:3}. The check below measures a slope opposite to what such code claims.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>用 e^z 代替 e^(−z)，σ 就成了镜像。符号是小事吗？

如果**处处**都弄反，是小事：导数也跟着反，从镜像的起点出发，程序学到镜像的权重，w = −{mirror:2} 而不是 {mirror:2}，同样好。

如果**只有一处**弄反，就不是。本页的错误中，输出是镜像的，梯度却不是：每一步都在上坡，{n} 步中从 {first:2} 到 {late:3}。下方的检查量出的斜率与这种程序所说的相反。
</translation>
  </message>
  <message>
   <source>A cost climbs at every step. What do you suspect first?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>代价每一步都在上升。首先怀疑什么？</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>学习率太大。</translation>
  </message>
  <message>
   <source>A sign is wrong between cost and gradient.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>代价与梯度之间有一个符号错了。</translation>
  </message>
  <message>
   <source>The data cannot be told apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>数据无法分开。</translation>
  </message>
  <message>
   <source>Then a small enough one would go down. With this bug even η = 0.01 climbs, from {first:2} to {slow:3} in as many steps.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那样的话，足够小的学习率会下降。有这个错误时，连 η = 0.01 也上升，同样多步中从 {first:2} 到 {slow:3}。</translation>
  </message>
  <message>
   <source>That would leave the cost high, but no step would climb. And the right code tells all four apart.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那会让代价停在高处，但不会每一步都上升。而且正确的程序能把四个都分开。</translation>
  </message>
  <message>
   <source>Yes. A step along the true gradient, if it is short enough, always goes down.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对。沿真正的梯度走一步，只要足够短，总会下降。</translation>
  </message>
  <message>
   <source>Mend the code, and run until the cost is below 0.01.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>改正程序，运行到代价低于 0.01。</translation>
  </message>
  <message>
   <source>Untick *Sign of the exponent*, then press `R`.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>取消勾选*指数的符号*，然后按 `R`。</translation>
  </message>
  <message>
   <source>The right code brings all four to their own side, and in {n} steps the cost to {right_late:4}.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>正确的程序把四个都带到自己一侧，并在 {n} 步中把代价降到 {right_late:4}。</translation>
  </message>
  <message>
   <source>By hand</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>手算</translation>
  </message>
  <message>
   <source>From w = 0 and b = 0 every z is 0, so every ŷ is ½ and every σ′ is ¼. Now you can do the whole gradient in your head, over the points −2 and −1 of class 0 and 1 and 2 of class 1.

To sum up: the gradient is error times slope times input, averaged over the samples. The slope is in there because the cost feels w only through ŷ and z. That same factor lets a neuron stall which is sure and wrong: that is **lesson 7**.
</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>从 w = 0、b = 0 出发，每个 z 是 0，所以每个 ŷ 是 ½，每个 σ′ 是 ¼。现在可以心算整个梯度了：点 −2 和 −1 属于类 0，点 1 和 2 属于类 1。

小结：梯度是误差乘斜率乘输入，对样本求平均。里面有斜率，是因为代价只能通过 ŷ 和 z 感受到 w。同一个因子也会让确定却答错的神经元停滞：那是**第 7 课**。
</translation>
  </message>
  <message>
   <source>What is ∂C/∂w at the start?</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>起点处 ∂C/∂w 是多少？</translation>
  </message>
  <message>
   <source>(ŷ − y) · x is −1, −½, −½ and −1. Take the mean, and then σ′ = ¼ of it.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>(ŷ − y) · x 是 −1、−½、−½ 和 −1。先求均值，再乘 σ′ = ¼。</translation>
  </message>
  <message>
   <source>Yes: −¾ times ¼. The tab *Chain rule* shows the same.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>对：−¾ 乘 ¼。*链式法则*标签页显示的相同。</translation>
  </message>
  <message>
   <source>A factor of ¼ is missing: either σ′, which is ¼ everywhere here, or 1/N, which is ¼ too.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>少了一个因子 ¼：要么是 σ′，它在这里处处是 ¼；要么是 1/N，它也是 ¼。</translation>
  </message>
  <message>
   <source>The errors alone do cancel out, and that is ∂C/∂b. For w, each counts times its x.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>误差本身确实互相抵消，那是 ∂C/∂b。对 w，每个要乘上它的 x。</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: for class 1 the error is ½ − 1, for class 0 the input is below 0.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>大小正确。注意符号：类 1 的误差是 ½ − 1；类 0 的输入小于 0。</translation>
  </message>
  <message>
   <source>Twice too much. With the cost 1/(2N) Σ (ŷ − y)², the 2 of the square has cancelled.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>大了一倍。代价是 1/(2N) Σ (ŷ − y)²，平方的 2 已经约去。</translation>
  </message>
  <message>
   <source>That is a sum without σ′. Divide by N = 4, and multiply by ¼.</source>
   <extracomment>lesson/06-chain-rule</extracomment>
   <translation>那是没有 σ′ 的和。除以 N = 4，再乘 ¼。</translation>
  </message>
 </context>
 <context>
  <name>lesson/07-saturation</name>
  <message>
   <source>Saturation and cross-entropy</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>饱和与交叉熵</translation>
  </message>
  <message>
   <source>A flat cost is not always a finished one; a cost that does not go flat.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>平坦的代价不一定是完成；一种不会变平的代价。</translation>
  </message>
  <message>
   <source>Sure, and wrong</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>确定，却错了</translation>
  </message>
  <message>
   <source>After this lesson you can tell a neuron that has stalled from one that has finished, and say what cross-entropy changes.

One sample: x = 1, and its label is 0. With w = {w0} and b = {b0} the neuron says ŷ = {sure:5}. It is as sure as it can be, and quite wrong: the error ŷ − y could hardly be larger.

Surely it has a lot to learn. But its pull is the error times the slope σ′(z) times x, and you see all three in the tiles.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>学完本课，就能区分停滞的神经元和完成的神经元，并说出交叉熵改变了什么。

一个样本：x = 1，标签是 0。w = {w0}、b = {b0} 时，神经元说 ŷ = {sure:5}。它非常确定，也大错特错：误差 ŷ − y 几乎不能更大了。

它当然有很多要学。但它的拉力是误差乘斜率 σ′(z) 乘 x，三者都能在方块中看到。
</translation>
  </message>
  <message>
   <source>How large will its first step be?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>它的第一步会有多大？</translation>
  </message>
  <message>
   <source>Large, since the error is large.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>很大，因为误差很大。</translation>
  </message>
  <message>
   <source>Tiny, since σ′ is nearly 0.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>极小，因为 σ′ 几乎为 0。</translation>
  </message>
  <message>
   <source>That depends on η alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>只取决于 η。</translation>
  </message>
  <message>
   <source>The error is one of three factors. Look at the second tile.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>误差只是三个因子之一。看看第二个方块。</translation>
  </message>
  <message>
   <source>η multiplies the pull, and the pull is only {tug}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η 与拉力相乘，而拉力只有 {tug}。</translation>
  </message>
  <message>
   <source>Yes: σ′ is {flat}, so the pull on w is {tug}, and the step η times that.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对：σ′ 是 {flat}，所以对 w 的拉力是 {tug}，走的一步是它的 η 倍。</translation>
  </message>
  <message>
   <source>Try it: take ten steps (`Shift+S`), and see how far ŷ comes.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>试一试：走十步（`Shift+S`），看看 ŷ 走了多远。</translation>
  </message>
  <message>
   <source>`Shift+S` takes ten steps at once, `S` takes one.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`Shift+S` 一次走十步，`S` 走一步。</translation>
  </message>
  <message>
   <source>ŷ was {sure:5}, and now it is {output:5}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>ŷ 原来是 {sure:5}，现在是 {output:5}。</translation>
  </message>
  <message>
   <source>Flat is not done</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>平坦不等于完成</translation>
  </message>
  <message>
   <source>The same neuron after {n} steps. The cost is as flat as in a run that has finished, and the slope is only {late_norm:6}. Yet the cost is {late_cost:4}, and it could be 0.

The slope is a product. It is small where the error is: the neuron has **finished**. It is as small where σ′ is: the neuron has **stalled**, which is called *saturation*. The slope alone does not tell. Look at the cost, or at the tiles, as the verdict does.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>同一个神经元，{n} 步之后。代价和已完成的运行一样平，斜率只有 {late_norm:6}。但代价是 {late_cost:4}，而它本可以是 0。

斜率是乘积。误差小时它小：神经元已**完成**。σ′ 小时它也一样小：神经元已**停滞**，这叫*饱和*。单看斜率分不出来。要像判定那样，看代价，或看方块。
</translation>
  </message>
  <message>
   <source>Which factor makes the slope so small here?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>哪个因子让这里的斜率这么小？</translation>
  </message>
  <message>
   <source>The error ŷ − y.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>误差 ŷ − y。</translation>
  </message>
  <message>
   <source>The slope σ′(z).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>斜率 σ′(z)。</translation>
  </message>
  <message>
   <source>The input x.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>输入 x。</translation>
  </message>
  <message>
   <source>The error is nearly 1, as large as it gets. Look at the tiles.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>误差几乎是 1，已经最大。看看方块。</translation>
  </message>
  <message>
   <source>The input is 1: it changes nothing.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>输入是 1：它什么也不改变。</translation>
  </message>
  <message>
   <source>Yes: σ′ is {late_bend:6}, and everything is multiplied by it.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对：σ′ 是 {late_bend:6}，一切都要乘上它。</translation>
  </message>
  <message>
   <source>Suppose the tolerance were 0.0001, so that a run ends where the slope is at most that. At which step would this run have ended?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>假设容差是 0.0001，斜率不超过它时运行就结束。这次运行会在第几步结束？</translation>
  </message>
  <message>
   <source>At the start the slope was {steep}. Is that above the tolerance?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>起点处斜率是 {steep}。它大于容差吗？</translation>
  </message>
  <message>
   <source>At the start already, and it would call that converged. Flat does not mean done.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>在起点就结束，还会称之为收敛。平坦不等于完成。</translation>
  </message>
  <message>
   <source>It need not walk so long: compare the slope at the start, {steep}, with the tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>不必走那么久：把起点处的斜率 {steep} 与容差比较。</translation>
  </message>
  <message>
   <source>How long is the plateau?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>高原有多长？</translation>
  </message>
  <message>
   <source>Three neurons, all wrong about the same sample, all with η = {eta}. They begin at (0.6, 0.9), (2, 2) and (5, 5), where σ′ is {bend1:3}, {bend2:4} and {bend3:6}. Press `R` and watch their costs.

The first brings ŷ below 0.2 in {near} steps. The second is only a little farther out, and needs {middle}: it creeps along the plateau, then falls as fast as the first.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>三个神经元，都在同一个样本上答错，都用 η = {eta}。它们从 (0.6, 0.9)、(2, 2) 和 (5, 5) 开始，σ′ 分别是 {bend1:3}、{bend2:4} 和 {bend3:6}。按 `R`，看它们的代价。

第一个用 {near} 步把 ŷ 降到 0.2 以下。第二个只远了一点，却需要 {middle} 步：它在高原上爬行，然后降得和第一个一样快。
</translation>
  </message>
  <message>
   <source>And the third, from (5, 5)?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>那么第三个，从 (5, 5) 出发呢？</translation>
  </message>
  <message>
   <source>About 900 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>大约 900 步。</translation>
  </message>
  <message>
   <source>About 5,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>大约 5,000 步。</translation>
  </message>
  <message>
   <source>Over 70,000 steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>超过 70,000 步。</translation>
  </message>
  <message>
   <source>From the first to the second, σ′ falls to about an eighth. From the second to the third, it falls to less than a 300th.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>从第一个到第二个，σ′ 降到约八分之一。从第二个到第三个，降到不足三百分之一。</translation>
  </message>
  <message>
   <source>It is longer than that: σ′ is less than a 300th of the second’s, and so is each step.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>比这更长：σ′ 不足第二个的三百分之一，每一步也是如此。</translation>
  </message>
  <message>
   <source>Yes, and nearly all of them on the plateau: it looks like an end, and is none. Counted, they are {far}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对，而且几乎全在高原上：看起来像终点，其实不是。数一数是 {far} 步。</translation>
  </message>
  <message>
   <source>Cross-entropy takes σ′ out</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>交叉熵去掉 σ′</translation>
  </message>
  <message>
   <source>Another cost for the same neuron: $C = -\log(1 - \hat y)$ where the label is 0, and $-\log \hat y$ where it is 1. Being sure and wrong is now dear: C = {dear:2}. Its slope by ŷ is

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

Times σ′(z) = ŷ(1 − ŷ), the divisor cancels, and $\partial C / \partial z = \hat y - y$ is left. The second tile is struck out: the error pulls with all its might.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>同一个神经元，换一种代价：标签是 0 时 $C = -\log(1 - \hat y)$，标签是 1 时 $-\log \hat y$。现在，确定却答错要付出高代价：C = {dear:2}。它对 ŷ 的斜率是

$\frac{\partial C}{\partial \hat y} = \frac{\hat y - y}{\hat y \, (1 - \hat y)}$

乘以 σ′(z) = ŷ(1 − ŷ)，除数正好约去，只剩 $\partial C / \partial z = \hat y - y$。第二个方块被划掉了：误差全力拉动。
</translation>
  </message>
  <message>
   <source>Where would a first step with η = 0.5 take w from 5?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η = 0.5 时，第一步把 w 从 5 带到哪里？</translation>
  </message>
  <message>
   <source>The pull is (ŷ − y) · x, and that is nearly 1.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>拉力是 (ŷ − y) · x，几乎是 1。</translation>
  </message>
  <message>
   <source>Yes: 5 − 0.5 · {crawl:2}.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对：5 − 0.5 · {crawl:2}。</translation>
  </message>
  <message>
   <source>With the quadratic cost, yes. Here σ′ has cancelled, and the error alone pulls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>用二次代价时是这样。这里 σ′ 已经约去，只有误差在拉。</translation>
  </message>
  <message>
   <source>That is a step uphill: mind the minus sign.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>那是上坡的一步：注意减号。</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from 5.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>那是这一步的长度。它从 5 出发。</translation>
  </message>
  <message>
   <source>That is the whole pull. A step is η times as long.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>那是整个拉力。一步是它的 η 倍。</translation>
  </message>
  <message>
   <source>Walk on until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>继续走，直到 ŷ 低于 0.2。</translation>
  </message>
  <message>
   <source>`R` runs; `Shift+S` takes ten steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>`R` 运行；`Shift+S` 走十步。</translation>
  </message>
  <message>
   <source>It takes {arrival} steps from where the quadratic cost stalls.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>从二次代价停滞的地方出发，只需 {arrival} 步。</translation>
  </message>
  <message>
   <source>Distance counts, no plateau</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>只看距离，没有高原</translation>
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
   <translation>同样三个起点，现在用交叉熵。ŷ 降到 0.2 以下所需的步数：

| 起点 | 二次 | 交叉熵 |
|---|---|---|
| (0.6, 0.9) | {q1} | {c1} |
| (2, 2) | {q2} | {c2} |
| (5, 5) | 超过 70,000 | {c3} |

神经元答错时，拉力约为 1，所以它匀速行走。答对时，误差变小，拉力也变小：**这种**平坦才是完成。
</translation>
  </message>
  <message>
   <source>With cross-entropy, when is the slope nearly 0?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>用交叉熵时，斜率何时几乎为 0？</translation>
  </message>
  <message>
   <source>When the neuron is sure.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>神经元确定时。</translation>
  </message>
  <message>
   <source>When the neuron is right.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>神经元答对时。</translation>
  </message>
  <message>
   <source>When η is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η 很小时。</translation>
  </message>
  <message>
   <source>Sure and wrong, its slope is large: nothing but the error is left in the product.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>确定却答错时，斜率很大：乘积中只剩误差。</translation>
  </message>
  <message>
   <source>η scales the step, not the slope.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>η 缩放的是步子，不是斜率。</translation>
  </message>
  <message>
   <source>Yes: ∂C/∂z is the error, and nothing else.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对：∂C/∂z 就是误差，别无其他。</translation>
  </message>
  <message>
   <source>Real samples</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>真实样本</translation>
  </message>
  <message>
   <source>{n} penguins of two species, told apart by bill and flipper. Weights and bias begin at {from}: most penguins are on the wrong side, and the neuron is sure of it.

With the quadratic cost, {limit_step} steps bring the share on its own side from {share0:2} to {share_q:2} only, and {many} steps to {share_long:2}. The start and the learning rate stay as they are.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>两个物种的 {n} 只企鹅，按喙和鳍翅区分。权重和偏置从 {from} 开始：大多数企鹅在错误的一侧，而神经元对此很确定。

用二次代价，{limit_step} 步只把位于自己一侧的比例从 {share0:2} 提高到 {share_q:2}，{many} 步到 {share_long:2}。起点和学习率保持不变。
</translation>
  </message>
  <message>
   <source>Change one thing in the model, so that at most {limit_step} steps put 0.99 of the penguins on their own side.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>只改变模型中的一样东西，使至多 {limit_step} 步就有 0.99 的企鹅位于自己一侧。</translation>
  </message>
  <message>
   <source>Choose another *Cost*, then press `R`.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>另选一种*代价*，然后按 `R`。</translation>
  </message>
  <message>
   <source>Yes: {share_c:3} of them after {limit_step} steps. Only the cost is another.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对：{limit_step} 步后有 {share_c:3}。改变的只是代价。</translation>
  </message>
  <message>
   <source>What helps</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>什么有帮助</translation>
  </message>
  <message>
   <source>To sum up: a small slope means *finished* only where the error is small too. With the quadratic cost, a neuron that is sure and wrong stalls, because σ′ stands in its gradient; cross-entropy cancels it.

It helps as much not to be sure too early. This is the neuron of the first page again, from zeros, with the quadratic cost: σ′ is as large as it can be.

In **lesson 8**, a step looks at a few samples only.
</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>小结：只有误差也小时，斜率小才意味着*完成*。用二次代价时，确定却答错的神经元会停滞，因为它的梯度中有 σ′；交叉熵把它约去。

不要过早确定，也同样有帮助。这又是第一页的神经元，从全零开始，用二次代价：σ′ 已经尽可能大。

在**第 8 课**中，一步只看少数几个样本。
</translation>
  </message>
  <message>
   <source>How large is σ′ for a sample with x = 100, at zeros?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>全零时，x = 100 的样本的 σ′ 有多大？</translation>
  </message>
  <message>
   <source>z = 0 · 100 + 0, so ŷ = ½, and σ′ = ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>z = 0 · 100 + 0，所以 ŷ = ½，而 σ′ = ŷ(1 − ŷ)。</translation>
  </message>
  <message>
   <source>Yes, for every sample. The one on this page takes {gone} steps until ŷ is below 0.2.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对，每个样本都是。本页的样本要 {gone} 步，ŷ 才低于 0.2。</translation>
  </message>
  <message>
   <source>That is ŷ. σ′ is ŷ(1 − ŷ).</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>那是 ŷ。σ′ 是 ŷ(1 − ŷ)。</translation>
  </message>
  <message>
   <source>z is 0, not σ′: at z = 0 the sigmoid is steepest.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>为 0 的是 z，不是 σ′：z = 0 处 sigmoid 最陡。</translation>
  </message>
  <message>
   <source>The sigmoid never rises so steeply: σ′ = ŷ(1 − ŷ), with ŷ = ½.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>sigmoid 不会这么陡：σ′ = ŷ(1 − ŷ)，其中 ŷ = ½。</translation>
  </message>
  <message>
   <source>That is σ′ · x. The input is a factor of its own; here it is σ′ alone.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>那是 σ′ · x。输入是另一个因子；这里只要 σ′。</translation>
  </message>
  <message>
   <source>A neuron’s cost has long been flat, and high. What do you look at first?</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>一个神经元的代价长期又平又高。首先看什么？</translation>
  </message>
  <message>
   <source>The tolerance.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>容差。</translation>
  </message>
  <message>
   <source>The error and σ′ of samples that it gets wrong.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>答错的样本的误差和 σ′。</translation>
  </message>
  <message>
   <source>The number of steps.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>步数。</translation>
  </message>
  <message>
   <source>The tolerance says when to stop. It says nothing of why the slope is small.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>容差说明何时停。它不说明斜率为什么小。</translation>
  </message>
  <message>
   <source>More steps do get there in the end; on page 3 it took over 70,000.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>走更多步最终会到；在第 3 页上用了超过 70,000 步。</translation>
  </message>
  <message>
   <source>Yes. Errors near 1 with slopes near 0 are saturation.</source>
   <extracomment>lesson/07-saturation</extracomment>
   <translation>对。误差接近 1 而斜率接近 0，就是饱和。</translation>
  </message>
 </context>
 <context>
  <name>lesson/08-batches</name>
  <message>
   <source>Batches and noise</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>批与噪声</translation>
  </message>
  <message>
   <source>A step that sees a few samples; what an epoch is; why a noisy cost is no bug.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>只看几个样本的一步；什么是轮次；为什么有噪声的代价不是程序错误。</translation>
  </message>
  <message>
   <source>A step need not see everything</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>一步不必看全部</translation>
  </message>
  <message>
   <source>After this lesson you can choose a batch size, tell steps from epochs, and say why a noisy cost is no bug.

So far, a step has asked every sample before the neuron moved once: here that is {n} points in two overlapping clusters. A **batch** is a few of them. Their mean slope is only a rough answer, but it costs a fraction of the work. Take a batch, step, take the next; once through all of them is an **epoch**. Then they are shuffled anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>学完本课，就能选择批量大小，分清步和轮次，并说出为什么有噪声的代价不是程序错误。

到目前为止，神经元动一下之前，每一步都问遍所有样本：这里是两个重叠簇中的 {n} 个点。一**批**是其中的几个。它们的平均斜率只是粗略的回答，但工作量只是一小部分。取一批，走一步，再取下一批；全部过一遍就是一个**轮次**。然后重新打乱。
</translation>
  </message>
  <message>
   <source>{n} samples, taken 16 at a time. How many steps has an epoch?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>{n} 个样本，每次取 16 个。一个轮次有多少步？</translation>
  </message>
  <message>
   <source>Divide. What is left over is a batch too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>做除法。剩下的也是一批。</translation>
  </message>
  <message>
   <source>Yes: seven batches of 16, and one of the 8 that are left.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>对：七批各 16 个，再加一批剩下的 8 个。</translation>
  </message>
  <message>
   <source>There is no half step: the 8 samples that are left are a batch as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>没有半步：剩下的 8 个样本也是一批。</translation>
  </message>
  <message>
   <source>Seven full batches, and then 8 samples are left. They get their step too.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>满的有七批，还剩 8 个样本。它们也有自己的一步。</translation>
  </message>
  <message>
   <source>So it would be with batches of 1.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>每批 1 个时才是这样。</translation>
  </message>
  <message>
   <source>That is how many samples a step sees. How many such steps are needed for all?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那是一步看多少个样本。全部看完要多少步？</translation>
  </message>
  <message>
   <source>An epoch is one step only where each step sees all samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>只有每一步都看全部样本时，一个轮次才是一步。</translation>
  </message>
  <message>
   <source>An epoch is not a step</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>轮次不是步</translation>
  </message>
  <message>
   <source>Now each step sees {size} samples, ringed among the points; in the chain rule, the mean is of these alone.

In the cost plot, the thin line is each batch’s own cost. The strong line is the cost of **all** samples, and it gets a point only where an epoch ends, once every {many} steps. You stand at step {step}, and that is epoch {epoch}.

The numbers of steps in two runs say little if their batches differ. Count epochs: those say how often each sample has been looked at.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>现在每一步看 {size} 个样本，即点中带圆环的；链式法则中的均值也只是它们的。

在代价图中，细线是每一批自己的代价。粗线是**全部**样本的代价，只在轮次结束时（每 {many} 步）才多一个点。现在是第 {step} 步，即轮次 {epoch}。

两次运行的批量不同时，比较步数没有多大意义。要数轮次：它说明每个样本被看了几遍。
</translation>
  </message>
  <message>
   <source>Walk exactly one epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>正好走一个轮次。</translation>
  </message>
  <message>
   <source>An epoch has {many} steps here, and `S` takes one. Too far? `Backspace` takes one back.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>这里一个轮次有 {many} 步，`S` 走一步。走过头了？`Backspace` 可退回一步。</translation>
  </message>
  <message>
   <source>One epoch, {many} steps. They take the cost of all samples from {before:2} to {after:2}.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>一个轮次，{many} 步。全部样本的代价从 {before:2} 变为 {after:2}。</translation>
  </message>
  <message>
   <source>Noise is no bug</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>噪声不是程序错误</translation>
  </message>
  <message>
   <source>Batches of one, and two epochs: {n} steps, each down the slope of a single sample. The thin line leaps. At step {quiet_step} the cost was {quiet:2}, one step later {loud:2}, four times as much.

And the strong line? {full0:2}, {full1:2}, {full2:2}: down, and down again.

Each step did lower the cost of *its* sample. The next point of the thin line is the cost of *another* one.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>每批一个，两个轮次：{n} 步，每步沿单个样本的斜率向下。细线在跳。第 {quiet_step} 步代价是 {quiet:2}，下一步是 {loud:2}，高到四倍。

而粗线呢？{full0:2}、{full1:2}、{full2:2}：下降，又下降。

每一步确实降低了*它那个*样本的代价。细线的下一个点是*另一个*样本的代价。
</translation>
  </message>
  <message>
   <source>“The cost went up after a step, so the gradient has a bug.” What do you answer?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>“一步之后代价上升了，所以梯度有错误。”该怎么回答？</translation>
  </message>
  <message>
   <source>So it has: each step must go down.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>确实有错：每一步都必须下降。</translation>
  </message>
  <message>
   <source>The learning rate is too large.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>学习率太大。</translation>
  </message>
  <message>
   <source>It is the cost of another sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那是另一个样本的代价。</translation>
  </message>
  <message>
   <source>It must, on the cost that it was taken for: its own batch’s. The next point shows the next batch’s.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>它必须降的是这一步所针对的代价：它自己那一批的。下一个点显示的是下一批的。</translation>
  </message>
  <message>
   <source>With η = 0.0001 the neuron hardly moves, and the leap is there all the same: from {gentle7:2} to {gentle8:2}. It lies between the samples.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>η = 0.0001 时神经元几乎不动，而跳跃照样存在：从 {gentle7:2} 到 {gentle8:2}。差别在样本之间。</translation>
  </message>
  <message>
   <source>Yes. To judge a run with batches, look at the cost of all samples, epoch by epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>对。判断分批的运行，要逐个轮次看全部样本的代价。</translation>
  </message>
  <message>
   <source>Rough, but right on average</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>粗略，但平均正确</translation>
  </message>
  <message>
   <source>Why may a step trust a few samples? Because the mean of all batches’ slopes, at one place, **is** the slope of all.

Four points, from zeros, in batches of two. The batch that comes first, −2 and 2, says ∂C/∂w = {first_batch}: too steep. The other one, −1 and 1, would say {other_batch}: too flat. Each is wrong, and neither is wrong on purpose.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>为什么一步可以相信少数样本？因为在同一处，所有批的斜率的均值**就是**全部样本的斜率。

四个点，从全零开始，每批两个。先来的一批是 −2 和 2，它说 ∂C/∂w = {first_batch}：太陡。另一批是 −1 和 1，会说 {other_batch}：太平。每一批都不准，但没有一批偏向一边。
</translation>
  </message>
  <message>
   <source>What is the slope of all four?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>全部四个的斜率是多少？</translation>
  </message>
  <message>
   <source>Each batch holds half of the samples, so take the mean of the two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>每批有一半样本，所以取两者的均值。</translation>
  </message>
  <message>
   <source>Yes, the mean. The errors of batches cancel out; those of a bug would not.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>对，均值。各批的误差会抵消；程序错误的误差不会。</translation>
  </message>
  <message>
   <source>That is the sum. The gradient is a mean, so it is half of that.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那是和。梯度是均值，所以是它的一半。</translation>
  </message>
  <message>
   <source>The size is right. Mind the sign: both batches say that w should grow.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>大小正确。注意符号：两批都说 w 应该变大。</translation>
  </message>
  <message>
   <source>That is the second batch’s alone. The first has a say as well.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那只是第二批的。第一批也要算上。</translation>
  </message>
  <message>
   <source>The same steps, less work</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>步数相同，工作量更少</translation>
  </message>
  <message>
   <source>Three lanes from one start, with one learning rate: batches of 1, of 16, and all {n} samples. After {walked} steps they are almost equally low: {low1:3}, {low16:3} and {lowall:3}.

But a step is not the same work. The first lane has looked at {walked} samples, the last one at all of them {walked} times. (In the ranking, one *evaluation* is a look at all, and the look at the start counts as well.) Click *evaluations* above the costs, and the lanes part: small batches win, although their path is ragged.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>从同一起点出发的三条赛道，学习率相同：每批 1 个、16 个和全部 {n} 个样本。{walked} 步之后它们几乎一样低：{low1:3}、{low16:3} 和 {lowall:3}。

但一步的工作量并不相同。第一条赛道看了 {walked} 个样本，最后一条把全部样本看了 {walked} 遍。（在排名中，看全部一遍是一次*求值*，在起点看的那一遍也算。）单击代价图上方的*求值次数*，赛道就分开了：小批领先，虽然路径参差不齐。
</translation>
  </message>
  <message>
   <source>How many epochs has the lane with batches of 16 gone through?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>每批 16 个的赛道走过了多少个轮次？</translation>
  </message>
  <message>
   <source>An epoch has 8 steps there.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那里一个轮次有 8 步。</translation>
  </message>
  <message>
   <source>Yes: {walked} steps, 8 to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>对：{walked} 步，每个轮次 8 步。</translation>
  </message>
  <message>
   <source>You divided by the batch size. An epoch is as many steps as there are batches, 8.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那是除以了批量。一个轮次的步数等于批数，即 8。</translation>
  </message>
  <message>
   <source>That is the lane of all samples: only there a step is an epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那是全部样本的赛道：只有那里一步就是一个轮次。</translation>
  </message>
  <message>
   <source>Divide the steps by the steps in an epoch, do not multiply.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>用步数除以一个轮次的步数，不是相乘。</translation>
  </message>
  <message>
   <source>The noise stays, unless η shrinks</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>噪声不会消失，除非 η 变小</translation>
  </message>
  <message>
   <source>Near the minimum the slope of **all** samples shrinks, and full steps get short by themselves. The slope of a single sample does not: each still pulls its own way. So with batches of one and η = {eta}, the walk never comes to rest. After {rounds} epochs the cost of all is {swarm:3}, and the lowest possible is {floor:3}.

η does not shrink by itself. You have to do that: a *schedule* lowers it on the way, in mid-run, without beginning anew.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>在极小值点附近，**全部**样本的斜率变小，完整的步子自己变短。单个样本的斜率却不会：每个仍往自己那边拉。所以每批一个、η = {eta} 时，行走永远不会静止。{rounds} 个轮次之后，全部样本的代价是 {swarm:3}，而可能的最低值是 {floor:3}。

η 自己不会变小。这要人来做：*学习率计划*在途中把它调低，运行中进行，不必重新开始。
</translation>
  </message>
  <message>
   <source>Lower η to 0.1 or less, without a reset, and walk on until the cost of all is below 0.31.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>不重置，把 η 降到 0.1 或更小，继续走到全部样本的代价低于 0.31。</translation>
  </message>
  <message>
   <source>`Alt+R` leads to the learning rate. Type 0.1, then `R`, and give it an epoch or two.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>`Alt+R` 跳到学习率。输入 0.1，再按 `R`，走一两个轮次。</translation>
  </message>
  <message>
   <source>With a smaller η the cloud of steps draws together around the minimum. The cost of all is {full_cost:4} now.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>η 变小，步子的云团就向极小值点聚拢。全部样本的代价现在是 {full_cost:4}。</translation>
  </message>
  <message>
   <source>Why does the noise not die away at a constant η?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>η 不变时，噪声为什么不会消失？</translation>
  </message>
  <message>
   <source>At the minimum the batches’ slopes are not 0; only their mean is.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>在极小值点，各批的斜率不是 0；只有它们的均值是 0。</translation>
  </message>
  <message>
   <source>The shuffling is different in each epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>每个轮次打乱的顺序不同。</translation>
  </message>
  <message>
   <source>The cost has many minima.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>这个代价有许多极小值点。</translation>
  </message>
  <message>
   <source>In a fixed order the samples would still pull different ways.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>按固定顺序，样本仍会往不同方向拉。</translation>
  </message>
  <message>
   <source>This one has a single minimum. The walk swarms around it.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>这个代价只有一个极小值点。行走在它周围打转。</translation>
  </message>
  <message>
   <source>Yes. The step is η times such a slope, so a smaller η makes the swarm smaller.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>对。一步是 η 乘这样的斜率，所以 η 变小，打转的范围就变小。</translation>
  </message>
  <message>
   <source>Choosing a batch</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>选择批量</translation>
  </message>
  <message>
   <source>To sum up: a batch gives a rough slope for little work, right on average. Its noise is no bug; judge a run by the cost of all samples, epoch by epoch, and lower η towards the end. Small batches take many cheap steps, large ones few dear ones, and most people settle in between.

What if the steps’ own ups and downs could be evened out? That is part of **lesson 9**: momentum and its friends.
</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>小结：一批用很少的工作量给出粗略的斜率，平均正确。它的噪声不是程序错误；判断运行要逐个轮次看全部样本的代价，并在接近结束时降低 η。小批走很多便宜的步，大批走少数昂贵的步，大多数人取中间。

如果能让步子自身的起伏变得平缓呢？那是**第 9 课**的一部分：动量法及其伙伴。
</translation>
  </message>
  <message>
   <source>For which batch size, of these {n} samples, is an epoch one step?</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>对这 {n} 个样本，批量多大时一个轮次就是一步？</translation>
  </message>
  <message>
   <source>Each step would have to see every sample.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>每一步必须看到每个样本。</translation>
  </message>
  <message>
   <source>Yes, only for all of them. Elsewhere an epoch is many steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>对，只有取全部时。其他情况下一个轮次有许多步。</translation>
  </message>
  <message>
   <source>That is the other end: one sample a step, so {n} steps to the epoch.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那是另一端：一步一个样本，所以一个轮次 {n} 步。</translation>
  </message>
  <message>
   <source>Then an epoch has {one} steps.</source>
   <extracomment>lesson/08-batches</extracomment>
   <translation>那样的话，一个轮次有 {one} 步。</translation>
  </message>
 </context>
 <context>
  <name>lesson/09-momentum</name>
  <message>
   <source>Momentum and friends</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>动量法及其伙伴</translation>
  </message>
  <message>
   <source>Down a narrow valley with a heavy ball, and with steps that measure the slope.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>用一个重球，以及按斜率量出的步子，走下狭谷。</translation>
  </message>
  <message>
   <source>Across, not along</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>横着，而不是顺着</translation>
  </message>
  <message>
   <source>After this lesson you can say when momentum helps, how far its learning rate may go, and what AdaGrad and Adam do differently.

A narrow valley, f(x, y) = x²/20 + y². You begin at x = {x0}, y = {y0}, and the minimum is at (0, 0): two to the right for each one down. But the slope there is ({along}, {across}), and the green arrow goes against that. It stands at a right angle to the contour, and does **not** point at the star.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>学完本课，就能说出动量法何时有帮助，它的学习率可以多大，以及 AdaGrad 和 Adam 有什么不同。

一条狭谷，f(x, y) = x²/20 + y²。从 x = {x0}、y = {y0} 开始，极小值点在 (0, 0)：每往下一格，就要往右两格。但那里的斜率是 ({along}, {across})，绿色箭头与它反向。箭头与等高线成直角，**并不**指向星。
</translation>
  </message>
  <message>
   <source>How far to the right does the first step go, for each one down?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>第一步每往下一格，往右走多少格？</translation>
  </message>
  <message>
   <source>The step is −η times the slope, so η drops out: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>一步是 −η 乘斜率，所以 η 约去：比较 {along} 和 {across}。</translation>
  </message>
  <message>
   <source>Yes. The valley is steep across and flat along, and a step feels the steep.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>对。山谷横向陡、纵向平，而一步感受到的是陡的方向。</translation>
  </message>
  <message>
   <source>That is the way to the minimum. The gradient does not know it: compare {along} with {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是通向极小值点的方向。梯度不知道它：比较 {along} 和 {across}。</translation>
  </message>
  <message>
   <source>The size is right. Both are lengths here, one to the right and one down, so the sign does not count.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>大小正确。这里两者都是长度，一个往右，一个往下，所以不计符号。</translation>
  </message>
  <message>
   <source>The other way round: ten down for each one to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>反了：每往右一格，往下十格。</translation>
  </message>
  <message>
   <source>That is the slope along x. Divide it by the slope across, {across}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是沿 x 的斜率。用它除以横向的斜率 {across}。</translation>
  </message>
  <message>
   <source>Take five steps (`S`), and watch where the arrow points each time.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>走五步（`S`），每次看箭头指向哪里。</translation>
  </message>
  <message>
   <source>`S` takes one step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>`S` 走一步。</translation>
  </message>
  <message>
   <source>To and fro across the floor, a little further each time: it takes {near} steps to come within 0.01 of the minimum.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>在谷底两边来回，每次前进一点：要 {near} 步才到离极小值点 0.01 以内。</translation>
  </message>
  <message>
   <source>A heavy ball</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>一个重球</translation>
  </message>
  <message>
   <source>Momentum keeps a share β of its velocity at each step:

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

Slopes that agree add up; slopes that change sign cancel out. To see the first on its own, here is a straight slope, $f(x) = x$: the gradient is 1 everywhere. Plain steps would all be η = {first} long. With β = 0.9 they get longer and longer, up to 1/(1 − β), ten times as long.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>动量法每一步保留速度的 β 倍：

$v \leftarrow \beta v + \nabla f, \qquad x \leftarrow x - \eta v$

一致的斜率累加；变号的斜率抵消。要单独看前者，这里有一条直坡 $f(x) = x$：梯度处处是 1。普通的步子都长 η = {first}。β = 0.9 时，步子越来越长，可达 1/(1 − β)，即十倍。
</translation>
  </message>
  <message>
   <source>The first step is {first} long. How long is the second?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>第一步长 {first}。第二步多长？</translation>
  </message>
  <message>
   <source>The velocity was 1. Of it 0.9 is kept, and the slope adds 1 again. Then times η.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>速度原来是 1。保留其中的 0.9，斜率再加 1。然后乘 η。</translation>
  </message>
  <message>
   <source>Yes: v = 0.9 · 1 + 1, times η. After two hundred of them a step is {long:2} long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>对：v = 0.9 · 1 + 1，乘 η。走两百步之后，一步长 {long:2}。</translation>
  </message>
  <message>
   <source>So it would be without momentum: the ball keeps a share of its velocity, and adds the slope to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>没有动量时才是这样：小球保留一部分速度，再加上斜率。</translation>
  </message>
  <message>
   <source>Nearly: only 0.9 of the velocity is kept, not all of it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>很接近：速度只保留 0.9，不是全部。</translation>
  </message>
  <message>
   <source>That is the kept share alone. The slope is added to it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那只是保留的部分。还要加上斜率。</translation>
  </message>
  <message>
   <source>That is the velocity. The step is η times as long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是速度。一步是它的 η 倍。</translation>
  </message>
  <message>
   <source>That is the way it goes, to the left. How long it is has no sign.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是它走的方向，往左。长度没有符号。</translation>
  </message>
  <message>
   <source>Down the valley</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>走下山谷</translation>
  </message>
  <message>
   <source>Back in the valley, four lanes with η = {eta}: (1) plain gradient descent, momentum with (2) β = 0.5 and (3) β = 0.9, and (4) Nesterov’s momentum, which takes the slope where the velocity is about to lead, and brakes sooner.

Across the floor slopes change sign, and the velocity evens them out. Along it they agree, and the ball gathers speed. Guess first, then press `R`.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>回到山谷，四条赛道，η = {eta}：(1) 普通梯度下降；动量法，(2) β = 0.5 和 (3) β = 0.9；(4) Nesterov 动量法，它取速度将要到达处的斜率，因此更早减速。

横过谷底时斜率变号，速度把它们抵消。沿谷底它们一致，小球加速。先猜一猜，再按 `R`。
</translation>
  </message>
  <message>
   <source>Which one is first within 0.01 of the minimum?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>哪一个最先到离极小值点 0.01 以内？</translation>
  </message>
  <message>
   <source>Plain gradient descent.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>普通梯度下降。</translation>
  </message>
  <message>
   <source>Momentum, β = 0.5.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>动量法，β = 0.5。</translation>
  </message>
  <message>
   <source>Momentum, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>动量法，β = 0.9。</translation>
  </message>
  <message>
   <source>Nesterov, β = 0.9.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Nesterov，β = 0.9。</translation>
  </message>
  <message>
   <source>It creeps along the floor at a tenth of the slope’s size: {plain} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>它沿谷底爬行，每次只走斜率大小的十分之一：{plain} 步。</translation>
  </message>
  <message>
   <source>Its steps grow to twice as long, so it needs half as many: {half}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>它的步子长到两倍，所以只需一半的步数：{half}。</translation>
  </message>
  <message>
   <source>It is fast, but it rolls past the minimum and swings: {heavy} steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>它很快，但滚过极小值点又荡回来：{heavy} 步。</translation>
  </message>
  <message>
   <source>Yes: {ahead} steps; then {heavy}, {half} and {plain}. More is not always better: at η = 0.9, plain descent takes {bold_plain} and the heavy ball, swinging, {bold_heavy}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>对：{ahead} 步；接着是 {heavy}、{half} 和 {plain}。大不一定更好：η = 0.9 时，普通下降用 {bold_plain} 步，而荡来荡去的重球用 {bold_heavy} 步。</translation>
  </message>
  <message>
   <source>A limit of its own</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>自己的界限</translation>
  </message>
  <message>
   <source>Plain gradient descent must stay below 2/L, or it goes away from the minimum. Momentum may go further: to and fro, its slopes cancel, so that it is slower to run away. On a parabola its limit is

$\frac{2 (1 + \beta)}{L}$

So the ruler’s colours do not hold for it, and the window says so instead of showing them. Here L = {bend} and β = 0.9.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>普通梯度下降必须低于 2/L，否则会远离极小值点。动量法可以更大：来回时斜率互相抵消，所以不容易失控。在抛物线上它的界限是

$\frac{2 (1 + \beta)}{L}$

所以标尺的颜色不适用于它，窗口会说明这一点，而不显示颜色。这里 L = {bend}、β = 0.9。
</translation>
  </message>
  <message>
   <source>How large may η be here?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>这里 η 可以多大？</translation>
  </message>
  <message>
   <source>2 times 1.9, divided by L.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>2 乘 1.9，除以 L。</translation>
  </message>
  <message>
   <source>Yes. At exactly that, it swings for ever.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>对。正好等于它时，小球永远摆动。</translation>
  </message>
  <message>
   <source>That is 2/L, the limit of plain gradient descent. Momentum’s is 1 + β times that.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是 2/L，普通梯度下降的界限。动量法的是它的 1 + β 倍。</translation>
  </message>
  <message>
   <source>The division by L is missing.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>没有除以 L。</translation>
  </message>
  <message>
   <source>That is 2 / ((1 − β)L). The limit has 1 + β above the line.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是 2 / ((1 − β)L)。界限的分子中是 1 + β。</translation>
  </message>
  <message>
   <source>That is (1 + β)/L. There is a 2 above the line: the limit is twice as large.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是 (1 + β)/L。分子中还有一个 2：界限是它的两倍。</translation>
  </message>
  <message>
   <source>Set an η that plain gradient descent could not bear, and let momentum arrive.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>设一个普通梯度下降承受不了的 η，让动量法到达。</translation>
  </message>
  <message>
   <source>Between 1 and 1.9, for example 1.5. Then `R`.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>在 1 和 1.9 之间，例如 1.5。然后按 `R`。</translation>
  </message>
  <message>
   <source>It has arrived, with an η beyond plain gradient descent’s limit of {plain_limit}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>它到达了，而 η 超过了普通梯度下降的界限 {plain_limit}。</translation>
  </message>
  <message>
   <source>Adam: steps of η</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam：步长为 η</translation>
  </message>
  <message>
   <source>Adam keeps two running means: m of the slopes, and s of their squares. It steps along m, divided by √s, the usual size of slopes:

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

So the size of the slope drops out, and η has another meaning: it **is** about the length of a step. The first is η exactly, however steep the place. Here it is η = {eta}: where the slope is {steep}, the first step leads from x = {from} to x = {first}.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>Adam 保留两个滑动平均：斜率的 m，和斜率平方的 s。它沿 m 走，再除以 √s，即斜率的通常大小：

$x \leftarrow x - \eta \, \hat m / (\sqrt{\hat s} + \varepsilon)$

所以斜率的大小约去了，η 有了另一种含义：它大约**就是**一步的长度。第一步正好是 η，不管那里多陡。这里 η = {eta}：在斜率为 {steep} 处，第一步从 x = {from} 走到 x = {first}。
</translation>
  </message>
  <message>
   <source>Where would Adam’s first step lead from x = 1, where the slope is {near_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>从斜率为 {near_steep} 的 x = 1 出发，Adam 的第一步走到哪里？</translation>
  </message>
  <message>
   <source>Its length is η, and it goes down.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>它的长度是 η，而且往下走。</translation>
  </message>
  <message>
   <source>Yes, one η to the right, as the slope is below 0.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>对，往右一个 η，因为斜率小于 0。</translation>
  </message>
  <message>
   <source>That is a plain step, η times the slope. Adam divides by the slope’s size first.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是普通的一步，η 乘斜率。Adam 先除以斜率的大小。</translation>
  </message>
  <message>
   <source>The length is right. The slope is below 0, so down is to the right.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>长度正确。斜率小于 0，所以下坡在右边。</translation>
  </message>
  <message>
   <source>The step is not 1 but η long.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>这一步的长度不是 1，而是 η。</translation>
  </message>
  <message>
   <source>That is how long the step is. It starts from x = 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是这一步的长度。它从 x = 1 出发。</translation>
  </message>
  <message>
   <source>And from x = 80, where the slope is {far_steep}?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那么从斜率为 {far_steep} 的 x = 80 出发呢？</translation>
  </message>
  <message>
   <source>The slope’s size drops out.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>斜率的大小约去了。</translation>
  </message>
  <message>
   <source>Yes, the same length. A plain step would have gone to {far_plain}.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>对，长度相同。普通的一步会走到 {far_plain}。</translation>
  </message>
  <message>
   <source>That is a plain step. Adam’s is η long, here as there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是普通的一步。Adam 的一步在哪里都长 η。</translation>
  </message>
  <message>
   <source>The length is right. The slope is above 0, so down is to the left.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>长度正确。斜率大于 0，所以下坡在左边。</translation>
  </message>
  <message>
   <source>AdaGrad: steps that shrink</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad：步子越来越短</translation>
  </message>
  <message>
   <source>AdaGrad divides by the root of the **sum** of all squares so far, and a sum of squares only grows:

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

Its first step too is η long, but each one brakes the next. On the straight slope, where every g is 1, the step t is $\eta / \sqrt{t}$ long: the hundredth is {hundredth} long. RMSProp takes a running mean in place of the sum, so that old slopes are forgotten and the steps stay alive.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>AdaGrad 除以至今全部平方之**和**的平方根，而平方和只会增大：

$s \leftarrow s + g^2, \qquad x \leftarrow x - \eta \, g / (\sqrt{s} + \varepsilon)$

它的第一步也长 η，但每一步都让下一步变慢。在直坡上，每个 g 都是 1，第 t 步长 $\eta / \sqrt{t}$：第一百步长 {hundredth}。RMSProp 用滑动平均代替和，旧的斜率会被忘掉，步子就不会消失。
</translation>
  </message>
  <message>
   <source>η = {first}, and every slope is 1. How long is the fourth step?</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>η = {first}，每个斜率都是 1。第四步多长？</translation>
  </message>
  <message>
   <source>Before it is taken, s = 1 + 1 + 1 + 1.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>走这一步之前，s = 1 + 1 + 1 + 1。</translation>
  </message>
  <message>
   <source>Yes: s = 4, and its root is 2. `S` four times shows it.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>对：s = 4，平方根是 2。按四次 `S` 可以看到。</translation>
  </message>
  <message>
   <source>So long is the first. By the fourth, s has grown to 4.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>第一步才这么长。到第四步，s 已增到 4。</translation>
  </message>
  <message>
   <source>That divides by s. AdaGrad divides by its root.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是除以 s。AdaGrad 除以它的平方根。</translation>
  </message>
  <message>
   <source>That is the third. The fourth slope counts in s before its own step.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>那是第三步。第四个斜率在走它自己那一步之前就计入 s。</translation>
  </message>
  <message>
   <source>Choosing a method</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>选择方法</translation>
  </message>
  <message>
   <source>To sum up: the gradient points across a narrow valley, not at its minimum. Momentum adds up what agrees and cancels what alternates, and it swings; Adam and its relatives give each parameter a step of its own, about η long. None is best everywhere, so race them.

Here is the valley once more. Plain gradient descent with η = {eta} takes {plain} steps to within 0.01. In **lesson 10** the code has bugs, and you find them.
</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>小结：梯度横穿狭谷，而不指向极小值点。动量法把一致的累加，把交替的抵消，它会摆动；Adam 及其同类给每个参数各自的步子，长约 η。没有一种处处最好，所以让它们竞赛。

这里又是那条山谷。η = {eta} 的普通梯度下降用 {plain} 步到 0.01 以内。在**第 10 课**中，程序里有错误，要把它们找出来。
</translation>
  </message>
  <message>
   <source>Choose a method and an η with which you come within 0.01 of the minimum in at most 30 steps.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>选一种方法和一个 η，至多 30 步到离极小值点 0.01 以内。</translation>
  </message>
  <message>
   <source>Try RMSProp with η = 0.3, or momentum with β = 0.5 and η = 1. Then `S` until you are there.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>试试 η = 0.3 的 RMSProp，或 β = 0.5、η = 1 的动量法。然后按 `S` 直到到达。</translation>
  </message>
  <message>
   <source>That is soon enough. RMSProp can do it in {fast} steps, and a ball of β = 0.5 in {ball}; Newton–Raphson needs one, for all its second derivatives.</source>
   <extracomment>lesson/09-momentum</extracomment>
   <translation>够快了。RMSProp 可以用 {fast} 步，β = 0.5 的重球用 {ball} 步；Newton–Raphson 只需一步，但要全部二阶导数。</translation>
  </message>
 </context>
 <context>
  <name>lesson/10-spot-the-bug</name>
  <message>
   <source>Spot the bug</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>找出程序错误</translation>
  </message>
  <message>
   <source>Six symptoms, six wrong lines, and the check that finds most of them.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>六种症状，六行错误的程序，以及能发现其中大多数的检查。</translation>
  </message>
  <message>
   <source>Measure the slope</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>量一量斜率</translation>
  </message>
  <message>
   <source>After this lesson you can read a bug off a walk, and catch one with a check.

A bug in a gradient crashes nothing. The walk just goes somewhere else. So measure: nudge w a little both ways, and see how the cost changes. That must be the slope that the code claims.

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

This code is right, and the check below the pictures agrees. Do it by hand: at w = 0.51 the cost is {high:5}, at w = 0.49 it is {low:5}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>学完本课，就能从行走看出程序错误，并用检查抓住一个。

梯度中的错误不会让程序崩溃。行走只是去了别的地方。所以要量：把 w 往两边各动一点，看代价怎样变。量得的应当就是程序所说的斜率。

$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$

这个程序是正确的，图下方的检查也同意。用手算一算：w = 0.51 处代价是 {high:5}，w = 0.49 处是 {low:5}。
</translation>
  </message>
  <message>
   <source>Which slope do you measure at w = 0.5?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>在 w = 0.5 处量得的斜率是多少？</translation>
  </message>
  <message>
   <source>The cost at the right minus that at the left, divided by 0.02, the distance between the two.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>右边的代价减去左边的，再除以两者的距离 0.02。</translation>
  </message>
  <message>
   <source>Yes, and the code claims {claimed:4}.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对，程序给出的是 {claimed:4}。</translation>
  </message>
  <message>
   <source>The size is right. The larger w comes first: the cost falls to the right, so the slope is below 0.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>大小正确。较大的 w 在前：代价往右下降，所以斜率小于 0。</translation>
  </message>
  <message>
   <source>The two places are 2h = 0.02 apart, not 0.01.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>两个位置相距 2h = 0.02，不是 0.01。</translation>
  </message>
  <message>
   <source>That is the change of the cost. Divide it by the distance, 0.02.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>那是代价的变化。再除以距离 0.02。</translation>
  </message>
  <message>
   <source>Divide by 0.02, do not multiply by it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>是除以 0.02，不是乘。</translation>
  </message>
  <message>
   <source>It only climbs</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>只会上坡</translation>
  </message>
  <message>
   <source>Four points that a line can tell apart, η = {eta}, and this: after {n} steps the cost is not low but {late:3}, having begun at {first:3}. At no step did it fall. With a hundredth of the learning rate it climbs as well, only more slowly. And {share_right} of the four are on their own side.

Below is the code, line by line. The other lines are as they should be.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>四个点可以用一条直线分开，η = {eta}，结果却是：{n} 步之后代价不低，而是 {late:3}，开始时是 {first:3}。没有一步下降。用百分之一的学习率，它照样上升，只是更慢。四个中位于自己一侧的是 {share_right}。

下面是程序，逐行列出。其余各行都是对的。
</translation>
  </message>
  <message>
   <source>Which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>哪一行错了？</translation>
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
   <translation>求和就应当这样。</translation>
  </message>
  <message>
   <source>Error times slope, as it should be for a ŷ that rises with z. Does this ŷ?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>误差乘斜率，对随 z 上升的 ŷ 来说是对的。这个 ŷ 是这样吗？</translation>
  </message>
  <message>
   <source>Error times slope times input, averaged: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>误差乘斜率乘输入，再求平均：就应当这样。</translation>
  </message>
  <message>
   <source>The bias’ input is 1, so nothing is missing here.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>偏置的输入是 1，所以这里什么也不缺。</translation>
  </message>
  <message>
   <source>Downhill, with the minus sign: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>往下坡，有减号：就应当这样。</translation>
  </message>
  <message>
   <source>Yes: exp(−z) is meant. The output is mirrored, and the next line does not know it. Flipped in both, it would have learnt mirrored weights.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对：应该是 exp(−z)。输出是镜像的，而下一行不知道。如果两处都弄反，它会学到镜像的权重。</translation>
  </message>
  <message>
   <source>Locked to 45°</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>锁定在 45°</translation>
  </message>
  <message>
   <source>Another bug, the same four points. w begins at 0.5 and b at 0.2, and after {n} steps they have come to rest, at {w_end:1} and {b_end:1}. At every step both move by the same amount: the path goes at 45°. The cost rises from {first:4} to {late:4}. After as many steps, the right code stands at {late_right:4}.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>另一个错误，同样四个点。w 从 0.5 开始，b 从 0.2 开始，{n} 步之后停在 {w_end:1} 和 {b_end:1}。每一步两者变动同样多：路径成 45°。代价从 {first:4} 升到 {late:4}。同样多步之后，正确的程序在 {late_right:4}。
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
   <translation>权重在这里乘以 x，就应当这样。梯度里也有 x 吗？</translation>
  </message>
  <message>
   <source>This is the right sigmoid.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>这是正确的 sigmoid。</translation>
  </message>
  <message>
   <source>Error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>误差乘斜率，就应当这样。</translation>
  </message>
  <message>
   <source>For b this is right: its input is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对 b 这是对的：它的输入是 1。</translation>
  </message>
  <message>
   <source>Both go downhill, each by its own slope. But what are these slopes?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>两者都往下坡，各按自己的斜率。但这些斜率是什么？</translation>
  </message>
  <message>
   <source>Yes: mean(e · x) is meant. ∂z/∂w is x, and ∂z/∂b is 1.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对：应该是 mean(e · x)。∂z/∂w 是 x，∂z/∂b 是 1。</translation>
  </message>
  <message>
   <source>Right way, wrong length</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>方向对，长度错</translation>
  </message>
  <message>
   <source>Now the cost falls, and quickly. Nobody would suspect a thing. Yet the check below says that the gradient is wrong.

So do one step by hand. w begins at 0.5, and with a slope of {slope_right:4} and η = 1 it should come to {w_right:4}. This code takes it to {w_bug:4}: the way is right, and the length is not.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>现在代价下降，而且很快。谁也不会怀疑。但下方的检查说梯度错了。

所以手算一步。w 从 0.5 开始，斜率是 {slope_right:4}、η = 1 时，应当到 {w_right:4}。这个程序把它带到 {w_bug:4}：方向对，长度不对。
</translation>
  </message>
  <message>
   <source>w began at 0.5. How many times too long was this step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w 从 0.5 开始。这一步的长度是应有长度的多少倍？</translation>
  </message>
  <message>
   <source>Compare {w_bug:4} − 0.5 with {w_right:4} − 0.5.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>比较 {w_bug:4} − 0.5 和 {w_right:4} − 0.5。</translation>
  </message>
  <message>
   <source>Yes. What is there {four} of in this data?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对。这份数据里什么东西有 {four} 个？</translation>
  </message>
  <message>
   <source>Compare how far w has moved, not where it is: take 0.5 off both first.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>比较 w 变动了多少，不是它在哪里：两者都先减去 0.5。</translation>
  </message>
  <message>
   <source>The other way round: the bug’s step is the longer one.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>反了：有错误的那一步更长。</translation>
  </message>
  <message>
   <source>So which line is wrong?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>那么哪一行错了？</translation>
  </message>
  <message>
   <source>dw, db = sum(e · x), sum(e)</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>dw, db = sum(e · x), sum(e)</translation>
  </message>
  <message>
   <source>One sample’s error times slope, as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>一个样本的误差乘斜率，就应当这样。</translation>
  </message>
  <message>
   <source>As it should be. A smaller η would hide the bug, and not mend it.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>就应当这样。更小的 η 会掩盖错误，而不会改正它。</translation>
  </message>
  <message>
   <source>Yes: mean, not sum. It was never divided by N. With a thousand samples, you would look for a learning rate a thousand times smaller.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对：应该是 mean，不是 sum。它从来没有除以 N。有一千个样本时，就会去找小一千倍的学习率。</translation>
  </message>
  <message>
   <source>The check agrees</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>检查同意</translation>
  </message>
  <message>
   <source>The four samples are numbered from 1 to N here, x₁ to x₄. The cost falls, and the check agrees: the slope is that of the cost which this code computes. But after {n} steps b is {b_bug:4}, and it should be less than half of that.

So look at the samples one by one: in *Chain rule*, the buttons ‹ and › lead from each to the next. What do you find?
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>这里四个样本从 1 到 N 编号，x₁ 到 x₄。代价在下降，检查也同意：斜率正是这个程序所算代价的斜率。但 {n} 步之后 b 是 {b_bug:4}，而它应当不到这个的一半。

所以逐个看样本：在*链式法则*中，按钮 ‹ 和 › 从一个换到下一个。发现了什么？
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
   <translation>均值就应当这样。但是多少项的均值？</translation>
  </message>
  <message>
   <source>Downhill, and both at once: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>往下坡，而且两者同时：就应当这样。</translation>
  </message>
  <message>
   <source>Yes: that makes {terms} terms of 4 samples. Before x₁ there is none, and in some languages place 0 leads round to the last one, without a word: the sample at 2 pulls twice. From 1 to N there are N.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对：那样 4 个样本就有 {terms} 项。x₁ 之前没有样本，而在有些语言中，位置 0 会不声不响地绕到最后一个：2 处的样本拉了两次。从 1 到 N 才是 N 个。</translation>
  </message>
  <message>
   <source>Only b is off</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>只有 b 不对</translation>
  </message>
  <message>
   <source>The check below agrees: the slope is right. Every sample counts once. And yet after the first step from w = 0.5 and b = 0.2, b is {b_bug:5} where it should be {b_right:5}; w is right. The walk goes down, so hardly anyone would notice.

Here is the code, in the order in which it runs:
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>下方的检查同意：斜率正确。每个样本算一次。但从 w = 0.5、b = 0.2 走第一步之后，b 是 {b_bug:5}，而应当是 {b_right:5}；w 是对的。行走在下降，所以几乎没有人会注意到。

这是程序，按执行顺序列出：
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
   <translation>旧的 w 和 b 处的输出：就应当这样。</translation>
  </message>
  <message>
   <source>w moves down its slope: as it should be. What happens between this and b’s step?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>w 沿它的斜率下降：就应当这样。在它和 b 的一步之间发生了什么？</translation>
  </message>
  <message>
   <source>b moves down its slope, if ŷ is that of the old w. Is it?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>如果 ŷ 是旧 w 的，b 就沿它的斜率下降。是吗？</translation>
  </message>
  <message>
   <source>Yes: ŷ is computed again, with the new w. But the gradient belongs to **one** place, (w, b). Compute both slopes there, then move both.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对：ŷ 用新的 w 又算了一次。但梯度属于**一个**位置 (w, b)。先在那里算出两个斜率，再让两者变动。</translation>
  </message>
  <message>
   <source>The last one</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>最后一个</translation>
  </message>
  <message>
   <source>One more: this code learns **faster** than the right one. After {n} steps the cost is {late:5}, in place of {late_right:4}. The check below says no.

To sum up: look at the walk, measure the slope, and treat all samples and parameters alike. A cost that falls proves nothing.

Now write a lesson: *New lesson…* in *Learn*.
</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>还有一个：这个程序比正确的学得**更快**。{n} 步之后代价是 {late:5}，而不是 {late_right:4}。下方的检查不同意。

小结：看行走，量斜率，对所有样本和参数一视同仁。代价下降什么也证明不了。

现在写一课吧：在*学习*中选*新建课程…*。
</translation>
  </message>
  <message>
   <source>The factor x is there, and the mean: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>有因子 x，也有均值：就应当这样。</translation>
  </message>
  <message>
   <source>The bias’ input is 1: as it should be.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>偏置的输入是 1：就应当这样。</translation>
  </message>
  <message>
   <source>Yes: σ′ = ŷ(1 − ŷ) is missing, for the quadratic cost. It is the gradient of another cost, cross-entropy, and that is why it learns fast.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对：对二次代价来说，缺了 σ′ = ŷ(1 − ŷ)。这是另一种代价（交叉熵）的梯度，所以学得快。</translation>
  </message>
  <message>
   <source>Which of these bugs does the gradient check not find?</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>这些错误中，哪一个梯度检查发现不了？</translation>
  </message>
  <message>
   <source>The sign of the exponent.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>指数的符号。</translation>
  </message>
  <message>
   <source>The forgotten x.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>忘了 x。</translation>
  </message>
  <message>
   <source>b updated with the new w.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>用新的 w 更新 b。</translation>
  </message>
  <message>
   <source>The missing σ′.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>缺了 σ′。</translation>
  </message>
  <message>
   <source>It does: the cost and the claimed slope go opposite ways.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>能发现：代价与程序所说的斜率方向相反。</translation>
  </message>
  <message>
   <source>It does: the slope along w is not that of the cost.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>能发现：沿 w 的斜率不是代价的斜率。</translation>
  </message>
  <message>
   <source>It does: this is not the slope of the cost that is printed.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>能发现：这不是所显示的代价的斜率。</translation>
  </message>
  <message>
   <source>Yes: the gradient is right, the step is not. That one you find by doing a step by hand.</source>
   <extracomment>lesson/10-spot-the-bug</extracomment>
   <translation>对：梯度正确，走的一步不正确。手算一步就能发现它。</translation>
  </message>
 </context>
</TS>
