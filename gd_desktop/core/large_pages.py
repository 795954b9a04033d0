"""Memory for arrays that are gone through again and again."""

import numpy as np

from gd_desktop.core.problem import Vector

_PAGE = 2 << 20  # bytes
# numpy asks Linux for large pages from this size on. Other systems give what they have.
_ASKED_FROM = 4 << 20
_LEAST = 62_500  # numbers, half a megabyte: of less, most of a page would be left over
_NUMBER = np.dtype(np.float64).itemsize


def in_large_pages(count: int) -> Vector:
    """(count,) numbers, not set, which begin with a page of 2 MB of their own where there are many.

    In the usual pages of 4 KB, numbers that are neighbours lie anywhere in the real memory, and in
    the processor's cache push one another out: to go through half a megabyte takes a fifth longer.
    The last page is taken as a whole; what is asked for beyond it is address space alone.
    """
    if count < _LEAST:
        return np.empty(count)
    size = max(_ASKED_FROM, count * _NUMBER + _PAGE)
    whole = np.empty(-(-size // _NUMBER))
    first = -whole.ctypes.data % _PAGE // _NUMBER
    return whole[first : first + count]
