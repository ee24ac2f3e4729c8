<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Topic and source</source>
        <translation>Tema y fuente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ActOnMany</name>
    <message>
        <source>Propose to a second person</source>
        <translation>Proponer a una segunda persona</translation>
    </message>
    <message>
        <source>Each waits until another officer approves it.</source>
        <translation>Cada una espera a que la apruebe otro funcionario.</translation>
    </message>
    <message>
        <source>Proposed: {0}. It takes effect once a second person approves it.</source>
        <translation>Propuesto: {0}. Surte efecto cuando otra persona lo apruebe.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done now</source>
        <translation>Qué se puede hacer ahora</translation>
    </message>
    <message>
        <source>Nothing more can be done in this file.</source>
        <translation>No se puede hacer nada más en este expediente.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Ir a: {0}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>The new person types a passphrase of their own here.</source>
        <translation>La nueva persona escribe aquí su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Files to take in</source>
        <translation>Archivos que incorporar</translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admit a contact card</source>
        <translation>Admitir una tarjeta de contacto</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>From then on what this laptop signs counts in the office, and bundles are written for it.</source>
        <translation>A partir de entonces, lo que firme este portátil cuenta en la oficina y se escriben paquetes de intercambio para él.</translation>
    </message>
    <message>
        <source>Whose laptop it is</source>
        <translation>De quién es el portátil</translation>
    </message>
    <message>
        <source>A new colleague’s</source>
        <translation>De un nuevo colega</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Nombre del portátil</translation>
    </message>
    <message>
        <source>As the office calls it; it may be left empty.</source>
        <translation>Como lo llama la oficina; puede dejarse vacío.</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>Sus ocho palabras</translation>
    </message>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>He comparado estas palabras con {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone: cards can be exchanged.</source>
        <translation>En persona o por teléfono: las tarjetas pueden cambiarse por otras.</translation>
    </message>
    <message>
        <source>Programmes: {0}</source>
        <translation>Programas: {0}</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Ningún programa</translation>
    </message>
    <message>
        <source>A card may have been exchanged for another on its way. Only the words tell.</source>
        <translation>Una tarjeta puede haberse cambiado por otra en el camino. Solo las palabras lo revelan.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt {0}?</source>
        <translation>¿Adoptar «{0}»?</translation>
    </message>
    <message>
        <source>Adopt for new cases</source>
        <translation>Adoptar para los casos nuevos</translation>
    </message>
    <message>
        <source>Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted profile cannot be taken back, only followed by another.</source>
        <translation>Lo siguen los casos presentados a partir del {0}. Los ya presentados conservan el suyo. Un perfil adoptado no se puede retirar, solo puede sucederle otro.</translation>
    </message>
</context>
<context>
    <name>AllegationsSection</name>
    <message>
        <source>A detrimental action</source>
        <translation>Una medida perjudicial</translation>
    </message>
    <message>
        <source>Detrimental actions</source>
        <translation>Medidas perjudiciales</translation>
    </message>
    <message>
        <source>Add an allegation</source>
        <translation>Añadir una alegación</translation>
    </message>
    <message>
        <source>What was recommended, threatened or done to the person, when, and by whom? Each action is one allegation, with findings of its own.</source>
        <translation>¿Qué se recomendó, con qué se amenazó o qué se hizo a la persona, cuándo y por quién? Cada medida es una alegación, con sus propias conclusiones.</translation>
    </message>
    <message>
        <source>Change the allegation</source>
        <translation>Modificar la alegación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The panel found a prima facie case</source>
        <translation>El Panel concluyó que hay indicios suficientes</translation>
    </message>
    <message>
        <source>Change the finding</source>
        <translation>Modificar la conclusión</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>Formular la conclusión</translation>
    </message>
</context>
<context>
    <name>AnnounceDraw</name>
    <message>
        <source>Announce the draw</source>
        <translation>Anunciar el sorteo</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>After this nothing of it can be changed: not the rule, not the list, not the secrets. Print the page and give it to somebody before a secret is opened.</source>
        <translation>Después ya no podrá cambiarse nada: ni la regla, ni la lista, ni los secretos. Imprima la página y entréguela a alguien antes de que se revele un secreto.</translation>
    </message>
    <message>
        <source>Of every 1,000 are drawn</source>
        <translation>Personas sorteadas de cada 1.000</translation>
    </message>
    <message>
        <source>At least of each stratum</source>
        <translation>Mínimo de cada estrato</translation>
    </message>
    <message>
        <source>What makes a stratum</source>
        <translation>Qué define un estrato</translation>
    </message>
    <message>
        <source>Leave out whoever was drawn in the cycle before</source>
        <translation>Excluir a quienes salieron en el sorteo del ciclo anterior</translation>
    </message>
    <message>
        <source>A number that others will publish (optional)</source>
        <translation>Un número que publicarán terceros (opcional)</translation>
    </message>
    <message>
        <source>Which one, where and when; it counts as one more hand in the draw.</source>
        <translation>Cuál, dónde y cuándo; cuenta como una mano más en el sorteo.</translation>
    </message>
    <message>
        <source>How many are drawn of each stratum</source>
        <translation>Cuántas personas se sortean de cada estrato</translation>
    </message>
    <message>
        <source>Drawn in all: {0}</source>
        <translation>Total de sorteados: {0}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>On the list: {0}</source>
        <translation>En la lista: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Put in a text…</source>
        <translation>Insertar un texto…</translation>
    </message>
    <message>
        <source>The person reads: {0}</source>
        <translation>La persona lee en: {0}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter.</source>
        <translation>El idioma de una carta se elige con la carta.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Rows and icons grow with it. By keys: Ctrl and + or −, Ctrl+0.</source>
        <translation>Las filas y los iconos crecen con él. Con el teclado: Ctrl y + o −, Ctrl+0.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation>Aprobar: {0}</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>Destruir el contenido para siempre</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>Esto surte efecto cuando lo aprueba una segunda persona. Esa persona escribe aquí su frase de contraseña y la aprobación queda registrada a su nombre.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Elija quién aprueba.</translation>
    </message>
    <message>
        <source>Approve this change of the office</source>
        <translation>Aprobar este cambio en la oficina</translation>
    </message>
    <message>
        <source>I have compared these words with the owner of the laptop</source>
        <translation>He comparado estas palabras con el titular del portátil</translation>
    </message>
    <message>
        <source>Have you compared the words?</source>
        <translation>¿Ha comparado las palabras?</translation>
    </message>
</context>
<context>
    <name>ApproveDisposals</name>
    <message>
        <source>Approve that the statement is destroyed</source>
        <translation>Aprobar la destrucción de la declaración</translation>
    </message>
    <message>
        <source>Approve that the statements are destroyed</source>
        <translation>Aprobar la destrucción de las declaraciones</translation>
    </message>
    <message>
        <source>Destroy the content for good</source>
        <translation>Destruir el contenido para siempre</translation>
    </message>
    <message>
        <source>This takes effect when a second person approves it. That person types the passphrase here; the approval is recorded in that person’s name.</source>
        <translation>Esto surte efecto cuando lo aprueba una segunda persona. Esa persona escribe aquí su frase de contraseña y la aprobación queda registrada a su nombre.</translation>
    </message>
    <message>
        <source>Choose who approves.</source>
        <translation>Elija quién aprueba.</translation>
    </message>
    <message>
        <source>Nobody who may approve it has a way into this vault: another officer of the programme approves it on their own laptop, after an exchange.</source>
        <translation>Nadie que pueda aprobarlo tiene acceso a esta bóveda: otra persona del programa lo aprueba en su propio portátil, tras un intercambio.</translation>
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
        <translation>paquete {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln anotación nueva</numerusform>
            <numerusform>%Ln anotaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>{0} has this message already.</source>
        <translation>{0} ya contiene este mensaje.</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} queda registrada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) entered in {0}.</source>
        <translation>
            <numerusform>%Ln archivo incorporado a {0}.</numerusform>
            <numerusform>%Ln archivos incorporados a {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Who handles them</source>
        <translation>Quién los lleva</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Miembro de la oficina</translation>
    </message>
    <message>
        <source>Officers of the programme can be chosen.</source>
        <translation>Se puede elegir a los miembros del programa.</translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation>Asignados: {0}.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy that opens with the same passphrases. Each is opened and compared with the vault before it counts. Keep one on another disk.</source>
        <translation>Una copia de seguridad es una copia cifrada que se abre con las mismas frases de contraseña. Cada una se abre y se compara con la bóveda antes de darse por buena. Guarde una en otro disco.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>Copiar a otro disco…</translation>
    </message>
    <message>
        <source>Backups in the vault’s folder</source>
        <translation>Copias en la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept.</source>
        <translation>Se conservan siete días, cuatro semanas y doce meses.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Lock, then choose “Restore a backup” on the first screen. A restored vault is a new one beside this; nothing is overwritten.</source>
        <translation>Bloquee y elija «Restaurar una copia» en la primera pantalla. La bóveda restaurada es una nueva junto a esta; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>Make the first one now.</source>
        <translation>Haga la primera ahora.</translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>Copiar a otro disco</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Copia hecha y verificada.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Opens the files behind this number</source>
        <translation>Abre los expedientes que hay detrás de esta cifra</translation>
    </message>
</context>
<context>
    <name>Become</name>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>Pasa a ser consulta por represalias</translation>
    </message>
    <message>
        <source>Open the enquiry</source>
        <translation>Abrir la consulta</translation>
    </message>
    <message>
        <source>An enquiry is opened among the cases with what is known here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>Se abre una consulta entre los casos con lo que se sabe aquí, y ambos expedientes quedan vinculados. La solicitud queda como está y se cuenta como antes.</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>Pasa a ser un examen de una política</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Abrir el examen</translation>
    </message>
    <message>
        <source>A review is opened for the officers of the policy programme with what is asked here, and the two are tied. The request stays as it is and is counted as before.</source>
        <translation>Se abre un examen para los oficiales del programa de políticas con lo que aquí se pide, y ambos quedan vinculados. La solicitud se mantiene como está y se cuenta como antes.</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Back to the figures</source>
        <translation>Volver a las cifras</translation>
    </message>
    <message>
        <source>No file stands behind this number: it was entered as a total.</source>
        <translation>Ningún expediente respalda esta cifra: se introdujo como total.</translation>
    </message>
    <message>
        <source>Files behind the number</source>
        <translation>Expedientes que hay detrás de la cifra</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Su contenido fue destruido</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Save the tree</source>
        <translation>Guardar el árbol</translation>
    </message>
    <message>
        <source>One language at a time. What has no words in another language yet gets those of the language shown here.</source>
        <translation>Un idioma cada vez. Lo que aún no tiene texto en otro idioma recibe el del idioma que se muestra aquí.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Take this answer and its ways away</source>
        <translation>Quitar esta respuesta y sus caminos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Ask a question here instead</source>
        <translation>Preguntar aquí en su lugar</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>Vence el día elegido</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>Todo lo que vence</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No vence nada</translation>
    </message>
    <message>
        <source>No clock runs here.</source>
        <translation>Aquí no corre ningún plazo.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Este día no vence nada.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Every kind of file</source>
        <translation>Todo tipo de expediente</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Plazos de quién</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de expediente</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln deadline(s)</source>
        <translation>
            <numerusform>El primer plazo (%Ln)</numerusform>
            <numerusform>Los %Ln primeros plazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln plazo</numerusform>
            <numerusform>%Ln plazos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to the calendar file.</source>
        <translation>
            <numerusform>Se ha escrito %Ln plazo en el archivo de calendario.</numerusform>
            <numerusform>Se han escrito %Ln plazos en el archivo de calendario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that move here do not move there: write the file again then.</source>
        <translation>Los días que cambian aquí no cambian allí: vuelva a escribir el archivo en ese caso.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Read all of it</source>
        <translation>Leerlo entero</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>This laptop’s contact card</source>
        <translation>Tarjeta de contacto de este portátil</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Guardar la tarjeta…</translation>
    </message>
    <message>
        <source>Read these eight words to a colleague who compares them, in person or on the telephone. They are no secret; what matters is that both see the same.</source>
        <translation>Lea estas ocho palabras a un colega que las compare, en persona o por teléfono. No son secretas; lo importante es que ambos vean las mismas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Tarjetas de contacto (*.procard)</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Save the card…</source>
        <translation>Guardar la tarjeta…</translation>
    </message>
    <message>
        <source>Lock and come back later</source>
        <translation>Bloquear y volver más tarde</translation>
    </message>
    <message>
        <source>The director admits the card and sends you a first bundle. Take it in here, or drop it on this page.</source>
        <translation>El director admite la tarjeta y le envía un primer paquete. Impórtelo aquí o suéltelo en esta página.</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>Su tarjeta de contacto</translation>
    </message>
    <message>
        <source>Give the card to the director, and read these eight words out, face to face or on the telephone: they show that it is yours.</source>
        <translation>Entregue la tarjeta al director y léale estas ocho palabras, en persona o por teléfono: demuestran que es suya.</translation>
    </message>
    <message>
        <source>Take in the first bundle…</source>
        <translation>Importar el primer paquete…</translation>
    </message>
    <message>
        <source>Take in the first bundle</source>
        <translation>Importar el primer paquete</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Paquetes de intercambio (*.probundle)</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Tarjetas de contacto (*.procard)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>The last one was on {0}.</source>
        <translation>La última fue el {0}.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Aún no se ha hecho ninguna.</translation>
    </message>
    <message>
        <source>{0} It takes a while, and you can go on when it has ended.</source>
        <translation>{0} Tarda un poco; podrá continuar cuando termine.</translation>
    </message>
    <message>
        <source>The weekly health check is due.</source>
        <translation>Toca la comprobación semanal.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>The last health check found something that is not as it was written.</source>
        <translation>La última comprobación halló algo que no está tal como se escribió.</translation>
    </message>
    <message>
        <source>Settings, Health check, says what. Restore a backup before you work on.</source>
        <translation>El detalle está en Ajustes, Comprobación. Restaure una copia de seguridad antes de seguir trabajando.</translation>
    </message>
    <message>
        <source>The health check is being made.</source>
        <translation>La comprobación está en curso.</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translation>Todo en la bóveda está tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Consulta anónima</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Estado: {0}</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>Salir del expediente (Esc)</translation>
    </message>
    <message>
        <source>Handled by: {0}</source>
        <translation>A cargo de: {0}</translation>
    </message>
    <message>
        <source>Not assigned to anybody yet</source>
        <translation>Aún sin asignar</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Siguiente: {0}</translation>
    </message>
    <message>
        <source>Seal the names again</source>
        <translation>Ocultar de nuevo los nombres</translation>
    </message>
    <message>
        <source>Show the names…</source>
        <translation>Mostrar los nombres…</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay plazos pendientes</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>No case fits</source>
        <translation>Ningún caso coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>Pruebe con menos palabras o con todos los estados.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this window.</source>
        <translation>Registre una denuncia o suelte un correo en esta ventana.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Registrar una denuncia</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrar los casos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos en curso</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Casos terminados</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nombre no mostrado</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>Alegaciones</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Part of {0}</source>
        <translation>Parte de {0}</translation>
    </message>
    <message>
        <source>Step of {0}</source>
        <translation>Paso de {0}</translation>
    </message>
    <message>
        <source>Letter of {0}</source>
        <translation>Carta de {0}</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Deshecho de inmediato</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Files</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Number or name of the file</source>
        <translation>Número o nombre del expediente</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>Buscar el expediente</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nombre no mostrado</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta antes de</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Fecha de remisión</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Respuesta recibida</translation>
    </message>
    <message>
        <source>Policy or draft</source>
        <translation>Política o proyecto</translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation>Observaciones para el</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Grade and risk</source>
        <translation>Categoría y riesgo</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Export chosen…</source>
        <translation>Exportar lo elegido…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Se ha escrito una copia. Fuera de la bóveda ya nada la protege.</translation>
    </message>
    <message>
        <source>{0} is signed and issued.</source>
        <translation>{0} está firmada y emitida.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>CertifyDisposal</name>
    <message>
        <source>Destroyed on</source>
        <translation>Destruidas el</translation>
    </message>
    <message>
        <source>Rule: {0}. Proposed by {1}, approved by {2}.</source>
        <translation>Norma: {0}. Propuesto por {1}, aprobado por {2}.</translation>
    </message>
    <message>
        <source>Statements destroyed: {0}.</source>
        <translation>Declaraciones destruidas: {0}.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
</context>
<context>
    <name>CheckPrinted</name>
    <message>
        <source>Check printed shares</source>
        <translation>Comprobar porcentajes publicados</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Paste a passage of a report that tells shares of one whole, such as the grades of those who had to file. It is not kept.</source>
        <translation>Pegue un pasaje de un informe que indique porcentajes de un mismo total, como las categorías de los obligados a declarar. No se conserva.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no percentages in this text.</source>
        <translation>En este texto no hay porcentajes.</translation>
    </message>
    <message>
        <source>These shares can be the parts of one whole.</source>
        <translation>Estos porcentajes pueden ser las partes de un mismo total.</translation>
    </message>
    <message>
        <source>These shares add up to {0} per cent.</source>
        <translation>Estos porcentajes suman {0}.</translation>
    </message>
    <message>
        <source>Some are missing, or belong to another whole.</source>
        <translation>Faltan algunos o pertenecen a otro total.</translation>
    </message>
    <message>
        <source>Without {0} they are 100: it is part of another share. Write “of which”, or tell the other share without it.</source>
        <translation>Sin {0} suman 100: está incluido en otro porcentaje. Escriba «de los cuales» o indique el otro porcentaje sin él.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose colleagues</source>
        <translation>Elegir colegas</translation>
    </message>
    <message>
        <source>Let them hold the key</source>
        <translation>Confiarles la clave</translation>
    </message>
    <message>
        <source>Choose three: any two of them can then help. If you choose two, both are needed, and the loss of one of their laptops is the loss of this help.</source>
        <translation>Elija tres: dos cualesquiera podrán ayudar. Si elige dos, ambos son necesarios, y la pérdida de uno de sus portátiles es la pérdida de esta ayuda.</translation>
    </message>
    <message>
        <source>Only colleagues who have a device of their own can be chosen.</source>
        <translation>Solo pueden elegirse colegas que tengan un dispositivo propio.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What hinders closing</source>
        <translation>Qué impide el cierre</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>Cerrar el ciclo…</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>El ciclo está cerrado.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Todavía no hay nadie registrado.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>Nada impide cerrarlo.</translation>
    </message>
    <message>
        <source>Closed: {0} of {1}. What is left, by what is to be done next:</source>
        <translation>Cerradas: {0} de {1}. Lo que queda, según el siguiente paso:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>Dar por conformes de un vistazo…</translation>
    </message>
    <message>
        <source>Say which one counts…</source>
        <translation>Indicar cuál cuenta…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>En la lista: {0}</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Elegidos: {0}</translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Files of a programme go to those who have a part in it, and to nobody else.</source>
        <translation>Los expedientes de un programa van a quienes participan en él, y a nadie más.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>None yet: admit a contact card.</source>
        <translation>Ninguno todavía: admita una tarjeta de contacto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revocación propuesta</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>{0}: its revocation waits for approval</source>
        <translation>{0}: su revocación espera aprobación</translation>
    </message>
    <message>
        <source>{0}: not heard from yet</source>
        <translation>{0}: sin noticias todavía</translation>
    </message>
    <message>
        <source>{0}: last heard from {1}</source>
        <translation>{0}: última noticia el {1}</translation>
    </message>
    <message>
        <source>never came: bundle {0}</source>
        <translation>nunca llegó: paquete {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) not acknowledged yet</source>
        <translation>
            <numerusform>%Ln paquete aún sin acuse de recibo</numerusform>
            <numerusform>%Ln paquetes aún sin acuse de recibo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln expediente por enviar</numerusform>
            <numerusform>%Ln expedientes por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Newest file: {0}</source>
        <translation>Archivo más reciente: {0}</translation>
    </message>
    <message>
        <source>All is written; not confirmed from there yet</source>
        <translation>Todo está escrito; aún sin confirmar desde allí</translation>
    </message>
    <message>
        <source>last bundle written {0}</source>
        <translation>último paquete escrito el {0}</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>Sin dispositivo aún</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Dispositivo revocado</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revocación propuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) missing</source>
        <translation>
            <numerusform>Falta %Ln paquete</numerusform>
            <numerusform>Faltan %Ln paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard from for long</source>
        <translation>Sin noticias desde hace tiempo</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Mostrar estas columnas</translation>
    </message>
    <message>
        <source>For you, on this laptop. Headings can also be dragged.</source>
        <translation>Para usted, en este ordenador portátil. También se pueden arrastrar los encabezados.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Columnas, en su orden</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>If letters of the samples look wrong, choose another.</source>
        <translation>Si las letras de las muestras no se ven bien, elija otra.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>{0}: what it has</source>
        <translation>{0}: qué contiene</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>{0}: how days are written</source>
        <translation>{0}: cómo se escriben las fechas</translation>
    </message>
    <message>
        <source>How are days written?</source>
        <translation>¿Cómo se escriben las fechas?</translation>
    </message>
    <message>
        <source>Say which column has: {0}</source>
        <translation>Indique qué columna contiene: {0}</translation>
    </message>
    <message>
        <source>Say how days are written in: {0}</source>
        <translation>Indique cómo se escriben las fechas en: {0}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take in a complaint</source>
        <translation>Registrar una denuncia</translation>
    </message>
    <message>
        <source>Enter a policy review</source>
        <translation>Registrar un examen de política</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Registrar una solicitud</translation>
    </message>
    <message>
        <source>Take in e-mails and files</source>
        <translation>Incorporar correos y archivos</translation>
    </message>
    <message>
        <source>Hide everything on the screen</source>
        <translation>Ocultar todo en la pantalla</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Officer of the office</source>
        <translation>Miembro de la oficina</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The office stays open</source>
        <translation>La oficina sigue abierta</translation>
    </message>
    <message>
        <source>The office closes until it is opened again</source>
        <translation>La oficina se cierra hasta que se vuelva a abrir</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with lists</source>
        <translation>Cotejar con listas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cotejar</translation>
    </message>
    <message>
        <source>Names in the statements are held against lists of vendors and partners and against the staff list. What is alike is shown in the statement, with the reason: it is a question, not a finding.</source>
        <translation>Los nombres que figuran en las declaraciones se cotejan con las listas de proveedores y asociados y con la lista de personal. Lo que se parece se muestra en la declaración, con el motivo: es una pregunta, no una constatación.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Compare with the staff list of the cycle</source>
        <translation>Cotejar con la lista de personal del ciclo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Elegir: {0}</translation>
    </message>
    <message>
        <source>An .xlsx or .csv with a column of names.</source>
        <translation>Un archivo .xlsx o .csv con una columna de nombres.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Elija al menos una lista.</translation>
    </message>
    <message>
        <source>As before: {0}, rows: {1}</source>
        <translation>Como antes: {0}, filas: {1}</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Sign and issue</source>
        <translation>Firmar y emitir</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vista previa de la carta</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Next step (optional)</source>
        <translation>Próximo paso (opcional)</translation>
    </message>
    <message>
        <source>Left empty, the letter says what the state of the case implies.</source>
        <translation>Si se deja vacío, la carta dice lo que se desprende del estado del caso.</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>Se comunica al jefe de la organización si no se presenta a más tardar el (opcional)</translation>
    </message>
    <message>
        <source>Answer wanted by (optional)</source>
        <translation>Respuesta deseada a más tardar el (opcional)</translation>
    </message>
    <message>
        <source>Replaces an earlier letter (optional)</source>
        <translation>Sustituye a una carta anterior (opcional)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>Párrafo adicional (opcional)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>Va antes de la despedida, en el idioma de la carta.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>Crear una identidad de firma</translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation>Frase de contraseña del firmante</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>Make one here, once. One of your own can be imported in the settings.</source>
        <translation>Cree una aquí, una sola vez. Si ya tiene una propia, puede importarla en los ajustes.</translation>
    </message>
    <message>
        <source>Signed by: {0}</source>
        <translation>Firmada por: {0}</translation>
    </message>
    <message>
        <source>What it discloses: {0}</source>
        <translation>Qué revela: {0}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Decided differently on two laptops</source>
        <translation>Decidido de forma distinta en dos equipos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Decisions in conflict</source>
        <translation>Decisiones en conflicto</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>No hay ningún conflicto</translation>
    </message>
    <message>
        <source>What two laptops decide differently is shown here, side by side.</source>
        <translation>Aquí se muestra, lado a lado, lo que dos equipos deciden de forma distinta.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>A settlement is proposed: {0}. A second person has to approve it.</source>
        <translation>Se propone una solución: {0}. Debe aprobarla una segunda persona.</translation>
    </message>
    <message>
        <source>Settled: {0}.</source>
        <translation>Resuelto: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to settle.</source>
        <translation>
            <numerusform>Queda %Ln por resolver.</numerusform>
            <numerusform>Quedan %Ln por resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last.</source>
        <translation>Era el último.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>What the person agrees to</source>
        <translation>A qué consiente la persona</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Registrar un consentimiento</translation>
    </message>
    <message>
        <source>Nothing leaves the office without the person’s consent to that purpose.</source>
        <translation>Nada sale de la oficina sin el consentimiento de la persona para ese fin.</translation>
    </message>
    <message>
        <source>The person has agreed to nothing yet.</source>
        <translation>La persona aún no ha consentido en nada.</translation>
    </message>
    <message>
        <source>The person withdraws this consent</source>
        <translation>La persona retira este consentimiento</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <translation>Retirado el {0}</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Registrar la retirada</translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What you choose is a proposal: a second person has to approve it.</source>
        <translation>Lo que elija es una propuesta: debe aprobarla una segunda persona.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>Se ha propuesto una resolución, que espera aprobación.</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>Mantener esta decisión</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Both decisions are kept in the history.</source>
        <translation>Ambas decisiones se conservan en el historial.</translation>
    </message>
    <message>
        <source>Until one is chosen the case cannot be decided, closed, written about or exported.</source>
        <translation>Hasta que se elija una, el caso no se puede decidir, cerrar ni exportar, ni se puede escribir sobre él.</translation>
    </message>
    <message>
        <source>Until one is chosen no letter can be written that would name it.</source>
        <translation>Hasta que se elija una, no se puede escribir ninguna carta que la mencione.</translation>
    </message>
    <message>
        <source>Until one is chosen it cannot be put into use or exported.</source>
        <translation>Hasta que se elija una, no se puede poner en uso ni exportar.</translation>
    </message>
    <message>
        <source>Choose which decision stands.</source>
        <translation>Elija qué decisión se mantiene.</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source>How it counts</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>One person with one set of facts is one request, however many messages or calls it takes. A group’s request is one.</source>
        <translation>Una persona y un mismo conjunto de hechos son una sola solicitud, por muchos mensajes o llamadas que requiera. La de un grupo es una sola.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>It was said to be one, and to be two.</source>
        <translation>Se dijo que eran una y también que eran dos.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>The same person asked about the like.</source>
        <translation>La misma persona preguntó por algo semejante.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>One request: this is part of {0}</source>
        <translation>Una solicitud: esta es parte de {0}</translation>
    </message>
    <message>
        <source>Two requests: this one and {0}</source>
        <translation>Dos solicitudes: esta y {0}</translation>
    </message>
    <message>
        <source>One request…</source>
        <translation>Una solicitud…</translation>
    </message>
    <message>
        <source>Two requests…</source>
        <translation>Dos solicitudes…</translation>
    </message>
    <message>
        <source>It is counted as a request of its own.</source>
        <translation>Se cuenta como solicitud propia.</translation>
    </message>
    <message>
        <source>It is not counted: it is part of {0}.</source>
        <translation>No se cuenta: es parte de {0}.</translation>
    </message>
    <message>
        <source>One request with {0}</source>
        <translation>Una solicitud con {0}</translation>
    </message>
    <message>
        <source>Apart from {0}</source>
        <translation>Aparte de {0}</translation>
    </message>
    <message>
        <source>Counted with this one</source>
        <translation>Se cuenta con esta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Becomes a retaliation enquiry</source>
        <translation>Pasa a ser consulta por represalias</translation>
    </message>
    <message>
        <source>Becomes a policy review</source>
        <translation>Pasa a ser un examen de una política</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros expedientes</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Vincular a otro expediente</translation>
    </message>
    <message>
        <source>What this request became, and what else bears on it, is tied to it here.</source>
        <translation>Aquí se vincula aquello en que se convirtió la solicitud y lo que guarda relación con ella.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Probitas is hidden.</source>
        <translation>Probitas está oculto.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>CycleLetter</name>
    <message>
        <source>Sign and issue</source>
        <translation>Firmar y emitir</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Respuesta deseada a más tardar el</translation>
    </message>
    <message>
        <source>Additional paragraph (optional)</source>
        <translation>Párrafo adicional (opcional)</translation>
    </message>
    <message>
        <source>Stands before the closing words, in the language of the letter.</source>
        <translation>Va antes de la despedida, en el idioma de la carta.</translation>
    </message>
    <message>
        <source>Make a signing identity</source>
        <translation>Crear una identidad de firma</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vista previa de la carta</translation>
    </message>
