<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Topic and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ActOnMany</name>
    <message>
        <source>Propose to a second person</source>
        <translation type="unfinished">Propose to a second person</translation>
    </message>
    <message>
        <source>Each waits until another officer approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {0}. It takes effect once a second person approves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done now</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>Nothing more can be done in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The new person types a passphrase of their own here.</source>
        <translation>The new person types a passphrase of their own here.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Files to take in</source>
        <translation>Files to take in</translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit a contact card</source>
        <translation>Admit a contact card</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>From then on what this laptop signs counts in the office, and bundles are written for it.</source>
        <translation>From then on what this laptop signs counts in the office, and bundles are written for it.</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>Whose laptop it is</translation>
    </message>
    <message>
        <source>A new colleague’s</source>
        <translation>A new colleague’s</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Name of the laptop</translation>
    </message>
    <message>
        <source>As the office calls it; it may be left empty.</source>
        <translation>As the office calls it; it may be left empty.</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>Its eight words</translation>
    </message>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>I have compared these words with {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone: cards can be exchanged.</source>
        <translation>Face to face or on the telephone: cards can be exchanged.</translation>
    </message>
    <message>
        <source>Programmes: {0}</source>
        <translation>Programmes: {0}</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>No programme</translation>
    </message>
    <message>
        <source>A card may have been exchanged for another on its way. Only the words tell.</source>
        <translation>A card may have been exchanged for another on its way. Only the words tell.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt {0}?</source>
        <translation>Adopt {0}?</translation>
    </message>
    <message>
        <source>Adopt for new cases</source>
        <translation>Adopt for new cases</translation>
    </message>
    <message>
        <source>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</source>
        <translation>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</translation>
    </message>
</context>
<context>
    <name>AllegationsSection</name>
    <message>
        <source>A detrimental action</source>
        <translation>A detrimental action</translation>
    </message>
    <message>
        <source>Detrimental actions</source>
        <translation>Detrimental actions</translation>
    </message>
    <message>
        <source>Add an allegation</source>
        <translation>Add an allegation</translation>
    </message>
    <message>
        <source>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</source>
        <translation>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</translation>
    </message>
    <message>
        <source>Change the allegation</source>
        <translation>Change the allegation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The panel found a prima facie case</source>
        <translation>The panel found a prima facie case</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>Change the finding</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>Make the finding</translation>
    </message>
</context>
<context>
    <name>AnnounceDraw</name>
    <message>
        <source>Announce the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this nothing of it can be changed: not the rule, not the list, not the secrets. Print the page and give it to somebody before a secret is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every 1,000 are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least of each stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out whoever was drawn in the cycle before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that others will publish (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one, where and when; it counts as one more hand in the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are drawn of each stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn in all: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Put in a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person reads: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter.</source>
        <translation>The language of a letter is chosen with the letter.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and icons grow with it. By keys: Ctrl and + or −, Ctrl+0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation>Approve: {0}</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>Destroy the content for good</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Choose who approves.</translation>
    </message>
    <message>
        <source>Approve this change of the office</source>
        <translation>Approve this change of the office</translation>
    </message>
    <message>
        <source>I have compared these words with the owner of the laptop</source>
        <translation>I have compared these words with the owner of the laptop</translation>
    </message>
    <message>
        <source>Have you compared the words?</source>
        <translation>Have you compared the words?</translation>
    </message>
</context>
<context>
    <name>ApproveDisposals</name>
    <message>
        <source>Approve that the statement is destroyed</source>
        <translation>Approve that the statement is destroyed</translation>
    </message>
    <message>
        <source>Approve that the statements are destroyed</source>
        <translation>Approve that the statements are destroyed</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation type="unfinished">Destroy the content for good</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation type="unfinished">This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation type="unfinished">Choose who approves.</translation>
    </message>
    <message>
        <source>Nobody who may approve it has a way into this vault: another officer of the programme approves it on their own laptop, after an exchange.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>bundle {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>{0} has this message already.</source>
        <translation>{0} has this message already.</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} is logged.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) entered in {0}.</source>
        <translation>
            <numerusform>%Ln file entered in {0}.</numerusform>
            <numerusform>%Ln files entered in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who handles them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished">Assign</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Officer</translation>
    </message>
    <message>
        <source>Officers of the programme can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</source>
        <translation>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>Back up to another disk…</translation>
    </message>
    <message>
        <source>Backups in the vault’s folder</source>
        <translation>Backups in the vault’s folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept.</source>
        <translation>Seven days, four weeks and twelve months are kept.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</source>
        <translation>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation>Make the first one now.</translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>Back up to another disk</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Backed up and verified.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Opens the files behind this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Become</name>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation type="unfinished">Becomes a retaliation enquiry</translation>
    </message>
    <message>
        <source>Open the enquiry</source>
        <translation type="unfinished">Open the enquiry</translation>
    </message>
    <message>
        <source>An enquiry is opened among the cases with what is known here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation type="unfinished">An enquiry is opened among the cases with what is known here, and the two are tied. The request stays as it is and is counted as before.</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is opened for the officers of the policy programme with what is asked here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Back to the figures</source>
        <translation>Back to the figures</translation>
    </message>
    <message>
        <source>No file stands behind this number: it was entered as a total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Its content was destroyed</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Save the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One language at a time. What has no words in another language yet gets those of the language shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this answer and its ways away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Guidance</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished">Certainty</translation>
    </message>
    <message>
        <source>Ask a question here instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendar</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished">Nothing is due</translation>
    </message>
    <message>
        <source>No clock runs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln deadline(s)</source>
        <translation>
            <numerusform>The first %Ln deadline</numerusform>
            <numerusform>The first %Ln deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln deadline</numerusform>
            <numerusform>%Ln deadlines</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to the calendar file.</source>
        <translation>
            <numerusform>%Ln deadline was written to the calendar file.</numerusform>
            <numerusform>%Ln deadlines were written to the calendar file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that move here do not move there: write the file again then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Read all of it</source>
        <translation>Read all of it</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>This laptop’s contact card</source>
        <translation>This laptop’s contact card</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Save the card…</translation>
    </message>
    <message>
        <source>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</source>
        <translation>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Contact cards (*.procard)</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Save the card…</source>
        <translation>Save the card…</translation>
    </message>
    <message>
        <source>Lock and come back later</source>
        <translation>Lock and come back later</translation>
    </message>
    <message>
        <source>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</source>
        <translation>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>Your contact card</translation>
    </message>
    <message>
        <source>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</source>
        <translation>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</translation>
    </message>
    <message>
        <source>Take in the first bundle…</source>
        <translation>Take in the first bundle…</translation>
    </message>
    <message>
        <source>Take in the first bundle</source>
        <translation>Take in the first bundle</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Bundles (*.probundle)</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Contact cards (*.procard)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>The last one was on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It takes a while, and you can go on when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekly health check is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished">Check now</translation>
    </message>
    <message>
        <source>The last health check found something that is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Health check, says what. Restore a backup before you work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health check is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Anonymous enquiry</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>State: {0}</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by: {0}</source>
        <translation>Handled by: {0}</translation>
    </message>
    <message>
        <source>Not assigned to anybody yet</source>
        <translation>Not assigned to anybody yet</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">since {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the names again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>No case fits</source>
        <translation>No case fits</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>Try fewer words, or all states.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this window.</source>
        <translation>Take in a complaint, or drop an e-mail on this window.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Take in a complaint</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Type to filter</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filter the cases</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Closed cases</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Due first</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Changed last</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>Allegations</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Part of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished">What came back</translation>
    </message>
    <message>
        <source>Policy or draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade and risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation type="unfinished">A copy was written. Outside the vault nothing protects it any more.</translation>
    </message>
    <message>
        <source>{0} is signed and issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Show</translation>
    </message>
</context>
<context>
    <name>CertifyDisposal</name>
    <message>
        <source>Destroyed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {0}. Proposed by {1}, approved by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements destroyed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
</context>
<context>
    <name>CheckPrinted</name>
    <message>
        <source>Check printed shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a passage of a report that tells shares of one whole, such as the grades of those who had to file. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There are no percentages in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares can be the parts of one whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares add up to {0} per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are missing, or belong to another whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {0} they are 100: it is part of another share. Write “of which”, or tell the other share without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose colleagues</source>
        <translation>Choose colleagues</translation>
    </message>
    <message>
        <source>Let them hold the key</source>
        <translation>Let them hold the key</translation>
    </message>
    <message>
        <source>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</source>
        <translation>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</translation>
    </message>
    <message>
        <source>Only colleagues who have a device of their own can be chosen.</source>
        <translation>Only colleagues who have a device of their own can be chosen.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What hinders closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {0} of {1}. What is left, by what is to be done next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one counts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Files of a programme go to those who have a part in it, and to nobody else.</source>
        <translation>Files of a programme go to those who have a part in it, and to nobody else.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>None yet: admit a contact card.</source>
        <translation>None yet: admit a contact card.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revocation proposed</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Write…</translation>
    </message>
    <message>
        <source>{0}: its revocation waits for approval</source>
        <translation>{0}: its revocation waits for approval</translation>
    </message>
    <message>
        <source>{0}: not heard from yet</source>
        <translation>{0}: not heard from yet</translation>
    </message>
    <message>
        <source>{0}: last heard from {1}</source>
        <translation>{0}: last heard from {1}</translation>
    </message>
    <message>
        <source>never came: bundle {0}</source>
        <translation>never came: bundle {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) not acknowledged yet</source>
        <translation>
            <numerusform>%Ln bundle not acknowledged yet</numerusform>
            <numerusform>%Ln bundles not acknowledged yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln file to send</numerusform>
            <numerusform>%Ln files to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>Newest file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is written; not confirmed from there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last bundle written {0}</source>
        <translation>last bundle written {0}</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>No device yet</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Device revoked</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revocation proposed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) missing</source>
        <translation>
            <numerusform>%Ln bundle missing</numerusform>
            <numerusform>%Ln bundles missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard from for long</source>
        <translation>Not heard from for long</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, on this laptop. Headings can also be dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>If letters of the samples look wrong, choose another.</source>
        <translation>If letters of the samples look wrong, choose another.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>{0}: what it has</source>
        <translation>{0}: what it has</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Year, month, day</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Day, month, year</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Month, day, year</translation>
    </message>
    <message>
        <source>{0}: how days are written</source>
        <translation>{0}: how days are written</translation>
    </message>
    <message>
        <source>How are days written?</source>
        <translation>How are days written?</translation>
    </message>
    <message>
        <source>Say which column has: {0}</source>
        <translation>Say which column has: {0}</translation>
    </message>
    <message>
        <source>Say how days are written in: {0}</source>
        <translation>Say how days are written in: {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take in a complaint</source>
        <translation type="unfinished">Take in a complaint</translation>
    </message>
    <message>
        <source>Enter a policy review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation type="unfinished">Log a request</translation>
    </message>
    <message>
        <source>Take in e-mails and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Help</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Language of the window</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Appearance</translation>
    </message>
    <message>
        <source>Officer of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office closes until it is opened again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the statements are held against lists of vendors and partners and against the staff list. What is alike is shown in the statement, with the reason: it is a question, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the staff list of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .xlsx or .csv with a column of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation type="unfinished">This file is not there.</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: {0}, rows: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(nothing)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Sign and issue</source>
        <translation>Sign and issue</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation>Next step (optional)</translation>
    </message>
    <message>
        <source>Left empty, the letter says what the state of the case implies.</source>
        <translation>Left empty, the letter says what the state of the case implies.</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>Reported to the head if not filed by (optional)</translation>
    </message>
    <message>
        <source>Answer wanted by (optional)</source>
        <translation>Answer wanted by (optional)</translation>
    </message>
    <message>
        <source>Replaces an earlier letter (optional)</source>
        <translation>Replaces an earlier letter (optional)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>Additional paragraph (optional)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>Stands before the closing words, in the language of the letter.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>Make a signing identity</translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation>Passphrase of the signer</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>The passphrase is missing.</translation>
    </message>
    <message>
        <source>Make one here, once. One of your own can be imported in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by: {0}</source>
        <translation>Signed by: {0}</translation>
    </message>
    <message>
        <source>What it discloses: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Decided differently on two laptops</source>
        <translation type="unfinished">Decided differently on two laptops</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Decisions in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two laptops decide differently is shown here, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settlement is proposed: {0}. A second person has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to settle.</source>
        <translation>
            <numerusform>%Ln more to settle.</numerusform>
            <numerusform>%Ln more to settle.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>What the person agrees to</source>
        <translation>What the person agrees to</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Record a consent</translation>
    </message>
    <message>
        <source>Nothing leaves the office without the person’s consent to that purpose.</source>
        <translation>Nothing leaves the office without the person’s consent to that purpose.</translation>
    </message>
    <message>
        <source>The person has agreed to nothing yet.</source>
        <translation>The person has agreed to nothing yet.</translation>
    </message>
    <message>
        <source>The person withdraws this consent</source>
        <translation>The person withdraws this consent</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <translation>Withdrawn on {0}</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Record a withdrawal</translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>What you choose is a proposal: a second person has to approve it.</source>
        <translation type="unfinished">What you choose is a proposal: a second person has to approve it.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation type="unfinished">A settlement is proposed, and waits for approval.</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation type="unfinished">Let this stand</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished">What was decided</translation>
    </message>
    <message>
        <source>Both decisions are kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until one is chosen the case cannot be decided, closed, written about or exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until one is chosen no letter can be written that would name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until one is chosen it cannot be put into use or exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which decision stands.</source>
        <translation type="unfinished">Choose which decision stands.</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source>How it counts</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>One person with one set of facts is one request, however many messages or calls it takes. A group’s request is one.</source>
        <translation>One person with one set of facts is one request, however many messages or calls it takes. A group’s request is one.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>It was said to be one, and to be two.</source>
        <translation>It was said to be one, and to be two.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>The same person asked about the like.</source>
        <translation>The same person asked about the like.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>One request: this is part of {0}</source>
        <translation>One request: this is part of {0}</translation>
    </message>
    <message>
        <source>Two requests: this one and {0}</source>
        <translation>Two requests: this one and {0}</translation>
    </message>
    <message>
        <source>One request…</source>
        <translation>One request…</translation>
    </message>
    <message>
        <source>Two requests…</source>
        <translation>Two requests…</translation>
    </message>
    <message>
        <source>It is counted as a request of its own.</source>
        <translation>It is counted as a request of its own.</translation>
    </message>
    <message>
        <source>It is not counted: it is part of {0}.</source>
        <translation>It is not counted: it is part of {0}.</translation>
    </message>
    <message>
        <source>One request with {0}</source>
        <translation>One request with {0}</translation>
    </message>
    <message>
        <source>Apart from {0}</source>
        <translation>Apart from {0}</translation>
    </message>
    <message>
        <source>Counted with this one</source>
        <translation>Counted with this one</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>Becomes a retaliation enquiry</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Other files</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Tie to another file</translation>
    </message>
    <message>
        <source>What this request became, and what else bears on it, is tied to it here.</source>
        <translation>What this request became, and what else bears on it, is tied to it here.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Show</translation>
    </message>
    <message>
        <source>Probitas is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Passphrase</translation>
    </message>
</context>
<context>
    <name>CycleLetter</name>
    <message>
        <source>Sign and issue</source>
        <translation type="unfinished">Sign and issue</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished">Language of the letter</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished">Answer wanted by</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation type="unfinished">Additional paragraph (optional)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation type="unfinished">Stands before the closing words, in the language of the letter.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation type="unfinished">Make a signing identity</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation type="unfinished">Preview of the letter</translation>
    </message>
</context>
<context>
    <name>CyclePane</name>
    <message>
        <source>Year and window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers the year to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: {0}. Corrected: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the list, or picked by no rule: {0}. Whether they need not file, or file as they leave, is for a person to say, among the filers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the filers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Save the list</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is issued as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy to send is saved from the list of letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What figures tell of its filings is written into it, and stays when statements are destroyed one day. Nothing can be registered or taken in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choose in a calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>DayPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle is one year of statements: who has to file, what came, what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} complied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The vault is encrypted and opens with your passphrase and with the sheet.</source>
        <translation>The vault is encrypted and opens with your passphrase and with the sheet.</translation>
    </message>
    <message>
        <source>It locks itself after five minutes; Ctrl+L locks it at once.</source>
        <translation>It locks itself after five minutes; Ctrl+L locks it at once.</translation>
    </message>
    <message>
        <source>Copy it to another disk every week: Settings, Backup.</source>
        <translation>Copy it to another disk every week: Settings, Backup.</translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation>Your office is ready</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A request that is not logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint that is not taken in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Guidance</translation>
    </message>
