<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Topic and source</source>
        <translation>Sujet et source</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ActOnMany</name>
    <message>
        <source>Propose to a second person</source>
        <translation>Proposer à une seconde personne</translation>
    </message>
    <message>
        <source>Each waits until another officer approves it.</source>
        <translation>Chacune attend l’approbation d’un autre fonctionnaire.</translation>
    </message>
    <message>
        <source>Proposed: {0}. It takes effect once a second person approves it.</source>
        <translation>Proposé&#xa0;: {0}. Cela prend effet lorsqu’une seconde personne l’approuve.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done now</source>
        <translation>Ce qui peut être fait maintenant</translation>
    </message>
    <message>
        <source>Nothing more can be done in this file.</source>
        <translation>Il n’y a plus rien à faire dans ce dossier.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}&#xa0;: {1} {2}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Aller à&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The new person types a passphrase of their own here.</source>
        <translation>La nouvelle personne saisit ici sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Files to take in</source>
        <translation>Fichiers à enregistrer</translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit a contact card</source>
        <translation>Admettre une carte de contact</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>From then on what this laptop signs counts in the office, and bundles are written for it.</source>
        <translation>Dès lors, ce que signe cet ordinateur compte dans le bureau, et des paquets d’échange sont écrits pour lui.</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>À qui est l’ordinateur</translation>
    </message>
    <message>
        <source>A new colleague’s</source>
        <translation>À un nouveau collègue</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Nom de l’ordinateur</translation>
    </message>
    <message>
        <source>As the office calls it; it may be left empty.</source>
        <translation>Comme le bureau l’appelle&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>Ses huit mots</translation>
    </message>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>J’ai comparé ces mots avec {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone: cards can be exchanged.</source>
        <translation>De vive voix ou au téléphone&#xa0;: une carte peut être remplacée par une autre.</translation>
    </message>
    <message>
        <source>Programmes: {0}</source>
        <translation>Programmes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Aucun programme</translation>
    </message>
    <message>
        <source>A card may have been exchanged for another on its way. Only the words tell.</source>
        <translation>Une carte a pu être remplacée par une autre en chemin. Seuls les mots le révèlent.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt {0}?</source>
        <translation>Adopter «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Adopt for new cases</source>
        <translation>Adopter pour les nouveaux dossiers</translation>
    </message>
    <message>
        <source>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</source>
        <translation>Les dossiers déposés à compter du {0} le suivent. Ceux déjà déposés gardent le leur. Un profil adopté ne peut être retiré&#xa0;; un autre peut seulement lui succéder.</translation>
    </message>
</context>
<context>
    <name>AllegationsSection</name>
    <message>
        <source>A detrimental action</source>
        <translation>Une mesure préjudiciable</translation>
    </message>
    <message>
        <source>Detrimental actions</source>
        <translation>Mesures préjudiciables</translation>
    </message>
    <message>
        <source>Add an allegation</source>
        <translation>Ajouter une allégation</translation>
    </message>
    <message>
        <source>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</source>
        <translation>Quel acte a été recommandé, brandi comme menace ou accompli contre la personne, quand et par qui&#xa0;? Chaque mesure est une allégation, avec ses propres conclusions.</translation>
    </message>
    <message>
        <source>Change the allegation</source>
        <translation>Modifier l’allégation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The panel found a prima facie case</source>
        <translation>Le Groupe a conclu à une présomption de représailles</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>Modifier la conclusion</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>Faire la conclusion</translation>
    </message>
</context>
<context>
    <name>AnnounceDraw</name>
    <message>
        <source>Announce the draw</source>
        <translation>Annoncer le tirage au sort</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>After this nothing of it can be changed: not the rule, not the list, not the secrets. Print the page and give it to somebody before a secret is opened.</source>
        <translation>Ensuite, plus rien ne peut être modifié&#xa0;: ni la règle, ni la liste, ni les secrets. Imprimez la page et remettez-la à quelqu’un avant qu’un secret soit révélé.</translation>
    </message>
    <message>
        <source>Of every 1,000 are drawn</source>
        <translation>Personnes tirées au sort sur 1&#xa0;000</translation>
    </message>
    <message>
        <source>At least of each stratum</source>
        <translation>Minimum par strate</translation>
    </message>
    <message>
        <source>What makes a stratum</source>
        <translation>Ce qui définit une strate</translation>
    </message>
    <message>
        <source>Leave out whoever was drawn in the cycle before</source>
        <translation>Laisser de côté les personnes tirées au sort lors du cycle précédent</translation>
    </message>
    <message>
        <source>A number that others will publish (optional)</source>
        <translation>Un nombre que des tiers publieront (facultatif)</translation>
    </message>
    <message>
        <source>Which one, where and when; it counts as one more hand in the draw.</source>
        <translation>Lequel, où et quand&#xa0;; il compte comme une main de plus dans le tirage.</translation>
    </message>
    <message>
        <source>How many are drawn of each stratum</source>
        <translation>Nombre de personnes tirées au sort par strate</translation>
    </message>
    <message>
        <source>Drawn in all: {0}</source>
        <translation>Total tiré au sort&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>On the list: {0}</source>
        <translation>Sur la liste&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Put in a text…</source>
        <translation>Insérer un texte…</translation>
    </message>
    <message>
        <source>The person reads: {0}</source>
        <translation>Langue de la personne&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter.</source>
        <translation>La langue d’une lettre se choisit avec la lettre.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Rows and icons grow with it. By keys: Ctrl and + or −, Ctrl+0.</source>
        <translation>Les lignes et les icônes grandissent avec lui. Au clavier&#xa0;: Ctrl et + ou −, Ctrl+0.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation>Approuver&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>Détruire le contenu définitivement</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>Cela prend effet lorsqu’une seconde personne l’approuve. Cette personne saisit ici sa phrase secrète&#xa0;; l’approbation est consignée à son nom.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Choisissez qui approuve.</translation>
    </message>
    <message>
        <source>Approve this change of the office</source>
        <translation>Approuver cette modification du bureau</translation>
    </message>
    <message>
        <source>I have compared these words with the owner of the laptop</source>
        <translation>J’ai comparé ces mots avec le détenteur de l’ordinateur</translation>
    </message>
    <message>
        <source>Have you compared the words?</source>
        <translation>Avez-vous comparé les mots&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ApproveDisposals</name>
    <message>
        <source>Approve that the statement is destroyed</source>
        <translation>Approuver la destruction de la déclaration</translation>
    </message>
    <message>
        <source>Approve that the statements are destroyed</source>
        <translation>Approuver la destruction des déclarations</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>Détruire le contenu définitivement</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>Cela prend effet lorsqu’une seconde personne l’approuve. Cette personne saisit ici sa phrase secrète&#xa0;; l’approbation est consignée à son nom.</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Choisissez qui approuve.</translation>
    </message>
    <message>
        <source>Nobody who may approve it has a way into this vault: another officer of the programme approves it on their own laptop, after an exchange.</source>
        <translation>Personne de ceux qui peuvent l’approuver n’a accès à ce coffre&#xa0;: une autre personne du programme l’approuve sur son propre ordinateur, après un échange.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>paquet {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln nouvelle inscription</numerusform>
            <numerusform>%Ln nouvelles inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>{0} has this message already.</source>
        <translation>{0} contient déjà ce message.</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} est enregistrée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) entered in {0}.</source>
        <translation>
            <numerusform>%Ln fichier versé dans {0}.</numerusform>
            <numerusform>%Ln fichiers versés dans {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who handles them</source>
        <translation>Qui les traite</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Membre du bureau</translation>
    </message>
    <message>
        <source>Officers of the programme can be chosen.</source>
        <translation>Les membres du programme peuvent être choisis.</translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation>Attribués&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</source>
        <translation>Une sauvegarde est une copie chiffrée qui s’ouvre avec les mêmes phrases secrètes. Chacune est ouverte et comparée au coffre avant d’être retenue. Gardez-en une sur un autre disque.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>Sauvegarder sur un autre disque…</translation>
    </message>
    <message>
        <source>Backups in the vault’s folder</source>
        <translation>Sauvegardes dans le dossier du coffre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept.</source>
        <translation>On garde sept jours, quatre semaines et douze mois.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</source>
        <translation>Verrouillez, puis choisissez «&#xa0;Restaurer une sauvegarde&#xa0;» sur le premier écran. Le coffre restauré est un nouveau coffre à côté de celui-ci&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation>Faites la première maintenant.</translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>Sauvegarder sur un autre disque</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Sauvegarde faite et vérifiée.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Opens the files behind this number</source>
        <translation>Ouvre les dossiers comptés par ce nombre</translation>
    </message>
</context>
<context>
    <name>Become</name>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>Devient une demande de conseil sur des représailles</translation>
    </message>
    <message>
        <source>Open the enquiry</source>
        <translation>Ouvrir la demande de conseil</translation>
    </message>
    <message>
        <source>An enquiry is opened among the cases with what is known here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>Une demande de conseil est ouverte parmi les dossiers avec ce que l’on sait ici, et les deux sont liés. La demande d’origine reste telle quelle et est comptée comme avant.</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>Devient un examen de politique</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Ouvrir l’examen</translation>
    </message>
    <message>
        <source>A review is opened for the officers of the policy programme with what is asked here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>Un examen est ouvert pour les membres du bureau chargés du programme des politiques, avec ce qui est demandé ici, et les deux dossiers sont liés. La demande reste telle quelle et est comptée comme avant.</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Back to the figures</source>
        <translation>Revenir aux chiffres</translation>
    </message>
    <message>
        <source>No file stands behind this number: it was entered as a total.</source>
        <translation>Aucun dossier derrière ce nombre&#xa0;: il a été saisi comme total.</translation>
    </message>
    <message>
        <source>Files behind the number</source>
        <translation>Dossiers comptés par le nombre</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Son contenu a été détruit</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Save the tree</source>
        <translation>Enregistrer l’arbre</translation>
    </message>
    <message>
        <source>One language at a time. What has no words in another language yet gets those of the language shown here.</source>
        <translation>Une langue à la fois. Ce qui n’a pas encore de texte dans une autre langue reçoit celui de la langue affichée ici.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Take this answer and its ways away</source>
        <translation>Retirer cette réponse et ses chemins</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Ask a question here instead</source>
        <translation>Poser ici une question à la place</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>À échéance le jour choisi</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>Toutes les échéances</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mois précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Mois suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à échéance</translation>
    </message>
    <message>
        <source>No clock runs here.</source>
        <translation>Aucun délai ne court ici.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Rien n’est à échéance ce jour-là.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Every kind of file</source>
        <translation>Tous les types de dossier</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Échéances de qui</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de dossier</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln deadline(s)</source>
        <translation>
            <numerusform>La première échéance (%Ln)</numerusform>
            <numerusform>Les %Ln premières échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to the calendar file.</source>
        <translation>
            <numerusform>%Ln échéance a été inscrite dans le fichier de calendrier.</numerusform>
            <numerusform>%Ln échéances ont été inscrites dans le fichier de calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that move here do not move there: write the file again then.</source>
        <translation>Les dates modifiées ici ne le sont pas là-bas&#xa0;: exportez alors de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Read all of it</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>This laptop’s contact card</source>
        <translation>Carte de contact de cet ordinateur</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Enregistrer la carte…</translation>
    </message>
    <message>
        <source>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</source>
        <translation>Lisez ces huit mots à un collègue qui les compare, de vive voix ou au téléphone. Ils ne sont pas secrets&#xa0;; l’important est que vous voyiez tous deux les mêmes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Cartes de contact (*.procard)</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Save the card…</source>
        <translation>Enregistrer la carte…</translation>
    </message>
    <message>
        <source>Lock and come back later</source>
        <translation>Verrouiller et revenir plus tard</translation>
    </message>
    <message>
        <source>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</source>
        <translation>Le directeur admet la carte et vous envoie un premier paquet. Importez-le ici ou déposez-le sur cette page.</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>Votre carte de contact</translation>
    </message>
    <message>
        <source>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</source>
        <translation>Remettez la carte au directeur et lisez-lui ces huit mots, de vive voix ou au téléphone&#xa0;: ils montrent qu’elle est bien la vôtre.</translation>
    </message>
    <message>
        <source>Take in the first bundle…</source>
        <translation>Importer le premier paquet…</translation>
    </message>
    <message>
        <source>Take in the first bundle</source>
        <translation>Importer le premier paquet</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Paquets d’échange (*.probundle)</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Cartes de contact (*.procard)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>The last one was on {0}.</source>
        <translation>La dernière date du {0}.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Aucune n’a encore été faite.</translation>
    </message>
    <message>
        <source>{0} It takes a while, and you can go on when it has ended.</source>
        <translation>{0} Elle prend un moment&#xa0;; vous pourrez continuer dès qu’elle sera terminée.</translation>
    </message>
    <message>
        <source>The weekly health check is due.</source>
        <translation>La vérification hebdomadaire est à faire.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>The last health check found something that is not as it was written.</source>
        <translation>La dernière vérification a relevé quelque chose qui n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Settings, Health check, says what. Restore a backup before you work on.</source>
        <translation>Le détail figure sous Réglages, Vérification. Restaurez une sauvegarde avant de poursuivre.</translation>
    </message>
    <message>
        <source>The health check is being made.</source>
        <translation>La vérification est en cours.</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translation>Tout, dans le coffre, est tel qu’il a été écrit.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Demande de conseil anonyme</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>État&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>Quitter le dossier (Échap)</translation>
    </message>
    <message>
        <source>Handled by: {0}</source>
        <translation>Suivi par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not assigned to anybody yet</source>
        <translation>Pas encore attribué</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Étape suivante&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Seal the names again</source>
        <translation>Masquer de nouveau les noms</translation>
    </message>
    <message>
        <source>Show the names…</source>
        <translation>Afficher les noms…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Aucune échéance</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>No case fits</source>
        <translation>Aucun dossier ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>Essayez moins de mots, ou tous les états.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this window.</source>
        <translation>Enregistrez une plainte, ou déposez un courriel sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Enregistrer une plainte</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nom non affiché</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Part of {0}</source>
        <translation>Partie de {0}</translation>
    </message>
    <message>
        <source>Step of {0}</source>
        <translation>Étape de {0}</translation>
    </message>
    <message>
        <source>Letter of {0}</source>
        <translation>Lettre de {0}</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Annulé aussitôt</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Number or name of the file</source>
        <translation>Numéro ou nom du dossier</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>Rechercher le dossier</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nom non affiché</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Objet de la demande</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Requérant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Renvoyée le</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Policy or draft</source>
        <translation>Politique ou projet</translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation>Observations dues</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Grade and risk</source>
        <translation>Classe et risque</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Export chosen…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Une copie a été écrite. Hors du coffre, plus rien ne la protège.</translation>
    </message>
    <message>
        <source>{0} is signed and issued.</source>
        <translation>{0} est signée et émise.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>CertifyDisposal</name>
    <message>
        <source>Destroyed on</source>
        <translation>Détruites le</translation>
    </message>
    <message>
        <source>Rule: {0}. Proposed by {1}, approved by {2}.</source>
        <translation>Règle&#xa0;: {0}. Proposé par {1}, approuvé par {2}.</translation>
    </message>
    <message>
        <source>Statements destroyed: {0}.</source>
        <translation>Déclarations détruites&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
</context>
<context>
    <name>CheckPrinted</name>
    <message>
        <source>Check printed shares</source>
        <translation>Vérifier des pourcentages publiés</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Paste a passage of a report that tells shares of one whole, such as the grades of those who had to file. It is not kept.</source>
        <translation>Collez un passage d’un rapport qui indique les parts d’un même ensemble, comme les classes des personnes tenues de déclarer. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no percentages in this text.</source>
        <translation>Ce texte ne contient aucun pourcentage.</translation>
    </message>
    <message>
        <source>These shares can be the parts of one whole.</source>
        <translation>Ces pourcentages peuvent être les parts d’un même ensemble.</translation>
    </message>
    <message>
        <source>These shares add up to {0} per cent.</source>
        <translation>Ces pourcentages totalisent {0}.</translation>
    </message>
    <message>
        <source>Some are missing, or belong to another whole.</source>
        <translation>Il en manque, ou certains relèvent d’un autre ensemble.</translation>
    </message>
    <message>
        <source>Without {0} they are 100: it is part of another share. Write “of which”, or tell the other share without it.</source>
        <translation>Sans {0}, le total est de 100&#xa0;: cette part est comprise dans une autre. Écrivez «&#xa0;dont&#xa0;» ou indiquez l’autre part sans elle.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose colleagues</source>
        <translation>Choisir des collègues</translation>
    </message>
    <message>
        <source>Let them hold the key</source>
        <translation>Leur confier la clé</translation>
    </message>
    <message>
        <source>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</source>
        <translation>Choisissez-en trois&#xa0;: deux d’entre eux suffiront pour aider. Si vous en choisissez deux, les deux sont nécessaires, et la perte d’un de leurs ordinateurs est la perte de cette aide.</translation>
    </message>
    <message>
        <source>Only colleagues who have a device of their own can be chosen.</source>
        <translation>Seuls les collègues disposant de leur propre appareil peuvent être choisis.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What hinders closing</source>
        <translation>Ce qui empêche la clôture</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>Clore le cycle…</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>Le cycle est clos.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>Rien ne s’oppose à sa clôture.</translation>
    </message>
    <message>
        <source>Closed: {0} of {1}. What is left, by what is to be done next:</source>
        <translation>Closes&#xa0;: {0} sur {1}. Ce qui reste, selon la prochaine étape&#xa0;:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>Valider d’un coup d’œil…</translation>
    </message>
    <message>
        <source>Say which one counts…</source>
        <translation>Indiquer laquelle compte…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>Affichés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Choisis&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Files of a programme go to those who have a part in it, and to nobody else.</source>
        <translation>Les dossiers d’un programme vont à ceux qui y participent, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>None yet: admit a contact card.</source>
        <translation>Aucun pour l’instant&#xa0;: admettez une carte de contact.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Révocation proposée</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>{0}: its revocation waits for approval</source>
        <translation>{0}&#xa0;: sa révocation attend l’approbation</translation>
    </message>
    <message>
        <source>{0}: not heard from yet</source>
        <translation>{0}&#xa0;: pas encore de nouvelles</translation>
    </message>
    <message>
        <source>{0}: last heard from {1}</source>
        <translation>{0}&#xa0;: dernières nouvelles le {1}</translation>
    </message>
    <message>
        <source>never came: bundle {0}</source>
        <translation>jamais arrivé&#xa0;: paquet {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) not acknowledged yet</source>
        <translation>
            <numerusform>%Ln paquet sans accusé de réception</numerusform>
            <numerusform>%Ln paquets sans accusé de réception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln dossier à envoyer</numerusform>
            <numerusform>%Ln dossiers à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Newest file: {0}</source>
        <translation>Fichier le plus récent&#xa0;: {0}</translation>
    </message>
    <message>
        <source>All is written; not confirmed from there yet</source>
        <translation>Tout est écrit, mais n’est pas encore confirmé de là-bas</translation>
    </message>
    <message>
        <source>last bundle written {0}</source>
        <translation>dernier paquet écrit le {0}</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>Pas encore d’appareil</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Appareil révoqué</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Révocation proposée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) missing</source>
        <translation>
            <numerusform>%Ln paquet manquant</numerusform>
            <numerusform>%Ln paquets manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard from for long</source>
        <translation>Sans nouvelles depuis longtemps</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Afficher ces colonnes</translation>
    </message>
    <message>
        <source>For you, on this laptop. Headings can also be dragged.</source>
        <translation>Pour vous, sur cet ordinateur portable. Les en-têtes peuvent aussi être déplacés.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Colonnes, dans leur ordre</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>If letters of the samples look wrong, choose another.</source>
        <translation>Si les lettres des exemples sont erronées, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>{0}: what it has</source>
        <translation>{0}&#xa0;: ce qu’elle contient</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>{0}: how days are written</source>
        <translation>{0}&#xa0;: comment les dates sont écrites</translation>
    </message>
    <message>
        <source>How are days written?</source>
        <translation>Comment les dates sont-elles écrites&#xa0;?</translation>
    </message>
    <message>
        <source>Say which column has: {0}</source>
        <translation>Indiquez quelle colonne contient&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Say how days are written in: {0}</source>
        <translation>Indiquez comment les dates sont écrites dans&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take in a complaint</source>
        <translation>Enregistrer une plainte</translation>
    </message>
    <message>
        <source>Enter a policy review</source>
        <translation>Enregistrer un examen de politique</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Enregistrer une demande</translation>
    </message>
    <message>
        <source>Take in e-mails and files</source>
        <translation>Enregistrer des courriels et des fichiers</translation>
    </message>
    <message>
        <source>Hide everything on the screen</source>
        <translation>Tout masquer à l’écran</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Officer of the office</source>
        <translation>Membre du bureau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The office stays open</source>
        <translation>Le bureau reste ouvert</translation>
    </message>
    <message>
        <source>The office closes until it is opened again</source>
        <translation>Le bureau se ferme jusqu’à ce qu’il soit rouvert</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with lists</source>
        <translation>Comparer avec des listes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Names in the statements are held against lists of vendors and partners and against the staff list. What is alike is shown in the statement, with the reason: it is a question, not a finding.</source>
        <translation>Les noms figurant dans les déclarations sont comparés aux listes de fournisseurs et de partenaires et à la liste du personnel. Ce qui se ressemble est indiqué dans la déclaration, avec le motif&#xa0;: c’est une question, non une conclusion.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Compare with the staff list of the cycle</source>
        <translation>Comparer avec la liste du personnel du cycle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Choisir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>An .xlsx or .csv with a column of names.</source>
        <translation>Un fichier .xlsx ou .csv comportant une colonne de noms.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Choisissez au moins une liste.</translation>
    </message>
    <message>
        <source>As before: {0}, rows: {1}</source>
        <translation>Comme précédemment&#xa0;: {0}, lignes&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Sign and issue</source>
        <translation>Signer et émettre</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation>Prochaine étape (facultatif)</translation>
    </message>
    <message>
        <source>Left empty, the letter says what the state of the case implies.</source>
        <translation>Si ce champ reste vide, la lettre dit ce qu’implique l’état du dossier.</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>Signalé au chef de l’organisation si rien n’est déposé au plus tard le (facultatif)</translation>
    </message>
    <message>
        <source>Answer wanted by (optional)</source>
        <translation>Réponse souhaitée au plus tard le (facultatif)</translation>
    </message>
    <message>
        <source>Replaces an earlier letter (optional)</source>
        <translation>Remplace une lettre antérieure (facultatif)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>Paragraphe supplémentaire (facultatif)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>Placé avant la formule finale, dans la langue de la lettre.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>Créer une identité de signature</translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation>Phrase secrète du signataire</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>La phrase secrète manque.</translation>
    </message>
    <message>
        <source>Make one here, once. One of your own can be imported in the settings.</source>
        <translation>Créez-en une ici, une fois pour toutes. Si vous en avez déjà une, importez-la dans les réglages.</translation>
    </message>
    <message>
        <source>Signed by: {0}</source>
        <translation>Signée par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What it discloses: {0}</source>
        <translation>Ce qu’elle divulgue&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Decided differently on two laptops</source>
        <translation>Décidé différemment sur deux appareils</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Decisions in conflict</source>
        <translation>Décisions en conflit</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>Rien n’est en conflit</translation>
    </message>
    <message>
        <source>What two laptops decide differently is shown here, side by side.</source>
        <translation>Ce que deux appareils décident différemment est présenté ici, côte à côte.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>A settlement is proposed: {0}. A second person has to approve it.</source>
        <translation>Une solution est proposée&#xa0;: {0}. Une seconde personne doit l’approuver.</translation>
    </message>
    <message>
        <source>Settled: {0}.</source>
        <translation>Tranché&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to settle.</source>
        <translation>
            <numerusform>Il en reste %Ln à trancher.</numerusform>
            <numerusform>Il en reste %Ln à trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last.</source>
        <translation>C’était le dernier.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>What the person agrees to</source>
        <translation>Ce à quoi la personne consent</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Enregistrer un consentement</translation>
    </message>
    <message>
        <source>Nothing leaves the office without the person’s consent to that purpose.</source>
        <translation>Rien ne sort du bureau sans le consentement de la personne à cette fin.</translation>
    </message>
    <message>
        <source>The person has agreed to nothing yet.</source>
        <translation>La personne n’a encore consenti à rien.</translation>
    </message>
    <message>
        <source>The person withdraws this consent</source>
        <translation>La personne retire ce consentement</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <translation>Retiré le {0}</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Enregistrer le retrait</translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What you choose is a proposal: a second person has to approve it.</source>
        <translation>Votre choix est une proposition&#xa0;: une seconde personne doit l’approuver.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>Une solution est proposée et attend d’être approuvée.</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>Retenir cette décision</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Both decisions are kept in the history.</source>
        <translation>Les deux décisions restent dans l’historique.</translation>
    </message>
    <message>
        <source>Until one is chosen the case cannot be decided, closed, written about or exported.</source>
        <translation>Tant qu’aucune n’est retenue, le dossier ne peut être ni tranché, ni clos, ni exporté, et aucune lettre ne peut être écrite.</translation>
    </message>
    <message>
        <source>Until one is chosen no letter can be written that would name it.</source>
        <translation>Tant qu’aucune n’est retenue, aucune lettre qui en ferait état ne peut être écrite.</translation>
    </message>
    <message>
        <source>Until one is chosen it cannot be put into use or exported.</source>
        <translation>Tant qu’aucune n’est retenue, le texte ne peut être ni mis en service ni exporté.</translation>
    </message>
    <message>
        <source>Choose which decision stands.</source>
        <translation>Choisissez la décision qui vaut.</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source>How it counts</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>One person with one set of facts is one request, however many messages or calls it takes. A group’s request is one.</source>
        <translation>Une personne et un même ensemble de faits font une seule demande, quel que soit le nombre de messages ou d’appels. Celle d’un groupe compte pour une.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>It was said to be one, and to be two.</source>
        <translation>Il a été dit qu’il y en avait une, et aussi deux.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>The same person asked about the like.</source>
        <translation>La même personne a posé une question semblable.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>One request: this is part of {0}</source>
        <translation>Une demande&#xa0;: celle-ci fait partie de {0}</translation>
    </message>
    <message>
        <source>Two requests: this one and {0}</source>
        <translation>Deux demandes&#xa0;: celle-ci et {0}</translation>
    </message>
    <message>
        <source>One request…</source>
        <translation>Une demande…</translation>
    </message>
    <message>
        <source>Two requests…</source>
        <translation>Deux demandes…</translation>
    </message>
    <message>
        <source>It is counted as a request of its own.</source>
        <translation>Elle compte pour une demande à part entière.</translation>
    </message>
    <message>
        <source>It is not counted: it is part of {0}.</source>
        <translation>Elle n’est pas comptée&#xa0;: elle fait partie de {0}.</translation>
    </message>
    <message>
        <source>One request with {0}</source>
        <translation>Une seule demande avec {0}</translation>
    </message>
    <message>
        <source>Apart from {0}</source>
        <translation>Distincte de {0}</translation>
    </message>
    <message>
        <source>Counted with this one</source>
        <translation>Comptée avec celle-ci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>Devient une demande de conseil sur des représailles</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>Devient un examen de politique</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Lier à un autre dossier</translation>
    </message>
    <message>
        <source>What this request became, and what else bears on it, is tied to it here.</source>
        <translation>Sont liés ici ce que la demande est devenue et ce qui s’y rapporte.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Probitas is hidden.</source>
        <translation>Probitas est masqué.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>CycleLetter</name>
    <message>
        <source>Sign and issue</source>
        <translation>Signer et émettre</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Réponse souhaitée au plus tard le</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>Paragraphe supplémentaire (facultatif)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>Placé avant la formule finale, dans la langue de la lettre.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>Créer une identité de signature</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
