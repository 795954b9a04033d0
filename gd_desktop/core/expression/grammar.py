"""From text to the tree of a function, by recursive descent.

    sum       = term (("+" | "-") term)*                      term = ("+" | "-")* product
    product   = power (("*" | "/") signed | power)*           what stands side by side is multiplied
    signed    = ("+" | "-")* power
    power     = atom (superscript | "^" signed)*              ^ groups from the right
    atom      = number | variable | constant | group | function | root
    group     = "(" sum ")" | "[" sum "]" | "{" sum "}" | "|" sum "|"
    function  = name ("^" number | superscript)? (group | argument)
    argument  = "-"* (number | variable | constant)…  sin 2x is sin(2x); a name or a sign
                                                              ends it, sin x cos x is a product
    root      = ("√" | "∛") (group | signed)

A bar closes where an operand has just ended and the innermost open group is a bar, else it opens.
"""

import math
from collections.abc import Callable

from gd_desktop.core.expression.nodes import (
    Call,
    Constant,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Variable,
)
from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault
from gd_desktop.core.expression.tape import Recorder
from gd_desktop.core.expression.tokens import BRACKETS, Kind, Token, tokens

MOST_NESTED = 50
# A level of nesting adds up to a few nodes to the longest way down.
_MOST_DEPTH = 80

_OPERANDS = (Kind.VARIABLE, Kind.CONSTANT, Kind.FUNCTION, Kind.ROOT, Kind.OPEN)
# With these, f⁻¹ is widely read as the inverse function.
_INVERSES = {"sin": "asin", "cos": "acos", "tan": "atan"}


