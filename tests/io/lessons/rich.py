"""A lesson file with all that there can be in one."""

RICH = r"""# A comment with [brackets] = and 'quotes
format = 1
title = "The learning \"rate\""
summary = "Too small, just right."
language = "en"

[[page]]
title = "Too small"
text = '''
# A heading
$x_{k+1} = x_k - \eta \, f'(x_k)$, at x = {x}; {slow} steps, x₁ = {first:2}, {{braces}.
[page] = "not a header"
'''
allowed = ["step", "run", "rate"]

[page.state]
model = "parabola"
coefficients = [1, -4, 6]
rate = 0.01
start = [8]

[page.view]
walked = 3
beside = "cobweb"
log_cost = true

[[page.lane]]
rate = 0.9

[[page.lane]]
method = "momentum"
momentum = 0.5

[page.figures]
first = { quantity = "x", step = 1 }
slow  = { quantity = "step", until = "outcome = converged" }
near  = { quantity = "step", until = "distance < 0.01", with = { rate = 0.9 } }
bend  = "curvature"

[[page.prompt]]
kind = "number"
ask = "Where does the first step lead?"
answer = "first"
tolerance = 0.005
unit = "m"
hint = "Start with the slope at 8."
right = 'Yes: $8 - 0.1 \cdot 12$ = {first}.'
[[page.prompt.known]]
answer = 9.2
says = "That is uphill: mind the minus sign."
[[page.prompt.known]]
answer = "bend"
says = "That is the curvature."

[[page.prompt]]
kind = "choice"
ask = "What happens at a larger rate?"
options = [
    "It takes longer.",
    "It goes faster, from {x}.",
    "It leaves the picture.",
]
answer = 2
says = ["No.", "", "Not yet."]

[[page]]
title = "Nothing of its own"
text = 'It goes on.'
[[page.prompt]]
kind = "reach"
ask = "Land on the minimum."
reach = ["outcome = converged", "step <= 1"]

[[page]]
title = "A neuron"
about = ["outcome", "saturation"]
[page.state]
model = "neuron"
data = "penguins"
rate = 0.5
batch = 16
[page.view]
study = "bugs"
sample = 2

[[page]]
title = "Its own data"
[page.state]
data = "mine"
label = "kind"
features = ["a", "b"]
classes = ["cat", "dog"]
rows = [
    [0.5, 1],  # the first
    [-2, 3.25],
]
labels = [0, 1]
rate = 1e-1

[[page]]
title = "A landscape"
[page.state]
model = "terrain"
terrain = "himmelblau"
method = "adam"
beta1 = 0.8
[page.view]
fog = true
beside = "surface"
race = true
"""