</context>
<context>
    <name>CyclePane</name>
    <message>
        <source>Year and window…</source>
        <translation>Año y plazo…</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>Importar una lista de personal…</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Incorporar respuestas…</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>Ciclo de {0}</translation>
    </message>
    <message>
        <source>covers the year to {0}</source>
        <translation>abarca el año hasta el {0}</translation>
    </message>
    <message>
        <source>filed from {0} to {1}</source>
        <translation>presentación del {0} al {1}</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>Dos equipos decidieron de forma distinta sobre esto.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparar y resolver</translation>
    </message>
    <message>
        <source>Registered: {0}. Corrected: {1}.</source>
        <translation>Registrados: {0}. Corregidos: {1}.</translation>
    </message>
    <message>
        <source>No longer on the list, or picked by no rule: {0}. Whether they need not file, or file as they leave, is for a person to say, among the filers.</source>
        <translation>Ya no figuran en la lista o no los alcanza ninguna norma: {0}. Corresponde a una persona decidir, entre los declarantes, si no deben declarar o si declaran al marcharse.</translation>
    </message>
    <message>
        <source>Show the filers</source>
        <translation>Mostrar los declarantes</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>Dadas por conformes: {0}.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>Sin hacer: {0}</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Guardar los códigos</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>Se ha escrito una copia fuera de la bóveda.</translation>
    </message>
    <message>
        <source>The letter is issued as {0}.</source>
        <translation>La carta se ha emitido con el número {0}.</translation>
    </message>
    <message>
        <source>A copy to send is saved from the list of letters.</source>
        <translation>La copia para enviar se guarda desde la lista de cartas.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A stage is reached</source>
        <translation>Etapa concluida</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>Cerrar el ciclo</translation>
    </message>
    <message>
        <source>What figures tell of its filings is written into it, and stays when statements are destroyed one day. Nothing can be registered or taken in afterwards.</source>
        <translation>En él se asienta lo que dicen las cifras de sus declaraciones, y eso permanece cuando un día se destruyan. Después no puede registrarse ni incorporarse nada.</translation>
    </message>
    <message>
        <source>Reopen the cycle</source>
        <translation>Reabrir el ciclo</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>DayPainter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Disclosure</source>
        <translation>Ciclos anuales</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Todavía no hay ningún ciclo</translation>
    </message>
    <message>
        <source>A cycle is one year of statements: who has to file, what came, what was found.</source>
        <translation>Un ciclo es un año de declaraciones: quién debe presentarla, qué llegó y qué se comprobó.</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Nuevo ciclo</translation>
    </message>
    <message>
        <source>{0} of {1} complied</source>
        <translation>Cumplieron {0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} so far</source>
        <translation>{0} de {1} hasta ahora</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The vault is encrypted and opens with your passphrase and with the sheet.</source>
        <translation>La bóveda está cifrada y se abre con su frase de contraseña y con la hoja.</translation>
    </message>
    <message>
        <source>It locks itself after five minutes; Ctrl+L locks it at once.</source>
        <translation>Se bloquea sola a los cinco minutos; Ctrl+L la bloquea al instante.</translation>
    </message>
    <message>
        <source>Copy it to another disk every week: Settings, Backup.</source>
        <translation>Cópiela a otro disco cada semana: Ajustes, Copia de seguridad.</translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation>Su oficina está lista</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A request that is not logged yet</source>
        <translation>Una solicitud aún no registrada</translation>
    </message>
    <message>
        <source>A complaint that is not taken in yet</source>
        <translation>Una denuncia aún no recibida</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