</context>
<context>
    <name>CyclePane</name>
    <message>
        <source>Year and window…</source>
        <translation>Année et période…</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>Importer une liste du personnel…</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Verser les réponses…</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>Déclarants</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>Cycle {0}</translation>
    </message>
    <message>
        <source>covers the year to {0}</source>
        <translation>porte sur l’année jusqu’au {0}</translation>
    </message>
    <message>
        <source>filed from {0} to {1}</source>
        <translation>dépôt du {0} au {1}</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>Deux appareils ont décidé différemment à ce sujet.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparer et trancher</translation>
    </message>
    <message>
        <source>Registered: {0}. Corrected: {1}.</source>
        <translation>Inscrits&#xa0;: {0}. Corrigés&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>No longer on the list, or picked by no rule: {0}. Whether they need not file, or file as they leave, is for a person to say, among the filers.</source>
        <translation>Ne figurent plus sur la liste ou ne relèvent d’aucune règle&#xa0;: {0}. Il appartient à une personne de dire, parmi les déclarants, s’ils n’ont pas à déclarer ou s’ils déclarent à leur départ.</translation>
    </message>
    <message>
        <source>Show the filers</source>
        <translation>Afficher les déclarants</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>Validées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>Non fait&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Enregistrer les codes</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>Une copie a été écrite hors du coffre.</translation>
    </message>
    <message>
        <source>The letter is issued as {0}.</source>
        <translation>La lettre est émise sous le numéro {0}.</translation>
    </message>
    <message>
        <source>A copy to send is saved from the list of letters.</source>
        <translation>La copie à envoyer s’enregistre à partir de la liste des lettres.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A stage is reached</source>
        <translation>Une étape est achevée</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>Clore le cycle</translation>
    </message>
    <message>
        <source>What figures tell of its filings is written into it, and stays when statements are destroyed one day. Nothing can be registered or taken in afterwards.</source>
        <translation>Ce que les chiffres disent de ses déclarations y est consigné, et demeure lorsque celles-ci seront un jour détruites. Ensuite, plus rien ne peut être inscrit ni versé.</translation>
    </message>
    <message>
        <source>Reopen the cycle</source>
        <translation>Rouvrir le cycle</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DayPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Disclosure</source>
        <translation>Cycles annuels</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Aucun cycle pour l’instant</translation>
    </message>
    <message>
        <source>A cycle is one year of statements: who has to file, what came, what was found.</source>
        <translation>Un cycle est une année de déclarations&#xa0;: qui doit déclarer, ce qui est parvenu, ce qui a été constaté.</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>{0} of {1} complied</source>
        <translation>{0} sur {1} en règle</translation>
    </message>
    <message>
        <source>{0} of {1} so far</source>
        <translation>{0} sur {1} à ce jour</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The vault is encrypted and opens with your passphrase and with the sheet.</source>
        <translation>Le coffre est chiffré et s’ouvre avec votre phrase secrète et avec la fiche.</translation>
    </message>
    <message>
        <source>It locks itself after five minutes; Ctrl+L locks it at once.</source>
        <translation>Il se verrouille seul au bout de cinq minutes&#xa0;; Ctrl+L le verrouille aussitôt.</translation>
    </message>
    <message>
        <source>Copy it to another disk every week: Settings, Backup.</source>
        <translation>Copiez-le chaque semaine sur un autre disque&#xa0;: Réglages, Sauvegarde.</translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation>Votre bureau est prêt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A request that is not logged yet</source>
        <translation>Une demande non encore enregistrée</translation>
    </message>
    <message>
        <source>A complaint that is not taken in yet</source>
        <translation>Une plainte non encore enregistrée</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
