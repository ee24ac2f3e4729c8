# SPDX-License-Identifier: Apache-2.0
"""Disclosure: who files a statement of interests each year, and what becomes of it.

    cohort        who must file: the staff list, the rules that pick from it, corrected lists
    sections      what a statement asks; the form, its check and its screen are made of this table
    statement     what somebody declared, checked whole; two years beside each other
    form          the form that travels: an HTML file that a filer fills in offline and seals
    returned      what comes back, opened and checked in a fixed order
    draw          who is verified: fixed by a rule and by secrets committed before, provable
    certificate   what a draw leaves behind, and its recomputation by a stranger
    FORMAT.md     form, answer, certificate and list, for those who want to write the stranger

**A filer has no Probitas.** What everybody has is a browser. The form is one file that reaches
nobody and names nobody until its personal code opens it; the answer is one file that only the
reviewers of the cycle can open. A form is answered by whoever had its code, or not at all.

**Nobody chooses who is verified.** The rule, the list and the secrets are fixed before anybody
can know the result; see `draw`.
"""
