"""Lesson files as they are read, and as they are refused: with the line, the place and why."""

from dataclasses import replace
from pathlib import Path

import pytest

from gd_desktop import lesson_words
from gd_desktop.core.conditions import Condition
from gd_desktop.core.figures import Figure
from gd_desktop.core.setup import Setup
from gd_desktop.core.terrains import terrain
from gd_desktop.io.lessons.lesson import (
    ChoicePrompt,
    Known,
    NumberPrompt,
    ReachPrompt,
    View,
)
from gd_desktop.io.lessons.read import MOST_BYTES, builtin_lessons, load_lesson, read_lesson
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal
from gd_desktop.io.settings import WINDOW_SETUP, window_setup

from .rich import RICH

HEAD = 'format = 1\ntitle = "T"\n\n[[page]]\ntitle = "P"\n'  # what follows is line 6
NUMBER = '[[page.prompt]]\nkind = "number"\nask = "?"\n'  # line 9
CHOICE = '[[page.prompt]]\nkind = "choice"\nask = "?"\noptions = ["a", "b"]\n'  # line 10
NEURON = '[page.state]\nmodel = "neuron"\n'  # line 8


def refused(text: str) -> LessonRefusal:
    with pytest.raises(LessonRefusal) as caught:
        read_lesson(text)
    message = lesson_words.refusal(caught.value)
    assert message.endswith("."), message
    assert message.isprintable() or "\u202f" in message, message
    assert len(message) < 800, message
    assert "None" not in message, message
    return caught.value


def test_all_that_there_can_be_is_read() -> None:
    lesson = read_lesson(RICH)
    assert lesson.title == 'The learning "rate"'
    assert lesson.summary == "Too small, just right."
    first, second, neuron, own, landscape = lesson.pages
    assert first.text.startswith("# A heading\n$x_{k+1}")
    assert first.allowed == {"step", "run", "rate"}
    setup = replace(WINDOW_SETUP, rate=0.01)
    assert first.scene.setup == setup
    assert first.scene.view == View(walked=3, beside="cobweb", log_cost=True)
    assert first.scene.lanes == (
        replace(setup, rate=0.9),
        replace(setup, method="momentum", options=(("momentum", 0.5),)),
    )
    assert first.figures == {
        "first": Figure("x", step=1),
        "slow": Figure("step", until=Condition("outcome", "=", "converged")),
        "near": Figure("step", None, Condition("distance", "<", 0.01), (("rate", 0.9),)),
        "bend": Figure("curvature"),
    }
    number, choice = first.prompts
    assert number == NumberPrompt(
        "Where does the first step lead?",
        "first",
        0.005,
        "m",
        "Start with the slope at 8.",
        r"Yes: $8 - 0.1 \cdot 12$ = {first}.",
        (
            Known(9.2, "That is uphill: mind the minus sign."),
            Known("bend", "That is the curvature."),
        ),
    )
    assert isinstance(choice, ChoicePrompt)
    assert (choice.answer, choice.says, len(choice.options)) == (2, ("No.", "", "Not yet."), 3)
    assert (second.scene, second.has_own_scene) == (first.scene, False)
    assert second.prompts == (
        ReachPrompt(
            "Land on the minimum.",
            (Condition("outcome", "=", "converged"), Condition("step", "<=", 1.0)),
        ),
    )
    assert neuron.about == ("outcome", "saturation")
    assert neuron.scene.setup == replace(window_setup("neuron"), rate=0.5, batch=16)
    assert neuron.scene.view == View(study="bugs", sample=2)
    data = own.scene.setup.data
    assert data is not None
    assert (data.source, data.label, data.is_own) == ("mine", "kind", True)
    assert data.features.tolist() == [[0.5, 1.0], [-2.0, 3.25]]
    assert own.scene.setup.batch == 16
    assert landscape.scene.setup == Setup(
        model="terrain",
        terrain="himmelblau",
        method="adam",
        options=(("beta1", 0.8),),
        start=terrain("himmelblau").start,
        rate=terrain("himmelblau").rate,
        steps=WINDOW_SETUP.steps,
        tolerance=WINDOW_SETUP.tolerance,
    )


def state(first: str, second: str) -> Setup:
    """What a page's state is that follows on another."""
    text = f'{HEAD}[page.state]\n{first}\n[[page]]\ntitle = "Q"\n[page.state]\n{second}\n'
    return read_lesson(text).pages[1].scene.setup