</context>
<context>
    <name>DrawPane</name>
    <message>
        <source>Nobody chooses who is verified. At least two officers each commit a secret; rule and list are announced; then the secrets are opened, and the result follows. On the list is who has to file, whether or not they have, and whoever announces it: it is the same for every officer.</source>
        <translation>Personne ne choisit qui est vérifié. Au moins deux personnes engagent chacune un secret&#xa0;; la règle et la liste sont annoncées&#xa0;; puis les secrets sont révélés, et le résultat en découle. Figurent sur la liste toutes les personnes tenues de déclarer, qu’elles l’aient fait ou non et quel que soit l’auteur de l’annonce&#xa0;: elle est la même pour tous.</translation>
    </message>
    <message>
        <source>There is nothing to draw from yet.</source>
        <translation>Il n’y a encore rien à tirer au sort.</translation>
    </message>
    <message>
        <source>1. Secrets</source>
        <translation>1. Secrets</translation>
    </message>
    <message>
        <source>2. Announcement</source>
        <translation>2. Annonce</translation>
    </message>
    <message>
        <source>3. Draw</source>
        <translation>3. Tirage</translation>
    </message>
    <message>
        <source>Give the draw up…</source>
        <translation>Abandonner le tirage…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Révélé</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Commit my secret</source>
        <translation>Engager mon secret</translation>
    </message>
    <message>
        <source>It stays on this laptop until you open it here.</source>
        <translation>Il reste sur cet ordinateur jusqu’à ce que vous l’y révéliez.</translation>
    </message>
    <message>
        <source>A second officer has to commit one, on a laptop of their own.</source>
        <translation>Un second fonctionnaire doit en engager un, sur son propre ordinateur.</translation>
    </message>
    <message>
        <source>Open my secret</source>
        <translation>Révéler mon secret</translation>
    </message>
    <message>
        <source>Your secret lies on another laptop: open it there.</source>
        <translation>Votre secret se trouve sur un autre ordinateur&#xa0;: révélez-le là.</translation>
    </message>
    <message>
        <source>Not announced yet.</source>
        <translation>Pas encore annoncé.</translation>
    </message>
    <message>
        <source>Could be drawn from: {0}. By the rule of the policy: {1}.</source>
        <translation>Peuvent être tirées au sort&#xa0;: {0}. Selon la règle de la politique&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Announce the draw…</source>
        <translation>Annoncer le tirage au sort…</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>À tirer au sort</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation>Publié par des tiers</translation>
    </message>
    <message>
        <source>Print or save it…</source>
        <translation>L’imprimer ou l’enregistrer…</translation>
    </message>
    <message>
        <source>It can be held when every secret is open.</source>
        <translation>Il pourra avoir lieu lorsque tous les secrets seront révélés.</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Tirer au sort…</translation>
    </message>
    <message>
        <source>Drawn: {0}</source>
        <translation>Tirés au sort&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>With the certificate and the list anybody recomputes it, without this program or with “verify-draw”.</source>
        <translation>Avec le certificat et la liste, chacun peut le recalculer, sans ce programme ou avec «&#xa0;verify-draw&#xa0;».</translation>
    </message>
    <message>
        <source>Save certificate and list…</source>
        <translation>Enregistrer le certificat et la liste…</translation>
    </message>
    <message>
        <source>Mark those who are drawn</source>
        <translation>Marquer les personnes tirées au sort</translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation>Personnes tirées au sort</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation>Procéder au tirage</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>The result follows from what was announced; it cannot be drawn again.</source>
        <translation>Le résultat découle de ce qui a été annoncé&#xa0;; le tirage ne peut être refait.</translation>
    </message>
    <message>
        <source>Give the draw up</source>
        <translation>Abandonner le tirage</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Only if the number that was announced will never be published. Announcement, secrets and reason stay on record: anybody can tell what the number would have given.</source>
        <translation>Uniquement si le nombre annoncé ne doit jamais être publié. L’annonce, les secrets et le motif restent consignés&#xa0;: chacun peut établir ce que le nombre aurait donné.</translation>
    </message>
    <message>
        <source>The reason stays on record, and everybody commits a new secret.</source>
        <translation>Le motif reste consigné, et chacun engage un nouveau secret.</translation>
    </message>
    <message>
        <source>Where shall certificate and list lie?</source>
        <translation>Où enregistrer le certificat et la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Certificate and list are saved.</source>
        <translation>Le certificat et la liste sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What is this for?</source>
        <translation>À quoi cela se rapporte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A new complaint</source>
        <translation>Une nouvelle plainte</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>Ajouter à un dossier</translation>
    </message>
    <message>
        <source>Choose the file that it belongs to.</source>
        <translation>Choisissez le dossier auquel il appartient.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>Files to take in</source>
        <translation>Fichiers à enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>%Ln fichier enregistré.</numerusform>
            <numerusform>%Ln fichiers enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered in the wrong file</source>
        <translation>Versé au mauvais dossier</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>Eight words</source>
        <translation>Huit mots</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>The statements</source>
        <translation>Les déclarations</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservées</translation>
    </message>
    <message>
        <source>Of these, wait for a second person</source>
        <translation>Dont en attente d’une deuxième personne</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruites</translation>
    </message>
    <message>
        <source>Key of the forms</source>
        <translation>Clé des formulaires</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>détruite</translation>
    </message>
    <message>
        <source>When the time of retention is over, two persons decide that statements are destroyed. The totals stay. With the last statement the key goes to which the forms were sealed: an answer that comes later can be opened by nobody.</source>
        <translation>À l’expiration du délai de conservation, deux personnes décident de détruire les déclarations. Les totaux demeurent. Avec la dernière déclaration disparaît la clé qui scellait les formulaires&#xa0;: une réponse tardive ne peut plus être ouverte par personne.</translation>
    </message>
    <message>
        <source>Propose to destroy them…</source>
        <translation>Proposer leur destruction…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation>Certificat de destruction…</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (facultatif)</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Retirer l’élément</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Choisissez</translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>{0} helped to open the vault of {1}.</source>
        <translation>{0} a aidé à ouvrir le coffre de {1}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>The vault of {0} was opened with the help of {1}.</source>
        <translation>Le coffre de {0} a été ouvert avec l’aide de {1}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>EscrowSection</name>
    <message>
        <source>Help of colleagues</source>
        <translation>Aide des collègues</translation>
    </message>
    <message>
        <source>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</source>
        <translation>Si vous oubliez votre phrase secrète, deux des collègues choisis ici peuvent vous aider à rouvrir ce coffre. Un seul ne peut rien, et aucun ne voit quoi que ce soit de son contenu. Tout le bureau est informé de l’ouverture.</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>Qui détient la clé</translation>
    </message>
    <message>
        <source>Nobody holds the key of this vault yet.</source>
        <translation>Personne ne détient encore la clé de ce coffre.</translation>
    </message>
    <message>
        <source>Choose colleagues…</source>
        <translation>Choisir des collègues…</translation>
    </message>
    <message>
        <source>Nobody any more…</source>
        <translation>Plus personne…</translation>
    </message>
    <message>
        <source>Help to open a vault…</source>
        <translation>Aider à ouvrir un coffre…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Help a colleague</source>
        <translation>Aider un collègue</translation>
    </message>
    <message>
        <source>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</source>
        <translation>Un collègue qui ne peut ouvrir un coffre vous envoie une demande. Comparez-en les mots de vive voix ou au téléphone avant de répondre.</translation>
    </message>
    <message>
        <source>Requests (*.prohelp);;All files (*)</source>
        <translation>Demandes (*.prohelp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Help to open a vault</source>
        <translation>Aider à ouvrir un coffre</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Write bundles…</source>
        <translation>Écrire des paquets…</translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation>Importer des paquets…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>You are the only one here. Admit the contact card of a colleague.</source>
        <translation>Vous êtes seul ici. Admettez la carte de contact d’un collègue.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Rien n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Not for you any more</source>
        <translation>Plus accessibles pour vous</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Ce qui ne peut être garanti</translation>
    </message>
    <message>
        <source>A colleague who copied what was open to them still has it, whatever comes.</source>
        <translation>Un collègue qui a copié ce qui lui était accessible le conserve quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</source>
        <translation>Un ordinateur sur lequel ce programme a été altéré, ou qui n’importe aucun paquet, ne rend rien.</translation>
    </message>
    <message>
        <source>Backups made before a file was taken back hold it until they are removed.</source>
        <translation>Les sauvegardes faites avant le retrait d’un dossier le contiennent jusqu’à leur suppression.</translation>
    </message>
    <message>
        <source>Admit a contact card…</source>
        <translation>Admettre une carte de contact…</translation>
    </message>
    <message>
        <source>This laptop’s card…</source>
        <translation>Carte de cet ordinateur…</translation>
    </message>
    <message>
        <source>This laptop is not entered in the office.</source>
        <translation>Cet ordinateur n’est pas inscrit dans le bureau.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Give its contact card to the director.</source>
        <translation>Rien ne peut être écrit ici. Remettez sa carte de contact au directeur.</translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation>Importer des paquets</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Paquets d’échange (*.probundle)</translation>
    </message>
    <message>
        <source>Admit a contact card</source>
        <translation>Admettre une carte de contact</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Cartes de contact (*.procard)</translation>
    </message>
    <message>
        <source>{0} is admitted.</source>
        <translation>{0}&#xa0;: carte admise.</translation>
    </message>
    <message>
        <source>Write the first bundle now: it makes their vault one of this office.</source>
        <translation>Écrivez maintenant le premier paquet&#xa0;: il fait de son coffre l’un de ceux de ce bureau.</translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation>{0} attend une seconde personne.</translation>
    </message>
    <message>
        <source>It counts when a colleague has approved it, on their own laptop.</source>
        <translation>Cela vaut dès qu’un collègue l’a approuvé, sur son propre ordinateur.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export a copy?</source>
        <translation>Exporter une copie&#xa0;?</translation>
    </message>
    <message>
        <source>Export without protection</source>
        <translation>Exporter sans protection</translation>
    </message>
    <message>
        <source>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</source>
        <translation>Hors du coffre, la copie n’est pas chiffrée&#xa0;: quiconque l’obtient peut la lire, et sa suppression ne l’efface pas forcément du disque. Le journal d’accès montrera que vous l’avez exportée.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exporter une copie</translation>
    </message>
</context>
<context>
    <name>ExportDeadlines</name>
    <message>
        <source>Deadlines for another calendar</source>
        <translation>Échéances pour un autre calendrier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The deadlines from today on that the calendar shows, as an .ics file.</source>
        <translation>Les échéances affichées par le calendrier à partir d’aujourd’hui, dans un fichier .ics.</translation>
    </message>
    <message>
        <source>Each entry is a whole day with the word Probitas and a code, such as 3F7A-91C2. It says no name, no number, and not what is due.</source>
        <translation>Chaque entrée est une journée entière portant le mot Probitas et un code, tel que 3F7A-91C2. Elle n’indique ni nom, ni numéro, ni ce qui arrive à échéance.</translation>
    </message>
    <message>
        <source>Type the code under Find (Ctrl+K), and the file opens.</source>
        <translation>Saisissez le code dans Rechercher (Ctrl+K)&#xa0;: le dossier s’ouvre.</translation>
    </message>
    <message>
        <source>Whoever sees that calendar sees how many deadlines there are, and when.</source>
        <translation>Quiconque voit ce calendrier voit combien il y a d’échéances, et quand.</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>La copie n’est pas chiffrée. Le journal des accès indique qu’elle est sortie.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
</context>
<context>
    <name>ExportFigures</name>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON. They are copies in plain text; that they were made is entered in the access log.</source>
        <translation>Tableaux et graphiques en PDF, chaque graphique en SVG, chaque tableau en CSV, le tout en JSON. Ce sont des copies non chiffrées&#xa0;; leur création est consignée au journal des accès.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Show small numbers</source>
        <translation>Indiquer les petits nombres</translation>
    </message>
    <message>
        <source>Small numbers could identify people: such copies must stay inside the office. Otherwise they are taken out, and what would give them away with them.</source>
        <translation>Les petits nombres pourraient permettre d’identifier des personnes&#xa0;: de telles copies doivent rester dans le bureau. Sinon, ils sont supprimés, avec ce qui permettrait de les déduire.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A folder of its own is made in it.</source>
        <translation>Un dossier distinct y est créé.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Where shall the figures be written?</source>
        <translation>Où enregistrer les chiffres&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export what is chosen</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are chosen, as a spreadsheet.</source>
        <translation>
            <numerusform>La ligne choisie (%Ln), sous forme de tableur.</numerusform>
            <numerusform>Les %Ln lignes choisies, sous forme de tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>With who or what each is about</source>
        <translation>Avec la personne ou l’objet de chaque ligne</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>La copie n’est pas chiffrée. Le journal des accès indique qu’elle est sortie.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Classeurs Excel (*.xlsx);;Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportReferrals</name>
    <message>
        <source>Export the referrals</source>
        <translation>Exporter les renvois</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are shown, as a spreadsheet.</source>
        <translation>
            <numerusform>La ligne affichée (%Ln), sous forme de tableur.</numerusform>
            <numerusform>Les %Ln lignes affichées, sous forme de tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what it is about, which may say who it is</source>
        <translation>Avec l’objet, qui peut indiquer de qui il s’agit</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>La copie n’est pas chiffrée. Le journal des accès indique qu’elle est sortie.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Classeurs Excel (*.xlsx);;Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Who asks for protection</source>
        <translation>Qui demande une protection</translation>
    </message>
    <message>
        <source>Anonymous so far</source>
        <translation>Anonyme pour l’instant</translation>
    </message>
    <message>
        <source>Advice needs no name. A formal complaint does: it is about one person.</source>
        <translation>Un conseil peut rester anonyme. Une plainte officielle, non&#xa0;: elle concerne une personne précise.</translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation>Saisir le requérant</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Change the applicant</source>
        <translation>Modifier les données du requérant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer la langue</translation>
    </message>
    <message>
        <source>A report or cooperation</source>
        <translation>Un signalement ou une coopération</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Ce qui a été signalé</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Ajouter un signalement</translation>
    </message>
    <message>
        <source>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</source>
        <translation>Qu’a signalé la personne, à qui et quand&#xa0;? Ou à quel audit ou enquête a-t-elle coopéré&#xa0;?</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Modifier le signalement</translation>
    </message>
    <message>
        <source>A period of service</source>
        <translation>Une période de service</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>États de service</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>No periods of service are entered.</source>
        <translation>Aucune période de service n’est saisie.</translation>
    </message>
    <message>
        <source>Mediation by the ombudsman</source>
        <translation>Médiation de l’ombudsman</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>Tout conserver pour un tribunal ou une enquête</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>First heard of</source>
        <translation>Connu depuis le</translation>
    </message>
    <message>
        <source>Formal complaint</source>
        <translation>Plainte officielle</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Médiation</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Motif de clôture</translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation>Enregistrer une médiation</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>Tie to another case</source>
        <translation>Lier à un autre dossier</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>New detriment is a case of its own, tied to this one.</source>
        <translation>Un nouveau préjudice fait l’objet d’un dossier propre, lié à celui-ci.</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Register of requests</source>
        <translation>Registre des demandes</translation>
    </message>
    <message>
        <source>Disclosure programme</source>
        <translation>Dispositif de déclaration</translation>
    </message>
</context>
<context>
    <name>FigureViews</name>
    <message>
        <source>Table 1 and Figure 1</source>
        <translation>Tableau 1 et figure 1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Figure 2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Category of requester</source>
        <translation>Catégorie de demandeur</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Réponses dans les délais</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Table 1 as counted then</source>
        <translation>Tableau 1 selon le décompte de l’époque</translation>
    </message>
    <message>
        <source>Figure 2 as counted then</source>
        <translation>Figure 2 selon le décompte de l’époque</translation>
    </message>
    <message>
        <source>Table 3: Compliance</source>
        <translation>Tableau 3&#xa0;: Respect de l’obligation</translation>
    </message>
    <message>
        <source>Progress of the cycle</source>
        <translation>Avancement du cycle</translation>
    </message>
    <message>
        <source>Filing of statements</source>
        <translation>Dépôt des déclarations</translation>
    </message>
    <message>
        <source>Who had to file</source>
        <translation>Personnes tenues de déclarer</translation>
    </message>
    <message>
        <source>Outcomes of the review</source>
        <translation>Résultats de l’examen</translation>
    </message>
    <message>
        <source>Relations and activities</source>
        <translation>Liens et activités</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>As shown outside the office</source>
        <translation>Version diffusée hors du bureau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Hides numbers so small that they could identify people</source>
        <translation>Masque les nombres si petits qu’ils pourraient permettre d’identifier des personnes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Il n’y a encore rien à compter.</translation>
    </message>
    <message>
        <source>These numbers are so small that they stay inside the office.</source>
        <translation>Ces nombres sont si petits qu’ils ne sortent pas du bureau.</translation>
    </message>
    <message>
        <source>Check printed shares…</source>
        <translation>Vérifier des pourcentages publiés…</translation>
    </message>
    <message>
        <source>The figures are written.</source>
        <translation>Les chiffres sont enregistrés.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression en cours</translation>
    </message>
</context>
<context>
    <name>Filers</name>
    <message>
        <source>Filter the filers</source>
        <translation>Filtrer les déclarants</translation>
    </message>
    <message>
        <source>Name, number, grade</source>
        <translation>Nom, numéro, classe</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Établir les formulaires…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Where filers stand</source>
        <translation>Où en sont les déclarants</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Quel formulaire</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>Déclarants</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>All filers</source>
        <translation>Tous les déclarants</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Non closes</translation>
    </message>
    <message>
        <source>Awaited, no form made</source>
        <translation>Attendues, sans formulaire</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>Enregistrer une liste pour un logiciel de messagerie…</translation>
    </message>
    <message>
        <source>Save the list of codes…</source>
        <translation>Enregistrer la liste des codes…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>Affichés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>a click chooses, a double click opens</source>
        <translation>un clic sélectionne, un double clic ouvre</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Choisis&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FilersTable</name>
    <message>
        <source>Filer</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Numéro d’agent</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>N°&#xa0;form.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situation</translation>
    </message>
</context>
<context>
    <name>FilingDrop</name>
    <message>
        <source>Open the statement that these papers belong to, and drop them there.</source>
        <translation>Ouvrez la déclaration à laquelle ces pièces se rapportent et déposez-les-y.</translation>
    </message>
    <message>
        <source>An answered form cannot be attached.</source>
        <translation>Un formulaire rempli ne peut être joint.</translation>
    </message>
    <message>
        <source>Answered forms are taken in on the page of their cycle.</source>
        <translation>Les formulaires remplis sont enregistrés sur la page de leur cycle.</translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Why it need not be filed</source>
        <translation>Pourquoi elle n’a pas à être déposée</translation>
    </message>
    <message>
        <source>Who files</source>
        <translation>Qui déclare</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>What is to be filed, and by when</source>
        <translation>Ce qui doit être déposé et pour quand</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Registered because</source>
        <translation>Motif de l’inscription</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Délai prolongé</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>What was filed</source>
        <translation>Ce qui a été déposé</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour le moment.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Fait foi</translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation>Modifiée depuis</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Enregistrée par</translation>
    </message>
    <message>
        <source>Answers form</source>
        <translation>Répond au formulaire</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Telle que reçue</translation>
    </message>
    <message>
        <source>Answers to it are refused</source>
        <translation>Ses réponses sont refusées</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Formulaire {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Files all the same</source>
        <translation>Déclare malgré tout</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Either the filer has not to file any more: take the step “{0}”, with the reason. Or they file, perhaps as they leave: change the form, and say why it is kept.</source>
        <translation>Soit le déclarant n’est plus tenu de déclarer&#xa0;: effectuez l’étape «&#xa0;{0}&#xa0;» en indiquant le motif. Soit il déclare, peut-être à son départ&#xa0;: changez le formulaire et dites pourquoi la déclaration est maintenue.</translation>
    </message>
    <message>
        <source>Forms that were made</source>
        <translation>Formulaires établis</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>None. Forms are made on the page of the cycle.</source>
        <translation>Aucun. Les formulaires sont établis sur la page du cycle.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Rien ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nom non affiché</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choisi</translation>
    </message>
    <message>
        <source>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</source>
        <translation>Avec un dossier partagé par tous, sur une clé ou synchronisé par un programme tel que Syncthing, les paquets circulent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucun</translation>
    </message>
    <message>
        <source>Looked into last {0}</source>
        <translation>Dernière consultation&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) there: for colleagues, or not of this office.</source>
        <translation>
            <numerusform>%Ln autre fichier s’y trouve&#xa0;: destiné à des collègues, ou étranger à ce bureau.</numerusform>
            <numerusform>%Ln autres fichiers s’y trouvent&#xa0;: destinés à des collègues, ou étrangers à ce bureau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundGuidance</name>
    <message>
        <source>Guidance that may answer this</source>
        <translation>Orientations qui peuvent répondre à ceci</translation>
    </message>
    <message>
        <source>Guidance that may answer this ({0})</source>
        <translation>Orientations qui peuvent répondre à ceci ({0})</translation>
    </message>
    <message>
        <source>Guidance that may answer this is shown here.</source>
        <translation>Les orientations qui peuvent répondre à ceci s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Take the proposal back</source>
        <translation>Retirer la proposition</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>Renvoyer à l’auteur</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>GlanceDialog</name>
    <message>
        <source>Clear at a glance</source>
        <translation>Valider d’un coup d’œil</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Blank statements, and those that say what last year’s said. Space: seen, and on to the next. The arrows go back and forth. Only what was seen is cleared.</source>
        <translation>Déclarations néant et déclarations identiques à celles de l’année précédente. Espace&#xa0;: vue, et passage à la suivante. Les flèches permettent d’avancer et de revenir. Seul ce qui a été vu est validé.</translation>
    </message>
    <message>
        <source>Seen (Space)</source>
        <translation>Vue (Espace)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La déclaration</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln statement(s)</source>
        <translation>
            <numerusform>Valider %Ln déclaration</numerusform>
            <numerusform>Valider %Ln déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be cleared as: {0}</source>
        <translation>Serait validée comme suit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Observations du déclarant</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>Rien de déclaré</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Find a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>A term in any language</source>
        <translation>Un terme dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
</context>
<context>
    <name>GuidanceBeside</name>
    <message>
        <source>Walk through a decision tree…</source>
        <translation>Parcourir un arbre de décision…</translation>
    </message>
    <message>
        <source>Keep as precedent…</source>
        <translation>Garder comme précédent…</translation>
    </message>
    <message>
        <source>A colleague of the advice programme takes the second look.</source>
        <translation>Un collègue du programme de conseil porte le second regard.</translation>
    </message>
    <message>
        <source>{0} is kept as a precedent.</source>
        <translation>{0} est gardé comme précédent.</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>Parcouru par</translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>Filter the guidance</source>
        <translation>Filtrer les orientations</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Saisir pour filtrer</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All that stands</source>
        <translation>Tout ce qui vaut</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Toutes les formes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>No guidance fits</source>
        <translation>Aucune orientation ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>Essayez moins de mots, ou tous les états.</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>What the office knows how to answer</source>
        <translation>Ce à quoi le bureau sait répondre</translation>
    </message>
    <message>
        <source>Choose a piece of guidance. Precedents come from answered requests: open one and keep its answer.</source>
        <translation>Choisissez une orientation. Les précédents viennent de demandes auxquelles il a été répondu&#xa0;: ouvrez-en une et gardez la réponse.</translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>Deux appareils ont décidé différemment à ce sujet.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparer et trancher</translation>
    </message>
    <message>
        <source>This is the office’s own now, among the drafts.</source>
        <translation>Elle est désormais propre au bureau, parmi les projets.</translation>
    </message>
    <message>
        <source>Once it is put into use, it stands in the place of what it was made from.</source>
        <translation>Une fois mise en usage, elle remplace ce dont elle est issue.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>Une copie a été écrite hors du coffre.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>Replier le guide</translation>
    </message>
    <message>
        <source>Leave the guide; it stays under Help</source>
        <translation>Quitter le guide&#xa0;; il reste dans l’aide</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Unfold the guide</source>
        <translation>Déplier le guide</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Health check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</source>
        <translation>Vérifie chaque page de la base, chaque signature et chaque lien de l’historique, le journal d’accès, l’index et les pièces jointes. Ne change rien.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>{0} events in {1} files, {2} attachments, {3} entries of the access log</source>
        <translation>{0} événements dans {1} dossiers, {2} pièces jointes, {3} entrées du journal d’accès</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Tout est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Something is not as it was written.</source>
        <translation>Quelque chose n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Keep this vault as it is, do not work on in it, and restore a backup.</source>
        <translation>Gardez ce coffre en l’état, n’y travaillez plus et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The first bad event is number {0}.</source>
        <translation>Le premier événement fautif est le numéro {0}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Opening an office</source>
        <translation>Ouvrir un bureau</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Qui peut voir quoi</translation>
    </message>
    <message>
        <source>Need-to-know</source>
        <translation>Besoin d’en connaître</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show it below the pages</source>
        <translation>L’afficher sous les pages</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help {0} to open a vault?</source>
        <translation>Aider {0} à ouvrir un coffre&#xa0;?</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Répondre à la demande</translation>
    </message>
    <message>
        <source>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</source>
        <translation>Quelqu’un qui a l’ordinateur de {0} le demande. Vous ne savez qu’il s’agit de {0} que si {0} vous lit maintenant ces mots, de vive voix ou au téléphone, et que vous connaissez le visage ou la voix. Votre réponse est consignée pour tout le bureau.</translation>
    </message>
    <message>
        <source>{0} has read these eight words to me</source>
        <translation>{0} m’a lu ces huit mots</translation>
    </message>
    <message>
        <source>This device has answered the request before.</source>
        <translation>Cet appareil a déjà répondu à la demande.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Open with the help of two colleagues</source>
        <translation>Ouvrir avec l’aide de deux collègues</translation>
    </message>
    <message>
        <source>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</source>
        <translation>Envoyez la demande à deux des collègues qui détiennent la clé de ce coffre et lisez-leur ces mots de vive voix ou au téléphone. Leurs deux réponses ouvrent le coffre une fois&#xa0;; vous choisissez ensuite une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Enregistrer la demande…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Enregistrer une réponse…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Request {0}</source>
        <translation>Demande {0}</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Answers (*.prohelp);;All files (*)</source>
        <translation>Réponses (*.prohelp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Enregistrer une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in; two are needed, of different colleagues.</source>
        <translation>
            <numerusform>%n réponse enregistrée&#xa0;; il en faut deux, de collègues différents.</numerusform>
            <numerusform>%n réponses enregistrées&#xa0;; il en faut deux, de collègues différents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a signing identity</source>
        <translation>Importer une identité de signature</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>Fichier PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>The one it was handed over with. Delete the file afterwards.</source>
        <translation>Celle avec laquelle il vous a été remis. Supprimez ensuite le fichier.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>Fichier PKCS#12</translation>
    </message>
</context>
<context>
    <name>ImportStaff</name>
    <message>
        <source>Import a staff list</source>
        <translation>Importer une liste du personnel</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. The rules of the cycle say who of it has to file. You see who that is, and what changes, before anything is written.</source>
        <translation>À partir d’un tableur, .xlsx ou .csv. Les règles du cycle disent qui doit déclarer. Vous voyez de qui il s’agit, et ce qui change, avant que quoi que ce soit soit écrit.</translation>
    </message>
    <message>
        <source>Language of people whose row does not say theirs</source>
        <translation>Langue des personnes dont la ligne ne la précise pas</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln filer(s)</source>
        <translation>
            <numerusform>Corriger %Ln déclarant</numerusform>
            <numerusform>Corriger %Ln déclarants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln filer(s)</source>
        <translation>
            <numerusform>Inscrire %Ln déclarant</numerusform>
            <numerusform>Inscrire %Ln déclarants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>J’ai comparé ces mots avec {0}</translation>
    </message>
    <message>
        <source>The eight words of the laptop of {0}</source>
        <translation>Les huit mots de l’ordinateur de {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone.</source>
        <translation>De vive voix ou au téléphone.</translation>
    </message>
    <message>
        <source>Is this your office?</source>
        <translation>Est-ce votre bureau&#xa0;?</translation>
    </message>
    <message>
        <source>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</source>
        <translation>Le collègue trouve les mots dans le programme, sous Échange, «&#xa0;Carte de cet ordinateur&#xa0;». C’est irréversible&#xa0;: un coffre appartient à un seul bureau.</translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation>Rejoindre ce bureau</translation>
    </message>
    <message>
        <source>Only the words tell whose bundle it is.</source>
        <translation>Seuls les mots révèlent de qui vient le paquet.</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <source>Issued letter</source>
        <translation>Lettre émise</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exporter une copie…</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exporter une copie</translation>
    </message>
    <message>
        <source>{0} · {1} · signed by {2}</source>
        <translation>{0} · {1} · signée par {2}</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Une copie a été écrite. Hors du coffre, plus rien ne la protège.</translation>
    </message>
    <message>
        <source>Send it by a safe way, and delete the copy when it has arrived.</source>
        <translation>Envoyez-la par une voie sûre et supprimez la copie une fois qu’elle est arrivée.</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>Keep this view</source>
        <translation>Conserver cette vue</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Filter, choices and order as they are now. For you, on this laptop.</source>
        <translation>Le filtre, les choix et l’ordre tels qu’ils sont. Pour vous, sur cet ordinateur portable.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Too long to be a name.</source>
        <translation>Trop long pour être un nom.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Throw the draft away</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>This is your draft of {0}.</source>
        <translation>Voici votre brouillon du {0}.</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Brouillon conservé sur cet appareil</translation>
    </message>
</context>
<context>
    <name>KeyingDialog</name>
    <message>
        <source>Key in a statement</source>
        <translation>Saisir une déclaration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>As it is written on the paper or in the e-mail. A draft can be kept and taken up again; it is filed once it is whole.</source>
        <translation>Telle qu’elle figure sur le papier ou dans le courriel. Un projet peut être conservé puis repris&#xa0;; la déclaration est déposée une fois complète.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conserver le brouillon</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Observations du déclarant</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>Une date est nécessaire ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing or wrong.</source>
        <translation>
            <numerusform>%Ln élément manque ou est erroné.</numerusform>
            <numerusform>%Ln éléments manquent ou sont erronés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>No letter has been issued yet.</source>
        <translation>Aucune lettre n’a encore été émise.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Rédiger une lettre</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>À rédiger</translation>
    </message>
    <message>
        <source>The last step of the case calls for this letter.</source>
        <translation>La dernière étape du dossier appelle cette lettre.</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Rédiger cette lettre</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Names on lists, of what is no longer declared</source>
        <translation>Noms sur des listes, pour ce qui n’est plus déclaré</translation>
    </message>
    <message>
        <source>{0}: {1} · {2} ({3}%)</source>
        <translation>{0}&#xa0;: {1} · {2} ({3}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} · Dismissed: {1}</source>
        <translation>{0} · Écartée&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is somebody else</source>
        <translation>{0} est une autre personne ou entité</translation>
    </message>
    <message>
        <source>The reason is remembered: the same name is not asked about again, in this cycle or in the next, as long as the filer and the list write it so.</source>
        <translation>Le motif est retenu&#xa0;: le même nom ne fait plus l’objet d’une question, ni dans ce cycle ni dans le suivant, tant que le déclarant et la liste l’écrivent ainsi.</translation>
    </message>
    <message>
        <source>Dismiss the match…</source>
        <translation>Écarter la concordance…</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Rattacher à un autre dossier</translation>
    </message>
    <message>
        <source>A new complaint of the same person</source>
        <translation>Une nouvelle plainte de la même personne</translation>
    </message>
    <message>
        <source>A file that there is</source>
        <translation>Un dossier existant</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>Choisissez l’autre dossier.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif du lien</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Second look by a colleague</source>
        <translation>Second regard d’un collègue</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Mettre en usage</translation>
    </message>
    <message>
        <source>Whoever wrote none of it reads it here and types their own passphrase. It is put into use in that officer’s name.</source>
        <translation>Un agent qui n’en a rien écrit la lit ici et saisit sa propre phrase secrète. La mise en usage est inscrite à son nom.</translation>
    </message>
    <message>
        <source>Choose who looked.</source>
        <translation>Choisissez qui a regardé.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>MachineWarning</name>
    <message>
        <source>This machine writes memory to a disk that is not encrypted.</source>
        <translation>Cet ordinateur écrit la mémoire sur un disque qui n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Whoever gets the disk may find names and keys on it, even of a locked vault.</source>
        <translation>Qui se procure le disque peut y trouver des noms et des clés, même ceux d’un coffre verrouillé.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Filers: {0}</source>
        <translation>Déclarants&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ManyFiles</name>
    <message>
        <source>What could not be done</source>
        <translation>Ce qui n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Dossiers&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Fait&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It was stopped; what was done by then stays.</source>
        <translation>L’opération a été interrompue&#xa0;; ce qui était fait demeure.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>Non fait&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>An interim measure</source>
        <translation>Une mesure provisoire</translation>
    </message>
    <message>
        <source>Interim measures</source>
        <translation>Mesures provisoires</translation>
    </message>
    <message>
        <source>Recommend a measure</source>
        <translation>Recommander une mesure</translation>
    </message>
    <message>
        <source>None. A measure can be recommended once a complaint is in.</source>
        <translation>Aucune. Une mesure peut être recommandée dès qu’une plainte est reçue.</translation>
    </message>
    <message>
        <source>A recommendation to the head</source>
        <translation>Une recommandation au chef de l’organisation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>None yet. They follow a determination.</source>
        <translation>Aucune encore. Elles suivent une décision définitive.</translation>
    </message>
    <message>
        <source>Recommended for</source>
        <translation>Période recommandée</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>sans date de fin</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>The head’s answer</source>
        <translation>La réponse du chef</translation>
    </message>
    <message>
        <source>In force from and to</source>
        <translation>Période de validité</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Record when it is in force</source>
        <translation>Enregistrer la période de validité</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation>Enregistrer la mise en œuvre</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>Recommandé le</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln month(s), on {0}</source>
        <translation>
            <numerusform>Après&#xa0;%Ln mois, le {0}</numerusform>
            <numerusform>Après&#xa0;%Ln mois, le {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un point de suivi</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation>Enregistrer un point de suivi</translation>
    </message>
    <message>
        <source>Check-ins compare how the person is placed with how it was at filing.</source>
        <translation>Les points de suivi comparent la situation de la personne à celle du moment de la plainte.</translation>
    </message>
    <message>
        <source>How the person was placed at filing</source>
        <translation>Situation de la personne au moment de la plainte</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>Pas encore fixée.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation>Fixer la situation de référence</translation>
    </message>
    <message>
        <source>New detriment</source>
        <translation>Nouveau préjudice</translation>
    </message>
    <message>
        <source>No new detriment</source>
        <translation>Aucun nouveau préjudice</translation>
    </message>
    <message>
        <source>No longer as at filing</source>
        <translation>Changé depuis la plainte</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Give it back to who wrote it</source>
        <translation>La rendre à qui l’a écrite</translation>
    </message>
    <message>
        <source>Put it back among the drafts</source>
        <translation>La renvoyer en projet</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Renvoyer en projet</translation>
    </message>
    <message>
        <source>Withdraw; it is offered no more</source>
        <translation>Retirer&#xa0;; elle n’est plus proposée</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Autres rubriques</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (facultatif)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Choisissez</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Name and language are enough for now. The number is given by the program.</source>
        <translation>Le nom et la langue suffisent pour l’instant. Le programme attribue le numéro.</translation>
    </message>
    <message>
        <source>What came in is entered in the new case.</source>
        <translation>Ce qui est arrivé est enregistré dans le nouveau dossier.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>A formal complaint of retaliation</source>
        <translation>Une plainte officielle pour représailles</translation>
    </message>
    <message>
        <source>An enquiry: somebody asks for advice</source>
        <translation>Une demande de conseil&#xa0;: quelqu’un s’interroge</translation>
    </message>
    <message>
        <source>Prevention: a risk was signalled</source>
        <translation>Prévention&#xa0;: un risque a été signalé</translation>
    </message>
    <message>
        <source>Proposed because the e-mail seems to be written in it. Please check.</source>
        <translation>Proposée parce que le courriel semble rédigé dans cette langue. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>May stay empty: an enquiry can be anonymous.</source>
        <translation>Peut rester vide&#xa0;: une demande de conseil peut être anonyme.</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>Replace the recovery code?</source>
        <translation>Remplacer le code de récupération&#xa0;?</translation>
    </message>
    <message>
        <source>Replace it and show the new sheet</source>
        <translation>Le remplacer et montrer la nouvelle fiche</translation>
    </message>
    <message>
        <source>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</source>
        <translation>La fiche imprimée aujourd’hui n’ouvrira plus ce coffre. Il vous faut aussitôt une imprimante, ou un lieu sûr pour un PDF&#xa0;: le nouveau code n’est montré qu’à ce moment.</translation>
    </message>
</context>
<context>
    <name>NewCycle</name>
    <message>
        <source>New cycle</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>Begin the cycle</source>
        <translation>Ouvrir le cycle</translation>
    </message>
    <message>
        <source>It gets a key of its own, with which answers of this cycle are sealed and opened.</source>
        <translation>Il reçoit sa propre clé, qui sert à sceller et à ouvrir les réponses de ce cycle.</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>À achever pour le</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>Qui doit déclarer</translation>
    </message>
    <message>
        <source>These are the rules of the office’s policy. How many each one adds is seen when the staff list is imported.</source>
        <translation>Ce sont les règles de la politique du bureau. Le nombre de personnes que chacune ajoute apparaît lors de l’importation de la liste du personnel.</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New guidance</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>It stands among the drafts until it is put into use. A decision tree begins as the office’s own of one that came with the program.</source>
        <translation>Elle reste parmi les projets jusqu’à sa mise en usage. Un arbre de décision commence comme version propre au bureau d’un arbre fourni avec le programme.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>At least 15 characters. Length counts; signs and capitals need not be in it.</source>
        <translation>Au moins 15 caractères. C’est la longueur qui compte&#xa0;; ni signes ni majuscules ne sont exigés.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Suggest six random words</source>
        <translation>Proposer six mots au hasard</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>Notez-la jusqu’à la savoir par cœur, puis brûlez la note.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Set a new passphrase</source>
        <translation>Définir une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>It takes the place of the one you had. The sheet stays valid.</source>
        <translation>Elle remplace celle que vous aviez. La fiche reste valable.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
</context>
<context>
    <name>NewReviewDialog</name>
    <message>
        <source>The policy and the language are enough for now.</source>
        <translation>La politique et la langue suffisent pour l’instant.</translation>
    </message>
    <message>
        <source>What came in is entered in the new review.</source>
        <translation>Ce qui est arrivé est versé au nouvel examen.</translation>
    </message>
    <message>
        <source>A new policy review</source>
        <translation>Un nouvel examen de politique</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Ouvrir l’examen</translation>
    </message>
</context>
<context>
    <name>NewVaultFolder</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Please give the whole path.</source>
        <translation>Indiquez le chemin complet.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Ce dossier contient déjà quelque chose.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation>Où placer le coffre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NewcomerPassphraseStep</name>
    <message>
        <source>Make the contact card</source>
        <translation>Établir la carte de contact</translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Votre titre</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>Tel qu’il figure sous votre signature.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>Un nouveau dossier sur cet ordinateur, pas sur un disque réseau.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>This stands on your contact card. The director gives you your role.</source>
        <translation>Ceci figure sur votre carte de contact. Le directeur vous attribue votre rôle.</translation>
    </message>
</context>
<context>
    <name>NobodyDialog</name>
    <message>
        <source>Let nobody hold the key any more?</source>
        <translation>Que plus personne ne détienne la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</source>
        <translation>Si vous oubliez votre phrase secrète, seule la fiche de récupération ouvrira alors ce coffre. La clé du coffre est remplacée&#xa0;; les sauvegardes antérieures peuvent encore être ouvertes avec l’aide de ceux qui la détenaient.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln decision(s) made differently on two laptops</source>
        <translation>
            <numerusform>%Ln décision prise différemment sur deux appareils</numerusform>
            <numerusform>%Ln décisions prises différemment sur deux appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Until this is settled the file cannot be decided, closed or written about.</source>
        <translation>Tant que ce point n’est pas réglé, aucune décision, clôture ou lettre n’est possible dans ce dossier.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>Une solution est proposée et attend d’être approuvée.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparer et trancher</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>Contraire aux règles</translation>
    </message>
    <message>
        <source>Set this aside, with a reason that stays on record</source>
        <translation>Écarter ceci, avec un motif qui reste consigné</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>{0} seems to be someone in this file: {1}</source>
        <translation>{0} semble être une personne de ce dossier&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Named in the file: {0}</source>
        <translation>Nommé dans le dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Recusal proposed</source>
        <translation>Récusation proposée</translation>
    </message>
    <message>
        <source>{0} only shares a name</source>
        <translation>{0}&#xa0;: simple homonyme</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>Enregistrer la récusation</translation>
    </message>
    <message>
        <source>These are two people…</source>
        <translation>Ce sont deux personnes…</translation>
    </message>
    <message>
        <source>Letter to be written</source>
        <translation>Lettre à rédiger</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Rédiger cette lettre</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Put in a text</source>
        <translation>Insérer un texte</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Filtrer les textes</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>the office’s own</source>
        <translation>propre au bureau</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translation>Tout rechercher, tout faire (Ctrl+K)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Hide (Ctrl+H)</source>
        <translation>Masquer (Ctrl+H)</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>Un paquet d’échange a été ouvert&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It is read when you take it in.</source>
        <translation>Il n’est lu qu’au moment où vous l’importez.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} est enregistrée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Bureau et en-tête</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Prefix of register numbers</source>
        <translation>Préfixe des numéros d’enregistrement</translation>
    </message>
    <message>
        <source>Letters already issued keep their number.</source>
        <translation>Les lettres déjà émises gardent leur numéro.</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Enregistrer l’en-tête</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Letters to these authorities are addressed so.</source>
        <translation>Les lettres à ces autorités sont adressées ainsi.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
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
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Ethics Office</source>
        <translation>Bureau de la déontologie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation>Telle qu’elle figure sur les lettres.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lire…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds, each with the paragraph it comes from.</source>
        <translation>Délais, listes et seuils, chacun avec le paragraphe dont il provient.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>Un nouveau dossier sur cet ordinateur, pas sur un disque réseau.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
</context>
<context>
    <name>OpenFields</name>
    <message>
        <source>Still to be filled in: {0}</source>
        <translation>Reste à compléter&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Sorted by: {0}</source>
        <translation>Trié par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Where filers stand</source>
        <translation>Où en sont les déclarants</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Vers la clôture</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>Import the staff list: the rules say who of it has to file.</source>
        <translation>Importez la liste du personnel&#xa0;: les règles disent qui doit déclarer.</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>Importer une liste du personnel…</translation>
    </message>
    <message>
        <source>Enter the totals only…</source>
        <translation>Saisir seulement les totaux…</translation>
    </message>
    <message>
        <source>Entered: {0} of {1} complied. Source: {2}</source>
        <translation>Saisi&#xa0;: {0} sur {1} en règle. Source&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>To be released, or kept with a reason</source>
        <translation>À dispenser, ou à maintenir avec un motif</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>Le cycle est clos.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>It cannot be closed yet.</source>
        <translation>Il ne peut pas encore être clos.</translation>
    </message>
    <message>
        <source>Filings that are not closed: {0}.</source>
        <translation>Déclarations non closes&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What hinders it…</source>
        <translation>Ce qui l’empêche…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>Rien ne s’oppose à sa clôture.</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>Clore le cycle…</translation>
    </message>
    <message>
        <source>{0} of {1} complied. These numbers stay when statements are destroyed.</source>
        <translation>{0} sur {1} en règle. Ces chiffres demeurent lorsque les déclarations sont détruites.</translation>
    </message>
    <message>
        <source>Since it was closed, what another laptop did has changed its filings: by them it is now {0} of {1}, and so say the results. Reopen the cycle and close it again to keep that.</source>
        <translation>Depuis sa clôture, ce qui a été fait sur un autre ordinateur portable a modifié ses déclarations&#xa0;: on en compte maintenant {0} sur {1}, comme l’indiquent les résultats. Rouvrez le cycle et clôturez-le de nouveau pour conserver ces chiffres.</translation>
    </message>
    <message>
        <source>Have to file: {0}. Filed and reviewed so far: {1}. Not yet: {2}.</source>
        <translation>Tenus de déclarer&#xa0;: {0}. Déposées et examinées à ce jour&#xa0;: {1}. Pas encore&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Target dates…</source>
        <translation>Dates cibles…</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>Qui doit déclarer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Listes versées</translation>
    </message>
    <message>
        <source>Letters to the head</source>
        <translation>Lettres au chef</translation>
    </message>
    <message>
        <source>Report who has not filed…</source>
        <translation>Signaler qui n’a pas déclaré…</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>au plus tard le {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans date cible</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas achevée</translation>
    </message>
    <message>
        <source>Enter as reached…</source>
        <translation>Enregistrer comme atteinte…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</source>
        <translation>Déposez courriels et fichiers n’importe où sur cette page pour les enregistrer. Choisissez une entrée pour la lire.</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Informations demandées</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>The information came</source>
        <translation>Les informations sont arrivées</translation>
    </message>
    <message>
        <source>Record that it came</source>
        <translation>Enregistrer la réception</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Pas encore sur cet appareil</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take this out of view</source>
        <translation>Retirer ceci de la vue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Pas encore sur cet appareil</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Informations demandées</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Somebody else may know the old one</source>
        <translation>Quelqu’un d’autre connaît peut-être l’ancienne</translation>
    </message>
    <message>
        <source>The vault key is then replaced as well, which takes a little longer.</source>
        <translation>La clé du coffre est alors remplacée elle aussi, ce qui prend un peu plus de temps.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</source>
        <translation>Elle ouvre le coffre. Personne ne peut la réinitialiser&#xa0;: qui n’a ni la phrase secrète ni le code de récupération a tout perdu.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Créer le bureau</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>A contact with this person</source>
        <translation>Un contact avec cette personne</translation>
    </message>
    <message>
        <source>Take this person out of view</source>
        <translation>Retirer cette personne de la vue</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Enregistrer un contact</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Record a recusal</source>
        <translation>Enregistrer une récusation</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Restricted to named officers</source>
        <translation>Réservé à des personnes désignées</translation>
    </message>
    <message>
        <source>Also on it</source>
        <translation>Y travaillent aussi</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Not sent until the proposed recusal is settled</source>
        <translation>Rien n’est envoyé avant que la récusation proposée soit tranchée</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>A person in the file</source>
        <translation>Une personne du dossier</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personnes du dossier</translation>
    </message>
    <message>
        <source>Nobody is named in this file yet.</source>
        <translation>Personne n’est encore nommé dans ce dossier.</translation>
    </message>
    <message>
        <source>Who handles the file</source>
        <translation>Qui traite le dossier</translation>
    </message>
    <message>
        <source>An officer must not handle this file</source>
        <translation>Un membre du bureau ne doit pas traiter ce dossier</translation>
    </message>
    <message>
        <source>Another officer works on the file</source>
        <translation>Un autre membre du bureau travaille sur le dossier</translation>
    </message>
    <message>
        <source>An officer leaves the file</source>
        <translation>Un membre du bureau quitte le dossier</translation>
    </message>
    <message>
        <source>Take an officer off</source>
        <translation>Retirer une personne</translation>
    </message>
    <message>
        <source>All officers of the programme may have it</source>
        <translation>Tous les membres du programme peuvent l’avoir</translation>
    </message>
    <message>
        <source>Open to the programme</source>
        <translation>Ouvrir au programme</translation>
    </message>
    <message>
        <source>Only the head and named officers may have it</source>
        <translation>Seuls le chef du bureau et des personnes désignées peuvent l’avoir</translation>
    </message>
    <message>
        <source>Restrict to named officers</source>
        <translation>Réserver à des personnes désignées</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Récusé</translation>
    </message>
    <message>
        <source>Recused on</source>
        <translation>Date de la récusation</translation>
    </message>
    <message>
        <source>On their laptop</source>
        <translation>Sur son ordinateur</translation>
    </message>
    <message>
        <source>Lift the recusal</source>
        <translation>Lever la récusation</translation>
    </message>
    <message>
        <source>Only shares a name</source>
        <translation>Simple homonyme</translation>
    </message>
    <message>
        <source>The laptop has confirmed that it gave the file back.</source>
        <translation>L’ordinateur a confirmé avoir rendu le dossier.</translation>
    </message>
    <message>
        <source>Not confirmed yet: the file is given back at the next exchange.</source>
        <translation>Pas encore confirmé&#xa0;: le dossier est rendu au prochain échange.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; what they do is signed for them.</source>
        <translation>Chacun a sa propre phrase secrète&#xa0;; ce qu’il fait est signé en son nom.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>What need-to-know can promise…</source>
        <translation>Ce que garantit le besoin d’en connaître…</translation>
    </message>
    <message>
        <source>The director enters, corrects and retires people.</source>
        <translation>Le directeur inscrit, corrige et retire les personnes.</translation>
    </message>
    <message>
        <source>What you change here counts when a second person has approved it: {0}.</source>
        <translation>Ce que vous modifiez ici vaut dès qu’une seconde personne l’a approuvé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>Langue de l’orientation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Make it the office’s own…</source>
        <translation>En faire celle du bureau…</translation>
    </message>
    <message>
        <source>Edit the tree…</source>
        <translation>Modifier l’arbre…</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Modifier le texte…</translation>
    </message>
    <message>
        <source>Write in another language…</source>
        <translation>Écrire dans une autre langue…</translation>
    </message>
    <message>
        <source>Topic and source…</source>
        <translation>Sujet et source…</translation>
    </message>
    <message>
        <source>Ask for a second look</source>
        <translation>Demander un second regard</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Mettre en usage</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>Put back among the drafts…</source>
        <translation>Renvoyer en projet…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>A colleague looks here…</source>
        <translation>Un collègue regarde ici…</translation>
    </message>
    <message>
        <source>Walk through it…</source>
        <translation>Le parcourir…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Made from what came with the program</source>
        <translation>Issu de ce qui est fourni avec le programme</translation>
    </message>
    <message>
        <source>What is set off may say who somebody is. Look, too, for a story that only one person can have.</source>
        <translation>Ce qui est mis en évidence peut dire qui est quelqu’un. Cherchez aussi une histoire que seule une personne peut avoir.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment elle est née</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Policy reviews</source>
        <translation>Examens de politiques</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Cycles annuels</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} · Version {1} · in force since {2}</source>
        <translation>{0} · Version {1} · en vigueur depuis le {2}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</source>
        <translation>Les délais, listes et seuils viennent d’un profil de politique. Un dossier garde le profil en vigueur le jour de son dépôt.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptées</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lire…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message>
        <source>Version {0}, in force since {1}</source>
        <translation>Version {0}, en vigueur depuis le {1}</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>no such rule</source>
        <translation>pas de telle règle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} jours ouvrables</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
</context>
<context>
    <name>PrecedentDialog</name>
    <message>
        <source>Keep as precedent</source>
        <translation>Garder comme précédent</translation>
    </message>
    <message>
        <source>Keep, and ask for a second look</source>
        <translation>Garder et demander un second regard</translation>
    </message>
    <message>
        <source>Whoever reads a precedent must not learn whom it was about. Its history keeps all its wordings, so names are taken out before the first word is kept.</source>
        <translation>Qui lit un précédent ne doit pas apprendre de qui il s’agissait. Son historique garde toutes ses rédactions&#xa0;; les noms sont donc retirés avant que le premier mot soit gardé.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Il reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Il reste environ %Ln&#xa0;minute</numerusform>
            <numerusform>Il reste environ %Ln&#xa0;minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>The vault is then closed and really opened twice: with the code, and with your passphrase.</source>
        <translation>Le coffre est ensuite fermé et réellement ouvert deux fois&#xa0;: avec le code, puis avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Is the sheet readable?</source>
        <translation>La fiche est-elle lisible&#xa0;?</translation>
    </message>
    <message>
        <source>Type these two groups from the printed sheet.</source>
        <translation>Saisissez ces deux groupes d’après la fiche imprimée.</translation>
    </message>
    <message>
        <source>Prove both ways in</source>
        <translation>Prouver les deux accès</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>This is not what the sheet says.</source>
        <translation>Ce n’est pas ce que dit la fiche.</translation>
    </message>
</context>
<context>
    <name>ProposeDisposals</name>
    <message>
        <source>Destroy the statements</source>
        <translation>Détruire les déclarations</translation>
    </message>
    <message>
        <source>Destroy the statement</source>
        <translation>Détruire la déclaration</translation>
    </message>
    <message>
        <source>{0} of {1} are proposed: of the others, the time of retention runs.</source>
        <translation>{0} sur {1} sont proposées&#xa0;: le délai de conservation des autres court encore.</translation>
    </message>
    <message>
        <source>All can be destroyed from {0}.</source>
        <translation>Toutes pourront être détruites à partir du {0}.</translation>
    </message>
    <message>
        <source>They can be destroyed from {0}.</source>
        <translation>Elles pourront être détruites à partir du {0}.</translation>
    </message>
    <message>
        <source>The first can be destroyed from {0}, all of them from {1}.</source>
        <translation>La première pourra être détruite à partir du {0}, toutes à partir du {1}.</translation>
    </message>
    <message>
        <source>The time of retention is not over.</source>
        <translation>Le délai de conservation n’est pas écoulé.</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message numerus="yes">
        <source>Copy for %Ln second(s)</source>
        <translation>
            <numerusform>Copier pour %Ln seconde</numerusform>
            <numerusform>Copier pour %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Rechercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Log a request</source>
        <translation>Enregistrer une demande</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivante</translation>
    </message>
    <message>
        <source>Walk a tree…</source>
        <translation>Parcourir un arbre…</translation>
    </message>
    <message>
        <source>Ctrl+I puts a text in.</source>
        <translation>Ctrl+I insère un texte.</translation>
    </message>
    <message>
        <source>{0} is logged. The next one:</source>
        <translation>{0} est enregistrée. La suivante&#xa0;:</translation>
    </message>
    <message>
        <source>Keep for the request</source>
        <translation>Garder pour la demande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) through a tree kept</source>
        <translation>
            <numerusform>%Ln parcours gardé</numerusform>
            <numerusform>%Ln parcours gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, who asks and a line are enough. The number is given.</source>
        <translation>La catégorie, qui demande et une ligne suffisent. Le numéro est attribué.</translation>
    </message>
    <message>
        <source>Proposal {0} of {1}: what came in is entered in it.</source>
        <translation>Proposition {0} sur {1}&#xa0;: ce qui est arrivé y est versé.</translation>
    </message>
    <message>
        <source>What came in is entered in the new request.</source>
        <translation>Ce qui est arrivé est versé dans la nouvelle demande.</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. Say which column has the names; other names, and a number by which the list knows them, help to tell namesakes apart.</source>
        <translation>À partir d’une feuille de calcul, .xlsx ou .csv. Indiquez quelle colonne contient les noms&#xa0;; d’autres noms et le numéro employé dans la liste aident à distinguer les homonymes.</translation>
    </message>
    <message>
        <source>Rows: {0}. Names: {1}. Left out: {2}.</source>
        <translation>Lignes&#xa0;: {0}. Noms&#xa0;: {1}. Laissées de côté&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Utiliser cette liste</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>Filtrer les renvois</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>Aucun renvoi pour l’instant</translation>
    </message>
    <message>
        <source>Open a request and refer it to another channel; it is listed here then.</source>
        <translation>Ouvrez une demande et renvoyez-la à une autre instance&#xa0;; elle figurera alors ici.</translation>
    </message>
    <message>
        <source>No referral fits</source>
        <translation>Aucun renvoi ne correspond</translation>
    </message>
    <message>
        <source>Try all channels and years.</source>
        <translation>Essayez toutes les instances et toutes les années.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Toutes les instances</translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation>Toutes les situations</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln renvoi</numerusform>
            <numerusform>%Ln renvois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nom non affiché</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Une copie a été écrite. Hors du coffre, plus rien ne la protège.</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>Nothing is disclosed without the person’s consent. The facts take consent to the referral; the name takes consent to be named as well.</source>
        <translation>Rien n’est divulgué sans le consentement de la personne. Les faits exigent son consentement au renvoi&#xa0;; son nom exige en outre son consentement à être nommée.</translation>
    </message>
    <message>
        <source>This request was handed over to nobody.</source>
        <translation>Cette demande n’a été renvoyée à personne.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Renvoyée par</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Suite reçue le</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>La suite donnée</translation>
    </message>
    <message>
        <source>Correct what came back</source>
        <translation>Corriger la suite donnée</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>Consigner la suite</translation>
    </message>
    <message>
        <source>Write the hand-over note</source>
        <translation>Rédiger la note de renvoi</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Take this proposal back</source>
        <translation>Retirer cette proposition</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>Rejeter cette proposition</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>After an update of Probitas the lists are made anew from the history, once.</source>
        <translation>Après une mise à jour de Probitas, les listes sont refaites à partir de l’historique, une seule fois.</translation>
    </message>