</context>
<context>
    <name>DrawPane</name>
    <message>
        <source>Nobody chooses who is verified. At least two officers each commit a secret; rule and list are announced; then the secrets are opened, and the result follows. On the list is who has to file, whether or not they have, and whoever announces it: it is the same for every officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the draw up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Opened</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit my secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this laptop until you open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second officer has to commit one, on a laptop of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your secret lies on another laptop: open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not announced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be drawn from: {0}. By the rule of the policy: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce the draw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be held when every secret is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the certificate and the list anybody recomputes it, without this program or with “verify-draw”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate and list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark those who are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result follows from what was announced; it cannot be drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the draw up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the number that was announced will never be published. Announcement, secrets and reason stay on record: anybody can tell what the number would have given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stays on record, and everybody commits a new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall certificate and list lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and list are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What is this for?</source>
        <translation>What is this for?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Take in</translation>
    </message>
    <message>
        <source>A new complaint</source>
        <translation>A new complaint</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>Add to a case</translation>
    </message>
    <message>
        <source>Choose the file that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>Files to take in</source>
        <translation>Files to take in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>%Ln file taken in.</numerusform>
            <numerusform>%Ln files taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered in the wrong file</source>
        <translation>Entered in the wrong file</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>Eight words</source>
        <translation>Eight words</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>The statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, wait for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the time of retention is over, two persons decide that statements are destroyed. The totals stay. With the last statement the key goes to which the forms were sealed: an answer that comes later can be opened by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to destroy them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished">Approve…</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation type="unfinished">{0} (optional)</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">Please choose</translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>{0} helped to open the vault of {1}.</source>
        <translation>{0} helped to open the vault of {1}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>The vault of {0} was opened with the help of {1}.</source>
        <translation>The vault of {0} was opened with the help of {1}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
