"""The stress suite in short: one seed, some actions. The long form: `bootstrap.py stress`.

What frames leave behind is looked for in tests/ui/test_endurance.py, by the same script.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.stress import __main__ as long_form
from tests.stress import memory

SCRIPT = Path(__file__).parent / "random_user.py"


def run(*words: str) -> tuple[dict[str, Any], str]:
    """What a random user tells, and the progress; in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(SCRIPT), *words],
        capture_output=True,
        text=True,
        timeout=1800,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stdout, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told, done.stderr


@pytest.mark.parametrize(
    ("seed", "actions"), [(1, 100), pytest.param(2, 2000, marks=pytest.mark.long)]
)
def test_a_random_user_breaks_nothing(seed: int, actions: int) -> None:
    told, progress = run(
        "--seed", str(seed), "--actions", str(actions), "--every", str(actions // 2)
    )
    assert told["faults"] == [], progress
    assert told["leaked"] == []
    assert told["actions"] == actions


def test_what_a_slot_raises_is_told_with_what_came_before() -> None:
    told, progress = run("--seed", "1", "--actions", "5", "--trip", "3")
    assert told["exceptions"] == 1
    (fault,) = told["faults"]
    assert fault.startswith("action 3: ")
    assert "ArithmeticError" in fault
    assert "a trial" in fault
    # The actions before it, and how to see it again.
    assert [line for line in progress.splitlines() if line.startswith(("1: ", "2: ", "3: "))]
    assert "again: --seed 1 --until 3 " in progress


KEPT = """
import sys

import qt_caches
from memory import allocated
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QLabel

qt = QApplication([])
qt.setStyleSheet("QLabel { padding: 1px; }")
image = QImage(400, 400, QImage.Format.Format_ARGB32)


def letters():
    painter = QPainter(image)
    for size in range(20, 60):
        font = QFont()
        font.setPixelSize(size)
        painter.setFont(font)
        painter.drawText(image.rect(), "The quick brown fox jumps over the lazy dog, 0123456789")
    painter.end()
    pixmap = QPixmap(500, 500)
    pixmap.fill(QColor("red"))
    QPixmapCache.insert("a square", pixmap)


def rules():
    for label in [QLabel() for _ in range(5000)]:
        label.ensurePolished()


fill = globals()[sys.argv[1]]
fill()
qt_caches.empty()
empty = allocated()
fill()
full = allocated()
qt_caches.empty()
print(full - empty, allocated() - empty)
"""


@pytest.mark.skipif(not memory.allocated(), reason="the system does not tell")
@pytest.mark.parametrize(("what", "least"), [("letters", 1), ("rules", 0.5)])
def test_what_qt_keeps_for_a_while_is_no_growth(what: str, least: float) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KEPT, what],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SCRIPT.parent)},
        check=True,
    )
    kept, left = map(float, done.stdout.split())
    assert kept > least
    assert left < 0.1 * kept


PARTS = """
from memory_parts import parts

held = []


def grown(count, size):
    before = parts()
    held.extend(size * b"x" for _ in range(count))
    return {name: now - before[name] for name, now in parts().items()}


small, middling, large = grown(100_000, 100), grown(1000, 20_000), grown(1, 20_000_000)
assert small["arenas_used"] > 8 and small["arenas"] > 8 and small["heap_used"] < 3, small
assert middling["heap_used"] > 18 and middling["heap"] > 15, middling
assert middling["arenas_used"] < 1 and middling["own_pages"] < 1, middling
assert large["own_pages"] > 18 and large["heap_used"] < 1, large
print("told")
"""


@pytest.mark.skipif(not memory.allocated(), reason="the system does not tell")
def test_it_is_told_which_part_of_the_memory_grows() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PARTS],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | memory.ALLOCATOR | {"PYTHONPATH": str(SCRIPT.parent)},
        check=False,
    )
    # Of Python's own report, which goes to the standard error, nothing is left there.
    assert (done.stdout, done.stderr) == ("told\n", "")


def test_what_is_added_all_the_time_is_told_from_a_single_jump() -> None:
    places = [500, 1000, 1500, 2000, 2500]
    assert memory.slope(places, [10.0, 10.5, 11.0, 11.5, 12.0]) == pytest.approx(0.001)
    assert memory.slope(places, [10.0, 10.0, 90.0, 10.0, 10.0]) == 0
    assert memory.slope([500], [10.0]) == 0


SOUND_USER: dict[str, Any] = {
    "seed": 1,
    "actions": 9,
    "exceptions": 0,
    "warnings": 0,
    "faults": [],
    "leaked": [],
    "growth": 1.9,
}
SOUND_SHOW: dict[str, Any] = {
    "frames": 9,
    "growth": 4.9,
    "lost": 99,
    "ratio": 1.19,
    "clock_ratio": 3.0,
    "complaints": [],
}


@pytest.mark.parametrize(
    "missed",
    [
        {"faults": ["action 3: …"]},
        {"leaked": ["timers: 1 became 2"]},
        {"growth": 2.0},
        {"ended": "it ended with status -11"},
    ],
)
def test_a_bound_that_a_user_misses_is_told(missed: dict[str, Any]) -> None:
    assert long_form.user_holds(SOUND_USER)
    assert long_form.user_holds(SOUND_USER | {"growth": None})  # where it cannot be measured
    figures = SOUND_USER | missed
    figures["holds"] = long_form.user_holds(figures)
    assert not figures["holds"]
    assert long_form.user_line(figures).endswith("MISSED\n")


@pytest.mark.parametrize(
    "missed",
    [
        {"growth": 5.0},
        {"lost": 100},
        {"ratio": 1.2},
        {"complaints": ["Qt: …"]},
        {"ended": "it ended with status -6"},
    ],
)
def test_a_bound_that_frames_miss_is_told(missed: dict[str, Any]) -> None:
    assert long_form.show_holds(SOUND_SHOW)
    figures = SOUND_SHOW | missed
    figures["holds"] = long_form.show_holds(figures)
    assert not figures["holds"]
    assert long_form.show_line(figures).endswith("MISSED\n")


def test_a_process_that_dies_is_told(tmp_path: Path) -> None:
    script = tmp_path / "dies.py"
    script.write_text("import os\nprint('{}')\nos.abort()\n", encoding="utf-8")
    assert "status" in long_form.told(script, [])["ended"]