</context>
<context>
    <name>DrawPane</name>
    <message>
        <source>Nobody chooses who is verified. At least two officers each commit a secret; rule and list are announced; then the secrets are opened, and the result follows. On the list is who has to file, whether or not they have, and whoever announces it: it is the same for every officer.</source>
        <translation>Nadie elige a quién se verifica. Al menos dos personas comprometen cada una un secreto; se anuncian la norma y la lista; después se revelan los secretos y de ellos se desprende el resultado. En la lista figuran todas las personas obligadas a declarar, lo hayan hecho o no y quienquiera que la anuncie: es la misma para todos.</translation>
    </message>
    <message>
        <source>There is nothing to draw from yet.</source>
        <translation>Todavía no hay de dónde sortear.</translation>
    </message>
    <message>
        <source>1. Secrets</source>
        <translation>1. Secretos</translation>
    </message>
    <message>
        <source>2. Announcement</source>
        <translation>2. Anuncio</translation>
    </message>
    <message>
        <source>3. Draw</source>
        <translation>3. Sorteo</translation>
    </message>
    <message>
        <source>Give the draw up…</source>
        <translation>Abandonar el sorteo…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Revelado</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Commit my secret</source>
        <translation>Comprometer mi secreto</translation>
    </message>
    <message>
        <source>It stays on this laptop until you open it here.</source>
        <translation>Permanece en este portátil hasta que usted lo revele aquí.</translation>
    </message>
    <message>
        <source>A second officer has to commit one, on a laptop of their own.</source>
        <translation>Un segundo funcionario debe comprometer otro, en su propio portátil.</translation>
    </message>
    <message>
        <source>Open my secret</source>
        <translation>Revelar mi secreto</translation>
    </message>
    <message>
        <source>Your secret lies on another laptop: open it there.</source>
        <translation>Su secreto está en otro portátil: revélelo allí.</translation>
    </message>
    <message>
        <source>Not announced yet.</source>
        <translation>Todavía no anunciado.</translation>
    </message>
    <message>
        <source>Could be drawn from: {0}. By the rule of the policy: {1}.</source>
        <translation>Pueden salir en el sorteo: {0}. Según la regla de la política: {1}.</translation>
    </message>
    <message>
        <source>Announce the draw…</source>
        <translation>Anunciar el sorteo…</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>Por sortear</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation>Publicado por terceros</translation>
    </message>
    <message>
        <source>Print or save it…</source>
        <translation>Imprimirlo o guardarlo…</translation>
    </message>
    <message>
        <source>It can be held when every secret is open.</source>
        <translation>Podrá celebrarse cuando se hayan revelado todos los secretos.</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Sortear…</translation>
    </message>
    <message>
        <source>Drawn: {0}</source>
        <translation>Sorteados: {0}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>With the certificate and the list anybody recomputes it, without this program or with “verify-draw”.</source>
        <translation>Con el certificado y la lista cualquiera puede volver a calcularlo, sin este programa o con «verify-draw».</translation>
    </message>
    <message>
        <source>Save certificate and list…</source>
        <translation>Guardar el certificado y la lista…</translation>
    </message>
    <message>
        <source>Mark those who are drawn</source>
        <translation>Marcar a los sorteados</translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation>Quiénes salieron en el sorteo</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Sin verificar aún</translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation>Celebrar el sorteo</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>The result follows from what was announced; it cannot be drawn again.</source>
        <translation>El resultado se desprende de lo anunciado; no puede repetirse el sorteo.</translation>
    </message>
    <message>
        <source>Give the draw up</source>
        <translation>Abandonar el sorteo</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Only if the number that was announced will never be published. Announcement, secrets and reason stay on record: anybody can tell what the number would have given.</source>
        <translation>Solo si el número anunciado no va a publicarse nunca. El anuncio, los secretos y el motivo quedan registrados: cualquiera puede establecer qué habría dado el número.</translation>
    </message>
    <message>
        <source>The reason stays on record, and everybody commits a new secret.</source>
        <translation>El motivo queda registrado y todos comprometen un secreto nuevo.</translation>
    </message>
    <message>
        <source>Where shall certificate and list lie?</source>
        <translation>¿Dónde se guardan el certificado y la lista?</translation>
    </message>
    <message>
        <source>Certificate and list are saved.</source>
        <translation>El certificado y la lista se han guardado.</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What is this for?</source>
        <translation>¿Para qué es esto?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>A new complaint</source>
        <translation>Una denuncia nueva</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>Añadir a un caso</translation>
    </message>
    <message>
        <source>Choose the file that it belongs to.</source>
        <translation>Elija el expediente al que pertenece.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>DropIn</name>
    <message>
        <source>Files to take in</source>
        <translation>Archivos que incorporar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>%Ln archivo incorporado.</numerusform>
            <numerusform>%Ln archivos incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered in the wrong file</source>
        <translation>Incorporado al expediente equivocado</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>Eight words</source>
        <translation>Ocho palabras</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>The statements</source>
        <translation>Las declaraciones</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Of these, wait for a second person</source>
        <translation>De ellas, a la espera de una segunda persona</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruidas</translation>
    </message>
    <message>
        <source>Key of the forms</source>
        <translation>Clave de los formularios</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruida</translation>
    </message>
    <message>
        <source>When the time of retention is over, two persons decide that statements are destroyed. The totals stay. With the last statement the key goes to which the forms were sealed: an answer that comes later can be opened by nobody.</source>
        <translation>Vencido el plazo de conservación, dos personas deciden destruir las declaraciones. Los totales se conservan. Con la última declaración se destruye la clave con la que se sellaban los formularios: nadie podrá abrir una respuesta que llegue después.</translation>
    </message>
    <message>
        <source>Propose to destroy them…</source>
        <translation>Proponer su destrucción…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation>Certificado de destrucción…</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (opcional)</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Quitar la entrada</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>{0} helped to open the vault of {1}.</source>
        <translation>{0} ayudó a abrir la bóveda de {1}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>The vault of {0} was opened with the help of {1}.</source>
        <translation>La bóveda de {0} se abrió con la ayuda de {1}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>EscrowSection</name>
    <message>
        <source>Help of colleagues</source>
        <translation>Ayuda de colegas</translation>
    </message>
    <message>
        <source>If you forget your passphrase, two of the colleagues chosen here can help you to open this vault again. One alone can do nothing, and none of them sees anything of what is in it. Everybody in the office is told that it was opened.</source>
        <translation>Si olvida su frase de contraseña, dos de los colegas elegidos aquí pueden ayudarle a abrir de nuevo esta bóveda. Uno solo no puede hacer nada, y ninguno ve nada de su contenido. Se informa a toda la oficina de que se abrió.</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>Quién guarda la clave</translation>
    </message>
    <message>
        <source>Nobody holds the key of this vault yet.</source>
        <translation>Nadie guarda todavía la clave de esta bóveda.</translation>
    </message>
    <message>
        <source>Choose colleagues…</source>
        <translation>Elegir colegas…</translation>
    </message>
    <message>
        <source>Nobody any more…</source>
        <translation>Nadie más…</translation>
    </message>
    <message>
        <source>Help to open a vault…</source>
        <translation>Ayudar a abrir una bóveda…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Help a colleague</source>
        <translation>Ayudar a un colega</translation>
    </message>
    <message>
        <source>A colleague who cannot open a vault sends you a request. Compare its words face to face or by telephone before you answer.</source>
        <translation>Un colega que no puede abrir una bóveda le envía una solicitud. Compare sus palabras en persona o por teléfono antes de responder.</translation>
    </message>
    <message>
        <source>Requests (*.prohelp);;All files (*)</source>
        <translation>Solicitudes (*.prohelp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Help to open a vault</source>
        <translation>Ayudar a abrir una bóveda</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Write bundles…</source>
        <translation>Escribir paquetes…</translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation>Importar paquetes…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>You are the only one here. Admit the contact card of a colleague.</source>
        <translation>Está usted solo aquí. Admita la tarjeta de contacto de un colega.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo recibido</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Todavía no ha llegado nada.</translation>
    </message>
    <message>
        <source>Not for you any more</source>
        <translation>Ya no disponibles para usted</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Carpeta de intercambio</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Lo que no puede garantizarse</translation>
    </message>
    <message>
        <source>A colleague who copied what was open to them still has it, whatever comes.</source>
        <translation>Un colega que copió lo que le era accesible lo conserva, pase lo que pase.</translation>
    </message>
    <message>
        <source>A laptop on which this program was tampered with, or which takes no bundle in, gives nothing back.</source>
        <translation>Un portátil en el que se manipuló este programa, o que no importa ningún paquete, no devuelve nada.</translation>
    </message>
    <message>
        <source>Backups made before a file was taken back hold it until they are removed.</source>
        <translation>Las copias de seguridad hechas antes de retirar un expediente lo conservan hasta que se eliminen.</translation>
    </message>
    <message>
        <source>Admit a contact card…</source>
        <translation>Admitir una tarjeta de contacto…</translation>
    </message>
    <message>
        <source>This laptop’s card…</source>
        <translation>Tarjeta de este portátil…</translation>
    </message>
    <message>
        <source>This laptop is not entered in the office.</source>
        <translation>Este portátil no está inscrito en la oficina.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Give its contact card to the director.</source>
        <translation>Aquí no puede escribirse nada. Entregue su tarjeta de contacto al director.</translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation>Importar paquetes</translation>
    </message>
    <message>
        <source>Bundles (*.probundle)</source>
        <translation>Paquetes de intercambio (*.probundle)</translation>
    </message>
    <message>
        <source>Admit a contact card</source>
        <translation>Admitir una tarjeta de contacto</translation>
    </message>
    <message>
        <source>Contact cards (*.procard)</source>
        <translation>Tarjetas de contacto (*.procard)</translation>
    </message>
    <message>
        <source>{0} is admitted.</source>
        <translation>Se ha admitido a {0}.</translation>
    </message>
    <message>
        <source>Write the first bundle now: it makes their vault one of this office.</source>
        <translation>Escriba ahora el primer paquete: hace que su bóveda sea de esta oficina.</translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation>{0} espera a una segunda persona.</translation>
    </message>
    <message>
        <source>It counts when a colleague has approved it, on their own laptop.</source>
        <translation>Vale cuando un colega lo haya aprobado en su propio portátil.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export a copy?</source>
        <translation>¿Exportar una copia?</translation>
    </message>
    <message>
        <source>Export without protection</source>
        <translation>Exportar sin protección</translation>
    </message>
    <message>
        <source>Outside the vault the copy is not encrypted: whoever gets hold of it can read it, and deleting it may not remove it from the disk. The access log will show that you exported it.</source>
        <translation>Fuera de la bóveda la copia no está cifrada: quien la obtenga puede leerla, y borrarla quizá no la elimine del disco. El registro de accesos mostrará que usted la exportó.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exportar una copia</translation>
    </message>
</context>
<context>
    <name>ExportDeadlines</name>
    <message>
        <source>Deadlines for another calendar</source>
        <translation>Plazos para otro calendario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The deadlines from today on that the calendar shows, as an .ics file.</source>
        <translation>Los plazos que muestra el calendario a partir de hoy, en un archivo .ics.</translation>
    </message>
    <message>
        <source>Each entry is a whole day with the word Probitas and a code, such as 3F7A-91C2. It says no name, no number, and not what is due.</source>
        <translation>Cada entrada es un día completo con la palabra Probitas y un código, como 3F7A-91C2. No dice nombres ni números, ni qué vence.</translation>
    </message>
    <message>
        <source>Type the code under Find (Ctrl+K), and the file opens.</source>
        <translation>Escriba el código en Buscar (Ctrl+K) para abrir el expediente.</translation>
    </message>
    <message>
        <source>Whoever sees that calendar sees how many deadlines there are, and when.</source>
        <translation>Quien vea ese calendario verá cuántos plazos hay y cuándo vencen.</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>La copia no está cifrada. El registro de accesos deja constancia de su salida.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>ExportFigures</name>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON. They are copies in plain text; that they were made is entered in the access log.</source>
        <translation>Cuadros y gráficos en PDF, cada gráfico en SVG, cada cuadro en CSV y todo ello en JSON. Son copias sin cifrar; su creación queda anotada en el registro de accesos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Show small numbers</source>
        <translation>Mostrar las cifras pequeñas</translation>
    </message>
    <message>
        <source>Small numbers could identify people: such copies must stay inside the office. Otherwise they are taken out, and what would give them away with them.</source>
        <translation>Las cifras pequeñas podrían identificar a personas: esas copias deben permanecer en la oficina. De lo contrario se suprimen, junto con lo que permitiría deducirlas.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A folder of its own is made in it.</source>
        <translation>En ella se crea una carpeta aparte.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>Where shall the figures be written?</source>
        <translation>¿Dónde deben guardarse las cifras?</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export what is chosen</source>
        <translation>Exportar lo elegido</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are chosen, as a spreadsheet.</source>
        <translation>
            <numerusform>La línea elegida (%Ln), como hoja de cálculo.</numerusform>
            <numerusform>Las %Ln líneas elegidas, como hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With who or what each is about</source>
        <translation>Con la persona o el asunto de cada línea</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>La copia no está cifrada. El registro de accesos deja constancia de su salida.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Libros de Excel (*.xlsx);;Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportReferrals</name>
    <message>
        <source>Export the referrals</source>
        <translation>Exportar las remisiones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) that are shown, as a spreadsheet.</source>
        <translation>
            <numerusform>La línea que se muestra (%Ln), como hoja de cálculo.</numerusform>
            <numerusform>Las %Ln líneas que se muestran, como hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what it is about, which may say who it is</source>
        <translation>Con el asunto, que puede indicar de quién se trata</translation>
    </message>
    <message>
        <source>The copy is not encrypted. The access log says that it left.</source>
        <translation>La copia no está cifrada. El registro de accesos deja constancia de su salida.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Libros de Excel (*.xlsx);;Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Who asks for protection</source>
        <translation>Quién pide protección</translation>
    </message>
    <message>
        <source>Anonymous so far</source>
        <translation>Anónima por ahora</translation>
    </message>
    <message>
        <source>Advice needs no name. A formal complaint does: it is about one person.</source>
        <translation>El asesoramiento no exige nombre. La denuncia formal sí: se refiere a una persona concreta.</translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation>Introducir al solicitante</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Change the applicant</source>
        <translation>Modificar los datos del solicitante</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>A report or cooperation</source>
        <translation>Una denuncia o cooperación</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Qué se denunció</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Añadir una denuncia</translation>
    </message>
    <message>
        <source>What did the person report, to whom, and when? Or with which audit or investigation did the person cooperate?</source>
        <translation>¿Qué denunció la persona, a quién y cuándo? ¿O con qué auditoría o investigación cooperó?</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Modificar la denuncia</translation>
    </message>
    <message>
        <source>A period of service</source>
        <translation>Un período de servicio</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>Historial de servicio</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Añadir un período</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>No periods of service are entered.</source>
        <translation>No hay períodos de servicio introducidos.</translation>
    </message>
    <message>
        <source>Mediation by the ombudsman</source>
        <translation>Mediación del ombudsman</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>Conservar todo para un tribunal o una investigación</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar la conservación</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El expediente</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>First heard of</source>
        <translation>Conocido desde el</translation>
    </message>
    <message>
        <source>Formal complaint</source>
        <translation>Denuncia formal</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Por qué se cerró</translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation>Registrar una mediación</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservación legal</translation>
    </message>
    <message>
        <source>Tie to another case</source>
        <translation>Vincular a otro caso</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Otros casos</translation>
    </message>
    <message>
        <source>New detriment is a case of its own, tied to this one.</source>
        <translation>Un nuevo perjuicio es un caso propio, vinculado a este.</translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Register of requests</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Disclosure programme</source>
        <translation>Programa de declaración</translation>
    </message>
</context>
<context>
    <name>FigureViews</name>
    <message>
        <source>Table 1 and Figure 1</source>
        <translation>Cuadro 1 y gráfico 1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Gráfico 2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Category of requester</source>
        <translation>Categoría de solicitante</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Respuestas a tiempo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Table 1 as counted then</source>
        <translation>Cuadro 1 según el recuento de la época</translation>
    </message>
    <message>
        <source>Figure 2 as counted then</source>
        <translation>Gráfico 2 según el recuento de la época</translation>
    </message>
    <message>
        <source>Table 3: Compliance</source>
        <translation>Cuadro 3: Cumplimiento</translation>
    </message>
    <message>
        <source>Progress of the cycle</source>
        <translation>Avance del ciclo</translation>
    </message>
    <message>
        <source>Filing of statements</source>
        <translation>Presentación de declaraciones</translation>
    </message>
    <message>
        <source>Who had to file</source>
        <translation>Obligados a declarar</translation>
    </message>
    <message>
        <source>Outcomes of the review</source>
        <translation>Resultados del examen</translation>
    </message>
    <message>
        <source>Relations and activities</source>
        <translation>Relaciones y actividades</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>As shown outside the office</source>
        <translation>Como se muestra fuera de la oficina</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Hides numbers so small that they could identify people</source>
        <translation>Oculta las cifras tan pequeñas que podrían identificar a personas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Todavía no hay nada que contar.</translation>
    </message>
    <message>
        <source>These numbers are so small that they stay inside the office.</source>
        <translation>Estas cifras son tan pequeñas que no salen de la oficina.</translation>
    </message>
    <message>
        <source>Check printed shares…</source>
        <translation>Comprobar porcentajes publicados…</translation>
    </message>
    <message>
        <source>The figures are written.</source>
        <translation>Se han guardado las cifras.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión en curso</translation>
    </message>
</context>
<context>
    <name>Filers</name>
    <message>
        <source>Filter the filers</source>
        <translation>Filtrar los declarantes</translation>
    </message>
    <message>
        <source>Name, number, grade</source>
        <translation>Nombre, número, categoría</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Generar formularios…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Where filers stand</source>
        <translation>Situación de los declarantes</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Qué formulario</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>Filers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>All filers</source>
        <translation>Todos los declarantes</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>Awaited, no form made</source>
        <translation>Pendientes, sin formulario</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>Guardar una lista para un programa de correo…</translation>
    </message>
    <message>
        <source>Save the list of codes…</source>
        <translation>Guardar la lista de códigos…</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>En la lista: {0}</translation>
    </message>
    <message>
        <source>a click chooses, a double click opens</source>
        <translation>un clic selecciona, un doble clic abre</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Elegidos: {0}</translation>
    </message>
</context>
<context>
    <name>FilersTable</name>
    <message>
        <source>Filer</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Número de funcionario</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>N.º de form.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>FilingDrop</name>
    <message>
        <source>Open the statement that these papers belong to, and drop them there.</source>
        <translation>Abra la declaración a la que pertenecen estos documentos y suéltelos allí.</translation>
    </message>
    <message>
        <source>An answered form cannot be attached.</source>
        <translation>Un formulario rellenado no puede adjuntarse.</translation>
    </message>
    <message>
        <source>Answered forms are taken in on the page of their cycle.</source>
        <translation>Los formularios rellenados se incorporan en la página de su ciclo.</translation>
    </message>
</context>
<context>
    <name>FilingSection</name>
    <message>
        <source>Why it need not be filed</source>
        <translation>Por qué no es necesario presentarla</translation>
    </message>
    <message>
        <source>Who files</source>
        <translation>Quién declara</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>What is to be filed, and by when</source>
        <translation>Qué debe presentarse y cuándo</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Registered because</source>
        <translation>Motivo del registro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>What was filed</source>
        <translation>Lo que se presentó</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Es la válida</translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation>Modificada después</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Recibida por</translation>
    </message>
    <message>
        <source>Answers form</source>
        <translation>Responde al formulario</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Answers to it are refused</source>
        <translation>Se rechazan sus respuestas</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Formulario {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Generado el</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Files all the same</source>
        <translation>Declara de todos modos</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Either the filer has not to file any more: take the step “{0}”, with the reason. Or they file, perhaps as they leave: change the form, and say why it is kept.</source>
        <translation>O bien el declarante ya no debe declarar: dé el paso «{0}», con el motivo. O bien declara, quizá al marcharse: cambie el formulario e indique por qué se mantiene.</translation>
    </message>
    <message>
        <source>Forms that were made</source>
        <translation>Formularios elaborados</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>None. Forms are made on the page of the cycle.</source>
        <translation>Ninguno. Los formularios se elaboran en la página del ciclo.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Nada contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nombre no mostrado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Exchange folder</source>
        <translation>Carpeta de intercambio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguna elegida</translation>
    </message>
    <message>
        <source>With a folder that all share, on a stick or kept alike by a program such as Syncthing, bundles go to and fro by themselves.</source>
        <translation>Con una carpeta que todos comparten, en una memoria o sincronizada por un programa como Syncthing, los paquetes van y vienen por sí solos.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguna</translation>
    </message>
    <message>
        <source>Looked into last {0}</source>
        <translation>Última consulta: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) there: for colleagues, or not of this office.</source>
        <translation>
            <numerusform>Hay %Ln archivo más: para colegas, o ajeno a esta oficina.</numerusform>
            <numerusform>Hay %Ln archivos más: para colegas, o ajenos a esta oficina.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundGuidance</name>
    <message>
        <source>Guidance that may answer this</source>
        <translation>Orientación que puede responder a esto</translation>
    </message>
    <message>
        <source>Guidance that may answer this ({0})</source>
        <translation>Orientación que puede responder a esto ({0})</translation>
    </message>
    <message>
        <source>Guidance that may answer this is shown here.</source>
        <translation>Aquí se muestra la orientación que puede responder a esto.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Take the proposal back</source>
        <translation>Retirar la propuesta</translation>
    </message>
    <message>
        <source>Return to the drafter</source>
        <translation>Devolver a quien la redactó</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>GlanceDialog</name>
    <message>
        <source>Clear at a glance</source>
        <translation>Dar por conformes de un vistazo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Dar por conforme</translation>
    </message>
    <message>
        <source>Blank statements, and those that say what last year’s said. Space: seen, and on to the next. The arrows go back and forth. Only what was seen is cleared.</source>
        <translation>Declaraciones en blanco y declaraciones que dicen lo mismo que las del año anterior. Espacio: vista, y se pasa a la siguiente. Las flechas permiten avanzar y retroceder. Solo se da por conforme lo que se ha visto.</translation>
    </message>
    <message>
        <source>Seen (Space)</source>
        <translation>Vista (Espacio)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La declaración</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln statement(s)</source>
        <translation>
            <numerusform>Dar por conforme %Ln declaración</numerusform>
            <numerusform>Dar por conformes %Ln declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be cleared as: {0}</source>
        <translation>Resultado si se da por conforme: {0}</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Observaciones del declarante</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>Nada declarado</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>A term in any language</source>
        <translation>Un término en cualquier idioma</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
