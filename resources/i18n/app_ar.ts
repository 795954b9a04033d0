<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>gd_desktop</name>
  <message>
   <source>Free software under the MIT licence. Nothing that you do here leaves this computer.</source>
   <extracomment>about_labels.OWN_LICENCE</extracomment>
   <translation>برنامج حر برخصة MIT. لا شيء مما تفعله هنا يغادر هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Made with</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>المكوّنات</translation>
  </message>
  <message>
   <source>What the app is made of. Choose a part to read its licence.</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>ما يتكوّن منه التطبيق. اختر جزءًا لقراءة رخصته.</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>about_labels.LICENCE</extracomment>
   <translation>الرخصة</translation>
  </message>
  <message>
   <source>licence not named</source>
   <extracomment>about_labels.NO_NAME</extracomment>
   <translation>رخصة غير مسمّاة</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>about_labels.CLOSE, keeping_labels.CLOSE, lesson_labels.CLOSE, start_labels.CLOSE, why_labels.CLOSE, worksheet_labels.CLOSE</extracomment>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close this.  (Esc)</source>
   <extracomment>about_labels.CLOSE, start_labels.CLOSE</extracomment>
   <translation>إغلاق هذا.  (Esc)</translation>
  </message>
  <message>
   <source>Settings: {path}</source>
   <extracomment>about_labels.settings</extracomment>
   <translation>الإعدادات: {path}</translation>
  </message>
  <message>
   <source>The text does not come with this installation.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>النص غير مرفق بهذا التثبيت.</translation>
  </message>
  <message>
   <source>The text does not come with this installation. The licence is called {licence}.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>النص غير مرفق بهذا التثبيت. اسم الرخصة {licence}.</translation>
  </message>
  <message>
   <source>The walk has not begun.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>لم تبدأ المسيرة بعد.</translation>
  </message>
  <message>
   <source>The cost is going down.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>التكلفة في انخفاض.</translation>
  </message>
  <message>
   <source>The cost is going up.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>التكلفة في ارتفاع.</translation>
  </message>
  <message>
   <source>The cost stays the same.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>التكلفة ثابتة.</translation>
  </message>
  <message>
   <source>The cost is beyond all numbers.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>التكلفة تجاوزت كل الأعداد.</translation>
  </message>
  <message>
   <source>Start: {place}cost {cost}.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>البداية: {place}التكلفة {cost}.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going down.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>الخطوة {step}: {place}التكلفة {cost}، في انخفاض.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going up.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>الخطوة {step}: {place}التكلفة {cost}، في ارتفاع.</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, staying the same.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>الخطوة {step}: {place}التكلفة {cost}، ثابتة.</translation>
  </message>
  <message>
   <source>Step {step}: {place}the cost is beyond all numbers.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>الخطوة {step}: {place}التكلفة تجاوزت كل الأعداد.</translation>
  </message>
  <message>
   <source>Cost {cost} at the start.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>التكلفة {cost} عند البداية.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going down; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>التكلفة {cost} عند الخطوة {step}، في انخفاض؛ وقد بدأت من {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going up; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>التكلفة {cost} عند الخطوة {step}، في ارتفاع؛ وقد بدأت من {first}.</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, staying the same; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>التكلفة {cost} عند الخطوة {step}، ثابتة؛ وقد بدأت من {first}.</translation>
  </message>
  <message>
   <source>At step {step} the cost is beyond all numbers; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>عند الخطوة {step} تجاوزت التكلفة كل الأعداد؛ وقد بدأت من {first}.</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <extracomment>access_words.SHEET, labels.SHORTCUTS</extracomment>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Walk</source>
   <extracomment>access_words.WALK, labels.WALK</extracomment>
   <translation>المسيرة</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>access_words.PICTURE, classroom_labels.PICTURE, own_data_labels.DRAWING</extracomment>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>Models</source>
   <extracomment>access_words.MODELS, labels.MODELS</extracomment>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>access_words.LEARN</extracomment>
   <translation>التعلّم</translation>
  </message>
  <message>
   <source>Present</source>
   <extracomment>access_words.PRESENT, classroom_labels.PRESENT</extracomment>
   <translation>العرض أمام الصف</translation>
  </message>
  <message>
   <source>Files and settings</source>
   <extracomment>access_words.FILES</extracomment>
   <translation>الملفات والإعدادات</translation>
  </message>
  <message>
   <source>To a field or slider</source>
   <extracomment>access_words.FIELDS</extracomment>
   <translation>إلى حقل أو مزلاج</translation>
  </message>
  <message>
   <source>On a plot that has the focus</source>
   <extracomment>access_words.ON_A_PLOT</extracomment>
   <translation>على رسم بياني عليه التركيز</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <extracomment>access_words.ELSEWHERE</extracomment>
   <translation>في كل مكان</translation>
  </message>
  <message>
   <source>Press Tab to go from control to control, and ? or Esc to close this sheet.</source>
   <extracomment>access_words.SHEET_NOTE</extracomment>
   <translation>مفتاح Tab للانتقال من عنصر إلى آخر، و? أو Esc لإغلاق هذه الورقة.</translation>
  </message>
  <message>
   <source>Move the start, or else the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>تحريك البداية، وإلا فالصورة</translation>
  </message>
  <message>
   <source>The same in fine steps</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>التحريك نفسه بخطوات دقيقة</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>تحريك الصورة</translation>
  </message>
  <message>
   <source>Larger and smaller</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>تكبير وتصغير</translation>
  </message>
  <message>
   <source>Data: another sample. Finder: another rate</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>البيانات: عيّنة أخرى. المكتشف: معدل آخر</translation>
  </message>
  <message>
   <source>Painting: a point at the cross, or none</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>الرسم: نقطة عند التقاطع، أو إزالتها</translation>
  </message>
  <message>
   <source>Map: choose a walk, and load it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>الخريطة: اختيار مسيرة وتحميلها</translation>
  </message>
  <message>
   <source>3-D: turn, zoom, the usual view</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>ثلاثي الأبعاد: تدوير، تكبير، المنظر المعتاد</translation>
  </message>
  <message>
   <source>3-D: move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>ثلاثي الأبعاد: تحريك الصورة</translation>
  </message>
  <message>
   <source>Drawing pad: choose a pixel, and turn it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>لوحة الرسم: اختيار بكسل وقلب حالته</translation>
  </message>
  <message>
   <source>The answers, by their numbers</source>
   <extracomment>access_words.IN_LESSONS</extracomment>
   <translation>الإجابات بأرقامها</translation>
  </message>
  <message>
   <source>The next control, the one before</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>العنصر التالي، والعنصر السابق</translation>
  </message>
  <message>
   <source>The menus; with the underlined letter, one of them</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>القوائم؛ ومع الحرف المسطّر إحداها</translation>
  </message>
  <message>
   <source>In a field: the number a little more or less</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>في حقل: زيادة العدد أو إنقاصه قليلًا</translation>
  </message>
  <message>
   <source>In a field: the number that is in force</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>في حقل: العدد الساري</translation>
  </message>
  <message>
   <source>Hints</source>
   <extracomment>access_words.HINTS</extracomment>
   <translation>تلميحات</translation>
  </message>
  <message>
   <source>Put the hints away</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>إخفاء التلميحات</translation>
  </message>
  <message>
   <source>They do not come back.</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>لن تعود إلى الظهور.</translation>
  </message>
  <message>
   <source>?  all keys   ·   F1  the guide</source>
   <extracomment>access_words.AT_REST</extracomment>
   <translation>?  كل المفاتيح   ·   F1  الدليل</translation>
  </message>
  <message>
   <source>{run} runs, {step} steps, {back} goes back</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>‏{run} للتشغيل، {step} لخطوة، {back} للرجوع</translation>
  </message>
  <message>
   <source>Drag the ball, or the learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>اسحب الكرة أو معدل التعلّم</translation>
  </message>
  <message>
   <source>{keys} shows all keys, {guide} the guide</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>‏{keys} لعرض كل المفاتيح، {guide} للدليل</translation>
  </message>
  <message>
   <source>{lessons} opens the lessons</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>‏{lessons} لفتح الدروس</translation>
  </message>
  <message>
   <source>{function} to {neuron}: other models</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>من {function} إلى {neuron}: نماذج أخرى</translation>
  </message>
  <message>
   <source>{finder} finds a good learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>‏{finder} لإيجاد معدل تعلّم جيد</translation>
  </message>
  <message>
   <source>{pin} pins this run, {race} races</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>‏{pin} لتثبيت هذه الجولة، {race} للسباق</translation>
  </message>
  <message>
   <source>{predict} asks where a step leads</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>‏{predict} للسؤال عن مكان وصول الخطوة</translation>
  </message>
  <message>
   <source>Done: {hint}</source>
   <extracomment>access_words.DONE</extracomment>
   <translation>تمّ: {hint}</translation>
  </message>
  <message>
   <source>Pages</source>
   <extracomment>access_words.PAGES, lesson_labels.PAGES</extracomment>
   <translation>الصفحات</translation>
  </message>
  <message>
   <source>Contents</source>
   <extracomment>access_words.CONTENTS, lesson_labels.TO_CONTENTS</extracomment>
   <translation>المحتويات</translation>
  </message>
  <message>
   <source>Find</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>بحث</translation>
  </message>
  <message>
   <source>A word in all pages; Enter goes to the next place. (Ctrl+F)</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>كلمة في كل الصفحات؛ ومفتاح Enter ينتقل إلى الموضع التالي. (Ctrl+F)</translation>
  </message>
  <message>
   <source>Not found</source>
   <extracomment>access_words.NOT_FOUND</extracomment>
   <translation>لم يُعثر عليها</translation>
  </message>
  <message>
   <source>Ctrl+Down and Ctrl+Up: from link to link. Enter follows one, Alt+Left leads back.</source>
   <extracomment>access_words.LINK_KEYS</extracomment>
   <translation>مع Ctrl، السهم لأسفل ولأعلى: من رابط إلى رابط. ومفتاح Enter يتبع الرابط، وAlt مع السهم الأيسر يرجع.</translation>
  </message>
  <message>
   <source>Every control</source>
   <extracomment>access_words.EVERY_CONTROL</extracomment>
   <translation>كل عناصر التحكم</translation>
  </message>
  <message>
   <source>All that can be pressed, typed or chosen, by place: its name, the keys that lead to it, and what its tooltip says. This page is made of the app’s own labels.</source>
   <extracomment>access_words.ABOUT_CONTROLS</extracomment>
   <translation>كل ما يمكن ضغطه أو كتابته أو اختياره، بحسب مكانه: اسمه، والمفاتيح التي تقود إليه، وما يقوله تلميحه. هذه الصفحة مصنوعة من تسميات التطبيق نفسه.</translation>
  </message>
  <message>
   <source>name</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>keys</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>what it does</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>ما يفعله</translation>
  </message>
  <message>
   <source>Menu: {name}</source>
   <extracomment>access_words.MENU</extracomment>
   <translation>القائمة: {name}</translation>
  </message>
  <message>
   <source>Keys without a menu</source>
   <extracomment>access_words.WITHOUT_MENU</extracomment>
   <translation>مفاتيح بلا قائمة</translation>
  </message>
  <message>
   <source>The window</source>
   <extracomment>access_words.TO_FIELDS</extracomment>
   <translation>النافذة</translation>
  </message>
  <message>
   <source>The methods</source>
   <extracomment>access_words.METHODS</extracomment>
   <translation>الطرائق</translation>
  </message>
  <message>
   <source>Settings of the methods</source>
   <extracomment>access_words.METHOD_SETTINGS</extracomment>
   <translation>إعدادات الطرائق</translation>
  </message>
  <message>
   <source>Functions and landscapes</source>
   <extracomment>access_words.FUNCTIONS</extracomment>
   <translation>الدوال والمشاهد</translation>
  </message>
  <message>
   <source>Beside the picture</source>
   <extracomment>access_words.BESIDE</extracomment>
   <translation>بجانب الصورة</translation>
  </message>
  <message>
   <source>The neuron</source>
   <extracomment>access_words.NEURON_PANEL</extracomment>
   <translation>العصبون</translation>
  </message>
  <message>
   <source>Data of your own</source>
   <extracomment>access_words.NEURON_DATA</extracomment>
   <translation>بيانات خاصة</translation>
  </message>
  <message>
   <source>Races</source>
   <extracomment>access_words.RACES</extracomment>
   <translation>السباقات</translation>
  </message>
  <message>
   <source>Lessons and questions</source>
   <extracomment>access_words.LESSONS</extracomment>
   <translation>الدروس والأسئلة</translation>
  </message>
  <message>
   <source>The editor of lessons</source>
   <extracomment>access_words.EDITOR</extracomment>
   <translation>محرّر الدروس</translation>
  </message>
  <message>
   <source>Export and print</source>
   <extracomment>access_words.OUT</extracomment>
   <translation>التصدير والطباعة</translation>
  </message>
  <message>
   <source>Exercise sheets</source>
   <extracomment>access_words.SHEETS, worksheet_labels.TITLE</extracomment>
   <translation>أوراق التمارين</translation>
  </message>
  <message>
   <source>Files, faults and dialogs</source>
   <extracomment>access_words.KEEPING</extracomment>
   <translation>الملفات والأعطال والحوارات</translation>
  </message>
  <message>
   <source>Keys on a plot</source>
   <extracomment>access_words.PLOT_KEYS</extracomment>
   <translation>مفاتيح على الرسم البياني</translation>
  </message>
  <message>
   <source>Costs: {costs}.</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>التكاليف: {costs}.</translation>
  </message>
  <message>
   <source>Accuracy {share} at step {step}.</source>
   <extracomment>access_words.accuracies</extracomment>
   <translation>الدقة {share} عند الخطوة {step}.</translation>
  </message>
  <message>
   <source>The cost as a height over {across} and {up}. {summary}</source>
   <extracomment>access_words.surface</extracomment>
   <translation>التكلفة ارتفاعًا فوق {across} و{up}. {summary}</translation>
  </message>
  <message>
   <source>lane {lane}: {cost}</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>الحارة {lane}: {cost}</translation>
  </message>
  <message>
   <source>; </source>
   <extracomment>access_words.lane_costs, function_labels.solution, function_labels._told, map_labels.all_of, method_labels.legend, race_labels.left_behind, walk_words.setting</extracomment>
   <translation>؛ </translation>
  </message>
  <message>
   <source>slope</source>
   <extracomment>captions.SLOPE, method_picture_labels.PULLS, worksheet_words.SLOPE_ROW</extracomment>
   <translation>الميل</translation>
  </message>
  <message>
   <source>gradient</source>
   <extracomment>captions.GRADIENT</extracomment>
   <translation>التدرّج</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: down by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>التكلفة الآن {cost}. كانت {old}: انخفضت بمقدار {change}.</translation>
  </message>
  <message>
   <source>New cost</source>
   <extracomment>captions.cost</extracomment>
   <translation>التكلفة الجديدة</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: up by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>التكلفة الآن {cost}. كانت {old}: ارتفعت بمقدار {change}.</translation>
  </message>
  <message>
   <source>Cost</source>
   <extracomment>captions.cost, function_captions._look, labels.COST, labels.COST_TAB, labels.INPUTS, neuron_labels.COST</extracomment>
   <translation>التكلفة</translation>
  </message>
  <message>
   <source>There is no cost here: the function has no value.</source>
   <extracomment>captions.cost</extracomment>
   <translation>لا توجد تكلفة هنا: ليس للدالة قيمة.</translation>
  </message>
  <message>
   <source>The cost here is {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>التكلفة هنا {cost}.</translation>
  </message>
  <message>
   <source>The cost is now {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>التكلفة الآن {cost}.</translation>
  </message>
  <message>
   <source>The cost is {cost}, as before.</source>
   <extracomment>captions.cost</extracomment>
   <translation>التكلفة {cost}، كما كانت.</translation>
  </message>
  <message>
   <source>Zoom</source>
   <extracomment>classroom_labels.ZOOM</extracomment>
   <translation>التكبير</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>تكبير</translation>
  </message>
  <message>
   <source>Everything one size larger.</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>كل شيء أكبر درجة واحدة.</translation>
  </message>
  <message>
   <source>Smaller</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>تصغير</translation>
  </message>
  <message>
   <source>Everything one size smaller.</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>كل شيء أصغر درجة واحدة.</translation>
  </message>
  <message>
   <source>Usual size</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>الحجم المعتاد</translation>
  </message>
  <message>
   <source>Everything in its usual size.</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>كل شيء بحجمه المعتاد.</translation>
  </message>
  <message>
   <source>To a class: the whole screen, large, and only what is to be seen.</source>
   <extracomment>classroom_labels.PRESENT</extracomment>
   <translation>أمام الصف: ملء الشاشة، بحجم كبير، مع ما يلزم رؤيته فقط.</translation>
  </message>
  <message>
   <source>Blank screen</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>شاشة فارغة</translation>
  </message>
  <message>
   <source>Hide everything for a moment. Any key brings it back.</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>إخفاء كل شيء لحظة. أي مفتاح يعيده.</translation>
  </message>
  <message>
   <source>Blank. Any key or a click brings the picture back.</source>
   <extracomment>classroom_labels.BLANKED</extracomment>
   <translation>الشاشة فارغة. أي مفتاح أو نقرة يعيد الصورة.</translation>
  </message>
  <message>
   <source>Fold columns</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>طيّ الأعمدة</translation>
  </message>
  <message>
   <source>Put the settings and the table away, or bring them back.</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>إخفاء الإعدادات والجدول، أو إعادتهما.</translation>
  </message>
  <message>
   <source>Menu bar</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>شريط القوائم</translation>
  </message>
  <message>
   <source>Show the menus while presenting, or hide them.</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>إظهار القوائم أثناء العرض أو إخفاؤها.</translation>
  </message>
  <message>
   <source>Forward</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>إلى الأمام</translation>
  </message>
  <message>
   <source>The next page of a lesson, the next sub-frame, or a step: a clicker’s key.</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>الصفحة التالية من درس، أو اللقطة التالية، أو خطوة: زرّ من جهاز العرض.</translation>
  </message>
  <message>
   <source>Backward</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>إلى الخلف</translation>
  </message>
  <message>
   <source>The page, sub-frame or step before: a clicker’s key.</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>الصفحة أو اللقطة أو الخطوة السابقة: زرّ من جهاز العرض.</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <extracomment>classroom_labels.SHOW_SETTINGS</extracomment>
   <translation>إظهار الإعدادات</translation>
  </message>
  <message>
   <source>Hide the settings</source>
   <extracomment>classroom_labels.HIDE_SETTINGS</extracomment>
   <translation>إخفاء الإعدادات</translation>
  </message>
  <message>
   <source>Motion</source>
   <extracomment>classroom_labels.MOTION</extracomment>
   <translation>الحركة</translation>
  </message>
  <message>
   <source>As the system</source>
   <extracomment>classroom_labels.MOTIONS, labels.THEMES, language_labels.AS_THE_SYSTEM</extracomment>
   <translation>مثل النظام</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>كاملة</translation>
  </message>
  <message>
   <source>Reduced</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>مخفّفة</translation>
  </message>
  <message>
   <source>The curve or landscape, with the walk on it.</source>
   <extracomment>classroom_labels.PICTURE</extracomment>
   <translation>المنحنى أو المشهد، وعليه المسيرة.</translation>
  </message>
  <message>
   <source>Data</source>
   <extracomment>classroom_labels.DATA, data_labels.DATA, labels.INPUTS, neuron_labels.DATA</extracomment>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>The samples, and the cost as a landscape of the weights.</source>
   <extracomment>classroom_labels.DATA</extracomment>
   <translation>العيّنات، والتكلفة مشهدًا للأوزان.</translation>
  </message>
  <message>
   <source>Chain rule</source>
   <extracomment>classroom_labels.CHAIN_RULE, neuron_labels.CHAIN_RULE</extracomment>
   <translation>قاعدة السلسلة</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, and bugs.</source>
   <extracomment>classroom_labels.CHAIN_RULE</extracomment>
   <translation>كيف ينشأ التدرّج، وبمَ يجيب العصبون، وأخطاء البرنامج.</translation>
  </message>
  <message>
   <source>Chain rule and cost</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>قاعدة السلسلة والتكلفة</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, bugs, and what every step costs.</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>كيف ينشأ التدرّج، وبمَ يجيب العصبون، وأخطاء البرنامج، وتكلفة كل خطوة.</translation>
  </message>
  <message>
   <source>Zoom {percent} %</source>
   <extracomment>classroom_labels.zoomed</extracomment>
   <translation>التكبير ⁦{percent} %⁩</translation>
  </message>
  <message>
   <source>next x</source>
   <extracomment>cobweb_labels.NEXT_X</extracomment>
   <translation>‏x التالية</translation>
  </message>
  <message>
   <source>next x = x</source>
   <extracomment>cobweb_labels.DIAGONAL</extracomment>
   <translation>‏x التالية = x</translation>
  </message>
  <message>
   <source>The curve says where a step leads from each x; where it meets the diagonal, a step leads nowhere else. Click to start there, or drag the ball. Drag to pan, wheel to zoom.</source>
   <extracomment>cobweb_labels.COBWEB_TIP</extracomment>
   <translation>يبيّن المنحنى إلى أين تقود الخطوة من كل x؛ وحيث يلتقي القطر لا تقود الخطوة إلى مكان آخر. انقر للبدء هناك، أو اسحب الكرة. السحب يحرّك الصورة، والعجلة تكبّرها.</translation>
  </message>
  <message>
   <source>The cobweb is for one variable: of more, the next point is not a curve.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>المخطط العنكبوتي لمتغير واحد: مع أكثر من متغير لا تكون النقطة التالية منحنى.</translation>
  </message>
  <message>
   <source>No cobweb here: a search tries its points in their order, and takes no steps.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>لا مخطط عنكبوتيًا هنا: البحث يجرّب نقاطه بترتيبها ولا يخطو خطوات.</translation>
  </message>
  <message>
   <source>No cobweb here: {method} remembers. Where it goes next depends on more than x, so there is no curve that says where each x leads.</source>
   <extracomment>cobweb_labels._REMEMBERS</extracomment>
   <translation>لا مخطط عنكبوتيًا هنا: طريقة {method} لها ذاكرة. وجهتها التالية تتعلق بأكثر من x، فلا منحنى يبيّن إلى أين تقود كل x.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs come down to it from one side.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>عند النهاية الصغرى {place} ميل المنحنى {slope}: تنزل الدرجات إليها من جهة واحدة.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the curve is level there, and one step lands on it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>عند النهاية الصغرى {place} ميل المنحنى {slope}: المنحنى مستوٍ هناك، وخطوة واحدة تحطّ عليها.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs wind around it, nearer each time.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>عند النهاية الصغرى {place} ميل المنحنى {slope}: تلتفّ الدرجات حولها، وتقترب كل مرة.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs go round in a square, for ever.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>عند النهاية الصغرى {place} ميل المنحنى {slope}: تدور الدرجات في مربع إلى ما لا نهاية.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: steeper than the diagonal, so the stairs wind away from it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>عند النهاية الصغرى {place} ميل المنحنى {slope}: أشد ميلًا من القطر، فتلتفّ الدرجات مبتعدة عنها.</translation>
  </message>
  <message>
   <source>factor {factor}</source>
   <extracomment>cobweb_labels.factor_tag</extracomment>
   <translation>العامل {factor}</translation>
  </message>
  <message>
   <source>The stairs have no minimum to lead to here.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>ليس للدرجات هنا نهاية صغرى تقود إليها.</translation>
  </message>
  <message>
   <source>At the minimum {place} the slope of f jumps or does not grow: the curve has no factor there.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>عند النهاية الصغرى {place} يقفز ميل f أو لا يتزايد: ليس للمنحنى عامل هناك.</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve is level: each step squares the distance, roughly.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>عند النهاية الصغرى {place} المنحنى مستوٍ: كل خطوة تربّع المسافة تقريبًا.</translation>
  </message>
  <message>
   <source>Click a sample to choose it, click elsewhere to ask what the neuron says there. Drag to pan, wheel to zoom; Left and Right: another sample; F: whole picture.</source>
   <extracomment>data_labels.DATA, data_labels.CURVE</extracomment>
   <translation>انقر على عيّنة لاختيارها، وانقر في مكان آخر لسؤال العصبون عنه. السحب يحرّك الصورة، والعجلة تكبّرها؛ يسار ويمين: عيّنة أخرى؛ F: الصورة كاملة.</translation>
  </message>
  <message>
   <source>Paint samples</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>رسم العيّنات</translation>
  </message>
  <message>
   <source>Click or drag to paint samples; the right button, or Shift, takes them away.</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>انقر أو اسحب لرسم عيّنات؛ الزر الأيمن أو Shift يزيلها.</translation>
  </message>
  <message>
   <source>Data and output</source>
   <extracomment>data_labels.CURVE</extracomment>
   <translation>البيانات والخرج</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>الأوزان</translation>
  </message>
  <message>
   <source>A weight for each feature, and the bias b: how strongly each pulls.</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>وزن لكل سمة، والانحياز b: مقدار شدّ كل منها.</translation>
  </message>
  <message>
   <source>Sample</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>العيّنة</translation>
  </message>
  <message>
   <source>The chosen sample. Left and Right, or the wheel: another one.</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>العيّنة المختارة. يسار ويمين، أو العجلة: عيّنة أخرى.</translation>
  </message>
  <message>
   <source>Previous sample</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>العيّنة السابقة</translation>
  </message>
  <message>
   <source>The sample before this one (Left).</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>العيّنة التي قبل هذه (يسار).</translation>
  </message>
  <message>
   <source>Next sample</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>العيّنة التالية</translation>
  </message>
  <message>
   <source>The sample after this one (Right).</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>العيّنة التي بعد هذه (يمين).</translation>
  </message>
  <message>
   <source>Click or drag paints; Shift takes away.</source>
   <extracomment>data_labels.PAINT_SHORT</extracomment>
   <translation>النقر أو السحب يرسم؛ Shift يزيل.</translation>
  </message>
  <message>
   <source>{title} (standardised)</source>
   <extracomment>data_labels.STANDARDISED</extracomment>
   <translation>‏{title} (معياري)</translation>
  </message>
  <message>
   <source>ŷ, how likely {name} is</source>
   <extracomment>data_labels.OUTPUT_AXIS</extracomment>
   <translation>‏ŷ، احتمال {name}</translation>
  </message>
  <message>
   <source>ŷ = ½ at {value}</source>
   <extracomment>data_labels.DECISION</extracomment>
   <translation>‏⁦ŷ = ½⁩ عند {value}</translation>
  </message>
  <message>
   <source>{drawn} of {all} samples drawn</source>
   <extracomment>data_labels.DRAWN</extracomment>
   <translation>رُسمت {drawn} من {all} عيّنات</translation>
  </message>
  <message>
   <source>weights</source>
   <extracomment>data_labels.OF_INPUTS</extracomment>
   <translation>الأوزان</translation>
  </message>
  <message>
   <source>weights of the standardised inputs</source>
   <extracomment>data_labels.OF_STANDARDISED</extracomment>
   <translation>أوزان المدخلات المعيارية</translation>
  </message>
  <message>
   <source>weights in the data’s own units</source>
   <extracomment>data_labels.OF_OWN_UNITS</extracomment>
   <translation>الأوزان بوحدات البيانات نفسها</translation>
  </message>
  <message>
   <source>{shown} largest of {all}</source>
   <extracomment>data_labels.LARGEST</extracomment>
   <translation>أكبر {shown} من {all}</translation>
  </message>
  <message>
   <source>towards {name}</source>
   <extracomment>data_labels.TOWARDS</extracomment>
   <translation>باتجاه {name}</translation>
  </message>
  <message>
   <source>sample {number} of {all}</source>
   <extracomment>data_labels.SAMPLE_OF</extracomment>
   <translation>العيّنة {number} من {all}</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</source>
   <extracomment>data_labels.described; one: {samples} sample of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</extracomment>
   <translation>
    <numerusform>لا عيّنات ({samples}) من {features}: {zeros} من الفئة {zero}، دوائر، و{ones} من الفئة {one}، مثلثات.</numerusform>
    <numerusform>عيّنة واحدة من {features}: {zeros} من الفئة {zero}، دوائر، و{ones} من الفئة {one}، مثلثات.</numerusform>
    <numerusform>عيّنتان من {features}: {zeros} من الفئة {zero}، دوائر، و{ones} من الفئة {one}، مثلثات.</numerusform>
    <numerusform>‏{samples} عيّنات من {features}: {zeros} من الفئة {zero}، دوائر، و{ones} من الفئة {one}، مثلثات.</numerusform>
    <numerusform>‏{samples} عيّنة من {features}: {zeros} من الفئة {zero}، دوائر، و{ones} من الفئة {one}، مثلثات.</numerusform>
    <numerusform>‏{samples} عيّنة من {features}: {zeros} من الفئة {zero}، دوائر، و{ones} من الفئة {one}، مثلثات.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} features</source>
   <extracomment>data_labels.described, own_data_labels._features; one: {count} feature</extracomment>
   <translation>
    <numerusform>لا سمات</numerusform>
    <numerusform>سمة واحدة</numerusform>
    <numerusform>سمتين</numerusform>
    <numerusform>‏{count} سمات</numerusform>
    <numerusform>‏{count} سمة</numerusform>
    <numerusform>‏{count} سمة</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Save the window or a plot as a picture, the run as an animation or a table.</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>حفظ النافذة أو رسم بياني صورةً، أو الجولة صورةً متحركة أو جدولًا.</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>نسخ الصورة</translation>
  </message>
  <message>
   <source>Copy the window as a picture.</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>نسخ النافذة صورةً.</translation>
  </message>
  <message>
   <source>Copy table</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>نسخ الجدول</translation>
  </message>
  <message>
   <source>Copy the table of iterations, for a spreadsheet or a text.</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>نسخ جدول التكرارات، لبرنامج جداول بيانات أو لنص.</translation>
  </message>
  <message>
   <source>Copy table as LaTeX</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>نسخ الجدول بصيغة LaTeX</translation>
  </message>
  <message>
   <source>Copy the table of iterations as LaTeX.</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>نسخ جدول التكرارات بصيغة LaTeX.</translation>
  </message>
  <message>
   <source>Print…</source>
   <extracomment>export_labels.PRINT, worksheet_labels.PRINT</extracomment>
   <translation>طباعة…</translation>
  </message>
  <message>
   <source>Print the window or the table of iterations, with a preview.</source>
   <extracomment>export_labels.PRINT</extracomment>
   <translation>طباعة النافذة أو جدول التكرارات، مع معاينة.</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>export_labels.EXPORT_TITLE</extracomment>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>export_labels.PRINT_TITLE</extracomment>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>export_labels.WHAT, export_labels.WHAT_TO_PRINT</extracomment>
   <translation>الجزء</translation>
  </message>
  <message>
   <source>What of the window is saved.</source>
   <extracomment>export_labels.WHAT</extracomment>
   <translation>الجزء الذي يُحفظ من النافذة.</translation>
  </message>
  <message>
   <source>What of the window is printed.</source>
   <extracomment>export_labels.WHAT_TO_PRINT</extracomment>
   <translation>الجزء الذي يُطبع من النافذة.</translation>
  </message>
  <message>
   <source>As</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>النوع</translation>
  </message>
  <message>
   <source>The kind of file.</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>نوع الملف.</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>export_labels.SCALE, labels.INPUTS, worksheet_labels.SIZE</extracomment>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>How many dots of the picture there are to each pixel of the window.</source>
   <extracomment>export_labels.SCALE</extracomment>
   <translation>كم نقطة من الصورة لكل بكسل من النافذة.</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>الألوان</translation>
  </message>
  <message>
   <source>Those of the screen, or light ones, which save ink on paper.</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>ألوان الشاشة، أو ألوان فاتحة توفّر الحبر على الورق.</translation>
  </message>
  <message>
   <source>Save…</source>
   <extracomment>export_labels.SAVE, worksheet_labels.SAVE</extracomment>
   <translation>حفظ…</translation>
  </message>
  <message>
   <source>Choose a place and a name for the file.</source>
   <extracomment>export_labels.SAVE</extracomment>
   <translation>اختيار مكان الملف واسمه.</translation>
  </message>
  <message>
   <source>Preview…</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>معاينة…</translation>
  </message>
  <message>
   <source>See the pages, and print them.</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>رؤية الصفحات وطباعتها.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>export_labels.CANCEL, export_labels.CANCEL_PRINT, keeping_labels.CANCEL, keeping_labels.STAY, map_labels.CANCEL, own_data_labels.CANCEL, worksheet_labels.CANCEL</extracomment>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Close this without a file.</source>
   <extracomment>export_labels.CANCEL</extracomment>
   <translation>إغلاق هذا دون ملف.</translation>
  </message>
  <message>
   <source>Close this without printing.</source>
   <extracomment>export_labels.CANCEL_PRINT</extracomment>
   <translation>إغلاق هذا دون طباعة.</translation>
  </message>
  <message>
   <source>How far the file is</source>
   <extracomment>export_labels.PROGRESS</extracomment>
   <translation>مدى تقدّم الملف</translation>
  </message>
  <message>
   <source>The whole window</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>النافذة كاملة</translation>
  </message>
  <message>
   <source>The picture of the descent</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>صورة النزول</translation>
  </message>
  <message>
   <source>The instrument beside the picture</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>الأداة التي بجانب الصورة</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>التكلفة</translation>
  </message>
  <message>
   <source>The data</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>The cost landscape</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>مشهد التكلفة</translation>
  </message>
  <message>
   <source>The chain rule</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>قاعدة السلسلة</translation>
  </message>
  <message>
   <source>The paths of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>مسارات السباق</translation>
  </message>
  <message>
   <source>The costs of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>تكاليف السباق</translation>
  </message>
  <message>
   <source>The ranking of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>ترتيب السباق</translation>
  </message>
  <message>
   <source>The table of iterations</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>جدول التكرارات</translation>
  </message>
  <message>
   <source>Picture of dots (PNG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>صورة نقطية (PNG)</translation>
  </message>
  <message>
   <source>Drawing of lines (SVG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>رسم متجهي (SVG)</translation>
  </message>
  <message>
   <source>Page of lines (PDF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>صفحة متجهية (PDF)</translation>
  </message>
  <message>
   <source>Animation of the run (GIF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>صورة متحركة للجولة (GIF)</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>جدول لبرنامج جداول بيانات (CSV)</translation>
  </message>
  <message>
   <source>Table for a text (LaTeX)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>جدول لنص (LaTeX)</translation>
  </message>
  <message>
   <source>As on the screen</source>
   <extracomment>export_labels.AS_ON_SCREEN</extracomment>
   <translation>كما على الشاشة</translation>
  </message>
  <message>
   <source>Light, for paper</source>
   <extracomment>export_labels.FOR_PAPER</extracomment>
   <translation>فاتحة، للورق</translation>
  </message>
  <message>
   <source>For slides and pages on the web.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>للشرائح وصفحات الويب.</translation>
  </message>
  <message>
   <source>For texts and drawings: sharp in any size, and can be changed by other programs.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>للنصوص والرسوم: واضح بأي حجم، ويمكن تغييره ببرامج أخرى.</translation>
  </message>
  <message>
   <source>For print: sharp in any size.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>للطباعة: واضحة بأي حجم.</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with every digit, and the settings beside them.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>كل الصفوف حتى الصف الحالي، بكل أرقامها، والإعدادات بجانبها.</translation>
  </message>
  <message>
   <source>The picture of the window is on the clipboard.</source>
   <extracomment>export_labels.PICTURE_COPIED</extracomment>
   <translation>صورة النافذة في الحافظة.</translation>
  </message>
  <message>
   <source>There is no run to save yet.</source>
   <extracomment>export_labels.NO_RUN</extracomment>
   <translation>لا توجد جولة تُحفظ بعد.</translation>
  </message>
  <message>
   <source>No printer is set up: the preview saves the pages as PDF.</source>
   <extracomment>export_labels.NO_PRINTER</extracomment>
   <translation>لا توجد طابعة معدّة: المعاينة تحفظ الصفحات بصيغة PDF.</translation>
  </message>
  <message>
   <source>{scale}× ({width} × {height})</source>
   <extracomment>export_labels.times</extracomment>
   <translation>⁦{scale}× ({width} × {height})⁩</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex</extracomment>
   <translation>كل الصفوف حتى الصف الحالي، والأعداد كما تُعرض.</translation>
  </message>
  <message numerus="yes">
   <source>{frames} frames: one for every {count} steps up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {frames} frames: one for each step up to the one that you stand on.</extracomment>
   <translation>
    <numerusform>عدد الإطارات {frames}: إطار لكل خطوة حتى الخطوة الحالية.</numerusform>
    <numerusform>عدد الإطارات {frames}: إطار لكل خطوة حتى الخطوة الحالية.</numerusform>
    <numerusform>عدد الإطارات {frames}: إطار لكل خطوتين حتى الخطوة الحالية.</numerusform>
    <numerusform>عدد الإطارات {frames}: إطار لكل {count} خطوات حتى الخطوة الحالية.</numerusform>
    <numerusform>عدد الإطارات {frames}: إطار لكل {count} خطوة حتى الخطوة الحالية.</numerusform>
    <numerusform>عدد الإطارات {frames}: إطار لكل {count} خطوة حتى الخطوة الحالية.</numerusform>
   </translation>
  </message>
  <message>
   <source>Frame {done} of {frames}</source>
   <extracomment>export_labels.drawing</extracomment>
   <translation>الإطار {done} من {frames}</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard.</source>
   <extracomment>export_labels.table_copied; one: {count} row is on the clipboard.</extracomment>
   <translation>
    <numerusform>لا صفوف في الحافظة.</numerusform>
    <numerusform>في الحافظة صف واحد.</numerusform>
    <numerusform>في الحافظة صفان.</numerusform>
    <numerusform>في الحافظة {count} صفوف.</numerusform>
    <numerusform>في الحافظة {count} صفًا.</numerusform>
    <numerusform>في الحافظة {count} صف.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard as LaTeX.</source>
   <extracomment>export_labels.latex_copied; one: {count} row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>لا صفوف في الحافظة بصيغة LaTeX.</numerusform>
    <numerusform>في الحافظة صف واحد بصيغة LaTeX.</numerusform>
    <numerusform>في الحافظة صفان بصيغة LaTeX.</numerusform>
    <numerusform>في الحافظة {count} صفوف بصيغة LaTeX.</numerusform>
    <numerusform>في الحافظة {count} صفًا بصيغة LaTeX.</numerusform>
    <numerusform>في الحافظة {count} صف بصيغة LaTeX.</numerusform>
   </translation>
  </message>
  <message>
   <source>{page} / {pages}</source>
   <extracomment>export_labels.page_of</extracomment>
   <translation>⁦{page} / {pages}⁩</translation>
  </message>
  <message numerus="yes">
   <source>Only the first {count} rows are printed. Export saves all of them as CSV.</source>
   <extracomment>export_labels.rows_left_out; one: Only the first row is printed. Export saves all of them as CSV.</extracomment>
   <translation>
    <numerusform>لم تُطبع أي صفوف. «تصدير» يحفظها كلها بصيغة CSV.</numerusform>
    <numerusform>طُبع الصف الأول فقط. «تصدير» يحفظها كلها بصيغة CSV.</numerusform>
    <numerusform>طُبع أول صفين فقط. «تصدير» يحفظها كلها بصيغة CSV.</numerusform>
    <numerusform>طُبعت أول {count} صفوف فقط. «تصدير» يحفظها كلها بصيغة CSV.</numerusform>
    <numerusform>طُبع أول {count} صفًا فقط. «تصدير» يحفظها كلها بصيغة CSV.</numerusform>
    <numerusform>طُبع أول {count} صف فقط. «تصدير» يحفظها كلها بصيغة CSV.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was printed: {printer} does not answer.</source>
   <extracomment>export_labels.not_printed</extracomment>
   <translation>لم يُطبع شيء: {printer} لا تستجيب.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex; one: The first row, with numbers as they are shown.</extracomment>
   <translation>
    <numerusform>لا صفوف، والأعداد كما تُعرض.</numerusform>
    <numerusform>الصف الأول، والأعداد كما تُعرض.</numerusform>
    <numerusform>أول صفين، والأعداد كما تُعرض.</numerusform>
    <numerusform>أول {count} صفوف، والأعداد كما تُعرض.</numerusform>
    <numerusform>أول {count} صفًا، والأعداد كما تُعرض.</numerusform>
    <numerusform>أول {count} صف، والأعداد كما تُعرض.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} frames: one for each step up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {count} frame.</extracomment>
   <translation>
    <numerusform>لا إطارات.</numerusform>
    <numerusform>إطار واحد.</numerusform>
    <numerusform>إطاران: إطار لكل خطوة حتى الخطوة الحالية.</numerusform>
    <numerusform>‏{count} إطارات: إطار لكل خطوة حتى الخطوة الحالية.</numerusform>
    <numerusform>‏{count} إطارًا: إطار لكل خطوة حتى الخطوة الحالية.</numerusform>
    <numerusform>‏{count} إطار: إطار لكل خطوة حتى الخطوة الحالية.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard. Export saves all of them.</source>
   <extracomment>export_labels.table_copied; one: The first row is on the clipboard. Export saves all of them.</extracomment>
   <translation>
    <numerusform>لا صفوف في الحافظة. «تصدير» يحفظها كلها.</numerusform>
    <numerusform>في الحافظة الصف الأول. «تصدير» يحفظ الصفوف كلها.</numerusform>
    <numerusform>في الحافظة أول صفين. «تصدير» يحفظ الصفوف كلها.</numerusform>
    <numerusform>في الحافظة أول {count} صفوف. «تصدير» يحفظ الصفوف كلها.</numerusform>
    <numerusform>في الحافظة أول {count} صفًا. «تصدير» يحفظ الصفوف كلها.</numerusform>
    <numerusform>في الحافظة أول {count} صف. «تصدير» يحفظ الصفوف كلها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard as LaTeX: more would fill no page.</source>
   <extracomment>export_labels.latex_copied; one: The first row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>لا صفوف في الحافظة بصيغة LaTeX.</numerusform>
    <numerusform>في الحافظة الصف الأول بصيغة LaTeX.</numerusform>
    <numerusform>في الحافظة أول صفين بصيغة LaTeX: أكثر من ذلك لا تتسع له صفحة.</numerusform>
    <numerusform>في الحافظة أول {count} صفوف بصيغة LaTeX: أكثر من ذلك لا تتسع له صفحة.</numerusform>
    <numerusform>في الحافظة أول {count} صفًا بصيغة LaTeX: أكثر من ذلك لا تتسع له صفحة.</numerusform>
    <numerusform>في الحافظة أول {count} صف بصيغة LaTeX: أكثر من ذلك لا تتسع له صفحة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Character {at}: there is no function yet. Type one, such as x^2 - 4x + 6.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا توجد دالة بعد. اكتب واحدة، مثل ⁦x^2 - 4x + 6⁩.</translation>
  </message>
  <message>
   <source>Character {at}: the function goes on after {expected} characters. Shorten it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: تستمر الدالة بعد {expected} حرفًا. اختصرها.</translation>
  </message>
  <message>
   <source>Character {at}: more than {expected} levels lie inside each other. Take some brackets, powers or functions apart.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: أكثر من {expected} مستوى بعضها داخل بعض. فُكّ بعض الأقواس أو القوى أو الدوال.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: the derivatives of this function grow too large to write down. Type one with fewer products, powers and functions inside each other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحروف من {at} إلى {end}: مشتقات هذه الدالة تطول حتى لا يمكن كتابتها. اكتب دالة فيها عدد أقل من الضرب والقوى والدوال بعضها داخل بعض.</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحروف من {at} إلى {end}: «{given}» له القيمة نفسها في كل مكان. اكتب دالة في x، أو في x و y.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has no meaning in a function. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا معنى لـ «{given}» في دالة. احذفه.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” looks like “{expected}”, but is another character. Type it again as {expected}.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» يشبه «{expected}»، لكنه حرف آخر. أعد كتابته هكذا {expected}.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The variables are x and y; put a number for any other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» غير معروف. المتغيران هما x و y؛ ضع عددًا مكان أي متغير آخر.</translation>
  </message>
  <message>
   <source>Character {at}: a decimal comma. Type a point, as in 0.5.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: فاصلة عشرية. اكتب نقطة، كما في 0.5.</translation>
  </message>
  <message>
   <source>Character {at}: a comma has no meaning here. Functions take one argument, and decimals follow a point.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا معنى للفاصلة هنا. للدوال متغير مستقل واحد، والكسور العشرية تتبع نقطة.</translation>
  </message>
  <message>
   <source>Character {at}: this point belongs to no number. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: هذه النقطة لا تتبع أي عدد. احذفها.</translation>
  </message>
  <message>
   <source>Character {at}: quotation marks have no meaning in a function. Leave them out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا معنى لعلامات الاقتباس في دالة. احذفها.</translation>
  </message>
  <message>
   <source>Character {at}: one function at a time. End it before the semicolon.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: دالة واحدة في كل مرة. أنهها قبل الفاصلة المنقوطة.</translation>
  </message>
  <message>
   <source>Character {at}: an equals sign is taken only after y, z, f(x) or f(x, y) at the beginning. Type what stands on its right.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: تُقبل علامة المساواة فقط بعد y أو z أو ⁦f(x)⁩ أو ⁦f(x, y)⁩ في البداية. اكتب ما على يمينها.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” compares, and a comparison is no function. Type one side of it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» للمقارنة، والمقارنة ليست دالة. اكتب أحد طرفيها.</translation>
  </message>
  <message>
   <source>Character {at}: there is no factorial here. Put its value, as 6 for 3!.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا مضروب هنا. ضع قيمته، مثل 6 بدل ⁦3!⁩.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has two points. Keep one of them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: في «{given}» نقطتان. أبقِ واحدة منهما.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too large to compute with. Stay below 10^308.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» أكبر من أن يُحسب به. ابقَ تحت ⁦10^308⁩.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too small to tell from 0. Stay above 10^-308, or type 0.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» أصغر من أن يُميَّز عن 0. ابقَ فوق ⁦10^-308⁩، أو اكتب 0.</translation>
  </message>
  <message>
   <source>Character {at}: the number {given} follows without a sign. Put it in front, as in 2x, or a sign between, as in x*2 or x^2.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: العدد {given} يتبع بلا إشارة. ضعه في المقدمة، كما في 2x، أو ضع بينهما إشارة، كما في ⁦x*2⁩ أو ⁦x^2⁩.</translation>
  </message>
  <message>
   <source>Character {at}: nothing follows on “{given}”. Type a number, x or brackets after it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا شيء بعد «{given}». اكتب بعده عددًا أو x أو أقواسًا.</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands before “{given}”. Type a number, x or brackets before it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا شيء قبل «{given}». اكتب قبله عددًا أو x أو أقواسًا.</translation>
  </message>
  <message>
   <source>Character {at}: {given} of what? Type its argument, as in {given}(x).</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: {given} لماذا؟ اكتب متغيرها، كما في ⁦{given}(x)⁩.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” can mean two things. Type {expected}(x) for the inverse function, or a fraction, 1/…, for the power.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لـ «{given}» معنيان. اكتب ⁦{expected}(x)⁩ للدالة العكسية، أو كسرًا ⁦1/…⁩ للقوة.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” cannot be followed by that power. Put brackets around the function and its argument, and the power after them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا يمكن أن تتبع هذه القوة «{given}». ضع أقواسًا حول الدالة ومتغيرها، ثم القوة بعدها.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is never closed. Type “{expected}” where it ends.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» لم يُغلق. اكتب «{expected}» حيث ينتهي.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” closes what was never opened. Leave it out, or open it before.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» يغلق ما لم يُفتح. احذفه، أو افتحه قبل ذلك.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” stands where “{expected}” must close. Type “{expected}” here.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» حيث يجب أن يُغلق «{expected}». اكتب هنا «{expected}».</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands in the brackets. Fill or remove them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: لا شيء بين القوسين. املأهما أو احذفهما.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is 0, and nothing is divided by 0. Put another divisor.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» يساوي 0، ولا قسمة على 0. ضع مقسومًا عليه آخر.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no finite number. Put smaller numbers, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» ليس عددًا منتهيًا. ضع أعدادًا أصغر، أو احذفه.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no real number. Change its sign, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>الحرف {at}: «{given}» ليس عددًا حقيقيًا. غيّر إشارته، أو احذفه.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._OF_ONE</extracomment>
   <translation>الحرف {at}: «{given}» له القيمة نفسها في كل مكان. اكتب دالة في x، أو في x و y.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>الحرف {at}: «{given}» غير معروف. الدوال هي {functions}.</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. Did you mean {names}? The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>الحرف {at}: «{given}» غير معروف. هل المقصود {names}؟ الدوال هي {functions}.</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>expression_words._unknown_name, words._remedy</extracomment>
   <translation> أو </translation>
  </message>
  <message>
   <source>Steps for each learning rate</source>
   <extracomment>finder_labels.FINDER_PLOT</extracomment>
   <translation>عدد الخطوات لكل معدل تعلّم</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs to come to the tolerance; L is the curvature at the start. Click or drag to use a learning rate; Left and Right go to the next one.</source>
   <extracomment>finder_labels.FINDER_TIP</extracomment>
   <translation>عدد الخطوات التي يحتاج إليها كل معدل تعلّم ليبلغ السماحية؛ L هو الانحناء عند البداية. انقر أو اسحب لاستعمال معدل تعلّم؛ يسار ويمين ينقلان إلى المعدل التالي.</translation>
  </message>
  <message>
   <source>steps</source>
   <extracomment>finder_labels.STEPS_AXIS, race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>الخطوات</translation>
  </message>
  <message>
   <source>Use it</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>استعماله</translation>
  </message>
  <message>
   <source>Walk with the best learning rate.</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>المسير بأفضل معدل تعلّم.</translation>
  </message>
  <message>
   <source>Trying learning rates …</source>
   <extracomment>finder_labels.SEARCHING</extracomment>
   <translation>تجربة معدلات التعلّم …</translation>
  </message>
  <message>
   <source>The learning rates could not be compared.</source>
   <extracomment>finder_labels.FAILED</extracomment>
   <translation>تعذّرت المقارنة بين معدلات التعلّم.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>لا يصل أي معدل من {number} من معدلات التعلّم خلال {steps}.</translation>
  </message>
  <message>
   <source>{best}; the one in force does not arrive in {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>‏{best}؛ المعدل الساري لا يصل خلال {count}.</translation>
  </message>
  <message>
   <source>The start is level already: with any learning rate no step is needed.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>البداية مستوية أصلًا: لا تلزم أي خطوة مع أي معدل تعلّم.</translation>
  </message>
  <message>
   <source>Best here: {rate}, 1 step: it lands on the minimum at once</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>الأفضل هنا: {rate}، خطوة واحدة: تحطّ على النهاية الصغرى فورًا</translation>
  </message>
  <message>
   <source>Best of {number}: {rate}, {steps}</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>الأفضل من {number}: {rate}، {steps}</translation>
  </message>
  <message>
   <source>{best}.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}.</translation>
  </message>
  <message>
   <source>{best}. It is the one in force.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>‏{best}. وهو المعدل الساري.</translation>
  </message>
  <message>
   <source>None of {number} learning rates reaches a minimum: each that arrives comes to level ground.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>لا يبلغ أي من معدلات التعلّم الـ {number} نهاية صغرى: كل ما يصل منها يصل إلى أرض مستوية.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}: all diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>لا يصل أي معدل من {number} من معدلات التعلّم خلال {steps}: كلها تتباعد.</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}; some diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>لا يصل أي معدل من {number} من معدلات التعلّم خلال {steps}؛ وبعضها يتباعد.</translation>
  </message>
  <message>
   <source>{best}; the one in force comes to level ground in {count}, no minimum.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>‏{best}؛ المعدل الساري يصل إلى أرض مستوية خلال {count}، لا إلى نهاية صغرى.</translation>
  </message>
  <message>
   <source>{best}; the one in force takes {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>‏{best}؛ المعدل الساري يستغرق {count}.</translation>
  </message>
  <message>
   <source>{best}; the one in force diverges.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>‏{best}؛ المعدل الساري يتباعد.</translation>
  </message>
  <message>
   <source>, </source>
   <extracomment>finder_labels.trial_text, keeping_words._names, lesson_labels.scene_line, lesson_words.on_page, lesson_words._names, lesson_words._place, lesson_words._numbers, map_labels.cell_text, mountain_labels.lows, neuron_labels.class_counts, own_data_labels.class_zero, race_labels.this_run, race_labels.common, race_labels.finished_level, table_words._names</extracomment>
   <translation>، </translation>
  </message>
  <message>
   <source>maximum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>نهاية عظمى {place}</translation>
  </message>
  <message>
   <source>start {place}</source>
   <extracomment>formulas.start_text, lesson_labels._start</extracomment>
   <translation>البداية {place}</translation>
  </message>
  <message>
   <source>minimum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>نهاية صغرى {place}</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground falls to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>الميل هنا {slope}: تنخفض الأرض نحو اليمين.</translation>
  </message>
  <message>
   <source>Sum of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>مجموع مربعات الميول: {formula}، و{size}.</translation>
  </message>
  <message>
   <source>It leads to {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>تقود إلى {formula}.</translation>
  </message>
  <message>
   <source>{cost} is not less than {best}: {point} stays the best.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>‏{cost} ليس أقل من {best}: تبقى {point} الأفضل.</translation>
  </message>
  <message>
   <source>No slope shows the way: the next point in the row is {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>لا ميل يدلّ على الطريق: النقطة التالية في الصف هي {point}.</translation>
  </message>
  <message>
   <source>You stand at {here}. In fog, this place is all you know.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>الوقوف عند {here}. في الضباب هذا المكان هو كل ما يُعرف.</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>الانتقال</translation>
  </message>
  <message>
   <source>The step has led from {there} to {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>قادت الخطوة من {there} إلى {here}.</translation>
  </message>
  <message>
   <source>The gradient is {slope}: it points uphill, so down is against it.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>التدرّج {slope}: يشير إلى أعلى المنحدر، فالنزول بعكسه.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>الميل هنا {slope}: الأرض مستوية.</translation>
  </message>
  <message>
   <source>Slope</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>الميل</translation>
  </message>
  <message>
   <source>Squares</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>المربعات</translation>
  </message>
  <message>
   <source>Curvature</source>
   <extracomment>function_captions._curvature, neuron_captions._curvature</extracomment>
   <translation>الانحناء</translation>
  </message>
  <message>
   <source>One curvature is {least}: no bowl fits the ground here.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>أحد الانحناءين {least}: لا يلائم الأرض هنا أي وعاء.</translation>
  </message>
  <message>
   <source>From {least} to {most}: the dashed bowl bends like this.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>من {least} إلى {most}: الوعاء المتقطع ينحني هكذا.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola has this slope and curvature.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>هنا {bend}: للقطع المكافئ المتقطع هذا الميل وهذا الانحناء.</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>function_captions._scale, function_captions._newton, neuron_captions._scale</extracomment>
   <translation>التحجيم</translation>
  </message>
  <message>
   <source>Rate times gradient: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>المعدل في التدرّج: {formula}.</translation>
  </message>
  <message>
   <source>No rate: to the model’s lowest place, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>بلا معدل: إلى أخفض مكان في النموذج، {formula}.</translation>
  </message>
  <message>
   <source>No rate: slope over curvature, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>بلا معدل: الميل مقسومًا على الانحناء، {formula}.</translation>
  </message>
  <message>
   <source>Look ahead</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>نظرة إلى الأمام</translation>
  </message>
  <message>
   <source>The ghost shows where it leads: {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>يبيّن الشبح إلى أين تقود: {formula}.</translation>
  </message>
  <message>
   <source>The search stands on point {number} of {count}, {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>يقف البحث عند النقطة {number} من {count}، {here}.</translation>
  </message>
  <message>
   <source>The cost there is {cost}. The slope is not asked for.</source>
   <extracomment>function_captions._look</extracomment>
   <translation>التكلفة هناك {cost}. ولا يُسأل عن الميل.</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>المقارنة</translation>
  </message>
  <message>
   <source>{cost} is less than {best}: this point is the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>‏{cost} أقل من {best}: هذه النقطة هي الأفضل حتى الآن.</translation>
  </message>
  <message>
   <source>That was the last point: the search goes to the best, {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>كانت تلك النقطة الأخيرة: يذهب البحث إلى الأفضل، {point}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>function_captions._go_on, start_labels.GO_ON, trouble_labels.GO_ON</extracomment>
   <translation>المتابعة</translation>
  </message>
  <message>
   <source>Stand</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>الوقوف</translation>
  </message>
  <message>
   <source>The gradient is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>التدرّج {slope}: الأرض مستوية.</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground rises to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>الميل هنا {slope}: ترتفع الأرض نحو اليمين.</translation>
  </message>
  <message>
   <source>Means</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>المتوسطات</translation>
  </message>
  <message>
   <source>Of the slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>من الميول حتى الآن: المتوسط {mean} والمقدار المعتاد {size}.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>تحتفظ بـ {share} وتضيف التدرّج: {formula}.</translation>
  </message>
  <message>
   <source>Mean of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>متوسط مربعات الميول: {formula}، و{size}.</translation>
  </message>
  <message>
   <source>The Hessian H says how the gradient changes from here on.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>مصفوفة هِسّه H تبيّن كيف يتغير التدرّج من هنا.</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola opens downwards. Its vertex is a top.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>هنا {bend}: القطع المكافئ المتقطع مفتوح إلى أسفل. رأسه قمة.</translation>
  </message>
  <message>
   <source>Here {bend}: the ground is straight, and no parabola fits.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>هنا {bend}: الأرض مستقيمة، ولا يلائمها قطع مكافئ.</translation>
  </message>
  <message>
   <source>Rate times slope, downhill: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>المعدل في الميل، نزولًا: {formula}.</translation>
  </message>
  <message>
   <source>This step leads to no number: there is no such place.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>هذه الخطوة لا تقود إلى عدد: لا يوجد مكان كهذا.</translation>
  </message>
  <message>
   <source>There is nothing to compare: this point is passed over.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>لا شيء للمقارنة: تُتجاوز هذه النقطة.</translation>
  </message>
  <message>
   <source>It is the first point with a cost: the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>هي أول نقطة لها تكلفة: الأفضل حتى الآن.</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the slope in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>تحتفظ بـ {share} وتضيف الميل: {formula}.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>السرعة المتجهة</translation>
  </message>
  <message>
   <source>Rate times velocity: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>المعدل في السرعة المتجهة: {formula}.</translation>
  </message>
  <message>
   <source>Rate times both: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>المعدل في كليهما: {formula}.</translation>
  </message>
  <message>
   <source>Rate times gradient over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>المعدل في التدرّج مقسومًا على المقدار: {formula}.</translation>
  </message>
  <message>
   <source>Rate times mean over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>المعدل في المتوسط مقسومًا على المقدار: {formula}.</translation>
  </message>
  <message>
   <source>Rate times slope over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>المعدل في الميل مقسومًا على المقدار: {formula}.</translation>
  </message>
  <message>
   <source>Function</source>
   <extracomment>function_labels.FUNCTION, labels.INPUTS</extracomment>
   <translation>الدالة</translation>
  </message>
  <message>
   <source>Any f(x) or f(x, y) that you type: one curve, or a landscape.</source>
   <extracomment>function_labels.FUNCTION</extracomment>
   <translation>أي ⁦f(x)⁩ أو ⁦f(x, y)⁩ تُكتب: منحنى واحد، أو مشهد.</translation>
  </message>
  <message>
   <source>Function f</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>الدالة f</translation>
  </message>
  <message>
   <source>A function of x, or of x and y, such as x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) or x² + 3y². Enter takes it, Esc brings back the one in force.</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>دالة في x، أو في x و y، مثل ⁦x^4 - 3x^3 + 2⁩ أو ⁦sin(x)/x⁩ أو ⁦|x|⁩ أو ⁦e^(-x²)⁩ أو ⁦x² + 3y²⁩. Enter لاعتمادها، وEsc لإعادة الدالة السارية.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>المعرض</translation>
  </message>
  <message>
   <source>Functions worth walking down, each with a start and a rate.</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>دوال جديرة بالنزول عليها، لكل منها بداية ومعدل.</translation>
  </message>
  <message>
   <source>Start x, y</source>
   <extracomment>function_labels.START</extracomment>
   <translation>البداية ⁦x, y⁩</translation>
  </message>
  <message>
   <source>Where the walk begins: two numbers with a comma between them, or one for both. The ball in the picture can be dragged too, and a click there begins anew.</source>
   <extracomment>function_labels.START</extracomment>
   <translation>حيث تبدأ المسيرة: عددان بينهما فاصلة، أو عدد واحد لكليهما. يمكن أيضًا سحب الكرة في الصورة، والنقر هناك يبدأ من جديد.</translation>
  </message>
  <message>
   <source>Enter takes it, Esc goes back.</source>
   <extracomment>function_labels.PREVIEW</extracomment>
   <translation>‏Enter للاعتماد، Esc للرجوع.</translation>
  </message>
  <message>
   <source>not defined</source>
   <extracomment>function_labels.NOT_DEFINED</extracomment>
   <translation>غير معرّفة</translation>
  </message>
  <message>
   <source>too large to draw</source>
   <extracomment>function_labels.TOO_LARGE</extracomment>
   <translation>أكبر من أن يُرسم</translation>
  </message>
  <message>
   <source>The slope is 0 at no single place in view.</source>
   <extracomment>function_labels.NO_FLAT_PLACE</extracomment>
   <translation>لا يساوي الميل 0 في أي مكان منفرد ظاهر.</translation>
  </message>
  <message>
   <source>Over a stretch of the curve, the slope is too small to tell from 0.</source>
   <extracomment>function_labels.FADED</extracomment>
   <translation>على جزء من المنحنى يكون الميل أصغر من أن يُميَّز عن 0.</translation>
  </message>
  <message>
   <source>flat {place}</source>
   <extracomment>function_labels._ONE, function_labels._MANY</extracomment>
   <translation>مستوية {place}</translation>
  </message>
  <message>
   <source>minima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>نهايات صغرى {place}</translation>
  </message>
  <message>
   <source>maxima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>نهايات عظمى {place}</translation>
  </message>
  <message>
   <source>f is not defined at {place}</source>
   <extracomment>function_labels.undefined_at</extracomment>
   <translation>‏f غير معرّفة عند {place}</translation>
  </message>
  <message>
   <source>The value at {place} is too large to draw</source>
   <extracomment>function_labels.too_large_at</extracomment>
   <translation>القيمة عند {place} أكبر من أن تُرسم</translation>
  </message>
  <message>
   <source>The slope is 0 at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>يساوي الميل 0 في {places} مكانًا أو أكثر؛ والمعلَّم منها ما كان قرب البداية.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>لا يساوي الميل 0 في أي مكان ظاهر؛ والنهايات الصغرى {minima}.</numerusform>
    <numerusform>يساوي الميل 0 في مكان ظاهر واحد؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 في مكانين ظاهرين؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 في {places} أماكن ظاهرة؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 في {places} مكانًا ظاهرًا؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 في {places} مكان ظاهر؛ والنهايات الصغرى منها {minima}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is 0 or leaps over it at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>يساوي الميل 0 أو يقفز عبره في {places} مكانًا أو أكثر؛ والمعلَّم منها ما كان قرب البداية.</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 or leaps over it at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 or leaps over it at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>لا يساوي الميل 0 ولا يقفز عبره في أي مكان ظاهر؛ والنهايات الصغرى {minima}.</numerusform>
    <numerusform>يساوي الميل 0 أو يقفز عبره في مكان ظاهر واحد؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 أو يقفز عبره في مكانين ظاهرين؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 أو يقفز عبره في {places} أماكن ظاهرة؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 أو يقفز عبره في {places} مكانًا ظاهرًا؛ والنهايات الصغرى منها {minima}.</numerusform>
    <numerusform>يساوي الميل 0 أو يقفز عبره في {places} مكان ظاهر؛ والنهايات الصغرى منها {minima}.</numerusform>
   </translation>
  </message>
  <message>
   <source>corner: {places}</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>ركن: {places}</translation>
  </message>
  <message>
   <source>Rates</source>
   <extracomment>instrument_labels.SHORT</extracomment>
   <translation>المعدلات</translation>
  </message>
  <message>
   <source>Python</source>
   <extracomment>instrument_labels.SHORT, script_labels.PYTHON</extracomment>
   <translation>Python</translation>
  </message>
  <message>
   <source>Cobweb</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>المخطط العنكبوتي</translation>
  </message>
  <message>
   <source>Each step as a staircase between the curve x − ηf′(x) and the diagonal.</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>كل خطوة درجًا بين المنحنى ⁦x − ηf′(x)⁩ والقطر.</translation>
  </message>
  <message>
   <source>Rate finder</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>مكتشف المعدل</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs, and which needs the fewest.</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>كم خطوة يحتاج إليها كل معدل تعلّم، وأيها يحتاج إلى الأقل.</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>الخريطة</translation>
  </message>
  <message>
   <source>Learning rates and starts at once: how many steps, and where each walk ends.</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>معدلات التعلّم والبدايات معًا: كم خطوة، وأين تنتهي كل مسيرة.</translation>
  </message>
  <message>
   <source>New experiment</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>تجربة جديدة</translation>
  </message>
  <message>
   <source>Begin anew with this model, as the app came with it.</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>البدء من جديد بهذا النموذج، كما جاء به التطبيق.</translation>
  </message>
  <message>
   <source>Open…</source>
   <extracomment>keeping_labels.OPEN, lesson_labels.OPEN_OTHER</extracomment>
   <translation>فتح…</translation>
  </message>
  <message>
   <source>Open an experiment, a lesson or a table of data.</source>
   <extracomment>keeping_labels.OPEN</extracomment>
   <translation>فتح تجربة أو درس أو جدول بيانات.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <extracomment>keeping_labels.RECENT</extracomment>
   <translation>فتح الملفات الأخيرة</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>keeping_labels.SAVE, keeping_labels.SAVE_IT, lesson_labels.SAVE</extracomment>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save all that the window holds in the experiment’s file.</source>
   <extracomment>keeping_labels.SAVE</extracomment>
   <translation>حفظ كل ما في النافذة في ملف التجربة.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <extracomment>keeping_labels.SAVE_AS, lesson_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>حفظ باسم…</translation>
  </message>
  <message>
   <source>Save all that the window holds in another file.</source>
   <extracomment>keeping_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>حفظ كل ما في النافذة في ملف آخر.</translation>
  </message>
  <message>
   <source>Copy as text to share</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>نسخ كنص للمشاركة</translation>
  </message>
  <message>
   <source>Copy a short text that opens here what the window shows now.</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>نسخ نص قصير يفتح هنا ما تعرضه النافذة الآن.</translation>
  </message>
  <message>
   <source>Paste shared text</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>لصق نص المشاركة</translation>
  </message>
  <message>
   <source>Open the experiment whose text was copied.</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>فتح التجربة التي نُسخ نصها.</translation>
  </message>
  <message>
   <source>Last time, not saved: {time}</source>
   <extracomment>keeping_labels.LAST_TIME</extracomment>
   <translation>المرة السابقة، غير محفوظة: {time}</translation>
  </message>
  <message>
   <source>What the window held at {time}, when it was closed without saving.</source>
   <extracomment>keeping_labels.LAST_TIME_TIP</extracomment>
   <translation>ما كان في النافذة عند إغلاقها دون حفظ، في {time}.</translation>
  </message>
  <message>
   <source>Clear list</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>مسح القائمة</translation>
  </message>
  <message>
   <source>Forget these names; the files stay where they are.</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>نسيان هذه الأسماء؛ وتبقى الملفات في أماكنها.</translation>
  </message>
  <message>
   <source>{path} is not there any more. It was taken off the list.</source>
   <extracomment>keeping_labels.RECENT_GONE</extracomment>
   <translation>لم يعد {path} موجودًا. وقد أُزيل من القائمة.</translation>
  </message>
  <message>
   <source>Experiments</source>
   <extracomment>keeping_labels.EXPERIMENTS</extracomment>
   <translation>التجارب</translation>
  </message>
  <message>
   <source>Experiments, lessons and tables</source>
   <extracomment>keeping_labels.ALL_KINDS</extracomment>
   <translation>التجارب والدروس والجداول</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>keeping_labels.LESSONS, lesson_labels.LESSONS, lesson_labels.LESSON_FILES</extracomment>
   <translation>الدروس</translation>
  </message>
  <message>
   <source>Tables</source>
   <extracomment>keeping_labels.TABLES</extracomment>
   <translation>الجداول</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>keeping_labels.ALL_FILES, lesson_labels.ALL_FILES</extracomment>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <source>A new experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.NEW_BEGUN</extracomment>
   <translation>تجربة جديدة. التراجع يعيد ما كان قبل ذلك.</translation>
  </message>
  <message>
   <source>Opened {name}. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED</extracomment>
   <translation>فُتح {name}. التراجع يعيد ما كان قبل ذلك.</translation>
  </message>
  <message>
   <source>Opened the shared experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED_SHARED</extracomment>
   <translation>فُتحت التجربة المشارَكة. التراجع يعيد ما كان قبل ذلك.</translation>
  </message>
  <message>
   <source>The work of {time} is back. It is not saved in a file yet.</source>
   <extracomment>keeping_labels.RESTORED</extracomment>
   <translation>عاد العمل الذي كان في {time}. ولم يُحفظ في ملف بعد.</translation>
  </message>
  <message>
   <source>There is no shared experiment on the clipboard. Copy its whole text first; it begins with gd1.</source>
   <extracomment>keeping_labels.NO_SHARE</extracomment>
   <translation>لا توجد في الحافظة تجربة مشارَكة. انسخ نصها كاملًا أولًا؛ وهو يبدأ بـ gd1.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <extracomment>keeping_labels.OPENING</extracomment>
   <translation>فتح {name} …</translation>
  </message>
  <message>
   <source>Opening the shared experiment …</source>
   <extracomment>keeping_labels.OPENING_SHARED</extracomment>
   <translation>فتح التجربة المشارَكة …</translation>
  </message>
  <message>
   <source>Bringing back what was not saved …</source>
   <extracomment>keeping_labels.OPENING_WORK</extracomment>
   <translation>استعادة ما لم يُحفظ …</translation>
  </message>
  <message>
   <source>Stop opening; everything stays as it was.  (Esc)</source>
   <extracomment>keeping_labels.CANCEL</extracomment>
   <translation>إيقاف الفتح؛ ويبقى كل شيء كما هو.  (Esc)</translation>
  </message>
  <message>
   <source>It was not opened. Everything is as it was.</source>
   <extracomment>keeping_labels.NOT_OPENED</extracomment>
   <translation>لم يُفتح. كل شيء كما كان.</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <extracomment>keeping_labels.UNSAVED</extracomment>
   <translation>هل تُحفظ التغييرات في {name}؟</translation>
  </message>
  <message>
   <source>Without saving, what was changed since is lost.</source>
   <extracomment>keeping_labels.UNSAVED_TEXT</extracomment>
   <translation>دون حفظ يضيع ما تغيّر منذ آخر حفظ.</translation>
  </message>
  <message>
   <source>Don’t save</source>
   <extracomment>keeping_labels.DROP_IT</extracomment>
   <translation>عدم الحفظ</translation>
  </message>
  <message>
   <source>GD Desktop ended unexpectedly. Bring back the work of {time}?</source>
   <extracomment>keeping_labels.CRASHED</extracomment>
   <translation>انتهى GD Desktop على نحو غير متوقع. هل يُستعاد العمل الذي كان في {time}؟</translation>
  </message>
  <message>
   <source>It is kept until you decide. Not now asks again at the next start.</source>
   <extracomment>keeping_labels.CRASHED_TEXT</extracomment>
   <translation>يبقى محفوظًا حتى اتخاذ القرار. «ليس الآن» يعيد السؤال عند فتح التطبيق في المرة التالية.</translation>
  </message>
  <message>
   <source>Restore</source>
   <extracomment>keeping_labels.BRING_BACK</extracomment>
   <translation>استعادة</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>keeping_labels.DISCARD</extracomment>
   <translation>إهمال</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>keeping_labels.NOT_NOW</extracomment>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>{name} has changed since it was opened here.</source>
   <extracomment>keeping_labels.CHANGED</extracomment>
   <translation>تغيّر {name} منذ أن فُتح هنا.</translation>
  </message>
  <message>
   <source>Overwriting it replaces what it holds now.</source>
   <extracomment>keeping_labels.CHANGED_TEXT</extracomment>
   <translation>الكتابة فوقه تستبدل ما فيه الآن.</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <extracomment>keeping_labels.OVERWRITE</extracomment>
   <translation>الكتابة فوقه</translation>
  </message>
  <message>
   <source>Your work could not be kept for the next time.</source>
   <extracomment>keeping_labels.NOT_KEPT</extracomment>
   <translation>تعذّر الاحتفاظ بالعمل للمرة القادمة.</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <extracomment>keeping_labels.CLOSE_ANYWAY</extracomment>
   <translation>الإغلاق على أي حال</translation>
  </message>
  <message>
   <source>It was not saved.</source>
   <extracomment>keeping_labels.NOT_SAVED</extracomment>
   <translation>لم يُحفظ.</translation>
  </message>
  <message>
   <source>Your work is still in the window.</source>
   <extracomment>keeping_labels.WORK_KEPT</extracomment>
   <translation>ما زال العمل في النافذة.</translation>
  </message>
  <message>
   <source>Saved {name}.</source>
   <extracomment>keeping_labels.saved, labels.SAVED</extracomment>
   <translation>حُفظ {name}.</translation>
  </message>
  <message numerus="yes">
   <source>Copied as text to share: {count} characters. Paste it into a message; there, Paste shared text opens it.</source>
   <extracomment>keeping_labels.share_copied; one: Copied as text to share: {count} character.</extracomment>
   <translation>
    <numerusform>نُسخ كنص للمشاركة: بلا حروف.</numerusform>
    <numerusform>نُسخ كنص للمشاركة: حرف واحد.</numerusform>
    <numerusform>نُسخ كنص للمشاركة: حرفان. الصقه في رسالة؛ وهناك يفتحه «لصق نص المشاركة».</numerusform>
    <numerusform>نُسخ كنص للمشاركة: {count} حروف. الصقه في رسالة؛ وهناك يفتحه «لصق نص المشاركة».</numerusform>
    <numerusform>نُسخ كنص للمشاركة: {count} حرفًا. الصقه في رسالة؛ وهناك يفتحه «لصق نص المشاركة».</numerusform>
    <numerusform>نُسخ كنص للمشاركة: {count} حرف. الصقه في رسالة؛ وهناك يفتحه «لصق نص المشاركة».</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Nothing is kept should the app end unexpectedly; save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>تتعذّر الكتابة في {folder}: {reason}. لن يبقى شيء إن انتهى التطبيق على نحو غير متوقع؛ احفظ بين حين وآخر.</translation>
  </message>
  <message>
   <source>{folder} cannot be written, so that nothing is kept should the app end unexpectedly. Save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>تتعذّر الكتابة في {folder}، فلن يبقى شيء إن انتهى التطبيق على نحو غير متوقع. احفظ بين حين وآخر.</translation>
  </message>
  <message>
   <source>This is no file that can be read from its start to its end. Choose a file.</source>
   <extracomment>keeping_words._FAULTS, table_words._FAULTS</extracomment>
   <translation>ليس هذا ملفًا يُقرأ من أوله إلى آخره. اختر ملفًا.</translation>
  </message>
  <message>
   <source>An experiment has {most} bytes at the most. Choose another file, or keep fewer rows of data.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>حجم التجربة {most} بايت على الأكثر. اختر ملفًا آخر، أو أبقِ صفوف بيانات أقل.</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8. It is damaged, or no experiment: open another copy of it.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>الملف ليس نصًا بترميز UTF-8. إنه تالف، أو ليس تجربة: افتح نسخة أخرى منه.</translation>
  </message>
  <message>
   <source>The file is damaged or cut off here. Open another copy of it, or save the experiment once more where it came from.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>الملف تالف أو مقطوع هنا. افتح نسخة أخرى منه، أو احفظ التجربة مرة أخرى حيث أتت.</translation>
  </message>
  <message>
   <source>Brackets are more than {expected} deep, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>عمق الأقواس أكبر من {expected}، ولا تجربة كذلك. افتح نسخة أخرى من الملف.</translation>
  </message>
  <message>
   <source>There are more than {most} brackets and texts, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>فيه أكثر من {most} من الأقواس والنصوص، ولا تجربة كذلك. افتح نسخة أخرى من الملف.</translation>
  </message>
  <message>
   <source>This is no experiment. Open a file that was saved as one; its name ends in .descent.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>ليست هذه تجربة. افتح ملفًا حُفظ تجربةً؛ ينتهي اسمه بـ ⁦.descent⁩.</translation>
  </message>
  <message>
   <source>This was made by a newer version of the app: its format is {value}, and {expected} is the newest that is known here. Open it with that version, or update this one.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>صُنع هذا بإصدار أحدث من التطبيق: صيغته {value}، وأحدث صيغة معروفة هنا {expected}. افتحه بذلك الإصدار، أو حدّث هذا الإصدار.</translation>
  </message>
  <message>
   <source>This is there twice. Keep one of the two.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>هذا موجود مرتين. أبقِ واحدًا منهما.</translation>
  </message>
  <message>
   <source>This is missing. Add it, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>هذا ناقص. أضفه، أو افتح نسخة أخرى من الملف.</translation>
  </message>
  <message>
   <source>“{value}” is nothing that is known here. Take it out, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>‏«{value}» غير معروف هنا. احذفه، أو افتح نسخة أخرى من الملف.</translation>
  </message>
  <message>
   <source>“{value}” is not what belongs here. Give {kind}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس ما يلزم هنا. اكتب {kind}.</translation>
  </message>
  <message>
   <source>“{value}” is not a finite number. Give one, such as 0.1.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس عددًا منتهيًا. اكتب عددًا، مثل 0.1.</translation>
  </message>
  <message>
   <source>“{value}” is out of range. Give {range}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» خارج المجال. اكتب {range}.</translation>
  </message>
  <message>
   <source>There are {number}, and {most} is the most. Take some away.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>العدد {number}، والحد الأقصى {most}. احذف بعضها.</translation>
  </message>
  <message>
   <source>“{value}” is not known. Give one of {names}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» غير معروف. اكتب أحد هذه: {names}.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Take it out.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>لا يتاح «{value}» إلا مع {needs}. احذفه.</translation>
  </message>
  <message>
   <source>The learning rates do not fit the steps. Give pairs of a first step and a positive rate, the first of step 1 and each later than the one before.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>لا تتوافق معدلات التعلّم مع الخطوات. اكتب أزواجًا من خطوة أولى ومعدل موجب، أولها للخطوة 1 وكل منها بعد سابقه.</translation>
  </message>
  <message>
   <source>Rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>لا تتوافق الصفوف والوسوم والسمات والفئات. أعطِ كل صف عددًا لكل سمة، ووسومًا من 0 أو 1 بعدد الصفوف، وفئتين.</translation>
  </message>
  <message>
   <source>“{value}” has half a sign in it, which cannot be written. Give another name.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>في «{value}» نصف رمز لا يمكن كتابته. اكتب اسمًا آخر.</translation>
  </message>
  <message>
   <source>“{value}” is no data that comes with this version of the app. Give one of {names}, or open the experiment with a newer version.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>‏«{value}» ليست من بيانات هذا الإصدار من التطبيق. اكتب إحدى هذه: {names}؛ أو افتح التجربة بإصدار أحدث.</translation>
  </message>
  <message>
   <source>The table {path} is on another computer, which the app does not contact only because a file says so. Put a copy of the table beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>الجدول {path} موجود على حاسوب آخر، ولا يتصل به التطبيق لمجرد أن ملفًا يقول ذلك. ضع نسخة من الجدول بجانب ملف التجربة.</translation>
  </message>
  <message>
   <source>The table {path} cannot be opened, and the experiment needs it. Put it there again, or beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>يتعذّر فتح الجدول {path}، والتجربة تحتاج إليه. أعده إلى مكانه، أو ضعه بجانب ملف التجربة.</translation>
  </message>
  <message>
   <source>The table {path} is not the one that the experiment was saved with. Put that one in its place, or open the table by itself.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>ليس الجدول {path} هو الذي حُفظت معه التجربة. ضع ذاك مكانه، أو افتح الجدول وحده.</translation>
  </message>
  <message>
   <source>The data has {number} numbers, and an experiment can hold {most}. Keep fewer rows or features.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>في البيانات {number} من الأعداد، وتتسع التجربة لـ {most}. أبقِ صفوفًا أو سمات أقل.</translation>
  </message>
  <message>
   <source>There is no experiment in this text. Copy all of the text that was shared; it begins with gd1 and a colon.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>لا توجد تجربة في هذا النص. انسخ نص المشاركة كاملًا؛ وهو يبدأ بـ gd1 ونقطتين رأسيتين.</translation>
  </message>
  <message>
   <source>Some of the shared text is lost or changed. Copy it once more, from gd1 to the full stop at its end.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>ضاع بعض نص المشاركة أو تغيّر. انسخه مرة أخرى، من gd1 إلى النقطة التي في آخره.</translation>
  </message>
  <message>
   <source>The table {path} is too large for a text to share. Save the experiment, and hand over its file together with the table.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>الجدول {path} أكبر من أن يتسع له نص للمشاركة. احفظ التجربة، وسلّم ملفها مع الجدول.</translation>
  </message>
  <message>
   <source>A text to share has {most} characters at the most, and this is more. Save the experiment, and hand over its file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>في نص المشاركة {most} حرف على الأكثر، وهذا أكثر. احفظ التجربة، وسلّم ملفها.</translation>
  </message>
  <message>
   <source>a text between quotation marks</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>نصًا بين علامتي اقتباس</translation>
  </message>
  <message>
   <source>a number, such as 0.1</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>عددًا، مثل 0.1</translation>
  </message>
  <message>
   <source>a whole number, such as 3</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>عددًا صحيحًا، مثل 3</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>‏true أو false</translation>
  </message>
  <message>
   <source>keys with their values between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>مفاتيح مع قيمها بين ⁦{⁩ و ⁦}⁩</translation>
  </message>
  <message>
   <source>a list of keys with their values, each between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>قائمة مفاتيح مع قيمها، كل منها بين ⁦{⁩ و ⁦}⁩</translation>
  </message>
  <message>
   <source>settings of the model and the method</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>إعدادات النموذج والطريقة</translation>
  </message>
  <message>
   <source>a list between [ and ]</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>قائمة بين ⁦[⁩ و ⁦]⁩</translation>
  </message>
  <message>
   <source>a parabola or a function of one variable</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>قطع مكافئ أو دالة في متغير واحد</translation>
  </message>
  <message>
   <source>a landscape, which has two parameters</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>مشهد له وسيطان</translation>
  </message>
  <message>
   <source>a parabola, a function or a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>قطع مكافئ أو دالة أو مشهد</translation>
  </message>
  <message>
   <source>the neuron</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>العصبون</translation>
  </message>
  <message>
   <source>a parabola</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>قطع مكافئ</translation>
  </message>
  <message>
   <source>a typed function</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>دالة مكتوبة</translation>
  </message>
  <message>
   <source>a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>مشهد</translation>
  </message>
  <message>
   <source>{path} could not be saved: there is no space left. Free some, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: لم تبقَ مساحة. أفرغ بعض المساحة، أو اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there, or another program has it open. Close it there, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: لا يُسمح بالكتابة هناك، أو برنامج آخر يفتح الملف. أغلقه فيه، أو اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: لا يُسمح بالكتابة هناك. اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be saved: nothing can be written to that disk. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: لا يمكن كتابة شيء على ذلك القرص. اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be saved: its folder is not there any more. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: لم يعد مجلده موجودًا. اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be saved: that is a folder. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: هذا مجلد. اختر اسمًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be saved: a file cannot be called so. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: لا يصلح هذا اسمًا لملف. اختر اسمًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be saved: {reason}. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>تعذّر حفظ {path}: {reason}. اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read, or another program has it open. Close it there, or choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>تعذّر فتح {path}: لا يُسمح بقراءته، أو برنامج آخر يفتحه. أغلقه فيه، أو اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>تعذّر فتح {path}: لا يُسمح بقراءته. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be opened: it is not there any more. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>تعذّر فتح {path}: لم يعد موجودًا. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>{path} could not be opened: that is a folder. Choose a file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>تعذّر فتح {path}: هذا مجلد. اختر ملفًا.</translation>
  </message>
  <message>
   <source>{path} could not be opened: {reason}. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>تعذّر فتح {path}: {reason}. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>من {least} إلى {most}</translation>
  </message>
  <message>
   <source>{place}: {reason}</source>
   <extracomment>keeping_words.refusal</extracomment>
   <translation>‏{place}: {reason}</translation>
  </message>
  <message>
   <source>Line {line}, column {column}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>السطر {line}، العمود {column}</translation>
  </message>
  <message>
   <source>Line {line}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>السطر {line}</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>‏{least} أو أكثر</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <extracomment>keeping_words._of_file</extracomment>
   <translation>النظام لا يذكر السبب</translation>
  </message>
  <message>
   <source>a number of many digits</source>
   <extracomment>keeping_words._visible, lesson_words._visible</extracomment>
   <translation>عدد كثير الأرقام</translation>
  </message>
  <message>
   <source>Parabola</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>القطع المكافئ</translation>
  </message>
  <message>
   <source>y = ax² + bx + c: one parameter, and a known solution to check with.</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>‏⁦y = ax² + bx + c⁩: وسيط واحد، وحلّ معروف للتحقق.</translation>
  </message>
  <message>
   <source>Neuron</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>العصبون</translation>
  </message>
  <message>
   <source>A sigmoid neuron that learns to tell two classes apart.</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>عصبون سيني يتعلّم التمييز بين فئتين.</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>labels.MODEL, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Control</source>
   <extracomment>labels.CONTROL</extracomment>
   <translation>التحكم</translation>
  </message>
  <message>
   <source>Verdict</source>
   <extracomment>labels.VERDICT</extracomment>
   <translation>الحكم</translation>
  </message>
  <message>
   <source>Descent</source>
   <extracomment>labels.DESCENT</extracomment>
   <translation>النزول</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <extracomment>labels.ACCURACY, labels.ACCURACY_TAB, landscape_labels.ACCURACY</extracomment>
   <translation>الدقة</translation>
  </message>
  <message>
   <source>Iterations</source>
   <extracomment>labels.ITERATIONS, labels.ITERATIONS_TAB</extracomment>
   <translation>التكرارات</translation>
  </message>
  <message>
   <source>What every step costs: whether the walk gets on, and how fast.</source>
   <extracomment>labels.COST_TAB</extracomment>
   <translation>تكلفة كل خطوة: هل تتقدّم المسيرة، وبأي سرعة.</translation>
  </message>
  <message>
   <source>The share of the samples that is answered rightly, at each step.</source>
   <extracomment>labels.ACCURACY_TAB</extracomment>
   <translation>نسبة العيّنات التي أُجيب عنها إجابة صحيحة، عند كل خطوة.</translation>
  </message>
  <message>
   <source>Every step of the walk, with its numbers in a table.</source>
   <extracomment>labels.ITERATIONS_TAB</extracomment>
   <translation>كل خطوة من المسيرة بأعدادها في جدول.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>labels.RATE, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>معدل التعلّم</translation>
  </message>
  <message>
   <source>How far a step goes for each unit of slope: any positive number, such as 0.1 or 1e-3. Up and Down change it a little.</source>
   <extracomment>labels.RATE</extracomment>
   <translation>كم تبتعد الخطوة لكل وحدة ميل: أي عدد موجب، مثل 0.1 أو 1e-3. مفتاحا أعلى وأسفل يغيّرانه قليلًا.</translation>
  </message>
  <message>
   <source>Learning rate ruler</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>مسطرة معدل التعلّم</translation>
  </message>
  <message>
   <source>Drag the marker, or use the arrow keys. The colours show what each learning rate does.</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>اسحب العلامة، أو استعمل مفاتيح الأسهم. الألوان تبيّن ما يفعله كل معدل تعلّم.</translation>
  </message>
  <message>
   <source>Start x</source>
   <extracomment>labels.START, labels.INPUTS</extracomment>
   <translation>البداية x</translation>
  </message>
  <message>
   <source>Where the walk begins: any finite number. The ball in the picture can be dragged too.</source>
   <extracomment>labels.START</extracomment>
   <translation>حيث تبدأ المسيرة: أي عدد منتهٍ. يمكن أيضًا سحب الكرة في الصورة.</translation>
  </message>
  <message>
   <source>Start w, b</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>البداية ⁦w, b⁩</translation>
  </message>
  <message>
   <source>Where the walk begins: the weights and then the bias, with commas between them; one number stands for all of them; or zeros, or random.</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>حيث تبدأ المسيرة: الأوزان ثم الانحياز، بينها فواصل؛ عدد واحد يقوم مقامها كلها؛ أو أصفار، أو عشوائي.</translation>
  </message>
  <message>
   <source>zeros</source>
   <extracomment>labels.START_WORDS, neuron_words.start</extracomment>
   <translation>أصفار</translation>
  </message>
  <message>
   <source>random</source>
   <extracomment>labels.START_WORDS</extracomment>
   <translation>عشوائي</translation>
  </message>
  <message>
   <source>Zeros</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>أصفار</translation>
  </message>
  <message>
   <source>Begin with all weights and the bias at 0: every output is then ½.</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>البدء بكل الأوزان والانحياز عند 0: كل خرج عندئذ ½.</translation>
  </message>
  <message>
   <source>Random start</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>بداية عشوائية</translation>
  </message>
  <message>
   <source>Draw another start from the picture's range; the seed is shown.</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>سحب بداية أخرى من مجال الصورة؛ وتظهر البذرة.</translation>
  </message>
  <message>
   <source>Coefficient a</source>
   <extracomment>labels.COEFFICIENTS, labels.INPUTS</extracomment>
   <translation>المعامل a</translation>
  </message>
  <message>
   <source>The factor of x²: any number but 0. Below 0 there is no minimum.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>معامل x²: أي عدد عدا 0. تحت 0 لا توجد نهاية صغرى.</translation>
  </message>
  <message>
   <source>Coefficient b</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>المعامل b</translation>
  </message>
  <message>
   <source>The factor of x: any number.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>معامل x: أي عدد.</translation>
  </message>
  <message>
   <source>Coefficient c</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>المعامل c</translation>
  </message>
  <message>
   <source>The constant: any number. It lifts the curve, and that is all.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>الحد الثابت: أي عدد. يرفع المنحنى، لا غير.</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>Steps a second, from 1 to 120; at the right end as fast as possible.</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>خطوات في الثانية، من 1 إلى 120؛ وعند الطرف الأخير بأقصى سرعة.</translation>
  </message>
  <message>
   <source>Steps</source>
   <extracomment>labels.STEPS, labels.INPUTS, map_labels.BY_STEPS</extracomment>
   <translation>الخطوات</translation>
  </message>
  <message>
   <source>A run stops here at the latest: a whole number up to 10,000,000.</source>
   <extracomment>labels.STEPS</extracomment>
   <translation>تتوقف الجولة هنا على الأكثر: عدد صحيح حتى 10,000,000.</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <extracomment>labels.TOLERANCE, labels.INPUTS, lesson_labels.TOLERANCE</extracomment>
   <translation>السماحية</translation>
  </message>
  <message>
   <source>A run has converged where the slope is at most this, such as 1e-6; 0: it never stops for it.</source>
   <extracomment>labels.TOLERANCE</extracomment>
   <translation>تكون الجولة قد تقاربت حيث لا يتجاوز الميل هذا المقدار، مثل 1e-6؛ و0: لا تتوقف بسببه أبدًا.</translation>
  </message>
  <message>
   <source>epochs</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>حقب</translation>
  </message>
  <message>
   <source>Count in epochs (once through all samples) on the axis, not in steps.</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>العدّ على المحور بالحقب (مرة عبر كل العيّنات)، لا بالخطوات.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>الخط الزمني</translation>
  </message>
  <message>
   <source>Any iteration of the history: drag, or use the arrow keys.</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>أي تكرار من السجل: اسحب، أو استعمل مفاتيح الأسهم.</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>labels.INPUTS, lesson_labels.ALLOWED, method_labels.METHOD, worksheet_words._NAMES</extracomment>
   <translation>الطريقة</translation>
  </message>
  <message>
   <source>Setting</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>الإعداد</translation>
  </message>
  <message>
   <source>Terrain</source>
   <extracomment>labels.INPUTS, mountain_labels.CHOICE</extracomment>
   <translation>التضاريس</translation>
  </message>
  <message>
   <source>Method’s settings</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>إعدادات الطريقة</translation>
  </message>
  <message>
   <source>Coefficients</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>المعاملات</translation>
  </message>
  <message>
   <source>Coefficient</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>المعامل</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>labels.INPUTS, worksheet_labels.SEED, worksheet_words._NAMES</extracomment>
   <translation>البذرة</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>labels.INPUTS, lesson_labels.SETTINGS_TAB</extracomment>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>labels.INPUTS, labels.THEME</extracomment>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>labels.INPUTS, worksheet_labels.FORMAT</extracomment>
   <translation>الصيغة</translation>
  </message>
  <message>
   <source>Label</source>
   <extracomment>labels.INPUTS, own_data_labels.LABEL_COLUMN</extracomment>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>labels.INPUTS, own_data_labels.FEATURES</extracomment>
   <translation>السمات</translation>
  </message>
  <message>
   <source>Feature</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>السمة</translation>
  </message>
  <message>
   <source>Class 1</source>
   <extracomment>labels.INPUTS, own_data_labels.POSITIVE</extracomment>
   <translation>الفئة 1</translation>
  </message>
  <message>
   <source>Scaling</source>
   <extracomment>labels.INPUTS, neuron_labels.SCALE, own_data_labels.SCALING</extracomment>
   <translation>التحجيم</translation>
  </message>
  <message>
   <source>Batch</source>
   <extracomment>labels.INPUTS, neuron_labels.BATCH</extracomment>
   <translation>الدفعة</translation>
  </message>
  <message>
   <source>Held out</source>
   <extracomment>labels.INPUTS, neuron_labels.HELD_OUT</extracomment>
   <translation>المحجوزة</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>الأخطاء</translation>
  </message>
  <message>
   <source>Step</source>
   <extracomment>labels.STEP, lesson_labels.FIGURE_STEP</extracomment>
   <translation>خطوة</translation>
  </message>
  <message>
   <source>One step down the slope.</source>
   <extracomment>labels.STEP</extracomment>
   <translation>خطوة واحدة نزولًا مع الميل.</translation>
  </message>
  <message>
   <source>Step ×10</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>خطوة ⁦×10⁩</translation>
  </message>
  <message>
   <source>Ten steps at once.</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>عشر خطوات معًا.</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>labels.BACK</extracomment>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>One step back, exactly as it was.</source>
   <extracomment>labels.BACK</extracomment>
   <translation>خطوة واحدة إلى الوراء، كما كانت تمامًا.</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>labels.RUN, lesson_labels.ALLOWED</extracomment>
   <translation>تشغيل</translation>
  </message>
  <message>
   <source>Step on until the walk converges, diverges, cycles or reaches the step limit.</source>
   <extracomment>labels.RUN</extracomment>
   <translation>متابعة الخطوات حتى تتقارب المسيرة أو تتباعد أو تدور في حلقة أو تبلغ حد الخطوات.</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Stop here; Run goes on.</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>التوقف هنا؛ والتشغيل يتابع.</translation>
  </message>
  <message>
   <source>Reset</source>
   <extracomment>labels.RESET</extracomment>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Back to the configured start, with an empty history.</source>
   <extracomment>labels.RESET</extracomment>
   <translation>العودة إلى البداية المضبوطة، بسجل فارغ.</translation>
  </message>
  <message>
   <source>Predict</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>تنبؤ</translation>
  </message>
  <message>
   <source>Step asks first where it leads; then it shows, and names a known mistake.</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>تسأل الخطوة أولًا إلى أين تقود؛ ثم تبيّن ذلك، وتسمّي الخطأ المعروف.</translation>
  </message>
  <message>
   <source>Sub-frames</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>لقطات جزئية</translation>
  </message>
  <message>
   <source>Walk each step in captioned frames, forwards and backwards.</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>السير في كل خطوة على لقطات مشروحة، إلى الأمام وإلى الخلف.</translation>
  </message>
  <message>
   <source>Next sub-frame</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>اللقطة التالية</translation>
  </message>
  <message>
   <source>The next part of the step; the last one completes it.</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>الجزء التالي من الخطوة؛ والأخير يتمّها.</translation>
  </message>
  <message>
   <source>Previous sub-frame</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>اللقطة السابقة</translation>
  </message>
  <message>
   <source>The part of the step before this one.</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>جزء الخطوة الذي قبل هذا.</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>labels.UNDO, own_data_labels.UNDO_PICTURE</extracomment>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Take the last change of a setting back.</source>
   <extracomment>labels.UNDO</extracomment>
   <translation>إلغاء آخر تغيير في إعداد.</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>labels.REDO</extracomment>
   <translation>إعادة التغيير</translation>
  </message>
  <message>
   <source>Bring the undone change back.</source>
   <extracomment>labels.REDO</extracomment>
   <translation>إعادة التغيير الملغى.</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>الصورة كاملة</translation>
  </message>
  <message>
   <source>Return both plots to the range that shows the whole story.</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>إعادة الرسمين إلى المجال الذي يبيّن المسيرة كلها.</translation>
  </message>
  <message>
   <source>Logarithmic cost</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>تكلفة لوغاريتمية</translation>
  </message>
  <message>
   <source>Show how far the cost is above the minimum in powers of ten: a steady descent is a straight line.</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>بيان ارتفاع التكلفة عن النهاية الصغرى بقوى العشرة: النزول المنتظم خط مستقيم.</translation>
  </message>
  <message>
   <source>No lowest cost is known here, and without one there are no heights above it to take logarithms of.</source>
   <extracomment>labels.NO_LOG</extracomment>
   <translation>لا تُعرف هنا أدنى تكلفة، ومن دونها لا توجد ارتفاعات فوقها يؤخذ لوغاريتمها.</translation>
  </message>
  <message>
   <source>In fog, no one knows how far above the minimum the cost is.</source>
   <extracomment>labels.NO_LOG_IN_FOG</extracomment>
   <translation>في الضباب لا يعرف أحد كم تعلو التكلفة عن القيمة الصغرى.</translation>
  </message>
  <message>
   <source>Open CSV…</source>
   <extracomment>labels.OPEN_CSV, neuron_labels.OPEN_CSV</extracomment>
   <translation>فتح CSV…</translation>
  </message>
  <message>
   <source>Teach the neuron with a table of your own: a line of names, then a row a sample.</source>
   <extracomment>labels.OPEN_CSV</extracomment>
   <translation>تعليم العصبون بجدول خاص: سطر للأسماء، ثم صف لكل عيّنة.</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>إعادة كل الإعدادات</translation>
  </message>
  <message>
   <source>Every setting back to what the app came with.</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>إعادة كل إعداد إلى ما جاء به التطبيق.</translation>
  </message>
  <message>
   <source>Put this away; the same button or key as before brings it back.</source>
   <extracomment>labels.CLOSE</extracomment>
   <translation>إخفاء هذا؛ الزر نفسه أو المفتاح نفسه يعيده.</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>خروج</translation>
  </message>
  <message>
   <source>Close the window; the settings are kept.</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>إغلاق النافذة؛ وتبقى الإعدادات محفوظة.</translation>
  </message>
  <message>
   <source>User guide</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>دليل المستخدم</translation>
  </message>
  <message>
   <source>How everything works, page by page, with a search.</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>كيف يعمل كل شيء، صفحةً صفحة، مع بحث.</translation>
  </message>
  <message>
   <source>About GD Desktop</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>حول GD Desktop</translation>
  </message>
  <message>
   <source>The version, what the app is made of, and the licences.</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>الإصدار وما يتكوّن منه التطبيق والرخص.</translation>
  </message>
  <message>
   <source>Every key that does something.</source>
   <extracomment>labels.SHORTCUTS</extracomment>
   <translation>كل مفتاح له وظيفة.</translation>
  </message>
  <message>
   <source>Random</source>
   <extracomment>labels.RANDOM_SHORT</extracomment>
   <translation>عشوائي</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <extracomment>labels.FILE</extracomment>
   <translation>&amp;ملف</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <extracomment>labels.EDIT</extracomment>
   <translation>&amp;تحرير</translation>
  </message>
  <message>
   <source>&amp;Descend</source>
   <extracomment>labels.DESCEND</extracomment>
   <translation>&amp;نزول</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <extracomment>labels.VIEW</extracomment>
   <translation>&amp;عرض</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <extracomment>labels.TEACH</extracomment>
   <translation>&amp;دراسة</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <extracomment>labels.HELP</extracomment>
   <translation>م&amp;ساعدة</translation>
  </message>
  <message>
   <source>Letter of the learning rate</source>
   <extracomment>labels.RATE_LETTER</extracomment>
   <translation>حرف معدل التعلّم</translation>
  </message>
  <message>
   <source>Letter of the cost</source>
   <extracomment>labels.COST_LETTER</extracomment>
   <translation>حرف التكلفة</translation>
  </message>
  <message>
   <source>Numbers</source>
   <extracomment>labels.NUMBERS, lesson_labels.PREVIEW_NUMBERS</extracomment>
   <translation>الأعداد</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Projector</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>جهاز العرض</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Rounded</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>بالتقريب</translation>
  </message>
  <message>
   <source>Truncated</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>بالقطع</translation>
  </message>
  <message>
   <source>steady</source>
   <extracomment>labels.STEADY</extracomment>
   <translation>ثابت</translation>
  </message>
  <message>
   <source>overshoots</source>
   <extracomment>labels.OVERSHOOTS</extracomment>
   <translation>يتجاوز</translation>
  </message>
  <message>
   <source>away</source>
   <extracomment>labels.AWAY</extracomment>
   <translation>يبتعد</translation>
  </message>
  <message>
   <source>iteration</source>
   <extracomment>labels.ITERATION_AXIS, landscape_labels.ACCURACY_STEPS</extracomment>
   <translation>التكرار</translation>
  </message>
  <message>
   <source>epoch</source>
   <extracomment>labels.EPOCH_AXIS</extracomment>
   <translation>الحقبة</translation>
  </message>
  <message>
   <source>{cost} − min</source>
   <extracomment>labels.COST_ABOVE</extracomment>
   <translation>⁦{cost} − min⁩</translation>
  </message>
  <message>
   <source>The walk has left the picture: x = {x}</source>
   <extracomment>labels.OUTSIDE_PLOT</extracomment>
   <translation>غادرت المسيرة الصورة: ⁦x = {x}⁩</translation>
  </message>
  <message>
   <source>Press F for the whole picture</source>
   <extracomment>labels.PANNED</extracomment>
   <translation>مفتاح F للصورة كاملة</translation>
  </message>
  <message>
   <source>Drag to pan, wheel to zoom, drag the ball to choose the start; F: whole picture.</source>
   <extracomment>labels.PLOT_TIP</extracomment>
   <translation>السحب يحرّك الصورة، والعجلة تكبّرها، وسحب الكرة يختار البداية؛ F: الصورة كاملة.</translation>
  </message>
  <message>
   <source>full speed</source>
   <extracomment>labels.AS_FAST_AS_POSSIBLE</extracomment>
   <translation>أقصى سرعة</translation>
  </message>
  <message>
   <source>step {step}</source>
   <extracomment>labels.ITERATION, race_labels.state, race_labels.step</extracomment>
   <translation>الخطوة {step}</translation>
  </message>
  <message>
   <source>start drawn with seed {seed}</source>
   <extracomment>labels.SEED</extracomment>
   <translation>بداية مسحوبة بالبذرة {seed}</translation>
  </message>
  <message>
   <source>slope {slope}</source>
   <extracomment>labels.SLOPE_TAG</extracomment>
   <translation>الميل {slope}</translation>
  </message>
  <message>
   <source>cost {cost}</source>
   <extracomment>labels.COST_COLUMN</extracomment>
   <translation>التكلفة {cost}</translation>
  </message>
  <message>
   <source>cost {cost} of the batch</source>
   <extracomment>labels.COST_OF_BATCH_COLUMN</extracomment>
   <translation>التكلفة {cost} للدفعة</translation>
  </message>
  <message>
   <source>lowest {cost}</source>
   <extracomment>labels.LOWEST_COLUMN</extracomment>
   <translation>أدنى {cost}</translation>
  </message>
  <message>
   <source>{step}  epoch {epoch}</source>
   <extracomment>labels.STEP_IN_EPOCH</extracomment>
   <translation>‏{step}  الحقبة {epoch}</translation>
  </message>
  <message>
   <source>Start anew</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>بدء من جديد</translation>
  </message>
  <message>
   <source>Leave what hangs, and go on from the last row that was shown.</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>ترك ما توقّف، والمتابعة من آخر صف ظهر.</translation>
  </message>
  <message>
   <source>Wait</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>انتظار</translation>
  </message>
  <message>
   <source>Leave it as it is; this is asked again later.</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>ترك الأمر كما هو؛ وسيُسأل عنه لاحقًا.</translation>
  </message>
  <message>
   <source>All settings are back to what the app came with. Undo brings the experiment back.</source>
   <extracomment>labels.ALL_RESET</extracomment>
   <translation>عادت كل الإعدادات إلى ما جاء به التطبيق. التراجع يعيد التجربة.</translation>
  </message>
  <message numerus="yes">
   <source>{count} decimals</source>
   <extracomment>labels.decimals, predict_words._decimals; one: {count} decimal</extracomment>
   <translation>
    <numerusform>بلا منازل عشرية</numerusform>
    <numerusform>منزلة عشرية واحدة</numerusform>
    <numerusform>منزلتان عشريتان</numerusform>
    <numerusform>‏{count} منازل عشرية</numerusform>
    <numerusform>‏{count} منزلة عشرية</numerusform>
    <numerusform>‏{count} منزلة عشرية</numerusform>
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
   <translation>المشهد</translation>
  </message>
  <message>
   <source>Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.LANDSCAPE_TIP</extracomment>
   <translation>انقر للبدء هناك، أو اسحب الكرة؛ مرّر المؤشر فوقه لمعرفة التكلفة في مكان. السحب يحرّك الصورة، والعجلة تكبّرها؛ F: الصورة كاملة.</translation>
  </message>
  <message>
   <source>The arrow points straight across the contours: steepest down. Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.PLANE_TIP</extracomment>
   <translation>يشير السهم عموديًا على خطوط الكنتور: أشد نزول. انقر للبدء هناك، أو اسحب الكرة؛ مرّر المؤشر فوقه لمعرفة التكلفة في مكان. السحب يحرّك الصورة، والعجلة تكبّرها؛ F: الصورة كاملة.</translation>
  </message>
  <message>
   <source>Parameter across</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>الوسيط الأفقي</translation>
  </message>
  <message>
   <source>The parameter that grows from left to right in the landscape.</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>الوسيط الذي يزداد من اليسار إلى اليمين في المشهد.</translation>
  </message>
  <message>
   <source>Parameter upwards</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>الوسيط الرأسي</translation>
  </message>
  <message>
   <source>The parameter that grows from bottom to top.</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>الوسيط الذي يزداد من أسفل إلى أعلى.</translation>
  </message>
  <message>
   <source>The share of samples on their own side. Drag to pan, wheel to zoom.</source>
   <extracomment>landscape_labels.ACCURACY_TIP</extracomment>
   <translation>نسبة العيّنات الواقعة في جهتها الصحيحة. السحب يحرّك الصورة، والعجلة تكبّرها.</translation>
  </message>
  <message>
   <source>training</source>
   <extracomment>landscape_labels.TRAINING</extracomment>
   <translation>التدريب</translation>
  </message>
  <message>
   <source>held out</source>
   <extracomment>landscape_labels.HELD_OUT</extracomment>
   <translation>المحجوزة</translation>
  </message>
  <message>
   <source>{name} held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>‏{name} مثبّت عند الخطوة {step}</translation>
  </message>
  <message numerus="yes">
   <source>drawn from {drawn} of {samples} samples</source>
   <extracomment>landscape_labels.drawn_note; one: drawn from {drawn} of {samples} sample</extracomment>
   <translation>
    <numerusform>رُسم دون عيّنات ({drawn} من {samples})</numerusform>
    <numerusform>رُسم من {drawn} من أصل عيّنة واحدة</numerusform>
    <numerusform>رُسم من {drawn} من أصل عيّنتين</numerusform>
    <numerusform>رُسم من {drawn} من {samples} عيّنات</numerusform>
    <numerusform>رُسم من {drawn} من {samples} عيّنة</numerusform>
    <numerusform>رُسم من {drawn} من {samples} عيّنة</numerusform>
   </translation>
  </message>
  <message>
   <source>minimum {place}, {cost}</source>
   <extracomment>landscape_labels.minimum</extracomment>
   <translation>نهاية صغرى {place}، {cost}</translation>
  </message>
  <message>
   <source>others held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>البقية مثبّتة عند الخطوة {step}</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>language_labels.LANGUAGE, worksheet_labels.LANGUAGE</extracomment>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>The lessons beside the plots: ten built in, and your own.</source>
   <extracomment>lesson_labels.LESSONS</extracomment>
   <translation>الدروس بجانب الرسوم: عشرة جاهزة، ودروس خاصة.</translation>
  </message>
  <message>
   <source>Next page</source>
   <extracomment>lesson_labels.NEXT_PAGE, worksheet_labels.NEXT</extracomment>
   <translation>الصفحة التالية</translation>
  </message>
  <message>
   <source>The next page of the lesson.</source>
   <extracomment>lesson_labels.NEXT_PAGE, lesson_labels.TO_NEXT</extracomment>
   <translation>الصفحة التالية من الدرس.</translation>
  </message>
  <message>
   <source>Previous page</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, worksheet_labels.PREVIOUS</extracomment>
   <translation>الصفحة السابقة</translation>
  </message>
  <message>
   <source>The page of the lesson before this one.</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, lesson_labels.TO_PREVIOUS</extracomment>
   <translation>صفحة الدرس التي قبل هذه.</translation>
  </message>
  <message>
   <source>Open lesson…</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>فتح درس…</translation>
  </message>
  <message>
   <source>Open a lesson file.</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>فتح ملف درس.</translation>
  </message>
  <message>
   <source>New lesson…</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>درس جديد…</translation>
  </message>
  <message>
   <source>Write a lesson of your own, with what the window shows as its pages.</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>كتابة درس خاص، صفحاته ما تعرضه النافذة.</translation>
  </message>
  <message>
   <source>Edit a copy…</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>تحرير نسخة…</translation>
  </message>
  <message>
   <source>Write on in a copy of the lesson that is open.</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>متابعة الكتابة في نسخة من الدرس المفتوح.</translation>
  </message>
  <message>
   <source>Save what I see as a page…</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>حفظ المعروض صفحةً…</translation>
  </message>
  <message>
   <source>Add the window as it is to a lesson of your own, as a page.</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>إضافة النافذة كما هي إلى درس خاص، صفحةً فيه.</translation>
  </message>
  <message>
   <source>Lesson</source>
   <extracomment>lesson_labels.LESSON_TAB, lesson_labels.LESSON_TITLE</extracomment>
   <translation>الدرس</translation>
  </message>
  <message>
   <source>The lesson, over the settings.</source>
   <extracomment>lesson_labels.LESSON_TAB</extracomment>
   <translation>الدرس، بدل الإعدادات.</translation>
  </message>
  <message>
   <source>The model and the controls, over the lesson.</source>
   <extracomment>lesson_labels.SETTINGS_TAB</extracomment>
   <translation>النموذج وعناصر التحكم، بدل الدرس.</translation>
  </message>
  <message>
   <source>Saved {name}. Open lesson… shows it.</source>
   <extracomment>lesson_labels.LESSON_SAVED</extracomment>
   <translation>حُفظ {name}. «فتح درس…» يعرضه.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way; the page walks all of its steps with {rate}.</source>
   <extracomment>lesson_labels.WALKS_OTHERWISE</extracomment>
   <translation>تغيّر معدل التعلّم في الطريق؛ وتسير الصفحة كل خطواتها بالمعدل {rate}.</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>كل الدروس</translation>
  </message>
  <message>
   <source>The list of the lessons; this one is kept as it is.</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>قائمة الدروس؛ ويبقى هذا الدرس كما هو.</translation>
  </message>
  <message>
   <source>Put the lesson away; the same key as before brings it back.</source>
   <extracomment>lesson_labels.CLOSE</extracomment>
   <translation>إخفاء الدرس؛ المفتاح نفسه يعيده.</translation>
  </message>
  <message>
   <source>Next ›</source>
   <extracomment>lesson_labels.TO_NEXT</extracomment>
   <translation>التالي ›</translation>
  </message>
  <message>
   <source>‹ Previous</source>
   <extracomment>lesson_labels.TO_PREVIOUS</extracomment>
   <translation>‹ السابق</translation>
  </message>
  <message>
   <source>The list of the lessons.</source>
   <extracomment>lesson_labels.TO_CONTENTS</extracomment>
   <translation>قائمة الدروس.</translation>
  </message>
  <message>
   <source>Your answer</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Type a number; Enter checks it.</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>اكتب عددًا؛ ومفتاح Enter يتحقق منه.</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>lesson_labels.CHECK, predict_words.CHECK</extracomment>
   <translation>تحقّق</translation>
  </message>
  <message>
   <source>Compare the answer.</source>
   <extracomment>lesson_labels.CHECK</extracomment>
   <translation>مقارنة الإجابة.</translation>
  </message>
  <message>
   <source>Hint</source>
   <extracomment>lesson_labels.HINT, lesson_labels.HINT_TEXT</extracomment>
   <translation>تلميح</translation>
  </message>
  <message>
   <source>Show a hint.</source>
   <extracomment>lesson_labels.HINT</extracomment>
   <translation>إظهار تلميح.</translation>
  </message>
  <message>
   <source>The page’s text</source>
   <extracomment>lesson_labels.PAGE_TEXT</extracomment>
   <translation>نص الصفحة</translation>
  </message>
  <message>
   <source>Still to be reached</source>
   <extracomment>lesson_labels.TASK_OPEN</extracomment>
   <translation>لم يُبلَغ بعد</translation>
  </message>
  <message>
   <source>Reached</source>
   <extracomment>lesson_labels.TASK_DONE</extracomment>
   <translation>تمّ بلوغه</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>lesson_labels.RIGHT, lesson_labels.IS_RIGHT</extracomment>
   <translation>يمين</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>lesson_labels.WRONG</extracomment>
   <translation>ليس بعد</translation>
  </message>
  <message>
   <source>Not read</source>
   <extracomment>lesson_labels.REFUSED</extracomment>
   <translation>لم يُقرأ</translation>
  </message>
  <message>
   <source>One moment: the answer is still being computed</source>
   <extracomment>lesson_labels.WAITING</extracomment>
   <translation>لحظة: الإجابة قيد الحساب</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>lesson_labels.YOUR_OWN</extracomment>
   <translation>خاصة</translation>
  </message>
  <message>
   <source>Choose this answer.  ({key})</source>
   <extracomment>lesson_labels.OPTION_TIP</extracomment>
   <translation>اختيار هذه الإجابة.  ({key})</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <extracomment>lesson_labels.PAGE</extracomment>
   <translation>الصفحة {number} من {count}</translation>
  </message>
  <message>
   <source>{number}. {title} (done)</source>
   <extracomment>lesson_labels.PAGE_DONE</extracomment>
   <translation>‏{number}. {title} (تمّت)</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>lesson_labels.LESSON_DONE</extracomment>
   <translation>منتهٍ</translation>
  </message>
  <message>
   <source>You have finished this lesson.</source>
   <extracomment>lesson_labels.FINISHED</extracomment>
   <translation>انتهى هذا الدرس.</translation>
  </message>
  <message>
   <source>Lesson editor</source>
   <extracomment>lesson_labels.EDITOR</extracomment>
   <translation>محرّر الدروس</translation>
  </message>
  <message>
   <source>The pages in their order. Alt+Up and Alt+Down move one, Delete removes it.</source>
   <extracomment>lesson_labels.PAGES</extracomment>
   <translation>الصفحات بترتيبها. Alt+أعلى وAlt+أسفل لنقل صفحة، وDelete لإزالتها.</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>A new page behind this one, which goes on from where it ends.  (Ctrl+N)</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>صفحة جديدة بعد هذه، تتابع من حيث تنتهي.  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Copy</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE, own_data_labels.COPY, script_labels.COPY</extracomment>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>The same page again, behind this one.  (Ctrl+D)</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE</extracomment>
   <translation>الصفحة نفسها مرة أخرى، بعد هذه.  (Ctrl+D)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>lesson_labels.REMOVE_PAGE, lesson_labels.REMOVE_IT</extracomment>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Take this page out of the lesson.  (Delete, in the list)</source>
   <extracomment>lesson_labels.REMOVE_PAGE</extracomment>
   <translation>إزالة هذه الصفحة من الدرس.  (Delete، في القائمة)</translation>
  </message>
  <message>
   <source>Up</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>أعلى</translation>
  </message>
  <message>
   <source>Move this page before the one above it.  (Alt+Up)</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>نقل هذه الصفحة قبل التي فوقها.  (Alt+أعلى)</translation>
  </message>
  <message>
   <source>Down</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>أسفل</translation>
  </message>
  <message>
   <source>Move this page behind the one below it.  (Alt+Down)</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>نقل هذه الصفحة بعد التي تحتها.  (Alt+أسفل)</translation>
  </message>
  <message>
   <source>What the lesson is called in the list.</source>
   <extracomment>lesson_labels.LESSON_TITLE</extracomment>
   <translation>اسم الدرس في القائمة.</translation>
  </message>
  <message>
   <source>Summary</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>الملخّص</translation>
  </message>
  <message>
   <source>One line below the title in the list; it may be empty.</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>سطر واحد تحت العنوان في القائمة؛ ويجوز أن يكون فارغًا.</translation>
  </message>
  <message>
   <source>Title</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>The page’s heading.</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>عنوان الصفحة.</translation>
  </message>
  <message>
   <source>Text</source>
   <extracomment>lesson_labels.TEXT, lesson_labels.PARTS</extracomment>
   <translation>النص</translation>
  </message>
  <message>
   <source>Markdown: **bold**, - lists. A formula stands between $ and $, a number between { and }: {x}, {cost}, or a figure of this page, such as {first:2} with two decimals.</source>
   <extracomment>lesson_labels.TEXT</extracomment>
   <translation>‏Markdown: **غامق**، - قوائم. تقع الصيغة بين $ و $، والعدد بين { و }: {x}، {cost}، أو رقم من هذه الصفحة، مثل {first:2} بمنزلتين عشريتين.</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>lesson_labels.PREVIEW, worksheet_labels.PREVIEW</extracomment>
   <translation>معاينة</translation>
  </message>
  <message>
   <source>The page as it will be read.  (Ctrl+5)</source>
   <extracomment>lesson_labels.PREVIEW</extracomment>
   <translation>الصفحة كما ستُقرأ.  (Ctrl+5)</translation>
  </message>
  <message>
   <source>The page’s title and text.  (Ctrl+1)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>عنوان الصفحة ونصها.  (Ctrl+1)</translation>
  </message>
  <message>
   <source>Questions</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>الأسئلة</translation>
  </message>
  <message>
   <source>What the page asks, and what it says to the answers.  (Ctrl+2)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>ما تسأل عنه الصفحة، وما تردّ به على الإجابات.  (Ctrl+2)</translation>
  </message>
  <message>
   <source>Figures</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>الأرقام</translation>
  </message>
  <message>
   <source>Numbers that the page computes for its text and answers.  (Ctrl+3)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>أعداد تحسبها الصفحة لنصها وإجاباتها.  (Ctrl+3)</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>What the window shows when the page opens, and what may be changed.  (Ctrl+4)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>ما تعرضه النافذة عند فتح الصفحة، وما يجوز تغييره.  (Ctrl+4)</translation>
  </message>
  <message>
   <source>Take what the window shows</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>أخذ ما تعرضه النافذة</translation>
  </message>
  <message>
   <source>The page opens with the window as it is now: model, settings, steps, pins and instruments. (Ctrl+T)</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>تُفتح الصفحة والنافذة كما هي الآن: النموذج والإعدادات والخطوات والجولات المثبّتة والأدوات. (Ctrl+T)</translation>
  </message>
  <message>
   <source>Goes on where the page before ends</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>تتابع من نهاية الصفحة السابقة</translation>
  </message>
  <message>
   <source>The page prepares nothing: the run stays as it is. Reset returns to what the page before prepared.</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>لا تهيّئ الصفحة شيئًا: تبقى الجولة كما هي. و«إعادة» ترجع إلى ما هيّأته الصفحة السابقة.</translation>
  </message>
  <message>
   <source>As on the page before: {state}</source>
   <extracomment>lesson_labels.WITHOUT_SCENE</extracomment>
   <translation>كما في الصفحة السابقة: {state}</translation>
  </message>
  <message>
   <source>Everything may be changed</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>يجوز تغيير كل شيء</translation>
  </message>
  <message>
   <source>Without it, only what is ticked below.</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>بدونه: ما عُلّم أدناه فقط.</translation>
  </message>
  <message>
   <source>Step and Back</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>خطوة ورجوع</translation>
  </message>
  <message>
   <source>Step, Step ×10, Back and sub-frames.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>خطوة، وخطوة ⁦×10⁩، ورجوع، ولقطات جزئية.</translation>
  </message>
  <message>
   <source>Run and Pause.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>تشغيل وإيقاف مؤقت.</translation>
  </message>
  <message>
   <source>The learning rate, also on the ruler.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>معدل التعلّم، وعلى المسطرة أيضًا.</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>البداية</translation>
  </message>
  <message>
   <source>The start, also by dragging the ball.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>البداية، وبسحب الكرة أيضًا.</translation>
  </message>
  <message>
   <source>The method and its settings.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>الطريقة وإعداداتها.</translation>
  </message>
  <message>
   <source>Problem</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>المسألة</translation>
  </message>
  <message>
   <source>The function, the terrain, the data or the coefficients.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>الدالة أو التضاريس أو البيانات أو المعاملات.</translation>
  </message>
  <message>
   <source>Which model the window shows.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>أي نموذج تعرضه النافذة.</translation>
  </message>
  <message>
   <source>Instruments</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>الأدوات</translation>
  </message>
  <message>
   <source>What stands beside the picture, and the fog.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>ما يقع بجانب الصورة، والضباب.</translation>
  </message>
  <message>
   <source>Pins and race</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>التثبيت والسباق</translation>
  </message>
  <message>
   <source>Pinning runs, and racing them.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>تثبيت الجولات وتسابقها.</translation>
  </message>
  <message>
   <source>Limits</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>الحدود</translation>
  </message>
  <message>
   <source>The step limit and the tolerance.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>حد الخطوات والسماحية.</translation>
  </message>
  <message>
   <source>A number</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>عدد</translation>
  </message>
  <message>
   <source>Asks for a number, which is compared within a tolerance.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>سؤال عن عدد، يُقارن ضمن سماحية.</translation>
  </message>
  <message>
   <source>A choice</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>Asks to choose one of two to six sentences.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>سؤال عن اختيار جملة من جملتين إلى ست.</translation>
  </message>
  <message>
   <source>A state to reach</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>حالة مطلوبة</translation>
  </message>
  <message>
   <source>Asks to bring the run into a state, which is watched for.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>طلب إيصال الجولة إلى حالة تُراقَب.</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>نوع السؤال</translation>
  </message>
  <message>
   <source>How it is answered.</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>كيف يُجاب عنه.</translation>
  </message>
  <message>
   <source>Add a question</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>إضافة سؤال</translation>
  </message>
  <message>
   <source>One more question below the others.  (Ctrl+Enter)</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>سؤال آخر تحت الأسئلة الأخرى.  (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Question {number}</source>
   <extracomment>lesson_labels.PROMPT</extracomment>
   <translation>السؤال {number}</translation>
  </message>
  <message>
   <source>Move this question up.</source>
   <extracomment>lesson_labels.PROMPT_UP</extracomment>
   <translation>نقل هذا السؤال إلى أعلى.</translation>
  </message>
  <message>
   <source>Move this question down.</source>
   <extracomment>lesson_labels.PROMPT_DOWN</extracomment>
   <translation>نقل هذا السؤال إلى أسفل.</translation>
  </message>
  <message>
   <source>Remove this.</source>
   <extracomment>lesson_labels.REMOVE</extracomment>
   <translation>إزالة هذا.</translation>
  </message>
  <message>
   <source>Remove this question.</source>
   <extracomment>lesson_labels.REMOVE_PROMPT</extracomment>
   <translation>إزالة هذا السؤال.</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>What is asked; Markdown, formulas and numbers as in the text.</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>ما يُسأل عنه؛ Markdown وصيغ وأعداد كما في النص.</translation>
  </message>
  <message>
   <source>Said after a wrong answer for which nothing else is said.</source>
   <extracomment>lesson_labels.HINT_TEXT</extracomment>
   <translation>يقال بعد إجابة خاطئة ليس لها رد خاص.</translation>
  </message>
  <message>
   <source>When right</source>
   <extracomment>lesson_labels.RIGHT_TEXT, lesson_labels.PREVIEW_RIGHT</extracomment>
   <translation>عند الصواب</translation>
  </message>
  <message>
   <source>Said after the right answer.</source>
   <extracomment>lesson_labels.RIGHT_TEXT</extracomment>
   <translation>يقال بعد الإجابة الصحيحة.</translation>
  </message>
  <message>
   <source>Answer</source>
   <extracomment>lesson_labels.RIGHT_ANSWER, lesson_labels.PREVIEW_ANSWER</extracomment>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>A number, a figure of this page, or a quantity such as x or cost.</source>
   <extracomment>lesson_labels.RIGHT_ANSWER</extracomment>
   <translation>عدد، أو رقم من هذه الصفحة، أو كمية مثل x أو cost.</translation>
  </message>
  <message>
   <source>How far an answer may be off; empty: 0.5 % of the answer.</source>
   <extracomment>lesson_labels.TOLERANCE</extracomment>
   <translation>كم يجوز أن تبتعد الإجابة؛ فارغ: ⁦0.5 %⁩ من الإجابة.</translation>
  </message>
  <message>
   <source>Unit</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>الوحدة</translation>
  </message>
  <message>
   <source>Shown behind the answer’s field; it may be empty.</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>تظهر بعد حقل الإجابة؛ ويجوز أن تكون فارغة.</translation>
  </message>
  <message>
   <source>Wrong answer</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>إجابة خاطئة</translation>
  </message>
  <message>
   <source>A number or a figure that is a known mistake.</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>عدد أو رقم يدل على خطأ معروف.</translation>
  </message>
  <message>
   <source>What is said to it</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>ما يقال عنها</translation>
  </message>
  <message>
   <source>Names the mistake, and how to mend it.</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>يسمّي الخطأ، وكيف يُصلَح.</translation>
  </message>
  <message>
   <source>Add a known wrong answer</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>إضافة إجابة خاطئة معروفة</translation>
  </message>
  <message>
   <source>An answer that is recognised, and what is said.</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>إجابة يُتعرَّف عليها، وما يقال عنها.</translation>
  </message>
  <message>
   <source>Option</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>خيار</translation>
  </message>
  <message>
   <source>A sentence to choose.</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>جملة يمكن اختيارها.</translation>
  </message>
  <message>
   <source>Said when chosen</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>يقال عند اختياره</translation>
  </message>
  <message>
   <source>Said when it is chosen wrongly; empty: the hint.</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>يقال عند اختياره خطأً؛ فارغ: التلميح.</translation>
  </message>
  <message>
   <source>This is the right option.</source>
   <extracomment>lesson_labels.IS_RIGHT</extracomment>
   <translation>هذا هو الخيار الصحيح.</translation>
  </message>
  <message>
   <source>Add an option</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>إضافة خيار</translation>
  </message>
  <message>
   <source>One more sentence to choose, six at the most.</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>جملة أخرى يمكن اختيارها، ست على الأكثر.</translation>
  </message>
  <message>
   <source>Condition</source>
   <extracomment>lesson_labels.CONDITION, lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>الشرط</translation>
  </message>
  <message>
   <source>A quantity, one of &lt; &lt;= = != &gt;= &gt;, and a value, such as outcome = converged or step &lt;= 3.</source>
   <extracomment>lesson_labels.CONDITION</extracomment>
   <translation>كمية، ثم إحدى العلامات ⁦&lt; &lt;= = != &gt;= &gt;⁩، ثم قيمة، مثل ⁦outcome = converged⁩ أو ⁦step &lt;= 3⁩.</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>إضافة شرط</translation>
  </message>
  <message>
   <source>All of them must hold.</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>يجب أن تتحقق كلها.</translation>
  </message>
  <message>
   <source>This page asks nothing.</source>
   <extracomment>lesson_labels.NO_PROMPTS</extracomment>
   <translation>لا تسأل هذه الصفحة شيئًا.</translation>
  </message>
  <message>
   <source>Something else.</source>
   <extracomment>lesson_labels.NEW_OPTION</extracomment>
   <translation>شيء آخر.</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>What stands in braces in the text: small letters, digits and _.</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>ما يوضع بين حاضنتين في النص: حروف لاتينية صغيرة وأرقام و _.</translation>
  </message>
  <message>
   <source>Quantity</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>الكمية</translation>
  </message>
  <message>
   <source>What is computed: step, cost, slope, distance, curvature, output, or a parameter such as x.</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>ما يُحسب: step أو cost أو slope أو distance أو curvature أو output، أو وسيط مثل x.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>متى</translation>
  </message>
  <message>
   <source>Where on the run the number is read.</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>أين يُقرأ العدد في الجولة.</translation>
  </message>
  <message>
   <source>at the start</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>عند البداية</translation>
  </message>
  <message>
   <source>at step</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>عند الخطوة</translation>
  </message>
  <message>
   <source>at the first step where</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>عند أول خطوة فيها</translation>
  </message>
  <message>
   <source>The number of the step, such as 3.</source>
   <extracomment>lesson_labels.FIGURE_STEP</extracomment>
   <translation>رقم الخطوة، مثل 3.</translation>
  </message>
  <message>
   <source>Such as distance &lt; 0.01 or outcome = converged.</source>
   <extracomment>lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>مثل ⁦distance &lt; 0.01⁩ أو ⁦outcome = converged⁩.</translation>
  </message>
  <message>
   <source>Other settings</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>إعدادات أخرى</translation>
  </message>
  <message>
   <source>What differs from the page’s state, such as rate = 0.9, method = momentum; it may be empty.</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>ما يختلف عن حالة الصفحة، مثل ⁦rate = 0.9, method = momentum⁩؛ ويجوز أن يكون فارغًا.</translation>
  </message>
  <message>
   <source>Add a figure</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>إضافة رقم</translation>
  </message>
  <message>
   <source>One more number that the page computes.</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>عدد آخر تحسبه الصفحة.</translation>
  </message>
  <message>
   <source>This page has no figures of its own: numbers that it computes.</source>
   <extracomment>lesson_labels.NO_FIGURES</extracomment>
   <translation>ليس لهذه الصفحة أرقام خاصة بها، أي أعداد تحسبها.</translation>
  </message>
  <message>
   <source>Open a lesson file to write on in it.  (Ctrl+O)</source>
   <extracomment>lesson_labels.OPEN_OTHER</extracomment>
   <translation>فتح ملف درس لمتابعة الكتابة فيه.  (Ctrl+O)</translation>
  </message>
  <message>
   <source>Write the lesson into its file.  (Ctrl+S)</source>
   <extracomment>lesson_labels.SAVE</extracomment>
   <translation>كتابة الدرس في ملفه.  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Write the lesson into another file.  (Ctrl+Shift+S)</source>
   <extracomment>lesson_labels.SAVE_AS</extracomment>
   <translation>كتابة الدرس في ملف آخر.  (Ctrl+Shift+S)</translation>
  </message>
  <message>
   <source>Go to it</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>انتقال إليه</translation>
  </message>
  <message>
   <source>Show the field that is not right.</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>إظهار الحقل غير الصحيح.</translation>
  </message>
  <message>
   <source>A new lesson</source>
   <extracomment>lesson_labels.NEW_TITLE</extracomment>
   <translation>درس جديد</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <extracomment>lesson_labels.NEW_PAGE_TITLE</extracomment>
   <translation>الصفحة {number}</translation>
  </message>
  <message>
   <source>The lesson has not been saved. Throw the changes away?</source>
   <extracomment>lesson_labels.UNSAVED</extracomment>
   <translation>لم يُحفظ الدرس. هل تُهمل التغييرات؟</translation>
  </message>
  <message>
   <source>Remove the page “{title}”?</source>
   <extracomment>lesson_labels.PAGE_LOST</extracomment>
   <translation>هل تُزال الصفحة «{title}»؟</translation>
  </message>
  <message>
   <source>Remove question {number}?</source>
   <extracomment>lesson_labels.PROMPT_LOST</extracomment>
   <translation>هل يُزال السؤال {number}؟</translation>
  </message>
  <message>
   <source>Remove the figure “{name}”?</source>
   <extracomment>lesson_labels.FIGURE_LOST</extracomment>
   <translation>هل يُزال الرقم «{name}»؟</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>lesson_labels.KEEP_IT</extracomment>
   <translation>إبقاء</translation>
  </message>
  <message>
   <source>The lesson can be read as it is.</source>
   <extracomment>lesson_labels.FAULTLESS</extracomment>
   <translation>الدرس صالح للقراءة كما هو.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>lesson_labels.SAVED_AS, worksheet_labels.SAVED</extracomment>
   <translation>حُفظ باسم {name}.</translation>
  </message>
  <message>
   <source>Not saved. {reason}</source>
   <extracomment>lesson_labels.CANNOT_SAVE</extracomment>
   <translation>لم يُحفظ. {reason}</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}. Choose another place with Save as…</source>
   <extracomment>lesson_labels.CANNOT_WRITE</extracomment>
   <translation>تعذّرت كتابة «{name}»: {reason}. اختر مكانًا آخر عبر «حفظ باسم…»</translation>
  </message>
  <message>
   <source>with</source>
   <extracomment>lesson_labels.WITH</extracomment>
   <translation>مع</translation>
  </message>
  <message>
   <source>To be reached</source>
   <extracomment>lesson_labels.PREVIEW_REACH</extracomment>
   <translation>مطلوب بلوغه</translation>
  </message>
  <message>
   <source>fog</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>ضباب</translation>
  </message>
  <message>
   <source>predict</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>تنبؤ</translation>
  </message>
  <message>
   <source>race</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>سباق</translation>
  </message>
  <message>
   <source>sub-frames</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>لقطات جزئية</translation>
  </message>
  <message>
   <source>beside it the cobweb</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>بجانبه المخطط العنكبوتي</translation>
  </message>
  <message>
   <source>beside it the finder</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>بجانبه المكتشف</translation>
  </message>
  <message>
   <source>beside it the map</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>بجانبه الخريطة</translation>
  </message>
  <message>
   <source>beside it the program</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>بجانبه البرنامج</translation>
  </message>
  <message>
   <source>beside it the surface</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>بجانبه السطح</translation>
  </message>
  <message>
   <source>start zeros</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>بداية أصفار</translation>
  </message>
  <message>
   <source>start random</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>بداية عشوائية</translation>
  </message>
  <message>
   <source>{parts}.</source>
   <extracomment>lesson_labels.scene_line</extracomment>
   <translation>{parts}.</translation>
  </message>
  <message>
   <source>Neuron, {data}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>عصبون، {data}</translation>
  </message>
  <message>
   <source>Let the run converge.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>أوصِل الجولة إلى التقارب.</translation>
  </message>
  <message>
   <source>Not this one.</source>
   <extracomment>lesson_labels.new_known</extracomment>
   <translation>ليس هذا.</translation>
  </message>
  <message>
   <source>learning rate {rate}</source>
   <extracomment>lesson_labels.scene_line, sweep_labels.RATE_AXIS</extracomment>
   <translation>معدل التعلّم {rate}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps walked</source>
   <extracomment>lesson_labels.scene_line; one: {count} step walked</extracomment>
   <translation>
    <numerusform>لم تُخطَ أي خطوة</numerusform>
    <numerusform>خُطيت خطوة واحدة</numerusform>
    <numerusform>خُطيت خطوتان</numerusform>
    <numerusform>خُطيت {count} خطوات</numerusform>
    <numerusform>خُطيت {count} خطوة</numerusform>
    <numerusform>خُطيت {count} خطوة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pinned runs</source>
   <extracomment>lesson_labels.scene_line; one: {count} pinned run</extracomment>
   <translation>
    <numerusform>لا جولات مثبّتة</numerusform>
    <numerusform>جولة مثبّتة واحدة</numerusform>
    <numerusform>جولتان مثبّتتان</numerusform>
    <numerusform>‏{count} جولات مثبّتة</numerusform>
    <numerusform>‏{count} جولة مثبّتة</numerusform>
    <numerusform>‏{count} جولة مثبّتة</numerusform>
   </translation>
  </message>
  <message>
   <source>Parabola {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>قطع مكافئ {formula}</translation>
  </message>
  <message>
   <source>Function {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>دالة {formula}</translation>
  </message>
  <message>
   <source>Landscape {name}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>مشهد {name}</translation>
  </message>
  <message>
   <source>How large is it?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>كم مقداره؟</translation>
  </message>
  <message>
   <source>This.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>هذا.</translation>
  </message>
  <message>
   <source>That.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>ذاك.</translation>
  </message>
  <message>
   <source>What happens?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>ماذا يحدث؟</translation>
  </message>
  <message>
   <source>Nearly: give it with more decimals.</source>
   <extracomment>lesson_words.NEARLY</extracomment>
   <translation>تقريبًا: اكتبه بمنازل عشرية أكثر.</translation>
  </message>
  <message>
   <source>between " and " a backslash begins a sign of its own. Write the text between ''' and ''', or double the backslash.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>بين " و " تبدأ الشرطة المائلة العكسية رمزًا خاصًا. اكتب النص بين ⁦'''⁩ و ⁦'''⁩، أو ضاعف الشرطة.</translation>
  </message>
  <message>
   <source>a text is not closed. Write the same quotation marks at its end.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لم يُغلق نص. اكتب علامات الاقتباس نفسها في آخره.</translation>
  </message>
  <message>
   <source>a key stands here without its value. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>هنا مفتاح بلا قيمته. اكتب ⁦key = value⁩.</translation>
  </message>
  <message>
   <source>here is no value. Write a number, true, false, a text between " and ", or a list between [ and ].</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لا توجد قيمة هنا. اكتب عددًا، أو true، أو false، أو نصًا بين " و "، أو قائمة بين ⁦[⁩ و ⁦]⁩.</translation>
  </message>
  <message>
   <source>something follows the value. Write each key on a line of its own, and texts between " and ".</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>شيء ما يتبع القيمة. اكتب كل مفتاح في سطر خاص به، والنصوص بين " و ".</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value, or [[page]] for a new page.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لا يبدأ هنا مفتاح. اكتب ⁦key = value⁩، أو ⁦[[page]]⁩ لصفحة جديدة.</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لا يبدأ هنا مفتاح. اكتب ⁦key = value⁩.</translation>
  </message>
  <message>
   <source>a list is not closed. Write ] at its end, and commas between its values.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لم تُغلق قائمة. اكتب ⁦]⁩ في آخرها، وفواصل بين قيمها.</translation>
  </message>
  <message>
   <source>a brace is not closed. Write } on the same line.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لم تُغلق حاضنة. اكتب ⁦}⁩ في السطر نفسه.</translation>
  </message>
  <message>
   <source>the header is not closed. Write [[page]] or [page.state], with its brackets.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لم يُغلق العنوان. اكتب ⁦[[page]]⁩ أو ⁦[page.state]⁩ بأقواسه.</translation>
  </message>
  <message>
   <source>this key is given twice. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>هذا المفتاح مكتوب مرتين. أبقِ واحدًا منهما.</translation>
  </message>
  <message>
   <source>this header is there already. Write [[page]] and [[page.prompt]] for one more, and keep one of any other.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>هذا العنوان موجود من قبل. اكتب ⁦[[page]]⁩ و ⁦[[page.prompt]]⁩ لإضافة آخر، وأبقِ واحدًا من أي عنوان غيرهما.</translation>
  </message>
  <message>
   <source>this was given a value already. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>أُعطي هذا قيمة من قبل. أبقِ واحدة منهما.</translation>
  </message>
  <message>
   <source>this sign cannot stand here. Write a text of more than one line between ''' and '''.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>لا يجوز هذا الرمز هنا. اكتب النص الذي يزيد على سطر بين ⁦'''⁩ و ⁦'''⁩.</translation>
  </message>
  <message>
   <source>what follows \u or \U is no sign. Write the sign itself.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>ما يتبع ⁦\u⁩ أو ⁦\U⁩ ليس رمزًا. اكتب الرمز نفسه.</translation>
  </message>
  <message>
   <source>the number has too many digits. Write it as 1e300 or shorter.</source>
   <extracomment>lesson_words._SYNTAX, lesson_words._FAULTS</extracomment>
   <translation>في العدد أرقام أكثر مما يجوز. اكتبه مثل 1e300 أو أقصر.</translation>
  </message>
  <message>
   <source>a list of texts, such as ["step", "run"]</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>قائمة نصوص، مثل ⁦["step", "run"]⁩</translation>
  </message>
  <message>
   <source>a table under a header of its own</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>جدولًا تحت عنوان خاص به</translation>
  </message>
  <message>
   <source>tables, each under a header in double brackets</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>جداول، كل منها تحت عنوان بين أقواس مزدوجة</translation>
  </message>
  <message>
   <source>a number, or the name of a figure between quotation marks</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>عددًا، أو اسم رقم بين علامتي اقتباس</translation>
  </message>
  <message>
   <source>settings, such as rate = 0.9</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>إعدادات، مثل ⁦rate = 0.9⁩</translation>
  </message>
  <message>
   <source>a quantity, such as "curvature" or { quantity = "x", step = 1 }</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>كمية، مثل "curvature" أو ⁦{ quantity = "x", step = 1 }⁩</translation>
  </message>
  <message>
   <source>a line break</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>فاصل أسطر</translation>
  </message>
  <message>
   <source>a tabulator</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>علامة جدولة</translation>
  </message>
  <message>
   <source>the file is larger than {most} bytes. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>الملف أكبر من {most} بايت. اجعله درسين.</translation>
  </message>
  <message>
   <source>the file is not text in UTF-8. Save it as UTF-8.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>الملف ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8.</translation>
  </message>
  <message>
   <source>brackets or dotted keys are more than {expected} deep. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>عمق الأقواس أو المفاتيح المنقّطة أكبر من {expected}. احذف بعضها.</translation>
  </message>
  <message>
   <source>the file has more than {most} keys and headers. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>في الملف أكثر من {most} من المفاتيح والعناوين. اجعله درسين.</translation>
  </message>
  <message>
   <source>the file has more than {most} values in its lists. Take some of the data away, or make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>في الملف أكثر من {most} من القيم في قوائمه. احذف بعض البيانات، أو اجعله درسين.</translation>
  </message>
  <message>
   <source>with this page the lesson has {number} figures, and {most} is the most. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>بهذه الصفحة يصير في الدرس {number} من الأرقام، والحد الأقصى {most}. اجعله درسين.</translation>
  </message>
  <message>
   <source>the lesson has more than {most} different functions. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>في الدرس أكثر من {most} من الدوال المختلفة. اجعله درسين.</translation>
  </message>
  <message>
   <source>“{value}” is a format that is not known here. Give {expected}, or open the file with a newer version of this app.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» صيغة غير معروفة هنا. اكتب {expected}، أو افتح الملف بإصدار أحدث من هذا التطبيق.</translation>
  </message>
  <message>
   <source>there is no page. Write [[page]], and below it a title and a text.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>لا توجد صفحة. اكتب ⁦[[page]]⁩، وتحتها عنوانًا ونصًا.</translation>
  </message>
  <message>
   <source>it is missing. Write it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>هذا ناقص. اكتبه.</translation>
  </message>
  <message>
   <source>“{value}” is no key here. Give one of {names}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس مفتاحًا هنا. اكتب أحد هذه: {names}.</translation>
  </message>
  <message>
   <source>it is empty. Write something.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>هذا فارغ. اكتب شيئًا.</translation>
  </message>
  <message>
   <source>there are {number} characters, and {most} is the most. Shorten it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>عدد الحروف {number}، والحد الأقصى {most}. اختصر.</translation>
  </message>
  <message>
   <source>there are {number}, and {most} is the most. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>العدد {number}، والحد الأقصى {most}. احذف بعضها.</translation>
  </message>
  <message>
   <source>{most} is the fewest, and there are {number}. Add some.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>الحد الأدنى {most}، والعدد {number}. أضف بعضها.</translation>
  </message>
  <message>
   <source>there is {sign} in it, where a formula may be meant. Write the text between ''' and ''', where a backslash stands for itself.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>فيه {sign}، ولعل المقصود صيغة. اكتب النص بين ⁦'''⁩ و ⁦'''⁩، حيث تدل الشرطة المائلة العكسية على نفسها.</translation>
  </message>
  <message>
   <source>“{value}” opens a brace without a name. Write {{name}}, or {{{{ for a brace that is to be read.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» يفتح حاضنة بلا اسم. اكتب ⁦{{name}}⁩، أو ⁦{{{{⁩ لحاضنة تُقرأ كما هي.</translation>
  </message>
  <message>
   <source>“{value}” is neither a figure of this page nor a quantity of its run. Correct the name, or add it to the page’s figures.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس رقمًا من هذه الصفحة ولا كمية من جولتها. صحّح الاسم، أو أضفه إلى أرقام الصفحة.</translation>
  </message>
  <message>
   <source>“{value}” is no condition. Write a quantity, one of &lt; &lt;= = != &gt;= &gt; and a number or a word, such as cost &lt; 0.1.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس شرطًا. اكتب كمية، ثم إحدى العلامات ⁦&lt; &lt;= = != &gt;= &gt;⁩، ثم عددًا أو كلمة، مثل ⁦cost &lt; 0.1⁩.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس كمية من هذه الجولة. اكتب واحدة مثل step أو cost أو slope أو distance.</translation>
  </message>
  <message>
   <source>“{value}” cannot be compared with {quantity}. Give = or != and one of {words}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>لا تُقارن «{value}» مع {quantity}. اكتب = أو ⁦!=⁩ ثم إحدى هذه: {words}.</translation>
  </message>
  <message>
   <source>“{value}” is not a number, and {expected} is one. Give a number.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس عددًا، و{expected} عدد. اكتب عددًا.</translation>
  </message>
  <message>
   <source>“{value}” is a word. Give a figure or a quantity that is a number, or ask for a choice.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» كلمة. اكتب رقمًا أو كمية عددية، أو اسأل عن اختيار.</translation>
  </message>
  <message>
   <source>“{value}” cannot be a figure’s name. Give small letters, digits and _, with a letter first.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>لا يصلح «{value}» اسمًا لرقم. اكتب حروفًا لاتينية صغيرة وأرقامًا و _، والبداية حرف.</translation>
  </message>
  <message>
   <source>“{value}” is the name of two figures. Give each a name of its own.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» اسم لرقمين. أعطِ كلًا منهما اسمًا خاصًا.</translation>
  </message>
  <message>
   <source>a figure has a step or a condition, and not both. Keep one.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>للرقم خطوة أو شرط، لا كلاهما. أبقِ واحدًا.</translation>
  </message>
  <message>
   <source>“{value}” is neither a number nor a figure of this page. Give a number, a figure or a quantity of the run.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليس عددًا ولا رقمًا من هذه الصفحة. اكتب عددًا أو رقمًا أو كمية من الجولة.</translation>
  </message>
  <message>
   <source>there are {number}, for {expected} options. Write one for each, or none.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>العدد {number}، والخيارات {expected}. اكتب واحدًا لكل خيار، أو لا تكتب شيئًا.</translation>
  </message>
  <message>
   <source>“{value}” is no built-in data. Give one of {names}; own rows are written into the lesson, so that it is one file.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>‏«{value}» ليست من البيانات الجاهزة. اكتب إحدى هذه: {names}؛ أما الصفوف الخاصة فتُكتب في الدرس ليكون ملفًا واحدًا.</translation>
  </message>
  <message>
   <source>rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>لا تتوافق الصفوف والوسوم والسمات والفئات. أعطِ كل صف عددًا لكل سمة، ووسومًا من 0 أو 1 بعدد الصفوف، وفئتين.</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Leave it out, or change the state.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>لا يتاح «{value}» إلا مع {needs}. احذفه، أو غيّر الحالة.</translation>
  </message>
  <message>
   <source>{number} steps are walked when the page opens, and the state takes {most} at the most. Raise the limit of steps, or walk fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>تُخطى {number} من الخطوات عند فتح الصفحة، وتسمح الحالة بـ {most} على الأكثر. ارفع حد الخطوات، أو اخطُ أقل.</translation>
  </message>
  <message>
   <source>the data has {number} rows, and a lesson can carry {most}. Keep fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>في البيانات {number} من الصفوف، ويحمل الدرس {most}. أبقِ أقل.</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance, or {names}.</source>
   <extracomment>lesson_words._NO_QUANTITY</extracomment>
   <translation>‏«{value}» ليس كمية من هذه الجولة. اكتب واحدة مثل step أو cost أو slope أو distance، أو {names}.</translation>
  </message>
  <message>
   <source>page {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>الصفحة {number}</translation>
  </message>
  <message>
   <source>prompt {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>السؤال {number}</translation>
  </message>
  <message>
   <source>known answer {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>الإجابة المعروفة {number}</translation>
  </message>
  <message>
   <source>lane {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>الحارة {number}</translation>
  </message>
  <message>
   <source>option {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>الخيار {number}</translation>
  </message>
  <message>
   <source>condition {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>الشرط {number}</translation>
  </message>
  <message>
   <source>says {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>الرد {number}</translation>
  </message>
  <message>
   <source>about {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>الموضوع {number}</translation>
  </message>
  <message>
   <source>question {number}</source>
   <extracomment>lesson_words._QUESTION</extracomment>
   <translation>السؤال {number}</translation>
  </message>
  <message>
   <source>“{figure}” comes to no number: its run never gets there, or leaves all bounds. No answer would be right; change it, or take another.</source>
   <extracomment>lesson_words.no_number</extracomment>
   <translation>‏«{figure}» لا يصل إلى عدد: جولته لا تبلغ ذلك الموضع أبدًا، أو تتجاوز كل الحدود. لن تكون أي إجابة صحيحة؛ غيّره، أو خذ غيره.</translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} keep the states that they had.</source>
   <extracomment>lesson_words.keeps_state; one: Page {pages} keeps the state that it had, as its own.</extracomment>
   <translation>
    <numerusform>لا صفحات تحتفظ بحالات كانت لها.</numerusform>
    <numerusform>الصفحة {pages} تحتفظ بالحالة التي كانت لها، حالةً خاصة بها.</numerusform>
    <numerusform>الصفحتان {pages} تحتفظان بالحالتين اللتين كانتا لهما.</numerusform>
    <numerusform>الصفحات {pages} تحتفظ بالحالات التي كانت لها.</numerusform>
    <numerusform>الصفحات {pages} تحتفظ بالحالات التي كانت لها.</numerusform>
    <numerusform>الصفحات {pages} تحتفظ بالحالات التي كانت لها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} still have something to answer.</source>
   <extracomment>lesson_words.still_open; one: Page {pages} still has something to answer.</extracomment>
   <translation>
    <numerusform>لا صفحات بقي فيها ما يُجاب عنه.</numerusform>
    <numerusform>الصفحة {pages} ما زال فيها ما يُجاب عنه.</numerusform>
    <numerusform>الصفحتان {pages} ما زال فيهما ما يُجاب عنه.</numerusform>
    <numerusform>الصفحات {pages} ما زال فيها ما يُجاب عنه.</numerusform>
    <numerusform>الصفحات {pages} ما زال فيها ما يُجاب عنه.</numerusform>
    <numerusform>الصفحات {pages} ما زال فيها ما يُجاب عنه.</numerusform>
   </translation>
  </message>
  <message>
   <source>this cannot be read: {reason}. Correct it.</source>
   <extracomment>lesson_words._syntax</extracomment>
   <translation>لا يمكن قراءة هذا: {reason}. صحّحه.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <extracomment>lesson_words._names, table_words._names; one: {names} and {count} more</extracomment>
   <translation>
    <numerusform>{names}</numerusform>
    <numerusform>‏{names} وواحد آخر</numerusform>
    <numerusform>‏{names} واثنان آخران</numerusform>
    <numerusform>‏{names} و{count} أخرى</numerusform>
    <numerusform>‏{names} و{count} غيرها</numerusform>
    <numerusform>‏{names} و{count} غيرها</numerusform>
   </translation>
  </message>
  <message>
   <source>{numbers} and {last}</source>
   <extracomment>lesson_words._numbers, race_labels.finished_level</extracomment>
   <translation>‏{numbers} و{last}</translation>
  </message>
  <message>
   <source>line {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>السطر {number}</translation>
  </message>
  <message>
   <source>column {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>العمود {number}</translation>
  </message>
  <message>
   <source>a sign that cannot be seen</source>
   <extracomment>lesson_words._reason</extracomment>
   <translation>رمز لا يُرى</translation>
  </message>
  <message>
   <source>figure {name}</source>
   <extracomment>lesson_words._steps</extracomment>
   <translation>الرقم {name}</translation>
  </message>
  <message>
   <source>Stop computing; what is there stays. (Esc)</source>
   <extracomment>map_labels.CANCEL</extracomment>
   <translation>إيقاف الحساب؛ ويبقى ما أُنجز. (Esc)</translation>
  </message>
  <message>
   <source>Map of learning rates and starts</source>
   <extracomment>map_labels.MAP_PLOT</extracomment>
   <translation>خريطة معدلات التعلّم والبدايات</translation>
  </message>
  <message>
   <source>Click a place to load that walk, or use arrow keys and Enter.</source>
   <extracomment>map_labels.MAP_HINT</extracomment>
   <translation>انقر على مكان لتحميل مسيرته، أو استعمل مفاتيح الأسهم وEnter.</translation>
  </message>
  <message>
   <source>Held: {held} = {value}.</source>
   <extracomment>map_labels._HELD</extracomment>
   <translation>مثبّت عند {value}: {held}.</translation>
  </message>
  <message>
   <source>Cancelled: the map is as far as it came. Moving it begins anew.</source>
   <extracomment>map_labels.CANCELLED</extracomment>
   <translation>أُلغي: الخريطة عند ما وصلت إليه. تحريكها يبدأ من جديد.</translation>
  </message>
  <message>
   <source>How far the map should reach could not be found out.</source>
   <extracomment>map_labels.FAILED</extracomment>
   <translation>تعذّرت معرفة المدى المناسب للخريطة.</translation>
  </message>
  <message>
   <source>Colour each walk by the steps that it needs.</source>
   <extracomment>map_labels.BY_STEPS</extracomment>
   <translation>تلوين كل مسيرة بعدد الخطوات التي تحتاج إليها.</translation>
  </message>
  <message>
   <source>Ends</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>النهايات</translation>
  </message>
  <message>
   <source>Colour each walk by where it ends: each minimum has a colour and a letter.</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>تلوين كل مسيرة بمكان انتهائها: لكل نهاية صغرى لون وحرف.</translation>
  </message>
  <message>
   <source>{across} from left to right, {up} upwards; the rest as it is in force.</source>
   <extracomment>map_labels._PLANE_TIP</extracomment>
   <translation>‏{across} من اليسار إلى اليمين، و{up} من أسفل إلى أعلى؛ والباقي كما هو سارٍ.</translation>
  </message>
  <message>
   <source>start {name}</source>
   <extracomment>map_labels.start_axis</extracomment>
   <translation>البداية {name}</translation>
  </message>
  <message numerus="yes">
   <source>{place}: {count} steps to {letter}</source>
   <extracomment>map_labels.cell_text; one: {place}: {count} step to {letter}</extracomment>
   <translation>
    <numerusform>‏{place}: بلا خطوات إلى {letter}</numerusform>
    <numerusform>‏{place}: خطوة واحدة إلى {letter}</numerusform>
    <numerusform>‏{place}: خطوتان إلى {letter}</numerusform>
    <numerusform>‏{place}: {count} خطوات إلى {letter}</numerusform>
    <numerusform>‏{place}: {count} خطوة إلى {letter}</numerusform>
    <numerusform>‏{place}: {count} خطوة إلى {letter}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <extracomment>map_labels.more_text; one: and {count} more</extracomment>
   <translation>
    <numerusform>ولا غيرها</numerusform>
    <numerusform>وواحدة أخرى</numerusform>
    <numerusform>واثنتان أخريان</numerusform>
    <numerusform>و{count} أخرى</numerusform>
    <numerusform>و{count} أخرى</numerusform>
    <numerusform>و{count} أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>another minimum</source>
   <extracomment>map_labels.fate_text</extracomment>
   <translation>نهاية صغرى أخرى</translation>
  </message>
  <message>
   <source>{limit} at {letter}</source>
   <extracomment>map_labels.limit_tag</extracomment>
   <translation>‏{limit} عند {letter}</translation>
  </message>
  <message>
   <source>How the next point is found from this one.</source>
   <extracomment>method_labels.METHOD</extracomment>
   <translation>كيف توجد النقطة التالية من هذه.</translation>
  </message>
  <message>
   <source>Gradient descent</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>النزول التدرّجي</translation>
  </message>
  <message>
   <source>A step down the slope, as long as the slope times the learning rate.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>خطوة نزولًا مع الميل، طولها الميل في معدل التعلّم.</translation>
  </message>
  <message>
   <source>Momentum</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>الزخم</translation>
  </message>
  <message>
   <source>A heavy ball: it keeps a share β of its velocity, so it gathers speed, rolls through dips and swings past the lowest point.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>كرة ثقيلة: تحتفظ بالنسبة β من سرعتها، فتتسارع، وتتدحرج عبر المنخفضات، وتتجاوز أخفض نقطة.</translation>
  </message>
  <message>
   <source>Nesterov</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Nesterov</translation>
  </message>
  <message>
   <source>Momentum that looks ahead: it takes the slope where the velocity is about to lead, and brakes sooner.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>زخم ينظر إلى الأمام: يأخذ الميل حيث توشك السرعة أن تقود، فيكبح أبكر.</translation>
  </message>
  <message>
   <source>AdaGrad</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>AdaGrad</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by the root of the sum of its squares so far: steps only get shorter.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>يقسم ميل كل وسيط على جذر مجموع مربعاته حتى الآن: الخطوات تقصر فقط.</translation>
  </message>
  <message>
   <source>RMSProp</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>RMSProp</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by its usual size of late: on steep ground and flat, steps are alike.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>يقسم ميل كل وسيط على مقداره المعتاد مؤخرًا: تتشابه الخطوات على الأرض المائلة والمستوية.</translation>
  </message>
  <message>
   <source>Adam</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>Momentum and RMSProp in one: a running mean of the slopes, divided by their usual size of late.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>الزخم وRMSProp معًا: متوسط جارٍ للميول، مقسوم على مقدارها المعتاد مؤخرًا.</translation>
  </message>
  <message>
   <source>Newton–Raphson</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Newton–Raphson</translation>
  </message>
  <message>
   <source>Jumps to the vertex of the parabola that fits the curve here: it needs the curvature, no learning rate, and goes to maxima too.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>يقفز إلى رأس القطع المكافئ الذي يلائم المنحنى هنا: يحتاج إلى الانحناء لا إلى معدل تعلّم، ويذهب إلى النهايات العظمى أيضًا.</translation>
  </message>
  <message>
   <source>Grid search</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>بحث شبكي</translation>
  </message>
  <message>
   <source>Tries every point of a grid and keeps the best. It needs no slope, but each further parameter multiplies the work.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>يجرّب كل نقطة من شبكة ويحتفظ بالأفضل. لا يحتاج إلى ميل، لكن كل وسيط إضافي يضاعف العمل.</translation>
  </message>
  <message>
   <source>gradient descent</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words.how</extracomment>
   <translation>النزول التدرّجي</translation>
  </message>
  <message>
   <source>momentum</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words._OPTIONS</extracomment>
   <translation>الزخم</translation>
  </message>
  <message>
   <source>adam</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>grid search</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>البحث الشبكي</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>الزخم β</translation>
  </message>
  <message>
   <source>The share of its velocity that the ball keeps at each step.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>النسبة التي تحتفظ بها الكرة من سرعتها في كل خطوة.</translation>
  </message>
  <message>
   <source>Decay ρ</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>الاضمحلال ρ</translation>
  </message>
  <message>
   <source>How long the mean of squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>مدة تذكّر متوسط مربعات الميول: كلما اقترب من 1 طالت.</translation>
  </message>
  <message>
   <source>β₁</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₁</translation>
  </message>
  <message>
   <source>How long the mean of the slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>مدة تذكّر متوسط الميول: كلما اقترب من 1 طالت.</translation>
  </message>
  <message>
   <source>β₂</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₂</translation>
  </message>
  <message>
   <source>How long the mean of the squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>مدة تذكّر متوسط مربعات الميول: كلما اقترب من 1 طالت.</translation>
  </message>
  <message>
   <source>Added to the divisor, so that it is not 0 where the ground is flat.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>يضاف إلى المقسوم عليه كي لا يكون 0 حيث الأرض مستوية.</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>من</translation>
  </message>
  <message>
   <source>Where the grid begins, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>حيث تبدأ الشبكة، على امتداد كل وسيط.</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>إلى</translation>
  </message>
  <message>
   <source>Where the grid ends, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>حيث تنتهي الشبكة، على امتداد كل وسيط.</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>النقاط</translation>
  </message>
  <message>
   <source>How many values of each parameter are tried.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>كم قيمة تُجرَّب لكل وسيط.</translation>
  </message>
  <message>
   <source>At first the range that the picture begins with.</source>
   <extracomment>method_labels._DEFAULT_SIDES</extracomment>
   <translation>في البداية: المجال الذي تبدأ به الصورة.</translation>
  </message>
  <message>
   <source>Default: {default}.</source>
   <extracomment>method_labels._DEFAULT</extracomment>
   <translation>الافتراضي: {default}.</translation>
  </message>
  <message>
   <source>Default: {default}, fewer with many parameters.</source>
   <extracomment>method_labels._FEWER</extracomment>
   <translation>الافتراضي: {default}، وأقل مع وسطاء كثيرين.</translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا</translation>
  </message>
  <message>
   <source>a number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا بين {low} و{high}، دون الطرفين</translation>
  </message>
  <message>
   <source>a number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا أكبر من {low}، و{high} على الأكثر</translation>
  </message>
  <message>
   <source>a number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا من {low} إلى ما دون {high}</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا من {low} إلى {high}</translation>
  </message>
  <message>
   <source>a whole number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا صحيحًا</translation>
  </message>
  <message>
   <source>a whole number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا صحيحًا بين {low} و{high}، دون الطرفين</translation>
  </message>
  <message>
   <source>a whole number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا صحيحًا أكبر من {low}، و{high} على الأكثر</translation>
  </message>
  <message>
   <source>a whole number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا صحيحًا من {low} إلى ما دون {high}</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>عددًا صحيحًا من {low} إلى {high}</translation>
  </message>
  <message>
   <source>A number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد.</translation>
  </message>
  <message>
   <source>A number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد بين {low} و{high}، دون الطرفين.</translation>
  </message>
  <message>
   <source>A number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد أكبر من {low}، و{high} على الأكثر.</translation>
  </message>
  <message>
   <source>A number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد من {low} إلى ما دون {high}.</translation>
  </message>
  <message>
   <source>A number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد من {low} إلى {high}.</translation>
  </message>
  <message>
   <source>A whole number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد صحيح.</translation>
  </message>
  <message>
   <source>A whole number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد صحيح بين {low} و{high}، دون الطرفين.</translation>
  </message>
  <message>
   <source>A whole number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد صحيح أكبر من {low}، و{high} على الأكثر.</translation>
  </message>
  <message>
   <source>A whole number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد صحيح من {low} إلى ما دون {high}.</translation>
  </message>
  <message>
   <source>A whole number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>عدد صحيح من {low} إلى {high}.</translation>
  </message>
  <message>
   <source>w: the weights and the bias</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>‏w: الأوزان والانحياز</translation>
  </message>
  <message>
   <source>p: the point (x, y)</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>‏p: النقطة ⁦(x, y)⁩</translation>
  </message>
  <message>
   <source>{letters}.</source>
   <extracomment>method_labels.legend</extracomment>
   <translation>{letters}.</translation>
  </message>
  <message>
   <source>{letter}: the learning rate</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏{letter}: معدل التعلّم</translation>
  </message>
  <message>
   <source>{sign}: the gradient of {cost}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏{sign}: تدرّج {cost}</translation>
  </message>
  <message>
   <source>v: the velocity, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏v: السرعة، وهي 0 أولًا</translation>
  </message>
  <message numerus="yes">
   <source>{points} points for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note; one: {points} point for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</extracomment>
   <translation>
    <numerusform>لا نقاط لأي من الوسطاء ({dimension}): {here} حسابًا هنا؛ {ten} في عشرة أبعاد.</numerusform>
    <numerusform>نقطة واحدة لكل من {dimension} من الوسطاء: عدد الحسابات هنا {here}؛ وفي عشرة أبعاد {ten}.</numerusform>
    <numerusform>نقطتان لكل من {dimension} من الوسطاء: عدد الحسابات هنا {here}؛ وفي عشرة أبعاد {ten}.</numerusform>
    <numerusform>‏{points} نقاط لكل من {dimension} من الوسطاء: عدد الحسابات هنا {here}؛ وفي عشرة أبعاد {ten}.</numerusform>
    <numerusform>‏{points} نقطة لكل من {dimension} من الوسطاء: عدد الحسابات هنا {here}؛ وفي عشرة أبعاد {ten}.</numerusform>
    <numerusform>‏{points} نقطة لكل من {dimension} من الوسطاء: عدد الحسابات هنا {here}؛ وفي عشرة أبعاد {ten}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{points} points: {here} evaluations here; {two} in two dimensions, {ten} in ten.</source>
   <extracomment>method_labels.grid_note; one: {points} point: {here} evaluations here; {two} in two dimensions, {ten} in ten.</extracomment>
   <translation>
    <numerusform>لا نقاط: عدد الحسابات هنا {here}؛ وفي بعدين {two}، وفي عشرة {ten}.</numerusform>
    <numerusform>نقطة واحدة: عدد الحسابات هنا {here}؛ وفي بعدين {two}، وفي عشرة {ten}.</numerusform>
    <numerusform>نقطتان: عدد الحسابات هنا {here}؛ وفي بعدين {two}، وفي عشرة {ten}.</numerusform>
    <numerusform>‏{points} نقاط: عدد الحسابات هنا {here}؛ وفي بعدين {two}، وفي عشرة {ten}.</numerusform>
    <numerusform>‏{points} نقطة: عدد الحسابات هنا {here}؛ وفي بعدين {two}، وفي عشرة {ten}.</numerusform>
    <numerusform>‏{points} نقطة: عدد الحسابات هنا {here}؛ وفي بعدين {two}، وفي عشرة {ten}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{points} points: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note</extracomment>
   <translation>عدد النقاط {points}: عدد الحسابات هنا {here}؛ وفي عشرة أبعاد {ten}.</translation>
  </message>
  <message>
   <source>over {count}</source>
   <extracomment>method_labels._count</extracomment>
   <translation>أكثر من {count}</translation>
  </message>
  <message>
   <source>{point} ← the {candidate} of the smallest {cost}</source>
   <extracomment>method_labels.formulas</extracomment>
   <translation>⁦{point} ← ⁧{candidate} ذات أصغر {cost}⁩⁩</translation>
  </message>
  <message>
   <source>s: a running mean of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏s: متوسط جارٍ لمربعاته، وهو 0 أولًا</translation>
  </message>
  <message>
   <source>N: the points of the grid, one a step</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏N: نقاط الشبكة، واحدة في كل خطوة</translation>
  </message>
  <message>
   <source>g: the gradient</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏g: التدرّج</translation>
  </message>
  <message>
   <source>s: the sum of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏s: مجموع مربعاته، وهو 0 أولًا</translation>
  </message>
  <message>
   <source>g: the gradient {sign}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏g: التدرّج {sign}</translation>
  </message>
  <message>
   <source>m and s: running means of g and of its square, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏m و s: متوسطان جاريان لـ g ولمربعه، وهما 0 أولًا</translation>
  </message>
  <message>
   <source>{mean} and {squares} make up for that beginning at step t</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏{mean} و{squares} يعوّضان عن تلك البداية عند الخطوة t</translation>
  </message>
  <message>
   <source>{letter}: the slope</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏{letter}: الميل</translation>
  </message>
  <message>
   <source>{letter}: the curvature</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏{letter}: الانحناء</translation>
  </message>
  <message>
   <source>H: its Hessian, all second derivatives</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>‏H: مصفوفة هِسّه لها، كل المشتقات الثانية</translation>
  </message>
  <message>
   <source>the last step leads to the best</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>الخطوة الأخيرة تقود إلى الأفضل</translation>
  </message>
  <message>
   <source>carried on</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>المحمول</translation>
  </message>
  <message>
   <source>mean</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>المتوسط</translation>
  </message>
  <message>
   <source>step</source>
   <extracomment>method_picture_labels.PULLS, race_labels.STEPS_AXIS</extracomment>
   <translation>الخطوة</translation>
  </message>
  <message>
   <source>f″ &lt; 0: the parabola opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN</extracomment>
   <translation>‏⁦f″ &lt; 0⁩: القطع المكافئ مفتوح إلى أسفل</translation>
  </message>
  <message>
   <source>f″ &lt; 0: opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN_SHORT</extracomment>
   <translation>‏⁦f″ &lt; 0⁩: مفتوح إلى أسفل</translation>
  </message>
  <message>
   <source>f″ = 0: a straight line, without a vertex</source>
   <extracomment>method_picture_labels.MODEL_STRAIGHT</extracomment>
   <translation>‏⁦f″ = 0⁩: خط مستقيم بلا رأس</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here: it has no lowest place</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL</extracomment>
   <translation>نموذج نيوتن ليس وعاءً هنا: ليس له أخفض مكان</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL_SHORT</extracomment>
   <translation>نموذج نيوتن ليس وعاءً هنا</translation>
  </message>
  <message>
   <source>no bowl</source>
   <extracomment>method_picture_labels.NO_BOWL</extracomment>
   <translation>ليس وعاءً</translation>
  </message>
  <message>
   <source>best {place}</source>
   <extracomment>method_picture_labels.best_place, method_picture_labels.best_cost</extracomment>
   <translation>الأفضل {place}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>‏{name}: «{given}» ليس عددًا. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a finite number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>‏{name}: «{given}» ليس عددًا منتهيًا. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a whole number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>‏{name}: «{given}» ليس عددًا صحيحًا. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of range. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>‏{name}: «{given}» خارج المجال. {remedy}</translation>
  </message>
  <message>
   <source>{name} is empty. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>‏{name}: الحقل فارغ. {remedy}</translation>
  </message>
  <message>
   <source>{name}: {method} needs all samples at each step. Give all, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>‏{name}: طريقة {method} تحتاج إلى كل العيّنات في كل خطوة. أعطها كلها، أو اختر طريقة أخرى.</translation>
  </message>
  <message>
   <source>{name}: {method} needs the right gradient. Leave the mistakes out, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>‏{name}: طريقة {method} تحتاج إلى التدرّج الصحيح. اترك الأخطاء، أو اختر طريقة أخرى.</translation>
  </message>
  <message>
   <source>{name} means nothing to {method}. Leave it out, or choose another method.</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>‏{name}: لا معنى له مع طريقة {method}. احذفه، أو اختر طريقة أخرى.</translation>
  </message>
  <message>
   <source>{name}: {points} for each of {dimension} parameters make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>‏{name}: {points} لكل من {dimension} من الوسطاء تعني {count} من الحسابات، والحد الأقصى {limit}. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not above the grid’s other end, {other}. Give a larger number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>‏{name}: «{given}» ليس أكبر من طرف الشبكة الآخر، {other}. اكتب عددًا أكبر، أو انقل الطرف الآخر.</translation>
  </message>
  <message>
   <source>Give {accepted}, such as {example}.</source>
   <extracomment>method_words._remedy</extracomment>
   <translation>اكتب {accepted}، مثل {example}.</translation>
  </message>
  <message>
   <source>the method in force</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>الطريقة السارية</translation>
  </message>
  <message>
   <source>{name}: {method} takes {most} parameters at the most, and there are {dimension}. Choose another method, or fewer features.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}: ‏{method} تقبل {most} من المعاملات على الأكثر، وعددها هنا {dimension}. اختر طريقة أخرى أو ميزات أقل.</translation>
  </message>
  <message>
   <source>Choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>اختر طريقة أخرى.</translation>
  </message>
  <message>
   <source>Give at most {most}, or choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>اكتب {most} على الأكثر، أو اختر طريقة أخرى.</translation>
  </message>
  <message>
   <source>{name}: {points} make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>‏{name}: {points} تعني {count} من الحسابات، والحد الأقصى {limit}. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not below the grid’s other end, {other}. Give a smaller number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>‏{name}: «{given}» ليس أصغر من طرف الشبكة الآخر، {other}. اكتب عددًا أصغر، أو انقل الطرف الآخر.</translation>
  </message>
  <message>
   <source>A hill in two dimensions: valleys, saddles, lakes and plateaus.</source>
   <extracomment>mountain_labels.TERRAIN</extracomment>
   <translation>تلّ في بعدين: أودية وسروج وبحيرات وهضاب.</translation>
  </message>
  <message>
   <source>Which landscape to walk down; each comes with a start and a rate.</source>
   <extracomment>mountain_labels.CHOICE</extracomment>
   <translation>أي تضاريس يُنزل عليها؛ ولكل منها بداية ومعدل.</translation>
  </message>
  <message>
   <source>Edit as function</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>تحرير كدالة</translation>
  </message>
  <message>
   <source>Take the formula over into the function’s page, to change it there.</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>نقل الصيغة إلى صفحة الدالة لتغييرها هناك.</translation>
  </message>
  <message>
   <source>The landscape as a surface with the walk on it. Drag to turn it, with Shift to move it, wheel to zoom; double-click to start there.</source>
   <extracomment>mountain_labels.SURFACE</extracomment>
   <translation>المشهد سطحًا والمسيرة عليه. السحب يديره، ومع Shift يحرّكه، والعجلة تكبّره؛ والنقر المزدوج يبدأ هناك.</translation>
  </message>
  <message>
   <source>Arrows turn, plus and minus zoom, Home and 1 to 5 look from elsewhere.</source>
   <extracomment>mountain_labels.SURFACE_KEYS</extracomment>
   <translation>الأسهم تدير، وزائد وناقص للتكبير والتصغير، وHome ومن 1 إلى 5 للنظر من جهة أخرى.</translation>
  </message>
  <message>
   <source>Usual</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>المعتاد</translation>
  </message>
  <message>
   <source>From a corner, and from above.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>من ركن ومن أعلى.</translation>
  </message>
  <message>
   <source>Above</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>من أعلى</translation>
  </message>
  <message>
   <source>Straight from above, as a map: x to the right, y upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>من فوق مباشرة كخريطة: x نحو اليمين، و y نحو الأعلى.</translation>
  </message>
  <message>
   <source>Along x</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>على امتداد x</translation>
  </message>
  <message>
   <source>From the side: x to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>من الجانب: x نحو اليمين، والتكلفة نحو الأعلى.</translation>
  </message>
  <message>
   <source>Along y</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>على امتداد y</translation>
  </message>
  <message>
   <source>From the side: y to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>من الجانب: y نحو اليمين، والتكلفة نحو الأعلى.</translation>
  </message>
  <message>
   <source>Walker</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>السائر</translation>
  </message>
  <message>
   <source>Low behind the ball, looking downhill.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>منخفضًا خلف الكرة، ناظرًا أسفل المنحدر.</translation>
  </message>
  <message>
   <source>heights to scale</source>
   <extracomment>mountain_labels.TO_SCALE</extracomment>
   <translation>الارتفاعات بالمقياس</translation>
  </message>
  <message>
   <source>heights: a root of the cost</source>
   <extracomment>mountain_labels.BY_ROOT</extracomment>
   <translation>الارتفاعات: جذر للتكلفة</translation>
  </message>
  <message>
   <source>The 3-D view needs OpenGL, which is not to be had here; the contour view shows the same.</source>
   <extracomment>mountain_labels.NO_SURFACE</extracomment>
   <translation>يحتاج العرض ثلاثي الأبعاد إلى OpenGL، وهو غير متاح هنا؛ وعرض الكنتور يبيّن الشيء نفسه.</translation>
  </message>
  <message>
   <source>Fog</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>الضباب</translation>
  </message>
  <message>
   <source>Hide all but what the walk has felt: the value and the slope where it has been. Once more lifts the fog.</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>إخفاء كل شيء عدا ما لمسته المسيرة: القيمة والميل حيث مرّت. ومرة أخرى ينقشع الضباب.</translation>
  </message>
  <message>
   <source>not felt yet</source>
   <extracomment>mountain_labels.UNFELT</extracomment>
   <translation>لم يُلمس بعد</translation>
  </message>
  <message>
   <source>In fog there is no map.
Lift the fog to see this.</source>
   <extracomment>mountain_labels.IN_FOG</extracomment>
   <translation>لا خريطة في الضباب.\nأزل الضباب لرؤية هذا.</translation>
  </message>
  <message>
   <source>Bowl</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>وعاء</translation>
  </message>
  <message>
   <source>As steep one way as the other: here the slope points at the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>الانحدار نفسه في كل اتجاه: هنا يشير الميل إلى النهاية الصغرى.</translation>
  </message>
  <message>
   <source>Narrow valley</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>وادٍ ضيق</translation>
  </message>
  <message>
   <source>Twenty times steeper across than along: a walk crosses over and over, and gains little.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>أشد انحدارًا عشرين مرة بالعرض منه بالطول: تعبر المسيرة مرارًا وتكسب قليلًا.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>سرج</translation>
  </message>
  <message>
   <source>Up along x, down along y: the slope is 0 in the middle, and there is no minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>صعود على امتداد x ونزول على امتداد y: الميل 0 في الوسط، ولا نهاية صغرى.</translation>
  </message>
  <message>
   <source>Rosenbrock’s banana</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>موزة Rosenbrock</translation>
  </message>
  <message>
   <source>Into the bent valley at once, and along its flat floor for ever.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>إلى الوادي المنحني فورًا، ثم على أرضه المستوية إلى ما لا نهاية.</translation>
  </message>
  <message>
   <source>Himmelblau’s hills</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>تلال Himmelblau</translation>
  </message>
  <message>
   <source>Four minima, equally low: the start decides which one is found.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>أربع نهايات صغرى متساوية الانخفاض: البداية تقرّر أيها يوجد.</translation>
  </message>
  <message>
   <source>Beale’s gorge</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>خانق Beale</translation>
  </message>
  <message>
   <source>Steep walls, and a flat way in between them to the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>جدران شديدة الانحدار، وبينها طريق مستوٍ إلى النهاية الصغرى.</translation>
  </message>
  <message>
   <source>Rastrigin’s egg box</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>علبة بيض Rastrigin</translation>
  </message>
  <message>
   <source>A hundred and more hollows, and only the middle one is lowest.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>أكثر من مئة حفرة، والوسطى وحدها هي الأخفض.</translation>
  </message>
  <message>
   <source>Plateau</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>هضبة</translation>
  </message>
  <message>
   <source>A hole in a plain: begun far out, there is no slope to feel, and no step.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>حفرة في سهل: من بداية بعيدة لا ميل يُلمس ولا خطوة.</translation>
  </message>
  <message>
   <source>Two lakes</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>بحيرتان</translation>
  </message>
  <message>
   <source>A walk from the left ends in the higher lake.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>المسيرة من اليسار تنتهي في البحيرة الأعلى.</translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}.</extracomment>
   <translation>
    <numerusform>لا نهايات صغرى {places}.</numerusform>
    <numerusform>النهاية الصغرى {places}.</numerusform>
    <numerusform>النهايتان الصغريان {places}.</numerusform>
    <numerusform>النهايات الصغرى {places}.</numerusform>
    <numerusform>النهايات الصغرى {places}.</numerusform>
    <numerusform>النهايات الصغرى {places}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No minimum: it goes down without end.</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>لا نهاية صغرى: النزول بلا نهاية.</translation>
  </message>
  <message numerus="yes">
   <source>{count} minima; the lowest is {place}, {cost}.</source>
   <extracomment>mountain_labels.lows; one: {count} minimum; the lowest is {place}, {cost}.</extracomment>
   <translation>
    <numerusform>لا نهايات صغرى؛ الأخفض {place}، {cost}.</numerusform>
    <numerusform>نهاية صغرى واحدة؛ الأخفض {place}، {cost}.</numerusform>
    <numerusform>نهايتان صغريان؛ أخفضهما {place}، {cost}.</numerusform>
    <numerusform>‏{count} نهايات صغرى؛ أخفضها {place}، {cost}.</numerusform>
    <numerusform>‏{count} نهاية صغرى؛ أخفضها {place}، {cost}.</numerusform>
    <numerusform>‏{count} نهاية صغرى؛ أخفضها {place}، {cost}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}: {cost}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}: {cost}.</extracomment>
   <translation>
    <numerusform>لا نهايات صغرى {places}: {cost}.</numerusform>
    <numerusform>النهاية الصغرى {places}: {cost}.</numerusform>
    <numerusform>النهايتان الصغريان {places}: {cost}.</numerusform>
    <numerusform>النهايات الصغرى {places}: {cost}.</numerusform>
    <numerusform>النهايات الصغرى {places}: {cost}.</numerusform>
    <numerusform>النهايات الصغرى {places}: {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} with {cost}</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>‏{place} بقيمة {cost}</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>انتقل {name} من {was} إلى {there}، والتكلفة من {old} إلى {cost}.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>كم يتحرك ŷ مع z: {slope}.</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: a bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>انحناءات مصفوفة هِسّه من {least} إلى {most}: يلائمها وعاء هنا.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>العصبون عند {place}؛ والتكلفة {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>تحركت كلها، {name} إلى {there}، والتكلفة من {old} إلى {cost}.</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>انتقل {name} من {was} إلى {there}؛ وتكلفة الدفعة {cost}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} numbers, with {value}</source>
   <extracomment>neuron_captions._where; one: {count} number, with {value}</extracomment>
   <translation>
    <numerusform>بلا أعداد، مع {value}</numerusform>
    <numerusform>عدد واحد، مع {value}</numerusform>
    <numerusform>عددان، مع {value}</numerusform>
    <numerusform>‏{count} أعداد، مع {value}</numerusform>
    <numerusform>‏{count} عددًا، مع {value}</numerusform>
    <numerusform>‏{count} عدد، مع {value}</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>الخطأ</translation>
  </message>
  <message>
   <source>Sample {number}: {output}, and {label}. The error is {error}.</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>العيّنة {number}: {output}، و{label}. الخطأ {error}.</translation>
  </message>
  <message>
   <source>Slope of σ</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>ميل σ</translation>
  </message>
  <message>
   <source>Cross-entropy divides by {slope} again: it cancels, and the error is left.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>الإنتروبيا المتقاطعة تقسم على {slope} مرة أخرى: فيُختزل ويبقى الخطأ.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}. The bug leaves it out.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>كم يتحرك ŷ مع z: {slope}. الخلل يُسقطه.</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}: flat. Wrong, and yet it hardly pulls.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>كم يتحرك ŷ مع z: {slope}: مستوٍ. العيّنة خاطئة، ومع ذلك تكاد لا تشدّ.</translation>
  </message>
  <message>
   <source>Pull</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>الشدّ</translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of all {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of all {count} samples is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>لا عيّنات: التدرّج {slope}.</numerusform>
    <numerusform>شدّ العيّنة الوحيدة هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ العيّنتين هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ العيّنات كلها، وعددها {count}، هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ العيّنات كلها، وعددها {count}، هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ العيّنات كلها، وعددها {count}، هو التدرّج: {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of the batch’s {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of the batch’s {count} sample is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>لا عيّنات في الدفعة: التدرّج {slope}.</numerusform>
    <numerusform>شدّ عيّنة الدفعة الوحيدة هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ عيّنتي الدفعة هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ عيّنات الدفعة، وعددها {count}، هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ عيّنات الدفعة، وعددها {count}، هو التدرّج: {slope}.</numerusform>
    <numerusform>متوسط شدّ عيّنات الدفعة، وعددها {count}، هو التدرّج: {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean</source>
   <extracomment>neuron_captions._mean</extracomment>
   <translation>المتوسط</translation>
  </message>
  <message>
   <source>Memory</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: no bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>انحناءات مصفوفة هِسّه من {least} إلى {most}: لا يلائمها وعاء هنا.</translation>
  </message>
  <message>
   <source>The bug takes the gradient of b at the new w: b goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>الخلل يأخذ تدرّج b عند w الجديد: ينتقل b إلى {there}.</translation>
  </message>
  <message>
   <source>{formula}, so {name} goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>‏{formula}، فينتقل {name} إلى {there}.</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>العصبون عند {place}؛ وتكلفة الدفعة {cost}.</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>تحركت كلها، {name} إلى {there}؛ وتكلفة الدفعة {cost}.</translation>
  </message>
  <message>
   <source>Error times slope times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>الخطأ في الميل في المدخل: {formula}، الشدّ على {name}.</translation>
  </message>
  <message>
   <source>Error times slope: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>الخطأ في الميل: {formula}، الشدّ على {name}.</translation>
  </message>
  <message>
   <source>Error times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>الخطأ في المدخل: {formula}، الشدّ على {name}.</translation>
  </message>
  <message>
   <source>Error: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>الخطأ: {formula}، الشدّ على {name}.</translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</extracomment>
   <translation>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع دون عيّنات {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على العيّنة الوحيدة {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على العيّنتين {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على العيّنات كلها، وعددها {count}، هو {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على العيّنات كلها، وعددها {count}، هو {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على العيّنات كلها، وعددها {count}، هو {slope}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over the batch’s {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over the batch’s {count} sample is {slope}.</extracomment>
   <translation>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع دون عيّنات {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على عيّنة الدفعة الوحيدة {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على عيّنتي الدفعة {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على عيّنات الدفعة، وعددها {count}، هو {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على عيّنات الدفعة، وعددها {count}، هو {slope}.</numerusform>
    <numerusform>الخلل يجمع وينسى ⁦1/N⁩: المجموع على عيّنات الدفعة، وعددها {count}، هو {slope}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The Hessian H says how all slopes change from here on.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>مصفوفة هِسّه H تبيّن كيف تتغير كل الميول من هنا.</translation>
  </message>
  <message>
   <source>{name}’s keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>ذاكرة {name} تحتفظ بـ {share} وتضيف التدرّج: {formula}.</translation>
  </message>
  <message>
   <source>What {name} remembers of squared slopes: {sum}, so their usual size is {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>ما يتذكره {name} من مربعات الميول: {sum}، فمقدارها المعتاد {size}.</translation>
  </message>
  <message>
   <source>Of {name}’s slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>من ميول {name} حتى الآن: المتوسط {mean} والمقدار المعتاد {size}.</translation>
  </message>
  <message>
   <source>What the neuron learns from: built in, or your own.</source>
   <extracomment>neuron_labels.DATA</extracomment>
   <translation>ما يتعلّم منه العصبون: بيانات جاهزة أو خاصة.</translation>
  </message>
  <message>
   <source>How a miss is counted: the quadratic cost ½(ŷ − y)² or (ŷ − y)², averaged over the samples, or the cross-entropy, −log of the probability given to the right class.</source>
   <extracomment>neuron_labels.COST</extracomment>
   <translation>كيف يُحسب الخطأ: التكلفة التربيعية ⁦½(ŷ − y)²⁩ أو ⁦(ŷ − y)²⁩ متوسطةً على العيّنات، أو الإنتروبيا المتقاطعة، ⁦−log⁩ الاحتمال المعطى للفئة الصحيحة.</translation>
  </message>
  <message>
   <source>Samples that a step looks at: all, 1 (stochastic gradient descent), or any number; they are shuffled anew in each epoch.</source>
   <extracomment>neuron_labels.BATCH</extracomment>
   <translation>العيّنات التي تنظر إليها الخطوة: كلها، أو 1 (النزول التدرّجي العشوائي)، أو أي عدد؛ وتُخلط من جديد في كل حقبة.</translation>
  </message>
  <message>
   <source>None: as measured. Standard: (x − mean) / standard deviation, feature by feature.</source>
   <extracomment>neuron_labels.SCALE</extracomment>
   <translation>بلا: كما قيست. معياري: ⁦(x − mean) / standard deviation⁩، أي الفرق عن المتوسط على الانحراف المعياري، لكل سمة.</translation>
  </message>
  <message>
   <source>A share of the samples that is not trained on, to see what was really learnt.</source>
   <extracomment>neuron_labels.HELD_OUT</extracomment>
   <translation>نسبة من العيّنات لا يُدرَّب عليها، لمعرفة ما تُعلِّم حقًا.</translation>
  </message>
  <message>
   <source>Your own table: a file with a line of names and a row a sample.</source>
   <extracomment>neuron_labels.OPEN_CSV</extracomment>
   <translation>جدول خاص: ملف فيه سطر للأسماء وصف لكل عيّنة.</translation>
  </message>
  <message>
   <source>Paint</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>رسم</translation>
  </message>
  <message>
   <source>Paint points of two classes on an empty plane, and train on them.</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>رسم نقاط من فئتين على مستوٍ خالٍ، والتدريب عليها.</translation>
  </message>
  <message>
   <source>Draw…</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>لوحة…</translation>
  </message>
  <message>
   <source>Draw small pictures, say what they are, and train on them.</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>رسم صور صغيرة وتسميتها والتدريب عليها.</translation>
  </message>
  <message>
   <source>Rows…</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>الصفوف…</translation>
  </message>
  <message>
   <source>See and edit the samples.</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>رؤية العيّنات وتحريرها.</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>حول</translation>
  </message>
  <message>
   <source>What the data is, its licence, and where it comes from.</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>ما هي البيانات، وترخيصها، ومصدرها.</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>neuron_labels.SCALES, neuron_labels.HELD_OUT_SHARES, own_data_labels.NO_FEATURES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>بلا</translation>
  </message>
  <message>
   <source>Standard</source>
   <extracomment>neuron_labels.SCALES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>معياري</translation>
  </message>
  <message>
   <source>Quadratic, 1/(2N)</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>تربيعية، ⁦1/(2N)⁩</translation>
  </message>
  <message>
   <source>Quadratic, 1/N</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>تربيعية، ⁦1/N⁩</translation>
  </message>
  <message>
   <source>Cross-entropy</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>إنتروبيا متقاطعة</translation>
  </message>
  <message>
   <source>All {count}</source>
   <extracomment>neuron_labels.ALL_SAMPLES</extracomment>
   <translation>كلها {count}</translation>
  </message>
  <message>
   <source>Painted points</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>نقاط مرسومة</translation>
  </message>
  <message>
   <source>Drawn pictures</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>صور مرسومة</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Licence: {licence}.&lt;br&gt;Source: {source}&lt;/p&gt;</source>
   <extracomment>neuron_labels.DATA_TEXT</extracomment>
   <translation>‏&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;الترخيص: {licence}.&lt;br&gt;المصدر: {source}&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Your own data: {counts}.&lt;/p&gt;</source>
   <extracomment>neuron_labels.OWN_DATA_TEXT</extracomment>
   <translation>‏&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;بيانات خاصة: {counts}.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>own units</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>وحدات أصلية</translation>
  </message>
  <message>
   <source>Show the weights for the data as measured, and not for the standardised inputs.</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>إظهار الأوزان للبيانات كما قيست، لا للمدخلات المعيارية.</translation>
  </message>
  <message>
   <source>class {name}</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>الفئة {name}</translation>
  </message>
  <message>
   <source>Click or drag to paint points of this class.</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>انقر أو اسحب لرسم نقاط من هذه الفئة.</translation>
  </message>
  <message>
   <source>Clear</source>
   <extracomment>neuron_labels.CLEAR, neuron_labels.CLEAR_DRAWING, own_data_labels.CLEAR, race_labels.CLEAR_SHORT</extracomment>
   <translation>مسح</translation>
  </message>
  <message>
   <source>Take all painted points away and begin anew.</source>
   <extracomment>neuron_labels.CLEAR</extracomment>
   <translation>إزالة كل النقاط المرسومة والبدء من جديد.</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>تمّ</translation>
  </message>
  <message>
   <source>Stop painting.</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>إنهاء الرسم.</translation>
  </message>
  <message>
   <source>Points of both classes are needed: there is none of “{name}”.</source>
   <extracomment>neuron_labels.BOTH_CLASSES</extracomment>
   <translation>تلزم نقاط من الفئتين: لا توجد أي نقطة من «{name}».</translation>
  </message>
  <message>
   <source>The gradient of one sample, factor by factor.</source>
   <extracomment>neuron_labels.CHAIN_RULE</extracomment>
   <translation>تدرّج عيّنة واحدة، عاملًا عاملًا.</translation>
  </message>
  <message>
   <source>Ask the neuron</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>سؤال العصبون</translation>
  </message>
  <message>
   <source>What the neuron answers for a sample that it has not seen.</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>بمَ يجيب العصبون عن عيّنة لم يرها.</translation>
  </message>
  <message>
   <source>What if the code were wrong?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>ماذا لو كان البرنامج خاطئًا؟</translation>
  </message>
  <message>
   <source>Put a common bug into the code: what does it do?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>ضع خطأً شائعًا في البرنامج: ماذا يفعل؟</translation>
  </message>
  <message>
   <source>sample {number} of {count}: {name}</source>
   <extracomment>neuron_labels.SAMPLE</extracomment>
   <translation>العيّنة {number} من {count}: {name}</translation>
  </message>
  <message>
   <source>The sample before. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.PREVIOUS</extracomment>
   <translation>العيّنة السابقة. والنقر على عيّنة يختارها أيضًا.</translation>
  </message>
  <message>
   <source>The next sample. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.NEXT</extracomment>
   <translation>العيّنة التالية. والنقر على عيّنة يختارها أيضًا.</translation>
  </message>
  <message>
   <source>The sample before</source>
   <extracomment>neuron_labels.PREVIOUS_NAME</extracomment>
   <translation>العيّنة السابقة</translation>
  </message>
  <message>
   <source>The next sample</source>
   <extracomment>neuron_labels.NEXT_NAME</extracomment>
   <translation>العيّنة التالية</translation>
  </message>
  <message>
   <source>Input</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>المدخل</translation>
  </message>
  <message>
   <source>Which of the inputs the last two factors are shown for.</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>أي المدخلات يُعرض له العاملان الأخيران.</translation>
  </message>
  <message>
   <source>the error</source>
   <extracomment>neuron_labels.ERROR_TILE</extracomment>
   <translation>الخطأ</translation>
  </message>
  <message>
   <source>the slope</source>
   <extracomment>neuron_labels.SLOPE_TILE</extracomment>
   <translation>الميل</translation>
  </message>
  <message>
   <source>the input</source>
   <extracomment>neuron_labels.INPUT_TILE</extracomment>
   <translation>المدخل</translation>
  </message>
  <message>
   <source>its pull</source>
   <extracomment>neuron_labels.PULL_TILE</extracomment>
   <translation>شدّها</translation>
  </message>
  <message>
   <source>error: large</source>
   <extracomment>neuron_labels.ERROR_LARGE</extracomment>
   <translation>الخطأ: كبير</translation>
  </message>
  <message>
   <source>error: small</source>
   <extracomment>neuron_labels.ERROR_SMALL</extracomment>
   <translation>الخطأ: صغير</translation>
  </message>
  <message>
   <source>flat: it stalls</source>
   <extracomment>neuron_labels.SLOPE_FLAT</extracomment>
   <translation>مستوٍ: يتعثّر</translation>
  </message>
  <message>
   <source>cancels with 1/σ′</source>
   <extracomment>neuron_labels.SLOPE_CANCELLED</extracomment>
   <translation>يُختزل مع ⁦1/σ′⁩</translation>
  </message>
  <message>
   <source>left out by the bug</source>
   <extracomment>neuron_labels.SLOPE_MISSING</extracomment>
   <translation>أسقطه الخلل</translation>
  </message>
  <message>
   <source>forgotten by the bug</source>
   <extracomment>neuron_labels.INPUT_MISSING</extracomment>
   <translation>نسيه الخلل</translation>
  </message>
  <message>
   <source>the bias’ input is 1</source>
   <extracomment>neuron_labels.INPUT_BIAS</extracomment>
   <translation>مدخل الانحياز هو 1</translation>
  </message>
  <message>
   <source>How far the output ŷ is from the label y: what is wrong with this sample.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>كم يبتعد الخرج ŷ عن الوسم y: ما هو خاطئ في هذه العيّنة.</translation>
  </message>
  <message>
   <source>How much the output moves when z does. Nearly 0 where the neuron is sure, right or wrong: there a sample hardly pulls, however wrong it is.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>كم يتحرك الخرج حين يتحرك z. يقارب 0 حيث يكون العصبون واثقًا، مصيبًا أو مخطئًا: هناك تكاد العيّنة لا تشدّ مهما كانت خاطئة.</translation>
  </message>
  <message>
   <source>What the weight is multiplied with: a large input makes its weight move more.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>ما يُضرب فيه الوزن: المدخل الكبير يجعل وزنه يتحرك أكثر.</translation>
  </message>
  <message>
   <source>The product: this sample’s part of the gradient. The mean of all samples’ pulls is ∂C/∂w, and the step is −η times that.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>حاصل الضرب: نصيب هذه العيّنة من التدرّج. متوسط شدّ كل العيّنات هو ⁦∂C/∂w⁩، والخطوة ⁦−η⁩ مضروبًا فيه.</translation>
  </message>
  <message>
   <source>Cross-entropy: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Times σ′(z) = ŷ(1 − ŷ), what is left is ŷ − y: a sample that is quite wrong pulls with all its might.</source>
   <extracomment>neuron_labels.CANCELLED_TIP</extracomment>
   <translation>الإنتروبيا المتقاطعة: ⁦∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ))⁩. وبضربها في ⁦σ′(z) = ŷ(1 − ŷ)⁩ يبقى ⁦ŷ − y⁩: العيّنة الخاطئة جدًا تشدّ بكل قوتها.</translation>
  </message>
  <message>
   <source>mean of {count}</source>
   <extracomment>neuron_labels.MEAN</extracomment>
   <translation>متوسط {count}</translation>
  </message>
  <message>
   <source>{name} = {here}, after the method’s next step</source>
   <extracomment>neuron_labels.NEXT_WEIGHT</extracomment>
   <translation>‏⁦{name} = {here}⁩، بعد خطوة الطريقة التالية</translation>
  </message>
  <message>
   <source>{name}: any number, in the data's own units.</source>
   <extracomment>neuron_labels.ASK_FEATURE_TIP</extracomment>
   <translation>‏{name}: أي عدد بوحدات البيانات نفسها.</translation>
  </message>
  <message>
   <source>Click anywhere in the data, or type the features.</source>
   <extracomment>neuron_labels.ASK_HINT</extracomment>
   <translation>انقر في أي مكان من البيانات، أو اكتب السمات.</translation>
  </message>
  <message>
   <source>Draw a picture: the answer follows.</source>
   <extracomment>neuron_labels.ASK_DRAWING</extracomment>
   <translation>ارسم صورة: والجواب يتبع.</translation>
  </message>
  <message>
   <source>An empty picture.</source>
   <extracomment>neuron_labels.CLEAR_DRAWING</extracomment>
   <translation>صورة فارغة.</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>تحميل المثال</translation>
  </message>
  <message>
   <source>Four points on a line, learning rate 1, from (0.5, 0.2): 200 steps show what each bug does.</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>أربع نقاط على خط، معدل التعلّم 1، من ⁦(0.5, 0.2)⁩: تبيّن 200 خطوة ما يفعله كل خلل.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right (to {error}).</source>
   <extracomment>neuron_labels.CHECK_AGREES</extracomment>
   <translation>الفروق المنتهية: التدرّج صحيح (حتى {error}).</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong. Claimed {claimed}, measured {measured}.</source>
   <extracomment>neuron_labels.CHECK_FAILS</extracomment>
   <translation>الفروق المنتهية: التدرّج خاطئ. المدّعى {claimed}، والمقيس {measured}.</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right. The step is not: it mixes two points.</source>
   <extracomment>neuron_labels.CHECK_LATE</extracomment>
   <translation>الفروق المنتهية: التدرّج صحيح، والخطوة لا: تخلط بين نقطتين.</translation>
  </message>
  <message>
   <source>This page keeps to itself which bug is in the code. What the check finds:</source>
   <extracomment>neuron_labels.CHECK_KEPT</extracomment>
   <translation>تكتم هذه الصفحة أي خلل في البرنامج. ما يجده الفحص:</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong.</source>
   <extracomment>neuron_labels.CHECK_FAILS_SHORT</extracomment>
   <translation>الفروق المنتهية: التدرّج خاطئ.</translation>
  </message>
  <message>
   <source>Finite differences: computing.</source>
   <extracomment>neuron_labels.CHECK_WAITS</extracomment>
   <translation>الفروق المنتهية: قيد الحساب.</translation>
  </message>
  <message numerus="yes">
   <source>{count} others</source>
   <extracomment>neuron_labels.others; one: {count} other</extracomment>
   <translation>
    <numerusform>ولا غيرها</numerusform>
    <numerusform>واحد آخر</numerusform>
    <numerusform>اثنان آخران</numerusform>
    <numerusform>‏{count} أخرى</numerusform>
    <numerusform>‏{count} غيرها</numerusform>
    <numerusform>‏{count} غيرها</numerusform>
   </translation>
  </message>
  <message>
   <source>quadratic, 1/(2N)</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>تربيعية، ⁦1/(2N)⁩</translation>
  </message>
  <message>
   <source>quadratic, 1/N</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>تربيعية، ⁦1/N⁩</translation>
  </message>
  <message>
   <source>cross-entropy</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>إنتروبيا متقاطعة</translation>
  </message>
  <message>
   <source>as measured</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>كما قيست</translation>
  </message>
  <message>
   <source>standardised</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>معيارية</translation>
  </message>
  <message>
   <source>decay</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>الاضمحلال</translation>
  </message>
  <message>
   <source>epsilon</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>إبسيلون</translation>
  </message>
  <message>
   <source>beta1</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>بيتا1</translation>
  </message>
  <message>
   <source>beta2</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>بيتا2</translation>
  </message>
  <message>
   <source>low</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>من</translation>
  </message>
  <message>
   <source>high</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>إلى</translation>
  </message>
  <message>
   <source>points</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>النقاط</translation>
  </message>
  <message>
   <source>Sign of the exponent</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>إشارة الأس</translation>
  </message>
  <message>
   <source>The output is 1/(1 + e^z), the gradient still that of 1/(1 + e^(−z)): every step climbs.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>الخرج ⁦1/(1 + e^z)⁩، والتدرّج ما زال تدرّج ⁦1/(1 + e^(−z))⁩: كل خطوة تصعد.</translation>
  </message>
  <message>
   <source>Forgotten x</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>نسيان x</translation>
  </message>
  <message>
   <source>∂ŷ/∂w without its factor x: every weight moves as the bias does.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>‏⁦∂ŷ/∂w⁩ بلا عامله x: كل وزن يتحرك كما يتحرك الانحياز.</translation>
  </message>
  <message>
   <source>Sum instead of mean</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>المجموع بدل المتوسط</translation>
  </message>
  <message>
   <source>Without the 1/N the steps are N times as long: right direction, wrong length.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>بلا ⁦1/N⁩ تطول الخطوات N مرة: الاتجاه صحيح والطول خاطئ.</translation>
  </message>
  <message>
   <source>σ′ left out</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>إسقاط ⁦σ′⁩</translation>
  </message>
  <message>
   <source>The chain rule's middle factor is missing: this is the gradient of another cost.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>العامل الأوسط من قاعدة السلسلة ناقص: هذا تدرّج تكلفة أخرى.</translation>
  </message>
  <message>
   <source>b updated with the new w</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>تحديث b بـ w الجديد</translation>
  </message>
  <message>
   <source>b's gradient is computed after w has moved: two half-steps, not one step.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>يُحسب تدرّج b بعد أن تحرك w: نصفا خطوة، لا خطوة واحدة.</translation>
  </message>
  <message>
   <source>Under cross-entropy σ′ has cancelled, so leaving it out changes nothing.</source>
   <extracomment>neuron_words.NO_SLOPE_HAS_CANCELLED</extracomment>
   <translation>مع الإنتروبيا المتقاطعة اختُزل ⁦σ′⁩، فإسقاطه لا يغيّر شيئًا.</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples</source>
   <extracomment>neuron_words.setting; one: {count} sample</extracomment>
   <translation>
    <numerusform>بلا عيّنات</numerusform>
    <numerusform>عيّنة واحدة</numerusform>
    <numerusform>عيّنتين</numerusform>
    <numerusform>‏{count} عيّنات</numerusform>
    <numerusform>‏{count} عيّنة</numerusform>
    <numerusform>‏{count} عيّنة</numerusform>
   </translation>
  </message>
  <message>
   <source>A sigmoid neuron with {inputs} ({scale}) learns {zero} (0) and {one} (1) from {samples}; cost {cost}; {how}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>عصبون سيني له {inputs} ({scale}) يتعلّم {zero} (0) و{one} (1) من {samples}؛ التكلفة {cost}؛ {how}</translation>
  </message>
  <message>
   <source>{method} from {start} with learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>‏{method} من {start} بمعدل التعلّم {rate}</translation>
  </message>
  <message>
   <source>No threshold here: the cost is flat in one direction (one λ is 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>لا عتبة هنا: التكلفة مستوية في اتجاه واحد (أحد λ يساوي 0).</translation>
  </message>
  <message>
   <source>Choose a smaller {rate}.</source>
   <extracomment>neuron_words._remedy, outcome_words.remedy</extracomment>
   <translation>اختر {rate} أصغر.</translation>
  </message>
  <message>
   <source>No flat boundary separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>لا يفصل بين هاتين الفئتين حدّ مستوٍ، فمهما كانت الأوزان تبقى بعض العيّنات في الجهة الخاطئة.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>الخطوة {step}: التكلفة {cost}، الدقة {share}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share} · held out {held}, cost {cost}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>الدقة {share} · المحجوزة {held}، التكلفة {cost}</translation>
  </message>
  <message>
   <source>epoch {epoch}, cost of all {cost}, {accuracy}</source>
   <extracomment>neuron_words.score_note</extracomment>
   <translation>الحقبة {epoch}، تكلفة الكل {cost}، {accuracy}</translation>
  </message>
  <message>
   <source>{name}, {share}</source>
   <extracomment>neuron_words.answer</extracomment>
   <translation>{name}، {share}</translation>
  </message>
  <message>
   <source>{samples}, {count} held out</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>‏{samples}، والمحجوزة {count}</translation>
  </message>
  <message>
   <source>{cost}, batches of {count}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>‏{cost}، دفعات من {count}</translation>
  </message>
  <message>
   <source>{method} from {start}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>‏{method} من {start}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options} and learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>‏{method} من {start} مع {options} ومعدل التعلّم {rate}</translation>
  </message>
  <message>
   <source>a random start (seed {seed})</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>بداية عشوائية (البذرة {seed})</translation>
  </message>
  <message>
   <source>a start of your own</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>بداية خاصة</translation>
  </message>
  <message>
   <source>Here {limit}: below it a step goes down. L changes along the way.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>هنا {limit}: تحته تنزل الخطوة. ويتغير L في الطريق.</translation>
  </message>
  <message>
   <source>No threshold here: the cost curves downwards in every direction (all λ &lt; 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>لا عتبة هنا: التكلفة تنحني إلى أسفل في كل اتجاه (كل ⁦λ &lt; 0⁩).</translation>
  </message>
  <message>
   <source>No threshold here: the cost is no bowl, one λ is {lowest}.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>لا عتبة هنا: التكلفة ليست وعاءً، وأحد λ يساوي {lowest}.</translation>
  </message>
  <message>
   <source>See what its steps do; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>انظر ماذا تفعل خطواته؛ {share} في الجهة الصحيحة.</translation>
  </message>
  <message>
   <source>{share} are on their own side. Step or run.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>‏{share} في الجهة الصحيحة. اضغط «خطوة» أو «تشغيل».</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples are quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict; one: One sample is quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</extracomment>
   <translation>
    <numerusform>لا عيّنات خاطئة جدًا حيث يقارب ⁦σ′⁩ الصفر. {share} في الجهة الصحيحة.</numerusform>
    <numerusform>عيّنة واحدة خاطئة جدًا، ومع ذلك يقارب ⁦σ′⁩ الصفر عندها. {share} في الجهة الصحيحة.</numerusform>
    <numerusform>عيّنتان خاطئتان جدًا، ومع ذلك يقارب ⁦σ′⁩ الصفر عندهما. {share} في الجهة الصحيحة.</numerusform>
    <numerusform>‏{count} عيّنات خاطئة جدًا، ومع ذلك يقارب ⁦σ′⁩ الصفر عندها. {share} في الجهة الصحيحة.</numerusform>
    <numerusform>‏{count} عيّنة خاطئة جدًا، ومع ذلك يقارب ⁦σ′⁩ الصفر عندها. {share} في الجهة الصحيحة.</numerusform>
    <numerusform>‏{count} عيّنة خاطئة جدًا، ومع ذلك يقارب ⁦σ′⁩ الصفر عندها. {share} في الجهة الصحيحة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Learning.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>يتعلّم.</translation>
  </message>
  <message>
   <source>{share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>‏{share} في الجهة الصحيحة.</translation>
  </message>
  <message>
   <source>H was singular or nearly so there: choose another start or method.</source>
   <extracomment>neuron_words._remedy</extracomment>
   <translation>كانت H هناك مفردة أو تكاد: اختر بداية أخرى أو طريقة أخرى.</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}, held out {held}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>الخطوة {step}: التكلفة {cost}، الدقة {share}، المحجوزة {held}. {verdict}</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>الدقة {share}</translation>
  </message>
  <message numerus="yes">
   <source>{count} inputs</source>
   <extracomment>neuron_words.setting; one: {count} input</extracomment>
   <translation>
    <numerusform>بلا مدخلات</numerusform>
    <numerusform>مدخل واحد</numerusform>
    <numerusform>مدخلان</numerusform>
    <numerusform>‏{count} مدخلات</numerusform>
    <numerusform>‏{count} مدخلًا</numerusform>
    <numerusform>‏{count} مدخل</numerusform>
   </translation>
  </message>
  <message>
   <source>{method} with {options}</source>
   <extracomment>neuron_words.how, walk_words._method</extracomment>
   <translation>‏{method} مع {options}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>‏{method} من {start} مع {options}</translation>
  </message>
  <message>
   <source>{value} for all</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>‏{value} للكل</translation>
  </message>
  <message>
   <source>Here {limit}, and {rate} is not below: the next steps overshoot for now.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>هنا {limit}، و{rate} ليس تحته: الخطوات التالية تتجاوز في الوقت الحاضر.</translation>
  </message>
  <message>
   <source>No threshold here: each step goes down the cost of another batch.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>لا عتبة هنا: كل خطوة تنزل على تكلفة دفعة أخرى.</translation>
  </message>
  <message>
   <source>No threshold here: the code's steps do not follow the cost's gradient.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>لا عتبة هنا: خطوات البرنامج لا تتبع تدرّج التكلفة.</translation>
  </message>
  <message>
   <source>No threshold is computed for so much data: try rates ten times apart.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>لا تُحسب عتبة لبيانات بهذه الكثرة: جرّب معدلات بعضها عشرة أمثال بعض.</translation>
  </message>
  <message>
   <source>No threshold here: 1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>neuron_words._no_threshold, rate_words._of_method</extracomment>
   <translation>لا عتبة هنا: ⁦1/L⁩ و ⁦2/L⁩ صالحان للنزول التدرّجي البسيط فقط.</translation>
  </message>
  <message>
   <source>It takes the slope for {slope}, and its steps have all but ended. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>يحسب الميل {slope}، وقد كادت خطواته تنتهي. {share} في الجهة الصحيحة.</translation>
  </message>
  <message>
   <source>Converged.</source>
   <extracomment>neuron_words.verdict, verdict_words.converged_title</extracomment>
   <translation>تقارب.</translation>
  </message>
  <message>
   <source>The slope is {slope}; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>الميل {slope}؛ {share} في الجهة الصحيحة.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>عند الخطوة {step} صارت الأعداد أكبر من أن يُحسب بها.</translation>
  </message>
  <message numerus="yes">
   <source>The same weights come back every {count} steps.</source>
   <extracomment>neuron_words.verdict; one: The same weights come back every {count} steps.</extracomment>
   <translation>
    <numerusform>الأوزان نفسها تعود في كل خطوة.</numerusform>
    <numerusform>الأوزان نفسها تعود في كل خطوة.</numerusform>
    <numerusform>الأوزان نفسها تعود كل خطوتين.</numerusform>
    <numerusform>الأوزان نفسها تعود كل {count} خطوات.</numerusform>
    <numerusform>الأوزان نفسها تعود كل {count} خطوة.</numerusform>
    <numerusform>الأوزان نفسها تعود كل {count} خطوة.</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}. Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>الميل {slope} فقط، ومع ذلك التكلفة {cost}. الاستواء لا يعني التمام.</translation>
  </message>
  <message>
   <source>The code has a bug.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>في البرنامج خلل.</translation>
  </message>
  <message>
   <source>Ready.</source>
   <extracomment>neuron_words.verdict, verdict_words.ready</extracomment>
   <translation>جاهز.</translation>
  </message>
  <message>
   <source>Learning, slowly.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>يتعلّم ببطء.</translation>
  </message>
  <message>
   <source>No point separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>لا تفصل بين هاتين الفئتين نقطة، فمهما كانت الأوزان تبقى بعض العيّنات في الجهة الخاطئة.</translation>
  </message>
  <message>
   <source>No straight line separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>لا يفصل بين هاتين الفئتين خط مستقيم، فمهما كانت الأوزان تبقى بعض العيّنات في الجهة الخاطئة.</translation>
  </message>
  <message>
   <source>No plane separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>لا يفصل بين هاتين الفئتين مستوٍ، فمهما كانت الأوزان تبقى بعض العيّنات في الجهة الخاطئة.</translation>
  </message>
  <message>
   <source>Converged on a plateau.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>تقارب على هضبة.</translation>
  </message>
  <message>
   <source>The slope is {slope}, but only since σ′ is nearly 0 where the neuron is sure and wrong. Flat does not mean done. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>الميل {slope}، لكن لأن ⁦σ′⁩ يقارب 0 حيث العصبون واثق ومخطئ فقط. الاستواء لا يعني التمام. {share} في الجهة الصحيحة.</translation>
  </message>
  <message>
   <source>Converged at step {step}.</source>
   <extracomment>neuron_words.verdict, parabola_words._ENDINGS, verdict_words.converged_title</extracomment>
   <translation>تقارب عند الخطوة {step}.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>عند الخطوة {step} تزيد التكلفة على مليون مرة مما بدأت منه.</translation>
  </message>
  <message>
   <source>Diverged.</source>
   <extracomment>neuron_words.verdict, outcome_words.diverged, parabola_words._diverged</extracomment>
   <translation>تباعد.</translation>
  </message>
  <message>
   <source>Cycling.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>يدور في حلقة.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}: σ′ is nearly 0 where the neuron is sure and wrong (saturation). Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>الميل {slope} فقط، ومع ذلك التكلفة {cost}: يقارب ⁦σ′⁩ الصفر حيث العصبون واثق ومخطئ (تشبّع). الاستواء لا يعني التمام.</translation>
  </message>
  <message>
   <source>Stalled.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>تعثّر.</translation>
  </message>
  <message>
   <source>undefined</source>
   <extracomment>numerals._not_finite</extracomment>
   <translation>غير معرّف</translation>
  </message>
  <message numerus="yes">
   <source>Gradient descent is as near after {count} evaluations.</source>
   <extracomment>outcome_words._rival; one: Gradient descent is as near after {count} evaluation.</extracomment>
   <translation>
    <numerusform>يقترب النزول التدرّجي القدر نفسه بلا حسابات.</numerusform>
    <numerusform>يقترب النزول التدرّجي القدر نفسه بعد حساب واحد.</numerusform>
    <numerusform>يقترب النزول التدرّجي القدر نفسه بعد حسابين.</numerusform>
    <numerusform>يقترب النزول التدرّجي القدر نفسه بعد {count} حسابات.</numerusform>
    <numerusform>يقترب النزول التدرّجي القدر نفسه بعد {count} حسابًا.</numerusform>
    <numerusform>يقترب النزول التدرّجي القدر نفسه بعد {count} حساب.</numerusform>
   </translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Go back, and choose a smaller {rate} or another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>عند الخطوة {step} وصلت المسيرة إلى {place} حيث الدالة غير معرّفة. ارجع، واختر {rate} أصغر أو بداية أخرى.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>عند الخطوة {step} صارت الأعداد أكبر من أن يُحسب بها: لا أخفض نقطة أمامها.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>عند الخطوة {step} صارت الأعداد أكبر من أن يُحسب بها: حيث يقارب ⁦f″⁩ الصفر يتسع القطع المكافئ الموضعي ويبتعد رأسه. اختر بداية أخرى.</translation>
  </message>
  <message>
   <source>Searched.</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>انتهى البحث.</translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>أفضل النقاط الـ {count} هي {place}، بتكلفة {cost}؛ والنقاط متباعدة بمقدار {distance}. {rival}</translation>
  </message>
  <message>
   <source>Searching.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>البحث جارٍ.</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried; the best so far is {place}, cost {cost}. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>جُرّبت {tried} من {count} من النقاط؛ الأفضل حتى الآن {place}، بتكلفة {cost}. الشبكة لا تعرف ميلًا: تجرّب كل نقطة.</translation>
  </message>
  <message>
   <source>Gradient descent does not come there within {steps} steps.</source>
   <extracomment>outcome_words._rival</extracomment>
   <translation>لا يصل النزول التدرّجي إلى هناك خلال {steps} من الخطوات.</translation>
  </message>
  <message>
   <source>Not downhill.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>ليس نزولًا.</translation>
  </message>
  <message>
   <source>{curvature} here: the local parabola opens downwards, and its extreme is a maximum. Newton’s step climbs to it.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>‏{curvature} هنا: القطع المكافئ الموضعي مفتوح إلى أسفل، وقيمته القصوى نهاية عظمى. خطوة نيوتن تصعد إليها.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a minimum, for the function curves up around it.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>الميل {slope} عند {place}: نهاية صغرى، لأن الدالة تنحني إلى أعلى حولها.</translation>
  </message>
  <message>
   <source>Converged on a flat at step {step}.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>تقارب على أرض مستوية عند الخطوة {step}.</translation>
  </message>
  <message>
   <source>Converged on a flat.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>تقارب على أرض مستوية.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, and the curvature nearly 0 too: a flat bottom, a saddle or a plateau.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>الميل {slope} عند {place}، والانحناء يقارب 0 أيضًا: قاع مستوٍ أو سرج أو هضبة.</translation>
  </message>
  <message>
   <source>Choose another start.</source>
   <extracomment>outcome_words.diverged, outcome_words.remedy</extracomment>
   <translation>اختر بداية أخرى.</translation>
  </message>
  <message>
   <source>At step {step} the walk begins at {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>عند الخطوة {step} تبدأ المسيرة عند {place} حيث الدالة غير معرّفة. اختر بداية أخرى.</translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>عند الخطوة {step} وصلت المسيرة إلى {place} حيث الدالة غير معرّفة. اختر بداية أخرى.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>عند الخطوة {step} تزيد التكلفة على مليون مرة مما بدأت منه: لا أخفض نقطة أمامها.</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>عند الخطوة {step} تزيد التكلفة على مليون مرة مما بدأت منه: حيث يقارب ⁦f″⁩ الصفر يتسع القطع المكافئ الموضعي ويبتعد رأسه. اختر بداية أخرى.</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} points has a cost. Choose another range.</source>
   <extracomment>outcome_words.search, phase_words._found; one: The {count} point has no cost. Choose another range.</extracomment>
   <translation>
    <numerusform>لا نقاط لها تكلفة. اختر مجالًا آخر.</numerusform>
    <numerusform>النقطة الوحيدة ليست لها تكلفة. اختر مجالًا آخر.</numerusform>
    <numerusform>ليس لأي من النقطتين تكلفة. اختر مجالًا آخر.</numerusform>
    <numerusform>ليس لأي من النقاط الـ {count} تكلفة. اختر مجالًا آخر.</numerusform>
    <numerusform>ليس لأي من النقاط الـ {count} تكلفة. اختر مجالًا آخر.</numerusform>
    <numerusform>ليس لأي من النقاط الـ {count} تكلفة. اختر مجالًا آخر.</numerusform>
   </translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. It lies at the grid’s edge: widen the range. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>أفضل النقاط الـ {count} هي {place}، بتكلفة {cost}؛ والنقاط متباعدة بمقدار {distance}. وهي عند حافة الشبكة: وسّع المجال. {rival}</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>جُرّبت {tried} من {count} من النقاط. الشبكة لا تعرف ميلًا: تجرّب كل نقطة.</translation>
  </message>
  <message>
   <source>H is not positive definite (λ from {lowest} to {highest}): Newton’s step leads to a saddle or a maximum of the local model.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>‏H ليست موجبة التحديد (λ من {lowest} إلى {highest}): خطوة نيوتن تقود إلى سرج أو نهاية عظمى للنموذج الموضعي.</translation>
  </message>
  <message>
   <source>No step from here.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>لا خطوة من هنا.</translation>
  </message>
  <message>
   <source>f″ = 0: the local parabola is a straight line, which has no lowest point. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>‏⁦f″ = 0⁩: القطع المكافئ الموضعي خط مستقيم ليس له أخفض نقطة. اختر بداية أخرى.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>الميل {slope} عند {place}.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, within the tolerance.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>الميل {slope} عند {place}، ضمن السماحية.</translation>
  </message>
  <message>
   <source>Balanced on the top.</source>
   <extracomment>outcome_words.converged, parabola_words.verdict</extracomment>
   <translation>متوازن على القمة.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a maximum. The smallest push leads away.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>الميل {slope} عند {place}: نهاية عظمى. أصغر دفعة تُبعد عنها.</translation>
  </message>
  <message>
   <source>On a saddle.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>على سرج.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: down one way, up the other. It is no minimum.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>الميل {slope} عند {place}: نزول في اتجاه وصعود في الآخر. ليست نهاية صغرى.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}. One way the curvature is 0: the floor of a valley, or no minimum at all.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>الميل {slope} عند {place}. الانحناء في أحد الاتجاهات 0: قاع وادٍ، أو ليست نهاية صغرى أصلًا.</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a local minimum of value {value}. The lowest is {lowest}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>الميل {slope} عند {place}: نهاية صغرى محلية قيمتها {value}. والأخفض {lowest}.</translation>
  </message>
  <message>
   <source>The walk stands in a corner, {place}: both sides rise from here.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>المسيرة في ركن، {place}: الجانبان يرتفعان من هنا.</translation>
  </message>
  <message>
   <source>No slope here.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>لا ميل هنا.</translation>
  </message>
  <message>
   <source>At step {step} the walk stands at {place}, where the function has a value and no slope. Choose another start or rate.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>عند الخطوة {step} تقف المسيرة عند {place} حيث للدالة قيمة ولا ميل لها. اختر بداية أخرى أو معدلًا آخر.</translation>
  </message>
  <message>
   <source>Walked into a gap.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>سارت إلى فجوة.</translation>
  </message>
  <message>
   <source>No next point.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>لا نقطة تالية.</translation>
  </message>
  <message>
   <source>At step {step} Newton’s equations had no finite solution: the curvature was 0, or nearly. Choose another start.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>عند الخطوة {step} لم يكن لمعادلات نيوتن حلّ منتهٍ: كان الانحناء 0 أو يكاد. اختر بداية أخرى.</translation>
  </message>
  <message>
   <source>Down without end.</source>
   <extracomment>outcome_words.diverged, walk_words.verdict</extracomment>
   <translation>نزول بلا نهاية.</translation>
  </message>
  <message>
   <source>H is singular (one λ is 0): its equations have no single solution. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>‏H مفردة (أحد λ يساوي 0): ليس لمعادلاتها حلّ وحيد. اختر بداية أخرى.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <extracomment>own_data_labels.THROW_AWAY</extracomment>
   <translation>إهمال</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>own_data_labels.KEEP</extracomment>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Drawing pad</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>لوحة الرسم</translation>
  </message>
  <message>
   <source>Draw with the left button, erase with the right one or with Shift. With the keyboard: the arrow keys move, Space draws or erases a pixel, Delete clears, Ctrl+Z undoes a stroke.</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>الرسم بالزر الأيسر، والمحو بالأيمن أو مع Shift. بلوحة المفاتيح: الأسهم للتحريك، والمسافة لرسم بكسل أو محوه، وDelete للمسح، وCtrl+Z للتراجع عن ضربة.</translation>
  </message>
  <message>
   <source>Draw here</source>
   <extracomment>own_data_labels.PAD_HINT</extracomment>
   <translation>ارسم هنا</translation>
  </message>
  <message>
   <source>Draw pictures</source>
   <extracomment>own_data_labels.DRAW</extracomment>
   <translation>رسم صور</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>own_data_labels.PICTURES</extracomment>
   <translation>الصور</translation>
  </message>
  <message>
   <source>Draw a picture, say what it is, and draw the next: five of each are a good start.</source>
   <extracomment>own_data_labels.DRAW_INTRO</extracomment>
   <translation>ارسم صورة، وقل ما هي، ثم ارسم التالية: خمس من كل نوع بداية جيدة.</translation>
  </message>
  <message>
   <source>cat</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>قطة</translation>
  </message>
  <message>
   <source>dog</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>كلب</translation>
  </message>
  <message>
   <source>Name of class 0</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>اسم الفئة 0</translation>
  </message>
  <message>
   <source>What the first kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>اسم النوع الأول من الصور: من 1 إلى 30 حرفًا.</translation>
  </message>
  <message>
   <source>Name of class 1</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>اسم الفئة 1</translation>
  </message>
  <message>
   <source>What the second kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>اسم النوع الثاني من الصور: من 1 إلى 30 حرفًا.</translation>
  </message>
  <message>
   <source>Add the picture to the first class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>إضافة الصورة إلى الفئة الأولى.</translation>
  </message>
  <message>
   <source>Add the picture to the second class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>إضافة الصورة إلى الفئة الثانية.</translation>
  </message>
  <message>
   <source>An empty pad. Ctrl+Z on the pad brings the drawing back.  (Delete)</source>
   <extracomment>own_data_labels.CLEAR</extracomment>
   <translation>لوحة فارغة. Ctrl+Z على اللوحة يعيد الرسم.  (Delete)</translation>
  </message>
  <message>
   <source>Clear all</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>مسح الكل</translation>
  </message>
  <message>
   <source>Remove all pictures. Ctrl+Z brings them back.</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>إزالة كل الصور. Ctrl+Z يعيدها.</translation>
  </message>
  <message>
   <source>Undo stroke</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>تراجع عن ضربة</translation>
  </message>
  <message>
   <source>Take the last stroke back.  (Ctrl+Z on the pad)</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>إلغاء آخر ضربة.  (Ctrl+Z على اللوحة)</translation>
  </message>
  <message>
   <source>Take the last adding or removing of pictures back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO_PICTURE</extracomment>
   <translation>إلغاء آخر إضافة أو إزالة لصور.  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Train on these</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>التدريب عليها</translation>
  </message>
  <message>
   <source>Give the pictures to the neuron; more can be added later.</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>إعطاء الصور للعصبون؛ ويمكن إضافة المزيد لاحقًا.</translation>
  </message>
  <message>
   <source>Click selects, Delete removes, a double click or Enter puts it on the pad again.</source>
   <extracomment>own_data_labels.SHELF_TIP</extracomment>
   <translation>النقر يحدد، وDelete يزيل، والنقر المزدوج أو Enter يضعها على اللوحة مرة أخرى.</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <extracomment>own_data_labels.SHELF_EMPTY</extracomment>
   <translation>لا صور بعد</translation>
  </message>
  <message>
   <source>Draw a picture first, then add it.</source>
   <extracomment>own_data_labels.DRAW_FIRST</extracomment>
   <translation>ارسم صورة أولًا ثم أضفها.</translation>
  </message>
  <message>
   <source>Each class needs a name.</source>
   <extracomment>own_data_labels.NO_CLASS_NAME</extracomment>
   <translation>تحتاج كل فئة إلى اسم.</translation>
  </message>
  <message>
   <source>The two classes need different names.</source>
   <extracomment>own_data_labels.SAME_CLASS_NAME</extracomment>
   <translation>تحتاج الفئتان إلى اسمين مختلفين.</translation>
  </message>
  <message>
   <source>Add at least one picture of each class: “{missing}” has none yet.</source>
   <extracomment>own_data_labels.ADD_ONE</extracomment>
   <translation>أضف صورة واحدة على الأقل من كل فئة: «{missing}» بلا صور بعد.</translation>
  </message>
  <message>
   <source>Add at least one picture of “{first}” and one of “{second}”.</source>
   <extracomment>own_data_labels.ADD_BOTH</extracomment>
   <translation>أضف صورة واحدة على الأقل من «{first}» وواحدة من «{second}».</translation>
  </message>
  <message>
   <source>The picture is on the pad; adding it makes another.</source>
   <extracomment>own_data_labels.ON_THE_PAD</extracomment>
   <translation>الصورة على اللوحة؛ وإضافتها تصنع صورة أخرى.</translation>
  </message>
  <message>
   <source>The neuron has not been given these pictures. Throw them away?</source>
   <extracomment>own_data_labels.PICTURES_LOST</extracomment>
   <translation>لم تُعطَ هذه الصور للعصبون. هل تُهمل؟</translation>
  </message>
  <message>
   <source>Take the last change back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO</extracomment>
   <translation>إلغاء آخر تغيير.  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Edit rows</source>
   <extracomment>own_data_labels.EDIT_ROWS</extracomment>
   <translation>تحرير الصفوف</translation>
  </message>
  <message>
   <source>Add a row</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>إضافة صف</translation>
  </message>
  <message>
   <source>An empty row below the current one, to be filled in.  (Ctrl+N)</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>صف فارغ تحت الصف الحالي، يُملأ لاحقًا.  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Pictures are drawn in the window “Draw pictures”.</source>
   <extracomment>own_data_labels.ADD_NO_PICTURE</extracomment>
   <translation>تُرسم الصور في نافذة «رسم صور».</translation>
  </message>
  <message>
   <source>Delete rows</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>حذف صفوف</translation>
  </message>
  <message>
   <source>Delete the rows with a selected cell.  (Delete)</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>حذف الصفوف التي فيها خلية محددة.  (Delete)</translation>
  </message>
  <message>
   <source>Copy the selected cells for a spreadsheet.  (Ctrl+C)</source>
   <extracomment>own_data_labels.COPY</extracomment>
   <translation>نسخ الخلايا المحددة لجدول بيانات.  (Ctrl+C)</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>لصق</translation>
  </message>
  <message>
   <source>Paste cells of a spreadsheet, or lines with tabs, semicolons or commas, from the current cell on; rows are added as needed.  (Ctrl+V)</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>لصق خلايا من جدول بيانات، أو أسطر فيها علامات جدولة أو فواصل منقوطة أو فواصل، بدءًا من الخلية الحالية؛ وتضاف صفوف عند الحاجة.  (Ctrl+V)</translation>
  </message>
  <message>
   <source>Apply</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>تطبيق</translation>
  </message>
  <message>
   <source>Give the changed rows to the neuron.  (Ctrl+Enter)</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>إعطاء الصفوف المغيّرة للعصبون.  (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Leave the data as it was.</source>
   <extracomment>own_data_labels.CANCEL</extracomment>
   <translation>ترك البيانات كما كانت.</translation>
  </message>
  <message>
   <source>Rows</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>الصفوف</translation>
  </message>
  <message>
   <source>Double-click or type to change a cell; F2 edits it, Esc leaves it.</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>النقر المزدوج أو الكتابة لتغيير خلية؛ F2 للتحرير، وEsc لتركها.</translation>
  </message>
  <message>
   <source>picture</source>
   <extracomment>own_data_labels.PICTURE_COLUMN</extracomment>
   <translation>صورة</translation>
  </message>
  <message>
   <source>{name} (edited)</source>
   <extracomment>own_data_labels.EDITED</extracomment>
   <translation>‏{name} (محرّرة)</translation>
  </message>
  <message>
   <source>The changes have not been applied. Throw them away?</source>
   <extracomment>own_data_labels.ROWS_LOST</extracomment>
   <translation>لم تُطبَّق التغييرات. هل تُهمل؟</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <extracomment>own_data_labels.UNCHANGED</extracomment>
   <translation>لم يتغير شيء بعد.</translation>
  </message>
  <message>
   <source>Over 200 000 rows can be looked at, but not changed here: each change would have to move too many numbers. Change them in the file, and open that.</source>
   <extracomment>own_data_labels.READ_ONLY</extracomment>
   <translation>ما يزيد على ⁦200 000⁩ صف يمكن عرضه دون تغييره هنا: إذ يلزم مع كل تغيير نقل أعداد كثيرة جدًا. غيّرها في الملف، ثم افتحه.</translation>
  </message>
  <message>
   <source>Over 20 000 rows: looking is fast, adding and deleting rows takes a moment.</source>
   <extracomment>own_data_labels.SLOW</extracomment>
   <translation>أكثر من ⁦20 000⁩ صف: العرض سريع، وإضافة الصفوف وحذفها تستغرق لحظة.</translation>
  </message>
  <message>
   <source>Rows of both classes are needed: there is none of “{name}”.</source>
   <extracomment>own_data_labels.BOTH_CLASSES</extracomment>
   <translation>تلزم صفوف من الفئتين: لا يوجد أي صف من «{name}».</translation>
  </message>
  <message>
   <source>There are no rows left. Add one, or press Ctrl+Z.</source>
   <extracomment>own_data_labels.NO_ROWS</extracomment>
   <translation>لم تبقَ صفوف. أضف صفًا، أو اضغط Ctrl+Z.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be copied at once. Select fewer.</source>
   <extracomment>own_data_labels.TOO_LONG_COPY</extracomment>
   <translation>يمكن نسخ ⁦50 000⁩ خلية على الأكثر معًا. حدّد أقل.</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be pasted at once. Save them as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_LONG_PASTE</extracomment>
   <translation>يمكن لصق ⁦50 000⁩ خلية على الأكثر معًا. احفظها ملف CSV، ثم افتحه.</translation>
  </message>
  <message>
   <source>{given} cells a row were copied, but from here to the right there are only {room}. Nothing was pasted: choose a cell further left.</source>
   <extracomment>own_data_labels.TOO_WIDE_PASTE</extracomment>
   <translation>نُسخت {given} من الخلايا في الصف، ومن هنا إلى نهاية الصف {room} فقط. لم يُلصق شيء: اختر خلية أقرب إلى بداية الصف.</translation>
  </message>
  <message>
   <source>At most 200 000 rows can be changed here. Nothing was added: save the rows as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_MANY_ROWS</extracomment>
   <translation>يمكن تغيير ⁦200 000⁩ صف هنا على الأكثر. لم يُضف شيء: احفظ الصفوف ملف CSV، ثم افتحه.</translation>
  </message>
  <message>
   <source>There is no text to paste.</source>
   <extracomment>own_data_labels.NOTHING_TO_PASTE</extracomment>
   <translation>لا يوجد نص للصقه.</translation>
  </message>
  <message>
   <source>Commas were read as decimal marks. For cells side by side, put tabs or semicolons between.</source>
   <extracomment>own_data_labels.ONE_COLUMN</extracomment>
   <translation>قُرئت الفواصل علامات عشرية. للخلايا المتجاورة ضع بينها علامات جدولة أو فواصل منقوطة.</translation>
  </message>
  <message>
   <source>Pictures cannot be pasted as numbers here.</source>
   <extracomment>own_data_labels.NO_PICTURES_PASTED</extracomment>
   <translation>لا يمكن لصق الصور أعدادًا هنا.</translation>
  </message>
  <message>
   <source>is empty. Give a number, such as 3.5.</source>
   <extracomment>own_data_labels.EMPTY_CELL</extracomment>
   <translation>فارغة. اكتب عددًا، مثل 3.5.</translation>
  </message>
  <message>
   <source>is empty. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.EMPTY_LABEL</extracomment>
   <translation>فارغة. اكتب «{first}» أو «{second}».</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_A_NUMBER</extracomment>
   <translation>‏«{text}» ليس عددًا. اكتب عددًا، مثل 3.5 أو 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is not a finite number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_FINITE</extracomment>
   <translation>‏«{text}» ليس عددًا منتهيًا. اكتب عددًا، مثل 3.5 أو 1e-3.</translation>
  </message>
  <message>
   <source>“{text}” is none of the classes. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.NOT_A_CLASS</extracomment>
   <translation>‏«{text}» ليس من الفئتين. اكتب «{first}» أو «{second}».</translation>
  </message>
  <message>
   <source>Open a table</source>
   <extracomment>own_data_labels.OPEN_FILE</extracomment>
   <translation>فتح جدول</translation>
  </message>
  <message>
   <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
   <extracomment>own_data_labels.FILE_KINDS</extracomment>
   <translation>‏CSV (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <extracomment>own_data_labels.READING</extracomment>
   <translation>قراءة {name} …</translation>
  </message>
  <message>
   <source>{name} cannot be read: {why}.</source>
   <extracomment>own_data_labels.CANNOT_READ</extracomment>
   <translation>تتعذّر قراءة {name}: {why}.</translation>
  </message>
  <message>
   <source>{name} was not opened.</source>
   <extracomment>own_data_labels.READING_CANCELLED</extracomment>
   <translation>لم يُفتح {name}.</translation>
  </message>
  <message>
   <source>Stop reading; everything stays as it was.  (Esc)</source>
   <extracomment>own_data_labels.READING_TIP</extracomment>
   <translation>إيقاف القراءة؛ ويبقى كل شيء كما هو.  (Esc)</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <extracomment>own_data_labels.CHOOSE_COLUMNS</extracomment>
   <translation>اختيار الأعمدة</translation>
  </message>
  <message>
   <source>Choice</source>
   <extracomment>own_data_labels.CHOICE</extracomment>
   <translation>الاختيار</translation>
  </message>
  <message>
   <source>The first rows</source>
   <extracomment>own_data_labels.PREVIEW</extracomment>
   <translation>الصفوف الأولى</translation>
  </message>
  <message>
   <source>The column to be learnt: it says which class a row is of.</source>
   <extracomment>own_data_labels.LABEL_COLUMN</extracomment>
   <translation>العمود المطلوب تعلّمه: يبيّن فئة كل صف.</translation>
  </message>
  <message>
   <source>The label that the neuron answers with 1; it answers 0 for others.</source>
   <extracomment>own_data_labels.POSITIVE</extracomment>
   <translation>الوسم الذي يجيب عنه العصبون بـ 1؛ ويجيب بـ 0 عن غيره.</translation>
  </message>
  <message>
   <source>What is done to each feature before the neuron sees it.</source>
   <extracomment>own_data_labels.SCALING</extracomment>
   <translation>ما يُفعل بكل سمة قبل أن يراها العصبون.</translation>
  </message>
  <message>
   <source>The columns to learn from. Space checks or unchecks.</source>
   <extracomment>own_data_labels.FEATURES</extracomment>
   <translation>الأعمدة التي يُتعلّم منها. المسافة تضع العلامة أو تزيلها.</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Check every column of numbers.</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>وضع علامة على كل عمود أعداد.</translation>
  </message>
  <message>
   <source>Uncheck every column.</source>
   <extracomment>own_data_labels.NO_FEATURES</extracomment>
   <translation>إزالة العلامة عن كل عمود.</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Learn from these columns.  (Enter)</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>التعلّم من هذه الأعمدة.  (Enter)</translation>
  </message>
  <message>
   <source>Each feature minus its mean, divided by its standard deviation: all weigh alike.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>كل سمة ناقص متوسطها، مقسومة على انحرافها المعياري: تتساوى كلها في الثقل.</translation>
  </message>
  <message>
   <source>The numbers as they are in the file; large ones then need a small learning rate.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>الأعداد كما هي في الملف؛ والكبيرة منها تحتاج إلى معدل تعلّم صغير.</translation>
  </message>
  <message>
   <source>{name}  ·  the label</source>
   <extracomment>own_data_labels.IS_LABEL</extracomment>
   <translation>‏{name}  ·  الوسم</translation>
  </message>
  <message>
   <source>{name}  ·  text, such as “{value}”</source>
   <extracomment>own_data_labels.IS_TEXT</extracomment>
   <translation>‏{name}  ·  نص، مثل «{value}»</translation>
  </message>
  <message>
   <source>{name}  ·  no values</source>
   <extracomment>own_data_labels.IS_EMPTY</extracomment>
   <translation>‏{name}  ·  بلا قيم</translation>
  </message>
  <message>
   <source>Check at least one feature.</source>
   <extracomment>own_data_labels.CHECK_SOME</extracomment>
   <translation>ضع علامة على سمة واحدة على الأقل.</translation>
  </message>
  <message>
   <source>There is no feature to check: a table needs a label and, beside it, at least one column of numbers.</source>
   <extracomment>own_data_labels.NO_FEATURES_THERE</extracomment>
   <translation>لا توجد سمة لوضع علامة عليها: يحتاج الجدول إلى وسم وإلى جانبه عمود أعداد واحد على الأقل.</translation>
  </message>
  <message>
   <source>Looking through the rows …</source>
   <extracomment>own_data_labels.CHECKING</extracomment>
   <translation>فحص الصفوف …</translation>
  </message>
  <message numerus="yes">
   <source>Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</source>
   <extracomment>own_data_labels.pixel; one: Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</extracomment>
   <translation>
    <numerusform>الصف {row}، العمود {column}: {state}. لا بكسلات مرسومة من {total}.</numerusform>
    <numerusform>الصف {row}، العمود {column}: {state}. بكسل واحد مرسوم من {total}.</numerusform>
    <numerusform>الصف {row}، العمود {column}: {state}. بكسلان مرسومان من {total}.</numerusform>
    <numerusform>الصف {row}، العمود {column}: {state}. {drawn} بكسلات مرسومة من {total}.</numerusform>
    <numerusform>الصف {row}، العمود {column}: {state}. {drawn} بكسلًا مرسومًا من {total}.</numerusform>
    <numerusform>الصف {row}، العمود {column}: {state}. {drawn} بكسل مرسوم من {total}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The neuron has {count} pictures now. Draw more and train again at any time.</source>
   <extracomment>own_data_labels.given; one: The neuron has {count} picture now. Draw more and train again at any time.</extracomment>
   <translation>
    <numerusform>ليس لدى العصبون صور الآن. يمكن رسم المزيد والتدريب من جديد في أي وقت.</numerusform>
    <numerusform>لدى العصبون الآن صورة واحدة. يمكن رسم المزيد والتدريب من جديد في أي وقت.</numerusform>
    <numerusform>لدى العصبون الآن صورتان. يمكن رسم المزيد والتدريب من جديد في أي وقت.</numerusform>
    <numerusform>لدى العصبون الآن {count} صور. يمكن رسم المزيد والتدريب من جديد في أي وقت.</numerusform>
    <numerusform>لدى العصبون الآن {count} صورة. يمكن رسم المزيد والتدريب من جديد في أي وقت.</numerusform>
    <numerusform>لدى العصبون الآن {count} صورة. يمكن رسم المزيد والتدريب من جديد في أي وقت.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {pixels} pixels each.</source>
   <extracomment>own_data_labels.ready; one: {count} picture of {pixels} pixels each.</extracomment>
   <translation>
    <numerusform>لا صور من {pixels} بكسل.</numerusform>
    <numerusform>صورة واحدة من {pixels} بكسل.</numerusform>
    <numerusform>صورتان في كل منهما {pixels} بكسل.</numerusform>
    <numerusform>‏{count} صور في كل منها {pixels} بكسل.</numerusform>
    <numerusform>‏{count} صورة في كل منها {pixels} بكسل.</numerusform>
    <numerusform>‏{count} صورة في كل منها {pixels} بكسل.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows</source>
   <extracomment>own_data_labels.rows; one: {count} row</extracomment>
   <translation>
    <numerusform>لا صفوف</numerusform>
    <numerusform>صف واحد</numerusform>
    <numerusform>صفان</numerusform>
    <numerusform>‏{count} صفوف</numerusform>
    <numerusform>‏{count} صفًا</numerusform>
    <numerusform>‏{count} صف</numerusform>
   </translation>
  </message>
  <message>
   <source>{rows}, {features}</source>
   <extracomment>own_data_labels.sized</extracomment>
   <translation>{rows}، {features}</translation>
  </message>
  <message numerus="yes">
   <source>Pasted {count} rows.</source>
   <extracomment>own_data_labels.pasted; one: Pasted {count} row.</extracomment>
   <translation>
    <numerusform>لم يُلصق أي صف.</numerusform>
    <numerusform>أُلصق صف واحد.</numerusform>
    <numerusform>أُلصق صفان.</numerusform>
    <numerusform>أُلصقت {count} صفوف.</numerusform>
    <numerusform>أُلصق {count} صفًا.</numerusform>
    <numerusform>أُلصق {count} صف.</numerusform>
   </translation>
  </message>
  <message>
   <source>Row {row}, {column}: {why}</source>
   <extracomment>own_data_labels.cell_refused</extracomment>
   <translation>الصف {row}، {column}: {why}</translation>
  </message>
  <message numerus="yes">
   <source>{refused} ({count} more)</source>
   <extracomment>own_data_labels.with_more_refused; one: {refused} ({count} more)</extracomment>
   <translation>
    <numerusform>{refused}</numerusform>
    <numerusform>‏{refused} (وواحدة أخرى)</numerusform>
    <numerusform>‏{refused} (واثنتان أخريان)</numerusform>
    <numerusform>‏{refused} (و{count} أخرى)</numerusform>
    <numerusform>‏{refused} (و{count} أخرى)</numerusform>
    <numerusform>‏{refused} (و{count} أخرى)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} columns</source>
   <extracomment>own_data_labels.table_size; one: {count} column</extracomment>
   <translation>
    <numerusform>لا أعمدة</numerusform>
    <numerusform>عمود واحد</numerusform>
    <numerusform>عمودان</numerusform>
    <numerusform>‏{count} أعمدة</numerusform>
    <numerusform>‏{count} عمودًا</numerusform>
    <numerusform>‏{count} عمود</numerusform>
   </translation>
  </message>
  <message>
   <source>{rows}, {columns}</source>
   <extracomment>own_data_labels.table_size</extracomment>
   <translation>{rows}، {columns}</translation>
  </message>
  <message numerus="yes">
   <source>The {count} other labels together are class 0.</source>
   <extracomment>own_data_labels.class_zero; one: The {count} other label is class 0.</extracomment>
   <translation>
    <numerusform>لا وسوم أخرى للفئة 0.</numerusform>
    <numerusform>الوسم الآخر هو الفئة 0.</numerusform>
    <numerusform>الوسمان الآخران معًا هما الفئة 0.</numerusform>
    <numerusform>الوسوم الـ {count} الأخرى معًا هي الفئة 0.</numerusform>
    <numerusform>الوسوم الـ {count} الأخرى معًا هي الفئة 0.</numerusform>
    <numerusform>الوسوم الـ {count} الأخرى معًا هي الفئة 0.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the first {most} of {count} labels are listed.</source>
   <extracomment>own_data_labels.first_classes</extracomment>
   <translation>تظهر أول {most} وسوم فقط من {count}.</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples with {features}.</source>
   <extracomment>own_data_labels.opens; one: {samples} sample with {features}.</extracomment>
   <translation>
    <numerusform>لا عيّنات مع {features}.</numerusform>
    <numerusform>عيّنة واحدة مع {features}.</numerusform>
    <numerusform>عيّنتان مع {features}.</numerusform>
    <numerusform>‏{samples} عيّنات مع {features}.</numerusform>
    <numerusform>‏{samples} عيّنة مع {features}.</numerusform>
    <numerusform>‏{samples} عيّنة مع {features}.</numerusform>
   </translation>
  </message>
  <message>
   <source>half drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>نصف مرسوم</translation>
  </message>
  <message>
   <source>Class 0 is “{label}”.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>الفئة 0 هي «{label}».</translation>
  </message>
  <message>
   <source>The others together are class 0: {labels}.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>الأخرى معًا هي الفئة 0: {labels}.</translation>
  </message>
  <message>
   <source>drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>مرسوم</translation>
  </message>
  <message>
   <source>empty</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>فارغ</translation>
  </message>
  <message>
   <source>Add as {name}   {key}</source>
   <extracomment>own_data_labels.add_as</extracomment>
   <translation>إضافة: {name}   {key}</translation>
  </message>
  <message>
   <source>This curve opens downwards: it has no lowest point, and every rate leads away from the highest.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>هذا المنحنى مفتوح إلى أسفل: ليس له أخفض نقطة، وكل معدل يقود بعيدًا عن أعلى نقطة.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>‏⁦1/L⁩ و ⁦2/L⁩ صالحان للنزول التدرّجي البسيط فقط.</translation>
  </message>
  <message>
   <source>A grid search takes no steps: the learning rate means nothing to it.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>البحث الشبكي لا يخطو خطوات: لا معنى لمعدل التعلّم عنده.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only where each step sees all of the data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>‏⁦1/L⁩ و ⁦2/L⁩ صالحان فقط حيث ترى كل خطوة البيانات كلها.</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only for steps along the cost's own gradient.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>‏⁦1/L⁩ و ⁦2/L⁩ صالحان فقط لخطوات تتبع تدرّج التكلفة نفسها.</translation>
  </message>
  <message>
   <source>1/L and 2/L are not computed for so much data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>لا يُحسب ⁦1/L⁩ و ⁦2/L⁩ لبيانات بهذه الكثرة.</translation>
  </message>
  <message>
   <source>It would go down steadily.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>سيكون النزول منتظمًا.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land nearer to the minimum, without crossing it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>مع {letter} = {rate} ستحطّ كل خطوة أقرب إلى النهاية الصغرى دون أن تعبرها.</translation>
  </message>
  <message>
   <source>It would overshoot, yet close in.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>سيتجاوز، ومع ذلك سيقترب.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land nearer to it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>مع {letter} = {rate} ستعبر كل خطوة النهاية الصغرى وتحطّ أقرب إليها.</translation>
  </message>
  <message>
   <source>It would go back and forth.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>سيكون ذهابًا وإيابًا.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land exactly as far on the other side.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>مع {letter} = {rate} ستعبر كل خطوة النهاية الصغرى وتحطّ في الجهة الأخرى على البعد نفسه تمامًا.</translation>
  </message>
  <message>
   <source>It would go away.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>سيبتعد.</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land farther from the minimum than the last.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>مع {letter} = {rate} ستحطّ كل خطوة أبعد عن النهاية الصغرى من سابقتها.</translation>
  </message>
  <message>
   <source>Diverged at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>تباعد عند الخطوة {step}.</translation>
  </message>
  <message>
   <source>Cycling, seen at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>يدور في حلقة، لوحظ عند الخطوة {step}.</translation>
  </message>
  <message>
   <source>{function}; gradient descent from {start} with learning rate {letter} = {rate}</source>
   <extracomment>parabola_words.setting</extracomment>
   <translation>‏{function}؛ نزول تدرّجي من {start} بمعدل التعلّم ⁦{letter} = {rate}⁩</translation>
  </message>
  <message numerus="yes">
   <source>Each step keeps {share} of the distance to the minimum: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in; one: Each step keeps {share} of the distance to the minimum: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى: بلا خطوات للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى: خطوة واحدة للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى: خطوتان للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى: {steps} خطوات للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى: {steps} خطوة للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى: {steps} خطوة للوصول إلى ما دون {near}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each step lands on the other side, at {share} of the distance: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing; one: Each step lands on the other side, at {share} of the distance: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: بلا خطوات للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: خطوة واحدة للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: خطوتان للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: {steps} خطوات للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: {steps} خطوة للوصول إلى ما دون {near}.</numerusform>
    <numerusform>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: {steps} خطوة للوصول إلى ما دون {near}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {step}: {point}, slope {slope}, cost {cost}. {verdict}</source>
   <extracomment>parabola_words.summary, walk_words.summary</extracomment>
   <translation>الخطوة {step}: {point}، الميل {slope}، التكلفة {cost}. {verdict}</translation>
  </message>
  <message>
   <source>{start} (drawn with seed {seed})</source>
   <extracomment>parabola_words.setting, walk_words._start</extracomment>
   <translation>‏{start} (مسحوبة بالبذرة {seed})</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى.</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>كل خطوة تُبقي {share} من المسافة إلى النهاية الصغرى: أكثر من {steps} من الخطوات للوصول إلى ما دون {near}.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: أكثر من {steps} من الخطوات للوصول إلى ما دون {near}.</translation>
  </message>
  <message>
   <source>There is no lowest point to find here.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>لا توجد هنا أخفض نقطة تُطلب.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped at the limit of {steps} steps. Raise Steps to go on.</source>
   <extracomment>parabola_words.ending; one: Stopped at the limit of {steps} step. Raise Steps to go on.</extracomment>
   <translation>
    <numerusform>توقفت عند حد الخطوات وهو صفر. ارفع «الخطوات» للمتابعة.</numerusform>
    <numerusform>توقفت عند الحد، وهو خطوة واحدة. ارفع «الخطوات» للمتابعة.</numerusform>
    <numerusform>توقفت عند الحد، وهو خطوتان. ارفع «الخطوات» للمتابعة.</numerusform>
    <numerusform>توقفت عند الحد، وهو {steps} خطوات. ارفع «الخطوات» للمتابعة.</numerusform>
    <numerusform>توقفت عند الحد، وهو {steps} خطوة. ارفع «الخطوات» للمتابعة.</numerusform>
    <numerusform>توقفت عند الحد، وهو {steps} خطوة. ارفع «الخطوات» للمتابعة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{rate} = 1/L: a single step lands on the minimum.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>‏⁦{rate} = 1/L⁩: خطوة واحدة تحطّ على النهاية الصغرى.</translation>
  </message>
  <message>
   <source>{rate} = 2/L: each step lands on the other side, exactly as far away.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>‏⁦{rate} = 2/L⁩: كل خطوة تحطّ في الجهة الأخرى على البعد نفسه تمامًا.</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: choose {rate} below 2/L.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>كل خطوة تحطّ في الجهة الأخرى على {share} من المسافة: اختر {rate} تحت ⁦2/L⁩.</translation>
  </message>
  <message>
   <source>Choose a start nearer to the minimum.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>اختر بداية أقرب إلى النهاية الصغرى.</translation>
  </message>
  <message>
   <source>The slope is 0 here, yet this is the highest point: the smallest push leads away.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>الميل هنا 0، ومع ذلك هذه أعلى نقطة: أصغر دفعة تُبعد عنها.</translation>
  </message>
  <message>
   <source>The slope is {slope}, so the steps have all but ended: x = {x}.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>الميل {slope}، فقد كادت الخطوات تنتهي: ⁦x = {x}⁩.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever: it neither arrives nor leaves.</source>
   <extracomment>parabola_words.verdict; one: The walk comes back to the same point every step, and will for ever: it neither arrives nor leaves.</extracomment>
   <translation>
    <numerusform>تعود المسيرة إلى النقطة نفسها في كل خطوة، وإلى ما لا نهاية: لا تصل ولا تبتعد.</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها في كل خطوة، وإلى ما لا نهاية: لا تصل ولا تبتعد.</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل خطوتين، وإلى ما لا نهاية: لا تصل ولا تبتعد.</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل {period} خطوات، وإلى ما لا نهاية: لا تصل ولا تبتعد.</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل {period} خطوة، وإلى ما لا نهاية: لا تصل ولا تبتعد.</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل {period} خطوة، وإلى ما لا نهاية: لا تصل ولا تبتعد.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose {rate} below 2/L = {limit}.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>اختر {rate} تحت ⁦2/L = {limit}⁩.</translation>
  </message>
  <message>
   <source>Going down steadily.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>نزول منتظم.</translation>
  </message>
  <message>
   <source>{letter} stays {rate}; the step shrinks because the slope does.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>يبقى ⁦{letter}⁩ على {rate}؛ وتقصر الخطوة لأن الميل يصغر.</translation>
  </message>
  <message>
   <source>Overshooting, yet closing in.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>تجاوز، ومع ذلك اقتراب.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands nearer to it.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>كل خطوة تعبر النهاية الصغرى وتحطّ أقرب إليها.</translation>
  </message>
  <message>
   <source>Going back and forth.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>ذهاب وإياب.</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands exactly as far on the other side.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>كل خطوة تعبر النهاية الصغرى وتحطّ في الجهة الأخرى على البعد نفسه تمامًا.</translation>
  </message>
  <message>
   <source>Going away.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>ابتعاد.</translation>
  </message>
  <message>
   <source>Each step lands farther from the minimum than the last.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>كل خطوة تحطّ أبعد عن النهاية الصغرى من سابقتها.</translation>
  </message>
  <message>
   <source>Going down without end.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>نزول بلا نهاية.</translation>
  </message>
  <message>
   <source>No lowest point lies ahead.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>لا أخفض نقطة أمامها.</translation>
  </message>
  <message>
   <source>From here the walk comes down again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>من هنا تنزل المسيرة من جديد.</translation>
  </message>
  <message>
   <source>Reset to begin again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>«إعادة» للبدء من جديد.</translation>
  </message>
  <message numerus="yes">
   <source>All {count} points are tried. The best is {best}, {cost}.</source>
   <extracomment>phase_words._found; one: All {count} points are tried. The best is {best}, {cost}.</extracomment>
   <translation>
    <numerusform>لا نقاط جُرّبت. الأفضل {best}، {cost}.</numerusform>
    <numerusform>جُرّبت النقطة الوحيدة. وهي الأفضل: {best}، {cost}.</numerusform>
    <numerusform>جُرّبت النقطتان. الأفضل {best}، {cost}.</numerusform>
    <numerusform>جُرّبت النقاط الـ {count} كلها. الأفضل {best}، {cost}.</numerusform>
    <numerusform>جُرّبت النقاط الـ {count} كلها. الأفضل {best}، {cost}.</numerusform>
    <numerusform>جُرّبت النقاط الـ {count} كلها. الأفضل {best}، {cost}.</numerusform>
   </translation>
  </message>
  <message>
   <source>sub-frame {number} of {count}</source>
   <extracomment>phase_words.place</extracomment>
   <translation>اللقطة {number} من {count}</translation>
  </message>
  <message>
   <source>The end</source>
   <extracomment>phase_words._found, phase_words.caption</extracomment>
   <translation>النهاية</translation>
  </message>
  <message>
   <source>Running</source>
   <extracomment>phase_words.running</extracomment>
   <translation>قيد التشغيل</translation>
  </message>
  <message>
   <source>The steps play through. Pause to take one apart.</source>
   <extracomment>phase_words.running</extracomment>
   <translation>تمرّ الخطوات تباعًا. «إيقاف مؤقت» لتفكيك خطوة.</translation>
  </message>
  <message>
   <source>Your turn</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>الدور لك</translation>
  </message>
  <message>
   <source>What comes here is what you are asked: answer first.</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>ما يأتي هنا هو المسؤول عنه: الإجابة أولًا.</translation>
  </message>
  <message>
   <source>A number is too large here, or undefined: no step leads on. Go back, or reset.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>عدد هنا كبير جدًا أو غير معرّف: لا خطوة تتابع من هنا. «رجوع» أو «إعادة».</translation>
  </message>
  <message>
   <source>Converged</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>تقارب</translation>
  </message>
  <message>
   <source>The slope is as good as 0, so this step leads nowhere else: the walk ends here.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>الميل يكاد يكون 0، فلا تقود هذه الخطوة إلى مكان آخر: تنتهي المسيرة هنا.</translation>
  </message>
  <message>
   <source>up</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>يزيد</translation>
  </message>
  <message>
   <source>It gets larger.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>تكبر قيمته.</translation>
  </message>
  <message>
   <source>down</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>ينقص</translation>
  </message>
  <message>
   <source>It gets smaller.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>تصغر قيمته.</translation>
  </message>
  <message>
   <source>stays</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>يثبت</translation>
  </message>
  <message>
   <source>It does not change.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>لا يتغير.</translation>
  </message>
  <message>
   <source>Which way will {name} go?</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>إلى أي جهة يذهب {name}؟</translation>
  </message>
  <message>
   <source>Choose, or press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>اختر، أو اضغط 1 أو 2 أو 3؛ Esc يُظهر الجواب.</translation>
  </message>
  <message>
   <source>Sample {sample}: the smallest factor of its pull on {name}?</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>العيّنة {sample}: ما أصغر عامل في شدّها على {name}؟</translation>
  </message>
  <message>
   <source>Size counts, not the sign. Press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>العبرة بالمقدار لا بالإشارة. اضغط 1 أو 2 أو 3؛ Esc يُظهر الجواب.</translation>
  </message>
  <message>
   <source>{name} is the weight of {feature}.</source>
   <extracomment>predict_neuron_words._weight</extracomment>
   <translation>‏{name} هو وزن {feature}.</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <extracomment>predict_neuron_words._listed, table_words._expected</extracomment>
   <translation>‏{first} و{second}</translation>
  </message>
  <message>
   <source>The sample is labelled {label}.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>وسم العيّنة {label}.</translation>
  </message>
  <message>
   <source>The step:</source>
   <extracomment>predict_neuron_words.direction_shown, predict_words.point_shown</extracomment>
   <translation>الخطوة:</translation>
  </message>
  <message>
   <source>Not that way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>ليس إلى تلك الجهة.</translation>
  </message>
  <message>
   <source>Look at the sign of {slope}.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>انظر إلى إشارة {slope}.</translation>
  </message>
  <message>
   <source>The smallest:</source>
   <extracomment>predict_neuron_words.factor_shown</extracomment>
   <translation>الأصغر:</translation>
  </message>
  <message>
   <source>With cross-entropy σ′(z) has cancelled, and the pull is {pull}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>مع الإنتروبيا المتقاطعة اختُزل ⁦σ′(z)⁩، والشدّ هو {pull}.</translation>
  </message>
  <message>
   <source>{value}, beside {others}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>‏{value}، بجانب {others}.</translation>
  </message>
  <message>
   <source>{value} is far below 0: leave the sign away.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>‏{value} أقل بكثير من 0: أهمل الإشارة.</translation>
  </message>
  <message>
   <source>Not the smallest.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>ليس الأصغر.</translation>
  </message>
  <message>
   <source>{value}; another is nearer 0.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>‏{value}؛ وغيره أقرب إلى 0.</translation>
  </message>
  <message>
   <source>Right.</source>
   <extracomment>predict_neuron_words.direction_judged, predict_neuron_words.factor_judged, predict_words.point_judged</extracomment>
   <translation>صحيح.</translation>
  </message>
  <message>
   <source>{slope} is below 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} أقل من 0، والخطوة تسير عكس الميل.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the velocity leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} وحده يقود إلى هناك، لكن السرعة تقود إلى الجهة الأخرى.</translation>
  </message>
  <message>
   <source>{slope} is divided by a curvature below 0: the step climbs.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} مقسوم على انحناء أقل من 0: الخطوة تصعد.</translation>
  </message>
  <message>
   <source>It stays.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>يثبت.</translation>
  </message>
  <message>
   <source>{slope}: nothing moves it.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope}: لا شيء يحرّكه.</translation>
  </message>
  <message>
   <source>No factor here.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>ليس هنا عامل.</translation>
  </message>
  <message>
   <source>Sign for size.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>الإشارة بدل المقدار.</translation>
  </message>
  <message>
   <source>{name} stays at {value}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>يبقى {name} على {value}.</translation>
  </message>
  <message>
   <source>{name} goes up, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>يزيد {name} من {before} إلى {after}.</translation>
  </message>
  <message>
   <source>{name} goes down, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>ينقص {name} من {before} إلى {after}.</translation>
  </message>
  <message>
   <source>{slope} is above 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} أكبر من 0: {goes}</translation>
  </message>
  <message>
   <source>{slope} is below 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} أقل من 0: {goes}</translation>
  </message>
  <message>
   <source>{slope} is above 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} أكبر من 0، والخطوة تسير عكس الميل.</translation>
  </message>
  <message>
   <source>Wrong sign.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>إشارة خاطئة.</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the mean m̂ of the slopes leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} وحده يقود إلى هناك، لكن متوسط الميول m̂ يقود إلى الجهة الأخرى.</translation>
  </message>
  <message>
   <source>Forgot the memory.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>نسيان الذاكرة.</translation>
  </message>
  <message>
   <source>Forgot the curvature.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>نسيان الانحناء.</translation>
  </message>
  <message>
   <source>It moves.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>إنه يتحرك.</translation>
  </message>
  <message>
   <source>{slope} is small, perhaps, but not 0.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>‏{slope} صغير ربما، لكنه ليس 0.</translation>
  </message>
  <message>
   <source>The error: how far the output is from the label.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>الخطأ: كم يبتعد الخرج عن الوسم.</translation>
  </message>
  <message>
   <source>The sigmoid’s slope: how much the output moves when z does.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>ميل الدالة السينية: كم يتحرك الخرج حين يتحرك z.</translation>
  </message>
  <message>
   <source>The input that the parameter is multiplied with.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>المدخل الذي يُضرب فيه الوسيط.</translation>
  </message>
  <message>
   <source>Compare the answer with where the step leads.  (Enter)</source>
   <extracomment>predict_words.CHECK</extracomment>
   <translation>مقارنة الإجابة بمكان وصول الخطوة.  (Enter)</translation>
  </message>
  <message>
   <source>Show me</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>أظهِره</translation>
  </message>
  <message>
   <source>Show where the step leads, without an answer.  (Esc)</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>إظهار مكان وصول الخطوة دون إجابة.  (Esc)</translation>
  </message>
  <message>
   <source>Show</source>
   <extracomment>predict_words.SHOW_SHORT</extracomment>
   <translation>إظهار</translation>
  </message>
  <message>
   <source>Press Step ({key}): it asks first where the step leads.</source>
   <extracomment>predict_words.READY</extracomment>
   <translation>اضغط «خطوة» ({key}): تسأل أولًا إلى أين تقود الخطوة.</translation>
  </message>
  <message>
   <source>Run and Step ×10 do not ask.</source>
   <extracomment>predict_words.READY_HINT</extracomment>
   <translation>«تشغيل» و«خطوة ⁦×10⁩» لا يسألان.</translation>
  </message>
  <message>
   <source>Step ({key}) asks nothing here.</source>
   <extracomment>predict_words.NO_QUESTION</extracomment>
   <translation>«خطوة» ({key}) لا تسأل شيئًا هنا.</translation>
  </message>
  <message>
   <source>A grid search takes one place after another: no slope leads from one to the next.</source>
   <extracomment>predict_words.GRID</extracomment>
   <translation>البحث الشبكي يأخذ مكانًا بعد آخر: لا ميل يقود من أحدها إلى التالي.</translation>
  </message>
  <message>
   <source>No step leads on from here.</source>
   <extracomment>predict_words.AT_END</extracomment>
   <translation>لا خطوة تتابع من هنا.</translation>
  </message>
  <message>
   <source>Try again, or Esc shows it.</source>
   <extracomment>predict_words.AGAIN</extracomment>
   <translation>حاول مرة أخرى، أو Esc يُظهر الجواب.</translation>
  </message>
  <message>
   <source>Step ({key}) takes the step.</source>
   <extracomment>predict_words.GO_ON</extracomment>
   <translation>«خطوة» ({key}) تخطو الخطوة.</translation>
  </message>
  <message>
   <source>{first} of {answered}</source>
   <extracomment>predict_words.tries</extracomment>
   <translation>‏{first} من {answered}</translation>
  </message>
  <message>
   <source>Predictions right at the first try: {first} of {answered}; right in the end: {right}.</source>
   <extracomment>predict_words.tries_tip</extracomment>
   <translation>تنبؤات صحيحة من أول محاولة: {first} من {answered}؛ صحيحة في النهاية: {right}.</translation>
  </message>
  <message>
   <source>Where the step leads: type {name}, or drag the ? in the picture.</source>
   <extracomment>predict_words.coordinate</extracomment>
   <translation>إلى أين تقود الخطوة: اكتب {name}، أو اسحب ? في الصورة.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>اسحب ? في الصورة، أو اكتب العددين واضغط Enter ({decimals})؛ Esc يُظهر الجواب.</translation>
  </message>
  <message>
   <source>{slip}, in {first} and {second}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>‏{slip}، في {first} و{second}.</translation>
  </message>
  <message>
   <source>The slope is {derivative}: {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>الميل {derivative}: {right}، لا {wrong}.</translation>
  </message>
  <message>
   <source>{change} is how far it goes: add it to {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>‏{change} هو مقدار الانتقال: أضفه إلى {start}.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: take the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>‏{sum} يأخذ هذا الميل وحده: خذ المتوسط m̂ مقسومًا على الجذر ⁦√ŝ⁩.</translation>
  </message>
  <message>
   <source>Off by {distance}: give {decimals}, and round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>البعد عن الصواب {distance}: اكتب {decimals}، وقرّب في النهاية فقط.</translation>
  </message>
  <message>
   <source>Where does this step lead?</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>إلى أين تقود هذه الخطوة؟</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>اسحب ? في الصورة، أو اكتب العددين واضغط Enter؛ Esc يُظهر الجواب.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>اسحب ? في الصورة، أو اكتب العدد واضغط Enter ({decimals})؛ Esc يُظهر الجواب.</translation>
  </message>
  <message>
   <source>The slope of xⁿ is {rule}. Here it comes to {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>ميل xⁿ هو {rule}. وهو هنا {right}، لا {wrong}.</translation>
  </message>
  <message>
   <source>Forgot the factor 2</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>نسيان العامل 2</translation>
  </message>
  <message>
   <source>{change} is how far it goes: subtract it from {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>‏{change} هو مقدار الانتقال: اطرحه من {start}.</translation>
  </message>
  <message>
   <source>Off by {distance}: round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>البعد عن الصواب {distance}: قرّب في النهاية فقط.</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>اسحب ? في الصورة، أو اكتب العدد واضغط Enter؛ Esc يُظهر الجواب.</translation>
  </message>
  <message>
   <source>{slip}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}.</translation>
  </message>
  <message>
   <source>{slip}, in {name}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>‏{slip}، في {name}.</translation>
  </message>
  <message>
   <source>{sum} takes all of it: multiply by {rate} first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>‏{sum} يأخذ الميل كله: اضربه أولًا في {rate}.</translation>
  </message>
  <message>
   <source>The slope is {slope}, not {wrong}.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>الميل {slope}، لا {wrong}.</translation>
  </message>
  <message>
   <source>{sum} takes the slope: divide it by the curvature first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>‏{sum} يأخذ الميل: اقسمه أولًا على الانحناء.</translation>
  </message>
  <message>
   <source>{start} is where it begins, and the slope there is not 0.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>‏{start} مكان البدء، والميل هناك ليس 0.</translation>
  </message>
  <message>
   <source>Forgot a factor</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>نسيان عامل</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: the velocity v counts too.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>‏{sum} يأخذ هذا الميل وحده: السرعة v تُحسب أيضًا.</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: divide it by the root √s.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>‏{sum} يأخذ هذا الميل وحده: اقسمه على الجذر ⁦√s⁩.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope there.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>‏{ahead} هو {here} ناقص {rate} في الميل هناك.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>‏{ahead} هو {here} ناقص {rate} في السرعة الجديدة v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times slope and share of the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>‏{ahead} هو {here} ناقص {rate} في الميل ونسبة السرعة الجديدة v.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope, divided by the root √s.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>‏{ahead} هو {here} ناقص {rate} في الميل مقسومًا على الجذر ⁦√s⁩.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>‏{ahead} هو {here} ناقص {rate} في المتوسط m̂ مقسومًا على الجذر ⁦√ŝ⁩.</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus the slope divided by the curvature.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>‏{ahead} هو {here} ناقص الميل مقسومًا على الانحناء.</translation>
  </message>
  <message>
   <source>Wrong sign</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>إشارة خاطئة</translation>
  </message>
  <message>
   <source>{sum} goes the other way: subtract.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>‏{sum} يسير إلى الجهة الأخرى: المطلوب الطرح.</translation>
  </message>
  <message>
   <source>Forgot the learning rate</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>نسيان معدل التعلّم</translation>
  </message>
  <message>
   <source>Forgot to add b</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>نسيان إضافة b</translation>
  </message>
  <message>
   <source>Only the change</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>التغيّر فقط</translation>
  </message>
  <message>
   <source>Forgot the memory</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>نسيان الذاكرة</translation>
  </message>
  <message>
   <source>Forgot the curvature</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>نسيان الانحناء</translation>
  </message>
  <message>
   <source>No step</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>بلا خطوة</translation>
  </message>
  <message>
   <source>Rounded too soon</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>تقريب مبكر</translation>
  </message>
  <message>
   <source>Not there</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>ليس هناك</translation>
  </message>
  <message>
   <source>Race</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>سباق</translation>
  </message>
  <message>
   <source>The pinned runs side by side, in step.</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>الجولات المثبّتة جنبًا إلى جنب، خطوة بخطوة.</translation>
  </message>
  <message>
   <source>Pin this run</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>تثبيت هذه الجولة</translation>
  </message>
  <message>
   <source>Keep the present settings as a lane of the race, six at the most.</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>الاحتفاظ بالإعدادات الحالية حارةً في السباق، ست على الأكثر.</translation>
  </message>
  <message>
   <source>Pin</source>
   <extracomment>race_labels.PIN_SHORT</extracomment>
   <translation>تثبيت</translation>
  </message>
  <message>
   <source>Back to one run</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>العودة إلى جولة واحدة</translation>
  </message>
  <message>
   <source>Leave the race as it stands; it can be gone on with.</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>ترك السباق كما هو؛ ويمكن متابعته.</translation>
  </message>
  <message>
   <source>One run</source>
   <extracomment>race_labels.BACK_SHORT</extracomment>
   <translation>جولة واحدة</translation>
  </message>
  <message>
   <source>Remove all</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>إزالة الكل</translation>
  </message>
  <message>
   <source>Take all lanes out. Undo brings them back.</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>إخراج كل الحارات. والتراجع يعيدها.</translation>
  </message>
  <message>
   <source>The method, rate, start (also with X and 0) and batch size on the left are this run’s alone; the lanes keep theirs.</source>
   <extracomment>race_labels.THIS_RUN_TIP</extracomment>
   <translation>الطريقة والمعدل والبداية (وبـ X و0 أيضًا) وحجم الدفعة في عمود الإعدادات تخص هذه الجولة وحدها؛ وللحارات ما لها.</translation>
  </message>
  <message>
   <source>Ready-made</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>A whole race made of the present settings, in the place of the lanes there are. Undo brings those back.</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>سباق كامل من الإعدادات الحالية، مكان الحارات الموجودة. والتراجع يعيدها.</translation>
  </message>
  <message>
   <source>Six methods</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>ست طرائق</translation>
  </message>
  <message>
   <source>Every method that takes a learning rate, at the present one.</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>كل طريقة تأخذ معدل تعلّم، بالمعدل الحالي.</translation>
  </message>
  <message>
   <source>Five rates</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>خمسة معدلات</translation>
  </message>
  <message>
   <source>A quarter of the present learning rate, half, all, twice and four times of it.</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>ربع معدل التعلّم الحالي، ونصفه، وكله، وضعفه، وأربعة أمثاله.</translation>
  </message>
  <message>
   <source>Five starts</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>خمس بدايات</translation>
  </message>
  <message>
   <source>Starts drawn from the picture’s range, with seeds from the present one on.</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>بدايات مسحوبة من مجال الصورة، ببذور بدءًا من الحالية.</translation>
  </message>
  <message>
   <source>Batch sizes</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>أحجام الدفعات</translation>
  </message>
  <message>
   <source>All samples, 256, 32, 8 and 1, of those that fit.</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>كل العيّنات، و256 و32 و8 و1، ما يناسب منها.</translation>
  </message>
  <message>
   <source>Paths</source>
   <extracomment>race_labels.PATHS</extracomment>
   <translation>المسارات</translation>
  </message>
  <message>
   <source>Costs</source>
   <extracomment>race_labels.COSTS</extracomment>
   <translation>التكاليف</translation>
  </message>
  <message>
   <source>Ranking</source>
   <extracomment>race_labels.RANKING</extracomment>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>Click to start all lanes there, drag the ring, or use the arrow keys. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>race_labels.PATHS_TIP</extracomment>
   <translation>انقر لتبدأ كل الحارات من هناك، أو اسحب الحلقة، أو استعمل مفاتيح الأسهم. السحب يحرّك الصورة، والعجلة تكبّرها؛ F: الصورة كاملة.</translation>
  </message>
  <message>
   <source>evaluations</source>
   <extracomment>race_labels.EVALUATIONS_AXIS, race_labels.BY_EVALUATIONS, race_labels.HEADERS</extracomment>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>Count the work and not the steps: the cost and gradient of all samples at one place are one evaluation. A batch of 32 of 320 counts 0.1; Newton–Raphson’s second derivatives count one more for each parameter.</source>
   <extracomment>race_labels.BY_EVALUATIONS</extracomment>
   <translation>عدّ العمل لا الخطوات: التكلفة والتدرّج لكل العيّنات في مكان واحد حساب واحد. دفعة من 32 من أصل 320 تُعدّ 0.1؛ والمشتقات الثانية عند Newton–Raphson تُعدّ حسابًا إضافيًا لكل وسيط.</translation>
  </message>
  <message>
   <source>log</source>
   <extracomment>race_labels.LOG</extracomment>
   <translation>log</translation>
  </message>
  <message>
   <source>A cost below 0 has no logarithm.</source>
   <extracomment>race_labels.NO_LOG</extracomment>
   <translation>ليس للتكلفة الأقل من 0 لوغاريتم.</translation>
  </message>
  <message>
   <source>Timeline of the race</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>الخط الزمني للسباق</translation>
  </message>
  <message>
   <source>Any step of the race: drag, or use the arrow keys.</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>أي خطوة من السباق: اسحب، أو استعمل مفاتيح الأسهم.</translation>
  </message>
  <message>
   <source>rank by</source>
   <extracomment>race_labels.RANK_BY</extracomment>
   <translation>الترتيب حسب</translation>
  </message>
  <message>
   <source>Those that have converged first, by their steps; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>المتقاربة أولًا، حسب خطواتها؛ ثم حسب التكلفة.</translation>
  </message>
  <message>
   <source>work</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>العمل</translation>
  </message>
  <message>
   <source>Those that have converged first, by their evaluations; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>المتقاربة أولًا، حسب حساباتها؛ ثم حسب التكلفة.</translation>
  </message>
  <message>
   <source>cost</source>
   <extracomment>race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>التكلفة</translation>
  </message>
  <message>
   <source>By the cost where each stands.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>حسب التكلفة حيث تقف كل منها.</translation>
  </message>
  <message>
   <source>lane</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>الحارة</translation>
  </message>
  <message>
   <source>what it is</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>ما هي</translation>
  </message>
  <message>
   <source>state</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Click or Enter: take its settings over. Del: remove it.</source>
   <extracomment>race_labels.TABLE_TIP</extracomment>
   <translation>النقر أو Enter: أخذ إعداداتها. Del: إزالتها.</translation>
  </message>
  <message>
   <source>Remove lane {number}</source>
   <extracomment>race_labels.REMOVE_TIP</extracomment>
   <translation>إزالة الحارة {number}</translation>
  </message>
  <message>
   <source>Nobody is racing yet.</source>
   <extracomment>race_labels.EMPTY_TITLE</extracomment>
   <translation>لا أحد يتسابق بعد.</translation>
  </message>
  <message>
   <source>A lane is a run with its own method, learning rate, start or batch size. Set one on the left and pin it, change something and pin that too, up to six; or take a ready-made race. Then Step or Run moves all of them at once.</source>
   <extracomment>race_labels.EMPTY_TEXT</extracomment>
   <translation>الحارة جولة لها طريقتها أو معدل تعلّمها أو بدايتها أو حجم دفعتها. اضبط واحدة في عمود الإعدادات وثبّتها، ثم غيّر شيئًا وثبّت ذلك أيضًا، حتى ست؛ أو خذ سباقًا جاهزًا. بعد ذلك تحرّكها «خطوة» أو «تشغيل» كلها معًا.</translation>
  </message>
  <message>
   <source>from {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>من {value}</translation>
  </message>
  <message>
   <source>to {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>إلى {value}</translation>
  </message>
  <message>
   <source>{value} points</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>‏{value} من النقاط</translation>
  </message>
  <message>
   <source>from {place}</source>
   <extracomment>race_labels._start</extracomment>
   <translation>من {place}</translation>
  </message>
  <message>
   <source>this run: {traits}</source>
   <extracomment>race_labels.to_pin</extracomment>
   <translation>هذه الجولة: {traits}</translation>
  </message>
  <message>
   <source>searched in {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>انتهى البحث في {step}</translation>
  </message>
  <message>
   <source>converged at {step}</source>
   <extracomment>race_labels.usual_row, race_labels.state</extracomment>
   <translation>تقارب عند {step}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}. Shift+P shows the race and leaves it.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>ثُبّتت حارةً رقم {number}: {title}. Shift+P يعرض السباق ويغادره.</translation>
  </message>
  <message>
   <source>Lane {number} walks just so already. Change the method, the rate, the start or the batch, and pin that.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>الحارة {number} تسير هكذا تمامًا من قبل. غيّر الطريقة أو المعدل أو البداية أو الدفعة، وثبّت ذلك.</translation>
  </message>
  <message>
   <source>Lanes {one} and {other} differ in their starts alone: from one start they would be one.</source>
   <extracomment>race_labels.one_start_refusal</extracomment>
   <translation>الحارتان {one} و{other} تختلفان في البداية وحدها: من بداية واحدة تصيران واحدة.</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes were dropped, which cannot descend this or would equal another: {names}.</source>
   <extracomment>race_labels.left_behind; one: A lane was dropped, which cannot descend this or would equal another: {names}.</extracomment>
   <translation>
    <numerusform>لم تُترك أي حارة: {names}.</numerusform>
    <numerusform>تُركت حارة لا يمكنها النزول هنا أو كانت ستساوي غيرها: {names}.</numerusform>
    <numerusform>تُركت حارتان لا يمكنهما النزول هنا أو كانتا ستساويان غيرهما: {names}.</numerusform>
    <numerusform>تُركت {count} حارات لا يمكنها النزول هنا أو كانت ستساوي غيرها: {names}.</numerusform>
    <numerusform>تُركت {count} حارة لا يمكنها النزول هنا أو كانت ستساوي غيرها: {names}.</numerusform>
    <numerusform>تُركت {count} حارة لا يمكنها النزول هنا أو كانت ستساوي غيرها: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The settings of lane {number} are in force: {title}. Undo brings yours back.</source>
   <extracomment>race_labels.taken_over</extracomment>
   <translation>إعدادات الحارة {number} سارية: {title}. والتراجع يعيد السابقة.</translation>
  </message>
  <message>
   <source>{name} held as in lane 1, step {step}</source>
   <extracomment>race_labels.held_note</extracomment>
   <translation>‏{name} مثبّت كما في الحارة 1، الخطوة {step}</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes at step {step}</source>
   <extracomment>race_labels.paths_summary; one: {count} lane at step {step}</extracomment>
   <translation>
    <numerusform>لا حارات عند الخطوة {step}</numerusform>
    <numerusform>حارة واحدة عند الخطوة {step}</numerusform>
    <numerusform>حارتان عند الخطوة {step}</numerusform>
    <numerusform>‏{count} حارات عند الخطوة {step}</numerusform>
    <numerusform>‏{count} حارة عند الخطوة {step}</numerusform>
    <numerusform>‏{count} حارة عند الخطوة {step}</numerusform>
   </translation>
  </message>
  <message>
   <source>The race is over. First: lane {number}, {title}, at step {step}.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>انتهى السباق. الأولى: الحارة {number}، {title}، عند الخطوة {step}.</translation>
  </message>
  <message>
   <source>The race is over. First, all at step {step}: lanes {lanes}.</source>
   <extracomment>race_labels.finished_level</extracomment>
   <translation>انتهى السباق. الأولى، كلها عند الخطوة {step}: الحارات {lanes}.</translation>
  </message>
  <message>
   <source>from zeros</source>
   <extracomment>race_labels._start</extracomment>
   <translation>من الأصفار</translation>
  </message>
  <message>
   <source>all: {traits}</source>
   <extracomment>race_labels.common</extracomment>
   <translation>الكل: {traits}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>ثُبّتت حارةً رقم {number}: {title}.</translation>
  </message>
  <message>
   <source>The race has {most} lanes, which is all there are. Remove one to make room.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>في السباق {most} حارات، وهذا كل ما فيه. أزل واحدة لإفساح مكان.</translation>
  </message>
  <message>
   <source>The race is over: no lane has converged.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>انتهى السباق: لم تتقارب أي حارة.</translation>
  </message>
  <message>
   <source>at its limit, {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>عند حدّها، {step}</translation>
  </message>
  <message>
   <source>diverged at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>تباعد عند {step}</translation>
  </message>
  <message>
   <source>cycling at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>في حلقة عند {step}</translation>
  </message>
  <message>
   <source>all samples</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>كل العيّنات</translation>
  </message>
  <message>
   <source>batch {size}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>الدفعة {size}</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>البذرة {seed}</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is 0.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>لا عتبة هنا: الانحناء 0.</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}: below it a step goes down, as far as the curve bends alike.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>هنا ⁦2/L = {limit}⁩: تحته تنزل الخطوة، ما دام المنحنى ينحني بالقدر نفسه.</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is not defined at this point.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>لا عتبة هنا: الانحناء غير معرّف عند هذه النقطة.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards ({curvature}).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>لا عتبة هنا: الدالة تنحني إلى أسفل ({curvature}).</translation>
  </message>
  <message>
   <source>No threshold here: the function is no bowl, one λ is {eigenvalue}.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>لا عتبة هنا: الدالة ليست وعاءً، وأحد λ يساوي {eigenvalue}.</translation>
  </message>
  <message>
   <source>No threshold here: one way the curvature is 0 (one λ is 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>لا عتبة هنا: الانحناء في أحد الاتجاهات 0 (أحد λ يساوي 0).</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}, and {rate} is not below: on a parabola it would not arrive.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>هنا ⁦2/L = {limit}⁩، و{rate} ليس تحته: على قطع مكافئ لن يصل.</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards (all λ &lt; 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>لا عتبة هنا: الدالة تنحني إلى أسفل (كل ⁦λ &lt; 0⁩).</translation>
  </message>
  <message>
   <source>Momentum’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>حدّ الزخم نفسه على القطع المكافئ {formula}.</translation>
  </message>
  <message>
   <source>Nesterov’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>حدّ Nesterov نفسه على القطع المكافئ {formula}.</translation>
  </message>
  <message>
   <source>No threshold: each slope is divided by √s, and s only grows. {rate} can be large.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>لا عتبة: كل ميل مقسوم على ⁦√s⁩، و s يتزايد فقط. يمكن أن يكون {rate} كبيرًا.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size of late. The first step is {times} times {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>لا عتبة: الميول مقسومة على مقدارها المعتاد مؤخرًا. طول الخطوة الأولى {times} في {rate}.</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size, so steps are about {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>لا عتبة: الميول مقسومة على مقدارها المعتاد، فطول الخطوات نحو {rate}.</translation>
  </message>
  <message>
   <source>Set by the school: it cannot be changed here</source>
   <extracomment>school_words.LOCKED</extracomment>
   <translation>حدّدته المدرسة: لا يمكن تغييره هنا</translation>
  </message>
  <message>
   <source>The school’s defaults, {path}: {reason}. This was passed over.</source>
   <extracomment>school_words.slipped</extracomment>
   <translation>إعدادات المدرسة، {path}: {reason}. جرى تجاوز هذا.</translation>
  </message>
  <message numerus="yes">
   <source>The log tells of {count} more mistakes.</source>
   <extracomment>school_words.slipped; one: The log tells of {count} more mistake.</extracomment>
   <translation>
    <numerusform>لا يذكر السجل أخطاء أخرى ({count}).</numerusform>
    <numerusform>يذكر السجل خطأً آخر ({count}).</numerusform>
    <numerusform>يذكر السجل خطأين آخرين ({count}).</numerusform>
    <numerusform>يذكر السجل {count} أخطاء أخرى.</numerusform>
    <numerusform>يذكر السجل {count} خطأً آخر.</numerusform>
    <numerusform>يذكر السجل {count} خطأ آخر.</numerusform>
   </translation>
  </message>
  <message>
   <source>the file cannot be read ({reason})</source>
   <extracomment>school_words.reason</extracomment>
   <translation>تتعذّر قراءة الملف ({reason})</translation>
  </message>
  <message>
   <source>the file is larger than {count} bytes</source>
   <extracomment>school_words.reason</extracomment>
   <translation>الملف أكبر من {count} بايت</translation>
  </message>
  <message>
   <source>line {line} is no JSON</source>
   <extracomment>school_words.reason</extracomment>
   <translation>السطر {line} ليس JSON</translation>
  </message>
  <message>
   <source>it does not begin with “schema”: {version}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>لا يبدأ بـ «schema»: {version}</translation>
  </message>
  <message>
   <source>“appearance” is no JSON object</source>
   <extracomment>school_words.reason</extracomment>
   <translation>«appearance» ليس كائن JSON</translation>
  </message>
  <message>
   <source>“locked” is no list of names</source>
   <extracomment>school_words.reason</extracomment>
   <translation>«locked» ليس قائمة أسماء</translation>
  </message>
  <message>
   <source>there is no “{name}”</source>
   <extracomment>school_words.reason</extracomment>
   <translation>لا يوجد «{name}»</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>لا يمكن أن يكون «{name}» هو {value}</translation>
  </message>
  <message>
   <source>“{name}” cannot be locked; {names} can</source>
   <extracomment>school_words.reason</extracomment>
   <translation>لا يمكن قفل «{name}»؛ يمكن قفل {names}</translation>
  </message>
  <message>
   <source>Show as Python</source>
   <extracomment>script_labels.SCRIPT</extracomment>
   <translation>عرض بلغة Python</translation>
  </message>
  <message>
   <source>The run as a few lines of numpy, the present line lit.</source>
   <extracomment>script_labels.SCRIPT, script_labels.PYTHON</extracomment>
   <translation>الجولة في بضعة أسطر من numpy، والسطر الحالي مضاء.</translation>
  </message>
  <message>
   <source>Program</source>
   <extracomment>script_labels.CODE</extracomment>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>Copy the whole program: it runs wherever there is Python with numpy.</source>
   <extracomment>script_labels.COPY</extracomment>
   <translation>نسخ البرنامج كله: يعمل حيثما يوجد Python مع numpy.</translation>
  </message>
  <message>
   <source>Save script…</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>حفظ البرنامج…</translation>
  </message>
  <message>
   <source>Save the program as a file; where it reads data, a CSV with it beside it.</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>حفظ البرنامج ملفًا؛ وإن كان يقرأ بيانات، فمعه ملف CSV فيه البيانات.</translation>
  </message>
  <message>
   <source>Copy trace line</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>نسخ سطر trace</translation>
  </message>
  <message>
   <source>Copy the gd-desktop line that prints this run in a terminal.</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>نسخ سطر gd-desktop الذي يطبع هذه الجولة في الطرفية.</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way, and a trace line has one.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>تغيّر معدل التعلّم في الطريق، ولا يتسع سطر trace إلا لمعدل واحد.</translation>
  </message>
  <message>
   <source>The data is drawn, painted or typed: no trace line can name it.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>البيانات صور أو نقاط مرسومة، أو مكتوبة: لا يمكن لسطر trace أن يسمّيها.</translation>
  </message>
  <message>
   <source>The names in the data do not go into a trace line.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>لا يمكن أن توضع الأسماء التي في البيانات في سطر trace.</translation>
  </message>
  <message>
   <source>The program would tell which bug is in the code: on this page it is kept.</source>
   <extracomment>script_labels.KEPT</extracomment>
   <translation>يكشف البرنامج أي خلل فيه: وهذه الصفحة تكتم ذلك.</translation>
  </message>
  <message>
   <source>descent</source>
   <extracomment>script_labels.FILE_NAME</extracomment>
   <translation>descent</translation>
  </message>
  <message>
   <source>Python programs (*.py)</source>
   <extracomment>script_labels.FILES</extracomment>
   <translation>برامج Python (*.py)</translation>
  </message>
  <message>
   <source>The program is on the clipboard.</source>
   <extracomment>script_labels.COPIED</extracomment>
   <translation>البرنامج في الحافظة.</translation>
  </message>
  <message>
   <source>On the clipboard: {line}</source>
   <extracomment>script_labels.LINE_COPIED</extracomment>
   <translation>في الحافظة: {line}</translation>
  </message>
  <message>
   <source>Line {number}: {text} ({values})</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>السطر {number}: {text} ({values})</translation>
  </message>
  <message>
   <source>Copy the line that prints this run in a terminal: {line}</source>
   <extracomment>script_labels.trace_tip</extracomment>
   <translation>نسخ السطر الذي يطبع هذه الجولة في الطرفية: {line}</translation>
  </message>
  <message>
   <source>The program is saved as {path}, and its data as {table}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>حُفظ البرنامج باسم {path}، وبياناته باسم {table}.</translation>
  </message>
  <message>
   <source>Line {number}: {text}</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>السطر {number}: {text}</translation>
  </message>
  <message>
   <source>The program is saved as {path}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>حُفظ البرنامج باسم {path}.</translation>
  </message>
  <message numerus="yes">
   <source>The grid is searched: {count} evaluations.</source>
   <extracomment>sentences.ending; one: The grid is searched: {count} evaluation.</extracomment>
   <translation>
    <numerusform>انتهى البحث في الشبكة: بلا حسابات.</numerusform>
    <numerusform>انتهى البحث في الشبكة: حساب واحد.</numerusform>
    <numerusform>انتهى البحث في الشبكة: حسابان.</numerusform>
    <numerusform>انتهى البحث في الشبكة: {count} حسابات.</numerusform>
    <numerusform>انتهى البحث في الشبكة: {count} حسابًا.</numerusform>
    <numerusform>انتهى البحث في الشبكة: {count} حساب.</numerusform>
   </translation>
  </message>
  <message>
   <source>Start screen</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>شاشة البداية</translation>
  </message>
  <message>
   <source>Lessons, models and recent files: a place to begin.</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>دروس ونماذج وملفات حديثة: مكان للبدء.</translation>
  </message>
  <message>
   <source>Gradient descent that you can step through, drag and see.</source>
   <extracomment>start_labels.SENTENCE</extracomment>
   <translation>انحدار تدرّجي يمكنك أن تخطوه وتسحبه وتراه.</translation>
  </message>
  <message>
   <source>Close this and go on with what the window shows.  (Esc)</source>
   <extracomment>start_labels.GO_ON</extracomment>
   <translation>إغلاق هذا والمتابعة بما تعرضه النافذة.  (Esc)</translation>
  </message>
  <message>
   <source>Begin with a model</source>
   <extracomment>start_labels.MODELS</extracomment>
   <translation>البدء بنموذج</translation>
  </message>
  <message>
   <source>Recent files</source>
   <extracomment>start_labels.RECENT</extracomment>
   <translation>الملفات الحديثة</translation>
  </message>
  <message>
   <source>Files that you open or save are listed here.</source>
   <extracomment>start_labels.NO_RECENT</extracomment>
   <translation>تُدرج هنا الملفات التي تفتحها أو تحفظها.</translation>
  </message>
  <message>
   <source>Show at start</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>الإظهار عند البدء</translation>
  </message>
  <message>
   <source>Show this each time the app is opened without a file.</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>إظهار هذا كلما فُتح التطبيق دون ملف.</translation>
  </message>
  <message>
   <source>What’s new</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>الجديد</translation>
  </message>
  <message>
   <source>What has changed from version to version.</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>ما تغيّر من إصدار إلى آخر.</translation>
  </message>
  <message>
   <source>The list of changes does not come with this installation.</source>
   <extracomment>start_labels.NO_NEWS</extracomment>
   <translation>قائمة التغييرات غير مرفقة بهذا التثبيت.</translation>
  </message>
  <message>
   <source>Put this line away</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>إخفاء هذا السطر</translation>
  </message>
  <message>
   <source>Help → What’s new shows the changes at any time.</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>مساعدة ← الجديد يعرض التغييرات في أي وقت.</translation>
  </message>
  <message>
   <source>{done} of {count} finished</source>
   <extracomment>start_labels.progress</extracomment>
   <translation>أُنجز {done} من {count}</translation>
  </message>
  <message>
   <source>In the window: {name}</source>
   <extracomment>start_labels.in_window</extracomment>
   <translation>في النافذة: {name}</translation>
  </message>
  <message>
   <source>This is version {version} of GD Desktop.</source>
   <extracomment>start_labels.updated</extracomment>
   <translation>هذا هو الإصدار {version} من GD Desktop.</translation>
  </message>
  <message>
   <source>diverges</source>
   <extracomment>sweep_labels.DIVERGES</extracomment>
   <translation>يتباعد</translation>
  </message>
  <message>
   <source>flat, no minimum</source>
   <extracomment>sweep_labels.FLAT_GROUND</extracomment>
   <translation>مستوٍ، لا نهاية صغرى</translation>
  </message>
  <message>
   <source>This is for functions: a neuron learns from many samples, so each walk takes long, and seldom comes to a slope of almost 0.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>هذا للدوال: العصبون يتعلّم من عيّنات كثيرة، فتطول كل مسيرة، وقلّما تصل إلى ميل يقارب 0.</translation>
  </message>
  <message>
   <source>This method takes no learning rate: there is none to choose.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>هذه الطريقة لا تأخذ معدل تعلّم: لا شيء يُختار.</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <extracomment>sweep_labels.steps_text; one: {count} step</extracomment>
   <translation>
    <numerusform>0 خطوات</numerusform>
    <numerusform>خطوة واحدة</numerusform>
    <numerusform>خطوتين</numerusform>
    <numerusform>‏{count} خطوات</numerusform>
    <numerusform>‏{count} خطوة</numerusform>
    <numerusform>‏{count} خطوة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not in {count} steps</source>
   <extracomment>sweep_labels.not_in; one: not in {count} step</extracomment>
   <translation>
    <numerusform>ليس دون خطوات</numerusform>
    <numerusform>ليس في خطوة واحدة</numerusform>
    <numerusform>ليس في خطوتين</numerusform>
    <numerusform>ليس في {count} خطوات</numerusform>
    <numerusform>ليس في {count} خطوة</numerusform>
    <numerusform>ليس في {count} خطوة</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is empty. Write the columns' names in the first row, and a sample in each row below.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>الملف فارغ. اكتب أسماء الأعمدة في الصف الأول، وعيّنة في كل صف تحته.</translation>
  </message>
  <message>
   <source>The file is not text. Save the table as CSV, and open that.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>الملف ليس نصًا. احفظ الجدول بصيغة CSV، ثم افتحه.</translation>
  </message>
  <message>
   <source>The file begins as {expected}, and is not all in it. Save it again as CSV in UTF-8.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>يبدأ الملف بترميز {expected} وليس كله به. احفظه من جديد بصيغة CSV وترميز UTF-8.</translation>
  </message>
  <message>
   <source>The file could not be read to its end. If another program is writing it, wait until that is done.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>تعذّرت قراءة الملف إلى آخره. إن كان برنامج آخر يكتبه، فانتظر حتى ينتهي.</translation>
  </message>
  <message>
   <source>The table is too large for this computer's memory. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>الجدول أكبر من ذاكرة هذا الحاسوب. أبقِ صفوفًا أو أعمدة أقل.</translation>
  </message>
  <message>
   <source>The file has more than {expected} bytes. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>في الملف أكثر من {expected} بايت. أبقِ صفوفًا أو أعمدة أقل.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is a number, and not a column's name. Write the columns' names in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: «{value}» عدد وليس اسم عمود. اكتب أسماء الأعمدة في الصف الأول.</translation>
  </message>
  <message>
   <source>The file has names in its first row, and nothing below. Write a sample in each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>في صف الملف الأول أسماء ولا شيء تحته. اكتب عيّنة في كل صف.</translation>
  </message>
  <message>
   <source>{at}: column {expected} has no name. Write one in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: العمود {expected} بلا اسم. اكتب له اسمًا في الصف الأول.</translation>
  </message>
  <message>
   <source>{row}: columns {expected} are both called “{column}”. Rename one.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{row}: الأعمدة {expected} كلها باسم «{column}». غيّر اسم أحدها.</translation>
  </message>
  <message>
   <source>{at}: there are {value} columns, and at most {expected} can be read. Leave some out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: عدد الأعمدة {value}، ويُقرأ منها {expected} على الأكثر. احذف بعضها.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Write a cell for each column's name; one without a value may be empty.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: {value} بدل {expected}. اكتب خلية لكل اسم عمود؛ والتي بلا قيمة يجوز أن تكون فارغة.</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Remove those that have no column, or put a text that holds a separator in quotes.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: {value} بدل {expected}. احذف ما ليس له عمود، أو ضع النص الذي فيه فاصل بين علامتي اقتباس.</translation>
  </message>
  <message>
   <source>{at}: a cell has more than {expected} characters. Close the quotation mark it may begin with, or shorten it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: في خلية أكثر من {expected} من الحروف. أغلق علامة الاقتباس التي قد تبدأ بها، أو اختصرها.</translation>
  </message>
  <message>
   <source>{at}: the line has more than {expected} characters. Check that this is a table, with a line for each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: في السطر أكثر من {expected} من الحروف. تحقق من أن هذا جدول فيه سطر لكل صف.</translation>
  </message>
  <message>
   <source>{at}: a quotation mark is not closed, or stands amid a cell. Write " at both ends of the cell, and "" inside it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: علامة اقتباس لم تُغلق، أو تقع وسط خلية. اكتب " عند طرفي الخلية، و "" داخلها.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: «{value}» ليس عددًا. صحّحه، أو احذف العمود.</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a finite number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: «{value}» ليس عددًا منتهيًا. صحّحه، أو احذف العمود.</translation>
  </message>
  <message>
   <source>{at}: “{value}” may be a thousand or a decimal. Write it with a point, or without the comma.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: «{value}» قد يكون ألفًا أو كسرًا عشريًا. اكتبه بنقطة، أو بلا فاصلة.</translation>
  </message>
  <message>
   <source>{at}: there are no values. Leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏{at}: لا توجد قيم. احذف العمود.</translation>
  </message>
  <message>
   <source>There is no column “{column}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>لا يوجد عمود «{column}». اختر من {expected}.</translation>
  </message>
  <message>
   <source>“{column}” is the label, and cannot be a feature too. Choose another label, or leave it out of the features.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>‏«{column}» هو الوسم، ولا يكون سمة أيضًا. اختر وسمًا آخر، أو احذفه من السمات.</translation>
  </message>
  <message>
   <source>There is no column of numbers beside the label “{column}”. Give at least one, or choose another label.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>لا عمود أعداد غير الوسم «{column}». أعطِ واحدًا على الأقل، أو اختر وسمًا آخر.</translation>
  </message>
  <message>
   <source>Each row lacks a value, the first at {place}. Fill in the values, or leave columns out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>كل صف تنقصه قيمة، والأولى عند {place}. املأ القيم، أو احذف أعمدة.</translation>
  </message>
  <message>
   <source>The label “{column}” is “{value}” in each row. Choose a column with two labels.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>الوسم «{column}» هو «{value}» في كل صف. اختر عمودًا فيه وسمان.</translation>
  </message>
  <message>
   <source>The label “{column}” has {expected} values, such as {value}. Say which of them is class 1, or choose a column with two.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>للوسم «{column}» من القيم {expected}، مثل {value}. حدّد أيها الفئة 1، أو اختر عمودًا له قيمتان.</translation>
  </message>
  <message>
   <source>The label “{column}” is never “{value}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>الوسم «{column}» لا يكون «{value}» أبدًا. اختر من {expected}.</translation>
  </message>
  <message>
   <source>Row {row}, column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>الصف {row}، العمود «{column}»</translation>
  </message>
  <message>
   <source>row {row}, column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>الصف {row}، العمود «{column}»</translation>
  </message>
  <message>
   <source>In what is left, the label “{column}” is always “{value}”. Fill in the values, or leave columns out.</source>
   <extracomment>table_words.refusal</extracomment>
   <translation>وفيما تبقّى، الوسم «{column}» هو دائمًا «{value}». املأ القيم، أو احذف أعمدة.</translation>
  </message>
  <message numerus="yes">
   <source>{count} cells</source>
   <extracomment>table_words.refusal; one: {count} cell</extracomment>
   <translation>
    <numerusform>0 خلايا</numerusform>
    <numerusform>خلية واحدة</numerusform>
    <numerusform>خليتان</numerusform>
    <numerusform>‏{count} خلايا</numerusform>
    <numerusform>‏{count} خلية</numerusform>
    <numerusform>‏{count} خلية</numerusform>
   </translation>
  </message>
  <message>
   <source>Column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>العمود «{column}»</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <extracomment>table_words._at</extracomment>
   <translation>الصف {row}</translation>
  </message>
  <message>
   <source>column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>العمود «{column}»</translation>
  </message>
  <message>
   <source>row {row}</source>
   <extracomment>table_words._place</extracomment>
   <translation>الصف {row}</translation>
  </message>
  <message>
   <source>The file is not in UTF-8; it was read as {encoding}. If names look wrong, save it again in UTF-8.</source>
   <extracomment>table_words.note</extracomment>
   <translation>الملف ليس بترميز UTF-8؛ وقد قُرئ بترميز {encoding}. إن بدت الأسماء خاطئة، فاحفظه من جديد بترميز UTF-8.</translation>
  </message>
  <message>
   <source>The first column has no name and counts the rows; it was left out.</source>
   <extracomment>table_words.note</extracomment>
   <translation>العمود الأول بلا اسم ويعدّ الصفوف؛ وقد تُرك.</translation>
  </message>
  <message>
   <source>Decimal commas were read in {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>قُرئت فواصل عشرية في {names}.</translation>
  </message>
  <message>
   <source>Left out, since they hold no numbers: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>تُركت لأنها لا تحوي أعدادًا: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows with missing values were left out, the first at {place}.</source>
   <extracomment>table_words.note; one: {count} row with missing values was left out, the first at {place}.</extracomment>
   <translation>
    <numerusform>لم تُترك صفوف فيها قيم ناقصة، الأول عند {place}.</numerusform>
    <numerusform>تُرك صف واحد فيه قيم ناقصة، عند {place}.</numerusform>
    <numerusform>تُرك صفان فيهما قيم ناقصة، الأول عند {place}.</numerusform>
    <numerusform>تُركت {count} صفوف فيها قيم ناقصة، الأول عند {place}.</numerusform>
    <numerusform>تُرك {count} صفًا فيه قيم ناقصة، الأول عند {place}.</numerusform>
    <numerusform>تُرك {count} صف فيه قيم ناقصة، الأول عند {place}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same in each row, and so of no use to tell classes apart: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>القيمة نفسها في كل صف، فلا تنفع في التمييز بين الفئتين: {names}.</translation>
  </message>
  <message>
   <source>The label {names} is another number in most rows: it looks like a measurement, and not like a label.</source>
   <extracomment>table_words.note</extracomment>
   <translation>الوسم {names} عدد مختلف في معظم الصفوف: يبدو قياسًا لا وسمًا.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <extracomment>table_words._names</extracomment>
   <translation>«{name}»</translation>
  </message>
  <message>
   <source>Close this and go on.  (Esc)</source>
   <extracomment>trouble_labels.GO_ON</extracomment>
   <translation>إغلاق هذا والمتابعة.  (Esc)</translation>
  </message>
  <message>
   <source>Copy details</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>نسخ التفاصيل</translation>
  </message>
  <message>
   <source>Copy what a developer needs to find the fault.</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>نسخ ما يحتاجه المطوّر للعثور على الخطأ.</translation>
  </message>
  <message>
   <source>Show details</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>إظهار التفاصيل</translation>
  </message>
  <message>
   <source>What a developer needs to find the fault.</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>ما يحتاجه المطوّر للعثور على الخطأ.</translation>
  </message>
  <message>
   <source>Hide details</source>
   <extracomment>trouble_labels.HIDE_DETAILS</extracomment>
   <translation>إخفاء التفاصيل</translation>
  </message>
  <message>
   <source>Details of the fault</source>
   <extracomment>trouble_labels.DETAILS</extracomment>
   <translation>تفاصيل الخطأ</translation>
  </message>
  <message>
   <source>The details are on the clipboard.</source>
   <extracomment>trouble_labels.COPIED</extracomment>
   <translation>التفاصيل في الحافظة.</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>نسخ التشخيص</translation>
  </message>
  <message>
   <source>Copy what a developer needs to know of this computer and this window.</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>نسخ ما يحتاج المطوّر أن يعرفه عن هذا الحاسوب وهذه النافذة.</translation>
  </message>
  <message>
   <source>Diagnosis copied</source>
   <extracomment>trouble_labels.DIAGNOSIS_COPIED</extracomment>
   <translation>نُسخ التشخيص</translation>
  </message>
  <message>
   <source>Safe mode: the app began with its default settings. Your own are kept as they were, and what you set now is not remembered.</source>
   <extracomment>trouble_labels.SAFE_MODE</extracomment>
   <translation>الوضع الآمن: بدأ التطبيق بإعداداته الأصلية. إعداداتك محفوظة كما كانت، وما تغيّره الآن لا يُحفظ.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more since then.</source>
   <extracomment>trouble_labels.more; one: And {count} more since then.</extracomment>
   <translation>
    <numerusform>ولا خطأ آخر منذ ذلك.</numerusform>
    <numerusform>وخطأ آخر منذ ذلك.</numerusform>
    <numerusform>وخطآن آخران منذ ذلك.</numerusform>
    <numerusform>و{count} أخطاء أخرى منذ ذلك.</numerusform>
    <numerusform>و{count} خطأ آخر منذ ذلك.</numerusform>
    <numerusform>و{count} خطأ آخر منذ ذلك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{title} It is the same fault as before, {count} times by now. You can go on.</source>
   <extracomment>trouble_labels.again; one: {title} It is the same fault as before. You can go on.</extracomment>
   <translation>
    <numerusform>{title} هو الخطأ نفسه كما سبق. يمكن المتابعة.</numerusform>
    <numerusform>{title} هو الخطأ نفسه كما سبق. يمكن المتابعة.</numerusform>
    <numerusform>{title} هو الخطأ نفسه كما سبق، مرتين حتى الآن. يمكن المتابعة.</numerusform>
    <numerusform>{title} هو الخطأ نفسه كما سبق، {count} مرات حتى الآن. يمكن المتابعة.</numerusform>
    <numerusform>{title} هو الخطأ نفسه كما سبق، {count} مرة حتى الآن. يمكن المتابعة.</numerusform>
    <numerusform>{title} هو الخطأ نفسه كما سبق، {count} مرة حتى الآن. يمكن المتابعة.</numerusform>
   </translation>
  </message>
  <message>
   <source>The window could not be opened: {reason}. Try gd-desktop --safe-mode; gd-desktop --diagnose tells what there is on this computer. {where}</source>
   <extracomment>trouble_labels.no_start</extracomment>
   <translation>تعذّر فتح النافذة: {reason}. جرّب gd-desktop --safe-mode؛ أما gd-desktop --diagnose فيبيّن ما يوجد على هذا الحاسوب. {where}</translation>
  </message>
  <message>
   <source>The details are in {path}.</source>
   <extracomment>trouble_labels.see_log</extracomment>
   <translation>التفاصيل في {path}.</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is not low: flat does not mean done.</source>
   <extracomment>verdict_words.stalled</extracomment>
   <translation>الميل {slope} فقط، ومع ذلك ليست التكلفة منخفضة: الاستواء لا يعني التمام.</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>عند الخطوة {step} صارت الأعداد أكبر من أن يُحسب بها. {remedy}</translation>
  </message>
  <message>
   <source>The walk begins at {start}. Step or run.</source>
   <extracomment>verdict_words.ready</extracomment>
   <translation>تبدأ المسيرة عند {start}. اضغط «خطوة» أو «تشغيل».</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>عند الخطوة {step} تزيد التكلفة على مليون مرة مما بدأت منه. {remedy}</translation>
  </message>
  <message>
   <source>The velocity adds up the slopes: they agree, and the ball gets faster.</source>
   <extracomment>walk_words._GAINING</extracomment>
   <translation>السرعة تجمع الميول: وهي متفقة، فتسرع الكرة.</translation>
  </message>
  <message>
   <source>The velocity keeps a share of itself at each step; the ball gets slower.</source>
   <extracomment>walk_words._LOSING</extracomment>
   <translation>السرعة تحتفظ بنسبة من نفسها في كل خطوة؛ فتبطؤ الكرة.</translation>
  </message>
  <message>
   <source>Each slope is divided by the root of all squares so far, a sum that only grows.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>كل ميل مقسوم على جذر المربعات كلها حتى الآن، وهو مجموع يتزايد فقط.</translation>
  </message>
  <message>
   <source>Slopes are divided by their usual size of late: steep ground and flat even out.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>الميول مقسومة على مقدارها المعتاد مؤخرًا: تتعادل الأرض المائلة والمستوية.</translation>
  </message>
  <message>
   <source>The mean slope, divided by the usual size of slopes: steps of about {rate} at most.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>متوسط الميل مقسومًا على مقدار الميول المعتاد: خطوات طولها نحو {rate} على الأكثر.</translation>
  </message>
  <message>
   <source>Each step goes to the bottom of the parabola that fits the curve here.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>كل خطوة تذهب إلى أسفل القطع المكافئ الذي يلائم المنحنى هنا.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}; learning rate {letter} = {rate}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>‏{function}؛ {method} من {start}؛ معدل التعلّم ⁦{letter} = {rate}⁩</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it gets slower as the slope works against it.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>السرعة تحمل الكرة قُدُمًا متجاوزةً مكانًا منخفضًا، وتبطؤ لأن الميل يعمل ضدها.</translation>
  </message>
  <message>
   <source>{rate} stays as it is; the step shrinks as the slope does.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>يبقى {rate} كما هو؛ وتقصر الخطوة كلما صغر الميل.</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>‏{function}؛ {method} من {start}</translation>
  </message>
  <message>
   <source>Going up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>صعود.</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it is still getting faster: {rate} may be too large.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>السرعة تحمل الكرة قُدُمًا متجاوزةً مكانًا منخفضًا، وما زالت تسرع: لعل {rate} كبير أكثر مما ينبغي.</translation>
  </message>
  <message>
   <source>It gets steeper here, so the steps get longer.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>يشتد الميل هنا، فتطول الخطوات.</translation>
  </message>
  <message>
   <source>{rate} stays as it is, and so does the slope: every step is alike.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>يبقى {rate} كما هو، والميل كذلك: كل الخطوات متساوية.</translation>
  </message>
  <message>
   <source>The cost is far below anything that it began with, and goes on falling: no lowest point lies ahead.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>التكلفة أدنى بكثير مما بدأت به، وما زالت تنخفض: لا أخفض نقطة أمامها.</translation>
  </message>
  <message>
   <source>Going down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>نزول.</translation>
  </message>
  <message>
   <source>On the level.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>على المستوى نفسه.</translation>
  </message>
  <message>
   <source>The last step neither climbed nor went down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>الخطوة الأخيرة لم تصعد ولم تنزل.</translation>
  </message>
  <message>
   <source>The last step was too long: it landed higher than it began. A smaller {rate} would go down.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>كانت الخطوة الأخيرة أطول مما ينبغي: حطّت أعلى مما بدأت. {rate} أصغر كان سينزل.</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and passes over what is lower.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>نيوتن يبحث عن ميل 0، ويتجاوز ما هو أخفض.</translation>
  </message>
  <message>
   <source>The mean of the slopes leads on for a while, past a low, and turns.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>متوسط الميول يقود قُدُمًا بعض الوقت متجاوزًا مكانًا منخفضًا، ثم ينعطف.</translation>
  </message>
  <message>
   <source>The last step landed higher than it began: it was longer than the way down. A smaller {rate} would have stayed below.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>حطّت الخطوة الأخيرة أعلى مما بدأت: كانت أطول من طريق النزول. {rate} أصغر كان سيبقى أخفض.</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever. {remedy}</source>
   <extracomment>walk_words.verdict; one: The walk comes back to the same point every step, and will for ever. {remedy}</extracomment>
   <translation>
    <numerusform>تعود المسيرة إلى النقطة نفسها في كل خطوة، وإلى ما لا نهاية. {remedy}</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها في كل خطوة، وإلى ما لا نهاية. {remedy}</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل خطوتين، وإلى ما لا نهاية. {remedy}</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل {period} خطوات، وإلى ما لا نهاية. {remedy}</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل {period} خطوة، وإلى ما لا نهاية. {remedy}</numerusform>
    <numerusform>تعود المسيرة إلى النقطة نفسها كل {period} خطوة، وإلى ما لا نهاية. {remedy}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nearly at rest.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>تكاد تسكن.</translation>
  </message>
  <message>
   <source>The slope is only {slope} where the cost is not low, and the ground curves up all around: a minimum lies ahead, a local one or one still far.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>الميل {slope} فقط حيث التكلفة ليست منخفضة، والأرض تنحني إلى أعلى من كل جهة: أمامها نهاية صغرى، محلية أو ما زالت بعيدة.</translation>
  </message>
  <message>
   <source>Swinging up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>تأرجح صاعد.</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>لماذا؟</translation>
  </message>
  <message>
   <source>Two sentences on what is seen, and a case that shows it.</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>جملتان عمّا يُرى، وحالة تبيّنه.</translation>
  </message>
  <message>
   <source>Why? {name}</source>
   <extracomment>why_labels.ABOUT</extracomment>
   <translation>لماذا؟ {name}</translation>
  </message>
  <message>
   <source>{name}: the common questions, and cases that show the answers.</source>
   <extracomment>why_labels.TIP</extracomment>
   <translation>‏{name}: الأسئلة الشائعة، وحالات تبيّن الأجوبة.</translation>
  </message>
  <message>
   <source>Why is that? Two sentences on the verdict, and a case that shows it.  ({key})</source>
   <extracomment>why_labels.VERDICT_TIP</extracomment>
   <translation>لمَ ذلك؟ جملتان عن الحكم، وحالة تبيّنه.  ({key})</translation>
  </message>
  <message>
   <source>The method’s settings</source>
   <extracomment>why_labels.METHOD_SETTINGS</extracomment>
   <translation>إعدادات الطريقة</translation>
  </message>
  <message>
   <source>Steps and tolerance</source>
   <extracomment>why_labels.LIMITS</extracomment>
   <translation>الخطوات والسماحية</translation>
  </message>
  <message>
   <source>The error</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>الخطأ</translation>
  </message>
  <message>
   <source>The slope of σ</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>ميل σ</translation>
  </message>
  <message>
   <source>The input</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>المدخل</translation>
  </message>
  <message>
   <source>The pull</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>الشدّ</translation>
  </message>
  <message>
   <source>Show the case</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>عرض الحالة</translation>
  </message>
  <message>
   <source>Set the window to the case. Undo brings your own back.</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>ضبط النافذة على الحالة. والتراجع يعيد ما كان.</translation>
  </message>
  <message>
   <source>Put this away.  (Esc)</source>
   <extracomment>why_labels.CLOSE</extracomment>
   <translation>إخفاء هذا.  (Esc)</translation>
  </message>
  <message>
   <source>The question before.</source>
   <extracomment>why_labels.PREVIOUS</extracomment>
   <translation>السؤال السابق.</translation>
  </message>
  <message>
   <source>The next question.</source>
   <extracomment>why_labels.NEXT</extracomment>
   <translation>السؤال التالي.</translation>
  </message>
  <message>
   <source>Previous question</source>
   <extracomment>why_labels.PREVIOUS_NAME</extracomment>
   <translation>السؤال السابق</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>why_labels.NEXT_NAME</extracomment>
   <translation>السؤال التالي</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <extracomment>why_labels.PLACE</extracomment>
   <translation>‏{number} من {count}</translation>
  </message>
  <message>
   <source>Shown: {title} Undo ({key}) brings your own back.</source>
   <extracomment>why_labels.SHOWN</extracomment>
   <translation>معروض: {title} التراجع ({key}) يعيد ما كان.</translation>
  </message>
  <message>
   <source>The picture's ending</source>
   <extracomment>words.PICTURE_ENDING</extracomment>
   <translation>امتداد الصورة</translation>
  </message>
  <message>
   <source>Give three numbers a,b,c with a other than 0, such as 1,-4,6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب ثلاثة أعداد ⁦a,b,c⁩ حيث a ليس 0، مثل ⁦1,-4,6⁩.</translation>
  </message>
  <message>
   <source>Give a number, such as -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا، مثل ⁦-4⁩.</translation>
  </message>
  <message>
   <source>Give a number other than 0, such as 2 or -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا غير الصفر، مثل 2 أو ⁦-4⁩.</translation>
  </message>
  <message>
   <source>Give f(x) or f(x, y), such as x^2 - 4x + 6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب ⁦f(x)⁩ أو ⁦f(x, y)⁩، مثل ⁦x^2 - 4x + 6⁩.</translation>
  </message>
  <message>
   <source>Give NAME=VALUE, such as momentum=0.9.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب ⁦NAME=VALUE⁩، مثل ⁦momentum=0.9⁩.</translation>
  </message>
  <message>
   <source>Give pairs of a name and a value.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب أزواجًا من اسم وقيمة.</translation>
  </message>
  <message>
   <source>Give a positive number, such as 0.1 or 1e-3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا موجبًا، مثل 0.1 أو 1e-3.</translation>
  </message>
  <message>
   <source>Give a number, such as 8 or -1.5, or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا، مثل 8 أو ⁦-1.5⁩، أو random.</translation>
  </message>
  <message>
   <source>Give {expected} numbers with commas between them, zeros or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب {expected} من الأعداد بينها فواصل، أو zeros أو random.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 on, such as 7.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا صحيحًا لا يقل عن 0، مثل 7.</translation>
  </message>
  <message>
   <source>Give a whole number from 0 to 10,000,000, such as 100.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا صحيحًا من 0 إلى 10,000,000، مثل 100.</translation>
  </message>
  <message>
   <source>Give a number from 0 on, such as 1e-6; 0 means never.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا لا يقل عن 0، مثل 1e-6؛ و0 يعني أبدًا.</translation>
  </message>
  <message>
   <source>Give a built-in's name, or a CSV file.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب اسم بيانات جاهزة، أو ملف CSV.</translation>
  </message>
  <message>
   <source>Give the name of a column.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب اسم عمود.</translation>
  </message>
  <message>
   <source>Give names of columns with commas between them.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب أسماء أعمدة بينها فواصل.</translation>
  </message>
  <message>
   <source>Give one of the two labels.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب أحد الوسمين.</translation>
  </message>
  <message>
   <source>Give a number, such as 3.5 or -0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا، مثل 3.5 أو ⁦-0.2⁩.</translation>
  </message>
  <message>
   <source>Give a number, such as 2.5 or -0.3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا، مثل 2.5 أو ⁦-0.3⁩.</translation>
  </message>
  <message>
   <source>Give quadratic, quadratic-mean or cross-entropy.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب quadratic أو quadratic-mean أو cross-entropy.</translation>
  </message>
  <message>
   <source>Give none or standard.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب none أو standard.</translation>
  </message>
  <message>
   <source>Give names of mistakes with commas between them, such as sign,sum.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب أسماء أخطاء بينها فواصل، مثل ⁦sign,sum⁩.</translation>
  </message>
  <message>
   <source>Give a whole number of samples from 1 on, or all.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب عددًا صحيحًا من العيّنات لا يقل عن 1، أو all.</translation>
  </message>
  <message>
   <source>Give a share from 0 to 0.9, such as 0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب نسبة من 0 إلى 0.9، مثل 0.2.</translation>
  </message>
  <message>
   <source>Give width x height in pixels, from 960x600 to 8000x8000, such as 1280x800.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>اكتب العرض x الارتفاع بالبكسل، من 960x600 إلى 8000x8000، مثل 1280x800.</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not positive. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» ليس موجبًا. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is negative. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» سالب. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” leads to numbers too large to compute with. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» يقود إلى أعداد أكبر من أن يُحسب بها. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” has the wrong number of values. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» فيه عدد خاطئ من القيم. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” makes a straight line, which has no lowest point. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» يعطي خطًا مستقيمًا ليس له أخفض نقطة. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not known. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» غير معروف. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a function. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» ليس دالة. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of order. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» مخالف للترتيب. {remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is too many. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: «{given}» أكثر مما يجوز. {remedy}</translation>
  </message>
  <message>
   <source>{name} is missing. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>‏{name}: القيمة ناقصة. {remedy}</translation>
  </message>
  <message>
   <source>The computation stopped with an error.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>توقف الحساب بسبب خطأ.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept. Reset, or change a setting, to go on.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>لم يُفقد شيء: الخطوات حتى الآن محفوظة. للمتابعة: «إعادة»، أو تغيير إعداد.</translation>
  </message>
  <message>
   <source>The computation does not answer.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>الحساب لا يستجيب.</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept, and the window works. Start it anew to go on from there; if it hangs again, Undo the last change or turn to another model first. Or wait.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>لم يُفقد شيء: الخطوات حتى الآن محفوظة، والنافذة تعمل. ابدأ من جديد للمتابعة من هناك؛ وإن توقّف ثانيةً، فتراجع أولًا عن آخر تغيير أو انتقل إلى نموذج آخر. أو انتظر.</translation>
  </message>
  <message>
   <source>The computation was started anew, with the steps that there were.</source>
   <extracomment>words.STARTED_ANEW</extracomment>
   <translation>بدأ الحساب من جديد، بالخطوات التي كانت.</translation>
  </message>
  <message>
   <source>Something went wrong in the window.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>حدث خطأ في النافذة.</translation>
  </message>
  <message>
   <source>The descent and the settings are kept. You can go on; if something looks amiss, Reset.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>النزول والإعدادات محفوظة. يمكن المتابعة؛ وإن بدا شيء غير سليم: «إعادة».</translation>
  </message>
  <message>
   <source>--rate: {method} takes no learning rate; it was passed over.</source>
   <extracomment>words.rate_unused</extracomment>
   <translation>‏⁦--rate⁩: طريقة {method} لا تأخذ معدل تعلّم؛ فتُجوهل.</translation>
  </message>
  <message numerus="yes">
   <source>rounded to {count} decimals</source>
   <extracomment>words.rounding; one: rounded to {count} decimal</extracomment>
   <translation>
    <numerusform>مقرّبًا إلى عدد صحيح</numerusform>
    <numerusform>مقرّبًا إلى منزلة عشرية واحدة</numerusform>
    <numerusform>مقرّبًا إلى منزلتين عشريتين</numerusform>
    <numerusform>مقرّبًا إلى {count} منازل عشرية</numerusform>
    <numerusform>مقرّبًا إلى {count} منزلة عشرية</numerusform>
    <numerusform>مقرّبًا إلى {count} منزلة عشرية</numerusform>
   </translation>
  </message>
  <message>
   <source>The saved settings were damaged. They were set aside as {name}, and the app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>كانت الإعدادات المحفوظة تالفة. وُضعت جانبًا باسم {name}، ويبدأ التطبيق بالإعدادات الافتراضية.</translation>
  </message>
  <message>
   <source>The settings could not be saved: {reason}.</source>
   <extracomment>words.settings_not_saved</extracomment>
   <translation>تعذّر حفظ الإعدادات: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another place.</source>
   <extracomment>words.cannot_write</extracomment>
   <translation>تتعذّر كتابة {path}: {reason}. اختر مكانًا آخر.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file.</source>
   <extracomment>words.cannot_read</extracomment>
   <translation>تتعذّر قراءة {path}: {reason}. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>{path} was not opened again, since it is gone or large: the app begins with the penguins. Open it with Ctrl+O.</source>
   <extracomment>words.data_left</extracomment>
   <translation>لم يُفتح {path} من جديد لأنه مفقود أو كبير: يبدأ التطبيق بالبطاريق. افتحه بـ Ctrl+O.</translation>
  </message>
  <message>
   <source>{name} is held by this page of the lesson. Turn to another page, or close the lesson, to change it.</source>
   <extracomment>words.refusal</extracomment>
   <translation>‏{name}: تثبّته صفحة الدرس هذه. لتغييره انتقل إلى صفحة أخرى، أو أغلق الدرس.</translation>
  </message>
  <message>
   <source>{name} means nothing to the model {model}. Leave it out.</source>
   <extracomment>words.refusal</extracomment>
   <translation>‏{name}: لا معنى له في نموذج {model}. احذفه.</translation>
  </message>
  <message>
   <source>Give {choices}.</source>
   <extracomment>words._remedy</extracomment>
   <translation>اكتب {choices}.</translation>
  </message>
  <message numerus="yes">
   <source>truncated to {count} decimals</source>
   <extracomment>words.rounding; one: truncated to {count} decimal</extracomment>
   <translation>
    <numerusform>مقطوعًا إلى عدد صحيح</numerusform>
    <numerusform>مقطوعًا عند منزلة عشرية واحدة</numerusform>
    <numerusform>مقطوعًا عند منزلتين عشريتين</numerusform>
    <numerusform>مقطوعًا عند {count} منازل عشرية</numerusform>
    <numerusform>مقطوعًا عند {count} منزلة عشرية</numerusform>
    <numerusform>مقطوعًا عند {count} منزلة عشرية</numerusform>
   </translation>
  </message>
  <message>
   <source>Some of the saved settings could not be understood, as those of a newer version. The rest holds; the file as it was is kept as {name}.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>تعذّر فهم بعض الإعدادات المحفوظة، كإعدادات إصدار أحدث. والباقي سارٍ؛ والملف كما كان محفوظ باسم {name}.</translation>
  </message>
  <message>
   <source>The saved settings in {name} could not be read. The app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>تعذّرت قراءة الإعدادات المحفوظة في {name}. يبدأ التطبيق بإعداداته الافتراضية.</translation>
  </message>
  <message>
   <source>Exercise sheets…</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>أوراق التمارين…</translation>
  </message>
  <message>
   <source>Sheets of exercises from the present problem, with numbers for each student.</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>أوراق تمارين من المسألة الحالية، لكل طالب أعداد خاصة به.</translation>
  </message>
  <message>
   <source>Sheets</source>
   <extracomment>worksheet_labels.SHEETS</extracomment>
   <translation>الأوراق</translation>
  </message>
  <message>
   <source>Tasks</source>
   <extracomment>worksheet_labels.TASKS, worksheet_words._NAMES</extracomment>
   <translation>التمارين</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>worksheet_labels.PAPER</extracomment>
   <translation>الورق</translation>
  </message>
  <message>
   <source>Students</source>
   <extracomment>worksheet_labels.STUDENTS, worksheet_words._NAMES</extracomment>
   <translation>الطلاب</translation>
  </message>
  <message>
   <source>How many sheets: a whole number from 1 to 200. Each has numbers of its own.</source>
   <extracomment>worksheet_labels.STUDENTS</extracomment>
   <translation>عدد الأوراق: عدد صحيح من 1 إلى 200. لكل منها أعداد خاصة بها.</translation>
  </message>
  <message>
   <source>All numbers are drawn with it: the same seed gives the same sheets again. A whole number from 0 on.</source>
   <extracomment>worksheet_labels.SEED</extracomment>
   <translation>تُسحب بها كل الأعداد: البذرة نفسها تعطي الأوراق نفسها من جديد. عدد صحيح من 0 فصاعدًا.</translation>
  </message>
  <message>
   <source>Another seed</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>بذرة أخرى</translation>
  </message>
  <message>
   <source>Draw other numbers, with the next seed.</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>سحب أعداد أخرى، بالبذرة التالية.</translation>
  </message>
  <message>
   <source>Steps in a table</source>
   <extracomment>worksheet_labels.STEPS, worksheet_words._NAMES</extracomment>
   <translation>خطوات الجدول</translation>
  </message>
  <message>
   <source>How many steps of the walk are to be worked out.</source>
   <extracomment>worksheet_labels.STEPS</extracomment>
   <translation>كم خطوة من المسيرة يُطلب حسابها.</translation>
  </message>
  <message>
   <source>Some steps of the walk, to be worked out by hand.  (Alt+1)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>بعض خطوات المسيرة، تُحسب باليد.  (Alt+1)</translation>
  </message>
  <message>
   <source>Learning rates, to be told apart by the factor 1 − ηL.  (Alt+2)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>معدلات تعلّم يُميَّز بينها بالعامل ⁦1 − ηL⁩.  (Alt+2)</translation>
  </message>
  <message>
   <source>A worked table in which one row is wrong.  (Alt+3)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>جدول محلول أحد صفوفه خاطئ.  (Alt+3)</translation>
  </message>
  <message>
   <source>One step of a sigmoid neuron with one sample, factor by factor.  (Alt+4)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>خطوة واحدة لعصبون سيني بعيّنة واحدة، عاملًا بعد عامل.  (Alt+4)</translation>
  </message>
  <message>
   <source>Of the paper.</source>
   <extracomment>worksheet_labels.SIZE</extracomment>
   <translation>حجم الورق.</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>worksheet_labels.SIZES</extracomment>
   <translation>Letter</translation>
  </message>
  <message>
   <source>In which the sheets are written.</source>
   <extracomment>worksheet_labels.LANGUAGE</extracomment>
   <translation>اللغة التي تُكتب بها الأوراق.</translation>
  </message>
  <message>
   <source>PDF: as it is printed. HTML: one page for a browser, to print or to put online.</source>
   <extracomment>worksheet_labels.FORMAT</extracomment>
   <translation>‏PDF: كما يُطبع. HTML: صفحة واحدة للمتصفح، للطباعة أو للنشر على الشبكة.</translation>
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
   <translation>مفتاح الإجابات</translation>
  </message>
  <message>
   <source>All answers, at the end and on pages of their own.</source>
   <extracomment>worksheet_labels.KEY</extracomment>
   <translation>كل الإجابات، في الآخر وعلى صفحات مستقلة.</translation>
  </message>
  <message>
   <source>Two-sided</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>على الوجهين</translation>
  </message>
  <message>
   <source>For paper that is printed on both sides: each sheet begins on a front. Backs may stay blank.</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>للورق المطبوع على وجهيه: تبدأ كل ورقة على الوجه الأمامي. وقد يبقى الوجه الخلفي فارغًا.</translation>
  </message>
  <message>
   <source>Save the sheets as a file.</source>
   <extracomment>worksheet_labels.SAVE</extracomment>
   <translation>حفظ الأوراق ملفًا.</translation>
  </message>
  <message>
   <source>Choose a printer, and print the sheets.</source>
   <extracomment>worksheet_labels.PRINT</extracomment>
   <translation>اختيار طابعة، وطباعة الأوراق.</translation>
  </message>
  <message>
   <source>Leave without printing.</source>
   <extracomment>worksheet_labels.CLOSE</extracomment>
   <translation>الخروج دون طباعة.</translation>
  </message>
  <message>
   <source>Stop making the sheets; nothing is saved.</source>
   <extracomment>worksheet_labels.CANCEL</extracomment>
   <translation>إيقاف إعداد الأوراق؛ ولا يُحفظ شيء.</translation>
  </message>
  <message>
   <source>The page before this one.  (PgUp)</source>
   <extracomment>worksheet_labels.PREVIOUS</extracomment>
   <translation>الصفحة التي قبل هذه.  (PgUp)</translation>
  </message>
  <message>
   <source>The page after this one.  (PgDown)</source>
   <extracomment>worksheet_labels.NEXT</extracomment>
   <translation>الصفحة التي بعد هذه.  (PgDown)</translation>
  </message>
  <message>
   <source>How much of the sheets is made</source>
   <extracomment>worksheet_labels.PROGRESS</extracomment>
   <translation>ما أُعدّ من الأوراق</translation>
  </message>
  <message>
   <source>Choose at least one task.</source>
   <extracomment>worksheet_labels.NO_TASK</extracomment>
   <translation>اختر تمرينًا واحدًا على الأقل.</translation>
  </message>
  <message>
   <source>Numbers are being drawn…</source>
   <extracomment>worksheet_labels.DRAWING</extracomment>
   <translation>سحب الأعداد…</translation>
  </message>
  <message>
   <source>The sheets are being made…</source>
   <extracomment>worksheet_labels.SAVING</extracomment>
   <translation>إعداد الأوراق…</translation>
  </message>
  <message>
   <source>The sheets are being sent to the printer…</source>
   <extracomment>worksheet_labels.PRINTING</extracomment>
   <translation>إرسال الأوراق إلى الطابعة…</translation>
  </message>
  <message>
   <source>The sheets have been sent to the printer.</source>
   <extracomment>worksheet_labels.PRINTED</extracomment>
   <translation>أُرسلت الأوراق إلى الطابعة.</translation>
  </message>
  <message>
   <source>The printer does not take the sheets. Choose another one, or save them as PDF.</source>
   <extracomment>worksheet_labels.NO_PRINTER</extracomment>
   <translation>لا تقبل الطابعة الأوراق. اختر طابعة أخرى، أو احفظها بصيغة PDF.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <extracomment>worksheet_labels.CANCELLED</extracomment>
   <translation>أُوقف الإعداد. لم يُحفظ شيء.</translation>
  </message>
  <message>
   <source>exercises</source>
   <extracomment>worksheet_labels.FILE_NAME</extracomment>
   <translation>تمارين</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets are ready to be saved or printed.</source>
   <extracomment>worksheet_labels.ready; one: {count} sheet is ready to be saved or printed.</extracomment>
   <translation>
    <numerusform>لا أوراق جاهزة للحفظ أو الطباعة.</numerusform>
    <numerusform>ورقة واحدة جاهزة للحفظ أو الطباعة.</numerusform>
    <numerusform>ورقتان جاهزتان للحفظ أو الطباعة.</numerusform>
    <numerusform>‏{count} أوراق جاهزة للحفظ أو الطباعة.</numerusform>
    <numerusform>‏{count} ورقة جاهزة للحفظ أو الطباعة.</numerusform>
    <numerusform>‏{count} ورقة جاهزة للحفظ أو الطباعة.</numerusform>
   </translation>
  </message>
  <message>
   <source>First sheet, page {number} of {count}</source>
   <extracomment>worksheet_labels.sheet_page</extracomment>
   <translation>الورقة الأولى، الصفحة {number} من {count}</translation>
  </message>
  <message>
   <source>Answer key, page {number} of {count}</source>
   <extracomment>worksheet_labels.key_page</extracomment>
   <translation>مفتاح الإجابات، الصفحة {number} من {count}</translation>
  </message>
  <message>
   <source>Exercises: gradient descent</source>
   <extracomment>worksheet_words.TITLE</extracomment>
   <translation>تمارين: النزول التدرّجي</translation>
  </message>
  <message>
   <source>Your name</source>
   <extracomment>worksheet_words.NAME</extracomment>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>worksheet_words.DATE</extracomment>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Answers: gradient descent</source>
   <extracomment>worksheet_words.KEY_TITLE</extracomment>
   <translation>إجابات: النزول التدرّجي</translation>
  </message>
  <message>
   <source>For the teacher alone.</source>
   <extracomment>worksheet_words.KEY_NOTE</extracomment>
   <translation>للمعلم وحده.</translation>
  </message>
  <message>
   <source>Fill in the table</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>أكمل الجدول</translation>
  </message>
  <message>
   <source>Find the regime</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>حدّد سلوك المسيرة</translation>
  </message>
  <message>
   <source>Find the mistake</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>أوجد الخطأ</translation>
  </message>
  <message>
   <source>The chain rule by hand</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>قاعدة السلسلة باليد</translation>
  </message>
  <message>
   <source>Walk down with gradient descent, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN</extracomment>
   <translation>انزل بطريقة النزول التدرّجي، وأكمل الجدول.</translation>
  </message>
  <message>
   <source>A sigmoid neuron learns from one sample by gradient descent. Work out σ with a calculator, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN_NEURON</extracomment>
   <translation>يتعلّم عصبون سيني من عيّنة واحدة بطريقة النزول التدرّجي. احسب σ بالآلة الحاسبة، وأكمل الجدول.</translation>
  </message>
  <message>
   <source>One number further down is there to check with.</source>
   <extracomment>worksheet_words.CHECK</extracomment>
   <translation>أُعطي عدد واحد في صف لاحق من الجدول للتحقق من الحساب.</translation>
  </message>
  <message>
   <source>The curvature L is the second derivative.</source>
   <extracomment>worksheet_words.CURVATURE</extracomment>
   <translation>الانحناء L هو المشتقة الثانية.</translation>
  </message>
  <message>
   <source>closes in from one side</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>تبقى في جهة واحدة، وتقترب</translation>
  </message>
  <message>
   <source>lands on the minimum in one step</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>تبلغ النهاية الصغرى بخطوة واحدة</translation>
  </message>
  <message>
   <source>overshoots, and closes in</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>تتجاوز النهاية الصغرى، وتقترب</translation>
  </message>
  <message>
   <source>jumps to and fro for ever</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>تقفز ذهابًا وإيابًا إلى ما لا نهاية</translation>
  </message>
  <message>
   <source>overshoots, and goes away</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>تتجاوز النهاية الصغرى، وتبتعد</translation>
  </message>
  <message>
   <source>One row of this table has a mistake; the rows below it go on from its result. Find the row, tick the mistake, and write the row as it ought to be.</source>
   <extracomment>worksheet_words.ONE_MISTAKE</extracomment>
   <translation>في أحد صفوف هذا الجدول خطأ، والصفوف التي تحته تتابع الحساب من نتيجته. حدّد الصف، وضع علامة عند الخطأ، ثم اكتب الصف كما ينبغي أن يكون.</translation>
  </message>
  <message>
   <source>added, where the step is subtracted</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>جمع الخطوة بدل طرحها</translation>
  </message>
  <message>
   <source>forgot the learning rate</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>نسيان معدل التعلّم</translation>
  </message>
  <message>
   <source>took the change for the new place</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>أخذ التغيّر على أنه الموضع الجديد</translation>
  </message>
  <message>
   <source>forgot the factor in the derivative of a power</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>نسيان العامل في مشتقة القوة</translation>
  </message>
  <message>
   <source>forgot a term of the derivative</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>نسيان حدّ من حدود المشتقة</translation>
  </message>
  <message>
   <source>forgot σ′ in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>نسيان ⁦σ′⁩ في قاعدة السلسلة</translation>
  </message>
  <message>
   <source>forgot the input x in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>نسيان المدخل x في قاعدة السلسلة</translation>
  </message>
  <message>
   <source>A sigmoid neuron is to learn from one sample. Work out its output, the slopes by the chain rule, and the weights after one step of gradient descent.</source>
   <extracomment>worksheet_words.BY_CHAIN_RULE</extracomment>
   <translation>يتعلّم عصبون سيني من عيّنة واحدة. احسب خرجه، والميول بقاعدة السلسلة، والأوزان بعد خطوة واحدة من النزول التدرّجي.</translation>
  </message>
  <message>
   <source>after the step</source>
   <extracomment>worksheet_words.AFTER_ROW</extracomment>
   <translation>بعد الخطوة</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>worksheet_words.NOW_ROW</extracomment>
   <translation>الآن</translation>
  </message>
  <message>
   <source>The sheets’ ending</source>
   <extracomment>worksheet_words.ENDING</extracomment>
   <translation>امتداد ملف الأوراق</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 1 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>‏{name}: «{given}» لا يصلح. اكتب عددًا صحيحًا من 1 إلى {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 0 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>‏{name}: «{given}» لا يصلح. اكتب عددًا صحيحًا من 0 إلى {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from {least} to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>‏{name}: «{given}» لا يصلح. اكتب عددًا صحيحًا من {least} إلى {most}.</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give one or more of {tasks}, each once.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>‏{name}: «{given}» لا يصلح. اكتب واحدًا أو أكثر من هذه: {tasks}، كلًا منها مرة واحدة.</translation>
  </message>
  <message>
   <source>{name}: exercise sheets are of gradient-descent, not of {given}. Choose that.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>‏{name}: أوراق التمارين للنزول التدرّجي، لا لـ {given}. اختر النزول التدرّجي.</translation>
  </message>
  <message>
   <source>{number}. {task}</source>
   <extracomment>worksheet_words.numbered</extracomment>
   <translation>‏{number}. {task}</translation>
  </message>
  <message>
   <source>Sheet {number}</source>
   <extracomment>worksheet_words.sheet_note</extracomment>
   <translation>الورقة {number}</translation>
  </message>
  <message>
   <source>Sheet {number}, seed {seed}</source>
   <extracomment>worksheet_words.foot</extracomment>
   <translation>الورقة {number}، البذرة {seed}</translation>
  </message>
  <message>
   <source>Answers, seed {seed}</source>
   <extracomment>worksheet_words.key_foot</extracomment>
   <translation>الإجابات، البذرة {seed}</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets, drawn with seed {seed}: the same seed gives the same sheets again. Every answer was worked out in two ways.</source>
   <extracomment>worksheet_words.key_note; one: {count} sheet, drawn with seed {seed}: the same seed gives the same sheet again. Every answer was worked out in two ways.</extracomment>
   <translation>
    <numerusform>لا أوراق مسحوبة بالبذرة {seed}: البذرة نفسها تعطي الأوراق نفسها من جديد. حُسبت كل إجابة بطريقتين.</numerusform>
    <numerusform>ورقة واحدة مسحوبة بالبذرة {seed}: البذرة نفسها تعطي الورقة نفسها من جديد. حُسبت كل إجابة بطريقتين.</numerusform>
    <numerusform>ورقتان مسحوبتان بالبذرة {seed}: البذرة نفسها تعطي الورقتين نفسيهما من جديد. حُسبت كل إجابة بطريقتين.</numerusform>
    <numerusform>‏{count} أوراق مسحوبة بالبذرة {seed}: البذرة نفسها تعطي الأوراق نفسها من جديد. حُسبت كل إجابة بطريقتين.</numerusform>
    <numerusform>‏{count} ورقة مسحوبة بالبذرة {seed}: البذرة نفسها تعطي الأوراق نفسها من جديد. حُسبت كل إجابة بطريقتين.</numerusform>
    <numerusform>‏{count} ورقة مسحوبة بالبذرة {seed}: البذرة نفسها تعطي الأوراق نفسها من جديد. حُسبت كل إجابة بطريقتين.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing needs rounding: no number has more than {count} decimals.</source>
   <extracomment>worksheet_words.rounding; one: Nothing needs rounding: no number has more than {count} decimal.</extracomment>
   <translation>
    <numerusform>لا حاجة إلى التقريب: ليس في أي عدد منازل عشرية.</numerusform>
    <numerusform>لا حاجة إلى التقريب: ليس في أي عدد أكثر من منزلة عشرية واحدة.</numerusform>
    <numerusform>لا حاجة إلى التقريب: ليس في أي عدد أكثر من منزلتين عشريتين.</numerusform>
    <numerusform>لا حاجة إلى التقريب: ليس في أي عدد أكثر من {count} منازل عشرية.</numerusform>
    <numerusform>لا حاجة إلى التقريب: ليس في أي عدد أكثر من {count} منزلة عشرية.</numerusform>
    <numerusform>لا حاجة إلى التقريب: ليس في أي عدد أكثر من {count} منزلة عشرية.</numerusform>
   </translation>
  </message>
  <message>
   <source>Where a task rounds, an answer is right within {units} units of the last decimal, or {share} %.</source>
   <extracomment>worksheet_words.allowance</extracomment>
   <translation>حيث يُطلب التقريب تكون الإجابة صحيحة ما لم يزد فرقها على {units} وحدات من المنزلة العشرية الأخيرة، أو على ⁦{share} %⁩.</translation>
  </message>
  <message>
   <source>For each learning rate {rate}, work out the factor, and write the letter of what a walk does.</source>
   <extracomment>worksheet_words.regimes_asked</extracomment>
   <translation>احسب العامل لكل معدل تعلّم {rate}، واكتب حرف العبارة التي تصف ما تفعله المسيرة.</translation>
  </message>
  <message>
   <source>({letter}) {what}</source>
   <extracomment>worksheet_words.regime</extracomment>
   <translation>‏({letter}) {what}</translation>
  </message>
  <message>
   <source>At {place}, the curvature in the steepest direction is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>عند {place} يكون الانحناء في أشد الاتجاهات انحدارًا {curvature}. افترض أنه يبقى كذلك في الجوار.</translation>
  </message>
  <message>
   <source>The sample: {first} {value}, {second} {other}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>العيّنة: {first} {value}، {second} {other}، ووسمها {label}.</translation>
  </message>
  <message numerus="yes">
   <source>The cost is that of a sigmoid neuron with one input, {name}, over {count} samples.</source>
   <extracomment>worksheet_words.neuron; one: The cost is that of a sigmoid neuron with one input, {name}, over {count} sample.</extracomment>
   <translation>
    <numerusform>التكلفة هي تكلفة عصبون سيني له مدخل واحد، {name}، بلا عيّنات.</numerusform>
    <numerusform>التكلفة هي تكلفة عصبون سيني له مدخل واحد، {name}، على عيّنة واحدة.</numerusform>
    <numerusform>التكلفة هي تكلفة عصبون سيني له مدخل واحد، {name}، على عيّنتين.</numerusform>
    <numerusform>التكلفة هي تكلفة عصبون سيني له مدخل واحد، {name}، على {count} عيّنات.</numerusform>
    <numerusform>التكلفة هي تكلفة عصبون سيني له مدخل واحد، {name}، على {count} عيّنة.</numerusform>
    <numerusform>التكلفة هي تكلفة عصبون سيني له مدخل واحد، {name}، على {count} عيّنة.</numerusform>
   </translation>
  </message>
  <message>
   <source>For z below 0 take {formula}.</source>
   <extracomment>worksheet_words.sigma_of_negative</extracomment>
   <translation>إذا كان z أصغر من 0 فاستعمل {formula}.</translation>
  </message>
  <message>
   <source>The curve of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.curve</extracomment>
   <translation>منحنى {function}، مع علامة عند {start}.</translation>
  </message>
  <message>
   <source>Contour lines of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.contours</extracomment>
   <translation>خطوط الكنتور لـ {function}، مع علامة عند {start}.</translation>
  </message>
  <message>
   <source>The sigmoid, with {place} marked.</source>
   <extracomment>worksheet_words.sigmoid</extracomment>
   <translation>الدالة السينية، مع علامة عند {place}.</translation>
  </message>
  <message>
   <source>{number}. </source>
   <extracomment>worksheet_words.key_number</extracomment>
   <translation>{number}. </translation>
  </message>
  <message>
   <source>row {row}: {mistake}. Right:</source>
   <extracomment>worksheet_words.key_mistake</extracomment>
   <translation>الصف {row}: {mistake}. الصحيح:</translation>
  </message>
  <message>
   <source>{name}: for {task}, no numbers workable by hand were found. Leave that task out, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>‏{name}: لم توجد للتمرين «{task}» أعداد يمكن حسابها باليد. احذف هذا التمرين، أو اختر مسألة أخرى أو معدل تعلّم آخر.</translation>
  </message>
  <message numerus="yes">
   <source>Round each number to {count} decimals, and go on with it: small differences do not count.</source>
   <extracomment>worksheet_words.rounding; one: Round each number to {count} decimal, and go on with it: small differences do not count.</extracomment>
   <translation>
    <numerusform>قرّب كل عدد إلى عدد صحيح، وتابع الحساب به: الفروق الصغيرة لا تُعدّ خطأً.</numerusform>
    <numerusform>قرّب كل عدد إلى منزلة عشرية واحدة، وتابع الحساب به: الفروق الصغيرة لا تُعدّ خطأً.</numerusform>
    <numerusform>قرّب كل عدد إلى منزلتين عشريتين، وتابع الحساب به: الفروق الصغيرة لا تُعدّ خطأً.</numerusform>
    <numerusform>قرّب كل عدد إلى {count} منازل عشرية، وتابع الحساب به: الفروق الصغيرة لا تُعدّ خطأً.</numerusform>
    <numerusform>قرّب كل عدد إلى {count} منزلة عشرية، وتابع الحساب به: الفروق الصغيرة لا تُعدّ خطأً.</numerusform>
    <numerusform>قرّب كل عدد إلى {count} منزلة عشرية، وتابع الحساب به: الفروق الصغيرة لا تُعدّ خطأً.</numerusform>
   </translation>
  </message>
  <message>
   <source>All numbers are whole.</source>
   <extracomment>worksheet_words.rounding</extracomment>
   <translation>كل الأعداد صحيحة.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>قرب النهاية الصغرى عند {place} يكون الانحناء {curvature}.</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature in the steepest direction is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>قرب النهاية الصغرى عند {place} يكون الانحناء في أشد الاتجاهات انحدارًا {curvature}.</translation>
  </message>
  <message>
   <source>At {place}, the curvature is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>عند {place} يكون الانحناء {curvature}. افترض أنه يبقى كذلك في الجوار.</translation>
  </message>
  <message>
   <source>The sample: {name} {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>العيّنة: {name} {value}، ووسمها {label}.</translation>
  </message>
  <message>
   <source>{name}: {task} needs a place where the curvature is above 0, and there is none here. Leave that task out, or choose another problem.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>‏{name}: يحتاج التمرين «{task}» إلى مكان انحناؤه أكبر من 0، ولا يوجد هنا. احذف هذا التمرين، أو اختر مسألة أخرى.</translation>
  </message>
  <message numerus="yes">
   <source>{name}: for {task}, there are numbers workable by hand for {count} students only. Ask for so many, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few; one: {name}: for {task}, there are numbers workable by hand for {count} student only. Ask for so many, or choose another problem or learning rate.</extracomment>
   <translation>
    <numerusform>‏{name}: لا توجد للتمرين «{task}» أعداد يمكن حسابها باليد لأي طالب. اختر مسألة أخرى أو معدل تعلّم آخر.</numerusform>
    <numerusform>‏{name}: لا توجد للتمرين «{task}» أعداد يمكن حسابها باليد إلا لطالب واحد. اطلب هذا العدد، أو اختر مسألة أخرى أو معدل تعلّم آخر.</numerusform>
    <numerusform>‏{name}: لا توجد للتمرين «{task}» أعداد يمكن حسابها باليد إلا لطالبين. اطلب هذا العدد، أو اختر مسألة أخرى أو معدل تعلّم آخر.</numerusform>
    <numerusform>‏{name}: لا توجد للتمرين «{task}» أعداد يمكن حسابها باليد إلا لـ {count} طلاب. اطلب هذا العدد، أو اختر مسألة أخرى أو معدل تعلّم آخر.</numerusform>
    <numerusform>‏{name}: لا توجد للتمرين «{task}» أعداد يمكن حسابها باليد إلا لـ {count} طالبًا. اطلب هذا العدد، أو اختر مسألة أخرى أو معدل تعلّم آخر.</numerusform>
    <numerusform>‏{name}: لا توجد للتمرين «{task}» أعداد يمكن حسابها باليد إلا لـ {count} طالب. اطلب هذا العدد، أو اختر مسألة أخرى أو معدل تعلّم آخر.</numerusform>
   </translation>
  </message>
  <message>
   <source>The sample: {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>العيّنة: {value}، ووسمها {label}.</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Penguins: Adelie and Gentoo</source>
   <extracomment>data</extracomment>
   <translation>البطاريق: أديلي وجنتو</translation>
  </message>
  <message>
   <source>Measurements of 274 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By bill and flipper a line tells all but one of them apart. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>قياسات 274 بطريقًا من نوعين، أُخذت قرب محطة بالمر في القارة القطبية الجنوبية من 2007 إلى 2009. بالمنقار والزعنفة يميّز خط بينها كلها عدا واحد. وقد تُركت البطاريق ذات القياسات الناقصة.</translation>
  </message>
  <message>
   <source>bill length (mm)</source>
   <extracomment>data</extracomment>
   <translation>طول المنقار (مم)</translation>
  </message>
  <message>
   <source>bill depth (mm)</source>
   <extracomment>data</extracomment>
   <translation>عمق المنقار (مم)</translation>
  </message>
  <message>
   <source>flipper length (mm)</source>
   <extracomment>data</extracomment>
   <translation>طول الزعنفة (مم)</translation>
  </message>
  <message>
   <source>body mass (g)</source>
   <extracomment>data</extracomment>
   <translation>كتلة الجسم (غ)</translation>
  </message>
  <message>
   <source>Penguins: Adelie and Chinstrap</source>
   <extracomment>data</extracomment>
   <translation>البطاريق: أديلي وشنستراب</translation>
  </message>
  <message>
   <source>Measurements of 219 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By their bills alone the two cannot quite be told apart: a line is right for about 97 % of them. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>قياسات 219 بطريقًا من نوعين، أُخذت قرب محطة بالمر في القارة القطبية الجنوبية من 2007 إلى 2009. لا يكفي المنقار وحده للتمييز بينهما تمامًا: يصيب خط في نحو ⁦97 %⁩ منها. وقد تُركت البطاريق ذات القياسات الناقصة.</translation>
  </message>
  <message>
   <source>Handwritten digits: 0 and 1</source>
   <extracomment>data</extracomment>
   <translation>أرقام بخط اليد: 0 و1</translation>
  </message>
  <message>
   <source>360 handwritten zeros and ones as pictures of 8 × 8 pixels, each from 0 (paper) to 16 (ink). One neuron with a weight for each pixel can tell all of them apart.</source>
   <extracomment>data</extracomment>
   <translation>360 رقمًا من الأصفار والآحاد بخط اليد، صورًا من ⁦8 × 8⁩ بكسل، كل منها من 0 (ورق) إلى 16 (حبر). عصبون واحد بوزن لكل بكسل يستطيع التمييز بينها كلها.</translation>
  </message>
  <message>
   <source>Cats and dogs</source>
   <extracomment>data</extracomment>
   <translation>قطط وكلاب</translation>
  </message>
  <message>
   <source>20 cats and 20 dogs, by weight and length of ear. Heavy cats and small dogs overlap, so a line is right for about nine in ten. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>20 قطة و20 كلبًا، بالوزن وطول الأذن. تتداخل القطط الثقيلة والكلاب الصغيرة، فيصيب خط في نحو تسعة من كل عشرة. بيانات مصنوعة لهذا التطبيق.</translation>
  </message>
  <message>
   <source>weight (kg)</source>
   <extracomment>data</extracomment>
   <translation>الوزن (كغ)</translation>
  </message>
  <message>
   <source>ear length (cm)</source>
   <extracomment>data</extracomment>
   <translation>طول الأذن (سم)</translation>
  </message>
  <message>
   <source>Two clusters</source>
   <extracomment>data</extracomment>
   <translation>عنقودان</translation>
  </message>
  <message>
   <source>Two round clusters of 60 points that overlap: a line is right for about 85 % of them. Invented for this app with numpy: after g = numpy.random.default_rng(23), A is g.normal((-0.9, -0.6), 1, (60, 2)), then B is g.normal((0.9, 0.6), 1, (60, 2)), both rounded to two decimals.</source>
   <extracomment>data</extracomment>
   <translation>عنقودان مستديران من 60 نقطة يتداخلان: يصيب خط في نحو ⁦85 %⁩ منها. صُنعا لهذا التطبيق بـ numpy: بعد ⁦g = numpy.random.default_rng(23)⁩ يكون A هو ⁦g.normal((-0.9, -0.6), 1, (60, 2))⁩، ثم B هو ⁦g.normal((0.9, 0.6), 1, (60, 2))⁩، وكلاهما مقرّب إلى منزلتين عشريتين.</translation>
  </message>
  <message>
   <source>Hours of study</source>
   <extracomment>data</extracomment>
   <translation>ساعات الدراسة</translation>
  </message>
  <message>
   <source>Who passed an exam after how many hours of study: 24 students and one feature only. In the middle some pass and some do not, so no threshold is right for all. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>من نجح في امتحان بعد كم ساعة دراسة: 24 طالبًا وسمة واحدة فقط. في الوسط ينجح بعضهم ولا ينجح بعض، فلا عتبة تصيب مع الجميع. بيانات مصنوعة لهذا التطبيق.</translation>
  </message>
  <message>
   <source>study (hours)</source>
   <extracomment>data</extracomment>
   <translation>الدراسة (ساعات)</translation>
  </message>
  <message>
   <source>XOR: four points</source>
   <extracomment>data</extracomment>
   <translation>‏XOR: أربع نقاط</translation>
  </message>
  <message>
   <source>Exclusive or: class 1 where exactly one of the two inputs is 1. No line separates the four points, so one neuron is right for three of them at most.</source>
   <extracomment>data</extracomment>
   <translation>«أو» الحصرية: الفئة 1 حيث يكون واحد فقط من المدخلين 1. لا يفصل خط بين النقاط الأربع، فيصيب عصبون واحد في ثلاث منها على الأكثر.</translation>
  </message>
  <message>
   <source>Four points on a line</source>
   <extracomment>data</extracomment>
   <translation>أربع نقاط على خط</translation>
  </message>
  <message>
   <source>The points -2 and -1 of class 0, 1 and 2 of class 1: few enough to follow every number by hand. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>النقطتان ⁦-2⁩ و ⁦-1⁩ من الفئة 0، و1 و2 من الفئة 1: قليلة بما يكفي لتتبع كل عدد باليد. بيانات مصنوعة لهذا التطبيق.</translation>
  </message>
 </context>
 <context>
  <name>gallery</name>
  <message>
   <source>Quartic with a resting place</source>
   <extracomment>gallery</extracomment>
   <translation>دالة رباعية فيها موضع استراحة</translation>
  </message>
  <message>
   <source>The slope is 0 at x = 0 as well, yet the function goes on down to x = 2.25.</source>
   <extracomment>gallery</extracomment>
   <translation>الميل 0 عند ⁦x = 0⁩ أيضًا، ومع ذلك تتابع الدالة النزول إلى ⁦x = 2.25⁩.</translation>
  </message>
  <message>
   <source>Double well</source>
   <extracomment>gallery</extracomment>
   <translation>بئر مزدوجة</translation>
  </message>
  <message>
   <source>Two minima: which one a walk finds depends on the start and on the learning rate.</source>
   <extracomment>gallery</extracomment>
   <translation>نهايتان صغريان: تتعلق التي تجدها المسيرة بالبداية وبمعدل التعلّم.</translation>
  </message>
  <message>
   <source>Tilted double well</source>
   <extracomment>gallery</extracomment>
   <translation>بئر مزدوجة مائلة</translation>
  </message>
  <message>
   <source>From the right, the walk settles in the shallower well. A little momentum carries it over.</source>
   <extracomment>gallery</extracomment>
   <translation>من اليمين تستقر المسيرة في البئر الأقل عمقًا. وقليل من الزخم يحملها عبرها.</translation>
  </message>
  <message>
   <source>Waves on a bowl</source>
   <extracomment>gallery</extracomment>
   <translation>أمواج على وعاء</translation>
  </message>
  <message>
   <source>Local minima: a walk down ends in the nearest one, not in the lowest.</source>
   <extracomment>gallery</extracomment>
   <translation>نهايات صغرى محلية: المسيرة النازلة تنتهي في الأقرب، لا في الأخفض.</translation>
  </message>
  <message>
   <source>Absolute value</source>
   <extracomment>gallery</extracomment>
   <translation>القيمة المطلقة</translation>
  </message>
  <message>
   <source>The slope never shrinks, so steps of a fixed rate jump back and forth around the corner.</source>
   <extracomment>gallery</extracomment>
   <translation>الميل لا يصغر أبدًا، فتقفز الخطوات ذات المعدل الثابت ذهابًا وإيابًا حول الركن.</translation>
  </message>
  <message>
   <source>Square root of |x|</source>
   <extracomment>gallery</extracomment>
   <translation>الجذر التربيعي لـ ⁦|x|⁩</translation>
  </message>
  <message>
   <source>The slope grows without limit towards the minimum: the nearer, the longer the step.</source>
   <extracomment>gallery</extracomment>
   <translation>يكبر الميل بلا حد نحو النهاية الصغرى: كلما اقتربت طالت الخطوة.</translation>
  </message>
  <message>
   <source>Bell curve</source>
   <extracomment>gallery</extracomment>
   <translation>منحنى الجرس</translation>
  </message>
  <message>
   <source>No minimum: the walk goes down for ever, slower and slower, on a flat that ends nowhere.</source>
   <extracomment>gallery</extracomment>
   <translation>لا نهاية صغرى: تنزل المسيرة إلى ما لا نهاية، أبطأ فأبطأ، على أرض مستوية لا تنتهي.</translation>
  </message>
  <message>
   <source>Upside-down bell</source>
   <extracomment>gallery</extracomment>
   <translation>جرس مقلوب</translation>
  </message>
  <message>
   <source>A minimum with a plateau around it: far out the slope is nearly 0, and so are the steps.</source>
   <extracomment>gallery</extracomment>
   <translation>نهاية صغرى حولها هضبة: في البعيد يقارب الميل 0، والخطوات كذلك.</translation>
  </message>
  <message>
   <source>Cubic with a saddle</source>
   <extracomment>gallery</extracomment>
   <translation>دالة تكعيبية فيها سرج</translation>
  </message>
  <message>
   <source>At 0 the slope is 0 and the function still goes down: a flat place is no minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>عند 0 الميل 0 وما زالت الدالة تنزل: المكان المستوي ليس نهاية صغرى.</translation>
  </message>
  <message>
   <source>Flat-bottomed bowl</source>
   <extracomment>gallery</extracomment>
   <translation>وعاء مستوي القاع</translation>
  </message>
  <message>
   <source>The curvature is 0 at the minimum: the walk gets slower and slower, and Newton does too.</source>
   <extracomment>gallery</extracomment>
   <translation>الانحناء 0 عند النهاية الصغرى: تبطؤ المسيرة شيئًا فشيئًا، ونيوتن كذلك.</translation>
  </message>
  <message>
   <source>Logarithm's edge</source>
   <extracomment>gallery</extracomment>
   <translation>حافة اللوغاريتم</translation>
  </message>
  <message>
   <source>Not defined for x ≤ 0: too large a step walks off the edge.</source>
   <extracomment>gallery</extracomment>
   <translation>غير معرّفة عند ⁦x ≤ 0⁩: الخطوة الأطول مما ينبغي تسقط عن الحافة.</translation>
  </message>
  <message>
   <source>A pole</source>
   <extracomment>gallery</extracomment>
   <translation>قطب</translation>
  </message>
  <message>
   <source>A minimum at 1 and a maximum at −1, with a gap at 0 that a long step jumps over.</source>
   <extracomment>gallery</extracomment>
   <translation>نهاية صغرى عند 1 ونهاية عظمى عند ⁦−1⁩، وفجوة عند 0 تقفز فوقها الخطوة الطويلة.</translation>
  </message>
  <message>
   <source>Cosine</source>
   <extracomment>gallery</extracomment>
   <translation>جيب التمام</translation>
  </message>
  <message>
   <source>Minima and maxima without end, all of them equally good.</source>
   <extracomment>gallery</extracomment>
   <translation>نهايات صغرى وعظمى لا تنتهي، كلها متساوية.</translation>
  </message>
  <message>
   <source>Bowl in two variables</source>
   <extracomment>gallery</extracomment>
   <translation>وعاء في متغيرين</translation>
  </message>
  <message>
   <source>Round contours: the gradient points straight away from the minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>خطوط كنتور دائرية: يشير التدرّج بعيدًا عن النهاية الصغرى مباشرة.</translation>
  </message>
  <message>
   <source>Long valley</source>
   <extracomment>gallery</extracomment>
   <translation>وادٍ طويل</translation>
  </message>
  <message>
   <source>Steep across, flat along: the walk zigzags. Momentum and Adam do better.</source>
   <extracomment>gallery</extracomment>
   <translation>شديد الانحدار بالعرض، مستوٍ بالطول: تتعرّج المسيرة. الزخم وAdam أفضل.</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>gallery</extracomment>
   <translation>سرج</translation>
  </message>
  <message>
   <source>Down one way, up the other: the walk nears the pass, and then falls off sideways.</source>
   <extracomment>gallery</extracomment>
   <translation>نزول في اتجاه وصعود في الآخر: تقترب المسيرة من الممر ثم تسقط جانبًا.</translation>
  </message>
  <message>
   <source>Egg box</source>
   <extracomment>gallery</extracomment>
   <translation>علبة بيض</translation>
  </message>
  <message>
   <source>A grid of hollows on a bowl: the start decides which one the walk ends in.</source>
   <extracomment>gallery</extracomment>
   <translation>شبكة حفر على وعاء: البداية تقرّر في أيها تنتهي المسيرة.</translation>
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <source>Is a larger learning rate always faster?</source>
   <extracomment>questions</extracomment>
   <translation>هل معدل التعلّم الأكبر أسرع دائمًا؟</translation>
  </message>
  <message>
   <source>No. From 8 to within 0.01 of this parabola’s minimum, η = 0.1 takes {slow} steps, η = {rate} takes
{large}, and η = 1/L = {landing} takes {best}. Past 1/L a step lands on the other side, and a longer one
only farther off.
</source>
   <extracomment>questions</extracomment>
   <translation>لا. من 8 إلى ما دون 0.01 من النهاية الصغرى لهذا القطع المكافئ يحتاج ⁦η = 0.1⁩ إلى ⁦{slow}⁩ خطوة، و ⁦η = {rate}⁩ إلى ⁦{large}⁩، و ⁦η = 1/L = {landing}⁩ إلى ⁦{best}⁩. بعد ⁦1/L⁩ تحطّ الخطوة في الجهة الأخرى، والأطول منها تحطّ أبعد لا غير.
</translation>
  </message>
  <message>
   <source>Does the learning rate shrink near the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>هل يصغر معدل التعلّم قرب النهاية الصغرى؟</translation>
  </message>
  <message>
   <source>No, the slope does, and a step is η times the slope. With η = {rate} all along, the first step from 8
is {first} long and the tenth only {tenth}, since the slope has come down from {steep} to {gentle}.
</source>
   <extracomment>questions</extracomment>
   <translation>لا، بل الميل هو الذي يصغر، والخطوة هي η في الميل. مع ⁦η = {rate}⁩ طوال الطريق يكون طول الخطوة الأولى من 8 ⁦{first}⁩، والعاشرة ⁦{tenth}⁩ فقط، لأن الميل نزل من ⁦{steep}⁩ إلى ⁦{gentle}⁩.
</translation>
  </message>
  <message>
   <source>Is jumping from side to side the same as diverging?</source>
   <extracomment>questions</extracomment>
   <translation>هل القفز من جانب إلى جانب هو التباعد؟</translation>
  </message>
  <message>
   <source>No. At η = {rate} each step crosses the minimum and multiplies the distance to it by
1 − ηL = {factor}: in ten steps it falls from {far} to {near}. Only past 2/L, here {limit}, does it
grow.
</source>
   <extracomment>questions</extracomment>
   <translation>لا. عند ⁦η = {rate}⁩ تعبر كل خطوة النهاية الصغرى وتضرب المسافة إليها في ⁦1 − ηL = {factor}⁩: فتهبط في عشر خطوات من ⁦{far}⁩ إلى ⁦{near}⁩. ولا تكبر إلا بعد ⁦2/L⁩، وهو هنا ⁦{limit}⁩.
</translation>
  </message>
  <message>
   <source>Why is one step enough here?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا تكفي خطوة واحدة هنا؟</translation>
  </message>
  <message>
   <source>Because η = 1/L, which is {landing} on this parabola: from 8 the step, η times a slope of {slope}, is
{step} long, and just so far away is the minimum. Where the curvature L changes on the way, one step
only comes near.
</source>
   <extracomment>questions</extracomment>
   <translation>لأن ⁦η = 1/L⁩، وهو ⁦{landing}⁩ على هذا القطع المكافئ: من 8 يكون طول الخطوة، أي η في ميل ⁦{slope}⁩، ⁦{step}⁩، والنهاية الصغرى على هذا البعد تمامًا. وحيث يتغير الانحناء L في الطريق لا تصل خطوة واحدة إلا إلى الجوار.
</translation>
  </message>
  <message>
   <source>Why does it go back and forth for ever?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا يذهب ويعود إلى ما لا نهاية؟</translation>
  </message>
  <message>
   <source>Because η = 2/L, which is {limit} on this parabola: each step lands on the other side, exactly as far
away, from 8 at {left}, then at {right}, then at {again}. At η = 0.9 the same walk is within 0.01 after
{steps} steps.
</source>
   <extracomment>questions</extracomment>
   <translation>لأن ⁦η = 2/L⁩، وهو ⁦{limit}⁩ على هذا القطع المكافئ: كل خطوة تحطّ في الجهة الأخرى على البعد نفسه تمامًا، من 8 عند ⁦{left}⁩، ثم عند ⁦{right}⁩، ثم عند ⁦{again}⁩. أما عند ⁦η = 0.9⁩ فالمسيرة نفسها ضمن 0.01 بعد ⁦{steps}⁩ خطوة.
</translation>
  </message>
  <message>
   <source>Why do the numbers run away?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا تفلت الأعداد؟</translation>
  </message>
  <message>
   <source>Because η is above 2/L, which is {limit} on this parabola. At η = {rate} each step multiplies the
distance to the minimum by {factor}: in ten steps it grows from {near} to {far}. Any η below 2/L comes
nearer.
</source>
   <extracomment>questions</extracomment>
   <translation>لأن η فوق ⁦2/L⁩، وهو ⁦{limit}⁩ على هذا القطع المكافئ. عند ⁦η = {rate}⁩ تضرب كل خطوة المسافة إلى النهاية الصغرى في ⁦{factor}⁩: فتكبر في عشر خطوات من ⁦{near}⁩ إلى ⁦{far}⁩. وأي η تحت ⁦2/L⁩ يقترب.
</translation>
  </message>
  <message>
   <source>Why are there no 1/L and 2/L here?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا لا يوجد هنا ⁦1/L⁩ و ⁦2/L⁩؟</translation>
  </message>
  <message>
   <source>They hold for plain gradient descent alone: other methods step by more than the slope. On a parabola
with 2/L = {limit}, momentum arrives at η = {rate} after {steps} steps, and plain descent has diverged
by step {gone}.
</source>
   <extracomment>questions</extracomment>
   <translation>هما صالحان للنزول التدرّجي البسيط وحده: الطرائق الأخرى تخطو بأكثر من الميل. على قطع مكافئ فيه ⁦2/L = {limit}⁩ يصل الزخم عند ⁦η = {rate}⁩ بعد ⁦{steps}⁩ خطوة، والنزول البسيط يكون قد تباعد عند الخطوة ⁦{gone}⁩.
</translation>
  </message>
  <message>
   <source>When has it arrived?</source>
   <extracomment>questions</extracomment>
   <translation>متى تكون المسيرة قد وصلت؟</translation>
  </message>
  <message>
   <source>When the slope is at most the tolerance. At η = 0.1 from 8, a tolerance of 10⁻⁶ is met at step
{arrived}, {off} from the minimum, and one of 10⁻² at step {sooner}, {farther} from it. With 0 a run
never stops for that reason.
</source>
   <extracomment>questions</extracomment>
   <translation>حين لا يتجاوز الميل السماحية. عند ⁦η = 0.1⁩ من 8 تتحقق سماحية 10⁻⁶ عند الخطوة ⁦{arrived}⁩، على بعد ⁦{off}⁩ من النهاية الصغرى، وسماحية 10⁻² عند الخطوة ⁦{sooner}⁩، على بعد ⁦{farther}⁩ منها. ومع 0 لا تتوقف جولة لهذا السبب أبدًا.
</translation>
  </message>
  <message>
   <source>Why did it stop before it had arrived?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا توقفت قبل أن تصل؟</translation>
  </message>
  <message>
   <source>A run ends at the step limit, whatever has come of it. With η = {rate} and a limit of {limit} it ends
at x = {x}, where the slope is still {slope}; arriving takes {needed} steps. Raise Steps, or the
learning rate.
</source>
   <extracomment>questions</extracomment>
   <translation>تنتهي الجولة عند حد الخطوات مهما كانت النتيجة. مع ⁦η = {rate}⁩ وحد ⁦{limit}⁩ تنتهي عند ⁦x = {x}⁩ حيث ما زال الميل ⁦{slope}⁩؛ ويحتاج الوصول إلى ⁦{needed}⁩ خطوة. ارفع «الخطوات» أو معدل التعلّم.
</translation>
  </message>
  <message>
   <source>Is the speed the learning rate?</source>
   <extracomment>questions</extracomment>
   <translation>هل السرعة هي معدل التعلّم؟</translation>
  </message>
  <message>
   <source>No. The speed is how many steps a second you see, and the numbers are the same at any. The learning
rate is how far a step goes: from 8 to within 0.01 of the minimum, η = 0.1 takes {slow} steps, and
η = {rate} only {quick}.
</source>
   <extracomment>questions</extracomment>
   <translation>لا. السرعة هي عدد الخطوات المرئية في الثانية، والأعداد هي نفسها عند أي سرعة. أما معدل التعلّم فهو مقدار بُعد الخطوة: من 8 إلى ما دون 0.01 من النهاية الصغرى يحتاج ⁦η = 0.1⁩ إلى ⁦{slow}⁩ خطوة، و ⁦η = {rate}⁩ إلى ⁦{quick}⁩ فقط.
</translation>
  </message>
  <message>
   <source>Why search, if calculus gives the answer?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا البحث إن كان التفاضل يعطي الجواب؟</translation>
  </message>
  <message>
   <source>For this parabola a line of calculus does it: 2x − 4 = 0, so x = 2, and {steps} steps end at {x:6}. For
most costs, a neuron’s among them, there is no such line, and a walk needs only the slope under its
feet.
</source>
   <extracomment>questions</extracomment>
   <translation>لهذا القطع المكافئ يكفي سطر من التفاضل: ⁦2x − 4 = 0⁩، إذن ⁦x = 2⁩، و⁦{steps}⁩ خطوة تنتهي عند ⁦{x:6}⁩. ولمعظم التكاليف، ومنها تكلفة العصبون، لا يوجد سطر كهذا، ولا تحتاج المسيرة إلا إلى الميل تحت قدميها.
</translation>
  </message>
  <message>
   <source>Does it matter where I start?</source>
   <extracomment>questions</extracomment>
   <translation>هل يهمّ مكان البداية؟</translation>
  </message>
  <message>
   <source>Wherever there is more than one valley. On sin x + x²/10 a walk from 7 ends at x = {near}, at a height
of {high}, and one from 0 at x = {other}, at {low}: downhill leads to a minimum, not always to the
lowest.
</source>
   <extracomment>questions</extracomment>
   <translation>حيثما وُجد أكثر من وادٍ. على ⁦sin x + x²/10⁩ تنتهي مسيرة من 7 عند ⁦x = {near}⁩ على ارتفاع ⁦{high}⁩، ومسيرة من 0 عند ⁦x = {other}⁩ على ارتفاع ⁦{low}⁩: النزول يقود إلى نهاية صغرى، وليس دائمًا إلى الأخفض.
</translation>
  </message>
  <message>
   <source>Is a place with slope 0 always a minimum?</source>
   <extracomment>questions</extracomment>
   <translation>هل كل مكان ميله 0 نهاية صغرى؟</translation>
  </message>
  <message>
   <source>No. A walk along the ridge of the saddle x² − y² arrives after {steps} steps where the slope is 0, and
yet the ground curves up one way (λ = {up}) and down the other (λ = {down}). The smallest push off the
ridge, and it goes down without end.
</source>
   <extracomment>questions</extracomment>
   <translation>لا. مسيرة على عُرف السرج ⁦x² − y²⁩ تصل بعد ⁦{steps}⁩ خطوة إلى حيث الميل 0، ومع ذلك تنحني الأرض إلى أعلى في اتجاه (⁦λ = {up}⁩) وإلى أسفل في الآخر (⁦λ = {down}⁩). أصغر دفعة عن العُرف، فتنزل بلا نهاية.
</translation>
  </message>
  <message>
   <source>Does the slope point at the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>هل يشير الميل إلى النهاية الصغرى؟</translation>
  </message>
  <message>
   <source>Seldom. At ({x}, {y}) in this valley the slope is {along} along x and {across} along y, so downhill is
mostly across, while the minimum lies at (0, 0). Downhill is at right angles to the contour; only where
contours are round does it lead straight to the minimum.
</source>
   <extracomment>questions</extracomment>
   <translation>نادرًا. عند ⁦({x}, {y})⁩ في هذا الوادي الميل ⁦{along}⁩ على امتداد x و⁦{across}⁩ على امتداد y، فالنزول معظمه بالعرض، بينما تقع النهاية الصغرى عند ⁦(0, 0)⁩. النزول عمودي على خط الكنتور؛ ولا يقود مباشرة إلى النهاية الصغرى إلا حيث خطوط الكنتور دائرية.
</translation>
  </message>
  <message>
   <source>Which method should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>أي طريقة تُختار؟</translation>
  </message>
  <message>
   <source>It depends on the ground. To come within 0.01 of the narrow valley’s minimum at η = {rate}, plain
descent takes {plain} steps, momentum {momentum}, Adam {adam} and RMSProp {rmsprop}. Elsewhere another
is first: try them in a race.
</source>
   <extracomment>questions</extracomment>
   <translation>يتعلق ذلك بالأرض. للوصول إلى ما دون 0.01 من النهاية الصغرى في الوادي الضيق عند ⁦η = {rate}⁩ يحتاج النزول البسيط إلى ⁦{plain}⁩ خطوة، والزخم إلى ⁦{momentum}⁩، وAdam إلى ⁦{adam}⁩، وRMSProp إلى ⁦{rmsprop}⁩. وفي مكان آخر تسبق غيرها: جرّبها في سباق.
</translation>
  </message>
  <message>
   <source>What does momentum’s β do?</source>
   <extracomment>questions</extracomment>
   <translation>ماذا يفعل β في الزخم؟</translation>
  </message>
  <message>
   <source>It is the share of its velocity that the ball keeps at each step, and so it can roll over a ridge. In
a tilted double well it ends at x = {far} with β = 0.9, at a height of {low}; with β = 0, which is plain
descent, at x = {near}, at {high}.
</source>
   <extracomment>questions</extracomment>
   <translation>هو النسبة التي تحتفظ بها الكرة من سرعتها في كل خطوة، فتستطيع أن تتدحرج فوق عُرف. في بئر مزدوجة مائلة تنتهي عند ⁦x = {far}⁩ مع ⁦β = 0.9⁩ على ارتفاع ⁦{low}⁩؛ ومع ⁦β = 0⁩، أي النزول البسيط، عند ⁦x = {near}⁩ على ارتفاع ⁦{high}⁩.
</translation>
  </message>
  <message>
   <source>Why divide by the size of the slopes?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا القسمة على مقدار الميول؟</translation>
  </message>
  <message>
   <source>So that steep ground and flat get steps of a like length. With η = 0.1, Adam’s first step is {steep}
long where the slope is {slope}, and {flat} where it is {gentle}; plain descent would go {plain} and
{little}.
</source>
   <extracomment>questions</extracomment>
   <translation>كي تنال الأرض المائلة والمستوية خطوات متقاربة الطول. مع ⁦η = 0.1⁩ يكون طول خطوة Adam الأولى ⁦{steep}⁩ حيث الميل ⁦{slope}⁩، و⁦{flat}⁩ حيث هو ⁦{gentle}⁩؛ أما النزول البسيط فيسير ⁦{plain}⁩ و⁦{little}⁩.
</translation>
  </message>
  <message>
   <source>Why not simply try many points?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا لا تُجرَّب نقاط كثيرة ببساطة؟</translation>
  </message>
  <message>
   <source>For one parameter that will do: {points} points find a parabola’s minimum, x = {x}. But each parameter
multiplies them by 25: for two that makes 625, and for the 64 weights and the bias of a digit’s neuron a
number of 91 digits.
</source>
   <extracomment>questions</extracomment>
   <translation>لوسيط واحد يكفي ذلك: تجد ⁦{points}⁩ نقطة النهاية الصغرى للقطع المكافئ، ⁦x = {x}⁩. لكن كل وسيط يضربها في 25: لوسيطين تصير 625، ولأوزان عصبون الأرقام الـ 64 وانحيازه تصير عددًا من 91 رقمًا.
</translation>
  </message>
  <message>
   <source>The slope is almost 0: is it done?</source>
   <extracomment>questions</extracomment>
   <translation>الميل يقارب 0: هل انتهى الأمر؟</translation>
  </message>
  <message>
   <source>Not where a neuron is sure and wrong. With w = b = 5 and x = 1, ŷ = {output:5} where the label is 0,
and σ′ = {bend}: the slope is only {slope}, and 1 000 steps later ŷ is still {later:5}. Flat does not
mean done.
</source>
   <extracomment>questions</extracomment>
   <translation>ليس حيث يكون العصبون واثقًا ومخطئًا. مع ⁦w = b = 5⁩ و ⁦x = 1⁩ يكون ⁦ŷ = {output:5}⁩ والوسم 0، و ⁦σ′ = {bend}⁩: الميل ⁦{slope}⁩ فقط، وبعد ⁦1 000⁩ خطوة ما زال ŷ عند ⁦{later:5}⁩. الاستواء لا يعني التمام.
</translation>
  </message>
  <message>
   <source>Which cost should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>أي تكلفة تُختار؟</translation>
  </message>
  <message>
   <source>For classes, cross-entropy: σ′ cancels in its slope, so that a neuron that is sure and wrong still
learns. From w = b = 2 and with the label 0, it takes {entropy} steps to bring ŷ from {output} below
0.2, and the quadratic cost takes {quadratic}.
</source>
   <extracomment>questions</extracomment>
   <translation>للفئات: الإنتروبيا المتقاطعة، لأن ⁦σ′⁩ يُختزل في ميلها، فيظل العصبون الواثق المخطئ يتعلّم. من ⁦w = b = 2⁩ ومع الوسم 0 تحتاج إلى ⁦{entropy}⁩ خطوة لتنزل بـ ŷ من ⁦{output}⁩ إلى ما دون 0.2، وتحتاج التكلفة التربيعية إلى ⁦{quadratic}⁩.
</translation>
  </message>
  <message>
   <source>Is a neuron’s cost a bowl?</source>
   <extracomment>questions</extracomment>
   <translation>هل تكلفة العصبون وعاء؟</translation>
  </message>
  <message>
   <source>No. With four points, at w = −2 and b = 0, it curves downwards in every direction: the Hessian’s
eigenvalues are {low} and {high}, where a bowl has none below 0. So there is no 2/L there, and a
learning rate that is safe in one place need not be so in another.
</source>
   <extracomment>questions</extracomment>
   <translation>لا. مع أربع نقاط عند ⁦w = −2⁩ و ⁦b = 0⁩ تنحني إلى أسفل في كل اتجاه: القيمتان الذاتيتان لمصفوفة هِسّه ⁦{low}⁩ و⁦{high}⁩، وليس للوعاء قيمة ذاتية تحت 0. فلا ⁦2/L⁩ هناك، ومعدل التعلّم المأمون في مكان ليس بالضرورة مأمونًا في آخر.
</translation>
  </message>
  <message>
   <source>1/N or 1/(2N): does it matter?</source>
   <extracomment>questions</extracomment>
   <translation>‏⁦1/N⁩ أو ⁦1/(2N)⁩: هل يهمّ ذلك؟</translation>
  </message>
  <message>
   <source>Both costs have the same minimum; 1/N has twice the slope, {double} in the place of {single} at w = 0.5,
b = 0.2. Half the learning rate makes up for it: after 10 steps w = {mean} with 1/N and η = 0.5, and
w = {half} with 1/(2N) and η = 1.
</source>
   <extracomment>questions</extracomment>
   <translation>للتكلفتين النهاية الصغرى نفسها؛ ولـ ⁦1/N⁩ ضعف الميل، ⁦{double}⁩ بدل ⁦{single}⁩ عند ⁦w = 0.5⁩ و ⁦b = 0.2⁩. ونصف معدل التعلّم يعوّض عنه: بعد 10 خطوات ⁦w = {mean}⁩ مع ⁦1/N⁩ و ⁦η = 0.5⁩، و ⁦w = {half}⁩ مع ⁦1/(2N)⁩ و ⁦η = 1⁩.
</translation>
  </message>
  <message>
   <source>Why are not all samples right?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا ليست كل العيّنات صحيحة؟</translation>
  </message>
  <message>
   <source>One neuron draws one straight line, and none separates the four points of XOR: three right is the
most. Trained on them it arrives at step {steps} with ŷ = {output:3} for all four, at a cost of {cost},
and no further step would help.
</source>
   <extracomment>questions</extracomment>
   <translation>يرسم العصبون الواحد خطًا مستقيمًا واحدًا، ولا خط يفصل بين نقاط XOR الأربع: ثلاث صحيحة هي الحد الأقصى. بالتدريب عليها يصل عند الخطوة ⁦{steps}⁩ إلى ⁦ŷ = {output:3}⁩ لها جميعًا، بتكلفة ⁦{cost}⁩، ولا تفيد خطوة أخرى.
</translation>
  </message>
  <message>
   <source>Why does the cost jump up and down?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا تقفز التكلفة صعودًا وهبوطًا؟</translation>
  </message>
  <message>
   <source>With a batch of {batch} of 120 samples, each step counts the cost of those it sees: {calm} at step 57,
{jump} at step 58. That is no fault: the cost of all samples, the strong line, has come down from
{before} to {after} meanwhile.
</source>
   <extracomment>questions</extracomment>
   <translation>مع دفعة من ⁦{batch}⁩ من أصل 120 عيّنة تحسب كل خطوة تكلفة ما تراه من العيّنات: ⁦{calm}⁩ عند الخطوة 57، و⁦{jump}⁩ عند الخطوة 58. ليس هذا خطأ: تكلفة كل العيّنات، وهي الخط الغليظ، نزلت في هذه الأثناء من ⁦{before}⁩ إلى ⁦{after}⁩.
</translation>
  </message>
  <message>
   <source>Is an epoch a step?</source>
   <extracomment>questions</extracomment>
   <translation>هل الحقبة خطوة؟</translation>
  </message>
  <message>
   <source>Only where a batch is all of the data. An epoch is once through all samples: 120 of them in batches
of {batch} are {steps} steps, so that {walked} steps are {epochs} epochs.
</source>
   <extracomment>questions</extracomment>
   <translation>فقط حيث تكون الدفعة هي البيانات كلها. الحقبة مرور واحد على كل العيّنات: 120 منها في دفعات من ⁦{batch}⁩ هي ⁦{steps}⁩ خطوة، فتكون ⁦{walked}⁩ خطوة ⁦{epochs}⁩ حقبة.
</translation>
  </message>
  <message>
   <source>Why standardise the inputs?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا تُجعل المدخلات معيارية؟</translation>
  </message>
  <message>
   <source>A penguin’s flipper is some 200 mm long, so its weight moves z 200 times as much as the bias does: from
zeros, 2/L is {raw} as measured, and {standard} standardised. With η = 1 the share on its own side after
100 steps is {bad:3} as measured, and {good:3} standardised.
</source>
   <extracomment>questions</extracomment>
   <translation>طول زعنفة البطريق نحو 200 مم، فيحرّك وزنها z بقدر 200 مرة مما يحرّكه الانحياز: من الأصفار ⁦2/L⁩ هو ⁦{raw}⁩ للبيانات كما قيست، و⁦{standard}⁩ للمعيارية. مع ⁦η = 1⁩ نسبة العيّنات في الجهة الصحيحة بعد 100 خطوة ⁦{bad:3}⁩ كما قيست، و⁦{good:3}⁩ معيارية.
</translation>
  </message>
  <message>
   <source>Why hold samples out?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا تُحجز عيّنات؟</translation>
  </message>
  <message>
   <source>To see what was really learnt. Of 40 cats and dogs {trained} are trained on, and after 100 steps the
share of these on their own side is {seen:2}; of those that were held out it is {held:2}.
</source>
   <extracomment>questions</extracomment>
   <translation>لمعرفة ما تُعلِّم حقًا. من 40 قطة وكلبًا يُدرَّب على ⁦{trained}⁩، وبعد 100 خطوة نسبة ما في الجهة الصحيحة منها ⁦{seen:2}⁩؛ ومن المحجوزة ⁦{held:2}⁩.
</translation>
  </message>
  <message>
   <source>Why is the error a factor?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا الخطأ عامل؟</translation>
  </message>
  <message>
   <source>The cost is half the square of ŷ − y, so its slope by ŷ is ŷ − y itself: what is far off pulls hard.
For the point x = −1 of class 0, at w = 0.5 and b = 0.2, the error is {error} and its pull {pull}; after
200 steps they are {small} and {weak}.
</source>
   <extracomment>questions</extracomment>
   <translation>التكلفة نصف مربع ⁦ŷ − y⁩، فميلها بالنسبة إلى ŷ هو ⁦ŷ − y⁩ نفسه: البعيد عن الصواب يشدّ بقوة. للنقطة ⁦x = −1⁩ من الفئة 0 عند ⁦w = 0.5⁩ و ⁦b = 0.2⁩ الخطأ ⁦{error}⁩ والشدّ ⁦{pull}⁩؛ وبعد 200 خطوة يصيران ⁦{small}⁩ و⁦{weak}⁩.
</translation>
  </message>
  <message>
   <source>Why is σ′ in there?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا يوجد ⁦σ′⁩ فيها؟</translation>
  </message>
  <message>
   <source>Because ŷ moves by σ′(z) = ŷ(1 − ŷ) for each unit of z: by {bend} for x = −1 at w = 0.5 and b = 0.2,
and never by more than ¼. After 200 steps the neuron is surer of this point, ŷ = {output}, and σ′ is
down to {flat}: sure samples hardly pull, right or wrong.
</source>
   <extracomment>questions</extracomment>
   <translation>لأن ŷ يتحرك بمقدار ⁦σ′(z) = ŷ(1 − ŷ)⁩ لكل وحدة من z: بمقدار ⁦{bend}⁩ عند ⁦x = −1⁩ مع ⁦w = 0.5⁩ و ⁦b = 0.2⁩، ولا يزيد على ¼ أبدًا. بعد 200 خطوة يزداد العصبون ثقة بهذه النقطة، ⁦ŷ = {output}⁩، وينزل ⁦σ′⁩ إلى ⁦{flat}⁩: العيّنات الموثوق بها تكاد لا تشدّ، صحيحة كانت أم خاطئة.
</translation>
  </message>
  <message>
   <source>Why is x a factor of ∂C/∂w?</source>
   <extracomment>questions</extracomment>
   <translation>لماذا x عامل في ⁦∂C/∂w⁩؟</translation>
  </message>
  <message>
   <source>Because w acts through x: twice the input, twice the effect on z. Without x, w and b move alike: from
(0.5, 0.2) they come to ({w:3}, {b:3}) in 200 steps, and the cost rises from {before} to {after},
where the right code comes down to {right}.
</source>
   <extracomment>questions</extracomment>
   <translation>لأن w يؤثر عبر x: ضعف المدخل ضعف الأثر في z. وبلا x يتحرك w و b معًا: من ⁦(0.5, 0.2)⁩ يصلان إلى ⁦({w:3}, {b:3})⁩ في 200 خطوة، وترتفع التكلفة من ⁦{before}⁩ إلى ⁦{after}⁩، بينما ينزل البرنامج الصحيح إلى ⁦{right}⁩.
</translation>
  </message>
  <message>
   <source>What becomes of a sample’s pull?</source>
   <extracomment>questions</extracomment>
   <translation>إلى ماذا يؤول شدّ العيّنة؟</translation>
  </message>
  <message>
   <source>The product of the factors is one sample’s part of ∂C/∂w: {pull} for x = −1 of four points, at w = {w}
and b = 0.2. The mean over all four is the slope, {slope}, and the step is −η times that: with η = 1, w
goes to {next}.
</source>
   <extracomment>questions</extracomment>
   <translation>حاصل ضرب العوامل هو نصيب عيّنة واحدة من ⁦∂C/∂w⁩: ⁦{pull}⁩ للنقطة ⁦x = −1⁩ من أربع نقاط، عند ⁦w = {w}⁩ و ⁦b = 0.2⁩. ومتوسط الأربع هو الميل، ⁦{slope}⁩، والخطوة ⁦−η⁩ مضروبًا فيه: مع ⁦η = 1⁩ ينتقل w إلى ⁦{next}⁩.
</translation>
  </message>
  <message>
   <source>Is the sign in σ’s exponent a detail?</source>
   <extracomment>questions</extracomment>
   <translation>هل الإشارة في أسّ σ أمر ثانوي؟</translation>
  </message>
  <message>
   <source>No. Flipped in the output alone, every step climbs: with four points the cost rises from {before} to
{after} in 200 steps, where the right code comes down to {right}. Flipped in the output and in its slope
alike, it would only learn mirrored weights.
</source>
   <extracomment>questions</extracomment>
   <translation>لا. إذا قُلبت في الخرج وحده صعدت كل خطوة: مع أربع نقاط ترتفع التكلفة من ⁦{before}⁩ إلى ⁦{after}⁩ في 200 خطوة، بينما ينزل البرنامج الصحيح إلى ⁦{right}⁩. وإذا قُلبت في الخرج وفي ميله معًا تعلّم أوزانًا معكوسة لا غير.
</translation>
  </message>
  <message>
   <source>May b’s slope use the new w?</source>
   <extracomment>questions</extracomment>
   <translation>هل يجوز أن يستعمل ميل b قيمة w الجديدة؟</translation>
  </message>
  <message>
   <source>No: both slopes belong to the place where you stand. From w = −1 and b = 2 with η = 10, the first step
leads to b = {late} where b’s slope is computed with the new w, and not to {right}: two half-steps,
along another path.
</source>
   <extracomment>questions</extracomment>
   <translation>لا: الميلان كلاهما للمكان الذي يُوقف فيه. من ⁦w = −1⁩ و ⁦b = 2⁩ مع ⁦η = 10⁩ تقود الخطوة الأولى إلى ⁦b = {late}⁩ حين يُحسب ميل b بقيمة w الجديدة، لا إلى ⁦{right}⁩: نصفا خطوة، على طريق آخر.
</translation>
  </message>
 </context>
</TS>