</context>
<context>
    <name>EscrowSection</name>
    <message>
        <source>Help of colleagues</source>
        <translation>Help of colleagues</translation>
    </message>
    <message>
        <source>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</source>
        <translation>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>Who holds the key</translation>
    </message>
    <message>
        <source>Nobody holds the key of this vault yet.</source>
        <translation>Nobody holds the key of this vault yet.</translation>
    </message>
    <message>
        <source>Choose colleagues…</source>
        <translation>Choose colleagues…</translation>
    </message>
    <message>
        <source>Nobody any more…</source>
        <translation>Nobody any more…</translation>
    </message>
    <message>
        <source>Help to open a vault…</source>
        <translation>Help to open a vault…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Help a colleague</source>
        <translation>Help a colleague</translation>
    </message>
    <message>
        <source>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</source>
        <translation>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</translation>
    </message>
    <message>
        <source>Requests (*.prohelp);;All files (*)</source>
        <translation>Requests (*.prohelp);;All files (*)</translation>
    </message>
    <message>
        <source>Help to open a vault</source>
        <translation>Help to open a vault</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Write bundles…</source>
        <translation>Write bundles…</translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation>Take in bundles…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>You are the only one here. Admit the contact card of a colleague.</source>
        <translation>You are the only one here. Admit the contact card of a colleague.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>What came</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Nothing has come yet.</translation>
    </message>
    <message>
        <source>Not for you any more</source>
        <translation>Not for you any more</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Exchange folder</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>What cannot be promised</translation>
    </message>
    <message>
        <source>A colleague who copied what was open to them still has it, whatever comes.</source>
        <translation>A colleague who copied what was open to them still has it, whatever comes.</translation>
    </message>
    <message>
        <source>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</source>
        <translation>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</translation>
    </message>
    <message>
        <source>Backups made before a file was taken back hold it until they are removed.</source>
        <translation>Backups made before a file was taken back hold it until they are removed.</translation>
    </message>
    <message>
        <source>Admit a contact card…</source>
        <translation>Admit a contact card…</translation>
    </message>
    <message>
        <source>This laptop’s card…</source>
        <translation>This laptop’s card…</translation>
    </message>
    <message>
        <source>This laptop is not entered in the office.</source>
        <translation>This laptop is not entered in the office.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Give its contact card to the director.</source>
        <translation>Nothing can be written here. Give its contact card to the director.</translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation>Take in bundles</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Bundles (*.probundle)</translation>
    </message>
    <message>
        <source>Admit a contact card</source>
        <translation>Admit a contact card</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Contact cards (*.procard)</translation>
    </message>
    <message>
        <source>{0} is admitted.</source>
        <translation>{0} is admitted.</translation>
    </message>
    <message>
        <source>Write the first bundle now: it makes their vault one of this office.</source>
        <translation>Write the first bundle now: it makes their vault one of this office.</translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation>{0} waits for a second person.</translation>
    </message>
    <message>
        <source>It counts when a colleague has approved it, on their own laptop.</source>
        <translation>It counts when a colleague has approved it, on their own laptop.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export a copy?</source>
        <translation>Export a copy?</translation>
    </message>
    <message>
        <source>Export without protection</source>
        <translation>Export without protection</translation>
    </message>
    <message>
        <source>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</source>
        <translation>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Export a copy</translation>
    </message>
</context>
<context>
    <name>ExportDeadlines</name>
    <message>
        <source>Deadlines for another calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadlines from today on that the calendar shows, as an .ics file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry is a whole day with the word Probitas and a code, such as 3F7A-91C2. It says no name, no number, and not what is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code under Find (Ctrl+K), and the file opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees that calendar sees how many deadlines there are, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFigures</name>
    <message>
        <source>Export the figures</source>
        <translation>Export the figures</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON. They are copies in plain text; that they were made is entered in the access log.</source>
        <translation>Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON. They are copies in plain text; that they were made is entered in the access log.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Show small numbers</source>
        <translation>Show small numbers</translation>
    </message>
    <message>
        <source>Small numbers could identify people: such copies must stay inside the office. Otherwise they are taken out, and what would give them away with them.</source>
        <translation>Small numbers could identify people: such copies must stay inside the office. Otherwise they are taken out, and what would give them away with them.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A folder of its own is made in it.</source>
        <translation>A folder of its own is made in it.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>This folder is not there.</translation>
    </message>
    <message>
        <source>Where shall the figures be written?</source>
        <translation>Where shall the figures be written?</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are chosen, as a spreadsheet.</source>
        <translation>
            <numerusform>The %Ln line that is chosen, as a spreadsheet.</numerusform>
            <numerusform>The %Ln lines that are chosen, as a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>With who or what each is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportReferrals</name>
    <message>
        <source>Export the referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are shown, as a spreadsheet.</source>
        <translation>
            <numerusform>The %Ln line that is shown, as a spreadsheet.</numerusform>
            <numerusform>The %Ln lines that are shown, as a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what it is about, which may say who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Who asks for protection</source>
        <translation>Who asks for protection</translation>
    </message>
    <message>
        <source>Anonymous so far</source>
        <translation>Anonymous so far</translation>
    </message>
    <message>
        <source>Advice needs no name. A formal complaint does: it is about one person.</source>
        <translation>Advice needs no name. A formal complaint does: it is about one person.</translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation>Enter the applicant</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>Change the applicant</source>
        <translation>Change the applicant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Change the language</translation>
    </message>
    <message>
        <source>A report or cooperation</source>
        <translation>A report or cooperation</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>What was reported</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Add a report</translation>
    </message>
    <message>
        <source>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</source>
        <translation>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Change the report</translation>
    </message>
    <message>
        <source>A period of service</source>
        <translation>A period of service</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>Service history</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Add a period</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>No periods of service are entered.</source>
        <translation>No periods of service are entered.</translation>
    </message>
    <message>
        <source>Mediation by the ombudsman</source>
        <translation>Mediation by the ombudsman</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>Hold everything for a court or an inquiry</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>First heard of</source>
        <translation>First heard of</translation>
    </message>
    <message>
        <source>Formal complaint</source>
        <translation>Formal complaint</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>not ended</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Why it was closed</translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation>Record mediation</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Legal hold</translation>
    </message>
    <message>
        <source>Tie to another case</source>
        <translation>Tie to another case</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Other cases</translation>
    </message>
    <message>
        <source>New detriment is a case of its own, tied to this one.</source>
        <translation>New detriment is a case of its own, tied to this one.</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Register of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureViews</name>
    <message>
        <source>Table 1 and Figure 1</source>
        <translation>Table 1 and Figure 1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Figure 2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Category of requester</source>
        <translation>Category of requester</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Answers in time</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Table 1 as counted then</source>
        <translation>Table 1 as counted then</translation>
    </message>
    <message>
        <source>Figure 2 as counted then</source>
        <translation>Figure 2 as counted then</translation>
    </message>
    <message>
        <source>Table 3: Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing of statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who had to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations and activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>As shown outside the office</source>
        <translation>As shown outside the office</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Print…</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Hides numbers so small that they could identify people</source>
        <translation>Hides numbers so small that they could identify people</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers are so small that they stay inside the office.</source>
        <translation>These numbers are so small that they stay inside the office.</translation>
    </message>
    <message>
        <source>Check printed shares…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are written.</source>
        <translation>The figures are written.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filers</name>
    <message>
        <source>Filter the filers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished">Write…</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where filers stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>All filers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaited, no form made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a click chooses, a double click opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilersTable</name>
    <message>
        <source>Filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingDrop</name>
    <message>
        <source>Open the statement that these papers belong to, and drop them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answered form cannot be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered forms are taken in on the page of their cycle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Why it need not be filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Correct</translation>
    </message>
    <message>
        <source>What is to be filed, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Change</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to it are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the filer has not to file any more: take the step “{0}”, with the reason. Or they file, perhaps as they leave: change the form, and say why it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Forms are made on the page of the cycle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Nothing has all of these words.</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Exchange folder</source>
        <translation>Exchange folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</source>
        <translation>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Did not work</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Use none</translation>
    </message>
    <message>
        <source>Looked into last {0}</source>
        <translation>Looked into last {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) there: for colleagues, or not of this office.</source>
        <translation>
            <numerusform>%Ln other file there: for colleagues, or not of this office.</numerusform>
            <numerusform>%Ln other files there: for colleagues, or not of this office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundGuidance</name>
    <message>
        <source>Guidance that may answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance that may answer this ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance that may answer this is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Take the proposal back</source>
        <translation>Take the proposal back</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>Return to the drafter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>GlanceDialog</name>
    <message>
        <source>Clear at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clear</translation>
    </message>
    <message>
        <source>Blank statements, and those that say what last year’s said. Space: seen, and on to the next. The arrows go back and forth. Only what was seen is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln statement(s)</source>
        <translation>
            <numerusform>Clear %Ln statement</numerusform>
            <numerusform>Clear %Ln statements</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be cleared as: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Find a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidanceBeside</name>
    <message>
        <source>Walk through a decision tree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as precedent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague of the advice programme takes the second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is kept as a precedent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>Filter the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Guidance</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>All that stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guidance fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation type="unfinished">Try fewer words, or all states.</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Guidance</translation>
    </message>
    <message>
        <source>What the office knows how to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a piece of guidance. Precedents come from answered requests: open one and keep its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the office’s own now, among the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is put into use, it stands in the place of what it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the guide; it stays under Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished">Step {0} of {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message>
        <source>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</source>
        <translation>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>{0} events in {1} files, {2} attachments, {3} entries of the access log</source>
        <translation>{0} events in {1} files, {2} attachments, {3} entries of the access log</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Everything is as it was written.</translation>
    </message>
    <message>
        <source>Something is not as it was written.</source>
        <translation>Something is not as it was written.</translation>
    </message>
    <message>
        <source>Keep this vault as it is, do not work on in it, and restore a backup.</source>
        <translation>Keep this vault as it is, do not work on in it, and restore a backup.</translation>
    </message>
    <message>
        <source>The first bad event is number {0}.</source>
        <translation>The first bad event is number {0}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Who can see what</translation>
    </message>
    <message>
        <source>Need-to-know</source>
        <translation>Need-to-know</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show it below the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Help {0} to open a vault?</source>
        <translation>Help {0} to open a vault?</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Answer the request</translation>
    </message>
    <message>
        <source>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</source>
        <translation>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</translation>
    </message>
    <message>
        <source>{0} has read these eight words to me</source>
        <translation>{0} has read these eight words to me</translation>
    </message>
    <message>
        <source>This device has answered the request before.</source>
        <translation>This device has answered the request before.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Open with the help of two colleagues</source>
        <translation>Open with the help of two colleagues</translation>
    </message>
    <message>
        <source>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</source>
        <translation>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Save the request…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Take in an answer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Request {0}</source>
        <translation>Request {0}</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Save the request</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Answers (*.prohelp);;All files (*)</source>
        <translation>Answers (*.prohelp);;All files (*)</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Take in an answer</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in; two are needed, of different colleagues.</source>
        <translation>
            <numerusform>%n answer taken in; two are needed, of different colleagues.</numerusform>
            <numerusform>%n answers taken in; two are needed, of different colleagues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Open it anyway</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filter the history</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a signing identity</source>
        <translation>Import a signing identity</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>PKCS#12 file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase of the file</translation>
    </message>
    <message>
        <source>The one it was handed over with. Delete the file afterwards.</source>
        <translation>The one it was handed over with. Delete the file afterwards.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 file</translation>
    </message>
