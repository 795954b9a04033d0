"""What two that began with the same have made of it, as one."""

from typing import Any, TypeVar

_Item = TypeVar("_Item")


def chosen(name: str, begun: object, own: object, others: object) -> Any:
    """A field as the one has it that changed it, or as `own` has it if both did."""
    first, mine, theirs = (getattr(each, name) for each in (begun, own, others))
    return theirs if mine == first else mine


def added(
    begun: frozenset[_Item], own: frozenset[_Item], others: frozenset[_Item]
) -> frozenset[_Item]:
    """What `own` has, and what others have come to since the beginning."""
    return own | (others - begun)


def newest(
    begun: tuple[_Item, ...], own: tuple[_Item, ...], others: tuple[_Item, ...]
) -> tuple[_Item, ...]:
    """The same of what has an order, the own ones first. What `own` has not touched is as others
    have it, with its order.
    """
    if own == begun:
        return others
    came = set(others) - set(begun) - set(own)
    return (*own, *(item for item in others if item in came))
