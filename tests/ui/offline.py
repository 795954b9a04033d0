"""Uses much of the app, and prints as JSON what it asked of the network and of other programs.

Run as a process of its own: FOLDER for what is kept, and PICTURE to write.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

WATCHED = (
    *("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "pickle."),
    *("subprocess.", "os.exec", "os.posix_spawn", "os.system", "os.fork"),
)
TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")

asked: list[str] = []


def watch(event: str, _arguments: tuple[object, ...]) -> None:
    """Python tells of each of these before it is done."""
    if event.startswith(WATCHED):
        asked.append(event)


def use(folder: Path, picture: Path) -> int:
    """Step, train, read, share, and learn in one window; returns the app's exit status."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, SignalInstance

    from gd_desktop.io.resources import resource
    from gd_desktop.ui.launch import App, window

    def until(signal: SignalInstance, act: Callable[[], object]) -> None:
        loop = QEventLoop()
        signal.connect(loop.quit)
        act()
        loop.exec()
        signal.disconnect(loop.quit)

    def go_through(app: App) -> None:
        frame, actions = app.player.frame, app.window.actions_
        until(frame, app.player.step)
        until(frame, lambda: app.session.open_model("neuron"))
        until(frame, lambda: app.player.step(20))
        actions.guide.trigger()
        actions.beside["script"].trigger()
        QCoreApplication.processEvents()
        app.window.grab().save(str(picture))
        lesson = min(resource("lessons").glob("*.lesson"))
        until(frame, lambda: app.window.classroom.open_lesson(lesson))
        actions.copy_share.trigger()
        app.window.classroom.close_lesson()
        for change in ({"language": "de"}, {"theme": "dark"}):
            app.preferences.change(**change)
            QCoreApplication.processEvents()
        QTimer.singleShot(0, app.window.close)

    return window(folder / "settings.json", go_through, keep_in=folder)


def connections() -> list[str]:
    """The process's sockets that lead to other computers, where the system tells."""
    found: list[str] = []
    inodes: set[str] = set()
    for table in (Path("/proc/self/net", name) for name in TABLES):
        if table.exists():
            inodes |= {line.split()[9] for line in table.read_text().splitlines()[1:]}
    for entry in Path("/proc/self/fd").glob("*"):
        target = str(entry.readlink()) if entry.is_symlink() else ""
        if target.removeprefix("socket:[").removesuffix("]") in inodes:
            found.append(target)
    return found


def libraries() -> list[str]:
    """Qt's library for networks, if it has been loaded."""
    maps = Path("/proc/self/maps")
    lines = maps.read_text().splitlines() if maps.exists() else []
    return [line.split()[-1] for line in lines if "Qt6Network" in line]


if __name__ == "__main__":
    sys.addaudithook(watch)
    status = use(Path(sys.argv[1]), Path(sys.argv[2]))
    found = {"asked": asked, "connections": connections(), "libraries": libraries()}
    sys.stdout.write(json.dumps(found))
    sys.exit(status)