</context>
<context>
    <name>ImportStaff</name>
    <message>
        <source>Import a staff list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. The rules of the cycle say who of it has to file. You see who that is, and what changes, before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of people whose row does not say theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln filer(s)</source>
        <translation>
            <numerusform>Correct %Ln filer</numerusform>
            <numerusform>Correct %Ln filers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln filer(s)</source>
        <translation>
            <numerusform>Register %Ln filer</numerusform>
            <numerusform>Register %Ln filers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>I have compared these words with {0}</translation>
    </message>
    <message>
        <source>The eight words of the laptop of {0}</source>
        <translation>The eight words of the laptop of {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone.</source>
        <translation>Face to face or on the telephone.</translation>
    </message>
    <message>
        <source>Is this your office?</source>
        <translation>Is this your office?</translation>
    </message>
    <message>
        <source>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</source>
        <translation>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation>Join this office</translation>
    </message>
    <message>
        <source>Only the words tell whose bundle it is.</source>
        <translation>Only the words tell whose bundle it is.</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <source>Issued letter</source>
        <translation>Issued letter</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Export a copy…</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Export a copy</translation>
    </message>
    <message>
        <source>{0} · {1} · signed by {2}</source>
        <translation>{0} · {1} · signed by {2}</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>A copy was written. Outside the vault nothing protects it any more.</translation>
    </message>
    <message>
        <source>Send it by a safe way, and delete the copy when it has arrived.</source>
        <translation>Send it by a safe way, and delete the copy when it has arrived.</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, choices and order as they are now. For you, on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Throw the draft away</source>
        <translation>Throw the draft away</translation>
    </message>
    <message>
        <source>This is your draft of {0}.</source>
        <translation>This is your draft of {0}.</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Draft kept on this device</translation>
    </message>
</context>
<context>
    <name>KeyingDialog</name>
    <message>
        <source>Key in a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>As it is written on the paper or in the e-mail. A draft can be kept and taken up again; it is filed once it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing or wrong.</source>
        <translation>
            <numerusform>%Ln thing is missing or wrong.</numerusform>
            <numerusform>%Ln things are missing or wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>No letter has been issued yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Write a letter</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>To be written</translation>
    </message>
    <message>
        <source>The last step of the case calls for this letter.</source>
        <translation>The last step of the case calls for this letter.</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Write this letter</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Names on lists, of what is no longer declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} · {2} ({3}%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · Dismissed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is remembered: the same name is not asked about again, in this cycle or in the next, as long as the filer and the list write it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the match…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie</source>
        <translation>Tie</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation type="unfinished">Tie to another file</translation>
    </message>
    <message>
        <source>A new complaint of the same person</source>
        <translation>A new complaint of the same person</translation>
    </message>
    <message>
        <source>A file that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Second look by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote none of it reads it here and types their own passphrase. It is put into use in that officer’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who looked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineWarning</name>
    <message>
        <source>This machine writes memory to a disk that is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the disk may find names and keys on it, even of a locked vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Filers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyFiles</name>
    <message>
        <source>What could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; what was done by then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>An interim measure</source>
        <translation>An interim measure</translation>
    </message>
    <message>
        <source>Interim measures</source>
        <translation>Interim measures</translation>
    </message>
    <message>
        <source>Recommend a measure</source>
        <translation>Recommend a measure</translation>
    </message>
    <message>
        <source>None. A measure can be recommended once a complaint is in.</source>
        <translation>None. A measure can be recommended once a complaint is in.</translation>
    </message>
    <message>
        <source>A recommendation to the head</source>
        <translation>A recommendation to the head</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>None yet. They follow a determination.</source>
        <translation>None yet. They follow a determination.</translation>
    </message>
    <message>
        <source>Recommended for</source>
        <translation>Recommended for</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>open end</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>The head’s answer</source>
        <translation>The head’s answer</translation>
    </message>
    <message>
        <source>In force from and to</source>
        <translation>In force from and to</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Record when it is in force</source>
        <translation>Record when it is in force</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation>Record that it was done</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>Recommended on</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln month(s), on {0}</source>
        <translation>
            <numerusform>After %Ln month, on {0}</numerusform>
            <numerusform>After %Ln months, on {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>According to</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>A check-in</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation>Record a check-in</translation>
    </message>
    <message>
        <source>Check-ins compare how the person is placed with how it was at filing.</source>
        <translation>Check-ins compare how the person is placed with how it was at filing.</translation>
    </message>
    <message>
        <source>How the person was placed at filing</source>
        <translation>How the person was placed at filing</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>Not taken yet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation>Take the baseline</translation>
    </message>
    <message>
        <source>New detriment</source>
        <translation>New detriment</translation>
    </message>
    <message>
        <source>No new detriment</source>
        <translation>No new detriment</translation>
    </message>
    <message>
        <source>No longer as at filing</source>
        <translation>No longer as at filing</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln deadline</numerusform>
            <numerusform>%Ln deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Give it back to who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back among the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw; it is offered no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>More places</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (optional)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>There are none yet.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Name and language are enough for now. The number is given by the program.</source>
        <translation>Name and language are enough for now. The number is given by the program.</translation>
    </message>
    <message>
        <source>What came in is entered in the new case.</source>
        <translation>What came in is entered in the new case.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>A new case</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>What came in</translation>
    </message>
    <message>
        <source>A formal complaint of retaliation</source>
        <translation>A formal complaint of retaliation</translation>
    </message>
    <message>
        <source>An enquiry: somebody asks for advice</source>
        <translation>An enquiry: somebody asks for advice</translation>
    </message>
    <message>
        <source>Prevention: a risk was signalled</source>
        <translation>Prevention: a risk was signalled</translation>
    </message>
    <message>
        <source>Proposed because the e-mail seems to be written in it. Please check.</source>
        <translation>Proposed because the e-mail seems to be written in it. Please check.</translation>
    </message>
    <message>
        <source>May stay empty: an enquiry can be anonymous.</source>
        <translation>May stay empty: an enquiry can be anonymous.</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>Replace the recovery code?</source>
        <translation>Replace the recovery code?</translation>
    </message>
    <message>
        <source>Replace it and show the new sheet</source>
        <translation>Replace it and show the new sheet</translation>
    </message>
    <message>
        <source>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</source>
        <translation>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</translation>
    </message>
</context>
<context>
    <name>NewCycle</name>
    <message>
        <source>New cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets a key of its own, with which answers of this cycle are sealed and opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the rules of the office’s policy. How many each one adds is seen when the staff list is imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among the drafts until it is put into use. A decision tree begins as the office’s own of one that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 15 characters. Length counts; signs and capitals need not be in it.</source>
        <translation>At least 15 characters. Length counts; signs and capitals need not be in it.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, once more</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>New passphrase, once more</translation>
    </message>
    <message>
        <source>Suggest six random words</source>
        <translation>Suggest six random words</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>Write it down until you know it by heart, then burn the note.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Set a new passphrase</source>
        <translation>Set a new passphrase</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>It takes the place of the one you had. The sheet stays valid.</source>
        <translation>It takes the place of the one you had. The sheet stays valid.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
</context>
<context>
    <name>NewReviewDialog</name>
    <message>
        <source>The policy and the language are enough for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in is entered in the new review.</source>
        <translation>What came in is entered in the new review.</translation>
    </message>
    <message>
        <source>A new policy review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVaultFolder</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Please give the whole path.</source>
        <translation>Please give the whole path.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>There is something in this folder already.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation>Where shall the vault stand?</translation>
    </message>
</context>
<context>
    <name>NewcomerPassphraseStep</name>
    <message>
        <source>Make the contact card</source>
        <translation>Make the contact card</translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Your title</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>As it stands below your signature.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Folder of the vault</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>A new folder on this machine, not on a network drive.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>This stands on your contact card. The director gives you your role.</source>
        <translation>This stands on your contact card. The director gives you your role.</translation>
    </message>
</context>
<context>
    <name>NobodyDialog</name>
    <message>
        <source>Let nobody hold the key any more?</source>
        <translation>Let nobody hold the key any more?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</source>
        <translation>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln decision(s) made differently on two laptops</source>
        <translation>
            <numerusform>%Ln decision made differently on two laptops</numerusform>
            <numerusform>%Ln decisions made differently on two laptops</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Until this is settled the file cannot be decided, closed or written about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>A settlement is proposed, and waits for approval.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>Against the rules</translation>
    </message>
    <message>
        <source>Set this aside, with a reason that stays on record</source>
        <translation>Set this aside, with a reason that stays on record</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Set aside…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>{0} seems to be someone in this file: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recusal proposed</source>
        <translation>Recusal proposed</translation>
    </message>
    <message>
        <source>{0} only shares a name</source>
        <translation>{0} only shares a name</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>Record the recusal</translation>
    </message>
    <message>
        <source>These are two people…</source>
        <translation>These are two people…</translation>
    </message>
    <message>
        <source>Letter to be written</source>
        <translation>Letter to be written</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Write this letter</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Put in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office’s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Hide (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read when you take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Take in</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} is logged.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Office and letterhead</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Prefix of register numbers</source>
        <translation>Prefix of register numbers</translation>
    </message>
    <message>
        <source>Letters already issued keep their number.</source>
        <translation>Letters already issued keep their number.</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Save letterhead</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Letters to these authorities are addressed so.</source>
        <translation>Letters to these authorities are addressed so.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Ethics Office</source>
        <translation>Ethics Office</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation>As it stands on letters.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Read…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds, each with the paragraph it comes from.</source>
        <translation>Deadlines, lists and thresholds, each with the paragraph it comes from.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Folder of the vault</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>A new folder on this machine, not on a network drive.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Your office</translation>
    </message>
</context>
<context>
    <name>OpenFields</name>
    <message>
        <source>Still to be filled in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Sorted by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Order</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Where filers stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the staff list: the rules say who of it has to file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the totals only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: {0} of {1} complied. Source: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Show</translation>
    </message>
    <message>
        <source>To be released, or kept with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings that are not closed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hinders it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} complied. These numbers stay when statements are destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was closed, what another laptop did has changed its filings: by them it is now {0} of {1}, and so say the results. Reopen the cycle and close it again to keep that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have to file: {0}. Filed and reviewed so far: {1}. Not yet: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Change…</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report who has not filed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter as reached…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>A note</source>
        <translation>A note</translation>
    </message>
    <message>
        <source>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</source>
        <translation>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Information asked for</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>The information came</source>
        <translation>The information came</translation>
    </message>
    <message>
        <source>Record that it came</source>
        <translation>Record that it came</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Not on this device yet</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Take this out of view</source>
        <translation>Take this out of view</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Not on this device yet</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Information asked for</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Somebody else may know the old one</source>
        <translation>Somebody else may know the old one</translation>
    </message>
    <message>
        <source>The vault key is then replaced as well, which takes a little longer.</source>
        <translation>The vault key is then replaced as well, which takes a little longer.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</source>
        <translation>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Create the office</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Change the person</translation>
    </message>
    <message>
        <source>A contact with this person</source>
        <translation>A contact with this person</translation>
    </message>
    <message>
        <source>Take this person out of view</source>
        <translation>Take this person out of view</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Record a recusal</source>
        <translation>Record a recusal</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Restricted to named officers</source>
        <translation>Restricted to named officers</translation>
    </message>
    <message>
        <source>Also on it</source>
        <translation>Also on it</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Shown to</translation>
    </message>
    <message>
        <source>Not sent until the proposed recusal is settled</source>
        <translation>Not sent until the proposed recusal is settled</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Add an officer</translation>
    </message>
    <message>
        <source>A person in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who handles the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer must not handle this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer works on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer leaves the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an officer off</source>
        <translation>Take an officer off</translation>
    </message>
    <message>
        <source>All officers of the programme may have it</source>
        <translation>All officers of the programme may have it</translation>
    </message>
    <message>
        <source>Open to the programme</source>
        <translation>Open to the programme</translation>
    </message>
    <message>
        <source>Only the head and named officers may have it</source>
        <translation>Only the head and named officers may have it</translation>
    </message>
    <message>
        <source>Restrict to named officers</source>
        <translation>Restrict to named officers</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Recused on</source>
        <translation>Recused on</translation>
    </message>
    <message>
        <source>On their laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the recusal</source>
        <translation>Lift the recusal</translation>
    </message>
    <message>
        <source>Only shares a name</source>
        <translation>Only shares a name</translation>
    </message>
    <message>
        <source>The laptop has confirmed that it gave the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: the file is given back at the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; what they do is signed for them.</source>
        <translation>Each person has a passphrase of their own; what they do is signed for them.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>What need-to-know can promise…</source>
        <translation>What need-to-know can promise…</translation>
    </message>
    <message>
        <source>The director enters, corrects and retires people.</source>
        <translation>The director enters, corrects and retires people.</translation>
    </message>
    <message>
        <source>What you change here counts when a second person has approved it: {0}.</source>
        <translation>What you change here counts when a second person has approved it: {0}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retire…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Make it the office’s own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the tree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in another language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic and source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back among the drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague looks here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from what came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set off may say who somebody is. Look, too, for a story that only one person can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Policy reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{0} · Version {1} · in force since {2}</source>
        <translation>{0} · Version {1} · in force since {2}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</source>
        <translation>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Read…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopt…</translation>
    </message>
    <message>
        <source>Version {0}, in force since {1}</source>
        <translation>Version {0}, in force since {1}</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>no such rule</source>
        <translation>no such rule</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} working days</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} months</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} years</translation>
    </message>
