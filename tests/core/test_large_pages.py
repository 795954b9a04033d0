"""Memory that begins with a large page of its own, where there is enough to fill one."""

import numpy as np
import pytest

from gd_desktop.core.large_pages import in_large_pages

_PAGE = 2 << 20
_MANY = 62_500


@pytest.mark.parametrize("count", [_MANY, _MANY + 1, (4 << 20) // 8, (4 << 20) // 8 + 3, 1_234_567])
def test_many_numbers_begin_where_a_page_does(count: int) -> None:
    numbers = in_large_pages(count)
    assert (numbers.shape, numbers.dtype) == ((count,), np.float64)
    assert numbers.flags.c_contiguous
    assert numbers.ctypes.data % _PAGE == 0
    # All of it is there to be written.
    numbers[:] = np.arange(count)
    assert numbers.sum() == count * (count - 1) / 2


@pytest.mark.parametrize("count", [0, 1, _MANY - 1])
def test_a_few_take_no_more_than_they_need(count: int) -> None:
    numbers = in_large_pages(count)
    assert numbers.shape == (count,)
    assert numbers.base is None
