# SPDX-License-Identifier: Apache-2.0
"""Confidentiality on the screen: what others could see there, and when it goes away.

    guard     begins all of this when a vault is opened, and says when to lock
    idle      minutes without a key or a mouse
    desktop   sleep, the lock of the desktop, another person at the machine
    hiding    everything covered: by a key, or while one works in another program
    cover     what lies over a window then, and leaves nothing beneath it to be read
    capture   windows that the system leaves out of pictures of the screen
    windows   what the last ones ask of Windows
    machine   whether the machine writes memory to a disk that is not encrypted
    warning   saying so when an office is opened, once
    identity  persons in restricted files, shown for a while to who says why

**Locking and hiding.** Locking closes the vault and begins the process anew: Python cannot forget,
and keys and names stay in the memory of a process for whoever reads it next; one that replaces
itself by `exec` has none of them. Hiding is for the moment in which somebody comes in: it takes no
time and loses no place, and protects from eyes alone. Who sits at the machine meanwhile can kill
the program, not see into it; who reads its memory can. The settings say so.

**What is not here.** The clipboard (`widgets.clipboard`), crash dumps (`ui.process`), and what is
kept out of titles: every window is called by the name of the program, and a test looks.
"""