</context>
<context>
    <name>PrecedentDialog</name>
    <message>
        <source>Keep as precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, and ask for a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads a precedent must not learn whom it was about. Its history keeps all its wordings, so names are taken out before the first word is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progress</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>The vault is then closed and really opened twice: with the code, and with your passphrase.</source>
        <translation>The vault is then closed and really opened twice: with the code, and with your passphrase.</translation>
    </message>
    <message>
        <source>Is the sheet readable?</source>
        <translation>Is the sheet readable?</translation>
    </message>
    <message>
        <source>Type these two groups from the printed sheet.</source>
        <translation>Type these two groups from the printed sheet.</translation>
    </message>
    <message>
        <source>Prove both ways in</source>
        <translation>Prove both ways in</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Group {0}</translation>
    </message>
    <message>
        <source>This is not what the sheet says.</source>
        <translation>This is not what the sheet says.</translation>
    </message>
</context>
<context>
    <name>ProposeDisposals</name>
    <message>
        <source>Destroy the statements</source>
        <translation>Destroy the statements</translation>
    </message>
    <message>
        <source>Destroy the statement</source>
        <translation>Destroy the statement</translation>
    </message>
    <message>
        <source>{0} of {1} are proposed: of the others, the time of retention runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All can be destroyed from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be destroyed from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first can be destroyed from {0}, all of them from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of retention is not over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message numerus="yes">
        <source>Copy for %Ln second(s)</source>
        <translation>
            <numerusform>Copy for %Ln second</numerusform>
            <numerusform>Copy for %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Log a request</source>
        <translation>Log a request</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Log it</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Walk a tree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I puts a text in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is logged. The next one:</source>
        <translation>{0} is logged. The next one:</translation>
    </message>
    <message>
        <source>Keep for the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) through a tree kept</source>
        <translation>
            <numerusform>%Ln walk through a tree kept</numerusform>
            <numerusform>%Ln walks through trees kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, who asks and a line are enough. The number is given.</source>
        <translation>Category, who asks and a line are enough. The number is given.</translation>
    </message>
    <message>
        <source>Proposal {0} of {1}: what came in is entered in it.</source>
        <translation>Proposal {0} of {1}: what came in is entered in it.</translation>
    </message>
    <message>
        <source>What came in is entered in the new request.</source>
        <translation>What came in is entered in the new request.</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. Say which column has the names; other names, and a number by which the list knows them, help to tell namesakes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {0}. Names: {1}. Left out: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Referrals</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request and refer it to another channel; it is listed here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all channels and years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation type="unfinished">A copy was written. Outside the vault nothing protects it any more.</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Nothing is disclosed without the person’s consent. The facts take consent to the referral; the name takes consent to be named as well.</source>
        <translation>Nothing is disclosed without the person’s consent. The facts take consent to the referral; the name takes consent to be named as well.</translation>
    </message>
    <message>
        <source>This request was handed over to nobody.</source>
        <translation>This request was handed over to nobody.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Came back on</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>What came back</translation>
    </message>
    <message>
        <source>Correct what came back</source>
        <translation>Correct what came back</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>Record what came</translation>
    </message>
    <message>
        <source>Write the hand-over note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Take this proposal back</source>
        <translation>Take this proposal back</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>Reject this proposal</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>After an update of Probitas the lists are made anew from the history, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplacementRow</name>
    <message>
        <source>In place of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot stay: no precedent has somebody’s address or number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>What is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, address or number was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportUnfiled</name>
    <message>
        <source>Filed: {0}. Still in time: {1}. Not filed: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Language of requests that do not say theirs</source>
        <translation type="unfinished">Language of requests that do not say theirs</translation>
    </message>
    <message>
        <source>Category of requests that do not say theirs</source>
        <translation type="unfinished">Category of requests that do not say theirs</translation>
    </message>
    <message>
        <source>None: the row is an error</source>
        <translation type="unfinished">None: the row is an error</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filter the requests</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>All requests</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Closed requests</translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“All requests” shows the others. Log a new one, or drop e-mails on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Log a request</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>No request fits</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Its content was destroyed</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Counting and links</source>
        <translation>Counting and links</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>RequestTrial</name>
    <message>
        <source>Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.</source>
        <translation type="unfinished">Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.</translation>
    </message>
    <message>
        <source>By year: {0}</source>
        <translation type="unfinished">By year: {0}</translation>
    </message>
    <message>
        <source>By category: {0}</source>
        <translation type="unfinished">By category: {0}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were imported.</source>
        <translation>
            <numerusform>%Ln request was imported.</numerusform>
            <numerusform>%Ln requests were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out, being known.</source>
        <translation>
            <numerusform>%Ln row was left out, being known.</numerusform>
            <numerusform>%Ln rows were left out, being known.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>The register is written.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</source>
        <translation>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Folder of the backup</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>New folder for the vault</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>With the recovery code</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Restored.vault</source>
        <translation>Restored.vault</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restoring…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire {0}?</source>
        <translation>Retire {0}?</translation>
    </message>
    <message>
        <source>Retire and revoke their passphrases</source>
        <translation>Retire and revoke their passphrases</translation>
    </message>
    <message>
        <source>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</source>
        <translation>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</translation>
    </message>
    <message>
        <source>This happens when a second person has approved it.</source>
        <translation>This happens when a second person has approved it.</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Policy reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy reviews yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a policy that the office is asked to comment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filers are registered on the page of their cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Outcome</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation type="unfinished">Its content was destroyed</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papers</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
