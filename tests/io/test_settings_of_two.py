"""Two windows with one settings file: what either changed is there, whichever closes first."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import MOST_RECENT, Appearance, Settings, load, merged, save

from .test_settings import all_settings

FILES = tuple(Path(f"/home/a/{k}.descent") for k in range(9))
BEGUN = Settings(recent=FILES[:3], hints=frozenset({"first"}), finished=frozenset({"01-cost"}))


def test_what_only_the_first_changed_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, BEGUN)
    first = replace(
        BEGUN,
        setup=Setup(rate=0.3),
        appearance=Appearance(theme="dark", zoom=115),
        finished=BEGUN.finished | {"02-rate"},
        recent=(FILES[4], *FILES[:3]),
    )
    save(path, first, BEGUN)
    second = replace(
        BEGUN,
        appearance=Appearance(theme="light", decimals=5),
        hints=BEGUN.hints | {"second"},
        pace=None,
        recent=(FILES[5], *FILES[:3]),
    )
    save(path, second, BEGUN)
    now, aside = load(path)
    assert aside is None
    assert now.setup.rate == 0.3
    # What both changed is the later one's.
    assert now.appearance == Appearance(theme="light", zoom=115, decimals=5)
    assert (now.finished, now.hints) == ({"01-cost", "02-rate"}, {"first", "second"})
    assert now.pace is None
    assert now.recent == (FILES[5], *FILES[:3], FILES[4])


def test_what_was_taken_away_stays_away() -> None:
    # The second cleared its list; the first has opened a file meanwhile.
    first = replace(BEGUN, recent=(FILES[4], *FILES[:3]))
    assert merged(BEGUN, replace(BEGUN, recent=()), first).recent == (FILES[4],)
    # The first cleared it; the second has not touched it.
    assert merged(BEGUN, BEGUN, replace(BEGUN, recent=())).recent == ()
    many = replace(BEGUN, recent=FILES[1:])
    assert len(merged(BEGUN, replace(BEGUN, recent=(FILES[0],)), many).recent) <= MOST_RECENT


def test_a_file_that_is_gone_or_damaged_is_written_as_the_own_are(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    own = replace(BEGUN, setup=Setup(rate=0.7))
    save(path, own, BEGUN)
    assert load(path)[0] == own
    path.write_bytes(b"\x00 not settings")
    save(path, own, BEGUN)
    assert load(path)[0] == own


@given(all_settings, all_settings)
def test_alone_one_saves_what_one_has(begun: Settings, own: Settings) -> None:
    assert merged(begun, own, begun) == own
    assert merged(begun, begun, own) == own
    assert merged(begun, own, own) == own