</context>
<context>
    <name>GuidanceBeside</name>
    <message>
        <source>Walk through a decision tree…</source>
        <translation>Recorrer un árbol de decisiones…</translation>
    </message>
    <message>
        <source>Keep as precedent…</source>
        <translation>Conservar como precedente…</translation>
    </message>
    <message>
        <source>A colleague of the advice programme takes the second look.</source>
        <translation>Un colega del programa de asesoramiento hace la segunda revisión.</translation>
    </message>
    <message>
        <source>{0} is kept as a precedent.</source>
        <translation>{0} se conserva como precedente.</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>Recorrido por</translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>Filter the guidance</source>
        <translation>Filtrar la orientación</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All that stands</source>
        <translation>Todo lo vigente</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todas las formas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>No guidance fits</source>
        <translation>Ninguna orientación coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or all states.</source>
        <translation>Pruebe con menos palabras o con todos los estados.</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>What the office knows how to answer</source>
        <translation>Lo que la oficina sabe responder</translation>
    </message>
    <message>
        <source>Choose a piece of guidance. Precedents come from answered requests: open one and keep its answer.</source>
        <translation>Elija una orientación. Los precedentes proceden de solicitudes respondidas: abra una y conserve su respuesta.</translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation>Nueva orientación</translation>
    </message>
    <message>
        <source>Two laptops decided differently about this.</source>
        <translation>Dos equipos decidieron de forma distinta sobre esto.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparar y resolver</translation>
    </message>
    <message>
        <source>This is the office’s own now, among the drafts.</source>
        <translation>Ahora es propia de la oficina y está entre los borradores.</translation>
    </message>
    <message>
        <source>Once it is put into use, it stands in the place of what it was made from.</source>
        <translation>Cuando se ponga en uso, sustituirá a aquello de lo que procede.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>A copy was written outside the vault.</source>
        <translation>Se ha escrito una copia fuera de la bóveda.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>Plegar la guía</translation>
    </message>
    <message>
        <source>Leave the guide; it stays under Help</source>
        <translation>Dejar la guía; sigue en la ayuda</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Unfold the guide</source>
        <translation>Desplegar la guía</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Health check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Verifies every page of the database, every signature and link of the history, the access log, the index and the attachments. It changes nothing.</source>
        <translation>Verifica cada página de la base de datos, cada firma y enlace del historial, el registro de accesos, el índice y los adjuntos. No cambia nada.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>{0} events in {1} files, {2} attachments, {3} entries of the access log</source>
        <translation>{0} eventos en {1} expedientes, {2} adjuntos, {3} entradas del registro de accesos</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Todo está tal como se escribió.</translation>
    </message>
    <message>
        <source>Something is not as it was written.</source>
        <translation>Algo no está tal como se escribió.</translation>
    </message>
    <message>
        <source>Keep this vault as it is, do not work on in it, and restore a backup.</source>
        <translation>Conserve esta bóveda tal cual, no siga trabajando en ella y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The first bad event is number {0}.</source>
        <translation>El primer evento incorrecto es el número {0}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Opening an office</source>
        <translation>Abrir una oficina</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Quién puede ver qué</translation>
    </message>
    <message>
        <source>Need-to-know</source>
        <translation>Necesidad de conocer</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show it below the pages</source>
        <translation>Mostrarla bajo las páginas</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help {0} to open a vault?</source>
        <translation>¿Ayudar a {0} a abrir una bóveda?</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Responder a la solicitud</translation>
    </message>
    <message>
        <source>Somebody who has the laptop of {0} asks for it. That it is {0} you know only if {0} now reads these words to you, face to face or by telephone, and you know the face or the voice. Your answer is recorded for the whole office.</source>
        <translation>Lo pide alguien que tiene el portátil de {0}. Solo sabrá que es {0} si {0} le lee ahora estas palabras, en persona o por teléfono, y usted conoce su rostro o su voz. Su respuesta queda registrada para toda la oficina.</translation>
    </message>
    <message>
        <source>{0} has read these eight words to me</source>
        <translation>{0} me ha leído estas ocho palabras</translation>
    </message>
    <message>
        <source>This device has answered the request before.</source>
        <translation>Este dispositivo ya respondió antes a la solicitud.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Open with the help of two colleagues</source>
        <translation>Abrir con la ayuda de dos colegas</translation>
    </message>
    <message>
        <source>Send the request to two of the colleagues who hold the key of this vault, and read them these words face to face or by telephone. Their two answers open the vault once; you then choose a new passphrase.</source>
        <translation>Envíe la solicitud a dos de los colegas que guardan la clave de esta bóveda y léales estas palabras en persona o por teléfono. Sus dos respuestas abren la bóveda una vez; después elija una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar la solicitud…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Incorporar una respuesta…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Request {0}</source>
        <translation>Solicitud {0}</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>Answers (*.prohelp);;All files (*)</source>
        <translation>Respuestas (*.prohelp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Incorporar una respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in; two are needed, of different colleagues.</source>
        <translation>
            <numerusform>%n respuesta incorporada; se necesitan dos, de colegas distintos.</numerusform>
            <numerusform>%n respuestas incorporadas; se necesitan dos, de colegas distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirla de todos modos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a signing identity</source>
        <translation>Importar una identidad de firma</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>Archivo PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>The one it was handed over with. Delete the file afterwards.</source>
        <translation>Aquella con la que se lo entregaron. Borre después el archivo.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>Archivo PKCS#12</translation>
    </message>
</context>
<context>
    <name>ImportStaff</name>
    <message>
        <source>Import a staff list</source>
        <translation>Importar una lista de personal</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. The rules of the cycle say who of it has to file. You see who that is, and what changes, before anything is written.</source>
        <translation>De una hoja de cálculo, .xlsx o .csv. Las normas del ciclo dicen quién debe declarar. Se ve quiénes son, y qué cambia, antes de escribir nada.</translation>
    </message>
    <message>
        <source>Language of people whose row does not say theirs</source>
        <translation>Idioma de las personas cuya fila no lo indica</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln filer(s)</source>
        <translation>
            <numerusform>Corregir %Ln declarante</numerusform>
            <numerusform>Corregir %Ln declarantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln filer(s)</source>
        <translation>
            <numerusform>Registrar a %Ln declarante</numerusform>
            <numerusform>Registrar a %Ln declarantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>I have compared these words with {0}</source>
        <translation>He comparado estas palabras con {0}</translation>
    </message>
    <message>
        <source>The eight words of the laptop of {0}</source>
        <translation>Las ocho palabras del portátil de {0}</translation>
    </message>
    <message>
        <source>Face to face or on the telephone.</source>
        <translation>En persona o por teléfono.</translation>
    </message>
    <message>
        <source>Is this your office?</source>
        <translation>¿Es esta su oficina?</translation>
    </message>
    <message>
        <source>The colleague finds the words in the program under Exchange, “This laptop’s card”. This cannot be undone: a vault belongs to one office.</source>
        <translation>El colega encuentra las palabras en el programa, en Intercambio, «Tarjeta de este portátil». No puede deshacerse: una bóveda pertenece a una sola oficina.</translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation>Unirse a esta oficina</translation>
    </message>
    <message>
        <source>Only the words tell whose bundle it is.</source>
        <translation>Solo las palabras revelan de quién es el paquete.</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <source>Issued letter</source>
        <translation>Carta emitida</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exportar una copia…</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exportar una copia</translation>
    </message>
    <message>
        <source>{0} · {1} · signed by {2}</source>
        <translation>{0} · {1} · firmada por {2}</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Se ha escrito una copia. Fuera de la bóveda ya nada la protege.</translation>
    </message>
    <message>
        <source>Send it by a safe way, and delete the copy when it has arrived.</source>
        <translation>Envíela por una vía segura y borre la copia cuando haya llegado.</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Filter, choices and order as they are now. For you, on this laptop.</source>
        <translation>El filtro, las opciones y el orden tal como están ahora. Para usted, en este ordenador portátil.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Too long to be a name.</source>
        <translation>Demasiado largo para ser un nombre.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Throw the draft away</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>This is your draft of {0}.</source>
        <translation>Este es su borrador del {0}.</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Borrador guardado en este equipo</translation>
    </message>
</context>
<context>
    <name>KeyingDialog</name>
    <message>
        <source>Key in a statement</source>
        <translation>Introducir una declaración</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>As it is written on the paper or in the e-mail. A draft can be kept and taken up again; it is filed once it is whole.</source>
        <translation>Tal como figura en el papel o en el correo electrónico. Se puede guardar un borrador y retomarlo; la declaración se presenta cuando está completa.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Observaciones del declarante</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>Aquí se necesita una fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing or wrong.</source>
        <translation>
            <numerusform>Falta o está mal %Ln dato.</numerusform>
            <numerusform>Faltan o están mal %Ln datos.</numerusform>
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
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>No letter has been issued yet.</source>
        <translation>Todavía no se ha emitido ninguna carta.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Redactar una carta</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Por redactar</translation>
    </message>
    <message>
        <source>The last step of the case calls for this letter.</source>
        <translation>El último paso del caso requiere esta carta.</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Redactar esta carta</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Names on lists, of what is no longer declared</source>
        <translation>Nombres en listas, de lo que ya no se declara</translation>
    </message>
    <message>
        <source>{0}: {1} · {2} ({3}%)</source>
        <translation>{0}: {1} · {2} ({3} %)</translation>
    </message>
    <message>
        <source>{0} · Dismissed: {1}</source>
        <translation>{0} · Descartada: {1}</translation>
    </message>
    <message>
        <source>{0} is somebody else</source>
        <translation>{0} es otra persona o entidad</translation>
    </message>
    <message>
        <source>The reason is remembered: the same name is not asked about again, in this cycle or in the next, as long as the filer and the list write it so.</source>
        <translation>El motivo se recuerda: no se vuelve a preguntar por el mismo nombre, ni en este ciclo ni en el siguiente, mientras el declarante y la lista lo escriban así.</translation>
    </message>
    <message>
        <source>Dismiss the match…</source>
        <translation>Descartar la coincidencia…</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Vincular a otro expediente</translation>
    </message>
    <message>
        <source>A new complaint of the same person</source>
        <translation>Una nueva denuncia de la misma persona</translation>
    </message>
    <message>
        <source>A file that there is</source>
        <translation>Un expediente existente</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>Elija el otro expediente.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo del vínculo</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Second look by a colleague</source>
        <translation>Segunda revisión por un colega</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Whoever wrote none of it reads it here and types their own passphrase. It is put into use in that officer’s name.</source>
        <translation>Quien no ha escrito nada de ello lo lee aquí y escribe su propia frase de contraseña. Se pone en uso en nombre de ese oficial.</translation>
    </message>
    <message>
        <source>Choose who looked.</source>
        <translation>Elija quién ha revisado.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Se detuvo antes del final.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>MachineWarning</name>
    <message>
        <source>This machine writes memory to a disk that is not encrypted.</source>
        <translation>Este equipo escribe la memoria en un disco que no está cifrado.</translation>
    </message>
    <message>
        <source>Whoever gets the disk may find names and keys on it, even of a locked vault.</source>
        <translation>Quien consiga el disco puede encontrar en él nombres y claves, incluso de una bóveda bloqueada.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Filers: {0}</source>
        <translation>Declarantes: {0}</translation>
    </message>
</context>
<context>
    <name>ManyFiles</name>
    <message>
        <source>What could not be done</source>
        <translation>Lo que no pudo hacerse</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Expedientes: {0}</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Hecho: {0}.</translation>
    </message>
    <message>
        <source>It was stopped; what was done by then stays.</source>
        <translation>Se detuvo; lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Not done: {0}</source>
        <translation>Sin hacer: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>An interim measure</source>
        <translation>Una medida provisional</translation>
    </message>
    <message>
        <source>Interim measures</source>
        <translation>Medidas provisionales</translation>
    </message>
    <message>
        <source>Recommend a measure</source>
        <translation>Recomendar una medida</translation>
    </message>
    <message>
        <source>None. A measure can be recommended once a complaint is in.</source>
        <translation>Ninguna. Puede recomendarse una medida en cuanto haya una denuncia.</translation>
    </message>
    <message>
        <source>A recommendation to the head</source>
        <translation>Una recomendación al jefe de la organización</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>None yet. They follow a determination.</source>
        <translation>Ninguna todavía. Siguen a una determinación definitiva.</translation>
    </message>
    <message>
        <source>Recommended for</source>
        <translation>Período recomendado</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>sin fecha final</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>The head’s answer</source>
        <translation>La respuesta del jefe</translation>
    </message>
    <message>
        <source>In force from and to</source>
        <translation>Período de vigencia</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>Record when it is in force</source>
        <translation>Registrar la vigencia</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Record that it was done</source>
        <translation>Registrar la aplicación</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>Recomendado el</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln month(s), on {0}</source>
        <translation>
            <numerusform>Tras %Ln mes, el {0}</numerusform>
            <numerusform>Tras %Ln meses, el {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un control</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation>Registrar un control</translation>
    </message>
    <message>
        <source>Check-ins compare how the person is placed with how it was at filing.</source>
        <translation>Los controles comparan la situación de la persona con la que tenía al presentar la denuncia.</translation>
    </message>
    <message>
        <source>How the person was placed at filing</source>
        <translation>Situación de la persona al presentar la denuncia</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>Aún no fijada.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Take the baseline</source>
        <translation>Fijar la situación de referencia</translation>
    </message>
    <message>
        <source>New detriment</source>
        <translation>Nuevo perjuicio</translation>
    </message>
    <message>
        <source>No new detriment</source>
        <translation>Sin nuevo perjuicio</translation>
    </message>
    <message>
        <source>No longer as at filing</source>
        <translation>Ha cambiado desde la denuncia</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln plazo</numerusform>
            <numerusform>%Ln plazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Give it back to who wrote it</source>
        <translation>Devolverla a quien la escribió</translation>
    </message>
    <message>
        <source>Put it back among the drafts</source>
        <translation>Devolverla a borrador</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver a borrador</translation>
    </message>
    <message>
        <source>Withdraw; it is offered no more</source>
        <translation>Retirar; no se ofrecerá más</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Más secciones</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (opcional)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Name and language are enough for now. The number is given by the program.</source>
        <translation>Por ahora bastan el nombre y el idioma. El programa asigna el número.</translation>
    </message>
    <message>
        <source>What came in is entered in the new case.</source>
        <translation>Lo recibido se incorpora al nuevo caso.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un caso nuevo</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Qué ha llegado</translation>
    </message>
    <message>
        <source>A formal complaint of retaliation</source>
        <translation>Una denuncia formal de represalias</translation>
    </message>
    <message>
        <source>An enquiry: somebody asks for advice</source>
        <translation>Una consulta: alguien pide asesoramiento</translation>
    </message>
    <message>
        <source>Prevention: a risk was signalled</source>
        <translation>Prevención: se ha señalado un riesgo</translation>
    </message>
    <message>
        <source>Proposed because the e-mail seems to be written in it. Please check.</source>
        <translation>Se propone porque el correo parece estar escrito en este idioma. Compruébelo.</translation>
    </message>
    <message>
        <source>May stay empty: an enquiry can be anonymous.</source>
        <translation>Puede quedar vacío: una consulta puede ser anónima.</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>Replace the recovery code?</source>
        <translation>¿Reemplazar el código de recuperación?</translation>
    </message>
    <message>
        <source>Replace it and show the new sheet</source>
        <translation>Reemplazarlo y mostrar la hoja nueva</translation>
    </message>
    <message>
        <source>The sheet that is printed now opens this vault no longer. You need a printer, or a safe place for a PDF, at once: the new code is shown only then.</source>
        <translation>La hoja impresa ahora dejará de abrir esta bóveda. Necesita al momento una impresora o un lugar seguro para un PDF: el código nuevo solo se muestra entonces.</translation>
    </message>
</context>
<context>
    <name>NewCycle</name>
    <message>
        <source>New cycle</source>
        <translation>Nuevo ciclo</translation>
    </message>
    <message>
        <source>Begin the cycle</source>
        <translation>Iniciar el ciclo</translation>
    </message>
    <message>
        <source>It gets a key of its own, with which answers of this cycle are sealed and opened.</source>
        <translation>Recibe una clave propia, con la que se sellan y abren las respuestas de este ciclo.</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Fechas previstas</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>Quién debe declarar</translation>
    </message>
    <message>
        <source>These are the rules of the office’s policy. How many each one adds is seen when the staff list is imported.</source>
        <translation>Estas son las normas de la política de la oficina. Cuántas personas añade cada una se ve al importar la lista de personal.</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New guidance</source>
        <translation>Nueva orientación</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>It stands among the drafts until it is put into use. A decision tree begins as the office’s own of one that came with the program.</source>
        <translation>Queda entre los borradores hasta que se pone en uso. Un árbol de decisiones empieza como versión propia de la oficina de uno incluido en el programa.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>At least 15 characters. Length counts; signs and capitals need not be in it.</source>
        <translation>Al menos 15 caracteres. Importa la longitud; no hacen falta signos ni mayúsculas.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nueva frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Suggest six random words</source>
        <translation>Proponer seis palabras al azar</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>Anótela hasta saberla de memoria y luego queme la nota.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Set a new passphrase</source>
        <translation>Establecer una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>It takes the place of the one you had. The sheet stays valid.</source>
        <translation>Sustituye a la que tenía. La hoja sigue siendo válida.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>NewReviewDialog</name>
    <message>
        <source>The policy and the language are enough for now.</source>
        <translation>De momento bastan la política y el idioma.</translation>
    </message>
    <message>
        <source>What came in is entered in the new review.</source>
        <translation>Lo recibido se incluye en el nuevo examen.</translation>
    </message>
    <message>
        <source>A new policy review</source>
        <translation>Un nuevo examen de una política</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Abrir el examen</translation>
    </message>
</context>
<context>
    <name>NewVaultFolder</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Please give the whole path.</source>
        <translation>Indique la ruta completa.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>En esta carpeta ya hay algo.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Where shall the vault stand?</source>
        <translation>¿Dónde se guardará la bóveda?</translation>
    </message>
</context>
<context>
    <name>NewcomerPassphraseStep</name>
    <message>
        <source>Make the contact card</source>
        <translation>Crear la tarjeta de contacto</translation>
    </message>
</context>
<context>
    <name>NewcomerStep</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>Tal como figura bajo su firma.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Carpeta de la bóveda</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>Una carpeta nueva en este equipo, no en una unidad de red.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>This stands on your contact card. The director gives you your role.</source>
        <translation>Esto figura en su tarjeta de contacto. El director le asigna su función.</translation>
    </message>
</context>
<context>
    <name>NobodyDialog</name>
    <message>
        <source>Let nobody hold the key any more?</source>
        <translation>¿Que ya nadie guarde la clave?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only the recovery sheet opens this vault then. The vault key is replaced; backups made before can still be opened with the help of those who held it.</source>
        <translation>Si olvida su frase de contraseña, solo la hoja de recuperación abrirá entonces esta bóveda. La clave de la bóveda se sustituye; las copias anteriores aún pueden abrirse con la ayuda de quienes la guardaban.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln decision(s) made differently on two laptops</source>
        <translation>
            <numerusform>%Ln decisión tomada de forma distinta en dos equipos</numerusform>
            <numerusform>%Ln decisiones tomadas de forma distinta en dos equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Until this is settled the file cannot be decided, closed or written about.</source>
        <translation>Hasta que esto se resuelva no se puede decidir ni cerrar el expediente ni escribir cartas sobre él.</translation>
    </message>
    <message>
        <source>A settlement is proposed, and waits for approval.</source>
        <translation>Se ha propuesto una resolución, que espera aprobación.</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparar y resolver</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>Contrario a las normas</translation>
    </message>
    <message>
        <source>Set this aside, with a reason that stays on record</source>
        <translation>Dejar esto de lado, con un motivo que queda registrado</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Dejar de lado…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>{0} seems to be someone in this file: {1}</source>
        <translation>{0} parece ser alguien de este expediente: {1}</translation>
    </message>
    <message>
        <source>Named in the file: {0}</source>
        <translation>Nombrado en el expediente: {0}</translation>
    </message>
    <message>
        <source>Recusal proposed</source>
        <translation>Recusación propuesta</translation>
    </message>
    <message>
        <source>{0} only shares a name</source>
        <translation>{0}: solo comparte el nombre</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>Registrar la recusación</translation>
    </message>
    <message>
        <source>These are two people…</source>
        <translation>Son dos personas distintas…</translation>
    </message>
    <message>
        <source>Letter to be written</source>
        <translation>Carta por redactar</translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation>Redactar esta carta</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Put in a text</source>
        <translation>Insertar un texto</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Filtrar los textos</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>the office’s own</source>
        <translation>propio de la oficina</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translation>Buscar o hacer cualquier cosa (Ctrl+K)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Hide (Ctrl+H)</source>
        <translation>Ocultar (Ctrl+H)</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>Se ha abierto un paquete de intercambio: {0}</translation>
    </message>
    <message>
        <source>It is read when you take it in.</source>
        <translation>No se lee hasta que usted lo importa.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} queda registrada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Oficina y membrete</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Prefix of register numbers</source>
        <translation>Prefijo de los números de registro</translation>
    </message>
    <message>
        <source>Letters already issued keep their number.</source>
        <translation>Las cartas ya emitidas conservan su número.</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Guardar el membrete</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Letters to these authorities are addressed so.</source>
        <translation>Así se dirigen las cartas a estas autoridades.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>Ethics Office</source>
        <translation>Oficina de Ética</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As it stands on letters.</source>
        <translation>Tal como figura en las cartas.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds, each with the paragraph it comes from.</source>
        <translation>Plazos, listas y umbrales, cada uno con el párrafo del que procede.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Carpeta de la bóveda</translation>
    </message>
    <message>
        <source>A new folder on this machine, not on a network drive.</source>
        <translation>Una carpeta nueva en este equipo, no en una unidad de red.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Su oficina</translation>
    </message>
</context>
<context>
    <name>OpenFields</name>
    <message>
        <source>Still to be filled in: {0}</source>
        <translation>Falta por completar: {0}</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Sorted by: {0}</source>
        <translation>Ordenado por: {0}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Where filers stand</source>
        <translation>Situación de los declarantes</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Hacia el cierre</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Todavía no hay nadie registrado.</translation>
    </message>
    <message>
        <source>Import the staff list: the rules say who of it has to file.</source>
        <translation>Importe la lista de personal: las normas dicen quién debe declarar.</translation>
    </message>
    <message>
        <source>Import a staff list…</source>
        <translation>Importar una lista de personal…</translation>
    </message>
    <message>
        <source>Enter the totals only…</source>
        <translation>Registrar solo los totales…</translation>
    </message>
    <message>
        <source>Entered: {0} of {1} complied. Source: {2}</source>
        <translation>Introducido: cumplieron {0} de {1}. Fuente: {2}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To be released, or kept with a reason</source>
        <translation>Liberar de la obligación o mantener con un motivo</translation>
    </message>
    <message>
        <source>The cycle is closed.</source>
        <translation>El ciclo está cerrado.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>It cannot be closed yet.</source>
        <translation>Todavía no puede cerrarse.</translation>
    </message>
    <message>
        <source>Filings that are not closed: {0}.</source>
        <translation>Declaraciones sin cerrar: {0}.</translation>
    </message>
    <message>
        <source>What hinders it…</source>
        <translation>Qué lo impide…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing it.</source>
        <translation>Nada impide cerrarlo.</translation>
    </message>
    <message>
        <source>Close the cycle…</source>
        <translation>Cerrar el ciclo…</translation>
    </message>
    <message>
        <source>{0} of {1} complied. These numbers stay when statements are destroyed.</source>
        <translation>Cumplieron {0} de {1}. Estas cifras permanecen cuando se destruyen las declaraciones.</translation>
    </message>
    <message>
        <source>Since it was closed, what another laptop did has changed its filings: by them it is now {0} of {1}, and so say the results. Reopen the cycle and close it again to keep that.</source>
        <translation>Desde el cierre, lo hecho en otro portátil cambió sus declaraciones: ahora son {0} de {1}, y así lo indican los resultados. Reabra el ciclo y ciérrelo de nuevo para conservarlo.</translation>
    </message>
    <message>
        <source>Have to file: {0}. Filed and reviewed so far: {1}. Not yet: {2}.</source>
        <translation>Deben declarar: {0}. Presentadas y examinadas hasta ahora: {1}. Todavía no: {2}.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Target dates…</source>
        <translation>Fechas previstas…</translation>
    </message>
    <message>
        <source>Who has to file</source>
        <translation>Quién debe declarar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Listas incorporadas</translation>
    </message>
    <message>
        <source>Letters to the head</source>
        <translation>Cartas al jefe</translation>
    </message>
    <message>
        <source>Report who has not filed…</source>
        <translation>Informar de quién no ha declarado…</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>a más tardar el {0}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin fecha prevista</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No concluida</translation>
    </message>
    <message>
        <source>Enter as reached…</source>
        <translation>Registrar como alcanzada…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Drop e-mails and files anywhere on this page to take them in. Choose an entry to read it.</source>
        <translation>Suelte correos y archivos en cualquier lugar de esta página para incorporarlos. Elija una entrada para leerla.</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Introducido por</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Información solicitada</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>The information came</source>
        <translation>Llegó la información</translation>
    </message>
    <message>
        <source>Record that it came</source>
        <translation>Registrar la recepción</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Aún no está en este equipo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take this out of view</source>
        <translation>Retirar esto de la vista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Aún no está en este equipo</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Información solicitada</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Somebody else may know the old one</source>
        <translation>Es posible que otra persona conozca la antigua</translation>
    </message>
    <message>
        <source>The vault key is then replaced as well, which takes a little longer.</source>
        <translation>En ese caso se sustituye también la clave de la bóveda, lo que tarda un poco más.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the recovery code has lost everything.</source>
        <translation>Abre la bóveda. Nadie puede restablecerla: quien no tenga ni la frase de contraseña ni el código de recuperación lo habrá perdido todo.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Crear la oficina</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Modificar los datos de la persona</translation>
    </message>
    <message>
        <source>A contact with this person</source>
        <translation>Un contacto con esta persona</translation>
    </message>
    <message>
        <source>Take this person out of view</source>
        <translation>Retirar a esta persona de la vista</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Record a recusal</source>
        <translation>Registrar una recusación</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Restricted to named officers</source>
        <translation>Restringido a personas designadas</translation>
    </message>
    <message>
        <source>Also on it</source>
        <translation>También en él</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Se muestra a</translation>
    </message>
    <message>
        <source>Not sent until the proposed recusal is settled</source>
        <translation>No se envía hasta que se resuelva la recusación propuesta</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>A person in the file</source>
        <translation>Una persona del expediente</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personas del expediente</translation>
    </message>
    <message>
        <source>Nobody is named in this file yet.</source>
        <translation>Aún no se nombra a nadie en este expediente.</translation>
    </message>
    <message>
        <source>Who handles the file</source>
        <translation>Quién lleva el expediente</translation>
    </message>
    <message>
        <source>An officer must not handle this file</source>
        <translation>Alguien del personal no debe llevar este expediente</translation>
    </message>
    <message>
        <source>Another officer works on the file</source>
        <translation>Otra persona de la oficina trabaja en el expediente</translation>
    </message>
    <message>
        <source>An officer leaves the file</source>
        <translation>Alguien deja el expediente</translation>
    </message>
    <message>
        <source>Take an officer off</source>
        <translation>Retirar a una persona</translation>
    </message>
    <message>
        <source>All officers of the programme may have it</source>
        <translation>Pueden tenerlo todas las personas del programa</translation>
    </message>
    <message>
        <source>Open to the programme</source>
        <translation>Abrir al programa</translation>
    </message>
    <message>
        <source>Only the head and named officers may have it</source>
        <translation>Solo pueden tenerlo el jefe de la oficina y las personas designadas</translation>
    </message>
    <message>
        <source>Restrict to named officers</source>
        <translation>Restringir a personas designadas</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Recused on</source>
        <translation>Fecha de la recusación</translation>
    </message>
    <message>
        <source>On their laptop</source>
        <translation>En su equipo</translation>
    </message>
    <message>
        <source>Lift the recusal</source>
        <translation>Levantar la recusación</translation>
    </message>
    <message>
        <source>Only shares a name</source>
        <translation>Solo comparte el nombre</translation>
    </message>
    <message>
        <source>The laptop has confirmed that it gave the file back.</source>
        <translation>El equipo ha confirmado que devolvió el expediente.</translation>
    </message>
    <message>
        <source>Not confirmed yet: the file is given back at the next exchange.</source>
        <translation>Aún sin confirmar: el expediente se devuelve en el próximo intercambio.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own; what they do is signed for them.</source>
        <translation>Cada persona tiene su propia frase de contraseña; lo que hace se firma en su nombre.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>What need-to-know can promise…</source>
        <translation>Qué puede prometer la necesidad de conocer…</translation>
    </message>
    <message>
        <source>The director enters, corrects and retires people.</source>
        <translation>El director registra, corrige y da de baja a las personas.</translation>
    </message>
    <message>
        <source>What you change here counts when a second person has approved it: {0}.</source>
        <translation>Lo que cambie aquí vale cuando lo haya aprobado una segunda persona: {0}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>De baja</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>Idioma de la orientación</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Make it the office’s own…</source>
        <translation>Hacerla propia de la oficina…</translation>
    </message>
    <message>
        <source>Edit the tree…</source>
        <translation>Modificar el árbol…</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Modificar el texto…</translation>
    </message>
    <message>
        <source>Write in another language…</source>
        <translation>Escribir en otro idioma…</translation>
    </message>
    <message>
        <source>Topic and source…</source>
        <translation>Tema y fuente…</translation>
    </message>
    <message>
        <source>Ask for a second look</source>
        <translation>Pedir una segunda revisión</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Put back among the drafts…</source>
        <translation>Devolver a borrador…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>A colleague looks here…</source>
        <translation>Un colega revisa aquí…</translation>
    </message>
    <message>
        <source>Walk through it…</source>
        <translation>Recorrerlo…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Made from what came with the program</source>
        <translation>Procede de lo incluido en el programa</translation>
    </message>
    <message>
        <source>What is set off may say who somebody is. Look, too, for a story that only one person can have.</source>
        <translation>Lo resaltado puede decir quién es alguien. Busque también una historia que solo una persona pueda tener.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo surgió</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Policy reviews</source>
        <translation>Exámenes de políticas</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Ciclos anuales</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} · Version {1} · in force since {2}</source>
        <translation>{0} · Versión {1} · vigente desde el {2}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Deadlines, lists and thresholds come from a policy profile. A case keeps the profile that was in force on the day it was filed.</source>
        <translation>Los plazos, listas y umbrales proceden de un perfil de política. Un caso conserva el perfil vigente el día en que se presentó.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptadas</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Version {0}, in force since {1}</source>
        <translation>Versión {0}, vigente desde el {1}</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>no such rule</source>
        <translation>sin tal regla</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día laborable</numerusform>
            <numerusform>%n días laborables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} días laborables</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