</context>
<context>
    <name>ReplacementRow</name>
    <message>
        <source>In place of {0}</source>
        <translation>À la place de {0}</translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation>Remplacer {0}</translation>
    </message>
    <message>
        <source>This cannot stay: no precedent has somebody’s address or number.</source>
        <translation>Cela ne peut rester&#xa0;: un précédent ne contient ni l’adresse ni le numéro de quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>What is replaced</source>
        <translation>Ce qui est remplacé</translation>
    </message>
    <message>
        <source>No name, address or number was found.</source>
        <translation>Aucun nom, adresse ou numéro n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>ReportUnfiled</name>
    <message>
        <source>Filed: {0}. Still in time: {1}. Not filed: {2}.</source>
        <translation>Déposées&#xa0;: {0}. Encore dans les délais&#xa0;: {1}. Non déposées&#xa0;: {2}.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Language of requests that do not say theirs</source>
        <translation>Langue des demandes qui ne l’indiquent pas</translation>
    </message>
    <message>
        <source>Category of requests that do not say theirs</source>
        <translation>Catégorie des demandes qui ne l’indiquent pas</translation>
    </message>
    <message>
        <source>None: the row is an error</source>
        <translation>Aucune&#xa0;: la ligne est une erreur</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrer les demandes</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Demandes closes</translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>Aucune demande n’attend de réponse</translation>
    </message>
    <message>
        <source>“All requests” shows the others. Log a new one, or drop e-mails on this window.</source>
        <translation>«&#xa0;Toutes les demandes&#xa0;» affiche les autres. Enregistrez-en une nouvelle ou déposez des courriels sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Enregistrer une demande</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>Aucune demande ne correspond</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Son contenu a été détruit</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Counting and links</source>
        <translation>Décompte et liens</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>RequestTrial</name>
    <message>
        <source>Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.</source>
        <translation>Lignes&#xa0;: {0}. Nouvelles demandes&#xa0;: {1}. Déjà connues&#xa0;: {2}. Erreurs&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>By year: {0}</source>
        <translation>Par année&#xa0;: {0}</translation>
    </message>
    <message>
        <source>By category: {0}</source>
        <translation>Par catégorie&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were imported.</source>
        <translation>
            <numerusform>%Ln demande a été importée.</numerusform>
            <numerusform>%Ln demandes ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out, being known.</source>
        <translation>
            <numerusform>%Ln ligne déjà connue a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes déjà connues ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>Le registre est enregistré.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</source>
        <translation>La sauvegarde elle-même n’est pas modifiée. Il en résulte un appareil à part entière, car le coffre d’origine est peut-être encore utilisé.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>Nouveau dossier du coffre</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>Avec le code de récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restored.vault</source>
        <translation>Restauré.vault</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire {0}?</source>
        <translation>Retirer {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Retire and revoke their passphrases</source>
        <translation>Retirer et révoquer ses phrases secrètes</translation>
    </message>
    <message>
        <source>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</source>
        <translation>Ses phrases secrètes n’ouvrent plus ce coffre. Ce qui a été décidé et signé demeure. Les sauvegardes antérieures s’ouvrent encore avec elles.</translation>
    </message>
    <message>
        <source>This happens when a second person has approved it.</source>
        <translation>Cela a lieu dès qu’une seconde personne l’a approuvé.</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Policy reviews</source>
        <translation>Examens de politiques</translation>
    </message>
    <message>
        <source>Filter the reviews</source>
        <translation>Filtrer les examens</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Examens ouverts</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Tous les examens</translation>
    </message>
    <message>
        <source>Closed reviews</source>
        <translation>Examens clos</translation>
    </message>
    <message>
        <source>No policy reviews yet</source>
        <translation>Pas encore d’examen de politique</translation>
    </message>
    <message>
        <source>Enter a policy that the office is asked to comment on.</source>
        <translation>Enregistrez une politique sur laquelle les observations du bureau sont demandées.</translation>
    </message>
    <message>
        <source>Enter a review</source>
        <translation>Enregistrer un examen</translation>
    </message>
    <message>
        <source>No review fits</source>
        <translation>Aucun examen ne correspond</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>Filtrer les déclarations</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Aucune déclaration pour le moment</translation>
    </message>
    <message>
        <source>Filers are registered on the page of their cycle.</source>
        <translation>Les déclarants sont inscrits sur la page de leur cycle.</translation>
    </message>
    <message>
        <source>No statement fits</source>
        <translation>Aucune déclaration ne correspond</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>Pas encore attribuée</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Tous les cycles</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Tous les examinateurs</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation>Tous les risques</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Toute mention</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Son contenu a été détruit</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ReviewQuestion</name>
    <message>
        <source>A new policy review</source>
        <translation>Un nouvel examen de politique</translation>
    </message>
    <message>
        <source>Add to a policy review</source>
        <translation>Ajouter à un examen de politique</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>None yet. It is entered with a step, above.</source>
        <translation>Aucun pour le moment. Il est enregistré par une étape, ci-dessus.</translation>
    </message>
    <message>
        <source>In the last cycle</source>
        <translation>Au cycle précédent</translation>
    </message>
    <message>
        <source>Questions to the filer</source>
        <translation>Questions au déclarant</translation>
    </message>
    <message>
        <source>None. A question is asked with a step, and sent as a letter.</source>
        <translation>Aucune. Une question est posée par une étape et envoyée par lettre.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Rédiger la lettre</translation>
    </message>
    <message>
        <source>Write the letter: {0}</source>
        <translation>Rédiger la lettre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Toute la déclaration</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Posée le</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Write a reminder</source>
        <translation>Écrire un rappel</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>None. It is issued with a step, where a conflict is possible.</source>
        <translation>Aucune. Elles sont données par une étape lorsqu’un conflit est possible.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>Compte rendu attendu</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Données le</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>À exécuter au plus tard le</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Compte rendu le</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>What the filer reports</source>
        <translation>Ce dont le déclarant rend compte</translation>
    </message>
    <message>
        <source>A document that the filer is to bring</source>
        <translation>Pièce que le déclarant doit fournir</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Not drawn. Only who is drawn is verified; the draw decides it.</source>
        <translation>Non tiré au sort. Seules les personnes tirées au sort sont vérifiées&#xa0;; le tirage en décide.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tirée au sort</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Tirée au sort le</translation>
    </message>
    <message>
        <source>Followed up until</source>
        <translation>Suivi jusqu’au</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Examinée le</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Notes are for reviewers. No form, letter or list that leaves the office has them.</source>
        <translation>Les notes sont destinées aux examinateurs. Aucun formulaire, aucune lettre ni liste quittant le bureau ne les contient.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Notes of the reviewers</source>
        <translation>Notes des examinateurs</translation>
    </message>
    <message>
        <source>None. They never leave with the statement.</source>
        <translation>Aucune. Elles ne sortent jamais avec la déclaration.</translation>
    </message>
</context>
<context>
    <name>ReviewStory</name>
    <message>
        <source>Other files</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Lier à un autre dossier</translation>
    </message>
    <message>
        <source>The request that this review comes from, and what bears on it, is tied here.</source>
        <translation>La demande à l’origine de cet examen et ce qui s’y rapporte sont liés ici.</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Objet de l’examen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Formulées par</translation>
    </message>
    <message>
        <source>No comments were given yet, and no day is set for them.</source>
        <translation>Aucune observation n’a encore été formulée et aucun jour n’est fixé.</translation>
    </message>
    <message>
        <source>What became of the comments</source>
        <translation>Suite donnée aux observations</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis le</translation>
    </message>
    <message>
        <source>Drafts that came</source>
        <translation>Projets reçus</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Un projet</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the passphrase of {0}?</source>
        <translation>Révoquer la phrase secrète de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Revoke this passphrase</source>
        <translation>Révoquer cette phrase secrète</translation>
    </message>
    <message>
        <source>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</source>
        <translation>Elle n’ouvre plus ce coffre ni rien de ce qui s’y écrira désormais. Les sauvegardes antérieures s’ouvrent encore avec elle.</translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation>Révoquer {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Revoke this laptop</source>
        <translation>Révoquer cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</source>
        <translation>Plus rien n’est écrit pour lui et ses paquets sont refusés. Ce qu’il a signé auparavant demeure. C’est irréversible&#xa0;: pour revenir, il établit une nouvelle carte.</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Waits for a second person</source>
        <translation>En attente d’une seconde personne</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Peut être approuvé par</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</source>
        <translation>Jusqu’à l’approbation, plus rien n’est envoyé à l’ordinateur&#xa0;; ce qu’il signe compte encore.</translation>
    </message>
    <message>
        <source>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</source>
        <translation>Jusqu’à l’approbation, la personne ne peut rien faire dans le bureau et rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</source>
        <translation>Jusqu’à l’approbation, rien n’est envoyé à l’ordinateur et rien n’en est importé.</translation>
    </message>
    <message>
        <source>Until it is approved, everything stays as it was.</source>
        <translation>Jusqu’à l’approbation, tout reste en l’état.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>Qui doit déclarer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Everybody whom any rule picks has to file; each is told why.</source>
        <translation>Doit déclarer toute personne qui relève d’une règle&#xa0;; chacune est informée du motif.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Several with commas between. P-* is every grade that begins with P.</source>
        <translation>Plusieurs, séparés par des virgules. P-* désigne toute classe commençant par P.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The reason, or the paragraph that asks for it.</source>
        <translation>Le motif, ou le paragraphe qui l’exige.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>Qui doit déclarer</translation>
    </message>
    <message>
        <source>Set these rules</source>
        <translation>Fixer ces règles</translation>
    </message>
    <message>
        <source>They count with the next staff list that is imported. Whoever is registered stays so until somebody says otherwise.</source>
        <translation>Elles s’appliquent à la prochaine liste du personnel importée. Les personnes inscrites le restent jusqu’à décision contraire.</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Who has to file</source>
        <translation>Qui doit déclarer</translation>
    </message>
    <message>
        <source>No rule yet: nobody would have to file.</source>
        <translation>Aucune règle pour l’instant&#xa0;: personne n’aurait à déclarer.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Add scans…</source>
        <translation>Ajouter des numérisations…</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Numérisations</translation>
    </message>
    <message>
        <source>Scans (optional)</source>
        <translation>Numérisations (facultatif)</translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation>Quelles numérisations&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Name {0} (not shown)</source>
        <translation>Nom {0} (non affiché)</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Switch the second factor on?</source>
        <translation>Activer le second facteur&#xa0;?</translation>
    </message>
    <message>
        <source>Switch it off?</source>
        <translation>Le désactiver&#xa0;?</translation>
    </message>
    <message>
        <source>Bind to this machine</source>
        <translation>Lier à cet ordinateur</translation>
    </message>
    <message>
        <source>Free from this machine</source>
        <translation>Délier de cet ordinateur</translation>
    </message>
    <message>
        <source>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</source>
        <translation>Votre phrase secrète ne fonctionnera que sur cet ordinateur. Gardez la fiche de récupération à portée.</translation>
    </message>
    <message>
        <source>Your passphrase alone will open the vault, on any machine.</source>
        <translation>Votre phrase secrète suffira à ouvrir le coffre, sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Officer</source>
        <translation>Membre du bureau</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>That officer’s passphrase</source>
        <translation>Phrase secrète de cette personne</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>La phrase secrète manque.</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Add a second officer now</source>
        <translation>Ajouter maintenant un second déontologue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The second officer types a passphrase of their own here.</source>
        <translation>Le second déontologue saisit ici sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>A second officer</source>
        <translation>Un second déontologue</translation>
    </message>
    <message>
        <source>A determination takes effect only when a second person approves it. A colleague with a laptop of their own joins later, with a contact card; others can be added in the settings at any time.</source>
        <translation>Une décision définitive ne prend effet qu’une fois approuvée par une seconde personne. Un collègue qui a son propre ordinateur rejoint le bureau plus tard, avec une carte de contact&#xa0;; d’autres peuvent être ajoutés à tout moment dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>Due depuis le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>Tout conserver pour un tribunal ou une enquête</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Motif de clôture</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Nothing to declare</source>
        <translation>Rien à déclarer</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Nothing to declare: {0}</source>
        <translation>Rien à déclarer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Add an entry: {0}</source>
        <translation>Ajouter un élément&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Locking and screen</source>
        <translation>Verrouillage et écran</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cet ordinateur</translation>
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
        <translation>Verrouiller quand personne n’a touché l’ordinateur depuis</translation>
    </message>
    <message>
        <source>It does not hear when this machine sleeps or locks its screen.</source>
        <translation>La mise en veille de cet ordinateur et le verrouillage de son écran ne sont pas détectés.</translation>
    </message>
    <message>
        <source>It also locks when the machine sleeps or the desktop locks its screen.</source>
        <translation>Le coffre se verrouille aussi quand l’ordinateur se met en veille ou que le bureau verrouille l’écran.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Ctrl+H hides everything at once, from wherever you are. The vault stays open meanwhile: to leave the machine, lock.</source>
        <translation>Ctrl+H masque tout immédiatement, où que vous soyez. Le coffre reste ouvert pendant ce temps&#xa0;: si vous quittez l’ordinateur, verrouillez.</translation>
    </message>
    <message>
        <source>The same key, or a click</source>
        <translation>La même touche, ou un clic</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase secrète</translation>
    </message>
    <message>
        <source>What brings it back</source>
        <translation>Pour tout réafficher</translation>
    </message>
    <message>
        <source>Hide everything while I work in another program</source>
        <translation>Tout masquer pendant que je travaille dans un autre programme</translation>
    </message>
    <message>
        <source>Leave out of screenshots and shared screens</source>
        <translation>Exclure les fenêtres des captures et des partages d’écran</translation>
    </message>
    <message>
        <source>The system is asked to. Menus and hints are not left out, nor does it help against programs that do not ask the system, or a telephone.</source>
        <translation>La demande en est faite au système. Les menus et les infobulles ne sont pas exclus, et cela ne protège ni des programmes qui ne passent pas par le système ni d’un téléphone.</translation>
    </message>
    <message>
        <source>Linux has nothing of the kind: any program of yours can photograph the screen.</source>
        <translation>Linux n’offre rien de tel&#xa0;: tout programme que vous exécutez peut photographier l’écran.</translation>
    </message>
    <message>
        <source>What locking does not do</source>
        <translation>Ce que le verrouillage ne fait pas</translation>
    </message>
    <message>
        <source>Somebody who controls this machine while it is unlocked sees what you see.</source>
        <translation>Qui contrôle cet ordinateur pendant qu’il est déverrouillé voit ce que vous voyez.</translation>
    </message>
    <message>
        <source>The system may write memory to disk when it sleeps: use full-disk encryption.</source>
        <translation>Le système peut écrire la mémoire sur le disque lors de la mise en veille&#xa0;: chiffrez tout le disque.</translation>
    </message>
    <message numerus="yes">
        <source>What is copied here is cleared from the clipboard after %Ln second(s). Programs that keep what was copied are asked not to, and some do all the same.</source>
        <translation>
            <numerusform>Ce qui est copié ici est effacé du presse-papiers après %Ln seconde. Les programmes qui conservent ce qui est copié sont priés de ne pas le faire&#xa0;; certains le font quand même.</numerusform>
            <numerusform>Ce qui est copié ici est effacé du presse-papiers après %Ln secondes. Les programmes qui conservent ce qui est copié sont priés de ne pas le faire&#xa0;; certains le font quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>What of memory goes to the disk</source>
        <translation>Ce qui, de la mémoire, va sur le disque</translation>
    </message>
    <message>
        <source>This cannot be seen from here. Ask who looks after the machine.</source>
        <translation>Impossible de le voir d’ici. Demandez à la personne qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>Nothing, or it is encrypted.</source>
        <translation>Rien, ou c’est chiffré.</translation>
    </message>
    <message>
        <source>All of it when the machine hibernates, and it is not encrypted: names and keys can be read on the disk. Have the disk encrypted, or hibernation switched off.</source>
        <translation>Toute la mémoire lors de la mise en veille prolongée, et sans chiffrement&#xa0;: des noms et des clés peuvent être lus sur le disque. Faites chiffrer le disque ou désactiver la veille prolongée.</translation>
    </message>
    <message>
        <source>Parts of it, and they are not encrypted: names and keys can be read on the disk. Have the disk encrypted, or swap switched off.</source>
        <translation>Une partie, et sans chiffrement&#xa0;: des noms et des clés peuvent être lus sur le disque. Faites chiffrer le disque ou désactiver l’espace d’échange.</translation>
    </message>
    <message>
        <source>The disk of this vault</source>
        <translation>Le disque de ce coffre</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Il est chiffré.</translation>
    </message>
    <message>
        <source>It is not encrypted. The vault is, wherever it lies; copies that you take out of it are not.</source>
        <translation>Il n’est pas chiffré. Le coffre l’est, où qu’il se trouve&#xa0;; les copies que vous en sortez ne le sont pas.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>The first screen offers the folders of vaults opened on this machine.</source>
        <translation>Le premier écran propose les dossiers des coffres ouverts sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Make forms</source>
        <translation>Établir les formulaires</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Établir les formulaires</translation>
    </message>
    <message>
        <source>One file for each, which a browser opens without a network. It names nobody, and opens only with its personal code; the code travels another way.</source>
        <translation>Un fichier par personne, qu’un navigateur ouvre sans réseau. Il ne nomme personne et ne s’ouvre qu’avec son code personnel, qui voyage par une autre voie.</translation>
    </message>
    <message>
        <source>Who has a form already</source>
        <translation>Qui a déjà un formulaire</translation>
    </message>
    <message>
        <source>Make another one for those who have one</source>
        <translation>En établir un autre pour ceux qui en ont un</translation>
    </message>
    <message>
        <source>Refuse answers to the forms that they have</source>
        <translation>Refuser les réponses aux formulaires qu’ils ont</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>It is made if it is not there.</source>
        <translation>Il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>How do they get to people?</source>
        <translation>Comment parviennent-ils aux personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>Enregistrer une liste pour un logiciel de messagerie…</translation>
    </message>
    <message>
        <source>Write an e-mail to each, with the form in it…</source>
        <translation>Écrire un courriel à chaque personne, avec le formulaire joint…</translation>
    </message>
    <message>
        <source>Save the list of codes, to keep apart…</source>
        <translation>Enregistrer la liste des codes, à conserver à part…</translation>
    </message>
    <message>
        <source>Write letters with the codes…</source>
        <translation>Écrire les lettres portant les codes…</translation>
    </message>
    <message>
        <source>They have a form already, and are left out:</source>
        <translation>Ils ont déjà un formulaire et sont laissés de côté&#xa0;:</translation>
    </message>
    <message>
        <source>For a form or a code that was lost. Both forms can be answered then, and of two answers the later one counts.</source>
        <translation>Pour un formulaire ou un code perdu. On peut alors répondre aux deux formulaires, et de deux réponses la plus récente compte.</translation>
    </message>
    <message>
        <source>Where a form and its code may have come into the hands of somebody else.</source>
        <translation>Si un formulaire et son code ont pu tomber en d’autres mains.</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Formulaire {0}</translation>
    </message>
    <message>
        <source>Forms to be made: {0}</source>
        <translation>Formulaires à établir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Say where the forms shall lie.</source>
        <translation>Indiquez où enregistrer les formulaires.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Cela prend environ %Ln minute.</numerusform>
            <numerusform>Cela prend environ %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La liste est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) made.</source>
        <translation>
            <numerusform>%Ln formulaire établi.</numerusform>
            <numerusform>%Ln formulaires établis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written.</source>
        <translation>
            <numerusform>%Ln courriel écrit.</numerusform>
            <numerusform>%Ln courriels écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the forms lie?</source>
        <translation>Où enregistrer les formulaires&#xa0;?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Enregistrer les codes</translation>
    </message>
    <message>
        <source>Where shall the e-mails lie?</source>
        <translation>Où enregistrer les courriels&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Bureau et en-tête</translation>
    </message>
    <message>
        <source>Name, address, addressees</source>
        <translation>Nom, adresse, destinataires</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Officers and their roles</source>
        <translation>Déontologues et rôles</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Passphrases, recovery sheet</source>
        <translation>Phrases, fiche de récupération</translation>
    </message>
    <message>
        <source>Help of colleagues</source>
        <translation>Aide des collègues</translation>
    </message>
    <message>
        <source>Two open it together</source>
        <translation>Deux l’ouvrent ensemble</translation>
    </message>
    <message>
        <source>Signature on letters</source>
        <translation>Signature des lettres</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Certificat et clé</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Deadlines and their paragraphs</source>
        <translation>Délais et paragraphes</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Copies that open</source>
        <translation>Des copies qui s’ouvrent</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Is all as it was written?</source>
        <translation>Tout est-il tel qu’écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Locking and screen</source>
        <translation>Verrouillage et écran</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SettleTwice</name>
    <message>
        <source>Registered twice</source>
        <translation>Inscrits deux fois</translation>
    </message>
    <message>
        <source>Set the other aside</source>
        <translation>Écarter l’autre</translation>
    </message>
    <message>
        <source>The one that counts is worked on. The other is closed as not required and names the one that counts; nothing of it is lost, and figures count the person once.</source>
        <translation>Celle qui compte est traitée. L’autre est close comme non requise et renvoie à celle qui compte&#xa0;; rien n’en est perdu, et les statistiques ne comptent la personne qu’une fois.</translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation>Laquelle compte</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Registered twice on two laptops.</source>
        <translation>Inscription en double sur deux ordinateurs.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indiquez le motif.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Announcement of the draw</source>
        <translation>Annonce du tirage au sort</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>C’est enregistré.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle fiche de récupération</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Elle est sur papier</translation>
    </message>
    <message>
        <source>This code is shown only now. The old sheet opens nothing any more.</source>
        <translation>Ce code n’est montré que maintenant. L’ancienne fiche n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose it, or drop it on this window. It is read, not changed.</source>
        <translation>Choisissez-le ou déposez-le sur cette fenêtre. Il est lu, non modifié.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What each column has. A column that is left out stays in the file alone.</source>
        <translation>Ce que contient chaque colonne. Une colonne laissée de côté reste dans le seul fichier.</translation>
    </message>
    <message>
        <source>These words are not known. Say what they mean; that is remembered.</source>
        <translation>Ces mots ne sont pas connus. Indiquez ce qu’ils signifient&#xa0;; cela sera retenu.</translation>
    </message>
    <message>
        <source>What importing it would do. Nothing is written yet.</source>
        <translation>Ce que ferait l’importation. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Look at the samples: the encoding of the file was guessed.</source>
        <translation>Vérifiez les exemples&#xa0;: l’encodage du fichier a été deviné.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Feuilles de calcul (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La liste est enregistrée.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>fiche-de-recuperation.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete the file: it opens the vault.</source>
        <translation>Enregistrée. Imprimez-la ailleurs, puis supprimez le fichier&#xa0;: il ouvre le coffre.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</source>
        <translation>Imprimez-la et mettez-la sous clé hors du bureau. Le code qui y figure ouvre le coffre quand toutes les phrases secrètes sont perdues. Il n’est montré que maintenant et n’est conservé nulle part.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Decision of {0}</source>
        <translation>Décision de {0}</translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation>De même&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Had seen the other side’s work up to: {0}</source>
        <translation>Le travail de l’autre côté avait été vu jusqu’à&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Had seen nothing of the other side’s work.</source>
        <translation>Rien du travail de l’autre côté n’avait été vu.</translation>
    </message>
    <message>
        <source>The other side had done nothing else by then.</source>
        <translation>L’autre côté n’avait rien fait d’autre jusque-là.</translation>
    </message>
    <message>
        <source>Only the other decision had not been seen.</source>
        <translation>Seule l’autre décision n’avait pas été vue.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>et %Ln antérieure</numerusform>
            <numerusform>et %Ln antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Had not seen:</source>
        <translation>N’avait pas été vu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signature on letters</source>
        <translation>Signature des lettres</translation>
    </message>
    <message>
        <source>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</source>
        <translation>Les lettres sont signées pour que chacun puisse vérifier qui les a émises et que rien n’a été modifié. La clé ne quitte jamais le coffre.</translation>
    </message>
    <message>
        <source>Your signing identity</source>
        <translation>Votre identité de signature</translation>
    </message>
    <message>
        <source>Make one for the office</source>
        <translation>En créer une pour le bureau</translation>
    </message>
    <message>
        <source>Import a PKCS#12 file…</source>
        <translation>Importer un fichier PKCS#12…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>For those who verify</source>
        <translation>Pour ceux qui vérifient</translation>
    </message>
    <message>
        <source>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</source>
        <translation>Remettez ce certificat à ceux qui reçoivent des lettres. Il n’est pas secret&#xa0;; leur lecteur PDF fera confiance à votre signature une fois le certificat ajouté.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Without one no letter can be issued.</source>
        <translation>Sans elle, aucune lettre ne peut être émise.</translation>
    </message>
    <message>
        <source>own root of the office</source>
        <translation>racine propre au bureau</translation>
    </message>
    <message>
        <source>{0}, valid until {1}</source>
        <translation>{0}, valable jusqu’au {1}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>Certificat enregistré.</translation>
    </message>
</context>
<context>
    <name>StaffTrial</name>
    <message>
        <source>What each rule adds</source>
        <translation>Ce qu’ajoute chaque règle</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rows: {0}. People: {1}. Left out: {2}. Errors: {3}.</source>
        <translation>Lignes&#xa0;: {0}. Personnes&#xa0;: {1}. Laissées de côté&#xa0;: {2}. Erreurs&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>To be registered: {0}. To be corrected: {1}. As they are: {2}. New entrants: {3}. Departures: {4}. Have to file in all: {5}.</source>
        <translation>À inscrire&#xa0;: {0}. À corriger&#xa0;: {1}. Inchangés&#xa0;: {2}. Entrées en fonctions&#xa0;: {3}. Départs&#xa0;: {4}. Doivent déclarer en tout&#xa0;: {5}.</translation>
    </message>
    <message>
        <source>{0}, of them {1} by this rule alone</source>
        <translation>{0}, dont {1} par cette seule règle</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>À inscrire</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>No longer on the list; a person decides</source>
        <translation>Plus sur la liste&#xa0;; décision d’une personne</translation>
    </message>
    <message>
        <source>No rule picks them; a person decides</source>
        <translation>Ne relèvent d’aucune règle&#xa0;; décision d’une personne</translation>
    </message>
    <message>
        <source>Released, and picked by a rule again</source>
        <translation>Dispensés, et relevant de nouveau d’une règle</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Inscrits deux fois</translation>
    </message>
    <message>
        <source>Exempt; they stay so</source>
        <translation>Exemptés&#xa0;; ils le restent</translation>
    </message>
    <message>
        <source>Left before the window opened</source>
        <translation>Partis avant l’ouverture de la période</translation>
    </message>
    <message>
        <source>Differences to last year</source>
        <translation>Différences par rapport à l’année précédente</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Did not have to file last year</source>
        <translation>N’avait pas à déclarer l’année précédente</translation>
    </message>
    <message>
        <source>Had to file last year, and not now</source>
        <translation>Devait déclarer l’année précédente, plus maintenant</translation>
    </message>
    <message>
        <source>{0}: {1} becomes {2}</source>
        <translation>{0}&#xa0;: {1} devient {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>Un paquet d’échange a été ouvert&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Open your office; it is offered there to be taken in.</source>
        <translation>Ouvrez votre bureau&#xa0;: il vous y sera proposé de l’importer.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Ouvrir un bureau</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>StatementSection</name>
    <message>
        <source>Its content was destroyed.</source>
        <translation>Son contenu a été détruit.</translation>
    </message>
    <message>
        <source>A statement is being keyed in; nothing has been filed yet.</source>
        <translation>Une déclaration est en cours de saisie&#xa0;; rien n’a encore été déposé.</translation>
    </message>
    <message>
        <source>No statement has been filed yet.</source>
        <translation>Aucune déclaration n’a encore été déposée.</translation>
    </message>
    <message>
        <source>Last cycle ({0})</source>
        <translation>Cycle précédent ({0})</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Version {0} du {1}</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Version affichée</translation>
    </message>
    <message>
        <source>Beside the last cycle</source>
        <translation>En regard du cycle précédent</translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation>En regard de {0}</translation>
    </message>
    <message>
        <source>What it is set beside</source>
        <translation>Ce en regard de quoi elle est placée</translation>
    </message>
    <message>
        <source>There is no statement of the last cycle to set beside it.</source>
        <translation>Il n’y a pas de déclaration du cycle précédent à mettre en regard.</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>Rien de déclaré</translation>
    </message>
    <message>
        <source>As in the last cycle</source>
        <translation>Comme au cycle précédent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) over a threshold</source>
        <translation>
            <numerusform>%Ln montant au-delà d’un seuil</numerusform>
            <numerusform>%Ln montants au-delà d’un seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) without a rate</source>
        <translation>
            <numerusform>%Ln montant sans taux de change</numerusform>
            <numerusform>%Ln montants sans taux de change</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside activity not approved</source>
        <translation>Activité extérieure non autorisée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) on lists</source>
        <translation>
            <numerusform>%Ln nom sur des listes</numerusform>
            <numerusform>%Ln noms sur des listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) to look at</source>
        <translation>
            <numerusform>%Ln rubrique à examiner</numerusform>
            <numerusform>%Ln rubriques à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Observations du déclarant</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Afficher %Ln élément</numerusform>
            <numerusform>Afficher les %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Marquer comme examinée</translation>
    </message>
    <message>
        <source>Mark as looked at: {0}</source>
        <translation>Marquer comme examinée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Cette déclaration</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>N’est plus déclaré</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non autorisée</translation>
    </message>
    <message>
        <source>May be on a list</source>
        <translation>Figure peut-être sur une liste</translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation>Soit {0}</translation>
    </message>
    <message>
        <source>from this source together {0}</source>
        <translation>total de cette source&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No rate for {0}: hold it to {1} by hand</source>
        <translation>Pas de taux pour {0}&#xa0;: à comparer à la main avec {1}</translation>
    </message>
    <message>
        <source>Reaches the threshold of {0}</source>
        <translation>Atteint le seuil de {0}</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Compare with lists…</source>
        <translation>Comparer avec des listes…</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>Valider d’un coup d’œil…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>None of these statements can be cleared at a glance.</source>
        <translation>Aucune de ces déclarations ne peut être validée d’un coup d’œil.</translation>
    </message>
    <message>
        <source>Those can that are blank or say what last year’s said, and are not cleared yet.</source>
        <translation>Peuvent l’être celles qui sont néant ou identiques à celles de l’année précédente et ne sont pas encore validées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) cleared.</source>
        <translation>
            <numerusform>%Ln déclaration validée.</numerusform>
            <numerusform>%Ln déclarations validées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>%Ln n’a pas pu l’être.</numerusform>
            <numerusform>%Ln n’ont pas pu l’être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) compared.</source>
        <translation>
            <numerusform>%Ln déclaration comparée.</numerusform>
            <numerusform>%Ln déclarations comparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new name(s) on lists.</source>
        <translation>
            <numerusform>%Ln nouveau nom sur des listes.</numerusform>
            <numerusform>%Ln nouveaux noms sur des listes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Names on lists” shows the statements that have them.</source>
        <translation>«&#xa0;Noms sur des listes&#xa0;» affiche les déclarations concernées.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Signed in</source>
        <translation>Personne connectée</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Enregistré à {0}</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Fait&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation>Choisissez un événement pour voir ce qu’il a changé.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The content of this event was erased under a rule.</source>
        <translation>Le contenu de cet événement a été effacé en vertu d’une règle.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Propose to a second person</source>
        <translation>Proposer à une seconde personne</translation>
    </message>
    <message>
        <source>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</source>
        <translation>Il faut deux personnes. Ce que vous saisissez attend l’approbation d’une autre personne&#xa0;; cela ne prend effet qu’alors.</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>What is asked</source>
        <translation>Objet de la demande</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>No answer is owed, and none was given.</source>
        <translation>Aucune réponse n’est due, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse donnée par</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Reprise par</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>Enregistrer comme brouillon de courriel…</translation>
    </message>
    <message numerus="yes">
        <source>The reply is on the clipboard for %Ln second(s).</source>
        <translation>
            <numerusform>La réponse reste dans le presse-papiers pendant %Ln seconde.</numerusform>
            <numerusform>La réponse reste dans le presse-papiers pendant %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs can read it there, and some keep what they have read.</source>
        <translation>D’autres programmes peuvent l’y lire, et certains conservent ce qu’ils ont lu.</translation>
    </message>
    <message>
        <source>Save as e-mail draft</source>
        <translation>Enregistrer comme brouillon de courriel</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>Brouillons de courriel (*.eml)</translation>
    </message>
    <message>
        <source>The draft was written. Outside the vault nothing protects it any more.</source>
        <translation>Le brouillon est enregistré. Hors du coffre, plus rien ne le protège.</translation>
    </message>
    <message>
        <source>Open it in your mail program, send it there, and delete the file.</source>
        <translation>Ouvrez-le dans votre messagerie, envoyez-le de là, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Questions au requérant</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language that the person reads</source>
        <translation>La langue que lit la personne</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer la langue</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>Classer à nouveau</translation>
    </message>
    <message>
        <source>Taken over from a spreadsheet</source>
        <translation>Reprise d’un tableur</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Please choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>Dans la demande</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Ce qui est remplacé</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (facultatif)</translation>
    </message>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>Non gardé tant qu’il contient ceci&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln nouvelle inscription</numerusform>
            <numerusform>%Ln nouvelles inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this laptop</source>
        <translation>Écrit sur cet appareil</translation>
    </message>
    <message>
        <source>What has something new</source>
        <translation>Ce qui a du nouveau</translation>
    </message>
    <message numerus="yes">
        <source>What was in order was taken in; %Ln bundle(s) were not.</source>
        <translation>
            <numerusform>Ce qui était en ordre a été importé&#xa0;; %Ln paquet ne l’a pas été.</numerusform>
            <numerusform>Ce qui était en ordre a été importé&#xa0;; %Ln paquets ne l’ont pas été.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both decisions, and say which one stands.</source>
        <translation>Comparez les deux décisions et indiquez celle qui vaut.</translation>
    </message>
    <message>
        <source>It is sealed, and nobody here can open it. Leave it for the colleague it is for. If it was meant for you, ask its sender to take in your newest bundle and to write again.</source>
        <translation>Il est scellé et personne ici ne peut l’ouvrir. Laissez-le au collègue auquel il est destiné. S’il était pour vous, demandez à l’expéditeur d’importer votre paquet le plus récent et d’en écrire un nouveau.</translation>
    </message>
    <message>
        <source>You stopped it; what had been taken in stays.</source>
        <translation>Vous avez interrompu l’opération&#xa0;; ce qui était déjà importé est conservé.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>All was taken in; two laptops decided differently.</source>
        <translation>Tout a été importé&#xa0;; deux appareils ont décidé différemment.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation>Rien de nouveau&#xa0;: tout était déjà ici.</translation>
    </message>
    <message>
        <source>All was taken in.</source>
        <translation>Tout a été importé.</translation>
    </message>
    <message>
        <source>This was not for you.</source>
        <translation>Ceci ne vous était pas destiné.</translation>
    </message>
    <message>
        <source>This was written on this laptop, for somebody else.</source>
        <translation>Ceci a été écrit sur cet appareil, pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln case(s)</source>
        <translation>
            <numerusform>dans %Ln dossier</numerusform>
            <numerusform>dans %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>dans %Ln déclaration</numerusform>
            <numerusform>dans %Ln déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other file(s)</source>
        <translation>
            <numerusform>dans %Ln autre dossier</numerusform>
            <numerusform>dans %Ln autres dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a conflict to settle</source>
        <translation>
            <numerusform>%Ln dossier avec une divergence à régler</numerusform>
            <numerusform>%Ln dossiers avec une divergence à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back from this laptop</source>
        <translation>
            <numerusform>%Ln dossier retiré de cet ordinateur</numerusform>
            <numerusform>%Ln dossiers retirés de cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) refused</source>
        <translation>
            <numerusform>%Ln paquet refusé</numerusform>
            <numerusform>%Ln paquets refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) for others</source>
        <translation>
            <numerusform>%Ln paquet destiné à d’autres</numerusform>
            <numerusform>%Ln paquets destinés à d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) written here</source>
        <translation>
            <numerusform>%Ln paquet écrit ici</numerusform>
            <numerusform>%Ln paquets écrits ici</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) of the cycle of {0}</source>
        <translation>
            <numerusform>%Ln déclaration du cycle {0}</numerusform>
            <numerusform>%Ln déclarations du cycle {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparer et trancher</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Import a register</source>
        <translation>Importer un registre</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. You see what would happen before anything is written; then all rows are imported, or none.</source>
        <translation>Depuis une feuille de calcul, .xlsx ou .csv. Vous voyez ce qui se passerait avant que rien ne soit écrit&#xa0;; ensuite, toutes les lignes sont importées, ou aucune.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln request(s)</source>
        <translation>
            <numerusform>Importer %Ln demande</numerusform>
            <numerusform>Importer %Ln demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInReturns</name>
    <message>
        <source>Take in answers</source>
        <translation>Verser les réponses</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Verser</translation>
    </message>
    <message>
        <source>Sealed files, folders of them, or messages they are attached to. Each is matched to its filer; what is not as it should be is left out, with the reason.</source>
        <translation>Fichiers scellés, dossiers de ces fichiers, ou messages auxquels ils sont joints. Chacun est rapporté à son déclarant&#xa0;; ce qui n’est pas en règle est laissé de côté, avec le motif.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>Déposez ici des fichiers ou des dossiers, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Received on (optional)</source>
        <translation>Reçu le (facultatif)</translation>
    </message>
    <message>
        <source>Left empty: today. Fill it in when they came earlier.</source>
        <translation>Vide&#xa0;: aujourd’hui. À remplir s’ils sont arrivés plus tôt.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La liste est enregistrée.</translation>
    </message>
    <message>
        <source>Taken in: {0}. Not taken in: {1}.</source>
        <translation>Versées&#xa0;: {0}. Non versées&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non versée</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Versée</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>Quelles réponses&#xa0;?</translation>
    </message>
    <message>
        <source>In which folder are the answers?</source>
        <translation>Dans quel dossier se trouvent les réponses&#xa0;?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Target dates</source>
        <translation>Dates cibles</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>Fixer ces dates</translation>
    </message>
    <message>
        <source>The next one stands in Today. A stage without a day has no target.</source>
        <translation>La prochaine figure dans Aujourd’hui. Une étape sans date n’a pas d’échéance.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Échéance proche</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>À traiter par moi</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Came in or changed last</source>
        <translation>Derniers arrivés ou modifiés</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for you.</source>
        <translation>Rien n’est en retard et rien ne vous attend.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Enregistrer une plainte</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Enregistrer une demande</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this page.</source>
        <translation>Enregistrez une plainte, ou déposez un courriel sur cette page.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Choose an e-mail…</source>
        <translation>Choisir un courriel…</translation>
    </message>
    <message>
        <source>What is due, and what waits for you, stands here.</source>
        <translation>Ce qui arrive à échéance et ce qui vous attend figure ici.</translation>
    </message>
    <message>
        <source>Dates just passed</source>
        <translation>Dates tout juste passées</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} est enregistrée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>If that was not agreed with the owner, revoke the device.</source>
        <translation>Si cela n’a pas été convenu avec son détenteur, révoquez l’appareil.</translation>
    </message>
    <message>
        <source>Everybody who could is recused or has left.</source>
        <translation>Toutes les personnes habilitées sont récusées ou ont quitté le bureau.</translation>
    </message>
    <message>
        <source>Enter an alternate in the settings: the next exchange brings it to them.</source>
        <translation>Inscrivez un suppléant dans les paramètres&#xa0;: le prochain échange le lui remettra.</translation>
    </message>
    <message>
        <source>Ask the director to enter an alternate; say no more about it.</source>
        <translation>Demandez au directeur d’inscrire un suppléant&#xa0;; n’en dites pas davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) on this laptop have nobody left who may handle them.</source>
        <translation>
            <numerusform>%Ln dossier sur cet ordinateur n’a plus personne pour le traiter.</numerusform>
            <numerusform>%Ln dossiers sur cet ordinateur n’ont plus personne pour les traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was opened with the recovery sheet.</source>
        <translation>Le coffre a été ouvert avec la fiche de récupération.</translation>
    </message>
    <message>
        <source>Set a new passphrase now, and put the sheet back into its safe.</source>
        <translation>Définissez maintenant une nouvelle phrase secrète et remettez la fiche dans son coffre-fort.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Définir une nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Écrire la lettre</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Porter un second regard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln déclaration à examiner</numerusform>
            <numerusform>%Ln déclarations à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>Cycle {0}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) without a reviewer</source>
        <translation>
            <numerusform>%Ln déclaration sans examinateur</numerusform>
            <numerusform>%Ln déclarations sans examinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Until it is settled: no letter that would name it</source>
        <translation>Jusque-là&#xa0;: aucune lettre qui en ferait état</translation>
    </message>
    <message>
        <source>Until it is settled: not in use, no export</source>
        <translation>Jusque-là&#xa0;: ni mise en service, ni export</translation>
    </message>
    <message>
        <source>Until it is settled: no closing, no letter, no export</source>
        <translation>Jusque-là&#xa0;: ni clôture, ni lettre, ni export</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsDialog</name>
    <message>
        <source>Totals of an earlier year</source>
        <translation>Totaux d’une année antérieure</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Les enregistrer</translation>
    </message>
    <message>
        <source>For the series of years, where the statements themselves are not here.</source>
        <translation>Pour la série des années, lorsque les déclarations elles-mêmes ne sont pas ici.</translation>
    </message>
    <message>
        <source>Had to file</source>
        <translation>Devaient déclarer</translation>
    </message>
    <message>
        <source>Complied</source>
        <translation>En règle</translation>
    </message>
    <message>
        <source>The report and its table: without it nobody could check them.</source>
        <translation>Le rapport et son tableau&#xa0;: sans eux, personne ne pourrait les vérifier.</translation>
    </message>
