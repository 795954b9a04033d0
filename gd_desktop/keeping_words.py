"""What is said of experiments that are not taken, and of files that cannot be saved or opened."""

import errno
import re
import sys

from gd_desktop import words
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.experiments.refusal import LIST, ExperimentFault, ExperimentRefusal, Place
from gd_desktop.io.lessons.refusal import Kind, Needs
from gd_desktop.numerals import editable, grouped
from gd_desktop.tongue import constants, fill, tr

_MOST_SIGNS = 40
_MOST_OF_PATH = 120
_MOST_NAMES = 16
_MOST_OF_REFUSAL = 500  # signs of another module's sentence
_MOST_DIGITS = 10**15
# What a sentence quotes, in the quotation marks of any language.
_QUOTED = re.compile("(?<=“)[^”]*(?=”)|(?<=„)[^“]*(?=“)|(?<=«)[^»]*(?=»)")
_INSIDE_QUOTES = " \u00a0\u202f\u2066\u2069"  # spaces, and the marks of a direction

_FAULTS = {
    ExperimentFault.NOT_A_FILE: "This is no file that can be read from its start to its end. "
    "Choose a file.",
    ExperimentFault.TOO_LARGE: "An experiment has {most} bytes at the most. Choose another file, "
    "or keep fewer rows of data.",
    ExperimentFault.NOT_TEXT: "The file is not text in UTF-8. It is damaged, or no experiment: "
    "open another copy of it.",
    ExperimentFault.SYNTAX: "The file is damaged or cut off here. Open another copy of it, or save "
    "the experiment once more where it came from.",
    ExperimentFault.TOO_DEEP: "Brackets are more than {expected} deep, as in no experiment. Open "
    "another copy of the file.",
    ExperimentFault.MANY_PIECES: "There are more than {most} brackets and texts, as in no "
    "experiment. Open another copy of the file.",
    ExperimentFault.NOT_AN_EXPERIMENT: "This is no experiment. Open a file that was saved as one; "
    "its name ends in .descent.",
    ExperimentFault.NEWER: "This was made by a newer version of the app: its format is {value}, "
    "and {expected} is the newest that is known here. Open it with that version, or update this "
    "one.",
    ExperimentFault.TWICE: "This is there twice. Keep one of the two.",
    ExperimentFault.MISSING: "This is missing. Add it, or open another copy of the file.",
    ExperimentFault.UNKNOWN_KEY: "“{value}” is nothing that is known here. Take it out, or open "
    "another copy of the file.",
    ExperimentFault.KIND: "“{value}” is not what belongs here. Give {kind}.",
    ExperimentFault.NOT_FINITE: "“{value}” is not a finite number. Give one, such as 0.1.",
    ExperimentFault.OUT_OF_RANGE: "“{value}” is out of range. Give {range}.",
    ExperimentFault.TOO_MANY: "There are {number}, and {most} is the most. Take some away.",
    ExperimentFault.UNKNOWN_NAME: "“{value}” is not known. Give one of {names}.",
    ExperimentFault.NEEDS: "“{value}” can be had with {needs} only. Take it out.",
    ExperimentFault.HISTORY: "The learning rates do not fit the steps. Give pairs of a first step "
    "and a positive rate, the first of step 1 and each later than the one before.",
    ExperimentFault.OWN_DATA: "Rows, labels, features and classes do not fit together. Give each "
    "row a number for each feature, as many labels of 0 or 1 as rows, and two classes.",
    ExperimentFault.CONTROL: "“{value}” has half a sign in it, which cannot be written. Give "
    "another name.",
    ExperimentFault.DATA_UNKNOWN: "“{value}” is no data that comes with this version of the app. "
    "Give one of {names}, or open the experiment with a newer version.",
    ExperimentFault.DATA_FAR: "The table {path} is on another computer, which the app does not "
    "contact only because a file says so. Put a copy of the table beside the experiment’s file.",
    ExperimentFault.DATA_GONE: "The table {path} cannot be opened, and the experiment needs it. "
    "Put it there again, or beside the experiment’s file.",
    ExperimentFault.DATA_CHANGED: "The table {path} is not the one that the experiment was saved "
    "with. Put that one in its place, or open the table by itself.",
    ExperimentFault.NUMBERS: "The data has {number} numbers, and an experiment can hold {most}. "
    "Keep fewer rows or features.",
    ExperimentFault.NO_SHARE: "There is no experiment in this text. Copy all of the text that was "
    "shared; it begins with gd1 and a colon.",
    ExperimentFault.DAMAGED: "Some of the shared text is lost or changed. Copy it once more, from "
    "gd1 to the full stop at its end.",
    ExperimentFault.SHARED_TABLE: "The table {path} is too large for a text to share. Save the "
    "experiment, and hand over its file together with the table.",
    ExperimentFault.SHARED_LONG: "A text to share has {most} characters at the most, and this is "
    "more. Save the experiment, and hand over its file.",
}

