# SPDX-License-Identifier: Apache-2.0
"""Policy: every number and every list that an organisation may set for itself.

    profile     a policy profile: named parameters, each with its paragraph and how sure we are
    days        calendar days, working days with a holiday calendar, months, years
    recounting  what the categories of earlier policies count as under a later one
    rates       what a dollar costs in other currencies, on which day
    clocks      what runs from when until when, what stopped or paused it, and who says so

**Nothing a policy says is a constant in code.** A rule asks the profile, and what it shows to a
person carries the paragraph that the profile names. Each parameter has a mark: `V` read in a
public source, `S` taken from the published annual report, `P` believed true and for the office to
confirm before it relies on it.

**A case is pinned.** An office adopts a profile whole, under `name@version`, for good. A case
names the profile in force on the day it was filed and keeps it, so that a later policy never
moves an earlier deadline.
"""
