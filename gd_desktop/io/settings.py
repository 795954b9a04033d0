"""What is remembered from one start to the next: one JSON file, written whole or not at all."""

import contextlib
import json
import shutil
import stat
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from gd_desktop import __version__
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.formulas import COST_LETTERS, RATE_LETTERS, Notation
from gd_desktop.io import places
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.merging import added, chosen, newest
from gd_desktop.io.table_refusal import TableRefusal
from gd_desktop.numerals import MOST_DECIMALS, Rounding, Style

SCHEMA = 1
ThemeChoice = Literal["system", "light", "dark", "projector", "contrast"]
LanguageChoice = Literal["system", "en", "de", "es", "fr", "zh_CN", "ar"]
MotionChoice = Literal["system", "full", "reduced"]
_SWITCHES = ("log_cost", "log_neuron_cost", "fog", "presenting", "folded", "start_screen")
# Of everything that is drawn and written, in percent.
ZOOMS = (85, 100, 115, 130, 150)
# What stands beside the picture: an instrument, nothing, or the surface where it can be drawn.
BesideCurve = Literal["", "cobweb", "finder", "map", "script"]
BesidePlane = Literal["auto", "", "surface", "finder", "map", "script"]

MOST_RECENT = 8  # files in the menu

_MOST_BYTES = 100_000_000  # of the settings; data of one's own is in them with its rows
# Some 0.2 s to read: a larger table is not read again at the start.
_LARGEST_TABLE = 5_000_000  # bytes

# What the window begins with: unlike `trace`, it stops by itself where the walk has arrived.
_FIRST_TERRAIN = "valley"
WINDOW_SETUP = Setup(steps=1000, tolerance=1e-6)


def window_setup(model: str) -> Setup:
    """What the window begins with for a model."""
    if model == "function":
        from gd_desktop.io.gallery import gallery

        first = gallery()[0]
        return replace(
            WINDOW_SETUP, model=model, function=first.text, start=first.start, rate=first.rate
        )
    if model == "terrain":
        from gd_desktop.core.terrains import terrain

        place = terrain(_FIRST_TERRAIN)
        return replace(
            WINDOW_SETUP, model=model, terrain=place.name, start=place.start, rate=place.rate
        )
    if model != "neuron":
        return WINDOW_SETUP
    return Setup(model="neuron", steps=1000, tolerance=1e-6, **learning())


def learning(name: str = "") -> dict[str, Any]:
    """The fields of a Setup that make a good beginning with a built-in dataset, or the first."""
    # Imported here: the window's first paint needs no data, unless it begins with the neuron.
    from gd_desktop.io.builtin import entries, find_entry, load_builtin

    entry = find_entry(name) if name else entries()[0]
    data = load_builtin(entry.name)
    # A wrong start: from zeros, penguins are told apart after a single step.
    start = (entry.start,) * (len(data.names) + 1)
    return {"data": data, "start": start, "rate": entry.rate, "scale": entry.scale}


@dataclass(frozen=True, slots=True)
class Appearance:
    """How things are shown; nothing in it changes a number that is computed.

    fog           whether the curve or terrain is hidden but for what the walker has felt
    beside_curve  the instrument beside the picture of one variable
    beside_plane  the same, of two
    zoom          the size of everything, in percent: one of ZOOMS
    presenting    whether the window is shown to a class
    stage_zoom    the zoom while it is
    folded        whether the columns beside the plots are put away
    start_screen  whether the start screen is shown whenever the app is opened without a file
    """

    theme: ThemeChoice = "system"
    rate_letter: str = "η"
    cost_letter: str = "C"
    decimals: int = 3
    rounding: Rounding = Rounding.ROUND
    log_cost: bool = True
    log_neuron_cost: bool = False
    fog: bool = False
    beside_curve: BesideCurve = ""
    beside_plane: BesidePlane = "auto"
    language: LanguageChoice = "system"
    zoom: int = 100
    presenting: bool = False
    stage_zoom: int = 100
    folded: bool = False
    motion: MotionChoice = "system"
    start_screen: bool = False

    def __post_init__(self) -> None:
        if self.theme not in get_args(ThemeChoice):
            raise ValueError(f"theme {self.theme!r}")
        if self.rate_letter not in RATE_LETTERS or self.cost_letter not in COST_LETTERS:
            raise ValueError(f"letters {self.rate_letter!r}, {self.cost_letter!r}")
        if type(self.decimals) is not int or not 0 <= self.decimals <= MOST_DECIMALS:
            raise ValueError(f"decimals {self.decimals!r}")
        if self.language not in get_args(LanguageChoice):
            raise ValueError(f"language {self.language!r}")
        if self.motion not in get_args(MotionChoice):
            raise ValueError(f"motion {self.motion!r}")
        for name in ("zoom", "stage_zoom"):
            if type(getattr(self, name)) is not int or getattr(self, name) not in ZOOMS:
                raise ValueError(f"{name} {getattr(self, name)!r}")
        for name in _SWITCHES:
            if type(getattr(self, name)) is not bool:
                raise ValueError(f"{name} {getattr(self, name)!r}")
        if self.beside_curve not in get_args(BesideCurve):
            raise ValueError(f"beside_curve {self.beside_curve!r}")
        if self.beside_plane not in get_args(BesidePlane):
            raise ValueError(f"beside_plane {self.beside_plane!r}")
        # From JSON it comes as a plain string.
        object.__setattr__(self, "rounding", Rounding(self.rounding))

    @property
    def notation(self) -> Notation:
        """The letters in use."""
        return Notation(self.rate_letter, self.cost_letter)

    @property
    def style(self) -> Style:
        """How results are written."""
        return Style(self.decimals, self.rounding)


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered. `window` holds what Qt wants back as it was, as base64 text."""

    setup: Setup = WINDOW_SETUP
    appearance: Appearance = field(default_factory=Appearance)
    pace: float | None = 8.0
    window: str = ""
    lost: str = ""  # where the experiment's data was, if it was not read again
    finished: frozenset[str] = frozenset()  # names of the built-in lessons that were finished
    hints: frozenset[str] = frozenset()  # names of the hints that are done with
    recent: tuple[Path, ...] = ()  # the files that were last opened or saved, the newest first
    # Of the app that wrote them; "" of one that did not say so yet. Nothing of the person's.
    version: str = field(default="", compare=False)
    # What of the file could not be understood, such as "pace" or "appearance.theme".
    unread: tuple[str, ...] = field(default=(), compare=False)


def settings_path() -> Path:
    """Where this person's settings file lies on this system."""
    return places.settings_path()