def test_a_state_leaves_out_what_was_before() -> None:
    assert state("rate = 0.5\nseed = 3", "start = [1]") == replace(
        WINDOW_SETUP, rate=0.5, seed=3, start=(1,)
    )


def test_another_model_begins_as_the_window_does() -> None:
    assert state("rate = 0.5", 'model = "terrain"') == window_setup("terrain")
    assert state('model = "neuron"', 'model = "parabola"') == WINDOW_SETUP


def test_another_method_has_its_usual_settings() -> None:
    found = state('method = "adam"\nbeta1 = 0.5', 'method = "momentum"')
    assert found == replace(WINDOW_SETUP, method="momentum")
    assert state('method = "adam"\nbeta1 = 0.5', "beta2 = 0.9").options == (
        ("beta1", 0.5),
        ("beta2", 0.9),
    )


def test_other_data_begins_as_the_window_does_with_it() -> None:
    digits = state('model = "neuron"\nrate = 3', 'data = "digits"')
    assert digits.data is not None
    assert digits.data.source == "digits"
    assert digits.rate != 3
    fewer = state('model = "neuron"', 'features = ["bill_length_mm"]')
    assert fewer.start == "zeros"


def test_a_function_of_the_gallery_begins_with_its_own_start() -> None:
    from gd_desktop.io.gallery import gallery

    entry = gallery()[1]
    found = state('model = "function"', f'function = "{entry.text}"')
    assert (found.start, found.rate) == (entry.start, entry.rate)
    assert state('model = "function"\nstart = [3]', 'function = "x^2"').start == (3,)


def test_a_page_without_a_state_of_its_own_has_the_one_before() -> None:
    text = HEAD + '[page.state]\nrate = 0.5\n[[page]]\ntitle = "Q"\n[page.view]\nfog = true\n'
    _, second = read_lesson(text).pages
    assert second.has_own_scene
    assert second.scene.setup.rate == 0.5
    assert second.scene.view == View(fog=True)
    (only,) = read_lesson(HEAD).pages
    assert (only.scene.setup, only.has_own_scene) == (WINDOW_SETUP, False)


SYNTAX = {
    'text = "\\eta"': (6, 11),
    'text = "a" b': (6, 12),
    "text": (6, None),
    "text =": (6, None),
    "text = '''\nabc\n": (6, None),
    'text = "a\nb"': (6, 10),
    "allowed = [": (6, None),
    'title = "again"': (6, None),
    "[page]": (6, 6),
    "x = " + "9" * 5000: (6, None),
    "[page.state]\nrate = 1\nrate = 2": (8, None),
}


@pytest.mark.parametrize("body", SYNTAX)
def test_what_is_no_toml_is_refused_where_it_is(body: str) -> None:
    no = refused(HEAD + body)
    line, column = SYNTAX[body]
    assert (no.fault, no.line) == (LessonFault.SYNTAX, line)
    assert column is None or no.column == column
    assert "cannot be read" not in lesson_words.refusal(no)


