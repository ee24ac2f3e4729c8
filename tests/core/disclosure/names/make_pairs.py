# SPDX-License-Identifier: Apache-2.0
"""Owns the making of the labelled set: pairs of names that are one, and pairs that are not.

`python -m tests.core.disclosure.names.make_pairs` writes `pairs.csv` from `seeds.txt`, the same
every time. README.md says how, and what the set cannot show.
"""

from __future__ import annotations

import csv
import random
import unicodedata
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SCRIPTS = ("la", "cy", "ar", "zh")
CULTURES = {
    "arab": ("arab given", "arab surname"),
    "russian": ("russian given", "russian surname"),
    "chinese": ("chinese given", "chinese surname"),
    "european": ("european given", "european surname"),
    "african": ("african given", "african surname"),
}
FORMS = {
    "la": ("Ltd.", "Limited", "LLC", "L.L.C.", "GmbH", "S.A.", "S.A.R.L.", "Inc.", "Co., Ltd.",
           "AG", "S.p.A.", "B.V.", "Sp. z o.o.", "d.o.o.", "Pty Ltd", "S. de R.L."),
    "cy": ("ООО", "ЗАО", "АО", "ПАО"),
    "ar": ("المحدودة", "ذ.م.م", "ش.م.ل.", "المساهمة"),
    "zh": ("有限公司", "有限责任公司", "股份有限公司"),
}  # fmt: skip
TRADES = (
    ("Trading", "Commerce", "Торговля", "للتجارة", "贸易"),
    ("Technologies", "Technology", "Технологии", "للتكنولوجيا", "技术"),
    ("Construction", "Contracting", "Строительство", "للمقاولات", "建设"),
    ("Logistics", "Logistique", "Логистика", "اللوجستية", "物流"),
    ("Pharmaceuticals", "Pharma", "Фармацевтика", "للأدوية", "制药"),
    ("Travel", "Viajes", "Туризм", "للسياحة", "旅游"),
    ("Insurance", "Assurances", "Страхование", "للتأمين", "保险"),
    ("Printing", "Imprimerie", "Типография", "للطباعة", "印刷"),
    ("Foods", "Alimentos", "Продукты", "للأغذية", "食品"),
    ("Consulting", "Conseil", "Консалтинг", "للاستشارات", "咨询"),
)  # fmt: skip
PLACES = ("Kenya", "Egypt", "Geneva", "Kazakhstan", "International", "Holding")
TITLES = ("Mr.", "Dr.", "Prof.", "Mme", "Eng.")

SAME = {
    "order and case": 70, "latin spellings": 150, "cyrillic, latin": 110, "arabic, latin": 120,
    "arabic, cyrillic": 40, "chinese, pinyin": 90, "traditional chinese": 30, "initials": 70,
    "name left out": 50, "typing error": 60, "chinese transcription": 30, "company form": 60,
    "company, other script": 60, "company, other trade word": 40, "company, typing error": 20,
}  # fmt: skip
OTHER = {
    "other given name": 200, "given name taken for": 200, "surname taken for": 150,
    "other patronymic": 60, "other initial": 60, "chinese, same sound": 40,
    "company taken for": 120, "other company": 60, "other trade": 50, "person and company": 30,
    "by chance": 30,
}  # fmt: skip


@dataclass(frozen=True)
class Lexeme:
    """A name in all the ways that it is written."""

    ways: dict[str, tuple[str, ...]]
    taken_for: tuple[str, ...]


