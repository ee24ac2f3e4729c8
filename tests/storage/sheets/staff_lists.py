# SPDX-License-Identifier: Apache-2.0
"""Owns odd and bad staff lists, made by hand, each with what has to come of it.

`made()` yields them. What comes of one is a refusal (its code); or who is on it, the codes of all
problems, of the rows that are left out, and of remarks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from tests.storage.sheets.files import delimited, xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

HEAD = (
    "Index No",
    "Name",
    "Grade",
    "Functional title",
    "Duty station",
    "E-mail",
    "Language",
    "EOD",
)
AWA = ("100234", "Awa Diallo", "P-4", "Procurement Manager", "Dakar", "awa@example.org", "French",
       date(2015, 2, 1))  # fmt: skip
BO = ("100235", "Bo Li", "GS-6", "Finance Associate", "Beijing", "bo@example.org", "Chinese",
      date(2018, 9, 30))  # fmt: skip
TWICE, MISSING = "cohort.twice", "cohort.cell_missing"


@dataclass(frozen=True)
class Listed:
    """A staff list, and what has to come of it."""

    name: str
    make: Callable[[], bytes]
    refused: str = ""
    people: int = 0
    problems: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    says: Mapping[str, object] = field(default_factory=dict)
    """Facts of the first person."""


def row(line: tuple = AWA, **facts: object) -> tuple:
    """Return a line with some cells changed, by the names of the facts."""
    names = ("number", "name", "grade", "function", "office", "email", "language", "joined_on")
    return tuple(facts.get(name, cell) for name, cell in zip(names, line, strict=True))


def listed(name: str, *lines: tuple, header: tuple = HEAD, **expected: Any) -> Listed:
    return Listed(name, lambda: xlsx(*lines, header=header), **expected)


def text(name: str, *lines: tuple, header: tuple = HEAD, **expected: Any) -> Listed:
    form = {k: expected.pop(k) for k in ("mark", "encoding", "end") if k in expected}
    return Listed(name, lambda: delimited(*lines, header=header, **form), **expected)


def made() -> Iterator[Listed]:
    """Yield the corpus."""
    for group in (plain, headers, numbers, names, grades, days, words, twice, nobody, wrong):
        yield from group()


def plain() -> Iterator[Listed]:
    """Lists as they should be, in many letters."""
    yield listed("as it should be", AWA, BO, people=2, says={"grade": "P-4", "language": "fr"})
    yield text("as text", AWA, BO, people=2, says={"joined_on": date(2015, 2, 1)})
    yield text("with semicolons", AWA, people=1, mark=";", says={"name": "Awa Diallo"})
    yield text("with tabs, utf-16", AWA, people=1, mark="\t", encoding="utf-16")
    olena = row(name="Елена Иванова", office="Женева")
    yield text("cp1251", *[olena] * 1, people=1, encoding="cp1251", says={"office": "Женева"})
    amelie = row(name="Amélie Côté", function="Chargée de l’approvisionnement")
    yield text("cp1252", amelie, people=1, encoding="cp1252", says={"name": "Amélie Côté"})
    yield text("gb18030", row(name="王小明", office="北京办事处"), people=1, encoding="gb18030",
               says={"name": "王小明"})  # fmt: skip
    yield text("cp1256", row(name="أحمد منصور", office="القاهرة"), people=1, encoding="cp1256",
               says={"name": "أحمد منصور"})  # fmt: skip
    yield Listed("nothing", lambda: b"", refused="sheets.empty")
    yield Listed(
        "a picture", lambda: b"\x89PNG\r\n\x1a\n\0\0\0", refused="sheets.not_a_spreadsheet"
    )
    yield listed("a header alone", people=0)


def headers() -> Iterator[Listed]:
    """Columns that moved, are called otherwise, or are not there."""
    moved = (7, 3, 0, 2, 1, 6, 5, 4)
    yield listed(
        "moved columns", tuple(AWA[n] for n in moved), header=tuple(HEAD[n] for n in moved),
        people=1, says={"number": "100234", "email": "awa@example.org"},
    )  # fmt: skip
    for language, head in {
        "fr": ("Matricule", "Nom et prénom", "Classe", "Fonction", "Langue"),
        "es": ("Número de índice", "Nombre y apellidos", "Categoría", "Función", "Idioma"),
        "ru": ("Табельный номер", "ФИО", "Класс", "Должность", "Язык"),
        "ar": ("الرقم الوظيفي", "الاسم", "الرتبة", "الوظيفة", "اللغة"),
        "zh": ("工号", "姓名", "职等", "职务", "语言"),
    }.items():
        yield listed(f"in {language}", ("7", "A B", "D-1", "Chief", language), header=head,
                     people=1, says={"language": language, "function": "Chief"})  # fmt: skip
    yield listed(
        "a title above", (), HEAD, AWA, header=("Staff list as of 1 March 2021",), people=1
    )
    yield listed("no numbers", AWA[1:], header=HEAD[1:], problems=("sheets.column_missing",))
    yield listed("no names", (AWA[0], *AWA[2:]), header=(HEAD[0], *HEAD[2:]),
                 problems=("sheets.column_missing",))  # fmt: skip
    yield listed("columns nobody knows", ("x", "y"), header=("Foo", "Bar"),
                 problems=("sheets.column_missing",) * 3)  # fmt: skip
    yield listed("the end of contracts is no leaving", (*AWA, date(2021, 4, 1)),
                 header=(*HEAD, "Contract end"), people=1, says={"leaves_on": None})  # fmt: skip
    yield listed("a column twice", (*AWA, "P-5"), header=(*HEAD, "Grade"), people=1,
                 says={"grade": "P-4"})  # fmt: skip


def numbers() -> Iterator[Listed]:
    """Numbers as spreadsheets write them."""
    yield listed("numbers as numbers", row(number=100234), people=1, says={"number": "100234"})
    yield listed("zeros dropped, the same twice", row(number="00123"), row(number=123), people=1,
                 left_out=("sheets.row_twice",), says={"number": "00123"})  # fmt: skip
    yield text("numbers with decimals", row(number="100234.0"), people=1)
    yield text("numbers rounded", row(number="1.00E+05"), problems=("cohort.number_rounded",))
    yield listed("no number", row(number=None), problems=(MISSING,))
    yield listed("a number alone", ("100234",), problems=(MISSING, MISSING))


def names() -> Iterator[Listed]:
    """Names of two columns, and names that changed."""
    two = ("ID", "Last name", "First name", "Grade")
    yield listed("two columns", ("7", "Diallo", "Awa", "P-4"), header=two, people=1,
                 says={"name": "Awa Diallo"})  # fmt: skip
    yield listed("two columns, Chinese", ("7", "王", "小明", "P-4"),
                 header=("工号", "姓", "名", "职等"), people=1,
                 says={"name": "王小明"})  # fmt: skip
    yield listed("one of the two", ("7", "Suharto", None, "P-4"), header=two, people=1,
                 says={"name": "Suharto"})  # fmt: skip
    yield listed("neither", ("7", None, None, "P-4"), header=two, problems=(MISSING,))
    yield listed("another name, one number", AWA, row(name="Awa Sow"), people=1, problems=(TWICE,))
    yield listed("lines in a name", row(name="Awa\nDiallo "), people=1, says={"name": "Awa Diallo"})
    yield listed("a formula as a name", row(name="'=cmd|' /C calc'!A0"), people=1)
    yield listed("a long name", row(name="x" * 301), problems=("case.text_too_long",))
    yield listed("two numbers, one address", AWA, row(number="9", name="A. Diallo"), people=2,
                 remarks=("cohort.alike",))  # fmt: skip
    yield listed("two numbers, one name and day", AWA, row(number="9", email="a@example.org"),
                 people=2, remarks=("cohort.alike",))  # fmt: skip
    yield listed("two of one name", AWA, row(BO, name="Awa Diallo"), people=2)


def grades() -> Iterator[Listed]:
    """Grades of many spellings."""
    for written, grade in {"P4": "P-4", "ف-4": "P-4", "NOC": "NO-C", "G-6": "GS-6"}.items():
        yield listed(f"grade {written}", row(grade=written), people=1, says={"grade": grade})
    yield listed("grades of another system, remarked once", row(grade="AD 12"),
                 row(BO, grade="AD 12"), people=2, remarks=("cohort.grade_unknown",),
                 says={"grade": "AD 12"})  # fmt: skip
    yield listed("no grade", row(grade=" "), problems=(MISSING,))
    yield listed("two grades", AWA, row(grade="P-5"), people=1, problems=(TWICE,))
    yield listed("one grade in two spellings", AWA, row(grade="P4"), people=1,
                 left_out=("sheets.row_twice",))  # fmt: skip
    yield Listed("an error as a grade", lambda: delimited(row(grade="#N/A"), header=HEAD), people=1,
                 remarks=("cohort.grade_unknown",))  # fmt: skip


def days() -> Iterator[Listed]:
    """Days of many spellings, and none."""
    for written in ("2015-02-01", "01-FEB-2015", "20150201", "1er février 2015",
                    "1 февраля 2015 г.", "2015年2月1日",
                    "١ شباط/فبراير ٢٠١٥", datetime(2015, 2, 1, 9)):  # fmt: skip
        yield listed(f"day {written}", row(joined_on=written), people=1,
                     says={"joined_on": date(2015, 2, 1)})  # fmt: skip
    yield listed("a day of no order", row(joined_on="3/4/2015"), people=1,
                 problems=("sheets.days_undecided",))  # fmt: skip
    yield listed("a column of one order", row(joined_on="3/4/2015"), row(BO, joined_on="13/4/2015"),
                 people=2, says={"joined_on": date(2015, 4, 3)})  # fmt: skip
    yield listed("no day", row(joined_on="soon"), problems=("sheets.day_unread",))
    head = (*HEAD, "Separation date")
    for written in (None, "permanent", "31.12.9999", "00/00/0000", "n/a", date(9999, 12, 31)):
        yield listed(f"leaves {written}", (*AWA, written), header=head, people=1,
                     says={"leaves_on": None})  # fmt: skip
    yield listed("leaves before joining", (*AWA, date(2014, 1, 1)), header=head,
                 problems=("disclosure.leaves_before_joining",))  # fmt: skip


def words() -> Iterator[Listed]:
    """Languages and addresses."""
    for written, code in {"E": "en", "français": "fr", "عربي": "ar", "": "en"}.items():
        yield listed(f"language {written}", row(language=written), people=1,
                     says={"language": code})  # fmt: skip
    yield listed("languages of which we have none", row(language="Portuguese"),
                 row(BO, language="Urdu"), people=2, remarks=("cohort.language_unknown",),
                 says={"language": "en"})  # fmt: skip
    yield listed("no address", row(email="see intranet"), people=1, remarks=("cohort.email_odd",))
    yield listed("two addresses", row(email="a@x.org; b@x.org"), people=1,
                 remarks=("cohort.email_odd",))  # fmt: skip


def twice() -> Iterator[Listed]:
    """Rows that repeat others."""
    again = ("sheets.row_twice",)
    yield listed("the same twice", AWA, BO, AWA, people=2, left_out=again)
    yield listed("three times, once otherwise", AWA, AWA, row(office="Lomé"), people=1,
                 left_out=again, problems=(TWICE,))  # fmt: skip
    yield listed("two people twice", AWA, BO, AWA, BO, people=2, left_out=again * 2)


def nobody() -> Iterator[Listed]:
    """Rows that are about nobody."""
    note, sum_ = ("cohort.row_note",), ("Total: 1,677",)
    yield listed("a sum below", AWA, (), sum_, people=1, left_out=note)
    yield listed("a sum in two cells", AWA, ("Total", None, None, 1677), people=1, left_out=note)
    yield listed("a source below", AWA, (None, "Source: personnel office"), people=1, left_out=note)
    yield listed("a heading between", ("HEADQUARTERS",), AWA, people=1, left_out=note)
    yield listed("the header again", AWA, HEAD, BO, people=2, left_out=("cohort.row_header",))
    vacant = row(number=None, name="VACANT", email=None, language=None, joined_on=None)
    yield listed("vacant posts", AWA, vacant, row(vacant, name="Poste vacant"), people=1,
                 left_out=("cohort.row_vacant",) * 2)  # fmt: skip
    yield listed("blank rows", AWA, (), (None,) * 8, BO, people=2)


def wrong() -> Iterator[Listed]:
    """Several faults, each said."""
    yield listed("three in a row", row(number=None, grade=None, joined_on="soon"),
                 problems=(MISSING, MISSING, "sheets.day_unread"))  # fmt: skip
    yield listed("one bad among good", AWA, row(BO, grade=None), row(number="9", email="c@x.org",
                 joined_on=None), people=2, problems=(MISSING,))  # fmt: skip
    yield Listed("not finished", lambda: delimited(AWA, ('"open',), BO, header=HEAD),
                 refused="sheets.quotes")  # fmt: skip
    yield Listed("cut off", lambda: xlsx(AWA, header=HEAD)[:900], refused="sheets.damaged")