FAULTS = [
    # body, line, fault, what the sentence says
    ("answer = 3", 6, LessonFault.UNKNOWN_KEY, "page 1, answer: “answer” is no key here"),
    ("text = 3", 6, LessonFault.KIND, "text: “3” is not what belongs here"),
    ('text = "{foo}"', 6, LessonFault.PLACEHOLDER, "“foo” is neither"),
    ('text = "{y}"', 6, LessonFault.PLACEHOLDER, "“y” is neither"),
    ('text = "{ x}"', 6, LessonFault.BRACE, "opens a brace"),
    (r'text = "$\\a\beta$"', 6, LessonFault.CONTROL, r"there is \b in it"),
    (r'text = "$\theta$"', 6, LessonFault.CONTROL, "there is a tabulator"),
    ("allowed = 'step'", 6, LessonFault.KIND, "a list of texts"),
    ("allowed = [\n'step',\n'stpe']", 6, LessonFault.UNKNOWN_NAME, "“stpe” is not known"),
    ("about = [1]", 6, LessonFault.KIND, "about 1: “1”"),
    ("state = 1", 6, LessonFault.KIND, "a table"),
    ("lane = 1", 6, LessonFault.KIND, "double brackets"),
    ("[page.lane]\nrate = 1", 6, LessonFault.KIND, "double brackets"),
    # The state, and what a Setup refuses.
    ("[page.state]\nrat = 1", 7, LessonFault.UNKNOWN_KEY, "page 1, state, rat: “rat”"),
    ("[page.state]\nrate = -1", 7, LessonFault.SETUP, "Learning rate: “-1” is not positive"),
    ("[page.state]\nrate = inf", 7, LessonFault.SETUP, "not a finite number"),
    ("[page.state]\nmodel = 'cone'", 7, LessonFault.UNKNOWN_NAME, "“cone” is not known"),
    ("[page.state]\nstart = [1, 2]", 7, LessonFault.SETUP, "wrong number of values"),
    (NEURON + "batch = 0", 8, LessonFault.SETUP, "Batch"),
    # What would mean nothing to the model, and is not written back.
    ("[page.state]\n\nbatch = 5", 8, LessonFault.NEEDS, "“batch” can be had with the neuron only"),
    ("[page.state]\nfunction = 'x'", 7, LessonFault.NEEDS, "a typed function only"),
    ("[page.state]\nmodel = 'function'\nterrain = 'bowl'", 8, LessonFault.NEEDS, "a landscape"),
    (NEURON + "coefficients = [1, 2, 3]", 8, LessonFault.NEEDS, "a parabola only"),
    ("[[page.lane]]\nbatch = 3", 7, LessonFault.NEEDS, "lane 1, batch"),
    (NEURON + "labels = [0, 1]", 6, LessonFault.MISSING, "rows: it is missing"),
    ("[page.state]\nmomentum = 0.5", 7, LessonFault.SETUP, "means nothing"),
    ("[page.state]\nmodel = 'function'\nfunction = 'x^^2'", 8, LessonFault.SETUP, "Character 3"),
    ("[page.state]\nmodel = 'function'\nfunction = 3", 8, LessonFault.KIND, "text"),
    ("[page.state]\nmodel = 'terrain'\nterrain = 'hill'", 8, LessonFault.SETUP, "beale"),
    (NEURON + "data = 'x.csv'", 8, LessonFault.DATA_FILE, "no built-in data"),
    (NEURON + "data = '/etc/passwd'", 8, LessonFault.DATA_FILE, "written into the lesson"),
    (NEURON + "features = ['girth']", 8, LessonFault.SETUP, "“girth” is not known"),
    (NEURON + "rows = [[1], [2]]", 6, LessonFault.MISSING, "labels: it is missing"),
    (
        NEURON + "rows = [[1], [2, 3]]\nlabels = [0, 1]\nfeatures = ['a']\nclasses = ['b', 'c']",
        8,
        LessonFault.OWN_DATA,
        "do not fit together",
    ),
    (
        NEURON + "features = ['a']\nclasses = ['b', 'c']\nlabels = [0, 2]\nrows = [[1], [2]]",
        11,
        LessonFault.OWN_DATA,
        "do not fit together",
    ),
    (
        NEURON + "features = ['a']\nclasses = ['b']\nlabels = [0, 1]\nrows = [[1], [2]]",
        11,
        LessonFault.OWN_DATA,
        "do not fit together",
    ),
    (
        NEURON + f"features = ['a']\nclasses = ['b', 'c']\nlabels = [0]\nrows = {[[1]] * 2001}",
        11,
        LessonFault.TOO_MANY,
        "2\u202f000 is the most",
    ),
    # The view and the lanes.
    ("[page.view]\nfog = 1", 7, LessonFault.KIND, "true or false"),
    ("[page.view]\nwalked = -1", 7, LessonFault.OUT_OF_RANGE, "Give 0 to"),
    (
        "[page.view]\nwalked = 2000",
        7,
        LessonFault.WALKED,
        "2\u202f000 steps are walked when the page opens, and the state takes 1\u202f000",
    ),
    ("[page.view]\nbeside = 'mirror'", 7, LessonFault.UNKNOWN_NAME, "cobweb"),
    ("[page.view]\nbeside = 'surface'", 7, LessonFault.NEEDS, "a landscape"),
    ("[page.view]\nstudy = 'ask'", 7, LessonFault.NEEDS, "the neuron"),
    (NEURON + "[page.view]\nbeside = 'map'", 9, LessonFault.NEEDS, "a parabola"),
    (NEURON + "[page.view]\nsample = 0", 9, LessonFault.OUT_OF_RANGE, "1 to"),
    ("[[page.lane]]\nsteps = 3", 7, LessonFault.UNKNOWN_KEY, "lane 1, steps"),
    ("[[page.lane]]\n[[page.lane]]\nrate = 0", 8, LessonFault.SETUP, "lane 2, rate"),
    ("[[page.lane]]\n" * 7, 12, LessonFault.TOO_MANY, "6 is the most"),
    # Figures.
    ("[page.figures]\nA = 'x'", 7, LessonFault.FIGURE_NAME, "cannot be a figure’s name"),
    ("[page.figures]\na = 3", 7, LessonFault.KIND, "a quantity, such as"),
    ("[page.figures]\na = 'size'", 7, LessonFault.QUANTITY, "figure a: “size” is no quantity"),
    ("[page.figures]\na = 'y'", 7, LessonFault.QUANTITY, "or x"),
    ("[page.figures]\na = { step = 1 }", 7, LessonFault.MISSING, "figure a, quantity"),
    ("[page.figures]\na = { quantity = 'x', at = 1 }", 7, LessonFault.UNKNOWN_KEY, "“at”"),
    ("[page.figures]\na = { quantity = 'x', step = 0.5 }", 7, LessonFault.KIND, "whole number"),
    (
        "[page.figures]\na = { quantity = 'x', step = 1, until = 'x < 1' }",
        7,
        LessonFault.STEP_AND_UNTIL,
        "and not both",
    ),
    (
        "[page.figures]\na = { quantity = 'x', until = 'x < low' }",
        7,
        LessonFault.CONDITION,
        "“x < low” is no condition",
    ),
    (
        "[page.figures]\na = { quantity = 'x', until = 'cost = low' }",
        7,
        LessonFault.NOT_A_NUMBER,
        "“low” is not a number, and cost is one",
    ),
    (
        "[page.figures]\na = { quantity = 'x', until = 'outcome = done' }",
        7,
        LessonFault.NOT_A_WORD,
        "converged",
    ),
    (
        "[page.figures]\na = { quantity = 'x', until = 'outcome < 3' }",
        7,
        LessonFault.NOT_A_WORD,
        "cannot be compared with outcome",
    ),
    (
        "[page.figures]\na = { quantity = 'x', until = 'size < 3' }",
        7,
        LessonFault.QUANTITY,
        "“size” is no quantity",
    ),
    (
        "[page.figures]\na = { quantity = 'x', with = { rate = 0 } }",
        7,
        LessonFault.SETUP,
        "with, rate: Learning rate",
    ),
    (
        "[page.figures]\na = { quantity = 'x', with = { terrain = 1979-05-27 } }",
        7,
        LessonFault.NEEDS,
        "with, terrain: “terrain” can be had with a landscape only",
    ),
    (
        "[page.figures]\na = { quantity = 'x', with = { model = 'terrain', terrain = 07:32:00 } }",
        7,
        LessonFault.SETUP,
        "“07:32:00” is not known",
    ),
    (
        "[page.figures]\na = { quantity = 'x', with = { function = nan } }",
        7,
        LessonFault.NEEDS,
        "a typed function only",
    ),
    (
        "[page.figures]\na = { quantity = 'x', with = { model = ['cone'], rate = nan } }",
        7,
        LessonFault.SETUP,
        "with, model",
    ),
    (
        "[page.figures]\na = { quantity = 'x', with = { data = 'digits' } }",
        7,
        LessonFault.UNKNOWN_KEY,
        "“data” is no key here",
    ),
    # Prompts.
    ("[[page.prompt]]\nask = '?'", 6, LessonFault.MISSING, "prompt 1, kind"),
    ("[[page.prompt]]\nkind = 'essay'", 7, LessonFault.UNKNOWN_NAME, "number, choice, reach"),
    ("[[page.prompt]]\nkind = 'reach'\nask = ' '", 8, LessonFault.EMPTY, "it is empty"),
    (NUMBER, 6, LessonFault.MISSING, "prompt 1, answer"),
    (NUMBER + "options = []", 9, LessonFault.UNKNOWN_KEY, "“options” is no key here"),
    (NUMBER + 'answer = "first"', 9, LessonFault.ANSWER, "answer: “first” is neither a number"),
    (NUMBER + "answer = true", 9, LessonFault.KIND, "“true” is not what belongs here"),
    (NUMBER + "answer = nan", 9, LessonFault.NOT_FINITE, "not a finite number"),
    (NUMBER + 'answer = "outcome"', 9, LessonFault.WORD_AS_ANSWER, "“outcome” is a word"),
    (NUMBER + "answer = 1\ntolerance = -1", 10, LessonFault.OUT_OF_RANGE, "0 or more"),
    (NUMBER + "answer = 1\nright = '{no}'", 10, LessonFault.PLACEHOLDER, "“no” is neither"),
    (
        NUMBER + "answer = 1\n[[page.prompt.known]]\nanswer = 'a2'\nsays = '!'",
        11,
        LessonFault.ANSWER,
        "prompt 1, known answer 1, answer",
    ),
    (CHOICE + "answer = 3", 10, LessonFault.OUT_OF_RANGE, "“3” is out of range. Give 1 to 2"),
    (CHOICE + "answer = 'a'", 10, LessonFault.KIND, "a whole number"),
    (CHOICE + "answer = 1\nsays = ['a']", 11, LessonFault.SAYS, "for 2 options"),
    (CHOICE + "answer = 1\nsays = ['a', '{q1}']", 11, LessonFault.PLACEHOLDER, "says 2: “q1”"),
    (
        CHOICE.replace('["a", "b"]', '["a"]') + "answer = 1",
        9,
        LessonFault.TOO_FEW,
        "2 is the fewest",
    ),
    (
        "[[page.prompt]]\nkind = 'reach'\nask = '?'\nreach = ['step = 1', 'soon']",
        9,
        LessonFault.CONDITION,
        "condition 2: “soon”",
    ),
    ("[[page.prompt]]\n" * 21, 26, LessonFault.TOO_MANY, "20 is the most"),
    # Limits.
    (f"text = '{'a' * 20_001}'", 6, LessonFault.TOO_LONG, "20\u202f000 is the most"),
    ("[[page]]\ntitle = 'x'\n" * 200, 404, LessonFault.TOO_MANY, "200 is the most"),
    (f"x = {'[' * 21}{']' * 21}", 6, LessonFault.TOO_DEEP, "more than 20 deep"),
    (f"{'.'.join('a' * 30)} = 1", 6, LessonFault.TOO_DEEP, "more than 20 deep"),
    (f"x = [{'1, ' * 200_001}]", 6, LessonFault.MANY_VALUES, "more than 200\u202f000 values"),
]


