"""Takes out of the bundle the folders of the build machine that its libraries would search.

A Python that was built by hand writes the folder of its own library into each of its modules. On
another machine that folder may be somebody else's: what lies there would be loaded into the app.
"""

import struct
from pathlib import Path

_ELF = b"\x7fELF\x02\x01"  # of 64 bits, with the low byte first
_LOAD, _DYNAMIC = 1, 2  # kinds of program headers
_STRTAB, _RPATH, _RUNPATH = 5, 15, 29  # tags of the dynamic section
_ENTRY = struct.Struct("<QQ")


def clear(bundle: Path) -> None:
    """Clear all libraries in a folder. Raises OSError and ValueError."""
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            cleared = without_absolute_runpath(content)
            if cleared != content:
                path.write_bytes(cleared)


def without_absolute_runpath(content: bytes) -> bytes:
    """An ELF file without its search path, if that names folders by their full path.

    Any other content, and paths that begin with $ORIGIN, stay as they are. Raises ValueError for a
    path that has both.
    """
    if not content.startswith(_ELF):
        return content
    headers = _program_headers(content)
    dynamic = next(((at, size) for kind, at, _, size in headers if kind == _DYNAMIC), None)
    if dynamic is None:
        return content
    at, size = dynamic
    entries = list(_ENTRY.iter_unpack(content[at : at + size]))
    table = next((value for tag, value in entries if tag == _STRTAB), 0)
    kept = []
    for tag, value in entries:
        if tag in (_RPATH, _RUNPATH):
            start = _place(table, headers) + value
            folders = content[start : content.index(b"\0", start)].split(b":")
            absolute = [folder for folder in folders if folder.startswith(b"/")]
            if absolute and len(absolute) < len(folders):
                raise ValueError(f"a search path of two kinds: {folders}")
            if absolute:
                continue
        kept.append((tag, value))
    kept += [(0, 0)] * (len(entries) - len(kept))
    return content[:at] + b"".join(_ENTRY.pack(*each) for each in kept) + content[at + size :]


def _program_headers(content: bytes) -> list[tuple[int, int, int, int]]:
    """Of each its kind, its place in the file and in memory, and its size in the file."""
    first, each, count = (
        struct.unpack_from("<Q", content, 32)[0],
        *struct.unpack_from("<HH", content, 54),
    )
    headers = []
    for start in range(first, first + each * count, each):
        kind, _, at, address, _, size = struct.unpack_from("<IIQQQQ", content, start)
        headers.append((kind, at, address, size))
    return headers


def _place(address: int, headers: list[tuple[int, int, int, int]]) -> int:
    """Where in the file that lies which is loaded at an address."""
    for kind, at, first, size in headers:
        if kind == _LOAD and first <= address < first + size:
            return at + address - first
    raise ValueError(f"nothing is loaded at {address:#x}")
