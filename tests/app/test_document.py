"""Which file the experiment belongs to, and when it differs from it."""

import os
from dataclasses import replace
from pathlib import Path

from gd_desktop.app.document import Document
from gd_desktop.app.session import Moment
from gd_desktop.core.recipe import Recipe, replayed
from gd_desktop.core.setup import Setup
from gd_desktop.io.stamp import stamp_of
from tests.app.conftest import Deck

FILE = Path("/somewhere/a.descent")


def walked(setup: Setup, recipe: Recipe) -> Moment:
    descent = replayed(setup, recipe)
    return Moment(setup, descent.trail, descent.cursor)


def save(document: Document, path: Path = FILE) -> Path | None:
    return document.note_saved(path, document.own)


def test_what_is_walked_and_set_differs_and_where_one_stands_does_not(deck: Deck) -> None:
    session, player = deck.session, deck.player
    document = Document(session, player)
    told: list[tuple[Path | None, bool]] = []
    document.changed.connect(lambda: told.append((document.path, document.is_modified)))
    assert (document.path, document.is_modified, document.has_work) == (None, False, False)

    deck.after(lambda: player.step(3), cursor=3)
    assert (document.is_modified, document.has_work) == (True, True)
    save(document)
    assert (document.path, document.is_modified) == (FILE, False)
    deck.after(lambda: player.back(2), cursor=1)
    assert not document.is_modified
    deck.after(lambda: player.step(3), cursor=4)
    assert document.is_modified
    save(document)

    session.change(rate=0.2)
    assert document.is_modified
    session.undo()
    assert not document.is_modified
    session.pin()
    assert document.is_modified
    session.undo()
    assert not document.is_modified
    assert told == [
        *((None, True), (FILE, False)),
        *((FILE, True), (FILE, False)),
        *((FILE, True), (FILE, False)),
        *((FILE, True), (FILE, False)),
    ]


def test_the_same_rows_by_another_way_are_no_change(deck: Deck) -> None:
    session, player = deck.session, deck.player
    document = Document(session, player)
    deck.after(lambda: player.step(5), cursor=5)
    save(document)
    # Other rows of the same number, and then the same again.
    deck.after(lambda: player.seek(2), cursor=2)
    session.change(rate=0.3)
    deck.after(lambda: player.step(3), cursor=5)
    session.change(rate=0.1)
    assert document.is_modified  # with the kept settings, but for the way
    deck.after(lambda: player.seek(2), cursor=2)
    deck.after(lambda: player.step(3), cursor=5)
    assert not document.is_modified


def test_a_history_from_a_file_is_no_change_when_its_frames_come(deck: Deck) -> None:
    document = Document(deck.session, deck.player)
    setup = Setup(rate=0.2, steps=1000)
    moment = walked(setup, Recipe(((1, 0.1), (4, 0.2)), 9, 6))
    deck.after(lambda: document.open_moment(moment, FILE), cursor=6)
    assert (document.path, document.is_modified) == (FILE, False)
    assert document.own.trail is not moment.trail
    deck.after(lambda: deck.player.step(3), cursor=9)
    assert not document.is_modified
    deck.after(lambda: deck.player.step(), cursor=10)
    assert document.is_modified


def test_undo_and_redo_lead_from_one_file_to_another(deck: Deck) -> None:
    """Saving after an undo must not write the one before into the file of the one after."""
    session, player = deck.session, deck.player
    document = Document(session, player)
    deck.after(lambda: player.step(2), cursor=2)
    other, third = FILE.with_name("b.descent"), FILE.with_name("c.descent")
    save(document)
    moment = walked(Setup(rate=0.2, steps=1000), Recipe(((1, 0.2),), 4, 4))
    deck.after(lambda: document.open_moment(moment, other), cursor=4)
    deck.after(lambda: player.step(), cursor=5)
    deck.after(lambda: document.open_moment(moment._replace(setup=replace(moment.setup)), third), 4)

    deck.after(session.undo, cursor=5)
    assert (document.path, document.is_modified) == (other, True)
    deck.after(session.undo, cursor=2)
    assert (document.path, document.is_modified) == (FILE, False)
    deck.after(lambda: player.step(), cursor=3)
    assert (document.path, document.is_modified) == (FILE, True)
    deck.after(session.redo, cursor=5)
    assert (document.path, document.is_modified) == (other, True)
    # What is undone and redone within one of them stays there.
    session.change(seed=5)
    session.undo()
    session.redo()
    assert document.path == other
    session.undo()
    deck.after(session.undo, cursor=3)
    assert (document.path, document.is_modified) == (FILE, True)