@pytest.mark.parametrize(("body", "line", "fault", "says"), FAULTS)
def test_a_fault_is_refused_with_its_line(
    body: str, line: int, fault: LessonFault, says: str
) -> None:
    no = refused(HEAD + body)
    assert (no.fault, no.line) == (fault, line)
    message = lesson_words.refusal(no)
    assert message.startswith(f"Line {line}"), message
    assert says in message, message


def test_the_faults_of_the_whole_file() -> None:
    assert refused("").fault is LessonFault.MISSING
    assert refused('title = "a"').fault is LessonFault.MISSING
    assert refused('format = 2\nnew = "a"').fault is LessonFault.FORMAT
    assert refused("format = 1").fault is LessonFault.MISSING
    assert refused("format = 1\ntitle = 'a'").fault is LessonFault.NO_PAGES
    assert refused("format = 1\ntitle = ''").fault is LessonFault.EMPTY
    assert refused("format = 1\ntitle = 'a'\npage = 1").fault is LessonFault.KIND
    assert refused('format = 1\ntitle = """a\nb"""').fault is LessonFault.CONTROL
    assert refused("#" * (MOST_BYTES + 1)).fault is LessonFault.TOO_LARGE


LONG = f"0x{'F' * 6000}"  # more digits than Python writes
LONG_NUMBERS = {
    f"format = {LONG}": 1,
    f"format = 1\ntitle = {LONG}": 2,
    f"{HEAD}text = {LONG}": 6,
    f"{HEAD}[page.view]\nwalked = {LONG}": 7,
    f"{HEAD}{NUMBER}answer = {LONG}": 9,
    f"{HEAD}{NUMBER}answer = 1\ntolerance = {LONG}": 10,
    f"{HEAD}[page.figures]\na = {{ quantity = 'x', step = {LONG} }}": 7,
    f"{HEAD}[page.figures]\na = {{ quantity = 'x', with = {{ rate = {LONG} }} }}": 7,
    f"{HEAD}[page.figures]\na = {{ quantity = 'x', with = {{ steps = {LONG} }} }}": 7,
    f"{HEAD}[[page.lane]]\nseed = {LONG}": 7,
    f"{HEAD}[page.state]\nrate = {LONG}": 7,
    f"{HEAD}[page.state]\nseed = -{'9' * 4000}": 7,
    f"{HEAD}[page.state]\nrate = 1\ncoefficients = [1, -4, 0b{'1' * 64}]": 8,
    f"{HEAD}{NEURON}rows = [[1], [{LONG}]]": 8,
}


