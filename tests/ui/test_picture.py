"""`gd-desktop picture`, as a whole process and from within."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gd_desktop import cli
from gd_desktop.ui.launch import App
from gd_desktop.ui.picture import picture

COMMAND = [sys.executable, "-m", "gd_desktop", "picture"]


def draw(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a person without a display does."""
    environment = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY")}
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, env=environment, check=False
    )


@pytest.mark.parametrize(
    ("theme", "ground"), [("light", 0xF6F7F9), ("dark", 0x14171C), ("projector", 0xFFFFFF)]
)
def test_a_png_of_the_asked_size_and_theme(tmp_path: Path, theme: str, ground: int) -> None:
    path = tmp_path / "out.png"
    done = draw(str(path), "--steps", "8", "--theme", theme, "--size", "1280x720")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    image = Image.open(path).convert("RGB")
    assert image.size == (1280, 720)
    red, green, blue = image.getpixel((2, 300))
    assert (red << 16 | green << 8 | blue) == ground


def test_an_svg_has_lines_and_text_as_such(tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    assert draw(str(path), "--steps", "3").returncode == 0
    root = ET.parse(path).getroot()
    tags = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert tags.count("text") > 20
    assert tags.count("path") + tags.count("polyline") > 20
    assert "image" not in tags
    assert "vector-effect" not in path.read_text(encoding="utf-8")


def test_a_gif_has_an_image_for_each_step(tmp_path: Path) -> None:
    path = tmp_path / "out.gif"
    assert draw(str(path), "--steps", "5", "--size", "960x600").returncode == 0
    with Image.open(path) as image:
        assert image.size == (960, 600)
        assert getattr(image, "n_frames", 1) == 6


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["out.bmp"], ".png"),
        (["out.png", "--size", "10x10"], "--size"),
        (["out.png", "--size", "abc"], "--size"),
        (["out.png", "--rate", "nan"], "--rate"),
        (["/dev/null/out.png"], "/dev/null/out.png"),
    ],
)
def test_bad_input_is_said_in_a_line(
    tmp_path: Path, arguments: list[str], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = draw(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert named in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_a_failing_computation_ends_in_a_line_and_not_in_a_wait(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError("in the core")

    for name in ("QT_QPA_PLATFORM", "QT_ENABLE_HIGHDPI_SCALING", "QT_SCALE_FACTOR"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    monkeypatch.setattr("gd_desktop.core.descent.Descent.verdict", fail)
    before = qInstallMessageHandler(None)
    try:
        status = picture(cli.parse(["picture", str(tmp_path / "out.png")]))
    finally:
        qInstallMessageHandler(before)
    error = capsys.readouterr().err
    assert status == 2
    assert "ZeroDivisionError: in the core" in error
    assert len(error.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_put_together_leaves_no_thread(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made: list[App] = []

    class Kept(App):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)  # type: ignore[arg-type]
            made.append(self)

    def fail(*_arguments: object) -> None:
        raise RuntimeError("no studio")

    for name in ("QT_QPA_PLATFORM", "QT_ENABLE_HIGHDPI_SCALING", "QT_SCALE_FACTOR"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    monkeypatch.setattr("gd_desktop.ui.picture.App", Kept)
    monkeypatch.setattr("gd_desktop.ui.picture.Studio", fail)
    before = qInstallMessageHandler(None)
    try:
        status = picture(cli.parse(["picture", str(tmp_path / "out.png")]))
    finally:
        qInstallMessageHandler(before)
    assert status == 2
    assert "no studio" in capsys.readouterr().err
    assert not made[0].workshop._thread.isRunning()
