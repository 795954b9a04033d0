"""Two languages that nobody speaks, to see what a window does with texts that are not English.

In both, every word is half as long again, and ⟦ ⟧ hold each text together: a word outside of them
was never handed over to be translated. `lookup` writes accents on letters that stay legible;
`right_to_left` writes Arabic letters.
"""

import math
import re
from collections.abc import Callable

from gd_desktop import tongue

OPEN, CLOSE = "⟦", "⟧"

Turn = Callable[[re.Match[str]], str]

# What stays as it is: formulas, tags, entities, placeholders, doubled braces, code, the address of
# a link, the key of a menu with its letter.
_KEPT = re.compile(
    r"(\$[^$\n]*\$|</?[a-zA-Z][^<>]*>|&#?\w+;|\{\{|\}\}|\{[^{}]*\}|`[^`]*`|(?<=\])\([^()]*\)|&&|&\w)"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
# Between paragraphs, headings, points of a list, quotations.
_GAP = re.compile(r"(\n\s*\n|\n(?=[ \t]*(?:#|[-*>] |\d+\. )))")
_BODY = re.compile(r"(\s*(?:#+ |[-*>] |\d+\. )?\s*)(.*?)(\s*)", re.DOTALL)

_ACCENTS = str.maketrans(
    "AaCcDdEeGgIiKkLlNnOoRrSsTtUuWwYyZz",
    "ÅåÇçĎďÉéĞğÎîĶķĽľÑñÖöŘřŠšŤťÛûŴŵÝýŽž",
)
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")


def lookup(_context: str, text: str, _count: int) -> str:
    """A text with accents, half as long again."""
    return _in_blocks(text, _accented)


def right_to_left(_context: str, text: str, _count: int) -> str:
    """A text in Arabic letters, half as long again."""
    return _in_blocks(text, _arabic)


def speak() -> None:
    """Speak the language with accents."""
    tongue.speak("pseudo", lookup, ",")


def speak_right_to_left() -> None:
    """Speak the one in Arabic letters."""
    tongue.speak("rtl", right_to_left, ".", True)


def _in_blocks(text: str, turned: Turn) -> str:
    """A text whose paragraphs are each in brackets."""
    return "".join(
        part if number % 2 else _block(part, turned) for number, part in enumerate(_GAP.split(text))
    )


def _block(text: str, turned: Turn) -> str:
    head, body, tail = _BODY.fullmatch(text).groups()  # type: ignore[union-attr]
    if not body:
        return text
    parts = _KEPT.split(body)
    parts[::2] = [_WORD.sub(turned, part) for part in parts[::2]]
    return f"{head}{OPEN}{''.join(parts)}{CLOSE}{tail}"


def _accented(word: re.Match[str]) -> str:
    return _longer(word.group()).translate(_ACCENTS)


def _arabic(word: re.Match[str]) -> str:
    return _longer(word.group()).lower().translate(_ARABIC)


def _longer(word: str) -> str:
    """Half as long again; a letter alone, which is a sign, stays as it is."""
    more = math.ceil(len(word) / 2)
    inside = word[1:-1].lower()[:more].ljust(more, word[-1])
    return f"{word[:-1]}{inside}{word[-1]}"
