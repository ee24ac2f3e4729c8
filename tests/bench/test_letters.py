# SPDX-License-Identifier: Apache-2.0
"""Building and signing letters, against ReportLab's own paragraphs and pyHanko's own signing.

Letters to many are put on record too, which the libraries alone do not do.
"""

from __future__ import annotations

import itertools
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

from core.casework.letters import Extra, Wish
from core.letters.compose import LetterContent, compose
from core.letters.kinds import KINDS
from core.letters.render import render
from core.letters.sign import sign
from storage import processes
from storage.letters import Draft, Issued, draft
from storage.mailing import issue_many
from storage.signing import create_identity
from tests.bench.cycles import begin_cycle, clear_all, register_filers
from tests.bench.libraries import begin, by_libraries
from tests.bench.measure import in_turn, report, report_median, timed
from tests.bench.offices import make_office
from tests.core.letters import samples
from ui.process import keep_private

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import FileId
    from storage.records.records import Records

FILERS, ROUNDS = 1677, 3


def all_by_libraries(contents: Sequence[LetterContent]) -> list[bytes]:
    """Set and sign letters with the libraries alone, on as many processes as we would."""
    spawned = multiprocessing.get_context("spawn")
    number = processes.count(len(contents))
    with ProcessPoolExecutor(number, spawned, initializer=begin) as pool:
        return list(pool.map(by_libraries, contents))


def wishes_of(files: Sequence[FileId]) -> list[tuple[FileId, Wish]]:
    """Return a letter to each filer, in four languages."""
    spoken, on = itertools.cycle(("en", "fr", "es", "ru")), date(2021, 3, 20)
    return [(f, Wish("filing_clearance", next(spoken), on, Extra(""))) for f in files]


def test_1677_letters_are_issued_at_little_more_than_the_cost_of_the_libraries(
    tmp_path: Path,
) -> None:
    records = make_office(tmp_path, 0)
    files = register_filers(records, begin_cycle(records), FILERS)
    clear_all(records, files)
    create_identity(records, records.me)
    ours = libraries = 0.0
    for start in range(ROUNDS):
        wishes = wishes_of(files[start::ROUNDS])
        contents = [content_of(records, *wish) for wish in wishes]
        libraries += timed(lambda: all_by_libraries(contents))  # noqa: B023 - called at once
        ours += timed(lambda: issue_all(records, wishes))  # noqa: B023 - called at once
    records.close()
    report("issue 1,677 letters", ours, libraries, 1.3, "s")


def content_of(records: Records, file: FileId, wish: Wish) -> LetterContent:
    """Return what a letter says."""
    made = draft(records, file, wish, by=records.me)
    assert isinstance(made, Draft)
    return made.content


def issue_all(records: Records, wishes: Sequence[tuple[FileId, Wish]]) -> None:
    """Issue letters, which none may be missing of."""
    issued = issue_many(records, wishes, by=records.me, alone=keep_private)
    assert all(isinstance(one, Issued) for _, one in issued)


def test_200_letters_cost_little_more_than_the_libraries_alone() -> None:
    begin()
    jobs = [(kind, language) for language in ("en", "fr", "es", "ru") for kind in KINDS]
    ours_next, plain_next = itertools.cycle(jobs), itertools.cycle(jobs)

    def ours() -> None:
        kind, language = next(ours_next)
        head = samples.letterhead(language)
        made = compose(kind, language, samples.fields(kind, language), head, head=samples.HEAD)
        assert isinstance(made, LetterContent)
        sign(render(made), samples.signer(), at=samples.AT)

    def libraries() -> None:
        kind, language = next(plain_next)
        by_libraries(samples.content(kind, language))

    report_median("build and sign a letter", in_turn(ours, libraries, 200), 1.3)
