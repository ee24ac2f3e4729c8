# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that marks of answers and forwards are told from what a subject says."""

from __future__ import annotations

import pytest

from core.casework.subjects import answers, bare
from tests.cases import in_each


@in_each(
    "mark",
    [
        "Re: ", "RE: re: ", "Fwd: ", "FW: RE: ", "TR : ", "RV: ", "Пересл: ", "На: ", "转发：",
        "回复: ", "رد: ", "إعادة توجيه: ", "RE[2]: ", "AW: WG: ",
    ],
)  # fmt: skip
def test_a_subject_is_what_stands_behind_the_marks(mark):
    assert bare(f"{mark}Gift: may I? ") == "Gift: may I?"


@pytest.mark.parametrize("subject", ["Resignation: may I?", "Treaty: a gift", "Gift Re: pen", ""])
def test_what_only_begins_like_a_mark_is_left_whole(subject):
    assert bare(subject) == subject
    assert not answers(subject)


def test_a_subject_that_answers_is_told_from_one_that_forwards():
    assert answers("Re: Gift")
    assert answers("答复：Gift")
    assert not answers("Fwd: Gift")
