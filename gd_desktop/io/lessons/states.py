"""The prepared states of a lesson's pages: what is set, what is pinned, and how it is looked at."""

from dataclasses import fields
from typing import Any, get_args

from gd_desktop.core.figures import changed
from gd_desktop.core.lanes import MOST_LANES, TRAITS
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import PROBLEMS, ZEROS, Setup, build_problem
from gd_desktop.core.terrains import TERRAINS, terrain
from gd_desktop.io.builtin import entries
from gd_desktop.io.gallery import gallery
from gd_desktop.io.lessons.lesson import Beside, Scene, Study, View
from gd_desktop.io.lessons.refusal import Kind, LessonFault, LessonRefusal, Needs
from gd_desktop.io.lessons.table import Table
from gd_desktop.io.settings import learning, window_setup
from gd_desktop.io.setups import read_setup

MOST_WALKED = 100_000  # steps; a window waits for them
MOST_ROWS = 2_000  # of data in a lesson file

# What says which data is meant; rows to labels of own data only.
DATA_FIELDS = ("data", "label", "features", "positive", "classes", "image", "rows", "labels")
FIELDS = tuple(field.name for field in fields(Setup) if field.name not in ("options", *DATA_FIELDS))
# Settings that mean nothing to other models.
ONLY_OF = {
    "coefficients": ("parabola", Needs.PARABOLA),
    "function": ("function", Needs.FUNCTION),
    "terrain": ("terrain", Needs.TERRAIN),
    **dict.fromkeys(
        (*DATA_FIELDS, "cost", "scale", "batch", "held_out", "mistakes"), ("neuron", Needs.NEURON)
    ),
}
STATE_KEYS = (*FIELDS, *DATA_FIELDS, *OPTION_NAMES)
SLOWEST = 1.0  # step a second; faster than any display is as fast as possible
VIEW_KEYS = tuple(field.name for field in fields(View))
# What a value of the wrong kind can raise, where a Setup does not refuse it.
OUT_OF_ORDER = (ValueError, TypeError, LookupError, AttributeError, OverflowError)

_NEEDS = {
    "cobweb": Needs.ONE_PARAMETER,
    "surface": Needs.TWO_PARAMETERS,
    "finder": Needs.NO_NEURON,
    "map": Needs.NO_NEURON,
    "script": Needs.NO_NEURON,
}


def read_scene(page: Table, before: Scene) -> Scene:
    """A page's state, view and lanes; all that it does not say of its state is as before it."""
    state, view = page.table("state"), page.table("view")
    setup = read_state(state, before.setup) if state is not None else before.setup
    lanes = read_lanes(page, "lane", setup)
    return Scene(setup, _view(view, setup) if view is not None else View(), lanes)


def base_of(given: dict[str, Any], before: Setup) -> dict[str, Any]:
    """What holds of a state that is not given: as before it; of another model, terrain, function
    or data, as the window begins with it.
    """
    model = given.get("model", before.model)
    base = plain_values(before if model == before.model else window_setup(model))
    if given.get("method", base["method"]) != base["method"]:
        base = {name: value for name, value in base.items() if name not in OPTION_NAMES}
    match model:
        case "terrain" if given.get("terrain", base["terrain"]) in TERRAINS:
            place = terrain(given.get("terrain", base["terrain"]))
            if place.name != base["terrain"]:
                base |= {"start": list(place.start), "rate": place.rate}
        case "function" if given.get("function", base["function"]) != base["function"]:
            for entry in gallery():
                if entry.text == given["function"]:
                    base |= {"start": list(entry.start), "rate": entry.rate}
        case "neuron" if _is_other_data(given, base):
            base = {name: value for name, value in base.items() if name not in DATA_FIELDS}
            if "rows" not in given and given["data"] in _builtin():
                beginning = learning(given["data"])
                base |= {name: beginning[name] for name in ("rate", "scale")}
                base["start"] = list(beginning["start"])
    return base


def _is_other_data(given: dict[str, Any], base: dict[str, Any]) -> bool:
    """Whether a neuron's state names other data than there is; without rows, a built-in's name is
    that of the built-in, whatever rows were called so before.
    """
    name = given.get("data", base["data"])
    is_builtin = "data" in given and "rows" in base and name in _builtin()
    return name != base["data"] or "rows" in given or is_builtin


def plain_values(setup: Setup) -> dict[str, Any]:
    """`to_dict` without the settings of the method that are as they would be anyway."""
    told = setup.to_dict()
    options = dict(setup.options)
    return {name: value for name, value in told.items() if name not in OPTION_NAMES} | options


def read_state(state: Table, before: Setup) -> Setup:
    """The Setup that a state's table describes. Raises LessonRefusal."""
    state.only(STATE_KEYS)
    if state.has("model"):
        state.one_of("model", PROBLEMS)
    for name in ("terrain", "function", "data", "label", "positive"):
        if state.has(name):
            state.text(name, is_empty=False)
    if state.has("features"):
        state.texts("features", least=1, most=10_000)
    if state.has("classes"):
        state.texts("classes", is_empty=True)
    given = dict(state.values)
    check_model(state, given.get("model", before.model))
    base = base_of(given, before)
    values = base | given
    try:
        if values["model"] != "neuron":
            return Setup.from_dict(values)
        return _neuron(state, values, base, before)
    except Refusal as no:
        key = (no.name,) if no.name in STATE_KEYS else ()
        if "rows" in values and no.name == "data":
            state.refuse(LessonFault.OWN_DATA, "rows", no=no)
        state.refuse(LessonFault.SETUP, *key, value=no.value, no=no)
    except LessonRefusal:
        raise
    except OUT_OF_ORDER as no:
        if "rows" in values:
            state.refuse(LessonFault.OWN_DATA, "rows", no=no)
        state.refuse(LessonFault.KIND, value=given, expected=Kind.SETTINGS, no=no)


