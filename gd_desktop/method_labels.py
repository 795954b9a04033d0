"""What the methods are called, and what their tooltips say."""

from gd_desktop.labels import Label

METHODS = {
    "gradient-descent": Label("Gradient descent", "A step down the slope, η times as long."),
    "momentum": Label("Momentum", "A heavy ball: it keeps a share β of its velocity."),
    "nesterov": Label("Nesterov", "Momentum that feels the slope ahead, and brakes sooner."),
    "adagrad": Label("AdaGrad", "Divides each slope by the root of all its squares so far."),
    "rmsprop": Label("RMSProp", "Divides each slope by its usual size of late."),
    "adam": Label("Adam", "A mean of slopes, divided by their usual size of late."),
    "newton-raphson": Label(
        "Newton–Raphson", "Jumps to the bottom of the parabola that fits the curve here."
    ),
    "grid-search": Label("Grid search", "Tries every point of a grid, and keeps the best."),
}