@pytest.mark.parametrize("text", LONG_NUMBERS, ids=map(str, range(len(LONG_NUMBERS))))
def test_a_number_of_too_many_digits_is_refused_where_it_is(text: str) -> None:
    no = refused(text)
    assert (no.fault, no.line) == (LessonFault.LONG_NUMBER, LONG_NUMBERS[text])
    assert "the number has too many digits" in lesson_words.refusal(no)
    assert len(str(no)) < 500


def test_the_largest_numbers_that_there_are_can_be_read() -> None:
    largest = 2**63 - 1
    (page,) = read_lesson(f"{HEAD}[page.state]\nseed = {largest}\n").pages
    assert page.scene.setup.seed == largest


def test_a_lesson_has_so_many_figures_and_functions_at_the_most() -> None:
    page = '[[page]]\ntitle = "P"\n[page.figures]\n'
    figures = "".join(f'f{i} = "cost"\n' for i in range(50))
    head = 'format = 1\ntitle = "T"\n'
    assert len(read_lesson(head + 40 * (page + figures)).pages) == 40
    no = refused(head + 40 * (page + figures) + page + 'f = "cost"\n')
    assert (no.fault, no.line) == (LessonFault.MANY_FIGURES, 3 + 40 * 53 + 2)
    assert "page 41" in lesson_words.refusal(no)
    assert "2\u202f001 figures" in lesson_words.refusal(no)

    def typed(first: int, count: int) -> str:
        other = 'f{i} = {{ quantity = "x", with = {{ model = "function", function = "x + {i}" }} }}'
        return page + "".join(other.format(i=i) + "\n" for i in range(first, first + count))

    assert len(read_lesson(head + 20 * typed(0, 50)).pages) == 20
    no = refused(head + typed(0, 50) + typed(1, 50))
    assert (no.fault, no.line) == (LessonFault.MANY_FUNCTIONS, 3 + 53 + 3 + 49)
    assert "more than 50 different functions" in lesson_words.refusal(no)