def load(path: Path, first: Appearance | None = None) -> tuple[Settings, Path | None]:
    """The saved settings, or the defaults where there are none, with `first` as the appearance.

    Of a file that can be understood in part, that part holds, and the rest is as by default. It,
    and a damaged one, is renamed to *.corrupt, which is returned beside the settings. One that
    cannot be read or renamed stays, and is itself returned. Never raises.
    """
    usual = Settings() if first is None else Settings(appearance=first)
    try:
        settings = _read(path, usual)
    except FileNotFoundError:
        return usual, None
    except OSError:
        return usual, path  # by the next time, it may be there to be read
    except _OUT_OF_ORDER:
        return usual, _set_aside(path)
    return settings, _set_aside(path) if settings.unread else None


# What a document of the wrong kind can raise: OverflowError where a number has 400 digits.
_OUT_OF_ORDER = (
    *(ValueError, TypeError, LookupError),
    *(AttributeError, OverflowError, RecursionError),
)


def _read(path: Path, usual: Settings) -> Settings:
    """What a file holds; what of it is not understood is as in `usual`, and is named in `unread`.

    Raises OSError, or one of _OUT_OF_ORDER for what is no file of settings at all.
    """
    status = path.stat()
    # A pipe would be waited for without end.
    if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
        raise ValueError(f"mode {status.st_mode:o}, {status.st_size} bytes")
    with path.open("rb") as file:
        # Python takes as much memory as it is told to read at the most.
        text = file.read(status.st_size).decode()
    return _from_document(json.loads(text), usual)


