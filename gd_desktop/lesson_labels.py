"""What the controls of lessons are called, and what their tooltips say."""

from typing import TYPE_CHECKING

from gd_desktop import method_labels
from gd_desktop.core.curves import Parabola
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.setup import RANDOM, ZEROS, Setup
from gd_desktop.formulas import function_text
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped, in_language, plain, side_by_side
from gd_desktop.tongue import constants, counted, tr

if TYPE_CHECKING:
    from gd_desktop.io.lessons.lesson import Scene

LESSONS = Label("Lessons", "The lessons beside the plots: ten built in, and your own.")
NEXT_PAGE = Label("Next page", "The next page of the lesson.")
PREVIOUS_PAGE = Label("Previous page", "The page of the lesson before this one.")
OPEN_LESSON = Label("Open lesson…", "Open a lesson file.")
NEW_LESSON = Label(
    "New lesson…", "Write a lesson of your own, with what the window shows as its pages."
)
EDIT_LESSON = Label("Edit a copy…", "Write on in a copy of the lesson that is open.")
SAVE_PAGE = Label(
    "Save what I see as a page…", "Add the window as it is to a lesson of your own, as a page."
)

# Where the window is narrow, a lesson stands over the settings.
LESSON_TAB = Label("Lesson", "The lesson, over the settings.")
SETTINGS_TAB = Label("Settings", "The model and the controls, over the lesson.")

LESSON_FILES, ALL_FILES = "Lessons", "All files"
LESSON_SAVED = "Saved {name}. Open lesson… shows it."
WALKS_OTHERWISE = (
    "The learning rate was changed on the way; the page walks all of its steps with {rate}."
)

# The panel
CONTENTS = Label("All lessons", "The list of the lessons; this one is kept as it is.")
CLOSE = Label("Close", "Put the lesson away; the same key as before brings it back.")
TO_NEXT = Label("Next ›", "The next page of the lesson.")
TO_PREVIOUS = Label("‹ Previous", "The page of the lesson before this one.")
TO_CONTENTS = Label("Contents", "The list of the lessons.")
ANSWER = Label("Your answer", "Type a number; Enter checks it.")
CHECK = Label("Check", "Compare the answer.")
HINT = Label("Hint", "Show a hint.")
PAGE_TEXT = "The page’s text"
TASK_OPEN, TASK_DONE = "Still to be reached", "Reached"
RIGHT, WRONG, REFUSED = "Right", "Not yet", "Not read"
WAITING = "One moment: the answer is still being computed"
YOUR_OWN = "Your own"
OPTION_TIP = "Choose this answer.  ({key})"
PAGE = "Page {number} of {count}"
PAGE_OPEN, PAGE_DONE = "{number}. {title}", "{number}. {title} (done)"
LESSON_DONE = "finished"
FINISHED = "You have finished this lesson."

# The editor
EDITOR = "Lesson editor"
PAGES = Label("Pages", "The pages in their order. Alt+Up and Alt+Down move one, Delete removes it.")
ADD_PAGE = Label("Add", "A new page behind this one, which goes on from where it ends.  (Ctrl+N)")
DUPLICATE_PAGE = Label("Copy", "The same page again, behind this one.  (Ctrl+D)")
REMOVE_PAGE = Label("Remove", "Take this page out of the lesson.  (Delete, in the list)")
PAGE_UP = Label("Up", "Move this page before the one above it.  (Alt+Up)")
PAGE_DOWN = Label("Down", "Move this page behind the one below it.  (Alt+Down)")
LESSON_TITLE = Label("Lesson", "What the lesson is called in the list.")
LESSON_SUMMARY = Label("Summary", "One line below the title in the list; it may be empty.")
PAGE_TITLE = Label("Title", "The page’s heading.", "T")
TEXT = Label(
    "Text",
    "Markdown: **bold**, - lists. A formula stands between $ and $, a number between { and }: "
    "{x}, {cost}, or a figure of this page, such as {first:2} with two decimals.",
    "X",
)
PREVIEW = Label("Preview", "The page as it will be read.  (Ctrl+5)")
PARTS = (
    Label("Text", "The page’s title and text.  (Ctrl+1)"),
    Label("Questions", "What the page asks, and what it says to the answers.  (Ctrl+2)"),
    Label("Figures", "Numbers that the page computes for its text and answers.  (Ctrl+3)"),
    Label("State", "What the window shows when the page opens, and what may be changed.  (Ctrl+4)"),
)
AT_FAULT = "{name} •"
COUNTED = "{name} ({count})"