def test_a_fault_on_a_later_page_is_told_by_its_number() -> None:
    text = RICH + '\n[[page]]\ntitle = "Last"\n[[page.prompt]]\nkind = "number"\nask = 3\n'
    no = refused(text)
    assert no.line == text.count("\n")
    assert "page 6, prompt 1, ask" in lesson_words.refusal(no)


def test_a_file_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "a.lesson"
    path.write_bytes(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode())
    assert load_lesson(path).title == "T"
    path.write_bytes(HEAD.encode() + 'text = "ö"'.encode("latin-1"))
    with pytest.raises(LessonRefusal) as caught:
        load_lesson(path)
    assert (caught.value.fault, caught.value.line) == (LessonFault.NOT_TEXT, 6)
    path.write_bytes(b"0" * (MOST_BYTES + 1))
    with pytest.raises(LessonRefusal) as caught:
        load_lesson(path)
    assert caught.value.fault is LessonFault.TOO_LARGE
    with pytest.raises(OSError, match=r".*"):
        load_lesson(tmp_path)
    with pytest.raises(FileNotFoundError):
        load_lesson(tmp_path / "none.lesson")


def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo(tmp_path / "pipe.lesson")
    with pytest.raises(LessonRefusal):
        load_lesson(tmp_path / "pipe.lesson")


def test_the_lessons_that_come_with_the_app_are_in_order() -> None:
    names = [name for name, _ in builtin_lessons()]
    assert names == sorted(names)
    for _, path in builtin_lessons():
        assert load_lesson(path).pages