def save(path: Path, settings: Settings, begun: Settings | None = None) -> None:
    """Write the settings. Raises OSError, also where the old file is there and cannot be read; it
    then stands.

    `begun`: what the file held when this run of the app began. Another window may have written it
    since: what only that one changed is kept.
    """
    if begun is not None:
        settings = _with_others(path, begun, settings)
    document = {
        "schema": SCHEMA,
        "version": __version__,
        "setup": settings.setup.to_dict(),
        "appearance": asdict(settings.appearance),
        "pace": settings.pace,
        "window": settings.window,
        "finished": sorted(settings.finished),
        "hints": sorted(settings.hints),
        "recent": [name for name in map(str, settings.recent) if _is_text(name)],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    # By their numbers, since a path can hold half a sign, which no text file can.
    write_atomically(path, json.dumps(document, indent=2) + "\n")


def _with_others(path: Path, begun: Settings, own: Settings) -> Settings:
    """One's own settings and what the file holds by now, of which nothing gets lost."""
    others = None
    try:
        others = _read(path, begun)
    except FileNotFoundError:
        return own
    except _OUT_OF_ORDER:
        pass
    if others is None or others.unread:
        # As where a newer version of the app has written it: all that it knew is kept there.
        with contextlib.suppress(OSError):
            shutil.copyfile(path, _beside(path))
    return own if others is None else merged(begun, own, others)


def merged(begun: Settings, own: Settings, others: Settings) -> Settings:
    """The settings of two windows that began with the same ones. What both changed is as `own` has
    it: the later one's. An experiment is one whole, and so is a window's place; of files, lessons
    and hints, those that either came to are there, but for what the own window took away.

    An experiment whose data cannot be read by now is not one that the other window chose.
    """
    looks = {
        entry.name: chosen(entry.name, begun.appearance, own.appearance, others.appearance)
        for entry in fields(Appearance)
    }
    return Settings(
        own.setup if others.lost else chosen("setup", begun, own, others),
        Appearance(**looks),
        chosen("pace", begun, own, others),
        chosen("window", begun, own, others),
        finished=added(begun.finished, own.finished, others.finished),
        hints=added(begun.hints, own.hints, others.hints),
        recent=newest(begun.recent, own.recent, others.recent)[:MOST_RECENT],
    )


def _from_document(document: dict[str, Any], usual: Settings) -> Settings:
    """Raises one of _OUT_OF_ORDER for no document of this schema; see `_read`."""
    if document["schema"] != SCHEMA:
        raise ValueError(f"schema {document['schema']!r}")
    # A file of an earlier version has none of these.
    values = {"finished": [], "hints": [], **document}
    unread: list[str] = []
    parts: dict[str, Any] = {}
    for name, read in _PARTS.items():
        try:
            parts[name] = read(values[name])
        except _OUT_OF_ORDER:
            unread.append(name)
    parts["setup"], parts["lost"] = parts.get("setup", (usual.setup, ""))
    parts["appearance"] = _looks(values.get("appearance"), usual.appearance, unread)
    parts["recent"] = _recent(values.get("recent"))
    parts["version"] = str(values.get("version", ""))
    return replace(usual, **parts, unread=tuple(unread))


def _looks(values: object, usual: Appearance, unread: list[str]) -> Appearance:
    """The appearance that these values make; names of those that make none go to `unread`."""
    if not isinstance(values, dict):
        unread.append("appearance")
        return usual
    looks = usual
    for name, value in values.items():
        try:
            looks = replace(looks, **{name: value})
        except _OUT_OF_ORDER:
            unread.append(f"appearance.{name}")
    return looks


def _pace(value: Any) -> float | None:
    if value is not None and (isinstance(value, bool) or not 1 <= value <= 1000):
        raise ValueError(f"pace {value!r}")
    return value


def _window(value: object) -> str:
    if not (isinstance(value, str) and value.isascii()):
        raise TypeError(f"window {value!r}")
    return value


def _names(value: object) -> frozenset[str]:
    if not (isinstance(value, list) and all(isinstance(name, str) for name in value)):
        raise TypeError(f"names {value!r}")
    return frozenset(value)


def _recent(names: object) -> tuple[Path, ...]:
    """The paths of files; what is none is passed over, since nothing depends on it."""
    paths: list[Path] = []
    for name in names if isinstance(names, list) else ():
        if len(paths) == MOST_RECENT:
            break
        # A path with a NUL would raise wherever it is looked for.
        if isinstance(name, str) and "\0" not in name and Path(name).is_absolute():
            paths += [Path(name)] if Path(name) not in paths else []
    return tuple(paths)


def _is_text(name: str) -> bool:
    """Whether a file's name can be written down: on some systems any bytes are one."""
    return name.encode(errors="ignore").decode() == name


def _setup(values: dict[str, Any]) -> tuple[Setup, str]:
    """The experiment, or where its data was if that is not there any more as it was, or is so
    large that reading it would hold the window back.
    """
    if values.get("model") != "neuron":
        usual = {"steps": WINDOW_SETUP.steps, "tolerance": WINDOW_SETUP.tolerance}
        return Setup.from_dict(usual | values), ""
    from gd_desktop.io.setups import DEFAULT_DATA, Choice, read_setup

    data = values.get("data", DEFAULT_DATA)
    try:
        if isinstance(data, str) and "rows" not in values and _is_large(Path(data)):
            return window_setup("neuron"), data
        return read_setup(values), ""
    except (OSError, TableRefusal):
        return window_setup("neuron"), str(data)
    except Refusal as no:
        # Of any other input, it is the settings that are out of order.
        if "rows" in values or no.name not in Choice._fields:
            raise
        return window_setup("neuron"), str(data)


# Each gives a field of Settings, setup with lost; it raises one of _OUT_OF_ORDER.
_PARTS: dict[str, Callable[[Any], object]] = {
    "setup": _setup,
    "pace": _pace,
    "window": _window,
    "finished": _names,
    "hints": _names,
}


def _is_large(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > _LARGEST_TABLE


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.corrupt")


def _set_aside(path: Path) -> Path:
    aside = _beside(path)
    try:
        path.replace(aside)
    except OSError:
        # It could not be read and cannot be moved: it stays, and is replaced on the next save.
        return path
    return aside
