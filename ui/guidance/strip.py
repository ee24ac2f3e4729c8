# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that makes a precedent of an answered request, side by side with what it says.

On the left stand the words of the request, for the officer to shorten; in the middle what would
say who somebody is, each with the words in its place; on the right what would be kept. Nothing is
kept before the verb, and what is still refused stands marked on the right.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from core.guidance.stripping import apply, propose
from resources import LANGUAGES
from ui.cases.card import Card
from ui.cases.fields import ChoiceField, LineField, TextField
from ui.cases.keeper import Keeper, draft_key
from ui.cases.prose import Prose, in_units
from ui.guidance.names import GuidanceNames
from ui.guidance.replacing import Replacements
from ui.i18n import NATIVE_NAMES
from ui.operations import Operation
from ui.operations.precedents import keep_precedent, read_to_strip
from ui.theme.apply import colours
from ui.theme.tokens import GAP, PAD, WIDE
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.form import Form
from ui.widgets.room import Reading
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from core.casework.needs import Fact
    from core.errors import Refusal
    from core.guidance.stripping import Known, Span
    from core.history.canonical import Json
    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations import Job, OpenVault
    from ui.operations.precedents import Kept, ToStrip

_WIDTH, _HIGH = 1140, 440
_LEAST, _ENDLESS = 160, (1 << 24) - 1
_SETTLE_MS = 200
_AT_ONCE = 2_000
"""Characters that are looked at in a hundredth of a second."""
_WORDS = ("title", "body", "source")
_FACTS = ("language", "topic", "source", "title", "body")


class StripForm(QWidget):
    """The words of a request, what is replaced in them, and what would be kept."""

    edited = Signal()
    shown = Signal()  # what stands on the right is made of what stands on the left

    def __init__(self, desk: Desk, names: GuidanceNames, topics: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._desk = desk
        self._names = names
        self._job: Job | None = None
        self._known: tuple[Known, ...] = ()
        self._proposed: dict[tuple[str, str], tuple[Span, ...]] = {}
        choose = self.tr("Please choose")
        self.fields = {
            "language": ChoiceField([(c, NATIVE_NAMES[c]) for c in LANGUAGES], choose),
            "topic": ChoiceField(topics, choose),
            "source": LineField(),
            "title": LineField(),
            "body": TextField(),
        }
        words = Form()
        self.forms = {
            "language": Form(), "topic": Form(), "source": Form(), "title": words, "body": words,
        }  # fmt: skip
        self.replacements = Replacements(names)
        self.title, self.body = Prose(role="strong"), Prose()
        self.refused = Label(role="tone-danger")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.show_result)
        self._assemble()
        for field in (*self.fields.values(), self.replacements):
            field.edited.connect(self.edited)
            field.edited.connect(self._settle.start)

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(PAD)
        for name, stretch in (("language", 1), ("topic", 2), ("source", 3)):
            form = self.forms[name]
            form.row(self._caption(name), self.fields[name])
            top.addWidget(form, stretch, Qt.AlignmentFlag.AlignTop)
        for name in ("title", "body"):
            self.forms[name].row(self._caption(name), self.fields[name])
        # As high as there is room beside what is kept, however many lines that is.
        self.fields["body"].setMinimumHeight(_LEAST)
        self.fields["body"].setMaximumHeight(_ENDLESS)
        sides = QHBoxLayout()
        sides.setSpacing(WIDE)
        for heading, part, stretch in (
            (self.tr("In the request"), self.forms["title"], 5),
            (self.tr("What is replaced"), self.replacements, 4),
            (self.tr("What is kept"), self._kept(), 5),
        ):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            column.addWidget(Label(heading, "heading"))
            column.addWidget(part, 1)
            sides.addLayout(column, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD)
        whole.addLayout(top)
        whole.addLayout(sides, 1)

    def _caption(self, name: str) -> str:
        said = self._names.of("fact", name)
        return self.tr("{0} (optional)").format(said) if name == "source" else said

    def _kept(self) -> Reading:
        inside, paper = Card(), Reading()
        for part in (self.title, self.body, self.refused):
            inside.put(part)
        inside.body.addStretch(1)
        paper.setWidget(inside)
        paper.setAccessibleName(self.tr("What is kept"))
        return paper

    def begin(self, request: ToStrip) -> None:
        """Show the words of a request."""
        self._known = request.known
        for name in ("language", "topic", "title", "body"):
            self.fields[name].set_value(getattr(request, name))
        self.show_result()

    @property
    def given(self) -> dict[str, Fact]:
        """The facts of the precedent: its words are those on the right."""
        found = {name: str(self.fields[name].value or "") for name in _FACTS}
        for name in _WORDS:
            found[name] = self._stripped(found[name])
        return {name: text for name, text in found.items() if text}

    @property
    def plain(self) -> dict[str, Json]:
        """All that was typed and decided, in the form in which drafts are kept."""
        typed: dict[str, Json] = {n: str(self.fields[n].value or "") for n in _FACTS}
        return {**typed, "replacements": self.replacements.plain}

    def fill(self, kept: Mapping[str, Json]) -> None:
        """Show what a draft holds."""
        for name in _FACTS:
            self.fields[name].set_value(kept.get(name))
        self.replacements.fill(kept.get("replacements"))
        self.show_result()

    def clear_all(self, blank: Mapping[str, Json]) -> None:
        """Show what the form began with."""
        self.fill(blank)

    def show_refusal(self, refusal: Refusal) -> bool:
        """Show a refusal at the field it is about; return False when it is about none."""
        name = str(refusal.params.get("fact", ""))
        if name not in self.forms:
            return False
        sentence, hint = self._names.refusal(refusal)
        self.forms[name].wrong(self.fields[name], f"{sentence} {hint}")
        return True

    def show_result(self) -> None:
        """Mark what is found on the left, and show on the right what would be kept."""
        self._proposed.clear()
        typed = self._texts()
        self._look(typed, partial(self._show_found, typed))

    def _texts(self) -> tuple[str, ...]:
        return tuple(str(self.fields[name].value or "") for name in _WORDS)

    def _show_found(self, typed: Sequence[str]) -> None:
        if typed != self._texts():
            return  # more was typed, and is looked at next
        self.replacements.show_spans([span for text in typed for span in self._spans(text)])
        self._mark_left()
        given = self.given
        kept = [str(given.get(name, "")) for name in _WORDS]
        self._look(kept, partial(self._show_kept, kept))

    def _show_kept(self, kept: Sequence[str]) -> None:
        for text, shown in zip(kept, (self.title, self.body), strict=False):
            shown.set_text(text)
            shown.mark([(s.start, s.end) for s in self._spans(text)])
        self._say_left(span for text in kept for span in self._spans(text))
        self.shown.emit()

    def _look(self, texts: Iterable[str], then: Callable[[], object]) -> None:
        """Have some texts looked at, long ones where nobody waits for it; then go on."""
        if self._job is not None:
            self._job.drop()
        language = str(self.fields["language"].value or "en")
        lacking = [text for text in texts if (text, language) not in self._proposed]
        if sum(map(len, lacking)) <= _AT_ONCE:
            then()
            return
        known = self._known

        def work(_: OpenVault) -> dict[tuple[str, str], tuple[Span, ...]]:
            return {(text, language): propose(text, known, language) for text in lacking}

        def looked(found: dict[tuple[str, str], tuple[Span, ...]]) -> None:
            self._proposed |= found
            then()

        self._job = Operation(work, database=False).success(looked).start(self._desk, self)

    def _spans(self, text: str) -> tuple[Span, ...]:
        key = (text, str(self.fields["language"].value or "en"))
        if key not in self._proposed:
            self._proposed[key] = propose(text, self._known, key[1])
        return self._proposed[key]

    def _stripped(self, text: str) -> str:
        decided = (self.replacements.decided(span) for span in self._spans(text))
        return apply(text, [span for span in decided if span is not None])

    def _mark_left(self) -> None:
        scheme, field = colours(), self.fields["body"]
        text = field.toPlainText()
        marks, spans = [], self._spans(text)
        places = in_units(text, ((span.start, span.end) for span in spans))
        for span, (begin, end) in zip(spans, places, strict=True):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(field.document())
            mark.cursor.setPosition(begin)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            tone = "danger" if span.certain else "warn"
            mark.format.setBackground(QColor(getattr(scheme, f"{tone}_ground")))
            mark.format.setForeground(QColor(getattr(scheme, tone)))
            mark.format.setFontUnderline(True)  # Colour never stands alone.
            marks.append(mark)
        field.setExtraSelections(marks)

    def _say_left(self, left: Iterable[Span]) -> None:
        """Say what stays that is refused: where the words stand that have it."""
        certain = dict.fromkeys(isolated(span.found) for span in left if span.certain)
        listed = self._names.language.listed(list(certain))
        self.refused.setText(self.tr("Not kept while it has this: {0}").format(listed))
        self.refused.setVisible(bool(certain))