def read_seeds() -> dict[str, list[Lexeme]]:
    sections: dict[str, list[Lexeme]] = {}
    for line in (HERE / "seeds.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            sections[line.strip("[]")] = current = []
        elif line and not line.startswith("#"):
            *ways, taken = [
                tuple(w.replace("_", " ") for w in part.split()) for part in line.split("|")
            ]
            current.append(Lexeme(dict(zip(SCRIPTS, ways, strict=True)), taken))
    return sections


class Maker:
    """Makes the pairs of one part of the set from the lexemes that are dealt to it."""

    def __init__(self, part: str, sections: dict[str, list[Lexeme]], rng: random.Random) -> None:
        self.part, self.rng = part, rng
        first = 0 if part == "tuning" else 1
        self.words = {name: words[first::2] for name, words in sections.items()}
        self.rows: dict[tuple[str, str], tuple[str, str, str]] = {}

    def person(self, *cultures: str) -> tuple[str, Lexeme, Lexeme]:
        culture = self.rng.choice(cultures or tuple(CULTURES))
        given, surname = CULTURES[culture]
        if culture == "russian":
            given = self.rng.choice(("russian given m", "russian given f"))
        return culture, self.rng.choice(self.words[given]), self.rng.choice(self.words[surname])

    def patronymic(self) -> Lexeme:
        return self.rng.choice(self.words["russian patronymic"])

    def way(self, word: Lexeme, script: str) -> str:
        return self.rng.choice(word.ways[script])

    def two_ways(self, word: Lexeme, script: str = "la") -> tuple[str, str]:
        ways = word.ways[script]
        return tuple(self.rng.sample(ways, 2)) if len(ways) > 1 else (ways[0], ways[0])

    def named(self, given: str, surname: str) -> str:
        """Put a name together in one of the orders and cases that lists have."""
        order = self.rng.randrange(6)
        if order < 3:
            return f"{given} {surname}"
        if order == 3:
            return f"{surname} {given}"
        return f"{surname}, {given}" if order == 4 else f"{surname.upper()} {given}"

    def render(self, given: Lexeme, surname: Lexeme, script: str) -> str:
        a, b = self.way(given, script), self.way(surname, script)
        return b + a if script == "zh" else self.named(a, b) if script == "la" else f"{a} {b}"

    def firm(self, brand: str, script: str, trade: tuple[str, ...] | None) -> str:
        form = self.rng.choice(FORMS[script])
        word = "" if trade is None else trade[SCRIPTS.index(script) + 1]
        if script == "la" and trade is not None:
            word = trade[0]
        if script == "zh":
            return f"{brand}{word}{form}"
        if script == "cy":
            return f"{form} «{' '.join((brand, word)).strip()}»"
        said = " ".join((brand, word)).strip()
        return f"شركة {said} {form}" if script == "ar" else f"{said} {form}"

    def typed_wrong(self, text: str) -> str:
        """Return a text with one slip of the finger in a long enough word."""
        words = text.split()
        long = [n for n, word in enumerate(words) if len(word) > 5 and word.isalpha()]
        if not long:
            return text
        n = self.rng.choice(long)
        word, at = words[n], self.rng.randrange(1, len(words[n]) - 1)
        slips = (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + self.rng.choice("aeioulrnst") + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
        words[n] = self.rng.choice([slip for slip in slips if slip != word])
        return " ".join(words)

    def fill(self, same: bool, kind: str, count: int) -> None:
        make = getattr(self, "_" + kind.replace(", ", "_").replace(" ", "_"))
        have, tries = 0, 0
        while have < count:
            tries += 1
            assert tries < 200 * count, f"seeds give too few pairs: {kind}"
            made = make()
            if made is None or made[0] == made[1] or made in self.rows or made[::-1] in self.rows:
                continue
            people = "compan" not in kind and kind != "other trade"
            self.rows[made] = ("staff" if people else "vendors", kind, "1" if same else "0")
            have += 1

    # Pairs that are one.

    def _order_and_case(self):
        _, given, surname = self.person("arab", "russian", "european", "african")
        a, b = self.way(given, "la"), self.way(surname, "la")
        bare = "".join(
            c for c in unicodedata.normalize("NFKD", f"{b}, {a}") if not unicodedata.combining(c)
        )
        return f"{a} {b}", self.rng.choice(
            (bare, f"{b.upper()} {a}", f"{self.rng.choice(TITLES)} {a} {b}")
        )

    def _latin_spellings(self):
        _, given, surname = self.person("arab", "russian", "european", "african")
        (a, b), (c, d) = self.two_ways(given), self.two_ways(surname)
        return self.named(a, c), self.named(b, d)

    def _across(self, one: str, two: str, *cultures: str):
        _, given, surname = self.person(*cultures)
        if not all(w.ways[s] for w in (given, surname) for s in (one, two)):
            return None
        return self.render(given, surname, one), self.render(given, surname, two)

    def _cyrillic_latin(self):
        return self._across("cy", "la", "russian", "russian", "arab", "chinese", "european")

    def _arabic_latin(self):
        return self._across("ar", "la", "arab", "arab", "arab", "african", "russian", "european")

    def _arabic_cyrillic(self):
        return self._across("ar", "cy", "arab", "arab", "russian")

    def _chinese_pinyin(self):
        return self._across("zh", "la", "chinese")

    def _traditional_chinese(self):
        _, given, surname = self.person("chinese")
        (a, b), (c, d) = self.two_ways(given, "zh"), self.two_ways(surname, "zh")
        return c + a, d + b

    def _initials(self):
        _, given, surname = self.person("russian", "european", "african", "arab")
        script = self.rng.choice(("la", "la", "cy"))
        a, b = self.way(given, script), self.way(surname, script)
        short = f"{a[0]}." if "-" not in a else f"{a[0]}.-{a.split('-')[1][0]}."
        return f"{a} {b}", self.rng.choice((f"{short} {b}", f"{b} {short}", f"{b}, {short}"))

    def _name_left_out(self):
        _, given, surname = self.person("russian")
        script = self.rng.choice(("la", "cy"))
        a, b = self.way(given, script), self.way(surname, script)
        father = self.way(self.patronymic(), script)
        other = self.rng.choice(("la", "cy"))
        return f"{a} {father} {b}", self.render(given, surname, other)

    def _typing_error(self):
        _, given, surname = self.person("russian", "european", "african", "arab")
        text = f"{self.way(given, 'la')} {self.way(surname, 'la')}"
        return text, self.typed_wrong(text)

    def _chinese_transcription(self):
        return self._across("zh", "la", "european", "russian")

    def _brand(self) -> Lexeme:
        return self.rng.choice(self.words["brand"])

    def _company_form(self):
        brand, trade = self.way(self._brand(), "la"), self.rng.choice((None, *TRADES))
        return self.firm(brand, "la", trade), self.rng.choice(
            (self.firm(brand, "la", trade), f"{brand} {trade[0] if trade else ''}".strip())
        )

    def _company_other_script(self):
        brand, trade = self._brand(), self.rng.choice((None, *TRADES))
        script = self.rng.choice([s for s in ("cy", "ar") if brand.ways[s]])
        if brand.ways["zh"] and brand.ways["la"][0] in _PINYIN:
            script = "zh"
        a, b = self.way(brand, "la"), self.way(brand, script)
        return self.firm(a, "la", trade), self.firm(b, script, trade)

    def _company_other_trade_word(self):
        brand, trade = self.way(self._brand(), "la"), self.rng.choice(TRADES)
        form = self.rng.choice(FORMS["la"])
        word = self.rng.choice((trade[1], f"{trade[0]} {self.rng.choice(PLACES)}", ""))
        return self.firm(brand, "la", trade), " ".join(f"{brand} {word} {form}".split())

    def _company_typing_error(self):
        brand = self.way(self._brand(), "la")
        trade = self.rng.choice(TRADES)
        return self.firm(brand, "la", trade), self.firm(self.typed_wrong(brand), "la", trade)

    # Pairs that are not.

    def _two_scripts(self, culture: str) -> tuple[str, str]:
        if culture == "chinese":
            return self.rng.choice((("la", "la"), ("zh", "la"), ("zh", "zh")))
        return self.rng.choice((("la", "la"), ("la", "la"), ("cy", "la"), ("ar", "la")))

    def _other_given_name(self):
        culture, given, surname = self.person()
        _, other, _ = self.person(culture)
        one, two = self._two_scripts(culture)
        if other is given or not all(w.ways[one] for w in (given, surname)):
            return None
        return self.render(given, surname, one), self.render(other, surname, two)

    def _given_name_taken_for(self):
        culture, given, surname = self.person()
        wrong = [name for name in given.taken_for if ord(name[0]) < 0x250]
        if not wrong:
            return None
        a = self.rng.choice(wrong)
        one, _ = self._two_scripts(culture)
        if not given.ways[one] or not surname.ways[one]:
            return None
        return self.render(given, surname, one), self.named(a, self.way(surname, "la"))

    def _surname_taken_for(self):
        culture, given, surname = self.person()
        one, _ = self._two_scripts(culture)
        if not surname.taken_for or not given.ways[one] or not surname.ways[one]:
            return None
        return self.render(given, surname, one), self.named(
            self.way(given, "la"), self.rng.choice(surname.taken_for)
        )

    def _other_patronymic(self):
        _, given, surname = self.person("russian")
        father, other = self.rng.sample(self.words["russian patronymic"], 2)
        one, two = self.rng.choice((("la", "la"), ("cy", "la"), ("cy", "cy")))
        wrong = self.way(other, two)
        if two == "la" and self.rng.random() < 0.5 and father.taken_for:
            wrong = self.rng.choice(father.taken_for)
        first = f"{self.way(given, one)} {self.way(father, one)} {self.way(surname, one)}"
        return first, f"{self.way(given, two)} {wrong} {self.way(surname, two)}"

    def _other_initial(self):
        _, given, surname = self.person("russian", "european", "african", "arab")
        a, b = self.way(given, "la"), self.way(surname, "la")
        letter = self.rng.choice([c for c in "ABCDEFGHIKLMNOPRSTVZ" if c not in a.upper()[:2]])
        return f"{a} {b}", self.rng.choice((f"{letter}. {b}", f"{b} {letter}."))

    def _chinese_same_sound(self):
        _, given, surname = self.person("chinese")
        wrong = [w for w in given.taken_for if ord(w[0]) > 0x3000]
        if not wrong:
            return None
        return self.render(given, surname, "zh"), surname.ways["zh"][0] + self.rng.choice(wrong)

    def _company_taken_for(self):
        brand, trade = self._brand(), self.rng.choice((None, *TRADES))
        script = self.rng.choice(("la", "la", "cy", "ar"))
        wrong = self.rng.choice(brand.taken_for)
        return self.firm(self.way(brand, script), script, trade), self.firm(wrong, "la", trade)

    def _other_company(self):
        one, two = self.rng.sample(self.words["brand"], 2)
        trade = self.rng.choice(TRADES)
        script = self.rng.choice(("la", "cy", "ar"))
        return self.firm(self.way(one, script), script, trade), self.firm(
            self.way(two, script), script, trade
        )

    def _other_trade(self):
        brand = self.way(self._brand(), "la")
        one, two = self.rng.sample(TRADES, 2)
        return self.firm(brand, "la", one), self.firm(brand, "la", two)

    def _person_and_company(self):
        _, given, surname = self.person("russian", "european", "arab", "african")
        return self.render(given, surname, "la"), self.firm(
            self.way(surname, "la"), "la", self.rng.choice(TRADES)
        )

    def _by_chance(self):
        one, two = self.person(), self.person()
        return self.render(*one[1:], "la"), self.render(*two[1:], "la")


_PINYIN = frozenset({"Haikuo", "Tiangong", "Huaxin", "Jinlong", "Dafeng", "Shunda"})


def make() -> list[tuple[str, ...]]:
    """Return the rows of the set, header first."""
    sections = read_seeds()
    rows: list[tuple[str, ...]] = [("part", "list", "kind", "same", "left", "right")]
    for part in ("tuning", "held out"):
        maker = Maker(part, sections, random.Random(f"names, {part}"))
        for same, kinds in ((True, SAME), (False, OTHER)):
            for kind, count in kinds.items():
                maker.fill(same, kind, count // 2)
        rows += [(part, *what, *pair) for pair, what in maker.rows.items()]
    return rows


if __name__ == "__main__":
    with (HERE / "pairs.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows(make())
