# SPDX-License-Identifier: Apache-2.0
"""The office's rules: values in, values out. No Qt, no SQL, no files, no clock of its own.

Four ideas carry the program.

*A case file is its history.* Every change is an event, signed by the device that made it and
linked to the events its author had seen. State is what folding the events gives. Nothing is
overwritten; see `core.history`.

*Merging is set union.* Two laptops with the same events have the same state, in whatever order
the events arrived. Decisions made differently on two laptops are both kept and shown until a
person settles them with a reason.

*Rules are data.* Workflows are transition tables (`core.retaliation.workflow`,
`core.advice.workflow`, `core.policy_review.workflow`, worked by what `core.casework` has for every
kind of file), deadlines and lists are a policy profile (`core.policy`), letters are texts with
declared fields (`core.letters`). A lawyer can read them and a test can run through all of them.

*Core decides, storage remembers, ui asks.* A rule answers with a `Change` (what to record) or a
`Refusal` (a code, parameters and a hint). It never saves, shows, translates or asks the time.

Imports run one way: main -> ui -> storage -> core -> resources. `tests/test_architecture.py`
holds every module to that.
"""
