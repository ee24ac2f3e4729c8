# SPDX-License-Identifier: Apache-2.0
"""Casework: what every kind of file has in common, whatever its rules.

    workflow      the shape of a table of states and actions; each kind has its own
    case          the file as one frozen value; parts and forms are what it is read from
    path          the steps of a file read back from its history; which of them took effect
    steps         advancing, proposing, approving; a step of two persons is one event
    guards        what must hold before a step
    breaches      what must hold always, checked again on every reading
    acts          the shape of every other act; entering, membership, handling hold the common ones
    undoing       what takes back an act that was just done
    facts         what an officer states with the common acts; needs has the shapes and bounds
    people        who may do what: roles, recusal, the head, the second person
    need_to_know  who may have a file at all, to whom nothing is sent, what is evidence of it
    letters       what letters of every kind of file have in common
    referrals     what the register of referrals holds of a hand-over
    fields        the common fields, and how each merges
    practice      all that a kind adds to this: one value, which `Case.practice` gives

**How a rule is asked.** `advance(case, action, facts, by=..., on=...)` for a step, and an act such
as `add_note(case, facts, by=..., on=...)` for the rest. Both answer with a `Change` to record or
a `Refusal`. `on` is today as the caller sees it; a fact `happened_on` says that it happened on
an earlier day. `open_actions` lists every step of the present state, each open or with the reason.

**Two persons.** `advance` with a two-person action drafts a proposal; `approve` carries it out.
Both events are signed, so that the reader of a merged history checks again that they are two
people: a step that one person took alone has no effect and is shown as a breach.

**Where a file stands** is not the last thing that any laptop said. It is the last step that the
table allows, from the step before it; see `path`.

**A new kind of file** is a package beside this one: a table, its fields, its guards, a class of
`Case`, and a `Practice` that ties them together. Nothing here knows which kinds there are.
"""
