"""Every text can be read on whatever it stands on, in every theme.

Texts: 4.5 : 1, and 7 : 1 where a theme is chosen for its contrast. That holds for what cannot be
used just now as well, which WCAG would let be fainter. Of a plot, areas count as a ground; lines do
not, which are narrower than a letter and which the pill of a tag covers.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import gd_desktop.ui
from gd_desktop.app.preferences import Preferences
from gd_desktop.core.landscape import Landscape
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.formula_html import _LOOKS
from gd_desktop.ui.lessons.values import _ROLES
from gd_desktop.ui.plots import map_colours
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.cobweb_plot import CobwebPlot
from gd_desktop.ui.plots.cost_plot import CostPlot
from gd_desktop.ui.plots.data_plot import DataPlot
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.plots.hill_plot import HillPlot
from gd_desktop.ui.plots.landscape_marks import shades
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.plots.map_plot import MapPlot
from gd_desktop.ui.plots.marks import Tag
from gd_desktop.ui.plots.rate_curve import RateCurve
from gd_desktop.ui.plots.relief import relief
from gd_desktop.ui.plots.shading import _STRENGTH, diverging
from gd_desktop.ui.plots.sigmoid_plot import SigmoidPlot
from gd_desktop.ui.race.cost_plot import CostPlot as RaceCostPlot
from gd_desktop.ui.race.curve_plot import CurvePlot
from gd_desktop.ui.race.plane_plot import PlanePlot
from gd_desktop.ui.script.colours import ROLES
from gd_desktop.ui.surface.lettering import _GROUND
from gd_desktop.ui.theme import Theme, ThemeKeeper, load_theme, style_sheet

from .colour_vision import THEMES, contrast, over

LEAST = {"light": 4.5, "dark": 4.5, "projector": 7.0, "contrast": 7.0}

every_theme = pytest.mark.parametrize("name", THEMES)


def check(theme: Theme, ink: QColor, ground: QColor, what: str) -> None:
    found = contrast(ink, ground)
    assert found >= LEAST[theme.name], f"{what}: {found:.2f} ({ink.name()} on {ground.name()})"


def test_themes_have_the_same_roles() -> None:
    assert len({frozenset(load_theme(name).colours) for name in THEMES}) == 1


# --- style sheets

# What has no ground of its own, and on which roles' grounds it is put.
STANDS_ON = {
    "#heading": ("card", "ground"),
    "#note": ("card", "ground", "lit"),  # a tile can be lit
    "#verdict": ("card", "ground"),
    "#status": ("ground",),
    "#tab": ("card", "ground"),
    "#why": ("card", "ground", "lit"),
    "#link": ("ground",),
    "#plain": ("card", "ground"),
    "#tabs": ("card", "ground"),
    "#edge": ("ground",),
    "#rows::item": ("card",),
    "QCheckBox": ("card", "ground"),
    "QRadioButton": ("card", "ground"),
}
WITHOUT_TEXT = (
    "QSlider", "QScrollBar", "QProgressBar", "QSplitter", "QTableCornerButton", "QStatusBar::item",
    "QMenu::separator", "QComboBox::d", "QCheckBox::indicator", "QListView::indicator",
    "QRadioButton::indicator",
)  # fmt: skip


class Rule(NamedTuple):
    """A selector's base, such as "QMenu::item"; its states, such as ":disabled"; what it sets."""

    base: str
    states: str
    declared: dict[str, str]


def rules(sheet: str) -> Iterator[Rule]:
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet)):
        pairs = (part.split(":", 1) for part in body.split(";") if ":" in part)
        declared = {key.strip(): value.strip() for key, value in pairs}
        for selector in selectors.split(","):
            states = re.findall(r"\[[^\]]*\]|(?<!:):(?!:)[\w-]+", selector)
            base = re.sub(r"\[[^\]]*\]|(?<!:):(?!:)[\w-]+", "", selector).strip()
            yield Rule(base, "".join(states), declared)


def own_ground(base: str, known: list[Rule]) -> str | None:
    """The ground of an element by its own rules, or else by those of what it is a part of."""
    for owner in (base, base.split("::")[0], base.split(" ")[-1]):
        for rule in reversed(known):
            ground = rule.declared.get("background", "transparent")
            if (rule.base, rule.states) == (owner, "") and ground.startswith("#"):
                return ground
    return None


