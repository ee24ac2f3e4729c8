# SPDX-License-Identifier: Apache-2.0
"""The disclosure programme on the screen: a cycle from its first list to its closing.

**The cycle** (the place "Disclosure"):

    page          the list of cycles, and beside it the one that is open
    cycle_pane    a cycle: its head, its tabs, and what can be done from anywhere in it
    overview      where its filers stand, its stages, its rules, its letters, its end
    filers        everybody who has to file, to find, to choose, and to act on together
    draw_pane     the draw: committed, announced (announcing), opened, drawn
    new_cycle, stages, rules    how a cycle is begun and set
    totals        what figures tell of a year whose statements are not here
    staff_import  who has to file, from the list of a personnel office
    sending       forms made, and the lists and messages that take them to people
    writing       letters and messages to many
    many          an act or a step with many
    returns       answers taken in
    report        the letters to the head: who has not filed, what was destroyed
    closing       what hinders its closing, and what settles it; twice is who was registered twice
    ending        statements of a closed cycle destroyed by two persons

**The statements** (the place "Statements"):

    statements_page    the work list of reviewers, and beside it the filing that is open
    review_list        the list: by cycle, reviewer, risk, outcome, and what is open
    statement_page     a filing: its head, and the parts below
    statement          section by section beside an earlier one; `entry_card` is an entry,
                       `names_on_lists` its matches, `words` how answers are written
    review, filing     outcome, questions, guidance, verification, notes; the filer, what was sent
    glancing           blank and unchanged statements seen one by one and cleared together
    assigning, comparing    who reviews; the names held against lists, which `name_list` reads
    keying             a statement that came on paper or by e-mail, typed in; scans of it

**What is chosen is what is meant.** An act on many is done with the rows that are chosen, or,
where none is, with all that are listed; its dialog says how many that is before it begins, and
what became of each that could not.
"""
