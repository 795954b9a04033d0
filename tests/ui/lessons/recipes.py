"""How the tasks of the lessons are reached with the keyboard alone.

A recipe is a list of steps, done in order in the window, from the state in which the prompt is met:

    "S"                              a key, or keys at once: "Shift+R", "Ctrl+Z", "Backspace"
    ("press", "S", 5)                the same key so many times
    ("type", "Alt+R", "0.9")         go to a field by its Alt key, type over it, Enter
    ("choose", "Alt+M", "Momentum")  go to a list by its Alt key, choose the entry that begins so
    ("tab", "Learning rate")         press Tab until the control of this accessible name has the
                                     focus; then "Space", "Right" and so on are for it
    ("until", "outcome = converged") wait until this holds, as a lesson file's conditions do

After a key that steps, goes back, runs or resets, what follows waits until the run stands still
there; a run that goes on until it is over is waited for. Only where an "until" follows is that
alone waited for.

A recipe's key is the lesson's name (its file's, without the ending), the page, and the prompt on
that page; both are counted from 1. Answers to other prompts need no recipe.
"""

Step = str | tuple[str, str] | tuple[str, str, str] | tuple[str, str, int]

RECIPES: dict[tuple[str, int, int], list[Step]] = {
    ("01-cost", 5, 2): [("choose", "Alt+K", "Quadratic, 1/N")],
    ("01-cost", 6, 1): [("press", "Shift+S", 18)],
    ("02-bottom", 2, 2): [("type", "Alt+X", "3")],
    ("02-bottom", 3, 2): ["S"],
    ("02-bottom", 4, 1): [("press", "S", 5)],
    ("02-bottom", 5, 2): ["Shift+S"],
    ("02-bottom", 6, 1): [("press", "Shift+S", 2)],
    ("03-fog", 2, 2): [("press", "S", 2)],
    ("03-fog", 4, 1): [("press", "Shift+S", 8)],
    ("03-fog", 4, 2): ["G"],
    ("03-fog", 5, 2): ["S"],
    ("03-fog", 6, 1): ["S"],
    ("03-fog", 7, 1): ["X", ("press", "Shift+S", 8)],
    ("04-learning-rate", 1, 1): [("type", "Alt+R", "0.1"), ("press", "Shift+S", 8)],
    ("04-learning-rate", 4, 1): [("type", "Alt+R", "0.5"), "S"],
    ("04-learning-rate", 5, 2): [("press", "Shift+S", 8)],
    ("04-learning-rate", 6, 2): [("type", "Alt+R", "1.05"), ("press", "Shift+S", 8)],
    ("05-neuron", 5, 1): [("press", "Shift+S", 3)],
    ("05-neuron", 6, 2): [("press", "Shift+S", 2)],
    ("05-neuron", 7, 1): [("press", "Shift+S", 5)],
    ("06-chain-rule", 1, 2): ["S"],
    ("06-chain-rule", 2, 2): [("type", "Alt+W", "1.5, -3")],
    ("06-chain-rule", 5, 2): [("tab", "Forgotten x"), "Space", ("press", "Shift+S", 11)],
    ("06-chain-rule", 6, 2): [("tab", "Sign of the exponent"), "Space", ("press", "Shift+S", 3)],
    ("07-saturation", 1, 2): ["Shift+S"],
    ("07-saturation", 4, 2): [("press", "Shift+S", 6)],
    ("07-saturation", 6, 1): [("choose", "Alt+K", "Cross-entropy"), ("press", "Shift+S", 6)],
    ("08-batches", 2, 1): [("press", "S", 8)],
    ("08-batches", 6, 1): [("type", "Alt+R", "0.1"), ("press", "Shift+S", 13)],
    ("09-momentum", 1, 2): [("press", "S", 5)],
    ("09-momentum", 4, 2): [
        ("type", "Alt+R", "1.5"),
        *("Alt+S", "End", "R"),
        ("until", "outcome = converged"),
    ],
    ("09-momentum", 7, 1): [
        ("choose", "Alt+M", "RMSProp"),
        ("type", "Alt+R", "0.3"),
        ("press", "S", 8),
    ],
}
