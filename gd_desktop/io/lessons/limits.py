"""What a lesson file may hold in all, so that reading one never takes long."""

from collections.abc import Iterable

from gd_desktop.io.lessons.refusal import LessonFault, Path
from gd_desktop.io.lessons.table import Table

MOST_STATEMENTS = 20_000  # keys and headers
MOST_FIGURES = 2_000
# Different ones. Deriving one can take 50 ms, and fewer than 64 are kept once derived.
MOST_FUNCTIONS = 50
# As TOML has it. Python takes hexadecimal numbers of any length, and cannot write them.
_LARGEST = 2**63


def check_numbers(whole: Table) -> None:
    """Refuse a file with whole numbers of more digits than can be meant."""
    path = _long_number(whole.values, ())
    if path is not None:
        whole.refuse(LessonFault.LONG_NUMBER, *path)


def _long_number(value: object, path: Path) -> Path | None:
    """Where the first one stands."""
    inner: Iterable[tuple[str | int, object]]
    match value:
        case dict():
            inner = value.items()
        case list():
            # Most lists are long ones of numbers.
            inner = (
                (i, each) for i, each in enumerate(value) if isinstance(each, int | list | dict)
            )
        case int() if not -_LARGEST <= value < _LARGEST:
            return path
        case _:
            return None
    for key, each in inner:
        found = _long_number(each, (*path, key))
        if found is not None:
            return found
    return None


def check_amount(whole: Table) -> None:
    """Refuse a file with more figures or functions than can be read soon."""
    pages = whole.values.get("page")
    count = 0
    functions: set[str] = set()
    for number, page in enumerate(pages if isinstance(pages, list) else ()):
        figures = _table(page, "figures")
        count += len(figures)
        if count > MOST_FIGURES:
            whole.refuse(
                LessonFault.MANY_FIGURES,
                *("page", number, "figures"),
                value=count,
                expected=MOST_FIGURES,
            )
        places: list[tuple[Path, dict[str, object]]] = [(("state",), _table(page, "state"))]
        places += [(("figures", name, "with"), _table(figures[name], "with")) for name in figures]
        for place, table in places:
            text = table.get("function")
            if isinstance(text, str):
                functions.add(text)
                if len(functions) > MOST_FUNCTIONS:
                    whole.refuse(
                        LessonFault.MANY_FUNCTIONS,
                        *("page", number, *place, "function"),
                        expected=MOST_FUNCTIONS,
                    )


def _table(outer: object, key: str) -> dict[str, object]:
    """What stands at a key, if it is a table; else an empty one. Others refuse what is none."""
    inner = outer.get(key) if isinstance(outer, dict) else None
    return inner if isinstance(inner, dict) else {}
