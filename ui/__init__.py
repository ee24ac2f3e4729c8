# SPDX-License-Identifier: Apache-2.0
"""The window and the command line: they show and ask, and decide nothing.

**What is here**

    app          starts the window          headless/    the commands that need no screen
    frame/       the window, its places     operations/  all writing, for both of them
    start/       before a vault is open     tasks, bus   threads, and the news of a change
    settings/    what is set up             desk         what every page is given
    privacy/     who may see the screen     process      umask, no crash dumps
    lists/       what all lists share
    widgets/     the shapes of all screens  theme, i18n  how it looks, what it speaks

**The way of a change.** A page asks core which actions are open (a pure call on the frozen state
it shows). The person chooses one; the page starts an `Operation` of `ui/operations`. The database
thread lets storage load, decide with core, append and commit. Back on the window's thread the
operation's `Changed` goes out on the bus; the status line says "Saved" with the time of the
COMMIT and, where no page tells more of it, what was done; every page the change concerns reads
again. A refusal comes back the same way and is shown where the person looks: in the dialog, else
on the page.

While the window is open Python looks for dead cycles on its thread alone (`collecting`): a widget
that ends on another thread takes the program with it. So does an item of a layout that Python
holds when Qt has deleted it: layouts are asked where a part is, not what they have (`tabbing`).

**How to add a page.** Subclass `widgets.page.Page`; build widgets in the constructor, read in
`reload` with `self.desk.read(work, then, self)`; add one line to `frame.places.PLACES`. Write
with `operations.<noun>.<verb>(...).success(slot).start(self.desk, self)`. Ask in a
`widgets.dialog.Dialog`: content, one verb, `submit` runs the operation. Another language builds
all pages anew, so a constructor may say `self.tr(...)` and forget it.

**What it looks like.** The calm of a password safe, the order of a mail program: navigation, list,
file. Grounds instead of borders: three quiet greys and one white set the parts off. Four sizes of
type, a grid of four pixels, one accent. Colour never stands alone: every tone has an icon and a
word. Contrast is at least 4.5 in light and dark, and a test computes it. One shape each for
dialogs, forms, lists, banners and empty places (`widgets`); nothing else names a colour, a size or
a distance (`theme.tokens`). Heads, tabs and cards begin at one line; the keys go where a row has an
outline. The window is usable at 1280 by 800, by keyboard alone, whatever letters are on it
(`widgets.keyboard`), and mirrored for Arabic: margins, too (`widgets.margins`). `make screenshots`
takes a picture of every place, part and dialog, and lists what is cut off; whatever is new has a
scene in `tests/ui/gallery`.

**What it must never do.** Work for a tenth of a second on the window's thread: what many rows tell
is worked out with them, a row of a long list is made when it is looked at (`widgets.rows.Made`,
`cases.table`), and what takes long reports how far it is and can be stopped (`widgets.progress`,
`widgets.working`); `make bench` watches every place at a hundred thousand records, and what is as
large as it may be.
A page of very many parts makes them a few at a time (`widgets.gradually`), a paragraph without an
end is broken where it is shown, and files are read by operations. Show typed text as markup. Write
a file outside `operations`, put plaintext on the disk, or say "Saved" before COMMIT. Name a case in
the window's title. Remember anything of a vault outside it: `QSettings` holds geometry, language,
appearance, when to lock and to hide, and the folders of recent vaults; Qt's own dialog for files
keeps in `QtProject.conf` the folders it was in. Outlive a lock: locking closes the vault and
replaces the process.

**Errors.** `core.errors.UserError` and `Refusal` have a sentence and a hint in six languages.
Everything else is a bug: it reaches the last handler in `main`, which prints where it happened
and none of what it happened to.
"""
