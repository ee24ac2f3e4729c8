# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that an act on many files does to each what it would do to it alone."""

from __future__ import annotations

import shutil

import pytest

from core.errors import Refusal, UserError
from core.ids import FileId, new_id
from storage.records import many
from storage.records.access import Act
from storage.records.check import check
from storage.records.many import apply_many, load_many
from tests.storage.records.conftest import DIRECTOR, OTHER, reopen, shut
from tests.storage.records.memo import KINDS, MEMO, opened, say, set_field

COUNT = 7


@pytest.fixture
def files(records):
    return records.create_many(MEMO, [opened(f"Memo {n}", f"EO/{n}") for n in range(COUNT)])


@pytest.fixture
def other(records, files, folder, tmp_path):
    """The same office with the same files, once more."""
    records.close()
    target = tmp_path / "Other.vault"
    shutil.copytree(folder, target)
    both = reopen(folder), reopen(target)
    yield both
    for office in both:
        shut(office)


def acts(files):
    """Say something in each file, change it, and act on the first one twice more."""
    yield from ((file, say(f"about {n}")) for n, file in enumerate(files))
    yield from ((file, set_field("title", f"Été {n}")) for n, file in enumerate(files))
    yield files[0], say("once more")


def told(records, files):
    """Return what history and lists say of files, what is drawn at random apart."""
    page = records.list(kinds=[MEMO.name], sort="number")
    events = [[(e.event.kind, e.event.seq) for e in records.events(file)] for file in files]
    return events, [(row.number, row.title, row.state) for row in page.rows]


def test_each_file_is_what_it_would_be_acted_on_alone(other, files, monkeypatch):
    monkeypatch.setattr(many, "TOGETHER", 4)
    one, two = other
    together = apply_many(one, acts(files))
    with two.transaction():
        singly = [two.apply(file, decide) for file, decide in acts(files)]
    assert [a.case for a in together] == [a.case for a in singly]
    assert told(one, files) == told(two, files)
    assert [h.number for h in one.search("ete 3", 5)] == ["EO/3"]
    for office in other:
        office.close()
        again = reopen(office.vault.folder)
        assert check(again.vault, KINDS).ok
        shut(again)


def test_a_refusal_leaves_its_file_and_the_others_go_on(records, files):
    def no(_case, _registers):
        return Refusal.of("case.role")

    answers = apply_many(records, [(files[0], no), (files[1], say("yes")), (files[0], say("then"))])
    assert answers[0] == Refusal.of("case.role")
    assert [len(records.events(file)) for file in files[:3]] == [3, 3, 2]
    assert records.access_log(1)[0].act is Act.REFUSED


def test_what_ends_the_acts_undoes_all_of_them_with_what_was_attached(records, files):
    before = records.journal.log.head()

    def until_somebody_gives_up():
        records.attach(b"x" * 100, "a.txt", "text/plain")
        yield files[0], say("nothing of this")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        apply_many(records, until_somebody_gives_up())
    assert records.journal.log.head() == before
    assert records.search("nothing", 5) == []
    assert records.vault.db.query_value("SELECT count(*) FROM attachment") == 0
    assert check(records.vault, KINDS).ok


def test_a_file_that_is_not_here_undoes_all(records, files):
    before = records.journal.log.head()
    with pytest.raises(UserError) as error:
        apply_many(records, [(files[0], say("x")), (FileId(new_id()), say("y"))])
    assert error.value.code == "records.file_unknown"
    assert records.journal.log.head() == before


def test_nobody_acts_on_what_he_may_not_have(pair, monkeypatch):
    first, second = pair
    hidden = first.create(MEMO, opened("Secret", "EO/9", hidden_from=[OTHER]))
    second.ingest(first.events())
    (answer,) = apply_many(second, [(hidden, say("x"))])
    assert answer == Refusal.of("records.not_for_you")
    with pytest.raises(UserError) as refused:
        list(load_many(second, [hidden]))
    assert refused.value.code == "records.not_for_you"
    (answer,) = apply_many(second, [(hidden, say("x"))], actor=DIRECTOR)
    assert answer == Refusal.of("office.void_not_by_owner")


def test_no_acts_change_nothing(records):
    before = records.journal.log.head()
    assert apply_many(records, ()) == []
    assert records.journal.log.head() == before


def test_many_files_are_read_as_each_is_alone_and_refused_alike(records, files):
    alone = [records.load(file).case for file in files]
    records.journal.files.forget()
    assert [opened.case for opened in load_many(records, files)] == alone
    unknown = FileId(new_id())
    with pytest.raises(UserError) as refused:
        list(load_many(records, [*files, unknown]))
    assert refused.value.code == "records.file_unknown"
