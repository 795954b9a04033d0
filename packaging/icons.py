"""The app's icon in the formats that systems want, drawn from resources/icons.

    python3 packaging/icons.py FOLDER

writes gd-desktop-16.png … gd-desktop-512.png, gd-desktop.ico and gd-desktop.icns into the folder.
It runs in the environment that bootstrap makes: Qt draws, and Pillow writes.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import Image
from PySide6.QtGui import QImage

from gd_desktop.ui.app_icon import icon_image

NAME = "gd-desktop"
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def main(arguments: list[str] | None = None) -> int:
    """Write all of them; returns the exit status."""
    parser = argparse.ArgumentParser(description="The app's icon in all its formats.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    for path in write_icons(folder):
        print(path)
    return 0


def write_icons(folder: Path) -> list[Path]:
    """Write the icons into a folder, which is made; returns their paths. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = [folder / f"{NAME}-{size}.png" for size in PNG_SIZES]
    for size, path in zip(PNG_SIZES, written, strict=True):
        _drawn(size).save(path, optimize=True)
    ico, icns = folder / f"{NAME}.ico", folder / f"{NAME}.icns"
    # As bitmaps: some of Windows, and tools that read icons, take no PNG below 256.
    in_ico = [(size, size) for size in ICO_SIZES]
    _save_all(ico, ICO_SIZES, {"sizes": in_ico, "bitmap_format": "bmp"})
    _save_all(icns, ICNS_SIZES, {})
    return [*written, ico, icns]


def _save_all(path: Path, sizes: tuple[int, ...], options: dict[str, object]) -> None:
    """One file with a drawing for each size: Pillow would else shrink the largest."""
    pictures = [_drawn(size) for size in sizes]
    pictures[-1].save(path, append_images=pictures[:-1], **options)


def _drawn(size: int) -> Image.Image:
    image = icon_image(size).convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


if __name__ == "__main__":
    sys.exit(main())
