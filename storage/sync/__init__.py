# SPDX-License-Identifier: Apache-2.0
"""Exchange: officers merge their work by encrypted files, and nobody sees what they must not.

    bundle/     the bytes of a bundle: sealed, padded, signed (FORMAT.md beside this file)
    audience    who may have a file, asked of the index
    heads       how two devices tell what the other has of a file
    peers       what is known of colleagues' devices: what they have, were sent, acknowledged
    pending     which files have to be looked at for a device: what is new, not what there is
    load        what there is to send to one officer
    notices     the word that takes a file back from a recused officer's device
    custody     who else has a file, and who gave whom his word to keep it
    outgoing    bundles as files
    claims      events in a bundle that nobody has vouched for yet
    incoming    what becomes of a bundle that has come
    withdrawal  how a device gives a file back
    folder      the exchange folder
    overview    what the exchange page shows

**One bundle is for one officer.** It holds the events and attachments of the files that he may
have and lacks, sealed to his devices. Need-to-know is what is *not in the file*: what an officer
may not have never leaves for him, and no figure in a bundle depends on it. Each kind of file says
who its readers are (`core.kinds.FileKind.readers`); everything here asks the index, which holds
the answer.

**What they have.** Every bundle says, for the files that both may see, the heads of every device's
chain (`heads`), which of the other's bundles have come, and which attachments are lacking. What is
not known to have arrived is sent again, so a lost bundle heals with the next one, and an office
that meets by chance needs no order of meeting. A device whose heads are less than it said before
was put back, and its colleagues say so; this is the checkpoint of `security.md` 2.6, without a
figure over the whole log, which would tell a recused officer that hidden files grow.

**In.** A bundle is authenticated whole before anything in it is looked at, and taken in by one
transaction or not at all (`incoming`). The same bundle again, or an old one, changes nothing and
says so. Numbers that never came are named; a later bundle may say that it makes up for them. For
one that came damaged nobody can say who sent it: a receipt goes to all colleagues, and who reads
in it that his last bundle is not among those that came writes what is lacking again.

**Taking back.** A recusal reaches the officer as a notice with the one event that recused him:
from then on he is shown nothing of the file. His device seals to each laptop of his colleagues what
it has not got (a parting bundle), then removes the file: events, payloads, attachments, index,
search. The log keeps the identifiers, so that its chain holds. Removal wins over a concurrent
grant: events of a file that was taken back are let in again only together with the evidence and
something that came after it.

**Nothing is lost by it**, although laptops that meet by chance know different things (`custody`).
A file is removed only where a colleague who may have it has given his word to keep it; who gave
his word keeps the file until he was answered, even if he is shut out himself meanwhile: hidden,
not removed. Who is given a file is told who else has it. And devices that all may not have a file,
as far as each knows, tell one another what was decided about who may, until one of them finds
somebody, or all know that there is nobody (`core.casework.need_to_know`).

**What cannot be promised.** A colleague who copied what he could see still has it; a device that
does not run this program honestly removes nothing; backups made before hold it until they go.
What only a lost laptop had is lost, parting bundles sealed to it or signed by it included: once it
is revoked they are written no more, not even for another laptop of its officer, for whom they
cannot be sealed anew; while that is only proposed they are kept back.
A colleague who was sent away while another's laptop had not answered him keeps the file, hidden,
until it has, or is revoked.
"""
