# SPDX-License-Identifier: Apache-2.0
"""Forms for many: each names nobody to strangers, and what lies in the folder is on record."""

from __future__ import annotations

import re
from contextlib import closing

import pytest

from core.casework.steps import advance
from core.disclosure.handling import change_filer
from core.disclosure.opening import filer_facts
from core.disclosure.workflow import Action
from core.errors import UserError
from storage.disclosure.forms import seconds, write_forms
from tests.bench.cycles import ON
from tests.core.disclosure.harness import COUSIN, FLAT, answer, blank, sealed
from tests.storage.disclosure.filers import codes, unlocked


def written(filers, files, folder, **how):
    with closing(write_forms(filers.records, filers.cycle, files, folder, on=ON, **how)) as made:
        return dict(one for some in made for one in some)


def test_a_form_names_nobody_until_its_code_opens_it_with_what_was_said_last_year(filers, tmp_path):
    one, other = filers.some(2)
    filers.last_year(one, blank(assets=[FLAT], relatives=[COUSIN]))
    made = written(filers, (one, other), tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(made.values())
    for file, path in made.items():
        case, html = filers.case(file), path.read_bytes()
        (form,) = case.forms
        assert re.fullmatch(r"[0-9a-f]{16}\.html", path.name)
        assert path.name == form.file_name
        for told in (case.filer.name, case.filer.number, case.number, form.code, form.proof):
            assert told.encode() not in html
        said = unlocked(html, form.code)
        assert (said["filer"], said["number"]) == (case.filer.name, case.filer.number)
        assert (said["id"], said["proof"]) == (form.id, form.proof)
        before = blank(assets=[FLAT], relatives=[COUSIN]) if file == one else None
        assert (said["before"], said["due"]) == (before, "2021-03-31")
        assert f'<html lang="{case.filer.language}"'.encode() in html
    assert filers.records.access_log(1)[0].detail == "form"


def test_nobody_is_sent_what_another_person_declared_under_the_same_number(filers, tmp_path):
    """A list that was sorted by one column alone gives everybody the number of somebody else."""
    other, renamed, shorter = filers.some(3)
    for file in (other, renamed, shorter):
        filers.last_year(file, blank(assets=[FLAT]))
    who = {file: filer_facts(filers.case(file).filer) for file in (other, renamed, shorter)}
    filers.do(other, change_filer, who[other] | {"name": "Amina Other", "email": "a@example.org"})
    filers.do(renamed, change_filer, who[renamed] | {"name": "Wed Since"})
    number = {"staff_number": f"00{who[shorter]['staff_number']}"}
    filers.do(shorter, change_filer, who[shorter] | number)
    made = written(filers, (other, renamed, shorter), tmp_path)
    before = {
        file: unlocked(path.read_bytes(), filers.case(file).forms[0].code)["before"]
        for file, path in made.items()
    }
    assert before[other] is None
    assert before[renamed] == before[shorter] == blank(assets=[FLAT])


def test_a_form_that_was_made_is_answered(filers, tmp_path):
    (file,) = filers.some(1)
    form = written(filers, [file], tmp_path)[file]
    said = unlocked(form.read_bytes(), filers.case(file).forms[0].code)
    body = answer(blank()) | {"form": said["id"], "proof": said["proof"]}
    (tmp_path / "back").write_bytes(sealed(body, key=filers.key, form=said["id"]))
    assert codes(filers.take_in(tmp_path / "back")) == {"back": 1}


@pytest.mark.parametrize(("voids", "first"), [(False, 1), (True, "disclosure.form_void")])
def test_after_another_one_a_form_is_answered_unless_it_may_be_in_other_hands(
    filers, tmp_path, voids, first
):
    (file,) = filers.some(1)
    written(filers, [file], tmp_path)
    written(filers, [file], tmp_path, voids=voids)
    for name, form in zip(("a", "b"), filers.case(file).forms, strict=True):
        body = answer(blank()) | {"form": form.id, "proof": form.proof}
        (tmp_path / name).write_bytes(sealed(body, key=filers.key, form=form.id))
    assert codes(filers.take_in(tmp_path / "a")) == {"a": first}
    assert codes(filers.take_in(tmp_path / "b")) == {"b": 1 if voids else 2}


def test_who_need_not_answer_gets_no_form(filers, tmp_path):
    released, wanted = filers.some(2)
    filers.do(released, advance, Action.RELEASE, {"reason": "On leave without pay."})
    made = written(filers, [released, wanted], tmp_path)
    assert made[released].code == "case.not_in_state"
    assert [made[wanted]] == list(tmp_path.iterdir())
    assert not filers.case(released).forms


def test_a_folder_that_takes_nothing_leaves_nothing_recorded(filers, tmp_path):
    (file,) = filers.some(1)
    with pytest.raises(UserError, match=r"copy\.not_written"):
        written(filers, [file], tmp_path / "absent")
    assert not filers.case(file).forms


def test_an_estimate_grows_with_the_number(filers):
    assert seconds(0) == 0
    assert 0.05 < seconds(10) < seconds(1000)