</context>
<context>
    <name>TreeCards</name>
    <message>
        <source>Guidance</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Correct these rows in the file and look at it again; or go back and say what columns and words mean. Nothing is imported while anything is wrong.</source>
        <translation>Corrigez ces lignes dans le fichier et examinez-le à nouveau, ou revenez en arrière et indiquez ce que signifient colonnes et mots. Rien n’est importé tant qu’il reste une erreur.</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What is wrong, by row and column</source>
        <translation>Ce qui ne va pas, par ligne et colonne</translation>
    </message>
    <message>
        <source>Not all are shown here: there are {0}. The saved list has them.</source>
        <translation>Toutes ne sont pas affichées ici&#xa0;: il y en a {0}. La liste enregistrée les contient.</translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation>Essayer la fiche de récupération</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This code opens the vault.</source>
        <translation>Ce code ouvre le coffre.</translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation>Ce code n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>It belongs to another vault, or has been replaced. Make a new sheet.</source>
        <translation>Il appartient à un autre coffre ou a été remplacé. Faites une nouvelle fiche.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open with the help of two colleagues…</source>
        <translation>Ouvrir avec l’aide de deux collègues…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation>Créer un bureau…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>Rejoindre un bureau…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Utiliser plutôt la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Utiliser plutôt le code de récupération</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Verr. Maj semble activé.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans&#xa0;%n seconde</numerusform>
            <numerusform>Réessayez dans&#xa0;%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Pourquoi avez-vous besoin des noms&#xa0;?</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message numerus="yes">
        <source>They are shown for %Ln minute(s), in this file only. The access log keeps that you looked, when, and the reason.</source>
        <translation>
            <numerusform>Ils sont affichés pendant %Ln minute, dans ce dossier seulement. Le journal des accès garde la trace de cette consultation, de son moment et de son motif.</numerusform>
            <numerusform>Ils sont affichés pendant %Ln minutes, dans ce dossier seulement. Le journal des accès garde la trace de cette consultation, de son moment et de son motif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