</context>
<context>
    <name>PrecedentDialog</name>
    <message>
        <source>Keep as precedent</source>
        <translation>Conservar como precedente</translation>
    </message>
    <message>
        <source>Keep, and ask for a second look</source>
        <translation>Conservar y pedir una segunda revisión</translation>
    </message>
    <message>
        <source>Whoever reads a precedent must not learn whom it was about. Its history keeps all its wordings, so names are taken out before the first word is kept.</source>
        <translation>Quien lea un precedente no debe saber de quién trataba. Su historia conserva todas sus redacciones; por eso los nombres se quitan antes de guardar la primera palabra.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Impresión en curso</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Queda alrededor de %Ln minuto</numerusform>
            <numerusform>Quedan alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>The vault is then closed and really opened twice: with the code, and with your passphrase.</source>
        <translation>Después la bóveda se cierra y se abre de verdad dos veces: con el código y con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Is the sheet readable?</source>
        <translation>¿Se lee la hoja?</translation>
    </message>
    <message>
        <source>Type these two groups from the printed sheet.</source>
        <translation>Escriba estos dos grupos de la hoja impresa.</translation>
    </message>
    <message>
        <source>Prove both ways in</source>
        <translation>Probar ambos accesos</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>This is not what the sheet says.</source>
        <translation>No es lo que dice la hoja.</translation>
    </message>
</context>
<context>
    <name>ProposeDisposals</name>
    <message>
        <source>Destroy the statements</source>
        <translation>Destruir las declaraciones</translation>
    </message>
    <message>
        <source>Destroy the statement</source>
        <translation>Destruir la declaración</translation>
    </message>
    <message>
        <source>{0} of {1} are proposed: of the others, the time of retention runs.</source>
        <translation>Se proponen {0} de {1}: el plazo de conservación de las demás sigue corriendo.</translation>
    </message>
    <message>
        <source>All can be destroyed from {0}.</source>
        <translation>Todas podrán destruirse a partir del {0}.</translation>
    </message>
    <message>
        <source>They can be destroyed from {0}.</source>
        <translation>Podrán destruirse a partir del {0}.</translation>
    </message>
    <message>
        <source>The first can be destroyed from {0}, all of them from {1}.</source>
        <translation>La primera podrá destruirse a partir del {0}; todas, a partir del {1}.</translation>
    </message>
    <message>
        <source>The time of retention is not over.</source>
        <translation>El plazo de conservación no ha vencido.</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message numerus="yes">
        <source>Copy for %Ln second(s)</source>
        <translation>
            <numerusform>Copiar durante %Ln segundo</numerusform>
            <numerusform>Copiar durante %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Log a request</source>
        <translation>Registrar una solicitud</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
    </message>
    <message>
        <source>Walk a tree…</source>
        <translation>Recorrer un árbol…</translation>
    </message>
    <message>
        <source>Ctrl+I puts a text in.</source>
        <translation>Ctrl+I inserta un texto.</translation>
    </message>
    <message>
        <source>{0} is logged. The next one:</source>
        <translation>{0} queda registrada. La siguiente:</translation>
    </message>
    <message>
        <source>Keep for the request</source>
        <translation>Conservar para la solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s) through a tree kept</source>
        <translation>
            <numerusform>%Ln recorrido conservado</numerusform>
            <numerusform>%Ln recorridos conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, who asks and a line are enough. The number is given.</source>
        <translation>Bastan la categoría, quién pregunta y una línea. El número se asigna solo.</translation>
    </message>
    <message>
        <source>Proposal {0} of {1}: what came in is entered in it.</source>
        <translation>Propuesta {0} de {1}: se incorpora lo recibido.</translation>
    </message>
    <message>
        <source>What came in is entered in the new request.</source>
        <translation>Lo recibido se incorpora a la nueva solicitud.</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. Say which column has the names; other names, and a number by which the list knows them, help to tell namesakes apart.</source>
        <translation>A partir de una hoja de cálculo, .xlsx o .csv. Indique qué columna contiene los nombres; otros nombres y el número con que la lista los identifica ayudan a distinguir a los homónimos.</translation>
    </message>
    <message>
        <source>Rows: {0}. Names: {1}. Left out: {2}.</source>
        <translation>Filas: {0}. Nombres: {1}. Omitidas: {2}.</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Usar esta lista</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>Filtrar las remisiones</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>Aún no se ha remitido nada</translation>
    </message>
    <message>
        <source>Open a request and refer it to another channel; it is listed here then.</source>
        <translation>Abra una solicitud y remítala a otra instancia; entonces figurará aquí.</translation>
    </message>
    <message>
        <source>No referral fits</source>
        <translation>Ninguna remisión coincide</translation>
    </message>
    <message>
        <source>Try all channels and years.</source>
        <translation>Pruebe con todas las instancias y todos los años.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todas las instancias</translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation>Cualquier situación</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln remisión</numerusform>
            <numerusform>%Ln remisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not shown</source>
        <translation>Nombre no mostrado</translation>
    </message>
    <message>
        <source>A copy was written. Outside the vault nothing protects it any more.</source>
        <translation>Se ha escrito una copia. Fuera de la bóveda ya nada la protege.</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Nothing is disclosed without the person’s consent. The facts take consent to the referral; the name takes consent to be named as well.</source>
        <translation>Nada se revela sin el consentimiento de la persona. Los hechos requieren su consentimiento a la remisión; el nombre requiere además su consentimiento a ser nombrada.</translation>
    </message>
    <message>
        <source>This request was handed over to nobody.</source>
        <translation>Esta solicitud no se remitió a nadie.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remitida por</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Respuesta recibida el</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que se comunicó</translation>
    </message>
    <message>
        <source>Correct what came back</source>
        <translation>Corregir lo comunicado</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>Registrar lo comunicado</translation>
    </message>
    <message>
        <source>Write the hand-over note</source>
        <translation>Redactar la nota de remisión</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Take this proposal back</source>
        <translation>Retirar esta propuesta</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>Rechazar esta propuesta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>After an update of Probitas the lists are made anew from the history, once.</source>
        <translation>Tras una actualización de Probitas, las listas se rehacen a partir del historial, una sola vez.</translation>
    </message>