_KINDS = {
    Kind.TEXT: "a text between quotation marks",
    Kind.NUMBER: "a number, such as 0.1",
    Kind.WHOLE: "a whole number, such as 3",
    Kind.FLAG: "true or false",
    Kind.TABLE: "keys with their values between { and }",
    Kind.TABLES: "a list of keys with their values, each between { and }",
    Kind.SETTINGS: "settings of the model and the method",
    LIST: "a list between [ and ]",
}

_NEEDS = {
    Needs.ONE_PARAMETER: "a parabola or a function of one variable",
    Needs.TWO_PARAMETERS: "a landscape, which has two parameters",
    Needs.NO_NEURON: "a parabola, a function or a landscape",
    Needs.NEURON: "the neuron",
    Needs.PARABOLA: "a parabola",
    Needs.FUNCTION: "a typed function",
    Needs.TERRAIN: "a landscape",
}

_NOT_SAVED = {
    "full": "{path} could not be saved: there is no space left. Free some, or choose another "
    "place.",
    "locked": "{path} could not be saved: it may not be written there, or another program has it "
    "open. Close it there, or choose another place.",
    "forbidden": "{path} could not be saved: it may not be written there. Choose another place.",
    "read-only": "{path} could not be saved: nothing can be written to that disk. Choose another "
    "place.",
    "gone": "{path} could not be saved: its folder is not there any more. Choose another place.",
    "folder": "{path} could not be saved: that is a folder. Choose another name.",
    "name": "{path} could not be saved: a file cannot be called so. Choose another name.",
    "": "{path} could not be saved: {reason}. Choose another place.",
}
_NOT_OPENED = {
    "locked": "{path} could not be opened: it may not be read, or another program has it open. "
    "Close it there, or choose another file.",
    "forbidden": "{path} could not be opened: it may not be read. Choose another file.",
    "gone": "{path} could not be opened: it is not there any more. Choose another file.",
    "folder": "{path} could not be opened: that is a folder. Choose a file.",
    "": "{path} could not be opened: {reason}. Choose another file.",
}

_OVER_QUOTA = getattr(errno, "EDQUOT", errno.ENOSPC)  # not on all systems
_CASES = {
    **dict.fromkeys((errno.ENOSPC, _OVER_QUOTA, errno.EFBIG), "full"),
    errno.EBUSY: "locked",
    **dict.fromkeys((errno.EACCES, errno.EPERM), "forbidden"),
    errno.EROFS: "read-only",
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "gone"),
    errno.EISDIR: "folder",
    **dict.fromkeys((errno.ENAMETOOLONG, errno.EINVAL), "name"),
}
# Windows' own: access denied, a sharing violation, a lock; it says the first of open files, too.
_LOCKS = (5, 32, 33)


def refusal(no: ExperimentRefusal) -> str:
    """Why an experiment is not taken, where, and what would do."""
    place, says = _place(no), _reason(no)
    return tr("{place}: {reason}", place=place, reason=says) if place else says


