"""What races are called and say."""

from gd_desktop.labels import Label

RACE = Label("Race", "The pinned runs side by side, in step, from one start.")
PIN = Label("Pin run", "Keep the present settings as a lane of a race, six at the most.")
