"""How a person likes their files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taste:
    """What is chosen in the dialog at first.

    picture    the kind of file of what is seen, as its name ends
    table      that of the table
    scale      dots of a picture to a pixel of the window
    for_paper  whether in light colours
    """

    picture: str = "png"
    table: str = "csv"
    scale: int = 1
    for_paper: bool = False