</context>
<context>
    <name>ReplacementRow</name>
    <message>
        <source>In place of {0}</source>
        <translation>En lugar de {0}</translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation>Sustituir {0}</translation>
    </message>
    <message>
        <source>This cannot stay: no precedent has somebody’s address or number.</source>
        <translation>Esto no puede quedar: ningún precedente lleva la dirección o el número de nadie.</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>What is replaced</source>
        <translation>Lo que se sustituye</translation>
    </message>
    <message>
        <source>No name, address or number was found.</source>
        <translation>No se encontró ningún nombre, dirección ni número.</translation>
    </message>
</context>
<context>
    <name>ReportUnfiled</name>
    <message>
        <source>Filed: {0}. Still in time: {1}. Not filed: {2}.</source>
        <translation>Presentadas: {0}. Aún en plazo: {1}. No presentadas: {2}.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Language of requests that do not say theirs</source>
        <translation>Idioma de las solicitudes que no lo indican</translation>
    </message>
    <message>
        <source>Category of requests that do not say theirs</source>
        <translation>Categoría de las solicitudes que no la indican</translation>
    </message>
    <message>
        <source>None: the row is an error</source>
        <translation>Ninguna: la fila es un error</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filtrar las solicitudes</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Solicitudes abiertas</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Solicitudes cerradas</translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>Ninguna solicitud espera respuesta</translation>
    </message>
    <message>
        <source>“All requests” shows the others. Log a new one, or drop e-mails on this window.</source>
        <translation>«Todas las solicitudes» muestra las demás. Registre una nueva o suelte correos en esta ventana.</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Registrar una solicitud</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>Ninguna solicitud coincide</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Su contenido fue destruido</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Counting and links</source>
        <translation>Recuento y vínculos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>RequestTrial</name>
    <message>
        <source>Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.</source>
        <translation>Filas: {0}. Solicitudes nuevas: {1}. Ya conocidas: {2}. Errores: {3}.</translation>
    </message>
    <message>
        <source>By year: {0}</source>
        <translation>Por año: {0}</translation>
    </message>
    <message>
        <source>By category: {0}</source>
        <translation>Por categoría: {0}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were imported.</source>
        <translation>
            <numerusform>Se ha importado %Ln solicitud.</numerusform>
            <numerusform>Se han importado %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out, being known.</source>
        <translation>
            <numerusform>Se ha omitido %Ln fila por ser ya conocida.</numerusform>
            <numerusform>Se han omitido %Ln filas por ser ya conocidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is written.</source>
        <translation>Se ha guardado el registro.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>The backup itself is not changed. What comes of it is a device of its own, because the vault it was taken from may still be in use.</source>
        <translation>La copia en sí no cambia. Lo que resulta es un dispositivo propio, porque la bóveda de la que se tomó puede seguir en uso.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Carpeta de la copia</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>Carpeta nueva para la bóveda</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>Con el código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restored.vault</source>
        <translation>Restaurada.vault</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire {0}?</source>
        <translation>¿Dar de baja a {0}?</translation>
    </message>
    <message>
        <source>Retire and revoke their passphrases</source>
        <translation>Dar de baja y revocar sus frases</translation>
    </message>
    <message>
        <source>Their passphrases open this vault no longer. What they decided and signed stays. Backups made before are still opened by them.</source>
        <translation>Sus frases de contraseña dejan de abrir esta bóveda. Lo que decidió y firmó permanece. Las copias anteriores se siguen abriendo con ellas.</translation>
    </message>
    <message>
        <source>This happens when a second person has approved it.</source>
        <translation>Esto ocurre cuando lo haya aprobado una segunda persona.</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Policy reviews</source>
        <translation>Exámenes de políticas</translation>
    </message>
    <message>
        <source>Filter the reviews</source>
        <translation>Filtrar los exámenes</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Exámenes abiertos</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Todos los exámenes</translation>
    </message>
    <message>
        <source>Closed reviews</source>
        <translation>Exámenes cerrados</translation>
    </message>
    <message>
        <source>No policy reviews yet</source>
        <translation>Todavía no hay exámenes de políticas</translation>
    </message>
    <message>
        <source>Enter a policy that the office is asked to comment on.</source>
        <translation>Registre una política sobre la que se pidan observaciones a la oficina.</translation>
    </message>
    <message>
        <source>Enter a review</source>
        <translation>Registrar un examen</translation>
    </message>
    <message>
        <source>No review fits</source>
        <translation>Ningún examen coincide</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>Filtrar las declaraciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Aún no hay declaraciones</translation>
    </message>
    <message>
        <source>Filers are registered on the page of their cycle.</source>
        <translation>Los declarantes se registran en la página de su ciclo.</translation>
    </message>
    <message>
        <source>No statement fits</source>
        <translation>Ninguna declaración coincide</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Todos los ciclos</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Todos los examinadores</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation>Todos los riesgos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Cualquier marca</translation>
    </message>
    <message>
        <source>Its content was destroyed</source>
        <translation>Su contenido fue destruido</translation>
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
        <translation>Documentos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ReviewQuestion</name>
    <message>
        <source>A new policy review</source>
        <translation>Un nuevo examen de una política</translation>
    </message>
    <message>
        <source>Add to a policy review</source>
        <translation>Añadir a un examen de una política</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>None yet. It is entered with a step, above.</source>
        <translation>Ninguno todavía. Se introduce mediante un paso, más arriba.</translation>
    </message>
    <message>
        <source>In the last cycle</source>
        <translation>En el ciclo anterior</translation>
    </message>
    <message>
        <source>Questions to the filer</source>
        <translation>Preguntas al declarante</translation>
    </message>
    <message>
        <source>None. A question is asked with a step, and sent as a letter.</source>
        <translation>Ninguna. Las preguntas se hacen mediante un paso y se envían por carta.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Redactar la carta</translation>
    </message>
    <message>
        <source>Write the letter: {0}</source>
        <translation>Redactar la carta: {0}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Toda la declaración</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Write a reminder</source>
        <translation>Escribir un recordatorio</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>None. It is issued with a step, where a conflict is possible.</source>
        <translation>Ninguna. Se emite mediante un paso cuando es posible un conflicto.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>Pendiente de informe</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Debe cumplirse a más tardar el</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Informada el</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What the filer reports</source>
        <translation>Lo que informa el declarante</translation>
    </message>
    <message>
        <source>A document that the filer is to bring</source>
        <translation>Documento que debe aportar el declarante</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Not drawn. Only who is drawn is verified; the draw decides it.</source>
        <translation>No salió en el sorteo. Solo se verifica a quien sale sorteado; lo decide el sorteo.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteada</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Sorteada el</translation>
    </message>
    <message>
        <source>Followed up until</source>
        <translation>Seguimiento hasta</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Examinado el</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Notes are for reviewers. No form, letter or list that leaves the office has them.</source>
        <translation>Las notas son para los examinadores. Ningún formulario, carta o lista que salga de la oficina las contiene.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Notes of the reviewers</source>
        <translation>Notas de los examinadores</translation>
    </message>
    <message>
        <source>None. They never leave with the statement.</source>
        <translation>Ninguna. Nunca salen con la declaración.</translation>
    </message>
