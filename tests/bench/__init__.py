# SPDX-License-Identifier: Apache-2.0
"""Speed, as ratios against the work that cannot be avoided, measured in one run.

Each bench names two callables: what the program does, and the least that any program would have to
do for the same result. They run in turn, A B A B, so that a machine whose speed drifts slows both;
the figure is the ratio of their medians (or of their 95th percentiles, where a person waits for
each one). What holds the window up is measured in milliseconds of its thread (`test_never_frozen`),
for that is what a person feels. `make bench` prints every line and fails where a ratio passes its
limit.
"""
