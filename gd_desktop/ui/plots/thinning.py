"""Which rows of a long history are drawn."""


def thinned(last: int, most: int) -> list[slice]:
    """Slices of rows 0 to `last`, of about `most` rows in all, the last one included.

    The first and the newest ones without a gap, since a walk is quickest at first; of those
    between, every 2ⁿ-th, so that a row once drawn stays drawn, or goes, as the history grows, and
    the picture does not flicker.
    """
    third = most // 3
    first = min(third, last + 1)
    recent = max(first, last + 1 - third)
    stride = 1
    while recent - first > stride * third:
        stride *= 2
    return [slice(0, first, 1), slice(first, recent, stride), slice(recent, last + 1, 1)]
