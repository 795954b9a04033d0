"""The pages of a draft, put into another order: each keeps the state in which it stands."""

from collections.abc import Sequence

from gd_desktop.io.lessons.write import Draft, DraftPage


def arrange(draft: Draft, pages: Sequence[DraftPage]) -> list[int]:
    """Give a draft its pages in another order, or with one more, or one fewer.

    A page that would go on from another state than before is given the one that it had, as its
    own; the answer is which pages these are, from 0.
    """
    had = {id(page): draft.scene(number) for number, page in enumerate(draft.pages)}
    draft.pages[:] = pages
    given = []
    for number, page in enumerate(pages):
        scene = had.get(id(page))
        if page.scene is None and scene is not None and draft.scene(number) != scene:
            page.scene = scene
            given.append(number)
    return given
