<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>gd_desktop</name>
  <message>
   <source>Free software under the MIT licence. Nothing that you do here leaves this computer.</source>
   <extracomment>about_labels.OWN_LICENCE</extracomment>
   <translation>采用 MIT 许可证的自由软件。您在这里所做的一切都不会离开这台计算机。</translation>
  </message>
  <message>
   <source>Made with</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>组成部分</translation>
  </message>
  <message>
   <source>What the app is made of. Choose a part to read its licence.</source>
   <extracomment>about_labels.PARTS</extracomment>
   <translation>本应用由哪些部分组成。选择一项以阅读其许可证。</translation>
  </message>
  <message>
   <source>Licence</source>
   <extracomment>about_labels.LICENCE</extracomment>
   <translation>许可证</translation>
  </message>
  <message>
   <source>licence not named</source>
   <extracomment>about_labels.NO_NAME</extracomment>
   <translation>未注明许可证</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>about_labels.CLOSE, keeping_labels.CLOSE, lesson_labels.CLOSE, start_labels.CLOSE, why_labels.CLOSE, worksheet_labels.CLOSE</extracomment>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close this.  (Esc)</source>
   <extracomment>about_labels.CLOSE, start_labels.CLOSE</extracomment>
   <translation>关闭。  (Esc)</translation>
  </message>
  <message>
   <source>Settings: {path}</source>
   <extracomment>about_labels.settings</extracomment>
   <translation>设置：{path}</translation>
  </message>
  <message>
   <source>The text does not come with this installation.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>此安装不附带该文本。</translation>
  </message>
  <message>
   <source>The text does not come with this installation. The licence is called {licence}.</source>
   <extracomment>about_labels.no_text</extracomment>
   <translation>此安装不附带该文本。许可证名为 {licence}。</translation>
  </message>
  <message>
   <source>The walk has not begun.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>行走尚未开始。</translation>
  </message>
  <message>
   <source>The cost is going down.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>代价在下降。</translation>
  </message>
  <message>
   <source>The cost is going up.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>代价在上升。</translation>
  </message>
  <message>
   <source>The cost stays the same.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>代价保持不变。</translation>
  </message>
  <message>
   <source>The cost is beyond all numbers.</source>
   <extracomment>access_words.WAYS</extracomment>
   <translation>代价已超出可表示的数。</translation>
  </message>
  <message>
   <source>Start: {place}cost {cost}.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>起点：{place}代价 {cost}。</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going down.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>第 {step} 步：{place}代价 {cost}，在下降。</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, going up.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>第 {step} 步：{place}代价 {cost}，在上升。</translation>
  </message>
  <message>
   <source>Step {step}: {place}cost {cost}, staying the same.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>第 {step} 步：{place}代价 {cost}，保持不变。</translation>
  </message>
  <message>
   <source>Step {step}: {place}the cost is beyond all numbers.</source>
   <extracomment>access_words.STEPS</extracomment>
   <translation>第 {step} 步：{place}代价已超出可表示的数。</translation>
  </message>
  <message>
   <source>Cost {cost} at the start.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>起点处代价 {cost}。</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going down; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>第 {step} 步代价 {cost}，在下降；开始时为 {first}。</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, going up; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>第 {step} 步代价 {cost}，在上升；开始时为 {first}。</translation>
  </message>
  <message>
   <source>Cost {cost} at step {step}, staying the same; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>第 {step} 步代价 {cost}，保持不变；开始时为 {first}。</translation>
  </message>
  <message>
   <source>At step {step} the cost is beyond all numbers; it began at {first}.</source>
   <extracomment>access_words.COSTS</extracomment>
   <translation>第 {step} 步代价已超出可表示的数；开始时为 {first}。</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <extracomment>access_words.SHEET, labels.SHORTCUTS</extracomment>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Walk</source>
   <extracomment>access_words.WALK, labels.WALK</extracomment>
   <translation>行走</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>access_words.PICTURE, classroom_labels.PICTURE, own_data_labels.DRAWING</extracomment>
   <translation>图</translation>
  </message>
  <message>
   <source>Models</source>
   <extracomment>access_words.MODELS, labels.MODELS</extracomment>
   <translation>模型</translation>
  </message>
  <message>
   <source>Learn</source>
   <extracomment>access_words.LEARN</extracomment>
   <translation>学习</translation>
  </message>
  <message>
   <source>Present</source>
   <extracomment>access_words.PRESENT, classroom_labels.PRESENT</extracomment>
   <translation>演示</translation>
  </message>
  <message>
   <source>Files and settings</source>
   <extracomment>access_words.FILES</extracomment>
   <translation>文件与设置</translation>
  </message>
  <message>
   <source>To a field or slider</source>
   <extracomment>access_words.FIELDS</extracomment>
   <translation>跳到输入框或滑块</translation>
  </message>
  <message>
   <source>On a plot that has the focus</source>
   <extracomment>access_words.ON_A_PLOT</extracomment>
   <translation>在获得焦点的图上</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <extracomment>access_words.ELSEWHERE</extracomment>
   <translation>任何位置</translation>
  </message>
  <message>
   <source>Press Tab to go from control to control, and ? or Esc to close this sheet.</source>
   <extracomment>access_words.SHEET_NOTE</extracomment>
   <translation>按 Tab 在控件之间移动，按 ? 或 Esc 关闭此表。</translation>
  </message>
  <message>
   <source>Move the start, or else the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>移动起点，否则移动图</translation>
  </message>
  <message>
   <source>The same in fine steps</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>同上，步幅更细</translation>
  </message>
  <message>
   <source>Move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>移动图</translation>
  </message>
  <message>
   <source>Larger and smaller</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>放大和缩小</translation>
  </message>
  <message>
   <source>Data: another sample. Finder: another rate</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>数据：另一个样本；学习率查找：另一个学习率</translation>
  </message>
  <message>
   <source>Painting: a point at the cross, or none</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>绘点：在十字处加一个点，或去掉</translation>
  </message>
  <message>
   <source>Map: choose a walk, and load it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>地图：选择一次行走并载入</translation>
  </message>
  <message>
   <source>3-D: turn, zoom, the usual view</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3-D：旋转、缩放、常用视图</translation>
  </message>
  <message>
   <source>3-D: move the picture</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>3-D：移动图</translation>
  </message>
  <message>
   <source>Drawing pad: choose a pixel, and turn it</source>
   <extracomment>access_words.ON_PLOTS</extracomment>
   <translation>画板：选择像素并切换</translation>
  </message>
  <message>
   <source>The answers, by their numbers</source>
   <extracomment>access_words.IN_LESSONS</extracomment>
   <translation>按编号选择答案</translation>
  </message>
  <message>
   <source>The next control, the one before</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>下一个控件、上一个控件</translation>
  </message>
  <message>
   <source>The menus; with the underlined letter, one of them</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>菜单；加带下划线的字母打开其中一个</translation>
  </message>
  <message>
   <source>In a field: the number a little more or less</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>在输入框中：数值略增或略减</translation>
  </message>
  <message>
   <source>In a field: the number that is in force</source>
   <extracomment>access_words.WITH_TAB</extracomment>
   <translation>在输入框中：恢复当前生效的数</translation>
  </message>
  <message>
   <source>Hints</source>
   <extracomment>access_words.HINTS</extracomment>
   <translation>提示</translation>
  </message>
  <message>
   <source>Put the hints away</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>收起提示</translation>
  </message>
  <message>
   <source>They do not come back.</source>
   <extracomment>access_words.DISMISS</extracomment>
   <translation>提示不会再出现。</translation>
  </message>
  <message>
   <source>?  all keys   ·   F1  the guide</source>
   <extracomment>access_words.AT_REST</extracomment>
   <translation>?  所有按键   ·   F1  指南</translation>
  </message>
  <message>
   <source>{run} runs, {step} steps, {back} goes back</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{run} 运行，{step} 走一步，{back} 后退</translation>
  </message>
  <message>
   <source>Drag the ball, or the learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>拖动小球，或拖动学习率</translation>
  </message>
  <message>
   <source>{keys} shows all keys, {guide} the guide</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{keys} 显示所有按键，{guide} 打开指南</translation>
  </message>
  <message>
   <source>{lessons} opens the lessons</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{lessons} 打开课程</translation>
  </message>
  <message>
   <source>{function} to {neuron}: other models</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{function} 至 {neuron}：其他模型</translation>
  </message>
  <message>
   <source>{finder} finds a good learning rate</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{finder} 查找好的学习率</translation>
  </message>
  <message>
   <source>{pin} pins this run, {race} races</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{pin} 固定本次运行，{race} 开始竞赛</translation>
  </message>
  <message>
   <source>{predict} asks where a step leads</source>
   <extracomment>access_words.NEXT</extracomment>
   <translation>{predict} 先问一步通向哪里</translation>
  </message>
  <message>
   <source>Done: {hint}</source>
   <extracomment>access_words.DONE</extracomment>
   <translation>已完成：{hint}</translation>
  </message>
  <message>
   <source>Pages</source>
   <extracomment>access_words.PAGES, lesson_labels.PAGES</extracomment>
   <translation>页</translation>
  </message>
  <message>
   <source>Contents</source>
   <extracomment>access_words.CONTENTS, lesson_labels.TO_CONTENTS</extracomment>
   <translation>目录</translation>
  </message>
  <message>
   <source>Find</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>查找</translation>
  </message>
  <message>
   <source>A word in all pages; Enter goes to the next place. (Ctrl+F)</source>
   <extracomment>access_words.FIND</extracomment>
   <translation>在所有页面中查找词语；回车转到下一处。(Ctrl+F)</translation>
  </message>
  <message>
   <source>Not found</source>
   <extracomment>access_words.NOT_FOUND</extracomment>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Ctrl+Down and Ctrl+Up: from link to link. Enter follows one, Alt+Left leads back.</source>
   <extracomment>access_words.LINK_KEYS</extracomment>
   <translation>Ctrl+↓ 和 Ctrl+↑：在链接之间移动。回车打开链接，Alt+← 返回。</translation>
  </message>
  <message>
   <source>Every control</source>
   <extracomment>access_words.EVERY_CONTROL</extracomment>
   <translation>全部控件</translation>
  </message>
  <message>
   <source>All that can be pressed, typed or chosen, by place: its name, the keys that lead to it, and what its tooltip says. This page is made of the app’s own labels.</source>
   <extracomment>access_words.ABOUT_CONTROLS</extracomment>
   <translation>可以按下、输入或选择的一切，按位置列出：名称、通向它的按键，以及工具提示的内容。本页由应用自身的标签生成。</translation>
  </message>
  <message>
   <source>name</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>名称</translation>
  </message>
  <message>
   <source>keys</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>按键</translation>
  </message>
  <message>
   <source>what it does</source>
   <extracomment>access_words.CONTROL_COLUMNS</extracomment>
   <translation>作用</translation>
  </message>
  <message>
   <source>Menu: {name}</source>
   <extracomment>access_words.MENU</extracomment>
   <translation>菜单：{name}</translation>
  </message>
  <message>
   <source>Keys without a menu</source>
   <extracomment>access_words.WITHOUT_MENU</extracomment>
   <translation>不在菜单中的按键</translation>
  </message>
  <message>
   <source>The window</source>
   <extracomment>access_words.TO_FIELDS</extracomment>
   <translation>窗口</translation>
  </message>
  <message>
   <source>The methods</source>
   <extracomment>access_words.METHODS</extracomment>
   <translation>方法</translation>
  </message>
  <message>
   <source>Settings of the methods</source>
   <extracomment>access_words.METHOD_SETTINGS</extracomment>
   <translation>各方法的设置</translation>
  </message>
  <message>
   <source>Functions and landscapes</source>
   <extracomment>access_words.FUNCTIONS</extracomment>
   <translation>函数与地形</translation>
  </message>
  <message>
   <source>Beside the picture</source>
   <extracomment>access_words.BESIDE</extracomment>
   <translation>图旁边</translation>
  </message>
  <message>
   <source>The neuron</source>
   <extracomment>access_words.NEURON_PANEL</extracomment>
   <translation>神经元</translation>
  </message>
  <message>
   <source>Data of your own</source>
   <extracomment>access_words.NEURON_DATA</extracomment>
   <translation>自己的数据</translation>
  </message>
  <message>
   <source>Races</source>
   <extracomment>access_words.RACES</extracomment>
   <translation>竞赛</translation>
  </message>
  <message>
   <source>Lessons and questions</source>
   <extracomment>access_words.LESSONS</extracomment>
   <translation>课程与问题</translation>
  </message>
  <message>
   <source>The editor of lessons</source>
   <extracomment>access_words.EDITOR</extracomment>
   <translation>课程编辑器</translation>
  </message>
  <message>
   <source>Export and print</source>
   <extracomment>access_words.OUT</extracomment>
   <translation>导出与打印</translation>
  </message>
  <message>
   <source>Exercise sheets</source>
   <extracomment>access_words.SHEETS, worksheet_labels.TITLE</extracomment>
   <translation>练习单</translation>
  </message>
  <message>
   <source>Files, faults and dialogs</source>
   <extracomment>access_words.KEEPING</extracomment>
   <translation>文件、故障与对话框</translation>
  </message>
  <message>
   <source>Keys on a plot</source>
   <extracomment>access_words.PLOT_KEYS</extracomment>
   <translation>图上的按键</translation>
  </message>
  <message>
   <source>Costs: {costs}.</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>代价：{costs}。</translation>
  </message>
  <message>
   <source>Accuracy {share} at step {step}.</source>
   <extracomment>access_words.accuracies</extracomment>
   <translation>第 {step} 步准确率 {share}。</translation>
  </message>
  <message>
   <source>The cost as a height over {across} and {up}. {summary}</source>
   <extracomment>access_words.surface</extracomment>
   <translation>代价作为 {across} 和 {up} 上方的高度。{summary}</translation>
  </message>
  <message>
   <source>lane {lane}: {cost}</source>
   <extracomment>access_words.lane_costs</extracomment>
   <translation>赛道 {lane}：{cost}</translation>
  </message>
  <message>
   <source>; </source>
   <extracomment>access_words.lane_costs, function_labels.solution, function_labels._told, map_labels.all_of, method_labels.legend, race_labels.left_behind, walk_words.setting</extracomment>
   <translation>；</translation>
  </message>
  <message>
   <source>slope</source>
   <extracomment>captions.SLOPE, method_picture_labels.PULLS, worksheet_words.SLOPE_ROW</extracomment>
   <translation>斜率</translation>
  </message>
  <message>
   <source>gradient</source>
   <extracomment>captions.GRADIENT</extracomment>
   <translation>梯度</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: down by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>代价现在是 {cost}，原来是 {old}：下降了 {change}。</translation>
  </message>
  <message>
   <source>New cost</source>
   <extracomment>captions.cost</extracomment>
   <translation>新代价</translation>
  </message>
  <message>
   <source>The cost is now {cost}. It was {old}: up by {change}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>代价现在是 {cost}，原来是 {old}：上升了 {change}。</translation>
  </message>
  <message>
   <source>Cost</source>
   <extracomment>captions.cost, function_captions._look, labels.COST, labels.COST_TAB, labels.INPUTS, neuron_labels.COST</extracomment>
   <translation>代价</translation>
  </message>
  <message>
   <source>There is no cost here: the function has no value.</source>
   <extracomment>captions.cost</extracomment>
   <translation>这里没有代价：函数在此无值。</translation>
  </message>
  <message>
   <source>The cost here is {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>这里的代价是 {cost}。</translation>
  </message>
  <message>
   <source>The cost is now {cost}.</source>
   <extracomment>captions.cost</extracomment>
   <translation>代价现在是 {cost}。</translation>
  </message>
  <message>
   <source>The cost is {cost}, as before.</source>
   <extracomment>captions.cost</extracomment>
   <translation>代价是 {cost}，和之前一样。</translation>
  </message>
  <message>
   <source>Zoom</source>
   <extracomment>classroom_labels.ZOOM</extracomment>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Larger</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>放大</translation>
  </message>
  <message>
   <source>Everything one size larger.</source>
   <extracomment>classroom_labels.LARGER</extracomment>
   <translation>所有内容放大一级。</translation>
  </message>
  <message>
   <source>Smaller</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Everything one size smaller.</source>
   <extracomment>classroom_labels.SMALLER</extracomment>
   <translation>所有内容缩小一级。</translation>
  </message>
  <message>
   <source>Usual size</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>常用大小</translation>
  </message>
  <message>
   <source>Everything in its usual size.</source>
   <extracomment>classroom_labels.USUAL_SIZE</extracomment>
   <translation>所有内容恢复常用大小。</translation>
  </message>
  <message>
   <source>To a class: the whole screen, large, and only what is to be seen.</source>
   <extracomment>classroom_labels.PRESENT</extracomment>
   <translation>面向全班：占满屏幕、大字，只留要看的内容。</translation>
  </message>
  <message>
   <source>Blank screen</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>黑屏</translation>
  </message>
  <message>
   <source>Hide everything for a moment. Any key brings it back.</source>
   <extracomment>classroom_labels.BLANK</extracomment>
   <translation>暂时隐藏全部内容。按任意键恢复。</translation>
  </message>
  <message>
   <source>Blank. Any key or a click brings the picture back.</source>
   <extracomment>classroom_labels.BLANKED</extracomment>
   <translation>已黑屏。按任意键或单击即可恢复画面。</translation>
  </message>
  <message>
   <source>Fold columns</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>折叠侧栏</translation>
  </message>
  <message>
   <source>Put the settings and the table away, or bring them back.</source>
   <extracomment>classroom_labels.FOLD</extracomment>
   <translation>收起设置和表格，或重新显示。</translation>
  </message>
  <message>
   <source>Menu bar</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>菜单栏</translation>
  </message>
  <message>
   <source>Show the menus while presenting, or hide them.</source>
   <extracomment>classroom_labels.MENU_BAR</extracomment>
   <translation>演示时显示或隐藏菜单。</translation>
  </message>
  <message>
   <source>Forward</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>前进</translation>
  </message>
  <message>
   <source>The next page of a lesson, the next sub-frame, or a step: a clicker’s key.</source>
   <extracomment>classroom_labels.FORWARD</extracomment>
   <translation>课程的下一页、下一分镜，或走一步：翻页笔的按键。</translation>
  </message>
  <message>
   <source>Backward</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>后退</translation>
  </message>
  <message>
   <source>The page, sub-frame or step before: a clicker’s key.</source>
   <extracomment>classroom_labels.BACKWARD</extracomment>
   <translation>上一页、上一分镜或上一步：翻页笔的按键。</translation>
  </message>
  <message>
   <source>Show the settings</source>
   <extracomment>classroom_labels.SHOW_SETTINGS</extracomment>
   <translation>显示设置</translation>
  </message>
  <message>
   <source>Hide the settings</source>
   <extracomment>classroom_labels.HIDE_SETTINGS</extracomment>
   <translation>隐藏设置</translation>
  </message>
  <message>
   <source>Motion</source>
   <extracomment>classroom_labels.MOTION</extracomment>
   <translation>动效</translation>
  </message>
  <message>
   <source>As the system</source>
   <extracomment>classroom_labels.MOTIONS, labels.THEMES, language_labels.AS_THE_SYSTEM</extracomment>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Full</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>完整</translation>
  </message>
  <message>
   <source>Reduced</source>
   <extracomment>classroom_labels.MOTIONS</extracomment>
   <translation>减弱</translation>
  </message>
  <message>
   <source>The curve or landscape, with the walk on it.</source>
   <extracomment>classroom_labels.PICTURE</extracomment>
   <translation>曲线或地形，以及上面的行走路径。</translation>
  </message>
  <message>
   <source>Data</source>
   <extracomment>classroom_labels.DATA, data_labels.DATA, labels.INPUTS, neuron_labels.DATA</extracomment>
   <translation>数据</translation>
  </message>
  <message>
   <source>The samples, and the cost as a landscape of the weights.</source>
   <extracomment>classroom_labels.DATA</extracomment>
   <translation>样本，以及作为权重之地形的代价。</translation>
  </message>
  <message>
   <source>Chain rule</source>
   <extracomment>classroom_labels.CHAIN_RULE, neuron_labels.CHAIN_RULE</extracomment>
   <translation>链式法则</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, and bugs.</source>
   <extracomment>classroom_labels.CHAIN_RULE</extracomment>
   <translation>梯度从何而来，神经元如何回答，以及程序错误。</translation>
  </message>
  <message>
   <source>Chain rule and cost</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>链式法则与代价</translation>
  </message>
  <message>
   <source>How a gradient comes about, what the neuron answers, bugs, and what every step costs.</source>
   <extracomment>classroom_labels.CHAIN_RULE_AND_COST</extracomment>
   <translation>梯度从何而来，神经元如何回答，程序错误，以及每一步的代价。</translation>
  </message>
  <message>
   <source>Zoom {percent} %</source>
   <extracomment>classroom_labels.zoomed</extracomment>
   <translation>缩放 {percent} %</translation>
  </message>
  <message>
   <source>next x</source>
   <extracomment>cobweb_labels.NEXT_X</extracomment>
   <translation>下一个 x</translation>
  </message>
  <message>
   <source>next x = x</source>
   <extracomment>cobweb_labels.DIAGONAL</extracomment>
   <translation>下一个 x = x</translation>
  </message>
  <message>
   <source>The curve says where a step leads from each x; where it meets the diagonal, a step leads nowhere else. Click to start there, or drag the ball. Drag to pan, wheel to zoom.</source>
   <extracomment>cobweb_labels.COBWEB_TIP</extracomment>
   <translation>曲线表示从每个 x 走一步会到哪里；在它与对角线的交点处，走一步仍停在原处。单击可从那里开始，也可拖动小球。拖动可平移，滚轮可缩放。</translation>
  </message>
  <message>
   <source>The cobweb is for one variable: of more, the next point is not a curve.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>蛛网图只适用于一个变量：变量更多时，下一个点不再是一条曲线。</translation>
  </message>
  <message>
   <source>No cobweb here: a search tries its points in their order, and takes no steps.</source>
   <extracomment>cobweb_labels._NO_COBWEB</extracomment>
   <translation>这里没有蛛网图：搜索只是依次尝试各点，并不迈步。</translation>
  </message>
  <message>
   <source>No cobweb here: {method} remembers. Where it goes next depends on more than x, so there is no curve that says where each x leads.</source>
   <extracomment>cobweb_labels._REMEMBERS</extracomment>
   <translation>这里没有蛛网图：{method} 有记忆。下一步去哪里不只取决于 x，因此没有一条曲线能说明每个 x 通向哪里。</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs come down to it from one side.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>在极小值点 {place} 处，曲线的斜率是 {slope}：阶梯从一侧逐级走向它。</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the curve is level there, and one step lands on it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>在极小值点 {place} 处，曲线的斜率是 {slope}：曲线在那里是平的，一步就到。</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs wind around it, nearer each time.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>在极小值点 {place} 处，曲线的斜率是 {slope}：阶梯绕着它转，一次比一次近。</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: the stairs go round in a square, for ever.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>在极小值点 {place} 处，曲线的斜率是 {slope}：阶梯沿着一个正方形不停地转。</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve’s slope is {slope}: steeper than the diagonal, so the stairs wind away from it.</source>
   <extracomment>cobweb_labels._STAIRS</extracomment>
   <translation>在极小值点 {place} 处，曲线的斜率是 {slope}：比对角线更陡，因此阶梯越转越远。</translation>
  </message>
  <message>
   <source>factor {factor}</source>
   <extracomment>cobweb_labels.factor_tag</extracomment>
   <translation>因子 {factor}</translation>
  </message>
  <message>
   <source>The stairs have no minimum to lead to here.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>这里没有极小值点可供阶梯走向。</translation>
  </message>
  <message>
   <source>At the minimum {place} the slope of f jumps or does not grow: the curve has no factor there.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>在极小值点 {place} 处，f 的斜率跳变或不增长：曲线在那里没有因子。</translation>
  </message>
  <message>
   <source>At the minimum {place} the curve is level: each step squares the distance, roughly.</source>
   <extracomment>cobweb_labels.cobweb_caption</extracomment>
   <translation>在极小值点 {place} 处，曲线是平的：每一步大致把距离变成它的平方。</translation>
  </message>
  <message>
   <source>Click a sample to choose it, click elsewhere to ask what the neuron says there. Drag to pan, wheel to zoom; Left and Right: another sample; F: whole picture.</source>
   <extracomment>data_labels.DATA, data_labels.CURVE</extracomment>
   <translation>单击样本可选中它，单击别处可询问神经元在那里的回答。拖动可平移，滚轮可缩放；← 和 →：另一个样本；F：全图。</translation>
  </message>
  <message>
   <source>Paint samples</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>绘制样本</translation>
  </message>
  <message>
   <source>Click or drag to paint samples; the right button, or Shift, takes them away.</source>
   <extracomment>data_labels.PAINT</extracomment>
   <translation>单击或拖动可绘制样本；右键或 Shift 可去掉样本。</translation>
  </message>
  <message>
   <source>Data and output</source>
   <extracomment>data_labels.CURVE</extracomment>
   <translation>数据与输出</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>权重</translation>
  </message>
  <message>
   <source>A weight for each feature, and the bias b: how strongly each pulls.</source>
   <extracomment>data_labels.WEIGHTS</extracomment>
   <translation>每个特征一个权重，外加偏置 b：各自拉力有多强。</translation>
  </message>
  <message>
   <source>Sample</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>样本</translation>
  </message>
  <message>
   <source>The chosen sample. Left and Right, or the wheel: another one.</source>
   <extracomment>data_labels.SAMPLE</extracomment>
   <translation>选中的样本。← 和 →，或滚轮：另一个样本。</translation>
  </message>
  <message>
   <source>Previous sample</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>上一个样本</translation>
  </message>
  <message>
   <source>The sample before this one (Left).</source>
   <extracomment>data_labels.PREVIOUS</extracomment>
   <translation>这个样本之前的样本（←）。</translation>
  </message>
  <message>
   <source>Next sample</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>下一个样本</translation>
  </message>
  <message>
   <source>The sample after this one (Right).</source>
   <extracomment>data_labels.NEXT</extracomment>
   <translation>这个样本之后的样本（→）。</translation>
  </message>
  <message>
   <source>Click or drag paints; Shift takes away.</source>
   <extracomment>data_labels.PAINT_SHORT</extracomment>
   <translation>单击或拖动绘制；Shift 去掉。</translation>
  </message>
  <message>
   <source>{title} (standardised)</source>
   <extracomment>data_labels.STANDARDISED</extracomment>
   <translation>{title}（标准化）</translation>
  </message>
  <message>
   <source>ŷ, how likely {name} is</source>
   <extracomment>data_labels.OUTPUT_AXIS</extracomment>
   <translation>ŷ，为 {name} 的可能性</translation>
  </message>
  <message>
   <source>ŷ = ½ at {value}</source>
   <extracomment>data_labels.DECISION</extracomment>
   <translation>ŷ = ½ 位于 {value}</translation>
  </message>
  <message>
   <source>{drawn} of {all} samples drawn</source>
   <extracomment>data_labels.DRAWN</extracomment>
   <translation>已画出 {all} 个样本中的 {drawn} 个</translation>
  </message>
  <message>
   <source>weights</source>
   <extracomment>data_labels.OF_INPUTS</extracomment>
   <translation>权重</translation>
  </message>
  <message>
   <source>weights of the standardised inputs</source>
   <extracomment>data_labels.OF_STANDARDISED</extracomment>
   <translation>标准化输入的权重</translation>
  </message>
  <message>
   <source>weights in the data’s own units</source>
   <extracomment>data_labels.OF_OWN_UNITS</extracomment>
   <translation>数据原单位下的权重</translation>
  </message>
  <message>
   <source>{shown} largest of {all}</source>
   <extracomment>data_labels.LARGEST</extracomment>
   <translation>{all} 个中最大的 {shown} 个</translation>
  </message>
  <message>
   <source>towards {name}</source>
   <extracomment>data_labels.TOWARDS</extracomment>
   <translation>偏向 {name}</translation>
  </message>
  <message>
   <source>sample {number} of {all}</source>
   <extracomment>data_labels.SAMPLE_OF</extracomment>
   <translation>第 {number} 个样本，共 {all} 个</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</source>
   <extracomment>data_labels.described; one: {samples} sample of {features}: {zeros} of class {zero}, circles, and {ones} of class {one}, triangles.</extracomment>
   <translation>
    <numerusform>{samples} 个样本，{features}：{zeros} 个属于类 {zero}（圆），{ones} 个属于类 {one}（三角）。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} features</source>
   <extracomment>data_labels.described, own_data_labels._features; one: {count} feature</extracomment>
   <translation>
    <numerusform>{count} 个特征</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Save the window or a plot as a picture, the run as an animation or a table.</source>
   <extracomment>export_labels.EXPORT</extracomment>
   <translation>把窗口或一幅图保存为图片，把运行保存为动画或表格。</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>复制图片</translation>
  </message>
  <message>
   <source>Copy the window as a picture.</source>
   <extracomment>export_labels.COPY_PICTURE</extracomment>
   <translation>把窗口复制为图片。</translation>
  </message>
  <message>
   <source>Copy table</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>复制表格</translation>
  </message>
  <message>
   <source>Copy the table of iterations, for a spreadsheet or a text.</source>
   <extracomment>export_labels.COPY_TABLE</extracomment>
   <translation>复制迭代表格，供电子表格或文档使用。</translation>
  </message>
  <message>
   <source>Copy table as LaTeX</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>将表格复制为 LaTeX</translation>
  </message>
  <message>
   <source>Copy the table of iterations as LaTeX.</source>
   <extracomment>export_labels.COPY_LATEX</extracomment>
   <translation>将迭代表格复制为 LaTeX。</translation>
  </message>
  <message>
   <source>Print…</source>
   <extracomment>export_labels.PRINT, worksheet_labels.PRINT</extracomment>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Print the window or the table of iterations, with a preview.</source>
   <extracomment>export_labels.PRINT</extracomment>
   <translation>打印窗口或迭代表格，可先预览。</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>export_labels.EXPORT_TITLE</extracomment>
   <translation>导出</translation>
  </message>
  <message>
   <source>Print</source>
   <extracomment>export_labels.PRINT_TITLE</extracomment>
   <translation>打印</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>export_labels.WHAT, export_labels.WHAT_TO_PRINT</extracomment>
   <translation>内容</translation>
  </message>
  <message>
   <source>What of the window is saved.</source>
   <extracomment>export_labels.WHAT</extracomment>
   <translation>保存窗口中的哪一部分。</translation>
  </message>
  <message>
   <source>What of the window is printed.</source>
   <extracomment>export_labels.WHAT_TO_PRINT</extracomment>
   <translation>打印窗口中的哪一部分。</translation>
  </message>
  <message>
   <source>As</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>存为</translation>
  </message>
  <message>
   <source>The kind of file.</source>
   <extracomment>export_labels.KIND</extracomment>
   <translation>文件的类型。</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>export_labels.SCALE, labels.INPUTS, worksheet_labels.SIZE</extracomment>
   <translation>大小</translation>
  </message>
  <message>
   <source>How many dots of the picture there are to each pixel of the window.</source>
   <extracomment>export_labels.SCALE</extracomment>
   <translation>窗口的每个像素对应图片的多少个点。</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Those of the screen, or light ones, which save ink on paper.</source>
   <extracomment>export_labels.COLOURS</extracomment>
   <translation>屏幕上的颜色，或打印时省墨的浅色。</translation>
  </message>
  <message>
   <source>Save…</source>
   <extracomment>export_labels.SAVE, worksheet_labels.SAVE</extracomment>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Choose a place and a name for the file.</source>
   <extracomment>export_labels.SAVE</extracomment>
   <translation>选择文件的位置和名称。</translation>
  </message>
  <message>
   <source>Preview…</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>预览…</translation>
  </message>
  <message>
   <source>See the pages, and print them.</source>
   <extracomment>export_labels.PREVIEW</extracomment>
   <translation>查看各页，然后打印。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>export_labels.CANCEL, export_labels.CANCEL_PRINT, keeping_labels.CANCEL, keeping_labels.STAY, map_labels.CANCEL, own_data_labels.CANCEL, worksheet_labels.CANCEL</extracomment>
   <translation>取消</translation>
  </message>
  <message>
   <source>Close this without a file.</source>
   <extracomment>export_labels.CANCEL</extracomment>
   <translation>关闭，不保存文件。</translation>
  </message>
  <message>
   <source>Close this without printing.</source>
   <extracomment>export_labels.CANCEL_PRINT</extracomment>
   <translation>关闭，不打印。</translation>
  </message>
  <message>
   <source>How far the file is</source>
   <extracomment>export_labels.PROGRESS</extracomment>
   <translation>文件的完成进度</translation>
  </message>
  <message>
   <source>The whole window</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>整个窗口</translation>
  </message>
  <message>
   <source>The picture of the descent</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>下降的图</translation>
  </message>
  <message>
   <source>The instrument beside the picture</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>图旁边的仪器</translation>
  </message>
  <message>
   <source>The cost</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>代价</translation>
  </message>
  <message>
   <source>The data</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>数据</translation>
  </message>
  <message>
   <source>The cost landscape</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>代价地形</translation>
  </message>
  <message>
   <source>The chain rule</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>链式法则</translation>
  </message>
  <message>
   <source>The paths of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>竞赛的路径</translation>
  </message>
  <message>
   <source>The costs of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>竞赛的代价</translation>
  </message>
  <message>
   <source>The ranking of the race</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>竞赛的排名</translation>
  </message>
  <message>
   <source>The table of iterations</source>
   <extracomment>export_labels.PARTS</extracomment>
   <translation>迭代表格</translation>
  </message>
  <message>
   <source>Picture of dots (PNG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>点阵图片（PNG）</translation>
  </message>
  <message>
   <source>Drawing of lines (SVG)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>矢量图（SVG）</translation>
  </message>
  <message>
   <source>Page of lines (PDF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>矢量页面（PDF）</translation>
  </message>
  <message>
   <source>Animation of the run (GIF)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>运行的动画（GIF）</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>电子表格用的表格（CSV）</translation>
  </message>
  <message>
   <source>Table for a text (LaTeX)</source>
   <extracomment>export_labels.KINDS</extracomment>
   <translation>文档用的表格（LaTeX）</translation>
  </message>
  <message>
   <source>As on the screen</source>
   <extracomment>export_labels.AS_ON_SCREEN</extracomment>
   <translation>与屏幕相同</translation>
  </message>
  <message>
   <source>Light, for paper</source>
   <extracomment>export_labels.FOR_PAPER</extracomment>
   <translation>浅色，用于纸张</translation>
  </message>
  <message>
   <source>For slides and pages on the web.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>用于幻灯片和网页。</translation>
  </message>
  <message>
   <source>For texts and drawings: sharp in any size, and can be changed by other programs.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>用于文档和绘图：任意大小都清晰，还可用其他程序修改。</translation>
  </message>
  <message>
   <source>For print: sharp in any size.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>用于印刷：任意大小都清晰。</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with every digit, and the settings beside them.</source>
   <extracomment>export_labels.ABOUT_KINDS</extracomment>
   <translation>到当前所站那一行为止的所有行，保留全部数字，旁边附有设置。</translation>
  </message>
  <message>
   <source>The picture of the window is on the clipboard.</source>
   <extracomment>export_labels.PICTURE_COPIED</extracomment>
   <translation>窗口的图片已复制到剪贴板。</translation>
  </message>
  <message>
   <source>There is no run to save yet.</source>
   <extracomment>export_labels.NO_RUN</extracomment>
   <translation>还没有可保存的运行。</translation>
  </message>
  <message>
   <source>No printer is set up: the preview saves the pages as PDF.</source>
   <extracomment>export_labels.NO_PRINTER</extracomment>
   <translation>没有设置打印机：可在预览中把各页存为 PDF。</translation>
  </message>
  <message>
   <source>{scale}× ({width} × {height})</source>
   <extracomment>export_labels.times</extracomment>
   <translation>{scale}×（{width} × {height}）</translation>
  </message>
  <message>
   <source>All rows up to the one that you stand on, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex</extracomment>
   <translation>到当前所站那一行为止的所有行，数与显示的相同。</translation>
  </message>
  <message numerus="yes">
   <source>{frames} frames: one for every {count} steps up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {frames} frames: one for each step up to the one that you stand on.</extracomment>
   <translation>
    <numerusform>{frames} 帧：到当前所站那一步为止，每 {count} 步一帧。</numerusform>
   </translation>
  </message>
  <message>
   <source>Frame {done} of {frames}</source>
   <extracomment>export_labels.drawing</extracomment>
   <translation>第 {done} 帧，共 {frames} 帧</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard.</source>
   <extracomment>export_labels.table_copied; one: {count} row is on the clipboard.</extracomment>
   <translation>
    <numerusform>已复制 {count} 行到剪贴板。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows are on the clipboard as LaTeX.</source>
   <extracomment>export_labels.latex_copied; one: {count} row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>已将 {count} 行作为 LaTeX 复制到剪贴板。</numerusform>
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
    <numerusform>只打印前 {count} 行。“导出”可把所有行存为 CSV。</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was printed: {printer} does not answer.</source>
   <extracomment>export_labels.not_printed</extracomment>
   <translation>什么都没有打印：{printer} 没有响应。</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows, with numbers as they are shown.</source>
   <extracomment>export_labels.about_latex; one: The first row, with numbers as they are shown.</extracomment>
   <translation>
    <numerusform>前 {count} 行，数与显示的相同。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} frames: one for each step up to the one that you stand on.</source>
   <extracomment>export_labels.about_animation; one: {count} frame.</extracomment>
   <translation>
    <numerusform>{count} 帧：到当前所站那一步为止，每步一帧。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard. Export saves all of them.</source>
   <extracomment>export_labels.table_copied; one: The first row is on the clipboard. Export saves all of them.</extracomment>
   <translation>
    <numerusform>已复制前 {count} 行到剪贴板。“导出”可保存所有行。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} rows are on the clipboard as LaTeX: more would fill no page.</source>
   <extracomment>export_labels.latex_copied; one: The first row is on the clipboard as LaTeX.</extracomment>
   <translation>
    <numerusform>已将前 {count} 行作为 LaTeX 复制到剪贴板：再多就无法排在页面上。</numerusform>
   </translation>
  </message>
  <message>
   <source>Character {at}: there is no function yet. Type one, such as x^2 - 4x + 6.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：还没有函数。请输入一个，如 x^2 - 4x + 6。</translation>
  </message>
  <message>
   <source>Character {at}: the function goes on after {expected} characters. Shorten it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：函数超过了 {expected} 个字符。请缩短。</translation>
  </message>
  <message>
   <source>Character {at}: more than {expected} levels lie inside each other. Take some brackets, powers or functions apart.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：嵌套超过了 {expected} 层。请拆开一些括号、幂或函数。</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: the derivatives of this function grow too large to write down. Type one with fewer products, powers and functions inside each other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 至 {end} 个字符：这个函数的导数太长，无法写出。请减少相互嵌套的乘积、幂和函数。</translation>
  </message>
  <message>
   <source>Characters {at} to {end}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 至 {end} 个字符：“{given}”处处相同。请输入 x 的函数，或 x 和 y 的函数。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has no meaning in a function. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”在函数中没有意义。请删去。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” looks like “{expected}”, but is another character. Type it again as {expected}.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”看起来像“{expected}”，却是另一个字符。请重新输入 {expected}。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The variables are x and y; put a number for any other.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：不认识“{given}”。变量是 x 和 y；其他字母请换成数。</translation>
  </message>
  <message>
   <source>Character {at}: a decimal comma. Type a point, as in 0.5.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：小数点写成了逗号。请输入点，如 0.5。</translation>
  </message>
  <message>
   <source>Character {at}: a comma has no meaning here. Functions take one argument, and decimals follow a point.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：逗号在这里没有意义。函数只有一个自变量，小数用点。</translation>
  </message>
  <message>
   <source>Character {at}: this point belongs to no number. Leave it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：这个点不属于任何数。请删去。</translation>
  </message>
  <message>
   <source>Character {at}: quotation marks have no meaning in a function. Leave them out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：引号在函数中没有意义。请删去。</translation>
  </message>
  <message>
   <source>Character {at}: one function at a time. End it before the semicolon.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：一次只能有一个函数。请在分号之前结束。</translation>
  </message>
  <message>
   <source>Character {at}: an equals sign is taken only after y, z, f(x) or f(x, y) at the beginning. Type what stands on its right.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：等号只能出现在开头的 y、z、f(x) 或 f(x, y) 之后。请只输入它右边的部分。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” compares, and a comparison is no function. Type one side of it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”表示比较，而比较不是函数。请只输入其中一边。</translation>
  </message>
  <message>
   <source>Character {at}: there is no factorial here. Put its value, as 6 for 3!.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：这里没有阶乘。请写出它的值，如 3! 写成 6。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” has two points. Keep one of them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”有两个小数点。请保留一个。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too large to compute with. Stay below 10^308.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”太大，无法计算。请小于 10^308。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is too small to tell from 0. Stay above 10^-308, or type 0.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”太小，无法与 0 区分。请大于 10^-308，或输入 0。</translation>
  </message>
  <message>
   <source>Character {at}: the number {given} follows without a sign. Put it in front, as in 2x, or a sign between, as in x*2 or x^2.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：数 {given} 前面没有运算符。请把它写在前面，如 2x，或在中间加运算符，如 x*2 或 x^2。</translation>
  </message>
  <message>
   <source>Character {at}: nothing follows on “{given}”. Type a number, x or brackets after it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”后面没有内容。请在其后输入数、x 或括号。</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands before “{given}”. Type a number, x or brackets before it.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”前面没有内容。请在其前输入数、x 或括号。</translation>
  </message>
  <message>
   <source>Character {at}: {given} of what? Type its argument, as in {given}(x).</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：{given} 缺少自变量。请输入，如 {given}(x)。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” can mean two things. Type {expected}(x) for the inverse function, or a fraction, 1/…, for the power.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”有两种含义。反函数请输入 {expected}(x)，幂请写成分数 1/…。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” cannot be followed by that power. Put brackets around the function and its argument, and the power after them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”后面不能接这个幂。请用括号括住函数及其自变量，再写幂。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is never closed. Type “{expected}” where it ends.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”没有闭合。请在结束处输入“{expected}”。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” closes what was never opened. Leave it out, or open it before.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”没有对应的左括号。请删去，或在前面补上。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” stands where “{expected}” must close. Type “{expected}” here.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：这里应以“{expected}”闭合，却是“{given}”。请在此输入“{expected}”。</translation>
  </message>
  <message>
   <source>Character {at}: nothing stands in the brackets. Fill or remove them.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：括号里没有内容。请填入内容或去掉括号。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is 0, and nothing is divided by 0. Put another divisor.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”等于 0，不能除以 0。请换一个除数。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no finite number. Put smaller numbers, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”不是有限的数。请用更小的数，或去掉它。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is no real number. Change its sign, or take it out.</source>
   <extracomment>expression_words._SENTENCES</extracomment>
   <translation>第 {at} 个字符：“{given}”不是实数。请改变符号，或去掉它。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is the same everywhere. Type a function of x, or of x and y.</source>
   <extracomment>expression_words._OF_ONE</extracomment>
   <translation>第 {at} 个字符：“{given}”处处相同。请输入 x 的函数，或 x 和 y 的函数。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>第 {at} 个字符：不认识“{given}”。可用的函数有 {functions}。</translation>
  </message>
  <message>
   <source>Character {at}: “{given}” is not known. Did you mean {names}? The functions are {functions}.</source>
   <extracomment>expression_words._unknown_name</extracomment>
   <translation>第 {at} 个字符：不认识“{given}”。是否指 {names}？可用的函数有 {functions}。</translation>
  </message>
  <message>
   <source> or </source>
   <extracomment>expression_words._unknown_name, words._remedy</extracomment>
   <translation> 或 </translation>
  </message>
  <message>
   <source>Steps for each learning rate</source>
   <extracomment>finder_labels.FINDER_PLOT</extracomment>
   <translation>各学习率所需步数</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs to come to the tolerance; L is the curvature at the start. Click or drag to use a learning rate; Left and Right go to the next one.</source>
   <extracomment>finder_labels.FINDER_TIP</extracomment>
   <translation>每个学习率达到容差需要多少步；L 是起点处的曲率。单击或拖动可选用一个学习率；← 和 → 跳到相邻的学习率。</translation>
  </message>
  <message>
   <source>steps</source>
   <extracomment>finder_labels.STEPS_AXIS, race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>步数</translation>
  </message>
  <message>
   <source>Use it</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>采用</translation>
  </message>
  <message>
   <source>Walk with the best learning rate.</source>
   <extracomment>finder_labels.USE_IT</extracomment>
   <translation>用最好的学习率行走。</translation>
  </message>
  <message>
   <source>Trying learning rates …</source>
   <extracomment>finder_labels.SEARCHING</extracomment>
   <translation>正在尝试各学习率……</translation>
  </message>
  <message>
   <source>The learning rates could not be compared.</source>
   <extracomment>finder_labels.FAILED</extracomment>
   <translation>无法比较各学习率。</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>{number} 个学习率都不能在 {steps} 内到达。</translation>
  </message>
  <message>
   <source>{best}; the one in force does not arrive in {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}；当前学习率在 {count} 内不能到达。</translation>
  </message>
  <message>
   <source>The start is level already: with any learning rate no step is needed.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>起点已经是平的：无论学习率多大，都不需要走一步。</translation>
  </message>
  <message>
   <source>Best here: {rate}, 1 step: it lands on the minimum at once</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>这里最好的是：{rate}，1 步：一步就落在极小值点</translation>
  </message>
  <message>
   <source>Best of {number}: {rate}, {steps}</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{number} 个中最好的是：{rate}，{steps}</translation>
  </message>
  <message>
   <source>{best}.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}。</translation>
  </message>
  <message>
   <source>{best}. It is the one in force.</source>
   <extracomment>finder_labels.best_text</extracomment>
   <translation>{best}。它就是当前学习率。</translation>
  </message>
  <message>
   <source>None of {number} learning rates reaches a minimum: each that arrives comes to level ground.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>{number} 个学习率都没有到达极小值点：能停下的都停在平地上。</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}: all diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>{number} 个学习率都不能在 {steps} 内到达：全部发散。</translation>
  </message>
  <message>
   <source>None of {number} learning rates arrives in {steps}; some diverge.</source>
   <extracomment>finder_labels._nothing_text</extracomment>
   <translation>{number} 个学习率都不能在 {steps} 内到达；有些发散。</translation>
  </message>
  <message>
   <source>{best}; the one in force comes to level ground in {count}, no minimum.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}；当前学习率用 {count} 来到平地，而不是极小值点。</translation>
  </message>
  <message>
   <source>{best}; the one in force takes {count}.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}；当前学习率需要 {count}。</translation>
  </message>
  <message>
   <source>{best}; the one in force diverges.</source>
   <extracomment>finder_labels._compared</extracomment>
   <translation>{best}；当前学习率发散。</translation>
  </message>
  <message>
   <source>, </source>
   <extracomment>finder_labels.trial_text, keeping_words._names, lesson_labels.scene_line, lesson_words.on_page, lesson_words._names, lesson_words._place, lesson_words._numbers, map_labels.cell_text, mountain_labels.lows, neuron_labels.class_counts, own_data_labels.class_zero, race_labels.this_run, race_labels.common, race_labels.finished_level, table_words._names</extracomment>
   <translation>，</translation>
  </message>
  <message>
   <source>maximum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>极大值点 {place}</translation>
  </message>
  <message>
   <source>start {place}</source>
   <extracomment>formulas.start_text, lesson_labels._start</extracomment>
   <translation>起点 {place}</translation>
  </message>
  <message>
   <source>minimum {place}</source>
   <extracomment>formulas.minimum_text, function_labels._ONE</extracomment>
   <translation>极小值点 {place}</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground falls to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>这里的斜率是 {slope}：地面向右下降。</translation>
  </message>
  <message>
   <source>Sum of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>斜率平方和：{formula}，大小为 {size}。</translation>
  </message>
  <message>
   <source>It leads to {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>它通向 {formula}。</translation>
  </message>
  <message>
   <source>{cost} is not less than {best}: {point} stays the best.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} 不小于 {best}：{point} 仍是最好的点。</translation>
  </message>
  <message>
   <source>No slope shows the way: the next point in the row is {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>没有斜率指路：这一排的下一个点是 {point}。</translation>
  </message>
  <message>
   <source>You stand at {here}. In fog, this place is all you know.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>现在站在 {here}。在雾中，只知道这一个位置。</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>移动</translation>
  </message>
  <message>
   <source>The step has led from {there} to {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>这一步从 {there} 走到了 {here}。</translation>
  </message>
  <message>
   <source>The gradient is {slope}: it points uphill, so down is against it.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>梯度是 {slope}：它指向上坡，所以下坡要与它反向。</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>这里的斜率是 {slope}：地面是平的。</translation>
  </message>
  <message>
   <source>Slope</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>斜率</translation>
  </message>
  <message>
   <source>Squares</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>平方</translation>
  </message>
  <message>
   <source>Curvature</source>
   <extracomment>function_captions._curvature, neuron_captions._curvature</extracomment>
   <translation>曲率</translation>
  </message>
  <message>
   <source>One curvature is {least}: no bowl fits the ground here.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>有一个曲率是 {least}：没有碗形能贴合这里的地面。</translation>
  </message>
  <message>
   <source>From {least} to {most}: the dashed bowl bends like this.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>从 {least} 到 {most}：虚线碗的弯曲程度就是这样。</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola has this slope and curvature.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>这里 {bend}：虚线抛物线具有这样的斜率和曲率。</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>function_captions._scale, function_captions._newton, neuron_captions._scale</extracomment>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Rate times gradient: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>学习率乘梯度：{formula}。</translation>
  </message>
  <message>
   <source>No rate: to the model’s lowest place, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>不用学习率：直达模型的最低处，{formula}。</translation>
  </message>
  <message>
   <source>No rate: slope over curvature, {formula}.</source>
   <extracomment>function_captions._newton</extracomment>
   <translation>不用学习率：斜率除以曲率，{formula}。</translation>
  </message>
  <message>
   <source>Look ahead</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>向前看</translation>
  </message>
  <message>
   <source>The ghost shows where it leads: {formula}.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>虚影表示它通向哪里：{formula}。</translation>
  </message>
  <message>
   <source>The search stands on point {number} of {count}, {here}.</source>
   <extracomment>function_captions._stand</extracomment>
   <translation>搜索停在 {count} 个点中的第 {number} 个，{here}。</translation>
  </message>
  <message>
   <source>The cost there is {cost}. The slope is not asked for.</source>
   <extracomment>function_captions._look</extracomment>
   <translation>那里的代价是 {cost}。不需要斜率。</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>比较</translation>
  </message>
  <message>
   <source>{cost} is less than {best}: this point is the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>{cost} 小于 {best}：这个点是目前最好的。</translation>
  </message>
  <message>
   <source>That was the last point: the search goes to the best, {point}.</source>
   <extracomment>function_captions._go_on</extracomment>
   <translation>这是最后一个点：搜索回到最好的点 {point}。</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>function_captions._go_on, start_labels.GO_ON, trouble_labels.GO_ON</extracomment>
   <translation>继续</translation>
  </message>
  <message>
   <source>Stand</source>
   <extracomment>function_captions._stand, neuron_captions._stand</extracomment>
   <translation>站立</translation>
  </message>
  <message>
   <source>The gradient is {slope}: the ground is level.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>梯度是 {slope}：地面是平的。</translation>
  </message>
  <message>
   <source>The slope here is {slope}: the ground rises to the right.</source>
   <extracomment>function_captions._steepness</extracomment>
   <translation>这里的斜率是 {slope}：地面向右上升。</translation>
  </message>
  <message>
   <source>Means</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>均值</translation>
  </message>
  <message>
   <source>Of the slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>到目前为止，斜率的均值是 {mean}，通常大小是 {size}。</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>它保留 {share}，并加入梯度：{formula}。</translation>
  </message>
  <message>
   <source>Mean of squared slopes: {formula}, and {size}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>斜率平方的均值：{formula}，大小为 {size}。</translation>
  </message>
  <message>
   <source>The Hessian H says how the gradient changes from here on.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>黑塞矩阵 H 表示梯度从这里开始如何变化。</translation>
  </message>
  <message>
   <source>Here {bend}: the dashed parabola opens downwards. Its vertex is a top.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>这里 {bend}：虚线抛物线开口向下，它的顶点是最高点。</translation>
  </message>
  <message>
   <source>Here {bend}: the ground is straight, and no parabola fits.</source>
   <extracomment>function_captions._curvature</extracomment>
   <translation>这里 {bend}：地面是直的，没有抛物线能贴合。</translation>
  </message>
  <message>
   <source>Rate times slope, downhill: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>学习率乘斜率，向下坡：{formula}。</translation>
  </message>
  <message>
   <source>This step leads to no number: there is no such place.</source>
   <extracomment>function_captions._ahead</extracomment>
   <translation>这一步得不到数：没有这样的位置。</translation>
  </message>
  <message>
   <source>There is nothing to compare: this point is passed over.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>没有可比较的：跳过这个点。</translation>
  </message>
  <message>
   <source>It is the first point with a cost: the best so far.</source>
   <extracomment>function_captions._compare</extracomment>
   <translation>这是第一个有代价的点：目前最好。</translation>
  </message>
  <message>
   <source>It keeps {share} and takes the slope in: {formula}.</source>
   <extracomment>function_captions._memory</extracomment>
   <translation>它保留 {share}，并加入斜率：{formula}。</translation>
  </message>
  <message>
   <source>Velocity</source>
   <extracomment>function_captions._memory, neuron_captions._memory</extracomment>
   <translation>速度</translation>
  </message>
  <message>
   <source>Rate times velocity: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>学习率乘速度：{formula}。</translation>
  </message>
  <message>
   <source>Rate times both: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>学习率乘两者：{formula}。</translation>
  </message>
  <message>
   <source>Rate times gradient over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>学习率乘梯度，除以大小：{formula}。</translation>
  </message>
  <message>
   <source>Rate times mean over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>学习率乘均值，除以大小：{formula}。</translation>
  </message>
  <message>
   <source>Rate times slope over size: {formula}.</source>
   <extracomment>function_captions._multiplied</extracomment>
   <translation>学习率乘斜率，除以大小：{formula}。</translation>
  </message>
  <message>
   <source>Function</source>
   <extracomment>function_labels.FUNCTION, labels.INPUTS</extracomment>
   <translation>函数</translation>
  </message>
  <message>
   <source>Any f(x) or f(x, y) that you type: one curve, or a landscape.</source>
   <extracomment>function_labels.FUNCTION</extracomment>
   <translation>任意输入的 f(x) 或 f(x, y)：一条曲线，或一片地形。</translation>
  </message>
  <message>
   <source>Function f</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>函数 f</translation>
  </message>
  <message>
   <source>A function of x, or of x and y, such as x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) or x² + 3y². Enter takes it, Esc brings back the one in force.</source>
   <extracomment>function_labels.TEXT</extracomment>
   <translation>x 的函数，或 x 和 y 的函数，如 x^4 - 3x^3 + 2、sin(x)/x、|x|、e^(-x²) 或 x² + 3y²。Enter 采用，Esc 恢复当前函数。</translation>
  </message>
  <message>
   <source>Gallery</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>函数库</translation>
  </message>
  <message>
   <source>Functions worth walking down, each with a start and a rate.</source>
   <extracomment>function_labels.GALLERY</extracomment>
   <translation>值得走一走的函数，各带一个起点和学习率。</translation>
  </message>
  <message>
   <source>Start x, y</source>
   <extracomment>function_labels.START</extracomment>
   <translation>起点 x, y</translation>
  </message>
  <message>
   <source>Where the walk begins: two numbers with a comma between them, or one for both. The ball in the picture can be dragged too, and a click there begins anew.</source>
   <extracomment>function_labels.START</extracomment>
   <translation>行走从哪里开始：两个数，中间用逗号隔开；或一个数，两者相同。也可拖动图中的小球，在图中单击则从那里重新开始。</translation>
  </message>
  <message>
   <source>Enter takes it, Esc goes back.</source>
   <extracomment>function_labels.PREVIEW</extracomment>
   <translation>Enter 采用，Esc 返回。</translation>
  </message>
  <message>
   <source>not defined</source>
   <extracomment>function_labels.NOT_DEFINED</extracomment>
   <translation>无定义</translation>
  </message>
  <message>
   <source>too large to draw</source>
   <extracomment>function_labels.TOO_LARGE</extracomment>
   <translation>太大，无法画出</translation>
  </message>
  <message>
   <source>The slope is 0 at no single place in view.</source>
   <extracomment>function_labels.NO_FLAT_PLACE</extracomment>
   <translation>视野内没有斜率为 0 的单个点。</translation>
  </message>
  <message>
   <source>Over a stretch of the curve, the slope is too small to tell from 0.</source>
   <extracomment>function_labels.FADED</extracomment>
   <translation>在曲线的一段上，斜率太小，与 0 无法区分。</translation>
  </message>
  <message>
   <source>flat {place}</source>
   <extracomment>function_labels._ONE, function_labels._MANY</extracomment>
   <translation>平坦处 {place}</translation>
  </message>
  <message>
   <source>minima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>极小值点 {place}</translation>
  </message>
  <message>
   <source>maxima {place}</source>
   <extracomment>function_labels._MANY</extracomment>
   <translation>极大值点 {place}</translation>
  </message>
  <message>
   <source>f is not defined at {place}</source>
   <extracomment>function_labels.undefined_at</extracomment>
   <translation>f 在 {place} 处无定义</translation>
  </message>
  <message>
   <source>The value at {place} is too large to draw</source>
   <extracomment>function_labels.too_large_at</extracomment>
   <translation>{place} 处的值太大，无法画出</translation>
  </message>
  <message>
   <source>The slope is 0 at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>有 {places} 处或更多斜率为 0；已标出起点附近的。</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>视野内有 {places} 处斜率为 0；其中 {minima} 处是极小值点。</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is 0 or leaps over it at {places} places or more; those near the start are marked.</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>有 {places} 处或更多斜率为 0 或跳过 0；已标出起点附近的。</translation>
  </message>
  <message numerus="yes">
   <source>The slope is 0 or leaps over it at {places} places in view; {minima} of them are minima.</source>
   <extracomment>function_labels.solution; one: The slope is 0 or leaps over it at {places} place in view; {minima} of them are minima.</extracomment>
   <translation>
    <numerusform>视野内有 {places} 处斜率为 0 或跳过 0；其中 {minima} 处是极小值点。</numerusform>
   </translation>
  </message>
  <message>
   <source>corner: {places}</source>
   <extracomment>function_labels.solution</extracomment>
   <translation>尖角：{places}</translation>
  </message>
  <message>
   <source>Rates</source>
   <extracomment>instrument_labels.SHORT</extracomment>
   <translation>学习率</translation>
  </message>
  <message>
   <source>Python</source>
   <extracomment>instrument_labels.SHORT, script_labels.PYTHON</extracomment>
   <translation>Python</translation>
  </message>
  <message>
   <source>Cobweb</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>蛛网图</translation>
  </message>
  <message>
   <source>Each step as a staircase between the curve x − ηf′(x) and the diagonal.</source>
   <extracomment>instrument_labels.COBWEB</extracomment>
   <translation>每一步是曲线 x − ηf′(x) 与对角线之间的一级阶梯。</translation>
  </message>
  <message>
   <source>Rate finder</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>学习率查找</translation>
  </message>
  <message>
   <source>How many steps each learning rate needs, and which needs the fewest.</source>
   <extracomment>instrument_labels.FINDER</extracomment>
   <translation>每个学习率需要多少步，哪个最少。</translation>
  </message>
  <message>
   <source>Map</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>地图</translation>
  </message>
  <message>
   <source>Learning rates and starts at once: how many steps, and where each walk ends.</source>
   <extracomment>instrument_labels.MAP</extracomment>
   <translation>同时看各学习率和起点：需要多少步，每次行走在哪里结束。</translation>
  </message>
  <message>
   <source>New experiment</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>新建实验</translation>
  </message>
  <message>
   <source>Begin anew with this model, as the app came with it.</source>
   <extracomment>keeping_labels.NEW</extracomment>
   <translation>用当前模型的出厂设置重新开始。</translation>
  </message>
  <message>
   <source>Open…</source>
   <extracomment>keeping_labels.OPEN, lesson_labels.OPEN_OTHER</extracomment>
   <translation>打开…</translation>
  </message>
  <message>
   <source>Open an experiment, a lesson or a table of data.</source>
   <extracomment>keeping_labels.OPEN</extracomment>
   <translation>打开实验、课程或数据表格。</translation>
  </message>
  <message>
   <source>Open recent</source>
   <extracomment>keeping_labels.RECENT</extracomment>
   <translation>最近打开</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>keeping_labels.SAVE, keeping_labels.SAVE_IT, lesson_labels.SAVE</extracomment>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save all that the window holds in the experiment’s file.</source>
   <extracomment>keeping_labels.SAVE</extracomment>
   <translation>把窗口中的全部内容保存到实验文件。</translation>
  </message>
  <message>
   <source>Save as…</source>
   <extracomment>keeping_labels.SAVE_AS, lesson_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>Save all that the window holds in another file.</source>
   <extracomment>keeping_labels.SAVE_AS, trouble_labels.SAVE_AS</extracomment>
   <translation>把窗口中的全部内容保存到另一个文件。</translation>
  </message>
  <message>
   <source>Copy as text to share</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>复制为分享文本</translation>
  </message>
  <message>
   <source>Copy a short text that opens here what the window shows now.</source>
   <extracomment>keeping_labels.COPY_SHARE</extracomment>
   <translation>复制一段短文本，在本应用中打开它，就得到窗口现在显示的内容。</translation>
  </message>
  <message>
   <source>Paste shared text</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>粘贴分享文本</translation>
  </message>
  <message>
   <source>Open the experiment whose text was copied.</source>
   <extracomment>keeping_labels.PASTE_SHARE</extracomment>
   <translation>打开所复制的文本中的实验。</translation>
  </message>
  <message>
   <source>Last time, not saved: {time}</source>
   <extracomment>keeping_labels.LAST_TIME</extracomment>
   <translation>上次未保存的内容：{time}</translation>
  </message>
  <message>
   <source>What the window held at {time}, when it was closed without saving.</source>
   <extracomment>keeping_labels.LAST_TIME_TIP</extracomment>
   <translation>窗口在 {time} 未保存就关闭时的内容。</translation>
  </message>
  <message>
   <source>Clear list</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>清空列表</translation>
  </message>
  <message>
   <source>Forget these names; the files stay where they are.</source>
   <extracomment>keeping_labels.CLEAR_RECENT</extracomment>
   <translation>不再列出这些文件名；文件仍在原处。</translation>
  </message>
  <message>
   <source>{path} is not there any more. It was taken off the list.</source>
   <extracomment>keeping_labels.RECENT_GONE</extracomment>
   <translation>{path} 已不存在，已从列表中去掉。</translation>
  </message>
  <message>
   <source>Experiments</source>
   <extracomment>keeping_labels.EXPERIMENTS</extracomment>
   <translation>实验</translation>
  </message>
  <message>
   <source>Experiments, lessons and tables</source>
   <extracomment>keeping_labels.ALL_KINDS</extracomment>
   <translation>实验、课程和表格</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>keeping_labels.LESSONS, lesson_labels.LESSONS, lesson_labels.LESSON_FILES</extracomment>
   <translation>课程</translation>
  </message>
  <message>
   <source>Tables</source>
   <extracomment>keeping_labels.TABLES</extracomment>
   <translation>表格</translation>
  </message>
  <message>
   <source>All files</source>
   <extracomment>keeping_labels.ALL_FILES, lesson_labels.ALL_FILES</extracomment>
   <translation>所有文件</translation>
  </message>
  <message>
   <source>A new experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.NEW_BEGUN</extracomment>
   <translation>已新建实验。撤销可找回原来的内容。</translation>
  </message>
  <message>
   <source>Opened {name}. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED</extracomment>
   <translation>已打开 {name}。撤销可找回原来的内容。</translation>
  </message>
  <message>
   <source>Opened the shared experiment. Undo brings back what was there.</source>
   <extracomment>keeping_labels.OPENED_SHARED</extracomment>
   <translation>已打开分享的实验。撤销可找回原来的内容。</translation>
  </message>
  <message>
   <source>The work of {time} is back. It is not saved in a file yet.</source>
   <extracomment>keeping_labels.RESTORED</extracomment>
   <translation>已恢复 {time} 的内容，尚未保存到文件。</translation>
  </message>
  <message>
   <source>There is no shared experiment on the clipboard. Copy its whole text first; it begins with gd1.</source>
   <extracomment>keeping_labels.NO_SHARE</extracomment>
   <translation>剪贴板上没有分享的实验。请先复制它的全部文本，文本以 gd1 开头。</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <extracomment>keeping_labels.OPENING</extracomment>
   <translation>正在打开 {name}……</translation>
  </message>
  <message>
   <source>Opening the shared experiment …</source>
   <extracomment>keeping_labels.OPENING_SHARED</extracomment>
   <translation>正在打开分享的实验……</translation>
  </message>
  <message>
   <source>Bringing back what was not saved …</source>
   <extracomment>keeping_labels.OPENING_WORK</extracomment>
   <translation>正在恢复未保存的内容……</translation>
  </message>
  <message>
   <source>Stop opening; everything stays as it was.  (Esc)</source>
   <extracomment>keeping_labels.CANCEL</extracomment>
   <translation>停止打开；一切保持原样。  (Esc)</translation>
  </message>
  <message>
   <source>It was not opened. Everything is as it was.</source>
   <extracomment>keeping_labels.NOT_OPENED</extracomment>
   <translation>没有打开。一切保持原样。</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <extracomment>keeping_labels.UNSAVED</extracomment>
   <translation>要保存对 {name} 的修改吗？</translation>
  </message>
  <message>
   <source>Without saving, what was changed since is lost.</source>
   <extracomment>keeping_labels.UNSAVED_TEXT</extracomment>
   <translation>如果不保存，上次保存之后的修改就会丢失。</translation>
  </message>
  <message>
   <source>Don’t save</source>
   <extracomment>keeping_labels.DROP_IT</extracomment>
   <translation>不保存</translation>
  </message>
  <message>
   <source>GD Desktop ended unexpectedly. Bring back the work of {time}?</source>
   <extracomment>keeping_labels.CRASHED</extracomment>
   <translation>GD Desktop 意外退出了。要恢复 {time} 的内容吗？</translation>
  </message>
  <message>
   <source>It is kept until you decide. Not now asks again at the next start.</source>
   <extracomment>keeping_labels.CRASHED_TEXT</extracomment>
   <translation>作出决定之前会一直保留。选“以后再说”，下次启动时会再问。</translation>
  </message>
  <message>
   <source>Restore</source>
   <extracomment>keeping_labels.BRING_BACK</extracomment>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>keeping_labels.DISCARD</extracomment>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Not now</source>
   <extracomment>keeping_labels.NOT_NOW</extracomment>
   <translation>以后再说</translation>
  </message>
  <message>
   <source>{name} has changed since it was opened here.</source>
   <extracomment>keeping_labels.CHANGED</extracomment>
   <translation>{name} 在此处打开之后已被改动。</translation>
  </message>
  <message>
   <source>Overwriting it replaces what it holds now.</source>
   <extracomment>keeping_labels.CHANGED_TEXT</extracomment>
   <translation>覆盖会替换文件现有的内容。</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <extracomment>keeping_labels.OVERWRITE</extracomment>
   <translation>覆盖</translation>
  </message>
  <message>
   <source>Your work could not be kept for the next time.</source>
   <extracomment>keeping_labels.NOT_KEPT</extracomment>
   <translation>无法为下次保留内容。</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <extracomment>keeping_labels.CLOSE_ANYWAY</extracomment>
   <translation>仍然关闭</translation>
  </message>
  <message>
   <source>It was not saved.</source>
   <extracomment>keeping_labels.NOT_SAVED</extracomment>
   <translation>没有保存。</translation>
  </message>
  <message>
   <source>Your work is still in the window.</source>
   <extracomment>keeping_labels.WORK_KEPT</extracomment>
   <translation>内容仍在窗口中。</translation>
  </message>
  <message>
   <source>Saved {name}.</source>
   <extracomment>keeping_labels.saved, labels.SAVED</extracomment>
   <translation>已保存 {name}。</translation>
  </message>
  <message numerus="yes">
   <source>Copied as text to share: {count} characters. Paste it into a message; there, Paste shared text opens it.</source>
   <extracomment>keeping_labels.share_copied; one: Copied as text to share: {count} character.</extracomment>
   <translation>
    <numerusform>已复制为分享文本：{count} 个字符。请粘贴到消息中；对方用“粘贴分享文本”打开。</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Nothing is kept should the app end unexpectedly; save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>无法写入 {folder}：{reason}。万一应用意外退出，什么也不会保留；请不时保存。</translation>
  </message>
  <message>
   <source>{folder} cannot be written, so that nothing is kept should the app end unexpectedly. Save now and then.</source>
   <extracomment>keeping_labels.no_backup</extracomment>
   <translation>无法写入 {folder}，因此万一应用意外退出，什么也不会保留。请不时保存。</translation>
  </message>
  <message>
   <source>This is no file that can be read from its start to its end. Choose a file.</source>
   <extracomment>keeping_words._FAULTS, table_words._FAULTS</extracomment>
   <translation>这不是能从头读到尾的文件。请选择一个文件。</translation>
  </message>
  <message>
   <source>An experiment has {most} bytes at the most. Choose another file, or keep fewer rows of data.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>实验最多 {most} 字节。请选择另一个文件，或减少数据行。</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8. It is damaged, or no experiment: open another copy of it.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>文件不是 UTF-8 文本。它已损坏，或不是实验：请打开它的另一份副本。</translation>
  </message>
  <message>
   <source>The file is damaged or cut off here. Open another copy of it, or save the experiment once more where it came from.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>文件在这里损坏或中断。请打开它的另一份副本，或在原来的地方重新保存实验。</translation>
  </message>
  <message>
   <source>Brackets are more than {expected} deep, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>括号超过了 {expected} 层，实验不会这样。请打开文件的另一份副本。</translation>
  </message>
  <message>
   <source>There are more than {most} brackets and texts, as in no experiment. Open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>括号和文本超过 {most} 个，实验不会这样。请打开文件的另一份副本。</translation>
  </message>
  <message>
   <source>This is no experiment. Open a file that was saved as one; its name ends in .descent.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>这不是实验。请打开保存为实验的文件，其名称以 .descent 结尾。</translation>
  </message>
  <message>
   <source>This was made by a newer version of the app: its format is {value}, and {expected} is the newest that is known here. Open it with that version, or update this one.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>这是用本应用的更新版本制作的：它的格式是 {value}，而这里认识的最新格式是 {expected}。请用那个版本打开，或更新本应用。</translation>
  </message>
  <message>
   <source>This is there twice. Keep one of the two.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>这一项出现了两次。请保留一个。</translation>
  </message>
  <message>
   <source>This is missing. Add it, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>缺少这一项。请补上，或打开文件的另一份副本。</translation>
  </message>
  <message>
   <source>“{value}” is nothing that is known here. Take it out, or open another copy of the file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>这里不认识“{value}”。请去掉它，或打开文件的另一份副本。</translation>
  </message>
  <message>
   <source>“{value}” is not what belongs here. Give {kind}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>“{value}”不适合这里。请给出{kind}。</translation>
  </message>
  <message>
   <source>“{value}” is not a finite number. Give one, such as 0.1.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>“{value}”不是有限的数。请给出一个，如 0.1。</translation>
  </message>
  <message>
   <source>“{value}” is out of range. Give {range}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>“{value}”超出范围。请给出 {range}。</translation>
  </message>
  <message>
   <source>There are {number}, and {most} is the most. Take some away.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>有 {number} 个，最多 {most} 个。请减少一些。</translation>
  </message>
  <message>
   <source>“{value}” is not known. Give one of {names}.</source>
   <extracomment>keeping_words._FAULTS, lesson_words._FAULTS</extracomment>
   <translation>不认识“{value}”。请用其中之一：{names}。</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Take it out.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>“{value}”只适用于{needs}。请去掉它。</translation>
  </message>
  <message>
   <source>The learning rates do not fit the steps. Give pairs of a first step and a positive rate, the first of step 1 and each later than the one before.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>学习率与步对不上。请给出若干对数，每对是起始步和一个正的学习率；第一对从第 1 步开始，之后每对的起始步都晚于前一对。</translation>
  </message>
  <message>
   <source>Rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>行、标签、特征和类别对不上。请让每行对每个特征都有一个数，标签 0 或 1 的个数与行数相同，并且有两个类别。</translation>
  </message>
  <message>
   <source>“{value}” has half a sign in it, which cannot be written. Give another name.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>“{value}”中有半个字符，无法写入。请换一个名称。</translation>
  </message>
  <message>
   <source>“{value}” is no data that comes with this version of the app. Give one of {names}, or open the experiment with a newer version.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>“{value}”不是本应用这一版本自带的数据。请用其中之一：{names}；或用更新的版本打开实验。</translation>
  </message>
  <message>
   <source>The table {path} is on another computer, which the app does not contact only because a file says so. Put a copy of the table beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>表格 {path} 在另一台计算机上，应用不会仅因文件这样写就去连接它。请把表格的副本放在实验文件旁边。</translation>
  </message>
  <message>
   <source>The table {path} cannot be opened, and the experiment needs it. Put it there again, or beside the experiment’s file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>无法打开表格 {path}，而实验需要它。请把它放回原处，或放在实验文件旁边。</translation>
  </message>
  <message>
   <source>The table {path} is not the one that the experiment was saved with. Put that one in its place, or open the table by itself.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>表格 {path} 不是保存实验时所用的那个。请换回那个表格，或单独打开这个表格。</translation>
  </message>
  <message>
   <source>The data has {number} numbers, and an experiment can hold {most}. Keep fewer rows or features.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>数据有 {number} 个数，而一个实验最多容纳 {most} 个。请减少行或特征。</translation>
  </message>
  <message>
   <source>There is no experiment in this text. Copy all of the text that was shared; it begins with gd1 and a colon.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>这段文本中没有实验。请复制分享的全部文本，它以 gd1 和冒号开头。</translation>
  </message>
  <message>
   <source>Some of the shared text is lost or changed. Copy it once more, from gd1 to the full stop at its end.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>分享文本有一部分丢失或被改动。请重新复制，从 gd1 到末尾的句点。</translation>
  </message>
  <message>
   <source>The table {path} is too large for a text to share. Save the experiment, and hand over its file together with the table.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>表格 {path} 太大，无法放进分享文本。请保存实验，把实验文件连同表格一起交给对方。</translation>
  </message>
  <message>
   <source>A text to share has {most} characters at the most, and this is more. Save the experiment, and hand over its file.</source>
   <extracomment>keeping_words._FAULTS</extracomment>
   <translation>分享文本最多 {most} 个字符，这里超过了。请保存实验，把实验文件交给对方。</translation>
  </message>
  <message>
   <source>a text between quotation marks</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>一段写在引号之间的文本</translation>
  </message>
  <message>
   <source>a number, such as 0.1</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>一个数，如 0.1</translation>
  </message>
  <message>
   <source>a whole number, such as 3</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>一个整数，如 3</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>keeping_words._KINDS, lesson_words._KINDS</extracomment>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>keys with their values between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>写在 { 与 } 之间的键和值</translation>
  </message>
  <message>
   <source>a list of keys with their values, each between { and }</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>一个列表，每项是写在 { 与 } 之间的键和值</translation>
  </message>
  <message>
   <source>settings of the model and the method</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>模型和方法的设置</translation>
  </message>
  <message>
   <source>a list between [ and ]</source>
   <extracomment>keeping_words._KINDS</extracomment>
   <translation>一个写在 [ 与 ] 之间的列表</translation>
  </message>
  <message>
   <source>a parabola or a function of one variable</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>抛物线或一元函数</translation>
  </message>
  <message>
   <source>a landscape, which has two parameters</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>地形，它有两个参数</translation>
  </message>
  <message>
   <source>a parabola, a function or a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>抛物线、函数或地形</translation>
  </message>
  <message>
   <source>the neuron</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>神经元</translation>
  </message>
  <message>
   <source>a parabola</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>抛物线</translation>
  </message>
  <message>
   <source>a typed function</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>输入的函数</translation>
  </message>
  <message>
   <source>a landscape</source>
   <extracomment>keeping_words._NEEDS, lesson_words._NEEDS</extracomment>
   <translation>地形</translation>
  </message>
  <message>
   <source>{path} could not be saved: there is no space left. Free some, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：没有剩余空间。请腾出一些空间，或选择别处。</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there, or another program has it open. Close it there, or choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：那里不允许写入，或另一个程序正打开着它。请在那个程序中关闭它，或选择别处。</translation>
  </message>
  <message>
   <source>{path} could not be saved: it may not be written there. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：那里不允许写入。请选择别处。</translation>
  </message>
  <message>
   <source>{path} could not be saved: nothing can be written to that disk. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：那个磁盘不能写入。请选择别处。</translation>
  </message>
  <message>
   <source>{path} could not be saved: its folder is not there any more. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：它的文件夹已不存在。请选择别处。</translation>
  </message>
  <message>
   <source>{path} could not be saved: that is a folder. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：那是一个文件夹。请另选名称。</translation>
  </message>
  <message>
   <source>{path} could not be saved: a file cannot be called so. Choose another name.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：文件不能用这个名称。请另选名称。</translation>
  </message>
  <message>
   <source>{path} could not be saved: {reason}. Choose another place.</source>
   <extracomment>keeping_words._NOT_SAVED</extracomment>
   <translation>无法保存 {path}：{reason}。请选择别处。</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read, or another program has it open. Close it there, or choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>无法打开 {path}：不允许读取，或另一个程序正打开着它。请在那个程序中关闭它，或选择另一个文件。</translation>
  </message>
  <message>
   <source>{path} could not be opened: it may not be read. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>无法打开 {path}：不允许读取。请选择另一个文件。</translation>
  </message>
  <message>
   <source>{path} could not be opened: it is not there any more. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>无法打开 {path}：它已不存在。请选择另一个文件。</translation>
  </message>
  <message>
   <source>{path} could not be opened: that is a folder. Choose a file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>无法打开 {path}：那是一个文件夹。请选择一个文件。</translation>
  </message>
  <message>
   <source>{path} could not be opened: {reason}. Choose another file.</source>
   <extracomment>keeping_words._NOT_OPENED</extracomment>
   <translation>无法打开 {path}：{reason}。请选择另一个文件。</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>{least} 至 {most}</translation>
  </message>
  <message>
   <source>{place}: {reason}</source>
   <extracomment>keeping_words.refusal</extracomment>
   <translation>{place}：{reason}</translation>
  </message>
  <message>
   <source>Line {line}, column {column}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>第 {line} 行，第 {column} 列</translation>
  </message>
  <message>
   <source>Line {line}</source>
   <extracomment>keeping_words._place</extracomment>
   <translation>第 {line} 行</translation>
  </message>
  <message>
   <source>{least} or more</source>
   <extracomment>keeping_words._range, lesson_words._range</extracomment>
   <translation>{least} 或更大</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <extracomment>keeping_words._of_file</extracomment>
   <translation>系统没有说明原因</translation>
  </message>
  <message>
   <source>a number of many digits</source>
   <extracomment>keeping_words._visible, lesson_words._visible</extracomment>
   <translation>一个位数很多的数</translation>
  </message>
  <message>
   <source>Parabola</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>抛物线</translation>
  </message>
  <message>
   <source>y = ax² + bx + c: one parameter, and a known solution to check with.</source>
   <extracomment>labels.PARABOLA</extracomment>
   <translation>y = ax² + bx + c：一个参数，有已知解可供核对。</translation>
  </message>
  <message>
   <source>Neuron</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>神经元</translation>
  </message>
  <message>
   <source>A sigmoid neuron that learns to tell two classes apart.</source>
   <extracomment>labels.NEURON</extracomment>
   <translation>一个 sigmoid 神经元，学习区分两个类别。</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>labels.MODEL, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>模型</translation>
  </message>
  <message>
   <source>Control</source>
   <extracomment>labels.CONTROL</extracomment>
   <translation>控制</translation>
  </message>
  <message>
   <source>Verdict</source>
   <extracomment>labels.VERDICT</extracomment>
   <translation>判定</translation>
  </message>
  <message>
   <source>Descent</source>
   <extracomment>labels.DESCENT</extracomment>
   <translation>下降</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <extracomment>labels.ACCURACY, labels.ACCURACY_TAB, landscape_labels.ACCURACY</extracomment>
   <translation>准确率</translation>
  </message>
  <message>
   <source>Iterations</source>
   <extracomment>labels.ITERATIONS, labels.ITERATIONS_TAB</extracomment>
   <translation>迭代</translation>
  </message>
  <message>
   <source>What every step costs: whether the walk gets on, and how fast.</source>
   <extracomment>labels.COST_TAB</extracomment>
   <translation>每一步的代价：行走有没有进展，有多快。</translation>
  </message>
  <message>
   <source>The share of the samples that is answered rightly, at each step.</source>
   <extracomment>labels.ACCURACY_TAB</extracomment>
   <translation>每一步回答正确的样本所占的比例。</translation>
  </message>
  <message>
   <source>Every step of the walk, with its numbers in a table.</source>
   <extracomment>labels.ITERATIONS_TAB</extracomment>
   <translation>行走的每一步及其数字，列成表格。</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>labels.RATE, labels.INPUTS, lesson_labels.ALLOWED</extracomment>
   <translation>学习率</translation>
  </message>
  <message>
   <source>How far a step goes for each unit of slope: any positive number, such as 0.1 or 1e-3. Up and Down change it a little.</source>
   <extracomment>labels.RATE</extracomment>
   <translation>每单位斜率走多远：任意正数，如 0.1 或 1e-3。↑ 和 ↓ 可微调。</translation>
  </message>
  <message>
   <source>Learning rate ruler</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>学习率标尺</translation>
  </message>
  <message>
   <source>Drag the marker, or use the arrow keys. The colours show what each learning rate does.</source>
   <extracomment>labels.RATE_RULER</extracomment>
   <translation>拖动标记，或用方向键。颜色表示各学习率的效果。</translation>
  </message>
  <message>
   <source>Start x</source>
   <extracomment>labels.START, labels.INPUTS</extracomment>
   <translation>起点 x</translation>
  </message>
  <message>
   <source>Where the walk begins: any finite number. The ball in the picture can be dragged too.</source>
   <extracomment>labels.START</extracomment>
   <translation>行走从哪里开始：任意有限的数。也可拖动图中的小球。</translation>
  </message>
  <message>
   <source>Start w, b</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>起点 w, b</translation>
  </message>
  <message>
   <source>Where the walk begins: the weights and then the bias, with commas between them; one number stands for all of them; or zeros, or random.</source>
   <extracomment>labels.START_WEIGHTS</extracomment>
   <translation>行走从哪里开始：先写各权重，再写偏置，用逗号隔开；一个数代表全部；也可写全零或随机。</translation>
  </message>
  <message>
   <source>zeros</source>
   <extracomment>labels.START_WORDS, neuron_words.start</extracomment>
   <translation>全零</translation>
  </message>
  <message>
   <source>random</source>
   <extracomment>labels.START_WORDS</extracomment>
   <translation>随机</translation>
  </message>
  <message>
   <source>Zeros</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>全零</translation>
  </message>
  <message>
   <source>Begin with all weights and the bias at 0: every output is then ½.</source>
   <extracomment>labels.ZEROS</extracomment>
   <translation>所有权重和偏置都从 0 开始：此时每个输出都是 ½。</translation>
  </message>
  <message>
   <source>Random start</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>随机起点</translation>
  </message>
  <message>
   <source>Draw another start from the picture's range; the seed is shown.</source>
   <extracomment>labels.RANDOM</extracomment>
   <translation>在图的范围内另抽一个起点；会显示随机种子。</translation>
  </message>
  <message>
   <source>Coefficient a</source>
   <extracomment>labels.COEFFICIENTS, labels.INPUTS</extracomment>
   <translation>系数 a</translation>
  </message>
  <message>
   <source>The factor of x²: any number but 0. Below 0 there is no minimum.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>x² 的系数：除 0 以外的任意数。小于 0 时没有极小值点。</translation>
  </message>
  <message>
   <source>Coefficient b</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>系数 b</translation>
  </message>
  <message>
   <source>The factor of x: any number.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>x 的系数：任意数。</translation>
  </message>
  <message>
   <source>Coefficient c</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>系数 c</translation>
  </message>
  <message>
   <source>The constant: any number. It lifts the curve, and that is all.</source>
   <extracomment>labels.COEFFICIENTS</extracomment>
   <translation>常数项：任意数。它只是抬高曲线。</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>速度</translation>
  </message>
  <message>
   <source>Steps a second, from 1 to 120; at the right end as fast as possible.</source>
   <extracomment>labels.SPEED</extracomment>
   <translation>每秒步数，从 1 到 120；最右端为尽可能快。</translation>
  </message>
  <message>
   <source>Steps</source>
   <extracomment>labels.STEPS, labels.INPUTS, map_labels.BY_STEPS</extracomment>
   <translation>步数</translation>
  </message>
  <message>
   <source>A run stops here at the latest: a whole number up to 10,000,000.</source>
   <extracomment>labels.STEPS</extracomment>
   <translation>运行最迟在此停止：整数，最多 10,000,000。</translation>
  </message>
  <message>
   <source>Tolerance</source>
   <extracomment>labels.TOLERANCE, labels.INPUTS, lesson_labels.TOLERANCE</extracomment>
   <translation>容差</translation>
  </message>
  <message>
   <source>A run has converged where the slope is at most this, such as 1e-6; 0: it never stops for it.</source>
   <extracomment>labels.TOLERANCE</extracomment>
   <translation>斜率不超过此值即为收敛，如 1e-6；0：永不因此停止。</translation>
  </message>
  <message>
   <source>epochs</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Count in epochs (once through all samples) on the axis, not in steps.</source>
   <extracomment>labels.EPOCHS</extracomment>
   <translation>横轴按轮次（遍历全部样本一次）计，而不按步计。</translation>
  </message>
  <message>
   <source>Timeline</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>时间轴</translation>
  </message>
  <message>
   <source>Any iteration of the history: drag, or use the arrow keys.</source>
   <extracomment>labels.TIMELINE</extracomment>
   <translation>历史中的任一次迭代：拖动，或用方向键。</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>labels.INPUTS, lesson_labels.ALLOWED, method_labels.METHOD, worksheet_words._NAMES</extracomment>
   <translation>方法</translation>
  </message>
  <message>
   <source>Setting</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>设置项</translation>
  </message>
  <message>
   <source>Terrain</source>
   <extracomment>labels.INPUTS, mountain_labels.CHOICE</extracomment>
   <translation>地形</translation>
  </message>
  <message>
   <source>Method’s settings</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>方法的设置</translation>
  </message>
  <message>
   <source>Coefficients</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>系数</translation>
  </message>
  <message>
   <source>Coefficient</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>系数</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>labels.INPUTS, worksheet_labels.SEED, worksheet_words._NAMES</extracomment>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>labels.INPUTS, lesson_labels.SETTINGS_TAB</extracomment>
   <translation>设置</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>labels.INPUTS, labels.THEME</extracomment>
   <translation>主题</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>labels.INPUTS, worksheet_labels.FORMAT</extracomment>
   <translation>格式</translation>
  </message>
  <message>
   <source>Label</source>
   <extracomment>labels.INPUTS, own_data_labels.LABEL_COLUMN</extracomment>
   <translation>标签</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>labels.INPUTS, own_data_labels.FEATURES</extracomment>
   <translation>特征</translation>
  </message>
  <message>
   <source>Feature</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>特征</translation>
  </message>
  <message>
   <source>Class 1</source>
   <extracomment>labels.INPUTS, own_data_labels.POSITIVE</extracomment>
   <translation>类 1</translation>
  </message>
  <message>
   <source>Scaling</source>
   <extracomment>labels.INPUTS, neuron_labels.SCALE, own_data_labels.SCALING</extracomment>
   <translation>特征缩放</translation>
  </message>
  <message>
   <source>Batch</source>
   <extracomment>labels.INPUTS, neuron_labels.BATCH</extracomment>
   <translation>批量</translation>
  </message>
  <message>
   <source>Held out</source>
   <extracomment>labels.INPUTS, neuron_labels.HELD_OUT</extracomment>
   <translation>留出</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <extracomment>labels.INPUTS</extracomment>
   <translation>错误</translation>
  </message>
  <message>
   <source>Step</source>
   <extracomment>labels.STEP, lesson_labels.FIGURE_STEP</extracomment>
   <translation>单步</translation>
  </message>
  <message>
   <source>One step down the slope.</source>
   <extracomment>labels.STEP</extracomment>
   <translation>沿斜坡向下走一步。</translation>
  </message>
  <message>
   <source>Step ×10</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>走 10 步</translation>
  </message>
  <message>
   <source>Ten steps at once.</source>
   <extracomment>labels.STEP_TEN</extracomment>
   <translation>一次走十步。</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>labels.BACK</extracomment>
   <translation>后退</translation>
  </message>
  <message>
   <source>One step back, exactly as it was.</source>
   <extracomment>labels.BACK</extracomment>
   <translation>后退一步，与当时完全一样。</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>labels.RUN, lesson_labels.ALLOWED</extracomment>
   <translation>运行</translation>
  </message>
  <message>
   <source>Step on until the walk converges, diverges, cycles or reaches the step limit.</source>
   <extracomment>labels.RUN</extracomment>
   <translation>一直走，直到收敛、发散、循环或达到步数上限。</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Stop here; Run goes on.</source>
   <extracomment>labels.PAUSE</extracomment>
   <translation>停在这里；按“运行”继续。</translation>
  </message>
  <message>
   <source>Reset</source>
   <extracomment>labels.RESET</extracomment>
   <translation>重置</translation>
  </message>
  <message>
   <source>Back to the configured start, with an empty history.</source>
   <extracomment>labels.RESET</extracomment>
   <translation>回到设定的起点，历史清空。</translation>
  </message>
  <message>
   <source>Predict</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>预测</translation>
  </message>
  <message>
   <source>Step asks first where it leads; then it shows, and names a known mistake.</source>
   <extracomment>labels.PREDICT</extracomment>
   <translation>走一步之前先问通向哪里；然后揭晓，并指出常见错误。</translation>
  </message>
  <message>
   <source>Sub-frames</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>分镜</translation>
  </message>
  <message>
   <source>Walk each step in captioned frames, forwards and backwards.</source>
   <extracomment>labels.CARTOON</extracomment>
   <translation>把每一步拆成带说明的分镜来走，可前可后。</translation>
  </message>
  <message>
   <source>Next sub-frame</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>下一分镜</translation>
  </message>
  <message>
   <source>The next part of the step; the last one completes it.</source>
   <extracomment>labels.NEXT_PHASE</extracomment>
   <translation>这一步的下一部分；最后一部分完成这一步。</translation>
  </message>
  <message>
   <source>Previous sub-frame</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>上一分镜</translation>
  </message>
  <message>
   <source>The part of the step before this one.</source>
   <extracomment>labels.PREVIOUS_PHASE</extracomment>
   <translation>这一步的上一部分。</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>labels.UNDO, own_data_labels.UNDO_PICTURE</extracomment>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Take the last change of a setting back.</source>
   <extracomment>labels.UNDO</extracomment>
   <translation>撤回对设置的上一次修改。</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>labels.REDO</extracomment>
   <translation>重做</translation>
  </message>
  <message>
   <source>Bring the undone change back.</source>
   <extracomment>labels.REDO</extracomment>
   <translation>恢复被撤销的修改。</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>全图</translation>
  </message>
  <message>
   <source>Return both plots to the range that shows the whole story.</source>
   <extracomment>labels.WHOLE_PICTURE</extracomment>
   <translation>让两幅图都回到能看到全貌的范围。</translation>
  </message>
  <message>
   <source>Logarithmic cost</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>对数代价</translation>
  </message>
  <message>
   <source>Show how far the cost is above the minimum in powers of ten: a steady descent is a straight line.</source>
   <extracomment>labels.LOG_COST</extracomment>
   <translation>用 10 的幂表示代价比极小值高多少：平稳下降时是一条直线。</translation>
  </message>
  <message>
   <source>No lowest cost is known here, and without one there are no heights above it to take logarithms of.</source>
   <extracomment>labels.NO_LOG</extracomment>
   <translation>此处不知道最低代价，没有它就没有可取对数的高度。</translation>
  </message>
  <message>
   <source>In fog, no one knows how far above the minimum the cost is.</source>
   <extracomment>labels.NO_LOG_IN_FOG</extracomment>
   <translation>在雾中，没有人知道代价比最小值高出多少。</translation>
  </message>
  <message>
   <source>Open CSV…</source>
   <extracomment>labels.OPEN_CSV, neuron_labels.OPEN_CSV</extracomment>
   <translation>打开 CSV…</translation>
  </message>
  <message>
   <source>Teach the neuron with a table of your own: a line of names, then a row a sample.</source>
   <extracomment>labels.OPEN_CSV</extracomment>
   <translation>用自己的表格训练神经元：一行名称，之后每行一个样本。</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>重置所有设置</translation>
  </message>
  <message>
   <source>Every setting back to what the app came with.</source>
   <extracomment>labels.RESET_SETTINGS</extracomment>
   <translation>所有设置恢复为出厂值。</translation>
  </message>
  <message>
   <source>Put this away; the same button or key as before brings it back.</source>
   <extracomment>labels.CLOSE</extracomment>
   <translation>收起；再按同一按钮或按键即可恢复。</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>退出</translation>
  </message>
  <message>
   <source>Close the window; the settings are kept.</source>
   <extracomment>labels.QUIT</extracomment>
   <translation>关闭窗口；设置会保留。</translation>
  </message>
  <message>
   <source>User guide</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>用户指南</translation>
  </message>
  <message>
   <source>How everything works, page by page, with a search.</source>
   <extracomment>labels.GUIDE</extracomment>
   <translation>一页一页说明全部功能，可以查找。</translation>
  </message>
  <message>
   <source>About GD Desktop</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>关于 GD Desktop</translation>
  </message>
  <message>
   <source>The version, what the app is made of, and the licences.</source>
   <extracomment>labels.ABOUT</extracomment>
   <translation>版本、组成部分和许可证。</translation>
  </message>
  <message>
   <source>Every key that does something.</source>
   <extracomment>labels.SHORTCUTS</extracomment>
   <translation>所有有作用的按键。</translation>
  </message>
  <message>
   <source>Random</source>
   <extracomment>labels.RANDOM_SHORT</extracomment>
   <translation>随机</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <extracomment>labels.FILE</extracomment>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <extracomment>labels.EDIT</extracomment>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Descend</source>
   <extracomment>labels.DESCEND</extracomment>
   <translation>下降(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <extracomment>labels.VIEW</extracomment>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <extracomment>labels.TEACH</extracomment>
   <translation>学习(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <extracomment>labels.HELP</extracomment>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>Letter of the learning rate</source>
   <extracomment>labels.RATE_LETTER</extracomment>
   <translation>学习率的字母</translation>
  </message>
  <message>
   <source>Letter of the cost</source>
   <extracomment>labels.COST_LETTER</extracomment>
   <translation>代价的字母</translation>
  </message>
  <message>
   <source>Numbers</source>
   <extracomment>labels.NUMBERS, lesson_labels.PREVIEW_NUMBERS</extracomment>
   <translation>数值</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>深色</translation>
  </message>
  <message>
   <source>Projector</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>投影仪</translation>
  </message>
  <message>
   <source>High contrast</source>
   <extracomment>labels.THEMES</extracomment>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Rounded</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>四舍五入</translation>
  </message>
  <message>
   <source>Truncated</source>
   <extracomment>labels.ROUNDINGS</extracomment>
   <translation>截断</translation>
  </message>
  <message>
   <source>steady</source>
   <extracomment>labels.STEADY</extracomment>
   <translation>平稳</translation>
  </message>
  <message>
   <source>overshoots</source>
   <extracomment>labels.OVERSHOOTS</extracomment>
   <translation>越过</translation>
  </message>
  <message>
   <source>away</source>
   <extracomment>labels.AWAY</extracomment>
   <translation>远离</translation>
  </message>
  <message>
   <source>iteration</source>
   <extracomment>labels.ITERATION_AXIS, landscape_labels.ACCURACY_STEPS</extracomment>
   <translation>迭代</translation>
  </message>
  <message>
   <source>epoch</source>
   <extracomment>labels.EPOCH_AXIS</extracomment>
   <translation>轮次</translation>
  </message>
  <message>
   <source>{cost} − min</source>
   <extracomment>labels.COST_ABOVE</extracomment>
   <translation>{cost} − 最小值</translation>
  </message>
  <message>
   <source>The walk has left the picture: x = {x}</source>
   <extracomment>labels.OUTSIDE_PLOT</extracomment>
   <translation>行走已离开图：x = {x}</translation>
  </message>
  <message>
   <source>Press F for the whole picture</source>
   <extracomment>labels.PANNED</extracomment>
   <translation>按 F 显示全图</translation>
  </message>
  <message>
   <source>Drag to pan, wheel to zoom, drag the ball to choose the start; F: whole picture.</source>
   <extracomment>labels.PLOT_TIP</extracomment>
   <translation>拖动可平移，滚轮可缩放，拖动小球可选择起点；F：全图。</translation>
  </message>
  <message>
   <source>full speed</source>
   <extracomment>labels.AS_FAST_AS_POSSIBLE</extracomment>
   <translation>全速</translation>
  </message>
  <message>
   <source>step {step}</source>
   <extracomment>labels.ITERATION, race_labels.state, race_labels.step</extracomment>
   <translation>第 {step} 步</translation>
  </message>
  <message>
   <source>start drawn with seed {seed}</source>
   <extracomment>labels.SEED</extracomment>
   <translation>用随机种子 {seed} 抽取的起点</translation>
  </message>
  <message>
   <source>slope {slope}</source>
   <extracomment>labels.SLOPE_TAG</extracomment>
   <translation>斜率 {slope}</translation>
  </message>
  <message>
   <source>cost {cost}</source>
   <extracomment>labels.COST_COLUMN</extracomment>
   <translation>代价 {cost}</translation>
  </message>
  <message>
   <source>cost {cost} of the batch</source>
   <extracomment>labels.COST_OF_BATCH_COLUMN</extracomment>
   <translation>本批代价 {cost}</translation>
  </message>
  <message>
   <source>lowest {cost}</source>
   <extracomment>labels.LOWEST_COLUMN</extracomment>
   <translation>最低 {cost}</translation>
  </message>
  <message>
   <source>{step}  epoch {epoch}</source>
   <extracomment>labels.STEP_IN_EPOCH</extracomment>
   <translation>{step}  轮次 {epoch}</translation>
  </message>
  <message>
   <source>Start anew</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>重新开始</translation>
  </message>
  <message>
   <source>Leave what hangs, and go on from the last row that was shown.</source>
   <extracomment>labels.START_ANEW</extracomment>
   <translation>放弃卡住的计算，从最后显示的一行继续。</translation>
  </message>
  <message>
   <source>Wait</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>等待</translation>
  </message>
  <message>
   <source>Leave it as it is; this is asked again later.</source>
   <extracomment>labels.KEEP_WAITING</extracomment>
   <translation>保持现状；稍后会再次询问。</translation>
  </message>
  <message>
   <source>All settings are back to what the app came with. Undo brings the experiment back.</source>
   <extracomment>labels.ALL_RESET</extracomment>
   <translation>所有设置已恢复为出厂值。撤销可找回刚才的实验。</translation>
  </message>
  <message numerus="yes">
   <source>{count} decimals</source>
   <extracomment>labels.decimals, predict_words._decimals; one: {count} decimal</extracomment>
   <translation>
    <numerusform>{count} 位小数</numerusform>
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
   <translation>地形</translation>
  </message>
  <message>
   <source>Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.LANDSCAPE_TIP</extracomment>
   <translation>单击可从那里开始，也可拖动小球；移到图上可看该处的代价。拖动可平移，滚轮可缩放；F：全图。</translation>
  </message>
  <message>
   <source>The arrow points straight across the contours: steepest down. Click to start there, or drag the ball; move over it for the cost at a place. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>landscape_labels.PLANE_TIP</extracomment>
   <translation>箭头垂直穿过等高线：最陡的下坡。单击可从那里开始，也可拖动小球；移到图上可看该处的代价。拖动可平移，滚轮可缩放；F：全图。</translation>
  </message>
  <message>
   <source>Parameter across</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>横向参数</translation>
  </message>
  <message>
   <source>The parameter that grows from left to right in the landscape.</source>
   <extracomment>landscape_labels.ACROSS</extracomment>
   <translation>在地形图中从左到右增大的参数。</translation>
  </message>
  <message>
   <source>Parameter upwards</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>纵向参数</translation>
  </message>
  <message>
   <source>The parameter that grows from bottom to top.</source>
   <extracomment>landscape_labels.UPWARDS</extracomment>
   <translation>从下到上增大的参数。</translation>
  </message>
  <message>
   <source>The share of samples on their own side. Drag to pan, wheel to zoom.</source>
   <extracomment>landscape_labels.ACCURACY_TIP</extracomment>
   <translation>位于自己一侧的样本所占比例。拖动可平移，滚轮可缩放。</translation>
  </message>
  <message>
   <source>training</source>
   <extracomment>landscape_labels.TRAINING</extracomment>
   <translation>训练</translation>
  </message>
  <message>
   <source>held out</source>
   <extracomment>landscape_labels.HELD_OUT</extracomment>
   <translation>留出</translation>
  </message>
  <message>
   <source>{name} held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>{name} 取第 {step} 步的值</translation>
  </message>
  <message numerus="yes">
   <source>drawn from {drawn} of {samples} samples</source>
   <extracomment>landscape_labels.drawn_note; one: drawn from {drawn} of {samples} sample</extracomment>
   <translation>
    <numerusform>根据 {samples} 个样本中的 {drawn} 个绘制</numerusform>
   </translation>
  </message>
  <message>
   <source>minimum {place}, {cost}</source>
   <extracomment>landscape_labels.minimum</extracomment>
   <translation>极小值点 {place}，{cost}</translation>
  </message>
  <message>
   <source>others held at step {step}</source>
   <extracomment>landscape_labels.held_note</extracomment>
   <translation>其余取第 {step} 步的值</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>language_labels.LANGUAGE, worksheet_labels.LANGUAGE</extracomment>
   <translation>语言</translation>
  </message>
  <message>
   <source>The lessons beside the plots: ten built in, and your own.</source>
   <extracomment>lesson_labels.LESSONS</extracomment>
   <translation>图旁边的课程：内置十课，也可自己编写。</translation>
  </message>
  <message>
   <source>Next page</source>
   <extracomment>lesson_labels.NEXT_PAGE, worksheet_labels.NEXT</extracomment>
   <translation>下一页</translation>
  </message>
  <message>
   <source>The next page of the lesson.</source>
   <extracomment>lesson_labels.NEXT_PAGE, lesson_labels.TO_NEXT</extracomment>
   <translation>本课的下一页。</translation>
  </message>
  <message>
   <source>Previous page</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, worksheet_labels.PREVIOUS</extracomment>
   <translation>上一页</translation>
  </message>
  <message>
   <source>The page of the lesson before this one.</source>
   <extracomment>lesson_labels.PREVIOUS_PAGE, lesson_labels.TO_PREVIOUS</extracomment>
   <translation>本课的上一页。</translation>
  </message>
  <message>
   <source>Open lesson…</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>打开课程…</translation>
  </message>
  <message>
   <source>Open a lesson file.</source>
   <extracomment>lesson_labels.OPEN_LESSON</extracomment>
   <translation>打开一个课程文件。</translation>
  </message>
  <message>
   <source>New lesson…</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>新建课程…</translation>
  </message>
  <message>
   <source>Write a lesson of your own, with what the window shows as its pages.</source>
   <extracomment>lesson_labels.NEW_LESSON</extracomment>
   <translation>自己编写一课，把窗口显示的内容作为各页。</translation>
  </message>
  <message>
   <source>Edit a copy…</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>编辑副本…</translation>
  </message>
  <message>
   <source>Write on in a copy of the lesson that is open.</source>
   <extracomment>lesson_labels.EDIT_LESSON</extracomment>
   <translation>在当前课程的副本中继续编写。</translation>
  </message>
  <message>
   <source>Save what I see as a page…</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>把所见存为一页…</translation>
  </message>
  <message>
   <source>Add the window as it is to a lesson of your own, as a page.</source>
   <extracomment>lesson_labels.SAVE_PAGE</extracomment>
   <translation>把窗口的现状作为一页加入自己的课程。</translation>
  </message>
  <message>
   <source>Lesson</source>
   <extracomment>lesson_labels.LESSON_TAB, lesson_labels.LESSON_TITLE</extracomment>
   <translation>课程</translation>
  </message>
  <message>
   <source>The lesson, over the settings.</source>
   <extracomment>lesson_labels.LESSON_TAB</extracomment>
   <translation>显示课程，盖住设置。</translation>
  </message>
  <message>
   <source>The model and the controls, over the lesson.</source>
   <extracomment>lesson_labels.SETTINGS_TAB</extracomment>
   <translation>显示模型和控制，盖住课程。</translation>
  </message>
  <message>
   <source>Saved {name}. Open lesson… shows it.</source>
   <extracomment>lesson_labels.LESSON_SAVED</extracomment>
   <translation>已保存 {name}。用“打开课程…”查看。</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way; the page walks all of its steps with {rate}.</source>
   <extracomment>lesson_labels.WALKS_OTHERWISE</extracomment>
   <translation>途中改过学习率；这一页的所有步都用 {rate} 来走。</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>全部课程</translation>
  </message>
  <message>
   <source>The list of the lessons; this one is kept as it is.</source>
   <extracomment>lesson_labels.CONTENTS</extracomment>
   <translation>课程列表；这一课保持原样。</translation>
  </message>
  <message>
   <source>Put the lesson away; the same key as before brings it back.</source>
   <extracomment>lesson_labels.CLOSE</extracomment>
   <translation>收起课程；再按同一按键即可恢复。</translation>
  </message>
  <message>
   <source>Next ›</source>
   <extracomment>lesson_labels.TO_NEXT</extracomment>
   <translation>下一页 ›</translation>
  </message>
  <message>
   <source>‹ Previous</source>
   <extracomment>lesson_labels.TO_PREVIOUS</extracomment>
   <translation>‹ 上一页</translation>
  </message>
  <message>
   <source>The list of the lessons.</source>
   <extracomment>lesson_labels.TO_CONTENTS</extracomment>
   <translation>课程列表。</translation>
  </message>
  <message>
   <source>Your answer</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>答案</translation>
  </message>
  <message>
   <source>Type a number; Enter checks it.</source>
   <extracomment>lesson_labels.ANSWER</extracomment>
   <translation>输入一个数；按 Enter 检查。</translation>
  </message>
  <message>
   <source>Check</source>
   <extracomment>lesson_labels.CHECK, predict_words.CHECK</extracomment>
   <translation>检查</translation>
  </message>
  <message>
   <source>Compare the answer.</source>
   <extracomment>lesson_labels.CHECK</extracomment>
   <translation>核对答案。</translation>
  </message>
  <message>
   <source>Hint</source>
   <extracomment>lesson_labels.HINT, lesson_labels.HINT_TEXT</extracomment>
   <translation>提示</translation>
  </message>
  <message>
   <source>Show a hint.</source>
   <extracomment>lesson_labels.HINT</extracomment>
   <translation>显示一条提示。</translation>
  </message>
  <message>
   <source>The page’s text</source>
   <extracomment>lesson_labels.PAGE_TEXT</extracomment>
   <translation>本页正文</translation>
  </message>
  <message>
   <source>Still to be reached</source>
   <extracomment>lesson_labels.TASK_OPEN</extracomment>
   <translation>有待达到</translation>
  </message>
  <message>
   <source>Reached</source>
   <extracomment>lesson_labels.TASK_DONE</extracomment>
   <translation>已达到</translation>
  </message>
  <message>
   <source>Right</source>
   <extracomment>lesson_labels.RIGHT, lesson_labels.IS_RIGHT</extracomment>
   <translation>正确</translation>
  </message>
  <message>
   <source>Not yet</source>
   <extracomment>lesson_labels.WRONG</extracomment>
   <translation>还不对</translation>
  </message>
  <message>
   <source>Not read</source>
   <extracomment>lesson_labels.REFUSED</extracomment>
   <translation>无法识别</translation>
  </message>
  <message>
   <source>One moment: the answer is still being computed</source>
   <extracomment>lesson_labels.WAITING</extracomment>
   <translation>请稍候：答案仍在计算</translation>
  </message>
  <message>
   <source>Your own</source>
   <extracomment>lesson_labels.YOUR_OWN</extracomment>
   <translation>自编</translation>
  </message>
  <message>
   <source>Choose this answer.  ({key})</source>
   <extracomment>lesson_labels.OPTION_TIP</extracomment>
   <translation>选择这个答案。  ({key})</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <extracomment>lesson_labels.PAGE</extracomment>
   <translation>第 {number} 页，共 {count} 页</translation>
  </message>
  <message>
   <source>{number}. {title} (done)</source>
   <extracomment>lesson_labels.PAGE_DONE</extracomment>
   <translation>{number}. {title}（已完成）</translation>
  </message>
  <message>
   <source>finished</source>
   <extracomment>lesson_labels.LESSON_DONE</extracomment>
   <translation>已学完</translation>
  </message>
  <message>
   <source>You have finished this lesson.</source>
   <extracomment>lesson_labels.FINISHED</extracomment>
   <translation>本课已学完。</translation>
  </message>
  <message>
   <source>Lesson editor</source>
   <extracomment>lesson_labels.EDITOR</extracomment>
   <translation>课程编辑器</translation>
  </message>
  <message>
   <source>The pages in their order. Alt+Up and Alt+Down move one, Delete removes it.</source>
   <extracomment>lesson_labels.PAGES</extracomment>
   <translation>各页按顺序排列。Alt+↑ 和 Alt+↓ 移动一页，Delete 删除。</translation>
  </message>
  <message>
   <source>Add</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>添加</translation>
  </message>
  <message>
   <source>A new page behind this one, which goes on from where it ends.  (Ctrl+N)</source>
   <extracomment>lesson_labels.ADD_PAGE</extracomment>
   <translation>在本页之后新建一页，接着本页结束处继续。  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Copy</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE, own_data_labels.COPY, script_labels.COPY</extracomment>
   <translation>复制</translation>
  </message>
  <message>
   <source>The same page again, behind this one.  (Ctrl+D)</source>
   <extracomment>lesson_labels.DUPLICATE_PAGE</extracomment>
   <translation>在本页之后再放一份同样的页。  (Ctrl+D)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>lesson_labels.REMOVE_PAGE, lesson_labels.REMOVE_IT</extracomment>
   <translation>删除</translation>
  </message>
  <message>
   <source>Take this page out of the lesson.  (Delete, in the list)</source>
   <extracomment>lesson_labels.REMOVE_PAGE</extracomment>
   <translation>把本页从课程中去掉。  （Delete，在列表中）</translation>
  </message>
  <message>
   <source>Up</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>上移</translation>
  </message>
  <message>
   <source>Move this page before the one above it.  (Alt+Up)</source>
   <extracomment>lesson_labels.PAGE_UP</extracomment>
   <translation>把本页移到上一页之前。  (Alt+↑)</translation>
  </message>
  <message>
   <source>Down</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move this page behind the one below it.  (Alt+Down)</source>
   <extracomment>lesson_labels.PAGE_DOWN</extracomment>
   <translation>把本页移到下一页之后。  (Alt+↓)</translation>
  </message>
  <message>
   <source>What the lesson is called in the list.</source>
   <extracomment>lesson_labels.LESSON_TITLE</extracomment>
   <translation>本课在列表中的名称。</translation>
  </message>
  <message>
   <source>Summary</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>简介</translation>
  </message>
  <message>
   <source>One line below the title in the list; it may be empty.</source>
   <extracomment>lesson_labels.LESSON_SUMMARY</extracomment>
   <translation>列表中标题下方的一行；可以为空。</translation>
  </message>
  <message>
   <source>Title</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>标题</translation>
  </message>
  <message>
   <source>The page’s heading.</source>
   <extracomment>lesson_labels.PAGE_TITLE</extracomment>
   <translation>本页的标题。</translation>
  </message>
  <message>
   <source>Text</source>
   <extracomment>lesson_labels.TEXT, lesson_labels.PARTS</extracomment>
   <translation>正文</translation>
  </message>
  <message>
   <source>Markdown: **bold**, - lists. A formula stands between $ and $, a number between { and }: {x}, {cost}, or a figure of this page, such as {first:2} with two decimals.</source>
   <extracomment>lesson_labels.TEXT</extracomment>
   <translation>Markdown：**粗体**，- 列表。公式写在 $ 与 $ 之间，数写在 { 与 } 之间：{x}、{cost}，或本页的数值项，如保留两位小数的 {first:2}。</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>lesson_labels.PREVIEW, worksheet_labels.PREVIEW</extracomment>
   <translation>预览</translation>
  </message>
  <message>
   <source>The page as it will be read.  (Ctrl+5)</source>
   <extracomment>lesson_labels.PREVIEW</extracomment>
   <translation>本页给人阅读时的样子。  (Ctrl+5)</translation>
  </message>
  <message>
   <source>The page’s title and text.  (Ctrl+1)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>本页的标题和正文。  (Ctrl+1)</translation>
  </message>
  <message>
   <source>Questions</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>提问</translation>
  </message>
  <message>
   <source>What the page asks, and what it says to the answers.  (Ctrl+2)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>本页问什么，以及对各种回答说什么。  (Ctrl+2)</translation>
  </message>
  <message>
   <source>Figures</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>数值项</translation>
  </message>
  <message>
   <source>Numbers that the page computes for its text and answers.  (Ctrl+3)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>本页为正文和答案计算的数。  (Ctrl+3)</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>状态</translation>
  </message>
  <message>
   <source>What the window shows when the page opens, and what may be changed.  (Ctrl+4)</source>
   <extracomment>lesson_labels.PARTS</extracomment>
   <translation>打开本页时窗口显示什么，以及允许改变什么。  (Ctrl+4)</translation>
  </message>
  <message>
   <source>Take what the window shows</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>采用窗口现状</translation>
  </message>
  <message>
   <source>The page opens with the window as it is now: model, settings, steps, pins and instruments. (Ctrl+T)</source>
   <extracomment>lesson_labels.TAKE_SCENE</extracomment>
   <translation>打开本页时窗口如现在一样：模型、设置、步数、固定的运行和仪器。 (Ctrl+T)</translation>
  </message>
  <message>
   <source>Goes on where the page before ends</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>接着上一页结束处继续</translation>
  </message>
  <message>
   <source>The page prepares nothing: the run stays as it is. Reset returns to what the page before prepared.</source>
   <extracomment>lesson_labels.GOES_ON</extracomment>
   <translation>本页不作准备：运行保持原样。“重置”回到上一页所准备的状态。</translation>
  </message>
  <message>
   <source>As on the page before: {state}</source>
   <extracomment>lesson_labels.WITHOUT_SCENE</extracomment>
   <translation>与上一页相同：{state}</translation>
  </message>
  <message>
   <source>Everything may be changed</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>一切都可以改变</translation>
  </message>
  <message>
   <source>Without it, only what is ticked below.</source>
   <extracomment>lesson_labels.ALL_ALLOWED</extracomment>
   <translation>不勾选时，只能改变下面勾选的内容。</translation>
  </message>
  <message>
   <source>Step and Back</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>单步和后退</translation>
  </message>
  <message>
   <source>Step, Step ×10, Back and sub-frames.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>单步、走 10 步、后退和分镜。</translation>
  </message>
  <message>
   <source>Run and Pause.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>运行和暂停。</translation>
  </message>
  <message>
   <source>The learning rate, also on the ruler.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>学习率，也包括标尺上的。</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>起点</translation>
  </message>
  <message>
   <source>The start, also by dragging the ball.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>起点，也包括拖动小球。</translation>
  </message>
  <message>
   <source>The method and its settings.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>方法及其设置。</translation>
  </message>
  <message>
   <source>Problem</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>问题</translation>
  </message>
  <message>
   <source>The function, the terrain, the data or the coefficients.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>函数、地形、数据或系数。</translation>
  </message>
  <message>
   <source>Which model the window shows.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>窗口显示哪个模型。</translation>
  </message>
  <message>
   <source>Instruments</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>仪器</translation>
  </message>
  <message>
   <source>What stands beside the picture, and the fog.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>图旁边显示什么，以及雾。</translation>
  </message>
  <message>
   <source>Pins and race</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>固定和竞赛</translation>
  </message>
  <message>
   <source>Pinning runs, and racing them.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>固定运行，并让它们竞赛。</translation>
  </message>
  <message>
   <source>Limits</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>界限</translation>
  </message>
  <message>
   <source>The step limit and the tolerance.</source>
   <extracomment>lesson_labels.ALLOWED</extracomment>
   <translation>步数上限和容差。</translation>
  </message>
  <message>
   <source>A number</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>数</translation>
  </message>
  <message>
   <source>Asks for a number, which is compared within a tolerance.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>要求填一个数，在容差内比较。</translation>
  </message>
  <message>
   <source>A choice</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>选择</translation>
  </message>
  <message>
   <source>Asks to choose one of two to six sentences.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>要求从二到六句话中选一句。</translation>
  </message>
  <message>
   <source>A state to reach</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>要达到的状态</translation>
  </message>
  <message>
   <source>Asks to bring the run into a state, which is watched for.</source>
   <extracomment>lesson_labels.PROMPT_KINDS</extracomment>
   <translation>要求让运行达到某个状态，程序会留意。</translation>
  </message>
  <message>
   <source>Kind of question</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>提问类型</translation>
  </message>
  <message>
   <source>How it is answered.</source>
   <extracomment>lesson_labels.KIND</extracomment>
   <translation>用什么方式回答。</translation>
  </message>
  <message>
   <source>Add a question</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>添加提问</translation>
  </message>
  <message>
   <source>One more question below the others.  (Ctrl+Enter)</source>
   <extracomment>lesson_labels.ADD_PROMPT</extracomment>
   <translation>在其他提问下方再加一个。  (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Question {number}</source>
   <extracomment>lesson_labels.PROMPT</extracomment>
   <translation>提问 {number}</translation>
  </message>
  <message>
   <source>Move this question up.</source>
   <extracomment>lesson_labels.PROMPT_UP</extracomment>
   <translation>上移这个提问。</translation>
  </message>
  <message>
   <source>Move this question down.</source>
   <extracomment>lesson_labels.PROMPT_DOWN</extracomment>
   <translation>下移这个提问。</translation>
  </message>
  <message>
   <source>Remove this.</source>
   <extracomment>lesson_labels.REMOVE</extracomment>
   <translation>去掉这一项。</translation>
  </message>
  <message>
   <source>Remove this question.</source>
   <extracomment>lesson_labels.REMOVE_PROMPT</extracomment>
   <translation>去掉这个提问。</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>提问</translation>
  </message>
  <message>
   <source>What is asked; Markdown, formulas and numbers as in the text.</source>
   <extracomment>lesson_labels.ASK</extracomment>
   <translation>问什么；与正文一样可用 Markdown、公式和数。</translation>
  </message>
  <message>
   <source>Said after a wrong answer for which nothing else is said.</source>
   <extracomment>lesson_labels.HINT_TEXT</extracomment>
   <translation>答错而又没有专门说明时的话。</translation>
  </message>
  <message>
   <source>When right</source>
   <extracomment>lesson_labels.RIGHT_TEXT, lesson_labels.PREVIEW_RIGHT</extracomment>
   <translation>答对时</translation>
  </message>
  <message>
   <source>Said after the right answer.</source>
   <extracomment>lesson_labels.RIGHT_TEXT</extracomment>
   <translation>答对之后说的话。</translation>
  </message>
  <message>
   <source>Answer</source>
   <extracomment>lesson_labels.RIGHT_ANSWER, lesson_labels.PREVIEW_ANSWER</extracomment>
   <translation>答案</translation>
  </message>
  <message>
   <source>A number, a figure of this page, or a quantity such as x or cost.</source>
   <extracomment>lesson_labels.RIGHT_ANSWER</extracomment>
   <translation>一个数、本页的一个数值项，或一个量，如 x 或 cost。</translation>
  </message>
  <message>
   <source>How far an answer may be off; empty: 0.5 % of the answer.</source>
   <extracomment>lesson_labels.TOLERANCE</extracomment>
   <translation>答案可以相差多少；留空：答案的 0.5 %。</translation>
  </message>
  <message>
   <source>Unit</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>单位</translation>
  </message>
  <message>
   <source>Shown behind the answer’s field; it may be empty.</source>
   <extracomment>lesson_labels.UNIT</extracomment>
   <translation>显示在答案输入框之后；可以为空。</translation>
  </message>
  <message>
   <source>Wrong answer</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>错误答案</translation>
  </message>
  <message>
   <source>A number or a figure that is a known mistake.</source>
   <extracomment>lesson_labels.KNOWN_ANSWER</extracomment>
   <translation>代表常见错误的数或数值项。</translation>
  </message>
  <message>
   <source>What is said to it</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>对它说什么</translation>
  </message>
  <message>
   <source>Names the mistake, and how to mend it.</source>
   <extracomment>lesson_labels.KNOWN_SAYS</extracomment>
   <translation>指出错误，并说明如何改正。</translation>
  </message>
  <message>
   <source>Add a known wrong answer</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>添加已知错误答案</translation>
  </message>
  <message>
   <source>An answer that is recognised, and what is said.</source>
   <extracomment>lesson_labels.ADD_KNOWN</extracomment>
   <translation>能识别的答案，以及要说的话。</translation>
  </message>
  <message>
   <source>Option</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>选项</translation>
  </message>
  <message>
   <source>A sentence to choose.</source>
   <extracomment>lesson_labels.OPTION</extracomment>
   <translation>一句可供选择的话。</translation>
  </message>
  <message>
   <source>Said when chosen</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>选中时的话</translation>
  </message>
  <message>
   <source>Said when it is chosen wrongly; empty: the hint.</source>
   <extracomment>lesson_labels.OPTION_SAYS</extracomment>
   <translation>错选它时说的话；留空：用提示。</translation>
  </message>
  <message>
   <source>This is the right option.</source>
   <extracomment>lesson_labels.IS_RIGHT</extracomment>
   <translation>这是正确的选项。</translation>
  </message>
  <message>
   <source>Add an option</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>添加选项</translation>
  </message>
  <message>
   <source>One more sentence to choose, six at the most.</source>
   <extracomment>lesson_labels.ADD_OPTION</extracomment>
   <translation>再加一句可供选择的话，最多六句。</translation>
  </message>
  <message>
   <source>Condition</source>
   <extracomment>lesson_labels.CONDITION, lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>条件</translation>
  </message>
  <message>
   <source>A quantity, one of &lt; &lt;= = != &gt;= &gt;, and a value, such as outcome = converged or step &lt;= 3.</source>
   <extracomment>lesson_labels.CONDITION</extracomment>
   <translation>一个量，&lt; &lt;= = != &gt;= &gt; 之一，再加一个值，如 outcome = converged 或 step &lt;= 3。</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>添加条件</translation>
  </message>
  <message>
   <source>All of them must hold.</source>
   <extracomment>lesson_labels.ADD_CONDITION</extracomment>
   <translation>所有条件都必须成立。</translation>
  </message>
  <message>
   <source>This page asks nothing.</source>
   <extracomment>lesson_labels.NO_PROMPTS</extracomment>
   <translation>本页没有提问。</translation>
  </message>
  <message>
   <source>Something else.</source>
   <extracomment>lesson_labels.NEW_OPTION</extracomment>
   <translation>别的情况。</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>名称</translation>
  </message>
  <message>
   <source>What stands in braces in the text: small letters, digits and _.</source>
   <extracomment>lesson_labels.FIGURE_NAME</extracomment>
   <translation>正文中写在花括号里的名称：小写字母、数字和 _。</translation>
  </message>
  <message>
   <source>Quantity</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>量</translation>
  </message>
  <message>
   <source>What is computed: step, cost, slope, distance, curvature, output, or a parameter such as x.</source>
   <extracomment>lesson_labels.QUANTITY</extracomment>
   <translation>计算什么：step、cost、slope、distance、curvature、output，或 x 之类的参数。</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>何时</translation>
  </message>
  <message>
   <source>Where on the run the number is read.</source>
   <extracomment>lesson_labels.WHEN</extracomment>
   <translation>在运行的哪一处读取这个数。</translation>
  </message>
  <message>
   <source>at the start</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>在起点</translation>
  </message>
  <message>
   <source>at step</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>在第几步</translation>
  </message>
  <message>
   <source>at the first step where</source>
   <extracomment>lesson_labels.WHENS</extracomment>
   <translation>在首次满足条件的一步</translation>
  </message>
  <message>
   <source>The number of the step, such as 3.</source>
   <extracomment>lesson_labels.FIGURE_STEP</extracomment>
   <translation>步的序号，如 3。</translation>
  </message>
  <message>
   <source>Such as distance &lt; 0.01 or outcome = converged.</source>
   <extracomment>lesson_labels.FIGURE_UNTIL</extracomment>
   <translation>例如 distance &lt; 0.01 或 outcome = converged。</translation>
  </message>
  <message>
   <source>Other settings</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>其他设置</translation>
  </message>
  <message>
   <source>What differs from the page’s state, such as rate = 0.9, method = momentum; it may be empty.</source>
   <extracomment>lesson_labels.FIGURE_WITH</extracomment>
   <translation>与本页状态不同之处，如 rate = 0.9, method = momentum；可以为空。</translation>
  </message>
  <message>
   <source>Add a figure</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>添加数值项</translation>
  </message>
  <message>
   <source>One more number that the page computes.</source>
   <extracomment>lesson_labels.ADD_FIGURE</extracomment>
   <translation>再加一个由本页计算的数。</translation>
  </message>
  <message>
   <source>This page has no figures of its own: numbers that it computes.</source>
   <extracomment>lesson_labels.NO_FIGURES</extracomment>
   <translation>本页没有自己的数值项，即由它计算的数。</translation>
  </message>
  <message>
   <source>Open a lesson file to write on in it.  (Ctrl+O)</source>
   <extracomment>lesson_labels.OPEN_OTHER</extracomment>
   <translation>打开一个课程文件，继续编写。  (Ctrl+O)</translation>
  </message>
  <message>
   <source>Write the lesson into its file.  (Ctrl+S)</source>
   <extracomment>lesson_labels.SAVE</extracomment>
   <translation>把课程写入其文件。  (Ctrl+S)</translation>
  </message>
  <message>
   <source>Write the lesson into another file.  (Ctrl+Shift+S)</source>
   <extracomment>lesson_labels.SAVE_AS</extracomment>
   <translation>把课程写入另一个文件。  (Ctrl+Shift+S)</translation>
  </message>
  <message>
   <source>Go to it</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>前往</translation>
  </message>
  <message>
   <source>Show the field that is not right.</source>
   <extracomment>lesson_labels.GO_TO_FAULT</extracomment>
   <translation>显示有误的输入框。</translation>
  </message>
  <message>
   <source>A new lesson</source>
   <extracomment>lesson_labels.NEW_TITLE</extracomment>
   <translation>新课程</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <extracomment>lesson_labels.NEW_PAGE_TITLE</extracomment>
   <translation>第 {number} 页</translation>
  </message>
  <message>
   <source>The lesson has not been saved. Throw the changes away?</source>
   <extracomment>lesson_labels.UNSAVED</extracomment>
   <translation>课程尚未保存。要放弃修改吗？</translation>
  </message>
  <message>
   <source>Remove the page “{title}”?</source>
   <extracomment>lesson_labels.PAGE_LOST</extracomment>
   <translation>要删除“{title}”这一页吗？</translation>
  </message>
  <message>
   <source>Remove question {number}?</source>
   <extracomment>lesson_labels.PROMPT_LOST</extracomment>
   <translation>要删除提问 {number} 吗？</translation>
  </message>
  <message>
   <source>Remove the figure “{name}”?</source>
   <extracomment>lesson_labels.FIGURE_LOST</extracomment>
   <translation>要删除数值项“{name}”吗？</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>lesson_labels.KEEP_IT</extracomment>
   <translation>保留</translation>
  </message>
  <message>
   <source>The lesson can be read as it is.</source>
   <extracomment>lesson_labels.FAULTLESS</extracomment>
   <translation>课程现在就可以阅读。</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <extracomment>lesson_labels.SAVED_AS, worksheet_labels.SAVED</extracomment>
   <translation>已存为 {name}。</translation>
  </message>
  <message>
   <source>Not saved. {reason}</source>
   <extracomment>lesson_labels.CANNOT_SAVE</extracomment>
   <translation>未保存。{reason}</translation>
  </message>
  <message>
   <source>“{name}” could not be written: {reason}. Choose another place with Save as…</source>
   <extracomment>lesson_labels.CANNOT_WRITE</extracomment>
   <translation>无法写入“{name}”：{reason}。请用“另存为…”选择别处。</translation>
  </message>
  <message>
   <source>with</source>
   <extracomment>lesson_labels.WITH</extracomment>
   <translation>其中</translation>
  </message>
  <message>
   <source>To be reached</source>
   <extracomment>lesson_labels.PREVIEW_REACH</extracomment>
   <translation>要达到</translation>
  </message>
  <message>
   <source>fog</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>雾</translation>
  </message>
  <message>
   <source>predict</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>预测</translation>
  </message>
  <message>
   <source>race</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>竞赛</translation>
  </message>
  <message>
   <source>sub-frames</source>
   <extracomment>lesson_labels._LOOKS</extracomment>
   <translation>分镜</translation>
  </message>
  <message>
   <source>beside it the cobweb</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>旁边是蛛网图</translation>
  </message>
  <message>
   <source>beside it the finder</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>旁边是学习率查找</translation>
  </message>
  <message>
   <source>beside it the map</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>旁边是地图</translation>
  </message>
  <message>
   <source>beside it the program</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>旁边是程序</translation>
  </message>
  <message>
   <source>beside it the surface</source>
   <extracomment>lesson_labels._BESIDE</extracomment>
   <translation>旁边是曲面</translation>
  </message>
  <message>
   <source>start zeros</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>起点全零</translation>
  </message>
  <message>
   <source>start random</source>
   <extracomment>lesson_labels._STARTS</extracomment>
   <translation>起点随机</translation>
  </message>
  <message>
   <source>{parts}.</source>
   <extracomment>lesson_labels.scene_line</extracomment>
   <translation>{parts}。</translation>
  </message>
  <message>
   <source>Neuron, {data}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>神经元，{data}</translation>
  </message>
  <message>
   <source>Let the run converge.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>让运行收敛。</translation>
  </message>
  <message>
   <source>Not this one.</source>
   <extracomment>lesson_labels.new_known</extracomment>
   <translation>不是这个。</translation>
  </message>
  <message>
   <source>learning rate {rate}</source>
   <extracomment>lesson_labels.scene_line, sweep_labels.RATE_AXIS</extracomment>
   <translation>学习率 {rate}</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps walked</source>
   <extracomment>lesson_labels.scene_line; one: {count} step walked</extracomment>
   <translation>
    <numerusform>已走 {count} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pinned runs</source>
   <extracomment>lesson_labels.scene_line; one: {count} pinned run</extracomment>
   <translation>
    <numerusform>固定了 {count} 次运行</numerusform>
   </translation>
  </message>
  <message>
   <source>Parabola {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>抛物线 {formula}</translation>
  </message>
  <message>
   <source>Function {formula}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>函数 {formula}</translation>
  </message>
  <message>
   <source>Landscape {name}</source>
   <extracomment>lesson_labels._problem</extracomment>
   <translation>地形 {name}</translation>
  </message>
  <message>
   <source>How large is it?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>它有多大？</translation>
  </message>
  <message>
   <source>This.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>这个。</translation>
  </message>
  <message>
   <source>That.</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>那个。</translation>
  </message>
  <message>
   <source>What happens?</source>
   <extracomment>lesson_labels.new_prompt</extracomment>
   <translation>会发生什么？</translation>
  </message>
  <message>
   <source>Nearly: give it with more decimals.</source>
   <extracomment>lesson_words.NEARLY</extracomment>
   <translation>很接近：请多给几位小数。</translation>
  </message>
  <message>
   <source>between " and " a backslash begins a sign of its own. Write the text between ''' and ''', or double the backslash.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>在 " 与 " 之间，反斜杠表示特殊字符的开始。请把文本写在 ''' 与 ''' 之间，或把反斜杠写两次。</translation>
  </message>
  <message>
   <source>a text is not closed. Write the same quotation marks at its end.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>文本没有闭合。请在末尾写上同样的引号。</translation>
  </message>
  <message>
   <source>a key stands here without its value. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这里的键没有值。请写成 key = value。</translation>
  </message>
  <message>
   <source>here is no value. Write a number, true, false, a text between " and ", or a list between [ and ].</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这里没有值。请写数、true、false、写在 " 与 " 之间的文本，或写在 [ 与 ] 之间的列表。</translation>
  </message>
  <message>
   <source>something follows the value. Write each key on a line of its own, and texts between " and ".</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>值后面还有内容。请让每个键独占一行，文本写在 " 与 " 之间。</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value, or [[page]] for a new page.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这里不是键的开头。请写 key = value，或用 [[page]] 新建一页。</translation>
  </message>
  <message>
   <source>here begins no key. Write key = value.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这里不是键的开头。请写 key = value。</translation>
  </message>
  <message>
   <source>a list is not closed. Write ] at its end, and commas between its values.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>列表没有闭合。请在末尾写 ]，各值之间写逗号。</translation>
  </message>
  <message>
   <source>a brace is not closed. Write } on the same line.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>花括号没有闭合。请在同一行写 }。</translation>
  </message>
  <message>
   <source>the header is not closed. Write [[page]] or [page.state], with its brackets.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>表头没有闭合。请写 [[page]] 或 [page.state]，方括号要完整。</translation>
  </message>
  <message>
   <source>this key is given twice. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这个键出现了两次。请保留一个。</translation>
  </message>
  <message>
   <source>this header is there already. Write [[page]] and [[page.prompt]] for one more, and keep one of any other.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这个表头已经有了。再加一个请写 [[page]] 或 [[page.prompt]]，其他表头只保留一个。</translation>
  </message>
  <message>
   <source>this was given a value already. Keep one of the two.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这里已经赋过值。请保留一个。</translation>
  </message>
  <message>
   <source>this sign cannot stand here. Write a text of more than one line between ''' and '''.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>这里不能有这个字符。多于一行的文本请写在 ''' 与 ''' 之间。</translation>
  </message>
  <message>
   <source>what follows \u or \U is no sign. Write the sign itself.</source>
   <extracomment>lesson_words._SYNTAX</extracomment>
   <translation>\u 或 \U 后面的内容不是字符。请直接写出该字符。</translation>
  </message>
  <message>
   <source>the number has too many digits. Write it as 1e300 or shorter.</source>
   <extracomment>lesson_words._SYNTAX, lesson_words._FAULTS</extracomment>
   <translation>这个数的位数太多。请写成 1e300 或更短。</translation>
  </message>
  <message>
   <source>a list of texts, such as ["step", "run"]</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>一个文本列表，如 ["step", "run"]</translation>
  </message>
  <message>
   <source>a table under a header of its own</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>一个有自己表头的表</translation>
  </message>
  <message>
   <source>tables, each under a header in double brackets</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>若干表，每个都有双方括号的表头</translation>
  </message>
  <message>
   <source>a number, or the name of a figure between quotation marks</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>一个数，或写在引号之间的数值项名称</translation>
  </message>
  <message>
   <source>settings, such as rate = 0.9</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>设置，如 rate = 0.9</translation>
  </message>
  <message>
   <source>a quantity, such as "curvature" or { quantity = "x", step = 1 }</source>
   <extracomment>lesson_words._KINDS</extracomment>
   <translation>一个量，如 "curvature" 或 { quantity = "x", step = 1 }</translation>
  </message>
  <message>
   <source>a line break</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>一个换行符</translation>
  </message>
  <message>
   <source>a tabulator</source>
   <extracomment>lesson_words._SIGNS</extracomment>
   <translation>一个制表符</translation>
  </message>
  <message>
   <source>the file is larger than {most} bytes. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>文件超过 {most} 字节。请分成两课。</translation>
  </message>
  <message>
   <source>the file is not text in UTF-8. Save it as UTF-8.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>文件不是 UTF-8 文本。请另存为 UTF-8。</translation>
  </message>
  <message>
   <source>brackets or dotted keys are more than {expected} deep. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>括号或带点的键超过了 {expected} 层。请减少一些。</translation>
  </message>
  <message>
   <source>the file has more than {most} keys and headers. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>文件中的键和表头超过 {most} 个。请分成两课。</translation>
  </message>
  <message>
   <source>the file has more than {most} values in its lists. Take some of the data away, or make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>文件的列表中有超过 {most} 个值。请去掉一部分数据，或分成两课。</translation>
  </message>
  <message>
   <source>with this page the lesson has {number} figures, and {most} is the most. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>加上这一页，本课有 {number} 个数值项，最多只能有 {most} 个。请分成两课。</translation>
  </message>
  <message>
   <source>the lesson has more than {most} different functions. Make two lessons of it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>本课的不同函数超过 {most} 个。请分成两课。</translation>
  </message>
  <message>
   <source>“{value}” is a format that is not known here. Give {expected}, or open the file with a newer version of this app.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>不认识“{value}”这种格式。请写 {expected}，或用本应用的更新版本打开。</translation>
  </message>
  <message>
   <source>there is no page. Write [[page]], and below it a title and a text.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>没有页。请写 [[page]]，并在下面写标题和正文。</translation>
  </message>
  <message>
   <source>it is missing. Write it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>缺少它。请写上。</translation>
  </message>
  <message>
   <source>“{value}” is no key here. Give one of {names}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”在这里不是键。请用其中之一：{names}。</translation>
  </message>
  <message>
   <source>it is empty. Write something.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>它是空的。请写上内容。</translation>
  </message>
  <message>
   <source>there are {number} characters, and {most} is the most. Shorten it.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>有 {number} 个字符，最多 {most} 个。请缩短。</translation>
  </message>
  <message>
   <source>there are {number}, and {most} is the most. Take some away.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>有 {number} 个，最多 {most} 个。请减少一些。</translation>
  </message>
  <message>
   <source>{most} is the fewest, and there are {number}. Add some.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>至少要 {most} 个，现在有 {number} 个。请增加一些。</translation>
  </message>
  <message>
   <source>there is {sign} in it, where a formula may be meant. Write the text between ''' and ''', where a backslash stands for itself.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>其中有{sign}，这里可能想写公式。请把文本写在 ''' 与 ''' 之间，那里反斜杠就是它本身。</translation>
  </message>
  <message>
   <source>“{value}” opens a brace without a name. Write {{name}}, or {{{{ for a brace that is to be read.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”开了花括号却没有名称。请写 {{name}}；要显示花括号，请写 {{{{。</translation>
  </message>
  <message>
   <source>“{value}” is neither a figure of this page nor a quantity of its run. Correct the name, or add it to the page’s figures.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”既不是本页的数值项，也不是本次运行的量。请改正名称，或把它加入本页的数值项。</translation>
  </message>
  <message>
   <source>“{value}” is no condition. Write a quantity, one of &lt; &lt;= = != &gt;= &gt; and a number or a word, such as cost &lt; 0.1.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”不是条件。请写一个量，&lt; &lt;= = != &gt;= &gt; 之一，再写一个数或词，如 cost &lt; 0.1。</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”不是本次运行的量。请用 step、cost、slope 或 distance 之类。</translation>
  </message>
  <message>
   <source>“{value}” cannot be compared with {quantity}. Give = or != and one of {words}.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”不能与 {quantity} 比较。请用 = 或 !=，以及其中之一：{words}。</translation>
  </message>
  <message>
   <source>“{value}” is not a number, and {expected} is one. Give a number.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”不是数，而 {expected} 是数。请给出一个数。</translation>
  </message>
  <message>
   <source>“{value}” is a word. Give a figure or a quantity that is a number, or ask for a choice.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”是一个词。请给出是数的数值项或量，或改为选择题。</translation>
  </message>
  <message>
   <source>“{value}” cannot be a figure’s name. Give small letters, digits and _, with a letter first.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”不能作数值项的名称。请用小写字母、数字和 _，以字母开头。</translation>
  </message>
  <message>
   <source>“{value}” is the name of two figures. Give each a name of its own.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>有两个数值项都叫“{value}”。请给它们各自的名称。</translation>
  </message>
  <message>
   <source>a figure has a step or a condition, and not both. Keep one.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>一个数值项只能有步或条件，不能两者都有。请保留一个。</translation>
  </message>
  <message>
   <source>“{value}” is neither a number nor a figure of this page. Give a number, a figure or a quantity of the run.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”既不是数，也不是本页的数值项。请给出一个数、数值项或本次运行的量。</translation>
  </message>
  <message>
   <source>there are {number}, for {expected} options. Write one for each, or none.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>{expected} 个选项，却有 {number} 个。请为每个选项写一个，或全都不写。</translation>
  </message>
  <message>
   <source>“{value}” is no built-in data. Give one of {names}; own rows are written into the lesson, so that it is one file.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”不是内置数据。请用其中之一：{names}；自己的数据行要写进课程，使其成为一个文件。</translation>
  </message>
  <message>
   <source>rows, labels, features and classes do not fit together. Give each row a number for each feature, as many labels of 0 or 1 as rows, and two classes.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>行、标签、特征和类别对不上。请让每行对每个特征都有一个数，标签 0 或 1 的个数与行数相同，并且有两个类别。</translation>
  </message>
  <message>
   <source>“{value}” can be had with {needs} only. Leave it out, or change the state.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>“{value}”只适用于{needs}。请删去，或改变状态。</translation>
  </message>
  <message>
   <source>{number} steps are walked when the page opens, and the state takes {most} at the most. Raise the limit of steps, or walk fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>打开本页时要走 {number} 步，而该状态最多走 {most} 步。请提高步数上限，或少走几步。</translation>
  </message>
  <message>
   <source>the data has {number} rows, and a lesson can carry {most}. Keep fewer.</source>
   <extracomment>lesson_words._FAULTS</extracomment>
   <translation>数据有 {number} 行，而一课最多能带 {most} 行。请减少一些。</translation>
  </message>
  <message>
   <source>“{value}” is no quantity of this run. Give one such as step, cost, slope or distance, or {names}.</source>
   <extracomment>lesson_words._NO_QUANTITY</extracomment>
   <translation>“{value}”不是本次运行的量。请用 step、cost、slope、distance 之类，或 {names}。</translation>
  </message>
  <message>
   <source>page {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>第 {number} 页</translation>
  </message>
  <message>
   <source>prompt {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>提问 {number}</translation>
  </message>
  <message>
   <source>known answer {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>已知答案 {number}</translation>
  </message>
  <message>
   <source>lane {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>赛道 {number}</translation>
  </message>
  <message>
   <source>option {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>选项 {number}</translation>
  </message>
  <message>
   <source>condition {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>条件 {number}</translation>
  </message>
  <message>
   <source>says {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>says 第 {number} 项</translation>
  </message>
  <message>
   <source>about {number}</source>
   <extracomment>lesson_words._PLACES</extracomment>
   <translation>about 第 {number} 项</translation>
  </message>
  <message>
   <source>question {number}</source>
   <extracomment>lesson_words._QUESTION</extracomment>
   <translation>提问 {number}</translation>
  </message>
  <message>
   <source>“{figure}” comes to no number: its run never gets there, or leaves all bounds. No answer would be right; change it, or take another.</source>
   <extracomment>lesson_words.no_number</extracomment>
   <translation>“{figure}”得不到数：它的运行到不了那里，或超出了一切界限。这样没有答案会是对的；请修改，或换一个。</translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} keep the states that they had.</source>
   <extracomment>lesson_words.keeps_state; one: Page {pages} keeps the state that it had, as its own.</extracomment>
   <translation>
    <numerusform>第 {pages} 页保留原有的状态。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Pages {pages} still have something to answer.</source>
   <extracomment>lesson_words.still_open; one: Page {pages} still has something to answer.</extracomment>
   <translation>
    <numerusform>第 {pages} 页还有要回答的内容。</numerusform>
   </translation>
  </message>
  <message>
   <source>this cannot be read: {reason}. Correct it.</source>
   <extracomment>lesson_words._syntax</extracomment>
   <translation>无法读取：{reason}。请改正。</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <extracomment>lesson_words._names, table_words._names; one: {names} and {count} more</extracomment>
   <translation>
    <numerusform>{names} 及另外 {count} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>{numbers} and {last}</source>
   <extracomment>lesson_words._numbers, race_labels.finished_level</extracomment>
   <translation>{numbers} 和 {last}</translation>
  </message>
  <message>
   <source>line {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>第 {number} 行</translation>
  </message>
  <message>
   <source>column {number}</source>
   <extracomment>lesson_words._place</extracomment>
   <translation>第 {number} 列</translation>
  </message>
  <message>
   <source>a sign that cannot be seen</source>
   <extracomment>lesson_words._reason</extracomment>
   <translation>一个看不见的字符</translation>
  </message>
  <message>
   <source>figure {name}</source>
   <extracomment>lesson_words._steps</extracomment>
   <translation>数值项 {name}</translation>
  </message>
  <message>
   <source>Stop computing; what is there stays. (Esc)</source>
   <extracomment>map_labels.CANCEL</extracomment>
   <translation>停止计算；已有的保留。 (Esc)</translation>
  </message>
  <message>
   <source>Map of learning rates and starts</source>
   <extracomment>map_labels.MAP_PLOT</extracomment>
   <translation>学习率与起点的地图</translation>
  </message>
  <message>
   <source>Click a place to load that walk, or use arrow keys and Enter.</source>
   <extracomment>map_labels.MAP_HINT</extracomment>
   <translation>单击某处可载入那次行走，也可用方向键和 Enter。</translation>
  </message>
  <message>
   <source>Held: {held} = {value}.</source>
   <extracomment>map_labels._HELD</extracomment>
   <translation>保持不变：{held} = {value}。</translation>
  </message>
  <message>
   <source>Cancelled: the map is as far as it came. Moving it begins anew.</source>
   <extracomment>map_labels.CANCELLED</extracomment>
   <translation>已取消：地图停在当前进度。移动地图会重新开始。</translation>
  </message>
  <message>
   <source>How far the map should reach could not be found out.</source>
   <extracomment>map_labels.FAILED</extracomment>
   <translation>无法确定地图应画多大范围。</translation>
  </message>
  <message>
   <source>Colour each walk by the steps that it needs.</source>
   <extracomment>map_labels.BY_STEPS</extracomment>
   <translation>按所需步数为每次行走着色。</translation>
  </message>
  <message>
   <source>Ends</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>终点</translation>
  </message>
  <message>
   <source>Colour each walk by where it ends: each minimum has a colour and a letter.</source>
   <extracomment>map_labels.BY_END</extracomment>
   <translation>按结束的位置为每次行走着色：每个极小值点有一种颜色和一个字母。</translation>
  </message>
  <message>
   <source>{across} from left to right, {up} upwards; the rest as it is in force.</source>
   <extracomment>map_labels._PLANE_TIP</extracomment>
   <translation>{across} 从左到右，{up} 从下到上；其余取当前值。</translation>
  </message>
  <message>
   <source>start {name}</source>
   <extracomment>map_labels.start_axis</extracomment>
   <translation>起点 {name}</translation>
  </message>
  <message numerus="yes">
   <source>{place}: {count} steps to {letter}</source>
   <extracomment>map_labels.cell_text; one: {place}: {count} step to {letter}</extracomment>
   <translation>
    <numerusform>{place}：{count} 步到 {letter}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <extracomment>map_labels.more_text; one: and {count} more</extracomment>
   <translation>
    <numerusform>及另外 {count} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>another minimum</source>
   <extracomment>map_labels.fate_text</extracomment>
   <translation>另一个极小值点</translation>
  </message>
  <message>
   <source>{limit} at {letter}</source>
   <extracomment>map_labels.limit_tag</extracomment>
   <translation>{letter} 处 {limit}</translation>
  </message>
  <message>
   <source>How the next point is found from this one.</source>
   <extracomment>method_labels.METHOD</extracomment>
   <translation>怎样由这一点求出下一点。</translation>
  </message>
  <message>
   <source>Gradient descent</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>梯度下降</translation>
  </message>
  <message>
   <source>A step down the slope, as long as the slope times the learning rate.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>沿斜坡向下走一步，步长为斜率乘学习率。</translation>
  </message>
  <message>
   <source>Momentum</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>动量法</translation>
  </message>
  <message>
   <source>A heavy ball: it keeps a share β of its velocity, so it gathers speed, rolls through dips and swings past the lowest point.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>一个重球：它保留速度的 β 倍，因此会加速，滚过小坑，并荡过最低点。</translation>
  </message>
  <message>
   <source>Nesterov</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Nesterov</translation>
  </message>
  <message>
   <source>Momentum that looks ahead: it takes the slope where the velocity is about to lead, and brakes sooner.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>会向前看的动量法：它取速度将要到达处的斜率，因此更早减速。</translation>
  </message>
  <message>
   <source>AdaGrad</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>AdaGrad</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by the root of the sum of its squares so far: steps only get shorter.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>把每个参数的斜率除以至今平方和的平方根：步子只会越来越短。</translation>
  </message>
  <message>
   <source>RMSProp</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>RMSProp</translation>
  </message>
  <message>
   <source>Divides each parameter’s slope by its usual size of late: on steep ground and flat, steps are alike.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>把每个参数的斜率除以它近来的通常大小：陡坡和缓坡上的步子差不多长。</translation>
  </message>
  <message>
   <source>Adam</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>Adam</translation>
  </message>
  <message>
   <source>Momentum and RMSProp in one: a running mean of the slopes, divided by their usual size of late.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>动量法与 RMSProp 合一：斜率的滑动平均，除以它们近来的通常大小。</translation>
  </message>
  <message>
   <source>Newton–Raphson</source>
   <extracomment>method_labels.METHODS, method_labels.IN_A_SENTENCE</extracomment>
   <translation>Newton–Raphson</translation>
  </message>
  <message>
   <source>Jumps to the vertex of the parabola that fits the curve here: it needs the curvature, no learning rate, and goes to maxima too.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>跳到与此处曲线贴合的抛物线的顶点：需要曲率，不需要学习率，也会走向极大值点。</translation>
  </message>
  <message>
   <source>Grid search</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>网格搜索</translation>
  </message>
  <message>
   <source>Tries every point of a grid and keeps the best. It needs no slope, but each further parameter multiplies the work.</source>
   <extracomment>method_labels.METHODS</extracomment>
   <translation>尝试网格上的每个点，保留最好的。不需要斜率，但每多一个参数，工作量就成倍增加。</translation>
  </message>
  <message>
   <source>gradient descent</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words.how</extracomment>
   <translation>梯度下降</translation>
  </message>
  <message>
   <source>momentum</source>
   <extracomment>method_labels.IN_A_SENTENCE, neuron_words._OPTIONS</extracomment>
   <translation>动量法</translation>
  </message>
  <message>
   <source>adam</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>adam</translation>
  </message>
  <message>
   <source>grid search</source>
   <extracomment>method_labels.IN_A_SENTENCE</extracomment>
   <translation>网格搜索</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>动量 β</translation>
  </message>
  <message>
   <source>The share of its velocity that the ball keeps at each step.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>小球每一步保留的速度所占的比例。</translation>
  </message>
  <message>
   <source>Decay ρ</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>衰减率 ρ</translation>
  </message>
  <message>
   <source>How long the mean of squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>斜率平方的均值记得多久：越接近 1 越久。</translation>
  </message>
  <message>
   <source>β₁</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₁</translation>
  </message>
  <message>
   <source>How long the mean of the slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>斜率的均值记得多久：越接近 1 越久。</translation>
  </message>
  <message>
   <source>β₂</source>
   <extracomment>method_labels._SETTINGS, race_labels._SYMBOLS</extracomment>
   <translation>β₂</translation>
  </message>
  <message>
   <source>How long the mean of the squared slopes remembers: nearer to 1, longer.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>斜率平方的均值记得多久：越接近 1 越久。</translation>
  </message>
  <message>
   <source>Added to the divisor, so that it is not 0 where the ground is flat.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>加到除数上，使它在平坦处不为 0。</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>从</translation>
  </message>
  <message>
   <source>Where the grid begins, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>网格沿每个参数从哪里开始。</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>到</translation>
  </message>
  <message>
   <source>Where the grid ends, along each parameter.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>网格沿每个参数到哪里结束。</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>点数</translation>
  </message>
  <message>
   <source>How many values of each parameter are tried.</source>
   <extracomment>method_labels._SETTINGS</extracomment>
   <translation>每个参数尝试多少个值。</translation>
  </message>
  <message>
   <source>At first the range that the picture begins with.</source>
   <extracomment>method_labels._DEFAULT_SIDES</extracomment>
   <translation>最初取图开始时的范围。</translation>
  </message>
  <message>
   <source>Default: {default}.</source>
   <extracomment>method_labels._DEFAULT</extracomment>
   <translation>默认值：{default}。</translation>
  </message>
  <message>
   <source>Default: {default}, fewer with many parameters.</source>
   <extracomment>method_labels._FEWER</extracomment>
   <translation>默认值：{default}，参数多时更少。</translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个数</translation>
  </message>
  <message>
   <source>a number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个在 {low} 与 {high} 之间的数，不含两端</translation>
  </message>
  <message>
   <source>a number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个大于 {low}、不超过 {high} 的数</translation>
  </message>
  <message>
   <source>a number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个不小于 {low}、小于 {high} 的数</translation>
  </message>
  <message>
   <source>a number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个从 {low} 到 {high} 的数</translation>
  </message>
  <message>
   <source>a whole number</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个整数</translation>
  </message>
  <message>
   <source>a whole number between {low} and {high}, both left out</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个在 {low} 与 {high} 之间的整数，不含两端</translation>
  </message>
  <message>
   <source>a whole number above {low}, at most {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个大于 {low}、不超过 {high} 的整数</translation>
  </message>
  <message>
   <source>a whole number from {low} to below {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个不小于 {low}、小于 {high} 的整数</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <extracomment>method_labels._TAKEN</extracomment>
   <translation>一个从 {low} 到 {high} 的整数</translation>
  </message>
  <message>
   <source>A number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个数。</translation>
  </message>
  <message>
   <source>A number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个在 {low} 与 {high} 之间的数，不含两端。</translation>
  </message>
  <message>
   <source>A number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个大于 {low}、不超过 {high} 的数。</translation>
  </message>
  <message>
   <source>A number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个不小于 {low}、小于 {high} 的数。</translation>
  </message>
  <message>
   <source>A number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个从 {low} 到 {high} 的数。</translation>
  </message>
  <message>
   <source>A whole number.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个整数。</translation>
  </message>
  <message>
   <source>A whole number between {low} and {high}, both left out.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个在 {low} 与 {high} 之间的整数，不含两端。</translation>
  </message>
  <message>
   <source>A whole number above {low}, at most {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个大于 {low}、不超过 {high} 的整数。</translation>
  </message>
  <message>
   <source>A whole number from {low} to below {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个不小于 {low}、小于 {high} 的整数。</translation>
  </message>
  <message>
   <source>A whole number from {low} to {high}.</source>
   <extracomment>method_labels._TAKES</extracomment>
   <translation>一个从 {low} 到 {high} 的整数。</translation>
  </message>
  <message>
   <source>w: the weights and the bias</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>w：权重和偏置</translation>
  </message>
  <message>
   <source>p: the point (x, y)</source>
   <extracomment>method_labels._MOVING</extracomment>
   <translation>p：点 (x, y)</translation>
  </message>
  <message>
   <source>{letters}.</source>
   <extracomment>method_labels.legend</extracomment>
   <translation>{letters}。</translation>
  </message>
  <message>
   <source>{letter}: the learning rate</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}：学习率</translation>
  </message>
  <message>
   <source>{sign}: the gradient of {cost}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{sign}：{cost} 的梯度</translation>
  </message>
  <message>
   <source>v: the velocity, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>v：速度，起初为 0</translation>
  </message>
  <message numerus="yes">
   <source>{points} points for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note; one: {points} point for each of {dimension} parameters: {here} evaluations here; {ten} in ten dimensions.</extracomment>
   <translation>
    <numerusform>{dimension} 个参数各 {points} 个点：这里求值 {here} 次；十维时 {ten} 次。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{points} points: {here} evaluations here; {two} in two dimensions, {ten} in ten.</source>
   <extracomment>method_labels.grid_note; one: {points} point: {here} evaluations here; {two} in two dimensions, {ten} in ten.</extracomment>
   <translation>
    <numerusform>{points} 个点：这里求值 {here} 次；二维时 {two} 次，十维时 {ten} 次。</numerusform>
   </translation>
  </message>
  <message>
   <source>{points} points: {here} evaluations here; {ten} in ten dimensions.</source>
   <extracomment>method_labels.grid_note</extracomment>
   <translation>{points} 个点：这里求值 {here} 次；十维时 {ten} 次。</translation>
  </message>
  <message>
   <source>over {count}</source>
   <extracomment>method_labels._count</extracomment>
   <translation>超过 {count}</translation>
  </message>
  <message>
   <source>{point} ← the {candidate} of the smallest {cost}</source>
   <extracomment>method_labels.formulas</extracomment>
   <translation>{point} ← {cost} 最小的 {candidate}</translation>
  </message>
  <message>
   <source>s: a running mean of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s：其平方的滑动平均，起初为 0</translation>
  </message>
  <message>
   <source>N: the points of the grid, one a step</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>N：网格的点数，每步一个点</translation>
  </message>
  <message>
   <source>g: the gradient</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g：梯度</translation>
  </message>
  <message>
   <source>s: the sum of its squares, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>s：其平方之和，起初为 0</translation>
  </message>
  <message>
   <source>g: the gradient {sign}</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>g：梯度 {sign}</translation>
  </message>
  <message>
   <source>m and s: running means of g and of its square, 0 at first</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>m 和 s：g 及其平方的滑动平均，起初为 0</translation>
  </message>
  <message>
   <source>{mean} and {squares} make up for that beginning at step t</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{mean} 和 {squares} 在第 t 步修正这个起初的 0</translation>
  </message>
  <message>
   <source>{letter}: the slope</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}：斜率</translation>
  </message>
  <message>
   <source>{letter}: the curvature</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>{letter}：曲率</translation>
  </message>
  <message>
   <source>H: its Hessian, all second derivatives</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>H：它的黑塞矩阵，即全部二阶导数</translation>
  </message>
  <message>
   <source>the last step leads to the best</source>
   <extracomment>method_labels._explained</extracomment>
   <translation>最后一步走到最好的点</translation>
  </message>
  <message>
   <source>carried on</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>延续</translation>
  </message>
  <message>
   <source>mean</source>
   <extracomment>method_picture_labels.PULLS</extracomment>
   <translation>均值</translation>
  </message>
  <message>
   <source>step</source>
   <extracomment>method_picture_labels.PULLS, race_labels.STEPS_AXIS</extracomment>
   <translation>步</translation>
  </message>
  <message>
   <source>f″ &lt; 0: the parabola opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN</extracomment>
   <translation>f″ &lt; 0：抛物线开口向下</translation>
  </message>
  <message>
   <source>f″ &lt; 0: opens downwards</source>
   <extracomment>method_picture_labels.MODEL_DOWN_SHORT</extracomment>
   <translation>f″ &lt; 0：开口向下</translation>
  </message>
  <message>
   <source>f″ = 0: a straight line, without a vertex</source>
   <extracomment>method_picture_labels.MODEL_STRAIGHT</extracomment>
   <translation>f″ = 0：一条直线，没有顶点</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here: it has no lowest place</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL</extracomment>
   <translation>牛顿法的模型在这里不是碗：没有最低处</translation>
  </message>
  <message>
   <source>Newton’s model is no bowl here</source>
   <extracomment>method_picture_labels.MODEL_NO_BOWL_SHORT</extracomment>
   <translation>牛顿法的模型在这里不是碗</translation>
  </message>
  <message>
   <source>no bowl</source>
   <extracomment>method_picture_labels.NO_BOWL</extracomment>
   <translation>不是碗</translation>
  </message>
  <message>
   <source>best {place}</source>
   <extracomment>method_picture_labels.best_place, method_picture_labels.best_cost</extracomment>
   <translation>最好 {place}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}：“{given}”不是数。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a finite number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}：“{given}”不是有限的数。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a whole number. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}：“{given}”不是整数。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of range. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name}：“{given}”超出范围。{remedy}</translation>
  </message>
  <message>
   <source>{name} is empty. {remedy}</source>
   <extracomment>method_words._REASONS</extracomment>
   <translation>{name} 为空。{remedy}</translation>
  </message>
  <message>
   <source>{name}: {method} needs all samples at each step. Give all, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name}：{method} 每一步都需要全部样本。请改为全部，或选择另一种方法。</translation>
  </message>
  <message>
   <source>{name}: {method} needs the right gradient. Leave the mistakes out, or choose another method.</source>
   <extracomment>method_words._OTHERS</extracomment>
   <translation>{name}：{method} 需要正确的梯度。请去掉错误，或选择另一种方法。</translation>
  </message>
  <message>
   <source>{name} means nothing to {method}. Leave it out, or choose another method.</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>{name} 对 {method} 没有意义。请删去，或选择另一种方法。</translation>
  </message>
  <message>
   <source>{name}: {points} for each of {dimension} parameters make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}：{dimension} 个参数各 {points} 个点，共求值 {count} 次，最多 {limit} 次。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not above the grid’s other end, {other}. Give a larger number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name}：“{given}”不大于网格的另一端 {other}。请给出更大的数，或移动另一端。</translation>
  </message>
  <message>
   <source>Give {accepted}, such as {example}.</source>
   <extracomment>method_words._remedy</extracomment>
   <translation>请给出{accepted}，如 {example}。</translation>
  </message>
  <message>
   <source>the method in force</source>
   <extracomment>method_words._other_method</extracomment>
   <translation>当前方法</translation>
  </message>
  <message>
   <source>{name}: {method} takes {most} parameters at the most, and there are {dimension}. Choose another method, or fewer features.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}：{method}最多接受 {most} 个参数，而这里有 {dimension} 个。请选择其他方法，或减少特征。</translation>
  </message>
  <message>
   <source>Choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>请选择另一种方法。</translation>
  </message>
  <message>
   <source>Give at most {most}, or choose another method.</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>请给出至多 {most}，或选择另一种方法。</translation>
  </message>
  <message>
   <source>{name}: {points} make {count} evaluations, and {limit} is the most. {remedy}</source>
   <extracomment>method_words._too_many</extracomment>
   <translation>{name}：{points} 个点，共求值 {count} 次，最多 {limit} 次。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not below the grid’s other end, {other}. Give a smaller number, or move the other end.</source>
   <extracomment>method_words._out_of_order</extracomment>
   <translation>{name}：“{given}”不小于网格的另一端 {other}。请给出更小的数，或移动另一端。</translation>
  </message>
  <message>
   <source>A hill in two dimensions: valleys, saddles, lakes and plateaus.</source>
   <extracomment>mountain_labels.TERRAIN</extracomment>
   <translation>二维的山丘：山谷、鞍点、湖泊和高原。</translation>
  </message>
  <message>
   <source>Which landscape to walk down; each comes with a start and a rate.</source>
   <extracomment>mountain_labels.CHOICE</extracomment>
   <translation>从哪片地形上走下去；每片各带一个起点和学习率。</translation>
  </message>
  <message>
   <source>Edit as function</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>作为函数编辑</translation>
  </message>
  <message>
   <source>Take the formula over into the function’s page, to change it there.</source>
   <extracomment>mountain_labels.AS_FUNCTION</extracomment>
   <translation>把公式带到函数页，在那里修改。</translation>
  </message>
  <message>
   <source>The landscape as a surface with the walk on it. Drag to turn it, with Shift to move it, wheel to zoom; double-click to start there.</source>
   <extracomment>mountain_labels.SURFACE</extracomment>
   <translation>以曲面显示地形和上面的行走。拖动可旋转，按住 Shift 拖动可移动，滚轮可缩放；双击可从那里开始。</translation>
  </message>
  <message>
   <source>Arrows turn, plus and minus zoom, Home and 1 to 5 look from elsewhere.</source>
   <extracomment>mountain_labels.SURFACE_KEYS</extracomment>
   <translation>方向键旋转，加号和减号缩放，Home 和 1 至 5 换个角度看。</translation>
  </message>
  <message>
   <source>Usual</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>常用</translation>
  </message>
  <message>
   <source>From a corner, and from above.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>从一角的上方看。</translation>
  </message>
  <message>
   <source>Above</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>俯视</translation>
  </message>
  <message>
   <source>Straight from above, as a map: x to the right, y upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>从正上方看，像地图一样：x 向右，y 向上。</translation>
  </message>
  <message>
   <source>Along x</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>沿 x</translation>
  </message>
  <message>
   <source>From the side: x to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>从侧面看：x 向右，代价向上。</translation>
  </message>
  <message>
   <source>Along y</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>沿 y</translation>
  </message>
  <message>
   <source>From the side: y to the right, the cost upwards.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>从侧面看：y 向右，代价向上。</translation>
  </message>
  <message>
   <source>Walker</source>
   <extracomment>mountain_labels.VIEWS, mountain_labels.SHORT_VIEWS</extracomment>
   <translation>行走者</translation>
  </message>
  <message>
   <source>Low behind the ball, looking downhill.</source>
   <extracomment>mountain_labels.VIEWS</extracomment>
   <translation>在小球后面低处，朝下坡看。</translation>
  </message>
  <message>
   <source>heights to scale</source>
   <extracomment>mountain_labels.TO_SCALE</extracomment>
   <translation>高度按比例</translation>
  </message>
  <message>
   <source>heights: a root of the cost</source>
   <extracomment>mountain_labels.BY_ROOT</extracomment>
   <translation>高度：代价的方根</translation>
  </message>
  <message>
   <source>The 3-D view needs OpenGL, which is not to be had here; the contour view shows the same.</source>
   <extracomment>mountain_labels.NO_SURFACE</extracomment>
   <translation>3-D 视图需要 OpenGL，这里没有；等高线图显示同样的内容。</translation>
  </message>
  <message>
   <source>Fog</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>雾</translation>
  </message>
  <message>
   <source>Hide all but what the walk has felt: the value and the slope where it has been. Once more lifts the fog.</source>
   <extracomment>mountain_labels.FOG</extracomment>
   <translation>只留行走感受过的内容：走过之处的值和斜率。再按一次，雾散去。</translation>
  </message>
  <message>
   <source>not felt yet</source>
   <extracomment>mountain_labels.UNFELT</extracomment>
   <translation>尚未感受</translation>
  </message>
  <message>
   <source>In fog there is no map.
Lift the fog to see this.</source>
   <extracomment>mountain_labels.IN_FOG</extracomment>
   <translation>雾中没有地图。
拨开雾才能看到。</translation>
  </message>
  <message>
   <source>Bowl</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>碗</translation>
  </message>
  <message>
   <source>As steep one way as the other: here the slope points at the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>各个方向一样陡：这里斜率指向极小值点。</translation>
  </message>
  <message>
   <source>Narrow valley</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>狭谷</translation>
  </message>
  <message>
   <source>Twenty times steeper across than along: a walk crosses over and over, and gains little.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>横向比纵向陡二十倍：行走来回横穿，进展很小。</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>鞍面</translation>
  </message>
  <message>
   <source>Up along x, down along y: the slope is 0 in the middle, and there is no minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>沿 x 上升，沿 y 下降：中间斜率为 0，却没有极小值点。</translation>
  </message>
  <message>
   <source>Rosenbrock’s banana</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Rosenbrock 香蕉谷</translation>
  </message>
  <message>
   <source>Into the bent valley at once, and along its flat floor for ever.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>一下子就进入弯曲的山谷，再沿平坦的谷底没完没了地走。</translation>
  </message>
  <message>
   <source>Himmelblau’s hills</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Himmelblau 山丘</translation>
  </message>
  <message>
   <source>Four minima, equally low: the start decides which one is found.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>四个极小值点一样低：找到哪一个由起点决定。</translation>
  </message>
  <message>
   <source>Beale’s gorge</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Beale 峡谷</translation>
  </message>
  <message>
   <source>Steep walls, and a flat way in between them to the minimum.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>陡壁之间有一条平路通向极小值点。</translation>
  </message>
  <message>
   <source>Rastrigin’s egg box</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>Rastrigin 蛋托</translation>
  </message>
  <message>
   <source>A hundred and more hollows, and only the middle one is lowest.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>一百多个坑，只有中间那个最低。</translation>
  </message>
  <message>
   <source>Plateau</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>高原</translation>
  </message>
  <message>
   <source>A hole in a plain: begun far out, there is no slope to feel, and no step.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>平原上的一个洞：从远处开始，感受不到斜率，一步也走不了。</translation>
  </message>
  <message>
   <source>Two lakes</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>两个湖</translation>
  </message>
  <message>
   <source>A walk from the left ends in the higher lake.</source>
   <extracomment>mountain_labels.SIGHTS</extracomment>
   <translation>从左边出发的行走，停在较高的湖里。</translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}.</extracomment>
   <translation>
    <numerusform>极小值点 {places}。</numerusform>
   </translation>
  </message>
  <message>
   <source>No minimum: it goes down without end.</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>没有极小值点：一直下降，没有尽头。</translation>
  </message>
  <message numerus="yes">
   <source>{count} minima; the lowest is {place}, {cost}.</source>
   <extracomment>mountain_labels.lows; one: {count} minimum; the lowest is {place}, {cost}.</extracomment>
   <translation>
    <numerusform>{count} 个极小值点；最低的是 {place}，{cost}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Minima {places}: {cost}.</source>
   <extracomment>mountain_labels.lows; one: Minimum {places}: {cost}.</extracomment>
   <translation>
    <numerusform>极小值点 {places}：{cost}。</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} with {cost}</source>
   <extracomment>mountain_labels.lows</extracomment>
   <translation>{place}，值 {cost}</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} 从 {was} 变为 {there}，代价从 {old} 变为 {cost}。</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>z 变动时 ŷ 变动多少：{slope}。</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: a bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>黑塞矩阵的曲率从 {least} 到 {most}：碗形可以贴合这里。</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>神经元位于 {place}；代价是 {cost}。</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}, and the cost from {old} to {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>全部都已变动，{name} 变为 {there}，代价从 {old} 变为 {cost}。</translation>
  </message>
  <message>
   <source>{name} went from {was} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>{name} 从 {was} 变为 {there}；本批的代价是 {cost}。</translation>
  </message>
  <message numerus="yes">
   <source>{count} numbers, with {value}</source>
   <extracomment>neuron_captions._where; one: {count} number, with {value}</extracomment>
   <translation>
    <numerusform>{count} 个数，其中 {value}</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>误差</translation>
  </message>
  <message>
   <source>Sample {number}: {output}, and {label}. The error is {error}.</source>
   <extracomment>neuron_captions._error</extracomment>
   <translation>样本 {number}：{output}，而 {label}。误差是 {error}。</translation>
  </message>
  <message>
   <source>Slope of σ</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>σ 的斜率</translation>
  </message>
  <message>
   <source>Cross-entropy divides by {slope} again: it cancels, and the error is left.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>交叉熵又除以 {slope}：正好约去，只剩误差。</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}. The bug leaves it out.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>z 变动时 ŷ 变动多少：{slope}。有错的程序漏掉了它。</translation>
  </message>
  <message>
   <source>How much ŷ moves with z: {slope}: flat. Wrong, and yet it hardly pulls.</source>
   <extracomment>neuron_captions._activation</extracomment>
   <translation>z 变动时 ŷ 变动多少：{slope}，很平。虽然错了，却几乎不拉。</translation>
  </message>
  <message>
   <source>Pull</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>拉力</translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of all {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of all {count} samples is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>全部 {count} 个样本的平均拉力就是梯度：{slope}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The mean pull of the batch’s {count} samples is the gradient: {slope}.</source>
   <extracomment>neuron_captions._mean; one: The mean pull of the batch’s {count} sample is the gradient: {slope}.</extracomment>
   <translation>
    <numerusform>本批 {count} 个样本的平均拉力就是梯度：{slope}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean</source>
   <extracomment>neuron_captions._mean</extracomment>
   <translation>均值</translation>
  </message>
  <message>
   <source>Memory</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>记忆</translation>
  </message>
  <message>
   <source>The Hessian’s curvatures go from {least} to {most}: no bowl fits here.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>黑塞矩阵的曲率从 {least} 到 {most}：没有碗形能贴合这里。</translation>
  </message>
  <message>
   <source>The bug takes the gradient of b at the new w: b goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>有错的程序在新的 w 处取 b 的梯度：b 变为 {there}。</translation>
  </message>
  <message>
   <source>{formula}, so {name} goes to {there}.</source>
   <extracomment>neuron_captions._scale</extracomment>
   <translation>{formula}，因此 {name} 变为 {there}。</translation>
  </message>
  <message>
   <source>The neuron stands at {place}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>神经元位于 {place}；本批的代价是 {cost}。</translation>
  </message>
  <message>
   <source>All have moved, {name} to {there}; the batch’s cost is {cost}.</source>
   <extracomment>neuron_captions._stand</extracomment>
   <translation>全部都已变动，{name} 变为 {there}；本批的代价是 {cost}。</translation>
  </message>
  <message>
   <source>Error times slope times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>误差乘斜率乘输入：{formula}，即对 {name} 的拉力。</translation>
  </message>
  <message>
   <source>Error times slope: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>误差乘斜率：{formula}，即对 {name} 的拉力。</translation>
  </message>
  <message>
   <source>Error times input: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>误差乘输入：{formula}，即对 {name} 的拉力。</translation>
  </message>
  <message>
   <source>Error: {formula}, the pull on {name}.</source>
   <extracomment>neuron_captions._pull</extracomment>
   <translation>误差：{formula}，即对 {name} 的拉力。</translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over all {count} samples is {slope}.</extracomment>
   <translation>
    <numerusform>有错的程序只求和，忘了 1/N：全部 {count} 个样本的和是 {slope}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The bug adds up, and forgets 1/N: the sum over the batch’s {count} samples is {slope}.</source>
   <extracomment>neuron_captions._mean; one: The bug adds up, and forgets 1/N: the sum over the batch’s {count} sample is {slope}.</extracomment>
   <translation>
    <numerusform>有错的程序只求和，忘了 1/N：本批 {count} 个样本的和是 {slope}。</numerusform>
   </translation>
  </message>
  <message>
   <source>The Hessian H says how all slopes change from here on.</source>
   <extracomment>neuron_captions._curvature</extracomment>
   <translation>黑塞矩阵 H 表示所有斜率从这里开始如何变化。</translation>
  </message>
  <message>
   <source>{name}’s keeps {share} and takes the gradient in: {formula}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>{name} 的速度保留 {share}，并加入梯度：{formula}。</translation>
  </message>
  <message>
   <source>What {name} remembers of squared slopes: {sum}, so their usual size is {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>{name} 记住的斜率平方：{sum}，因此通常大小是 {size}。</translation>
  </message>
  <message>
   <source>Of {name}’s slopes so far, the mean is {mean} and the usual size {size}.</source>
   <extracomment>neuron_captions._memory</extracomment>
   <translation>到目前为止，{name} 的斜率的均值是 {mean}，通常大小是 {size}。</translation>
  </message>
  <message>
   <source>What the neuron learns from: built in, or your own.</source>
   <extracomment>neuron_labels.DATA</extracomment>
   <translation>神经元从什么中学习：内置数据，或自己的数据。</translation>
  </message>
  <message>
   <source>How a miss is counted: the quadratic cost ½(ŷ − y)² or (ŷ − y)², averaged over the samples, or the cross-entropy, −log of the probability given to the right class.</source>
   <extracomment>neuron_labels.COST</extracomment>
   <translation>偏差怎样计：二次代价 ½(ŷ − y)² 或 (ŷ − y)²，对样本求平均；或交叉熵，即正确类别所得概率的 −log。</translation>
  </message>
  <message>
   <source>Samples that a step looks at: all, 1 (stochastic gradient descent), or any number; they are shuffled anew in each epoch.</source>
   <extracomment>neuron_labels.BATCH</extracomment>
   <translation>每一步看多少个样本：全部、1 个（随机梯度下降），或任意个数；每个轮次重新打乱。</translation>
  </message>
  <message>
   <source>None: as measured. Standard: (x − mean) / standard deviation, feature by feature.</source>
   <extracomment>neuron_labels.SCALE</extracomment>
   <translation>不缩放：测量原值。标准化：(x − 均值) / 标准差，逐个特征进行。</translation>
  </message>
  <message>
   <source>A share of the samples that is not trained on, to see what was really learnt.</source>
   <extracomment>neuron_labels.HELD_OUT</extracomment>
   <translation>不用于训练的那部分样本，用来看真正学到了什么。</translation>
  </message>
  <message>
   <source>Your own table: a file with a line of names and a row a sample.</source>
   <extracomment>neuron_labels.OPEN_CSV</extracomment>
   <translation>自己的表格：一行名称，之后每行一个样本的文件。</translation>
  </message>
  <message>
   <source>Paint</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>绘点</translation>
  </message>
  <message>
   <source>Paint points of two classes on an empty plane, and train on them.</source>
   <extracomment>neuron_labels.PAINT</extracomment>
   <translation>在空平面上画出两类点，并用它们训练。</translation>
  </message>
  <message>
   <source>Draw…</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>画图…</translation>
  </message>
  <message>
   <source>Draw small pictures, say what they are, and train on them.</source>
   <extracomment>neuron_labels.DRAW</extracomment>
   <translation>画小图片，说明各是什么，并用它们训练。</translation>
  </message>
  <message>
   <source>Rows…</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>数据行…</translation>
  </message>
  <message>
   <source>See and edit the samples.</source>
   <extracomment>neuron_labels.ROWS</extracomment>
   <translation>查看和编辑样本。</translation>
  </message>
  <message>
   <source>About</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>关于</translation>
  </message>
  <message>
   <source>What the data is, its licence, and where it comes from.</source>
   <extracomment>neuron_labels.ABOUT_DATA</extracomment>
   <translation>数据是什么，许可证，以及来源。</translation>
  </message>
  <message>
   <source>None</source>
   <extracomment>neuron_labels.SCALES, neuron_labels.HELD_OUT_SHARES, own_data_labels.NO_FEATURES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>无</translation>
  </message>
  <message>
   <source>Standard</source>
   <extracomment>neuron_labels.SCALES, own_data_labels.SCALE_NAMES</extracomment>
   <translation>标准化</translation>
  </message>
  <message>
   <source>Quadratic, 1/(2N)</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>二次，1/(2N)</translation>
  </message>
  <message>
   <source>Quadratic, 1/N</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>二次，1/N</translation>
  </message>
  <message>
   <source>Cross-entropy</source>
   <extracomment>neuron_labels.COSTS</extracomment>
   <translation>交叉熵</translation>
  </message>
  <message>
   <source>All {count}</source>
   <extracomment>neuron_labels.ALL_SAMPLES</extracomment>
   <translation>全部 {count}</translation>
  </message>
  <message>
   <source>Painted points</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>绘制的点</translation>
  </message>
  <message>
   <source>Drawn pictures</source>
   <extracomment>neuron_labels.OWN_DATA</extracomment>
   <translation>画的图片</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;Licence: {licence}.&lt;br&gt;Source: {source}&lt;/p&gt;</source>
   <extracomment>neuron_labels.DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;{description}&lt;/p&gt;&lt;p&gt;许可证：{licence}。&lt;br&gt;来源：{source}&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;Your own data: {counts}.&lt;/p&gt;</source>
   <extracomment>neuron_labels.OWN_DATA_TEXT</extracomment>
   <translation>&lt;b&gt;{title}&lt;/b&gt;&lt;p&gt;自己的数据：{counts}。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>own units</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>原单位</translation>
  </message>
  <message>
   <source>Show the weights for the data as measured, and not for the standardised inputs.</source>
   <extracomment>neuron_labels.OWN_UNITS</extracomment>
   <translation>显示对测量原值的权重，而不是对标准化输入的权重。</translation>
  </message>
  <message>
   <source>class {name}</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>类 {name}</translation>
  </message>
  <message>
   <source>Click or drag to paint points of this class.</source>
   <extracomment>neuron_labels.PAINT_CLASS</extracomment>
   <translation>单击或拖动可绘制此类的点。</translation>
  </message>
  <message>
   <source>Clear</source>
   <extracomment>neuron_labels.CLEAR, neuron_labels.CLEAR_DRAWING, own_data_labels.CLEAR, race_labels.CLEAR_SHORT</extracomment>
   <translation>清空</translation>
  </message>
  <message>
   <source>Take all painted points away and begin anew.</source>
   <extracomment>neuron_labels.CLEAR</extracomment>
   <translation>去掉所有绘制的点，重新开始。</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>完成</translation>
  </message>
  <message>
   <source>Stop painting.</source>
   <extracomment>neuron_labels.DONE</extracomment>
   <translation>停止绘制。</translation>
  </message>
  <message>
   <source>Points of both classes are needed: there is none of “{name}”.</source>
   <extracomment>neuron_labels.BOTH_CLASSES</extracomment>
   <translation>两个类别都需要有点：“{name}”一个也没有。</translation>
  </message>
  <message>
   <source>The gradient of one sample, factor by factor.</source>
   <extracomment>neuron_labels.CHAIN_RULE</extracomment>
   <translation>一个样本的梯度，逐个因子。</translation>
  </message>
  <message>
   <source>Ask the neuron</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>询问神经元</translation>
  </message>
  <message>
   <source>What the neuron answers for a sample that it has not seen.</source>
   <extracomment>neuron_labels.ASK</extracomment>
   <translation>对没见过的样本，神经元如何回答。</translation>
  </message>
  <message>
   <source>What if the code were wrong?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>如果程序写错了呢？</translation>
  </message>
  <message>
   <source>Put a common bug into the code: what does it do?</source>
   <extracomment>neuron_labels.BUGS</extracomment>
   <translation>在程序里放入一个常见错误：它会怎样？</translation>
  </message>
  <message>
   <source>sample {number} of {count}: {name}</source>
   <extracomment>neuron_labels.SAMPLE</extracomment>
   <translation>第 {number} 个样本，共 {count} 个：{name}</translation>
  </message>
  <message>
   <source>The sample before. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.PREVIOUS</extracomment>
   <translation>上一个样本。单击样本也可选中它。</translation>
  </message>
  <message>
   <source>The next sample. A click on a sample chooses it too.</source>
   <extracomment>neuron_labels.NEXT</extracomment>
   <translation>下一个样本。单击样本也可选中它。</translation>
  </message>
  <message>
   <source>The sample before</source>
   <extracomment>neuron_labels.PREVIOUS_NAME</extracomment>
   <translation>上一个样本</translation>
  </message>
  <message>
   <source>The next sample</source>
   <extracomment>neuron_labels.NEXT_NAME</extracomment>
   <translation>下一个样本</translation>
  </message>
  <message>
   <source>Input</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>输入</translation>
  </message>
  <message>
   <source>Which of the inputs the last two factors are shown for.</source>
   <extracomment>neuron_labels.INPUT</extracomment>
   <translation>后两个因子显示的是哪一个输入。</translation>
  </message>
  <message>
   <source>the error</source>
   <extracomment>neuron_labels.ERROR_TILE</extracomment>
   <translation>误差</translation>
  </message>
  <message>
   <source>the slope</source>
   <extracomment>neuron_labels.SLOPE_TILE</extracomment>
   <translation>斜率</translation>
  </message>
  <message>
   <source>the input</source>
   <extracomment>neuron_labels.INPUT_TILE</extracomment>
   <translation>输入</translation>
  </message>
  <message>
   <source>its pull</source>
   <extracomment>neuron_labels.PULL_TILE</extracomment>
   <translation>它的拉力</translation>
  </message>
  <message>
   <source>error: large</source>
   <extracomment>neuron_labels.ERROR_LARGE</extracomment>
   <translation>误差：大</translation>
  </message>
  <message>
   <source>error: small</source>
   <extracomment>neuron_labels.ERROR_SMALL</extracomment>
   <translation>误差：小</translation>
  </message>
  <message>
   <source>flat: it stalls</source>
   <extracomment>neuron_labels.SLOPE_FLAT</extracomment>
   <translation>平坦：停滞</translation>
  </message>
  <message>
   <source>cancels with 1/σ′</source>
   <extracomment>neuron_labels.SLOPE_CANCELLED</extracomment>
   <translation>与 1/σ′ 约去</translation>
  </message>
  <message>
   <source>left out by the bug</source>
   <extracomment>neuron_labels.SLOPE_MISSING</extracomment>
   <translation>被有错的程序漏掉</translation>
  </message>
  <message>
   <source>forgotten by the bug</source>
   <extracomment>neuron_labels.INPUT_MISSING</extracomment>
   <translation>被有错的程序忘掉</translation>
  </message>
  <message>
   <source>the bias’ input is 1</source>
   <extracomment>neuron_labels.INPUT_BIAS</extracomment>
   <translation>偏置的输入是 1</translation>
  </message>
  <message>
   <source>How far the output ŷ is from the label y: what is wrong with this sample.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>输出 ŷ 离标签 y 有多远：这个样本错在哪里。</translation>
  </message>
  <message>
   <source>How much the output moves when z does. Nearly 0 where the neuron is sure, right or wrong: there a sample hardly pulls, however wrong it is.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>z 变动时输出变动多少。神经元很确定时（无论对错）几乎为 0：此时样本无论错得多厉害，都几乎不拉。</translation>
  </message>
  <message>
   <source>What the weight is multiplied with: a large input makes its weight move more.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>与权重相乘的数：输入越大，权重变动越多。</translation>
  </message>
  <message>
   <source>The product: this sample’s part of the gradient. The mean of all samples’ pulls is ∂C/∂w, and the step is −η times that.</source>
   <extracomment>neuron_labels.TILE_TIPS</extracomment>
   <translation>三者之积：这个样本在梯度中的那一份。所有样本拉力的均值是 ∂C/∂w，走的一步是它的 −η 倍。</translation>
  </message>
  <message>
   <source>Cross-entropy: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Times σ′(z) = ŷ(1 − ŷ), what is left is ŷ − y: a sample that is quite wrong pulls with all its might.</source>
   <extracomment>neuron_labels.CANCELLED_TIP</extracomment>
   <translation>交叉熵：∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ))。乘上 σ′(z) = ŷ(1 − ŷ)，只剩 ŷ − y：错得很厉害的样本会全力拉动。</translation>
  </message>
  <message>
   <source>mean of {count}</source>
   <extracomment>neuron_labels.MEAN</extracomment>
   <translation>{count} 个的均值</translation>
  </message>
  <message>
   <source>{name} = {here}, after the method’s next step</source>
   <extracomment>neuron_labels.NEXT_WEIGHT</extracomment>
   <translation>{name} = {here}，经方法的下一步之后</translation>
  </message>
  <message>
   <source>{name}: any number, in the data's own units.</source>
   <extracomment>neuron_labels.ASK_FEATURE_TIP</extracomment>
   <translation>{name}：任意数，用数据的原单位。</translation>
  </message>
  <message>
   <source>Click anywhere in the data, or type the features.</source>
   <extracomment>neuron_labels.ASK_HINT</extracomment>
   <translation>单击数据中的任意处，或输入各特征。</translation>
  </message>
  <message>
   <source>Draw a picture: the answer follows.</source>
   <extracomment>neuron_labels.ASK_DRAWING</extracomment>
   <translation>画一幅图片：回答随之出现。</translation>
  </message>
  <message>
   <source>An empty picture.</source>
   <extracomment>neuron_labels.CLEAR_DRAWING</extracomment>
   <translation>一幅空图片。</translation>
  </message>
  <message>
   <source>Load the example</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>载入例子</translation>
  </message>
  <message>
   <source>Four points on a line, learning rate 1, from (0.5, 0.2): 200 steps show what each bug does.</source>
   <extracomment>neuron_labels.TRY_EXAMPLE</extracomment>
   <translation>一条线上的四个点，学习率 1，从 (0.5, 0.2) 出发：200 步就能看出每种错误的后果。</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right (to {error}).</source>
   <extracomment>neuron_labels.CHECK_AGREES</extracomment>
   <translation>有限差分：梯度正确（相差不超过 {error}）。</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong. Claimed {claimed}, measured {measured}.</source>
   <extracomment>neuron_labels.CHECK_FAILS</extracomment>
   <translation>有限差分：梯度错误。程序给出 {claimed}，实测 {measured}。</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is right. The step is not: it mixes two points.</source>
   <extracomment>neuron_labels.CHECK_LATE</extracomment>
   <translation>有限差分：梯度正确。但走的一步不正确：它混用了两个点。</translation>
  </message>
  <message>
   <source>This page keeps to itself which bug is in the code. What the check finds:</source>
   <extracomment>neuron_labels.CHECK_KEPT</extracomment>
   <translation>程序里是哪一种错误，本页不透露。检查的结果：</translation>
  </message>
  <message>
   <source>Finite differences: the gradient is wrong.</source>
   <extracomment>neuron_labels.CHECK_FAILS_SHORT</extracomment>
   <translation>有限差分：梯度错误。</translation>
  </message>
  <message>
   <source>Finite differences: computing.</source>
   <extracomment>neuron_labels.CHECK_WAITS</extracomment>
   <translation>有限差分：正在计算。</translation>
  </message>
  <message numerus="yes">
   <source>{count} others</source>
   <extracomment>neuron_labels.others; one: {count} other</extracomment>
   <translation>
    <numerusform>其余 {count} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>quadratic, 1/(2N)</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>二次，1/(2N)</translation>
  </message>
  <message>
   <source>quadratic, 1/N</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>二次，1/N</translation>
  </message>
  <message>
   <source>cross-entropy</source>
   <extracomment>neuron_words.COSTS</extracomment>
   <translation>交叉熵</translation>
  </message>
  <message>
   <source>as measured</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>测量原值</translation>
  </message>
  <message>
   <source>standardised</source>
   <extracomment>neuron_words.SCALES</extracomment>
   <translation>标准化</translation>
  </message>
  <message>
   <source>decay</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>衰减率</translation>
  </message>
  <message>
   <source>epsilon</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>ε</translation>
  </message>
  <message>
   <source>beta1</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>β₁</translation>
  </message>
  <message>
   <source>beta2</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>β₂</translation>
  </message>
  <message>
   <source>low</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>下界</translation>
  </message>
  <message>
   <source>high</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>上界</translation>
  </message>
  <message>
   <source>points</source>
   <extracomment>neuron_words._OPTIONS</extracomment>
   <translation>点数</translation>
  </message>
  <message>
   <source>Sign of the exponent</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>指数的符号</translation>
  </message>
  <message>
   <source>The output is 1/(1 + e^z), the gradient still that of 1/(1 + e^(−z)): every step climbs.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>输出是 1/(1 + e^z)，梯度却仍是 1/(1 + e^(−z)) 的：每一步都在上坡。</translation>
  </message>
  <message>
   <source>Forgotten x</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>忘了 x</translation>
  </message>
  <message>
   <source>∂ŷ/∂w without its factor x: every weight moves as the bias does.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>∂ŷ/∂w 少了因子 x：每个权重都像偏置那样变动。</translation>
  </message>
  <message>
   <source>Sum instead of mean</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>求和而非平均</translation>
  </message>
  <message>
   <source>Without the 1/N the steps are N times as long: right direction, wrong length.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>没有 1/N，步子就长了 N 倍：方向对，长度错。</translation>
  </message>
  <message>
   <source>σ′ left out</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>漏了 σ′</translation>
  </message>
  <message>
   <source>The chain rule's middle factor is missing: this is the gradient of another cost.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>缺了链式法则中间的因子：这是另一种代价的梯度。</translation>
  </message>
  <message>
   <source>b updated with the new w</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>用新的 w 更新 b</translation>
  </message>
  <message>
   <source>b's gradient is computed after w has moved: two half-steps, not one step.</source>
   <extracomment>neuron_words.MISTAKES</extracomment>
   <translation>w 变动之后才计算 b 的梯度：成了两个半步，而不是一步。</translation>
  </message>
  <message>
   <source>Under cross-entropy σ′ has cancelled, so leaving it out changes nothing.</source>
   <extracomment>neuron_words.NO_SLOPE_HAS_CANCELLED</extracomment>
   <translation>在交叉熵中 σ′ 已经约去，所以漏掉它没有影响。</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples</source>
   <extracomment>neuron_words.setting; one: {count} sample</extracomment>
   <translation>
    <numerusform>{count} 个样本</numerusform>
   </translation>
  </message>
  <message>
   <source>A sigmoid neuron with {inputs} ({scale}) learns {zero} (0) and {one} (1) from {samples}; cost {cost}; {how}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>一个 sigmoid 神经元，{inputs}（{scale}），由{samples}学习 {zero}（0）和 {one}（1）；代价 {cost}；{how}</translation>
  </message>
  <message>
   <source>{method} from {start} with learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method}，起点：{start}，学习率 {rate}</translation>
  </message>
  <message>
   <source>No threshold here: the cost is flat in one direction (one λ is 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>这里没有阈值：代价在一个方向上是平的（有一个 λ 为 0）。</translation>
  </message>
  <message>
   <source>Choose a smaller {rate}.</source>
   <extracomment>neuron_words._remedy, outcome_words.remedy</extracomment>
   <translation>请选更小的 {rate}。</translation>
  </message>
  <message>
   <source>No flat boundary separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>没有平的边界能分开这两类，所以无论权重取什么，总有样本在错误的一侧。</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>第 {step} 步：代价 {cost}，准确率 {share}。{verdict}</translation>
  </message>
  <message>
   <source>accuracy {share} · held out {held}, cost {cost}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>准确率 {share} · 留出 {held}，代价 {cost}</translation>
  </message>
  <message>
   <source>epoch {epoch}, cost of all {cost}, {accuracy}</source>
   <extracomment>neuron_words.score_note</extracomment>
   <translation>轮次 {epoch}，全部样本的代价 {cost}，{accuracy}</translation>
  </message>
  <message>
   <source>{name}, {share}</source>
   <extracomment>neuron_words.answer</extracomment>
   <translation>{name}，{share}</translation>
  </message>
  <message>
   <source>{samples}, {count} held out</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{samples}（留出 {count} 个）</translation>
  </message>
  <message>
   <source>{cost}, batches of {count}</source>
   <extracomment>neuron_words.setting</extracomment>
   <translation>{cost}，每批 {count} 个</translation>
  </message>
  <message>
   <source>{method} from {start}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method}，起点：{start}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options} and learning rate {rate}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method}，起点：{start}，{options}，学习率 {rate}</translation>
  </message>
  <message>
   <source>a random start (seed {seed})</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>随机（随机种子 {seed}）</translation>
  </message>
  <message>
   <source>a start of your own</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>自定</translation>
  </message>
  <message>
   <source>Here {limit}: below it a step goes down. L changes along the way.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>这里 {limit}：低于它，走一步会下降。L 沿途会变。</translation>
  </message>
  <message>
   <source>No threshold here: the cost curves downwards in every direction (all λ &lt; 0).</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>这里没有阈值：代价在各个方向都向下弯（所有 λ &lt; 0）。</translation>
  </message>
  <message>
   <source>No threshold here: the cost is no bowl, one λ is {lowest}.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>这里没有阈值：代价不是碗形，有一个 λ 为 {lowest}。</translation>
  </message>
  <message>
   <source>See what its steps do; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>看看它的步子有什么效果；{share} 位于自己一侧。</translation>
  </message>
  <message>
   <source>{share} are on their own side. Step or run.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} 位于自己一侧。单步或运行。</translation>
  </message>
  <message numerus="yes">
   <source>{count} samples are quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict; one: One sample is quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.</extracomment>
   <translation>
    <numerusform>{count} 个样本错得很厉害，而 σ′ 在那里几乎为 0。{share} 位于自己一侧。</numerusform>
   </translation>
  </message>
  <message>
   <source>Learning.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>正在学习。</translation>
  </message>
  <message>
   <source>{share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>{share} 位于自己一侧。</translation>
  </message>
  <message>
   <source>H was singular or nearly so there: choose another start or method.</source>
   <extracomment>neuron_words._remedy</extracomment>
   <translation>H 在那里奇异或接近奇异：请另选起点或方法。</translation>
  </message>
  <message>
   <source>Step {step}: cost {cost}, accuracy {share}, held out {held}. {verdict}</source>
   <extracomment>neuron_words.summary</extracomment>
   <translation>第 {step} 步：代价 {cost}，准确率 {share}，留出 {held}。{verdict}</translation>
  </message>
  <message>
   <source>accuracy {share}</source>
   <extracomment>neuron_words.accuracy</extracomment>
   <translation>准确率 {share}</translation>
  </message>
  <message numerus="yes">
   <source>{count} inputs</source>
   <extracomment>neuron_words.setting; one: {count} input</extracomment>
   <translation>
    <numerusform>{count} 个输入</numerusform>
   </translation>
  </message>
  <message>
   <source>{method} with {options}</source>
   <extracomment>neuron_words.how, walk_words._method</extracomment>
   <translation>{method}，{options}</translation>
  </message>
  <message>
   <source>{method} from {start} with {options}</source>
   <extracomment>neuron_words.how</extracomment>
   <translation>{method}，起点：{start}，{options}</translation>
  </message>
  <message>
   <source>{value} for all</source>
   <extracomment>neuron_words.start</extracomment>
   <translation>全为 {value}</translation>
  </message>
  <message>
   <source>Here {limit}, and {rate} is not below: the next steps overshoot for now.</source>
   <extracomment>neuron_words.forecast</extracomment>
   <translation>这里 {limit}，而 {rate} 不低于它：接下来几步暂时会越过。</translation>
  </message>
  <message>
   <source>No threshold here: each step goes down the cost of another batch.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>这里没有阈值：每一步降的是另一批的代价。</translation>
  </message>
  <message>
   <source>No threshold here: the code's steps do not follow the cost's gradient.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>这里没有阈值：程序走的步不沿代价的梯度。</translation>
  </message>
  <message>
   <source>No threshold is computed for so much data: try rates ten times apart.</source>
   <extracomment>neuron_words._no_threshold</extracomment>
   <translation>数据这么多时不计算阈值：请尝试相差十倍的学习率。</translation>
  </message>
  <message>
   <source>No threshold here: 1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>neuron_words._no_threshold, rate_words._of_method</extracomment>
   <translation>这里没有阈值：1/L 和 2/L 只适用于普通梯度下降。</translation>
  </message>
  <message>
   <source>It takes the slope for {slope}, and its steps have all but ended. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>它把斜率算成 {slope}，步子几乎已经停止。{share} 位于自己一侧。</translation>
  </message>
  <message>
   <source>Converged.</source>
   <extracomment>neuron_words.verdict, verdict_words.converged_title</extracomment>
   <translation>已收敛。</translation>
  </message>
  <message>
   <source>The slope is {slope}; {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>斜率是 {slope}；{share} 位于自己一侧。</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>第 {step} 步时数已大到无法计算。</translation>
  </message>
  <message numerus="yes">
   <source>The same weights come back every {count} steps.</source>
   <extracomment>neuron_words.verdict; one: The same weights come back every {count} steps.</extracomment>
   <translation>
    <numerusform>每 {count} 步又回到同样的权重。</numerusform>
   </translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}. Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>斜率只有 {slope}，但代价还有 {cost}。平坦不等于完成。</translation>
  </message>
  <message>
   <source>The code has a bug.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>程序有错误。</translation>
  </message>
  <message>
   <source>Ready.</source>
   <extracomment>neuron_words.verdict, verdict_words.ready</extracomment>
   <translation>准备就绪。</translation>
  </message>
  <message>
   <source>Learning, slowly.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>正在学习，很慢。</translation>
  </message>
  <message>
   <source>No point separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>没有一个点能分开这两类，所以无论权重取什么，总有样本在错误的一侧。</translation>
  </message>
  <message>
   <source>No straight line separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>没有直线能分开这两类，所以无论权重取什么，总有样本在错误的一侧。</translation>
  </message>
  <message>
   <source>No plane separates these classes, so whatever the weights, some samples stay on the wrong side.</source>
   <extracomment>neuron_words.why_not_all</extracomment>
   <translation>没有平面能分开这两类，所以无论权重取什么，总有样本在错误的一侧。</translation>
  </message>
  <message>
   <source>Converged on a plateau.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>在高原上收敛。</translation>
  </message>
  <message>
   <source>The slope is {slope}, but only since σ′ is nearly 0 where the neuron is sure and wrong. Flat does not mean done. {share} are on their own side.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>斜率是 {slope}，但只是因为神经元确定却答错时 σ′ 几乎为 0。平坦不等于完成。{share} 位于自己一侧。</translation>
  </message>
  <message>
   <source>Converged at step {step}.</source>
   <extracomment>neuron_words.verdict, parabola_words._ENDINGS, verdict_words.converged_title</extracomment>
   <translation>在第 {step} 步收敛。</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>第 {step} 步时代价已超过开始时的一百万倍。</translation>
  </message>
  <message>
   <source>Diverged.</source>
   <extracomment>neuron_words.verdict, outcome_words.diverged, parabola_words._diverged</extracomment>
   <translation>已发散。</translation>
  </message>
  <message>
   <source>Cycling.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>在循环。</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is {cost}: σ′ is nearly 0 where the neuron is sure and wrong (saturation). Flat does not mean done.</source>
   <extracomment>neuron_words.verdict</extracomment>
   <translation>斜率只有 {slope}，但代价还有 {cost}：神经元确定却答错时 σ′ 几乎为 0（饱和）。平坦不等于完成。</translation>
  </message>
  <message>
   <source>Stalled.</source>
   <extracomment>neuron_words.verdict, parabola_words.verdict, walk_words.verdict</extracomment>
   <translation>已停滞。</translation>
  </message>
  <message>
   <source>undefined</source>
   <extracomment>numerals._not_finite</extracomment>
   <translation>无定义</translation>
  </message>
  <message numerus="yes">
   <source>Gradient descent is as near after {count} evaluations.</source>
   <extracomment>outcome_words._rival; one: Gradient descent is as near after {count} evaluation.</extracomment>
   <translation>
    <numerusform>梯度下降求值 {count} 次就能同样接近。</numerusform>
   </translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Go back, and choose a smaller {rate} or another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>第 {step} 步走到 {place}，函数在那里无定义。请后退，选更小的 {rate} 或另一个起点。</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>第 {step} 步时数已大到无法计算：前方没有最低点。</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>第 {step} 步时数已大到无法计算：f″ 接近 0 处，局部抛物线很宽，顶点很远。请另选起点。</translation>
  </message>
  <message>
   <source>Searched.</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>搜索完毕。</translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>{count} 个点中最好的是 {place}，代价 {cost}；点与点相距 {distance}。{rival}</translation>
  </message>
  <message>
   <source>Searching.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>正在搜索。</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried; the best so far is {place}, cost {cost}. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{count} 个点中已试 {tried} 个；目前最好的是 {place}，代价 {cost}。网格不懂斜率：它逐点尝试。</translation>
  </message>
  <message>
   <source>Gradient descent does not come there within {steps} steps.</source>
   <extracomment>outcome_words._rival</extracomment>
   <translation>梯度下降在 {steps} 步内到不了那里。</translation>
  </message>
  <message>
   <source>Not downhill.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>不是下坡。</translation>
  </message>
  <message>
   <source>{curvature} here: the local parabola opens downwards, and its extreme is a maximum. Newton’s step climbs to it.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>这里 {curvature}：局部抛物线开口向下，其极值是极大值。牛顿法的一步会爬上去。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a minimum, for the function curves up around it.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在 {place} 处斜率是 {slope}：是极小值点，因为函数在它四周向上弯。</translation>
  </message>
  <message>
   <source>Converged on a flat at step {step}.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>在第 {step} 步于平坦处收敛。</translation>
  </message>
  <message>
   <source>Converged on a flat.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>在平坦处收敛。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, and the curvature nearly 0 too: a flat bottom, a saddle or a plateau.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>在 {place} 处斜率是 {slope}，曲率也几乎为 0：平底、鞍点或高原。</translation>
  </message>
  <message>
   <source>Choose another start.</source>
   <extracomment>outcome_words.diverged, outcome_words.remedy</extracomment>
   <translation>请另选起点。</translation>
  </message>
  <message>
   <source>At step {step} the walk begins at {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>第 {step} 步时行走从 {place} 开始，函数在那里无定义。请另选起点。</translation>
  </message>
  <message>
   <source>At step {step} the walk came to {place}, where the function is not defined. Choose another start.</source>
   <extracomment>outcome_words._in_a_gap</extracomment>
   <translation>第 {step} 步走到 {place}，函数在那里无定义。请另选起点。</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: no lowest point lies ahead.</source>
   <extracomment>outcome_words._without_end</extracomment>
   <translation>第 {step} 步时代价已超过开始时的一百万倍：前方没有最低点。</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began: where f″ is nearly 0, the local parabola is wide and its vertex far. Choose another start.</source>
   <extracomment>outcome_words._vertex_too_far</extracomment>
   <translation>第 {step} 步时代价已超过开始时的一百万倍：f″ 接近 0 处，局部抛物线很宽，顶点很远。请另选起点。</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} points has a cost. Choose another range.</source>
   <extracomment>outcome_words.search, phase_words._found; one: The {count} point has no cost. Choose another range.</extracomment>
   <translation>
    <numerusform>{count} 个点都没有代价。请另选范围。</numerusform>
   </translation>
  </message>
  <message>
   <source>The best of {count} points is {place}, cost {cost}; the points are {distance} apart. It lies at the grid’s edge: widen the range. {rival}</source>
   <extracomment>outcome_words.search</extracomment>
   <translation>{count} 个点中最好的是 {place}，代价 {cost}；点与点相距 {distance}。它在网格边缘：请扩大范围。{rival}</translation>
  </message>
  <message>
   <source>{tried} of {count} points tried. A grid knows no slope: it tries every point.</source>
   <extracomment>outcome_words._searching</extracomment>
   <translation>{count} 个点中已试 {tried} 个。网格不懂斜率：它逐点尝试。</translation>
  </message>
  <message>
   <source>H is not positive definite (λ from {lowest} to {highest}): Newton’s step leads to a saddle or a maximum of the local model.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H 不是正定的（λ 从 {lowest} 到 {highest}）：牛顿法的一步走向局部模型的鞍点或极大值点。</translation>
  </message>
  <message>
   <source>No step from here.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>从这里走不出一步。</translation>
  </message>
  <message>
   <source>f″ = 0: the local parabola is a straight line, which has no lowest point. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>f″ = 0：局部抛物线是一条直线，没有最低点。请另选起点。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在 {place} 处斜率是 {slope}。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}, within the tolerance.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在 {place} 处斜率是 {slope}，在容差之内。</translation>
  </message>
  <message>
   <source>Balanced on the top.</source>
   <extracomment>outcome_words.converged, parabola_words.verdict</extracomment>
   <translation>停在最高点上。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a maximum. The smallest push leads away.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在 {place} 处斜率是 {slope}：极大值点。轻轻一推就会离开。</translation>
  </message>
  <message>
   <source>On a saddle.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在鞍点上。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: down one way, up the other. It is no minimum.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在 {place} 处斜率是 {slope}：一个方向下降，另一个方向上升。不是极小值点。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}. One way the curvature is 0: the floor of a valley, or no minimum at all.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在 {place} 处斜率是 {slope}。有一个方向曲率为 0：是谷底，或根本不是极小值点。</translation>
  </message>
  <message>
   <source>The slope is {slope} at {place}: a local minimum of value {value}. The lowest is {lowest}.</source>
   <extracomment>outcome_words.converged</extracomment>
   <translation>在 {place} 处斜率是 {slope}：局部极小值点，值为 {value}。最低的是 {lowest}。</translation>
  </message>
  <message>
   <source>The walk stands in a corner, {place}: both sides rise from here.</source>
   <extracomment>outcome_words._on_a_flat</extracomment>
   <translation>行走停在尖角 {place}：两边都从这里上升。</translation>
  </message>
  <message>
   <source>No slope here.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>这里没有斜率。</translation>
  </message>
  <message>
   <source>At step {step} the walk stands at {place}, where the function has a value and no slope. Choose another start or rate.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>第 {step} 步时行走停在 {place}，函数在那里有值而没有斜率。请另选起点或学习率。</translation>
  </message>
  <message>
   <source>Walked into a gap.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>走进了缺口。</translation>
  </message>
  <message>
   <source>No next point.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>没有下一个点。</translation>
  </message>
  <message>
   <source>At step {step} Newton’s equations had no finite solution: the curvature was 0, or nearly. Choose another start.</source>
   <extracomment>outcome_words.diverged</extracomment>
   <translation>第 {step} 步时牛顿法的方程没有有限的解：曲率为 0，或接近 0。请另选起点。</translation>
  </message>
  <message>
   <source>Down without end.</source>
   <extracomment>outcome_words.diverged, walk_words.verdict</extracomment>
   <translation>无止境地下降。</translation>
  </message>
  <message>
   <source>H is singular (one λ is 0): its equations have no single solution. Choose another start.</source>
   <extracomment>outcome_words.newton_warning</extracomment>
   <translation>H 是奇异的（有一个 λ 为 0）：方程没有唯一解。请另选起点。</translation>
  </message>
  <message>
   <source>Throw away</source>
   <extracomment>own_data_labels.THROW_AWAY</extracomment>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Go back</source>
   <extracomment>own_data_labels.KEEP</extracomment>
   <translation>返回</translation>
  </message>
  <message>
   <source>Drawing pad</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>画板</translation>
  </message>
  <message>
   <source>Draw with the left button, erase with the right one or with Shift. With the keyboard: the arrow keys move, Space draws or erases a pixel, Delete clears, Ctrl+Z undoes a stroke.</source>
   <extracomment>own_data_labels.PAD</extracomment>
   <translation>左键画，右键或 Shift 擦。用键盘时：方向键移动，空格键画或擦一个像素，Delete 清空，Ctrl+Z 撤销一笔。</translation>
  </message>
  <message>
   <source>Draw here</source>
   <extracomment>own_data_labels.PAD_HINT</extracomment>
   <translation>在此作画</translation>
  </message>
  <message>
   <source>Draw pictures</source>
   <extracomment>own_data_labels.DRAW</extracomment>
   <translation>画图</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>own_data_labels.PICTURES</extracomment>
   <translation>图片</translation>
  </message>
  <message>
   <source>Draw a picture, say what it is, and draw the next: five of each are a good start.</source>
   <extracomment>own_data_labels.DRAW_INTRO</extracomment>
   <translation>画一幅图片，说明它是什么，再画下一幅：每类五幅是不错的开头。</translation>
  </message>
  <message>
   <source>cat</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>猫</translation>
  </message>
  <message>
   <source>dog</source>
   <extracomment>own_data_labels.CLASS_NAMES</extracomment>
   <translation>狗</translation>
  </message>
  <message>
   <source>Name of class 0</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>类 0 的名称</translation>
  </message>
  <message>
   <source>What the first kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>第一类图片叫什么：1 至 30 个字符。</translation>
  </message>
  <message>
   <source>Name of class 1</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>类 1 的名称</translation>
  </message>
  <message>
   <source>What the second kind of picture is called: 1 to 30 characters.</source>
   <extracomment>own_data_labels.CLASS_FIELDS</extracomment>
   <translation>第二类图片叫什么：1 至 30 个字符。</translation>
  </message>
  <message>
   <source>Add the picture to the first class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>把图片加入第一类。</translation>
  </message>
  <message>
   <source>Add the picture to the second class.</source>
   <extracomment>own_data_labels.ADD</extracomment>
   <translation>把图片加入第二类。</translation>
  </message>
  <message>
   <source>An empty pad. Ctrl+Z on the pad brings the drawing back.  (Delete)</source>
   <extracomment>own_data_labels.CLEAR</extracomment>
   <translation>清空画板。在画板上按 Ctrl+Z 可找回图画。  (Delete)</translation>
  </message>
  <message>
   <source>Clear all</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>全部清空</translation>
  </message>
  <message>
   <source>Remove all pictures. Ctrl+Z brings them back.</source>
   <extracomment>own_data_labels.CLEAR_ALL</extracomment>
   <translation>去掉所有图片。Ctrl+Z 可找回。</translation>
  </message>
  <message>
   <source>Undo stroke</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>撤销一笔</translation>
  </message>
  <message>
   <source>Take the last stroke back.  (Ctrl+Z on the pad)</source>
   <extracomment>own_data_labels.UNDO_STROKE</extracomment>
   <translation>撤回最后一笔。  （在画板上按 Ctrl+Z）</translation>
  </message>
  <message>
   <source>Take the last adding or removing of pictures back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO_PICTURE</extracomment>
   <translation>撤回上一次添加或删除图片。  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Train on these</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>用它们训练</translation>
  </message>
  <message>
   <source>Give the pictures to the neuron; more can be added later.</source>
   <extracomment>own_data_labels.TRAIN</extracomment>
   <translation>把图片交给神经元；之后还可以添加。</translation>
  </message>
  <message>
   <source>Click selects, Delete removes, a double click or Enter puts it on the pad again.</source>
   <extracomment>own_data_labels.SHELF_TIP</extracomment>
   <translation>单击选中，Delete 删除，双击或 Enter 重新放到画板上。</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <extracomment>own_data_labels.SHELF_EMPTY</extracomment>
   <translation>还没有图片</translation>
  </message>
  <message>
   <source>Draw a picture first, then add it.</source>
   <extracomment>own_data_labels.DRAW_FIRST</extracomment>
   <translation>请先画一幅图片，再添加。</translation>
  </message>
  <message>
   <source>Each class needs a name.</source>
   <extracomment>own_data_labels.NO_CLASS_NAME</extracomment>
   <translation>每个类别都需要名称。</translation>
  </message>
  <message>
   <source>The two classes need different names.</source>
   <extracomment>own_data_labels.SAME_CLASS_NAME</extracomment>
   <translation>两个类别的名称必须不同。</translation>
  </message>
  <message>
   <source>Add at least one picture of each class: “{missing}” has none yet.</source>
   <extracomment>own_data_labels.ADD_ONE</extracomment>
   <translation>请每类至少添加一幅图片：“{missing}”还没有。</translation>
  </message>
  <message>
   <source>Add at least one picture of “{first}” and one of “{second}”.</source>
   <extracomment>own_data_labels.ADD_BOTH</extracomment>
   <translation>请至少添加一幅“{first}”和一幅“{second}”的图片。</translation>
  </message>
  <message>
   <source>The picture is on the pad; adding it makes another.</source>
   <extracomment>own_data_labels.ON_THE_PAD</extracomment>
   <translation>图片已在画板上；添加它会另成一幅。</translation>
  </message>
  <message>
   <source>The neuron has not been given these pictures. Throw them away?</source>
   <extracomment>own_data_labels.PICTURES_LOST</extracomment>
   <translation>这些图片还没有交给神经元。要放弃吗？</translation>
  </message>
  <message>
   <source>Take the last change back.  (Ctrl+Z)</source>
   <extracomment>own_data_labels.UNDO</extracomment>
   <translation>撤回上一次修改。  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Edit rows</source>
   <extracomment>own_data_labels.EDIT_ROWS</extracomment>
   <translation>编辑数据行</translation>
  </message>
  <message>
   <source>Add a row</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>添加一行</translation>
  </message>
  <message>
   <source>An empty row below the current one, to be filled in.  (Ctrl+N)</source>
   <extracomment>own_data_labels.ADD_ROW</extracomment>
   <translation>在当前行下方加一个空行待填。  (Ctrl+N)</translation>
  </message>
  <message>
   <source>Pictures are drawn in the window “Draw pictures”.</source>
   <extracomment>own_data_labels.ADD_NO_PICTURE</extracomment>
   <translation>图片在“画图”窗口中绘制。</translation>
  </message>
  <message>
   <source>Delete rows</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>删除行</translation>
  </message>
  <message>
   <source>Delete the rows with a selected cell.  (Delete)</source>
   <extracomment>own_data_labels.DELETE_ROWS</extracomment>
   <translation>删除选中单元格所在的行。  (Delete)</translation>
  </message>
  <message>
   <source>Copy the selected cells for a spreadsheet.  (Ctrl+C)</source>
   <extracomment>own_data_labels.COPY</extracomment>
   <translation>复制选中的单元格，供电子表格使用。  (Ctrl+C)</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste cells of a spreadsheet, or lines with tabs, semicolons or commas, from the current cell on; rows are added as needed.  (Ctrl+V)</source>
   <extracomment>own_data_labels.PASTE</extracomment>
   <translation>从当前单元格起粘贴电子表格的单元格，或以制表符、分号、逗号分隔的行；需要时自动加行。  (Ctrl+V)</translation>
  </message>
  <message>
   <source>Apply</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>应用</translation>
  </message>
  <message>
   <source>Give the changed rows to the neuron.  (Ctrl+Enter)</source>
   <extracomment>own_data_labels.APPLY</extracomment>
   <translation>把修改后的数据行交给神经元。  (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Leave the data as it was.</source>
   <extracomment>own_data_labels.CANCEL</extracomment>
   <translation>数据保持原样。</translation>
  </message>
  <message>
   <source>Rows</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>数据行</translation>
  </message>
  <message>
   <source>Double-click or type to change a cell; F2 edits it, Esc leaves it.</source>
   <extracomment>own_data_labels.ROWS_TABLE</extracomment>
   <translation>双击或直接输入可修改单元格；F2 编辑，Esc 退出编辑。</translation>
  </message>
  <message>
   <source>picture</source>
   <extracomment>own_data_labels.PICTURE_COLUMN</extracomment>
   <translation>图片</translation>
  </message>
  <message>
   <source>{name} (edited)</source>
   <extracomment>own_data_labels.EDITED</extracomment>
   <translation>{name}（已编辑）</translation>
  </message>
  <message>
   <source>The changes have not been applied. Throw them away?</source>
   <extracomment>own_data_labels.ROWS_LOST</extracomment>
   <translation>修改尚未应用。要放弃吗？</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <extracomment>own_data_labels.UNCHANGED</extracomment>
   <translation>还没有任何修改。</translation>
  </message>
  <message>
   <source>Over 200 000 rows can be looked at, but not changed here: each change would have to move too many numbers. Change them in the file, and open that.</source>
   <extracomment>own_data_labels.READ_ONLY</extracomment>
   <translation>超过 200 000 行时可以查看，但不能在这里修改：每次修改都要移动太多的数。请在文件中修改，再打开它。</translation>
  </message>
  <message>
   <source>Over 20 000 rows: looking is fast, adding and deleting rows takes a moment.</source>
   <extracomment>own_data_labels.SLOW</extracomment>
   <translation>超过 20 000 行：查看很快，添加和删除行要稍等片刻。</translation>
  </message>
  <message>
   <source>Rows of both classes are needed: there is none of “{name}”.</source>
   <extracomment>own_data_labels.BOTH_CLASSES</extracomment>
   <translation>两个类别都需要有数据行：“{name}”一行也没有。</translation>
  </message>
  <message>
   <source>There are no rows left. Add one, or press Ctrl+Z.</source>
   <extracomment>own_data_labels.NO_ROWS</extracomment>
   <translation>一行也不剩了。请添加一行，或按 Ctrl+Z。</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be copied at once. Select fewer.</source>
   <extracomment>own_data_labels.TOO_LONG_COPY</extracomment>
   <translation>一次最多复制 50 000 个单元格。请少选一些。</translation>
  </message>
  <message>
   <source>At most 50 000 cells can be pasted at once. Save them as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_LONG_PASTE</extracomment>
   <translation>一次最多粘贴 50 000 个单元格。请存为 CSV 文件再打开。</translation>
  </message>
  <message>
   <source>{given} cells a row were copied, but from here to the right there are only {room}. Nothing was pasted: choose a cell further left.</source>
   <extracomment>own_data_labels.TOO_WIDE_PASTE</extracomment>
   <translation>复制的内容每行有 {given} 个单元格，而从这里向右只有 {room} 个。什么也没有粘贴：请选更靠左的单元格。</translation>
  </message>
  <message>
   <source>At most 200 000 rows can be changed here. Nothing was added: save the rows as a CSV file, and open that.</source>
   <extracomment>own_data_labels.TOO_MANY_ROWS</extracomment>
   <translation>这里最多能修改 200 000 行。什么也没有添加：请把数据行存为 CSV 文件再打开。</translation>
  </message>
  <message>
   <source>There is no text to paste.</source>
   <extracomment>own_data_labels.NOTHING_TO_PASTE</extracomment>
   <translation>没有可粘贴的文本。</translation>
  </message>
  <message>
   <source>Commas were read as decimal marks. For cells side by side, put tabs or semicolons between.</source>
   <extracomment>own_data_labels.ONE_COLUMN</extracomment>
   <translation>逗号已读作小数点。并排的单元格之间请用制表符或分号。</translation>
  </message>
  <message>
   <source>Pictures cannot be pasted as numbers here.</source>
   <extracomment>own_data_labels.NO_PICTURES_PASTED</extracomment>
   <translation>图片不能以数的形式粘贴到这里。</translation>
  </message>
  <message>
   <source>is empty. Give a number, such as 3.5.</source>
   <extracomment>own_data_labels.EMPTY_CELL</extracomment>
   <translation>为空。请给出一个数，如 3.5。</translation>
  </message>
  <message>
   <source>is empty. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.EMPTY_LABEL</extracomment>
   <translation>为空。请给出“{first}”或“{second}”。</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_A_NUMBER</extracomment>
   <translation>“{text}”不是数。请给出一个，如 3.5 或 1e-3。</translation>
  </message>
  <message>
   <source>“{text}” is not a finite number. Give one, such as 3.5 or 1e-3.</source>
   <extracomment>own_data_labels.NOT_FINITE</extracomment>
   <translation>“{text}”不是有限的数。请给出一个，如 3.5 或 1e-3。</translation>
  </message>
  <message>
   <source>“{text}” is none of the classes. Give “{first}” or “{second}”.</source>
   <extracomment>own_data_labels.NOT_A_CLASS</extracomment>
   <translation>“{text}”不是这两类之一。请给出“{first}”或“{second}”。</translation>
  </message>
  <message>
   <source>Open a table</source>
   <extracomment>own_data_labels.OPEN_FILE</extracomment>
   <translation>打开表格</translation>
  </message>
  <message>
   <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
   <extracomment>own_data_labels.FILE_KINDS</extracomment>
   <translation>CSV (*.csv *.tsv *.txt);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <extracomment>own_data_labels.READING</extracomment>
   <translation>正在读取 {name}……</translation>
  </message>
  <message>
   <source>{name} cannot be read: {why}.</source>
   <extracomment>own_data_labels.CANNOT_READ</extracomment>
   <translation>无法读取 {name}：{why}。</translation>
  </message>
  <message>
   <source>{name} was not opened.</source>
   <extracomment>own_data_labels.READING_CANCELLED</extracomment>
   <translation>没有打开 {name}。</translation>
  </message>
  <message>
   <source>Stop reading; everything stays as it was.  (Esc)</source>
   <extracomment>own_data_labels.READING_TIP</extracomment>
   <translation>停止读取；一切保持原样。  (Esc)</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <extracomment>own_data_labels.CHOOSE_COLUMNS</extracomment>
   <translation>选择列</translation>
  </message>
  <message>
   <source>Choice</source>
   <extracomment>own_data_labels.CHOICE</extracomment>
   <translation>选择</translation>
  </message>
  <message>
   <source>The first rows</source>
   <extracomment>own_data_labels.PREVIEW</extracomment>
   <translation>前几行</translation>
  </message>
  <message>
   <source>The column to be learnt: it says which class a row is of.</source>
   <extracomment>own_data_labels.LABEL_COLUMN</extracomment>
   <translation>要学习的列：它说明一行属于哪一类。</translation>
  </message>
  <message>
   <source>The label that the neuron answers with 1; it answers 0 for others.</source>
   <extracomment>own_data_labels.POSITIVE</extracomment>
   <translation>神经元以 1 回答的标签；其他标签回答 0。</translation>
  </message>
  <message>
   <source>What is done to each feature before the neuron sees it.</source>
   <extracomment>own_data_labels.SCALING</extracomment>
   <translation>神经元看到之前，对每个特征做什么。</translation>
  </message>
  <message>
   <source>The columns to learn from. Space checks or unchecks.</source>
   <extracomment>own_data_labels.FEATURES</extracomment>
   <translation>用来学习的列。空格键勾选或取消。</translation>
  </message>
  <message>
   <source>All</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>全选</translation>
  </message>
  <message>
   <source>Check every column of numbers.</source>
   <extracomment>own_data_labels.ALL_FEATURES</extracomment>
   <translation>勾选所有数值列。</translation>
  </message>
  <message>
   <source>Uncheck every column.</source>
   <extracomment>own_data_labels.NO_FEATURES</extracomment>
   <translation>取消勾选所有列。</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>打开</translation>
  </message>
  <message>
   <source>Learn from these columns.  (Enter)</source>
   <extracomment>own_data_labels.OPEN</extracomment>
   <translation>用这些列学习。  (Enter)</translation>
  </message>
  <message>
   <source>Each feature minus its mean, divided by its standard deviation: all weigh alike.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>每个特征减去均值，再除以标准差：各特征同等重要。</translation>
  </message>
  <message>
   <source>The numbers as they are in the file; large ones then need a small learning rate.</source>
   <extracomment>own_data_labels.SCALE_TIPS</extracomment>
   <translation>数保持文件中的原值；数大时需要小的学习率。</translation>
  </message>
  <message>
   <source>{name}  ·  the label</source>
   <extracomment>own_data_labels.IS_LABEL</extracomment>
   <translation>{name}  ·  标签</translation>
  </message>
  <message>
   <source>{name}  ·  text, such as “{value}”</source>
   <extracomment>own_data_labels.IS_TEXT</extracomment>
   <translation>{name}  ·  文本，如“{value}”</translation>
  </message>
  <message>
   <source>{name}  ·  no values</source>
   <extracomment>own_data_labels.IS_EMPTY</extracomment>
   <translation>{name}  ·  没有值</translation>
  </message>
  <message>
   <source>Check at least one feature.</source>
   <extracomment>own_data_labels.CHECK_SOME</extracomment>
   <translation>请至少勾选一个特征。</translation>
  </message>
  <message>
   <source>There is no feature to check: a table needs a label and, beside it, at least one column of numbers.</source>
   <extracomment>own_data_labels.NO_FEATURES_THERE</extracomment>
   <translation>没有可勾选的特征：表格除标签外还需要至少一列数。</translation>
  </message>
  <message>
   <source>Looking through the rows …</source>
   <extracomment>own_data_labels.CHECKING</extracomment>
   <translation>正在检查各行……</translation>
  </message>
  <message numerus="yes">
   <source>Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</source>
   <extracomment>own_data_labels.pixel; one: Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.</extracomment>
   <translation>
    <numerusform>第 {row} 行，第 {column} 列：{state}。{total} 个像素中画了 {drawn} 个。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The neuron has {count} pictures now. Draw more and train again at any time.</source>
   <extracomment>own_data_labels.given; one: The neuron has {count} picture now. Draw more and train again at any time.</extracomment>
   <translation>
    <numerusform>神经元现在有 {count} 幅图片。随时可以再画、再训练。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {pixels} pixels each.</source>
   <extracomment>own_data_labels.ready; one: {count} picture of {pixels} pixels each.</extracomment>
   <translation>
    <numerusform>{count} 幅图片，每幅 {pixels} 个像素。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows</source>
   <extracomment>own_data_labels.rows; one: {count} row</extracomment>
   <translation>
    <numerusform>{count} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>{rows}, {features}</source>
   <extracomment>own_data_labels.sized</extracomment>
   <translation>{rows}，{features}</translation>
  </message>
  <message numerus="yes">
   <source>Pasted {count} rows.</source>
   <extracomment>own_data_labels.pasted; one: Pasted {count} row.</extracomment>
   <translation>
    <numerusform>已粘贴 {count} 行。</numerusform>
   </translation>
  </message>
  <message>
   <source>Row {row}, {column}: {why}</source>
   <extracomment>own_data_labels.cell_refused</extracomment>
   <translation>第 {row} 行，{column}：{why}</translation>
  </message>
  <message numerus="yes">
   <source>{refused} ({count} more)</source>
   <extracomment>own_data_labels.with_more_refused; one: {refused} ({count} more)</extracomment>
   <translation>
    <numerusform>{refused}（另有 {count} 处）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} columns</source>
   <extracomment>own_data_labels.table_size; one: {count} column</extracomment>
   <translation>
    <numerusform>{count} 列</numerusform>
   </translation>
  </message>
  <message>
   <source>{rows}, {columns}</source>
   <extracomment>own_data_labels.table_size</extracomment>
   <translation>{rows}，{columns}</translation>
  </message>
  <message numerus="yes">
   <source>The {count} other labels together are class 0.</source>
   <extracomment>own_data_labels.class_zero; one: The {count} other label is class 0.</extracomment>
   <translation>
    <numerusform>其余 {count} 个标签合为类 0。</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the first {most} of {count} labels are listed.</source>
   <extracomment>own_data_labels.first_classes</extracomment>
   <translation>只列出 {count} 个标签中的前 {most} 个。</translation>
  </message>
  <message numerus="yes">
   <source>{samples} samples with {features}.</source>
   <extracomment>own_data_labels.opens; one: {samples} sample with {features}.</extracomment>
   <translation>
    <numerusform>{samples} 个样本，{features}。</numerusform>
   </translation>
  </message>
  <message>
   <source>half drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>半画</translation>
  </message>
  <message>
   <source>Class 0 is “{label}”.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>类 0 是“{label}”。</translation>
  </message>
  <message>
   <source>The others together are class 0: {labels}.</source>
   <extracomment>own_data_labels.class_zero</extracomment>
   <translation>其余合为类 0：{labels}。</translation>
  </message>
  <message>
   <source>drawn</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>已画</translation>
  </message>
  <message>
   <source>empty</source>
   <extracomment>own_data_labels.pixel</extracomment>
   <translation>空</translation>
  </message>
  <message>
   <source>Add as {name}   {key}</source>
   <extracomment>own_data_labels.add_as</extracomment>
   <translation>加为 {name}   {key}</translation>
  </message>
  <message>
   <source>This curve opens downwards: it has no lowest point, and every rate leads away from the highest.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>这条曲线开口向下：没有最低点，无论学习率多大都会离开最高点。</translation>
  </message>
  <message>
   <source>1/L and 2/L hold for plain gradient descent only.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L 和 2/L 只适用于普通梯度下降。</translation>
  </message>
  <message>
   <source>A grid search takes no steps: the learning rate means nothing to it.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>网格搜索不迈步：学习率对它没有意义。</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only where each step sees all of the data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L 和 2/L 只在每一步都看到全部数据时成立。</translation>
  </message>
  <message>
   <source>1/L and 2/L hold only for steps along the cost's own gradient.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>1/L 和 2/L 只在步子沿代价自身的梯度时成立。</translation>
  </message>
  <message>
   <source>1/L and 2/L are not computed for so much data.</source>
   <extracomment>parabola_words._NO_THRESHOLD</extracomment>
   <translation>数据这么多时不计算 1/L 和 2/L。</translation>
  </message>
  <message>
   <source>It would go down steadily.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>将会平稳下降。</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land nearer to the minimum, without crossing it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>若 {letter} = {rate}，每一步都会落得离极小值点更近，而不越过它。</translation>
  </message>
  <message>
   <source>It would overshoot, yet close in.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>将会越过，但会靠近。</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land nearer to it.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>若 {letter} = {rate}，每一步都会越过极小值点，并落得更近。</translation>
  </message>
  <message>
   <source>It would go back and forth.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>将会来回往复。</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would cross the minimum and land exactly as far on the other side.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>若 {letter} = {rate}，每一步都会越过极小值点，落在另一侧同样远处。</translation>
  </message>
  <message>
   <source>It would go away.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>将会远离。</translation>
  </message>
  <message>
   <source>With {letter} = {rate} each step would land farther from the minimum than the last.</source>
   <extracomment>parabola_words._WOULD_BE</extracomment>
   <translation>若 {letter} = {rate}，每一步都会落得比上一步离极小值点更远。</translation>
  </message>
  <message>
   <source>Diverged at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>在第 {step} 步发散。</translation>
  </message>
  <message>
   <source>Cycling, seen at step {step}.</source>
   <extracomment>parabola_words._ENDINGS</extracomment>
   <translation>在循环，于第 {step} 步发现。</translation>
  </message>
  <message>
   <source>{function}; gradient descent from {start} with learning rate {letter} = {rate}</source>
   <extracomment>parabola_words.setting</extracomment>
   <translation>{function}；梯度下降，起点 {start}，学习率 {letter} = {rate}</translation>
  </message>
  <message numerus="yes">
   <source>Each step keeps {share} of the distance to the minimum: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in; one: Each step keeps {share} of the distance to the minimum: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>每一步保留到极小值点距离的 {share}：走 {steps} 步可到 {near} 以内。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each step lands on the other side, at {share} of the distance: {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing; one: Each step lands on the other side, at {share} of the distance: {steps} step to come within {near}.</extracomment>
   <translation>
    <numerusform>每一步落到另一侧，距离是原来的 {share}：走 {steps} 步可到 {near} 以内。</numerusform>
   </translation>
  </message>
  <message>
   <source>Step {step}: {point}, slope {slope}, cost {cost}. {verdict}</source>
   <extracomment>parabola_words.summary, walk_words.summary</extracomment>
   <translation>第 {step} 步：{point}，斜率 {slope}，代价 {cost}。{verdict}</translation>
  </message>
  <message>
   <source>{start} (drawn with seed {seed})</source>
   <extracomment>parabola_words.setting, walk_words._start</extracomment>
   <translation>{start}（用随机种子 {seed} 抽取）</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>每一步保留到极小值点距离的 {share}。</translation>
  </message>
  <message>
   <source>Each step keeps {share} of the distance to the minimum: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._closing_in</extracomment>
   <translation>每一步保留到极小值点距离的 {share}：走超过 {steps} 步可到 {near} 以内。</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>每一步落到另一侧，距离是原来的 {share}。</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: over {steps} steps to come within {near}.</source>
   <extracomment>parabola_words._crossing</extracomment>
   <translation>每一步落到另一侧，距离是原来的 {share}：走超过 {steps} 步可到 {near} 以内。</translation>
  </message>
  <message>
   <source>There is no lowest point to find here.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>这里没有最低点可找。</translation>
  </message>
  <message numerus="yes">
   <source>Stopped at the limit of {steps} steps. Raise Steps to go on.</source>
   <extracomment>parabola_words.ending; one: Stopped at the limit of {steps} step. Raise Steps to go on.</extracomment>
   <translation>
    <numerusform>已在 {steps} 步的上限停止。提高“步数”可继续。</numerusform>
   </translation>
  </message>
  <message>
   <source>{rate} = 1/L: a single step lands on the minimum.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 1/L：一步就落在极小值点。</translation>
  </message>
  <message>
   <source>{rate} = 2/L: each step lands on the other side, exactly as far away.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>{rate} = 2/L：每一步落到另一侧，距离完全相同。</translation>
  </message>
  <message>
   <source>Each step lands on the other side, at {share} of the distance: choose {rate} below 2/L.</source>
   <extracomment>parabola_words.forecast</extracomment>
   <translation>每一步落到另一侧，距离是原来的 {share}：请选低于 2/L 的 {rate}。</translation>
  </message>
  <message>
   <source>Choose a start nearer to the minimum.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>请选离极小值点更近的起点。</translation>
  </message>
  <message>
   <source>The slope is 0 here, yet this is the highest point: the smallest push leads away.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>这里斜率为 0，却是最高点：轻轻一推就会离开。</translation>
  </message>
  <message>
   <source>The slope is {slope}, so the steps have all but ended: x = {x}.</source>
   <extracomment>parabola_words.verdict</extracomment>
   <translation>斜率是 {slope}，步子几乎已经停止：x = {x}。</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever: it neither arrives nor leaves.</source>
   <extracomment>parabola_words.verdict; one: The walk comes back to the same point every step, and will for ever: it neither arrives nor leaves.</extracomment>
   <translation>
    <numerusform>每 {period} 步又回到同一点，并将永远如此：既不到达，也不离开。</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose {rate} below 2/L = {limit}.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>请选低于 2/L = {limit} 的 {rate}。</translation>
  </message>
  <message>
   <source>Going down steadily.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>平稳下降。</translation>
  </message>
  <message>
   <source>{letter} stays {rate}; the step shrinks because the slope does.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>{letter} 一直是 {rate}；步子变短是因为斜率变小。</translation>
  </message>
  <message>
   <source>Overshooting, yet closing in.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>越过，但在靠近。</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands nearer to it.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>每一步都越过极小值点，并落得更近。</translation>
  </message>
  <message>
   <source>Going back and forth.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>来回往复。</translation>
  </message>
  <message>
   <source>Each step crosses the minimum and lands exactly as far on the other side.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>每一步都越过极小值点，落在另一侧同样远处。</translation>
  </message>
  <message>
   <source>Going away.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>正在远离。</translation>
  </message>
  <message>
   <source>Each step lands farther from the minimum than the last.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>每一步都落得比上一步离极小值点更远。</translation>
  </message>
  <message>
   <source>Going down without end.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>无止境地下降。</translation>
  </message>
  <message>
   <source>No lowest point lies ahead.</source>
   <extracomment>parabola_words._on_the_way</extracomment>
   <translation>前方没有最低点。</translation>
  </message>
  <message>
   <source>From here the walk comes down again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>从这里又会走下来。</translation>
  </message>
  <message>
   <source>Reset to begin again.</source>
   <extracomment>parabola_words._diverged</extracomment>
   <translation>重置可重新开始。</translation>
  </message>
  <message numerus="yes">
   <source>All {count} points are tried. The best is {best}, {cost}.</source>
   <extracomment>phase_words._found; one: All {count} points are tried. The best is {best}, {cost}.</extracomment>
   <translation>
    <numerusform>{count} 个点都已试过。最好的是 {best}，{cost}。</numerusform>
   </translation>
  </message>
  <message>
   <source>sub-frame {number} of {count}</source>
   <extracomment>phase_words.place</extracomment>
   <translation>分镜 {number} / {count}</translation>
  </message>
  <message>
   <source>The end</source>
   <extracomment>phase_words._found, phase_words.caption</extracomment>
   <translation>结束</translation>
  </message>
  <message>
   <source>Running</source>
   <extracomment>phase_words.running</extracomment>
   <translation>正在运行</translation>
  </message>
  <message>
   <source>The steps play through. Pause to take one apart.</source>
   <extracomment>phase_words.running</extracomment>
   <translation>各步连续播放。暂停可拆开看其中一步。</translation>
  </message>
  <message>
   <source>Your turn</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>请回答</translation>
  </message>
  <message>
   <source>What comes here is what you are asked: answer first.</source>
   <extracomment>phase_words.asked</extracomment>
   <translation>这里的内容正是所问的：请先回答。</translation>
  </message>
  <message>
   <source>A number is too large here, or undefined: no step leads on. Go back, or reset.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>这里有数太大或无定义：没有下一步。请后退或重置。</translation>
  </message>
  <message>
   <source>Converged</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>已收敛</translation>
  </message>
  <message>
   <source>The slope is as good as 0, so this step leads nowhere else: the walk ends here.</source>
   <extracomment>phase_words.caption</extracomment>
   <translation>斜率实际上为 0，这一步仍停在原处：行走到此结束。</translation>
  </message>
  <message>
   <source>up</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>变大</translation>
  </message>
  <message>
   <source>It gets larger.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>它变大。</translation>
  </message>
  <message>
   <source>down</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>变小</translation>
  </message>
  <message>
   <source>It gets smaller.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>它变小。</translation>
  </message>
  <message>
   <source>stays</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>不变</translation>
  </message>
  <message>
   <source>It does not change.</source>
   <extracomment>predict_neuron_words.DIRECTIONS</extracomment>
   <translation>它不变。</translation>
  </message>
  <message>
   <source>Which way will {name} go?</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>{name} 会往哪边变？</translation>
  </message>
  <message>
   <source>Choose, or press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_direction</extracomment>
   <translation>选择，或按 1、2、3；Esc 揭晓。</translation>
  </message>
  <message>
   <source>Sample {sample}: the smallest factor of its pull on {name}?</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>样本 {sample}：它对 {name} 的拉力中最小的因子是哪个？</translation>
  </message>
  <message>
   <source>Size counts, not the sign. Press 1, 2 or 3; Esc shows it.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>比大小，不看符号。按 1、2、3；Esc 揭晓。</translation>
  </message>
  <message>
   <source>{name} is the weight of {feature}.</source>
   <extracomment>predict_neuron_words._weight</extracomment>
   <translation>{name} 是 {feature} 的权重。</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <extracomment>predict_neuron_words._listed, table_words._expected</extracomment>
   <translation>{first} 和 {second}</translation>
  </message>
  <message>
   <source>The sample is labelled {label}.</source>
   <extracomment>predict_neuron_words.asked_factor</extracomment>
   <translation>这个样本的标签是 {label}。</translation>
  </message>
  <message>
   <source>The step:</source>
   <extracomment>predict_neuron_words.direction_shown, predict_words.point_shown</extracomment>
   <translation>这一步：</translation>
  </message>
  <message>
   <source>Not that way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>不是那边。</translation>
  </message>
  <message>
   <source>Look at the sign of {slope}.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>看看 {slope} 的符号。</translation>
  </message>
  <message>
   <source>The smallest:</source>
   <extracomment>predict_neuron_words.factor_shown</extracomment>
   <translation>最小的：</translation>
  </message>
  <message>
   <source>With cross-entropy σ′(z) has cancelled, and the pull is {pull}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>用交叉熵时 σ′(z) 已经约去，拉力是 {pull}。</translation>
  </message>
  <message>
   <source>{value}, beside {others}.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value}，而另外有 {others}。</translation>
  </message>
  <message>
   <source>{value} is far below 0: leave the sign away.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value} 远低于 0：不要看符号。</translation>
  </message>
  <message>
   <source>Not the smallest.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>不是最小的。</translation>
  </message>
  <message>
   <source>{value}; another is nearer 0.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>{value}；另一个更接近 0。</translation>
  </message>
  <message>
   <source>Right.</source>
   <extracomment>predict_neuron_words.direction_judged, predict_neuron_words.factor_judged, predict_words.point_judged</extracomment>
   <translation>正确。</translation>
  </message>
  <message>
   <source>{slope} is below 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} 小于 0，而走的一步与斜率反向。</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the velocity leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>单看 {slope} 会走向那边，但速度指向另一边。</translation>
  </message>
  <message>
   <source>{slope} is divided by a curvature below 0: the step climbs.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} 除以小于 0 的曲率：这一步上坡。</translation>
  </message>
  <message>
   <source>It stays.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>它不变。</translation>
  </message>
  <message>
   <source>{slope}: nothing moves it.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope}：没有什么推动它。</translation>
  </message>
  <message>
   <source>No factor here.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>这里没有这个因子。</translation>
  </message>
  <message>
   <source>Sign for size.</source>
   <extracomment>predict_neuron_words.factor_judged</extracomment>
   <translation>把符号当成大小。</translation>
  </message>
  <message>
   <source>{name} stays at {value}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} 保持 {value} 不变。</translation>
  </message>
  <message>
   <source>{name} goes up, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} 变大，从 {before} 到 {after}。</translation>
  </message>
  <message>
   <source>{name} goes down, from {before} to {after}.</source>
   <extracomment>predict_neuron_words._goes</extracomment>
   <translation>{name} 变小，从 {before} 到 {after}。</translation>
  </message>
  <message>
   <source>{slope} is above 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} 大于 0：{goes}</translation>
  </message>
  <message>
   <source>{slope} is below 0: {goes}</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} 小于 0：{goes}</translation>
  </message>
  <message>
   <source>{slope} is above 0, and the step goes against the slope.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} 大于 0，而走的一步与斜率反向。</translation>
  </message>
  <message>
   <source>Wrong sign.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>符号错误。</translation>
  </message>
  <message>
   <source>{slope} alone would lead there, but the mean m̂ of the slopes leads the other way.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>单看 {slope} 会走向那边，但斜率的均值 m̂ 指向另一边。</translation>
  </message>
  <message>
   <source>Forgot the memory.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>忘了记忆。</translation>
  </message>
  <message>
   <source>Forgot the curvature.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>忘了曲率。</translation>
  </message>
  <message>
   <source>It moves.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>它会变。</translation>
  </message>
  <message>
   <source>{slope} is small, perhaps, but not 0.</source>
   <extracomment>predict_neuron_words.direction_judged</extracomment>
   <translation>{slope} 也许很小，但不是 0。</translation>
  </message>
  <message>
   <source>The error: how far the output is from the label.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>误差：输出离标签有多远。</translation>
  </message>
  <message>
   <source>The sigmoid’s slope: how much the output moves when z does.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>sigmoid 的斜率：z 变动时输出变动多少。</translation>
  </message>
  <message>
   <source>The input that the parameter is multiplied with.</source>
   <extracomment>predict_neuron_words.factor_choices</extracomment>
   <translation>与参数相乘的输入。</translation>
  </message>
  <message>
   <source>Compare the answer with where the step leads.  (Enter)</source>
   <extracomment>predict_words.CHECK</extracomment>
   <translation>把答案与这一步的去处比较。  (Enter)</translation>
  </message>
  <message>
   <source>Show me</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>揭晓</translation>
  </message>
  <message>
   <source>Show where the step leads, without an answer.  (Esc)</source>
   <extracomment>predict_words.SHOW_ME</extracomment>
   <translation>不回答，直接显示这一步通向哪里。  (Esc)</translation>
  </message>
  <message>
   <source>Show</source>
   <extracomment>predict_words.SHOW_SHORT</extracomment>
   <translation>揭晓</translation>
  </message>
  <message>
   <source>Press Step ({key}): it asks first where the step leads.</source>
   <extracomment>predict_words.READY</extracomment>
   <translation>按“单步”({key})：它会先问这一步通向哪里。</translation>
  </message>
  <message>
   <source>Run and Step ×10 do not ask.</source>
   <extracomment>predict_words.READY_HINT</extracomment>
   <translation>“运行”和“走 10 步”不提问。</translation>
  </message>
  <message>
   <source>Step ({key}) asks nothing here.</source>
   <extracomment>predict_words.NO_QUESTION</extracomment>
   <translation>“单步”({key}) 在这里不提问。</translation>
  </message>
  <message>
   <source>A grid search takes one place after another: no slope leads from one to the next.</source>
   <extracomment>predict_words.GRID</extracomment>
   <translation>网格搜索一个位置接着一个位置：没有斜率从一处引向下一处。</translation>
  </message>
  <message>
   <source>No step leads on from here.</source>
   <extracomment>predict_words.AT_END</extracomment>
   <translation>从这里没有下一步。</translation>
  </message>
  <message>
   <source>Try again, or Esc shows it.</source>
   <extracomment>predict_words.AGAIN</extracomment>
   <translation>再试一次，或按 Esc 揭晓。</translation>
  </message>
  <message>
   <source>Step ({key}) takes the step.</source>
   <extracomment>predict_words.GO_ON</extracomment>
   <translation>“单步”({key}) 走这一步。</translation>
  </message>
  <message>
   <source>{first} of {answered}</source>
   <extracomment>predict_words.tries</extracomment>
   <translation>{first} / {answered}</translation>
  </message>
  <message>
   <source>Predictions right at the first try: {first} of {answered}; right in the end: {right}.</source>
   <extracomment>predict_words.tries_tip</extracomment>
   <translation>第一次就预测对：{first} / {answered}；最终答对：{right}。</translation>
  </message>
  <message>
   <source>Where the step leads: type {name}, or drag the ? in the picture.</source>
   <extracomment>predict_words.coordinate</extracomment>
   <translation>这一步通向哪里：输入 {name}，或在图中拖动“?”。</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>在图中拖动“?”，或输入两个数并按 Enter（{decimals}）；Esc 揭晓。</translation>
  </message>
  <message>
   <source>{slip}, in {first} and {second}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}，出现在 {first} 和 {second}。</translation>
  </message>
  <message>
   <source>The slope is {derivative}: {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>斜率是 {derivative}：{right}，而不是 {wrong}。</translation>
  </message>
  <message>
   <source>{change} is how far it goes: add it to {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} 是变动多少：把它加到 {start} 上。</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: take the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} 只用了这里的斜率：请取均值 m̂，再除以平方根 √ŝ。</translation>
  </message>
  <message>
   <source>Off by {distance}: give {decimals}, and round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>相差 {distance}：请给出{decimals}，只在最后取整。</translation>
  </message>
  <message>
   <source>Where does this step lead?</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>这一步通向哪里？</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type both numbers and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>在图中拖动“?”，或输入两个数并按 Enter；Esc 揭晓。</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter ({decimals}); Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>在图中拖动“?”，或输入这个数并按 Enter（{decimals}）；Esc 揭晓。</translation>
  </message>
  <message>
   <source>The slope of xⁿ is {rule}. Here it comes to {right}, not {wrong}.</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>xⁿ 的斜率是 {rule}。这里得 {right}，而不是 {wrong}。</translation>
  </message>
  <message>
   <source>Forgot the factor 2</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>忘了因子 2</translation>
  </message>
  <message>
   <source>{change} is how far it goes: subtract it from {start}.</source>
   <extracomment>predict_words._only_the_change</extracomment>
   <translation>{change} 是变动多少：从 {start} 中减去它。</translation>
  </message>
  <message>
   <source>Off by {distance}: round at the end only.</source>
   <extracomment>predict_words._rounded</extracomment>
   <translation>相差 {distance}：只在最后取整。</translation>
  </message>
  <message>
   <source>Drag the ? in the picture, or type the number and press Enter; Esc shows it.</source>
   <extracomment>predict_words.asked_point</extracomment>
   <translation>在图中拖动“?”，或输入这个数并按 Enter；Esc 揭晓。</translation>
  </message>
  <message>
   <source>{slip}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}。</translation>
  </message>
  <message>
   <source>{slip}, in {name}.</source>
   <extracomment>predict_words.point_judged</extracomment>
   <translation>{slip}，出现在 {name}。</translation>
  </message>
  <message>
   <source>{sum} takes all of it: multiply by {rate} first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} 用了整个斜率：请先乘 {rate}。</translation>
  </message>
  <message>
   <source>The slope is {slope}, not {wrong}.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>斜率是 {slope}，而不是 {wrong}。</translation>
  </message>
  <message>
   <source>{sum} takes the slope: divide it by the curvature first.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} 直接用了斜率：请先除以曲率。</translation>
  </message>
  <message>
   <source>{start} is where it begins, and the slope there is not 0.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{start} 是起点，而那里的斜率不是 0。</translation>
  </message>
  <message>
   <source>Forgot a factor</source>
   <extracomment>predict_words._forgot_factor</extracomment>
   <translation>忘了一个因子</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: the velocity v counts too.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} 只用了这里的斜率：速度 v 也要算上。</translation>
  </message>
  <message>
   <source>{sum} takes this slope alone: divide it by the root √s.</source>
   <extracomment>predict_words._forgot_memory</extracomment>
   <translation>{sum} 只用了这里的斜率：请除以平方根 √s。</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope there.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} 等于 {here} 减去 {rate} 乘该处的斜率。</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} 等于 {here} 减去 {rate} 乘新速度 v。</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times slope and share of the new velocity v.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} 等于 {here} 减去 {rate} 乘以斜率与新速度 v 的一份之和。</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the slope, divided by the root √s.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} 等于 {here} 减去 {rate} 乘斜率再除以平方根 √s。</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus {rate} times the mean m̂, divided by the root √ŝ.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} 等于 {here} 减去 {rate} 乘均值 m̂ 再除以平方根 √ŝ。</translation>
  </message>
  <message>
   <source>{ahead} is {here} minus the slope divided by the curvature.</source>
   <extracomment>predict_words._remedy</extracomment>
   <translation>{ahead} 等于 {here} 减去斜率除以曲率的商。</translation>
  </message>
  <message>
   <source>Wrong sign</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>符号错误</translation>
  </message>
  <message>
   <source>{sum} goes the other way: subtract.</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>{sum} 走反了方向：应该减。</translation>
  </message>
  <message>
   <source>Forgot the learning rate</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>忘了学习率</translation>
  </message>
  <message>
   <source>Forgot to add b</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>忘了加 b</translation>
  </message>
  <message>
   <source>Only the change</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>只有变动量</translation>
  </message>
  <message>
   <source>Forgot the memory</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>忘了记忆</translation>
  </message>
  <message>
   <source>Forgot the curvature</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>忘了曲率</translation>
  </message>
  <message>
   <source>No step</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>没有走</translation>
  </message>
  <message>
   <source>Rounded too soon</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>取整太早</translation>
  </message>
  <message>
   <source>Not there</source>
   <extracomment>predict_words._point_slip</extracomment>
   <translation>不在那里</translation>
  </message>
  <message>
   <source>Race</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>竞赛</translation>
  </message>
  <message>
   <source>The pinned runs side by side, in step.</source>
   <extracomment>race_labels.RACE</extracomment>
   <translation>固定的各次运行并排同步前进。</translation>
  </message>
  <message>
   <source>Pin this run</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>固定本次运行</translation>
  </message>
  <message>
   <source>Keep the present settings as a lane of the race, six at the most.</source>
   <extracomment>race_labels.PIN</extracomment>
   <translation>把当前设置保留为竞赛的一条赛道，最多六条。</translation>
  </message>
  <message>
   <source>Pin</source>
   <extracomment>race_labels.PIN_SHORT</extracomment>
   <translation>固定</translation>
  </message>
  <message>
   <source>Back to one run</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>回到单次运行</translation>
  </message>
  <message>
   <source>Leave the race as it stands; it can be gone on with.</source>
   <extracomment>race_labels.BACK</extracomment>
   <translation>离开竞赛，保持现状；之后可以继续。</translation>
  </message>
  <message>
   <source>One run</source>
   <extracomment>race_labels.BACK_SHORT</extracomment>
   <translation>单次运行</translation>
  </message>
  <message>
   <source>Remove all</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>全部删除</translation>
  </message>
  <message>
   <source>Take all lanes out. Undo brings them back.</source>
   <extracomment>race_labels.CLEAR</extracomment>
   <translation>去掉所有赛道。撤销可找回。</translation>
  </message>
  <message>
   <source>The method, rate, start (also with X and 0) and batch size on the left are this run’s alone; the lanes keep theirs.</source>
   <extracomment>race_labels.THIS_RUN_TIP</extracomment>
   <translation>左侧的方法、学习率、起点（也包括 X 和 0）和批量只属于本次运行；各赛道保持自己的。</translation>
  </message>
  <message>
   <source>Ready-made</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>现成竞赛</translation>
  </message>
  <message>
   <source>A whole race made of the present settings, in the place of the lanes there are. Undo brings those back.</source>
   <extracomment>race_labels.READY_MADE</extracomment>
   <translation>用当前设置组成一整场竞赛，取代已有的赛道。撤销可找回原来的赛道。</translation>
  </message>
  <message>
   <source>Six methods</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>六种方法</translation>
  </message>
  <message>
   <source>Every method that takes a learning rate, at the present one.</source>
   <extracomment>race_labels.METHODS, race_labels.FIELDS</extracomment>
   <translation>每种需要学习率的方法，都用当前学习率。</translation>
  </message>
  <message>
   <source>Five rates</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>五个学习率</translation>
  </message>
  <message>
   <source>A quarter of the present learning rate, half, all, twice and four times of it.</source>
   <extracomment>race_labels.RATES, race_labels.FIELDS</extracomment>
   <translation>当前学习率的四分之一、一半、一倍、两倍和四倍。</translation>
  </message>
  <message>
   <source>Five starts</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>五个起点</translation>
  </message>
  <message>
   <source>Starts drawn from the picture’s range, with seeds from the present one on.</source>
   <extracomment>race_labels.STARTS, race_labels.FIELDS</extracomment>
   <translation>在图的范围内抽取的起点，随机种子从当前的开始。</translation>
  </message>
  <message>
   <source>Batch sizes</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>批量大小</translation>
  </message>
  <message>
   <source>All samples, 256, 32, 8 and 1, of those that fit.</source>
   <extracomment>race_labels.BATCHES, race_labels.FIELDS</extracomment>
   <translation>全部样本、256、32、8 和 1，取其中合适的。</translation>
  </message>
  <message>
   <source>Paths</source>
   <extracomment>race_labels.PATHS</extracomment>
   <translation>路径</translation>
  </message>
  <message>
   <source>Costs</source>
   <extracomment>race_labels.COSTS</extracomment>
   <translation>代价</translation>
  </message>
  <message>
   <source>Ranking</source>
   <extracomment>race_labels.RANKING</extracomment>
   <translation>排名</translation>
  </message>
  <message>
   <source>Click to start all lanes there, drag the ring, or use the arrow keys. Drag to pan, wheel to zoom; F: whole picture.</source>
   <extracomment>race_labels.PATHS_TIP</extracomment>
   <translation>单击可让所有赛道从那里开始，也可拖动圆环或用方向键。拖动可平移，滚轮可缩放；F：全图。</translation>
  </message>
  <message>
   <source>evaluations</source>
   <extracomment>race_labels.EVALUATIONS_AXIS, race_labels.BY_EVALUATIONS, race_labels.HEADERS</extracomment>
   <translation>求值次数</translation>
  </message>
  <message>
   <source>Count the work and not the steps: the cost and gradient of all samples at one place are one evaluation. A batch of 32 of 320 counts 0.1; Newton–Raphson’s second derivatives count one more for each parameter.</source>
   <extracomment>race_labels.BY_EVALUATIONS</extracomment>
   <translation>计工作量而不计步数：在一处对全部样本求代价和梯度算一次求值。320 个样本中取一批 32 个算 0.1；Newton–Raphson 的二阶导数按每个参数再算一次。</translation>
  </message>
  <message>
   <source>log</source>
   <extracomment>race_labels.LOG</extracomment>
   <translation>对数</translation>
  </message>
  <message>
   <source>A cost below 0 has no logarithm.</source>
   <extracomment>race_labels.NO_LOG</extracomment>
   <translation>小于 0 的代价没有对数。</translation>
  </message>
  <message>
   <source>Timeline of the race</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>竞赛的时间轴</translation>
  </message>
  <message>
   <source>Any step of the race: drag, or use the arrow keys.</source>
   <extracomment>race_labels.TIMELINE</extracomment>
   <translation>竞赛的任一步：拖动，或用方向键。</translation>
  </message>
  <message>
   <source>rank by</source>
   <extracomment>race_labels.RANK_BY</extracomment>
   <translation>排名依据</translation>
  </message>
  <message>
   <source>Those that have converged first, by their steps; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>已收敛的在前，按步数；其余按代价。</translation>
  </message>
  <message>
   <source>work</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>工作量</translation>
  </message>
  <message>
   <source>Those that have converged first, by their evaluations; then by cost.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>已收敛的在前，按求值次数；其余按代价。</translation>
  </message>
  <message>
   <source>cost</source>
   <extracomment>race_labels.MEASURES, race_labels.HEADERS</extracomment>
   <translation>代价</translation>
  </message>
  <message>
   <source>By the cost where each stands.</source>
   <extracomment>race_labels.MEASURES</extracomment>
   <translation>按各自当前位置的代价。</translation>
  </message>
  <message>
   <source>lane</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>赛道</translation>
  </message>
  <message>
   <source>what it is</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>内容</translation>
  </message>
  <message>
   <source>state</source>
   <extracomment>race_labels.HEADERS</extracomment>
   <translation>状态</translation>
  </message>
  <message>
   <source>Click or Enter: take its settings over. Del: remove it.</source>
   <extracomment>race_labels.TABLE_TIP</extracomment>
   <translation>单击或按 Enter：采用它的设置。Del：删除它。</translation>
  </message>
  <message>
   <source>Remove lane {number}</source>
   <extracomment>race_labels.REMOVE_TIP</extracomment>
   <translation>删除赛道 {number}</translation>
  </message>
  <message>
   <source>Nobody is racing yet.</source>
   <extracomment>race_labels.EMPTY_TITLE</extracomment>
   <translation>还没有参赛者。</translation>
  </message>
  <message>
   <source>A lane is a run with its own method, learning rate, start or batch size. Set one on the left and pin it, change something and pin that too, up to six; or take a ready-made race. Then Step or Run moves all of them at once.</source>
   <extracomment>race_labels.EMPTY_TEXT</extracomment>
   <translation>一条赛道是一次运行，有自己的方法、学习率、起点或批量。在左侧设好一个并固定，改动一些再固定，最多六条；或选一场现成竞赛。然后“单步”或“运行”会让它们一起前进。</translation>
  </message>
  <message>
   <source>from {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>从 {value}</translation>
  </message>
  <message>
   <source>to {value}</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>到 {value}</translation>
  </message>
  <message>
   <source>{value} points</source>
   <extracomment>race_labels._SPANS</extracomment>
   <translation>{value} 个点</translation>
  </message>
  <message>
   <source>from {place}</source>
   <extracomment>race_labels._start</extracomment>
   <translation>起点 {place}</translation>
  </message>
  <message>
   <source>this run: {traits}</source>
   <extracomment>race_labels.to_pin</extracomment>
   <translation>本次运行：{traits}</translation>
  </message>
  <message>
   <source>searched in {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>{step} 步搜完</translation>
  </message>
  <message>
   <source>converged at {step}</source>
   <extracomment>race_labels.usual_row, race_labels.state</extracomment>
   <translation>收敛于 {step}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}. Shift+P shows the race and leaves it.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>已固定为赛道 {number}：{title}。Shift+P 显示竞赛，再按则离开。</translation>
  </message>
  <message>
   <source>Lane {number} walks just so already. Change the method, the rate, the start or the batch, and pin that.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>赛道 {number} 已经就是这样走的。请改变方法、学习率、起点或批量，再固定。</translation>
  </message>
  <message>
   <source>Lanes {one} and {other} differ in their starts alone: from one start they would be one.</source>
   <extracomment>race_labels.one_start_refusal</extracomment>
   <translation>赛道 {one} 和 {other} 只有起点不同：从同一起点出发就成了一条。</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes were dropped, which cannot descend this or would equal another: {names}.</source>
   <extracomment>race_labels.left_behind; one: A lane was dropped, which cannot descend this or would equal another: {names}.</extracomment>
   <translation>
    <numerusform>去掉了 {count} 条赛道，它们不能在这里下降，或会与另一条相同：{names}。</numerusform>
   </translation>
  </message>
  <message>
   <source>The settings of lane {number} are in force: {title}. Undo brings yours back.</source>
   <extracomment>race_labels.taken_over</extracomment>
   <translation>已采用赛道 {number} 的设置：{title}。撤销可找回自己的设置。</translation>
  </message>
  <message>
   <source>{name} held as in lane 1, step {step}</source>
   <extracomment>race_labels.held_note</extracomment>
   <translation>{name} 取赛道 1 第 {step} 步的值</translation>
  </message>
  <message numerus="yes">
   <source>{count} lanes at step {step}</source>
   <extracomment>race_labels.paths_summary; one: {count} lane at step {step}</extracomment>
   <translation>
    <numerusform>{count} 条赛道，第 {step} 步</numerusform>
   </translation>
  </message>
  <message>
   <source>The race is over. First: lane {number}, {title}, at step {step}.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>竞赛结束。第一名：赛道 {number}，{title}，第 {step} 步。</translation>
  </message>
  <message>
   <source>The race is over. First, all at step {step}: lanes {lanes}.</source>
   <extracomment>race_labels.finished_level</extracomment>
   <translation>竞赛结束。并列第一名，都在第 {step} 步：赛道 {lanes}。</translation>
  </message>
  <message>
   <source>from zeros</source>
   <extracomment>race_labels._start</extracomment>
   <translation>起点全零</translation>
  </message>
  <message>
   <source>all: {traits}</source>
   <extracomment>race_labels.common</extracomment>
   <translation>共同：{traits}</translation>
  </message>
  <message>
   <source>Pinned as lane {number}: {title}.</source>
   <extracomment>race_labels.pinned</extracomment>
   <translation>已固定为赛道 {number}：{title}。</translation>
  </message>
  <message>
   <source>The race has {most} lanes, which is all there are. Remove one to make room.</source>
   <extracomment>race_labels.refusal</extracomment>
   <translation>竞赛已有 {most} 条赛道，这是上限。请删除一条以腾出位置。</translation>
  </message>
  <message>
   <source>The race is over: no lane has converged.</source>
   <extracomment>race_labels.finished</extracomment>
   <translation>竞赛结束：没有一条赛道收敛。</translation>
  </message>
  <message>
   <source>at its limit, {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>达到上限 {step}</translation>
  </message>
  <message>
   <source>diverged at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>发散于 {step}</translation>
  </message>
  <message>
   <source>cycling at {step}</source>
   <extracomment>race_labels.state</extracomment>
   <translation>循环于 {step}</translation>
  </message>
  <message>
   <source>all samples</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>全部样本</translation>
  </message>
  <message>
   <source>batch {size}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>批量 {size}</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <extracomment>race_labels.trait</extracomment>
   <translation>随机种子 {seed}</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is 0.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里没有阈值：曲率为 0。</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}: below it a step goes down, as far as the curve bends alike.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里 2/L = {limit}：在曲线弯曲程度相近的范围内，低于它则走一步会下降。</translation>
  </message>
  <message>
   <source>No threshold here: the curvature is not defined at this point.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里没有阈值：曲率在这一点无定义。</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards ({curvature}).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里没有阈值：函数向下弯（{curvature}）。</translation>
  </message>
  <message>
   <source>No threshold here: the function is no bowl, one λ is {eigenvalue}.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里没有阈值：函数不是碗形，有一个 λ 为 {eigenvalue}。</translation>
  </message>
  <message>
   <source>No threshold here: one way the curvature is 0 (one λ is 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里没有阈值：有一个方向曲率为 0（有一个 λ 为 0）。</translation>
  </message>
  <message>
   <source>Here 2/L = {limit}, and {rate} is not below: on a parabola it would not arrive.</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里 2/L = {limit}，而 {rate} 不低于它：在抛物线上就到不了。</translation>
  </message>
  <message>
   <source>No threshold here: the function bends downwards (all λ &lt; 0).</source>
   <extracomment>rate_words.forecast</extracomment>
   <translation>这里没有阈值：函数向下弯（所有 λ &lt; 0）。</translation>
  </message>
  <message>
   <source>Momentum’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>动量法自己在抛物线上的界限是 {formula}。</translation>
  </message>
  <message>
   <source>Nesterov’s own limit on a parabola is {formula}.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>Nesterov 自己在抛物线上的界限是 {formula}。</translation>
  </message>
  <message>
   <source>No threshold: each slope is divided by √s, and s only grows. {rate} can be large.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>没有阈值：每个斜率除以 √s，而 s 只增不减。{rate} 可以很大。</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size of late. The first step is {times} times {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>没有阈值：斜率除以近来的通常大小。第一步的长度是 {rate} 的 {times} 倍。</translation>
  </message>
  <message>
   <source>No threshold: slopes are divided by their usual size, so steps are about {rate} long.</source>
   <extracomment>rate_words._of_method</extracomment>
   <translation>没有阈值：斜率除以通常大小，所以步长大约是 {rate}。</translation>
  </message>
  <message>
   <source>Set by the school: it cannot be changed here</source>
   <extracomment>school_words.LOCKED</extracomment>
   <translation>由学校设定：此处不能更改</translation>
  </message>
  <message>
   <source>The school’s defaults, {path}: {reason}. This was passed over.</source>
   <extracomment>school_words.slipped</extracomment>
   <translation>学校的默认设置 {path}：{reason}。此项已忽略。</translation>
  </message>
  <message numerus="yes">
   <source>The log tells of {count} more mistakes.</source>
   <extracomment>school_words.slipped; one: The log tells of {count} more mistake.</extracomment>
   <translation>
    <numerusform>日志中还有 {count} 处错误。</numerusform>
   </translation>
  </message>
  <message>
   <source>the file cannot be read ({reason})</source>
   <extracomment>school_words.reason</extracomment>
   <translation>无法读取该文件（{reason}）</translation>
  </message>
  <message>
   <source>the file is larger than {count} bytes</source>
   <extracomment>school_words.reason</extracomment>
   <translation>文件超过 {count} 字节</translation>
  </message>
  <message>
   <source>line {line} is no JSON</source>
   <extracomment>school_words.reason</extracomment>
   <translation>第 {line} 行不是 JSON</translation>
  </message>
  <message>
   <source>it does not begin with “schema”: {version}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>它不是以“schema”: {version} 开头</translation>
  </message>
  <message>
   <source>“appearance” is no JSON object</source>
   <extracomment>school_words.reason</extracomment>
   <translation>“appearance”不是 JSON 对象</translation>
  </message>
  <message>
   <source>“locked” is no list of names</source>
   <extracomment>school_words.reason</extracomment>
   <translation>“locked”不是名称列表</translation>
  </message>
  <message>
   <source>there is no “{name}”</source>
   <extracomment>school_words.reason</extracomment>
   <translation>没有“{name}”</translation>
  </message>
  <message>
   <source>“{name}” cannot be {value}</source>
   <extracomment>school_words.reason</extracomment>
   <translation>“{name}”不能是 {value}</translation>
  </message>
  <message>
   <source>“{name}” cannot be locked; {names} can</source>
   <extracomment>school_words.reason</extracomment>
   <translation>“{name}”不能锁定；可以锁定 {names}</translation>
  </message>
  <message>
   <source>Show as Python</source>
   <extracomment>script_labels.SCRIPT</extracomment>
   <translation>显示为 Python</translation>
  </message>
  <message>
   <source>The run as a few lines of numpy, the present line lit.</source>
   <extracomment>script_labels.SCRIPT, script_labels.PYTHON</extracomment>
   <translation>用几行 numpy 代码写出这次运行，当前行亮起。</translation>
  </message>
  <message>
   <source>Program</source>
   <extracomment>script_labels.CODE</extracomment>
   <translation>程序</translation>
  </message>
  <message>
   <source>Copy the whole program: it runs wherever there is Python with numpy.</source>
   <extracomment>script_labels.COPY</extracomment>
   <translation>复制整个程序：凡是有 Python 和 numpy 的地方都能运行。</translation>
  </message>
  <message>
   <source>Save script…</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>保存脚本…</translation>
  </message>
  <message>
   <source>Save the program as a file; where it reads data, a CSV with it beside it.</source>
   <extracomment>script_labels.SAVE</extracomment>
   <translation>把程序存为文件；如果它要读取数据，就在旁边附一个存有数据的 CSV。</translation>
  </message>
  <message>
   <source>Copy trace line</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>复制 trace 命令</translation>
  </message>
  <message>
   <source>Copy the gd-desktop line that prints this run in a terminal.</source>
   <extracomment>script_labels.COPY_TRACE</extracomment>
   <translation>复制在终端中打印这次运行的 gd-desktop 命令。</translation>
  </message>
  <message>
   <source>The learning rate was changed on the way, and a trace line has one.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>途中改过学习率，而一条 trace 命令只能有一个学习率。</translation>
  </message>
  <message>
   <source>The data is drawn, painted or typed: no trace line can name it.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>数据是画图、绘点或输入得到的：trace 命令无法指明它。</translation>
  </message>
  <message>
   <source>The names in the data do not go into a trace line.</source>
   <extracomment>script_labels.UNSAID</extracomment>
   <translation>数据中的名称无法写进 trace 命令。</translation>
  </message>
  <message>
   <source>The program would tell which bug is in the code: on this page it is kept.</source>
   <extracomment>script_labels.KEPT</extracomment>
   <translation>显示程序就会透露是哪一种错误：本页不显示。</translation>
  </message>
  <message>
   <source>descent</source>
   <extracomment>script_labels.FILE_NAME</extracomment>
   <translation>descent</translation>
  </message>
  <message>
   <source>Python programs (*.py)</source>
   <extracomment>script_labels.FILES</extracomment>
   <translation>Python 程序 (*.py)</translation>
  </message>
  <message>
   <source>The program is on the clipboard.</source>
   <extracomment>script_labels.COPIED</extracomment>
   <translation>程序已复制到剪贴板。</translation>
  </message>
  <message>
   <source>On the clipboard: {line}</source>
   <extracomment>script_labels.LINE_COPIED</extracomment>
   <translation>已复制到剪贴板：{line}</translation>
  </message>
  <message>
   <source>Line {number}: {text} ({values})</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>第 {number} 行：{text}（{values}）</translation>
  </message>
  <message>
   <source>Copy the line that prints this run in a terminal: {line}</source>
   <extracomment>script_labels.trace_tip</extracomment>
   <translation>复制在终端中打印这次运行的命令：{line}</translation>
  </message>
  <message>
   <source>The program is saved as {path}, and its data as {table}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>程序已存为 {path}，其数据已存为 {table}。</translation>
  </message>
  <message>
   <source>Line {number}: {text}</source>
   <extracomment>script_labels.present_line</extracomment>
   <translation>第 {number} 行：{text}</translation>
  </message>
  <message>
   <source>The program is saved as {path}.</source>
   <extracomment>script_labels.saved</extracomment>
   <translation>程序已存为 {path}。</translation>
  </message>
  <message numerus="yes">
   <source>The grid is searched: {count} evaluations.</source>
   <extracomment>sentences.ending; one: The grid is searched: {count} evaluation.</extracomment>
   <translation>
    <numerusform>网格已搜完：求值 {count} 次。</numerusform>
   </translation>
  </message>
  <message>
   <source>Start screen</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>起始页</translation>
  </message>
  <message>
   <source>Lessons, models and recent files: a place to begin.</source>
   <extracomment>start_labels.START_SCREEN</extracomment>
   <translation>课程、模型和最近的文件：从这里开始。</translation>
  </message>
  <message>
   <source>Gradient descent that you can step through, drag and see.</source>
   <extracomment>start_labels.SENTENCE</extracomment>
   <translation>可以逐步走、拖动和看见的梯度下降。</translation>
  </message>
  <message>
   <source>Close this and go on with what the window shows.  (Esc)</source>
   <extracomment>start_labels.GO_ON</extracomment>
   <translation>关闭并继续使用窗口中的内容。  (Esc)</translation>
  </message>
  <message>
   <source>Begin with a model</source>
   <extracomment>start_labels.MODELS</extracomment>
   <translation>从一个模型开始</translation>
  </message>
  <message>
   <source>Recent files</source>
   <extracomment>start_labels.RECENT</extracomment>
   <translation>最近的文件</translation>
  </message>
  <message>
   <source>Files that you open or save are listed here.</source>
   <extracomment>start_labels.NO_RECENT</extracomment>
   <translation>您打开或保存的文件会列在这里。</translation>
  </message>
  <message>
   <source>Show at start</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>启动时显示</translation>
  </message>
  <message>
   <source>Show this each time the app is opened without a file.</source>
   <extracomment>start_labels.SHOW_AT_START</extracomment>
   <translation>每次不带文件打开应用时都显示此页。</translation>
  </message>
  <message>
   <source>What’s new</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>新增内容</translation>
  </message>
  <message>
   <source>What has changed from version to version.</source>
   <extracomment>start_labels.NEWS</extracomment>
   <translation>各个版本之间的变化。</translation>
  </message>
  <message>
   <source>The list of changes does not come with this installation.</source>
   <extracomment>start_labels.NO_NEWS</extracomment>
   <translation>此安装不附带更新列表。</translation>
  </message>
  <message>
   <source>Put this line away</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>收起这一行</translation>
  </message>
  <message>
   <source>Help → What’s new shows the changes at any time.</source>
   <extracomment>start_labels.PUT_AWAY</extracomment>
   <translation>帮助 → 新增内容 可随时查看这些变化。</translation>
  </message>
  <message>
   <source>{done} of {count} finished</source>
   <extracomment>start_labels.progress</extracomment>
   <translation>已完成 {done} 课，共 {count} 课</translation>
  </message>
  <message>
   <source>In the window: {name}</source>
   <extracomment>start_labels.in_window</extracomment>
   <translation>窗口中：{name}</translation>
  </message>
  <message>
   <source>This is version {version} of GD Desktop.</source>
   <extracomment>start_labels.updated</extracomment>
   <translation>这是 GD Desktop 的版本 {version}。</translation>
  </message>
  <message>
   <source>diverges</source>
   <extracomment>sweep_labels.DIVERGES</extracomment>
   <translation>发散</translation>
  </message>
  <message>
   <source>flat, no minimum</source>
   <extracomment>sweep_labels.FLAT_GROUND</extracomment>
   <translation>平坦，非极小值点</translation>
  </message>
  <message>
   <source>This is for functions: a neuron learns from many samples, so each walk takes long, and seldom comes to a slope of almost 0.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>这个功能用于函数：神经元由许多样本学习，每次行走都很久，斜率也很少接近 0。</translation>
  </message>
  <message>
   <source>This method takes no learning rate: there is none to choose.</source>
   <extracomment>sweep_labels._NO_SWEEP</extracomment>
   <translation>这种方法不用学习率：没有可选的。</translation>
  </message>
  <message numerus="yes">
   <source>{count} steps</source>
   <extracomment>sweep_labels.steps_text; one: {count} step</extracomment>
   <translation>
    <numerusform>{count} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not in {count} steps</source>
   <extracomment>sweep_labels.not_in; one: not in {count} step</extracomment>
   <translation>
    <numerusform>{count} 步内未到</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is empty. Write the columns' names in the first row, and a sample in each row below.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>文件是空的。请在第一行写列名，下面每行写一个样本。</translation>
  </message>
  <message>
   <source>The file is not text. Save the table as CSV, and open that.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>文件不是文本。请把表格存为 CSV 再打开。</translation>
  </message>
  <message>
   <source>The file begins as {expected}, and is not all in it. Save it again as CSV in UTF-8.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>文件以 {expected} 开头，但并非全部都是。请重新存为 UTF-8 的 CSV。</translation>
  </message>
  <message>
   <source>The file could not be read to its end. If another program is writing it, wait until that is done.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>文件无法读到结尾。如果另一个程序正在写入，请等它写完。</translation>
  </message>
  <message>
   <source>The table is too large for this computer's memory. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>表格对这台计算机的内存来说太大。请减少行或列。</translation>
  </message>
  <message>
   <source>The file has more than {expected} bytes. Keep fewer rows or columns.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>文件超过 {expected} 字节。请减少行或列。</translation>
  </message>
  <message>
   <source>{at}: “{value}” is a number, and not a column's name. Write the columns' names in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：“{value}”是数，不是列名。请在第一行写列名。</translation>
  </message>
  <message>
   <source>The file has names in its first row, and nothing below. Write a sample in each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>文件第一行是名称，下面什么也没有。请每行写一个样本。</translation>
  </message>
  <message>
   <source>{at}: column {expected} has no name. Write one in the first row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：第 {expected} 列没有名称。请在第一行写上。</translation>
  </message>
  <message>
   <source>{row}: columns {expected} are both called “{column}”. Rename one.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{row}：第 {expected} 列都叫“{column}”。请给其中一列改名。</translation>
  </message>
  <message>
   <source>{at}: there are {value} columns, and at most {expected} can be read. Leave some out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：有 {value} 列，最多能读 {expected} 列。请去掉一些。</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Write a cell for each column's name; one without a value may be empty.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：有{value}，应有 {expected} 个。请为每个列名写一个单元格；没有值的可以留空。</translation>
  </message>
  <message>
   <source>{at}: {value} in the place of {expected}. Remove those that have no column, or put a text that holds a separator in quotes.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：有{value}，应有 {expected} 个。请去掉没有对应列的，或把含分隔符的文本写在引号里。</translation>
  </message>
  <message>
   <source>{at}: a cell has more than {expected} characters. Close the quotation mark it may begin with, or shorten it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：有一个单元格超过 {expected} 个字符。请闭合它开头可能有的引号，或缩短它。</translation>
  </message>
  <message>
   <source>{at}: the line has more than {expected} characters. Check that this is a table, with a line for each row.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：这一行超过 {expected} 个字符。请检查它是不是表格，每行各占一行。</translation>
  </message>
  <message>
   <source>{at}: a quotation mark is not closed, or stands amid a cell. Write " at both ends of the cell, and "" inside it.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：引号没有闭合，或位于单元格中间。请在单元格两端写 "，其中的引号写 ""。</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：“{value}”不是数。请改正，或去掉这一列。</translation>
  </message>
  <message>
   <source>{at}: “{value}” is not a finite number. Correct it, or leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：“{value}”不是有限的数。请改正，或去掉这一列。</translation>
  </message>
  <message>
   <source>{at}: “{value}” may be a thousand or a decimal. Write it with a point, or without the comma.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：“{value}”可能是千位数，也可能是小数。请用小数点，或去掉逗号。</translation>
  </message>
  <message>
   <source>{at}: there are no values. Leave the column out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>{at}：没有值。请去掉这一列。</translation>
  </message>
  <message>
   <source>There is no column “{column}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>没有“{column}”这一列。请从中选择：{expected}。</translation>
  </message>
  <message>
   <source>“{column}” is the label, and cannot be a feature too. Choose another label, or leave it out of the features.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>“{column}”是标签，不能同时是特征。请另选标签，或把它从特征中去掉。</translation>
  </message>
  <message>
   <source>There is no column of numbers beside the label “{column}”. Give at least one, or choose another label.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>除标签“{column}”外没有数值列。请至少给出一列，或另选标签。</translation>
  </message>
  <message>
   <source>Each row lacks a value, the first at {place}. Fill in the values, or leave columns out.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>每一行都缺值，第一处在{place}。请补上，或去掉一些列。</translation>
  </message>
  <message>
   <source>The label “{column}” is “{value}” in each row. Choose a column with two labels.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>标签“{column}”每行都是“{value}”。请选有两种标签的列。</translation>
  </message>
  <message>
   <source>The label “{column}” has {expected} values, such as {value}. Say which of them is class 1, or choose a column with two.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>标签“{column}”有 {expected} 种值，如 {value}。请说明哪一个是类 1，或选只有两种值的列。</translation>
  </message>
  <message>
   <source>The label “{column}” is never “{value}”. Choose from {expected}.</source>
   <extracomment>table_words._FAULTS</extracomment>
   <translation>标签“{column}”从来不是“{value}”。请从中选择：{expected}。</translation>
  </message>
  <message>
   <source>Row {row}, column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>第 {row} 行，“{column}”列</translation>
  </message>
  <message>
   <source>row {row}, column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>第 {row} 行，“{column}”列</translation>
  </message>
  <message>
   <source>In what is left, the label “{column}” is always “{value}”. Fill in the values, or leave columns out.</source>
   <extracomment>table_words.refusal</extracomment>
   <translation>剩下的行里，标签“{column}”都是“{value}”。请补上缺失的值，或去掉一些列。</translation>
  </message>
  <message numerus="yes">
   <source>{count} cells</source>
   <extracomment>table_words.refusal; one: {count} cell</extracomment>
   <translation>
    <numerusform>{count} 个单元格</numerusform>
   </translation>
  </message>
  <message>
   <source>Column “{column}”</source>
   <extracomment>table_words._at</extracomment>
   <translation>“{column}”列</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <extracomment>table_words._at</extracomment>
   <translation>第 {row} 行</translation>
  </message>
  <message>
   <source>column “{column}”</source>
   <extracomment>table_words._place</extracomment>
   <translation>“{column}”列</translation>
  </message>
  <message>
   <source>row {row}</source>
   <extracomment>table_words._place</extracomment>
   <translation>第 {row} 行</translation>
  </message>
  <message>
   <source>The file is not in UTF-8; it was read as {encoding}. If names look wrong, save it again in UTF-8.</source>
   <extracomment>table_words.note</extracomment>
   <translation>文件不是 UTF-8；已按 {encoding} 读取。如果名称显示不对，请重新存为 UTF-8。</translation>
  </message>
  <message>
   <source>The first column has no name and counts the rows; it was left out.</source>
   <extracomment>table_words.note</extracomment>
   <translation>第一列没有名称，只是行号；已去掉。</translation>
  </message>
  <message>
   <source>Decimal commas were read in {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>已读出小数逗号：{names}。</translation>
  </message>
  <message>
   <source>Left out, since they hold no numbers: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>已去掉，因为不含数：{names}。</translation>
  </message>
  <message numerus="yes">
   <source>{count} rows with missing values were left out, the first at {place}.</source>
   <extracomment>table_words.note; one: {count} row with missing values was left out, the first at {place}.</extracomment>
   <translation>
    <numerusform>已去掉 {count} 行有缺失值的数据，第一处在{place}。</numerusform>
   </translation>
  </message>
  <message>
   <source>The same in each row, and so of no use to tell classes apart: {names}.</source>
   <extracomment>table_words.note</extracomment>
   <translation>每行都相同，因此无助于区分类别：{names}。</translation>
  </message>
  <message>
   <source>The label {names} is another number in most rows: it looks like a measurement, and not like a label.</source>
   <extracomment>table_words.note</extracomment>
   <translation>标签{names}在大多数行里都是不同的数：看起来是测量值，而不是标签。</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <extracomment>table_words._names</extracomment>
   <translation>“{name}”</translation>
  </message>
  <message>
   <source>Close this and go on.  (Esc)</source>
   <extracomment>trouble_labels.GO_ON</extracomment>
   <translation>关闭并继续。  (Esc)</translation>
  </message>
  <message>
   <source>Copy details</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>复制详情</translation>
  </message>
  <message>
   <source>Copy what a developer needs to find the fault.</source>
   <extracomment>trouble_labels.COPY_DETAILS</extracomment>
   <translation>复制开发者查找故障所需的内容。</translation>
  </message>
  <message>
   <source>Show details</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>显示详情</translation>
  </message>
  <message>
   <source>What a developer needs to find the fault.</source>
   <extracomment>trouble_labels.SHOW_DETAILS</extracomment>
   <translation>开发者查找故障所需的内容。</translation>
  </message>
  <message>
   <source>Hide details</source>
   <extracomment>trouble_labels.HIDE_DETAILS</extracomment>
   <translation>隐藏详情</translation>
  </message>
  <message>
   <source>Details of the fault</source>
   <extracomment>trouble_labels.DETAILS</extracomment>
   <translation>故障详情</translation>
  </message>
  <message>
   <source>The details are on the clipboard.</source>
   <extracomment>trouble_labels.COPIED</extracomment>
   <translation>详情已复制到剪贴板。</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>复制诊断</translation>
  </message>
  <message>
   <source>Copy what a developer needs to know of this computer and this window.</source>
   <extracomment>trouble_labels.COPY_DIAGNOSIS</extracomment>
   <translation>复制开发者需要了解的本机和本窗口的信息。</translation>
  </message>
  <message>
   <source>Diagnosis copied</source>
   <extracomment>trouble_labels.DIAGNOSIS_COPIED</extracomment>
   <translation>诊断已复制</translation>
  </message>
  <message>
   <source>Safe mode: the app began with its default settings. Your own are kept as they were, and what you set now is not remembered.</source>
   <extracomment>trouble_labels.SAFE_MODE</extracomment>
   <translation>安全模式：应用以默认设置启动。你自己的设置保持原样，现在所做的设置不会被记住。</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more since then.</source>
   <extracomment>trouble_labels.more; one: And {count} more since then.</extracomment>
   <translation>
    <numerusform>此后又有 {count} 个。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{title} It is the same fault as before, {count} times by now. You can go on.</source>
   <extracomment>trouble_labels.again; one: {title} It is the same fault as before. You can go on.</extracomment>
   <translation>
    <numerusform>{title} 与之前是同一故障，至今已有 {count} 次。可以继续。</numerusform>
   </translation>
  </message>
  <message>
   <source>The window could not be opened: {reason}. Try gd-desktop --safe-mode; gd-desktop --diagnose tells what there is on this computer. {where}</source>
   <extracomment>trouble_labels.no_start</extracomment>
   <translation>窗口无法打开：{reason}。请尝试 gd-desktop --safe-mode；gd-desktop --diagnose 会说明本机的情况。{where}</translation>
  </message>
  <message>
   <source>The details are in {path}.</source>
   <extracomment>trouble_labels.see_log</extracomment>
   <translation>详情见 {path}。</translation>
  </message>
  <message>
   <source>The slope is only {slope}, yet the cost is not low: flat does not mean done.</source>
   <extracomment>verdict_words.stalled</extracomment>
   <translation>斜率只有 {slope}，但代价并不低：平坦不等于完成。</translation>
  </message>
  <message>
   <source>At step {step} the numbers are too large to compute with. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>第 {step} 步时数已大到无法计算。{remedy}</translation>
  </message>
  <message>
   <source>The walk begins at {start}. Step or run.</source>
   <extracomment>verdict_words.ready</extracomment>
   <translation>行走从 {start} 开始。单步或运行。</translation>
  </message>
  <message>
   <source>At step {step} the cost is over a million times where it began. {remedy}</source>
   <extracomment>verdict_words.too_far</extracomment>
   <translation>第 {step} 步时代价已超过开始时的一百万倍。{remedy}</translation>
  </message>
  <message>
   <source>The velocity adds up the slopes: they agree, and the ball gets faster.</source>
   <extracomment>walk_words._GAINING</extracomment>
   <translation>速度把斜率累加起来：方向一致，小球越来越快。</translation>
  </message>
  <message>
   <source>The velocity keeps a share of itself at each step; the ball gets slower.</source>
   <extracomment>walk_words._LOSING</extracomment>
   <translation>速度每一步只保留一部分；小球越来越慢。</translation>
  </message>
  <message>
   <source>Each slope is divided by the root of all squares so far, a sum that only grows.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>每个斜率除以至今平方和的平方根，这个和只增不减。</translation>
  </message>
  <message>
   <source>Slopes are divided by their usual size of late: steep ground and flat even out.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>斜率除以近来的通常大小：陡处与缓处变得均匀。</translation>
  </message>
  <message>
   <source>The mean slope, divided by the usual size of slopes: steps of about {rate} at most.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>斜率的均值除以斜率的通常大小：步长最多约为 {rate}。</translation>
  </message>
  <message>
   <source>Each step goes to the bottom of the parabola that fits the curve here.</source>
   <extracomment>walk_words._GOING_DOWN</extracomment>
   <translation>每一步走到与此处曲线贴合的抛物线的底部。</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}; learning rate {letter} = {rate}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function}；{method}，起点 {start}；学习率 {letter} = {rate}</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it gets slower as the slope works against it.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>速度带着小球越过低处；斜率与它作对，它在变慢。</translation>
  </message>
  <message>
   <source>{rate} stays as it is; the step shrinks as the slope does.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} 保持不变；斜率变小，步子也变短。</translation>
  </message>
  <message>
   <source>{function}; {method} from {start}</source>
   <extracomment>walk_words.setting</extracomment>
   <translation>{function}；{method}，起点 {start}</translation>
  </message>
  <message>
   <source>Going up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>正在上坡。</translation>
  </message>
  <message>
   <source>The velocity carries the ball on, past a low, and it is still getting faster: {rate} may be too large.</source>
   <extracomment>walk_words._swinging_up</extracomment>
   <translation>速度带着小球越过低处，而且还在变快：{rate} 可能太大。</translation>
  </message>
  <message>
   <source>It gets steeper here, so the steps get longer.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>这里变陡，所以步子变长。</translation>
  </message>
  <message>
   <source>{rate} stays as it is, and so does the slope: every step is alike.</source>
   <extracomment>walk_words._slope_text</extracomment>
   <translation>{rate} 保持不变，斜率也不变：每一步都一样。</translation>
  </message>
  <message>
   <source>The cost is far below anything that it began with, and goes on falling: no lowest point lies ahead.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>代价已远低于开始时的任何值，并继续下降：前方没有最低点。</translation>
  </message>
  <message>
   <source>Going down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>正在下降。</translation>
  </message>
  <message>
   <source>On the level.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>在平处。</translation>
  </message>
  <message>
   <source>The last step neither climbed nor went down.</source>
   <extracomment>walk_words._on_the_way</extracomment>
   <translation>上一步既没有上升，也没有下降。</translation>
  </message>
  <message>
   <source>The last step was too long: it landed higher than it began. A smaller {rate} would go down.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>上一步太长：落点比出发点高。更小的 {rate} 会下降。</translation>
  </message>
  <message>
   <source>Newton looks for a slope of 0, and passes over what is lower.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>牛顿法寻找斜率为 0 之处，会错过更低的地方。</translation>
  </message>
  <message>
   <source>The mean of the slopes leads on for a while, past a low, and turns.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>斜率的均值还会带着走一阵，越过低处，然后转向。</translation>
  </message>
  <message>
   <source>The last step landed higher than it began: it was longer than the way down. A smaller {rate} would have stayed below.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>上一步的落点比出发点高：它比下坡的路还长。更小的 {rate} 会留在下面。</translation>
  </message>
  <message numerus="yes">
   <source>The walk comes back to the same point every {period} steps, and will for ever. {remedy}</source>
   <extracomment>walk_words.verdict; one: The walk comes back to the same point every step, and will for ever. {remedy}</extracomment>
   <translation>
    <numerusform>每 {period} 步又回到同一点，并将永远如此。{remedy}</numerusform>
   </translation>
  </message>
  <message>
   <source>Nearly at rest.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>几乎静止。</translation>
  </message>
  <message>
   <source>The slope is only {slope} where the cost is not low, and the ground curves up all around: a minimum lies ahead, a local one or one still far.</source>
   <extracomment>walk_words.verdict</extracomment>
   <translation>斜率只有 {slope}，代价却不低，而四周地面都向上弯：前方有极小值点，是局部的，或还很远。</translation>
  </message>
  <message>
   <source>Swinging up.</source>
   <extracomment>walk_words._going_up</extracomment>
   <translation>正在荡上去。</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>为什么？</translation>
  </message>
  <message>
   <source>Two sentences on what is seen, and a case that shows it.</source>
   <extracomment>why_labels.WHY</extracomment>
   <translation>用两句话说明看到的现象，并给出一个例子。</translation>
  </message>
  <message>
   <source>Why? {name}</source>
   <extracomment>why_labels.ABOUT</extracomment>
   <translation>为什么？{name}</translation>
  </message>
  <message>
   <source>{name}: the common questions, and cases that show the answers.</source>
   <extracomment>why_labels.TIP</extracomment>
   <translation>{name}：常见问题，以及说明答案的例子。</translation>
  </message>
  <message>
   <source>Why is that? Two sentences on the verdict, and a case that shows it.  ({key})</source>
   <extracomment>why_labels.VERDICT_TIP</extracomment>
   <translation>为什么会这样？用两句话说明判定，并给出一个例子。  ({key})</translation>
  </message>
  <message>
   <source>The method’s settings</source>
   <extracomment>why_labels.METHOD_SETTINGS</extracomment>
   <translation>方法的设置</translation>
  </message>
  <message>
   <source>Steps and tolerance</source>
   <extracomment>why_labels.LIMITS</extracomment>
   <translation>步数和容差</translation>
  </message>
  <message>
   <source>The error</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>误差</translation>
  </message>
  <message>
   <source>The slope of σ</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>σ 的斜率</translation>
  </message>
  <message>
   <source>The input</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>输入</translation>
  </message>
  <message>
   <source>The pull</source>
   <extracomment>why_labels.FACTORS</extracomment>
   <translation>拉力</translation>
  </message>
  <message>
   <source>Show the case</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>演示此例</translation>
  </message>
  <message>
   <source>Set the window to the case. Undo brings your own back.</source>
   <extracomment>why_labels.SHOW_ME</extracomment>
   <translation>把窗口设成这个例子。撤销可找回自己的设置。</translation>
  </message>
  <message>
   <source>Put this away.  (Esc)</source>
   <extracomment>why_labels.CLOSE</extracomment>
   <translation>收起。  (Esc)</translation>
  </message>
  <message>
   <source>The question before.</source>
   <extracomment>why_labels.PREVIOUS</extracomment>
   <translation>上一个问题。</translation>
  </message>
  <message>
   <source>The next question.</source>
   <extracomment>why_labels.NEXT</extracomment>
   <translation>下一个问题。</translation>
  </message>
  <message>
   <source>Previous question</source>
   <extracomment>why_labels.PREVIOUS_NAME</extracomment>
   <translation>上一个问题</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>why_labels.NEXT_NAME</extracomment>
   <translation>下一个问题</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <extracomment>why_labels.PLACE</extracomment>
   <translation>{number} / {count}</translation>
  </message>
  <message>
   <source>Shown: {title} Undo ({key}) brings your own back.</source>
   <extracomment>why_labels.SHOWN</extracomment>
   <translation>已显示：{title}撤销 ({key}) 可找回自己的设置。</translation>
  </message>
  <message>
   <source>The picture's ending</source>
   <extracomment>words.PICTURE_ENDING</extracomment>
   <translation>图片的后缀名</translation>
  </message>
  <message>
   <source>Give three numbers a,b,c with a other than 0, such as 1,-4,6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出三个数 a,b,c，其中 a 不为 0，如 1,-4,6。</translation>
  </message>
  <message>
   <source>Give a number, such as -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出一个数，如 -4。</translation>
  </message>
  <message>
   <source>Give a number other than 0, such as 2 or -4.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出一个不为 0 的数，如 2 或 -4。</translation>
  </message>
  <message>
   <source>Give f(x) or f(x, y), such as x^2 - 4x + 6.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出 f(x) 或 f(x, y)，如 x^2 - 4x + 6。</translation>
  </message>
  <message>
   <source>Give NAME=VALUE, such as momentum=0.9.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出 NAME=VALUE，如 momentum=0.9。</translation>
  </message>
  <message>
   <source>Give pairs of a name and a value.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出成对的名称和值。</translation>
  </message>
  <message>
   <source>Give a positive number, such as 0.1 or 1e-3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出一个正数，如 0.1 或 1e-3。</translation>
  </message>
  <message>
   <source>Give a number, such as 8 or -1.5, or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出一个数，如 8 或 -1.5，或 random。</translation>
  </message>
  <message>
   <source>Give {expected} numbers with commas between them, zeros or random.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出 {expected} 个用逗号隔开的数，或 zeros、random。</translation>
  </message>
  <message>
   <source>Give a whole number from 0 on, such as 7.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出不小于 0 的整数，如 7。</translation>
  </message>
  <message>
   <source>Give a whole number from 0 to 10,000,000, such as 100.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出 0 到 10,000,000 的整数，如 100。</translation>
  </message>
  <message>
   <source>Give a number from 0 on, such as 1e-6; 0 means never.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出不小于 0 的数，如 1e-6；0 表示永不。</translation>
  </message>
  <message>
   <source>Give a built-in's name, or a CSV file.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出内置数据的名称，或一个 CSV 文件。</translation>
  </message>
  <message>
   <source>Give the name of a column.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出一列的名称。</translation>
  </message>
  <message>
   <source>Give names of columns with commas between them.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出若干列名，用逗号隔开。</translation>
  </message>
  <message>
   <source>Give one of the two labels.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出两个标签之一。</translation>
  </message>
  <message>
   <source>Give a number, such as 3.5 or -0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出一个数，如 3.5 或 -0.2。</translation>
  </message>
  <message>
   <source>Give a number, such as 2.5 or -0.3.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出一个数，如 2.5 或 -0.3。</translation>
  </message>
  <message>
   <source>Give quadratic, quadratic-mean or cross-entropy.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出 quadratic、quadratic-mean 或 cross-entropy。</translation>
  </message>
  <message>
   <source>Give none or standard.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出 none 或 standard。</translation>
  </message>
  <message>
   <source>Give names of mistakes with commas between them, such as sign,sum.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出错误的名称，用逗号隔开，如 sign,sum。</translation>
  </message>
  <message>
   <source>Give a whole number of samples from 1 on, or all.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出样本数，从 1 起的整数，或 all。</translation>
  </message>
  <message>
   <source>Give a share from 0 to 0.9, such as 0.2.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出 0 到 0.9 的比例，如 0.2。</translation>
  </message>
  <message>
   <source>Give width x height in pixels, from 960x600 to 8000x8000, such as 1280x800.</source>
   <extracomment>words._REMEDIES</extracomment>
   <translation>请给出宽 x 高的像素数，从 960x600 到 8000x8000，如 1280x800。</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not positive. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”不是正数。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is negative. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”是负数。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” leads to numbers too large to compute with. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”会得出大到无法计算的数。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” has the wrong number of values. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”的值的个数不对。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” makes a straight line, which has no lowest point. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”得到一条直线，它没有最低点。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not known. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：不认识“{given}”。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is not a function. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”不是函数。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is out of order. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”顺序不对。{remedy}</translation>
  </message>
  <message>
   <source>{name}: “{given}” is too many. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>{name}：“{given}”太多。{remedy}</translation>
  </message>
  <message>
   <source>{name} is missing. {remedy}</source>
   <extracomment>words._REASONS</extracomment>
   <translation>缺少 {name}。{remedy}</translation>
  </message>
  <message>
   <source>The computation stopped with an error.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>计算因错误而停止。</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept. Reset, or change a setting, to go on.</source>
   <extracomment>words.FAILURE</extracomment>
   <translation>没有丢失任何内容：已走的步都保留着。请重置或修改一项设置以继续。</translation>
  </message>
  <message>
   <source>The computation does not answer.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>计算没有响应。</translation>
  </message>
  <message>
   <source>Nothing is lost: the steps so far are kept, and the window works. Start it anew to go on from there; if it hangs again, Undo the last change or turn to another model first. Or wait.</source>
   <extracomment>words.SILENT</extracomment>
   <translation>没有丢失任何内容：已走的步都保留着，窗口也能工作。重新开始即可从那里继续；如果再次卡住，请先撤销最后一次更改或换一个模型。也可以等待。</translation>
  </message>
  <message>
   <source>The computation was started anew, with the steps that there were.</source>
   <extracomment>words.STARTED_ANEW</extracomment>
   <translation>计算已重新开始，已有的步都还在。</translation>
  </message>
  <message>
   <source>Something went wrong in the window.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>窗口出了问题。</translation>
  </message>
  <message>
   <source>The descent and the settings are kept. You can go on; if something looks amiss, Reset.</source>
   <extracomment>words.FAULT</extracomment>
   <translation>下降和设置都保留着。可以继续；如果看起来不对，请重置。</translation>
  </message>
  <message>
   <source>--rate: {method} takes no learning rate; it was passed over.</source>
   <extracomment>words.rate_unused</extracomment>
   <translation>--rate：{method} 不用学习率；已忽略。</translation>
  </message>
  <message numerus="yes">
   <source>rounded to {count} decimals</source>
   <extracomment>words.rounding; one: rounded to {count} decimal</extracomment>
   <translation>
    <numerusform>四舍五入到 {count} 位小数</numerusform>
   </translation>
  </message>
  <message>
   <source>The saved settings were damaged. They were set aside as {name}, and the app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>保存的设置已损坏。它们已另存为 {name}，应用以默认设置启动。</translation>
  </message>
  <message>
   <source>The settings could not be saved: {reason}.</source>
   <extracomment>words.settings_not_saved</extracomment>
   <translation>设置无法保存：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another place.</source>
   <extracomment>words.cannot_write</extracomment>
   <translation>无法写入 {path}：{reason}。请选择别处。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file.</source>
   <extracomment>words.cannot_read</extracomment>
   <translation>无法读取 {path}：{reason}。请选择另一个文件。</translation>
  </message>
  <message>
   <source>{path} was not opened again, since it is gone or large: the app begins with the penguins. Open it with Ctrl+O.</source>
   <extracomment>words.data_left</extracomment>
   <translation>没有再次打开 {path}，因为它已不在或太大：应用以企鹅数据启动。可用 Ctrl+O 打开。</translation>
  </message>
  <message>
   <source>{name} is held by this page of the lesson. Turn to another page, or close the lesson, to change it.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} 由课程的这一页固定。要改变它，请翻到另一页，或关闭课程。</translation>
  </message>
  <message>
   <source>{name} means nothing to the model {model}. Leave it out.</source>
   <extracomment>words.refusal</extracomment>
   <translation>{name} 对模型 {model} 没有意义。请删去。</translation>
  </message>
  <message>
   <source>Give {choices}.</source>
   <extracomment>words._remedy</extracomment>
   <translation>请给出 {choices}。</translation>
  </message>
  <message numerus="yes">
   <source>truncated to {count} decimals</source>
   <extracomment>words.rounding; one: truncated to {count} decimal</extracomment>
   <translation>
    <numerusform>截断到 {count} 位小数</numerusform>
   </translation>
  </message>
  <message>
   <source>Some of the saved settings could not be understood, as those of a newer version. The rest holds; the file as it was is kept as {name}.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>部分已保存的设置无法识别，例如来自较新版本的设置。其余设置仍然有效；原来的文件保存为 {name}。</translation>
  </message>
  <message>
   <source>The saved settings in {name} could not be read. The app begins with its defaults.</source>
   <extracomment>words.settings_set_aside</extracomment>
   <translation>无法读取 {name} 中保存的设置。应用以默认设置开始。</translation>
  </message>
  <message>
   <source>Exercise sheets…</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>练习单…</translation>
  </message>
  <message>
   <source>Sheets of exercises from the present problem, with numbers for each student.</source>
   <extracomment>worksheet_labels.WORKSHEET</extracomment>
   <translation>用当前问题制作练习单，每名学生的数各不相同。</translation>
  </message>
  <message>
   <source>Sheets</source>
   <extracomment>worksheet_labels.SHEETS</extracomment>
   <translation>练习单</translation>
  </message>
  <message>
   <source>Tasks</source>
   <extracomment>worksheet_labels.TASKS, worksheet_words._NAMES</extracomment>
   <translation>题目</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>worksheet_labels.PAPER</extracomment>
   <translation>纸张</translation>
  </message>
  <message>
   <source>Students</source>
   <extracomment>worksheet_labels.STUDENTS, worksheet_words._NAMES</extracomment>
   <translation>学生人数</translation>
  </message>
  <message>
   <source>How many sheets: a whole number from 1 to 200. Each has numbers of its own.</source>
   <extracomment>worksheet_labels.STUDENTS</extracomment>
   <translation>练习单的份数：从 1 到 200 的整数。每份的数各不相同。</translation>
  </message>
  <message>
   <source>All numbers are drawn with it: the same seed gives the same sheets again. A whole number from 0 on.</source>
   <extracomment>worksheet_labels.SEED</extracomment>
   <translation>所有的数都用它抽取：随机种子相同，练习单就相同。不小于 0 的整数。</translation>
  </message>
  <message>
   <source>Another seed</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>换随机种子</translation>
  </message>
  <message>
   <source>Draw other numbers, with the next seed.</source>
   <extracomment>worksheet_labels.ANOTHER_SEED</extracomment>
   <translation>用下一个随机种子另抽一组数。</translation>
  </message>
  <message>
   <source>Steps in a table</source>
   <extracomment>worksheet_labels.STEPS, worksheet_words._NAMES</extracomment>
   <translation>表中步数</translation>
  </message>
  <message>
   <source>How many steps of the walk are to be worked out.</source>
   <extracomment>worksheet_labels.STEPS</extracomment>
   <translation>要计算行走的多少步。</translation>
  </message>
  <message>
   <source>Some steps of the walk, to be worked out by hand.  (Alt+1)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>手算行走的若干步。  (Alt+1)</translation>
  </message>
  <message>
   <source>Learning rates, to be told apart by the factor 1 − ηL.  (Alt+2)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>根据因子 1 − ηL 区分各学习率。  (Alt+2)</translation>
  </message>
  <message>
   <source>A worked table in which one row is wrong.  (Alt+3)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>一张已算好的表，其中有一行是错的。  (Alt+3)</translation>
  </message>
  <message>
   <source>One step of a sigmoid neuron with one sample, factor by factor.  (Alt+4)</source>
   <extracomment>worksheet_labels.TASK_TIPS</extracomment>
   <translation>sigmoid 神经元对一个样本走一步，逐个因子计算。  (Alt+4)</translation>
  </message>
  <message>
   <source>Of the paper.</source>
   <extracomment>worksheet_labels.SIZE</extracomment>
   <translation>纸张的大小。</translation>
  </message>
  <message>
   <source>Letter</source>
   <extracomment>worksheet_labels.SIZES</extracomment>
   <translation>Letter</translation>
  </message>
  <message>
   <source>In which the sheets are written.</source>
   <extracomment>worksheet_labels.LANGUAGE</extracomment>
   <translation>练习单所用的语言。</translation>
  </message>
  <message>
   <source>PDF: as it is printed. HTML: one page for a browser, to print or to put online.</source>
   <extracomment>worksheet_labels.FORMAT</extracomment>
   <translation>PDF：与打印出来的一样。HTML：供浏览器使用的一个网页，可打印或放到网上。</translation>
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
   <translation>参考答案</translation>
  </message>
  <message>
   <source>All answers, at the end and on pages of their own.</source>
   <extracomment>worksheet_labels.KEY</extracomment>
   <translation>全部答案，放在最后，单独成页。</translation>
  </message>
  <message>
   <source>Two-sided</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>双面打印</translation>
  </message>
  <message>
   <source>For paper that is printed on both sides: each sheet begins on a front. Backs may stay blank.</source>
   <extracomment>worksheet_labels.TWO_SIDED</extracomment>
   <translation>用于双面打印：每份练习单都从正面开始，背面可能留空。</translation>
  </message>
  <message>
   <source>Save the sheets as a file.</source>
   <extracomment>worksheet_labels.SAVE</extracomment>
   <translation>把练习单存为文件。</translation>
  </message>
  <message>
   <source>Choose a printer, and print the sheets.</source>
   <extracomment>worksheet_labels.PRINT</extracomment>
   <translation>选择打印机并打印练习单。</translation>
  </message>
  <message>
   <source>Leave without printing.</source>
   <extracomment>worksheet_labels.CLOSE</extracomment>
   <translation>不打印，直接关闭。</translation>
  </message>
  <message>
   <source>Stop making the sheets; nothing is saved.</source>
   <extracomment>worksheet_labels.CANCEL</extracomment>
   <translation>停止制作练习单；什么也不保存。</translation>
  </message>
  <message>
   <source>The page before this one.  (PgUp)</source>
   <extracomment>worksheet_labels.PREVIOUS</extracomment>
   <translation>显示前一页。  (PgUp)</translation>
  </message>
  <message>
   <source>The page after this one.  (PgDown)</source>
   <extracomment>worksheet_labels.NEXT</extracomment>
   <translation>显示后一页。  (PgDown)</translation>
  </message>
  <message>
   <source>How much of the sheets is made</source>
   <extracomment>worksheet_labels.PROGRESS</extracomment>
   <translation>练习单的制作进度</translation>
  </message>
  <message>
   <source>Choose at least one task.</source>
   <extracomment>worksheet_labels.NO_TASK</extracomment>
   <translation>请至少选择一道题。</translation>
  </message>
  <message>
   <source>Numbers are being drawn…</source>
   <extracomment>worksheet_labels.DRAWING</extracomment>
   <translation>正在抽取各数……</translation>
  </message>
  <message>
   <source>The sheets are being made…</source>
   <extracomment>worksheet_labels.SAVING</extracomment>
   <translation>正在制作练习单……</translation>
  </message>
  <message>
   <source>The sheets are being sent to the printer…</source>
   <extracomment>worksheet_labels.PRINTING</extracomment>
   <translation>正在把练习单发送到打印机……</translation>
  </message>
  <message>
   <source>The sheets have been sent to the printer.</source>
   <extracomment>worksheet_labels.PRINTED</extracomment>
   <translation>练习单已发送到打印机。</translation>
  </message>
  <message>
   <source>The printer does not take the sheets. Choose another one, or save them as PDF.</source>
   <extracomment>worksheet_labels.NO_PRINTER</extracomment>
   <translation>打印机不接受练习单。请另选打印机，或存为 PDF。</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <extracomment>worksheet_labels.CANCELLED</extracomment>
   <translation>已停止。什么也没有保存。</translation>
  </message>
  <message>
   <source>exercises</source>
   <extracomment>worksheet_labels.FILE_NAME</extracomment>
   <translation>练习</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets are ready to be saved or printed.</source>
   <extracomment>worksheet_labels.ready; one: {count} sheet is ready to be saved or printed.</extracomment>
   <translation>
    <numerusform>{count} 份练习单已就绪，可以保存或打印。</numerusform>
   </translation>
  </message>
  <message>
   <source>First sheet, page {number} of {count}</source>
   <extracomment>worksheet_labels.sheet_page</extracomment>
   <translation>第一份，第 {number} 页，共 {count} 页</translation>
  </message>
  <message>
   <source>Answer key, page {number} of {count}</source>
   <extracomment>worksheet_labels.key_page</extracomment>
   <translation>参考答案，第 {number} 页，共 {count} 页</translation>
  </message>
  <message>
   <source>Exercises: gradient descent</source>
   <extracomment>worksheet_words.TITLE</extracomment>
   <translation>练习：梯度下降</translation>
  </message>
  <message>
   <source>Your name</source>
   <extracomment>worksheet_words.NAME</extracomment>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Date</source>
   <extracomment>worksheet_words.DATE</extracomment>
   <translation>日期</translation>
  </message>
  <message>
   <source>Answers: gradient descent</source>
   <extracomment>worksheet_words.KEY_TITLE</extracomment>
   <translation>参考答案：梯度下降</translation>
  </message>
  <message>
   <source>For the teacher alone.</source>
   <extracomment>worksheet_words.KEY_NOTE</extracomment>
   <translation>仅供教师使用。</translation>
  </message>
  <message>
   <source>Fill in the table</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>填表</translation>
  </message>
  <message>
   <source>Find the regime</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>判断属于哪种情况</translation>
  </message>
  <message>
   <source>Find the mistake</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>找出错误</translation>
  </message>
  <message>
   <source>The chain rule by hand</source>
   <extracomment>worksheet_words.TASKS</extracomment>
   <translation>手算链式法则</translation>
  </message>
  <message>
   <source>Walk down with gradient descent, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN</extracomment>
   <translation>用梯度下降逐步往下走，并填写下表。</translation>
  </message>
  <message>
   <source>A sigmoid neuron learns from one sample by gradient descent. Work out σ with a calculator, and fill in the table.</source>
   <extracomment>worksheet_words.FILL_IN_NEURON</extracomment>
   <translation>一个 sigmoid 神经元用梯度下降从一个样本中学习。请用计算器计算 σ，并填写下表。</translation>
  </message>
  <message>
   <source>One number further down is there to check with.</source>
   <extracomment>worksheet_words.CHECK</extracomment>
   <translation>表中靠后处已给出一个数，供核对用。</translation>
  </message>
  <message>
   <source>The curvature L is the second derivative.</source>
   <extracomment>worksheet_words.CURVATURE</extracomment>
   <translation>曲率 L 就是二阶导数。</translation>
  </message>
  <message>
   <source>closes in from one side</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>从一侧逐渐靠近</translation>
  </message>
  <message>
   <source>lands on the minimum in one step</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>一步落在极小值点</translation>
  </message>
  <message>
   <source>overshoots, and closes in</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>越过，并逐渐靠近</translation>
  </message>
  <message>
   <source>jumps to and fro for ever</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>永远来回跳</translation>
  </message>
  <message>
   <source>overshoots, and goes away</source>
   <extracomment>worksheet_words.WHAT_HAPPENS</extracomment>
   <translation>越过，并逐渐远离</translation>
  </message>
  <message>
   <source>One row of this table has a mistake; the rows below it go on from its result. Find the row, tick the mistake, and write the row as it ought to be.</source>
   <extracomment>worksheet_words.ONE_MISTAKE</extracomment>
   <translation>下表中有一行算错了，它下面的各行都是接着它的结果算的。请找出这一行，勾选所犯的错误，并写出这一行正确的数。</translation>
  </message>
  <message>
   <source>added, where the step is subtracted</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>应减去这一步，却加上了</translation>
  </message>
  <message>
   <source>forgot the learning rate</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>忘了乘学习率</translation>
  </message>
  <message>
   <source>took the change for the new place</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>把变动量当成了新位置</translation>
  </message>
  <message>
   <source>forgot the factor in the derivative of a power</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>求幂的导数时忘了乘指数</translation>
  </message>
  <message>
   <source>forgot a term of the derivative</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>漏了导数中的一项</translation>
  </message>
  <message>
   <source>forgot σ′ in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>用链式法则时忘了 σ′</translation>
  </message>
  <message>
   <source>forgot the input x in the chain rule</source>
   <extracomment>worksheet_words.MISTAKES</extracomment>
   <translation>用链式法则时忘了输入 x</translation>
  </message>
  <message>
   <source>A sigmoid neuron is to learn from one sample. Work out its output, the slopes by the chain rule, and the weights after one step of gradient descent.</source>
   <extracomment>worksheet_words.BY_CHAIN_RULE</extracomment>
   <translation>一个 sigmoid 神经元要从一个样本中学习。请计算它的输出，用链式法则计算各斜率，再计算用梯度下降走一步之后的权重。</translation>
  </message>
  <message>
   <source>after the step</source>
   <extracomment>worksheet_words.AFTER_ROW</extracomment>
   <translation>走一步后</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>worksheet_words.NOW_ROW</extracomment>
   <translation>现在</translation>
  </message>
  <message>
   <source>The sheets’ ending</source>
   <extracomment>worksheet_words.ENDING</extracomment>
   <translation>练习单的后缀名</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 1 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}：“{given}”不行。请给出从 1 到 {most} 的整数。</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from 0 to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}：“{given}”不行。请给出从 0 到 {most} 的整数。</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give a whole number from {least} to {most}.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}：“{given}”不行。请给出从 {least} 到 {most} 的整数。</translation>
  </message>
  <message>
   <source>{name}: “{given}” will not do. Give one or more of {tasks}, each once.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}：“{given}”不行。请从 {tasks} 中给出一个或几个，每个只写一次。</translation>
  </message>
  <message>
   <source>{name}: exercise sheets are of gradient-descent, not of {given}. Choose that.</source>
   <extracomment>worksheet_words._REFUSALS</extracomment>
   <translation>{name}：练习单只用 gradient-descent，不用 {given}。请选择前者。</translation>
  </message>
  <message>
   <source>{number}. {task}</source>
   <extracomment>worksheet_words.numbered</extracomment>
   <translation>{number}. {task}</translation>
  </message>
  <message>
   <source>Sheet {number}</source>
   <extracomment>worksheet_words.sheet_note</extracomment>
   <translation>第 {number} 份</translation>
  </message>
  <message>
   <source>Sheet {number}, seed {seed}</source>
   <extracomment>worksheet_words.foot</extracomment>
   <translation>第 {number} 份，随机种子 {seed}</translation>
  </message>
  <message>
   <source>Answers, seed {seed}</source>
   <extracomment>worksheet_words.key_foot</extracomment>
   <translation>参考答案，随机种子 {seed}</translation>
  </message>
  <message numerus="yes">
   <source>{count} sheets, drawn with seed {seed}: the same seed gives the same sheets again. Every answer was worked out in two ways.</source>
   <extracomment>worksheet_words.key_note; one: {count} sheet, drawn with seed {seed}: the same seed gives the same sheet again. Every answer was worked out in two ways.</extracomment>
   <translation>
    <numerusform>{count} 份练习单，用随机种子 {seed} 抽取：随机种子相同，练习单就相同。每个答案都用两种方法算过。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing needs rounding: no number has more than {count} decimals.</source>
   <extracomment>worksheet_words.rounding; one: Nothing needs rounding: no number has more than {count} decimal.</extracomment>
   <translation>
    <numerusform>不需要取近似值：所有的数都不超过 {count} 位小数。</numerusform>
   </translation>
  </message>
  <message>
   <source>Where a task rounds, an answer is right within {units} units of the last decimal, or {share} %.</source>
   <extracomment>worksheet_words.allowance</extracomment>
   <translation>在取近似值的题目中，答案相差不超过最后一位小数的 {units} 个单位，或不超过 {share} %，都算正确。</translation>
  </message>
  <message>
   <source>For each learning rate {rate}, work out the factor, and write the letter of what a walk does.</source>
   <extracomment>worksheet_words.regimes_asked</extracomment>
   <translation>对每个学习率 {rate}，计算因子，并写出行走的情况所对应的字母。</translation>
  </message>
  <message>
   <source>({letter}) {what}</source>
   <extracomment>worksheet_words.regime</extracomment>
   <translation>({letter}) {what}</translation>
  </message>
  <message>
   <source>At {place}, the curvature in the steepest direction is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>在 {place} 处，最陡方向上的曲率 {curvature}。设它在附近保持不变。</translation>
  </message>
  <message>
   <source>The sample: {first} {value}, {second} {other}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>样本：{first} {value}，{second} {other}，标签 {label}。</translation>
  </message>
  <message numerus="yes">
   <source>The cost is that of a sigmoid neuron with one input, {name}, over {count} samples.</source>
   <extracomment>worksheet_words.neuron; one: The cost is that of a sigmoid neuron with one input, {name}, over {count} sample.</extracomment>
   <translation>
    <numerusform>这是一个 sigmoid 神经元的代价，它只有一个输入（{name}），共 {count} 个样本。</numerusform>
   </translation>
  </message>
  <message>
   <source>For z below 0 take {formula}.</source>
   <extracomment>worksheet_words.sigma_of_negative</extracomment>
   <translation>z 小于 0 时，用 {formula}。</translation>
  </message>
  <message>
   <source>The curve of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.curve</extracomment>
   <translation>{function} 的曲线，标出了 {start}。</translation>
  </message>
  <message>
   <source>Contour lines of {function}, with {start} marked.</source>
   <extracomment>worksheet_words.contours</extracomment>
   <translation>{function} 的等高线，标出了 {start}。</translation>
  </message>
  <message>
   <source>The sigmoid, with {place} marked.</source>
   <extracomment>worksheet_words.sigmoid</extracomment>
   <translation>sigmoid 曲线，标出了 {place}。</translation>
  </message>
  <message>
   <source>{number}. </source>
   <extracomment>worksheet_words.key_number</extracomment>
   <translation>{number}. </translation>
  </message>
  <message>
   <source>row {row}: {mistake}. Right:</source>
   <extracomment>worksheet_words.key_mistake</extracomment>
   <translation>{row} 的一行：{mistake}。正确的是：</translation>
  </message>
  <message>
   <source>{name}: for {task}, no numbers workable by hand were found. Leave that task out, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name}：找不到适合手算的数来出“{task}”。请去掉这道题，或另选问题或学习率。</translation>
  </message>
  <message numerus="yes">
   <source>Round each number to {count} decimals, and go on with it: small differences do not count.</source>
   <extracomment>worksheet_words.rounding; one: Round each number to {count} decimal, and go on with it: small differences do not count.</extracomment>
   <translation>
    <numerusform>每个数四舍五入保留 {count} 位小数，并用所得的数继续计算：微小的差别不算错。</numerusform>
   </translation>
  </message>
  <message>
   <source>All numbers are whole.</source>
   <extracomment>worksheet_words.rounding</extracomment>
   <translation>所有的数都是整数。</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>在极小值点 {place} 附近，曲率 {curvature}。</translation>
  </message>
  <message>
   <source>Near the minimum at {place}, the curvature in the steepest direction is {curvature}.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>在极小值点 {place} 附近，最陡方向上的曲率 {curvature}。</translation>
  </message>
  <message>
   <source>At {place}, the curvature is {curvature}. Take it to stay so around there.</source>
   <extracomment>worksheet_words.curvature_at</extracomment>
   <translation>在 {place} 处，曲率 {curvature}。设它在附近保持不变。</translation>
  </message>
  <message>
   <source>The sample: {name} {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>样本：{name} {value}，标签 {label}。</translation>
  </message>
  <message>
   <source>{name}: {task} needs a place where the curvature is above 0, and there is none here. Leave that task out, or choose another problem.</source>
   <extracomment>worksheet_words._too_few</extracomment>
   <translation>{name}：“{task}”需要一个曲率大于 0 的位置，而这里没有。请去掉这道题，或另选问题。</translation>
  </message>
  <message numerus="yes">
   <source>{name}: for {task}, there are numbers workable by hand for {count} students only. Ask for so many, or choose another problem or learning rate.</source>
   <extracomment>worksheet_words._too_few; one: {name}: for {task}, there are numbers workable by hand for {count} student only. Ask for so many, or choose another problem or learning rate.</extracomment>
   <translation>
    <numerusform>{name}：“{task}”中适合手算的数只够 {count} 名学生用。请把人数改为这么多，或另选问题或学习率。</numerusform>
   </translation>
  </message>
  <message>
   <source>The sample: {value}, with the label {label}.</source>
   <extracomment>worksheet_words.sample</extracomment>
   <translation>样本：{value}，标签 {label}。</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Penguins: Adelie and Gentoo</source>
   <extracomment>data</extracomment>
   <translation>企鹅：阿德利企鹅与巴布亚企鹅</translation>
  </message>
  <message>
   <source>Measurements of 274 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By bill and flipper a line tells all but one of them apart. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>两个物种共 274 只企鹅的测量数据，2007 至 2009 年采自南极洲帕默站附近。按喙和鳍翅，一条直线能把它们分开，只错一只。测量不全的企鹅已去掉。</translation>
  </message>
  <message>
   <source>bill length (mm)</source>
   <extracomment>data</extracomment>
   <translation>喙长（mm）</translation>
  </message>
  <message>
   <source>bill depth (mm)</source>
   <extracomment>data</extracomment>
   <translation>喙高（mm）</translation>
  </message>
  <message>
   <source>flipper length (mm)</source>
   <extracomment>data</extracomment>
   <translation>鳍翅长（mm）</translation>
  </message>
  <message>
   <source>body mass (g)</source>
   <extracomment>data</extracomment>
   <translation>体重（g）</translation>
  </message>
  <message>
   <source>Penguins: Adelie and Chinstrap</source>
   <extracomment>data</extracomment>
   <translation>企鹅：阿德利企鹅与帽带企鹅</translation>
  </message>
  <message>
   <source>Measurements of 219 penguins of two species, taken near Palmer Station, Antarctica, from 2007 to 2009. By their bills alone the two cannot quite be told apart: a line is right for about 97 % of them. Penguins with missing measurements are left out.</source>
   <extracomment>data</extracomment>
   <translation>两个物种共 219 只企鹅的测量数据，2007 至 2009 年采自南极洲帕默站附近。只看喙不能把两者完全分开：一条直线对其中约 97 % 是正确的。测量不全的企鹅已去掉。</translation>
  </message>
  <message>
   <source>Handwritten digits: 0 and 1</source>
   <extracomment>data</extracomment>
   <translation>手写数字：0 和 1</translation>
  </message>
  <message>
   <source>360 handwritten zeros and ones as pictures of 8 × 8 pixels, each from 0 (paper) to 16 (ink). One neuron with a weight for each pixel can tell all of them apart.</source>
   <extracomment>data</extracomment>
   <translation>360 个手写的 0 和 1，都是 8 × 8 像素的图片，每个像素从 0（纸）到 16（墨）。每个像素一个权重，一个神经元就能把它们全部分开。</translation>
  </message>
  <message>
   <source>Cats and dogs</source>
   <extracomment>data</extracomment>
   <translation>猫和狗</translation>
  </message>
  <message>
   <source>20 cats and 20 dogs, by weight and length of ear. Heavy cats and small dogs overlap, so a line is right for about nine in ten. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>20 只猫和 20 只狗，按体重和耳长。重的猫和小的狗有重叠，所以一条直线大约对十分之九。为本应用虚构。</translation>
  </message>
  <message>
   <source>weight (kg)</source>
   <extracomment>data</extracomment>
   <translation>体重（kg）</translation>
  </message>
  <message>
   <source>ear length (cm)</source>
   <extracomment>data</extracomment>
   <translation>耳长（cm）</translation>
  </message>
  <message>
   <source>Two clusters</source>
   <extracomment>data</extracomment>
   <translation>两个簇</translation>
  </message>
  <message>
   <source>Two round clusters of 60 points that overlap: a line is right for about 85 % of them. Invented for this app with numpy: after g = numpy.random.default_rng(23), A is g.normal((-0.9, -0.6), 1, (60, 2)), then B is g.normal((0.9, 0.6), 1, (60, 2)), both rounded to two decimals.</source>
   <extracomment>data</extracomment>
   <translation>两个各 60 点、互相重叠的圆形簇：一条直线对其中约 85 % 是正确的。为本应用用 numpy 虚构：在 g = numpy.random.default_rng(23) 之后，A 是 g.normal((-0.9, -0.6), 1, (60, 2))，然后 B 是 g.normal((0.9, 0.6), 1, (60, 2))，都保留两位小数。</translation>
  </message>
  <message>
   <source>Hours of study</source>
   <extracomment>data</extracomment>
   <translation>学习时间</translation>
  </message>
  <message>
   <source>Who passed an exam after how many hours of study: 24 students and one feature only. In the middle some pass and some do not, so no threshold is right for all. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>学习多少小时后谁通过了考试：24 名学生，只有一个特征。中间一段有人通过，有人没通过，所以没有一个阈值对所有人都正确。为本应用虚构。</translation>
  </message>
  <message>
   <source>study (hours)</source>
   <extracomment>data</extracomment>
   <translation>学习时间（小时）</translation>
  </message>
  <message>
   <source>XOR: four points</source>
   <extracomment>data</extracomment>
   <translation>异或：四个点</translation>
  </message>
  <message>
   <source>Exclusive or: class 1 where exactly one of the two inputs is 1. No line separates the four points, so one neuron is right for three of them at most.</source>
   <extracomment>data</extracomment>
   <translation>异或：两个输入中恰有一个为 1 时属于类 1。没有直线能分开这四个点，所以一个神经元最多对三个。</translation>
  </message>
  <message>
   <source>Four points on a line</source>
   <extracomment>data</extracomment>
   <translation>一条线上的四个点</translation>
  </message>
  <message>
   <source>The points -2 and -1 of class 0, 1 and 2 of class 1: few enough to follow every number by hand. Invented for this app.</source>
   <extracomment>data</extracomment>
   <translation>点 -2 和 -1 属于类 0，点 1 和 2 属于类 1：点很少，每个数都能手算。为本应用虚构。</translation>
  </message>
 </context>
 <context>
  <name>gallery</name>
  <message>
   <source>Quartic with a resting place</source>
   <extracomment>gallery</extracomment>
   <translation>带歇脚处的四次函数</translation>
  </message>
  <message>
   <source>The slope is 0 at x = 0 as well, yet the function goes on down to x = 2.25.</source>
   <extracomment>gallery</extracomment>
   <translation>x = 0 处斜率也为 0，但函数继续下降，直到 x = 2.25。</translation>
  </message>
  <message>
   <source>Double well</source>
   <extracomment>gallery</extracomment>
   <translation>双谷</translation>
  </message>
  <message>
   <source>Two minima: which one a walk finds depends on the start and on the learning rate.</source>
   <extracomment>gallery</extracomment>
   <translation>两个极小值点：找到哪一个，取决于起点和学习率。</translation>
  </message>
  <message>
   <source>Tilted double well</source>
   <extracomment>gallery</extracomment>
   <translation>倾斜的双谷</translation>
  </message>
  <message>
   <source>From the right, the walk settles in the shallower well. A little momentum carries it over.</source>
   <extracomment>gallery</extracomment>
   <translation>从右边出发，行走停在较浅的谷里。一点动量就能把它带过去。</translation>
  </message>
  <message>
   <source>Waves on a bowl</source>
   <extracomment>gallery</extracomment>
   <translation>碗上的波纹</translation>
  </message>
  <message>
   <source>Local minima: a walk down ends in the nearest one, not in the lowest.</source>
   <extracomment>gallery</extracomment>
   <translation>局部极小值点：向下走会停在最近的一个，而不是最低的一个。</translation>
  </message>
  <message>
   <source>Absolute value</source>
   <extracomment>gallery</extracomment>
   <translation>绝对值</translation>
  </message>
  <message>
   <source>The slope never shrinks, so steps of a fixed rate jump back and forth around the corner.</source>
   <extracomment>gallery</extracomment>
   <translation>斜率从不变小，所以学习率固定时，步子在尖角两边来回跳。</translation>
  </message>
  <message>
   <source>Square root of |x|</source>
   <extracomment>gallery</extracomment>
   <translation>|x| 的平方根</translation>
  </message>
  <message>
   <source>The slope grows without limit towards the minimum: the nearer, the longer the step.</source>
   <extracomment>gallery</extracomment>
   <translation>越靠近极小值点，斜率越无限地增大：越近，步子越长。</translation>
  </message>
  <message>
   <source>Bell curve</source>
   <extracomment>gallery</extracomment>
   <translation>钟形曲线</translation>
  </message>
  <message>
   <source>No minimum: the walk goes down for ever, slower and slower, on a flat that ends nowhere.</source>
   <extracomment>gallery</extracomment>
   <translation>没有极小值点：行走永远下降，越来越慢，平地没有尽头。</translation>
  </message>
  <message>
   <source>Upside-down bell</source>
   <extracomment>gallery</extracomment>
   <translation>倒扣的钟</translation>
  </message>
  <message>
   <source>A minimum with a plateau around it: far out the slope is nearly 0, and so are the steps.</source>
   <extracomment>gallery</extracomment>
   <translation>一个四周是高原的极小值点：远处斜率几乎为 0，步子也是。</translation>
  </message>
  <message>
   <source>Cubic with a saddle</source>
   <extracomment>gallery</extracomment>
   <translation>带鞍点的三次函数</translation>
  </message>
  <message>
   <source>At 0 the slope is 0 and the function still goes down: a flat place is no minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>0 处斜率为 0，而函数仍在下降：平坦处不是极小值点。</translation>
  </message>
  <message>
   <source>Flat-bottomed bowl</source>
   <extracomment>gallery</extracomment>
   <translation>平底碗</translation>
  </message>
  <message>
   <source>The curvature is 0 at the minimum: the walk gets slower and slower, and Newton does too.</source>
   <extracomment>gallery</extracomment>
   <translation>极小值点处曲率为 0：行走越来越慢，牛顿法也是。</translation>
  </message>
  <message>
   <source>Logarithm's edge</source>
   <extracomment>gallery</extracomment>
   <translation>对数的边缘</translation>
  </message>
  <message>
   <source>Not defined for x ≤ 0: too large a step walks off the edge.</source>
   <extracomment>gallery</extracomment>
   <translation>x ≤ 0 时无定义：步子太大就会走出边缘。</translation>
  </message>
  <message>
   <source>A pole</source>
   <extracomment>gallery</extracomment>
   <translation>一个极点</translation>
  </message>
  <message>
   <source>A minimum at 1 and a maximum at −1, with a gap at 0 that a long step jumps over.</source>
   <extracomment>gallery</extracomment>
   <translation>1 处有极小值点，−1 处有极大值点，0 处有缺口，长的一步会跳过它。</translation>
  </message>
  <message>
   <source>Cosine</source>
   <extracomment>gallery</extracomment>
   <translation>余弦</translation>
  </message>
  <message>
   <source>Minima and maxima without end, all of them equally good.</source>
   <extracomment>gallery</extracomment>
   <translation>无穷多个极小值点和极大值点，都一样好。</translation>
  </message>
  <message>
   <source>Bowl in two variables</source>
   <extracomment>gallery</extracomment>
   <translation>二元碗</translation>
  </message>
  <message>
   <source>Round contours: the gradient points straight away from the minimum.</source>
   <extracomment>gallery</extracomment>
   <translation>圆形等高线：梯度正好背离极小值点。</translation>
  </message>
  <message>
   <source>Long valley</source>
   <extracomment>gallery</extracomment>
   <translation>长谷</translation>
  </message>
  <message>
   <source>Steep across, flat along: the walk zigzags. Momentum and Adam do better.</source>
   <extracomment>gallery</extracomment>
   <translation>横向陡，纵向平：行走成之字形。动量法和 Adam 更好。</translation>
  </message>
  <message>
   <source>Saddle</source>
   <extracomment>gallery</extracomment>
   <translation>鞍面</translation>
  </message>
  <message>
   <source>Down one way, up the other: the walk nears the pass, and then falls off sideways.</source>
   <extracomment>gallery</extracomment>
   <translation>一个方向下降，另一个方向上升：行走接近隘口，然后向侧面滑下。</translation>
  </message>
  <message>
   <source>Egg box</source>
   <extracomment>gallery</extracomment>
   <translation>蛋托</translation>
  </message>
  <message>
   <source>A grid of hollows on a bowl: the start decides which one the walk ends in.</source>
   <extracomment>gallery</extracomment>
   <translation>碗上布满小坑：停在哪个坑里由起点决定。</translation>
  </message>
 </context>
 <context>
  <name>questions</name>
  <message>
   <source>Is a larger learning rate always faster?</source>
   <extracomment>questions</extracomment>
   <translation>学习率越大就总是越快吗？</translation>
  </message>
  <message>
   <source>No. From 8 to within 0.01 of this parabola’s minimum, η = 0.1 takes {slow} steps, η = {rate} takes
{large}, and η = 1/L = {landing} takes {best}. Past 1/L a step lands on the other side, and a longer one
only farther off.
</source>
   <extracomment>questions</extracomment>
   <translation>不是。从 8 走到离这条抛物线的极小值点 0.01 以内，η = 0.1 需要 {slow} 步，η = {rate} 需要 {large} 步，η = 1/L = {landing} 需要 {best} 步。超过 1/L，一步就落到另一侧，更长的步子只会落得更远。
</translation>
  </message>
  <message>
   <source>Does the learning rate shrink near the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>学习率在极小值点附近会变小吗？</translation>
  </message>
  <message>
   <source>No, the slope does, and a step is η times the slope. With η = {rate} all along, the first step from 8
is {first} long and the tenth only {tenth}, since the slope has come down from {steep} to {gentle}.
</source>
   <extracomment>questions</extracomment>
   <translation>不会，变小的是斜率，而一步是 η 乘斜率。η = {rate} 始终不变时，从 8 出发的第一步长 {first}，第十步只有 {tenth}，因为斜率已从 {steep} 降到 {gentle}。
</translation>
  </message>
  <message>
   <source>Is jumping from side to side the same as diverging?</source>
   <extracomment>questions</extracomment>
   <translation>左右来回跳就是发散吗？</translation>
  </message>
  <message>
   <source>No. At η = {rate} each step crosses the minimum and multiplies the distance to it by
1 − ηL = {factor}: in ten steps it falls from {far} to {near}. Only past 2/L, here {limit}, does it
grow.
</source>
   <extracomment>questions</extracomment>
   <translation>不是。η = {rate} 时，每一步都越过极小值点，并把到它的距离乘以 1 − ηL = {factor}：十步之内从 {far} 降到 {near}。只有超过 2/L（这里是 {limit}），距离才会增大。
</translation>
  </message>
  <message>
   <source>Why is one step enough here?</source>
   <extracomment>questions</extracomment>
   <translation>为什么这里一步就够？</translation>
  </message>
  <message>
   <source>Because η = 1/L, which is {landing} on this parabola: from 8 the step, η times a slope of {slope}, is
{step} long, and just so far away is the minimum. Where the curvature L changes on the way, one step
only comes near.
</source>
   <extracomment>questions</extracomment>
   <translation>因为 η = 1/L，在这条抛物线上就是 {landing}：从 8 出发，一步是 η 乘斜率 {slope}，长 {step}，而极小值点正好就在那么远。如果曲率 L 沿途变化，一步只能靠近。
</translation>
  </message>
  <message>
   <source>Why does it go back and forth for ever?</source>
   <extracomment>questions</extracomment>
   <translation>为什么它永远来回往复？</translation>
  </message>
  <message>
   <source>Because η = 2/L, which is {limit} on this parabola: each step lands on the other side, exactly as far
away, from 8 at {left}, then at {right}, then at {again}. At η = 0.9 the same walk is within 0.01 after
{steps} steps.
</source>
   <extracomment>questions</extracomment>
   <translation>因为 η = 2/L，在这条抛物线上就是 {limit}：每一步都落在另一侧同样远处，从 8 到 {left}，再到 {right}，再到 {again}。η = 0.9 时，同样的行走在 {steps} 步后进入 0.01 以内。
</translation>
  </message>
  <message>
   <source>Why do the numbers run away?</source>
   <extracomment>questions</extracomment>
   <translation>为什么数越来越大、失去控制？</translation>
  </message>
  <message>
   <source>Because η is above 2/L, which is {limit} on this parabola. At η = {rate} each step multiplies the
distance to the minimum by {factor}: in ten steps it grows from {near} to {far}. Any η below 2/L comes
nearer.
</source>
   <extracomment>questions</extracomment>
   <translation>因为 η 超过了 2/L，在这条抛物线上是 {limit}。η = {rate} 时，每一步把到极小值点的距离乘以 {factor}：十步之内从 {near} 增到 {far}。只要 η 低于 2/L，就会靠近。
</translation>
  </message>
  <message>
   <source>Why are there no 1/L and 2/L here?</source>
   <extracomment>questions</extracomment>
   <translation>为什么这里没有 1/L 和 2/L？</translation>
  </message>
  <message>
   <source>They hold for plain gradient descent alone: other methods step by more than the slope. On a parabola
with 2/L = {limit}, momentum arrives at η = {rate} after {steps} steps, and plain descent has diverged
by step {gone}.
</source>
   <extracomment>questions</extracomment>
   <translation>它们只适用于普通梯度下降：其他方法的步子不只由斜率决定。在 2/L = {limit} 的抛物线上，η = {rate} 时动量法走 {steps} 步到达，而普通下降到第 {gone} 步已经发散。
</translation>
  </message>
  <message>
   <source>When has it arrived?</source>
   <extracomment>questions</extracomment>
   <translation>什么时候算到达？</translation>
  </message>
  <message>
   <source>When the slope is at most the tolerance. At η = 0.1 from 8, a tolerance of 10⁻⁶ is met at step
{arrived}, {off} from the minimum, and one of 10⁻² at step {sooner}, {farther} from it. With 0 a run
never stops for that reason.
</source>
   <extracomment>questions</extracomment>
   <translation>斜率不超过容差时。η = 0.1、从 8 出发，容差 10⁻⁶ 在第 {arrived} 步满足，离极小值点 {off}；容差 10⁻² 在第 {sooner} 步满足，离它 {farther}。容差为 0 时，运行永不因此停止。
</translation>
  </message>
  <message>
   <source>Why did it stop before it had arrived?</source>
   <extracomment>questions</extracomment>
   <translation>为什么还没到达就停了？</translation>
  </message>
  <message>
   <source>A run ends at the step limit, whatever has come of it. With η = {rate} and a limit of {limit} it ends
at x = {x}, where the slope is still {slope}; arriving takes {needed} steps. Raise Steps, or the
learning rate.
</source>
   <extracomment>questions</extracomment>
   <translation>无论结果如何，运行到步数上限就结束。η = {rate}、上限 {limit} 步时，它停在 x = {x}，那里斜率仍是 {slope}；要到达需要 {needed} 步。请提高“步数”，或提高学习率。
</translation>
  </message>
  <message>
   <source>Is the speed the learning rate?</source>
   <extracomment>questions</extracomment>
   <translation>速度就是学习率吗？</translation>
  </message>
  <message>
   <source>No. The speed is how many steps a second you see, and the numbers are the same at any. The learning
rate is how far a step goes: from 8 to within 0.01 of the minimum, η = 0.1 takes {slow} steps, and
η = {rate} only {quick}.
</source>
   <extracomment>questions</extracomment>
   <translation>不是。速度是每秒看到多少步，无论快慢，数都相同。学习率是一步走多远：从 8 走到离极小值点 0.01 以内，η = 0.1 需要 {slow} 步，η = {rate} 只需 {quick} 步。
</translation>
  </message>
  <message>
   <source>Why search, if calculus gives the answer?</source>
   <extracomment>questions</extracomment>
   <translation>微积分能给出答案，为什么还要搜索？</translation>
  </message>
  <message>
   <source>For this parabola a line of calculus does it: 2x − 4 = 0, so x = 2, and {steps} steps end at {x:6}. For
most costs, a neuron’s among them, there is no such line, and a walk needs only the slope under its
feet.
</source>
   <extracomment>questions</extracomment>
   <translation>对这条抛物线，一行微积分就够了：2x − 4 = 0，所以 x = 2，而 {steps} 步停在 {x:6}。大多数代价，包括神经元的代价，没有这样的一行，而行走只需要脚下的斜率。
</translation>
  </message>
  <message>
   <source>Does it matter where I start?</source>
   <extracomment>questions</extracomment>
   <translation>从哪里开始有关系吗？</translation>
  </message>
  <message>
   <source>Wherever there is more than one valley. On sin x + x²/10 a walk from 7 ends at x = {near}, at a height
of {high}, and one from 0 at x = {other}, at {low}: downhill leads to a minimum, not always to the
lowest.
</source>
   <extracomment>questions</extracomment>
   <translation>只要不止一个山谷，就有关系。在 sin x + x²/10 上，从 7 出发停在 x = {near}，高度 {high}；从 0 出发停在 x = {other}，高度 {low}：下坡通向一个极小值点，但不一定是最低的。
</translation>
  </message>
  <message>
   <source>Is a place with slope 0 always a minimum?</source>
   <extracomment>questions</extracomment>
   <translation>斜率为 0 的地方总是极小值点吗？</translation>
  </message>
  <message>
   <source>No. A walk along the ridge of the saddle x² − y² arrives after {steps} steps where the slope is 0, and
yet the ground curves up one way (λ = {up}) and down the other (λ = {down}). The smallest push off the
ridge, and it goes down without end.
</source>
   <extracomment>questions</extracomment>
   <translation>不是。沿鞍面 x² − y² 的山脊行走，{steps} 步后到达斜率为 0 处，但地面在一个方向向上弯（λ = {up}），在另一个方向向下弯（λ = {down}）。轻轻一推离开山脊，它就无止境地下降。
</translation>
  </message>
  <message>
   <source>Does the slope point at the minimum?</source>
   <extracomment>questions</extracomment>
   <translation>斜率指向极小值点吗？</translation>
  </message>
  <message>
   <source>Seldom. At ({x}, {y}) in this valley the slope is {along} along x and {across} along y, so downhill is
mostly across, while the minimum lies at (0, 0). Downhill is at right angles to the contour; only where
contours are round does it lead straight to the minimum.
</source>
   <extracomment>questions</extracomment>
   <translation>很少。在这个山谷的 ({x}, {y}) 处，沿 x 的斜率是 {along}，沿 y 的是 {across}，所以下坡主要是横向的，而极小值点在 (0, 0)。下坡与等高线成直角；只有等高线是圆时，才直指极小值点。
</translation>
  </message>
  <message>
   <source>Which method should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>应该选哪种方法？</translation>
  </message>
  <message>
   <source>It depends on the ground. To come within 0.01 of the narrow valley’s minimum at η = {rate}, plain
descent takes {plain} steps, momentum {momentum}, Adam {adam} and RMSProp {rmsprop}. Elsewhere another
is first: try them in a race.
</source>
   <extracomment>questions</extracomment>
   <translation>取决于地形。η = {rate} 时，走到离狭谷的极小值点 0.01 以内，普通下降需要 {plain} 步，动量法 {momentum} 步，Adam {adam} 步，RMSProp {rmsprop} 步。换个地方，领先的又是另一种：用竞赛来试试。
</translation>
  </message>
  <message>
   <source>What does momentum’s β do?</source>
   <extracomment>questions</extracomment>
   <translation>动量法的 β 有什么作用？</translation>
  </message>
  <message>
   <source>It is the share of its velocity that the ball keeps at each step, and so it can roll over a ridge. In
a tilted double well it ends at x = {far} with β = 0.9, at a height of {low}; with β = 0, which is plain
descent, at x = {near}, at {high}.
</source>
   <extracomment>questions</extracomment>
   <translation>它是小球每一步保留的速度所占的比例，因此小球能滚过山脊。在倾斜的双谷中，β = 0.9 时停在 x = {far}，高度 {low}；β = 0 时就是普通下降，停在 x = {near}，高度 {high}。
</translation>
  </message>
  <message>
   <source>Why divide by the size of the slopes?</source>
   <extracomment>questions</extracomment>
   <translation>为什么要除以斜率的大小？</translation>
  </message>
  <message>
   <source>So that steep ground and flat get steps of a like length. With η = 0.1, Adam’s first step is {steep}
long where the slope is {slope}, and {flat} where it is {gentle}; plain descent would go {plain} and
{little}.
</source>
   <extracomment>questions</extracomment>
   <translation>为了让陡处和平处的步长差不多。η = 0.1 时，斜率为 {slope} 处 Adam 的第一步长 {steep}，斜率为 {gentle} 处长 {flat}；普通下降则会走 {plain} 和 {little}。
</translation>
  </message>
  <message>
   <source>Why not simply try many points?</source>
   <extracomment>questions</extracomment>
   <translation>为什么不干脆多试一些点？</translation>
  </message>
  <message>
   <source>For one parameter that will do: {points} points find a parabola’s minimum, x = {x}. But each parameter
multiplies them by 25: for two that makes 625, and for the 64 weights and the bias of a digit’s neuron a
number of 91 digits.
</source>
   <extracomment>questions</extracomment>
   <translation>对一个参数来说可以：{points} 个点就能找到抛物线的极小值点 x = {x}。但每多一个参数，点数就乘以 25：两个参数是 625，而识别一个数字的神经元有 64 个权重和一个偏置，点数是一个 91 位数。
</translation>
  </message>
  <message>
   <source>The slope is almost 0: is it done?</source>
   <extracomment>questions</extracomment>
   <translation>斜率几乎为 0：完成了吗？</translation>
  </message>
  <message>
   <source>Not where a neuron is sure and wrong. With w = b = 5 and x = 1, ŷ = {output:5} where the label is 0,
and σ′ = {bend}: the slope is only {slope}, and 1 000 steps later ŷ is still {later:5}. Flat does not
mean done.
</source>
   <extracomment>questions</extracomment>
   <translation>神经元确定却答错时，没有完成。当 w = b = 5、x = 1 时，ŷ = {output:5}，而标签是 0，σ′ = {bend}：斜率只有 {slope}，1 000 步之后 ŷ 仍是 {later:5}。平坦不等于完成。
</translation>
  </message>
  <message>
   <source>Which cost should I choose?</source>
   <extracomment>questions</extracomment>
   <translation>应该选哪种代价？</translation>
  </message>
  <message>
   <source>For classes, cross-entropy: σ′ cancels in its slope, so that a neuron that is sure and wrong still
learns. From w = b = 2 and with the label 0, it takes {entropy} steps to bring ŷ from {output} below
0.2, and the quadratic cost takes {quadratic}.
</source>
   <extracomment>questions</extracomment>
   <translation>分类用交叉熵：σ′ 在它的斜率中约去，所以确定却答错的神经元仍能学习。从 w = b = 2 出发，标签为 0，要把 ŷ 从 {output} 降到 0.2 以下，它需要 {entropy} 步，二次代价需要 {quadratic} 步。
</translation>
  </message>
  <message>
   <source>Is a neuron’s cost a bowl?</source>
   <extracomment>questions</extracomment>
   <translation>神经元的代价是碗形吗？</translation>
  </message>
  <message>
   <source>No. With four points, at w = −2 and b = 0, it curves downwards in every direction: the Hessian’s
eigenvalues are {low} and {high}, where a bowl has none below 0. So there is no 2/L there, and a
learning rate that is safe in one place need not be so in another.
</source>
   <extracomment>questions</extracomment>
   <translation>不是。对四个点，在 w = −2、b = 0 处，它在各个方向都向下弯：黑塞矩阵的特征值是 {low} 和 {high}，而碗形没有小于 0 的特征值。所以那里没有 2/L，在一处安全的学习率，在另一处未必安全。
</translation>
  </message>
  <message>
   <source>1/N or 1/(2N): does it matter?</source>
   <extracomment>questions</extracomment>
   <translation>1/N 还是 1/(2N)：有关系吗？</translation>
  </message>
  <message>
   <source>Both costs have the same minimum; 1/N has twice the slope, {double} in the place of {single} at w = 0.5,
b = 0.2. Half the learning rate makes up for it: after 10 steps w = {mean} with 1/N and η = 0.5, and
w = {half} with 1/(2N) and η = 1.
</source>
   <extracomment>questions</extracomment>
   <translation>两种代价的极小值点相同；1/N 的斜率是两倍，在 w = 0.5、b = 0.2 处是 {double}，而不是 {single}。学习率减半就能抵消：10 步之后，1/N 且 η = 0.5 时 w = {mean}，1/(2N) 且 η = 1 时 w = {half}。
</translation>
  </message>
  <message>
   <source>Why are not all samples right?</source>
   <extracomment>questions</extracomment>
   <translation>为什么不是所有样本都对？</translation>
  </message>
  <message>
   <source>One neuron draws one straight line, and none separates the four points of XOR: three right is the
most. Trained on them it arrives at step {steps} with ŷ = {output:3} for all four, at a cost of {cost},
and no further step would help.
</source>
   <extracomment>questions</extracomment>
   <translation>一个神经元只能画一条直线，而没有直线能分开异或的四个点：最多对三个。用它们训练，它在第 {steps} 步到达，四个点都是 ŷ = {output:3}，代价 {cost}，再走也没有用。
</translation>
  </message>
  <message>
   <source>Why does the cost jump up and down?</source>
   <extracomment>questions</extracomment>
   <translation>为什么代价上下跳动？</translation>
  </message>
  <message>
   <source>With a batch of {batch} of 120 samples, each step counts the cost of those it sees: {calm} at step 57,
{jump} at step 58. That is no fault: the cost of all samples, the strong line, has come down from
{before} to {after} meanwhile.
</source>
   <extracomment>questions</extracomment>
   <translation>120 个样本中每批取 {batch} 个，每一步只计它看到的那些样本的代价：第 57 步是 {calm}，第 58 步是 {jump}。这不是故障：全部样本的代价（粗线）在此期间已从 {before} 降到 {after}。
</translation>
  </message>
  <message>
   <source>Is an epoch a step?</source>
   <extracomment>questions</extracomment>
   <translation>一个轮次就是一步吗？</translation>
  </message>
  <message>
   <source>Only where a batch is all of the data. An epoch is once through all samples: 120 of them in batches
of {batch} are {steps} steps, so that {walked} steps are {epochs} epochs.
</source>
   <extracomment>questions</extracomment>
   <translation>只有一批就是全部数据时才是。一个轮次是把所有样本过一遍：120 个样本、每批 {batch} 个，就是 {steps} 步，所以 {walked} 步是 {epochs} 个轮次。
</translation>
  </message>
  <message>
   <source>Why standardise the inputs?</source>
   <extracomment>questions</extracomment>
   <translation>为什么要把输入标准化？</translation>
  </message>
  <message>
   <source>A penguin’s flipper is some 200 mm long, so its weight moves z 200 times as much as the bias does: from
zeros, 2/L is {raw} as measured, and {standard} standardised. With η = 1 the share on its own side after
100 steps is {bad:3} as measured, and {good:3} standardised.
</source>
   <extracomment>questions</extracomment>
   <translation>企鹅的鳍翅长约 200 mm，所以它的权重对 z 的影响是偏置的 200 倍：从全零出发，测量原值的 2/L 是 {raw}，标准化后是 {standard}。η = 1 时，100 步后位于自己一侧的比例，测量原值是 {bad:3}，标准化后是 {good:3}。
</translation>
  </message>
  <message>
   <source>Why hold samples out?</source>
   <extracomment>questions</extracomment>
   <translation>为什么要留出样本？</translation>
  </message>
  <message>
   <source>To see what was really learnt. Of 40 cats and dogs {trained} are trained on, and after 100 steps the
share of these on their own side is {seen:2}; of those that were held out it is {held:2}.
</source>
   <extracomment>questions</extracomment>
   <translation>为了看真正学到了什么。40 只猫和狗中用 {trained} 只训练，100 步后其中位于自己一侧的比例是 {seen:2}；留出的那些是 {held:2}。
</translation>
  </message>
  <message>
   <source>Why is the error a factor?</source>
   <extracomment>questions</extracomment>
   <translation>为什么误差是一个因子？</translation>
  </message>
  <message>
   <source>The cost is half the square of ŷ − y, so its slope by ŷ is ŷ − y itself: what is far off pulls hard.
For the point x = −1 of class 0, at w = 0.5 and b = 0.2, the error is {error} and its pull {pull}; after
200 steps they are {small} and {weak}.
</source>
   <extracomment>questions</extracomment>
   <translation>代价是 ŷ − y 的平方的一半，所以它对 ŷ 的斜率就是 ŷ − y 本身：差得远的拉得猛。对类 0 的点 x = −1，在 w = 0.5、b = 0.2 处，误差是 {error}，拉力是 {pull}；200 步之后它们是 {small} 和 {weak}。
</translation>
  </message>
  <message>
   <source>Why is σ′ in there?</source>
   <extracomment>questions</extracomment>
   <translation>为什么里面有 σ′？</translation>
  </message>
  <message>
   <source>Because ŷ moves by σ′(z) = ŷ(1 − ŷ) for each unit of z: by {bend} for x = −1 at w = 0.5 and b = 0.2,
and never by more than ¼. After 200 steps the neuron is surer of this point, ŷ = {output}, and σ′ is
down to {flat}: sure samples hardly pull, right or wrong.
</source>
   <extracomment>questions</extracomment>
   <translation>因为 z 每变动一个单位，ŷ 变动 σ′(z) = ŷ(1 − ŷ)：对 x = −1，在 w = 0.5、b = 0.2 处是 {bend}，而且从不超过 ¼。200 步之后，神经元对这个点更确定，ŷ = {output}，σ′ 降到 {flat}：确定的样本无论对错都几乎不拉。
</translation>
  </message>
  <message>
   <source>Why is x a factor of ∂C/∂w?</source>
   <extracomment>questions</extracomment>
   <translation>为什么 x 是 ∂C/∂w 的一个因子？</translation>
  </message>
  <message>
   <source>Because w acts through x: twice the input, twice the effect on z. Without x, w and b move alike: from
(0.5, 0.2) they come to ({w:3}, {b:3}) in 200 steps, and the cost rises from {before} to {after},
where the right code comes down to {right}.
</source>
   <extracomment>questions</extracomment>
   <translation>因为 w 通过 x 起作用：输入加倍，对 z 的影响也加倍。没有 x，w 和 b 的变动就一样：从 (0.5, 0.2) 出发，200 步后到 ({w:3}, {b:3})，代价从 {before} 升到 {after}，而正确的程序会降到 {right}。
</translation>
  </message>
  <message>
   <source>What becomes of a sample’s pull?</source>
   <extracomment>questions</extracomment>
   <translation>一个样本的拉力有什么用？</translation>
  </message>
  <message>
   <source>The product of the factors is one sample’s part of ∂C/∂w: {pull} for x = −1 of four points, at w = {w}
and b = 0.2. The mean over all four is the slope, {slope}, and the step is −η times that: with η = 1, w
goes to {next}.
</source>
   <extracomment>questions</extracomment>
   <translation>各因子之积是一个样本在 ∂C/∂w 中的那一份：对四个点中的 x = −1，在 w = {w}、b = 0.2 处是 {pull}。四个的均值就是斜率 {slope}，走的一步是它的 −η 倍：η = 1 时，w 变为 {next}。
</translation>
  </message>
  <message>
   <source>Is the sign in σ’s exponent a detail?</source>
   <extracomment>questions</extracomment>
   <translation>σ 的指数里的符号是小事吗？</translation>
  </message>
  <message>
   <source>No. Flipped in the output alone, every step climbs: with four points the cost rises from {before} to
{after} in 200 steps, where the right code comes down to {right}. Flipped in the output and in its slope
alike, it would only learn mirrored weights.
</source>
   <extracomment>questions</extracomment>
   <translation>不是。只在输出中弄反，每一步都在上坡：对四个点，200 步内代价从 {before} 升到 {after}，而正确的程序会降到 {right}。如果在输出和斜率中都弄反，它只会学到镜像的权重。
</translation>
  </message>
  <message>
   <source>May b’s slope use the new w?</source>
   <extracomment>questions</extracomment>
   <translation>b 的斜率可以用新的 w 吗？</translation>
  </message>
  <message>
   <source>No: both slopes belong to the place where you stand. From w = −1 and b = 2 with η = 10, the first step
leads to b = {late} where b’s slope is computed with the new w, and not to {right}: two half-steps,
along another path.
</source>
   <extracomment>questions</extracomment>
   <translation>不可以：两个斜率都属于现在所站的位置。从 w = −1、b = 2 出发，η = 10，如果 b 的斜率用新的 w 计算，第一步走到 b = {late}，而不是 {right}：成了两个半步，走的是另一条路。
</translation>
  </message>
 </context>
</TS>
