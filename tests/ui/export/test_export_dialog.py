"""The dialog that saves, used as a person uses it."""

import csv
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import export_labels
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.export.dialog import ExportDialog
from gd_desktop.ui.export.places import Places, file_name
from gd_desktop.ui.launch import App
from gd_desktop.ui.tab_order import tab_chain
from tests.ui.conftest import Opener, step_to

from .pdfs import title_of


def opened(app: App) -> ExportDialog:
    """The dialog, as the key opens it."""
    app.window.actions_.export.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    return dialog


def choose(dialog: ExportDialog, name: str, kind: str) -> None:
    dialog.what.setCurrentText(export_labels.PARTS[name])
    dialog.kind.setCurrentText(export_labels.KINDS[kind])
    assert (dialog.part.name, dialog.chosen_kind) == (name, kind)


def test_each_kind_is_written_and_told(open_app: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app(Setup(steps=9))
    step_to(qtbot, app, 3)
    begins = {
        ("window", "png"): b"\x89PNG",
        ("picture", "svg"): b"<?xml",
        ("cost", "pdf"): b"%PDF",
        ("table", "csv"): b"step,epoch,x,cost",
        ("table", "tex"): b"%",
        ("picture", "gif"): b"GIF89a",
    }
    for (name, kind), begin in begins.items():
        dialog = opened(app)
        choose(dialog, name, kind)
        path = tmp_path / f"{name}.{kind}"
        with qtbot.waitSignal(dialog.told, timeout=30_000) as told:
            dialog.save_as(str(path))
        assert path.read_bytes().startswith(begin)
        assert told.args == [f"Saved {path}."]
        assert app.window.status.text() == f"Saved {path}."
    assert QApplication.activeModalWidget() is None
    lines = list(csv.reader((tmp_path / "table.csv").read_text().splitlines()))
    assert [line[:4] for line in lines[1:5]] == [
        ["0", "0", "8.0", "38.0"],
        ["1", "1", "6.8", "25.04"],
        ["2", "2", "5.84", "16.7456"],
        ["3", "3", "5.072", "11.437184"],
    ]
    # Settings go on below the last row.
    assert lines[5:]
    for line in lines[5:]:
        assert not any(line[:6])
        assert line[6]
    with Image.open(tmp_path / "picture.gif") as image:
        assert getattr(image, "n_frames", 1) == 4


def test_a_page_is_titled_by_the_experiment_s_file(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    for file, title in ((None, "GD Desktop"), ("a[*]b.descent", "a[*]b.descent — GD Desktop")):
        if file is not None:
            app.files.document.note_saved(tmp_path / file, app.session.present)
            # Qt's sign for changes, which a window does not show, has no place on paper.
            assert app.window.windowTitle().endswith("[*] — GD Desktop")
        dialog = opened(app)
        choose(dialog, "cost", "pdf")
        path = tmp_path / "page.pdf"
        with qtbot.waitSignal(dialog.told, timeout=30_000):
            dialog.save_as(str(path))
        assert title_of(path.read_bytes()) == title


def test_the_choice_offers_what_goes_together(open_app: Opener) -> None:
    app = open_app()
    dialog = opened(app)
    kinds = [dialog.kind.itemData(place) for place in range(dialog.kind.count())]
    assert kinds == ["png", "svg", "pdf", "gif"]
    assert dialog.scale.isEnabled()
    choose(dialog, "picture", "svg")
    assert not dialog.scale.isEnabled()
    assert dialog.colours.isEnabled()
    choose(dialog, "picture", "gif")
    assert not dialog.colours.isEnabled()
    assert "1 frame" in dialog.note.text()
    dialog.what.setCurrentText(export_labels.PARTS["table"])
    kinds = [dialog.kind.itemData(place) for place in range(dialog.kind.count())]
    assert kinds == ["csv", "tex"]
    choose(dialog, "window", "png")
    assert dialog.scale.itemText(2) == "3× (3840 × 2160)"
    dialog.reject()


def test_it_can_be_used_by_keyboard(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    dialog = opened(app)
    qtbot.waitUntil(dialog.isActiveWindow)
    controls: tuple[QWidget, ...] = (dialog.what, dialog.kind, dialog.scale, dialog.colours)
    buttons = dialog.cancel, dialog.save
    for control in (*controls, *buttons):
        assert control.toolTip()
        assert control.accessibleName() or control in buttons
    chain = [widget for widget in tab_chain(dialog) if widget in (*controls, *buttons)]
    assert chain == [*controls, *buttons]
    labels = export_labels.WHAT, export_labels.KIND, export_labels.SCALE, export_labels.COLOURS
    assert len({label.key for label in labels}) == 4
    for label, control in reversed(list(zip(labels, controls, strict=True))):
        key = getattr(Qt.Key, f"Key_{label.key}")
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        assert dialog.focusWidget() is control
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.reject()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


class NoRoom(QImage):
    """An image as there is where memory is short."""

    def __init__(self, *_: object) -> None:
        super().__init__()


def test_what_cannot_be_written_is_said_and_the_dialog_stays(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    dialog = opened(app)
    (tmp_path / "file").write_text("")
    choose(dialog, "table", "tex")  # which takes no time to make
    with qtbot.waitSignal(dialog._content.made):
        dialog.save_as(str(tmp_path / "file" / "a.tex"))
    assert str(tmp_path / "file" / "a.tex") in dialog.note.text()
    assert dialog.note.property("alarm")
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    # Nor is there always room for a picture.
    choose(dialog, "picture", "png")
    monkeypatch.setattr("gd_desktop.ui.capture.QImage", NoRoom)
    with qtbot.waitSignal(dialog._content.failed):
        dialog.save_as(str(tmp_path / "a.png"))
    assert "no room for" in dialog.note.text()
    assert dialog.save.isEnabled()
    assert not (tmp_path / "a.png").exists()
    dialog.reject()


def test_a_name_that_cannot_be_is_said(open_app: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    dialog = opened(app)
    choose(dialog, "table", "tex")
    with qtbot.waitSignal(dialog._content.made):
        dialog.save_as(str(tmp_path / f"{'a' * 250}.5"))
    assert "a file cannot be called so" in dialog.note.text()
    assert dialog.save.isEnabled()
    dialog.reject()


def test_a_png_that_was_not_made_leaves_the_old_one(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    dialog = opened(app)
    choose(dialog, "picture", "png")
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    monkeypatch.setattr(QImageWriter, "write", lambda *_: False)
    monkeypatch.setattr(QImageWriter, "errorString", lambda _: "no such letters")
    with qtbot.waitSignal(dialog._content.failed):
        dialog.save_as(str(path))
    assert "no such letters" in dialog.note.text()
    assert dialog.save.isEnabled()
    assert path.read_bytes() == b"old"
    dialog.reject()


def test_the_last_folder_is_remembered(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Places, "_last", "")
    app = open_app()
    dialog = opened(app)
    choose(dialog, "table", "tex")
    with qtbot.waitSignal(dialog.told):
        dialog.save_as(str(tmp_path / "a.tex"))
    dialog = opened(app)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    assert Path(chooser.directory().absolutePath()) == tmp_path
    chooser.reject()
    dialog.reject()


def test_the_choice_is_remembered(open_app: Opener) -> None:
    app = open_app()
    dialog = opened(app)
    choose(dialog, "table", "tex")
    choose(dialog, "window", "svg")
    dialog.scale.setCurrentIndex(2)
    dialog.colours.setCurrentIndex(1)
    dialog.reject()
    dialog = opened(app)
    assert (dialog.chosen_kind, dialog.scale.currentData()) == ("svg", 3)
    assert dialog.colours.currentText() == export_labels.FOR_PAPER
    # The table's kind is another than that of pictures, and neither drives the other out.
    dialog.what.setCurrentText(export_labels.PARTS["table"])
    assert dialog.chosen_kind == "tex"
    dialog.what.setCurrentText(export_labels.PARTS["window"])
    assert dialog.chosen_kind == "svg"
    dialog.reject()


def test_an_ending_chooses_the_kind_or_gets_one(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    typed = {
        ("cost", "gif", "a.PNG"): ("a.PNG", b"\x89PNG"),
        ("table", "tex", "a.csv"): ("a.csv", b"step,epoch"),
        ("table", "tex", "a.png"): ("a.png.tex", b"%"),
        ("table", "tex", "b"): ("b.tex", b"%"),
    }
    for (name, kind, given), (file, begin) in typed.items():
        dialog = opened(app)
        choose(dialog, name, kind)
        with qtbot.waitSignal(dialog.told, timeout=30_000):
            dialog.save_as(str(tmp_path / given))
        assert (tmp_path / file).read_bytes().startswith(begin)
    # A file of the whole name is not replaced unasked.
    (tmp_path / "b.tex").write_text("kept")
    dialog = opened(app)
    choose(dialog, "table", "tex")
    dialog.save_as(str(tmp_path / "b"))
    assert (tmp_path / "b.tex").read_text() == "kept"
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    assert [Path(name).name for name in chooser.selectedFiles()] == ["b.tex"]
    chooser.reject()
    dialog.reject()


def test_files_are_named_after_what_they_show() -> None:
    assert file_name(Setup(), "picture", 12, "png") == "parabola-picture-12.png"
    terrain = Setup(model="terrain", terrain="bowl", start=(1.0, 1.0))
    assert file_name(terrain, "table", 3, "csv") == "bowl-table-3.csv"


def test_an_animation_can_be_cancelled(open_app: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app(Setup(steps=9))
    step_to(qtbot, app, 9)
    dialog = opened(app)
    choose(dialog, "window", "gif")
    with qtbot.waitSignal(dialog._content.progressed, timeout=30_000):
        dialog.save_as(str(tmp_path / "a.gif"))
        assert not dialog.save.isEnabled()
    assert dialog.progress.isVisible()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert QApplication.activeModalWidget() is None
    assert not list(tmp_path.iterdir())


@pytest.mark.long
def test_a_window_that_goes_takes_an_animation_with_it(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app(Setup(steps=9), appearance=Appearance(language="en"))
    step_to(qtbot, app, 9)
    dialog = opened(app)
    choose(dialog, "window", "gif")
    with qtbot.waitSignal(dialog._content.progressed, timeout=30_000):
        dialog.save_as(str(tmp_path / "a.gif"))
    content = dialog._content
    app.window.close()
    assert content._recorder is None
    assert not list(tmp_path.iterdir())
