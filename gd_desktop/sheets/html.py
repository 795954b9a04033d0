"""A document as one HTML file: nothing is loaded, nothing runs, and it prints page by page."""

import re
from collections.abc import Iterable
from html import escape

from gd_desktop.sheets.document import (
    MARGIN_MM,
    Answers,
    Block,
    Cell,
    Choices,
    Document,
    Figure,
    Formula,
    GridTable,
    Heading,
    Kind,
    NameLine,
    Page,
    Paper,
    Paragraph,
    Run,
    Together,
)

_PAPERS = {Paper.A4: "A4", Paper.LETTER: "letter"}
_STYLE = """
@page { size: %(paper)s; margin: %(margin)gmm; }
* { box-sizing: border-box; }
body { font: 11pt/1.35 sans-serif; color: #000; background: #fff; max-width: %(width)gmm;
       margin: 0 auto; }
section { break-after: page; padding-bottom: 8mm; }
section:last-child { break-after: auto; }
@media screen { body { padding: 8mm; box-sizing: content-box; }
                section { border-bottom: 1px dashed #666; margin-bottom: 8mm; } }
h1 { font-size: 15pt; margin: 0 0 2mm; }
h2 { font-size: 12pt; margin: 5mm 0 1.5mm; break-after: avoid; }
p { margin: 1.2mm 0; }
.small { font-size: 9.5pt; }
.together { break-inside: avoid; }
.formula { margin: 1mm 0; margin-inline-start: 6mm; }
.formula > span, .f { direction: ltr; unicode-bidi: isolate; }
.f { white-space: nowrap; }
.key .f { white-space: normal; }
.name { display: flex; gap: 4mm; align-items: baseline; margin: 2mm 0 4mm; }
.name > span { flex: 1 1 0; display: flex; gap: 2mm; align-items: baseline; }
.name > span:first-child { flex-grow: 2; }
.rule { flex: 1 1 0; border-bottom: 0.3mm solid #000; height: 6mm; }
.answers { display: flex; flex-wrap: wrap; gap: 0 8mm; }
.answer { flex: 1 1 40mm; display: flex; gap: 2mm; align-items: baseline; }
table { border-collapse: collapse; width: 100%%; table-layout: fixed; margin: 2mm 0;
        break-inside: avoid; direction: ltr; }
th, td { border: 0.25mm solid #000; padding: 1mm; text-align: center; font-weight: normal;
         overflow-wrap: anywhere; }
th { background: #eee; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
td { height: 8mm; }
td.words { text-align: start; }
.choices { list-style: none; margin: 2mm 0; padding: 0; }
.choices li { display: inline-block; margin-inline-end: 6mm; }
.box { display: inline-block; width: 3.4mm; height: 3.4mm; border: 0.3mm solid #000;
       margin-inline-end: 2mm; vertical-align: -0.4mm; }
figure { margin: 3mm auto; text-align: center; break-inside: avoid; direction: ltr; }
figure svg { max-width: 100%%; }
footer { font-size: 8.5pt; color: #333; margin-top: 3mm; }
"""


def to_html(document: Document) -> str:
    """The whole file, in UTF-8."""
    style = _STYLE % {
        "paper": _PAPERS[document.paper],
        "margin": MARGIN_MM,
        "width": document.paper.size_mm[0] - 2 * MARGIN_MM,
    }
    direction = "rtl" if document.is_right_to_left else "ltr"
    language = escape(document.language.replace("_", "-"))
    body = "\n".join(map(_page, document.pages))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(document.title)}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _page(page: Page) -> str:
    kind = ' class="key"' if page.is_key else ""
    foot = f"<footer>{escape(page.foot)}</footer>\n" if page.foot else ""
    return f"<section{kind}>\n{_all(page.blocks)}\n{foot}</section>"


def _all(blocks: Iterable[Block]) -> str:
    return "\n".join(map(_block, blocks))


def _block(block: Block) -> str:
    match block:
        case Together(blocks):
            return f'<div class="together">\n{_all(blocks)}\n</div>'
        case Heading(text, level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case NameLine(labels, note):
            lines = "".join(
                f'<span>{escape(label)}<span class="rule"></span></span>' for label in labels
            )
            end = f'<small dir="auto">{escape(note)}</small>' if note else ""
            return f'<div class="name">{lines}{end}</div>'
        case Paragraph(runs, is_small):
            kind = ' class="small"' if is_small else ""
            return f"<p{kind}>{''.join(map(_run, runs))}</p>"
        case Formula(text):
            return f'<p class="formula"><span>{_spaced(text)}</span></p>'
        case GridTable():
            return _table(block)
        case Figure(svg, _, _, text):
            return f'<figure role="img" aria-label="{escape(text)}">{svg}</figure>'
        case Answers(labels):
            lines = "".join(
                f'<div class="answer"><span class="f">{escape(label)}</span>'
                '<span class="rule"></span></div>'
                for label in labels
            )
            return f'<div class="answers">{lines}</div>'
        case Choices(texts):
            boxes = "".join(f'<li><span class="box"></span>{escape(text)}</li>' for text in texts)
            return f'<ul class="choices">{boxes}</ul>'


def _table(table: GridTable) -> str:
    whole = sum(table.widths)
    columns = "".join(f'<col style="width:{100 * width / whole:.2f}%">' for width in table.widths)
    header = "".join(f"<th>{_formula(text)}</th>" for text in table.header)
    rows = "\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in table.rows)
    return (
        f"<table><colgroup>{columns}</colgroup>\n<thead><tr>{header}</tr></thead>\n"
        f"<tbody>\n{rows}\n</tbody></table>"
    )


def _cell(cell: Cell) -> str:
    if cell.is_words:
        return f'<td class="words" dir="auto">{escape(cell.text)}</td>'
    return f"<td>{_formula(cell.text)}</td>"


def _formula(text: str) -> str:
    return f'<span class="f">{escape(text)}</span>' if text else ""


def _run(run: Run) -> str:
    if run.kind is Kind.FORMULA:
        return _formula(run.text)
    text = _spaced(run.text)
    return f"<strong>{text}</strong>" if run.kind is Kind.STRONG else text


def _spaced(text: str) -> str:
    """Escaped, with spaces in a row kept: the last of them is where a line may break."""
    return re.sub(" {2,}", lambda gap: "&nbsp;" * (len(gap[0]) - 1) + " ", escape(text))
