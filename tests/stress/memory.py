"""How much memory this process holds, once all that can be given back has been."""

import ctypes
import gc
import os
import sys
from pathlib import Path
from typing import Any

_STATM = Path("/proc/self/statm")
MEBIBYTE = 1024**2
# So that growth is what is kept, and not how the allocator cuts its ground up: blocks of more than
# 128 KiB go back at once, and threads share two places. It is read when a process starts.
ALLOCATOR = {"MALLOC_ARENA_MAX": "2", "MALLOC_MMAP_THRESHOLD_": "131072"}


def can_measure() -> bool:
    """Whether this system tells how much memory a process holds."""
    return _STATM.exists()


def mebibytes() -> float:
    """The memory that is held by this process alone, in MiB; 0 where it cannot be told.

    Pages of files (libraries, fonts) are left out: they come as code is first used, and go again.
    """
    gc.collect()
    if not can_measure():
        return 0.0
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    _, resident, shared, *_ = map(int, _STATM.read_text().split())
    return (resident - shared) * os.sysconf("SC_PAGE_SIZE") / MEBIBYTE


class _Mallinfo(ctypes.Structure):
    """What glibc tells of its heap, in bytes."""

    _names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_ = tuple((name, ctypes.c_size_t) for name in _names.split())


def allocations() -> Any:
    """What glibc tells of its heap, see `_Mallinfo`; None where there is no one to ask."""
    libc = ctypes.CDLL(None) if sys.platform == "linux" else None
    if not hasattr(libc, "mallinfo2"):
        return None
    libc.mallinfo2.restype = _Mallinfo
    return libc.mallinfo2()


def allocated() -> float:
    """What of the memory is in use, in MiB: without the gaps in between, which come and go by
    chance. Python's small objects are counted with 64 bytes each. 0 where it cannot be told.
    """
    gc.collect()
    info = allocations()
    if info is None:
        return 0.0
    return (info.uordblks + info.hblkhd + 64 * sys.getallocatedblocks()) / MEBIBYTE


def slope(places: list[int], held: list[float]) -> float:
    """What is added from one place to the next, as most pairs of them say (Theil and Sen's median
    of slopes): a single measurement that is far out changes little. 0 for fewer than two.
    """
    slopes = sorted(
        (held[j] - held[i]) / (places[j] - places[i])
        for i in range(len(places))
        for j in range(i + 1, len(places))
    )
    if not slopes:
        return 0.0
    middle = len(slopes) // 2
    return slopes[middle] if len(slopes) % 2 else (slopes[middle - 1] + slopes[middle]) / 2
