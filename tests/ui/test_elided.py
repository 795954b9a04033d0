"""How texts share what room there is."""

from hypothesis import given
from hypothesis import strategies as st

from gd_desktop.ui.elided import shared, shortened


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


def test_next_to_nothing_of_a_text_makes_way_for_its_symbol() -> None:
    assert shortened("w₁ bill_length", "w₁ bill_length") == "w₁ bill_length"
    assert shortened("w₁ bill_length", "w₁ bill_l…") == "w₁ bill_l…"
    assert shortened("w₁ bill_length", "w₁ b…") == "w₁"
    # Signs of direction are none that are read.
    assert shortened("⟦\u2066C\u2069 cost⟧", "⟦\u2066C\u2069 …") == "⟦\u2066C\u2069"


def test_a_title_that_does_not_begin_with_its_symbol_can_be_given_one() -> None:
    assert shortened("flipper length", "fli…", "x₂") == "x₂"
    assert shortened("flipper length", "flip…", "x₂") == "flip…"
    assert shortened("flipper length", "fli…") == "fli…"