</context>
<context>
    <name>Unsure</name>
    <message numerus="yes">
        <source>Two laptops differ on %Ln of these requests.</source>
        <translation>
            <numerusform>Deux ordinateurs diffèrent sur %Ln de ces demandes.</numerusform>
            <numerusform>Deux ordinateurs diffèrent sur %Ln de ces demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted by one of its versions until the conflict is settled.</source>
        <translation>Chacune est comptée selon l’une de ses versions jusqu’à ce que le conflit soit réglé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these requests may be one with another.</source>
        <translation>
            <numerusform>%Ln de ces demandes peut n’en faire qu’une avec une autre.</numerusform>
            <numerusform>%Ln de ces demandes peuvent n’en faire qu’une avec une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted as a request of its own until somebody decides.</source>
        <translation>Chacune est comptée comme une demande distincte jusqu’à ce que quelqu’un en décide.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Une version</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Les versions</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Views and columns</source>
        <translation>Vues et colonnes</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserver cette vue…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Oublier une vue</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>View of the list: {0}</source>
        <translation>Vue de la liste&#xa0;: {0}</translation>
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
        <translation>Exporter une copie…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>WalkDialog</name>
    <message>
        <source>Decision tree</source>
        <translation>Arbre de décision</translation>
    </message>
    <message>
        <source>Record on the request</source>
        <translation>Inscrire à la demande</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Language in which it is told</source>
        <translation>Langue dans laquelle c’est dit</translation>
    </message>
