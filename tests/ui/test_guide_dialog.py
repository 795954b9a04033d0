"""The guide's window: its pages, contents, links and search; and its page of every control."""

import importlib
import importlib.util
import pkgutil
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import gd_desktop
from gd_desktop import access_words, why_labels
from gd_desktop.io.guide import CONTROLS, MAIN, PAGES, heading_number, page_text, title_of
from gd_desktop.io.resources import resource, resources
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.dialogs import control_reference
from gd_desktop.ui.dialogs.guide import GuideDialog
from gd_desktop.ui.launch import App
from tests.ui.access.scenes import SCENES, activate, close_dialogs, setup_of
from tests.ui.conftest import Opener

# The page has these once: small question marks, a feature's field, the next number, a class, and
# buttons that are signs there.
CALLED_BY_WHAT_IT_IS_OF = re.compile(
    rf"{re.escape(why_labels.WHY.name)} |(bill|flipper) length|x₁$|Add as |rank by "
    r"|(Next|Previous) question$"
)


def opened(app: App) -> GuideDialog:
    app.window.actions_.guide.trigger()
    guide = app.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    return guide


def block_on_top(guide: GuideDialog) -> str:
    return guide.text.cursorForPosition(guide.text.viewport().rect().topLeft()).block().text()


# --- pages, links, search


