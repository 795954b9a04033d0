"""Pictures of the window: as fine as they say, and of lines where they say so."""

from xml.etree import ElementTree as ET

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.app.jobs import Token
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance, window_setup
from gd_desktop.ui.capture import grab, image_of, pdf_of, svg_of
from gd_desktop.ui.card import Card
from gd_desktop.ui.export.paper import on_paper
from gd_desktop.ui.export.parts import PICTURE, TABLE, WINDOW, parts_of
from gd_desktop.ui.launch import App
from gd_desktop.ui.outlines import keep, making
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.landscape_marks import Shade
from gd_desktop.ui.theme import load_theme
from tests.ui.conftest import Opener, step_to

from .pdfs import taken_apart

SVG = "{http://www.w3.org/2000/svg}"


def as_pixels(image: QImage) -> npt.NDArray[np.uint8]:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def thickness(image: QImage, colour: QColor) -> float:
    """How many pixels in a row have a colour, where there are any, at the middle of all runs."""
    wanted = np.array([colour.red(), colour.green(), colour.blue()])
    is_there = (np.abs(as_pixels(image).astype(int) - wanted) <= 12).all(axis=2)
    runs = []
    for column in is_there.T:
        edges = np.flatnonzero(np.diff(np.concatenate(([0], column.astype(int), [0]))))
        runs += (edges[1::2] - edges[::2]).tolist()
    return float(np.median(runs))


def size_of_images(root: ET.Element) -> list[tuple[float, float]]:
    return [
        (float(image.get("width", 0)), float(image.get("height", 0)))
        for image in root.iter(f"{SVG}image")
    ]


def has_shades(card: QWidget) -> bool:
    items = [item for plot in card.findChildren(Canvas) for item in plot.items()]
    return any(not item._image.isNull() for item in items if isinstance(item, Shade))


def test_a_fine_png_is_drawn_and_not_enlarged(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=5))
    step_to(qtbot, app, 4)
    card = app.window.desks.parabola.page.card
    before = as_pixels(card.grab().toImage())
    plain, fine = image_of(card, 1), image_of(card, 3)
    assert fine.size() == card.size() * 3
    enlarged = plain.scaled(fine.size())
    smooth = Qt.TransformationMode.SmoothTransformation
    reduced = fine.scaled(plain.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    # Seen from afar it is the same picture.
    apart = np.abs(as_pixels(reduced).astype(int) - as_pixels(plain).astype(int)).max(axis=2)
    assert (apart < 60).mean() > 0.97
    # Enlarged, squares of 3 by 3 pixels have one colour; drawn, the rims run through them.
    assert (as_pixels(fine) != as_pixels(enlarged)).any(axis=2).mean() > 0.005
    # The curve is as thick as it looks: of three times as many dots.
    curve = load_theme("light").colour("function")
    assert thickness(fine, curve) == pytest.approx(3 * thickness(plain, curve), rel=0.35)
    # What is seen in the window has not changed.
    assert np.array_equal(as_pixels(card.grab().toImage()), before)


def test_light_for_paper_whatever_the_screen_has(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=5), appearance=Appearance(theme="dark"))
    step_to(qtbot, app, 2)
    window = app.window
    with on_paper(window, app.preferences):
        # Whoever changes colours for the first time moves some lines by a pixel.
        image_of(window)
    before = as_pixels(window.grab().toImage())
    with on_paper(window, app.preferences):
        light = image_of(window)
    assert light.pixelColor(2, light.height() // 2) == load_theme("light").colour("ground")
    assert app.preferences.appearance.theme == "dark"
    assert np.array_equal(as_pixels(window.grab().toImage()), before)
    with on_paper(window, app.preferences, is_wanted=False):
        dark = image_of(window)
    assert dark.pixelColor(2, dark.height() // 2) == load_theme("dark").colour("ground")


def test_svg_and_pdf_have_lines_and_letters(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=5))
    step_to(qtbot, app, 3)
    root = ET.fromstring(svg_of(app.window))
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert "DESCENT" in texts
    assert not size_of_images(root)
    pdf = taken_apart(pdf_of(app.window, "title"))
    assert pdf.pages == [pytest.approx((1280 * 0.75, 720 * 0.75), abs=1)]
    assert not pdf.images
    assert pdf.fonts >= 1
    # Text is shown as text, and lines are drawn.
    assert pdf.drawing.count("BT\n") > 20
    assert pdf.drawing.count(" l\n") > 100
    # Letters of formulas are filled, and have no outline that is seen.
    keep(making(app.window, [app.themes.theme])(Token()))
    assert "/CA 0" in pdf_of(app.window.desks.parabola.panel, "title").decode("latin-1")


def test_a_card_is_drawn_without_its_buttons(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=5))
    app.window.actions_.beside["cobweb"].trigger()
    step_to(qtbot, app, 3)
    for part in parts_of(app.window)[1:]:
        card = part.seen_in(app.window)
        if not isinstance(card, Card) or part.name == TABLE:
            continue
        seen = [button for button in heads(card) if button.isVisible()]
        # A tab that is chosen tells what is shown.
        told = [button for button in seen if button.group() is not None and button.isChecked()]
        assert len(told) < len(seen)
        places, screen = [button.geometry() for button in seen], card.grab().toImage()
        ground = app.themes.theme.colour("card")
        for image in (image_of(card), grab(card)):
            assert image.size() == card.size()
            for button in seen:
                colours = as_pixels(image.copy(button.geometry())).reshape(-1, 3)
                is_empty = (colours == [ground.red(), ground.green(), ground.blue()]).all()
                assert is_empty != (button in told)
        # On the screen they are where they were, and as they were.
        assert [button.geometry() for button in seen if button.isVisible()] == places
        assert card.grab().toImage() == screen
        texts = [
            "".join(text.itertext()) for text in ET.fromstring(svg_of(card)).iter(f"{SVG}text")
        ]
        assert [button.text() for button in seen if button.text() in texts] == [
            button.text() for button in told
        ]
        assert texts


