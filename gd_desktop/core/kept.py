"""Results that are kept for the next time they are asked for, until all are let go of."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

_Result = TypeVar("_Result")
_KEEPERS: list["_lru_cache_wrapper[object]"] = []


def kept(most: int) -> Callable[[Callable[..., _Result]], "_lru_cache_wrapper[_Result]"]:
    """Keep a function's last results, so many of them, for the same arguments."""

    def keep(function: Callable[..., _Result]) -> "_lru_cache_wrapper[_Result]":
        keeper = lru_cache(maxsize=most)(function)
        _KEEPERS.append(keeper)
        return keeper

    return keep


def forget_all() -> None:
    """Let go of every such result.

    They are replaced one by one, at different times, and so come to lie far apart: a few hundred
    small ones can hold back megabytes that the process could return.
    """
    for keeper in _KEEPERS:
        keeper.cache_clear()
