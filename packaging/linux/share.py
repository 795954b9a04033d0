"""What the desktop and the shells are to know of the app, laid out as it is installed.

The names of the files follow the application's id, as the desktop's own rules ask.
"""

import gzip
import shutil
from pathlib import Path

from changes import facts, releases
from completions import PLACES, completions
from man import man_page
from metainfo import metainfo

HERE = Path(__file__).parent
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SVG = facts.ROOT / "resources" / "icons" / f"{facts.PROGRAM}.svg"


def lay_out_share(share: Path, icons: Path) -> None:
    """Write all that belongs under /usr/share but the package's own documents.

    `icons` is the folder that packaging/icons.py has filled. Raises OSError.
    """
    for kind, name in (("applications", "desktop"), ("mime/packages", "mime.xml")):
        place = share / kind / f"{facts.APP_ID}.{name.removeprefix('mime.')}"
        _copy(HERE / f"{facts.APP_ID}.{name}", place)
    # Once the changelog is read: both have the same releases.
    _write(share / "metainfo" / f"{facts.APP_ID}.metainfo.xml", metainfo(releases()).encode())
    _write(share / "man" / "man1" / f"{facts.PROGRAM}.1.gz", packed(man_page()))
    for shell, text in completions().items():
        _write(share / PLACES[shell], text.encode())
    themes = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        drawn = icons / f"{facts.PROGRAM}-{size}.png"
        _copy(drawn, themes / f"{size}x{size}" / "apps" / f"{facts.APP_ID}.png")
    _copy(SVG, themes / "scalable" / "apps" / f"{facts.APP_ID}.svg")


def packed(text: str) -> bytes:
    """A text as gzip has it, without a name or a time."""
    return gzip.compress(text.encode(), 9, mtime=0)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