def test_every_page_is_listed_and_opens_with_its_headings_and_links(
    open_app: Opener, qtbot: QtBot
) -> None:
    guide = opened(open_app())
    assert guide.pages.count() == len(PAGES)
    for row, page in enumerate(PAGES):
        guide.pages.setCurrentRow(row)
        first = guide.text.document().begin().text()
        assert first == guide.pages.item(row).text()
        if page != CONTROLS:
            text = page_text(page)
            assert first == title_of(text)
            headings = re.findall(r"^##+ (.+)$", text, re.MULTILINE)
            listed = [guide.contents.item(k).text().strip() for k in range(guide.contents.count())]
            assert listed == [heading.replace("`", "") for heading in headings]

    # A link leads to its heading, and back.
    guide.open_page("teacher")
    guide.text.anchorClicked.emit(QUrl("guide.md#twelve-misconceptions-and-where-to-see-them"))
    assert guide.pages.currentRow() == PAGES.index(MAIN)
    assert block_on_top(guide) == "Twelve misconceptions, and where to see them"
    guide._go_back()
    assert guide.text.document().begin().text() == "For teachers"
    # The same by keys.
    activate(qtbot, guide)
    guide.text.setFocus()
    QTest.keyClick(guide.text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert guide.text.textCursor().selectedText() == "in a table of the guide"
    QTest.keyClick(guide.text, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert guide.text.textCursor().selectedText() == "for administrators"
    QTest.keyClick(guide.text, Qt.Key.Key_Return)
    assert guide.text.document().begin().text() == "For administrators"
    QTest.keyClick(guide.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.text.document().begin().text() == "For teachers"
    # What is no page leads nowhere.
    guide.text.anchorClicked.emit(QUrl("https://example.invalid/guide.md"))
    guide.text.anchorClicked.emit(QUrl("../../README.md"))
    assert guide.text.document().begin().text() == "For teachers"
    guide.close()


def test_it_opens_at_its_beginning_and_stays_there_when_its_looks_change(
    open_app: Opener, qtbot: QtBot
) -> None:
    guide = opened(open_app())
    bar = guide.text.verticalScrollBar()
    # It is written once more when it is shown, its pictures as wide as its lines.
    with qtbot.waitSignal(guide.text.retold):
        pass
    assert bar.value() == 0
    # Larger letters, and a wider edge before the title.
    for size in (21, 14):
        font = guide.text.font()
        font.setPixelSize(size)
        guide.text.setFont(font)
        guide.text.dress()
        assert bar.value() == 0
    guide.close()


def test_the_search_goes_through_all_pages(open_app: Opener) -> None:
    guide = opened(open_app())
    QTest.keyClicks(guide.find_field, "checksum")
    for _ in range(3):
        assert guide.text.textCursor().selectedText().lower() == "checksum"
        assert guide.pages.currentRow() == PAGES.index("administrator")
        QTest.keyClick(guide.find_field, Qt.Key.Key_Return)
    guide.open_page(MAIN)
    guide.find_field.clear()
    QTest.keyClicks(guide.find_field, "saturation")
    rows = []
    for _ in range(30):
        rows.append(guide.pages.currentRow())
        QTest.keyClick(guide.find_field, Qt.Key.Key_Return)
    # On from here, and round again.
    assert PAGES.index("mathematics") in rows
    QTest.keyClicks(guide.find_field, "zzz")
    assert guide.find_field.property("refused")
    # Not by colour alone.
    assert guide.not_found.isVisible()
    assert guide.not_found.text() == access_words.NOT_FOUND
    guide.find_field.clear()
    QTest.keyClicks(guide.find_field, "checksum")
    assert not guide.not_found.isVisible()
    guide.close()


@pytest.mark.long
def test_formulas_are_typeset_where_one_stands(open_app: Opener, qtbot: QtBot) -> None:
    guide = opened(open_app())
    guide.open_page("mathematics", "the-other-methods")
    formulas = re.findall(r"^\$\$", page_text("mathematics"), re.MULTILINE)
    assert len(formulas) > 15
    qtbot.waitUntil(lambda: len(guide.text._formulas) == len(formulas))
    assert block_on_top(guide) == "The other methods"
    assert "$" not in guide.text.toPlainText()
    guide.close()


@pytest.mark.long
def test_pictures_fit_the_page(open_app: Opener, qtbot: QtBot) -> None:
    guide = opened(open_app())
    guide.open_page("quick-start")
    for width in (700, 1100):
        guide.resize(width, 600)
        qtbot.waitUntil(lambda: guide.text.horizontalScrollBar().maximum() == 0)
    guide.close()


def test_in_arabic_links_lead_to_the_headings_of_arabic_pages(open_app: Opener) -> None:
    app = open_app(appearance=Appearance(language="ar"))
    guide = opened(app)
    assert guide.text.document().begin().text() == title_of(
        resource("guide", "guide_ar.md").read_text(encoding="utf-8")
    )
    guide.text.anchorClicked.emit(QUrl("guide.md#twelve-misconceptions-and-where-to-see-them"))
    number = heading_number(MAIN, "twelve-misconceptions-and-where-to-see-them")
    assert number is not None
    assert block_on_top(guide) == guide.text.headings()[number].text()
    assert heading_number(MAIN, "nowhere") is None
    # The page of controls is the app's own in any language.
    guide.open_page(CONTROLS)
    assert app.window.actions_.step.text() in guide.text.toPlainText()
    guide.close()
    app.preferences.change(language="en")


# --- every control


def rows_of(app: App) -> list[control_reference.Row]:
    window = app.window
    return control_reference.rows_of(control_reference.parts(window.actions_, window.menuBar()))


def test_the_page_in_the_repository_is_what_the_app_says(open_app: Opener) -> None:
    """If not: .venv/bin/python packaging/controls_page.py"""
    path = resources().parent / "packaging" / "controls_page.py"
    found = importlib.util.spec_from_file_location("controls_page", path)
    assert found is not None
    assert found.loader is not None
    script = importlib.util.module_from_spec(found)
    found.loader.exec_module(script)
    kept = resource("guide", "controls.md").read_text(encoding="utf-8")
    assert kept == script.page(open_app())


def test_every_module_that_names_controls_has_a_place_on_it() -> None:
    for module in pkgutil.iter_modules(gd_desktop.__path__):
        if module.name.endswith(("labels", "words")):
            importlib.import_module(f"gd_desktop.{module.name}")
    assert control_reference.label_modules() == control_reference.known_modules()


def test_every_action_stands_on_it_with_its_keys(open_app: Opener) -> None:
    app = open_app()
    native = QKeySequence.SequenceFormat.NativeText
    told = {(row.name.rpartition(" › ")[2], row.keys) for row in rows_of(app)}
    for action in app.window.actions_.all():
        keys = ", ".join(key.toString(native) for key in action.shortcuts())
        assert (action.text().replace("&", ""), keys) in told

    # The guide's own table has no key that does nothing.
    portable = QKeySequence.SequenceFormat.PortableText
    taken = {
        key.toString(portable) for action in app.window.actions_.all() for key in action.shortcuts()
    }
    _, _, rest = page_text(MAIN).partition("| key | what it does |")
    table, _, _ = rest.partition("\n\n")
    rows = [line.strip("| ").split(" | ")[0] for line in table.splitlines()[2:]]
    assert len(rows) > 30
    for key in (key for row in rows for key in re.split(", | to ", row)):
        name = key.replace("−", "-").replace("Page Up", "PgUp").replace("Page Down", "PgDown")
        # Those of answers belong to no action; redo has another key on each system.
        assert name in taken | {"1", "6", "Ctrl+Shift+Z"}, key


def test_every_control_of_the_window_is_named_on_it(open_app: Opener) -> None:
    """Those of other models and dialogs: below, in the long form."""
    app = open_app()
    assert unnamed(app.window, rows_of(app)) == set()
    # The check can fail.
    assert {"Method", "Coefficient a"} <= unnamed(app.window, [])


@pytest.mark.long
@pytest.mark.parametrize("scene", SCENES)
def test_every_control_of_a_scene_is_named_on_it(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, scene: str
) -> None:
    app = open_app(setup_of(scene))
    window = SCENES[scene][1](app, qtbot, tmp_path)
    assert unnamed(window, rows_of(app)) == set()
    close_dialogs(app)


def unnamed(window: QWidget, rows: list[control_reference.Row]) -> set[str]:
    """Controls that are seen in a window and that no row names."""
    told = " ".join(f"{row.name} {row.text}" for row in rows)
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit)
    seen = [widget for kind in kinds for widget in window.findChildren(kind)]
    names = {widget.accessibleName() for widget in seen if is_control(widget)}
    return {name for name in names if not CALLED_BY_WHAT_IT_IS_OF.match(name) and name not in told}


def is_control(widget: QWidget) -> bool:
    """Whether it is there to be used, and no part of another."""
    return (
        widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parent(), QComboBox)
    )