TAKE_SCENE = Label(
    "Take what the window shows",
    "The page opens with the window as it is now: model, settings, steps, pins and instruments. "
    "(Ctrl+T)",
)
GOES_ON = Label(
    "Goes on where the page before ends",
    "The page prepares nothing: the run stays as it is. Reset returns to what the page before "
    "prepared.",
)
WITHOUT_SCENE = "As on the page before: {state}"
ALL_ALLOWED = Label("Everything may be changed", "Without it, only what is ticked below.")
ALLOWED = {
    "step": Label("Step and Back", "Step, Step ×10, Back and sub-frames."),
    "run": Label("Run", "Run and Pause."),
    "rate": Label("Learning rate", "The learning rate, also on the ruler."),
    "start": Label("Start", "The start, also by dragging the ball."),
    "method": Label("Method", "The method and its settings."),
    "problem": Label("Problem", "The function, the terrain, the data or the coefficients."),
    "model": Label("Model", "Which model the window shows."),
    "instruments": Label("Instruments", "What stands beside the picture, and the fog."),
    "race": Label("Pins and race", "Pinning runs, and racing them."),
    "limits": Label("Limits", "The step limit and the tolerance."),
}

PROMPT_KINDS = {
    "number": Label("A number", "Asks for a number, which is compared within a tolerance."),
    "choice": Label("A choice", "Asks to choose one of two to six sentences."),
    "reach": Label("A state to reach", "Asks to bring the run into a state, which is watched for."),
}
KIND = Label("Kind of question", "How it is answered.")
ADD_PROMPT = Label("Add a question", "One more question below the others.  (Ctrl+Enter)")
PROMPT = "Question {number}"
PROMPT_UP = Label("↑", "Move this question up.")
PROMPT_DOWN = Label("↓", "Move this question down.")
REMOVE = Label("✕", "Remove this.")
REMOVE_PROMPT = Label("✕", "Remove this question.")
ASK = Label("Question", "What is asked; Markdown, formulas and numbers as in the text.")
HINT_TEXT = Label("Hint", "Said after a wrong answer for which nothing else is said.")
RIGHT_TEXT = Label("When right", "Said after the right answer.")
RIGHT_ANSWER = Label("Answer", "A number, a figure of this page, or a quantity such as x or cost.")
TOLERANCE = Label("Tolerance", "How far an answer may be off; empty: 0.5 % of the answer.")
UNIT = Label("Unit", "Shown behind the answer’s field; it may be empty.")
KNOWN_ANSWER = Label("Wrong answer", "A number or a figure that is a known mistake.")
KNOWN_SAYS = Label("What is said to it", "Names the mistake, and how to mend it.")
ADD_KNOWN = Label("Add a known wrong answer", "An answer that is recognised, and what is said.")
OPTION = Label("Option", "A sentence to choose.")
OPTION_SAYS = Label("Said when chosen", "Said when it is chosen wrongly; empty: the hint.")
IS_RIGHT = Label("Right", "This is the right option.")
ADD_OPTION = Label("Add an option", "One more sentence to choose, six at the most.")
CONDITION = Label(
    "Condition",
    "A quantity, one of < <= = != >= >, and a value, such as outcome = converged or step <= 3.",
)
ADD_CONDITION = Label("Add a condition", "All of them must hold.")
NO_PROMPTS = "This page asks nothing."
NEW_OPTION, NEW_CONDITION = "Something else.", "step <= 10"

FIGURE_NAME = Label("Name", "What stands in braces in the text: small letters, digits and _.")
QUANTITY = Label(
    "Quantity",
    "What is computed: step, cost, slope, distance, curvature, output, or a parameter such as x.",
)
WHEN = Label("When", "Where on the run the number is read.")
WHENS = {"start": "at the start", "step": "at step", "until": "at the first step where"}
FIGURE_STEP = Label("Step", "The number of the step, such as 3.")
FIGURE_UNTIL = Label("Condition", "Such as distance < 0.01 or outcome = converged.")
FIGURE_WITH = Label(
    "Other settings",
    "What differs from the page’s state, such as rate = 0.9, method = momentum; it may be empty.",
)
ADD_FIGURE = Label("Add a figure", "One more number that the page computes.")
NO_FIGURES = "This page has no figures of its own: numbers that it computes."
NEW_FIGURE = "number{count}", "cost"

