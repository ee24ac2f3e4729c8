# SPDX-License-Identifier: Apache-2.0
"""Cases of retaliation and prevention on the screen: found, read, worked, settled.

    page         the place: the list, and beside it the case that is open; files are dropped here
    case_list    filter, states, order, and the table; `table` is its model
    case_page    one case: `header`, `action_bar`, `notices`, and the parts below

    facts, people, allegations, consent, measures, papers, letters, history
                 the parts; `section` is the shape of most of them, `card` what they are made of
    form         forms made from core's table of facts, of the widgets in `fields`
    act_form     such a form where the text stood that it changes; `keeper` keeps its draft
    step_dialog  such a form for a step; `approval` is the other dialog
    drop         what becomes of dropped files; `new_case` takes in a complaint
    viewer       a document, drawn from memory; a copy leaves only when asked for
    versions     two versions of a text beside each other; `compared` is one side of it,
                 `differences` the words by which two texts differ, `stored` values in words
    names        what things are called in the window's language
    prose        text that people typed: plain, each paragraph in its own direction

**Nothing is decided here.** What may be done, and why not, comes with the case from the database
thread in one frozen `CaseView`; the buttons show it. What a form asks is core's table of needs,
and what is wrong with an answer is core's refusal, shown at the field that it is about.

**Nothing typed is lost.** A form keeps its draft after two idle seconds and before the vault is
locked. A case that changes meanwhile is shown anew around the open form, not through it.
"""
