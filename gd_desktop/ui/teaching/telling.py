"""Which words a prediction is told in: of a point, of a direction, or of a factor."""

from collections.abc import Mapping
from enum import StrEnum

from gd_desktop import predict_neuron_words, predict_words
from gd_desktop.app.predictor import Ask
from gd_desktop.core.neuron_prediction import DirectionQuestion, FactorQuestion
from gd_desktop.core.prediction import Judgement, PointQuestion
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.words import Message


def asked(ask: Ask, looks: Appearance) -> Message:
    """The question, and how it can be answered."""
    question, parameters = ask.question, ask.frame.problem.parameters
    match question:
        case PointQuestion():
            return predict_words.asked_point(question, looks.style)
        case DirectionQuestion():
            return predict_neuron_words.asked_direction(question, parameters)
    data = ask.frame.setup.data
    label = data.classes[question.label] if data is not None else ""
    return predict_neuron_words.asked_factor(question, parameters, label)


def offered(ask: Ask) -> Mapping[StrEnum, Label]:
    """What can be chosen; nothing where numbers are wanted."""
    question, count = ask.question, len(ask.frame.problem.parameters)
    labels: dict[StrEnum, Label] = {}
    match question:
        case DirectionQuestion():
            labels.update(predict_neuron_words.DIRECTIONS.items())
        case FactorQuestion():
            labels.update(predict_neuron_words.factor_choices(question, count).items())
    return labels


def judged(ask: Ask, judgement: Judgement, looks: Appearance) -> Message:
    """What is said to an answer."""
    question, count = ask.question, len(ask.frame.problem.parameters)
    match question:
        case PointQuestion():
            return predict_words.point_judged(question, judgement, looks.notation, looks.style)
        case DirectionQuestion():
            return predict_neuron_words.direction_judged(question, judgement, count)
    return predict_neuron_words.factor_judged(question, judgement, count)


def shown(ask: Ask, looks: Appearance) -> Message:
    """The truth, to one who has given up."""
    question, count = ask.question, len(ask.frame.problem.parameters)
    match question:
        case PointQuestion():
            return predict_words.point_shown(question, looks.style)
        case DirectionQuestion():
            return predict_neuron_words.direction_shown(question, count)
    return predict_neuron_words.factor_shown(question, count)