</context>
<context>
    <name>ReviewQuestion</name>
    <message>
        <source>A new policy review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a policy review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Outcome</translation>
    </message>
    <message>
        <source>None yet. It is entered with a step, above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to the filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A question is asked with a step, and sent as a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">Answered on</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Guidance</translation>
    </message>
    <message>
        <source>None. It is issued with a step, where a conflict is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished">Entered by</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished">Register number</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Signed by</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Issued on</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">What was done</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filer reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that the filer is to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn. Only who is drawn is verified; the draw decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished">A note</translation>
    </message>
    <message>
        <source>Notes are for reviewers. No form, letter or list that leaves the office has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">New note</translation>
    </message>
    <message>
        <source>Notes of the reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. They never leave with the statement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStory</name>
    <message>
        <source>Other files</source>
        <translation type="unfinished">Other files</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation type="unfinished">Tie to another file</translation>
    </message>
    <message>
        <source>The request that this review comes from, and what bears on it, is tied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Correct</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments were given yet, and no day is set for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the passphrase of {0}?</source>
        <translation>Revoke the passphrase of {0}?</translation>
    </message>
    <message>
        <source>Revoke this passphrase</source>
        <translation>Revoke this passphrase</translation>
    </message>
    <message>
        <source>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</source>
        <translation>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation>Revoke {0}?</translation>
    </message>
    <message>
        <source>Revoke this laptop</source>
        <translation>Revoke this laptop</translation>
    </message>
    <message>
        <source>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</source>
        <translation>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Waits for a second person</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Can be approved by</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</source>
        <translation>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</translation>
    </message>
    <message>
        <source>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</source>
        <translation>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</translation>
    </message>
    <message>
        <source>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</source>
        <translation>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</translation>
    </message>
    <message>
        <source>Until it is approved, everything stays as it was.</source>
        <translation>Until it is approved, everything stays as it was.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who has to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody whom any rule picks has to file; each is told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">By</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with commas between. P-* is every grade that begins with P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Why</translation>
    </message>
    <message>
        <source>The reason, or the paragraph that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who has to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count with the next staff list that is imported. Whoever is registered stays so until somebody says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Who has to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule yet: nobody would have to file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Add scans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Name {0} (not shown)</source>
        <translation>Name {0} (not shown)</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Switch the second factor on?</source>
        <translation>Switch the second factor on?</translation>
    </message>
    <message>
        <source>Switch it off?</source>
        <translation>Switch it off?</translation>
    </message>
    <message>
        <source>Bind to this machine</source>
        <translation>Bind to this machine</translation>
    </message>
    <message>
        <source>Free from this machine</source>
        <translation>Free from this machine</translation>
    </message>
    <message>
        <source>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</source>
        <translation>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</translation>
    </message>
    <message>
        <source>Your passphrase alone will open the vault, on any machine.</source>
        <translation>Your passphrase alone will open the vault, on any machine.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Officer</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">Please choose</translation>
    </message>
    <message>
        <source>That officer’s passphrase</source>
        <translation type="unfinished">That officer’s passphrase</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation type="unfinished">The passphrase is missing.</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Add a second officer now</source>
        <translation>Add a second officer now</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The second officer types a passphrase of their own here.</source>
        <translation>The second officer types a passphrase of their own here.</translation>
    </message>
    <message>
        <source>A second officer</source>
        <translation>A second officer</translation>
    </message>
    <message>
        <source>A determination takes effect only when a second person approves it. A colleague with a laptop of their own joins later, with a contact card; others can be added in the settings at any time.</source>
        <translation>A determination takes effect only when a second person approves it. A colleague with a laptop of their own joins later, with a contact card; others can be added in the settings at any time.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation type="unfinished">Owed since</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished">Due on</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Rule</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation type="unfinished">Hold everything for a court or an inquiry</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished">Lift the hold</translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished">The file</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Policy</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Held</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Outcome</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation type="unfinished">Why it was closed</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished">Legal hold</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Nothing to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to declare: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Locking and screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished">This machine</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody has touched the machine for</source>
        <translation>Lock when nobody has touched the machine for</translation>
    </message>
    <message>
        <source>It does not hear when this machine sleeps or locks its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the machine sleeps or the desktop locks its screen.</source>
        <translation>It also locks when the machine sleeps or the desktop locks its screen.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H hides everything at once, from wherever you are. The vault stays open meanwhile: to leave the machine, lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key, or a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything while I work in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of screenshots and shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is asked to. Menus and hints are not left out, nor does it help against programs that do not ask the system, or a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux has nothing of the kind: any program of yours can photograph the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What locking does not do</source>
        <translation>What locking does not do</translation>
    </message>
    <message>
        <source>Somebody who controls this machine while it is unlocked sees what you see.</source>
        <translation>Somebody who controls this machine while it is unlocked sees what you see.</translation>
    </message>
    <message>
        <source>The system may write memory to disk when it sleeps: use full-disk encryption.</source>
        <translation>The system may write memory to disk when it sleeps: use full-disk encryption.</translation>
    </message>
    <message numerus="yes">
        <source>What is copied here is cleared from the clipboard after %Ln second(s). Programs that keep what was copied are asked not to, and some do all the same.</source>
        <translation>
            <numerusform>What is copied here is cleared from the clipboard after %Ln second. Programs that keep what was copied are asked not to, and some do all the same.</numerusform>
            <numerusform>What is copied here is cleared from the clipboard after %Ln seconds. Programs that keep what was copied are asked not to, and some do all the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>What of memory goes to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be seen from here. Ask who looks after the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, or it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it when the machine hibernates, and it is not encrypted: names and keys can be read on the disk. Have the disk encrypted, or hibernation switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it, and they are not encrypted: names and keys can be read on the disk. Have the disk encrypted, or swap switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted. The vault is, wherever it lies; copies that you take out of it are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Recent folders</translation>
    </message>
    <message>
        <source>The first screen offers the folders of vaults opened on this machine.</source>
        <translation>The first screen offers the folders of vaults opened on this machine.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Forget them</translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Make forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each, which a browser opens without a network. It names nobody, and opens only with its personal code; the code travels another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a form already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another one for those who have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse answers to the forms that they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Folder</translation>
    </message>
    <message>
        <source>It is made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>How do they get to people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail to each, with the form in it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of codes, to keep apart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters with the codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have a form already, and are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a form or a code that was lost. Both forms can be answered then, and of two answers the later one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a form and its code may have come into the hands of somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms to be made: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the forms shall lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln minute(s).</source>
        <translation>
            <numerusform>This takes about %Ln minute.</numerusform>
            <numerusform>This takes about %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation type="unfinished">The list is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) made.</source>
        <translation>
            <numerusform>%Ln form made.</numerusform>
            <numerusform>%Ln forms made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written.</source>
        <translation>
            <numerusform>%Ln e-mail written.</numerusform>
            <numerusform>%Ln e-mails written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the forms lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Save the list</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the e-mails lie?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Office and letterhead</translation>
    </message>
    <message>
        <source>Name, address, addressees</source>
        <translation>Name, address, addressees</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Officers and their roles</source>
        <translation>Officers and their roles</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Ways in</translation>
    </message>
    <message>
        <source>Passphrases, recovery sheet</source>
        <translation>Passphrases, recovery sheet</translation>
    </message>
    <message>
        <source>Help of colleagues</source>
        <translation>Help of colleagues</translation>
    </message>
    <message>
        <source>Two open it together</source>
        <translation>Two open it together</translation>
    </message>
    <message>
        <source>Signature on letters</source>
        <translation>Signature on letters</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Certificate and key</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Deadlines and their paragraphs</source>
        <translation>Deadlines and their paragraphs</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Copies that open</source>
        <translation>Copies that open</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message>
        <source>Is all as it was written?</source>
        <translation>Is all as it was written?</translation>
    </message>
    <message>
        <source>Locking and screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SettleTwice</name>
    <message>
        <source>Registered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the other aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that counts is worked on. The other is closed as not required and names the one that counts; nothing of it is lost, and figures count the person once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">Please choose</translation>
    </message>
    <message>
        <source>Registered twice on two laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Announcement of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Save as PDF</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>It is on paper</translation>
    </message>
    <message>
        <source>This code is shown only now. The old sheet opens nothing any more.</source>
        <translation>This code is shown only now. The old sheet opens nothing any more.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Look at it</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Choose it, or drop it on this window. It is read, not changed.</source>
        <translation type="unfinished">Choose it, or drop it on this window. It is read, not changed.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>What each column has. A column that is left out stays in the file alone.</source>
        <translation type="unfinished">What each column has. A column that is left out stays in the file alone.</translation>
    </message>
    <message>
        <source>These words are not known. Say what they mean; that is remembered.</source>
        <translation type="unfinished">These words are not known. Say what they mean; that is remembered.</translation>
    </message>
    <message>
        <source>What importing it would do. Nothing is written yet.</source>
        <translation type="unfinished">What importing it would do. Nothing is written yet.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation type="unfinished">This file is not there.</translation>
    </message>
    <message>
        <source>Look at the samples: the encoding of the file was guessed.</source>
        <translation type="unfinished">Look at the samples: the encoding of the file was guessed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Go on</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation type="unfinished">Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Save the list</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation type="unfinished">The list is saved.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete the file: it opens the vault.</source>
        <translation>Saved. Print it elsewhere, then delete the file: it opens the vault.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</source>
        <translation>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Decision of {0}</source>
        <translation>Decision of {0}</translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation>The same: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Had seen the other side’s work up to: {0}</source>
        <translation>Had seen the other side’s work up to: {0}</translation>
    </message>
    <message>
        <source>Had seen nothing of the other side’s work.</source>
        <translation>Had seen nothing of the other side’s work.</translation>
    </message>
    <message>
        <source>The other side had done nothing else by then.</source>
        <translation>The other side had done nothing else by then.</translation>
    </message>
    <message>
        <source>Only the other decision had not been seen.</source>
        <translation>Only the other decision had not been seen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>and %Ln earlier</numerusform>
            <numerusform>and %Ln earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>Had not seen:</source>
        <translation>Had not seen:</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signature on letters</source>
        <translation>Signature on letters</translation>
    </message>
    <message>
        <source>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</source>
        <translation>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</translation>
    </message>
    <message>
        <source>Your signing identity</source>
        <translation>Your signing identity</translation>
    </message>
    <message>
        <source>Make one for the office</source>
        <translation>Make one for the office</translation>
    </message>
    <message>
        <source>Import a PKCS#12 file…</source>
        <translation>Import a PKCS#12 file…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Save the certificate…</translation>
    </message>
    <message>
        <source>For those who verify</source>
        <translation>For those who verify</translation>
    </message>
    <message>
        <source>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</source>
        <translation>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Without one no letter can be issued.</source>
        <translation>Without one no letter can be issued.</translation>
    </message>
    <message>
        <source>own root of the office</source>
        <translation>own root of the office</translation>
    </message>
    <message>
        <source>{0}, valid until {1}</source>
        <translation>{0}, valid until {1}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Save the certificate</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>Certificate saved.</translation>
    </message>
