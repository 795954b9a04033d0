"""What lessons say: refusals of their files, and answers to what a person gave."""

import re
from collections.abc import Mapping, Sequence

from gd_desktop import words
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.lessons.refusal import Kind, LessonFault, LessonRefusal, Needs, Path
from gd_desktop.numerals import editable, grouped
from gd_desktop.tongue import constants, counted, fill, tr

# Said to an answer that is right but for its decimals.
NEARLY = "Nearly: give it with more decimals."

_MOST_SIGNS = 40
_MOST_NAMES = 16
_MOST_OF_REFUSAL = 500  # signs of another module's sentence
# What a sentence quotes, in the quotation marks of any language.
_QUOTED = re.compile("(?<=“)[^”]*(?=”)|(?<=„)[^“]*(?=“)|(?<=«)[^»]*(?=»)")
_INSIDE_QUOTES = " \u00a0\u202f\u2066\u2069"  # spaces, and the marks of a direction

# What TOML's parser says, by how it begins, and what is said of it here.
_SYNTAX = {
    "Unescaped '\\'": 'between " and " a backslash begins a sign of its own. Write the text '
    "between ''' and ''', or double the backslash.",
    "Unterminated string": "a text is not closed. Write the same quotation marks at its end.",
    "Expected \"'": "a text is not closed. Write the same quotation marks at its end.",
    "Expected '='": "a key stands here without its value. Write key = value.",
    "Invalid value": 'here is no value. Write a number, true, false, a text between " and ", or '
    "a list between [ and ].",
    "Expected newline": "something follows the value. Write each key on a line of its own, and "
    'texts between " and ".',
    "Invalid statement": "here begins no key. Write key = value, or [[page]] for a new page.",
    "Invalid initial character": "here begins no key. Write key = value.",
    "Unclosed array": "a list is not closed. Write ] at its end, and commas between its values.",
    "Unclosed inline table": "a brace is not closed. Write } on the same line.",
    "Expected ']": "the header is not closed. Write [[page]] or [page.state], with its brackets.",
    "Cannot overwrite": "this key is given twice. Keep one of the two.",
    "Duplicate inline table key": "this key is given twice. Keep one of the two.",
    "Cannot declare": "this header is there already. Write [[page]] and [[page.prompt]] for "
    "one more, and keep one of any other.",
    "Cannot mutate": "this was given a value already. Keep one of the two.",
    "Illegal character": "this sign cannot stand here. Write a text of more than one line "
    "between ''' and '''.",
    "Invalid hex value": "what follows \\u or \\U is no sign. Write the sign itself.",
    "Escaped character": "what follows \\u or \\U is no sign. Write the sign itself.",
    "Exceeds the limit": "the number has too many digits. Write it as 1e300 or shorter.",
}

