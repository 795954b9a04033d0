"""Which rows of a long history are drawn."""


def thinned(last: int, most: int) -> list[slice]:
    """Slices of rows 0 to `last`, of about `most` rows in all at the most, the last one included.

    The newest half of them without a gap; of those before, every 2ⁿ-th, so that a row once drawn
    stays drawn, or goes, as the history grows, and the picture does not flicker.
    """
    recent = max(0, last + 1 - most // 2)
    stride = 1
    while recent > stride * (most // 2):
        stride *= 2
    return [slice(0, recent, stride), slice(recent, last + 1)]
