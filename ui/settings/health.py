# SPDX-License-Identifier: Apache-2.0
"""Owns the section for the health check and what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.checking import check_vault
from ui.settings.section import Section
from ui.widgets.entries import Entries, Entry
from ui.widgets.progress import Progress
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from core.errors import Refusal
    from storage.records.check import CheckReport
    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.changed import Changed


class HealthSection(Section):
    """Everything is computed again from the history and compared."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Health check"),
            self.tr(
                "Verifies every page of the database, every signature and link of the history, "
                "the access log, the index and the attachments. It changes nothing."
            ),
        )
        self.start = button(
            self.tr("Check now"), self._on_start_clicked, role="primary", symbol="heart-pulse"
        )
        self.stop = button(self.tr("Stop"), self._on_stop_clicked)
        self.progress = Progress()
        self.counts = Label(role="muted")
        self.found = Entries(self.tr("Findings"))
        self.buttons(self.start, self.stop)
        for part in (self.progress, self.counts, self.found):
            self.parts.addWidget(part)
        self._job: Job | None = None
        self._hold(busy=False)
        self.found.show_entries([])

    def concerns(self, changed: Changed) -> bool:
        """A report stays as it is; it says what was true when it was made."""
        return False

    def _on_start_clicked(self) -> None:
        self._hold(busy=True)
        self.banner.clear()
        self.found.show_entries([])
        self._job = (
            check_vault()
            .success(self._on_checked)
            .watched(self.progress.show_progress)
            .ended(self._on_ended)
            .start(self.desk, self)
        )

    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_checked(self, report: CheckReport) -> None:
        number = self.desk.language.number
        self.counts.setText(
            self.tr(
                "{0} events in {1} files, {2} attachments, {3} entries of the access log"
            ).format(
                number(report.events),
                number(report.files),
                number(report.attachments),
                number(report.accesses),
            )
        )
        if report.ok:
            self.banner.say("good", self.tr("Everything is as it was written."))
        else:
            self.banner.say(
                "danger",
                self.tr("Something is not as it was written."),
                self.tr("Keep this vault as it is, do not work on in it, and restore a backup."),
            )
        entries = [self._entry(finding, "danger") for finding in report.findings]
        entries += [self._entry(note, "info") for note in report.notes]
        if report.first_bad is not None:
            entries.insert(0, self._first(report))
        self.found.show_entries(entries)

    def _entry(self, refusal: Refusal, tone: str) -> Entry:
        sentence, hint = self.desk.language.message(refusal)
        symbols = {"danger": "circle-alert", "info": "info"}
        return Entry(sentence, hint, symbol=symbols[tone])

    def _first(self, report: CheckReport) -> Entry:
        bad = report.first_bad
        return Entry(
            self.tr("The first bad event is number {0}.").format(
                self.desk.language.number(bad.number)
            ),
            str(bad.event or ""),
            symbol="circle-alert",
        )

    def _on_ended(self) -> None:
        self._job = None
        self._hold(busy=False)

    def _hold(self, *, busy: bool) -> None:
        self.start.setEnabled(not busy)
        self.stop.setVisible(busy)
        if busy:
            self.progress.begin()
        else:
            self.progress.end()
