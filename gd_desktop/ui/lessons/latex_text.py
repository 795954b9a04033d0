"""A formula in LaTeX as plain text: until it is typeset, for screen readers, and to copy."""

import re

_SUPERSCRIPTS = dict(zip("0123456789+-=()nix", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣ", strict=True))
_SUBSCRIPTS = dict(zip("0123456789+-=()kijnx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₖᵢⱼₙₓ", strict=True))
_SIGNS = {
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "delta": "δ",
    "epsilon": "ε",
    "varepsilon": "ε",
    "eta": "η",
    "theta": "θ",
    "kappa": "κ",
    "lambda": "λ",
    "mu": "μ",
    "nu": "ν",
    "pi": "π",
    "rho": "ρ",
    "sigma": "σ",
    "tau": "τ",
    "varphi": "φ",
    "phi": "φ",
    "Delta": "Δ",
    "Sigma": "Σ",
    "nabla": "∇",
    "partial": "∂",
    "sum": " Σ",
    "prod": " Π",
    "int": " ∫",
    "infty": "∞",
    "cdot": "·",
    "times": "×",
    "pm": "±",
    "approx": "≈",
    "neq": "≠",
    "ne": "≠",
    "leq": "≤",
    "le": "≤",
    "geq": "≥",
    "ge": "≥",
    "ll": "≪",
    "gg": "≫",
    "to": "→",
    "rightarrow": "→",
    "Rightarrow": "⇒",
    "leftarrow": "←",
    "Leftrightarrow": "⇔",
    "in": "∈",
    "ldots": "…",
    "dots": "…",
    "cdots": "⋯",
    "prime": "′",
    "circ": "°",
    "log": "log",
    "ln": "ln",
    "exp": "exp",
    "min": "min",
    "max": "max",
    "sin": "sin",
    "cos": "cos",
    "tan": "tan",
    "top": "ᵀ",
    "quad": "  ",
    "qquad": "   ",
    "lVert": "‖",
    "rVert": "‖",
    "Vert": "‖",
    "lvert": "|",
    "rvert": "|",
    "mid": "|",
}
_ACCENTS = {"hat": "\u0302", "bar": "\u0304", "tilde": "\u0303", "vec": "\u20d7", "dot": "\u0307"}
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[{}^_]|\s+|.", re.DOTALL)
_DEEPEST = 30  # braces in braces; what is deeper is left as it stands


def latex_text(latex: str) -> str:
    r"""x_{k+1} = x_k - \eta f'(x_k) as xₖ₊₁ = xₖ − η f′(xₖ). Never raises."""
    text = _Reader(_TOKEN.findall(latex)).group(0)
    return re.sub(r" {2,}", " ", text).strip()


class _Reader:
    """Reads tokens from the left."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = 0

    def group(self, depth: int) -> str:
        """All up to the closing brace, or the end."""
        parts: list[str] = []
        while self._place < len(self._tokens):
            token = self._next()
            if token == "}":
                if depth:
                    break
                continue
            if token in "^_" and len(token) == 1:
                parts.append(_raised(self._argument(depth), token == "^"))
            else:
                parts.append(self._one(token, depth))
        return "".join(parts)

    def _next(self) -> str:
        token = self._tokens[self._place]
        self._place += 1
        return token

    def _argument(self, depth: int) -> str:
        """The next token, or the group that it opens."""
        while self._place < len(self._tokens) and self._tokens[self._place].isspace():
            self._place += 1
        return self._one(self._next(), depth) if self._place < len(self._tokens) else ""

    def _one(self, token: str, depth: int) -> str:
        if depth >= _DEEPEST:
            return token
        if token == "{":
            return self.group(depth + 1)
        if token.startswith("\\"):
            return self._command(token[1:], depth + 1)
        if token.isspace():
            return " "
        return {"-": "−", "'": "′", "*": "·", "~": " "}.get(token, token)

    def _command(self, name: str, depth: int) -> str:
        if name in ("frac", "tfrac", "dfrac"):
            above, below = self._argument(depth), self._argument(depth)
            return f"{_bracketed(above)}/{_bracketed(below)}"
        if name == "sqrt":
            return f"√{_bracketed(self._argument(depth))}"
        if name in _ACCENTS:
            base = self._argument(depth)
            return base[:1] + _ACCENTS[name] + base[1:]
        if name in ("text", "mathrm", "mathbf", "mathit", "operatorname", "mathcal"):
            return self._argument(depth)
        if name in (",", ";", ":", " "):
            return " "
        if name in ("left", "right", "!", "displaystyle", "big", "Big", "bigl", "bigr"):
            return ""
        return _SIGNS.get(name, name)


def _raised(text: str, is_up: bool) -> str:
    """In small digits where there are such, else behind ^ or _."""
    table = _SUPERSCRIPTS if is_up else _SUBSCRIPTS
    small = [table.get({"−": "-"}.get(sign, sign), "") for sign in text if not sign.isspace()]
    if text and all(small):
        return "".join(small)
    if text == "T" and is_up:
        return "ᵀ"
    if text == "′":
        return text
    if text == "·" and is_up:  # the sign that was a star
        return "*"
    return ("^" if is_up else "_") + _bracketed(text)


def _bracketed(text: str) -> str:
    """As it is where it is a number, or a letter with what belongs to it, else in brackets."""
    return text if _ATOM.fullmatch(text) else f"({text})"


_ATOM = re.compile(r"[\d.,]*|[d∂]?\w[\u0300-\u036f]?′*[⁰-₎ᵀ]*")
