"""How texts share what room there is."""

from hypothesis import given
from hypothesis import strategies as st

from gd_desktop.ui.elided import shared


def test_the_longest_gives_first() -> None:
    assert shared([75, 45], 130) == [75, 45]
    assert shared([75, 45], 116) == [71, 45]
    assert shared([75, 45], 80) == [40, 40]
    assert shared([75, 45], -3) == [0, 0]
    assert shared([], 10) == []


@given(st.lists(st.integers(0, 500), max_size=6), st.integers(-50, 2000))
def test_there_is_room_for_all_shares(widths: list[int], room: int) -> None:
    shares = shared(widths, room)
    assert sum(shares) <= max(0, room)
    assert all(share <= width for share, width in zip(shares, widths, strict=True))
    if sum(widths) <= room:
        assert shares == widths