@every_theme
def test_texts_of_the_style_sheets(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    known = list(rules(style_sheet(theme)))
    count = 0
    for rule in known:
        if rule.base.startswith(WITHOUT_TEXT):
            continue
        declared = rule.declared
        if "selection-color" in declared:
            pair = declared["selection-color"], declared["selection-background-color"]
            check(theme, *map(QColor, pair), f"selected in {rule.base}")
        inks = [
            one.declared["color"]
            for one in known
            if (one.base, one.states) == (rule.base, "") and "color" in one.declared
        ]
        if not ({"color", "background"} & set(declared)):
            continue
        ink = declared.get("color", inks[-1] if inks else theme.colours["ink"])
        ground = declared.get("background", "transparent")
        grounds: tuple[str, ...]
        if ground.startswith("#"):
            grounds = (ground,)
        elif found := own_ground(rule.base, known):
            grounds = (found,)
        else:
            assert rule.base in STANDS_ON, f"on what does {rule.base} stand?"
            grounds = tuple(theme.colours[role] for role in STANDS_ON[rule.base])
        for each in grounds:
            check(theme, QColor(ink), QColor(each), f"{rule.base}{rule.states}")
            count += 1
    assert count > 40


# --- the palette


@every_theme
def test_texts_of_the_palette(qapp: QApplication, name: str) -> None:
    keeper = ThemeKeeper(Preferences(Appearance(theme=name)))  # type: ignore[arg-type]
    palette, roles = QApplication.palette(), QPalette.ColorRole
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        for ink, ground in (
            (roles.WindowText, roles.Window),
            (roles.Text, roles.Base),
            (roles.Text, roles.AlternateBase),
            (roles.ButtonText, roles.Button),
            (roles.ToolTipText, roles.ToolTipBase),
            (roles.HighlightedText, roles.Highlight),
            (roles.PlaceholderText, roles.Base),
            (roles.Link, roles.Window),
            (roles.Link, roles.Base),
        ):
            pair = palette.color(group, ink), palette.color(group, ground)
            check(keeper.theme, *pair, f"{ink.name} on {ground.name}, {group.name}")


# --- tags on plots


def plain(theme: Theme) -> list[QColor]:
    """The card, a gap in a function, a strip below it, and fog at its thickest."""
    card = theme.colour("card")
    return [
        card,
        theme.colour("ground"),
        over(card, theme.colour("dim", 0.1)),
        over(card, theme.colour("dim", 0.28)),
    ]


def hill(theme: Theme) -> list[QColor]:
    """Under the slope of the sigmoid."""
    card = theme.colour("card")
    return [card, over(card, theme.colour("path", 0.22))]


def landscape(theme: Theme) -> list[QColor]:
    return [*colours_of(shades(theme)), *plain(theme)]


def samples(theme: Theme) -> list[QColor]:
    return [*colours_of(diverging(theme, _STRENGTH)), theme.colour("card")]


def sectors(theme: Theme) -> list[QColor]:
    card = theme.colour("card")
    return [card, *(over(card, theme.colour(role, 0.75)) for role in BANDS)]


def rates(theme: Theme) -> list[QColor]:
    """Bands, hatched or not, and their tint."""
    card = theme.colour("card")
    strips = [theme.colour(role) for role in ("groove", "away")]
    tints = [over(card, theme.colour(role, 0.25)) for role in ("groove", "away")]
    return [card, *strips, *tints, *(over(strip, theme.colour("dim", 0.5)) for strip in strips)]


def cells(theme: Theme) -> list[QColor]:
    """Of maps: each kind of end, from few steps to many, with its pattern."""
    colours, most = map_colours.palette(theme), 64
    fates = np.repeat(np.array([*map_colours._KINDS, *range(7)]), 16)[:, None] * np.ones(
        most, dtype=int
    )
    steps = np.broadcast_to(np.arange(1, most + 1), fates.shape)
    pictures = [paint(colours, steps, fates, most)
                for paint in (map_colours.by_end, map_colours.by_steps)]  # fmt: skip
    return colours_of(np.unique(np.concatenate(pictures).reshape(-1, 3), axis=0))


def colours_of(table: np.ndarray) -> list[QColor]:  # type: ignore[type-arg]
    return [QColor(*row) for row in np.rint(table).astype(int).tolist()]


BANDS = ("steady", "overshooting", "away")
PLOTS: tuple[tuple[Callable[[], Canvas], Callable[[Theme], list[QColor]]], ...] = (
    (DescentPlot, plain),
    (CostPlot, plain),
    (HillPlot, hill),
    (LandscapePlot, landscape),
    (MapPlot, cells),
    (DataPlot, samples),
    (SigmoidPlot, samples),
    (CobwebPlot, sectors),
    (RateCurve, rates),
    (CurvePlot, plain),
    (RaceCostPlot, plain),
    (PlanePlot, landscape),
)


@every_theme
@pytest.mark.parametrize(("make", "grounds"), PLOTS)
def test_tags_and_axes_of_plots(
    qapp: QApplication,
    name: str,
    make: Callable[[], Canvas],
    grounds: Callable[[Theme], list[QColor]],
) -> None:
    theme = load_theme(name)
    plot = make()
    looks = () if isinstance(plot, HillPlot) else (Appearance(),)
    plot.dress(theme, *looks)  # type: ignore[attr-defined]
    card = theme.colour("card")
    for axis in (plot.bottom, plot.left):
        check(theme, axis.textPen().color(), card, "a number on an axis")
    areas = grounds(theme)
    for tag in plot.scene().items():
        # One that is dressed when it is placed is looked at below.
        if isinstance(tag, Tag) and tag._ink.isValid() and tag._ground.alpha():
            for area in areas:
                check(theme, tag._ink, over(area, tag._ground), f"a tag over {area.name()}")
    plot.close()
    plot.deleteLater()


@every_theme
def test_costs_on_contour_lines(qapp: QApplication, name: str) -> None:
    theme, plot = load_theme(name), LandscapePlot()
    plot.dress(theme, Appearance())
    u = np.linspace(-3, 3, 61)
    made = relief(Landscape((0, 1), u, u, u[None] ** 2 + 3 * u[:, None] ** 2))
    table = shades(theme)
    seen = 0
    for contour in made.contours:
        tag = plot.contours.tags[0]
        plot.contours._dress_tag(tag, contour, theme)
        (shade,) = colours_of(table[[round(255 * contour.height)]])
        check(theme, tag._ink, over(shade, tag._ground), f"{contour.cost:g}")
        seen += 1
    assert seen > 4
    plot.close()
    plot.deleteLater()


# --- texts that are painted elsewhere

SURFACE = "surface"  # in three dimensions, lit or in the shadow
BOTH = ("card", "ground")
# By file: a text's role, and the roles of what it lies on.
PAINTED: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "elided.py": (("ink", BOTH), ("dim", (*BOTH, "lit"))),
    "formula_view.py": (("ink", BOTH), ("dim", BOTH)),
    "rate_ruler.py": (("ink", (*BOTH, *BANDS)), ("dim", BOTH)),
    "export/printed_table.py": (),  # black on paper
    "instruments/map_legend.py": (("dim", BOTH),),
    "lessons/choice_box.py": (("ink", ("card",)), ("dim", ("card",))),
    "lessons/contents.py": (
        ("ink", ("card", "ground", "lit")),
        ("dim", ("card", "ground", "lit")),
    ),
    "lessons/key_cap.py": (("ink", ("ground",)),),
    "neuron/drawing_pad.py": (("dim", ("card",)),),
    "neuron/fitted.py": tuple(
        (role, ("ground", "lit"))
        for role in ("cost_text", "path_text", "function", "gradient_text")
    ),
    "neuron/parts_chart.py": (("ink", BOTH),),
    "neuron/picture_shelf.py": (("dim", ("card",)),),
    "plots/accuracy_plot.py": (("ink", ("card",)),),
    "plots/bars.py": (("ink", ("card",)), ("dim", ("card",))),
    "plots/marks.py": (("card", ("ink",)),),  # the tag in the mark of what is asked
    "plots/pixels.py": (("dim", BOTH),),
    "race/number.py": (),  # a tag, looked at above
    "race/ranking_delegate.py": (("ink", ("card", "lit")),),
    "script/code_view.py": (
        ("dim", ("card", "lit")),  # the numbers of the lines, and the note
        *((role, ("card", "lit")) for role in ("ink", *ROLES.values())),
    ),
    "surface/lettering.py": (("ink", (SURFACE,)), ("dim", (SURFACE,))),
    "svg_clips.py": (),  # marks that are taken out again
    # As rich text: not painted, but coloured by code.
    "formula_html.py": tuple((role, BOTH) for role, _ in _LOOKS.values()),
    "lessons/values.py": tuple((role, BOTH) for role in (*_ROLES, "ink")),
    "lessons/feedback.py": (("ink", (*BANDS, "card")),),
    "lessons/manuscript.py": (("dim", BOTH), ("ink", BOTH)),
    "teaching/saying.py": (("ink", (*BANDS, "card", "ground")),),
    "panels/verdict_panel.py": tuple(
        (role, BOTH) for role in ("gradient_text", "ink", "path_text", "error")
    ),
    "panels/function_field.py": (("error", ("card",)),),
    "neuron/ask_panel.py": (("path_text", BOTH), ("function", BOTH)),
    "neuron/data_card.py": (("path_text", BOTH), ("function", BOTH)),
    "neuron/microscope.py": (("path_text", BOTH), ("gradient_text", BOTH)),
    "neuron/rows_model.py": (("ink", ("away",)),),
    "neuron/columns_look.py": (("ink", ("card", "lit")), ("dim", ("card", "lit"))),
    "plots/cobweb_names.py": (("ink", BANDS),),  # the factor's tag
}
UI = Path(gd_desktop.ui.__file__).parent


def test_no_painted_text_is_forgotten() -> None:
    painting = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if "drawText" in path.read_text(encoding="utf-8")
    }
    assert painting
    assert painting <= set(PAINTED)


@every_theme
def test_painted_texts(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    for file, texts in PAINTED.items():
        for role, grounds in texts:
            for ground in grounds:
                if ground == SURFACE:
                    # Unlit to fully lit.
                    areas = [*colours_of(shades(theme)), QColor("black"), theme.colour("card")]
                    colours = [over(area, theme.colour("card", _GROUND)) for area in areas]
                else:
                    colours = [theme.colour(ground)]
                for colour in colours:
                    check(theme, theme.colour(role), colour, f"{file}: {role} on {ground}")