def parse(text: str) -> Node:
    """The tree of a function as it is typed. Raises ExpressionRefusal."""
    return _Parser(text).parse()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens(text)
        self._next = 0
        self._open: list[Token] = []
        self._nested = 0
        self._constants = Recorder(())

    def parse(self) -> Node:
        if self._stands(Kind.END):
            raise ExpressionRefusal(Fault.EMPTY, self._text, 0, len(self._text))
        tree = self._sum()
        if not self._stands(Kind.END):
            # Whatever else goes on with a sum has been taken.
            raise self._refusal(Fault.UNOPENED, self._token)
        if not tree.names:
            raise ExpressionRefusal(Fault.NO_VARIABLE, self._text, 0, len(self._text))
        return tree

    # What stands where.

    @property
    def _token(self) -> Token:
        return self._tokens[self._next]

    @property
    def _before(self) -> Token | None:
        return self._tokens[self._next - 1] if self._next else None

    def _take(self) -> Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _stands(self, *kinds: Kind) -> bool:
        return self._token.kind in kinds

    def _is_sign(self, signs: str) -> bool:
        return self._stands(Kind.SIGN) and self._token.name in signs

    def _refusal(self, fault: Fault, token: Token, expected: object = None) -> ExpressionRefusal:
        length = token.end - token.at
        return ExpressionRefusal(fault, self._text, token.at, length, expected)

    def _nest(self, rule: Callable[[], Node], token: Token) -> Node:
        """What a rule gives, one level deeper; `token` is what leads there."""
        if self._nested == MOST_NESTED:
            raise self._refusal(Fault.TOO_DEEP, token, MOST_NESTED)
        self._nested += 1
        node = rule()
        self._nested -= 1
        return node

    def _made(self, node: Node, first: Token) -> Node:
        """The node, made of the tokens from `first` on, unless it is a constant without a value."""
        end = self._tokens[self._next - 1].end
        if node.depth > _MOST_DEPTH:
            raise self._refusal(Fault.TOO_DEEP, first, MOST_NESTED)
        if not node.names:
            value = self._constants.constant(node)
            if not math.isfinite(value):
                fault = Fault.NOT_REAL if math.isnan(value) else Fault.NOT_FINITE
                raise ExpressionRefusal(fault, self._text, first.at, end - first.at)
        return node

    # The rules.

    def _sum(self) -> Node:
        first = self._token
        terms = [self._term()]
        while self._is_sign("+-"):
            is_negative = self._take().name == "-"
            term = self._term()
            terms.append(Negative(term) if is_negative else term)
        return self._made(Sum(tuple(terms)), first) if len(terms) > 1 else terms[0]

    def _term(self) -> Node:
        return Negative(self._product()) if self._minus() else self._product()

    def _minus(self) -> bool:
        """Whether the signs that stand here, which are taken, come to a minus."""
        is_negative = False
        while self._is_sign("+-"):
            is_negative ^= self._take().name == "-"
        return is_negative

    def _product(self) -> Node:
        first = self._token
        factors = [self._power()]
        while True:
            if self._is_sign("*"):
                self._take()
                factors.append(self._signed())
            elif self._is_sign("/"):
                self._take()
                start = self._token
                below = self._signed()
                if not below.names and self._constants.constant(below) == 0:
                    end = self._tokens[self._next - 1].end
                    raise ExpressionRefusal(
                        Fault.DIVISION_BY_ZERO, self._text, start.at, end - start.at
                    )
                factors = [self._made(Quotient(self._joined(factors, first), below), first)]
            elif self._begins_an_operand():
                factors.append(self._power())
            elif self._stands(Kind.NUMBER):
                raise self._refusal(Fault.NUMBER_AFTER, self._token)
            else:
                return self._joined(factors, first)

    def _joined(self, factors: list[Node], first: Token) -> Node:
        return self._made(Product(tuple(factors)), first) if len(factors) > 1 else factors[0]

    def _begins_an_operand(self) -> bool:
        if self._stands(Kind.BAR):
            return not (self._open and self._open[-1].kind is Kind.BAR)
        return self._stands(*_OPERANDS)

    def _signed(self) -> Node:
        return Negative(self._power()) if self._minus() else self._power()

    def _power(self) -> Node:
        first = self._token
        base = self._atom()
        while True:
            if self._stands(Kind.SUPERSCRIPT):
                exponent = _number(self._take())
            elif self._is_sign("^"):
                exponent = self._nest(self._signed, self._take())
            else:
                return base
            base = self._made(Power(base, exponent), first)

    def _atom(self) -> Node:
        token = self._token
        match token.kind:
            case Kind.NUMBER:
                return _number(self._take())
            case Kind.VARIABLE:
                return Variable(self._take().name)
            case Kind.CONSTANT:
                return Constant(self._take().name)
            case Kind.OPEN | Kind.BAR:
                return self._group()
            case Kind.FUNCTION:
                return self._function()
            case Kind.ROOT:
                self._take()
                if self._stands(Kind.OPEN, Kind.BAR):
                    argument = self._group()
                else:
                    argument = self._nest(self._signed, token)
                return self._made(Call(token.name, argument), token)
        raise self._no_operand()

    def _no_operand(self) -> ExpressionRefusal:
        """Why there is no operand where one must stand."""
        here, before = self._token, self._before
        if here.kind in (Kind.SIGN, Kind.SUPERSCRIPT):
            return self._refusal(Fault.MISSING_BEFORE, here)
        if before is None:
            return self._refusal(Fault.UNOPENED, here)
        if before.kind not in (Kind.OPEN, Kind.BAR):
            return self._refusal(Fault.MISSING_AFTER, before)
        if here.kind is Kind.CLOSE:
            length = here.end - before.at
            return ExpressionRefusal(Fault.EMPTY_BRACKETS, self._text, before.at, length)
        return self._refusal(Fault.UNCLOSED, before, _closing(before))

    def _group(self) -> Node:
        opening = self._take()
        self._open.append(opening)
        inside = self._nest(self._sum, opening)
        self._open.pop()
        closing = self._token
        if closing.kind is Kind.END or (opening.kind is Kind.BAR and closing.kind is Kind.CLOSE):
            raise self._refusal(Fault.UNCLOSED, opening, _closing(opening))
        if closing.name != _closing(opening):
            raise self._refusal(Fault.MISMATCHED, closing, _closing(opening))
        self._take()
        return self._made(Call("abs", inside), opening) if opening.kind is Kind.BAR else inside

    def _function(self) -> Node:
        name = self._take()
        exponent = self._exponent_of(name)
        if self._stands(Kind.OPEN, Kind.BAR):
            argument = self._group()
        else:
            argument = self._nest(lambda: self._argument(name), name)
        call = self._made(Call(name.name, argument), name)
        return call if exponent is None else self._made(Power(call, exponent), name)

    def _exponent_of(self, name: Token) -> Node | None:
        """The number in sin²x or sin^2 x, if there is one."""
        if self._stands(Kind.SUPERSCRIPT):
            sign = exponent = self._take()
        elif self._is_sign("^"):
            sign = self._take()
            is_negative = self._minus()
            exponent = self._token
            if exponent.kind is not Kind.NUMBER:
                raise self._refusal(Fault.FUNCTION_POWER, name)
            self._take()
            if is_negative:
                raise self._inverse(name, sign, exponent)
        else:
            return None
        if exponent.value < 0:
            raise self._inverse(name, sign, exponent)
        return _number(exponent)

    def _inverse(self, name: Token, sign: Token, exponent: Token) -> ExpressionRefusal:
        length = exponent.end - name.at
        inverse = _INVERSES.get(name.name) if abs(exponent.value) == 1 else None
        fault = Fault.INVERSE_POWER if inverse else Fault.FUNCTION_POWER
        return ExpressionRefusal(fault, self._text, name.at, length, inverse)

    def _argument(self, name: Token) -> Node:
        """What a function without brackets is of."""
        # sin -x is clear, sin + x lacks something.
        is_negative = self._is_sign("-") and self._minus()
        first = self._token
        factors: list[Node] = []
        while self._goes_on(factors):
            factors.append(self._power())
        if not factors:
            raise self._refusal(Fault.MISSING_ARGUMENT, name)
        argument = self._joined(factors, first)
        return Negative(argument) if is_negative else argument

    def _goes_on(self, factors: list[Node]) -> bool:
        kind = self._token.kind
        if kind in (Kind.VARIABLE, Kind.CONSTANT):
            return True
        if kind in (Kind.NUMBER, Kind.FUNCTION, Kind.ROOT) and not factors:
            return True
        # sin 2(x + 1) is of all of it, sin x(x + 1) is a product: brackets follow a name there.
        return self._begins_an_operand() and not any(factor.names for factor in factors)


def _number(token: Token) -> Node:
    number = Number(abs(token.value), token.is_decimal)
    return Negative(number) if token.value < 0 else number


def _closing(opening: Token) -> str:
    return BRACKETS.get(opening.name, "|")