</context>
<context>
    <name>WaysInSection</name>
    <message>
        <source>Ways in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Changer ma phrase secrète…</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Définir une nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>Once a year, take the sheet from its safe and try whether it is readable.</source>
        <translation>Une fois par an, sortez la fiche de son coffre-fort et vérifiez qu’elle est lisible.</translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation>Essayer la fiche…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de récupération…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</source>
        <translation>Votre phrase secrète peut être liée à un secret du trousseau de cet ordinateur. Un voleur qui a une copie du coffre et votre phrase ne peut alors pas l’ouvrir ailleurs&#xa0;; vous non plus, sauf avec la fiche de récupération. Cela ne protège pas de qui contrôle cet ordinateur.</translation>
    </message>
    <message>
        <source>Switch the second factor off…</source>
        <translation>Désactiver le second facteur…</translation>
    </message>
    <message>
        <source>Switch the second factor on…</source>
        <translation>Activer le second facteur…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase and this machine’s key store</source>
        <translation>Phrase secrète et trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Recovery code, printed</source>
        <translation>Code de récupération, imprimé</translation>
    </message>
    <message>
        <source>Of a later version of Probitas</source>
        <translation>D’une version ultérieure de Probitas</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>Opened with this</source>
        <translation>Ouvert avec celle-ci</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Probitas</source>
        <translation>Bienvenue dans Probitas</translation>
    </message>
    <message>
        <source>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</source>
        <translation>Le travail d’un bureau de la déontologie. Tout est chiffré dans un dossier de cet ordinateur&#xa0;; rien n’en sort sans que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Créer un bureau</translation>
    </message>
    <message>
        <source>Join an office</source>
        <translation>Rejoindre un bureau</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Ouvrir un bureau</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>A new request</source>
        <translation>Une nouvelle demande</translation>
    </message>
    <message>
        <source>Add to a request</source>
        <translation>Ajouter à une demande</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing that was saved is lost. Lock, then unlock to go on.</source>
        <translation>Rien de ce qui a été enregistré n’est perdu. Verrouillez, puis déverrouillez pour continuer.</translation>
    </message>
    <message>
        <source>Probitas met a fault of its own.</source>
        <translation>Une erreur interne est survenue dans Probitas.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Year and window</source>
        <translation>Année et période</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>Fixer ces dates</translation>
    </message>
    <message>
        <source>Whoever is registered keeps the day they were told; the next staff list that is imported moves it.</source>
        <translation>Les personnes inscrites gardent la date qui leur a été indiquée&#xa0;; la prochaine liste du personnel importée la modifie.</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Statements cover the year that ends on</source>
        <translation>Les déclarations portent sur l’année qui s’achève le</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Dépôt à partir du</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Dépôt jusqu’au</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>A file without a number</source>
        <translation>Un dossier sans numéro</translation>
    </message>
    <message>
        <source>Not for you since {0}. It was removed from this laptop.</source>
        <translation>Plus accessible pour vous depuis le {0}. Il a été supprimé de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Not known: its rows are errors</source>
        <translation>Inconnu&#xa0;: ses lignes sont des erreurs</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Ne dit rien</translation>
    </message>
    <message>
        <source>{0}: what it means</source>
        <translation>{0}&#xa0;: ce que cela signifie</translation>
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
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write bundles</source>
        <translation>Écrire des paquets</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</source>
        <translation>Un fichier chiffré pour chaque collègue. Il contient ce qu’il n’a pas encore et peut voir&#xa0;; nul autre ne peut l’ouvrir&#xa0;: il peut voyager sur une clé ou par courriel.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>On a stick, in a shared folder, or where you attach mail from.</source>
        <translation>Sur une clé, dans un dossier partagé, ou là d’où vous joignez vos courriels.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce dossier est introuvable.</translation>
    </message>
    <message>
        <source>Choose at least one colleague.</source>
        <translation>Choisissez au moins un collègue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln dossier à envoyer</numerusform>
            <numerusform>%Ln dossiers à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>written already, not confirmed from there yet</source>
        <translation>déjà écrit, pas encore confirmé de là-bas</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Where shall the bundles be written?</source>
        <translation>Où écrire les paquets&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WriteRegister</name>
    <message>
        <source>Export the register</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All requests that you may see, one row each. It is a copy in plain text; that it was made is entered in the access log.</source>
        <translation>Toutes les demandes que vous pouvez voir, une par ligne. C’est une copie non chiffrée&#xa0;; sa création est consignée au journal des accès.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Feuille de calcul (.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>Texte séparé par des virgules (.csv)</translation>
    </message>
    <message>
        <source>For other programs (.json)</source>
        <translation>Pour d’autres programmes (.json)</translation>
    </message>
    <message>
        <source>With names, places and texts</source>
        <translation>Avec noms, lieux et textes</translation>
    </message>
    <message>
        <source>Whoever has such a file knows who asked, and what. Otherwise it has numbers, days and classes only; where the office is small, these can still be one person.</source>
        <translation>Quiconque détient un tel fichier sait qui a demandé quoi. Sinon, il ne contient que numéros, dates et classes&#xa0;; là où le bureau est petit, cela peut encore désigner une seule personne.</translation>
    </message>
