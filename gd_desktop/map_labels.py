"""What the map of learning rates and starts says."""

from collections.abc import Iterable

from gd_desktop import sweep_labels
from gd_desktop.core.basins import FLAT
from gd_desktop.core.problem import Extremum
from gd_desktop.core.rate_map import AWAY, NOT_YET
from gd_desktop.labels import Label
from gd_desktop.numerals import about, grouped, plain, short, side_by_side
from gd_desktop.sweep_labels import not_in, steps_text
from gd_desktop.tongue import constants, counted, fill, isolated, tr

CANCEL = Label("Cancel", "Stop computing; what is there stays. (Esc)")
MAP_PLOT = "Map of learning rates and starts"
MAP_HINT = "Click a place to load that walk, or use arrow keys and Enter."
_HELD = "Held: {held} = {value}."
CANCELLED = "Cancelled: the map is as far as it came. Moving it begins anew."
FAILED = "How far the map should reach could not be found out."
BY_STEPS = Label("Steps", "Colour each walk by the steps that it needs.")
BY_END = Label("Ends", "Colour each walk by where it ends: each minimum has a colour and a letter.")
_PLANE_TIP = "{across} from left to right, {up} upwards; the rest as it is in force."


def plane_label(across: str, up: str) -> Label:
    """η×x: what a map can be drawn over."""
    return Label(f"{across}×{up}", fill(_PLANE_TIP, across=across, up=up))


def held_text(name: str, value: float) -> str:
    """Held: start y = 0. What a map is not drawn over."""
    return fill(_HELD, held=name, value=short(value, 4))


def start_axis(name: str) -> str:
    """start x."""
    return tr("start {name}", name=name)


def letter(number: int) -> str:
    """A, B, C: a minimum's name in the map."""
    return chr(ord("A") + number)


def low_text(number: int, minimum: Extremum) -> str:
    """A  x = 2.25, or A  (3, 2)."""
    if len(minimum.x) == 1:
        return f"{letter(number)}: x {about(minimum.x[0])}"
    places = side_by_side(short(value, 3) for value in minimum.x)
    return f"{letter(number)}: ({places})"


def fate_text(fate: int, most: int) -> str:
    """What has come of walks that reached none of the minima with letters."""
    if fate == NOT_YET:
        return not_in(most)
    if fate == AWAY:
        return sweep_labels.DIVERGES
    return sweep_labels.FLAT_GROUND if fate == FLAT else tr("another minimum")


def cell_text(
    names: tuple[str, str],
    values: tuple[float, float],
    steps: int,
    fate: int,
    most: int,
    with_letter: bool,
) -> str:
    """η = 0.62, start x = 3.4: 12 steps, or 12 steps to A."""
    settings = zip(names, values, strict=True)
    place = side_by_side(f"{name} = {plain(value)}" for name, value in settings)
    if fate in (AWAY, NOT_YET):
        return f"{isolated(place)}: {fate_text(fate, most)}"
    if fate < 0:
        fate_told = tr(", ").join((steps_text(steps), fate_text(fate, most)))
        return f"{isolated(place)}: {fate_told}"
    if not with_letter:
        return f"{isolated(place)}: {steps_text(steps)}"
    return counted(
        steps,
        "{place}: {count} step to {letter}",
        "{place}: {count} steps to {letter}",
        place=place,
        count=grouped(steps),
        letter=letter(fate),
    )


def all_of(texts: Iterable[str]) -> str:
    """What the patches of a map's legend say, in a line."""
    return tr("; ").join(texts)


def more_text(count: int) -> str:
    """and 4 more: entries for which the legend has no room."""
    return counted(count, "and {count} more", "and {count} more", count=count)


def limit_tag(times: int, of: int | None) -> str:
    """1/L, or 1/L at A where there are several minima."""
    limit = f"{times}/L"
    return limit if of is None else tr("{limit} at {letter}", limit=limit, letter=letter(of))


constants(__name__)