OPEN_OTHER = Label("Open…", "Open a lesson file to write on in it.  (Ctrl+O)")
SAVE = Label("Save", "Write the lesson into its file.  (Ctrl+S)")
SAVE_AS = Label("Save as…", "Write the lesson into another file.  (Ctrl+Shift+S)")
GO_TO_FAULT = Label("Go to it", "Show the field that is not right.")
NEW_TITLE, NEW_PAGE_TITLE = "A new lesson", "Page {number}"
FILE_NAME = "lesson"
UNSAVED = "The lesson has not been saved. Throw the changes away?"
PAGE_LOST = "Remove the page “{title}”?"
PROMPT_LOST, FIGURE_LOST = "Remove question {number}?", "Remove the figure “{name}”?"
REMOVE_IT, KEEP_IT = "Remove", "Keep"
FAULTLESS = "The lesson can be read as it is."
SAVED_AS = "Saved as {name}."
CANNOT_SAVE = "Not saved. {reason}"
CANNOT_WRITE = "“{name}” could not be written: {reason}. Choose another place with Save as…"
RIGHT_SIGN, IS, WITH = "✓", "=", "with"
PREVIEW_ANSWER, PREVIEW_REACH, PREVIEW_RIGHT = "Answer", "To be reached", "When right"
PREVIEW_NUMBERS = "Numbers"


# Of a page's state, in a line.
_LOOKS = {"fog": "fog", "predict": "predict", "race": "race", "sub_frames": "sub-frames"}
_BESIDE = {
    "cobweb": "beside it the cobweb",
    "finder": "beside it the finder",
    "map": "beside it the map",
    "script": "beside it the program",
    "surface": "beside it the surface",
}
_STARTS = {ZEROS: "start zeros", RANDOM: "start random"}
_MOST_COORDINATES = 4


def files(ending: str) -> str:
    """The kinds of files to choose from, as the window for that takes them."""
    return f"{LESSON_FILES} (*{ending});;{ALL_FILES} (*)"


def new_prompt(kind: str) -> dict[str, object]:
    """What a question of a kind begins with."""
    match kind:
        case "number":
            return {"kind": kind, "ask": tr("How large is it?"), "answer": 0.0}
        case "choice":
            options = [tr("This."), tr("That.")]
            return {"kind": kind, "ask": tr("What happens?"), "options": options, "answer": 1}
    return {"kind": kind, "ask": tr("Let the run converge."), "reach": ["outcome = converged"]}


def new_known() -> dict[str, object]:
    """What a known wrong answer begins with."""
    return {"answer": 0.0, "says": tr("Not this one.")}


def scene_line(scene: "Scene") -> str:
    """What a page's state is, in a line."""
    setup, view = scene.setup, scene.view
    parts = [_problem(setup), method_labels.METHODS[setup.method].name]
    if takes_rate(setup.method):
        parts.append(tr("learning rate {rate}", rate=plain(setup.rate)))
    parts.append(_start(setup.start))
    if view.walked:
        parts.append(
            counted(
                view.walked,
                "{count} step walked",
                "{count} steps walked",
                count=grouped(view.walked),
            )
        )
    if scene.lanes:
        count = len(scene.lanes)
        parts.append(
            counted(count, "{count} pinned run", "{count} pinned runs", count=grouped(count))
        )
    parts += [name for look, name in _LOOKS.items() if getattr(view, look)]
    if view.beside:
        parts.append(_BESIDE[view.beside])
    return tr("{parts}.", parts=tr(", ").join(parts))


def _problem(setup: Setup) -> str:
    match setup.model:
        case "parabola":
            formula = function_text(Parabola(*setup.coefficients))
            return tr("Parabola {formula}", formula=formula)
        case "function":
            return tr("Function {formula}", formula=in_language(setup.function))
        case "terrain":
            return tr("Landscape {name}", name=setup.terrain)
    return tr("Neuron, {data}", data=setup.data.source if setup.data is not None else "")


def _start(start: str | tuple[float, ...]) -> str:
    if isinstance(start, str):
        return _STARTS[start]
    parts = [plain(value) for value in start[:_MOST_COORDINATES]]
    if len(start) > _MOST_COORDINATES:
        parts.append("…")
    return tr("start {place}", place=side_by_side(parts))


constants(__name__, leave=("FILE_NAME", "NEW_CONDITION", "NEW_FIGURE", "RANDOM", "ZEROS"))
