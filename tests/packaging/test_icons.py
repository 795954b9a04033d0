"""The icon in its formats: every size is there, drawn for itself, and seen on any dock."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image, ImageChops

ROOT = Path(__file__).parents[2]
LIGHT_DOCK, DARK_DOCK = (246, 247, 249), (20, 23, 28)
CURVE, BALL = (86, 180, 233), (255, 138, 76)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("icons_tool", ROOT / "packaging" / "icons.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def folder(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("icons") / "in" / "here"
    written = tool.write_icons(made)
    assert sorted(written) == sorted(made.iterdir())
    return made


def opened(folder: Path, size: int) -> Image.Image:
    return Image.open(folder / f"gd-desktop-{size}.png").convert("RGBA")


def pixels(image: Image.Image) -> list[tuple[int, ...]]:
    """Red, green, blue and opacity of each."""
    values = image.tobytes()
    return [tuple(values[at : at + 4]) for at in range(0, len(values), 4)]


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The ratio of WCAG 2."""

    def luminance(colour: tuple[int, ...]) -> float:
        shares = [value / 255 for value in colour[:3]]
        r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def share_of(image: Image.Image, colour: tuple[int, ...], near: int = 24) -> float:
    """The share of pixels that have about a colour."""
    alike = sum(
        all(abs(a - b) <= near for a, b in zip(pixel[:3], colour, strict=True)) and pixel[3] > 200
        for pixel in pixels(image)
    )
    return alike / (image.width * image.height)


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_each_size_shows_the_curve_and_the_ball(folder: Path, size: int) -> None:
    image = opened(folder, size)
    assert image.size == (size, size)
    if size > 128:
        # The same is seen of fewer pixels, and counted sooner.
        size = 128
        image = image.resize((size, size))
    assert share_of(image, CURVE) > 0.03
    assert share_of(image, BALL) > 0.02
    # It fills its place, in the middle of it, and has round corners.
    box = image.getchannel("A").point(lambda alpha: 255 * (alpha > 128)).getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert abs(left - (size - right)) <= 1
    assert abs(top - (size - bottom)) <= 1
    assert right - left >= 0.9 * size
    assert all(image.getpixel(at)[3] < 128 for at in ((0, 0), (size - 1, size - 1)))
    # The ball is downhill of the start, on the right; the curve goes up on both sides.
    third = size // 3
    assert share_of(image.crop((size // 2, third, size, 2 * third)), BALL) > 0.05
    assert share_of(image.crop((0, 0, size // 2, size // 2)), CURVE) > 0.03


@pytest.mark.parametrize("size", [16, 24, 48, 64, 128])
@pytest.mark.parametrize("dock", [LIGHT_DOCK, DARK_DOCK])
def test_it_stands_out_from_any_dock(folder: Path, size: int, dock: tuple[int, ...]) -> None:
    image = opened(folder, size)
    behind = Image.new("RGBA", image.size, (*dock, 255))
    behind.alpha_composite(image)
    # Its edge, in the middle of a side: of some pixels there is one that is told from the dock.
    edge = [behind.getpixel((x, size // 2)) for x in range(max(2, size // 10))]
    assert max(contrast(pixel, dock) for pixel in edge) >= 3
    inset = size // 8
    drawn = pixels(behind.crop((inset, inset, size - inset, size - inset)))
    ground = min(drawn, key=lambda pixel: contrast(pixel, (0, 0, 0)))
    assert contrast(CURVE, ground) >= 4.5
    assert contrast(BALL, ground) >= 4.5


def test_windows_and_macos_get_a_drawing_for_each_size(folder: Path, tool: ModuleType) -> None:
    with Image.open(folder / "gd-desktop.ico") as ico:
        assert sorted(ico.info["sizes"]) == [(size, size) for size in tool.ICO_SIZES]
        small = ico.ico.getimage((16, 16)).convert("RGBA")
    assert ImageChops.difference(small, opened(folder, 16)).getbbox() is None
    with Image.open(folder / "gd-desktop.icns") as icns:
        sizes = {size * scale for size, _, scale in icns.info["sizes"]}
        assert sizes >= {32, 64, 128, 256, 512, 1024}
        middle = icns.icns.getimage((128, 128, 1)).convert("RGBA")
    assert ImageChops.difference(middle, opened(folder, 128)).getbbox() is None


def test_the_pictures_need_nothing_that_qt_cannot_draw() -> None:
    for path in (ROOT / "resources" / "icons").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        for cannot in ("<filter", "<text", "<style", "clip-path", "<mask", "href"):
            assert cannot not in text, f"{path.name}: {cannot}"