def heads(card: Card) -> list[QAbstractButton]:
    """The buttons in a card's heading."""
    buttons = card.findChildren(QAbstractButton)
    return [button for button in buttons if card.heading_row.indexOf(button) >= 0]


def test_only_shades_are_images_in_a_landscape(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("terrain"))
    step_to(qtbot, app, 6)
    card = app.window.desks.current.page.card  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: has_shades(card))
    root = ET.fromstring(svg_of(card))
    names = [element.tag.removeprefix(SVG) for element in root.iter()]
    # The shades are of a coarse grid; contours and path are lines over it.
    assert names.count("image") == 1
    assert names.count("path") + names.count("polyline") > 20
    pdf = taken_apart(pdf_of(card, "title"))
    assert len(pdf.images) == 1
    width, height = pdf.images[0]
    assert width * height < 0.1 * card.width() * card.height()
    assert pdf.drawing.count(" l\n") > 300


def test_what_is_seen_can_be_saved_by_itself(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"), 1280, 900)
    names = [part.name for part in parts_of(app.window)]
    assert names == [WINDOW, "data", "landscape", "chain-rule", "cost", TABLE]
    with qtbot.waitSignal(app.player.frame):
        app.session.open_model("parabola")
    assert [part.name for part in parts_of(app.window)] == [WINDOW, PICTURE, "cost", TABLE]
    app.window.actions_.beside["cobweb"].trigger()
    assert [part.name for part in parts_of(app.window)] == [
        *(WINDOW, PICTURE, "beside"),
        *("cost", TABLE),
    ]
    race(app, qtbot)
    names = [part.name for part in parts_of(app.window)]
    assert names == [WINDOW, "paths", "costs", "ranking"]
    # What a plot has cut off is cut off in the SVG as well.
    svg = svg_of(app.window)
    for plot in ("plot0", "plot1"):
        assert f'clip-path="url(#{plot})"'.encode() in svg
        assert f'id="{plot}"'.encode() in svg
    assert b"clip begins" not in svg
    # The window itself is drawn as finely by the tests of copying.
    for part in parts_of(app.window)[1:]:
        widget = part.seen_in(app.window)
        assert widget is not None
        assert image_of(widget, 2).size() == widget.size() * 2


def race(app: App, qtbot: QtBot) -> None:
    app.session.pin_instead([Setup(rate=rate) for rate in (0.1, 0.9)])
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()


def test_what_the_status_line_says_is_in_no_picture(open_app: Opener) -> None:
    window = open_app(Setup(steps=5)).window
    pictures = []
    for said in ("Saved /home/somebody/private.png.", "X"):
        window.say(said)
        assert said not in svg_of(window).decode()
        pictures += [as_pixels(grab(window)), as_pixels(image_of(window))]
    assert np.array_equal(pictures[0], pictures[2])
    assert np.array_equal(pictures[1], pictures[3])
    # On the screen it goes on.
    assert window.status.text() == "X"
    window.status.clear_up()
    assert window.status.text() in svg_of(window).decode()