class PrecedentDialog(Dialog):
    """Keeps an answer as a precedent, and asks a colleague for the second look."""

    kept = Signal(object)  # Kept

    def __init__(self, desk: Desk, parent: QWidget, file: FileId) -> None:
        super().__init__(
            desk, parent, self.tr("Keep as precedent"), self.tr("Keep, and ask for a second look"),
            lead=self.tr(
                "Whoever reads a precedent must not learn whom it was about. Its history keeps all"
                " its wordings, so names are taken out before the first word is kept."
            ),
            width=_WIDTH,
        )  # fmt: skip
        office = desk.office
        if office is None or not office.policies:
            raise LookupError("no policy is adopted")  # the wizard adopts one with the office
        self.names = GuidanceNames(desk)
        topics = office.profile_on(date.today()).items("advice_categories")
        self.form = StripForm(
            desk,
            self.names,
            [(topic, self.names.of("advice_categories", topic)) for topic in topics],
        )
        self._file = file
        self.keeper: Keeper | None = None
        self.form.setMinimumHeight(_HIGH)
        self.content.addWidget(self.form, 1)
        self.verb.setEnabled(False)
        read_to_strip(file=file).success(self._on_read).start(desk, self)

    def submit(self) -> None:
        """Keep what stands on the right."""
        if self.keeper is not None:
            self.keeper.keep()
            self.run(keep_precedent(facts=self.form.given).success(self._on_kept))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            self.banner.say("danger", *self.names.refusal(refusal))

    def _on_read(self, request: ToStrip) -> None:
        self.form.begin(request)
        # Only now: what a draft is thrown away for are the words of the request.
        self.keeper = Keeper(self.desk, self.form, draft_key(self._file, "precedent"))
        self.content.addWidget(self.keeper)
        self.verb.setEnabled(True)
        self.form.fields["title"].setFocus()

    def _on_kept(self, kept: Kept) -> None:
        if self.keeper is not None:
            self.keeper.finish()
        self.kept.emit(kept)
