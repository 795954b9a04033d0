"""The one place that knows where `resources/` is."""

import sys
import tomllib
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of resources: in a frozen bundle, in an installed wheel, or in a checkout.

    Raises FileNotFoundError if the installation has lost it.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen)] if frozen else [_PACKAGE, _PACKAGE.parent]
    for place in places:
        folder = place / "resources"
        # Each resource lies in a folder of its own kind, so an empty "resources" is not it.
        if (folder / "themes").is_dir():
            return folder
    raise FileNotFoundError(f"no resources/ in {', '.join(map(str, places))}: install again")


def resource(*parts: str) -> Path:
    """A file or a folder in resources/."""
    return resources().joinpath(*parts)


def read_theme(name: str) -> dict[str, Any]:
    """A theme's named roles, as in resources/themes/<name>.toml."""
    return tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
