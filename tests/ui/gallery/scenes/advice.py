# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of requests, policy reviews, referrals and figures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tests.ui.gallery.scene import scene
from tests.ui.gallery.stage import choose_row
from tests.ui.sheets.conftest import write as write_register
from ui.advice.answering import AnswerDialog, OfferDialog
from ui.advice.arrivals import WhereDialog
from ui.advice.becoming import Become
from ui.advice.counting import CountingSection
from ui.advice.entry import QuickEntry
from ui.advice.owed import OwedDialog, ReferDialog
from ui.advice.page import RequestsPage
from ui.advice.referrals import ReferralsSection
from ui.advice.request_page import RequestPage
from ui.advice.story import StorySection
from ui.cases.consent import ConsentSection
from ui.cases.history import HistorySection
from ui.cases.papers import PapersSection
from ui.cases.people import PeopleSection
from ui.figures.behind import Behind
from ui.figures.export import ExportFigures
from ui.figures.numbers import Numbers
from ui.figures.page import FiguresPage
from ui.figures.printed import CheckPrinted
from ui.guidance.strip import PrecedentDialog
from ui.operations.answering import offer_texts
from ui.operations.becoming import ENQUIRY
from ui.referrals.export import ExportReferrals
from ui.referrals.page import ReferralsPage
from ui.reviews.new import NewReviewDialog
from ui.reviews.page import ReviewPage, ReviewQuestion, ReviewsPage
from ui.reviews.story import ReviewStory
from ui.sheets.taking_in import TakeIn
from ui.sheets.writing import WriteRegister
from ui.widgets.progress import Looking
from ui.widgets.working import Working

if TYPE_CHECKING:
    from typing import Any

    from tests.ui.gallery.stage import Stage


@scene("requests/register", RequestsPage)
def register(stage: Stage) -> None:
    stage.case_list("requests")


def _part(stage: Stage, name: str, what: str = "request") -> Any:
    return stage.show_file("requests", stage.office.files[what], name)


for _name, _class in {
    "story": StorySection, "papers": PapersSection, "referrals": ReferralsSection,
    "consent": ConsentSection, "people": PeopleSection, "counting": CountingSection,
    "history": HistorySection,
}.items():  # fmt: skip
    for _what in ("request", "answered"):
        _called = f"requests/{_name}" + (", answered" if _what == "answered" else "")
        scene(_called, RequestPage, _class)(partial(_part, name=_name, what=_what))


@scene("requests/log", QuickEntry)
def log(stage: Stage) -> None:
    stage.case_list("requests")
    stage.window.frame.log_request()


@scene("requests/log, from an e-mail", QuickEntry)
def log_mail(stage: Stage) -> None:
    page = stage.case_list("requests")
    stage.opened(QuickEntry(page.desk, page, stage.dropped(), (1, 3)))
    stage.pause()


def _ask(stage: Stage, action: str) -> None:
    page = _part(stage, "story")
    page._on_step_requested(next(o for o in page.view.options if o.action == action))


scene("requests/answer", AnswerDialog)(partial(_ask, action="answer"))
scene("requests/refer", ReferDialog)(partial(_ask, action="refer_on"))
scene("requests/withdraw", OwedDialog)(partial(_ask, action="withdraw"))


@scene("requests/put in a text", OfferDialog)
def offer(stage: Stage) -> None:
    page = _part(stage, "story")
    stage.opened(OfferDialog(page.desk, page, offer_texts(file=page.file)))


@scene("requests/where does it belong", WhereDialog)
def where(stage: Stage) -> None:
    page = stage.case_list("requests")
    stage.opened(WhereDialog(page.desk, page, stage.dropped()))


@scene("requests/becomes an enquiry", Become)
def become(stage: Stage) -> None:
    page = _part(stage, "counting")
    stage.opened(Become(page.desk, page, page.file, ENQUIRY))


