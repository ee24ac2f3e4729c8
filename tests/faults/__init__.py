# SPDX-License-Identifier: Apache-2.0
"""Power cuts and failing disks, for workloads that are real programs.

`iolog.c` is preloaded into a workload and records, in order, what it does to one folder: every
write with its data, every truncation, sync, creation, rename and removal, and every *ack*, by
which the workload says "this is saved". `disk` then plays the record back on a model of a disk
and stops anywhere: that is the state a power cut would have left.

What the model keeps after a cut:

- what was synced before it, always;
- of what was written and not synced, each sector of 512 bytes with probability 0, 1/2 or 1, in
  no order: later sectors without earlier ones, and half of a write;
- of the names that were created, renamed or removed and whose folder was not synced, none, all,
  or the first few. A file whose content was synced may still have no name.

What it takes on trust: the disk does what it is told to when told to sync, and a sector is
written whole or not at all.

    trace = recorder.record([sys.executable, "workload.py", str(folder)], folder)
    for state in trace.crash_states(3000, seed=1):
        reopened = read(state.folder)
        assert set(state.acknowledged) <= reopened, state

A disk that fails instead of dying: `recorder.run` with a `Fault`, once per process, or, much
quicker, `inside.arm(k, errno)` within a workload that repeats one operation for every k.

What is done to real vaults with it:

    office      the office that faults are done to a copy of, opened in milliseconds
    workloads   nine operations that are cut off: by power cuts (`test_vault_power_cuts`) and by
                kills (`test_kills`); `proof` says what an interrupted vault owes
    commands    what is typed without a screen (`test_obstacles`, `test_traces`)
    erring      the same on a disk that fails at the k-th call, for every k (`test_errors`)
    locking     a person at the real window who locks it (`test_memory`)
    day         a day's work there, until it is locked (`test_traces`); `resting` sees the end

and without it: real full disks (`test_small_disk`), damage and old parts put back
(`test_damage`), what is noticed with which anchors left (`test_anchors`), words in the folder
(`test_secrecy`), what the program touches elsewhere (`test_traces`), what a person is told
(`test_obstacles`).

Linux with a C compiler; `recorder.needs_recorder` skips a test elsewhere and says why. Writes
through a memory map are not seen (SQLite's `-shm` files); any other call that escapes the recorder
is found, because a record that does not lead to the folder as it is on the disk is refused.
Programs that are started import nothing of pytest, half their time went there; and what is started
many times is forked from one that has imported everything.
"""