</context>
<context>
    <name>ReviewStory</name>
    <message>
        <source>Other files</source>
        <translation>Otros expedientes</translation>
    </message>
    <message>
        <source>Tie to another file</source>
        <translation>Vincular a otro expediente</translation>
    </message>
    <message>
        <source>The request that this review comes from, and what bears on it, is tied here.</source>
        <translation>Aquí se vinculan la solicitud de la que procede este examen y lo que guarda relación con él.</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Objeto del examen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Formuladas por</translation>
    </message>
    <message>
        <source>No comments were given yet, and no day is set for them.</source>
        <translation>Aún no se han formulado observaciones ni se ha fijado un día para ello.</translation>
    </message>
    <message>
        <source>What became of the comments</source>
        <translation>Qué se hizo con las observaciones</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conocido desde el</translation>
    </message>
    <message>
        <source>Drafts that came</source>
        <translation>Proyectos recibidos</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Un proyecto</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the passphrase of {0}?</source>
        <translation>¿Revocar la frase de contraseña de {0}?</translation>
    </message>
    <message>
        <source>Revoke this passphrase</source>
        <translation>Revocar esta frase de contraseña</translation>
    </message>
    <message>
        <source>It opens this vault no longer, and nothing that is written from now on. Backups made before are still opened by it.</source>
        <translation>Deja de abrir esta bóveda y todo lo que se escriba a partir de ahora. Las copias anteriores se siguen abriendo con ella.</translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation>¿Revocar {0}?</translation>
    </message>
    <message>
        <source>Revoke this laptop</source>
        <translation>Revocar este portátil</translation>
    </message>
    <message>
        <source>Nothing more is written for it, and its bundles are refused. What it signed before stays. This cannot be undone: to come back, it makes a new card.</source>
        <translation>Ya no se escribe nada para él y se rechazan sus paquetes. Lo que firmó antes permanece. No puede deshacerse: para volver, crea una tarjeta nueva.</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>Waits for a second person</source>
        <translation>En espera de una segunda persona</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Puede aprobarlo</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Until it is approved, nothing more is sent to the laptop; what it signs still counts.</source>
        <translation>Hasta que se apruebe, no se envía nada más al portátil; lo que firme sigue contando.</translation>
    </message>
    <message>
        <source>Until it is approved, the person can do nothing in the office, and nothing is sent to them.</source>
        <translation>Hasta que se apruebe, la persona no puede hacer nada en la oficina y no se le envía nada.</translation>
    </message>
    <message>
        <source>Until it is approved, nothing is sent to the laptop, and nothing is taken in from it.</source>
        <translation>Hasta que se apruebe, no se envía nada al portátil ni se importa nada de él.</translation>
    </message>
    <message>
        <source>Until it is approved, everything stays as it was.</source>
        <translation>Hasta que se apruebe, todo sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>Quién debe declarar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Everybody whom any rule picks has to file; each is told why.</source>
        <translation>Debe declarar toda persona a la que alcance alguna norma; a cada una se le dice por qué.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Several with commas between. P-* is every grade that begins with P.</source>
        <translation>Varias, separadas por comas. P-* es toda categoría que empieza por P.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The reason, or the paragraph that asks for it.</source>
        <translation>El motivo, o el párrafo que lo exige.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who has to file</source>
        <translation>Quién debe declarar</translation>
    </message>
    <message>
        <source>Set these rules</source>
        <translation>Fijar estas normas</translation>
    </message>
    <message>
        <source>They count with the next staff list that is imported. Whoever is registered stays so until somebody says otherwise.</source>
        <translation>Se aplican a la próxima lista de personal que se importe. Quien está registrado sigue estándolo mientras nadie diga otra cosa.</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Who has to file</source>
        <translation>Quién debe declarar</translation>
    </message>
    <message>
        <source>No rule yet: nobody would have to file.</source>
        <translation>Todavía no hay normas: nadie tendría que declarar.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una norma</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Add scans…</source>
        <translation>Añadir digitalizaciones…</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Digitalizaciones</translation>
    </message>
    <message>
        <source>Scans (optional)</source>
        <translation>Digitalizaciones (opcional)</translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation>¿Qué digitalizaciones?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Name {0} (not shown)</source>
        <translation>Nombre {0} (no mostrado)</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Switch the second factor on?</source>
        <translation>¿Activar el segundo factor?</translation>
    </message>
    <message>
        <source>Switch it off?</source>
        <translation>¿Desactivarlo?</translation>
    </message>
    <message>
        <source>Bind to this machine</source>
        <translation>Vincular a este equipo</translation>
    </message>
    <message>
        <source>Free from this machine</source>
        <translation>Desvincular de este equipo</translation>
    </message>
    <message>
        <source>Your passphrase will work on this machine only. Keep the recovery sheet at hand.</source>
        <translation>Su frase de contraseña funcionará solo en este equipo. Tenga a mano la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Your passphrase alone will open the vault, on any machine.</source>
        <translation>Su frase de contraseña bastará para abrir la bóveda en cualquier equipo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Officer</source>
        <translation>Miembro de la oficina</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>That officer’s passphrase</source>
        <translation>Frase de contraseña de esa persona</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Falta la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Add a second officer now</source>
        <translation>Añadir ahora un segundo oficial</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>The second officer types a passphrase of their own here.</source>
        <translation>El segundo oficial escribe aquí su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>A second officer</source>
        <translation>Un segundo oficial</translation>
    </message>
    <message>
        <source>A determination takes effect only when a second person approves it. A colleague with a laptop of their own joins later, with a contact card; others can be added in the settings at any time.</source>
        <translation>Una determinación solo surte efecto cuando la aprueba una segunda persona. Quien tenga su propio portátil se incorpora más tarde con una tarjeta de contacto; se pueden añadir otras personas en los ajustes en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>Debida desde</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Hold everything for a court or an inquiry</source>
        <translation>Conservar todo para un tribunal o una investigación</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar la conservación</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El expediente</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Por qué se cerró</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservación legal</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Nothing to declare</source>
        <translation>Nada que declarar</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Nothing to declare: {0}</source>
        <translation>Nada que declarar: {0}</translation>
    </message>
    <message>
        <source>Add an entry: {0}</source>
        <translation>Añadir una entrada: {0}</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Locking and screen</source>
        <translation>Bloqueo y pantalla</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody has touched the machine for</source>
        <translation>Bloquear cuando nadie haya tocado el equipo durante</translation>
    </message>
    <message>
        <source>It does not hear when this machine sleeps or locks its screen.</source>
        <translation>No se detecta cuándo este equipo se suspende o bloquea la pantalla.</translation>
    </message>
    <message>
        <source>It also locks when the machine sleeps or the desktop locks its screen.</source>
        <translation>También se bloquea cuando el equipo se suspende o el escritorio bloquea la pantalla.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Ctrl+H hides everything at once, from wherever you are. The vault stays open meanwhile: to leave the machine, lock.</source>
        <translation>Ctrl+H lo oculta todo de inmediato, esté donde esté. La bóveda sigue abierta entretanto: si se aleja del equipo, bloquee.</translation>
    </message>
    <message>
        <source>The same key, or a click</source>
        <translation>La misma tecla, o un clic</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La frase de contraseña</translation>
    </message>
    <message>
        <source>What brings it back</source>
        <translation>Para volver a mostrarlo</translation>
    </message>
    <message>
        <source>Hide everything while I work in another program</source>
        <translation>Ocultarlo todo mientras trabajo en otro programa</translation>
    </message>
    <message>
        <source>Leave out of screenshots and shared screens</source>
        <translation>Excluir las ventanas de las capturas y de las pantallas compartidas</translation>
    </message>
    <message>
        <source>The system is asked to. Menus and hints are not left out, nor does it help against programs that do not ask the system, or a telephone.</source>
        <translation>Se le pide al sistema. Los menús y las sugerencias no quedan excluidos, y no sirve frente a programas que no recurren al sistema ni frente a un teléfono.</translation>
    </message>
    <message>
        <source>Linux has nothing of the kind: any program of yours can photograph the screen.</source>
        <translation>Linux no ofrece nada semejante: cualquier programa suyo puede fotografiar la pantalla.</translation>
    </message>
    <message>
        <source>What locking does not do</source>
        <translation>Lo que el bloqueo no hace</translation>
    </message>
    <message>
        <source>Somebody who controls this machine while it is unlocked sees what you see.</source>
        <translation>Quien controle este equipo mientras está desbloqueado ve lo que usted ve.</translation>
    </message>
    <message>
        <source>The system may write memory to disk when it sleeps: use full-disk encryption.</source>
        <translation>El sistema puede escribir la memoria en el disco al suspenderse: cifre el disco completo.</translation>
    </message>
    <message numerus="yes">
        <source>What is copied here is cleared from the clipboard after %Ln second(s). Programs that keep what was copied are asked not to, and some do all the same.</source>
        <translation>
            <numerusform>Lo que se copia aquí se borra del portapapeles al cabo de %Ln segundo. A los programas que guardan lo copiado se les pide que no lo hagan; algunos lo hacen de todos modos.</numerusform>
            <numerusform>Lo que se copia aquí se borra del portapapeles al cabo de %Ln segundos. A los programas que guardan lo copiado se les pide que no lo hagan; algunos lo hacen de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What of memory goes to the disk</source>
        <translation>Lo que pasa de la memoria al disco</translation>
    </message>
    <message>
        <source>This cannot be seen from here. Ask who looks after the machine.</source>
        <translation>No puede verse desde aquí. Pregunte a quien se ocupa del equipo.</translation>
    </message>
    <message>
        <source>Nothing, or it is encrypted.</source>
        <translation>Nada, o está cifrado.</translation>
    </message>
    <message>
        <source>All of it when the machine hibernates, and it is not encrypted: names and keys can be read on the disk. Have the disk encrypted, or hibernation switched off.</source>
        <translation>Toda la memoria cuando el equipo hiberna, y sin cifrar: en el disco pueden leerse nombres y claves. Haga cifrar el disco o desactivar la hibernación.</translation>
    </message>
    <message>
        <source>Parts of it, and they are not encrypted: names and keys can be read on the disk. Have the disk encrypted, or swap switched off.</source>
        <translation>Una parte, y sin cifrar: en el disco pueden leerse nombres y claves. Haga cifrar el disco o desactivar el espacio de intercambio.</translation>
    </message>
    <message>
        <source>The disk of this vault</source>
        <translation>El disco de esta bóveda</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está cifrado.</translation>
    </message>
    <message>
        <source>It is not encrypted. The vault is, wherever it lies; copies that you take out of it are not.</source>
        <translation>No está cifrado. La bóveda sí lo está, dondequiera que se encuentre; las copias que saque de ella, no.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>The first screen offers the folders of vaults opened on this machine.</source>
        <translation>La primera pantalla ofrece las carpetas de las bóvedas abiertas en este equipo.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Make forms</source>
        <translation>Generar formularios</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Generar los formularios</translation>
    </message>
    <message>
        <source>One file for each, which a browser opens without a network. It names nobody, and opens only with its personal code; the code travels another way.</source>
        <translation>Un archivo para cada persona, que un navegador abre sin red. No nombra a nadie y solo se abre con su código personal, que viaja por otra vía.</translation>
    </message>
    <message>
        <source>Who has a form already</source>
        <translation>Quién tiene ya un formulario</translation>
    </message>
    <message>
        <source>Make another one for those who have one</source>
        <translation>Generar otro para quienes ya tienen uno</translation>
    </message>
    <message>
        <source>Refuse answers to the forms that they have</source>
        <translation>Rechazar las respuestas a los formularios que tienen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>It is made if it is not there.</source>
        <translation>Se crea si no existe.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>How do they get to people?</source>
        <translation>¿Cómo llegan a las personas?</translation>
    </message>
    <message>
        <source>Save a list for a mail program…</source>
        <translation>Guardar una lista para un programa de correo…</translation>
    </message>
    <message>
        <source>Write an e-mail to each, with the form in it…</source>
        <translation>Escribir un correo a cada persona, con el formulario adjunto…</translation>
    </message>
    <message>
        <source>Save the list of codes, to keep apart…</source>
        <translation>Guardar la lista de códigos, aparte…</translation>
    </message>
    <message>
        <source>Write letters with the codes…</source>
        <translation>Escribir cartas con los códigos…</translation>
    </message>
    <message>
        <source>They have a form already, and are left out:</source>
        <translation>Ya tienen un formulario y se omiten:</translation>
    </message>
    <message>
        <source>For a form or a code that was lost. Both forms can be answered then, and of two answers the later one counts.</source>
        <translation>Para un formulario o un código perdido. Se podrá responder a ambos formularios y, de dos respuestas, cuenta la posterior.</translation>
    </message>
    <message>
        <source>Where a form and its code may have come into the hands of somebody else.</source>
        <translation>Si el formulario y su código pueden haber llegado a manos de otra persona.</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Formulario {0}</translation>
    </message>
    <message>
        <source>Forms to be made: {0}</source>
        <translation>Formularios por generar: {0}</translation>
    </message>
    <message>
        <source>Say where the forms shall lie.</source>
        <translation>Indique dónde guardar los formularios.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Tarda aproximadamente %Ln minuto.</numerusform>
            <numerusform>Tarda aproximadamente %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La lista se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) made.</source>
        <translation>
            <numerusform>%Ln formulario generado.</numerusform>
            <numerusform>%Ln formularios generados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written.</source>
        <translation>
            <numerusform>%Ln correo escrito.</numerusform>
            <numerusform>%Ln correos escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the forms lie?</source>
        <translation>¿Dónde se guardan los formularios?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Guardar los códigos</translation>
    </message>
    <message>
        <source>Where shall the e-mails lie?</source>
        <translation>¿Dónde se guardan los correos?</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Oficina y membrete</translation>
    </message>
    <message>
        <source>Name, address, addressees</source>
        <translation>Nombre, dirección, destinatarios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Officers and their roles</source>
        <translation>Oficiales y sus funciones</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Passphrases, recovery sheet</source>
        <translation>Frases, hoja de recuperación</translation>
    </message>
    <message>
        <source>Help of colleagues</source>
        <translation>Ayuda de colegas</translation>
    </message>
    <message>
        <source>Two open it together</source>
        <translation>Dos la abren juntos</translation>
    </message>
    <message>
        <source>Signature on letters</source>
        <translation>Firma de las cartas</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>Certificado y clave</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Deadlines and their paragraphs</source>
        <translation>Plazos y sus párrafos</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Copies that open</source>
        <translation>Copias que se abren</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Is all as it was written?</source>
        <translation>¿Está todo tal como se escribió?</translation>
    </message>
    <message>
        <source>Locking and screen</source>
        <translation>Bloqueo y pantalla</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y apariencia</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettleTwice</name>
    <message>
        <source>Registered twice</source>
        <translation>Registrados dos veces</translation>
    </message>
    <message>
        <source>Set the other aside</source>
        <translation>Apartar la otra</translation>
    </message>
    <message>
        <source>The one that counts is worked on. The other is closed as not required and names the one that counts; nothing of it is lost, and figures count the person once.</source>
        <translation>Se trabaja con la que cuenta. La otra se cierra como no exigida y remite a la que cuenta; no se pierde nada de ella y las estadísticas cuentan a la persona una sola vez.</translation>
    </message>
    <message>
        <source>Which one counts</source>
        <translation>Cuál cuenta</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Registered twice on two laptops.</source>
        <translation>Inscripción duplicada en dos portátiles.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Announcement of the draw</source>
        <translation>Anuncio del sorteo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Se ha guardado.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Ya está en papel</translation>
    </message>
    <message>
        <source>This code is shown only now. The old sheet opens nothing any more.</source>
        <translation>Este código solo se muestra ahora. La hoja antigua ya no abre nada.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinarlo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose it, or drop it on this window. It is read, not changed.</source>
        <translation>Elíjalo o suéltelo en esta ventana. Se lee, no se modifica.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What each column has. A column that is left out stays in the file alone.</source>
        <translation>Qué contiene cada columna. La que se omite queda solo en el archivo.</translation>
    </message>
    <message>
        <source>These words are not known. Say what they mean; that is remembered.</source>
        <translation>Estas palabras no se conocen. Indique qué significan; se recordará.</translation>
    </message>
    <message>
        <source>What importing it would do. Nothing is written yet.</source>
        <translation>Lo que haría la importación. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>Look at the samples: the encoding of the file was guessed.</source>
        <translation>Mire las muestras: la codificación del archivo se ha deducido.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Hojas de cálculo (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La lista se ha guardado.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>hoja-de-recuperacion.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete the file: it opens the vault.</source>
        <translation>Guardada. Imprímala en otro sitio y borre el archivo: abre la bóveda.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Print it and lock it away outside the office. The code on it opens the vault when every passphrase is lost. It is shown only now and stored nowhere.</source>
        <translation>Imprímala y guárdela bajo llave fuera de la oficina. Su código abre la bóveda cuando se han perdido todas las frases de contraseña. Solo se muestra ahora y no se guarda en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Decision of {0}</source>
        <translation>Decisión de {0}</translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation>Lo mismo: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Had seen the other side’s work up to: {0}</source>
        <translation>Se había visto el trabajo de la otra parte hasta: {0}</translation>
    </message>
    <message>
        <source>Had seen nothing of the other side’s work.</source>
        <translation>No se había visto nada del trabajo de la otra parte.</translation>
    </message>
    <message>
        <source>The other side had done nothing else by then.</source>
        <translation>La otra parte no había hecho nada más hasta entonces.</translation>
    </message>
    <message>
        <source>Only the other decision had not been seen.</source>
        <translation>Solo no se había visto la otra decisión.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>y %Ln anterior</numerusform>
            <numerusform>y %Ln anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Had not seen:</source>
        <translation>No se había visto:</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signature on letters</source>
        <translation>Firma de las cartas</translation>
    </message>
    <message>
        <source>Letters are signed so that anybody can verify who issued them and that nothing was changed. The key never leaves the vault.</source>
        <translation>Las cartas se firman para que cualquiera pueda verificar quién las emitió y que nada ha cambiado. La clave nunca sale de la bóveda.</translation>
    </message>
    <message>
        <source>Your signing identity</source>
        <translation>Su identidad de firma</translation>
    </message>
    <message>
        <source>Make one for the office</source>
        <translation>Crear una para la oficina</translation>
    </message>
    <message>
        <source>Import a PKCS#12 file…</source>
        <translation>Importar un archivo PKCS#12…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Guardar el certificado…</translation>
    </message>
    <message>
        <source>For those who verify</source>
        <translation>Para quien verifica</translation>
    </message>
    <message>
        <source>Give this certificate to whoever receives letters. It is no secret; their PDF reader trusts your signature once they have added it.</source>
        <translation>Entregue este certificado a quien reciba cartas. No es secreto; su lector de PDF confiará en su firma una vez añadido.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>Without one no letter can be issued.</source>
        <translation>Sin ella no se puede emitir ninguna carta.</translation>
    </message>
    <message>
        <source>own root of the office</source>
        <translation>raíz propia de la oficina</translation>
    </message>
    <message>
        <source>{0}, valid until {1}</source>
        <translation>{0}, válida hasta el {1}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>Certificado guardado.</translation>
    </message>
</context>
<context>
    <name>StaffTrial</name>
    <message>
        <source>What each rule adds</source>
        <translation>Lo que añade cada norma</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Qué personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rows: {0}. People: {1}. Left out: {2}. Errors: {3}.</source>
        <translation>Filas: {0}. Personas: {1}. Omitidas: {2}. Errores: {3}.</translation>
    </message>
    <message>
        <source>To be registered: {0}. To be corrected: {1}. As they are: {2}. New entrants: {3}. Departures: {4}. Have to file in all: {5}.</source>
        <translation>Por registrar: {0}. Por corregir: {1}. Sin cambios: {2}. Nuevos ingresos: {3}. Salidas: {4}. Total que debe declarar: {5}.</translation>
    </message>
    <message>
        <source>{0}, of them {1} by this rule alone</source>
        <translation>{0}, de ellas {1} solo por esta norma</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Por registrar</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>No longer on the list; a person decides</source>
        <translation>Ya no figuran en la lista; decide una persona</translation>
    </message>
    <message>
        <source>No rule picks them; a person decides</source>
        <translation>No los alcanza ninguna norma; decide una persona</translation>
    </message>
    <message>
        <source>Released, and picked by a rule again</source>
        <translation>Dispensados, y alcanzados de nuevo por una norma</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Registrados dos veces</translation>
    </message>
    <message>
        <source>Exempt; they stay so</source>
        <translation>Exentos; siguen estándolo</translation>
    </message>
    <message>
        <source>Left before the window opened</source>
        <translation>Se marcharon antes de abrirse el plazo</translation>
    </message>
    <message>
        <source>Differences to last year</source>
        <translation>Diferencias con el año anterior</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Did not have to file last year</source>
        <translation>El año anterior no debía declarar</translation>
    </message>
    <message>
        <source>Had to file last year, and not now</source>
        <translation>El año anterior debía declarar y ahora no</translation>
    </message>
    <message>
        <source>{0}: {1} becomes {2}</source>
        <translation>{0}: {1} pasa a {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A bundle was opened: {0}</source>
        <translation>Se ha abierto un paquete de intercambio: {0}</translation>
    </message>
    <message>
        <source>Open your office; it is offered there to be taken in.</source>
        <translation>Abra su oficina: allí se le propondrá importarlo.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Abrir una oficina</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>StatementSection</name>
    <message>
        <source>Its content was destroyed.</source>
        <translation>Su contenido fue destruido.</translation>
    </message>
    <message>
        <source>A statement is being keyed in; nothing has been filed yet.</source>
        <translation>Se está introduciendo una declaración; aún no se ha presentado nada.</translation>
    </message>
    <message>
        <source>No statement has been filed yet.</source>
        <translation>Aún no se ha presentado ninguna declaración.</translation>
    </message>
    <message>
        <source>Last cycle ({0})</source>
        <translation>Ciclo anterior ({0})</translation>
    </message>
    <message>
        <source>Version {0} of {1}</source>
        <translation>Versión {0} del {1}</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Versión que se muestra</translation>
    </message>
    <message>
        <source>Beside the last cycle</source>
        <translation>Junto al ciclo anterior</translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation>Junto a {0}</translation>
    </message>
    <message>
        <source>What it is set beside</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>There is no statement of the last cycle to set beside it.</source>
        <translation>No hay declaración del ciclo anterior con la que compararla.</translation>
    </message>
    <message>
        <source>Nothing declared</source>
        <translation>Nada declarado</translation>
    </message>
    <message>
        <source>As in the last cycle</source>
        <translation>Igual que en el ciclo anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) over a threshold</source>
        <translation>
            <numerusform>%Ln importe sobre el umbral</numerusform>
            <numerusform>%Ln importes sobre el umbral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) without a rate</source>
        <translation>
            <numerusform>%Ln importe sin tipo de cambio</numerusform>
            <numerusform>%Ln importes sin tipo de cambio</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside activity not approved</source>
        <translation>Actividad externa sin aprobar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) on lists</source>
        <translation>
            <numerusform>%Ln nombre en listas</numerusform>
            <numerusform>%Ln nombres en listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) to look at</source>
        <translation>
            <numerusform>%Ln sección por examinar</numerusform>
            <numerusform>%Ln secciones por examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of the filer</source>
        <translation>Observaciones del declarante</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar los %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinada</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Mark as looked at: {0}</source>
        <translation>Marcar como revisada: {0}</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Esta declaración</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>Ya no se declara</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>May be on a list</source>
        <translation>Puede figurar en una lista</translation>
    </message>
    <message>
        <source>Worth {0}</source>
        <translation>Equivale a {0}</translation>
    </message>
    <message>
        <source>from this source together {0}</source>
        <translation>en total de esta fuente {0}</translation>
    </message>
    <message>
        <source>No rate for {0}: hold it to {1} by hand</source>
        <translation>No hay tipo de cambio para {0}: compárelo a mano con {1}</translation>
    </message>
    <message>
        <source>Reaches the threshold of {0}</source>
        <translation>Alcanza el umbral de {0}</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Compare with lists…</source>
        <translation>Cotejar con listas…</translation>
    </message>
    <message>
        <source>Clear at a glance…</source>
        <translation>Dar por conformes de un vistazo…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Enviar recordatorio…</translation>
    </message>
    <message>
        <source>None of these statements can be cleared at a glance.</source>
        <translation>Ninguna de estas declaraciones puede darse por conforme de un vistazo.</translation>
    </message>
    <message>
        <source>Those can that are blank or say what last year’s said, and are not cleared yet.</source>
        <translation>Pueden darse por conformes las que están en blanco o dicen lo mismo que las del año anterior y aún no lo están.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) cleared.</source>
        <translation>
            <numerusform>%Ln declaración conforme.</numerusform>
            <numerusform>%Ln declaraciones conformes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>%Ln no pudo serlo.</numerusform>
            <numerusform>%Ln no pudieron serlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) compared.</source>
        <translation>
            <numerusform>%Ln declaración cotejada.</numerusform>
            <numerusform>%Ln declaraciones cotejadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new name(s) on lists.</source>
        <translation>
            <numerusform>%Ln nombre nuevo en listas.</numerusform>
            <numerusform>%Ln nombres nuevos en listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Names on lists” shows the statements that have them.</source>
        <translation>«Nombres en listas» muestra las declaraciones que los contienen.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Signed in</source>
        <translation>Persona activa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardado a las {0}</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation>Elija un evento para ver qué cambió.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Ocurrió el</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The content of this event was erased under a rule.</source>
        <translation>El contenido de este evento se borró en virtud de una norma.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Propose to a second person</source>
        <translation>Proponer a una segunda persona</translation>
    </message>
    <message>
        <source>This takes two persons. What you enter waits until another officer approves it; only then does it take effect.</source>
        <translation>Esto requiere dos personas. Lo que introduzca espera a que otra persona lo apruebe; solo entonces surte efecto.</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>No answer is owed, and none was given.</source>
        <translation>No se debe respuesta y no se dio ninguna.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Trasladada por</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>Guardar como borrador de correo…</translation>
    </message>
    <message numerus="yes">
        <source>The reply is on the clipboard for %Ln second(s).</source>
        <translation>
            <numerusform>La respuesta está en el portapapeles durante %Ln segundo.</numerusform>
            <numerusform>La respuesta está en el portapapeles durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs can read it there, and some keep what they have read.</source>
        <translation>Otros programas pueden leerla allí, y algunos guardan lo que han leído.</translation>
    </message>
    <message>
        <source>Save as e-mail draft</source>
        <translation>Guardar como borrador de correo</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>Borradores de correo (*.eml)</translation>
    </message>
    <message>
        <source>The draft was written. Outside the vault nothing protects it any more.</source>
        <translation>Se ha escrito el borrador. Fuera de la bóveda ya nada lo protege.</translation>
    </message>
    <message>
        <source>Open it in your mail program, send it there, and delete the file.</source>
        <translation>Ábralo en su programa de correo, envíelo desde allí y elimine el archivo.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Preguntas al solicitante</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language that the person reads</source>
        <translation>El idioma que lee la persona</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>Cómo se clasifica</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>Clasificar de nuevo</translation>
    </message>
    <message>
        <source>Taken over from a spreadsheet</source>
        <translation>Tomada de una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>En la solicitud</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Lo que se sustituye</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (opcional)</translation>
    </message>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>No se conserva mientras contenga esto: {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln anotación nueva</numerusform>
            <numerusform>%Ln anotaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this laptop</source>
        <translation>Escrito en este equipo</translation>
    </message>
    <message>
        <source>What has something new</source>
        <translation>Lo que tiene novedades</translation>
    </message>
    <message numerus="yes">
        <source>What was in order was taken in; %Ln bundle(s) were not.</source>
        <translation>
            <numerusform>Se importó lo que estaba en orden; %Ln paquete no.</numerusform>
            <numerusform>Se importó lo que estaba en orden; %Ln paquetes no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both decisions, and say which one stands.</source>
        <translation>Compare ambas decisiones e indique cuál prevalece.</translation>
    </message>
    <message>
        <source>It is sealed, and nobody here can open it. Leave it for the colleague it is for. If it was meant for you, ask its sender to take in your newest bundle and to write again.</source>
        <translation>Está sellado y nadie puede abrirlo aquí. Déjelo para el colega al que va dirigido. Si era para usted, pida a quien lo envió que importe su paquete más reciente y vuelva a escribir.</translation>
    </message>
    <message>
        <source>You stopped it; what had been taken in stays.</source>
        <translation>Usted lo detuvo; lo ya importado se conserva.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>All was taken in; two laptops decided differently.</source>
        <translation>Se importó todo; dos equipos decidieron de forma distinta.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation>Nada nuevo: todo estaba ya aquí.</translation>
    </message>
    <message>
        <source>All was taken in.</source>
        <translation>Se importó todo.</translation>
    </message>
    <message>
        <source>This was not for you.</source>
        <translation>Esto no era para usted.</translation>
    </message>
    <message>
        <source>This was written on this laptop, for somebody else.</source>
        <translation>Esto se escribió en este mismo equipo, para otra persona.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln case(s)</source>
        <translation>
            <numerusform>en %Ln caso</numerusform>
            <numerusform>en %Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>en %Ln declaración</numerusform>
            <numerusform>en %Ln declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln other file(s)</source>
        <translation>
            <numerusform>en %Ln expediente más</numerusform>
            <numerusform>en %Ln expedientes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a conflict to settle</source>
        <translation>
            <numerusform>%Ln expediente con un conflicto por resolver</numerusform>
            <numerusform>%Ln expedientes con un conflicto por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back from this laptop</source>
        <translation>
            <numerusform>%Ln expediente retirado de este portátil</numerusform>
            <numerusform>%Ln expedientes retirados de este portátil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) refused</source>
        <translation>
            <numerusform>%Ln paquete rechazado</numerusform>
            <numerusform>%Ln paquetes rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) for others</source>
        <translation>
            <numerusform>%Ln paquete para otros</numerusform>
            <numerusform>%Ln paquetes para otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) written here</source>
        <translation>
            <numerusform>%Ln paquete escrito aquí</numerusform>
            <numerusform>%Ln paquetes escritos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>detenido antes de terminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) of the cycle of {0}</source>
        <translation>
            <numerusform>%Ln declaración del ciclo de {0}</numerusform>
            <numerusform>%Ln declaraciones del ciclo de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation>Comparar y resolver</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Import a register</source>
        <translation>Importar un registro</translation>
    </message>
    <message>
        <source>From a spreadsheet, .xlsx or .csv. You see what would happen before anything is written; then all rows are imported, or none.</source>
        <translation>Desde una hoja de cálculo, .xlsx o .csv. Verá lo que ocurriría antes de que se escriba nada; después se importan todas las filas, o ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln request(s)</source>
        <translation>
            <numerusform>Importar %Ln solicitud</numerusform>
            <numerusform>Importar %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInReturns</name>
    <message>
        <source>Take in answers</source>
        <translation>Incorporar respuestas</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Sealed files, folders of them, or messages they are attached to. Each is matched to its filer; what is not as it should be is left out, with the reason.</source>
        <translation>Archivos sellados, carpetas con ellos o mensajes que los llevan adjuntos. Cada uno se asigna a su declarante; lo que no está como debe se deja fuera, con el motivo.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>Arrastre aquí archivos o carpetas, o elíjalos.</translation>
    </message>
    <message>
        <source>Received on (optional)</source>
        <translation>Recibido el (opcional)</translation>
    </message>
    <message>
        <source>Left empty: today. Fill it in when they came earlier.</source>
        <translation>Vacío: hoy. Rellénelo si llegaron antes.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Guardar esta lista…</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La lista se ha guardado.</translation>
    </message>
    <message>
        <source>Taken in: {0}. Not taken in: {1}.</source>
        <translation>Incorporadas: {0}. No incorporadas: {1}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No incorporada</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>¿Qué respuestas?</translation>
    </message>
    <message>
        <source>In which folder are the answers?</source>
        <translation>¿En qué carpeta están las respuestas?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Target dates</source>
        <translation>Fechas previstas</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>Fijar estas fechas</translation>
    </message>
    <message>
        <source>The next one stands in Today. A stage without a day has no target.</source>
        <translation>La próxima figura en Hoy. Una etapa sin fecha no tiene meta.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Pendiente de mí</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Came in or changed last</source>
        <translation>Llegados o modificados últimamente</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for you.</source>
        <translation>Nada está vencido y nada le espera.</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Registrar una denuncia</translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation>Registrar una solicitud</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Take in a complaint, or drop an e-mail on this page.</source>
        <translation>Registre una denuncia o suelte un correo en esta página.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Choose an e-mail…</source>
        <translation>Elegir un correo…</translation>
    </message>
    <message>
        <source>What is due, and what waits for you, stands here.</source>
        <translation>Aquí aparece lo que vence y lo que le espera.</translation>
    </message>
    <message>
        <source>Dates just passed</source>
        <translation>Fechas que acaban de pasar</translation>
    </message>
    <message>
        <source>{0} is logged.</source>
        <translation>{0} queda registrada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>If that was not agreed with the owner, revoke the device.</source>
        <translation>Si no se acordó con su titular, revoque el dispositivo.</translation>
    </message>
    <message>
        <source>Everybody who could is recused or has left.</source>
        <translation>Todas las personas facultadas están recusadas o han dejado la oficina.</translation>
    </message>
    <message>
        <source>Enter an alternate in the settings: the next exchange brings it to them.</source>
        <translation>Registre a un suplente en la configuración: el próximo intercambio se lo entregará.</translation>
    </message>
    <message>
        <source>Ask the director to enter an alternate; say no more about it.</source>
        <translation>Pida al director que registre a un suplente; no diga nada más al respecto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) on this laptop have nobody left who may handle them.</source>
        <translation>
            <numerusform>%Ln caso en este portátil no tiene a nadie que pueda tramitarlo.</numerusform>
            <numerusform>%Ln casos en este portátil no tienen a nadie que pueda tramitarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was opened with the recovery sheet.</source>
        <translation>La bóveda se abrió con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Set a new passphrase now, and put the sheet back into its safe.</source>
        <translation>Establezca ahora una nueva frase de contraseña y devuelva la hoja a su caja fuerte.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Establecer una nueva frase de contraseña…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Escribir la carta</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Dar un segundo vistazo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln declaración por examinar</numerusform>
            <numerusform>%Ln declaraciones por examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycle of {0}</source>
        <translation>Ciclo de {0}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examinar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) without a reviewer</source>
        <translation>
            <numerusform>%Ln declaración sin examinador</numerusform>
            <numerusform>%Ln declaraciones sin examinador</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Until it is settled: no letter that would name it</source>
        <translation>Hasta que se resuelva: ninguna carta que lo mencione</translation>
    </message>
    <message>
        <source>Until it is settled: not in use, no export</source>
        <translation>Hasta que se resuelva: sin uso ni exportación</translation>
    </message>
    <message>
        <source>Until it is settled: no closing, no letter, no export</source>
        <translation>Hasta que se resuelva: sin cierre, cartas ni exportación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsDialog</name>
    <message>
        <source>Totals of an earlier year</source>
        <translation>Totales de un año anterior</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Registrarlos</translation>
    </message>
    <message>
        <source>For the series of years, where the statements themselves are not here.</source>
        <translation>Para la serie de años, cuando las declaraciones mismas no están aquí.</translation>
    </message>
    <message>
        <source>Had to file</source>
        <translation>Debían declarar</translation>
    </message>
    <message>
        <source>Complied</source>
        <translation>Cumplieron</translation>
    </message>
    <message>
        <source>The report and its table: without it nobody could check them.</source>
        <translation>El informe y su cuadro: sin ellos nadie podría comprobarlos.</translation>
    </message>