def check_model(table: Table, model: object) -> None:
    """Refuse settings that mean nothing to a model: they would not be written back."""
    if not isinstance(model, str) or model not in PROBLEMS:
        return  # refused with the other settings
    for name in table.values:
        of, needs = ONLY_OF.get(name, (model, None))
        if of != model:
            table.refuse(LessonFault.NEEDS, name, value=name, expected=needs)


def _neuron(state: Table, values: dict[str, Any], base: dict[str, Any], before: Setup) -> Setup:
    """Raises Refusal and OUT_OF_ORDER besides."""
    is_same = before.model == "neuron" and not any(name in state.values for name in DATA_FIELDS)
    if is_same:
        apart = {name: value for name, value in values.items() if name not in DATA_FIELDS}
        return Setup.from_dict(apart, before.data)
    if "rows" in values:
        _check_own(state, values)
        count = len(values["features"])
    else:
        for name in ("labels", "classes", "image"):
            if state.has(name):
                state.refuse(LessonFault.MISSING, "rows")
        if values["data"] not in _builtin():
            state.refuse(LessonFault.DATA_FILE, "data", value=values["data"], expected=_builtin())
        chosen = read_setup({"model": "neuron", "start": ZEROS} | _only(values, DATA_FIELDS)).data
        assert chosen is not None
        count = len(chosen.names)
    if "start" not in state.values and isinstance(base["start"], list):
        # As in the window: other data with as many features can be walked from where one was.
        values = values | ({"start": ZEROS} if len(base["start"]) != count + 1 else {})
    return read_setup(values)


def _check_own(state: Table, values: dict[str, Any]) -> None:
    """Refuse own data of which something is missing, or is too much."""
    values.setdefault("data", "own")
    values.setdefault("label", "class")
    for name in ("rows", "labels", "features", "classes"):
        if name not in values:
            state.refuse(LessonFault.MISSING, name)
        if not isinstance(values[name], list):
            state.refuse(LessonFault.OWN_DATA, name)
    if len(values["rows"]) > MOST_ROWS:
        state.refuse(LessonFault.TOO_MANY, "rows", value=len(values["rows"]), expected=MOST_ROWS)


def _only(values: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name in names}


def _builtin() -> tuple[str, ...]:
    return tuple(entry.name for entry in entries())


def read_changes(table: Table, keys: tuple[str, ...]) -> tuple[tuple[str, Any], ...]:
    """Other settings, by name, as `changed` takes them."""
    table.only(keys)
    return tuple(
        (name, tuple(value) if isinstance(value, list) else value)
        for name, value in table.values.items()
    )


def apply(table: Table, setup: Setup, changes: tuple[tuple[str, Any], ...]) -> Setup:
    """The Setup with these changes, which stand in a table. Raises LessonRefusal."""
    check_model(table, table.values.get("model", setup.model))
    try:
        return changed(setup, changes)
    except Refusal as no:
        table.refuse(LessonFault.SETUP, no.name, value=no.value, no=no)


def read_lanes(table: Table, key: str, setup: Setup) -> tuple[Setup, ...]:
    """The pinned runs at a key; each says how it differs from a Setup. Raises LessonRefusal."""
    lanes = table.tables(key, MOST_LANES)
    return tuple(apply(lane, setup, read_changes(lane, TRAITS)) for lane in lanes)


def _view(view: Table, setup: Setup) -> View:
    """A page's; its run is walked when the page opens, and no farther than it goes."""
    taken = read_view(view, setup, MOST_WALKED)
    if taken.walked > setup.steps:
        view.refuse(LessonFault.WALKED, "walked", value=taken.walked, expected=setup.steps)
    return taken


def read_view(view: Table, setup: Setup, most_walked: int) -> View:
    """How a Setup is looked at, with as many steps at most. Raises LessonRefusal."""
    view.only(VIEW_KEYS)
    is_neuron = setup.model == "neuron"
    taken: dict[str, Any] = {}
    for key in view.values:
        match key:
            case "walked":
                taken[key] = view.whole(key, 0, most_walked)
            case "sample" if is_neuron:
                taken[key] = view.whole(key, 1, len(setup.data) if setup.data is not None else 1)
            case "study" if is_neuron:
                taken[key] = view.one_of(key, get_args(Study))
            case "pace":
                taken[key] = view.number(key, least=SLOWEST)
            case "study" | "sample":
                view.refuse(LessonFault.NEEDS, key, value=key, expected=Needs.NEURON)
            case "beside":
                taken[key] = view.one_of(key, get_args(Beside))
                _check_beside(view, taken[key], setup)
            case _:
                taken[key] = view.flag(key)
    return View(**taken)


def _check_beside(view: Table, name: str, setup: Setup) -> None:
    needs = _NEEDS.get(name)
    count = len(build_problem(setup).parameters)
    is_met = {
        None: True,
        Needs.ONE_PARAMETER: setup.model != "neuron" and count == 1,
        Needs.TWO_PARAMETERS: setup.model != "neuron" and count == 2,
        Needs.NO_NEURON: setup.model != "neuron",
    }
    if needs is not None and not is_met[needs]:
        view.refuse(LessonFault.NEEDS, "beside", value=name, expected=needs)