@scene("requests/keep as precedent", PrecedentDialog)
def precedent(stage: Stage) -> None:
    page = _part(stage, "story", "answered")
    stage.opened(PrecedentDialog(page.desk, page.window(), page.file))
    stage.pause()


@scene("requests/import, the file", TakeIn)
def take_in(stage: Stage) -> Any:
    stage.case_list("requests").take_in.click()
    return stage.dialog()


@scene("requests/import, the columns", TakeIn)
def columns(stage: Stage) -> Any:
    dialog = take_in(stage)
    dialog.path.setText(str(write_register(stage.folder / "register.xlsx")))
    dialog.verb.click()
    stage.settle()
    return dialog


@scene("requests/import, the words", TakeIn)
def words(stage: Stage) -> None:
    dialog = columns(stage)
    for name, fact in {
        "Kind of thing": "category", "Topic": "subcategory", "Asked by": "name",
        "Question in short": "summary",
    }.items():  # fmt: skip
        dialog.columns.facts[name].choose(fact)
    dialog.verb.click()


@scene("requests/export", WriteRegister)
def export(stage: Stage) -> None:
    stage.case_list("requests").export.click()


@scene("reviews/list", ReviewsPage)
def reviews(stage: Stage) -> None:
    stage.case_list("reviews")


@scene("reviews/story", ReviewPage, ReviewStory)
def review(stage: Stage) -> None:
    stage.show_file("reviews", stage.office.files["review"], "story")


@scene("reviews/new", NewReviewDialog)
def new_review(stage: Stage) -> None:
    stage.case_list("reviews").drop_in.new_case()


@scene("reviews/what is this for", ReviewQuestion)
def review_question(stage: Stage) -> None:
    page = stage.case_list("reviews")
    stage.opened(ReviewQuestion(page.desk, page, stage.dropped()))


@scene("referrals/register", ReferralsPage)
def referrals(stage: Stage) -> None:
    stage.go("referrals")


@scene("referrals/export", ExportReferrals)
def export_referrals(stage: Stage) -> None:
    stage.go("referrals").export.click()


def _figure(stage: Stage, place: int) -> Any:
    page = stage.go("figures")
    page.go_to("requests 2019-2021 ")
    stage.settle()
    choose_row(page.list, place)
    stage.settle()
    return page


for _place in range(4):
    scene(f"figures/{_place + 1}", FiguresPage)(partial(_figure, place=_place))


@scene("figures/of statements", FiguresPage)
def results(stage: Stage) -> None:
    page = stage.go("figures")
    page.of.setCurrentIndex(1)
    page._on_report_chosen(1)
    stage.later(partial(page.of.setCurrentIndex, 0))
    stage.later(partial(page._on_report_chosen, 0))


@scene("figures/behind a number", Behind)
def behind(stage: Stage) -> None:
    page = _figure(stage, 0)
    table = page._shown.findChild(Numbers)
    table._on_cell(0, table.columnCount() - 1)
    stage.later(page._on_behind_closed)


@scene("figures/export", ExportFigures)
def export_figures(stage: Stage) -> None:
    stage.go("figures").export.click()


@scene("figures/printing", Working)
def printing(stage: Stage) -> None:
    title = QCoreApplication.translate("Printing", "Printing")
    shown = stage.opened(Working(stage.window.desk, stage.go("figures"), title))
    shown._hold(busy=True)
    shown._progress.show_progress(3, 12)


@scene("figures/counting", Looking)
def counting(stage: Stage) -> None:
    looking = stage.go("figures").looking
    looking._show(going=True)
    looking.progress.show_progress(2, 5)
    looking.show()
    stage.later(looking.hide)


@scene("figures/counting was stopped", Looking)
def stopped(stage: Stage) -> None:
    looking = stage.go("figures").looking
    looking._show(going=False)
    looking.show()
    stage.later(looking.hide)


@scene("figures/check printed shares", CheckPrinted)
def printed(stage: Stage) -> None:
    stage.go("figures")._on_check_clicked()