def cannot_save(path: str, error: OSError) -> str:
    """Why a file could not be saved, and what would do. The old one, if any, still stands."""
    return _of_file(_NOT_SAVED, path, error)


def cannot_open(path: str, error: OSError) -> str:
    """Why a file could not be opened, and what would do."""
    return _of_file(_NOT_OPENED, path, error)


def _of_file(sentences: dict[str, str], path: str, error: OSError) -> str:
    is_locked = getattr(error, "winerror", None) in _LOCKS
    case = "locked" if is_locked else _CASES.get(error.errno or 0, "")
    reason = _visible(error.strerror or tr("the system does not say why"))
    text = sentences.get(case, sentences[""])
    return fill(text, path=_visible(path, _MOST_OF_PATH), reason=reason)


def _reason(no: ExperimentRefusal) -> str:
    if no.fault is ExperimentFault.SETUP and isinstance(no.no, Refusal):
        return _short_quotes(words.refusal(no.no))
    expected = no.expected
    return fill(
        _FAULTS[no.fault],
        value=_visible(no.value),
        path=_visible(no.value, _MOST_OF_PATH),
        expected=_visible(expected),
        number=_count(no.value),
        most=_count(expected),
        names=_names(expected),
        kind=_KINDS.get(expected, "") if isinstance(expected, str) else "",
        needs=_NEEDS.get(expected, "") if isinstance(expected, Needs) else "",
        range=_range(expected),
    )


def _place(no: ExperimentRefusal) -> str:
    """Line 3, column 7; or setup.rows[2]: lists are counted from 1."""
    if no.line is not None and no.column is not None:
        return tr("Line {line}, column {column}", line=no.line, column=no.column)
    return tr("Line {line}", line=no.line) if no.line is not None else _keys(no.path)


def _keys(path: Place) -> str:
    told = ""
    for key in path:
        if isinstance(key, int):
            told += f"[{key + 1}]"
        else:
            told += f".{_visible(key)}" if told else _visible(key)
    return told


def _visible(value: object, most: int = _MOST_SIGNS) -> str:
    """A value on one short line, without signs that cannot be seen."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return editable(value)
    if isinstance(value, int):
        if abs(value) < _MOST_DIGITS:
            return str(value)
        is_float = abs(value) <= sys.float_info.max
        return editable(float(value)) if is_float else tr("a number of many digits")
    if isinstance(value, list | tuple | dict):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = str(value)
    line = " ".join(
        "".join(sign if sign.isprintable() else " " for sign in text[: 4 * most]).split()
    )
    is_cut = len(line) > most or len(text) > 4 * most
    return f"{line[:most].rstrip()}…" if is_cut else line


def _short_quotes(sentence: str) -> str:
    """A sentence with what it quotes cut short: a file can hold any amount."""
    short = _QUOTED.sub(_cut, sentence)
    most = _MOST_OF_REFUSAL
    return short if len(short) < most else f"{short[:most].rstrip()}…"


def _cut(quoted: re.Match[str]) -> str:
    inner = quoted[0].strip(_INSIDE_QUOTES)
    return quoted[0].replace(inner, _visible(inner)) if inner else quoted[0]


def _count(value: object) -> str:
    return grouped(value) if isinstance(value, int) else _visible(value)


def _names(expected: object) -> str:
    if not isinstance(expected, tuple):
        return ""
    shown = [_visible(name) for name in expected[:_MOST_NAMES]]
    return tr(", ").join(shown + ["…"] * (len(expected) > _MOST_NAMES))


def _range(expected: object) -> str:
    if not isinstance(expected, tuple) or len(expected) != 2:
        return ""
    least, most = expected
    if most is None:
        return tr("{least} or more", least=_visible(least))
    return tr("{least} to {most}", least=_count(least), most=_count(most))


constants(__name__, leave=("LIST", "_CASES"))
