# SPDX-License-Identifier: Apache-2.0
"""A case file is its history: events, their signatures, and the fold that gives the state.

    canonical   one value, one byte string (strict JSON)
    event       what an event says, its commitment to its payload, its id and its signature
    ops         the five things a payload can do to the fields of a file
    fields      the table of field classes; every kind of file declares one
    fold        events in, registers out; the same registers in whatever order events arrived
    registers   what a fold gives: values, items, conflicts, and who had seen what
    settling    what rules make of a conflict: nothing is decided over it, one value settles it
    sight       what the author of one side of a conflict had seen of the others' work
    successor   one more event on top of registers, without folding all the others again

**Event and payload.** An event names its office, file, author, device instance and what the
author had seen (`deps`). It does not hold the content: it holds a *commitment*, the SHA-256 of a
random salt and the payload, which lies beside it. The chain therefore still verifies when the
law asks that a payload be erased. A payload is a list of operations (`ops`) on named fields, with
the day it happened and a reason.

**Fields and classes.** A field has a path such as `state` or `allegation/a1/prima_facie`.
How two laptops' edits of it merge is declared once, in the file kind's table:

    A  append   notes, documents, contacts: `Add`; the union of both sides
    B  decision state, findings, consent, deadlines: `Assign` names the events it replaces; what
                nobody replaced stands side by side as an open conflict until a person settles it
    C  ease     tags, colour, order: `Put`; the last writer wins
    D  removal  `Remove` an item, with a reason; an edit it had not seen beats it, and so does a
                legal hold

**What the fold promises.** It depends on the set of events alone. It never loses an event: one
that names an ancestor that has not arrived waits, and says so. Two events with the same instance
and number are an *equivocation* (a cloned or restored device); both are kept and reported.
Clocks break ties of display and of class C; they decide nothing else.

**One event more.** Nearly every event is written by somebody who has everything, and adds to it.
`extend` gives the registers with such an event from the registers without, at the cost of what
the event says; where an event may do more than its operations name, it declines, and the whole
is folded. It gives what `fold` gives or nothing: there is one meaning, and a short way to it.
"""
