"""What the mountain is called and says: terrains, the view in three dimensions, fog."""

from gd_desktop.labels import Label

TERRAIN = Label("Landscape", "A hill in two dimensions: valleys, saddles, lakes and plateaus.")
SURFACE = Label("3-D", "The landscape as a surface with the walk on it, to be turned about.")
FOG = Label("Fog", "Hide all but what the walk has felt: values and slopes where it has been.")
