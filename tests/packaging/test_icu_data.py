"""ICU's data is made small without losing what Qt asks for."""

import ctypes
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from .scripts import script

icu_data = script("icu_data")

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt has no ICU of its own")


def table(items: dict[str, bytes]) -> bytes:
    """A table of items, as ICU has it: its own tool aligns them in the same way."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27).ljust(12, b"\0") + b"CmnD".ljust(20, b"\0")
    names = b"".join(name.encode() + b"\0" for name in items)
    first_name = 4 + 8 * len(items)
    at, name_at = -(-(first_name + len(names)) // 16) * 16, first_name
    rows, data = struct.pack("<I", len(items)), b""
    for name, item in items.items():
        rows += struct.pack("<II", name_at, at + len(data))
        name_at += len(name) + 1
        data += item + bytes(-len(item) % 16)
    return header + (rows + names).ljust(at, b"\0") + data


def items(whole: bytes) -> dict[str, bytes]:
    """What is in a table."""
    body = whole[struct.unpack_from("<H", whole)[0] :]
    (count,) = struct.unpack_from("<I", body)
    rows = [struct.unpack_from("<II", body, 4 + 8 * row) for row in range(count)]
    ends = [at for _, at in rows[1:]] + [len(body)]
    return {
        body[name : body.index(b"\0", name)].decode(): body[at:end]
        for (name, at), end in zip(rows, ends, strict=True)
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("icudt73l/coll/de.res", True),
        ("icudt73l/de.res", True),
        ("icudt73l/nfc.nrm", True),
        ("icudt73l/cnvalias.icu", True),
        ("icudt73l/zone/de.res", False),
        ("icudt73l/brkitr/khmerdict.dict", False),
        ("icudt73l/gb18030.cnv", False),
        ("icudt73l/rfc3491.spp", False),
    ],
)
def test_what_stays(name: str, expected: bool) -> None:
    assert icu_data.stays(name) is expected


def test_a_table_keeps_its_items_as_they_were() -> None:
    held = {
        "icudt73l/coll/de.res": b"d" * 40,
        "icudt73l/curr/de.res": b"c" * 16,
        "icudt73l/nfc.nrm": b"n" * 48,
    }
    small = icu_data.smaller_table(table(held))
    del held["icudt73l/curr/de.res"]
    assert small == table(held)
    assert icu_data.smaller_table(small) == small


@pytest.mark.parametrize("data", [bytes(64), table({"a/b": b""}).replace(b"CmnD", b"ResB")])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no table"):
        icu_data.smaller_table(data)


def test_what_is_no_library_is_refused() -> None:
    with pytest.raises(ValueError, match="no library"):
        icu_data.smaller_library(b"MZ" + bytes(64))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that comes with Qt, made small."""
    import PySide6

    (whole,) = Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*")
    path = tmp_path_factory.mktemp("icu") / whole.name
    path.write_bytes(whole.read_bytes())
    saved = icu_data.make_small(path)
    assert path.stat().st_size == whole.stat().st_size - saved
    assert saved > 20_000_000
    return path


@linux
def test_the_library_is_loaded_with_what_stays(small: Path) -> None:
    version = small.name.rsplit(".", 1)[-1]
    library = ctypes.CDLL(str(small))
    at = ctypes.addressof(ctypes.c_char.in_dll(library, f"icudt{version}_dat"))
    size = small.stat().st_size - 3 * 4096  # less what is around it
    held = items(ctypes.string_at(at, size))
    assert {f"icudt{version}l/{name}" for name in ("root.res", "coll/zh.res", "nfkc.nrm")} <= set(
        held
    )
    assert all(map(icu_data.stays, held))
    assert len(held) > 1000


_ORDER = """
import sys
from PySide6.QtCore import QCollator, QLocale
for code in ("de", "es", "fr", "zh_CN", "ar", "sv", "ja"):
    collator = QCollator(QLocale(code))
    collator.setNumericMode(True)
    words = "z \\u00e4 a \\u00f6 \\u4e2d \\u4e00 \\u0628 \\u0627 f10 f9".split()
    made = sorted(words, key=collator.sortKey)
    print(code, made, QLocale(code).toUpper("\\u00df\\u0131\\u00e9i"))
with open("/proc/self/maps") as maps:
    used = {line.split()[-1] for line in maps if "libicudata" in line}
print(*used, file=sys.stderr)
"""


@linux
@pytest.mark.long
def test_qt_orders_letters_as_with_all_of_it(small: Path) -> None:
    def said(preloaded: str) -> tuple[str, str]:
        done = subprocess.run(
            [sys.executable, "-c", _ORDER],
            env={**os.environ, "LD_PRELOAD": preloaded},
            capture_output=True,
            check=True,
            text=True,
        )
        return done.stdout, done.stderr.strip()

    whole, its_file = said("")
    assert "中" in whole
    assert its_file != str(small)
    assert said(str(small)) == (whole, str(small))
