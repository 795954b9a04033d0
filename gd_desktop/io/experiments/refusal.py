"""Why an experiment is not taken, and where, with no words for people."""

from enum import StrEnum

LIST = "list"  # what a key holds, beside those in Kind

# Keys, and places in lists, from the file's top: ("pins", 1, "rate").
Place = tuple[str | int, ...]


class ExperimentFault(StrEnum):
    """Why an experiment cannot be taken; what `value` and `expected` hold is said behind each.

    What a lesson's file can be refused for too has the value that it has in LessonFault.
    """

    # The file.
    NOT_A_FILE = "not a file"
    TOO_LARGE = "too large"  # expected: the most bytes
    NOT_TEXT = "not text"
    SYNTAX = "syntax"  # value: what the JSON parser says
    TOO_DEEP = "too deep"  # expected: the deepest
    MANY_PIECES = "many pieces"  # expected: the most
    NOT_AN_EXPERIMENT = "not an experiment"
    NEWER = "newer"  # value: the format given; expected: the newest that is known
    # Any key.
    TWICE = "twice"
    MISSING = "missing"
    UNKNOWN_KEY = "unknown key"  # value: the key; expected: the keys that there are
    KIND = "kind"  # value: what was given; expected: a name in Kind, or LIST
    NOT_FINITE = "not finite"
    OUT_OF_RANGE = "out of range"  # value; expected: (least, most)
    TOO_MANY = "too many"  # value: how many; expected: the most
    UNKNOWN_NAME = "unknown name"  # value; expected: the names that there are
    NEEDS = "needs"  # value: the name of a view or setting; expected: a name in Needs
    SETUP = "setup"  # no: what the Setup refuses
    HISTORY = "history"  # rates that do not fit the steps
    # Data.
    OWN_DATA = "own data"  # rows, labels, features and classes that do not fit together
    CONTROL = "control"  # value: half a sign of two halves
    DATA_UNKNOWN = "data unknown"  # value: neither built-in nor a file's path; expected: the names
    DATA_FAR = "data far"  # value: the path of a table on another computer, or of a device
    DATA_GONE = "data gone"  # value: the path of a table that cannot be opened; no: why
    DATA_CHANGED = "data changed"  # value: the path of a table that is another one now
    NUMBERS = "numbers"  # writing: value: how many; expected: the most
    # Texts to share.
    NO_SHARE = "no share"
    DAMAGED = "damaged"
    SHARED_TABLE = "shared table"  # value: the path of a table that no text can hold
    SHARED_LONG = "shared long"  # expected: the most characters


class ExperimentRefusal(ValueError):  # noqa: N818 -- no fault of the program's
    """An experiment that cannot be taken, or not be written.

    path      of the key that is at fault, or of the table that it would be in
    line      from 1; None where there is a path, or where it is the whole
    column    from 1, likewise
    value     what was met
    expected  what else the sentence needs
    no        what was refused by whom else, where it was
    """

    def __init__(
        self,
        fault: ExperimentFault,
        path: Place = (),
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