</context>
<context>
    <name>StaffTrial</name>
    <message>
        <source>What each rule adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>Rows: {0}. People: {1}. Left out: {2}. Errors: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be registered: {0}. To be corrected: {1}. As they are: {2}. New entrants: {3}. Departures: {4}. Have to file in all: {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, of them {1} by this rule alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the list; a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule picks them; a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released, and picked by a rule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt; they stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before the window opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences to last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>Did not have to file last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had to file last year, and not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} becomes {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished">Help (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your office; it is offered there to be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Open an office</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papers</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Letters</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
</context>
<context>
    <name>StatementSection</name>
    <message>
        <source>Its content was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement is being keyed in; nothing has been filed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement has been filed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cycle ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the last cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is set beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement of the last cycle to set beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the last cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) over a threshold</source>
        <translation>
            <numerusform>%Ln amount over a threshold</numerusform>
            <numerusform>%Ln amounts over a threshold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) without a rate</source>
        <translation>
            <numerusform>%Ln amount without a rate</numerusform>
            <numerusform>%Ln amounts without a rate</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside activity not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) on lists</source>
        <translation>
            <numerusform>%Ln name on lists</numerusform>
            <numerusform>%Ln names on lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) to look at</source>
        <translation>
            <numerusform>%Ln section to look at</numerusform>
            <numerusform>%Ln sections to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as looked at: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be on a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this source together {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate for {0}: hold it to {1} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches the threshold of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Compare with lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these statements can be cleared at a glance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those can that are blank or say what last year’s said, and are not cleared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) cleared.</source>
        <translation>
            <numerusform>%Ln statement cleared.</numerusform>
            <numerusform>%Ln statements cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>%Ln could not be.</numerusform>
            <numerusform>%Ln could not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) compared.</source>
        <translation>
            <numerusform>%Ln statement compared.</numerusform>
            <numerusform>%Ln statements compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new name(s) on lists.</source>
        <translation>
            <numerusform>%Ln new name on lists.</numerusform>
            <numerusform>%Ln new names on lists.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Names on lists” shows the statements that have them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Saved {0}</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation>Choose an event to see what it changed.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The content of this event was erased under a rule.</source>
        <translation>The content of this event was erased under a rule.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Propose to a second person</source>
        <translation>Propose to a second person</translation>
    </message>
    <message>
        <source>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</source>
        <translation>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>No answer is owed, and none was given.</source>
        <translation>No answer is owed, and none was given.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The reply is on the clipboard for %Ln second(s).</source>
        <translation>
            <numerusform>The reply is on the clipboard for %Ln second.</numerusform>
            <numerusform>The reply is on the clipboard for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs can read it there, and some keep what they have read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as e-mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was written. Outside the vault nothing protects it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your mail program, send it there, and delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Guidance</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Asked back</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The language that the person reads</source>
        <translation>The language that the person reads</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Change the language</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>How it is classed</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>Classify anew</translation>
    </message>
    <message>
        <source>Taken over from a spreadsheet</source>
        <translation>Taken over from a spreadsheet</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">Please choose</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation type="unfinished">{0} (optional)</translation>
    </message>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was in order was taken in; %Ln bundle(s) were not.</source>
        <translation>
            <numerusform>What was in order was taken in; %Ln bundle was not.</numerusform>
            <numerusform>What was in order was taken in; %Ln bundles were not.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both decisions, and say which one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed, and nobody here can open it. Leave it for the colleague it is for. If it was meant for you, ask its sender to take in your newest bundle and to write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it; what had been taken in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All was taken in; two laptops decided differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written on this laptop, for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln case(s)</source>
        <translation>
            <numerusform>in %Ln case</numerusform>
            <numerusform>in %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>in %Ln statement</numerusform>
            <numerusform>in %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other file(s)</source>
        <translation>
            <numerusform>in %Ln other file</numerusform>
            <numerusform>in %Ln other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a conflict to settle</source>
        <translation>
            <numerusform>%Ln file with a conflict to settle</numerusform>
            <numerusform>%Ln files with a conflict to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back from this laptop</source>
        <translation>
            <numerusform>%Ln file taken back from this laptop</numerusform>
            <numerusform>%Ln files taken back from this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) refused</source>
        <translation>
            <numerusform>%Ln bundle refused</numerusform>
            <numerusform>%Ln bundles refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) for others</source>
        <translation>
            <numerusform>%Ln bundle for others</numerusform>
            <numerusform>%Ln bundles for others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) written here</source>
        <translation>
            <numerusform>%Ln bundle written here</numerusform>
            <numerusform>%Ln bundles written here</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>stopped before the end</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) of the cycle of {0}</source>
        <translation>
            <numerusform>%Ln statement of the cycle of {0}</numerusform>
            <numerusform>%Ln statements of the cycle of {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Show</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Please note</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Take this tag away</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Import a register</source>
        <translation>Import a register</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. You see what would happen before anything is written; then all rows are imported, or none.</source>
        <translation>From a spreadsheet, .xlsx or .csv. You see what would happen before anything is written; then all rows are imported, or none.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln request(s)</source>
        <translation>
            <numerusform>Import %Ln request</numerusform>
            <numerusform>Import %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInReturns</name>
    <message>
        <source>Take in answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Take in</translation>
    </message>
    <message>
        <source>Sealed files, folders of them, or messages they are attached to. Each is matched to its filer; what is not as it should be is left out, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: today. Fill it in when they came earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation type="unfinished">The list is saved.</translation>
    </message>
    <message>
        <source>Taken in: {0}. Not taken in: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished">Taken in</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder are the answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Save the list</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Target dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one stands in Today. A stage without a day has no target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Waits for me</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Came in or changed last</source>
        <translation>Came in or changed last</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for you.</source>
        <translation>Nothing is overdue, and nothing waits for you.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Take in a complaint</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Log a request</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this page.</source>
        <translation>Take in a complaint, or drop an e-mail on this page.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due, and what waits for you, stands here.</source>
        <translation>What is due, and what waits for you, stands here.</translation>
    </message>
    <message>
        <source>Dates just passed</source>
        <translation>Dates just passed</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} is logged.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>If that was not agreed with the owner, revoke the device.</source>
        <translation>If that was not agreed with the owner, revoke the device.</translation>
    </message>
    <message>
        <source>Everybody who could is recused or has left.</source>
        <translation>Everybody who could is recused or has left.</translation>
    </message>
    <message>
        <source>Enter an alternate in the settings: the next exchange brings it to them.</source>
        <translation>Enter an alternate in the settings: the next exchange brings it to them.</translation>
    </message>
    <message>
        <source>Ask the director to enter an alternate; say no more about it.</source>
        <translation>Ask the director to enter an alternate; say no more about it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) on this laptop have nobody left who may handle them.</source>
        <translation>
            <numerusform>%Ln case on this laptop has nobody left who may handle it.</numerusform>
            <numerusform>%Ln cases on this laptop have nobody left who may handle them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was opened with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase now, and put the sheet back into its safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation type="unfinished">Set a new passphrase…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished">Approve</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln statement to review</numerusform>
            <numerusform>%Ln statements to review</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) without a reviewer</source>
        <translation>
            <numerusform>%Ln statement without a reviewer</numerusform>
            <numerusform>%Ln statements without a reviewer</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished">Assign</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished">Alarm</translation>
    </message>
    <message>
        <source>Until it is settled: no letter that would name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is settled: not in use, no export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is settled: no closing, no letter, no export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsDialog</name>
    <message>
        <source>Totals of an earlier year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the series of years, where the statements themselves are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report and its table: without it nobody could check them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeCards</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Guidance</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Correct these rows in the file and look at it again; or go back and say what columns and words mean. Nothing is imported while anything is wrong.</source>
        <translation>Correct these rows in the file and look at it again; or go back and say what columns and words mean. Nothing is imported while anything is wrong.</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Save this list</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What is wrong, by row and column</source>
        <translation>What is wrong, by row and column</translation>
    </message>
    <message>
        <source>Not all are shown here: there are {0}. The saved list has them.</source>
        <translation>Not all are shown here: there are {0}. The saved list has them.</translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation>Try the recovery sheet</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This code opens the vault.</source>
        <translation>This code opens the vault.</translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation>This code does not open the vault.</translation>
    </message>
    <message>
        <source>It belongs to another vault, or has been replaced. Make a new sheet.</source>
        <translation>It belongs to another vault, or has been replaced. Make a new sheet.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Open with the help of two colleagues…</source>
        <translation>Open with the help of two colleagues…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Open another…</translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation>Create an office…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>Join an office…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Use the passphrase instead</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Use the recovery code instead</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Open it anyway</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Unlocking…</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>Why do you need the names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They are shown for %Ln minute(s), in this file only. The access log keeps that you looked, when, and the reason.</source>
        <translation>
            <numerusform>They are shown for %Ln minute, in this file only. The access log keeps that you looked, when, and the reason.</numerusform>
            <numerusform>They are shown for %Ln minutes, in this file only. The access log keeps that you looked, when, and the reason.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished">This is needed.</translation>
    </message>
