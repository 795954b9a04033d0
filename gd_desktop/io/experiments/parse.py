"""The plain values that an experiment's JSON text holds: finite numbers, each key once."""

import json
import math
import re
import sys
from typing import Any, NamedTuple

from gd_desktop.io.experiments.limits import MOST_DIGITS, MOST_NESTED, MOST_PIECES
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal, Place

# A text that is not closed goes on to the end. Most lists are rows of numbers, and one piece.
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*+"?|\[[^"\[\]{}]*+\]|[\[\]{}]', re.DOTALL)
_LONG = 2**63  # a whole number below is certainly finite as a float
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")


class _Object(dict[str, Any]):
    """An object, and the first of its keys that is there twice."""

    twice: str | None = None


class _Found(NamedTuple):
    fault: ExperimentFault
    path: Place
    value: object


def parse(text: str) -> Any:
    """What a JSON text holds. Raises ExperimentRefusal for what is none, or is out of bounds."""
    _check_nesting(text)
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise ExperimentRefusal(
            ExperimentFault.SYNTAX, value=error.msg, line=error.lineno, column=error.colno
        ) from None
    found = _find_fault(value, ())
    if found is not None:
        raise ExperimentRefusal(found.fault, found.path, found.value)
    return value


def _check_nesting(text: str) -> None:
    """Before the parser goes down into it, and makes an object of each piece."""
    depth = count = 0
    for match in _PIECE.finditer(text):
        piece = match[0]
        if piece in _CLOSING:
            depth -= 1
            continue
        count += 1
        depth += piece in _OPENING
        if depth > MOST_NESTED or count > MOST_PIECES:
            is_deep = depth > MOST_NESTED
            raise ExperimentRefusal(
                ExperimentFault.TOO_DEEP if is_deep else ExperimentFault.MANY_PIECES,
                expected=MOST_NESTED if is_deep else MOST_PIECES,
                line=text.count("\n", 0, match.start()) + 1,
            )


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                made.twice = key
                break
            seen.add(key)
    return made


def _whole(text: str) -> int | float:
    # Python refuses whole numbers of thousands of digits, and does not say where they are.
    return int(text) if len(text) <= MOST_DIGITS else math.copysign(math.inf, float(text[:2]))


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole, parse_constant=float)


def _find_fault(value: object, path: Place) -> _Found | None:
    """The first number that is not finite, or key that is there twice."""
    match value:
        case bool() | str() | None:
            return None
        case int() | float():
            is_finite = abs(value) <= sys.float_info.max
            return None if is_finite else _Found(ExperimentFault.NOT_FINITE, path, value)
        case _Object() if value.twice is not None:
            return _Found(ExperimentFault.TWICE, (*path, value.twice), value.twice)
        case dict():
            for key, each in value.items():
                if found := _find_fault(each, (*path, key)):
                    return found
        case list():
            for i, each in enumerate(value):
                if not _is_plain(each) and (found := _find_fault(each, (*path, i))):
                    return found
    return None


def _is_plain(value: object) -> bool:
    """Whether it is a number without a fault, or a row of them: most are, and there can be half a
    million.
    """
    if type(value) is list:
        return {*map(type, value)} <= {float} and all(map(math.isfinite, value))
    if type(value) is float:
        return math.isfinite(value)
    return type(value) is int and abs(value) < _LONG