</context>
<context>
    <name>WriteToMany</name>
    <message>
        <source>Write to filers</source>
        <translation>Écrire aux déclarants</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Each gets it in the language that the staff list says.</source>
        <translation>Chacun la reçoit dans la langue indiquée par la liste du personnel.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Drafts of e-mails, for a mail program</source>
        <translation>Brouillons de courriels, pour un logiciel de messagerie</translation>
    </message>
    <message>
        <source>Signed letters, kept with each statement</source>
        <translation>Lettres signées, conservées avec chaque déclaration</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>Signalé au chef de l’organisation si rien n’est déposé au plus tard le (facultatif)</translation>
    </message>
    <message>
        <source>Report wanted by (optional)</source>
        <translation>Compte rendu demandé au plus tard le (facultatif)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Copies are written there. It is made if it is not there.</source>
        <translation>Les copies y sont écrites. Il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Say where they shall lie.</source>
        <translation>Indiquez où les enregistrer.</translation>
    </message>
    <message>
        <source>Where shall they lie?</source>
        <translation>Où les enregistrer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>Non gardé tant qu’il contient ceci&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Filled from the request: {0}</source>
        <translation>Rempli à partir de la demande&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Bundles written</source>
        <translation>Paquets écrits</translation>
    </message>
    <message>
        <source>In {0}. Give each to the colleague it is for; nobody else can open it.</source>
        <translation>Dans {0}. Remettez chacun au collègue à qui il est destiné&#xa0;; nul autre ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>paquet {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln inscription</numerusform>
            <numerusform>%Ln inscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Votre titre</translation>
    </message>
    <message>
        <source>Director, Ethics Office</source>
        <translation>Directeur, Bureau de la déontologie</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>Tel qu’il figure sous votre signature.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You direct the office. Others can be added later.</source>
        <translation>Vous dirigez le bureau. D’autres peuvent être ajoutés plus tard.</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Name not shown</source>
        <translation>Nom non affiché</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans&#xa0;%Ln jour</numerusform>
            <numerusform>dans&#xa0;%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%Ln jour</numerusform>
            <numerusform>il y a&#xa0;%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une seconde personne</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Why it is to stand</source>
        <translation>Pourquoi elle vaut</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>To stand</source>
        <translation>À maintenir</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Peut être approuvé par</translation>
    </message>
    <message>
        <source>nobody in this office yet</source>
        <translation>personne dans ce bureau pour l’instant</translation>
    </message>
    <message>
        <source>Enter a second officer in the settings, under “People”.</source>
        <translation>Ajoutez un deuxième fonctionnaire dans les réglages, sous «&#xa0;Personnes&#xa0;».</translation>
    </message>
    <message>
        <source>{0} can approve on their own laptop, after an exchange.</source>
        <translation>{0} peut approuver sur son propre ordinateur portable, après un échange.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>Renvoyer à l’auteur…</translation>
    </message>
</context>
</TS>