_KINDS = {
    Kind.TEXT: "a text between quotation marks",
    Kind.NUMBER: "a number, such as 0.1",
    Kind.WHOLE: "a whole number, such as 3",
    Kind.FLAG: "true or false",
    Kind.TEXTS: 'a list of texts, such as ["step", "run"]',
    Kind.TABLE: "a table under a header of its own",
    Kind.TABLES: "tables, each under a header in double brackets",
    Kind.NUMBER_OR_NAME: "a number, or the name of a figure between quotation marks",
    Kind.SETTINGS: "settings, such as rate = 0.9",
    Kind.FIGURE: 'a quantity, such as "curvature" or { quantity = "x", step = 1 }',
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

_SIGNS = {"\n": "a line break", "\t": "a tabulator", "\x08": "\\b", "\x0c": "\\f", "\r": "\\r"}

_FAULTS = {
    LessonFault.TOO_LARGE: "the file is larger than {most} bytes. Make two lessons of it.",
    LessonFault.NOT_TEXT: "the file is not text in UTF-8. Save it as UTF-8.",
    LessonFault.TOO_DEEP: "brackets or dotted keys are more than {expected} deep. Take some away.",
    LessonFault.MANY_KEYS: "the file has more than {most} keys and headers. Make two "
    "lessons of it.",
    LessonFault.MANY_VALUES: "the file has more than {most} values in its lists. Take some of the "
    "data away, or make two lessons of it.",
    LessonFault.MANY_FIGURES: "with this page the lesson has {number} figures, and {most} is the "
    "most. Make two lessons of it.",
    LessonFault.MANY_FUNCTIONS: "the lesson has more than {most} different functions. Make two "
    "lessons of it.",
    LessonFault.FORMAT: "“{value}” is a format that is not known here. Give {expected}, or open "
    "the file with a newer version of this app.",
    LessonFault.NO_PAGES: "there is no page. Write [[page]], and below it a title and a text.",
    LessonFault.MISSING: "it is missing. Write it.",
    LessonFault.UNKNOWN_KEY: "“{value}” is no key here. Give one of {names}.",
    LessonFault.KIND: "“{value}” is not what belongs here. Give {kind}.",
    LessonFault.EMPTY: "it is empty. Write something.",
    LessonFault.TOO_LONG: "there are {number} characters, and {most} is the most. Shorten it.",
    LessonFault.TOO_MANY: "there are {number}, and {most} is the most. Take some away.",
    LessonFault.TOO_FEW: "{most} is the fewest, and there are {number}. Add some.",
    LessonFault.OUT_OF_RANGE: "“{value}” is out of range. Give {range}.",
    LessonFault.NOT_FINITE: "“{value}” is not a finite number. Give one, such as 0.1.",
    LessonFault.LONG_NUMBER: "the number has too many digits. Write it as 1e300 or shorter.",
    LessonFault.UNKNOWN_NAME: "“{value}” is not known. Give one of {names}.",
    LessonFault.CONTROL: "there is {sign} in it, where a formula may be meant. Write the text "
    "between ''' and ''', where a backslash stands for itself.",
    LessonFault.BRACE: "“{value}” opens a brace without a name. Write {{name}}, or {{{{ for a "
    "brace that is to be read.",
    LessonFault.PLACEHOLDER: "“{value}” is neither a figure of this page nor a quantity of its "
    "run. Correct the name, or add it to the page’s figures.",
    LessonFault.CONDITION: "“{value}” is no condition. Write a quantity, one of < <= = != >= > and "
    "a number or a word, such as cost < 0.1.",
    LessonFault.QUANTITY: "“{value}” is no quantity of this run. Give one such as "
    "step, cost, slope or distance.",
    LessonFault.NOT_A_WORD: "“{value}” cannot be compared with {quantity}. Give = or != and one "
    "of {words}.",
    LessonFault.NOT_A_NUMBER: "“{value}” is not a number, and {expected} is one. Give a number.",
    LessonFault.WORD_AS_ANSWER: "“{value}” is a word. Give a figure or a quantity that is a "
    "number, or ask for a choice.",
    LessonFault.FIGURE_NAME: "“{value}” cannot be a figure’s name. Give small letters, digits and "
    "_, with a letter first.",
    LessonFault.TWICE: "“{value}” is the name of two figures. Give each a name of its own.",
    LessonFault.STEP_AND_UNTIL: "a figure has a step or a condition, and not both. Keep one.",
    LessonFault.ANSWER: "“{value}” is neither a number nor a figure of this page. Give a number, "
    "a figure or a quantity of the run.",
    LessonFault.SAYS: "there are {number}, for {expected} options. Write one for each, or none.",
    LessonFault.DATA_FILE: "“{value}” is no built-in data. Give one of {names}; own rows are "
    "written into the lesson, so that it is one file.",
    LessonFault.OWN_DATA: "rows, labels, features and classes do not fit together. Give each row "
    "a number for each feature, as many labels of 0 or 1 as rows, and two classes.",
    LessonFault.NEEDS: "“{value}” can be had with {needs} only. Leave it out, or change the state.",
    LessonFault.WALKED: "{number} steps are walked when the page opens, and the state takes {most} "
    "at the most. Raise the limit of steps, or walk fewer.",
    LessonFault.ROWS: "the data has {number} rows, and a lesson can carry {most}. Keep fewer.",
}
_NO_QUANTITY = (
    "“{value}” is no quantity of this run. Give one such as step, cost, slope or distance, or "
    "{names}."
)

# What stands at a place of a file, by the key of its list.
_PLACES = {
    "page": "page {number}",
    "prompt": "prompt {number}",
    "known": "known answer {number}",
    "lane": "lane {number}",
    "options": "option {number}",
    "reach": "condition {number}",
    "says": "says {number}",
    "about": "about {number}",
}
_QUESTION = "question {number}"  # a prompt, as the editor calls it


def refusal(no: LessonRefusal) -> str:
    """Why a lesson file is not taken, where, and what would do."""
    place = _place(no)
    says = _reason(no)
    return f"{place}: {says}" if place else _as_sentence(says)


def reason(no: LessonRefusal) -> str:
    """The same without the place."""
    return _as_sentence(_reason(no))


def on_page(no: LessonRefusal) -> str:
    """The same as the editor has it: without a line, and with a prompt called a question."""
    place = tr(", ").join(_steps(no.path, _PLACES | {"prompt": _QUESTION}))
    return f"{_as_sentence(place)}: {_reason(no)}" if place else reason(no)


def no_number(figure: str) -> str:
    """What the editor says of a question whose answer comes to nan, or to infinity."""
    return tr(
        "“{figure}” comes to no number: its run never gets there, or leaves all bounds. No answer "
        "would be right; change it, or take another.",
        figure=figure,
    )


def keeps_state(pages: Sequence[int]) -> str:
    """What the editor says of pages, from 0, that went on from a page which is elsewhere now."""
    if not pages:
        return ""
    return counted(
        len(pages),
        "Page {pages} keeps the state that it had, as its own.",
        "Pages {pages} keep the states that they had.",
        pages=_numbers(pages),
    )


def still_open(pages: Sequence[int]) -> str:
    """What is still to be done in a lesson; pages are counted from 0."""
    return counted(
        len(pages),
        "Page {pages} still has something to answer.",
        "Pages {pages} still have something to answer.",
        pages=_numbers(pages),
    )


def _numbers(pages: Sequence[int]) -> str:
    """2, 3 and 5, of pages from 0."""
    *others, last = [str(page + 1) for page in pages]
    return tr("{numbers} and {last}", numbers=tr(", ").join(others), last=last) if others else last


def _as_sentence(text: str) -> str:
    """With a capital letter, in scripts that have any."""
    return text[:1].upper() + text[1:]


def _reason(no: LessonRefusal) -> str:
    if no.fault is LessonFault.SETUP and isinstance(no.no, Refusal):
        return _short_quotes(words.refusal(no.no))
    if no.fault is LessonFault.SYNTAX:
        return _syntax(str(no.value))
    expected = no.expected
    text = _FAULTS[no.fault]
    if no.fault is LessonFault.QUANTITY and expected:
        text = _NO_QUANTITY
    return fill(
        text,
        value=_visible(no.value),
        expected=_visible(expected),
        number=_count(no.value),
        most=_count(expected),
        names=_names(expected),
        kind=_KINDS.get(expected, "") if isinstance(expected, Kind) else "",
        needs=_NEEDS.get(expected, "") if isinstance(expected, Needs) else "",
        range=_range(expected),
        sign=_SIGNS.get(str(no.value)) or tr("a sign that cannot be seen"),
        quantity=expected[0] if isinstance(expected, tuple) and expected else "",
        words=_names(expected[1]) if isinstance(expected, tuple) and len(expected) == 2 else "",
    )


def _syntax(says: str) -> str:
    for beginning, said in _SYNTAX.items():
        if says.startswith(beginning):
            return said
    return tr("this cannot be read: {reason}. Correct it.", reason=_visible(says))


def _place(no: LessonRefusal) -> str:
    """Line 14, page 2, prompt 1, answer."""
    parts = [] if no.line is None else [tr("line {number}", number=no.line)]
    if no.column is not None:
        parts.append(tr("column {number}", number=no.column))
    parts += _steps(no.path, _PLACES)
    return _as_sentence(tr(", ").join(parts))


def _steps(path: Path, places: Mapping[str, str]) -> list[str]:
    """A place of a file, from the outside in; `places` is what its lists are called."""
    steps: list[str] = []
    for i, key in enumerate(path):
        following = path[i + 1] if i + 1 < len(path) else None
        if isinstance(key, int):
            continue
        if isinstance(following, int) and key in places:
            steps.append(fill(places[key], number=following + 1))
        elif key == "figures" and isinstance(following, str):
            continue
        elif i > 0 and path[i - 1] == "figures":
            steps.append(tr("figure {name}", name=_visible(key)))
        else:
            steps.append(_visible(key))
    return steps


def _visible(value: object) -> str:
    """A value on one short line, without signs that cannot be seen."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return editable(value)
    if isinstance(value, int):
        return str(value) if abs(value) < 10**_MOST_SIGNS else tr("a number of many digits")
    if isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    text = str(value)
    line = " ".join(
        "".join(sign if sign.isprintable() else " " for sign in text[: 4 * _MOST_SIGNS]).split()
    )
    is_cut = len(line) > _MOST_SIGNS or len(text) > 4 * _MOST_SIGNS
    return f"{line[:_MOST_SIGNS].rstrip()}…" if is_cut else line


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
    shown = tr(", ").join(_visible(name) for name in expected[:_MOST_NAMES])
    more = len(expected) - _MOST_NAMES
    if more <= 0:
        return shown
    return counted(
        more,
        "{names} and {count} more",
        "{names} and {count} more",
        names=shown,
        count=grouped(more),
    )


def _range(expected: object) -> str:
    if not isinstance(expected, tuple) or len(expected) != 2:
        return ""
    least, most = expected
    if most is None:
        return tr("{least} or more", least=_visible(least))
    return tr("{least} to {most}", least=_count(least), most=_count(most))


constants(__name__)
