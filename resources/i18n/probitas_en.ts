<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be done in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new person types a passphrase of their own here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Files to take in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit a contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on what this laptop signs counts in the office, and bundles are written for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new colleague’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the office calls it; it may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared these words with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face or on the telephone: cards can be exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card may have been exchanged for another on its way. Only the words tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt for new cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllegationsSection</name>
    <message>
        <source>A detrimental action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detrimental actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel found a prima facie case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That officer&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this change of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared these words with the owner of the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you compared the words?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in the vault’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Read all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>This laptop’s contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Save the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the first bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the first bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Close the case (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned to anybody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>No case fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Take in a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them hold the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues who have a device of their own can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of a programme go to those who have a part in it, and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: admit a contact card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its revocation waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not heard from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: last heard from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never came: bundle {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last bundle written {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Sign and issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the letter says what the state of the case implies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer wanted by (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces an earlier letter (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Decided differently on two laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both decisions are kept in the history. Choose which one stands, and say why. Until then the case cannot be decided, closed or written about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose is a proposal: a second person has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which decision stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>The applicant agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the office without the applicant&apos;s consent to that purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant has agreed to nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant withdraws this consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The vault is encrypted and opens with your passphrase and with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks itself after five minutes; Ctrl+L locks it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to another disk every week: Settings, Backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What is this for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the case that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>Files to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>%Ln file taken in.</numerusform>
            <numerusform>%Ln files taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>Eight words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>{0} helped to open the vault of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of {0} was opened with the help of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EscrowSection</name>
    <message>
        <source>Help of colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds the key of this vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose colleagues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody any more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help to open a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.prohelp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help to open a vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write bundles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the only one here. Admit the contact card of a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for you any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague who copied what was open to them still has it, whatever comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before a file was taken back hold it until they are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit a contact card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not entered in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here. Give its contact card to the director.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit a contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first bundle now: it makes their vault one of this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts when a colleague has approved it, on their own laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export a copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Who asks for protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice needs no name. A formal complaint does: it is about one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report or cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No periods of service are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation by the ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie to another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New detriment is a case of its own, tied to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked into last {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Take the proposal back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events in {1} files, {2} attachments, {3} entries of the access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this vault as it is, do not work on in it, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bad event is number {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help {0} to open a vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has read these eight words to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has answered the request before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Open with the help of two colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.prohelp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a signing identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one it was handed over with. Delete the file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>I have compared these words with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight words of the laptop of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face or on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this your office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the words tell whose bundle it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <source>Issued letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} · signed by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it by a safe way, and delete the copy when it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your draft of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it at any time. Letters have a language of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has been issued in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step of the case calls for this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie to another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new complaint of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>An interim measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A measure can be recommended once a complaint is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation to the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. They follow a determination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record when it is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins compare how the person is placed with how it was at filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person was placed at filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New detriment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new detriment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer as at filing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Name and language are enough for now. The number is given by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you dropped is entered in the new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal complaint of retaliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enquiry: somebody asks for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention: a risk was signalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed because the e-mail seems to be written in it. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty: an enquiry can be anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>Replace the recovery code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it and show the new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters. Length counts; signs and capitals need not be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest six random words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVaultFolder</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewcomerPassphraseStep</name>
    <message>
        <source>Make the contact card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands on your contact card. The director gives you your role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NobodyDialog</name>
    <message>
        <source>Let nobody hold the key any more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is settled the case cannot be decided, closed or written about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this aside, with a reason that stays on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seems to be someone in this case: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recusal proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the case: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} only shares a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office and letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of register numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters already issued keep their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to these authorities are addressed so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds, each with the paragraph it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may know the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault key is then replaced as well, which takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>A person in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Begin with the person who asks for protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this person out of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who handles the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer must not handle this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a recusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted to named officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent until the proposed recusal is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer works on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer leaves the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an officer off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All officers of the programme may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the head and named officers may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict to named officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the recusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shares a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; what they do is signed for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What need-to-know can promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The director enters, corrects and retires people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here counts when a second person has approved it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · Version {1} · in force since {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}, in force since {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>no such rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the published report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be confirmed by the office</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>The vault is then closed and really opened twice: with the code, and with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the sheet readable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these two groups from the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove both ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what the sheet says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Take this proposal back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery code, not the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire and revoke their passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens when a second person has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the passphrase of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is approved, everything stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Switch the second factor on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase alone will open the vault, on any machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Add a second officer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second officer types a passphrase of their own here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A determination takes effect only when a second person approves it. Others can be added in the settings at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the machine sleeps or the desktop locks its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What locking does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who controls this machine while it is unlocked sees what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may write memory to disk when it sleeps: use full-disk encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux other programs of yours can photograph the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first screen offers the folders of vaults opened on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers and their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrases, recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help of colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two open it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines and their paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all as it was written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is shown only now. The old sheet opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete the file: it opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>The same: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had seen the other side’s work up to: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had seen nothing of the other side’s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side had done nothing else by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the other decision had not been seen.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signature on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signing identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a PKCS#12 file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one no letter can be issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own root of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, valid until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this event was erased under a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Propose to a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>What was brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases with something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln case(s)</source>
        <translation>
            <numerusform>in %Ln case</numerusform>
            <numerusform>in %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) with a conflict to settle</source>
        <translation>
            <numerusform>%Ln case with a conflict to settle</numerusform>
            <numerusform>%Ln cases with a conflict to settle</numerusform>
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
    <message>
        <source>stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in or changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was not agreed with the owner, revoke the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who could is recused or has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an alternate in the settings: the next exchange brings it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the director to enter an alternate; say no more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) on this laptop have nobody left who may handle them.</source>
        <translation>
            <numerusform>%Ln case on this laptop has nobody left who may handle it.</numerusform>
            <numerusform>%Ln cases on this laptop have nobody left who may handle them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another vault, or has been replaced. Make a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the help of two colleagues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysInSection</name>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, take the sheet from its safe and try whether it is readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the second factor off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the second factor on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and this machine’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code, printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a later version of Probitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Probitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing that was saved is lost. Lock, then unlock to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probitas met a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>A file without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for you since {0}. It was removed from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stick, in a shared folder, or where you attach mail from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one colleague.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the bundles be written?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Bundles written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}. Give each to the colleague it is for; nobody else can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director, Ethics Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You direct the office. Others can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TimeLeft</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in this office yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
