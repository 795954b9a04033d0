"""The slope that comes out where the power rule's factor is forgotten: xⁿ⁻¹ for xⁿ."""

import numpy as np

from gd_desktop.core.curves import Parabola
from gd_desktop.core.problem import Problem, Vector

# A coefficient, and the exponent of each variable that occurs.
Term = tuple[float, dict[str, int]]


def slope_without_factors(problem: Problem, x: Vector) -> Vector | None:
    """(d,) at x (d,): a·x + b in the place of 2a·x + b, and in the same way of any sum of whole
    powers. None of other problems, and where no factor could be forgotten.
    """
    if isinstance(problem, Parabola):
        return problem.a * x + problem.b
    # Imported here: the other models need no grammar.
    from gd_desktop.core.function import Function

    if not isinstance(problem, Function):
        return None
    terms = _terms(problem)
    if terms is None or all(power < 2 for _, powers in terms for power in powers.values()):
        return None
    at = dict(zip(problem.parameters, x.tolist(), strict=True))
    with np.errstate(all="ignore"):
        return np.array([_slope(terms, name, at) for name in problem.parameters])


def _slope(terms: list[Term], by: str, at: dict[str, float]) -> float:
    total = np.float64(0.0)
    for coefficient, powers in terms:
        if by in powers:
            part = np.float64(coefficient)
            for name, power in powers.items():
                part *= np.float64(at[name]) ** (power - (name == by))
            total += part
    return float(total)


def _terms(problem: Problem) -> list[Term] | None:
    """A function as a sum of products of whole powers; None where it is none."""
    from gd_desktop.core.expression.nodes import Node, Number, Power, Product, Sum, Variable
    from gd_desktop.core.expression.simplify import Algebra
    from gd_desktop.core.function import Function

    assert isinstance(problem, Function)
    normal = Algebra().normal(problem.tree)

    def taken_apart(node: Node) -> Term | None:
        coefficient = 1.0
        powers: dict[str, int] = {}
        for factor in node.factors if isinstance(node, Product) else (node,):
            match factor:
                case Number(value):
                    coefficient *= float(value)
                case Variable(name):
                    powers[name] = 1
                case Power(Variable(name), Number(value)) if value.denominator == 1 and value > 0:
                    powers[name] = int(value)
                case _:
                    return None
        return coefficient, powers

    terms = [taken_apart(node) for node in (normal.terms if isinstance(normal, Sum) else (normal,))]
    known = [term for term in terms if term is not None]
    return known if len(known) == len(terms) else None