</context>
<context>
    <name>Unsure</name>
    <message numerus="yes">
        <source>Two laptops differ on %Ln of these requests.</source>
        <translation>
            <numerusform>Two laptops differ on %Ln of these requests.</numerusform>
            <numerusform>Two laptops differ on %Ln of these requests.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted by one of its versions until the conflict is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these requests may be one with another.</source>
        <translation>
            <numerusform>%Ln of these requests may be one with another.</numerusform>
            <numerusform>%Ln of these requests may be one with another.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted as a request of its own until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>One version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Views and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the list: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Export a copy…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
</context>
<context>
    <name>WalkDialog</name>
    <message>
        <source>Decision tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Language in which it is told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysInSection</name>
    <message>
        <source>Ways in</source>
        <translation>Ways in</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Change my passphrase…</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Set a new passphrase…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Once a year, take the sheet from its safe and try whether it is readable.</source>
        <translation>Once a year, take the sheet from its safe and try whether it is readable.</translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation>Try the sheet…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>New recovery code…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</source>
        <translation>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</translation>
    </message>
    <message>
        <source>Switch the second factor off…</source>
        <translation>Switch the second factor off…</translation>
    </message>
    <message>
        <source>Switch the second factor on…</source>
        <translation>Switch the second factor on…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase and this machine’s key store</source>
        <translation>Passphrase and this machine’s key store</translation>
    </message>
    <message>
        <source>Recovery code, printed</source>
        <translation>Recovery code, printed</translation>
    </message>
    <message>
        <source>Of a later version of Probitas</source>
        <translation>Of a later version of Probitas</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>Opened with this</source>
        <translation>Opened with this</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Probitas</source>
        <translation>Welcome to Probitas</translation>
    </message>
    <message>
        <source>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</source>
        <translation>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Create an office</translation>
    </message>
    <message>
        <source>Join an office</source>
        <translation>Join an office</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Open an office</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>A new request</source>
        <translation>A new request</translation>
    </message>
    <message>
        <source>Add to a request</source>
        <translation>Add to a request</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing that was saved is lost. Lock, then unlock to go on.</source>
        <translation>Nothing that was saved is lost. Lock, then unlock to go on.</translation>
    </message>
    <message>
        <source>Probitas met a fault of its own.</source>
        <translation>Probitas met a fault of its own.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Year and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is registered keeps the day they were told; the next staff list that is imported moves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Statements cover the year that ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>A file without a number</source>
        <translation>A file without a number</translation>
    </message>
    <message>
        <source>Not for you since {0}. It was removed from this laptop.</source>
        <translation>Not for you since {0}. It was removed from this laptop.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Step {0} of {1}</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished">Help (F1)</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Save the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Not known: its rows are errors</source>
        <translation>Not known: its rows are errors</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Says nothing</translation>
    </message>
    <message>
        <source>{0}: what it means</source>
        <translation>{0}: what it means</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write bundles</source>
        <translation>Write bundles</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</source>
        <translation>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>On a stick, in a shared folder, or where you attach mail from.</source>
        <translation>On a stick, in a shared folder, or where you attach mail from.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>This folder is not there.</translation>
    </message>
    <message>
        <source>Choose at least one colleague.</source>
        <translation>Choose at least one colleague.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln file to send</numerusform>
            <numerusform>%Ln files to send</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>written already, not confirmed from there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Where shall the bundles be written?</source>
        <translation>Where shall the bundles be written?</translation>
    </message>
</context>
<context>
    <name>WriteRegister</name>
    <message>
        <source>Export the register</source>
        <translation>Export the register</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All requests that you may see, one row each. It is a copy in plain text; that it was made is entered in the access log.</source>
        <translation>All requests that you may see, one row each. It is a copy in plain text; that it was made is entered in the access log.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Spreadsheet (.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>Text with commas (.csv)</translation>
    </message>
    <message>
        <source>For other programs (.json)</source>
        <translation>For other programs (.json)</translation>
    </message>
    <message>
        <source>With names, places and texts</source>
        <translation>With names, places and texts</translation>
    </message>
    <message>
        <source>Whoever has such a file knows who asked, and what. Otherwise it has numbers, days and classes only; where the office is small, these can still be one person.</source>
        <translation>Whoever has such a file knows who asked, and what. Otherwise it has numbers, days and classes only; where the office is small, these can still be one person.</translation>
    </message>
</context>
<context>
    <name>WriteToMany</name>
    <message>
        <source>Write to filers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished">Write</translation>
    </message>
    <message>
        <source>Each gets it in the language that the staff list says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of e-mails, for a mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed letters, kept with each statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation type="unfinished">Reported to the head if not filed by (optional)</translation>
    </message>
    <message>
        <source>Report wanted by (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Folder</translation>
    </message>
    <message>
        <source>Copies are written there. It is made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>Say where they shall lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall they lie?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the request: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Bundles written</source>
        <translation>Bundles written</translation>
    </message>
    <message>
        <source>In {0}. Give each to the colleague it is for; nobody else can open it.</source>
        <translation>In {0}. Give each to the colleague it is for; nobody else can open it.</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>bundle {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Your title</translation>
    </message>
    <message>
        <source>Director, Ethics Office</source>
        <translation>Director, Ethics Office</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>As it stands below your signature.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>You direct the office. Others can be added later.</source>
        <translation>You direct the office. Others can be added later.</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Name not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">waits</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">today</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Waits for a second person</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>Why it is to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>To stand</source>
        <translation>To stand</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Can be approved by</translation>
    </message>
    <message>
        <source>nobody in this office yet</source>
        <translation>nobody in this office yet</translation>
    </message>
    <message>
        <source>Enter a second officer in the settings, under “People”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can approve on their own laptop, after an exchange.</source>
        <translation>{0} can approve on their own laptop, after an exchange.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>Return to the drafter…</translation>
    </message>
</context>
</TS>
