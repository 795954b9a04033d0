"""Why a lesson file is not taken, and where, with no words for people."""

from enum import StrEnum

# Keys, and the places in arrays of tables, from the file's top: ("page", 1, "prompt", 0, "answer").
Path = tuple[str | int, ...]


class LessonFault(StrEnum):
    """Why a lesson file cannot be taken; what `value` and `expected` hold is said behind each."""

    # The file.
    TOO_LARGE = "too large"  # expected: the most bytes
    NOT_TEXT = "not text"
    SYNTAX = "syntax"  # value: what the TOML parser says
    TOO_DEEP = "too deep"  # expected: the deepest
    MANY_KEYS = "many keys"  # expected: the most keys and headers
    MANY_VALUES = "many values"  # expected: the most values in arrays
    MANY_FIGURES = "many figures"  # in all; value: how many; expected: the most
    MANY_FUNCTIONS = "many functions"  # in all; expected: the most
    FORMAT = "format"  # value: the format given; expected: the one that is known
    NO_PAGES = "no pages"
    # Any key.
    MISSING = "missing"
    UNKNOWN_KEY = "unknown key"  # value: the key; expected: the keys that there are
    KIND = "kind"  # value: what was given; expected: a name in Kind
    EMPTY = "empty"
    TOO_LONG = "too long"  # expected: the most characters
    TOO_MANY = "too many"  # value: how many; expected: the most
    TOO_FEW = "too few"  # value: how many; expected: the fewest
    OUT_OF_RANGE = "out of range"  # value; expected: (least, most)
    NOT_FINITE = "not finite"
    LONG_NUMBER = "long number"  # a whole number of too many digits
    UNKNOWN_NAME = "unknown name"  # value; expected: the names that there are
    # Texts.
    CONTROL = "control"  # value: a control sign, as TOML's escapes in formulas leave them
    BRACE = "brace"  # value: what stands after a brace that opens no number
    PLACEHOLDER = "placeholder"  # value: the name that is neither a figure nor a quantity
    # Figures, conditions and answers.
    CONDITION = "condition"  # value: what is no condition
    QUANTITY = "quantity"  # value: what no run has; expected: the parameters that there are
    NOT_A_WORD = "not a word"  # value: a number compared with a quantity that is a word; expected:
    # the words that it can be
    NOT_A_NUMBER = "not a number"  # value: a word compared with a quantity that is a number
    WORD_AS_ANSWER = "word as answer"  # value: a figure or quantity that is a word
    FIGURE_NAME = "figure name"  # value: what cannot be one
    TWICE = "twice"  # writing: value: the name of two figures
    STEP_AND_UNTIL = "step and until"
    # Prompts.
    ANSWER = "answer"  # value: what is neither a number, a figure, nor a quantity
    SAYS = "says"  # value: how many; expected: how many options there are
    # States.
    SETUP = "setup"  # no: what the Setup refuses
    DATA_FILE = "data file"  # value: what is no built-in data; expected: their names
    OWN_DATA = "own data"  # rows, labels, features and classes that do not fit together
    NEEDS = "needs"  # value: the name of a view or setting; expected: a name in Needs
    WALKED = "walked"  # value: more steps than the state takes; expected: those
    ROWS = "rows"  # writing: value: how many; expected: the most


class Kind(StrEnum):
    """What a key holds."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole number"
    FLAG = "flag"
    TEXTS = "texts"
    TABLE = "table"
    TABLES = "tables"
    NUMBER_OR_NAME = "number or name"
    FIGURE = "figure"
    SETTINGS = "settings"


class Needs(StrEnum):
    """What a view or a setting can be had with only."""

    ONE_PARAMETER = "one parameter"
    TWO_PARAMETERS = "two parameters"
    NO_NEURON = "no neuron"
    NEURON = "neuron"
    PARABOLA = "parabola"
    FUNCTION = "function"
    TERRAIN = "terrain"


class LessonRefusal(ValueError):  # noqa: N818 -- no fault of the program's
    """A lesson file that cannot be taken.

    path      of the key that is at fault, or of the table that it would be in
    line      from 1; None where it is the file as a whole, or none was read
    column    from 1, of a fault in the syntax
    value     what was met
    expected  what else the sentence needs
    no        what the state's own refusal says, where it is that
    """

    def __init__(
        self,
        fault: LessonFault,
        path: Path = (),
        value: object = None,
        expected: object = None,
        *,
        line: int | None = None,
        column: int | None = None,
        no: Exception | None = None,
    ) -> None:
        super().__init__(f"{fault}: line {line}, {path!r:.200}, {value!r:.80}, {expected!r:.80}")
        self.fault = fault
        self.path = path
        self.value = value
        self.expected = expected
        self.line = line
        self.column = column
        self.no = no
