# SPDX-License-Identifier: Apache-2.0
"""With the last statement of a cycle its key is destroyed: what comes back later opens nowhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.casework.steps import advance, approve
from core.disclosure import cycle_acts
from core.disclosure.returned import Returned, open_return
from core.disclosure.workflow import Action, State
from core.errors import UserError
from storage.disclosure.disposal import destroy_key_with_the_last
from tests.bench.cycles import ON, begin_cycle, register_filers
from tests.bench.offices import make_office
from tests.core.disclosure.stories import LONG
from tests.storage.disclosure.filers import Filers

RULE = "Schedule 4.2"
LATER = ON + timedelta(days=LONG)


@pytest.fixture
def filers(tmp_path):
    records = make_office(tmp_path, 0)
    cycle = begin_cycle(records)
    yield Filers(records, cycle, list(register_filers(records, cycle, 2)))
    records.close()


def dispose(filers, file):
    filers.do(file, advance, Action.DISPOSE, {"rule": RULE}, on=LATER)
    (proposal,) = filers.case(file).open_proposals
    second, word = filers.reviewer(), {"proposal": proposal.id}
    answer = filers.records.apply(
        file, lambda case, _: approve(case, word, by=second, on=LATER), actor=second
    )
    assert not hasattr(answer, "code"), answer


def key_lies_in(records, cycle, key):
    return any(key.encode() in (event.payload or b"") for event in records.events(cycle))


def test_an_answer_that_comes_after_the_disposal_is_opened_by_nobody(filers, tmp_path):
    records, cycle = filers.records, filers.cycle
    files = [filers.sent(), filers.sent()]
    late = tmp_path / "late.probitas"
    late.write_bytes(filers.answer(files[0]))
    key = str(records.load(cycle).case.registers.value("key"))
    form = filers.case(files[0]).forms[-1]
    assert isinstance(open_return(late.read_bytes(), filers.key, {form.id: form.proof}), Returned)
    for file in files:
        filers.do(file, advance, Action.CLOSE_UNFILED, {"reason": "No statement came."})
    filers.do(cycle, lambda case, **by: cycle_acts.close(case, {"required": 2, "complied": 0},
                                                         waiting=0, **by))  # fmt: skip
    dispose(filers, files[0])
    assert not destroy_key_with_the_last(records, cycle, RULE, on=LATER)
    assert key_lies_in(records, cycle, key)
    dispose(filers, files[1])
    assert destroy_key_with_the_last(records, cycle, RULE, on=LATER)
    assert not destroy_key_with_the_last(records, cycle, RULE, on=LATER)
    assert not key_lies_in(records, cycle, key)
    assert {filers.case(file).state for file in files} == {State.DISPOSED}
    filers.do(cycle, cycle_acts.reopen, {"reason": "An answer was found."}, on=LATER)
    with pytest.raises(UserError, match=r"disclosure\.key_missing"):
        filers.take_in(late, on=LATER)
    assert records.load(cycle).case.totals.number("required") == 2
