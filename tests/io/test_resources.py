"""Where resources/ is found, and what the themes hold."""

import re
import sys
from pathlib import Path

import pytest

from gd_desktop.io import resources as module
from gd_desktop.io.resources import read_theme, resource, resources

THEMES = sorted(path.stem for path in resource("themes").glob("*.toml"))
every_theme = pytest.mark.parametrize("theme", THEMES)


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, WCAG 2.2."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, package: Path) -> None:
    """Resources in a folder, and the package in another."""
    (folder / "resources" / "themes").mkdir(parents=True)
    package.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(module, "_PACKAGE", package)


def test_a_checkout_has_them_beside_the_package() -> None:
    assert resources() == Path(module.__file__).resolve().parents[2] / "resources"
    assert resource("themes", "light.toml").is_file()


def test_a_wheel_has_them_in_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "gd_desktop"
    install(package, monkeypatch, package)
    assert resources() == package / "resources"


def test_another_ones_resources_beside_the_package_are_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "gd_desktop"
    install(package, monkeypatch, package)
    (tmp_path / "resources" / "themes").mkdir(parents=True)
    assert resources() == package / "resources"


def test_a_frozen_bundle_has_them_in_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, tmp_path / "elsewhere" / "gd_desktop")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("themes") == tmp_path / "resources" / "themes"


def test_lost_resources_are_said_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PACKAGE", tmp_path / "gd_desktop")
    (tmp_path / "resources").mkdir()
    with pytest.raises(FileNotFoundError, match=r"no resources/ in .*: install again"):
        resources()


def test_the_contrast_formula_has_its_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.005)


def test_there_are_a_light_a_dark_and_a_projector_theme() -> None:
    assert {"light", "dark", "projector"} <= set(THEMES)


@every_theme
def test_every_theme_has_the_same_roles(theme: str) -> None:
    assert set(read_theme(theme)) == {"scale", "colours"}
    assert set(read_theme(theme)["colours"]) == set(read_theme("light")["colours"])


@every_theme
def test_every_colour_is_rrggbb(theme: str) -> None:
    for role, colour in read_theme(theme)["colours"].items():
        assert re.fullmatch("#[0-9A-Fa-f]{6}", colour), f"{role} = {colour!r}"


@every_theme
def test_only_these_themes_are_dark(theme: str) -> None:
    values = read_theme(theme)
    assert (theme in ("dark", "contrast")) == (luminance(values["colours"]["ground"]) < 0.18)


def pairs(theme: str) -> list[tuple[str, str, float]]:
    """(text, background, least contrast): 4.5 is WCAG's AA, 7 its AAA for a washed-out picture."""
    least = 7.0 if theme == "projector" else 4.5
    texts = [role for role in read_theme(theme)["colours"] if role.endswith("_text")]
    return [
        *((text, ground, least) for text in ("ink", "dim") for ground in ("ground", "card")),
        *((text, "card", least) for text in texts),
        ("error", "card", 4.5),
        ("run_ink", "run", 4.5),
        *(("ink", ground, 4.5) for ground in ("steady", "overshooting", "away", "lit")),
    ]


@pytest.mark.parametrize(
    ("theme", "text", "ground", "least"),
    [(theme, *pair) for theme in THEMES for pair in pairs(theme)],
)
def test_text_stands_out_from_its_ground(theme: str, text: str, ground: str, least: float) -> None:
    colours = read_theme(theme)["colours"]
    ratio = contrast(colours[text], colours[ground])
    assert ratio >= least, f"{theme}: {text} on {ground} is {ratio:.2f}:1; make it {least}:1"
