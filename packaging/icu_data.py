"""Makes the data of ICU small, which Qt is linked with on Linux: of 32 MB it asks for little.

Qt has its own numbers, dates and names of countries; of ICU it takes the order of letters, the
forms of signs, and what belongs to these. What goes: names of currencies, languages, places, units
and time zones, spelt-out numbers, transliterations, dictionaries that break lines of Khmer, and
tables of encodings that are not Unicode. ICU goes on without them, as it does for a language that
it has no data of.

The library is nothing but a table of named items. The smaller one is written in its place, and what
follows it in the file moves up; in memory all stays where it was.

Formats: ICU's `udata.h` and `ucmndata.h` ("CmnD"), and ELF-64, little-endian.
"""

import struct
from pathlib import Path
from typing import NamedTuple

_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_LEFT_OUT_FOLDERS = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
_LEFT_OUT_ENDINGS = (".cnv", ".spp", ".cfu")
_ALIGNMENT = 16  # of items
_PAGE = 0x1000

_PHOFF, _SHOFF, _PHENTSIZE, _SHENTSIZE = 0x20, 0x28, 0x36, 0x3A
_LOAD, _FILE_OFFSET, _FILE_SIZE, _MEMORY_SIZE = 1, 8, 32, 40
_SECTION_OFFSET, _SECTION_SIZE = 24, 32


class Segment(NamedTuple):
    """A row of ELF's program headers."""

    at: int  # the row's place in the file
    kind: int
    offset: int
    size: int


def stays(name: str) -> bool:
    """Whether an item is kept; names are like icudt73l/coll/de.res."""
    parts = name.split("/")
    is_left_out = len(parts) > 2 and parts[1] in _LEFT_OUT_FOLDERS
    return not (is_left_out or name.endswith(_LEFT_OUT_ENDINGS))


def smaller_table(table: bytes) -> bytes:
    """A table of items with those that stay. Raises ValueError if it is none."""
    if table[2:4] != _MAGIC or table[12:16] != _FORMAT:
        raise ValueError("this is no table of ICU's data")
    (header,) = struct.unpack_from("<H", table, 0)
    body = table[header:]
    (count,) = struct.unpack_from("<I", body, 0)
    rows = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in rows[1:]] + [len(body)]
    kept = []
    for (name_at, start), end in zip(rows, ends, strict=True):
        name = body[name_at : body.index(b"\0", name_at)]
        if stays(name.decode("ascii")):
            kept.append((name, body[start:end]))
    return table[:header] + _table_of(kept)


def _table_of(items: list[tuple[bytes, bytes]]) -> bytes:
    names_at = 4 + 8 * len(items)
    names = b"".join(name + b"\0" for name, _ in items)
    start = _padded(names_at + len(names), _ALIGNMENT)
    rows, data, name_at = [struct.pack("<I", len(items))], bytearray(), names_at
    for name, item in items:
        rows.append(struct.pack("<II", name_at, start + len(data)))
        name_at += len(name) + 1
        data += item + bytes(-len(item) % _ALIGNMENT)
    head = b"".join(rows) + names
    return head + bytes(start - len(head)) + bytes(data)


def smaller_library(library: bytes) -> bytes:
    """The library, with a smaller table. Raises ValueError if it is built in another way."""
    if library[:6] != b"\x7fELF\x02\x01":
        raise ValueError("this is no library for 64 bits")
    segments = _segments(library)
    holding = max(segments, key=lambda each: each.size)
    first = library.index(_FORMAT, holding.offset) - 12
    end = holding.offset + holding.size
    table = smaller_table(library[first:end])
    new_end = first + len(table)
    # What is mapped lies in the file as it does in memory, counted from the start of a page.
    saved = (end - new_end) // _PAGE * _PAGE
    if saved <= 0:
        return library
    whole = bytearray(library[:first] + table + bytes(end - saved - new_end) + library[end:])
    for each in segments:
        if each is holding:
            for place in (_FILE_SIZE, _MEMORY_SIZE):
                struct.pack_into("<Q", whole, each.at + place, new_end - each.offset)
        elif each.offset >= end:
            struct.pack_into("<Q", whole, each.at + _FILE_OFFSET, each.offset - saved)
        elif each.kind == _LOAD and each.offset + each.size > end:
            raise ValueError("the table is not at a segment's end")
    _move_sections(whole, end, new_end, saved)
    return bytes(whole)


def _move_sections(whole: bytearray, end: int, new_end: int, saved: int) -> None:
    """Tell linkers and debuggers, who go by sections, what has moved up."""
    (first,) = struct.unpack_from("<Q", whole, _SHOFF)
    struct.pack_into("<Q", whole, _SHOFF, first - saved)
    size, count = struct.unpack_from("<HH", whole, _SHENTSIZE)
    for at in range(first - saved, first - saved + size * count, size):
        offset, length = struct.unpack_from("<QQ", whole, at + _SECTION_OFFSET)
        if offset >= end:
            struct.pack_into("<Q", whole, at + _SECTION_OFFSET, offset - saved)
        elif offset + length == end:
            struct.pack_into("<Q", whole, at + _SECTION_SIZE, new_end - offset)


def _segments(library: bytes) -> list[Segment]:
    (first,) = struct.unpack_from("<Q", library, _PHOFF)
    size, count = struct.unpack_from("<HH", library, _PHENTSIZE)
    found = []
    for at in range(first, first + size * count, size):
        (kind,) = struct.unpack_from("<I", library, at)
        (offset,) = struct.unpack_from("<Q", library, at + _FILE_OFFSET)
        (length,) = struct.unpack_from("<Q", library, at + _FILE_SIZE)
        found.append(Segment(at, kind, offset, length))
    return found


def _padded(size: int, alignment: int) -> int:
    return size + -size % alignment


def make_small(path: Path) -> int:
    """Write the smaller library in the place of the one there is; the bytes that are saved."""
    before = path.read_bytes()
    after = smaller_library(before)
    path.write_bytes(after)
    return len(before) - len(after)
