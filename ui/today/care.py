# SPDX-License-Identifier: Apache-2.0
"""Owns the banner of the vault itself: its weekly health check, and when its disk fills up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.operations.checking import check_vault, look_after_vault
from ui.theme.tokens import WIDE
from ui.widgets.banner import Banner
from ui.widgets.progress import Progress

if TYPE_CHECKING:
    from storage.records.care import Care
    from storage.records.check import CheckReport
    from ui.desk import Desk
    from ui.operations import Job


class CareBanner(Banner):
    """Says the most urgent thing, or nothing; a health check begins here and ends here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(WIDE)
        self._desk = desk
        self._job: Job | None = None
        self.progress = Progress()
        self.layout().addWidget(self.progress)

    def reload(self) -> None:
        """Ask again how the vault stands."""
        if self._job is None:
            look_after_vault().success(self._on_looked).start(self._desk, self)

    def _on_looked(self, care: Care) -> None:
        if self._job is not None:
            return
        if care.damaged:
            self._say_damaged()
        elif care.warnings:
            self.say("warn", *self._desk.language.message(care.warnings[0]))
        elif care.is_due:
            last = (
                self.tr("The last one was on {0}.").format(
                    self._desk.language.date(care.checked.astimezone().date())
                )
                if care.checked
                else self.tr("None has been made yet.")
            )
            hint = self.tr("{0} It takes a while, and you can go on when it has ended.")
            self._offer("info", self.tr("The weekly health check is due."), hint.format(last))
        else:
            self.clear()

    def _offer(self, tone: str, sentence: str, hint: str) -> None:
        self.say(tone, sentence, hint, action=self.tr("Check now"), slot=self._on_check_wanted)

    def _say_damaged(self) -> None:
        self._offer(
            "danger",
            self.tr("The last health check found something that is not as it was written."),
            self.tr("Settings, Health check, says what. Restore a backup before you work on."),
        )

    def _on_check_wanted(self) -> None:
        self.progress.begin()
        self.say(
            "info", self.tr("The health check is being made."),
            action=QCoreApplication.translate("HealthSection", "Stop"), slot=self._on_stop_clicked,
        )  # fmt: skip
        checking = check_vault().success(self._on_checked).watched(self.progress.show_progress)
        self._job = checking.ended(self._on_ended).start(self._desk, self)

    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_checked(self, report: CheckReport) -> None:
        self._job = None
        if report.ok:
            self.say("good", self.tr("Everything in the vault is as it was written."))
        else:
            self._say_damaged()

    def _on_ended(self) -> None:
        made = self._job is None
        self._job = None
        self.progress.end()
        if not made:
            self.reload()  # stopped or refused, it is as due as it was
