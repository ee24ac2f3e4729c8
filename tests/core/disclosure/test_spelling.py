# SPDX-License-Identifier: Apache-2.0
"""Whatever way an office writes a grade, it is the same grade; what is none stays as it is."""

from __future__ import annotations

from core.disclosure.spelling import plain_grade
from tests.cases import in_each


@in_each(
    ("written", "grade"),
    [
        ("P4", "P-4"), ("p-04", "P-4"), ("P-4/VI", "P-4"), ("P-4 step 6", "P-4"), ("P.4", "P-4"),
        ("Ｐ－４", "P-4"), ("С-4", "P-4"), ("Р-4", "P-4"), ("ف-٤", "P-4"), ("P-4 (FTA)", "P-4"),
        ("مد-1", "D-1"), ("Д-2", "D-2"), ("d 1", "D-1"),
        ("NO-C", "NO-C"), ("NOC", "NO-C"), ("NPO-B", "NO-B"), ("НС-А", "NO-A"), ("AN-D", "NO-D"),
        ("G6", "GS-6"), ("GS-6", "GS-6"), ("ОО-6", "GS-6"), ("خ ع-6", "GS-6"), ("SG-6", "GS-6"),
        ("FS-5", "FS-5"), ("L-5", "L-5"),
        ("asg", "ASG"), ("Under-Secretary-General", "USG"), ("助理秘书长", "ASG"), ("ЗГС", "USG"),
    ],
)  # fmt: skip
def test_a_grade_is_written_one_way(written: str, grade: str) -> None:
    assert (plain_grade(written) or written) == grade


@in_each(
    "written", ["", "P", "P-", "P-0", "P-123", "P4A", "PA", "DG", "UNV", "Consultant", "4", "P-4A"]
)
def test_what_is_no_grade_is_none(written: str) -> None:
    assert plain_grade(written) is None
