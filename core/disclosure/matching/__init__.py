# SPDX-License-Identifier: Apache-2.0
"""Matching: whom a statement names, held against lists of vendors, partners and staff, offline.

    vocabulary  words in names that name nobody: company forms, titles, words of a trade
    sound       what a word sounds like, its consonants, what an Arabic word may be in Latin letters
    reading     a name as words, each in Latin letters
    likeness    how alike two names are, and why
    index       which names of a list are worth comparing with one
    listed      what a list of vendors or partners says
    matches     what of a statement is held against which list; what was dismissed before

**A match is a question.** It names the item of the statement, the entry of the list, the words
that stand for one another and why: written alike (`exact`), written otherwise or in another
script (`transliteration`), an initial (`initials`), nearly alike (`fuzzy`). Nothing follows from
it until a reviewer says so.

**Names are words without order.** A Chinese surname stands first, a staff list puts a comma, a
form has what the filer likes. Company forms, titles and particles do not count; words of a trade
count little, and across languages. A word left out costs little; two words that contradict each
other cost what makes two sisters two persons.

**What is good enough is measured.** `tests/core/disclosure/names` has 2,000 pairs in Latin,
Cyrillic, Arabic and Chinese letters, half of them kept apart from the making of the rules, and
holds this against plain comparison. Foreign names in Chinese characters are not found again.

RapidFuzz compares letters; AnyAscii says what a letter of any script is in Latin ones.
"""
