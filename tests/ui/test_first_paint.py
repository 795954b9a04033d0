"""What the first paint needs, and what it must not wait for: told by modules, not by time."""

import subprocess
import sys
from pathlib import Path

import gd_desktop

# Run by itself: in the tests' own process everything has been imported long since.
_UNTIL_PAINTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from gd_desktop.ui.launch import window

class FirstPaint(QObject):
    def __init__(self, app):
        super().__init__()
        self.window = app.window
        plots = app.window.desks.parabola.page.plot, app.window.cost_card.plot
        self.waiting = {plot.viewport() for plot in plots}
        for viewport in self.waiting:
            viewport.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched in self.waiting:
            self.waiting.discard(watched)
            if not self.waiting:
                print(*sys.modules)
                QTimer.singleShot(0, self.window.close)
        return False

watchers = []
sys.exit(window(Path(sys.argv[1]), lambda app: watchers.append(FirstPaint(app))))
"""

# Other models, what stands beside a picture, dialogs, lessons, files, and what these are made of.
# Each is imported when it is first asked for.
_LATER = (
    *("gd_desktop.ui.pages.function", "gd_desktop.ui.pages.plane", "gd_desktop.ui.pages.terrain"),
    *("gd_desktop.ui.pages.neuron", "gd_desktop.ui.neuron", "gd_desktop.ui.landscape"),
    *("gd_desktop.ui.plots.landscape", "gd_desktop.ui.plots.sample_canvas"),
    *("gd_desktop.ui.race.race_page", "gd_desktop.ui.surface", "gd_desktop.ui.script"),
    *("gd_desktop.ui.instruments.cobweb", "gd_desktop.ui.instruments.rate_finder"),
    *("gd_desktop.ui.instruments.rate_map", "gd_desktop.ui.instruments.surface"),
    *("gd_desktop.ui.lessons.lessons", "gd_desktop.ui.lessons.editor"),
    *("gd_desktop.ui.teaching.teaching", "gd_desktop.ui.teaching.questions"),
    *("gd_desktop.ui.dialogs.guide", "gd_desktop.ui.dialogs.shortcuts"),
    *("gd_desktop.ui.dialogs.about", "gd_desktop.ui.export", "gd_desktop.ui.worksheets"),
    *("gd_desktop.ui.start.start_dialog", "gd_desktop.ui.start.update_note"),
    *("gd_desktop.ui.start.model_tile", "gd_desktop.ui.app_icon", "gd_desktop.ui.dialogs.news"),
    *("gd_desktop.io.licences", "gd_desktop.io.news"),
    *("gd_desktop.io.builtin", "gd_desktop.io.tables", "gd_desktop.io.lessons.lesson"),
    *("gd_desktop.io.experiments.experiment", "gd_desktop.io.questions", "gd_desktop.sheets"),
    *("gd_desktop.core.expression.grammar", "gd_desktop.core.function", "gd_desktop.core.figures"),
    *("gd_desktop.core.exercises.draw", "gd_desktop.scripts.script"),
    *("gd_desktop.scripts.trace_line", "gd_desktop.cli"),
    *("PIL", "ziamath", "ziafont", "csv", "difflib", "fractions"),
    *("PySide6.QtPrintSupport", "pyqtgraph.opengl", "OpenGL"),
)
_PAINTED = {"gd_desktop.ui.plots.descent_plot", "gd_desktop.ui.plots.cost_plot"}


def test_the_first_paint_waits_for_no_module_that_it_does_not_need(tmp_path: Path) -> None:
    program = [sys.executable, "-c", _UNTIL_PAINTED, str(tmp_path / "settings.json")]
    ended = subprocess.run(program, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    imported = set(ended.stdout.split())
    assert imported >= _PAINTED
    early = [name for name in imported if any(_is_of(name, late) for late in _LATER)]
    assert sorted(early) == []


def test_the_modules_that_come_later_are_there() -> None:
    # A name that no longer leads anywhere would guard nothing.
    root = Path(gd_desktop.__path__[0])
    ours = {
        ".".join(path.relative_to(root.parent).with_suffix("").parts) for path in root.rglob("*.py")
    }
    gone = [
        late
        for late in _LATER
        if late.startswith("gd_desktop.") and not any(_is_of(name, late) for name in ours)
    ]
    assert gone == []


def _is_of(name: str, late: str) -> bool:
    """Whether a module is one that comes later, is in such a package, or is called as such."""
    return name == late or name.startswith((f"{late}.", f"{late}_"))
