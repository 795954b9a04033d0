"""The guide's page of every control, resources/guide/controls.md, made anew from the app.

    .venv/bin/python packaging/controls_page.py            write it
    .venv/bin/python packaging/controls_page.py --check    1 if it is not what the app says

In the window the page is made when it is shown, in its language; this file is for who reads the
guide in the repository. A test holds it against the app. It needs the environment that
`bootstrap.py` makes.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gd_desktop.ui.launch import App

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "resources" / "guide" / "controls.md"
NOTE = (
    "Keys are written here as on Windows; in the window (F1), the page has them as on your system, "
    "and is in your language."
)


def page(app: "App") -> str:
    """What the page is to say, in English."""
    from gd_desktop.ui.dialogs.control_reference import KeyFormat, markdown

    window = app.window
    return markdown(window.actions_, window.menuBar(), KeyFormat.PortableText, NOTE)


def main(arguments: list[str]) -> int:
    """Write or check the page; returns the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    from gd_desktop.io.settings import Appearance, Settings
    from gd_desktop.ui.launch import App, application

    application()
    app = App(Settings(appearance=Appearance(language="en")))
    try:
        made = page(app)
    finally:
        app.destroy()
    if arguments == ["--check"]:
        is_same = PAGE.read_text(encoding="utf-8") == made
        print("controls.md is up to date." if is_same else "Run packaging/controls_page.py.")
        return 0 if is_same else 1
    PAGE.write_text(made, encoding="utf-8", newline="\n")
    print(f"{PAGE.name}: {len(made.splitlines())} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