</context>
<context>
    <name>TreeCards</name>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Correct these rows in the file and look at it again; or go back and say what columns and words mean. Nothing is imported while anything is wrong.</source>
        <translation>Corrija estas filas en el archivo y vuelva a examinarlo, o retroceda e indique qué significan columnas y palabras. No se importa nada mientras haya errores.</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What is wrong, by row and column</source>
        <translation>Qué está mal, por fila y columna</translation>
    </message>
    <message>
        <source>Not all are shown here: there are {0}. The saved list has them.</source>
        <translation>Aquí no se muestran todas: son {0}. La lista guardada las contiene.</translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try the recovery sheet</source>
        <translation>Probar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This code opens the vault.</source>
        <translation>Este código abre la bóveda.</translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation>Este código no abre la bóveda.</translation>
    </message>
    <message>
        <source>It belongs to another vault, or has been replaced. Make a new sheet.</source>
        <translation>Pertenece a otra bóveda o ha sido reemplazado. Haga una hoja nueva.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open with the help of two colleagues…</source>
        <translation>Abrir con la ayuda de dos colegas…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation>Crear una oficina…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>Unirse a una oficina…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Reintente en %n segundo</numerusform>
            <numerusform>Reintente en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>¿Para qué necesita los nombres?</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Mostrar los nombres</translation>
    </message>
    <message numerus="yes">
        <source>They are shown for %Ln minute(s), in this file only. The access log keeps that you looked, when, and the reason.</source>
        <translation>
            <numerusform>Se muestran durante %Ln minuto, solo en este expediente. En el registro de accesos queda constancia de la consulta, de su momento y del motivo.</numerusform>
            <numerusform>Se muestran durante %Ln minutos, solo en este expediente. En el registro de accesos queda constancia de la consulta, de su momento y del motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
</context>
<context>
    <name>Unsure</name>
    <message numerus="yes">
        <source>Two laptops differ on %Ln of these requests.</source>
        <translation>
            <numerusform>Dos portátiles difieren sobre %Ln de estas solicitudes.</numerusform>
            <numerusform>Dos portátiles difieren sobre %Ln de estas solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted by one of its versions until the conflict is settled.</source>
        <translation>Cada una se cuenta según una de sus versiones hasta que se resuelva el conflicto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these requests may be one with another.</source>
        <translation>
            <numerusform>%Ln de estas solicitudes puede ser la misma que otra.</numerusform>
            <numerusform>%Ln de estas solicitudes pueden ser la misma que otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is counted as a request of its own until somebody decides.</source>
        <translation>Cada una se cuenta como solicitud aparte hasta que alguien lo decida.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Una versión</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Las versiones</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparar versiones…</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Views and columns</source>
        <translation>Vistas y columnas</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Olvidar una vista</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>View of the list: {0}</source>
        <translation>Vista de la lista: {0}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exportar una copia…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>WalkDialog</name>
    <message>
        <source>Decision tree</source>
        <translation>Árbol de decisiones</translation>
    </message>
    <message>
        <source>Record on the request</source>
        <translation>Registrar en la solicitud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Language in which it is told</source>
        <translation>Idioma en que se dice</translation>
    </message>
</context>
<context>
    <name>WaysInSection</name>
    <message>
        <source>Ways in</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Cambiar mi frase de contraseña…</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Establecer una nueva frase de contraseña…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Once a year, take the sheet from its safe and try whether it is readable.</source>
        <translation>Una vez al año, saque la hoja de su caja fuerte y compruebe que se lee.</translation>
    </message>
    <message>
        <source>Try the sheet…</source>
        <translation>Probar la hoja…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to a secret in this machine’s key store. A thief who has a copy of the vault and your passphrase then still cannot open it elsewhere; nor can you, except with the recovery sheet. It does not help against somebody who controls this machine.</source>
        <translation>Su frase de contraseña puede vincularse a un secreto del almacén de claves de este equipo. Así, un ladrón que tenga una copia de la bóveda y su frase no podrá abrirla en otro sitio; usted tampoco, salvo con la hoja de recuperación. No protege de quien controle este equipo.</translation>
    </message>
    <message>
        <source>Switch the second factor off…</source>
        <translation>Desactivar el segundo factor…</translation>
    </message>
    <message>
        <source>Switch the second factor on…</source>
        <translation>Activar el segundo factor…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase and this machine’s key store</source>
        <translation>Frase de contraseña y almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Recovery code, printed</source>
        <translation>Código de recuperación, impreso</translation>
    </message>
    <message>
        <source>Of a later version of Probitas</source>
        <translation>De una versión posterior de Probitas</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>Opened with this</source>
        <translation>Abierta con esta</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Probitas</source>
        <translation>Bienvenido a Probitas</translation>
    </message>
    <message>
        <source>Casework for an ethics office. Everything is encrypted in one folder on this machine; nothing leaves it unless you send it.</source>
        <translation>Gestión de casos para una oficina de ética. Todo está cifrado en una carpeta de este equipo; nada sale de él si usted no lo envía.</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Crear una oficina</translation>
    </message>
    <message>
        <source>Join an office</source>
        <translation>Unirse a una oficina</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Abrir una oficina</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>A new request</source>
        <translation>Una solicitud nueva</translation>
    </message>
    <message>
        <source>Add to a request</source>
        <translation>Añadir a una solicitud</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing that was saved is lost. Lock, then unlock to go on.</source>
        <translation>No se ha perdido nada de lo guardado. Bloquee y desbloquee para continuar.</translation>
    </message>
    <message>
        <source>Probitas met a fault of its own.</source>
        <translation>Se ha producido un error interno en Probitas.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Year and window</source>
        <translation>Año y plazo</translation>
    </message>
    <message>
        <source>Set these days</source>
        <translation>Fijar estas fechas</translation>
    </message>
    <message>
        <source>Whoever is registered keeps the day they were told; the next staff list that is imported moves it.</source>
        <translation>Quien está registrado conserva la fecha que se le comunicó; la cambia la próxima lista de personal que se importe.</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Statements cover the year that ends on</source>
        <translation>Las declaraciones abarcan el año que termina el</translation>
    </message>
    <message>
        <source>Filed from</source>
        <translation>Presentación desde</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Presentación hasta</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>A file without a number</source>
        <translation>Un expediente sin número</translation>
    </message>
    <message>
        <source>Not for you since {0}. It was removed from this laptop.</source>
        <translation>No disponible para usted desde el {0}. Se ha eliminado de este portátil.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Not known: its rows are errors</source>
        <translation>Desconocida: sus filas son errores</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>No dice nada</translation>
    </message>
    <message>
        <source>{0}: what it means</source>
        <translation>{0}: qué significa</translation>
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
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Write bundles</source>
        <translation>Escribir paquetes</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>One encrypted file for each colleague. It holds what they do not have yet and may see, and nobody else can open it: it may travel on a stick or by mail.</source>
        <translation>Un archivo cifrado para cada colega. Contiene lo que aún no tiene y puede ver, y nadie más puede abrirlo: puede viajar en una memoria o por correo.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>On a stick, in a shared folder, or where you attach mail from.</source>
        <translation>En una memoria, en una carpeta compartida o donde adjunta archivos al correo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no está.</translation>
    </message>
    <message>
        <source>Choose at least one colleague.</source>
        <translation>Elija al menos un colega.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to send</source>
        <translation>
            <numerusform>%Ln expediente por enviar</numerusform>
            <numerusform>%Ln expedientes por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>written already, not confirmed from there yet</source>
        <translation>ya escrito, aún sin confirmar desde allí</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Where shall the bundles be written?</source>
        <translation>¿Dónde se escribirán los paquetes?</translation>
    </message>
</context>
<context>
    <name>WriteRegister</name>
    <message>
        <source>Export the register</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All requests that you may see, one row each. It is a copy in plain text; that it was made is entered in the access log.</source>
        <translation>Todas las solicitudes que usted puede ver, una por fila. Es una copia sin cifrar; su creación queda anotada en el registro de accesos.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Hoja de cálculo (.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>Texto separado por comas (.csv)</translation>
    </message>
    <message>
        <source>For other programs (.json)</source>
        <translation>Para otros programas (.json)</translation>
    </message>
    <message>
        <source>With names, places and texts</source>
        <translation>Con nombres, lugares y textos</translation>
    </message>
    <message>
        <source>Whoever has such a file knows who asked, and what. Otherwise it has numbers, days and classes only; where the office is small, these can still be one person.</source>
        <translation>Quien tenga ese archivo sabe quién preguntó y qué. De lo contrario solo contiene números, fechas y clases; donde la oficina es pequeña, incluso estos pueden corresponder a una sola persona.</translation>
    </message>
</context>
<context>
    <name>WriteToMany</name>
    <message>
        <source>Write to filers</source>
        <translation>Escribir a los declarantes</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Each gets it in the language that the staff list says.</source>
        <translation>Cada persona la recibe en el idioma que indica la lista de personal.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Drafts of e-mails, for a mail program</source>
        <translation>Borradores de correo, para un programa de correo</translation>
    </message>
    <message>
        <source>Signed letters, kept with each statement</source>
        <translation>Cartas firmadas, conservadas con cada declaración</translation>
    </message>
    <message>
        <source>Reported to the head if not filed by (optional)</source>
        <translation>Se comunica al jefe de la organización si no se presenta a más tardar el (opcional)</translation>
    </message>
    <message>
        <source>Report wanted by (optional)</source>
        <translation>Informe solicitado a más tardar el (opcional)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Copies are written there. It is made if it is not there.</source>
        <translation>Allí se escriben las copias. Se crea si no existe.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Say where they shall lie.</source>
        <translation>Indique dónde guardarlas.</translation>
    </message>
    <message>
        <source>Where shall they lie?</source>
        <translation>¿Dónde se guardan?</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Not kept while it has this: {0}</source>
        <translation>No se conserva mientras contenga esto: {0}</translation>
    </message>
    <message>
        <source>Filled from the request: {0}</source>
        <translation>Se rellena desde la solicitud: {0}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Bundles written</source>
        <translation>Paquetes escritos</translation>
    </message>
    <message>
        <source>In {0}. Give each to the colleague it is for; nobody else can open it.</source>
        <translation>En {0}. Entregue cada uno al colega al que va destinado; nadie más puede abrirlo.</translation>
    </message>
    <message>
        <source>bundle {0}</source>
        <translation>paquete {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>Director, Ethics Office</source>
        <translation>Director, Oficina de Ética</translation>
    </message>
    <message>
        <source>As it stands below your signature.</source>
        <translation>Tal como figura bajo su firma.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You direct the office. Others can be added later.</source>
        <translation>Usted dirige la oficina. Otras personas pueden añadirse después.</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Name not shown</source>
        <translation>Nombre no mostrado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln día de retraso</numerusform>
            <numerusform>%Ln días de retraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Redactado por</translation>
    </message>
    <message>
        <source>Why it is to stand</source>
        <translation>Por qué prevalece</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>To stand</source>
        <translation>Prevalece</translation>
    </message>
    <message>
        <source>Can be approved by</source>
        <translation>Puede aprobarlo</translation>
    </message>
    <message>
        <source>nobody in this office yet</source>
        <translation>nadie en esta oficina todavía</translation>
    </message>
    <message>
        <source>Enter a second officer in the settings, under “People”.</source>
        <translation>Introduzca a un segundo oficial en los ajustes, en «Personas».</translation>
    </message>
    <message>
        <source>{0} can approve on their own laptop, after an exchange.</source>
        <translation>{0} puede aprobar en su propio portátil, después de un intercambio.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>Devolver a quien la redactó…</translation>
    </message>
</context>
</TS>