def test_a_file_that_holds_something_else_keeps_nothing(deck: Deck) -> None:
    session, player = deck.session, deck.player
    document = Document(session, player)
    deck.after(lambda: player.step(2), cursor=2)
    other = FILE.with_name("b.descent")
    save(document)
    document.note_overwritten(other)
    assert not document.is_modified
    moment = walked(Setup(rate=0.2, steps=1000), Recipe(((1, 0.2),), 4, 4))
    deck.after(lambda: document.open_moment(moment, other), cursor=4)
    told: list[bool] = []
    document.changed.connect(lambda: told.append(document.is_modified))
    document.note_overwritten(FILE)
    assert (told, document.is_modified) == ([], False)
    document.note_overwritten(other)
    assert (told, document.is_modified) == ([True], True)
    # That of the one before, too, to which undo leads back.
    deck.after(session.undo, cursor=2)
    assert (document.path, document.is_modified) == (FILE, True)
    save(document)
    assert not document.is_modified


def test_what_is_saved_over_another_is_not_what_undo_leads_back_to(
    deck: Deck, tmp_path: Path
) -> None:
    session, player = deck.session, deck.player
    document = Document(session, player)
    path, other = tmp_path / "a.descent", tmp_path / "b.descent"
    for file in (path, other):
        file.write_text("")
    deck.after(lambda: player.step(2), cursor=2)
    save(document, path)
    moment = walked(Setup(rate=0.2, steps=1000), Recipe(((1, 0.2),), 4, 4))
    deck.after(lambda: document.open_moment(moment, other, stamp=stamp_of(other)), cursor=4)
    path.write_text("the other")
    save(document, path)
    assert (document.path, document.is_modified, document.is_file_changed) == (path, False, False)
    deck.after(session.undo, cursor=2)
    assert (document.path, document.is_modified, document.is_file_changed) == (path, True, True)
    deck.after(session.redo, cursor=4)
    assert (document.path, document.is_modified, document.is_file_changed) == (path, False, False)


def test_a_reset_is_undone_within_its_file(deck: Deck) -> None:
    session, player = deck.session, deck.player
    document = Document(session, player)
    moment = walked(Setup(rate=0.2, steps=1000), Recipe(((1, 0.2),), 4, 4))
    deck.after(lambda: document.open_moment(moment, FILE), cursor=4)
    deck.after(session.reset, cursor=0)
    assert (document.path, document.is_modified) == (FILE, True)
    deck.after(session.undo, cursor=4)
    assert (document.path, document.is_modified) == (FILE, False)


def test_what_is_brought_back_is_not_kept_and_its_backup_goes_when_saved(deck: Deck) -> None:
    document = Document(deck.session, deck.player)
    moment = walked(Setup(rate=0.2), Recipe(((1, 0.2),), 4, 4))
    backup = Path("/somewhere/last.descent")
    document.open_moment(moment, backup=backup, is_kept=False)
    assert (document.path, document.is_modified) == (None, True)
    assert save(document) == backup
    assert save(document) is None
    assert not document.is_modified


def test_what_is_kept_again_takes_the_place_of_what_was_brought_back(deck: Deck) -> None:
    document = Document(deck.session, deck.player)
    first, second = Path("/somewhere/last-1.descent"), Path("/somewhere/last-2.descent")
    document.open_moment(walked(Setup(), Recipe()), backup=first, is_kept=False)
    assert document.note_kept(second) == first
    assert document.note_kept(second) is None
    assert save(document) == second


def test_what_others_write_into_the_file_is_noticed(deck: Deck, tmp_path: Path) -> None:
    document = Document(deck.session, deck.player)
    assert not document.is_file_changed
    path = tmp_path / "a.descent"
    path.write_text("a")
    moment = walked(Setup(), Recipe())
    document.open_moment(moment, path, stamp=stamp_of(path))
    assert not document.is_file_changed
    # Of the same size, and then of the same time.
    os.utime(path, ns=(0, 1))
    assert document.is_file_changed
    save(document, path)
    assert not document.is_file_changed
    path.write_text("ab")
    os.utime(path, ns=(0, 1))
    assert document.is_file_changed
    path.unlink()  # nothing is there to be lost
    assert not document.is_file_changed
