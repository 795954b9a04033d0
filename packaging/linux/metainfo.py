"""The AppStream metainfo, with the releases of CHANGELOG.md.

    python packaging/linux/metainfo.py

prints it.
"""

import re
import sys
from pathlib import Path

from changes import Release, facts, releases

TEMPLATE = Path(__file__).with_name(f"{facts.APP_ID}.metainfo.xml")
_PLACE = "  <releases/>\n"


def metainfo(told: list[Release] | None = None) -> str:
    """The XML, with a `release` for each. Raises ValueError without a place for them."""
    before, place, after = TEMPLATE.read_text(encoding="utf-8").partition(_PLACE)
    if not place:
        raise ValueError(f"no {_PLACE.strip()} in {TEMPLATE.name}")
    known = releases() if told is None else told
    return "\n".join([f"{before}  <releases>", *map(_release, known), f"  </releases>\n{after}"])


def _release(release: Release) -> str:
    kind = "stable" if release.is_released else "development"
    items = "\n".join(f"          <li>{_marked_up(item)}</li>" for item in release.items)
    return f"""\
    <release version="{release.version}" date="{release.date:%Y-%m-%d}" type="{kind}">
      <description>
        <ul>
{items}
        </ul>
      </description>
    </release>"""


def _marked_up(item: str) -> str:
    """Markdown's code, strong and emphasis as AppStream's; it has no strong."""
    text = item.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    return re.sub(r"(\*\*|\*)(?=\S)([^*]+)(?<=\S)\1", r"<em>\2</em>", text)


if __name__ == "__main__":
    sys.stdout.write(metainfo())
